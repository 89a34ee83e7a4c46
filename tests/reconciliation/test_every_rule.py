"""Each rule of reconciliation, with a programme in which it fires, one it passes, and one of which it cannot tell.

A rule that is missing from the tables below fails the first test.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

import attrs
import pytest

import mande as m
from mande.reconciliation.reconcile import RECONCILIATION_RULES
from mande.wording import Words

PERIOD = "2007-02/2010-01"
NOTHING = m.Observations([])
NO_OBSERVATIONS = "no observations were handed over"


class Case(NamedTuple):
    """A programme and what was seen of it, with the subject judged, words that are said, and what is compared.

    The words are those of the finding where the rule fires, and of the reason where it cannot tell or does not ask.
    """

    subject: str
    words: str
    programme: m.Framework | m.Portfolio
    observations: m.Observations | None = None
    expected: object = None
    found: object = None
    difference: object = None


class Never(NamedTuple):
    """Why a rule can never end in this verdict."""

    reason: str


class Cases(NamedTuple):
    """One programme for each verdict of a rule."""

    fires: Case
    passes: Case
    cannot_tell: Case | Never
    not_applicable: Case | None = None


def plan(*indicators: m.Indicator, **fields: object) -> m.Framework:
    """Return a plan with one output that these indicators count."""
    fields = {"period": PERIOD, **fields}
    return m.Framework("ppvhtb", "Counter-trafficking", outputs=[m.Output("film", indicators=indicators)], **fields)


def extract(*indicators: m.Indicator, **fields: object) -> m.Framework:
    """Return what somebody read in another's report."""
    return plan(*indicators, basis="extract", **fields)


def aware(*indicators: m.Indicator, **fields: object) -> m.Framework:
    """Return a plan with one outcome, `aware`, that these indicators measure."""
    return m.Framework("ppvhtb", period=PERIOD, outcomes=[m.Outcome("aware", indicators=indicators)], **fields)


def count(code: str = "persons", **fields: object) -> m.Indicator:
    """Return an indicator that counts persons."""
    return m.Indicator(code, **{"unit": "person", **fields})


def percentage(code: str = "share", **fields: object) -> m.Indicator:
    """Return a percentage of persons."""
    return m.Indicator(code, unit="person", measure="percentage", **fields)


def seen(*observations: m.Observation, **fields: object) -> m.Observations:
    """Return what was seen."""
    return m.Observations(observations, **fields)


def figure(value: object, indicator: str = "persons", period: str | None = "2008", **fields: object) -> m.Observation:
    """Return a figure of `persons` in 2008."""
    return m.Observation(indicator, value, period, **fields)


def claimed(*observations: m.Observation, **fields: object) -> m.Observations:
    """Return a claim on the outcome `aware`, with these figures beside it."""
    return m.Observations(observations, claims=[m.Claim("aware", "Villagers are more vigilant", **fields)])


FEMALE, MALE, UNKNOWN = {"gender": "female"}, {"gender": "male"}, {"gender": "unknown"}
BY_GENDER = {"dimensions": [m.GENDER]}
BY_NGO = {"dimensions": [m.Dimension("ngo", "NGO", ["justice", "cosudow"], exclusive=False)]}
PERSONS = plan(count())
BROKEN_DOWN = plan(count(), **BY_GENDER)
SHARED = (figure(31, cell={"ngo": "justice"}), figure(25, cell={"ngo": "cosudow"}))


def of_gender(female: object, male: object, *more: m.Observation, total: object = 18) -> m.Observations:
    """Return figures by gender beside their total."""
    return seen(figure(total), figure(female, cell=FEMALE), figure(male, cell=MALE), *more)


BREAKDOWNS = {
    "MND407": Cases(
        fires=Case(
            "persons",
            "persons (2008) by gender is 13 + 6 = 19 (source not recorded); persons (2008) is 18",
            BROKEN_DOWN,
            of_gender(13, 6),
            18,
            19,
            1,
        ),
        passes=Case("persons", "", BROKEN_DOWN, of_gender(12, 6)),
        cannot_tell=Case("persons", "a category has no value", BROKEN_DOWN, of_gender(12, m.Missing.NOT_REPORTED)),
    ),
    "MND408": Cases(
        fires=Case(
            "persons",
            "7 too many, and nothing says whether its categories overlap",
            PERSONS,
            seen(figure(49), *SHARED),
            49,
            56,
            7,
        ),
        passes=Case("persons", "", plan(count(), **BY_NGO), seen(figure(49), *SHARED)),
        cannot_tell=Case("persons", "or leave somebody out", PERSONS, seen(figure(60), *SHARED)),
    ),
    "MND409": Cases(
        fires=Case("persons", "is known for 11 + 6 = 17", BROKEN_DOWN, of_gender(11, 6), 18, 17, -1),
        passes=Case("persons", "", BROKEN_DOWN, of_gender(11, 6, figure(1, cell=UNKNOWN))),
        cannot_tell=Case("persons", "a category has no value", BROKEN_DOWN, of_gender(11, m.Missing.NOT_COLLECTED)),
    ),
}

