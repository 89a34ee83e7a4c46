"""What it costs to roll figures in Parquet up over time and place, beside SQL, Polars, Dask and pandas written by hand.

The first query adds the figures of a table of which it is known beforehand that nothing is missing, stated twice or
part of another, and that all offices fill in the same form; it asks nothing. mande asks all of that of every figure.
Both sum women, men and age bands; mande makes their margins besides, and holds every total to its categories. So a
second peer asks too, in two queries of somebody who knows the form: how many places reported each sum, and which place
has a quarter whose total is not what its ten categories come to, or that is not there once.

Polars, Dask and pandas add as the first query does, and ask nothing either; each reads only the columns that it adds
by. pandas is told by hand to ask too, once more. It reads codes as texts, as it comes, and as categories, numbers of a
list, which is its quickest way. mande is handed the same file as a relation of DuckDB and as a lazy frame of Polars,
and is raced beside the engine that it stands on, told by hand. The same call is made of a frame of pandas too, which
asks the same and answers the same: that is what changing the engine changes. To stay under, at the largest size: an
eighth of that call. What is not installed is named in the table.

    python tests/benchmarks/bench_frames.py [ROWS ...]

Without ROWS, ten thousand to ten million.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

import attrs
import duckdb
from harness import ON_THE_WALL, Race, race, show

import mande

TURNS = 5
LONG, TURNS_OF_LONG = 5_000_000, 3
"""Figures from which on there are fewer turns: some take ten seconds."""

AT_MOST = 1 / 8
"""How much of the same call on a frame of pandas the one on DuckDB may take."""

INDICATORS, QUARTERS = 20, 12
GENDERS, AGES = ("female", "male"), ("0-14", "15-17", "18-24", "25-30", "31+")
BY = ["indicator", "by_gender", "by_age"]
CELLS = [(None, None), *((gender, age) for gender in GENDERS for age in AGES)]

Sums: TypeAlias = dict[tuple[str | None, ...], int]
"""The sum of each indicator and category."""


def framework() -> mande.Framework:
    """Return the framework that the figures are of."""
    indicators = [
        mande.Indicator(f"served-{number}", unit="case", accumulation="incremental") for number in range(INDICATORS)
    ]
    return mande.Framework(
        "large",
        period="2007/2009",
        outputs=[mande.Output("served", indicators=indicators)],
        dimensions=[mande.GENDER, mande.age_bands(0, 15, 18, 25, 31)],
    )


def connected() -> duckdb.DuckDBPyConnection:
    """Return a connection of its own that draws no progress into what is printed."""
    connection = duckdb.connect()
    connection.execute("SET enable_progress_bar = false")
    return connection


def written(connection: duckdb.DuckDBPyConnection, rows: int, path: Path) -> None:
    """Write some *rows* figures: for each quarter and place a total and ten categories, which add up to it."""
    places = max(rows // (INDICATORS * QUARTERS * len(CELLS)), 2)
    connection.execute("CREATE OR REPLACE TABLE cells (by_gender VARCHAR, by_age VARCHAR)")
    connection.executemany("INSERT INTO cells VALUES (?, ?)", CELLS)
    connection.execute(
        f"""
        COPY (
            WITH figures AS (
                SELECT 'served-' || i AS indicator, (2007 + q // 4) || '-Q' || (q % 4 + 1) AS period,
                       'place-' || p AS place, by_gender, by_age,
                       (hash(i, q, p, by_gender, by_age) % 40)::BIGINT AS told
                FROM range({INDICATORS}) AS a(i), range({QUARTERS}) AS b(q), range({places}) AS c(p), cells
            )
            SELECT * EXCLUDE (told), CASE WHEN by_gender IS NULL
                THEN sum(CASE WHEN by_gender IS NULL THEN 0 ELSE told END) OVER (PARTITION BY indicator, period, place)
                ELSE told END::BIGINT AS value
            FROM figures ORDER BY place, indicator, period
        ) TO '{path}' (FORMAT parquet)
        """
    )


def by_hand(connection: duckdb.DuckDBPyConnection, path: Path) -> Sums:
    """Return the sums of the query."""
    found = connection.sql(f"SELECT indicator, by_gender, by_age, sum(value)::BIGINT FROM '{path}' GROUP BY ALL")
    return _as_sums(found.fetchall())


def asking_too(connection: duckdb.DuckDBPyConnection, path: Path) -> Sums:
    """Return the sums, once it is asked how many places reported them, and which of their quarters do not add up."""
    sums = connection.sql(
        f"""
        SELECT indicator, by_gender, by_age, sum(value)::BIGINT, count(DISTINCT place), count(*) FILTER (value IS NULL)
        FROM '{path}' GROUP BY ALL
        """
    )
    wrong = connection.sql(
        f"""
        SELECT indicator, place, period, count(*) AS n,
               sum(CASE WHEN by_gender IS NULL THEN value ELSE -value END) AS off
        FROM '{path}' GROUP BY ALL HAVING off <> 0 OR n <> {len(CELLS)}
        """
    )
    assert not wrong.fetchall()
    return _as_sums(key_and_sum[:-2] for key_and_sum in sums.fetchall())


def with_polars(path: Path) -> Sums:
    """Return the sums of Polars, which reads the file bit by bit and only the columns it needs."""
    import polars as pl

    lazy = pl.scan_parquet(path).group_by(BY).agg(pl.col("value").sum())
    return _as_sums(lazy.collect(engine="streaming").rows())


def with_dask(path: Path) -> Sums:
    """Return the sums of Dask, on the threads that it takes for frames."""
    import dask.dataframe as dd

    frame = dd.read_parquet(path, columns=[*BY, "value"])
    return _as_series(frame.groupby(BY, dropna=False)["value"].sum().compute())


def read_by_pandas(path: Path, codes: list[str], *, categories: bool) -> Any:
    """Return the columns that are asked for, *codes* as texts or as *categories*."""
    import pandas as pd

    as_they_are = {"read_dictionary": codes} if categories else {}
    return pd.read_parquet(path, columns=[*codes, "value"], engine="pyarrow", **as_they_are)


def with_pandas(path: Path, *, categories: bool) -> Sums:
    """Return the sums of pandas."""
    frame = read_by_pandas(path, BY, categories=categories)
    return _as_series(frame.groupby(BY, dropna=False, sort=False, observed=True)["value"].sum())


def asking_with_pandas(path: Path, *, categories: bool) -> Sums:
    """Return the sums, once pandas is asked what the two queries ask that ask too."""
    frame = read_by_pandas(path, [*BY, "period", "place"], categories=categories)
    sums = frame.groupby(BY, dropna=False, sort=False, observed=True).agg(
        value=("value", "sum"), places=("place", "nunique"), told=("value", "count")
    )
    frame["off"] = frame["value"].where(frame["by_gender"].isna(), -frame["value"])
    tables = frame.groupby(["indicator", "place", "period"], sort=False, observed=True)["off"].agg(["size", "sum"])
    wrong = tables[(tables["sum"] != 0) | (tables["size"] != len(CELLS))]
    assert len(wrong) == 0
    return _as_series(sums["value"])


def mande_on_pandas(path: Path) -> Sums:
    """Return what mande says of a frame of pandas."""
    import pandas as pd

    totals = mande.frames.roll_up(framework(), pd.read_parquet(path), over=["time", "place"])
    return _as_sums(totals[[*BY, "value"]].astype(object).where(totals[[*BY, "value"]].notna(), None).to_numpy())


def mande_on_duckdb(connection: duckdb.DuckDBPyConnection, path: Path) -> Sums:
    """Return what mande says of a relation of DuckDB."""
    totals = mande.frames.roll_up(framework(), connection.read_parquet(str(path)), over=["time", "place"])
    return _as_sums(totals.project("indicator, by_gender, by_age, value").fetchall())


def mande_on_polars(path: Path) -> Sums:
    """Return what mande says of a lazy frame of Polars."""
    import polars as pl

    totals = mande.frames.roll_up(framework(), pl.scan_parquet(path), over=["time", "place"])
    return _as_sums(totals.select(*BY, "value").collect().rows())


def _as_sums(rows: Iterable[Sequence[Any]]) -> Sums:
    return {tuple(key): total for *key, total in rows}


def _as_series(series: Any) -> Sums:
    """Return the sums in a series of pandas, in which a blank is no text."""
    return {tuple(code if isinstance(code, str) else None for code in key): total for key, total in series.items()}


def installed(*modules: str) -> bool:
    """Return whether each of *modules* can be imported."""
    return all(find_spec(module) for module in modules)


@attrs.frozen
class Pair:
    """Two ways of making the sums, by name, and the packages that they need beside DuckDB."""

    ours: str
    mine: Callable[[], Sums]
    theirs: str
    peer: Callable[[], Sums]
    needs: tuple[str, ...] = ()

    def check(self, told: Sums) -> None:
        """Fail where either makes other sums than those *told*."""
        if not installed(*self.needs):
            return
        for name, way in ((self.ours, self.mine), (self.theirs, self.peer)):
            found = way()
            assert {key: found[key] for key in told} == told, name

    def raced(self, turns: int) -> Race | str:
        """Race the two, or say why there is no race."""
        return race(self.mine, self.peer, turns, ON_THE_WALL) if installed(*self.needs) else "not installed"


def main(sizes: list[int]) -> None:
    """Check that all agree, and race them at each size."""
    connection = connected()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "figures.parquet"
        on_duckdb, on_polars = partial(mande_on_duckdb, connection, path), partial(mande_on_polars, path)
        pandas, asking = partial(with_pandas, path), partial(asking_with_pandas, path)
        peers: list[tuple[str, Callable[[], Sums], tuple[str, ...]]] = [
            ("SQL on DuckDB", partial(by_hand, connection, path), ()),
            ("SQL that asks", partial(asking_too, connection, path), ()),
            ("Polars", partial(with_polars, path), ("polars",)),
            ("Dask", partial(with_dask, path), ("dask", "pandas")),
            ("pandas", partial(pandas, categories=False), ("pandas",)),
            ("pandas, categories", partial(pandas, categories=True), ("pandas",)),
            ("pandas that asks", partial(asking, categories=False), ("pandas",)),
            ("pandas that asks, categories", partial(asking, categories=True), ("pandas",)),
        ]
        same = Pair("mande on DuckDB", on_duckdb, "mande on pandas", partial(mande_on_pandas, path), ("pandas",))
        pairs = [
            *(Pair("mande on DuckDB", on_duckdb, name, peer, needs) for name, peer, needs in peers),
            Pair("mande on Polars", on_polars, "Polars", partial(with_polars, path), ("polars",)),
            same,
        ]
        for size in sizes:
            written(connection, size, path)
            told = by_hand(connection, path)
            for pair in pairs:
                pair.check(told)
            rows = connection.sql(f"SELECT count(*) FROM '{path}'").fetchall()[0][0]
            print(f"\n{rows:,} figures, {len(on_duckdb()):,} totals; all agree")
            raced = [pair.raced(TURNS_OF_LONG if size >= LONG else TURNS) for pair in pairs]
            show((pair.ours, pair.theirs, found) for pair, found in zip(pairs, raced, strict=True))
        last = raced[pairs.index(same)]
        if not isinstance(last, str):
            kept = "kept" if last.ratio <= AT_MOST else "not kept"
            print(f"{same.ours} at most an eighth of {same.theirs} at {rows:,}: {kept}")


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [10_000, 100_000, 1_000_000, 10_000_000])
