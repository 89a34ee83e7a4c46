"""Whether two sources agree, and one source with itself: both are told, and neither is chosen."""

from __future__ import annotations

from decimal import Decimal

import pytest

import mande as m

CAFES = m.Indicator("cafes", unit="facility")
SHARE = m.Indicator("share", unit="person", measure="percentage")
PLAN = m.Framework("office", outputs=[m.Output("work", indicators=[CAFES, SHARE])])


def stated(value: object, source: str | None = "report", code: str = "cafes", **fields: object) -> m.Observation:
    """Return a figure that a source states for 2009."""
    return m.Observation(code, value, **{"period": "2009", "source": source, **fields})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (stated(3), stated(3, "visit")),
        (stated(38, code="share"), stated(Decimal("38.1"), "visit", "share")),
        (stated(m.Ratio(106, 278), code="share"), stated(Decimal("38.1"), "visit", "share")),
        (stated(150_000, qualifier="about"), stated(148_700, "visit")),
        (stated(40, qualifier="over"), stated(52, "visit")),
        (stated(25, qualifier="up to"), stated(18, "visit")),
        (stated(35, status="preliminary"), stated(36, "visit")),
        (stated(35), stated(36, "visit", status="revised")),
        (stated(70_000, status="projected"), stated(31, "visit")),
        (stated(3), stated(4, "visit", period="2010")),
        (stated(3, place="BD"), stated(4, "visit")),
        (stated(3, reporter="ngo"), stated(4, "visit")),
        (stated(3, cell="gender=female"), stated(4, "visit")),
        (stated(3, population="migrants"), stated(4, "visit")),
        (stated(m.Missing.UNKNOWN), stated(4, "visit")),
        (stated(40, code="share", sample=m.Sample(400, margin=5)), stated(44, "visit", "share")),
    ],
)
def test_what_is_explained_does_not_fire(ask, one, other):
    """Rounding, words, revisions, projections, gaps, margins, and figures of something else are no conflict."""
    assert not ask("MND515", PLAN, one, other)
    assert not ask("MND502", PLAN, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (stated(3), stated(4, "visit")),
        (stated(38, code="share"), stated(Decimal("38.6"), "visit", "share")),
        (stated(150_000, qualifier="about"), stated(120_000, "visit")),
        (stated(40, qualifier="over"), stated(40, "visit")),
        (stated(40, qualifier="at least"), stated(39, "visit")),
        (stated(35, status="revised"), stated(36, "visit", status="revised")),
        (stated(3, None), stated(4, "visit")),
        (stated(3, period=None), stated(4, "visit", period=None)),
        (stated(0), stated(4, "visit")),
        (stated("three"), stated("four", "visit")),
        (stated(True), stated(False, "visit")),
    ],
)
def test_what_is_not_explained_fires(fires, one, other):
    """What digits and words do not allow is told, whether or not a source is named."""
    assert "(visit)" in fires("MND515", PLAN, one, other).message


def test_one_number_with_and_without_its_word(fires):
    """Forty and over forty differ by their words, and by no number."""
    assert fires("MND515", PLAN, stated(40), stated(40, "visit", qualifier="over")).message == (
        "cafes (2009) is 40 (report) and over 40 (visit)."
    )


def test_a_source_that_contradicts_itself_is_told_once(ask):
    """Where one source says 3 and 4, another that says 4 agrees with it as far as it can."""
    figures = stated(3), stated(4), stated(4, "visit")

    assert [each.found for each in ask("MND502", PLAN, *figures)] == [4]
    assert not ask("MND515", PLAN, *figures)


def test_what_a_source_revised_is_what_it_says(ask):
    """A source that revised 35 to 36 agrees with one that says 36, and not with one that still says 35."""
    revised = stated(35), stated(36, status="revised")

    assert not ask("MND502", PLAN, *revised)
    assert not ask("MND515", PLAN, *revised, stated(36, "visit", status="revised"))
    assert ask("MND515", PLAN, *revised, stated(35, "visit", status="revised"))


def test_two_revisions_that_differ(fires):
    """A correction that is corrected once more, without saying which is the last, is a contradiction again."""
    found = fires("MND502", PLAN, stated(35), stated(36, status="revised"), stated(37, status="revised"))

    assert (found.expected, found.found) == (36, 37)


