"""Which figures are parts of which: periods within periods, places within places, cells within cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations, pairwise
from operator import itemgetter
from typing import Any, NamedTuple

import attrs

from mande.dimensions.breakdowns import Dimension
from mande.dimensions.cells import Cell
from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period

ONE_DAY = timedelta(days=1)

MOST_CROSSED = 6
"""Dimensions of a cell whose margins are worked out: each one more doubles them, and nobody crosses so many."""


class Layout(NamedTuple):
    """How periods lie: those that contain others, whether the rest overlap, and whether they leave days out."""

    wholes: tuple[Period, ...]
    overlap: bool
    gaps: bool

    @classmethod
    def of(cls, periods: Iterable[Period], window: Period | None = None) -> Layout:
        """Return how *periods*, no two of them alike, lie in *window*, or from the first of their days to the last.

        One contains another where that is sure, its own last day taken at the earliest; where it only may, they
        overlap.

        >>> Layout.of([Period.parse("2009"), Period.parse("2009-01/2009-06"), Period.parse("2009-07/2009-12")])
        Layout(wholes=(Period('2009'),), overlap=False, gaps=False)
        """
        order = sorted(periods, key=_longest_first)
        wholes: list[Period] = []
        parts: list[Period] = []
        earliest = date.max
        for period in reversed(order):  # all that come later begin no earlier, so one that ends no later lies within
            (wholes if earliest <= period.earliest_end else parts).append(period)
            earliest = min(earliest, period.end)
        parts.reverse()
        overlap = any(later.start <= earlier.end for earlier, later in pairwise(parts))
        return cls(tuple(reversed(wholes)), overlap, not covered(window or _span(order), parts))


def _longest_first(period: Period) -> tuple[date, int, int]:
    return period.start, -period.end.toordinal(), -period.earliest_end.toordinal()


def covered(whole: Period, periods: Iterable[Period]) -> bool:
    """Return whether every day of *whole* is in one of *periods*, which are in order.

    >>> covered(Period.parse("2009"), [Period.parse("2009-Q1"), Period.parse("2009-04/2009-12")])
    True
    """
    day = whole.start
    for period in periods:
        if period.start <= day <= period.end:
            if period.end >= whole.end:
                return True
            day = period.end + ONE_DAY
    return False


def _span(periods: Sequence[Period]) -> Period:
    return Period(min(period.start for period in periods), max(period.end for period in periods))


class Unit(NamedTuple):
    """Who reports of where: one reporter, or all of them (None), in one place, or in all of them (None)."""

    place: str | None
    reporter: str | None


@attrs.frozen
class Alike:
    """Those for whom the figures of one stand: how many they are, and those of them whose names may be asked for."""

    count: int
    units: tuple[Unit, ...]


def wholes_among(units: Iterable[Unit], within: Mapping[str, str | None]) -> dict[Unit, list[Unit]]:
    """Return the units that others are parts of, each with its parts.

    >>> wholes_among([Unit("BD", None), Unit("dhaka", None)], {"dhaka": "BD"})
    {Unit(place='BD', reporter=None): [Unit(place='dhaka', reporter=None)]}
    """
    units = list(units)
    known = set(units)
    found: dict[Unit, list[Unit]] = {}
    for unit in units:
        for place in _around(unit.place, within):
            for reporter in {unit.reporter, None}:
                whole = Unit(place, reporter)
                if whole != unit and whole in known:
                    found.setdefault(whole, []).append(unit)
    return found


def may_share(units: Iterable[Unit], within: Mapping[str, str | None]) -> bool:
    """Return whether two of *units* may count one thing: one reporter everywhere, and everyone in one of the places.

    >>> may_share([Unit(None, "ngo-1"), Unit("dhaka", None)], {"dhaka": "BD"})
    True
    """
    units = list(units)
    by_some = {unit.place for unit in units if unit.reporter is not None}
    by_all = [unit.place for unit in units if unit.reporter is None] if by_some else []
    return any(around != place and around in by_some for place in by_all for around in _around(place, within))


def _around(place: str | None, within: Mapping[str, str | None]) -> tuple[str | None, ...]:
    """Return *place* and all that it lies in, the last of them the whole programme."""
    return (None,) if place is None else (place, *ancestors(place, within), None)


class Way(NamedTuple):
    """One way to make a total: the places, among the cells reported, of those that add up to it.

    It `lacks` something where a category was reported to have no value or the categories are not all there are, and
    gives only the least. It is `open` where those whose category is not known may be in none. Where somebody may stand
    in several categories, `apart` holds the places of those that nobody shares with the others, so that between the
    greatest and the sum of each is all that is known.
    """

    dimensions: tuple[str, ...]
    places: tuple[int, ...]
    those: Callable[[Sequence[Any]], Sequence[Any]]
    lacks: bool = False
    apart: tuple[tuple[int, ...], ...] = ()
    open: bool = False

    @classmethod
    def through(
        cls,
        dimensions: tuple[str, ...],
        places: Sequence[int],
        *,
        lacks: bool = False,
        apart: Iterable[Sequence[int]] = (),
        is_open: bool = False,
    ) -> Way:
        """Return the way that takes the cells at *places*; `those` takes them out of what stands for all cells."""
        first = places[0]
        those = itemgetter(*places) if len(places) > 1 else itemgetter(slice(first, first + 1))
        return cls(dimensions, tuple(places), those, lacks, tuple(map(tuple, apart)), is_open)


@attrs.frozen(eq=False)
class Pattern:
    """Which cells somebody reports together, and which totals follow from them.

    `ways` holds, for each cell that is made of finer ones, every way to make it: crossed cells give their margins, and
    breakdowns that stand side by side each give the total, and are never crossed.
    """

    cells: tuple[Cell, ...]
    ways: Mapping[Cell, tuple[Way, ...]]
    places: Mapping[Cell, int]
    all_cells: tuple[Cell, ...]
    is_linear: bool

    @classmethod
    def of(
        cls,
        cells: Sequence[Cell],
        blank: Iterable[Cell],
        dimensions: Mapping[str, Dimension],
        *,
        adds: bool = True,
        bounded: bool = False,
    ) -> Pattern:
        """Return the pattern of *cells*, no two of them alike; those *blank* were reported to have no value.

        Only categories of an exclusive, exhaustive dimension add up, only where there are at least two of them, since
        one alone is a subset. Those of other dimensions bound a total that nobody reports, where sums are *bounded*
        below.
        """
        places = {cell: place for place, cell in enumerate(cells)}
        ways = _ways(cells, frozenset(blank), dimensions, bounded=bounded) if adds else {}
        return cls(
            tuple(cells),
            ways,
            places,
            tuple(dict.fromkeys((*cells, *ways))),
            all(len(several) == 1 and not several[0].lacks and not several[0].apart for several in ways.values()),
        )

    def sources(self, cell: Cell) -> tuple[int, ...]:
        """Return the places of the reported cells that *cell* is made of, itself where it is made of no others."""
        if cell in self.ways:
            return tuple(sorted({place for way in self.ways[cell] for place in way.places}))
        return (self.places[cell],) if cell in self.places else ()


def _ways(
    cells: Sequence[Cell], blank: frozenset[Cell], dimensions: Mapping[str, Dimension], *, bounded: bool
) -> dict[Cell, tuple[Way, ...]]:
    exact: dict[Cell, list[Way]] = {}
    loose: dict[Cell, list[Way]] = {}
    reported = {cell: Some(cell, (place,)) for place, cell in enumerate(cells)}
    crossings = {
        names for cell in cells for names in (tuple(cell), *_margins(tuple(cell))) if len(cell) <= MOST_CROSSED
    }
    for crossed in sorted(crossings - {()}, key=lambda names: (-len(names), names)):
        made = {cell: Some(cell, ways[0].places, ways[0].lacks) for cell, ways in exact.items()}
        finest = [some for cell, some in {**reported, **made}.items() if tuple(cell) == crossed]
        gaps = [cell for cell in blank if tuple(cell) == crossed]
        for coarser in _margins(crossed):
            away = [name for name in crossed if name not in coarser]
            split = [dimensions[name] for name in away if name in dimensions]
            adds = all(dimension.exclusive and dimension.exhaustive for dimension in split)
            if len(split) < len(away) or not (adds or bounded):
                continue
            for margin, held in _by_margin(finest, coarser).items():
                empty = [cell for cell in gaps if cell.within(margin)]
                told = [*(some.cell for some in held), *empty]
                lacking = bool(empty) or not _adds_up(told, away)
                found = exact if adds else loose
                if (
                    (margin in reported and (lacking or not adds))
                    or not _splits(told, away)
                    or any(set(way.dimensions) > set(crossed) for way in found.get(margin, ()))
                    or any(_between(cell, margin, crossed) and cell not in exact for cell in reported)
                ):
                    continue
                found.setdefault(margin, []).append(
                    Way.through(
                        crossed,
                        [place for some in held for place in some.places],
                        lacks=lacking
                        or any(some.lacks for some in held)
                        or not all(dimension.exhaustive for dimension in split),
                        apart=_apart(held, split),
                        is_open=any(_leaves_unknown(dimension, held) for dimension in split),
                    )
                )
    return {margin: tuple(_fullest(ways)) for margin, ways in {**loose, **exact}.items()}


def _between(cell: Cell, margin: Cell, crossed: tuple[str, ...]) -> bool:
    """Return whether *cell* is part of *margin* and coarser than those *crossed*: not all in it need be in them."""
    return len(margin) < len(cell) < len(crossed) and set(cell) < set(crossed) and cell.within(margin)


def _fullest(ways: Iterable[Way]) -> Iterator[Way]:
    """Yield the ways that no other one holds all cells of."""
    held: list[frozenset[int]] = []
    for way in sorted(ways, key=lambda way: -len(way.places)):
        places = frozenset(way.places)
        if not any(places <= other for other in held):
            held.append(places)
            yield way


class Some(NamedTuple):
    """One cell, reported or made of finer ones, and the places of the reported cells that it is made of."""

    cell: Cell
    places: tuple[int, ...]
    lacks: bool = False


def _by_margin(finest: Iterable[Some], coarser: tuple[str, ...]) -> dict[Cell, list[Some]]:
    """Return the cells in *finest* by what is left of them when they are told by the *coarser* dimensions alone."""
    found: dict[Cell, list[Some]] = {}
    for some in finest:
        found.setdefault(Cell({name: some.cell[name] for name in coarser}), []).append(some)
    return found


def _splits(cells: Sequence[Cell], away: Iterable[str]) -> bool:
    """Return whether *cells* name at least two categories of each dimension that is added away."""
    return all(len({cell[name] for cell in cells}) > 1 for name in away)


def _adds_up(cells: Iterable[Cell], away: Sequence[str]) -> bool:
    """Return whether *cells* make the margins too, where their dimensions are added away one after the other.

    Where the boys alone are told of the men, nobody says how many men there are, and so not how many there are in all.
    It is enough that there is one order in which no category is left alone.
    """
    told = [[cell[name] for name in away] for cell in cells]
    tried: set[tuple[int, ...]] = set()

    def adds_up(kept: tuple[int, ...]) -> bool:
        if not kept:
            return True
        if kept in tried:
            return False
        tried.add(kept)
        finer = {tuple([codes[place] for place in kept]) for codes in told}
        for left in range(len(kept)):
            rows = Counter(codes[:left] + codes[left + 1 :] for codes in finer)
            if min(rows.values()) > 1 and adds_up(kept[:left] + kept[left + 1 :]):
                return True
        return False

    return adds_up(tuple(range(len(away))))


def _leaves_unknown(dimension: Dimension, held: Iterable[Some]) -> bool:
    """Return whether there is a category for those of whom it is not known, and nobody says how many they are."""
    return bool(dimension.unknown) and not {some.cell[dimension.code] for some in held}.issuperset(dimension.unknown)


def _apart(held: Iterable[Some], split: Sequence[Dimension]) -> Iterable[list[int]]:
    """Return the places of cells that may share somebody, by the categories in which nobody stands twice."""
    if all(dimension.exclusive for dimension in split):
        return ()
    exclusive = [dimension.code for dimension in split if dimension.exclusive]
    found: dict[tuple[str, ...], list[int]] = {}
    for some in held:
        found.setdefault(tuple([some.cell[code] for code in exclusive]), []).extend(some.places)
    return found.values()


def _margins(names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield every choice of some of *names*, the longest first, down to none."""
    for number in range(len(names) - 1, -1, -1):
        yield from combinations(names, number)
