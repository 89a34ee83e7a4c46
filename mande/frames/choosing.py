"""Some of the rows of a frame: an engine chooses them, and mande reads them as the figures that they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeAlias

import attrs

from mande.dimensions.cells import TOTAL, Cell
from mande.frames.columns import BY, Naming
from mande.frames.engines import BETWEEN, Table, narwhals
from mande.frames.observing import read
from mande.frames.slots import code_of, long_table
from mande.framework.frameworks import Framework
from mande.observations.collection import Observations

OF_A_TABLE = ("indicator", "place", "reporter", "period")
"""What the figures of one table have in common."""

MOST_READ = 10_000_000
"""Rows of which all may be read, at most: as figures they take some ten gigabytes."""

TableKey: TypeAlias = tuple[str, ...]
"""What a table is called: its codes, blanks being empty."""


@attrs.frozen(eq=False)
class Rows:
    """The rows of a frame, in the columns of the long table, as an engine looks at them to choose some.

    Rows are chosen by conditions and never by joins, so that they stay in the order in which they stand.
    """

    table: Table
    naming: Naming
    frame: Any
    programme: Framework

    @classmethod
    def of(cls, frame: Any, programme: Framework, columns: Mapping[str, str] | None = None) -> Rows:
        """Return the rows of *frame*, which are figures of *programme*.

        Raises:
            FrameError: a column is lacking or holds something else than it should.
            UnknownCode: a column is mapped that there is not.
            InvalidValue: it is no frame of an engine that is known.
        """
        table = Table.of(frame)
        naming = Naming.of(table.types, columns, [each.code for each in programme.dimensions])
        return cls(table, naming, long_table(table, naming), programme)

    def all(self) -> Observations:
        """Return the figures of all rows.

        Raises:
            FrameError: some cannot be read, all of them at once, by row.
        """
        return self._figures(self.frame, numbered=True)

    @cached_property
    def number(self) -> int:
        """How many rows there are."""
        ((number,),) = self.table.rows(self.frame.select(narwhals().len()))
        return int(number)

    def where(self, chosen: Any) -> Observations:
        """Return the figures of the rows *chosen*, and of those that belong to nothing in the framework.

        Raises:
            FrameError: some cannot be read.
        """
        return self._figures(self.frame.filter(chosen | self.astray), numbered=False)

    def of_tables(self, tables: Sequence[TableKey]) -> Observations:
        """Return the figures of *tables*, and of nothing else.

        Raises:
            FrameError: some cannot be read.
        """
        nw = narwhals()
        places = {place for _, place, *_ in tables}
        # Looked at first, which takes an engine that keeps each text once next to nothing.
        there = attrs.evolve(self, frame=self.frame.filter(nw.col("place code").is_in([BETWEEN, *places])))
        return self._figures(there.marked(tables, "is of those").frame.filter(nw.col("is of those")), numbered=False)

    def marked(self, tables: Sequence[TableKey], called: str) -> Rows:
        """Return the rows with a column that is *called* so and says whether each is of one of *tables*."""
        keys = [f"{name} code" for name in OF_A_TABLE]
        return attrs.evolve(self, frame=self.table.marked(self.frame, keys, tables, called))

    def code(self, name: str) -> Any:
        """Return the text of a column, and an empty one where it is blank, or there is no such column."""
        return code_of(name, dict(self.frame.collect_schema()))

    def category(self, name: str) -> Any:
        """Return the category in a column, and an empty text where it is blank or says that all are meant."""
        nw = narwhals()
        code = self.code(name)
        return nw.when(code == str(TOTAL)).then(nw.lit("")).otherwise(code)

    def each(self, names: Sequence[str]) -> Iterator[TableKey]:
        """Yield what rows have in the columns *names*, each once, blanks being empty, as of a column that is not there.

        They are grouped, and not made unique: DuckDB numbers every row for that, which takes ten times as long.
        """
        nw = narwhals()
        held = [name for name in names if name in self.naming.held]
        if not held:
            yield ("",) * len(names)
            return
        keys = [f"{name} there" for name in held]
        there = self.frame.select(*(self.code(name).alias(key) for name, key in zip(held, keys, strict=True)))
        for *texts, _ in self.table.rows(
            there.with_columns(nw.lit(1).alias("one")).group_by(*keys).agg(nw.col("one").max())
        ):
            told = dict(zip(held, texts, strict=True))
            yield tuple([told.get(name, "") for name in names])

    def among(self, name: str, texts: Iterable[str]) -> Any:
        """Return whether a row has one of *texts* in a column, blanks being empty.

        No row is asked where there are no texts: an engine may refuse an empty list, and takes its time for each row.
        """
        listed = sorted(texts)
        return self.code(name).is_in(listed) if listed else narwhals().lit(value=False)

    def of_indicators(self, codes: Iterable[str]) -> Any:
        """Return whether a row is a figure of one of *codes*."""
        return self.among("indicator", codes)

    def of_whom(self, wanted: Iterable[tuple[str, Cell, str | None]], called: str) -> Rows:
        """Return the rows with a column that is *called* so and says whether each is of whom figures are *wanted*.

        That is an indicator, a cell and a place, together.
        """
        categories = {f"{name} category": self.category(name) for name in self.naming.categories}
        codes = {f"{name} code": self.code(name) for name in ("indicator", "place")}
        frame = self.frame.with_columns(*(column.alias(name) for name, column in {**codes, **categories}.items()))
        dimensions = [name.removeprefix(BY) for name in self.naming.categories]
        keys = {
            (code, place or "", *(cell.get(dimension, "") for dimension in dimensions))
            for code, cell, place in wanted
            if cell.dimensions.issubset(dimensions)
        }
        marked = self.table.marked(frame, [*codes, *categories], sorted(keys), called)
        return attrs.evolve(self, frame=marked)

    @property
    def astray(self) -> Any:
        """Whether a row names no indicator, or a project: it is refused, or read as what it says."""
        return ~self.of_indicators(self.known) | self.of_a_project

    @property
    def known(self) -> frozenset[str]:
        """The codes of what the framework has figures of."""
        programme = self.programme
        return frozenset([each.code for each in programme.indicators] + [each.code for each in programme.inputs])

    @property
    def of_a_project(self) -> Any:
        """Whether a row names another project than the framework."""
        return ~self.among("project", ["", self.programme.code])

    def _figures(self, chosen: Any, *, numbered: bool) -> Observations:
        names = list(self.naming.held)
        return Observations(read(self.table.rows(chosen.select(*names)), names, self.programme, numbered=numbered))
