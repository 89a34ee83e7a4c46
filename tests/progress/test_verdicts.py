"""Whether a target is met exactly when its kind and direction say so, and left open when the words do."""

from __future__ import annotations

import pytest

import mande as m
from mande.measures.numbers import Qualifier
from mande.progress.verdicts import Span, is_met


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
