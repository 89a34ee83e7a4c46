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
from mande.measures.figures import Figure, show_figure
from mande.measures.missing import Missing
from mande.measures.numbers import Computed, Qualifier, difference, qualified, total
from mande.wording import joined, sentence


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
    counted = indicator.measure in (Measure.COUNT, Measure.AMOUNT, Measure.MONEY)
    return Combining.SUM if counted and indicator.totals is Statistic.TOTAL else Combining.POOL


class Tally(NamedTuple):
    """A number with what is known of it: the least and the most it may be, None where there is no such bound.

    `value` is a reason where none of the numbers between the bounds can be told from the others, and `word` is what
    stands before it where it is a number. An exact number needs no tally and stands for itself.
    """

    value: Computed | Missing
    low: Computed | None
    high: Computed | None
    word: Qualifier = Qualifier.EXACTLY


class Pooled(NamedTuple):
    """A part and its whole, or the sum of n values and n, summed apart so that they can be pooled again."""

    part: Computed | Missing
    whole: Computed | Missing
    word: Qualifier = Qualifier.EXACTLY


class Weighed(NamedTuple):
    """A share or mean, and the weight of those it speaks for; None where nobody said what it weighs.

    `by_n` says that the weight is the number that a mean was taken of, which is never mixed with weights of
    populations. `said` is the figure as it was reported, where it is one.
    """

    value: Computed
    weight: Computed | None
    by_n: bool = False
    said: Figure | None = None
    word: Qualifier = Qualifier.EXACTLY


class Said(NamedTuple):
    """A word, a step or a figure that stands by itself, as it was reported, with the word before it."""

    figure: Figure
    word: Qualifier = Qualifier.EXACTLY

    def __str__(self) -> str:
        return qualified(show_figure(self.figure), self.word)


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
        return joined(", ", [sentence("{name}: {value}", name=word, value=times) for word, times in self.counts])

    def __repr__(self) -> str:
        return f"Distribution({dict(self.counts)!r})"


Words: TypeAlias = tuple[Said, ...]
Quantity: TypeAlias = Computed | Tally | Pooled | Weighed | Words | Missing
"""What one cell of one place in one period comes to while it is being put together with others."""

PLAIN = frozenset({int, Decimal, Fraction})

UPWARDS = frozenset({Qualifier.AT_LEAST, Qualifier.OVER})
"""The words before a number that say that it may be more."""

DOWNWARDS = frozenset({Qualifier.UP_TO, Qualifier.UNDER})
"""The words before a number that say that it may be less."""


def word_of_all(words: Iterable[Qualifier]) -> Qualifier | None:
    """Return the word before what numbers with these *words* come to; None where they pull two ways.

    >>> word_of_all([Qualifier.EXACTLY, Qualifier.OVER, Qualifier.AT_LEAST])
    <Qualifier.OVER: 'over'>
    >>> word_of_all([Qualifier.UP_TO, Qualifier.AT_LEAST]) is None
    True
    """
    held = set(words) - {Qualifier.EXACTLY}
    if len(held) < 2:
        return next(iter(held), Qualifier.EXACTLY)
    if held <= UPWARDS:
        return Qualifier.OVER
    return Qualifier.UNDER if held <= DOWNWARDS else None


def tally(number: Computed, qualifier: Qualifier, *, floor: Computed | None) -> Quantity:
    """Return *number* with the bounds that its qualifier leaves; *floor* is the least that such a number can be.

    Where it was reported to be less than it can be, nothing is known to be the least.

    >>> tally(-1, Qualifier.UP_TO, floor=0)
    Tally(value=-1, low=None, high=-1, word=<Qualifier.UP_TO: 'up to'>)
    """
    if qualifier is Qualifier.EXACTLY:
        return number
    if floor is not None and number < floor:
        floor = None
    if qualifier in DOWNWARDS:
        return Tally(number, floor, number, qualifier)
    return Tally(number, number if qualifier in UPWARDS else floor, None, qualifier)


def as_tally(quantity: Quantity) -> Tally:
    """Return a number as a tally, which it is exactly."""
    if isinstance(quantity, Tally):
        return quantity
    if isinstance(quantity, int | Decimal | Fraction):
        return Tally(quantity, quantity, quantity)
    return Tally(Missing.DISPUTED if quantity is Missing.DISPUTED else Missing.UNKNOWN, None, None)


