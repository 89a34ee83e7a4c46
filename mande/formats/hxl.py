"""Old HXL-tagged sheets, in only: who does what where, and how many people were targeted, reached, in need.

OCHA has withdrawn the Humanitarian Exchange Language, so that nothing is written in it here; years of sheets that carry
its row of hashtags remain. The row is looked for among the first 25. Each column of figures says by its attributes whom
it counts (`#reached +f +age0_17`), so that a wide sheet becomes one figure a cell. The groups that HXL names
(`+children`, `+adults`, `+elderly`, `+idps`) overlap, and are categories of dimensions that are not exclusive.

`#targeted` is the target of what `#reached` is the figure of. A sheet without figures, of who does what where, gives
the activities, the organisations and, as services of others, who gives which where. Columns without a tag, and those
whose tag nothing here can hold, are named.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from operator import attrgetter
from typing import Any, NamedTuple, TypeAlias

import attrs

from mande.codes import LONGEST_CODE, inert
from mande.dimensions.breakdowns import AGE, GENDER, Dimension, overlaps
from mande.dimensions.cells import Cell, as_cell
from mande.dimensions.periods import Period
from mande.dimensions.places import Place
from mande.errors import PeriodError
from mande.findings import Severity
from mande.formats.building import THE_BASELINE, THE_FIGURE, THE_TARGET, built, built_framework, fitting
from mande.formats.csv.columns import is_plain
from mande.formats.csv.headings import of_a_person
from mande.formats.csv.rows import FIRST_ROWS, SEPARATORS, decoded
from mande.formats.document import Document
from mande.formats.files import File, name_of, read_bytes
from mande.formats.limits import FIGURES as FIGURES_READ
from mande.formats.limits import RECORDS, Limit, no_collecting
from mande.formats.naming import kept_as_code
from mande.formats.people import age_of, category_of
from mande.formats.remarks import (
    NO_HEADER,
    NOT_A_NUMBER,
    NOT_A_PERIOD,
    ONE_PERSON_A_ROW,
    TWICE,
    UNREADABLE,
    Notes,
    Remark,
    refuse,
    told_by,
)
from mande.formats.written import read_figure
from mande.framework.indicators import Baseline, Indicator
from mande.framework.partners import OtherService, Partner
from mande.framework.results import Activity
from mande.framework.targets import Target
from mande.measures.missing import Missing
from mande.measures.numbers import Number, Qualifier, spell
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.sources import Locator, Source
from mande.wording import Sentence, Words, counted, listing, sentence

BAD_TAG = Remark(
    "MND933",
    "bad-tag",
    Severity.MAJOR,
    "{seen} is no tag, so its column was not read: {why}.",
    "Write a tag and its attributes like '#reached +f +age0_17'.",
    headline="tags that cannot be read",
)
NOT_READ = Remark(
    "MND934",
    "columns-not-read",
    Severity.MINOR,
    "{columns} were not read: {why}.",
    "Tag them, where something in them should be read.",
    headline="sets of columns that were not read",
)
REMARKS = (BAD_TAG, NOT_READ)

FIGURES: Mapping[str, str] = {
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

DONE = Limit(30_000, 30, lambda count: counted(count, "thing"))
"""Things done and indicators; a row that says who does what where, and how much, names two in seventy bytes and more.
"""

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
SINGULAR = {
    "adult": "adults",
    "child": "children",
    "adolescent": "adolescents",
    "infant": "infants",
    "refugee": "refugees",
}
"""Attributes that are written in the singular too."""

SAYS_NOTHING = frozenset({"num", "value", "count", "all", "total", "actual", "ind", "hh", "en", "fr", "es", "pt", "ar"})
"""Attributes of a column of figures that name no part of the people."""

WORDS = frozenset({"name", "code", "id", "type", "text", "desc", "description", "label", "unit", "list"})
"""Attributes that say that a column describes figures, and holds none."""

ROLES: Mapping[str, frozenset[str]] = {
    "target": frozenset({"target", "targeted", "planned"}),
    "baseline": frozenset({"baseline"}),
    "actual": frozenset({"value", "num", "actual", "reached", "achieved", "result"}),
}
"""What a column of `#indicator` holds, by its attributes; without one of them it says what the indicator is."""

MAY_BE_WORDS = frozenset({"output", "capacity", "value", "population", "affected"})
"""Tags whose columns hold words in some sheets, and figures in others."""

DATES = ("date", "period_date", "period")

TITLES = {"age": "Age", "age_group": "Age group", "group": "Group of people", "attribute": "Other attributes"}

LOOKED_FOR = sentence("a row of hashtags, like '#org', '#adm1' and '#reached +f'")

Text: TypeAlias = Callable[[Iterable[int]], str]
"""What gives the first of some cells of a row that is not blank."""

_CLOCK = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ].*")
_TAG = re.compile(r"#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*", re.IGNORECASE)


class Tag(NamedTuple):
    """The hashtag of a column: its name, and its attributes, whose order means nothing."""

    name: str
    attributes: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, text: str) -> Tag | None:
        """Return the tag that *text* writes, or None.

        >>> sorted(Tag.parse("#reached +f+Age0_17").attributes), Tag.parse("#adm1 +2013")
        (['age0_17', 'f'], None)
        """
        plain = text.strip()
        if len(plain) > LONGEST_CODE or not _TAG.fullmatch(plain):
            return None
        name, *attributes = re.split(r"\s*\+\s*", plain.casefold())
        return cls(name.strip()[1:], frozenset(SINGULAR.get(each.strip(), each.strip()) for each in attributes))


class Tagged(NamedTuple):
    """A table with its tags: the number of their row, the tag of each column that has one, and what stands above it."""

    row: int
    tags: Mapping[int, Tag]
    headings: tuple[str, ...]
    bad: Mapping[int, str]

    def called(self, column: int) -> str:
        """Return what a reader calls a *column*: its heading, or its tag."""
        heading = self.headings[column].strip() if column < len(self.headings) else ""
        tag = self.tags.get(column)
        return inert(heading) or ("" if tag is None else f"#{tag.name}")

    def columns(self, name: str, *attributes: str) -> list[int]:
        """Return the columns of a tag that have one of the *attributes*; of all its columns where none is named."""
        return [
            column
            for column, tag in self.tags.items()
            if tag.name == name and (not attributes or tag.attributes & set(attributes))
        ]


def tagged(rows: Iterable[Sequence[str]]) -> Tagged | None:
    """Return the table in *rows* with its tags, or None where none of the first 25 rows holds them.

    >>> tagged([["Organisation", "Reached"], ["#org", "#reached +f"]]).tags[1]
    Tag(name='reached', attributes=frozenset({'f'}))
    """
    above: Sequence[str] = ()
    for number, cells in enumerate(islice(rows, FIRST_ROWS), 1):
        filled = [cell.strip() for cell in cells if cell.strip()]
        hashes = [cell for cell in filled if cell.startswith("#")]
        tags = {column: tag for column, cell in enumerate(cells) if (tag := Tag.parse(cell)) is not None}
        if tags and len(hashes) * 2 >= len(filled) and len(tags) * 2 >= len(hashes):
            bad = {
                column: cell.strip()
                for column, cell in enumerate(cells)
                if cell.strip().startswith("#") and column not in tags
            }
            return Tagged(number, tags, tuple(above), bad)
        above = cells if filled else above
    return None


def parse(data: bytes | str, *, name: str = "the document", decimal: str | None = None) -> Document:
    r"""Return the document in *data*, the text of a CSV file; *decimal* says what marks the decimals.

    >>> document = parse("Org,Girls\n#org,#reached +f +age0_17\nRed Cross,12\n", name="4w.csv")
    >>> document.observations[0], document.observations[0].reporter
    (Observation('reached', 12, age=0-17, gender=female), 'Red Cross')
    """
    notes = Notes(name)
    text = decoded(data, notes)
    if text is None:
        return Document(None, None, notes.findings)
    try:
        separator = max(SEPARATORS, key=lambda separator: _tags_in(list(islice(_reader(text, separator), FIRST_ROWS))))
        with no_collecting():
            return parse_rows(_reader(text, separator), notes, decimal=decimal, size=len(text))
    except csv.Error as fault:
        notes.add(UNREADABLE, format="CSV", why=told_by(fault), instead=sentence("Save the sheet as 'CSV UTF-8'."))
        return Document(None, None, notes.findings)


def read(file: File, *, strict: bool = False, decimal: str | None = None) -> Document:
    """Return the document in *file*.

    Raises:
        OSError: it cannot be opened or read.
        DocumentError: *strict*, and something in it could not be taken as it stands.
    """
    document = parse(read_bytes(file), name=name_of(file), decimal=decimal)
    if strict:
        refuse(name_of(file), document.findings)
    return document


def _line(row: int, column: str) -> str:
    return f"line {row}, column '{column}'" if column else f"line {row}"


def parse_rows(
    rows: Iterable[Sequence[str]],
    notes: Notes,
    *,
    decimal: str | None = None,
    at: Callable[[int, str], str] = _line,
    size: int = 0,
) -> Document:
    """Return the document in the *rows* of a sheet, whatever it was kept in; *at* says how a cell is named there.

    *size* is how many letters or bytes it was kept in, by which so many of its figures are read.
    """
    rest = iter(rows)
    first = list(islice(rest, FIRST_ROWS))
    found = tagged(first)
    if found is None:
        notes.add(NO_HEADER, looked_for=LOOKED_FOR, near=_nearly(first))
        return Document(None, None, notes.findings)
    has_figures = any(tag.name in FIGURES for tag in found.tags.values())
    if told := of_a_person(found.headings, has_figures=has_figures):
        notes.add(ONE_PERSON_A_ROW, why=sentence("it has {told}", told=listing(map(Sentence, told))))
        return Document(None, None, notes.findings)
    for column, cell in found.bad.items():
        notes.add(BAD_TAG, at(found.row, found.called(column)), seen=cell, why=_why_bad(cell))
    below: list[tuple[int, Sequence[str]]] = []
    most = RECORDS.of(size)
    for line, cells in enumerate(chain(first[found.row :], rest), found.row + 1):
        if any(cell and not cell.isspace() for cell in cells):
            below.append((line, cells))
            if len(below) > most:
                break
    beyond = below.pop()[0] if len(below) > most else None
    return _document(Sheet(below, beyond, found, notes, decimal, at), size)


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _tags_in(rows: Sequence[Sequence[str]]) -> int:
    found = tagged(rows)
    return 0 if found is None else len(found.tags)


def _nearly(rows: Sequence[Sequence[str]]) -> str:
    """Return which row comes nearest to tags, as a remark says it; often nothing."""
    for number, cells in enumerate(islice(rows, FIRST_ROWS), 1):
        hashes = [cell.strip() for cell in cells if cell.strip().startswith("#")]
        if hashes:
            shown = listing(repr(inert(cell[:40])) for cell in hashes)
            return sentence(" Row {number} nearly matches: it has {shown}.", number=number, shown=shown)
    return ""


def _why_bad(cell: str) -> str:
    for part in re.split(r"\s*\+\s*", cell)[1:]:
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", part.strip()):
            return sentence(
                "an attribute is a letter and then letters, digits or '_', and '+{part}' is not", part=inert(part[:40])
            )
    return sentence("a tag is '#', a letter, and then letters, digits or '_'")


class Counts(NamedTuple):
    """What a column counts, and how it is `called`: by which tag, which part of the people, in what unit, as what."""

    tag: str
    role: str
    unit: str | None
    cell: Cell
    called: str = ""


class Facts(NamedTuple):
    """What a row says beside its figures; a code stands with its title."""

    line: int
    place: str | None
    org: str | None
    service: tuple[str, str] | None
    sector: str | None
    indicator: tuple[str, str] | None
    period: Period | None


class Figure(NamedTuple):
    """One figure of a sheet: its row, what it counts, its indicator's code and title, and what is written there."""

    facts: Facts
    counts: Counts
    indicator: tuple[str, str]
    number: Number | Missing
    at: str
    period: Period | None
    qualifier: Qualifier
    printed: str | None = None
    is_percent: bool = False

    @property
    def fields(self) -> dict[str, Any]:
        """What is said of the number beside it."""
        return {"period": self.period, "qualifier": self.qualifier, "at": self.at}


