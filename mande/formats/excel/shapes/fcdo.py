"""The logframe of DFID and the FCDO: a block for each result, with its own headings, milestones and weighting.

A block is headed by its level (`OUTPUT 1`), an indicator, a baseline, milestones and a target. Below stand what was
planned and what was achieved, each in a row, the source, and in the last column the assumptions or the risk rating. How
to fill it in: DFID, How to note: guidance on using the revised logical framework, 2011.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from mande.codes import short
from mande.dimensions.periods import Period
from mande.formats.building import AN_INPUT, built
from mande.formats.document import Document
from mande.formats.excel.shapes.days import read_when, when
from mande.formats.excel.shapes.hidden import shown, visible
from mande.formats.excel.shapes.outlines import Measured, Put, Rung, Text, Told, document
from mande.formats.excel.sheets import Cell, Row, Sheet
from mande.formats.headings import LONGEST_HEADING, plain
from mande.formats.naming import code_of
from mande.formats.remarks import REFUSED, Notes
from mande.formats.written import Written, read_figure
from mande.framework.levels import Level
from mande.framework.results import Input, InputKind
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.wording import sentence

NAME: str = sentence("FCDO logframe")

LEVELS = {
    "impact": Level.IMPACT,
    "goal": Level.IMPACT,
    "outcome": Level.OUTCOME,
    "purpose": Level.OUTCOME,
    "output": Level.OUTPUT,
}

CURRENCIES = {"£": "GBP", "gbp": "GBP", "€": "EUR", "eur": "EUR", "usd": "USD", "us$": "USD"}
"""What a heading calls a currency; a dollar alone may be anybody's."""

_LEVEL = re.compile(r"(impact|goal|outcome|purpose|output)s?\b\s*(?:statement)?\s*([0-9]+(?:\.[0-9]+)*)?\s*[:.]?\s*")
_INDICATOR = re.compile(
    r"(?:(?:impact|goal|outcome|purpose|output)\s+)?indicator\s*(?:no\.?|number)?\s*([0-9]+(?:\.[0-9]+)*[a-z]?)?\s*:?\s*"
)
_SLOT = re.compile(r"(baseline|milestone|target)\b.*")
_PLANNED, _ACHIEVED = ("planned", "plan"), ("achieved", "actual", "achievement")
_SOURCE = ("source", "sources", "source of data", "means of verification", "data source")
_WEIGHTING = re.compile(r"impact weighting\s*(?:\(?%\)?)?\s*:?\s*([0-9.]+\s*%?)?")
_RATING = re.compile(r"risk rating\s*:?\s*(.*)")
_INPUTS = re.compile(r"inputs?\s*\(?\s*([^()]*?)\s*\)?")
_IN_MONEY = re.compile(r"(.*?)\s*\(\s*([^()]+?)\s*\)")
_TITLE = re.compile(r"(?:project|programme|program)\s*(?:title|name)\s*:?\s*(.*)", re.DOTALL)


class _Slot(NamedTuple):
    """A column of figures: a baseline, a milestone or a target, and the day that its heading names."""

    column: int
    kind: str
    title: str
    period: Period | None


class _Head(NamedTuple):
    """The headings of an indicator: its number and column, its figures, and the column of the assumptions."""

    number: str
    at: str
    column: int
    slots: tuple[_Slot, ...]
    assumptions: int | None


def _own(row: Row) -> dict[int, Cell]:
    """Return the cells of *row* that begin there, and are not the rest of a merged one."""
    return {column: cell for column, cell in row.cells.items() if cell.begins_at == cell.at}


def _slots(row: Row) -> list[tuple[int, str]]:
    words = ((column, cell.text) for column, cell in _own(row).items() if cell.kind == "text")
    found = ((column, _SLOT.fullmatch(plain(text))) for column, text in words)
    return [(column, slot[1]) for column, slot in found if slot and len(slot[0]) < 60]


