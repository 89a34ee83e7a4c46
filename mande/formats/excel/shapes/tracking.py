"""The indicator performance tracking table (IPTT): a row an indicator, and a target, an actual and a share a period.

The headings stand in two rows or more: a period above, and `Target`, `Actual` and `% met` below it. Under an indicator
there may be a row for each category that it is broken down by. The share is not read, since it says again what target
and actual say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mande.dimensions.periods import Period
from mande.formats.document import Document
from mande.formats.excel.results import label_of
from mande.formats.excel.shapes.days import read_when
from mande.formats.excel.shapes.outlines import Measured, Rung, Text, Told, document
from mande.formats.excel.sheets import Cell, Row, Sheet
from mande.formats.headings import plain, read_heading, read_level
from mande.formats.remarks import REFUSED, UNKNOWN_COLUMN, Notes
from mande.framework.levels import Level

NAME = "indicator tracking table"

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

FIXED = frozenset(
    {"level", "result", "code", "indicator", "indicator_code", "unit", "measure", "direction", "accumulation"}
    | {"baseline", "definition", "means_of_verification", "method", "frequency", "responsible", "limitations", "note"}
)
"""What is read of the columns before those of the periods."""

SEXES = {
    **dict.fromkeys(("female", "f", "women", "woman", "femme", "femmes", "mujer", "mujeres", "mulheres"), "female"),
    **dict.fromkeys(("male", "m", "men", "man", "homme", "hommes", "hombre", "hombres", "homens"), "male"),
}
"""How a row of one sex is headed; girls and boys are told by their age too, and are categories of their own."""

OLDEST = 120
"""The highest age of a band; above, numbers in a row's name are of something else."""

_AGES = re.compile(r"(?:age\s*)?([0-9]{1,3})\s*[-–]\s*([0-9]{1,3})(?:\s*(?:years?|yrs?|ans|años))?")
_FROM_AGE = re.compile(r"(?:age\s*)?([0-9]{1,3})\s*(?:\+|and (?:above|over|older)|plus)(?:\s*(?:years?|yrs?))?")
_MARKED = re.compile(r"\s*(?:[-–•▪·>]|o\s)\s*(.+)")


class _Column(NamedTuple):
    """A column of figures: of which kind, and of which period, None being the whole programme."""

    number: int
    kind: str
    period: Period | None


class _Table(NamedTuple):
    """The table of a sheet: the rows of its headings, its columns of words and those of figures."""

    sheet: Sheet
    top: int
    words: Mapping[str, int]
    figures: tuple[_Column, ...]


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
        names = any(_field(cell.text) == "indicator" for each in above for cell in each.cells.values())
        if min(kinds.count("target"), kinds.count("actual")) > 1 and names:
            return place
    return None


def _field(text: str) -> str:
    heading = read_heading(text)
    return OWN_HEADINGS.get(plain(text)) or (heading.field if heading is not None else "")


def recognises(sheets: Sequence[Sheet]) -> bool:
    """Return whether one of *sheets* has a target and an actual for several periods side by side, and indicators."""
    return any(_header(sheet) is not None for sheet in sheets)


def read(sheets: Sequence[Sheet], notes: Notes, *, decimal: str | None = None) -> Document:
    """Return the indicators in *sheets* with a target and an actual for each period, by category where there are rows.

    What is said of the whole programme is of no period, so that it is never added to the periods in it.
    """
    rungs: list[Rung] = []
    for sheet in sheets:
        place = _header(sheet)
        if place is not None:
            rungs += _Rows(_table(sheet, place, notes), notes).rungs()
    return document(rungs, notes, decimal=decimal)


def _table(sheet: Sheet, place: int, notes: Notes) -> _Table:
    row = sheet.rows[place]
    above = [each for each in sheet.rows[max(0, place - ABOVE) : place] if len(each.cells) > 1]
    words: dict[str, int] = {}
    figures: list[_Column] = []
    first = min(column for column, cell in row.cells.items() if _kind(cell.text) in ("target", "actual"))
    for column, cell in sorted(row.cells.items()):
        kind = _kind(cell.text)
        if kind and column >= first:
            figures += [_Column(column, kind, _period(sheet, above, column, first, notes))] if kind != "share" else []
    for each in (*above, row):
        for column, cell in each.cells.items():
            field = _field(cell.text)
            if field in FIXED and column not in {figure.number for figure in figures}:
                words.setdefault(field, column)
            elif column < first and each is row and not field:
                notes.add(UNKNOWN_COLUMN, sheet.at(cell), seen=cell.text)
    return _Table(sheet, row.number, words, tuple(figures))


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


