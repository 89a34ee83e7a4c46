"""Categories of DHIS2 as dimensions, and their combinations as cells."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mande.dimensions.breakdowns import GENDER, SEX, AgeBand
from mande.formats.dhis2.categories import Combos, code_of, read_age, read_combos
from mande.formats.dhis2.objects import packed
from mande.formats.remarks import Notes


def options(*names: str, codes: bool = False) -> list[dict[str, str]]:
    """Return options of these names, or with these codes and names that say nothing."""
    return [{"id": f"o-{name}", "name": "x" if codes else name, "code": name if codes else ""} for name in names]


def combos(*categories: list[dict[str, str]], notes: Notes | None = None, **lists: Any) -> Combos:
    """Return what is read of some categories, all in one combo."""
    held = {
        "categories": [
            {"id": f"c{number}", "name": f"Category {number}", "categoryOptions": each}
            for number, each in enumerate(categories)
        ],
        "categoryOptions": [option for each in categories for option in each],
        "categoryCombos": [{"id": "k", "categories": [{"id": f"c{number}"} for number in range(len(categories))]}],
        **lists,
    }
    notes = notes or Notes("metadata")
    return read_combos(packed([("metadata", json.dumps(held))], notes), notes)


@pytest.mark.parametrize(
    "names", [("Female", "Male"), ("TA Female", "TA Male"), ("F", "M"), ("Femme", "Homme"), ("Mujer", "Hombre")]
)
def test_sexes_are_the_shipped_dimension(names: tuple[str, str]) -> None:
    """A category of women and men is SEX, in several languages, and whatever word stands before all its options."""
    read = combos(options(*names))

    assert read.dimensions == (SEX,)
    assert read.of_combo == {"k": ("sex",)}


def test_sexes_are_told_by_codes() -> None:
    """Where names say nothing, the codes F and M of WHO's packages do."""
    assert combos(options("TA_F", "TA_M", codes=True)).dimensions == (SEX,)


def test_a_third_option_is_gender() -> None:
    """A category that asks for another answer than the two is GENDER, which has it."""
    assert combos(options("Female", "Male", "Other", "Unknown")).dimensions == (GENDER,)


def test_half_a_sex_is_none() -> None:
    """A category of women alone, or of women and of the pregnant, is a list like any other."""
    read = combos(options("Female", "Pregnant"))

    assert read.dimensions[0].code == "Category 0"
    assert read.dimensions[0].codes == ("Female", "Pregnant")


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        *(("P0Y--P15Y", 0, 15), ("P15Y--P999Y", 15, None), ("TA_P5Y--P15Y", 5, 15)),
        *(("15-17", 15, 18), ("50+", 50, None), ("<1", 0, 1), ("0-4 years", 0, 5), ("15 + yrs", 15, None)),
        *((">=65", 65, None), ("5 to 14 years", 5, 15), ("15 - 17 ans", 15, 18)),
    ],
)
def test_ages_are_half_open(written: str, low: int, high: int | None) -> None:
    """WHO's codes are half-open, words name both ages; 999 is no upper end."""
    assert read_age(written) == AgeBand(low, high)


@pytest.mark.parametrize("written", ["", "P5Y--P5Y", "P15Y--P5Y", "9-3", "0-11 months", "P0D--P28D", "1000-2000", "17"])
def test_anything_else_is_no_age(written: str) -> None:
    """Months and days are no whole years, and a band that holds no age is none."""
    assert read_age(written) is None


def test_ages_are_the_dimension_age() -> None:
    """A category of ages is `age`, its bands are known, and 'unknown' is who stands in none of them."""
    (age,) = combos(options("P0Y--P15Y", "P15Y--P999Y", codes=True)).dimensions

    assert (age.code, age.bands) == ("age", (AgeBand(0, 15), AgeBand(15, None)))
    (age,) = combos(options("0-14 years", "15+ years", "Unknown")).dimensions
    assert (age.codes, age.unknown) == (("0-14", "15+", "unknown"), ("unknown",))


def test_numbers_that_say_no_years_are_no_ages() -> None:
    """1-3 and 4+ may be visits: without 'years', or a category that is called age, they stay words."""
    (visits,) = combos(options("1-3", "4+")).dimensions

    assert (visits.code, visits.bands) == ("Category 0", ())


def test_two_lists_of_ages_keep_apart() -> None:
    """Two categories of ages are two dimensions, since their bands overlap; both are known as ages by their bands."""
    first, second = combos(options("0-14 years", "15+ years"), options("0-4 years", "5+ years")).dimensions

    assert (first.code, second.code) == ("age", "age Category 1")
    assert second.bands == (AgeBand(0, 5), AgeBand(5, None))


