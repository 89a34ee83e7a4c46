"""The laws of what is published: nobody is recognisable, nothing is changed, and nothing withheld can be worked out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple, TypeAlias

import attrs

from mande.dimensions.cells import EVERYONE, Cell
from mande.framework.people import fewest_shown, may_count_people
from mande.measures.missing import Missing
from mande.observations.observation import Observation
from mande.testing.cases import Case, Series
from mande.testing.comparing import Compared, of, same
from mande.testing.dealing import dealt
from mande.wording import sentence

MOST_PLACES = 3
"""Places of a table that is published: with their categories and the region around them, some twenty figures."""

Box: TypeAlias = tuple[str | None, Cell]
"""A place and a cell."""


Bracket: TypeAlias = tuple[int, int | None]
"""The least and the most that a count may be; None where there is no most."""


class Table(NamedTuple):
    """Figures of one indicator in one period that are published together, and which of them are sums of others."""

    series: Series
    figures: dict[Box, Observation]
    sums: tuple[tuple[Box, tuple[Box, ...]], ...]


def small_numbers_are_withheld(case: Case) -> Iterator[Compared]:
    """No figure is published that counts fewer people than may be shown."""
    fewest = fewest_shown(case.framework)
    for table in _tables(case):
        safe = _published(case, table)
        for box, figure in table.figures.items():
            if isinstance(figure.value, int) and 0 < figure.value < fewest:
                yield same(_called(table, box), safe[box], Missing.WITHHELD, table.figures.values())


def what_is_published_is_not_changed(case: Case) -> Iterator[Compared]:
    """A figure is published as it was reported, or withheld, and never anything between."""
    for table in _tables(case):
        safe = _published(case, table)
        for box, figure in table.figures.items():
            holds = safe[box] in (figure.value, Missing.WITHHELD)
            what, expected = _called(table, box), sentence("{value}, or withheld", value=figure.value)
            yield Compared(what, safe[box], expected, tuple(table.figures.values()), holds)


def nothing_withheld_can_be_worked_out(case: Case) -> Iterator[Compared]:
    """Nothing that is withheld can be worked out by adding up what is published and taking it from its totals."""
    for table in _tables(case):
        safe = _published(case, table)
        withheld = [box for box, value in safe.items() if isinstance(value, Missing)]
        unknowns = [[int(box == whole) - int(box in parts) for box in withheld] for whole, parts in table.sums]
        told = _determined(unknowns)
        for place, box in enumerate(withheld):
            found = table.figures[box].value if place in told else sentence("nothing")
            yield same(_called(table, box), found, sentence("nothing"), _as_published(table, safe))


def small_numbers_are_not_bracketed(case: Case) -> Iterator[Compared]:
    """No small number that is withheld can be told to within fewer than may be shown: there is room around it."""
    fewest = fewest_shown(case.framework)
    for table in _tables(case):
        safe = _published(case, table)
        brackets = _brackets(table, safe)
        for box, figure in table.figures.items():
            if isinstance(figure.value, int) and 0 < figure.value < fewest and safe[box] is Missing.WITHHELD:
                low, high = brackets[box]
                what, expected = _called(table, box), sentence("{least} or more apart", least=fewest)
                found = sentence("{low} to {high}", low=low, high=high)
                holds = high is None or high - low >= fewest
                yield Compared(what, found, expected, _as_published(table, safe), holds)


def _brackets(table: Table, safe: Mapping[Box, object]) -> Mapping[Box, Bracket]:
    """Return the least and the most that each count may be, by what is shown and what adds up, none below nothing."""
    brackets: dict[Box, Bracket] = {
        box: (value, value) if isinstance(value, int) else (0, None) for box, value in safe.items()
    }
    before = None
    while before != brackets:
        before = dict(brackets)
        for whole, parts in table.sums:
            brackets[whole] = _narrower(brackets[whole], _added(brackets[part] for part in parts))
            for part in parts:
                rest = _added(brackets[other] for other in parts if other != part)
                brackets[part] = _narrower(brackets[part], _less_than(brackets[whole], rest))
    return brackets


def _added(brackets: Iterable[Bracket]) -> Bracket:
    held = list(brackets)
    known = [high for _, high in held if high is not None]
    return sum(low for low, _ in held), sum(known) if len(known) == len(held) else None


def _less_than(whole: Bracket, rest: Bracket) -> Bracket:
    """Return what is left of *whole* once *rest* is taken away."""
    (low, high), (least, most) = whole, rest
    return 0 if most is None else max(0, low - most), None if high is None else high - least


def _narrower(one: Bracket, other: Bracket) -> Bracket:
    highs = [high for _, high in (one, other) if high is not None]
    return max(one[0], other[0]), min(highs, default=None)


def _tables(case: Case) -> Iterator[Table]:
    """Yield a table for each series that counts people: of some places and the region that they make, by dimension."""
    for series in case.series:
        if not series.pools and may_count_people(series.indicator):
            for dimension in case.adding_dimensions:
                yield _table(series, [Cell({dimension.code: code}) for code in dimension.codes])


def _table(series: Series, cells: Sequence[Cell]) -> Table:
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


def _published(case: Case, table: Table) -> dict[Box, object]:
    """Return the values that are published of a table; what is not there any more is withheld too."""
    observations = attrs.evolve(case.observations, observations=tuple(table.figures.values()), claims=(), cohorts=())
    safe = case.suppress(observations, programme=case.framework)
    shown = {(each.place, each.cell): each.value for each in safe}
    return {box: shown.get(box, Missing.WITHHELD) for box in table.figures}


def _as_published(table: Table, safe: dict[Box, object]) -> tuple[Observation, ...]:
    return tuple(attrs.evolve(figure, value=safe[box]) for box, figure in table.figures.items())


def _called(table: Table, box: Box) -> str:
    return of(table.series.indicator.code, (), [part for part in box if part])


def _determined(rows: Iterable[Sequence[int]]) -> frozenset[int]:
    """Return which unknowns have one value alone in equations of these coefficients: by Gauss's elimination.

    >>> sorted(_determined([[1, -1, 0], [0, 1, 0]]))
    [0, 1]
    """
    reduced: list[list[Fraction]] = []
    for row in rows:
        left = _less([Fraction(each) for each in row], reduced)
        lead = next((place for place, each in enumerate(left) if each), None)
        if lead is not None:
            left = [each / left[lead] for each in left]
            reduced = [[a - other[lead] * b for a, b in zip(other, left, strict=True)] for other in reduced]
            reduced.append(left)
    return frozenset(
        next(place for place, each in enumerate(row) if each) for row in reduced if sum(map(bool, row)) == 1
    )


def _less(row: list[Fraction], reduced: Iterable[list[Fraction]]) -> list[Fraction]:
    """Return *row* without what the *reduced* ones say."""
    for other in reduced:
        lead = next(place for place, each in enumerate(other) if each)
        row = [a - row[lead] * b for a, b in zip(row, other, strict=True)]
    return row
