"""A programme and what was seen of it as rows of the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from mande.formats.csv.columns import UNMEASURED, Measured, Row, defaults, same, write_fields
from mande.formats.csv.formulas import shown
from mande.formats.csv.more import MORE, json_of, tree_with
from mande.formats.csv.reading import Indicators, fields_in, present
from mande.formats.csv.tables import (
    FRAMEWORK,
    INDICATORS,
    LINKS,
    OBSERVATIONS,
    PLACES,
    RESULTS,
    SOURCES,
    TARGETS,
    Table,
)
from mande.formats.document import Document
from mande.formats.kinds import slots
from mande.formats.remarks import Notes
from mande.formats.writing import writer
from mande.framework.frameworks import Framework
from mande.framework.indicators import Indicator
from mande.framework.portfolio import Portfolio
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort

ELSEWHERE: dict[type, frozenset[str]] = {
    **{kind: frozenset({"indicators"}) for kind in RESULTS.holds},
    Indicator: frozenset({"targets"}),
    Framework: frozenset(
        {"inputs", "activities", "outputs", "outcomes", "impacts", "context", "links", "places", "sources"}
    ),
}
"""Fields of a thing that other tables hold."""

NONE_BESIDE: Mapping[str, str] = MappingProxyType({})


class Sheet(NamedTuple):
    """One table as it is written: the cells of each row, by column."""

    table: Table
    rows: list[dict[str, str]]


def sheets_of(document: Document) -> Iterator[Sheet]:
    """Yield the tables that hold *document*, in the order in which they are written."""
    programme, seen, _ = document
    if programme is not None:
        yield from _planned(programme)
    if seen is not None:
        known = Indicators.of(programme)
        yield Sheet(
            OBSERVATIONS,
            [row_of(OBSERVATIONS, each, measured=known.measured(each.indicator, each.project)) for each in seen],
        )


def rest_of(document: Document) -> dict[str, Any]:
    """Return what of *document* belongs to no row of a table, as a plain tree."""
    programme, seen, _ = document
    rest: dict[str, Any] = {}
    if isinstance(programme, Portfolio):
        rest["portfolio"] = writer(Portfolio)(programme)
        rest["portfolio"].pop("frameworks", None)
    frameworks = {
        each.code: tree_with(each, lost) for each in _frameworks(programme) if (lost := _lost(FRAMEWORK, each))
    }
    if frameworks:
        rest["frameworks"] = frameworks
    if seen is not None and seen.claims:
        rest["claims"] = list(map(writer(Claim), seen.claims))
    if seen is not None and seen.cohorts:
        rest["cohorts"] = list(map(writer(Cohort), seen.cohorts))
    return rest


def row_of(
    table: Table, thing: Any, beside: Mapping[str, str] = NONE_BESIDE, measured: Measured = UNMEASURED
) -> dict[str, str]:
    """Return the cells of *thing* in *table*, with those *beside* it, and what no column gives back in the last.

    What is written is read again on the spot. That is the one way to be sure that a row says all there is: a step on
    another scale, or a blank text, looks like something else in a cell.
    """
    cells = write_fields(thing, table.fields)
    lost = _lost(table, thing, cells, measured)
    more = {MORE: json_of(tree_with(thing, lost))} if lost else {}
    return {**{name: text for name, text in beside.items() if text}, **cells, **more}


def _lost(table: Table, thing: Any, cells: dict[str, str] | None = None, measured: Measured = UNMEASURED) -> list[str]:
    """Return the fields of *thing* that its *cells* do not give back."""
    kind: Any = type(thing)
    cells = write_fields(thing, table.fields) if cells is None else cells
    row = Row(cells, 0, Notes(""), measured=measured, present=present(table, cells))
    found = fields_in(row, table)
    known, elsewhere = defaults(kind), ELSEWHERE.get(kind, frozenset())
    return [
        slot.name
        for slot in slots(kind)
        if slot.name not in elsewhere
        and not same(found.get(slot.name, known.get(slot.name)), getattr(thing, slot.name))
    ]


def _planned(programme: Framework | Portfolio) -> Iterator[Sheet]:
    frameworks = _frameworks(programme)
    named = {each.code: shown(each.code) if isinstance(programme, Portfolio) else "" for each in frameworks}
    yield Sheet(FRAMEWORK, [write_fields(each, FRAMEWORK.fields) for each in frameworks])

    def rows(table: Table, of: Any) -> Sheet:
        return Sheet(table, [row for each in frameworks for row in of(each, {"project": named[each.code]})])

    yield rows(RESULTS, _results)
    yield rows(INDICATORS, _indicators)
    yield rows(TARGETS, _targets)
    yield rows(LINKS, lambda each, own: (row_of(LINKS, link, own) for link in each.links))
    yield rows(PLACES, lambda each, own: (row_of(PLACES, place, own) for place in each.places))
    yield rows(SOURCES, lambda each, own: (row_of(SOURCES, source, own) for source in each.sources))


def _results(framework: Framework, own: dict[str, str]) -> Iterator[dict[str, str]]:
    for result in framework.results:
        yield row_of(RESULTS, result, {**own, "level": result.level.value})


def _indicators(framework: Framework, own: dict[str, str]) -> Iterator[dict[str, str]]:
    for result in framework.results:
        for indicator in result.indicators:
            yield row_of(INDICATORS, indicator, {**own, "result": shown(result.code)})
    for indicator in framework.context:
        yield row_of(INDICATORS, indicator, own)


def _targets(framework: Framework, own: dict[str, str]) -> Iterator[dict[str, str]]:
    for indicator in framework.indicators:
        for target in indicator.targets:
            yield row_of(TARGETS, target, {**own, "indicator": shown(indicator.code)}, Measured.of(indicator))


def _frameworks(programme: Framework | Portfolio | None) -> tuple[Framework, ...]:
    if programme is None:
        return ()
    return (programme,) if isinstance(programme, Framework) else programme.frameworks
