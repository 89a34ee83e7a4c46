"""What a figure may be: a number of some kind, a word, yes or no, or the reason why there is none."""

from decimal import Decimal
from typing import TypeAlias

from mande.errors import InvalidValue
from mande.lists import signed
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Number, exact, show
from mande.measures.ratios import Ratio
from mande.measures.scales import Score, Stage
from mande.wording import phrases, sentence

Figure: TypeAlias = Number | bool | str | Ratio | Amount | Money | Score | Stage | Missing
"""A bare number, yes or no, a text, or a number that brings its own unit, whole, currency or scale."""


def figure(value: object) -> Figure:
    """Return *value* as it was reported, refusing what is not exact.

    >>> figure(884), figure(Missing.NOT_REPORTED)
    (884, <Missing.NOT_REPORTED: 'not reported'>)

    Raises:
        NumberError: a float, or a number without a finite value.
        InvalidValue: nothing at all: None is not a value, and neither is a list.
    """
    if type(value) is int:
        return exact(value)  # first, since most figures are counts
    if value is Missing.DISPUTED:
        raise InvalidValue.only_computed(value)
    if isinstance(value, bool | str | Ratio | Amount | Money | Score | Stage | Missing):
        return value
    if value is None:
        raise InvalidValue.not_a(
            sentence("a value"),
            value,
            sentence("If there is none, write the reason: Missing.NOT_REPORTED, Missing.NOT_COLLECTED, ..."),
        )
    if isinstance(value, int | float | Decimal):
        return exact(value)
    raise InvalidValue.not_a(
        sentence("a value"),
        value,
        sentence("Write a number, a text, a Ratio, an Amount, Money or a Missing reason."),
    )


def is_known(value: Figure) -> bool:
    """Return whether there is a value: zero is one, and so is `False`.

    >>> is_known(0), is_known(Missing.UNKNOWN)
    (True, False)
    """
    return not isinstance(value, Missing)


def is_there(value: Figure) -> bool:
    """Return whether there is a value, be it one that may not be published.

    >>> is_there(Missing.WITHHELD), is_there(Missing.NOT_REPORTED)
    (True, False)
    """
    return is_known(value) or value is Missing.WITHHELD


def show_figure(value: Figure) -> str:
    """Return *value* as a table shows it.

    >>> show_figure(True), show_figure(1320), show_figure(Missing.NOT_DUE)
    ('yes', '1,320', 'not due')
    """
    if isinstance(value, bool):
        return _NO_YES[value]
    if isinstance(value, int | Decimal):
        return show(value)
    return value if isinstance(value, str) else str(value)


_NO_YES = phrases("no", "yes")


signed(figure)
