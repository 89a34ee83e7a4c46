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


def needs(done):
    """Return an assessment of needs that was done then."""
    return m.Study("needs", kind="needs assessment", done=done)


def cohort(**fields):
    """Return what is known of one cohort."""
    return m.Observations([], cohorts=[m.Cohort("roma-2", **fields)])


SURVEY = m.Study("survey", planned="2012-03", measures=["share"])
UNION = m.OtherService("A union", "film", place="osh")
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
    (
        "the report says that monitoring stops with support",
        *("MND702", FIRED, extract("monitoring.follow_up", monitoring=VISITS), None),
    ),
    (
        "it says so where there is no plan at all",
        *("MND702", FIRED, extract("monitoring.follow_up"), None),
    ),
    (
        "a follow-up that was read wins over its absence",
        *("MND702", PASSED, extract("monitoring.follow_up", monitoring=m.MonitoringPlan(follow_up="Visits")), None),
    ),
    (
        "a later survey that was read wins over the absence of a follow-up",
        *("MND702", PASSED, extract("monitoring.follow_up", monitoring=m.MonitoringPlan(studies=[SURVEY])), None),
    ),
    (
        "support may have ended before monitoring, and in the same year",
        *("MND702", CANNOT_TELL, plan(ends="2010-06", support_ends="2009-01/2010"), None),
    ),
    (
        "support ends in 2010 at the earliest",
        *("MND702", FIRED, plan(ends="2009-12", support_ends="2009-01/2010"), None),
    ),
    (
        "a survey of some day in the year in which support ends",
        *("MND702", CANNOT_TELL, plan(ends="2010-01", studies=[m.Study("survey", planned="2009-11/2010")]), None),
    ),
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
    (
        "a tracer study followed them up",
        *("MND703", PASSED, plan(studies=[m.Study("tracer", kind="tracer", done="2010-09", measures=["share"])])),
        cohort(entered=5, indicators=["share"]),
    ),
    (
        "a study of something else follows nobody up",
        *("MND703", FIRED, plan(studies=[m.Study("tracer", kind="tracer", done="2010-09", measures=[])])),
        cohort(entered=5, indicators=["share"]),
    ),
    (
        "a tracer study of next year has followed nobody up yet",
        *("MND703", FIRED, plan(studies=[m.Study("tracer", kind="tracer", done="2011", measures=["share"])])),
        cohort(entered=5, indicators=["share"]),
    ),
    (
        "a later figure may be of people who came later",
        *("MND703", CANNOT_TELL, programme()),
        m.Observations([m.Observation("share", 40, "2010-08")], cohorts=[m.Cohort("c", indicators=["share"])]),
    ),
    (
        "the report says that nobody was followed up, whoever the later figure is of",
        *("MND703", FIRED, extract("cohorts.followed")),
        m.Observations([m.Observation("share", 40, "2010-08")], cohorts=[m.Cohort("c", indicators=["share"])]),
    ),
    (
        "nobody was followed up, whatever a study measured",
        *("MND703", FIRED, plan(studies=[m.Study("tracer", done="2010-09", measures=["share"])])),
        cohort(entered=5, followed=0, indicators=["share"]),
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
    ("needs were assessed before the period", "MND705", PASSED, plan(studies=[needs("2006-12")]), None),
    ("needs were assessed once all was over", "MND705", FIRED, plan(studies=[needs("2010-06")]), None),
    (
        "needs were assessed once work had begun",
        *("MND705", FIRED, plan(studies=[needs("2007-06")], started="2007-03"), None),
    ),
    (
        "needs were assessed before work began",
        "MND705",
        PASSED,
        plan(studies=[needs("2007-06")], started="2007-07"),
        None,
    ),
    ("nobody wrote down when work began", "MND705", CANNOT_TELL, plan(studies=[needs("2007-06")]), None),
    (
        "an early assessment is not undone by a late one",
        *("MND705", PASSED, plan(studies=[needs("2010-06"), m.Study("early", kind="needs assessment")]), None),
    ),
    (
        "a report that reads a late assessment may leave out the early one",
        *("MND705", CANNOT_TELL, extract(monitoring=m.MonitoringPlan(studies=[needs("2010-06")])), None),
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
    (
        "the months of an outcome begin when support ends, however long that went on",
        *("MND709", FIRED, programme(outcomes=[m.Outcome("aware", horizon=12)]), None),
    ),
    (
        "longer by its extension",
        *("MND709", PASSED, programme(outcomes=[LATE], support_ends="2007-02", extended_to="2011-02"), None),
    ),
    (
        "what shows at once shows by the end of support",
        *("MND709", PASSED, programme(outcomes=[m.Outcome("aware", horizon=0)]), None),
    ),
    (
        "a survey on the day on which its months are over",
        *("MND709", PASSED, plan(outcomes=[LATE], studies=[m.Study("s", planned="2014-01-31", measures=["share"])])),
        None,
    ),
    (
        "a survey on the day before",
        *("MND709", FIRED, plan(outcomes=[LATE], studies=[m.Study("s", planned="2014-01-30", measures=["share"])])),
        None,
    ),
    ("monitoring until that day", "MND709", PASSED, plan(outcomes=[LATE], ends="2014-01-31"), None),
    ("monitoring until the day before", "MND709", FIRED, plan(outcomes=[LATE], ends="2014-01-30"), None),
    (
        "a survey of some day in 2014 may come too early",
        "MND709",
        CANNOT_TELL,
        plan(outcomes=[LATE], studies=[m.Study("s", planned="2013-11/2014", measures=["share"])]),
        None,
    ),
    (
        "a report may leave out what measures it later",
        *("MND709", CANNOT_TELL, extract(outcomes=[LATE], monitoring=VISITS), None),
    ),
    (
        "the report says that nobody is followed up",
        *("MND709", FIRED, extract("monitoring.follow_up", outcomes=[LATE], monitoring=VISITS), None),
    ),
    ("nobody knows how long visits go on", "MND709", CANNOT_TELL, plan(outcomes=[LATE], follow_up="Visits"), None),
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
    (
        "a total outside the register, and nobody says so of its cells",
        *("MND714", FIRED, programme()),
        m.Observations([m.Observation("share", 3, "2009", registered=False)]),
    ),
    ("a strategy of one year", "MND716", FIRED, programme(period="2009", strategy="2009"), None),
    ("a strategy of two years", "MND716", PASSED, programme(period="2009", strategy="2008/2009"), None),
    (
        "research says nothing of the programme",
        *("MND701", FIRED, plan(studies=[m.Study("labour", kind="research"), needs("2006")]), None),
    ),
    (
        "research that was read says nothing of the programme",
        *("MND701", CANNOT_TELL),
        extract(monitoring=m.MonitoringPlan(studies=[m.Study("labour", kind="research")])),
        None,
    ),
    ("a tracer study is a way to know", "MND701", PASSED, plan(studies=[m.Study("tracer", kind="tracer")]), None),
    (
        "another actor gives it where the programme does not work",
        *("MND713", NOT_APPLICABLE, programme(others=[UNION], places=[m.Place("osh", served=False)]), None),
    ),
    (
        "another actor gives it in a part of what the programme leaves out",
        *("MND713", NOT_APPLICABLE),
        programme(others=[UNION], places=[m.Place("south", served=False), m.Place("osh", within="south")]),
        None,
    ),
    (
        "another actor gives it in a place in some part of which the programme works",
        *("MND713", FIRED),
        programme(others=[UNION], places=[m.Place("osh"), m.Place("town", within="osh", served=True)]),
        None,
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
    stopped = finding("MND702", extract("monitoring.follow_up", monitoring=VISITS))

    assert (stopped.message, stopped.cites) == ("Monitoring of f ends with support.", ("L1",))
    assert finding("MND701", extract("monitoring.formal", monitoring=VISITS)).cites == ("L1",)
    assert finding("MND705", programme(basis="extract", absences=[NO_STUDY])).cites == ("L1629-1632",)


def test_a_study_that_left_its_figure(verdict):
    """A study is known to be done where a figure that it was to measure speaks for its time, or later."""
    study = m.Study("survey", planned="2009-Q3", measures=["share"])
    seen = [m.Observations([m.Observation("share", 4, period)]) for period in ("2009-08", "2009-06")]

    found = [verdict("MND708", plan(studies=[study]), each, "2010-09-30") for each in seen]

    assert found == [PASSED, FIRED]
    expected = m.Observation("share", 4, "2009-08", status="projected")
    assert verdict("MND708", plan(studies=[study]), m.Observations([expected]), "2010-09-30") is FIRED


def test_a_study_is_done_once_it_is_over(verdict):
    """A study that was done later had not been done on an earlier day; a year may or may not have been over."""
    late, roughly = (
        plan(studies=[m.Study("survey", planned="2009-Q3", done=done)]) for done in ("2011-06", "2010-02/2010")
    )

    assert [verdict("MND708", late, None, day) for day in ("2010-06-01", "2011-06-29", "2011-06-30")] == [
        FIRED,
        FIRED,
        PASSED,
    ]
    assert verdict("MND708", roughly, None, "2010-06-01") is CANNOT_TELL
    assert verdict("MND708", roughly, None, "2010-12-31") is PASSED


def test_cases_are_told_once(ask):
    """A total outside the register is told once, and not again for each of its cells; a cell of its own is told."""
    women, girls, men = {"gender": "female"}, {"gender": "female", "age": "0-14"}, {"gender": "male"}

    def outside(*cells, registered=False):
        figures = [m.Observation("share", 9, "2009", cell=cell, registered=False) for cell in cells]
        seen = m.Observations([*figures, m.Observation("share", 20, "2009", registered=registered)])
        return [gap.message for gap in ask("MND714", programme(), seen, "2010-09-30")]

    assert outside(women, girls, men) == ["20 known cases of share stand outside the register."]
    assert len(outside(women, girls, men, registered=None)) == 2
    assert len(outside(women, girls, men, registered=True)) == 2


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


def test_other_studies_are_written_down(verdict):
    """A report that lists a study does not lack studies, whatever it says; whether one assessed needs is not told."""
    framework = extract("monitoring.studies", monitoring=m.MonitoringPlan(studies=[m.Study("mtr", done="2009-06")]))

    assert verdict("MND705", framework) is CANNOT_TELL
    assert verdict("MND705", extract("monitoring.studies")) is FIRED


@pytest.mark.parametrize(("cases", "expected"), [(0, NOT_APPLICABLE), (1, FIRED)])
def test_one_case_is_a_case(verdict, cases, expected):
    """One case outside the register is one that should be in it; none is none."""
    seen = m.Observations([m.Observation("share", cases, "2009", registered=False)])

    assert verdict("MND714", programme(), seen, "2011-01-01") is expected


def test_what_a_report_says_is_absent_from_a_sheet(finding):
    """An absence names a field of an indicator as it is written in a plan, and a finding as people say it."""
    framework = extract("indicators.share.means_of_verification")

    assert finding("MND710", framework).message == "This framework does not record the means of verification of share."


def test_each_body_is_asked_about(ask):
    """An output that sets up no body does not hide the next one that does."""
    framework = programme(outputs=[m.Output("film"), CTC, m.Output("leaflet")])

    verdicts = dict(ask("MND715", framework, m.Observations([]), "2011-01-01").verdicts.items())

    assert [verdicts["MND715", code] for code in ("film", "ctc", "leaflet")] == [NOT_APPLICABLE, FIRED, NOT_APPLICABLE]


def test_a_reader_is_sent_to_where_nothing_was_learned(finding):
    """Where a report says that nothing was learned from studies, that is where to look it up."""
    framework = extract("monitoring.learning", monitoring=m.MonitoringPlan(studies=[m.Study("mtr", done="2009-06")]))

    assert finding("MND707", framework, None, "2011-01-01").cites == ("L1",)


@pytest.mark.parametrize(("value", "expected"), [(4, PASSED), (m.Missing.NOT_REPORTED, FIRED)])
def test_a_study_shows_in_its_figures(verdict, value, expected):
    """A survey of which a figure is there was done; a figure that was never reported shows nothing."""
    framework = plan(studies=[m.Study("survey", planned="2009", measures=["share"])])

    assert (
        verdict("MND708", framework, m.Observations([m.Observation("share", value, "2009")]), "2011-01-01") is expected
    )


@pytest.mark.parametrize(
    ("done", "started", "expected"),
    [
        ("2008", "2009", PASSED),
        ("2009-01-01", "2009", PASSED),
        ("2009-01-02", "2009-01-01", FIRED),
        ("2009-12-31", "2009", CANNOT_TELL),
        ("2010-01-01", "2009", FIRED),
        ("2008-05/2009", "2009", CANNOT_TELL),
    ],
)
def test_whether_needs_or_the_work_came_first(verdict, done, started, expected):
    """What was over on the first day of work came first, and what began after the last day that may be did not."""
    assert verdict("MND705", programme(monitoring=m.MonitoringPlan(studies=[needs(done)]), started=started)) is expected


def test_needs_without_a_day_on_either_side(verdict):
    """An assessment without a day is named as what the work rests on; without a start nobody can order the others."""
    planned = m.Study("needs", kind="needs assessment", planned="2006")

    def asked(study, **fields):
        return verdict("MND705", programme(monitoring=m.MonitoringPlan(studies=[study]), **fields))

    assert asked(needs(None), started="2009") is PASSED
    assert asked(planned, started="2009") is PASSED
    assert asked(needs("2006"), period=None) is CANNOT_TELL
    assert asked(needs("2006")) is PASSED


@pytest.mark.parametrize(
    ("budget", "expected"),
    [
        (m.Money(20, "USD"), PASSED),
        (m.Money(21, "USD"), FIRED),
        (m.Money(0, "USD"), PASSED),
        (m.Money(1, "EUR"), CANNOT_TELL),
        (m.Missing.NOT_APPLICABLE, NOT_APPLICABLE),
        (m.Missing.WITHHELD, CANNOT_TELL),
        (None, CANNOT_TELL),
    ],
)
def test_a_fifth_for_monitoring(verdict, budget, expected):
    """A fifth of all funds is not too much for monitoring, and more is; only amounts of one currency are divided."""
    given = [m.Input(f"grant-{n}", amount=m.Money(n, "USD"), kind="funds") for n in (60, 40)]

    assert verdict("MND711", plan(reporters=["ngo"], budget=budget, inputs=given)) is expected


@pytest.mark.parametrize(
    ("strategy", "expected"),
    [("2007/2010", PASSED), ("2007-02/2010-01", PASSED), ("2008/2012", FIRED), ("2007/2009", FIRED), (None, FIRED)],
)
def test_a_strategy_of_several_years(verdict, strategy, expected):
    """A strategy covers a programme where it holds all of its days."""
    assert verdict("MND716", programme(strategy=strategy)) is expected


def test_a_strategy_of_one_year_is_none(verdict):
    """A plan for the very year of the programme looks no further than it."""
    assert verdict("MND716", programme(period="2009", strategy="2009")) is FIRED
    assert verdict("MND716", programme(period="2009", strategy="2009/2010")) is PASSED


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"registered": True}, PASSED),
        ({"registered": False}, FIRED),
        ({"registered": None}, CANNOT_TELL),
        ({"registered": False, "value": 0}, NOT_APPLICABLE),
        ({"registered": False, "value": m.Missing.UNKNOWN}, NOT_APPLICABLE),
        ({"registered": False, "period": "2009-12"}, NOT_APPLICABLE),
        ({"registered": False, "period": None}, NOT_APPLICABLE),
    ],
)
def test_which_cases_are_looked_for_in_the_register(ask, fields, expected):
    """Cases of days gone by stand in the register or not, where somebody says so of figures like them."""
    code = next(rule.code for rule in m.CATALOGUE if rule.judge.__name__ == "cases_are_registered")
    figure = m.Observation("share", **{"value": 5, "period": "2008", **fields})
    other = m.Observation("share", 0, "2007", registered=True)

    (verdict,) = {
        judgement.verdict
        for _, judgement in ask(code, programme(), m.Observations([figure, other]), "2009-06-30").verdicts.judgements()
        if judgement.verdict is not NOT_APPLICABLE
    } or {NOT_APPLICABLE}

    assert verdict is expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"ends": "2010-02"}, PASSED),
        ({"ends": "2010-01-31"}, FIRED),
        ({"ends": "2009"}, FIRED),
        ({"ends": "2009-05/2010"}, CANNOT_TELL),
        ({"reporters": ["ngo"]}, CANNOT_TELL),
        ({"follow_up": "By telephone", "ends": "2009"}, PASSED),
        ({"ends": "2009", "studies": [m.Study("s", planned="2010-02")]}, PASSED),
        ({"ends": "2009", "studies": [m.Study("s", done="2010-02")]}, PASSED),
        ({"ends": "2009", "studies": [m.Study("s", done="2010-01")]}, FIRED),
        ({"ends": "2009", "studies": [m.Study("s")]}, FIRED),
    ],
)
def test_whether_anybody_looks_once_support_has_ended(verdict, fields, expected):
    """Monitoring that ends with support looks at nothing after it; a study later, or whoever follows up, does."""
    assert verdict("MND702", plan(**fields)) is expected


