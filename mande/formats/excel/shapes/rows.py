"""Rows of indicators, under the results they belong to or beside them, with a row for each category where there are.

Several forms are laid out so. A result is a row of its own, or stands in a column of levels; a category is a row below
its indicator that has no number of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeGuard

from mande.codes import short
from mande.dimensions.periods import Period
from mande.formats.excel.results import label_of
from mande.formats.excel.shapes.groups import KNOWN, group_of
from mande.formats.excel.shapes.outlines import Measured, Rung, Text, Told
from mande.formats.excel.sheets import Cell, Row, Sheet
from mande.formats.headings import read_level
from mande.formats.people import is_total
from mande.formats.remarks import REFUSED, Notes
from mande.framework.levels import Level
from mande.wording import sentence

FIXED = frozenset(
    {"level", "result", "code", "indicator", "indicator_code", "unit", "measure", "direction", "accumulation"}
    | {"baseline", "definition", "means_of_verification", "method", "frequency", "responsible", "limitations", "note"}
)
"""What is read of an indicator beside its targets and actuals, and of what it belongs to."""

CATEGORIES = ("cell", "breakdowns")
"""The columns in which a category may stand, beside an indicator that is merged over its rows or written once."""

OF_INDICATORS = ("unit", "measure", "direction", "accumulation", "definition", "means_of_verification", "frequency")
"""What is said of an indicator, and not anew of each category of it."""


_MARKED = re.compile(r"\s*(?:[-–•▪·>]|o\s)\s*(.+)")


WHOLE = "of the whole programme"
"""What is noted of a figure that is of no period of its own."""


class Column(NamedTuple):
    """A column of figures: of which kind, and of which period, None being the whole programme."""

    number: int
    kind: str
    period: Period | None


class Table(NamedTuple):
    """The table of a sheet: the last row of its headings, its columns of words and those of figures.

    What stands in the columns `noted`, by the number of each, is kept in the note of an indicator with its heading.
    """

    sheet: Sheet
    top: int
    words: Mapping[str, int]
    figures: tuple[Column, ...] = ()
    noted: Mapping[int, str] = {}


class Rows:
    """The rows of a table while they go by: which result and which indicator each is of."""

    def __init__(self, table: Table, notes: Notes) -> None:
        self.table, self.notes = table, notes
        self.results: dict[tuple[Level | None, str, str], tuple[Text, list[Measured]]] = {}
        self.result: tuple[Level | None, str, str] = (None, "", "")
        self.dimension = ""
        self.waiting: tuple[Row, Cell] | None = None
        rows = [row for row in table.sheet.rows if row.number > table.top]
        self.has_categories = any(self._goes_on(row) and self._beside(row) is not None for row in rows)

    def rungs(self) -> list[Rung]:
        """Return the results of the table in their order, each with its indicators."""
        for row in self.table.sheet.rows:
            if row.number > self.table.top:
                self._row(row)
        self._no_heading()
        return [
            Rung(level, title, at.at, number, indicators)
            for (level, number, title), (at, indicators) in self.results.items()
        ]

    def _row(self, row: Row) -> None:
        indicator = self._cell(row, "indicator")
        banner = _only(row)
        if banner is not None:
            self._no_heading()
            self._banner(row, banner)
        elif self.has_categories and self._goes_on(row) and self._last() is not None:
            beside = self._beside(row)
            self._broken_down(row, self._groups(beside.text) if beside is not None else {})
        elif indicator is None:
            told = [row.cells[column.number] for column in self.table.figures if column.number in row.cells]
            for cell in told:
                why = sentence("no indicator stands in its row.")
                self.notes.add(REFUSED, self.table.sheet.at(cell), what=short(cell.text), why=why)
        elif (category := self._category(row, indicator)) is not None:
            self.waiting = None
            self._broken_down(row, self._groups(category))
        else:
            self._no_heading()
            beside = self._beside(row) if self.has_categories else None
            self._begin(row, indicator, self._groups(beside.text) if beside is not None else {})

    def _goes_on(self, row: Row) -> bool:
        """Return whether *row* goes on with the indicator above it, which is merged over it or not written again."""
        cell = self._cell(row, "indicator")
        return cell is None or cell.begins_at != cell.at

    def _beside(self, row: Row) -> Cell | None:
        return next((cell for field in CATEGORIES if (cell := self._cell(row, field)) is not None), None)

    def _groups(self, name: str) -> dict[str, str]:
        return {} if is_total(name) else group_of(name, self.dimension)

    def _no_heading(self) -> None:
        """Take what heads no category for what it is: an indicator of which nothing is told."""
        if self.waiting is not None:
            row, cell = self.waiting
            self.waiting, self.dimension = None, ""
            self._begin(row, cell, {})

    def _cell(self, row: Row, field: str) -> Cell | None:
        column = self.table.words.get(field)
        return row.cells.get(column) if column is not None else None

    def _text(self, row: Row, field: str) -> str:
        cell = self._cell(row, field)
        return cell.text if cell is not None else ""

    # --- results -----------------------------------------------------------------------------------------

    def _banner(self, row: Row, cell: Cell) -> None:
        """Take in a row with one thing in it: a result, or what the categories below are categories of."""
        label = label_of(cell.text)
        if label.level is not None:
            self._under(label.level, label.number, label.title or cell.text, self.table.sheet.at(cell))
        elif self._last() is not None and {*group_of(cell.text)}.isdisjoint(KNOWN):
            self.dimension = cell.text
            self.waiting = (row, cell) if cell.column == self.table.words.get("indicator") else None
        elif cell.column == self.table.words.get("indicator"):
            self._begin(row, cell, {})

    def _under(self, level: Level | None, number: str, title: str, at: str) -> None:
        self.result = (level, number, title)
        self.results.setdefault(self.result, (Text(title, at), []))
        self.dimension = ""

    def _last(self) -> Measured | None:
        indicators = self.results.get(self.result, (None, []))[1]
        return indicators[-1] if indicators else None

    # --- indicators --------------------------------------------------------------------------------------

    def _begin(self, row: Row, indicator: Cell, groups: Mapping[str, str]) -> None:
        level = self._cell(row, "level") or self._cell(row, "result")
        at = self.table.sheet.at
        if level is not None:
            label = label_of(level.text)
            word = read_level(level.text)
            named = label.level or (Level(word) if word else None)
            if named is None or named is not self.result[0] or label.number not in ("", self.result[1]):
                self._under(named, label.number, (label.title or level.text) if named else "", at(level))
        elif self.result not in self.results:
            self._under(None, "", "", at(indicator))
        words = {
            field: Text(cell.text, at(cell))
            for field in FIXED - {"level", "result", "code", "indicator", "indicator_code", "baseline"}
            if (cell := self._cell(row, field)) is not None
        }
        told = {heading: row.cells[column] for column, heading in self.table.noted.items() if column in row.cells}
        if told:
            texts = [f"{heading}: {cell.text}" for heading, cell in told.items()]
            before = [words["note"].text] if "note" in words else []
            words["note"] = Text("; ".join([*before, *texts]), at(next(iter(told.values()))))
        number = self._text(row, "indicator_code") or self._text(row, "code")
        baseline = self._cell(row, "baseline")
        blank = {field: at((row.number, column)) for field, column in self._blanks(row)}
        measured = Measured(
            indicator.text,
            at(indicator),
            number,
            words,
            [_told(baseline, at(baseline), groups=groups)] if baseline is not None and baseline.text else [],
            self._figures(row, "target", groups),
            self._figures(row, "actual", groups),
            blank,
        )
        self.results[self.result][1].append(measured)
        self.dimension = ""

    def _blanks(self, row: Row) -> Iterator[tuple[str, int]]:
        """Yield the fields of an indicator that have a column, and a blank in it, with the column."""
        for field in ("baseline", "unit", "direction", "accumulation"):
            column = self.table.words.get(field)
            if column is not None and _is_blank(row, column):
                yield field, column
        for field, kind in (("targets", "target"), ("actuals", "actual")):
            columns = [column.number for column in self.table.figures if column.kind == kind]
            if columns and all(_is_blank(row, column) for column in columns):
                yield field, columns[0]

    def _figures(self, row: Row, kind: str, groups: Mapping[str, str]) -> list[Told]:
        return [
            _told(cell, self.table.sheet.at(cell), column.period, "" if column.period else WHOLE, groups)
            for column in self.table.figures
            if column.kind == kind and _is_own(cell := row.cells.get(column.number))
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
        is_known = not {*group_of(name)}.isdisjoint(KNOWN)
        if numbered:
            return None
        is_headed = bool(self.dimension) and not any(self._cell(row, field) for field in OF_INDICATORS)
        return name if marked or is_known or is_headed or last.code or indicator.indent else None

    def _broken_down(self, row: Row, groups: Mapping[str, str]) -> None:
        indicators = self.results[self.result][1]
        last = indicators[-1]
        baseline = self._cell(row, "baseline")
        told = [_told(baseline, self.table.sheet.at(baseline), groups=groups)] if _is_own(baseline) else []
        indicators[-1] = last._replace(
            baselines=[*last.baselines, *told],
            targets=[*last.targets, *self._figures(row, "target", groups)],
            actuals=[*last.actuals, *self._figures(row, "actual", groups)],
        )


def _is_own(cell: Cell | None) -> TypeGuard[Cell]:
    return cell is not None and bool(cell.text) and cell.begins_at == cell.at


def _told(
    cell: Cell, at: str, period: Period | None = None, note: str = "", groups: Mapping[str, str] | None = None
) -> Told:
    return Told(cell.text, at, period, note, groups or {}, cell.kind == "number")


def _is_blank(row: Row, column: int) -> bool:
    """Return whether nothing stands in *column*; a formula that failed is something."""
    cell = row.cells.get(column)
    return cell is None or not (cell.text or cell.is_broken)


def _only(row: Row) -> Cell | None:
    """Return the one thing that a row says, be it merged over several cells; None where it says more."""
    cells = [cell for cell in row.cells.values() if cell.text]
    ranges = {cell.merged or cell.at for cell in cells}
    return cells[0] if len(ranges) == 1 else None
