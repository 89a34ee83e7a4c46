"""Whether targets and figures can be held against each other (MND305 to MND309, MND312, MND313, MND315)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import Any

from mande.dimensions.nesting import lies_within
from mande.dimensions.periods import Period, Precision
from mande.findings import Quality, Severity
from mande.framework.indicators import Accumulation, Direction, Indicator
from mande.framework.statements import Stated
from mande.framework.targets import Target, TargetKind
from mande.measures.figures import is_known, is_there, show_figure
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier, show
from mande.observations.observation import Observation, Status
from mande.review import Review
from mande.rules import (
    NO_OBSERVATIONS,
    NO_TARGET,
    NOT_IN_SOURCE,
    OF_THE_CONTEXT,
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
from mande.wording import Words, listing, sentence

NO_VALUE = sentence("no value")
NO_QUALIFIER = sentence("no qualifier")
NOT_TO_GROW = sentence("not a count that is to grow over time")
NO_CAPACITY = sentence("no capacity beside a target")


def indicators_have_targets(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator whether it has a target, or a reason to have none."""
    for indicator, level, _ in review.measured:
        code = indicator.code
        values = [target.value for target in indicator.targets]
        reasons = [value for value in values if isinstance(value, Missing) and not is_there(value)]
        if level is None:
            yield not_applicable(code, OF_THE_CONTEXT)
        elif indicator.monitor_only:
            yield not_applicable(code, sentence("monitored only"))
        elif len(reasons) < len(indicator.targets):
            yield passed(code)
        elif Missing.NOT_DUE in reasons:
            yield not_yet_due(code)
        elif Missing.NOT_IN_SOURCE in reasons:
            yield cannot_tell(code, NOT_IN_SOURCE)
        elif reasons:
            yield fired(code, title=indicator.title, reason=sentence(" (recorded as {reason})", reason=reasons[0]))
        else:
            yield lacking(review, "indicators", code, "targets", title=indicator.title, reason="")


def _targets(review: Review) -> Iterator[tuple[Indicator, Target]]:
    for indicator, level, _ in review.measured:
        if level is not None:
            for target in indicator.targets:
                yield indicator, target


def due_targets_have_actuals(review: Review) -> Iterator[Judgement]:
    """Yield for each target that is due whether anything was reported against it."""
    for indicator, target in _targets(review):
        code, due = indicator.code, review.target_due(target)
        waiting = waits(review, code, due)
        if waiting:
            yield waiting
        elif review.observations is None:
            yield cannot_tell(code, NO_OBSERVATIONS)
        else:
            yield _reported_against(review, indicator, target, due)


def _reported_against(review: Review, indicator: Indicator, target: Target, due: date | None) -> Judgement:
    code, shown = indicator.code, show_figure(target.value_on(due))
    observations = [each for each in review.actuals.get(code, ()) if _speaks_to(review, each, target)]
    planned = [each for each in observations if _may_fall_within(each, target, due)]
    within = [each for each in planned if each.status is not Status.PROJECTED]
    known = [each for each in within if is_there(each.value)]
    if any(_falls_within(each, target, due) for each in known):
        return passed(code)
    if known:
        return cannot_tell(code, sentence("the day of what was reported is not known well enough"))
    reasons = [each.value for each in within]
    if reasons and all(reason is Missing.NOT_APPLICABLE for reason in reasons):
        return not_applicable(code, sentence("recorded as not applicable"))
    if Missing.NOT_IN_SOURCE in reasons:
        return cannot_tell(code, NOT_IN_SOURCE)
    if reasons:
        return fired(code, target=shown, due=due, reason=sentence(" (recorded as {reason})", reason=reasons[0]))
    reason = sentence(" (only a projection)") if planned else ""
    return lacking(review, "indicators", code, "actuals", target=shown, due=due, reason=reason)


def _speaks_to(review: Review, observation: Observation, target: Target) -> bool:
    """Return whether a figure is of those a target is for, or of some of them."""
    place = observation.place
    here = target.place is None or (place is not None and lies_within(place, target.place, review.within))
    later = review.on and observation.period and observation.period.earliest_end > review.on
    return here and not later and observation.cell.within(target.cell)


