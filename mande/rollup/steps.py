"""Onto which coarser steps figures are rolled up: months, quarters, years from any month, the life of a programme."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

import attrs

from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period, months_after
from mande.errors import InvalidValue, UnknownCode
from mande.lists import ClosedList, listed
from mande.wording import Sentence, Words, joined, phrases, sentence


class Axis(ClosedList):
    """Along what figures may be added away."""

    TIME = "time"
    PLACE = "place"
    PROJECT = "project"


MONTHS: dict[str, int] = dict(zip(phrases("month", "quarter", "half-year", "year"), (1, 3, 6, 12), strict=True))
"""The steps of the calendar, and how many months each has."""

MONTH_NAMES = phrases(
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

LIFE = sentence("life")
YEAR_FROM = "year from "
ONE_DAY = timedelta(days=1)


class TimeSteps(NamedTuple):
    """Steps of so many months, counted from a month of the year; or one step, the whole life of a programme.

    >>> TimeSteps.named("quarter").holding(date(2009, 5, 31))
    Period('2009-Q2')
    >>> TimeSteps.named("year from July").holding(date(2009, 5, 31))
    Period('2008-07/2009-06')
    """

    months: int | None
    first_month: int = 1
    life: Period | None = None

    @classmethod
    def named(cls, name: str, life: Period | None = None) -> TimeSteps:
        """Return the steps that are called *name*; *life* is that of the programme, as extended.

        Raises:
            UnknownCode: no step of time is called that.
        """
        if isinstance(name, str) and name in MONTHS:
            return cls(MONTHS[name])
        if name == LIFE:
            return cls(None, life=life)
        month = name.removeprefix(YEAR_FROM) if isinstance(name, str) else ""
        if isinstance(name, str) and name.startswith(YEAR_FROM) and month in MONTH_NAMES:
            return cls(12, MONTH_NAMES.index(month) + 1)
        known = [*MONTHS, *(YEAR_FROM + month for month in MONTH_NAMES), LIFE]
        # A step is written as it is called here, whatever the language, and so it is offered as it is written.
        raise UnknownCode.among(name, sentence("step of time"), [str(each) for each in known])

    def holding(self, day: date) -> Period | None:
        """Return the step that *day* is in, or None where it is in none."""
        if self.months is None:
            return self.life if self.life and self.life.start <= day <= self.life.end else None
        since = (day.year * 12 + day.month - self.first_month) // self.months * self.months + self.first_month - 1
        start = date(since // 12, since % 12 + 1, 1) if since >= 12 else date.min
        last = months_after(date(day.year, day.month, 1), self.months - 1 - (day.year * 12 + day.month - 1 - since))
        return Period(start, Period.holding(last, "month").end)

    def after(self, step: Period | None) -> Period | None:
        """Return the step after *step*, or None where the calendar, or a life, has no more.

        >>> TimeSteps.named("quarter").after(Period.parse("2009-Q4"))
        Period('2010-Q1')
        """
        return None if step is None or step.end == date.max else self.holding(step.end + ONE_DAY)

    def of(self, period: Period, *, whole: bool) -> Period | str:
        """Return the step that *period* ends in, or why it is in none; *whole* asks that it begins there as well."""
        step = self.holding(period.end)
        if step is None:
            return (
                sentence("it lies outside the life of the programme")
                if self.life
                else sentence("the programme's period is not recorded")
            )
        if period.earliest_end < step.start or (whole and period.start < step.start):
            return (
                sentence("it begins before the life of the programme")
                if self.months is None
                else sentence("it reaches over more than one step")
            )
        return step


@attrs.frozen
class Onto:
    """What is added away, and onto which steps.

    >>> Onto.read(["time", "place"], {"time": "year"}).time
    'year'
    """

    over: frozenset[Axis]
    time: str | None = None
    places: tuple[str, ...] = ()

    @classmethod
    def read(cls, over: Iterable[str], into: Mapping[str, object] | None = None) -> Onto:
        """Return what *over* and *into* ask for; what is rolled up into steps is added away within them.

        Raises:
            UnknownCode: no axis, or no step of time, is called that.
            InvalidValue: places are no list of codes, or projects are to be mapped onto steps.
        """
        if not isinstance(into, Mapping | None):
            raise InvalidValue.not_a(
                sentence("a mapping of axes onto steps"), into, sentence('Write into={{"time": "year"}}.')
            )
        steps = {Axis(axis): step for axis, step in (into or {}).items()}
        axes = frozenset(Axis(axis) for axis in listed(over)) | steps.keys()
        if Axis.PROJECT in steps:
            raise InvalidValue.of(
                sentence("into"),
                steps[Axis.PROJECT],
                sentence("is no step of projects"),
                sentence("Write over=['project']."),
            )
        time = steps.get(Axis.TIME)
        if time is not None:
            TimeSteps.named(time)  # type: ignore[arg-type]  # refused there if it is no name
        places = listed(steps.get(Axis.PLACE))  # type: ignore[arg-type]  # refused there if it is no list
        return cls(axes, time, places)  # type: ignore[arg-type]

    def __str__(self) -> str:
        """Return what is added away, as a heading says it."""
        named = [self._named(axis) for axis in Axis if axis in self.over]
        return sentence(" over {axes}", axes=joined(", ", named)) if named else ""

    def _named(self, axis: Axis) -> str:
        if axis is Axis.TIME and self.time:
            return sentence("{axis} (by {step})", axis=axis, step=_step_said(self.time))
        if axis is Axis.PLACE and self.places:
            return sentence("{axis} (by {step})", axis=axis, step=joined(", ", self.places))
        return axis

    def places_of(self, place: str | None, within: Mapping[str, str | None]) -> tuple[tuple[str | None, ...], str]:
        """Return the places that figures of *place* are rolled up onto, None for all; and why they are in none.

        Where one place asked for lies in another, a figure goes onto both: each of the two has its own total.
        """
        if Axis.PLACE not in self.over:
            return (place,), ""
        if not self.places:
            return (None,), ""
        around = () if place is None else (place, *ancestors(place, within))
        found = tuple(code for code in around if code in self.places)
        return (found, "") if found else ((None,), sentence("it lies in none of the places asked for"))


def _step_said(name: str) -> Words:
    """Return a step of time, which was written in English, so that other languages have a word for it."""
    if name.startswith(YEAR_FROM):
        return sentence("year from {month}", month=Sentence(name.removeprefix(YEAR_FROM)))
    return Sentence(name)
