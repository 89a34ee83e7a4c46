"""What each reporter says of each place in each period: a sheet of cells, with what cannot be used set aside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple, TypeAlias

import attrs

from mande.dimensions.breakdowns import DISABILITY, GENDER, SEX, Dimension
from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.errors import UnitError
from mande.framework.indicators import Indicator, Measure, Statistic
from mande.measures.amounts import Amount
from mande.measures.figures import show_figure
from mande.measures.missing import Missing
from mande.measures.money import ExchangeRate, Money
from mande.measures.numbers import Computed, Qualifier, total
from mande.measures.ratios import Ratio
from mande.measures.units import Units
from mande.observations.observation import Observation, Status
from mande.rollup.parts import Pattern, Unit
from mande.rollup.quantities import (
    TOGETHER,
    Combining,
    Pooled,
    Quantity,
    Tally,
    Weighed,
    as_tally,
    at_least,
    combining,
    tally,
)

Reasoned: TypeAlias = tuple[Observation, str]
"""A figure that was left out, and why."""

EXACTLY = Qualifier.EXACTLY
PROJECTED = Status.PROJECTED
STANDARD_DIMENSIONS = {each.code: each for each in (GENDER, SEX, DISABILITY)}


class Sheet(NamedTuple):
    """The figures of one reporter for one place and period, one a cell, and what each comes to.

    Where several sources give the figure of a cell, all of them stand at its place.
    """

    period: Period | None
    pattern: Pattern
    figures: Sequence[tuple[Observation, ...] | Observation]
    quantities: tuple[Quantity, ...]

    def columns(self, kind: Combining) -> dict[Cell, Quantity]:
        """Return what every cell comes to, those that follow from others included."""
        pattern = self.pattern
        if not pattern.ways:
            return dict(zip(pattern.cells, self.quantities, strict=True))
        return derived(pattern, self.quantities, kind)

    def behind(self, cell: Cell) -> tuple[Observation, ...]:
        """Return the figures that *cell* is made of."""
        found: list[Observation] = []
        for place in self.pattern.sources(cell):
            figures = self.figures[place]
            found.extend([figures] if isinstance(figures, Observation) else figures)
        return tuple(found)

    def stated(self, cell: Cell) -> tuple[Observation, ...]:
        """Return the figures reported for *cell* where it is made of others, which they are not added to."""
        if cell not in self.pattern.ways or cell not in self.pattern.places:
            return ()
        figures = self.figures[self.pattern.places[cell]]
        return (figures,) if isinstance(figures, Observation) else figures


def derived(pattern: Pattern, quantities: Sequence[Quantity], kind: Combining) -> dict[Cell, Quantity]:
    """Return what every cell comes to: as reported, or made of finer cells.

    Where breakdowns side by side make different totals, those that make the total that was reported are believed with
    it; where none does, the total is disputed.
    """
    together = TOGETHER[kind]
    columns = dict(zip(pattern.cells, quantities, strict=True))
    for cell, ways in pattern.ways.items():
        sums = [together(way.those(quantities)) for way in ways]
        if len(ways) == 1:
            columns[cell] = at_least(sums[0]) if ways[0].lacks else sums[0]
            continue
        made = list(dict.fromkeys(each for each, way in zip(sums, ways, strict=True) if not way.lacks)) or [
            at_least(sums[0])
        ]
        if len(made) > 1 and cell in pattern.places and quantities[pattern.places[cell]] in made:
            made = [quantities[pattern.places[cell]]]
        columns[cell] = made[0] if len(made) == 1 else _disputed(made)
    return columns


def _disputed(quantities: Iterable[Quantity]) -> Tally:
    tallies = [as_tally(each) for each in quantities]
    lows = [each.low for each in tallies if each.low is not None]
    highs = [each.high for each in tallies if each.high is not None]
    known = len(lows) == len(highs) == len(tallies)
    return Tally(Missing.DISPUTED, min(lows) if known else None, max(highs) if known else None)


@attrs.frozen(eq=False)
class Reading:
    """How figures of an indicator are read as quantities of one unit or currency."""

    indicator: Indicator
    units: Units
    kind: Combining
    unit: str | None
    rates: tuple[ExchangeRate, ...] = ()
    source: str | None = None
    factors: dict[str, Fraction | str] = attrs.field(factory=dict)

    @classmethod
    def of(
        cls,
        indicator: Indicator,
        units: Units,
        figures: Iterable[Observation],
        currency: str | None = None,
        rates: tuple[ExchangeRate, ...] = (),
        source: str | None = None,
    ) -> Reading:
        """Return how *figures* are read: in the indicator's unit, or the only currency there is, or the one named."""
        unit = indicator.unit
        if indicator.measure is Measure.MONEY:
            found = dict.fromkeys(each.value.currency for each in figures if isinstance(each.value, Money))
            unit = currency or (next(iter(found)) if len(found) == 1 else unit)
        elif indicator.measure is Measure.AMOUNT and unit is None:
            unit = next((each.value.unit for each in figures if isinstance(each.value, Amount)), None)
        return cls(indicator, units, combining(indicator), unit, rates, source)

    @property
    def floor(self) -> int | None:
        """The least that a figure can be: a count is never less than nothing."""
        return 0 if self.indicator.measure is Measure.COUNT else None

    def quantity(self, figure: Observation) -> Quantity | str:
        """Return what *figure* comes to, or why it cannot be put together with others."""
        if self.kind is Combining.SUM:
            number = self._number(figure)
            return number if isinstance(number, str) else tally(number, figure.qualifier, floor=self.floor)
        if self.kind is Combining.POOL:
            return self._share(figure)
        if isinstance(figure.value, Missing):
            return "there is no value"
        return (figure.value,)

    def _number(self, figure: Observation) -> Computed | str:
        value = figure.value
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return value
        if isinstance(value, Amount):
            factor = self._factor(value.unit)
            if isinstance(factor, str):
                return factor
            return value.number if factor == 1 else Fraction(value.number) * factor
        if isinstance(value, Money):
            return self._exchanged(value, figure.period)
        return f"{show_figure(value)} is no number"

    def _factor(self, unit: str) -> Fraction | str:
        """Return how many of the indicator's unit there are in one *unit*: asked once, and kept."""
        factor = self.factors.get(unit)
        if factor is None:
            try:
                factor = Fraction(1) if unit == self.unit else self.units.factor(unit, self.unit or unit)
            except UnitError as refusal:
                factor = f"it is in {unit}, and the indicator in {self.unit}: {refusal}"
            self.factors[unit] = factor
        return factor

    def _exchanged(self, money: Money, period: Period | None) -> Computed | str:
        if money.currency == self.unit:
            return money.amount
        if self.unit is None:
            return f"it is in {money.currency}, others are in other currencies, and no currency was asked for"
        pair = {money.currency, self.unit}
        dated = [rate for rate in self.rates if {rate.base, rate.quote} == pair]
        if period is not None:
            dated = [rate for rate in dated if rate.on <= period.end]
        day = max((rate.on for rate in dated), default=None)
        newest = {rate.rate: rate for rate in dated if rate.on == day}
        if len(newest) != 1:
            lacking = "no rate" if not newest else "more than one rate"
            return f"it is in {money.currency}, and {lacking} to {self.unit} is dated by the end of its period"
        return next(iter(newest.values())).exchange(money).amount

    def _share(self, figure: Observation) -> Quantity | str:
        value, sample = figure.value, figure.sample
        percent = self.indicator.measure is Measure.PERCENTAGE
        if isinstance(value, Ratio):
            if sample is None:
                return Pooled(value.part, value.whole)
            share = value.percent if percent else value.share
            return "its share is not known" if isinstance(share, Missing) else Weighed(share, sample.weight)
        if isinstance(value, Amount):
            factor = self._factor(value.unit)
            if isinstance(factor, str):
                return factor
            value = Fraction(value.number) * factor  # type: ignore[assignment]
        if not isinstance(value, int | Decimal | Fraction) or isinstance(value, bool):
            return f"{show_figure(value)} is no number"
        if self.indicator.statistic is Statistic.MEAN and sample is not None and sample.weight is None:
            return Pooled(total([Fraction(value) * Fraction(sample.n)]), sample.n)
        return Weighed(value, None if sample is None else sample.weight)


