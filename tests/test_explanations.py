"""Whether every rule has a page that explains it."""

from __future__ import annotations

import re

import attrs
import pytest

from mande.catalogue import CATALOGUE
from mande.explanations import page_of

RULES = [pytest.param(rule, id=rule.code) for rule in CATALOGUE]
PASSAGE = re.compile(r"L\d+(-\d+)?")


@pytest.mark.parametrize("rule", RULES)
def test_thresholds_are_on_the_page(rule):
    """Every threshold is printed on the page of its rule, by name and value."""
    page = page_of(rule)

    assert all(re.search(rf"{name} = {value}\b", page) for name, value in rule.thresholds)


@pytest.mark.parametrize("rule", RULES)
def test_the_page(rule):
    """A page has the name, the question, when it fires, what it says, what to do, and where it comes from."""
    page = page_of(rule)

    assert page.startswith(f"# {rule.code} {rule.name}\n")
    assert page.endswith("\n")
    assert not page.endswith("\n\n")
    for words in (rule.question, rule.fires, rule.remedy.split("{")[0], str(rule.severity)):
        assert words in page
    assert not re.search(r"\{\w+\}|None|https?:|—", page), page


@pytest.mark.parametrize("rule", RULES)
def test_only_lines_of_the_evaluation_are_called_that(rule):
    """A passage that is not a line of the evaluation is not said to be one."""
    told = re.search(r"\| the evaluation[^|]*\|([^|]*)\|", page_of(rule))
    lines = [passage for passage in rule.cites if PASSAGE.fullmatch(passage)]

    assert (told[1].strip() if told else "") == ", ".join(lines)


def test_a_rule_of_ones_own_has_a_page():
    """A page can be made for a rule that a program brings along."""
    own = attrs.evolve(CATALOGUE[0], code="OUR001", name="our-own", cites=(), thresholds={"k": 5}, off=True)

    page = page_of(own)

    assert page.startswith("# OUR001 our-own\n")
    assert "k = 5" in page
    assert "only when it is handed over" in page
