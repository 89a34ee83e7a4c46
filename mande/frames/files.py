"""Figures in files that DuckDB reads as they are asked for, so that they may be larger than memory: Parquet, or CSV."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from glob import escape
from itertools import chain, islice
from pathlib import Path
from typing import Any, NamedTuple

from mande.errors import ExtraMissing, FrameError, Problem
from mande.frames.columns import NUMBERS, is_of_a_long_table
from mande.frames.engines import MANY_OF_ONE_NAME, Table
from mande.frames.slots import POINTED
from mande.wording import Sentence, number, sentence

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


class _File(NamedTuple):
    """A file of Parquet, and what each of its own columns holds, as DuckDB calls it."""

    name: str
    called: str
    kinds: Mapping[str, str]

    @classmethod
    def opened(cls, connection: Any, name: str) -> _File:
        """Return what the file of this *name* holds.

        Raises:
            FrameError: of its own columns several are called alike.
        """
        called = _quoted(escape(name))  # since it is named, and DuckDB would look for others like it
        names, inside = [], 0
        asked = f"SELECT name, num_children FROM parquet_schema({called})"  # noqa: S608 - the name of a file
        for column, children in connection.sql(asked).fetchall()[1:]:
            if inside:
                inside += (children or 0) - 1
            else:
                names.append(column)
                inside = children or 0
        _refuse_twins(name, names)
        kinds = map(str, connection.sql(f"FROM read_parquet({called}, hive_partitioning=false)").types)
        return cls(name, called, dict(zip(names, kinds, strict=False)))

    def of(self, names: Collection[str]) -> tuple[tuple[str, str], ...]:
        """Return the columns that are called as one of *names* is, and what each holds."""
        return tuple((name, kind) for name, kind in self.kinds.items() if name.casefold() in names)


_PLAIN = (
    "CASE WHEN regexp_matches({text}, 'e[+]') "
    "THEN coalesce(CAST(TRY_CAST({text} AS DECIMAL(38, 0)) AS VARCHAR), {text}) "
    "WHEN regexp_matches({text}, 'e-(0[0-9]|1[0-9]|20)$') "
    "THEN coalesce(rtrim(CAST(TRY_CAST({text} AS DECIMAL(38, 37)) AS VARCHAR), '0'), {text}) "
    "ELSE regexp_replace({text}, '[.]0+$', '') END"
)
"""How DuckDB writes numbers with a point plainly, where decimals hold each digit: 3.0 as 3, and 1e-07 as 0.0000001."""


def _as_texts(columns: Iterable[tuple[str, str]]) -> str:
    """Return the words that ask for all columns, and for these numbers as texts that are read as they would be."""
    texts = []
    for name, kind in columns:
        text = f'CAST("{name}" AS VARCHAR)'
        texts.append(f'{_PLAIN.format(text=text) if _POINTED.fullmatch(kind) else text} AS "{name}"')
    return f"SELECT * REPLACE ({', '.join(texts)})" if texts else "SELECT *"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _refuse_twins(file: str, names: Sequence[str]) -> None:
    """Refuse the *file* where several of its columns have one name: DuckDB calls all but the first otherwise.

    Raises:
        FrameError: so it is of columns that a long table has.
    """
    folded = Counter(name.casefold() for name in names)
    twins = [name for name in dict.fromkeys(names) if folded[name.casefold()] > 1 and is_of_a_long_table(name)]
    if twins:
        raise FrameError(sentence("The frame"), [Problem(f"{file}: {name}", MANY_OF_ONE_NAME) for name in twins])


def _of_parquet(connection: Any, names: Sequence[str]) -> Any:
    """Return what the files of Parquet hold that are called *names*, and what the folders say in which they lie.

    Raises:
        FrameError: one of them holds no numbers where these belong, or numbers with a point where codes do, which
            beside the others would not show: truth values would be 0 and 1; or it has several columns of one name.
    """
    files = [_File.opened(connection, name) for name in names]
    held: dict[str, dict[str, list[_File]]] = {}
    for file in files:
        for name, kind in file.kinds.items():
            if is_of_a_long_table(name) and kind != _NOTHING:
                held.setdefault(name.casefold(), {}).setdefault(kind, []).append(file)
    problems = [problem for name, kinds in held.items() for problem in _unfit(connection, name, kinds)]
    if problems:
        raise FrameError(sentence("The frame"), problems)
    changed = {name for name, kinds in held.items() if name in NUMBERS and _would_change(kinds)}
    by_folder = any(not file.kinds.keys() >= set(_OF_A_FOLDER.findall(file.name)) for file in files)
    # As texts, so that a place 01 is none that is called 1.
    how = f"union_by_name=true, hive_partitioning={str(by_folder).lower()}, hive_types_autocast=false"
    alike: dict[tuple[tuple[str, str], ...], list[_File]] = {}
    for file in files:
        alike.setdefault(file.of(changed), []).append(file)
    asked = (
        f"{_as_texts(columns)} FROM read_parquet([{', '.join(file.called for file in several)}], {how})"
        for columns, several in alike.items()
    )
    return connection.sql(" UNION ALL BY NAME ".join(asked))


_NOTHING = '"NULL"'
"""What DuckDB calls the kind of a column that is all blank."""

_WHOLE = re.compile("U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?")
_POINTED = re.compile("FLOAT|DOUBLE|DECIMAL.*")


def _would_change(kinds: Iterable[str]) -> bool:
    """Return whether numbers of these *kinds* would be others as numbers of one: whole ones are not, of any length."""
    kinds = set(kinds)
    return len(kinds) > 1 and not all(map(_WHOLE.fullmatch, kinds))


def _unfit(connection: Any, name: str, kinds: Mapping[str, Sequence[_File]]) -> Iterator[Problem]:
    """Yield what is wrong with a column that would not show it any more once it is one with those of other *kinds*."""
    for kind, files in kinds.items():
        if name in NUMBERS:
            if kind != "VARCHAR" and not _WHOLE.fullmatch(kind) and not _POINTED.fullmatch(kind):
                yield Problem(name, sentence("it holds {kind}, where numbers belong", kind=kind.capitalize()))
        elif kind in ("FLOAT", "DOUBLE") and len(kinds) > 1:
            column = name.replace('"', '""')
            for file in files:
                asked = f'SELECT 1 FROM read_parquet({file.called}) WHERE "{column}" IS NOT NULL LIMIT 1'  # noqa: S608 - a file
                if connection.sql(asked).fetchall():
                    yield Problem(f"{file.name}: {name}", POINTED)


AS_WRITTEN = "all_varchar=true, quote='\"', escape='\"', comment='', union_by_name=true, hive_partitioning=false"
"""How DuckDB reads tables in CSV: as texts, so that mande itself reads what a number is, and no engine guesses.

