"""The objects that DHIS2 documents hold, JSON or CSV, each with where it stands; whatever a stranger wrote there."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from io import StringIO
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from mande.codes import inert, nearest
from mande.formats.dhis2.remarks import NOT_AN_OBJECT
from mande.formats.limits import Limit
from mande.formats.remarks import NO_HEADER, TWICE, UNKNOWN_COLUMN, UNREADABLE, Notes, told_by
from mande.measures.numbers import MOST_DIGITS, spell
from mande.wording import counted, cut, sentence

Metadata: TypeAlias = bytes | str | Iterable[bytes | str] | None
"""Exports of metadata, one or several."""

METADATA = (
    "dataElements",
    "indicators",
    "indicatorTypes",
    "categories",
    "categoryOptions",
    "categoryCombos",
    "categoryOptionCombos",
    "organisationUnits",
    "organisationUnitLevels",
    "dataSets",
    "optionSets",
    "options",
    "validationRules",
)
"""The lists of a metadata export that are read."""

VALUES = "dataValues"

TELLING = (
    VALUES,
    "dataElements",
    "categoryOptionCombos",
    "categoryCombos",
    "organisationUnits",
    "dataSets",
    "indicatorTypes",
)
"""Lists that no other kind of document has."""

COLUMNS: Mapping[str, str] = {
    "dataelement": "dataElement",
    "de": "dataElement",
    "period": "period",
    "pe": "period",
    "orgunit": "orgUnit",
    "organisationunit": "orgUnit",
    "ou": "orgUnit",
    "categoryoptioncombo": "categoryOptionCombo",
    "coc": "categoryOptionCombo",
    "attributeoptioncombo": "attributeOptionCombo",
    "acoc": "attributeOptionCombo",
    "aoc": "attributeOptionCombo",
    "value": "value",
    "storedby": "storedBy",
    "createdby": "createdBy",
    "lastupdated": "lastUpdated",
    "created": "created",
    "comment": "comment",
    "followup": "followup",
    "deleted": "deleted",
}
"""What the columns of a CSV of data values are called, long and short, and the field each holds."""

NEEDED = ("dataElement", "period", "orgUnit", "value")
"""Columns without which a CSV holds no data values."""

OBJECTS = Limit(20_000, 50, lambda count: counted(count, "record"))
"""Data values, or objects of metadata: the three codes that a value cannot do without are thirty-three letters long."""

LONGEST_SHOWN = 100
"""Characters of a title that a remark shows."""

_LONGEST_HEADING = 2_000


class Placed(NamedTuple):
    """An object of a document, where it stands, and in which of the documents (0 is the first)."""

    at: str
    fields: Mapping[str, Any]
    document: int = 0

    def text(self, field: str) -> str:
        """Return the text of *field*, or the empty string where there is none.

        >>> Placed("dataElements[0]", {"name": "Wells", "code": None, "level": 3}).text("level")
        '3'
        """
        return as_text(self.fields.get(field))

    @property
    def id(self) -> str:
        """What it is called by others: its UID, or its code where it has none."""
        return self.text("id") or self.text("code")

    @property
    def title(self) -> str:
        """What a person calls it."""
        return self.text("name") or self.text("displayName") or self.text("shortName")

    @property
    def own_title(self) -> str:
        """Its title, unless that is its code, as for what never had a title."""
        return "" if self.title == self.id else self.title

    def reference(self, field: str) -> str:
        """Return what *field* refers to, by its UID or its code."""
        return referred(self.fields.get(field))

    def references(self, field: str) -> tuple[str, ...]:
        """Return everything that the list in *field* refers to."""
        held = self.fields.get(field)
        return tuple(found for each in held if (found := referred(each))) if isinstance(held, list) else ()


class Pack(NamedTuple):
    """Everything in some documents that belong together: metadata by its lists, and data values.

    `others` are the lists that are not read, with how much they hold; `read` says that there was anything to read.
    """

    lists: Mapping[str, tuple[Placed, ...]]
    values: tuple[Placed, ...]
    others: Mapping[str, int]
    read: bool

    @property
    def has_metadata(self) -> bool:
        """Whether there is anything that says what the values are."""
        return any(self.lists.values())


def looks_like(data: bytes | str) -> bool:
    """Return whether *data* is likely a document of DHIS2: JSON with its lists, or a CSV with its headings.

    >>> looks_like('{"dataValues": []}'), looks_like("de,pe,ou,coc,acoc,value"), looks_like('{"outputs": []}')
    (True, True, False)
    """
    notes = Notes("")
    text = _text(data, notes, "")
    if text is None:
        return False
    if text.lstrip()[:1] == "{":
        held = _opened_json(text, notes, "")
        return held is not None and any(isinstance(held.get(name), list) for name in TELLING)
    first = text[:_LONGEST_HEADING].splitlines()[:1]
    return bool(first) and set(NEEDED) <= set(_columns(_cells(first[0])))


def as_parts(metadata: Metadata) -> list[bytes | str]:
    """Return *metadata* as a list of exports, however many were handed over."""
    return [metadata] if isinstance(metadata, bytes | str) else list(metadata or ())


def packed(documents: Iterable[tuple[str, bytes | str]], notes: Notes) -> Pack:
    """Return what *documents*, each with its name, hold together; what cannot be read goes to *notes*."""
    documents = list(documents)
    lists: dict[str, dict[str, Placed]] = {name: {} for name in METADATA}
    values: list[Placed] = []
    others: dict[str, int] = {}
    read = False
    for number, (name, data) in enumerate(documents):
        before = f"{name}: " if number else ""
        held = opened(data, notes, name if number else "")
        if held is None:
            continue
        read = True
        left = OBJECTS.of(len(data))
        for kind, items in held.items():
            if isinstance(items, list) and kind in (VALUES, *METADATA):
                if len(items) > left:
                    OBJECTS.tell(notes, f"{before}{kind}", OBJECTS.of(len(data)), len(data))
                    items = items[:left]  # noqa: PLW2901 - the rest of the list is not looked at
                left -= len(items)
            if kind == VALUES:
                values += _objects(items, kind, before, notes, _defaults(held), number)
            elif kind in lists:
                _merge(
                    lists[kind],
                    (item._replace(document=number) for item in _objects(items, kind, before, notes)),
                    notes,
                )
            elif isinstance(items, list) and items:
                others[kind] = others.get(kind, 0) + len(items)
    return Pack({kind: tuple(items.values()) for kind, items in lists.items()}, tuple(values), others, read)


def opened(data: bytes | str, notes: Notes, at: str = "") -> Mapping[str, Any] | None:
    """Return what a document holds, by its lists; None, with a remark, where it is neither JSON nor CSV of DHIS2."""
    text = _text(data, notes, at)
    if text is None:
        return None
    if text.lstrip()[:1] not in ("{", "["):
        return _opened_csv(text, notes, at)
    held = _opened_json(text, notes, at)
    if held is not None and not any(kind in held for kind in (VALUES, *METADATA)):
        why = sentence("none of its lists is here, such as {one} or {other}", one=VALUES, other=METADATA[0])
        notes.add(UNREADABLE, at, format="DHIS2", why=why, instead=sentence("Export data values or metadata as JSON."))
        return None
    return held


def _opened_json(text: str, notes: Notes, at: str) -> Mapping[str, Any] | None:
    """Return the object that *text* is as JSON, every number exact; None, with a remark, where there is none."""
    try:
        held = json.loads(text, parse_float=_number, parse_int=_number, parse_constant=str)
    except (ValueError, RecursionError) as fault:
        why = sentence("it is nested too deeply") if isinstance(fault, RecursionError) else inert(str(fault))
        notes.add(UNREADABLE, at, format="JSON", why=why, instead=sentence("Export it from DHIS2 anew."))
        return None
    if isinstance(held, dict):
        return held
    notes.add(NOT_AN_OBJECT, at, seen=held, expected=sentence("an object with lists such as dataValues"))
    return None


def as_text(value: object) -> str:
    """Return *value* as the text that DHIS2 would have written: its values are all strings.

    >>> as_text(True), as_text(Decimal("2.50")), as_text(None), as_text(["2"])
    ('true', '2.50', '', '')
    """
    if isinstance(value, str):
        # A lone half of a pair, as JSON can write it, can stand in no document.
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, bool):
        return "true" if value else "false"
    return spell(value) if isinstance(value, int | Decimal) else ""


def referred(value: object) -> str:
    """Return the UID or code by which *value*, an object or a text, refers to another."""
    if isinstance(value, dict):
        return as_text(value.get("id")) or as_text(value.get("code"))
    return as_text(value)


def is_true(value: object) -> bool:
    """Return whether *value* is true, as JSON or as CSV writes it."""
    return as_text(value).strip().casefold() in ("true", "1")


def _number(text: str) -> int | Decimal | str:
    """Return a number exactly; one that is too long to be a figure stays a text, and is told where it is read."""
    if len(text) > MOST_DIGITS:
        return text
    if text.lstrip("-").isdigit():
        return int(text)
    try:
        number = Decimal(text)
    except ArithmeticError:  # an exponent beyond all measure
        return text
    return number if abs(number.adjusted()) <= MOST_DIGITS else text


def _text(data: bytes | str, notes: Notes, at: str) -> str | None:
    """Return *data* as text without the mark that may stand before it; None, with a remark, where it is none."""
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    try:
        return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as fault:
        why = sentence("byte {start} cannot be decoded", start=fault.start)
        notes.add(UNREADABLE, at, format=sentence("text"), why=why, instead=sentence("Save it as UTF-8."))
        return None


def _objects(
    items: object,
    kind: str,
    before: str,
    notes: Notes,
    defaults: Mapping[str, Any] = MappingProxyType({}),
    document: int = 0,
) -> Iterator[Placed]:
    if not isinstance(items, list):
        notes.add(NOT_AN_OBJECT, f"{before}{kind}", seen=items, expected=sentence("a list"))
        return
    for number, item in enumerate(items):
        if isinstance(item, Placed):
            yield Placed(before + item.at, item.fields, document)
        elif isinstance(item, dict):
            yield Placed(f"{before}{kind}[{number}]", {**defaults, **item} if defaults else item, document)
        else:
            notes.add(NOT_AN_OBJECT, f"{before}{kind}[{number}]", seen=item, expected=sentence("an object"))


def _merge(held: dict[str, Placed], items: Iterable[Placed], notes: Notes) -> None:
    for item in items:
        key = item.id or item.title or item.at
        first = held.setdefault(key, item)
        if first is not item and first.fields != item.fields:
            notes.add(
                TWICE,
                item.at,
                what=sentence("'{name}'", name=cut(item.title or key, LONGEST_SHOWN)),
                first=first.at,
                kept=sentence("the first was read"),
            )


def _defaults(held: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the head of a data value set says for every value that does not say it itself."""
    return {
        field: held[field]
        for field in ("period", "orgUnit", "attributeOptionCombo")
        if isinstance(held.get(field), str | dict)
    }


