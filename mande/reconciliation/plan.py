"""What is stated of one part of the plan: by the framework itself, and by the sources that say otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from mande.dimensions.periods import Period
from mande.dimensions.populations import Population
from mande.errors import InvalidValue
from mande.framework.indicators import Baseline, Indicator
from mande.framework.paths import read_path
from mande.framework.targets import Target
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Qualifier, qualified
from mande.measures.ratios import Ratio
from mande.reconciliation.reach import Reach
from mande.reconciliation.said import Reading, Said, shown
from mande.sources import Locator
from mande.wording import Words, listing, phrases, sentence

THE_PLAN = sentence("this framework")
GROUPS = "target_groups"
NAMES = frozenset({"title", GROUPS})
ONE_OF = {"targets": "target"}
"""What one of several values is called that a path names together."""

FIELDS: Mapping[str, str] = {
    str(each): each
    for each in phrases(
        "accumulation",
        "actuals",
        "amount",
        "baseline",
        "breakdowns",
        "capacity",
        "cases",
        "context",
        "cost",
        "cost basis",
        "counted",
        "counting",
        "counting rule",
        "definition",
        "dimensions",
        "direction",
        "done",
        "evidence",
        "extended to",
        "followed",
        "frequency",
        "funded",
        "funding",
        "horizon",
        "indicators",
        "kind",
        "limitations",
        "links",
        "lost",
        "made",
        "means of verification",
        "measure",
        "mechanism",
        "method",
        "monitoring.budget",
        "monitoring.ends",
        "monitoring.reporters",
        "needs",
        "owner",
        "period",
        "place",
        "planned",
        "population",
        "published",
        "reach",
        "responsible",
        "role",
        "scale",
        "started",
        "statistic",
        "strategy",
        "support ends",
        "target",
        "target groups",
        "title",
        "unit",
        "weight",
        "who",
        "within",
    )
}
"""What a field that can be stated otherwise is called; any other is called by its own name."""

SINGLE = (str, int, Decimal, Period, Money, Amount, Ratio)
"""What is one value, so that another can be held against it."""

DAYS_IN = {"day": (1, 1), "week": (7, 7), "month": (30, 31), "year": (365, 366)}
"""The days that a length of time has, at the least and at the most; a February has company, or a month's leeway."""

MONTH = 31
"""Days by which a period written in months may be off: nobody says on which day of a month it begins and ends."""

NO_INDICATOR = Indicator("plan")
"""By what a value is read that belongs to no indicator."""


def called(field: str) -> str:
    """Return what a field of the plan is called in a sentence."""
    words = field.replace("_", " ")
    return FIELDS.get(words, words)


def field_of(field: str, code: str) -> Words:
    """Return what a field of *code* is called in a sentence.

    >>> field_of("extended_to", "cmes")
    'extended to of cmes'
    """
    return sentence("{field} of {code}", field=called(ONE_OF.get(field, field)), code=code)


class Part(NamedTuple):
    """A part of the plan that another source states: its subject, its name, and who says what of it.

    `own` is what the framework itself holds there, empty where it does not record it. What is stated of a whole list,
    or of the monitoring plan, is of one thing in it, and nobody knows which, so that neither has anything.
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
    held: dict[str, dict[str, Any]] = {}
    for path, stated in reading.review.stated.items():
        read = read_path(path)
        code, field = (read.code, read.field) if read else (None, None)
        if read and code and field:
            if read.holder not in held:
                held[read.holder] = _by_code(reading, read.holder)
            item, subject = held[read.holder].get(code), code
            name = field_of(field, code)
        else:
            item, subject, field = framework, framework.code, path
            name = field_of(path, subject)
        titles = reading.review.populations if field == GROUPS else {}
        told = _Told(reading, item if isinstance(item, Indicator) else NO_INDICATOR, name, titles)
        value, source = getattr(item, field or "", None), getattr(item, "source", None)
        nothing = (None, "", ()) if field in NAMES else (None, "")
        is_recorded = value not in nothing and not isinstance(value, Missing)
        own = tuple(told.each(value, source or THE_PLAN, getattr(item, "at", None))) if is_recorded else ()
        if is_recorded and not own:
            yield Part(subject, name, (), ())
        else:
            others = tuple(told.one(each.value, each.source, each.at) for each in stated)
            if any(each.kind in DAYS_IN for each in others):
                own, others = (tuple(map(_measured, side)) for side in (own, others))
            yield Part(subject, name, own, others, field or "")


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


def _by_code(reading: Reading, holder: str) -> dict[str, Any]:
    held = reading.review.studies if holder == "studies" else getattr(reading.review.framework, holder, ())
    return {each.code: each for each in held if hasattr(each, "code")}


class _Told(NamedTuple):
    """How values of one part of the plan are read: as those of an indicator, under one name.

    `populations` are those that a list names by their codes.
    """

    reading: Reading
    indicator: Indicator
    name: str
    populations: Mapping[str, Population]

    def each(self, value: Any, source: str | None, at: Locator | None) -> Iterator[Said]:
        """Yield what the plan holds: one value, or those of all its targets, revised ones too."""
        if isinstance(value, Baseline):
            yield self.one(value.value, value.source or source, value.at, value.qualifier)
        elif isinstance(value, tuple) and all(isinstance(each, Target) for each in value):
            for target in value:
                yield self.one(target.value, target.source or source, target.at, target.qualifier)
                for revision in target.revisions:
                    yield self.one(revision.value, revision.source or source, revision.at)
        elif isinstance(value, SINGLE) or (isinstance(value, tuple) and all(isinstance(each, str) for each in value)):
            yield self.one(value, source, at)

    def one(self, value: Any, source: str | None, at: Locator | None, qualifier: Qualifier = Qualifier.EXACTLY) -> Said:
        read = _read(value, self.populations)
        reach, kind = self.reading.reach(read, qualifier, self.indicator)
        words = str(read) if isinstance(read, Period) else shown(read, self.indicator)
        return Said(read, qualified(words, qualifier), self.name, source, at, reach, kind)


def _read(value: Any, populations: Mapping[str, Population]) -> Any:
    """Return *value* with a period read as one, so that 2009-01/2009-12 is the same as 2009, and a list as words."""
    if isinstance(value, tuple):
        names = sorted(_title(str(each), populations) for each in value)
        return listing(names, most=len(names))
    if isinstance(value, str):
        try:
            return Period.parse(value)
        except InvalidValue:
            return str(value)
    return value


def _title(code: str, populations: Mapping[str, Population]) -> str:
    return str(populations[code].title) or code if code in populations else code
