"""Which figures are parts of which: cells of totals, places of places, months of years, reporters of all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from mande.dimensions.breakdowns import AgeBand, Dimension, overlaps
from mande.dimensions.cells import Cell
from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period


class Spot(NamedTuple):
    """What a figure of one indicator speaks of: which part of everyone, where, when, of whom, and by whose report."""

    cell: Cell
    place: str | None = None
    period: Period | None = None
    population: str | None = None
    reporter: str | None = None


class Along(NamedTuple):
    """Along what a figure is part of another: a field of a spot; of its cell, one of the dimensions."""

    field: str
    dimension: str = ""


CELL, PLACE, PERIOD, POPULATION, REPORTER = Spot._fields
APART_FROM_CELLS = tuple(Along(field) for field in (PLACE, PERIOD, POPULATION, REPORTER))


class Margin(NamedTuple):
    """A figure, and others that are parts of it along one axis; nobody is in two of them where they are `apart`.

    `same` says that the whole is not the sum of the parts but the last of them: a state at the end of the year.
    """

    whole: Spot
    parts: tuple[Spot, ...]
    along: Along
    apart: bool = True
    same: bool = False


class Margins(NamedTuple):
    """The margins of figures, also through what nobody prints; and the printed figures whose periods overlap others."""

    margins: tuple[Margin, ...]
    overlapping: frozenset[Spot]


@attrs.frozen(eq=False)
class Axes:
    """What lies around what: places, populations and bands of age, and whether months are parts of years.

    `shared` are the populations that may hold people of others. `adds` says that what is counted in a month is counted
    in its year too, which a state is not.
    """

    places: Mapping[str, str | None]
    populations: Mapping[str, str | None]
    shared: frozenset[str]
    dimensions: Mapping[str, Dimension]
    adds: bool

    def margins(self, spots: Iterable[Spot]) -> Margins:
        """Return the margins of *spots*, and of what lies between them though nobody prints it.

        >>> women, men = (Spot(Cell({"gender": gender}), "BD") for gender in ("female", "male"))
        >>> found = Axes({}, {}, frozenset(), {}, adds=True).margins([Spot(Cell(), "BD"), women, men])
        >>> [len(margin.parts) for margin in found.margins]
        [2]
        """
        return _Climbing(self, frozenset(spots)).margins()

    def band(self, dimension: str, category: str) -> AgeBand | None:
        """Return the ages that a category holds, where it holds any."""
        declared = self.dimensions.get(dimension)
        if declared is None or category not in declared.codes:
            return None
        return declared.category(category).band


@attrs.define(eq=False)
class _Climbing:
    """Goes from each figure to the next wider ones along each axis, up to the widest that is printed."""

    axes: Axes
    printed: frozenset[Spot]
    _seen: dict[Along, set[object]] = attrs.field(factory=dict, init=False)
    _wider: dict[tuple[Along, object], tuple[object, ...]] = attrs.field(factory=dict, init=False)
    _around: dict[Spot, tuple[tuple[Along, Spot], ...]] = attrs.field(factory=dict, init=False)
    _below: dict[Spot, bool] = attrs.field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        for spot in self.printed:
            for along, code in _codes(spot):
                self._seen.setdefault(along, set()).add(code)

    def margins(self) -> Margins:
        """Return what is a part of what, each margin once."""
        parts: dict[tuple[Spot, Along], dict[Spot, None]] = {}
        waiting = sorted(self.printed, key=repr)
        known = set(waiting)
        while waiting:
            spot = waiting.pop()
            for along, wider in self.around(spot):
                if wider not in known:
                    if not self.is_below_some(wider):
                        continue
                    known.add(wider)
                    waiting.append(wider)
                parts.setdefault((wider, along), {})[spot] = None
        found = [margin for (whole, along), several in parts.items() for margin in self._of(whole, along, [*several])]
        families: dict[Spot, list[Margin]] = {}
        for margin in found:
            if margin.along.field == PERIOD:
                families.setdefault(margin.whole, []).append(margin)
        twice = {spot for several in families.values() for margin in several[1:] for spot in margin.parts}
        return Margins(tuple(found), frozenset(twice & self.printed))

    def _of(self, whole: Spot, along: Along, parts: Sequence[Spot]) -> Iterator[Margin]:
        """Yield the margins of *whole* along one axis: each part by itself where somebody may be in two of them."""
        if along.field == PERIOD and not self.axes.adds:
            printed = [part for part in parts if part in self.printed]
            for last in dict.fromkeys((*_last(parts), *_last(printed))):
                yield Margin(whole, (last,), along, same=True)
        elif along.field == PERIOD:
            yield from (Margin(whole, family, along) for family in _families(parts))
        elif self._are_apart(along, parts):
            yield Margin(whole, tuple(parts), along)
        else:
            yield from (Margin(whole, (part,), along) for part in parts)
            declared = self.axes.dimensions.get(along.dimension)
            if along.field == CELL and len(parts) > 1 and (declared is None or declared.exhaustive):
                yield Margin(whole, tuple(parts), along, apart=False)

    def _are_apart(self, along: Along, parts: Sequence[Spot]) -> bool:
        if along.field == POPULATION:
            return self.axes.shared.isdisjoint(part.population or "" for part in parts)
        if along.field != CELL:
            return True
        declared = self.axes.dimensions.get(along.dimension)
        bands = [self.axes.band(along.dimension, part.cell[along.dimension]) for part in parts]
        return (declared is None or declared.exclusive) and not overlaps([band for band in bands if band is not None])

    def around(self, spot: Spot) -> tuple[tuple[Along, Spot], ...]:
        """Return the next wider spots along each axis, printed or not."""
        found = self._around.get(spot)
        if found is None:
            found = self._around[spot] = tuple(
                (along, _moved(spot, along, wider)) for along, code in _codes(spot) for wider in self.wider(along, code)
            )
        return found

    def is_below_some(self, spot: Spot) -> bool:
        """Return whether *spot* is printed, or part of something that is."""
        found = self._below.get(spot)
        if found is None:
            found = spot in self.printed or any(self.is_below_some(wider) for _, wider in self.around(spot))
            self._below[spot] = found
        return found

    def wider(self, along: Along, code: object) -> tuple[object, ...]:
        """Return what is next around *code* among what stands in some figure."""
        found = self._wider.get((along, code))
        if found is None:
            found = self._wider[along, code] = tuple(self._look_around(along, code))
        return found

    def _look_around(self, along: Along, code: object) -> Sequence[object]:
        seen = self._seen[along]
        if code is None:
            return ()
        if isinstance(code, Period):
            held = [other for other in seen if isinstance(other, Period) and _holds(other, code)]
            return [each for each in held if not any(_holds(each, other) for other in held)]
        if along.field == CELL:
            return self._wider_bands(along.dimension, str(code)) or [None]
        within = {PLACE: self.axes.places, POPULATION: self.axes.populations}.get(along.field, {})
        return [outer for outer in (*ancestors(str(code), within), None) if outer in seen][:1]

    def _wider_bands(self, dimension: str, category: str) -> list[str]:
        """Return the narrowest bands of age that hold all of another one: 0-17 for 15-17."""
        band = self.axes.band(dimension, category)
        if band is None:
            return []
        bands = {str(code): self.axes.band(dimension, str(code)) for code in self._seen[Along(CELL, dimension)]}
        held = {code: each for code, each in bands.items() if each is not None and _spans(each, band)}
        return [code for code, each in held.items() if not any(_spans(each, other) for other in held.values())]


def _codes(spot: Spot) -> Iterator[tuple[Along, object]]:
    for dimension, category in spot.cell.items():
        yield Along(CELL, dimension), category
    yield from zip(APART_FROM_CELLS, spot[1:], strict=True)


def _moved(spot: Spot, along: Along, wider: object) -> Spot:
    if along.field != CELL:
        return spot._replace(**{along.field: wider})  # type: ignore[arg-type]  # of the kind that stood there
    rest = {name: code for name, code in spot.cell.items() if name != along.dimension or wider is not None}
    return spot._replace(cell=Cell({**rest, along.dimension: str(wider)} if wider is not None else rest))


def _families(parts: Iterable[Spot]) -> list[tuple[Spot, ...]]:
    """Return *parts* in as few families as it takes that no two periods in one of them overlap."""
    families: list[list[Spot]] = []
    dated = [part for part in parts if part.period is not None]
    for part in sorted(dated, key=lambda each: (each.period.start, each.period.end, repr(each))):  # type: ignore[union-attr]
        for family in families:
            if family[-1].period.end < part.period.start:  # type: ignore[union-attr]  # all are dated
                family.append(part)
                break
        else:
            families.append([part])
    return sorted((tuple(family) for family in families), key=len, reverse=True)


def _last(parts: Iterable[Spot]) -> tuple[Spot, ...]:
    """Return the part that ends last, of several that do the longest; none where there are none."""
    dated = [(part.period.end, -part.period.start.toordinal(), repr(part), part) for part in parts if part.period]
    return tuple(last[3] for last in [max(dated, default=None)] if last)


def _holds(outer: Period, inner: Period) -> bool:
    return outer.contains(inner) and not inner.contains(outer)


def _spans(outer: AgeBand, inner: AgeBand) -> bool:
    """Return whether *outer* holds all ages of *inner*, and more."""
    reaches = outer.high is None or (inner.high is not None and inner.high <= outer.high)
    return outer != inner and outer.low <= inner.low and reaches
