"""What each column of a tagged sheet holds: figures, and of whom, or what a row is about beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mande.dimensions.cells import Cell, as_cell
from mande.formats.hxl.tags import Sheet, Tag, Tagged
from mande.formats.people import age_of, category_of

COUNTED: Mapping[str, str] = {
    "reached": "People reached",
    "targeted": "People targeted",
    "inneed": "People in need",
    "affected": "People affected",
    "population": "Population",
    "output": "Output",
    "capacity": "Capacity",
    "value": "Value",
    "beneficiary": "Beneficiaries",
}
"""The tags of columns that hold figures, and what each counts where no indicator is named."""

OF_PERSONS = frozenset({"reached", "targeted", "inneed", "affected", "population", "beneficiary"})
"""The tags that count persons, unless an attribute says that they count households."""

AREAS = ("country", "adm1", "adm2", "adm3", "adm4", "adm5", "loc")
"""The tags of places, each within the one before it."""

INTERSEX = "i"
"""What HXL alone calls other than female and male."""

AGE_GROUPS = ("infants", "children", "adolescents", "youth", "adults", "elderly")
GROUPS = (
    "refugees",
    "idps",
    "displaced",
    "returnees",
    "hosts",
    "incamp",
    "noncamp",
    "migrants",
    "disabled",
    "pregnant",
)

SAYS_NOTHING = frozenset({"num", "value", "count", "all", "total", "actual", "ind", "hh", "en", "fr", "es", "pt", "ar"})
"""Attributes of a column of figures that name no part of the people."""

WORDS = frozenset({"name", "code", "id", "type", "text", "desc", "description", "label", "unit", "list"})
"""Attributes that say that a column describes figures, and holds none."""

ROLES: Mapping[str, frozenset[str]] = {
    "target": frozenset({"target", "targeted", "planned"}),
    "baseline": frozenset({"baseline"}),
    "actual": frozenset({"value", "num", "actual", "reached", "achieved", "result"}),
}
"""What a column of figures holds, by its attributes; one of `#indicator` with none of them says which it is."""

MAY_BE_WORDS = frozenset({"output", "capacity", "value", "population", "affected"})
"""Tags whose columns hold words in some sheets, and figures in others."""

DATES = ("date", "period_date", "period")


class Counts(NamedTuple):
    """What a column counts, and how it is `called`: by which tag, which part of the people, in what unit, as what.

    `beside` is its unit where other columns of the tag are in another one, so that theirs is another indicator.
    """

    tag: str
    role: str
    unit: str | None
    cell: Cell
    called: str = ""
    beside: str | None = None


def columns_of_figures(sheet: Sheet) -> dict[int, Counts]:
    """Return what each column of figures counts; one that may hold words does so where few of its cells are numbers."""
    found = {}
    for column, tag in sheet.found.tags.items():
        counts = counts_of(tag)
        if counts is not None and (tag.name not in MAY_BE_WORDS or _holds_numbers(sheet, column)):
            found[column] = counts._replace(called=sheet.found.called(column))
    by_tag: defaultdict[str, set[str | None]] = defaultdict(set)
    for counts in found.values():
        by_tag[counts.tag].add(counts.unit)
    return {
        column: counts._replace(beside=counts.unit)
        if counts.unit == "household" and len(by_tag[counts.tag]) > 1
        else counts
        for column, counts in found.items()
    }


def _holds_numbers(sheet: Sheet, column: int) -> bool:
    cells = [cells[column].strip() for _, cells in sheet.lines if column < len(cells) and cells[column].strip()]
    return sum(cell.lstrip("-<>~. ")[:1].isdigit() for cell in cells) * 2 > len(cells)


def counts_of(tag: Tag) -> Counts | None:
    """Return what a column with *tag* counts, or None where it holds no figures."""
    attributes = tag.attributes
    if tag.name == "indicator":
        role = next((role for role, words in ROLES.items() if attributes & words), None)
        if role is None:
            return None
        attributes -= ROLES[role]
    elif tag.name not in COUNTED or attributes & WORDS:
        return None
    else:
        said = next((role for role in ("target", "baseline") if attributes & ROLES[role]), "actual")
        role = "target" if tag.name == "targeted" else said
        attributes -= {"actual"}.union(ROLES["target"], ROLES["baseline"])
    unit = "household" if "hh" in attributes else "person" if tag.name in OF_PERSONS else None
    return Counts("reached" if tag.name == "targeted" else tag.name, role, unit, _cell(attributes))


def _cell(attributes: Iterable[str]) -> Cell:
    """Return the categories that the attributes of a tag name."""
    cell: dict[str, list[str]] = defaultdict(list)
    for attribute in sorted(attributes):
        if attribute in SAYS_NOTHING:
            continue
        gender = "other" if attribute == INTERSEX else category_of("gender", attribute)
        if gender is not None:
            cell["gender"].append(gender)
        elif band := age_of(attribute, said=True):
            cell["age"].append(band.code)
        elif attribute in AGE_GROUPS:
            cell["age_group"].append(attribute)
        else:
            cell["group" if attribute in GROUPS else "attribute"].append(attribute)
    return as_cell({dimension: "+".join(categories) for dimension, categories in cell.items()})


class Naming(NamedTuple):
    """The columns that say what something is called: those with its code, and those with its title."""

    coded: tuple[int, ...] = ()
    described: tuple[int, ...] = ()

    @classmethod
    def of(cls, found: Tagged, *tags: str) -> Naming:
        """Return the columns that name what *tags* stand for."""
        coded = [column for tag in tags for column in (*found.columns(tag, "code", "id"), *found.columns(f"{tag}_id"))]
        described = [column for tag in tags for column in found.columns(tag) if counts_of(found.tags[column]) is None]
        return cls(tuple(coded), tuple(column for column in described if column not in coded))


class Layout(NamedTuple):
    """Which columns of a sheet say what a row is about, beside its figures."""

    areas: tuple[tuple[str, Naming], ...]
    service: Naming
    indicator: Naming
    org: tuple[int, ...]
    sector: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    dates: tuple[int, ...]

    @classmethod
    def of(cls, found: Tagged) -> Layout:
        """Return the layout of the columns that are tagged so."""
        dated = [column for tag in DATES for column in found.columns(tag)]
        starts, ends = (
            tuple(column for column in dated if word in found.tags[column].attributes) for word in ("start", "end")
        )
        return cls(
            tuple((area, naming) for area in AREAS if any(naming := Naming.of(found, area))),
            Naming.of(found, "activity") if found.columns("activity") else Naming.of(found, "sector", "subsector"),
            Naming.of(found, "indicator"),
            (*found.columns("org", "name"), *found.columns("org")),
            tuple(found.columns("sector")),
            starts,
            ends,
            tuple(column for column in dated if column not in (*starts, *ends)),
        )

    @property
    def columns(self) -> set[int]:
        """All of them."""
        namings = [self.service, self.indicator, *(naming for _, naming in self.areas)]
        named = {column for naming in namings for columns in naming for column in columns}
        return named.union(self.org, self.sector, self.starts, self.ends, self.dates)
