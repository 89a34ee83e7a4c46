"""Whether counts that are tied by sums are taken as they are, and refused where they do not hold together."""

from __future__ import annotations

from typing import Any

import pytest

from mande.disclosure.linked import Equation, Linked, Shown
from mande.errors import InvalidValue

OFFICE: dict[str, Any] = {
    "values": [9, 2, 7],
    "equations": [Equation(0, [1, 2])],
    "figures": [Shown([0]), Shown([1]), Shown([2, 1])],
    "sensitive": {1},
    "width": 5,
}


def test_a_count_is_known_while_any_figure_shows_it() -> None:
    """Withholding one of two figures that show a count does not make it unknown."""
    office = Linked(**OFFICE)

    assert office.known({1}) == {0, 1, 2}
    assert office.known({1, 2}) == {0}


def test_every_figure_that_shows_what_is_sensitive_is_primary() -> None:
    """Both figures that show a sensitive count have to go."""
    assert Linked(**OFFICE).primary == {1, 2}


def test_what_was_published_before_is_no_longer_primary() -> None:
    """A figure that was published before cannot be withheld, whatever it shows."""
    office = Linked(**{**OFFICE, "figures": [Shown([0], gone=True), Shown([1], fixed=True), Shown([2])]})

    assert office.primary == {0}
    assert office.always_known == {1}


def test_the_terms_of_a_sum_come_to_nothing() -> None:
    """Each sum is known to both its whole and its parts, with their signs."""
    office = Linked(**OFFICE)

    assert office.equations[0].terms == ((0, -1), (1, 1), (2, 1))
    assert office.sums_with == (((0, -1),), ((0, 1),), ((0, 1),))


def test_the_least_is_what_is_left_to_lose() -> None:
    """A count that is known not to be zero has one person less to lose."""
    assert Linked(**OFFICE).slack == (9, 2, 7)
    assert Linked(**OFFICE, least=[0, 1, 1]).slack == (9, 1, 6)


def test_figures_that_do_not_add_up_have_a_constant() -> None:
    """Where the parts exceed the whole, the difference is known and stands in the sum."""
    office = Linked(**{**OFFICE, "values": [8, 2, 7], "equations": [Equation(0, [1, 2], -1)]})

    assert Linked.sum_of(office.equations[0], office.values) == 8


def test_the_values_are_not_shown_by_accident() -> None:
    """What may be secret does not stand in the representation, which ends in logs."""
    assert "values" not in repr(Linked(**OFFICE))


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"values": [10, 2, 7]}, r"^Sum: Equation\(whole=0, parts=\(1, 2\), constant=0\) does not hold"),
        ({"values": [5, -2, 7]}, "is not a whole number from 0"),
        ({"values": [9.0, 2, 7]}, "is not a whole number from 0"),
        ({"width": 0}, "is not a whole number from 1"),
        ({"sensitive": {3}}, "is not among the values"),
        ({"figures": [Shown([-1])]}, "is not among the values"),
        ({"equations": [Equation(0, [1, 7])]}, "is not among the values"),
        ({"least": [0, 3, 0]}, "is not at or below each count"),
        ({"least": [0]}, "is not at or below each count"),
    ],
)
def test_what_does_not_hold_together_is_refused(wrong: dict[str, Any], why: str) -> None:
    """A count, a sum or a place that cannot be is refused in a sentence."""
    with pytest.raises(InvalidValue, match=why):
        Linked(**{**OFFICE, **wrong})


@pytest.mark.parametrize("parts", [[], [0, 1], [1, 1]])
def test_a_sum_has_parts_other_than_itself(parts: list[int]) -> None:
    """A sum of nothing, of itself or of one thing twice is refused."""
    with pytest.raises(InvalidValue, match="are not the parts of something else, each once"):
        Equation(0, parts)


def test_a_figure_shows_something_and_costs_something() -> None:
    """A figure without counts, for nothing, or both published and withheld before is refused."""
    with pytest.raises(InvalidValue, match="shows nothing, or costs nothing"):
        Shown([])
    with pytest.raises(InvalidValue, match="shows nothing, or costs nothing"):
        Shown([1], cost=0)
    with pytest.raises(InvalidValue, match="was both published and withheld"):
        Shown([1], fixed=True, gone=True)


def test_a_figure_costs_one_where_nobody_says_more() -> None:
    """Figures of which nothing else is said are as dear as each other: withholding each is one lost."""
    assert Shown([1]) == Shown([1], cost=1)


def costing(*costs: int, fixed: int | None = None) -> Linked:
    """Return unrelated counts that cost so much to withhold, and one that cannot be withheld any more."""
    figures = [Shown([place], cost) for place, cost in enumerate(costs)]
    if fixed is not None:
        figures.append(Shown([len(costs)], fixed, fixed=True))
    return Linked([9] * len(figures), [], figures, (), 5)


@pytest.mark.parametrize(
    ("linked", "cost"),
    [
        (costing(9, 1, 5), 5),
        (costing(9, 1, 5, 7), 7),
        (costing(8), 8),
        (costing(), 1),
        (costing(9, 1, 5, fixed=1000), 5),
        (costing(fixed=1000), 1),
    ],
)
def test_what_it_usually_costs_to_withhold_a_figure(linked: Linked, cost: int) -> None:
    """It is the middle of what all cost that can be withheld, in whatever order they stand; without any, it is one."""
    assert linked.usual_cost == cost


def test_how_often_a_count_is_added() -> None:
    """A cell of a crossed table stands in two sums, and its total in one of them as the whole."""
    table = Linked([5, 2, 3, 2], [Equation(0, [1, 2]), Equation(3, [1])], [Shown([each]) for each in range(4)], (), 5)

    assert table.most_sums == 2
    assert table.sums_with == (((0, -1),), ((0, 1), (1, 1)), ((0, 1),), ((1, -1),))
    assert costing(1).most_sums == 1
    assert table.slack == (5, 2, 3, 2)
    assert Linked([5, 2], [], [], (), 5, least=[1, 0]).slack == (4, 2)


def test_a_figure_that_shows_several_counts() -> None:
    """A share shows its part and its whole: each of them is known as soon as any figure shows it."""
    share = Linked([40, 3], [], [Shown([0, 1, 1]), Shown([0], fixed=True)], {1}, 5)

    assert share.shown_by == ((0, 1), (0,))
    assert share.always_known == {0}
    assert share.primary == {0}
    assert share.showing([0]) == {0, 1}
    assert share.showing([1]) == {0}
    assert share.known({0}) == {0}
    assert share.known({1}) == {0, 1}


def test_what_is_refused_is_named_with_its_value() -> None:
    """Whoever builds what cannot be reads what it is, how it stands there, and what is wrong with it."""
    with pytest.raises(InvalidValue, match=r"^Width: 0 is not a whole number from 1"):
        Linked([9], [], [], (), 0)
    with pytest.raises(InvalidValue, match=r"^Count: -1 is not a whole number from 0"):
        Linked([-1], [], [], (), 5)
    with pytest.raises(InvalidValue, match=r"^Count: .*7.* is not among the values"):
        Linked([9], [], [Shown([7])], (), 5)
    with pytest.raises(InvalidValue, match=r"^Least: .*10.* is not at or below each count"):
        Linked([9], [], [], (), 5, least=[10])
