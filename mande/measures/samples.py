"""How many were asked, out of how many, and how far the answer may be off."""

from __future__ import annotations

from fractions import Fraction

import attrs

from mande.errors import InvalidValue, short
from mande.measures.missing import Missing
from mande.measures.numbers import Number, exact
from mande.texts import worded
from mande.wording import sentence


def _number_or_none(value: object) -> Number | None:
    return None if value is None else exact(value)


@attrs.frozen(repr=False)
class Sample:
    """The `n` that were asked, `of` all those a figure speaks for.

    `margin` is the margin of error, in percentage points either side, at `confidence` percent. `weight` is what the
    sample counts for where shares are combined: the size of the population it stands for, or that population's share of
    a larger one. Without weights, shares from samples are not combined.

    >>> from decimal import Decimal
    >>> Sample(400, of=12000, method="random", margin=Decimal("4.9"), confidence=95)
    Sample(400, of=12000, margin=Decimal('4.9'))

    Raises:
        NumberError: a number is not exact.
        InvalidValue: a number cannot be: more were asked than there are, or a margin beyond 100 points.
    """

    n: Number = attrs.field(converter=exact)
    of: Number | None = attrs.field(default=None, converter=_number_or_none)
    method: str | None = attrs.field(default=None, converter=worded)
    margin: Number | None = attrs.field(default=None, converter=_number_or_none)
    weight: Number | None = attrs.field(default=None, converter=_number_or_none)
    confidence: Number | None = attrs.field(default=None, converter=_number_or_none)

    def __attrs_post_init__(self) -> None:
        for name, number in (("n", self.n), ("of", self.of)):
            if number is not None and not (isinstance(number, int) and number >= 0):
                raise InvalidValue.of(
                    sentence("Sample, {name}", name=name),
                    number,
                    sentence("is not a number of people or things that were asked"),
                )
        if self.of is not None and self.n > self.of:
            raise InvalidValue.of(
                sentence("Sample, n"), self.n, sentence("is more than all there are, {of}", of=short(self.of))
            )
        if self.margin is not None and not 0 <= self.margin <= 100:
            raise InvalidValue.of(
                sentence("Sample, margin"), self.margin, sentence("is not between 0 and 100 percentage points")
            )
        if self.weight is not None and self.weight <= 0:
            raise InvalidValue.of(sentence("Sample, weight"), self.weight, sentence("is not more than zero"))
        if self.confidence is not None and not 1 < self.confidence < 100:
            raise InvalidValue.of(
                sentence("Sample, confidence"),
                self.confidence,
                sentence("is not a percentage under 100"),
                sentence("Write 95."),
            )

    @property
    def share(self) -> Fraction | Missing:
        """Those asked as a fraction of all: unknown where it was not said how many there are, none where nobody is.

        >>> Sample(400, of=12000).share, Sample(400).share
        (Fraction(1, 30), <Missing.UNKNOWN: 'unknown'>)
        """
        if self.of is None:
            return Missing.UNKNOWN
        return Fraction(self.n) / Fraction(self.of) if self.of else Missing.NOT_APPLICABLE

    def __repr__(self) -> str:
        said = [f"{name}={value!r}" for name, value in (("of", self.of), ("margin", self.margin)) if value is not None]
        return f"Sample({', '.join([repr(self.n), *said])})"
