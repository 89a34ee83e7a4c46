"""Whether a text that a spreadsheet would work out shows instead, and comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.formats.csv.formulas import as_written, shown

TEXTS = st.text("'=+-@\t\r\n ＝a1", max_size=8) | st.text()


@given(TEXTS)
def test_every_text_comes_back(text: str) -> None:
    """Reading undoes exactly what writing did, to formulas and to texts that only look like marked ones."""
    assert as_written(shown(text)) == text


@given(TEXTS)
def test_nothing_shown_runs(text: str) -> None:
    """What is written begins with no sign that starts a formula, spaces before it or not."""
    assert not shown(text).lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))


@pytest.mark.parametrize("text", ["bazaars", "", "a=b", "1,000", "'quoted'", "it's", "30/40"])
def test_ordinary_texts_are_left_alone(text: str) -> None:
    """A text that no spreadsheet runs is written as it is."""
    assert shown(text) == text


@pytest.mark.parametrize(("text", "expected"), [("=1+1", "'=1+1"), ("'=1", "''=1"), (" @SUM(A1)", "' @SUM(A1)")])
def test_a_formula_gets_an_apostrophe(text: str, expected: str) -> None:
    """The mark is the apostrophe that spreadsheets themselves put before a text."""
    assert shown(text) == expected
