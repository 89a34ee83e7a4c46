"""Programmes that a rule is easily wrong about, each with the answer that the design gives."""

from __future__ import annotations

import attrs
import pytest

import mande as m

PERIOD = "2007-02/2010-01"
ON = "2011-01-01"
FIRED, PASSED, CANNOT_TELL, NOT_APPLICABLE = (
    m.Verdict.FIRED,
    m.Verdict.PASSED,
    m.Verdict.CANNOT_TELL,
    m.Verdict.NOT_APPLICABLE,
)
VOT, OFFICIALS = m.Population("vot"), m.Population("officials")
FEMALE, MALE = {"gender": "female"}, {"gender": "male"}
RULES = {rule.code: rule for rule in m.CATALOGUE}


def reach(**fields):
    """Return a plan for victims of trafficking, with one output that counts persons."""
    more = {name: fields.pop(name) for name in ("basis", "populations") if name in fields}
    indicator = m.Indicator("reached", unit="person", **fields)
    return m.Framework(
        "f",
        period=PERIOD,
        outputs=[m.Output("film", indicators=[indicator])],
        dimensions=[m.GENDER],
        target_groups=["vot"],
        **{"populations": [VOT, OFFICIALS], **more},
    )


def measured(**fields):
    """Return a plan with one outcome that one indicator measures."""
    more = {name: fields.pop(name) for name in tuple(fields) if name in attrs.fields_dict(m.Framework)}
    return m.Framework(
        "f",
        **{
            "period": PERIOD,
            "outcomes": [m.Outcome("aware", indicators=[m.Indicator("share", **fields)])],
            "dimensions": [m.GENDER, m.age_bands(0, 18)],
            **more,
        },
    )


def figures(*values, of="share", **fields):
    """Return figures: each a value, or a value with its own fields."""
    return m.Observations([m.Observation(of, value[0], **{**fields, **value[1]}) for value in values])


def extract(**fields):
    """Return such a plan as somebody read it in a report."""
    return measured(basis="extract", **fields)


def claims(*given, cohorts=()):
    """Return claims on the outcome."""
    return m.Observations([], claims=[m.Claim("aware", "x", **fields) for fields in given], cohorts=cohorts)


def theory(*assumptions, **fields):
    """Return a plan whose one output leads to its one outcome, on these assumptions."""
    return m.Framework(
        "f",
        outputs=[m.Output("film")],
        outcomes=[m.Outcome("aware")],
        links=[m.Link("film", "aware", **{"assumptions": assumptions, **fields.pop("link", {})})],
        **{"period": PERIOD, **fields},
    )


def assumed(**fields):
    """Return an assumption of a link."""
    return m.Assumption("They watch it", **fields)


def reached(*others, **fields):
    """Return the one outcome of a plan, measured by a count of persons and by other indicators."""
    counts = m.Indicator("share", **{"unit": "person", **fields})
    return {"outcomes": [m.Outcome("aware", indicators=[counts, *others])]}


def asked(dimension, **fields):
    """Return a plan with one outcome that one indicator measures, and a donor who asks for a breakdown."""
    return measured(required_breakdowns=[m.Requirement("Norad", dimension)], **fields)


def years(code):
    """Return age bands under a code of their own."""
    return attrs.evolve(m.age_bands(0, 15, 18), code=code)


