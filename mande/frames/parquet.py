"""Figures in files of Parquet, as DuckDB reads them as one table without changing a number of any."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from mande.errors import FrameError, Problem
from mande.frames.columns import NUMBERS, is_of_a_long_table
from mande.frames.files import quoted, refuse_twins
from mande.frames.slots import POINTED
from mande.wording import sentence

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
        called = quoted(name)
        names, inside = [], 0
        asked = f"SELECT name, num_children FROM parquet_schema({called})"  # noqa: S608 - the name of a file
        for column, children in connection.sql(asked).fetchall()[1:]:
            if inside:
                inside += (children or 0) - 1
            else:
                names.append(column)
                inside = children or 0
        refuse_twins(name, names)
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


def of_parquet(connection: Any, names: Sequence[str]) -> Any:
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
