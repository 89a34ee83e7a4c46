"""A sample says how many were asked, of how many."""

from __future__ import annotations

import pickle
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue, NumberError
from mande.measures.missing import Missing
from mande.measures.samples import Sample


def test_a_sample_tells_itself_shortly():
    """Its repr holds what a reader weighs it by."""
    assert repr(Sample(400)) == "Sample(400)"
    assert repr(Sample(400, of=12000, method="random", margin=Decimal("4.9"))) == (
        "Sample(400, of=12000, margin=Decimal('4.9'))"
    )


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_sample_is_no_larger_than_what_it_was_drawn_from(one, other):
    """The share asked lies between none and all; the other way round the sample is refused."""
    n, of = sorted((one, other))
    sample = Sample(n, of=of)

    assert sample.share == (Fraction(n, of) if of else Missing.NOT_APPLICABLE)
    if n < of:
        with pytest.raises(InvalidValue, match=f"{of} is more than all there are, {n}"):
            Sample(of, of=n)


def test_without_a_total_the_share_is_unknown():
    """How large a part was asked is not known where nobody said how many there are."""
    assert Sample(22).share is Missing.UNKNOWN


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"n": -1}, "n"),
        ({"n": Decimal("1.5")}, "n"),
        ({"n": 1, "of": -1}, "of"),
        ({"n": 1, "of": Decimal(12)}, "of"),
        ({"n": 1, "margin": -1}, "margin"),
        ({"n": 1, "margin": 101}, "margin"),
        ({"n": 1, "weight": 0}, "weight"),
        ({"n": 1, "weight": -3}, "weight"),
        ({"n": 1, "confidence": Decimal("0.95")}, "confidence"),
        ({"n": 1, "confidence": 100}, "confidence"),
    ],
)
def test_what_cannot_be_is_refused(fields, name):
    """The message names the field and shows its value."""
    with pytest.raises(InvalidValue, match=f"Sample, {name}: ") as refusal:
        Sample(**fields)
    assert repr(fields[name]) in str(refusal.value)


@pytest.mark.parametrize("field", ["n", "of", "margin", "weight", "confidence"])
def test_floats_are_refused_everywhere(field):
    """Every number of a sample is as it was reported."""
    with pytest.raises(NumberError, match=r"4\.9"):
        Sample(**{"n": 1, field: 4.9})


@pytest.mark.parametrize(("margin", "confidence"), [(0, 90), (Decimal("4.9"), Decimal("99.9")), (100, 95)])
def test_what_a_survey_reports_is_taken(margin, confidence):
    """Margins are in percentage points and confidence in percent, as surveys print them."""
    sample = Sample(400, margin=margin, confidence=confidence, weight=Decimal("0.25"), method={"en": "random"})

    assert (sample.margin, sample.confidence, sample.weight) == (margin, confidence, Decimal("0.25"))
    assert sample.method == "random"


def test_a_sample_is_a_value():
    """It is equal to its copy, hashable, and cannot be changed."""
    sample = Sample(400, of=12000, margin=Decimal("4.9"))
    again = pickle.loads(pickle.dumps(sample))

    assert again == sample
    assert hash(again) == hash(sample)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        sample.n = 1