ATTRIBUTED = {"kind": "attribution", "at": "L621"}
IN_CLOSING, BEFORE_CLOSING = "2009-05-03", "2009-05-02"
NOT_REPORTED = m.Missing.NOT_REPORTED
HARD = [
    # assumptions.py: the time of an assumption, what tests it, and what counts as reach.
    (
        "feedback is no step up, and rests on what the plan already says",
        *("MND601", NOT_APPLICABLE, theory(link={"kind": "feedback"}), None, None),
    ),
    (
        "a source that says no assumption is stated says it of every link",
        *("MND601", FIRED, theory(basis="extract", absences=[m.Absence("links.assumptions")]), None, None),
    ),
    (
        "nesting an output under its outcome says that there is a link, and not what it rests on",
        *("MND601", FIRED, theory(link={"stated_by": "layout"}), None, None),
    ),
    (
        "an activity may assume something too, and then it is to be tested",
        "MND602",
        FIRED,
        m.Framework(
            "f",
            activities=[m.Activity("shoot")],
            outputs=[m.Output("film")],
            links=[m.Link("shoot", "film", assumptions=[assumed()])],
        ),
        None,
        None,
    ),
    (
        "a plan signed yesterday whose assumption has a planned test has done what it can",
        *("MND602", NOT_APPLICABLE, theory(assumed(planned_test="2009-11")), None, "2007-02-02"),
    ),
    (
        "a test planned for the last month is not overdue while the programme closes",
        *("MND602", NOT_APPLICABLE, theory(assumed(planned_test="2010-01")), None, "2009-12-31"),
    ),
    (
        "on the last of its planned days the test is over",
        *("MND602", FIRED, theory(assumed(planned_test="2009-11")), None, "2009-11-30"),
    ),
    (
        "without a day nobody can tell whether a planned test is over",
        *("MND602", CANNOT_TELL, theory(assumed(planned_test="2009-11")), None, None),
    ),
    (
        "what was tested earlier than planned is tested",
        *("MND602", PASSED, theory(assumed(planned_test="2009-11", status="supported")), None, "2007-02-02"),
    ),
    (
        "evidence that the outcome came about does not test what it was meant to rest on",
        "MND602",
        FIRED,
        theory(assumed(), link={"evidence": [m.Evidence("trial", design="randomised")]}),
        None,
        None,
    ),
    (
        "a source that calls it untested early on may leave out that a test is planned",
        *("MND602", CANNOT_TELL, theory(assumed(status="untested"), basis="extract"), None, BEFORE_CLOSING),
    ),
    (
        "a source that calls it untested while the programme closes says enough",
        *("MND602", FIRED, theory(assumed(status="untested"), basis="extract"), None, IN_CLOSING),
    ),
    (
        "a source that calls it untested, of a programme without a period, cannot say that it closes",
        *("MND602", CANNOT_TELL, theory(assumed(status="untested"), basis="extract", period=None), None, ON),
    ),
    (
        "a source that gives the days of a test, and not its result, does not say that there was none",
        *("MND602", CANNOT_TELL, theory(assumed(planned_test="2008"), basis="extract"), None, ON),
    ),
    (
        "one assumption that holds does not keep up another that does not",
        *("MND603", FIRED, theory(assumed(status="supported"), assumed(status="contradicted")), None, None),
    ),
    (
        "an assumption that held in places has not been contradicted, and does not hold up its link by itself",
        *("MND603", CANNOT_TELL, theory(assumed(status="mixed")), None, None),
    ),
    (
        "evidence against the link is not evidence against what it assumes",
        "MND603",
        NOT_APPLICABLE,
        theory(assumed(), link={"evidence": [m.Evidence("mtr", says="contradicts")]}),
        None,
        None,
    ),
    (
        "contacts are counted a service at a time, so that they show no change in anybody",
        *("MND604", FIRED, measured(unit="person", counting="contacts"), None, None),
    ),
    (
        "families are people too",
        *("MND604", FIRED, measured(unit="family", reach="direct"), None, None),
    ),
    (
        "service contacts are what was delivered, on an outcome too",
        *("MND604", FIRED, measured(unit="service contact"), None, None),
    ),
    (
        "new persons may be those newly in work",
        *("MND604", CANNOT_TELL, measured(unit="person", counting="new persons"), None, None),
    ),
    (
        "a source that reads the count alone does say what it counts",
        *("MND604", FIRED, extract(unit="person", reach="indirect"), None, None),
    ),
    (
        "a share of those reached may be of those who changed",
        *("MND604", NOT_APPLICABLE, measured(unit="person", measure="percentage", reach="direct"), None, None),
    ),
    (
        "a risk that an indicator watches is watched",
        "MND605",
        PASSED,
        measured(risks=[m.Risk("Late funds", indicator="share")]),
        None,
        None,
    ),
    (
        "a source that says no risk has an owner has not said that no indicator watches it",
        *("MND605", CANNOT_TELL),
        extract(risks=[m.Risk("Late funds")], absences=[m.Absence("risks.owner")]),
        None,
        None,
    ),
    (
        "a source may say of one risk that nobody and nothing watches it",
        *("MND605", FIRED),
        extract(
            risks=[m.Risk("Funds. Late")],
            absences=[m.Absence("risks.Funds. Late.owner"), m.Absence("risks.Funds. Late.indicator")],
        ),
        None,
        None,
    ),
    (
        "a comparison that speaks against the claim does not bear it out",
        "MND606",
        FIRED,
        measured(),
        claims({**ATTRIBUTED, "evidence": [m.Evidence("trial", design="randomised", says="contradicts")]}),
        None,
    ),
    (
        "what somebody independent substantiated is an argument",
        *("MND606", PASSED, measured()),
        claims({**ATTRIBUTED, "evidence": [m.Evidence("harvest", design="substantiated")]}),
        None,
    ),
    (
        "the implementer's own substantiation is none",
        *("MND606", FIRED, measured(sources=[m.Source("diary", independence="self")])),
        claims({**ATTRIBUTED, "evidence": [m.Evidence("diary", design="substantiated")]}),
        None,
    ),
    (
        "a comparison is one, whoever made it",
        *("MND606", PASSED, measured()),
        claims({**ATTRIBUTED, "evidence": [m.Evidence("diary", design="comparison", independence="self")]}),
        None,
    ),
    (
        "nothing was handed over, so that nobody knows what is claimed",
        *("MND606", CANNOT_TELL, measured(), None, None),
    ),
    (
        "evidence of which nobody says how it was made may be a comparison",
        *("MND606", CANNOT_TELL, measured(), claims({**ATTRIBUTED, "evidence": [m.Evidence("mtr")]}), None),
    ),
    (
        "a source that asks for a comparison, and gives no argument, lacks both",
        "MND606",
        FIRED,
        extract(absences=[m.Absence("claims.aware.evidence.comparison"), m.Absence("claims.aware.contribution")]),
        claims({**ATTRIBUTED, "evidence": [m.Evidence("mtr", design="opinion")]}),
        None,
    ),
    (
        "a source that asks for a comparison may yet have argued the case",
        "MND606",
        CANNOT_TELL,
        extract(absences=[m.Absence("claims.aware.evidence.comparison")]),
        claims(ATTRIBUTED),
        None,
    ),
    # chain.py, _in_target_group: figures that contain others are added to them, and blanks are taken for people.
    (
        "a total of 1,000 stands beside 100 of the target group, so that 10 percent are in it",
        *("MND109", FIRED, reach(), figures((1000, {}), (100, {"population": "vot"}), of="reached"), None),
    ),
    (
        "500 of the 900 reached are in the target group, which lies within them",
        "MND109",
        PASSED,
        reach(populations=[m.Population("all"), m.Population("vot", within="all")]),
        figures((900, {"population": "all"}), (500, {"population": "vot"}), of="reached"),
        None,
    ),
    (
        "nothing was reported of officials, so that nobody was reached beside the target group",
        *("MND109", NOT_APPLICABLE, reach(), figures((NOT_REPORTED, {"population": "officials"}), of="reached"), None),
    ),
    (
        "no official was reached: zero is not a miss",
        *("MND109", NOT_APPLICABLE, reach(), figures((0, {"population": "officials"}), of="reached"), None),
    ),
    (
        "cells of a population that is recorded are recorded",
        "MND109",
        PASSED,
        reach(population="vot"),
        figures((4, {"cell": FEMALE}), (5, {"cell": MALE}), of="reached"),
        None,
    ),
    (
        "an extract that read of officials alone may have left out the target group",
        "MND109",
        CANNOT_TELL,
        reach(basis="extract"),
        figures((4, {"population": "officials"}), of="reached"),
        None,
    ),
    # evidence.py: what is written wins over an absence for its item.
    (
        "an outcome is reported, whatever the source says is absent",
        "MND201",
        PASSED,
        extract(
            outputs=[m.Output("film", indicators=[m.Indicator("shown")])], absences=[m.Absence("outcomes.actuals")]
        ),
        m.Observations([m.Observation("shown", 1), m.Observation("share", 1)]),
        ON,
    ),
    (
        "evidence is written, so that an absence of all evidence does not say whose is lacking",
        "MND206",
        CANNOT_TELL,
        extract(absences=[m.Absence("claims.evidence")]),
        claims({"evidence": [m.Evidence("mtr")]}),
        ON,
    ),
    (
        "figures are written, so that an absence of all of them does not say when the last was",
        *(
            "MND213",
            CANNOT_TELL,
            extract(absences=[m.Absence("outcomes.actuals")]),
            figures((3, {"period": "2009"})),
            ON,
        ),
    ),
    (
        "a reason for not following people up comes with how many they were",
        *("MND206", FIRED, measured(), claims({"not_followed_up": [m.NotFollowedUp("unsafe")]}), ON),
    ),
    (
        "a cohort that says why it was not followed up leaves no gap",
        "MND213",
        PASSED,
        measured(),
        claims(cohorts=[m.Cohort("roma-2", indicators=["share"], not_followed_up=[m.NotFollowedUp("declined", 4)])]),
        ON,
    ),
    (
        "to rise and to hold are not opposites",
        *("MND211", PASSED, measured(), claims({"direction": "increase"}, {"direction": "maintain"}), ON),
    ),
    (
        "an extract leaves out numbers as it leaves out all else",
        *("MND210", CANNOT_TELL, extract(), claims({"says": "a majority"}), ON),
    ),
    # paths.py, Absences.find: an absence of the whole list says nothing of an item that is in it.
    (
        "an outcome that is there is not among the outcomes that are absent",
        *("MND202", CANNOT_TELL, extract(outcomes=[m.Outcome("aware")], absences=[m.Absence("outcomes")]), None, None),
    ),
    (
        "a source that says there are no links says it of every output",
        "MND101",
        FIRED,
        m.Framework("f", basis="extract", outputs=[m.Output("film")], absences=[m.Absence("links")]),
        None,
        None,
    ),
    # indicators.py: what a figure, a day and a reason stand for.
    (
        "a baseline that is withheld exists",
        *("MND301", PASSED, measured(baseline=m.Missing.WITHHELD), None, None),
    ),
    (
        "a percentage of an output does not start at zero",
        "MND301",
        FIRED,
        m.Framework("f", outputs=[m.Output("film", indicators=[m.Indicator("share", measure="percentage")])]),
        None,
        None,
    ),
    (
        "work that started at some time in 2007 may have started after March",
        *("MND302", CANNOT_TELL, measured(baseline=m.Baseline(5, "2007-03"), started="2007"), None, ON),
    ),
    (
        "a figure without a day may be later than the baseline",
        *("MND304", CANNOT_TELL, measured(baseline=m.Baseline(5, "2006")), figures((7, {})), ON),
    ),
    (
        "a target that is not in the source is not known to be there",
        *("MND305", CANNOT_TELL, measured(targets=[m.Target(m.Missing.NOT_IN_SOURCE)]), None, None),
    ),
    (
        "women and men are reported, so that something is",
        "MND306",
        PASSED,
        measured(targets=[m.Target(5, "2008")]),
        figures((4, {"cell": FEMALE}), (5, {"cell": MALE}), period="2008"),
        ON,
    ),
    (
        "a district lies within the country that the target is for",
        "MND306",
        PASSED,
        measured(targets=[m.Target(5, "2008", place="BD")], places=[m.Place("BD"), m.Place("BD-dhaka", within="BD")]),
        figures((4, {"place": "BD-dhaka"}), period="2008"),
        ON,
    ),
    (
        "a figure up to some day in 2009 may end before July",
        "MND306",
        CANNOT_TELL,
        measured(targets=[m.Target(5, "2007-02/2009-06")]),
        figures((4, {}), period="2007-02/2009"),
        ON,
    ),
    (
        "five districts with 100 each had a year of 500, or nobody knows",
        "MND312",
        CANNOT_TELL,
        measured(accumulation="incremental", targets=[m.Target(500, "2009")]),
        figures(*((100, {"place": place}) for place in "abcde"), period="2008"),
        None,
    ),
    (
        "one value meant as a ceiling and as a floor has two meanings",
        "MND315",
        FIRED,
        measured(targets=[m.Target(5, "2008", kind="ceiling"), m.Target(5, "2008", kind="at least")]),
        None,
        ON,
    ),
    (
        "money has its currency, and can have no unit",
        *("MND317", PASSED, measured(measure="money", definition="As audited"), None, None),
    ),
    # breakdowns.py: written lists, planned days and other people's figures.
    (
        "breakdowns are written, so that an absence of all of them does not say which is lacking",
        "MND401",
        CANNOT_TELL,
        extract(unit="person", breakdowns=["age"], absences=[m.Absence("indicators.breakdowns")]),
        None,
        None,
    ),
    (
        "an indicator that a study of 2012 measures is not due in 2011",
        "MND401",
        PASSED,
        measured(
            unit="person",
            breakdowns=["gender"],
            monitoring=m.MonitoringPlan(studies=[m.Study("survey", planned="2012", measures=["share"])]),
        ),
        figures((4, {}), period="2008"),
        ON,
    ),
    (
        "a figure of the context serves nobody",
        "MND412",
        FIRED,
        m.Framework(
            "f",
            period=PERIOD,
            populations=[VOT],
            target_groups=["vot"],
            context=[m.Indicator("victims", population="vot")],
        ),
        figures((4000, {}), of="victims"),
        ON,
    ),
    (
        "whether figures are broken down cannot be told where none were handed over",
        *("MND413", CANNOT_TELL, measured(targets=[m.Target(5)]), None, None),
    ),
    (
        "whether figures are crossed cannot be told where none were handed over",
        *("MND416", CANNOT_TELL, measured(), None, ON),
    ),
    (
        "a population that nobody defined is in no list",
        *("MND417", FIRED, measured(populations=[VOT]), figures((4, {"population": "vott"})), None),
    ),
    (
        "a donor who asks for gender accepts sex",
        *("MND418", PASSED, asked("gender", unit="person", breakdowns=["sex"], dimensions=[m.GENDER, m.SEX])),
        *(None, None),
    ),
    (
        "a donor who asks for age accepts bands of any name",
        "MND418",
        PASSED,
        asked("age", unit="person", breakdowns=["years"], dimensions=[m.age_bands(0, 18), years("years")]),
        None,
        None,
    ),
    (
        "a donor who names bands of its own gets those and no others",
        "MND418",
        FIRED,
        asked("years", unit="person", breakdowns=["age"], dimensions=[m.age_bands(0, 18), years("years")]),
        None,
        None,
    ),
    (
        "women by design need not be told from men, whoever asks",
        "MND418",
        PASSED,
        asked("gender", unit="person", population="women", populations=[m.Population("women", only=FEMALE)]),
        None,
        None,
    ),
    (
        "what is reported by it need not have been planned",
        *("MND418", PASSED, asked("gender", unit="person")),
        figures((4, {"cell": FEMALE}), (5, {"cell": MALE})),
        None,
    ),
    (
        "women alone are a subset, and no breakdown",
        *("MND418", FIRED, asked("gender", unit="person"), figures((4, {"cell": FEMALE})), None),
    ),
    (
        "a figure of the context is nobody's to break down",
        "MND418",
        NOT_APPLICABLE,
        asked("gender", outcomes=[], context=[m.Indicator("victims", unit="person")]),
        None,
        None,
    ),
    (
        "breakdowns are read, so that an absence of all of them does not say that this one is lacking",
        "MND418",
        CANNOT_TELL,
        asked(
            "gender",
            unit="person",
            breakdowns=["age"],
            basis="extract",
            absences=[m.Absence("indicators.breakdowns")],
        ),
        None,
        None,
    ),
    # The order of verdicts: not yet due comes before cannot tell, and both before passed.
    (
        "what is not yet due is not among what could not be judged",
        *("MND412", NOT_APPLICABLE, reach(), None, "2008-01-01"),
    ),
    (
        "what is not yet due has not passed",
        "MND304",
        NOT_APPLICABLE,
        measured(baseline=m.Baseline(5, "2007-01")),
        figures((7, {}), period="2007-06"),
        "2008-01-01",
    ),
    # chain.py, _in_target_groups: people within the target group are added to it, and only the last period counts.
    (
        "30 in shelters are among the 30 victims, beside 50 officials who may be victims too",
        "MND109",
        CANNOT_TELL,
        reach(populations=[VOT, m.Population("sheltered", within="vot"), OFFICIALS]),
        figures(
            (30, {"population": "vot"}),
            (30, {"population": "sheltered"}),
            (50, {"population": "officials"}),
            of="reached",
        ),
        None,
    ),
    (
        "80 victims in 2008 and 20 officials in 2009, each year new: 80 percent",
        "MND109",
        PASSED,
        reach(accumulation="incremental"),
        figures(
            (80, {"population": "vot", "period": "2008"}),
            (20, {"population": "officials", "period": "2009"}),
            of="reached",
        ),
        None,
    ),
    # indicators.py: a figure speaks for its last day, and one period stated twice is one period.
    (
        "a figure for 2015 says nothing on a day of 2011",
        *("MND306", FIRED, measured(targets=[m.Target(5)]), figures((4, {}), period="2015"), ON),
    ),
    (
        "two sources that state the same period agree",
        *("MND307", PASSED, measured(targets=[m.Target(5, PERIOD)], stated=[m.Stated("period", PERIOD)]), None, None),
    ),
    # evidence.py, _seen_after
    (
        "a figure up to some day in 2010 may end before support did",
        *("MND213", CANNOT_TELL, measured(), figures((3, {}), period="2007-02/2010"), ON),
    ),
    (
        "a figure without a day may be later than support",
        *("MND213", CANNOT_TELL, measured(), figures((3, {})), ON),
    ),
    (
        "a source that says nobody looked later says it of its undated figure too",
        "MND213",
        FIRED,
        extract(absences=[m.Absence("outcomes.aware.actuals.after")]),
        figures((3, {})),
        ON,
    ),
    (
        "an assertion is no observation",
        *("MND213", FIRED, measured()),
        claims({"period": "2010-08", "evidence": [m.Evidence("report", design="assertion")]}),
        ON,
    ),
    (
        "what was claimed with evidence after support was observed after support",
        *("MND213", PASSED, measured()),
        claims({"period": "2010-08", "made": "2010-09", "evidence": [m.Evidence("fgd", design="opinion")]}),
        ON,
    ),
]