def _falls_within(observation: Observation, target: Target, due: date | None) -> bool:
    if target.period is None or due is None:
        return True
    period = observation.period
    return period is not None and target.period.start <= period.earliest_end and period.end <= due


def _may_fall_within(observation: Observation, target: Target, due: date | None) -> bool:
    if target.period is None or due is None or observation.period is None:
        return True
    return target.period.start <= observation.period.end and observation.period.earliest_end <= due


def targets_are_dated(review: Review) -> Iterator[Judgement]:
    """Yield for each target whether it is known by when it is to be reached."""
    written = str(review.framework.period)
    stated = [other for other in review.stated.get("period", ()) if str(other.value) != written]
    several = sorted(stated, key=lambda other: str(other.value))
    for indicator, target in _targets(review):
        if target.period is None:
            yield lacking(
                review,
                "indicators",
                indicator.code,
                "targets.period",
                written=True,
                **_undated(target, sentence("no period")),
            )
        elif several and target.period == review.framework.period:
            periods = listing([review.framework.period, *(other.value for other in several)])
            cites = (target.at, *(other.at for other in several))
            yield fired(
                indicator.code,
                cites=cites,
                **_undated(target, sentence("the period stands as {periods}", periods=periods)),
            )
        else:
            yield passed(indicator.code)


def _undated(target: Target, why: Words) -> dict[str, Any]:
    return {"target": show_figure(target.value), "reason": why}


def actuals_are_dated(review: Review) -> Iterator[Judgement]:
    """Yield for each figure reported whether the day it speaks for is known."""
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for observation in review.observations:
        code, period = observation.indicator, observation.period
        if not is_known(observation.value):
            yield not_applicable(code, NO_VALUE)
        elif period is None and not review.is_plan:
            yield cannot_tell(code, NOT_IN_SOURCE)
        elif period is None or period.end_known_to is Precision.YEAR:
            yield fired(code, cites=(observation.at,), actual=show_figure(observation.value), known=_how_well(period))
        else:
            yield passed(code)


def _how_well(period: Period | None) -> Words:
    if period is None:
        return sentence("not recorded")
    return sentence("known to the year alone ({year})", year=period.end.year)


def targets_have_kinds(review: Review) -> Iterator[Judgement]:
    """Yield for each target with a qualifier whether it says what would meet it."""
    for indicator, target in _targets(review):
        if target.qualifier is Qualifier.EXACTLY:
            yield not_applicable(indicator.code, NO_QUALIFIER)
        elif target.kind is not None:
            yield passed(indicator.code)
        else:
            yield fired(
                indicator.code, cites=(target.at,), target=show_figure(target.value), qualifier=target.qualifier
            )


def targets_stay_near_the_record(review: Review, *, times: Fraction) -> Iterator[Judgement]:
    """Yield for each target of an incremental indicator whether its rate is near the best year on record."""
    for indicator, target in _targets(review):
        code = indicator.code
        if not _asks_for_more(indicator, target, review.on):
            yield not_applicable(code, NOT_TO_GROW)
        elif target.period is None:
            yield cannot_tell(code, sentence("the target has no period"))
        else:
            yield _near_the_record(review, indicator, target, target.period, times)


def _asks_for_more(indicator: Indicator, target: Target, on: date | None) -> bool:
    grows = indicator.accumulation is Accumulation.INCREMENTAL and indicator.direction is not Direction.DECREASE
    grows = grows and target.unit in (None, indicator.unit)
    return grows and type(target.value_on(on)) is int and target.met_by in (TargetKind.AT_LEAST, TargetKind.EXACT)


