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

from mande.dimensions.cells import EVERYONE, Cell
from mande.dimensions.periods import as_period
from mande.errors import InvalidValue
from mande.findings import Verdict
from mande.frames.choosing import OF_A_TABLE, Rows, TableKey
from mande.frames.columns import BY
from mande.frames.comparing import BITS
from mande.frames.engines import BETWEEN, narwhals
from mande.frames.slots import NUMBER
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

MOST_READ, MOST_KINDS = 20_000, 1_000
"""Tables that are looked up by name, and kinds of tables of which one is judged, beyond which all are read."""

Cells: TypeAlias = Mapping[Names, Sequence[Key]]
"""The cells of a table by the dimensions that they name."""

Side: TypeAlias = tuple[Names, Key]
"""A cell; or, where the key is of no cell, all of the categories of one dimension."""

EVERY: Key = ("",)
"""What stands for all categories of a dimension: no category is called so."""


class _Kind(NamedTuple):
    """Tables of one indicator and status with the same cells, of which the same comparisons do not hold."""

    code: str
    is_plain: bool
    differ: int
    rows: int
    bits: tuple[int, ...]
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
    cells = _cells(rows)
    compared = () if cells is None else tuple(dict.fromkeys(_compared(_by_names(cells))))
    if cells is None or len(compared) > MOST_COMPARED:
        return None
    return _Counting(rows, cells, compared).agreeing(odd)


def repeated(rows: Rows) -> Sequence[TableKey] | None:
    """Return the tables of *rows* in which some cell stands more than once; None where an engine cannot tell."""
    cells = _cells(rows)
    return None if cells is None else _Counting(rows, cells, ()).repeated()


_JUDGES = {rule.judge for rule in BREAKDOWNS}


def _cells(rows: Rows) -> list[Cell] | None:
    """Return every cell of which there is a figure; None where they are too many, or one is written in two ways."""
    nw = narwhals()
    names = rows.naming.categories
    if not names:
        return [EVERYONE]
    held = rows.frame.select(*(nw.col(f"{name} category") for name in names), "one")
    found = list(rows.table.rows(held.group_by(*(f"{name} category" for name in names)).agg(nw.col("one").max())))
    if len(found) > MOST_CELLS:
        return None
    try:
        cells = [
            Cell({name.removeprefix(BY): text for name, text in zip(names, texts, strict=True) if text})
            for *texts, _ in found
        ]
    except InvalidValue:
        return None
    written = [[text for text in texts if text] for *texts, _ in found]
    same = all(list(cell.values()) == texts for cell, texts in zip(cells, written, strict=True))
    return cells if same and len(set(cells)) == len(cells) else None


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


def _is_parted(key: str) -> bool:
    """Return whether what a table is called has as many parts as it should: none holds what stands between them."""
    return key.count(BETWEEN) == len(OF_A_TABLE) - 1


