"""Totals rounded to a base."""

from __future__ import annotations

import pytest

import mande as m

HELPED = m.Indicator("helped", unit="person", accumulation="incremental")
EVENTS = m.Indicator("events", unit="event", accumulation="incremental")
FOUND_WORK = m.Indicator("found-work", unit="person", measure="percentage", accumulation="snapshot")
PLAN = m.Framework("shelters", outputs=[m.Output("shelter", indicators=[HELPED, EVENTS, FOUND_WORK])])


def totals(*figures: m.Observation) -> m.Totals:
    """Return the totals of figures of 2009."""
    return m.roll_up(PLAN, m.Observations(figures))


def test_people_are_rounded_and_things_are_not() -> None:
    """Forty-three people are about 45, and forty-three events are forty-three."""
    found = m.rounded(totals(m.Observation("helped", 43, "2009"), m.Observation("events", 43, "2009")))

    assert [each.shown() for each in found][:2] == ["about 45", "43"]


def test_what_was_a_multiple_already_is_not_told_from_the_others() -> None:
    """Forty-five is about 45 as forty-three is: or else whoever is exactly 45 would be known."""
    found = m.rounded(totals(m.Observation("helped", 45, "2009"), m.Observation("helped", 0, "2010")))

    assert [each.shown() for each in found if each.indicator == "helped"] == ["about 45", "about 0"]


def test_a_share_is_rounded_on_both_sides() -> None:
    """Of a share its part and its whole are rounded, each by itself."""
    found = m.rounded(totals(m.Observation("found-work", m.Ratio(12, 38), "2009")), 10)

    assert found.of("found-work").value == m.Ratio(10, 40)


def test_nothing_beside_a_rounded_total_tells_what_it_was() -> None:
    """A rounded total explains no more than itself, and the table says what was done."""
    found = m.rounded(totals(m.Observation("helped", 43, "2009", source=None)))

    assert found[0].explain() == "helped (2009): about 45 person"
    assert found.programme is None
    assert "rounded to 5" in str(found)


@pytest.mark.parametrize("base", [1, 0, 2.5, True])
def test_a_base_is_a_whole_number_from_two(base: object) -> None:
    """What rounds nothing, or to no whole number of people, is refused."""
    with pytest.raises(m.InvalidValue, match="from 2"):
        m.rounded(totals(), base)  # type: ignore[arg-type]


def test_only_totals_are_rounded() -> None:
    """Observations are what somebody reported, and are not rounded."""
    with pytest.raises(m.InvalidValue, match="roll_up"):
        m.rounded(m.Observations([]))  # type: ignore[arg-type]
