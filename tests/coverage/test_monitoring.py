"""Rules on monitoring where they are easily wrong: what is written besides, who says so, and days half known."""

from __future__ import annotations

import attrs
import pytest

import mande as m

PERIOD = "2007-02/2010-01"
FIRED, PASSED, CANNOT_TELL, NOT_APPLICABLE = (
    m.Verdict.FIRED,
    m.Verdict.PASSED,
    m.Verdict.CANNOT_TELL,
    m.Verdict.NOT_APPLICABLE,
)
VISITS = m.MonitoringPlan(reporters=["ngo"], at="L2309-2320")
NO_STUDY = m.Absence("monitoring.studies.needs assessment", at="L1629-1632")


def programme(**fields):
    """Return a programme with one output and one outcome that `share` measures."""
    given = {
        "period": PERIOD,
        "outputs": [m.Output("film")],
        "outcomes": [m.Outcome("aware", indicators=[m.Indicator("share")])],
    }
    return m.Framework("f", **{**given, **fields})


def extract(*absences, **fields):
    """Return such a programme as somebody read it in a report that says that this is absent."""
    return programme(basis="extract", absences=[m.Absence(path, at="L1") for path in absences], **fields)


def plan(**fields):
    """Return such a programme with a monitoring plan that says this."""
    more = {name: fields.pop(name) for name in tuple(fields) if name not in attrs.fields_dict(m.MonitoringPlan)}
    return programme(monitoring=m.MonitoringPlan(**fields), **more)


def cohort(**fields):
    """Return what is known of one cohort."""
    return m.Observations([], cohorts=[m.Cohort("roma-2", **fields)])


SURVEY = m.Study("survey", planned="2012-03", measures=["share"])
CTC = m.Output("ctc", indicators=[m.Indicator("meetings")], structure="committees")
LATE = m.Outcome("aware", horizon=48, indicators=[m.Indicator("share")])
CASES = [
    ("an empty monitoring plan is none", "MND701", FIRED, plan(note="To be written"), None),
    ("visits are made, and no plan is written down", "MND701", FIRED, plan(reporters=["ngo"], formal=False), None),
    (
        "the report misses a plan, though visits are made",
        "MND701",
        FIRED,
        extract("monitoring.formal", monitoring=VISITS),
        None,
    ),
    (
        "what is read of monitoring wins over its absence",
        "MND701",
        PASSED,
        extract("monitoring", monitoring=VISITS),
        None,
    ),
    ("the report says that nothing is planned", "MND701", FIRED, extract("monitoring"), None),
    (
        "monitoring ends at some time of the year in which support does",
        "MND702",
        CANNOT_TELL,
        plan(ends="2007-02/2010"),
        None,
    ),
    ("a later survey is monitoring too", "MND702", PASSED, plan(ends="2010-01", studies=[SURVEY]), None),
    ("who follows up need not say until when", "MND702", PASSED, plan(ends="2010-01", follow_up="Visits"), None),
    ("nothing read of monitoring is not known to end", "MND702", CANNOT_TELL, extract(), None),
    ("a horizon is still to pass", "MND703", NOT_APPLICABLE, programme(), cohort(entered=5, support_ends="2010-09-30")),
    ("nobody was found, and they are counted", "MND703", PASSED, programme(), cohort(entered=5, lost=5)),
    (
        "a reason without a number is none",
        "MND703",
        FIRED,
        programme(),
        cohort(not_followed_up=[m.NotFollowedUp("unsafe")]),
    ),
    ("zero was reported, also in a report", "MND703", FIRED, extract(), cohort(entered=5, followed=0)),
    (
        "the report says that nobody was followed",
        "MND703",
        FIRED,
        extract("cohorts.roma-2.followed"),
        cohort(entered=5),
    ),
    ("a review will do", "MND704", PASSED, plan(studies=[m.Study("mtr", kind="review")]), None),
    (
        "studies were read, so that no study at all is absent",
        "MND704",
        CANNOT_TELL,
        extract("monitoring.studies", monitoring=m.MonitoringPlan(studies=[SURVEY])),
        None,
    ),
    (
        "the report misses a needs assessment alone",
        "MND705",
        FIRED,
        extract("monitoring.studies.needs assessment", monitoring=m.MonitoringPlan(studies=[SURVEY])),
        None,
    ),
    (
        "no plan of monitoring does not say that nobody assessed needs",
        "MND705",
        CANNOT_TELL,
        extract("monitoring"),
        None,
    ),
    (
        "a way of learning answers every study",
        "MND707",
        PASSED,
        plan(studies=[m.Study("mtr", done="2009-06")], learning="A meeting after each study"),
        None,
    ),
    (
        "the report misses learning",
        "MND707",
        FIRED,
        extract("monitoring.learning", monitoring=m.MonitoringPlan(studies=[m.Study("mtr", done="2009-06")])),
        None,
    ),
    ("longer by its extension", "MND709", PASSED, programme(outcomes=[LATE], extended_to="2011-01"), None),
    (
        "measured after the time it needs",
        "MND709",
        PASSED,
        programme(outcomes=[LATE], monitoring=m.MonitoringPlan(ends="2014-02")),
        None,
    ),
    (
        "a survey within the time it needs",
        "MND709",
        FIRED,
        programme(outcomes=[LATE], monitoring=m.MonitoringPlan(studies=[SURVEY])),
        None,
    ),
    (
        "the budget is in another currency",
        "MND711",
        CANNOT_TELL,
        programme(
            inputs=[m.Input("grant", amount=m.Money(9, "USD"))], monitoring=m.MonitoringPlan(budget=m.Money(1, "BDT"))
        ),
        None,
    ),
    (
        "what each person is given is paid out of the grant",
        "MND711",
        CANNOT_TELL,
        programme(
            inputs=[m.Input("asset", amount=m.Money(9, "USD"), per="person")],
            monitoring=m.MonitoringPlan(budget=m.Money(9, "USD")),
        ),
        None,
    ),
    (
        "funds of nothing",
        "MND711",
        CANNOT_TELL,
        programme(
            inputs=[m.Input("grant", amount=m.Money(0, "USD"))], monitoring=m.MonitoringPlan(budget=m.Money(9, "USD"))
        ),
        None,
    ),
    (
        "no figure of cases",
        "MND714",
        NOT_APPLICABLE,
        programme(),
        m.Observations([m.Observation("share", m.Missing.UNKNOWN, "2009", registered=False)]),
    ),
    (
        "some cases are registered, and of others it is not said",
        "MND714",
        CANNOT_TELL,
        programme(),
        m.Observations([m.Observation("share", 3, "2009", registered=True), m.Observation("share", 4, "2009")]),
    ),
    (
        "a meeting without a day may be later than support",
        *("MND715", CANNOT_TELL, programme(outputs=[CTC]), m.Observations([m.Observation("meetings", 3)])),
    ),
    (
        "the report says that nobody watched, so that its undated meeting is no later",
        *("MND715", FIRED, extract("outputs.ctc.actuals.after", outputs=[CTC])),
        m.Observations([m.Observation("meetings", 3)]),
    ),
    (
        "a visit of next year has not been made yet",
        "MND715",
        FIRED,
        plan(outputs=[CTC], studies=[m.Study("visit", done="2011", measures=["meetings"])]),
        m.Observations([]),
    ),
    (
        "support that ends in some month of 2010 may have ended before a meeting of May",
        "MND715",
        CANNOT_TELL,
        programme(outputs=[CTC], period="2007-02/2010-07", support_ends="2009-09/2010-Q2"),
        m.Observations([m.Observation("meetings", 3, "2010-05")]),
    ),
    ("the strategy ends before the programme", "MND716", FIRED, programme(strategy="2006/2009"), None),
    ("no period, and so nothing to cover", "MND716", CANNOT_TELL, programme(period=None, strategy="2006/2009"), None),
]


