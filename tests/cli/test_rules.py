"""Whether `mande rules` explains every code that anybody can meet."""

from __future__ import annotations

import json
import re

import pytest

from mande.catalogue import CATALOGUE
from mande.documents import remarks


def test_every_code_is_listed(mande):
    """The list has a line for each rule and each remark."""
    answer = mande("rules")

    assert answer.code == 0
    codes = {line.split()[0] for line in answer.lines if re.match(r"MND|[0-9]", line)}
    assert codes == {*(rule.code for rule in CATALOGUE), *(remark.code for remark in remarks())}


@pytest.mark.parametrize("code", ["MND101", "mnd101", " MND101 "])
def test_a_rule_has_a_page(mande, code):
    """The page says what the rule asks, when, and what to do."""
    answer = mande("rules", code)

    assert answer.code == 0
    assert answer.lines[0] == "# MND101 output-without-path"
    assert "What to do: Link it to an outcome" in answer.out


def test_every_remark_has_a_page(mande):
    """What a reader says is explained as the rules are, without a brace left over."""
    for remark in remarks():
        answer = mande("rules", remark.code)

        assert answer.lines[0] == f"# {remark.code} {remark.name}"
        assert "{" not in answer.out.replace('{"', ""), remark


def test_the_beginning_of_a_code_lists_those_that_begin_so(mande):
    """`MND10` is the chain."""
    answer = mande("rules", "MND10")

    codes = [line.split()[0] for line in answer.lines if line.startswith("MND")]
    assert codes == [rule.code for rule in CATALOGUE if rule.code.startswith("MND10")]


def test_an_unknown_code_is_answered_with_the_nearest(mande):
    """A slip of the pen ends with 2 and the code that was meant."""
    answer = mande("rules", "MDN101")

    assert (answer.code, answer.out) == (2, "")
    assert "No rule is called 'MDN101'. Did you mean 'MND101'?" in answer.err


def test_rules_for_programs(mande):
    """Each with what a program shows or chooses by, in the language asked for."""
    held = json.loads(mande("rules", "--format", "json", "--lang", "fr").out)

    by_code = {each["code"]: each for each in held["rules"]}
    assert by_code.keys() == {*(rule.code for rule in CATALOGUE), *(remark.code for remark in remarks())}
    assert by_code["MND101"]["question"] == "Chaque produit mène-t-il à un effet\u202f?"
    assert by_code["MND101"]["profiles"][0] == "first-look"
    assert by_code["MND904"]["said_by"] == "read"
    assert len(json.loads(mande("rules", "MND101", "--format", "json").out)["rules"]) == 1


def test_rules_as_markdown(mande):
    """A table for a wiki."""
    assert "| MND101 " in mande("rules", "MND10", "--format", "markdown").out