def at_least(quantity: Quantity, floor: Computed | None) -> Quantity:
    """Return *quantity* as the least that there are, because something that belongs to it has no value.

    Where what is lacking may be less than nothing there is no such bound. A ratio of which some is missing is unknown,
    since neither its part nor its whole is told.

    >>> at_least(812, 0)
    Tally(value=812, low=812, high=None, word=<Qualifier.AT_LEAST: 'at least'>)
    """
    if floor is None or not isinstance(quantity, int | Decimal | Fraction | Tally):
        return Missing.UNKNOWN
    held = as_tally(quantity)
    if isinstance(held.value, Missing) or held.word in UPWARDS or held.word is Qualifier.ABOUT:
        return held._replace(high=None)
    if held.word in DOWNWARDS:
        return Tally(Missing.UNKNOWN, held.low, None)
    return held._replace(high=None, word=Qualifier.AT_LEAST)


def added(quantities: Sequence[Quantity]) -> Quantity:
    """Return the sum of quantities that count nothing twice.

    >>> added([3, 4]), added([3, Tally(4, 4, None, Qualifier.OVER)])
    (7, Tally(value=7, low=7, high=None, word=<Qualifier.OVER: 'over'>))
    """
    try:
        whole = sum(quantities)  # type: ignore[arg-type]  # where it is no number, it cannot be added to one
    except TypeError:
        whole = None
    if type(whole) is int:  # then all are: a sum with a Decimal or a Fraction in it is one, and may be rounded
        return whole
    if PLAIN.issuperset(map(type, quantities)):
        return total(quantities)  # type: ignore[arg-type]  # and here a number
    if len(quantities) == 1:
        return quantities[0]
    tallies = [as_tally(quantity) for quantity in quantities]
    value = _value_of([each.value for each in tallies], total)
    word = word_of_all([each.word for each in tallies])
    if word is None and not isinstance(value, Missing):
        value = Missing.UNKNOWN
    low, high = _total_of([each.low for each in tallies]), _total_of([each.high for each in tallies])
    return Tally(value, low, high, Qualifier.EXACTLY if word is None or isinstance(value, Missing) else word)


def overlapping(quantities: Sequence[Quantity]) -> Quantity:
    """Return what quantities come to that may count the same people: at least the greatest, at most all of them.

    Where some are less than nothing, so that the greatest is more than all, no bound is true.

    >>> overlapping([3, 4])
    Tally(value=<Missing.UNKNOWN: 'unknown'>, low=4, high=7, word=<Qualifier.EXACTLY: 'exactly'>)
    """
    if len(quantities) == 1:
        return quantities[0]
    tallies = [as_tally(quantity) for quantity in quantities]
    value = Missing.DISPUTED if any(each.value is Missing.DISPUTED for each in tallies) else Missing.UNKNOWN
    least = max([each.low for each in tallies if each.low is not None], default=None)
    most = _total_of([each.high for each in tallies])
    if most is not None and least == most:
        return least if value is Missing.UNKNOWN else Tally(value, least, most)
    return between(value, least, most)


def between(value: Computed | Missing, low: Computed | None, high: Computed | None) -> Tally:
    """Return what lies between two bounds; where they are the wrong way round, nothing is known to hold.

    >>> between(Missing.UNKNOWN, 5, 4)
    Tally(value=<Missing.UNKNOWN: 'unknown'>, low=None, high=None, word=<Qualifier.EXACTLY: 'exactly'>)
    """
    if low is not None and high is not None and high < low:
        return Tally(value if isinstance(value, Missing) else Missing.UNKNOWN, None, None)
    return Tally(value, low, high)


def disputed(quantities: Iterable[Quantity]) -> Tally:
    """Return what different quantities for one thing come to: none of them, and all between the least and the most.

    >>> disputed([18, Tally(21, 21, None, Qualifier.AT_LEAST)])
    Tally(value=<Missing.DISPUTED: 'disputed'>, low=18, high=None, word=<Qualifier.EXACTLY: 'exactly'>)
    """
    tallies = [as_tally(each) for each in quantities]
    lows, highs = [each.low for each in tallies], [each.high for each in tallies]
    return Tally(
        Missing.DISPUTED,
        None if None in lows else min(lows),  # type: ignore[type-var]  # None is in neither
        None if None in highs else max(highs),  # type: ignore[type-var]
    )


def is_disputed(quantity: Quantity) -> bool:
    """Return whether sources differ on *quantity*, and none was chosen."""
    return quantity is Missing.DISPUTED or (isinstance(quantity, Tally) and quantity.value is Missing.DISPUTED)


