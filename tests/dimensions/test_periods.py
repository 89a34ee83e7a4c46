"""Periods hold the days that a source names, no more exactly than it names them."""

import pickle
from datetime import date, datetime, timedelta
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande import strategies
from mande.dimensions.periods import LONGEST_TEXT, Period, Precision, as_day, as_period
from mande.errors import InvalidValue, PeriodError, UnknownCode

MOMENT = datetime(2009, 5, 31, 23, 30)  # noqa: DTZ001 - no zone would make it a day
UNITS = st.sampled_from(Precision)


PERIODS = strategies.periods(awkward=True)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2009", date(2009, 1, 1), date(2009, 12, 31)),
        ("2009-Q1", date(2009, 1, 1), date(2009, 3, 31)),
        ("2009-Q2", date(2009, 4, 1), date(2009, 6, 30)),
        ("2009-Q4", date(2009, 10, 1), date(2009, 12, 31)),
        ("2009-05", date(2009, 5, 1), date(2009, 5, 31)),
        ("2009-05-31", date(2009, 5, 31), date(2009, 5, 31)),
        ("2007-02/2010-01", date(2007, 2, 1), date(2010, 1, 31)),
        ("2007-02-15/2010-01-14", date(2007, 2, 15), date(2010, 1, 14)),
        ("2007/2009", date(2007, 1, 1), date(2009, 12, 31)),
        ("2009/2009-05", date(2009, 1, 1), date(2009, 5, 31)),
        ("2009-Q1/2009-Q2", date(2009, 1, 1), date(2009, 6, 30)),
        ("2009-Q1/2009-05", date(2009, 1, 1), date(2009, 5, 31)),
        ("2009-05/2009-05", date(2009, 5, 1), date(2009, 5, 31)),
        ("2009-05/2009-05-30", date(2009, 5, 1), date(2009, 5, 30)),
        ("0001", date(1, 1, 1), date(1, 12, 31)),
        ("9999", date(9999, 1, 1), date(9999, 12, 31)),
    ],
)
def test_dated_texts(text, start, end):
    """A text whose end is written as exactly as its start runs to the last day it names, and is dated."""
    period = Period.parse(text)

    assert (period.start, period.end, period.end_known_to, period.dated) == (start, end, None, True)
    assert period.earliest_end == end


@pytest.mark.parametrize(
    ("text", "known_to", "earliest", "latest"),
    [
        ("2007-02/2009", Precision.YEAR, date(2009, 1, 1), date(2009, 12, 31)),
        ("2009-05/2009", Precision.YEAR, date(2009, 5, 1), date(2009, 12, 31)),
        ("2007-Q2/2009", Precision.YEAR, date(2009, 1, 1), date(2009, 12, 31)),
        ("2007-02-15/2009", Precision.YEAR, date(2009, 1, 1), date(2009, 12, 31)),
        ("2009-01-15/2009-05", Precision.MONTH, date(2009, 5, 1), date(2009, 5, 31)),
        ("2009-05-15/2009-05", Precision.MONTH, date(2009, 5, 15), date(2009, 5, 31)),
        ("2007-02/2009-Q3", Precision.QUARTER, date(2009, 7, 1), date(2009, 9, 30)),
        ("2009-08-02/2009-Q3", Precision.QUARTER, date(2009, 8, 2), date(2009, 9, 30)),
        ("2007-02-15/2008-02", Precision.MONTH, date(2008, 2, 1), date(2008, 2, 29)),
    ],
)
def test_an_end_written_less_exactly_than_its_start(text, known_to, earliest, latest):
    """An end written less exactly than its start may be any day of what is written, and none before the start."""
    period = Period.parse(text)

    assert (period.end_known_to, period.earliest_end, period.end) == (known_to, earliest, latest)
    assert not period.dated


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("2009-01/2009-12", "2009"),
        ("2009/2009", "2009"),
        ("2009-04-01/2009-06-30", "2009-Q2"),
        ("2009-02-01/2009-02-28", "2009-02"),
        ("2008-02-01/2008-02-28", "2008-02-01/2008-02-28"),
        ("2009-05-31/2009-05-31", "2009-05-31"),
        ("2007/2009", "2007-01/2009-12"),
        ("2009-Q1/2009-Q2", "2009-01/2009-06"),
        ("2009-05/2009-06-29", "2009-05-01/2009-06-29"),
        ("2009-05-02/2009-06-30", "2009-05-02/2009-06-30"),
        ("2007-02/2009", "2007-02/2009"),
        ("2007-Q2/2009", "2007-04/2009"),
        ("2007-02-01/2009", "2007-02/2009"),
        ("2007-01/2007", "2007-01/2007"),
        ("2007-02-02/2009", "2007-02-02/2009"),
        ("2009-01-01/2009-05", "2009-01-01/2009-05"),
        ("2009-04/2009-Q2", "2009-04/2009-Q2"),
        ("0007-02/0009", "0007-02/0009"),
    ],
)
def test_one_way_to_write_a_period(text, canonical):
    """Whichever way a period is written, it is shown in one way, the shortest that says the same."""
    assert str(Period.parse(text)) == canonical
    assert repr(Period.parse(text)) == f"Period('{canonical}')"


