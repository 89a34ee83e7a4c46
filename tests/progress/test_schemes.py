"""Whether a rating has a name, thresholds that are printed whole, and never a colour alone."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from mande.errors import InvalidValue, NumberError, UnknownCode
from mande.progress.schemes import CLEARPOINT, SCHEMES, TOLA, UNDP, Colour, Rating, Scheme, Threshold, as_scheme


def rated(scheme, *shares):
    """Return the colours of *shares*."""
    return [str(scheme.rate(Fraction(share)).colour) for share in shares]


def test_undp() -> None:
    """UNDP's report card is green from 100 percent, amber from 50, red below."""
    assert rated(UNDP, "1.2", "1", "0.999", "0.5", "0.499", "-1") == ["green", "green", "amber", "amber", "red", "red"]


def test_clearpoint() -> None:
    """ClearPoint's example is green from the target, amber from 90 percent of it, red below."""
    assert rated(CLEARPOINT, "1", "0.95", "0.9", "0.7") == ["green", "amber", "amber", "red"]


def test_tola() -> None:
    """Tola calls 15 points either side of the target on target, and more is another word in the same colour."""
    assert rated(TOLA, "1.15", "0.85", "0.84") == ["green", "green", "red"]
    assert [TOLA.rate(Fraction(share)).words for share in ("1.15", "1.149", "0.849")] == [
        "above the target",
        "on target",
        "below the target",
    ]


def test_norway_2008_is_amber_and_red() -> None:
    """One value changes its colour with the convention, so neither is shown without its name and thresholds."""
    assert (rated(UNDP, "0.7"), rated(CLEARPOINT, "0.7")) == (["amber"], ["red"])
    assert str(UNDP) == (
        "UNDP report card (2014): reached (green) from 100%; partly reached (amber) from 50%; "
        "below that not reached (red)"
    )
    assert str(CLEARPOINT) == (
        "ClearPoint example: reached (green) from 100%; nearly reached (amber) from 90%; below that not reached (red)"
    )


def test_no_data_is_grey() -> None:
    """What is not known is grey, and never red."""
    for scheme in SCHEMES.values():
        assert scheme.no_data() == Rating(scheme.code, Colour.GREY, "no data")


def test_a_threshold_is_printed_to_its_last_digit() -> None:
    """A threshold that is rounded when shown would rate what it seems not to."""
    assert str(Threshold(Decimal("0.855"), "amber", "nearly")) == "nearly (amber) from 85.5%"
    assert str(Threshold(Fraction(2, 3), "amber", "nearly")) == "nearly (amber) from 2/3 of the way"


@pytest.mark.parametrize("share", [0.9, float("nan"), True, "0.9"])
def test_a_threshold_is_exact(share) -> None:
    """A float is refused: Fraction(0.9) is a little more than nine tenths, and nine tenths would not reach it."""
    with pytest.raises(NumberError):
        Threshold(share, "amber", "nearly")


@pytest.mark.parametrize("shares", [[], [Fraction(1, 2), 1], [1, 1]])
def test_thresholds_go_down(shares) -> None:
    """Thresholds that do not go down would hide one another."""
    with pytest.raises(InvalidValue, match="do not go down"):
        Scheme("own", "Our own", [Threshold(each, "green", "good") for each in shares], below=Rating("own", "red", "-"))


def test_what_stands_below_is_of_the_same_scheme() -> None:
    """A scheme that falls back on another's rating would name the wrong one."""
    with pytest.raises(InvalidValue, match="is not a rating of scheme 'own'"):
        Scheme("own", "Our own", [Threshold(1, "green", "good")], below=UNDP.below)


def test_thresholds_are_thresholds() -> None:
    """A bare number has no colour and no words."""
    with pytest.raises(InvalidValue, match="Threshold"):
        Scheme("own", "Our own", [1], below=Rating("own", "red", "bad"))


def test_schemes_by_name() -> None:
    """A scheme is named, or handed over; a name that nothing has is told what there is."""
    assert (as_scheme("undp"), as_scheme(TOLA), as_scheme(None)) == (UNDP, TOLA, None)
    with pytest.raises(UnknownCode, match="Did you mean 'undp'"):
        as_scheme("unpd")
