"""Validation rules of DHIS2 as relations."""

from __future__ import annotations

import json

import pytest

from mande.findings import Finding
from mande.formats import dhis2
from mande.framework.frameworks import Framework
from mande.framework.relations import AtLeast, Relation, Sum


def rule(left: str, operator: str, right: str) -> tuple[tuple[Relation, ...], tuple[Finding, ...]]:
    """Return the relations of one rule between the data elements a, b and c, and what was said of it."""
    held = {
        "id": "r",
        "name": "R",
        "operator": operator,
        "leftSide": {"expression": left},
        "rightSide": {"expression": right},
    }
    elements = [{"id": code} for code in "abc"]
    document = dhis2.parse(json.dumps({"dataElements": elements, "validationRules": [held]}))
    assert isinstance(document.programme, Framework)
    return document.programme.relations, document.findings


@pytest.mark.parametrize(
    ("left", "operator", "right", "relation"),
    [
        ("#{a}", "less_than_or_equal_to", "#{b}", AtLeast("b", "a")),
        ("#{a}", "greater_than_or_equal_to", "#{b}", AtLeast("a", "b")),
        ("2 * #{a}", "less_than_or_equal_to", "#{b}", AtLeast("b", "a", each=2)),
        ("#{a}", "equal_to", "#{b}+ #{c}", Sum("a", ["b", "c"])),
        ("#{b} + #{c}", "equal_to", "#{a}", Sum("a", ["b", "c"])),
        ("#{a.HllvX50cXC0}", "less_than_or_equal_to", "#{b.*}", AtLeast("b", "a")),
    ],
)
def test_rules_are_relations(left: str, operator: str, right: str, relation: Relation) -> None:
    """At most, at least and equal to a sum are what mande holds figures against."""
    assert rule(left, operator, right) == ((relation,), ())


@pytest.mark.parametrize(
    ("left", "operator", "right", "why"),
    [
        ("#{a}", "less_than", "#{b}", "no relation says less than"),
        ("#{a}", "compulsory_pair", "#{b}", "no relation says compulsory pair"),
        ("#{a}", "", "#{b}", "no relation says nothing"),
        ("#{a}", "less_than_or_equal_to", "#{b} + #{c}", "bounds one data element by another"),
        ("#{a}", "less_than_or_equal_to", "2 * #{b}", "bounds one data element by another"),
        ("0 * #{a}", "less_than_or_equal_to", "#{b}", "bounds one data element by another"),
        ("#{a}+#{b}", "equal_to", "#{b}+#{c}", "bounds one data element by another"),
        ("#{a}", "equal_to", "#{a}", "bounds one data element by another"),
        ("#{a.ccccccccccc}", "equal_to", "#{b}", "names a part"),
        ("#{a}", "equal_to", "#{z}", "not among the data elements"),
        ("#{a}", "equal_to", "#{b}+#c}", "'#{b}+#c}' is not a sum"),
    ],
)
def test_other_rules_are_told(left: str, operator: str, right: str, why: str) -> None:
    """What no relation says is told with its reason, and nothing weaker is made of it."""
    relations, (finding,) = rule(left, operator, right)

    assert relations == ()
    assert finding.name == "rule-not-taken-over"
    assert why in finding.message