class Sheet(NamedTuple):
    """The rows below the tags that hold something, with their numbers, and what it takes to say what is where.

    A row is taken out of `lines` as it is read, so that not all is held twice. `beyond` is the number of the first row
    that is one too many for the size of the document.
    """

    lines: list[tuple[int, Sequence[str]]]
    beyond: int | None
    found: Tagged
    notes: Notes
    decimal: str | None
    at: Callable[[int, str], str]

    def place_of(self, line: int, column: int) -> Locator:
        """Return where a cell stands, as its reader sees it."""
        return Locator(self.at(line, self.found.called(column)))


def _document(sheet: Sheet, size: int) -> Document:
    """Return the document that the rows of *sheet* make, as many of them as one of *size* may hold."""
    notes, counts, register = sheet.notes, _columns_of_figures(sheet), Register({}, {}, set(), {}, {})
    source = Source(register.code(notes.document), kind="sheet")
    layout = Layout.of(sheet.found)
    facts: list[Facts] = []
    figures: list[Figure] = []
    things: set[str] = set()
    most_figures, most_things = FIGURES_READ.of(size), DONE.of(size)
    _say_not_read(sheet, layout.columns.union(counts))
    sheet.lines.reverse()
    while sheet.lines:
        line, cells = sheet.lines.pop()
        if len(figures) >= most_figures:
            FIGURES_READ.tell(notes, sheet.at(line, ""), len(figures), size)
            break
        if len(things) >= most_things:
            DONE.tell(notes, sheet.at(line, ""), len(things), size)
            break
        row = _facts(line, cells, sheet, layout, register)
        found = list(_figures(row, cells, counts, sheet, register))
        facts.append(row)
        figures += found
        things.update(each.indicator[0] for each in found)
        things.update(() if row.service is None else row.service[:1])
    else:
        if sheet.beyond is not None:
            RECORDS.tell(notes, sheet.at(sheet.beyond, ""), len(facts), size)
    for text, where in register.undated.items():
        notes.add(NOT_A_PERIOD, where, seen=text)
    indicators = _indicators(figures, source, notes)
    activities = list(_activities(facts, indicators))
    orgs = dict.fromkeys(row.org for row in facts if row.org is not None)
    framework = built_framework(
        notes,
        {},
        source.code.rpartition(".")[0] or source.code,
        basis="extract",
        activities=activities,
        context=[indicator for held in indicators.values() for indicator in held],
        dimensions=list(_dimensions(figures)),
        places=list(register.places.values()),
        partners=[Partner(register.code(org), org) for org in orgs],
        others=[] if counts else list(_services(facts)),
        sources=[source],
    )
    seen = Observations(_observations(figures, source, register, notes)) if counts else None
    return Document(framework, fitting(framework, seen, notes), notes.findings)


