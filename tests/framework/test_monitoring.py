"""A monitoring plan says who reports and until when, and a study dates what it measures."""

import pytest

from mande.dimensions.periods import Period
from mande.errors import InvalidValue, UnknownCode
from mande.framework.monitoring import MonitoringPlan, Study, StudyKind
from mande.measures.missing import Missing
from mande.measures.money import Money

STUDY = Study(
    "assessment", "Final evaluation", kind="evaluation", planned="2010-09/2010-11", measures=["aware"], source="pis",
    at="L5", note="By an outsider.",
)  # fmt: skip
PLAN = MonitoringPlan(
    ends="2010-11-30", reporters=["ngo-1", "ngo-2"], studies=[STUDY], participation="None", follow_up="By phone",
    learning="Yearly meeting", budget=Money(5000, "USD"), source="pis", at="L7", note="Draft.",
)  # fmt: skip


def test_a_study_in_full():
    """A study keeps what it is for, when it was to be and was done, and what it measures."""
    assert (STUDY.kind, STUDY.planned) == (StudyKind.EVALUATION, Period.parse("2010-09/2010-11"))
    assert (STUDY.measures, STUDY.done) == (("aware",), None)


@pytest.mark.parametrize(
    ("study", "shown"),
    [
        (Study("x", None), "Study('x')"),
        (Study("x", kind="tracer"), "Study('x', tracer)"),
        (Study("x", planned="2010"), "Study('x', planned 2010)"),
        (Study("x", planned="2010", done="2011"), "Study('x', done 2011)"),
        (STUDY, "Study('assessment', evaluation, planned 2010-09/2010-11)"),
    ],
)
def test_how_a_study_is_shown(study, shown):
    """A study shows when it was done, or else when it was planned."""
    assert repr(study) == shown


def test_a_plan_in_full():
    """A plan keeps when monitoring ends, who reports, and what it costs."""
    assert (PLAN.ends, PLAN.reporters, PLAN.studies) == (Period.parse("2010-11-30"), ("ngo-1", "ngo-2"), (STUDY,))
    assert (PLAN.participation, PLAN.follow_up, PLAN.learning) == ("None", "By phone", "Yearly meeting")
    assert PLAN.budget == Money(5000, "USD")
    assert MonitoringPlan(budget=Missing.NOT_IN_SOURCE).budget is Missing.NOT_IN_SOURCE


def test_how_a_plan_is_shown():
    """A plan counts its reporters and studies, and one of either is singular."""
    assert repr(MonitoringPlan()) == "MonitoringPlan(0 reporters, 0 studies)"
    assert repr(MonitoringPlan(reporters=["x"], studies=[STUDY])) == "MonitoringPlan(1 reporter, 1 study)"
    assert repr(PLAN) == "MonitoringPlan(2 reporters, 1 study)"


@pytest.mark.parametrize(
    ("build", "kind", "message"),
    [
        (lambda: Study(""), InvalidValue, "The code of a study cannot be used: it is empty."),
        (lambda: Study("x", kind="survey"), UnknownCode, "No study kind is called 'survey'."),
        (lambda: Study("x", measures="aware"), InvalidValue, "'aware' is one string where a list belongs."),
        (lambda: MonitoringPlan(reporters="ngo"), InvalidValue, "'ngo' is one string where a list belongs."),
        (
            lambda: MonitoringPlan(studies=["assessment"]),
            InvalidValue,
            "'assessment' (str) is not what MonitoringPlan(...).studies[0] holds. Write Study(...).",
        ),
    ],
)
def test_what_a_plan_cannot_say(build, kind, message):
    """A lone string, a word out of no list or a study that is none is refused and shown."""
    with pytest.raises(kind) as refusal:
        build()

    assert str(refusal.value).startswith(message)


def test_plans_hold_still(holds_still):
    """Plans and studies are plain values."""
    holds_still(PLAN)
    holds_still(STUDY)


def test_what_a_plan_says_besides():
    """A plan says who monitors independently and whether it is written down, and a study what was decided on it."""
    plan = MonitoringPlan(independent="The ombudsman", formal=True, studies=[Study("mtr", response="The lead moved")])

    assert (plan.independent, plan.formal, plan.studies[0].response) == ("The ombudsman", True, "The lead moved")
    assert not plan.is_empty
    assert MonitoringPlan(source="pis", at="L7", note="To be written").is_empty


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"formal": "no"}, "MonitoringPlan(...).formal: 'no' is neither True nor False."),
        ({"budget": 5000}, "5000 (int) is not a budget. Write Money(5000, 'USD'), or why there is none."),
    ],
)
def test_what_is_no_answer(fields, message):
    """A budget without a currency, and a word where yes or no belongs, are refused."""
    with pytest.raises(InvalidValue) as refusal:
        MonitoringPlan(**fields)

    assert str(refusal.value) == message
