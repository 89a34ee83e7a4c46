"""Whether baselines, targets and figures are held to their days, and zero stays a value."""

from __future__ import annotations

import pytest

import mande as m

PERIOD = "2007-02/2010-01"
NOTHING = m.Observations([])


def measured(**fields):
    """Return a plan with one outcome, which the indicator `share` measures."""
    names = ("extended_to", "started", "basis", "absences", "stated", "monitoring", "dimensions", "places")
    more = {name: fields.pop(name) for name in names if name in fields}
    return m.Framework(
        "f", period=PERIOD, outcomes=[m.Outcome("aware", indicators=[m.Indicator("share", **fields)])], **more
    )


def seen(value, period=None, **fields):
    """Return one figure of `share`."""
    return m.Observations([m.Observation("share", value, period, **fields)])


@pytest.mark.parametrize(
    ("baseline", "judged"),
    [
        (0, m.Verdict.PASSED),
        (m.Missing.NOT_DUE, m.Verdict.NOT_APPLICABLE),
        (m.Baseline(m.Missing.NOT_DUE), m.Verdict.NOT_APPLICABLE),
        (m.Missing.NOT_APPLICABLE, m.Verdict.NOT_APPLICABLE),
        (m.Missing.NOT_IN_SOURCE, m.Verdict.CANNOT_TELL),
        (m.Missing.NOT_COLLECTED, m.Verdict.FIRED),
        (None, m.Verdict.FIRED),
    ],
)
def test_what_stands_for_a_baseline(verdict, baseline, judged):
    """Zero is a baseline, a reason is taken for what it says, and only what is absent is a gap."""
    assert verdict("MND301", measured(baseline=baseline)) is judged


@pytest.mark.parametrize("code", ["MND301", "MND305"])
def test_context_is_exempt(verdict, code):
    """Figures that belong to no result need neither a baseline nor a target."""
    assert verdict(code, m.Framework("f", context=[m.Indicator("rate")])) is m.Verdict.NOT_APPLICABLE


def test_no_target_of_the_context_is_asked_for(ask):
    """Nobody promised what a figure of the context would be, so that nothing is due."""
    framework = m.Framework("f", period=PERIOD, context=[m.Indicator("rate", targets=[m.Target(3, "2008")])])

    assert len(ask("MND306", framework, NOTHING, "2011-01-01").verdicts) == 0


def test_an_output_that_is_a_state(verdict):
    """An output measured as a state does not start at zero, and needs a baseline."""
    snapshot = m.Indicator("open", accumulation="snapshot")

    assert verdict("MND301", m.Framework("f", outputs=[m.Output("shelters", indicators=[snapshot])])) is m.Verdict.FIRED


@pytest.mark.parametrize(
    ("fieldwork", "severity"),
    [("2007-02-02", "minor"), ("2007-08-01", "minor"), ("2007-08-02", "major"), ("2008", "minor")],
)
def test_how_late_a_baseline_is(finding, fieldwork, severity):
    """A baseline more than six months after the start is major; one known to its year is judged by the earliest day."""
    fields = {"baseline": m.Baseline(58, f"2006-12/{fieldwork}"), "started": "2007-02-01"}

    if fieldwork == "2008":
        fields["baseline"] = m.Baseline(58, "2007-07/2007")
    assert finding("MND302", measured(**fields), on="2011-01-01").severity == severity


@pytest.mark.parametrize(
    ("fieldwork", "started", "judged"),
    [
        ("2007-01", None, m.Verdict.PASSED),
        ("2007-02", None, m.Verdict.CANNOT_TELL),
        (None, "2007-02-01", m.Verdict.CANNOT_TELL),
        ("2007-02-01", "2007-02-01", m.Verdict.PASSED),
        ("2006-12/2007", "2007-02-01", m.Verdict.CANNOT_TELL),
    ],
)
def test_what_a_late_baseline_is_measured_from(verdict, fieldwork, started, judged):
    """Without a start of work nothing is late, unless the fieldwork was over before the period began."""
    framework = measured(baseline=m.Baseline(58, fieldwork), started=started)

    assert verdict("MND302", framework, on="2011-01-01") is judged


def test_a_study_dates_what_it_measures(verdict):
    """An indicator that a survey is to measure is due when the survey is, and not when the period ends."""
    survey = m.Study("survey", planned="2008-06", measures=["share"])
    framework = measured(baseline=58, monitoring=m.MonitoringPlan(studies=[survey]))

    assert verdict("MND304", framework, NOTHING, "2008-06-29") is m.Verdict.NOT_APPLICABLE
    assert verdict("MND304", framework, NOTHING, "2008-06-30") is m.Verdict.FIRED