SHARES = {
    "relations": [m.Share("share", part="women", wholes=["persons", "known"])],
}
TAKEN = (count("persons"), count("known"), count("women"), percentage())
OF_278 = (figure(278), figure(275, "known"), figure(190, "women"))

PERCENTAGES = {
    "MND410": Cases(
        fires=Case(
            "share",
            "stand as 42% (survey, L9), and this framework does not record",
            aware(percentage()),
            seen(figure(42, "share", source="survey", at="L9")),
        ),
        passes=Case("share", "", aware(percentage()), seen(figure(m.Ratio(42, 100), "share"))),
        cannot_tell=Case(
            "share", "the source does not say", aware(percentage(), basis="extract"), seen(figure(42, "share"))
        ),
        not_applicable=Case("share", "no figure", aware(percentage()), NOTHING),
    ),
    "MND411": Cases(
        fires=Case(
            "share",
            "60.0% + 30.0%",
            aware(percentage(), **BY_GENDER),
            seen(
                figure(100, "share"),
                figure(Decimal("60.0"), "share", cell=FEMALE),
                figure(Decimal("30.0"), "share", cell=MALE),
            ),
            100,
            Decimal("90.0"),
            Decimal("-10.0"),
        ),
        passes=Case(
            "share",
            "",
            aware(percentage(), **BY_GENDER),
            seen(
                figure(100, "share"),
                figure(Decimal("70.9"), "share", cell=FEMALE),
                figure(Decimal("29.2"), "share", cell=MALE),
            ),
        ),
        cannot_tell=Case(
            "share",
            "or a rate for each group",
            aware(percentage(), **BY_GENDER),
            seen(figure(60, "share", cell=FEMALE), figure(30, "share", cell=MALE)),
        ),
        not_applicable=Case(
            "share",
            "these are rates",
            aware(percentage(), **BY_GENDER),
            seen(figure(45, "share"), figure(60, "share", cell=FEMALE), figure(30, "share", cell=MALE)),
        ),
    ),
    "MND517": Cases(
        fires=Case("share", "share (2008) is 142%", aware(percentage()), seen(figure(142, "share")), None, 142),
        passes=Case("share", "", aware(percentage()), seen(figure(100, "share"))),
        cannot_tell=Case("ppvhtb", NO_OBSERVATIONS, aware(percentage())),
    ),
    "MND525": Cases(
        fires=Case(
            "share",
            "is printed as 71.3% (source not recorded); its part, 190 (source not recorded), is 68.35% of 278",
            plan(*TAKEN, **SHARES),
            seen(*OF_278, figure(Decimal("71.3"), "share")),
            m.Ratio(190, 275).percent,
            Decimal("71.3"),
        ),
        passes=Case("share", "", plan(*TAKEN, **SHARES), seen(*OF_278, figure(Decimal("69.1"), "share"))),
        cannot_tell=Case("share", "its part, or a whole", plan(*TAKEN, **SHARES), seen(figure(69, "share"))),
    ),
}

WHOLE = {"relations": [m.Sum("persons", parts=["women", "men"])]}
PARTED = (count(), count("women"), count("men"))
YEARLY = count(accumulation="incremental")
BY_PARTNERS = plan(count(), monitoring=m.MonitoringPlan(reporters=["justice", "cosudow"]))


def by_partners(total: object, *more: m.Observation) -> m.Observations:
    """Return a total beside what two partners report."""
    return seen(figure(total), figure(31, reporter="justice"), figure(25, reporter="cosudow"), *more)


def over_years(total: object, carried: int | None = 4) -> m.Observations:
    """Return a total of two years beside both, with those who are in the second again."""
    return seen(figure(total, period="2008/2009"), figure(18), figure(19, period="2009", carried_over=carried))


