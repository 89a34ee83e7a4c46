"""The plain case of an assessment, done without detours: whole numbers so far, held against whole numbers.

Most targets of most programmes are such. Whatever else there is to say of one (a word before a number, a revision, a
unit, a cell, two figures for one day) is left to `mande.progress.assess`, which says the same of these, only later.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction

import attrs

from mande.dimensions.cells import EVERYONE
from mande.framework.indicators import Accumulation, Direction, Indicator, Measure
from mande.framework.targets import Target
from mande.measures.numbers import Qualifier
from mande.progress.actuals import NOTHING, Actual
from mande.progress.answers import Answer
from mande.progress.assessment import Assessment
from mande.progress.baselines import start_of
from mande.progress.figures import Figures, Whose
from mande.progress.pace import pace_of
from mande.progress.schemes import Scheme
from mande.review import Measured, Review

WHOLE = (EVERYONE, None)
EXACTLY = Qualifier.EXACTLY
INCREASE, DECREASE = Direction.INCREASE, Direction.DECREASE
ASSESSED = Answer.ASSESSED


@attrs.frozen
class Straight:
    """An indicator that counts something so far, with nothing but dated whole figures of it."""

    review: Review
    indicator: Indicator
    code: str
    result: str | None
    figures: Figures
    baseline: int
    notes: tuple[str, ...]
    scheme: Scheme | None
    ends: date | None
    extended: date | None

    @classmethod
    def of(
        cls, review: Review, measured: Measured, by_whom: Mapping[Whose, Figures], scheme: Scheme | None
    ) -> Straight | None:
        """Return the indicator with its figures, or None where it takes a longer way."""
        indicator = measured.indicator
        figures = by_whom.get(WHOLE)
        if (
            not indicator.targets
            or indicator.measure is not Measure.COUNT
            or indicator.accumulation is Accumulation.INCREMENTAL
            or len(by_whom) != 1
            or figures is None
            or not (figures.plain and figures.whole)
        ):
            return None
        target = indicator.targets[0]
        if target.cell or target.place is not None:
            return None
        start = start_of(indicator, measured.level, target, review.framework.units)
        if type(start.number) is not int or start.qualifier is not EXACTLY:
            return None
        framework = review.framework
        return cls(
            review,
            indicator,
            review.prefix + indicator.code,
            review.prefix + measured.result if measured.result else None,
            figures,
            start.number,
            (start.why,) if start.why else (),
            scheme,
            framework.period.end if framework.period else None,
            framework.extended_to.end if framework.extended_to else None,
        )

    def assessments(self) -> Iterator[Assessment | None]:
        """Yield what each target comes to, in order; None for one that takes a longer way."""
        on, baseline, scheme, direction = self.review.on, self.baseline, self.scheme, self.indicator.direction
        code, title, result, notes = self.code, self.indicator.title, self.result, self.notes
        dated, days = self.figures.dated, self.figures.ends
        rises, falls = direction is not DECREASE, direction is not INCREASE
        for target in self.indicator.targets:
            value, period = target.value, target.period
            if type(value) is not int or period is None or value == baseline or not _is_plain(target):
                yield None
                continue
            up = value > baseline
            if not (rises if up else falls):
                yield None
                continue
            start, due, extended = period.start, period.end, None
            if due == self.ends and self.extended is not None:
                due = extended = self.extended
            over = on is not None and due <= on
            place = bisect_right(days, due if over or on is None else on) - 1
            if place < 0 or days[place] < start:
                yield self._nothing(target, due, extended, over=over)
                continue
            figure, end = dated[place], days[place]
            actual: int = figure.value  # type: ignore[assignment]  # `Figures.whole` says so
            share = Fraction(actual - baseline, value - baseline)
            yield Assessment(
                code,
                title,
                target,
                baseline,
                value,
                actual,
                share,
                pace_of(start, period.end, period.end_known_to, extended, end, end),
                scheme.rate(share) if over and scheme is not None else None,
                ASSESSED,
                EXACTLY,
                None,
                None,
                (actual >= value if up else actual <= value) if over else None,
                due,
                on,
                Actual(actual, (figure,), (), None, (), (), None, EXACTLY, end, end),
                None,
                notes,
                scheme,
                result,
            )

    def _nothing(self, target: Target, due: date, extended: date | None, *, over: bool) -> Assessment:
        on, period = self.review.on, target.period
        no_data = self.scheme.no_data() if self.scheme else None
        waiting = on is not None and not over
        pace = None
        if on is not None and period is not None:
            pace = pace_of(period.start, period.end, period.end_known_to, extended, on, on)
        return Assessment(
            self.code,
            self.indicator.title,
            target,
            None,
            target.value,
            NOTHING.value,
            None,
            pace,
            None if waiting else no_data,
            Answer.NOT_YET_DUE if waiting else Answer.NOTHING_REPORTED,
            due=due,
            on=on,
            seen=NOTHING,
            scheme=self.scheme,
            result=self.result,
        )


def _is_plain(target: Target) -> bool:
    """Return whether *target* is at least so many of everyone, everywhere, and was never changed."""
    return (
        (target.cell is EVERYONE or not target.cell)
        and target.place is None
        and target.kind is None
        and target.qualifier is EXACTLY
        and target.unit is None
        and not target.revisions
    )
