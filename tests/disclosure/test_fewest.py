"""Whether the cheapest choice is found, proved to be that, and given up where it is too much work."""

from __future__ import annotations

import pytest

from mande.disclosure import fewest as module
from mande.disclosure.aims import aims_of
from mande.disclosure.completions import NONE, Proof
from mande.disclosure.fewest import Fewest, fewest
from mande.disclosure.linked import Equation, Linked, Shown
from mande.disclosure.one_by_one import one_by_one

ROW = Linked(
    [58, 2, 8, 40, 8],
    [Equation(0, [1, 2, 3, 4])],
    [Shown([0], 60), Shown([1], 2), Shown([2], 8), Shown([3], 40), Shown([4], 7)],
    {1},
    width=5,
)
(AIM,) = aims_of(ROW)
DEAR = Proof(1, low=NONE, high={1: 5, 3: -5})
CHEAP = Proof(1, low=NONE, high={1: 5, 4: -5})


def moved(found: Fewest) -> frozenset[int]:
    """Return what moves in the proof of the one aim."""
    return found.proofs[AIM].moved


def test_a_dear_choice_is_bettered() -> None:
    """The cheapest companion takes the place of a dear one."""
    found = fewest(ROW, range(5), {AIM: DEAR})

    assert (moved(found), found.proved) == ({1, 4}, True)


def test_what_cannot_be_bettered_is_kept() -> None:
    """The cheapest choice comes back as it is, and is now known to be the cheapest."""
    assert fewest(ROW, range(5), {AIM: CHEAP}) == Fewest({AIM: CHEAP}, proved=True)


def test_a_proof_that_falls_short_is_made_good() -> None:
    """Where nothing was found before, the solver finds what there is, upwards and downwards."""
    found = fewest(ROW, range(5), {AIM: Proof(1, NONE, NONE)})

    assert (moved(found), found.proofs[AIM].spread, found.proved) == ({1, 4}, 7, True)


def test_what_cannot_be_is_done_as_far_as_it_can() -> None:
    """Where eight and two are all there is, they are withheld for what they give."""
    known = Linked([10, 2, 8], [Equation(0, [1, 2])], [Shown([0], fixed=True), Shown([1]), Shown([2])], {1}, width=20)
    (aim,) = aims_of(known)

    found = fewest(known, [1, 2], {aim: Proof(1, NONE, NONE)})

    assert (found.proofs[aim].spread, found.proved) == (10, True)


def test_what_half_figures_cannot_better_no_whole_ones_can(monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures cost whole numbers: where half withheld ones come to as much as what is known, no choice is made."""
    monkeypatch.setattr(module, "MOST_CHOICES", 0)

    assert fewest(ROW, range(5), {AIM: CHEAP}) == Fewest({AIM: CHEAP}, proved=True)


@pytest.mark.parametrize("limit", ["MOST_CHOICES", "MOST_LOOKS"])
def test_too_much_work_is_given_up(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was handed over comes back, and is not said to be the cheapest."""
    monkeypatch.setattr(module, "MOST_HALVES", 0)
    monkeypatch.setattr(module, limit, 0)

    assert fewest(ROW, range(5), {AIM: DEAR}) == Fewest({AIM: DEAR}, proved=False)


def test_whole_figures_alone_find_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without half withheld figures the same is chosen."""
    monkeypatch.setattr(module, "MOST_HALVES", 0)

    found = fewest(ROW, range(5), {AIM: DEAR})

    assert (moved(found), found.proved) == ({1, 4}, True)


def test_what_was_published_before_is_no_companion() -> None:
    """However cheap it would be, a figure that everybody has read already hides nothing, and the next one goes."""
    figures = [*ROW.figures[:4], Shown([4], 1, fixed=True)]
    read = Linked(ROW.values, ROW.equations, figures, {1}, width=5)

    found = fewest(read, range(5), {AIM: DEAR})

    assert (moved(found), found.proved) == ({1, 2}, True)


def cost(linked: Linked) -> tuple[int, bool]:
    """Return what it costs to withhold what has to be, and whether that is known to be the least."""
    found = fewest(linked, range(len(linked.values)), one_by_one(linked, aims_of(linked)))
    withheld = linked.primary | linked.showing(count for proof in found.proofs.values() for count in proof.moved)
    return sum(linked.figures[figure].cost for figure in withheld), found.proved


def test_what_fractions_do_not_tell_whole_numbers_do() -> None:
    """Where the solver can do with halves of people, it is asked once more for whole ones."""
    linked = Linked(
        [9, 3, 6, 4, 13, 15, 12],
        [Equation(4, [1, 2, 3]), Equation(5, [0, 2]), Equation(6, [1, 0])],
        [Shown([0], 1), Shown([1], 3), Shown([3], 2), Shown([4], 5), Shown([5], 1), Shown([6], 2)],
        {1, 3},
        width=5,
    )

    assert cost(linked) == (6, True)


def test_what_a_choice_has_already_is_not_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half withheld figures that have all they are asked for are left at once, and whole ones are chosen in time."""
    monkeypatch.setattr(module, "MOST_LOOKS", 200)
    linked = Linked(
        [3, 9, 3, 4, 16, 16, 6],
        [Equation(4, [3, 2, 1]), Equation(5, [3, 1, 0]), Equation(6, [0, 2])],
        [Shown([place], cost) for place, cost in enumerate((2, 2, 3, 2, 1, 2, 3))],
        {2, 3},
        width=7,
    )

    assert cost(linked) == (10, True)
