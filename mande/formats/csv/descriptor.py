"""datapackage.json: which tables a package has, what their columns hold, and which codes name rows of other tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from mande.dimensions.cells import TOTAL
from mande.formats.csv.columns import BY, Column
from mande.formats.csv.more import MORE, json_of
from mande.formats.csv.tables import PROJECT, Table
from mande.formats.csv.writing import Sheet
from mande.framework.levels import Level

DESCRIPTOR = "datapackage.json"
"""The file that says what the others are."""

REST = "more.json"
"""The file of what belongs to no row of a table."""

BESIDE: tuple[Column, ...] = (
    PROJECT.columns[0],
    Column("level", "The level of the chain.", "string", {"required": True, "enum": [each.value for each in Level]}),
    Column("result", "The code of the result that it shows; blank for an indicator of none."),
    Column("indicator", "The code of the indicator.", "string", {"required": True}),
)
"""The columns that say what a row belongs to, and are no field of what it holds; they stand before the others."""

_MORE = Column(MORE, "What the other columns do not hold, as JSON.", "object")


def headings_of(sheet: Sheet) -> tuple[str, ...]:
    """Return the headings of a table as it is written: its core columns, and those that some row fills.

    What a row has besides, a category or another language, stands behind the column that it belongs to.
    """
    filled = {name for row in sheet.rows for name in row} | set(sheet.table.core)
    return tuple(column.name for column in _columns(sheet.table, filled))


def descriptor_of(sheets: Sequence[Sheet], rest: Mapping[str, Any]) -> str:
    """Return the text of datapackage.json for a package that has these tables, and a *rest* that no table holds."""
    codes = {sheet.table.name: _keys(sheet) for sheet in sheets}
    resources: list[dict[str, Any]] = [_resource(sheet, codes) for sheet in sheets]
    if rest:
        resources.append({"name": "more", "path": REST, "format": "json", "mediatype": "application/json"})
    package = {
        "name": "mande",
        "profile": "data-package",
        "description": "A results framework and what was seen of it; the schemas say what each column holds.",
        "mande": VERSION,
        "resources": resources,
    }
    return f"{json_of(package, 0)}\n"


VERSION = "1"
"""The version of the package, which stands in datapackage.json."""


def _columns(table: Table, filled: Iterable[str]) -> Iterator[Column]:
    filled = set(filled)
    fields = {field.name: field for field in table.fields}
    beside = [column for column in BESIDE if column.name in filled and column.name not in fields]
    yield from beside
    left = filled - {column.name for column in beside} - {MORE}
    for field in table.fields:
        for column in field.columns:
            if column.name in left:
                yield column
        if field.more is not None:
            for name in sorted(name for name in left if name.startswith(field.more)):
                yield Column(name, _said(name))
    if MORE in filled:
        yield _MORE


def _said(name: str) -> str:
    if name.startswith(BY):
        return f"The category of '{name.removeprefix(BY)}'; '{TOTAL}' where nobody is left out."
    column, _, language = name.partition(":")
    return f"The same as '{column}', in '{language}'."


def _resource(sheet: Sheet, codes: Mapping[str, set[tuple[str, ...]]]) -> dict[str, Any]:
    table = sheet.table
    columns = list(_columns(table, headings_of(sheet)))
    names = [column.name for column in columns]
    schema: dict[str, Any] = {"fields": [_described(column) for column in columns], "missingValues": [""]}
    project = ["project"] if "project" in names else []
    if table.key and len(_keys(sheet)) == len(sheet.rows):
        schema["primaryKey"] = [*(project if table.name != "framework" else []), *table.key]
    keys = list(_foreign_keys(sheet, project, codes))
    if keys:
        schema["foreignKeys"] = keys
    return {
        "name": table.name,
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",
        "description": table.says,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        # Whoever reads it need not guess, as some do from what the cells hold.
        "dialect": {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "skipInitialSpace": False},
        "schema": schema,
    }


def _described(column: Column) -> dict[str, Any]:
    described: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.says}
    if column.type == "boolean":
        described |= {"trueValues": ["yes"], "falseValues": ["no"]}
    if column.constraints:
        described["constraints"] = dict(column.constraints)
    return described


def _foreign_keys(
    sheet: Sheet, project: list[str], codes: Mapping[str, set[tuple[str, ...]]]
) -> Iterator[dict[str, Any]]:
    """Yield the columns whose codes another table defines; only those where it defines every one.

    An observation may name an input, and a figure a source that nobody described: mande says so, and takes it all the
    same. With a project beside it no code may be blank, since a key of two columns is blank as a whole or not at all.
    """
    for column, other in sheet.table.names.items():
        fields = [*project, column]
        named = {tuple(row.get(name, "") for name in fields) for row in sheet.rows}
        named.discard(("",))
        if named and named <= codes.get(other, set()):
            resource = "" if other == sheet.table.name else other
            yield {"fields": fields, "reference": {"resource": resource, "fields": [*project, "code"]}}


def _keys(sheet: Sheet) -> set[tuple[str, ...]]:
    """Return the codes by which the rows of a table are named."""
    columns = ("project", "code") if any("project" in row for row in sheet.rows) else ("code",)
    return {tuple(row.get(column, "") for column in columns) for row in sheet.rows}
