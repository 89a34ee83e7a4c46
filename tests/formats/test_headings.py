"""Whether a column is known by what people write above it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.dimensions.periods import Period
from mande.formats.headings import HEADINGS, LEVELS, personal, plain, read_heading, read_level


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Results chain: main expected results", "result"),
        ("Indicator*", "indicator"),
        ("Objectively verifiable indicators (OVI)", "indicator"),
        ("Indicateurs objectivement vérifiables", "indicator"),
        ("Indicadores objetivamente verificables", "indicator"),
        ("Baseline (value and year)", "baseline"),
        ("Base line", "baseline"),
        ("Línea de base", "baseline"),
        ("Valeur de référence", "baseline"),
        ("Linha de base", "baseline"),
        ("Sources of data", "means_of_verification"),
        ("Moyens de vérification", "means_of_verification"),
        ("Fuentes de verificación", "means_of_verification"),
        ("Meios de verificação", "means_of_verification"),
        ("Pressupostos", "assumptions"),
        ("Hypothèses / Risques", "assumptions"),
        ("Number (#) or percentage (%)*", "measure"),
        ("No.*", "code"),
        ("% Met", "achievement_rate"),
        ("Contributes to", "contributes_to"),
    ],
)
def test_a_heading_is_known_in_four_languages(text: str, field: str) -> None:
    """What a donor's template writes above a column says which field it holds, marks and brackets aside."""
    heading = read_heading(text)

    assert heading is not None
    assert heading.field == field


@pytest.mark.parametrize(
    ("text", "period", "number"),
    [
        ("Target 2024", "2024", None),
        ("Target by 2024", "2024", None),
        ("Milestone 1 (2023)", "2023", 1),
        ("Milestone 2", None, 2),
        ("Baseline\n2019-05", "2019-05", None),
    ],
)
def test_a_period_beside_a_heading_is_kept(text: str, period: str | None, number: int | None) -> None:
    """The year in a heading dates every figure below it."""
    heading = read_heading(text)

    assert heading is not None
    assert heading.period == (Period.parse(period) if period else None)
    assert heading.number == number


@pytest.mark.parametrize(
    "text", ["", "Q1 2023", "Year 1", "From the start", "Colour", "x" * 200, "The wells were dug by 2019"]
)
def test_what_is_no_heading_is_none(text: str) -> None:
    """Prose and words of no table are not taken for headings."""
    assert read_heading(text) is None


def test_two_fields_in_one_heading_are_both_told() -> None:
    """A column of assumptions and risks holds both."""
    heading = read_heading("Risks and assumptions")

    assert heading is not None
    assert (heading.field, *heading.also) == ("risks", "assumptions")


def test_levels_are_known_by_their_donors_words() -> None:
    """Goal, purpose and specific objective are rungs of the one chain, with a number behind them or without."""
    words = ["Goal", "Purpose", "Specific Objective 2", "OUTPUT 1.1", "Produits", "Actividad 3", "Efeito"]

    assert [read_level(text) for text in words] == [
        "impact", "outcome", "outcome", "output", "output", "activity", "outcome",
    ]  # fmt: skip


def test_no_heading_names_two_fields() -> None:
    """Words that head one field head no other, so that the order of the table decides nothing by accident."""
    written = [words for known in HEADINGS.values() for words in known]

    assert sorted(written) == sorted(set(written))
    assert written == [plain(words) for words in written]


def test_every_level_has_its_own_words() -> None:
    """No word names two levels."""
    written = [words for known in LEVELS.values() for words in known]

    assert sorted(written) == sorted(set(written))


def test_columns_about_a_person_are_known() -> None:
    """What tells of a person is known by its heading, each kind of thing once."""
    assert personal(["Nom et prénom", "Sexe", "DOB", "Age", "Village"]) == ("a name", "a sex", "an age")


@given(st.text(max_size=200))
def test_any_text_may_stand_above_a_column(text: str) -> None:
    """No heading is refused, whatever letters it is made of."""
    read_heading(text)
    read_level(text)
