"""The picture of an indicator over time holds figures as they were reported, and draws no line where none is true."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.reports import charts

REASONS = (m.Missing.NOT_REPORTED, m.Missing.NOT_COLLECTED, m.Missing.WITHHELD)
YEARS = ["2006", "2007", "2008", "2009", "2010"]


def drawn(figures, programme=m.Framework, **fields):
    """Return the picture of one indicator over time."""
    indicator = m.Indicator("wells", "Wells dug", **{"accumulation": "cumulative", **fields})
    plan = programme(
        "water", outputs=[m.Output("dug", indicators=[indicator])], places=[m.Place("north"), m.Place("south")]
    )
    return charts.over_time(plan, m.Observations(figures), "wells")


def lines(picture):
    """Return the values between which a line is drawn from figure to figure."""
    return [
        (row["y"], row["y2"])
        for layer in picture.drawing["layer"]
        if layer["mark"]["type"] == "rule" and layer["mark"]["strokeWidth"] == 2
        for row in layer["data"]["values"]
    ]


def figures(*values, **fields):
    """Return one figure a year."""
    return [m.Observation("wells", value, year, **fields) for value, year in zip(values, YEARS, strict=False)]


def test_figures_stand_beside_baseline_and_targets(words, marks):
    """Each figure stands there with its number as reported, and so do the baseline and the target."""
    picture = drawn(figures(3, 14, 19), baseline=m.Baseline(2, "2005"), targets=[m.Target(20, "2008")])

    assert {"3", "14", "19", "baseline 2", "target 20"} <= set(words(picture))
    assert [mark["y"] for mark in marks(picture, "point")] == [20, 2, 3, 14, 19]
    assert lines(picture) == [(3, 14), (14, 19)]


def test_no_line_crosses_a_missing_period(words):
    """A period without a figure is a gap that says why, and no line is drawn across it."""
    picture = drawn(figures(3, m.Missing.NOT_COLLECTED, 19, 25))

    assert lines(picture) == [(19, 25)]
    assert "not collected" in words(picture)


def test_no_line_is_drawn_across_what_never_came():
    """Where reports are due each year, a year without one is no line, though nobody wrote a reason."""
    told = [m.Observation("wells", value, year) for value, year in ((3, "2006"), (14, "2007"), (19, "2009"))]

    assert lines(drawn(told, frequency="yearly")) == [(3, 14)]
    assert lines(drawn(told)) == [(3, 14), (14, 19)]


def test_figures_that_differ_all_stand_there(words):
    """Where two sources differ both figures are drawn, none is chosen, and no line goes through them."""
    told = [*figures(3, 14, 19), m.Observation("wells", 12, "2007", source="survey")]
    picture = drawn(told)

    assert {"12", "14"} <= set(words(picture))
    assert lines(picture) == []
    assert picture.notes == ("Figures for 2007 differ, and none was chosen: 14, 12 (survey).",)


def test_sources_that_agree_are_no_dispute():
    """The same figure from two sources differs in nothing."""
    assert drawn([*figures(3, 14), m.Observation("wells", 14, "2007", source="survey")]).notes == ()


def test_what_is_new_in_each_period_lies_over_all_of_it(marks):
    """An incremental figure is drawn from the first day of its period to the last, and no line joins it to others."""
    picture = drawn(figures(3, 14), accumulation="incremental")
    spans = marks(picture, "rect")

    assert [round(span["x2"] - span["x"]) for span in spans] == [364, 364]
    assert lines(picture) == []


def test_an_end_known_to_its_year_is_drawn_as_wide(marks):
    """A figure whose last day is known to the year alone has a line over all the days that it may be."""
    picture = drawn([m.Observation("wells", 7, "2007-02/2009")])
    wide = [row for row in marks(picture, "rule") if row["y"] == row["y2"] == 7]

    assert [row["x2"] - row["x"] for row in wide] == [364]


def test_places_have_looks_of_their_own(words, marks):
    """Figures of two places are two series, named, that differ by shape as well as by colour."""
    picture = drawn([*figures(3, 14, place="north"), *figures(5, 6, place="south")])
    looks = {(mark["shape"], mark["colour"]) for mark in marks(picture, "point")}

    assert len({shape for shape, _ in looks}) == len({colour for _, colour in looks}) == 2
    assert {"north", "south"} <= set(words(picture))
    assert sorted(lines(picture)) == [(3, 14), (5, 6)]


def test_a_fifth_place_is_told_of(words):
    """A picture tells four series apart; it says how many more the table holds."""
    codes = [f"p{place}" for place in range(6)]
    indicator = m.Indicator("wells", accumulation="cumulative")
    plan = m.Framework(
        "water", outputs=[m.Output("dug", indicators=[indicator])], places=[m.Place(code) for code in codes]
    )
    seen = [m.Observation("wells", 101 + place, "2009", place=code) for place, code in enumerate(codes)]
    picture = charts.over_time(plan, m.Observations(seen), "wells")

    assert picture.notes == ("The figures of 2 more places or reporters are in the table.",)
    assert len(picture.rows) == 6
    assert "106" not in words(picture)


def test_stages_stand_on_their_steps(words, marks):
    """A stage is drawn at its step, and the steps are the scale."""
    scale = m.Scale("readiness", ["drafted", "approved", "in use"])
    told = [
        m.Observation("wells", m.Stage(step, scale), year) for step, year in (("drafted", "2008"), ("in use", "2009"))
    ]
    picture = drawn(told, measure="stage", scale=scale, accumulation="snapshot")

    assert {"drafted", "approved", "in use"} <= set(words(picture))
    assert [mark["y"] for mark in marks(picture, "point")] == [0, 2]


def test_words_and_undated_figures_stand_in_the_table(marks):
    """What is no number, has no date or is too great to draw stands in the table, and is counted."""
    told = [m.Observation("wells", 3), m.Observation("wells", "many", "2009"), m.Observation("wells", 10**20, "2009")]
    picture = drawn(told)

    assert marks(picture, "point") == []
    assert [row[2] for row in picture.rows] == ["3", "many", "100,000,000,000,000,000,000"]
    assert picture.notes == (
        "No figure is a number with a date, so that none is drawn.",
        "In the table alone, for want of a date or of a number: 3 values.",
    )


@given(st.lists(st.one_of(st.integers(-(10**6), 10**6), st.sampled_from(REASONS)), max_size=5))
def test_every_figure_is_a_mark_or_a_gap(values):
    """Each figure is drawn once as a number, or once as a gap; a gap is never drawn as a number."""
    picture = drawn(figures(*values))
    marks = [
        row["y"]
        for layer in picture.drawing["layer"]
        if layer["mark"]["type"] == "point"
        for row in layer["data"]["values"]
    ]

    assert sorted(marks) == sorted(value for value in values if isinstance(value, int))
    assert len(picture.rows) == len(values)


def test_a_portfolio_names_the_project():
    """In a portfolio an indicator is `project/code`; its code alone will do where no other project has it."""
    wells = m.Indicator("wells", "Wells dug", accumulation="cumulative")
    north, south = (m.Framework(code, outputs=[m.Output("dug", indicators=[wells])]) for code in ("north", "south"))
    seen = m.Observations([m.Observation("wells", 3, "2009", project="north")])

    assert charts.over_time(m.Portfolio("all", "All", [north]), seen, "wells").rows[0][2] == "3"
    assert charts.over_time(m.Portfolio("all", "All", [north, south]), seen, "south/wells").rows == ()
    with pytest.raises(m.UnknownCode, match="No indicator is called 'wells'"):
        charts.over_time(m.Portfolio("all", "All", [north, south]), seen, "wells")


def test_a_target_keeps_what_it_was_at_first(words):
    """A revised target stands where it is now, and says where it stood; a range stands at both of its ends."""
    revised = m.Target(900, "2008", revisions=[m.Revision(1200, on="2008-06")])
    picture = drawn(figures(3), targets=[revised, m.Target(400, "2010", kind="range", upper=700)])

    assert {"target 1,200, at first 900", "target 400 to 700"} <= set(words(picture))
    assert picture.notes == ()


def test_months_that_are_missing_one_after_another_are_one_gap(words, marks):
    """Months without a figure for one reason are one band with one word, and other reasons have their own."""
    reasons = [m.Missing.NOT_REPORTED, m.Missing.NOT_REPORTED, m.Missing.NOT_COLLECTED]
    told = [
        m.Observation("wells", 3, "2009-01"),
        *(m.Observation("wells", reason, f"2009-{place:02}") for place, reason in enumerate(reasons, 2)),
    ]
    picture = drawn(told)

    assert [round(band["x2"] - band["x"]) for band in marks(picture, "rect")] == [59, 30]
    assert words(picture).count("not reported") == words(picture).count("not collected") == 1
