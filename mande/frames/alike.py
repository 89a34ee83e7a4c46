"""Who reports alike, so that an engine may add their figures before mande does, and nothing that is told changes.

Reporters are alike where they report the same slots (periods, cells, reasons, qualifiers), each once and in whole
numbers, and where no rule of the roll-up compares their numbers one by one. Everybody else is read as they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias

import attrs

from mande.dimensions.cells import Cell
from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period
from mande.errors import InvalidValue
from mande.frames.engines import narwhals
from mande.frames.rows import observation_of
from mande.frames.slots import NUMBER, REASON, SHARE, Slots
from mande.framework.frameworks import Framework
from mande.framework.indicators import Accumulation, Indicator, Measure
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier
from mande.observations.observation import Observation
from mande.rollup.groups import in_order
from mande.rollup.over_time import OverTime, meets_again
from mande.rollup.parts import Pattern, Unit, wholes_among
from mande.rollup.quantities import Combining
from mande.rollup.reading import Reading, set_apart
from mande.rollup.sheets import STANDARD_DIMENSIONS
from mande.rollup.sorting import Asked
from mande.rollup.steps import Axis

BITS = 40
"""Slots that one column of an engine tells apart: each is a power of two, and many rows of one slot still fit."""

MOST_COLUMNS = 32
"""Columns that tell slots apart; an indicator with more slots is read as it stands."""

Cells: TypeAlias = tuple[tuple[Cell, ...], frozenset[Cell], bool]
"""The cells of a sheet with a value, those without one, and whether sums of them are bounded below."""

Texts: TypeAlias = tuple[str, ...]
"""The codes and the kind of a slot, as the engine has them."""


@attrs.frozen(eq=False)
class Slot:
    """A slot of an indicator: its codes as the engine has them, and a figure that might stand there, if any might."""

    texts: Texts
    kind: str
    row: Mapping[str, Any]
    figure: Observation | None

    @classmethod
    def of(cls, slots: Slots, indicator: str, texts: Texts) -> Slot:
        """Return the slot that *texts* names."""
        row = {"indicator": indicator, **{key: text for key, text in zip(slots.keys, texts, strict=False) if text}}
        kind = texts[-1]
        try:
            figure = observation_of(row | held_in(kind, 1, 1))
        except InvalidValue:
            figure = None
        return cls(texts, kind, row, figure)


def held_in(kind: str, number: int, whole: int) -> dict[str, int]:
    """Return the cells that hold the number of a figure of this *kind*."""
    return {NUMBER: {"value": number}, SHARE: {"value": number, "whole": whole}}.get(kind, {})


@attrs.frozen(eq=False)
class Reports:
    """What somebody reports of an indicator: the slots that hold a figure, each once; None where that is not so."""

    unit: Unit
    slots: tuple[Slot, ...] | None


class Check(NamedTuple):
    """Numbers of one sheet that the roll-up compares: one side of them is as much as the other, or may be less.

    `signs` are 1 on one side and -1 on the other. A total that is reported may be less than its categories make;
    breakdowns side by side make the same. Of whom it is otherwise, they are not added to the others.
    """

    signs: Mapping[int, int]
    may_be_less: bool

    @classmethod
    def of(cls, one: Sequence[int], other: Sequence[int], *, may_be_less: bool) -> Check:
        """Return the comparison of the numbers at the places *one* with those at *other*."""
        signs = {place: (place in one) - (place in other) for place in (*one, *other)}
        return cls({place: sign for place, sign in signs.items() if sign}, may_be_less)


@attrs.frozen(eq=False)
class Class:
    """Several who report alike: `first` stands for them all."""

    indicator: str
    members: tuple[Unit, ...]
    slots: tuple[Slot, ...]
    checks: tuple[Check, ...] = ()

    @property
    def first(self) -> Unit:
        """The one that stands for them all."""
        return self.members[0]


def classes_of(framework: Framework, slots: Slots, asked: Asked) -> Iterator[Class]:
    """Yield those who report alike, where they are several."""
    indicators = {each.code: each for each in framework.indicators}
    patterns: dict[Cells, Pattern] = {}
    for code, reports in _reports(slots, indicators).items():
        if code in indicators:
            yield from _Sorting(framework, indicators[code], asked, patterns).classes(reports)


def _reports(slots: Slots, indicators: Mapping[str, Indicator]) -> Mapping[str, list[Reports]]:
    """Return what everybody reports, by the code of the indicator: the slots are summed up as powers of two."""
    nw = narwhals()
    indicator = slots.who[0]
    found: dict[str, list[Slot]] = {}
    # Grouped, and not made unique: DuckDB numbers every row for that, which takes ten times as long.
    there = slots.frame.group_by(indicator, *slots.slot).agg(nw.len().alias("rows"))
    for code, *texts, _ in slots.table.rows(there):
        found.setdefault(code, []).append(Slot.of(slots, code, tuple(texts)))
    told = {code: each for code, each in found.items() if code in indicators and len(each) <= BITS * MOST_COLUMNS}
    columns = max((-(-len(each) // BITS) for each in told.values()), default=0)
    if not columns:
        return {}
    listed = [(code, place, slot) for code, several in told.items() for place, slot in enumerate(several)]
    names = [f"bits {number}" for number in range(columns)]
    marks = slots.table.beside(
        {
            indicator: [code for code, _, _ in listed],
            **{key: [slot.texts[at] for _, _, slot in listed] for at, key in enumerate(slots.slot)},
            **{
                name: [1 << place % BITS if place // BITS == number else 0 for _, place, _ in listed]
                for number, name in enumerate(names)
            },
        }
    )
    keys = [indicator, *slots.slot]
    summed = (
        slots.frame.select(*slots.who, *slots.slot)
        .join(marks, on=keys, how="inner")
        .group_by(*slots.who)
        .agg(nw.len().alias("rows"), *(nw.col(name).sum() for name in names))
    )
    reports: dict[str, list[Reports]] = {}
    kept: dict[tuple[str, tuple[int, ...]], tuple[Slot, ...]] = {}
    for code, place, reporter, rows, *bits in slots.table.rows(summed):
        key = code, tuple(map(int, bits))
        if key not in kept:
            kept[key] = _summed_up(told[code], key[1])
        # Where some slot is there twice there are fewer powers of two in the sum than rows.
        held = kept[key] if len(kept[key]) == rows else None
        reports.setdefault(code, []).append(Reports(Unit(place or None, reporter or None), held))
    return reports


def _summed_up(slots: Sequence[Slot], bits: Sequence[int]) -> tuple[Slot, ...]:
    """Return the slots that *bits* sum up; none where there were too many rows to tell."""
    if any(number >> BITS for number in bits):
        return ()
    return tuple(slot for place, slot in enumerate(slots) if bits[place // BITS] >> place % BITS & 1)


@attrs.frozen(eq=False)
class _Sorting:
    """How those who report of one indicator are sorted into classes.

    `patterns` are those that turned up so far: all indicators of a table are told by the same few cells.
    """

    framework: Framework
    indicator: Indicator
    asked: Asked
    patterns: dict[Cells, Pattern]
    _sorted: dict[tuple[Slot, ...], tuple[Check, ...] | None] = attrs.field(factory=dict)

    def classes(self, reports: Sequence[Reports]) -> Iterator[Class]:
        """Yield the classes of those who report alike."""
        if not self._adds:
            return
        within = {place.code: place.within for place in self.framework.places}
        apart = _entangled([each.unit for each in reports], within, self.indicator)
        alike: dict[tuple[Any, ...], list[Unit]] = {}
        for each in reports:
            if each.slots is not None and each.unit not in apart and self._checks(each.slots) is not None:
                alike.setdefault((each.slots, *self._beside(each.unit, within)), []).append(each.unit)
        for (slots, *_), units in alike.items():
            if len(units) > 1:
                yield Class(self.indicator.code, tuple(sorted(units, key=in_order)), slots, self._checks(slots) or ())

    @cached_property
    def _reading(self) -> Reading:
        return Reading.of(self.indicator, self.framework.units, ())

    @property
    def _adds(self) -> bool:
        return self._reading.kind in (Combining.SUM, Combining.POOL)

    def _beside(self, unit: Unit, within: Mapping[str, str | None]) -> tuple[object, ...]:
        """Return what else decides into which total a reporter goes, and how: where, and who, if they meet again."""
        places = self.asked.onto.places_of(unit.place, within)
        return places, unit.reporter if meets_again(self.indicator) else unit.reporter is None

    def _checks(self, slots: tuple[Slot, ...]) -> tuple[Check, ...] | None:
        """Return the comparisons on which what *slots* come to depends; None where they cannot be added beforehand."""
        if slots not in self._sorted:
            self._sorted[slots] = self._checks_of(slots)
        return self._sorted[slots]

    def _checks_of(self, slots: tuple[Slot, ...]) -> tuple[Check, ...] | None:
        number = NUMBER if self._reading.kind is Combining.SUM else SHARE
        if any(slot.figure is None or slot.kind not in (number, REASON) for slot in slots):
            return None
        figures = {
            place: slot.figure
            for place, slot in enumerate(slots)
            if slot.figure is not None and not set_apart(slot.figure, self.indicator, self.asked.source)
        }
        if len({(figure.period, figure.cell) for figure in figures.values()}) < len(figures):
            return None
        periods = {figure.period for figure in figures.values()}
        if not _are_apart(periods) or (len(periods) > 1 and self._may_meet_again):
            return None
        checks: list[Check] = []
        for period in periods:
            found = self._compared({place: each for place, each in figures.items() if each.period == period})
            if found is None:
                return None
            checks += found
        return tuple(checks)

    @property
    def _may_meet_again(self) -> bool:
        """Whether periods are compared one by one, since people counted in one may be counted in the next."""
        adds = self.indicator.accumulation is Accumulation.INCREMENTAL
        return adds and Axis.TIME in self.asked.onto.over and OverTime(self._reading).meets_again

    @property
    def _is_money(self) -> bool:
        return self.indicator.measure is Measure.MONEY

    def _compared(self, sheet: Mapping[int, Observation]) -> list[Check] | None:
        """Return what is compared on one sheet; None where it is more than whether numbers are alike or less."""
        cells = {figure.cell for figure in sheet.values()}
        if len(cells) > 1 and (self._is_money or any(isinstance(each.value, Amount) for each in sheet.values())):
            return None  # what cannot be turned into the unit of the total leaves a gap among its categories
        by_cell = sorted(sheet.items(), key=lambda each: str(each[1].cell))
        told = {each.cell: place for place, each in by_cell if not isinstance(each.value, Missing)}
        blank = frozenset(
            each.cell
            for _, each in by_cell
            if isinstance(each.value, Missing) and each.value is not Missing.NOT_APPLICABLE
        )
        sums = self._reading.kind is Combining.SUM
        bounded = sums and self._reading.floor is not None
        pattern = self._pattern(tuple(told), blank, bounded=bounded)
        checks: list[Check] = []
        places = list(told.values())
        for cell, ways in pattern.ways.items():
            if any(way.apart for way in ways) or (len(ways) > 1 and any(way.lacks for way in ways)):
                return None
            if len(ways) == 1 and ways[0].open and cell in told and bounded:
                checks.append(Check.of([told[cell]], [places[at] for at in ways[0].places], may_be_less=True))
            for one, other in pairwise(ways):
                sides = ([places[at] for at in way.places] for way in (one, other))
                checks.append(Check.of(*sides, may_be_less=False))
        exact = all(each.qualifier is Qualifier.EXACTLY for each in sheet.values())
        return checks if exact or not checks else None

    def _pattern(self, cells: tuple[Cell, ...], blank: frozenset[Cell], *, bounded: bool) -> Pattern:
        pattern = self.patterns.get((cells, blank, bounded))
        if pattern is None:
            dimensions = {**STANDARD_DIMENSIONS, **{each.code: each for each in self.framework.dimensions}}
            pattern = self.patterns[cells, blank, bounded] = Pattern.of(cells, blank, dimensions, bounded=bounded)
        return pattern


def _are_apart(periods: Iterable[Period | None]) -> bool:
    """Return whether no two periods share a day; one whose days are not known may share any."""
    periods = list(periods)
    if len(periods) < 2:
        return True
    dated = sorted((each.start, each.end) for each in periods if each is not None)
    return len(dated) == len(periods) and all(one[1] < other[0] for one, other in pairwise(dated))


def _entangled(units: Sequence[Unit], within: Mapping[str, str | None], indicator: Indicator) -> set[Unit]:
    """Return those who are parts of others, or hold them, or may share with them: they are told one by one."""
    wholes = wholes_among(units, within)
    found = {unit for whole, parts in wholes.items() for unit in (whole, *parts)}
    by_some: dict[str | None, list[Unit]] = {}
    for unit in units:
        if unit.reporter is not None:
            by_some.setdefault(unit.place, []).append(unit)
    for unit in units if by_some else ():
        if unit.reporter is None and unit.place is not None:
            for around in (*ancestors(unit.place, within), None):
                if around in by_some:
                    found.update((unit, *by_some[around]))
    if indicator.unique_across and meets_again(indicator):
        by_place: dict[str | None, list[Unit]] = {}
        for unit in units:
            by_place.setdefault(unit.place, []).append(unit)
        found.update(unit for several in by_place.values() if len(several) > 1 for unit in several)
    return found
