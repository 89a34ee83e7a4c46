"""Money is added in one currency, and exchanged at a rate with a date."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue, MoneyError, NumberError
from mande.measures.money import ExchangeRate, Money

reported = st.integers(-(10**15), 10**15) | st.decimals(-(10**15), 10**15, places=2)
computed = reported | st.fractions(max_denominator=10**6)
dollars = st.builds(Money, computed, st.just("USD"))
rates = st.integers(1, 10**6) | st.decimals("0.0001", 10**6, places=4)


def test_money_tells_itself():
    """Its repr can be typed, its text read back, and what a reader sees has separators."""
    grant = Money(3100000, "USD")

    assert repr(grant) == "Money(3100000, 'USD')"
    assert str(grant) == "3100000 USD"
    assert grant.show() == "3,100,000 USD"
    assert Money(Fraction(100, 3), "USD").show(2) == "33.33 USD"


@given(computed, st.from_regex(r"[A-Z]{3}", fullmatch=True))
def test_money_is_written_and_read_back(amount, currency):
    """`str` and `parse` undo one another, computed amounts too."""
    money = Money(amount, currency)

    assert Money.parse(str(money)) == money


def test_cents_are_kept():
    """Money keeps the decimals it was reported with."""
    assert str(Money.parse("12.50 USD")) == "12.50 USD"


@pytest.mark.parametrize("text", ["", "3100000", "USD", None, 3100000])
def test_what_is_no_money_is_refused(text):
    """A number alone is no money, and the message says what to write."""
    with pytest.raises(InvalidValue, match="3100000 USD") as refusal:
        Money.parse(text)
    assert repr(text) in str(refusal.value)


@pytest.mark.parametrize("currency", ["usd", "US", "USDX", "US1", "ÜSD", "", None, "$", "U D", 840])
def test_a_currency_is_three_capital_letters(currency):
    """Anything else is refused, and shown."""
    with pytest.raises(MoneyError) as refusal:
        Money(1, currency)
    assert repr(currency) in str(refusal.value)


def test_a_float_is_no_amount():
    """Cents do not survive a float."""
    with pytest.raises(NumberError, match=r"Write Decimal\('0\.1'\)"):
        Money(0.1, "USD")


@given(dollars, dollars)
def test_adding_is_exact_and_undone_by_taking_away(one, other):
    """No cent is lost on the way there and back, and the order does not matter."""
    assert one + other == other + one
    assert one + other - other == one
    assert (one + other).amount == Fraction(one.amount) + Fraction(other.amount)


@given(dollars, dollars, dollars)
def test_money_in_one_currency_is_in_one_order(a, b, c):
    """Exactly one of less, equal and greater is true, and the order hangs together."""
    assert [a < b, a == b, a > b].count(True) == 1
    assert (a <= b) == (a < b or a == b)
    assert (a >= b) == (b <= a)
    assert a <= c or not a <= b <= c


@pytest.mark.parametrize("operation", ["__add__", "__sub__", "__lt__", "__le__", "__gt__", "__ge__"])
def test_currencies_are_not_mixed(operation):
    """Dollars and taka have no sum and no order without a dated rate; the message names both."""
    with pytest.raises(MoneyError, match="USD and BDT cannot be combined"):
        getattr(Money(1, "USD"), operation)(Money(1, "BDT"))
    assert Money(1, "USD") != Money(1, "BDT")


@pytest.mark.parametrize("operation", ["__add__", "__sub__", "__lt__", "__le__", "__gt__", "__ge__"])
def test_money_is_no_number(operation):
    """A bare number has no currency, so Python's own refusal stands."""
    assert getattr(Money(1, "USD"), operation)(1) is NotImplemented


@given(dollars, rates)
def test_exchanging_there_and_back_loses_nothing(money, rate):
    """At one rate, money exchanged twice is the money it was."""
    taka = ExchangeRate("USD", "BDT", rate, on="2009-05-31")

    assert taka.exchange(money).currency == "BDT"
    assert taka.exchange(money).amount == Fraction(money.amount) * Fraction(rate)
    assert taka.exchange(taka.exchange(money)) == money


def test_a_rate_exchanges_its_own_currencies_only():
    """A rate between two others is no use, and the message says between which."""
    with pytest.raises(MoneyError, match="A rate between USD and BDT does not exchange NOK"):
        ExchangeRate("USD", "BDT", 69, "2009-05-31").exchange(Money(1, "NOK"))


def test_a_rate_tells_itself():
    """What it was worth, and when."""
    rate = ExchangeRate("USD", "BDT", Decimal("69.05"), on=date(2009, 5, 31), source="bb")

    assert str(rate) == "1 USD = 69.05 BDT on 2009-05-31"
    assert repr(rate) == "ExchangeRate('USD', 'BDT', Decimal('69.05'), on='2009-05-31')"
    assert rate.source == "bb"
    assert rate.on == date(2009, 5, 31)


@pytest.mark.parametrize("rate", [0, -1, Decimal("0.00"), -(10**999)])
def test_a_rate_is_more_than_zero(rate):
    """Money is not exchanged for nothing; the message names the currencies, and is short."""
    with pytest.raises(MoneyError, match=r"The rate USD to BDT is .* not more than zero") as refusal:
        ExchangeRate("USD", "BDT", rate, on="2009-05-31")
    assert len(str(refusal.value)) < 200


def test_a_rate_is_between_two_currencies():
    """A currency is worth itself, and needs no rate."""
    with pytest.raises(MoneyError, match="USD to USD is between a currency and itself"):
        ExchangeRate("USD", "USD", 1, on="2009-05-31")


@pytest.mark.parametrize(
    "on",
    [
        "2009",
        "2009-05",
        "2009-02-30",
        "20090531",
        "2009-W01-1",
        "31.05.2009",
        "",
        None,
        datetime(2009, 5, 31, tzinfo=UTC),
        2009,
    ],
)
def test_a_rate_holds_on_a_day(on):
    """A month has many rates, so a rate names its day; what is none is shown."""
    with pytest.raises(InvalidValue, match="is not the day of an exchange rate") as refusal:
        ExchangeRate("USD", "BDT", 69, on=on)
    assert repr(on)[:50] in str(refusal.value)


def test_a_rate_refuses_what_is_not_exact_or_not_a_source():
    """Rates are reported numbers, and sources codes."""
    with pytest.raises(NumberError, match=r"69\.05"):
        ExchangeRate("USD", "BDT", 69.05, on="2009-05-31")
    with pytest.raises(InvalidValue, match="The code of the source of an exchange rate"):
        ExchangeRate("USD", "BDT", 69, on="2009-05-31", source="")


@pytest.mark.parametrize(
    "value", [Money(Decimal("12.50"), "USD"), ExchangeRate("USD", "BDT", 69, on="2009-05-31", source="bb")], ids=repr
)
def test_each_is_a_value(value):
    """It is equal to its copy, hashable, and cannot be changed."""
    again = pickle.loads(pickle.dumps(value))

    assert again == value
    assert hash(again) == hash(value)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.amount = 1
