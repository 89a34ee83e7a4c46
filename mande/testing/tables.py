"""Tables of figures that are published together: of some places, the region that they make, and their categories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from mande.dimensions.cells import EVERYONE, Cell
from mande.observations.observation import Observation
from mande.testing.dealing import dealt
from mande.testing.series import Series

MOST_PLACES = 3
"""Places of a table that is published: with their categories and the region around them, some twenty figures."""

Box: TypeAlias = tuple[str | None, Cell]
"""A place and a cell."""


class Table(NamedTuple):
    """Figures of one indicator in one period that are published together, and which of them are sums of others."""

    series: Series
    figures: dict[Box, Observation]
    sums: tuple[tuple[Box, tuple[Box, ...]], ...]


def table_of(series: Series, cells: Sequence[Cell]) -> Table:
    """Return the table of the last period of *series*: its figures, and how each is dealt out to *cells*."""
    period = series.figures[-1].period
    rows = [each for each in series.figures if each.period == period][:MOST_PLACES]
    numbers: dict[Box, int] = {}
    for row in rows:
        numbers[row.place, EVERYONE] = row.value  # type: ignore[assignment]  # a series of counts holds nothing else
        numbers |= {(row.place, cell): share for cell, share in dealt(row.value, cells)}
    places = tuple(row.place for row in rows)
    regions = _regions(series, places)
    for region in regions:
        for cell in (EVERYONE, *cells):
            numbers[region, cell] = sum(numbers[place, cell] for place in places)
    sums = [((place, EVERYONE), tuple((place, cell) for cell in cells)) for place in (*places, *regions)]
    sums += [
        ((region, cell), tuple((place, cell) for place in places)) for region in regions for cell in (EVERYONE, *cells)
    ]
    figures = {
        (place, cell): Observation(series.indicator.code, number, period, place=place, cell=cell)
        for (place, cell), number in numbers.items()
    }
    return Table(series, figures, tuple(sums))


def _regions(series: Series, places: Sequence[str | None]) -> tuple[str, ...]:
    """Return the region that *places* make, where they are all there is in it."""
    around = {series.within.get(place or "") for place in places}
    region = next(iter(around))
    inside = {place for place, each in series.within.items() if each == region}
    return (region,) if len(around) == 1 and region is not None and inside == {*places} else ()
