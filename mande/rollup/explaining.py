"""What a total is made of, in words: every place, every period, every figure with its source and line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from mande.dimensions.cells import Cell
from mande.measures.figures import show_figure
from mande.measures.missing import Missing
from mande.measures.numbers import Computed, qualified, show
from mande.observations.observation import Observation
from mande.rollup.groups import MEETS_AGAIN, Column, Group, Reached, in_order, rows_by_cell
from mande.rollup.parts import Unit
from mande.rollup.quantities import Combining, Pooled, Quantity, Tally, Weighed
from mande.rollup.sheets import Reasoned, Sheet

HOW = {
    Combining.SUM: "sum",
    Combining.POOL: "parts and wholes summed apart",
    Combining.DISTRIBUTION: "how many stand where",
    Combining.LIST: "list",
}

ALL = "all places"


@attrs.frozen(eq=False)
class Account:
    """The group that a total is taken from, and, across projects, the accounts of each project's share."""

    group: Group
    projects: tuple[tuple[str, Account], ...] = ()

    def stated(self, cell: Cell) -> tuple[Observation, ...]:
        """Return the figures that sources give for wholes, which their parts were not added to."""
        group = self.group
        found: list[Observation] = []
        if group.has_wholes:
            for unit in group.units:
                reached = reached_by(group, unit, cell)
                for sheet in reached.wholes if reached else ():
                    found.extend(sheet.behind(cell))
                for sheet in reached.used if reached else ():
                    found.extend(sheet.stated(cell))
                for place, covered in group.covered.get(unit, {}).items():
                    sheet = group.sheets[unit][place]
                    if cell in covered and cell in sheet.pattern.all_cells:
                        found.extend(sheet.stated(cell) or sheet.behind(cell))
        return tuple(found)

    def left_out(self, cell: Cell) -> tuple[Reasoned, ...]:
        """Return the figures of *cell*, or of part of it, that are in no total, each with the reason."""
        group = self.group
        found = [each for each in group.left_out if each[0].cell.within(cell)]
        found += [
            (figure, f"there is no value: it is {figure.value}")
            for _, figure in group.blank
            if figure.cell.within(cell)
        ]
        for unit in group.odd:
            reached = reached_by(group, unit, cell)
            if reached is not None:
                undated = [figure for sheet in reached.aside for figure in sheet.behind(cell)]
                found += [(figure, "its day is not recorded, so it may be in the others") for figure in undated]
                if isinstance(reached.quantity, Missing) or reached.why or _is_disputed(reached.quantity):
                    why = reached.why or "sources differ"
                    found += [(figure, why) for sheet in reached.used for figure in sheet.behind(cell)]
        return tuple(sorted(found, key=_in_order))

    def why(self, cell: Cell) -> str:
        """Return why *cell* is no plain number, where it is none."""
        column = self.group.columns[cell]
        for unit in () if column.why else self.group.odd:
            reached = reached_by(self.group, unit, cell)
            if reached is not None and (reached.why or reached.note):
                return reached.why or reached.note
        return column.why or ("sources differ" if _is_disputed(column.quantity) else "")

    def carried_forward(self, cell: Cell) -> tuple[Observation, ...]:
        """Return the figures of *cell* that are taken over from an earlier step."""
        group = self.group
        found: list[Observation] = []
        for unit in sorted(group.carried_forward, key=in_order):
            reached = reached_by(group, unit, cell)
            for sheet in reached.used if reached else ():
                found.extend(sheet.behind(cell))
        return tuple(found)

    def lines(self, cell: Cell, indent: str = "  ") -> Iterator[str]:
        """Yield what *cell* is made of, line by line."""
        for project, account in self.projects:
            column = account.group.columns.get(cell)
            if column is not None:
                yield f"{indent}{project}: {words(column.quantity)}"
                yield from account.lines(cell, indent + "  ")
        if not self.projects:
            yield from self._own_lines(cell, indent)

    def _own_lines(self, cell: Cell, indent: str) -> Iterator[str]:
        group = self.group
        column = group.columns.get(cell)
        if column is not None:
            yield from self._units(cell, column, indent)
        yield from (f"{indent}stated for the whole, not added: {figure_line(each)}" for each in self.stated(cell))
        yield from (f"{indent}left out: {figure_line(each)}, since {why}" for each, why in self.left_out(cell))

    def _units(self, cell: Cell, column: Column, indent: str) -> Iterator[str]:
        group = self.group
        several = len(column.units) > 1
        if several:
            yield f"{indent}{HOW[group.kind]} over {len(column.units)} {_kind_of(column.units)}{self._taken(column)}"
        for unit in column.units:
            reached = reached_by(group, unit, cell)
            if reached is None:
                continue
            inner = indent
            if several:
                late = ", carried forward" if unit in group.carried_forward else ""
                yield f"{indent}{_name(unit)}: {words(reached.quantity)}{late}"
                inner = indent + "  "
            if len(reached.used) > 1 and not reached.why:
                yield f"{inner}{HOW[group.kind] if group.over_time.adds else 'the last'} of {len(reached.used)} periods"
            for sheet in reached.used:
                yield from _figures(sheet, cell, inner)
            if unit in group.gaps:
                yield f"{inner}some days are in none of its figures"

    def _taken(self, column: Column) -> str:
        group = self.group
        if group.kind is not Combining.SUM or group.over_time.reading.indicator.unit not in MEETS_AGAIN:
            return ""
        if column.why:
            return f": {column.why}, so between the greatest and the sum of all"
        reporters = {unit.reporter for unit in column.units}
        return (
            ", which one reporter is taken to count apart"
            if len(reporters) == 1
            else ", declared to count nobody twice"
        )


