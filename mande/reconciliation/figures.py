"""Which figures stand side by side: of one thing, or of several things in the same place at the same time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import islice, product
from typing import NamedTuple

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.framework.indicators import Accumulation
from mande.framework.relations import Sum
from mande.measures.figures import is_known, is_there
from mande.measures.missing import Missing
from mande.observations.observation import Observation
from mande.observations.scopes import Scope
from mande.reconciliation.said import Reading, Said, left_over, one_of
from mande.reconciliation.services import services_among
from mande.review import Review
from mande.rollup.parts import Layout


def known(figures: Sequence[Observation]) -> tuple[Observation, ...]:
    """Return the figures that have a value."""
    return tuple(each for each in figures if is_known(each.value))


def told(figures: Sequence[Observation]) -> tuple[Observation, ...]:
    """Return the figures for one thing that have a value; none where another is withheld, which may stand for them."""
    return () if any(each.value is Missing.WITHHELD for each in figures) else known(figures)


def without(cell: Cell, dimension: str) -> Cell:
    """Return the cell of all whom *cell* is a part of, whatever their category of *dimension*."""
    return Cell({name: category for name, category in cell.items() if name != dimension})


def is_withheld(review: Review, *codes: str) -> bool:
    """Return whether a figure of one of *codes* exists, and is not released: what is lacking then is no fault."""
    return any(each.value is Missing.WITHHELD for code in codes for each in review.actuals.get(code, ()))


class Where(NamedTuple):
    """Whom, where and when figures of several indicators speak of, and who reports them."""

    cell: Cell
    place: str | None
    period: Period | None
    reporter: str | None

    def words(self, code: str) -> str:
        """Return what a figure of indicator *code* speaks of here, as a sentence names it."""
        return Scope(code, self.cell, self.place, self.period, None, self.reporter).words


def by_where(scopes: Mapping[Scope, tuple[Observation, ...]]) -> dict[Where, tuple[Observation, ...]]:
    """Return the figures of one indicator that have a value, whatever population they are of, by where they stand.

    Where one is withheld there are none.
    """
    held: dict[Where, list[Observation]] = {}
    for scope, figures in scopes.items():
        there = [each for each in figures if is_there(each.value)]
        if there and not scope.projected:
            where = Where(scope.cell, scope.place, scope.period, scope.reporter)
            held.setdefault(where, []).extend(there)
    return {where: told(figures) for where, figures in held.items()}


MOST_ACCOUNTS = 16
"""Ways of putting together what is stated of several things that are compared one by one."""

Pieces = tuple[tuple[Said, ...], ...]
"""What is stated of one or of several periods, each period with all that is stated of it."""

Account = tuple[Said, ...]
"""One statement of each of several things that belong together."""


def stated(reading: Reading, code: str) -> Mapping[Where, tuple[Said, ...]]:
    """Return what is stated of one indicator, by where it stands: nothing where a figure is withheld."""
    indicator = reading.review.observed[code]
    held = by_where(reading.review.scopes.get(code, {}))
    return {
        where: tuple(reading.said(each, indicator, where.words(code)) for each in same) for where, same in held.items()
    }


def implied(reading: Reading, code: str) -> Mapping[Where, tuple[Said, ...]]:
    """Return what is stated of one indicator, by where it stands; where nothing is, what declared sums leave for it."""
    found = stated(reading, code)
    return found or _worked_out(reading, code)


def _worked_out(reading: Reading, code: str) -> Mapping[Where, tuple[Said, ...]]:
    """Return what is left for *code* of each declared sum in which all else has a figure, and nobody is in two parts.

    A part is no less than nothing: where the others come to more than the whole, nothing is left to work out.
    """
    review, indicator = reading.review, reading.review.observed[code]
    found: dict[Where, tuple[Said, ...]] = {}
    for relation in review.framework.relations:
        if not isinstance(relation, Sum) or code not in relation.parts or services_among(relation, review):
            continue
        others = [part for part in relation.parts if part != code]
        for where, whole, parts in added_up(reading, relation.whole, others) if others else ():
            left = left_over(whole, parts, where.words(code), indicator)
            if left is not None:
                found[where] = (*found.get(where, ()), left)
    return found


def side_by_side(reading: Reading, codes: Sequence[str]) -> Iterator[Account]:
    """Yield what is stated of all of *codes*, or left for them, wherever and whenever all of them have a figure.

    What the others count may be of days within those of the first, where it is no state, and of one such period.
    """
    held = [implied(reading, code) for code in codes]
    accumulations = [reading.review.observed[code].accumulation for code in codes]
    dated = [_by_period(figures) for figures in held]
    for where in held[0]:
        found = [
            pieces_of(where, figures, periods, accumulation)
            for figures, periods, accumulation in zip(held, dated, accumulations, strict=True)
        ]
        if all(len(pieces) == 1 for pieces in found):
            yield from accounts([pieces[0] for pieces in found])


def added_up(reading: Reading, whole: str, parts: Sequence[str]) -> Iterator[tuple[Where, Said, Account]]:
    """Yield where *whole* and each of *parts* have a figure, with what is stated of the whole, and of the parts.

    A part may be of some of the days of the whole; one that is new in each period is added over periods that cover it.
    """
    held = {code: stated(reading, code) for code in (whole, *parts)}
    accumulations = {code: reading.review.observed[code].accumulation for code in held}
    dated = {code: _by_period(figures) for code, figures in held.items()}
    for where, figures in held[whole].items():
        found = [pieces_of(where, held[code], dated[code], accumulations[code]) for code in parts]
        if figures and all(found):
            for first, *others in accounts([figures, *(piece for pieces in found for piece in pieces)]):
                yield where, first, tuple(others)


def accounts(sides: Sequence[Sequence[Said]]) -> Iterator[Account]:
    """Yield what is stated of several things together: what each source says, with what others say of the rest.

    Where sources differ, or one with itself, every figure is held against the others by itself, and none is chosen. A
    correction stands for what it corrects. Figures stated in very many ways are taken as one range each.
    """
    current = [_current(side) for side in sides]
    count: Counter[str | None] = Counter(source for side in current for source in {each.source for each in side})
    sources = sorted(dict.fromkeys(each.source for side in current for each in side), key=lambda each: -count[each])
    found: dict[tuple[Hashable, ...], Account] = {}
    apart = any(len(_distinct(side)) > 1 for side in current)
    for first, second in product(sources, sources) if apart else [(sources[0], sources[0])]:
        chosen = [_distinct(_by(side, (first, second, *sources))) for side in current]
        for account in islice(product(*chosen), MOST_ACCOUNTS + 1):
            found.setdefault(tuple(map(_number, account)), account)
        if len(found) > MOST_ACCOUNTS:
            yield tuple(map(one_of, current))
            return
    yield from found.values()


def _current(side: Sequence[Said]) -> Sequence[Said]:
    """Return the statements that no later kind of figure stands for: of preliminary, final and revised ones."""
    return [each for each in side if each.rank == max(other.rank for other in side)]


def _by(side: Sequence[Said], sources: Iterable[str | None]) -> Sequence[Said]:
    """Return what the first of *sources* says that says anything."""
    return next(same for source in sources if (same := [each for each in side if each.source == source]))


def _distinct(side: Sequence[Said]) -> Sequence[Said]:
    held: dict[Hashable, Said] = {}
    for each in side:
        held.setdefault(_number(each), each)
    return tuple(held.values())


def _number(said: Said) -> Hashable:
    return (said.kind, said.reach or said.words)


Periods = Mapping[Where, Mapping[Period, tuple[Said, ...]]]


def _by_period(figures: Mapping[Where, tuple[Said, ...]]) -> Periods:
    held: dict[Where, dict[Period, tuple[Said, ...]]] = {}
    for where, found in figures.items():
        if where.period is not None:
            held.setdefault(where._replace(period=None), {})[where.period] = found
    return held


def pieces_of(
    where: Where,
    figures: Mapping[Where, tuple[Said, ...]],
    periods: Periods,
    accumulation: Accumulation | None,
) -> Pieces:
    """Return what is stated of one indicator here: for the same days, for one period within, or for several that tile.

    A state within the days is not the state of all of them, and of a running total that has several the last is meant,
    so neither has pieces. Nor has what is withheld, whole or in part.
    """
    same = figures.get(where)
    if same is not None or where.period is None or accumulation is Accumulation.SNAPSHOT:
        return (same,) if same else ()
    inside = {
        period: found
        for period, found in periods.get(where._replace(period=None), {}).items()
        if where.period.contains(period)
    }
    if not all(inside.values()):
        return ()
    if len(inside) < 2:
        return tuple(inside.values())
    layout = Layout.of(inside, where.period)
    if accumulation is not Accumulation.INCREMENTAL or layout.overlap or layout.gaps:
        return ()
    return tuple(inside[period] for period in sorted(inside) if period not in layout.wholes)
