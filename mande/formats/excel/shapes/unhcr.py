"""The results that UNHCR publishes as a workbook: a row for each indicator, place and group of people.

Its columns are called after the elements of an IATI file (`result_indicator_target_value`), and their codes are those
of IATI 2.03 (https://iatistandard.org/en/iati-standard/203/codelists/). The categories that a figure is of stand in
columns that are called like figures (`result_indicator_target_value_1`). What the rows come to, `operations` says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from mande.dimensions.periods import Period
from mande.findings import Severity
from mande.formats.document import Document
from mande.formats.excel.shapes import operations
from mande.formats.excel.shapes.groups import category_of
from mande.formats.excel.shapes.hidden import shown, visible
from mande.formats.excel.shapes.operations import PARTS, Line, Part
from mande.formats.excel.sheets import Row, Sheet
from mande.formats.headings import LONGEST_HEADING
from mande.formats.remarks import UNKNOWN_COLUMN, UNKNOWN_WORD, Notes, Remark
from mande.formats.written import read_period
from mande.framework.indicators import Measure
from mande.framework.levels import Level
from mande.wording import listing, number, phrases, sentence

NAME: str = sentence("UNHCR results export")

RESULT_TYPE, INDICATOR_MEASURE, A_YES_OR_NO = phrases("result type", "indicator measure", "yes or no")

ROW_WITHOUT_KEY = Remark(
    "MND945",
    "row-without-key",
    Severity.MAJOR,
    "There is no {column} here, so that nobody can tell {what}; {done}.",
    "Write it, or take the row out.",
    headline="rows that do not say what they are of",
)
BLANK_CELLS = Remark(
    "MND946",
    "blank-cells",
    Severity.MINOR,
    "{column} is blank in {count} of {rows} rows ({examples}): nothing was read there, and not zero.",
    "Write the value, or the reason why there is none.",
    headline="columns with blank cells",
)
HEADING_MISLEADS = Remark(
    "MND947",
    "heading-misleads",
    Severity.INFO,
    "{column} holds groups of people and no figures; those are in {figures}.",
    headline="columns whose heading misleads",
)
BLANK_THROUGHOUT = Remark(
    "MND948",
    "blank-throughout",
    Severity.INFO,
    "{column} is blank in all {rows} rows, so nothing says {what}.",
    headline="columns that are blank throughout",
)
REMARKS = (ROW_WITHOUT_KEY, BLANK_CELLS, HEADING_MISLEADS, BLANK_THROUGHOUT, *operations.REMARKS)

HEADER_WITHIN = 25
"""Rows in which the header is looked for."""

OFFICE, LEVEL, RESULT = "iati_identifier", "result_type", "result_title"
TITLE, MEASURE = "result_indicator_title", "result_indicator_measure"
ADDS, ASCENDING = "result_indicator_aggregation_status", "result_indicator_ascending"
REFERENCE, REFERENCE_URI = "result_indicator_reference_code", "result_indicator_reference_uri"
START, END = "result_indicator_period_start", "result_indicator_period_end"
BASELINE_YEAR, BASELINE_DATE = "result_indicator_baseline_year", "result_indicator_baseline_date"

KEYS = (OFFICE, TITLE)
"""The columns without which nobody can tell what a figure is of."""

NUMBERED = (1, 2)
"""How many dimensions a figure may be told by."""

LEVELS = {"1": Level.OUTPUT, "2": Level.OUTCOME, "3": Level.IMPACT, "9": None}
"""The levels by the code of a result type. Other results (9) are on no level of a chain."""

MEASURES = {
    "1": Measure.COUNT,
    "2": Measure.PERCENTAGE,
    "3": Measure.NOMINAL,
    "4": Measure.SCORE,
    "5": Measure.NARRATIVE,
}
"""The measures by the code of an indicator measure; 1 says only that it is a number."""

YES_OR_NO = {"1": True, "true": True, "0": False, "false": False}

Meaning = TypeVar("Meaning")


def _value(part: str) -> str:
    return f"result_indicator_{part}_value"


def _place(part: str) -> str:
    return f"result_indicator_{part}_location_ref"


def _dimension(part: str, number: int) -> str:
    return f"result_indicator_{part}_dimension_{number}"


def _category(part: str, number: int) -> str:
    return f"result_indicator_{part}_{'dimension_value' if part == 'baseline' else 'value'}_{number}"


COLUMNS = frozenset(
    {
        *(OFFICE, LEVEL, RESULT, TITLE, MEASURE, ADDS, ASCENDING, REFERENCE, REFERENCE_URI, START, END),
        *(BASELINE_YEAR, BASELINE_DATE, "result_indicator_reference_vocabulary"),
        *(heading(part) for part in PARTS for heading in (_value, _place)),
        *(heading(part, number) for part in PARTS for number in NUMBERED for heading in (_dimension, _category)),
    }
)
"""Every column that is read; the vocabulary of a reference is in its code too (`SDG 16.9.1`)."""


class _Table(NamedTuple):
    """A sheet of results: its header, and its columns by their headings."""

    sheet: Sheet
    header: Row
    columns: Mapping[str, int]

    @property
    def rows(self) -> Iterator[Row]:
        """The rows below the header."""
        return (row for row in self.sheet.rows if row.number > self.header.number)

    def uses(self, heading: str) -> bool:
        """Return whether anything stands under *heading*."""
        column = self.columns.get(heading)
        return column is not None and any(row.text(column) for row in self.rows)

    def top(self, heading: str) -> str:
        """Return the cell that *heading* stands in."""
        return self.sheet.at((self.header.number, self.columns[heading]))


class _Entry(NamedTuple):
    """A row of a table, read by the headings of its columns."""

    table: _Table
    row: Row

    def text(self, heading: str) -> str:
        """Return what stands under *heading*, which is nothing where there is no such column."""
        column = self.table.columns.get(heading)
        return "" if column is None else self.row.text(column)

    def has(self, heading: str) -> bool:
        """Return whether something stands under *heading*, be it a formula that failed."""
        cell = self.row.cells.get(self.table.columns.get(heading, 0))
        return cell is not None and bool(cell.text or cell.is_broken)

    def at(self, heading: str) -> str:
        """Return the cell under *heading*; where there is no such column, the first of the row."""
        return self.table.sheet.at((self.row.number, self.table.columns.get(heading, 1)))

    def word(self, known: Mapping[str, Meaning], heading: str, noun: str, notes: Notes) -> Meaning | None:
        """Return what the word under *heading* stands for; None for a blank, and for one that is not known."""
        word = self.text(heading)
        if word and word.casefold() not in known:
            notes.add(UNKNOWN_WORD, self.at(heading), seen=word, noun=noun, known=", ".join(known))
        return known.get(word.casefold())


def _table(sheet: Sheet) -> _Table | None:
    for row in sheet.rows:
        if row.number > HEADER_WITHIN:
            return None
        columns: dict[str, int] = {}
        for column, cell in row.cells.items():
            if len(cell.text) <= LONGEST_HEADING:
                columns.setdefault(cell.text.casefold(), column)
        if columns.keys() >= {OFFICE, TITLE} and any(_value(part) in columns for part in PARTS):
            return _Table(sheet, row, columns)
    return None


def recognises(sheets: Sequence[Sheet]) -> bool:
    """Return whether one of *sheets* has the headings of the export."""
    return any(_table(sheet) for sheet in visible(sheets))


def read(sheets: Sequence[Sheet], notes: Notes, *, decimal: str | None = None) -> Document:
    """Return the operations in *sheets* with what each promised and reports: a portfolio, or a framework for one alone.

    Every figure keeps its place, its groups and its cell of the workbook, and what stands there where that is written
    in another way than plain digits: in `printed`, or in the note of a baseline or a target.
    """
    tables = [table for sheet in shown(sheets, _table, notes) if (table := _table(sheet)) is not None]
    lines = [line for table in tables for line in _lines(table, notes)]
    absent = {field for field, heading in _ABSENCES.items() if any(table.uses(heading) for table in tables)}
    return operations.document(lines, notes, absent=absent, decimal=decimal)


_ABSENCES = {
    "baseline": _value("baseline"),
    "targets": _value("target"),
    "actuals": _value("actual"),
    "direction": ASCENDING,
}
"""What an indicator lacks where its column is blank; a column that nobody fills in is none, and says nothing."""

_UNSAID = {
    ADDS: sentence("that figures of several operations may be added, and none are"),
    ASCENDING: sentence("whether more or less of anything is better"),
}
"""What nobody can tell where a column is blank throughout."""


def _lines(table: _Table, notes: Notes) -> list[Line]:
    """Return every row of *table*, and say what is to be said of its columns."""
    for heading, column in table.columns.items():
        if heading not in COLUMNS and table.uses(heading):
            notes.add(UNKNOWN_COLUMN, table.sheet.at((table.header.number, column)), seen=heading)
    for part in PARTS:
        if part != "baseline" and _category(part, 1) in table.columns:
            heading = _category(part, 1)
            notes.add(HEADING_MISLEADS, table.top(heading), column=heading, figures=_value(part))
    lines = [line for row in table.rows if (line := _line(_Entry(table, row), notes)) is not None]
    for part in PARTS:
        blank = [line.at(part) for line in lines if part not in line.parts]
        if blank and table.uses(_value(part)):
            notes.add(
                BLANK_CELLS,
                table.top(_value(part)),
                column=_value(part),
                count=number(len(blank)),
                rows=number(len(lines)),
                examples=listing(blank),
            )
    for heading, what in _UNSAID.items():
        if heading in table.columns and not table.uses(heading):
            notes.add(BLANK_THROUGHOUT, table.top(heading), column=heading, rows=number(len(lines)), what=what)
    return lines


def _line(entry: _Entry, notes: Notes) -> Line | None:
    if not any(cell.text for cell in entry.row.cells.values()):
        return None
    text, at = entry.text, entry.at
    lacking = [heading for heading in KEYS if not text(heading)]
    if lacking:
        what = sentence("what the figures of this row are of")
        notes.add(ROW_WITHOUT_KEY, at(lacking[0]), column=lacking[0], what=what, done=sentence("it was not read"))
        return None
    return Line(
        office=text(OFFICE),
        level=entry.word(LEVELS, LEVEL, RESULT_TYPE, notes),
        result=text(RESULT),
        title=text(TITLE),
        measure=entry.word(MEASURES, MEASURE, INDICATOR_MEASURE, notes),
        is_rising=entry.word(YES_OR_NO, ASCENDING, A_YES_OR_NO, notes),
        adds=entry.word(YES_OR_NO, ADDS, A_YES_OR_NO, notes),
        references=tuple(filter(None, (text(REFERENCE), text(REFERENCE_URI)))),
        periods=_periods(entry, notes),
        parts={part: _part(part, entry) for part in PARTS if entry.has(_value(part))},
        cells={
            **{part: at(_value(part)) for part in PARTS},
            "result": at(RESULT),
            "title": at(TITLE),
            "direction": at(ASCENDING),
        },
    )


def _periods(entry: _Entry, notes: Notes) -> Mapping[str, Period | None]:
    """Return the period that each figure of a row is of."""
    start, end = entry.text(START), entry.text(END)
    whole = read_period(f"{start}/{end}" if start or end else "", notes, entry.at(START if start else END))
    dated = BASELINE_DATE if entry.text(BASELINE_DATE) else BASELINE_YEAR
    return {"baseline": read_period(entry.text(dated), notes, entry.at(dated)), "target": whole, "actual": whole}


def _part(part: str, entry: _Entry) -> Part:
    cell = entry.row.cells[entry.table.columns[_value(part)]]
    return Part(
        cell.text,
        entry.at(_value(part)),
        entry.text(_place(part)),
        {
            name: group
            for number in NUMBERED
            if (told := entry.text(_category(part, number)))
            for name, group in category_of(entry.text(_dimension(part, number)) or f"group {number}", told).items()
        },
        is_text=cell.kind == "text",
    )
