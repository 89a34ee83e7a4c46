"""Each rule of coverage, with a programme in which it fires, one it passes, and one of which it cannot tell.

A rule that is missing from the tables below fails the first test.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import attrs
import pytest

import mande as m
from mande.coverage.check import COVERAGE_RULES
from mande.lists import ClosedList
from mande.wording import Words

PERIOD = "2007-02/2010-01"
DURING, AFTER = "2009-05-31", "2010-10-01"
NOTHING = m.Observations([])


class Case(NamedTuple):
    """A programme, what was seen of it and when it is looked at, with the subject judged and words that are said.

    The words are those of the finding where the rule fires, and of the reason where it cannot tell or does not ask.
    """

    subject: str
    words: str
    programme: m.Framework
    observations: m.Observations | None = None
    on: str | None = None
    severity: str | None = None


class Never(NamedTuple):
    """Why a rule can never end in this verdict."""

    reason: str


class Cases(NamedTuple):
    """One programme for each verdict of a rule."""

    fires: Case
    passes: Case
    cannot_tell: Case | Never
    not_applicable: Case | None = None
    not_yet_due: Case | None = None


def plan(**fields: object) -> m.Framework:
    """Return a plan that holds these fields."""
    return m.Framework("ppvhtb", "Counter-trafficking", period=PERIOD, **fields)


def extract(**fields: object) -> m.Framework:
    """Return what somebody read in another's report."""
    return plan(basis="extract", **fields)


def output(code: str = "film", *indicators: m.Indicator, **fields: object) -> m.Output:
    """Return an output that these indicators measure."""
    return m.Output(code, code.title(), indicators=indicators, **fields)


def outcome(*indicators: m.Indicator, **fields: object) -> m.Outcome:
    """Return the outcome `aware`, which these indicators measure."""
    return m.Outcome("aware", "Villagers are aware", indicators=indicators, **fields)


def measured(basis: str = "plan", indicator: m.Indicator | None = None, /, **fields: object) -> m.Framework:
    """Return a programme with one outcome that one indicator, `share`, measures."""
    more = {name: fields.pop(name) for name in tuple(fields) if name in attrs.fields_dict(m.Framework)}
    indicators = [indicator or m.Indicator("share", "Adults aware", **fields)]
    return m.Framework("ppvhtb", basis=basis, outcomes=[outcome(*indicators)], **{"period": PERIOD, **more})


def delivered(**fields: object) -> m.Framework:
    """Return a plan with one output that one indicator, `reached`, counts."""
    more = {name: fields.pop(name) for name in tuple(fields) if name in attrs.fields_dict(m.Framework)}
    return plan(outputs=[output("film", m.Indicator("reached", "Persons reached", **fields))], **more)


def claimed(*claims: m.Claim, **fields: object) -> m.Observations:
    """Return claims on the outcome `aware`: these, or one with these fields."""
    return m.Observations([], claims=claims or [m.Claim("aware", "Villagers are more vigilant", **fields)])


def seen(*observations: m.Observation) -> m.Observations:
    """Return what was seen."""
    return m.Observations(observations)


def figure(value: object, period: str | None = "2009", indicator: str = "share", **fields: object) -> m.Observation:
    """Return a figure of `share`."""
    return m.Observation(indicator, value, period, **fields)


PROMISED = plan(outcomes=[outcome()])
OUTPUTS_ONLY = plan(outputs=[output("film", m.Indicator("shown"))], outcomes=[outcome(m.Indicator("share"))])
SHOWN = figure(12, "2008", "shown")
LATER = m.Period.parse("2011-06")
TARGET_2008 = m.Target(40, "2008")
GROUPS = {
    "populations": [m.Population("vot", "Victims of trafficking"), m.Population("officials")],
    "target_groups": ["vot"],
}
FEMALE, MALE = {"gender": "female"}, {"gender": "male"}
BY_GENDER = (figure(40, "2008", cell=FEMALE), figure(44, "2008", cell=MALE))
BY_GENDER_AND_AGE = (
    *BY_GENDER,
    figure(20, "2008", cell={"age": "15-17"}),
    figure(64, "2008", cell={"age": "18-24"}),
)
DIMENSIONS = {"dimensions": [m.GENDER, m.age_bands(0, 15, 18, 25)]}
ASKED = {"required_breakdowns": [m.Requirement("Norad", "gender")], **DIMENSIONS}
TWO_STAGES = {
    "outputs": [output("film", m.Indicator("reached"), m.Indicator("share"))],
    "relations": [m.Subset("share", of="reached")],
    **DIMENSIONS,
}
ENROLLED = (figure(40, "2008", "reached", cell=FEMALE), figure(44, "2008", "reached", cell=MALE))


CHANGED = m.Indicator("knows", unit="person", measure="percentage")


def linked(*assumptions: m.Assumption, **fields: object) -> m.Framework:
    """Return a programme whose one output leads to its one outcome, on these assumptions."""
    return plan(
        outputs=[output()], outcomes=[outcome()], links=[m.Link("film", "aware", assumptions=assumptions)], **fields
    )


def aged(*categories: str) -> m.Framework:
    """Return a plan whose age bands are these."""
    return plan(dimensions=[m.Dimension("age", "Age", categories)])