def _heads(row: Row) -> int | None:
    """Return the column of the indicator that *row* heads, or None where it is no headings."""
    if not any("baseline" in cell.text[:LONGEST_HEADING].casefold() for cell in row.cells.values()):
        return None  # costs little, and is true of nearly every row
    slots = {kind for _, kind in _slots(row)}
    if "baseline" not in slots or len(slots) < 2:
        return None
    return next((column for column, cell in _own(row).items() if _INDICATOR.fullmatch(plain(cell.text))), None)


def _label(row: Row) -> re.Match[str] | None:
    """Return the level that *row* names in its first cell, with its number."""
    first = next(iter(_own(row).values()), None)
    if first is None or _WEIGHTING.fullmatch(plain(first.text)):
        return None
    return _LEVEL.match(plain(first.text))


def recognises(sheets: Sequence[Sheet]) -> bool:
    """Return whether one of *sheets* has the headings of an indicator anew for each level, or what was achieved."""
    return any(_is_logframe(sheet) for sheet in visible(sheets))


def _is_logframe(sheet: Sheet) -> bool:
    labels: set[str] = set()
    between = range(0)  # the columns in which a form says what was planned and what was achieved
    for row in sheet.rows:
        column = _heads(row)
        label = _label(row) if column is not None else None
        if column is not None and label is not None:
            labels.add(label[0])
            between = range(column, min(slot for slot, _ in _slots(row)))
        elif any(plain(row.text(column)) in _ACHIEVED for column in between):
            return True
    return len(labels) > 1


def read(sheets: Sequence[Sheet], notes: Notes, *, decimal: str | None = None) -> Document:
    """Return the blocks in *sheets* as a framework: planned figures as targets, achieved ones as observations.

    Outputs lead to the outcome, where there is only one, and what is assumed of an output is assumed of that step.
    """
    blocks = _Blocks(notes, decimal)
    for sheet in shown(sheets, _is_logframe, notes):
        if _is_logframe(sheet):
            blocks.take(sheet)
    return document(blocks.rungs(), notes, title=blocks.title, puts=blocks.puts, decimal=decimal)


class _Indicator:
    """An indicator while its rows go by."""

    def __init__(self, head: _Head) -> None:
        self.head = head
        self.title: list[Text] = []
        self.source: list[Text] = []
        self.figures: dict[str, list[tuple[_Slot, Told]]] = {}
        self.rows: dict[str, int] = {}

    def measured(self, level: Level, sheet: Sheet) -> Measured:
        """Return it as it was read."""
        planned, achieved = self.figures.get("planned", []), self.figures.get("achieved", [])
        baselines = [each for each in planned if each[0].kind == "baseline"]
        if not baselines:
            baselines = [each for each in achieved if each[0].kind == "baseline"]
            achieved = [each for each in achieved if each[0].kind != "baseline"]
        rows = {"baseline": "planned", "targets": "planned", "actuals": "achieved"}
        blank: dict[str, str] = {}
        for field, row in rows.items():
            columns = [slot.column for slot in self.head.slots if (slot.kind == "baseline") is (field == "baseline")]
            if columns and row in self.rows:
                blank[field] = sheet.at((self.rows[row], columns[0]))
        number = self.head.number
        return Measured(
            " ".join(dict.fromkeys(text for text, _ in self.title)) or f"{level} indicator {number}".strip(),
            self.title[0].at if self.title else self.head.at,
            f"{level}-{number}" if number else "",
            {"means_of_verification": Text("; ".join(text for text, _ in self.source), self.source[0].at)}
            if self.source
            else {},
            tuple(told for _, told in baselines),
            tuple(told._replace(note=_milestone(slot)) for slot, told in planned if slot.kind != "baseline"),
            tuple(told for _, told in achieved),
            blank,
        )


def _told(slot: _Slot, cell: Cell, at: str) -> Told:
    return Told(cell.text, at, slot.period, is_number=cell.kind == "number")


def _milestone(slot: _Slot) -> str:
    return slot.title if slot.kind == "milestone" else ""