def _near_the_record(
    review: Review, indicator: Indicator, target: Target, period: Period, times: Fraction
) -> Judgement:
    code, before = indicator.code, _years_before(review, indicator, period)
    value = target.value_on(review.on)
    years = [Fraction(each.value) / each.period.years for each in before if isinstance(each.value, int) and each.period]
    best, is_withheld = max(years, default=None), any(each.value is Missing.WITHHELD for each in before)
    if is_withheld and (not best or Fraction(str(value)) / period.years / best > times):
        return cannot_tell(code, WITHHELD)
    if best is None:
        return cannot_tell(code, sentence("no whole year is on record before it"))
    if best <= 0:
        return cannot_tell(code, sentence("the best year on record is zero"))
    rate = Fraction(str(value)) / period.years
    if rate / best <= times:
        return passed(code)
    return fired(code, cites=(target.at,), rate=_as_counted(rate), best=_as_counted(best), ratio=show(rate / best))


def _years_before(review: Review, indicator: Indicator, period: Period) -> list[Observation]:
    """Return the figures of whole years before *period*, where they are known exactly, or withheld, and of everyone."""
    return [
        observation
        for observation in review.actuals.get(indicator.code, ())
        if (isinstance(observation.value, int) or observation.value is Missing.WITHHELD)
        and observation.qualifier is Qualifier.EXACTLY
        and not observation.cell
        and observation.place is None
        and observation.period is not None
        and observation.period.end < period.start
        and observation.period.years >= 1
    ]


def _as_counted(rate: Fraction) -> str:
    return show(rate.numerator) if rate.denominator == 1 else show(rate)


