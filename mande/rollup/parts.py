"""Which figures are parts of which: periods within periods, places within places, cells within cells."""

from __future__ import annotations

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

        >>> Layout.of([Period.parse("2009"), Period.parse("2009-01/2009-06"), Period.parse("2009-07/2009-12")])
        Layout(wholes=(Period('2009'),), overlap=False, gaps=False)
        """
        order = sorted(periods, key=lambda period: (period.start, -period.end.toordinal()))
        wholes: list[Period] = []
        parts: list[Period] = []
        earliest = date.max
        for period in reversed(order):  # all that come later begin no earlier, so one that ends no later lies within
            (wholes if earliest <= period.end else parts).append(period)
            earliest = min(earliest, period.end)
        parts.reverse()
        overlap = any(later.start <= earlier.end for earlier, later in pairwise(parts))
        return cls(tuple(reversed(wholes)), overlap, not covered(window or _span(order), parts))


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


def wholes_among(units: Iterable[Unit], within: Mapping[str, str | None]) -> dict[Unit, list[Unit]]:
    """Return the units that others are parts of, each with its parts.

    >>> wholes_among([Unit("BD", None), Unit("dhaka", None)], {"dhaka": "BD"})
    {Unit(place='BD', reporter=None): [Unit(place='dhaka', reporter=None)]}
    """
    units = list(units)
    known = set(units)
    found: dict[Unit, list[Unit]] = {}
    for unit in units:
        around = (None,) if unit.place is None else (unit.place, *ancestors(unit.place, within), None)
        for place in around:
            for reporter in {unit.reporter, None}:
                whole = Unit(place, reporter)
                if whole != unit and whole in known:
                    found.setdefault(whole, []).append(unit)
    return found


class Way(NamedTuple):
    """One way to make a total: the places, among the cells reported, of those that add up to it.

    It `lacks` something where a category was reported to have no value, and gives only the least that there are.
    """

    dimensions: tuple[str, ...]
    places: tuple[int, ...]
    those: Callable[[Sequence[Any]], Sequence[Any]]
    lacks: bool = False

    @classmethod
    def through(cls, dimensions: tuple[str, ...], places: Sequence[int], *, lacks: bool = False) -> Way:
        """Return the way that takes the cells at *places*; `those` takes them out of what stands for all cells."""
        first = places[0]
        those = itemgetter(*places) if len(places) > 1 else lambda cells: (cells[first],)
        return cls(dimensions, tuple(places), those, lacks)


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
        cls, cells: Sequence[Cell], blank: Iterable[Cell], dimensions: Mapping[str, Dimension], *, adds: bool = True
    ) -> Pattern:
        """Return the pattern of *cells*, no two of them alike; those *blank* were reported to have no value.

        Only categories of an exclusive, exhaustive dimension add up, only where there are at least two of them, since
        one alone is a subset.
        """
        places = {cell: place for place, cell in enumerate(cells)}
        ways = _ways(cells, frozenset(blank), dimensions) if adds else {}
        made = tuple(cell for cell in ways if cell not in places)
        return cls(
            tuple(cells),
            ways,
            places,
            (*cells, *made),
            all(len(several) == 1 and not several[0].lacks for several in ways.values()),
        )

    def sources(self, cell: Cell) -> tuple[int, ...]:
        """Return the places of the reported cells that *cell* is made of, itself where it is made of no others."""
        if cell in self.ways:
            return tuple(sorted({place for way in self.ways[cell] for place in way.places}))
        return (self.places[cell],) if cell in self.places else ()


def _ways(
    cells: Sequence[Cell], blank: frozenset[Cell], dimensions: Mapping[str, Dimension]
) -> dict[Cell, tuple[Way, ...]]:
    found: dict[Cell, list[Way]] = {}
    reported = frozenset(cells)
    for crossed in sorted(
        {tuple(cell) for cell in cells if 0 < len(cell) <= MOST_CROSSED}, key=lambda names: (-len(names), names)
    ):
        finest = [(place, cell) for place, cell in enumerate(cells) if tuple(cell) == crossed]
        gaps = [cell for cell in blank if tuple(cell) == crossed]
        for coarser in _margins(crossed):
            added_away = [name for name in crossed if name not in coarser]
            if not all(_adds(dimensions.get(name)) for name in added_away):
                continue
            groups: dict[Cell, list[tuple[int, Cell]]] = {}
            for place, cell in finest:
                groups.setdefault(Cell({name: cell[name] for name in coarser}), []).append((place, cell))
            for margin, held in groups.items():
                empty = [cell for cell in gaps if cell.within(margin)]
                named = [*(cell for _, cell in held), *empty]
                split = all(len({cell[name] for cell in named}) > 1 for name in added_away)
                known = any(set(way.dimensions) > set(crossed) for way in found.get(margin, ()))
                if split and not known and not (empty and margin in reported):
                    found.setdefault(margin, []).append(
                        Way.through(crossed, [place for place, _ in held], lacks=bool(empty))
                    )
    return {margin: tuple(ways) for margin, ways in found.items()}


def _adds(dimension: Dimension | None) -> bool:
    return dimension is not None and dimension.exclusive and dimension.exhaustive


def _margins(names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield every choice of some of *names*, the longest first, down to none."""
    for number in range(len(names) - 1, -1, -1):
        yield from combinations(names, number)
