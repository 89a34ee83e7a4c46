"""How DHIS2 writes periods, read into days and written back: one table of its period types."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from mande.dimensions.periods import Period, months_after
from mande.errors import PeriodError
from mande.framework.indicators import Frequency

LONGEST_TEXT = len("2021AprilS1")
"""Characters of the longest text that is a period of DHIS2; what is longer is none, unread."""

WEEK = 7
FIRST_WEEK_HOLDS = 4
"""The day of January that is always in the first week of its year (ISO 8601, and DHIS2 whatever day a week begins)."""


class Months(NamedTuple):
    """Period types of whole months: `2021NovQ1` is the year, what stands between, and the number where there is one.

    `first` is how many months after January of the year that is written the first of them begins; the years that begin
    in November are named after the year in which they end.
    """

    name: str
    between: str
    length: int
    first: int = 0
    behind: str = ""
    digits: int = 1
    frequency: Frequency | str = Frequency.YEARLY

    def days(self, year: int, number: int | None) -> tuple[date, date] | None:
        """Return the first and last day of a period, or None where the year has no such period."""
        place = 1 if number is None else number
        if not 1 <= place <= YEAR // self.length:
            return None
        start = months_after(date(year, 1, 1), self.first + (place - 1) * self.length)
        return start, Period.holding(months_after(start, self.length - 1), "month").end

    def written(self, period: Period) -> Iterator[tuple[int, int | None]]:
        """Yield the year and number that *period* would have."""
        year, month = divmod(period.start.year * YEAR + period.start.month - 1 - self.first, YEAR)
        if period.months == self.length:
            yield year, None if self.length == YEAR else month // self.length + 1


class Weeks(NamedTuple):
    """Period types of whole weeks, which begin on any day of the week (`first`: 0 is Monday)."""

    name: str
    between: str
    length: int = 1
    first: int = 0
    behind: str = ""
    digits: int = 1
    frequency: str = "weekly"

    def days(self, year: int, number: int | None) -> tuple[date, date] | None:
        """Return the first and last day of a period, or None where the year has no such period."""
        if not number:
            return None
        start = self.first_week(year) + timedelta(weeks=(number - 1) * self.length)
        if start >= self.first_week(year + 1):
            return None
        return start, start + timedelta(days=WEEK * self.length - 1)

    def first_week(self, year: int) -> date:
        """Return the day on which the first week of *year* begins."""
        held = date(year, 1, FIRST_WEEK_HOLDS)
        return held - timedelta(days=(held.weekday() - self.first) % WEEK)

    def written(self, period: Period) -> Iterator[tuple[int, int]]:
        """Yield the year and number that *period* would have."""
        if period.days == WEEK * self.length:
            year = (period.start + timedelta(days=FIRST_WEEK_HOLDS - 1)).year
            yield year, (period.start - self.first_week(year)).days // (WEEK * self.length) + 1


YEAR = 12

TYPES: tuple[Months | Weeks, ...] = (
    Months("Monthly", "", 1, digits=2, frequency=Frequency.MONTHLY),
    Months("BiMonthly", "", 2, behind="B", digits=2, frequency="every two months"),
    Months("Quarterly", "Q", 3, frequency=Frequency.QUARTERLY),
    Months("QuarterlyNov", "NovQ", 3, -2, frequency=Frequency.QUARTERLY),
    Months("SixMonthly", "S", 6, frequency=Frequency.HALF_YEARLY),
    Months("SixMonthlyApril", "AprilS", 6, 3, frequency=Frequency.HALF_YEARLY),
    Months("SixMonthlyNov", "NovS", 6, -2, frequency=Frequency.HALF_YEARLY),
    Months("Yearly", "", 12),
    Months("FinancialFeb", "Feb", 12, 1),
    Months("FinancialApril", "April", 12, 3),
    Months("FinancialJuly", "July", 12, 6),
    Months("FinancialAug", "Aug", 12, 7),
    Months("FinancialSep", "Sep", 12, 8),
    Months("FinancialOct", "Oct", 12, 9),
    Months("FinancialNov", "Nov", 12, -2),
    Weeks("Weekly", "W"),
    Weeks("WeeklyWednesday", "WedW", first=2),
    Weeks("WeeklyThursday", "ThuW", first=3),
    Weeks("WeeklyFriday", "FriW", first=4),
    Weeks("WeeklySaturday", "SatW", first=5),
    Weeks("WeeklySunday", "SunW", first=6),
    Weeks("BiWeekly", "BiW", 2, frequency="every two weeks"),
)
"""The period types of DHIS2 (PeriodTypeEnum and DateUnitPeriodTypeParser in dhis2-core), but days, as it names them."""

FREQUENCIES: dict[str, Frequency | str] = {"Daily": "daily", "TwoYearly": "every two years"} | {
    kind.name: kind.frequency for kind in TYPES
}
"""How often each period type asks for a report; a word out of the closed list dates reports, others are kept."""

_WRITTEN = re.compile(r"([0-9]{4})([A-Za-z]*)([0-9]{1,2})?(B?)")
_DAY = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})")
_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
_BY_LETTERS = {(kind.between, kind.behind, kind.length < YEAR): kind for kind in TYPES}


def read_period(text: str) -> Period | None:
    """Return the days that *text* names, or None where it is no period of DHIS2.

    >>> read_period("201912"), read_period("2021NovQ1"), read_period("2021W7"), read_period("202101B")
    (Period('2019-12'), Period('2020-11/2021-01'), Period('2021-02-15/2021-02-21'), Period('2021-01/2021-02'))
    >>> read_period("2021Q5") is None
    True
    """
    if len(text) > LONGEST_TEXT:
        return None
    try:
        return _read(text)
    except (ValueError, OverflowError, PeriodError):
        return None  # a day, a month or a year that no calendar has


def write_period(period: Period) -> str | None:
    """Return how DHIS2 writes *period*, or None where it has no period of just these days.

    >>> write_period(Period.parse("2019-12")), write_period(Period.parse("2015-10/2016-09"))
    ('201912', '2015Oct')
    >>> write_period(Period.parse("2007-02/2010-01")) is None
    True
    """
    if not period.dated:
        return None
    if period.days == 1:
        return f"{period.start:%Y%m%d}" if period.start.year > 999 else None
    for kind in TYPES:
        for year, number in kind.written(period):
            shown = "" if number is None else f"{number:0{kind.digits}}"
            text = f"{year:04}{kind.between}{shown}{kind.behind}"
            if read_period(text) == period:
                return text
    return None


def _read(text: str) -> Period | None:
    day = _DAY.fullmatch(text)
    if day is not None:
        one = date(int(day[1]), int(day[2]), int(day[3]))
        return Period(one, one)
    if _MONTH.fullmatch(text):
        return Period.parse(text)
    found = _WRITTEN.fullmatch(text)
    if found is None:
        return None
    year, between, number, behind = found.groups()
    kind = _BY_LETTERS.get((between, behind, number is not None))
    if kind is None or (number is not None and kind.digits == 2 and len(number) != 2):
        return None
    days = kind.days(int(year), None if number is None else int(number))
    return None if days is None else Period(*days)
