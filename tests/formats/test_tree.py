"""Whether a plain tree holds whatever a document may hold, and every field of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

import mande as m
from mande.formats.kinds import slots, tables
from mande.formats.tree import document_in, tree_of

MOST_TURNS = 10
"""How often a few dozen values are drawn until every field was filled: a large value leaves some of them empty."""


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


@settings(max_examples=40, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(data=st.data())
def test_what_is_written_is_what_is_read(documents: st.SearchStrategy[m.Document], data: st.DataObject):
    """Every document comes back equal from its tree."""
    document = data.draw(documents)

    assert document_in(tree_of(document)) == document


@pytest.mark.parametrize("kind", tables(), ids=lambda kind: kind.__name__)
def test_every_field_is_tried(strategy_for: Callable[[type], st.SearchStrategy[Any]], kind: type):
    """What the laws are held against fills every field of every value that a document holds."""
    wanted = {(kind.__name__, slot.name) for slot in slots(kind)}
    filled: set[tuple[str, str]] = set()

    @settings(max_examples=60, database=None, phases=[Phase.generate])
    @given(strategy_for(kind))
    def gather(value: Any) -> None:
        filled.update(fields_filled(value))

    for turn in range(MOST_TURNS):
        seed(turn)(gather)()
        if wanted <= filled:
            break

    assert wanted <= filled