TOTALS = {
    "MND501": Cases(
        fires=Case(
            "persons",
            "persons (2008) is 307 (source not recorded); its parts, 200 + 101 = 301",
            plan(*PARTED, **WHOLE),
            seen(figure(307), figure(200, "women"), figure(101, "men")),
            307,
            301,
            -6,
        ),
        passes=Case("persons", "", plan(*PARTED, **WHOLE), seen(figure(301), figure(200, "women"), figure(101, "men"))),
        cannot_tell=Case(
            "persons",
            "not of the same people, place and days",
            plan(*PARTED, **WHOLE),
            seen(figure(301), figure(200, "women"), figure(101, "men", period="2009")),
        ),
        not_applicable=Case("persons", "no part has", plan(*PARTED, **WHOLE), seen(figure(301))),
    ),
    "MND504": Cases(
        fires=Case("persons", "the sum of 18 + 19 = 37", plan(YEARLY), over_years(37), 33, 37, 4),
        passes=Case("persons", "", plan(YEARLY), over_years(33)),
        cannot_tell=Case(
            "persons",
            "no figure of some of its days",
            plan(YEARLY),
            seen(figure(37, period="2007-12/2009"), figure(18), figure(19, period="2009", carried_over=4)),
        ),
        not_applicable=Case("persons", "nobody is said to be carried over", plan(YEARLY), over_years(37, None)),
    ),
    "MND505": Cases(
        fires=Case("persons", "its reporters count 25 + 31 = 56", BY_PARTNERS, by_partners(49), 49, 56, 7),
        passes=Case("persons", "", BY_PARTNERS, by_partners(56)),
        cannot_tell=Case("persons", "no number of one kind", BY_PARTNERS, by_partners("all")),
        not_applicable=Case(
            "persons", "nobody is counted by two", plan(count(unique_across=["reporter"])), by_partners(49)
        ),
    ),
    "MND513": Cases(
        fires=Case(
            "persons",
            "services to the same people, calls: between 1 and 301 people, by 200 + 101",
            plan(
                count(),
                count("women"),
                m.Indicator("calls", unit="call"),
                relations=[m.Sum("persons", parts=["women", "calls"])],
            ),
            seen(figure(301), figure(200, "women"), figure(101, "calls")),
            None,
            301,
        ),
        passes=Case("persons", "", plan(*PARTED, **WHOLE)),
        cannot_tell=Case("persons", "the unit of a part", plan(count(), m.Indicator("women"), count("men"), **WHOLE)),
        not_applicable=Case(
            "persons", "no sum of people", plan(m.Indicator("persons"), count("women"), count("men"), **WHOLE)
        ),
    ),
}

CAFES = plan(m.Indicator("cafes", unit="facility"))
TWICE = {"source": "visit"}
WITHIN = {"relations": [m.Subset("women", of="persons")]}
LEFT = {"relations": [m.Funnel("asked", "came", left=["declined"])]}
FUNNEL = (count("asked"), count("came"), count("declined"))
CONVICTED = {"relations": [m.AtLeast("guilty", "cases", each=2)]}
GUILTY = (count("guilty"), m.Indicator("cases", unit="case"))

