"""Which of a list somebody has, each once, as an engine sums it up: so many rows, and a power of two for each place."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

BITS = 40
"""How wide a number is that an engine adds up: so many millions of them still fit into 64 bits."""


@attrs.frozen
class Ticks:
    """Marks for the places of a list that is `size` long, which an engine adds up in a few columns.

    The first column counts rows too, above the powers of two. Between the two there is room for what so many rows carry
    as there are places: of more, the count alone tells that some place has two.

    >>> ticks = Ticks(3)
    >>> [ticks.weight(place, 0) - (1 << BITS) for place in range(3)]
    [1, 2, 4]
    >>> ticks.read([ticks.weight(0, 0) + ticks.weight(2, 0)])
    (0, 2)
    >>> ticks.read([ticks.weight(1, 0) * 2]) is None
    True
    """

    size: int

    @property
    def columns(self) -> int:
        """How many columns there are to add up."""
        return 1 + -(-max(0, self.size - self._in_the_first) // BITS)

    def weight(self, place: int, column: int) -> int:
        """Return what a row of a *place* adds to a *column*."""
        at, bit = self._at(place)
        return (column == 0) << BITS | (at == column) << bit

    def read(self, sums: Sequence[int]) -> tuple[int, ...] | None:
        """Return the places that *sums* of columns are of; None where some place is there more than once.

        As many powers of two as rows come to as many bits only where none is there twice.
        """
        rows, first = divmod(sums[0], 1 << BITS)
        if rows > self.size:
            return None
        held = (first, *sums[1:])
        ticked = [place for place in range(self.size) if held[(found := self._at(place))[0]] >> found[1] & 1]
        return tuple(ticked) if len(ticked) == rows else None

    def _at(self, place: int) -> tuple[int, int]:
        """Return the column in which a *place* is ticked, and the power of two."""
        if place < self._in_the_first:
            return 0, place
        column, bit = divmod(place - self._in_the_first, BITS)
        return column + 1, bit

    @property
    def _in_the_first(self) -> int:
        return BITS - self.size.bit_length()
