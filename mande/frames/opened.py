"""The table in several files, opened for DuckDB to read as it is asked for, so that it may be larger than memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from mande.frames.engines import Table
from mande.frames.files import duckdb, is_parquet, read_or_refused
from mande.frames.large_csv import of_csv
from mande.frames.parquet import of_parquet


class Opened(NamedTuple):
    """The table in several files of Parquet, or of CSV, and the connection to what works through it."""

    table: Table
    connection: Any

    @classmethod
    def of(cls, names: Sequence[str]) -> Opened:
        """Return the table in several files, all of whose columns it has: what a file has no column for is blank in it.

        Raises:
            FrameError: one of them cannot be read, or they hold different things in columns of one name.
            ExtraMissing: DuckDB is not installed.
        """
        connection = duckdb().connect()
        connection.execute("SET enable_progress_bar = true")  # it tells how far it is only where it would show it
        connection.execute("SET enable_progress_bar_print = false")
        with read_or_refused(names):
            read = of_parquet if all(map(is_parquet, names)) else of_csv
            return cls(Table.of(read(connection, names)), connection)

    @property
    def rows(self) -> int:
        """How many rows there are, which Parquet says without being read through; CSV is read for it."""
        return int(self.table.native.aggregate("count(*)").fetchall()[0][0])

    def percent(self) -> float | None:
        """Return how far it has been worked through this time, in percent; None where nothing is being done."""
        found = self.connection.query_progress()
        return found if 0 <= found < DONE else None


DONE = 100
"""Percent at which the engine stands when it has nothing more to do."""
