"""Whether single facilities and people who are sources lose their names, and nobody else does."""

from __future__ import annotations

import pytest

import mande as m
from mande.disclosure.naming import is_house, new_names, plain_place, renamed_path


@pytest.mark.parametrize("kind", ["shelter", "Drop-in centre", "clinic", "women's house", "hôpital", "safe-house"])
def test_a_kind_that_is_one_house(kind):
    """Whoever knows where a house stands knows whom its figures count."""
    assert is_house(m.Place("x", kind=kind))


@pytest.mark.parametrize("kind", ["centre", "home", "district health centre", "town shelter", "children's home"])
def test_a_kind_that_may_be_one_house(kind):
    """A centre that nobody says is an area may be one house, whichever area it serves."""
    assert is_house(m.Place("x", kind=kind))


@pytest.mark.parametrize("kind", ["urban centre", "Town center", "district centre", "home country", "centre ville"])
def test_a_centre_that_is_an_area(kind):
    """A town is a centre, and no house."""
    assert not is_house(m.Place("x", kind=kind))


@pytest.mark.parametrize("kind", ["district", "town", "state", "border", "upazila", "country"])
def test_a_kind_that_is_an_area(kind):
    """An area keeps its name, whatever it is called."""
    assert not is_house(m.Place("x", "Shelter Bay", kind=kind))


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (m.Place("shelter-khulna"), True),
        (m.Place("x", "The clinic of Osh"), True),
        (m.Place("BD-dhaka", "Dhaka"), False),
        (m.Place("home-district", "Home district"), False),
    ],
)
def test_a_place_without_a_kind(place, expected):
    """Where nobody says what a place is, its code and title are asked for the plainer words."""
    assert is_house(place) is expected


def test_the_names_that_stand_instead():
    """Each house and each participant has a number of its own, which nothing else is called by."""
    plan = m.Framework(
        "p",
        places=[m.Place("a", kind="shelter"), m.Place("site-1"), m.Place("b", kind="clinic")],
        sources=[m.Source("amina", role="participant"), m.Source("mtr", role="evaluator")],
    )
    seen = m.Observations([m.Observation("x", 1, place="prison of Osh", reporter="school-7")])

    places, people = new_names(plan, seen)

    assert places == {"a": "site-2", "b": "site-3", "prison of Osh": "site-4", "school-7": "site-5"}
    assert people == {"amina": "participant-1"}


@pytest.mark.parametrize(
    ("at", "stays"),
    [
        ("L317-319, L370", True),
        ("p. 12", True),
        ("pp. 3-4; table 2", True),
        ("Sheet1!B7", False),
        ("talk with Amina", False),
        ("7 women, p. 3", False),
        (None, False),
    ],
)
def test_where_a_thing_is_read(at, stays):
    """Pages and lines tell nothing; other words may name a person, or tell a number."""
    located = None if at is None else m.Locator(at)

    assert plain_place(located) == (located if stays else None)


def test_a_long_place_in_a_source_is_read_in_one_go():
    """A place made to keep a reader busy takes no longer than its length."""
    assert plain_place(m.Locator("1-" * 50_000 + "x")) is None


def test_a_path_names_what_it_names_otherwise():
    """A code may have points in it, and is one among those of its own list, or all that there is."""
    names = {"a": "site-1", "a.b": "site-2"}

    assert renamed_path("places.a.cases", names) == "places.site-1.cases"
    assert renamed_path("places.a.b.cases", names) == "places.site-2.cases"
    assert renamed_path("places.ab", names) == "places.ab"
    assert renamed_path("outputs.a.links", names) == "outputs.a.links"
    assert renamed_path("a.b", names) == "site-2"
