"""Whether somebody decided about every field that could be published."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module

import attrs
import pytest

from mande.disclosure.fields import DECIDED, Decision
from mande.framework.chain import Chain
from mande.framework.integrity import Named
from mande.framework.paths import Absences, Path
from mande.framework.results import Result
from mande.observations.joining import Owners

ROOMS = ("mande.framework", "mande.observations", "mande.dimensions", "mande.measures")
WORKED_OUT = {Chain, Named, Absences, Path, Owners}
ABSTRACT = {Result}


def values() -> Iterator[type]:
    """Yield every attrs class that a programme, or what was seen of it, may hold."""
    modules = [import_module("mande.sources")]
    for room in ROOMS:
        modules += [import_module(each.name) for each in pkgutil.iter_modules(import_module(room).__path__, f"{room}.")]
    for module in modules:
        for name, kind in vars(module).items():
            if inspect.isclass(kind) and attrs.has(kind) and kind.__module__ == module.__name__ and name[0] != "_":
                yield kind


KINDS = sorted({*values()} - WORKED_OUT - ABSTRACT, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_field_is_decided_about(kind):
    """A new field fails here until somebody says what everybody may read of it, and none is decided about in vain."""
    assert set(DECIDED[kind]) == {field.name for field in attrs.fields(kind)}


def test_nothing_else_is_decided_about():
    """Every class that is decided about is one that there is."""
    assert set(DECIDED) == set(KINDS)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if "note" in DECIDED[kind]], ids=lambda kind: kind.__name__)
def test_no_note_is_published(kind):
    """Whoever writes a note may name anybody in it."""
    assert DECIDED[kind]["note"] is Decision.GONE
