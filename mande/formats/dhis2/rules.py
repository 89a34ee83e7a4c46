"""Which relations between indicators the validation rules of DHIS2 are."""

from __future__ import annotations

from collections.abc import Mapping

from mande.formats.dhis2.categories import DEFAULT_COMBO
from mande.formats.dhis2.elements import Element, single
from mande.formats.dhis2.expressions import read_sum
from mande.formats.dhis2.objects import Pack, Placed
from mande.formats.dhis2.remarks import NO_RELATION
from mande.formats.remarks import Notes
from mande.framework.relations import AtLeast, Relation, Sum
from mande.wording import cut, sentence

TURNED = {"greater_than_or_equal_to": "less_than_or_equal_to", "greater_than": "less_than"}
"""Operators that say the same as another with its sides turned round."""

LONGEST_SHOWN = 200
"""Characters of a title or an expression that a remark shows."""

TOO_MANY = sentence("a relation bounds one data element by another, and no sums")


def read_rules(pack: Pack, elements: Mapping[str, Element], notes: Notes) -> list[Relation]:
    """Return the validation rules of *pack* that are relations; the others go to *notes*, each with its reason.

    That one is at most another is `AtLeast`: the rule compares numbers, and does not say that whoever is counted in the
    one is counted in the other.
    """
    found: dict[Relation, None] = {}
    for placed in pack.lists["validationRules"]:
        relation = _relation(placed, elements)
        if isinstance(relation, str):
            notes.add(
                NO_RELATION,
                placed.at,
                subject=placed.id,
                title=cut(placed.title, LONGEST_SHOWN),
                why=sentence("{why}.", why=relation),
            )
        else:
            found[relation] = None
    return list(found)


def _relation(placed: Placed, elements: Mapping[str, Element]) -> Relation | str:
    """Return the relation that a rule is, or why it is none."""
    operator = placed.text("operator")
    left, right = (_side(placed, side) for side in ("leftSide", "rightSide"))
    if operator in TURNED:
        operator, left, right = TURNED[operator], right, left
    if operator not in ("equal_to", "less_than_or_equal_to"):
        shown = cut(operator.replace("_", " "), LONGEST_SHOWN)
        return sentence("no relation says {operator}", operator=shown or sentence("nothing"))
    for expression in (left, right):
        why = _fault(expression, elements)
        if why:
            return why
    if operator == "less_than_or_equal_to":
        return _bound(left, right, elements)
    wholes, parts = sorted((single(left, elements), single(right, elements)), key=len)
    return Sum(wholes[0], parts) if len(wholes) == 1 and wholes[0] not in parts else TOO_MANY


def _bound(left: str, right: str, elements: Mapping[str, Element]) -> Relation | str:
    fewer, more = read_sum(left) or (), read_sum(right) or ()
    if not len(fewer) == len(more) == more[0].times == 1 or fewer[0].times < 1:
        return TOO_MANY
    return AtLeast(elements[more[0].element].code, elements[fewer[0].element].code, each=fewer[0].times)


def _side(placed: Placed, side: str) -> str:
    held = placed.fields.get(side)
    return Placed(placed.at, held).text("expression") if isinstance(held, dict) else ""


def _fault(expression: str, elements: Mapping[str, Element]) -> str | None:
    operands, shown = read_sum(expression), cut(expression, LONGEST_SHOWN)
    if operands is None:
        return sentence("'{expression}' is not a sum of data elements", expression=shown)
    if any(each.combo not in (None, DEFAULT_COMBO) for each in operands):
        return sentence("'{expression}' names a part of a data element, which no relation does", expression=shown)
    if not all(each.element in elements for each in operands):
        return sentence("'{expression}' names what is not among the data elements here", expression=shown)
    return None