def test_a_figure_from_before_the_baseline(verdict):
    """An older figure is not a later one."""
    framework = measured(baseline=m.Baseline(58, "2007-11"))

    assert verdict("MND304", framework, seen(40, "2006"), "2011-01-01") is m.Verdict.FIRED


@pytest.mark.parametrize(
    ("value", "judged"),
    [
        (0, m.Verdict.PASSED),
        (False, m.Verdict.PASSED),
        (m.Missing.NOT_REPORTED, m.Verdict.FIRED),
        (m.Missing.NOT_COLLECTED, m.Verdict.FIRED),
        (m.Missing.NOT_APPLICABLE, m.Verdict.NOT_APPLICABLE),
    ],
)
def test_zero_is_a_value_and_a_blank_is_not(verdict, value, judged):
    """A target is answered by any value, zero and no among them, and by none of the reasons why there is none."""
    framework = measured(targets=[m.Target(40, "2008")])

    assert verdict("MND306", framework, seen(value, "2008"), "2009-01-01") is judged


@pytest.mark.parametrize(
    ("period", "on", "judged"),
    [
        ("2008", "2008-12-30", m.Verdict.NOT_APPLICABLE),
        ("2008", "2008-12-31", m.Verdict.FIRED),
        (PERIOD, "2010-10-01", m.Verdict.NOT_APPLICABLE),
        (PERIOD, "2010-11-30", m.Verdict.FIRED),
        (None, "2010-11-29", m.Verdict.NOT_APPLICABLE),
        (None, "2010-11-30", m.Verdict.FIRED),
        ("2008", None, m.Verdict.CANNOT_TELL),
    ],
)
def test_when_a_target_is_due(verdict, period, on, judged):
    """A target is due on the last day of its period; one that ends with the programme's runs to the end as extended."""
    framework = measured(targets=[m.Target(40, period)], extended_to="2010-11")

    assert verdict("MND306", framework, NOTHING, on) is judged


def test_a_figure_of_another_period_answers_nothing(verdict):
    """What was reported for 2007 says nothing of the target for 2008."""
    framework = measured(targets=[m.Target(40, "2008")])

    assert verdict("MND306", framework, seen(40, "2007"), "2009-01-01") is m.Verdict.FIRED


def test_a_figure_without_a_day_leaves_it_open(verdict):
    """A figure of which nobody knows the day may have answered the target."""
    framework = measured(targets=[m.Target(40, "2008")])

    assert verdict("MND306", framework, seen(40), "2009-01-01") is m.Verdict.CANNOT_TELL


def test_every_target_is_asked(ask):
    """Of two targets, the one that nobody reported against is told, and the thing as a whole has a gap."""
    framework = measured(targets=[m.Target(40, "2008"), m.Target(60, "2009")])

    coverage = ask("MND306", framework, seen(40, "2008"), "2010-01-01")

    assert [gap.message for gap in coverage] == [
        "The target of share (60) was due on 2009-12-31; no value is recorded."
    ]
    assert coverage.verdicts["MND306", "share"] is m.Verdict.FIRED
    assert coverage.verdicts.count("passed") == 1


def test_the_period_that_sources_state_differently(finding):
    """A target for the whole period is undated where two sources give two periods, and both are shown."""
    other = m.Stated("period", "2007-03/2009-02", at="L234")
    framework = measured(targets=[m.Target(40, PERIOD, at="L317")], stated=[other])

    gap = finding("MND307", framework)

    assert gap.message.endswith("2007-02/2010-01 and 2007-03/2009-02.")
    assert gap.cites == ("L234", "L317")


@pytest.mark.parametrize(
    ("period", "judged"),
    [
        ("2009", m.Verdict.PASSED),
        ("2007-02/2009", m.Verdict.FIRED),
        ("2007/2009", m.Verdict.PASSED),
        (None, m.Verdict.FIRED),
    ],
)
def test_how_well_a_figure_is_dated(verdict, period, judged):
    """A year is a period like any other; an end known to the year alone is not a day."""
    assert verdict("MND308", measured(), seen(884, period)) is judged


