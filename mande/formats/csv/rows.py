"""The rows of a table in a text file: which signs it is written with, where its headings stand, and what is in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import NamedTuple

from mande.findings import Severity
from mande.formats.remarks import UNREADABLE, Notes, Remark, told_by
from mande.wording import sentence

SEPARATORS = (",", ";", "\t", "|")
"""What may stand between two cells of a row."""

FIRST_ROWS = 25
"""Rows among which the headings are looked for; titles and notes often stand above them."""

MOST_COLUMNS = 2_000
"""Columns of the widest table that is read; what stands beyond them is told, and left out."""

NOT_UTF8 = Remark(
    "MND925",
    "not-utf-8",
    Severity.MINOR,
    "This is not UTF-8, and was read as Windows-1252: {seen} on line {line} is the first letter that differs.",
    "Save it as 'CSV UTF-8', if letters come out wrong.",
    headline="texts that are not in UTF-8",
)
RAGGED_ROW = Remark(
    "MND926",
    "ragged-row",
    Severity.MAJOR,
    "This row has {found} where the headings have {expected}{left_out}.",
    "Put quotation marks round a text that holds a separator, or complete the row.",
    headline="rows that do not fit under their headings",
)
OPEN_QUOTE = Remark(
    "MND927",
    "open-quote",
    Severity.ERROR,
    "A quotation mark that begins here is never closed, so that all the rest is in one cell.",
    "Close it, or write it twice where it is part of a text.",
    headline="quotation marks that are never closed",
)
REMARKS = (NOT_UTF8, RAGGED_ROW, OPEN_QUOTE)

_MOST_CONTROLS = 8


class Rows(NamedTuple):
    """The rows below the headings of a table, each with its number as a spreadsheet shows it, the headings counted."""

    headings: tuple[str, ...]
    line: int
    below: tuple[tuple[int, list[str]], ...]
    separator: str = ","


def decoded(data: bytes | str, notes: Notes, at: str = "") -> str | None:
    """Return the text in *data*: UTF-8, UTF-16 with its mark, or else Windows-1252, which is told.

    >>> decoded("titre;été".encode("cp1252"), Notes("actuals.csv"))
    'titre;été'
    """
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    encoding = _encoding(data)
    differs: int | None = None
    try:
        text = data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as fault:
        if encoding != "utf-8-sig":
            notes.add(
                UNREADABLE, at, format="CSV", why=sentence("its letters are cut off or mixed up"), instead=_AS_UTF8
            )
            return None
        if fault.end == len(data) and fault.reason == "unexpected end of data" and not data[: fault.start].isascii():
            notes.add(UNREADABLE, at, format="CSV", why=sentence("it ends in the middle of a letter"), instead=_CUT_OFF)
            text = data[: fault.start].decode("utf-8-sig")
        else:
            differs = fault.start
            text = data.decode("cp1252", errors="replace")
    controls = sum(letter < " " and letter not in "\t\r\n\x0b\x0c" for letter in text[:4096])
    if controls > _MOST_CONTROLS:
        notes.add(UNREADABLE, at, format="CSV", why=sentence("it is not text"), instead=_AS_UTF8)
        return None
    if differs is not None:
        line, letter = data.count(b"\n", 0, differs) + 1, data[differs : differs + 1].decode("cp1252", "replace")
        notes.add(NOT_UTF8, at, seen=letter, line=line)
    return text


_CUT_OFF = sentence("What stands before was read; fetch the file again, for its end is missing.")
_AS_UTF8 = sentence("Save the sheet as 'CSV UTF-8'.")


def _encoding(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if len(data) > 3 and data[0] and not data[1] and data[2] and not data[3]:
        return "utf-16-le"
    if len(data) > 3 and data[1] and not data[0] and data[3] and not data[2]:
        return "utf-16-be"
    return "utf-8-sig"


def read_rows(
    text: str, knows: Callable[[str], bool], notes: Notes, at: str = "", *, fewest: int = 2, most: int | None = None
) -> Rows | None:
    r"""Return the rows of the table in *text*, or None where no row has at least *fewest* headings that *knows* knows.

    At most *most* are returned, and one more, which says that there are more.

    The separator is the one that makes most headings known; what is still unclear is the one that makes most cells.

    >>> rows = read_rows("Wells\nindicator;value\ndug;3\n", {"indicator", "value"}.__contains__, Notes("a.csv"))
    >>> rows.headings, rows.line, rows.below
    (('indicator', 'value'), 2, ((3, ['dug', '3']),))
    """
    with _as_long_as(text):
        try:
            found = _best(text, knows, fewest)
            if found is None:
                return None
            separator, line = found
            below = tuple(islice(_filled(text, separator, line), None if most is None else most + 1))
        except csv.Error as fault:
            notes.add(UNREADABLE, at, format="CSV", why=told_by(fault), instead=_AS_UTF8)
            return None
    headings = _cells_of(text, separator, line)
    if text.count('"') % 2 and below and "\n" in "".join(below[-1][1]):
        notes.add(OPEN_QUOTE, _place(at, f"line {below[-1][0]}"))
    return Rows(tuple(headings[:MOST_COLUMNS]), line, below, separator)


def first_cells(text: str) -> list[str]:
    """Return the cells of the first row that has any, for a message that says what was found."""
    best: list[str] = []
    for separator in SEPARATORS:
        cells = next((row for row in _first_rows(text, separator) if any(cell.strip() for cell in row)), [])
        best = cells if len(cells) > len(best) else best
    return best


def _best(text: str, knows: Callable[[str], bool], fewest: int) -> tuple[str, int] | None:
    best: tuple[tuple[int, int], str, int] | None = None
    for separator in SEPARATORS:
        for line, cells in enumerate(_first_rows(text, separator), 1):
            known = len({cell.strip() for cell in cells[:MOST_COLUMNS] if knows(cell)})
            score = (known, len(cells))
            if known >= fewest and (best is None or score > best[0]):
                best = (score, separator, line)
    return None if best is None else best[1:]


def _first_rows(text: str, separator: str) -> Iterator[list[str]]:
    try:
        yield from islice(_reader(text, separator), FIRST_ROWS)
    except csv.Error:
        return


def _cells_of(text: str, separator: str, line: int) -> list[str]:
    return next(islice(_reader(text, separator), line - 1, None), [])


def _filled(text: str, separator: str, line: int) -> Iterator[tuple[int, list[str]]]:
    for number, cells in enumerate(_reader(text, separator), 1):
        if number > line and any(cell and not cell.isspace() for cell in cells):
            yield number, cells


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


@contextmanager
def _as_long_as(text: str) -> Iterator[None]:
    """Let a cell be as long as *text*: the csv module otherwise stops at 131,072 characters, which a note may have."""
    before = csv.field_size_limit()
    csv.field_size_limit(max(before, len(text) + 1))
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _place(at: str, where: str) -> str:
    return f"{at}, {where}" if at else where
