"""The files of a data package, by name: composed of what they hold, and parsed into it."""

from __future__ import annotations

import csv
import io
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from mande.codes import inert, nearest
from mande.dimensions.cells import TOTAL
from mande.formats.building import OF_WHOM
from mande.formats.csv.columns import BY, Row
from mande.formats.csv.descriptor import DESCRIPTOR, REST, VERSION, descriptor_of, headings_of
from mande.formats.csv.formulas import as_written
from mande.formats.csv.headings import Headed, category_of, column_called, columns_of, headed, of_a_person, table_of
from mande.formats.csv.more import json_of, read_json
from mande.formats.csv.reading import Below, Given, Part, present
from mande.formats.csv.rows import RAGGED_ROW, Rows, decoded, first_cells, read_rows
from mande.formats.csv.tables import FRAMEWORK, INDICATORS, LINKS, OBSERVATIONS, RESULTS, TABLES, TARGETS, Table
from mande.formats.csv.whole import document_of
from mande.formats.csv.writing import Sheet, rest_of, sheets_of
from mande.formats.document import Composable, Document, as_document
from mande.formats.headings import personal, read_heading
from mande.formats.limits import FRAMEWORKS, RECORDS, THINGS, Limit, heard_out, no_collecting
from mande.formats.remarks import (
    FIGURES_NOT_READ,
    MISSPELT_COLUMN,
    MOST_OF_A_KIND,
    NEWER_VERSION,
    NO_HEADER,
    ONE_PERSON_A_ROW,
    TWICE,
    UNKNOWN_COLUMN,
    UNREADABLE,
    Notes,
)
from mande.wording import Sentence, counted, joined, listing, sentence

LOOKED_FOR = sentence(
    "'indicator' with 'value' or 'missing' (observations), or the columns of one of the tables of a plan"
)
"""What the headings of a file must name, where its name does not say which table it is."""

FEWEST = 2
"""Headings that a row must have to be one of headings, where the name of its file does not say which table it is."""

SHORT = 3
"""Letters of a heading that is too short to be like another."""

LIMITS: Mapping[str, Limit] = {
    FRAMEWORK.name: FRAMEWORKS,
    **dict.fromkeys((RESULTS.name, INDICATORS.name, LINKS.name), THINGS),
}
"""How many rows are read of the tables whose rows take longer than a record, all tables with one limit together."""


def compose(value: Composable) -> dict[str, str]:
    r"""Return the files of a data package that holds *value*, by name.

    >>> from mande.measures.missing import Missing
    >>> from mande.observations.collection import Observations
    >>> from mande.observations.observation import Observation
    >>> files = compose(Observations([Observation("dug", 3, "2009"), Observation("dug", Missing.NOT_REPORTED, "2010")]))
    >>> print(*files["observations.csv"].splitlines(), sep="\n")
    indicator,period,place,value,missing,source
    dug,2009,,3,,
    dug,2010,,,not reported,

    Raises:
        InvalidValue: it is nothing that a document holds.
    """
    document = as_document(value)
    sheets = list(sheets_of(document))
    rest = rest_of(document)
    files = {f"{sheet.table.name}.csv": _text_of(sheet) for sheet in sheets}
    if rest:
        files[REST] = f"{json_of(rest, 0)}\n"
    return {DESCRIPTOR: descriptor_of(sheets, rest), **files}


def parse(
    data: Mapping[str, bytes | str] | bytes | str,
    *,
    name: str = "the document",
    decimal: str | None = None,
    packed: int | None = None,
) -> Document:
    r"""Return the document in *data*: the files of a package by name, or what is in one CSV file.

    *decimal* says what marks the decimals, where that is not plain; thousands are never guessed. *packed* says how many
    bytes the files had in an archive, which is read to no more rows than one file of that size.

    >>> programme, seen, findings = parse("Indicateur;Valeur\ndug;3\n", name="actuals.csv")
    >>> programme, list(seen), seen[0].at
    (None, [Observation('dug', 3)], "line 2, column 'Valeur'")
    """
    notes = Notes(name)
    with no_collecting():
        if isinstance(data, bytes | str):
            return _document({name: data}, notes, alone=True, decimal=decimal, packed=None)
        return _document(data, notes, alone=False, decimal=decimal, packed=packed)


def _text_of(sheet: Sheet) -> str:
    headings = headings_of(sheet)
    text = io.StringIO(newline="")
    write = csv.writer(text)  # each row ends as RFC 4180 has it, so that a text may hold either sign of a new line
    write.writerow(headings)
    blank = [TOTAL if heading.startswith(BY) else "" for heading in headings]
    columns = list(zip(headings, blank, strict=True))
    write.writerows([row.get(heading, other) for heading, other in columns] for row in sheet.rows)
    return text.getvalue()


