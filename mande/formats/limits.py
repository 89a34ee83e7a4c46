"""How much of a document is read: so many records for its size, that no small one can hold up whoever reads it.

Every figure becomes a value of its own, which takes pure Python ten to thirty millionths of a second and half a
kilobyte. A megabyte of rows of four bytes would take five seconds. Rows that people write are longer than 25 bytes,
and an office has fewer than thirty thousand figures in a year, so that what is real is read whole, however large it is.
What is wrong takes longer than what is right, since it is told what and where: of that too there is an end.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple, TypeVar

from mande.findings import Severity
from mande.formats.remarks import Notes, Remark
from mande.wording import Words, counted, number

Record = TypeVar("Record")

TOO_MANY = Remark(
    "MND988",
    "too-many-records",
    Severity.ERROR,
    "Only the first {count} were read: a document of this size ({size} bytes) is not read to more than that.",
    "Unpack it, or hand it over in several documents; or read it as a dataframe, and ask mande.frames.",
    headline="documents that were not read to their end",
)
TOO_MUCH_WRONG = Remark(
    "MND989",
    "too-much-wrong",
    Severity.ERROR,
    "From here on nothing was read: {count} before were told, and a document of this size is not heard out for more.",
    "Correct what is told above, which may be one thing throughout, and read it again.",
    headline="documents in which too much is wrong to read on",
)
REMARKS = (TOO_MANY, TOO_MUCH_WRONG)


class Limit(NamedTuple):
    """How many records of a kind are read: one for so many bytes of a document, and of a small one so many."""

    fewest: int
    bytes_each: int
    counted: Callable[[int], Words]

    def of(self, size: int, *, is_packed: bool = False) -> int:
        """Return how many records are read of a document of so many bytes; an archive counts by what it takes packed.

        What a record takes packed is hardly ever less than two bytes, unless each is as the one before.

        >>> RECORDS.of(1_000), RECORDS.of(6_000_000), RECORDS.of(1_000, is_packed=True)
        (30000, 240000, 10000)
        """
        most = max(self.fewest, size // self.bytes_each)
        return min(most, max(self.fewest // 3, size // 2)) if is_packed else most

    def tell(self, notes: Notes, at: str, most: int, size: int) -> None:
        """Say that no more than *most* records were read of a document of so many bytes."""
        notes.add(TOO_MANY, at, count=self.counted(most), size=number(size))


RECORDS = Limit(30_000, 25, lambda count: counted(count, "record"))
"""Rows of a table in a text, or objects of a list, each of which is a figure or a thing of a plan."""

FIGURES = Limit(50_000, 20, lambda count: counted(count, "figure"))
"""Figures in a table of which a row holds many."""

FRAMEWORKS = Limit(2_500, 400, lambda count: counted(count, "framework"))
"""Frameworks, each of which is checked as a whole."""

THINGS = Limit(6_000, 150, lambda count: counted(count, "thing"))
"""Results, indicators and links of a plan, each of which is held against all others; an office has hundreds."""

PARTS = Limit(12_500, 80, lambda count: counted(count, "thing"))
"""Places, populations, sources, categories, relations and statements of a plan in which something is wrong."""

WRONG = Limit(5_000, 200, lambda count: counted(count, "thing"))
"""Things that are wrong with a document, from which on it is read no further; each may be told, or only counted."""


def heard_out(records: Iterable[Record], notes: Notes, size: int, at: Callable[[Record], str]) -> Iterator[Record]:
    """Yield *records* until more is wrong with a document of so many bytes than it is heard out for, and say so.

    *at* says where a record stands: the first that is not read.

    >>> from mande.formats.remarks import NOT_A_NUMBER
    >>> notes = Notes("actuals.csv")
    >>> for line in heard_out(range(1, 9_000), notes, 10, "line {}".format):
    ...     notes.add(NOT_A_NUMBER, f"line {line}", seen="x")
    >>> line, notes.findings[-2].name
    (5000, 'too-much-wrong')
    """
    most = WRONG.of(size)
    for record in records:
        if notes.wrong >= most:
            notes.add(TOO_MUCH_WRONG, at(record), count=WRONG.counted(most))
            return
        yield record


@contextmanager
def no_collecting() -> Iterator[None]:
    """Let the garbage collector rest, in the whole process and for its other threads too, and be as it was afterwards.

    It walks everything that is alive again and again while a document is read, and could throw away nothing of it.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
