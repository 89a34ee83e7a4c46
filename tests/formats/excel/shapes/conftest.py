"""Workbooks of our own in the shapes that other people use, and the real ones where they stand beside the checkout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from mande.formats.excel.shapes import Shape, shape_of
from mande.formats.excel.sheets import Sheet, sheets
from mande.formats.remarks import Notes

DATA = Path(__file__).parents[4].parent / "shared" / "data"

Rows = Iterable[Sequence[Any]]


def workbook(rows: Rows | Mapping[str, Rows], merges: Iterable[str] = (), name: str = "Sheet1") -> bytes:
    """Return a workbook with these *rows*, or with several sheets by their names; *merges* are of the first sheet."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, lines in (rows if isinstance(rows, Mapping) else {name: rows}).items():
        sheet = book.create_sheet(title)
        for line in lines:
            sheet.append(list(line))
    for merge in merges:
        book.worksheets[0].merge_cells(merge)
    held = BytesIO()
    book.save(held)
    return held.getvalue()


@pytest.fixture(scope="session")
def as_sheets() -> Callable[..., tuple[Sheet, ...]]:
    """Return the sheets of a workbook made of rows."""
    return lambda *rows, **more: sheets(workbook(*rows, **more), Notes("book.xlsx"))


@pytest.fixture(scope="session")
def read_as() -> Callable[..., Any]:
    """Return what a shape reads in rows, or in a whole workbook; that it recognises them is asserted on the way."""

    def read(shape: Shape, rows: Any, *, decimal: str | None = None, **more: Any) -> Any:
        notes = Notes("book.xlsx")
        data = rows if isinstance(rows, bytes) else workbook(rows, **more)
        found = sheets(data, notes)
        assert shape_of(found) is shape
        return shape.read(found, notes, decimal=decimal)

    return read


@pytest.fixture(scope="session")
def real() -> Callable[[str], bytes]:
    """Return the bytes of a real file by its path under `shared/data`; the test is skipped, by name, without it."""

    def read(path: str) -> bytes:
        if not (DATA / path).exists():
            pytest.skip(f"shared/data/{path} does not stand beside the checkout")
        return (DATA / path).read_bytes()

    return read
