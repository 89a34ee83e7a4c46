"""Whether indicators, baselines and targets can carry a judgement (MND301 to MND317)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import Any

from mande.dimensions.nesting import lies_within
from mande.dimensions.periods import Period, Precision, months_after
from mande.findings import Quality, Severity
from mande.framework.indicators import Accumulation, Baseline, Direction, Indicator, Measure
from mande.framework.levels import Level
from mande.framework.statements import Stated
from mande.framework.targets import Target, TargetKind
from mande.measures.figures import is_known, is_there, show_figure
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier, show, show_percent
from mande.observations.observation import Observation
from mande.review import Measured, Review
from mande.rules import (
    NO_OBSERVATIONS,
    NOT_IN_SOURCE,
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
from mande.wording import listing

WITHOUT_UNIT = frozenset(
    {Measure.NOMINAL, Measure.NARRATIVE, Measure.SCORE, Measure.STAGE, Measure.YES_NO, Measure.MONEY}
)
"""Measures that count nothing, and money, which has its currency."""

WITHOUT_DIRECTION = frozenset({Measure.NOMINAL, Measure.NARRATIVE, Measure.STAGE})
"""Measures of which neither more nor less is better, or whose steps say themselves which way is forward."""

NOT_FROM_ZERO = frozenset({Measure.PERCENTAGE, Measure.RATIO, Measure.SCORE})
"""Measures that no programme brings to zero by beginning."""

COUNTED_BY_RULE = frozenset({"person", "household", "case"})
"""Units of which one may be counted once or several times, so that only a counting rule says what the number means."""


def indicators_have_baselines(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator that starts somewhere whether it is known where."""
    for indicator, level, _ in review.measured:
        code, baseline = indicator.code, indicator.baseline
        value = baseline.value if isinstance(baseline, Baseline) else baseline
        if level is None:
            yield not_applicable(code, "context")
        elif indicator.has_baseline:
            yield passed(code)
        elif value is Missing.NOT_DUE:
            yield not_yet_due(code)
        elif value is Missing.NOT_APPLICABLE:
            yield not_applicable(code, "recorded as not applicable")
        elif value is Missing.NOT_IN_SOURCE:
            yield cannot_tell(code, NOT_IN_SOURCE)
        elif value is Missing.WITHHELD:
            yield passed(code)
        elif value is not None:
            yield fired(code, title=indicator.title, reason=f" (recorded as {value})")
        elif level in (Level.OUTCOME, Level.IMPACT) or _starts_anywhere(indicator):
            yield lacking(review, "indicators", code, "baseline", title=indicator.title, reason="")
        else:
            yield not_applicable(code, "starts at zero, or needs none")


def _starts_anywhere(indicator: Indicator) -> bool:
    return indicator.accumulation is Accumulation.SNAPSHOT or indicator.measure in NOT_FROM_ZERO


def _baselines(review: Review) -> Iterator[tuple[Indicator, Baseline]]:
    for indicator, _, _ in review.measured:
        if isinstance(indicator.baseline, Baseline) and indicator.has_baseline:
            yield indicator, indicator.baseline


def baselines_come_first(review: Review, *, months: int) -> Iterator[Judgement]:
    """Yield for each baseline whether its fieldwork was over before the work began."""
    started = review.framework.started
    for indicator, baseline in _baselines(review):
        code, fieldwork = indicator.code, baseline.period
        waiting = waits(review, code, fieldwork.end if fieldwork else review.ends)
        if waiting:
            yield waiting
        elif fieldwork is None:
            yield cannot_tell(code, "the day of its fieldwork is not recorded")
        elif started is None:
            period = review.framework.period
            early = period is not None and fieldwork.end < period.start
            yield passed(code) if early else cannot_tell(code, "the start of work is not recorded")
        elif fieldwork.end <= started.start:
            yield passed(code)
        elif fieldwork.earliest_end <= started.end:
            yield cannot_tell(code, "the days are not known well enough to say which came first")
        else:
            late = fieldwork.earliest_end > months_after(started.end, months)
            yield fired(code, cites=(baseline.at,), grave=late, fieldwork=fieldwork, started=started)


