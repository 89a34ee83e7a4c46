"""The picture of progress holds every target once, and says what its assessment says."""

from __future__ import annotations

import json
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.reports import charts
from mande.reports.charts.palette import BLUE, GREEN, GREY, RED
from mande.reports.charts.targets import MOST

REASONS = (m.Missing.NOT_REPORTED, m.Missing.NOT_COLLECTED, m.Missing.WITHHELD)
VALUES = st.one_of(st.integers(-(10**30), 10**30), st.decimals(-1000, 1000, places=2), st.sampled_from(REASONS))


def plan(targets, **fields):
    """Return a plan with an output for each of *targets*, an indicator with one target."""
    indicators = [
        m.Indicator(f"i{place}", f"Indicator {place}", targets=[target], accumulation="cumulative", **fields)
        for place, target in enumerate(targets)
    ]
    return m.Framework("water", outputs=[m.Output("dug", indicators=indicators)])


def pictured(targets, values, on="2009-12-31", **fields):
    """Return the progress of *values* towards *targets*, and its picture."""
    seen = [m.Observation(f"i{place}", value, period="2009") for place, value in enumerate(values)]
    scheme = fields.pop("scheme", None)
    found = m.assess_progress(plan(targets, **fields), m.Observations(seen), on=on, scheme=scheme)
    return found, charts.progress(found)


@given(st.lists(st.tuples(st.integers(-50, 50), VALUES), max_size=8), st.sampled_from([None, "undp", "tola"]))
def test_every_target_stands_there_once(told, scheme):
    """Whatever was reported, each target has one row, with the words of its assessment, and is named once."""
    found, picture = pictured(
        [m.Target(target, "2009") for target, _ in told], [value for _, value in told], scheme=scheme
    )
    words = [row["words"] for layer in picture.drawing["layer"] for row in layer["data"]["values"] if "words" in row]

    assert [row[0] for row in picture.rows] == [each.title for each in found]
    assert [row[2:5] for row in picture.rows] == [
        (each.shown_target(), each.shown_actual(), each.shown_share()) for each in found
    ]
    assert all(words.count(each.title) == 1 for each in found)


@given(st.lists(VALUES, max_size=8))
def test_only_a_share_has_a_bar(values):
    """What has no share has no bar, of any length: missing is never zero."""
    found, picture = pictured([m.Target(20, "2009")] * len(values), values)
    shares = [each for each in found if each.achievement is not None]
    bars = [layer for layer in picture.drawing["layer"] if layer["mark"] == {"type": "rect", "opacity": 1}]

    assert sum(len(layer["data"]["values"]) for layer in bars) == len(shares)


def test_a_missing_value_says_why_and_is_never_red(words, marks):
    """Where nothing was reported the reason stands in place of a bar, and nothing is drawn in red."""
    _, picture = pictured([m.Target(20, "2009")], [m.Missing.NOT_REPORTED])

    assert "nothing reported (not reported)" in words(picture)
    assert marks(picture, "point") == marks(picture, "rect") == []


def test_the_bar_ends_where_the_actual_stands(words, marks):
    """The scale is the way from the baseline to the target: 15 of 20 from 10 is half of it."""
    _, picture = pictured([m.Target(20, "2009")], [15], baseline=m.Baseline(10, "2008"))
    track, bar = marks(picture, "rect")

    assert (track["x"], track["x2"], bar["x"], bar["x2"]) == (0, 1, 0, 0.5)
    assert "15 of 20, from 10, 2009" in words(picture)
    assert "50.0%: not met" in words(picture)


def test_what_lies_beyond_is_told_in_words(words, marks):
    """An excess and a worsening are drawn to the edge, and their words say how far they go."""
    _, picture = pictured([m.Target(20, "2009")] * 2, [100, -40])
    ends = [mark["x"] for mark in marks(picture, "point")]

    assert ends == [1.5, -0.25]
    assert {"500.0%: met", "-200.0%: not met"} <= set(words(picture))


def test_a_number_too_great_for_a_float_is_drawn_to_the_edge(words, marks):
    """A share of any size is drawn, and shown to its last digit where it was reported."""
    _, picture = pictured([m.Target(20, "2009")], [10**400])

    assert [mark["x"] for mark in marks(picture, "point")] == [1.5]
    assert picture.rows[0][3] == f"{10**400:,}"


def test_a_verdict_has_a_colour_a_shape_and_a_word(marks, words):
    """Met, not met and not yet due differ by shape and by word as well as by colour."""
    _, met = pictured([m.Target(20, "2009")] * 2, [20, 10])
    _, waiting = pictured([m.Target(20, "2008/2010")], [10], on="2009-12-31")

    assert [(each["colour"], each["shape"]) for each in marks(met, "point")] == [(GREEN, "circle"), (RED, "square")]
    assert {"100.0%: met", "50.0%: not met"} <= set(words(met))
    assert marks(waiting, "point")[0]["colour"] == BLUE
    assert "50.0%: not yet due" in words(waiting)


def test_a_disputed_figure_is_grey_and_a_range():
    """Where figures differ the bar runs from the least share to the greatest, in grey."""
    target = plan([m.Target(20, "2009")])
    seen = [m.Observation("i0", value, "2009", source=source) for value, source in ((10, "log"), (15, "survey"))]
    picture = charts.progress(m.assess_progress(target, m.Observations(seen), on="2009-12-31"))
    (bar,) = (
        row
        for layer in picture.drawing["layer"]
        if layer["mark"] == {"type": "rect", "opacity": 1}
        for row in layer["data"]["values"]
    )

    assert (bar["x"], bar["x2"], bar["colour"]) == (0.5, 0.75, GREY)
    assert picture.rows[0][4] == "50.0% to 75.0%"


def test_what_has_no_room_is_counted():
    """A picture holds so many targets, and says how many more its table holds."""
    _, picture = pictured([m.Target(20, "2009")] * (MOST + 12), [Decimal("7.5")] * (MOST + 12))

    assert len(picture.rows) == MOST + 12
    assert "And 12 more targets, in the table." in picture.notes


def test_what_has_no_target_is_counted():
    """Indicators without a target are not drawn, and the picture says how many there are."""
    indicators = [m.Indicator("rain"), m.Indicator("cases")]
    framework = m.Framework("water", outputs=[m.Output("seen", indicators=indicators)])
    picture = charts.progress(m.assess_progress(framework, m.Observations([]), on="2009-12-31"))

    assert picture.rows == ()
    assert "Not drawn: 2 indicators without a target." in picture.notes


def test_a_baseline_keeps_its_digits():
    """A baseline of 12.25 is not drawn as 12.3, nor told so in the rows."""
    share = m.Indicator(
        "share",
        "Aware",
        unit="person",
        measure="percentage",
        direction="increase",
        baseline=m.Baseline(Decimal("12.25")),
        targets=[m.Target(50, "2026")],
    )
    plan = m.Framework("p", period="2026", outputs=[m.Output("o", indicators=[share])])
    seen = m.Observations([m.Observation("share", 31, period="2026")])
    chart = charts.progress(m.assess_progress(plan, seen, on="2026-12-31"))

    assert chart.rows[0][1] == "12.25"
    assert "from 12.25" in json.dumps(chart.drawing)


def test_a_baseline_that_no_share_stands_on_is_never_called_none():
    """Before a target is due there is no share, and the baseline that was measured is no less there."""
    _, picture = pictured([m.Target(20, "2009")], [], on="2009-06-30", baseline=5)

    assert picture.rows[0][1] == ""