def test_a_rule_handed_over_twice():
    """A rule that is handed over twice is asked once."""
    framework = m.Framework("f", outputs=[m.Output("film")])

    verdicts = m.check_coverage(framework, rules=[RULES["MND101"], RULES["MND101"]]).verdicts

    assert verdicts.count("fired") == sum(1 for _ in verdicts.judgements(verdict="fired"))


@pytest.mark.parametrize(
    ("code", "judged", "programme", "observations", "on"),
    [pytest.param(*case, id=f"{case[0]} {belief}") for belief, *case in HARD],
)
def test_the_answer(verdict, code, judged, programme, observations, on):
    """A rule gives the answer that its description promises."""
    assert verdict(code, programme, observations, on) is judged


@pytest.mark.parametrize(
    ("assumption", "on", "severity"),
    [
        (assumed(), None, "minor"),
        (assumed(), BEFORE_CLOSING, "minor"),
        (assumed(), IN_CLOSING, "major"),
        (assumed(planned_test="2008"), BEFORE_CLOSING, "major"),
    ],
)
def test_an_untested_assumption_grows_graver(finding, assumption, on, severity):
    """An assumption without a planned test is graver from the last fourth of the period on, an overdue test at once."""
    assert finding("MND602", theory(assumption), on=on).severity == severity


