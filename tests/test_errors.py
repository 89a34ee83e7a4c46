"""Every refusal is a sentence that names the thing, shows the value and offers a way on."""

import pickle
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import (
    MOST_LISTED,
    FrameworkError,
    InvalidValue,
    MandeError,
    MissingError,
    MoneyError,
    NumberError,
    ObservationsError,
    PeriodError,
    Problem,
    SeveralProblems,
    UnitError,
    UnknownCode,
    did_you_mean,
    short,
)

GIANT = 10 ** (sys.get_int_max_str_digits() + 1)
MESSAGES = [
    (InvalidValue.of("Target", 5, "is odd"), "Target: 5 is odd."),
    (InvalidValue.of("Target", 5, "is odd", "Write 6."), "Target: 5 is odd. Write 6."),
    (InvalidValue.not_a("a list", 5), "5 (int) is not a list."),
    (
        InvalidValue.other_scale("often", "frequency", "draft", "readiness"),
        "'often' is on scale 'frequency' and 'draft' on 'readiness': they have no common order.",
    ),
    (
        InvalidValue.bad_code("a place", "it is empty"),
        "The code of a place cannot be used: it is empty. Write something short, like 'bazaars-held'.",
    ),
    (
        NumberError.a_float(70.9),
        (
            "70.9 is a float, and cannot be told from the numbers beside it. Write Decimal('70.9'), "
            "with the digits that "
            "were reported."
        ),
    ),
    (
        NumberError.not_finite(Decimal("NaN")),
        "Decimal('NaN') is not a number that can be reported. If the value is not known, write a Missing reason.",
    ),
    (NumberError.too_long(5000, 1000), "A number of 5,000 digits was given; at most 1,000 are read."),
    (NumberError.unreadable("1,234"), "'1,234' is not a number. Write plain digits, like '1234', '-3' or '70.9'."),
    (
        MissingError.neither_true_nor_false("unknown"),
        (
            "A missing value ('unknown') is neither true nor false, so that a gap never becomes a zero. Ask "
            "isinstance(value, Missing)."
        ),
    ),
    (
        UnitError.differs("person", "household"),
        "'person' cannot be turned into 'household': they measure different things.",
    ),
    (
        MoneyError.mixed("USD", "BDT"),
        "USD and BDT cannot be combined: no exchange rate with a date was given.",
    ),
    (InvalidValue.lone_string("film"), "'film' is one string where a list belongs. Write ['film']."),
    (
        NumberError.not_exact("5"),
        (
            "'5' (str) is not an exact number. Write an int or a Decimal, or a Missing reason such as "
            "Missing.NOT_REPORTED."
        ),
    ),
    (
        UnitError.not_a_factor("degree_Celsius"),
        (
            "'degree_Celsius' is no multiple of another unit: its zero is not nothing. Turn the "
            "values into one that is, "
            "like 'kelvin', before they are handed over."
        ),
    ),
    (
        UnitError.unreadable("x", "it has no ="),
        "The unit definition 'x' cannot be read: it has no =. Write 'bigha = 1338 m**2'.",
    ),
    (
        MoneyError.bad_currency("usd"),
        "'usd' is not a currency code. Write three capital letters of ISO 4217, like 'USD'.",
    ),
    (
        MoneyError.no_rate("USD", "BDT", "is 0"),
        "The rate USD to BDT is 0. Write ExchangeRate('USD', 'BDT', 69, on='2009-05-31').",
    ),
    (MoneyError.wrong_rate("EUR", "USD", "BDT"), "A rate between USD and BDT does not exchange EUR."),
    (
        PeriodError.no_such_day("2009-02-30"),
        "'2009-02-30' names a day that the calendar does not have. Write one that it has, like '2009-05-31'.",
    ),
    (PeriodError.not_a_day(5), "5 (int) is not a day. Write '2009-05-31' or date(2009, 5, 31)."),
    (
        PeriodError.has_a_time("noon"),
        "'noon' has a time, and which day that is depends on the place. Write its date().",
    ),
    (
        PeriodError.not_the_last_day("2009-05-30", "month", "2009-05-31"),
        "An end known only to its month is written as the last day of it: 2009-05-31, not 2009-05-30.",
    ),
    (PeriodError.backwards(2010, 2009), "A period cannot end (2009) before it starts (2010)."),
]


