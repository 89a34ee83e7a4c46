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
from mande.frames.comparing import Check
from mande.frames.reports import (
    MOST_SLOTS,
    Form,
    Names,
    Reporting,
    Reports,
    Slot,
    reporting,
    slots_by_indicator,
)
from mande.frames.slots import NUMBER, REASON, SHARE, Slots
from mande.framework.frameworks import Framework
from mande.framework.indicators import Accumulation, Indicator, Measure
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier
from mande.observations.observation import Observation
from mande.rollup.over_time import OverTime, meets_again
from mande.rollup.parts import Pattern, Unit, wholes_among
from mande.rollup.quantities import Combining
from mande.rollup.reading import Reading, set_apart
from mande.rollup.sheets import STANDARD_DIMENSIONS
from mande.rollup.sorting import Asked
from mande.rollup.steps import Axis

Cells: TypeAlias = tuple[tuple[Cell, ...], frozenset[Cell], bool]
"""The cells of a sheet with a value, those without one, and whether sums of them are bounded below."""


@attrs.frozen(eq=False)
class Class:
    """Several who report alike: one of them stands for them all.

    `checks` are the comparisons that are still to be made.
    """

    indicator: str
    reports: tuple[Reports, ...]
    slots: tuple[Slot, ...]
    checks: tuple[Check, ...] = ()

    @property
    def count(self) -> int:
        """How many they are."""
        return sum(each.count for each in self.reports)


class Classes(NamedTuple):
    """Those who report alike, where they are several, all that is reported, and of which indicators."""

    found: tuple[Class, ...]
    reporting: Reporting
    codes: frozenset[str]


def classes_of(framework: Framework, slots: Slots, asked: Asked) -> Classes:
    """Return those who report alike."""
    indicators = {each.code: each for each in framework.indicators}
    patterns: dict[Cells, Pattern] = {}
    told = slots_by_indicator(slots)
    sorting = {
        code: _Sorting(framework, indicators[code], asked, patterns, tuple(each))
        for code, each in told.items()
        if code in indicators and len(each) <= MOST_SLOTS
    }
    adding = {code: each for code, each in sorting.items() if each.adds}
    forms = {code: Form(each.slots, each.checks(each.slots) or ()) for code, each in adding.items()}
    names = Names.asked_for(framework, asked)
    reported = reporting(slots, forms, names, of_all=forms.keys() == told.keys())
    found = tuple(each for code, several in reported.reports.items() for each in adding[code].classes(several))
    return Classes(found, reported, frozenset(told))


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
    _left: dict[tuple[Slot, ...], tuple[Check, ...] | None] = attrs.field(factory=dict)

    def classes(self, reports: Sequence[Reports]) -> Iterator[Class]:
        """Yield the classes of those who report alike."""
        within = {place.code: place.within for place in self.framework.places}
        apart = _entangled([each.unit for each in reports], within, self.indicator)
        alike: dict[tuple[Any, ...], list[Reports]] = {}
        for each in reports:
            if each.slots is None or each.unit in apart or self.checks(each.slots) is None:
                continue
            if each.agrees or self._to_make(each.slots) is not None:
                alike.setdefault((each.slots, *self._beside(each.unit, within)), []).append(each)
        for (slots, *_), several in alike.items():
            found = Class(self.indicator.code, tuple(several), slots, self._to_make(slots) or ())
            if found.count > 1:
                yield found

    def _to_make(self, slots: tuple[Slot, ...]) -> tuple[Check, ...] | None:
        """Return the comparisons among *slots*; None where all were made already, with those among the slots of all.

        So it is where each comparison among those of all is one among these, or has none of them.
        """
        if slots not in self._left:
            held = set(slots)
            made = {each for each in self._compared_among(self.slots) if any(slot in held for slot, _ in each[0])}
            self._left[slots] = None if made == self._compared_among(slots) else self.checks(slots)
        return self._left[slots]

    def _compared_among(self, slots: tuple[Slot, ...]) -> set[tuple[frozenset[tuple[Slot, int]], bool]]:
        return {
            (frozenset((slots[place], sign) for place, sign in check.signs.items()), check.may_be_less)
            for check in self.checks(slots) or ()
        }

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
        periods = dict.fromkeys(figure.period for figure in figures.values())
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
