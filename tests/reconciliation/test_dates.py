"""Whether days are in order, and figures that belong together speak for the same days."""

from __future__ import annotations

import attrs
import pytest

import mande as m
from mande.reconciliation.reconcile import RECONCILIATION_RULES

REACHED = m.Indicator("reached", unit="person")
STATE = m.Indicator("state", unit="person")


def plan(**fields: object) -> m.Framework:
    """Return a plan with an output and an outcome, one indicator each."""
    return m.Framework(
        "office",
        outputs=[m.Output("work", indicators=[REACHED])],
        outcomes=[m.Outcome("aware", indicators=[STATE])],
        sources=[m.Source("report", published="2009-06")],
        **fields,
    )


def seen(code: str, period: str | None, **fields: object) -> m.Observation:
    """Return a figure of a period."""
    return m.Observation(code, 5, period, **fields)


@pytest.mark.parametrize(
    ("fields", "figures", "words"),
    [
        ({"period": "2007-02/2010-01", "started": "2011"}, [], "the end of the programme, 2010-01-31 (this framework)"),
        ({"started": "2009", "support_ends": "2008"}, [], "the start of work is 2009 (this framework), and the end of"),
        ({"started": "2009"}, [seen("reached", "2008")], "the start of the programme is 2009-01-01"),
        ({"period": "2009"}, [seen("reached", "2008")], "reached (2008), 5 (source not recorded), comes before it"),
        ({}, [seen("state", "2009-07", source="report")], "the day report was published, 2009-06-30 (report)"),
        (
            {},
            [seen("state", "2009", verified=m.Verification("IOM", on="2008-05", at="L4"))],
            "when IOM checked it, 2008-05 (IOM, L4), comes before it",
        ),
    ],
)
def test_days_out_of_order(fires, fields, figures, words):
    """What cannot be before something else, and is, is told with both days."""
    found = fires("MND507", plan(**fields), *figures)

    assert words in found.message
    assert found.difference is None


@pytest.mark.parametrize(
    ("fields", "figure"),
    [
        ({"started": "2009-06"}, seen("reached", "2009")),
        ({"period": "2009"}, seen("state", "2008")),
        ({"period": "2009", "started": "2008"}, seen("reached", "2008")),
        ({}, seen("state", "2009", source="report")),
        ({}, seen("state", "2009-07", source="report", status="projected")),
        ({}, seen("state", "2009-07", source="another")),
        ({}, seen("state", None, source="report")),
        ({}, seen("state", "2009", verified=m.Verification("IOM", on="2009-05"))),
        ({}, seen("state", "2009", verified=True)),
        ({"period": "2008", "extended_to": "2009-06", "started": "2009-03"}, seen("state", "2009")),
    ],
)
def test_days_that_may_be_in_order(ask, fields, figure):
    """Days known to the month or year may be any day of it; projections look ahead, and outcomes may come before."""
    assert not ask("MND507", plan(**fields), figure)


def test_claims_and_cohorts_have_days_too(ask):
    """A change is claimed after it began, and a cohort's support ends after it entered."""
    claims = [m.Claim("aware", period="2009", made="2008", at="L3"), m.Claim("aware", period="2009", made="2009-05")]
    cohorts = [m.Cohort("one", period="2009", support_ends="2008"), m.Cohort("two", period="2009", support_ends="2009")]

    found = ask("MND507", plan(), claims=claims, cohorts=cohorts)

    assert [each.subject for each in found] == ["aware", "one"]
    assert (
        "when the change is said to have come about is 2009 (L3), and when it was claimed, 2008 (L3)"
        in found[0].message
    )


