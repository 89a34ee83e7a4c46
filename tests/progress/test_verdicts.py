"""Whether a target is met exactly when its kind and direction say so, and left open when the words do."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest

import mande as m
from mande.measures.numbers import Qualifier
from mande.progress.verdicts import Span, has_come, is_met


def met(actual, target, *, up=True, words="exactly", **fields):
    """Return whether *actual* meets *target*."""
    promised = m.Target(target, **fields)
    return is_met(promised, Span.of(actual, Qualifier(words)), target, promised.upper, up)


@pytest.mark.parametrize(
    ("actual", "up", "words", "answer"),
    [
        (20, True, "exactly", True),
        (19, True, "exactly", False),
        (20, False, "exactly", True),
        (21, False, "exactly", False),
        (0, False, "exactly", True),
        (20, None, "exactly", True),
        (19, None, "exactly", None),
        (20, True, "at least", True),
        (19, True, "at least", None),
        (20, True, "up to", None),
        (19, True, "up to", False),
        (20, True, "under", False),
        (20, False, "over", False),
        (20, False, "at least", None),
        (20, False, "up to", True),
    ],
)
def test_at_least(actual, up, words, answer) -> None:
    """At least that far in the indicator's direction, as far as the words before the figure allow to say."""
    assert met(actual, 20, up=up, words=words) is answer


def test_more_than() -> None:
    """Over twenty is not twenty, and under twenty of a falling indicator is not either."""
    assert (met(20, 20, qualifier="over"), met(21, 20, qualifier="over")) == (False, True)
    assert (met(20, 20, up=False, qualifier="under"), met(19, 20, up=False, qualifier="under")) == (False, True)


def test_exact_and_range() -> None:
    """Twenty is twenty, and 20 to 30 holds both its ends."""
    assert [met(each, 20, kind="exact") for each in (19, 20, 21)] == [False, True, False]
    assert [met(each, 20, kind="range", upper=30) for each in (19, 20, 30, 31)] == [False, True, True, False]
    assert met(25, 20, kind="range", upper=30, words="at least") is None
    assert met(31, 20, kind="range", upper=30, words="at least") is False


def test_what_has_no_verdict() -> None:
    """A ceiling is neither met nor missed, nor is about so many, nor what is written as one of them."""
    assert met(20, 20, kind="ceiling") is met(20, 20, kind="about") is None
    assert met(25, 20, qualifier="up to") is met(25, 20, qualifier="about") is None
    assert met(25, 20, up=False, qualifier="at least") is None


EDGES = (None, 0, 1, 2)
GRID = [Fraction(number, 2) for number in range(-4, 9)]


def spans():
    """Return spans of every kind: of one number, from one, up to one, between two, with their ends and without."""
    for least, most, is_open in product(EDGES, EDGES, (False, True)):
        if least is None or most is None or least < most or (least == most and not is_open):
            yield Span(least, most, is_open)


def numbers(span):
    """Return the numbers of a span, of those on the grid."""
    return {
        number
        for number in GRID
        if (span.least is None or span.least < number or (span.least == number and not span.open))
        and (span.most is None or number < span.most or (span.most == number and not span.open))
    }


def test_a_span_lies_within_another_where_all_its_numbers_do() -> None:
    """Whether spans hold one another, or share nothing, is told of their ends as it would be number by number."""
    for one, other in product(spans(), repeat=2):
        assert one.within(other) is (numbers(one) <= numbers(other)), (one, other)
        assert one.apart(other) is numbers(one).isdisjoint(numbers(other)), (one, other)


@pytest.mark.parametrize(
    ("share", "bound", "answer"),
    [
        ("3/2", "at least", True),
        ("3/2", "up to", None),
        ("3/2", "exactly", True),
        ("1", "at least", True),
        ("1", "up to", None),
        ("1", "exactly", True),
        ("1/2", "up to", False),
        ("1/2", "at least", None),
        ("1/2", "exactly", False),
        ("1/2", "about", None),
    ],
)
def test_whether_the_whole_way_was_covered(share, bound, answer) -> None:
    """At least all of it is all, up to half of it is not, and whatever else may be is left open."""
    assert has_come(Fraction(share), Qualifier(bound)) is answer
    assert has_come(Fraction(share), None) is None


def test_without_a_direction_only_the_target_itself_is_certain() -> None:
    """Who stands at twenty is there whatever was meant; at least twenty may be anywhere."""
    assert met(20, 20, up=None) is True
    assert met(20, 20, up=None, words="at least") is None
    assert met(21, 20, up=None) is None
    assert met(19, 20, up=None, kind="exact") is False
    assert met(20, 20, up=None, qualifier="at least") is True
    assert met(20, 20, up=None, qualifier="up to") is None
