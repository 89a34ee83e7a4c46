"""What the relations of a programme say adds up, and which numbers may so be parts of one another."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import chain, pairwise

from mande.disclosure.setting import Named, Setting
from mande.disclosure.spots import Line, Tie
from mande.framework.portfolio import Portfolio
from mande.framework.relations import Funnel, Relation, Share, Subset, Sum
from mande.rollup.library import shares


def ties_of(setting: Setting) -> tuple[Tie, ...]:
    """Return what the relations and the shared indicators of a programme tie, where they count any people."""
    of_people = (
        (project, relation)
        for project, framework in setting.frameworks.items()
        for relation in framework.relations
        if any(setting.is_protected(Named(project, code)) for code in relation.indicators)
    )
    stated = chain(*(_of_relation(project, relation) for project, relation in of_people), _of_library(setting))
    return tuple(dict.fromkeys(tie for tie in stated if tie.whole not in tie.parts))  # nothing is part of itself


def _of_relation(project: str | None, relation: Relation) -> Iterator[Tie]:
    def line(code: str) -> Line:
        return Line(Named(project, code))

    if isinstance(relation, Share):
        yield from (Tie(line(whole), (line(relation.part),)) for whole in relation.wholes)
    elif isinstance(relation, Sum):
        yield Tie(line(relation.whole), tuple(line(part) for part in relation.parts))
    elif isinstance(relation, Subset):
        yield Tie(line(relation.of), (line(relation.part),), leaves=True)
    elif isinstance(relation, Funnel):
        for wider, narrower in pairwise(relation.stages):
            yield Tie(line(wider), (line(narrower),), leaves=True)
        if relation.left:
            yield Tie(line(relation.stages[0]), (line(relation.stages[-1]), *map(line, relation.left)))


def _of_library(setting: Setting) -> Iterator[Tie]:
    programme = setting.programme
    for code, several in shares(programme).items() if isinstance(programme, Portfolio) else ():
        parts = tuple(Line(Named(each.framework.code, each.indicator.code)) for each in several if each.adds)
        if parts:
            yield Tie(Line(Named(None, code)), parts)


def families(lines: Collection[Line], ties: Iterable[Tie]) -> list[frozenset[Line]]:
    """Return the lines that ties bring together, each with all that it may be part of or made of.

    >>> a, b, c = (Line(Named(None, code)) for code in "abc")
    >>> [len(each) for each in families([a, b, c], [Tie(a, (b,))])]
    [2, 1]
    """
    told = frozenset(lines)
    found = [frozenset({line}) for line in dict.fromkeys(lines)]
    for tie in ties:
        tied = frozenset({tie.whole, *tie.parts})
        joined = tied.union(*(family for family in found if not family.isdisjoint(tied)))
        found = [joined, *(family for family in found if family.isdisjoint(tied))]
    return [family for family in found if not family.isdisjoint(told)]
