"""What each reporter says of each place in each period: a sheet of cells, with what cannot be used set aside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import attrs

from mande.dimensions.breakdowns import DISABILITY, GENDER, SEX, Dimension
from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.framework.indicators import Measure
from mande.measures.missing import Missing
from mande.observations.observation import Observation, Status
from mande.rollup.parts import Pattern, Unit, Way
from mande.rollup.quantities import (
    TOGETHER,
    Combining,
    Quantity,
    Tally,
    added,
    as_tally,
    at_least,
    disputed,
    is_disputed,
    overlapping,
)
from mande.rollup.reading import Reading, Reasoned, set_apart
from mande.wording import sentence

STANDARD_DIMENSIONS = {each.code: each for each in (GENDER, SEX, DISABILITY)}


class Sheet(NamedTuple):
    """The figures of one reporter for one place and period, one a cell, and what each comes to.

    Where several sources give the figure of a cell, all of them stand at its place.
    """

    period: Period | None
    pattern: Pattern
    figures: Sequence[tuple[Observation, ...] | Observation]
    quantities: tuple[Quantity, ...]

    def columns(self, kind: Combining, floor: int | None) -> dict[Cell, Quantity]:
        """Return what every cell comes to, those that follow from others included."""
        pattern = self.pattern
        if not pattern.ways:
            return dict(zip(pattern.cells, self.quantities, strict=True))
        return derived(pattern, self.quantities, kind, floor)

    def behind(self, cell: Cell) -> tuple[Observation, ...]:
        """Return the figures that *cell* is made of."""
        return self.at(self.pattern.sources(cell))

    def differing(self, cell: Cell) -> tuple[Observation, ...]:
        """Return the figures behind *cell* that sources differ on; all of them where the breakdowns differ."""
        sources = self.pattern.sources(cell)
        return self.at([place for place in sources if is_disputed(self.quantities[place])] or sources)

    def stated(self, cell: Cell) -> tuple[Observation, ...]:
        """Return the figures reported for *cell* where it is made of others, which they are not added to."""
        if cell not in self.pattern.ways or cell not in self.pattern.places:
            return ()
        return self.at((self.pattern.places[cell],))

    def at(self, places: Iterable[int]) -> tuple[Observation, ...]:
        """Return the figures that stand at *places*."""
        return tuple([figure for place in places for figure in all_of(self.figures[place])])


def all_of(figures: tuple[Observation, ...] | Observation) -> tuple[Observation, ...]:
    """Return the figures that stand at one place of a sheet."""
    return (figures,) if isinstance(figures, Observation) else figures


def derived(
    pattern: Pattern, quantities: Sequence[Quantity], kind: Combining, floor: int | None
) -> dict[Cell, Quantity]:
    """Return what every cell comes to: as reported, or made of finer cells.

    Where more was reported than the categories make, and nobody says of how many the category is not known, there are
    at least as many. Where breakdowns side by side make different totals, those that make the total that was reported
    are believed with it; where none does, the total is disputed. Where each lacks a category, each makes the least that
    there are, and the greatest of these holds.
    """
    columns = dict(zip(pattern.cells, quantities, strict=True))
    for cell, ways in pattern.ways.items():
        sums = [_made(way, quantities, kind, floor) for way in ways]
        if len(ways) == 1:
            more = ways[0].open and cell in pattern.places and _is_more(quantities[pattern.places[cell]], sums[0])
            columns[cell] = at_least(sums[0], floor) if more and floor is not None else sums[0]
        elif any(way.apart for way in ways):
            columns[cell] = _within_all(sums)
        else:
            made = list(dict.fromkeys(each for each, way in zip(sums, ways, strict=True) if not way.lacks))
            made = made or [_the_most(sums)]
            if len(made) > 1 and cell in pattern.places and quantities[pattern.places[cell]] in made:
                made = [quantities[pattern.places[cell]]]
            columns[cell] = made[0] if len(made) == 1 else disputed(made)
    return columns


def _the_most(sums: Sequence[Quantity]) -> Quantity:
    """Return, of what is each the least that there are, the greatest; the first where none has a least."""
    bounded = [(low, each) for each in sums if (low := as_tally(each).low) is not None]
    return max(bounded, key=lambda pair: pair[0])[1] if bounded else sums[0]


def _is_more(one: Quantity, other: Quantity) -> bool:
    """Return whether *one* is surely more than *other*."""
    least, most = as_tally(one).low, as_tally(other).high
    return least is not None and most is not None and least > most


def _made(way: Way, quantities: Sequence[Quantity], kind: Combining, floor: int | None) -> Quantity:
    """Return what one way makes of the cells that were reported."""
    if way.apart:
        whole = added([overlapping([quantities[place] for place in places]) for places in way.apart])
    else:
        whole = TOGETHER[kind](way.those(quantities))
    return at_least(whole, floor) if way.lacks else whole


def _within_all(bounded: Sequence[Quantity]) -> Quantity:
    """Return what lies within the bounds of all: each was found in another way, and all of them hold.

    Where nothing lies within all of them, the breakdowns differ.
    """
    tallies = [as_tally(each) for each in bounded]
    low = max([each.low for each in tallies if each.low is not None], default=None)
    high = min([each.high for each in tallies if each.high is not None], default=None)
    differ = low is not None and high is not None and high < low
    return disputed(bounded) if differ else Tally(Missing.UNKNOWN, low, high)


class Sheets(NamedTuple):
    """The sheets of an indicator by who reports of where, and the figures that are on none, with the reason why.

    Those `lacking` belong to what is put together, and have no value, or none that could be put to the others.
    """

    by_unit: Mapping[Unit, Sequence[Sheet]]
    left_out: tuple[Reasoned, ...]
    lacking: tuple[Reasoned, ...]
    carries: bool = False


@attrs.frozen(eq=False)
class Patterns:
    """The patterns of cells that turn up, each worked out once: a table has a few, in very many sheets.

    Cells have a number each, equal ones the same. To look a cell up by its identity is quicker than by its value; the
    figures that hold the cells are alive meanwhile, so that no identity is used twice.
    """

    dimensions: Mapping[str, Dimension]
    adds: bool = True
    bounded: bool = False
    cells: list[Cell] = attrs.field(factory=list)
    by_value: dict[Cell, int] = attrs.field(factory=dict)
    by_identity: dict[int, int] = attrs.field(factory=dict)
    held: dict[tuple[tuple[int, ...], frozenset[Cell]], Pattern] = attrs.field(factory=dict)
    wholes: dict[int, Pattern] = attrs.field(factory=dict)

    def numbers(self, found: Iterable[Observation]) -> list[int]:
        """Return the numbers of the cells of *found*."""
        known = self.by_identity
        try:
            return [known[id(figure.cell)] for figure in found]
        except KeyError:
            for figure in found:
                number = self.by_value.setdefault(figure.cell, len(self.cells))
                if number == len(self.cells):
                    self.cells.append(figure.cell)
                known[id(figure.cell)] = number
            return [known[id(figure.cell)] for figure in found]

    def whole(self, size: int) -> Pattern:
        """Return the pattern of all *size* cells that turned up so far."""
        pattern = self.wholes.get(size)
        if pattern is None:
            pattern = self.wholes[size] = self.of(tuple(range(size)))
        return pattern

    def of(self, numbers: tuple[int, ...], blank: frozenset[Cell] = frozenset()) -> Pattern:
        """Return the pattern of the cells with these *numbers*, no two of them alike."""
        pattern = self.held.get((numbers, blank))
        if pattern is None:
            cells = [self.cells[number] for number in numbers]
            pattern = self.held[numbers, blank] = Pattern.of(
                cells, blank, self.dimensions, adds=self.adds, bounded=self.bounded
            )
        return pattern


def sheets_of(reading: Reading, figures: Iterable[Observation], dimensions: Mapping[str, Dimension]) -> Sheets:
    """Return *figures*, all of one indicator, as sheets."""
    patterns = Patterns(
        {**STANDARD_DIMENSIONS, **dimensions},
        reading.kind in (Combining.SUM, Combining.POOL),
        reading.kind is Combining.SUM and reading.floor is not None,
    )
    by_unit: dict[Unit, list[Sheet]] = {}
    left_out: list[Reasoned] = []
    lacking: list[Reasoned] = []
    carries = False
    for found in _by_slot(figures):
        place, reporter = found[0].place, found[0].reporter
        sheet = _plain_sheet(reading, patterns, found)
        if sheet is None:
            sheet, aside, without = _sheet(reading, patterns, found)
            left_out.extend(aside)
            lacking.extend(without)
            carries = carries or any(figure.carried_over for figure in found)
        if sheet is not None:
            unit = place, reporter
            if unit in by_unit:
                by_unit[unit].append(sheet)
            else:
                by_unit[Unit(place, reporter)] = [sheet]
    return Sheets(by_unit, tuple(left_out), tuple(lacking), carries)


def _plain_sheet(reading: Reading, patterns: Patterns, found: list[Observation]) -> Sheet | None:
    """Return the sheet of whole numbers, one a cell, of which there is nothing to be said; None if there is."""
    if reading.kind is not Combining.SUM or reading.source is not None or reading.indicator.measure is Measure.MONEY:
        return None
    numbers = patterns.numbers(found)
    row: list[Any] = [None] * len(patterns.cells)
    values: list[Any] = [None] * len(row)
    for number, figure in zip(numbers, found, strict=True):
        if not figure.is_plain:
            return None
        row[number] = figure
        values[number] = figure.value
    if None in values:  # not every cell that turned up so far is on this sheet
        row = [figure for figure in row if figure is not None]
        values = [figure.value for figure in row]
        numbers.sort()
    if len(row) < len(found):
        return None
    pattern = patterns.whole(len(row)) if len(row) == len(patterns.cells) else patterns.of(tuple(numbers))
    found[:] = row  # the list is there already, and one more for every sheet is one more to be collected
    return Sheet(found[0].period, pattern, found, tuple(values))


def _by_slot(figures: Iterable[Observation]) -> Iterator[list[Observation]]:
    """Yield the figures of each reporter for each place and period; a period takes long to look up by its value."""
    held: dict[str | None, dict[object, list[Observation]]] = {}
    for figure in figures:
        by_period = held.get(figure.place)
        if by_period is None:
            by_period = held[figure.place] = {}
        key: object = id(figure.period)
        if figure.reporter is not None:
            key = key, figure.reporter
        if key in by_period:
            by_period[key].append(figure)
        else:
            by_period[key] = [figure]
    periods = {id(found[0].period): found[0].period for several in held.values() for found in several.values()}
    if len(set(periods.values())) == len(periods):
        for several in held.values():
            for found in several.values():
                yield found
        return
    merged: dict[object, list[Observation]] = {}
    for several in held.values():
        for found in several.values():
            figure = found[0]
            merged.setdefault((figure.place, figure.reporter, figure.period), []).extend(found)
    yield from merged.values()


NO_VALUE = {reason: sentence("there is no value: it is {reason}", reason=reason) for reason in Missing}
"""Why a figure that has no value is in no total, by the reason."""

REVISED = sentence("it was revised")
OTHER_WITHHELD = sentence("another figure for the same is withheld, which may differ from it")


def _sheet(
    reading: Reading, patterns: Patterns, found: Sequence[Observation]
) -> tuple[Sheet | None, Sequence[Reasoned], Sequence[Reasoned]]:
    """Return the sheet that *found* make, what does not belong on it, and what does and has no value."""
    patterns.numbers(found)
    by_cell: dict[Cell, list[Read]] = {}
    aside: list[Reasoned] = []
    lacking: list[Reasoned] = []
    for figure in found:
        why = set_apart(figure, reading.indicator, reading.source)
        if why:
            aside.append((figure, why))
            continue
        quantity = NO_VALUE[figure.value] if isinstance(figure.value, Missing) else reading.quantity(figure)
        if isinstance(quantity, str):
            lacking.append((figure, quantity))
        else:
            by_cell.setdefault(figure.cell, []).append((figure, quantity))
    for cell in {figure.cell for figure, _ in lacking if figure.value is Missing.WITHHELD} & by_cell.keys():
        lacking += [(figure, OTHER_WITHHELD) for figure, _ in by_cell.pop(cell)]
    figures: list[tuple[Observation, ...]] = []
    quantities: list[Quantity] = []
    by_cell = dict(sorted(by_cell.items(), key=lambda item: patterns.by_value[item[0]]))
    for same in by_cell.values():
        kept, replaced = _without_revised(same)
        aside += [(figure, REVISED) for figure in replaced]
        figures.append(tuple(figure for figure, _ in kept))
        quantities.append(reading.agreed([quantity for _, quantity in kept]))
    empty = frozenset(
        figure.cell
        for figure, _ in lacking
        if figure.cell not in by_cell and figure.value is not Missing.NOT_APPLICABLE
    )
    pattern = patterns.of(tuple([patterns.by_value[cell] for cell in by_cell]), empty)
    if reading.kind is Combining.POOL:
        pattern = _without_unpooled(pattern, quantities, reading)
    sheet = Sheet(found[0].period, pattern, figures, tuple(quantities)) if figures else None
    return sheet, aside, lacking


def _without_unpooled(pattern: Pattern, quantities: Sequence[Quantity], reading: Reading) -> Pattern:
    """Return *pattern* without the ways to totals that were reported and that shares of categories cannot make."""
    reported = [cell for cell in pattern.ways if cell in pattern.places]
    columns = derived(pattern, quantities, reading.kind, reading.floor) if reported else {}
    unpooled = [cell for cell in reported if columns[cell] is Missing.UNKNOWN]
    if not unpooled:
        return pattern
    return attrs.evolve(pattern, ways={cell: ways for cell, ways in pattern.ways.items() if cell not in unpooled})


Read: TypeAlias = tuple[Observation, Quantity]


def _without_revised(same: Sequence[Read]) -> tuple[Sequence[Read], Sequence[Observation]]:
    """Return figures for one thing without those that their own source has revised, and those."""
    sources = {figure.source for figure, _ in same if figure.status is Status.REVISED}
    if not sources:
        return same, ()
    kept = [each for each in same if each[0].status is Status.REVISED or each[0].source not in sources]
    return kept, [figure for figure, _ in same if all(figure is not one for one, _ in kept)]