def _columns_of_figures(sheet: Sheet) -> dict[int, Counts]:
    """Return what each column of figures counts; one that may hold words does so where few of its cells are numbers."""
    found = {}
    for column, tag in sheet.found.tags.items():
        counts = _counts(tag)
        if counts is not None and (tag.name not in MAY_BE_WORDS or _holds_numbers(sheet, column)):
            found[column] = counts._replace(called=sheet.found.called(column))
    return found


def _holds_numbers(sheet: Sheet, column: int) -> bool:
    cells = [cells[column].strip() for _, cells in sheet.lines if column < len(cells) and cells[column].strip()]
    return sum(cell.lstrip("-<>~. ")[:1].isdigit() for cell in cells) * 2 > len(cells)


def _counts(tag: Tag) -> Counts | None:
    """Return what a column with *tag* counts, or None where it holds no figures."""
    attributes = tag.attributes
    if tag.name == "indicator":
        role = next((role for role, words in ROLES.items() if attributes & words), None)
        if role is None:
            return None
        attributes -= ROLES[role]
    elif tag.name not in FIGURES or attributes & WORDS:
        return None
    else:
        role = "target" if tag.name == "targeted" or "target" in attributes else "actual"
        attributes -= {"target", "actual"}
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


class Register(NamedTuple):
    """What the rows named so far: places by their path, codes by their text, and what stood where a date belongs.

    `indicators` are the code and title of each by what names it, since very many figures are of one.
    """

    places: dict[tuple[str, ...], Place]
    codes: dict[str, str]
    taken: set[str]
    undated: dict[str, str]
    indicators: dict[tuple[object, ...], tuple[str, str]]

    def indicator(self, tag: str, facts: Facts) -> tuple[str, str]:
        """Return the code and the title of the indicator that a figure under a *tag* is of."""
        named_by = (tag, facts.indicator, facts.service)
        if named_by not in self.indicators:
            self.indicators[named_by] = _indicator_of(*named_by)
        return self.indicators[named_by]

    def code(self, text: str) -> str:
        """Return a code for *text*: the text itself where it can be one, and otherwise what is like no other's."""
        if text not in self.codes:
            plain = kept_as_code(text, "document", LONGEST_CODE - 5)
            code, times = plain, 1
            while code in self.taken:
                times += 1
                code = f"{plain} {times}"
            self.codes[text] = code
            self.taken.add(code)
        return self.codes[text]


