"""Whether it is told, where figures are written whole, that they count so few people that one could be recognised."""

from __future__ import annotations

import pytest

import mande as m
from mande.formats.recognising import Written, is_of_few, tell_small_numbers
from mande.formats.remarks import Notes

PEOPLE, EVENTS = m.Indicator("helped", unit="person"), m.Indicator("held", unit="event")


@pytest.mark.parametrize(
    ("value", "indicator", "expected"),
    [
        (4, PEOPLE, True),
        (5, PEOPLE, False),
        (0, PEOPLE, False),
        (4, EVENTS, False),
        (4, None, False),
        (4, m.Indicator("helped"), False),
        (True, PEOPLE, False),
        ("four", PEOPLE, False),
        (m.Missing.UNKNOWN, PEOPLE, False),
        (m.Ratio(4, 40), PEOPLE, True),
        (m.Ratio(0, 4), PEOPLE, True),
        (m.Ratio("unknown", 40), PEOPLE, False),
        (m.Amount(4, "person"), None, True),
        (m.Amount(4, "hectare"), None, False),
        (4, m.Indicator("share", unit="person", measure="percentage"), False),
    ],
)
def test_a_figure_of_few_people(value, indicator, expected):
    """Nobody is nobody, four events are no people, and four percent are not four."""
    assert is_of_few(value, indicator, 5) is expected


@pytest.mark.parametrize(("sensitivity", "told"), [("standard", 0), ("high", 1)])
def test_it_is_told_once_for_all(sensitivity, told):
    """How few is the framework's to say."""
    notes = Notes("plan.xml")

    tell_small_numbers(m.Framework("p", sensitivity=sensitivity), [Written("helped (2026)", 8, PEOPLE)], notes)

    assert [each.code for each in notes.findings] == ["MND917"] * told
