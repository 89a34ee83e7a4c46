"""Documents as plain trees of tables, lists, texts and numbers, and back: what JSON and TOML both write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mande.formats.document import Composable, Document, as_document
from mande.formats.kinds import Tree
from mande.formats.reading import reader
from mande.formats.scales import with_scale, without_scale
from mande.formats.writing import writer
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.measures.scales import Scale
from mande.observations.collection import Observations

VERSION = "1"
"""The version of the documents that are written here."""

MARKER = "mande"
"""The field at the top of a document that holds its version."""

SEEN = ("observations", "claims", "cohorts")
"""The lists of a document that hold what was seen."""


def tree_of(value: Composable) -> dict[str, Tree]:
    """Return *value* as a plain tree, in which what goes without saying is left out.

    >>> tree_of(Framework("wells", "Safe water", period="2009"))
    {'mande': '1', 'code': 'wells', 'title': 'Safe water', 'period': '2009'}

    Raises:
        InvalidValue: it is nothing that a document holds, or holds what no document can: a pint registry, a float.
    """
    programme, seen, _ = as_document(value)
    tree: dict[str, Tree] = {MARKER: VERSION}
    if programme is not None:
        kind: Any = type(programme)
        tree |= writer(kind)(programme)
    if isinstance(programme, Portfolio):
        tree.setdefault("frameworks", [])
    if seen is not None:
        scales = scales_by_name(programme)
        held = writer(Observations)(seen)
        tree["observations"] = [without_scale(each, scales) for each in held.pop("observations", ())]
        tree |= held
    return tree


def document_in(tree: Mapping[str, Tree]) -> Document:
    """Return the document in *tree*, where nothing at all is wrong with it.

    >>> document_in({"mande": "1", "code": "wells", "title": "Safe water"}).programme
    Framework('wells': no results)

    Raises:
        MandeError, LookupError, TypeError, AttributeError, ValueError: something in it cannot be taken as it stands.
    """
    planned = {name: held for name, held in tree.items() if name not in SEEN and name != MARKER}
    seen = {name: held for name, held in tree.items() if name in SEEN}
    kind: Any = programme_kind(planned)
    programme = reader(kind)(planned) if planned else None
    if not seen:
        return Document(programme)
    scales = scales_by_name(programme)
    seen["observations"] = [with_scale(each, scales) for each in seen.get("observations", ())]
    return Document(programme, reader(Observations)(seen))


def programme_kind(planned: Mapping[str, Tree]) -> type[Framework | Portfolio]:
    """Return whether *planned*, the part of a document that was promised, is a framework or a portfolio."""
    return Portfolio if "frameworks" in planned or "library" in planned else Framework


def scales_by_name(programme: Framework | Portfolio | None) -> Mapping[str, Tree]:
    """Return the scale of every indicator of *programme* that has one, by the names that an observation may use."""
    if programme is None:
        return {}
    if isinstance(programme, Framework):
        own = {each.code: writer(Scale)(each.scale) for each in programme.indicators if each.scale is not None}
        return own | {f"{programme.code}/{code}": scale for code, scale in own.items()}
    scales: dict[str, Tree] = {}
    for framework in reversed(programme.frameworks):
        scales |= scales_by_name(framework)
    return scales
