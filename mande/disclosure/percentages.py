"""Which percentages would tell what they were taken on, and so what is withheld."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from mande.dimensions.periods import Period
from mande.framework.frameworks import Framework
from mande.framework.indicators import Measure
from mande.framework.relations import Share
from mande.measures.missing import Missing
from mande.observations.observation import Observation


class Table(NamedTuple):
    """The figures of one indicator, by the dimensions that they are broken down by."""

    indicator: str
    dimensions: frozenset[str]


def telling(framework: Framework, figures: Sequence[Observation], safe: Sequence[Observation]) -> frozenset[int]:
    """Return the places among *figures* of bare percentages that go with what is withheld of their table in *safe*.

    Percentages of one table add to 100, so that all of them but one tell that one. And 108 that are 39.7% are taken on
    272, whatever of these is withheld: where a part or a whole of a table is, its percentages go too.
    """
    taken_on = {each.code: {each.code} for each in framework.indicators if each.measure is Measure.PERCENTAGE}
    for relation in framework.relations:
        if isinstance(relation, Share) and relation.share in taken_on:
            taken_on[relation.share].update((relation.part, *relation.wholes))
    withheld: dict[tuple[str | None, Period | None], set[Table]] = {}
    for one, other in zip(figures, safe, strict=True):
        if other.value is Missing.WITHHELD:
            withheld.setdefault((one.place, one.period), set()).add(_table(one))
    return frozenset(
        place
        for place, each in enumerate(figures)
        if each.indicator in taken_on
        and type(each.value) in (int, Decimal)
        and _tells(_table(each), taken_on[each.indicator], withheld.get((each.place, each.period), ()))
    )


def _tells(table: Table, codes: Container[str], withheld: Iterable[Table]) -> bool:
    """Return whether something withheld stands in *table*, or in what its percentages may have been taken on."""
    return any(
        other == table or (other.indicator != table.indicator and other.dimensions <= table.dimensions)
        for other in withheld
        if other.indicator in codes
    )


def _table(figure: Observation) -> Table:
    return Table(figure.indicator, frozenset(figure.cell))