def test_another_value_that_a_source_gives(finding):
    """A target that another source states differently was changed, unless a revision says so."""
    stated = m.Stated("indicators.share.targets", 2000, at="L975")
    framework = measured(targets=[m.Target(1320, "2008", at="L553")], stated=[stated])

    gap = finding("MND315", framework, on="2011-01-01")

    assert gap.message == "The target of share stands as 1,320 and as 2000, and no revision is recorded."
    assert gap.cites == ("L553", "L975")


@pytest.mark.parametrize(
    ("fields", "lacks", "severity"),
    [
        ({}, "unit and definition", "major"),
        ({"definition": "x"}, "unit", "major"),
        ({"unit": "event"}, "definition", "minor"),
        ({"unit": "person", "definition": "x"}, "counting rule", "minor"),
        ({"unit": "households", "definition": "x"}, "counting rule", "minor"),
        ({"unit": "case"}, "definition and counting rule", "minor"),
    ],
)
def test_what_a_definition_lacks(finding, fields, lacks, severity):
    """A missing unit is major, since nobody knows what the number is; the rest is minor."""
    gap = finding("MND317", measured(**fields))

    assert gap.message == f"This framework does not record the {lacks} of share."
    assert gap.severity == severity


def test_a_narrative_counts_nothing(verdict):
    """A story needs a definition, and no unit."""
    assert verdict("MND317", measured(measure="narrative", definition="Stories of return")) is m.Verdict.PASSED


@pytest.mark.parametrize("measure", ["stage", "score"])
def test_a_step_of_a_scale_has_no_unit(verdict, measure):
    """A stage or score is a step of its scale, and nobody asks for its unit."""
    scale = m.Scale("readiness", ["draft", "approved"])

    assert verdict("MND317", measured(measure=measure, scale=scale, definition="As gazetted")) is m.Verdict.PASSED


def test_a_target_that_ends_with_the_period_is_extended_with_it(verdict):
    """What was to be measured again by the end of the period is so by the end of the extension."""
    framework = measured(baseline=58, targets=[m.Target(70, PERIOD)], extended_to="2010-11")

    assert verdict("MND304", framework, NOTHING, "2010-02-15") is m.Verdict.NOT_APPLICABLE
    assert verdict("MND304", framework, NOTHING, "2010-11-30") is m.Verdict.FIRED


def test_a_figure_that_is_not_in_the_source(verdict):
    """What we read does not say is no blank, in an extract or in a plan."""
    framework = measured(targets=[m.Target(40, "2008")])

    assert verdict("MND306", framework, seen(m.Missing.NOT_IN_SOURCE, "2008"), "2009-01-01") is m.Verdict.CANNOT_TELL


def test_a_target_that_is_written_is_not_absent(verdict):
    """A source that states no targets says nothing of the day of one that was read."""
    framework = measured(targets=[m.Target(40)], basis="extract", absences=[m.Absence("indicators.targets")])

    assert verdict("MND307", framework) is m.Verdict.CANNOT_TELL


def test_every_revision_is_declared(verdict):
    """A value that some source gives may be that of any revision, and not only of the last."""
    revisions = [m.Revision(150, on="2007-06", reason="More funds"), m.Revision(200, on="2007-09", reason="More yet")]
    framework = measured(
        targets=[m.Target(100, "2008", revisions=revisions)], stated=[m.Stated("indicators.share.targets", 150)]
    )

    assert verdict("MND315", framework, on="2011-01-01") is m.Verdict.PASSED


@pytest.mark.parametrize("code", ["MND302", "MND303", "MND304"])
def test_a_baseline_without_a_value(ask, code):
    """A baseline of which only the reason is known was not late, partial or left alone: MND301 asks for it."""
    framework = measured(baseline=m.Baseline(m.Missing.NOT_COLLECTED, "2007-11"), started="2007-02-01")

    assert len(ask(code, framework, NOTHING, "2011-01-01").verdicts) == 0


@pytest.mark.parametrize(
    "covers", [m.Ratio(22, m.Missing.UNKNOWN), m.Ratio(m.Missing.NOT_IN_SOURCE, 64), m.Ratio(0, 0)]
)
def test_areas_that_nobody_counted(verdict, covers):
    """A baseline that covers some of an unknown number of areas is not known to be partial."""
    assert verdict("MND303", measured(baseline=m.Baseline(58, covers=covers))) is m.Verdict.CANNOT_TELL


def test_the_baseline_itself_is_not_later(verdict):
    """A figure that ends with the fieldwork of the baseline is the baseline."""
    framework = measured(baseline=m.Baseline(58, "2007-11"))

    assert verdict("MND304", framework, seen(58, "2007-11"), "2011-01-01") is m.Verdict.FIRED


