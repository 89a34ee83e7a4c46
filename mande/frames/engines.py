"""The user's own frame and engine, seen through narwhals: what is refused, what is read, and what is handed back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cache
from typing import Any

import attrs

from mande.errors import ExtraMissing, FrameError, InvalidValue, Problem
from mande.measures.numbers import spell
from mande.wording import Sentence, joined, sentence

LONGEST = 2**63
"""The whole numbers that a column holds lie under this, on either side of nothing."""


BETWEEN = "\x1f"
"""What stands between texts of several columns that are one text; hardly any text has it."""


MANY_OF_ONE_NAME = sentence(
    "several columns are called so, or are to an engine that sees no capitals, and nobody knows which is meant. "
    "Call each otherwise."
)
"""Why a column is refused that has a twin."""


def why_unwritable(texts: Iterable[object]) -> Sentence | None:
    """Return why one of *texts* cannot be written anywhere: it has half of what two stand for; None where all can be.

    >>> why_unwritable(["a", None, chr(0xD800)])[8:34], why_unwritable(["né"])
    (' holds half of a character', None)
    """
    for text in [text for text in texts if isinstance(text, str) and not text.isascii()]:
        try:
            text.encode()
        except UnicodeEncodeError:
            return sentence(
                "{text} holds half of a character, which cannot be written anywhere. Write it anew.", text=repr(text)
            )
    return None


class Engine(StrEnum):
    """What works on a frame. Lazy frames are answered with lazy ones."""

    PANDAS = "pandas"
    POLARS = "polars"
    PYARROW = "pyarrow"
    DUCKDB = "duckdb"
    PYSPARK = "pyspark"


ENGINES = tuple(engine.value for engine in Engine)


@cache
def narwhals() -> Any:
    """Return narwhals, imported when a frame is first seen.

    Raises:
        ExtraMissing: it is not installed.
    """
    try:
        import narwhals
    except ImportError:
        raise ExtraMissing.of(sentence("Answering from dataframes"), "frames") from None
    return narwhals


@attrs.frozen(eq=False)
class Table:
    """A frame of the user's, with what is needed to ask something of it and to hand back a frame of the same kind."""

    native: Any
    frame: Any
    engine: Engine
    is_lazy: bool

    @classmethod
    def of(cls, native: Any) -> Table:
        """Return *native* as a table to be asked.

        Raises:
            InvalidValue: it is no frame of an engine whose answers are known to be right.
            ExtraMissing: narwhals is not installed.
        """
        nw = narwhals()
        known = joined(", ", ENGINES)
        try:
            frame = nw.from_native(native)
        except TypeError:
            raise InvalidValue.not_a(
                sentence("a dataframe"), native, sentence("Hand over one of {known}.", known=known)
            ) from None
        except nw.exceptions.DuplicateError:
            names = getattr(native, "column_names", None) or list(native.columns)
            twins = [name for name, several in Counter(names).items() if several > 1]
            raise FrameError(sentence("The frame"), [Problem(str(name), MANY_OF_ONE_NAME) for name in twins]) from None
        name = str(frame.implementation.value)
        if name not in ENGINES:
            raise InvalidValue.of(
                sentence("A frame of {engine}", engine=name),
                type(native).__name__,
                sentence("is of an engine whose answers are not held to mande's"),
                sentence("Hand over one of {known}.", known=known),
            )
        return cls(native, frame.lazy(), Engine(name), isinstance(frame, nw.LazyFrame))

    def are_several(self, name: str) -> bool:
        """Return whether the engine takes one of several columns where *name* is asked for: some see no capitals."""
        if self.engine not in (Engine.DUCKDB, Engine.PYSPARK):
            return False
        return [each.casefold() for each in self.native.columns].count(name.casefold()) > 1

    def of_python(self, name: Any) -> Iterable[Any]:
        """Return the cells in a column of pandas that Python alone knows, blanks left out; none of any other column."""
        if self.engine is not Engine.PANDAS:
            return ()
        column = self.native[name]
        held = column.cat.categories if str(column.dtype) == "category" else column
        is_pythons = held.dtype == object or getattr(held.dtype, "storage", None) == "python"
        return held.dropna().tolist() if is_pythons else ()

    @property
    def types(self) -> Mapping[str, Any]:
        """The type of each column, by its name."""
        return dict(self.frame.collect_schema())

    def beside(self, columns: Mapping[str, Sequence[Any]]) -> Any:
        """Return *columns*, worked out here, as a frame that the engine can join to the user's own."""
        return narwhals().from_native(self.back(columns)).lazy()

    def back(self, columns: Mapping[str, Sequence[Any]]) -> Any:
        """Return *columns* as a frame of the kind that was handed over."""
        held, kinds = _typed(columns, int_or_none=self.engine is not Engine.PANDAS)
        if self.engine is Engine.PYSPARK:
            names = ", ".join(f"`{name}` {SPARK_TYPES[kind]}" for name, kind in kinds.items())
            return self.native.sparkSession.createDataFrame(list(zip(*held.values(), strict=True)), schema=names)
        nw = narwhals()
        schema = {name: {str: nw.String, int: nw.Int64, float: nw.Float64}[kind]() for name, kind in kinds.items()}
        if self.engine is Engine.DUCKDB:
            answers = nw.from_dict(held, schema=schema, backend="pyarrow").to_native()  # noqa: F841 - named in the query
            return self.native.query("mande_asks", "SELECT * FROM answers")  # on the connection of the user's relation
        made = nw.from_dict(held, schema=schema, backend=self.engine.value)
        return (made.lazy() if self.is_lazy else made).to_native()

    def kept(self, asked: Any) -> Any:
        """Return what *asked* comes to, worked out once, as a frame that the engine can be asked again."""
        nw = narwhals()
        if self.engine is Engine.PYSPARK:
            return nw.from_native(asked.to_native().cache()).lazy()
        found = asked.collect()
        if self.engine is not Engine.DUCKDB:
            return found.lazy()
        answers = found.to_native()  # noqa: F841 - named in the query
        return nw.from_native(self.native.query("mande_asks", "SELECT * FROM answers")).lazy()

    def marked(self, frame: Any, names: Sequence[str], rows: Sequence[Sequence[str]], called: str) -> Any:
        """Return *frame* with a column that is *called* so and says which have in the columns *names* one of *rows*.

        All rows stay where they are. DuckDB is asked in its own words, since what narwhals has it do goes through the
        whole list for each row.
        """
        nw = narwhals()
        if not rows:
            return frame.with_columns(nw.lit(value=False).alias(called))
        if self.engine is Engine.DUCKDB:
            keys = {f"key {at}": [texts[at] for texts in rows] for at in range(len(names))}
            keyed = frame.with_columns(*(nw.col(name).alias(key) for name, key in zip(names, keys, strict=True)))
            known = self.back(keys)  # noqa: F841 - named in the query
            columns = ", ".join(f'"{key}"' for key in keys)
            asked = f'SELECT *, ({columns}) IN (SELECT ({columns}) FROM known) AS "{called}" FROM mande_asks'  # noqa: S608 - names of its own
            return nw.from_native(keyed.to_native().query("mande_asks", asked)).lazy()
        key = nw.concat_str([nw.col(name) for name in names], separator=BETWEEN)
        return frame.with_columns(key.is_in(list(map(BETWEEN.join, rows))).alias(called))

    def rows(self, asked: Any) -> Iterator[tuple[Any, ...]]:
        """Yield the rows that *asked* comes to, without anything between the engine's numbers and Python's own."""
        native = asked.to_native()
        if self.engine is Engine.DUCKDB:
            yield from native.fetchall()
        elif self.engine is Engine.PYSPARK:
            yield from (tuple(row) for row in native.toLocalIterator())
        elif self.engine is Engine.PANDAS:  # which has several things that stand for nothing, and NumPy's truth values
            is_blank = asked.__native_namespace__().isna
            for cells in asked.collect().to_native().astype(object).itertuples(index=False, name=None):
                yield tuple([None if is_blank(cell) else cell for cell in cells])
        else:
            yield from asked.collect().iter_rows()


