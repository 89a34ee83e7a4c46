"""A framework out of anybody's tables: results down the side, and what is measured of each across."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Any

from mande.dimensions.breakdowns import Dimension
from mande.findings import Severity
from mande.formats.building import built, built_framework, fitting
from mande.formats.document import Document
from mande.formats.excel.about import About, introduced_by
from mande.formats.excel.fields import PERCENT_IN_COUNT
from mande.formats.excel.figures import is_words, read_dated
from mande.formats.excel.indicators import ABSENT, Indicators, Measured, Told, dates_of
from mande.formats.excel.parted import rows_of_parts
from mande.formats.excel.results import ASSUMED, Found, ResultsReader
from mande.formats.excel.sheets import TOO_LARGE, Cell, Row, Sheet, letters
from mande.formats.excel.steps import Steps
from mande.formats.excel.tables import Table, tables
from mande.formats.excel.words import TELLS_A_SHARE, TOTAL, YES_OR_NO
from mande.formats.headings import plain, read_heading
from mande.formats.naming import Codes, code_of
from mande.formats.remarks import FIGURES_NOT_READ, NOT_A_NUMBER, UNKNOWN_COLUMN, Notes, Remark, Unheard
from mande.formats.written import Written
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Indicator, Measure
from mande.framework.levels import Level, holder
from mande.framework.results import LEVEL_OF, Result
from mande.framework.statements import Absence
from mande.framework.targets import Target
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.sources import Source
from mande.wording import Words, counted, joined, listing, number, sentence

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

USED = frozenset(
    {
        *("level", "code", "result", "impact", "outcome", "output", "activity", "input", "contributes_to"),
        *("indicator", "indicator_code", "baseline", "baseline_date", "target", "target_date", "milestone", "actual"),
        *("measure", "assumptions", "risks", "note", "source", "period", "achievement_rate", *ABSENT),
    }
)
"""Fields of columns that are read here."""


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
        self.name, self.notes = name, notes
        self.source = code_of(name.rpartition(".")[0] or name, "workbook")
        self.taken = Codes()
        self.results: list[Found] = []
        self.about = About(notes)
        self.steps = Steps(notes, self.source)
        self.indicators = Indicators(notes, decimal)

    def document(self, found: Sequence[Table]) -> Document:
        for table in {table.sheet.name: table for table in sorted(found, key=lambda table: -table.top)}.values():
            self._tell_above(table)
        # A table that has no results, or no indicators, of its own names those of the others.
        for table in sorted(found, key=lambda table: (table.column("indicator") is None, not table.names_results)):
            self.about.read(table)
            self._table(table)
        self._assumed_measures(found)
        self._assumed_units()
        programme = self._framework()
        observations = None
        if self.indicators.has_actuals:
            seen = [seen for one in self.indicators.found for seen in self._observations(one)]
            observations = fitting(programme, Observations(seen), self.notes)
        return Document(programme, observations)

    # What a table says, row by row.

    def _table(self, table: Table) -> None:
        for column in table.columns:
            if column.heading.field not in USED:
                at = table.sheet.at((table.top, column.number))
                self.notes.add(UNKNOWN_COLUMN, at, seen=column.title)
        results = ResultsReader(table, self.notes, self.taken)
        first = len(self.indicators.found)
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
        self.indicators.of_parts = rows_of_parts(table, rows, self.notes)
        for row in rows:
            if self.indicators.figures >= MOST_FIGURES:
                why = sentence("a plan has no more than {most} figures", most=number(MOST_FIGURES))
                above = sentence("row {number}", number=row.number - 1)
                self.notes.add(TOO_LARGE, f"sheet '{table.sheet.name}'", at_least=above, why=why)
                break
            if what := _apart(table, row):
                self.notes.add(ROW_APART, f"{table.sheet.name}, row {row.number}", what=what)
                continue
            result = results.result_of(row)
            said.append((row, result))
            self.indicators.read(table, row, result)
        settled = results.settled()
        self.results += settled
        on_a_level = set(map(id, settled))
        for one in self.indicators.found[first:]:
            if one.result is not None and id(one.result) not in on_a_level:
                one.result = None
        led = [(row, result) for row, result in said if result is not None and id(result) in on_a_level]
        self.steps.read(table, led, self.results)

    def _tell_above(self, table: Table) -> None:
        """Say which rows above the first table of a sheet hold a number; a title and a period there are read."""
        for row in table.sheet.rows:
            if row.number >= table.top:
                return
            cells = row.cells.values()
            if any(map(_holds_a_figure, cells)) and not any(map(introduced_by, cells)):
                self.notes.add(
                    ROW_APART, f"{table.sheet.name}, row {row.number}", what=sentence("a line above the table")
                )

    def _tell_unread(self, table: Table, rows: Sequence[Row]) -> None:
        """Say which columns hold something that nobody reads, since no heading that is known stands above it."""
        first = table.rows[0].number if table.rows else table.top + 1
        above = [row for row in table.sheet.rows if table.top <= row.number < first]
        cells = [cell for row in rows for cell in row.cells.values() if cell.merged is None]
        self._tell_figures_unread(table, above[0], [cell for cell in cells if _holds_a_figure(cell)])
        headed = {column.number for column in table.columns}.union(*(row.cells for row in above))
        for place in sorted({cell.column for cell in cells if not _holds_a_figure(cell)} - headed):
            self.notes.add(UNKNOWN_COLUMN, table.sheet.at((table.top, place)), seen="")

    def _tell_figures_unread(self, table: Table, headings: Row, figures: Sequence[Cell]) -> None:
        taken = {column.number for column in table.columns}
        read = set(taken)
        if (column := table.column("period")) and not table.column("actual"):
            dated = {dates_of(table, field) for field in ("baseline", "target")}
            read -= {column.number} - {dates.number for dates in dated if dates}
        if (column := table.column("achievement_rate")) and not table.column("actual"):
            read.discard(column.number)  # beside actuals it says again what they do, and here it is all there is
        # A heading that is known, and in no column that is read, stands there twice, which has been told.
        twice = {number for number, cell in headings.cells.items() if read_heading(cell.text)} - taken
        unread = [cell for cell in figures if cell.column not in read | twice]
        if not unread:
            return
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

    # What comes of it.

    def _assumed_measures(self, found: Sequence[Table]) -> None:
        """Say once which kind of figure each indicator was taken to have, where no column says it."""
        assumed: dict[Measure, list[Measured]] = {}
        for one in self.indicators.found:
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

    def _assumed_units(self) -> None:
        """Say once which words were taken for units of the programme's own."""
        counted = self.indicators.units.counted
        if counted:
            self.notes.add(
                ASSUMED,
                "column 'Unit'",
                what=sentence("which known units these are: {units}", units=", ".join(counted[:5])),
                how=sentence("they were read as units of the programme's own, each a kind of its own"),
                instead=sentence("words that are known: person, household, event, item, ..."),
            )

    def _framework(self) -> Framework | None:
        held: dict[str, list[Result]] = {holder(level): [] for level in Level}
        indicators: dict[int, list[Indicator]] = {id(result): [] for result in self.results}
        context: list[Indicator] = []
        dimensions: dict[str, Dimension] = {}
        absences = list(self.steps.absences.values())
        where = {**self.steps.where, **self.indicators.where}
        for one in self.indicators.found:
            indicator = self._built(one)
            if indicator is None:
                continue
            for dimension in one.dimensions:
                dimensions.setdefault(dimension.code, dimension)
            for field, at in one.blank.items():
                path = f"indicators.{one.code}.{field}"
                absences.append(Absence(path, source=self.source, at=at))
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
            where[f"{holder(result.level)}.{result.code}"] = result.at
            if made is not None:
                held[holder(result.level)].append(made)
        said = self.about.said
        return built_framework(
            self.notes, where, self.source, said.get("title", ""), period=said.get("period"),
            basis="extract", **held, context=context, links=list(self.steps.links.values()),
            risks=list(self.steps.risks.values()), dimensions=list(dimensions.values()), units=self.indicators.units,
            absences=absences, sources=[Source(self.source, self.name, kind="workbook")],
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


def _holds_a_figure(cell: Cell) -> bool:
    return cell.kind == "number" or (len(cell.text) < 40 and cell.text.removesuffix("%").strip().isdecimal())


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
