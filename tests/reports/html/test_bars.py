"""Whether a bar shows what its number says, to those who see it and to those who hear it."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from mande.reports.html.bars import bar
from mande.reports.parts import Bar


@pytest.mark.parametrize(
    ("each", "way", "reached", "tick", "words"),
    [
        (Bar(Fraction(1, 2)), "120.0", "60.0", None, "50.0% of the way reached"),
        (Bar(Fraction(3, 2)), "80.0", "120.0", None, "150.0% of the way reached"),
        (Bar(Fraction(-1, 5)), "120.0", "0.0", None, "-20.0% of the way reached"),
        (
            Bar(Fraction(0), Fraction(3, 4)),
            "120.0",
            "0.0",
            "90.0",
            "0.0% of the way reached; 75.0% of the time gone by",
        ),
        (
            Bar(Fraction(1), Fraction(2)),
            "60.0",
            "60.0",
            "120.0",
            "100.0% of the way reached; 200.0% of the time gone by",
        ),
    ],
)
def test_a_bar(each, way, reached, tick, words):
    """The frame is the whole way, the bar what is reached of it to scale, the tick the time gone by."""
    drawn = bar(each, "en")

    assert re.search(r'class="way"[^>]* width="([^"]*)"', drawn)[1] == way
    assert re.search(r'class="reached"[^>]* width="([^"]*)"', drawn)[1] == reached
    found = re.search(r'class="tick" d="M([^ ]*) ', drawn)
    assert (found and found[1]) == tick
    assert f'aria-label="{words}"' in drawn


def test_a_bar_in_french():
    """Whoever hears it hears it in the language of the page."""
    assert 'aria-label="50,0\u202f% du chemin parcouru"' in bar(Bar(Fraction(1, 2)), "fr")
