"""The shortest input that still finds a fault: what a person can read, and a test can keep."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from time import monotonic

from judging import judged
from mutating import BROKEN, packed
from targets import Target

MOST_SECONDS = 60.0
"""Seconds by the clock on the wall that looking for a shorter input may take."""

Finds = Callable[[bytes], bool]


def shortened(target: Target, data: bytes, signature: str) -> bytes:
    """Return the shortest input found that still finds the fault with this *signature* in *target*."""
    until = monotonic() + MOST_SECONDS

    def finds(shorter: bytes) -> bool:
        return monotonic() < until and judged(target, shorter).signature == signature

    return _archive(data, finds) if data.startswith(b"PK") else _bytes(data, finds)


def _bytes(data: bytes, finds: Finds) -> bytes:
    """Return *data* without every stretch that the fault does not need: halves first, then less and less."""
    size = len(data) // 2
    while size:
        at = 0
        while at < len(data):
            shorter = data[:at] + data[at + size :]
            if finds(shorter):
                data = shorter
            else:
                at += size
        size //= 2
    return data


def _archive(data: bytes, finds: Finds) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(member.filename, archive.read(member)) for member in archive.infolist()]
    except (OSError, ValueError, LookupError, RuntimeError, *BROKEN):
        return _bytes(data, finds)
    if not finds(packed(members)):
        return _bytes(data, finds)
    for name in [name for name, _ in members]:
        fewer = [member for member in members if member[0] != name]
        if finds(packed(fewer)):
            members = fewer
    for at, (name, held) in enumerate(members):
        before, after = members[:at], members[at + 1 :]
        shorter = _bytes(held, lambda piece, n=name, b=before, a=after: finds(packed([*b, (n, piece), *a])))  # type: ignore[misc]
        members[at] = (name, shorter)
    return packed(members)
