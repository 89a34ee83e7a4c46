"""Explanations are numbered in the order in which they are read, and each is told once."""

from __future__ import annotations

from mande.reports.notes import Notes
from mande.reports.parts import Cell


def test_one_explanation_has_one_number():
    """Two cells that rest on one explanation have its number; a cell without any has none."""
    notes = Notes()
    said = [notes.marked(each) for each in (Cell("3", "1 + 2"), Cell("2", "1 + 1"), Cell("3", "1 + 2"), "film", None)]

    assert said == ["3 [1]", "2 [2]", "3 [1]", "film", ""]
    assert notes.all == ("1 + 2", "1 + 1")
