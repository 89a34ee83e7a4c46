"""Whether what several sources say of several things is held together as often as it differs, and no more often."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mande.reconciliation.figures import accounts
from mande.reconciliation.reach import Reach
from mande.reconciliation.said import Said


def said(value: int, words: str, source: str) -> Said:
    """Return a number as a source writes it."""
    return Said(value, words, "x", source, reach=Reach(Fraction(value), Fraction(value)))


@pytest.mark.parametrize(("other", "number"), [(10, 1), (11, 2)])
def test_one_number_in_two_writings_is_one(other, number):
    """Ten is what one source writes in figures and another in words; only another number is another account."""
    whole = [said(10, "10", "report"), said(other, "ten or so", "letter")]

    assert len(list(accounts([whole, [said(4, "4", "report")]]))) == number
