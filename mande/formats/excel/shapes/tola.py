"""The template from which TolaData imports indicators: one table, with required columns marked by an asterisk.

The headings stand in row 6. Rows that the template gives each level and that nobody filled in are passed over, as its
own instructions say. Source of the layout: mercycorps/toladata, BulkIndicatorImportTemplate.xlsx.
"""

from __future__ import annotations

from collections.abc import Sequence

from mande.findings import Severity
from mande.formats.document import Document
from mande.formats.excel.shapes.hidden import shown, visible
from mande.formats.excel.shapes.outlines import Rung, document
from mande.formats.excel.shapes.rows import Rows, Table
from mande.formats.excel.sheets import Row, Sheet
from mande.formats.headings import plain
from mande.formats.remarks import UNKNOWN_COLUMN, UNREADABLE, Notes, Remark
from mande.wording import sentence

NAME: str = sentence("Tola import template")

REQUIRED_BLANK = Remark(
    "MND954",
    "required-blank",
    Severity.MINOR,
    "The template requires {column}, and {there}; nothing was read for it.",
    "Write it, or keep the column and write the reason why there is none.",
    headline="required columns that are blank or not there",
)
REMARKS = (REQUIRED_BLANK,)

HEADER_WITHIN = 25
"""Rows in which the headings are looked for."""

PLACEHOLDER = "program name goes here"

REQUIRED = {
    "level": "level",
    "no": "code",
    "indicator": "indicator",
    "unit of measure": "unit",
    "number (#) or percentage (%)": "measure",
    "baseline": "baseline",
    "target frequency": "frequency",
}
"""The required columns as the template heads them, and what each is read as."""

OPTIONAL = {
    "definition": "definition",
    "direction of change": "direction",
    "means of verification / data source": "means_of_verification",
    "data collection method": "method",
    "responsible person(s) and team": "responsible",
    "data issues": "limitations",
    "comments": "note",
}
"""The other columns that are read as a field of the indicator."""

NOTED = frozenset(
    {
        *("sector", "source", "rationale or justification for indicator", "rationale for target", "data points"),
        *("method of analysis", "information use", "data quality assurance details"),
    }
)
"""The columns that no field of an indicator holds, and that are kept in its note."""

TELLING = frozenset({"level", "indicator", "number (#) or percentage (%)", "target frequency"})
"""The headings by which the template is known."""


def _header(sheet: Sheet) -> Row | None:
    return next(
        (
            row
            for row in sheet.rows
            if row.number <= HEADER_WITHIN and {plain(cell.text) for cell in row.cells.values()} >= TELLING
        ),
        None,
    )


def recognises(sheets: Sequence[Sheet]) -> bool:
    """Return whether one of *sheets* has the headings of the template."""
    return any(_header(sheet) is not None for sheet in visible(sheets))


def read(sheets: Sequence[Sheet], notes: Notes, *, decimal: str | None = None) -> Document:
    """Return the indicators in *sheets*, each under the result of its level; none where nothing was filled in."""
    rungs: list[Rung] = []
    title = ""
    for sheet in shown(sheets, _header, notes):
        header = _header(sheet)
        if header is None:
            continue
        title = title or _title(sheet, header)
        table = _table(sheet, header, notes)
        rungs += Rows(table._replace(sheet=_filled_in(table)), notes).rungs()
        _say_what_lacks(table, header, notes)
    if not any(rung.indicators for rung in rungs):
        instead = sentence("Fill it in, and read it again.")
        notes.add(UNREADABLE, format=NAME, why=sentence("no indicator stands below its headings"), instead=instead)
        return Document(None, None, notes.findings)
    return document(rungs, notes, title=title, decimal=decimal)


def _table(sheet: Sheet, header: Row, notes: Notes) -> Table:
    words: dict[str, int] = {}
    noted: dict[int, str] = {}
    for column, cell in header.cells.items():
        heading = plain(cell.text)
        field = REQUIRED.get(heading) or OPTIONAL.get(heading)
        if field is not None:
            words.setdefault(field, column)
        elif heading in NOTED:
            noted[column] = cell.text.strip(" *")
        else:
            notes.add(UNKNOWN_COLUMN, sheet.at(cell), seen=cell.text)
    return Table(sheet, header.number, words, (), noted)


def _filled_in(table: Table) -> Sheet:
    """Return the sheet without the rows that hold only what the template itself put there."""
    given = {table.words["level"], table.words.get("code", 0)}
    rows = [
        row for row in table.sheet.rows if not set(row.cells) <= given or (row.number > table.top and _is_banner(row))
    ]
    return table.sheet._replace(rows=tuple(rows))


def _is_banner(row: Row) -> bool:
    """Return whether *row* says one thing, and names a result with it, and not a level alone."""
    texts = {cell.text for cell in row.cells.values()}
    return len(texts) == 1 and ":" in next(iter(texts))


def _say_what_lacks(table: Table, header: Row, notes: Notes) -> None:
    """Say which required column is not there, and in which rows that were filled in one is blank."""
    for heading, field in REQUIRED.items():
        column = table.words.get(field)
        if column is None:
            at = table.sheet.at((header.number, min(header.cells)))
            notes.add(REQUIRED_BLANK, at, column=f"'{heading}'", there=sentence("there is no such column"))
            continue
        for row in _filled_in(table).rows:
            if row.number > table.top and not _is_banner(row) and not row.text(column):
                at = table.sheet.at((row.number, column))
                notes.add(REQUIRED_BLANK, at, column=f"'{heading}'", there=sentence("it is blank here"))


def _title(sheet: Sheet, header: Row) -> str:
    """Return what the programme is called: the second line above the table, where somebody wrote it."""
    above = [row for row in sheet.rows if row.number < min(header.number, 4) and row.cells]
    text = next(iter(above[1].cells.values())).text if len(above) > 1 else ""
    return "" if plain(text) == PLACEHOLDER else text
