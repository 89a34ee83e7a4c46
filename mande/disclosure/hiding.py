"""Which figures are withheld, so that nobody learns what nobody may learn: as few as it takes, and never too few.

A sensitive count is protected where it may have two values, `Linked.width` apart, for all that is shown: two
completions, whole and not negative, that keep every sum. Every figure withheld beside it has two completions too, since
a figure that could be worked out protects nothing, and is shown.

Nothing that is shown may depend on which of the withheld figures was small: one mark and one reason stand for all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from mande.disclosure.aims import Aim, aims_of
from mande.disclosure.completions import Proof, holds
from mande.disclosure.fewest import fewest
from mande.disclosure.linked import Hidden, Linked
from mande.disclosure.mending import Search
from mande.disclosure.one_by_one import one_by_one
from mande.disclosure.proving import NEAR, prove
from mande.disclosure.simplex import around
from mande.disclosure.solver import MOST_TOLD, is_installed

MOST_EXACT = 300
"""Figures that are tied to one another among which the fewest are looked for; among more, few are."""


def hide(linked: Linked, *, optimal: bool | None = None) -> Hidden:
    """Return which figures to withhold, so that no sensitive count can be worked out or bracketed too closely.

    Figures that no sum ties to a sensitive count, or to one withheld before, are never withheld. Where earlier
    publications give a count away whatever is done now, it is as uncertain as it can still be made, and named.

    Args:
        linked: the counts, their sums, and the figures.
        optimal: True: the cheapest choice, by an integer programme, wherever no more than `MOST_EXACT` figures are tied
            to one another, and no number among them exceeds `MOST_TOLD`. False: without a solver, a choice as safe that
            may cost more. None: True where the solver is installed.

    >>> from mande.disclosure.linked import Equation, Shown
    >>> figures = [Shown([0], cost=9), Shown([1]), Shown([2], cost=7), Shown([3], cost=6)]
    >>> office = Linked([15, 2, 7, 6], [Equation(0, [1, 2, 3])], figures, {1}, width=5)
    >>> sorted(hide(office).withheld)
    [1, 3]

    Raises:
        ExtraMissing: the cheapest choice is asked for, and the solver is not installed.
    """
    if optimal is None:
        optimal = is_installed()
    groups = tuple(_together(linked))
    proofs = dict(one_by_one(linked, [aim for group in groups for aim in group.aims]))
    proved = [optimal and _better(linked, group, proofs) for group in groups]
    withheld = linked.primary | linked.showing(variable for proof in proofs.values() for variable in proof.moved)
    unsettled = [
        group
        for group, known in zip(groups, proved, strict=True)
        if not known and any(_is_unsettled(linked, aim, proofs[aim]) for aim in group.aims)
    ]
    withheld |= {figure for group in unsettled for figure in _in_doubt(linked, group)}
    return Hidden(withheld, _unprotected(linked, withheld, proofs), fewest=all(proved), coarse=bool(unsettled))


class _Group(NamedTuple):
    """Counts that are tied to one another, by sums or by figures that show several, and what is to be hidden there."""

    variables: tuple[int, ...]
    figures: frozenset[int]
    aims: tuple[Aim, ...]


def _together(linked: Linked) -> Iterator[_Group]:
    """Yield the counts that are tied to one another and have anything to hide."""
    waiting = dict.fromkeys(aims_of(linked))
    while waiting:
        first = next(iter(waiting))
        variables = _tied_to(linked, first.variables)
        aims = tuple(aim for aim in waiting if not variables.isdisjoint(aim.variables))
        for aim in aims:
            del waiting[aim]
        figures = frozenset(figure for figure in linked.showing(variables) if not linked.figures[figure].fixed)
        yield _Group(tuple(sorted(variables)), figures, aims)


def _tied_to(linked: Linked, variables: Iterable[int]) -> frozenset[int]:
    """Return *variables* with all that are tied to them through counts that are not known for good."""
    found = set(variables)
    waiting = [variable for variable in found if variable not in linked.always_known]
    while waiting:
        variable = waiting.pop()
        tied = [part for equation, _ in linked.sums_with[variable] for part, _ in linked.equations[equation].terms]
        for figure in linked.shown_by[variable]:
            tied.extend(linked.figures[figure].variables)
        for other in tied:
            if other not in found and other not in linked.always_known:
                found.add(other)
                waiting.append(other)
    return frozenset(found)


def _better(linked: Linked, group: _Group, proofs: dict[Aim, Proof]) -> bool:
    """Put better *proofs* of a group in the place of those that are there; return whether none are better still."""
    if len(group.figures) > MOST_EXACT or not _is_told_in_floats(linked, group):
        return False
    found = fewest(linked, group.variables, {aim: proofs[aim] for aim in group.aims})
    proofs.update(found.proofs)
    return found.proved


def _is_told_in_floats(linked: Linked, group: _Group) -> bool:
    """Return whether the solver, which calculates in floats, can tell each number of a group from its neighbours."""
    counts = [linked.slack[variable] for variable in group.variables]
    costs = [linked.figures[figure].cost for figure in group.figures]
    return max([*counts, *costs, *(aim.need for aim in group.aims)]) <= MOST_TOLD


def _is_unsettled(linked: Linked, aim: Aim, proof: Proof) -> bool:
    """Return whether *proof* falls short, and not all was looked at that might have made it suffice."""
    search = Search(linked, frozenset())
    return proof.spread < aim.need and any(
        len(around(linked, variable, search.may_move, NEAR[-1])) == NEAR[-1] for variable in aim.variables
    )


def _in_doubt(linked: Linked, group: _Group) -> frozenset[int]:
    """Return the figures of a group that nobody can work out where all of it is withheld: the others protect nobody."""
    search = Search(linked, group.figures)
    found: frozenset[int] = frozenset()
    for figure in sorted(group.figures):
        for variable in linked.figures[figure].variables if figure not in found else ():
            if variable not in linked.always_known:
                found |= linked.showing(prove(search, variable, 1).moved)
    return found


def _unprotected(linked: Linked, withheld: frozenset[int], proofs: Mapping[Aim, Proof]) -> frozenset[int]:
    """Return the counts whose proofs fall short, each checked once more against what is really shown."""
    known = linked.known(withheld)
    return frozenset(
        variable
        for aim, proof in proofs.items()
        if proof.spread < aim.need or not holds(linked, known, proof)
        for variable in aim.variables
    )
