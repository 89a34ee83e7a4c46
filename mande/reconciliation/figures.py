"""Which figures stand side by side: of one thing, or of several things in the same place at the same time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.framework.indicators import Accumulation
from mande.measures.figures import is_known
from mande.observations.observation import Observation
from mande.observations.scopes import Scope
from mande.review import Review
from mande.rollup.parts import Layout


def known(figures: Sequence[Observation]) -> tuple[Observation, ...]:
    """Return the figures that have a value."""
    return tuple(each for each in figures if is_known(each.value))


class Where(NamedTuple):
    """Whom, where and when figures of several indicators speak of, and who reports them."""

    cell: Cell
    place: str | None
    period: Period | None
    reporter: str | None

    def words(self, code: str, figure: Observation | None = None) -> str:
        """Return what a figure of indicator *code* speaks of here, as a sentence names it, on the days of its own."""
        period = figure.period if figure else self.period
        return Scope(code, self.cell, self.place, period, None, self.reporter).words


def by_where(scopes: Mapping[Scope, tuple[Observation, ...]]) -> dict[Where, tuple[Observation, ...]]:
    """Return the figures of one indicator that have a value, whatever population they are of, by where they stand."""
    held: dict[Where, tuple[Observation, ...]] = {}
    for scope, figures in scopes.items():
        found = known(figures)
        if found and not scope.projected:
            where = Where(scope.cell, scope.place, scope.period, scope.reporter)
            held[where] = (*held.get(where, ()), *found)
    return held


Pieces = tuple[tuple[Observation, ...], ...]
"""The figures of one or of several periods, each period with all that is stated of it."""


def side_by_side(review: Review, codes: Sequence[str]) -> Iterator[tuple[Where, tuple[tuple[Observation, ...], ...]]]:
    """Yield where all of *codes* have a figure, with the figures of each.

    What the others count may be of days within those of the first, where it is no state, and of one such period. Where
    a source states all of them, other sources are left out: a report is held against itself where it can be.
    """
    held = [by_where(review.scopes.get(code, {})) for code in codes]
    accumulations = [review.observed[code].accumulation for code in codes]
    dated = [_by_period(figures) for figures in held]
    for where in held[0]:
        found = [
            pieces_of(where, figures, periods, accumulation)
            for figures, periods, accumulation in zip(held, dated, accumulations, strict=True)
        ]
        if all(len(pieces) == 1 for pieces in found):
            yield where, _of_one_source([pieces[0] for pieces in found])


def added_up(review: Review, whole: str, parts: Sequence[str]) -> Iterator[tuple[Where, Pieces, Pieces]]:
    """Yield where *whole* and each of *parts* have a figure, with what is stated of each: the whole's, and the parts'.

    A part may be of some of the days of the whole; one that is new in each period is added over periods that cover it.
    """
    held = {code: by_where(review.scopes.get(code, {})) for code in (whole, *parts)}
    accumulations = {code: review.observed[code].accumulation for code in held}
    dated = {code: _by_period(figures) for code, figures in held.items()}
    for where, figures in held[whole].items():
        found = [pieces_of(where, held[code], dated[code], accumulations[code]) for code in parts]
        if all(found):
            sides = _of_one_source([figures, *(piece for pieces in found for piece in pieces)])
            yield where, sides[:1], sides[1:]


Periods = Mapping[Where, Mapping[Period, tuple[Observation, ...]]]


def _by_period(figures: Mapping[Where, tuple[Observation, ...]]) -> Periods:
    held: dict[Where, dict[Period, tuple[Observation, ...]]] = {}
    for where, found in figures.items():
        if where.period is not None:
            held.setdefault(where._replace(period=None), {})[where.period] = found
    return held


def pieces_of(
    where: Where,
    figures: Mapping[Where, tuple[Observation, ...]],
    periods: Periods,
    accumulation: Accumulation | None,
) -> Pieces:
    """Return what is stated of one indicator here: for the same days, for one period within, or for several that tile.

    A state within the days is not the state of all of them, and of a running total that has several the last is meant,
    so neither has pieces.
    """
    same = figures.get(where)
    if same or where.period is None or accumulation is Accumulation.SNAPSHOT:
        return (same,) if same else ()
    inside = {
        period: found
        for period, found in periods.get(where._replace(period=None), {}).items()
        if where.period.contains(period)
    }
    if len(inside) < 2:
        return tuple(inside.values())
    layout = Layout.of(inside, where.period)
    if accumulation is not Accumulation.INCREMENTAL or layout.overlap or layout.gaps:
        return ()
    return tuple(inside[period] for period in sorted(inside) if period not in layout.wholes)


def _of_one_source(sides: Sequence[tuple[Observation, ...]]) -> tuple[tuple[Observation, ...], ...]:
    shared = set.intersection(*({each.source for each in side} for side in sides))
    if not shared:
        return tuple(sides)
    return tuple(tuple(each for each in side if each.source in shared) for side in sides)
