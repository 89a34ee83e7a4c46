"""What the figures of several periods come to, cell by cell: added, pooled, or the last of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple, TypeAlias

import attrs

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.framework.indicators import Accumulation, Counting, Indicator
from mande.measures.missing import Missing
from mande.rollup.parts import Layout
from mande.rollup.quantities import (
    TOGETHER,
    Combining,
    Quantity,
    Tally,
    added,
    as_tally,
    between,
    disputed,
    less,
    overlapping,
)
from mande.rollup.reading import Reading
from mande.rollup.sheets import Sheet, derived
from mande.rollup.steps import Axis
from mande.wording import sentence

MEETS_AGAIN = frozenset({"person", "household", "family"})
"""The units that may be counted once more elsewhere or later; what happens or is handed over is counted once."""


def meets_again(indicator: Indicator) -> bool:
    """Return whether what *indicator* counts may be counted once more elsewhere: people, whatever they are called."""
    return indicator.unit in MEETS_AGAIN or indicator.counting in (Counting.NEW_PERSONS, Counting.PERSONS_PRESENT)


def meets_again_over_time(indicator: Indicator) -> bool:
    """Return whether what *indicator* counts in one period may be counted in the next, so that it does not add up."""
    return (
        meets_again(indicator)
        and indicator.counting is not Counting.NEW_PERSONS
        and Axis.TIME not in indicator.unique_across
    )


NOTHING_DUE = (Missing.NOT_APPLICABLE, Missing.NOT_DUE)
"""The reasons that leave no gap: there can be no value, or its time has not come."""

ODD = frozenset({Tally, Missing})
"""What a quantity is where it is no plain number, share or word."""

Row: TypeAlias = tuple[Sheet, Quantity]
"""What a sheet says of one cell."""


class Reached(NamedTuple):
    """What one cell comes to over time: the sheets it is made of, those that contain others, and why there is none.

    `periods` is how many there are to be added, or to take the last of.
    """

    quantity: Quantity
    used: tuple[Sheet, ...]
    wholes: tuple[Sheet, ...] = ()
    aside: tuple[Sheet, ...] = ()
    why: str = ""
    note: str = ""
    gaps: bool = False
    periods: int = 1


class Laid(NamedTuple):
    """A layout of periods, those that contain others named by identity: many units report the same periods."""

    wholes: frozenset[int]
    overlap: bool
    gaps: bool


@attrs.frozen(eq=False)
class OverTime:
    """How figures of an indicator for several periods make one: added, pooled, or the last of them.

    `window` are the days that they should speak for. `carries` says that some count people of an earlier figure, which
    may be one of an `earlier` step.
    """

    reading: Reading
    window: Period | None = None
    carries: bool = False
    earlier: bool = False
    layouts: dict[frozenset[int], Laid] = attrs.field(factory=dict)

    def __reduce__(self) -> tuple[type[OverTime], tuple[Reading, Period | None, bool, bool]]:
        return type(self), (self.reading, self.window, self.carries, self.earlier)  # no identity outlives a copy

    @property
    def kind(self) -> Combining:
        """How figures of the indicator are put together."""
        return self.reading.kind

    @cached_property
    def adds(self) -> bool:
        """Whether each period's figure is new, so that they are put together and the last is not all there is."""
        return self.reading.indicator.accumulation is Accumulation.INCREMENTAL and self.kind in (
            Combining.SUM,
            Combining.POOL,
        )

    @cached_property
    def meets_again(self) -> bool:
        """Whether people counted in one period may be counted in the next."""
        return self.kind is Combining.SUM and meets_again_over_time(self.reading.indicator)

    def alike(self, sheets: Sequence[Sheet]) -> tuple[dict[Cell, Quantity], Collection[Cell]] | None:
        """Return what each cell of *sheets* comes to, and those of which days are left out; None where cells differ."""
        if len(sheets) == 1:
            columns: dict[Cell, Quantity] | None = sheets[0].columns(self.kind, self.reading.floor)
        elif len({sheet.pattern for sheet in sheets}) == 1 and not some_undated(sheets):
            columns = self._alike(sheets)
        else:
            return None
        if columns is None:
            return None
        gaps = self.adds and sheets[0].period is not None and self._layout(sheets).gaps
        return columns, columns if gaps else ()

    def _alike(self, sheets: Sequence[Sheet]) -> dict[Cell, Quantity] | None:
        """Return what sheets of one pattern come to, all cells at once, where each cell fares as every other does."""
        pattern, kind, floor = sheets[0].pattern, self.kind, self.reading.floor
        if not self.adds:
            newest = _newest(sheets)
            return newest[0].columns(kind, floor) if len(newest) == 1 and self._may_take_the_last else None
        layout = self._layout(sheets)
        if layout.overlap or self.carries or self.meets_again or kind is not Combining.SUM or not pattern.is_linear:
            return None
        rows = [sheet.quantities for sheet in sheets if id(sheet.period) not in layout.wholes]
        return derived(pattern, [added(column) for column in zip(*rows, strict=True)], kind, floor)

    @property
    def _may_take_the_last(self) -> bool:
        accumulation = self.reading.indicator.accumulation
        if self.kind in (Combining.DISTRIBUTION, Combining.LIST):
            return True
        return accumulation is Accumulation.SNAPSHOT or (
            accumulation is Accumulation.CUMULATIVE and self.kind is Combining.SUM
        )

    def reached(self, cell: Cell, rows: Sequence[Row]) -> Reached:
        """Return what one cell comes to."""
        dated = [row for row in rows if row[0].period is not None]
        undated = tuple(sheet for sheet, _ in rows if sheet.period is None) if dated else ()
        rows = dated or rows
        if len(rows) == 1:
            gaps = self.adds and bool(dated) and self._layout([rows[0][0]]).gaps
            return Reached(rows[0][1], (rows[0][0],), aside=undated, gaps=gaps)
        if not self.adds:
            return self._last(rows, undated)
        layout = self._layout([sheet for sheet, _ in rows])
        parts = sorted((row for row in rows if id(row[0].period) not in layout.wholes), key=_by_period)
        wholes = tuple(sheet for sheet, _ in rows if id(sheet.period) in layout.wholes)
        quantities = [quantity for _, quantity in parts]
        told = Reached(
            Missing.UNKNOWN, tuple(sheet for sheet, _ in parts), wholes, undated, gaps=layout.gaps, periods=len(parts)
        )
        if self.kind is Combining.POOL:
            if layout.overlap:
                return told._replace(why=PERIODS_OVERLAP)
            quantity = TOGETHER[self.kind](quantities)
            return told._replace(quantity=quantity, why=NO_WHOLE if quantity is Missing.UNKNOWN else "")
        if layout.overlap:
            return told._replace(quantity=within_bounds(quantities, self.reading), why=PERIODS_OVERLAP)
        return self._sum(cell, told, quantities)

    def _sum(self, cell: Cell, told: Reached, quantities: Sequence[Quantity]) -> Reached:
        """Return the sum over periods, which are in order; people met again are counted once, where that is known."""
        if not self.meets_again and not self.carries:
            return told._replace(quantity=added(quantities))
        carried = [_carried(sheet, cell) for sheet in told.used[1:]]
        new = [less(each, number) if number else each for each, number in zip(quantities[1:], carried, strict=True)]
        net, fewest = added([quantities[0], *new]), as_tally(overlapping(quantities))
        most = as_tally(added(quantities) if self.earlier else net).high
        if fewest.low == most and not isinstance(fewest.value, Missing):
            return told._replace(quantity=fewest.value)
        if self.meets_again and None in carried:
            return told._replace(quantity=between(fewest.value, fewest.low, most), note=MET_AGAIN)
        if self.earlier and any(carried):
            low = max([each for each in (fewest.low, as_tally(net).low) if each is not None], default=None)
            return told._replace(quantity=between(fewest.value, low, most), note=MET_BEFORE)
        return told._replace(quantity=net)

    def _last(self, rows: Sequence[Row], undated: tuple[Sheet, ...]) -> Reached:
        newest = _newest([sheet for sheet, _ in rows])
        found = [quantity for sheet, quantity in rows if sheet in newest]
        told = Reached(found[0], tuple(newest), aside=undated, periods=len(rows))
        if not self._may_take_the_last:
            accumulation = self.reading.indicator.accumulation
            why = (
                sentence("a share cannot be cumulative")
                if accumulation
                else sentence("whether later figures hold earlier ones is not said")
            )
            return told._replace(quantity=Missing.UNKNOWN, used=tuple(sheet for sheet, _ in rows), why=why)
        different = told_exactly(list(dict.fromkeys(found)))
        if len(different) == 1:
            return told._replace(quantity=different[0])
        if len(different) > 1:
            quantity = disputed(different) if self.kind is Combining.SUM else Missing.DISPUTED
            return told._replace(quantity=quantity, why=sentence("which of them is the last is not known"))
        return told

    def _layout(self, sheets: Sequence[Sheet]) -> Laid:
        key = frozenset([id(sheet.period) for sheet in sheets])
        laid = self.layouts.get(key)
        if laid is None:
            periods = {sheet.period: id(sheet.period) for sheet in sheets if sheet.period is not None}
            layout = Layout.of(periods, self.window)
            wholes = frozenset(periods[whole] for whole in layout.wholes)
            laid = self.layouts[key] = Laid(wholes, layout.overlap, layout.gaps)
        return laid


