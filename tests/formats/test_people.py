"""Whether words and codes for parts of the people mean one thing, whichever document they stand in."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from mande.dimensions.breakdowns import AGE, DISABILITY, GENDER, OLDEST, SEX, AgeBand
from mande.formats.headings import personal, plain
from mande.formats.people import (
    GROWN,
    LONGEST_WORDS,
    NAMES,
    NOT_KNOWN,
    SEXES_IN_SDMX,
    TOTALS,
    YOUNG,
    age_in_sdmx,
    age_of,
    category_of,
    dimension_of,
    is_total,
    is_unknown,
)

EDGES = st.integers(0, OLDEST - 2)


@st.composite
def bands(draw):
    """Any band of ages but those that reach 999, which is no upper end."""
    low = draw(EDGES)
    return AgeBand(low, draw(st.none() | st.integers(low + 1, OLDEST - 1)))


@pytest.mark.parametrize(
    ("name", "dimension"),
    [
        *(("Sexe", SEX.code), ("Género", GENDER.code), ("M/F", SEX.code), ("Âge", AGE), ("Tranche d’âge", AGE)),
        *(("Deficiência", DISABILITY.code), ("Age Group:", AGE), ("Status", None), ("", None), ("sex" * 10**5, None)),
    ],
)
def test_dimensions_are_known_in_four_languages(name: str, dimension: str | None) -> None:
    """What a dimension is called does not hang on language, accents, capitals or a colon."""
    assert dimension_of(name) == dimension


@pytest.mark.parametrize(
    ("dimension", "word", "category"),
    [
        *(
            ("sex", "F", "female"),
            ("sex", "Homens", "male"),
            ("sex", "Féminin", "female"),
            ("sex", "_Z", "not_applicable"),
        ),
        *(("sex", "Other", None), ("gender", "Autre", "other"), ("gender", "_O", "other"), ("gender", "U", "unknown")),
        *(("age", "<1", "0"), ("age", "15-17 ans", "15-17"), ("age", "Inconnu", "unknown"), ("age", "adult", None)),
        *(("disability", "None", "none"), ("disability", "Some difficulty", "some"), ("status", "F", None)),
    ],
)
def test_categories_are_known_in_their_dimension(dimension: str, word: str, category: str | None) -> None:
    """A word means a category of the dimension it stands in alone; girls and boys are left to the format."""
    assert category_of(dimension, word) == category


@pytest.mark.parametrize("dimension", [SEX, GENDER, DISABILITY])
def test_the_codes_of_mande_mean_themselves(dimension) -> None:
    """What mande writes is read as what it was."""
    assert [category_of(dimension.code, code) for code in dimension.codes] == list(dimension.codes)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        *(("15-17", (15, 18)), ("5 to 14 years", (5, 15)), ("15 - 17 ans", (15, 18)), ("0 à 4 ans", (0, 5))),
        *(("<1", (0, 1)), ("under 18", (0, 18)), ("less than 5 years", (0, 5)), ("Y_LT5", (0, 5))),
        *(("65plus", (65, None)), ("15 + yrs", (15, None)), (">=65", (65, None)), ("Y_GE65", (65, None))),
        *(("age0_17", (0, 18)), ("age_0_to_17", (0, 18)), ("age17", (17, 18)), ("age_65_up", (65, None))),
        *(("P0Y--P15Y", (0, 15)), ("P15Y--P999Y", (15, None)), ("Y15T49", (15, 50)), ("0-999", (0, None))),
    ],
)
def test_ages_however_they_are_written(text: str, band: tuple[int, int | None]) -> None:
    """Words and the codes of HXL, SDMX and DHIS2 name one band; DHIS2's alone does not hold its second age."""
    assert age_of(text) == AgeBand(*band)


@pytest.mark.parametrize(
    "text", ["", "17", "adult", "9-3", "P5Y--P5Y", "0-11 months", "P0D--P28D", "2010-2019", "١-٢", "9" * 10**5]
)
def test_what_is_no_age(text: str) -> None:
    """A number alone, months, years of the calendar and a band that holds nobody are no ages."""
    assert age_of(text) is None


@pytest.mark.parametrize(
    ("text", "is_said"), [("1-4", False), ("4+", False), ("<5", False), ("1-4 years", True), ("Y1T4", True)]
)
def test_ages_are_said_by_years_or_by_a_code(text: str, is_said: bool) -> None:
    """Numbers without years may be visits; a code, or a text with years in it, is of ages."""
    assert (age_of(text, said=True) is not None) is is_said


@given(bands())
def test_what_sdmx_is_given_comes_back(band: AgeBand) -> None:
    """The code of any band is read as that band."""
    assert age_of(age_in_sdmx(band), said=True) == band


def test_codes_of_sexes_come_back() -> None:
    """The code of each category of gender is read as that category."""
    assert {category_of("gender", code) for code in SEXES_IN_SDMX.values()} == set(SEXES_IN_SDMX)


@given(st.text(max_size=80))
def test_any_text_is_a_word_or_none(text: str) -> None:
    """Whatever a stranger wrote names an age or none, and a category or none."""
    band, unknown = age_of(text), is_unknown(text) and len(text) <= LONGEST_WORDS
    assert category_of(AGE, text) == (band.code if band else "unknown" if unknown else None)


def test_no_word_means_two_things() -> None:
    """A word is of grown people or of children, of everybody or of nobody known, and as it is looked up."""
    words = [*GROWN, *YOUNG, *NOT_KNOWN, *TOTALS]

    assert len(set(words)) == len(words)
    assert [*map(plain, words)] == words
    assert all(map(is_total, TOTALS))


def test_a_column_of_sexes_tells_of_a_person() -> None:
    """Whatever a column of sexes may be headed, it counts as one where each row is a person."""
    assert {personal([name]) for name in (*NAMES[SEX.code], *NAMES[GENDER.code])} == {("a sex",)}