CHAIN = {
    "MND101": Cases(
        fires=Case("film", "does not record how output film 'Film' leads to any outcome", plan(outputs=[output()])),
        passes=Case(
            "film",
            "",
            plan(
                outputs=[output(), output("series")],
                outcomes=[outcome()],
                links=[m.Link("film", "series"), m.Link("series", "aware")],
            ),
        ),
        cannot_tell=Case("film", "the source does not say", extract(outputs=[output()])),
        not_applicable=Case("film", "management only", plan(outputs=[output(management_only="For the office")])),
    ),
    "MND102": Cases(
        fires=Case("aware", "does not record any output that leads to outcome aware", PROMISED),
        passes=Case("aware", "", plan(outputs=[output()], outcomes=[outcome()], links=[m.Link("film", "aware")])),
        cannot_tell=Case("aware", "the source does not say", extract(outcomes=[outcome()])),
        not_applicable=Case("aware", "unplanned", plan(outcomes=[outcome(planned=False)])),
    ),
    "MND103": Cases(
        fires=Case(
            "courts", "does not record an outcome for objective courts", plan(objectives=[m.Objective("courts")])
        ),
        passes=Case("courts", "", plan(objectives=[m.Objective("courts", outcomes=["aware"])], outcomes=[outcome()])),
        cannot_tell=Case("courts", "the source does not say", extract(objectives=[m.Objective("courts")])),
        not_applicable=Case("courts", "dropped", plan(objectives=[m.Objective("courts", dropped="2008-03")])),
    ),
    "MND104": Cases(
        fires=Case(
            "film", "'Film' is kept as an output and reads as an activity", plan(outputs=[output(reads_as="activity")])
        ),
        passes=Case("film", "", plan(outputs=[output(reads_as="output")])),
        cannot_tell=Case("film", "nobody has judged", plan(outputs=[output()])),
    ),
    "MND105": Cases(
        fires=Case(
            "film", "'Film' is kept as an output and states an outcome", plan(outputs=[output(reads_as="outcome")])
        ),
        passes=Case("film", "", plan(outputs=[output(reads_as="output")])),
        cannot_tell=Case("film", "nobody has judged", plan(outputs=[output()])),
    ),
    "MND106": Cases(
        fires=Case(
            "film->fewer",
            "goes from output to impact, with no outcome between",
            plan(outputs=[output()], impacts=[m.Impact("fewer")], links=[m.Link("film", "fewer")]),
        ),
        passes=Case(
            "aware->fewer",
            "",
            plan(outcomes=[outcome()], impacts=[m.Impact("fewer")], links=[m.Link("aware", "fewer")]),
        ),
        cannot_tell=Never("a link is written, and so are the levels it joins"),
        not_applicable=Case(
            "film->aware",
            "not a step up to impact",
            plan(outputs=[output()], outcomes=[outcome()], links=[m.Link("film", "aware")]),
        ),
    ),
    "MND107": Cases(
        fires=Case(
            "events", "does not record a counted output of activity events", plan(activities=[m.Activity("events")])
        ),
        passes=Case(
            "events",
            "",
            plan(
                activities=[m.Activity("events")],
                outputs=[output("film", m.Indicator("shown", measure="count"))],
                links=[m.Link("events", "film")],
            ),
        ),
        cannot_tell=Case("events", "the source does not say", extract(activities=[m.Activity("events")])),
        not_applicable=Case(
            "events", "management only", plan(activities=[m.Activity("events", management_only="Audit")])
        ),
    ),
    "MND108": Cases(
        fires=Case("grant", "does not record an amount for input grant", plan(inputs=[m.Input("grant")])),
        passes=Case("grant", "", plan(inputs=[m.Input("grant", amount=m.Money(0, "USD"))])),
        cannot_tell=Case("grant", "the source does not say", extract(inputs=[m.Input("grant")])),
    ),
    "MND109": Cases(
        fires=Case(
            "reached",
            "20.0% to 25.0% are recorded in the target groups (vot)",
            delivered(unit="person", **GROUPS),
            seen(
                figure(20, indicator="reached", population="vot"),
                figure(80, indicator="reached", population="officials"),
            ),
        ),
        passes=Case(
            "reached",
            "",
            delivered(unit="person", **GROUPS),
            seen(
                figure(80, indicator="reached", population="vot"),
                figure(20, indicator="reached", population="officials"),
            ),
        ),
        cannot_tell=Case("reached", "no observations were handed over", delivered(unit="person", **GROUPS)),
        not_applicable=Case("reached", "no target group is named", delivered(unit="person")),
    ),
}

EVIDENCE = {
    "MND201": Cases(
        fires=Case("ppvhtb", "does not record a reported outcome", OUTPUTS_ONLY, seen(SHOWN), AFTER),
        passes=Case("ppvhtb", "", OUTPUTS_ONLY, seen(SHOWN, figure(0)), AFTER),
        cannot_tell=Case("ppvhtb", "no observations were handed over", OUTPUTS_ONLY, None, AFTER),
        not_applicable=Case("ppvhtb", "no output is reported", OUTPUTS_ONLY, NOTHING, AFTER),
        not_yet_due=Case("ppvhtb", "", OUTPUTS_ONLY, seen(SHOWN), DURING),
    ),
    "MND202": Cases(
        fires=Case("aware", "does not record an indicator for outcome aware", PROMISED),
        passes=Case("aware", "", plan(outcomes=[outcome(m.Indicator("share"))])),
        cannot_tell=Case("aware", "the source does not say", extract(outcomes=[outcome()])),
        not_applicable=Case("aware", "unplanned", plan(outcomes=[outcome(planned=False)])),
    ),
    "MND203": Cases(
        fires=Case("aware", "Villagers are more vigilant", PROMISED, claimed()),
        passes=Case("aware", "", PROMISED, claimed(evidence=[m.Evidence("fgd")])),
        cannot_tell=Case("aware", "the source does not say", extract(outcomes=[outcome()]), claimed()),
        not_yet_due=Case("aware", "", PROMISED, claimed(made=LATER), AFTER),
    ),
    "MND204": Cases(
        fires=Case(
            "aware",
            "All evidence recorded for outcome aware (1: diary)",
            PROMISED,
            claimed(evidence=[m.Evidence("diary", independence="self")]),
        ),
        passes=Case(
            "aware",
            "",
            PROMISED,
            claimed(evidence=[m.Evidence("diary", independence="self"), m.Evidence("fgd", role="participant")]),
        ),
        cannot_tell=Case("aware", "how independent its sources are", PROMISED, claimed(evidence=[m.Evidence("diary")])),
        not_applicable=Case("aware", "no evidence is cited", PROMISED, claimed()),
        not_yet_due=Case("aware", "", PROMISED, claimed(made=LATER, evidence=[m.Evidence("diary")]), AFTER),
    ),
    "MND205": Cases(
        fires=Case("aware", "is an opinion", PROMISED, claimed(evidence=[m.Evidence("fgd", design="opinion")])),
        passes=Case("aware", "", PROMISED, claimed(evidence=[m.Evidence("register", design="record")])),
        cannot_tell=Case("aware", "how its evidence was made", PROMISED, claimed(evidence=[m.Evidence("fgd")])),
        not_applicable=Case("aware", "no evidence is cited", PROMISED, claimed()),
        not_yet_due=Case("aware", "", PROMISED, claimed(made=LATER, evidence=[m.Evidence("fgd")]), AFTER),
    ),
    "MND206": Cases(
        fires=Case(
            "aware",
            "does not record any feedback from the people served",
            PROMISED,
            claimed(evidence=[m.Evidence("x")]),
        ),
        passes=Case("aware", "", PROMISED, claimed(not_followed_up=[m.NotFollowedUp("unsafe", 12)])),
        cannot_tell=Case("aware", "the source does not say", extract(outcomes=[outcome()]), claimed()),
        not_yet_due=Case("aware", "", PROMISED, claimed(made=LATER), AFTER),
    ),
    "MND207": Cases(
        fires=Case(
            "aware",
            "recorded without: who, period, contribution and evidence",
            plan(outcomes=[outcome(planned=False)]),
            claimed(planned=False),
        ),
        passes=Case(
            "aware",
            "",
            plan(outcomes=[outcome(planned=False)]),
            claimed(
                planned=False,
                who="Union members",
                period="2009",
                contribution="Bazaars were held there",
                evidence=[m.Evidence("fgd")],
            ),
        ),
        cannot_tell=Case(
            "aware", "the source does not say", extract(outcomes=[outcome(planned=False)]), claimed(planned=False)
        ),
        not_applicable=Case("aware", "planned", PROMISED, claimed()),
    ),
    "MND208": Cases(
        fires=Case(
            "share",
            "Source 'mtr' (2008) is older",
            measured(sources=[m.Source("mtr", published="2008")]),
            seen(figure(40, source="mtr")),
        ),
        passes=Case(
            "share",
            "",
            measured(sources=[m.Source("mtr", published="2009")]),
            seen(figure(40, "2009-12", source="mtr")),
        ),
        cannot_tell=Case(
            "share",
            "when its source was published",
            measured(sources=[m.Source("mtr")]),
            seen(figure(40, source="mtr")),
        ),
        not_applicable=Case("share", "a projection", measured(), seen(figure(40, status="projected"))),
    ),
    "MND209": Cases(
        fires=Case("mtr", "Source 'mtr' is cited and not defined", measured(baseline=m.Baseline(58, source="mtr"))),
        passes=Case("mtr", "", measured(baseline=m.Baseline(58, source="mtr"), sources=[m.Source("mtr")])),
        cannot_tell=Never("a citation is written, and the source it names is defined or it is not"),
    ),
    "MND210": Cases(
        fires=Case("aware", "says 'a majority' and gives no number", PROMISED, claimed(says="a majority")),
        passes=Case("aware", "", PROMISED, claimed(says="a majority", counted=m.Ratio(40, 52))),
        cannot_tell=Case("aware", "does not say", extract(outcomes=[outcome()]), claimed(says="a majority")),
        not_applicable=Case("aware", "no word for a quantity", PROMISED, claimed()),
    ),
    "MND211": Cases(
        fires=Case(
            "aware",
            "fgd support it; survey contradict it",
            PROMISED,
            claimed(evidence=[m.Evidence("fgd"), m.Evidence("survey", says="contradicts")]),
        ),
        passes=Case("aware", "", PROMISED, claimed(evidence=[m.Evidence("fgd"), m.Evidence("survey")])),
        cannot_tell=Case(
            "aware",
            "no day was given",
            PROMISED,
            claimed(made="2009", evidence=[m.Evidence("fgd"), m.Evidence("survey")]),
        ),
        not_applicable=Case("aware", "one voice only", PROMISED, claimed(evidence=[m.Evidence("fgd")])),
        not_yet_due=Case(
            "aware", "", PROMISED, claimed(made=LATER, evidence=[m.Evidence("fgd"), m.Evidence("survey")]), AFTER
        ),
    ),
    "MND212": Cases(
        fires=Case("aware", "covers 13 of 52 (25.0%)", PROMISED, claimed(evidence=[m.Evidence("fgd", n=13, of=52)])),
        passes=Case("aware", "", PROMISED, claimed(evidence=[m.Evidence("fgd", n=52, of=52)])),
        cannot_tell=Case("aware", "out of how many", PROMISED, claimed(evidence=[m.Evidence("fgd", n=13)])),
        not_applicable=Case("aware", "counts nobody", PROMISED, claimed(evidence=[m.Evidence("fgd")])),
    ),
    "MND213": Cases(
        fires=Case("aware", "Support ended on 2010-01-31", PROMISED, NOTHING, AFTER),
        passes=Case("aware", "", measured(), seen(figure(0, "2010-08")), AFTER),
        cannot_tell=Case("aware", "no observations were handed over", PROMISED, None, AFTER),
        not_applicable=Case("aware", "unplanned", plan(outcomes=[outcome(planned=False)]), NOTHING, AFTER),
        not_yet_due=Case("aware", "", plan(outcomes=[outcome(horizon=12)]), NOTHING, AFTER),
    ),
}

