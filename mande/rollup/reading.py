"""How a figure is read as a quantity of one unit or currency, or why it cannot be put together with others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

import attrs

from mande.errors import NumberError, UnitError
from mande.framework.indicators import Indicator, Measure, Statistic
from mande.measures.amounts import Amount
from mande.measures.figures import show_figure
from mande.measures.missing import Missing
from mande.measures.money import ExchangeRate, Money
from mande.measures.numbers import Computed, Qualifier, spell
from mande.measures.ratios import Ratio
from mande.measures.units import Units
from mande.observations.observation import Observation, Status
from mande.rollup.quantities import (
    Combining,
    Pooled,
    Quantity,
    Said,
    Weighed,
    as_tally,
    combining,
    disputed,
    gathered,
    tally,
    word_of_all,
)
from mande.sources import read_at
from mande.wording import Numeral, sentence

Reasoned: TypeAlias = tuple[Observation, str]
"""A figure that was left out, and why."""

EXACTLY = Qualifier.EXACTLY
PROJECTED = Status.PROJECTED
PROJECTION = sentence("it is a projection, and was not seen")


def rate_for(figure: Observation, into: str, rates: Iterable[ExchangeRate]) -> ExchangeRate | None:
    """Return the rate that turns the money of *figure* *into* another currency; None where there is none, or no one.

    Rates of a day in the figure's own period come before the others. Where they differ still, none is chosen.
    """
    money, period = figure.value, figure.period
    if not isinstance(money, Money) or money.currency == into:
        return None
    between = [each for each in rates if {each.base, each.quote} == {money.currency, into}]
    inside = [each for each in between if period is not None and period.start <= each.on <= period.end]
    found = sorted(inside or between, key=lambda each: (each.on, each.source or ""))
    worth = {each.exchange(Money(1, money.currency)).amount for each in found}
    return found[0] if len(worth) == 1 else None


@attrs.frozen(eq=False)
class Reading:
    """How figures of an indicator are read as quantities of one unit or currency.

    `unnamed` says that no figure of money names its currency, so that all are taken to be in one.
    """

    indicator: Indicator
    units: Units
    kind: Combining
    unit: str | None
    rates: tuple[ExchangeRate, ...] = ()
    source: str | None = None
    unnamed: bool = False
    factors: dict[str, Fraction | str] = attrs.field(factory=dict)

    @classmethod
    def of(
        cls,
        indicator: Indicator,
        units: Units,
        figures: Iterable[Observation],
        currency: str | None = None,
        rates: tuple[ExchangeRate, ...] = (),
        source: str | None = None,
    ) -> Reading:
        """Return how *figures* are read: in the indicator's unit, or the only currency there is, or the one named.

        The unit of an indicator of money is what it pays for, and no currency. What is set apart decides nothing.
        """
        unit, unnamed = indicator.unit, False
        if indicator.measure is Measure.MONEY:
            counting = (each for each in figures if not set_apart(each, indicator, source))
            found = {each.value.currency for each in counting if isinstance(each.value, Money)}
            unnamed = not found and currency is None
            unit = currency or (found.pop() if len(found) == 1 else None)
        elif unit is None:
            counting = (each for each in figures if not set_apart(each, indicator, source))
            unit = min([each.value.unit for each in counting if isinstance(each.value, Amount)], default=None)
        return cls(indicator, units, combining(indicator), unit, rates, source, unnamed)

    @property
    def floor(self) -> int | None:
        """The least that a figure can be: a count is never less than nothing."""
        return 0 if self.indicator.measure is Measure.COUNT else None

    def quantity(self, figure: Observation) -> Quantity | str:
        """Return what *figure* comes to, or why it cannot be put together with others."""
        if self.kind is Combining.SUM:
            number = self._number(figure)
            return number if isinstance(number, str) else tally(number, figure.qualifier, floor=self.floor)
        if self.kind is Combining.POOL:
            return self._share(figure)
        return (Said(figure.value, figure.qualifier),)

    def rate(self, figure: Observation) -> ExchangeRate | None:
        """Return the rate at which the money of *figure* is exchanged; None where it need not be, or cannot be."""
        return None if self.unit is None else rate_for(figure, self.unit, self.rates)

    def turned(self, figure: Observation) -> str:
        """Return what *figure* is in the unit or currency of the total, in words, where it is in another."""
        if isinstance(figure.value, Amount) and self._factor(figure.value.unit) != 1:
            number = self._number(figure)
            return "" if isinstance(number, str) else Numeral(f" = {spell(number)} {self.unit}")
        rate = self.rate(figure) if self.indicator.measure is Measure.MONEY else None
        number = "" if rate is None else self._number(figure)
        if rate is None or isinstance(number, str):
            return ""
        return sentence(
            " = {amount} at {rate}{source}",
            amount=Numeral(f"{spell(number)} {self.unit}"),
            rate=rate,
            source=read_at(rate.source, None),
        )

    def _number(self, figure: Observation) -> Computed | str:
        value = figure.value
        if isinstance(value, Money) or (self.indicator.measure is Measure.MONEY and not self.unnamed):
            return self._exchanged(figure)
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return value
        if isinstance(value, Amount):
            factor = self._factor(value.unit)
            if isinstance(factor, str):
                return factor
            return value.number if factor == 1 else Fraction(value.number) * factor
        return sentence("{value} is no number", value=show_figure(value))

    def _exchanged(self, figure: Observation) -> Computed | str:
        money = figure.value
        if not isinstance(money, Money):
            return sentence("{value} is no money, since it names no currency", value=show_figure(figure.value))
        if money.currency == self.unit:
            return money.amount
        if self.unit is None:
            return sentence("it is in one of several currencies: pass currency= and dated rates=")
        rate = self.rate(figure)
        if rate is None:
            return sentence(
                "it is in {currency}, and no one dated rate turns it into {other}",
                currency=money.currency,
                other=self.unit,
            )
        try:
            return rate.exchange(money).amount
        except NumberError as refusal:
            return sentence(
                "it is in {currency}, and too long in {other}: {refusal}",
                currency=money.currency,
                other=self.unit,
                refusal=str(refusal),
            )

    def _factor(self, unit: str) -> Fraction | str:
        """Return how many of the indicator's unit there are in one *unit*: asked once, and kept."""
        factor = self.factors.get(unit)
        if factor is None:
            try:
                factor = Fraction(1) if unit == self.unit else self.units.factor(unit, self.unit or unit)
            except UnitError as refusal:
                factor = sentence(
                    "it is in {unit}, and the indicator in {other}: {refusal}",
                    unit=unit,
                    other=self.unit,
                    refusal=str(refusal),
                )
            self.factors[unit] = factor
        return factor

    def _share(self, figure: Observation) -> Quantity | str:
        value, sample, word = figure.value, figure.sample, figure.qualifier
        if isinstance(value, Ratio):
            share = self.share(value)
            if sample is None or isinstance(share, Missing):
                return Pooled(value.part, value.whole, word)
            return Weighed(share, sample.weight, said=value, word=word)
        number = self._number(figure)
        if isinstance(number, str):
            return number
        if self.indicator.statistic is Statistic.MEAN and sample is not None and sample.weight is None:
            return Weighed(number, sample.n, by_n=True, said=value, word=word)
        return Weighed(number, None if sample is None else sample.weight, said=value, word=word)

    def share(self, ratio: Ratio) -> Fraction | Missing:
        """Return the share that *ratio* is as a bare figure would give it: in percent, for a percentage."""
        return ratio.percent if self.indicator.measure is Measure.PERCENTAGE else ratio.share

    def agreed(self, quantities: Sequence[Quantity]) -> Quantity:
        """Return what figures for one thing come to: one quantity where all agree, otherwise that it is disputed.

        8/12 and 10/15 are one share, and differ on how many there were.
        """
        different = list(dict.fromkeys(quantities))
        if len(different) == 1:
            return different[0]
        if self.kind is Combining.SUM:
            tallies = [as_tally(each) for each in different]
            number, word = tallies[0].value, word_of_all([each.word for each in tallies])
            if len({each.value for each in tallies}) == 1 and word is not None and not isinstance(number, Missing):
                return tally(number, word, floor=self.floor)
            return disputed(different)
        if self.indicator.measure is Measure.NARRATIVE:  # two stories of one thing are two stories
            return gathered(different)
        shares = [each for each in different if isinstance(each, Pooled | Weighed)]
        same = {(self._told(each), each.word) for each in shares}
        if len(shares) < len(different) or len(same) > 1 or isinstance(self._told(shares[0]), Missing):
            return Missing.DISPUTED
        ratios = {(each.part, each.whole) for each in map(_reported, shares) if each is not None}
        weights = {(each.weight, each.by_n) for each in shares if isinstance(each, Weighed) and each.weight is not None}
        if len(ratios) > 1 or len(weights) > 1:
            return Missing.DISPUTED
        # Of two ways to write one share the same is told, whichever came first.
        return max(shares, key=lambda each: (isinstance(each, Pooled), each[1] is not None, repr(each)))

    def _told(self, share: Pooled | Weighed) -> Computed | Missing:
        if isinstance(share, Weighed):
            return share.value
        return self.share(Ratio(share.part, share.whole))  # type: ignore[arg-type]  # both as they were reported


def _reported(share: Pooled | Weighed) -> Pooled | Ratio | None:
    """Return the part and whole that a share was reported with, or None where it was reported without."""
    if isinstance(share, Pooled):
        return share
    return share.said if isinstance(share.said, Ratio) else None


def set_apart(figure: Observation, indicator: Indicator, source: str | None) -> str:
    """Return why a figure is not put together with others, or nothing where it is; *source* is the one chosen."""
    if figure.status is PROJECTED:
        return PROJECTION
    if figure.population is not None and figure.population != indicator.population:
        return sentence("it is of another population, {population}", population=figure.population)
    if source is not None and figure.source != source:
        if figure.source is None:
            return sentence("it is from no source, and {chosen} was chosen", chosen=source)
        return sentence("it is from {source}, and {chosen} was chosen", source=figure.source, chosen=source)
    return ""