class Naming(NamedTuple):
    """The columns that say what something is called: those with its code, and those with its title."""

    coded: tuple[int, ...] = ()
    described: tuple[int, ...] = ()

    @classmethod
    def of(cls, found: Tagged, *tags: str) -> Naming:
        """Return the columns that name what *tags* stand for."""
        coded = [column for tag in tags for column in (*found.columns(tag, "code", "id"), *found.columns(f"{tag}_id"))]
        described = [column for tag in tags for column in found.columns(tag) if _counts(found.tags[column]) is None]
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


def _facts(line: int, cells: Sequence[str], sheet: Sheet, layout: Layout, register: Register) -> Facts:
    """Return what a row says beside its figures; what it names is written into *register*."""

    def text(columns: Iterable[int]) -> str:
        for column in columns:
            if column < len(cells) and (found := cells[column].strip()):
                return found
        return ""

    def named(naming: Naming) -> tuple[str, str] | None:
        title, code = text(naming.described), text(naming.coded)
        return (register.code(code or title), inert(title)) if code or title else None

    return Facts(
        line,
        _place(text, layout, register),
        inert(text(layout.org)) or None,
        named(layout.service),
        inert(text(layout.sector)) or None,
        named(layout.indicator),
        _period(line, text, sheet, layout, register),
    )