def test_each_assumption_is_asked_about(ask):
    """A link that rests on two untested assumptions has two gaps, each in its own words."""
    gaps = ask("MND602", theory(m.Assumption("They watch it", at="L1"), m.Assumption("They believe it", at="L2")))

    assert [(gap.message.split("'")[1], gap.cites) for gap in gaps] == [
        ("They watch it", ("L1",)),
        ("They believe it", ("L2",)),
    ]


@pytest.mark.parametrize(
    ("others", "judged"),
    [
        ([m.Indicator("knows", unit="person", measure="percentage")], PASSED),
        ([m.Indicator("laws", unit="item")], PASSED),
        ([m.Indicator("knows", unit="person")], CANNOT_TELL),
        ([m.Indicator("unknown")], CANNOT_TELL),
        ([m.Indicator("sessions", unit="session")], CANNOT_TELL),
        ([m.Indicator("sessions", unit="session", reach="direct")], FIRED),
        ([m.Indicator("knows", unit="person", measure="percentage", reach="direct")], CANNOT_TELL),
        ([m.Indicator("families", unit="family", reach="direct")], FIRED),
        ([m.Indicator("families", unit="family")], CANNOT_TELL),
        ([m.Indicator("sessions", unit="session"), m.Indicator("score", measure="yes no")], PASSED),
        ([m.Indicator("households", unit="household", reach="indirect")], FIRED),
    ],
)
def test_what_stands_beside_a_count_of_those_reached(ask, others, judged):
    """What else an outcome is measured by shows a change, or reach once more, or nobody can tell which of the two."""
    verdicts = ask("MND604", measured(**reached(*others, reach="direct"))).verdicts

    assert verdicts["MND604", "share"] is judged


