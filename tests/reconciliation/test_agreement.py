"""Whether statements of one thing agree, and which two of them lie furthest apart where they do not."""

from __future__ import annotations

from fractions import Fraction

import pytest

import mande as m
from mande.observations.observation import Status
from mande.reconciliation.agreement import (
    alike,
    comparable,
    conflict,
    disagreement,
    may_be_same_days,
    same_words,
)
from mande.reconciliation.reach import Reach
from mande.reconciliation.said import Reading, Said
from mande.review import Review

READING = Reading(Review(m.Framework("office")))


def said(value: object, source: str | None = "a", **fields: object) -> Said:
    """Return what a source states: a number as it stands, or with two ends, or words."""
    if isinstance(value, tuple):
        reach = Reach(*(None if side is None else Fraction(side) for side in value))
    else:
        reach = Reach(Fraction(value), Fraction(value)) if isinstance(value, int) else None
    return Said(value, str(value), "x", source, reach=reach, **fields)


def values(found: object) -> tuple[object, object] | None:
    """Return the values of two statements that are opposed."""
    return None if found is None else (found.one.value, found.other.value)


@pytest.mark.parametrize(
    ("stated", "opposed"),
    [
        ([5, 5], None),
        ([5, 7], (5, 7)),
        ([7, 5], (7, 5)),
        ([5, 7, 9], (5, 9)),
        ([6, 9, 5], (9, 5)),
        ([5], None),
        ([], None),
        ([(4, 6), 6], None),
        ([(4, 6), 7], ((4, 6), 7)),
        ([(4, None), 3], ((4, None), 3)),
        ([(4, None), 9], None),
        ([(None, 4), 5], ((None, 4), 5)),
        ([(None, 4), (5, None)], ((None, 4), (5, None))),
        ([(None, None), 5, 7], (5, 7)),
        (["ten", "TEN "], None),
        (["ten", "nine"], ("ten", "nine")),
        (["ten", "ten", "nine"], ("ten", "nine")),
        ([5, "nine"], None),
        ([5, "nine", 7], (5, 7)),
    ],
)
def test_statements_of_one_source(stated, opposed):
    """The lowest and the highest are opposed, in the order in which they stand; numbers never deny words."""
    assert values(disagreement([said(value) for value in stated], READING)) == opposed


@pytest.mark.parametrize(
    ("stated", "opposed"),
    [
        ([(5, "a"), (7, "b")], (5, 7)),
        ([(5, "a"), (7, "a")], None),
        ([(5, "a"), (7, "a"), (6, "b")], None),
        ([(5, "a"), (7, "a"), (8, "b")], (7, 8)),
        ([(8, "b"), (5, "a"), (7, "a")], (8, 7)),
        ([(5, "a"), (7, "b"), (9, "c")], (5, 9)),
        ([(5, "a"), (5, "b"), (5, None)], None),
        ([(5, "a"), (7, None)], (5, 7)),
        ([("ten", "a"), ("nine", "b")], ("ten", "nine")),
        ([("ten", "a"), ("nine", "a"), ("ten", "b")], None),
        ([("ten", "a"), ("ten", "b"), ("nine", "c")], ("ten", "nine")),
    ],
)
def test_statements_of_several_sources(stated, opposed):
    """Sources differ where nothing that one says may be what the other says; of what each says the nearest is told."""
    assert values(conflict([said(value, source) for value, source in stated], READING)) == opposed


def test_what_came_about_otherwise_is_no_contradiction():
    """A figure that is revised or preliminary may differ from the last; of another currency there is no order."""
    revised, preliminary = Status.REVISED, Status.PRELIMINARY

    assert disagreement([said(5), said(7, status=revised)], READING) is None
    assert disagreement([said(5), said(7, status=preliminary)], READING) is None
    assert disagreement([said(5, status=revised), said(7, status=revised)], READING) is not None
    assert disagreement([said(5), said(7, status=Status.ESTIMATED)], READING) is not None
    assert disagreement([said(5, kind="USD"), said(7, kind="EUR")], READING) is None
    assert disagreement([said(5, kind="USD"), said(7, kind="EUR"), said(8, kind="EUR")], READING) is not None


def test_the_last_word_of_a_source_counts():
    """Whoever revised a figure says what it revised it to; what stood before contradicts no other source."""
    revised = said(9, "a", status=Status.REVISED)

    assert conflict([said(5, "a"), revised, said(5, "b")], READING) is None
    assert conflict([said(5, "a"), revised, said(7, "b")], READING) is None
    assert values(conflict([said(5, "a"), revised, said(7, "b", status=Status.REVISED)], READING)) == (9, 7)


@pytest.mark.parametrize(
    ("stated", "two", "sources"),
    [
        ([(5, "a"), (7, "b")], True, True),
        ([(5, "a"), (7, "a")], True, False),
        ([(5, "a"), ("ten", "b")], False, False),
        ([(5, "a"), ("ten", "a"), (7, "b")], True, True),
        ([(5, "a")], False, False),
        ([], False, False),
    ],
)
def test_what_can_be_held_against_one_another(stated, two, sources):
    """Numbers can be held against numbers, and words against words, of one source or of two."""
    statements = [said(value, source) for value, source in stated]

    assert (alike(statements), comparable(statements)) == (two, sources)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2009", "2009-01/2009-12", True),
        ("2009", "2010", False),
        ("2009", "2009-06/2009-12", False),
        ("2007-02/2009", "2007-02/2009-05", True),
        ("2007-02/2009", "2007-02/2009-01-01", True),
        ("2007-02/2009", "2007-02/2009-12", True),
        ("2007-02/2009", "2007-02/2008-12", False),
        ("2007-02/2009", "2007-02/2010-01-01", False),
        ("2007-02/2009", "2007-03/2009", False),
        ("2007-02/2009", "2007-02/2009", True),
        ("2007-02/2009", "2007-02/2010", False),
        ("2007-02/2009-05", "2007-02/2009-06", False),
    ],
)
def test_periods_that_may_be_the_same(one, other, same):
    """An end that is known to its year may be any day of it, the first and the last too; one to its day may not."""
    one, other = m.Period.parse(one), m.Period.parse(other)

    assert may_be_same_days(one, other) is may_be_same_days(other, one) is same
    assert same_words(said(one), said(other)) is same


def test_days_and_words_are_two_things():
    """A period is held against periods, and a text against texts, however alike they read."""
    period = m.Period.parse("2009")

    assert disagreement([said(period), said("2010")], READING) is None
    assert disagreement([said(period), said(m.Period.parse("2010"))], READING) is not None


def test_of_what_each_source_says_the_nearest_to_the_other_is_told():
    """One to four is nearer to eleven than two to three is, though it begins lower, and eleven nearer than twelve."""
    low, high = [(1, 4), (2, 3)], [12, 11]

    for lows in (low, low[::-1]):
        statements = [*(said(each, "a") for each in lows), *(said(each, "b") for each in high)]
        assert values(conflict(statements, READING)) == ((1, 4), 11)
