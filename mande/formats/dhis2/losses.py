"""What of a programme has no place in DHIS2, collected while the rest is written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cache
from typing import TypeVar

import attrs

from mande.dimensions.breakdowns import Dimension
from mande.dimensions.places import Place
from mande.findings import Finding
from mande.formats.remarks import DROPPED, Notes
from mande.framework.frameworks import Framework
from mande.framework.indicators import Indicator
from mande.observations.observation import Observation
from mande.wording import Words, listing, number, sentence

FORMAT = "DHIS2"

WRITTEN: Mapping[type, frozenset[str]] = {
    Framework: frozenset(
        {"code", "title", "context", "dimensions", "places", "relations", "partners", "basis", "note"}
    ),
    Indicator: frozenset(
        {
            "code",
            "title",
            "measure",
            "accumulation",
            "statistic",
            "breakdowns",
            "definition",
            "counting_rule",
            "frequency",
            "limitations",
            "references",
            "note",
        }
    ),
    Place: frozenset({"code", "title", "within", "kind", "note"}),
    Dimension: frozenset({"code", "title", "categories", "exclusive", "exhaustive"}),
    Observation: frozenset(
        {"indicator", "value", "period", "place", "cell", "reporter", "printed", "note", "at", "is_plain"}
    ),
}
"""The fields that are written of each thing; any other that is filled in has no place in DHIS2.

Where a figure is read (`at`) goes with its source.
"""

UNWRITTEN: Mapping[type, tuple[tuple[str, object], ...]] = {
    kind: tuple((field.name, field.default) for field in attrs.fields(kind) if field.name not in written)
    for kind, written in WRITTEN.items()
}
"""The fields of each thing that are not written, with the value that says nothing."""


Value = TypeVar("Value")


class Losses:
    """Collects what is left out: each kind of loss once, with everything that it was lost of."""

    def __init__(self) -> None:
        """Begin with nothing lost."""
        self._lost: dict[str, dict[str, None]] = {}

    def lose(self, what: str, *subjects: str) -> None:
        """Write down that *what* of some things is left out."""
        for subject in subjects:
            self._lost.setdefault(what, {})[subject] = None

    def leave(self, thing: Value, named: Callable[[Value], str]) -> None:
        """Write down every field of *thing* that is filled in and not written; *named* says what the thing is."""
        for name, default in UNWRITTEN[type(thing)]:
            if getattr(thing, name) != default:
                self.lose(_written_as(name), named(thing))

    def told(self, name: str) -> tuple[Finding, ...]:
        """Return what was lost of the document called *name*: a finding a kind, with some of what it was lost of."""
        notes = Notes(name)
        for what, subjects in self._lost.items():
            shown = next(iter(subjects)) if len(subjects) == 1 else _several(subjects)
            notes.add(DROPPED, what=what, subject=shown, format=FORMAT)
        return notes.findings


@cache
def _written_as(field: str) -> Words:
    return sentence("what is written as {name}", name=field.replace("_", " "))


def _several(subjects: Collection[str]) -> Words:
    return sentence("{count} ({examples})", count=number(len(subjects)), examples=listing(subjects))