def test_each_donor_is_told_apart(ask):
    """Two donors who ask for two breakdowns leave two gaps, each with who asks for what, of what it asks it of."""
    lists = [m.Requirement("Norad", "gender"), m.Requirement("DANIDA", "age", units=["household", "person"])]
    gaps = ask("MND418", measured(unit="person", required_breakdowns=lists))

    assert [gap.message.split(",")[0] for gap in gaps] == ["Norad asks for gender", "DANIDA asks for age"]


def test_gaps_of_several_absences_cite_them_all(finding):
    """Where a source has to say two things for a gap to be one, both passages are cited."""
    gap = finding(
        "MND605",
        extract(
            risks=[m.Risk("Late funds", at="L1")],
            absences=[m.Absence("risks.owner", at="L2"), m.Absence("risks.indicator", at="L2, L3")],
        ),
    )

    assert gap.cites == ("L1", "L2", "L3")


def test_an_extract_lacks_what_its_source_says_it_lacks(finding):
    """A source that says there is no definition has not said that there is no unit, so that the gap is minor."""
    gap = finding("MND317", extract(absences=[m.Absence("indicators.share.definition")]))

    assert gap.message == "This framework does not record the definition of share."
    assert gap.severity is m.Severity.MINOR


@pytest.mark.parametrize(
    ("code", "programme"),
    [
        ("MND302", measured(baseline=m.Baseline(5, "2007-03"), started="2007-02-01")),
        ("MND317", measured(unit="event")),
    ],
)
def test_severity_is_settable_of_every_rule(code, programme):
    """A program that sets the severity of a rule gets it, also where the rule itself knows graver cases."""
    (gap,) = m.check_coverage(programme, on=ON, rules=[attrs.evolve(RULES[code], severity="info")])

    assert gap.severity is m.Severity.INFO


