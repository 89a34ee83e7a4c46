"""What each figure speaks of: which indicator, whom, where and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from mande.dimensions.cells import EVERYONE, Cell
from mande.dimensions.periods import Period
from mande.measures.figures import show_figure
from mande.observations.observation import Observation, Status
from mande.wording import joined, sentence

NO_LINE = ((10**10, 10**10),)
"""Where a figure without a line stands among those that have one: after them."""


class Scope(NamedTuple):
    """What a figure speaks of; two figures with one scope are two statements of one thing.

    A projection is no statement of what came about, so `projected` keeps it apart.
    """

    indicator: str
    cell: Cell = EVERYONE
    place: str | None = None
    period: Period | None = None
    population: str | None = None
    reporter: str | None = None
    projected: bool = False

    @property
    def words(self) -> str:
        """The scope as a sentence names it.

        >>> Scope("reached", Cell({"gender": "female"}), "BD", Period.parse("2009"), reporter="ngo-1").words
        'reached (2009, gender=female, BD, by ngo-1)'
        """
        said: list[str] = [str(part) for part in (self.period, self.cell, self.place) if part]
        if not (self.population or self.reporter or self.projected):
            return f"{self.indicator} ({', '.join(said)})" if said else self.indicator
        if self.population:
            said.append(sentence("of {population}", population=self.population))
        if self.reporter:
            said.append(sentence("by {reporter}", reporter=self.reporter))
        if self.projected:
            said.append(sentence("projected"))
        return joined("", (self.indicator, " (", joined(", ", said), ")"))


def scopes_of(observations: Iterable[Observation]) -> Mapping[Scope, tuple[Observation, ...]]:
    """Return *observations* by what they speak of, in an order that does not depend on theirs.

    Whose population is not said is that of the indicator: only another one is part of a scope.
    """
    held: dict[Scope, list[Observation]] = {}
    for each in observations:
        scope = Scope(
            each.indicator,
            each.cell,
            each.place,
            each.period,
            each.population,
            each.reporter,
            each.status is Status.PROJECTED,
        )
        held.setdefault(scope, []).append(each)
    return {scope: _as_they_are_read(figures) for scope, figures in sorted(held.items(), key=_order)}


def _order(held: tuple[Scope, Sequence[Observation]]) -> tuple[object, ...]:
    scope, _ = held
    period = scope.period
    dated = (period.start, period.end, str(period)) if period else (date.min, date.min, "")
    return (
        scope.indicator,
        str(scope.cell) if scope.cell else "",
        scope.place or "",
        dated,
        scope.population or "",
        scope.reporter or "",
        scope.projected,
    )


def _as_they_are_read(figures: Sequence[Observation]) -> tuple[Observation, ...]:
    # Most things are stated once, and where that is would be told at some length.
    return tuple(figures if len(figures) == 1 else sorted(figures, key=_where_it_is_read))


def _where_it_is_read(observation: Observation) -> tuple[object, ...]:
    lines = (observation.at.lines if observation.at else ()) or NO_LINE
    value = observation.value
    number = value if isinstance(value, int | Decimal) else 0
    return (lines, observation.at or "", observation.source or "", number, show_figure(value), repr(observation))
