"""Places have a code, and may lie within another."""

import pickle

import attrs
import pytest

from mande.dimensions.places import Place
from mande.errors import InvalidValue


def test_a_place_in_full():
    """A place keeps what it is called, what it lies within and what its level is called there."""
    place = Place("tala", {"en": "Tala", "bn": "তালা"}, within="satkhira", kind="upazila", note="Two unions only.")

    assert (place.code, place.within, place.kind, place.note) == ("tala", "satkhira", "upazila", "Two unions only.")
    assert place.title.languages == ("en", "bn")
    assert place.title.in_language("bn") == "তালা"


def test_a_place_by_its_code_alone():
    """A code is enough."""
    place = Place("BD")

    assert (place.title, place.within, place.kind, place.note) == ("", None, None, None)


def test_reprs_are_short():
    """A repr names the place and what it lies within."""
    assert repr(Place("BD")) == "Place('BD', '')"
    assert repr(Place("BD-dhaka", "Dhaka", within="BD")) == "Place('BD-dhaka', 'Dhaka', within='BD')"


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("", "it is empty"),
        ("BD/dhaka", "'BD/dhaka' has a slash, which stands between a project and a code"),
        (5, "5 is not a string"),
        (None, "None is not a string"),
    ],
)
def test_codes_are_checked(code, fault):
    """A place whose code cannot be used is refused with what is wrong with it."""
    with pytest.raises(InvalidValue) as refusal:
        Place(code)

    assert str(refusal.value) == (
        f"The code of a place cannot be used: {fault}. Write something short, like 'bazaars-held'."
    )


@pytest.mark.parametrize("around", ["", " BD", 5, Place("BD")])
def test_the_code_around_is_checked(around):
    """What a place lies within is named by its code."""
    with pytest.raises(InvalidValue, match="The code of the place that 'dhaka' lies within cannot be used"):
        Place("dhaka", within=around)


def test_places_are_plain_values():
    """A place survives pickling, hashes with its equals, and cannot be changed."""
    place = Place("BD-dhaka", "Dhaka", within="BD", kind="district")
    again = pickle.loads(pickle.dumps(place))

    assert again == place
    assert len({again, place}) == 1
    assert place != Place("BD-dhaka", "Dhaka")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        place.within = None