@pytest.mark.parametrize(("error", "message"), MESSAGES)
def test_messages(error, message):
    """Each message says what was there, what is wrong with it and, where there is a way on, what to write."""
    assert str(error) == message


@pytest.mark.parametrize("error", [error for error, _ in MESSAGES])
def test_every_error_has_one_root(error):
    """Whoever catches `MandeError` catches all of them, and each survives the way between two processes."""
    again = pickle.loads(pickle.dumps(error))

    assert isinstance(error, MandeError)
    assert (type(again), str(again)) == (type(error), str(error))


def test_values_that_cannot_be_are_value_errors():
    """A program that knows nothing of mande may catch a `ValueError`."""
    for kind in (InvalidValue, NumberError, UnitError, MoneyError, PeriodError, UnknownCode, SeveralProblems):
        assert issubclass(kind, ValueError)
    assert issubclass(MissingError, TypeError)


@pytest.mark.parametrize(
    ("code", "known", "message"),
    [
        ("OC9", ["OC1", "OC2"], "No outcome is called 'OC9'. Did you mean 'OC1'? There are: OC1, OC2."),
        ("film", ["OC1", "OC2"], "No outcome is called 'film'. There are: OC1, OC2."),
        ("film", [], "No outcome is called 'film'. There is no outcome."),
        (None, ["OC1"], "No outcome is called None. There are: OC1."),
        (["OC1"], ["OC1"], "No outcome is called ['OC1']. There are: OC1."),
        (GIANT, ["OC1"], f"No outcome is called a number of {GIANT.bit_length():,} bits. There are: OC1."),
    ],
    ids=["near", "far", "none known", "None", "a list", "a giant"],
)
def test_unknown_codes(code, known, message):
    """What nothing is called is shown with what is near it and what there is."""
    assert str(UnknownCode.among(code, "outcome", iter(known))) == message


def test_only_some_of_many_codes_are_listed():
    """A message lists a dozen codes, and counts the others."""
    message = str(UnknownCode.among("film", "outcome", [f"OC{number}" for number in range(1000)], " in 'ppvhtb'"))

    assert message.startswith("No outcome is called 'film' in 'ppvhtb'. There are: OC0, OC1, ")
    assert message.endswith(f"OC{MOST_LISTED - 1} and 988 more.")


@given(st.text(max_size=500), st.lists(st.text(max_size=50), max_size=40))
def test_a_message_stays_readable(code, known):
    """However long the code and the list are, the message is a few lines at most."""
    assert len(str(UnknownCode.among(code, "outcome", known))) < 200 + 60 + 14 * 52


def test_nothing_is_offered_for_what_is_no_string():
    """A question is asked only where something is near."""
    assert did_you_mean("bazars", ["bazaars"]) == " Did you mean 'bazaars'?"
    assert did_you_mean(5, ["5"]) == did_you_mean("film", ["OC1"]) == ""


def test_giants_are_shown_in_words():
    """A number that Python does not write is described, alone or inside something else."""
    assert short(GIANT) == f"a number of {GIANT.bit_length():,} bits"
    assert short((GIANT,)) == "a tuple too long to show"
    assert str(InvalidValue.not_a("a value", [GIANT])) == "a list too long to show (list) is not a value."


@pytest.mark.parametrize("kind", [FrameworkError, ObservationsError])
def test_problems_are_told_together(kind):
    """Several problems are one error that holds each with its path, and lists them a line each."""
    problems = [Problem("links.a->b", "it loops."), Problem("places.x", "it is there twice.")]
    error = kind("Framework 'ppvhtb'", problems)
    again = pickle.loads(pickle.dumps(error))

    assert str(error) == "Framework 'ppvhtb' has 2 problems:\n  links.a->b: it loops.\n  places.x: it is there twice."
    assert error.problems == tuple(problems)
    assert (type(again), again.subject, again.problems, str(again)) == (kind, error.subject, error.problems, str(error))


def test_one_problem_is_singular():
    """One problem is not called several."""
    assert str(FrameworkError("Framework 'x'", [Problem("a", "b.")])) == "Framework 'x' has 1 problem:\n  a: b."
