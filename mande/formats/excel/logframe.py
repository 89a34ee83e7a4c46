"""A framework out of anybody's tables: results down the side, and what is measured of each across."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, zip_longest
from typing import Any, NamedTuple

import attrs

from mande.codes import code_fault, short
from mande.dimensions.breakdowns import DISABILITY, GENDER, SEX, Dimension
from mande.dimensions.periods import Period
from mande.findings import Severity
from mande.formats.building import A_BASELINE, A_LINK, built, built_framework, fitting
from mande.formats.document import Document
from mande.formats.excel.fields import PERCENT_IN_COUNT
from mande.formats.excel.figures import Dated, is_words, parts, read_dated, several
from mande.formats.excel.results import ASSUMED, Found, ResultsReader, label_of
from mande.formats.excel.sheets import TOO_LARGE, Cell, Row, Sheet, letters
from mande.formats.excel.tables import Column, Table, tables
from mande.formats.excel.words import (
    ACCUMULATIONS,
    DIRECTIONS,
    FREQUENCIES,
    MEASURES,
    TELLS_A_SHARE,
    YES_OR_NO,
    read_meaning,
)
from mande.formats.headings import LONGEST_HEADING, plain, read_heading
from mande.formats.naming import Codes, code_of
from mande.formats.people import dimension_of
from mande.formats.remarks import (
    EMPTY_VALUE,
    FIGURES_NOT_READ,
    NOT_A_NUMBER,
    TWICE,
    UNKNOWN_CODE,
    UNKNOWN_COLUMN,
    UNKNOWN_WORD,
    Notes,
    Remark,
    Unheard,
)
from mande.formats.written import REASONS, Written, read_period
from mande.framework.frameworks import Framework
from mande.framework.indicators import Accumulation, Baseline, Direction, Indicator, Measure
from mande.framework.levels import Level, holder
from mande.framework.links import Assumption, Link
from mande.framework.partners import Risk
from mande.framework.results import LEVEL_OF, Result
from mande.framework.statements import Absence
from mande.framework.targets import Target
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.units import STANDARD, Units
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.sources import Source
from mande.wording import Words, counted, joined, listing, number, sentence

NO_STEP = Remark(
    "MND939",
    "assumption-without-step",
    Severity.INFO,
    "This assumption stands beside '{subject}', from which no step leads upward; it was kept as a note on it.",
    "Write what it contributes to, and the assumption becomes that step's.",
    headline="assumptions beside no step",
)
SEVERAL_IN_ONE = Remark(
    "MND941",
    "several-in-one-cell",
    Severity.MAJOR,
    "{seen} stands here; {done}.",
    "Give each a row of its own.",
    headline="cells that hold several things",
)

ROW_APART = Remark(
    "MND986",
    "row-apart",
    Severity.INFO,
    "This is {what}, and was not read.",
    "Nothing need be done, unless it says something of the programme.",
    headline="rows that stand apart from the table",
)

MOST_ROWS = 2_500
"""Rows of a table that are read as a framework; a longer table holds data, and not a plan."""

MOST_CELLS = 25_000
"""Cells in these rows: a hundred years of columns are as much work as a hundred times the rows."""

MOST_FIGURES = 10_000
"""Baselines, targets and actuals that are read of a workbook as a plan: more than any office has in a year."""

MOST_UNITS = 50
"""Units of its own that a workbook is taken to have; where there are more, the column holds something else."""


TOTAL = frozenset(
    {
        *("total", "totals", "sub-total", "subtotal", "sub total", "grand total", "overall total", "sum"),
        *("totaux", "total general", "sous-total", "sous total", "totales", "suma", "soma", "total geral", "totais"),
    }
)
"""What is written at the head of a row that adds up those above it."""

WORDS = ("definition", "counting_rule", "means_of_verification", "method", "responsible", "limitations", "frequency")
"""Columns whose words stand in the field of the indicator that has the same name."""

ABSENT = (*WORDS, "unit", "direction", "accumulation", "breakdowns")
"""Columns that are known to be blank for an indicator, where they exist and nothing stands in them."""

USED = frozenset(
    {
        *("level", "code", "result", "impact", "outcome", "output", "activity", "input", "contributes_to"),
        *("indicator", "indicator_code", "baseline", "baseline_date", "target", "target_date", "milestone", "actual"),
        *("measure", "assumptions", "risks", "note", "source", "period", "achievement_rate", *ABSENT),
    }
)
"""Fields of columns that are read here."""

DIMENSIONS = {dimension.code: dimension for dimension in (GENDER, SEX, DISABILITY, Dimension("age", "Age"))}
"""Dimensions that need no more than their name in a column of breakdowns."""


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


def read_logframe(
    sheets: Sequence[Sheet], notes: Notes, *, name: str = "the document", decimal: str | None = None
) -> Document:
    """Return the framework, and the actuals, in the tables of *sheets*; nothing where there is no table.

    Whatever has no column is not in the source; a blank cell of a column that exists is a statement that there is
    nothing, and is recorded as an absence, with the cell.
    """
    found = tables(sheets, notes)
    if not found:
        return Document()
    return _Reader(name, notes, decimal).document(found)


class _Reader:
    """What the tables of one workbook come to, table by table."""

    def __init__(self, name: str, notes: Notes, decimal: str | None) -> None:
        self.name, self.notes, self.decimal = name, notes, decimal
        stem = name.rpartition(".")[0] or name
        self.source = code_of(stem, "workbook")
        self.taken, self.taken_by_indicators = Codes(), Codes()
        self.by_title: defaultdict[str, dict[int, Measured]] = defaultdict(dict)
        self.results: list[Found] = []
        self.links: dict[tuple[str, str], Link] = {}
        self.upward: dict[str, list[tuple[str, str]]] = {}
        self.indicators: list[Measured] = []
        self.by_code: dict[str, Measured] = {}
        self.risks: dict[str, Risk] = {}
        self.units = STANDARD
        self.absences: dict[str, Absence] = {}
        self.where: dict[str, str] = {}
        self.about: dict[str, Any] = {}
        self.titled: dict[str, tuple[str, str, bool]] = {}
        self.has_actuals = False
        self.figures = 0

    def document(self, found: Sequence[Table]) -> Document:
        # A table that has no results, or no indicators, of its own names those of the others.
        for table in sorted(found, key=lambda table: (table.column("indicator") is None, not _names_results(table))):
            self._about(table)
            self._table(table)
        self._assumed_measures(found)
        if self.units.counted:
            self.notes.add(
                ASSUMED,
                "column 'Unit'",
                what=sentence("which known units these are: {units}", units=", ".join(self.units.counted[:5])),
                how=sentence("they were read as units of the programme's own, each a kind of its own"),
                instead=sentence("words that are known: person, household, event, item, ..."),
            )
        programme = self._framework()
        observations = None
        if self.has_actuals:
            seen = [seen for one in self.indicators for seen in self._observations(one)]
            observations = fitting(programme, Observations(seen), self.notes)
        return Document(programme, observations)

    # What a table says, row by row.

    def _table(self, table: Table) -> None:
        for column in table.columns:
            if column.heading.field not in USED:
                at = table.sheet.at((table.top, column.number))
                self.notes.add(UNKNOWN_COLUMN, at, seen=column.title)
        results = ResultsReader(table, self.notes, self.taken)
        first = len(self.indicators)
        said: list[tuple[Row, Found | None]] = []
        rows = _rows_read(table)
        if len(table.rows) > len(rows):
            why = sentence(
                "a plan has no more than {most} rows, with no more than {cells} cells",
                most=number(MOST_ROWS),
                cells=number(MOST_CELLS),
            )
            last = sentence("row {number}", number=table.rows[len(rows)].number - 1)
            self.notes.add(TOO_LARGE, f"sheet '{table.sheet.name}'", at_least=last, why=why)
        self._tell_unread(table, rows)
        for row in rows:
            if self.figures >= MOST_FIGURES:
                why = sentence("a plan has no more than {most} figures", most=number(MOST_FIGURES))
                above = sentence("row {number}", number=row.number - 1)
                self.notes.add(TOO_LARGE, f"sheet '{table.sheet.name}'", at_least=above, why=why)
                break
            if what := _apart(table, row):
                self.notes.add(ROW_APART, f"{table.sheet.name}, row {row.number}", what=what)
                continue
            result = results.result_of(row)
            said.append((row, result))
            self._indicators(table, row, result)
        settled = results.settled()
        self.results += settled
        on_a_level = set(map(id, settled))
        for one in self.indicators[first:]:
            if one.result is not None and id(one.result) not in on_a_level:
                one.result = None
        self._link(table, [(row, result) for row, result in said if result is not None and id(result) in on_a_level])

    def _tell_unread(self, table: Table, rows: Sequence[Row]) -> None:
        """Say which columns hold numbers that nobody reads, since their headings say nothing that is known."""
        taken = {column.number for column in table.columns}
        read = set(taken)
        if (column := table.column("period")) and not table.column("actual"):
            dated = {_dates(table, field) for field in ("baseline", "target")}
            read -= {column.number} - {dates.number for dates in dated if dates}
        first = table.rows[0].number if table.rows else table.top + 1
        above = [row for row in table.sheet.rows if table.top <= row.number < first]
        # A heading that is known, and in no column that is read, stands there twice, which has been told.
        twice = {number for number, cell in above[0].cells.items() if read_heading(cell.text)} - taken
        unread = [
            cell
            for row in rows
            for number, cell in row.cells.items()
            if number not in read and number not in twice and cell.merged is None and _holds_a_figure(cell)
        ]
        if unread:
            columns = [letters(column) for column in sorted({cell.column for cell in unread})]
            sheet = table.sheet.name
            self.notes.add(
                FIGURES_NOT_READ,
                sentence("sheet '{name}', columns {columns}", name=sheet, columns=listing(columns))
                if len(columns) > 1
                else f"sheet '{sheet}', column {columns[0]}",
                figures=counted(len(unread), "figure"),
                why=sentence("their headings say nothing that is known here"),
                instead=sentence(
                    "Say in the heading what they are: 'Baseline (2020)', 'Target 2024', 'Actual 2024-01', ..."
                ),
            )
        headed = taken.union(*(row.cells for row in above))
        blank = {
            number
            for row in rows
            for number, cell in row.cells.items()
            if number not in headed and cell.merged is None and not _holds_a_figure(cell)
        }
        for place in sorted(blank):
            self.notes.add(UNKNOWN_COLUMN, table.sheet.at((table.top, place)), seen="")

    def _named_by_code(self, table: Table, row: Row) -> None:
        """Read the figures of an indicator that *row* names by the code it has in another table."""
        code = table.text(row, "indicator_code")
        if not code or not _has_figures(table, row):
            return
        known = self.by_code.get(code)
        if known is None:
            why = sentence("No indicator is called {code}.", code=short(code))
            self.notes.add(UNKNOWN_CODE, table.at(row, "indicator_code"), why=why)
        else:
            self._say(table, row, known)

    def _indicators(self, table: Table, row: Row, result: Found | None) -> None:
        column = table.column("indicator")
        if column is None:
            self._named_by_code(table, row)
            return
        cell = table.cell(row, column)
        if cell is None or not cell.text:
            self._figures_without_indicator(table, row, result)
            return
        if cell.merged and self._is_begun(cell):
            self._say(table, row, self.indicators[-1])
            return
        pieces = parts(cell.text)
        if len(pieces) == 1:
            pieces = self._by_lines(table, row, cell)
        for place, text in enumerate(pieces):
            one = self._indicator(table, row, text, cell, result)
            self._say(table, row, one, place, len(pieces))

    def _is_begun(self, cell: Cell) -> bool:
        first = (cell.merged or "").partition(":")[0]
        return first != cell.at and bool(self.indicators) and self.indicators[-1].at.endswith(f"!{first}")

    def _figures_without_indicator(self, table: Table, row: Row, result: Found | None) -> None:
        """Read on where a row gives figures below its indicator, and say where it gives some of no indicator."""
        if not _has_figures(table, row):
            return
        if self.indicators and (result is None or self.indicators[-1].result is result):
            self._say(table, row, self.indicators[-1])
        else:
            self.notes.add(
                FIGURES_NOT_READ,
                f"{table.sheet.name}, row {row.number}",
                figures=sentence("The figures of this row"),
                why=sentence("they stand beside no indicator"),
                instead=sentence("Name the indicator in its column."),
            )

    def _by_lines(self, table: Table, row: Row, cell: Cell) -> tuple[str, ...]:
        """Return the indicators in one cell without bullets: apart where the figures beside it have as many lines."""
        lines = tuple(line.strip() for line in cell.text.split("\n") if line.strip())
        if len(lines) < 2:
            return (cell.text,)
        beside = [table.text(row, field) for field in ("baseline", "target", "actual", "milestone")]
        if any(len([line for line in text.split("\n") if line.strip()]) == len(lines) for text in beside if text):
            return lines
        return (" ".join(lines),)

    def _indicator(self, table: Table, row: Row, text: str, cell: Cell, result: Found | None) -> Measured:
        written = table.text(row, "indicator_code")
        column, code_column = table.column("result"), table.column("code")
        if not written and code_column and (column is None or self._numbers_indicators(table)):
            written = table.text(row, "code")
        number, title = _numbered(text)
        code = written if written and not code_fault(written) else number
        known = self.by_code.get(code) if code else None
        if known is None and not code:
            known = self.by_title[title].get(id(result))
            if known is None and result is None and not _names_results(table):
                known = self.by_code.get(title) or self._only(title)
                if known is not None:
                    return known
        at = table.sheet.at(cell)
        if known is not None and (known.title == title or not title):
            return known
        if known is not None:
            code = self.taken_by_indicators.take(code)
            self.notes.add(
                TWICE,
                at,
                what=sentence("The code '{code}'", code=known.code),
                first=known.at,
                kept=sentence("this one is now '{code}'", code=code),
            )
        elif code:
            self.taken_by_indicators.take(code)
        else:
            code = self.taken_by_indicators.take(code_of(title, "indicator"))
        one = Measured(code, title, at, result)
        self.indicators.append(one)
        self.by_code[code] = one
        self.by_title[title].setdefault(id(result), one)
        self.where[f"indicators.{code}"] = at
        return one

    def _only(self, title: str) -> Measured | None:
        """Return the one indicator that is titled so, whichever result it is of; None where there are several."""
        titled = {id(one): one for one in self.by_title[title].values()}
        return next(iter(titled.values())) if len(titled) == 1 else None

    def _numbers_indicators(self, table: Table) -> bool:
        code, indicator, result = (table.column(field) for field in ("code", "indicator", "result"))
        return bool(code and indicator and result and result.number < code.number < indicator.number)

    def _say(self, table: Table, row: Row, one: Measured, place: int = 0, of: int = 1) -> None:
        """Take down what *row* says of an indicator, which is one *of* several in its cell."""
        for field in WORDS:
            self._words(table, row, one, field)
        if not table.column("means_of_verification"):
            self._words(table, row, one, "means_of_verification", "source")
        self._words(table, row, one, "note")
        self._closed_words(table, row, one)
        self._breakdowns(table, row, one)
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
        return own or (self._date(table, row, "period") if _dates(table, field) else None)

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

    # How results hang together.

    def _link(self, table: Table, said: Sequence[tuple[Row, Found]]) -> None:
        known = {
            key: result.code for result in self.results for key in (result.code, result.number, result.title) if key
        }
        begun: set[str] = set()
        for row, result in said:
            each: Found | None = result
            while each is not None and each.code not in begun:
                # Where every level has a column, one row may name a result and what it stands under for the first time.
                begun.add(each.code)
                self._links_of(table, row, each, known)
                each = each.parent
            self._assumptions(table, row, result)
            self._risks(table, row, result)

    def _links_of(self, table: Table, row: Row, result: Found, known: dict[str, str]) -> None:
        if table.column("contributes_to") is not None:
            at = table.at(row, "contributes_to")
            text = table.text(row, "contributes_to")
            if not text and result.level is not None and result.level is not Level.IMPACT:
                self._absent(f"{holder(result.level)}.{result.code}.links", at)
            for part in [text] if text in known else re.split(r"[,;\n]", text):
                if part.strip():
                    self._add_link(result.code, known.get(part.strip(), part.strip()), at, "text")
        elif result.parent is not None:
            self._add_link(result.code, result.parent.code, result.at, "layout")

    def _add_link(self, cause: str, effect: str, at: str, stated_by: str) -> None:
        link = built(Link, self.notes, at, cause, effect, stated_by=stated_by, source=self.source, at=at, what=A_LINK)
        if link is not None:
            if (cause, effect) not in self.links:
                self.upward.setdefault(cause, []).append((cause, effect))
            self.links.setdefault((cause, effect), link)
            self.where.setdefault(f"links.{link.code}", at)

    def _assumptions(self, table: Table, row: Row, result: Found) -> None:
        column = table.column("assumptions")
        if column is None:
            return
        links = self.upward.get(result.code, ())
        text, at = table.text(row, "assumptions"), table.at(row, "assumptions")
        for each in parts(text) if text else ():
            if each in result.assumptions:
                continue
            result.assumptions[each] = at
            if not links:
                result.note = "\n".join(filter(None, [result.note, f"Assumption: {each}"]))
                self.notes.add(NO_STEP, at, subject=result.code)
            for pair in links:
                held = Assumption(each, source=self.source, at=at)
                self.links[pair] = attrs.evolve(self.links[pair], assumptions=[*self.links[pair].assumptions, held])
        if not text:
            for pair in links:
                self._absent(f"links.{self.links[pair].code}.assumptions", at)

    def _risks(self, table: Table, row: Row, result: Found) -> None:
        for column in table.named("risks"):
            if "assumptions" in (column.heading.field, *column.heading.also):
                continue
            cell = table.cell(row, column)
            for each in parts(cell.text) if cell is not None and cell.text else ():
                held = self.risks.get(each)
                affects = [*(held.affects if held else ()), result.code]
                self.risks[each] = Risk(
                    each,
                    affects=list(dict.fromkeys(affects)),
                    source=self.source,
                    at=table.sheet.at(cell) if cell else None,
                )

    def _absent(self, path: str, at: str) -> None:
        self.absences.setdefault(path, Absence(path, source=self.source, at=at))

    # What comes of it.

    def _assumed_measures(self, found: Sequence[Table]) -> None:
        """Say once which kind of figure each indicator was taken to have, where no column says it."""
        assumed: dict[Measure, list[Measured]] = {}
        for one in self.indicators:
            if "measure" not in one.fields:
                measure = _measure_of(one)
                one.fields["measure"] = measure
                assumed.setdefault(measure, []).append(one)
        if assumed:
            told = [
                sentence("{measure} ({codes})", measure=measure, codes=_examples(those))
                for measure, those in assumed.items()
            ]
            column = next((column for table in found if (column := table.column("indicator"))), None)
            at = f"column '{column.title}'" if column else ""
            self.notes.add(
                ASSUMED,
                at,
                what=sentence("what kind of figures these are"),
                how=sentence("by how they are written they were read as {measures}", measures=joined(", ", told)),
                instead=sentence("a column 'Measure': count, percentage, money, yes no, narrative, ..."),
            )

    def _framework(self) -> Framework | None:
        held: dict[str, list[Result]] = {holder(level): [] for level in Level}
        indicators: dict[int, list[Indicator]] = {id(result): [] for result in self.results}
        context: list[Indicator] = []
        dimensions: dict[str, Dimension] = {}
        for one in self.indicators:
            indicator = self._built(one)
            if indicator is None:
                continue
            for dimension in one.dimensions:
                dimensions.setdefault(dimension.code, dimension)
            for field, at in one.blank.items():
                self._absent(f"indicators.{one.code}.{field}", at)
            (indicators[id(one.result)] if one.result is not None else context).append(indicator)
        kinds = {level: kind for kind, level in LEVEL_OF.items()}
        for result in self.results:
            if result.level is None:
                continue
            extra: dict[str, Any] = {"order": result.order} if result.level is Level.OUTCOME else {}
            made = built(
                kinds[result.level], self.notes, result.at, result.code, result.title,
                indicators=indicators[id(result)], source=self.source, at=result.at, note=result.note or None, **extra,
            )  # fmt: skip
            self.where[f"{holder(result.level)}.{result.code}"] = result.at
            if made is not None:
                held[holder(result.level)].append(made)
        return built_framework(
            self.notes, self.where, self.source, self.about.get("title", ""), period=self.about.get("period"),
            basis="extract", **held, context=context, links=list(self.links.values()), risks=list(self.risks.values()),
            dimensions=list(dimensions.values()), units=self.units, absences=list(self.absences.values()),
            sources=[Source(self.source, self.name, kind="workbook")],
        )  # fmt: skip

    def _built(self, one: Measured) -> Indicator | None:
        fields = dict(one.fields)
        if one.baseline is not None:
            told = one.baseline
            value = self._figure(told, one)
            fields["baseline"] = built(
                Baseline, self.notes, told.at, value, told.period, qualifier=told.dated.written.qualifier,
                source=self.source, at=told.at, note=_beside(told),
            )  # fmt: skip
        fields["targets"] = [
            target
            for told in one.targets
            if (
                target := built(
                    Target, self.notes, told.at, self._figure(told, one), told.period,
                    qualifier=told.dated.written.qualifier, source=self.source, at=told.at, note=_beside(told),
                )
            )
        ]  # fmt: skip
        fields["breakdowns"] = [dimension.code for dimension in one.dimensions]
        return built(
            Indicator,
            self.notes,
            one.at,
            one.code,
            one.title,
            what=sentence("Indicator '{code}'", code=one.code),
            **fields,
        )

    def _observations(self, one: Measured) -> Iterator[Observation]:
        for told in one.actuals:
            seen = built(
                Observation, self.notes, told.at, one.code, self._figure(told, one), told.period,
                source=self.source, at=told.at, qualifier=told.dated.written.qualifier,
                printed=told.dated.written.printed, note=told.dated.words or None,
            )  # fmt: skip
            if seen is not None:
                yield seen

    def _figure(self, told: Told, one: Measured) -> Figure:
        """Return the figure that is told, as one of the indicator's measure can be; the reason where it cannot."""
        written, measure = told.dated.written, one.fields["measure"]
        text = written.printed.strip()
        if written.value is Missing.UNKNOWN and is_words(text) and not _is_reason(written, text):
            if measure in (Measure.NARRATIVE, Measure.NOMINAL):
                return text
            if measure is Measure.YES_NO and plain(text) in YES_OR_NO:
                return YES_OR_NO[plain(text)]
            self.notes.add(NOT_A_NUMBER, told.at, seen=text, subject=one.code)
        elif written.value is Missing.UNKNOWN and is_words(text):
            read_dated(text, self.notes, told.at, subject=one.code)
        if written.is_percent and measure in (Measure.COUNT, Measure.AMOUNT, Measure.MONEY):
            self.notes.add(PERCENT_IN_COUNT, told.at, seen=text, measure=measure, subject=one.code)
            return Missing.UNKNOWN
        return Missing.UNKNOWN if written.value is None else written.value

    def _about(self, table: Table) -> None:
        """Read the title and the period that stand above a table; a line alone at the top is the title."""
        for row in table.sheet.rows:
            if row.number >= table.top:
                return
            cells = [cell for cell in row.cells.values() if cell.text]
            alone = {cell.text for cell in cells}
            if row is table.sheet.rows[0] and len(alone) == 1 and ":" not in cells[0].text[:20]:
                self._titled(cells[0].text[:LONGEST_HEADING], table, cells[0])
            for cell, beside in zip_longest(cells, cells[1:]):
                label, mark, rest = cell.text.partition(":")
                field = ABOUT.get(plain(label)) if len(label) < 60 else None
                same = beside is None or beside.merged == cell.merged is not None
                text = rest.strip() if mark and rest.strip() else "" if same or beside is None else beside.text
                if field == "title" and text:
                    self._titled(text, table, cell)
                elif field == "period" and field not in self.about and _NAMES_A_YEAR.search(text):
                    at = table.sheet.at(cell)
                    spanned = read_period(_spanned(text), Unheard(), at)
                    self.about[field] = spanned or read_period(text, self.notes, at)

    def _titled(self, title: str, table: Table, cell: Cell) -> None:
        """Take *title* as that of the programme; where results of another stand on a further sheet, say so."""
        at = table.sheet.at(cell)
        held = self.about.setdefault("title", title)
        first, sheet, has_results = self.titled.setdefault(held, (at, table.sheet.name, _names_results(table)))
        if title != held and sheet != table.sheet.name and has_results and _names_results(table):
            kept = sentence("the first was kept, and the results of both were read as one programme")
            self.notes.add(
                TWICE,
                at,
                what=sentence("The title {title}", title=short(title)),
                first=f"{first}, {short(held)}",
                kept=kept,
            )


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


