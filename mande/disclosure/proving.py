"""How a count is shown to be protected: two completions, by one cheap move, or by as many steps as it takes."""

from __future__ import annotations

import attrs

from mande.disclosure.completions import NONE, Proof, pushed
from mande.disclosure.mending import Search, cheapest_move
from mande.disclosure.simplex import around, climb

NEAR = (60, 400)
"""Counts around a target that are looked at together, if the fewer do not suffice."""

HASTE = (1, 4)
"""How much haste is made to find a move: none, and then some."""


def prove(search: Search, target: int, need: int) -> Proof:
    """Return the cheapest proof that was found that *target* may have two values so far apart, or the best there is.

    One move that can be pushed all the way is looked for first, and then steps through whatever may move around the
    target. What is returned may fall short: its `spread` says so.
    """
    if search.others:
        for haste in HASTE:
            proof = _at_once(attrs.evolve(search, haste=haste), target, need)
            if proof is not None:
                return proof
    return _step_by_step(search, target, need)


def _step_by_step(search: Search, target: int, need: int) -> Proof:
    """Return a proof by steps through what is near, or else through what is less near."""
    proof = Proof(target, NONE, NONE)
    for most in NEAR:
        near = around(search.linked, target, search.may_move, most)
        proof = climb(search.linked, near, target, need, search.added)
        if proof.spread >= need or len(near) < most:
            break
    return proof


def _at_once(search: Search, target: int, need: int) -> Proof | None:
    """Return the cheapest proof by one move, pushed upwards alone or as far down as the count goes and then up."""
    found = []
    for down in sorted({0, min(search.linked.slack[target], need)}):
        move = cheapest_move(search, NONE, target, 1, (need - down, down))
        if move is not None:
            low, high = pushed(NONE, move, -down), pushed(NONE, move, need - down)
            found.append((search.added(move), len(move), down, Proof(target, low, high)))
    return min(found, key=lambda each: each[:3])[-1] if found else None