INDICATORS = {
    "MND301": Cases(
        fires=Case("share", "does not record a baseline for share 'Adults aware'", measured()),
        passes=Case("share", "", measured(baseline=0)),
        cannot_tell=Case("share", "the source does not say", measured("extract")),
        not_applicable=Case("reached", "starts at zero", delivered(unit="person", accumulation="cumulative")),
        not_yet_due=Case("share", "", measured(baseline=m.Missing.NOT_DUE)),
    ),
    "MND302": Cases(
        fires=Case(
            "share",
            "(2007-11) went on after the work had started (2007-02-01)",
            measured(baseline=m.Baseline(58, "2007-11"), started="2007-02-01"),
            on=AFTER,
            severity="major",
        ),
        passes=Case("share", "", measured(baseline=m.Baseline(58, "2007-01"), started="2007-02-01"), on=AFTER),
        cannot_tell=Case("share", "the start of work", measured(baseline=m.Baseline(58, "2007-11")), on=AFTER),
        not_yet_due=Case("share", "", measured(baseline=m.Baseline(58, "2009-11"), started="2007-02-01"), on=DURING),
    ),
    "MND303": Cases(
        fires=Case("share", "covers 22 of 64 areas (34.4%)", measured(baseline=m.Baseline(58, covers=m.Ratio(22, 64)))),
        passes=Case("share", "", measured(baseline=m.Baseline(58, covers=m.Ratio(22, 22)))),
        cannot_tell=Case("share", "how many of the programme's areas", measured(baseline=58)),
    ),
    "MND304": Cases(
        fires=Case("share", "does not record a later value of share", measured(baseline=58), NOTHING, AFTER),
        passes=Case("share", "", measured(baseline=m.Baseline(58, "2007-01")), seen(figure(0)), AFTER),
        cannot_tell=Case("share", "no observations were handed over", measured(baseline=58), None, AFTER),
        not_yet_due=Case("share", "", measured(baseline=58), NOTHING, DURING),
    ),
    "MND305": Cases(
        fires=Case("share", "does not record a target for share", measured()),
        passes=Case("share", "", measured(targets=[m.Target(0, "2009")])),
        cannot_tell=Case("share", "the source does not say", measured("extract")),
        not_applicable=Case("share", "monitored only", measured(monitor_only="Nobody can set one")),
    ),
    "MND306": Cases(
        fires=Case("share", "(40) was due on 2008-12-31; no value", measured(targets=[TARGET_2008]), NOTHING, DURING),
        passes=Case("share", "", measured(targets=[TARGET_2008]), seen(figure(0, "2008")), DURING),
        cannot_tell=Case("share", "no observations were handed over", measured(targets=[TARGET_2008]), None, DURING),
        not_applicable=Case(
            "share",
            "recorded as not applicable",
            measured(targets=[TARGET_2008]),
            seen(figure(m.Missing.NOT_APPLICABLE, "2008")),
            DURING,
        ),
        not_yet_due=Case("share", "", measured(targets=[m.Target(40, "2009")]), NOTHING, DURING),
    ),
    "MND307": Cases(
        fires=Case("share", "the target of share (40) is to be reached", measured(targets=[m.Target(40)])),
        passes=Case("share", "", measured(targets=[TARGET_2008])),
        cannot_tell=Case("share", "the source does not say", measured("extract", targets=[m.Target(40)])),
    ),
    "MND308": Cases(
        fires=Case("share", "known to the year alone (2009)", measured(), seen(figure(884, "2007-02/2009"))),
        passes=Case("share", "", measured(), seen(figure(884, "2009"))),
        cannot_tell=Case("ppvhtb", "no observations were handed over", measured()),
        not_applicable=Case("share", "no value", measured(), seen(figure(m.Missing.NOT_REPORTED, None))),
    ),
    "MND309": Cases(
        fires=Case("share", "is 'up to 40'", measured(targets=[m.Target(40, qualifier="up to")])),
        passes=Case("share", "", measured(targets=[m.Target(40, qualifier="up to", kind="ceiling")])),
        cannot_tell=Never("the qualifier is written, and the kind is the reader's answer to it, not the source's"),
        not_applicable=Case("share", "no qualifier", measured(targets=[TARGET_2008])),
    ),
    "MND312": Cases(
        fires=Case(
            "share",
            "asks for 100 a year, 2.5 times the best year on record (40)",
            measured(accumulation="incremental", targets=[m.Target(100, "2009")]),
            seen(figure(40, "2008"), figure(30, "2007")),
        ),
        passes=Case(
            "share",
            "",
            measured(accumulation="incremental", targets=[m.Target(60, "2009")]),
            seen(figure(40, "2008")),
        ),
        cannot_tell=Case(
            "share", "no whole year is on record", measured(accumulation="incremental", targets=[TARGET_2008])
        ),
        not_applicable=Case(
            "share", "not a count that is to grow", measured(accumulation="cumulative", targets=[TARGET_2008])
        ),
    ),
    "MND313": Cases(
        fires=Case(
            "share", "2,000 is the capacity recorded for share", measured(capacity=2000, targets=[m.Target(2000)])
        ),
        passes=Case("share", "", measured(capacity=2000, targets=[m.Target(1500)])),
        cannot_tell=Never("it compares two numbers that are both written"),
        not_applicable=Case("share", "no capacity beside a target", measured(targets=[m.Target(2000)])),
    ),
    "MND315": Cases(
        fires=Case("share", "stands as 40 and as 60", measured(targets=[TARGET_2008, m.Target(60, "2008")]), on=AFTER),
        passes=Case(
            "share",
            "",
            measured(
                targets=[m.Target(40, "2008", revisions=[m.Revision(60, on="2008-06", reason="Late start")])],
                stated=[m.Stated("indicators.share.targets", 60)],
            ),
            on=AFTER,
        ),
        cannot_tell=Case("share", "no day was given", measured(targets=[TARGET_2008, m.Target(60, "2008")])),
        not_applicable=Case("share", "no target", measured()),
        not_yet_due=Case("share", "", measured(targets=[TARGET_2008, m.Target(60, "2008")]), on="2008-06-30"),
    ),
    "MND316": Cases(
        fires=Case("share", "whether more or less of share 'Adults aware' is better", measured()),
        passes=Case("share", "", measured(direction="decrease")),
        cannot_tell=Case("share", "the source does not say", measured("extract")),
        not_applicable=Case("share", "neither way is better", measured(measure="narrative")),
    ),
    "MND317": Cases(
        fires=Case("share", "does not record the unit and definition of share", measured(), severity="major"),
        passes=Case("share", "", measured(unit="event", definition="A screening with a discussion")),
        cannot_tell=Case("share", "the source does not say", measured("extract")),
    ),
}

