"""Who is expected to report what a total adds up, and how many did."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from mande.dimensions.cells import Cell
from mande.dimensions.nesting import ancestors
from mande.measures.missing import Missing
from mande.review import Review
from mande.rollup.groups import Group
from mande.rollup.parts import Unit
from mande.rollup.steps import Axis, Onto


@attrs.frozen(eq=False)
class Reporters:
    """Who is expected to report what a group holds: the reporters that are declared, or else the smallest places."""

    leaves: Mapping[str, frozenset[str]]
    names: frozenset[str]
    places_are_added: bool
    ranks: Mapping[tuple[str, str], int]

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
        """Return the reporters, or the smallest places, that a group should have figures of; none if not known."""
        if not self.places_are_added:
            return frozenset()
        if self.names and any(unit.reporter is not None for unit in group.sheets):
            return self.names
        around = (
            self.leaves.get(group.place or "", frozenset()) if group.place else frozenset().union(*self.leaves.values())
        )
        nowhere = {unit.place for unit, figure in group.blank if figure.value is Missing.NOT_APPLICABLE}
        return around - nowhere

    def counted(self, expected: frozenset[str], units: Iterable[Unit]) -> tuple[int, int | None]:
        """Return how many of those *expected* are among *units*, and how many are expected, None where not known."""
        units = list(units)
        if not expected:
            return len(units), None
        if expected is self.names:
            whole = any(unit.reporter is None for unit in units)
            return len(expected) if whole else len({unit.reporter for unit in units}), len(expected)
        if any(unit.place is None for unit in units):
            return len(expected), len(expected)
        found: set[str] = set()
        for unit in units:
            leaves = self.leaves.get(unit.place or "")
            if leaves is None:
                found.add(unit.place or "")
            else:
                found |= leaves
        return len(found), len(expected)

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