def test_a_target_of_another_period_stays_dated(verdict):
    """That sources disagree on the programme's period says nothing of a target with a day of its own."""
    framework = measured(targets=[m.Target(40, "2008")], stated=[m.Stated("period", "2007-03/2009-02")])

    assert verdict("MND307", framework) is m.Verdict.PASSED


def test_an_extract_may_have_left_the_day_out(verdict):
    """In an extract a figure without a day may have one; an end known to the year is known to the year there too."""
    assert verdict("MND308", measured(basis="extract"), seen(884)) is m.Verdict.CANNOT_TELL
    assert verdict("MND308", measured(basis="extract"), seen(884, "2007-02/2009")) is m.Verdict.FIRED


@pytest.mark.parametrize(
    ("value", "period", "judged"),
    [
        (0, "2008", m.Verdict.CANNOT_TELL),
        (40, "2008-02/2009-01", m.Verdict.CANNOT_TELL),
        (40, "2008-Q4", m.Verdict.CANNOT_TELL),
        (m.Missing.NOT_REPORTED, "2008", m.Verdict.CANNOT_TELL),
        (66, "2008", m.Verdict.FIRED),
        (67, "2008", m.Verdict.PASSED),
        (134, "2007/2008", m.Verdict.PASSED),
        (132, "2007/2008", m.Verdict.FIRED),
    ],
)
def test_what_is_a_year_on_record(verdict, value, period, judged):
    """The record is of whole years before the target; 100 is within one and a half times 67 a year, and not of 66."""
    framework = measured(accumulation="incremental", targets=[m.Target(100, "2009")])

    assert verdict("MND312", framework, seen(value, period)) is judged


def test_one_target_that_is_the_capacity(verdict):
    """One target out of several that equals the capacity is enough to ask."""
    framework = measured(capacity=2000, targets=[m.Target(2000, "2008"), m.Target(1500, "2009")])

    assert verdict("MND313", framework) is m.Verdict.FIRED


def test_less_of_what_is_to_fall_is_no_great_rise(verdict):
    """A target of what is to fall asks for no more than the record, however many there were in the best year."""
    figures = m.Observations([m.Observation("i", 10, "2008")])

    for direction, expected in (("decrease", m.Verdict.NOT_APPLICABLE), ("increase", m.Verdict.FIRED)):
        counted = m.Indicator(
            "i", unit="case", accumulation="incremental", direction=direction, targets=[m.Target(500, "2009")]
        )
        framework = m.Framework("f", outputs=[m.Output("o", indicators=[counted])])
        assert verdict("MND312", framework, figures) is expected


def test_a_target_without_a_day_is_not_missed(ask):
    """Where nobody says by when, nobody can say that a target was missed: the period is what is lacking."""
    counted = m.Indicator("i", accumulation="cumulative", targets=[m.Target(5)])
    framework = m.Framework("f", outputs=[m.Output("o", indicators=[counted])])

    for code in ("MND310", "MND318"):
        found = ask(code, framework, m.Observations([m.Observation("i", 3, "2009")]), "2012-01-01").verdicts
        ((_, judgement),) = found.judgements()
        assert (judgement.verdict, judgement.why) == (m.Verdict.CANNOT_TELL, "the period is not recorded")


def test_a_missed_target_is_cited_with_its_figures(finding):
    """Who is told that a target was missed is sent to where it is promised, and to where it was reported."""
    counted = m.Indicator("i", accumulation="cumulative", targets=[m.Target(5, "2009", at="L1")])
    framework = m.Framework("f", period="2009", outputs=[m.Output("o", indicators=[counted])])

    gap = finding("MND310", framework, m.Observations([m.Observation("i", 3, "2009", at="L9")]), "2012-01-01")

    assert gap.cites == ("L1", "L9")


def test_where_it_is_read_that_something_is_not_defined(finding):
    """Who reads that an indicator has no definition, in a report that says so, is sent to that line of it."""
    path = "indicators.i.definition"
    counted = m.Indicator("i", unit="person", counting_rule="Each once")
    framework = m.Framework(
        "f",
        basis="extract",
        outcomes=[m.Outcome("o", indicators=[counted])],
        absences=[m.Absence(path, at="L12")],
    )

    found = finding("MND317", framework)

    assert found.cites == ("L12",)
    assert "definition" in found.message