@given(PERIODS)
def test_what_is_shown_is_read_back(period):
    """Every period is read back from its own text, with what is known of its end."""
    assert Period.parse(str(period)) == period


@given(PERIODS)
def test_text_is_short_enough_to_read(period):
    """No period is written longer than the longest text that is read."""
    assert len(str(period)) <= LONGEST_TEXT


@pytest.mark.parametrize(
    "text",
    [
        "",
        " 2009",
        "2009 ",
        "2009\n",
        "09",
        "20095",
        "2009-5",
        "2009-13",
        "2009-00",
        "2009-Q0",
        "2009-Q5",
        "2009-q2",
        "2009Q2",
        "2009-05-32",
        "2009-05-00",
        "2009/",
        "/2009",
        "2009/2010/2011",
        "2009-05-31T10:00",
        "-2009",
        "last year",
        "٢٠٠٩",
        "\uff12\uff10\uff10\uff19",
        "2009-0٥",
    ],
)
def test_other_texts_are_refused(text):
    """What is not one of the five ways to write a period is refused, shown, and answered with what to write."""
    with pytest.raises(PeriodError) as refusal:
        Period.parse(text)

    assert str(refusal.value) == (
        f"{text!r} is not a period. Write '2009', '2009-Q2', '2009-05', '2009-05-31' or '2007-02/2010-01'."
    )


@pytest.mark.parametrize("text", ["2009-02-29", "2009-04-31", "0000", "0000-05", "2009/0000", "2008-02-30/2009"])
def test_days_that_no_calendar_has(text):
    """A day that the calendar lacks is refused as that: the text itself was well written."""
    with pytest.raises(PeriodError, match="names a day that the calendar does not have") as refusal:
        Period.parse(text)

    assert repr(text) in str(refusal.value)


def test_long_text_is_refused_in_a_short_sentence():
    """A megabyte of digits is no period, and is not shown whole."""
    with pytest.raises(PeriodError, match="is not a period") as refusal:
        Period.parse("2009" * 250_000)

    assert len(str(refusal.value)) < 200


@pytest.mark.parametrize("value", [2009, None, b"2009", ["2009"]])
def test_only_text_is_parsed(value):
    """A year as a number, or any other value, is refused as a period error and not by accident."""
    with pytest.raises(PeriodError, match="is not a period"):
        Period.parse(value)


@given(st.text(alphabet="0129-Q/ ", max_size=LONGEST_TEXT + 2))
def test_any_text_is_a_period_or_a_period_error(text):
    """Text of any shape gives a period that can be shown again, or a period error and no other."""
    try:
        period = Period.parse(text)
    except PeriodError:
        return

    assert Period.parse(str(period)) == period


@given(st.dates(), st.dates(), st.none() | UNITS)
def test_construction_never_yields_a_period_that_cannot_be(start, end, known_to):
    """Any two days and any precision make a sound period, or a period error."""
    try:
        period = Period(start, end, known_to)
    except PeriodError:
        assert end < start or end != Period.holding(end, known_to).end
        return

    assert period.start <= period.earliest_end <= period.end
    assert period.days >= 1


def test_a_backwards_period_is_refused():
    """A period that ends before it starts is refused with both days."""
    with pytest.raises(PeriodError) as refusal:
        Period.parse("2010-01/2007-02")

    assert str(refusal.value) == "A period cannot end (2007-02-28) before it starts (2010-01-01)."


def test_an_end_known_to_its_year_is_the_last_day_of_it():
    """An end known to the year alone is stored as the last day it may be, and no other day is taken for it."""
    with pytest.raises(PeriodError) as refusal:
        Period(date(2007, 2, 1), date(2009, 6, 30), Precision.YEAR)

    assert str(refusal.value) == (
        "An end known only to its year is written as the last day of it: 2009-12-31, not 2009-06-30."
    )


