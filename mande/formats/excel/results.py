"""Which results a table has, on which levels, and which of them stands under which."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from mande.codes import code_fault
from mande.findings import Severity
from mande.formats.excel.sheets import Cell, Row
from mande.formats.excel.tables import Table
from mande.formats.headings import plain, read_level
from mande.formats.naming import Codes, code_of
from mande.formats.remarks import Notes, Remark
from mande.framework.levels import Level, Order
from mande.wording import Words, counted, joined, sentence

UNKNOWN_LEVEL = Remark(
    "MND942",
    "unknown-level",
    Severity.MAJOR,
    "Nothing says on which level {seen} stands{why}, so it was left out; indicators beside it were kept.",
    "Write the level beside it: impact, outcome, output, activity or input.",
    headline="results on no level that is known",
)
ASSUMED = Remark(
    "MND938",
    "assumed",
    Severity.INFO,
    "Nothing says {what}; {how}.",
    "If that is not so, write it in {instead}",
    headline="things that were assumed",
)
UNCLEAR_NESTING = Remark(
    "MND940",
    "unclear-nesting",
    Severity.MINOR,
    "A list of {children} stands below one of {parents}: nothing says which belongs to which, so no link was read.",
    "Put each under the one it contributes to, number them 1.1, 1.2, 2.1, or write a column 'Contributes to'.",
    headline="lists of results that may be linked in several ways",
)

BY_DEPTH = (Level.OUTCOME, Level.OUTPUT, Level.ACTIVITY)
"""What results are that are told apart by nothing but their numbers or their indentation, from the top."""

_LEVELLED = re.compile(r"\s*([^\W\d_][^\d:.–]{1,40}?)\s*+([0-9]+(?:\.[0-9]+)*)?\s*+(?:[:.)–-]\s*(.*)|$)", re.DOTALL)
_NUMBERED = re.compile(r"\s*([0-9]+(?:\.[0-9]+)+\.?|[0-9]+(?=[.):]))[.):]?\s+[-–]?\s*(.+)", re.DOTALL)
_LETTERED = re.compile(r"\s*([A-Z]{1,3}[ -]?[0-9]+(?:\.[0-9]+)*)\s*[:.)–-]?\s+(.+)", re.DOTALL)


class Label(NamedTuple):
    """What stands before a title: the level that is named, and the number."""

    level: Level | None
    order: Order | None
    number: str
    title: str


class Found:
    """A result as it is found in a table, put together while its rows go by."""

    def __init__(self, label: Label, code: str, at: str, row: int, indent: int = 0) -> None:
        """Begin a result with what its first row says of it."""
        self.level, self.order, self.number, self.title = label
        self.code, self.at, self.row, self.indent = code, at, row, indent
        self.parent: Found | None = None
        self.assumptions: dict[str, str] = {}
        self.note = ""

    @property
    def rank(self) -> tuple[int, int]:
        """How high it stands; outcomes are told apart by their order."""
        level = self.level.rank if self.level else -1
        return level, self.order.rank if self.order else (1 if self.level is Level.OUTCOME else 0)


def label_of(text: str) -> Label:
    """Return the level, the number and the title in *text*.

    >>> label_of("Output 1.1: Wells dug")[1:]
    (None, '1.1', 'Wells dug')
    >>> label_of("1.2 Committees trained").number, label_of("3 wells dug").number
    ('1.2', '')
    """
    found = _LEVELLED.fullmatch(text)
    if found is not None and (word := read_level(found[1])) is not None:
        return Label(Level(word), order_of(found[1]), found[2] or "", (found[3] or "").strip())
    found = _NUMBERED.fullmatch(text) or _LETTERED.fullmatch(text)
    if found is not None:
        return Label(None, None, found[1].rstrip("."), found[2].strip())
    return Label(None, None, "", text.strip())


def order_of(text: str) -> Order | None:
    """Return how far along an outcome stands by what it is called, or None where that is not said."""
    words = plain(text)
    for order, beginnings in (
        (Order.IMMEDIATE, ("immediate", "short")),
        (Order.INTERMEDIATE, ("intermedia", "medium")),
    ):
        if words.startswith(beginnings):
            return order
    return None


class ResultsReader:
    """The results of a table, row by row: what each row belongs to."""

    def __init__(self, table: Table, notes: Notes, taken: Codes) -> None:
        """Begin with the first row of *table*; codes that are *taken* are given to nothing else."""
        self.table, self.notes, self.taken = table, notes, taken
        self.found: list[Found] = []
        self.by_title: dict[tuple[str, str], Found] = {}
        self.section: Label | None = None
        self.said_level: tuple[Level, Order | None] | None = None
        self.current: Found | None = None
        self.on_level: dict[Level, Found] = {}
        self.by_level = [
            (Level(column.heading.field), column)
            for column in table.columns
            if column.heading.field in {level.value for level in Level} and column.heading.is_exact
        ]
        self.unknown_levels: set[int] = set()

    def result_of(self, row: Row) -> Found | None:
        """Return the result that *row* belongs to, which is the one above where the row names none."""
        if self.table.column("result") is None and self.by_level:
            return self._by_columns(row)
        cells = [cell for column in self.table.named("result") if (cell := self.table.cell(row, column)) and cell.text]
        level = self._level(row)
        if not cells:
            return self.current
        if self._is_section(row, cells):
            return None
        return self._begin(row, cells, level)

    def _is_section(self, row: Row, cells: Sequence[Cell]) -> bool:
        """Return whether *row* only says which level those below it are on."""
        label = label_of(cells[0].text)
        others = [cell for cell in row.cells.values() if cell.text and cell.text != cells[0].text]
        if label.level is not None and not label.title and not label.number and not others:
            self.section, self.current = label, None
            return True
        return False

    def _level(self, row: Row) -> tuple[Level, Order | None] | None:
        """Return the level that *row* says in a column of levels, or that the rows above it say."""
        column = self.table.column("level")
        cell = self.table.cell(row, column)
        if cell is None or not cell.text:
            return self.said_level
        word = read_level(cell.text)
        if word is None:
            self.unknown_levels.add(row.number)
            self.said_level = None
        else:
            self.said_level = Level(word), order_of(cell.text)
        return self.said_level

    def _begin(self, row: Row, cells: Sequence[Cell], level: tuple[Level, Order | None] | None) -> Found:
        label = label_of(cells[0].text)
        if len(cells) > 1:
            label = _together(label, label_of(" ".join(cell.text for cell in cells[1:])))
        if level is not None:
            label = label._replace(level=level[0], order=level[1])
        elif label.level is None and self.section is not None:
            label = label._replace(level=self.section.level, order=self.section.order)
        are_of_results = self.table.column("indicator_code") is not None or not self.table.numbers_indicators
        written = self.table.text(row, "code") if are_of_results else ""
        label = label._replace(number=written or label.number, title=label.title or cells[0].text)
        self.current = self._known(label) or self._add(label, self.table.sheet.at(cells[0]), row, cells[0].indent)
        return self.current

    def _known(self, label: Label) -> Found | None:
        known = self.by_title.get((label.title, label.number))
        return known if known is not None and label.level in (None, known.level) else None

    def _add(self, label: Label, at: str, row: Row, indent: int = 0) -> Found:
        number = label.number
        if not number or code_fault(number):
            code = code_of(label.title, "result")
        elif number in self.taken or ("." not in number and number.isdigit()):
            code = f"{label.level.value}-{number}" if label.level else number
        else:
            code = number
        code = self.taken.take(code)
        result = Found(label, code, at, row.number, indent)
        self.found.append(result)
        self.by_title[label.title, label.number] = result
        return result

    def _by_columns(self, row: Row) -> Found | None:
        """Return the lowest result that *row* names, where every level has a column of its own."""
        lowest: Found | None = None
        for level, column in sorted(self.by_level, key=lambda each: -each[0].rank):
            cell = self.table.cell(row, column)
            if cell is None or not cell.text:
                continue
            label = label_of(cell.text)
            title = label.title or cell.text
            parent = next((self.on_level[above] for above in Level if above > level and above in self.on_level), None)
            same = [
                result
                for result in self.found
                if result.level is level
                and result.title == title
                and result.number == label.number
                and (level is Level.IMPACT or result.parent is parent)
            ]
            if same:
                found = same[0]
            else:
                found = self._add(Label(level, None, label.number, title), self.table.sheet.at(cell), row)
                found.parent = parent
            if self.on_level.get(level) is not found:
                self.on_level = {above: known for above, known in self.on_level.items() if above > level}
            self.on_level[level] = found
            lowest = found
        self.current = lowest or self.current
        return self.current

    def settled(self) -> list[Found]:
        """Return the results of the table once all its rows went by, each under the one it belongs to."""
        self._settle_levels()
        for result in self.found:
            if result.level is None:
                why = sentence(", as its level is not known") if result.row in self.unknown_levels else ""
                at = self.table.at(self._row(result), "level") if why else result.at
                self.notes.add(UNKNOWN_LEVEL, at, seen=result.title, why=why, subject=result.code)
        on_a_level = [result for result in self.found if result.level is not None]
        if self.table.column("result") is not None and self.table.column("contributes_to") is None:
            self._nest(on_a_level)
        return on_a_level

    def _row(self, result: Found) -> Row:
        return next(row for row in self.table.rows if row.number == result.row)

    def _settle_levels(self) -> None:
        """Give a level to those that have none, by the depth of their numbers or of their indentation, and say so."""
        lost = [result for result in self.found if result.level is None and result.row not in self.unknown_levels]
        if not lost:
            return
        for depth_of in (_depth, _indent):
            depths = sorted({depth_of(result) for result in lost if depth_of(result) >= 0})
            if not depths or (len(depths) == 1 and depth_of is _indent):
                continue
            tops = [result for result in self.found if result.level and 0 <= depth_of(result) < depths[0]]
            start = BY_DEPTH.index(tops[-1].level) + 1 if tops and tops[-1].level in BY_DEPTH else 0
            given = dict(zip(depths, BY_DEPTH[start:], strict=False))
            for result in lost:
                result.level = given.get(depth_of(result))
            levels = joined(", ", given.values())
            self.notes.add(
                ASSUMED,
                lost[0].at,
                what=sentence("on which level these results stand"),
                how=sentence("by their numbering they were read as {levels}", levels=levels)
                if depth_of is _depth
                else sentence("by their indentation they were read as {levels}", levels=levels),
                instead=sentence("a column 'Level', or before each result: 'Output 1.1: ...'."),
            )
            return
        word = read_level(self.table.sheet.name)
        for result in lost if word else ():
            result.level = Level(word or "")

    def _nest(self, results: Sequence[Found]) -> None:
        """Put each result under the nearest above it that stands higher, or under the one whose number it goes on."""
        numbered: dict[str, list[Found]] = {}
        for result in results:
            numbered.setdefault(result.number, []).append(result)
        latest: dict[tuple[int, int], tuple[int, Found]] = {}
        by_order: dict[tuple[int, int], list[Found]] = {}
        for place, result in enumerate(results):
            within = result.number.rpartition(".")[0]
            above = [each for each in numbered.get(within, ()) if each.rank > result.rank] if within else []
            if above:
                result.parent = min(above, key=lambda each: each.rank)
            else:
                higher = [seen for rank, seen in latest.items() if rank > result.rank]
                result.parent = max(higher, key=lambda seen: seen[0])[1] if higher else None
                if result.parent is not None:
                    by_order.setdefault(result.parent.rank, []).append(result)
            latest[result.rank] = place, result
        for rank, children in by_order.items():
            self._unless_lists([result for result in results if result.rank == rank], children, results)

    def _unless_lists(self, peers: Sequence[Found], children: Sequence[Found], results: Sequence[Found]) -> None:
        """Take *children* from their parent where they are one list, and it is but the last of another above it."""
        others = {id(each) for each in peers[:-1]}
        if not others or any(id(result.parent) in others for result in results):
            return
        self.notes.add(UNCLEAR_NESTING, children[0].at, children=_several(children), parents=_several(peers))
        for child in children:
            child.parent = None


def _together(first: Label, further: Label) -> Label:
    """Return the label that two columns make: `Output 1` and what it says, or a number and a title."""
    title = further.title if first.level else f"{first.title} {further.title}".strip()
    return Label(first.level or further.level, first.order or further.order, first.number or further.number, title)


def _depth(result: Found) -> int:
    parts = result.number.split(".")
    return len(parts) - 1 if result.number and all(part.isdigit() for part in parts) else -1


def _indent(result: Found) -> int:
    return result.indent


_COUNTED: Mapping[Level | None, Callable[[int], Words]] = {
    Level.INPUT: lambda count: counted(count, "input"),
    Level.ACTIVITY: lambda count: counted(count, "activity", "activities"),
    Level.OUTPUT: lambda count: counted(count, "output"),
    Level.OUTCOME: lambda count: counted(count, "outcome"),
    Level.IMPACT: lambda count: counted(count, "impact"),
    None: lambda count: counted(count, "result"),
}


def _several(results: Sequence[Found]) -> Words:
    return _COUNTED[results[0].level](len(results))