SOURCES = {
    "MND502": Cases(
        fires=Case(
            "cafes",
            "cafes (2008) stands as 3 (visit, L533) and 4 (visit, L618) in one source: they differ by 1",
            CAFES,
            seen(figure(4, "cafes", at="L618", **TWICE), figure(3, "cafes", at="L533", **TWICE)),
            3,
            4,
            1,
        ),
        passes=Case("cafes", "", CAFES, seen(figure(3, "cafes", **TWICE), figure(3, "cafes", **TWICE))),
        cannot_tell=Case("ppvhtb", NO_OBSERVATIONS, CAFES),
    ),
    "MND515": Cases(
        fires=Case(
            "cafes",
            "cafes (2008) is 3 (visit, L1) and 4 (staff): they differ by 1",
            CAFES,
            seen(figure(4, "cafes", source="staff"), figure(3, "cafes", at="L1", **TWICE)),
            3,
            4,
            1,
        ),
        passes=Case("cafes", "", CAFES, seen(figure(3, "cafes", source="staff"), figure(3, "cafes", **TWICE))),
        cannot_tell=Case(
            "cafes",
            "the days that a figure speaks for",
            CAFES,
            seen(figure(4, "cafes", period=None, source="staff"), figure(3, "cafes", **TWICE)),
        ),
    ),
    "MND503": Cases(
        fires=Case(
            "asked",
            "asked (2008) is 19",
            plan(*FUNNEL, **LEFT),
            seen(figure(19, "asked"), figure(14, "came"), figure(4, "declined")),
            19,
            18,
            -1,
        ),
        passes=Case(
            "asked", "", plan(*FUNNEL, **LEFT), seen(figure(18, "asked"), figure(14, "came"), figure(4, "declined"))
        ),
        cannot_tell=Case(
            "asked",
            "not of the same people",
            plan(*FUNNEL, **LEFT),
            seen(figure(18, "asked"), figure(14, "came"), figure(4, "declined", period="2009")),
        ),
        not_applicable=Case(
            "asked", "who left on the way is not counted", plan(*FUNNEL, relations=[m.Funnel("asked", "came")]), NOTHING
        ),
    ),
    "MND506": Cases(
        fires=Case(
            "women",
            "women (2008) is 593",
            plan(*PARTED, **WITHIN),
            seen(figure(590), figure(593, "women")),
            590,
            593,
            3,
        ),
        passes=Case("women", "", plan(*PARTED, **WITHIN), seen(figure(590), figure(590, "women"))),
        cannot_tell=Case(
            "women",
            "not of the same people",
            plan(*PARTED, **WITHIN),
            seen(figure(590), figure(593, "women", period="2009")),
        ),
        not_applicable=Case("women", "one of them has no figure", plan(*PARTED, **WITHIN), seen(figure(590))),
    ),
    "MND519": Cases(
        fires=Case(
            "guilty",
            "cases (2008), 11 (source not recorded), at 2 for each, is at least 22",
            plan(*GUILTY, **CONVICTED),
            seen(figure(17, "guilty"), figure(11, "cases")),
            22,
            17,
            -5,
        ),
        passes=Case("guilty", "", plan(*GUILTY, **CONVICTED), seen(figure(22, "guilty"), figure(11, "cases"))),
        cannot_tell=Case(
            "guilty",
            "not of the same people",
            plan(*GUILTY, **CONVICTED),
            seen(figure(17, "guilty"), figure(11, "cases", period="2009")),
        ),
        not_applicable=Case(
            "guilty", "one of them has no figure", plan(*GUILTY, **CONVICTED), seen(figure(17, "guilty"))
        ),
    ),
}

RUNNING = plan(count(accumulation="cumulative"))
DATED = {"sources": [m.Source("report", published="2007-12")]}
QUARTERS = [m.Target(10, f"2009-Q{quarter}") for quarter in (1, 2, 3, 4)]

