"""Which people each figure counts, and of whom: what a reader learns who sees it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from math import floor
from typing import NamedTuple

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.disclosure.setting import Named, Setting
from mande.framework.indicators import Indicator, Measure, Statistic
from mande.framework.people import is_unit_of_people
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.ratios import Ratio
from mande.measures.samples import Sample
from mande.observations.observation import Observation, Status
from mande.rollup.quantities import Weighed
from mande.rollup.totals import Total


class Role(Enum):
    """What a number in a figure counts."""

    COUNT = "count"
    LEAST = "least"
    PART = "part"
    WHOLE = "whole"
    ASKED = "asked"


class Key(NamedTuple):
    """What a figure speaks of; figures with one key say the same thing, and are shown or withheld together."""

    named: Named
    cell: Cell
    place: str | None
    period: Period | None
    population: str | None = None
    reporter: str | None = None
    projected: bool = False


class Told(NamedTuple):
    """What one figure tells of people: what it speaks of, its numbers by what they count, and who says so.

    `percent` is a share of which nobody says what it was taken on. `withheld` says that it was withheld already.
    """

    place: int
    key: Key
    numbers: Mapping[Role, int]
    source: str | None = None
    percent: Fraction | None = None
    withheld: bool = False


def told_by_observations(figures: Iterable[Observation], setting: Setting) -> Iterator[Told]:
    """Yield what each of *figures* tells of how many there are, those that tell nothing of it left out."""
    for place, figure in enumerate(figures):
        named = setting.named(figure.project, figure.indicator)
        indicator = setting.indicator(named)
        own = indicator.population if indicator else None
        population = figure.population if figure.population != own else None
        projected = figure.status is Status.PROJECTED
        key = Key(named, figure.cell, figure.place, figure.period, population, figure.reporter, projected)
        numbers, percent = _numbers(figure.value, indicator, figure.sample)
        if figure.sample is not None and not isinstance(figure.value, Missing):
            numbers = {**numbers, Role.ASKED: whole_number(figure.sample.n)}
        withheld = figure.value is Missing.WITHHELD
        if numbers or percent is not None or withheld:
            yield Told(place, key, numbers, figure.source, percent, withheld)


def told_by_totals(totals: Iterable[Total], setting: Setting, first: int = 0) -> Iterator[Told]:
    """Yield what each of *totals* tells of how many there are, those that tell nothing of it left out."""
    for place, total in enumerate(totals, first):
        named = Named(total.project, total.indicator)
        key = Key(named, total.cell, total.place, total.period)
        numbers, percent = _numbers(total.value, setting.indicator(named), None, total.measure)
        numbers = {**numbers, **_bounds(total), **_behind(total)}
        if total.value is Missing.DISPUTED and Role.LEAST in numbers:
            yield Told(place, key, {Role.COUNT: numbers.pop(Role.LEAST)}, "another")  # what another source states
        withheld = total.value is Missing.WITHHELD
        if numbers or percent is not None or withheld:
            yield Told(place, key, numbers, None, percent, withheld)


def _bounds(total: Total) -> dict[Role, int]:
    """Return the least and the most that a total may be, where no one number is told; the most adds up as totals do."""
    if total.bounds is None or not isinstance(total.value, Missing):
        return {}
    low, high = total.bounds
    found = {} if high is None else {Role.COUNT: whole_number(high)}
    return found if low is None else {**found, Role.LEAST if found else Role.COUNT: whole_number(low)}


def _behind(total: Total) -> dict[Role, int]:
    """Return how many were asked where a total is a mean: the total does not say it, and one answer is no mean."""
    column = total.account.group.columns.get(total.cell) if total.account else None
    quantity = column.quantity if column else None
    if isinstance(quantity, Weighed) and quantity.by_n and quantity.weight is not None:
        return {Role.ASKED: whole_number(quantity.weight)}
    return {}


def whole_number(number: int | Decimal | Fraction) -> int:
    """Return *number* as whole people: none is less than nothing, and some of one is one.

    >>> whole_number(Decimal("2.5")), whole_number(Fraction(1, 3)), whole_number(-4)
    (3, 1, 0)
    """
    return max(0, -floor(-number))


def part_of(percent: Fraction, whole: int | Decimal | Fraction) -> int:
    """Return how many people *percent* of a *whole* are, to the nearest; half of one counts on the larger side.

    So the smaller side is never taken for larger than it may be.

    >>> part_of(Fraction(45), 10), part_of(Fraction(55), 10), part_of(Fraction("33.3"), 12)
    (4, 6, 4)
    """
    part = percent * Fraction(whole) / 100
    half = Fraction(1, 2)
    return whole_number(part - half) if 2 * part <= whole else floor(part + half)


def _numbers(
    value: object, indicator: Indicator | None, sample: Sample | None, measure: Measure | None = None
) -> tuple[dict[Role, int], Fraction | None]:
    """Return what *value* counts, and the percentage that it is, where nobody says of how many."""
    if isinstance(value, Ratio):
        sides = {Role.PART: value.part, Role.WHOLE: value.whole}
        return {role: whole_number(side) for role, side in sides.items() if not isinstance(side, Missing)}, None
    if isinstance(value, Amount):
        return ({Role.COUNT: whole_number(value.number)} if is_unit_of_people(value.unit) else {}), None
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        return {}, None
    measure = indicator.measure if indicator else measure or Measure.COUNT
    if indicator and indicator.totals not in (None, Statistic.TOTAL):
        return {}, None
    if measure is Measure.PERCENTAGE:
        if sample is None:
            return {}, Fraction(value)
        return {Role.PART: part_of(Fraction(value), sample.n), Role.WHOLE: whole_number(sample.n)}, None
    if measure in (Measure.COUNT, Measure.AMOUNT):
        return {Role.COUNT: whole_number(value)}, None
    return {}, None