def test_all_that_differ_are_named(fires):
    """Of three sources each is named, and the difference is that of the two furthest apart."""
    found = fires("MND515", PLAN, stated(3, at="L1"), stated(4, "visit", at="L2"), stated(6, "staff", at="L3"))

    assert found.message == "cafes (2009) is 3 (report, L1), 6 (staff, L3) and 4 (visit, L2)."
    assert found.difference == 3
    assert found.cites == ("L1", "L2", "L3")


def test_money_in_two_currencies_is_no_conflict(verdict):
    """What an amount is in two currencies depends on a rate, which another rule asks about."""
    costs = m.Framework("office", context=[m.Indicator("costs", measure="money")])
    figures = [
        stated(m.Money(20_000, "BDT"), code="costs"),
        stated(m.Money(300, "USD"), "visit", "costs"),
    ]

    assert verdict("MND515", costs, *figures) is m.Verdict.PASSED
    assert verdict("MND515", costs, *figures, stated(m.Money(290, "USD"), code="costs")) is m.Verdict.FIRED


def test_amounts_in_two_units_are_compared(verdict):
    """One hectare and ten thousand square metres agree."""
    land = m.Framework("office", context=[m.Indicator("land", unit="hectare", measure="amount")])
    one = stated(m.Amount(1, "hectare"), code="land")

    assert verdict("MND515", land, one, stated(m.Amount(10_000, "m**2"), "visit", "land")) is m.Verdict.PASSED
    assert verdict("MND515", land, one, stated(m.Amount(11_000, "m**2"), "visit", "land")) is m.Verdict.FIRED


def test_a_check_that_found_another_number(fires):
    """What was found when a count was checked is a source of its own."""
    check = m.Verification("IOM Dhaka", found=880, at="L9")

    found = fires("MND515", PLAN, stated(884, verified=check, at="L5"))

    assert found.message == "cafes (2009) is 884 (report, L5) and 880 (IOM Dhaka, L9): they differ by 4."


def test_a_check_that_found_the_same(verdict):
    """A check that bears a count out, or found no number, contradicts nothing."""
    assert verdict("MND515", PLAN, stated(884, verified=m.Verification("IOM", found=884))) is m.Verdict.PASSED
    assert verdict("MND515", PLAN, stated(884, verified=m.Verification("IOM"))) is m.Verdict.NOT_APPLICABLE


def test_two_figures_without_a_source(fires):
    """Where nobody is named, two figures of one thing differ all the same."""
    assert fires("MND502", PLAN, stated(3, None), stated(4, None, at="L2")).message == (
        "cafes (2009) stands as 4 (L2) and 3 (source not recorded), and nothing says by whom: they differ by 1."
    )


def test_a_figure_to_some_day_of_the_year(verdict):
    """Who counted to some day of 2009 may have counted to May, and not to 2010."""
    to_some_day = stated(3, period="2007-02/2009")

    assert verdict("MND515", PLAN, to_some_day, stated(4, "b", period="2007-02/2009-05")) is m.Verdict.CANNOT_TELL
    assert verdict("MND515", PLAN, to_some_day, stated(3, "b", period="2007-02/2009-05")) is m.Verdict.NOT_APPLICABLE
    assert verdict("MND515", PLAN, to_some_day, stated(4, "b", period="2007-02/2010-05")) is m.Verdict.NOT_APPLICABLE


def test_narratives_are_not_compared(ask):
    """Two stories of one thing are two stories; names without a day may each have been right."""
    words = m.Framework(
        "office", context=[m.Indicator("story", measure="narrative"), m.Indicator("name", measure="nominal")]
    )
    undated = [stated("ATSEC", code="name", period=None), stated("BCTIP", "visit", "name", period=None)]

    assert not ask("MND515", words, stated("Once", code="story"), stated("Twice", "visit", "story"), *undated)
    assert ask("MND515", words, stated("ATSEC", code="name"), stated("BCTIP", "visit", "name"))


def test_a_figure_without_its_days(verdict):
    """An undated figure that differs from a dated one may be of other days; one that agrees raises no question."""
    assert verdict("MND515", PLAN, stated(3), stated(4, "visit", period=None)) is m.Verdict.CANNOT_TELL
    assert verdict("MND515", PLAN, stated(3), stated(3, "visit", period=None)) is m.Verdict.NOT_APPLICABLE


def test_figures_after_the_day_are_not_in_yet(ask):
    """On a day, figures that end later are left out."""
    figures = stated(3), stated(4, "visit")

    assert not ask("MND515", PLAN, *figures, on="2009-06-30")
    assert ask("MND515", PLAN, *figures, on="2009-12-31")


