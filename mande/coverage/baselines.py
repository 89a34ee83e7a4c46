"""Whether it is known where every indicator started (MND301 to MND304)."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from mande.dimensions.periods import months_after
from mande.findings import Quality, Severity
from mande.framework.indicators import Accumulation, Baseline, Indicator, Measure
from mande.framework.levels import Level
from mande.measures.figures import is_known, is_there
from mande.measures.missing import Missing
from mande.measures.numbers import show_percent
from mande.observations.observation import Status
from mande.review import Review
from mande.rules import (
    NO_OBSERVATIONS,
    NOT_IN_SOURCE,
    OF_THE_CONTEXT,
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
from mande.wording import sentence

FROM_ZERO = sentence("starts at zero, or needs none")

NOT_FROM_ZERO = frozenset({Measure.PERCENTAGE, Measure.RATIO, Measure.SCORE})
"""Measures that no programme brings to zero by beginning."""


def indicators_have_baselines(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator that starts somewhere whether it is known where."""
    for indicator, level, _ in review.measured:
        code, baseline = indicator.code, indicator.baseline
        value = baseline.value if isinstance(baseline, Baseline) else baseline
        if level is None:
            yield not_applicable(code, OF_THE_CONTEXT)
        elif indicator.has_baseline:
            yield passed(code)
        elif value is Missing.NOT_DUE:
            yield not_yet_due(code)
        elif value is Missing.NOT_APPLICABLE:
            yield not_applicable(code, sentence("recorded as not applicable"))
        elif value is Missing.NOT_IN_SOURCE:
            yield cannot_tell(code, NOT_IN_SOURCE)
        elif value is Missing.WITHHELD:
            yield passed(code)
        elif value is not None:
            yield fired(code, title=indicator.title, reason=sentence(" (recorded as {reason})", reason=value))
        elif level in (Level.OUTCOME, Level.IMPACT) or _starts_anywhere(indicator):
            yield lacking(review, "indicators", code, "baseline", title=indicator.title, reason="")
        else:
            yield not_applicable(code, FROM_ZERO)


def _starts_anywhere(indicator: Indicator) -> bool:
    return indicator.accumulation is Accumulation.SNAPSHOT or indicator.measure in NOT_FROM_ZERO


def _baselines(review: Review) -> Iterator[tuple[Indicator, Baseline]]:
    for indicator, _, _ in review.measured:
        for baseline in indicator.every_baseline:
            if is_known(baseline.value):
                yield indicator, baseline


def baselines_come_first(review: Review, *, months: int) -> Iterator[Judgement]:
    """Yield for each baseline whether its fieldwork was over before the work began."""
    started = review.framework.started
    for indicator, baseline in _baselines(review):
        code, fieldwork = indicator.code, baseline.period
        waiting = waits(review, code, fieldwork.end if fieldwork else review.ends)
        if waiting:
            yield waiting
        elif fieldwork is None:
            yield cannot_tell(code, sentence("the day of its fieldwork is not recorded"))
        elif started is None:
            period = review.framework.period
            early = period is not None and fieldwork.end < period.start
            yield passed(code) if early else cannot_tell(code, sentence("the start of work is not recorded"))
        elif fieldwork.end <= started.start:
            yield passed(code)
        elif fieldwork.earliest_end <= started.end:
            yield cannot_tell(code, sentence("the days are not known well enough to say which came first"))
        else:
            late = fieldwork.earliest_end > months_after(started.end, months)
            yield fired(code, cites=(baseline.at,), grave=late, fieldwork=fieldwork, started=started)


def baselines_cover_the_area(review: Review) -> Iterator[Judgement]:
    """Yield for each baseline whether it covered all of the programme's own areas."""
    for indicator, baseline in _baselines(review):
        covers = baseline.covers
        share = covers.share if covers else None
        if covers is None or not isinstance(share, Fraction):
            yield cannot_tell(indicator.code, sentence("how many of the programme's areas it covered is not recorded"))
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
            figures = [
                each
                for each in review.actuals.get(code, ())
                if is_there(each.value) and each.status is not Status.PROJECTED
            ]
            since = baseline.period.end if baseline.period else review.published.get(baseline.source or "")
            if any(since and each.period and each.period.end > since for each in figures):
                yield passed(code)
            elif any(since is None or each.period is None for each in figures):
                yield cannot_tell(code, sentence("which of baseline and figure is the later is not recorded"))
            else:
                yield lacking(review, "indicators", code, "actuals", written=bool(figures), title=indicator.title)


INDICATOR_WITHOUT_BASELINE = Rule(
    "MND301",
    "indicator-without-baseline",
    "Is it known where every indicator started?",
    headline="indicators without a baseline",
    judge=indicators_have_baselines,
    severity=Severity.MAJOR,
    fires="an indicator of an outcome or an impact, or a snapshot, has no baseline value; an output's count starts at "
    "zero, and the context needs none",
    message="This framework does not record a baseline for {named}{reason}.",
    remedy="Measure it, or say that it is planned and not due yet (baseline=Missing.NOT_DUE).",
    cites=("L870-879", "L3875-3876"),
    quality=Quality.COMPLETENESS,
)
BASELINE_AFTER_START = Rule(
    "MND302",
    "baseline-after-start",
    "Was every baseline measured before the work began?",
    headline="baselines measured after the work began",
    judge=baselines_come_first,
    severity=Severity.MINOR,
    graver=Severity.MAJOR,
    due=Due.DUE,
    fires="the fieldwork of a baseline ended after the work began; by more than the threshold, it is major",
    message="The fieldwork of the baseline of {subject} ({fieldwork}) went on after the work had started ({started}).",
    remedy="Record the day of its fieldwork, and mark it as reconstructed if it was (reconstructed=True).",
    cites=("L182", "L235", "L302"),
    quality=Quality.TIMELINESS,
    thresholds={"months": 6},
)
BASELINE_PARTIAL = Rule(
    "MND303",
    "baseline-partial",
    "Does every baseline cover the programme's own areas?",
    headline="baselines that cover a part of the areas",
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
    headline="baselines that were not measured again",
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

BASELINES = (
    INDICATOR_WITHOUT_BASELINE,
    BASELINE_AFTER_START,
    BASELINE_PARTIAL,
    BASELINE_NOT_REMEASURED,
)
"""The rules of family 3xx on baselines, in reading order."""
