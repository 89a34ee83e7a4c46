"""What one row of a table says: its fields, those of its columns and those of its last one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import attrs

from mande.dimensions.cells import TOTAL
from mande.findings import Severity
from mande.formats.csv.columns import UNMEASURED, UNREADABLE, Field, Measured, Row, cells_of, read_fields
from mande.formats.csv.more import EDITED, MORE, fields_with, read_json
from mande.formats.csv.tables import INDICATORS, LEVELS, RESULTS, Table
from mande.formats.headings import read_level
from mande.formats.remarks import Notes, Remark
from mande.formats.written import read_word
from mande.framework.frameworks import Framework
from mande.framework.indicators import Measure
from mande.framework.levels import Level
from mande.framework.portfolio import Portfolio

NO_CODE = Remark(
    "MND930",
    "no-code",
    Severity.MAJOR,
    "This row has no {column}, so it was left out.",
    "Write it; a code is something short, like 'bazaars-held'.",
    headline="rows without a code",
)
REMARKS = (NO_CODE,)


class Indicators(NamedTuple):
    """What is known of each indicator that a figure may name, by its code and by its project with its code."""

    by_name: Mapping[str, Measured]

    @classmethod
    def of(cls, programme: Framework | Portfolio | None) -> Indicators:
        """Return the indicators of *programme*; a code that several frameworks have names none."""
        if programme is None:
            return cls({})
        frameworks = (programme,) if isinstance(programme, Framework) else programme.frameworks
        found: dict[str, Measured] = {}
        shared: set[str] = set()
        for framework in frameworks:
            for indicator in framework.indicators:
                measured = Measured.of(indicator)
                found[f"{framework.code}/{indicator.code}"] = measured
                if indicator.code in found:
                    shared.add(indicator.code)
                found[indicator.code] = measured
        return cls({name: measured for name, measured in found.items() if name not in shared})

    def measured(self, code: str, project: str | None) -> Measured:
        """Return what is known of the indicator called *code*."""
        return self.by_name.get(f"{project}/{code}" if project else code, UNMEASURED)


@attrs.frozen(eq=False)
class Part:
    """Lines of one file by their number, and what makes rows of them.

    `code` returns the code that the cells of a line have in a column; none where that is blank, or there is none.
    """

    lines: Sequence[tuple[int, list[str]]]
    made: Callable[[int, list[str]], Row]
    code: Callable[[list[str], str], str]


@attrs.frozen(eq=False)
class Below(Collection[Row]):
    """The rows below the headings of a table, each of which is made of its cells when somebody asks for it.

    A table has very many, and most are asked for once: all of them made at once are ten times what the file holds.
    """

    parts: tuple[Part, ...] = ()

    def __len__(self) -> int:
        return sum(len(part.lines) for part in self.parts)

    def __iter__(self) -> Iterator[Row]:
        return (part.made(number, cells) for part in self.parts for number, cells in part.lines)

    def __contains__(self, row: object) -> bool:
        return any(row == each for each in self)

    def first(self, most: int) -> Below:
        """Return the first of them, *most* or fewer."""
        parts: list[Part] = []
        for part in self.parts:
            parts.append(attrs.evolve(part, lines=part.lines[:most]))
            most -= len(parts[-1].lines)
        return Below(tuple(parts))


class Given(NamedTuple):
    """The rows of one table as they were found, and the columns that the table has.

    `heard` ends rows of which something is made where too much is wrong.
    """

    rows: Below = Below()
    columns: frozenset[str] = frozenset()
    heard: Callable[[Iterable[Row]], Iterator[Row]] = iter

    def to_read(self) -> Iterator[Row]:
        """Yield the rows of which things are made, until too much is wrong."""
        return self.heard(self.rows)


NO_ROWS = Given()
"""What there is of a table that nobody wrote."""


def complete(row: Row, table: Table, columns: Iterable[str]) -> dict[str, Any] | None:
    """Return the fields of *row*; None where it cannot do without one that cannot be read, or is blank, which is told.

    *columns* are those that it needs to be filled.
    """
    found = fields_in(row, table)
    if found.get("cell") is UNREADABLE:
        return None
    for column in columns:
        if column not in found and not row.code(column):
            row.notes.add(NO_CODE, row.at(column), column=f"'{column}'")
            return None
    return found


_BASELINE = tuple(field for field in INDICATORS.fields if field.name == "baseline")


def fields_in(row: Row, table: Table) -> dict[str, Any]:
    """Return the fields that *row* gives of what *table* holds, those of its last column among them."""
    held = _held(row, table)
    if table is not INDICATORS:
        return _read(row, table.fields, held) | held
    found = _read(row, [field for field in table.fields if field not in _BASELINE], held) | held
    measured = Measured(found.get("code", ""), found.get("measure", Measure.COUNT), found.get("scale"))
    return found | _read(row._replace(measured=measured), _BASELINE, held)


def _held(row: Row, table: Table) -> dict[str, Any]:
    """Return the fields that the last column of *row* holds."""
    if MORE not in row.cells:
        return {}
    kind = table.holds[0]
    if table is RESULTS:
        level = level_of(row._replace(notes=Notes("")))
        kind = LEVELS[level] if level is not None else kind
    return fields_with(kind, read_json(row.cells[MORE], row.notes, row.at(MORE)), row.notes, row.at(MORE))


def level_of(row: Row) -> Level | None:
    """Return the level that a result stands on, in our words or those of other schools and languages."""
    text = row.cells.get("level", "")
    return read_word(Level, read_level(text) or text, row.notes, row.at("level"))


def _read(row: Row, fields: Sequence[Field], held: dict[str, Any]) -> dict[str, Any]:
    """Return what the columns of *fields* say, beside what is *held*, unless somebody has edited the columns since.

    A column whose field is held is not read, since it may show what only a person can read: a step on another scale.
    """
    if not held:
        return read_fields(row, fields)
    to_read = []
    for field in fields:
        if field.name in held and not _is_as_written(row, field, held[field.name]):
            row.notes.add(EDITED, row.at(MORE), name=field.name)
            del held[field.name]
        if field.name not in held:
            to_read.append(field)
    return read_fields(row, to_read)


def present(table: Table, columns: Iterable[str]) -> frozenset[str]:
    """Return the fields of *table* that have one of *columns*."""
    names = set(columns)
    return frozenset(
        field.name
        for field in table.fields
        if any(column.name in names for column in field.columns)
        or (field.more is not None and any(name.startswith(field.more) for name in names))
        or (field.name == "cell" and "cell" in names)
    )


def _is_as_written(row: Row, field: Field, value: Any) -> bool:
    names = {column.name for column in field.columns}
    here = {
        name: text
        for name, text in row.cells.items()
        if (name in names or (field.more is not None and name.startswith(field.more))) and text != TOTAL
    }
    there = {} if value is None else cells_of(field, value)
    return not here or value is None or here == {name: text for name, text in there.items() if text != TOTAL}
