"""What IATI has no place for, carried beside what it has: one element of mande's own at the end of each of IATI's.

IATI's schema lets elements of another namespace stand at the end of an activity, a result, an indicator, a baseline, a
target and an actual. Ours is `more`, and holds a table in JSON:

- `code`: what the thing is called, since IATI names no result and no indicator;
- `is`: the fields of which IATI's own elements do not say all, as `mande.formats.writing` writes them;
- `was`: what IATI's own elements said of these fields when they were written;
- `place`: which one it is among those of its kind, where they do not stand in their order.

Whoever edits such a file with another tool does not know of this. So a field is read from here only while IATI's own
elements still say of it what they said when it was written. Where they say something else, they win, and it is told.
What nothing in IATI says (the unit, the accumulation, the links) cannot be edited there, and is always read from here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, TypeAlias, TypeVar

from mande.errors import MandeError
from mande.findings import Severity
from mande.formats.iati.activity import Element, Foreign
from mande.formats.kinds import Tree
from mande.formats.reading import reader
from mande.formats.remarks import REFUSED, UNREADABLE, Notes, Remark, told_by
from mande.formats.writing import writer
from mande.measures.numbers import spell
from mande.wording import sentence

NAMESPACE = "urn:mande:iati:1"
"""The namespace of what is mande's in a file of IATI, with the version of what is written there."""

PREFIX = "mande"
MORE = f"{{{NAMESPACE}}}more"

EDITED = Remark(
    "MND968",
    "edited-elsewhere",
    Severity.MINOR,
    "Since mande wrote this, another tool has changed what it says of '{field}'. What stands in IATI's own elements "
    "was read, and what mande had beside them was not: {lost}.",
    "Look whether what was left out still holds, and write it again.",
    headline="fields that another tool has changed",
)

REMARKS = (EDITED,)

Table: TypeAlias = Mapping[str, Any]
"""What one element of ours holds."""

Value = TypeVar("Value")

ANY_FAULT = (MandeError, LookupError, TypeError, AttributeError, ValueError, RecursionError)
"""What can be wrong with a table that somebody else has written or cut off."""

PROVENANCE = ("source", "at", "printed")
"""Fields by which a reader says where it read a thing. For what mande wrote, they say where that was read."""

UNITED = ("dimensions", "places", "sources", "absences")
"""Lists of a framework to which IATI's elements may add what was not there when they were written."""


def element_of(table: Table) -> Element:
    """Return *table* as the element of ours that carries it.

    >>> element_of({"code": "wells", "is": {"unit": "item"}}).text
    '{"code": "wells", "is": {"unit": "item"}}'
    """
    return Element(MORE, (), (_written(table),) if table else ())


def foreign_of(table: Table) -> Foreign:
    """Return what an element of IATI holds besides its own, where *table* goes with it."""
    return Foreign((), (element_of(table),))


def table_in(content: Iterable[str | Element], notes: Notes, at: str) -> Table | None:
    """Return the table that an element of ours in *content* carries, or None where there is none that can be read.

    >>> table_in(foreign_of({"code": "wells"}).content, Notes("activities.xml"), "iati-activity[1]")
    {'code': 'wells'}
    """
    for element in content:
        if isinstance(element, Element) and element.name == MORE:
            try:
                table = json.loads(element.text, parse_float=Decimal) if element.text.strip() else {}
            except (ValueError, ArithmeticError, RecursionError) as fault:
                notes.add(
                    UNREADABLE,
                    at,
                    format=sentence("what mande carries in IATI"),
                    why=told_by(fault),
                    instead=sentence("Write it again."),
                )
                return None
            return table if isinstance(table, dict) else None
    return None


def beside(value: Any, read_back: Any) -> dict[str, Any]:
    """Return the table for *value*, of which IATI's elements give back *read_back*: empty where they say it all.

    >>> from mande.framework.targets import Target
    >>> beside(Target(12, "2009", qualifier="about", source="mtr"), Target(12, "2009"))
    {'is': {'qualifier': 'about', 'source': 'mtr'}}
    """
    own, said = tree_of(value), tree_of(read_back)
    return differing(own, {name: held for name, held in said.items() if name not in PROVENANCE})


def differing(own: Mapping[str, Tree], said: Mapping[str, Tree]) -> dict[str, Any]:
    """Return the table of the fields in which *own*, the tree of a thing, is not what IATI's elements *said*."""
    names = [name for name in {**own, **said} if own.get(name) != said.get(name)]
    table: dict[str, Any] = {}
    if names:
        table["is"] = {name: own.get(name) for name in names}
        was = {name: said[name] for name in names if name in said}
        if was:
            table["was"] = was
    return table


