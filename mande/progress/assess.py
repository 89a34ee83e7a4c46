"""How far along each indicator is: every target held against what was seen, as of a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

from mande.dimensions.periods import Period, as_day
from mande.framework.frameworks import Framework
from mande.framework.indicators import Accumulation, Baseline, Indicator, Measure
from mande.framework.levels import Level
from mande.framework.portfolio import Portfolio
from mande.framework.targets import Target, TargetKind
from mande.measures.figures import is_known
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Qualifier
from mande.measures.scales import Score, Stage
from mande.observations.collection import Observations
from mande.progress.achievement import UPWARDS, Exact, achieved, bound_of, exactly, goal, rises
from mande.progress.actuals import Actual, actual_of
from mande.progress.assessment import Answer, Assessment
from mande.progress.pace import Elapsed, Pace
from mande.progress.progress import Progress
from mande.progress.schemes import Scheme, as_scheme
from mande.review import Measured, Review, reviews_of

FROM_ZERO = frozenset({Measure.COUNT, Measure.AMOUNT, Measure.MONEY})
IN_STEPS = (Score, Stage, bool)
NO_VERDICT = frozenset({TargetKind.CEILING, TargetKind.ABOUT})
ZERO_NOTE = "it starts at zero, as every count of what a programme itself makes does"


def assess_progress(
    programme: Framework | Portfolio,
    observations: Observations | None = None,
    *,
    on: date | str | None = None,
    scheme: Scheme | str | None = None,
    source: str | None = None,
) -> Progress:
    """Return how far each indicator of *programme* is along, as of the day *on*: one assessment for each target.

    Progress is (actual - baseline) / (target - baseline), neither floored nor capped. Until a target is due there is a
    pace and no verdict; a target whose period ends with the programme's is due when the extended period is over.
    *scheme* names how achievement is rated (`undp`, `clearpoint`, `tola`, or a `Scheme`); without one nothing is rated.
    *source* chooses among sources that differ; without it what they say is disputed.

    >>> import mande as m
    >>> wells = m.Indicator("wells", unit="item", accumulation="cumulative", targets=[m.Target(40, period="2009")])
    >>> plan = m.Framework("water", period="2009", outputs=[m.Output("dug", indicators=[wells])])
    >>> seen = m.Observations([m.Observation("wells", 14, period="2009")])
    >>> print(m.assess_progress(plan, seen, on="2009-12-31", scheme="undp")[0])
    wells: 14 of 40, 35.0%, not met, not reached (red).

    Raises:
        ObservationsError: observations that name what the programme does not have, all of them at once.
        UnknownCode: no scheme is called that.
    """
    day, rated_by = as_day(on), as_scheme(scheme)
    reviews = reviews_of(programme, observations, day)
    return Progress(
        subject=programme.code,
        on=day,
        scheme=rated_by,
        assessments=tuple(
            assessment
            for review in reviews
            for measured in review.measured
            if measured.level is not None
            for assessment in assessed(review, measured, rated_by, source)
        ),
        weights={
            review.prefix + indicator.code: output.weight
            for review in reviews
            for output in review.framework.outputs
            if output.weight is not None
            for indicator in output.indicators
        },
    )


def assessed(
    review: Review, measured: Measured, scheme: Scheme | None = None, source: str | None = None
) -> Iterator[Assessment]:
    """Yield one assessment for each target of an indicator, or one that says there is none."""
    for target in measured.indicator.targets or (None,):
        yield _assessment(review, measured, target, scheme, source)


def _assessment(
    review: Review, measured: Measured, target: Target | None, scheme: Scheme | None, source: str | None
) -> Assessment:
    indicator = measured.indicator
    due = review.target_due(target) if target else None
    actual = actual_of(indicator, review.actuals.get(indicator.code, ()), target, due=due, on=review.on, source=source)
    known: dict[str, Any] = {
        "indicator": review.prefix + indicator.code,
        "title": indicator.title,
        "promised": target,
        "actual": actual.value,
        "due": due,
        "figures": actual.figures,
        "left_out": actual.left_out,
        "differing": actual.differing,
        "pace": _pace(review, target, actual),
    }
    over = review.on is not None and due is not None and due <= review.on
    reason = _no_answer(review, target, actual, over)
    if reason is not None or target is None:
        rating = scheme.no_data() if scheme and reason is Answer.NOTHING_REPORTED else None
        return _answer(reason or Answer.NO_TARGET, rating=rating, **known)
    if isinstance(actual.value, IN_STEPS) or isinstance(target.value, IN_STEPS):
        return _by_steps(indicator, target, actual, over, known)
    return _by_number(review, measured, target, actual, over, scheme, known)


def _answer(reason: Answer, **fields: Any) -> Assessment:
    blank = dict.fromkeys(("baseline", "target", "achievement", "share_of_target", "rating"))
    return Assessment(reason=reason, **{**blank, **fields})


def _no_answer(review: Review, target: Target | None, actual: Actual, over: bool) -> Answer | None:
    if target is None:
        return Answer.NO_TARGET
    if review.observations is None:
        return Answer.NO_OBSERVATIONS
    if actual.value is Missing.DISPUTED:
        return Answer.DISPUTED
    if not is_known(actual.value):  # type: ignore[arg-type]  # a fraction is known
        return Answer.NOTHING_REPORTED if over or review.on is None else Answer.NOT_YET_DUE
    return None


def _by_steps(indicator: Indicator, target: Target, actual: Actual, over: bool, known: dict[str, Any]) -> Assessment:
    """Hold a score, a stage, or yes or no against its target: it is there or not, and no share of the way."""
    value, promised = actual.value, target.current
    if isinstance(value, bool) and isinstance(promised, bool):
        there = value == promised
    elif isinstance(value, Score | Stage) and type(value) is type(promised) and value.scale == promised.scale:
        there = value.rank <= promised.rank if indicator.direction == "decrease" else value.rank >= promised.rank
    else:
        return _answer(Answer.NO_NUMBER, target=promised, **known)
    return _answer(Answer.MET_OR_NOT, target=promised, met=there if over else None, **known)


def _by_number(
    review: Review,
    measured: Measured,
    target: Target,
    actual: Actual,
    over: bool,
    scheme: Scheme | None,
    known: dict[str, Any],
) -> Assessment:
    indicator, units = measured.indicator, review.framework.units
    if _currencies_differ(actual.value, target.current):
        return _answer(Answer.CURRENCIES_DIFFER, target=target.current, **known)
    number = exactly(actual.value, indicator, units)
    promised = exactly(target.current, indicator, units, target.unit)
    if number is None or promised is None:
        return _answer(Answer.NO_NUMBER, target=target.current, **known)
    baseline, baseline_is, notes = _baseline(measured, review)
    target_number = goal(target, promised, baseline, indicator)
    if target_number is None:
        return _answer(Answer.BASELINE_UNKNOWN, target=target.current, **{**known, "actual": number})
    share = Fraction(number) / Fraction(target_number) if target_number else None
    known |= {"target": target_number, "baseline": baseline, "actual": number, "share_of_target": share, "notes": notes}
    upper = None if target.upper is None else exactly(target.upper, indicator, units, target.unit)
    met = _met(indicator, target, number, (target_number, upper), baseline, actual.qualifier) if over else None
    if target.upper is not None:
        return _answer(Answer.MET_OR_NOT, met=met, **known)
    if baseline is None:
        reason = Answer.BASELINE_UNKNOWN if target_number else Answer.TARGET_ZERO
        return _answer(reason, met=met, **known)
    achievement = achieved(number, baseline, target_number)
    if achievement is None:
        return _answer(Answer.MET_OR_NOT, met=met, **known)
    bound = bound_of(number, baseline, target_number, actual.qualifier, baseline_is)
    if bound is None:
        return _answer(Answer.UNBOUNDED, met=met, **known)
    if _within_margin(actual, number, baseline):
        known["notes"] = (*notes, "the change is within the margin of the sample: no detectable change")
        met = None
    rated = over and scheme and target.met_by not in NO_VERDICT and met is not None
    return _answer(
        Answer.ASSESSED,
        achievement=achievement,
        bound=bound,
        met=met,
        original=_original(target, number, baseline, indicator, review),
        rating=scheme.rate(achievement) if rated and scheme else None,
        **known,
    )


def _currencies_differ(one: object, other: object) -> bool:
    return isinstance(one, Money) and isinstance(other, Money) and one.currency != other.currency


def _baseline(measured: Measured, review: Review) -> tuple[Exact | None, Qualifier, tuple[str, ...]]:
    """Return the number that progress starts from, the words before it, and what has to be said of it."""
    indicator = measured.indicator
    if isinstance(indicator.baseline, Baseline):
        value = exactly(indicator.baseline.value, indicator, review.framework.units)
        return value, indicator.baseline.qualifier, ()
    counts_up = indicator.accumulation in (Accumulation.INCREMENTAL, Accumulation.CUMULATIVE)
    if indicator.baseline is None and measured.level is Level.OUTPUT and indicator.measure in FROM_ZERO and counts_up:
        return 0, Qualifier.EXACTLY, (ZERO_NOTE,)
    return None, Qualifier.EXACTLY, ()


def _met(
    indicator: Indicator,
    target: Target,
    actual: Exact,
    promised: tuple[Exact, Exact | None],
    baseline: Exact | None,
    actual_is: Qualifier,
) -> bool | None:
    """Return whether *target* is met; None where its kind has no verdict, or a bound leaves it open."""
    least, most = promised
    if target.met_by in NO_VERDICT or actual_is is Qualifier.ABOUT:
        return None
    if target.met_by is TargetKind.EXACT or most is not None:
        there = actual == least if most is None else least <= actual <= most
        return there if actual_is is Qualifier.EXACTLY else None
    rising = rises(indicator, baseline, least)
    there = actual >= least if rising else actual <= least
    if actual_is is Qualifier.EXACTLY:
        return there
    grows = actual_is in UPWARDS
    return there if there == (grows == rising) else None


def _original(target: Target, actual: Exact, baseline: Exact, indicator: Indicator, review: Review) -> Fraction | None:
    if not target.revisions:
        return None
    first = exactly(target.value, indicator, review.framework.units, target.unit)
    meant = None if first is None else goal(target, first, baseline, indicator)
    return None if meant is None else achieved(actual, baseline, meant)


def _within_margin(actual: Actual, number: Exact, baseline: Exact) -> bool:
    sample = actual.figures[-1].sample if actual.figures else None
    margin = sample.margin if sample else None
    return margin is not None and abs(Fraction(number) - Fraction(baseline)) <= Fraction(margin)


def _pace(review: Review, target: Target | None, actual: Actual) -> Pace | None:
    """Return the time gone by until the last figure ends, or until the day looked at where there is none."""
    framework = review.framework
    period = target.period if target and target.period else framework.period
    first, last = (actual.first_end, actual.last_end) if actual.last_end else (review.on, review.on)
    if period is None or first is None or last is None:
        return None
    extended = None
    if framework.extended_to and framework.period and period.end == framework.period.end:
        extended = Elapsed.of(Period(period.start, framework.extended_to.end), first, last)
    return Pace(Elapsed.of(period, first, last), extended)