TIME = {
    "MND507": Cases(
        fires=Case(
            "persons",
            "persons (2008) is 5 (report), and the day report was published, 2007-12-31 (report)",
            plan(count(), **DATED),
            seen(figure(5, source="report")),
            "2008",
            "2007-12-31",
        ),
        passes=Case("persons", "", plan(count(), **DATED), seen(figure(5, period="2007-12", source="report"))),
        cannot_tell=Case("ppvhtb", NO_OBSERVATIONS, PERSONS),
        not_applicable=Case("persons", "is not recorded", plan(count(), period=None), seen(figure(5))),
    ),
    "MND508": Cases(
        fires=Case(
            "persons",
            "persons (2010-10) is 49 (source not recorded), and women (2010-05/2010-10)",
            plan(*PARTED, **WITHIN),
            seen(figure(49, period="2010-10"), figure(59, "women", "2010-05/2010-10")),
            "2010-10",
            "2010-05/2010-10",
        ),
        passes=Case("persons", "", plan(*PARTED, **WITHIN), seen(figure(49), figure(48, "women"))),
        cannot_tell=Case(
            "persons", "with their days", plan(*PARTED, **WITHIN), seen(figure(49), figure(48, "women", None))
        ),
        not_applicable=Case("persons", "has no figure", plan(*PARTED, **WITHIN), seen(figure(49))),
    ),
    "MND520": Cases(
        fires=Case(
            "aware",
            "its longest series has 2 of 3 figures: 11 (source not recorded) in persons (2008)",
            aware(count()),
            claimed(figure(11), figure(8, period="2009"), direction="decrease", says="a trend"),
        ),
        passes=Case(
            "aware",
            "",
            aware(count()),
            claimed(
                figure(11), figure(8, period="2009"), figure(8, period="2010"), direction="decrease", says="a trend"
            ),
        ),
        cannot_tell=Case(
            "aware", "has a figure in time", aware(count()), claimed(direction="decrease", period="2006/2009")
        ),
        not_applicable=Case("aware", "no trend is claimed", aware(count()), claimed(direction="decrease")),
    ),
    "MND521": Cases(
        fires=Case(
            "aware",
            "aware is said to increase ('ever more', source not recorded); persons (2008) is 9",
            aware(count()),
            claimed(figure(9), figure(7, period="2009"), direction="increase", says="ever more"),
            9,
            7,
            -2,
        ),
        passes=Case("aware", "", aware(count()), claimed(figure(7), figure(9, period="2009"), direction="increase")),
        cannot_tell=Case("aware", "two figures in time", aware(count()), claimed(figure(7), direction="increase")),
        not_applicable=Case("aware", "no increase or decrease", aware(count()), claimed(figure(7))),
    ),
    "MND523": Cases(
        fires=Case(
            "persons",
            "give 10 + 10 + 10 + 10 = 40",
            plan(count(accumulation="incremental", targets=[*QUARTERS, m.Target(50, "2009")])),
            None,
            50,
            40,
            -10,
        ),
        passes=Case("persons", "", plan(count(accumulation="incremental", targets=[*QUARTERS, m.Target(40, "2009")]))),
        cannot_tell=Case(
            "persons",
            "do not cover the whole once",
            plan(count(accumulation="incremental", targets=[*QUARTERS[1:], m.Target(40, "2009")])),
        ),
        not_applicable=Case("persons", "no targets of several periods", plan(count(targets=[m.Target(40, "2009")]))),
    ),
    "MND524": Cases(
        fires=Case(
            "persons",
            "persons (2009) is 36 (source not recorded), 4 below persons (2008), 40",
            RUNNING,
            seen(figure(40), figure(36, period="2009")),
            40,
            36,
            -4,
        ),
        passes=Case("persons", "", RUNNING, seen(figure(40), figure(40, period="2009"))),
        cannot_tell=Case(
            "persons", "the day of a figure is not recorded", RUNNING, seen(figure(40), figure(36, period=None))
        ),
        not_applicable=Case("persons", "not cumulative", PERSONS, seen(figure(40), figure(36, period="2009"))),
    ),
}

COSTS = m.Indicator("costs", measure="money")
SPENT = {"relations": [m.Sum("costs", parts=["staff", "travel"])]}
PAID = (COSTS, m.Indicator("staff", measure="money"), m.Indicator("travel", measure="money"))


def in_two(taka: int, dollars: int, indicator: str = "costs", **fields: object) -> tuple[m.Observation, ...]:
    """Return one amount that a source states in taka and in dollars."""
    return tuple(figure(m.Money(n, name), indicator, **fields) for n, name in ((taka, "BDT"), (dollars, "USD")))


WORDS = {
    "MND511": Cases(
        fires=Case(
            "aware",
            "'the majority' is said of aware: 8 of 19 (report, L3598) is 42.1%, no majority",
            aware(),
            claimed(says="the majority", counted=m.Ratio(8, 19), source="report", at="L3598"),
            None,
            m.Ratio(8, 19),
        ),
        passes=Case("aware", "", aware(), claimed(says="the majority", counted=m.Ratio(10, 19))),
        cannot_tell=Case("aware", "the number behind the words", aware(), claimed(says="most of them")),
        not_applicable=Case("aware", "nobody speaks of a majority", aware(), claimed(says="at most half")),
    ),
    "MND512": Cases(
        fires=Case(
            "persons",
            "persons (2008) is about 150,000 (staff), and stands as 150,000 (report) too",
            PERSONS,
            seen(figure(150_000, qualifier="about", source="staff", at=None), figure(150_000, source="report")),
            "about 150,000",
            "150,000",
        ),
        passes=Case("persons", "", PERSONS, seen(figure(150_000, qualifier="about"))),
        cannot_tell=Case("ppvhtb", NO_OBSERVATIONS, PERSONS),
    ),
    "MND509": Cases(
        fires=Case(
            "costs",
            "The sum costs holds EUR and USD",
            plan(*PAID, **SPENT),
            seen(figure(m.Money(9, "EUR"), "costs"), figure(m.Money(6, "USD"), "staff")),
        ),
        passes=Case(
            "costs",
            "",
            plan(*PAID, **SPENT, rates=[m.ExchangeRate("EUR", "USD", 2, on="2008-10-01")]),
            seen(figure(m.Money(9, "EUR"), "costs"), figure(m.Money(6, "USD"), "staff")),
        ),
        cannot_tell=Case(
            "costs",
            "the currency of a figure",
            plan(*PAID, **SPENT),
            seen(figure(m.Money(9, "EUR"), "costs"), figure(6, "staff")),
        ),
        not_applicable=Case("costs", "no money is added", plan(*PAID, **SPENT), NOTHING),
    ),
    "MND510": Cases(
        fires=Case(
            "staff",
            "is 66.67 BDT for 1 USD, and 2,000 BDT = 25 USD (staff (2008); source not recorded) is 80.00",
            plan(*PAID),
            seen(*in_two(20_000, 300), *in_two(2000, 25, "staff")),
            m.Ratio(200, 3).share,
            80,
            m.Ratio(40, 3).share,
        ),
        passes=Case("costs", "", plan(*PAID), seen(*in_two(20_000, 300), *in_two(1000, 15, "staff"))),
        cannot_tell=Case("ppvhtb", NO_OBSERVATIONS, plan(*PAID)),
        not_applicable=Case("costs", "only one rate", plan(*PAID), seen(*in_two(20_000, 300))),
    ),
}

