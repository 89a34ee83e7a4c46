"""Colours are seen on paper and in the dark, and words are read on whatever they stand on."""

from __future__ import annotations

import pytest

from mande.framework.evidence import Strength
from mande.reports.charts.palette import BLUE, GREEN, GREY, MUTED, ORANGE, PURPLE, RED, STRENGTHS

WHITE, DARK_PAGE = "#FFFFFF", "#121212"


def luminance(colour):
    """Return the relative luminance of a colour (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """Return the contrast ratio of two colours (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colour", [BLUE, RED, GREEN, PURPLE, ORANGE, GREY])
@pytest.mark.parametrize("page", [WHITE, DARK_PAGE])
def test_marks_stand_out(colour, page):
    """Every mark has a contrast of 3:1 against a white page and against a dark one (WCAG 2.2, 1.4.11)."""
    assert contrast(colour, page) >= 3


@pytest.mark.parametrize("strength", Strength)
def test_words_are_read_on_every_strength(strength):
    """Each strength has a fill, and its word is read on it at 4.5:1 (WCAG 2.2, 1.4.3)."""
    fill = STRENGTHS[strength]

    assert contrast(fill.fill, fill.ink) >= 4.5


@pytest.mark.parametrize(("ink", "page"), [("#000000", WHITE), ("#EEEEEE", DARK_PAGE)])
def test_words_beside_are_read(ink, page):
    """Words that are less opaque than others are still read at 4.5:1, on paper and in the dark."""
    parts = [
        round(MUTED * int(ink[place : place + 2], 16) + (1 - MUTED) * int(page[place : place + 2], 16))
        for place in (1, 3, 5)
    ]

    assert contrast("#{:02X}{:02X}{:02X}".format(*parts), page) >= 4.5


def test_the_better_borne_out_the_deeper():
    """From reported to compared, each strength is darker than the one below it, and depth tells them apart."""
    fills = [luminance(STRENGTHS[strength].fill) for strength in Strength if strength >= Strength.REPORTED]

    assert fills == sorted(fills, reverse=True)
    assert len(set(fills)) == 5
