"""How a law deals a number out: what is dealt out comes to the number again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

Dealt = TypeVar("Dealt")


def dealt(number: object, parts: Sequence[Dealt]) -> Iterator[tuple[Dealt, int]]:
    """Yield *number* dealt out to *parts*, to each half of what is left, and to the last all of it.

    >>> list(dealt(10, ["female", "male", "unknown"]))
    [('female', 5), ('male', 2), ('unknown', 3)]
    """
    left = number if isinstance(number, int) else 0
    for place, part in enumerate(parts):
        share = left if place == len(parts) - 1 else left // 2
        yield part, share
        left -= share