BREAKDOWNS = {
    "MND401": Cases(
        fires=Case("share", "does not record them as planned by gender", measured(unit="person")),
        passes=Case("share", "", measured(unit="person", breakdowns=["sex"], dimensions=[m.SEX])),
        cannot_tell=Case("share", "the source does not say", measured("extract", unit="person")),
        not_applicable=Case("share", "counts no persons", measured(unit="household")),
    ),
    "MND402": Cases(
        fires=Case("share", "does not record them as planned by age", measured(unit="person")),
        passes=Case("share", "", measured(unit="person", breakdowns=["age"], **DIMENSIONS)),
        cannot_tell=Case("share", "the source does not say", measured("extract", unit="person")),
        not_applicable=Case("share", "counts no persons", measured(unit="household")),
    ),
    "MND403": Cases(
        fires=Case("share", "are reported by gender", plan(**TWO_STAGES), seen(*ENROLLED, figure(9)), AFTER),
        passes=Case("share", "", plan(**TWO_STAGES), seen(*ENROLLED, *BY_GENDER), AFTER),
        cannot_tell=Case("share", "no observations were handed over", plan(**TWO_STAGES), None, AFTER),
        not_applicable=Case("share", "nothing wider is broken down", plan(**TWO_STAGES), seen(figure(9)), AFTER),
        not_yet_due=Case("share", "", plan(**TWO_STAGES), seen(*ENROLLED, figure(9, "2008")), DURING),
    ),
    "MND404": Cases(
        fires=Case("age", "No band of age holds age 15-17", aged("0-14", "18+")),
        passes=Case("age", "", aged("0-14", "15-17", "18+")),
        cannot_tell=Never("the bands are arithmetic, and a dimension without bands is not asked"),
        not_applicable=Case("gender", "has no age bands", plan(dimensions=[m.GENDER])),
    ),
    "MND405": Cases(
        fires=Case("age", "Age 18 is in two bands of age", aged("0-18", "18+")),
        passes=Case("age", "", aged("0-17", "18+")),
        cannot_tell=Never("the bands are arithmetic, and a dimension without bands is not asked"),
        not_applicable=Case("gender", "has no age bands", plan(dimensions=[m.GENDER])),
    ),
    "MND406": Cases(
        fires=Case("age", "The band 15-24 of age holds children and adults alike", aged("0-14", "15-24", "25+")),
        passes=Case("age", "", aged("0-17", "18+")),
        cannot_tell=Never("the bands are arithmetic, and a dimension without bands is not asked"),
        not_applicable=Case("gender", "has no age bands", plan(dimensions=[m.GENDER])),
    ),
    "MND412": Cases(
        fires=Case("vot", "does not record any service to vot", delivered(**GROUPS), NOTHING, AFTER),
        passes=Case("vot", "", delivered(**GROUPS), seen(figure(4, indicator="reached", population="vot")), AFTER),
        cannot_tell=Case("vot", "no observations were handed over", delivered(**GROUPS), None, AFTER),
        not_yet_due=Case("vot", "", delivered(**GROUPS), NOTHING, DURING),
    ),
    "MND413": Cases(
        fires=Case(
            "share",
            "share is reported by gender; this framework does not record",
            measured(targets=[TARGET_2008], **DIMENSIONS),
            seen(*BY_GENDER),
        ),
        passes=Case("share", "", measured(targets=[m.Target(40, cell=FEMALE)], **DIMENSIONS), seen(*BY_GENDER)),
        cannot_tell=Case(
            "share",
            "the source does not say",
            measured("extract", targets=[TARGET_2008], **DIMENSIONS),
            seen(*BY_GENDER),
        ),
        not_applicable=Case("share", "no target", measured(**DIMENSIONS), seen(*BY_GENDER)),
    ),
    "MND414": Cases(
        fires=Case("share", "1 figure of fewer than 5 people (share (2009))", measured(unit="person"), seen(figure(4))),
        passes=Case("share", "", measured(unit="person"), seen(figure(5))),
        cannot_tell=Case("share", "does not record what it counts", measured(), seen(figure(4))),
        not_applicable=Case("share", "it counts no people", measured(unit="event"), seen(figure(4))),
    ),
    "MND416": Cases(
        fires=Case("share", "by age and gender side by side", measured(**DIMENSIONS), seen(*BY_GENDER_AND_AGE), AFTER),
        passes=Case(
            "share",
            "",
            measured(**DIMENSIONS),
            seen(*BY_GENDER_AND_AGE, figure(9, cell={**FEMALE, "age": "18-24"})),
            AFTER,
        ),
        cannot_tell=Case(
            "share", "the source does not say", measured("extract", **DIMENSIONS), seen(*BY_GENDER_AND_AGE), AFTER
        ),
        not_applicable=Case("share", "fewer than two breakdowns", measured(**DIMENSIONS), seen(*BY_GENDER), AFTER),
        not_yet_due=Case("share", "", measured(**DIMENSIONS), seen(*BY_GENDER_AND_AGE), DURING),
    ),
    "MND417": Cases(
        fires=Case(
            "share",
            "'girls' of share is not in the list gender",
            measured(**DIMENSIONS),
            seen(figure(4, cell={"gender": "girls"})),
        ),
        passes=Case("share", "", measured(**DIMENSIONS), seen(*BY_GENDER)),
        cannot_tell=Never("a category is written, and stands in its list or does not"),
    ),
    "MND418": Cases(
        fires=Case(
            "share",
            "Norad asks for gender, and this framework does not record share 'Adults aware' as planned by it",
            measured(unit="person", breakdowns=["age"], **ASKED),
        ),
        passes=Case("share", "", measured(unit="person", breakdowns=["gender"], **ASKED)),
        cannot_tell=Case("share", "the source does not say", measured("extract", unit="person", **ASKED)),
        not_applicable=Case("share", "counts nothing that Norad asks about", measured(unit="household", **ASKED)),
    ),
}

