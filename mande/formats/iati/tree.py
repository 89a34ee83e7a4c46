"""Which part of the schema each value of an activity is for: what reading and writing share."""

from __future__ import annotations

from typing import Any, NamedTuple

from mande.formats.iati.activity import (
    LANGUAGE,
    NOTHING,
    Baseline,
    Code,
    Day,
    Dimension,
    DocumentLink,
    Indicator,
    Location,
    Narrative,
    Period,
    Reference,
    Result,
    Value,
    Words,
)
from mande.formats.iati.structure import KINDS, kind_within

VALUES: dict[str, Any] = {
    "result": Result,
    "indicator": Indicator,
    "baseline": Baseline,
    "period": Period,
    "period-start": Day,
    "period-end": Day,
    "target": Value,
    "actual": Value,
    "location": Location,
    "dimension": Dimension,
    "result/reference": Reference,
    "indicator/reference": Reference,
    "document-link": DocumentLink,
    "category": Code,
    "language": Code,
    "document-date": Day,
    "title": Words,
    "description": Words,
    "comment": Words,
    "narrative": Narrative,
}
"""The value that holds each kind of element."""

FIELDS = {
    "category": "categories",
    "document-date": "date",
    "indicator-uri": "uri",
    "period-end": "end",
    "period-start": "start",
    "vocabulary-uri": "uri",
    LANGUAGE.lstrip("{"): "language",
}
"""Fields that are not called as the element or the attribute is, in the plural where there may be several."""


HOLDING_LEAVES = ("target", "actual", "title", "description", "comment")
"""Elements in which mostly stand elements without others in them, alike in many.

They have at most one attribute of their own, and it is the first field.
"""


class Child(NamedTuple):
    """Where the elements of one name go: the place of the field, its kind, and whether it holds several."""

    field: int
    name: str
    plan: Plan
    repeats: bool


class Plan(NamedTuple):
    """How one kind of element is put into a value and taken out of it."""

    kind: str
    name: str
    make: Any
    attributes: dict[str, int]
    children: dict[str, Child]
    foreign: int
    blank: tuple[Any, ...]
    holds_text: bool
    holds_leaves: bool
    is_leaf: bool


def _plan(kind: str, within: dict[str, Plan]) -> Plan:
    """Return the plan of a *kind* of element; *within* holds those of the kinds that were planned before."""
    if kind in within:
        return within[kind]
    told, make = KINDS[kind], VALUES[kind]
    fields: tuple[str, ...] = make._fields
    attributes = {part.name: fields.index(_field(part.name, repeats=False)) for part in told.attributes}
    children = {}
    for part in told.elements:
        place = fields.index(_field(part.name, part.repeats))
        children[part.name] = Child(place, part.name, _plan(kind_within(kind, part.name), within), part.repeats)
    blank: list[Any] = [None] * len(fields)
    for child in children.values():
        if child.repeats:
            blank[child.field] = ()
    foreign = fields.index("foreign")
    blank[foreign] = NOTHING
    holds_leaves = kind in HOLDING_LEAVES
    is_leaf = not (children or told.holds_text)
    within[kind] = Plan(
        kind, told.name, make, attributes, children, foreign, tuple(blank), told.holds_text, holds_leaves, is_leaf
    )
    return within[kind]


def _field(name: str, repeats: bool) -> str:
    return FIELDS.get(name, f"{name.replace('-', '_')}{'s' if repeats else ''}")


PLANS: dict[str, Plan] = {}
RESULT = _plan("result", PLANS)
"""How a result is read and written, and through it all that is in one."""
