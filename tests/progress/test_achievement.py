"""Whether the arithmetic is exact, serves both directions, and knows what kind of bound it gives."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import product

import pytest

import mande as m
from mande.measures.numbers import Qualifier
from mande.measures.units import STANDARD
from mande.progress.achievement import (
    achieved,
    against_direction,
    bound_of,
    currencies_differ,
    exactly,
    goal,
    rises,
    together,
)

EXACTLY, ABOUT, AT_LEAST, UP_TO = Qualifier.EXACTLY, Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.UP_TO
OVER = Qualifier.OVER


def test_zero_is_a_value() -> None:
    """Nothing done of twenty is 0 percent, which is a number."""
    assert achieved(0, 0, 20) == 0


def test_a_falling_indicator() -> None:
    """From 50 to 10, 20 is three quarters of the way and 60 a quarter backwards: neither floored nor turned round."""
    assert (achieved(20, 50, 10), achieved(60, 50, 10)) == (Fraction(3, 4), Fraction(-1, 4))


def test_zero_on_a_falling_indicator_is_the_best_result() -> None:
    """From 50 to 0, 0 is the whole way."""
    assert achieved(0, 50, 0) == 1


def test_no_way_to_go() -> None:
    """A target at its baseline has no way of which a share could be gone."""
    assert achieved(5, 7, 7) is None


def test_quotients_stay_exact() -> None:
    """A third of the way is a third, and not 0.333."""
    assert achieved(Fraction(1, 3), 0, 1) == Fraction(1, 3)
    assert achieved(10**999, 0, 3 * 10**999) == Fraction(1, 3)


@pytest.mark.parametrize(
    ("numbers", "words", "bound"),
    [
        ((30, 0, 40), (AT_LEAST, EXACTLY), AT_LEAST),
        ((30, 42, 20), (AT_LEAST, EXACTLY), UP_TO),
        ((30, 0, 40), (ABOUT, EXACTLY), ABOUT),
        ((30, 42, 20), (EXACTLY, OVER), AT_LEAST),  # whoever came from further has come more of the way
        ((18, 42, 20), (EXACTLY, OVER), UP_TO),  # beyond the target, the share falls as the way grows
        ((20, 42, 20), (EXACTLY, OVER), EXACTLY),  # at the target it is the whole way, wherever it began
        ((21, 42, 20), (EXACTLY, OVER), AT_LEAST),
        ((80, 58, 80), (EXACTLY, UP_TO), EXACTLY),
        ((90, 58, 80), (EXACTLY, UP_TO), UP_TO),
        ((70, 58, 80), (EXACTLY, OVER), None),  # the true baseline may lie beyond the target
        ((70, 58, 80), (EXACTLY, UP_TO), AT_LEAST),
        ((70, 58, 80), (UP_TO, UP_TO), None),  # one bounds it above, the other below
        ((70, 58, 80), (AT_LEAST, UP_TO), AT_LEAST),
        ((70, 58, 80), (ABOUT, UP_TO), None),  # about is no bound to build on
    ],
)
def test_bounds(numbers, words, bound) -> None:
    """A qualified number bounds the achievement from the side that the arithmetic says, or not at all."""
    assert bound_of(*numbers, *words) is bound


def test_a_target_that_moves_with_its_baseline() -> None:
    """Twenty points up from at most 40 is met earlier than from 40, so what is found is the least."""
    assert bound_of(50, 40, 60, EXACTLY, UP_TO, moving=True) is AT_LEAST
    assert bound_of(50, 40, 60, EXACTLY, AT_LEAST, moving=True) is UP_TO


def test_words_taken_together_have_no_order() -> None:
    """At least and over are at least; words that pull both ways leave about."""
    assert together({AT_LEAST, OVER, EXACTLY}) is AT_LEAST
    assert together({UP_TO}) is UP_TO
    assert together({AT_LEAST, UP_TO}) is ABOUT
    assert together(set()) is EXACTLY


def test_numbers_of_an_indicator() -> None:
    """Kilometres become the indicator's metres, a ratio its percentage, and none of it is rounded."""
    road = m.Indicator("road", unit="metre", measure="amount")
    aware = m.Indicator("aware", unit="person", measure="percentage")

    assert exactly(m.Amount(Decimal("1.5"), "km"), road, STANDARD) == 1500
    assert exactly(5, road, STANDARD, "km") == 5000
    assert exactly(m.Ratio(1, 3), aware, STANDARD) == Fraction(100, 3)
    assert exactly(Decimal("70.9"), aware, STANDARD) == Fraction(709, 10)


