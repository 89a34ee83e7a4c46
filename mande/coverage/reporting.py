"""Whether reports came when they were due, and whether they compare with the baseline (MND319 and MND320)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from mande.dimensions.periods import Period, months_after
from mande.errors import PeriodError
from mande.findings import Quality, Severity, Verdict
from mande.framework.indicators import Accumulation, Baseline, Frequency, Indicator
from mande.measures.figures import is_known, is_there
from mande.measures.missing import Missing
from mande.observations.observation import Observation
from mande.review import Review
from mande.rules import (
    NO_DAY,
    NO_OBSERVATIONS,
    NO_PERIOD,
    WITHHELD,
    Due,
    Judgement,
    Rule,
    cannot_tell,
    fired,
    lacking,
    not_applicable,
    not_yet_due,
    passed,
    waits,
)
from mande.wording import listing, phrases, sentence

NO_FREQUENCY = sentence("no frequency is recorded")

LONGEST_SEASON = 4
"""Months of the longest figure that speaks for a season and not for the year."""

NO_REPORT = (Missing.NOT_REPORTED, Missing.NOT_IN_SOURCE)
"""Reasons that stand where a report should be; any other is itself a report, which says why there is no value."""


METHOD, POPULATION, SEASON = phrases("method", "population", "season")
"""In what two figures may differ, so that they do not compare."""


def reports_come_in_time(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator with a frequency whether something was reported for every interval that is over."""
    start = review.framework.started or review.framework.period
    for indicator, level, _ in review.measured:
        code, frequency = indicator.code, indicator.frequency
        if level is None or frequency is None:
            yield not_applicable(code, NO_FREQUENCY)
        elif not isinstance(frequency, Frequency):
            yield cannot_tell(code, sentence("how many months lie between two reports is not recorded"))
        elif review.on is None:
            yield cannot_tell(code, NO_DAY)
        elif start is None or review.ends is None:
            yield cannot_tell(code, NO_PERIOD)
        else:
            over = _intervals(start.start, min(review.on, review.ends), frequency.months)
            yield _reported_in_each(review, indicator, over) if over else not_yet_due(code)


def _intervals(start: date, until: date, months: int) -> list[Period]:
    """Return the intervals of so many *months* that are over by the end of *until*, the first from *start* on."""
    ends: list[date] = []
    try:
        while (end := months_after(start, months * (len(ends) + 1)) - timedelta(days=1)) <= until:
            ends.append(end)
    except PeriodError:
        pass  # the calendar ends before the next report is due
    starts = [start, *(end + timedelta(days=1) for end in ends)]
    return [Period(first, last) for first, last in zip(starts, ends, strict=False)]


def _reported_in_each(review: Review, indicator: Indicator, over: Sequence[Period]) -> Judgement:
    code = indicator.code
    if review.observations is None:
        return cannot_tell(code, NO_OBSERVATIONS)
    figures = [each for each in review.actuals.get(code, ()) if each.value not in NO_REPORT]
    periods = [each.period for each in figures if each.period]
    missed = [interval for interval in over if not any(interval.overlaps(period) for period in periods)]
    if not missed:
        return passed(code)
    if len(periods) < len(figures):
        return cannot_tell(code, sentence("the days of what was reported are not recorded"))
    fields: dict[str, Any] = {"due": missed[0].end, "frequency": indicator.frequency, "missed": len(missed)}
    return lacking(review, "indicators", code, "actuals", written=bool(figures), **fields, title=indicator.title)


def baselines_compare(review: Review) -> Iterator[Judgement]:
    """Yield for each baseline whether a figure reported later was made in the same way, of the same people."""
    baselines = [(each.indicator, baseline) for each in review.measured for baseline in each.indicator.every_baseline]
    for indicator, baseline in baselines:
        code = indicator.code
        if not is_known(baseline.value):
            continue
        waiting = waits(review, code, review.first_due(indicator))
        alike = [each for each in review.actuals.get(code, ()) if is_there(each.value) and each.cell == baseline.cell]
        figures = [each for each in alike if is_known(each.value)]
        if waiting:
            yield waiting
        elif review.observations is None:
            yield cannot_tell(code, NO_OBSERVATIONS)
        elif not alike:
            yield not_applicable(code, sentence("no figure to compare"))
        else:
            found = _comparable(indicator, baseline, figures)
            is_told = len(figures) == len(alike) or found.verdict is Verdict.PASSED
            yield found if is_told else cannot_tell(code, WITHHELD)


