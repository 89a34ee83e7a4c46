"""Where progress starts from: the baseline that was measured, zero where nothing can have been before, or nothing."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from mande.dimensions.cells import EVERYONE
from mande.framework.indicators import Accumulation, Baseline, Direction, Indicator, Measure, Statistic
from mande.framework.levels import Level
from mande.framework.targets import Target
from mande.measures.figures import is_there, show_figure
from mande.measures.missing import Missing
from mande.measures.numbers import Number, Qualifier
from mande.measures.samples import Sample
from mande.measures.units import Units
from mande.progress.achievement import Exact, exactly
from mande.wording import Numeral, Words, joined, listing, sentence

FROM_ZERO = (Measure.COUNT, Measure.AMOUNT, Measure.MONEY)
COUNTS_UP = (Accumulation.INCREMENTAL, Accumulation.CUMULATIVE)
ZERO_NOTE = sentence("baseline: zero, where every count of what a programme itself makes starts")


class Start(NamedTuple):
    """The number that progress starts from, and the word before it; `notes` are what has to be said of it.

    `withheld` says that there is such a number, and that nobody is told it.
    """

    number: Exact | None = None
    qualifier: Qualifier = Qualifier.EXACTLY
    given: Baseline | None = None
    notes: tuple[str, ...] = ()
    withheld: bool = False

    @property
    def is_zero_by_construction(self) -> bool:
        """Whether nobody measured it, since there can have been none."""
        return self.number is not None and self.given is None

    @property
    def margin(self) -> Number | None:
        """The margin of error of the sample it comes from."""
        return _margin(self.given.sample) if self.given else None


NOWHERE = Start()
UNTOLD = Start(withheld=True)
FROM_NOTHING = Start(0, notes=(ZERO_NOTE,))


def start_of(indicator: Indicator, level: Level | None, target: Target | None, units: Units) -> Start:
    """Return where progress towards *target* starts; without one, progress of everyone, everywhere.

    A baseline serves a target for the same people in the same place, and no other; of two that differ neither is
    chosen. An output that is counted or measured as it is made starts at zero; one that is to fall had something
    before, so it does not.
    """
    known = [each for each in indicator.every_baseline if is_there(each.value)]
    others = [_of_others(each, indicator, target) for each in known]
    same = [each for each, other in zip(known, others, strict=True) if other is None]
    if any(each.value is Missing.WITHHELD for each in same) or indicator.baseline is Missing.WITHHELD:
        return UNTOLD
    if len({each.value for each in same}) > 1:
        values = listing([show_figure(each.value) for each in same])
        return Start(notes=(sentence("its baselines differ: {values}", values=values),))
    if same:
        return Start(exactly(same[0].value, indicator, units), same[0].qualifier, same[0])
    if known:
        return Start(notes=(sentence("the baseline is {whose}, which the target is not", whose=others[0]),))
    given = indicator.baseline
    if given is not None and given is not Missing.NOT_APPLICABLE:
        return NOWHERE
    if (
        level is Level.OUTPUT
        and indicator.measure in FROM_ZERO
        and indicator.totals is Statistic.TOTAL
        and indicator.accumulation in COUNTS_UP
        and indicator.direction is not Direction.DECREASE
    ):
        return FROM_NOTHING
    return NOWHERE


def _of_others(given: Baseline, indicator: Indicator, target: Target | None) -> Words | None:
    cell, place = (target.cell, target.place) if target else (EVERYONE, None)
    if given.cell != cell:
        return sentence("of {whom}", whom=given.cell)
    if given.place != place:
        return sentence("of {place}", place=given.place) if given.place else sentence("of all places")
    if given.population is not None and given.population != indicator.population:
        return sentence("of another population, {population}", population=given.population)
    return None


def within_margin(actual: Exact, sample: Sample | None, start: Start, indicator: Indicator) -> Words | None:
    """Return that a change lies within the margin of error of the samples it is told from, or None where it does not.

    Two independent samples are off by the root of the sum of the squares of their margins, so the squares are held
    against the square of the change. A margin is in percentage points, and says nothing of what is no percentage.
    """
    if indicator.measure not in (Measure.PERCENTAGE, Measure.RATIO) or start.number is None:
        return None
    margins = [margin for margin in (_margin(sample), start.margin) if margin]
    points = Fraction(actual - start.number) * (1 if indicator.measure is Measure.PERCENTAGE else 100)
    if not margins or points**2 > sum(Fraction(margin) ** 2 for margin in margins):
        return None
    told = joined(sentence(" and "), [Numeral(f"{margin}") for margin in margins])
    return sentence("the change is within the margin of error, {margins} points", margins=told)


def is_open(actual: Exact, sample: Sample | None, promised: Exact, indicator: Indicator) -> bool:
    """Return whether *actual* is so near to the target that its margin of error leaves open whether it is met."""
    margin = _margin(sample)
    if margin is None or indicator.measure not in (Measure.PERCENTAGE, Measure.RATIO):
        return False
    points = abs(Fraction(actual - promised)) * (1 if indicator.measure is Measure.PERCENTAGE else 100)
    return points <= margin


def _margin(sample: Sample | None) -> Number | None:
    return sample.margin if sample else None
