"""Which figures stand side by side: of one thing, or of several things in the same place at the same time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.framework.indicators import Indicator, Measure
from mande.measures.amounts import Amount
from mande.measures.figures import is_known
from mande.measures.money import Money
from mande.observations.observation import Observation
from mande.observations.scopes import Scope
from mande.review import Review


def measured(review: Review) -> Mapping[str, Indicator]:
    """Return each indicator by its code, and each input as what observations of it are read by."""
    inputs = {
        entry.code: Indicator(entry.code, entry.title, measure=_measure(entry.amount))
        for entry in review.framework.inputs
    }
    return {**inputs, **{indicator.code: indicator for indicator in review.framework.indicators}}


def _measure(amount: object) -> Measure:
    if isinstance(amount, Money):
        return Measure.MONEY
    return Measure.AMOUNT if isinstance(amount, Amount) else Measure.COUNT


def known(figures: Sequence[Observation]) -> tuple[Observation, ...]:
    """Return the figures that have a value."""
    return tuple(each for each in figures if is_known(each.value))


class Where(NamedTuple):
    """Whom, where and when figures of several indicators speak of, and who reports them."""

    cell: Cell
    place: str | None
    period: Period | None
    reporter: str | None

    def words(self, code: str) -> str:
        """Return what a figure of indicator *code* speaks of here, as a sentence names it."""
        return Scope(code, self.cell, self.place, self.period, None, self.reporter).words


def by_where(scopes: Mapping[Scope, tuple[Observation, ...]]) -> dict[Where, tuple[Observation, ...]]:
    """Return the figures of one indicator that have a value, whatever population they are of, by where they stand."""
    held: dict[Where, tuple[Observation, ...]] = {}
    for scope, figures in scopes.items():
        found = known(figures)
        if found and not scope.projected:
            where = Where(scope.cell, scope.place, scope.period, scope.reporter)
            held[where] = (*held.get(where, ()), *found)
    return held


def side_by_side(review: Review, codes: Sequence[str]) -> Iterator[tuple[Where, tuple[tuple[Observation, ...], ...]]]:
    """Yield where all of *codes* have a figure, with the figures of each.

    Those of the source that states the first of them come before the others: a report is held against itself where it
    can be.
    """
    held = [by_where(review.scopes.get(code, {})) for code in codes]
    for where in held[0]:
        sides = [figures.get(where, ()) for figures in held]
        if all(sides):
            yield where, _of_one_source(sides)


def _of_one_source(sides: Sequence[tuple[Observation, ...]]) -> tuple[tuple[Observation, ...], ...]:
    shared = set.intersection(*({each.source for each in side} for side in sides))
    if not shared:
        return tuple(sides)
    return tuple(tuple(each for each in side if each.source in shared) for side in sides)
