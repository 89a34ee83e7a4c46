"""Files of figures that are worked through where they are: which these are, and how one is refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from glob import escape
from pathlib import Path
from typing import Any

from mande.errors import ExtraMissing, FrameError, Problem
from mande.frames.columns import is_of_a_long_table
from mande.frames.engines import MANY_OF_ONE_NAME
from mande.wording import sentence

PARQUET = ".parquet"


@cache
def duckdb() -> Any:
    """Return DuckDB, imported when a file of figures is first opened.

    Raises:
        ExtraMissing: it is not installed.
    """
    try:
        import duckdb as found
    except ImportError:
        raise ExtraMissing.of(sentence("Adding up figures where they are"), "frames") from None
    return found


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


def quoted(name: str) -> str:
    """Return the *name* of a file as a query names it; DuckDB would otherwise look for others like it.

    >>> quoted("data[1].csv"), quoted("eau d'ici.csv")
    ("'data[[]1].csv'", "'eau d''ici.csv'")
    """
    return "'" + escape(name).replace("'", "''") + "'"


def refuse_twins(file: str, names: Sequence[str]) -> None:
    """Refuse the *file* where several of its columns have one name: DuckDB calls all but the first otherwise.

    Raises:
        FrameError: so it is of columns that a long table has.
    """
    folded = Counter(name.casefold() for name in names)
    twins = [name for name in dict.fromkeys(names) if folded[name.casefold()] > 1 and is_of_a_long_table(name)]
    if twins:
        raise FrameError(sentence("The frame"), [Problem(f"{file}: {name}", MANY_OF_ONE_NAME) for name in twins])


@contextmanager
def read_or_refused(names: Sequence[str]) -> Iterator[None]:
    """Refuse the files that are called *names* where DuckDB cannot read them, be it after a million rows.

    Raises:
        FrameError: one of them cannot be read. What DuckDB would do about it is left out: nobody here can ask it to.
    """
    try:
        yield
    except duckdb().Error as refusal:
        why = str(refusal).partition("\nPossible ")[0].strip()
        raise FrameError(sentence("The frame"), [Problem(", ".join(names), why)]) from None
