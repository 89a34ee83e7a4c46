"""Whether the cheapest way to change a count without breaking a sum is found."""

from __future__ import annotations

import attrs

from mande.disclosure.linked import Equation, Linked, Shown
from mande.disclosure.mending import Search, cheapest_move

# Three by three, with its margins: cells 0 to 8, rows 9 to 11, columns 12 to 14, all 15.
CELLS = (2, 9, 30, 8, 20, 7, 40, 6, 50)
ROWS = tuple(sum(CELLS[3 * row : 3 * row + 3]) for row in range(3))
COLUMNS = tuple(sum(CELLS[column::3]) for column in range(3))
SQUARE = Linked(
    (*CELLS, *ROWS, *COLUMNS, sum(CELLS)),
    (
        *(Equation(9 + row, range(3 * row, 3 * row + 3)) for row in range(3)),
        *(Equation(12 + column, range(column, 9, 3)) for column in range(3)),
        Equation(15, [9, 10, 11]),
        Equation(15, [12, 13, 14]),
    ),
    [
        Shown([place], cost=1000 if place > 8 else 10 + value)
        for place, value in enumerate((*CELLS, *ROWS, *COLUMNS, 0))
    ],
    {0},
    width=5,
)


def test_the_cheapest_rectangle_is_found() -> None:
    """A cell moves with three others in its rows and columns, those with the fewest people."""
    move = cheapest_move(Search(SQUARE, frozenset({0})), {}, 0, 1, (5, 0))

    assert move == {0: 1, 1: -1, 3: -1, 4: 1}


def test_what_is_withheld_already_costs_nothing() -> None:
    """A move leans on figures that are withheld anyway."""
    move = cheapest_move(Search(SQUARE, frozenset({0, 2, 6, 8})), {}, 0, 1, (5, 0))

    assert move == {0: 1, 2: -1, 6: -1, 8: 1}


def test_a_count_too_small_to_give_is_passed_by() -> None:
    """Whoever has to lose nine has to have nine."""
    move = cheapest_move(Search(SQUARE, frozenset({0})), {}, 0, 1, (9, 0))

    assert move is not None
    assert all(SQUARE.values[place] >= 9 for place, change in move.items() if change < 0)


def test_nothing_moves_where_nothing_else_may() -> None:
    """There is no move where every other figure has to be shown."""
    assert cheapest_move(Search(SQUARE, frozenset({0}), others=False), {}, 0, 1, (1, 0)) is None


def test_what_was_published_before_never_moves() -> None:
    """A figure that is known for good is in no move."""
    figures = [attrs.evolve(figure, fixed=place in (1, 3)) for place, figure in enumerate(SQUARE.figures)]

    move = cheapest_move(Search(attrs.evolve(SQUARE, figures=figures), frozenset({0})), {}, 0, 1, (5, 0))

    assert move == {0: 1, 2: -1, 6: -1, 8: 1}


def test_a_search_that_takes_too_long_is_given_up() -> None:
    """After so many beginnings nothing is claimed to be found."""
    assert cheapest_move(Search(SQUARE, frozenset({0}), most=2), {}, 0, 1, (5, 0)) is None


def test_counts_that_one_figure_shows_cost_once() -> None:
    """Two counts that are shown as one are withheld as one."""
    office = Linked(
        [12, 2, 10, 12, 10],
        [Equation(0, [1, 2]), Equation(3, [1, 4])],
        [Shown([0], 50), Shown([1]), Shown([2, 4], 60), Shown([3], 50)],
        {1},
        width=5,
    )

    move = cheapest_move(Search(office, frozenset({1})), {}, 1, 1, (5, 0))

    assert move == {1: 1, 2: -1, 4: -1}


def test_in_haste_a_move_is_found_where_the_cheapest_takes_longer() -> None:
    """To have mended sums counts for more then than what it costs to withhold the totals of two columns."""
    cells = [2, 9, 9, 1, 2, 2, 9, 40]
    table = Linked(
        [*cells, 21, 53, 4, 11, 18, 41, 74],
        [
            *(Equation(8 + row, range(4 * row, 4 * row + 4)) for row in range(2)),
            *(Equation(10 + column, [column, 4 + column]) for column in range(4)),
            Equation(14, [8, 9]),
            Equation(14, [10, 11, 12, 13]),
        ],
        [Shown([place], 1000 + value) for place, value in enumerate(cells)]
        + [Shown([each], 3000) for each in range(8, 15)],
        {0},
        width=5,
    )

    def found(**how: int) -> object:
        return cheapest_move(Search(table, frozenset({0}), **how), {}, 0, 1, (5, 0))

    assert [found(most=5), found(most=5, haste=4), found()] == [None, *[{0: 1, 1: -1, 10: 1, 11: -1}] * 2]
