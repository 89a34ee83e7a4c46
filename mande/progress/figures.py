"""Which figures there are for an indicator: sorted once by whom and where they speak of, and by their last day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

import attrs

from mande.dimensions.cells import EVERYONE, Cell
from mande.framework.indicators import Indicator
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier
from mande.observations.observation import Observation, Status

EXACTLY = Qualifier.EXACTLY
PROJECTED = Status.PROJECTED

Reasoned: TypeAlias = tuple[Observation, str]
"""A figure that was left out, and why."""

Whose: TypeAlias = tuple[Cell, str | None]
"""Of which people, and in which place."""


@attrs.frozen
class Figures:
    """The figures that speak of the same people in the same place.

    `dated` have a value and a period, those that end first before the others, and `ends` holds their last days;
    `undated` have a value and no period, `blank` the reason why there is no value, and `left_out` can never count.
    `plain` says that every last day is known, that no two are the same, and that none is only one reporter's; `whole`,
    that there are no others, and that all are whole numbers with no word before them.
    """

    dated: tuple[Observation, ...] = ()
    ends: tuple[date, ...] = ()
    undated: tuple[Observation, ...] = ()
    blank: tuple[Observation, ...] = ()
    left_out: tuple[Reasoned, ...] = ()
    plain: bool = True
    whole: bool = False

    @classmethod
    def of(cls, indicator: Indicator, observations: Iterable[Observation]) -> Figures:
        """Return *observations*, which are all of the same people in the same place, sorted."""
        held: list[Observation] = []
        undated: list[Observation] = []
        blank: list[Observation] = []
        left_out: list[Reasoned] = []
        plain = whole = True
        for each in observations:
            period = each.period
            if each.status is PROJECTED:
                left_out.append((each, "it is a projection, and was not seen"))
            elif each.population is not None and each.population != indicator.population:
                left_out.append((each, f"it is of another population, {each.population}"))
            elif isinstance(each.value, Missing):
                blank.append(each)
            elif period is None:
                undated.append(each)
            else:
                held.append(each)
                if each.reporter is not None or period.end_known_to is not None:
                    plain = False
                if type(each.value) is not int or each.qualifier is not EXACTLY:
                    whole = False
        held.sort(key=_by_end)
        ends = tuple([each.period.end for each in held if each.period])
        return cls(
            dated=tuple(held),
            ends=ends,
            undated=tuple(undated),
            blank=tuple(blank),
            left_out=tuple(left_out),
            plain=plain and not undated and len(set(ends)) == len(ends),
            whole=whole and not undated and not blank and not left_out,
        )


def _by_end(dated: Observation) -> date:
    return dated.period.end if dated.period else date.min


NONE = Figures()


def figures_of(
    indicator: Indicator, observations: Iterable[Observation], source: str | None = None
) -> Mapping[Whose, Figures]:
    """Return the figures of *indicator* by whom and where they speak of; of one *source* alone, where it is named."""
    everyone: list[Observation] = []
    by_whom: dict[Whose, list[Observation]] = {}
    for each in observations:
        if source is not None and each.source != source:
            continue
        if each.cell is EVERYONE and each.place is None:  # most are, and a cell takes long to look up
            everyone.append(each)
        else:
            by_whom.setdefault((each.cell, each.place), []).append(each)
    if everyone:
        by_whom[EVERYONE, None] = [*everyone, *by_whom.get((EVERYONE, None), ())]
    return {whose: Figures.of(indicator, found) for whose, found in by_whom.items()}
