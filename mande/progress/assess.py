"""How far along each indicator is: every target held against what was seen, as of a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import chain
from typing import Any, NamedTuple

from mande.dimensions.cells import EVERYONE
from mande.dimensions.periods import Period, as_day
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Direction, Indicator
from mande.framework.levels import Level
from mande.framework.portfolio import Portfolio
from mande.framework.targets import Target, TargetKind
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.numbers import Qualifier
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
from mande.progress.actuals import NOTHING, Actual, Question, actual_of, adds_up, newest
from mande.progress.answers import Answer
from mande.progress.assessment import Assessment
from mande.progress.baselines import Start, is_open, start_of, within_margin
from mande.progress.figures import ByWhom, figures_of
from mande.progress.pace import Pace, pace_of
from mande.progress.progress import Progress
from mande.progress.schemes import Rating, Scheme, as_scheme
from mande.progress.verdicts import Span, has_come, is_met
from mande.review import Measured, Review, check_source, reviews_of
from mande.wording import sentence

ABOUT, EXACTLY = Qualifier.ABOUT, Qualifier.EXACTLY
ASSESSED = Answer.ASSESSED
NOT_YET_DUE, NOTHING_REPORTED = Answer.NOT_YET_DUE, Answer.NOTHING_REPORTED

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
    pace and no verdict; a target whose period ends with the programme's is due when the extended period is over. What
    is new in each period is added up: at least that, where some days have no figure, and between bounds where people
    may be met again.
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
        check_source(reviews, source)
    return Progress(
        subject=programme.code,
        on=day,
        scheme=rated_by,
        assessments=tuple(
            chain.from_iterable(
                assessed(review, measured, rated_by, source)
                for review in reviews
                for measured in review.measured
                if measured.level is not None or measured.indicator.targets
            )
        ),
        weights={
            review.prefix + output.code: output.weight
            for review in reviews
            for output in review.framework.outputs
            if output.weight is not None
        },
    )


def assessed(
    review: Review, measured: Measured, scheme: Scheme | None = None, source: str | None = None
) -> Iterator[Assessment]:
    """Yield one assessment for each target of an indicator, or one that says there is none."""
    course = _Course.of(review, measured, scheme, source)
    return course.assessments() if measured.indicator.targets else iter((course.without_a_target(),))


MOST_PACES = 4096
"""Paces that are kept to be found again: a programme has a few periods, and very many targets in them."""


def _no_paces(_review: Review) -> dict[tuple[int, date, date], Pace]:
    return {}


class _Course(NamedTuple):
    """An indicator with its figures: all that is the same whichever of its targets is asked about."""

    review: Review
    indicator: Indicator
    level: Level | None
    scheme: Scheme | None
    by_whom: ByWhom
    start: Start
    """Where progress of everyone, everywhere, starts."""

    code: str
    result: str | None
    paces: dict[tuple[int, date, date], Pace]
    """The paces of this review, by the identity of a period (its target keeps it alive) and the days that count."""

    @classmethod
    def of(cls, review: Review, measured: Measured, scheme: Scheme | None, source: str | None) -> _Course:
        """Return the course of an indicator, with the figures that are in by the day, or those of one *source*."""
        indicator, level, result = measured
        by_whom = figures_of(indicator, review.actuals.get(indicator.code, ()), source)
        start = start_of(indicator, level, None, review.framework.units)
        code, of = review.prefix + indicator.code, review.prefix + result if result else None
        return cls(review, indicator, level, scheme, by_whom, start, code, of, review.once(_no_paces))

    def assessments(self) -> Iterator[Assessment]:
        """Yield what comes of holding each target against what was reached of it.

        Most promise a whole number and have one, and go straight through; what else has to be worked out is worked out
        apart.
        """
        review, indicator, by_whom, on = self.review, self.indicator, self.by_whom, self.review.on
        last_counts = review.observations is not None and not adds_up(indicator)
        nothing = None if by_whom.parts else NOTHING
        for target in indicator.targets:
            due = review.target_due(target)
            over = due is not None and on is not None and due <= on
            start, figures = self.start, by_whom.whole
            if target.cell is not EVERYONE or target.place is not None:
                start = start_of(indicator, self.level, target, review.framework.units)
                figures = by_whom.of(target)
            period = target.period
            actual = None
            if last_counts and figures.plain:
                actual = newest(figures, period, due if period and (over or on is None) else on) or nothing
            if actual is None:
                actual = self._actual(target, due)
            value, promised = actual.value, target.value
            if target.revisions:  # nobody changes a target that is due
                promised = target.value_on(due if over or on is None else on)
            held = _Held(self, target, due, over, start, actual)
            if actual.answer is NOTHING_REPORTED and due and on and not over and review.observations is not None:
                yield held.answer(NOT_YET_DUE, promised, value)
            elif type(value) is type(promised) is type(start.number) is int and target.kind is target.unit is None:
                yield held.share(value, promised)
            else:
                yield held.assessment(promised)

    def without_a_target(self) -> Assessment:
        """Return what was reached, and that no target was set for it."""
        seen = self._actual(None, None)
        value = None if self.review.observations is None else seen.value
        return self.answer(None, None, seen, Answer.NO_TARGET, None, value)

    def _actual(self, target: Target | None, due: date | None) -> Actual:
        review = self.review
        if review.observations is None:
            return NOTHING
        return actual_of(Question(self.indicator, target, due, review.on, review.framework.units), self.by_whom)

    def answer(  # noqa: PLR0913 - what a target was held against, and what came of it
        self,
        promised: Target | None,
        due: date | None,
        seen: Actual,
        reason: Answer,
        target: Figure | Fraction | None,
        actual: Figure | Fraction | None = None,
        baseline: Figure | Fraction | None = None,
        *,
        met: bool | None = None,
        rating: Rating | None = None,
        between: tuple[Fraction, Fraction] | None = None,
        notes: tuple[str, ...] = (),
    ) -> Assessment:
        """Return the answer that there is no share, and why."""
        return Assessment(
            self.code,
            self.indicator.title,
            promised,
            baseline,
            target,
            actual,
            None,
            self.pace(None if promised is None else promised.period, seen),
            rating,
            reason,
            met=met,
            due=due,
            on=self.review.on,
            seen=seen,
            between=between,
            notes=notes,
            scheme=self.scheme,
            result=self.result,
        )

    def rating(self, share: Fraction, bound: Qualifier, met: bool) -> Rating | None:
        """Return the rating, if all that the achievement may be has the same, and it agrees with the verdict."""
        if self.scheme is None or (share >= 1 and not met):
            return None
        rating = self.scheme.rate(share)
        if bound is EXACTLY:
            return rating
        least, most = self.scheme.below, self.scheme.rate(self.scheme.thresholds[0].least)
        if bound is Qualifier.AT_LEAST:
            return rating if rating == most else None
        return rating if bound is Qualifier.UP_TO and rating == least else None

    def pace(self, period: Period | None, seen: Actual) -> Pace | None:
        """Return the time gone by until the last figure ends, or until the day looked at where there is none."""
        framework = self.review.framework
        first, last = seen.first_end, seen.last_end
        if not seen.figures:
            first = last = self.review.on
        if period is None:
            period = framework.period
        if period is None or first is None or last is None:
            return None
        key = id(period), first, last
        found = self.paces.get(key)
        if found is None:
            end, longer, extended = period.end, framework.extended_to, None
            if longer is not None and framework.period is not None and end == framework.period.end:
                extended = longer.end
            found = pace_of(period.start, end, period.end_known_to, extended, first, last)
            if len(self.paces) < MOST_PACES:
                self.paces[key] = found
        return found


class _Held(NamedTuple):
    """A target held against what was reached of it by a day, and what comes of that.

    It is `over` once it is due; only then is there a verdict.
    """

    course: _Course
    target: Target
    due: date | None
    over: bool
    start: Start
    actual: Actual

    @property
    def indicator(self) -> Indicator:
        return self.course.indicator

    @property
    def units(self) -> Units:
        return self.course.review.framework.units

    def assessment(self, promised: Figure) -> Assessment:
        """Return what comes of it, having worked out what numbers there are to hold against each other."""
        value = self.actual.value
        if self.actual.answer is not None:
            return self._without_a_figure(promised, self.actual.answer)
        if isinstance(value, IN_STEPS) or isinstance(promised, IN_STEPS):
            return self._in_steps(value, promised)
        return self._in_numbers(value, promised)

    def _without_a_figure(self, promised: Figure, reason: Answer) -> Assessment:
        scheme = self.course.scheme
        if self.course.review.observations is None:
            return self.answer(Answer.NO_OBSERVATIONS, promised)
        rating = scheme.no_data() if scheme and reason is NOTHING_REPORTED else None
        between = None if self.actual.between is None else self._shares_between(promised, *self.actual.between)
        return self.answer(reason, promised, self.actual.value, rating=rating, between=between)

    def _shares_between(self, promised: Figure, least: Exact, most: Exact) -> tuple[Fraction, Fraction] | None:
        """Return the least and the greatest achievement that figures which differ leave possible."""
        target, start = self.target, self.start
        number = exactly(promised, self.indicator, self.units, _unit_of(target))
        if number is None or start.number is None or target.kind in WITHOUT_A_SHARE:
            return None
        if start.qualifier is not EXACTLY:
            return None
        meant = goal(target, number, start.number, self.indicator)
        if meant is None or against_direction(self.indicator, start.number, meant):
            return None
        shares = [achieved(each, start.number, meant) for each in (least, most)]
        found = sorted(share for share in shares if share is not None)
        return (found[0], found[1]) if len(found) == 2 else None

    def _in_steps(self, value: Figure | Fraction, promised: Figure) -> Assessment:
        """Hold a score, a stage, or yes or no against its target: it is there or not, and no share of the way."""
        if isinstance(value, bool) and isinstance(promised, bool):
            there: bool | None = value == promised
        elif self.start.withheld and isinstance(value, Score | Stage):
            return self.answer(Answer.BASELINE_WITHHELD, promised, value)
        elif isinstance(value, Score | Stage) and type(value) is type(promised) and value.scale == promised.scale:
            up = rises(self.indicator, self._rank_before(value), promised.rank)
            if up is None and isinstance(value, Stage) and self.indicator.direction is not Direction.MAINTAIN:
                up = True  # a stage is reached by way of those before it
            there = self._in_range(value, promised, up)
        else:
            return self.answer(Answer.NO_NUMBER, promised, value)
        return self.answer(Answer.MET_OR_NOT, promised, value, met=there if self.over else None)

    def _in_range(self, value: Score | Stage, promised: Score | Stage, up: bool | None) -> bool | None:
        """Return whether *value* is as far as promised, and no further than a range; None where its end is no step."""
        upper, rank = self.target.upper, None
        if upper is not None:
            if not isinstance(upper, Score | Stage) or upper.scale != promised.scale:
                return None
            rank = upper.rank
        return is_met(self.target, Span.of(value.rank, self.actual.qualifier), promised.rank, rank, up)

    def _rank_before(self, value: Score | Stage) -> int | None:
        """Return the rank of the baseline, where it is on the scale of *value*."""
        given = self.indicator.baseline
        before = given.value if isinstance(given, Baseline) else None
        return before.rank if isinstance(before, Score | Stage) and before.scale == value.scale else None

    def _in_numbers(self, value: Figure | Fraction, promised: Figure) -> Assessment:
        indicator, target, start = self.indicator, self.target, self.start
        if currencies_differ(value, promised, target.upper, start.given.value if start.given else None):
            return self.answer(Answer.CURRENCIES_DIFFER, promised, value)
        number = exactly(value, indicator, self.units)
        wanted = exactly(promised, indicator, self.units, _unit_of(target))
        if number is None or wanted is None:
            of_a_unit = isinstance(value, Amount) or isinstance(promised, Amount)
            return self.answer(Answer.UNITS_DIFFER if of_a_unit else Answer.NO_NUMBER, promised, value)
        meant = goal(target, wanted, start.number, indicator)
        if start.withheld and target.upper is None:
            return self.answer(Answer.BASELINE_WITHHELD, promised if meant is None else meant, number)
        if meant is None:
            reason = Answer.BASELINE_UNKNOWN if start.number is None else Answer.BASELINE_NOT_POSITIVE
            return self.answer(reason, promised, number, start.number, notes=start.notes)
        return self.share(number, meant)

    def share(self, number: Exact, meant: Exact) -> Assessment:
        """Return the share of the way from the baseline to what the target means, or the reason why there is none."""
        course, target, start, actual = self.course, self.target, self.start, self.actual
        indicator, before, notes = course.indicator, start.number, start.notes
        if (
            before is None
            or meant == before
            or target.kind in WITHOUT_A_SHARE
            or against_direction(indicator, before, meant)
        ):
            without = self._no_share(number, meant)
            if without is not None:
                return without
        baseline: Exact = before or 0  # there is one, as has just been seen
        share = achieved(number, baseline, meant)
        if target.kind is None and target.qualifier is actual.qualifier is start.qualifier is EXACTLY:
            bound: Qualifier | None = EXACTLY  # as most are: no word stands before any number
            met = (number >= meant if meant > baseline else number <= meant) if self.over else None
        else:
            bound, met = self._bounded(number, meant, baseline, share)
        if share is None or bound is None:
            return self.answer(Answer.UNBOUNDED, meant, number, baseline, met=met, notes=notes)
        sample = actual.figures[-1].sample
        if sample is not None or start.given is not None:
            within = within_margin(number, sample, start, indicator)
            if within:
                met = None if is_open(number, sample, meant, indicator) else met
                reason = Answer.NO_DETECTABLE_CHANGE
                return self.answer(reason, meant, number, baseline, met=met, notes=(*notes, within))
        first = self._first(baseline) if target.revisions else None
        return Assessment._make(  # as Assessment(...) does, in half the time
            (
                course.code,
                indicator.title,
                target,
                baseline,
                meant,
                number,
                share,
                course.pace(target.period, actual),
                None if course.scheme is None or met is None else course.rating(share, bound, met),
                ASSESSED,
                bound,
                None if first is None else achieved(number, baseline, first),
                first,
                met,
                self.due,
                course.review.on,
                actual,
                None,
                notes,
                course.scheme,
                course.result,
            )
        )

    def _no_share(self, number: Exact, meant: Exact) -> Assessment | None:
        """Return the reason why there is no share though there are numbers, or None where there is one."""
        baseline, notes, kind = self.start.number, self.start.notes, self.target.kind
        if kind in WITHOUT_A_SHARE or (meant == baseline and (meant or self.start.given)):
            met = self._met(number, meant, baseline)
            return self.answer(Answer.MET_OR_NOT, meant, number, baseline, met=met, notes=notes)
        if baseline is None or meant == baseline:
            reason = Answer.BASELINE_UNKNOWN if meant else Answer.TARGET_ZERO
            met = self._met(number, meant, None)
            return self.answer(reason, meant, number, met=met, notes=notes if baseline is None else ())
        if kind is not TargetKind.EXACT and against_direction(self.indicator, baseline, meant):
            words = sentence(
                "from the baseline, the target is no {direction}, which the indicator is to show",
                direction=self.indicator.direction,
            )
            return self.answer(Answer.AGAINST_DIRECTION, meant, number, baseline, notes=(*notes, words))
        return None

    def _bounded(
        self, number: Exact, meant: Exact, baseline: Exact, share: Fraction | None
    ) -> tuple[Qualifier | None, bool | None]:
        """Return what kind of bound the share is, and whether the target is met, given the words before the numbers."""
        target, start = self.target, self.start
        moving = target.kind in CHANGES
        bound = bound_of(number, baseline, meant, self.actual.qualifier, start.qualifier, moving=moving)
        if moving and share is not None and start.qualifier is not EXACTLY:
            met = has_come(share, bound) if self.over else None
        else:
            met = self._met(number, meant, baseline)
        return ABOUT if target.qualifier is ABOUT and bound is EXACTLY else bound, met

    def _met(self, number: Exact, meant: Exact, baseline: Exact | None) -> bool | None:
        if not self.over:
            return None
        target, qualifier, upper = self.target, self.actual.qualifier, None
        if target.upper is not None:
            upper = exactly(target.upper, self.indicator, self.units, target.unit)
            if upper is None:
                return None
        if qualifier is ABOUT:
            return None
        least = None if self.actual.least is None else exactly(self.actual.least, self.indicator, self.units)
        actual = Span.of(number, qualifier) if least is None else Span(least, number)
        return is_met(target, actual, meant, upper, rises(self.indicator, baseline, meant))

    def _first(self, baseline: Exact) -> Exact | None:
        """Return what the target meant before its revisions, where that can be told."""
        number = exactly(self.target.value, self.indicator, self.units, _unit_of(self.target))
        meant = None if number is None else goal(self.target, number, baseline, self.indicator)
        return None if meant is None or against_direction(self.indicator, baseline, meant) else meant

    def answer(
        self,
        reason: Answer,
        promised: Figure | Fraction | None,
        number: Figure | Fraction | None = None,
        baseline: Figure | Fraction | None = None,
        **more: Any,
    ) -> Assessment:
        """Return the answer that there is no share, and why."""
        return self.course.answer(self.target, self.due, self.actual, reason, promised, number, baseline, **more)


def _unit_of(target: Target) -> str | None:
    """Return the unit that a target is written in; a change in percent is in none."""
    return target.unit if target.unit is None or target.kind is not TargetKind.PERCENT_CHANGE else None
