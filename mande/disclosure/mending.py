"""The cheapest way to change one count so that every sum still holds: break the sums, and mend them one by one.

One count is changed, the sums that this breaks are mended by another count each, and what is cheapest so far is tried
next (best first: Hart, Nilsson and Raphael 1968). In a plain table this finds the rectangle or the box of cells through
the count, as the hypercube method does; elsewhere whatever there is. The search is bounded, so it may miss a move, and
never claims one that is not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from heapq import heappop, heappush
from itertools import count
from typing import NamedTuple

import attrs

from mande.disclosure.completions import NONE, Changes
from mande.disclosure.linked import Linked

MOST_TRIED = 500
"""Beginnings of a move that are looked at before a search is given up."""

MOST_BROKEN = 10_000
"""Sums that are off in all these beginnings, from which on it is given up: a change that breaks eighty mends few."""


@attrs.frozen
class Search:
    """What a move may change, and at what price.

    Attributes:
        linked: the counts.
        withheld: the figures that are withheld already, whose counts move for nothing.
        others: whether other figures may be withheld too.
        haste: how much more it counts to have mended a sum than what that costs. In haste a move is found in tables
            where the cheapest would take too long.
        most: beginnings of a move that are looked at before the search is given up.
    """

    linked: Linked
    withheld: AbstractSet[int]
    others: bool = True
    haste: int = 1
    most: int = MOST_TRIED

    def needed(self, variable: int) -> tuple[int, ...] | None:
        """Return the figures to be withheld before *variable* may move, or None where it never may."""
        found = tuple(figure for figure in self.linked.shown_by[variable] if figure not in self.withheld)
        if found and (not self.others or any(self.linked.figures[figure].fixed for figure in found)):
            return None
        return found

    def may_move(self, variable: int) -> bool:
        """Return whether *variable* may move at all, at whatever price."""
        return self.needed(variable) is not None

    def cost(self, figure: int) -> int:
        """Return what it costs to withhold *figure* too."""
        return self.linked.figures[figure].cost

    def added(self, changes: Iterable[int]) -> int:
        """Return what it costs to withhold whatever shows the counts that change."""
        return sum(self.linked.figures[figure].cost for figure in self.linked.showing(changes) - self.withheld)


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
        broken = 0
        for _ in range(self.search.most):
            if not self.waiting or broken > MOST_BROKEN:
                return None
            *_, before, variable, change = heappop(self.waiting)
            begun = self._with(before, variable, change)
            if not begun.broken:
                return begun.changes
            broken += len(begun.broken)
            known = frozenset(begun.changes.items())
            if known not in seen:
                seen.add(known)
                self._mend(begun)
        return None

    def _mend(self, begun: _Begun) -> None:
        """Try every count that mends the shortest of the broken sums."""
        equation = min(begun.broken, key=self.linked.shortest_first.__getitem__)
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
        rank = cost * self.linked.most_sums + off * self.linked.usual_cost * self.search.haste
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
