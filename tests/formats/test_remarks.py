"""What readers and writers say of a document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.formats import json, mending, toml
from mande.formats.remarks import MOST_OF_A_KIND, NOT_A_NUMBER, REFUSED, SHARED, UNCLEAR_MISSING, Notes, refuse


def test_codes_are_unique():
    """Each remark has a code and a name of its own, and a remedy."""
    remarks = [*SHARED, *mending.REMARKS, *json.REMARKS, *toml.REMARKS]

    assert len({remark.code for remark in remarks}) == len({remark.name for remark in remarks}) == len(remarks)
    assert all(remark.code.startswith("MND9") and remark.remedy for remark in remarks)


def test_a_finding_names_its_place():
    """A finding says in which document and where, shows the value, and says what to do."""
    notes = Notes("actuals.csv")
    notes.add(NOT_A_NUMBER, "line 3", seen="12O", subject="held")
    notes.add(NOT_A_NUMBER, seen="x" * 1_000)

    first, second = notes.findings
    assert (first.code, first.subject, first.cites) == ("MND904", "held", ("line 3",))
    assert first.message == "actuals.csv, line 3: '12O' is not a number."
    assert (second.subject, second.cites) == ("actuals.csv", ())
    assert len(second.message) < 120


def test_too_many_of_a_kind_are_counted():
    """A column that is wrong throughout is not told a thousand times, and how often it is wrong is."""
    notes = Notes("plan")
    for number in range(1_000):
        notes.add(NOT_A_NUMBER, f"line {number}", seen="x")

    assert len(notes.findings) == MOST_OF_A_KIND + 1
    assert notes.findings[-1].message == "plan: And 800 more of this kind."


@given(st.text(), st.text(), st.text() | st.lists(st.text()) | st.integers())
def test_what_a_stranger_wrote_is_shown_inert(document: str, place: str, seen: object):
    """Whatever a document holds, what is said of it moves no cursor and begins no line."""
    notes = Notes(document)
    notes.add(NOT_A_NUMBER, place, seen=seen)

    assert all(letter.isprintable() or letter in "\u200c\u200d\u00a0\u202f" for letter in notes.findings[0].message)


def test_refusing():
    """What costs nothing is no reason to refuse; anything else is, with everything at once."""
    notes = Notes("plan")
    notes.add(UNCLEAR_MISSING, seen="-", reasons="unknown")
    refuse("plan", notes.findings)

    notes.add(NOT_A_NUMBER, "A1", seen="x")
    notes.add(NOT_A_NUMBER, "A2", seen="y")
    with pytest.raises(m.DocumentError, match="plan has 2 problems") as refusal:
        refuse("plan", notes.findings)
    assert [problem.path for problem in refusal.value.problems] == ["MND904 not-a-number"] * 2


def test_what_a_stranger_put_there_is_cut_and_inert():
    """However long a place, a subject or a field is, the finding stays one that a person can read."""
    notes = Notes("n" * 10_000)

    notes.add(REFUSED, "p" * 10_000, subject="s\x1b[31m" * 10_000, what="w" * 10_000, why="y" * 10_000)

    (finding,) = notes.findings
    assert len(finding.message) < 3_000
    assert len(finding.subject) <= 1_000
    assert "\x1b" not in finding.subject + finding.message + finding.cites[0]
