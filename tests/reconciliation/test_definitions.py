"""Whether categories are apart, names are one, and indicators are defined as the library's."""

from __future__ import annotations

import pytest

import mande as m


def plan(*titles: str, **fields: object) -> m.Framework:
    """Return a plan with a dimension of categories with these titles."""
    categories = [m.Category(f"c{place}", title) for place, title in enumerate(titles)]
    return m.Framework("office", dimensions=[m.Dimension("form", "Form", categories)], **fields)


@pytest.mark.parametrize(
    "titles",
    [
        ("Forced begging/stealing", "forced begging, prostitution"),
        ("Food and shelter", "Shelter"),
        ("Canada & Mexico", "Mexico; Brazil"),
        ("Other or unknown", "Unknown"),
    ],
)
def test_one_thing_in_two_categories(verdict, titles):
    """Whatever stands between the things of a list, one of them in two categories is told."""
    assert verdict("MND415", plan(*titles)) is m.Verdict.FIRED


@pytest.mark.parametrize(
    "titles",
    [
        ("Sexual exploitation", "Labour exploitation"),
        ("South Asia and Southeast Asia", "East Asia"),
        ("Forced labour/forced labour", "Begging"),
        ("Sandals", "Sand"),
    ],
)
def test_things_that_only_sound_alike(verdict, titles):
    """Things that share a word are two, and one thing twice in a category is in one category."""
    assert verdict("MND415", plan(*titles)) is m.Verdict.PASSED


def test_categories_without_titles_are_told_by_their_codes(verdict):
    """A code is read as words where there is no title; categories that may overlap are not asked about."""
    codes = ["food_and_water", "water"]

    assert verdict("MND415", m.Framework("x", dimensions=[m.Dimension("need", "", codes)])) is m.Verdict.FIRED
    overlapping = m.Dimension("need", "", codes, exclusive=False)
    assert verdict("MND415", m.Framework("x", dimensions=[overlapping])) is m.Verdict.PASSED


def test_the_dimensions_that_mande_brings(verdict):
    """Gender, sex, disability and bands of age have categories that are apart."""
    shipped = m.Framework("x", dimensions=[m.GENDER, m.SEX, m.DISABILITY, m.age_bands(0, 18, 60)])

    assert verdict("MND415", shipped) is m.Verdict.PASSED


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Chittagong", "Chittagang", m.Verdict.FIRED),
        ("Chittagong", "Chitagong", m.Verdict.FIRED),
        ("Cox's Bazar", "Coxs bazar", m.Verdict.FIRED),
        ("Ward 11", "Ward 12", m.Verdict.PASSED),
        ("Osh", "Ost", m.Verdict.PASSED),
        ("Nigeria", "Niger", m.Verdict.PASSED),
        ("Austria", "Australia", m.Verdict.PASSED),
        ("ঢাকা", "ঢাকি", m.Verdict.PASSED),
    ],
)
def test_names_one_letter_apart(verdict, one, other, expected):
    """Two names that one letter, or only case and signs, tell apart may be one; numbers tell names apart."""
    programme = m.Framework("x", places=[m.Place("a", one), m.Place("b", other)])

    assert verdict("MND518", programme) is expected


def test_whoever_reports_has_a_name(fires):
    """Reporters that figures name are held to those that are planned."""
    programme = m.Framework("x", context=[m.Indicator("reached")], monitoring=m.MonitoringPlan(reporters=["felix-ngo"]))

    found = fires("MND518", programme, m.Observation("reached", 5, reporter="FelixNGO"))

    assert found.message == "'FelixNGO' and 'felix-ngo' may be the same (reporters)."


STANDARD = m.Indicator(
    "assisted", unit="person", counting="new persons", counting_rule="Each once", definition="Helped"
)


def counted(library: tuple[m.Indicator, ...] = (STANDARD,), how: str = "all", **fields: object) -> m.Portfolio:
    """Return a portfolio with an indicator that counts towards the library's."""
    local = m.Indicator("helped", contributes_to=[m.Contribution("assisted", how=how)], **fields)
    office = m.Framework("office", outputs=[m.Output("work", indicators=[local])])
    return m.Portfolio("all", "All", [office], library=m.IndicatorLibrary("std", indicators=library))


SAME = {"unit": "person", "counting": "new persons", "counting_rule": "each once.", "definition": "helped"}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (SAME, m.Verdict.PASSED),
        (SAME | {"unit": "case"}, m.Verdict.FIRED),
        (SAME | {"measure": "percentage"}, m.Verdict.FIRED),
        (SAME | {"counting": "contacts"}, m.Verdict.FIRED),
        (SAME | {"definition": "Spoken to"}, m.Verdict.FIRED),
        (SAME | {"definition": None}, m.Verdict.CANNOT_TELL),
        (SAME | {"unit": "case", "how": "not additive"}, m.Verdict.NOT_APPLICABLE),
        (SAME | {"unit": "case", "how": "part"}, m.Verdict.FIRED),
    ],
)
def test_the_library_is_followed(verdict, fields, expected):
    """Unit, measure, counting, rule and definition are those of the library, but for case and signs."""
    assert verdict("MND526", counted(**fields)) is expected


def test_every_difference_is_told(fires):
    """What differs is told side by side, with the project before the indicator."""
    found = fires("MND526", counted(**SAME | {"unit": "case", "definition": "Spoken to"}))

    assert found.subject == "office/helped"
    assert found.message == (
        "helped counts towards assisted, and differs from it in unit and definition: unit of helped is 'case', unit of "
        "assisted is 'person', definition of helped is 'Spoken to' and definition of assisted is 'Helped'."
    )


def test_a_framework_by_itself_has_no_library(verdict):
    """Without the portfolio, the library is not at hand."""
    office = counted(**SAME).frameworks[0]

    assert verdict("MND526", office) is m.Verdict.CANNOT_TELL
