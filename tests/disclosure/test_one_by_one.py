"""Whether little is withheld where one count is protected after the other."""

from __future__ import annotations

from mande.disclosure.aims import Aim, aims_of
from mande.disclosure.completions import Proof, holds
from mande.disclosure.linked import Equation, Linked, Shown
from mande.disclosure.one_by_one import _OneByOne, one_by_one


def table(cells: list[list[int]], dear: int = 10_000) -> Linked:
    """Return a table with its margins, whose small cells are sensitive, and whose margins are dear."""
    rows, columns = len(cells), len(cells[0])
    flat = [value for row in cells for value in row]
    sums = [sum(row) for row in cells] + [sum(row[column] for row in cells) for column in range(columns)]
    first, all_ = len(flat), len(flat) + rows + columns
    equations = [
        *(Equation(first + row, range(row * columns, (row + 1) * columns)) for row in range(rows)),
        *(Equation(first + rows + column, range(column, first, columns)) for column in range(columns)),
        Equation(all_, range(first, first + rows)),
        Equation(all_, range(first + rows, all_)),
    ]
    values = [*flat, *sums, sum(flat)]
    figures = [Shown([place], 1000 + value if place < first else dear) for place, value in enumerate(values)]
    return Linked(values, equations, figures, {place for place, value in enumerate(flat) if 0 < value < 5}, 5)


def withheld(linked: Linked) -> frozenset[int]:
    """Return what is withheld for every aim."""
    proofs = one_by_one(linked, aims_of(linked))
    found = linked.primary | linked.showing(variable for proof in proofs.values() for variable in proof.moved)
    assert all(holds(linked, linked.known(found), proof) and proof.spread >= aim.need for aim, proof in proofs.items())
    return found


def test_one_small_cell_takes_a_rectangle() -> None:
    """A small cell goes with three others, the smallest that make a rectangle with it."""
    assert withheld(table([[2, 30, 9], [40, 50, 60], [8, 70, 7]])) == {0, 2, 6, 8}


def test_small_cells_that_make_a_rectangle_need_no_other() -> None:
    """Four small cells protect one another, where they have enough between them."""
    assert withheld(table([[3, 30, 4], [40, 50, 60], [4, 70, 3]])) == {0, 2, 6, 8}


def test_what_is_proved_first_leans_on_what_comes_later() -> None:
    """The cheapest rectangle of the first cell is dropped, where the second one's will do for both."""
    linked = table([[2, 9, 30, 31], [8, 9, 32, 33], [34, 35, 3, 36], [37, 38, 39, 40]])

    found = withheld(linked)

    assert len(found) <= 7
    assert {0, 10} <= found


def test_no_figure_is_withheld_that_all_can_do_without() -> None:
    """Each companion is needed: whoever shows it again finds a proof that no longer holds."""
    linked = table([[2, 9, 30], [40, 3, 60], [8, 70, 1]])
    proofs = one_by_one(linked, aims_of(linked))
    found = linked.primary | linked.showing(variable for proof in proofs.values() for variable in proof.moved)

    for figure in found - linked.primary:
        assert any(not holds(linked, linked.known(found - {figure}), proof) for proof in proofs.values())


def test_aims_are_the_width_and_the_doubt() -> None:
    """What is sensitive needs the width, and what was withheld before is not to be known exactly."""
    linked = Linked(
        [9, 2, 7], [Equation(0, [1, 2])], [Shown([0], gone=True), Shown([1]), Shown([2, 0], gone=True)], {1}, 5
    )

    assert aims_of(linked) == (Aim((1,), 5), Aim((0,), 1), Aim((2, 0), 1))


def test_what_one_proof_proves_of_others_is_not_looked_for_again() -> None:
    """A rectangle through four small cells stands for all of them, and each by itself would take more."""
    assert withheld(table([[3, 1, 2], [9, 1, 20]])) == {0, 1, 2, 4, 5, 8, 9}


def test_a_figure_of_two_counts_is_in_doubt_by_the_one_that_can_be() -> None:
    """What was withheld before shows two counts: one is known from what was published, and so the other has to hide."""
    linked = Linked(
        [9, 2, 7, 20, 13, 7],
        [Equation(0, [1, 2]), Equation(3, [4, 5])],
        [Shown([1, 4], gone=True), Shown([0], fixed=True), Shown([2], fixed=True), Shown([3], fixed=True), Shown([5])],
        (),
        width=5,
    )

    assert withheld(linked) == {0, 4}


def test_what_has_to_go_stays_withheld_whatever_leans_on_it() -> None:
    """A figure that was withheld before is not shown again because a count that leaned on it now leans on another."""
    linked = Linked(
        [20, 2, 8, 10], [Equation(0, [1, 2, 3])], [Shown([0]), Shown([1]), Shown([2], gone=True), Shown([3])], {1}, 5
    )
    aim, _ = aims_of(linked)
    search = _OneByOne(linked, [aim])

    for companion in (2, 3):
        search._take(aim, Proof(1, low={}, high={1: 5, companion: -5}))

    assert search.withheld == {1, 2, 3}


def test_a_proof_proves_by_the_way_what_moves_with_it_far_enough() -> None:
    """Where one count may be five more and another five fewer, each may have two values five apart, and not six."""
    proof = Proof(1, low={}, high={1: 5, 2: -5})
    search = _OneByOne(table([[2, 30, 9], [40, 50, 60], [8, 70, 7]]), ())

    assert search._seen(Aim((2,), 5), 5, [proof]) == Proof(2, low={1: 5, 2: -5}, high={})
    assert search._seen(Aim((2,), 6), 6, [proof]) is None
    assert search._seen(Aim((3,), 1), 1, [proof]) is None
