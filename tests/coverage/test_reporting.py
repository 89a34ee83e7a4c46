"""Reports that were due, and figures that do or do not compare with their baseline."""

from __future__ import annotations

import pytest

import mande as m

PERIOD = "2007-02/2010-01"
FIRED, PASSED, CANNOT_TELL = m.Verdict.FIRED, m.Verdict.PASSED, m.Verdict.CANNOT_TELL


def programme(basis="plan", **fields):
    """Return a programme with one outcome that `share` measures."""
    more = {"populations": [m.Population("girls"), m.Population("women")]}
    return m.Framework(
        "f",
        period=PERIOD,
        basis=basis,
        outcomes=[m.Outcome("aware", indicators=[m.Indicator("share", **fields)])],
        **more,
    )


def seen(*figures, **fields):
    """Return figures: each a value and its period."""
    return m.Observations([m.Observation("share", value, period, **fields) for value, period in figures])


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([(4, "2007-02"), (4, "2007-05/2007-07")], PASSED),
        ([(m.Missing.WITHHELD, "2007-02"), (m.Missing.UNKNOWN, "2007-05")], PASSED),
        ([(4, "2007-02"), (m.Missing.NOT_REPORTED, "2007-05")], FIRED),
        ([(4, "2007-05")], FIRED),
        ([(4, "2007-02"), (4, None)], CANNOT_TELL),
        ([], FIRED),
    ],
)
def test_what_stands_for_a_report(verdict, figures, expected):
    """A figure, or a reason why there is none, is a report; a blank is none, and an undated one may be any."""
    assert verdict("MND319", programme(frequency="Quarterly"), seen(*figures), "2007-08-15") is expected


def test_what_is_said_of_a_late_report(finding, verdict):
    """It names how often, how many and since when; a report that was read in part is not known to be late."""
    late = finding("MND319", programme(frequency="yearly"), seen((4, "2008")), "2012-01-01")

    assert late.message == (
        "share is reported yearly; this framework does not record 1 of the reports that were due, "
        "the first on 2010-01-31."
    )
    assert verdict("MND319", programme("extract", frequency="yearly"), seen((4, "2008")), "2012-01-01") is CANNOT_TELL


@pytest.mark.parametrize(
    ("words", "kept"), [("Half-Yearly", "half-yearly"), ("monthly or oftener", "monthly or oftener")]
)
def test_words_for_how_often(words, kept):
    """A frequency out of the list is known however it is written, and other words are kept."""
    assert m.Indicator("share", frequency=words).frequency == kept


@pytest.mark.parametrize(
    ("baseline", "figure", "what"),
    [
        ({"population": "girls"}, {}, "population"),
        ({"method": "Interviews"}, {"sample": m.Sample(40, method="By telephone")}, "method"),
        ({"period": "2006-11"}, {"period": "2009-06"}, "season"),
        ({"period": "2006-11", "population": "girls"}, {"period": "2009-06"}, "population and season"),
    ],
)
def test_what_differs(finding, baseline, figure, what):
    """Another population, another method or another season is named."""
    indicator = {"population": "women", "accumulation": "snapshot", "baseline": m.Baseline(58, **baseline)}
    seen_later = m.Observations([m.Observation("share", 40, **{"period": "2009", **figure})])

    found = finding("MND320", programme(**indicator), seen_later, "2010-10-01")

    assert found.message == f"The baseline of share and what was measured later differ in {what}."


@pytest.mark.parametrize(
    ("baseline", "figure", "expected"),
    [
        ({"period": "2006-12"}, {"period": "2009-01"}, PASSED),
        ({"period": "2006"}, {"period": "2009-06"}, CANNOT_TELL),
        ({"method": "Interviews"}, {}, CANNOT_TELL),
        ({"sample": m.Sample(4, method="Interviews")}, {"sample": m.Sample(9, method="Interviews")}, PASSED),
    ],
)
def test_what_compares(verdict, baseline, figure, expected):
    """December is next to January, a year has no season, and what only one of them says is not compared."""
    indicator = {"accumulation": "snapshot", "baseline": m.Baseline(58, **baseline)}
    seen_later = m.Observations([m.Observation("share", 40, **{"period": "2009", **figure})])

    assert verdict("MND320", programme(**indicator), seen_later, "2010-10-01") is expected


def test_one_figure_that_compares_is_enough(verdict):
    """Where one later figure was made as the baseline was, change can be told."""
    indicator = {"population": "women", "baseline": m.Baseline(58, population="girls")}
    both = m.Observations([m.Observation("share", 40, "2009"), m.Observation("share", 30, "2009", population="girls")])

    assert verdict("MND320", programme(**indicator), both, "2010-10-01") is PASSED


def test_a_baseline_of_women_is_held_against_women(ask):
    """A figure of everybody is none that a baseline of women alone could be compared with."""
    baseline = m.Baseline(5, "2007", cell="gender=female", method="survey")
    outcomes = [m.Outcome("aware", indicators=[m.Indicator("share", baseline=baseline)])]
    framework = m.Framework("f", period="2007/2010", outcomes=outcomes, dimensions=[m.GENDER])

    found = {
        cell: ask("MND320", framework, m.Observations([m.Observation("share", 6, "2009", cell=cell)]), "2012-01-01")
        for cell in ("total", "gender=female")
    }

    assert found["total"].verdicts["MND320", "share"] is m.Verdict.NOT_APPLICABLE
    assert found["gender=female"].verdicts["MND320", "share"] is m.Verdict.CANNOT_TELL
