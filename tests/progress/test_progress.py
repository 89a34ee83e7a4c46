"""Whether progress prints what a person needs, and averages only when asked, saying of how many."""

from __future__ import annotations

from fractions import Fraction

import pytest

import mande as m
from mande.measures.numbers import Qualifier


@pytest.fixture(scope="module")
def progress() -> m.Progress:
    """Two outputs with 60 and 40 percent of the weight, the second with three targets, and one without data."""

    def counts(code, *years):
        targets = [m.Target(10, year) for year in years]
        return m.Indicator(code, accumulation="cumulative", targets=targets)

    plan = m.Framework(
        "f",
        period="2007/2009",
        outputs=[
            m.Output("a", weight=60, indicators=[counts("i", "2009"), counts("silent", "2009")]),
            m.Output("b", weight=40, indicators=[counts("j", "2007", "2008", "2009")]),
            m.Output("c", indicators=[counts("k", "2009"), m.Indicator("watched")]),
        ],
    )
    figures = [("i", 5, "2009"), ("j", 10, "2007"), ("j", 10, "2008"), ("j", 10, "2009"), ("k", 30, "2009")]
    seen = m.Observations([m.Observation(*figure) for figure in figures])
    return m.assess_progress(plan, seen, on="2009-12-31", scheme="clearpoint")


def test_a_sequence(progress) -> None:
    """One assessment for each indicator and target, one where there is none, in the order of the framework."""
    assert [each.indicator for each in progress] == ["i", "silent", "j", "j", "j", "k", "watched"]
    assert (len(progress), progress[0], progress[-1].indicator) == (7, progress.of("i")[0], "watched")
    assert repr(progress) == "Progress('f': 5 of 7 targets assessed)"


def test_the_page(progress) -> None:
    """What was held against its target is a table, what was not is counted, and the scheme stands below."""
    page = progress.as_text(width=None)

    assert "i            5         10        50.0%       100.0%          not met: not reached (red)" in page
    assert "k            30        10        300.0%      100.0%          met: reached (green)" in page
    assert "nothing reported  silent" in page
    assert "ClearPoint example: reached (green) from 100%; nearly reached (amber) from 90%; below that" in page
    assert "mean" not in page
    assert "<table>" in progress._repr_html_()


def test_a_page_says_when_there_is_no_verdict() -> None:
    """A ceiling that is over has no verdict, which is not the same as not yet due."""
    ceiling = m.Indicator("i", accumulation="cumulative", targets=[m.Target(25, "2009", kind="ceiling")])
    plan = m.Framework("f", period="2009", outputs=[m.Output("o", indicators=[ceiling])])
    seen = m.Observations([m.Observation("i", 3, "2009")])

    assert "no verdict" in str(m.assess_progress(plan, seen, on="2009-12-31"))


def test_the_mean(progress) -> None:
    """Half, three wholes and three times the whole are 130 percent on average, of five of seven."""
    mean = progress.average()
    assert (mean.value, mean.counted, mean.of) == (Fraction(13, 10), 5, 7)
    assert str(mean) == "mean 130.0% (5 of 7 with an achievement)"


def test_an_output_with_many_targets_weighs_no_more(progress) -> None:
    """60 percent of a half and 40 of a whole are 70 percent, though the second has three targets."""
    mean = progress.average(weighted=True)
    assert (mean.value, mean.counted, mean.of, mean.weighted) == (Fraction(7, 10), 4, 7, True)


def test_no_mean() -> None:
    """Of nothing there is no mean, and without weights no weighted one."""
    empty = m.assess_progress(m.Framework("f"))
    assert (empty.average(), empty.average(weighted=True), len(empty)) == (None, None, 0)


def test_a_mean_of_bounds_is_a_bound() -> None:
    """The mean of 50 percent and at least 50 is at least 50."""
    indicators = [m.Indicator(c, accumulation="cumulative", targets=[m.Target(10, "2009")]) for c in "ij"]
    plan = m.Framework("f", period="2009", outputs=[m.Output("o", indicators=indicators)])
    seen = m.Observations([m.Observation("i", 5, "2009"), m.Observation("j", 5, "2009", qualifier="over")])
    mean = m.assess_progress(plan, seen, on="2009-12-31").average()
    assert (mean.value, mean.bound, str(mean)) == (
        Fraction(1, 2),
        Qualifier.AT_LEAST,
        "mean at least 50.0% (2 of 2 with an achievement)",
    )


def test_a_ceiling_is_in_no_mean() -> None:
    """A ceiling that was not used up is no shortfall."""
    targets = [m.Target(25, "2008", kind="ceiling"), m.Target(10, "2009")]
    counted = m.Indicator("i", accumulation="cumulative", targets=targets)
    plan = m.Framework("f", period="2008/2009", outputs=[m.Output("o", indicators=[counted])])
    seen = m.Observations([m.Observation("i", 0, "2008"), m.Observation("i", 10, "2009")])
    assert m.assess_progress(plan, seen, on="2009-12-31").average().value == 1


def test_the_weight_is_said(progress) -> None:
    """A mean says whether it is weighted: three wholes count forty for one another, and five of ten counts sixty."""
    mean = progress.average(weighted=True)

    assert (mean.value, str(mean)) == (Fraction(7, 10), "weighted mean 70.0% (4 of 7 with an achievement)")


def test_why_there_is_no_share_stands_where_the_share_would() -> None:
    """Where a figure and a target do not make a share, the table says why in its place."""
    counted = m.Indicator("i", accumulation="cumulative", baseline=m.Missing.UNKNOWN, targets=[m.Target(20, "2009")])
    plan = m.Framework("f", period="2009", outputs=[m.Output("o", indicators=[counted])])

    page = m.assess_progress(plan, m.Observations([m.Observation("i", 5, "2009")]), on="2009-12-31").as_text(width=None)

    assert "i            5         20        baseline unknown  100.0%" in page


def test_without_a_target_there_is_nothing_to_hold_a_figure_against() -> None:
    """An indicator with a figure and no target is counted among those without a share, and is no row of the table."""
    plan = m.Framework("f", period="2009", outputs=[m.Output("o", indicators=[m.Indicator("watched")])])

    page = m.assess_progress(plan, m.Observations([m.Observation("watched", 5, "2009")])).as_text(width=None)

    assert "Held against their targets" not in page
    assert "no target  watched" in page
