"""Numbers stay as they were reported, and are rounded only when shown."""

from __future__ import annotations

import sys
import time
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue, NumberError, UnknownCode
from mande.measures.numbers import (
    MOST_DIGITS,
    Qualifier,
    bounds,
    computed,
    decimals,
    difference,
    exact,
    qualified,
    read_computed,
    read_number,
    show,
    show_percent,
    spell,
    total,
)

integers = st.integers(-(10**40), 10**40)
digits = st.decimals(
    allow_nan=False, allow_infinity=False, min_value=-(10**40), max_value=10**40, places=7
) | st.builds(
    lambda whole, exponent: Decimal(whole).scaleb(exponent), st.integers(-(10**20), 10**20), st.integers(-30, 5)
)
reported = integers | digits
quotients = st.fractions(max_denominator=10**12)
anything = reported | quotients


@given(reported)
def test_a_reported_number_is_taken_as_it_is(number):
    """An int or a Decimal comes back as the very same object, digits and all."""
    assert exact(number) is number
    assert computed(number) is number


def test_trailing_zeros_are_kept():
    """70.90 was measured more finely than 70.9, and still says so."""
    assert str(exact(Decimal("70.90"))) == "70.90"


@pytest.mark.parametrize("value", [0.1, 70.9, 1e300, -0.0])
def test_a_float_is_refused_with_what_to_write(value):
    """A float is refused, and the message holds the Decimal to write in its place."""
    with pytest.raises(NumberError) as refusal:
        exact(value)
    assert f"Write Decimal('{value!r}')" in str(refusal.value)


def test_a_kind_of_float_is_shown_as_a_float():
    """A float of numpy is a float too, and the advice holds its digits and not its name."""

    class Single(float):
        def __repr__(self) -> str:
            return f"np.float64({float(self)!r})"

    with pytest.raises(NumberError, match=r"Write Decimal\('0\.5'\)"):
        exact(Single(0.5))


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), -float("inf"), Decimal("NaN"), Decimal("sNaN"), Decimal("-Infinity")]
)
def test_what_is_not_finite_is_refused(value):
    """An infinity or a NaN is no number that anyone reported; the message offers a missing reason."""
    with pytest.raises(NumberError, match="write a Missing reason"):
        exact(value)


@pytest.mark.parametrize("value", [True, False, None, "12", [12], 1j, Fraction(1, 2)])
def test_what_is_no_reported_number_is_refused(value):
    """Booleans, texts and quotients are not numbers as anyone reports them; the message shows the value."""
    with pytest.raises(NumberError) as refusal:
        exact(value)
    assert repr(value) in str(refusal.value)


def test_an_array_of_numbers_is_refused():
    """What claims to be an integer and is none, as an array does, is refused in our words."""

    class Array:
        def __index__(self) -> int:
            raise TypeError("only integer scalar arrays can be converted to a scalar index")

        def __repr__(self) -> str:
            return "array([1, 2])"

    with pytest.raises(NumberError, match=r"array\(\[1, 2\]\)"):
        exact(Array())


def test_other_integers_become_plain_ones():
    """An integer of another library, like numpy's, is exact, and is held as a plain int."""

    class Int64:
        def __index__(self) -> int:
            return 36

    assert type(exact(Int64())) is int
    assert exact(Int64()) == 36


@pytest.mark.parametrize(
    "giant",
    [
        10**MOST_DIGITS,
        -(10**MOST_DIGITS),
        1 << 10_000_000,
        Decimal("1e999999999"),
        Decimal("1e-999999999"),
        Decimal("0e999999999"),
        Decimal("1e1000"),
        Decimal("1e-1001"),
        Decimal("1." + "0" * 1001),
    ],
    ids=range(9),
)
def test_giants_are_refused_at_once(giant):
    """A number longer than any report's is refused before anything is worked out with it, in a short sentence."""
    started = time.perf_counter()

    with pytest.raises(NumberError, match="at most 1,000 are read") as refusal:
        exact(giant)

    assert time.perf_counter() - started < 0.5
    assert len(str(refusal.value)) < 100


@pytest.mark.parametrize(
    "long", [10**MOST_DIGITS - 1, 1 - 10**MOST_DIGITS, Decimal("9e999"), Decimal("1e-1000")], ids=range(4)
)
def test_a_thousand_digits_are_a_number(long):
    """The longest numbers that are allowed are taken, spelled and read back."""
    assert exact(long) is long
    assert read_computed(spell(long)) == long


def test_the_digits_of_a_giant_are_told():
    """The message says how many digits there were."""
    with pytest.raises(NumberError, match=r"of 1,001 digits"):
        exact(10**1000)
    with pytest.raises(NumberError, match=r"of 1,000,000,000 digits"):
        exact(Decimal("1e999999999"))


def test_a_long_quotient_is_refused_as_reported_and_as_computed():
    """A quotient is no reported number, however long; as a computed one its size counts, not its precision."""
    with pytest.raises(NumberError, match="a Fraction too long to show"):
        exact(Fraction(10**5000, 3))
    with pytest.raises(NumberError, match="at most 1,000"):
        computed(Fraction(10**5000, 3))
    assert computed(Fraction(10**5000, 3 * 10**5000 + 1)) < 1


