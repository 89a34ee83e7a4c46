"""What a figure speaks of: which part of everyone, where, when, of whom, by whose report, and of which indicator."""

from __future__ import annotations

from typing import NamedTuple

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.disclosure.counts import Key, Role
from mande.disclosure.setting import Named


class Line(NamedTuple):
    """Numbers of one kind that may be parts of one another: what an indicator counts, or what its shares are of."""

    named: Named
    projected: bool = False
    role: Role = Role.COUNT


class Spot(NamedTuple):
    """What a number speaks of; the more it leaves open, the more it holds."""

    cell: Cell
    place: str | None = None
    period: Period | None = None
    population: str | None = None
    reporter: str | None = None
    line: Line | None = None


class Tie(NamedTuple):
    """A line that is the sum of others wherever all are told; where it `leaves` some, they never are all of it."""

    whole: Line
    parts: tuple[Line, ...]
    leaves: bool = False


class Along(NamedTuple):
    """Along what a number is part of another: a field of its spot; of its cell, one dimension; of its line, one tie."""

    field: str
    dimension: str = ""
    tie: Tie | None = None


CELL, PLACE, PERIOD, POPULATION, REPORTER, LINE = Spot._fields
APART_FROM_CELLS = tuple(Along(field) for field in (PLACE, PERIOD, POPULATION, REPORTER))


def spot_of(key: Key, role: Role = Role.COUNT) -> Spot:
    """Return what a number of a figure speaks of."""
    line = Line(key.named, key.projected, role)
    return Spot(key.cell, key.place, key.period, key.population, key.reporter, line)


def moved(spot: Spot, along: Along, code: object) -> Spot:
    """Return *spot* with another *code* along one axis; None opens it.

    >>> moved(Spot(Cell({"gender": "female"})), Along("cell", "gender"), None).cell
    Cell()
    """
    if along.field != CELL:
        return spot._replace(**{along.field: code})  # type: ignore[arg-type]  # of the kind that stood there
    rest = {name: each for name, each in spot.cell.items() if name != along.dimension}
    return spot._replace(cell=Cell(rest if code is None else {**rest, along.dimension: str(code)}))


def code_of(spot: Spot, along: Along) -> object:
    """Return where *spot* stands along one axis."""
    return spot.cell.get(along.dimension) if along.field == CELL else getattr(spot, along.field)