def less(quantity: Quantity, number: int) -> Quantity:
    """Return *quantity* without *number* of those in it, who are counted elsewhere.

    >>> less(40, 15)
    25
    """
    if isinstance(quantity, int | Decimal | Fraction):
        return difference(quantity, number)
    held = as_tally(quantity)
    value = held.value if isinstance(held.value, Missing) else difference(held.value, number)
    low, high = (None if each is None else difference(each, number) for each in (held.low, held.high))
    return Tally(value, low, high, held.word)


def scaled(quantity: Quantity, factor: Fraction) -> Quantity:
    """Return *quantity* in a unit of which there are *factor* to each of its own."""
    if factor == 1 or isinstance(quantity, Missing):
        return quantity
    if isinstance(quantity, Pooled):
        return (
            quantity if isinstance(quantity.part, Missing) else quantity._replace(part=Fraction(quantity.part) * factor)
        )
    if isinstance(quantity, Tally):
        value = quantity.value if isinstance(quantity.value, Missing) else Fraction(quantity.value) * factor
        low, high = (None if each is None else Fraction(each) * factor for each in (quantity.low, quantity.high))
        return Tally(value, low, high, quantity.word)
    if isinstance(quantity, int | Decimal | Fraction):
        return Fraction(quantity) * factor
    return (
        quantity._replace(value=Fraction(quantity.value) * factor, said=None)
        if isinstance(quantity, Weighed)
        else quantity
    )


def part_of(quantity: Quantity, floor: int | None) -> Quantity:
    """Return what an unknown part of *quantity* is: at most all of it, and at least *floor*."""
    return between(Missing.UNKNOWN, floor, as_tally(quantity).high if floor is not None else None)


def pooled(quantities: Sequence[Quantity]) -> Quantity:
    """Return one ratio, mean or rate for everyone counted in *quantities*; never the mean of the shares.

    Where a part or a whole is missing the pooled one is unknown. What comes from samples combines by weights alone, and
    means by the numbers that they were taken of.

    >>> pooled([Pooled(30, 40), Pooled(100, 1000)])
    Pooled(part=130, whole=1040, word=<Qualifier.EXACTLY: 'exactly'>)
    """
    if len(quantities) == 1:
        return quantities[0]
    if {type(each) for each in quantities} == {Pooled}:  # most are, and need nothing else asked of them
        parts, wholes, words = zip(*quantities, strict=True)
        if PLAIN.issuperset(map(type, (*parts, *wholes))) and set(words) == {Qualifier.EXACTLY}:
            return Pooled(total(parts), total(wholes))
    if any(is_disputed(each) for each in quantities):
        return Missing.DISPUTED
    shares = [each for each in quantities if isinstance(each, Pooled | Weighed)]
    word = word_of_all([each.word for each in shares])
    if word is None or len(shares) < len(quantities):
        return Missing.UNKNOWN
    weighed = [each for each in shares if isinstance(each, Weighed)]
    if len(weighed) == len(shares) and len({each.by_n for each in weighed}) == 1:
        return _weighed(weighed, word)
    sides = [_sides(each) for each in shares]
    part, whole = (_value_of(side, total) for side in zip(*sides, strict=True))
    return Missing.UNKNOWN if isinstance(part, Missing) or isinstance(whole, Missing) else Pooled(part, whole, word)


def _weighed(shares: Sequence[Weighed], word: Qualifier) -> Quantity:
    weights = [each.weight for each in shares if each.weight is not None]
    if len(weights) < len(shares):
        return Missing.UNKNOWN
    weight = total(weights)
    if not weight:
        return Missing.NOT_APPLICABLE
    parts = [Fraction(each.value) * Fraction(each.weight or 0) for each in shares]
    return Weighed(Fraction(total(parts)) / Fraction(weight), weight, shares[0].by_n, None, word)


def _sides(share: Pooled | Weighed) -> tuple[Computed | Missing, Computed | Missing]:
    """Return a part and its whole; of a mean, the sum of the values that it was taken of, and their number."""
    if isinstance(share, Pooled):
        return share.part, share.whole
    if share.by_n and share.weight is not None:
        return Fraction(share.value) * Fraction(share.weight), share.weight
    return Missing.UNKNOWN, Missing.UNKNOWN


def gathered(quantities: Sequence[Quantity]) -> Quantity:
    """Return the words of all, to be counted or listed; what is disputed has none."""
    return tuple([word for each in quantities if isinstance(each, tuple) for word in each])  # type: ignore[misc]


TOGETHER: Mapping[Combining, Callable[[Sequence[Quantity]], Quantity]] = {
    Combining.SUM: added,
    Combining.POOL: pooled,
    Combining.DISTRIBUTION: gathered,
    Combining.LIST: gathered,
}


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
