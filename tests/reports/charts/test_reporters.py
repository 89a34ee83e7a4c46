"""The picture of completeness says how many reported out of those expected, and never guesses who should have."""

from __future__ import annotations

import pytest

import mande as m
from mande.reports import charts
from mande.reports.charts.palette import BLUE
from mande.reports.charts.reporters import MOST_PERIODS, MOST_ROWS


def drawn(figures, reporters=("north", "south"), indicators=("wells",), **asked):
    """Return the picture of who reported."""
    held = [m.Indicator(code, accumulation="incremental") for code in indicators]
    plan = m.Framework(
        "water",
        outputs=[m.Output("dug", indicators=held)],
        monitoring=m.MonitoringPlan(reporters=list(reporters)),
    )
    return charts.completeness(m.roll_up(plan, m.Observations(figures)), **asked)


def figure(period, reporter="north", code="wells"):
    """Return what one reporter sent for a period."""
    return m.Observation(code, 3, period, reporter=reporter)


def test_a_bar_is_as_full_as_those_who_reported(words, marks):
    """One of two reporters is half a bar, and the words say so."""
    picture = drawn([figure("2009-Q1"), figure("2009-Q1", "south"), figure("2009-Q2")])
    full = [bar["x2"] - bar["x"] for bar in marks(picture, "rect") if bar["colour"] == BLUE]

    assert [word for word in words(picture) if word.endswith(" of 2")] == ["2 of 2", "1 of 2"]
    assert full[1] == full[0] / 2
    assert [row[2:] for row in picture.rows] == [("2009-Q1", "2", "2"), ("2009-Q2", "1", "2")]


def test_a_period_without_a_figure_says_so(words):
    """An indicator that has nothing in a period that others have says that it has no figure, and shows no zero."""
    told = [figure("2009-Q1"), figure("2009-Q2"), figure("2009-Q1", code="pumps")]
    picture = drawn(told, indicators=("wells", "pumps"))

    assert words(picture).count("no figure") == 1


def test_nobody_knows_who_should_report(words, marks):
    """Where nobody says who should report there is a number and no bar."""
    picture = drawn([m.Observation("wells", 3, "2009")], reporters=())

    assert "1" in words(picture)
    assert marks(picture, "rect") == []
    assert picture.rows[0][3:] == ("1", "not known")
    assert picture.notes == ("Where nobody says who should report, there is a number and no bar.",)


def test_one_indicator_may_be_asked_for():
    """The picture of one indicator holds no other."""
    told = [figure("2009"), figure("2009", code="pumps")]

    assert [row[0] for row in drawn(told, indicators=("wells", "pumps"), indicator="pumps").rows] == ["pumps"]


def test_what_has_no_room_is_counted():
    """A picture holds so many rows and periods, the last ones, and says how many more the table holds."""
    codes = [f"i{place}" for place in range(MOST_ROWS + 3)]
    periods = [f"{1990 + place}" for place in range(MOST_PERIODS + 2)]
    picture = drawn([figure(period, code=code) for code in codes for period in periods], indicators=codes)

    assert len(picture.rows) == len(codes) * len(periods)
    assert picture.notes == ("And 3 more rows, in the table.", "And 2 earlier periods, in the table.")


def test_no_period_is_told():
    """Figures without a date are in no period, and the picture says that there is none."""
    assert drawn([m.Observation("wells", 3, reporter="north")]).notes == ("No total here has a period.",)


def test_an_unknown_indicator_is_refused():
    """What the totals do not have is named, with what is near."""
    with pytest.raises(m.UnknownCode, match="Did you mean 'wells'"):
        drawn([figure("2009")], indicator="well")
