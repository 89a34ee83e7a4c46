"""What a total is made of, in words: every place, every period, every figure with its source and line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from mande.dimensions.cells import Cell
from mande.measures.figures import show_figure
from mande.measures.missing import Missing
from mande.measures.numbers import Computed, qualified, show, spell
from mande.measures.samples import Sample
from mande.observations.observation import Observation
from mande.rollup.groups import GAPS, Column, Group, in_order
from mande.rollup.over_time import meets_again
from mande.rollup.parts import Unit
from mande.rollup.quantities import Combining, Pooled, Quantity, Tally, Weighed, is_disputed
from mande.rollup.reading import Reasoned
from mande.rollup.sheets import Sheet
from mande.sources import read_at

HOW = {
    Combining.SUM: "sum",
    Combining.POOL: "parts and wholes summed apart",
    Combining.DISTRIBUTION: "how many stand where",
    Combining.LIST: "list",
}

ALL = "all places"
DIFFER = "sources differ"


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
                reached = group.reached(unit).get(cell)
                for sheet in reached.wholes if reached else ():
                    found.extend(sheet.stated(cell) or sheet.behind(cell))
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
        found = [each for each in (*group.left_out, *group.lacking) if each[0].cell.within(cell)]
        for unit in group.odd:
            reached = group.reached(unit).get(cell)
            if reached is not None:
                undated = [figure for sheet in reached.aside for figure in sheet.behind(cell)]
                found += [(figure, "its day is not recorded, so it may be in the others") for figure in undated]
                if reached.why:
                    found += [(figure, reached.why) for sheet in reached.used for figure in sheet.behind(cell)]
                elif is_disputed(reached.quantity):
                    found += [(figure, DIFFER) for sheet in reached.used for figure in self._differing(sheet, cell)]
        return tuple(sorted(found, key=_in_order))

    def _differing(self, sheet: Sheet, cell: Cell) -> tuple[Observation, ...]:
        reading = self.group.over_time.reading
        return sheet.differing(cell) if is_disputed(sheet.columns(reading.kind, reading.floor)[cell]) else ()

    def why(self, cell: Cell) -> str:
        """Return why *cell* is no plain number, where it is none."""
        column = self.group.columns[cell]
        whys = {column.why: None} if column.why else {}
        for unit in self.group.odd:
            reached = self.group.reached(unit).get(cell)
            if reached is not None and (reached.why or reached.note):
                whys[reached.why or reached.note] = None
        if is_disputed(column.quantity) and not whys:
            return DIFFER
        return "; ".join(whys)

    def carried_forward(self, cell: Cell) -> tuple[Observation, ...]:
        """Return the figures of *cell* that are taken over from an earlier step."""
        group = self.group
        found: list[Observation] = []
        for unit in sorted(group.carried_forward, key=in_order):
            reached = group.reached(unit).get(cell)
            for sheet in reached.used if reached else ():
                found.extend(sheet.behind(cell))
        return tuple(found)

    def lines(self, cell: Cell, why: str = "", indent: str = "  ") -> Iterator[str]:
        """Yield what *cell* is made of, line by line; *why* is why projects come to no plain number together."""
        if len(self.projects) > 1:
            yield f"{indent}{HOW[self.group.kind]} over {len(self.projects)} projects{f': {why}' if why else ''}"
        for project, account in self.projects:
            column = account.group.columns.get(cell)
            if column is not None:
                yield f"{indent}{project}: {words(column.quantity)}"
                yield from account.lines(cell, indent=indent + "  ")
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
            who = f"{len(column.units)} {_kind_of(column.units)}"
            yield f"{indent}{_how(column.quantity, group.kind)} over {who}{self._taken(column)}"
        for unit in column.units:
            reached = group.reached(unit).get(cell)
            if reached is None:
                continue
            inner = indent
            if several:
                late = ", carried forward" if unit in group.carried_forward else ""
                yield f"{indent}{_name(unit)}: {words(reached.quantity)}{late}"
                inner = indent + "  "
            if reached.periods > 1 and not reached.why:
                note = f": {reached.note}, so between bounds" if reached.note else ""
                how = _how(reached.quantity, group.kind) if group.over_time.adds else "the last"
                yield f"{inner}{how} of {reached.periods} periods{note}"
            for sheet in reached.used:
                yield from self._figures(sheet, cell, inner)
            if unit in group.gaps.get(cell, ()):
                yield f"{inner}{GAPS}"

    def _taken(self, column: Column) -> str:
        group = self.group
        if group.kind is not Combining.SUM or not (column.why or meets_again(group.over_time.reading.indicator)):
            return ""
        if column.why:
            return f": {column.why}, so between the greatest and the sum of all"
        reporters = {unit.reporter for unit in column.units}
        return (
            ", which one reporter is taken to count apart"
            if len(reporters) == 1
            else ", declared to count nobody twice"
        )

    def _figures(self, sheet: Sheet, cell: Cell, indent: str) -> Iterator[str]:
        ways = sheet.pattern.ways.get(cell, ())
        told = self.group.over_time.reading.turned
        for way in ways:
            inner = indent
            if len(ways) > 1 or way.apart or way.lacks:
                twice = ", where some may be counted twice" if way.apart else ""
                some = ", of which some is not told" if way.lacks else ""
                yield f"{indent}by {' and '.join(way.dimensions)}{twice}{some}"
                inner = indent + "  "
            yield from (f"{inner}{figure_line(each)}{told(each)}" for each in sheet.at(way.places))
        if not ways:
            yield from (f"{indent}{figure_line(each)}{told(each)}" for each in sheet.behind(cell))


def _how(quantity: Quantity, kind: Combining) -> str:
    if isinstance(quantity, Weighed):
        return f"mean by {'n' if quantity.by_n else 'weight'}"
    return HOW[kind]


def figure_line(figure: Observation) -> str:
    """Return one figure as it was reported, with its source and line."""
    of = ", ".join(str(part) for part in (figure.place, figure.reporter, figure.period, figure.cell or None) if part)
    carried = f", {figure.carried_over} of them in an earlier figure" if figure.carried_over else ""
    value = qualified(show_figure(figure.value), figure.qualifier)
    return f"{of or 'in all'}: {value}{carried}{_asked(figure.sample)}{read_at(figure.source, figure.at)}"


def _asked(sample: Sample | None) -> str:
    if sample is None:
        return ""
    return f", n {show(sample.n)}{'' if sample.weight is None else f', weight {show(sample.weight)}'}"


def words(quantity: Quantity) -> str:
    """Return a quantity as an explanation shows it, to its last digit.

    >>> words(Fraction(200, 3)), words(Pooled(11, 20))
    ('200/3', '11/20')
    """
    if isinstance(quantity, Pooled):
        return qualified(f"{_side(quantity.part)}/{_side(quantity.whole)}", quantity.word)
    if isinstance(quantity, Weighed):
        return qualified(_exactly(quantity.value), quantity.word)
    if isinstance(quantity, Tally):
        return _tally(quantity)
    if isinstance(quantity, tuple):
        return ", ".join(map(str, quantity))
    return str(quantity) if isinstance(quantity, Missing) else _exactly(quantity)


def _exactly(number: Computed) -> str:
    if isinstance(number, Fraction):
        return show(int(number)) if number.denominator == 1 else spell(number)
    return show(number)


def _tally(quantity: Tally) -> str:
    value, low, high, word = quantity
    if not isinstance(value, Missing):
        return qualified(_exactly(value), word)
    if low is None or high is None:
        bound = (
            f"at least {_exactly(low)}" if low is not None else f"up to {_exactly(high)}" if high is not None else ""
        )
        return ", ".join(filter(None, ("" if value is Missing.UNKNOWN and bound else str(value), bound)))
    between = f"{_exactly(low)} to {_exactly(high)}"
    return between if value is Missing.UNKNOWN else f"{value}, {between}"


def _side(side: Computed | Missing) -> str:
    return str(side) if isinstance(side, Missing) else _exactly(side)


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
