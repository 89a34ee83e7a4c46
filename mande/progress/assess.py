"""How far along each indicator is: every target held against what was seen, as of a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction

import attrs

from mande.dimensions.periods import as_day
from mande.errors import UnknownCode
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Direction, Indicator
from mande.framework.portfolio import Portfolio
from mande.framework.targets import Target, TargetKind
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.numbers import Qualifier
from mande.measures.samples import Sample
from mande.measures.scales import Score, Stage
from mande.measures.units import Units
from mande.observations.collection import Observations
from mande.progress.achievement import (
    CHANGES,
    Exact,
    achieved,
    against_direction,
    bound_of,
    currencies_differ,
    exactly,
    goal,
    rises,
)
from mande.progress.actuals import NOTHING, Actual, Question, actual_of
from mande.progress.answers import Answer
from mande.progress.assessment import Assessment
from mande.progress.baselines import Start, is_open, start_of, within_margin
from mande.progress.figures import Figures, Whose, figures_of
from mande.progress.pace import Pace, pace_of
from mande.progress.progress import Progress
from mande.progress.schemes import Rating, Scheme, as_scheme
from mande.progress.straight import Straight
from mande.progress.verdicts import Span, has_come, is_met
from mande.review import Measured, Review, reviews_of

IN_STEPS = (Score, Stage, bool)
WITHOUT_A_SHARE = frozenset({TargetKind.RANGE, TargetKind.MAINTAIN})


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
        UnknownCode: no scheme, or no source, is called that.
    """
    day, rated_by = as_day(on), as_scheme(scheme)
    reviews = reviews_of(programme, observations, day)
    if source is not None:
        _has_source(reviews, source)
    return Progress(
        subject=programme.code,
        on=day,
        scheme=rated_by,
        assessments=tuple(
            assessment
            for review in reviews
            for measured in review.measured
            if measured.level is not None or measured.indicator.targets
            for assessment in assessed(review, measured, rated_by, source)
        ),
        weights={
            review.prefix + output.code: output.weight
            for review in reviews
            for output in review.framework.outputs
            if output.weight is not None
        },
    )


def _has_source(reviews: Iterable[Review], source: str) -> None:
    known: dict[str, None] = {}
    for review in reviews:
        known.update(dict.fromkeys(review.sources))
        known.update(dict.fromkeys(each.source for each in review.observations or () if each.source))
    if source not in known:
        raise UnknownCode.among(source, "source", known)


def assessed(
    review: Review, measured: Measured, scheme: Scheme | None = None, source: str | None = None
) -> Iterator[Assessment]:
    """Yield one assessment for each target of an indicator, or one that says there is none."""
    indicator = measured.indicator
    by_whom = figures_of(indicator, review.actuals.get(indicator.code, ()), source)
    straight = Straight.of(review, measured, by_whom, scheme)
    if straight is None:
        for target in indicator.targets or (None,):
            yield _assessment(review, measured, target, by_whom, scheme)
    else:
        for target, plain in zip(indicator.targets, straight.assessments(), strict=True):
            yield _assessment(review, measured, target, by_whom, scheme) if plain is None else plain


def _assessment(
    review: Review, measured: Measured, target: Target | None, by_whom: Mapping[Whose, Figures], scheme: Scheme | None
) -> Assessment:
    due = review.target_due(target) if target else None
    actual = NOTHING
    if review.observations is not None:
        actual = actual_of(Question(measured.indicator, target, due, review.on, review.framework.units), by_whom)
    return _Held(review, measured, target, due, actual, scheme).assessment()