def test_a_cohort_finds_its_project_by_its_indicators():
    """A cohort without a project belongs where its indicators are."""
    framework = m.Framework("bd", outcomes=[m.Outcome("aware", indicators=[m.Indicator("share")])])
    seen = m.Observations([], cohorts=[m.Cohort("roma-2", indicators=["share"])])

    assert len(m.check_coverage(m.Portfolio("iom", "", [framework]), seen).reviews) == 1


def test_the_remedy_is_printed():
    """The first screen says what is missing, and what to do about it."""
    text = str(m.check_coverage(m.Framework("f", inputs=[m.Input("grant")])))

    assert "Write the amount" in text


def test_who_accepted_is_printed():
    """An accepted gap is shown with the reason, by whom and when."""
    accepted = [m.Accepted("MND108", "grant", reason="The donor forbids it", by="Head of office", on="2010-03")]

    text = str(m.check_coverage(m.Framework("f", inputs=[m.Input("grant")], accepted=accepted)))

    assert "Head of office" in text
    assert "2010-03" in text


def test_a_target_that_the_source_stops_short_of(ask):
    """An extract whose last figure ends a year before the target is due cannot say that it was missed; a plan can."""
    targets = [m.Target(100, period="2009")]
    wells = m.Indicator("wells", accumulation="cumulative", direction="increase", targets=targets)
    plan = m.Framework("water", period="2009", outputs=[m.Output("dug", indicators=[wells])])
    seen = m.Observations([m.Observation("wells", 40, period="2009-01/2009-06")])

    extract = ask("MND310", attrs.evolve(plan, basis="extract"), seen, "2010-06-01")

    assert [gap.subject for gap in ask("MND310", plan, seen, "2010-06-01")] == ["wells"]
    assert (len(extract), extract.verdicts["MND310", "wells"]) == (0, m.Verdict.CANNOT_TELL)