_A_FEW_WORDS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}")
"""What may be the name of a unit that nobody else has."""

_NAMES_A_YEAR = re.compile(r"[0-9]{4}")  # "36 months" is how long it takes, and not when


_NOTE = re.compile(
    r"(?:[*†‡¹²³]|(?:notes?|nb|n\.b\.|sources?|remarks?|comments?|prepared by|updated|last updated|legend|disclaimer|"
    r"notas?|fuentes?|fontes?|remarques?|elaborado por|prepare par|mise a jour)\s*[:.])"
)
"""How a line begins that stands under a table and says something about it."""


def _apart(table: Table, row: Row) -> str:
    """Return what *row* is where it adds up those above it, or is a line about the table; otherwise nothing."""
    named = (table.cell(row, column) for column in table.named("level", "result", "indicator", *map(str, Level)))
    first = next((cell for cell in named if cell and cell.text), None)
    if first is None:
        return ""
    if plain(first.text) in TOTAL and not first.merged:
        return sentence("a row of totals")
    alone = {cell.text for cell in row.cells.values() if cell.text} == {first.text}
    return sentence("a note on the table") if alone and _NOTE.match(first.text.strip().casefold()) else ""


def _has_figures(table: Table, row: Row) -> bool:
    fields = ("baseline", "target", "milestone", "actual")
    return any((cell := table.cell(row, column)) and cell.text and not cell.merged for column in table.named(*fields))


