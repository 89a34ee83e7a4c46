"""Which figures are withheld, so that nobody learns what nobody may learn: as few as it takes, and never too few."""

from __future__ import annotations

from collections import defaultdict

import attrs

from mande.disclosure.completions import NONE, Proof, Search, holds, prove, seen_for
from mande.disclosure.linked import Hidden, Linked

MOST_ROUNDS = 3
"""How often every proof is looked at again, whether it can lean on what the others withhold."""


@attrs.frozen
class Aim:
    """What has to be true in the end: one of these counts may have two values so far apart."""

    variables: tuple[int, ...]
    need: int


def aims_of(linked: Linked) -> tuple[Aim, ...]:
    """Return what withholding has to achieve: the width for what is sensitive, doubt for what was withheld before."""
    sensitive = (Aim((variable,), linked.width) for variable in sorted(linked.sensitive))
    gone = (Aim(figure.variables, 1) for figure in linked.figures if figure.gone)
    return tuple(dict.fromkeys((*sensitive, *gone)))


def hide(linked: Linked, *, optimal: bool | None = None) -> Hidden:  # noqa: ARG001 - the optimum is to come
    """Return which figures to withhold, so that no sensitive count can be worked out or bracketed too closely.

    >>> from mande.disclosure.linked import Equation, Shown
    >>> office = Linked([9, 2, 7], [Equation(0, [1, 2])], [Shown([0], cost=9), Shown([1]), Shown([2])], {1}, width=5)
    >>> sorted(hide(office).withheld)
    [1, 2]
    """
    return _OneByOne(linked).hidden()


class _OneByOne:
    """Proves one aim after the other, each by what costs least beside what is withheld already."""

    def __init__(self, linked: Linked) -> None:
        self.linked = linked
        self.aims = aims_of(linked)
        self.aims_at: defaultdict[int, list[Aim]] = defaultdict(list)
        for aim in self.aims:
            for variable in aim.variables:
                self.aims_at[variable].append(aim)
        self.proofs: dict[Aim, Proof] = {}
        self.users: defaultdict[int, set[Aim]] = defaultdict(set)
        self.withheld = set(linked.primary)
        self.coarse = False

    def hidden(self) -> Hidden:
        """Return what is withheld when every aim is proved, as far as it can be."""
        for aim in self.aims:
            if aim not in self.proofs:
                self._prove(aim)
        for _ in range(MOST_ROUNDS):
            if not sum(self._lean(aim) for aim in self.aims):
                break
        for figure in sorted(self.withheld - self.linked.primary, key=self._dearest_first):
            self._release(figure)
        short = {
            variable
            for aim, proof in self.proofs.items()
            if proof.spread < aim.need or not holds(self.linked, self.withheld, proof)
            for variable in aim.variables
        }
        return Hidden(self.withheld, short, coarse=self.coarse)

    def _dearest_first(self, figure: int) -> tuple[int, int]:
        return -self.linked.figures[figure].cost, figure

    def _prove(self, aim: Aim) -> None:
        """Find a proof of *aim*, and take what it proves of others with it."""
        proof = self._best(Search(self.linked, self.withheld), aim)
        if proof.spread < aim.need:
            proof = max(proof, self._best(Search(self.linked, self.withheld, free=True), aim), key=_spread)
            self.coarse = True
        self._take(aim, proof)
        for variable in proof.moved:
            for other in self.aims_at.get(variable, ()):
                seen = seen_for(proof, variable)
                if other not in self.proofs and seen.spread >= other.need:
                    self._take(other, seen)

    def _best(self, search: Search, aim: Aim) -> Proof:
        """Return the cheapest of the proofs that suffice, or the widest where none does."""
        open_to_doubt = [variable for variable in aim.variables if variable not in self.linked.always_known]
        found = [prove(search, variable, aim.need) for variable in open_to_doubt]
        return min(
            found,
            key=lambda each: (-each.spread, search.added(each.moved), len(each.moved)),
            default=Proof(aim.variables[0], NONE, NONE),
        )

    def _take(self, aim: Aim, proof: Proof) -> None:
        """Let *proof* stand for *aim*, and withhold what it takes."""
        before = self.proofs.get(aim)
        self.proofs[aim] = proof
        if before is not None:
            for figure in self.linked.showing(before.moved):
                self.users[figure].discard(aim)
                if not self.users[figure] and figure not in self.linked.primary:
                    self.withheld.discard(figure)
        for figure in self.linked.showing(proof.moved):
            self.users[figure].add(aim)
            self.withheld.add(figure)

    def _lean(self, aim: Aim) -> bool:
        """Prove *aim* again by what the others withhold, where that is cheaper, and return whether it was."""
        proof = self.proofs[aim]
        own = {
            figure for figure in self.linked.showing(proof.moved) - self.linked.primary if self.users[figure] == {aim}
        }
        if not own:
            return False
        search = Search(self.linked, self.withheld - own)
        again = self._best(search, aim)
        if again.spread < min(aim.need, proof.spread) or search.added(again.moved) >= search.added(proof.moved):
            return False
        self._take(aim, again)
        return True

    def _release(self, figure: int) -> None:
        """Show *figure* after all, where every aim can be proved without it."""
        if figure not in self.withheld:
            return
        search = Search(self.linked, self.withheld - {figure}, others=False)
        instead = {}
        for aim in self.users[figure]:
            instead[aim] = self._best(search, aim)
            if instead[aim].spread < min(aim.need, self.proofs[aim].spread):
                return
        for aim, proof in instead.items():
            self._take(aim, proof)


def _spread(proof: Proof) -> int:
    return proof.spread
