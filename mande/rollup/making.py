"""How a total is made of a group: its value, its bounds, who reported, and what was left out of it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from mande.dimensions.periods import Period
from mande.framework.indicators import Measure, Statistic
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Computed, Qualifier
from mande.measures.ratios import Ratio
from mande.rollup.explaining import Account
from mande.rollup.groups import Group
from mande.rollup.quantities import Combining, Distribution, Pooled, Quantity, Tally, Weighed
from mande.rollup.reporters import Reporters
from mande.rollup.sheets import Reading
from mande.rollup.steps import Axis, Onto
from mande.rollup.totals import Sum, Total


def totals_of(indicator: str, project: str | None, group: Group, onto: Onto, reporters: Reporters) -> Iterator[Total]:
    """Yield the total of each cell of a group: that of everyone first."""
    account = Account(group)
    spread = Axis.PLACE in onto.over
    expected = reporters.expected(group)
    unit, period = group.over_time.reading.unit, group.step or _span(group)
    for cell in sorted(group.columns, key=reporters.cell_order):
        column = group.columns[cell]
        reported, of = reporters.counted(expected, column.units)
        total = Total(
            indicator,
            project,
            period,
            group.place,
            cell,
            Missing.UNKNOWN,
            unit,
            account.stated(cell),
            reported,
            of,
            None,
            account.carried_forward(cell),
            account.left_out(cell),
            why=account.why(cell),
            account=account,
        )
        partial = bool(group.gaps) or (of is not None and reported < of)
        yield total_of(total, column.quantity, group.over_time.reading, spread=spread, partial=partial)
    for cell in sorted(group.unread, key=reporters.cell_order):
        reasons = {figure.value for _, figure in group.blank if figure.cell == cell}
        value = next(iter(reasons)) if len(reasons) == 1 and not group.left_out else Missing.UNKNOWN
        reported, of = reporters.counted(expected, ())
        left_out = account.left_out(cell)
        yield Total(
            indicator, project, period, group.place, cell, value, unit,
            reported=reported, expected=of, left_out=left_out, account=account,
        )  # fmt: skip


def _span(group: Group) -> Period | None:
    """Return the days that the figures of a group speak for, from the first to the last."""
    periods = {sheet.period for sheets in group.sheets.values() for sheet in sheets if sheet.period is not None}
    if not periods:
        return None
    return Period(min(period.start for period in periods), max(period.end for period in periods))


def total_of(total: Total, quantity: Quantity, reading: Reading, *, spread: bool, partial: bool) -> Total:
    """Return *total* with the value, bounds and qualifier that *quantity* gives it.

    *spread* says that several places or projects may be in it, *partial* that some have no figure in it.
    """
    bounds, qualifier = _bounds(quantity) if isinstance(quantity, Tally) else (None, Qualifier.EXACTLY)
    value = _value(quantity, reading, spread=spread)
    if partial and reading.kind is Combining.SUM:
        low = bounds[0] if bounds else None
        bounds = (low, None) if low is not None and reading.floor == 0 else None
        if reading.floor == 0 and not isinstance(value, Missing) and qualifier is Qualifier.EXACTLY:
            qualifier = Qualifier.AT_LEAST
    return attrs.evolve(total, value=value, bounds=bounds, qualifier=qualifier)


def _bounds(tally: Tally) -> tuple[tuple[Computed | None, Computed | None] | None, Qualifier]:
    """Return the least and the most that a number may be, where it is not exact, and the word that stands before it."""
    value, low, high, about = tally
    if isinstance(value, Missing):
        return (None if low is None and high is None else (low, high)), Qualifier.EXACTLY
    if about:
        return None, Qualifier.ABOUT
    if low == high == value:
        return None, Qualifier.EXACTLY
    return (low, high), Qualifier.AT_LEAST if high is None and low is not None else Qualifier.UP_TO


def _value(quantity: Quantity, reading: Reading, *, spread: bool) -> Sum:
    if isinstance(quantity, Pooled):
        return _ratio(quantity, reading)
    if isinstance(quantity, tuple) and not isinstance(quantity, Tally | Weighed):
        return _said(quantity, reading, spread=spread)
    value = quantity.value if isinstance(quantity, Tally | Weighed) else quantity
    is_money = reading.indicator.measure is Measure.MONEY and reading.unit
    return Money(value, reading.unit) if is_money and not isinstance(value, Missing) else value  # type: ignore[arg-type]


def _ratio(pooled: Pooled, reading: Reading) -> Sum:
    part, whole = pooled
    if isinstance(part, Missing) or isinstance(whole, Missing):
        return Missing.DISPUTED if Missing.DISPUTED in (part, whole) else Missing.UNKNOWN
    if reading.indicator.statistic is Statistic.MEAN:
        return Fraction(part) / Fraction(whole) if whole else Missing.NOT_APPLICABLE
    return Ratio(part, whole)  # type: ignore[arg-type]  # sums of what was reported


def _said(words: tuple[object, ...], reading: Reading, *, spread: bool) -> Sum:
    if len(words) == 1 and not spread:
        return words[0]  # type: ignore[return-value]
    if reading.kind is Combining.DISTRIBUTION:
        return Distribution.of(_word(each) for each in words)
    return words  # type: ignore[return-value]


def _word(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)
