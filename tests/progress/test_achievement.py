"""Whether the arithmetic is exact, serves both directions, and knows what kind of bound it gives."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

import mande as m
from mande.measures.numbers import Qualifier
from mande.measures.units import STANDARD
from mande.progress.achievement import achieved, bound_of, currencies_differ, exactly, goal, rises, together

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
