"""Whether every rule is written so that an M&E officer can read it."""

from __future__ import annotations

import re
from fractions import Fraction
from string import Formatter

import pytest

import mande as m
from mande.catalogue import CATALOGUE
from mande.reconciliation.said import TOLERANCE
from mande.rules import Rule

FAMILIES = {
    "1": "chain",
    "2": "evidence",
    "3": "indicators",
    "4": "breakdowns",
    "5": "figures that agree",
    "6": "assumptions",
    "7": "monitoring",
    "8": "cost",
}
RULES = [pytest.param(rule, id=rule.code) for rule in CATALOGUE]
SENTENCES = ("question", "headline", "fires", "message", "remedy")
PASSAGE = re.compile(r"L\d+(-\d+)?")

OF_ABSENCE = [
    "MND101",
    "MND102",
    "MND103",
    "MND107",
    "MND108",
    "MND202",
    "MND206",
    "MND213",
    "MND301",
    "MND304",
    "MND305",
    "MND316",
    "MND317",
    "MND401",
    "MND402",
    "MND412",
    "MND413",
    "MND418",
    "MND601",
    "MND605",
    "MND606",
    *(
        f"MND{number}"
        for number in (319, 701, 703, 704, 705, 706, 707, 708, 710, 712, 713, 715, 716, 801, 802, 803, 804)
    ),
]


def test_codes_and_names_are_unique():
    """No two rules share a code or a name."""
    assert len({rule.code for rule in CATALOGUE}) == len(CATALOGUE)
    assert len({rule.name for rule in CATALOGUE}) == len(CATALOGUE)


def test_reading_order():
    """The rules of both verbs stand together, in the order of their codes."""
    assert [rule.code for rule in CATALOGUE] == sorted(rule.code for rule in CATALOGUE)


@pytest.mark.parametrize("rule", RULES)
def test_code_and_name(rule):
    """A code is MND and three digits, and a name is words with hyphens."""
    assert re.fullmatch(r"MND[1-8]\d\d", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)


@pytest.mark.parametrize("rule", RULES)
def test_it_says_where_it_comes_from(rule):
    """Every rule cites a passage of the evaluation, but the one that everybody asks for."""
    assert rule.cites
    assert any(PASSAGE.fullmatch(passage) for passage in rule.cites) or rule.code == "MND405"


@pytest.mark.parametrize("rule", RULES)
def test_the_question(rule):
    """A rule asks a question that can be answered."""
    assert re.fullmatch(r"(Are|Can|Did|Do|Does|Has|Have|How many|Is|Was|Were|Would) .+\?", rule.question)


@pytest.mark.parametrize("rule", RULES)
def test_the_headline(rule):
    """What a rule finds is called by several of a thing, so that a number may stand before it, and fits in a table."""
    assert re.fullmatch(r"[a-z][^.?:]{9,49}", rule.headline)
    assert rule.headline != rule.question


def test_every_headline_is_another():
    """No two rules call what they find the same."""
    assert len({rule.headline for rule in CATALOGUE}) == len(CATALOGUE)


def test_a_rule_of_ones_own_may_have_no_headline():
    """A rule that somebody writes without one is called by its question."""
    own = Rule("OUR001", "our-own", "Is it so?", judge=list, severity="minor", fires="no", message="No.", remedy="Do.")

    assert own.headline == "Is it so?"


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("field", SENTENCES)
def test_plain_words(rule, field):
    """No sentence blames, dashes or shouts."""
    words = getattr(rule, field)

    assert not re.search(r"—|–|!|\bfail(s|ed|ure)?\b|project has no|\bnode\b|\bmanager\b|\bdata\b", words), words


@pytest.mark.parametrize("rule", RULES)
def test_sentences_end(rule):
    """The message and the remedy are sentences; `fires` continues one."""
    assert rule.message.endswith(".")
    assert rule.remedy.endswith(".")
    assert not rule.fires.endswith(".")
    assert rule.fires[0].islower()


