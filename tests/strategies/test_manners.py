"""Whether awkward values are as awkward as they say, and how much of what is drawn is thrown away."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from unicodedata import bidirectional, combining, is_normalized, normalize

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.statistics import collector

import mande as m
from mande import strategies

RIGHT_TO_LEFT_MARK = "\u200f"


@pytest.mark.parametrize(
    "is_awkward",
    [
        lambda title: any(map(combining, title)),
        lambda title: any(bidirectional(letter) in ("R", "AL") for letter in title),
        lambda title: RIGHT_TO_LEFT_MARK in title,
        lambda title: not is_normalized("NFC", title),
        lambda title: title != normalize("NFD", title),
        lambda title: "\x00" in title,
        lambda title: not title.strip(),
        lambda title: title.startswith("="),
        lambda title: len(title) > 200,
    ],
    ids=["combining", "right to left", "mark", "NFD", "NFC", "NUL", "blank", "formula", "long"],
)
def test_awkward_titles(is_awkward, smallest):
    """Titles combine, run from right to left, have a twin that looks alike, and say nothing at all."""
    assert is_awkward(smallest(strategies.titles(awkward=True), is_awkward))


@pytest.mark.parametrize("reason", [reason for reason in m.Missing if reason is not m.Missing.DISPUTED])
def test_every_reason_is_drawn(reason, smallest):
    """Figures are missing for every reason there is."""
    assert smallest(strategies.figures(awkward=True), lambda value: value is reason) is reason


@pytest.mark.parametrize(
    "is_awkward",
    [
        lambda number: number >= 10**30,
        lambda number: number < 0,
        lambda number: 0 < number < Decimal("1E-20"),
        lambda number: isinstance(number, Decimal) and number.is_signed() and number == 0,
    ],
    ids=["huge", "negative", "tiny", "negative zero"],
)
def test_awkward_numbers(is_awkward, smallest):
    """Numbers are enormous, tiny, negative, and less than nothing by a sign alone."""
    assert is_awkward(smallest(strategies.numbers(awkward=True), is_awkward))


def test_zero_wholes(smallest):
    """There are parts of nothing, which have no share."""
    assert smallest(strategies.ratios(awkward=True), lambda ratio: ratio.whole == 0).share is m.Missing.NOT_APPLICABLE


def test_leap_days(smallest):
    """There are periods that begin or end on the day that three years in four do not have."""
    leap = date(2008, 2, 29)

    assert smallest(strategies.periods(awkward=True), lambda period: period.start == leap).start == leap


def test_categories_that_overlap(smallest):
    """There are dimensions whose categories hold the same people."""
    assert not smallest(strategies.dimensions(awkward=True), lambda dimension: not dimension.exclusive).exclusive


def test_lists_of_nothing(smallest):
    """There are dimensions without a category."""
    assert smallest(strategies.dimensions(awkward=True), lambda dimension: not dimension.categories).codes == ()


@pytest.mark.parametrize("name", ["programmes", "documents"])
def test_hardly_anything_is_thrown_away(name, how):
    """Values are valid as they are drawn: hypothesis, which keeps count, calls none of its draws invalid."""
    said: list[dict[str, Any]] = []

    @settings(
        max_examples=40, database=None, derandomize=True, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck), deadline=None,
    )  # fmt: skip
    @given(getattr(strategies, name)(**how))
    def draw(_: Any) -> None: ...

    with collector.with_value(said.append):
        draw()

    counted = Counter(each["status"] for each in said[0]["generate-phase"]["test-cases"])
    assert counted["valid"] >= 40
    assert counted["invalid"] == 0


def test_nothing_is_made_to_be_thrown_away():
    """No strategy filters what it made, or assumes something of it."""
    sources = Path(strategies.__file__).parent.glob("*.py")

    assert [source.name for source in sources if re.search(r"\.filter\(|\bassume\(", source.read_text("utf-8"))] == []
