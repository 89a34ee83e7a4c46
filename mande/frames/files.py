"""Figures in Parquet files, which DuckDB reads as they are asked for, so that they may be larger than memory."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

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


class Opened(NamedTuple):
    """The table in several files of Parquet, and the connection to what works through it."""

    table: Table
    connection: Any

    @classmethod
    def of(cls, names: Sequence[str]) -> Opened:
        """Return the table in several files, all of whose columns it has: what a file has no column for is blank in it.

        Raises:
            FrameError: one of them is no Parquet, or they hold different things in columns of one name.
            ExtraMissing: DuckDB is not installed.
        """
        duckdb = _duckdb()
        connection = duckdb.connect()
        connection.execute("SET enable_progress_bar = true")  # it tells how far it is only where it would show it
        connection.execute("SET enable_progress_bar_print = false")
        try:
            return cls(Table.of(connection.read_parquet(list(names), union_by_name=True)), connection)
        except duckdb.Error as refusal:
            raise FrameError(sentence("The frame"), [Problem(", ".join(names), str(refusal))]) from None

    @property
    def rows(self) -> int:
        """How many rows there are, which Parquet says without being read through."""
        return int(self.table.native.aggregate("count(*)").fetchall()[0][0])

    def percent(self) -> float | None:
        """Return how far it has been worked through this time, in percent; None where nothing is being done."""
        found = self.connection.query_progress()
        return found if 0 <= found < DONE else None


DONE = 100
"""Percent at which the engine stands when it has nothing more to do."""
