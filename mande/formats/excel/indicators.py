"""Which indicators tables have, and what their rows say of each: how it is measured, its baseline, targets, actuals."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any, NamedTuple

from mande.codes import code_fault, short
from mande.dimensions.breakdowns import DISABILITY, GENDER, SEX, Dimension
from mande.dimensions.periods import Period
from mande.findings import Severity
from mande.formats.building import A_BASELINE, built
from mande.formats.excel.figures import Dated, is_words, parts, read_dated, several
from mande.formats.excel.results import Found, label_of
from mande.formats.excel.sheets import Cell, Row
from mande.formats.excel.tables import Column, Table
from mande.formats.excel.words import ACCUMULATIONS, DIRECTIONS, FREQUENCIES, MEASURES, read_meaning
from mande.formats.headings import plain, read_heading
from mande.formats.naming import Codes, code_of
from mande.formats.people import dimension_of
from mande.formats.remarks import (
    EMPTY_VALUE,
    FIGURES_NOT_READ,
    TWICE,
    UNKNOWN_CODE,
    UNKNOWN_WORD,
    Notes,
    Remark,
    Unheard,
)
from mande.formats.written import REASONS, read_period
from mande.framework.indicators import Accumulation, Direction, Measure
from mande.measures.units import STANDARD, Units
from mande.wording import Words, listing, sentence

SEVERAL_IN_ONE = Remark(
    "MND941",
    "several-in-one-cell",
    Severity.MAJOR,
    "{seen} stands here; {done}.",
    "Give each a row of its own.",
    headline="cells that hold several things",
)

MOST_UNITS = 50
"""Units of its own that a workbook is taken to have; where there are more, the column holds something else."""

WORDS = ("definition", "counting_rule", "means_of_verification", "method", "responsible", "limitations", "frequency")
"""Columns whose words stand in the field of the indicator that has the same name."""

ABSENT = (*WORDS, "unit", "direction", "accumulation", "breakdowns")
"""Columns that are known to be blank for an indicator, where they exist and nothing stands in them."""

FIGURES = ("baseline", "target", "milestone", "actual")
"""Columns that hold the figures of an indicator."""

DIMENSIONS = {dimension.code: dimension for dimension in (GENDER, SEX, DISABILITY, Dimension("age", "Age"))}
"""Dimensions that need no more than their name in a column of breakdowns."""

_A_FEW_WORDS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}")
"""What may be the name of a unit that nobody else has."""


class Told(NamedTuple):
    """A figure as it was read, and where it stands."""

    dated: Dated
    at: str
    period: Period | None


class Measured:
    """An indicator as it is found in a table, put together while its rows go by."""

    def __init__(self, code: str, title: str, at: str, result: Found | None) -> None:
        """Begin an indicator with what its first row says of it."""
        self.code, self.title, self.at, self.result = code, title, at, result
        self.fields: dict[str, Any] = {}
        self.blank: dict[str, str] = {}
        self.baseline: Told | None = None
        self.targets: list[Told] = []
        self.actuals: list[Told] = []
        self.first: dict[Period | None, Told] = {}
        self.read: set[tuple[str, str]] = set()
        self.dimensions: list[Dimension] = []

    def is_new(self, kind: str, at: str) -> bool:
        """Return whether nothing of a *kind* was read *at* a place before; from now on something was."""
        before = len(self.read)
        self.read.add((kind, at))
        return len(self.read) > before

    @property
    def figures(self) -> list[Told]:
        """Every figure that is told of it."""
        return [*([self.baseline] if self.baseline else []), *self.targets, *self.actuals]


class Indicators:
    """The indicators of a workbook as they are found, table by table and row by row.

    The figures of the rows numbered in `of_parts` are not read: none of them is of all that their indicator counts.
    """

    def __init__(self, notes: Notes, decimal: str | None) -> None:
        """Begin without any; *decimal* says what marks the decimals of numbers that are written as text."""
        self.notes, self.decimal = notes, decimal
        self.found: list[Measured] = []
        self.units = STANDARD
        self.where: dict[str, str] = {}
        self.has_actuals = False
        self.figures = 0
        self.of_parts: frozenset[int] = frozenset()
        self._taken = Codes()
        self._by_title: defaultdict[str, dict[int, Measured]] = defaultdict(dict)
        self._by_code: dict[str, Measured] = {}

    def read(self, table: Table, row: Row, result: Found | None) -> None:
        """Read what a row of *table* says, which belongs to *result*, of the indicators that it is of."""
        column = table.column("indicator")
        if column is None:
            self._named_by_code(table, row)
            return
        cell = table.cell(row, column)
        if cell is None or not cell.text:
            self._figures_without_indicator(table, row, result)
            return
        if self._is_begun(cell):
            self._say_of_the_last(table, row)
            return
        pieces = parts(cell.text)
        if len(pieces) == 1:
            pieces = self._by_lines(table, row, cell)
        for place, text in enumerate(pieces):
            one = self._indicator(table, row, text, cell, result)
            self._say(table, row, one, place, len(pieces))

    def _named_by_code(self, table: Table, row: Row) -> None:
        """Read the figures of an indicator that *row* names by the code it has in another table."""
        code = table.text(row, "indicator_code")
        if not code or not has_figures(table, row):
            return
        known = self._by_code.get(code)
        if known is None:
            why = sentence("No indicator is called {code}.", code=short(code))
            self.notes.add(UNKNOWN_CODE, table.at(row, "indicator_code"), why=why)
        else:
            self._say(table, row, known)

    def _is_begun(self, cell: Cell) -> bool:
        first = cell.begins_at
        return first != cell.at and bool(self.found) and self.found[-1].at.endswith(f"!{first}")

    def _figures_without_indicator(self, table: Table, row: Row, result: Found | None) -> None:
        """Read on where a row gives figures below its indicator, and say where it gives some of no indicator."""
        if not has_figures(table, row):
            return
        if self.found and (result is None or self.found[-1].result is result):
            self._say_of_the_last(table, row)
        else:
            self._not_read(table, row, sentence("they stand beside no indicator"))

    def _say_of_the_last(self, table: Table, row: Row) -> None:
        """Read what a further row says of the indicator above it, unless several stand there in one cell."""
        last = self.found[-1]
        several = [each for each in self.found if each.at == last.at]
        if len(several) == 1:
            self._say(table, row, last)
        elif has_figures(table, row):
            titles = listing([short(each.title) for each in several])
            self._not_read(table, row, sentence("they may be of each of {titles}, which share a cell", titles=titles))

    def _not_read(self, table: Table, row: Row, why: Words) -> None:
        self.notes.add(
            FIGURES_NOT_READ,
            f"{table.sheet.name}, row {row.number}",
            figures=sentence("The figures of this row"),
            why=why,
            instead=sentence("Name the indicator in its column."),
        )

    def _by_lines(self, table: Table, row: Row, cell: Cell) -> tuple[str, ...]:
        """Return the indicators in one cell without bullets: apart where the figures beside it have as many lines."""
        lines = tuple(line.strip() for line in cell.text.split("\n") if line.strip())
        if len(lines) < 2:
            return (cell.text,)
        beside = [table.text(row, field) for field in FIGURES]
        if any(len([line for line in text.split("\n") if line.strip()]) == len(lines) for text in beside if text):
            return lines
        return (" ".join(lines),)

    def _indicator(self, table: Table, row: Row, text: str, cell: Cell, result: Found | None) -> Measured:
        written = table.text(row, "indicator_code")
        column, code_column = table.column("result"), table.column("code")
        if not written and code_column and (column is None or table.numbers_indicators):
            written = table.text(row, "code")
        number, title = _numbered(text)
        code = written if written and not code_fault(written) else number
        known = self._by_code.get(code) if code else None
        if known is None and not code:
            known = self._by_title[title].get(id(result))
            if known is None and result is None and not table.names_results:
                known = self._by_code.get(title) or self._only(title)
                if known is not None:
                    return known
        at = table.sheet.at(cell)
        if known is not None and (known.title == title or not title):
            return known
        if known is not None:
            code = self._taken.take(code)
            self.notes.add(
                TWICE,
                at,
                what=sentence("The code '{code}'", code=known.code),
                first=known.at,
                kept=sentence("this one is now '{code}'", code=code),
            )
        elif code:
            self._taken.take(code)
        else:
            code = self._taken.take(code_of(title, "indicator"))
        one = Measured(code, title, at, result)
        self.found.append(one)
        self._by_code[code] = one
        self._by_title[title].setdefault(id(result), one)
        self.where[f"indicators.{code}"] = at
        return one

    def _only(self, title: str) -> Measured | None:
        """Return the one indicator that is titled so, whichever result it is of; None where there are several."""
        titled = {id(one): one for one in self._by_title[title].values()}
        return next(iter(titled.values())) if len(titled) == 1 else None

    def _say(self, table: Table, row: Row, one: Measured, place: int = 0, of: int = 1) -> None:
        """Take down what *row* says of an indicator, which is one *of* several in its cell."""
        for field in WORDS:
            self._words(table, row, one, field)
        if not table.column("means_of_verification"):
            self._words(table, row, one, "means_of_verification", "source")
        self._words(table, row, one, "note")
        self._closed_words(table, row, one)
        self._breakdowns(table, row, one)
        if row.number in self.of_parts:
            self.has_actuals |= table.column("actual") is not None
            return
        self._baseline(table, row, one, place, of)
        for column in table.named("target", "milestone"):
            self._targets(table, row, column, one, (place, of))
        for column in table.named("actual"):
            self._actual(table, row, column, one, (place, of))

    def _words(self, table: Table, row: Row, one: Measured, field: str, column: str = "") -> None:
        if table.column(column or field) is None:
            return
        text = table.text(row, column or field)
        if text:
            if field == "frequency":
                text = str(FREQUENCIES.get(plain(text), text))
            one.fields.setdefault(field, text)
            one.blank.pop(field, None)
        elif field in ABSENT and field not in one.fields:
            one.blank.setdefault(field, table.at(row, column or field))

    def _closed_words(self, table: Table, row: Row, one: Measured) -> None:
        for field, kind, known in (
            ("direction", Direction, DIRECTIONS),
            ("accumulation", Accumulation, ACCUMULATIONS),
            ("measure", Measure, MEASURES),
        ):
            text, at = table.text(row, field), table.at(row, field)
            if text and field not in one.fields:
                word = read_meaning(kind, text, known, self.notes, at, subject=one.code)
                if word is not None:
                    one.fields[field] = word
            elif not text and table.column(field) and field in ABSENT:
                one.blank.setdefault(field, at)
        self._unit(table, row, one)

    def _unit(self, table: Table, row: Row, one: Measured) -> None:
        text, at = table.text(row, "unit"), table.at(row, "unit")
        if not text:
            if table.column("unit"):
                one.blank.setdefault("unit", at)
        elif plain(text) in MEASURES:
            one.fields.setdefault("measure", MEASURES[plain(text)])
        elif "unit" not in one.fields and (unit := self._unit_called(text)) is not None:
            one.fields["unit"] = unit
        elif "unit" not in one.fields:
            self.notes.add(
                UNKNOWN_WORD,
                at,
                seen=text,
                noun=sentence("unit"),
                known="person, household, event, item, ...",
                subject=one.code,
            )

    def _unit_called(self, text: str) -> str | None:
        """Return the unit that *text* names: one that is known, or a word of the programme's own for what it counts."""
        unit = re.sub(r"^(?:number|no|nombre|numero) (?:of|de) ", "", plain(text))
        if self.units.knows(unit):
            return unit
        if len(self.units.counted) >= MOST_UNITS or not _A_FEW_WORDS.fullmatch(unit):
            return None
        units = built(Units, Notes(""), "", [*self.units.counted, unit])
        self.units = units or self.units
        return unit if units is not None else None

    def _breakdowns(self, table: Table, row: Row, one: Measured) -> None:
        text = table.text(row, "breakdowns")
        if not text:
            if table.column("breakdowns"):
                one.blank.setdefault("breakdowns", table.at(row, "breakdowns"))
            return
        for word in re.split(r"[,;\n]|\band\b|\bet\b|\by\b|\be\b|(?<!m)/(?!f)", text.strip()):
            name = re.sub(r"^(?:by|par|por)\s+", "", word.strip(" -•.").casefold())
            if name and not (known := DIMENSIONS.get(dimension_of(name) or "")):
                known = built(Dimension, self.notes, table.at(row, "breakdowns"), code_of(name, "part"), word.strip())
            if name and known and known not in one.dimensions:
                one.dimensions.append(known)

    def _baseline(self, table: Table, row: Row, one: Measured, place: int, of: int) -> None:
        column = table.column("baseline")
        cell = table.cell(row, column)
        if column is None or (cell is not None and cell.is_broken):
            return
        at = table.sheet.at((row.number, column.number))
        if cell is None or not cell.text:
            if one.baseline is None:
                one.blank.setdefault("baseline", at)
            return
        text = self._own(cell, place, of, at)
        if text is None or (one.baseline is not None and one.baseline.at == at):
            return
        if one.baseline is not None:
            if not cell.merged:
                self.notes.add(
                    TWICE,
                    at,
                    what=A_BASELINE,
                    first=one.baseline.at,
                    kept=sentence("the first was kept"),
                    subject=one.code,
                )
            return
        when = self._dated(table, row, "baseline") or column.period
        one.baseline = self._told(text, at, one, when, cell)
        one.blank.pop("baseline", None)

    def _targets(self, table: Table, row: Row, column: Column, one: Measured, own: tuple[int, int]) -> None:
        cell = table.cell(row, column)
        if cell is not None and cell.is_broken:
            return
        at = table.sheet.at((row.number, column.number))
        when = column.period or (self._dated(table, row, "target") if column.heading.field == "target" else None)
        if cell is None or not cell.text:
            if not one.targets:
                one.blank.setdefault("targets", at)
            if when and not column.period:
                self.notes.add(EMPTY_VALUE, at, reasons=REASONS, subject=one.code)
            return
        text = self._own(cell, *own, at)
        if text is None or not one.is_new("target", at):
            return
        told = [self._told(each, at, one, when, cell) for each in several(text)]
        for each in told:
            if first := one.first.get(each.period):
                what = (
                    sentence("A target for {period}", period=each.period)
                    if each.period
                    else sentence("A target for no period")
                )
                self.notes.add(TWICE, at, what=what, first=first.at, kept=sentence("both were kept"), subject=one.code)
        for each in told:
            one.first.setdefault(each.period, each)
        one.targets += told
        one.blank.pop("targets", None)

    def _actual(self, table: Table, row: Row, column: Column, one: Measured, own: tuple[int, int]) -> None:
        self.has_actuals = True
        cell = table.cell(row, column)
        if cell is None or not cell.text or cell.is_broken:
            return
        at = table.sheet.at(cell)
        text = self._own(cell, *own, at)
        if text is None or not one.is_new("actual", at):
            return
        when = column.period or self._date(table, row, "period")
        one.actuals += [self._told(each, at, one, when, cell) for each in several(text)]

    def _own(self, cell: Cell, place: int, of: int, at: str) -> str | None:
        """Return the line of *cell* that belongs to one of several indicators; None where nothing says which does."""
        if of == 1:
            return cell.text
        lines = [line for line in parts(cell.text) if line]
        if len(lines) == 1:
            lines = [line.strip() for line in cell.text.split("\n") if line.strip()]
        if len(lines) == of:
            return lines[place]
        if place == 0:
            done = sentence(
                "{of} indicators share one row, and nothing says which of them this is of, so it was not read", of=of
            )
            self.notes.add(SEVERAL_IN_ONE, at, seen=cell.text, done=done)
        return None

    def _dated(self, table: Table, row: Row, field: str) -> Period | None:
        """Return when the figure of a *field* is of: what its own column of dates says, or one of years beside it."""
        own = self._date(table, row, f"{field}_date")
        return own or (self._date(table, row, "period") if dates_of(table, field) else None)

    def _date(self, table: Table, row: Row, field: str) -> Period | None:
        text = table.text(row, field)
        return read_period(text, self.notes, table.at(row, field)) if text else None

    def _told(self, text: str, at: str, one: Measured, when: Period | None, cell: Cell) -> Told:
        self.figures += 1
        if is_words(text):
            # Whether words may stand here is known once all figures of the indicator are.
            quiet = read_dated(text, Unheard(), at)
            return Told(quiet, at, quiet.period or when)
        is_number = cell.kind == "number"
        dated = read_dated(text, self.notes, at, decimal=self.decimal, subject=one.code, is_number=is_number)
        return Told(dated, at, dated.period or when)


def has_figures(table: Table, row: Row) -> bool:
    """Return whether *row* has a figure of its own."""
    return any((cell := table.cell(row, column)) and cell.text and not cell.merged for column in table.named(*FIGURES))


def dates_of(table: Table, field: str) -> Column | None:
    """Return the column of years that stands right behind that of a *field*, where no other figures have a date.

    Targets that are told by code alone, in a table of their own, may have theirs before them.
    """
    years, column = table.column("period"), table.column(field)
    if years is None or column is None or table.column("actual"):
        return None
    before = field == "target" and table.column("baseline") is None and years.number < column.number
    return years if before or years.number == column.number + 1 else None


def _numbered(text: str) -> tuple[str, str]:
    """Return the number before the title of an indicator, where it is one to be named by, and the title."""
    label = label_of(text)
    if label.level is None and label.number:
        return (label.number if "." in label.number or not label.number.isdigit() else ""), label.title
    word, mark, rest = text.partition(":")
    number = word.rpartition(" ")[2]
    heading = read_heading(word) if len(word) < 40 else None
    if mark and rest.strip() and heading is not None and heading.field in ("indicator", "indicator_code"):
        return (number if any(map(str.isdigit, number)) else ""), rest.strip()
    return "", " ".join(text.split())
