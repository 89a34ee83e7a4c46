"""Whether numbers that stand beside figures show few people, or what is left of them does."""

from __future__ import annotations

from decimal import Decimal

import pytest

import mande as m
from mande.disclosure.beside import counts_few, is_few, shows_few, shows_few_in, shows_few_of


@pytest.mark.parametrize(
    ("number", "expected"), [(0, False), (1, True), (10, True), (11, False), (None, False), (m.Missing.UNKNOWN, False)]
)
def test_few_are_from_one_to_less_than_k(number, expected):
    """Nobody is nobody, eleven are eleven, and what is missing is no number."""
    assert is_few(number, 11) is expected


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        (30, [23], True),
        (30, [19], False),
        (30, [30], False),
        (30, [15, 12], True),
        (60, [30, 11], False),
        (60, [30, 20], True),
        (None, [3], True),
        (None, [30, 23], False),
        (20, [23], True),
        (40, [], False),
        (4, [], True),
        (1000, [100] * 9, True),
    ],
)
def test_what_is_left_is_a_number_too(whole, parts, expected):
    """30 less 23 are seven, and so are two parts that leave few; of very many parts every sum is not looked at."""
    assert shows_few(whole, parts, 11) is expected


@pytest.mark.parametrize(
    ("ratio", "alike", "expected"),
    [
        (m.Ratio(12, 40), False, False),
        (m.Ratio(20, 40), True, False),
        (m.Ratio(33, 40), False, True),
        (m.Ratio(3, 40), False, True),
        (m.Ratio(40, 40), False, False),
        (m.Ratio(40, 40), True, True),
        (m.Ratio(0, 40), True, True),
        (m.Ratio("unknown", 40), True, False),
        (m.Ratio("unknown", "unknown"), True, False),
        (m.Ratio(Decimal("12.5"), 40), False, False),
        (None, True, False),
    ],
)
def test_a_part_of_a_whole(ratio, alike, expected):
    """Part, whole and rest are numbers of people; that all are alike says of each what all are."""
    assert shows_few_of(ratio, 11, all_alike=alike) is expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"entered": 77, "followed": 40, "lost": 20}, False),
        ({"entered": 77, "followed": 40, "lost": 30}, True),
        ({"entered": 77, "not_followed_up": [m.NotFollowedUp("unsafe", 4)]}, True),
        ({"entered": 77, "carried_over": 70}, True),
        ({"entered": 77, "followed": 0, "lost": 0}, False),
        ({}, False),
    ],
)
def test_a_cohort(fields, expected):
    """Those nobody speaks of are a number as well: 77 less 40 and 30 are seven."""
    assert shows_few_in(m.Cohort("c", **fields), 11) is expected


def test_an_amount_of_people():
    """Four members of staff are people, and four hectares are none."""
    assert counts_few(m.Amount(4, "person"), 5)
    assert not counts_few(m.Amount(4, "hectare"), 5)
    assert not counts_few(m.Money(4, "USD"), 5)


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        (1000, [100] * 8, False),
        (1000, [100, 100, 100, 100, 100, 100, 195, 200], True),
        (1000, [None, *[100] * 8, m.Missing.UNKNOWN], False),
        (m.Missing.UNKNOWN, [30, 23], False),
        (m.Missing.UNKNOWN, [3], True),
        (11, [11], False),
        (22, [11], False),
        (21, [11], True),
    ],
)
def test_every_sum_of_up_to_eight_parts_is_looked_at(whole, parts, expected):
    """What any of the parts together leave of the whole counts; what is not known is no part."""
    assert shows_few(whole, parts, 11) is expected
