"""Which sheets of a workbook its user sees: what is hidden is not read, as in any other workbook, and that is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from mande.formats.excel.sheets import Sheet
from mande.formats.excel.tables import HIDDEN
from mande.formats.remarks import Notes
from mande.wording import sentence


def visible(sheets: Iterable[Sheet]) -> list[Sheet]:
    """Return the sheets that are not hidden."""
    return [sheet for sheet in sheets if not sheet.is_hidden]


def shown(sheets: Sequence[Sheet], is_form: Callable[[Sheet], object], notes: Notes) -> list[Sheet]:
    """Return the sheets that are not hidden; a hidden one that *is_form* goes to *notes*."""
    for sheet in sheets:
        if sheet.is_hidden and is_form(sheet) not in (None, False):
            notes.add(HIDDEN, f"sheet '{sheet.name}'", what=sentence("This sheet is"), done=sentence("was not read"))
    return visible(sheets)
