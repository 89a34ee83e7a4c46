"""Whether what somebody wrote is read without guessing."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.formats.remarks import Notes
from mande.formats.written import LONGEST_FIGURE, NO_REASON, read_figure, read_period, read_word
from mande.framework.indicators import Direction
from mande.measures.numbers import spell


def figure(text: str, decimal: str | None = None) -> tuple[object, list[str]]:
    """Return what *text* is read as, and what was said of it."""
    notes = Notes("plan")
    return read_figure(text, notes, "C7", decimal=decimal).value, [finding.name for finding in notes.findings]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1234", 1234),
        (" -3 ", -3),
        ("70.90", Decimal("70.90")),
        (".3", Decimal("0.3")),
        ("-.30", Decimal("-0.30")),
        ("Not reported", m.Missing.NOT_REPORTED),
        ("not_applicable", m.Missing.NOT_APPLICABLE),
        ("\u22125", -5),
        ("+5", 5),
        ("0.125", Decimal("0.125")),
        ("12.3456", Decimal("12.3456")),
        ("", None),
        ("  ", None),
    ],
)
def test_what_is_clear_says_nothing(text: str, value: object):
    """Plain digits and reasons are read as they are, a blank as nothing."""
    found, told = figure(text)

    assert (found, told) == (value, [])
    assert str(found) == str(value)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("1,000", "unclear-separator"),
        ("1.000", "unclear-separator"),
        ("-12.345%", "unclear-separator"),
        ("1.000,5", "unclear-separator"),
        ("1 000", "unclear-separator"),
        ("12,5", "unclear-separator"),
        ("disputed", "unclear-missing"),
        ("12O", "not-a-number"),
        ("1e3", "not-a-number"),
        ("--5", "not-a-number"),
        ("9" * (LONGEST_FIGURE + 1), "not-a-number"),
        ("9" * 2_000, "not-a-number"),
        *((word, "unclear-missing") for word in sorted(NO_REASON)),
    ],
)
def test_what_is_unclear_is_unknown(text: str, name: str):
    """Where no number can be read without guessing there is none, and it never becomes a zero."""
    assert figure(text) == (m.Missing.UNKNOWN, [name])


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("1,000", ".", 1000),
        ("1,000", ",", Decimal("1.000")),
        ("1.000,50", ",", Decimal("1000.50")),
        ("1 234 567", ".", 1234567),
        ("1\u202f234,5", ",", Decimal("1234.5")),
        ("12,5", ",", Decimal("12.5")),
        ("1'000", ".", 1000),
    ],
)
def test_a_comma_is_read_where_it_is_told(text: str, decimal: str, value: object):
    """Where the caller says what marks the decimals, thousands are read too."""
    found, told = figure(text, decimal)

    assert (str(found), told) == (str(value), [])


def test_what_stands_around_a_number():
    """A word before it, a percent sign behind it and a period in brackets are kept beside it."""
    found = read_figure("at least 45% (2019)", Notes("plan"), "C7")

    assert (found.value, found.qualifier, found.is_percent, str(found.period)) == (45, "at least", True, "2019")
    assert found.printed == "at least 45% (2019)"
    assert read_figure("< 5", Notes("plan"), "C7").qualifier == "under"
    assert figure("45 (approx)")[0] is m.Missing.UNKNOWN


def test_periods_and_words():
    """A period or a word is read where it is one, a blank is none, and anything else is told."""
    notes = Notes("plan")
    assert str(read_period(" 2009-Q2 ", notes, "D7")) == "2009-Q2"
    assert read_word(Direction, "INCREASE", notes, "E7") is Direction.INCREASE
    assert (read_period(" ", notes, "D8"), read_word(Direction, "", notes, "E8")) == (None, None)
    assert notes.findings == ()

    assert read_period("May 2009", notes, "D9") is None
    assert read_word(Direction, "increse", notes, "E9") is None
    assert [finding.cites for finding in notes.findings] == [("D9",), ("E9",)]
    assert "Did you mean 'increase'?" in notes.findings[1].message


@given(
    st.text() | st.from_regex(r"[<>~]?-?[0-9]{0,4}[., ']?[0-9]{0,4}%? ?(\([0-9]{4}\))?"),
    st.sampled_from([None, ".", ","]),
)
def test_nothing_is_made_up(text: str, decimal: str | None):
    """Whatever is written, a number that is read stands in it digit by digit, and anything else is a reason or none."""
    notes = Notes("plan")
    found = read_figure(text, notes, "C7", decimal=decimal)

    assert found.printed == text
    if isinstance(found.value, int | Decimal):
        assert spell(found.value).strip("-").replace(".", "").lstrip("0") in "".join(filter(str.isdigit, text))
    elif found.value is not None:
        assert isinstance(found.value, m.Missing)
    else:
        assert not text.strip()


@given(st.integers() | st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_what_is_spelt_is_read(number: int | Decimal):
    """A number spelt out is read back with all its digits."""
    notes = Notes("plan")

    found = read_figure(spell(number), notes, "C7", is_number=True).value

    assert (str(found), notes.findings) == (spell(number), ())


@pytest.mark.parametrize(
    ("text", "decimal"), [("1.5", ","), ("12,345.6", ","), ("1,5", "."), ("1,000 000", "."), ("1.0000", ",")]
)
def test_the_other_mark_is_no_number_where_one_is_told(text: str, decimal: str):
    """Whoever said that commas mark decimals has no decimal point, and thousands are set apart in one way."""
    assert figure(text, decimal) == (m.Missing.UNKNOWN, ["not-a-number"])


def test_only_a_point_or_a_comma_marks_decimals():
    """Another mark is a mistake of the caller."""
    with pytest.raises(m.InvalidValue, match="neither a point nor a comma"):
        figure("1;5", ";")


@given(st.text(max_size=30))
def test_words_never_raise(text: str):
    """Whatever stands where a period or a word belongs, it is read, told, or blank."""
    notes = Notes("plan")
    said = (read_period(text, notes, "A1"), read_word(Direction, text, notes, "A2"))

    assert not text.strip() or all(said) or notes.findings
