"""What a law is held against: a framework, what was seen of it, what adds it up, and what makes it safe."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Protocol, TypeAlias

import attrs

from mande.dimensions.breakdowns import Dimension, overlaps
from mande.dimensions.cells import EVERYONE, Cell
from mande.dimensions.periods import Period
from mande.disclosure.suppress import suppress
from mande.framework.frameworks import Framework
from mande.framework.people import may_count_people
from mande.measures.missing import Missing
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.rollup.roll_up import roll_up
from mande.rollup.totals import Total
from mande.testing.comparing import Compared
from mande.testing.series import Series, series_of
from mande.testing.tables import Box, Table, table_of

OVERS: tuple[tuple[str, ...], ...] = ((), ("time",), ("place",), ("time", "place"))
"""What is added away where a law holds for everything that may be."""

BOTH = ("time", "place")

Where: TypeAlias = tuple[Period | None, str | None]
"""The period and the place of a total, as far as they were not added away."""


class RollUp(Protocol):
    """What adds figures up: `mande.roll_up`, or a program's own, which takes and hands over the same."""

    def __call__(self, programme: Framework, observations: Observations, /, *, over: Iterable[str]) -> Iterable[Total]:
        """Return a total for each indicator, period, place and cell, *over* which is added away."""


class Suppress(Protocol):
    """What makes figures safe to publish: `mande.suppress`, or a program's own, which takes and hands over the same."""

    def __call__(self, figures: Observations, /, *, programme: Framework) -> Observations:
        """Return *figures* with a reason in place of each that nobody may learn."""


@attrs.frozen
class Case:
    """A framework, what was seen of it, what adds it up, by which axes, and what makes it safe to publish."""

    framework: Framework
    observations: Observations = attrs.field(factory=Observations)
    roll_up: RollUp = attrs.field(default=roll_up, eq=False)
    overs: tuple[tuple[str, ...], ...] = OVERS
    suppress: Suppress = attrs.field(default=suppress, eq=False)

    def totals(self, figures: Iterable[Observation], over: Iterable[str]) -> list[Total]:
        """Return what *figures* come to."""
        return list(self.roll_up(self.framework, Observations(tuple(figures)), over=tuple(over)))

    @cached_property
    def as_seen(self) -> Mapping[tuple[str, ...], list[Total]]:
        """What all that was seen comes to, by the axes that are added away."""
        return {over: self.totals(self.observations, over) for over in self.overs}

    def of(self, series: Series, figures: Iterable[Observation], over: Iterable[str]) -> dict[Where, Total]:
        """Return the totals of everyone of one indicator, by what was not added away.

        There are none where the roll-up does not add these axes away.
        """
        return self.by_cell(series, figures, over).get(EVERYONE, {})

    def by_cell(
        self, series: Series, figures: Iterable[Observation], over: Iterable[str]
    ) -> dict[Cell, dict[Where, Total]]:
        """Return the totals of one indicator, of everyone and of each cell, by what was not added away."""
        found: dict[Cell, dict[Where, Total]] = {}
        for total in self.totals(figures, over) if tuple(over) in self.overs else ():
            if total.indicator == series.indicator.code:
                where = (None if "time" in over else total.period, None if "place" in over else total.place)
                found.setdefault(total.cell, {})[where] = total
        return found

    @cached_property
    def series(self) -> tuple[Series, ...]:
        """The series that what was seen can be made into, of the indicators whose kind is declared."""
        return series_of(self.framework, self.observations)

    @cached_property
    def published(self) -> tuple[tuple[Table, Mapping[Box, object]], ...]:
        """A table for each series that counts people and each dimension that adds up, and what is published of it.

        What is not there any more is withheld too.
        """
        tables = [
            table_of(series, [Cell({dimension.code: code}) for code in dimension.codes])
            for series in self.series
            for dimension in self.adding_dimensions
            if not series.pools and may_count_people(series.indicator)
        ]
        return tuple((table, self._safe(table)) for table in tables)

    def _safe(self, table: Table) -> Mapping[Box, object]:
        figures = attrs.evolve(self.observations, observations=tuple(table.figures.values()), claims=(), cohorts=())
        shown = {(each.place, each.cell): each.value for each in self.suppress(figures, programme=self.framework)}
        return {box: shown.get(box, Missing.WITHHELD) for box in table.figures}

    @property
    def adding_dimensions(self) -> tuple[Dimension, ...]:
        """The dimensions whose categories add up: a single one is a subset, and no breakdown.

        Where bands of age overlap, somebody is in two of them, whatever the dimension says of itself.
        """
        held = self.framework.dimensions
        return tuple(each for each in held if each.exclusive and each.exhaustive and _is_apart(each))

    def over_all(self) -> Iterator[tuple[Series, tuple[str, ...]]]:
        """Yield every series with each way of adding it up to one number."""
        for series in self.series:
            for over in self.overs_of(series):
                yield series, over

    def overs_of(self, series: Series) -> tuple[tuple[str, ...], ...]:
        """Return the ways of adding a series up to one number."""
        return tuple(over for over in self.overs if series.comes_to_one(over))


def _is_apart(dimension: Dimension) -> bool:
    bands = [each.band for each in dimension.categories if each.band is not None]
    return len(dimension.codes) > 1 and not overlaps(bands)


Law: TypeAlias = Callable[[Case], Iterator[Compared]]
"""What holds for every case: it yields what it compared, and is stated by its docstring."""
