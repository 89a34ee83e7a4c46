"""Figures in Parquet files, which DuckDB reads as they are asked for, so that they may be larger than memory."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from mande.errors import ExtraMissing, FrameError, Problem
from mande.frames.engines import Table
from mande.wording import sentence

PARQUET = ".parquet"


@cache
def _duckdb() -> Any:
    try:
        import duckdb
    except ImportError:
        raise ExtraMissing.of(sentence("Reading Parquet"), "frames") from None
    return duckdb


def is_parquet(name: str) -> bool:
    """Return whether a file is called as one of Parquet is.

    >>> is_parquet("actuals/2009.parquet"), is_parquet("plan.toml")
    (True, False)
    """
    return Path(name).suffix.lower() == PARQUET


def table_in(names: Sequence[str]) -> Table:
    """Return the table in several files, all of whose columns it has: what a file has no column for is blank in it.

    Raises:
        FrameError: one of them is no Parquet, or they hold different things in columns of one name.
        ExtraMissing: DuckDB is not installed.
    """
    duckdb = _duckdb()
    try:
        return Table.of(duckdb.connect().read_parquet(list(names), union_by_name=True))
    except duckdb.Error as refusal:
        raise FrameError(sentence("The frame"), [Problem(", ".join(names), str(refusal))]) from None


def number_of_rows(table: Table) -> int:
    """Return how many rows a table of DuckDB has, which Parquet says without being read through."""
    return int(table.native.aggregate("count(*)").fetchall()[0][0])