def _document(
    files: Mapping[str, bytes | str], notes: Notes, *, alone: bool, decimal: str | None, packed: int | None
) -> Document:
    rest: dict[str, Any] = {}
    tables: dict[str, Given] = {}
    size = sum(map(len, files.values())) if packed is None else packed
    most = {limit: limit.of(size, is_packed=packed is not None) for limit in (RECORDS, *LIMITS.values())}
    left = dict(most)
    for path, called in _described(files, notes):
        at = "" if alone else path
        text = decoded(files[path], notes, at)
        if text is None:
            continue
        if path.rpartition("/")[2] == REST:
            rest = read_json(text, notes, path)
            continue
        found = _table(text, called, notes, at, decimal, left[RECORDS], size)
        if found is not None:
            table, given = found
            limits = dict.fromkeys((LIMITS.get(table.name, RECORDS), RECORDS))
            least = min(limits, key=left.__getitem__)
            if len(given.rows) > left[least]:
                least.tell(notes, at, most[least], size)
                given = given._replace(rows=given.rows.first(left[least]))
            left |= {limit: left[limit] - len(given.rows) for limit in limits}
            tables[table.name] = _together(tables[table.name], given) if table.name in tables else given
    return document_of(tables, rest, notes)


def _described(files: Mapping[str, bytes | str], notes: Notes) -> Iterator[tuple[str, str]]:
    """Yield the path of each file that holds a table or the rest, and what it is called by name."""
    descriptor = files.get(DESCRIPTOR)
    if descriptor is None:
        yield from (
            (path, path)
            for path in sorted(files)
            if path.casefold().endswith((".csv", ".tsv", ".txt", REST)) or len(files) == 1
        )
        return
    text = decoded(descriptor, notes, DESCRIPTOR)
    package = {} if text is None else read_json(text, notes, DESCRIPTOR)
    if package.get("mande", VERSION) != VERSION:
        notes.add(NEWER_VERSION, DESCRIPTOR, seen=package["mande"], known=f"'{VERSION}'")
    resources = package.get("resources")
    for resource in resources if isinstance(resources, list) else ():
        path, called = (resource.get("path"), resource.get("name")) if isinstance(resource, dict) else (None, None)
        if isinstance(path, list) and len(path) == 1:
            path = path[0]
        if not isinstance(path, str) or path not in files:
            notes.add(
                UNREADABLE,
                DESCRIPTOR,
                format=sentence("a data package"),
                why=_no_file(path),
                instead=sentence("Put it beside it."),
            )
            continue
        yield path, f"{called}.csv" if isinstance(called, str) and path != REST else path


def _no_file(path: object) -> str:
    return sentence("it names {path}, and there is no such file here", path=inert(repr(path)[:80]))


def _table(
    text: str, called: str, notes: Notes, at: str, decimal: str | None, most: int, size: int
) -> tuple[Table, Given] | None:
    known = {table.name: table for table in TABLES}.get(called.rpartition("/")[2].rpartition(".")[0].casefold())
    candidates = (known,) if known is not None else TABLES
    fewest = FEWEST if known is None else 1
    knows = lru_cache(4096)(lambda heading: any(column_called(table, heading) for table in candidates))
    rows = read_rows(text, knows, notes, at, fewest=fewest, most=most)
    table = None if rows is None else table_of(called, rows.headings)
    if rows is None or table is None:
        _say_no_header(text, rows, known, notes, at)
        return None
    if told := of_a_person(rows.headings, has_figures=table is OBSERVATIONS):
        notes.add(ONE_PERSON_A_ROW, at, why=sentence("it has {told}", told=listing(map(Sentence, told))))
        return None
    return table, _given(table, rows, notes, at, decimal, size)


def _say_no_header(text: str, rows: Rows | None, known: Table | None, notes: Notes, at: str) -> None:
    cells = list(rows.headings) if rows is not None else first_cells(text)
    if told := of_a_person(cells, has_figures=False):
        notes.add(ONE_PERSON_A_ROW, at, why=sentence("it has {told}", told=listing(map(Sentence, told))))
        return
    looked_for = LOOKED_FOR if known is None else ", ".join(f"'{name}'" for name in known.needed)
    names = columns_of(OBSERVATIONS if known is None else known)
    near = [
        sentence(" '{cell}' is like '{close}'.", cell=inert(cell)[:40], close=close)
        for cell in cells[:MOST_OF_A_KIND]
        if len(cell) > SHORT and (close := nearest(cell.strip(), names)) and close != cell.strip().casefold()
    ]
    # What is no heading may be somebody's name: a list of persons has no headings as often as not.
    headings = [cell for cell in cells[:MOST_OF_A_KIND] if read_heading(cell.strip()) or personal([cell])]
    shown = listing([repr(inert(cell)[:40]) for cell in headings], most=6)
    seen = [sentence(" The first row has {shown}.", shown=shown)] if headings else []
    notes.add(NO_HEADER, at, looked_for=looked_for, near=joined("", [*seen, *near[:1]]))


