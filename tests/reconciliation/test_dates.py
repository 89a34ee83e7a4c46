"""Whether days are in order, and figures that belong together speak for the same days."""

from __future__ import annotations

import pytest

import mande as m

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


def test_figures_of_other_places(verdict):
    """Figures of other places and people are not compared by their days."""
    programme = plan(relations=[m.Subset("state", of="reached")])

    assert verdict("MND508", programme, seen("reached", "2008"), seen("state", "2009", place="BD")) is (
        m.Verdict.CANNOT_TELL
    )
