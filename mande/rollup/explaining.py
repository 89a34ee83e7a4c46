"""What a total is made of, in words: every place, every period, every figure with its source and line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

import attrs

from mande.dimensions.cells import Cell
from mande.measures.figures import show_figure
from mande.measures.missing import Missing
from mande.measures.numbers import Computed, Qualifier, qualified, show, spell
from mande.measures.samples import Sample
from mande.observations.observation import Observation
from mande.rollup.groups import Column, Group, in_order
from mande.rollup.over_time import GAPS, meets_again
from mande.rollup.parts import Unit
from mande.rollup.quantities import Combining, Pooled, Quantity, Tally, Weighed, is_disputed, scaled
from mande.rollup.reading import Reasoned
from mande.rollup.sheets import Sheet
from mande.sources import read_at
from mande.wording import Numeral, Words, joined, sentence

HOW: Mapping[Combining, Words] = {
    Combining.SUM: sentence("sum"),
    Combining.POOL: sentence("parts and wholes summed apart"),
    Combining.DISTRIBUTION: sentence("how many stand where"),
    Combining.LIST: sentence("list"),
}

ALL = sentence("all places")
DIFFER = sentence("sources differ")
FIGURES_DIFFER = sentence("figures of one source differ")
NO_DAY = sentence("its day is not recorded, so it may be in the others")


class Turned(NamedTuple):
    """How many of the unit of a total there are in one of a project's own."""

    own: str
    into: str
    factor: Fraction


@attrs.frozen(eq=False)
class Account:
    """The group that a total is taken from, and, across projects, the accounts of each project's share.

    Of such a share, `turned` says how it came into the unit of the total, and `in_part` that not all of it counts.
    """

    group: Group
    projects: tuple[tuple[str, Account], ...] = ()
    turned: Turned | None = None
    in_part: bool = False

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
                found += [(figure, NO_DAY) for figure in undated]
                if reached.why:
                    found += [(figure, reached.why) for sheet in reached.used for figure in sheet.behind(cell)]
                elif is_disputed(reached.quantity):
                    differing = [figure for sheet in reached.used for figure in self._differing(sheet, cell)]
                    several = len({figure.source for figure in differing}) > 1
                    found += [(figure, DIFFER if several else FIGURES_DIFFER) for figure in differing]
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
            differ = {reason for _, reason in self.left_out(cell)} & {DIFFER, FIGURES_DIFFER}
            return FIGURES_DIFFER if differ == {FIGURES_DIFFER} else DIFFER
        return joined(sentence("; "), whys)

    def carried_forward(self, cell: Cell) -> tuple[Observation, ...]:
        """Return the figures of *cell* that are taken over from an earlier step."""
        group = self.group
        found: list[Observation] = []
        for unit in sorted(group.carried_forward, key=in_order):
            reached = group.reached(unit).get(cell)
            for sheet in reached.used if reached else ():
                found.extend(sheet.behind(cell))
        return tuple(found)

    def lines(self, cell: Cell, why: str = "", indent: str = "  ") -> Iterator[Words]:
        """Yield what *cell* is made of, line by line; *why* is why projects come to no plain number together."""
        if len(self.projects) > 1:
            how, number = HOW[self.group.kind], len(self.projects)
            over = sentence("{how} over {number} projects", how=how, number=number)
            if why:
                over = sentence("{how} over {number} projects: {why}", how=how, number=number, why=why)
            yield _line(indent, over)
        for project, account in self.projects:
            column = account.group.columns.get(cell)
            if column is not None:
                yield _line(indent, _named(project, account.told(column.quantity)))
                yield from account.lines(cell, indent=indent + "  ")
        if not self.projects:
            yield from self._own_lines(cell, indent)

    def told(self, quantity: Quantity) -> str:
        """Return what a project's share comes to, in its own unit and in that of the total; a part is called one."""
        value = words(quantity)
        if self.turned is not None and not isinstance(quantity, Missing):
            own, into, factor = self.turned
            number = words(scaled(quantity, factor))
            value = sentence("{value} {unit} = {number} {into}", value=value, unit=own, number=number, into=into)
        return sentence("{value}, of which only part counts", value=value) if self.in_part else value

    def _own_lines(self, cell: Cell, indent: str) -> Iterator[Words]:
        group = self.group
        column = group.columns.get(cell)
        if column is not None:
            yield from self._units(cell, column, indent)
        for figure in self.stated(cell):
            yield _line(indent, sentence("stated for the whole, not added: {figure}", figure=figure_line(figure)))
        for figure, why in self.left_out(cell):
            yield _line(indent, sentence("left out: {figure}, since {why}", figure=figure_line(figure), why=why))

    def _units(self, cell: Cell, column: Column, indent: str) -> Iterator[Words]:
        group = self.group
        several = len(column.units) > 1
        if several:
            over = sentence("{how} over {who}", how=_how(column.quantity, group.kind), who=_who(column.units))
            yield _line(indent, self._taken(column, over))
        for unit in column.units:
            reached = group.reached(unit).get(cell)
            if reached is None:
                continue
            inner = indent
            if several:
                value = words(reached.quantity)
                if unit in group.carried_forward:
                    value = sentence("{value}, carried forward", value=value)
                yield _line(indent, _named(_name(unit), value))
                inner = indent + "  "
            if reached.periods > 1 and not reached.why:
                how = _how(reached.quantity, group.kind) if group.over_time.adds else THE_LAST
                of = sentence("{how} of {number} periods", how=how, number=reached.periods)
                if reached.note:
                    of = sentence("{of_periods}: {note}, so between bounds", of_periods=of, note=reached.note)
                yield _line(inner, of)
            for sheet in reached.used:
                yield from self._figures(sheet, cell, inner)
            if unit in group.gaps.get(cell, ()):
                yield _line(inner, GAPS)

    def _taken(self, column: Column, over: Words) -> Words:
        """Return what is added *over* several, with what is taken of how they overlap."""
        group = self.group
        if group.kind is not Combining.SUM or not (column.why or meets_again(group.over_time.reading.indicator)):
            return over
        if column.why:
            return sentence("{over}: {why}, so between the greatest and the sum of all", over=over, why=column.why)
        reporters = {unit.reporter for unit in column.units}
        return (
            sentence("{over}, which one reporter is taken to count apart", over=over)
            if len(reporters) == 1
            else sentence("{over}, declared to count nobody twice", over=over)
        )

    def _figures(self, sheet: Sheet, cell: Cell, indent: str) -> Iterator[Words]:
        ways = sheet.pattern.ways.get(cell, ())
        told = self.group.over_time.reading.turned
        for way in ways:
            inner = indent
            if len(ways) > 1 or way.apart or way.lacks:
                by = sentence(
                    "by {dimensions}{twice}{some}",
                    dimensions=joined(sentence(" and "), way.dimensions),
                    twice=sentence(", where some may be counted twice") if way.apart else "",
                    some=sentence(", of which some is not told") if way.lacks else "",
                )
                yield _line(indent, by)
                inner = indent + "  "
            yield from (_line(inner, figure_line(each), told(each)) for each in sheet.at(way.places))
        if not ways:
            yield from (_line(indent, figure_line(each), told(each)) for each in sheet.behind(cell))