def _opened_csv(text: str, notes: Notes, at: str) -> Mapping[str, Any] | None:
    heading = text[:_LONGEST_HEADING].splitlines()[:1]
    delimiter = _delimiter(heading[0]) if heading else ","
    rows = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    found: list[Placed] = []
    columns: list[str | None] = []
    try:
        columns = _columns(next(rows, []))
        missing = [field for field in NEEDED if field not in columns]
        if missing:
            _no_header(heading, missing, notes, at)
            return None
        _unknown_columns(_cells(heading[0]), columns, notes)
        most = OBJECTS.of(len(text))
        for row in rows:
            if len(found) > most:
                break
            if any(cell.strip() for cell in row):
                fields = {field: cell for field, cell in zip(columns, row, strict=False) if field}
                found.append(Placed(f"line {rows.line_num}", fields))
    except csv.Error as fault:
        notes.add(
            UNREADABLE, f"line {rows.line_num}", format="CSV", why=told_by(fault), instead=sentence("Export it anew.")
        )
        if not columns:
            return None
    return {VALUES: found}


def _delimiter(heading: str) -> str:
    return max(",;\t", key=heading.count)


def _cells(heading: str) -> list[str]:
    return [cell.strip().strip('"') for cell in heading.split(_delimiter(heading))]


def _columns(cells: Iterable[str]) -> list[str | None]:
    return [COLUMNS.get(cell.strip().casefold().replace(" ", "").replace("_", "")) for cell in cells]


def _no_header(heading: list[str], missing: list[str], notes: Notes, at: str) -> None:
    close = nearest(missing[0], _cells(heading[0])) if heading else None
    near = sentence(" The nearest is '{close}'.", close=close) if close else ""
    notes.add(NO_HEADER, at or "line 1", looked_for=", ".join(missing), near=near)


def _unknown_columns(cells: list[str], columns: list[str | None], notes: Notes) -> None:
    for cell, field in zip(cells, columns, strict=False):
        if field is None and cell:
            notes.add(UNKNOWN_COLUMN, "line 1", seen=cell)
