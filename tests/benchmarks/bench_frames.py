"""What it costs to roll figures in Parquet up over time and place with DuckDB, beside SQL written by hand, and pandas.

The first query adds the figures of a table of which it is known beforehand that nothing is missing, stated twice or
part of another, and that all offices fill in the same form; it asks nothing. mande asks all of that of every figure.
Both sum women, men and age bands; mande makes their margins besides, and holds every total to its categories. So a
second peer asks too, in two queries of somebody who knows the form: how many places reported each sum, and which place
has a quarter whose total is not what its ten categories come to, or that is not there once.

    python tests/benchmarks/bench_frames.py [ROWS ...]

Without ROWS, 10,000, 100,000 and a million.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import pandas as pd
from harness import ON_THE_WALL, race, show

import mande

TURNS = 5
INDICATORS, QUARTERS = 20, 12
GENDERS, AGES = ("female", "male"), ("0-14", "15-17", "18-24", "25-30", "31+")
CELLS = [(None, None), *((gender, age) for gender in GENDERS for age in AGES)]


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


def by_hand(connection: duckdb.DuckDBPyConnection, path: Path) -> dict[tuple[str | None, ...], int]:
    """Return the sums of the query."""
    found = connection.sql(f"SELECT indicator, by_gender, by_age, sum(value)::BIGINT FROM '{path}' GROUP BY ALL")
    return {tuple(key): total for *key, total in found.fetchall()}


def asking_too(connection: duckdb.DuckDBPyConnection, path: Path) -> tuple[list[object], list[object]]:
    """Return the sums with how many places reported them, and the quarters of places that do not add up."""
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
    return sums.fetchall(), wrong.fetchall()


def with_mande(connection: duckdb.DuckDBPyConnection, path: Path) -> dict[tuple[str | None, ...], int]:
    """Return what mande says."""
    totals = mande.frames.roll_up(framework(), connection.read_parquet(str(path)), over=["time", "place"])
    found = totals.project("indicator, by_gender, by_age, value").fetchall()
    return {tuple(key): total for *key, total in found}


def with_pandas(path: Path) -> object:
    """Return the sums of pandas, which asks nothing either."""
    return pd.read_parquet(path).groupby(["indicator", "by_gender", "by_age"], dropna=False)["value"].sum()


def main(sizes: list[int]) -> None:
    """Check that both agree, and race them at each size."""
    connection = duckdb.connect()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "figures.parquet"
        for size in sizes:
            written(connection, size, path)
            told, found = by_hand(connection, path), with_mande(connection, path)
            assert {key: found[key] for key in told} == told
            rows = connection.sql(f"SELECT count(*) FROM '{path}'").fetchall()[0][0]
            print(f"\n{rows:,} figures, {len(found):,} totals; both agree")
            ours = partial(with_mande, connection, path)
            show(
                [
                    ("mande", "SQL", race(ours, partial(by_hand, connection, path), TURNS, ON_THE_WALL)),
                    ("mande", "SQL that asks", race(ours, partial(asking_too, connection, path), TURNS, ON_THE_WALL)),
                    ("mande", "pandas", race(ours, partial(with_pandas, path), TURNS, ON_THE_WALL)),
                ]
            )


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [10_000, 100_000, 1_000_000])