@given(quotients)
def test_a_quotient_is_a_computed_number(quotient):
    """What was worked out may be a Fraction, and is taken as it is."""
    assert computed(quotient) is quotient


@given(reported)
def test_a_reported_number_is_spelled_and_read_back(number):
    """Plain digits hold a number exactly, and as many decimals as it was reported with."""
    again = read_number(spell(number))

    assert again == number
    assert decimals(again) == decimals(number)


@given(anything)
def test_any_number_is_spelled_and_read_back(number):
    """A quotient too is read back from what was spelled."""
    assert read_computed(spell(number)) == number


def test_a_quotient_of_giants_is_spelled():
    """Spelling a quotient does not stumble over Python's limit on the digits of an int."""
    assert spell(Fraction(1, 10**5000)) == "1/1" + "0" * 5000


@pytest.mark.parametrize(
    ("text", "number"),
    [("1234", 1234), ("-3", -3), ("70.9", Decimal("70.9")), (" 12 ", 12), ("007", 7), ("-0.50", Decimal("-0.50"))],
)
def test_plain_digits_are_read(text, number):
    """Digits, a minus and a point are all it takes; digits without a point are an int."""
    assert read_number(text) == number
    assert type(read_number(text)) is type(number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "1,234",
        "1e5",
        "1_000",
        "+3",
        "--3",
        "5.",
        ".5",
        "NaN",
        "inf",
        "٣",
        "１２",
        "²",
        "0x1F",
        "1/2",
        "1 2",
        "a",
    ],
)
def test_what_is_not_plain_is_not_guessed(text):
    """Commas, exponents, underscores and digits of other scripts are refused, and the message shows the text."""
    with pytest.raises(NumberError) as refusal:
        read_number(text)
    assert repr(text) in str(refusal.value)


@pytest.mark.parametrize("text", ["1/0", "1/-2", "1.5/2", "/2", "1/", "1/2/3", "a/b", None, 5])
def test_a_quotient_that_cannot_be_is_refused(text):
    """A stroke stands between two whole numbers, and never above zero."""
    with pytest.raises(NumberError):
        read_computed(text)


@pytest.mark.parametrize("text", ["9" * 1001, "0." + "1" * 1001, "9" * 3_000_000, "1e999999999", "x" * 3_000_000])
def test_long_text_is_refused_at_once(text):
    """A cell of megabytes is refused quickly and in a short sentence."""
    started = time.perf_counter()

    with pytest.raises(NumberError) as refusal:
        read_number(text)

    assert time.perf_counter() - started < 1
    assert len(str(refusal.value)) < 200


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (1925, "1,925"),
        (-3100000, "-3,100,000"),
        (0, "0"),
        (Decimal("70.90"), "70.90"),
        (Decimal("12345.60"), "12,345.60"),
        (Decimal("7E+1"), "70"),
        (Fraction(2, 3), "0.7"),
        (Fraction(-2, 3), "-0.7"),
        (Fraction(4), "4.0"),
        (Fraction(1, 20), "0.0"),
        (Fraction(3, 20), "0.2"),
        (Fraction(-1, 100), "0.0"),
        (Fraction(1234567, 1), "1,234,567.0"),
        (Fraction(19999, 10000), "2.0"),
    ],
)
def test_a_number_is_shown(number, shown):
    """Reported numbers keep their digits; a quotient has one decimal, a half goes to the even, and no zero is minus."""
    assert show(number) == shown


@pytest.mark.parametrize(
    ("number", "places", "shown"),
    [
        (1925, 2, "1,925"),
        (Decimal("70.9"), 2, "70.9"),
        (Decimal("70.95"), 1, "71.0"),
        (Decimal("70.85"), 1, "70.8"),
        (Decimal("2.5"), 0, "2"),
        (Fraction(7, 2), 0, "4"),
        (Fraction(2, 3), 4, "0.6667"),
    ],
)
def test_digits_are_those_asked_for(number, places, shown):
    """A number is rounded to fewer decimals than were reported, and never given digits that nobody measured."""
    assert show(number, places) == shown


@given(quotients, st.integers(0, 6))
def test_showing_is_off_by_half_a_digit_at_most(quotient, places):
    """What is shown is the nearest number with that many decimals."""
    shown = Fraction(show(quotient, places).replace(",", ""))

    assert abs(shown - quotient) <= Fraction(1, 2 * 10**places)


@pytest.mark.parametrize("places", [-1, 1001, 10**9])
def test_impossible_digits_are_refused(places):
    """Decimals are asked for between none and a thousand."""
    with pytest.raises(InvalidValue, match=str(places)):
        show(Fraction(1, 3), places)


def test_a_float_is_not_shown():
    """A float has lost its digits before it is shown, so it is refused there too."""
    with pytest.raises(NumberError, match=r"0\.3"):
        show(0.3)
    with pytest.raises(NumberError, match=r"0\.3"):
        show_percent(0.3)


