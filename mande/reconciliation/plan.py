"""What is stated of one part of the plan: by the framework itself, and by the sources that say otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, NamedTuple

from mande.dimensions.periods import Period
from mande.errors import InvalidValue
from mande.framework.indicators import Baseline, Indicator
from mande.framework.paths import read_path
from mande.framework.targets import Target
from mande.lists import ClosedList
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Qualifier, qualified
from mande.measures.ratios import Ratio
from mande.reconciliation.reach import Reach
from mande.reconciliation.said import MOST_SHOWN, Reading, Said, quoted, shown
from mande.sources import Locator
from mande.wording import listing

THE_PLAN = "this framework"
GROUPS = "target_groups"
NAMES = frozenset({"title", GROUPS})
ONE_OF = {"targets": "target"}
"""What one of several values is called that a path names together."""

DAYS_IN = {"day": (1, 1), "week": (7, 7), "month": (30, 31), "year": (365, 366)}
"""The days that a length of time has, at the least and at the most; a February has company, or a month's leeway."""

MONTH = 31
"""Days by which a period written in months may be off: nobody says on which day of a month it begins and ends."""

NO_INDICATOR = Indicator("plan")
"""By what a value is read that belongs to no indicator."""


class Part(NamedTuple):
    """A part of the plan that another source states: its subject, its name, and who says what of it.

    `own` is what the framework itself holds there, empty where it does not record it. What is stated of a whole list is
    of one thing in it, and nobody knows which, so that neither has anything.
    """

    subject: str
    name: str
    own: tuple[Said, ...]
    others: tuple[Said, ...]
    field: str = ""

    @property
    def is_name(self) -> bool:
        """Whether it is what something is called: a title, or the groups served, which two may word in two ways."""
        return self.field in NAMES


def parts_stated(reading: Reading) -> Iterator[Part]:
    """Yield each part of the plan that another source states."""
    framework = reading.review.framework
    for path, others in reading.review.stated.items():
        read = read_path(path)
        code, field = (read.code, read.field) if read else (None, None)
        if read and code and field:
            item, subject, name = _item(reading, read.holder, code), code, f"{ONE_OF.get(field, field)} of {code}"
        else:
            item, subject, name, field = framework, framework.code, f"{path} of {framework.code}", path
        told = _Told(reading, item if isinstance(item, Indicator) else NO_INDICATOR, name)
        value, source = getattr(item, field or "", None), getattr(item, "source", None)
        if field == GROUPS:
            value = listing([_title(reading, group) for group in framework.target_groups], most=MOST_SHOWN)
        own = tuple(told.each(value, source or THE_PLAN, getattr(item, "at", None)))
        if isinstance(value, tuple) and not own:
            yield Part(subject, name, (), ())
        else:
            stated = tuple(told.one(each.value, each.source, each.at) for each in others)
            if any(each.kind in DAYS_IN for each in stated):
                own, stated = (tuple(map(_measured, side)) for side in (own, stated))
            yield Part(subject, name, own, stated, field or "")


def _measured(said: Said) -> Said:
    """Return days, or a length of time, as a number of days; how many a month has, or a period's ends, may be open."""
    if isinstance(said.value, Period):
        loose = MONTH if said.value.months else 1
        days = Fraction(said.value.days)
        return said._replace(reach=Reach(days - loose, days + loose), kind="day")
    if said.reach is None or said.kind not in DAYS_IN:
        return said
    (shortest, longest), reach = DAYS_IN[said.kind], said.reach
    least = None if reach.least is None else reach.least * shortest
    return said._replace(reach=Reach(least, None if reach.most is None else reach.most * longest), kind="day")


def _title(reading: Reading, population: str) -> str:
    held = reading.review.populations.get(population)
    return str(held.title) or population if held else population


def _item(reading: Reading, holder: str, code: str) -> Any:
    held = reading.review.studies if holder == "studies" else getattr(reading.review.framework, holder, ())
    return next((each for each in held if getattr(each, "code", None) == code), None)


class _Told(NamedTuple):
    """How values of one part of the plan are read: as those of an indicator, under one name."""

    reading: Reading
    indicator: Indicator
    name: str

    def each(self, value: Any, source: str | None, at: Locator | None) -> Iterator[Said]:
        """Yield what the plan holds: one value, or those of all its targets, revised ones too."""
        if isinstance(value, Baseline):
            yield self.one(value.value, value.source or source, value.at, value.qualifier)
        elif isinstance(value, tuple):
            for target in (each for each in value if isinstance(each, Target)):
                yield self.one(target.value, target.source or source, target.at, target.qualifier)
                for revision in target.revisions:
                    yield self.one(revision.value, revision.source or source, revision.at)
        elif value not in (None, "") and not isinstance(value, Missing):
            yield self.one(value, source, at)

    def one(self, value: Any, source: str | None, at: Locator | None, qualifier: Qualifier = Qualifier.EXACTLY) -> Said:
        read = _read(value)
        reach, kind = self.reading.reach(read, qualifier, self.indicator)
        words = shown(read, self.indicator) if isinstance(read, int | Money | Amount | Ratio) else _plain(read)
        return Said(read, qualified(words, qualifier), self.name, source, at, reach, kind)


def _plain(value: Any) -> str:
    return quoted(value) if isinstance(value, str) and not isinstance(value, ClosedList) else str(value)


def _read(value: Any) -> Any:
    """Return *value* with a period read as one, so that 2009-01/2009-12 is the same as 2009."""
    if isinstance(value, str):
        try:
            return Period.parse(value)
        except InvalidValue:
            return value
    return value
