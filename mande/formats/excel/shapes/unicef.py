"""The indicator sheet of UNICEF's eTools: headings in words, a row of hashtags below them, and a row for each report.

A tag (`#indicator +code`) says what a column is, whatever its heading is called; a column without one is known by its
heading. Each row is one indicator in one place and time. The tags are those of the Humanitarian Exchange Language 1.1,
which OCHA no longer maintains (https://hxlstandard.org/standard/1-1final/).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from mande.codes import short
from mande.dimensions.periods import Period
from mande.formats.document import Document
from mande.formats.excel.shapes import operations
from mande.formats.excel.shapes.hidden import shown, visible
from mande.formats.excel.shapes.operations import PARTS, Line, Part
from mande.formats.excel.shapes.unhcr import BLANK_CELLS, ROW_WITHOUT_KEY
from mande.formats.excel.sheets import Row, Sheet
from mande.formats.excel.words import MEASURES, read_meaning
from mande.formats.headings import read_heading
from mande.formats.naming import code_of
from mande.formats.remarks import TWICE, UNKNOWN_COLUMN, Notes
from mande.formats.written import read_period
from mande.framework.indicators import Measure
from mande.wording import listing, number, sentence

NAME: str = sentence("UNICEF sheet with a row of tags")

TAGS_WITHIN = 25
"""Rows in which the row of tags is looked for."""

FEWEST_TAGS = 3
"""Tags that a row has at least for it to be taken for the row of tags."""

_TAG = re.compile(r"#[a-z][a-z0-9_]*(?:\s*\+[a-z][a-z0-9_]*)*")

TAGS: tuple[tuple[str, frozenset[str], str], ...] = (
    ("#indicator", frozenset({"code"}), "code"),
    ("#indicator", frozenset({"baseline"}), "baseline"),
    ("#indicator", frozenset({"target"}), "target"),
    ("#indicator", frozenset({"actual"}), "actual"),
    ("#indicator", frozenset({"value"}), "actual"),
    ("#indicator", frozenset({"type"}), "measure"),
    ("#indicator", frozenset({"unit"}), "unit"),
    ("#indicator", frozenset({"name"}), "indicator"),
    ("#indicator", frozenset(), "indicator"),
    ("#targeted", frozenset(), "target"),
    ("#reached", frozenset(), "actual"),
    ("#date", frozenset({"start"}), "period_start"),
    ("#date", frozenset({"end"}), "period_end"),
    ("#org", frozenset(), "reporter"),
    *((f"#{place}", frozenset({"code"}), f"{place}_code") for place in ("adm5", "adm4", "adm3", "adm2", "adm1", "loc")),
    *((f"#{place}", frozenset(), place) for place in ("loc", "adm5", "adm4", "adm3", "adm2", "adm1", "country")),
)
"""What a column holds by its tag and the attributes beside it: the first that fits counts."""

PLACES = ("loc", "adm5", "adm4", "adm3", "adm2", "adm1", "country", "place")
"""The columns of places, the finest first."""

FIELDS = frozenset(
    {"indicator", "period_start", "period_end", "period", "reporter", "measure", "place", *PARTS, "code"}
)
"""The columns without a tag that are known by their headings."""


class _Table(NamedTuple):
    """A sheet with a row of tags, and its columns by what they hold."""

    sheet: Sheet
    tags: Row
    columns: Mapping[str, int]

    def text(self, row: Row, field: str) -> str:
        """Return what *row* says of *field*."""
        column = self.columns.get(field)
        return "" if column is None else row.text(column)

    def has(self, row: Row, field: str) -> bool:
        """Return whether something stands in the column of *field*, be it a formula that failed."""
        cell = row.cells.get(self.columns.get(field, 0))
        return cell is not None and bool(cell.text or cell.is_broken)

    def at(self, row: Row, field: str) -> str:
        """Return the cell of *row* that says *field*."""
        return self.sheet.at((row.number, self.columns.get(field, 1)))

    @property
    def rows(self) -> list[Row]:
        """The rows below the tags that hold something."""
        return [row for row in self.sheet.rows if row.number > self.tags.number and row.cells]


def _tags(sheet: Sheet) -> Row | None:
    for row in sheet.rows:
        if row.number > TAGS_WITHIN:
            return None
        texts = [cell.text.casefold() for cell in row.cells.values() if cell.text.startswith("#")]
        tags = [text for text in texts if _TAG.fullmatch(text)]
        if len(tags) >= FEWEST_TAGS and any(tag.startswith("#indicator") for tag in tags):
            return row
    return None


def recognises(sheets: Sequence[Sheet]) -> bool:
    """Return whether one of *sheets* has a row of tags, one of which is that of an indicator."""
    return any(_tags(sheet) is not None for sheet in visible(sheets))


def read(sheets: Sequence[Sheet], notes: Notes, *, decimal: str | None = None) -> Document:
    """Return the indicators in *sheets* with what each row plans and reports of one place and time."""
    lines: list[Line] = []
    absent: set[str] = set()
    for sheet in shown(sheets, _tags, notes):
        tags = _tags(sheet)
        if tags is not None:
            table = _table(sheet, tags, notes)
            lines += [line for row in table.rows if (line := _line(table, row, notes)) is not None]
            absent |= {field for field, part in _ABSENCES.items() if part in table.columns}
            _say_blanks(table, notes)
    return operations.document(lines, notes, absent=absent, decimal=decimal)


_ABSENCES = {"baseline": "baseline", "targets": "target", "actuals": "actual"}


def field_of(tag: str) -> str | None:
    """Return what a column with this *tag* holds, or None where nothing that is read here.

    >>> field_of("#indicator +code"), field_of("#reached+f+children"), field_of("#sector")
    ('code', 'actual', None)
    """
    name, *attributes = (part.strip() for part in tag.casefold().replace("+", " +").split("+"))
    return next((field for known, needed, field in TAGS if known == name and needed <= set(attributes)), None)


def _table(sheet: Sheet, tags: Row, notes: Notes) -> _Table:
    above = [row for row in sheet.rows if row.number < tags.number]
    header = max(above, key=lambda row: (len(row.cells), -row.number), default=tags)
    columns: dict[str, int] = {}
    for column in sorted({*tags.cells, *header.cells}):
        tag, heading = tags.text(column), header.text(column)
        read = read_heading(heading)
        known = read.field if read is not None and read.field in FIELDS else None
        field = field_of(tag) if tag else known
        at = sheet.at((header.number, column))
        if field is None:
            notes.add(UNKNOWN_COLUMN, at, seen=heading or tag)
        elif field in columns:
            first = sheet.at((header.number, columns[field]))
            notes.add(
                TWICE,
                at,
                what=sentence("A column for the {field}", field=field),
                first=first,
                kept=sentence("only the first was read"),
            )
        else:
            columns[field] = column
    return _Table(sheet, tags, columns)


def _say_blanks(table: _Table, notes: Notes) -> None:
    for part in PARTS:
        column = table.columns.get(part)
        blank = [table.at(row, part) for row in table.rows if not table.has(row, part)]
        if column is not None and blank:
            notes.add(
                BLANK_CELLS,
                table.sheet.at((table.tags.number, column)),
                column=short(table.tags.text(column) or part),
                count=number(len(blank)),
                rows=number(len(table.rows)),
                examples=listing(blank),
            )


def _line(table: _Table, row: Row, notes: Notes) -> Line | None:
    title = table.text(row, "indicator") or table.text(row, "code")
    if not title:
        at, what = table.at(row, "indicator"), sentence("what the figures of this row are of")
        notes.add(ROW_WITHOUT_KEY, at, column="indicator", what=what, done=sentence("it was not read"))
        return None
    period = _period(table, row, notes)
    places = [table.text(row, place) for place in PLACES if table.text(row, place)]
    finest = next((place for place in PLACES if table.text(row, place)), "")
    return Line(
        office=code_of(notes.document, "workbook"),
        level=None,
        result="",
        title=title,
        measure=read_meaning(Measure, table.text(row, "measure"), MEASURES, notes, table.at(row, "measure")),
        is_rising=None,
        adds=None,
        references=(table.text(row, "code"),) if table.text(row, "code") else (),
        periods={"baseline": None, "target": period, "actual": period},
        parts={
            part: Part(
                table.text(row, part),
                table.at(row, part),
                places[0] if places else "",
                is_text=row.cells[table.columns[part]].kind == "text",
                around=tuple(places[1:]),
                place_code=table.text(row, f"{finest}_code"),
                reporter=table.text(row, "reporter"),
            )
            for part in PARTS
            if table.has(row, part)
        },
        cells={
            **{part: table.at(row, part) for part in PARTS},
            **dict.fromkeys(("result", "title", "direction"), table.at(row, "indicator")),
        },
    )


def _period(table: _Table, row: Row, notes: Notes) -> Period | None:
    start, end = table.text(row, "period_start"), table.text(row, "period_end")
    if start or end:
        return read_period(f"{start}/{end}", notes, table.at(row, "period_start"))
    return read_period(table.text(row, "period"), notes, table.at(row, "period"))