# --- What is stated of the plan -----------------------------------------------------------------------


def planned(*others: m.Stated, **fields: object) -> m.Framework:
    """Return a plan that other sources state otherwise in part."""
    placed = m.Indicator(
        "placed",
        unit="person",
        breakdowns=["gender"],
        baseline=m.Baseline(4, source="survey", at="L3"),
        targets=[
            m.Target(120, "2009", source="plan", revisions=[m.Revision(90, on="2009-06", source="letter")]),
        ],
    )
    return m.Framework(
        "office",
        "Prevention",
        outputs=[m.Output("work", "Placements", indicators=[placed])],
        inputs=[
            m.Input("rooms", amount=m.Amount(3, "facility"), source="visit", at="L5"),
            m.Input("assets", amount=m.Money(20_000, "BDT")),
            m.Input("staff"),
        ],
        cost_basis="overhead in",
        dimensions=[m.GENDER],
        monitoring=m.MonitoringPlan(studies=[m.Study("survey", planned="2009-03")]),
        sources=[m.Source("survey", published="2009-09")],
        stated=others,
        **fields,
    )


def other(path: str, value: object, source: str = "letter") -> m.Stated:
    """Return what another source states."""
    return m.Stated(path, value, source=source, at="L9")


@pytest.mark.parametrize(
    ("path", "value", "subject", "words"),
    [
        (
            "period",
            "2008/2009",
            "office",
            "period of office is 2009 (this framework) and 2008-01/2009-12 (letter, L9).",
        ),
        (
            "inputs.rooms.amount",
            m.Amount(4, "facility"),
            "rooms",
            "amount of rooms is 3 facility (visit, L5) and 4 facility (letter, L9): they differ by 1 facility.",
        ),
        ("indicators.placed.baseline", 5, "placed", "baseline of placed is 4 (survey, L3) and 5 (letter, L9): they"),
        (
            "indicators.placed.targets",
            100,
            "placed",
            "target of placed is 120 (plan) and 100 (letter, L9): they differ",
        ),
        (
            "indicators.placed.unit",
            "case",
            "placed",
            "unit of placed is 'person' (this framework) and 'case' (letter, L9).",
        ),
        (
            "cost_basis",
            "overhead out",
            "office",
            "cost basis of office is 'overhead in' (this framework) and 'overhead",
        ),
        (
            "indicators.placed.breakdowns",
            ["age"],
            "placed",
            "breakdowns of placed is 'gender' (this framework) and 'age",
        ),
        ("sources.survey.published", "2009-06", "survey", "published of survey is 2009-09 (this framework)"),
        ("studies.survey.planned", "2009-04", "survey", "planned of survey is 2009-03 (this framework) and 2009-04"),
    ],
)
def test_another_source_states_the_plan_otherwise(fires, path, value, subject, words):
    """Whatever part of the plan a path names, both values are told with where they stand."""
    found = fires("MND515", planned(other(path, value), period="2009"))

    assert (found.subject, found.severity) == (subject, "major")
    assert found.message.startswith(words)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("period", "2009-01/2009-12"),
        ("inputs.rooms.amount", m.Amount(3, "facility")),
        ("cost_basis", "overhead in"),
        ("indicators.placed.breakdowns", ["gender"]),
        ("indicators.placed.targets", 120),
        ("indicators.placed.targets", 90),
        ("indicators.placed.unit", "person"),
    ],
)
def test_the_same_in_other_words_agrees(verdict, path, value):
    """The same days, the same amount, another case, and a target as it was revised are no conflict."""
    assert verdict("MND515", planned(other(path, value), period="2009")) is m.Verdict.PASSED
    assert not m.reconcile(planned(other(path, value), period="2009"))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (m.Amount(2, "year"), m.Verdict.FIRED),
        (m.Amount(3, "year"), m.Verdict.PASSED),
        (m.Amount(36, "month"), m.Verdict.PASSED),
        (m.Amount(37, "month"), m.Verdict.PASSED),
        (m.Amount(39, "month"), m.Verdict.FIRED),
        ("three years", m.Verdict.CANNOT_TELL),
        (m.Amount(3, "facility"), m.Verdict.CANNOT_TELL),
    ],
)
def test_a_length_of_time_is_held_against_days(verdict, value, expected):
    """Three years are not two, and may be a month more, since no day is given; words are not read as a length."""
    assert verdict("MND515", planned(other("period", value), period="2007-02/2010-01")) is expected