@attrs.frozen(eq=False)
class Sheets:
    """The sheets of an indicator by who reports of where, and the figures that are on none, with the reason why."""

    by_unit: Mapping[Unit, Sequence[Sheet]]
    left_out: tuple[Reasoned, ...]
    blank: Mapping[Unit, Sequence[Observation]]
    carries: bool = False


@attrs.frozen(eq=False)
class Patterns:
    """The patterns of cells that turn up, each worked out once: a table has a few, in very many sheets.

    Cells have a number each, equal ones the same. To look a cell up by its identity is quicker than by its value; the
    figures that hold the cells are alive meanwhile, so that no identity is used twice.
    """

    dimensions: Mapping[str, Dimension]
    adds: bool = True
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
            pattern = self.held[numbers, blank] = Pattern.of(cells, blank, self.dimensions, adds=self.adds)
        return pattern


def sheets_of(reading: Reading, figures: Iterable[Observation], dimensions: Mapping[str, Dimension]) -> Sheets:
    """Return *figures*, all of one indicator, as sheets."""
    patterns = Patterns({**STANDARD_DIMENSIONS, **dimensions}, reading.kind in (Combining.SUM, Combining.POOL))
    by_unit: dict[Unit, list[Sheet]] = {}
    left_out: list[Reasoned] = []
    blank: dict[Unit, list[Observation]] = {}
    carries = False
    for found in _by_slot(figures):
        place, reporter = found[0].place, found[0].reporter
        sheet = _plain_sheet(reading, patterns, found)
        if sheet is None:
            sheet, aside, without = _sheet(reading, patterns, found)
            left_out.extend(aside)
            carries = carries or any(figure.carried_over for figure in found)
            if without:
                blank.setdefault(Unit(place, reporter), []).extend(without)
        if sheet is not None:
            unit = place, reporter
            if unit in by_unit:
                by_unit[unit].append(sheet)
            else:
                by_unit[Unit(place, reporter)] = [sheet]
    return Sheets(by_unit, tuple(left_out), blank, carries)