def _place(text: Text, layout: Layout, register: Register) -> str | None:
    """Return the code of the smallest area that a row names; each lies within the one before it."""
    path: tuple[str, ...] = ()
    within: str | None = None
    for area, naming in layout.areas:
        code, title = text(naming.coded), text(naming.described)
        if not code and not title:
            continue
        path = (*path, code or title)
        if path not in register.places:
            own = register.code(code or (title if within is None else " > ".join(path)))
            register.places[path] = Place(own, inert(title), within=within, kind=area)
        within = register.places[path].code
    return within


def _period(line: int, text: Text, sheet: Sheet, layout: Layout, register: Register) -> Period | None:
    """Return the period of a row: from its start to its end, or its one date."""
    if not (layout.starts or layout.ends or layout.dates):
        return None
    first, last, one = (
        _CLOCK.sub(r"\1", found) if (found := text(columns)) else ""
        for columns in (layout.starts, layout.ends, layout.dates)
    )
    written = f"{first}/{last}" if first and last else one or first or last
    if not written:
        return None
    try:
        return Period.parse(written)
    except PeriodError:
        column = (*layout.dates, *layout.starts, *layout.ends)[0]
        register.undated.setdefault(written, sheet.place_of(line, column))
        return None


def _figures(
    facts: Facts, cells: Sequence[str], counts: Mapping[int, Counts], sheet: Sheet, register: Register
) -> Iterator[Figure]:
    """Yield the figures of a row; a blank cell holds none."""
    for column, counted_there in counts.items():
        text = cells[column] if column < len(cells) else ""
        if not text or text.isspace():
            continue
        at = Locator(sheet.at(facts.line, counted_there.called))
        of = register.indicator(counted_there.tag, facts)
        if is_plain(text):
            yield Figure(facts, counted_there, of, int(text), at, facts.period, Qualifier.EXACTLY)
            continue
        written = read_figure(text, sheet.notes, at, decimal=sheet.decimal)
        value: Number | Missing = Missing.UNKNOWN if written.value is None else written.value
        is_share = written.is_percent and counted_there.tag not in OF_PERSONS
        if written.is_percent and not is_share:
            sheet.notes.add(NOT_A_NUMBER, at, seen=text)
            value = Missing.UNKNOWN
        plain = value.value if isinstance(value, Missing) else spell(value)
        printed = None if text.strip() == plain else text
        period = written.period or facts.period
        yield Figure(facts, counted_there, of, value, at, period, written.qualifier, printed, is_percent=is_share)