@pytest.mark.parametrize(("belief", "code", "expected", "framework", "seen"), CASES, ids=[case[0] for case in CASES])
def test_what_is_easily_wrong(verdict, belief, code, expected, framework, seen):
    """Each of these programmes gets the answer that the design gives."""
    found = m.check_coverage(framework, seen, on="2010-09-30", rules=[r for r in m.CATALOGUE if r.code == code])

    assert expected in {judgement.verdict for _, judgement in found.verdicts.judgements()}, belief
    assert bool(found) == (expected is FIRED), belief


def test_where_the_report_says_so(finding):
    """A gap that the source states cites where."""
    assert finding("MND701", extract("monitoring.formal", monitoring=VISITS)).cites == ("L1",)
    assert finding("MND705", programme(basis="extract", absences=[NO_STUDY])).cites == ("L1629-1632",)


def test_a_study_that_left_its_figure(verdict):
    """A study is known to be done where a figure that it was to measure speaks for its time, or later."""
    study = m.Study("survey", planned="2009-Q3", measures=["share"])
    seen = [m.Observations([m.Observation("share", 4, period)]) for period in ("2009-08", "2009-06")]

    found = [verdict("MND708", plan(studies=[study]), each, "2010-09-30") for each in seen]

    assert found == [PASSED, FIRED]


def test_a_body_is_watched_by_a_study(ask):
    """Who looked at the committees in a study after support has watched them; a year is not exact enough."""
    ctc = m.Output("ctc", indicators=[m.Indicator("meetings")], structure="committees")
    study = m.Study("visit", done="2010-06", measures=["meetings"])
    watched = programme(outputs=[ctc], monitoring=m.MonitoringPlan(studies=[study]))
    roughly = m.Observations([m.Observation("meetings", 3, "2007-02/2010")])

    assert ask("MND715", watched, m.Observations([]), "2010-09-30").verdicts["MND715", "ctc"] is PASSED
    assert ask("MND715", programme(outputs=[ctc]), roughly, "2011-01-31").verdicts["MND715", "ctc"] is CANNOT_TELL
    assert ask("MND715", programme(outputs=[ctc]), None, "2010-09-30").verdicts["MND715", "ctc"] is CANNOT_TELL


def test_the_last_fourth_of_the_extended_period(verdict):
    """An evaluation is missed from the first day of the last fourth on, as extended: the 365 last of 1,461 days."""
    four_years = programme(period="2007", extended_to="2010")

    assert verdict("MND704", four_years, on="2009-12-31") is NOT_APPLICABLE
    assert verdict("MND704", four_years, on="2010-01-01") is FIRED


def test_the_end_of_the_calendar():
    """A programme that runs to the last day there is can be asked everything on that day."""
    last = programme(
        period="9999",
        outputs=[m.Output("ctc", structure="committees")],
        inputs=[m.Input("one", kind="funds", period="9999"), m.Input("two", kind="funds", period="9999")],
        outcomes=[LATE, m.Outcome("sold", indicators=[m.Indicator("sales", frequency="monthly")])],
        monitoring=m.MonitoringPlan(ends="9999", studies=[m.Study("end", kind="review", done="9999")]),
    )
    seen = m.Observations([], claims=[m.Claim("aware", "x", kind="sustainability")], cohorts=[m.Cohort("one")])

    assert m.check_coverage(last, seen, on="9999-12-31", rules=m.CATALOGUE)
