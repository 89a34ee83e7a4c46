"""Whether an activity's own texts, days, places and codes are read as the framework has them."""

from __future__ import annotations

import pytest

import mande as m
from mande.formats.iati import activity as iati
from mande.formats.iati.figures import Untold
from mande.formats.iati.programmes import read_activity
from mande.formats.remarks import Notes

LANGUAGE = iati.LANGUAGE


def element(name: str, *content: str | iati.Element, **attributes: str) -> iati.Element:
    """Return an element; an underscore in the name of an attribute is a hyphen."""
    pairs = tuple((key.replace("_", "-"), value) for key, value in attributes.items())
    return iati.Element(name, pairs, content)


def framework_of(*elements: iati.Element, language: str | None = "en") -> tuple[m.Framework, list[str]]:
    """Return the framework that an activity with these *elements* is, and what was said of it."""
    attributes = ((LANGUAGE, language),) if language else ()
    notes = Notes("activities.xml")
    read = read_activity(iati.Activity(attributes, elements), "wells", notes, Untold(), "iati-activity[1]")
    assert read.framework is not None
    return read.framework, [each.message for each in notes.findings]


def dates(**days: str) -> list[iati.Element]:
    """Return the dates of an activity, by what each is."""
    kinds = {"planned_start": "1", "started": "2", "planned_end": "3", "ended": "4"}
    return [element("activity-date", type=kinds[name], iso_date=day) for name, day in days.items()]


@pytest.mark.parametrize(
    ("days", "period", "started", "told"),
    [
        ({"planned_start": "2009-01-01", "planned_end": "2009-12-31"}, "2009", None, 0),
        ({"started": "2009-01-01", "planned_end": "2009-12-31"}, "2009", "2009-01-01", 1),
        ({"planned_start": "2009-01-01", "ended": "2009-06-30"}, "2009-01/2009-06", None, 1),
        ({"planned_start": "2009-01-01"}, None, None, 0),
        ({"planned_start": "2009-12-31", "planned_end": "2009-01-01"}, None, None, 1),
        ({"planned_start": "soon", "planned_end": "2009-01-01"}, None, None, 0),
    ],
)
def test_the_period_is_the_planned_one(
    days: dict[str, str], period: str | None, started: str | None, told: int
) -> None:
    """Where a planned day is missing the actual one stands in for it, and that is said; a reversed one is none."""
    framework, said = framework_of(*dates(**days))

    assert framework.period == (m.Period.parse(period) if period else None)
    assert framework.started == (m.Period.parse(started) if started else None)
    assert len(said) == told


def test_texts_are_in_their_languages() -> None:
    """The title says its languages, and the first description is the note."""
    title = element("title", element("narrative", "Wells"), iati.Element("narrative", ((LANGUAGE, "FR"),), ("Puits",)))
    framework, _ = framework_of(
        title,
        element("description", element("narrative", "First"), type="1"),
        element("description", element("narrative", "Second"), type="2"),
    )

    assert framework.title == m.Text({"en": "Wells", "fr": "Puits"})
    assert framework.note == "First"


def test_places_have_the_names_that_the_activity_gives_them() -> None:
    """A value says where by the reference of a location, and the location says what the place is called."""
    location = element("location", element("name", element("narrative", "Dhaka")), ref="BD-13")
    value = iati.Value("3", locations=(iati.Location("BD-13"),))
    indicator = iati.Indicator("1", periods=(iati.Period(None, None, actuals=(value,)),))
    activity = iati.Activity(elements=(location,), results=(iati.Result("1", indicators=(indicator,)),))
    read = read_activity(activity, "wells", Notes("activities.xml"), Untold(), "iati-activity[1]")

    assert read.framework is not None
    assert read.framework.places == (m.Place("BD-13", "Dhaka"),)


def test_the_source_is_the_activity() -> None:
    """It was published on the day on which it was last updated, where that is said."""
    attributes = (("last-updated-datetime", "2023-05-01T10:00:00Z"),)
    activity = iati.Activity(attributes, (element("iati-identifier", "XM-1-wells"),))
    read = read_activity(activity, "wells", Notes("activities.xml"), Untold(), "iati-activity[1]")

    assert read.framework is not None
    (source,) = read.framework.sources
    assert (source.code, source.title, source.published) == ("iati", "IATI activity XM-1-wells", "2023-05-01")