def test_a_combination_is_a_cell() -> None:
    """A combination of options is the cell of what each of them is, found by UID, by code, or by combo and name."""
    read = combos(
        options("0-14 years", "15+ years"),
        options("Female", "Male"),
        categoryOptionCombos=[
            {
                "id": "abcdefghijk",
                "code": "C1",
                "name": "15+ years, Female",
                "categoryCombo": {"id": "k"},
                "categoryOptions": [{"id": "o-Female"}, {"id": "o-15+ years"}],
            }
        ],
    )

    cell = {"age": "15+", "sex": "female"}
    assert read.cell("abcdefghijk", "") == read.cell("C1", "") == read.cell("15+ years, Female", "k") == cell
    assert read.cell("15+ years, Female", "another") is None
    assert read.cell("default", "k") == read.cell("HllvX50cXC0", "k") == read.cell("", "k") == {}


def test_a_name_alone_says_age_and_sex() -> None:
    """Where a list of combinations has names and no categories, as PEPFAR's, a name with an age and a sex is read."""
    notes = Notes("metadata")
    named = [
        {"id": "a", "name": "15-17, Male"},
        {"id": "b", "name": "<1, Female"},
        {"id": "c", "name": "50+, Male, Positive"},
    ]
    read = combos(notes=notes, categoryOptionCombos=named, categoryCombos=[])

    assert read.cells["a"] == {"age": "15-17", "sex": "male"}
    assert read.cells["c"] == {"age": "50+", "sex": "male", "other disaggregate": "Positive"}
    assert [each.code for each in read.dimensions] == ["age", "sex", "other disaggregate"]
    assert read.dimensions[0].bands == (AgeBand(0, 1), AgeBand(15, 18), AgeBand(50, None))
    assert not notes.findings


def test_what_is_not_explained_stands_for_itself() -> None:
    """A combination of options that no category has is told, and kept apart from every other."""
    notes = Notes("metadata")
    read = combos(notes=notes, categoryOptionCombos=[{"id": "a", "name": "Poor", "categoryOptions": [{"id": "gone"}]}])

    assert read.cells["a"] == {"categoryOptionCombo": "a"}
    assert not read.dimensions[0].exclusive
    assert [finding.code for finding in notes.findings] == ["MND972"]


def test_a_category_without_a_uid_explains_nothing_else() -> None:
    """A category that has neither UID nor code is not taken for that of an option which no category has."""
    nameless = [{"id": "", "name": "Sex", "categoryOptions": options("Female", "Male")}]
    read = combos(
        categories=nameless, categoryOptionCombos=[{"id": "a", "name": "x", "categoryOptions": [{"id": "gone"}]}]
    )

    assert read.cells["a"] == {"categoryOptionCombo": "a"}


def test_who_reports_is_no_breakdown() -> None:
    """Categories of attribute combinations (mechanisms, projects) say who reports, and are no dimensions."""
    mechanisms = [
        {"id": "m", "name": "Mechanism", "dataDimensionType": "ATTRIBUTE", "categoryOptions": options("A", "B")}
    ]

    assert combos(categories=mechanisms, categoryCombos=[]).dimensions == ()


def test_a_combo_without_total_does_not_add_up() -> None:
    """Where DHIS2 skips the total of a combo, its categories are neither exclusive nor exhaustive here."""
    skips = [{"id": "k", "skipTotal": True, "categories": [{"id": "c0"}]}]
    (dimension,) = combos(options("Radio", "Film"), categoryCombos=skips).dimensions

    assert (dimension.exclusive, dimension.exhaustive) == (False, False)


def test_an_option_that_looks_like_ages_and_holds_none_is_kept() -> None:
    """An option of "age" that is called "17-5" names no ages: it stays an option, and stops nothing."""
    those = options("17-5", "Adults", "No answer")
    read = combos(those, categories=[{"id": "c0", "name": "Age", "categoryOptions": those}])

    (dimension,) = read.dimensions
    assert [(each.code, each.title, each.band) for each in dimension.categories] == [
        ("ages-17-5", "17-5", None),
        ("Adults", "Adults", None),
        ("No answer", "No answer", None),
    ]


def test_codes_may_stand_in_a_cell() -> None:
    """Commas, equals signs, slashes and what does not print are taken out of a name, and nothing of it is lost else."""
    assert code_of("Pos/Neg, a=b\n", "x") == "Pos Neg a b"
    assert code_of(" / ", "x") == "x"
