"""Whether every period goes onto the step it belongs to, or is told why it goes onto none."""

from __future__ import annotations

from datetime import date

import pytest

import mande as m
from mande.errors import InvalidValue, UnknownCode
from mande.rollup.steps import Axis, Onto, TimeSteps

WITHIN = {"BD": None, "dhaka": "BD", "savar": "dhaka"}


@pytest.mark.parametrize(
    ("step", "day", "held"),
    [
        ("month", date(2009, 5, 31), "2009-05"),
        ("quarter", date(2009, 5, 31), "2009-Q2"),
        ("half-year", date(2009, 6, 30), "2009-01/2009-06"),
        ("half-year", date(2009, 7, 1), "2009-07/2009-12"),
        ("year", date(2009, 5, 31), "2009"),
        ("year from January", date(2009, 5, 31), "2009"),
        ("year from July", date(2009, 6, 30), "2008-07/2009-06"),
        ("year from July", date(2009, 7, 1), "2009-07/2010-06"),
        ("year from April", date(2008, 3, 31), "2007-04/2008-03"),
    ],
)
def test_the_step_that_holds_a_day(step, day, held) -> None:
    """Steps are those of the calendar, or of a year that begins with a month of its own."""
    assert TimeSteps.named(step).holding(day) == m.Period.parse(held)


def test_the_ends_of_the_calendar() -> None:
    """A date that a broken export left behind is put where it says, and stops nobody."""
    assert TimeSteps.named("year").holding(date(9999, 12, 31)) == m.Period.parse("9999")
    assert TimeSteps.named("year from July").holding(date(1, 3, 1)) == m.Period(date(1, 1, 1), date(1, 6, 30))


def test_life_is_one_step() -> None:
    """The life of a programme is one step, and no day before or after it is in that."""
    steps = TimeSteps.named("life", m.Period.parse("2007-02/2010-11"))

    assert steps.holding(date(2010, 11, 30)) == m.Period.parse("2007-02/2010-11")
    assert steps.holding(date(2010, 12, 1)) is None


@pytest.mark.parametrize(
    ("step", "period", "whole", "why"),
    [
        ("year", "2008-12/2009-01", True, "it reaches over more than one step"),
        ("year", "2008-12/2009-01", False, None),  # a state at its end is a state of 2009
        ("year", "2007-02/2009", False, None),  # it ends on some day of 2009
        ("quarter", "2007-02/2009", False, "it reaches over more than one step"),  # of which quarter is not known
        ("year", "2009-Q1", True, None),
        ("life", "2007-01/2007-03", True, "it begins before the life of the programme"),
        ("life", "2011", True, "it lies outside the life of the programme"),
    ],
)
def test_what_straddles_a_step_is_refused(step, period, whole, why) -> None:
    """What is new in a period has to lie in one step with all its days, a state only with the last of them."""
    steps = TimeSteps.named(step, m.Period.parse("2007-02/2010-11"))
    found = steps.of(m.Period.parse(period), whole=whole)

    assert (found if isinstance(found, str) else None) == why


def test_life_without_a_period() -> None:
    """Nobody knows the life of a programme whose period is not recorded."""
    found = TimeSteps.named("life").of(m.Period.parse("2009"), whole=True)

    assert found == "the programme's period is not recorded"


def test_reading_what_is_asked() -> None:
    """What is rolled up into steps is added away within them, and need not be named twice."""
    onto = Onto.read(["place"], {"time": "year"})

    assert onto.over == {Axis.TIME, Axis.PLACE}
    assert str(onto) == " over time (by year), place"
    assert str(Onto.read([], {"place": ["BD", "NG"]})) == " over place (by BD, NG)"
    assert str(Onto.read([])) == ""


@pytest.mark.parametrize(
    ("over", "into", "error", "words"),
    [
        (
            ["tiem"],
            None,
            UnknownCode,
            "No axis is called 'tiem'. Did you mean 'time'? There are: time, place, project.",
        ),
        ("time", None, InvalidValue, "'time' is one string where a list belongs. Write ['time']."),
        ([], {"time": "yaer"}, UnknownCode, "No step of time is called 'yaer'. Did you mean 'year'?"),
        ([], {"time": "year from Juli"}, UnknownCode, "Did you mean 'year from July'?"),
        ([], {"time": ["year"]}, UnknownCode, "No step of time is called ['year']."),
        ([], "year", InvalidValue, '\'year\' (str) is not a mapping of axes onto steps. Write into={"time": "year"}.'),
        ([], ["time"], InvalidValue, "is not a mapping of axes onto steps"),
        ([], {"place": "BD"}, InvalidValue, "'BD' is one string where a list belongs. Write ['BD']."),
        ([], {"project": ["a"]}, InvalidValue, "is no step of projects. Write over=['project']."),
    ],
)
def test_what_cannot_be_asked(over, into, error, words) -> None:
    """An axis or a step that is not there is refused in a sentence that offers the nearest."""
    with pytest.raises(error) as refusal:
        Onto.read(over, into)

    assert words in str(refusal.value)


def test_places_that_are_asked_for() -> None:
    """A figure goes onto every place asked for that it lies in: each has a total of its own."""
    onto = Onto.read(["place"], {"place": ["BD", "dhaka"]})

    assert onto.places_of("savar", WITHIN) == (("dhaka", "BD"), "")
    assert onto.places_of("NG", WITHIN) == ((None,), "it lies in none of the places asked for")
    assert onto.places_of(None, WITHIN) == ((None,), "it lies in none of the places asked for")
    assert Onto.read(["place"]).places_of("savar", WITHIN) == ((None,), "")
    assert Onto.read([]).places_of("savar", WITHIN) == (("savar",), "")


def test_the_step_after() -> None:
    """After a quarter comes the next, and after the last one of the calendar none."""
    quarters = TimeSteps.named("quarter")

    assert quarters.after(m.Period.parse("2009-Q4")) == m.Period.parse("2010-Q1")
    assert quarters.after(m.Period.parse("9999-Q4")) is None
    assert quarters.after(None) is None


def test_a_step_is_offered_as_it_is_written() -> None:
    """Whoever is answered in French is offered the steps that can be asked for, and no words for them."""
    with pytest.raises(UnknownCode) as refusal:
        TimeSteps.named("quater")

    assert "« quarter »" in m.say(refusal.value.args[0], "fr").replace("\u202f", " ")
    assert "quarter, half-year, year" in m.say(refusal.value.args[0], "fr")
