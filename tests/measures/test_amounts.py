"""Amounts of one kind are added, compared and converted exactly; of two kinds never."""

from __future__ import annotations

import pickle
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue, NumberError, UnitError
from mande.measures.amounts import Amount
from mande.measures.units import Units

OPERATIONS = ["__add__", "__sub__", "__lt__", "__le__", "__gt__", "__ge__"]
numbers = (
    st.integers(-(10**12), 10**12)
    | st.decimals(-(10**12), 10**12, places=3)
    | st.fractions(-(10**9), 10**9, max_denominator=10**4)
)
areas = st.builds(Amount, numbers, st.sampled_from(["hectare", "ha", "m**2", "acre", "km2"]))
hectares = st.builds(Amount, numbers, st.just("hectare"))
units = st.sampled_from(["person", "service contact", "m²", "litre/person/day", "bigha", "kg per household", "বিঘা"])


def test_an_amount_tells_itself():
    """Its repr can be typed, its text read back, and what a reader sees has separators."""
    assert repr(Amount(5, "hectare")) == "Amount(5, 'hectare')"
    assert str(Amount(1320, "event")) == "1320 event"
    assert Amount(1320, "event").show() == "1,320 event"
    assert Amount(Fraction(1, 3), "litre").show(2) == "0.33 litre"


@given(numbers, units)
def test_an_amount_is_written_and_read_back(number, unit):
    """`str` and `parse` undo one another, whatever the unit and the kind of number."""
    amount = Amount(number, unit)

    assert Amount.parse(str(amount)) == amount


@pytest.mark.parametrize("text", ["", "5", "hectare", None, 5])
def test_what_is_no_amount_is_refused(text):
    """A number alone is no amount, and the message says what to write."""
    with pytest.raises(InvalidValue, match="5 hectare") as refusal:
        Amount.parse(text)
    assert repr(text) in str(refusal.value)


@pytest.mark.parametrize("unit", ["", " ", "m**", "m**999999999", "(m)", "a" * 61, "m\n", None, 5, ["m"], "@import x"])
def test_a_unit_is_written_as_one(unit):
    """What is not written as a unit is refused at once, known or not."""
    with pytest.raises(UnitError, match="No unit is called"):
        Amount(5, unit)


def test_a_float_is_no_number_of_anything():
    """The message says what to write."""
    with pytest.raises(NumberError, match=r"Write Decimal\('2\.5'\)"):
        Amount(2.5, "hectare")


def test_conversion():
    """Five hectares are fifty thousand square metres, exactly, and an acre what treaties say it is."""
    assert Amount(5, "hectare").to("m**2") == Amount(50000, "m**2")
    assert isinstance(Amount(5, "hectare").to("m**2").number, Fraction)
    assert Amount(1, "acre").to("m**2").number == Decimal("4046.8564224")
    assert Amount(Decimal("0.1"), "km").to("m").number == 100


@given(areas, st.sampled_from(["hectare", "m²", "acre", "mile**2"]))
def test_converting_there_and_back_loses_nothing(area, unit):
    """A conversion is undone by the one that leads back."""
    assert area.to(unit).to(area.unit) == area


def test_a_programmes_own_units_convert():
    """A bigha is a unit where a programme says what it is, and nowhere else."""
    ours = Units(counted=["latrine"], physical=["bigha = 1338 m**2"])

    assert Amount(3, "bigha").to("hectare", ours) == Amount(Fraction(2007, 5000), "hectare")
    with pytest.raises(UnitError, match="No unit is called 'bigha'"):
        Amount(3, "bigha").to("hectare")


def test_amounts_in_one_unit_need_no_definition():
    """Two amounts in the same unit are added and compared without anyone knowing what it is."""
    assert Amount(3, "bigha") + Amount(4, "bigha") == Amount(7, "bigha")
    assert Amount(3, "bigha") - Amount(4, "bigha") == Amount(-1, "bigha")
    assert Amount(3, "bigha") < Amount(4, "bigha")


@given(areas, areas)
def test_adding_is_exact_and_undone_by_taking_away(one, other):
    """The sum is in the unit of the first, and nothing is lost on the way there and back."""
    assert (one + other).unit == one.unit
    assert (one + other) - other == one
    assert (one + other).to("m**2") == (other + one).to("m**2")


@given(hectares, hectares, hectares)
def test_amounts_in_one_unit_are_in_one_order(a, b, c):
    """Exactly one of less, equal and greater is true, and the order hangs together."""
    assert [a < b, a == b, a > b].count(True) == 1
    assert (a <= b) == (a < b or a == b)
    assert (a >= b) == (b <= a)
    assert a <= c or not a <= b <= c


@given(areas, areas, areas)
def test_the_order_holds_across_units(a, b, c):
    """In whatever units they were reported, areas are ordered by how large they are."""
    assert [a < b, a.to("m**2") == b.to("m**2"), a > b].count(True) == 1
    assert (a <= b) == (not a > b)
    assert (a >= b) == (b <= a)
    assert a <= c or not a <= b <= c


def test_equal_is_as_reported():
    """One kilometre and a thousand metres are the same length, and two ways to report it."""
    kilometre, metres = Amount(1, "km"), Amount(1000, "m")

    assert kilometre <= metres <= kilometre
    assert kilometre != metres
    assert kilometre.to("m") == metres


@pytest.mark.parametrize("operation", OPERATIONS)
def test_kinds_are_not_mixed(operation):
    """People are not added to households, nor hectares to kilometres; the message names both."""
    for one, other in (("person", "household"), ("hectare", "km"), ("person", "hectare")):
        with pytest.raises(UnitError, match=f"'{other}' cannot be turned into '{one}'"):
            getattr(Amount(1, one), operation)(Amount(1, other))


@pytest.mark.parametrize("operation", OPERATIONS)
def test_an_amount_is_no_number(operation):
    """A bare number has no unit, so Python's own refusal stands."""
    assert getattr(Amount(1, "km"), operation)(1) is NotImplemented


@given(numbers, units)
def test_an_amount_is_a_value(number, unit):
    """It is equal to its copy, hashable, and cannot be changed."""
    amount = Amount(number, unit)
    again = pickle.loads(pickle.dumps(amount))

    assert again == amount
    assert hash(again) == hash(amount)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        amount.number = 1