Nor is it guessed what is put in quotes, or is a comment: where it is taken to be what stands between two apostrophes,
or behind a #, rows are lost.
"""


def _of_csv(connection: Any, names: Sequence[str]) -> Any:
    """Return what the tables in CSV hold that are called *names*.

    Raises:
        FrameError: one of them has several columns of one name, or a row that cannot be told apart.
    """
    files = [_quoted(escape(name)) for name in names]
    for name, file in zip(names, files, strict=True):
        headings = _headings(connection, name, file)
        if INDICATOR not in map(str.casefold, headings) and (why := _why_not_apart(name)):
            raise FrameError(sentence("The frame"), [Problem(name, why)])
        _refuse_twins(name, headings)
    return connection.sql(f"FROM read_csv([{', '.join(files)}], header=true, {AS_WRITTEN})")


def _headings(connection: Any, name: str, file: str) -> Sequence[str]:
    """Return what the columns of a table in CSV are called in it, as DuckDB tells them apart; none where it cannot."""
    try:
        heads = connection.sql(f"FROM read_csv({file}, header=false, {AS_WRITTEN}) LIMIT 1").fetchall()
    except _duckdb().Error:
        if _why_not_apart(name) is None:
            raise
        return ()
    return [cell.strip() for cell in heads[0] if cell] if heads else ()


INDICATOR = "indicator"
MARKS = ",;\t|"
"""What stands between the cells of a table in CSV."""

MOST_ABOVE = 100
"""Lines above the headings of a table, at most."""


def _has_an_indicator(line: str) -> bool:
    """Return whether one of the headings in a *line* is that of indicators, whatever stands between them."""
    return any(cell.strip(' "\r\n').casefold() == INDICATOR for mark in MARKS for cell in line.split(mark))


def _why_not_apart(name: str) -> Sentence | None:
    """Return what is wrong with a row of a table in CSV, an indicator being among its headings; None where nothing is.

    DuckDB looks at the first rows to tell what stands between cells, and where one of these has more or fewer than the
    others, or a quotation mark too many, it takes each line for one cell.
    """
    with Path(name).open(encoding="utf-8-sig", errors="replace", newline="") as file:
        lines = iter(enumerate(file, 1))
        head = next(((at, line) for at, line in islice(lines, MOST_ABOVE) if _has_an_indicator(line)), None)
        if head is None:
            return None
        begins, heading = head
        mark = max(MARKS, key=heading.count)
        rows = csv.reader(chain([heading], (line for _, line in lines)), delimiter=mark, strict=True)
        above, many = begins - 1, 0
        try:
            for cells in rows:
                many = many or len(cells)
                if cells and len(cells) != many:
                    return sentence(
                        "line {line} has another number of cells than there are headings: {cells}, not {headings}. "
                        "Mend it, or put a cell that holds {mark} in quotation marks.",
                        line=begins, cells=len(cells), headings=many, mark=repr(mark),
                    )  # fmt: skip
                begins = above + rows.line_num + 1
        except csv.Error as refusal:
            if "field limit" in str(refusal):
                return sentence(
                    "the row that begins in line {line} has a cell of more than {most} characters. Close the quotation "
                    "mark that is opened there, or shorten the cell.",
                    line=begins,
                    most=number(csv.field_size_limit()),
                )
            return sentence(
                "the quotation marks of the row that begins in line {line} do not match. Close each that is opened, "
                "and write one within a cell twice.",
                line=begins,
            )
    return None


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
        with read_or_refused(names):
            read = _of_parquet if all(map(is_parquet, names)) else _of_csv
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