@pytest.mark.parametrize(
    ("fields", "on", "expected"),
    [
        ({"entered": 77}, "2012-01-01", FIRED),
        ({"entered": 0}, "2012-01-01", NOT_APPLICABLE),
        ({"entered": 77, "followed": 5}, "2012-01-01", PASSED),
        ({"entered": 77, "followed": 0}, "2012-01-01", FIRED),
        ({"entered": 77, "lost": 5}, "2012-01-01", PASSED),
        ({"entered": 77, "lost": 0}, "2012-01-01", FIRED),
        ({"entered": 77, "not_followed_up": [m.NotFollowedUp("unsafe", 5)]}, "2012-01-01", PASSED),
        ({"entered": 77}, "2010-07-31", NOT_APPLICABLE),
        ({"entered": 77}, "2010-08-01", FIRED),
        ({"entered": 77, "support_ends": "2009-01"}, "2009-08-01", FIRED),
        ({"entered": 77, "support_ends": "2009-01"}, "2009-07-31", NOT_APPLICABLE),
    ],
)
def test_whether_those_who_left_were_followed(verdict, fields, on, expected):
    """So many months after support somebody is to have looked for those who left, or have said why nobody did."""
    assert verdict("MND703", programme(), cohort(**fields), on) is expected


def test_every_cohort_is_asked_about(ask):
    """One that nobody entered, and one that was followed, hide none that was not."""
    cohorts = [m.Cohort("a", entered=0), m.Cohort("b", entered=5, followed=3), m.Cohort("c", entered=5), m.Cohort("d")]

    assert [each.subject for each in ask("MND703", programme(), m.Observations([], cohorts=cohorts), "2012-01-01")] == [
        "c",
        "d",
    ]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, FIRED),
        ({"studies": [SURVEY]}, FIRED),
        ({"studies": [m.Study("late", planned="2014-02", measures=["share"])]}, PASSED),
        ({"studies": [m.Study("late", done="2014-02", measures=["share"])]}, PASSED),
        ({"studies": [m.Study("late", planned="2014-02", measures=["other"])]}, FIRED),
        ({"studies": [m.Study("late", planned="2014-02")]}, FIRED),
        ({"studies": [m.Study("late", planned="2013-05/2014", measures=["share"])]}, CANNOT_TELL),
        ({"ends": "2014-01-31"}, PASSED),
        ({"ends": "2014-01-30"}, FIRED),
        ({"follow_up": "By telephone"}, CANNOT_TELL),
    ],
)
def test_whether_anybody_looks_until_an_outcome_can_be_seen(verdict, fields, expected):
    """Four years after support somebody is to look at the outcome itself: monitoring, or a study that measures it."""
    framework = plan(**{"reporters": ["ngo"], **fields}, outcomes=[LATE], context=[m.Indicator("other")])

    assert verdict("MND709", framework) is expected
