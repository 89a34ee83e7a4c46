"""What a share of a target is called: rating schemes, each by its name and with its thresholds."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

import attrs

from mande.errors import InvalidValue, UnknownCode
from mande.lists import ClosedList, listed, of_kind
from mande.measures.numbers import computed, show_percent, spell
from mande.wording import joined, sentence


class Colour(ClosedList):
    """A colour beside its words, never instead of them. No data is grey, never red."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    GREY = "grey"


def _share(value: int | Decimal | Fraction) -> Fraction:
    return Fraction(computed(value))


@attrs.frozen
class Threshold:
    """From what share of the way on a rating holds, and what it is called.

    >>> print(Threshold(Decimal("0.855"), "amber", "nearly"))
    nearly (amber) from 85.5%

    Raises:
        NumberError: the share is not exact: `Fraction(9, 10)` or `Decimal("0.9")` is, and 0.9 is not.
        UnknownCode: no colour is called that.
    """

    least: Fraction = attrs.field(converter=_share)
    colour: Colour = attrs.field(converter=Colour)
    words: str

    def __str__(self) -> str:
        share = _in_percent(self.least)
        return sentence("{words} ({colour}) from {share}", words=self.words, colour=self.colour, share=share)


def _in_percent(share: Fraction) -> str:
    """Return *share* in percent to its last digit, so that what is printed is what is used."""
    hundred = 100 * share
    places = next((places for places in range(MOST_PLACES + 1) if 10**places % hundred.denominator == 0), None)
    return show_percent(share, places) if places is not None else sentence("{share} of the way", share=spell(share))


MOST_PLACES = 6
"""Decimals up to which a threshold is written as a percentage, and not as a quotient."""


@attrs.frozen
class Rating:
    """What a scheme makes of an achievement, in words and in a colour."""

    scheme: str
    colour: Colour = attrs.field(converter=Colour)
    words: str

    def __str__(self) -> str:
        return sentence("{words} ({colour})", words=self.words, colour=self.colour)


@attrs.frozen
class Scheme:
    """A named way of rating achievement; there is no single one, so the name and the thresholds are always shown.

    `thresholds` go down: the first that an achievement reaches is its rating, and below the last stands `below`.

    >>> UNDP.rate(Fraction(14, 20))
    Rating(scheme='undp', colour=<Colour.AMBER: 'amber'>, words='partly reached')

    Raises:
        InvalidValue: there is no threshold, or they do not go down; what stands below them is another scheme's.
    """

    code: str
    title: str
    thresholds: tuple[Threshold, ...] = attrs.field(converter=listed)
    below: Rating
    source: str = ""

    def __attrs_post_init__(self) -> None:
        of_kind(f"Scheme('{self.code}').thresholds", self.thresholds, Threshold)
        if not isinstance(self.below, Rating) or self.below.scheme != self.code:
            raise InvalidValue.not_a(
                sentence("a rating of scheme '{code}'", code=self.code),
                self.below,
                sentence("Write Rating('{code}', ...).", code=self.code),
            )
        least = [threshold.least for threshold in self.thresholds]
        if not least or sorted(least, reverse=True) != least or len(set(least)) < len(least):
            steps = sentence("Scheme '{code}', thresholds", code=self.code)
            raise InvalidValue.of(steps, [str(each) for each in least], sentence("do not go down"))

    def rate(self, achievement: Fraction) -> Rating:
        """Return the rating of *achievement*, a share of the way from the baseline to the target."""
        for threshold in self.thresholds:
            if achievement >= threshold.least:
                return Rating(self.code, threshold.colour, threshold.words)
        return self.below

    def no_data(self) -> Rating:
        """Return the rating of what is not known."""
        return Rating(self.code, Colour.GREY, sentence("no data"))

    def __str__(self) -> str:
        steps = joined(sentence("; "), self.thresholds)
        return sentence("{title}: {steps}; below that {below}", title=self.title, steps=steps, below=self.below)


UNDP = Scheme(
    "undp",
    sentence("UNDP report card (2014)"),
    [
        Threshold(1, "green", sentence("reached")),
        Threshold(Fraction(1, 2), "amber", sentence("partly reached")),
    ],
    below=Rating("undp", "red", sentence("not reached")),
    source="UNDP, report card, 2014, annex I",
)
CLEARPOINT = Scheme(
    "clearpoint",
    sentence("ClearPoint example"),
    [
        Threshold(1, "green", sentence("reached")),
        Threshold(Fraction(9, 10), "amber", sentence("nearly reached")),
    ],
    below=Rating("clearpoint", "red", sentence("not reached")),
    source="ClearPoint, example of a red-amber-green status",
)
TOLA = Scheme(
    "tola",
    sentence("Tola, 15 points either side"),
    [
        Threshold(Fraction(23, 20), "green", sentence("above the target")),
        Threshold(Fraction(17, 20), "green", sentence("on target")),
    ],
    below=Rating("tola", "red", sentence("below the target")),
    source="Tola, margin on scope of 15 percent",
)
SCHEMES: Mapping[str, Scheme] = MappingProxyType({scheme.code: scheme for scheme in (UNDP, CLEARPOINT, TOLA)})
"""The schemes that ship, by name."""


def as_scheme(scheme: Scheme | str | None) -> Scheme | None:
    """Return *scheme*, or the one that ships under its name; None rates nothing.

    Raises:
        UnknownCode: no scheme is called that.
    """
    if scheme is None or isinstance(scheme, Scheme):
        return scheme
    if scheme not in SCHEMES:
        raise UnknownCode.among(scheme, sentence("rating scheme"), SCHEMES)
    return SCHEMES[scheme]
