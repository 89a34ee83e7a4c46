"""How much of a document is read: so many records for its size, that no small one can hold up whoever reads it.

Every figure becomes a value of its own, which takes pure Python ten to twenty millionths of a second and half a
kilobyte. A megabyte of rows of four bytes would take five seconds. Rows that people write are longer than twenty bytes,
and an office has fewer than fifty thousand figures in a year, so that what is real is read whole, however large it is.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from mande.findings import Severity
from mande.formats.remarks import Notes, Remark
from mande.wording import Words, counted, number

TOO_MANY = Remark(
    "MND988",
    "too-many-records",
    Severity.ERROR,
    "Only the first {count} were read: a document of this size ({size} bytes) is not read to more than that.",
    "Hand it over in several documents; or read it as a dataframe, and ask mande.frames.",
    headline="documents that were not read to their end",
)
REMARKS = (TOO_MANY,)


class Limit(NamedTuple):
    """How many records of a kind are read: one for so many bytes of a document, and of a small one so many."""

    fewest: int
    bytes_each: int
    counted: Callable[[int], Words]

    def of(self, size: int, packed: int | None = None) -> int:
        """Return how many records are read of a document of so many bytes; *packed* are those that came in an archive.

        What a record takes packed is hardly ever less than two bytes, unless each is as the one before.

        >>> RECORDS.of(1_000_000), RECORDS.of(5_000_000), RECORDS.of(40_000_000, packed=200_000)
        (50000, 250000, 50000)
        >>> RECORDS.of(1_000_000, packed=2_600)
        10000
        """
        most = max(self.fewest, size // self.bytes_each)
        if packed is None:
            return most
        return min(most, max(self.fewest // 5, min(self.fewest, packed // 2), packed // 5))

    def tell(self, notes: Notes, at: str, most: int, size: int) -> None:
        """Say that no more than *most* records were read of a document of so many bytes."""
        notes.add(TOO_MANY, at, count=self.counted(most), size=number(size))


RECORDS = Limit(50_000, 20, lambda count: counted(count, "record"))
"""Rows of a table in a text, or objects of a list, each of which is a figure or a thing of a plan."""

FIGURES = Limit(100_000, 10, lambda count: counted(count, "figure"))
"""Figures in a table of which a row holds many."""

FRAMEWORKS = Limit(2_500, 400, lambda count: counted(count, "framework"))
"""Frameworks, each of which is checked as a whole."""

THINGS = Limit(6_000, 150, lambda count: counted(count, "thing"))
"""Results, indicators and links of a plan, each of which is held against all others; an office has hundreds."""

PARTS = Limit(12_500, 80, lambda count: counted(count, "thing"))
"""Places, populations, sources, categories, relations and statements of a plan in which something is wrong."""


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