@pytest.mark.parametrize(
    ("path", "value", "figure", "expected"),
    [
        ("started", "2010", seen("reached", "2009"), m.Verdict.FIRED),
        ("started", "2010", seen("reached", "2009-02/2010-01"), m.Verdict.PASSED),
        ("period", "2010/2011", seen("reached", "2009"), m.Verdict.FIRED),
        ("period", "2009-03/2011", seen("reached", "2009"), m.Verdict.PASSED),
        ("started", "2010", seen("state", "2009"), m.Verdict.NOT_APPLICABLE),
        ("started", "2010", seen("reached", "2009", status="projected"), m.Verdict.NOT_APPLICABLE),
        ("started", "2010", seen("reached", None), m.Verdict.NOT_APPLICABLE),
        ("started", "some time ago", seen("reached", "2009"), m.Verdict.NOT_APPLICABLE),
        ("support_ends", "2010", seen("reached", "2009"), m.Verdict.NOT_APPLICABLE),
    ],
)
def test_a_start_that_a_source_states(verdict, path, value, figure, expected):
    """What was delivered wholly before a stated start denies it; outcomes and forecasts may come before."""
    assert verdict("MND507", plan(stated=[m.Stated(path, value)]), figure) is expected


def test_the_first_figure_is_held_against_a_stated_start(fires):
    """A start of 2010 is told once, with what was delivered first."""
    programme = plan(stated=[m.Stated("started", "2010", source="norad", at="L595")])

    found = fires("MND507", programme, seen("reached", "2009", at="L9"), seen("reached", "2008", at="L7"))

    assert found.message == "started of office is 2010 (norad, L595), and reached (2008), 5 (L7), comes before it."
    assert found.cites == ("L7", "L595")


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("inputs.grant.period", "2005-1015", m.Verdict.FIRED),
        ("sources.report.period", " 2009 – 2008 ", m.Verdict.FIRED),
        ("inputs.grant.period", "2005 to 2004", m.Verdict.FIRED),
        ("inputs.grant.period", "2005-2015", m.Verdict.PASSED),
        ("inputs.grant.period", "since 2005", m.Verdict.NOT_APPLICABLE),
        ("inputs.grant.period", "2009-0041", m.Verdict.NOT_APPLICABLE),
        ("inputs.grant.title", "2005-1015", m.Verdict.NOT_APPLICABLE),
    ],
)
def test_a_period_printed_backwards(verdict, path, value, expected):
    """Two years with the later one first can be no period, and stand as they are printed; names are left alone."""
    programme = plan(stated=[m.Stated(path, value)], inputs=[m.Input("grant")])

    assert verdict("MND507", programme) is expected


def test_what_is_told_of_a_period_printed_backwards(fires):
    """Both years, the text as it is printed, and the line."""
    programme = plan(stated=[m.Stated("sources.report.period", "2005-1015", source="norad", at="L2378")])

    found = fires("MND507", programme)

    assert found.message == (
        "the start of period of report, printed '2005-1015', is 2005 (norad, L2378), and the end of period of report, "
        "1015 (norad, L2378), comes before it."
    )
    assert (found.expected, found.found, found.arithmetic) == (2005, 1015, "1015 is before 2005")


def planned_after(activity: str | None, kind: str = "contributes") -> m.Framework:
    """Return a plan whose one activity, of these days, is linked to what is counted."""
    planning = m.Activity("planning", period=activity, source="report", at="L1689")
    return plan(activities=[planning], links=[m.Link("planning", "work", kind=kind)])


@pytest.mark.parametrize(
    ("activity", "figure", "expected"),
    [
        ("2006-07-19", seen("reached", "2006-07-06/2006-07-07"), m.Verdict.FIRED),
        ("2006-07-07", seen("reached", "2006-07-06/2006-07-07"), m.Verdict.PASSED),
        ("2006-07", seen("reached", "2006-07-06/2006-07-07"), m.Verdict.PASSED),
        ("2006-07-19", seen("reached", "2006"), m.Verdict.PASSED),
        (None, seen("reached", "2006"), m.Verdict.NOT_APPLICABLE),
        ("2006-07-19", seen("reached", None), m.Verdict.NOT_APPLICABLE),
        ("2006-07-19", seen("state", "2005"), m.Verdict.NOT_APPLICABLE),
        ("2006-07-19", m.Observation("reached", 0, "2005"), m.Verdict.NOT_APPLICABLE),
    ],
)
def test_an_output_follows_the_activity_that_leads_to_it(verdict, activity, figure, expected):
    """A training held before the meeting that plans it is a result before its start; nothing counted is none."""
    assert verdict("MND507", planned_after(activity), figure) is expected
    if expected is m.Verdict.FIRED:
        assert verdict("MND507", planned_after(activity, "feedback"), figure) is m.Verdict.NOT_APPLICABLE


