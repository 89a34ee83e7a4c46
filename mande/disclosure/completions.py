"""What else could stand where figures are withheld: other counts that fit everything shown, in whole numbers.

A *move* is a change of several counts at once that leaves every sum as it is: one person more here, one fewer there.
The truth, pushed along a move, is a completion: other counts that whoever reads what is published cannot tell from the
truth, as long as every count that moves is withheld and none falls below the least it may be. Two completions that lie
far enough apart prove that a count is protected; they are checked in whole numbers, so that no solver and no float is
ever trusted. A proof holds however much more is withheld.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from types import MappingProxyType

import attrs

from mande.disclosure.linked import Linked

Changes = Mapping[int, int]
"""By how much counts differ from the true ones; a count that is not named is as it is."""

NONE: Changes = MappingProxyType({})


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


def seen_for(proof: Proof, variable: int) -> Proof:
    """Return what the two completions of *proof* prove of another count that they change.

    >>> seen_for(Proof(1, low={}, high={1: 5, 2: -5}), 2)
    Proof(target=2, low={1: 5, 2: -5}, high={})
    """
    other = Proof(variable, proof.low, proof.high)
    return other if other.spread >= 0 else Proof(variable, proof.high, proof.low)


def holds(linked: Linked, known: AbstractSet[int], proof: Proof) -> bool:
    """Return whether both completions fit all that is shown, of which the counts *known* can be read off: exactly."""
    return proof.moved.isdisjoint(known) and fits(linked, proof.low) and fits(linked, proof.high)