PARTNER = {"source": "ngo-report", "reporter": "ngo"}

TRUST = {
    "MND514": Cases(
        fires=Case(
            "persons",
            "persons (2008) is 0 (report, L5), and the source prints a blank there",
            PERSONS,
            seen(figure(0, printed=" ", source="report", at="L5")),
            None,
            0,
        ),
        passes=Case("persons", "", PERSONS, seen(figure(0, printed="0"))),
        cannot_tell=Case("persons", "neither a blank nor a zero", PERSONS, seen(figure(0, printed="see note"))),
        not_applicable=Case("persons", "is not kept", PERSONS, seen(figure(0))),
    ),
    "MND516": Cases(
        fires=Case(
            "persons",
            "about 70,000 (staff), is projected, and this framework does not record how",
            PERSONS,
            seen(figure(70_000, status="projected", qualifier="about", source="staff")),
            None,
            70_000,
        ),
        passes=Case(
            "persons",
            "",
            plan(count(method="Registers, and a factor for those unknown")),
            seen(figure(70_000, status="estimated")),
        ),
        cannot_tell=Case(
            "persons", "the source does not say", extract(count()), seen(figure(70_000, status="estimated"))
        ),
        not_applicable=Case("persons", "neither estimated nor projected", PERSONS, seen(figure(70_000))),
    ),
    "MND522": Cases(
        fires=Case(
            "ngo",
            "any figure of ngo was checked (1: persons (2008, by ngo), 5 (ngo-report))",
            PERSONS,
            seen(figure(5, **PARTNER)),
        ),
        passes=Case("ngo", "", PERSONS, seen(figure(5, verified=m.Verification("IOM"), **PARTNER))),
        cannot_tell=Case("ngo", "the source does not say", extract(count()), seen(figure(5, **PARTNER))),
    ),
}


def exploitation(*titles: str, **fields: object) -> m.Framework:
    """Return a plan with a dimension of these categories."""
    categories = [m.Category(f"c{place}", title) for place, title in enumerate(titles)]
    return plan(dimensions=[m.Dimension("exploitation", "Exploitation", categories, **fields)])


def of_library(**fields: object) -> m.Portfolio:
    """Return a portfolio whose one indicator counts towards the library's persons assisted."""
    standard = m.Indicator("assisted", unit="person", definition="Received a service")
    local = m.Indicator("helped", contributes_to=[m.Contribution("assisted")], **fields)
    return m.Portfolio("iom", "IOM", [plan(local)], library=m.IndicatorLibrary("std", indicators=[standard]))


DEFINITIONS = {
    "MND415": Cases(
        fires=Case(
            "exploitation",
            "'forced begging' is in 'Forced begging/stealing' (this framework) and in 'Prostitution, forced begging'",
            exploitation("Forced begging/stealing", "Prostitution, forced begging"),
        ),
        passes=Case("exploitation", "", exploitation("Forced begging/stealing", "Forced labour")),
        cannot_tell=Never("the labels are all that it asks about"),
        not_applicable=Case("age", "MND405", plan(dimensions=[m.age_bands(0, 18)])),
    ),
    "MND518": Cases(
        fires=Case(
            "places",
            "'Chittagang' and 'Chittagong' may be the same (places)",
            plan(places=[m.Place("a", "Chittagong"), m.Place("b", "Chittagang")]),
        ),
        passes=Case("places", "", plan(places=[m.Place("a", "Ward 11"), m.Place("b", "Ward 12")])),
        cannot_tell=Case(
            "a",
            "does not record what it calls it",
            plan(places=[m.Place("a")], stated=[m.Stated("places.a.title", "Chittagong")]),
        ),
        not_applicable=Case("places", "none is named", plan()),
    ),
    "MND526": Cases(
        fires=Case(
            "ppvhtb/helped",
            "helped counts towards assisted, and differs from it in unit",
            of_library(unit="case", definition="Received a service"),
        ),
        passes=Case("ppvhtb/helped", "", of_library(unit="person", definition="received a  service")),
        cannot_tell=Case("ppvhtb/helped", "is not recorded", of_library(unit="person")),
    ),
}

