"""How a total is made of a group: its value, its bounds, who reported, and what was left out of it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from mande.dimensions.cells import EVERYONE, Cell
from mande.errors import NumberError
from mande.framework.indicators import Accumulation, Indicator, Measure, Statistic
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Qualifier
from mande.measures.ratios import Ratio
from mande.review import Review
from mande.rollup.explaining import Account
from mande.rollup.groups import EXCEEDED, Group
from mande.rollup.quantities import Combining, Distribution, Pooled, Quantity, Tally, Weighed, Words, at_least
from mande.rollup.reading import Reading
from mande.rollup.reporters import Reported, Reporters
from mande.rollup.steps import Axis, Onto
from mande.rollup.totals import Sum, Total
from mande.wording import joined, sentence


def totals_of(indicator: str, project: str | None, group: Group, onto: Onto, reporters: Reporters) -> Iterator[Total]:
    """Yield the total of each cell of a group: that of everyone first."""
    account = Account(group)
    spread = Axis.PLACE in onto.over
    expected = reporters.expected(group)
    reading = group.over_time.reading
    unit, period = reading.unit, group.step or group.over_time.window or group.span
    for cell in sorted(group.columns, key=reporters.cell_order):
        who = reporters.counted(expected, group, cell)
        total = Total(
            indicator,
            project,
            period,
            group.place,
            cell,
            Missing.UNKNOWN,
            unit,
            account.stated(cell),
            who.reported,
            who.expected,
            None,
            account.carried_forward(cell),
            account.left_out(cell),
            why=account.why(cell),
            measure=reading.indicator.measure,
            account=account,
            withheld=who.withheld,
        )
        quantity, why = what_is_there(group, cell, who)
        made = total_of(total, quantity, reading, spread=spread, why=total.why or why)
        yield as_withheld(made) if group.withheld(cell) else made
    for cell in sorted(group.unread, key=reporters.cell_order):
        reasons = {figure.value for figure, _ in group.lacking if figure.cell == cell}
        only = next(iter(reasons)) if len(reasons) == 1 and not group.left_out else None
        value = only if isinstance(only, Missing) else Missing.UNKNOWN
        if Missing.WITHHELD in reasons:
            value = Missing.WITHHELD
        who = reporters.counted(expected, group, cell)
        left_out = account.left_out(cell)
        whys = dict.fromkeys(why for figure, why in left_out if figure.cell == cell)
        yield Total(
            indicator, project, period, group.place, cell, value, unit,
            reported=who.reported, expected=who.expected, left_out=left_out, why=joined(sentence("; "), whys),
            measure=reading.indicator.measure, account=account, withheld=who.withheld,
        )  # fmt: skip


def nothing_of(
    indicator: Indicator, project: str | None, review: Review, *, handed: bool, expected: int | None
) -> Total:
    """Return the total of an indicator without any figure: nobody sent one, or none were handed over to be seen."""
    if not handed:
        value, why = Missing.UNKNOWN, sentence("no observations were handed over")
    elif review.is_plan:
        value, why = Missing.NOT_REPORTED, sentence("nothing was reported")
    else:
        value, why = Missing.NOT_IN_SOURCE, sentence("no figure of it was read")
    return Total(
        indicator.code, project, None, None, EVERYONE, value, indicator.unit,
        expected=expected, why=why, measure=indicator.measure,
    )  # fmt: skip


def what_is_there(group: Group, cell: Cell, who: Reported) -> tuple[Quantity, str]:
    """Return what a cell comes to, as the least where more belongs to it that is not less than nothing; and why.

    What was carried forward bounds nothing, unless it may not fall.
    """
    quantity, lacks, reading = group.columns[cell].quantity, group.lacks(cell), group.over_time.reading
    refused = lacks if group.has_refused(lacks) else ""
    if reading.kind is Combining.POOL:
        return (Missing.UNKNOWN, refused) if refused else (quantity, lacks)
    may_fall = reading.indicator.accumulation is not Accumulation.CUMULATIVE
    if reading.kind is not Combining.SUM or (who.carried_forward and may_fall):
        return quantity, ""
    if not lacks and who.expected is None and group.exceeded(cell):
        lacks = EXCEEDED
    if not (lacks or who.carried_forward or who.lacks_some):
        return quantity, ""
    if reading.floor is None:
        return (Missing.UNKNOWN, refused) if refused else (quantity, lacks)
    return at_least(quantity, reading.floor), lacks


def total_of(total: Total, quantity: Quantity, reading: Reading, *, spread: bool, why: str) -> Total:
    """Return *total* with the value, bounds and qualifier that *quantity* gives it.

    *spread* says that several places or projects may be in it, and *why* why it is no plain number.
    """
    value, bounds, qualifier = _value(quantity, reading, spread=spread), None, Qualifier.EXACTLY
    if isinstance(quantity, Pooled | Weighed):
        qualifier = quantity.word
    elif isinstance(quantity, Tally):
        low, high, qualifier = quantity.low, quantity.high, quantity.word
        if (low is not None or high is not None) and qualifier is not Qualifier.ABOUT:
            bounds = low, high
    elif isinstance(quantity, tuple) and len(quantity) == 1 and not spread:
        qualifier = quantity[0].word
    return attrs.evolve(total, value=value, bounds=bounds, qualifier=qualifier, why=why)


def as_withheld(total: Total) -> Total:
    """Return *total*, of which something is withheld: where nothing is told of it, that is why, and no dispute is."""
    is_told = total.value is not Missing.DISPUTED and (total.value is not Missing.UNKNOWN or total.bounds is not None)
    return total if is_told else attrs.evolve(total, value=Missing.WITHHELD, bounds=None)


def _value(quantity: Quantity, reading: Reading, *, spread: bool) -> Sum:
    if isinstance(quantity, Pooled):
        value = _ratio(quantity, reading)
    elif isinstance(quantity, Weighed):
        value = quantity.value if quantity.said is None else quantity.said
    elif isinstance(quantity, Tally):
        value = quantity.value
    elif isinstance(quantity, tuple):
        return _said(quantity, reading, spread=spread)  # type: ignore[arg-type]  # other tuples were told above
    else:
        value = quantity
    if reading.indicator.measure is Measure.MONEY and reading.unit and isinstance(value, int | Decimal | Fraction):
        try:
            return Money(value, reading.unit)
        except NumberError:  # a sum may be longer than any money that is reported
            return value
    return value


def _ratio(pooled: Pooled, reading: Reading) -> Sum:
    part, whole = pooled.part, pooled.whole
    if isinstance(part, Missing) or isinstance(whole, Missing):
        return Ratio(part, whole)  # type: ignore[arg-type]  # as reported
    if reading.indicator.statistic is not Statistic.MEAN:
        try:
            return Ratio(part, whole)  # type: ignore[arg-type]  # sums of what was reported
        except NumberError:  # which may be longer than any side that is reported: then the share alone is told
            pass
    share = Fraction(part) / Fraction(whole) if whole else Missing.NOT_APPLICABLE
    percent = reading.indicator.measure is Measure.PERCENTAGE and reading.indicator.statistic is not Statistic.MEAN
    return share * 100 if percent and isinstance(share, Fraction) else share


def _said(words: Words, reading: Reading, *, spread: bool) -> Sum:
    if len(words) == 1 and not spread:
        return words[0].figure
    if reading.kind is Combining.DISTRIBUTION:
        return Distribution.of(str(each) for each in words)
    return tuple([each.figure if each.word is Qualifier.EXACTLY else str(each) for each in words])
