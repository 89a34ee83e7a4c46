"""How much of a unit: 5 hectares, 1,320 events."""

from __future__ import annotations

from fractions import Fraction
from typing import Self

import attrs

from mande.errors import InvalidValue
from mande.measures.numbers import Computed, computed, difference, read_computed, show, spell, total
from mande.measures.unit_names import spelled
from mande.measures.units import STANDARD, Units
from mande.wording import Numeral, Words, joined, sentence


@attrs.frozen(repr=False)
class Amount:
    """A number of a unit.

    The unit need not be known here, since a programme has units of its own; it is looked up when amounts of different
    units meet. Two amounts are equal when number and unit are: 1 km and 1000 m are two ways to report one length,
    neither is less than the other, and they are not equal. The operators know the standard units; amounts in others are
    turned into a common unit first, `amount.to("hectare", units)`.

    >>> Amount(5, "hectare") + Amount(5000, "m**2")
    Amount(Fraction(11, 2), 'hectare')

    Raises:
        NumberError: the number is not exact.
        UnitError: the unit is not written as units are; or, of the operators, the two measure different things.
    """

    number: Computed = attrs.field(converter=computed)
    unit: str = attrs.field(converter=spelled)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the amount that *text* writes, a number and a unit, as `str` does.

        >>> Amount.parse("5 hectare")
        Amount(5, 'hectare')

        Raises:
            InvalidValue: *text* is no amount.
        """
        number, space, unit = text.strip().partition(" ") if isinstance(text, str) else ("", "", "")
        if not space:
            raise InvalidValue.not_a(
                sentence("an amount"), text, sentence("Write a number and a unit, like '5 hectare'.")
            )
        return cls(read_computed(number), unit)

    def to(self, unit: str, units: Units = STANDARD) -> Amount:
        """Return the same amount in another *unit*, exactly.

        >>> Amount(5, "hectare").to("m**2")
        Amount(Fraction(50000, 1), 'm**2')

        Raises:
            UnitError: one of the units is not among *units*, or the two measure different things.
        """
        return Amount(Fraction(self.number) * units.factor(self.unit, unit), unit)

    def show(self, digits: int | None = None) -> Words:
        """Return the amount as a reader sees it, rounded here and nowhere before.

        >>> Amount(1320, "event").show(), Amount(1, "mile").to("km").show()
        ('1,320 event', '1.6 km')
        """
        return joined(" ", (show(self.number, digits), self.unit))

    def __add__(self, other: Amount) -> Amount:
        if not isinstance(other, Amount):
            return NotImplemented
        return Amount(total((self.number, self._number_of(other))), self.unit)

    def __sub__(self, other: Amount) -> Amount:
        if not isinstance(other, Amount):
            return NotImplemented
        return Amount(difference(self.number, self._number_of(other)), self.unit)

    def __lt__(self, other: Amount) -> bool:
        return self.number < self._number_of(other) if isinstance(other, Amount) else NotImplemented

    def __le__(self, other: Amount) -> bool:
        return self.number <= self._number_of(other) if isinstance(other, Amount) else NotImplemented

    def __gt__(self, other: Amount) -> bool:
        return self.number > self._number_of(other) if isinstance(other, Amount) else NotImplemented

    def __ge__(self, other: Amount) -> bool:
        return self.number >= self._number_of(other) if isinstance(other, Amount) else NotImplemented

    def __str__(self) -> Words:
        return Numeral(f"{spell(self.number)} {self.unit}")

    def __repr__(self) -> str:
        return f"Amount({self.number!r}, {self.unit!r})"

    def _number_of(self, other: Amount) -> Computed:
        return other.number if other.unit == self.unit else other.to(self.unit).number
