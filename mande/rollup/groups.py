"""What the sheets of several reporters and places come to, cell by cell."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import attrs

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.measures.missing import Missing
from mande.observations.observation import Observation
from mande.rollup.over_time import (
    GAPS,
    MET_AGAIN,
    NO_WHOLE,
    NOTHING_DUE,
    ODD,
    OverTime,
    Reached,
    meets_again,
    rows_by_cell,
    some_undated,
    span_of,
    within_bounds,
)
from mande.rollup.parts import Unit, covered, may_share, wholes_among
from mande.rollup.quantities import (
    TOGETHER,
    Combining,
    Quantity,
    added,
    as_tally,
    overlapping,
)
from mande.rollup.reading import Reasoned
from mande.rollup.sheets import Sheet
from mande.rollup.steps import Axis
from mande.wording import sentence


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

    def withheld(self, cell: Cell) -> frozenset[Unit]:
        """Return those of whom a figure of *cell*, or of a part of it, exists and is not released."""
        return frozenset(
            Unit(figure.place, figure.reporter)
            for figure, _ in self.lacking
            if figure.value is Missing.WITHHELD and figure.cell.within(cell)
        )

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
            if figure.value not in NOTHING_DUE and (unit in self.seen or unit in self.units):
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
            if not ODD.isdisjoint(map(type, columns.values())) or some_undated(self.sheets[unit]):
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
            return Column(within_bounds(quantities, self.over_time.reading), units, why=SHARED)
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
        return Column(within_bounds(sums, self.over_time.reading), units, why=OVERLAP)

    def _of_wholes_and_parts(self, found: Mapping[Unit, Quantity]) -> Column:
        """Return what comes of wholes in some days and of parts of them in others: people may be met in both."""
        by_reporter: dict[str | None, dict[Unit, Quantity]] = {}
        for unit, quantity in found.items():
            by_reporter.setdefault(unit.reporter, {})[unit] = quantity
        of_all = [self._nested(by_reporter.pop(None))] if None in by_reporter else []
        of_each = [self._nested(each) for each in by_reporter.values()]
        if self.meets_elsewhere(found):
            return Column(within_bounds([*of_all, *of_each], self.over_time.reading), tuple(found), why=OVERLAP)
        sums = [*of_all, *([added(of_each)] if of_each else [])]
        return Column(within_bounds(sums, self.over_time.reading), tuple(found), why=MET_AGAIN)

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


OVERLAP = sentence("different reporters may have counted the same people")
SHARED = sentence("what one reporter gives for all places, and what all give for one of them, may be the same")
EXCEEDED = sentence("more was stated for the whole, and who else belongs to it is not known")


def in_order(unit: Unit) -> tuple[str, str]:
    """Return what units are put in order by."""
    return unit.place or "", unit.reporter or ""
