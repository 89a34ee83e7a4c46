"""What the sheets of several periods, reporters and places come to, cell by cell."""

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
from mande.observations.observation import Observation
from mande.rollup.parts import Layout, Unit, covered, may_share, wholes_among
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
from mande.rollup.sheets import Reading, Reasoned, Sheet, derived
from mande.rollup.steps import Axis

MEETS_AGAIN = frozenset({"person", "household", "family"})
"""The units that may be counted once more elsewhere or later; what happens or is handed over is counted once."""


def meets_again(indicator: Indicator) -> bool:
    """Return whether what *indicator* counts may be counted once more elsewhere: people, whatever they are called."""
    return indicator.unit in MEETS_AGAIN or indicator.counting in (Counting.NEW_PERSONS, Counting.PERSONS_PRESENT)


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
        indicator = self.reading.indicator
        return (
            self.kind is Combining.SUM
            and meets_again(indicator)
            and indicator.counting is not Counting.NEW_PERSONS
            and Axis.TIME not in indicator.unique_across
        )

    def alike(self, sheets: Sequence[Sheet]) -> tuple[dict[Cell, Quantity], Collection[Cell]] | None:
        """Return what each cell of *sheets* comes to, and those of which days are left out; None where cells differ."""
        if len(sheets) == 1:
            columns: dict[Cell, Quantity] | None = sheets[0].columns(self.kind, self.reading.floor)
        elif len({sheet.pattern for sheet in sheets}) == 1 and not _some_undated(sheets):
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
                return told._replace(why="their periods overlap")
            quantity = TOGETHER[self.kind](quantities)
            return told._replace(quantity=quantity, why=NO_WHOLE if quantity is Missing.UNKNOWN else "")
        if layout.overlap:
            return told._replace(quantity=_within_bounds(quantities, self.reading), why="their periods overlap")
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
                "a share cannot be cumulative"
                if accumulation
                else "whether later figures hold earlier ones is not said"
            )
            return told._replace(quantity=Missing.UNKNOWN, used=tuple(sheet for sheet, _ in rows), why=why)
        different = _told_exactly(list(dict.fromkeys(found)))
        if len(different) == 1:
            return told._replace(quantity=different[0])
        if len(different) > 1:
            quantity = disputed(different) if self.kind is Combining.SUM else Missing.DISPUTED
            return told._replace(quantity=quantity, why="which of them is the last is not known")
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


def _told_exactly(different: list[Quantity]) -> list[Quantity]:
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


def _some_undated(sheets: Sequence[Sheet]) -> bool:
    return len(sheets) > 1 and any(sheet.period is None for sheet in sheets)


def _within_bounds(quantities: Sequence[Quantity], reading: Reading) -> Quantity:
    return overlapping(quantities) if reading.floor == 0 else Missing.UNKNOWN


class Column(NamedTuple):
    """What one cell comes to in all places of a group, who reports it, and why it is no number where it is none."""

    quantity: Quantity
    units: tuple[Unit, ...]
    why: str = ""


