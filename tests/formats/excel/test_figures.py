"""Whether what people write where a figure belongs is read for what it says, and nothing is made up."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.formats.excel.figures import is_words, parts, read_dated, several
from mande.formats.excel.words import DIRECTIONS, read_meaning
from mande.formats.remarks import Notes
from mande.framework.indicators import Direction

UNKNOWN = m.Missing.UNKNOWN


@pytest.mark.parametrize(
    ("text", "value", "period", "is_percent"),
    [
        ("45% (2019)", 45, "2019", True),
        ("baseline (2022): 12%", 12, "2022", True),
        ("2022: 12", 12, "2022", False),
        ("Value: 12% (2022)", 12, "2022", True),
        ("12% in 2022", 12, "2022", True),
        ("15% by 2024", 15, "2024", True),
        ("12%\n2022", 12, "2022", True),
        ("35% (DHS 2018)", 35, "2018", True),
        ("1200 (2019 survey)", 1200, "2019", False),
        ("500 farmers", 500, None, False),
        ("80% of farmers", 80, None, True),
        ("10 percent", 10, None, True),
        ("0.10", Decimal("0.10"), None, False),
        ("2019", 2019, None, False),
        ("not reported", m.Missing.NOT_REPORTED, None, False),
    ],
)
def test_a_figure_is_read_with_its_year(text: str, value: Any, period: str | None, is_percent: bool) -> None:
    """A year beside a number dates it, and words behind it say what it counts."""
    notes = Notes("plan.xlsx")

    told = read_dated(text, notes, "Plan!C2")

    assert (told.written.value, told.written.is_percent) == (value, is_percent)
    assert told.period == (m.Period.parse(period) if period else None)
    assert told.written.printed == text
    assert notes.findings == ()


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("12O", "not-a-number"),
        ("1,000 farmers", "unclear-separator"),
        ("2 million people", "not-a-number"),
        ("3k", "not-a-number"),
        ("5 of 10", "not-a-number"),
        ("M: 10\nF: 20", "not-a-number"),
        ("N/A (2020)", "unclear-missing"),
        ("-", "unclear-missing"),
    ],
)
def test_what_is_no_figure_is_unknown_and_told(text: str, finding: str) -> None:
    """What may be two numbers, or none, is unknown, once told, and never zero."""
    notes = Notes("plan.xlsx")

    told = read_dated(text, notes, "Plan!C2")

    assert told.written.value is UNKNOWN
    assert [(found.name, *found.cites) for found in notes.findings] == [(finding, "Plan!C2")]


def test_words_are_no_numbers() -> None:
    """What is told in words is told apart from a number that is written wrongly."""
    assert [is_words(text) for text in ("No policy exists", "12O", "", "—")] == [True, False, False, False]


def test_dated_figures_in_one_cell_are_several() -> None:
    """Figures for several years stand one a line, and a value above its year is one."""
    assert several("2023: 15%\n2024: 20%") == ("2023: 15%", "2024: 20%")
    assert several("12%\n2022") == ("12%\n2022",)


def test_bullets_set_things_apart() -> None:
    """Bullets and numbers begin something new, and a line without goes on with the one above."""
    assert parts("• Rain falls\n  in time\n• Roads stay open") == ("Rain falls in time", "Roads stay open")
    assert parts("1. Rain falls\n2. Roads stay open") == ("1. Rain falls", "2. Roads stay open")
    assert parts("- Rain falls") == ("Rain falls",)
    assert parts("Rain falls\nin time") == ("Rain falls\nin time",)


def test_words_of_four_languages_mean_a_direction() -> None:
    """A word that means a direction is read as that, and one that means none is told."""
    notes = Notes("plan.xlsx")

    assert read_meaning(Direction, "Disminución", DIRECTIONS, notes, "Plan!D2") is Direction.DECREASE
    assert read_meaning(Direction, "sideways", DIRECTIONS, notes, "Plan!D3") is None
    assert [found.cites for found in notes.findings] == [("Plan!D3",)]


@given(st.text(max_size=300))
def test_any_text_may_stand_where_a_figure_belongs(text: str) -> None:
    """No text raises, and what is no number never becomes one."""
    told = read_dated(text, Notes("plan.xlsx"), "Plan!C2")
    several(text)
    parts(text)

    assert any(map(str.isdigit, text)) or not isinstance(told.written.value, int | Decimal)


@pytest.mark.parametrize(
    "text",
    [
        *("1500 - 2000", "10 - 2015", "12,2000", "1,2020", "1 in 2000", "1 en 2000", "30 (of 2000)"),
        *("450 (out of 2000 women)", "450 (2000 women)", "30 (sur 2000)", "5 to ten", "3 out of five"),
        *("54 ‰", "54 per thousand", "54 pour mille", "5 milliards", "2.5 trillion", "2 mln", "3 dozens"),
        *("Jan-Mar 2024: 5", "12 (May/June 2020)"),
        *("5 percentage points", "5 pp", "5 ≤", "10 or more", "2 docenas", "3 bilhões"),
        *("10% increase", "20% reduction in deaths", "5% average annual growth", "10% (increase)", "30 more than then"),
        *("20 less", "15% higher than in the survey", "5% above the baseline", "12% d'augmentation", "10 de moins"),
        *("8% de hausse", "10% de aumento en la producción", "6% de redução da mortalidade", "5% mejora"),
    ],
)
def test_what_may_be_another_number_is_not_read_and_told(text: str) -> None:
    """A range, a share, a multiple and a change are no plain level, and never lend a year that they do not name."""
    notes = Notes("plan.xlsx")
    told = read_dated(text, notes, "Logframe!D5")
    assert (told.written.value, told.period, told.written.printed) == (UNKNOWN, None, text)
    assert len(notes.findings) == 1


@pytest.mark.parametrize(
    ("text", "value", "period"),
    [
        *(("12 in 2020", 12, "2020"), ("12, 2020", 12, "2020"), ("50% - 2025", 50, "2025"), ("10 by 2024", 10, "2024")),
        *(("12 (baseline 2019)", 12, "2019"), ("12 (2019 census)", 12, "2019"), ("línea de base (2019): 5", 5, "2019")),
        *(("12 (línea de base 2019)", 12, "2019"), ("25 in total", 25, "None"), ("15 to date", 15, "None")),
        *(("Jan 2024: 5", 5, "2024-01"), ("35% (June 2019)", 35, "2019-06"), ("12 (déc. 2020)", 12, "2020-12")),
        *(
            ("Market survey 2020: 5", 5, "2020"),
            ("12 (baseline, março 2019)", 12, "2019-03"),
            ("0 (2019-05)", 0, "2019-05"),
        ),
        *(("500 farmers", 500, "None"), ("12 (twelve)", 12, "None"), ("3 improvement plans", 3, "None")),
        *(("80% report an increase", 80, "None"), ("40 higher education students", 40, "None")),
    ],
)
def test_a_figure_keeps_the_year_that_is_written_beside_it(text: str, value: int, period: str) -> None:
    """What names the year of a figure plainly is read as that."""
    notes = Notes("plan.xlsx")
    told = read_dated(text, notes, "Logframe!D5")
    assert (told.written.value, str(told.period), notes.findings) == (value, period, ())
