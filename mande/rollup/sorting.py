"""Into which group each figure of an indicator goes: one for every place and step that is asked about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

import attrs

from mande.dimensions.breakdowns import Dimension
from mande.dimensions.periods import Period, as_day
from mande.errors import InvalidValue
from mande.framework.indicators import Indicator
from mande.lists import is_yes_or_no, listed, of_kind
from mande.measures.money import ExchangeRate, Money
from mande.observations.observation import Observation
from mande.review import Review
from mande.rollup.groups import Group
from mande.rollup.over_time import NOTHING_DUE, OverTime, span_of
from mande.rollup.parts import Alike, Unit, wholes_among
from mande.rollup.reading import Reading, Reasoned
from mande.rollup.sheets import Sheet, Sheets, sheets_of
from mande.rollup.steps import Axis, Onto, TimeSteps
from mande.wording import sentence

Key: TypeAlias = tuple[str | None, Period | None]
"""The place and the step that figures are put together into."""


class SortedOut(NamedTuple):
    """What stands at each place and step: sheets, figures left out, and those that belong there and have no value."""

    held: Mapping[Key, Mapping[Unit, list[Sheet]]]
    left_out: Mapping[Key, Sequence[Reasoned]]
    lacking: Mapping[Key, Sequence[Reasoned]]


class Asked(NamedTuple):
    """What is asked of a roll-up.

    `alike` has, by the code of an indicator, those for whom the figures of one reporter stand, who all report alike.
    """

    onto: Onto
    on: date | None
    source: str | None
    carry_forward: bool
    currency: str | None
    rates: tuple[ExchangeRate, ...] | None
    alike: Mapping[str, Mapping[Unit, Alike]] = MappingProxyType({})

    @classmethod
    def read(
        cls,
        over: Iterable[str] = (),
        into: Mapping[str, object] | None = None,
        on: date | str | None = None,
        source: str | None = None,
        carry_forward: bool = False,
        currency: str | None = None,
        rates: Iterable[ExchangeRate] | None = None,
    ) -> Asked:
        """Return what is asked, as `roll_up` takes it.

        Raises:
            UnknownCode: no axis, or no step of time, is called that.
            MoneyError: *currency* is no currency code.
            InvalidValue: a rate is none, or *into* is no mapping onto steps.
        """
        given = None if rates is None else listed(rates)
        of_kind("rates", given or (), ExchangeRate)
        if currency is not None:
            Money(0, currency)  # refused there if it is no currency
        if not is_yes_or_no(carry_forward):
            raise InvalidValue.not_yes_or_no("carry_forward", carry_forward)
        return cls(Onto.read(over, into), as_day(on), source, carry_forward, currency, given)


def rolled_up(review: Review, indicator: Indicator, asked: Asked) -> list[Group]:
    """Return the groups that the figures of one indicator make, in the order of their places and steps."""
    figures = review.actuals.get(indicator.code, ())
    if not figures:
        return []
    rates = review.framework.rates if asked.rates is None else asked.rates
    reading = Reading.of(indicator, review.framework.units, figures, asked.currency, rates, asked.source)
    dimensions = {each.code: each for each in review.framework.dimensions}
    return _Sorting(review, asked, reading, dimensions).groups(figures)


@attrs.frozen(eq=False)
class _Sorting:
    """How the figures of one indicator are sorted into groups, one for each place and step asked about."""

    review: Review
    asked: Asked
    reading: Reading
    dimensions: Mapping[str, Dimension]
    _places: dict[str | None, tuple[tuple[str | None, ...], str]] = attrs.field(factory=dict)
    _steps: dict[int, tuple[Period | None, str]] = attrs.field(factory=dict)
    _same: dict[Period | None, Period | None] = attrs.field(factory=dict)

    def groups(self, figures: Sequence[Observation]) -> list[Group]:
        """Return the groups that *figures* make."""
        sheets = sheets_of(self.reading, figures, self.dimensions)
        sorted_out = self._sorted_out(sheets)
        carried = self._carried(sorted_out.held) if self.asked.carry_forward else {}
        over_time = self._over_time(sorted_out, carried, carries=sheets.carries)
        return [
            Group(
                key[0],
                key[1],
                over_time[key],
                {**sorted_out.held.get(key, {}), **carried.get(key, {})},
                self.review.within,
                tuple(sorted_out.left_out.get(key, ())),
                tuple(sorted_out.lacking.get(key, ())),
                frozenset(carried.get(key, ())),
            )
            for key in over_time
        ]

    def _sorted_out(self, sheets: Sheets) -> SortedOut:
        held: dict[Key, dict[Unit, list[Sheet]]] = {}
        left_out: dict[Key, list[Reasoned]] = {}
        lacking: dict[Key, list[Reasoned]] = {}
        for unit, several in sheets.by_unit.items():
            places, nowhere = self._places_of(unit.place)
            for step, found, why in self._by_step(several):
                for place in places:
                    if nowhere or why:
                        left_out.setdefault((place, step), []).extend(_aside(found, nowhere or why))
                    else:
                        held.setdefault((place, step), {})[unit] = found
        for reasoned in sheets.left_out:
            for key, _ in self._keys(reasoned[0]):
                left_out.setdefault(key, []).append(reasoned)
        for reasoned in sheets.lacking:
            for key, why in self._keys(reasoned[0]):
                (left_out if why else lacking).setdefault(key, []).append(reasoned)
        return SortedOut(held, left_out, lacking)

    def _by_step(self, sheets: Iterable[Sheet]) -> Iterable[tuple[Period | None, list[Sheet], str]]:
        """Return the steps that *sheets* go onto with those of each, and why they go nowhere, if they do not."""
        found: dict[tuple[int, str], tuple[Period | None, list[Sheet], str]] = {}
        for sheet in sheets:
            step, why = self._step(sheet.period)
            key = id(step), why  # a period takes long to look up by its value
            if key in found:
                found[key][1].append(sheet)
            else:
                found[key] = step, [sheet], why
        return found.values()

    def _over_time(self, found: SortedOut, carried: Iterable[Key], *, carries: bool) -> dict[Key, OverTime]:
        """Return how figures over time are put together for each place and step, in order; one for all of a step."""
        by_step: dict[Period, OverTime] = {}
        first = min([step for _, step in found.held if step is not None], default=None)
        told: dict[Key, OverTime] = {}
        keys = {*found.held, *found.left_out, *found.lacking, *carried}
        for key in sorted(keys, key=in_order_of):
            step = key[1]
            if step is None:
                span = self._span(found.held.get(key, {}), found.lacking.get(key, ()))
                told[key] = OverTime(self.reading, span, carries)
                continue
            if step not in by_step:
                earlier = first is not None and first < step
                by_step[step] = OverTime(self.reading, self._window(step), carries, earlier)
            told[key] = by_step[step]
        return told

    def _keys(self, figure: Observation) -> list[tuple[Key, str]]:
        """Return onto which places and steps a figure goes, and why it goes nowhere, if it does not."""
        places, why = self._places_of(figure.place)
        step, other = self._step(figure.period)
        return [((place, step), why or other) for place in places]

    def _places_of(self, place: str | None) -> tuple[tuple[str | None, ...], str]:
        found = self._places.get(place)
        if found is None:
            found = self._places[place] = self.asked.onto.places_of(place, self.review.within)
        return found

    def _step(self, period: Period | None) -> tuple[Period | None, str]:
        found = self._steps.get(id(period))
        if found is None:
            step, why = self._step_of(period)
            found = self._steps[id(period)] = self._same.setdefault(step, step), why
        return found

    def _step_of(self, period: Period | None) -> tuple[Period | None, str]:
        if Axis.TIME not in self.asked.onto.over:
            return period, ""
        if self.asked.onto.time is None:
            return None, ""
        if period is None:
            return None, sentence("its day is not recorded")
        steps = TimeSteps.named(self.asked.onto.time, self.review.whole_period)
        step = steps.of(period, whole=self._adds)
        return (steps.holding(period.end), step) if isinstance(step, str) else (step, "")

    @property
    def _adds(self) -> bool:
        return OverTime(self.reading).adds

    def _span(self, units: Mapping[Unit, Sequence[Sheet]], lacking: Iterable[Reasoned]) -> Period | None:
        """Return the days that anybody speaks for, or should have spoken for, where all time is added away.

        Where nobody says of which days a figure is, what has no value does not say it either.
        """
        if Axis.TIME not in self.asked.onto.over:
            return None
        told = [sheet.period for sheets in units.values() for sheet in sheets]
        if told and not any(told):
            return None
        return span_of([*told, *(figure.period for figure, _ in lacking if figure.value not in NOTHING_DUE)])

    def _window(self, step: Period) -> Period | None:
        """Return the days of a step that figures should speak for: those of the programme, up to the day looked at."""
        if Axis.TIME not in self.asked.onto.over:
            return None
        life = self.review.whole_period
        start = max(step.start, life.start) if life else step.start
        ends = [step.end, *([life.end] if life else []), *([self.review.on] if self.review.on else [])]
        return Period(start, min(ends)) if start <= min(ends) else None

    def _carried(self, held: Mapping[Key, Mapping[Unit, Sequence[Sheet]]]) -> dict[Key, dict[Unit, list[Sheet]]]:
        """Return, for each place and step, the sheets of those who report there earlier and not in this step."""
        if self._adds:
            return {}
        found: dict[Key, dict[Unit, list[Sheet]]] = {}
        last: dict[str | None, dict[Unit, list[Sheet]]] = {}
        for key in self._without_gaps(held):
            known, here = last.setdefault(key[0], {}), held.get(key, {})
            late = {unit: sheets for unit, sheets in known.items() if unit not in here}
            late = {unit: sheets for unit, sheets in late.items() if not self._stands_in(unit, here)}
            if late:
                found[key] = late
            known.update({unit: list(sheets) for unit, sheets in here.items()})
        return found

    def _without_gaps(self, held: Iterable[Key]) -> Iterator[Key]:
        """Yield the places and steps of figures in order, with the steps in between of which a place has none."""
        steps = TimeSteps.named(self.asked.onto.time, self.review.whole_period) if self.asked.onto.time else None
        before: Key | None = None
        for key in sorted((key for key in held if key[1] is not None), key=in_order_of):
            if steps and before and before[0] == key[0]:
                between = steps.after(before[1])
                while between is not None and key[1] is not None and between.start < key[1].start:
                    yield key[0], between
                    between = steps.after(between)
            yield key
            before = key

    def _stands_in(self, unit: Unit, others: Iterable[Unit]) -> bool:
        """Return whether *unit* is a part of one of *others*, or a whole of it: what is new is not put aside for it."""
        wholes = wholes_among([unit, *others], self.review.within)
        return unit in wholes or any(unit in parts for parts in wholes.values())


def _aside(sheets: Iterable[Sheet], why: str) -> Iterable[Reasoned]:
    return [(figure, why) for sheet in sheets for figure in sheet.at(range(len(sheet.figures)))]


def in_order_of(key: Key) -> tuple[str, bool, date, date]:
    """Return what places and steps are put in order by."""
    place, step = key
    return place or "", step is not None, step.start if step else date.min, step.end if step else date.min
