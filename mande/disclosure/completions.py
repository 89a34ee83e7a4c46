"""What else could stand where figures are withheld: other counts that fit everything shown, in whole numbers.

A *move* is a change of several counts at once that leaves every sum as it is: one person more here, one fewer there.
The truth, pushed along a move, is a completion: other counts that whoever reads what is published cannot tell from the
truth, as long as every count that moves is withheld and none falls below the least it may be. Two completions that lie
far enough apart prove that a count is protected; they are checked in whole numbers, so that no solver and no float is
ever trusted. A proof holds however much more is withheld.

Moves are looked for best first: one count is changed, the sums that this breaks are mended one after the other by
another count each, and what is cheapest so far is tried next. In a plain table this finds the rectangle or box of cells
through the count (the hypercube method: Repsilber 1994; Giessing and Repsilber 2002); in others whatever there is. The
search is bounded, so it may miss a move, and never claims one that is not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from heapq import heappop, heappush
from itertools import count
from types import MappingProxyType
from typing import NamedTuple

import attrs

from mande.disclosure.linked import Linked

Changes = Mapping[int, int]
"""By how much counts differ from the true ones; a count that is not named is as it is."""

NONE: Changes = MappingProxyType({})

MOST_TRIED = 2_000
"""Beginnings of a move that are looked at before a search is given up."""


@attrs.frozen
class Proof:
    """Two completions, and so how far apart the values are that one count may have.

    >>> Proof(1, low={}, high={1: 5, 2: -5}).spread
    5
    """

    target: int
    low: Changes
    high: Changes

    @property
    def spread(self) -> int:
        """How far apart the two values are."""
        return self.high.get(self.target, 0) - self.low.get(self.target, 0)

    @property
    def moved(self) -> frozenset[int]:
        """The counts that must not be known for the proof to hold."""
        return frozenset(self.low) | frozenset(self.high)


def fits(linked: Linked, changes: Changes) -> bool:
    """Return whether the true counts with *changes* keep every sum, and are none below the least they may be.

    >>> from mande.disclosure.linked import Equation
    >>> table = Linked([9, 2, 7], [Equation(0, [1, 2])], [], (), width=5)
    >>> fits(table, {1: 3, 2: -3}), fits(table, {1: 3}), fits(table, {1: -3, 2: 3})
    (True, False, False)
    """
    if any(linked.slack[variable] + change < 0 for variable, change in changes.items()):
        return False
    broken: dict[int, int] = {}
    for variable, change in changes.items():
        for equation, sign in linked.sums_with[variable]:
            broken[equation] = broken.get(equation, 0) + sign * change
    return not any(broken.values())


def pushed(changes: Changes, move: Changes, times: int) -> Changes:
    """Return *changes* with *move* added to them so many *times*.

    >>> pushed({1: 2, 2: -2}, {1: 1, 3: -1}, -2)
    {2: -2, 3: 2}
    """
    found = dict(changes)
    for variable, change in move.items():
        found[variable] = found.get(variable, 0) + times * change
    return {variable: change for variable, change in found.items() if change}


def room(linked: Linked, start: Changes, move: Changes) -> int | None:
    """Return how many times *start* can be pushed along *move* until a count is at its least; None where no end is.

    >>> table = Linked([9, 2, 7], [], [], (), width=5)
    >>> room(table, {}, {1: 1, 2: -1}), room(table, {}, {1: -1, 2: 1}), room(table, {}, {1: 1})
    (7, 2, None)
    """
    return min(
        (
            (linked.slack[variable] + start.get(variable, 0)) // -change
            for variable, change in move.items()
            if change < 0
        ),
        default=None,
    )


@attrs.frozen
class Search:
    """What a move may change, and at what price.

    Attributes:
        linked: the counts.
        withheld: the figures that are withheld already, whose counts move for nothing.
        others: whether other figures may be withheld too.
        free: whether that costs nothing, so that any move is as good as another.
        most: beginnings of a move that are looked at before the search is given up.
    """

    linked: Linked
    withheld: AbstractSet[int]
    others: bool = True
    free: bool = False
    most: int = MOST_TRIED

    def needed(self, variable: int) -> tuple[int, ...] | None:
        """Return the figures to be withheld before *variable* may move, or None where it never may."""
        found = tuple(figure for figure in self.linked.shown_by[variable] if figure not in self.withheld)
        if found and (not self.others or any(self.linked.figures[figure].fixed for figure in found)):
            return None
        return found

    def cost(self, figure: int) -> int:
        """Return what it costs to withhold *figure* too."""
        return 0 if self.free else self.linked.figures[figure].cost

    def added(self, changes: Iterable[int]) -> int:
        """Return what it costs to withhold whatever shows the counts that change."""
        return sum(self.linked.figures[figure].cost for figure in self.linked.showing(changes) - self.withheld)

    def with_withheld(self, changes: Iterable[int]) -> Search:
        """Return the search that goes on where what shows the counts that change is withheld too."""
        return attrs.evolve(self, withheld=self.withheld | self.linked.showing(changes))


class _Begun(NamedTuple):
    """The beginning of a move: what changed, and by how much each sum is still off."""

    changes: Changes
    broken: Mapping[int, int]
    figures: frozenset[int]
    cost: int


def cheapest_move(search: Search, start: Changes, target: int, sign: int, reach: tuple[int, int]) -> Changes | None:
    """Return the cheapest move that was found to change *target* by *sign*, or None.

    Args:
        search: what may move, and at what price.
        start: the completion that is pushed, as changes of the truth.
        target: the count to move.
        sign: 1 to raise it, -1 to lower it.
        reach: how many times the completion has to stand being pushed along the move, and against it.
    """
    return _Mending(search, start, reach).best(target, sign)


class _Mending:
    def __init__(self, search: Search, start: Changes, reach: tuple[int, int]) -> None:
        self.search = search
        self.linked = search.linked
        self.start = start
        self.forwards, self.backwards = reach
        self.order = count()
        self.waiting: list[tuple[int, int, int, _Begun, int, int]] = []
        self.needed: dict[int, tuple[int, ...] | None] = {}

    def best(self, target: int, sign: int) -> Changes | None:
        self._try(_Begun(NONE, {}, frozenset(), 0), target, sign)
        seen = set()
        for _ in range(self.search.most):
            if not self.waiting:
                return None
            *_, before, variable, change = heappop(self.waiting)
            begun = self._with(before, variable, change)
            if not begun.broken:
                return begun.changes
            known = frozenset(begun.changes.items())
            if known not in seen:
                seen.add(known)
                self._mend(begun)
        return None

    def _mend(self, begun: _Begun) -> None:
        """Try every count that mends the shortest of the broken sums."""
        equation = min(begun.broken, key=lambda place: (len(self.linked.equations[place].parts), place))
        off = begun.broken[equation]
        for variable, sign in self.linked.equations[equation].terms:
            if variable not in begun.changes:
                self._try(begun, variable, -off * sign)

    def _try(self, begun: _Begun, variable: int, change: int) -> None:
        times = self.forwards if change < 0 else self.backwards
        if self.linked.slack[variable] + self.start.get(variable, 0) < times * abs(change):
            return
        if variable not in self.needed:
            self.needed[variable] = self.search.needed(variable)
        needed = self.needed[variable]
        if needed is None:
            return
        cost = begun.cost + sum(self.search.cost(figure) for figure in needed if figure not in begun.figures)
        off = len(begun.broken)
        for equation, sign in self.linked.sums_with[variable]:
            before = begun.broken.get(equation, 0)
            off += (before + sign * change != 0) - (before != 0)
        rank = cost * self.linked.most_sums + off * (0 if self.search.free else self.linked.usual_cost)
        heappush(self.waiting, (rank, off + len(begun.changes), next(self.order), begun, variable, change))

    def _with(self, before: _Begun, variable: int, change: int) -> _Begun:
        broken = dict(before.broken)
        for equation, sign in self.linked.sums_with[variable]:
            broken[equation] = broken.get(equation, 0) + sign * change
            if not broken[equation]:
                del broken[equation]
        needed = frozenset(self.needed[variable] or ())
        cost = before.cost + sum(self.search.cost(figure) for figure in needed - before.figures)
        return _Begun({**before.changes, variable: change}, broken, before.figures | needed, cost)


def prove(search: Search, target: int, need: int) -> Proof:
    """Return the cheapest proof that was found that *target* may have two values so far apart, or the best there is.

    One move that can be pushed all the way is looked for first, and then one move after the other from where the last
    ended. What is returned may fall short: its `spread` says so.
    """
    return _at_once(search, target, need) or _step_by_step(search, target, need)


def _at_once(search: Search, target: int, need: int) -> Proof | None:
    """Return the cheapest proof by one move, pushed upwards alone or as far down as the count goes and then up."""
    found = []
    for down in sorted({0, min(search.linked.slack[target], need)}):
        move = cheapest_move(search, NONE, target, 1, (need - down, down))
        if move is not None:
            low, high = pushed(NONE, move, -down), pushed(NONE, move, need - down)
            found.append((search.added(move), len(move), down, Proof(target, low, high)))
    return min(found, key=lambda each: each[:3])[-1] if found else None


def _step_by_step(search: Search, target: int, need: int) -> Proof:
    proof = Proof(target, NONE, NONE)
    for sign in (1, -1):
        while proof.spread < need:
            start = proof.high if sign > 0 else proof.low
            move = cheapest_move(search, start, target, sign, (1, 0))
            if move is None:
                break
            end = room(search.linked, start, move)
            times = need - proof.spread if end is None else min(end, need - proof.spread)
            reached = pushed(start, move, times)
            proof = attrs.evolve(proof, high=reached) if sign > 0 else attrs.evolve(proof, low=reached)
            search = search.with_withheld(proof.moved)
    return proof


def seen_for(proof: Proof, variable: int) -> Proof:
    """Return what the two completions of *proof* prove of another count that they change.

    >>> seen_for(Proof(1, low={}, high={1: 5, 2: -5}), 2)
    Proof(target=2, low={1: 5, 2: -5}, high={})
    """
    other = Proof(variable, proof.low, proof.high)
    return other if other.spread >= 0 else Proof(variable, proof.high, proof.low)


def holds(linked: Linked, withheld: Iterable[int], proof: Proof) -> bool:
    """Return whether both completions fit everything that is shown while *withheld* is not: exact, and by itself."""
    return proof.moved.isdisjoint(linked.known(withheld)) and fits(linked, proof.low) and fits(linked, proof.high)
