"""Whether time is counted in days, both ends included, and no better than it is known."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import mande as m
from mande.progress.pace import Elapsed, pace_of

PERIOD = m.Period.parse("2007-02/2010-01")


def test_bangladesh_in_may_2009() -> None:
    """851 of 1,096 days are gone, and 851 of the 1,399 of the extended period."""
    day = date(2009, 5, 31)
    pace = pace_of(PERIOD.start, PERIOD.end, None, date(2010, 11, 30), day, day)

    assert (pace.planned.least, pace.extended.least) == (Fraction(851, 1096), Fraction(851, 1399))
    assert str(pace) == "77.6% of 2007-02/2010-01, 60.8% of 2007-02/2010-11 (linear)"
    assert pace.shares() == "77.6% (60.8%)"


def test_a_day_known_to_its_year_is_a_range() -> None:
    """Somewhere in 2009 is between 64.0 and 97.2 percent of the period."""
    gone = Elapsed.of(PERIOD, date(2009, 1, 1), date(2009, 12, 31))

    assert (gone.least, gone.most) == (Fraction(701, 1096), Fraction(1065, 1096))
    assert str(gone) == "64.0% to 97.2% of 2007-02/2010-01"


def test_never_below_nothing_or_above_all() -> None:
    """Before a period nothing of it is gone, on its first day one day is, and after it all of it."""
    year = m.Period.parse("2009")
    days = [date(2008, 12, 31), date(2009, 1, 1), date(2009, 12, 31), date(2010, 6, 1)]

    assert [Elapsed.of(year, day, day).least for day in days] == [0, Fraction(1, 365), 1, 1]


def test_pace_is_achievement_over_time() -> None:
    """Half the way in a quarter of the time is twice the pace; before the period begins there is none."""
    year = m.Period.parse("2009")
    quarter = date(2009, 4, 2)

    assert pace_of(year.start, year.end, None, None, quarter, quarter).of(Fraction(92, 365)) == (1, 1)
    assert pace_of(year.start, year.end, None, None, date(2009, 1, 1), quarter).of(Fraction(92, 365)) == (1, 92)
    assert pace_of(year.start, year.end, None, None, date(2008, 1, 1), date(2008, 1, 1)).of(Fraction(1)) is None
