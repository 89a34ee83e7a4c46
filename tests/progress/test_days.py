"""Whether figures are known to speak for the same days."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.dimensions.periods import Period
from mande.progress.actuals import Question, actual_of
from mande.progress.days import covers, days_of, periods_told, same_days
from mande.progress.figures import figures_of

YEARS = st.lists(st.sampled_from(["2007", "2008", "2009", "2008/2009", "2009-Q2", "2011"]), max_size=5)


def of(*texts, within=None):
    """Return the days of periods that are written like this; None is not dated."""
    return days_of([Period.parse(text) if text else None for text in texts], Period.parse(within) if within else None)


def test_quarters_are_a_year() -> None:
    """Four quarters and the year are the same days; three are not."""
    assert same_days(of("2009-Q1", "2009-Q2", "2009-Q3", "2009-Q4"), of("2009"))
    assert not same_days(of("2009-Q1", "2009-Q2", "2009-Q3"), of("2009"))
    assert not same_days(of("2009-Q1", "2009-Q3"), of("2009-01/2009-09"))


def test_a_period_within_another() -> None:
    """A quarter within a year adds no day, and takes none away."""
    assert same_days(of("2009", "2009-Q2"), of("2009"))


def test_days_outside_the_programme_do_not_count() -> None:
    """January is no day of a programme that began in February; what lies wholly outside is kept as it is."""
    assert same_days(of("2007", within="2007-02/2010-01"), of("2007-02/2007-12", within="2007-02/2010-01"))
    assert not same_days(of("2006", within="2007-02/2010-01"), of("2012", within="2007-02/2010-01"))


def test_an_end_known_to_its_year() -> None:
    """Ends known to the year alone are the same only where they are written so on both sides."""
    assert same_days(of("2007-02/2009"), of("2007-02/2009"))
    assert not same_days(of("2007-02/2009"), of("2007-02/2009-12"))


def test_without_a_day() -> None:
    """Nothing dated speaks against nothing dated; what is dated in part is known to be the same as nothing."""
    assert same_days(of(None), of(None, None))
    assert not same_days(of(None), of("2009"))
    assert not same_days(of(None, "2009"), of(None, "2009"))


def test_covers() -> None:
    """A year covers its quarter, and the part of two years that lies in it."""
    assert covers(of("2009"), of("2009-Q2"))
    assert not covers(of("2009"), of("2008/2009"))
    assert covers(of("2009"), of("2008/2009"), Period.parse("2009"))


@given(YEARS, st.randoms())
def test_order_and_repetition_do_not_matter(periods, chance) -> None:
    """Days are a set: however periods are laid out, and however often, they are the same."""
    again = [*periods, *periods]
    chance.shuffle(again)

    assert of(*periods) == of(*again)


def test_each_day_lies_in_one_of_them() -> None:
    """A year is covered where it lies in any of the spans, and not only where it lies in all."""
    assert covers(of("2007", "2009"), of("2009"))
    assert covers(of("2007", "2009"), of("2007", "2009-Q2"))
    assert not covers(of("2007", "2009"), of("2008"))


def test_a_figure_that_is_left_out_speaks_for_no_days() -> None:
    """What one reporter gives for another year is in no sum of everyone, so that the sum is not of that year."""
    indicator = m.Indicator("i", unit="person", accumulation="incremental")
    everyone, part = m.Observation("i", 10, "2009"), m.Observation("i", 4, "2010", reporter="ngo")
    figures = figures_of(indicator, [everyone, part])

    found = periods_told(indicator, actual_of(Question(indicator), figures), figures.whole)

    assert found == (everyone.period,)
