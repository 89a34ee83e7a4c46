"""Which days a figure speaks for, and how exactly they are known."""

import re
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import lru_cache
from typing import Any, Self, Union

import attrs

from mande.errors import PeriodError
from mande.lists import OrderedList, signed
from mande.wording import sentence

LONGEST_TEXT = len("2007-02-01/2010-01-31")
"""Characters of the longest text that is a period; what is longer is refused unread."""

DAYS_OF_FOUR_YEARS = 1461

_SIDE = r"([0-9]{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?))?"
_WRITTEN = re.compile(rf"{_SIDE}(?:/{_SIDE})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Precision(OrderedList):
    """How exactly a day is known, the least exact first.

    >>> Precision("year") < Precision.DAY
    True
    """

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"


_MONTHS_OF = {Precision.YEAR: 12, Precision.QUARTER: 3, Precision.MONTH: 1}
_TO_THE_DAY = Precision.DAY.rank


def as_day(value: date | str | None) -> date | None:
    """Return *value* as a day: a date, or its ISO text; None stays None.

    >>> as_day("2009-05-31")
    datetime.date(2009, 5, 31)

    Raises:
        PeriodError: it is no day, or it has a time: which day a moment is depends on where one stands.
    """
    return None if value is None else _day(value)


def as_period(value: Union["Period", date, str, None]) -> "Period | None":
    """Return *value* as a period: one, its text, or a date, which is that one day; None stays None.

    >>> as_period("2009-Q2")
    Period('2009-Q2')

    Raises:
        PeriodError: it is no period.
    """
    if value is None or isinstance(value, Period):
        return value
    if isinstance(value, str):
        return Period.parse(value)
    if isinstance(value, date):
        return Period(value, value)
    raise PeriodError.not_a(
        sentence("a period"), value, sentence("Write a string, like '2009', '2009-05' or '2007-02/2010-01'.")
    )


def months_after(day: date, months: int) -> date:
    """Return the day *months* calendar months after *day*, or the last of its month where that has fewer days.

    >>> months_after(date(2009, 8, 31), 6)
    datetime.date(2010, 2, 28)

    Raises:
        PeriodError: there is no such day, since the calendar ends with the year 9999.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        raise PeriodError.no_such_day(f"{year:04}-{month + 1:02}")
    last = _last_of_month(year, month + 1)
    return last if day.day > last.day else last.replace(day=day.day)


def _day(value: date | str) -> date:
    if isinstance(value, datetime):
        raise PeriodError.has_a_time(value)
    if isinstance(value, date):
        return value
    if not _is_short(value) or not _DAY.fullmatch(value):
        raise PeriodError.not_a_day(value)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise PeriodError.no_such_day(value) from None


def _is_short(text: object) -> bool:
    return isinstance(text, str) and len(text) <= LONGEST_TEXT


def _unless_to_the_day(precision: Precision | str | None) -> Precision | None:
    known_to = None if precision is None else Precision(precision)
    return None if known_to is Precision.DAY else known_to


def _exactness(known_to: Precision | None) -> int:
    return _TO_THE_DAY if known_to is None else known_to.rank


@attrs.frozen(order=True, repr=False, cache_hash=True)
class Period:
    """The days a figure speaks for, first and last included.

    Sources often say "from February 2007 to 2009". The end is then known to the year alone: `end` is the last day it
    may be, `earliest_end` the first, and whatever is counted to the end (`days`, `months`, `years`) is the most it may
    be. Periods are ordered by their first day, then by their last.

    >>> Period.parse("2009-Q2").days
    91
    >>> Period(date(2007, 2, 1), date(2009, 12, 31), end_known_to="year")
    Period('2007-02/2009')

    Raises:
        PeriodError: it ends before it starts, a side is no day, or an end known to its year, quarter or month is not
            the last day of it.
    """

    start: date = attrs.field(converter=_day)
    end: date = attrs.field(converter=_day)
    end_known_to: Precision | None = attrs.field(default=None, converter=_unless_to_the_day, order=_exactness)

    def __attrs_post_init__(self) -> None:
        if self.end < self.start:
            raise PeriodError.backwards(self.start, self.end)
        if self.end_known_to is not None:
            last = _days_of(self.end, self.end_known_to)[1]
            if self.end != last:
                raise PeriodError.not_the_last_day(self.end, self.end_known_to, last)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the period that *text* names: a year, quarter, month or day, or two of them with a slash between.

        An end written less exactly than its start is known no better than that. All else is dated: `2009` is the
        whole year.

        >>> Period.parse("2007-02/2009").end_known_to
        <Precision.YEAR: 'year'>
        >>> Period.parse("2007/2009").dated
        True

        Raises:
            PeriodError: it is no period, names a day that is in no calendar, or ends before it starts.
        """
        if not _is_short(text):
            raise PeriodError.unreadable(text)
        parsed: Self = _parsed(cls, text)  # type: ignore[arg-type]  # every class can be hashed
        return parsed

    @classmethod
    def holding(cls, day: date | str, unit: Precision | str) -> Self:
        """Return the calendar year, quarter or month that *day* is in, or that one day.

        >>> Period.holding("2009-05-31", "quarter")
        Period('2009-Q2')

        Raises:
            PeriodError: *day* is no day.
            UnknownCode: *unit* is no precision.
        """
        return cls(*_days_of(_day(day), Precision(unit)))

    @property
    def dated(self) -> bool:
        """Whether the last day is known to the day."""
        return self.end_known_to is None

    @property
    def earliest_end(self) -> date:
        """The first day that may be the last one, never before the start; `end` itself where that is known.

        >>> Period.parse("2007-02/2009").earliest_end
        datetime.date(2009, 1, 1)
        """
        if self.end_known_to is None:
            return self.end
        return max(self.start, _days_of(self.end, self.end_known_to)[0])

    @property
    def days(self) -> int:
        """How many days it has, both ends counted."""
        return (self.end - self.start).days + 1

    @property
    def months(self) -> int | None:
        """How many calendar months it has, or None where it does not begin and end with a month.

        >>> Period.parse("2007-02/2010-01").months
        36
        """
        if self.start.day != 1 or self.end != _last_of_month(self.end.year, self.end.month):
            return None
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1

    @property
    def years(self) -> Fraction:
        """How many years it has: twelfths where it is whole calendar months, otherwise its days by 365.25.

        >>> Period.parse("2007-02/2010-01").years
        Fraction(3, 1)
        """
        months = self.months
        return Fraction(self.days * 4, DAYS_OF_FOUR_YEARS) if months is None else Fraction(months, 12)

    def contains(self, other: "Period") -> bool:
        """Return whether every day of *other* is one of its own; it contains itself.

        Ends that are not known to the day are taken at their latest.

        >>> Period.parse("2009").contains(Period.parse("2009-Q2"))
        True
        """
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Period") -> bool:
        """Return whether the two have a day in common, or may have.

        Ends that are not known to the day are taken at their latest.

        >>> Period.parse("2009-05").overlaps(Period.parse("2009-06"))
        False
        """
        return self.start <= other.end and other.start <= self.end

    def ends_after(self, other: "Period") -> bool | None:
        """Return whether its last day is later than that of *other*; None where the two are not known well enough.

        >>> june = Period.parse("2010-06")
        >>> june.ends_after(Period.parse("2009")), june.ends_after(Period.parse("2007-02/2010"))
        (True, None)
        """
        if self.earliest_end > other.end:
            return True
        return None if self.end > other.earliest_end else False

    def __str__(self) -> str:
        return _spelled(self.start, self.end, self.end_known_to)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


@lru_cache(maxsize=4096)  # as those that are read, a few are written very often
def _spelled(start: date, end: date, end_known_to: Precision | None) -> str:
    if end_known_to is not None:
        by_month = start.day == 1 and end_known_to is not Precision.MONTH
        first = _written(start, Precision.MONTH if by_month else Precision.DAY)
        return f"{first}/{_written(end, end_known_to)}"
    for unit in Precision:
        if _days_of(start, unit) == (start, end):
            return _written(start, unit)
    by_month = start.day == 1 and end == _last_of_month(end.year, end.month)
    unit = Precision.MONTH if by_month else Precision.DAY
    return f"{_written(start, unit)}/{_written(end, unit)}"


@lru_cache(maxsize=4096)  # a table has a few periods in very many rows
def _parsed(kind: Any, text: str) -> Any:
    return kind(*_read(text))


def _read(text: str) -> tuple[date, date, Precision | None]:
    written = _WRITTEN.fullmatch(text)
    if written is None:
        raise PeriodError.unreadable(text)
    try:
        start, last, known_to = _side(*written.group(1, 2, 3, 4))
        if written[5] is None:
            return start, last, None
        _, end, end_known_to = _side(*written.group(5, 6, 7, 8))
    except ValueError:
        raise PeriodError.no_such_day(text) from None
    return start, end, end_known_to if end_known_to < known_to else None


def _side(year: str, quarter: str | None, month: str | None, day: str | None) -> tuple[date, date, Precision]:
    if day:
        unit = Precision.DAY
    elif month:
        unit = Precision.MONTH
    else:
        unit = Precision.QUARTER if quarter else Precision.YEAR
    first_month = int(quarter) * 3 - 2 if quarter else int(month or 1)
    return *_days_of(date(int(year), first_month, int(day or 1)), unit), unit


def _days_of(day: date, unit: Precision) -> tuple[date, date]:
    """Return the first and last day of the *unit* that *day* is in."""
    if unit is Precision.DAY:
        return day, day
    months = _MONTHS_OF[unit]
    first_month = day.month - (day.month - 1) % months
    return date(day.year, first_month, 1), _last_of_month(day.year, first_month + months - 1)


def _last_of_month(year: int, month: int) -> date:
    return date(year, 12, 31) if month == 12 else date(year, month + 1, 1) - timedelta(days=1)


def _written(day: date, unit: Precision) -> str:
    if unit is Precision.QUARTER:
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    return day.isoformat()[: {Precision.YEAR: 4, Precision.MONTH: 7, Precision.DAY: 10}[unit]]


signed(as_period)