SPARK_TYPES = {str: "string", int: "bigint", float: "double"}


def _typed(columns: Mapping[str, Sequence[Any]], *, int_or_none: bool) -> tuple[dict[str, list[Any]], dict[str, type]]:
    """Return *columns* with one type each: a number stays one where a column of numbers carries every digit of it.

    *int_or_none* says that a column of whole numbers may have blanks.
    """
    held: dict[str, list[Any]] = {}
    kinds: dict[str, type] = {}
    for name, cells in columns.items():
        kind = kinds[name] = _kind(cells, may_be_int=int_or_none or None not in cells)
        held[name] = [None if cell is None else _as_kind(cell, kind) for cell in cells]
    return held, kinds


def _kind(cells: Sequence[Any], *, may_be_int: bool) -> type:
    kinds = {type(cell) for cell in cells} - {type(None)}
    if may_be_int and kinds == {int} and all(cell is None or -LONGEST < cell < LONGEST for cell in cells):
        return int
    numbers = kinds <= {int, Decimal, Fraction}
    return float if kinds and numbers and all(cell is None or _is_carried(cell) for cell in cells) else str


def _is_carried(number: Any) -> bool:
    """Return whether a float shows every digit of *number*; a quotient has no last one, and is rounded as any is."""
    try:
        near = float(number)
    except OverflowError:
        return False
    return near - near == 0 and (isinstance(number, Fraction) or Decimal(repr(near)) == number)


def _as_kind(cell: Any, kind: type) -> Any:
    if kind is not str or isinstance(cell, str):
        return kind(cell)
    return spell(cell)
