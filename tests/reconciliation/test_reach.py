"""How far digits, and the word before them, let a number reach."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.measures.numbers import Qualifier
from mande.reconciliation.reach import Reach, added, hull, reach_of

NONE = Fraction(0)
WORDS = st.sampled_from(list(Qualifier))
REACHES = st.builds(
    lambda low, width: Reach(Fraction(low), Fraction(low + width)), st.integers(-50, 50), st.integers(0, 50)
)


@pytest.mark.parametrize(
    ("number", "word", "least", "most"),
    [
        (70, "exactly", 70, 70),
        (Decimal("70.9"), "exactly", Decimal("70.85"), Decimal("70.95")),
        (Decimal("0.10"), "exactly", Decimal("0.095"), Decimal("0.105")),
        (Fraction(2, 3), "exactly", Fraction(2, 3), Fraction(2, 3)),
        (150_000, "about", 145_000, 155_000),
        (7500, "about", 7450, 7550),
        (0, "about", 0, 0),
        (42, "at least", 42, None),
        (42, "over", 43, None),
        (25, "up to", None, 25),
        (25, "under", None, 24),
        (Decimal("42.0"), "over", Decimal("41.95"), None),
    ],
)
def test_what_a_number_may_be(number, word, least, most):
    """Digits and words say from where to where a number may be; a word for a bound leaves one side open."""
    reach = reach_of(number, Qualifier(word), about=NONE)

    assert reach == Reach(*(None if side is None else Fraction(side) for side in (least, most)))


def test_a_percentage_without_decimals_is_rounded():
    """38 percent is anything from 37.5 to 38.5, and 38 persons are 38."""
    assert reach_of(38, Qualifier.EXACTLY, about=NONE, rounded=True) == Reach(Fraction(75, 2), Fraction(77, 2))
    assert reach_of(Fraction(38), Qualifier.EXACTLY, about=NONE, rounded=True) == Reach(Fraction(38), Fraction(38))


def test_about_is_never_better_than_its_share():
    """About 36 is known to its last digit only, and so to a share of it that is set."""
    assert reach_of(36, Qualifier.ABOUT, about=Fraction(1, 12)) == Reach(Fraction(33), Fraction(39))


@given(st.integers(-(10**6), 10**6), WORDS, st.fractions(0, 1))
def test_the_number_itself_may_be_meant(number, word, about):
    """Whatever the word, a number reaches itself, but where it says over or under."""
    reach = reach_of(number, word, about=about)

    if word not in (Qualifier.OVER, Qualifier.UNDER):
        assert reach.least is None or reach.least <= number
        assert reach.most is None or number <= reach.most


@given(st.integers(-(10**6), 10**6), WORDS, st.fractions(0, 1), st.fractions(0, 1))
def test_more_is_allowed_the_vaguer_about_is(number, word, one, other):
    """A larger share for 'about' never makes a number more exact."""
    close, wide = (reach_of(number, word, about=share) for share in sorted((one, other)))

    assert wide.gap(close) == close.gap(wide) == 0
    assert hull([close, wide]) == wide


@given(st.lists(REACHES, max_size=6))
def test_sums_reach_as_far_as_their_parts_together(reaches):
    """Each rounded part adds what its own rounding allows; one open side leaves the sum open."""
    total = added(reaches)

    assert total == Reach(sum(each.least for each in reaches), sum(each.most for each in reaches))
    assert added([*reaches, Reach()]) == Reach()


@given(REACHES, REACHES)
def test_only_one_of_two_lies_above(one, other):
    """Two numbers that may be equal have no gap; of two that may not, one is the higher."""
    assert min(one.gap(other), other.gap(one)) == 0
    assert one.gap(one) == 0


@given(REACHES, st.fractions(0, 10), st.integers(1, 10))
def test_widening_and_multiplying(reach, by, times):
    """A wider reach holds the narrower, and so many times a number reach so many times as far."""
    assert hull([reach, reach.widened(by)]) == reach.widened(by)
    assert reach.times(Fraction(times)) == Reach(reach.least * times, reach.most * times)
    assert Reach().widened(by) == Reach().times(Fraction(times)) == Reach()


def test_several_statements_reach_from_the_least_to_the_most():
    """Where none is chosen, any may be meant."""
    assert hull([Reach(Fraction(1), Fraction(2)), Reach(Fraction(5), None)]) == Reach(Fraction(1), None)
    assert hull([Reach(None, Fraction(2)), Reach(Fraction(5), Fraction(6))]) == Reach(None, Fraction(6))


SOME, MORE = Fraction(3), Fraction(5)


@pytest.mark.parametrize(
    ("one", "other", "left"),
    [
        (Reach(SOME, MORE), Reach(Fraction(1), Fraction(2)), Reach(Fraction(1), Fraction(4))),
        (Reach(SOME, MORE), Reach(None, Fraction(2)), Reach(Fraction(1), None)),
        (Reach(SOME, MORE), Reach(Fraction(1), None), Reach(None, Fraction(4))),
        (Reach(None, MORE), Reach(Fraction(1), Fraction(2)), Reach(None, Fraction(4))),
        (Reach(SOME, None), Reach(Fraction(1), Fraction(2)), Reach(Fraction(1), None)),
    ],
)
def test_what_is_left_once_something_is_taken_off(one, other, left):
    """The least that is left is without the most that may go; what nothing bounds, before or after, stays unbounded."""
    assert one.less(other) == left


@pytest.mark.parametrize(
    ("one", "other", "gap"),
    [
        (Reach(SOME, MORE), Reach(MORE, MORE), 0),
        (Reach(SOME, SOME), Reach(MORE, None), 2),
        (Reach(SOME, None), Reach(MORE, None), 0),
        (Reach(None, SOME), Reach(None, MORE), 0),
        (Reach(MORE, MORE), Reach(SOME, SOME), 0),
    ],
)
def test_how_far_one_number_lies_above_another(one, other, gap):
    """Two reaches that touch may be one number, and a side that nothing bounds may be anywhere."""
    assert one.gap(other) == gap


def test_one_open_side_is_left_open_by_all_that_is_done():
    """What has a least and no most still has its least once it is widened, multiplied or added to."""
    open_above, open_below = Reach(SOME, None), Reach(None, SOME)

    assert open_above.widened(Fraction(1)) == Reach(Fraction(2), None)
    assert open_below.widened(Fraction(1)) == Reach(None, Fraction(4))
    assert open_above.times(Fraction(2)) == Reach(Fraction(6), None)
    assert open_below.times(Fraction(2)) == Reach(None, Fraction(6))
    assert added([open_above, Reach(SOME, MORE)]) == Reach(Fraction(6), None)
    assert added([open_below, Reach(SOME, MORE)]) == Reach(None, Fraction(8))
    assert hull([open_below, Reach(SOME, MORE)]) == Reach(None, MORE)


@pytest.mark.parametrize(
    ("number", "word", "least", "most"),
    [
        (100, "about", 50, 150),
        (110, "about", 105, 115),
        (Decimal("2.5"), "about", Decimal("2.45"), Decimal("2.55")),
        (Fraction(1, 3), "over", Fraction(1, 3), None),
        (Fraction(4), "over", 4, None),
        (Decimal("25.0"), "under", None, Decimal("25.05")),
        (-42, "over", -41, None),
        (-150, "about", -155, -145),
    ],
)
def test_the_last_digit_that_is_told(number, word, least, most):
    """About 110 is known to its ten and about 100 to its hundred; over four is five only of what is counted whole."""
    reach = reach_of(number, Qualifier(word), about=NONE)

    assert reach == Reach(*(None if side is None else Fraction(side) for side in (least, most)))


def test_a_word_before_a_percentage_that_is_rounded():
    """Over 38 percent may be any more than 37.5, and at least as much."""
    assert reach_of(38, Qualifier.OVER, about=NONE, rounded=True) == Reach(Fraction(75, 2), None)
    assert reach_of(38, Qualifier.UNDER, about=NONE, rounded=True) == Reach(None, Fraction(77, 2))
    assert reach_of(Decimal("38.0"), Qualifier.EXACTLY, about=NONE, rounded=True) == Reach(
        Fraction("37.95"), Fraction("38.05")
    )
