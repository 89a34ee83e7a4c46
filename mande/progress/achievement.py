"""How far from the baseline to the target, as one exact share: the arithmetic of progress."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from mande.errors import UnitError
from mande.framework.indicators import Direction, Indicator, Measure, Statistic
from mande.framework.targets import Target, TargetKind
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.money import Money
from mande.measures.numbers import Qualifier
from mande.measures.ratios import Ratio
from mande.measures.units import Units

Exact: TypeAlias = int | Fraction
"""A number that is ready for arithmetic: whole, or a fraction."""

INCREASE, DECREASE = Direction.INCREASE, Direction.DECREASE
EXACTLY = Qualifier.EXACTLY
UPWARDS = frozenset({Qualifier.AT_LEAST, Qualifier.OVER})
DOWNWARDS = frozenset({Qualifier.UP_TO, Qualifier.UNDER})
CHANGES = frozenset({TargetKind.PERCENT_CHANGE, TargetKind.POINT_CHANGE})
"""The kinds of target that say how far to move, and so move with their baseline."""

SHARES = frozenset({Measure.PERCENTAGE, Measure.RATIO})
PER_ONE = frozenset({Statistic.MEAN, Statistic.RATE})


def exactly(value: Figure | Fraction, indicator: Indicator, units: Units, unit: str | None = None) -> Exact | None:
    """Return *value* as a number in the unit of *indicator*, or None where it is no number of it.

    A ratio is taken as its share, times 100 for a percentage; thirty of forty is no count. Money keeps its currency
    apart: see `currencies_differ`. *unit* is the unit that a bare number was written in, where it is another.
    """
    if type(value) is int and unit is None:
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, int | Decimal | Fraction):
        number: Exact = value if isinstance(value, int) else Fraction(value)
        return number if unit is None else _converted(number, unit, indicator, units)
    if isinstance(value, Ratio):
        share = value.share
        if not isinstance(share, Fraction) or not (indicator.measure in SHARES or indicator.totals in PER_ONE):
            return None
        return share * 100 if indicator.measure is Measure.PERCENTAGE else share
    if isinstance(value, Money):
        return Fraction(value.amount)
    return _converted(Fraction(value.number), value.unit, indicator, units) if isinstance(value, Amount) else None


def _converted(number: Exact, unit: str, indicator: Indicator, units: Units) -> Exact | None:
    if indicator.unit is None:
        return None
    if unit == indicator.unit:
        return number
    try:
        return number * units.factor(unit, indicator.unit)
    except UnitError:
        return None


def currencies_differ(*values: object) -> bool:
    """Return whether money in two currencies is among *values*, or money beside a bare number that may be in any.

    Nothing is nothing in every currency, so a bare zero fits all.

    >>> currencies_differ(Money(5, "USD"), 0, None), currencies_differ(Money(5, "USD"), 7)
    (False, True)
    """
    if Money not in map(type, values):
        return False
    bare = any(isinstance(value, int | Decimal | Fraction) and value for value in values)
    return bare or len({value.currency for value in values if isinstance(value, Money)}) > 1


def achieved(actual: Exact, baseline: Exact, target: Exact) -> Fraction | None:
    """Return the share of the way from *baseline* to *target* that *actual* has come, or None where there is no way.

    It is neither floored at 0 nor capped at 1, so that a worsening and an excess are both seen, and it serves rising
    and falling indicators alike, since both differences change their sign.

    >>> achieved(273, 0, 330), achieved(30, 42, 20)
    (Fraction(91, 110), Fraction(6, 11))
    """
    come, way = actual - baseline, target - baseline
    return Fraction(come, way) if way else None


def together(words: set[Qualifier]) -> Qualifier:
    """Return the word that stands before numbers taken together, whatever order they come in."""
    words = words - {EXACTLY}
    if len(words) < 2:
        return words.pop() if words else EXACTLY
    if words <= UPWARDS:
        return Qualifier.AT_LEAST
    return Qualifier.UP_TO if words <= DOWNWARDS else Qualifier.ABOUT


def bound_of(
    actual: Exact,
    baseline: Exact,
    target: Exact,
    actual_is: Qualifier = EXACTLY,
    baseline_is: Qualifier = EXACTLY,
    *,
    moving: bool = False,
) -> Qualifier | None:
    """Return what kind of bound the achievement is, given the words before its numbers; None where it is none at all.

    "Over 42" is a number that may be any above 42. Whether the achievement is then at least, or at most, what 42 gives
    depends on which way the target lies; and where the true baseline may lie beyond the target, nothing bounds it. A
    *moving* target lies a change away from its baseline, wherever that is.

    >>> bound_of(30, 42, 20, EXACTLY, Qualifier.OVER)
    <Qualifier.AT_LEAST: 'at least'>
    """
    if actual_is is EXACTLY and baseline_is is EXACTLY:
        return EXACTLY
    rising = target > baseline
    words = {actual_is, baseline_is} - {EXACTLY}
    if Qualifier.ABOUT in words:
        return Qualifier.ABOUT if len(words) == 1 else None
    bounds = set()
    if actual_is is not EXACTLY:
        bounds.add(Qualifier.AT_LEAST if (actual_is in UPWARDS) == rising else Qualifier.UP_TO)
    if baseline_is is not EXACTLY:
        towards_target = (baseline_is in UPWARDS) == rising
        left = target - actual if rising else actual - target
        if moving:
            bounds.add(Qualifier.UP_TO if towards_target else Qualifier.AT_LEAST)
        elif towards_target:
            return None
        elif left > 0:
            bounds.add(Qualifier.AT_LEAST)
        elif left < 0:  # wherever it came from, who stands at the target has come the whole way
            bounds.add(Qualifier.UP_TO)
    if len(bounds) > 1:
        return None
    return bounds.pop() if bounds else EXACTLY


def goal(target: Target, value: Exact, baseline: Exact | None, indicator: Indicator) -> Exact | None:
    """Return the number that *target* means, or None where that needs a baseline and there is none.

    A change in percent is taken of the baseline, which has to be above zero, and a change in points is added to it;
    both go in the indicator's direction when they are written without a sign.
    """
    if target.kind not in CHANGES:
        return value
    if baseline is None or (target.kind is TargetKind.PERCENT_CHANGE and baseline <= 0):
        return None
    change = -value if indicator.direction is DECREASE and value > 0 else value
    if target.kind is TargetKind.POINT_CHANGE:
        return baseline + change
    return Fraction(baseline) * (100 + Fraction(change)) / 100


def rises(indicator: Indicator, baseline: Exact | None, target: Exact) -> bool | None:
    """Return whether more is better: as the indicator says, or else as its target lies from its baseline.

    None where neither tells: without a direction, a target at its baseline may be a floor as well as a ceiling.
    """
    if indicator.direction is INCREASE:
        return True
    if indicator.direction is DECREASE:
        return False
    return None if baseline is None or target == baseline else target > baseline


def against_direction(indicator: Indicator, baseline: Exact, target: Exact) -> bool:
    """Return whether *target* lies on the other side of *baseline* than the indicator's direction says."""
    if indicator.direction is INCREASE:
        return target < baseline
    return indicator.direction is DECREASE and target > baseline