def restored(value: Value, table: Table | None, notes: Notes, at: str) -> Value:
    """Return *value*, as IATI's elements say it, with what *table* carries beside it; without a table, as it is.

    >>> from mande.framework.targets import Target
    >>> notes, carried = Notes("activities.xml"), {"is": {"value": {"part": 1, "whole": 3}}, "was": {"value": 33}}
    >>> restored(Target(33), carried, notes, "target[1]").value, restored(Target(40), carried, notes, "target[1]").value
    (Ratio(part=1, whole=3), 40)
    >>> print(notes.findings[0].message)
    activities.xml, target[1]: Since mande wrote this, another tool has changed what it says of 'value'. What stands ...
    """
    if table is None:
        return value
    said = {name: held for name, held in tree_of(value).items() if name not in PROVENANCE}
    try:
        kind: Any = type(value)
        read: Value = reader(kind)(joined_with(said, table, notes, at), None)
    except ANY_FAULT as fault:
        notes.add(REFUSED, at, what=sentence("What mande carries beside this"), why=told_by(fault))
        return value
    return read


def joined_with(said: Mapping[str, Tree], table: Table, notes: Notes, at: str) -> dict[str, Tree]:
    """Return the tree of what IATI's elements *said*, with the fields of *table* that they do not contradict."""
    tree = dict(said)
    was = table_of(table.get("was"))
    for name, held in table_of(table.get("is")).items():
        base = was.get(name)
        if name in UNITED and isinstance(held, list | None):
            tree[name] = united(held or [], tree.get(name) or [], base if isinstance(base, list) else [])
        elif said.get(name) == base:
            tree[name] = held
        else:
            notes.add(EDITED, at, field=name, lost=_cut(_written(held)))
    return {name: held for name, held in tree.items() if held is not None}


def united(own: list[Tree], said: list[Tree], base: list[Tree]) -> list[Tree]:
    """Return *own*, what mande had, and what IATI's elements have *said* since that was not there at *base*.

    >>> united([{"code": "BD", "title": "Bangladesh"}], [{"code": "BD"}, {"code": "NP"}], [{"code": "BD"}])
    [{'code': 'BD', 'title': 'Bangladesh'}, {'code': 'NP'}]
    """
    there, known = set(map(_written, base)), {_written(_name(each)) for each in own}
    return [*own, *(each for each in said if _written(each) not in there and _written(_name(each)) not in known)]


def tree_of(value: Any) -> dict[str, Tree]:
    """Return the fields of *value* that do not go without saying."""
    kind: Any = type(value)
    tree: dict[str, Tree] = writer(kind)(value)
    return tree


def table_of(tree: Any) -> Table:
    """Return *tree* where it is a table, and otherwise an empty one."""
    return tree if isinstance(tree, dict) else {}


def place_in(table: Table | None) -> int | None:
    """Return the place among others of its kind that *table* gives."""
    place = table.get("place") if table else None
    return place if type(place) is int else None


def held_whole(table: Table, name: str, kind: type, notes: Notes, at: str) -> Iterator[tuple[int | None, Any]]:
    """Yield the things of *kind* that *table* holds whole under *name*, each with its place among the others."""
    carried = table.get(name)
    for held in carried if isinstance(carried, list) else ():
        try:
            yield place_in(table_of(held)), reader(kind)(held["is"], None)
        except ANY_FAULT as fault:
            notes.add(REFUSED, at, what=sentence("What mande carries of '{name}'", name=name), why=told_by(fault))


def with_place(said: Any, kind: type, table: Table | None, notes: Notes, at: str) -> Iterator[tuple[int | None, Any]]:
    """Yield what an element *said*, a thing of *kind*, with what *table* carries beside it, and its place.

    Where IATI's elements could not be read as one, mande has carried all of it.
    """
    if said is not None:
        yield place_in(table), restored(said, table, notes, at)
    elif table and "is" in table:
        yield from held_whole({"it": [table]}, "it", kind, notes, at)


def placed(things: Iterable[tuple[int | None, Any]]) -> list[Any]:
    """Return *things* at their places; those that have none come after them, in their order.

    >>> placed([(None, "c"), (1, "b"), (0, "a")])
    ['a', 'b', 'c']
    """
    held = list(things)
    if any(place is not None for place, _ in held):
        held.sort(key=lambda each: (each[0] is None, each[0] or 0))
    return [thing for _, thing in held]


def _name(tree: Tree) -> Tree:
    return tree.get("code", tree.get("path")) if isinstance(tree, dict) else tree


def _cut(text: str, most: int = 200) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _written(tree: Any) -> str:
    """Return *tree* as JSON in plain ASCII, so that no character in it is one that XML cannot hold."""
    if isinstance(tree, Mapping):
        return f"{{{', '.join(f'{json.dumps(name)}: {_written(held)}' for name, held in tree.items())}}}"
    if isinstance(tree, list | tuple):
        return f"[{', '.join(map(_written, tree))}]"
    if isinstance(tree, Decimal) or type(tree) is int:
        return spell(tree)  # json would write a Decimal as a float, or not at all
    return json.dumps(tree)
