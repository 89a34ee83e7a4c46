"""Figures to withhold, found without a solver: one count after the other, each by what costs least beside the others.

It is safe by the same proofs as the optimum, and may withhold more. What it proves first is proved again when the
others are, since it may then lean on what those withhold; at last every figure is shown that all can do without.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from mande.disclosure.aims import Aim
from mande.disclosure.completions import NONE, Proof, seen_for
from mande.disclosure.linked import Linked
from mande.disclosure.mending import Search
from mande.disclosure.proving import prove

MOST_ROUNDS = 3
"""How often every proof is looked at again, whether it can lean on what the others withhold."""

MOST_RELEASED = 400
"""Proofs that are looked for again in all, to show figures again that all can do without."""


def one_by_one(linked: Linked, aims: Iterable[Aim]) -> Mapping[Aim, Proof]:
    """Return a proof of every aim, such that what they need withheld is little; it falls short where none was found."""
    return _OneByOne(linked, aims).found()


class _OneByOne:
    """Proves one aim after the other, each by what costs least beside what is withheld already."""

    def __init__(self, linked: Linked, aims: Iterable[Aim]) -> None:
        self.linked = linked
        self.aims = tuple(aims)
        self.aims_at: defaultdict[int, list[Aim]] = defaultdict(list)
        for aim in self.aims:
            for variable in aim.variables:
                self.aims_at[variable].append(aim)
        self.proofs: dict[Aim, Proof] = {}
        self.users: defaultdict[int, set[Aim]] = defaultdict(set)
        self.withheld = set(linked.primary)
        self.left = MOST_RELEASED
        self._order = {aim: place for place, aim in enumerate(self.aims)}

    def found(self) -> Mapping[Aim, Proof]:
        """Return a proof of every aim, as far as it can be proved."""
        for aim in self.aims:
            if aim not in self.proofs:
                self._prove(aim)
        for _ in range(MOST_ROUNDS):
            if not sum(self._lean(aim) for aim in self.aims):
                break
        for figure in sorted(self.withheld - self.linked.primary, key=self._dearest_first):
            self._release(figure)
        return self.proofs

    def _dearest_first(self, figure: int) -> tuple[int, int]:
        return -self.linked.figures[figure].cost, figure

    def _prove(self, aim: Aim) -> None:
        """Find a proof of *aim*, and take what it proves of others with it."""
        proof = self._best(Search(self.linked, self.withheld), aim)
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
            key=lambda each: (-min(each.spread, aim.need), search.added(each.moved), len(each.moved)),
            default=Proof(aim.variables[0], NONE, NONE),
        )

    def _seen(self, aim: Aim, need: int, proofs: Iterable[Proof]) -> Proof | None:
        """Return what one of *proofs* proves of *aim* by the way."""
        return next(
            (
                seen
                for proof in proofs
                for variable in aim.variables
                if variable in proof.high or variable in proof.low
                if (seen := seen_for(proof, variable)).spread >= need
            ),
            None,
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
        if figure not in self.withheld or self.left <= 0:
            return
        search = Search(self.linked, self.withheld - {figure}, others=False)
        instead: dict[Aim, Proof] = {}
        for aim in sorted(self.users[figure], key=self._order.__getitem__):
            need = min(aim.need, self.proofs[aim].spread)
            proof = self._seen(aim, need, instead.values())
            if proof is None:
                self.left -= 1
                proof = self._best(search, aim)
            if proof.spread < need:
                self._order[aim] = min(self._order.values()) - 1
                return
            instead[aim] = proof
        for aim, proof in instead.items():
            self._take(aim, proof)
