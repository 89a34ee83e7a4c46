"""What the block above a table says of the programme: its title, and its period."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import Any

from mande.codes import short
from mande.formats.excel.sheets import Cell
from mande.formats.excel.tables import Table
from mande.formats.headings import LONGEST_HEADING, plain
from mande.formats.remarks import TWICE, Notes, Unheard
from mande.formats.written import read_period
from mande.wording import sentence

ABOUT = {
    **dict.fromkeys(
        (
            *("title", "project title", "project name", "programme title", "programme", "program", "project"),
            *("name of project", "titre", "titre du projet", "projet", "nom du projet", "titulo", "proyecto"),
            *("titulo del proyecto", "nombre del proyecto", "projeto", "titulo do projeto", "programa"),
        ),
        "title",
    ),
    **dict.fromkeys(
        (
            *("period", "project period", "implementation period", "duration", "programme period", "periode", "duree"),
            *("periode du projet", "periodo", "periodo del proyecto", "duracion", "periodo do projeto", "duracao"),
        ),
        "period",
    ),
}
"""What the block above a table says, by the words that introduce it."""

_NAMES_A_YEAR = re.compile(r"[0-9]{4}")  # "36 months" is how long it takes, and not when


class About:
    """What is said above the tables of a workbook, table by table: `title` and `period`, as far as they are."""

    def __init__(self, notes: Notes) -> None:
        """Begin with nothing said."""
        self.notes = notes
        self.said: dict[str, Any] = {}
        self._titled: dict[str, tuple[str, str, bool]] = {}

    def read(self, table: Table) -> None:
        """Read the title and the period that stand above a table; a line alone at the top is the title."""
        for row in table.sheet.rows:
            if row.number >= table.top:
                return
            cells = [cell for cell in row.cells.values() if cell.text]
            alone = {cell.text for cell in cells}
            if row is table.sheet.rows[0] and len(alone) == 1 and ":" not in cells[0].text[:20]:
                self._title(cells[0].text[:LONGEST_HEADING], table, cells[0])
            for cell, beside in zip_longest(cells, cells[1:]):
                _, mark, rest = cell.text.partition(":")
                field = introduced_by(cell)
                same = beside is None or beside.merged == cell.merged is not None
                text = rest.strip() if mark and rest.strip() else "" if same or beside is None else beside.text
                if field == "title" and text:
                    self._title(text, table, cell)
                elif field == "period" and field not in self.said and _NAMES_A_YEAR.search(text):
                    at = table.sheet.at(cell)
                    spanned = read_period(_spanned(text), Unheard(), at)
                    self.said[field] = spanned or read_period(text, self.notes, at)

    def _title(self, title: str, table: Table, cell: Cell) -> None:
        """Take *title* as that of the programme; where results of another stand on a further sheet, say so."""
        at = table.sheet.at(cell)
        held = self.said.setdefault("title", title)
        first, sheet, has_results = self._titled.setdefault(held, (at, table.sheet.name, table.names_results))
        if title != held and sheet != table.sheet.name and has_results and table.names_results:
            kept = sentence("the first was kept, and the results of both were read as one programme")
            self.notes.add(
                TWICE,
                at,
                what=sentence("The title {title}", title=short(title)),
                first=f"{first}, {short(held)}",
                kept=kept,
            )


def introduced_by(cell: Cell) -> str | None:
    """Return what the words of a *cell* introduce, or None where it is nothing that is known."""
    label = cell.text.partition(":")[0]
    return ABOUT.get(plain(label)) if len(label) < 60 else None


def _spanned(text: str) -> str:
    """Return *text* with a slash between two days, where people write a dash or a word."""
    return re.sub(r"\s*(?:–|—|\s-\s|\bto\b|\bau\b|\ba\b|\bal\b)\s*", "/", text.strip())