DUE_2008 = {"accumulation": "cumulative", "baseline": m.Baseline(0, "2006"), "targets": [TARGET_2008]}
RUNNING = {"accumulation": "cumulative", "baseline": m.Baseline(0, "2006"), "targets": [m.Target(40, PERIOD)]}
PERFORMANCE = {
    "MND310": Cases(
        fires=Case(
            "share", "28 against 40 (70.0%)", measured(**DUE_2008), seen(figure(28, "2008")), AFTER, severity="info"
        ),
        passes=Case("share", "", measured(**DUE_2008), seen(figure(40, "2008")), AFTER),
        cannot_tell=Case(
            "share",
            "disputed",
            measured(**DUE_2008),
            seen(figure(28, "2008", source="mtr"), figure(30, "2008", source="ngo")),
            AFTER,
        ),
        not_applicable=Case(
            "share",
            "no verdict",
            measured(baseline=m.Baseline(0, "2006"), targets=[m.Target(25, "2008", kind="ceiling")]),
            seen(figure(3, "2008")),
            AFTER,
        ),
        not_yet_due=Case("share", "", measured(**RUNNING), seen(figure(28, "2008")), DURING),
    ),
    "MND311": Cases(
        fires=Case(
            "share",
            "By 2008-12-31, share had reached 20.0%",
            measured(**RUNNING),
            seen(figure(8, "2007-02/2008-12")),
            DURING,
        ),
        passes=Case("share", "", measured(**RUNNING), seen(figure(30, "2007-02/2008-12")), DURING),
        cannot_tell=Case(
            "share", "not known well enough", measured(**RUNNING), seen(figure(18, "2007-02/2008")), DURING
        ),
        not_applicable=Case("share", "is due", measured(**RUNNING), seen(figure(8, "2007-02/2008-12")), AFTER),
    ),
    "MND314": Cases(
        fires=Case(
            "share",
            "is stated as met, and the numbers give 28 against 40",
            measured(**DUE_2008),
            seen(figure(28, "2008", stated_as="met")),
            AFTER,
            severity="error",
        ),
        passes=Case("share", "", measured(**DUE_2008), seen(figure(28, "2008", stated_as="not met")), AFTER),
        cannot_tell=Case(
            "share",
            "disputed",
            measured(**DUE_2008),
            seen(figure(28, "2008", stated_as="met"), figure(30, "2008", source="ngo")),
            AFTER,
        ),
        not_applicable=Case("share", "nobody says", measured(**DUE_2008), seen(figure(28, "2008")), AFTER),
        not_yet_due=Case("share", "", measured(**RUNNING), seen(figure(28, "2008", stated_as="met")), DURING),
    ),
    "MND318": Cases(
        fires=Case("share", "stands at 50 against 40 (125.0%)", measured(**DUE_2008), seen(figure(50, "2008")), AFTER),
        passes=Case("share", "", measured(**DUE_2008), seen(figure(28, "2008", variance=m.Variance("Floods"))), AFTER),
        cannot_tell=Case("share", "does not say", measured("extract", **DUE_2008), seen(figure(28, "2008")), AFTER),
        not_applicable=Case("share", "neither missed", measured(**DUE_2008), seen(figure(44, "2008")), AFTER),
        not_yet_due=Case("share", "", measured(**RUNNING), seen(figure(8, "2008")), DURING),
    ),
}

ASSUMPTIONS = {
    "MND601": Cases(
        fires=Case("film->aware", "does not record any assumption behind link film->aware", linked()),
        passes=Case("film->aware", "", linked(m.Assumption("They watch it"))),
        cannot_tell=Case("film->aware", "the source does not say", linked(basis="extract")),
        not_applicable=Case(
            "shoot->film",
            "no step up from an output",
            plan(activities=[m.Activity("shoot")], outputs=[output()], links=[m.Link("shoot", "film")]),
        ),
    ),
    "MND602": Cases(
        fires=Case(
            "film->aware",
            "rests on 'They watch it', and this framework does not record the result of a test planned for 2008.",
            linked(m.Assumption("They watch it", planned_test="2008")),
            on=DURING,
            severity="major",
        ),
        passes=Case("film->aware", "", linked(m.Assumption("They watch it", status="mixed")), on=AFTER),
        cannot_tell=Case(
            "film->aware", "the source does not say", linked(m.Assumption("They watch it"), basis="extract"), on=AFTER
        ),
        not_yet_due=Case("film->aware", "", linked(m.Assumption("They watch it", planned_test="2009")), on=DURING),
    ),
    "MND603": Cases(
        fires=Case(
            "film->aware",
            "Evidence speaks against 'They watch it', on which link film->aware rests",
            linked(m.Assumption("They watch it", status="contradicted")),
            on=DURING,
        ),
        passes=Case("film->aware", "", linked(m.Assumption("They watch it", status="supported")), on=DURING),
        cannot_tell=Case(
            "film->aware", "the source does not say", linked(m.Assumption("They watch it"), basis="extract"), on=DURING
        ),
        not_applicable=Case("film->aware", "not tested", linked(m.Assumption("They watch it")), on=DURING),
    ),
    "MND604": Cases(
        fires=Case("share", "share 'Adults aware' counts people reached", measured(unit="person", reach="direct")),
        passes=Case(
            "share",
            "",
            plan(outcomes=[outcome(m.Indicator("share", unit="person", reach="direct"), CHANGED)]),
        ),
        cannot_tell=Case("share", "whether those reached are measured, or what changed", measured(unit="person")),
        not_applicable=Case("share", "counts no people", measured(unit="person", measure="percentage", reach="direct")),
    ),
    "MND605": Cases(
        fires=Case("Late funds", "does not record who or what watches", plan(risks=[m.Risk("Late funds")])),
        passes=Case("Late funds", "", plan(risks=[m.Risk("Late funds", owner="Head of office")])),
        cannot_tell=Case("Late funds", "the source does not say", extract(risks=[m.Risk("Late funds")])),
    ),
    "MND606": Cases(
        fires=Case(
            "aware",
            "does not record, for outcome aware, a comparison, or how the programme contributed",
            PROMISED,
            claimed(kind="attribution", evidence=[m.Evidence("survey", design="before and after")]),
        ),
        passes=Case("aware", "", PROMISED, claimed(kind="attribution", contribution="Nothing else was done there")),
        cannot_tell=Case(
            "aware", "the source does not say", extract(outcomes=[outcome()]), claimed(kind="attribution")
        ),
        not_applicable=Case("aware", "claims no cause", PROMISED, claimed(kind="contribution")),
        not_yet_due=Case("aware", "", PROMISED, claimed(kind="attribution", made=LATER), AFTER),
    ),
}


def monitored(basis: str = "plan", /, **fields: object) -> m.Framework:
    """Return a programme with one output and a monitoring plan that says this."""
    return plan(basis=basis, outputs=[output()], monitoring=m.MonitoringPlan(**fields))