def _comparable(indicator: Indicator, baseline: Baseline, figures: Sequence[Observation]) -> Judgement:
    """Return whether any of the figures compares with the baseline, as far as it is known how each was made."""
    held = [_aspects(indicator, baseline, figure) for figure in figures]
    differ = [[name for name, same in aspects.items() if same is False] for aspects in held]
    if any(not names and True in aspects.values() for names, aspects in zip(differ, held, strict=True)):
        return passed(indicator.code)
    if not all(differ):
        return cannot_tell(indicator.code, sentence("how the figures were made, when and of whom is not recorded"))
    what = listing(sorted({name for names in differ for name in names}))
    return fired(indicator.code, cites=(baseline.at,), title=indicator.title, what=what)


def _aspects(indicator: Indicator, baseline: Baseline, figure: Observation) -> dict[str, bool | None]:
    """Return for each aspect whether baseline and figure agree in it; None where it is not recorded of both."""
    return {
        METHOD: _same(
            baseline.method or (baseline.sample.method if baseline.sample else None),
            figure.sample.method if figure.sample else None,
        ),
        POPULATION: _same(baseline.population or indicator.population, figure.population or indicator.population),
        SEASON: _same_season(indicator, baseline.period, figure.period),
    }


def _same(one: str | None, other: str | None) -> bool | None:
    return one == other if one and other else None


def _same_season(indicator: Indicator, one: Period | None, other: Period | None) -> bool | None:
    """Return whether two states were seen in the same months of the year, or next to them."""
    if indicator.accumulation is not Accumulation.SNAPSHOT or one is None or other is None:
        return None
    if not (one.dated and other.dated) or max(one.years, other.years) * 12 > LONGEST_SEASON:
        return None
    apart = min((a - b) % 12 for a, b in _pairs(_months(one), _months(other)))
    return apart <= 1


def _months(period: Period) -> list[int]:
    first, last = (day.year * 12 + day.month for day in (period.start, period.end))
    return [month % 12 for month in range(first, last + 1)]


def _pairs(some: Sequence[int], others: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield every pair of months, either way round, since the year has no first month."""
    for one in some:
        for other in others:
            yield one, other
            yield other, one


REPORT_OVERDUE = Rule(
    "MND319",
    "report-overdue",
    "Was every indicator reported as often as it was to be?",
    headline="indicators whose reports are overdue",
    judge=reports_come_in_time,
    severity=Severity.MINOR,
    due=Due.DUE,
    fires="an interval of an indicator's frequency (monthly, quarterly, half-yearly, yearly) is over, and no figure "
    "speaks for any day of it, nor is it said why",
    message="{named} is reported {frequency}; this framework does not record {missed} of the reports that were due, "
    "the first on {due}.",
    remedy="Report it, or give the reason why there is no value.",
    cites=("L262-278", "L2309-2310"),
    quality=Quality.TIMELINESS,
)
BASELINE_NOT_COMPARABLE = Rule(
    "MND320",
    "baseline-not-comparable",
    "Does what was measured later compare with the baseline?",
    headline="baselines that later figures do not compare with",
    judge=baselines_compare,
    severity=Severity.MINOR,
    due=Due.DUE,
    fires="every later figure was made by another method, of another population, or, where a state is measured, in "
    "another season than the baseline",
    message="The baseline of {named} and what was measured later differ in {what}.",
    remedy="Say how the two compare, or measure again in the same way.",
    cites=("L182", "L235"),
    quality=Quality.VALIDITY,
)

REPORTING = (REPORT_OVERDUE, BASELINE_NOT_COMPARABLE)
"""The rules of family 3xx on when and how figures are reported, in reading order."""
