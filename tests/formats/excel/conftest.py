"""Workbooks as people make them, for the tests to read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from mande.formats import excel
from mande.formats.document import Document

Rows = Sequence[Sequence[Any]]


def saved(book: openpyxl.Workbook) -> bytes:
    """Return the bytes of *book*."""
    held = BytesIO()
    book.save(held)
    return held.getvalue()


@pytest.fixture
def workbook() -> Callable[..., bytes]:
    """Return a function that makes a workbook of sheets, each a list of rows, with ranges merged."""

    def made(sheets: Mapping[str, Rows], merged: Mapping[str, Sequence[str]] | None = None) -> bytes:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name, rows in sheets.items():
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(list(row))
            for area in (merged or {}).get(name, ()):
                sheet.merge_cells(area)
        return saved(book)

    return made


@pytest.fixture
def read(workbook: Callable[..., bytes]) -> Callable[..., Document]:
    """Return a function that reads what `workbook` makes."""

    def parsed(*arguments: Any, decimal: str | None = None, **named: Any) -> Document:
        return excel.parse(workbook(*arguments, **named), name="plan.xlsx", decimal=decimal)

    return parsed