def _given(table: Table, rows: Rows, notes: Notes, at: str, decimal: str | None, size: int) -> Given:
    """Return the rows of a table by the names of their columns; what is not read is told."""
    found = headed(table, rows.headings)
    line = _line(at, rows.line)
    _tell_unknown(found, table, notes, line)
    _tell_twice(found, notes, line)
    _tell_figures(rows, {heading.strip() for heading in found.unknown}, notes, line)
    width, fields = len(rows.headings), present(table, found.called)
    translated = [column for column in found.called if column.startswith(BY)]

    def heard(rows: Iterable[Row]) -> Iterator[Row]:
        return heard_out(rows, notes, size, Row.at)

    ragged: set[int] = set()

    def made(number: int, cells: list[str]) -> Row:
        if len(cells) != width and number not in ragged:  # a row may be made more than once, and is told once
            ragged.add(number)
            _say_ragged(cells, width, notes, _line(at, number))
        named = {
            column: cells[place]
            for place, column in found.columns.items()
            if place < len(cells) and cells[place] and not cells[place].isspace()
        }
        for column in translated:
            if column in named:
                named[column] = category_of(column, found.called[column], named[column])
        return Row(named, number, notes, at, found.called, decimal, rows.separator == ",", present=fields)

    places = {column: place for place, column in found.columns.items()}

    def code(cells: list[str], column: str) -> str:
        place = places.get(column)
        return "" if place is None or place >= len(cells) else as_written(cells[place]).strip()

    return Given(Below((Part(rows.below, made, code),)), frozenset(found.called), heard)


def _line(at: str, number: int) -> str:
    return f"{at}, line {number}" if at else f"line {number}"


def _tell_figures(rows: Rows, unknown: Container[str], notes: Notes, at: str) -> None:
    """Say how many numbers stand in columns that are *unknown*: what is lost with them is more than a remark beside."""
    places = [
        place for place, heading in enumerate(rows.headings) if heading.strip() in unknown and not personal([heading])
    ]
    held = [
        place
        for _, cells in rows.below
        for place in places
        if place < len(cells) and cells[place].strip().removesuffix("%").replace(".", "", 1).isdecimal()
    ]
    if held:
        columns = listing(f"'{inert(rows.headings[place])[:40]}'" for place in sorted(set(held)))
        notes.add(
            FIGURES_NOT_READ,
            at,
            figures=counted(len(held), "figure"),
            why=sentence("nothing here is called {columns}", columns=columns),
            instead=sentence("Give each figure a row of its own, with its category or its month in a column."),
        )


def _tell_unknown(found: Headed, table: Table, notes: Notes, at: str) -> None:
    """Say which columns were not read, and of which of them nothing else tells what they seem to be headed."""
    for place, heading in enumerate(found.unknown):
        if place >= MOST_OF_A_KIND:
            notes.add(UNKNOWN_COLUMN, at, seen=heading, near="")
            continue
        field = nearest(heading, columns_of(table))
        if field in (*OF_WHOM, "period") and field not in found.called and table in (OBSERVATIONS, TARGETS):
            notes.add(MISSPELT_COLUMN, at, seen=heading, field=field)
        else:
            notes.add(UNKNOWN_COLUMN, at, seen=heading, near=_near(heading, field, table))


def _tell_twice(found: Headed, notes: Notes, at: str) -> None:
    for left, kept in found.twice:
        notes.add(
            TWICE,
            at,
            what=sentence("The column '{name}'", name=inert(left)),
            first=f"'{inert(kept)}'",
            kept=sentence("the latter was read"),
        )


def _near(heading: str, near: str | None, table: Table) -> str:
    """Return which column of *table* is *near* to a *heading*, or which other table has it, as a remark says it."""
    if near:
        return sentence(" Did you mean '{near}'?", near=near)
    other = next((other.name for other in TABLES if other is not table and column_called(other, heading)), None)
    return sentence(" The table '{other}' has such a column.", other=other) if other else ""


def _say_ragged(cells: list[str], width: int, notes: Notes, at: str) -> None:
    if len(cells) < width or any(cell.strip() for cell in cells[width:]):
        left_out = sentence("; those beyond were not read") if len(cells) > width else ""
        notes.add(RAGGED_ROW, at, found=counted(len(cells), "cell"), expected=width, left_out=left_out)


def _together(one: Given, other: Given) -> Given:
    return Given(Below((*one.rows.parts, *other.rows.parts)), one.columns & other.columns, one.heard)