@attrs.frozen(eq=False)
class Group:
    """The sheets that are put together into one place and period, by who reports of where."""

    place: str | None
    step: Period | None
    over_time: OverTime
    sheets: Mapping[Unit, Sequence[Sheet]]
    within: Mapping[str, str | None]
    left_out: Sequence[Reasoned] = ()
    lacking: Sequence[Reasoned] = ()
    carried_forward: frozenset[Unit] = frozenset()
    _reached: dict[Unit, Mapping[Cell, Reached]] = attrs.field(factory=dict, init=False)
    _surroundings: dict[Unit, Sequence[Unit]] = attrs.field(factory=dict, init=False)

    @property
    def kind(self) -> Combining:
        """How figures of the indicator are put together."""
        return self.over_time.kind

    @cached_property
    def wholes(self) -> Mapping[Unit, Sequence[Unit]]:
        """The units that others in the group are parts of."""
        return wholes_among(self.sheets, self.within) if len(self.sheets) > 1 else {}

    @cached_property
    def may_share(self) -> bool:
        """Whether two of those who report may count one thing, and neither is part of the other."""
        return may_share(self.sheets, self.within)

    @cached_property
    def covered(self) -> Mapping[Unit, Mapping[int, frozenset[Cell]]]:
        """For each whole, the cells of each of its sheets that its parts report too, and that are not added to them."""
        return {whole: self._covered(whole, parts) for whole, parts in self.wholes.items()}

    def _covered(self, whole: Unit, parts: Sequence[Unit]) -> Mapping[int, frozenset[Cell]]:
        theirs = [sheet for part in parts for sheet in self.sheets[part]]
        return {
            place: frozenset(
                cell
                for other in theirs
                if not self.over_time.adds or sheet.period is None or other.period is None
                or sheet.period.overlaps(other.period)
                for cell in other.pattern.all_cells
            )
            for place, sheet in enumerate(self.sheets[whole])
        }  # fmt: skip

    def of_unit(self, unit: Unit) -> tuple[dict[Cell, Quantity], Collection[Cell]]:
        """Return what the cells of one unit come to without what its parts report, and those of which days lack."""
        alike = None if unit in self.covered else self.over_time.alike(self.sheets[unit])
        if alike is not None:
            return alike
        reached = self.reached(unit)
        return {cell: each.quantity for cell, each in reached.items()}, [
            cell for cell, each in reached.items() if each.gaps
        ]

    def reached(self, unit: Unit) -> Mapping[Cell, Reached]:
        """Return what each cell of one unit comes to over time, with the sheets that it is made of: worked out once."""
        found = self._reached.get(unit)
        if found is None:
            by_cell = rows_by_cell(self.rows(unit))
            found = {cell: self.over_time.reached(cell, rows) for cell, rows in by_cell.items()}
            self._reached[unit] = found
        return found

    def rows(self, unit: Unit) -> Iterable[tuple[Sheet, dict[Cell, Quantity]]]:
        """Yield the sheets of a unit with their cells, without those that its parts report too."""
        covered = self.covered.get(unit, {})
        for place, sheet in enumerate(self.sheets[unit]):
            aside = covered.get(place, frozenset())
            columns = sheet.columns(self.kind, self.over_time.reading.floor)
            yield sheet, {cell: each for cell, each in columns.items() if cell not in aside}

    @cached_property
    def has_wholes(self) -> bool:
        """Whether any figure contains others, so that it was not added to them."""
        patterns = {sheet.pattern for sheets in self.sheets.values() for sheet in sheets}
        return (
            bool(self.covered)
            or any(cell in pattern.places for pattern in patterns for cell in pattern.ways)
            or any(layout.wholes for layout in self.over_time.layouts.values())
        )

    @cached_property
    def span(self) -> Period | None:
        """The days that its figures speak for, from the first to the last; without any, those they should speak for.

        What has no value dates no figure that has one.
        """
        told = [sheet.period for sheets in self.sheets.values() for sheet in sheets]
        return span_of(told or [figure.period for figure, _ in self.lacking])

    @property
    def unread(self) -> frozenset[Cell]:
        """The cells of which there is nothing but figures without a value, and figures that were left out."""
        named = {figure.cell for figure, _ in (*self.left_out, *self.lacking)}
        return frozenset(named - self.columns.keys())

    @cached_property
    def seen(self) -> frozenset[Unit]:
        """Those who are known to report here, whether with a value or without; of whole and parts, the parts."""
        without = {
            Unit(figure.place, figure.reporter)
            for figure, _ in self.lacking
            if figure.value is not Missing.NOT_APPLICABLE
        }
        units = self.sheets.keys() | without
        wholes = wholes_among(units, self.within) if without else self.wholes
        return frozenset(units - wholes.keys())

    def lacks(self, cell: Cell) -> str:
        """Return why something that belongs to *cell* is in none of its figures, or nothing where nothing is known to.

        What was refused leaves a sum without it, but where another figure stands for the same people and days.
        """
        for figure, why, instead in self._lacking:
            if figure.cell.within(cell) and not any(cell in sheet.pattern.all_cells for sheet in instead):
                return why
        return GAPS if cell in self.gaps else ""

    @cached_property
    def _lacking(self) -> Sequence[tuple[Observation, str, Sequence[Sheet]]]:
        """The figures that belong here and have no value, refused ones first, with sheets that may stand for them."""
        found = []
        for figure, why in sorted(self.lacking, key=lambda each: (isinstance(each[0].value, Missing), each[1])):
            unit = Unit(figure.place, figure.reporter)
            if figure.value not in NOTHING_DUE and unit in self.seen:
                sheets = [sheet for each in self._around(unit) for sheet in self.sheets.get(each, ())]
                found.append((figure, why, [sheet for sheet in sheets if self._stands_for(sheet, figure)]))
        return found

    def _around(self, unit: Unit) -> Sequence[Unit]:
        """Return *unit* and those in the group that it is part of."""
        known = self._surroundings.get(unit)
        if known is None:
            wholes = wholes_among([unit, *(each for each in self.sheets if each != unit)], self.within)
            known = self._surroundings[unit] = [unit, *(whole for whole, parts in wholes.items() if unit in parts)]
        return known

    def _stands_for(self, sheet: Sheet, figure: Observation) -> bool:
        """Return whether *sheet* speaks for the days of *figure*; of a state, any day's stands until the next."""
        if not self.over_time.adds or sheet.period == figure.period:
            return True
        return sheet.period is not None and figure.period is not None and sheet.period.contains(figure.period)

    def exceeded(self, cell: Cell) -> bool:
        """Return whether a whole was stated to be more than its parts come to, so that some part may not be here."""
        most = as_tally(self.columns[cell].quantity).high
        for whole in self.wholes if most is not None else ():
            sheets = self.sheets[whole]
            rows = rows_by_cell((sheet, sheet.columns(self.kind, self.over_time.reading.floor)) for sheet in sheets)
            if cell in rows:
                least = as_tally(self.over_time.reached(cell, rows[cell]).quantity).low
                if least is not None and most is not None and least > most:
                    return True
        return False

    def has_refused(self, why: str) -> bool:
        """Return whether *why* is why a figure that has a value was refused."""
        return any(each == why and not isinstance(figure.value, Missing) for figure, each in self.lacking)

    @property
    def columns(self) -> Mapping[Cell, Column]:
        """What each cell comes to."""
        return self._worked_out[0]

    @property
    def gaps(self) -> Mapping[Cell, Sequence[Unit]]:
        """For each cell, the units with days of the step, or between their figures, that none of these speaks for."""
        return self._worked_out[1]

    @property
    def odd(self) -> tuple[Unit, ...]:
        """The units of which some figure may be in no total, because it differs from others or has no day."""
        return self._worked_out[2]

    @cached_property
    def _worked_out(self) -> tuple[Mapping[Cell, Column], Mapping[Cell, Sequence[Unit]], tuple[Unit, ...]]:
        rows: dict[Cell, list[tuple[Unit, Quantity]]] = {}
        gaps: dict[Cell, list[Unit]] = {}
        odd: list[Unit] = []
        for unit in self.units:
            columns, lack_days = self.of_unit(unit)
            for cell in lack_days:
                if not self._excused(unit, cell):
                    gaps.setdefault(cell, []).append(unit)
            if not ODD.isdisjoint(map(type, columns.values())) or _some_undated(self.sheets[unit]):
                odd.append(unit)
            for cell, quantity in columns.items():
                held = rows.get(cell)
                if held is None:
                    rows[cell] = [(unit, quantity)]
                else:
                    held.append((unit, quantity))
        return {cell: self._together(found) for cell, found in rows.items()}, gaps, tuple(odd)

    def _excused(self, unit: Unit, cell: Cell) -> bool:
        """Return whether there can be no value of *cell* in the days that the figures of *unit* leave out."""
        window = self.over_time.window
        excused = [
            figure.period
            for figure, _ in self.lacking
            if figure.value is Missing.NOT_APPLICABLE
            and Unit(figure.place, figure.reporter) == unit
            and cell.within(figure.cell)
        ]
        if window is None or not excused:
            return False
        told = [sheet.period for sheet in self.sheets[unit] if cell in sheet.pattern.all_cells]
        return covered(window, sorted(period for period in (*told, *excused) if period is not None))

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Who reports, in order."""
        return tuple(sorted(self.sheets, key=in_order))

    def _together(self, found: Sequence[tuple[Unit, Quantity]]) -> Column:
        if self.kind in (Combining.DISTRIBUTION, Combining.LIST):  # what is disputed is no word, and is not counted
            found = [each for each in found if each[1] is not Missing.DISPUTED] or found[:1]
        units, quantities = zip(*found, strict=True)
        if len(units) == 1:
            return Column(quantities[0], units)
        if self.may_share and self.kind in (Combining.SUM, Combining.POOL) and may_share(units, self.within):
            return Column(_within_bounds(quantities, self.over_time.reading), units, why=SHARED)
        if self.wholes and self.over_time.meets_again and wholes_among(units, self.within):
            return self._of_wholes_and_parts(dict(found))
        if self.kind is not Combining.SUM or not self.meets_elsewhere(units):
            quantity = TOGETHER[self.kind](quantities)
            return Column(
                quantity, units, NO_WHOLE if self.kind is Combining.POOL and quantity is Missing.UNKNOWN else ""
            )
        by_reporter: dict[str | None, list[Quantity]] = {}
        for unit, quantity in found:
            by_reporter.setdefault(unit.reporter, []).append(quantity)
        sums = [added(each) for each in by_reporter.values()]
        return Column(_within_bounds(sums, self.over_time.reading), units, why=OVERLAP)

    def _of_wholes_and_parts(self, found: Mapping[Unit, Quantity]) -> Column:
        """Return what comes of wholes in some days and of parts of them in others: people may be met in both."""
        by_reporter: dict[str | None, dict[Unit, Quantity]] = {}
        for unit, quantity in found.items():
            by_reporter.setdefault(unit.reporter, {})[unit] = quantity
        of_all = [self._nested(by_reporter.pop(None))] if None in by_reporter else []
        of_each = [self._nested(each) for each in by_reporter.values()]
        if self.meets_elsewhere(found):
            return Column(_within_bounds([*of_all, *of_each], self.over_time.reading), tuple(found), why=OVERLAP)
        sums = [*of_all, *([added(of_each)] if of_each else [])]
        return Column(_within_bounds(sums, self.over_time.reading), tuple(found), why=MET_AGAIN)

    def _nested(self, found: Mapping[Unit, Quantity]) -> Quantity:
        """Return what places of one reporter come to, each of them met again in the places that lie within it."""
        wholes = wholes_among(found, self.within)

        def inside(unit: Unit) -> Quantity:
            parts = wholes.get(unit)
            return overlapping([found[unit], outermost(parts)]) if parts else found[unit]

        def outermost(units: Iterable[Unit]) -> Quantity:
            units = list(units)
            inner = {part for unit in units for part in wholes.get(unit, ())}
            return added([inside(unit) for unit in units if unit not in inner])

        return outermost(found)

    def meets_elsewhere(self, units: Iterable[Unit]) -> bool:
        """Return whether the same people may be counted by several of *units*."""
        indicator = self.over_time.reading.indicator
        units = list(units)
        if not meets_again(indicator) or len({unit.reporter for unit in units}) == 1:
            return False
        several_in_a_place = len({unit.place for unit in units}) < len(units)
        if several_in_a_place:
            return "reporter" not in indicator.unique_across
        return not {"reporter", Axis.PLACE} & set(indicator.unique_across)


OVERLAP = "different reporters may have counted the same people"
SHARED = "what one reporter gives for all places, and what all give for one of them, may be the same"
EXCEEDED = "more was stated for the whole, and who else belongs to it is not known"
GAPS = "some days are in none of its figures"
NO_WHOLE = "a part, a whole or a weight is not known, and shares are never averaged"
MET_AGAIN = "people counted in one period may be counted in the next"
MET_BEFORE = "those carried over may have been counted before the step, and not in it"


def in_order(unit: Unit) -> tuple[str, str]:
    """Return what units are put in order by."""
    return unit.place or "", unit.reporter or ""
