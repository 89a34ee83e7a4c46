"""Whether a program's test fails on a plan with gaps, and says which, as a person reads it."""

from __future__ import annotations

import pytest

import mande as m
from mande.testing import assert_valid

PLAN = m.Framework("ppvhtb", outputs=[m.Output("film")], outcomes=[m.Outcome("aware")])
CAFES = m.Framework("cafes", outputs=[m.Output("cafes", indicators=[m.Indicator("open", unit="item")])])
DIFFER = m.Observations(
    [m.Observation("open", number, "2010-09", source=name) for number, name in ((3, "visit"), (4, "respondent"))]
)


def test_a_plan_without_errors():
    """Gaps that are less grave than asked for fail nothing."""
    assert assert_valid(PLAN) is None


def test_gaps_that_are_grave_enough():
    """Each is told by its rule, what it is about, what is wrong and what to do; nothing else is said."""
    with pytest.raises(AssertionError) as caught:
        assert_valid(PLAN, severity="major", rules=m.profile("first-look"))

    assert str(caught.value) == (
        "ppvhtb has 3 findings of severity major or graver:\n"
        "  MND101 film: This framework does not record how output film leads to any outcome. Link it to an outcome, "
        "with the mechanism you expect, or mark it as for management only, with the reason (management_only).\n"
        "  MND102 aware: This framework does not record any output that leads to outcome aware. Link the output that "
        "is meant to bring it about, or mark the outcome as not planned (planned=False).\n"
        "  MND202 aware: This framework does not record an indicator for outcome aware. Add one, with its definition, "
        "source, baseline and target."
    )


def test_figures_that_do_not_agree():
    """What disagrees fails as well as what is missing."""
    with pytest.raises(AssertionError, match=r"MND515 open: open \(2010-09\) is 4 \(respondent\) and 3 \(visit\)"):
        assert_valid(CAFES, DIFFER, severity="info")


def test_an_accepted_gap_is_none():
    """What somebody decided to live with, with the reason, fails no test."""
    accepted = [m.Accepted(code, subject, reason="We know") for code, subject in GAPS]
    plan = m.Framework("ppvhtb", outputs=PLAN.outputs, outcomes=PLAN.outcomes, accepted=accepted)

    assert assert_valid(plan, severity="major", rules=m.profile("first-look")) is None


GAPS = [("MND101", "film"), ("MND102", "aware"), ("MND202", "aware")]


def test_a_rule_that_has_its_time():
    """Without a day no rule that waits for one fires; on a day when it is due, it does."""
    plan = m.Framework(
        "water",
        period="2008/2009",
        outcomes=[m.Outcome("safe", indicators=[m.Indicator("drinking", targets=[m.Target(40)])])],
    )
    late = [rule for rule in m.CATALOGUE if rule.code == "MND213"]

    assert_valid(plan, m.Observations(), severity="info", rules=late)
    with pytest.raises(AssertionError, match="MND213 safe"):
        assert_valid(plan, m.Observations(), on="2011-01-01", severity="info", rules=late)


def test_words_that_nobody_has():
    """A severity that there is none of is refused with the nearest."""
    with pytest.raises(m.UnknownCode, match="Did you mean 'major'"):
        assert_valid(PLAN, severity="majr")
