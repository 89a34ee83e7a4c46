"""Which table a file is, and which of its columns a heading names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from mande.dimensions.breakdowns import GENDER_CODES
from mande.dimensions.cells import TOTAL
from mande.formats.csv.columns import BY
from mande.formats.csv.more import MORE
from mande.formats.csv.tables import (
    FRAMEWORK,
    INDICATORS,
    LINKS,
    OBSERVATIONS,
    PLACES,
    PROJECT,
    RESULTS,
    SOURCES,
    TABLES,
    TARGETS,
    Table,
)
from mande.formats.headings import LONGEST_HEADING, personal, plain, read_heading
from mande.formats.people import YOUNG, dimension_of, is_total
from mande.formats.people import category_of as category_in
from mande.wording import sentence

CALLED: Mapping[str, Mapping[str, str]] = {
    FRAMEWORK.name: {"result": "title"},
    RESULTS.name: {"result": "title", "budget": "amount"},
    INDICATORS.name: {
        "indicator_code": "code",
        "indicator": "title",
        "baseline_date": "baseline_period",
        "baseline_source": "baseline_source",
        "output": "result",
        "outcome": "result",
    },
    TARGETS.name: {"indicator_code": "indicator", "target": "value", "milestone": "value", "target_date": "period"},
    OBSERVATIONS.name: {"indicator_code": "indicator", "actual": "value"},
    LINKS.name: {"contributes_to": "effect"},
    PLACES.name: {"place": "title"},
    SOURCES.name: {"source": "title"},
}
"""What the fields that people head their columns with are called in each table, where that is another name."""

IDENTIFYING = frozenset({"a name", "a phone number", "an identity", "an address", "a signature"})
"""What tells one person from another; with one other thing told of a person, a row is taken to be one person."""

_BROKEN_DOWN = (OBSERVATIONS.name, TARGETS.name)


class Headed(NamedTuple):
    """What each column of a file is called in its table, by place, and how its heading stands in the file."""

    columns: Mapping[int, str]
    called: Mapping[str, str]
    unknown: tuple[str, ...] = ()
    twice: tuple[tuple[str, str], ...] = ()


def column_called(table: Table, heading: str) -> str | None:
    """Return the column of *table* that a *heading* names, in its own words or in those that people use.

    >>> column_called(OBSERVATIONS, "Valeur atteinte"), column_called(OBSERVATIONS, "By Gender")
    ('value', 'by_Gender')
    """
    if not heading or len(heading) > LONGEST_HEADING:
        return None
    heading = heading.strip()
    words = plain(heading).replace(" ", "_")
    known = columns_of(table)
    if words in known:
        return words
    name, colon, language = heading.partition(":")
    if colon and language and name.strip().casefold() in known:
        return f"{name.strip().casefold()}:{language.strip()}"
    if table.name in _BROKEN_DOWN:
        if heading[:3].casefold() in (BY, "by ") and heading[3:].strip():
            return f"{BY}{heading[3:].strip()}"
        if words == "cell":
            return "cell"
        if dimension := dimension_of(heading):
            return f"{BY}{dimension}"
    found = read_heading(heading)
    if found is None or not found.is_exact or found.period is not None:
        return None  # a table has a column for the period: one that a heading names would be lost with it
    column = CALLED[table.name].get(found.field, found.field)
    return column if column in known or (column == "cell" and table.name in _BROKEN_DOWN) else None


def columns_of(table: Table) -> tuple[str, ...]:
    """Return the names of the columns of *table*, without those that its rows bring along."""
    own = tuple(column.name for field in table.fields for column in field.columns)
    beside = tuple(name for name in (*table.core, PROJECT.columns[0].name) if name not in own)
    return (*beside, *own, MORE)


def headed(table: Table, headings: Sequence[str]) -> Headed:
    """Return which columns of *table* the *headings* name; where two name one, a code is read before a title."""
    columns: dict[int, str] = {}
    places: dict[str, int] = {}
    unknown: list[str] = []
    twice: list[tuple[str, str]] = []
    for place, heading in enumerate(headings):
        column = column_called(table, heading)
        if column is None:
            if heading.strip():
                unknown.append(heading.strip())
            continue
        before = places.get(column)
        if before is not None:
            is_closer = _closeness(heading, column) > _closeness(headings[before], column)
            kept, left = (place, before) if is_closer else (before, place)
            twice.append((_told(headings, left, kept), _told(headings, kept, left)))
            columns.pop(left, None)
            columns[kept], places[column] = column, kept
        else:
            columns[place], places[column] = column, place
    return Headed(
        columns, {column: headings[place].strip() for place, column in columns.items()}, tuple(unknown), tuple(twice)
    )


def _told(headings: Sequence[str], place: int, other: int) -> str:
    """Return what the heading at *place* is called beside the *other*: by its number too, if both are alike."""
    alike = headings[place].strip() == headings[other].strip()
    heading = headings[place].strip()
    return sentence("{heading} (column {number})", heading=heading, number=place + 1) if alike else heading


def of_a_person(headings: Sequence[str], *, has_figures: bool) -> tuple[str, ...]:
    """Return what *headings* tell of a person, where each row seems to be one; beside figures it takes more to seem so.

    Whoever reports a figure may leave a name and a telephone number beside it; only of a person is there an age.

    >>> of_a_person(["Name", "Sex", "Village"], has_figures=False), of_a_person(["Name", "Phone"], has_figures=True)
    (('a name', 'a sex'), ())
    """
    told = personal(headings)
    is_one = len(told) > 1 and IDENTIFYING & set(told) and (not has_figures or {"a sex", "an age"} & set(told))
    return told if is_one else ()


def category_of(column: str, heading: str, text: str) -> str:
    """Return the code of the category that *text* is in a *column*, where its *heading* is not the column's own.

    Girls and boys are female and male here: a table that tells them from women by age has a column of ages. Everybody
    is no category beside them.

    >>> category_of("by_sex", "Sexe", "Femmes"), category_of("by_sex", "by_sex", "Femmes")
    ('female', 'Femmes')
    >>> category_of("by_age", "Age group", "All ages")
    'total'
    """
    dimension = column.removeprefix(BY)
    if heading[: len(BY)].casefold() == BY:
        return text
    if is_total(text):
        return TOTAL
    if dimension not in GENDER_CODES:
        return text
    return category_in(dimension, text) or YOUNG.get(plain(text), text)


def table_of(name: str, headings: Sequence[str]) -> Table | None:
    """Return the table that a file called *name* with these *headings* is: by its name, or the one that knows most."""
    stem = name.rpartition("/")[2].rpartition(".")[0].casefold()
    for table in TABLES:
        if stem == table.name:
            return table
    best, most = None, 1
    for table in _BY_FREQUENCY:
        found = set(headed(table, headings).columns.values())
        if _says_enough(table, found) and len(found) > most:
            best, most = table, len(found)
    return best


_BY_FREQUENCY = (OBSERVATIONS, INDICATORS, TARGETS, RESULTS, LINKS, PLACES, SOURCES, FRAMEWORK)


def _says_enough(table: Table, columns: set[str]) -> bool:
    """Return whether *columns* tell *table* from the others."""
    if table is OBSERVATIONS:
        return "indicator" in columns and bool({"value", "missing", "text"} & columns)
    if table is TARGETS:
        return "indicator" in columns and bool({"value", "missing"} & columns)
    return set(table.needed) <= columns


def _closeness(heading: str, column: str) -> int:
    found = read_heading(heading.strip())
    if found is not None and found.field.endswith("_code"):
        return 2  # a code names a thing better than its title does
    return 1 if plain(heading).replace(" ", "_") == column else 0
