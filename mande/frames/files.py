"""Figures in files that DuckDB reads as they are asked for, so that they may be larger than memory: Parquet, or CSV."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from glob import escape
from pathlib import Path
from typing import Any, NamedTuple

from mande.errors import ExtraMissing, FrameError, Problem
from mande.frames.columns import NUMBERS
from mande.frames.engines import Table
from mande.wording import sentence

PARQUET = ".parquet"


@cache
def _duckdb() -> Any:
    try:
        import duckdb
    except ImportError:
        raise ExtraMissing.of(sentence("Adding up figures where they are"), "frames") from None
    return duckdb


def is_parquet(name: str) -> bool:
    """Return whether a file is called as one of Parquet is.

    >>> is_parquet("actuals/2009.parquet"), is_parquet("plan.toml")
    (True, False)
    """
    return Path(name).suffix.lower() == PARQUET


LARGE = 200_000_000
"""Bytes from which on a table in CSV is left where it is: as figures in memory it would take twenty times as many."""


def is_large_csv(name: str) -> bool:
    """Return whether a file is a table in CSV that is too large to be read whole; one that is not there is not."""
    path = Path(name)
    return path.suffix.lower() == ".csv" and path.is_file() and path.stat().st_size >= LARGE


_OF_A_FOLDER = re.compile(r"(?:^|[/\\])([^/\\=]+)=[^/\\]*(?=[/\\])")
"""What a folder is called in which all rows have one thing in a column that is not in their files: `period=2009-Q1`."""


def _of_parquet(connection: Any, files: Sequence[str]) -> Any:
    """Return what *files* of Parquet hold, and what the folders say in which they lie.

    Raises:
        FrameError: one of them holds truth values where numbers belong, which beside the others would be 0 and 1.
    """
    listed = ", ".join("'" + name.replace("'", "''") + "'" for name in files)
    asked = f"SELECT DISTINCT name FROM parquet_schema([{listed}]) WHERE type = 'BOOLEAN' ORDER BY name"  # noqa: S608 - names of files
    truths = [name for (name,) in connection.sql(asked).fetchall() if name in NUMBERS]
    if truths:
        why = sentence("it holds {kind}, where numbers belong", kind="Boolean")
        raise FrameError(sentence("The frame"), [Problem(name, why) for name in truths])
    told = {name: set(_OF_A_FOLDER.findall(name)) for name in files}
    if all(keys.issubset(connection.read_parquet(name).columns if keys else ()) for name, keys in told.items()):
        return connection.read_parquet(files, union_by_name=True)
    # As texts, so that a place 01 is none that is called 1.
    return connection.sql(
        f"FROM read_parquet([{listed}], union_by_name=true, hive_partitioning=true, hive_types_autocast=false)"
    )


@contextmanager
def read_or_refused(names: Sequence[str]) -> Iterator[None]:
    """Refuse the files that are called *names* where DuckDB cannot read them, be it after a million rows.

    Raises:
        FrameError: one of them cannot be read. What DuckDB would do about it is left out: nobody here can ask it to.
    """
    try:
        yield
    except _duckdb().Error as refusal:
        why = str(refusal).partition("\nPossible ")[0].strip()
        raise FrameError(sentence("The frame"), [Problem(", ".join(names), why)]) from None


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
        connection = _duckdb().connect()
        connection.execute("SET enable_progress_bar = true")  # it tells how far it is only where it would show it
        connection.execute("SET enable_progress_bar_print = false")
        files = list(map(escape, names))  # since the files are named, and DuckDB would look for others like them
        with read_or_refused(names):
            if all(map(is_parquet, names)):
                return cls(Table.of(_of_parquet(connection, files)), connection)
            # As texts, so that mande itself reads what a number is, and no engine guesses; nor is it guessed what is
            # put in quotes: where it is taken to be what stands between two apostrophes, rows are lost.
            held = connection.read_csv(
                files, header=True, all_varchar=True, union_by_name=True, quotechar='"', escapechar='"'
            )
            return cls(Table.of(held), connection)

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
