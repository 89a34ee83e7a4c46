"""Who is expected to report what a total adds up, and how many did."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

import attrs

from mande.dimensions.cells import Cell
from mande.dimensions.nesting import ancestors
from mande.measures.missing import Missing
from mande.review import Review
from mande.rollup.groups import Group
from mande.rollup.parts import Alike, Unit
from mande.rollup.steps import Axis, Onto

NOBODY: frozenset[str] = frozenset()


class Reported(NamedTuple):
    """How many have a figure, how many should (None where that is not known), and how many have an earlier one.

    `withheld` are those besides of whom a figure exists, and is not released.
    """

    reported: int
    expected: int | None
    carried_forward: int = 0
    withheld: int = 0

    @property
    def lacks_some(self) -> bool:
        """Whether somebody who should have a figure has none, not even one carried forward."""
        return self.expected is not None and self.reported + self.carried_forward < self.expected


@attrs.frozen(eq=False)
class Reporters:
    """Who is expected to report what a group holds: the reporters that are declared, or else the smallest places.

    `alike` has those for whom the figures of one stand, who all report alike.
    """

    leaves: Mapping[str, frozenset[str]]
    names: frozenset[str]
    places_are_added: bool
    ranks: Mapping[tuple[str, str], int]
    alike: Mapping[Unit, Alike] = attrs.field(factory=dict)

    @classmethod
    def of(cls, review: Review, onto: Onto) -> Reporters:
        """Return who is expected to report of the programme in *review*."""
        ranks = {
            (dimension.code, code): rank
            for dimension in review.framework.dimensions
            for rank, code in enumerate(dimension.codes)
        }
        monitoring = review.framework.monitoring
        names = frozenset(monitoring.reporters if monitoring else ())
        return cls(leaves_by_place(review.within), names, Axis.PLACE in onto.over, ranks)

    def expected(self, group: Group) -> frozenset[str]:
        """Return the reporters, or the smallest places, that a group should have figures of; none if not known.

        Who reports of which place is declared nowhere, so that reporters are expected of the programme as a whole only,
        and only where every figure is somebody's.
        """
        named = {unit.reporter for unit in group.seen if unit != Unit(None, None)}
        if self.names and group.place is None and named and None not in named:
            return self.names
        if not self.places_are_added:
            return frozenset()
        if group.place is None:
            return frozenset().union(*self.leaves.values())
        return self.leaves.get(group.place, frozenset())

    @property
    def in_all(self) -> int | None:
        """How many are expected where nobody has reported; None where that is not known."""
        places = frozenset().union(*self.leaves.values()) if self.places_are_added else frozenset()
        return len(self.names or places) or None

    def counted(self, expected: frozenset[str], group: Group, cell: Cell) -> Reported:
        """Return how many have a figure of *cell*, and how many should.

        Those who have nothing to report are not expected, and what was carried forward was not reported. Where nobody
        is declared, those are expected who report other cells or periods, or say that they have no value.
        """
        column = group.columns.get(cell)
        units: Collection[Unit] = column.units if column else ()
        late: Collection[Unit] = group.carried_forward
        if late:
            late, units = [unit for unit in units if unit in late], [unit for unit in units if unit not in late]
        withheld = group.withheld(cell)
        if not expected:
            several = (units, group.seen, late, withheld.intersection(group.seen).difference(units))
            reported, known, earlier, others = map(self._how_many, several)
            return Reported(reported, known if known > reported else None, earlier, others)
        excused = self._excused(group, cell) if group.lacking else frozenset()
        found, gone = (self._among(expected, self._all_of(several)) for several in (units, withheld))
        every = len(expected - (excused - found))
        return Reported(len(found), every, self._how_many(late), len(gone - found))

    def _among(self, expected: frozenset[str], units: Iterable[Unit]) -> frozenset[str]:
        """Return which of those *expected* the figures of *units* are of."""
        found: set[str | None] = set()
        for unit in units:
            if unit.place is None and unit.reporter is None:
                found |= expected
            elif expected is self.names:
                found.add(unit.reporter)
            else:
                found |= expected if unit.place is None else self.leaves.get(unit.place, NOBODY)
        return expected & found

    def _all_of(self, units: Collection[Unit]) -> Collection[Unit]:
        """Return *units* with all whose figures theirs stand for, as far as their names may be asked for."""
        if not self.alike:
            return units
        return [each for unit in units for each in (self.alike[unit].units if unit in self.alike else (unit,))]

    def _how_many(self, units: Collection[Unit]) -> int:
        """Return how many *units* are, with all whose figures theirs stand for."""
        return len(units) + sum(self.alike[unit].count - 1 for unit in units if unit in self.alike)

    def _excused(self, group: Group, cell: Cell) -> frozenset[str | None]:
        """Return the places and reporters that say that there can be no value of *cell*."""
        return frozenset(
            name
            for figure, _ in group.lacking
            if figure.value is Missing.NOT_APPLICABLE and cell.within(figure.cell)
            for unit in self._all_of([Unit(figure.place, figure.reporter)])
            for name in (unit.reporter, *self.leaves.get(unit.place or "", ()))
        )

    def cell_order(self, cell: Cell) -> tuple[int, tuple[tuple[str, int, str], ...]]:
        """Return what cells are put in order by: the total first, and categories as their dimension lists them."""
        named = tuple((name, self.ranks.get((name, cell[name]), len(self.ranks)), cell[name]) for name in cell)
        return len(cell), named


def leaves_by_place(within: Mapping[str, str | None]) -> dict[str, frozenset[str]]:
    """Return, for each place, the smallest places in it, itself where there are no smaller ones.

    >>> leaves_by_place({"BD": None, "dhaka": "BD"}) == {"BD": frozenset({"dhaka"}), "dhaka": frozenset({"dhaka"})}
    True
    """
    holders = {around for around in within.values() if around is not None}
    found: dict[str, set[str]] = {code: set() for code in within}
    for code in within:
        if code not in holders:
            for around in (code, *ancestors(code, within)):
                found.setdefault(around, set()).add(code)
    return {code: frozenset(leaves) for code, leaves in found.items()}