def test_an_end_known_to_the_day_is_dated():
    """An end known to the day is a dated end, so the two are one period."""
    assert Period(date(2009, 1, 1), date(2009, 5, 4), "day") == Period(date(2009, 1, 1), date(2009, 5, 4))


def test_precision_is_given_as_a_word():
    """A precision may be given as its word; a word outside the list is answered with the list."""
    period = Period(date(2007, 2, 1), date(2009, 12, 31), end_known_to="year")

    assert period == Period.parse("2007-02/2009")
    with pytest.raises(UnknownCode, match="No precision is called 'decade'"):
        Period(date(2007, 2, 1), date(2009, 12, 31), end_known_to="decade")


def test_precisions_are_ordered():
    """The less exactly an end is known, the lesser its precision."""
    assert sorted(Precision) == [Precision.YEAR, Precision.QUARTER, Precision.MONTH, Precision.DAY]


def test_a_side_may_be_iso_text():
    """The days of a period may be given as they are written."""
    assert Period("2009-05-01", "2009-05-31") == Period.parse("2009-05")


@pytest.mark.parametrize("day", [MOMENT, "2009-05", 2009, None])
def test_a_side_is_a_day(day):
    """A side that is no day, or has a time, is refused."""
    with pytest.raises(PeriodError):
        Period(day, date(2009, 12, 31))


@pytest.mark.parametrize(
    ("text", "days", "months", "years"),
    [
        ("2009", 365, 12, Fraction(1)),
        ("2008", 366, 12, Fraction(1)),
        ("1900", 365, 12, Fraction(1)),
        ("2000", 366, 12, Fraction(1)),
        ("2008-02", 29, 1, Fraction(1, 12)),
        ("2009-02", 28, 1, Fraction(1, 12)),
        ("2009-Q2", 91, 3, Fraction(1, 4)),
        ("2007-02/2010-01", 1096, 36, Fraction(3)),
        ("2007-02/2010-11", 1399, 46, Fraction(23, 6)),
        ("2008-02-29", 1, None, Fraction(4, 1461)),
        ("2008-02-01/2008-02-28", 28, None, Fraction(112, 1461)),
        ("2009-01-02/2009-12-31", 364, None, Fraction(1456, 1461)),
        ("2001-03-02/2005-03-01", 1461, None, Fraction(4)),
        ("2007-02/2009", 1065, 35, Fraction(35, 12)),
        ("0001-01-01/9999-12-31", 3_652_059, 119_988, Fraction(9999)),
    ],
)
def test_lengths(text, days, months, years):
    """Days count both ends, months only where whole, and years are twelfths of those or days by 365.25."""
    period = Period.parse(text)

    assert (period.days, period.months, period.years) == (days, months, years)


@given(st.dates(), UNITS)
def test_the_unit_that_holds_a_day(day, unit):
    """The unit around a day holds it, is whole, and is the same around each of its ends."""
    period = Period.holding(day, unit)

    assert period.start <= day <= period.end
    assert Period.holding(period.start, unit) == Period.holding(period.end, unit) == period
    assert period.months == {"year": 12, "quarter": 3, "month": 1}.get(unit, period.months)


@given(st.dates(max_value=date(9998, 12, 31)), UNITS)
def test_units_tile_the_calendar(day, unit):
    """The unit after one begins on the next day, so that no day is in two or in none."""
    period = Period.holding(day, unit)

    assert Period.holding(period.end + timedelta(days=1), unit).start == period.end + timedelta(days=1)


@given(PERIODS, PERIODS)
def test_containing_and_overlapping_agree(one, other):
    """What contains another overlaps it, overlapping goes both ways, and both agree with the days themselves."""
    common = min(one.end, other.end) - max(one.start, other.start)

    assert one.contains(one)
    assert one.overlaps(other) == other.overlaps(one) == (common >= timedelta(0))
    assert one.contains(other) == (common == other.end - other.start)


@pytest.mark.parametrize(
    ("one", "other", "contains", "overlaps"),
    [
        ("2009", "2009-12-31", True, True),
        ("2009", "2010-01-01", False, False),
        ("2009", "2009-12-31/2010-01-01", False, True),
        ("2007-02/2009", "2009-12", True, True),
        ("2009-10", "2007-02/2009", False, True),
    ],
)
def test_containing_and_overlapping_by_the_day(one, other, contains, overlaps):
    """A single day decides, and an end known to the year alone is taken at its latest."""
    assert Period.parse(one).contains(Period.parse(other)) is contains
    assert Period.parse(one).overlaps(Period.parse(other)) is overlaps


