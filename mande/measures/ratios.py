"""A part of a whole, the two kept apart."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Self

import attrs

from mande.errors import InvalidValue
from mande.measures.missing import Missing, reported
from mande.measures.numbers import Number, read_number, spell, total
from mande.wording import Numeral, Words, joined, sentence


@attrs.frozen
class Ratio:
    """A part and the whole it was taken from, so that a share can be added to others and checked.

    Either may be missing, with its reason. A part greater than its whole is kept as it was reported: what is impossible
    is found and told, and not lost on the way in.

    >>> Ratio(30, 40).share, str(Ratio(12, "unknown"))
    (Fraction(3, 4), '12/unknown')

    Raises:
        NumberError: a side is neither an exact number nor a missing reason.
        InvalidValue: the whole is less than nothing.
    """

    part: Number | Missing = attrs.field(converter=reported)
    whole: Number | Missing = attrs.field(converter=reported)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.whole, Missing) and self.whole < 0:
            raise InvalidValue.of(sentence("Ratio, whole"), self.whole, sentence("is less than nothing"))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the ratio that *text* writes, as `str` does.

        >>> Ratio.parse("not reported/40")
        Ratio(part=<Missing.NOT_REPORTED: 'not reported'>, whole=40)

        Raises:
            InvalidValue: *text* is no ratio.
        """
        part, stroke, whole = text.partition("/") if isinstance(text, str) else ("", "", "")
        if not stroke:
            raise InvalidValue.not_a(
                sentence("a ratio"), text, sentence("Write a part and a whole, like '30/40' or '12/unknown'.")
            )
        return cls(_read_side(part), _read_side(whole))

    @property
    def share(self) -> Fraction | Missing:
        """The part as a fraction of the whole.

        A whole of zero has no share. Where a side is missing so is the share, for the reason of the part if both are.

        >>> Ratio(0, 0).share
        <Missing.NOT_APPLICABLE: 'not applicable'>
        """
        if self.whole == 0:
            return Missing.NOT_APPLICABLE
        if isinstance(self.part, Missing):
            return self.part
        if isinstance(self.whole, Missing):
            return self.whole
        return Fraction(self.part) / Fraction(self.whole)

    @property
    def percent(self) -> Fraction | Missing:
        """The share in percent: 75 where the share is three quarters.

        >>> Ratio(30, 40).percent
        Fraction(75, 1)
        """
        share = self.share
        return share if isinstance(share, Missing) else share * 100

    def __str__(self) -> Words:
        return joined("/", (_write_side(self.part), _write_side(self.whole)))


def pool(ratios: Iterable[Ratio]) -> Ratio:
    """Return one ratio for everyone counted in *ratios*.

    Averaging percentages would give a village of forty the weight of a city, so parts and wholes are summed apart.
    Where one part is missing the sum of the parts is unknown, and so for wholes: a gap is never taken for zero.

    >>> pool([Ratio(30, 40), Ratio(100, 1000)])
    Ratio(part=130, whole=1040)

    Raises:
        InvalidValue: there are no ratios to pool.
    """
    ratios = tuple(ratios)
    if not ratios:
        raise InvalidValue.of(
            sentence("Pool"), ratios, sentence("holds no ratio"), sentence("Pool only where something was reported.")
        )
    return Ratio(_summed(ratio.part for ratio in ratios), _summed(ratio.whole for ratio in ratios))


def _summed(sides: Iterable[Number | Missing]) -> Number | Missing:
    numbers: list[Number] = []
    for side in sides:
        if isinstance(side, Missing):
            return Missing.UNKNOWN
        numbers.append(side)
    return total(numbers)


def _read_side(text: str) -> Number | Missing:
    # A reason starts with a letter, and read_number has the better message for anything else.
    return Missing(text) if text.strip()[:1].isalpha() else read_number(text)


def _write_side(side: Number | Missing) -> Words:
    return side.words if isinstance(side, Missing) else Numeral(spell(side))