def span_of(periods: Iterable[Period | None]) -> Period | None:
    """Return the days from the first to the last of *periods*, or None where none has any.

    >>> span_of([Period.parse("2009-Q1"), None, Period.parse("2009-Q2")])
    Period('2009-01/2009-06')
    """
    dated = {period for period in periods if period is not None}
    if len(dated) < 2:
        return next(iter(dated), None)
    return Period(min(period.start for period in dated), max(period.end for period in dated))


def rows_by_cell(sheets: Iterable[tuple[Sheet, Mapping[Cell, Quantity]]]) -> dict[Cell, list[Row]]:
    """Return, for each cell, the sheets that say something of it, with what they say."""
    found: dict[Cell, list[Row]] = {}
    for sheet, columns in sheets:
        for cell, quantity in columns.items():
            found.setdefault(cell, []).append((sheet, quantity))
    return found


def told_exactly(different: list[Quantity]) -> list[Quantity]:
    """Return the one number among quantities for one thing, where the bounds of all the others hold it."""
    numbers = [each for each in different if isinstance(each, int | Decimal | Fraction)]
    if len(numbers) != 1 or not all(isinstance(each, Tally) or each is numbers[0] for each in different):
        return different
    bounds = [each for each in different if isinstance(each, Tally)]
    held = all(
        each.value is Missing.UNKNOWN
        and (each.low is None or each.low <= numbers[0])
        and (each.high is None or numbers[0] <= each.high)
        for each in bounds
    )
    return [numbers[0]] if held else different


