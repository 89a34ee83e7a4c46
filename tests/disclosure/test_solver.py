"""Whether the solver says how far counts can be moved, and chooses the cheapest figures."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from mande.disclosure import solver
from mande.disclosure.linked import Equation, Linked
from mande.disclosure.solver import Choice, Cut, Reach

ROW = Linked([50, 2, 8, 40], [Equation(0, [1, 2, 3])], [], (), width=5)


def test_a_count_is_moved_as_far_as_its_companion_has() -> None:
    """With the eight beside it, two can become ten, and nought."""
    reach = Reach(ROW, range(4))

    up = reach.furthest({1: 1, 2: 1}, 1, 20)
    down = reach.furthest({1: 1, 2: 1}, 1, -20)

    assert (up.changes, up.gain) == ({1: 8, 2: -8}, pytest.approx(8))
    assert (down.changes, down.gain) == ({1: -2, 2: 2}, pytest.approx(2))


def test_a_count_is_moved_no_further_than_is_enough() -> None:
    """What is wide enough ends it."""
    assert Reach(ROW, range(4)).furthest({1: 1, 2: 1}, 1, 5).gain == pytest.approx(5)


def test_the_weights_say_what_would_let_it_go_further() -> None:
    """The forty could give all that is asked for, and so could the total, which can rise; the eight only its eight."""
    weights = Reach(ROW, range(4)).furthest({1: 1, 2: 1}, 1, 20).weights

    assert weights == {0: pytest.approx(20), 2: pytest.approx(8), 3: pytest.approx(20)}


def test_half_withheld_is_half_as_far() -> None:
    """A companion that is half withheld gives half of what it has."""
    assert Reach(ROW, range(4)).furthest({1: 1, 2: 0.5}, 1, 20).gain == pytest.approx(4)


def test_whole_numbers_are_whole() -> None:
    """As an integer programme, three counts tied two by two change by an even number."""
    linked = Linked([6, 4, 2, 4, 2], [Equation(0, [1, 2]), Equation(3, [2, 4]), Equation(1, [2, 4])], [], (), width=5)
    reach = Reach(linked, range(5))

    assert reach.furthest(dict.fromkeys(range(5), 1.0), 0, 3, whole=True).changes[0] == 3


def test_what_was_asked_before_changes_no_answer() -> None:
    """A question leaves nothing behind: not its target, its bound or its whole numbers, nor what was open for it."""
    questions = [
        ({1: 1.0, 2: 1.0}, 1, 20, False),
        ({1: 1.0, 2: 1.0}, 2, -5, False),
        ({1: 1.0, 2: 1.0}, 2, 20, True),
        ({1: 1.0, 2: 0.5}, 1, 20, False),
        ({1: 1.0, 2: 0.5}, 1, 4, False),
        ({1: 1.0, 2: 1.0}, 1, -20, False),
    ]
    reach = Reach(ROW, range(4))

    for open_by, target, by, whole in questions:
        found = reach.furthest(open_by, target, by, whole=whole)
        alone = Reach(ROW, range(4)).furthest(open_by, target, by, whole=whole)

        assert (found.changes, found.gain) == (alone.changes, pytest.approx(alone.gain))


def test_counts_are_opened_once_for_all_that_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """While as much is withheld, the solver is told so once: to tell it each time took longer than its answer."""
    opened: list[int] = []
    really = Reach._open

    def counted(reach: Reach, open_by: Mapping[int, float], enough: int) -> None:
        opened.append(enough)
        really(reach, open_by, enough)

    monkeypatch.setattr(Reach, "_open", counted)
    reach = Reach(ROW, range(4))
    for target, by in [(1, 20), (1, -20), (2, 20), (2, -20), (2, 5)]:
        reach.furthest({1: 1.0, 2: 1.0}, target, by)

    assert opened == [20, 5]


def test_a_solver_that_greets_nobody_is_silent_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some releases of the solver say nothing when a model is built: they are told to be silent while they solve."""
    silent = solver._silent()()
    monkeypatch.setattr(solver, "_silent", lambda: lambda: silent)
    silent.setOptionValue("output_flag", True)

    assert solver._model().getOptionValue("output_flag")[1] is False


def test_the_cheapest_choice_satisfies_every_cut() -> None:
    """One dear figure in both cuts is cheaper than two that are in one each."""
    choice = Choice({7: 3, 8: 4, 9: 5})
    choice.add(Cut({7: 1.0, 9: 1.0}, 1.0))
    choice.add(Cut({8: 1.0, 9: 1.0}, 1.0))

    assert choice.cheapest(whole=True) == ({9: pytest.approx(1)}, pytest.approx(5))


def test_weights_have_to_come_to_enough() -> None:
    """Two figures that give three each are needed where five are asked for."""
    choice = Choice({7: 3, 8: 4, 9: 9})
    choice.add(Cut({7: 3.0, 8: 3.0, 9: 5.0}, 5.0))

    assert choice.cheapest(whole=True) == ({7: pytest.approx(1), 8: pytest.approx(1)}, pytest.approx(7))


def test_halves_cost_no_more_than_whole_figures() -> None:
    """What figures cost that may be half withheld is a bound from below."""
    choice = Choice({7: 3, 8: 4, 9: 5})
    for pair in ((7, 8), (8, 9), (7, 9)):
        choice.add(Cut(dict.fromkeys(pair, 1.0), 1.0))

    halves, whole = choice.cheapest(whole=False), choice.cheapest(whole=True)

    assert halves is not None
    assert whole is not None
    assert (halves[1], whole[1]) == (pytest.approx(6), pytest.approx(7))


def test_nothing_is_asked_for_nothing() -> None:
    """Without cuts nothing is chosen; and what nothing can satisfy is given up."""
    choice = Choice({})

    assert choice.cheapest(whole=True) == ({}, 0)

    choice.add(Cut({}, 1.0))
    assert choice.cheapest(whole=True) is None
