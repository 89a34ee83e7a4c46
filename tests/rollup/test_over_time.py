"""Whether what several say of one thing is told exactly only where that can be."""

from __future__ import annotations

import pytest

import mande as m
from mande.rollup.over_time import told_exactly
from mande.rollup.quantities import Tally

UNKNOWN, DISPUTED = m.Missing.UNKNOWN, m.Missing.DISPUTED


@pytest.mark.parametrize(
    "bounds",
    [
        Tally(UNKNOWN, 4, 12),
        Tally(UNKNOWN, 10, None),
        Tally(UNKNOWN, None, 10),
        Tally(UNKNOWN, None, None),
    ],
)
def test_a_number_within_the_bounds_of_all_others(bounds) -> None:
    """Who says that there are ten says more than who says that there are four to twelve, and both may be right."""
    assert told_exactly([10, bounds]) == [10]
    assert told_exactly([bounds, 10]) == [10]


@pytest.mark.parametrize(
    "other",
    [
        11,
        Tally(UNKNOWN, 11, None),
        Tally(UNKNOWN, None, 9),
        Tally(UNKNOWN, 4, 9),
        Tally(DISPUTED, 4, 12),
        Tally(10, 10, None),
        UNKNOWN,
    ],
)
def test_nothing_is_chosen_between_what_differs(other) -> None:
    """A number outside the bounds of another, or beside a number, a dispute or a blank, is not all that is told."""
    assert told_exactly([10, other]) == [10, other]


def test_bounds_alone_make_no_number() -> None:
    """Where nobody tells a number there is none to take."""
    different = [Tally(UNKNOWN, 4, 12), Tally(UNKNOWN, 5, None)]

    assert told_exactly(different) == different
