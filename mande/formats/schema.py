"""What a document in JSON or TOML may hold, as a JSON Schema (2020-12) made from the values themselves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from inspect import cleandoc
from typing import Any, get_args

from mande.dimensions.breakdowns import AgeBand, Category, Dimension
from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.formats.kinds import RELATIONS, SHORT, STANDARD_DIMENSIONS, Slot, Words, closed_lists, slots, tables
from mande.formats.tree import MARKER, VERSION
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline
from mande.framework.portfolio import Portfolio
from mande.framework.relations import Relation
from mande.lists import ClosedList
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Number
from mande.measures.ratios import Ratio
from mande.observations.collection import Observations
from mande.observations.observation import Verification
from mande.sources import Locator

Schema = dict[str, Any]

REASONS = [reason.value for reason in Missing if reason is not Missing.DISPUTED]
_SIDE = "[0-9]{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?"
_IN_QUOTES = r"^\s*-?[0-9]+(\.[0-9]+)?\s*$"
COMPUTED: Schema = {"anyOf": [{"type": "number"}, {"type": "string", "pattern": "^-?[0-9]+(/[0-9]+)?$"}]}

SIMPLE: tuple[tuple[Any, Schema], ...] = (
    (str, {"type": "string"}),
    (Locator, {"type": "string", "description": "Where in its source it is read, like 'L317-319' or 'p. 12'."}),
    (int, {"type": "integer"}),
    (int | Missing, {"anyOf": [{"type": "integer"}, {"$ref": "#/$defs/Missing"}]}),
    (bool, {"type": "boolean"}),
    (Number, {"type": "number"}),
    (Period, {"$ref": "#/$defs/Period"}),
    (date, {"type": "string", "format": "date"}),
    (Cell, {"$ref": "#/$defs/Cell"}),
    (AgeBand, {"type": "string", "pattern": "^[0-9]{1,3}(-[0-9]{1,3}|\\+)?$"}),
    (Fraction, COMPUTED),
    (Words, {"$ref": "#/$defs/Words"}),
    (Ratio, {"$ref": "#/$defs/Ratio"}),
    (Figure, {"$ref": "#/$defs/Figure"}),
    (Any, {"$ref": "#/$defs/Anything"}),
    (Money | Missing, {"anyOf": [{"$ref": "#/$defs/Money"}, {"$ref": "#/$defs/Missing"}]}),
    (
        Money | Amount | Missing,
        {"anyOf": [{"$ref": f"#/$defs/{name}"} for name in ("Money", "Amount", "Missing")]},
    ),
)
"""How each kind is described that has no fields of its own, or is written in one piece."""


def compose() -> str:
    """Return the schema that every document written by `formats.json` keeps to, as JSON.

    >>> import json
    >>> json.loads(compose())["$schema"]
    'https://json-schema.org/draft/2020-12/schema'
    """
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def schema() -> Schema:
    """Return the schema as a tree.

    A document holds a framework, a portfolio, or neither, and what was seen beside it.
    """
    seen = {slot.name: _of_slot(slot) for slot in slots(Observations)}
    marker = {MARKER: {"const": VERSION, "description": "The version of this format."}}
    framework = _table(Framework, {**marker, **seen})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A mande document",
        "description": "A results framework or a portfolio of several, and what was seen of it.",
        "type": "object",
        "required": [MARKER],
        "if": {"required": ["frameworks"]},
        "then": _table(Portfolio, {**marker, **seen}),
        "else": {"anyOf": [framework, {"properties": {**marker, **seen}, "additionalProperties": False}]},
        "$defs": {**_PIECES, **_words(), **_tables()},
    }


def _tables() -> Schema:
    alone = {Portfolio, Observations}
    return {kind.__name__: _definition(kind) for kind in tables() if kind not in alone}


def _definition(kind: type) -> Schema:
    short = {each: _SHORT[each] for each in SHORT.values()}
    table = {"type": "object", **_table(kind, _kind_of_relation(kind))}
    return {"anyOf": [short[kind], table], "description": table.pop("description")} if kind in short else table


def _kind_of_relation(kind: type) -> Schema:
    names = [name for name, each in RELATIONS.items() if each is kind]
    return {"kind": {"const": names[0]}} if names else {}


def _table(kind: type, besides: Mapping[str, Any]) -> Schema:
    found = slots(kind)
    required = [*besides.keys() & {"kind"}, *(slot.name for slot in found if slot.required)]
    return {
        "description": _first_sentence(kind),
        "properties": {**besides, **{slot.name: _of_slot(slot) for slot in found}},
        "required": required,
        "additionalProperties": False,
    }


def _of_slot(slot: Slot) -> Schema:
    one = _of_kind(slot.kind)
    return {"type": "array", "items": one} if slot.several else one


def _of_kind(kind: Any) -> Schema:
    for simple, described in SIMPLE:
        if kind is simple or kind == simple:
            return described
    if kind == Relation:
        return {"oneOf": [{"$ref": f"#/$defs/{each.__name__}"} for each in get_args(Relation)]}
    return {"$ref": f"#/$defs/{SHORT.get(kind, kind).__name__}"}


def _words() -> Schema:
    return {kind.__name__: _closed_list(kind) for kind in closed_lists()}


def _closed_list(kind: type[ClosedList]) -> Schema:
    return {"description": _first_sentence(kind), "enum": [str(member.value) for member in kind]}


def _first_sentence(kind: type) -> str:
    return " ".join(cleandoc(kind.__doc__ or "").partition("\n\n")[0].split())


def _parts(description: str, **parts: Any) -> Schema:
    return {
        "description": description,
        "type": "object",
        "properties": parts,
        "required": list(parts),
        "additionalProperties": False,
    }


_PIECES: Schema = {
    "Words": {
        "description": "A text, or the same text in several languages.",
        "anyOf": [
            {"type": "string"},
            {"type": "object", "additionalProperties": {"type": "string"}, "minProperties": 1},
        ],
    },
    "Period": {
        "description": _first_sentence(Period) + " A year, quarter, month or day, or two of them with a slash between.",
        "anyOf": [
            {"type": "string", "pattern": f"^{_SIDE}(/{_SIDE})?$"},
            {"type": "integer", "minimum": 1000, "maximum": 9999},
        ],
    },
    "Cell": {
        "description": _first_sentence(Cell) + " 'gender=female, age=18-24', or 'total'.",
        "anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": {"type": "string"}}],
    },
    "Missing": {"description": _first_sentence(Missing), "enum": REASONS},
    "Ratio": {
        "description": _first_sentence(Ratio),
        "anyOf": [
            {"type": "string", "pattern": "/"},
            _parts("The part and the whole.", part={"$ref": "#/$defs/Side"}, whole={"$ref": "#/$defs/Side"}),
        ],
    },
    "Side": {
        "description": "A part or a whole, or the reason why it is not known.",
        "anyOf": [{"type": "number"}, {"$ref": "#/$defs/Missing"}],
    },
    "Money": _parts(_first_sentence(Money), amount=COMPUTED, currency={"type": "string", "pattern": "^[A-Z]{3}$"}),
    "Amount": _parts(_first_sentence(Amount), number=COMPUTED, unit={"type": "string"}),
    "Step": {
        "description": "A step on a scale, which is that of its indicator unless it is written beside it.",
        "type": "object",
        "properties": {
            "score": {"type": "string"},
            "stage": {"type": "string"},
            "scale": {"$ref": "#/$defs/Scale"},
        },
        "oneOf": [{"required": ["score"]}, {"required": ["stage"]}],
        "additionalProperties": False,
    },
    "Figure": {
        "description": "A number, yes or no, a text, a number with its whole, currency or unit, or why there is none.",
        "anyOf": [
            {"type": ["number", "boolean"]},
            {"type": "string", "not": {"pattern": _IN_QUOTES}},
            _parts("A text that could be taken for something else.", text={"$ref": "#/$defs/Words"}),
            _parts("A part of a whole.", part={"$ref": "#/$defs/Side"}, whole={"$ref": "#/$defs/Side"}),
            {"$ref": "#/$defs/Money"},
            {"$ref": "#/$defs/Amount"},
            {"$ref": "#/$defs/Step"},
        ],
    },
    "Anything": {
        "description": "Whatever a field of the plan may hold.",
        "anyOf": [
            {"$ref": "#/$defs/Figure"},
            {"type": "array", "items": {"$ref": "#/$defs/Anything"}},
            _parts("A period.", period={"$ref": "#/$defs/Period"}),
            _parts("A day.", day={"type": "string", "format": "date"}),
            _parts("A cell.", cell={"$ref": "#/$defs/Cell"}),
            _parts("A quotient.", fraction={"type": "string"}),
            _parts("Nothing at all.", none={"const": True}),
        ],
    },
}

_SHORT: dict[type, Schema] = {
    Baseline: {"type": ["number", "boolean", "string"]},
    Verification: {"type": "boolean"},
    Category: {"type": "string"},
    Dimension: {"enum": list(STANDARD_DIMENSIONS)},
}
"""What stands for a thing in short, in place of its fields."""
