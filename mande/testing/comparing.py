"""What a law compared, and whether the two were as it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.errors import short
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation
from mande.rollup.totals import Total
from mande.wording import Words, joined, listing, sentence

MOST_SHOWN = 4
"""Totals that a message shows of those that differ."""


class Compared(NamedTuple):
    """Two answers that a law holds against each other: what they are of, and the figures that led to the first."""

    what: str
    found: object
    expected: object
    figures: tuple[Observation, ...] = ()
    holds: bool = False

    def __str__(self) -> Words:
        return sentence(
            "{what}: found {found}, and by the law {expected}.",
            what=self.what,
            found=_shown(self.found),
            expected=_shown(self.expected),
        )


def same(what: str, found: object, expected: object, figures: Iterable[Observation] = ()) -> Compared:
    """Return that *found* is to be what is *expected*."""
    return Compared(what, found, expected, tuple(figures), found == expected)


def alike(what: str, found: Iterable[Total], expected: Iterable[Total], figures: Iterable[Observation]) -> Compared:
    """Return that totals are to say what others say; where they do not, what only one of the two says stands in it."""
    here, there = told(found), told(expected)
    return Compared(what, here - there, there - here, tuple(figures), here == there)


def between(what: str, found: object, low: Fraction, high: Fraction, figures: Iterable[Observation] = ()) -> Compared:
    """Return that *found* is to lie between two numbers."""
    holds = isinstance(found, int | Decimal | Fraction) and low <= found <= high
    return Compared(what, found, sentence("{low} to {high}", low=low, high=high), tuple(figures), holds)


def of(what: str, over: Iterable[str], where: Iterable[object] = ()) -> str:
    """Return the words for a total of *what*, and what was added away.

    >>> print(of("wells", ["time"], [None, "tala"]))
    wells (tala) over time
    """
    places = [each for each in where if each is not None]
    named = sentence("{name} ({of})", name=what, of=joined(", ", places)) if places else what
    axes = tuple(over)
    return sentence("{total} over {axes}", total=named, axes=joined(sentence(" and "), axes)) if axes else named


class Told(NamedTuple):
    """What a total says that two roll-ups are to agree on."""

    indicator: str
    project: str | None
    period: Period | None
    place: str | None
    cell: Cell
    value: Hashable
    bounds: Hashable
    reported: int
    expected: int | None
    qualifier: str

    def __str__(self) -> Words:
        fields = {"total": of(self.indicator, (), self[1:4]), "value": short(self.value), "reported": self.reported}
        if not self.cell:
            return sentence("{total}: {value}, {reported} reported", **fields)
        return sentence("{total}, {cell}: {value}, {reported} reported", cell=self.cell, **fields)


def told(totals: Iterable[Total]) -> Counter[Told]:
    """Return what totals say, in whatever order they and the stories in a list stand."""
    return Counter(
        Told(
            total.indicator,
            total.project,
            total.period,
            total.place,
            total.cell,
            tuple(sorted(map(str, total.value))) if isinstance(total.value, tuple) else total.value,
            total.bounds,
            total.reported,
            total.expected,
            total.qualifier,
        )
        for total in totals
    )


def again(
    indicator: str, totals: Iterable[Total], *, place: str | None = None, period: Period | None = None
) -> tuple[Observation, ...]:
    """Return totals as figures that somebody reports who has them from us, with their own *place* and *period* or ours.

    Raises:
        MandeError: one is nothing that can be reported.
    """
    return tuple(
        Observation(indicator, _reported(total.value), period or total.period, place=place or total.place)
        for total in totals
    )


def _reported(value: object) -> Figure:
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else Decimal(value.numerator) / Decimal(value.denominator)
    return value  # type: ignore[return-value]  # an observation refuses what is nothing that can be reported


def share_of(total: Total | None) -> object:
    """Return the share that a total is, as a fraction of one, or what else it is."""
    value = None if total is None else total.value
    return value.share if isinstance(value, Ratio) else value


def is_number(total: Total | None) -> bool:
    """Return whether a total has a value."""
    return total is not None and not isinstance(total.value, Missing)


def _shown(answer: object) -> str:
    if isinstance(answer, Counter):
        return listing(answer.elements(), most=MOST_SHOWN) or sentence("nothing")
    return answer if isinstance(answer, Words) else short(answer, 200)