def studied(basis: str = "plan", /, **fields: object) -> m.Framework:
    """Return a programme whose monitoring plan has one study, `survey`."""
    return monitored(basis, studies=[m.Study("survey", "Survey of awareness", **fields)])


def left(**fields: object) -> m.Observations:
    """Return what is known of one cohort, `roma-2`."""
    return m.Observations([], cohorts=[m.Cohort("roma-2", **fields)])


def shared(basis: str = "plan", /, **fields: object) -> m.Framework:
    """Return a programme whose hotline another actor has too."""
    return plan(
        basis=basis,
        activities=[m.Activity("hotline")],
        others=[m.OtherService("A union", "hotline", **fields)],
    )


DELIVERED = plan(outputs=[output()])
READ = extract(outputs=[output()])
FUNDS = m.Input("grant", amount=m.Money(100_000, "USD"), kind="funds")
BUDGET = m.MonitoringPlan(budget=m.Money(30_000, "USD"))
SENSITIVE = {"outputs": [output()], "sensitivity": "high", "monitoring": m.MonitoringPlan(participation="Asked")}
REVIVED = {"outputs": [output("ctc", m.Indicator("meetings"), structure="committees")]}
MEETINGS = figure(22, "2009", "meetings")

MONITORING = {
    "MND701": Cases(
        fires=Case("ppvhtb", "does not record a plan of monitoring", DELIVERED),
        passes=Case("ppvhtb", "", monitored(reporters=["ngo"])),
        cannot_tell=Case("ppvhtb", "the source does not say", READ),
        not_applicable=Case("ppvhtb", "nothing is promised", plan()),
    ),
    "MND702": Cases(
        fires=Case("ppvhtb", "ends 2010-01; support ends on 2010-01-31", monitored(ends="2010-01")),
        passes=Case("ppvhtb", "", monitored(ends="2010-02")),
        cannot_tell=Case("ppvhtb", "the day on which monitoring ends", monitored(reporters=["ngo"])),
        not_applicable=Case("ppvhtb", "no monitoring plan", DELIVERED),
    ),
    "MND703": Cases(
        fires=Case("roma-2", "any of the 77 people of cohort roma-2", DELIVERED, left(entered=77), AFTER),
        passes=Case("roma-2", "", DELIVERED, left(not_followed_up=[m.NotFollowedUp("unsafe", 77)]), AFTER),
        cannot_tell=Case("roma-2", "the source does not say", READ, left(entered=77), AFTER),
        not_applicable=Case("roma-2", "nobody entered", DELIVERED, left(entered=0), AFTER),
        not_yet_due=Case("roma-2", "", DELIVERED, left(entered=77), DURING),
    ),
    "MND704": Cases(
        fires=Case("ppvhtb", "does not record an evaluation or a review", DELIVERED, on="2009-12-31"),
        passes=Case("ppvhtb", "", studied(kind="evaluation"), on="2009-12-31"),
        cannot_tell=Case("ppvhtb", "the source does not say", READ, on="2009-12-31"),
        not_applicable=Case("ppvhtb", "nothing is promised", plan(), on="2009-12-31"),
        not_yet_due=Case("ppvhtb", "", DELIVERED, on="2009-04-30"),
    ),
    "MND705": Cases(
        fires=Case("ppvhtb", "does not record a needs assessment", studied(kind="baseline")),
        passes=Case("ppvhtb", "", studied(kind="needs assessment")),
        cannot_tell=Case("ppvhtb", "the source does not say", READ),
        not_applicable=Case("ppvhtb", "nothing is promised", plan()),
    ),
    "MND706": Cases(
        fires=Case("ppvhtb", "does not record how the people served take part", monitored(reporters=["ngo"])),
        passes=Case("ppvhtb", "", monitored(participation="They chose the trades")),
        cannot_tell=Case("ppvhtb", "the source does not say", READ),
        not_applicable=Case("ppvhtb", "nothing is promised", plan()),
    ),
    "MND707": Cases(
        fires=Case("survey", "what was decided on the findings of survey", studied(done="2009"), on=AFTER),
        passes=Case("survey", "", studied(done="2009", response="The lead moved"), on=AFTER),
        cannot_tell=Case("survey", "the source does not say", studied("extract", done="2009"), on=AFTER),
        not_applicable=Case("survey", "into the plan itself", studied(done="2007", kind="baseline"), on=AFTER),
        not_yet_due=Case("survey", "", studied(done="2009"), on=DURING),
    ),
    "MND708": Cases(
        fires=Case("survey", "'Survey of awareness' was planned for 2009-Q3", studied(planned="2009-Q3"), on=AFTER),
        passes=Case("survey", "", studied(planned="2009-Q3", done="2010-02"), on=AFTER),
        cannot_tell=Case("survey", "the source does not say", studied("extract", planned="2009-Q3"), on=AFTER),
        not_applicable=Case("survey", "no time was planned", studied(), on=AFTER),
        not_yet_due=Case("survey", "", studied(planned="2009-Q3"), on=DURING),
    ),
    "MND709": Cases(
        fires=Case(
            "aware",
            "needs 12 months after 2009-06-30 to show, and ppvhtb ends on 2010-01-31",
            plan(outcomes=[outcome(horizon=12)], support_ends="2009-06"),
        ),
        passes=Case("aware", "", plan(outcomes=[outcome(horizon=7)], support_ends="2009-06")),
        cannot_tell=Case("aware", "how many months it needs", PROMISED),
        not_applicable=Case("aware", "unplanned", plan(outcomes=[outcome(planned=False)])),
    ),
    "MND710": Cases(
        fires=Case("share", "the method and responsible of share", measured(means_of_verification="x", frequency="x")),
        passes=Case(
            "share", "", measured(means_of_verification="Survey", method="x", frequency="x", responsible="NGOs")
        ),
        cannot_tell=Case("share", "the source does not say", measured("extract")),
        not_applicable=Case("rate", "context", plan(context=[m.Indicator("rate")])),
    ),
    "MND711": Cases(
        fires=Case("ppvhtb", "30.0% of the funds recorded (100,000 USD)", plan(inputs=[FUNDS], monitoring=BUDGET)),
        passes=Case("ppvhtb", "", plan(inputs=[FUNDS], monitoring=m.MonitoringPlan(budget=m.Money(20_000, "USD")))),
        cannot_tell=Case("ppvhtb", "what monitoring costs", monitored(reporters=["ngo"])),
        not_applicable=Case("ppvhtb", "no monitoring plan", DELIVERED),
    ),
    "MND712": Cases(
        fires=Case("ppvhtb", "does not record anybody who monitors", plan(**SENSITIVE)),
        passes=Case("ppvhtb", "", plan(**{**SENSITIVE, "monitoring": m.MonitoringPlan(independent="Ombudsman")})),
        cannot_tell=Case("ppvhtb", "the source does not say", extract(**SENSITIVE)),
        not_applicable=Case("ppvhtb", "not marked as sensitive", DELIVERED),
    ),
    "MND713": Cases(
        fires=Case("hotline", "A union gives a service like hotline in Osh", shared(place="Osh")),
        passes=Case("hotline", "", shared(place="Osh", coordinated="They take the nights")),
        cannot_tell=Case("hotline", "where the other actor gives it", shared()),
    ),
    "MND714": Cases(
        fires=Case("share", "10 known cases of share stand", measured(), seen(figure(10, registered=False)), AFTER),
        passes=Case("share", "", measured(), seen(figure(10, registered=True)), AFTER),
        cannot_tell=Case("ppvhtb", "no observations were handed over", measured(), None, AFTER),
        not_applicable=Case("share", "no register", measured(), seen(figure(10)), AFTER),
        not_yet_due=Case("share", "", measured(), seen(figure(10, registered=False)), DURING),
    ),
    "MND715": Cases(
        fires=Case("ctc", "'Ctc' set up committees; this framework", plan(**REVIVED), seen(MEETINGS), AFTER),
        passes=Case("ctc", "", plan(**REVIVED), seen(figure(0, "2010-08", "meetings")), AFTER),
        cannot_tell=Case("ctc", "the source does not say", extract(**REVIVED), seen(MEETINGS), AFTER),
        not_applicable=Case("film", "sets up no body", DELIVERED, NOTHING, AFTER),
        not_yet_due=Case("ctc", "", plan(**REVIVED), seen(MEETINGS), DURING),
    ),
    "MND716": Cases(
        fires=Case("ppvhtb", "a strategy of several years that covers 2007-02/2010-01", DELIVERED),
        passes=Case("ppvhtb", "", plan(outputs=[output()], strategy="2006/2010")),
        cannot_tell=Case("ppvhtb", "the source does not say", READ),
        not_applicable=Case("ppvhtb", "nothing is promised", plan()),
    ),
}