@given(PERIODS, PERIODS)
def test_ending_later(one, other):
    """One period ends after another, before it, or nobody can tell, and never each after the other."""
    later, earlier = one.ends_after(other), other.ends_after(one)

    assert not (later and earlier)
    assert later is None or later == (one.earliest_end > other.end)
    if one.dated and other.dated:
        assert later == (one.end > other.end)


@pytest.mark.parametrize(
    ("one", "other", "later"),
    [
        ("2010-06", "2010-05", True),
        ("2010-06", "2010-06", False),
        ("2010-06", "2007-02/2010", None),
        ("2007-02/2010", "2010-06", None),
        ("2007-02/2010", "2009", True),
        ("2010", "2007-02/2010", None),
        ("2009-12", "2007-02/2010", False),
    ],
)
def test_ending_later_by_the_day(one, other, later):
    """An end known to the year alone may be any day of it."""
    assert Period.parse(one).ends_after(Period.parse(other)) is later


@given(PERIODS, PERIODS, PERIODS)
def test_periods_are_in_one_order(one, two, three):
    """Of two periods one comes first unless they are equal, and the order carries over a third."""
    assert [one < two, one == two, one > two].count(True) == 1
    assert (one <= two) == (one < two or one == two)
    if one <= two <= three:
        assert one <= three


def test_order_is_by_first_day_then_last():
    """Periods are put in order by their first day, then their last, then by how well that is known."""
    texts = ["2009-01", "2009-01/2009", "2009", "2009-01/2010-06", "2009-02"]

    assert [str(period) for period in sorted(map(Period.parse, reversed(texts)))] == texts


def test_what_is_known_of_the_end_is_part_of_a_period():
    """The same days, known less well, are another period."""
    assert Period.parse("2007-02/2009") != Period.parse("2007-02/2009-12")


@given(PERIODS)
def test_periods_are_plain_values(period):
    """A period survives pickling, hashes with its equals, and cannot be changed."""
    again = pickle.loads(pickle.dumps(period))

    assert again == period
    assert len({again, period}) == 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        period.end = date.max


@pytest.mark.parametrize(
    ("value", "period"),
    [
        (None, None),
        ("2009", Period(date(2009, 1, 1), date(2009, 12, 31))),
        (date(2009, 5, 31), Period.parse("2009-05-31")),
        (Period.parse("2009"), Period.parse("2009")),
    ],
)
def test_what_is_taken_as_a_period(value, period):
    """Text, a date and a period are taken as a period, and None stays None."""
    assert as_period(value) == period


def test_a_number_is_not_taken_as_a_year():
    """A bare number is refused with the text to write: 2009 may as well be a count."""
    with pytest.raises(PeriodError) as refusal:
        as_period(2009)

    assert str(refusal.value) == (
        "2009 (int) is not a period. Write a string, like '2009', '2009-05' or '2007-02/2010-01'."
    )


@pytest.mark.parametrize("convert", [as_day, as_period])
def test_a_moment_is_not_a_day(convert):
    """A moment is refused: which day it falls on is for whoever knows the place to say."""
    with pytest.raises(PeriodError) as refusal:
        convert(MOMENT)

    assert str(refusal.value) == (
        "datetime.datetime(2009, 5, 31, 23, 30) has a time, and which day that is depends on the place. "
        "Write its date()."
    )


@pytest.mark.parametrize(
    ("value", "day"), [(None, None), ("2008-02-29", date(2008, 2, 29)), (date(2009, 5, 31), date(2009, 5, 31))]
)
def test_what_is_taken_as_a_day(value, day):
    """ISO text and a date are taken as a day, and None stays None."""
    assert as_day(value) == day


@pytest.mark.parametrize(
    "value", ["2009", "2009-05", "20090531", "2009-W22-7", "2009-05-3١", "", 20090531, "1" * 10**6]
)
def test_what_is_not_a_day(value):
    """A year, a month, a week date, foreign digits and numbers are not one day, and the message stays short."""
    with pytest.raises(PeriodError, match=r"is not a day\. Write '2009-05-31'") as refusal:
        as_day(value)

    assert len(str(refusal.value)) < 200


@pytest.mark.parametrize("value", ["2009-02-29", "2009-13-01", "0000-01-01"])
def test_a_day_that_is_in_no_calendar(value):
    """A day that the calendar lacks is refused as that."""
    with pytest.raises(PeriodError, match="names a day that the calendar does not have"):
        as_day(value)


def test_period_errors_are_value_errors():
    """Whoever catches invalid values, or the value errors of Python, catches period errors too."""
    assert issubclass(PeriodError, InvalidValue)
    assert issubclass(PeriodError, ValueError)
