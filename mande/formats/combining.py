"""Several documents as one: a plan in one and its figures in others, or the plans of several offices side by side."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import attrs

from mande.findings import Finding, Severity
from mande.formats.building import built_portfolio, fitting
from mande.formats.document import Document
from mande.formats.remarks import Notes, Remark
from mande.framework.frameworks import Framework
from mande.framework.portfolio import IndicatorLibrary, Portfolio
from mande.observations.collection import Observations
from mande.observations.joining import joined
from mande.wording import listing, sentence

SAME_DOCUMENT = Remark(
    "MND983",
    "same-document-twice",
    Severity.MINOR,
    "This holds the same as {first}, and was taken once.",
    "Hand over one of them.",
    headline="documents that were handed over twice",
)
PROGRAMME_DIFFERS = Remark(
    "MND984",
    "programme-differs",
    Severity.MAJOR,
    "{what} '{code}' stands here and in {first}, and differs in {fields}; that of {first} was taken.",
    "Hand over the one that holds.",
    headline="programmes that differ between documents",
)

REMARKS = (SAME_DOCUMENT, PROGRAMME_DIFFERS)

SHOWN_FIELDS = 6
"""Fields in which two programmes differ that a remark names."""


class Taken(NamedTuple):
    """A document with what it is called, and what is to be said of it beside the others."""

    name: str
    document: Document
    notes: Notes


def combined(documents: Iterable[tuple[str, Document]]) -> Document:
    """Return *documents*, each with what it is called, as one: their programme, what was seen, what is said of them.

    Several frameworks become a portfolio. What was seen is held against the programme of all, so that a plan may stand
    in one document and its figures in others. A programme that stands in two documents is taken from the first.

    >>> from mande.framework.results import Output
    >>> from mande.framework.indicators import Indicator
    >>> from mande.observations.observation import Observation
    >>> plan = Framework("wells", outputs=[Output("wells", indicators=[Indicator("dug")])])
    >>> seen = Observations([Observation("dug", 3), Observation("drilled", 2)])
    >>> together = combined([("plan.toml", Document(plan)), ("actuals.csv", Document(None, seen))])
    >>> together.observations
    Observations(1 observation)
    >>> print(*together.findings)
    major: actuals.csv, observations[1]: No indicator is called 'drilled' in framework 'wells'. There are: dug. ...
    """
    together = Notes(sentence("the documents together"))
    taken: list[Taken] = []
    told: list[Finding] = []
    for name, document in documents:
        notes = Notes(name)
        first = next((each.name for each in taken if _same(each.document, document)), None)
        if first is None:
            taken.append(Taken(name, document, notes))
            told += document.findings
        else:
            notes.add(SAME_DOCUMENT, first=first)
            told += notes.findings
    programme = _programme(taken, together)
    seen = [_seen(each, programme) for each in taken]
    told += [finding for each in taken for finding in each.notes.findings]
    return Document(programme, _all(share for share in seen if share is not None), (*told, *together.findings))


def _same(one: Document, other: Document) -> bool:
    """Return whether two documents hold the same, and hold anything."""
    return one[:2] == other[:2] and one[:2] != (None, None)


def _programme(documents: Iterable[Taken], together: Notes) -> Framework | Portfolio | None:
    """Return the one framework that *documents* hold, or all of them side by side."""
    frameworks: dict[str, tuple[str, Framework]] = {}
    libraries: dict[str, tuple[str, IndicatorLibrary]] = {}
    portfolios: list[Portfolio] = []
    for each in documents:
        held = each.document.programme
        if isinstance(held, Portfolio):
            portfolios.append(held)
            if held.library is not None:
                _take(libraries, held.library, each, sentence("Indicator library"))
        for framework in _frameworks(held):
            _take(frameworks, framework, each, sentence("Framework"))
    several = [framework for _, framework in frameworks.values()]
    if not portfolios and len(several) < 2:
        return several[0] if several else None
    if len(portfolios) == 1 and len(several) == len(portfolios[0].frameworks):
        return portfolios[0]
    library = next((library for _, library in libraries.values()), None)
    whole = portfolios[0] if len(portfolios) == 1 else Portfolio("together")
    return built_portfolio(together, {}, whole.code, whole.title, frameworks=several, library=library, note=whole.note)


def _frameworks(programme: Framework | Portfolio | None) -> tuple[Framework, ...]:
    if isinstance(programme, Portfolio):
        return programme.frameworks
    return () if programme is None else (programme,)


def _take(held: dict[str, tuple[str, Any]], thing: Any, taken: Taken, what: str) -> None:
    """Keep *thing* unless one of its code is held; where the two differ, say so."""
    first, other = held.setdefault(thing.code, (taken.name, thing))
    if other != thing:
        fields = [
            each.name for each in attrs.fields(type(thing)) if getattr(thing, each.name) != getattr(other, each.name)
        ]
        taken.notes.add(
            PROGRAMME_DIFFERS,
            subject=thing.code,
            what=what,
            code=thing.code,
            first=first,
            fields=listing(fields, most=SHOWN_FIELDS),
        )


def _seen(taken: Taken, programme: Framework | Portfolio | None) -> Observations | None:
    """Return what a document saw and *programme* knows, each with the project that it belongs to among several.

    A document that holds its own programme means that one: two offices may both count `trained`.
    """
    own, seen, notes = taken.document.programme, taken.document.observations, taken.notes
    if own is not None and isinstance(programme, Portfolio) and programme is not own:
        shares = joined(own, fitting(own, seen, notes))
        seen = _all(
            _of_project(each.framework.code, each.observations) for each in shares if each.observations is not None
        )
    return fitting(programme, seen, notes)


def _of_project(code: str, seen: Observations) -> Observations:
    kinds = {name: getattr(seen, name) for name in ("observations", "claims", "cohorts")}
    return Observations(**{name: [attrs.evolve(each, project=code) for each in held] for name, held in kinds.items()})


def _all(several: Iterable[Observations]) -> Observations | None:
    """Return all that was seen as one; None where nothing was handed over."""
    held = list(several)
    if len(held) < 2:
        return held[0] if held else None
    return Observations(
        [each for one in held for each in one],
        claims=[each for one in held for each in one.claims],
        cohorts=[each for one in held for each in one.cohorts],
    )