class _Rows:
    """The rows of a table while they go by: which result and which indicator each is of."""

    def __init__(self, table: _Table, notes: Notes) -> None:
        self.table, self.notes = table, notes
        self.results: dict[tuple[Level | None, str, str], tuple[Text, list[Measured]]] = {}
        self.result: tuple[Level | None, str, str] = (None, "", "")
        self.dimension = ""

    def rungs(self) -> list[Rung]:
        """Return the results of the table in their order, each with its indicators."""
        for row in self.table.sheet.rows:
            if row.number > self.table.top:
                self._row(row)
        return [
            Rung(level, title, at.at, number, indicators)
            for (level, number, title), (at, indicators) in self.results.items()
        ]

    def _row(self, row: Row) -> None:
        indicator = self._cell(row, "indicator")
        told = {column: row.cells[column.number] for column in self.table.figures if column.number in row.cells}
        banner = _only(row)
        if banner is not None:
            self._banner(banner)
        elif indicator is None:
            for cell in told.values():
                why = "no indicator stands in its row."
                self.notes.add(REFUSED, self.table.sheet.at(cell), what=f"'{cell.text[:60]}'", why=why)
        elif (category := self._category(row, indicator)) is not None:
            self._broken_down(row, category)
        else:
            self._begin(row, indicator)

    def _cell(self, row: Row, field: str) -> Cell | None:
        column = self.table.words.get(field)
        return row.cells.get(column) if column is not None else None

    def _text(self, row: Row, field: str) -> str:
        cell = self._cell(row, field)
        return cell.text if cell is not None else ""

    # --- results -----------------------------------------------------------------------------------------

    def _banner(self, cell: Cell) -> None:
        """Take in a row with one thing in it: a result, or what the categories below are categories of."""
        label = label_of(cell.text)
        if label.level is not None:
            self._under(label.level, label.number, label.title or cell.text, self.table.sheet.at(cell))
        elif self._last() is not None and plain(cell.text) not in SEXES:
            self.dimension = cell.text

    def _under(self, level: Level | None, number: str, title: str, at: str) -> None:
        self.result = (level, number, title)
        self.results.setdefault(self.result, (Text(title, at), []))
        self.dimension = ""

    def _last(self) -> Measured | None:
        indicators = self.results.get(self.result, (None, []))[1]
        return indicators[-1] if indicators else None

    # --- indicators --------------------------------------------------------------------------------------

    def _begin(self, row: Row, indicator: Cell) -> None:
        level = self._cell(row, "level") or self._cell(row, "result")
        at = self.table.sheet.at
        if level is not None:
            label = label_of(level.text)
            word = read_level(level.text)
            named = label.level or (Level(word) if word else None)
            if (named, label.number) != self.result[:2] or named is None:
                self._under(named, label.number, (label.title or level.text) if named else "", at(level))
        elif self.result not in self.results:
            self._under(None, "", "", at(indicator))
        words = {
            field: Text(cell.text, at(cell))
            for field in FIXED - {"level", "result", "code", "indicator", "indicator_code", "baseline"}
            if (cell := self._cell(row, field)) is not None
        }
        number = self._text(row, "indicator_code") or self._text(row, "code")
        baseline = self._cell(row, "baseline")
        blank = {field: at((row.number, column)) for field, column in self._blanks(row)}
        measured = Measured(
            indicator.text,
            at(indicator),
            number,
            words,
            [Told(baseline.text, at(baseline))] if baseline is not None and baseline.text else [],
            self._figures(row, "target", {}),
            self._figures(row, "actual", {}),
            blank,
        )
        self.results[self.result][1].append(measured)
        self.dimension = ""

    def _blanks(self, row: Row) -> Iterator[tuple[str, int]]:
        """Yield the fields of an indicator that have a column, and a blank in it, with the column."""
        for field in ("baseline", "unit", "direction", "accumulation"):
            column = self.table.words.get(field)
            if column is not None and not row.text(column):
                yield field, column
        for field, kind in (("targets", "target"), ("actuals", "actual")):
            columns = [column.number for column in self.table.figures if column.kind == kind]
            if not any(row.text(column) for column in columns):
                yield field, columns[0]

    def _figures(self, row: Row, kind: str, groups: Mapping[str, str]) -> list[Told]:
        return [
            Told(cell.text, self.table.sheet.at(cell), column.period, "" if column.period else WHOLE, groups)
            for column in self.table.figures
            if column.kind == kind and (cell := row.cells.get(column.number)) is not None and cell.text
        ]

    # --- categories --------------------------------------------------------------------------------------

    def _category(self, row: Row, indicator: Cell) -> str | None:
        """Return the category that a row is of, or None where it is an indicator of its own."""
        last = self._last()
        if last is None:
            return None
        marked = _MARKED.fullmatch(indicator.text)
        name = marked[1] if marked else indicator.text
        numbered = bool(self._text(row, "code") or self._text(row, "indicator_code"))
        is_known = plain(name) in SEXES or _AGES.fullmatch(plain(name)) or _FROM_AGE.fullmatch(plain(name))
        is_part = bool(marked or is_known or self.dimension or (last.code and not numbered) or indicator.indent > 0)
        return name if is_part and not numbered else None

    def _broken_down(self, row: Row, name: str) -> None:
        indicators = self.results[self.result][1]
        groups = _group(name, self.dimension)
        last = indicators[-1]
        indicators[-1] = last._replace(
            targets=[*last.targets, *self._figures(row, "target", groups)],
            actuals=[*last.actuals, *self._figures(row, "actual", groups)],
        )


WHOLE = "of the whole programme"


def _only(row: Row) -> Cell | None:
    """Return the one thing that a row says, be it merged over several cells; None where it says more."""
    cells = [cell for cell in row.cells.values() if cell.text]
    ranges = {cell.merged or cell.at for cell in cells}
    return cells[0] if len(ranges) == 1 else None


def _group(name: str, dimension: str) -> dict[str, str]:
    """Return the dimension and the category of a row: a sex and a band of ages are known by their words."""
    words = plain(name)
    if words in SEXES:
        return {"sex": SEXES[words]}
    band, open_band = _AGES.fullmatch(words), _FROM_AGE.fullmatch(words)
    if band is not None and int(band[1]) < int(band[2]) <= OLDEST:
        return {"age": f"{int(band[1])}-{int(band[2])}"}
    if open_band is not None and int(open_band[1]) <= OLDEST:
        return {"age": f"{int(open_band[1])}+"}
    return {dimension or "group": name}
