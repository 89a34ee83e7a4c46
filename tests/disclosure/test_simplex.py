"""Whether counts are moved as far as the open counts let them be, in whole numbers."""

from __future__ import annotations

from itertools import pairwise

from mande.disclosure.completions import fits
from mande.disclosure.linked import Equation, Linked
from mande.disclosure.simplex import around, climb


def nothing(_changes: object) -> int:
    """Return what a step costs: nothing."""
    return 0


def chain(*values: int) -> Linked:
    """Return counts of which each two neighbours make up a total: 0+1, 1+2, and so on; the totals stand behind."""
    pairs = list(pairwise(values))
    equations = [Equation(len(values) + place, [place, place + 1]) for place in range(len(pairs))]
    return Linked((*values, *(one + other for one, other in pairs)), equations, [], (), width=5)


def test_a_count_goes_as_far_as_the_scarcest_on_its_way() -> None:
    """Raising the first lowers the second and the fourth, of which one has three."""
    linked = chain(2, 9, 1, 3)

    proof = climb(linked, range(4), 0, 50, nothing)

    assert (proof.low[0], proof.high[0]) == (-1, 3)
    assert fits(linked, proof.low)
    assert fits(linked, proof.high)


def test_it_goes_no_further_than_is_enough() -> None:
    """What is wide enough is left at that."""
    proof = climb(chain(2, 9, 1, 3), range(4), 0, 2, nothing)

    assert proof.spread == 2


def test_nothing_moves_alone() -> None:
    """A count whose neighbours are shown is known."""
    assert climb(chain(2, 9, 1, 3), [0], 0, 5, nothing).spread == 0


def test_a_count_in_no_sum_is_without_bounds() -> None:
    """Nothing brackets a count that nothing is tied to."""
    assert climb(Linked([3], [], [], (), width=5), [0], 0, 1000, nothing).spread == 1000


def test_a_way_that_is_blocked_is_gone_around() -> None:
    """Where a count that depends on others is at zero, another is exchanged for it."""
    linked = Linked(
        [10, 2, 0, 8, 8, 0, 8],
        [Equation(0, [1, 2, 3]), Equation(4, [2, 5, 6])],
        [],
        (),
        width=5,
    )

    proof = climb(linked, [1, 2, 3], 1, 10, nothing)

    assert (proof.low.get(1, 0), proof.high[1]) == (-2, 8)


def test_moves_by_halves_are_made_whole() -> None:
    """Where three counts are tied two by two, the first can only change by two at a time."""
    linked = Linked([8, 4, 4, 4, 8], [Equation(0, [1, 2]), Equation(4, [3, 1])], [], (), width=5)

    proof = climb(linked, [0, 1, 2, 3], 0, 3, nothing)

    assert proof.spread == 3
    assert fits(linked, proof.high)


def test_the_nearest_are_looked_at_first() -> None:
    """Counts are gathered from sum to sum, until there are as many as asked for."""
    linked = chain(2, 9, 1, 3)

    assert around(linked, 0, lambda variable: variable < 4, 10) == (0, 1, 2, 3)
    assert around(linked, 0, lambda variable: variable < 4, 2) == (0, 1)
