"""Totals rounded to a base."""

from __future__ import annotations

import attrs
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


def test_bounds_are_rounded_each_by_itself() -> None:
    """People of whom only bounds are true have those rounded; a side that nothing bounds stays open."""
    figures = m.Observation("helped", 43, "2009", reporter="a"), m.Observation("helped", 19, "2009", reporter="b")
    lacking = m.Observation("helped", m.Missing.NOT_REPORTED, "2009", reporter="c")

    assert m.rounded(totals(*figures))[0].bounds == (45, 60)
    assert m.rounded(totals(*figures, lacking))[0].bounds == (45, None)


def test_the_least_base_is_two() -> None:
    """Three is as near to two as to four, and is told as the greater."""
    assert m.rounded(totals(m.Observation("helped", 3, "2009")), 2)[0].value == 4


def test_a_side_of_a_share_that_is_not_known_stays_so() -> None:
    """Of a share whose whole nobody knows the part is rounded."""
    found = m.rounded(totals(m.Observation("found-work", m.Ratio(12, m.Missing.UNKNOWN), "2009")))

    assert found.of("found-work").value == m.Ratio(10, m.Missing.UNKNOWN)


def test_what_counts_nobody_is_never_rounded() -> None:
    """A percentage of 43 is no number of people, nor is a mean age of 43, whole numbers though they are."""
    age = m.Indicator("age", unit="person", statistic="mean", accumulation="snapshot")
    plan = attrs.evolve(PLAN, context=[age])
    seen = m.Observation("found-work", 43, "2009"), m.Observation("age", 43, "2009", sample=m.Sample(30))

    found = m.rounded(m.roll_up(plan, m.Observations(seen)))

    assert [found.of(code).shown() for code in ("found-work", "age")] == ["43%", "43"]
    assert [found.of(code).account for code in ("found-work", "age")] == [None, None]


def test_amounts_of_people_are_rounded() -> None:
    """Forty-three people who are told as an amount are about 45 people."""
    reached = m.Indicator("reached", unit="person", measure="amount", accumulation="incremental")
    plan = m.Framework("f", outputs=[m.Output("o", indicators=[reached])])
    seen = m.Observations([m.Observation("reached", m.Amount(43, "person"), "2009")])

    assert m.rounded(m.roll_up(plan, seen))[0].shown().startswith("about 45")


def test_what_is_to_be_protected_besides() -> None:
    """Events are rounded where somebody asks for it, and by the programme that is handed over where there is none."""
    seen = totals(m.Observation("events", 43, "2009"))
    things = m.Framework(
        "f",
        outputs=[m.Output("o", indicators=[m.Indicator(c, unit="event") for c in ("helped", "events", "found-work")])],
    )

    assert [each.shown() for each in m.rounded(seen, protect=["events"]) if each.period] == ["about 45"]
    assert [
        each.shown() for each in m.rounded(totals(m.Observation("helped", 43, "2009")), programme=things) if each.period
    ] == ["43"]
    with pytest.raises(m.UnknownCode):
        m.rounded(seen, protect=["event"])


def test_what_was_carried_forward_is_not_told_beside_a_rounded_total() -> None:
    """Who was told that 43 of last year stand for this one would know how many there are."""
    state = m.Indicator("helped", unit="person", accumulation="snapshot")
    plan = m.Framework("f", outputs=[m.Output("o", indicators=[state])], places=[m.Place("a"), m.Place("b")])
    seen = [m.Observation("helped", n, year, place=place) for n, year, place in
        ((43, "2008", "a"), (19, "2008", "b"), (19, "2009", "b"), (62, "2008", None))]  # fmt: skip
    found = m.roll_up(plan, m.Observations(seen), over=["place"], into={"time": "year"}, carry_forward=True)

    assert any(each.carried_forward for each in found)
    assert any(each.stated for each in found)
    for each in m.rounded(found):
        assert (each.carried_forward, each.stated, each.left_out, each.account) == ((), (), (), None)
