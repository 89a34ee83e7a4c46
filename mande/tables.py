"""Rows as text: plain, GitHub Markdown, HTML and LaTeX."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache

from mande.errors import UnknownCode

FORMS = {"plain": "simple", "markdown": "github", "html": "html", "latex": "latex"}
"""What a table can be written as, and what tabulate calls it."""

WIDTH = 100
"""Columns of a table that nobody gave a width: what a terminal and a page both hold."""

NARROWEST = 8
"""Columns that a cell is never wrapped below."""

GAP = 2


@cache
def _tabulate() -> Callable[..., str]:
    from tabulate import tabulate

    return tabulate


def table(
    headers: Sequence[str], rows: Iterable[Sequence[object]], *, form: str = "plain", width: int | None = WIDTH
) -> str:
    """Return *rows* under *headers* as text in the given *form*.

    A plain table is at most *width* columns wide where its cells can be wrapped at all; None never wraps. Cells are
    shown as they are: nothing is read as a number, and what could move a terminal's cursor, or end a cell, comes out
    inert.

    >>> print(table(("output", "actual"), [("bazaars", 884)]))
    output    actual
    --------  --------
    bazaars   884

    Raises:
        UnknownCode: no form is called that.
    """
    if form not in FORMS:
        raise UnknownCode.among(form, "form of table", FORMS)
    cells = [[_inert(cell, form) for cell in row] for row in rows]
    names = [_inert(header, form) for header in headers]
    widths = _fitted(names, cells, width) if form == "plain" and width is not None else None
    return _tabulate()(cells, names, tablefmt=FORMS[form], disable_numparse=True, maxcolwidths=widths, missingval="")


def _inert(cell: object, form: str) -> str:
    text = "" if cell is None else str(cell)
    if not text.isprintable():
        text = "".join(letter if letter.isprintable() else " " for letter in text)
    if form == "markdown":
        text = text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;")
    return text


def _fitted(names: list[str], cells: list[list[str]], width: int) -> list[int | None] | None:
    """Return the widest each column may be, taking from the widest first; None where all fit as they are."""
    columns = [max([len(name), *(len(row[place]) for row in cells)]) for place, name in enumerate(names)]
    room = width - GAP * (len(columns) - 1)
    if sum(columns) <= room:
        return None
    while sum(columns) > room:
        widest = max(columns)
        place = columns.index(widest)
        others = sorted(columns, reverse=True)
        second = next((column for column in others if column < widest), NARROWEST)
        smaller = max(second, widest - (sum(columns) - room), NARROWEST)
        if widest <= NARROWEST:
            break
        columns[place] = min(smaller, widest - 1)
    return list(columns)
