"""How far a figure's digits, and the word before them, let it reach."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from mande.measures.numbers import Computed, Qualifier, bounds, decimals

HALF = Fraction(1, 2)


class Reach(NamedTuple):
    """The least and the most that a number may be; None where nothing bounds it.

    >>> Reach(Fraction(1), Fraction(2)).gap(Reach(Fraction(5), None))
    Fraction(3, 1)
    """

    least: Fraction | None = None
    most: Fraction | None = None

    def gap(self, higher: Reach) -> Fraction:
        """Return how far *higher* lies above this, at the least; 0 where they may be equal, or it lies below."""
        if self.most is None or higher.least is None or higher.least <= self.most:
            return Fraction(0)
        return higher.least - self.most

    def widened(self, by: Fraction) -> Reach:
        """Return the reach with *by* more on either side."""
        return Reach(None if self.least is None else self.least - by, None if self.most is None else self.most + by)

    def less(self, other: Reach) -> Reach:
        """Return what the number may be once *other* is taken off it.

        >>> Reach(Fraction(9), Fraction(10)).less(Reach(Fraction(1), Fraction(2)))
        Reach(least=Fraction(7, 1), most=Fraction(9, 1))
        """
        least = None if self.least is None or other.most is None else self.least - other.most
        return Reach(least, None if self.most is None or other.least is None else self.most - other.least)

    def times(self, factor: Fraction) -> Reach:
        """Return the reach of so many times the number; *factor* is more than zero."""
        if factor == 1:
            return self
        return Reach(
            None if self.least is None else self.least * factor, None if self.most is None else self.most * factor
        )


@lru_cache(maxsize=4096)  # most things that are counted are few, and very many are as many
def exactly(number: int) -> Reach:
    """Return the reach of a whole number that is exact: the number itself.

    >>> exactly(3)
    Reach(least=Fraction(3, 1), most=Fraction(3, 1))
    """
    whole = Fraction(number)
    return Reach(whole, whole)


def reach_of(
    number: Computed, qualifier: Qualifier, *, about: Fraction | Decimal | int, rounded: bool = False
) -> Reach:
    """Return what *number* may be, given its digits and the word before it.

    70.9 may be anything from 70.85 to 70.95. A whole number is exact, unless it is of a kind that is *rounded*, as
    percentages are. "Some 150,000" is known to its digits before the zeros, and never better than the share *about*.
    "Over 42" of a thing that is counted is 43 or more.

    >>> reach_of(150000, Qualifier.ABOUT, about=Fraction(0))
    Reach(least=Fraction(145000, 1), most=Fraction(155000, 1))
    """
    least, most = bounds(number)
    if rounded and not isinstance(number, Fraction) and not decimals(number):
        least, most = least - HALF, most + HALF
    if qualifier is Qualifier.EXACTLY:
        return Reach(least, most)
    if qualifier is Qualifier.ABOUT:
        return Reach(least, most).widened(max(abs(Fraction(number)) * Fraction(about), _half_of_last_digit(number)))
    step = 1 if least == most and not isinstance(number, Fraction) else 0
    if qualifier in (Qualifier.AT_LEAST, Qualifier.OVER):
        return Reach(least + (step if qualifier is Qualifier.OVER else 0), None)
    return Reach(None, most - (step if qualifier is Qualifier.UNDER else 0))


def _half_of_last_digit(number: Computed) -> Fraction:
    whole = Fraction(number)
    if whole.denominator != 1 or not whole:
        return Fraction(0)
    digit = 1
    while whole % (digit * 10) == 0:
        digit *= 10
    return Fraction(digit, 2)


def added(reaches: Iterable[Reach]) -> Reach:
    """Return what the sum of numbers may be: each rounded part adds what its own rounding allows.

    >>> added([Reach(Fraction(1), Fraction(2)), Reach(Fraction(3), None)])
    Reach(least=Fraction(4, 1), most=None)
    """
    reaches = tuple(reaches)
    return Reach(_sum([each.least for each in reaches]), _sum([each.most for each in reaches]))


def _sum(numbers: Sequence[Fraction | None]) -> Fraction | None:
    known = [number for number in numbers if number is not None]
    if len(known) < len(numbers):
        return None
    if all(number.denominator == 1 for number in known):  # as they are of all that is counted: a lot quicker to add
        return Fraction(sum(number.numerator for number in known))
    return sum(known, Fraction(0))


def hull(reaches: Iterable[Reach]) -> Reach:
    """Return the least and the most of several statements of one number, none of which is chosen."""
    reaches = tuple(reaches)
    leasts, mosts = [each.least for each in reaches], [each.most for each in reaches]
    return Reach(
        None if None in leasts else min(least for least in leasts if least is not None),
        None if None in mosts else max(most for most in mosts if most is not None),
    )
