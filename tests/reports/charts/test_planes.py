"""Numbers are placed where they belong, and an axis is marked by few round numbers that hold them all."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from mande.reports.charts.planes import Scale, placed, ticks

NUMBERS = st.floats(-(10**15), 10**15, allow_nan=False)


@given(NUMBERS, NUMBERS)
def test_an_axis_holds_what_it_measures(one, other):
    """The marks of an axis begin at or below the least, end at or above the most, and are evenly apart and few."""
    least, most = sorted((one, other))
    marks = ticks(least, most)
    steps = {later - earlier for earlier, later in pairwise(marks)}

    assert marks[0] <= least <= most <= marks[-1]
    assert len(steps) == 1
    assert 2 <= len(marks) <= 7


def test_marks_are_round():
    """Marks stand at ones, twos, twos and a half or fives of a power of ten."""
    assert ticks(0, 884) == (0, 250, 500, 750, 1000)
    assert ticks(0, 1) == (0, Fraction(1, 4), Fraction(1, 2), Fraction(3, 4), 1)
    assert ticks(-30, 60) == (-50, -25, 0, 25, 50, 75)


def test_a_value_is_placed_along_its_scale():
    """A value half way along its scale stands half way between its pixels, also where they run backwards."""
    assert Scale((0, 10), (100, 200)).at(5) == 150
    assert Scale((0, 10), (200, 100)).at(2) == 180


def test_a_number_beyond_floats_is_placed_nowhere():
    """What a float cannot hold to the unit is not drawn, and neither is what is no number."""
    assert placed(10**15) == 1e15
    assert placed(10**15 + 1) is None
    assert placed(Fraction(-(10**400), 3)) is None
    assert placed(None) is None
