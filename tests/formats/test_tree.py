"""Whether a plain tree holds whatever a document may hold, and every field of it."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

import mande as m
from mande.formats.kinds import slots, tables
from mande.formats.tree import document_in, tree_of


def fields_filled(value: Any) -> set[tuple[str, str]]:
    """Return every field, with the class it is of, that says something in *value*."""
    found: set[tuple[str, str]] = set()
    if isinstance(value, tuple):
        for item in value:
            found |= fields_filled(item)
    elif attrs.has(type(value)):
        for slot in slots(type(value)):
            held = getattr(value, slot.name)
            if slot.required or held != slot.unwritten(value):
                found.add((type(value).__name__, slot.name))
            found |= fields_filled(held)
    return found


@given(data=st.data())
def test_what_is_written_is_what_is_read(documents: st.SearchStrategy[m.Document], data: st.DataObject):
    """Every document comes back equal from its tree."""
    document = data.draw(documents)

    assert document_in(tree_of(document)) == document


def test_every_field_is_tried(documents: st.SearchStrategy[m.Document]):
    """The documents that the laws are held against fill every field of every value that a document holds."""
    filled: set[tuple[str, str]] = set()

    @settings(max_examples=200, derandomize=True, database=None)
    @given(documents)
    def gather(document: m.Document) -> None:
        filled.update(fields_filled(document.programme) | fields_filled(document.observations))

    gather()

    assert {(kind.__name__, slot.name) for kind in tables() for slot in slots(kind)} <= filled