def capacity_is_no_target(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator with a capacity whether it was taken for the target."""
    for indicator, level, _ in review.measured:
        if level is None or indicator.capacity is None or not indicator.targets:
            yield not_applicable(indicator.code, NO_CAPACITY)
        elif any(target.value_on(review.on) == indicator.capacity for target in indicator.targets):
            yield fired(indicator.code, capacity=show(indicator.capacity))
        else:
            yield passed(indicator.code)


def targets_change_openly(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator with targets whether every other value of one is a declared revision."""
    for indicator, level, _ in review.measured:
        code = indicator.code
        if level is None or not indicator.targets:
            yield not_applicable(code, NO_TARGET)
            continue
        others = review.stated.get(f"indicators.{code}.targets", ())
        silent = _silently_changed(indicator, others)
        if silent is None:
            yield passed(code)
        else:
            waiting = waits(review, code, review.target_due(silent[0]))
            cites = (silent[0].at, *(other.at for other in others))
            yield waiting or fired(code, cites=cites, one=_both_ends(silent[0]), other=silent[1])


def _both_ends(target: Target) -> str:
    least = show_figure(target.value)
    return least if target.upper is None else sentence("{least} to {most}", least=least, most=show_figure(target.upper))


def _silently_changed(indicator: Indicator, others: Iterable[Stated]) -> tuple[Target, str] | None:
    first: dict[tuple[object, ...], Target] = {}
    for target in indicator.targets:
        earlier = first.setdefault((target.period, target.cell, target.place), target)
        if (earlier.value, earlier.upper, earlier.met_by) != (target.value, target.upper, target.met_by):
            return earlier, sentence("{value} ({kind})", value=_both_ends(target), kind=target.met_by)
    revised = {
        str(value)
        for target in indicator.targets
        for value in (target.value, *(each.value for each in target.revisions))
    }
    for other in others:
        if str(other.value) not in revised:
            return indicator.targets[0], str(other.value)
    return None


INDICATOR_WITHOUT_TARGET = Rule(
    "MND305",
    "indicator-without-target",
    "Does every indicator have a target?",
    headline="indicators without a target",
    judge=indicators_have_targets,
    severity=Severity.MAJOR,
    fires="an indicator outside the context has no target and no reason to be monitored only",
    message="This framework does not record a target for {named}{reason}.",
    remedy="Set one with its day and reason, or write the reason why it is only monitored (monitor_only=).",
    cites=("L301-310", "L421-424", "L485"),
    quality=Quality.COMPLETENESS,
)
TARGET_WITHOUT_ACTUAL = Rule(
    "MND306",
    "target-without-actual",
    "Is something reported against every target that is due?",
    headline="targets that are due, with no value reported",
    judge=due_targets_have_actuals,
    severity=Severity.MAJOR,
    due=Due.DUE,
    fires="the day of a target has passed and no value is reported for its period; zero is a value, a blank is not",
    message="The target of {subject} ({target}) was due on {due}; no value is recorded{reason}.",
    remedy="Report it: 0 if there was none. A value that may not be published is withheld (Missing.WITHHELD).",
    cites=("L2036-2040",),
    quality=Quality.COMPLETENESS,
)
TARGET_UNDATED = Rule(
    "MND307",
    "target-undated",
    "Is it known by when every target is to be reached?",
    headline="targets without a day to reach them by",
    judge=targets_are_dated,
    severity=Severity.MINOR,
    fires="a target has no period, or it runs for the programme's period and sources give several of those",
    message="It is not known by when the target of {subject} ({target}) is to be reached: {reason}.",
    remedy="Give it a period, or settle which period is meant.",
    cites=("L317-330", "L1883-1888"),
    quality=Quality.TIMELINESS,
)
ACTUAL_UNDATED = Rule(
    "MND308",
    "actual-undated",
    "Is it known which day every figure speaks for?",
    headline="figures without a day that they speak for",
    judge=actuals_are_dated,
    severity=Severity.MINOR,
    fires="a reported figure has no period, or the end of its period is known to the year alone",
    message="The day that {subject} ({actual}) speaks for is {known}.",
    remedy="Add the day, or the period as far as it is known.",
    cites=("L370-371", "L1883-1888"),
    quality=Quality.TIMELINESS,
)
TARGET_KIND = Rule(
    "MND309",
    "target-kind",
    "Is it known what would meet every target that has a qualifier?",
    headline="targets with a qualifier and no kind",
    judge=targets_have_kinds,
    severity=Severity.INFO,
    fires="a target carries a qualifier such as 'up to' or 'about', and no kind",
    message="The target of {subject} is '{qualifier} {target}', and it is not recorded what would meet it.",
    remedy="Write its kind: ceiling, about or at least.",
    cites=("L3484", "L3644-3645"),
    quality=Quality.PRECISION,
)
TARGET_BEYOND_RECORD = Rule(
    "MND312",
    "target-beyond-record",
    "Is every target within reach of what was done before?",
    headline="targets beyond what was done before",
    judge=targets_stay_near_the_record,
    severity=Severity.MINOR,
    fires="the yearly rate of a target is more than the threshold times the best year on record",
    message="The target of {subject} asks for {rate} a year, {ratio} times the best year on record ({best}).",
    remedy="Give the reason, or lower the first years.",
    cites=("L3903-3909",),
    quality=Quality.VALIDITY,
    thresholds={"times": Fraction(3, 2)},
)
CAPACITY_IS_NOT_TARGET = Rule(
    "MND313",
    "capacity-is-not-target",
    "Is the most that could be done kept apart from what was promised?",
    headline="capacities that stand as targets",
    judge=capacity_is_no_target,
    severity=Severity.INFO,
    fires="a target equals the capacity recorded for its indicator",
    message="{capacity} is the capacity recorded for {subject}, and stands as its target.",
    remedy="Keep the capacity apart (capacity=), and write the target that was promised.",
    cites=("L552-556", "L975"),
    quality=Quality.VALIDITY,
)
TARGET_CHANGED_SILENTLY = Rule(
    "MND315",
    "target-changed-silently",
    "Is every change of a target declared?",
    headline="targets changed without a revision",
    judge=targets_change_openly,
    severity=Severity.MINOR,
    due=Due.DUE,
    fires="a target for the same period has two values or two meanings, and no revision says why",
    message="The target of {subject} stands as {one} and as {other}, and no revision is recorded.",
    remedy="Record a revision with its day and reason: Target(..., revisions=[Revision(...)]).",
    cites=("L553", "L975"),
    quality=Quality.RELIABILITY,
)

TARGETS = (
    INDICATOR_WITHOUT_TARGET,
    TARGET_WITHOUT_ACTUAL,
    TARGET_UNDATED,
    ACTUAL_UNDATED,
    TARGET_KIND,
    TARGET_BEYOND_RECORD,
    CAPACITY_IS_NOT_TARGET,
    TARGET_CHANGED_SILENTLY,
)
"""The rules of family 3xx on targets, in reading order."""
