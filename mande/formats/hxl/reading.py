"""Tagged sheets read: the row of tags is looked for, and the rows below are gone through once."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, islice

from mande.findings import Severity
from mande.formats.building import built_framework, fitting
from mande.formats.csv.headings import of_a_person
from mande.formats.csv.rows import FIRST_ROWS, SEPARATORS, decoded
from mande.formats.document import Document
from mande.formats.files import File, read_with
from mande.formats.hxl.columns import COUNTED, Counts, Layout, columns_of_figures
from mande.formats.hxl.programme import activities_of, dimensions_of, indicators_of, observations_of, services_of
from mande.formats.hxl.rows import Facts, Figure, Register, facts_of, figures_of
from mande.formats.hxl.tags import BAD_TAG, Sheet, nearly, tagged, why_bad
from mande.formats.limits import FIGURES, RECORDS, Limit, no_collecting
from mande.formats.remarks import (
    NO_HEADER,
    NOT_A_PERIOD,
    ONE_PERSON_A_ROW,
    UNREADABLE,
    Notes,
    Remark,
    told_by,
)
from mande.framework.partners import Partner
from mande.observations.collection import Observations
from mande.sources import Source
from mande.wording import Sentence, Words, counted, listing, sentence

NOT_READ = Remark(
    "MND934",
    "columns-not-read",
    Severity.MINOR,
    "{columns} were not read: {why}.",
    "Tag them, where something in them should be read.",
    headline="sets of columns that were not read",
)

DONE = Limit(30_000, 30, lambda count: counted(count, "thing"))
"""Things done and indicators; a row that says who does what where, and how much, names two in seventy bytes and more.
"""

LOOKED_FOR = sentence("a row of hashtags, like '#org', '#adm1' and '#reached +f'")


def parse(data: bytes | str, *, name: str = "the document", decimal: str | None = None) -> Document:
    r"""Return the document in *data*, the text of a CSV file; *decimal* says what marks the decimals.

    >>> document = parse("Org,Girls\n#org,#reached +f +age0_17\nRed Cross,12\n", name="4w.csv")
    >>> document.observations[0], document.observations[0].reporter
    (Observation('reached', 12, age=0-17, gender=female), 'Red Cross')
    """
    notes = Notes(name)
    text = decoded(data, notes)
    if text is None:
        return Document(None, None, notes.findings)
    try:
        separator = max(SEPARATORS, key=lambda separator: _tags_in(list(islice(_reader(text, separator), FIRST_ROWS))))
        with no_collecting():
            return parse_rows(_reader(text, separator), notes, decimal=decimal, size=len(text))
    except csv.Error as fault:
        notes.add(UNREADABLE, format="CSV", why=told_by(fault), instead=sentence("Save the sheet as 'CSV UTF-8'."))
        return Document(None, None, notes.findings)


def read(file: File, *, strict: bool = False, decimal: str | None = None) -> Document:
    """Return the document in *file*.

    Raises:
        OSError: it cannot be opened or read.
        DocumentError: *strict*, and something in it could not be taken as it stands.
    """
    return read_with(partial(parse, decimal=decimal), file, strict=strict)


def _line(row: int, column: str) -> str:
    return f"line {row}, column '{column}'" if column else f"line {row}"


def parse_rows(
    rows: Iterable[Sequence[str]],
    notes: Notes,
    *,
    decimal: str | None = None,
    at: Callable[[int, str], str] = _line,
    size: int = 0,
) -> Document:
    """Return the document in the *rows* of a sheet, whatever it was kept in; *at* says how a cell is named there.

    *size* is how many letters or bytes it was kept in, by which so many of its figures are read.
    """
    rest = iter(rows)
    first = list(islice(rest, FIRST_ROWS))
    found = tagged(first)
    if found is None:
        notes.add(NO_HEADER, looked_for=LOOKED_FOR, near=nearly(first))
        return Document(None, None, notes.findings)
    has_figures = any(tag.name in COUNTED for tag in found.tags.values())
    if told := of_a_person(found.headings, has_figures=has_figures):
        notes.add(ONE_PERSON_A_ROW, why=sentence("it has {told}", told=listing(map(Sentence, told))))
        return Document(None, None, notes.findings)
    for column, cell in found.bad.items():
        notes.add(BAD_TAG, at(found.row, found.called(column)), seen=cell, why=why_bad(cell))
    below: list[tuple[int, Sequence[str]]] = []
    most = RECORDS.of(size)
    for line, cells in enumerate(chain(first[found.row :], rest), found.row + 1):
        if any(cell and not cell.isspace() for cell in cells):
            below.append((line, cells))
            if len(below) > most:
                break
    beyond = below.pop()[0] if len(below) > most else None
    return _document(Sheet(below, beyond, found, notes, decimal, at), size)


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _tags_in(rows: Sequence[Sequence[str]]) -> int:
    found = tagged(rows)
    return 0 if found is None else len(found.tags)


def _document(sheet: Sheet, size: int) -> Document:
    """Return the document that the rows of *sheet* make, as many of them as one of *size* may hold."""
    notes, counts, register = sheet.notes, columns_of_figures(sheet), Register({}, {}, set(), {}, {})
    source = Source(register.code(notes.document), kind="sheet")
    facts, figures = _read_rows(sheet, size, counts, register)
    for text, where in register.undated.items():
        notes.add(NOT_A_PERIOD, where, seen=text)
    indicators = indicators_of(figures, source, notes)
    activities = list(activities_of(facts, indicators))
    orgs = dict.fromkeys(row.org for row in facts if row.org is not None)
    framework = built_framework(
        notes,
        {},
        source.code.rpartition(".")[0] or source.code,
        basis="extract",
        activities=activities,
        context=[indicator for held in indicators.values() for indicator in held],
        dimensions=list(dimensions_of(figures)),
        places=list(register.places.values()),
        partners=[Partner(register.code(org), org) for org in orgs],
        others=[] if counts else list(services_of(facts)),
        sources=[source],
    )
    seen = Observations(observations_of(figures, source, register, notes)) if counts else None
    return Document(framework, fitting(framework, seen, notes), notes.findings)


def _read_rows(
    sheet: Sheet, size: int, counts: Mapping[int, Counts], register: Register
) -> tuple[list[Facts], list[Figure]]:
    """Return what the rows of *sheet* say, each taken out of it, as far as a document of *size* goes."""
    notes, layout = sheet.notes, Layout.of(sheet.found)
    facts: list[Facts] = []
    figures: list[Figure] = []
    things: set[str] = set()
    most_figures, most_things = FIGURES.of(size), DONE.of(size)
    _say_not_read(sheet, layout.columns.union(counts))
    sheet.lines.reverse()
    while sheet.lines:
        line, cells = sheet.lines.pop()
        if len(figures) >= most_figures:
            FIGURES.tell(notes, sheet.at(line, ""), len(figures), size)
            break
        if len(things) >= most_things:
            DONE.tell(notes, sheet.at(line, ""), len(things), size)
            break
        row = facts_of(line, cells, sheet, layout, register)
        found = list(figures_of(row, cells, counts, sheet, register))
        facts.append(row)
        figures += found
        things.update(each.indicator[0] for each in found)
        things.update(() if row.service is None else row.service[:1])
    else:
        if sheet.beyond is not None:
            RECORDS.tell(notes, sheet.at(sheet.beyond, ""), len(facts), size)
    return facts, figures


def _numbered(column: int) -> Words:
    return sentence("column {number}", number=column + 1)


def _say_not_read(sheet: Sheet, used: set[int]) -> None:
    """Name the columns without a tag, and those with a tag that nothing here can hold: each kind once."""
    found = sheet.found
    filled = Counter(column for _, cells in sheet.lines for column, cell in enumerate(cells) if cell.strip())
    untagged = [column for column in sorted(filled) if column not in found.tags and column not in found.bad]
    unheld = [column for column in sorted(found.tags) if column not in used and filled[column]]
    place = sheet.at(found.row, "")
    for columns, why in (
        (untagged, sentence("they have no tag")),
        (unheld, sentence("nothing here holds what they say")),
    ):
        if columns:
            told = [
                sentence("{name} ({count})", name=found.called(column) or _numbered(column), count=filled[column])
                for column in columns
            ]
            sheet.notes.add(NOT_READ, place, columns=listing(told, most=40), why=why)
