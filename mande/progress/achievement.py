"""How far from the baseline to the target, as one exact share: the arithmetic of progress."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from mande.framework.indicators import Direction, Indicator
from mande.framework.targets import Target, TargetKind
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.money import Money
from mande.measures.numbers import Qualifier
from mande.measures.ratios import Ratio
from mande.measures.units import Units

Exact: TypeAlias = "int | Fraction"
"""A number that is ready for arithmetic: whole, or a fraction."""

UPWARDS = frozenset({Qualifier.AT_LEAST, Qualifier.OVER})
DOWNWARDS = frozenset({Qualifier.UP_TO, Qualifier.UNDER})


def exactly(value: Figure | Fraction, indicator: Indicator, units: Units, unit: str | None = None) -> Exact | None:
    """Return *value* as a number in the unit of *indicator*, or None where it is no number of it.

    A ratio is taken as its share, times 100 for a percentage. Money keeps its currency apart: see `currency`. *unit* is
    the unit that a bare number was written in, where it is another.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int | Decimal | Fraction):
        number: Exact = value if isinstance(value, int) else Fraction(value)
        if unit is None or indicator.unit is None or unit == indicator.unit:
            return number
        return number * units.factor(unit, indicator.unit)
    if isinstance(value, Ratio):
        share = value.share
        if not isinstance(share, Fraction):
            return None
        return share * 100 if indicator.measure == "percentage" else share
    if isinstance(value, Money):
        return Fraction(value.amount)
    if isinstance(value, Amount) and indicator.unit is not None:
        return Fraction(value.number) * units.factor(value.unit, indicator.unit)
    return None


def achieved(actual: Exact, baseline: Exact, target: Exact) -> Fraction | None:
    """Return the share of the way from *baseline* to *target* that *actual* has come, or None where there is no way.

    It is neither floored at 0 nor capped at 1, so that a worsening and an excess are both seen, and it serves rising
    and falling indicators alike, since both differences change their sign.

    >>> achieved(273, 0, 330), achieved(30, 42, 20)
    (Fraction(91, 110), Fraction(6, 11))
    """
    way = target - baseline
    if not way:
        return None
    come = actual - baseline
    return Fraction(come, way) if isinstance(come, int) and isinstance(way, int) else Fraction(come) / Fraction(way)


def bound_of(
    actual: Exact, baseline: Exact, target: Exact, actual_is: Qualifier, baseline_is: Qualifier
) -> Qualifier | None:
    """Return what kind of bound the achievement is, given the words before its numbers; None where it is none at all.

    "Over 42" is a number that may be any above 42. Whether the achievement is then at least, or at most, what 42 gives
    depends on which way the target lies; and where the true baseline may lie beyond the target, nothing bounds it.

    >>> bound_of(30, 42, 20, Qualifier.EXACTLY, Qualifier.OVER)
    <Qualifier.AT_LEAST: 'at least'>
    """
    rising = target > baseline
    bounds = []
    if actual_is in UPWARDS:
        bounds.append(Qualifier.AT_LEAST if rising else Qualifier.UP_TO)
    elif actual_is in DOWNWARDS:
        bounds.append(Qualifier.UP_TO if rising else Qualifier.AT_LEAST)
    if baseline_is in UPWARDS or baseline_is in DOWNWARDS:
        if (baseline_is in UPWARDS) == rising:
            return None
        short_of_target = actual < target if rising else actual > target
        bounds.append(Qualifier.AT_LEAST if short_of_target else Qualifier.UP_TO)
    if len(set(bounds)) > 1:
        return None
    if bounds:
        return bounds[0]
    return Qualifier.ABOUT if Qualifier.ABOUT in (actual_is, baseline_is) else Qualifier.EXACTLY


def goal(target: Target, value: Exact, baseline: Exact | None, indicator: Indicator) -> Exact | None:
    """Return the number that *target* means, or None where that needs a baseline and there is none.

    A change in percent is taken of the baseline, a change in points is added to it; both go in the indicator's
    direction when they are written without a sign.
    """
    if target.met_by not in (TargetKind.PERCENT_CHANGE, TargetKind.POINT_CHANGE):
        return value
    if baseline is None or (target.met_by is TargetKind.PERCENT_CHANGE and not baseline):
        return None
    change = -value if indicator.direction is Direction.DECREASE and value > 0 else value
    if target.met_by is TargetKind.POINT_CHANGE:
        return baseline + change
    return Fraction(baseline) * (100 + Fraction(change)) / 100


def rises(indicator: Indicator, baseline: Exact | None, target: Exact) -> bool:
    """Return whether more is better: as the indicator says, or else as its target lies from its baseline."""
    if indicator.direction in (Direction.INCREASE, Direction.DECREASE):
        return indicator.direction is Direction.INCREASE
    return baseline is None or target >= baseline
