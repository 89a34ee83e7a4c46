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
from mande.errors import NumberError, UnitError
from mande.framework.indicators import Indicator, Measure, Statistic
from mande.measures.amounts import Amount
from mande.measures.figures import show_figure
from mande.measures.missing import Missing
from mande.measures.money import ExchangeRate, Money
from mande.measures.numbers import Computed, Qualifier, spell
from mande.measures.ratios import Ratio
from mande.measures.units import Units
from mande.observations.observation import Observation, Status
from mande.rollup.parts import Pattern, Unit, Way
from mande.rollup.quantities import (
    TOGETHER,
    Combining,
    Pooled,
    Quantity,
    Said,
    Tally,
    Weighed,
    added,
    as_tally,
    at_least,
    combining,
    disputed,
    gathered,
    is_disputed,
    overlapping,
    tally,
    word_of_all,
)
from mande.sources import read_at

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
    are believed with it; where none does, the total is disputed.
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
            made = list(dict.fromkeys(each for each, way in zip(sums, ways, strict=True) if not way.lacks)) or sums[:1]
            if len(made) > 1 and cell in pattern.places and quantities[pattern.places[cell]] in made:
                made = [quantities[pattern.places[cell]]]
            columns[cell] = made[0] if len(made) == 1 else disputed(made)
    return columns


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


def rate_for(figure: Observation, into: str, rates: Iterable[ExchangeRate]) -> ExchangeRate | None:
    """Return the rate that turns the money of *figure* *into* another currency; None where there is none, or no one.

    Rates of a day in the figure's own period come before the others. Where they differ still, none is chosen.
    """
    money, period = figure.value, figure.period
    if not isinstance(money, Money) or money.currency == into:
        return None
    between = [each for each in rates if {each.base, each.quote} == {money.currency, into}]
    inside = [each for each in between if period is not None and period.start <= each.on <= period.end]
    found = sorted(inside or between, key=lambda each: (each.on, each.source or ""))
    worth = {each.exchange(Money(1, money.currency)).amount for each in found}
    return found[0] if len(worth) == 1 else None


