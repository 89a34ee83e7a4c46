"""How wide words are before anybody has drawn them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.reports.lettering import width, wrapped

# No line is narrower than a letter of Chinese and an ellipsis, each a whole square.
ROOMS = st.integers(min_value=40, max_value=400)


@given(st.text(max_size=300), ROOMS, st.integers(min_value=1, max_value=9))
def test_no_line_is_too_wide(text, room, most):
    """Whatever is written, there are at most so many lines, and each fits its room."""
    lines = wrapped(text, 13, room, most)

    assert len(lines) <= most
    assert all(width(line, 13) <= room for line in lines)


@given(st.text(max_size=200), ROOMS)
def test_nothing_is_lost_where_there_is_room(text, room):
    """With lines enough, every letter is there, in order; only spaces change."""
    assert "".join(wrapped(text, 13, room, 500)).replace(" ", "") == text.replace(" ", "")


def test_what_was_cut_says_so():
    """Where lines are left off, the last one ends in an ellipsis."""
    assert wrapped("one two three four five six", 13, 60, 2)[-1].endswith("…")
    assert wrapped("one two", 13, 200, 2) == ("one two",)


def test_a_mark_stays_with_its_word():
    """French sets a space before a colon at which no line may end."""
    assert wrapped("lacune\u00a0: ici", 13, 70, 3) == ("lacune\u00a0:", "ici")


@pytest.mark.parametrize(("narrow", "wide"), [("ill", "www"), ("abc", "ABC"), ("abc", "村民知")])
def test_broad_letters_take_more_room(narrow, wide):
    """Capitals, broad letters and those of Chinese are taken for broader."""
    assert width(narrow, 13) < width(wide, 13)
