"""Which percentages would tell what they were taken on, and so what is withheld."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from mande.dimensions.periods import Period
from mande.disclosure.counts import Told
from mande.disclosure.setting import Named, Setting
from mande.framework.relations import Share


class Table(NamedTuple):
    """The figures of one indicator, by the dimensions that they are broken down by."""

    named: Named
    dimensions: frozenset[str]


def telling(told: Sequence[Told], withheld: Container[int], setting: Setting) -> frozenset[int]:
    """Return the places of bare percentages that go with what is *withheld* of their table.

    Percentages of one table add to 100, so that all of them but one tell that one. And 108 that are 39.7% are taken on
    272, whatever of these is withheld: where a part or a whole of a table is, its percentages go too.
    """
    taken_on = _taken_on(told, setting)
    gone: dict[tuple[str | None, Period | None], set[Table]] = {}
    for each in told:
        if each.place in withheld:
            gone.setdefault((each.key.place, each.key.period), set()).add(_table(each))
    return frozenset(
        each.place
        for each in told
        if each.percent is not None
        and _tells(_table(each), taken_on[each.key.named], gone.get((each.key.place, each.key.period), ()))
    )


def _taken_on(told: Iterable[Told], setting: Setting) -> Mapping[Named, set[Named]]:
    """Return for each indicator itself, and what its framework says that a percentage of it may be taken on."""
    found = {each.key.named: {each.key.named} for each in told}
    for project, framework in setting.frameworks.items():
        for relation in framework.relations:
            if isinstance(relation, Share) and Named(project, relation.share) in found:
                codes = (relation.part, *relation.wholes)
                found[Named(project, relation.share)].update(Named(project, code) for code in codes)
    return found


def _tells(table: Table, taken_on: Container[Named], gone: Iterable[Table]) -> bool:
    """Return whether something withheld stands in *table*, or in what its percentages may have been taken on."""
    return any(
        other == table or (other.named != table.named and other.dimensions <= table.dimensions)
        for other in gone
        if other.named in taken_on
    )


def _table(told: Told) -> Table:
    return Table(told.key.named, frozenset(told.key.cell))
