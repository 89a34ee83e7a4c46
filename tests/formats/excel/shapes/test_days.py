"""Whether the days that a heading names are told as exactly as it tells them, and never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.formats.excel.shapes.days import read_when, when
from mande.formats.remarks import Notes


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Milestone 1 (2011)", "2011"),
        ("Target 2015", "2015"),
        ("Target (March 2015)", "2015-03"),
        ("31 Mar 2015", "2015-03-31"),
        ("1st de abril de 2015", "2015-04-01"),
        ("Mars 2015", "2015-03"),
        ("Q3 2020", "2020-Q3"),
        ("Quarter 1, 2020", "2020-Q1"),
        ("2015-03", "2015-03"),
        ("2012-2013-ish", None),
        ("2012/13", None),
        ("2012/2013", "2012/2013"),
        ("03/04/2012", None),
        ("FY 2015", None),
        ("FY15", None),
        ("Jan-Mar 2019", "2019-01/2019-03"),
        ("Oct 2018-Dec 2019", "2018-10/2019-12"),
        ("1 January 2019 – 31 March 2019", "2019-01-01/2019-03-31"),
        ("Year 1 (Jan 1, 2019 - Dec 31, 2019)", "2019-01-01/2019-12-31"),
        ("Oct - Mar 2019", None),
        ("Milestone 1", None),
        ("March 2015 and 2016", None),
        ("2015 and 2016", None),
        ("Mar-15", None),
        ("31 February 2015", None),
    ],
)
def test_headings(text, period) -> None:
    """A month is a month and a year a year; two days, a donor's year and days the wrong way round are none."""
    assert when(text) == (m.Period.parse(period) if period else None)


def test_what_names_a_year_and_cannot_be_told() -> None:
    """A year that cannot be told is said; a heading without one is not."""
    notes = Notes("plan.xlsx")
    assert read_when("Target (2012/13)", notes, "Logframe!D2") is None
    assert read_when("Target (date)", notes, "Logframe!E2") is None
    assert [finding.cites for finding in notes.findings] == [("Logframe!D2",)]


@given(st.text())
def test_anything_else(text) -> None:
    """Whatever a stranger wrote above a column, it is a period or none."""
    assert isinstance(when(text), m.Period | None)
