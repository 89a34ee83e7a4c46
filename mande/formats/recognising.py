"""What is said where figures are written whole that count so few people that one of them could be recognised."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from mande.formats.remarks import SMALL_NUMBERS, Notes
from mande.framework.frameworks import Framework
from mande.framework.indicators import Indicator, Measure
from mande.framework.people import counts_people, fewest_shown, is_unit_of_people
from mande.framework.portfolio import Portfolio
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.ratios import Ratio
from mande.wording import counted, listing


class Written(NamedTuple):
    """A figure that is written, what it is called, and its indicator, where that is known."""

    words: str
    value: Figure
    indicator: Indicator | None


def tell_small_numbers(programme: Framework | Portfolio | None, figures: Iterable[Written], notes: Notes) -> None:
    """Say in *notes* which *figures* of *programme* count so few people that one could be recognised."""
    k = fewest_shown(programme)
    small = [each.words for each in figures if is_of_few(each.value, each.indicator, k)]
    if small:
        notes.add(SMALL_NUMBERS, count=counted(len(small), "figure"), k=k, examples=listing(small))


def is_of_few(value: Figure, indicator: Indicator | None, k: int) -> bool:
    """Return whether *value* counts people, and fewer than *k*; where nobody says what is counted, nobody knows.

    >>> is_of_few(3, Indicator("helped", unit="person"), 5), is_of_few(3, Indicator("held", unit="event"), 5)
    (True, False)
    """
    if isinstance(value, Amount):
        return is_unit_of_people(value.unit) and 0 < value.number < k
    if indicator is None or not counts_people(indicator):
        return False
    if isinstance(value, Ratio):
        return any(isinstance(side, int | Decimal) and 0 < side < k for side in (value.part, value.whole))
    is_number = isinstance(value, int | Decimal) and not isinstance(value, bool)
    return indicator.measure is Measure.COUNT and is_number and 0 < value < k  # type: ignore[operator]  # just asked
