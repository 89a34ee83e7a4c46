"""The picture of people by age and gender is a pyramid only where the two were crossed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.reports import charts
from mande.reports.charts.palette import GREY

AGES = ("0-14", "15-17", "18+", "unknown")
GENDERS = ("female", "male", "other", "unknown")
REASONS = (m.Missing.WITHHELD, m.Missing.NOT_COLLECTED)


def drawn(*told, period="2009", **asked):
    """Return the picture of the cells that were *told*, each with its value."""
    indicator = m.Indicator("trained", "People trained", unit="person")
    plan = m.Framework(
        "skills",
        outputs=[m.Output("course", indicators=[indicator])],
        dimensions=[m.GENDER, m.age_bands(0, 15, 18)],
        places=[m.Place("north"), m.Place("south")],
    )
    seen = [m.Observation("trained", value, period, cell=cell) for cell, value in told]
    return charts.pyramid(m.roll_up(plan, m.Observations(seen)), "trained", programme=plan, **asked)


def test_ages_stand_between_the_sides(words, marks):
    """Women stand left and men right, the oldest on top."""
    picture = drawn(("age=0-14, gender=female", 7), ("age=18+, gender=female", 9), ("age=0-14, gender=male", 3))
    left, right = [
        layer["encoding"]["x"]["scale"]["range"]
        for layer in picture.drawing["layer"]
        if layer["mark"]["type"] == "rect"
    ]

    assert left[1] < left[0] < right[0] < right[1]
    assert [word for word in words(picture) if word in ("0-14", "18+")] == ["18+", "0-14"]
    assert [bar["x2"] for bar in marks(picture, "rect")] == [7, 9, 3]
    assert picture.notes[0] == "For 2009."


def test_side_by_side_is_no_pyramid(marks):
    """Where age and gender were counted apart each has bars of its own, and the picture says why."""
    picture = drawn((None, 10), ("gender=female", 7), ("gender=male", 3), ("age=0-14", 4), ("age=18+", 6))

    assert [bar["x2"] for bar in marks(picture, "rect")] == [7, 3, 4, 6]
    assert picture.notes[1:] == (
        "In all 10.",
        "No pyramid: age and gender were counted side by side, so that who is both is not known.",
    )


def test_the_unknown_have_bars_of_their_own(words, marks):
    """Those whose gender is not known stand apart, in grey, and those whose age is not known below everyone."""
    picture = drawn(("age=0-14, gender=unknown", 5), ("age=unknown, gender=female", 2), ("age=18+, gender=female", 1))
    grey = [bar for bar in marks(picture, "rect") if bar["colour"] == GREY]

    assert [bar["x2"] for bar in grey] == [5]
    assert [word for word in words(picture) if word in ("18+", "0-14", "Not known")] == [
        "18+",
        "0-14",
        "Not known",
        "Not known",
    ]


def test_a_withheld_cell_says_so(words, marks):
    """A cell that is not released has no bar, and says so where the bar would be."""
    picture = drawn(("age=0-14, gender=female", 7), ("age=0-14, gender=male", m.Missing.WITHHELD))

    assert len(marks(picture, "rect")) == 1
    assert "withheld" in words(picture)


def test_some_of_the_people_are_not_all():
    """Where only some were counted by both, the picture says how many there are in all."""
    picture = drawn((None, 19), ("gender=female", 16), ("age=0-14, gender=female", 1))

    assert picture.notes[1] == "In all 19; the picture holds those counted by age and gender together."


def test_the_last_period_is_drawn_unless_another_is_asked_for():
    """Figures of two periods are never drawn as one."""
    cells = [("age=0-14, gender=female", 7)]
    indicator = m.Indicator("trained", accumulation="incremental")
    plan = m.Framework(
        "skills", outputs=[m.Output("course", indicators=[indicator])], dimensions=[m.GENDER, m.age_bands(0, 15)]
    )
    seen = [
        m.Observation("trained", value + place, f"{2008 + place}", cell=cell)
        for cell, value in cells
        for place in (0, 1)
    ]
    totals = m.roll_up(plan, m.Observations(seen))

    assert [row[2] for row in charts.pyramid(totals, "trained").rows] == ["8"]
    assert [row[2] for row in charts.pyramid(totals, "trained", period="2008").rows] == ["7"]


def test_nothing_by_age_or_gender_is_told():
    """Totals that are not broken down make an empty picture, which says so."""
    assert drawn((None, 10)).notes == ("No total here is by age or by gender.",)


@pytest.mark.parametrize(
    ("code", "asked", "message"),
    [("taught", {}, "No indicator is called 'taught'"), ("trained", {"place": "east"}, "No place is called 'east'")],
)
def test_what_is_not_there_is_refused(code, asked, message):
    """An indicator or a place that the totals do not have is named, with what there is."""
    plan = m.Framework("skills", outputs=[m.Output("course", indicators=[m.Indicator("trained")])])
    totals = m.roll_up(plan, m.Observations([m.Observation("trained", 3)]))

    with pytest.raises(m.UnknownCode, match=message):
        charts.pyramid(totals, code, **asked)


@given(
    st.dictionaries(
        st.tuples(st.sampled_from(AGES), st.sampled_from(GENDERS)),
        st.one_of(st.integers(0, 10**6), st.sampled_from(REASONS)),
        min_size=1,
    )
)
def test_every_cell_is_a_bar_or_a_reason(cells):
    """Each cell has one row, and one bar if it is a number; one that is zero has a bar of no length."""
    dimension = m.age_bands(0, 15, 18)
    assert set(AGES) == {*dimension.codes}
    picture = drawn(*((f"age={age}, gender={gender}", value) for (age, gender), value in cells.items()))
    bars = [
        row["x2"]
        for layer in picture.drawing["layer"]
        if layer["mark"]["type"] == "rect"
        for row in layer["data"]["values"]
    ]

    assert len(picture.rows) == len(cells)
    assert sorted(bars) == sorted(value for value in cells.values() if isinstance(value, int))


def test_places_are_never_drawn_as_one():
    """Without a place the whole is drawn, or else the first place, and the picture says how many are not in it."""
    plan = m.Framework(
        "skills",
        outputs=[m.Output("course", indicators=[m.Indicator("trained")])],
        dimensions=[m.GENDER],
        places=[m.Place("north"), m.Place("south")],
    )
    seen = [
        m.Observation("trained", value, "2009", place=place, cell="gender=female")
        for place, value in (("north", 3), ("south", 4))
    ]
    totals = m.roll_up(plan, m.Observations(seen))
    first, second = charts.pyramid(totals, "trained"), charts.pyramid(totals, "trained", place="south")

    assert [row[2] for row in (*first.rows, *second.rows)] == ["3", "4"]
    assert first.notes[0] == "For 2009, north."
    assert "Not in it: 1 other place." in first.notes


def test_projects_are_never_drawn_as_one():
    """A code that two projects have is asked for as `project/code`."""
    output = m.Output("course", indicators=[m.Indicator("trained", "People trained")])
    north, south = (m.Framework(code, outputs=[output], dimensions=[m.GENDER]) for code in ("north", "south"))
    both = m.Portfolio("all", "All", [north, south])
    seen = [
        m.Observation("trained", value, "2009", project=code, cell="gender=female")
        for code, value in (("north", 3), ("south", 4))
    ]
    totals = m.roll_up(both, m.Observations(seen))
    picture = charts.pyramid(totals, "south/trained", programme=both)

    assert picture.title == "People trained, by age and gender"
    assert [row[2] for row in picture.rows] == ["4"]
    with pytest.raises(m.UnknownCode, match="There are: north/trained, south/trained"):
        charts.pyramid(totals, "trained")