def _line(indent: str, *parts: str) -> Words:
    return joined("", (indent, *parts))


def _named(name: str, value: str) -> Words:
    return sentence("{name}: {value}", name=name, value=value)


THE_LAST = sentence("the last")
IN_ALL = sentence("in all")


def _how(quantity: Quantity, kind: Combining) -> Words:
    if isinstance(quantity, Weighed):
        return sentence("mean by n") if quantity.by_n else sentence("mean by weight")
    return HOW[kind]


def figure_line(figure: Observation) -> Words:
    """Return one figure as it was reported, with its source and line."""
    of = ", ".join(str(part) for part in (figure.place, figure.reporter, figure.period, figure.cell or None) if part)
    said = [qualified(show_figure(figure.value), figure.qualifier)]
    if figure.carried_over:
        said.append(sentence(", {number} of them in an earlier figure", number=figure.carried_over))
    if figure.sample is not None:
        said.append(_asked(figure.sample))
    said.append(read_at(figure.source, figure.at))
    return _named(of or IN_ALL, joined("", said))


def _asked(sample: Sample) -> Words:
    if sample.weight is None:
        return sentence(", n {number}", number=show(sample.n))
    return sentence(", n {number}, weight {weight}", number=show(sample.n), weight=show(sample.weight))


def words(quantity: Quantity) -> str:
    """Return a quantity as an explanation shows it, to its last digit.

    >>> words(Fraction(200, 3)), words(Pooled(11, 20))
    ('200/3', '11/20')
    """
    if isinstance(quantity, Pooled):
        return qualified(joined("/", (_side(quantity.part), _side(quantity.whole))), quantity.word)
    if isinstance(quantity, Weighed):
        return qualified(_exactly(quantity.value), quantity.word)
    if isinstance(quantity, Tally):
        return _tally(quantity)
    if isinstance(quantity, tuple):
        return joined(", ", quantity)
    return quantity.words if isinstance(quantity, Missing) else _exactly(quantity)


def _exactly(number: Computed) -> Words:
    if isinstance(number, Fraction):
        return show(int(number)) if number.denominator == 1 else Numeral(spell(number))
    return show(number)


def _tally(quantity: Tally) -> str:
    value, low, high, word = quantity
    if not isinstance(value, Missing):
        return qualified(_exactly(value), word)
    if low is not None and high is not None:
        between: str = sentence("{low} to {high}", low=_exactly(low), high=_exactly(high))
    elif low is not None:
        between = qualified(_exactly(low), Qualifier.AT_LEAST)
    elif high is not None:
        between = qualified(_exactly(high), Qualifier.UP_TO)
    else:
        return value.words
    return between if value is Missing.UNKNOWN else joined(", ", (value, between))


def _side(side: Computed | Missing) -> Words:
    return side.words if isinstance(side, Missing) else _exactly(side)


def _name(unit: Unit) -> Words:
    return joined(", ", filter(None, (unit.place or ALL, unit.reporter)))


def _who(units: Sequence[Unit]) -> Words:
    places, reporters = {unit.place for unit in units}, {unit.reporter for unit in units}
    if len(places) == 1:
        return sentence("{number} reporters", number=len(units))
    if len(places) == len(units) or len(reporters) == 1:
        return sentence("{number} places", number=len(units))
    return sentence("{number} reporters in {places} places", number=len(units), places=len(places))


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
