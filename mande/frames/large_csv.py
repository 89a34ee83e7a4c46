"""Figures in tables in CSV that are too large to be read whole, as DuckDB reads them: as texts, each row of them."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any

from mande.errors import FrameError, Problem
from mande.frames.files import duckdb, quoted, refuse_twins
from mande.wording import Sentence, number, sentence

AS_WRITTEN = "all_varchar=true, quote='\"', escape='\"', comment='', union_by_name=true, hive_partitioning=false"
"""How DuckDB reads tables in CSV: as texts, so that mande itself reads what a number is, and no engine guesses.

Nor is it guessed what is put in quotes, or is a comment: where it is taken to be what stands between two apostrophes,
or behind a #, rows are lost.
"""


def of_csv(connection: Any, names: Sequence[str]) -> Any:
    """Return what the tables in CSV hold that are called *names*.

    Raises:
        FrameError: one of them has several columns of one name, or a row that cannot be told apart.
    """
    files = [quoted(name) for name in names]
    for name, file in zip(names, files, strict=True):
        headings = _headings(connection, name, file)
        if INDICATOR not in map(str.casefold, headings) and (why := _why_not_apart(name)):
            raise FrameError(sentence("The frame"), [Problem(name, why)])
        refuse_twins(name, headings)
    return connection.sql(f"FROM read_csv([{', '.join(files)}], header=true, {AS_WRITTEN})")


def _headings(connection: Any, name: str, file: str) -> Sequence[str]:
    """Return what the columns of a table in CSV are called in it, as DuckDB tells them apart; none where it cannot."""
    try:
        heads = connection.sql(f"FROM read_csv({file}, header=false, {AS_WRITTEN}) LIMIT 1").fetchall()
    except duckdb().Error:
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
