"""Whether other counts are taken for completions exactly where they fit everything shown."""

from __future__ import annotations

from mande.disclosure.completions import Proof, fits, holds, pushed, room, seen_for
from mande.disclosure.linked import Equation, Linked, Shown

OFFICE = Linked(
    [9, 2, 7, 4],
    [Equation(0, [1, 2])],
    [Shown([0]), Shown([1]), Shown([2]), Shown([3])],
    {1},
    width=5,
)


def test_a_completion_keeps_every_sum() -> None:
    """One person more here has to be one fewer there."""
    assert fits(OFFICE, {1: 3, 2: -3})
    assert not fits(OFFICE, {1: 3, 2: -2})
    assert fits(OFFICE, {0: 3, 1: 3})
    assert fits(OFFICE, {3: 1})


def test_a_completion_has_no_negative_counts() -> None:
    """Two persons can be taken away where two are, and not three."""
    assert fits(OFFICE, {1: -2, 2: 2})
    assert not fits(OFFICE, {1: -3, 2: 3})


def test_a_completion_stays_above_the_least() -> None:
    """Where everybody knows that no zero is withheld, a count cannot fall to it."""
    known = Linked(OFFICE.values, OFFICE.equations, OFFICE.figures, {1}, width=5, least=[1, 1, 1, 1])

    assert fits(known, {1: -1, 2: 1})
    assert not fits(known, {1: -2, 2: 2})


def test_a_move_goes_as_far_as_the_first_count_that_ends() -> None:
    """The room along a move is what the scarcest of the falling counts has, times the move."""
    assert room(OFFICE, {}, {0: -1, 1: -1}) == 2
    assert room(OFFICE, {1: 5, 2: -5}, {1: 2, 2: -2}) == 1
    assert room(OFFICE, {}, {3: 2}) is None


def test_pushing_forgets_what_is_as_it_was() -> None:
    """A count that comes back to the truth is no change."""
    assert pushed({1: 2, 2: -2}, {1: -1, 2: 1}, 2) == {}


def test_a_proof_is_as_wide_as_its_two_values_are_apart() -> None:
    """The spread of a count is the distance of its two values, whichever completion has the higher."""
    proof = Proof(1, low={1: -2, 2: 2}, high={1: 3, 2: -3})

    assert proof.spread == 5
    assert proof.moved == {1, 2}
    assert seen_for(proof, 2) == Proof(2, low={1: 3, 2: -3}, high={1: -2, 2: 2})
    assert seen_for(proof, 3).spread == 0


def test_a_proof_holds_while_nothing_that_it_moves_is_shown() -> None:
    """A proof holds for what it moves being withheld, and for whatever more is."""
    proof = Proof(1, low={}, high={1: 5, 2: -5})

    assert holds(OFFICE, OFFICE.known({1, 2}), proof)
    assert holds(OFFICE, OFFICE.known({0, 1, 2}), proof)
    assert not holds(OFFICE, OFFICE.known({1}), proof)
    assert not holds(OFFICE, OFFICE.known({1, 2}), Proof(1, low={}, high={1: 8, 2: -8}))
