"""Places on a scale are compared, and never added."""

from __future__ import annotations

import pickle

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue, UnknownCode
from mande.measures.scales import Scale, Score, Stage

FREQUENCY = Scale("frequency", ["never", "sometimes", "often", "always"], {"en": "How often", "fr": "Fréquence"})
READINESS = Scale("readiness", ("draft", "approved", "in use"))
kinds = st.sampled_from([Score, Stage])
steps = st.sampled_from(FREQUENCY.steps)


def test_a_scale_holds_its_steps_in_order():
    """The lowest is first, and ranks count from zero."""
    assert FREQUENCY.steps == ("never", "sometimes", "often", "always")
    assert [FREQUENCY.rank(step) for step in FREQUENCY.steps] == [0, 1, 2, 3]
    assert str(FREQUENCY.title) == "How often"
    assert repr(FREQUENCY) == "Scale('frequency', 4 steps from 'never' to 'always')"


@pytest.mark.parametrize(
    ("given_steps", "shown"),
    [
        ([], "()"),
        (["draft"], "('draft',)"),
        (["draft", "draft"], "'draft' stands there twice"),
        (["draft", ""], "''"),
        (["draft", " x"], "' x'"),
        (["draft", "a\nb"], r"'a\nb'"),
        ([1, 2], "1 is not a word"),
        ("draft", "'draft' is one string"),
    ],
)
def test_steps_are_two_different_words_or_more(given_steps, shown):
    """Anything else is refused, and shown."""
    with pytest.raises(InvalidValue) as refusal:
        Scale("readiness", given_steps)
    assert shown in str(refusal.value)


def test_a_scale_needs_a_code():
    """A code that cannot be used is refused as everywhere."""
    with pytest.raises(InvalidValue, match="The code of a scale cannot be used"):
        Scale("a/b", ["draft", "in use"])


@given(kinds, steps)
def test_a_place_is_shown_as_its_step(kind, step):
    """Its text is the step, and its rank that of the step."""
    place = kind(step, FREQUENCY)

    assert str(place) == step
    assert place.rank == FREQUENCY.rank(step)
    assert repr(place) == f"{kind.__name__}({step!r}, on 'frequency')"


@given(kinds, steps, steps, steps)
def test_places_on_one_scale_are_in_one_order(kind, one, other, third):
    """Exactly one of less, equal and greater is true; the order is that of the steps, and hangs together."""
    a, b, c = (kind(step, FREQUENCY) for step in (one, other, third))

    assert [a < b, a == b, a > b].count(True) == 1
    assert (a <= b) == (a < b or a == b)
    assert (a >= b) == (b <= a)
    assert a <= c or not a <= b <= c
    assert max(a, b, c).rank == max(a.rank, b.rank, c.rank)


@pytest.mark.parametrize("kind", [Score, Stage])
def test_places_on_two_scales_are_not_compared(kind):
    """There is no order between scales, and the message names both."""
    for compare in ("__lt__", "__le__", "__gt__", "__ge__"):
        with pytest.raises(InvalidValue, match=r"'often' is on scale 'frequency' and 'draft' on 'readiness'"):
            getattr(kind("often", FREQUENCY), compare)(kind("draft", READINESS))


def test_a_score_is_no_stage():
    """A judgement and a step that was reached are neither equal nor in any order, and neither is a number."""
    score, stage = Score("often", FREQUENCY), Stage("often", FREQUENCY)

    assert score != stage
    for attempt in (
        lambda: score < stage,
        lambda: score <= 2,
        lambda: stage > "never",
        lambda: score >= stage,
        lambda: score + score,
    ):
        with pytest.raises(TypeError):
            attempt()


@pytest.mark.parametrize("kind", [Score, Stage])
def test_a_place_is_on_its_scale(kind):
    """A step that is not there is named, with the nearest that is."""
    with pytest.raises(UnknownCode, match=r"No step is called 'offen' on scale 'frequency'. Did you mean 'often'\?"):
        kind("offen", FREQUENCY)
    with pytest.raises(UnknownCode, match="'draft'"):
        kind("draft", FREQUENCY)
    with pytest.raises(InvalidValue, match=r"'frequency' \(str\) is not a scale"):
        kind("often", "frequency")


@pytest.mark.parametrize("value", [FREQUENCY, Score("often", FREQUENCY), Stage("draft", READINESS)], ids=repr)
def test_each_is_a_value(value):
    """It is equal to its copy, hashable, and cannot be changed or given anything new."""
    again = pickle.loads(pickle.dumps(value))

    assert again == value
    assert type(again) is type(value)
    assert hash(again) == hash(value)
    for name in ("step", "code", "other"):
        with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
            setattr(value, name, "x")
