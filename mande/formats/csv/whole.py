"""The tables of a package as the document that they make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from mande.codes import inert
from mande.errors import MandeError
from mande.formats.building import THE_FIGURE, built_portfolio, fitting
from mande.formats.csv.columns import Row
from mande.formats.csv.descriptor import REST
from mande.formats.csv.more import NOT_JSON, fields_with
from mande.formats.csv.plan import Plan, built_of, cited, framework_of, has_value
from mande.formats.csv.reading import NO_ROWS, Below, Given, Indicators, Part, complete
from mande.formats.csv.tables import FRAMEWORK, OBSERVATIONS
from mande.formats.document import Document
from mande.formats.naming import kept_as_code
from mande.formats.reading import reader
from mande.formats.remarks import TWICE, UNKNOWN_CODE, UNKNOWN_FIELD, Notes, told_by, unknown
from mande.framework.frameworks import Basis, Framework
from mande.framework.portfolio import Portfolio
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.sources import Source
from mande.wording import sentence

HOLDS: Mapping[str, type] = {"portfolio": dict, "frameworks": dict, "claims": list, "cohorts": list}
"""What the rest of a package may hold, and of which kind each is."""


def document_of(tables: Mapping[str, Given], rest: Mapping[str, Any], notes: Notes) -> Document:
    """Return the document that the rows of *tables* make, with the *rest* that belongs to no row of theirs."""
    _say_unread(rest, notes)
    document = Source(kept_as_code(notes.document, "document"), kind="data set")
    observed = tables.get(OBSERVATIONS.name)
    is_cited = observed is not None and bool(observed.rows) and "source" not in observed.columns
    programme = _programme(tables, rest, notes, document, is_cited)
    claims, cohorts = (_things(kind, name, rest, notes) for kind, name in ((Claim, "claims"), (Cohort, "cohorts")))
    if observed is None and not claims and not cohorts:
        return Document(programme, None, notes.findings)
    where: dict[str, str] | None = None if programme is None else {}  # nothing is held against no programme
    figures = list(_figures(observed or NO_ROWS, Indicators.of(programme), document, where))
    seen = fitting(programme, Observations(figures, claims=claims, cohorts=cohorts), notes, where)
    return Document(programme, seen, notes.findings)


def _figures(given: Given, known: Indicators, document: Source, where: dict[str, str] | None) -> Iterator[Observation]:
    count = 0
    for each in given.to_read():
        row = each
        if known.by_name:
            row = each._replace(measured=known.measured(each.code("indicator"), each.code("project")))
        found = complete(row, OBSERVATIONS, OBSERVATIONS.needed)
        if found is None or not has_value(found, row):
            continue
        figure = built_of(Observation, cited(found, given, row, "value", document), row, THE_FIGURE)
        if figure is not None:
            if where is not None:
                where[f"observations[{count}]"] = row.at("indicator")
            count += 1
            yield figure


def _programme(
    tables: Mapping[str, Given], rest: Mapping[str, Any], notes: Notes, document: Source, is_cited: bool
) -> Framework | Portfolio | None:
    planned = {name: given for name, given in tables.items() if name != OBSERVATIONS.name}
    owners = list(_owners(planned, document, notes))
    if not owners:
        return _portfolio([], rest, notes) if "portfolio" in rest else None
    codes = [found["code"] for found, _ in owners]
    for code in _table_in(rest, "frameworks"):
        if code not in codes:
            notes.add(
                UNKNOWN_CODE,
                f"{REST}, {inert(code)}",
                why=unknown(notes, UNKNOWN_CODE, code, sentence("framework"), codes),
            )
    shares = {name: _by_project(given, codes, notes) for name, given in planned.items() if name != FRAMEWORK.name}
    frameworks: list[Framework] = []
    for found, at in owners:
        code = found["code"]
        share = {name: planned[name]._replace(rows=rows[code]) for name, rows in shares.items()}
        extra = fields_with(Framework, _table_in(_table_in(rest, "frameworks"), code), notes, f"{REST}, {code}")
        plan = Plan(share, document, notes, {"": at})
        framework = framework_of({**found, **extra}, plan, is_cited=is_cited, is_foreign=not at)
        if framework is not None:
            frameworks.append(framework)
    if "portfolio" in rest or len(owners) > 1:
        return _portfolio(frameworks, rest, notes)
    return frameworks[0] if frameworks else None


def _owners(planned: Mapping[str, Given], document: Source, notes: Notes) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield the fields of each framework and its row; where none has one, an extract called after the document."""
    seen: dict[str, str] = {}
    for row in planned.get(FRAMEWORK.name, NO_ROWS).to_read():
        found = complete(row, FRAMEWORK, FRAMEWORK.needed)
        if found is None:
            continue
        if found["code"] in seen:
            first = seen[found["code"]]
            notes.add(
                TWICE,
                row.at("code"),
                what=sentence("Framework '{code}'", code=found["code"]),
                first=first,
                kept=sentence("the first was kept"),
            )
            continue
        seen[found["code"]] = row.at()
        yield found, row.at()
    if not seen and any(given.rows for given in planned.values()):
        yield {"code": document.code.rpartition(".")[0] or document.code, "basis": Basis.EXTRACT}, ""


