"""All that a check of coverage says, of a programme whose words hold no Latin letter, is said in another language."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import attrs
import pytest

import mande as m
from mande.catalogue import CATALOGUE
from mande.coverage.check import COVERAGE_RULES
from mande.explanations import page_of, rules_index
from mande.formats.dhis2.writing import Form
from mande.languages import catalogue, languages
from mande.lists import ClosedList
from mande.rules import Verb
from mande.wording import say

CASES = Path(__file__).parents[1] / "coverage" / "test_every_rule.py"


def _cases():
    """Return the module with a programme for each verdict of each rule."""
    spec = importlib.util.spec_from_file_location("every_rule_of_coverage_in_greek", CASES)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where its named tuples look for their types
    spec.loader.exec_module(module)
    return module


EVERY_RULE = _cases()

NOT_SAID = re.compile(
    r"\bMND\d{3}( [a-z]+(-[a-z]+)+)?\b"  # a rule's code and name
    r"|\bL\d+(-\d+)?\b"  # a line of a source
    r"|\b\d{4}-Q\d\b"  # a quarter
    r"|\b(BDT|USD|EUR|NOK|person)\b"  # a currency or a unit
    r"|\b(tolerance|times|share|months|fewest(_where_sensitive)?) = "  # a threshold's name
    r"|\b\d+ (rules?|figures?|info|minor|major|error)\b"  # what is counted, whose nouns are looked up apart
    r"|'a majority'"  # what somebody entered of a claim
)


def letters_in(words):
    """Return the words with Latin letters, but for those that no language has in another way."""
    return re.findall(r"[^\s()]*[A-Za-z][^\s()]*", NOT_SAID.sub("", words))


@pytest.fixture
def in_greek_letters(in_greek):
    """Return what a rule says of a case once all that people wrote in it is in Greek letters."""

    def checked(code, case):
        programme, observations = in_greek(case.programme), in_greek(case.observations)
        return EVERY_RULE.checked(code, case._replace(programme=programme, observations=observations))

    return checked


@pytest.mark.parametrize(("code", "kind", "case"), EVERY_RULE.every(*EVERY_RULE.VERDICTS))
def test_the_page(code, kind, case, in_greek_letters, wordless):
    """The whole page is said in the language asked for, whatever a rule concludes."""
    page = in_greek_letters(code, case).as_text(width=None, language=wordless)

    assert letters_in(page) == [], page


@pytest.mark.parametrize(("code", "kind", "case"), EVERY_RULE.every("fires"))
def test_what_is_missing(code, kind, case, in_greek_letters, wordless):
    """So are each gap, its message and the way on."""
    for gap in in_greek_letters(code, case):
        for said in (gap, gap.message, gap.remedy):
            assert letters_in(say(said, wordless)) == [], say(said, wordless)


@pytest.mark.parametrize(("code", "kind", "case"), EVERY_RULE.every("cannot_tell", "not_applicable", "not_yet_due"))
def test_why_it_is_quiet(code, kind, case, in_greek_letters, wordless):
    """So is the reason why a rule cannot tell, or does not ask."""
    for _, judgement in in_greek_letters(code, case).verdicts.judgements():
        assert letters_in(say(judgement.why, wordless)) == [], judgement.why


@pytest.mark.parametrize("basis", ["plan", "extract"])
def test_what_is_in_order(basis, in_greek, wordless):
    """So is every share, and what it counted; so are the matrix, what was accepted, and what somebody has to decide."""
    accepted = [m.Accepted("MND101", "fair", reason="small"), m.Accepted("MND102", "safe", reason="old")]
    planned = m.Framework(
        "ppvhtb",
        basis=basis,
        objectives=[m.Objective("justice")],
        outputs=[m.Output("film"), m.Output("fair")],
        outcomes=[m.Outcome("aware"), m.Outcome("hope")],
        links=[m.Link("film", "aware"), m.Link("film", "hope")],
    )
    greek = in_greek(planned)
    accepted = [attrs.evolve(entry, subject=in_greek(entry.subject), reason="γ") for entry in accepted]
    coverage = m.check_coverage(attrs.evolve(greek, accepted=accepted))

    for said in (coverage.as_text(width=None, language=wordless), *coverage.questions):
        assert letters_in(say(said, wordless)) == []
    for share in coverage.shares:
        for said in (say(share, wordless), say(share.explain(), wordless)):
            assert letters_in(said) == [], said


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.code)
def test_the_page_of_a_rule(rule, wordless):
    """The page on a rule is said in the language asked for, but for what is typed."""
    page = re.sub(r"`[^`]*`", "", page_of(rule, wordless))

    assert letters_in(re.sub(rf"\b({'|'.join(name for name, _ in rule.thresholds) or '-'}) = ", "", page)) == [], page


def test_the_list_of_rules(wordless):
    """So is the page that lists the rules."""
    page = re.sub(r"`[^`]*`|\[MND\d+\]\(MND\d+\.md\)|\| [a-z]+(-[a-z]+)+ ", "", rules_index(CATALOGUE, wordless))

    assert letters_in(page) == []


@pytest.mark.parametrize("language", languages()[1:])
def test_every_rule_is_said(language):
    """Each language has all that a rule says, and every word for its closed lists."""
    words = catalogue(language).WORDS
    told = [
        (rule.code, field)
        for rule in COVERAGE_RULES
        for field in ("question", "headline", "fires", "message", "remedy")
        if getattr(rule, field) not in words
    ]

    assert told == []
    assert [rule.code for rule in CATALOGUE if rule.headline not in words] == []


@pytest.mark.parametrize("language", languages()[1:])
def test_every_word_of_a_closed_list_is_said(language):
    """Each language has every word out of a closed list, but those that are typed at a prompt or in a program."""
    words = catalogue(language).WORDS
    typed = {Verb, Form}

    assert [each for kind in closed_lists() - typed for each in kind if each.value not in words] == []


def closed_lists():
    """Return every closed list of mande, and none of those that its examples show."""
    kinds, found = [ClosedList], set()
    while kinds:
        for kind in kinds.pop().__subclasses__():
            if kind.__module__.startswith("mande.") and getattr(sys.modules[kind.__module__], kind.__name__, 0) is kind:
                found.add(kind)
                kinds.append(kind)
    return found