def test_a_week_is_seven_days(fires, ask):
    """A mission of thirteen days is not weeklong, and one of seven or eight is."""

    def planned_for(days: str) -> m.Framework:
        mission = m.MonitoringPlan(studies=[m.Study("mission", done=days, source="report", at="L3005")])
        return m.Framework("x", monitoring=mission, stated=[other("studies.mission.done", m.Amount(1, "week"))])

    assert fires("MND515", planned_for("2009-09-28/2009-10-10")).message == (
        "done of mission is 2009-09-28/2009-10-10 (report, L3005) and 1 week (letter, L9)."
    )
    assert not ask("MND515", planned_for("2009-09-28/2009-10-05"))


def test_one_source_in_days_and_in_words(verdict):
    """A source that gives days here and words there may mean the same."""
    programme = planned(other("period", "2009"), other("period", "three years"))

    assert verdict("MND502", programme) is m.Verdict.CANNOT_TELL


def test_a_period_known_to_the_year_may_be_the_same(ask):
    """February 2007 to some day of 2009 may be February 2007 to May 2009, and is not March 2007 to 2009."""
    known = {"period": "2007-02/2009"}

    assert not ask("MND515", planned(other("period", "2007-02/2009-05"), **known))
    assert ask("MND515", planned(other("period", "2007-03/2009-05"), **known))
    assert ask("MND515", planned(other("period", "2007-02/2010-05"), **known))


@pytest.mark.parametrize(
    ("path", "value", "why"),
    [
        ("started", "2010", "the plan itself does not record it"),
        ("inputs.staff.amount", m.Money(5, "USD"), "the plan itself does not record it"),
        ("indicators.placed.targets", "120 slots", "not of one kind"),
        ("inputs.rooms.amount", "several", "not of one kind"),
    ],
)
def test_what_cannot_be_held_against_each_other(ask, path, value, why):
    """Where the plan holds nothing, or words stand against a number, nobody can tell."""
    found = ask("MND515", planned(other(path, value)))

    assert not found
    assert any(why in each.why[0] for each in found.undecided)


def test_an_amount_in_another_currency(ask):
    """What another source gives in dollars is asked about by its rate."""
    found = ask("MND515", planned(other("inputs.assets.amount", m.Money(300, "USD"))))

    assert {judgement.why for _, judgement in found.verdicts.judgements()} >= {
        "stated in two currencies: MND510 asks about the rate"
    }


def test_a_list_is_not_one_value(verdict):
    """What is stated of a whole list is of one thing in it, and nobody knows which."""
    for path in ("sources", "inputs", "monitoring"):
        twice = other(path, "mtr, June 2009"), other(path, "ctfr, 2003")
        programme = planned(*twice)

        assert verdict("MND515", programme) is m.Verdict.CANNOT_TELL
        assert not m.reconcile(programme)


def test_one_source_states_the_plan_twice(fires):
    """A source that gives two periods contradicts itself."""
    found = fires("MND502", planned(other("period", "2008"), other("period", "2009")))

    assert found.message == "period of office stands as 2008 (letter, L9) and 2009 (letter, L9) in one source."


def test_the_source_of_the_plan_states_it_twice(fires):
    """What an input's own source says elsewhere is the same source again."""
    found = fires("MND502", planned(other("inputs.rooms.amount", m.Amount(4, "facility"), "visit")))

    assert "3 facility (visit, L5) and 4 facility (visit, L9) in one source" in found.message


def test_the_nearest_of_what_two_sources_say(fires):
    """Where one source says fifty and sixty, and another forty, they differ by ten at least, and that is told."""
    programme = m.Framework("f", outputs=[m.Output("o", indicators=[m.Indicator("persons", unit="person")])])
    said = ((40, "a"), (50, "b"), (60, "b"))

    found = fires("MND515", programme, *(m.Observation("persons", n, "2009", source=source) for n, source in said))

    assert abs(found.difference) == 10


@pytest.mark.parametrize(("years", "expected"), [(2, m.Verdict.PASSED), (3, m.Verdict.FIRED)])
def test_words_beside_a_length_of_time(verdict, years, expected):
    """Two years are 2008 to 2009, and three are not, whatever somebody else says of it in words."""
    stated = [
        m.Stated("inputs.grant.period", m.Amount(years, "year"), source="a"),
        m.Stated("inputs.grant.period", "rather long", source="b"),
    ]
    programme = m.Framework("office", inputs=[m.Input("grant", period="2008/2009")], stated=stated)

    assert verdict("MND515", programme) is expected
