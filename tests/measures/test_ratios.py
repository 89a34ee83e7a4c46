"""Parts and wholes are kept apart, and pooled rather than averaged."""

from __future__ import annotations

import pickle
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue, NumberError, UnknownCode
from mande.measures.missing import Missing
from mande.measures.ratios import Ratio, pool

amounts = st.integers(0, 10**6) | st.decimals(0, 10**6, places=2)
known = st.builds(Ratio, amounts, amounts)
shares = st.builds(Ratio, amounts, st.integers(1, 10**6))
reasons = st.sampled_from(Missing)
ratios = st.builds(Ratio, st.integers(-(10**6), 10**6) | amounts | reasons, amounts | reasons)


def test_a_ratio_keeps_both_sides():
    """A ratio is not cancelled down: 30 of 40 is not 3 of 4."""
    assert repr(Ratio(30, 40)) == "Ratio(part=30, whole=40)"
    assert Ratio(30, 40) != Ratio(3, 4)
    assert Ratio(30, 40).share == Ratio(3, 4).share == Fraction(3, 4)
    assert Ratio(30, 40).percent == 75


@given(ratios)
def test_a_ratio_is_written_and_read_back(ratio):
    """`str` and `parse` undo one another, missing sides and all."""
    assert Ratio.parse(str(ratio)) == ratio


@pytest.mark.parametrize(
    ("text", "ratio"),
    [
        ("30/40", Ratio(30, 40)),
        (" 12 / unknown", Ratio(12, Missing.UNKNOWN)),
        ("not_reported/40", Ratio(Missing.NOT_REPORTED, 40)),
        ("1.50/2", Ratio(Decimal("1.50"), 2)),
    ],
)
def test_a_ratio_is_read(text, ratio):
    """Space does not matter, and reasons are read in any spelling."""
    assert Ratio.parse(text) == ratio


@pytest.mark.parametrize("text", ["", "30", "30 of 40", None, 0.75])
def test_what_is_no_ratio_is_refused(text):
    """A text without a stroke is shown, with what to write."""
    with pytest.raises(InvalidValue, match=r"30/40") as refusal:
        Ratio.parse(text)
    assert repr(text) in str(refusal.value)


def test_a_side_that_cannot_be_read_is_told():
    """The message speaks of the side that is wrong."""
    with pytest.raises(UnknownCode, match=r"'unknwon'. Did you mean 'unknown'\?"):
        Ratio.parse("12/unknwon")
    with pytest.raises(NumberError, match=r"'1e5'"):
        Ratio.parse("1e5/12")
    with pytest.raises(NumberError, match=r"'2/3'"):
        Ratio.parse("1/2/3")


@pytest.mark.parametrize("whole", [-1, Decimal("-0.5"), -(10**999)])
def test_a_whole_is_not_less_than_nothing(whole):
    """A negative whole is refused, in a short sentence."""
    with pytest.raises(InvalidValue, match="less than nothing") as refusal:
        Ratio(1, whole)
    assert len(str(refusal.value)) < 120


@pytest.mark.parametrize("side", [0.5, None, "12", True, Fraction(1, 2)])
def test_sides_are_numbers_or_reasons(side):
    """Neither side is built from what is not exact."""
    with pytest.raises(NumberError):
        Ratio(side, 40)
    with pytest.raises(NumberError):
        Ratio(12, side)


def test_a_part_beyond_its_whole_is_kept():
    """An impossible figure is a finding, told elsewhere; it is not lost where it is built."""
    assert Ratio(44, 40).percent == 110


@pytest.mark.parametrize(
    ("ratio", "share"),
    [
        (Ratio(0, 40), 0),
        (Ratio(0, 0), Missing.NOT_APPLICABLE),
        (Ratio(3, Decimal("0.0")), Missing.NOT_APPLICABLE),
        (Ratio(Missing.NOT_REPORTED, 0), Missing.NOT_APPLICABLE),
        (Ratio(12, Missing.UNKNOWN), Missing.UNKNOWN),
        (Ratio(Missing.WITHHELD, 40), Missing.WITHHELD),
        (Ratio(Missing.NOT_DUE, Missing.UNKNOWN), Missing.NOT_DUE),
        (Ratio("not in source", 40), Missing.NOT_IN_SOURCE),
    ],
)
def test_a_share_is_a_number_or_the_reason_there_is_none(ratio, share):
    """Zero of forty is a share; of nothing there is none, and a gap stays the gap it was."""
    assert ratio.share == share
    assert ratio.percent == share


@given(shares, st.integers(1, 1000))
def test_scaling_both_sides_leaves_the_share(ratio, times):
    """Twice as many of twice as many is the same share."""
    assert Ratio(ratio.part * times, ratio.whole * times).percent == ratio.percent


def test_pooling_is_not_averaging():
    """A village of forty does not weigh as much as a city of a thousand."""
    pooled = pool([Ratio(30, 40), Ratio(100, 1000)])

    assert pooled == Ratio(130, 1040)
    assert pooled.percent == Fraction(25, 2)


@given(st.lists(ratios, min_size=1), st.randoms(use_true_random=False))
def test_the_order_of_pooling_does_not_matter(several, random):
    """Whoever reports first changes nothing."""
    shuffled = list(several)
    random.shuffle(shuffled)

    assert pool(shuffled) == pool(several)


@given(st.lists(ratios, min_size=1), st.lists(ratios, min_size=1))
def test_pooling_regions_then_country(north, south):
    """Pooling by region first gives the same country as pooling everyone at once."""
    assert pool([pool(north), pool(south)]) == pool(north + south)


@given(st.lists(shares, min_size=1))
def test_a_pooled_share_lies_between_the_least_and_the_greatest(several):
    """No country is better than its best region, or worse than its worst."""
    each = [ratio.share for ratio in several]

    assert min(each) <= pool(several).share <= max(each)


@given(known)
def test_one_ratio_pools_to_itself(ratio):
    """A country of one region is that region."""
    assert pool([ratio]) == ratio
    assert pool(iter([ratio])) == ratio


@given(st.lists(known, min_size=1), amounts, reasons, st.integers(0))
def test_a_missing_side_makes_that_side_unknown(several, number, reason, position):
    """One region without a whole makes the country's whole unknown, and leaves the sum of the parts alone."""
    place = position % (len(several) + 1)
    no_whole = [*several[:place], Ratio(number, reason), *several[place:]]
    no_part = [*several[:place], Ratio(reason, number), *several[place:]]
    everyone = pool([*several, Ratio(number, number)])

    assert pool(no_whole) == Ratio(everyone.part, Missing.UNKNOWN)
    assert pool(no_part) == Ratio(Missing.UNKNOWN, everyone.whole)


def test_nothing_is_not_pooled():
    """Of no ratios there is none, and it is not zero of zero."""
    with pytest.raises(InvalidValue, match="holds no ratio"):
        pool([])


def test_long_decimals_are_pooled_exactly():
    """Pooling does not round at 28 digits, as Python's decimals do."""
    pooled = pool([Ratio(Decimal("1e30"), 1), Ratio(Decimal("0.01"), 1)])

    assert Fraction(pooled.part) == 10**30 + Fraction(1, 100)


@given(ratios)
def test_a_ratio_is_a_value(ratio):
    """It is equal to its copy, hashable, and cannot be changed."""
    again = pickle.loads(pickle.dumps(ratio))

    assert again == ratio
    assert hash(again) == hash(ratio)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        ratio.part = 1
