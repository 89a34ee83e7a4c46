"""What somebody states is read as a number of its indicator, and shown as it was stated."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

import mande as m
from mande.measures.numbers import Qualifier
from mande.observations.observation import Observation
from mande.reconciliation.plan import DAYS_IN
from mande.reconciliation.reach import Reach
from mande.reconciliation.said import (
    Reading,
    Said,
    addition,
    in_reading_order,
    is_below_zero,
    left_over,
    less,
    places,
    shown,
    sized,
    summed,
)
from mande.review import Review

COUNT = m.Indicator("persons", unit="person")
SHARE = m.Indicator("share", unit="person", measure="percentage")
LAND = m.Indicator("land", unit="hectare", measure="amount")
READING = Reading(Review(m.Framework("office")))


def reach(value: object, indicator: m.Indicator = COUNT) -> tuple[Reach | None, str]:
    """Return how far a value reaches, and of which kind it is."""
    return READING.reach(value, Qualifier.EXACTLY, indicator)


@pytest.mark.parametrize(
    ("value", "indicator", "number", "kind"),
    [
        (7, COUNT, 7, ""),
        (m.Ratio(3, 4), SHARE, 75, ""),
        (m.Ratio(3, 4), m.Indicator("x", measure="ratio"), Fraction(3, 4), ""),
        (m.Money(5, "USD"), m.Indicator("x", measure="money"), 5, "USD"),
        (m.Amount(10_000, "m**2"), LAND, 1, ""),
        (m.Amount(5, "km"), m.Indicator("x", measure="amount"), 5, "km"),
    ],
)
def test_numbers_of_an_indicator(value, indicator, number, kind):
    """Shares, money and amounts are numbers too, in the indicator's unit, or apart by currency or unit."""
    assert reach(value, indicator) == (Reach(Fraction(number), Fraction(number)), kind)


@pytest.mark.parametrize(
    ("value", "indicator"),
    [
        (True, COUNT),
        ("some", COUNT),
        (m.Ratio(3, 4), COUNT),
        (m.Ratio(3, m.Missing.UNKNOWN), SHARE),
        (m.Amount(5, "kg"), LAND),
    ],
)
def test_what_is_no_number(value, indicator):
    """Yes and no, words, thirty of forty as a count, and kilograms of land are no numbers of an indicator."""
    assert reach(value, indicator)[0] is None


def test_a_margin_of_error_widens():
    """A share from a sample may be off by its margin."""
    figure = Observation("share", 40, sample=m.Sample(400, margin=Decimal("4.9")))

    assert READING.said(figure, SHARE).reach == Reach(Fraction("34.6"), Fraction("45.4"))


def test_what_is_said_is_shown_as_it_was_stated():
    """A value keeps its word, its sign of percent, its source and line; without any, that is said."""
    figure = Observation("share", 42, qualifier="over", source="barcik", at="L241")

    assert str(READING.said(figure, SHARE)) == "over 42% (barcik, L241)"
    assert str(READING.said(Observation("persons", 1925), COUNT)) == "1,925 (source not recorded)"
    assert shown(Fraction(2, 3), SHARE) == "0.7%"
    assert shown(m.Money(3_100_000, "USD"), COUNT) == "3,100,000 USD"


def test_tolerance_is_a_share_of_the_larger():
    """Two numbers may differ by the share of the larger that is set, and by nothing where none is."""
    one, other = Reach(Fraction(95), Fraction(95)), Reach(Fraction(100), Fraction(100))

    assert READING.apart(one, other)
    assert READING._replace(tolerance=Fraction(1, 25)).apart(other, one)
    assert not READING._replace(tolerance=Fraction(1, 20)).apart(other, one)
    assert READING._replace(tolerance=Fraction(1, 20)).strict.apart(one, other)
    assert not READING.apart(Reach(), other)


def test_differences_are_of_one_kind():
    """Numbers are taken from numbers, money from money of its currency, and nothing from words."""
    assert less(m.Amount(5, "km"), m.Amount(7, "km")) == m.Amount(-2, "km")
    assert less(Decimal("70.9"), Fraction(1, 2)) == Fraction("70.4")
    assert less(True, 1) is less(m.Money(5, "USD"), m.Money(5, "EUR")) is less("a", "b") is less(1, False) is None
    assert (is_below_zero(m.Amount(-2, "km")), is_below_zero("a"), is_below_zero(Fraction(-1, 2))) == (
        True,
        False,
        True,
    )
    assert (sized(None, COUNT), sized(m.Amount(-2, "km"), COUNT)) == ("", "2 km")


def test_sums_are_of_one_kind():
    """Amounts of one unit make an amount, numbers a number, and two currencies nothing."""
    assert summed([m.Amount(5, "km"), m.Amount(7, "km")]) == m.Amount(12, "km")
    assert summed([Decimal("0.5"), 1]) == Decimal("1.5")
    assert summed([m.Money(5, "USD"), m.Money(7, "EUR")]) is summed(["a", 1]) is summed([True, 1]) is None


