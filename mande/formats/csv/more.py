"""What no column holds, as JSON: in the last column of a row, and in a file for what belongs to no row."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from mande.errors import InvalidValue, MandeError
from mande.findings import Severity
from mande.formats.kinds import Slot, slots_by_name
from mande.formats.reading import reader
from mande.formats.remarks import UNKNOWN_FIELD, Notes, Remark, told_by
from mande.formats.writing import writer
from mande.measures.numbers import spell
from mande.wording import sentence

MORE = "more"
"""The column of what the other columns do not hold."""

NOT_JSON = Remark(
    "MND928",
    "not-json",
    Severity.MAJOR,
    "What stands here is not as it was written ({why}), so nothing of it was read.",
    "Leave this as it was, or make it blank.",
    headline="cells with JSON that cannot be read",
)
EDITED = Remark(
    "MND929",
    "edited-beside-more",
    Severity.INFO,
    "The columns of '{name}' say something else than 'more' does; the columns were read.",
    "Take '{name}' out of 'more', if the columns say all there is.",
    headline="columns that say something else than 'more'",
)
REMARKS = (NOT_JSON, EDITED)


def tree_with(thing: Any, names: Iterable[str]) -> dict[str, Any]:
    """Return the fields of *thing* that *names* names, as a plain tree."""
    kind: Any = type(thing)
    slots = slots_by_name(kind)
    return {name: _written(slots[name], getattr(thing, name)) for name in names}


def json_of(tree: Any, depth: int | None = None) -> str:
    """Return *tree* as JSON in ASCII, in which a decimal keeps its digits; from a *depth* on, one item a line.

    >>> json_of({"weight": Decimal("0.10")})
    '{"weight": 0.10}'
    """
    if isinstance(tree, Decimal):
        return spell(tree)
    if not isinstance(tree, dict | list) or not tree:
        return json.dumps(tree)
    deeper = None if depth is None else depth + 1
    items = (
        [f"{json.dumps(name)}: {json_of(held, deeper)}" for name, held in tree.items()]
        if isinstance(tree, dict)
        else [json_of(held, deeper) for held in tree]
    )
    opens, closes = "{}" if isinstance(tree, dict) else "[]"
    if depth is None:
        return f"{opens}{', '.join(items)}{closes}"
    line = "\n" + "  " * depth
    return f"{opens}{line}  {f',{line}  '.join(items)}{line}{closes}"


def read_json(text: str, notes: Notes, at: str) -> dict[str, Any]:
    """Return the table that *text* writes as JSON; where it writes none, an empty one, with a remark."""
    try:
        tree = _DECODER.decode(text)
        if "\\ud" in text.casefold():
            json.dumps(tree, ensure_ascii=False, default=str).encode()  # half a letter may be escaped in it
    except UnicodeEncodeError:
        notes.add(NOT_JSON, at, why=sentence("it holds half of a letter"))
        return {}
    except (ValueError, ArithmeticError, RecursionError) as fault:
        why = sentence("it is nested too deep") if isinstance(fault, RecursionError) else told_by(fault)
        notes.add(NOT_JSON, at, why=why)
        return {}
    if not isinstance(tree, dict):
        notes.add(NOT_JSON, at, why=sentence("it is no table of fields"))
        return {}
    return tree


def fields_with(kind: type, tree: Mapping[str, Any], notes: Notes, at: str) -> dict[str, Any]:
    """Return the fields of a *kind* of thing that *tree* holds; what cannot be read goes to *notes*."""
    found: dict[str, Any] = {}
    slots = slots_by_name(kind)
    for name, written in tree.items():
        slot = slots.get(name)
        if slot is None:
            notes.add(UNKNOWN_FIELD, at, seen=name)
            continue
        if written is None and not slot.required:
            found[name] = None
            continue
        try:
            read = reader(slot.kind)
            if slot.several and not isinstance(written, list):
                raise InvalidValue.lone_thing(written)
            found[name] = tuple([read(each, None) for each in written]) if slot.several else read(written, None)
        except (MandeError, LookupError, TypeError, AttributeError, ValueError, RecursionError) as fault:
            notes.add(NOT_JSON, at, why=sentence("'{name}': {fault}", name=name, fault=told_by(fault)))
    return found


def _written(slot: Slot, value: Any) -> Any:
    if value is None:
        return None
    write = writer(slot.kind)
    return [write(each) for each in value] if slot.several else write(value)


def _whole(digits: str) -> int | Decimal:
    # An int has no negative zero, and a column that shows one would look edited.
    return Decimal(digits) if digits == "-0" else int(digits)


def _refused(word: str) -> Any:
    raise ValueError(sentence("{word} is no number", word=word))


_DECODER = json.JSONDecoder(parse_float=Decimal, parse_int=_whole, parse_constant=_refused)
