"""Rows of a table that are of one part of an indicator each, such as women or a district, and not of all of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from mande.codes import short
from mande.formats.building import OF_WHOM
from mande.formats.excel.indicators import FIGURES, has_figures
from mande.formats.excel.sheets import Row
from mande.formats.excel.tables import Table
from mande.formats.excel.words import TOTAL
from mande.formats.headings import personal, plain, read_heading
from mande.formats.people import is_total
from mande.formats.remarks import FIGURES_NOT_READ, Notes
from mande.framework.levels import Level
from mande.wording import counted, listing, sentence

PARTING = OF_WHOM | {"breakdowns", "a sex", "an age"}
"""What a column holds that says of which part of an indicator the figures of a row are."""


def rows_of_parts(table: Table, rows: Sequence[Row], notes: Notes) -> frozenset[int]:
    """Return the numbers of the rows that give figures of one part of an indicator each; and say so.

    The columns that name these parts are not read here, and without them each figure would be taken for the total.
    """
    first = table.rows[0].number if table.rows else table.top + 1
    columns = {
        cell.column: cell.text.strip()
        for row in table.sheet.rows
        if table.top <= row.number < first
        for cell in row.cells.values()
        if _names_parts(cell.text)
    }
    named: defaultdict[tuple[str, str], defaultdict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    result = name = ""
    for row in rows:
        of = (table.cell(row, column) for column in table.named("result", *map(str, Level)))
        result = next((cell.text for cell in of if cell and cell.text), result)
        name = table.text(row, "indicator_code") or table.text(row, "indicator") or name
        said = (row.cells[column].text.strip() for column in columns if column in row.cells)
        part = " ".join(text for text in said if text and not is_total(text) and plain(text) not in TOTAL)
        if part and has_figures(table, row):
            named[result, name][part].append(row)
    several = [row for parted in named.values() if len(parted) > 1 for each in parted.values() for row in each]
    if several:
        fields = table.named(*FIGURES)
        figures = sum(bool((cell := table.cell(row, column)) and cell.text) for row in several for column in fields)
        notes.add(
            FIGURES_NOT_READ,
            f"sheet '{table.sheet.name}'",
            figures=counted(figures, "figure"),
            why=sentence(
                "each is of a part of its indicator (by {columns}), and would be taken for the total",
                columns=listing(sorted({short(title) for title in columns.values()})),
            ),
            instead=sentence(
                "Hand them over as CSV, or in the workbook that mande gives, where a figure has a place and a category."
            ),
        )
    return frozenset(row.number for row in several)


def _names_parts(title: str) -> bool:
    """Return whether a column with this *title* names parts of an indicator: places, sexes, groups."""
    heading = read_heading(title)
    return not PARTING.isdisjoint({heading.field} if heading else personal([title]))
