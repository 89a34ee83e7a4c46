"""Periods as DHIS2 writes them, there and back."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.dimensions.periods import Period
from mande.formats.dhis2.periods import FREQUENCIES, TYPES, read_period, write_period

EACH = {
    "20210131": "2021-01-31",
    "2021W1": "2021-01-04/2021-01-10",
    "2020W53": "2020-12-28/2021-01-03",
    "2021W7": "2021-02-15/2021-02-21",
    "2021WedW1": "2020-12-30/2021-01-05",
    "2015ThuW6": "2015-02-05/2015-02-11",
    "2021FriW1": "2021-01-01/2021-01-07",
    "2021SatW1": "2021-01-02/2021-01-08",
    "2015SunW5": "2015-02-01/2015-02-07",
    "2021BiW1": "2021-01-04/2021-01-17",
    "2021BiW26": "2021-12-20/2022-01-02",
    "2020BiW27": "2020-12-28/2021-01-10",
    "201912": "2019-12",
    "202101B": "2021-01/2021-02",
    "202106B": "2021-11/2021-12",
    "2016Q3": "2016-Q3",
    "2021NovQ1": "2020-11/2021-01",
    "2021NovQ4": "2021-08/2021-10",
    "2021S1": "2021-01/2021-06",
    "2021AprilS1": "2021-04/2021-09",
    "2021AprilS2": "2021-10/2022-03",
    "2021NovS1": "2020-11/2021-04",
    "2021NovS2": "2021-05/2021-10",
    "2018": "2018",
    "9999": "9999",
    "2021Feb": "2021-02/2022-01",
    "2021April": "2021-04/2022-03",
    "2021July": "2021-07/2022-06",
    "2021Aug": "2021-08/2022-07",
    "2021Sep": "2021-09/2022-08",
    "2015Oct": "2015-10/2016-09",
    "2021Nov": "2020-11/2021-10",
}


@pytest.mark.parametrize(("written", "days"), EACH.items())
def test_each_type_is_read_and_written_back(written: str, days: str) -> None:
    """Each of DHIS2's period types is the days that DHIS2 means, and is written back as it was."""
    period = read_period(written)

    assert period == Period.parse(days)
    assert period is not None
    assert write_period(period) == written


def test_every_type_of_the_table_is_tried() -> None:
    """No row of the table escapes the test above."""
    letters = {re.sub("[0-9]", "", written) for written in EACH}

    assert {kind.between + kind.behind for kind in TYPES} == letters


@pytest.mark.parametrize(
    "written",
    [
        *("", "19", "20191", "201913", "201900", "2021Q5", "2021Q0", "2021S3", "2021W0", "2021W53", "2021BiW27"),
        *("2021B", "202107B", "2021AprilS3", "2021April1", "2021Dec", "20210230", "0000", "0001Nov", "9999W53"),
        *("2021q1", "٢٠٢١", "THIS_YEAR", "2021-13", "2021-01/2021-02", "2" * 10_000),
    ],
)
def test_anything_else_is_no_period(written: str) -> None:
    """What DHIS2 does not write as a period, or no calendar has, is none; nothing is guessed."""
    assert read_period(written) is None


def test_days_with_hyphens_are_read() -> None:
    """DHIS2 takes a month and a day with hyphens too; they are written back without."""
    assert read_period("2019-11") == Period.parse("2019-11")
    assert read_period("2019-11-30") == Period.parse("2019-11-30")


@pytest.mark.parametrize("days", ["2007-02/2010-01", "2007-02/2009", "2021-01-05/2021-01-07", "2021-01/2021-03-30"])
def test_other_days_are_not_written(days: str) -> None:
    """Days that are no period of DHIS2 are not bent to one."""
    assert write_period(Period.parse(days)) is None


@given(st.dates(), st.sampled_from(TYPES))
def test_written_and_read_is_the_same(day: object, kind: object) -> None:
    """Whatever DHIS2 can write, it reads back as the same days: no two types write one text."""
    for year, number in kind.written(Period(day, day)):
        days = kind.days(year, number)
        if days is not None:
            text = write_period(Period(*days))
            assert text is not None
            assert read_period(text) == Period(*days)


@given(st.text(max_size=12))
def test_any_text_is_a_period_or_none(text: str) -> None:
    """No text raises, and what is read is written as something that reads the same."""
    period = read_period(text)

    assert period is None or read_period(write_period(period) or "") == period


def test_months_date_reports() -> None:
    """Period types of one, three, six and twelve months are frequencies that date reports; others are words."""
    assert FREQUENCIES["QuarterlyNov"].months == 3
    assert FREQUENCIES["Weekly"] == "weekly"
