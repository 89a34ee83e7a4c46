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
    expected: int | None
    ranks: Mapping[tuple[str, str], int]

    @classmethod
    def of(cls, review: Review, group: Group, onto: Onto) -> Reporters:
        """Return who is expected to report in *group*."""
        ranks = {
            (dimension.code, code): rank
            for dimension in review.framework.dimensions
            for rank, code in enumerate(dimension.codes)
        }
        if Axis.PLACE not in onto.over:
            return cls({}, frozenset(), None, ranks)
        monitoring = review.framework.monitoring
        named = any(unit.reporter is not None for unit in group.sheets)
        if monitoring and monitoring.reporters and named:
            return cls({}, frozenset(monitoring.reporters), len(set(monitoring.reporters)), ranks)
        leaves = leaves_by_place(review.within)
        around = frozenset(leaf for leaves_of in leaves.values() for leaf in leaves_of)
        if group.place is not None:
            around = leaves.get(group.place, frozenset())
        nowhere = {unit.place for unit, figure in group.blank if figure.value is Missing.NOT_APPLICABLE}
        return cls(leaves, frozenset(), len(around - nowhere) if around else None, ranks)

    def counted(self, units: Iterable[Unit]) -> tuple[int, int | None]:
        """Return how many of those expected are among *units*, and how many are expected."""
        units = list(units)
        if self.names:
            if any(unit.reporter is None for unit in units):
                return self.expected or 0, self.expected
            return len({unit.reporter for unit in units}), self.expected
        if self.expected is None:
            return len(units), None
        if any(unit.place is None for unit in units):
            return self.expected, self.expected
        found: set[str] = set()
        for unit in units:
            found |= self.leaves.get(unit.place or "", frozenset((unit.place or "",)))
        return len(found), self.expected

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