class _Block:
    """A result while its rows go by."""

    def __init__(self, level: Level, number: str, sheet: Sheet, at: str, column: int) -> None:
        self.level, self.number, self.sheet, self.at, self.column = level, number, sheet, at, column
        self.title: list[Text] = []
        self.assumptions: list[Text] = []
        self.assumptions_at = ""
        self.fields: dict[str, Any] = {}
        self.indicators: list[_Indicator] = []

    def rung(self) -> Rung:
        """Return it as it was read."""
        return Rung(
            self.level,
            " ".join(text for text, _ in self.title),
            self.title[0].at if self.title else self.at,
            self.number,
            [each.measured(self.level, self.sheet) for each in self.indicators],
            self.assumptions,
            self.assumptions_at,
            self.fields,
        )


class _Blocks:
    """The blocks of a logframe, collected from the top."""

    def __init__(self, notes: Notes, decimal: str | None) -> None:
        self.notes, self.decimal = notes, decimal
        self.title = ""
        self.blocks: list[_Block] = []
        self.puts: list[Put] = []

    def rungs(self) -> list[Rung]:
        """Return the results in the order in which they stand."""
        return [block.rung() for block in self.blocks]

    def take(self, sheet: Sheet) -> None:
        """Take in the blocks of one *sheet*."""
        rows = [row for row in sheet.rows if row.cells]
        place = 0
        while place < len(rows):
            row = rows[place]
            column = _heads(row)
            if column is not None:
                self._head(sheet, row, column)
            elif inputs := _inputs(row):
                self._inputs(sheet, row, rows[place + 1] if place + 1 < len(rows) else None, inputs)
                place += 1 if self._is_values(rows, place) else 0
            elif self.blocks and self.blocks[-1].indicators:
                self._row(sheet, rows, place)
            elif not self.title:
                self.title = _title(row)
            place += 1

    # --- headings ----------------------------------------------------------------------------------------

    def _head(self, sheet: Sheet, row: Row, column: int) -> None:
        label, cells = _label(row), _own(row)
        first = next(iter(cells))
        if label is not None and first < column:
            at = sheet.at((row.number, first))
            block = _Block(LEVELS[label[1]], label[2] or "", sheet, at, first)
            rest = (
                cells[first].text[len(label[0]) :].strip(" :\n")
                if len(plain(cells[first].text)) > len(label[0])
                else ""
            )
            if rest:
                block.title.append(Text(rest, at))
            self.blocks.append(block)
        elif not self.blocks:
            self.notes.add(
                REFUSED,
                sheet.at((row.number, column)),
                what=sentence("This indicator"),
                why=sentence("no result stands above it."),
            )
            return
        elif first < column:
            self._beside(sheet, self.blocks[-1], cells[first])
        found = _INDICATOR.fullmatch(plain(cells[column].text))
        assumptions = next(
            (number for number, cell in cells.items() if plain(cell.text).startswith("assumption")), None
        )
        slots = tuple(
            _Slot(
                number,
                kind,
                " ".join(cells[number].text.split()),
                read_when(cells[number].text, self.notes, sheet.at((row.number, number))),
            )
            for number, kind in _slots(row)
        )
        block = self.blocks[-1]
        if assumptions is not None and not block.assumptions_at:
            block.assumptions_at = sheet.at((row.number, assumptions))
        head = _Head((found[1] if found else "") or "", sheet.at((row.number, column)), column, slots, assumptions)
        for number, cell in cells.items():
            if number > column and number not in {slot.column for slot in slots} and number != assumptions:
                self._beside(sheet, block, cell)
        block.indicators.append(_Indicator(head))

    def _beside(self, sheet: Sheet, block: _Block, cell: Cell) -> None:
        """Take in a label that stands beside an indicator: a weighting or a rating, with its value or before it."""
        weighting, rating = _WEIGHTING.fullmatch(plain(cell.text)), _RATING.fullmatch(plain(cell.text))
        if weighting is not None and weighting[1]:
            self._weight(sheet, block, cell, weighting[1])
        elif rating is not None and rating[1]:
            block.fields["note"] = f"risk rating: {cell.text.partition(':')[2].strip() or rating[1]}"

    def _weight(self, sheet: Sheet, block: _Block, cell: Cell, text: str) -> None:
        number = read_figure(text, self.notes, sheet.at(cell), decimal=self.decimal).value
        if number is not None and not isinstance(number, Missing) and block.level is Level.OUTPUT:
            block.fields["weight"] = number

    # --- rows --------------------------------------------------------------------------------------------

    def _row(self, sheet: Sheet, rows: Sequence[Row], place: int) -> None:
        """Take in a row below the headings of an indicator."""
        row, block = rows[place], self.blocks[-1]
        indicator = block.indicators[-1]
        head, cells = indicator.head, _own(row)
        above = _own(rows[place - 1])
        marked = {plain(cell.text): cell for column, cell in cells.items() if column < _first(head.slots)}
        for column, cell in cells.items():
            if column == block.column and column < head.column:
                self._of_result(sheet, block, cell, above.get(column))
            elif column == head.column and plain(cell.text) not in (*_PLANNED, *_ACHIEVED, *_SOURCE):
                indicator.title.append(Text(cell.text, sheet.at(cell)))
            elif column > max(slot.column for slot in head.slots):
                self._of_step(sheet, block, cell, above.get(column))
        if self._source(sheet, indicator, rows, place):
            return
        told = [(slot, cells[slot.column]) for slot in head.slots if slot.column in cells]
        dates = [when(cell.text) for _, cell in told]
        if told and not indicator.rows and all(dates) and not any(slot.period for slot in head.slots):
            by_column = {slot.column: date for (slot, _), date in zip(told, dates, strict=True)}
            slots = tuple(slot._replace(period=by_column.get(slot.column)) for slot in head.slots)
            indicator.head = head._replace(slots=slots)
            return
        kind = "achieved" if any(word in _ACHIEVED for word in marked) else "planned"
        if kind == "planned" and not any(word in _PLANNED for word in marked) and indicator.rows:
            for _, cell in told:
                why = sentence("it stands in no row called Planned or Achieved.")
                self.notes.add(REFUSED, sheet.at(cell), what=short(cell.text), why=why)
            return
        if told or marked.keys() & {*_PLANNED, *_ACHIEVED}:
            indicator.rows.setdefault(kind, row.number)
        figures = indicator.figures.setdefault(kind, [])
        figures += [(slot, _told(slot, cell, sheet.at(cell))) for slot, cell in told if not cell.is_broken]

    def _of_result(self, sheet: Sheet, block: _Block, cell: Cell, above: Cell | None) -> None:
        text = plain(cell.text)
        weighting = _WEIGHTING.fullmatch(text)
        if weighting is not None:
            self._beside(sheet, block, cell)
        elif above is not None and (label := _WEIGHTING.fullmatch(plain(above.text))) and not label[1]:
            self._weight(sheet, block, cell, cell.text)
        elif "weight" not in block.fields:
            block.title.append(Text(cell.text, sheet.at(cell)))

    def _of_step(self, sheet: Sheet, block: _Block, cell: Cell, above: Cell | None) -> None:
        """Take in what stands behind the figures: an assumption, or a risk rating below its label."""
        rating = _RATING.fullmatch(plain(cell.text))
        if rating is not None:
            self._beside(sheet, block, cell)
        elif above is not None and _RATING.fullmatch(plain(above.text)):
            block.fields["note"] = f"risk rating: {cell.text}"
        elif block.indicators[-1].head.assumptions is not None or block.assumptions_at:
            block.assumptions.append(Text(cell.text, sheet.at(cell)))

    def _source(self, sheet: Sheet, indicator: _Indicator, rows: Sequence[Row], place: int) -> bool:
        """Take in a source, which stands behind its label or below it; return whether this row tells one."""
        last = max(slot.column for slot in indicator.head.slots)
        label = _source_label(rows[place], last)
        if label is not None:
            told = [cell for column, cell in _own(rows[place]).items() if label.column < column <= last]
            indicator.source += [Text(cell.text, sheet.at(cell)) for cell in told]
            return True
        above = _source_label(rows[place - 1], last)
        if above is None or any(above.column < column <= last for column in _own(rows[place - 1])):
            return False
        marks = {plain(cell.text) for cell in rows[place].cells.values()}
        told = [cell for column, cell in _own(rows[place]).items() if above.column <= column <= last]
        if marks & {*_PLANNED, *_ACHIEVED} or not told:
            return False
        indicator.source += [Text(cell.text, sheet.at(cell)) for cell in told]
        return True

    # --- inputs ------------------------------------------------------------------------------------------

    def _is_values(self, rows: Sequence[Row], place: int) -> bool:
        return place + 1 < len(rows) and _heads(rows[place + 1]) is None and not _inputs(rows[place + 1])

    def _inputs(self, sheet: Sheet, row: Row, below: Row | None, inputs: re.Match[str]) -> None:
        """Take in who gives what: the givers stand in one row, and what each gives in the next."""
        values = _own(below) if below is not None and _heads(below) is None and not _inputs(below) else {}
        first = next(iter(_own(row)))
        into = len(self.blocks) - 1 if self.blocks and self.blocks[-1].level is Level.OUTPUT else -1
        givers = [
            (giver, values[column]) for column, giver in _own(row).items() if column in values and column != first
        ]
        # A total and a share say again what the givers say, so that they are kept in words.
        again = "; ".join(f"{giver.text}: {cell.text}" for giver, cell in givers if _says_again(giver.text))
        for giver, cell in givers:
            if _says_again(giver.text):
                continue
            heading = _IN_MONEY.fullmatch(giver.text.strip())
            name, unit = (heading[1], heading[2]) if heading else (giver.text, inputs[1])
            told = read_figure(
                cell.text, self.notes, sheet.at(cell), decimal=self.decimal, is_number=cell.kind == "number"
            )
            self.puts.append(_put(told, sheet.at(cell), f"{name} ({unit})", plain(unit), into, self.notes, again))
            again = ""


