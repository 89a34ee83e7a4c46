"""How much of the time has gone by, counted in days, and whether a figure keeps up with it."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from functools import lru_cache

import attrs

from mande.dimensions.periods import Period, Precision
from mande.measures.numbers import show_percent
from mande.wording import sentence


@attrs.frozen
class Elapsed:
    """The share of a period gone by on a day, both ends counted; a range where the day is known to its year alone.

    >>> print(Elapsed.of(Period.parse("2007-02/2010-01"), date(2009, 5, 31), date(2009, 5, 31)))
    77.6% of 2007-02/2010-01
    """

    period: Period
    least: Fraction
    most: Fraction

    @classmethod
    def of(cls, period: Period, earliest: date, latest: date) -> Elapsed:
        """Return how much of *period* is gone on a day between *earliest* and *latest*, never below 0 or above 1."""
        return cls(period, _gone(period, earliest), _gone(period, latest))

    def share(self) -> str:
        """Return the share as it is shown, a range where it is one."""
        least, most = show_percent(self.least), show_percent(self.most)
        return least if least == most else sentence("{least} to {most}", least=least, most=most)

    def __str__(self) -> str:
        return sentence("{share} of {period}", share=self.share(), period=self.period)


@attrs.frozen
class Pace:
    """Achievement over time gone by, as if the way were covered evenly: linear, and said to be.

    `planned` is held against the period first agreed, `extended` against the longer one where there is one.
    """

    planned: Elapsed
    extended: Elapsed | None = None

    def of(self, achievement: Fraction) -> tuple[Fraction, Fraction] | None:
        """Return *achievement* over the time gone by in the planned period, least and most; None before it begins."""
        if not self.planned.least:
            return None
        return achievement / self.planned.most, achievement / self.planned.least

    def shares(self) -> str:
        """Return the shares alone: of the planned period, and of the extended one where there is one."""
        planned = self.planned.share()
        if self.extended is None:
            return planned
        return sentence("{planned} ({extended})", planned=planned, extended=self.extended.share())

    def __str__(self) -> str:
        if self.extended is None:
            return sentence("{planned} (linear)", planned=self.planned)
        return sentence("{planned}, {extended} (linear)", planned=self.planned, extended=self.extended)


@lru_cache(maxsize=4096)  # a programme has a few periods, and very many figures in them
def pace_of(
    start: date, end: date, known_to: Precision | None, extended_to: date | None, earliest: date, latest: date
) -> Pace:
    """Return how much of a period, and of the one it was extended to, is gone between *earliest* and *latest*."""
    extended = None if extended_to is None else Elapsed.of(Period(start, extended_to), earliest, latest)
    return Pace(Elapsed.of(Period(start, end, known_to), earliest, latest), extended)


def _gone(period: Period, day: date) -> Fraction:
    days = (day - period.start).days + 1
    return Fraction(min(max(days, 0), period.days), period.days)
