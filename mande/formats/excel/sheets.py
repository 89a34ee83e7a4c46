"""What a workbook shows: its sheets, cell by cell, as text, with where each stands.

The sheets are read here, and not by openpyxl, which writes them: it cannot tell in one pass a formula that has no value
from a blank, refuses a whole workbook over one style that it does not know, keeps no text of a number, and takes twice
as long. What is used of the format is small: ECMA-376, part 1, 18.3 (sheets), 18.4 (shared strings), 18.8 (styles).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from itertools import groupby
from posixpath import normpath
from typing import Literal, NamedTuple, TypeAlias

from mande.findings import Severity
from mande.formats.excel.archive import (
    UNREAD,
    Archive,
    Endless,
    Refused,
    attribute,
    go_through,
    hand_over,
    local_name,
    opened,
)
from mande.formats.excel.number_formats import BUILT_IN, MOST_DIGITS, shown
from mande.formats.remarks import UNREADABLE, Notes, Remark, told_by
from mande.wording import number, sentence

CELL_ERROR = Remark(
    "MND935",
    "formula-error",
    Severity.MAJOR,
    "The formula here comes to {seen}, so nothing was read.",
    "Mend the formula, or write the value itself.",
    headline="formulas that come to an error",
)
NO_CACHED_VALUE = Remark(
    "MND936",
    "formula-without-value",
    Severity.MAJOR,
    "There is a formula here, and the file keeps no value of it, so nothing was read.",
    "Open the file in a spreadsheet program and save it there, which works out its formulas.",
    headline="formulas without a value",
)
TOO_LARGE = Remark(
    "MND937",
    "sheet-too-large",
    Severity.MAJOR,
    "The sheet goes on below {at_least}, and nothing below was read: {why}.",
    "Delete the empty rows and columns around the table, or hand over one sheet at a time.",
    headline="sheets that were not read to their end",
)

REMARKS = (CELL_ERROR, NO_CACHED_VALUE, TOO_LARGE)

MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
"""Rows and columns that a sheet can have."""

MOST_CELLS, FEWEST_CELLS, BYTES_A_CELL = 1_000_000, 100_000, 8
"""Cells with something in them that are read of a workbook, and the rows they stand in; who has more has data, and not
a plan: all results of a large agency in a year, which it publishes in one sheet, are ninety thousand.