# --- Figures that belong together -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("relation", "whole", "part", "expected"),
    [
        (m.Subset("state", of="reached"), "2009", "2009", m.Verdict.PASSED),
        (m.Subset("state", of="reached"), "2009", "2009-Q2", m.Verdict.PASSED),
        (m.Subset("state", of="reached"), "2009-Q2", "2009", m.Verdict.FIRED),
        (m.Subset("state", of="reached"), "2008", "2009", m.Verdict.FIRED),
        (m.Sum("reached", parts=["state"]), "2008/2009", "2009", m.Verdict.PASSED),
        (m.AtLeast("reached", "state"), "2008", "2009", m.Verdict.FIRED),
        (m.Share("reached", part="state", wholes=["state"]), "2009", "2009-Q2", m.Verdict.FIRED),
        (m.Funnel("reached", "state"), "2008", "2009", m.Verdict.NOT_APPLICABLE),
        (m.Subset("state", of="reached"), "2008", None, m.Verdict.CANNOT_TELL),
        (m.Subset("state", of="reached"), None, None, m.Verdict.PASSED),
    ],
)
def test_whole_and_part_are_of_the_same_days(verdict, relation, whole, part, expected):
    """A part may be of some of the days of its whole; stages of a funnel follow one another."""
    programme = plan(relations=[relation])

    assert verdict("MND508", programme, seen("reached", whole), seen("state", part)) is expected


def test_one_day_in_common_is_enough(verdict):
    """Where both have a figure of the same days, others of other days are no fault."""
    programme = plan(relations=[m.Subset("state", of="reached")])
    figures = seen("reached", "2008"), seen("reached", "2009"), seen("state", "2009"), seen("state", "2010")

    assert verdict("MND508", programme, *figures) is m.Verdict.PASSED


def test_those_that_overlap_are_told_first(fires):
    """Of figures of other days, the two that speak for some of the same are told."""
    programme = plan(relations=[m.Subset("state", of="reached")])
    figures = seen("reached", "2007"), seen("reached", "2009-Q2"), seen("state", "2009")

    assert fires("MND508", programme, *figures).expected == "2009-Q2"


def test_the_parts_of_a_sum_that_nobody_states(fires, verdict):
    """148 trained by June 2009 and 1222 by September 2010 are halves of one thing, which nobody adds up."""
    programme = m.Framework(
        "x",
        context=[m.Indicator(code, unit="person") for code in ("trained", "lawyers", "officials")],
        relations=[m.Sum("trained", parts=["lawyers", "officials"])],
    )
    lawyers = m.Observation("lawyers", 148, "2007-02/2009-06", at="L493")
    officials = m.Observation("officials", 1222, "2007-02/2010-09", at="L498")

    assert fires("MND508", programme, lawyers, officials).message == (
        "lawyers (2007-02/2009-06) is 148 (L493), and officials (2007-02/2010-09), which belongs with it, is 1,222 "
        "(L498): they speak for other days."
    )
    assert verdict("MND508", programme, lawyers, attrs.evolve(officials, period=lawyers.period)) is m.Verdict.PASSED
    assert verdict("MND508", programme, lawyers, attrs.evolve(officials, period=None)) is m.Verdict.CANNOT_TELL
    assert verdict("MND508", programme, lawyers) is m.Verdict.NOT_APPLICABLE
    whole = m.Observation("trained", 1370, "2007-02/2010-09")
    assert verdict("MND508", programme, lawyers, officials, whole) is m.Verdict.PASSED


def by_sex(*periods: str) -> list[m.Observation]:
    """Return how many women and men were reached in each of some periods."""
    return [
        m.Observation("reached", 5, period, cell=f"gender={each}") for period in periods for each in ("female", "male")
    ]


