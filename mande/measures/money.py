"""How much money, and what it was worth in another currency on a day."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from typing import Self

import attrs

from mande.codes import code_fault
from mande.errors import InvalidValue, MoneyError, short
from mande.measures.numbers import Computed, Number, computed, difference, exact, read_computed, show, spell, total
from mande.sources import PARTIAL_DATE
from mande.wording import Numeral, Words, joined, sentence


def _currency(code: str) -> str:
    if not (isinstance(code, str) and len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()):
        raise MoneyError.bad_currency(code)
    return code


@attrs.frozen(repr=False)
class Money:
    """An amount in a currency, told by its three letters of ISO 4217.

    Money is not a unit: what a dollar is in taka depends on the day, so only money in one currency is added or
    compared, and an `ExchangeRate` with a date turns one into another.

    >>> from decimal import Decimal
    >>> Money(3100000, "USD") + Money(Decimal("0.50"), "USD")
    Money(Decimal('3100000.50'), 'USD')

    Raises:
        NumberError: the amount is not exact.
        MoneyError: the currency is no currency code; or, of the operators, the two are not the same.
    """

    amount: Computed = attrs.field(converter=computed)
    currency: str = attrs.field(converter=_currency)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the money that *text* writes, an amount and a currency, as `str` does.

        >>> Money.parse("3100000 USD")
        Money(3100000, 'USD')

        Raises:
            InvalidValue: *text* is no money.
        """
        amount, space, currency = text.strip().partition(" ") if isinstance(text, str) else ("", "", "")
        if not space:
            raise InvalidValue.not_a(
                sentence("money"), text, sentence("Write an amount and a currency, like '3100000 USD'.")
            )
        return cls(read_computed(amount), currency)

    def show(self, digits: int | None = None) -> Words:
        """Return the money as a reader sees it, rounded here and nowhere before.

        >>> Money(3100000, "USD").show()
        '3,100,000 USD'
        """
        return joined(" ", (show(self.amount, digits), self.currency))

    def __add__(self, other: Money) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        return Money(total((self.amount, self._amount_of(other))), self.currency)

    def __sub__(self, other: Money) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        return Money(difference(self.amount, self._amount_of(other)), self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.amount < self._amount_of(other) if isinstance(other, Money) else NotImplemented

    def __le__(self, other: Money) -> bool:
        return self.amount <= self._amount_of(other) if isinstance(other, Money) else NotImplemented

    def __gt__(self, other: Money) -> bool:
        return self.amount > self._amount_of(other) if isinstance(other, Money) else NotImplemented

    def __ge__(self, other: Money) -> bool:
        return self.amount >= self._amount_of(other) if isinstance(other, Money) else NotImplemented

    def __str__(self) -> Words:
        return Numeral(f"{spell(self.amount)} {self.currency}")

    def __repr__(self) -> str:
        return f"Money({self.amount!r}, {self.currency!r})"

    def _amount_of(self, other: Money) -> Computed:
        if other.currency != self.currency:
            raise MoneyError.mixed(self.currency, other.currency)
        return other.amount


def _day(on: date | str) -> date:
    if isinstance(on, date) and not isinstance(on, datetime):
        return on
    if isinstance(on, str) and len(on) == len("2009-05-31") and PARTIAL_DATE.fullmatch(on):
        try:
            return date.fromisoformat(on)
        except ValueError:
            pass
    raise InvalidValue.not_a(sentence("the day of an exchange rate"), on, sentence("Write a date, or '2009-05-31'."))


@attrs.frozen
class ExchangeRate:
    """What one of the base currency was worth in the quote currency on a day, and who says so.

    >>> rate = ExchangeRate("USD", "BDT", 69, on="2009-05-31", source="bb")
    >>> rate.exchange(Money(100, "USD")), rate.exchange(Money(6900, "BDT"))
    (Money(Fraction(6900, 1), 'BDT'), Money(Fraction(100, 1), 'USD'))

    Raises:
        NumberError: the rate is not exact.
        MoneyError: a currency is no currency code, both are the same, or the rate is not more than zero.
        InvalidValue: `on` is no day, or the source is no code.
    """

    base: str = attrs.field(converter=_currency)
    quote: str = attrs.field(converter=_currency)
    rate: Number = attrs.field(converter=exact)
    on: date = attrs.field(converter=_day)
    source: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.base == self.quote:
            raise MoneyError.no_rate(self.base, self.quote, sentence("is between a currency and itself"))
        if self.rate <= 0:
            raise MoneyError.no_rate(
                self.base, self.quote, sentence("is {rate}, not more than zero", rate=short(self.rate))
            )
        fault = None if self.source is None else code_fault(self.source)
        if fault:
            raise InvalidValue.bad_code(sentence("the source of an exchange rate"), fault)

    def exchange(self, money: Money) -> Money:
        """Return *money* in the other of the two currencies, exactly.

        Raises:
            MoneyError: *money* is in neither.
        """
        if money.currency == self.base:
            return Money(Fraction(money.amount) * Fraction(self.rate), self.quote)
        if money.currency == self.quote:
            return Money(Fraction(money.amount) / Fraction(self.rate), self.base)
        raise MoneyError.wrong_rate(money.currency, self.base, self.quote)

    def __str__(self) -> Words:
        rate = Numeral(spell(self.rate))
        return sentence("1 {base} = {rate} {quote} on {day}", base=self.base, rate=rate, quote=self.quote, day=self.on)

    def __repr__(self) -> str:
        return f"ExchangeRate({self.base!r}, {self.quote!r}, {self.rate!r}, on={str(self.on)!r})"