def _says_again(giver: str) -> bool:
    return plain(giver).startswith("total") or "%" in giver or "share" in plain(giver)


def _put(told: Written, at: str, title: str, unit: str, into: int, notes: Notes, note: str) -> Put:
    number = None if told.value is None or isinstance(told.value, Missing) else told.value
    currency = CURRENCIES.get(unit)
    fields: dict[str, Any] = {"source": code_of(notes.document, "workbook"), "at": at, "note": note or None}
    if currency is not None and number is not None:
        fields |= {"amount": Money(number, currency), "kind": InputKind.FUNDS}
    else:
        kind = InputKind.STAFF if "fte" in unit else None
        fields |= {"kind": kind, "note": "; ".join(filter(None, (f"written '{told.printed}'", note)))}
    return Put(into, lambda code: built(Input, notes, at, code, title, what=AN_INPUT, **fields), title)


def _first(slots: Sequence[_Slot]) -> int:
    return min(slot.column for slot in slots)


def _source_label(row: Row, last: int) -> Cell | None:
    cells = _own(row)
    return next((cell for column, cell in cells.items() if column <= last and plain(cell.text) in _SOURCE), None)


def _inputs(row: Row) -> re.Match[str] | None:
    first = next(iter(_own(row).values()), None)
    found = _INPUTS.fullmatch(plain(first.text)) if first is not None else None
    return found if found and first is not None and first.text.strip().casefold().startswith("input") else None


def _title(row: Row) -> str:
    cells: Iterator[Cell] = iter(_own(row).values())
    first = next(cells, None)
    found = _TITLE.fullmatch(first.text.strip().casefold()) if first is not None else None
    if first is None or found is None:
        return ""
    own = first.text.strip()[len(first.text.strip()) - len(found[1]) :] if found[1] else ""
    behind = next(cells, None)
    return own or (behind.text if behind is not None else "")
