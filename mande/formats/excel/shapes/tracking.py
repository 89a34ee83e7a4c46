"""The indicator performance tracking table (IPTT): a row an indicator, and a target, an actual and a share a period.

The headings stand in two rows or more: a period above, and `Target`, `Actual` and `% met` below it. Under an indicator
there may be a row for each category that it is broken down by. The share is not read, since it says again what target
and actual say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mande.dimensions.periods import Period
from mande.formats.document import Document
from mande.formats.excel.shapes.days import read_when
from mande.formats.excel.shapes.hidden import shown, visible
from mande.formats.excel.shapes.outlines import Rung, document
from mande.formats.excel.shapes.rows import CATEGORIES, FIXED, Column, Rows, Table
from mande.formats.excel.sheets import Row, Sheet
from mande.formats.headings import plain, read_heading
from mande.formats.remarks import UNKNOWN_COLUMN, Notes
from mande.wording import sentence

NAME: str = sentence("indicator tracking table")

HEADER_WITHIN = 40
"""Rows in which the headings are looked for."""

ABOVE = 4
"""Rows of headings above the one that says target and actual."""

TARGET = frozenset({"target", "targets", "planned", "cible", "meta"})
ACTUAL = frozenset({"actual", "actuals", "achieved", "result", "realise", "realizado", "logro"})
SHARE = re.compile(r"%.*|.*%|percent.*|progress.*|achievement rate")

WHOLE_LIFE = re.compile(
    r"lop|life of (?:the )?(?:program|programme|project|award)|(?:overall|total|end of project)\b.*"
)
"""How the columns of the whole programme are headed, which are of no period of their own."""

OWN_HEADINGS = {
    "change": "direction",
    "+/-": "direction",
    "c/nc": "accumulation",
    "c / nc": "accumulation",
    "cumulative or non-cumulative": "accumulation",
    "cumulative (c) or non-cumulative (nc)": "accumulation",
    "# / %": "measure",
    "#/%": "measure",
    "number type": "measure",
}
"""Headings that this table has, and others have not."""


def _kind(text: str) -> str:
    words = plain(text)
    return "target" if words in TARGET else "actual" if words in ACTUAL else "share" if SHARE.fullmatch(words) else ""


def _header(sheet: Sheet) -> int | None:
    """Return the place of the row that says target and actual twice or more, and names the indicator or is below it."""
    for place, row in enumerate(sheet.rows):
        if row.number > HEADER_WITHIN:
            return None
        kinds = [_kind(cell.text) for cell in row.cells.values()]
        above = sheet.rows[max(0, place - ABOVE) : place + 1]
        if min(kinds.count("target"), kinds.count("actual")) > 1 and any(
            _field(cell.text) == "indicator" for each in above for cell in each.cells.values()
        ):
            return place
    return None


def _field(text: str) -> str:
    heading = read_heading(text)
    return OWN_HEADINGS.get(plain(text)) or (heading.field if heading is not None else "")


def recognises(sheets: Sequence[Sheet]) -> bool:
    """Return whether one of *sheets* has a target and an actual for several periods side by side, and indicators."""
    return any(_header(sheet) is not None for sheet in visible(sheets))


def read(sheets: Sequence[Sheet], notes: Notes, *, decimal: str | None = None) -> Document:
    """Return the indicators in *sheets* with a target and an actual for each period, by category where there are rows.

    What is said of the whole programme is of no period, so that it is never added to the periods in it.
    """
    rungs: list[Rung] = []
    for sheet in shown(sheets, _header, notes):
        place = _header(sheet)
        if place is not None:
            rungs += Rows(_table(sheet, place, notes), notes).rungs()
    return document(rungs, notes, decimal=decimal)


def _table(sheet: Sheet, place: int, notes: Notes) -> Table:
    row = sheet.rows[place]
    above = [each for each in sheet.rows[max(0, place - ABOVE) : place] if len(each.cells) > 1]
    words: dict[str, int] = {}
    figures: list[Column] = []
    first = min(column for column, cell in row.cells.items() if _kind(cell.text) in ("target", "actual"))
    for column, cell in sorted(row.cells.items()):
        kind = _kind(cell.text)
        if kind and column >= first:
            figures += [Column(column, kind, _period(sheet, above, column, first, notes))] if kind != "share" else []
    for each in (*above, row):
        for column, cell in each.cells.items():
            field = _field(cell.text)
            if field in (*FIXED, *CATEGORIES) and column not in {figure.number for figure in figures}:
                words.setdefault(field, column)
            elif column < first and each is row and not field:
                notes.add(UNKNOWN_COLUMN, sheet.at(cell), seen=cell.text)
    return Table(sheet, row.number, words, tuple(figures))


def _period(sheet: Sheet, above: Sequence[Row], column: int, first: int, notes: Notes) -> Period | None:
    """Return the period above *column*, in the lowest heading that names one, which may begin further left."""
    for row in reversed(above):
        heading = next((row.cells[at] for at in range(column, first - 1, -1) if at in row.cells), None)
        if heading is None or WHOLE_LIFE.fullmatch(plain(heading.text)):
            continue
        aside = Notes("") if heading.column != column or heading.merged else notes
        period = read_when(heading.text, aside, sheet.at(heading))
        if period is not None:
            return period
    return None
