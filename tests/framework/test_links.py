"""A link says what should bring about what, why, on which assumptions and on what evidence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.dimensions.periods import Period
from mande.errors import InvalidValue, UnknownCode
from mande.framework.evidence import Evidence, Strength
from mande.framework.links import Assumption, AssumptionStatus, Link, LinkKind, StatedBy, link_strength
from mande.sources import Source

LINK = Link(
    "bazaars", "aware", mechanism="Speakers explain how recruiters work",
    assumptions=[Assumption("Aware villagers are less easily recruited", status="mixed", planned_test="2010")],
    evidence=[Evidence("fgd-2010", design="opinion")], kind="contributes", stated_by="layout", source="pis", at="L5",
    note="Read from the logframe.",
)  # fmt: skip


def test_a_link_in_full():
    """A link keeps its mechanism, what must hold for it, what speaks for it and how it was stated."""
    assert (LINK.cause, LINK.effect, LINK.code) == ("bazaars", "aware", "bazaars->aware")
    assert LINK.mechanism == "Speakers explain how recruiters work"
    assert LINK.assumptions[0].planned_test == Period.parse("2010")
    assert LINK.evidence == (Evidence("fgd-2010", design="opinion"),)
    assert (LINK.kind, LINK.stated_by) == (LinkKind.CONTRIBUTES, StatedBy.LAYOUT)
    assert repr(LINK) == "Link('bazaars' -> 'aware')"


def test_a_link_by_its_ends_alone():
    """A bare link is stated in words, contributes, and has nothing to rest on yet."""
    link = Link("bazaars", "aware")

    assert (link.mechanism, link.assumptions, link.evidence) == (None, (), ())
    assert (link.kind, link.stated_by) == (LinkKind.CONTRIBUTES, StatedBy.TEXT)


def test_an_assumption_in_full():
    """An assumption keeps who watches it and what is known of it."""
    assumption = Assumption("Shelters stay open", status="contradicted", owner="dss", source="pis", at="L9")

    assert (assumption.status, assumption.owner) == (AssumptionStatus.CONTRADICTED, "dss")
    assert repr(assumption) == "Assumption('Shelters stay open', contradicted)"
    assert Assumption("Shelters stay open", status="untested").status is AssumptionStatus.UNTESTED


def test_an_assumption_of_which_nothing_is_said():
    """Whether an assumption without a status was ever tested depends on who wrote the framework."""
    assumption = Assumption("Shelters stay open")

    assert assumption.status is None
    assert repr(assumption) == "Assumption('Shelters stay open')"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"cause": ""}, "The code of the cause of a link cannot be used: it is empty."),
        ({"effect": None}, "The code of the effect of a link cannot be used: None is not a string."),
        ({"cause": "a/b"}, "The code of the cause of a link cannot be used: 'a/b' has a slash"),
        ({"assumptions": "They listen"}, "'They listen' is one string where a list belongs. Write ['They listen']."),
        (
            {"assumptions": ["They listen"]},
            "'They listen' (str) is not what Link('a->b').assumptions[0] holds. Write Assumption(...).",
        ),
        (
            {"evidence": [Evidence("fgd"), "mtr"]},
            "'mtr' (str) is not what Link('a->b').evidence[1] holds. Write Evidence(...).",
        ),
        ({"mechanism": 5}, "5 is not a text."),
        ({"at": 5}, "5 (int) is not a place in a source."),
    ],
)
def test_what_a_link_cannot_say(fields, message):
    """Codes that cannot be used, and lists of something else, are refused where they are written."""
    with pytest.raises(InvalidValue) as refusal:
        Link(**{"cause": "a", "effect": "b", **fields})

    assert str(refusal.value).startswith(message)


def test_other_words_are_refused():
    """How a cause acts, and what is known of an assumption, are closed lists; an assumption says something."""
    with pytest.raises(UnknownCode, match=r"No link kind is called 'feedbak'\. Did you mean 'feedback'\?"):
        Link("a", "b", kind="feedbak")
    with pytest.raises(UnknownCode, match="No assumption status is called 'proven'"):
        Assumption("They listen", status="proven")
    with pytest.raises(InvalidValue, match="None is not a text"):
        Assumption(None)


def test_a_link_is_as_strong_as_its_evidence():
    """A link without evidence is untested; with some it is as strong as that is, given who speaks."""
    sources = {"diary": Source("diary", independence="self")}

    assert link_strength(Link("a", "b"), sources) is Strength.UNTESTED
    assert link_strength(LINK, sources) is Strength.REPORTED
    seen = Link("a", "b", evidence=[Evidence("diary", design="before and after")])
    assert link_strength(seen, sources) is Strength.RECORDED
    assert link_strength(seen, {}) is Strength.OBSERVED_CHANGE


@given(st.lists(st.none() | st.sampled_from(list(AssumptionStatus))))
def test_only_a_contradicted_assumption_contests_a_link(statuses):
    """Assumptions that are untested, supported or mixed leave a link as its evidence has it."""
    link = Link(
        "a", "b", assumptions=[Assumption("x", status=status) for status in statuses],
        evidence=[Evidence("mtr", design="record")],
    )  # fmt: skip

    contested = AssumptionStatus.CONTRADICTED in statuses
    assert link_strength(link, {}) is (Strength.CONTESTED if contested else Strength.RECORDED)


def test_links_hold_still(holds_still):
    """Links and assumptions are plain values."""
    holds_still(LINK)
    holds_still(LINK.assumptions[0])
    assert Link("a", "b") != Link("b", "a")
    assert Link("a", "b") != Link("a", "b", kind="feedback")
