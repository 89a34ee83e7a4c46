"""Whether it is known where every indicator started: before the work, in all its areas, and measured again."""

from __future__ import annotations

import pytest

import mande as m

FIRED, PASSED, QUIET = m.Verdict.FIRED, m.Verdict.PASSED, m.Verdict.CANNOT_TELL


def plan(*indicators: m.Indicator, **fields: object) -> m.Framework:
    """Return a plan of one outcome that these indicators measure."""
    return m.Framework("f", outcomes=[m.Outcome("aware", indicators=indicators)], **fields)


def share(code: str = "share", **fields: object) -> m.Indicator:
    """Return an indicator with a baseline that has these fields."""
    return m.Indicator(code, baseline=m.Baseline(40, at="L1", **fields))


@pytest.mark.parametrize(
    ("fieldwork", "started", "expected"),
    [
        ("2008", "2009", PASSED),
        ("2009-01-01", "2009-01-01", PASSED),
        ("2009-01-02", "2009-01-01", FIRED),
        ("2008-12/2009-01-01", "2009", PASSED),
        ("2009-05", "2009", QUIET),
        ("2009-12-31", "2009", QUIET),
        ("2010-01-01", "2009", FIRED),
        ("2008-05/2009", "2009", QUIET),
        (None, "2009", QUIET),
    ],
)
def test_which_came_first(verdict, fieldwork, started, expected) -> None:
    """Fieldwork that ended by the first day of work came first; begun after the last day that may be, it did not."""
    programme = plan(share(period=fieldwork), started=started)

    assert verdict("MND302", programme, on="2015-01-01") is expected


@pytest.mark.parametrize(
    ("fieldwork", "period", "expected"),
    [
        ("2008-12-31", "2009", PASSED),
        ("2009-01-01", "2009", QUIET),
        ("2008", None, QUIET),
    ],
)
def test_where_the_start_of_work_is_not_recorded(verdict, fieldwork, period, expected) -> None:
    """What was measured before the period came before the work; of one on its first day nobody can say."""
    assert verdict("MND302", plan(share(period=fieldwork), period=period), on="2015-01-01") is expected


@pytest.mark.parametrize(
    ("fieldwork", "severity"), [("2009-07-31", "minor"), ("2009-08-01", "major"), ("2012", "major")]
)
def test_a_baseline_of_long_after_the_start_is_worse(finding, fieldwork, severity) -> None:
    """So many months after the start, what is measured is the work itself, and that is graver."""
    programme = plan(share(period=fieldwork), started="2009-01-31")

    found = finding("MND302", programme, on="2015-01-01")

    assert found.severity == severity
    assert found.cites == ("L1",)


@pytest.mark.parametrize(
    ("covers", "expected"),
    [
        (m.Ratio(3, 4), FIRED),
        (m.Ratio(4, 4), PASSED),
        (m.Ratio(5, 4), PASSED),
        (m.Ratio(0, 4), FIRED),
        (m.Ratio(m.Missing.UNKNOWN, 4), QUIET),
        (None, QUIET),
    ],
)
def test_how_much_of_the_area_was_covered(verdict, covers, expected) -> None:
    """Three areas of four are not all of them; how many there are has to be known."""
    assert verdict("MND303", plan(share(covers=covers))) is expected


@pytest.mark.parametrize(
    ("baseline", "figures", "expected"),
    [
        ("2008", ["2009"], PASSED),
        ("2008", ["2008"], FIRED),
        ("2008", ["2008-12-31"], FIRED),
        ("2008", ["2009-01-01"], PASSED),
        ("2008", [None], QUIET),
        ("2008", [None, "2009"], PASSED),
        (None, ["2009"], QUIET),
        ("2008", [], FIRED),
    ],
)
def test_what_was_measured_again(verdict, baseline, figures, expected) -> None:
    """A figure that ends after the baseline is a later one; of one without a day nobody can tell."""
    programme = plan(m.Indicator("share", baseline=m.Baseline(40, baseline), targets=[m.Target(50, "2009")]))
    seen = m.Observations([m.Observation("share", 41, period) for period in figures])

    assert verdict("MND304", programme, seen, "2015-01-01") is expected
    assert verdict("MND304", programme, None, "2015-01-01") is QUIET


def test_a_projection_measures_nothing_again(verdict) -> None:
    """What is expected of a later year is no second measure."""
    programme = plan(m.Indicator("share", baseline=m.Baseline(40, "2008"), targets=[m.Target(50, "2009")]))
    expected, seen = m.Observation("share", 60, "2009", status="projected"), m.Observation("share", 41, "2009")

    assert verdict("MND304", programme, m.Observations([expected]), "2015-01-01") is FIRED
    assert verdict("MND304", programme, m.Observations([expected, seen]), "2015-01-01") is PASSED


def test_a_baseline_is_as_old_as_its_source(verdict) -> None:
    """Where its own day is not recorded, that its source was published before the figure's last day is enough."""
    told = m.Indicator("share", baseline=m.Baseline(40, source="report"), targets=[m.Target(50, "2009")])
    programme = plan(told, sources=[m.Source("report", published="2008-06-30")])

    for period, expected in (("2008-07-01", PASSED), ("2008-06-30", FIRED)):
        assert (
            verdict("MND304", programme, m.Observations([m.Observation("share", 41, period)]), "2015-01-01") is expected
        )


def test_every_baseline_is_asked_about(ask) -> None:
    """One without a day, one that came first and one that covered all hide none of the others."""
    programme = plan(
        m.Indicator("none"),
        share("undated", covers=m.Ratio(4, 4)),
        share("early", period="2008"),
        share("late", period="2010", covers=m.Ratio(1, 4)),
        share("later", period="2011", covers=m.Ratio(3, 4)),
        started="2009",
    )

    assert [each.subject for each in ask("MND302", programme, on="2015-01-01")] == ["late", "later"]
    assert [each.subject for each in ask("MND303", programme)] == ["late", "later"]
    assert "covers 1 of 4 areas (25.0%)" in ask("MND303", programme)[0].message
