"""What figures of one kind come to when they are put together: a sum, one ratio for all, a distribution, a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple, TypeAlias

import attrs

from mande.framework.indicators import Indicator, Measure, Statistic
from mande.lists import ClosedList
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.numbers import Computed, Qualifier, total


class Combining(ClosedList):
    """How figures of an indicator for several periods, places or projects make one."""

    SUM = "sum"
    POOL = "pool"
    DISTRIBUTION = "distribution"
    LIST = "list"


def combining(indicator: Indicator) -> Combining:
    """Return how figures of *indicator* are put together.

    >>> combining(Indicator("wells"))
    <Combining.SUM: 'sum'>
    """
    if indicator.measure is Measure.NARRATIVE or indicator.totals is Statistic.MEDIAN:
        return Combining.LIST
    if indicator.measure in (Measure.SCORE, Measure.STAGE, Measure.YES_NO, Measure.NOMINAL):
        return Combining.DISTRIBUTION
    return Combining.SUM if indicator.totals is Statistic.TOTAL else Combining.POOL


class Tally(NamedTuple):
    """A number with what is known of it: the least and the most it may be, None where there is no such bound.

    `value` is a reason where none of the numbers between the bounds can be told from the others. An exact number needs
    no tally and stands for itself. `about` says that somebody called it approximate.
    """

    value: Computed | Missing
    low: Computed | None
    high: Computed | None
    about: bool = False


class Pooled(NamedTuple):
    """A part and its whole, or the sum of n values and n, summed apart so that they can be pooled again."""

    part: Computed | Missing
    whole: Computed | Missing


class Weighed(NamedTuple):
    """A share or mean, and the weight of those it speaks for; None where nobody said what it weighs."""

    value: Computed
    weight: Computed | None


@attrs.frozen(repr=False)
class Distribution(Mapping[str, int]):
    """How many places or projects stand at each step, or said each word.

    >>> Distribution.of(["approved", "draft", "approved"])
    Distribution({'approved': 2, 'draft': 1})
    """

    counts: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, words: Iterable[str]) -> Distribution:
        """Return how often each of *words* is there, the most frequent first."""
        found = Counter(words)
        return cls(tuple(sorted(found.items(), key=lambda counted: (-counted[1], counted[0]))))

    def __getitem__(self, word: str) -> int:
        return dict(self.counts)[word]

    def __iter__(self) -> Iterable[str]:  # type: ignore[override]
        return iter([word for word, _ in self.counts])

    def __len__(self) -> int:
        return len(self.counts)

    def __str__(self) -> str:
        return ", ".join(f"{word}: {times}" for word, times in self.counts)

    def __repr__(self) -> str:
        return f"Distribution({dict(self.counts)!r})"


Words: TypeAlias = tuple[Figure, ...]
Quantity: TypeAlias = Computed | Tally | Pooled | Weighed | Words | Missing
"""What one cell of one place in one period comes to while it is being put together with others."""

INT = frozenset({int})
PLAIN = frozenset({int, Decimal, Fraction})


def tally(number: Computed, qualifier: Qualifier, *, floor: Computed | None) -> Quantity:
    """Return *number* with the bounds that its qualifier leaves; *floor* is the least that such a number can be."""
    if qualifier is Qualifier.EXACTLY:
        return number
    if qualifier is Qualifier.ABOUT:
        return Tally(number, None, None, about=True)
    if qualifier is Qualifier.UP_TO:
        return Tally(number, floor, number)
    return Tally(number, number, None)


def as_tally(quantity: Quantity) -> Tally:
    """Return a number as a tally, which it is exactly."""
    if isinstance(quantity, Tally):
        return quantity
    if isinstance(quantity, int | Decimal | Fraction):
        return Tally(quantity, quantity, quantity)
    return Tally(Missing.UNKNOWN, None, None)


def at_least(quantity: Quantity) -> Quantity:
    """Return *quantity* as the least that there are, because something that belongs to it has no value.

    A ratio of which some is missing is unknown, since neither its part nor its whole is told.
    """
    if isinstance(quantity, int | Decimal | Fraction | Tally):
        return as_tally(quantity)._replace(high=None)
    return Missing.UNKNOWN


def added(quantities: Sequence[Quantity]) -> Quantity:
    """Return the sum of quantities that count nothing twice.

    >>> added([3, 4]), added([3, Tally(4, 4, None)])
    (7, Tally(value=7, low=7, high=None, about=False))
    """
    try:
        whole = sum(quantities)  # type: ignore[arg-type]  # where it is no number, it cannot be added to one
    except TypeError:
        whole = None
    if type(whole) is int:  # then all are: a sum with a Decimal or a Fraction in it is one, and may be rounded
        return whole
    if PLAIN.issuperset(map(type, quantities)):
        return total(quantities)  # type: ignore[arg-type]  # and here a number
    tallies = [as_tally(quantity) for quantity in quantities]
    return Tally(
        _value_of([each.value for each in tallies], total),
        _total_of([each.low for each in tallies]),
        _total_of([each.high for each in tallies]),
        any(each.about for each in tallies),
    )


def overlapping(quantities: Sequence[Quantity]) -> Quantity:
    """Return what quantities come to that may count the same people: at least the greatest, at most all of them.

    >>> overlapping([3, 4])
    Tally(value=<Missing.UNKNOWN: 'unknown'>, low=4, high=7, about=False)
    """
    if len(quantities) == 1:
        return quantities[0]
    tallies = [as_tally(quantity) for quantity in quantities]
    lows = [each.low for each in tallies if each.low is not None]
    value = Missing.DISPUTED if any(each.value is Missing.DISPUTED for each in tallies) else Missing.UNKNOWN
    most = _total_of([each.high for each in tallies])
    least = max(lows, default=None)
    if most is not None and least == most:
        return least if value is Missing.UNKNOWN else Tally(value, least, most)
    return Tally(value, least, most, any(each.about for each in tallies))


def less(quantity: Quantity, number: int) -> Quantity:
    """Return *quantity* without *number* of those in it, who are counted elsewhere."""
    if isinstance(quantity, int | Decimal | Fraction):
        return total((quantity, -number))
    held = as_tally(quantity)
    value = held.value if isinstance(held.value, Missing) else total((held.value, -number))
    low = None if held.low is None else total((held.low, -number))
    high = None if held.high is None else total((held.high, -number))
    return Tally(value, low, high, held.about)


def scaled(quantity: Quantity, factor: Fraction) -> Quantity:
    """Return *quantity* in a unit of which there are *factor* to each of its own."""
    if factor == 1 or isinstance(quantity, Pooled | Missing):
        return quantity
    if isinstance(quantity, Tally):
        value = quantity.value if isinstance(quantity.value, Missing) else Fraction(quantity.value) * factor
        low, high = (None if each is None else Fraction(each) * factor for each in (quantity.low, quantity.high))
        return Tally(value, low, high, quantity.about)
    if isinstance(quantity, int | Decimal | Fraction):
        return Fraction(quantity) * factor
    return quantity._replace(value=Fraction(quantity.value) * factor) if isinstance(quantity, Weighed) else quantity


def part_of(quantity: Quantity, floor: int | None) -> Quantity:
    """Return what an unknown part of *quantity* is: at most all of it, and at least *floor*."""
    return Tally(Missing.UNKNOWN, floor, as_tally(quantity).high if floor is not None else None)


def pooled(quantities: Sequence[Quantity]) -> Quantity:
    """Return one ratio, mean or rate for everyone counted in *quantities*; never the mean of the shares.

    Where a part or a whole is missing the pooled one is unknown. What comes from samples combines by weights alone.

    >>> pooled([Pooled(30, 40), Pooled(100, 1000)])
    Pooled(part=130, whole=1040)
    """
    if len(quantities) == 1:
        return quantities[0]
    if all(isinstance(each, Pooled) for each in quantities):
        parts, wholes = zip(*quantities, strict=True)
        return Pooled(_value_of(parts, total), _value_of(wholes, total))
    weighed = [each for each in quantities if isinstance(each, Weighed) and each.weight is not None]
    if len(weighed) == len(quantities):
        weight = total([each.weight or 0 for each in weighed])
        shares = total([Fraction(each.value) * Fraction(each.weight or 0) for each in weighed])
        return Weighed(Fraction(shares) / Fraction(weight), weight)
    return Missing.DISPUTED if any(_is_disputed(each) for each in quantities) else Missing.UNKNOWN


def gathered(quantities: Sequence[Quantity]) -> Quantity:
    """Return the words of all, to be counted or listed; what is disputed has none."""
    return tuple([word for each in quantities if isinstance(each, tuple) for word in each])  # type: ignore[misc]


TOGETHER: Mapping[Combining, Callable[[Sequence[Quantity]], Quantity]] = {
    Combining.SUM: added,
    Combining.POOL: pooled,
    Combining.DISTRIBUTION: gathered,
    Combining.LIST: gathered,
}


def _is_disputed(quantity: Quantity) -> bool:
    return quantity is Missing.DISPUTED or (isinstance(quantity, Tally) and quantity.value is Missing.DISPUTED)


def _value_of(
    values: Sequence[Computed | Missing], whole: Callable[[Iterable[Computed]], Computed]
) -> Computed | Missing:
    reasons = [value for value in values if isinstance(value, Missing)]
    if reasons:
        return Missing.DISPUTED if Missing.DISPUTED in reasons else Missing.UNKNOWN
    return whole(values)  # type: ignore[arg-type]  # no reason is among them


def _total_of(bounds: Sequence[Computed | None]) -> Computed | None:
    known = [bound for bound in bounds if bound is not None]
    return total(known) if len(known) == len(bounds) else None