CASES: dict[str, Cases] = {**BREAKDOWNS, **PERCENTAGES, **TOTALS, **SOURCES, **TIME, **WORDS, **TRUST, **DEFINITIONS}
RULES = {rule.code: rule for rule in RECONCILIATION_RULES}
VERDICTS = {
    "fires": m.Verdict.FIRED,
    "passes": m.Verdict.PASSED,
    "cannot_tell": m.Verdict.CANNOT_TELL,
    "not_applicable": m.Verdict.NOT_APPLICABLE,
}
OF_THE_PLAN = {"MND415", "MND513", "MND518", "MND523", "MND526"}
QUIET = {m.Verdict.CANNOT_TELL, m.Verdict.NOT_APPLICABLE}


def every(*kinds: str) -> list[object]:
    """Return each case of these kinds, with its rule."""
    return [
        pytest.param(code, kind, getattr(cases, kind), id=f"{code} {kind}")
        for code, cases in CASES.items()
        for kind in kinds
        if isinstance(getattr(cases, kind), Case)
    ]


def reconciled(code: str, case: Case) -> m.Reconciliation:
    """Return what the rule alone says of a case."""
    return m.reconcile(case.programme, case.observations, rules=[RULES[code]])


def test_every_rule_has_its_cases():
    """No rule of reconciliation is without a programme in which it fires, one it passes and one it cannot judge."""
    assert set(CASES) == set(RULES)


@pytest.mark.parametrize(("code", "kind", "case"), every(*VERDICTS))
def test_the_verdict(code, kind, case):
    """A rule reaches the verdict that its example is there for, on the thing that the example names."""
    assert reconciled(code, case).verdicts[code, case.subject] is VERDICTS[kind]


@pytest.mark.parametrize(("code", "kind", "case"), every("fires"))
def test_what_is_said(code, kind, case):
    """A rule that fires makes one discrepancy, with its rule's facts, and words that name both sides."""
    rule = RULES[code]

    (found,) = reconciled(code, case)

    assert (found.code, found.name, found.subject, found.severity) == (code, rule.name, case.subject, rule.severity)
    assert (found.addressed_to, found.criterion, found.quality) == (rule.addressed_to, rule.criterion, rule.quality)
    assert case.words in found.message


@pytest.mark.parametrize(("code", "kind", "case"), every("fires"))
def test_what_is_compared(code, kind, case):
    """A discrepancy holds what is expected, what is found, and found less expected where both are numbers."""
    (found,) = reconciled(code, case)

    assert (found.expected, found.found) == (case.expected, case.found)
    if code != "MND525":  # a printed percentage differs from one that has no end
        assert found.difference == case.difference


@pytest.mark.parametrize(("code", "kind", "case"), every("fires"))
def test_how_it_is_said(code, kind, case):
    """A discrepancy is a sentence and a way on, without a field left open, and blames nobody."""
    (found,) = reconciled(code, case)

    for sentence in (found.message, found.remedy, found.explain()):
        assert not re.search(r"[{}]|\bNone\b|\bfailed\b|\bfails\b|the project has no|Decimal|Fraction|<\w", sentence)
    assert found.message.endswith(".")
    assert "  " not in found.message
    assert rule_is_named(found, RULES[code])


def rule_is_named(found: m.Discrepancy, rule: m.Rule) -> bool:
    """Return whether what explains a discrepancy names its rule, and shows every figure with its source."""
    told = found.explain()
    return all(words in told for words in (rule.code, rule.name, rule.fires, *(str(each) for each in found.figures)))


@pytest.mark.parametrize(("code", "kind", "case"), every("fires"))
def test_it_stands_on_figures(code, kind, case):
    """Whatever disagrees is there to be looked up: at least one figure, or one of the plan's own values."""
    (found,) = reconciled(code, case)

    assert found.figures


