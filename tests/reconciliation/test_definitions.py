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


def named(*stated: m.Stated, **fields: object) -> m.Framework:
    """Return a programme that sources call otherwise."""
    return m.Framework("ppvhtb", "Prevention", stated=stated, **fields)


def test_another_title_is_another_name(fires, codes):
    """A title that a source words in another way contradicts no number: it is told as a name, with its lines."""
    programme = named(
        m.Stated("title", "PVHTB", source="norad", at="L191"), m.Stated("title", "PVHTB", source="norad", at="L7")
    )

    found = fires("MND518", programme)

    assert (
        found.message
        == "'Prevention' (this framework) and 'PVHTB' (norad, L191, L7) may be the same (title of ppvhtb)."
    )
    assert (found.severity, found.cites) == ("info", ("L7", "L191"))
    assert codes(programme) == ["MND518"]


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("title", "prevention", m.Verdict.PASSED),
        ("places.osh.title", "Osch", m.Verdict.FIRED),
        ("places.osh.title", "Osh", m.Verdict.PASSED),
        ("places.jalal.title", "Jalal-Abad", m.Verdict.CANNOT_TELL),
        ("target_groups", "women and children", m.Verdict.FIRED),
        ("target_groups", "Adolescent  girls and women", m.Verdict.PASSED),
        ("target_groups", ["women", "girls"], m.Verdict.PASSED),
        ("period", "2009", m.Verdict.NOT_APPLICABLE),
    ],
)
def test_names_that_a_source_gives(path, value, expected):
    """Titles, and who is served, are names; the same words are one name, and one alone is held to none."""
    programme = named(
        m.Stated(path, value),
        period="2008",
        places=[m.Place("osh", "Osh"), m.Place("jalal")],
        populations=[m.Population("girls", "adolescent girls"), m.Population("women")],
        target_groups=["girls", "women"],
    )
    verdicts = {
        judgement.verdict
        for _, judgement in m.reconcile(programme).verdicts.judgements(rule="MND518")
        if judgement.subject in {"ppvhtb", "osh", "jalal"}
    }

    assert verdicts == (set() if expected is m.Verdict.NOT_APPLICABLE else {expected})


def test_long_names_leave_room_for_their_lines(fires):
    """Of a long text the beginning is told; no source, line or other name is cut off after it."""
    found = fires(
        "MND518",
        named(
            *(
                m.Stated("title", f"{place} {'A very long name ' * 20}", source=f"s{place}", at=f"L{place}")
                for place in range(9)
            )
        ),
    )

    assert all(f"(s{place}, L{place})" in found.message for place in range(9))
    assert len(found.message) < 9 * 160


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


@pytest.mark.parametrize(
    ("unit", "expected"), [("km", m.Verdict.PASSED), ("m", m.Verdict.PASSED), ("kg", m.Verdict.FIRED)]
)
def test_a_unit_that_can_be_turned_is_no_other(verdict, unit, expected):
    """Metres are added to a library's kilometres, so that they are no drift from them; kilograms are."""
    road = m.Indicator("assisted", measure="amount", unit="km", definition="Helped")

    assert verdict("MND526", counted((road,), measure="amount", unit=unit, definition="helped")) is expected


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


def test_categories_are_told_with_the_lines_of_their_figures(fires):
    """Two categories that share a thing can be looked up where figures stand in them."""
    form = m.Dimension("form", "", [m.Category("a", "Begging, stealing"), m.Category("b", "Begging, singing")])
    programme = m.Framework("x", context=[m.Indicator("helped")], dimensions=[form])

    found = fires("MND415", programme, m.Observation("helped", 4, "2009", cell="form=a", source="final", at="L3599"))

    assert found.message == (
        "In form, 'Begging' is in 'Begging, stealing' (final, L3599) and in 'Begging, singing' (this framework)."
    )
    assert found.cites == ("L3599",)


def test_two_sources_name_whom_the_plan_does_not(verdict):
    """Where a plan names nobody as served, two sources that name different people still differ."""
    said = [m.Stated("target_groups", "women", source="a"), m.Stated("target_groups", "girls", source="b")]
    told = {"verdict of both": named(*said), "verdict of one": named(*said[:1])}

    found = {name: verdict("MND518", programme) for name, programme in told.items()}

    assert found == {"verdict of both": m.Verdict.FIRED, "verdict of one": m.Verdict.CANNOT_TELL}


def test_names_that_may_be_one_are_in_order_no_more(ask):
    """A list in which two names may be one gets that verdict, and no second one that all is well."""
    found = ask("MND518", m.Framework("f", places=[m.Place("a", "Jalalabad"), m.Place("b", "Jalal-abad")]))

    verdicts = [each.verdict for _, each in found.verdicts.judgements() if each.subject == "places"]

    assert verdicts == [m.Verdict.FIRED]


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("places", {"places": [m.Place("a", "Jalalabad"), m.Place("b", "Jalal-abad")]}),
        ("partners", {"partners": [m.Partner("a", "Jalalabad"), m.Partner("b", "Jalal-abad")]}),
        ("populations", {"populations": [m.Population("a", "Jalalabad"), m.Population("b", "Jalal-abad")]}),
        ("reporters", {"monitoring": m.MonitoringPlan(reporters=["Jalalabad", "Jalal-abad"])}),
    ],
)
def test_every_list_of_names(fires, name, fields):
    """Two names that are nearly one are told of places, partners, populations and reporters alike."""
    found = fires("MND518", m.Framework("f", **fields))

    assert found.subject == name
    assert found.message == f"'Jalal-abad' and 'Jalalabad' may be the same ({name})."