def funded(basis: str = "plan", /, **fields: object) -> m.Framework:
    """Return a programme with one outcome that `share` measures, and one grant."""
    return measured(basis, inputs=[FUNDS], **fields)


def granted(basis: str, *periods: str | None) -> m.Framework:
    """Return a programme that is funded for these periods."""
    inputs = [m.Input(f"grant-{place}", kind="funds", period=period) for place, period in enumerate(periods)]
    return plan(basis=basis, inputs=inputs)


def mapped(basis: str = "plan", /, **served: bool) -> m.Framework:
    """Return a programme with 10 cases from Edo and 30 from Kano, which works in some of them."""
    cases = {"edo": 10, "kano": 30}
    return plan(basis=basis, places=[m.Place(code, cases=n, served=served.get(code)) for code, n in cases.items()])


LASTS = m.Claim("aware", "It will last", kind="sustainability")
WEEKLY, QUARTERLY = measured(frequency="every other week"), measured(frequency="quarterly")
OLD_WAY = m.Baseline(58, "2007-01", population="girls")
GIRLS = {"populations": [m.Population("girls"), m.Population("women")], "population": "women"}

REPORTING = {
    "MND319": Cases(
        fires=Case(
            "share", "does not record 7 of the reports that were due", QUARTERLY, seen(figure(4, "2008-Q1")), DURING
        ),
        passes=Case("share", "", QUARTERLY, seen(figure(4, "2007-02/2009-04")), DURING),
        cannot_tell=Case("share", "how many months lie between", WEEKLY, NOTHING, DURING),
        not_applicable=Case("share", "no frequency", measured(), NOTHING, DURING),
        not_yet_due=Case("share", "", QUARTERLY, NOTHING, "2007-04-29"),
    ),
    "MND320": Cases(
        fires=Case("share", "differ in population", measured(baseline=OLD_WAY, **GIRLS), seen(figure(40)), AFTER),
        passes=Case("share", "", measured(baseline=m.Baseline(58), **GIRLS), seen(figure(40)), AFTER),
        cannot_tell=Case("share", "how the figures were made", measured(baseline=58), seen(figure(40)), AFTER),
        not_applicable=Case("share", "no figure to compare", measured(baseline=58), NOTHING, AFTER),
        not_yet_due=Case("share", "", measured(baseline=OLD_WAY, **GIRLS), seen(figure(40)), DURING),
    ),
}

COST = {
    "MND801": Cases(
        fires=Case("ppvhtb", "does not record a value of any outcome", funded(), NOTHING, "2009-12-31"),
        passes=Case("ppvhtb", "", funded(), seen(figure(0)), "2009-12-31"),
        cannot_tell=Case("ppvhtb", "no observations were handed over", funded(), None, "2009-12-31"),
        not_applicable=Case("ppvhtb", "neither cost nor outcome", measured(), NOTHING, "2009-12-31"),
        not_yet_due=Case("ppvhtb", "", funded(), NOTHING, "2009-04-30"),
    ),
    "MND802": Cases(
        fires=Case("ppvhtb", "whether the money of ppvhtb has overhead in it", funded()),
        passes=Case("ppvhtb", "", funded(cost_basis="overhead in")),
        cannot_tell=Case("ppvhtb", "the source does not say", funded("extract")),
        not_applicable=Case("ppvhtb", "no money is recorded", measured()),
    ),
    "MND803": Cases(
        fires=Case("ppvhtb", "does not record any funding of ppvhtb", measured()),
        passes=Case("ppvhtb", "", plan(inputs=[m.Input("grant", kind="funds", amount=m.Missing.WITHHELD)])),
        cannot_tell=Case("ppvhtb", "the source does not say", measured("extract")),
        not_applicable=Case("ppvhtb", "nothing is promised", plan()),
    ),
    "MND804": Cases(
        fires=Case("aware", "is claimed to last", PROMISED, claimed(LASTS), AFTER),
        passes=Case("aware", "", measured(), m.Observations([figure(4, "2010-08")], claims=[LASTS]), AFTER),
        cannot_tell=Case("aware", "the source does not say", measured("extract"), claimed(LASTS), AFTER),
        not_yet_due=Case("aware", "", PROMISED, claimed(LASTS), DURING),
    ),
    "MND805": Cases(
        fires=Case(
            "districts", "22 of 64 (34.4%)", plan(needs=[m.Need("districts", covered=m.Ratio(22, 64))]), on=AFTER
        ),
        passes=Case("districts", "", plan(needs=[m.Need("districts", covered=m.Ratio(64, 64))]), on=AFTER),
        cannot_tell=Case("districts", "how many of how many", plan(needs=[m.Need("districts")]), on=AFTER),
        not_yet_due=Case("districts", "", plan(needs=[m.Need("districts", covered=m.Ratio(22, 64))]), on=DURING),
    ),
    "MND806": Cases(
        fires=Case("ppvhtb", "works in edo; 30 of 40 known cases come from elsewhere: kano", mapped(edo=True)),
        passes=Case("ppvhtb", "", mapped(kano=True)),
        cannot_tell=Case("ppvhtb", "where the programme works", mapped()),
        not_applicable=Case("ppvhtb", "no cases are recorded", plan()),
    ),
    "MND807": Cases(
        fires=Case(
            "ppvhtb", "from 2009-01-01 to 2009-03-31", granted("plan", "2007-02/2008", "2009-04/2010-01"), on=AFTER
        ),
        passes=Case("ppvhtb", "", granted("plan", "2007-02/2008-12", "2009-01/2010-01"), on=AFTER),
        cannot_tell=Case("ppvhtb", "for which period", granted("plan", "2008", None), on=AFTER),
        not_applicable=Case("ppvhtb", "funded once", granted("plan", "2008"), on=AFTER),
        not_yet_due=Case("ppvhtb", "", granted("plan", "2007-02/2008-12", "2010"), on="2008-12-31"),
    ),
}

