"""Which indicators count people, and how few of them may be seen."""

from __future__ import annotations

import pytest

import mande as m
from mande.framework.people import counts_people, fewest_shown, may_count_people


@pytest.mark.parametrize(
    "fields",
    [
        {"unit": "person"},
        {"unit": "people"},
        {"unit": "household"},
        {"unit": "referral"},
        {"unit": "trained teacher"},
        {"unit": "children"},
        {"unit": "women survivors"},
        {"unit": "beneficiaries"},
        {"unit": "conviction"},
        {"unit": "item", "counting": "contacts"},
        {"unit": "visit", "population": "vot"},
        {"unit": "case", "measure": "percentage"},
        {"unit": "event", "per": "person", "measure": "ratio"},
    ],
)
def test_these_count_people(fields: dict[str, str]) -> None:
    """People, those who stand for one each, and shares of them."""
    assert counts_people(m.Indicator("i", **fields))


@pytest.mark.parametrize(
    "fields",
    [
        {"unit": "event"},
        {"unit": "organisation"},
        {"unit": "visit"},
        {"unit": "chairman"},
        {"unit": None, "measure": "money"},
        {"unit": None, "measure": "amount"},
        {"unit": "person", "measure": "yes_no"},
        {"unit": "person", "measure": "narrative"},
    ],
)
def test_these_count_none(fields: dict[str, str]) -> None:
    """Things, money, and what is no number."""
    assert not may_count_people(m.Indicator("i", **fields))


def test_what_nobody_says_may_be_people() -> None:
    """A count without a unit may be one of people: it is protected, and nothing is said against it."""
    indicator = m.Indicator("i")

    assert (counts_people(indicator), may_count_people(indicator)) == (False, True)


def test_one_sensitive_project_makes_a_portfolio_sensitive() -> None:
    """Eleven are asked of all projects where one of them asks it, and five without any programme."""
    plain, high = m.Framework("a"), m.Framework("b", sensitivity="high")

    assert [fewest_shown(each) for each in (None, plain, high, m.Portfolio("p", frameworks=[plain, high]))] == [
        5, 5, 11, 11,
    ]  # fmt: skip