@pytest.mark.parametrize("rule", [rule for rule in CATALOGUE if rule.code in OF_ABSENCE], ids=lambda rule: rule.code)
def test_what_is_absent_is_not_recorded(rule):
    """Where something is absent, it is this framework that does not record it."""
    assert "his framework does not record" in rule.message


@pytest.mark.parametrize("rule", RULES)
def test_the_quality_of_figures(rule):
    """Rules on figures name the data-quality standard they touch, and rules on the chain and what bears it out none."""
    assert (rule.quality is not None) == ("MND3" <= rule.code < "MND6")


def test_the_thresholds_there_are():
    """What rules.md asks for, and what mande chose, is told with each rule."""
    compare = {rule.code for rule in CATALOGUE if dict(rule.thresholds) == TOLERANCE}
    told = {rule.code: dict(rule.thresholds) for rule in CATALOGUE if rule.thresholds}

    assert compare == {
        *("MND407", "MND408", "MND409", "MND410", "MND411", "MND501", "MND502", "MND503", "MND504", "MND505", "MND506"),
        *("MND515", "MND519", "MND521", "MND523", "MND524", "MND525"),
    }
    assert {code: thresholds for code, thresholds in told.items() if code not in compare} == {
        "MND109": {"share": Fraction(1, 2)},
        "MND213": {"months": 6},
        "MND302": {"months": 6},
        "MND311": {"tolerance": Fraction(1, 10)},
        "MND312": {"times": Fraction(3, 2)},
        "MND318": {"share": Fraction(23, 20)},
        "MND414": {"fewest": 5, "fewest_where_sensitive": 11},
        "MND510": {"share": Fraction(1, 20)},
        "MND520": {"points": 3, "years": 2},
        "MND703": {"months": 6},
        "MND711": {"share": Fraction(1, 5)},
        "MND804": {"months": 6},
        "MND806": {"share": Fraction(1, 2)},
    }


def test_the_rules_that_are_off():
    """Rules on wording that a person has to judge run only when they are handed over."""
    assert [rule.code for rule in CATALOGUE if rule.off] == ["MND104", "MND105", "MND210"]


@pytest.mark.parametrize(
    ("criterion", "codes"),
    [
        ("relevance", ["MND109", "MND412", "MND705", "MND706", "MND806"]),
        ("coherence", ["MND713"]),
        ("efficiency", ["MND510", "MND711", "MND801", "MND802"]),
        ("impact", ["MND106", "MND606"]),
        ("sustainability", ["MND213", "MND702", "MND703", "MND715", "MND804", "MND807"]),
    ],
)
def test_the_evaluation_criteria(criterion, codes):
    """Each rule touches the criterion that the catalogue gives it, and effectiveness otherwise."""
    assert [rule.code for rule in CATALOGUE if rule.criterion == criterion] == codes


def test_everybody_is_spoken_to():
    """A rule is addressed to the office, unless a donor, headquarters or a partner decides what it asks about."""
    addressed = {rule.code: str(rule.addressed_to) for rule in CATALOGUE if rule.addressed_to != "office"}

    assert addressed == {
        "MND522": "partner",
        "MND702": "donor",
        "MND709": "donor",
        "MND711": "headquarters",
        "MND714": "partner",
        "MND716": "headquarters",
        "MND807": "donor",
    }


def test_fields_of_messages_are_words():
    """Messages name their fields, so that they can be said in another language in another order."""
    for rule in CATALOGUE:
        for _, field, _, _ in Formatter().parse(rule.message + rule.remedy):
            assert field is None or re.fullmatch(r"[a-z_]+", field), rule.code


def test_the_catalogue_is_public():
    """The tuple of rules is the one that programs import."""
    assert m.CATALOGUE is CATALOGUE
    assert isinstance(CATALOGUE, tuple)