CASES: dict[str, Cases] = {
    **CHAIN,
    **EVIDENCE,
    **INDICATORS,
    **PERFORMANCE,
    **REPORTING,
    **BREAKDOWNS,
    **ASSUMPTIONS,
    **MONITORING,
    **COST,
}
RULES = {rule.code: rule for rule in COVERAGE_RULES}
VERDICTS = {
    "fires": m.Verdict.FIRED,
    "passes": m.Verdict.PASSED,
    "cannot_tell": m.Verdict.CANNOT_TELL,
    "not_applicable": m.Verdict.NOT_APPLICABLE,
    "not_yet_due": m.Verdict.NOT_APPLICABLE,
}
QUIET = {m.Verdict.CANNOT_TELL, m.Verdict.NOT_APPLICABLE}


def every(*kinds: str) -> list[object]:
    """Return each case of these kinds, with its rule."""
    return [
        pytest.param(code, kind, getattr(cases, kind), id=f"{code} {kind}")
        for code, cases in CASES.items()
        for kind in kinds
        if isinstance(getattr(cases, kind), Case)
    ]


def checked(code: str, case: Case) -> m.Coverage:
    """Return what the rule alone says of a case."""
    return m.check_coverage(case.programme, case.observations, on=case.on, rules=[RULES[code]])


def test_every_rule_has_its_cases():
    """No rule of coverage is without a programme in which it fires, one it passes and one it cannot judge."""
    assert set(CASES) == set(RULES)


@pytest.mark.parametrize(("code", "kind", "case"), every(*VERDICTS))
def test_the_verdict(code, kind, case):
    """A rule reaches the verdict that its example is there for, on the thing that the example names."""
    assert checked(code, case).verdicts[code, case.subject] is VERDICTS[kind]


@pytest.mark.parametrize(("code", "kind", "case"), every("fires"))
def test_what_is_said(code, kind, case):
    """A rule that fires makes one finding, with its rule's facts, the subject, and words that name what is missing."""
    rule = RULES[code]

    (finding,) = checked(code, case)

    assert (finding.code, finding.name, finding.subject) == (code, rule.name, case.subject)
    assert finding.severity == (case.severity or rule.severity)
    assert (finding.addressed_to, finding.criterion, finding.quality) == (
        rule.addressed_to,
        rule.criterion,
        rule.quality,
    )
    assert case.words in finding.message


@pytest.mark.parametrize(("code", "kind", "case"), every("fires"))
def test_how_it_is_said(code, kind, case):
    """A finding is a sentence and a way on, without a field left open, and blames nobody."""
    (finding,) = checked(code, case)

    for sentence in (finding.message, finding.remedy):
        assert sentence.endswith(".")
        assert not re.search(r"[{}]|\bNone\b|  |\bfailed\b|\bfails\b|the project has no", sentence), sentence
        assert not re.search(r"\w+\.[A-Z]{4,}: '", sentence), sentence


@pytest.mark.parametrize(("code", "kind", "case"), every(*VERDICTS))
def test_reasons_are_words(code, kind, case):
    """A rule that cannot tell or does not ask says why in words, which can be said in any language; others do not."""
    asked = [
        (programme, observations, on)
        for programme in (case.programme, attrs.evolve(case.programme, basis="extract"))
        for observations, on in (
            (case.observations, case.on),
            (case.observations, None),
            (None, case.on),
            (NOTHING, AFTER),
        )
    ]
    judgements = [
        judgement
        for programme, observations, on in asked
        for _, judgement in m.check_coverage(programme, observations, on=on).verdicts.judgements()
    ]

    assert judgements
    assert all((each.verdict in QUIET) is isinstance(each.why, Words | ClosedList) for each in judgements)


@pytest.mark.parametrize(("code", "kind", "case"), every("cannot_tell", "not_applicable"))
def test_why_it_is_quiet(code, kind, case):
    """A rule that cannot tell, or does not ask, says why."""
    reasons = {judgement.why for _, judgement in checked(code, case).verdicts.judgements()}

    assert any(case.words in reason for reason in reasons), reasons


@pytest.mark.parametrize(("code", "kind", "case"), every("not_yet_due"))
def test_not_yet(code, kind, case):
    """A rule that is asked too early says so, and nothing else."""
    coverage = checked(code, case)

    assert {judgement.why for _, judgement in coverage.verdicts.judgements()} == {"not yet due"}
    assert not coverage
    assert not coverage.undecided


@pytest.mark.parametrize(("code", "kind", "case"), every("fires"))
def test_an_extract_fires_only_where_the_plan_would(code, kind, case):
    """What fires in an extract fires in the plan of the same words, since the source may have said more."""
    read = attrs.evolve(case.programme, basis="extract")

    in_extract = {(finding.code, finding.subject) for finding in checked(code, case._replace(programme=read))}

    assert in_extract <= {(code, case.subject)}


def test_only_what_is_said_is_due_without_a_day():
    """Without a day no rule that has its time fires, but on undated claims, tested assumptions and small numbers."""
    fired = {
        code
        for code, cases in CASES.items()
        if RULES[code].due != "design" and checked(code, cases.fires._replace(on=None))
    }

    assert fired == {"MND203", "MND204", "MND205", "MND206", "MND211", "MND212", "MND414", "MND603", "MND606"}


def titled(thing):
    """Return a programme in which everything that can have a title is called The and its code."""
    fields = {
        name: tuple(map(titled, value)) if isinstance(value, tuple) else titled(value)
        for name, value in attrs.asdict(thing, recurse=False).items()
        if (name == "monitoring" and value) or (isinstance(value, tuple) and value and attrs.has(type(value[0])))
    }
    if "title" in attrs.fields_dict(type(thing)):
        fields["title"] = f"The {thing.code}"
    return attrs.evolve(thing, **fields)


TITLED = [code for code, rule in RULES.items() if "{named}" in rule.message and code != "MND703"]  # cohorts have none


@pytest.mark.parametrize("code", TITLED)
def test_things_are_called_by_their_titles(code):
    """A finding about a thing that has a title calls it by its code and its title, since few know codes by heart."""
    case = CASES[code].fires

    (finding,) = checked(code, case._replace(programme=titled(case.programme)))

    assert f"The {case.subject}" in finding.message


def reasons_by_rule(observations):
    """Return why each rule is quiet on a programme that says nothing of itself but its name."""
    coverage = m.check_coverage(m.Framework("f"), observations, on=AFTER)

    assert {judgement.subject for _, judgement in coverage.verdicts.judgements()} == {"f"}
    return {rule.code: str(judgement.why) for rule, judgement in coverage.verdicts.judgements()}


def test_a_programme_that_promises_nothing():
    """Nothing is wrong with it: each question about it as a whole is told to be out of place, and why."""
    promised = "701 702 704 705 706 711 712 716 801 803"
    quiet = {f"MND{code}": "nothing is promised" for code in promised.split()} | {
        "MND802": "no money is recorded",
        "MND806": "no cases are recorded by place",
        "MND807": "funded once, or not recorded as funded",
    }
    none_seen = dict.fromkeys(
        ("MND201", "MND208", "MND308", "MND606", "MND703", "MND714"), "no observations were handed over"
    )

    assert reasons_by_rule(NOTHING) == {**quiet, "MND201": "no output is reported"}
    assert reasons_by_rule(None) == {**quiet, **none_seen, "MND804": "the period is not recorded"}
