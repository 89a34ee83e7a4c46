"""Who reports alike, so that an engine may add their figures before mande does, and nothing that is told changes.

Reporters are alike where they report the same slots (periods, cells, reasons, qualifiers), each once and in whole
numbers, and where no rule of the roll-up compares their numbers one by one. Everybody else is read as they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias, cast

import attrs

from mande.codes import code_fault
from mande.dimensions.cells import Cell
from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period
from mande.errors import InvalidValue
from mande.frames.engines import narwhals
from mande.frames.rows import figure_of, observation_of
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
    """A slot of an indicator: its codes as the engine has them, and a figure that might stand there, if any might.

    `number` and `whole` are what the figures of everybody there come to.
    """

    texts: Texts
    kind: str
    row: Mapping[str, str]
    figure: Observation | None
    number: int
    whole: int

    def holding(self, number: int, whole: int, unit: Unit) -> Observation:
        """Return the figure that stands here where it is of *unit* and comes to *number*, or that of a *whole*.

        Only of a slot in which a figure may stand: there is no class of those who report any other.
        """
        value = figure_of(_row(self.row, self.kind, number, whole))
        return attrs.evolve(cast("Observation", self.figure), value=value, place=unit.place, reporter=unit.reporter)


def _row(row: Mapping[str, str], kind: str, number: int, whole: int) -> dict[str, Any]:
    return {**row, **{NUMBER: {"value": number}, SHARE: {"value": number, "whole": whole}}.get(kind, {})}


@attrs.frozen(eq=False)
class Reports:
    """What somebody reports of an indicator: the slots that hold a figure, each once; None where that is not so.

    `agrees` says of whoever reports every slot that there is whether each comparison holds that the roll-up makes.
    """

    unit: Unit
    slots: tuple[Slot, ...] | None
    agrees: bool


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
    """Several who report alike: `first` stands for them all.

    `checks` are the comparisons that are still to be made; `is_everybody` says that nobody else reports.
    """

    indicator: str
    members: tuple[Unit, ...]
    slots: tuple[Slot, ...]
    checks: tuple[Check, ...] = ()
    is_everybody: bool = False

    @property
    def first(self) -> Unit:
        """The one that stands for them all."""
        return self.members[0]


class Classes(NamedTuple):
    """Those who report alike, where they are several, and the codes of all indicators of which there is a figure."""

    found: tuple[Class, ...]
    codes: frozenset[str]


def classes_of(framework: Framework, slots: Slots, asked: Asked) -> Classes:
    """Return those who report alike."""
    indicators = {each.code: each for each in framework.indicators}
    patterns: dict[Cells, Pattern] = {}
    told = _told(slots)
    sorting = {
        code: _Sorting(framework, indicators[code], asked, patterns, tuple(each))
        for code, each in told.items()
        if code in indicators and len(each) <= BITS * MOST_COLUMNS
    }
    adding = {code: each for code, each in sorting.items() if each.adds}
    reports = _reports(slots, adding)
    found = tuple(each for code, several in reports.items() for each in adding[code].classes(several))
    return Classes(found, frozenset(told))


def _told(slots: Slots) -> Mapping[str, list[Slot]]:
    """Return the slots in which anybody reports, by the code of the indicator."""
    nw = narwhals()
    found: dict[str, list[Slot]] = {}
    shapes: dict[Texts, tuple[Mapping[str, str], Observation | None]] = {}
    # Grouped, and not made unique: DuckDB numbers every row for that, which takes ten times as long.
    there = slots.frame.group_by(slots.who[0], *slots.slot).agg(nw.col("number").sum(), nw.col("wholes").sum())
    for code, *texts, number, whole in slots.table.rows(there):
        shape = tuple(texts)
        if shape not in shapes:
            shapes[shape] = _shaped(slots, shape)  # all indicators of a table are told by the same few
        row, figure = shapes[shape]
        figure = None if figure is None or code_fault(code) else attrs.evolve(figure, indicator=code)
        found.setdefault(code, []).append(Slot(shape, shape[-1], row, figure, int(number), int(whole)))
    return found


def _shaped(slots: Slots, texts: Texts) -> tuple[Mapping[str, str], Observation | None]:
    """Return the codes that *texts* are, by their columns, and a figure that has them, if any can."""
    row = {key: text for key, text in zip(slots.keys, texts, strict=False) if text}
    try:
        return row, observation_of({"indicator": "any", **_row(row, texts[-1], 1, 1)})
    except InvalidValue:
        return row, None


class _Mark(NamedTuple):
    """A row that an engine joins to each figure of a slot: its power of two, and on which side of a comparison it is.

    A slot that is in several comparisons has as many marks, of which one `counts`; one that is in none has a mark all
    the same, of the comparison -1.
    """

    code: str
    slot: Slot
    place: int
    counts: bool
    check: int = -1
    sign: int = 0
    may_be_less: bool = False


def _marks(code: str, sorting: _Sorting) -> Iterator[_Mark]:
    checks = sorting.checks(sorting.slots) or ()
    for place, slot in enumerate(sorting.slots):
        sides = [(number, check) for number, check in enumerate(checks) if place in check.signs]
        if not sides:
            yield _Mark(code, slot, place, counts=True)
        for nth, (number, check) in enumerate(sides):
            yield _Mark(code, slot, place, nth == 0, number, check.signs[place], check.may_be_less)


def _reports(slots: Slots, sorting: Mapping[str, _Sorting]) -> Mapping[str, list[Reports]]:
    """Return what everybody reports, by the code of the indicator, in one pass over the figures.

    The slots are summed up as powers of two, and those who fill in all there is are held to what the roll-up compares.
    """
    nw = narwhals()
    columns = max((-(-len(each.slots) // BITS) for each in sorting.values()), default=0)
    if not columns:
        return {}
    marks = [mark for code, each in sorting.items() for mark in _marks(code, each)]
    bits = [f"bits {number}" for number in range(columns)]
    beside = slots.table.beside(
        {
            slots.who[0]: [mark.code for mark in marks],
            **{key: [mark.slot.texts[at] for mark in marks] for at, key in enumerate(slots.slot)},
            "check": [mark.check for mark in marks],
            "sign": [mark.sign for mark in marks],
            "less": [int(mark.may_be_less) for mark in marks],
            "counts": [int(mark.counts) for mark in marks],
            **{
                name: [1 << mark.place % BITS if mark.counts and mark.place // BITS == number else 0 for mark in marks]
                for number, name in enumerate(bits)
            },
        }
    )
    numbers = [nw.col(name).sum() for name in ("counts", *bits)]
    compared = (
        slots.frame.join(beside, on=[slots.who[0], *slots.slot], how="inner")
        .with_columns(
            (nw.col("number") * nw.col("sign")).alias("part"), (nw.col("wholes") * nw.col("sign")).alias("rest")
        )
        .group_by(*slots.who, "check", "less")
        .agg(nw.col("part").sum(), nw.col("rest").sum(), *numbers)
    )
    fails = (nw.col("part") > 0) | (nw.col("rest") != 0) | ((nw.col("part") < 0) & (nw.col("less") == 0))
    summed = (
        compared.with_columns(nw.when(fails).then(nw.lit(1)).otherwise(nw.lit(0)).alias("fails"))
        .group_by(*slots.who)
        .agg(nw.col("fails").sum(), *numbers)
    )
    reports: dict[str, list[Reports]] = {}
    kept: dict[tuple[str, tuple[int, ...]], tuple[Slot, ...]] = {}
    for code, place, reporter, failing, rows, *sums in slots.table.rows(summed):
        key = code, tuple(map(int, sums))
        if key not in kept:
            kept[key] = _summed_up(sorting[code].slots, key[1])
        # Where some slot is there twice there are fewer powers of two in the sum than rows.
        held = kept[key] if len(kept[key]) == rows else None
        reports.setdefault(code, []).append(Reports(Unit(place or None, reporter or None), held, not failing))
    return reports


def _summed_up(slots: Sequence[Slot], bits: Sequence[int]) -> tuple[Slot, ...]:
    """Return the slots that *bits* sum up; none where there were too many rows to tell."""
    if any(number >> BITS for number in bits):
        return ()
    return tuple(slot for place, slot in enumerate(slots) if bits[place // BITS] >> place % BITS & 1)


@attrs.frozen(eq=False)
class _Sorting:
    """How those who report of one indicator are sorted into classes, by which of all its `slots` they fill in.

    `patterns` are those that turned up so far: all indicators of a table are told by the same few cells.
    """

    framework: Framework
    indicator: Indicator
    asked: Asked
    patterns: dict[Cells, Pattern]
    slots: tuple[Slot, ...]
    _sorted: dict[tuple[Slot, ...], tuple[Check, ...] | None] = attrs.field(factory=dict)

    def classes(self, reports: Sequence[Reports]) -> Iterator[Class]:
        """Yield the classes of those who report alike."""
        within = {place.code: place.within for place in self.framework.places}
        apart = _entangled([each.unit for each in reports], within, self.indicator)
        alike: dict[tuple[Any, ...], list[Unit]] = {}
        for each in reports:
            if each.slots is None or each.unit in apart or self.checks(each.slots) is None:
                continue
            if each.agrees or each.slots != self.slots:
                alike.setdefault((each.slots, *self._beside(each.unit, within)), []).append(each.unit)
        for (slots, *_), units in alike.items():
            if len(units) > 1:
                checks = () if slots == self.slots else self.checks(slots) or ()
                members = tuple(sorted(units, key=in_order))
                yield Class(self.indicator.code, members, slots, checks, len(members) == len(reports))

    @cached_property
    def _reading(self) -> Reading:
        return Reading.of(self.indicator, self.framework.units, ())

    @property
    def adds(self) -> bool:
        """Whether figures of several come to one by adding."""
        return self._reading.kind in (Combining.SUM, Combining.POOL)

    def _beside(self, unit: Unit, within: Mapping[str, str | None]) -> tuple[object, ...]:
        """Return what else decides into which total a reporter goes, and how: where, and who, if they meet again."""
        places = self.asked.onto.places_of(unit.place, within)
        return places, unit.reporter if meets_again(self.indicator) else unit.reporter is None

    def checks(self, slots: tuple[Slot, ...]) -> tuple[Check, ...] | None:
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