Of a small file no more are read than one for so many of its bytes, packed as they are: a hundred thousand cells that
are alike take a hundredth of a megabyte.
"""

MOST_MERGED, MOST_MERGED_CELLS = 20_000, 100_000
"""Ranges of cells that are merged on a sheet, and cells with something in them or beside it that these come to."""

MOST_LOOKS = 65_536
"""Looks of a cell that a workbook can have (64,000, and earlier 65,490)."""

MOST_LEVELS = 1_000
"""Elements of a sheet that may stand within one another; a spreadsheet program writes ten."""

Kind: TypeAlias = Literal["text", "number", "date", "yes or no"]


class Cell(NamedTuple):
    """What one cell shows, and where it stands.

    `text` is what a person reads there, without the space around it; thousands are never set apart, and no digit that
    is stored is left out. `raw` is what the file holds. `merged` is the range that the cell is part of: every cell of
    it has the text of the first. `is_broken` says that a formula failed there, which has been told, so that the cell is
    not taken for a blank one.
    """

    row: int
    column: int
    text: str
    raw: str = ""
    kind: Kind = "text"
    is_bold: bool = False
    indent: int = 0
    merged: str | None = None
    is_broken: bool = False

    @property
    def at(self) -> str:
        """Where the cell stands on its sheet: `C7`."""
        return f"{letters(self.column)}{self.row}"

    @property
    def begins_at(self) -> str:
        """Where the range begins that it is part of, which is where it stands itself if it is merged with none."""
        return self.at if self.merged is None else self.merged.partition(":")[0].replace("$", "")


class Row(NamedTuple):
    """One row that has something in it: its number on the sheet, and its cells by the number of their column."""

    number: int
    cells: Mapping[int, Cell]
    is_hidden: bool = False

    def text(self, column: int) -> str:
        """Return what stands in *column*, which is nothing where there is no cell."""
        cell = self.cells.get(column)
        return cell.text if cell is not None else ""


class Sheet(NamedTuple):
    """One sheet: its name, and its rows that are not empty, in order."""

    name: str
    rows: tuple[Row, ...]
    hidden_columns: frozenset[int] = frozenset()
    is_hidden: bool = False

    def at(self, cell: Cell | tuple[int, int]) -> str:
        """Return where *cell*, or a row and column, stands in the workbook: `Indicators!C7`."""
        place = cell.at if isinstance(cell, Cell) else f"{letters(cell[1])}{cell[0]}"
        return f"{self.name}!{place}"


@lru_cache(MOST_COLUMNS)
def letters(column: int) -> str:
    """Return how a sheet calls its *column*.

    >>> letters(3), letters(28)
    ('C', 'AB')
    """
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def sheets(data: bytes, notes: Notes) -> tuple[Sheet, ...]:
    """Return the sheets of the workbook in *data*, in their order; none where it cannot be read, which *notes* say.

    Nothing in it is run or fetched: formulas are taken by the value that the file keeps of them, and what declares
    entities is refused.
    """
    try:
        with opened(data) as archive:
            most = min(MOST_CELLS, max(FEWEST_CELLS, len(data) // BYTES_A_CELL))
            return tuple(_sheets(archive, notes, most))
    except UNREAD as fault:
        _tell_unread(fault, notes)
    return ()


def _tell_unread(fault: Exception, notes: Notes, at: str = "") -> None:
    """Tell that a workbook, or the sheet of it *at* a place, cannot be read."""
    what = sentence("a sheet") if at else sentence("an Excel workbook")
    if isinstance(fault, Refused):
        notes.add(UNREADABLE, at, format=what, why=told_by(fault), instead=sentence("Save it as .xlsx, and read that."))
    else:
        notes.add(
            UNREADABLE,
            at,
            format=what,
            why=sentence("the file is damaged or cut short"),
            instead=sentence("Fetch it again, or open it in a spreadsheet program and save it there."),
        )


class _Look(NamedTuple):
    """How a cell's style shows what is in it."""

    number_format: str = ""
    is_bold: bool = False
    indent: int = 0


PLAIN = _Look()
"""How a cell without a style shows what is in it."""


class _Book(NamedTuple):
    """What the sheets of one workbook share."""

    strings: list[str]
    looks: list[_Look]
    epoch: date


def _sheets(archive: Archive, notes: Notes, most: int) -> Iterator[Sheet]:
    listed: list[tuple[str, str, bool]] = []
    counts_from_1904 = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal counts_from_1904
        if name == "sheet":
            hidden = attributes.get("state", "visible") != "visible"
            listed.append((attributes.get("name", ""), attribute(attributes, "id"), hidden))
        elif name == "workbookPr":
            counts_from_1904 = attributes.get("date1904") in ("1", "true")

    hand_over(archive, "xl/workbook.xml", start)
    related = _related(archive)
    book = _Book(
        _strings(archive) if "xl/sharedStrings.xml" in archive.names else [],
        _looks(archive) if "xl/styles.xml" in archive.names else [],
        date(1904, 1, 1) if counts_from_1904 else date(1899, 12, 30),
    )
    left, taken = most, set[str]()
    for name, relation, hidden in listed:
        part = related.get(relation, "")
        # Each sheet has a part of its own; a thousand that share one would be read a thousand times.
        if part in taken or not part.startswith("xl/worksheets/"):
            continue
        taken.add(part)
        sheet = _SheetReader(name, book, notes, left, most)
        try:
            go_through(archive, part, sheet.started, sheet.ended, sheet.text)
        except Endless as end:
            sheet.break_off(end)
        except UNREAD as fault:
            _tell_unread(fault, notes, f"sheet '{name}'")  # the other sheets are read all the same
            left -= sheet.held
            continue
        yield sheet.sheet(hidden)
        left -= sheet.held
    if not taken:
        raise Refused(sentence("it has no sheet of cells"))


