"""What the figures give for a target on a day: the last of them, or their sum, or why there is none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

import attrs

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.framework.indicators import Accumulation, Indicator, Statistic
from mande.framework.targets import Target
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Qualifier, total
from mande.measures.ratios import Ratio, pool
from mande.observations.observation import Observation

EVERYONE = Cell()


@attrs.frozen
class Actual:
    """What was reached, as far as it can be told: the value, the figures it is made of, and those left out.

    `value` is a reason where there is none: not reported, or disputed where figures for one thing differ, of which
    `differing` holds the values. `first_end` to `last_end` is when the last figure ends.
    """

    value: Figure | Fraction
    figures: tuple[Observation, ...] = ()
    left_out: tuple[tuple[Observation, str], ...] = ()
    differing: tuple[Figure, ...] = ()
    qualifier: Qualifier = Qualifier.EXACTLY
    first_end: date | None = None
    last_end: date | None = None


NOTHING = Actual(Missing.NOT_REPORTED)


def actual_of(
    indicator: Indicator,
    observations: Sequence[Observation],
    target: Target | None = None,
    *,
    due: date | None = None,
    on: date | None = None,
    source: str | None = None,
) -> Actual:
    """Return what *observations* give for *target* of *indicator*.

    Figures count that are in the target's period, end by *due*, and by *on*: the last day that a figure may speak for
    is what counts, never the day its source was published. An undated target takes any figure. *source* chooses among
    sources that differ.
    """
    period = target.period if target else None
    asked = _Asked(
        target.cell if target else EVERYONE,
        target.place if target else None,
        period,
        min((day for day in (due if period else None, on) if day), default=None),
        indicator.accumulation is Accumulation.INCREMENTAL,
        source,
        indicator.population,
    )
    known: list[Observation] = []
    blank: list[Observation] = []
    left_out: list[tuple[Observation, str]] = []
    for each in observations:
        why_not = _why_not(each, asked)
        if why_not is None:
            (blank if isinstance(each.value, Missing) else known).append(each)
        elif why_not:
            left_out.append((each, why_not))
    if not known:
        reason = next((each.value for each in reversed(blank)), Missing.NOT_REPORTED)
        return Actual(reason, tuple(blank), tuple(left_out)) if blank or left_out else NOTHING
    return _sum(indicator, known, blank, left_out) if asked.adds else _last(known, left_out)


class _Asked(NamedTuple):
    """Which figures are asked for: of which cell, place and period, until when, and whether they add up."""

    cell: Cell
    place: str | None
    period: Period | None
    last: date | None
    adds: bool
    source: str | None
    population: str | None


def _why_not(each: Observation, asked: _Asked) -> str | None:
    """Return why a figure does not count, with no words where it speaks of something else; None where it counts."""
    if (each.cell is not asked.cell and each.cell != asked.cell) or each.place != asked.place:
        return ""
    if asked.source is not None and each.source != asked.source:
        return ""
    when, period = each.period, asked.period
    if when is None:
        if period is not None:
            return "its day is not recorded"
    elif (asked.last is not None and when.end > asked.last) or (period is not None and when.end < period.start):
        return ""
    elif period is not None and asked.adds and when.start < period.start:
        return "it begins before the target's period"
    if each.population is not None and each.population != asked.population:
        return f"it is of another population, {each.population}"
    return None


def _last(known: list[Observation], left_out: list[tuple[Observation, str]]) -> Actual:
    if len(known) > 1:
        ends = [each.period.end for each in known if each.period]
        end = max(ends, default=None)
        known = [each for each in known if (each.period.end if each.period else None) == end]
    value, differing = _agreed(known)
    when = known[0].period
    return Actual(
        value,
        tuple(known),
        tuple(left_out),
        differing,
        known[0].qualifier,
        min((each.period.earliest_end for each in known if each.period), default=None),
        when.end if when else None,
    )


def _sum(
    indicator: Indicator, known: list[Observation], blank: list[Observation], left_out: list[tuple[Observation, str]]
) -> Actual:
    """Return the sum of the figures of periods that hold no other: one that contains others is not added to them."""
    by_period: dict[Period | None, list[Observation]] = {}
    for each in known:
        by_period.setdefault(each.period, []).append(each)
    whole = _wholes([period for period in by_period if period])
    left_out += [(each, "it contains others") for period in whole for each in by_period.pop(period)]
    periods = sorted(period for period in by_period if period)
    figures = tuple(each for same in by_period.values() for each in same)
    if any(one.overlaps(other) for one, other in pairwise(periods)):
        return Actual(Missing.UNKNOWN, figures, (*left_out, *((each, "periods overlap") for each in figures)))
    values: list[Figure] = []
    for same in by_period.values():
        value, differing = _agreed(same)
        if differing:
            return Actual(Missing.DISPUTED, tuple(same), tuple(left_out), differing)
        values.append(value)
    qualifiers = {each.qualifier for each in figures} - {Qualifier.EXACTLY}
    if any(each.value is not Missing.NOT_APPLICABLE and each.value is not Missing.NOT_DUE for each in blank):
        qualifiers.add(Qualifier.AT_LEAST)
        left_out += [(each, f"it is {each.value}") for each in blank]
    return Actual(
        _added(values, indicator),
        figures,
        tuple(left_out),
        qualifier=_together(qualifiers),
        first_end=periods[-1].earliest_end if periods else None,
        last_end=periods[-1].end if periods else None,
    )


def _together(qualifiers: set[Qualifier]) -> Qualifier:
    if not qualifiers:
        return Qualifier.EXACTLY
    if qualifiers <= {Qualifier.AT_LEAST, Qualifier.OVER}:
        return Qualifier.AT_LEAST
    return Qualifier.UP_TO if qualifiers <= {Qualifier.UP_TO, Qualifier.UNDER} else Qualifier.ABOUT


def _wholes(periods: list[Period]) -> list[Period]:
    if len(periods) < 2:
        return []
    return [one for one in periods if any(one is not other and one.contains(other) for other in periods)]


def _agreed(same: Iterable[Observation]) -> tuple[Figure, tuple[Figure, ...]]:
    """Return the value of figures for one thing; where they differ, that they are disputed, and their values."""
    values = tuple(dict.fromkeys(each.value for each in same))
    return (values[0], ()) if len(values) == 1 else (Missing.DISPUTED, values)


def _added(values: list[Figure], indicator: Indicator) -> Figure | Fraction:
    """Return the figures of several periods as one: totals added, ratios pooled, and never shares or means added."""
    if len(values) == 1:
        return values[0]
    if indicator.totals is Statistic.TOTAL:
        numbers = [value for value in values if isinstance(value, int | Decimal) and not isinstance(value, bool)]
        if len(numbers) == len(values):
            return total(numbers)
        sums = [value for value in values if isinstance(value, Money)]
        if len(sums) == len(values) and len({money.currency for money in sums}) == 1:
            return Money(total([money.amount for money in sums]), sums[0].currency)
    ratios = [value for value in values if isinstance(value, Ratio)]
    return pool(ratios) if len(ratios) == len(values) else Missing.UNKNOWN
