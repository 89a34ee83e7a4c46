"""The long form of USAID's high frequency reporting (HFR): a row for each site, mechanism, indicator and group.

The headings stand in two rows, the first for people and the second for machines; the sheet `meta` says which month is
reported. A figure is of a site in a district (PSNU) of an operating unit, and a mechanism reports it. All its
indicators count (HTS_TST, TX_CURR, ...); whether they add over time the form does not say. Source of the layout:
USAID-OHA-SI/Wavelength, HFR_Submission_Template_Long.xlsx, version 1.04.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from mande.dimensions.periods import Period
from mande.formats.document import Document
from mande.formats.excel.shapes import operations
from mande.formats.excel.shapes.days import when
from mande.formats.excel.shapes.groups import category_of
from mande.formats.excel.shapes.hidden import shown, visible
from mande.formats.excel.shapes.operations import Line, Part
from mande.formats.excel.shapes.unhcr import ROW_WITHOUT_KEY
from mande.formats.excel.sheets import Cell, Row, Sheet
from mande.formats.headings import LONGEST_HEADING, plain
from mande.formats.remarks import NOT_A_PERIOD, UNKNOWN_COLUMN, UNREADABLE, Notes
from mande.framework.indicators import Measure
from mande.wording import sentence

NAME: str = sentence("USAID HFR submission")

HEADER_WITHIN = 25
"""Rows in which the headings are looked for."""

COLUMNS = frozenset(
    {"date", "orgunit", "orgunituid", "mech_code", "partner", "operatingunit", "psnu", "indicator", "sex", "agecoarse"}
    | {"otherdisaggregate", "val"}
)
"""The columns as the second row of headings calls them."""

TELLING = frozenset({"orgunit", "mech_code", "indicator", "val"})
"""The headings by which the form is known."""

KEYS = ("indicator", "val", "operatingunit")
"""The columns without which nobody can tell what a figure is of."""

REPORTED = "hfr fy and period"
"""What stands before the month that is reported, on another sheet."""

FIRST_MONTH = 10
"""The month in which the year of the government of the United States begins, in the calendar year before."""

_MONTH = re.compile(r"fy\s?([0-9]{2})\s+([a-z]{3,9})")


class _Table(NamedTuple):
    """A sheet of figures: the row of its headings, and its columns by them."""

    sheet: Sheet
    header: Row
    columns: Mapping[str, int]

    @property
    def rows(self) -> list[Row]:
        """The rows below the headings."""
        return [row for row in self.sheet.rows if row.number > self.header.number]

    def text(self, row: Row, heading: str) -> str:
        """Return what *row* says under *heading*."""
        column = self.columns.get(heading)
        return "" if column is None else row.text(column)

    def at(self, row: Row, heading: str) -> str:
        """Return the cell of *row* under *heading*."""
        return self.sheet.at((row.number, self.columns.get(heading, 1)))


def _table(sheet: Sheet) -> _Table | None:
    for row in sheet.rows:
        if row.number > HEADER_WITHIN:
            return None
        columns = {
            cell.text.casefold(): column for column, cell in row.cells.items() if len(cell.text) <= LONGEST_HEADING
        }
        if columns.keys() >= TELLING:
            return _Table(sheet, row, columns)
    return None


def recognises(sheets: Sequence[Sheet]) -> bool:
    """Return whether one of *sheets* has the headings for machines."""
    return any(_table(sheet) is not None for sheet in visible(sheets))


def read(sheets: Sequence[Sheet], notes: Notes, *, decimal: str | None = None) -> Document:
    """Return what the sites in *sheets* report, an operating unit a project; nothing where no row has a figure."""
    tables = [table for sheet in shown(sheets, _table, notes) if (table := _table(sheet)) is not None]
    if not any(row.cells for table in tables for row in table.rows):
        instead = sentence("Fill it in, and read it again.")
        notes.add(UNREADABLE, format=NAME, why=sentence("no figure stands below its headings"), instead=instead)
        return Document(None, None, notes.findings)
    month = _reported(sheets, notes)
    lines = [line for table in tables for line in _lines(table, month, notes)]
    return operations.document(lines, notes, absent=(), decimal=decimal)


def _reported(sheets: Sequence[Sheet], notes: Notes) -> Period | None:
    """Return the month that the form says it reports; where it names none, how long a period is cannot be told."""
    for sheet in sheets:
        for row in sheet.rows:
            for column, cell in row.cells.items():
                if plain(cell.text) == REPORTED:
                    return _month(row.cells.get(column + 1), sheet.at((row.number, column + 1)), notes)
    return None


def _month(cell: Cell | None, at: str, notes: Notes) -> Period | None:
    if cell is None:
        what, done = (
            sentence("how many days begin on the date of a row"),
            sentence("figures were read without a period"),
        )
        notes.add(ROW_WITHOUT_KEY, at, column="month", what=what, done=done)
        return None
    found = _MONTH.fullmatch(plain(cell.text))
    year = 2000 + int(found[1]) if found else 0
    month = when(f"{found[2]} {year}") if found else None
    if month is None:
        notes.add(NOT_A_PERIOD, at, seen=cell.text)
    elif month.start.month >= FIRST_MONTH:
        return when(f"{month.start.year - 1}-{month.start.month:02}")
    return month


def _lines(table: _Table, month: Period | None, notes: Notes) -> list[Line]:
    for heading, column in table.columns.items():
        if heading not in COLUMNS:
            notes.add(UNKNOWN_COLUMN, table.sheet.at((table.header.number, column)), seen=heading)
    return [line for row in table.rows if row.cells and (line := _line(table, row, month, notes)) is not None]


def _line(table: _Table, row: Row, month: Period | None, notes: Notes) -> Line | None:
    lacking = [heading for heading in KEYS if not table.text(row, heading)]
    if lacking:
        what = (
            sentence("what the figure of this row is of") if lacking[0] != "val" else sentence("what this row reports")
        )
        notes.add(
            ROW_WITHOUT_KEY, table.at(row, lacking[0]), column=lacking[0], what=what, done=sentence("it was not read")
        )
        return None
    date = table.text(row, "date")
    period = month if month is not None and when(date) is not None and date.startswith(str(month)) else None
    if month is not None and period is None:
        notes.add(NOT_A_PERIOD, table.at(row, "date"), seen=date)
    around = [table.text(row, heading) for heading in ("psnu", "operatingunit")]
    cell = row.cells[table.columns["val"]]
    groups = {"sex": "Sex", "agecoarse": "Age", "otherdisaggregate": "Other"}
    part = Part(
        cell.text,
        table.at(row, "val"),
        table.text(row, "orgunit"),
        {
            name: group
            for heading, dimension in groups.items()
            if (told := table.text(row, heading))
            for name, group in category_of(dimension, told).items()
        },
        is_text=cell.kind == "text",
        around=tuple(filter(None, around)),
        place_code=table.text(row, "orgunituid"),
        reporter=" ".join(filter(None, (table.text(row, "mech_code"), table.text(row, "partner")))),
    )
    return Line(
        office=table.text(row, "operatingunit"),
        level=None,
        result="",
        title=table.text(row, "indicator"),
        measure=Measure.COUNT,
        is_rising=None,
        adds=None,
        references=(),
        periods={"baseline": None, "target": None, "actual": period},
        parts={"actual": part},
        cells=dict.fromkeys((*operations.PARTS, "result", "title", "direction"), table.at(row, "indicator")),
        is_count=True,
    )