@attrs.frozen(eq=False)
class Reading:
    """How figures of an indicator are read as quantities of one unit or currency.

    `unnamed` says that no figure of money names its currency, so that all are taken to be in one.
    """

    indicator: Indicator
    units: Units
    kind: Combining
    unit: str | None
    rates: tuple[ExchangeRate, ...] = ()
    source: str | None = None
    unnamed: bool = False
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
        """Return how *figures* are read: in the indicator's unit, or the only currency there is, or the one named.

        The unit of an indicator of money is what it pays for, and no currency. What is set apart decides nothing.
        """
        unit, unnamed = indicator.unit, False
        if indicator.measure is Measure.MONEY:
            counting = (each for each in figures if not _set_apart(each, indicator, source))
            found = {each.value.currency for each in counting if isinstance(each.value, Money)}
            unnamed = not found and currency is None
            unit = currency or (found.pop() if len(found) == 1 else None)
        elif unit is None:
            counting = (each for each in figures if not _set_apart(each, indicator, source))
            unit = min([each.value.unit for each in counting if isinstance(each.value, Amount)], default=None)
        return cls(indicator, units, combining(indicator), unit, rates, source, unnamed)

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
        return (Said(figure.value, figure.qualifier),)

    def rate(self, figure: Observation) -> ExchangeRate | None:
        """Return the rate at which the money of *figure* is exchanged; None where it need not be, or cannot be."""
        return None if self.unit is None else rate_for(figure, self.unit, self.rates)

    def turned(self, figure: Observation) -> str:
        """Return what *figure* is in the unit or currency of the total, in words, where it is in another."""
        if isinstance(figure.value, Amount) and self._factor(figure.value.unit) != 1:
            number = self._number(figure)
            return "" if isinstance(number, str) else f" = {spell(number)} {self.unit}"
        rate = self.rate(figure) if self.indicator.measure is Measure.MONEY else None
        number = "" if rate is None else self._number(figure)
        if rate is None or isinstance(number, str):
            return ""
        return f" = {spell(number)} {self.unit} at {rate}{read_at(rate.source, None)}"

    def _number(self, figure: Observation) -> Computed | str:
        value = figure.value
        if isinstance(value, Money) or (self.indicator.measure is Measure.MONEY and not self.unnamed):
            return self._exchanged(figure)
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return value
        if isinstance(value, Amount):
            factor = self._factor(value.unit)
            if isinstance(factor, str):
                return factor
            return value.number if factor == 1 else Fraction(value.number) * factor
        return f"{show_figure(value)} is no number"

    def _exchanged(self, figure: Observation) -> Computed | str:
        money = figure.value
        if not isinstance(money, Money):
            return f"{show_figure(figure.value)} is no money, since it names no currency"
        if money.currency == self.unit:
            return money.amount
        if self.unit is None:
            return "it is in one of several currencies: pass currency= and dated rates="
        rate = self.rate(figure)
        if rate is None:
            return f"it is in {money.currency}, and no one dated rate turns it into {self.unit}"
        try:
            return rate.exchange(money).amount
        except NumberError as refusal:
            return f"it is in {money.currency}, and too long in {self.unit}: {refusal}"

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

    def _share(self, figure: Observation) -> Quantity | str:
        value, sample, word = figure.value, figure.sample, figure.qualifier
        if isinstance(value, Ratio):
            share = self.share(value)
            if sample is None or isinstance(share, Missing):
                return Pooled(value.part, value.whole, word)
            return Weighed(share, sample.weight, said=value, word=word)
        number = self._number(figure)
        if isinstance(number, str):
            return number
        if self.indicator.statistic is Statistic.MEAN and sample is not None and sample.weight is None:
            return Weighed(number, sample.n, by_n=True, said=value, word=word)
        return Weighed(number, None if sample is None else sample.weight, said=value, word=word)

    def share(self, ratio: Ratio) -> Fraction | Missing:
        """Return the share that *ratio* is as a bare figure would give it: in percent, for a percentage."""
        return ratio.percent if self.indicator.measure is Measure.PERCENTAGE else ratio.share

    def agreed(self, quantities: Sequence[Quantity]) -> Quantity:
        """Return what figures for one thing come to: one quantity where all agree, otherwise that it is disputed.

        8/12 and 10/15 are one share, and differ on how many there were.
        """
        different = list(dict.fromkeys(quantities))
        if len(different) == 1:
            return different[0]
        if self.kind is Combining.SUM:
            tallies = [as_tally(each) for each in different]
            number, word = tallies[0].value, word_of_all([each.word for each in tallies])
            if len({each.value for each in tallies}) == 1 and word is not None and not isinstance(number, Missing):
                return tally(number, word, floor=self.floor)
            return disputed(different)
        if self.indicator.measure is Measure.NARRATIVE:  # two stories of one thing are two stories
            return gathered(different)
        shares = [each for each in different if isinstance(each, Pooled | Weighed)]
        same = {(self._told(each), each.word) for each in shares}
        if len(shares) < len(different) or len(same) > 1 or isinstance(self._told(shares[0]), Missing):
            return Missing.DISPUTED
        ratios = {(each.part, each.whole) for each in map(_reported, shares) if each is not None}
        weights = {(each.weight, each.by_n) for each in shares if isinstance(each, Weighed) and each.weight is not None}
        if len(ratios) > 1 or len(weights) > 1:
            return Missing.DISPUTED
        return max(shares, key=lambda each: (isinstance(each, Pooled), each[1] is not None))

    def _told(self, share: Pooled | Weighed) -> Computed | Missing:
        if isinstance(share, Weighed):
            return share.value
        return self.share(Ratio(share.part, share.whole))  # type: ignore[arg-type]  # both as they were reported


def _reported(share: Pooled | Weighed) -> Pooled | Ratio | None:
    """Return the part and whole that a share was reported with, or None where it was reported without."""
    if isinstance(share, Pooled):
        return share
    return share.said if isinstance(share.said, Ratio) else None


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


def _set_apart(figure: Observation, indicator: Indicator, source: str | None) -> str:
    """Return why a figure is not put together with others, or nothing where it is; *source* is the one chosen."""
    if figure.status is PROJECTED:
        return "it is a projection, and was not seen"
    if figure.population is not None and figure.population != indicator.population:
        return f"it is of another population, {figure.population}"
    if source is not None and figure.source != source:
        return f"it is from {figure.source or 'no source'}, and {source} was chosen"
    return ""


def _sheet(
    reading: Reading, patterns: Patterns, found: Sequence[Observation]
) -> tuple[Sheet | None, Sequence[Reasoned], Sequence[Reasoned]]:
    """Return the sheet that *found* make, what does not belong on it, and what does and has no value."""
    patterns.numbers(found)
    by_cell: dict[Cell, list[Read]] = {}
    aside: list[Reasoned] = []
    lacking: list[Reasoned] = []
    for figure in found:
        why = _set_apart(figure, reading.indicator, reading.source)
        if why:
            aside.append((figure, why))
            continue
        missing = isinstance(figure.value, Missing)
        quantity = f"there is no value: it is {figure.value}" if missing else reading.quantity(figure)
        if isinstance(quantity, str):
            lacking.append((figure, quantity))
        else:
            by_cell.setdefault(figure.cell, []).append((figure, quantity))
    figures: list[tuple[Observation, ...]] = []
    quantities: list[Quantity] = []
    by_cell = dict(sorted(by_cell.items(), key=lambda item: patterns.by_value[item[0]]))
    for same in by_cell.values():
        kept, replaced = _without_revised(same)
        aside += [(figure, "it was revised") for figure in replaced]
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