@pytest.mark.parametrize(
    ("total", "periods", "expected"),
    [
        ("2009", ["2009"], m.Verdict.PASSED),
        ("2009", ["2009-05/2009-12"], m.Verdict.FIRED),
        ("2009", ["2009-01/2010-06"], m.Verdict.FIRED),
        ("2009", ["2009-01/2009-06", "2009-07/2009-12"], m.Verdict.PASSED),
        ("2009", ["2009-01/2009-06", "2009-08/2009-12"], m.Verdict.FIRED),
        ("2009", ["2009-05/2009-12", "2009"], m.Verdict.PASSED),
        ("2009", ["2010"], m.Verdict.NOT_APPLICABLE),
        (None, ["2009"], m.Verdict.NOT_APPLICABLE),
    ],
)
def test_a_breakdown_is_of_the_days_of_its_total(verdict, total, periods, expected):
    """A table of some of the days of a total is of other days, unless tables of all its days stand beside it."""
    programme = plan(dimensions=[m.GENDER])

    assert verdict("MND508", programme, seen("reached", total), *by_sex(*periods)) is expected


def test_one_category_is_no_breakdown(fires, verdict):
    """How many women there were in some months is a figure of its own; a table is told with all its lines."""
    programme = plan(dimensions=[m.GENDER])
    total, table = seen("reached", "2009", source="text", at="L2837"), by_sex("2009-05/2009-10")

    assert verdict("MND508", programme, total, table[0]) is m.Verdict.NOT_APPLICABLE
    assert fires("MND508", programme, total, *table).message == (
        "reached (2009) is 5 (text, L2837), and its breakdown by gender (2009-05/2009-10), which belongs with it, is "
        "5 + 5 (source not recorded): they speak for other days."
    )


def test_figures_of_other_places(verdict):
    """Figures of other places and people are not compared by their days."""
    programme = plan(relations=[m.Subset("state", of="reached")])

    assert verdict("MND508", programme, seen("reached", "2008"), seen("state", "2009", place="BD")) is (
        m.Verdict.CANNOT_TELL
    )


def test_what_an_activity_leads_to_besides_outputs(verdict):
    """An activity that leads straight to an outcome, or an output that does, made no output before it began."""
    programme = m.Framework(
        "f",
        activities=[m.Activity("events", period="2009")],
        outputs=[m.Output("film")],
        outcomes=[m.Outcome("aware", indicators=[m.Indicator("share")])],
        links=[m.Link("events", "aware"), m.Link("film", "aware")],
    )

    for rule in RECONCILIATION_RULES:
        assert verdict(rule.code, programme, m.Observation("share", 5, "2007")) is not m.Verdict.FIRED


@pytest.mark.parametrize(
    ("fields", "figures", "fired"),
    [
        ({"period": "2008", "started": "2008-12-31"}, [], False),
        ({"period": "2008", "started": "2009-01-01"}, [], True),
        ({"started": "2008-05-01", "support_ends": "2008-05-01"}, [], False),
        ({"started": "2008-05-02", "support_ends": "2008-05-01"}, [], True),
        ({"started": "2009-01-01"}, [seen("reached", "2008-12/2009-01-01")], False),
        ({"started": "2009-01-01"}, [seen("reached", "2008-12-31")], True),
        ({}, [seen("state", "2009-06-30", source="report")], False),
        ({}, [seen("state", "2009-07-01", source="report")], True),
        ({}, [seen("state", "2009-05-02", verified=m.Verification("IOM", on="2009-05-02"))], False),
        ({}, [seen("state", "2009-05-03", verified=m.Verification("IOM", on="2009-05-02"))], True),
    ],
)
def test_one_day_is_no_day_before_itself(ask, fields, figures, fired):
    """What happens on one and the same day is in order; a day earlier or later may not be."""
    assert bool(ask("MND507", plan(**fields), *figures)) is fired


@pytest.mark.parametrize(
    ("period", "made", "fired"),
    [("2009-05-02", "2009-05-02", False), ("2009-05-03", "2009-05-02", True), ("2009", "2009-05", False)],
)
def test_a_change_is_claimed_once_it_has_begun(ask, period, made, fired):
    """A change may be claimed on the day that it came about, and a cohort's support may end on the day it entered."""
    claim = m.Claim("aware", period=period, made=made)
    cohort = m.Cohort("one", period=period, support_ends=made)

    assert len(ask("MND507", plan(), claims=[claim], cohorts=[cohort])) == 2 * fired


