"""What a document holds."""

from __future__ import annotations

import pytest

import mande as m
from mande.formats.document import as_document

WELLS = m.Framework("wells")
SEEN = m.Observations([])


@pytest.mark.parametrize(
    ("value", "document"),
    [
        (WELLS, m.Document(WELLS)),
        (m.Portfolio("all"), m.Document(m.Portfolio("all"))),
        (SEEN, m.Document(None, SEEN)),
        (m.Document(WELLS, SEEN, (m.Finding("A", "b", "info", "c", "d"),)), m.Document(WELLS, SEEN)),
    ],
)
def test_as_document(value: object, document: m.Document):
    """A programme, what was seen, or both are a document, without what a reader said of the one they came from."""
    assert as_document(value) == document


@pytest.mark.parametrize("value", [None, "wells", [WELLS], (WELLS, SEEN)])
def test_nothing_else_is_one(value: object):
    """Anything else is refused, with what to write."""
    with pytest.raises(m.InvalidValue, match="Write a Framework"):
        as_document(value)