@attrs.frozen
class _Held:
    """A target held against what was reached of it by a day."""

    review: Review
    measured: Measured
    target: Target | None
    due: date | None
    actual: Actual
    scheme: Scheme | None

    @property
    def over(self) -> bool:
        """Whether the target is due: only then is there a verdict."""
        return self.due is not None and self.review.on is not None and self.due <= self.review.on

    @property
    def indicator(self) -> Indicator:
        return self.measured.indicator

    @property
    def units(self) -> Units:
        return self.review.framework.units

    @property
    def sample(self) -> Sample | None:
        """The sample that the last figure comes from."""
        return self.actual.figures[-1].sample if self.actual.figures else None

    def assessment(self) -> Assessment:
        """Return what comes of it."""
        reason = self._no_figure()
        if self.target is None or reason is not None:
            return self._without_a_figure(reason or Answer.NO_TARGET)
        promised = self.target.value_on(self._known_by())
        if isinstance(self.actual.value, IN_STEPS) or isinstance(promised, IN_STEPS):
            return self._in_steps(self.target, promised)
        return self._in_numbers(self.target, promised)

    def _known_by(self) -> date | None:
        """Return the day by which a revision has to be made to count: nobody changes a target that is due."""
        days = [day for day in (self.due, self.review.on) if day is not None]
        return min(days, default=None)

    def _no_figure(self) -> Answer | None:
        if self.target is None:
            return Answer.NO_TARGET
        if self.review.observations is None:
            return Answer.NO_OBSERVATIONS
        if self.actual.answer is Answer.NOTHING_REPORTED and self.due and self.review.on and not self.over:
            return Answer.NOT_YET_DUE
        return self.actual.answer

    def _without_a_figure(self, reason: Answer) -> Assessment:
        value: Figure | Fraction | None = None if self.review.observations is None else self.actual.value
        if self.target is None:
            return self._answer(reason, actual=value)
        promised = self.target.value_on(self._known_by())
        no_data = self.scheme if reason is Answer.NOTHING_REPORTED else None
        between = None
        if self.actual.between is not None:
            between = self._shares_between(self.target, promised, *self.actual.between)
        return self._answer(
            reason, target=promised, actual=value, rating=no_data.no_data() if no_data else None, between=between
        )

    def _shares_between(
        self, target: Target, promised: Figure, least: Exact, most: Exact
    ) -> tuple[Fraction, Fraction] | None:
        """Return the least and the greatest achievement that figures which differ leave possible."""
        number = exactly(promised, self.indicator, self.units, _unit_of(target))
        start = start_of(self.indicator, self.measured.level, target, self.units)
        if number is None or start.number is None or target.kind in WITHOUT_A_SHARE:
            return None
        if start.qualifier is not Qualifier.EXACTLY:
            return None
        meant = goal(target, number, start.number, self.indicator)
        if meant is None or against_direction(self.indicator, start.number, meant):
            return None
        shares = [achieved(each, start.number, meant) for each in (least, most)]
        found = sorted(share for share in shares if share is not None)
        return (found[0], found[1]) if len(found) == 2 else None

    def _in_steps(self, target: Target, promised: Figure) -> Assessment:
        """Hold a score, a stage, or yes or no against its target: it is there or not, and no share of the way."""
        value = self.actual.value
        if isinstance(value, bool) and isinstance(promised, bool):
            there: bool | None = value == promised
        elif isinstance(value, Score | Stage) and type(value) is type(promised) and value.scale == promised.scale:
            up = rises(self.indicator, self._rank_before(value), promised.rank)
            if up is None and isinstance(value, Stage) and self.indicator.direction is not Direction.MAINTAIN:
                up = True  # a stage is reached by way of those before it
            there = is_met(target, Span.of(value.rank, self.actual.qualifier), promised.rank, None, up)
        else:
            return self._answer(Answer.NO_NUMBER, target=promised, actual=value)
        return self._answer(Answer.MET_OR_NOT, target=promised, actual=value, met=there if self.over else None)

    def _rank_before(self, value: Score | Stage) -> int | None:
        """Return the rank of the baseline, where it is on the scale of *value*."""
        given = self.indicator.baseline
        before = given.value if isinstance(given, Baseline) else None
        return before.rank if isinstance(before, Score | Stage) and before.scale == value.scale else None

    def _in_numbers(self, target: Target, promised: Figure) -> Assessment:
        indicator, actual = self.indicator, self.actual
        start = start_of(indicator, self.measured.level, target, self.units)
        if currencies_differ(actual.value, promised, target.upper, start.given.value if start.given else None):
            return self._answer(Answer.CURRENCIES_DIFFER, target=promised, actual=actual.value)
        number = exactly(actual.value, indicator, self.units)
        wanted = exactly(promised, indicator, self.units, _unit_of(target))
        if number is None or wanted is None:
            units = isinstance(actual.value, Amount) or isinstance(promised, Amount)
            reason = Answer.UNITS_DIFFER if units else Answer.NO_NUMBER
            return self._answer(reason, target=promised, actual=actual.value)
        meant = goal(target, wanted, start.number, indicator)
        if meant is None:
            reason = Answer.BASELINE_UNKNOWN if start.number is None else Answer.BASELINE_NOT_POSITIVE
            return self._answer(reason, target=promised, actual=number, baseline=start.number, notes=_notes(start))
        return self._measured_out(target, number, meant, start)

    def _measured_out(self, target: Target, number: Exact, meant: Exact, start: Start) -> Assessment:
        """Return the share of the way, or the reason why there is none though there are numbers."""
        baseline, notes = start.number, _notes(start)
        if target.kind in WITHOUT_A_SHARE or meant == baseline != 0 or (meant == baseline and start.given):
            met = self._met(target, number, meant, baseline)
            return self._answer(Answer.MET_OR_NOT, meant, number, baseline, met=met, notes=notes)
        if baseline is None or meant == baseline:
            reason = Answer.BASELINE_UNKNOWN if meant else Answer.TARGET_ZERO
            met = self._met(target, number, meant, None)
            return self._answer(reason, meant, number, met=met, notes=notes if baseline is None else ())
        if target.kind is not TargetKind.EXACT and against_direction(self.indicator, baseline, meant):
            words = f"from the baseline, the target is no {self.indicator.direction}, which the indicator is to show"
            return self._answer(Answer.AGAINST_DIRECTION, meant, number, baseline, notes=(*notes, words))
        return self._share(target, number, meant, start)

    def _share(self, target: Target, number: Exact, meant: Exact, start: Start) -> Assessment:
        """Return the share of the way from a known baseline to a target that lies elsewhere."""
        baseline: Exact = start.number or 0  # a number, as whoever calls has seen to
        actual, notes = self.actual, _notes(start)
        share = achieved(number, baseline, meant)
        moving = target.kind in CHANGES
        bound = bound_of(number, baseline, meant, actual.qualifier, start.qualifier, moving=moving)
        if moving and share is not None and start.qualifier is not Qualifier.EXACTLY:
            met = has_come(share, bound) if self.over else None
        else:
            met = self._met(target, number, meant, baseline)
        if share is None or bound is None:
            return self._answer(Answer.UNBOUNDED, meant, number, baseline, met=met, notes=notes)
        within = within_margin(number, self.sample, start, self.indicator)
        if within:
            met = None if is_open(number, self.sample, meant, self.indicator) else met
            return self._answer(Answer.NO_DETECTABLE_CHANGE, meant, number, baseline, met=met, notes=(*notes, within))
        if target.qualifier is Qualifier.ABOUT and bound is Qualifier.EXACTLY:
            bound = Qualifier.ABOUT
        first = self._first(target, baseline) if target.revisions else None
        return self._answer(
            Answer.ASSESSED,
            meant,
            number,
            baseline,
            achievement=share,
            bound=bound,
            met=met,
            original=None if first is None else achieved(number, baseline, first),
            first=first,
            rating=self._rating(share, bound, met) if self.scheme and met is not None else None,
            notes=notes,
        )

    def _met(self, target: Target, number: Exact, meant: Exact, baseline: Exact | None) -> bool | None:
        if not self.over:
            return None
        upper = None
        if target.upper is not None:
            upper = exactly(target.upper, self.indicator, self.units, target.unit)
            if upper is None:
                return None
        if self.actual.qualifier is Qualifier.ABOUT:
            return None
        up = rises(self.indicator, baseline, meant)
        return is_met(target, Span.of(number, self.actual.qualifier), meant, upper, up)

    def _rating(self, share: Fraction, bound: Qualifier, met: bool) -> Rating | None:
        """Return the rating, if all that the achievement may be has the same, and it agrees with the verdict."""
        if self.scheme is None or (share >= 1 and not met):
            return None
        rating = self.scheme.rate(share)
        if bound is Qualifier.EXACTLY:
            return rating
        least, most = self.scheme.below, self.scheme.rate(self.scheme.thresholds[0].least)
        if bound is Qualifier.AT_LEAST:
            return rating if rating == most else None
        return rating if bound is Qualifier.UP_TO and rating == least else None

    def _first(self, target: Target, baseline: Exact) -> Exact | None:
        """Return what *target* meant before its revisions, where that can be told."""
        number = exactly(target.value, self.indicator, self.units, _unit_of(target))
        meant = None if number is None else goal(target, number, baseline, self.indicator)
        return None if meant is None or against_direction(self.indicator, baseline, meant) else meant

    def _answer(  # noqa: PLR0913 - the numbers, and what came of them
        self,
        reason: Answer,
        target: Figure | Fraction | None = None,
        actual: Figure | Fraction | None = None,
        baseline: Figure | Fraction | None = None,
        *,
        achievement: Fraction | None = None,
        bound: Qualifier = Qualifier.EXACTLY,
        met: bool | None = None,
        original: Fraction | None = None,
        first: Exact | None = None,
        rating: Rating | None = None,
        between: tuple[Fraction, Fraction] | None = None,
        notes: tuple[str, ...] = (),
    ) -> Assessment:
        review, indicator = self.review, self.indicator
        return Assessment(
            review.prefix + indicator.code,
            indicator.title,
            self.target,
            baseline,
            target,
            actual,
            achievement,
            self._pace(),
            rating,
            reason,
            bound,
            original,
            first,
            met,
            self.due,
            review.on,
            self.actual,
            between,
            notes,
            self.scheme,
            review.prefix + self.measured.result if self.measured.result else None,
        )

    def _pace(self) -> Pace | None:
        """Return the time gone by until the last figure ends, or until the day looked at where there is none."""
        framework, actual = self.review.framework, self.actual
        period = self.target.period if self.target and self.target.period else framework.period
        first, last = actual.first_end, actual.last_end
        if not actual.figures:
            first = last = self.review.on
        if period is None or first is None or last is None:
            return None
        extended, planned = None, framework.period
        if framework.extended_to is not None and planned is not None and period.end == planned.end:
            extended = framework.extended_to.end
        return pace_of(period.start, period.end, period.end_known_to, extended, first, last)


def _unit_of(target: Target) -> str | None:
    """Return the unit that a target is written in; a change in percent is in none."""
    return None if target.kind is TargetKind.PERCENT_CHANGE else target.unit


def _notes(start: Start) -> tuple[str, ...]:
    return (start.why,) if start.why else ()
