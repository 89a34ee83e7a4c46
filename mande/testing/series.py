"""Figures of one indicator that a law can tell to the digit what they come to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period
from mande.framework.frameworks import Framework
from mande.framework.indicators import Accumulation, Counting, Indicator, Measure, Statistic
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation
from mande.rollup.over_time import meets_again


@attrs.frozen
class Series:
    """Figures of one indicator that say what they say: known, of everyone, in places and periods that do not overlap.

    They are made of what a programme was handed, so that a law can tell to the digit what they come to.
    """

    indicator: Indicator
    figures: tuple[Observation, ...]
    within: Mapping[str, str | None]

    @property
    def adds(self) -> bool:
        """Whether it counts what is new in each period."""
        return self.indicator.accumulation is Accumulation.INCREMENTAL and not self.pools

    @property
    def pools(self) -> bool:
        """Whether its figures are parts of wholes."""
        return self.indicator.measure in (Measure.PERCENTAGE, Measure.RATIO)

    @property
    def stands(self) -> bool:
        """Whether the last of its figures stands for all before it."""
        cumulative_share = self.pools and self.indicator.accumulation is Accumulation.CUMULATIVE
        return self.indicator.accumulation is not Accumulation.INCREMENTAL and not cumulative_share

    @property
    def meets_again(self) -> bool:
        """Whether whoever is counted in one period may be counted in the next, so that only bounds are true."""
        new = self.indicator.counting is Counting.NEW_PERSONS or "time" in self.indicator.unique_across
        return self.adds and meets_again(self.indicator) and not new

    def comes_to_one(self, over: Iterable[str]) -> bool:
        """Return whether one number is left once these axes are added away."""
        bounds = self.meets_again or (self.pools and self.indicator.accumulation is Accumulation.CUMULATIVE)
        return not (bounds and "time" in over)

    @property
    def span(self) -> Period:
        """The days from the first to the last of its periods."""
        periods = [each.period for each in self.figures if each.period is not None]
        return Period(min(each.start for each in periods), max(each.end for each in periods))

    @property
    def places(self) -> tuple[str, ...]:
        """The places that reported, each once."""
        return tuple(dict.fromkeys(each.place for each in self.figures if each.place is not None))


def series_of(framework: Framework, observations: Iterable[Observation]) -> tuple[Series, ...]:
    """Return the series that what was seen can be made into, of the indicators whose kind is declared."""
    within = {place.code: place.within for place in framework.places}
    found = (
        Series(indicator, tuple(_apart(indicator, observations, within)), within)
        for indicator in framework.indicators
        if is_declared(indicator)
    )
    return tuple(each for each in found if each.figures)


def is_declared(indicator: Indicator) -> bool:
    """Return whether it is known how figures of *indicator* are put together."""
    totals = indicator.measure in (Measure.COUNT, Measure.AMOUNT) and indicator.totals is Statistic.TOTAL
    shares = indicator.measure in (Measure.PERCENTAGE, Measure.RATIO) and indicator.statistic is None
    return indicator.accumulation is not None and (totals or shares)


def _apart(
    indicator: Indicator, observations: Iterable[Observation], within: Mapping[str, str | None]
) -> Iterator[Observation]:
    """Yield figures of *indicator* of which none lies within another, nor in another's period without being its own."""
    shares = indicator.measure in (Measure.PERCENTAGE, Measure.RATIO)
    kept: dict[tuple[str | None, Period], Observation] = {}
    for figure in observations:
        where, period = figure.place, figure.period
        if figure.indicator != indicator.code or period is None or not _is_plain(figure, shares=shares):
            continue
        if period.earliest_end == period.end and not any(_meets((where, period), other, within) for other in kept):
            kept[where, period] = Observation(indicator.code, figure.value, period, place=where)
    yield from kept.values()


def _is_plain(figure: Observation, *, shares: bool) -> bool:
    """Return whether the value of *figure* is a number that may be added to others, or a part of a whole."""
    value = figure.value
    if shares:
        return isinstance(value, Ratio) and _is_count(value.part) and _is_count(value.whole)
    return _is_count(value)


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < 10**30


def _meets(one: tuple[str | None, Period], other: tuple[str | None, Period], within: Mapping[str, str | None]) -> bool:
    """Return whether two figures are for one thing, or one lies within the other or beside it in part."""
    (place, period), (elsewhere, when) = one, other
    if place != elsewhere and (
        place is None
        or elsewhere is None
        or elsewhere in ancestors(place, within)
        or place in ancestors(elsewhere, within)
    ):
        return True
    return period.overlaps(when) and (period != when or place == elsewhere)
