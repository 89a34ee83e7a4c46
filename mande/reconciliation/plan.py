"""What is stated of one part of the plan: by the framework itself, and by the sources that say otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from mande.dimensions.periods import Period
from mande.errors import InvalidValue
from mande.framework.indicators import Baseline, Indicator
from mande.framework.paths import read_path
from mande.framework.targets import Target
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Qualifier, qualified
from mande.measures.ratios import Ratio
from mande.reconciliation.said import Reading, Said, shown
from mande.sources import Locator

THE_PLAN = "this framework"
ONE_OF = {"targets": "target"}
"""What one of several values is called that a path names together."""

SINGLE = (str, int, Decimal, Period, Money, Amount, Ratio)
"""What is one value, so that another can be held against it."""

NO_INDICATOR = Indicator("plan")
"""By what a value is read that belongs to no indicator."""


class Part(NamedTuple):
    """A part of the plan that another source states: its subject, its name, and who says what of it.

    `own` is what the framework itself holds there, empty where it does not record it. What is stated of a whole list,
    or of the monitoring plan, is of one thing in it, and nobody knows which, so that neither has anything.
    """

    subject: str
    name: str
    own: tuple[Said, ...]
    others: tuple[Said, ...]


def parts_stated(reading: Reading) -> Iterator[Part]:
    """Yield each part of the plan that another source states."""
    framework = reading.review.framework
    held: dict[str, dict[str, Any]] = {}
    for path, others in reading.review.stated.items():
        read = read_path(path)
        code, field = (read.code, read.field) if read else (None, None)
        if read and code and field:
            if read.holder not in held:
                held[read.holder] = _by_code(reading, read.holder)
            item, subject = held[read.holder].get(code), code
            name = f"{ONE_OF.get(field, field).replace('_', ' ')} of {code}"
        else:
            item, subject, field = framework, framework.code, path
            name = f"{path.replace('_', ' ')} of {subject}"
        told = _Told(reading, item if isinstance(item, Indicator) else NO_INDICATOR, name)
        value, source = getattr(item, field or "", None), getattr(item, "source", None)
        own = tuple(told.each(value, source or THE_PLAN, getattr(item, "at", None)))
        if value is not None and not own and not isinstance(value, Missing):
            yield Part(subject, name, (), ())
        else:
            yield Part(subject, name, own, tuple(told.one(each.value, each.source, each.at) for each in others))


def _by_code(reading: Reading, holder: str) -> dict[str, Any]:
    held = reading.review.studies if holder == "studies" else getattr(reading.review.framework, holder, ())
    return {each.code: each for each in held if hasattr(each, "code")}


class _Told(NamedTuple):
    """How values of one part of the plan are read: as those of an indicator, under one name."""

    reading: Reading
    indicator: Indicator
    name: str

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
        read = _read(value)
        reach, kind = self.reading.reach(read, qualifier, self.indicator)
        words = str(read) if isinstance(read, Period) else shown(read, self.indicator)
        return Said(read, qualified(words, qualifier), self.name, source, at, reach, kind)


def _read(value: Any) -> Any:
    """Return *value* with a period read as one, so that 2009-01/2009-12 is the same as 2009, and a list as words."""
    if isinstance(value, tuple):
        return ", ".join(sorted(map(str, value)))
    if isinstance(value, str):
        try:
            return Period.parse(value)
        except InvalidValue:
            return str(value)
    return value
