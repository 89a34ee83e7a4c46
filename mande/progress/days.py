"""Which days figures speak for, taken together: money and people have to be of the same time to be divided."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, TypeAlias

from mande.dimensions.periods import Period
from mande.framework.indicators import Accumulation, Indicator
from mande.measures.missing import Missing
from mande.progress.actuals import Actual
from mande.progress.figures import Figures
from mande.rollup.parts import ONE_DAY


class Stretch(NamedTuple):
    """Days without a gap. The last may be as early as `earliest_end`, where it is known to the month or the year."""

    start: date
    end: date
    earliest_end: date


Days: TypeAlias = tuple[Stretch, ...]
"""Stretches in order, with a gap between each and the next. Figures that are not dated speak for none."""


def days_of(periods: Iterable[Period | None], within: Period | None = None) -> Days | None:
    """Return the days of *periods*, those outside a programme's own time left off; None where only some are dated.

    A figure for all of 2007 and one from February 2007 on speak for the same days of a programme that began in
    February. Where all of them lie outside *within* they are kept as they are.

    >>> [str(each.end) for each in days_of([Period.parse("2007"), Period.parse("2008"), Period.parse("2010")])]
    ['2008-12-31', '2010-12-31']
    """
    given = list(periods)
    dated = sorted({_stretch(each) for each in given if each is not None})
    if dated and None in given:
        return None
    inside = dated if within is None else [each for one in dated if (each := _cut(one, within))]
    joined: list[Stretch] = []
    for each in inside or dated:
        if joined and each.start <= joined[-1].end + ONE_DAY:
            longer = max(joined[-1], each, key=_end)
            joined[-1] = Stretch(joined[-1].start, longer.end, longer.earliest_end)
        else:
            joined.append(each)
    return tuple(joined)


def same_days(one: Days | None, other: Days | None) -> bool:
    """Return whether both are known to be the same days; of figures none of which is dated, nothing says otherwise."""
    return one is not None and one == other


def covers(days: Days, others: Days, during: Period | None = None) -> bool:
    """Return whether each of *others*, or those of them *during* a period, is one of *days*.

    >>> covers(days_of([Period.parse("2007/2009")]), days_of([Period.parse("2007"), Period.parse("2009")]))
    True
    """
    asked = others if during is None else [each for one in others if (each := _cut(one, during))]
    return all(any(each.start <= other.start and other.end <= each.end for each in days) for other in asked)


def periods_told(indicator: Indicator, actual: Actual, figures: Figures) -> tuple[Period | None, ...]:
    """Return the periods that a sum, or a last figure, speaks for.

    A sum speaks also for a period with a reason in the place of its figure, unless that is not due yet.
    """
    periods = [each.period for each in actual.figures]
    if indicator.accumulation is Accumulation.INCREMENTAL:
        without = [*figures.blank, *(each for each in figures.dated if each.value is Missing.WITHHELD)]
        periods += [each.period for each in without if each.period and each.value is not Missing.NOT_DUE]
    return tuple(periods)


def _stretch(period: Period) -> Stretch:
    return Stretch(period.start, period.end, period.earliest_end)


def _cut(each: Stretch, within: Period) -> Stretch | None:
    start, end = max(each.start, within.start), min(each.end, within.end)
    return Stretch(start, end, min(max(each.earliest_end, start), end)) if start <= end else None


def _end(each: Stretch) -> tuple[date, date]:
    return each.end, each.earliest_end
