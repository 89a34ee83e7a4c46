"""Which figures there are for an indicator: sorted once by whom and where they speak of, and by their last day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

import attrs

from mande.dimensions.cells import Cell
from mande.framework.indicators import Indicator
from mande.measures.missing import Missing
from mande.observations.observation import Observation, Status

Reasoned: TypeAlias = "tuple[Observation, str]"
"""A figure that was left out, and why."""

Whose: TypeAlias = "tuple[Cell, str | None]"
"""Of which people, and in which place."""


@attrs.frozen
class Figures:
    """The figures that speak of the same people in the same place.

    `dated` have a value and a period, those that end first before the others, and `ends` holds their last days;
    `undated` have a value and no period, `blank` the reason why there is no value, and `left_out` can never count.
    `plain` says that every last day is known, that no two are the same, and that none is only one reporter's.
    """

    dated: tuple[Observation, ...] = ()
    ends: tuple[date, ...] = ()
    undated: tuple[Observation, ...] = ()
    blank: tuple[Observation, ...] = ()
    left_out: tuple[Reasoned, ...] = ()
    plain: bool = True

    @classmethod
    def of(cls, indicator: Indicator, observations: Iterable[Observation]) -> Figures:
        """Return *observations*, which are all of the same people in the same place, sorted."""
        held: list[tuple[date, Observation]] = []
        undated: list[Observation] = []
        blank: list[Observation] = []
        left_out: list[Reasoned] = []
        plain = True
        for each in observations:
            period = each.period
            if each.status is Status.PROJECTED:
                left_out.append((each, "it is a projection, and was not seen"))
            elif each.population is not None and each.population != indicator.population:
                left_out.append((each, f"it is of another population, {each.population}"))
            elif isinstance(each.value, Missing):
                blank.append(each)
            elif period is None:
                undated.append(each)
            else:
                held.append((period.end, each))
                if each.reporter is not None or period.end_known_to is not None:
                    plain = False
        held.sort(key=_by_end)
        ends = tuple([end for end, _ in held])
        return cls(
            dated=tuple([each for _, each in held]),
            ends=ends,
            undated=tuple(undated),
            blank=tuple(blank),
            left_out=tuple(left_out),
            plain=plain and not undated and len(set(ends)) == len(ends),
        )


def _by_end(dated: tuple[date, Observation]) -> date:
    return dated[0]


NONE = Figures()


def figures_of(
    indicator: Indicator, observations: Iterable[Observation], source: str | None = None
) -> Mapping[Whose, Figures]:
    """Return the figures of *indicator* by whom and where they speak of; of one *source* alone, where it is named."""
    by_whom: dict[Whose, list[Observation]] = {}
    for each in observations:
        if source is None or each.source == source:
            whose = (each.cell, each.place)
            found = by_whom.get(whose)
            if found is None:
                by_whom[whose] = [each]
            else:
                found.append(each)
    return {whose: Figures.of(indicator, found) for whose, found in by_whom.items()}
