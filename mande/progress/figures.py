"""Which figures there are for an indicator: sorted once by whom and where they speak of, and by their last day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from mande.dimensions.cells import EVERYONE, Cell
from mande.framework.indicators import Indicator
from mande.framework.targets import Target
from mande.measures.figures import is_there
from mande.measures.missing import Missing
from mande.observations.observation import Observation, Status
from mande.wording import sentence

PROJECTED = Status.PROJECTED
END = attrgetter("period.end")
PROJECTION = sentence("it is a projection, and was not seen")

Reasoned: TypeAlias = tuple[Observation, str]
"""A figure that was left out, and why."""

Whose: TypeAlias = tuple[Cell, str | None]
"""Of which people, and in which place."""

WHOLE: Whose = (EVERYONE, None)
"""Of everyone, everywhere."""


class Figures(NamedTuple):
    """The figures that speak of the same people in the same place.

    `dated` have a value and a period, those that end first before the others, and `ends` holds their last days;
    `undated` have a value and no period, `blank` the reason why there is no value, and `left_out` can never count. A
    figure that is withheld has a value, which nobody is told, and stands where it would stand if it were shown. `plain`
    says that all have a value that is told and a day, that no two end on the same one, and that none is only one
    reporter's: of any two, it is known which is the later.
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
        dated: list[Observation] = []
        undated: list[Observation] = []
        blank: list[Observation] = []
        left_out: list[Reasoned] = []
        ends: list[date] = []
        plain = True
        for each in observations:
            period = each.period
            if each.is_plain and period is not None:
                dated.append(each)
                ends.append(period.end)
                if each.reporter is not None or period.end_known_to is not None:
                    plain = False
            elif each.status is PROJECTED:
                left_out.append((each, PROJECTION))
            elif each.population is not None and each.population != indicator.population:
                left_out.append(
                    (each, sentence("it is of another population, {population}", population=each.population))
                )
            elif not is_there(each.value):
                blank.append(each)
            elif period is None:
                undated.append(each)
            else:
                dated.append(each)
                ends.append(period.end)
                if each.reporter is not None or period.end_known_to is not None or each.value is Missing.WITHHELD:
                    plain = False
        dated.sort(key=END)
        ends.sort()
        return cls(
            tuple(dated),
            tuple(ends),
            tuple(undated),
            tuple(blank),
            tuple(left_out),
            plain and not undated and not blank and not left_out and len(set(ends)) == len(ends),
        )


NONE = Figures()


class ByWhom(NamedTuple):
    """The figures of one indicator: those of the `whole`, everyone and everywhere, and those of `parts` of it."""

    whole: Figures = NONE
    parts: Mapping[Whose, Figures] = MappingProxyType({})

    def of(self, target: Target | None) -> Figures:
        """Return the figures that speak of whom and where *target* does; without one, those of the whole."""
        if target is None or (target.cell is EVERYONE and target.place is None):
            return self.whole
        whose = (target.cell, target.place)
        return self.whole if whose == WHOLE else self.parts.get(whose, NONE)


def figures_of(indicator: Indicator, observations: Sequence[Observation], source: str | None = None) -> ByWhom:
    """Return the figures of *indicator* by whom and where they speak of; of one *source* alone, where it is named."""
    if source is not None:
        observations = [each for each in observations if each.source == source]
    narrow = [each for each in observations if each.cell is not EVERYONE or each.place is not None]
    if not narrow:
        return ByWhom(Figures.of(indicator, observations))
    by_whom: dict[Whose, list[Observation]] = {}
    for each in observations:
        by_whom.setdefault((each.cell, each.place), []).append(each)
    figures = {whose: Figures.of(indicator, found) for whose, found in by_whom.items()}
    return ByWhom(figures.pop(WHOLE, NONE), figures)
