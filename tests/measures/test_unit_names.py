"""Units are read as people write them, and nothing in them is evaluated."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import UnitError
from mande.measures.unit_names import LONGEST_UNIT, add_counted, add_physical, look_up, read_terms, spelled, write_terms

words = st.from_regex(r"[a-z]{1,6}(_[a-z]{1,4})?", fullmatch=True)
powers = st.integers(-9, 9).filter(bool)


@pytest.mark.parametrize(
    ("unit", "terms"),
    [
        ("person", (("person", 1),)),
        ("service contact", (("service_contact", 1),)),
        ("Service-Contact", (("Service_Contact", 1),)),
        ("m**2", (("m", 2),)),
        ("m^2", (("m", 2),)),
        ("m²", (("m", 2),)),
        ("m³/s", (("m", 3), ("s", -1))),
        ("m ** -2", (("m", -2),)),
        ("1/second", (("second", -1),)),
        ("litre/person/day", (("litre", 1), ("person", -1), ("day", -1))),
        ("kg per household", (("kg", 1), ("household", -1))),
        ("person*day", (("person", 1), ("day", 1))),
        ("person·day", (("person", 1), ("day", 1))),
        ("বিঘা", (("বিঘা", 1),)),
    ],
)
def test_a_unit_is_read(unit, terms):
    """Powers, strokes and `per` are read as people write them, in any script."""
    assert read_terms(unit) == terms
    assert spelled(f" {unit} ") == unit


@pytest.mark.parametrize(
    "unit",
    [
        *[
            "",
            " ",
            "1",
            "2 m",
            "m**",
            "m**0",
            "m**1.5",
            "m**100",
            "m**²",
            "m**٣",
            "m//s",
            "m/",
            "/m",
            "m/1",
            "m+s",
            "(m)",
            "m** ",
            "m^ /s",
        ],
        *["m\n", "m\tm", "m;import os", "@m", "5", "m**m", "9m", "a" * (LONGEST_UNIT + 1), None, 5, ["m"], b"m"],
    ],
)
def test_what_is_not_written_as_a_unit(unit):
    """Anything else is no unit, and is refused without being worked out."""
    assert read_terms(unit) is None
    with pytest.raises(UnitError, match="No unit is called"):
        spelled(unit)


@pytest.mark.parametrize("unit", ["m**999999999", "m**" + "9" * 5_000_000, "9**9**9**9", "m*" * 5_000_000])
def test_monsters_are_refused_at_once(unit):
    """A power that would keep the machine busy is refused at once, in a short sentence."""
    started = time.perf_counter()

    with pytest.raises(UnitError) as refusal:
        spelled(unit)

    assert time.perf_counter() - started < 0.5
    assert len(str(refusal.value)) < 250


@given(st.dictionaries(words, powers, min_size=1, max_size=3))
def test_terms_are_written_and_read_back(powers_of):
    """What is written is read as the same names and powers, numerators first."""
    above = [(name, power) for name, power in powers_of.items() if power > 0]
    terms = (*above, *((name, power) for name, power in powers_of.items() if power < 0))

    assert read_terms(write_terms(terms)) == terms


NAMES = {"metre": "metre", "m": "metre", "mm": "millimetre", "hectare": "hectare", "person": "person"}


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("metre", ("metre", 1)),
        ("metres", ("metre", 1)),
        ("Metres", ("metre", 1)),
        ("HECTARE", ("hectare", 1)),
        ("m", ("metre", 1)),
        ("mm", ("millimetre", 1)),
        ("m2", ("metre", 2)),
        ("sqm", ("metre", 2)),
        ("square_metres", ("metre", 2)),
        ("m3", ("metre", 3)),
    ],
)
def test_a_word_stands_for_a_name(word, found):
    """Plurals, capitals and the shorthand of spreadsheets are understood."""
    assert look_up(NAMES, word) == found


@pytest.mark.parametrize("word", ["Mm", "MM", "ms", "M", "s", "kilometre", "km2", "persona", ""])
def test_a_word_that_stands_for_nothing(word):
    """Short words are symbols: Mm is not mm, ms is no plural of m, and nothing is guessed."""
    assert look_up(NAMES, word) is None


def test_adding_names():
    """A definition adds its name and its aliases, all for the name."""
    names = dict(NAMES)

    assert add_counted(names, "child = children = kid") == "child"
    assert add_physical(names, "bigha = 1338 m2 = bg")[0] == "bigha"
    assert (names["children"], names["kid"], names["bg"]) == ("child", "child", "bigha")


def test_an_alias_may_be_the_plural():
    """A plural that is understood anyway may be written down."""
    assert add_counted(dict(NAMES), "latrine = latrines") == "latrine"
