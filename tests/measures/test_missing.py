"""A missing value is a reason, and never a number."""

from __future__ import annotations

import copy
import operator
import pickle

import pytest

from mande.errors import MandeError, MissingError, NumberError, UnknownCode
from mande.measures.missing import Missing, read_missing, reported

ORDERS = [operator.lt, operator.le, operator.gt, operator.ge]
SUMS = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow]


def test_the_reasons():
    """The list is closed, and its words are those of the documents."""
    assert [str(reason) for reason in Missing] == [
        "not due",
        "not reported",
        "not collected",
        "unknown",
        "not applicable",
        "withheld",
        "not in source",
        "disputed",
    ]


@pytest.mark.parametrize("reason", Missing)
@pytest.mark.parametrize("operation", ORDERS + SUMS)
def test_a_reason_has_no_operators(reason, operation):
    """A reason is neither added nor compared, from either side, not even with itself."""
    for one, other in ((reason, 1), (1, reason), (reason, reason)):
        with pytest.raises(TypeError):
            operation(one, other)


@pytest.mark.parametrize("reason", Missing)
def test_a_reason_does_not_disappear_in_a_sum(reason):
    """Summing, negating or converting a reason fails; there is no number in it."""
    for attempt in (lambda: sum([reason]), lambda: -reason, lambda: int(reason), lambda: abs(reason)):
        with pytest.raises(TypeError):
            attempt()


@pytest.mark.parametrize("reason", Missing)
def test_a_reason_is_neither_true_nor_false(reason):
    """`value or 0` would turn a gap into a zero, so it is refused, and the message says what to ask."""
    with pytest.raises(MissingError, match=rf"'{reason}'.*isinstance\(value, Missing\)") as refusal:
        reason or 0
    assert isinstance(refusal.value, TypeError)
    assert isinstance(refusal.value, MandeError)


@pytest.mark.parametrize("reason", Missing)
def test_a_reason_is_named_by_its_words(reason):
    """Spaces, hyphens, underscores and capitals make no difference."""
    words = str(reason)

    for spelling in (words, words.replace(" ", "_"), words.replace(" ", "-"), words.upper(), f" {words} "):
        assert Missing(spelling) is reason
        assert read_missing(spelling) is reason
        assert reported(spelling) is reason


@pytest.mark.parametrize("value", ["not_reportd", "", "n/a", "0", 0, None, [], 3.5])
def test_an_unknown_reason_is_told(value):
    """What is no reason is shown, with those there are."""
    with pytest.raises(UnknownCode) as refusal:
        Missing(value)
    assert f"No reason for a missing value is called {value!r}" in str(refusal.value)
    assert "withheld" in str(refusal.value)


def test_a_misspelt_reason_is_recognised():
    """The nearest reason is offered."""
    with pytest.raises(UnknownCode, match=r"Did you mean 'not reported'\?"):
        Missing("not_reportd")


@pytest.mark.parametrize("text", ["1234", "", "n/a", "NA", "-", "not", None, 12])
def test_what_names_no_reason_is_not_guessed(text):
    """Where a text may mean several reasons, it means none."""
    assert read_missing(text) is None


@pytest.mark.parametrize("reason", Missing)
def test_a_reason_stays_itself(reason):
    """Copied or pickled, a reason is the same object, so that `is` can be asked."""
    assert pickle.loads(pickle.dumps(reason)) is reason
    assert copy.deepcopy(reason) is reason
    assert len({reason, Missing(str(reason))}) == 1


def test_every_reason_is_explained_differently():
    """Each has a sentence of its own."""
    meanings = {reason.meaning for reason in Missing}

    assert len(meanings) == len(Missing)
    assert all(meaning.endswith(".") for meaning in meanings)


def test_a_reason_is_not_its_words():
    """A reason is no string: a text that happens to say `unknown` is another value."""
    assert Missing.UNKNOWN != "unknown"
    assert not isinstance(Missing.UNKNOWN, str)


def test_zero_is_a_measurement():
    """Zero is a number like any other, and no reason equals it."""
    assert reported(0) == 0
    assert all(reason != 0 for reason in Missing)


@pytest.mark.parametrize("value", ["12", "some", 0.5, None, True])
def test_what_is_neither_number_nor_reason_is_refused(value):
    """A number in quotes is not guessed at: the message shows it and says what to write."""
    with pytest.raises(NumberError) as refusal:
        reported(value)
    assert repr(value) in str(refusal.value)