def reached_by(group: Group, unit: Unit, cell: Cell) -> Reached | None:
    """Return what one cell of one unit comes to over time, with the sheets that it is made of."""
    rows = rows_by_cell(group.rows(unit)).get(cell)
    return group.over_time.reached(cell, rows) if rows else None


def _figures(sheet: Sheet, cell: Cell, indent: str) -> Iterator[str]:
    for figure in sheet.behind(cell):
        yield f"{indent}{figure_line(figure)}"


def figure_line(figure: Observation) -> str:
    """Return one figure as it was reported, with its source and line."""
    of = ", ".join(str(part) for part in (figure.place, figure.reporter, figure.period, figure.cell or None) if part)
    where = ", ".join(part for part in (figure.source, figure.at) if part)
    carried = f", {figure.carried_over} of them in an earlier figure" if figure.carried_over else ""
    value = qualified(show_figure(figure.value), figure.qualifier)
    return f"{of or 'in all'}: {value}{carried}{f' [{where}]' if where else ''}"


def words(quantity: Quantity) -> str:
    """Return a quantity as an explanation shows it."""
    if isinstance(quantity, Pooled):
        return f"{_side(quantity.part)}/{_side(quantity.whole)}"
    if isinstance(quantity, Weighed):
        return show(quantity.value)
    if isinstance(quantity, Tally):
        return _tally(quantity)
    if isinstance(quantity, tuple):
        return ", ".join(show_figure(each) for each in quantity)  # type: ignore[arg-type]
    return str(quantity) if isinstance(quantity, Missing) else show(quantity)


def _tally(quantity: Tally) -> str:
    value, low, high, about = quantity
    if not isinstance(value, Missing):
        return f"{'about ' if about else ''}{show(value)}"
    if low is None or high is None:
        return str(value) if low is None else f"at least {show(low)}"
    between = f"{show(low)} to {show(high)}"
    return between if value is Missing.UNKNOWN else f"{value}, {between}"


def _side(side: Computed | Missing) -> str:
    return str(side) if isinstance(side, Missing) else show(side)


def _is_disputed(quantity: Quantity) -> bool:
    return quantity is Missing.DISPUTED or (isinstance(quantity, Tally) and quantity.value is Missing.DISPUTED)


def _name(unit: Unit) -> str:
    return f"{unit.place or ALL}{f', {unit.reporter}' if unit.reporter else ''}"


def _kind_of(units: Sequence[Unit]) -> str:
    places, reporters = {unit.place for unit in units}, {unit.reporter for unit in units}
    if len(places) == len(units):
        return "places"
    return "reporters" if len(places) == 1 else f"reporters in {len(places)} places" if len(reporters) > 1 else "places"


def _in_order(reasoned: Reasoned) -> tuple[str, ...]:
    figure, why = reasoned
    return tuple(
        "" if part is None else str(part)
        for part in (
            figure.period,
            figure.place,
            figure.reporter,
            figure.cell,
            figure.source,
            figure.at,
            why,
            figure.value,
        )
    )