def test_what_is_no_number_of_an_indicator() -> None:
    """Thirty of forty is no count, kilograms are no metres, and true is not one."""
    road = m.Indicator("road", unit="metre", measure="amount")
    wells = m.Indicator("wells", unit="facility")

    assert exactly(m.Ratio(30, 40), wells, STANDARD) is None
    assert exactly(m.Amount(5, "kg"), road, STANDARD) is None
    assert exactly(True, wells, STANDARD) is None
    assert exactly("many", wells, STANDARD) is None
    assert exactly(m.Ratio(1, "unknown"), m.Indicator("s", measure="percentage"), STANDARD) is None


def test_goals() -> None:
    """A fifth less than 50 is 40, ten points more than 50 is 60, and the direction gives the sign that was left out."""
    falling, rising = m.Indicator("f", direction="decrease"), m.Indicator("r", direction="increase")

    assert goal(m.Target(20, kind="percent_change"), 20, 50, falling) == 40
    assert goal(m.Target(-20, kind="percent_change"), -20, 50, falling) == 40
    assert goal(m.Target(10, kind="point_change"), 10, 50, rising) == 60
    assert goal(m.Target(7), 7, 50, rising) == 7


def test_goals_that_cannot_be_told() -> None:
    """A change needs a baseline, and a change in percent one above zero."""
    rising = m.Indicator("r", direction="increase")

    assert goal(m.Target(10, kind="point_change"), 10, None, rising) is None
    assert goal(m.Target(10, kind="percent_change"), 10, 0, rising) is None
    assert goal(m.Target(10, kind="percent_change"), 10, -5, rising) is None


def test_which_way_is_better() -> None:
    """The direction says it, or the way to the target; a target at its baseline, or without one, does not."""
    assert rises(m.Indicator("i", direction="increase"), None, 5) is True
    assert rises(m.Indicator("i", direction="decrease"), None, 5) is False
    assert [rises(m.Indicator("i"), baseline, 5) for baseline in (4, 6, 5, None)] == [True, False, None, None]


def test_currencies() -> None:
    """Money is held against money in its own currency, and a bare number beside it may be in any."""
    assert currencies_differ(m.Money(5, "USD"), m.Money(5, "BDT"))
    assert currencies_differ(m.Money(5, "USD"), 5)
    assert not currencies_differ(m.Money(5, "USD"), 0, None)
    assert not currencies_differ(5, 7)


AWAY = Fraction(1, 2), 1, 3, 9
"""How much more, or less, a number with a word before it may be."""


def may_be(number, word):
    """Return some of the numbers that *number* may be, with the word that stands before it."""
    ways = {EXACTLY: 0, AT_LEAST: 1, OVER: 1, UP_TO: -1, Qualifier.UNDER: -1}
    itself = [] if word in (OVER, Qualifier.UNDER) else [number]
    return [*itself, *(number + ways[word] * away for away in AWAY)] if ways[word] else [number]


@pytest.mark.parametrize("moving", [False, True])
@pytest.mark.parametrize("before", [EXACTLY, AT_LEAST, OVER, UP_TO, Qualifier.UNDER])
@pytest.mark.parametrize("after", [EXACTLY, AT_LEAST, OVER, UP_TO, Qualifier.UNDER])
def test_a_bound_holds_whatever_the_numbers_may_be(after, before, moving) -> None:
    """An achievement is at least, or at most, what is told exactly where it is so for all that its numbers may be."""
    for actual, baseline, target in product(range(3), repeat=3):
        share = achieved(actual, baseline, target)
        if share is None:
            continue
        shares = [
            each
            for number, start in product(may_be(actual, after), may_be(baseline, before))
            if (each := achieved(number, start, target - baseline + start if moving else target)) is not None
        ]
        least, most = min(shares) >= share, max(shares) <= share
        bound = {(True, True): EXACTLY, (True, False): AT_LEAST, (False, True): UP_TO}.get((least, most))
        if actual == target and after is EXACTLY and not moving and (before in (AT_LEAST, OVER)) is (target > baseline):
            bound = bound if before is EXACTLY else None  # whoever may have begun at the target had no way to go

        assert bound_of(actual, baseline, target, after, before, moving=moving) is bound


