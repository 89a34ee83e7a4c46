"""Tables whose categories add up to their totals: an engine counts them, and only one of each kind is read.

A table is what somebody reports of one indicator, place and period. Where it is plain (whole numbers of one source,
each cell once) and every cell is what those within it come to, no rule on breakdowns tells anything but that it passes,
as often as of any other table with the same cells. So one of these stands for all, and the others are only counted.
Which tables state a cell twice is found in the same way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import combinations
from operator import add
from typing import Any, NamedTuple, TypeAlias

import attrs

from mande.dimensions.cells import TOTAL, Cell
from mande.dimensions.periods import as_period
from mande.errors import InvalidValue
from mande.findings import Verdict
from mande.frames.choosing import OF_A_TABLE, Rows, TableKey
from mande.frames.columns import BY
from mande.frames.engines import BETWEEN, narwhals
from mande.frames.slots import NUMBER
from mande.frames.ticking import Ticks, fitting
from mande.framework.frameworks import Framework
from mande.framework.indicators import Statistic
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.reconciliation.breakdowns import BREAKDOWNS, Key, Names, next_finer
from mande.reconciliation.reconcile import reconcile
from mande.rules import Rule

PLAIN = ("unit", "currency", "qualifier", "population", "project")
"""Columns that are blank in a plain table."""

MOST_CELLS, MOST_COMPARED = 400, 40
"""Cells and comparisons of all tables beyond which they are not counted by an engine."""

MOST_KINDS = 1_000
"""Kinds of tables of which one is judged for all: where there are more, all tables of the rarer ones are read."""

Cells: TypeAlias = Mapping[Names, Sequence[Key]]
"""The cells of a table by the dimensions that they name."""

Columns: TypeAlias = Mapping[str, Sequence[Any]]
"""Columns of a frame, by what they are called."""

Side: TypeAlias = tuple[Names, Key]
"""A cell; or, where the key is of no cell, all of the categories of one dimension."""

EVERY: Key = ("",)
"""What stands for all categories of a dimension: no category is called so."""


class _Kind(NamedTuple):
    """Tables of one indicator and status with the same cells, whose comparisons all hold, and the first of them.

    `key` is what an engine knows them by.
    """

    key: tuple[Any, ...]
    tables: int
    first: str


class Agreeing(NamedTuple):
    """The tables that are to be read, for their totals or for odd rows, and the kinds of which one stands for all."""

    tables: Sequence[TableKey]
    kinds: Sequence[_Kind]

    def passed(self, programme: Framework, figures: Iterable[Observation], rules: Iterable[Rule]) -> Mapping[str, int]:
        """Return how often *rules* on breakdowns pass on the tables that are not among the *figures*, by their code."""
        asked = [rule for rule in rules if rule.judge in _JUDGES]
        held: dict[tuple[object, ...], list[Observation]] = {}
        for each in figures if self.kinds else ():
            held.setdefault((each.indicator, each.place, each.reporter, each.period), []).append(each)
        passed: Counter[str] = Counter()
        for kind in self.kinds:
            code, place, reporter, period = kind.first.split(BETWEEN)
            table = held[code, place or None, reporter or None, as_period(period or None)]
            for rule, counts in reconcile(programme, Observations(table), rules=asked).verdicts.counts.items():
                passed[rule] += counts.get(Verdict.PASSED, 0) * (kind.tables - 1)
        return passed


def agreeing(rows: Rows, odd: Any) -> Agreeing | None:
    """Return what rules on breakdowns have to read of the tables in *rows*; None where an engine cannot tell.

    *odd* says whether a row is read for another reason, and its table with it.
    """
    written = _written(rows)
    compared = () if written is None else tuple(dict.fromkeys(_compared(_by_names(dict.fromkeys(written.values())))))
    if written is None or len(compared) > MOST_COMPARED:
        return None
    return _Counting.of(rows, written, compared).agreeing(odd)


def repeated(rows: Rows) -> Sequence[TableKey] | None:
    """Return the tables of *rows* in which some cell stands more than once; None where an engine cannot tell."""
    written = _written(rows)
    return None if written is None else _Counting.of(rows, written, ()).repeated()


_JUDGES = {rule.judge for rule in BREAKDOWNS}


def _written(rows: Rows) -> Mapping[Key, Cell] | None:
    """Return every cell of which there is a figure, by how it is written in the columns of categories.

    None where they are too many, or a category is read as another than is written.
    """
    written: dict[Key, Cell] = {}
    dimensions = [name.removeprefix(BY) for name in rows.naming.categories]
    for texts in rows.each(rows.naming.categories):
        categories = {name: text for name, text in zip(dimensions, texts, strict=True) if text not in ("", str(TOTAL))}
        try:
            written[texts] = Cell(categories)
        except InvalidValue:
            return None
        if dict(written[texts]) != categories:
            return None
    return written if len(written) <= MOST_CELLS else None


def _by_names(cells: Iterable[Cell]) -> Cells:
    found: dict[Names, list[Key]] = {}
    for cell in cells:
        found.setdefault(tuple(cell), []).append(tuple(cell.values()))
    return found


def _compared(by_names: Cells) -> Iterator[tuple[Side, Names]]:
    """Yield whatever cells may be compared in a table: each with those within it that name the same more dimensions.

    So are breakdowns by one dimension each, where there is no total.
    """
    for names, finer in combinations(sorted(by_names, key=len), 2):
        if set(names) < set(finer):
            at = [finer.index(name) for name in names]
            inside = {tuple(key[place] for place in at) for key in by_names[finer]}
            yield from (((names, key), finer) for key in by_names[names] if key in inside)
    for one, other in _side_by_side(by_names):
        yield (one, EVERY), other


def _side_by_side(by_names: Cells) -> Iterator[tuple[Names, Names]]:
    yield from combinations(sorted(names for names in by_names if len(names) == 1), 2)


def _asked_of(by_names: Cells) -> Iterator[tuple[Side, Names]]:
    """Yield what rules on breakdowns compare in a table of these cells."""
    for names, key, finer, _ in next_finer(by_names):
        yield (names, key), finer
    if () not in by_names:
        several = {names: keys for names, keys in by_names.items() if len(keys) > 1}
        for one, other in _side_by_side(several):
            yield (one, EVERY), other


def _sign(cell: Cell, side: Side, other: Names) -> int:
    """Return on which side of a comparison *cell* is: -1 where it is the whole, 1 where it is a part, or 0."""
    names, key = side
    if key == EVERY:
        return (tuple(cell) == other) - (tuple(cell) == names)
    if tuple(cell) == names and tuple(cell.values()) == key:
        return -1
    return int(tuple(cell) == other and all(cell.get(name) == code for name, code in zip(names, key, strict=True)))


@attrs.frozen(eq=False)
class _Counting:
    """How the tables of some rows are counted: by which `cells` they have, and what is `compared` of these.

    `written` is the place of a cell among these by how it is written.
    """

    rows: Rows
    written: Mapping[Key, int]
    cells: Sequence[Cell]
    compared: Sequence[tuple[Side, Names]]
    ticks: Ticks

    @classmethod
    def of(cls, rows: Rows, written: Mapping[Key, Cell], compared: Sequence[tuple[Side, Names]]) -> _Counting:
        cells = {cell: at for at, cell in enumerate(dict.fromkeys(written.values()))}
        places = {texts: cells[cell] for texts, cell in written.items()}
        return cls(rows, places, tuple(cells), compared, Ticks(len(cells)))

    @property
    def ticked(self) -> list[str]:
        """The columns that are added up to tell which cells a table has."""
        return [f"ticks {column}" for column in range(self.ticks.columns)]

    def repeated(self) -> Sequence[TableKey] | None:
        """Return the tables in which some cell stands more than once; None where what they are called is not clear."""
        tables = self._tables(narwhals().lit(value=False))
        kinds = self.rows.table.rows(tables.group_by(*self.ticked).agg(narwhals().col("tables").sum()))
        often = [tuple(ticks) for *ticks, _ in kinds if self.ticks.read(tuple(map(int, ticks))) is None]
        return _parted(self._of(tables, self.ticked, often))

    def agreeing(self, odd: Any) -> Agreeing | None:
        """Return what is read of all tables; None where what they are called is not clear.

        A table that is not plain, or of which a comparison does not hold, is told by its name at once: there are few of
        these. One that states a cell twice is known by its sums only, and is looked for where there is any.
        """
        tables = self._tables(odd)
        by = ("indicator table", "status of all", "is plain", "differ", *self.ticked)
        kinds: dict[tuple[Any, ...], list[tuple[int, str]]] = {}
        for *columns, _, so_many, first in self.rows.table.rows(_by_kind(tables, by)):
            kinds.setdefault(tuple(columns), []).append((int(so_many), first))
        agreeing, named, sought = list[_Kind](), list[str](), list[tuple[Any, ...]]()
        for key, told in kinds.items():
            _, _, plain, differ, *ticks = key
            cells = self.ticks.read(tuple(map(int, ticks)))
            firsts = [first for _, first in told]
            if cells is not None and plain and self._hold([self.cells[at] for at in cells], int(differ)):
                if len(cells) > 1:  # of one cell nothing is compared
                    agreeing.append(_Kind(key, sum(so_many for so_many, _ in told), min(firsts)))
            elif plain and not differ:
                sought.append(key)
            else:
                named += firsts
        agreeing.sort(key=lambda kind: -kind.tables)
        judged = agreeing[:MOST_KINDS]
        sought += [kind.key for kind in agreeing[MOST_KINDS:]]
        called = _parted([*named, *self._of(tables, by, sought), *(kind.first for kind in judged)])
        return None if called is None else Agreeing(called, [kind for kind in judged if kind.tables > 1])

    def _of(self, tables: Any, by: Sequence[str], kinds: Sequence[tuple[Any, ...]]) -> list[str]:
        """Return what the *tables* are called that are of one of these *kinds*, as the columns *by* tell them."""
        if not kinds:
            return []
        known = self.rows.table.beside({name: [kind[at] for kind in kinds] for at, name in enumerate(by)})
        found = tables.join(known, on=list(by), how="inner").select(_called().alias("called"))
        return [called for (called,) in self.rows.table.rows(found)]

    def _tables(self, odd: Any) -> Any:
        """Return a row for each table: which cells it has, how often, whether it is plain, and what does not hold."""
        nw = narwhals()
        parts = [f"part {at}" for at in range(len(self.compared))]
        tables = (
            self._marked(odd)
            .group_by(*(f"{name} table" for name in OF_A_TABLE))
            .agg(
                nw.col("is odd").max(),
                *(nw.col(f"{name} first").min() for name in self._stated),
                *(nw.col(f"{name} last").max() for name in self._stated),
                *(nw.col(name).sum() for name in (*self.ticked, *parts)),
            )
        )
        plain = nw.col("is odd") == 0
        for name in self._stated:
            plain = plain & (nw.col(f"{name} first") == nw.col(f"{name} last"))
        adds = ~nw.col("indicator table").is_in(sorted(self._not_adding)) if self._not_adding else nw.lit(value=True)
        differ = [
            nw.when(adds & (nw.col(part) != 0)).then(nw.lit(1 << at)).otherwise(nw.lit(0))
            for at, part in enumerate(parts)
        ]
        return tables.select(
            *(f"{name} table" for name in OF_A_TABLE),
            (nw.col("status first") if "status" in self._stated else nw.lit("")).alias("status of all"),
            nw.when(plain).then(nw.lit(1)).otherwise(nw.lit(0)).alias("is plain"),
            reduce(add, differ, nw.lit(0)).alias("differ"),
            *(fitting(nw.col(name)).alias(name) for name in self.ticked),
            nw.lit(1).alias("tables"),
        )

    def _marked(self, odd: Any) -> Any:
        """Return the rows, each with its table, its cell, what it adds to each comparison, and whether it is odd."""
        nw = narwhals()
        plain = nw.col("kind") == NUMBER
        for name in PLAIN:
            plain = plain & (self.rows.code(name) == "")
        frame = self.rows.frame.with_columns(
            *(nw.col(f"{name} code").alias(f"{name} table") for name in OF_A_TABLE),
            *(self.rows.code(name).alias(f"{name} code") for name in self.rows.naming.categories),
            nw.when(plain & ~odd).then(nw.lit(0)).otherwise(nw.lit(1)).alias("is odd"),
            *(self.rows.code(name).alias(f"{name} {end}") for name in self._stated for end in ("first", "last")),
        )
        codes, marks = self._marks
        if codes:
            frame = frame.join(self.rows.table.beside({**codes, **marks}), on=list(codes), how="inner")
        else:
            frame = frame.with_columns(*(nw.lit(of_all).alias(name) for name, (of_all,) in marks.items()))
        parts = [(nw.col("number") * nw.col(f"sign {at}")).alias(f"part {at}") for at in range(len(self.compared))]
        return frame.with_columns(*parts) if parts else frame

    @property
    def _marks(self) -> tuple[Columns, Columns]:
        """How each cell is written, a column for each dimension, and what its rows are multiplied by and add up to."""
        places = self.written.values()
        codes = {
            f"{name} code": [texts[at] for texts in self.written] for at, name in enumerate(self.rows.naming.categories)
        }
        marks: dict[str, list[Any]] = {}
        for at, (side, other) in enumerate(self.compared):
            signs = [_sign(cell, side, other) for cell in self.cells]
            marks[f"sign {at}"] = [signs[place] for place in places]
        for column, name in enumerate(self.ticked):
            marks[name] = [self.ticks.weight(place, column) for place in places]
        return codes, marks

    @property
    def _stated(self) -> Sequence[str]:
        """The columns that say the same of all rows of a plain table."""
        return [name for name in ("source", "status") if name in self.rows.naming.held]

    def _hold(self, cells: Sequence[Cell], differ: int) -> bool:
        """Return whether each comparison holds that rules make of *cells*, where those in *differ* do not."""
        return not any(differ >> self._places[each] & 1 for each in _asked_of(_by_names(cells)))

    @property
    def _not_adding(self) -> Collection[str]:
        return {each.code for each in self.rows.programme.indicators if each.totals is not Statistic.TOTAL}

    @property
    def _places(self) -> Mapping[tuple[Side, Names], int]:
        return {each: at for at, each in enumerate(self.compared)}


def _by_kind(tables: Any, by: Sequence[str]) -> Any:
    """Return a row for each kind of *tables*, as the columns *by* tell them, and one for each that is told by name."""
    nw = narwhals()
    is_named = (nw.col("is plain") == 0) | (nw.col("differ") != 0)
    named = nw.when(is_named).then(_called()).otherwise(nw.lit(""))
    tables = tables.with_columns(_called().alias("called"), named.alias("named"))
    return tables.group_by(*by, "named").agg(nw.col("tables").sum(), nw.col("called").min())


def _called() -> Any:
    """Return what a table is called, as an engine makes one text of it."""
    nw = narwhals()
    return nw.concat_str([nw.col(f"{name} table") for name in OF_A_TABLE], separator=BETWEEN)


def _parted(called: Sequence[str]) -> list[TableKey] | None:
    """Return the codes in what tables are *called*; None where some code holds what stands between them."""
    keys = [tuple(each.split(BETWEEN)) for each in called]
    return keys if all(len(key) == len(OF_A_TABLE) for key in keys) else None
