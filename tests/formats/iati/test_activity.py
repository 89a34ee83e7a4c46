"""Whether an activity says of itself what stands in it."""

from __future__ import annotations

from mande.formats.iati.activity import LANGUAGE, Activity, Element, Narrative

WELLS, PUITS = Element("narrative", ((LANGUAGE, "en"),), ("Wells",)), Element("narrative", (), ("Puits",))
ACTIVITY = Activity(
    ((LANGUAGE, "fr"),),
    (
        Element("iati-identifier", (), (" XM-1\n",)),
        Element(
            "title", (), (Element("narrative", ((LANGUAGE, "en"),), ("Wells",)), Element("narrative", (), ("Puits",)))
        ),
        Element("activity-date", (("type", "1"), ("iso-date", "2009-01-01"))),
        Element("activity-date", (("type", "3"), ("iso-date", "2010-12-31"))),
        Element("activity-date", (("type", "4"),)),
    ),
    root=(("version", "2.03"),),
)


def test_an_activity_says_what_stands_in_it() -> None:
    """Its identifier, language, version, title and dates are those of its elements and attributes."""
    assert (ACTIVITY.identifier, ACTIVITY.language, ACTIVITY.version) == ("XM-1", "fr", "2.03")
    assert ACTIVITY.title.narratives == (Narrative("Wells", "en"), Narrative("Puits"))
    assert ACTIVITY.dates == {"1": "2009-01-01", "3": "2010-12-31"}


def test_what_is_not_there_is_empty() -> None:
    """An activity without anything has no title, no description and no dates, and is of no version."""
    nothing = Activity()

    assert (nothing.identifier, nothing.language, nothing.version) == ("", None, None)
    assert (str(nothing.title), str(nothing.description), nothing.dates) == ("", "", {})


def test_its_own_version_comes_first() -> None:
    """Until 1.05 an activity could name its version itself."""
    assert ACTIVITY._replace(attributes=(("version", "1.05"),)).version == "1.05"