def baselines_cover_the_area(review: Review) -> Iterator[Judgement]:
    """Yield for each baseline whether it covered all of the programme's own areas."""
    for indicator, baseline in _baselines(review):
        covers = baseline.covers
        share = covers.share if covers else None
        if covers is None or not isinstance(share, Fraction):
            yield cannot_tell(indicator.code, "how many of the programme's areas it covered is not recorded")
        elif share >= 1:
            yield passed(indicator.code)
        else:
            yield fired(
                indicator.code, cites=(baseline.at,), part=covers.part, whole=covers.whole, percent=show_percent(share)
            )


def baselines_are_measured_again(review: Review) -> Iterator[Judgement]:
    """Yield for each baseline whether the same indicator was measured later."""
    for indicator, baseline in _baselines(review):
        code = indicator.code
        waiting = waits(review, code, review.first_due(indicator))
        if waiting:
            yield waiting
        elif review.observations is None:
            yield cannot_tell(code, NO_OBSERVATIONS)
        else:
            figures = [each for each in review.actuals.get(code, ()) if is_there(each.value)]
            since = baseline.period.end if baseline.period else review.published.get(baseline.source or "")
            if any(since and each.period and each.period.end > since for each in figures):
                yield passed(code)
            elif any(since is None or each.period is None for each in figures):
                yield cannot_tell(code, "which of baseline and figure is the later is not recorded")
            else:
                yield lacking(review, "indicators", code, "actuals", written=bool(figures), title=indicator.title)