def _names_results(table: Table) -> bool:
    return bool(table.named("result", *map(str, Level)))


def _holds_a_figure(cell: Cell) -> bool:
    return cell.kind == "number" or (len(cell.text) < 40 and cell.text.removesuffix("%").strip().isdecimal())


def _dates(table: Table, field: str) -> Column | None:
    """Return the column of years that stands right behind that of a *field*, where no other figures have a date.

    Targets that are told by code alone, in a table of their own, may have theirs before them.
    """
    years, column = table.column("period"), table.column(field)
    if years is None or column is None or table.column("actual"):
        return None
    before = field == "target" and table.column("baseline") is None and years.number < column.number
    return years if before or years.number == column.number + 1 else None


def _spanned(text: str) -> str:
    """Return *text* with a slash between two days, where people write a dash or a word."""
    return re.sub(r"\s*(?:–|—|\s-\s|\bto\b|\bau\b|\ba\b|\bal\b)\s*", "/", text.strip())


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


def _rows_read(table: Table) -> tuple[Row, ...]:
    """Return the rows of *table* that are read, from the first."""
    rows = table.rows[:MOST_ROWS]
    cells = accumulate(len(row.cells) for row in rows)
    return rows[: sum(so_many <= MOST_CELLS for so_many in cells)]


def _measure_of(one: Measured) -> Measure:
    """Return what kind of figures an indicator has, by what stands in its cells and in its title."""
    told = [each.dated.written for each in one.figures]
    numbers = [written for written in told if not isinstance(written.value, Missing | None)]
    if TELLS_A_SHARE.search(plain(one.title)) or (numbers and all(written.is_percent for written in numbers)):
        return Measure.PERCENTAGE
    words = [
        written.printed for written in told if is_words(written.printed) and not _is_reason(written, written.printed)
    ]
    if words and not numbers:
        return Measure.YES_NO if all(plain(text) in YES_OR_NO for text in words) else Measure.NARRATIVE
    return Measure.COUNT


def _is_reason(written: Written, text: str) -> bool:
    """Return whether *text* is one of the words that people write where there is no value."""
    return written.value is not Missing.UNKNOWN or _tells_a_reason(text)


@lru_cache(4096)  # it is asked of the same cell by what kind of figures there are, and by each figure
def _tells_a_reason(text: str) -> bool:
    quiet = Unheard()
    read_dated(text, quiet, "")
    return NOT_A_NUMBER not in quiet.remarks


def _beside(told: Told) -> str | None:
    """Return what a cell says besides its number and its year, as it stands there."""
    return told.dated.written.printed.strip() if told.dated.words else None


MOST_CODES = 3
"""Codes that a remark shows beside what they were read as."""


def _examples(those: Sequence[Measured]) -> Words:
    codes = [one.code for one in those]
    return listing(codes, MOST_CODES) if len(codes) > MOST_CODES else joined(", ", codes)