@pytest.mark.parametrize(
    ("direction", "baseline", "target", "against"),
    [
        ("increase", 5, 4, True),
        ("increase", 5, 5, False),
        ("increase", 5, 6, False),
        ("decrease", 5, 6, True),
        ("decrease", 5, 5, False),
        ("decrease", 5, 4, False),
        (None, 5, 4, False),
        (None, 5, 6, False),
        ("maintain", 5, 6, False),
    ],
)
def test_a_target_against_the_direction(direction, baseline, target, against) -> None:
    """Who is to rise is not promised to fall; to stay where one was is against no direction."""
    assert against_direction(m.Indicator("i", direction=direction), baseline, target) is against


@pytest.mark.parametrize(
    ("values", "differ"),
    [
        ((m.Money(5, "USD"), m.Money(0, "BDT")), True),
        ((m.Money(5, "USD"), None, "many"), False),
        ((m.Money(5, "USD"), Fraction(1, 2)), True),
        ((m.Money(5, "USD"), Decimal("0.00")), False),
        ((None, 0), False),
    ],
)
def test_currencies_beside_other_things(values, differ) -> None:
    """Words and what is not there are in no currency; nothing is nothing in every one."""
    assert currencies_differ(*values) is differ


@pytest.mark.parametrize(
    ("value", "fields", "unit", "number"),
    [
        (5, {}, None, 5),
        (Decimal("2.5"), {"unit": "metre"}, "metre", Fraction(5, 2)),
        (Decimal("2.5"), {}, "metre", None),
        (5, {"unit": "metre"}, "kg", None),
        (m.Ratio(3, 4), {"measure": "ratio"}, None, Fraction(3, 4)),
        (m.Ratio(3, 4), {"measure": "count", "statistic": "mean"}, None, Fraction(3, 4)),
        (m.Ratio(3, 4), {"measure": "count", "statistic": "rate"}, None, Fraction(3, 4)),
        (m.Ratio(3, 4), {"measure": "amount"}, None, None),
        (m.Money(Decimal("2.50"), "USD"), {"measure": "money"}, None, Fraction(5, 2)),
        (m.Amount(5, "metre"), {"unit": "metre", "measure": "amount"}, None, 5),
        (False, {}, None, None),
        (False, {"unit": "metre"}, "metre", None),
    ],
)
def test_what_a_figure_is_as_a_number(value, fields, unit, number) -> None:
    """Each kind of figure is a number of the indicator, in its unit, or none at all."""
    assert exactly(value, m.Indicator("i", **fields), STANDARD, unit) == number
    assert (exactly(value, m.Indicator("i", **fields), STANDARD, unit) is None) is (number is None)


@pytest.mark.parametrize(
    ("direction", "value", "goes"), [("decrease", 10, 40), ("decrease", -10, 40), ("decrease", 0, 50), (None, -10, 40)]
)
def test_the_sign_of_a_change_in_points(direction, value, goes) -> None:
    """A change that is written without its sign goes the indicator's way, and one with a sign as it is written."""
    assert goal(m.Target(value, kind="point_change"), value, 50, m.Indicator("i", direction=direction)) == goes


def test_words_of_one_way_taken_together() -> None:
    """Under and up to are up to; over alone is over, and at least with about is about."""
    assert together({Qualifier.UNDER, UP_TO}) is UP_TO
    assert together({OVER}) is OVER
    assert together({AT_LEAST, ABOUT}) is ABOUT
    assert together({EXACTLY}) is EXACTLY
