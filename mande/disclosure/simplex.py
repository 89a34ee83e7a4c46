"""How far a count can be moved through the counts that are open: the simplex method, in whole numbers.

The truth is a solution of the sums already. Elimination turns the sums into one move for each count that is free to
choose: it changes by so much, and those that depend on it follow. As in the simplex method (Dantzig), moves that raise
the target are followed to where a count reaches its least, and where none can be followed a count that is at its least
changes places with a free one, by Bland's rule (1977), so that it ends. Unlike there, each step is as many times the
move in whole numbers as there is room for, so that every point on the way is a completion, and none has to be rounded.
In tables of two dimensions, with groups on one of them, that reaches the optimum; elsewhere it may stop short of it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterator
from fractions import Fraction
from math import gcd

from mande.disclosure.completions import NONE, Changes, Proof, pushed, room
from mande.disclosure.linked import Linked

MOST_EXCHANGES = 50
"""Free counts that change places with dependent ones, without a step between, before a climb is given up."""


def around(linked: Linked, target: int, may_move: Callable[[int], bool], most: int) -> tuple[int, ...]:
    """Return the counts that may move and are tied to *target*, through others that may move: the nearest *most*."""
    found = {target: None}
    waiting = deque(found)
    while waiting:
        for equation, _ in linked.sums_with[waiting.popleft()]:
            for variable, _ in linked.equations[equation].terms:
                if variable not in found and may_move(variable):
                    if len(found) == most:
                        return tuple(found)
                    found[variable] = None
                    waiting.append(variable)
    return tuple(found)


def climb(linked: Linked, variables: Collection[int], target: int, need: int, price: Callable[[Changes], int]) -> Proof:
    """Return how far apart two values of *target* are found to be where the *variables* may move: *need*, or the most.

    Args:
        linked: the counts, and the sums.
        variables: the counts that may move.
        target: one of them.
        need: how far apart is enough.
        price: what it costs to let these counts move, by which one step is preferred to another.
    """
    tableau = _Tableau(linked, variables)
    high = tableau.climb(target, 1, need, price)
    gained = high.get(target, 0)
    low = tableau.climb(target, -1, need - gained, price) if gained < need else NONE
    return Proof(target, low, high)


def lowered(linked: Linked, variables: Collection[int], target: int) -> Changes:
    """Return the changes that bring *target* down as far as was found, where the *variables* may move."""
    return _Tableau(linked, variables).climb(target, -1, linked.slack[target], len)


class _Tableau:
    """The sums solved for as many counts as there are independent sums: each such count has a row, others are free."""

    def __init__(self, linked: Linked, variables: Collection[int]) -> None:
        self.linked = linked
        self.rows: dict[int, dict[int, int]] = {}
        self.rows_with: dict[int, set[int]] = {variable: set() for variable in variables}
        for equation in dict.fromkeys(place for variable in variables for place, _ in linked.sums_with[variable]):
            terms = linked.equations[equation].terms
            self._add({variable: sign for variable, sign in terms if variable in self.rows_with})

    def _add(self, row: dict[int, int]) -> None:
        """Take another sum in, solved for the count that has most to lose, so that it is seldom in the way."""
        for basic in [variable for variable in row if variable in self.rows]:
            row = _cleared(row, basic, self.rows[basic])
        if row:
            basic = max(row, key=lambda variable: (self.linked.slack[variable], -variable))
            self._solve(row, basic)

    def _solve(self, row: dict[int, int], basic: int) -> None:
        """Let *row* stand for *basic*, which leaves every other row."""
        for other in list(self.rows_with[basic]):
            self._put(other, _cleared(self.rows[other], basic, row))
        self._put(basic, row)

    def _put(self, basic: int, row: dict[int, int]) -> None:
        for variable in self.rows.pop(basic, {}):
            self.rows_with[variable].discard(basic)
        self.rows[basic] = row
        for variable in row:
            self.rows_with[variable].add(basic)

    def move(self, free: int) -> dict[int, int]:
        """Return the smallest move in whole numbers that raises a *free* count, and those that depend on it."""
        times = 1
        for basic in self.rows_with[free]:
            pivot = abs(self.rows[basic][basic])
            step = pivot // gcd(pivot, self.rows[basic][free])
            times = times * step // gcd(times, step)
        found = {free: times}
        for basic in self.rows_with[free]:
            row = self.rows[basic]
            found[basic] = -row[free] * times // row[basic]
        return found

    def climb(self, target: int, sign: int, need: int, price: Callable[[Changes], int]) -> Changes:
        """Return the changes that raise *target* (or lower it, by *sign*) by *need*, or as far as was found."""
        reached: Changes = NONE
        fruitless = 0
        while (missing := need - sign * reached.get(target, 0)) > 0 and fruitless < MOST_EXCHANGES:
            steps = list(self._steps(reached, target, sign, missing, price))
            if steps:
                *_, move, times = min(steps, key=lambda step: step[:2])
                reached = pushed(reached, move, times)
                fruitless = 0
            elif self._exchange(reached, target, sign):
                fruitless += 1
            else:
                break
        return reached

    def _moves(self, target: int, sign: int) -> Iterator[dict[int, int]]:
        """Yield the moves of the free counts that bring *target* on its way."""
        for free in sorted(self.rows.get(target, (target,))):
            if free in self.rows:
                continue
            move = self.move(free)
            backwards = move[target] * sign < 0
            yield {variable: -change for variable, change in move.items()} if backwards else move

    def _steps(
        self, reached: Changes, target: int, sign: int, missing: int, price: Callable[[Changes], int]
    ) -> Iterator[tuple[Fraction, int, dict[int, int], int]]:
        for move in self._moves(target, sign):
            enough = -(-missing // abs(move[target]))
            end = room(self.linked, reached, move)
            times = enough if end is None else min(end, enough)
            if times:
                gain = min(times * abs(move[target]), missing)
                yield Fraction(price(move), gain), -gain, move, times

    def _exchange(self, reached: Changes, target: int, sign: int) -> bool:
        """Let the first count that could help change places with the one in its way; return whether any could."""
        for move in self._moves(target, sign):
            free = next(variable for variable in move if variable not in self.rows)
            left = {
                variable: (self.linked.slack[variable] + reached.get(variable, 0), -change)
                for variable, change in move.items()
                if change < 0
            }
            if free in left and left[free][0] == 0:
                continue
            ways = [variable for variable in left if variable not in (free, target)]
            if not ways:
                continue
            first = min(ways, key=lambda variable: (Fraction(*left[variable]), variable))
            row = self.rows.pop(first)
            for variable in row:
                self.rows_with[variable].discard(first)
            self._solve(row, free)
            return True
        return False


def _cleared(row: dict[int, int], variable: int, by: dict[int, int]) -> dict[int, int]:
    """Return *row* without *variable*, by adding a multiple of the row *by* that holds it."""
    mine, theirs = by[variable], row[variable]
    found = {each: mine * value for each, value in row.items()}
    for each, value in by.items():
        found[each] = found.get(each, 0) - theirs * value
    least = gcd(*found.values())
    return {each: value // least for each, value in found.items() if value}
