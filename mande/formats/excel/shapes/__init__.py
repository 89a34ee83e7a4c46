"""Shapes of workbook that are not our own and are known: one module a shape.

Each has `NAME`, what people call it; `recognises(sheets)`, whether a workbook is one; and `read(sheets, notes)`, what
is in it, as a document. A shape makes no remark before it is asked to read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from mande.formats.document import Document
from mande.formats.excel.shapes import fcdo, hfr, tola, tracking, unhcr, unicef
from mande.formats.excel.sheets import Sheet
from mande.formats.remarks import Notes


class Shape(Protocol):
    """A known shape of workbook."""

    NAME: str

    def recognises(self, sheets: Sequence[Sheet]) -> bool:
        """Return whether *sheets* are a workbook of this shape."""

    def read(self, sheets: Sequence[Sheet], notes: Notes, *, decimal: str | None = None) -> Document:
        """Return what *sheets* hold; what cannot be taken as it stands goes to *notes*."""


SHAPES: tuple[Shape, ...] = (unhcr, hfr, tola, fcdo, tracking, unicef)
"""Every shape, in the order in which each is asked whether a workbook is one of its own."""


def shape_of(sheets: Sequence[Sheet]) -> Shape | None:
    """Return the shape that *sheets* have, or None where it is none that is known here."""
    return next((shape for shape in SHAPES if shape.recognises(sheets)), None)