def _by_project(given: Given, codes: list[str], notes: Notes) -> dict[str, Below]:
    """Return the rows of a table by the framework that each belongs to; one that says none belongs to the only one."""
    held: dict[str, list[Part]] = {code: [] for code in codes}
    for part in given.rows.parts:
        lines: dict[str, list[tuple[int, list[str]]]] = {code: [] for code in codes}
        for number, cells in part.lines:
            code = part.code(cells, "project") or (codes[0] if len(codes) == 1 else "")
            if code in lines:
                lines[code].append((number, cells))
            else:
                _say_no_owner(part.made(number, cells), code, codes, notes)
        for code, several in lines.items():
            held[code].append(attrs.evolve(part, lines=several))
    return {code: Below(tuple(parts)) for code, parts in held.items()}


def _say_no_owner(row: Row, code: str, codes: Sequence[str], notes: Notes) -> None:
    known = ", ".join(codes[:5])
    why = (
        sentence("No framework is called '{code}'.", code=inert(code))
        if code
        else sentence("This row does not say its framework.")
    )
    notes.add(UNKNOWN_CODE, row.at("project"), why=sentence("{why} There are: {known}.", why=why, known=known))


def _portfolio(frameworks: list[Framework], rest: Mapping[str, Any], notes: Notes) -> Portfolio | None:
    fields = {"code": "portfolio", **fields_with(Portfolio, _table_in(rest, "portfolio"), notes, REST)}
    return built_portfolio(notes, {"": REST}, **{**fields, "frameworks": frameworks})


_BELONGS: Mapping[type, str] = {dict: sentence("a dict belongs here"), list: sentence("a list belongs here")}


def _say_unread(rest: Mapping[str, Any], notes: Notes) -> None:
    """Tell what stands in the rest that is not as it was written, or that nothing here knows."""
    for name, held in rest.items():
        if name not in HOLDS:
            notes.add(UNKNOWN_FIELD, REST, seen=name)
        elif not isinstance(held, HOLDS[name]):
            notes.add(NOT_JSON, f"{REST}, {name}", why=_BELONGS[HOLDS[name]])


def _things(kind: Any, name: str, rest: Mapping[str, Any], notes: Notes) -> list[Any]:
    found = []
    listed = rest.get(name, [])
    for place, tree in enumerate(listed if isinstance(listed, list) else ()):
        try:
            found.append(reader(kind)(tree, None))
        except (MandeError, LookupError, TypeError, AttributeError, ValueError, RecursionError) as fault:
            notes.add(NOT_JSON, f"{REST}, {name}[{place}]", why=told_by(fault))
    return found


def _table_in(tree: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    held = tree.get(name)
    return held if isinstance(held, dict) else {}