def _by_period(row: Row) -> tuple[date, date]:
    period = row[0].period
    return (period.start, period.end) if period is not None else (date.min, date.min)


def _newest(sheets: Sequence[Sheet]) -> list[Sheet]:
    """Return the sheets of which each may be the one that ends last."""
    last = max([sheet.period.earliest_end for sheet in sheets if sheet.period is not None], default=date.min)
    return [sheet for sheet in sheets if sheet.period is None or sheet.period.end >= last]


def _carried(sheet: Sheet, cell: Cell) -> int | None:
    """Return how many of those in *cell* an earlier figure counts too; None where that is not said of all of them."""
    ways = [way.places for way in sheet.pattern.ways.get(cell, ()) if not way.apart]
    for places in ways or [sheet.pattern.sources(cell)]:
        said = [{figure.carried_over for figure in sheet.at([place])} for place in places]
        if all(len(each) == 1 and None not in each for each in said):
            return sum(number or 0 for each in said for number in each)
    return None


def some_undated(sheets: Sequence[Sheet]) -> bool:
    """Return whether the day of some of several sheets is not recorded, so that it may be in the others."""
    return len(sheets) > 1 and any(sheet.period is None for sheet in sheets)


def within_bounds(quantities: Sequence[Quantity], reading: Reading) -> Quantity:
    """Return the bounds of what may count the same twice, where no figure can be less than nothing."""
    return overlapping(quantities) if reading.floor == 0 else Missing.UNKNOWN


NO_WHOLE = sentence("a part, a whole or a weight is not known, and shares are never averaged")
GAPS = sentence("some days are in none of its figures")
MET_AGAIN = sentence("people counted in one period may be counted in the next")
MET_BEFORE = sentence("those carried over may have been counted before the step, and not in it")
PERIODS_OVERLAP = sentence("their periods overlap")
