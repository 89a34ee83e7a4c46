"""The shortest input that still finds a fault: what a person can read, and a test can keep."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from contextlib import suppress
from time import monotonic

from judging import judged
from mutating import BROKEN, packed
from targets import Target

MOST_SECONDS = 60.0
"""Seconds by the clock on the wall that looking for a shorter input may take."""

Finds = Callable[[bytes], bool]


class _TimeIsUp(Exception):
    """What ends the search; it never leaves this module."""


def shortened(target: Target, data: bytes, signature: str) -> bytes:
    """Return the shortest input found that still finds the fault with this *signature* in *target*."""
    until = monotonic() + MOST_SECONDS
    found = [data]

    def finds(shorter: bytes) -> bool:
        if monotonic() > until:
            raise _TimeIsUp
        if judged(target, shorter).signature != signature:
            return False
        found.append(shorter)
        return True

    with suppress(_TimeIsUp):
        (_archive if data.startswith(b"PK") else _bytes)(data, finds)
    return min(found, key=len)


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
    """Return an archive without the members that the fault does not need, and each of the others shortened."""
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
        members[at] = (name, _bytes(held, _within(members, at, finds)))
    return packed(members)


def _within(members: list[tuple[str, bytes]], at: int, finds: Finds) -> Finds:
    """Return what says of the content of one member whether the archive with it still finds the fault."""
    before, (name, _), after = members[:at], members[at], members[at + 1 :]
    return lambda content: finds(packed([*before, (name, content), *after]))
