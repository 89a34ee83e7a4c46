"""All that reconciliation says, of a programme whose own words hold no Latin letter, is said in another language."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import pytest

import mande as m
from mande.wording import say

CASES = Path(__file__).parents[1] / "reconciliation" / "test_every_rule.py"


def _cases():
    """Return the module with a programme for each verdict of each rule."""
    spec = importlib.util.spec_from_file_location("every_rule_in_greek", CASES)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where its named tuples look for their types
    spec.loader.exec_module(module)
    return module


EVERY_RULE = _cases()

NOT_SAID = re.compile(
    r"\bMND\d{3}( [a-z]+(-[a-z]+)+)?\b"  # a rule's code and name
    r"|\bL\d+(-\d+)?\b"  # a line of a source
    r"|\b\d{4}-Q\d\b"  # a quarter
    r"|\b(BDT|USD|EUR)\b"  # a currency
    r"|\b(person|case)\b"  # a unit
    r"|\b(tolerance|about|share|points|years) = "  # a threshold's name
    r"|'the majority'|'ever more'|'a trend'|the majority|ever more|a trend"  # what somebody entered of a claim
    r"|\b(places|partners|populations|reporters)\b"  # what a rule on names is asked about, as it may be accepted
)


def letters_in(words):
    """Return the words with Latin letters, but for those that no language has in another way."""
    return re.findall(r"[^\s()]*[A-Za-z][^\s()]*", NOT_SAID.sub("", words))


@pytest.fixture
def in_greek_letters(in_greek):
    """Return what a rule says of a case once all that people wrote in it is in Greek letters."""

    def reconciled(code, case):
        programme, observations = in_greek(case.programme), in_greek(case.observations)
        return EVERY_RULE.reconciled(code, case._replace(programme=programme, observations=observations))

    return reconciled


@pytest.mark.parametrize(("code", "kind", "case"), EVERY_RULE.every(*EVERY_RULE.VERDICTS))
def test_the_page(code, kind, case, in_greek_letters, wordless):
    """The whole page is said in the language asked for, whatever a rule concludes."""
    page = in_greek_letters(code, case).as_text(width=None, language=wordless)

    assert letters_in(page) == [], page


@pytest.mark.parametrize(("code", "kind", "case"), EVERY_RULE.every("fires"))
def test_what_disagrees(code, kind, case, in_greek_letters, wordless):
    """So are the message, the way on, and all that explains it: figures, arithmetic and rule."""
    (found,) = in_greek_letters(code, case)

    for said in (found.message, found.remedy, found.arithmetic, found.asked, found.explain()):
        assert letters_in(say(said, wordless)) == [], say(said, wordless)


@pytest.mark.parametrize(("code", "kind", "case"), EVERY_RULE.every("cannot_tell", "not_applicable"))
def test_why_it_is_quiet(code, kind, case, in_greek_letters, wordless):
    """So is the reason why a rule cannot tell, or does not ask."""
    for _, judgement in in_greek_letters(code, case).verdicts.judgements():
        assert letters_in(say(judgement.why, wordless)) == [], judgement.why


@pytest.mark.parametrize(("code", "kind", "case"), EVERY_RULE.every("fires"))
def test_no_figure_is_lost_in_french(code, kind, case):
    """French names the same figures, lines and codes, digit for digit, in whatever order it says them."""
    (found,) = EVERY_RULE.reconciled(code, case)

    for said in (found.message, found.arithmetic):
        assert sorted(re.findall(r"\d", say(said, "fr"))) == sorted(re.findall(r"\d", said)), say(said, "fr")
        assert say(said, "en") == said


def test_it_reads_in_french():
    """A disagreement is a French sentence, with the numbers, quotes and spaces of French."""
    case = EVERY_RULE.CASES["MND512"].fires
    (found,) = EVERY_RULE.reconciled("MND512", case)

    assert say(found.message, "fr") == (
        "persons (2008) figure comme environ 150\u202f000 (staff), et aussi comme 150\u202f000 (report)."
    )
    assert say(found.remedy, "fr") == "Gardez le mot avec le nombre\u00a0: qualifier=."


def test_the_french_page():
    """The page's own words are French, the programme's are its own."""
    case = EVERY_RULE.CASES["MND515"].fires
    page = EVERY_RULE.reconciled("MND515", case).as_text(width=None, language="fr")

    assert page.startswith("Concordance des chiffres\u00a0: ppvhtb, sans date précise\n")
    assert "cafes (2008) : 3 (visit, L1) et 4 (staff) ; l’écart est de 1." in re.sub(r"\s", " ", page)


def test_fields_of_rules_stay_named():
    """A rule's French message holds every field of the English one, and names no other."""
    for rule in EVERY_RULE.RULES.values():
        for words in (rule.message, rule.remedy):
            french = say(m.wording.Sentence(words, dict.fromkeys(re.findall(r"\{(\w+)\}", words), "…")), "fr")
            assert french.count("…") == len(re.findall(r"\{\w+\}", words)), french
