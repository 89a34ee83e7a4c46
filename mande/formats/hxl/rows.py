"""What each row of a tagged sheet says: who does what, where and when, and the figures of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from mande.codes import LONGEST_CODE, inert
from mande.dimensions.periods import Period
from mande.dimensions.places import Place
from mande.errors import PeriodError
from mande.formats.csv.columns import is_plain
from mande.formats.hxl.columns import COUNTED, OF_PERSONS, Counts, Layout, Naming
from mande.formats.hxl.tags import Sheet
from mande.formats.naming import kept_as_code
from mande.formats.remarks import NOT_A_NUMBER
from mande.formats.written import read_figure
from mande.measures.missing import Missing
from mande.measures.numbers import Number, Qualifier, spell
from mande.sources import Locator

Text: TypeAlias = Callable[[Iterable[int]], str]
"""What gives the first of some cells of a row that is not blank."""

_CLOCK = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ].*")


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


def facts_of(line: int, cells: Sequence[str], sheet: Sheet, layout: Layout, register: Register) -> Facts:
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
        _place_of(text, layout, register),
        inert(text(layout.org)) or None,
        named(layout.service),
        inert(text(layout.sector)) or None,
        named(layout.indicator),
        _period_of(line, text, sheet, layout, register),
    )


def _place_of(text: Text, layout: Layout, register: Register) -> str | None:
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


def _period_of(line: int, text: Text, sheet: Sheet, layout: Layout, register: Register) -> Period | None:
    """Return the period of a row: from its start to its end, or its one date. Half of a period is none."""
    if not (layout.starts or layout.ends or layout.dates):
        return None
    first, last, one = (
        _CLOCK.sub(r"\1", found) if (found := text(columns)) else ""
        for columns in (layout.starts, layout.ends, layout.dates)
    )
    written = one if one and not (first and last) else f"{first}/{last}"
    if written == "/":
        return None
    try:
        return Period.parse(written)
    except PeriodError:
        column = (*layout.dates, *layout.starts, *layout.ends)[0]
        register.undated.setdefault(written, sheet.place_of(line, column))
        return None


def figures_of(
    facts: Facts, cells: Sequence[str], counts: Mapping[int, Counts], sheet: Sheet, register: Register
) -> Iterator[Figure]:
    """Yield the figures of a row; a blank cell holds none."""
    for column, counted_there in counts.items():
        text = cells[column] if column < len(cells) else ""
        if not text or text.isspace():
            continue
        at = Locator(sheet.at(facts.line, counted_there.called))
        of = register.indicator(counted_there.tag, facts)
        if counted_there.beside is not None:
            of = (f"{of[0][: LONGEST_CODE - 20]} | {counted_there.beside}", f"{of[1]}: {counted_there.beside}")
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
    code, title = tag, COUNTED.get(tag, "Indicator")
    if indicator is not None or service is not None:
        of, words = indicator or service or ("", "")
        code, title = f"{of[: LONGEST_CODE - 20]} | {code}", f"{title}: {words or of}"
    return code, title
