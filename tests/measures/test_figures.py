"""What a figure may be, and how it is shown."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue, NumberError
from mande.measures.amounts import Amount
from mande.measures.figures import figure, is_known, show_figure
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.ratios import Ratio

REPORTED = (0, 884, Decimal("70.9"), True, "in use", Ratio(3, 4), Amount(5, "hectare"), Money(300, "USD"))


@pytest.mark.parametrize(
    "value", [*REPORTED, *(reason for reason in Missing if reason is not Missing.DISPUTED)], ids=repr
)
def test_a_figure_is_kept_as_it_was_reported(value: object) -> None:
    """Whatever may be a figure comes back as the same thing."""
    assert figure(value) is value


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_is_no_figure(value: float) -> None:
    """A float is refused, and the message shows it."""
    with pytest.raises(NumberError, match="float") as refusal:
        figure(value)

    assert repr(value) in str(refusal.value)


def test_nothing_is_no_figure() -> None:
    """None is refused, and the message offers the reasons there are for having no value."""
    with pytest.raises(InvalidValue, match=r"Missing\.NOT_REPORTED"):
        figure(None)


@pytest.mark.parametrize("value", [[1], {"n": 1}, object, Decimal("NaN"), Decimal("Infinity")], ids=repr)
def test_what_cannot_be_reported_is_refused(value: object) -> None:
    """Lists, classes, and numbers without a finite value are no figures."""
    with pytest.raises(InvalidValue):
        figure(value)


@pytest.mark.parametrize("value", REPORTED, ids=repr)
def test_a_value_is_known_even_if_it_is_zero(value: object) -> None:
    """Zero, and no, are values."""
    assert is_known(figure(value))
    assert is_known(False)


@pytest.mark.parametrize("reason", list(Missing))
def test_a_reason_is_not_known(reason: Missing) -> None:
    """No reason for having no value is a value."""
    assert not is_known(reason)


def test_figures_are_shown_as_a_reader_expects_them() -> None:
    """Thousands are set apart, digits stay as reported, and words stay words."""
    shown = [show_figure(value) for value in (1320, Decimal("70.90"), False, "in use", Ratio(3, 4), Missing.NOT_DUE)]

    assert shown == ["1,320", "70.90", "no", "in use", "3/4", "not due"]


def test_a_dispute_is_found_and_never_reported() -> None:
    """That figures are disputed is only ever computed; each is written with its own source."""
    with pytest.raises(InvalidValue, match="only ever computed"):
        figure(Missing.DISPUTED)
