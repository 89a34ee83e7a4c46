"""What a share of a target is called: rating schemes, each by its name and with its thresholds."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

import attrs

from mande.errors import InvalidValue, UnknownCode
from mande.lists import ClosedList, listed
from mande.measures.numbers import show_percent


class Colour(ClosedList):
    """A colour beside its words, never instead of them. No data is grey, never red."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    GREY = "grey"


@attrs.frozen
class Threshold:
    """From what share of the target on a rating holds, and what it is called."""

    least: Fraction = attrs.field(converter=Fraction)
    colour: Colour = attrs.field(converter=Colour)
    words: str

    def __str__(self) -> str:
        return f"{self.words} ({self.colour}) from {show_percent(self.least, 0)}"


@attrs.frozen
class Rating:
    """What a scheme makes of an achievement, in words and in a colour."""

    scheme: str
    colour: Colour = attrs.field(converter=Colour)
    words: str

    def __str__(self) -> str:
        return f"{self.words} ({self.colour})"


@attrs.frozen
class Scheme:
    """A named way of rating achievement; there is no single one, so the name and the thresholds are always shown.

    `thresholds` go down: the first that an achievement reaches is its rating, and below the last stands `below`.

    >>> UNDP.rate(Fraction(14, 20))
    Rating(scheme='undp', colour=<Colour.AMBER: 'amber'>, words='partly reached')

    Raises:
        InvalidValue: there is no threshold, or they do not go down.
    """

    code: str
    title: str
    thresholds: tuple[Threshold, ...] = attrs.field(converter=listed)
    below: Rating
    source: str = ""

    def __attrs_post_init__(self) -> None:
        least = [threshold.least for threshold in self.thresholds]
        if not least or sorted(least, reverse=True) != least or len(set(least)) < len(least):
            raise InvalidValue.of(f"Scheme '{self.code}', thresholds", [str(each) for each in least], "do not go down")

    def rate(self, achievement: Fraction) -> Rating:
        """Return the rating of *achievement*, a share of the way from the baseline to the target."""
        for threshold in self.thresholds:
            if achievement >= threshold.least:
                return Rating(self.code, threshold.colour, threshold.words)
        return self.below

    def no_data(self) -> Rating:
        """Return the rating of what is not known."""
        return Rating(self.code, Colour.GREY, "no data")

    def __str__(self) -> str:
        steps = "; ".join(str(threshold) for threshold in self.thresholds)
        return f"{self.title}: {steps}; below that {self.below}"


UNDP = Scheme(
    "undp",
    "UNDP report card (2014)",
    [Threshold(1, "green", "reached"), Threshold(Fraction(1, 2), "amber", "partly reached")],
    below=Rating("undp", "red", "not reached"),
    source="UNDP, report card, 2014, annex I",
)
CLEARPOINT = Scheme(
    "clearpoint",
    "ClearPoint example",
    [Threshold(1, "green", "reached"), Threshold(Fraction(9, 10), "amber", "nearly reached")],
    below=Rating("clearpoint", "red", "not reached"),
    source="ClearPoint, example of a red-amber-green status",
)
TOLA = Scheme(
    "tola",
    "Tola, 15 points either side",
    [
        Threshold(Fraction(23, 20), "green", "above the target"),
        Threshold(Fraction(17, 20), "green", "on target"),
    ],
    below=Rating("tola", "red", "below the target"),
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
        raise UnknownCode.among(scheme, "rating scheme", SCHEMES)
    return SCHEMES[scheme]