def test_a_long_sum_is_cut_whole():
    """A sentence holds a dozen figures of a sum, and says how many more there are."""
    assert addition([Said(n, str(n)) for n in range(14)]).endswith("10 + 11 + and 2 more")


def test_places_are_named_once_a_source():
    """Figures of one source share its name, and those without one are told so."""
    lines = [Said(1, "1", source="ctm", at=m.Locator("L30")), Said(1, "1", source="ctm", at=m.Locator("L4"))]

    assert places([*lines, lines[0], Said(2, "2")]) == "ctm, L30, L4; source not recorded"
    assert [each.at for each in in_reading_order([Said(2, "2"), *lines])] == ["L4", "L30", None]


def test_what_cannot_be_summed() -> None:
    """Numbers of two kinds, two units or two currencies have no sum."""
    assert summed([m.Amount(5, "km"), m.Amount(7, "km")]) == m.Amount(12, "km")
    assert summed([m.Amount(5, "km"), m.Amount(7, "m")]) is None
    assert summed([m.Money(5, "USD"), m.Money(7, "EUR")]) is None
    assert summed([m.Money(5, "USD"), 7]) is None
    assert summed([m.Amount(5, "km"), 7]) is None


def test_a_word_has_no_percent_sign() -> None:
    """Where a share should stand and a word does, the word is quoted as it is; a bare number has its sign."""
    assert shown("most", SHARE) == "'most'"
    assert shown(70, SHARE) == "70%"
    assert shown(Fraction(1, 2), SHARE) == "0.5%"


def test_how_many_days_a_time_has() -> None:
    """A day and a week have so many days and no more; months and years have one more or less."""
    assert DAYS_IN == {"day": (1, 1), "week": (7, 7), "month": (30, 31), "year": (365, 366)}


MONEY = m.Indicator("costs", measure="money")


@pytest.mark.parametrize(
    ("whole", "parts", "indicator", "left"),
    [
        (17, [11], COUNT, 6),
        (17, [11, 6], COUNT, 0),
        (17, [11, 7], COUNT, None),
        (17, ["some"], COUNT, None),
        ("some", [11], COUNT, None),
        (17, [11, True], COUNT, None),
        (m.Money(17, "EUR"), [m.Money(11, "EUR")], MONEY, m.Money(6, "EUR")),
        (m.Money(17, "EUR"), [m.Money(11, "USD")], MONEY, None),
        (m.Money(17, "EUR"), [11], MONEY, None),
        (m.Amount(17, "hectare"), [m.Amount(11, "hectare")], LAND, m.Amount(6, "hectare")),
        (m.Amount(17, "hectare"), [m.Amount(11, "km")], LAND, None),
    ],
)
def test_what_is_left_of_a_whole(whole, parts, indicator, left):
    """What others leave of a whole is a number of its kind that is not less than nothing, or cannot be told."""
    said = [
        READING.said(Observation("x", value, source="a", at=f"L{n}"), indicator)
        for n, value in enumerate((whole, *parts))
    ]

    found = left_over(said[0], said[1:], "the rest", indicator)

    assert (found and found.value) == left
    if found is not None:
        assert (found.of, found.kind, found.worked_out) == ("the rest", said[0].kind, tuple(said))
        assert found.where == f"{' - '.join(each.words for each in said)}: a, {', '.join(each.at for each in said)}"


@pytest.mark.parametrize(
    ("gap", "indicator", "words"),
    [
        (-3, COUNT, "3"),
        (0, COUNT, ""),
        (Fraction(-1, 2), COUNT, "0.5"),
        (m.Money(0, "USD"), MONEY, ""),
        (m.Money(-2, "USD"), MONEY, "2 USD"),
        (m.Amount(0, "km"), LAND, ""),
        (2, SHARE, "2 points"),
    ],
)
def test_how_large_a_difference_is(gap, indicator, words):
    """A difference is told without its sign, in points where percentages differ, and not at all where there is none."""
    assert sized(gap, indicator) == words


@pytest.mark.parametrize(
    ("value", "below"),
    [(m.Money(0, "USD"), False), (m.Money(-1, "USD"), True), (Decimal("-0.1"), True), (None, False), ("-1", False)],
)
def test_what_is_less_than_nothing(value, below):
    """Only a number can be less than nothing, of whatever kind it is."""
    assert is_below_zero(value) is below


def test_the_rank_of_a_kind_of_figure():
    """A revised figure stands for all others, and any other for a preliminary one."""
    ranks = {status: Said(1, "1", status=status).rank for status in m.Observation("x", 1).status.__class__}

    assert max(ranks, key=ranks.get) == "revised"
    assert min(ranks, key=ranks.get) == "preliminary"
    assert len(set(ranks.values())) == 3


def test_exactly_a_dozen_are_shown_whole():
    """Twelve figures of a sum are all told, and nothing is said of more."""
    assert addition([Said(n, str(n)) for n in range(12)]) == " + ".join(map(str, range(12)))
