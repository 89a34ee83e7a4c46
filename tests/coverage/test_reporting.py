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


NOT_APPLICABLE = m.Verdict.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2007-04-29", NOT_APPLICABLE),
        ("2007-04-30", FIRED),
        (None, CANNOT_TELL),
    ],
)
def test_the_first_report_is_due_on_the_last_day_of_its_quarter(verdict, on, expected):
    """A quarter that began in February is over at the end of April, and until then nothing is late."""
    assert verdict("MND319", programme(frequency="quarterly"), seen(), on) is expected
    assert verdict("MND319", programme(frequency="quarterly"), None, on) is (
        NOT_APPLICABLE if expected is NOT_APPLICABLE else CANNOT_TELL
    )


@pytest.mark.parametrize(
    ("figures", "missed"),
    [
        ([], 3),
        ([(4, "2007-04-30")], 2),
        ([(4, "2007-05-01")], 2),
        ([(4, "2007-04/2007-05")], 1),
        ([(4, "2007-02/2007-10")], 0),
        ([(4, "2007-11")], 3),
        ([(4, "2006")], 3),
    ],
)
def test_how_many_reports_are_missing(ask, figures, missed):
    """A report stands for each quarter that one of its days is in; three quarters are over by the end of October."""
    found = ask("MND319", programme(frequency="quarterly"), seen(*figures), "2007-10-31")

    assert bool(found) is bool(missed)
    assert all(f"{missed} of the reports" in each.message for each in found)


def test_reports_are_due_while_the_programme_runs(ask):
    """After its end no more reports are due, and where work began later the first was due later."""
    held = m.Indicator("share", frequency="yearly")
    outcomes = [m.Outcome("aware", indicators=[held])]
    short = m.Framework("f", period="2007/2008", outcomes=outcomes)
    later = m.Framework("f", period="2007/2008", started="2008-01-01", outcomes=outcomes)
    undated = m.Framework("f", outcomes=outcomes)

    assert "2 of the reports" in ask("MND319", short, seen(), "2015-01-01")[0].message
    assert "1 of the reports" in ask("MND319", later, seen(), "2015-01-01")[0].message
    assert ask("MND319", undated, seen(), "2015-01-01").verdicts["MND319", "share"] is CANNOT_TELL


def test_every_indicator_and_baseline_is_asked_about(ask):
    """One without a frequency, a baseline or a figure, or with a reason for none, hides none of the others."""
    held = [
        m.Indicator("a"),
        m.Indicator("b", frequency="as needed", baseline=m.Baseline(m.Missing.UNKNOWN)),
        m.Indicator("c", frequency="yearly", baseline=m.Baseline(5, population="girls")),
        m.Indicator("d", frequency="yearly", population="women", baseline=m.Baseline(5, population="girls")),
        m.Indicator("e", population="women", baseline=m.Baseline(5, population="girls")),
    ]
    plan = m.Framework("f", period=PERIOD, outcomes=[m.Outcome("aware", indicators=held)],
        populations=[m.Population("girls"), m.Population("women")])  # fmt: skip
    figures = m.Observations([m.Observation(code, 4, "2007-03") for code in "abde"])

    assert [each.subject for each in ask("MND319", plan, figures, "2009-06-30")] == ["c", "d"]
    assert [each.subject for each in ask("MND320", plan, figures, "2012-01-01")] == ["d", "e"]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("2006-11", "2009-10", PASSED),
        ("2006-11", "2009-09", FIRED),
        ("2006-12", "2009-02", FIRED),
        ("2006-01", "2008-12", PASSED),
        ("2006-01/2006-04", "2009-05", PASSED),
        ("2006-01/2006-05", "2009-06", CANNOT_TELL),
        ("2006-06", "2009-01/2009-04", FIRED),
        ("2005-11/2006", "2009-06", CANNOT_TELL),
        ("2006-11/2006", "2009-11", CANNOT_TELL),
        ("2006-11", "2009-11/2009", CANNOT_TELL),
    ],
)
def test_which_seasons_compare(verdict, before, after, expected):
    """The month itself and its neighbours are one season; what speaks for five months speaks for none."""
    indicator = {"accumulation": "snapshot", "baseline": m.Baseline(58, before)}

    assert verdict("MND320", programme(**indicator), seen((40, after)), "2012-01-01") is expected
    assert verdict("MND320", programme(baseline=m.Baseline(58, before)), seen((40, after)), "2012-01-01") is (
        CANNOT_TELL
    )


def test_what_was_made_alike_in_one_way_and_not_in_another(verdict):
    """Where one later figure is alike in all that is told of it, change can be told; of two unlike ones, not."""
    girls = {"population": "women", "baseline": m.Baseline(58, population="girls", method="Interviews")}
    phone = m.Sample(40, method="By telephone")

    def told(*fields):
        figures = [m.Observation("share", 40, f"2009-Q{n}", **each) for n, each in enumerate(fields, 1)]
        return verdict("MND320", programme(**girls), m.Observations(figures), "2012-01-01")

    assert told({"population": "girls"}) is PASSED
    assert told({"population": "girls", "sample": phone}) is FIRED
    assert told({"population": "girls", "sample": phone}, {}) is FIRED
    assert told({"population": "girls", "sample": phone}, {"population": "girls"}) is PASSED
