"""Totals rounded to a base, where to know about how many there were is better than not to be told."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import floor

import attrs

from mande.disclosure.counts import Role, told_by_totals
from mande.disclosure.setting import Setting
from mande.errors import InvalidValue
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.numbers import Computed, Qualifier
from mande.measures.ratios import Ratio
from mande.rollup.totals import Sum, Total, Totals
from mande.wording import number, sentence


def rounded(
    totals: Totals,
    base: int = 5,
    *,
    programme: Framework | Portfolio | None = None,
    protect: Iterable[str] | None = None,
) -> Totals:
    """Return *totals* with every number of people rounded to the nearest multiple of *base*, and said to be about that.

    Each is rounded by itself, so that they need not add up any more, and one that was a multiple already is said to be
    about that too. That is the point, and its limit: a number of people is known to within half of *base* either side,
    and where many margins hold it, or a bare percentage or a mean of it stands beside, perhaps closer. Where that is
    too close, use `suppress`. Bare percentages and means stay; so does what counts no people. What totals were made of
    is left out, since it would tell the numbers.

    >>> import mande as m
    >>> helped = m.Indicator("helped", unit="person", accumulation="incremental")
    >>> plan = m.Framework("shelters", outputs=[m.Output("shelter", indicators=[helped])])
    >>> print(rounded(m.roll_up(plan, m.Observations([m.Observation("helped", 43, "2009")])))[0])
    helped (2009): about 45 person

    Raises:
        InvalidValue: *totals* are none, or *base* is no whole number from 2.
        UnknownCode: no indicator is called what is to be protected.
    """
    if not isinstance(totals, Totals):
        raise InvalidValue.not_a(sentence("totals"), totals, sentence("Write roll_up(...)."))
    if type(base) is not int or base < 2:
        raise InvalidValue.of("base", base, sentence("is no whole number from 2"))
    setting = Setting.of(programme or totals.programme, protect)
    told = [each for each in told_by_totals(totals, setting) if setting.is_protected(each.key.named)]
    counted = {each.place for each in told if each.numbers.keys() - {Role.ASKED}}
    telling = {each.place for each in told}
    safe = [_alone(total) if place in telling else total for place, total in enumerate(totals)]
    safe = [_rounded(total, base) if place in counted else total for place, total in enumerate(safe)]
    note = sentence(
        "Numbers of people are rounded to {base}, each by itself, so that they need not add up.", base=number(base)
    )
    return attrs.evolve(totals, totals=tuple(safe), programme=None, notes=(*totals.notes, note))


def _alone(total: Total) -> Total:
    """Return *total* without what it was made of."""
    return attrs.evolve(total, stated=(), carried_forward=(), left_out=(), account=None)


def _rounded(total: Total, base: int) -> Total:
    if total.bounds is not None:
        low, high = (None if side is None else to_base(side, base) for side in total.bounds)
        total = attrs.evolve(total, bounds=(low, high))
    if type(total.value) is int or isinstance(total.value, Ratio | Amount):
        return attrs.evolve(total, value=_value(total.value, base), qualifier=Qualifier.ABOUT)
    return total


def _value(value: int | Ratio | Amount, base: int) -> Sum:
    if isinstance(value, Ratio):
        part, whole = (side if isinstance(side, Missing) else to_base(side, base) for side in (value.part, value.whole))
        return Ratio(part, whole)
    if isinstance(value, Amount):
        return attrs.evolve(value, number=to_base(value.number, base))
    return to_base(value, base)


def to_base(number: Computed, base: int) -> int:
    """Return the multiple of *base* nearest to *number*, the greater of two as near.

    >>> to_base(42, 5), to_base(43, 5), to_base(5, 10)
    (40, 45, 10)
    """
    return floor(Fraction(number) / base + Fraction(1, 2)) * base