@pytest.mark.parametrize(
    ("share", "places", "shown"),
    [
        (Fraction(43, 52), 1, "82.7%"),
        (Fraction(43, 52), 0, "83%"),
        (1, 1, "100.0%"),
        (Decimal("1.5"), 0, "150%"),
        (Fraction(-1, 4), 1, "-25.0%"),
        (Fraction(4, 5), 2, "80.00%"),
    ],
)
def test_a_share_is_shown_in_percent(share, places, shown):
    """Shares are multiplied by a hundred exactly, then rounded once; less than nothing and more than all are shown."""
    assert show_percent(share, places) == shown


@pytest.mark.parametrize(
    ("number", "least", "greatest"),
    [
        (Decimal("70.9"), "70.85", "70.95"),
        (Decimal("70.90"), "70.895", "70.905"),
        (Decimal("-0.5"), "-0.55", "-0.45"),
        (70, "70", "70"),
        (Decimal("70"), "70", "70"),
        (Decimal("7E+1"), "70", "70"),
        (Fraction(1, 3), "1/3", "1/3"),
    ],
)
def test_bounds_are_what_the_digits_allow(number, least, greatest):
    """A decimal was rounded to its last digit; whole numbers and quotients are what they are."""
    assert bounds(number) == (Fraction(least), Fraction(greatest))


@given(anything)
def test_bounds_hold_the_number_in_their_middle(number):
    """The number reported lies half way between the least and the greatest it may have been."""
    least, greatest = bounds(number)

    assert least <= number <= greatest
    assert (least + greatest) / 2 == Fraction(number)


def test_decimals_of_what_is_not_finite():
    """NaN has no decimals; it is refused elsewhere."""
    assert decimals(Decimal("NaN")) == 0


@given(st.lists(anything, max_size=8), st.randoms(use_true_random=False))
def test_a_total_is_exact_in_any_order(numbers, random):
    """Adding never rounds, whatever kinds of numbers meet, and their order does not matter."""
    shuffled = list(numbers)
    random.shuffle(shuffled)

    assert total(numbers) == sum(map(Fraction, numbers))
    assert total(shuffled) == total(numbers)


@given(st.lists(anything, max_size=6), st.lists(anything, max_size=6))
def test_totals_may_be_grouped(some, others):
    """The total of totals is the total."""
    assert total([total(some), total(others)]) == total(some + others)


def test_long_decimals_add_exactly():
    """Python's own sum loses the cent of a long decimal; ours keeps it."""
    long, cent = Decimal("1e40"), Decimal("0.01")

    assert sum([long, cent]) == long
    assert total([long, cent]) != long
    assert spell(total([long, cent])) == "1" + "0" * 40 + ".01"
    assert spell(difference(total([long, cent]), cent)) == "1" + "0" * 40 + ".00"


def test_long_decimals_are_taken_away_exactly():
    """A long decimal is not rounded before it is taken away."""
    long = Decimal("1234567890123456789012345678901234567890.12")

    assert spell(difference(0, long)) == "-1234567890123456789012345678901234567890.12"


@given(anything, anything)
def test_a_difference_undoes_a_total(one, other):
    """What was added can be taken away again, to the last digit."""
    assert difference(total([one, other]), other) == one


def test_kinds_of_totals():
    """Ints stay ints and decimals decimals; only a quotient makes a quotient."""
    assert total([]) == 0
    assert type(total([1, 2])) is int
    assert repr(total([Decimal("70.9"), 1])) == "Decimal('71.9')"
    assert total([Decimal("0.5"), Fraction(1, 3), 1]) == Fraction(11, 6)


@pytest.mark.parametrize(
    ("qualifier", "words"),
    [
        (Qualifier.EXACTLY, "42"),
        (Qualifier.ABOUT, "about 42"),
        ("at least", "at least 42"),
        ("up_to", "up to 42"),
        ("over", "over 42"),
        (Qualifier.UNDER, "under 42"),
    ],
)
def test_a_qualifier_stands_before_its_number(qualifier, words):
    """A qualifier is said, unless it says that there is none."""
    assert qualified("42", qualifier) == words


def test_an_unknown_qualifier_is_told():
    """A word that is no qualifier is shown beside those that are."""
    with pytest.raises(UnknownCode, match=r"No qualifier is called 'overr'. Did you mean 'over'\?"):
        qualified("42", "overr")


def test_six_qualifiers():
    """The list is closed."""
    assert [str(word) for word in Qualifier] == ["exactly", "about", "at least", "up to", "over", "under"]


def test_the_limit_is_within_pythons_own():
    """A number that is allowed can be written without meeting Python's limit on digits."""
    assert sys.int_info.default_max_str_digits > MOST_DIGITS


@pytest.mark.parametrize("long", [10**MOST_DIGITS, -(10**MOST_DIGITS), Fraction(10**1001, 3), Decimal("1e1000")])
def test_a_number_too_long_to_show(long):
    """What was worked out may be longer than what is reported, and is said to be so, as a share as well."""
    assert show(long) == show_percent(long) == "a number too long to show"
    assert show_percent(Fraction(10**999)) == "a number too long to show"