@attrs.frozen(eq=False)
class _Counting:
    rows: Rows
    cells: Sequence[Cell]
    compared: Sequence[tuple[Side, Names]]

    @property
    def bits(self) -> list[str]:
        return [f"cells {number}" for number in range(-(-len(self.cells) // BITS))]

    def repeated(self) -> Sequence[TableKey] | None:
        nw = narwhals()
        tables = self.rows.table.kept(self._tables(nw.lit(value=False)))
        kinds = tables.group_by("one", *self.bits).agg(nw.col("tables").sum())
        once, often = list[tuple[Any, ...]](), 0
        for so_many, *bits, so_often in self.rows.table.rows(kinds):
            if sum(int(number).bit_count() for number in bits) == so_many:  # no more rows than cells
                once.append((so_many, *bits))
            else:
                often += so_often
        keys = None if often > MOST_READ else self._others(tables, ("one", *self.bits), once)
        return None if keys is None or not all(map(_is_parted, map(BETWEEN.join, keys))) else keys

    def agreeing(self, odd: Any) -> Agreeing | None:
        nw = narwhals()
        tables = self.rows.table.kept(self._tables(odd))
        by = ("indicator table", "status of all", "is plain", "differ", "one", *self.bits)
        key = nw.concat_str([nw.col(f"{name} table") for name in OF_A_TABLE], separator=BETWEEN)
        kinds = tables.with_columns(key.alias("key")).group_by(*by).agg(nw.col("tables").sum(), nw.col("key").min())
        found: list[tuple[tuple[Any, ...], _Kind]] = []
        for code, status, plain, differ, so_many, *rest in self.rows.table.rows(kinds):
            *bits, so_often, first = rest
            kind = _Kind(code, bool(plain), int(differ), int(so_many), tuple(map(int, bits)), int(so_often), first)
            found.append(((code, status, plain, differ, so_many, *bits), kind))
        agreeing = [(key, kind) for key, kind in found if self._agrees(kind)]
        read = sum(kind.tables for _, kind in found) - sum(kind.tables for _, kind in agreeing)
        if read > MOST_READ or len(agreeing) > MOST_KINDS:
            return None
        standing = [kind for _, kind in agreeing if kind.tables > 1 and kind.rows > 1]
        firsts = [kind.first for _, kind in agreeing if kind.rows > 1]
        others = self._others(tables, by, [key for key, _ in agreeing])
        if not all(map(_is_parted, [*firsts, *map(BETWEEN.join, others)])):
            return None
        return Agreeing([*others, *(tuple(first.split(BETWEEN)) for first in firsts)], standing)

    def _others(self, tables: Any, by: Sequence[str], kinds: Sequence[tuple[Any, ...]]) -> list[TableKey]:
        """Return the tables that are of none of these *kinds*, as the columns *by* tell them."""
        if kinds:
            known = {name: [kind[at] for kind in kinds] for at, name in enumerate(by)}
            tables = tables.join(self.rows.table.beside(known), on=list(by), how="anti")
        return list(self.rows.table.rows(tables.select(*(f"{name} table" for name in OF_A_TABLE))))

    def _tables(self, odd: Any) -> Any:
        """Return a row for each table: which cells it has, how often, whether it is plain, and what does not hold."""
        nw = narwhals()
        width = len(self.compared)
        names = self.rows.naming.categories
        categories = [f"{name} category" for name in names]
        beside: dict[str, list[Any]] = {
            category: [cell.get(name.removeprefix(BY), "") for cell in self.cells]
            for name, category in zip(names, categories, strict=True)
        }
        for at, (side, other) in enumerate(self.compared):
            beside[f"sign {at}"] = [_sign(cell, side, other) for cell in self.cells]
        for number, name in enumerate(self.bits):
            beside[name] = [1 << at % BITS if at // BITS == number else 0 for at in range(len(self.cells))]
        plain = nw.col("kind") == NUMBER
        for name in PLAIN:
            plain = plain & (self.rows.code(name) == "")
        shared = [name for name in ("source", "status") if name in self.rows.naming.held]
        frame = self.rows.frame.with_columns(
            *(nw.col(f"{name} code").alias(f"{name} table") for name in OF_A_TABLE),
            nw.when(plain & ~odd).then(nw.lit(0)).otherwise(nw.lit(1)).alias("is odd"),
            *(self.rows.code(name).alias(f"{name} {end}") for name in shared for end in ("first", "last")),
        )
        if categories:
            frame = frame.join(self.rows.table.beside(beside), on=categories, how="inner")
        else:
            frame = frame.with_columns(*(nw.lit(cells[0]).alias(name) for name, cells in beside.items()))
        parts = [(nw.col("number") * nw.col(f"sign {at}")).alias(f"part {at}") for at in range(width)]
        frame = frame.with_columns(*parts) if parts else frame
        tables = frame.group_by(*(f"{name} table" for name in OF_A_TABLE)).agg(
            nw.col("one").sum(),
            nw.col("is odd").max(),
            *(nw.col(f"{name} first").min() for name in shared),
            *(nw.col(f"{name} last").max() for name in shared),
            *(nw.col(name).sum() for name in self.bits),
            *(nw.col(f"part {at}").sum() for at in range(width)),
        )
        plain = nw.col("is odd") == 0
        for name in shared:
            plain = plain & (nw.col(f"{name} first") == nw.col(f"{name} last"))
        differ = [nw.when(nw.col(f"part {at}") != 0).then(nw.lit(1 << at)).otherwise(nw.lit(0)) for at in range(width)]
        return tables.select(
            *(f"{name} table" for name in OF_A_TABLE),
            (nw.col("status first") if "status" in shared else nw.lit("")).alias("status of all"),
            nw.when(plain).then(nw.lit(1)).otherwise(nw.lit(0)).alias("is plain"),
            reduce(add, differ, nw.lit(0)).alias("differ"),
            "one",
            *self.bits,
            nw.lit(1).alias("tables"),
        )

    def _agrees(self, kind: _Kind) -> bool:
        """Return whether no rule on breakdowns can say more of tables of a *kind* than that they pass."""
        if not kind.is_plain or any(number >> BITS for number in kind.bits):
            return False
        cells = [cell for at, cell in enumerate(self.cells) if kind.bits[at // BITS] >> at % BITS & 1]
        if len(cells) != kind.rows:
            return False
        if kind.code not in self._adding:
            return True
        asked = _asked_of(_by_names(cells))
        return not any(kind.differ >> self._places[each] & 1 for each in asked)

    @property
    def _adding(self) -> Collection[str]:
        return {each.code for each in self.rows.programme.indicators if each.totals is Statistic.TOTAL}

    @property
    def _places(self) -> Mapping[tuple[Side, Names], int]:
        return {each: at for at, each in enumerate(self.compared)}
