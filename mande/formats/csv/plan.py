"""The rows of a plan's tables as the framework that they make."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

from mande.dimensions.places import Place
from mande.errors import MandeError
from mande.findings import Severity
from mande.formats.building import THE_TARGET, built_framework
from mande.formats.csv.columns import Measured, Row
from mande.formats.csv.reading import NO_ROWS, Given, complete, level_of
from mande.formats.csv.tables import INDICATORS, LEVELS, LINKS, PLACES, RESULTS, SOURCES, TARGETS, Table
from mande.formats.kinds import slots_by_name
from mande.formats.remarks import (
    EMPTY_VALUE,
    REFUSED,
    UNKNOWN_CODE,
    UNKNOWN_FIELD,
    Notes,
    Remark,
    told_by,
    unknown,
)
from mande.formats.written import REASONS
from mande.framework.frameworks import Framework
from mande.framework.indicators import Indicator, Measure
from mande.framework.levels import Level, holder
from mande.framework.links import Link
from mande.framework.paths import FIELDS
from mande.framework.results import Result
from mande.framework.statements import Absence
from mande.framework.targets import Target
from mande.sources import Source
from mande.wording import sentence

Thing = TypeVar("Thing")

NO_RESULT = Remark(
    "MND932",
    "indicator-without-result",
    Severity.MAJOR,
    "{why} The indicator was kept, as one that belongs to no result.",
    "Correct the code, or give the result a row.",
    headline="indicators whose result is not known",
)
REMARKS = (NO_RESULT,)


class Plan(NamedTuple):
    """The rows of one framework, the source that their document is, and where each thing of it stands.

    `where` grows while the rows are read.
    """

    tables: Mapping[str, Given]
    document: Source
    notes: Notes
    where: dict[str, str]

    def given(self, table: Table) -> Given:
        """Return the rows and columns of *table*."""
        return self.tables.get(table.name, NO_ROWS)


def framework_of(found: Mapping[str, Any], plan: Plan, *, is_cited: bool, is_foreign: bool = False) -> Framework | None:
    """Return the framework that has the fields *found* and, beside them, what the rows of *plan* hold.

    *is_cited* says that figures are cited from the document itself, which is then one of its sources. In a document
    that *is_foreign*, which has no table for the framework, a column left blank is absent, and not only left unsaid.
    """
    indicators = _by_result(plan)
    results = list(_results(plan, indicators))
    fields = {
        **found,
        **{holder(level): [each for each in results if each.level is level] for level in Level},
        "context": [indicator for held in indicators.values() for _, indicator in held],
        "links": list(_things(Link, LINKS, plan, "links")),
        "places": list(_things(Place, PLACES, plan, "places")),
        "sources": list(_things(Source, SOURCES, plan, "sources")),
    }
    targets = plan.given(TARGETS)
    is_cited = is_cited or is_foreign or (bool(targets.rows) and "source" not in targets.columns)
    if is_cited and plan.document.code not in {source.code for source in fields["sources"]}:
        fields["sources"].append(plan.document)
    if is_foreign:
        fields["absences"] = list(_absences(plan))
    return built_framework(plan.notes, plan.where, fields.pop("code"), fields.pop("title", ""), **fields)


def cited(found: dict[str, Any], given: Given, row: Row, column: str, document: Source) -> dict[str, Any]:
    """Return the fields *found*, cited from the cell where the table has no column for a source."""
    if "source" in given.columns or "source" in found:
        return found
    return {"source": document.code, "at": row.at(column), **found}


def has_value(found: Mapping[str, Any], row: Row) -> bool:
    """Return whether *found* holds a figure; where it holds none, a remark says that nothing was read."""
    if "value" not in found:
        row.notes.add(EMPTY_VALUE, row.at("value"), reasons=REASONS)
    return "value" in found


THIS_ROW = sentence("This row")


def built_of(kind: Any, found: Mapping[str, Any], row: Row, what: str) -> Any:
    """Return the *kind* of thing that *found* makes, without the fields that such a thing does not have.

    Where it is refused for one field that it need not have, it is made without that one.
    """
    slots = slots_by_name(kind)
    for name in found:
        if name not in slots:
            row.notes.add(UNKNOWN_FIELD, row.at(name), seen=name)
    fields = {name: found[name] for name in found if name in slots}
    try:
        return kind(**fields)
    except MandeError as refusal:
        for name in fields:
            rest = {each: fields[each] for each in fields if each != name}
            if not slots[name].required and (made := _made(kind, rest)) is not None:
                row.notes.add(REFUSED, row.at(name), what=sentence("'{name}'", name=name), why=told_by(refusal))
                return made
        row.notes.add(REFUSED, row.at(), what=what, why=told_by(refusal))
        return None


def _made(kind: Any, fields: Mapping[str, Any]) -> Any:
    try:
        return kind(**fields)
    except MandeError:
        return None


def _by_result(plan: Plan) -> dict[str, list[tuple[Row, Indicator]]]:
    """Return the indicators by the code of their result; the empty code is no result."""
    targets = _targets(plan)
    held: dict[str, list[tuple[Row, Indicator]]] = defaultdict(list)
    for row in plan.given(INDICATORS).to_read():
        found = complete(row, INDICATORS, ("code",))
        if found is None:
            continue
        code = found["code"]
        found["targets"] = _targets_of(targets.pop(code, []), found, plan)
        indicator = built_of(Indicator, found, row, sentence("Indicator '{code}'", code=code))
        if indicator is not None:
            plan.where.setdefault(f"indicators.{code}", row.at())
            plan.where.setdefault(f"context.{code}", row.at())
            held[row.code("result")].append((row, indicator))
    known = [indicator.code for each in held.values() for _, indicator in each]
    for code, rows in targets.items():
        for row in rows:
            plan.notes.add(
                UNKNOWN_CODE,
                row.at("indicator"),
                why=unknown(plan.notes, UNKNOWN_CODE, code, sentence("indicator"), known),
            )
    return held


def _targets(plan: Plan) -> dict[str, list[Row]]:
    held: dict[str, list[Row]] = defaultdict(list)
    for row in plan.given(TARGETS).to_read():
        if code := row.code("indicator"):
            held[code].append(row)
        else:
            complete(row, TARGETS, ("indicator",))
    return held


def _targets_of(rows: Iterable[Row], indicator: Mapping[str, Any], plan: Plan) -> list[Target]:
    """Return the targets in *rows*, read by the measure and the scale of their indicator."""
    measured = Measured(indicator["code"], indicator.get("measure", Measure.COUNT), indicator.get("scale"))
    targets: list[Target] = []
    for row in plan.given(TARGETS).heard(rows):
        found = complete(row._replace(measured=measured), TARGETS, ())
        if found is None or not has_value(found, row):
            continue
        found = cited(found, plan.given(TARGETS), row, "value", plan.document)
        target = built_of(Target, found, row, THE_TARGET)
        if target is not None:
            plan.where[f"indicators.{indicator['code']}.targets[{len(targets)}]"] = row.at()
            targets.append(target)
    return targets


def _results(plan: Plan, indicators: dict[str, list[tuple[Row, Indicator]]]) -> Iterator[Result]:
    """Yield the results with their indicators, which are taken out of *indicators*; what is left has no result."""
    seen: list[str] = []
    for row in plan.given(RESULTS).to_read():
        level = level_of(row)
        found = complete(row, RESULTS, ("level", "code"))
        if found is None or level is None:
            continue
        code = found["code"]
        found["indicators"] = [indicator for _, indicator in indicators.get(code, ())]
        result = built_of(LEVELS[level], found, row, sentence("The {level}", level=level))
        if result is not None:
            seen.append(code)
            indicators.pop(code, None)
            plan.where.setdefault(f"{holder(level)}.{code}", row.at())
            plan.where.setdefault(f"results.{code}", row.at())
            yield result
    told = False
    for code, held in indicators.items():
        for row, _ in held:
            if code and (seen or not told):
                told = True
                plan.notes.add(
                    NO_RESULT, row.at("result"), why=unknown(plan.notes, NO_RESULT, code, sentence("result"), seen)
                )


def _things(kind: type[Thing], table: Table, plan: Plan, path: str) -> Iterator[Thing]:
    for row in plan.given(table).to_read():
        found = complete(row, table, table.needed)
        thing = None if found is None else built_of(kind, found, row, THIS_ROW)
        if thing is not None:
            plan.where.setdefault(f"{path}.{getattr(thing, 'code', '')}", row.at())
            yield thing


def _absences(plan: Plan) -> Iterator[Absence]:
    """Yield what the document has a column for and leaves blank; of rows with one code only the first is kept."""
    given = plan.given(INDICATORS)
    columns = sorted(given.columns & FIELDS["indicators"])
    seen: set[str] = set()
    for row in given.rows:
        code = row.code("code")
        if code and code not in seen:
            seen.add(code)
            for column in columns:
                if column not in row.cells:
                    at = row.at(column)
                    yield Absence(f"indicators.{code}.{column}", source=plan.document.code, at=at)