def _related(archive: Archive) -> dict[str, str]:
    """Return the part that each relation of the workbook leads to."""
    related: dict[str, str] = {}

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "")
            path = target[1:] if target.startswith("/") else f"xl/{target}"
            related[attributes.get("Id", "")] = normpath(path)

    hand_over(archive, "xl/_rels/workbook.xml.rels", start)
    return related


def _strings(archive: Archive) -> list[str]:
    strings: list[str] = []
    pieces: list[str] = []
    in_reading_aid = False

    def start(name: str, _attributes: dict[str, str]) -> None:
        nonlocal in_reading_aid
        if name == "si":
            pieces.clear()
        elif name == "rPh":
            in_reading_aid = True

    def end(name: str, text: str) -> None:
        nonlocal in_reading_aid
        if name == "t" and not in_reading_aid:
            pieces.append(text)
        elif name == "rPh":
            in_reading_aid = False
        elif name == "si":
            strings.append(_unescaped("".join(pieces)))

    hand_over(archive, "xl/sharedStrings.xml", start, end)
    return strings


_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def _unescaped(text: str) -> str:
    """Return *text* with the characters that XML cannot hold, which a workbook writes as `_x000D_`."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _looks(archive: Archive) -> list[_Look]:
    formats: dict[str, str] = {}
    bold: list[bool] = []
    looks: list[_Look] = []
    within: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        within.append(name)
        parent = within[-2] if len(within) > 1 else ""
        if name == "numFmt":
            code = attributes.get("formatCode", "")
            formats[attributes.get("numFmtId", "")] = code
        elif name == "font" and parent == "fonts":
            bold.append(False)
        elif name == "b" and parent == "font" and bold and "fonts" in within:
            bold[-1] = attributes.get("val", "1") not in ("0", "false")
        elif name == "xf" and parent == "cellXfs":
            font = _whole(attributes.get("fontId"))
            form = attributes.get("numFmtId", "0")
            if len(looks) >= MOST_LOOKS:
                raise Refused(sentence("it has more than {most} looks of a cell", most=number(MOST_LOOKS)))
            looks.append(_Look(formats.get(form, BUILT_IN.get(form, "")), font < len(bold) and bold[font]))
        elif name == "alignment" and parent == "xf" and looks and "cellXfs" in within:
            looks[-1] = looks[-1]._replace(indent=_whole(attributes.get("indent")))

    def end(_name: str, _text: str) -> None:
        within.pop()

    hand_over(archive, "xl/styles.xml", start, end)
    return looks


def _whole(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0


_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")


@lru_cache(MOST_COLUMNS)
def _column(name: str) -> int:
    """Return the number of the column called *name*; what no sheet can have is one more than it can have."""
    if len(name) > 3 or not name.isascii() or not name.isalpha() or not name.isupper():
        return MOST_COLUMNS + 1
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


class _SheetReader:
    """The cells of one sheet, collected while its XML goes by."""

    def __init__(self, name: str, book: _Book, notes: Notes, most: int, cells: int) -> None:
        self.name, self.book, self.notes, self.most, self.cells = name, book, notes, most, cells
        self.text: list[str] = []
        self.names: dict[str, str] = {}
        self.rows: dict[int, dict[int, Cell]] = {}
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.merges: list[str] = []
        self.broken: list[tuple[Remark, str, int, int]] = []
        self.held = self.hiding = self.depth = 0
        self.row = self.column = 0
        self.attributes: dict[str, str] = {}
        self.type = self.value = ""
        self.look = PLAIN
        self.has_formula = False

    # These two are called for every cell and what is in it, and so do no more than they must.

    def started(self, name: str, attributes: dict[str, str]) -> None:
        """Take note that an element begins."""
        if self.text:
            self.text.clear()
        self.depth += 1
        local = self.names.get(name) or self.names.setdefault(name, local_name(name))
        if local == "c":
            self._begin(attributes)
        elif local == "f":
            self.has_formula = True
        elif local != "v":
            self._begin_other(local, attributes)

    def ended(self, name: str) -> None:
        """Take what stood in an element that ends."""
        self.depth -= 1
        local = self.names[name]
        if local == "v":
            self.value = "".join(self.text)
        elif local == "t":
            self.value += "".join(self.text)
        elif local == "c":
            self._keep()
        if self.text:
            self.text.clear()

    def _begin_other(self, name: str, attributes: dict[str, str]) -> None:
        if name == "row":
            self.row = _whole(attributes.get("r")) or self.row + 1
            self.column = 0
            if attributes.get("hidden") in ("1", "true"):
                self.hidden_rows.add(self.row)
        elif name == "col" and attributes.get("hidden") in ("1", "true"):
            hidden = range(_whole(attributes.get("min")), min(_whole(attributes.get("max")), MOST_COLUMNS) + 1)
            # No column is hidden twice, so that those of a sheet come to no more than it has.
            self.hiding += len(hidden)
            if self.hiding <= MOST_COLUMNS:
                self.hidden_columns.update(hidden)
        elif name == "mergeCell":
            self.merges.append(attributes.get("ref", ""))
            if len(self.merges) > MOST_MERGED:
                raise Endless(sentence("more than {most} ranges of cells are merged", most=number(MOST_MERGED)))
        elif self.depth > MOST_LEVELS:
            raise Endless(
                sentence("its elements stand within one another more than {most} deep", most=number(MOST_LEVELS))
            )

    def _begin(self, attributes: dict[str, str]) -> None:
        name = attributes.get("r", "").rstrip("0123456789")
        self.column = _column(name) if name else self.column + 1
        self.attributes = attributes
        self.value, self.has_formula = "", False

    def _keep(self) -> None:
        if not self.value and not self.has_formula:
            return
        self.type = self.attributes.get("t", "n")
        style, looks = self.attributes.get("s"), self.book.looks
        self.look = looks[place] if looks and (place := _whole(style)) < len(looks) else PLAIN
        if not self.column:  # which a row sets back that begins before the cell has ended
            raise Endless(sentence("a row of it stands within a cell"))
        if self.held >= self.most:
            raise Endless(sentence("more than {most} rows and cells hold something", most=number(self.cells)))
        if self.row > MOST_ROWS or self.column > MOST_COLUMNS:
            raise Endless(
                sentence(
                    "a sheet has {rows} rows and {columns} columns",
                    rows=number(MOST_ROWS),
                    columns=number(MOST_COLUMNS),
                )
            )
        cell = self._cell()
        if cell.text or cell.is_broken:
            cells = self.rows.get(self.row)
            if cells is None:
                cells = self.rows[self.row] = {}
                self.held += 1
            self.held += 1
            cells[self.column] = cell

    def _cell(self) -> Cell:
        raw, look = self.value, self.look
        if self.type == "s":
            place = _whole(raw)
            return self._text(self.book.strings[place] if place < len(self.book.strings) else "")
        if self.type == "str" or (raw and self.type == "inlineStr"):
            return self._text(_unescaped(raw))
        if not raw:
            return self._broken(NO_CACHED_VALUE)
        if self.type == "e":
            return self._shown("#N/A", "text") if raw == "#N/A" else self._broken(CELL_ERROR)
        if self.type == "b":
            return self._shown("yes" if raw.strip() == "1" else "no", "yes or no")
        if self.type == "d":
            return self._shown(raw.removesuffix("T00:00:00"), "date")
        if not look.number_format and len(raw) < MOST_DIGITS and raw.isdecimal() and raw.isascii() and raw[0] != "0":
            return self._shown(raw, "number")  # most are, and stand there as they are shown
        return self._shown(*shown(raw.strip(), look.number_format, self.book.epoch))

    def _shown(self, text: str, kind: Kind) -> Cell:
        return Cell(self.row, self.column, text, self.value, kind, self.look.is_bold, self.look.indent)

    def _text(self, text: str) -> Cell:
        plain = text.strip()
        # Indentation is written as a style, or as space before the text: two spaces are about one step.
        space = 0 if plain is text else len(text) - len(text.lstrip(" \u00a0\t"))
        indent = self.look.indent + (space + 1) // 2
        return Cell(self.row, self.column, plain, text, "text", self.look.is_bold, indent)

    def _broken(self, remark: Remark) -> Cell:
        self.broken.append((remark, self.value, self.column, self.row))
        return self._shown("", "text")._replace(is_broken=True)

    def break_off(self, end: Endless) -> None:
        """Tell why the sheet was not read to its *end*, where it says which of its cells are merged."""
        self.merges.clear()
        above = sentence("row {number}", number=max(self.rows, default=0))
        why = sentence("{why}, and which of its cells are merged was not read either", why=told_by(end))
        self.notes.add(TOO_LARGE, f"sheet '{self.name}'", at_least=above, why=why)

    def sheet(self, is_hidden: bool) -> Sheet:
        """Return what was read, once it all has gone by."""
        self._merge()
        self._tell_broken()
        rows = tuple(
            Row(number, _in_order(cells), number in self.hidden_rows) for number, cells in sorted(self.rows.items())
        )
        return Sheet(self.name, rows, frozenset(self.hidden_columns), is_hidden)

    def _merge(self) -> None:
        """Give every cell of a merged range the text of its first, within the part of the sheet that is used."""
        widest = max((max(cells) for cells in self.rows.values()), default=0)
        numbers = sorted(self.rows)
        left, merged = MOST_MERGED_CELLS, list[tuple[Cell, str, range, list[int]]]()
        for ref in self.merges:
            corners = _REFERENCE.fullmatch(ref.partition(":")[0]), _REFERENCE.fullmatch(ref.partition(":")[2])
            if corners[0] is None or corners[1] is None:
                continue
            (left_column, top), (right, bottom) = ((_column(one[1]), int(one[2])) for one in corners if one)
            first = self.rows.get(top, {}).get(left_column)
            if first is None or (right <= left_column and bottom <= top):
                continue
            across = range(left_column, min(right, widest) + 1)
            down = [
                number
                for number in (numbers if bottom - top > 2 * len(numbers) else range(top, bottom + 1))
                if top <= number <= bottom and number in self.rows
            ]
            left -= len(across) * len(down) + 1
            if left < 0:
                self.break_off(Endless(sentence("more than {most} cells are merged", most=number(MOST_MERGED_CELLS))))
                return
            merged.append((first, ref, across, down))
        for first, ref, across, down in merged:
            for row in down:
                for column in across:
                    self.rows[row][column] = first._replace(row=row, column=column, merged=ref)

    def _tell_broken(self) -> None:
        """Tell the cells where a formula failed, those below one another at once."""
        self.broken.sort(key=lambda told: (told[0].code, told[1], told[2], told[3]))
        runs = groupby(enumerate(self.broken), key=lambda told: (*told[1][:3], told[1][3] - told[0]))
        for (remark, raw, column, _), group in runs:
            rows = [row for _, (_, _, _, row) in group]
            last = f":{letters(column)}{rows[-1]}" if len(rows) > 1 else ""
            self.notes.add(remark, f"{self.name}!{letters(column)}{rows[0]}{last}", seen=raw)


def _in_order(cells: dict[int, Cell]) -> dict[int, Cell]:
    """Return *cells* from the left; in nearly every file they stand so already."""
    columns = list(cells)
    in_order = sorted(columns)
    return cells if columns == in_order else {column: cells[column] for column in in_order}
