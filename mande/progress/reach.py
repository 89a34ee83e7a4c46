"""How many were reached by a day: people, or outcomes; or why what an indicator measures says nothing of that."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from mande.framework.indicators import Accumulation, Baseline, Counting, Direction, Indicator, Measure, Statistic
from mande.framework.levels import Level
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier, qualified
from mande.progress.achievement import Exact, exactly
from mande.progress.actuals import NOTHING, Actual, Question, actual_of
from mande.progress.answers import UNREPORTED, CostAnswer
from mande.progress.assessment import shown
from mande.progress.days import Days, days_of, periods_told
from mande.progress.figures import figures_of
from mande.review import Measured, Review
from mande.wording import Words, joined, sentence

COUNTED = frozenset({Measure.COUNT, Measure.AMOUNT})
CHANGES = frozenset({Level.OUTCOME, Level.IMPACT})
REACHES = frozenset({Level.ACTIVITY, Level.OUTPUT}) | CHANGES
SINCE_THE_START = frozenset({Accumulation.CUMULATIVE, Accumulation.SNAPSHOT})
"""What a figure of these counts began with the programme, whatever period the figure itself is of."""


class Reached(NamedTuple):
    """How many were reached, and on which days; or why that is not known."""

    actual: Actual = NOTHING
    number: Exact | None = None
    days: Days | None = None
    reason: CostAnswer | None = None
    why: str = ""


def counts_reached(measured: Measured) -> bool:
    """Return whether an indicator counts people whom the programme reaches, or an outcome that it wants more of."""
    indicator, level = measured.indicator, measured.level
    if indicator.measure is not Measure.COUNT or level not in REACHES or indicator.direction is Direction.DECREASE:
        return False
    people = indicator.unit == "person" and indicator.counting is not Counting.CONTACTS
    return indicator.totals is Statistic.TOTAL and (people or level in CHANGES)


def reached_of(review: Review, measured: Measured, source: str | None = None) -> Reached:
    """Return how many were reached by the day, by the rules by which progress is told."""
    indicator = measured.indicator
    no_count = _no_count(measured)
    if no_count:
        return Reached(reason=CostAnswer.NOT_A_COUNT, why=no_count)
    by_whom = figures_of(indicator, review.actuals.get(indicator.code, ()), source)
    actual = actual_of(Question(indicator, on=review.on, units=review.framework.units), by_whom)
    if actual.answer in UNREPORTED:
        told = "" if actual.value in (Missing.NOT_REPORTED, Missing.UNKNOWN) else shown(actual.value)
        return Reached(actual, reason=CostAnswer.NOTHING_REACHED, why=told)
    if actual.answer is not None:
        why: str = actual.answer
        if actual.differing:
            values = joined(sentence(" and "), map(shown, actual.differing))
            why = sentence("{answer}: {values}", answer=actual.answer, values=values)
        return Reached(actual, reason=CostAnswer.REACHED_UNTOLD, why=why)
    number = exactly(actual.value, indicator, review.framework.units)
    if number is None or number < 0:
        why = sentence("{value} is no number of them", value=shown(actual.value))
        return Reached(actual, reason=CostAnswer.REACHED_UNTOLD, why=why)
    if number == 0 and actual.qualifier in (Qualifier.EXACTLY, Qualifier.UP_TO):
        return Reached(actual, number, reason=CostAnswer.REACHED_ZERO)
    periods = periods_told(indicator, actual, by_whom.whole)
    whole = review.whole_period
    if whole and indicator.accumulation in SINCE_THE_START:
        periods = tuple(each and attrs.evolve(each, start=min(each.start, whole.start)) for each in periods)
    return Reached(actual, number, days_of(periods, whole))


def _no_count(measured: Measured) -> str:
    """Return why what an indicator measures is nothing that money is divided by, or nothing where it is."""
    indicator, level = measured.indicator, measured.level
    if indicator.measure not in COUNTED or indicator.totals is not Statistic.TOTAL:
        return joined(", ", filter(None, (indicator.measure, indicator.totals)))
    if indicator.direction is Direction.DECREASE:
        return sentence("it is to fall, and what is left was not reached")
    if indicator.accumulation is Accumulation.SNAPSHOT and level not in CHANGES:
        return sentence("a state on one day leaves out who came and went")
    if indicator.accumulation is Accumulation.INCREMENTAL:
        return ""
    return _counted_before(indicator, level)


def _counted_before(indicator: Indicator, level: Level | None) -> str:
    """Return that some of those counted were, or may have been, there before the programme; nothing where none were.

    An output has none before it begins, unless a baseline says so; of an outcome that has to be said.
    """
    given = indicator.baseline
    if given is None:
        return sentence("how many there were before is not recorded") if level in CHANGES else ""
    if not isinstance(given, Baseline):
        return "" if given is Missing.NOT_APPLICABLE else _unknown_before(given)
    if isinstance(given.value, Missing):
        return _unknown_before(given.value)
    partly = given.cell or given.place or given.population not in (None, indicator.population)
    if given.value == 0 and given.qualifier is Qualifier.EXACTLY and not partly:
        return ""
    number = qualified(shown(given.value), given.qualifier)
    return sentence("of them, {number} were there before", number=number)


def _unknown_before(reason: Missing) -> Words:
    return sentence("how many there were before: {reason}", reason=shown(reason))
