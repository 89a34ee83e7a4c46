"""What lies directly around what, along each axis: quarters in years, districts in regions, bands of age in others."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from functools import cached_property

import attrs

from mande.dimensions.breakdowns import AgeBand, Dimension, overlaps
from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period
from mande.disclosure.pieces import Span, crossing, pieces
from mande.disclosure.spots import CELL, LINE, PERIOD, PLACE, POPULATION, Along, Line, Spot, Tie, code_of

ENDLESS = 10_000
"""An age beyond all others."""


@attrs.frozen(eq=False)
class Axes:
    """What is known of one indicator: places, populations and dimensions, and whether months are parts of years.

    `shared` are the populations that may hold people of others. `adds` says that what is counted in a month is counted
    in its year too, which a state is not.
    """

    places: Mapping[str, str | None]
    populations: Mapping[str, str | None]
    shared: frozenset[str]
    dimensions: Mapping[str, Dimension]
    adds: bool

    def band(self, dimension: str, category: str) -> AgeBand | None:
        """Return the ages that a category holds, where it holds any."""
        declared = self.dimensions.get(dimension)
        if declared is None:
            return None
        if category in declared.codes:
            return declared.category(category).band
        return _band(category) if any(each.band for each in declared.categories) else None

    def are_apart(self, along: Along, parts: Iterable[Spot]) -> bool:
        """Return whether nobody is in two of these *parts* of one whole."""
        if along.field == POPULATION:
            return self.shared.isdisjoint(part.population or "" for part in parts)
        if along.field != CELL:
            return True
        declared = self.dimensions.get(along.dimension)
        bands = [self.band(along.dimension, part.cell[along.dimension]) for part in parts]
        return (declared is None or declared.exclusive) and not overlaps([band for band in bands if band is not None])

    def leave_nobody_out(self, along: Along) -> bool:
        """Return whether everybody is in one of the categories of a dimension at least."""
        declared = self.dimensions.get(along.dimension)
        return along.field == CELL and (declared is None or declared.exhaustive)


def _band(category: str) -> AgeBand | None:
    try:
        return AgeBand.parse(category)
    except ValueError:
        return None


@attrs.frozen(eq=False)
class Scale:
    """One axis: the codes that stand somewhere, what lies directly around each, and what directly within.

    Where codes overlap, they and what holds them all are made of the same pieces, which nobody may have named.
    """

    wider: Mapping[object, tuple[object, ...]]
    cut: frozenset[object] = frozenset()

    @cached_property
    def narrower(self) -> Mapping[object, tuple[object, ...]]:
        """What lies directly within each code."""
        found: dict[object, list[object]] = {}
        for code, several in self.wider.items():
            for outer in several:
                found.setdefault(outer, []).append(code)
        return {outer: tuple(inner) for outer, inner in found.items()}

    def pieces(self, code: object) -> tuple[object, ...]:
        """Return what a code that overlaps others is made of; nothing for any other."""
        return self.narrower[code] if code in self.cut else ()


@attrs.define(eq=False)
class Scales:
    """The scales of numbers that may be parts of one another."""

    axes: Mapping[Line | None, Axes]
    ties: Collection[Tie]
    spots: Collection[Spot]
    _found: dict[tuple[Along, Line | None], Scale] = attrs.field(factory=dict, init=False)

    def of(self, spot: Spot, along: Along) -> Scale:
        """Return the scale on which *spot* stands along one axis."""
        found = self._found.get((along, spot.line))
        if found is None:
            found = self._found[along, spot.line] = self._scale(self.axes[spot.line], along)
        return found

    def along(self, spot: Spot) -> Iterable[Along]:
        """Return the axes along which *spot* is part of something, or may be: those that it does not leave open."""
        yield from (Along(CELL, dimension) for dimension in spot.cell)
        yield from self._apart_from_cells
        yield from (Along(LINE, tie=tie) for tie in self.ties if spot.line in tie.parts)

    def open_to(self, spot: Spot) -> Iterable[Along]:
        """Return the axes along which *spot* may have parts."""
        yield from self._cells
        yield from self._apart_from_cells
        yield from (Along(LINE, tie=tie) for tie in self.ties if spot.line == tie.whole)

    @cached_property
    def _cells(self) -> tuple[Along, ...]:
        return tuple(
            Along(CELL, dimension) for dimension in sorted({name for spot in self.spots for name in spot.cell})
        )

    @cached_property
    def _apart_from_cells(self) -> tuple[Along, ...]:
        ways = [Along(field) for field in Spot._fields if field not in (CELL, LINE)]
        return tuple(along for along in ways if len({code_of(spot, along) for spot in self.spots}) > 1)

    def _scale(self, axes: Axes, along: Along) -> Scale:
        if along.tie:
            return Scale(dict.fromkeys(along.tie.parts, (along.tie.whole,)))
        seen = dict.fromkeys(code_of(spot, along) for spot in self.spots)
        named = [code for code in seen if code is not None]
        if along.field == PERIOD:
            days: dict[object, Span] = {code: _days(code) for code in named if isinstance(code, Period)}
            return _nested(days, _period, (), cuts=axes.adds)
        if along.field == CELL:
            bands = {code: axes.band(along.dimension, str(code)) for code in named}
            found = _nested({code: _ages(band) for code, band in bands.items() if band}, _age, (None,), cuts=True)
            return Scale({**dict.fromkeys(named, (None,)), **found.wider}, found.cut)
        within = {PLACE: axes.places, POPULATION: axes.populations}.get(along.field, {})
        around = {str(code): ancestors(str(code), within) for code in named}
        return Scale(
            {
                code: tuple(each for each in (*outer, None) if each in seen and code not in around.get(str(each), ()))[
                    :1
                ]
                for code, outer in around.items()
            }
        )


def _nested(spans: dict[object, Span], name: Callable[[Span], object], top: tuple[object, ...], *, cuts: bool) -> Scale:
    """Return what lies directly around what; what overlaps is made of pieces, which lie in all that hold them."""
    groups = crossing(spans) if cuts else []
    cut = frozenset(code for group in groups for code in group)
    codes = {span: code for code, span in reversed([*spans.items()])}
    made = {piece: codes.get(piece, name(piece)) for group in groups for piece in pieces(group.values())}
    every = {**spans, **{code: piece for piece, code in made.items()}}
    wider: dict[object, tuple[object, ...]] = {}
    for code, span in every.items():
        around = {other: each for other, each in every.items() if each.holds(span)}
        whole = {other: each for other, each in around.items() if other not in cut}
        overlapping = tuple(other for other in around if other in cut)
        if codes.get(span, code) != code:
            wider[code] = (codes[span],)  # two names of the same days
        elif code in cut:
            wider[code] = ()
        else:
            wider[code] = (overlapping if span in made else ()) + (_innermost(whole) or top)
    return Scale(wider, cut)


def _innermost(spans: Mapping[object, Span]) -> tuple[object, ...]:
    return tuple(code for code, span in spans.items() if not any(span.holds(other) for other in spans.values()))


def _days(period: Period) -> Span:
    return Span(period.start.toordinal(), period.end.toordinal() + 1)


def _period(days: Span) -> Period:
    return Period(date.fromordinal(days.first), date.fromordinal(days.end - 1))


def _ages(band: AgeBand) -> Span:
    return Span(band.low, ENDLESS if band.high is None else band.high)


def _age(years: Span) -> str:
    return str(AgeBand(years.first, None if years.end == ENDLESS else years.end))