def test_what_is_told_of_two_days(fires):
    """Both days as they are written, what they are of, where they are read, and which comes before which."""
    found = fires("MND507", plan(), claims=[m.Claim("aware", period="2009", made="2008", source="mtr", at="L3")])

    assert (found.expected, found.found, found.arithmetic) == ("2009", "2008", "2008-12-31 is before 2009-01-01")
    assert [str(each) for each in found.figures] == ["2009 (mtr, L3)", "2008 (mtr, L3)"]


def test_what_is_in_order_hides_nothing_that_is_not(ask):
    """Days that are not recorded, or are in order, come before those that are not, of all that has days."""
    claims = [
        m.Claim("aware"),
        m.Claim("aware", period="2008", made="2009"),
        m.Claim("aware", period="2009", made="2008"),
    ]
    cohorts = [m.Cohort("none"), m.Cohort("one", period="2009", support_ends="2008")]
    figures = [
        seen("state", None),
        seen("state", "2009-01", source="another"),
        seen("state", "2009-09", source="report"),
        seen("reached", "2009-02"),
        seen("reached", "2008"),
    ]
    programme = plan(started="2009", stated=[m.Stated("started", "2010"), m.Stated("inputs.x.period", "2009-2008")],
        inputs=[m.Input("x")])  # fmt: skip

    found = ask("MND507", programme, *figures, claims=claims, cohorts=cohorts)

    assert sorted(each.subject for each in found) == ["aware", "office", "one", "reached", "state", "x"]
    assert {each.verdict for _, each in found.verdicts.judgements()} >= {m.Verdict.PASSED, m.Verdict.NOT_APPLICABLE}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2009-2009", m.Verdict.PASSED), ("2009-2010", m.Verdict.PASSED), ("2010-2009", m.Verdict.FIRED)],
)
def test_one_year_is_not_printed_backwards(verdict, text, expected):
    """From a year to itself is that year."""
    programme = plan(stated=[m.Stated("inputs.grant.period", text)], inputs=[m.Input("grant")])

    assert verdict("MND507", programme) is expected


def test_the_earliest_of_what_was_delivered_denies_a_start(fires):
    """Of two indicators with figures that end on one day, the first by its code is told; an earlier end comes first."""
    codes = "b", "a"
    outputs = [m.Output(f"o-{code}", indicators=[m.Indicator(code, unit="person")]) for code in codes]
    programme = m.Framework("office", outputs=outputs, stated=[m.Stated("started", "2012", source="norad", at="L1")])
    same = [m.Observation(code, 5, "2009") for code in codes]

    assert "a (2009), 5" in fires("MND507", programme, *same).message
    assert "b (2008), 5" in fires("MND507", programme, *same, m.Observation("b", 5, "2008")).message


def test_activities_and_outputs_are_each_asked_about(ask):
    """A link back, and one from an activity without days, hide no output that came before its activity."""
    activities = [m.Activity("none"), m.Activity("late", period="2010"), m.Activity("later", period="2011")]
    outputs = [m.Output(code, indicators=[m.Indicator(f"n-{code}", unit="person")]) for code in ("x", "y", "z")]
    links = [
        m.Link("late", "x", kind="feedback"),
        m.Link("none", "y"),
        m.Link("late", "y"),
        m.Link("late", "z"),
        m.Link("later", "z"),
    ]
    programme = m.Framework("office", activities=activities, outputs=outputs, links=links)
    figures = [m.Observation(f"n-{code}", 5, "2009") for code in ("x", "y")] + [m.Observation("n-z", 5, "2010")]

    found = ask("MND507", programme, *figures)

    assert [(each.subject, each.expected, each.found) for each in found] == [
        ("y", "2010", "2009"),
        ("z", "2011", "2010"),
    ]
    assert [each.message.startswith("when late was done") for each in found] == [True, False]


def test_each_text_of_a_period_is_read(ask):
    """What one source prints in words, or the right way round, hides nothing that another prints backwards."""
    texts = ("since 2005", "2005-2006", "2005-1015", "2006-2005")
    stated = [m.Stated("inputs.grant.period", text, source=f"s{n}") for n, text in enumerate(texts)]

    for order in (stated, stated[::-1]):
        found = ask("MND507", plan(stated=order, inputs=[m.Input("grant")]))
        assert sorted((each.expected, each.found, each.difference) for each in found) == [
            (2005, 1015, -990),
            (2006, 2005, -1),
        ]