def _indicator_of(tag: str, indicator: tuple[str, str] | None, service: tuple[str, str] | None) -> tuple[str, str]:
    """Return the code and the title of the indicator that a figure under a *tag* is of.

    It is the one that its row names, where it is one of its own figures; those of people in need beside it are of
    another. Where a row names none, it is what the tag counts, of the service that the row is about.
    """
    if indicator is not None and tag in ("indicator", "reached", "value", "output"):
        return indicator
    code, title = tag, FIGURES.get(tag, "Indicator")
    if indicator is not None or service is not None:
        of, words = indicator or service or ("", "")
        code, title = f"{of[: LONGEST_CODE - 20]} | {code}", f"{title}: {words or of}"
    return code, title


def _indicators(figures: Iterable[Figure], source: Source, notes: Notes) -> dict[str, list[Indicator]]:
    """Return the indicators that figures are of, with their targets and baselines, by the service they belong to."""
    held: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        held[figure.indicator[0]].append(figure)
    found: dict[str, list[Indicator]] = defaultdict(list)
    for code, own in held.items():
        targets = [target for each in own if each.counts.role == "target" and (target := _target(each, source, notes))]
        indicator = built(
            Indicator,
            notes,
            own[0].at,
            code,
            own[0].indicator[1],
            what=sentence("Indicator '{code}'", code=code),
            unit=next((each.counts.unit for each in own if each.counts.unit), None),
            measure="percentage" if any(each.is_percent for each in own) else "count",
            breakdowns=sorted({dimension for each in own for dimension in each.counts.cell}),
            baseline=_baseline(own, source, notes),
            targets=targets,
        )
        if indicator is not None:
            found[own[0].facts.service[0] if own[0].facts.service is not None else ""].append(indicator)
    return found


def _target(figure: Figure, source: Source, notes: Notes) -> Target | None:
    fields = {**figure.fields, "cell": figure.counts.cell, "place": figure.facts.place, "source": source.code}
    return built(Target, notes, figure.at, figure.number, what=THE_TARGET, **fields)


def _baseline(figures: Iterable[Figure], source: Source, notes: Notes) -> Baseline | None:
    """Return the one baseline that an indicator has; where several are written, the first, and the others are told."""
    first: Figure | None = None
    for figure in figures:
        if figure.counts.role == "baseline" and first is None:
            first = figure
        elif figure.counts.role == "baseline" and first is not None:
            at = first.at
            notes.add(
                TWICE,
                figure.at,
                what=sentence("The baseline of '{figure}'", figure=figure.indicator[0]),
                first=at,
                kept=sentence("the first was kept"),
            )
    if first is None:
        return None
    fields = {**first.fields, "cell": first.counts.cell, "place": first.facts.place, "source": source.code}
    return built(Baseline, notes, first.at, first.number, what=THE_BASELINE, **fields)