@pytest.mark.parametrize(("code", "kind", "case"), every(*VERDICTS))
def test_nothing_else_disagrees_where_a_figure_is_withheld(code, kind, case):
    """Whichever count nobody is told, a rule says what it said before, or less, or that something is withheld."""
    figures = [*(case.observations or ())]
    before = [str(each.message) for each in reconciled(code, case)]

    for gone in [[each] for each in figures] + [figures]:
        hidden = [each if isinstance(each.value, m.Money) or each not in gone else bare(each) for each in figures]
        seen = case.observations and attrs.evolve(case.observations, observations=hidden)
        for found in reconciled(code, case._replace(observations=seen)):
            said = str(found.message)
            assert "withheld" in said or any(each.startswith(said.removesuffix(".")) for each in before)


def bare(figure: m.Observation) -> m.Observation:
    """Return a figure as it is when it is withheld."""
    told = {"sample": None, "carried_over": None, "qualifier": "exactly", "variance": None, "stated_as": None}
    return attrs.evolve(figure, value=m.Missing.WITHHELD, verified=bool(figure.verified) or None, **told)


@pytest.mark.parametrize(("code", "kind", "case"), every(*VERDICTS))
def test_reasons_are_words(code, kind, case):
    """A rule that cannot tell or does not ask says why in words, which can be said in any language; others do not."""
    judgements = [
        judgement
        for observations in (case.observations, None, NOTHING)
        for _, judgement in m.reconcile(case.programme, observations).verdicts.judgements()
    ]

    assert judgements
    assert all((each.verdict in QUIET) is isinstance(each.why, Words) for each in judgements)


@pytest.mark.parametrize(("code", "kind", "case"), every("cannot_tell", "not_applicable"))
def test_why_it_is_quiet(code, kind, case):
    """A rule that cannot tell, or does not ask, says why."""
    reasons = {judgement.why for _, judgement in reconciled(code, case).verdicts.judgements()}

    assert any(case.words in reason for reason in reasons), reasons


@pytest.mark.parametrize(("code", "kind", "case"), every("passes", "not_applicable"))
def test_nothing_is_said_of_what_is_in_order(code, kind, case):
    """What passes is not told, and neither is what is not asked about."""
    assert list(reconciled(code, case)) == []


@pytest.mark.parametrize(("code", "kind", "case"), every("fires"))
def test_an_extract_fires_only_where_the_plan_would(code, kind, case):
    """What fires in an extract fires in the plan of the same words, since the source may have said more."""
    if isinstance(case.programme, m.Portfolio):
        return
    read = attrs.evolve(case.programme, basis="extract")

    in_extract = {(found.code, found.subject) for found in reconciled(code, case._replace(programme=read))}

    assert in_extract <= {(code, case.subject)}


@pytest.mark.parametrize("code", RULES)
def test_without_observations(code):
    """A rule on figures says that none were handed over, and one on the plan says what it says with them."""
    found = reconciled(code, CASES[code].fires._replace(observations=None))

    told = {(judgement.verdict, judgement.why) for _, judgement in found.verdicts.judgements()}
    if code in OF_THE_PLAN:
        assert (m.Verdict.FIRED, "") in told
    else:
        assert (m.Verdict.CANNOT_TELL, "no observations were handed over") in told
        assert not found


@pytest.mark.parametrize("code", RULES)
def test_nothing_was_reported(code):
    """Where nothing was reported there is nothing to disagree with, but within the plan."""
    fires = CASES[code].fires

    assert (code in OF_THE_PLAN) or not list(reconciled(code, fires._replace(observations=NOTHING)))


def test_a_programme_that_says_nothing():
    """What a programme does not say, and nobody saw, is held against nothing, and each rule says why it is quiet."""
    names = {("MND518", name): "none is named" for name in ("places", "partners", "populations", "reporters")}
    days = {("MND507", "f"): "one of the two days is not recorded"}
    seen = "407 408 409 411 501 502 504 505 506 507 510 511 512 514 515 516 517 520 521 522 524"

    def told(observations):
        found = m.reconcile(m.Framework("f"), observations).verdicts.judgements()
        return {(rule.code, judgement.subject): str(judgement.why) for rule, judgement in found}

    assert told(NOTHING) == {**days, **names}
    assert told(None) == {**names, **{(f"MND{code}", "f"): NO_OBSERVATIONS for code in seen.split()}}
