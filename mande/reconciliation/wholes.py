"""What a printed percentage may have been taken on: a total, a wider group, or all those whose category is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mande.dimensions.cells import EVERYONE, Cell
from mande.framework.relations import Share
from mande.observations.observation import Observation
from mande.observations.scopes import Scope
from mande.reconciliation.figures import known, without
from mande.reconciliation.reach import Reach, added
from mande.reconciliation.said import Reading, Said, addition, one_of, shown, summed
from mande.review import Review
from mande.wording import sentence


class Taken(NamedTuple):
    """A printed percentage with its part, and the wholes that it may have been taken on."""

    printed: Said
    part: Said
    wholes: tuple[Said, ...]

    def fitting(self, reading: Reading) -> tuple[Said, ...]:
        """Return the wholes on which the part gives the printed percentage, as far as digits go."""
        return tuple(
            whole
            for whole in self.wholes
            if (reach := quotient(self.part, whole)) is not None and not reading.apart(reach, reach_of(self.printed))
        )


def reach_of(said: Said) -> Reach:
    """Return what *said* may be; anything, where it is no number."""
    return said.reach or Reach()


def quotient(part: Said, whole: Said) -> Reach | None:
    """Return what *part* may be in percent of *whole*, or None where it is of nothing, or of no number."""
    above, below = reach_of(part), reach_of(whole)
    if below.least is None or below.least <= 0:
        return None
    least = None if above.least is None or below.most is None else 100 * above.least / below.most
    return Reach(least, None if above.most is None else 100 * above.most / below.least)


def taken_on(reading: Reading, relations: Sequence[Share]) -> Iterator[tuple[Scope, Said, Taken | None]]:
    """Yield each printed percentage with what *relations*, which all speak of it, say that it was taken on.

    None stands where its part, or every whole, is not there.
    """
    indicators = reading.review.observed
    code = relations[0].share
    apart = [each.code for each in reading.review.framework.dimensions if each.exclusive]
    sums = {
        relation: {name: _all_known(reading, relation.part, name) for name in apart}
        if relation.part in relation.wholes
        else {}
        for relation in relations
    }
    for scope, figures in reading.review.scopes.get(code, {}).items():
        parts: list[Said] = []
        wholes: list[Said] = []
        for relation in relations:
            here = scope._replace(indicator=relation.part)
            found = _like(reading.review.scopes.get(relation.part, {}), here)
            if found:
                parts += [reading.said(each, indicators[relation.part], here.words) for each in found]
                wholes += _wholes(reading, relation, here, sums[relation])
        for each in known(figures):
            printed = reading.said(each, indicators[code], scope.words)
            yield scope, printed, Taken(printed, one_of(parts), tuple(wholes)) if parts and wholes else None


def shares_of(review: Review) -> dict[str, list[Share]]:
    """Return the relations that say what a percentage was taken on, by its indicator."""
    held: dict[str, list[Share]] = {}
    for relation in review.framework.relations:
        if isinstance(relation, Share):
            held.setdefault(relation.share, []).append(relation)
    return held


def _like(scopes: Mapping[Scope, tuple[Observation, ...]], scope: Scope) -> tuple[Observation, ...]:
    """Return the figures of one place and time: of the same population, or where it is not told, of the indicator's."""
    return known(scopes.get(scope) or scopes.get(scope._replace(population=None), ()))


def _wholes(reading: Reading, relation: Share, part: Scope, sums: Mapping[str, Mapping[Scope, Said]]) -> Iterator[Said]:
    """Yield what may be the whole: figures of the wholes for wider groups, or else these, and all those known."""
    review, indicators = reading.review, reading.review.observed
    for code in relation.wholes:
        held = [
            (scope, found)
            for cell in _wider(part.cell)
            if (scope := part._replace(indicator=code, cell=cell))
            and (found := _like(review.scopes.get(code, {}), scope))
        ]
        wider = [(scope, found) for scope, found in held if scope.cell != part.cell]
        same = [] if code == part.indicator else held
        for scope, found in wider or same:
            yield one_of([reading.said(each, indicators[code], scope.words) for each in found])
    for dimension in part.cell:
        if dimension in sums:
            said = sums[dimension].get(part._replace(cell=without(part.cell, dimension)))
            yield from [said] if said else []


def _wider(cell: Cell) -> Iterator[Cell]:
    """Yield *cell* and those that leave out some of its dimensions, the total last."""
    yield cell
    if len(cell) > 1:
        for dimension in cell:
            yield without(cell, dimension)
    if cell:
        yield EVERYONE


def _all_known(reading: Reading, code: str, dimension: str) -> dict[Scope, Said]:
    """Return for each table the sum of those whose category is known: what one without missing values is taken on."""
    review, indicator = reading.review, reading.review.observed[code]
    unknown = {code for each in review.framework.dimensions if each.code == dimension for code in each.unknown}
    held: dict[Scope, list[Said]] = {}
    for scope, figures in review.scopes.get(code, {}).items():
        if known(figures) and scope.cell.get(dimension) not in (None, *unknown):
            said = one_of([reading.said(each, indicator, scope.words) for each in known(figures)])
            held.setdefault(scope._replace(cell=without(scope.cell, dimension)), []).append(said)
    sums: dict[Scope, Said] = {}
    for scope, parts in held.items():
        total = summed([each.value for each in parts])
        if len(parts) > 1 and total is not None:
            whose = sentence("all whose {dimension} is known", dimension=dimension)
            of, words = sentence("{whose}: {sum}", whose=whose, sum=addition(parts)), shown(total, indicator)
            sums[scope] = parts[0]._replace(value=total, words=words, of=of, reach=added(map(reach_of, parts)))
    return sums
