"""What the same call costs on Spark and on DuckDB, of a million figures in Parquet: both answer alike, or it fails.

Spark is built for many machines, and here works on two threads of one, so that it is slower: what counts is that each
answer is the same. It needs Java 17 or later, and `pip install pyspark`; where either is lacking that is said.

    python tests/benchmarks/bench_spark.py [ROWS ...]
"""

from __future__ import annotations

import shutil
import sys
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
from bench_frames import framework, written
from harness import ON_THE_WALL, race, show

import mande

TURNS = 3
ASKED: tuple[dict[str, Any], ...] = ({"over": ["time", "place"]}, {"over": ["place"], "into": {"time": "year"}})


def lacking() -> str:
    """Return what Spark needs and is not there; nothing where all is."""
    if find_spec("pyspark") is None:
        return "pyspark is not installed"
    return "" if shutil.which("java") else "Java, which Spark runs on, is not installed"


def session() -> Any:
    """Return a session of Spark on two threads."""
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.ui.showConsoleProgress", "false")
    spark = builder.config("spark.sql.shuffle.partitions", "4").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    return spark


def answers(frame: Any, asked: dict[str, Any]) -> list[tuple[object, ...]]:
    """Return what mande says of *frame*, in its order."""
    found = mande.frames.roll_up(framework(), frame, **asked)
    rows = found.fetchall() if isinstance(found, duckdb.DuckDBPyRelation) else found.collect()
    return [tuple(row) for row in rows]


def main(sizes: list[int]) -> None:
    """Check that both agree, and race them."""
    if why := lacking():
        print(f"Not run: {why}.")
        return
    spark, connection = session(), duckdb.connect()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "figures.parquet"
        for size in sizes:
            written(connection, size, path)
            here, there = connection.read_parquet(str(path)), spark.read.parquet(str(path))
            for asked in ASKED:
                told, found = answers(here, asked), answers(there, asked)
                assert found == told, [pair for pair in zip(found, told, strict=False) if pair[0] != pair[1]][:5]
                print(f"{here.count('*').fetchall()[0][0]:,} figures, {len(told):,} totals, {asked}: both agree")
            ours = [partial(answers, frame, ASKED[0]) for frame in (there, here)]
            show([("on Spark", "on DuckDB", race(*ours, TURNS, ON_THE_WALL))])
    spark.stop()


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1_000_000])