def _plain_sheet(reading: Reading, patterns: Patterns, found: list[Observation]) -> Sheet | None:
    """Return the sheet of whole numbers, one a cell, of which there is nothing to be said; None if there is."""
    if reading.kind is not Combining.SUM or reading.source is not None:
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


def _set_apart(figure: Observation, reading: Reading) -> str:
    """Return why a figure is not put together with others, or nothing where it is."""
    if figure.status is PROJECTED:
        return "it is a projection, and was not seen"
    if figure.population is not None and figure.population != reading.indicator.population:
        return f"it is of another population, {figure.population}"
    if reading.source is not None and figure.source != reading.source:
        return f"it is from {figure.source or 'no source'}, and {reading.source} was chosen"
    return ""


def _sheet(
    reading: Reading, patterns: Patterns, found: Sequence[Observation]
) -> tuple[Sheet | None, Sequence[Reasoned], Sequence[Observation]]:
    """Return the sheet that *found* make, what cannot be used of them, and those that have no value."""
    patterns.numbers(found)
    by_cell: dict[Cell, list[Read]] = {}
    blank: list[Observation] = []
    aside: list[Reasoned] = []
    for figure in found:
        why = _set_apart(figure, reading)
        if not why and isinstance(figure.value, Missing):
            blank.append(figure)
            continue
        quantity = why or reading.quantity(figure)
        if isinstance(quantity, str):
            aside.append((figure, quantity))
        else:
            by_cell.setdefault(figure.cell, []).append((figure, quantity))
    figures: list[tuple[Observation, ...]] = []
    quantities: list[Quantity] = []
    by_cell = dict(sorted(by_cell.items(), key=lambda item: patterns.by_value[item[0]]))
    for same in by_cell.values():
        kept, replaced = _without_revised(same)
        aside += [(figure, "it was revised") for figure in replaced]
        figures.append(tuple(figure for figure, _ in kept))
        quantities.append(_agreed([quantity for _, quantity in kept]))
    empty = frozenset(figure.cell for figure in blank if figure.cell not in by_cell)
    pattern = patterns.of(tuple([patterns.by_value[cell] for cell in by_cell]), empty)
    sheet = Sheet(found[0].period, pattern, figures, tuple(quantities)) if figures else None
    return sheet, aside, blank


Read: TypeAlias = tuple[Observation, Quantity]


def _without_revised(same: Sequence[Read]) -> tuple[Sequence[Read], Sequence[Observation]]:
    """Return figures for one thing without those that their own source has revised, and those."""
    sources = {figure.source for figure, _ in same if figure.status is Status.REVISED}
    if not sources:
        return same, ()
    kept = [each for each in same if each[0].status is Status.REVISED or each[0].source not in sources]
    return kept, [figure for figure, _ in same if all(figure is not one for one, _ in kept)]


def _agreed(quantities: Sequence[Quantity]) -> Quantity:
    """Return what figures for one thing come to: one quantity where all agree, otherwise that it is disputed."""
    different = list(dict.fromkeys(quantities))
    if len(different) == 1:
        return different[0]
    shares = {_share_of(each) for each in different}
    if len(shares) == 1 and None not in shares:
        return next((each for each in different if isinstance(each, Pooled)), different[0])
    return (
        _disputed(different)
        if all(isinstance(each, Tally | int | Decimal | Fraction) for each in different)
        else (Missing.DISPUTED)
    )


def _share_of(quantity: Quantity) -> Fraction | None:
    """Return the share that a ratio or a bare percentage is, in percent, so that 3 of 4 agrees with 75 percent."""
    if isinstance(quantity, Pooled):
        if isinstance(quantity.part, Missing) or isinstance(quantity.whole, Missing) or not quantity.whole:
            return None
        return 100 * Fraction(quantity.part) / Fraction(quantity.whole)
    return Fraction(quantity.value) if isinstance(quantity, Weighed) else None