def indicators_have_targets(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator whether it has a target, or a reason to have none."""
    for indicator, level, _ in review.measured:
        code = indicator.code
        values = [target.value for target in indicator.targets]
        reasons = [value for value in values if isinstance(value, Missing) and not is_there(value)]
        if level is None:
            yield not_applicable(code, "context")
        elif indicator.monitor_only:
            yield not_applicable(code, "monitored only")
        elif len(reasons) < len(indicator.targets):
            yield passed(code)
        elif Missing.NOT_DUE in reasons:
            yield not_yet_due(code)
        elif Missing.NOT_IN_SOURCE in reasons:
            yield cannot_tell(code, NOT_IN_SOURCE)
        elif reasons:
            yield fired(code, title=indicator.title, reason=f" (recorded as {reasons[0]})")
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
    code, shown = indicator.code, show_figure(target.value)
    observations = [each for each in review.actuals.get(code, ()) if _speaks_to(review, each, target)]
    within = [each for each in observations if _may_fall_within(each, target, due)]
    known = [each for each in within if is_there(each.value)]
    if any(_falls_within(each, target, due) for each in known):
        return passed(code)
    if known:
        return cannot_tell(code, "the day of what was reported is not known well enough")
    reasons = [each.value for each in within]
    if reasons and all(reason is Missing.NOT_APPLICABLE for reason in reasons):
        return not_applicable(code, "recorded as not applicable")
    if Missing.NOT_IN_SOURCE in reasons:
        return cannot_tell(code, NOT_IN_SOURCE)
    if reasons:
        return fired(code, target=shown, due=due, reason=f" (recorded as {reasons[0]})")
    return lacking(review, "indicators", code, "actuals", target=shown, due=due, reason="")


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
                review, "indicators", indicator.code, "targets.period", written=True, **_undated(target, "no period")
            )
        elif several and target.period == review.framework.period:
            periods = listing([review.framework.period, *(other.value for other in several)])
            cites = (target.at, *(other.at for other in several))
            yield fired(indicator.code, cites=cites, **_undated(target, f"the period stands as {periods}"))
        else:
            yield passed(indicator.code)


def _undated(target: Target, why: str) -> dict[str, Any]:
    return {"target": show_figure(target.value), "reason": why}


def actuals_are_dated(review: Review) -> Iterator[Judgement]:
    """Yield for each figure reported whether the day it speaks for is known."""
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for observation in review.observations:
        code, period = observation.indicator, observation.period
        if not is_known(observation.value):
            yield not_applicable(code, "no value")
        elif period is None and not review.is_plan:
            yield cannot_tell(code, NOT_IN_SOURCE)
        elif period is None or period.end_known_to is Precision.YEAR:
            known = "not recorded" if period is None else f"known to the year alone ({period.end.year})"
            yield fired(code, cites=(observation.at,), actual=show_figure(observation.value), known=known)
        else:
            yield passed(code)


def targets_have_kinds(review: Review) -> Iterator[Judgement]:
    """Yield for each target with a qualifier whether it says what would meet it."""
    for indicator, target in _targets(review):
        if target.qualifier is Qualifier.EXACTLY:
            yield not_applicable(indicator.code, "no qualifier")
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
        if not _asks_for_more(indicator, target):
            yield not_applicable(code, "not a count that is to grow over time")
        elif target.period is None:
            yield cannot_tell(code, "the target has no period")
        else:
            yield _near_the_record(review, indicator, target, target.period, times)


def _asks_for_more(indicator: Indicator, target: Target) -> bool:
    grows = indicator.accumulation is Accumulation.INCREMENTAL and indicator.direction is not Direction.DECREASE
    return grows and type(target.value) is int and target.met_by in (TargetKind.AT_LEAST, TargetKind.EXACT)


def _near_the_record(
    review: Review, indicator: Indicator, target: Target, period: Period, times: Fraction
) -> Judgement:
    code, years = indicator.code, _years_before(review, indicator, period)
    best = max(years, default=None)
    if best is None:
        return cannot_tell(code, "no whole year is on record before it")
    if best <= 0:
        return cannot_tell(code, "the best year on record is zero")
    rate = Fraction(str(target.value)) / period.years
    if rate / best <= times:
        return passed(code)
    return fired(code, cites=(target.at,), rate=_as_counted(rate), best=_as_counted(best), ratio=show(rate / best))


def _years_before(review: Review, indicator: Indicator, period: Period) -> list[Fraction]:
    """Return what each whole year before *period* gave, where that is known exactly and of everyone."""
    return [
        Fraction(observation.value) / observation.period.years
        for observation in review.actuals.get(indicator.code, ())
        if isinstance(observation.value, int)
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
            yield not_applicable(indicator.code, "no capacity beside a target")
        elif any(target.value == indicator.capacity for target in indicator.targets):
            yield fired(indicator.code, capacity=show(indicator.capacity))
        else:
            yield passed(indicator.code)


def targets_change_openly(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator with targets whether every other value of one is a declared revision."""
    for indicator, level, _ in review.measured:
        code = indicator.code
        if level is None or not indicator.targets:
            yield not_applicable(code, "no target")
            continue
        others = review.stated.get(f"indicators.{code}.targets", ())
        silent = _silently_changed(indicator, others)
        if silent is None:
            yield passed(code)
        else:
            waiting = waits(review, code, review.target_due(silent[0]))
            cites = (silent[0].at, *(other.at for other in others))
            yield waiting or fired(code, cites=cites, one=show_figure(silent[0].value), other=silent[1])


def _silently_changed(indicator: Indicator, others: Iterable[Stated]) -> tuple[Target, str] | None:
    first: dict[tuple[object, ...], Target] = {}
    for target in indicator.targets:
        earlier = first.setdefault((target.period, target.cell, target.place), target)
        if (earlier.value, earlier.met_by) != (target.value, target.met_by):
            return earlier, f"{show_figure(target.value)} ({target.met_by})"
    revised = {
        str(value)
        for target in indicator.targets
        for value in (target.value, *(each.value for each in target.revisions))
    }
    for other in others:
        if str(other.value) not in revised:
            return indicator.targets[0], str(other.value)
    return None


def indicators_have_directions(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator whether it is known which way is better."""
    for indicator, level, _ in review.measured:
        if level is None or indicator.measure in WITHOUT_DIRECTION:
            yield not_applicable(indicator.code, "neither way is better")
        elif indicator.direction is not None:
            yield passed(indicator.code)
        else:
            yield lacking(review, "indicators", indicator.code, "direction", title=indicator.title)


def indicators_are_defined(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator whether its unit, definition and counting rule are given."""
    for measured in review.measured:
        indicator = measured.indicator
        lacks = [] if indicator.unit or indicator.measure in WITHOUT_UNIT else ["unit"]
        lacks += [] if indicator.definition else ["definition"]
        if indicator.unit in COUNTED_BY_RULE and not indicator.counting_rule:
            lacks.append("counting_rule")
        if not lacks:
            yield passed(indicator.code)
            continue
        yield _undefined(review, measured, lacks)


def _undefined(review: Review, measured: Measured, lacks: list[str]) -> Judgement:
    code = measured.indicator.code
    found = {name: review.absences.find("indicators", code, name) for name in lacks}
    absent = lacks if review.is_plan else [name for name in lacks if found[name]]
    if not absent:
        return cannot_tell(code, NOT_IN_SOURCE)
    words = listing(name.replace("_", " ") for name in absent)
    cites = [stated.at for stated in found.values() if stated]
    return fired(code, cites=cites, grave="unit" in absent, title=measured.indicator.title, lacks=words)


INDICATOR_WITHOUT_BASELINE = Rule(
    "MND301",
    "indicator-without-baseline",
    "Is it known where every indicator started?",
    judge=indicators_have_baselines,
    severity=Severity.MAJOR,
    fires="an indicator of an outcome or an impact, or a snapshot, has no baseline value; an output's count starts at "
    "zero, and the context needs none",
    message="This framework does not record a baseline for {named}{reason}.",
    remedy="Measure it, or say that it is planned: baseline=Missing.NOT_DUE.",
    cites=("L870-879", "L3875-3876"),
    quality=Quality.COMPLETENESS,
)
BASELINE_AFTER_START = Rule(
    "MND302",
    "baseline-after-start",
    "Was every baseline measured before the work began?",
    judge=baselines_come_first,
    severity=Severity.MINOR,
    graver=Severity.MAJOR,
    due=Due.DUE,
    fires="the fieldwork of a baseline ended after the work began; by more than the threshold, it is major",
    message="The fieldwork of the baseline of {subject} ({fieldwork}) went on after the work had started ({started}).",
    remedy="Record the day of its fieldwork, and mark it reconstructed=True if it was.",
    cites=("L182", "L235", "L302"),
    quality=Quality.TIMELINESS,
    thresholds={"months": 6},
)
BASELINE_PARTIAL = Rule(
    "MND303",
    "baseline-partial",
    "Does every baseline cover the programme's own areas?",
    judge=baselines_cover_the_area,
    severity=Severity.MAJOR,
    fires="a baseline covered fewer areas than the programme works in; whether the whole country is covered is another "
    "question",
    message="The baseline of {subject} covers {part} of {whole} areas ({percent}).",
    remedy="Extend it, or limit what is claimed to those areas.",
    cites=("L875-877", "L3003-3005"),
    quality=Quality.VALIDITY,
)
BASELINE_NOT_REMEASURED = Rule(
    "MND304",
    "baseline-not-remeasured",
    "Was everything that has a baseline measured again?",
    judge=baselines_are_measured_again,
    severity=Severity.MAJOR,
    due=Due.DUE,
    fires="an indicator has a baseline and no later value, once the study that measures it, its target, or the period "
    "is over",
    message="This framework does not record a later value of {named}, which has a baseline.",
    remedy="Repeat the measure, in the same way.",
    cites=("L241-242", "L669-670"),
    quality=Quality.COMPLETENESS,
)
INDICATOR_WITHOUT_TARGET = Rule(
    "MND305",
    "indicator-without-target",
    "Does every indicator have a target?",
    judge=indicators_have_targets,
    severity=Severity.MAJOR,
    fires="an indicator outside the context has no target and no reason to be monitored only",
    message="This framework does not record a target for {named}{reason}.",
    remedy="Set one with its day and reason, or write monitor_only= with the reason.",
    cites=("L301-310", "L421-424", "L485"),
    quality=Quality.COMPLETENESS,
)
TARGET_WITHOUT_ACTUAL = Rule(
    "MND306",
    "target-without-actual",
    "Is something reported against every target that is due?",
    judge=due_targets_have_actuals,
    severity=Severity.MAJOR,
    due=Due.DUE,
    fires="the day of a target has passed and no value is reported for its period; zero is a value, a blank is not",
    message="The target of {subject} ({target}) was due on {due}; no value is recorded{reason}.",
    remedy="Report it: 0 if there was none. A value that may not be published is Missing.WITHHELD.",
    cites=("L2036-2040",),
    quality=Quality.COMPLETENESS,
)
TARGET_UNDATED = Rule(
    "MND307",
    "target-undated",
    "Is it known by when every target is to be reached?",
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
    judge=capacity_is_no_target,
    severity=Severity.INFO,
    fires="a target equals the capacity recorded for its indicator",
    message="{capacity} is the capacity recorded for {subject}, and stands as its target.",
    remedy="Keep the capacity in capacity=, and write the target that was promised.",
    cites=("L552-556", "L975"),
    quality=Quality.VALIDITY,
)
TARGET_CHANGED_SILENTLY = Rule(
    "MND315",
    "target-changed-silently",
    "Is every change of a target declared?",
    judge=targets_change_openly,
    severity=Severity.MINOR,
    due=Due.DUE,
    fires="a target for the same period has two values or two meanings, and no revision says why",
    message="The target of {subject} stands as {one} and as {other}, and no revision is recorded.",
    remedy="Record a revision with its day and reason: Target(..., revisions=[Revision(...)]).",
    cites=("L553", "L975"),
    quality=Quality.RELIABILITY,
)
DIRECTION_MISSING = Rule(
    "MND316",
    "direction-missing",
    "Is it known which way is better?",
    judge=indicators_have_directions,
    severity=Severity.MINOR,
    fires="an indicator that can rise or fall does not say which is better",
    message="This framework does not record whether more or less of {named} is better.",
    remedy="Write direction='increase', 'decrease' or 'maintain'.",
    cites=("L241-242",),
    quality=Quality.VALIDITY,
)
DEFINITION_MISSING = Rule(
    "MND317",
    "definition-missing",
    "Is it known what exactly is counted?",
    judge=indicators_are_defined,
    severity=Severity.MINOR,
    graver=Severity.MAJOR,
    fires="an indicator has no unit (major), no definition, or, where it counts persons, households or cases, no "
    "counting rule",
    message="This framework does not record the {lacks} of {named}.",
    remedy="Say what counts, when it counts, and whether one may count twice.",
    cites=("L1569", "L1673", "L2863-2864", "L3385-3388", "L3572-3593"),
    quality=Quality.VALIDITY,
)

INDICATORS = (
    INDICATOR_WITHOUT_BASELINE,
    BASELINE_AFTER_START,
    BASELINE_PARTIAL,
    BASELINE_NOT_REMEASURED,
    INDICATOR_WITHOUT_TARGET,
    TARGET_WITHOUT_ACTUAL,
    TARGET_UNDATED,
    ACTUAL_UNDATED,
    TARGET_KIND,
    TARGET_BEYOND_RECORD,
    CAPACITY_IS_NOT_TARGET,
    TARGET_CHANGED_SILENTLY,
    DIRECTION_MISSING,
    DEFINITION_MISSING,
)
"""Family 3xx, in reading order."""
