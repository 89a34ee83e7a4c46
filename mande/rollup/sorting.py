"""Into which group each figure of an indicator goes: one for every place and step that is asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeAlias

import attrs

from mande.dimensions.breakdowns import Dimension
from mande.dimensions.periods import Period
from mande.framework.indicators import Indicator
from mande.measures.money import ExchangeRate
from mande.observations.observation import Observation
from mande.review import Review
from mande.rollup.groups import Group, OverTime
from mande.rollup.parts import Unit
from mande.rollup.sheets import Reading, Reasoned, Sheet, sheets_of
from mande.rollup.steps import Axis, Onto, TimeSteps

Key: TypeAlias = tuple[str | None, Period | None]
"""The place and the step that figures are put together into."""


@attrs.frozen
class Asked:
    """What is asked of a roll-up."""

    onto: Onto
    on: date | None
    source: str | None
    carry_forward: bool
    currency: str | None
    rates: tuple[ExchangeRate, ...]


def rolled_up(review: Review, indicator: Indicator, asked: Asked) -> list[Group]:
    """Return the groups that the figures of one indicator make, in the order of their places and steps."""
    figures = review.actuals.get(indicator.code, ())
    if not figures:
        return []
    reading = Reading.of(indicator, review.framework.units, figures, asked.currency, asked.rates, asked.source)
    dimensions = {each.code: each for each in review.framework.dimensions}
    return _Sorting(review, asked, reading, dimensions).groups(figures)


@attrs.frozen(eq=False)
class _Sorting:
    """How the figures of one indicator are sorted into groups, one for each place and step asked about."""

    review: Review
    asked: Asked
    reading: Reading
    dimensions: Mapping[str, Dimension]
    _places: dict[str | None, tuple[str | None, str]] = attrs.field(factory=dict)
    _steps: dict[int, tuple[Period | None, str]] = attrs.field(factory=dict)

    def groups(self, figures: Sequence[Observation]) -> list[Group]:
        """Return the groups that *figures* make."""
        sheets = sheets_of(self.reading, figures, self.dimensions)
        held: dict[Key, dict[Unit, list[Sheet]]] = {}
        left_out: dict[Key, list[Reasoned]] = {}
        blank: dict[Key, list[tuple[Unit, Observation]]] = {}
        over_time: dict[Period | None, OverTime] = {}
        for unit, several in sheets.by_unit.items():
            place, nowhere = self._place(unit.place)
            for sheet in several:
                step, never = self._step(sheet.period)
                key, why = (place, step), nowhere or never
                if why:
                    aside = [(figure, why) for cell in sheet.pattern.cells for figure in sheet.behind(cell)]
                    left_out.setdefault(key, []).extend(aside)
                    continue
                units = held.get(key)
                if units is None:
                    units = held[key] = {}
                if unit in units:
                    units[unit].append(sheet)
                else:
                    units[unit] = [sheet]
        for figure, why in sheets.left_out:
            left_out.setdefault(self._key(Unit(figure.place, figure.reporter), figure.period)[0], []).append(
                (figure, why)
            )
        for unit, without in sheets.blank.items():
            for figure in without:
                blank.setdefault(self._key(unit, figure.period)[0], []).append((unit, figure))
        carried = self._carried(held) if self.asked.carry_forward else {}
        groups = []
        for key in sorted(held.keys() | left_out.keys() | blank.keys(), key=in_order_of):
            place, step = key
            window = self._window(step)
            time = over_time.get(step) or over_time.setdefault(step, OverTime(self.reading, window, sheets.carries))
            units = held.get(key, {})
            late = carried.get(key, {})
            groups.append(
                Group(
                    place,
                    step,
                    time,
                    {**units, **late},
                    self.review.within,
                    tuple(left_out.get(key, ())),
                    tuple(blank.get(key, ())),
                    frozenset(late),
                )
            )
        return groups

    def _key(self, unit: Unit, period: Period | None) -> tuple[Key, str]:
        """Return onto which place and step a figure goes, and why it goes nowhere, if it does not."""
        place, why = self._place(unit.place)
        step, other = self._step(period)
        return (place, step), why or other

    def _place(self, place: str | None) -> tuple[str | None, str]:
        found = self._places.get(place)
        if found is None:
            found = self._places[place] = self.asked.onto.place_of(place, self.review.within)
        return found

    def _step(self, period: Period | None) -> tuple[Period | None, str]:
        found = self._steps.get(id(period))
        if found is None:
            found = self._steps[id(period)] = self._step_of(period)
        return found

    def _step_of(self, period: Period | None) -> tuple[Period | None, str]:
        if Axis.TIME not in self.asked.onto.over:
            return period, ""
        if self.asked.onto.time is None:
            return None, ""
        if period is None:
            return None, "its day is not recorded"
        steps = TimeSteps.named(self.asked.onto.time, self.review.whole_period)
        step = steps.of(period, whole=self._adds)
        return (steps.holding(period.end), step) if isinstance(step, str) else (step, "")

    @property
    def _adds(self) -> bool:
        return OverTime(self.reading).adds

    def _window(self, step: Period | None) -> Period | None:
        """Return the days of a step that figures should speak for: those of the programme, up to the day looked at."""
        if step is None or Axis.TIME not in self.asked.onto.over:
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
        for key in sorted((key for key in held if key[1] is not None), key=in_order_of):
            known = last.setdefault(key[0], {})
            late = {unit: sheets for unit, sheets in known.items() if unit not in held[key]}
            if late:
                found[key] = late
            known.update({unit: list(sheets) for unit, sheets in held[key].items()})
        return found


def in_order_of(key: Key) -> tuple[str, bool, date, date]:
    """Return what places and steps are put in order by."""
    place, step = key
    return place or "", step is not None, step.start if step else date.min, step.end if step else date.min
