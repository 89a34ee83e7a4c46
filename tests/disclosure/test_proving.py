"""Whether a count is proved to be protected by what costs least, or as far as it can be."""

from __future__ import annotations

import attrs
import pytest

from mande.disclosure import proving
from mande.disclosure.completions import Proof, holds
from mande.disclosure.linked import Equation, Linked, Shown
from mande.disclosure.mending import Search
from mande.disclosure.proving import prove


def row(*values: int) -> Linked:
    """Return one row of counts with its dear total at the end."""
    figures = [*(Shown([place], cost=100 + value) for place, value in enumerate(values)), Shown([len(values)], 1000)]
    return Linked((*values, sum(values)), [Equation(len(values), range(len(values)))], figures, {0}, 5)


def test_a_small_companion_does_where_both_ways_are_open() -> None:
    """Two and three have five between them: the first may be nought, and five."""
    proof = prove(Search(row(2, 3, 40), frozenset({0})), 0, 5)

    assert proof == Proof(0, low={0: -2, 1: 2}, high={0: 3, 1: -3})


def test_the_cheaper_of_both_is_taken() -> None:
    """Where going up alone costs no more, the truth itself is one of the two completions."""
    linked = row(2, 40)

    proof = prove(Search(linked, frozenset({0, 1})), 0, 5)

    assert (proof.spread, proof.low, proof.high) == (5, {}, {0: 5, 1: -5})
    assert holds(linked, linked.known({0, 1}), proof)


def test_several_small_companions_do_together() -> None:
    """Where no one companion has enough, several are lowered one after the other."""
    linked = Linked(
        [9, 2, 2, 3, 2],
        [Equation(0, [1, 2, 3, 4])],
        [Shown([0], fixed=True), *map(Shown, ([1], [2], [3], [4]))],
        {1},
        7,
    )

    proof = prove(Search(linked, frozenset({1})), 1, 7)

    assert proof.spread == 7
    assert holds(linked, linked.known({1, 2, 3, 4}), proof)


def test_what_cannot_be_is_proved_as_far_as_it_can() -> None:
    """Where there are nine in all, none of them can be eleven apart."""
    linked = Linked([9, 2, 7], [Equation(0, [1, 2])], [Shown([0], fixed=True), Shown([1]), Shown([2])], {1}, 11)

    assert prove(Search(linked, frozenset({1})), 1, 11).spread == 9


def test_what_is_far_is_looked_at_last(monkeypatch: pytest.MonkeyPatch) -> None:
    """More and more counts around a target are looked at, until they suffice."""
    looked: list[int] = []
    real = proving.climb
    monkeypatch.setattr(proving, "cheapest_move", lambda *_: None)
    monkeypatch.setattr(proving, "NEAR", (2, 4, 9))
    monkeypatch.setattr(
        proving, "climb", lambda linked, near, *rest: looked.append(len(near)) or real(linked, near, *rest)
    )

    linked = row(2, 1, 40)
    known = attrs.evolve(linked, figures=[*linked.figures[:3], Shown([3], fixed=True)])

    proof = prove(Search(known, frozenset({0})), 0, 5)

    assert proof.spread == 5
    assert looked == [2, 3]