def _observations(figures: list[Figure], source: Source, register: Register, notes: Notes) -> Iterator[Observation]:
    """Yield what was seen, and take out of *figures* what it was made of, so that not all is held twice."""
    figures.reverse()
    while figures:
        figure = figures.pop()
        if figure.counts.role != "actual":
            continue
        org = figure.facts.org
        observation = built(
            Observation,
            notes,
            figure.at,
            figure.indicator[0],
            figure.number,
            what=THE_FIGURE,
            period=figure.period,
            qualifier=figure.qualifier,
            at=figure.at,
            cell=figure.counts.cell,
            place=figure.facts.place,
            reporter=None if org is None else register.code(org),
            source=source.code,
            printed=figure.printed,
        )
        if observation is not None:
            yield observation


def _dimensions(figures: Iterable[Figure]) -> Iterator[Dimension]:
    """Yield the dimensions that figures are broken down by; groups that HXL names overlap, and ages where they do."""
    held: dict[str, dict[str, None]] = defaultdict(dict)
    for cell in dict.fromkeys(map(attrgetter("counts.cell"), figures)):
        for dimension, category in cell.items():
            held[dimension][category] = None
    for dimension, categories in held.items():
        if dimension == "gender" and categories.keys() <= set(GENDER.codes):
            yield GENDER
            continue
        made = Dimension(dimension, TITLES.get(dimension, ""), list(categories), exhaustive=False)
        is_exclusive = dimension == AGE and not overlaps(made.bands) and len(made.bands) == len(categories)
        yield made if is_exclusive else attrs.evolve(made, exclusive=False)


def _activities(facts: Iterable[Facts], indicators: dict[str, list[Indicator]]) -> Iterator[Activity]:
    """Yield what is done, with the indicators of it, which are taken out of *indicators*, and its sectors as a note."""
    titles: dict[str, str] = {}
    sectors: dict[str, dict[str, None]] = defaultdict(dict)
    for row in facts:
        if row.service is not None:
            code, title = row.service
            titles.setdefault(code, title)
            if row.sector is not None and row.sector != title:
                sectors[code][row.sector] = None
    for code, title in titles.items():
        note = f"Sector: {', '.join(sectors[code])}" if sectors[code] else None
        yield Activity(code, "" if title == code else title, indicators=indicators.pop(code, []), note=note)


def _services(facts: Iterable[Facts]) -> Iterator[OtherService]:
    """Yield who does what where, each once."""
    done = dict.fromkeys(
        (row.org, row.service[0], row.place) for row in facts if row.org is not None and row.service is not None
    )
    for org, service, place in done:
        yield OtherService(org or "", service, place=place)


def _numbered(column: int) -> Words:
    return sentence("column {number}", number=column + 1)


def _say_not_read(sheet: Sheet, used: set[int]) -> None:
    """Name the columns without a tag, and those with a tag that nothing here can hold: each kind once."""
    found = sheet.found
    filled = Counter(column for _, cells in sheet.lines for column, cell in enumerate(cells) if cell.strip())
    untagged = [column for column in sorted(filled) if column not in found.tags and column not in found.bad]
    unheld = [column for column in sorted(found.tags) if column not in used and filled[column]]
    place = sheet.at(found.row, "")
    for columns, why in (
        (untagged, sentence("they have no tag")),
        (unheld, sentence("nothing here holds what they say")),
    ):
        if columns:
            told = [
                sentence("{name} ({count})", name=found.called(column) or _numbered(column), count=filled[column])
                for column in columns
            ]
            sheet.notes.add(NOT_READ, place, columns=listing(told, most=40), why=why)
