"""What the roll-up compares of the numbers that one reporter states, as an engine sums it up: many comparisons at once.

A comparison is a sum: the numbers of one side, less those of the other. Several are digits of one number, each so wide
that it holds the most that its sides can differ by, so that an engine has a column to add up where it would have many,
and the number is nothing only where each of its digits is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from itertools import pairwise
from operator import or_
from typing import Any, NamedTuple

import attrs

from mande.frames.ticking import BITS, fitting


class Check(NamedTuple):
    """Numbers of one sheet that the roll-up compares: one side of them is as much as the other, or may be less.

    `signs` are 1 on one side and -1 on the other. A total that is reported may be less than its categories make;
    breakdowns side by side make the same. Of whom it is otherwise, they are not added to the others.
    """

    signs: Mapping[int, int]
    may_be_less: bool

    @classmethod
    def of(cls, one: Sequence[int], other: Sequence[int], *, may_be_less: bool) -> Check:
        """Return the comparison of the numbers at the places *one* with those at *other*."""
        signs = {place: (place in one) - (place in other) for place in (*one, *other)}
        return cls({place: sign for place, sign in signs.items() if sign}, may_be_less)

    def most(self, numbers: Sequence[int]) -> int:
        """Return the most that its sides differ by, if none of the *numbers* is greater than here, or below nothing."""
        sides = (sum(numbers[place] for place, sign in self.signs.items() if sign == side) for side in (1, -1))
        return max(sides)


class Column(NamedTuple):
    """A number that an engine adds up, as one of several of its kind."""

    may_be_less: bool
    number: int


@attrs.frozen
class Digits:
    """How comparisons are digits of numbers: each has so many `bits`, of which one is for what is below nothing.

    >>> digits = Digits.of([Check.of([0], [1, 2], may_be_less=False)], [30, 20, 20])
    >>> digits.bits, digits.in_a_column
    (7, 5)
    """

    bits: int

    @classmethod
    def of(cls, checks: Iterable[Check], numbers: Sequence[int]) -> Digits:
        """Return digits that are wide enough for *checks* of which no number is greater than those in *numbers*."""
        return cls(max((check.most(numbers) for check in checks), default=0).bit_length() + 1)

    @property
    def in_a_column(self) -> int:
        """How many comparisons a number holds: one that is too wide has a number of its own."""
        return max(1, BITS // self.bits)

    def weights(self, checks: Iterable[Check]) -> Mapping[int, Mapping[Column, int]]:
        """Return how often the number at each place is added to each column.

        >>> Digits(4).weights([Check.of([0], [1], may_be_less=False), Check.of([0], [2], may_be_less=False)])[0]
        {Column(may_be_less=False, number=0): 17}
        """
        weights: dict[int, dict[Column, int]] = {}
        told = {True: 0, False: 0}
        for check in checks:
            number, digit = divmod(told[check.may_be_less], self.in_a_column)
            told[check.may_be_less] += 1
            column = Column(check.may_be_less, number)
            for place, sign in check.signs.items():
                held = weights.setdefault(place, {})
                held[column] = held.get(column, 0) + (sign << digit * self.bits)
        return weights

    def raised(self, column: Any) -> Any:
        """Return a *column* with as much added to each digit that none is below nothing, as an engine works it out."""
        return fitting(column) + sum(self._half << place * self.bits for place in range(self.in_a_column))

    def any_above(self, raised: Any) -> Any:
        """Return whether any digit of a column that was *raised* is above nothing."""
        rests = [raised % (1 << (place + 1) * self.bits) for place in range(self.in_a_column)]
        digits = [rests[0], *(rest - lower for lower, rest in pairwise(rests))]
        return reduce(or_, (digit > self._half << place * self.bits for place, digit in enumerate(digits)))

    @property
    def _half(self) -> int:
        return 1 << self.bits - 1
