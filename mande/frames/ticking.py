"""Which of a list somebody has, each once, as an engine sums it up: so many rows, and a power of two for each place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from mande.frames.engines import narwhals

BITS = 40
"""How wide a number is that an engine adds up: so many millions of them still fit into 64 bits."""

ROOM = 1 << 62
"""What a number is less than, above nothing and below, so that it fits into 64 bits with one beside it."""


def fitting(sums: Any) -> Any:
    """Return a column of *sums* in 64 bits, where what does not fit is nothing: no engine stops at it.

    A sum may be wider than it ought to be where somebody states one thing often, who is set aside for that: what it is
    tells nothing.
    """
    nw = narwhals()
    return nw.when((sums > -ROOM) & (sums < ROOM)).then(sums).otherwise(nw.lit(0)).cast(nw.Int64)


@attrs.frozen
class Ticks:
    """Marks for the places of a list that is `size` long, which an engine adds up: how many, and powers of two.

    >>> ticks = Ticks(3)
    >>> [[ticks.weight(place, column) for column in range(ticks.columns)] for place in range(3)]
    [[1, 1], [1, 2], [1, 4]]
    >>> ticks.read([2, 5]), ticks.read([2, 4])
    ((0, 2), None)
    """

    size: int

    @property
    def columns(self) -> int:
        """How many columns there are to add up: one of how many rows there are, and those of the places."""
        return 1 + -(-self.size // BITS)

    def weight(self, place: int, column: int) -> int:
        """Return what a row of a *place* adds to a *column*."""
        at, bit = divmod(place, BITS)
        return 1 if column == 0 else (at == column - 1) << bit

    def read(self, sums: Sequence[int]) -> tuple[int, ...] | None:
        """Return the places that *sums* of columns are of; None where some place is there more than once.

        As many powers of two as rows come to as many bits only where none is there twice. Of more rows than places
        nothing else is asked, for what they come to may be more than an engine's numbers hold.
        """
        rows, *held = sums
        if rows > self.size:
            return None
        ticked = [place for place in range(self.size) if held[place // BITS] >> place % BITS & 1]
        return tuple(ticked) if len(ticked) == rows else None
