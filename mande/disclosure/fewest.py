"""The fewest figures that have to be withheld, or the cheapest, by an integer programme.

Withheld figures are chosen as cheaply as everything known so far demands; whoever is still to be seen then says what
more it takes, and it is chosen again, until nobody is (cutting planes: Fischetti and Salazar 2001, "Solving the cell
suppression problem on tabular data with linear constraints", Management Science 47). What it takes comes from the
duals of the linear programme by which an attacker brackets a count: unless one of the figures on which that bracket
rests is withheld too, the bracket stays. Figures may be half withheld at first, which is quickly solved; what cannot be
cheaper than a choice that is known already ends it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import attrs

from mande.disclosure.aims import Aim
from mande.disclosure.completions import NONE, Proof, fits
from mande.disclosure.linked import Linked
from mande.disclosure.solver import TOLERANCE, Choice, Cut, Furthest, Reach

MOST_HALVES = 300
"""How often it is chosen again while figures may be half withheld, which takes no time."""

MOST_CHOICES = 8
"""How often it is chosen again of whole figures before the attempt is given up."""

MOST_LOOKS = 3_000
"""How often it is looked how far a count can be moved, in all, before the attempt is given up."""


@attrs.frozen
class Fewest:
    """Proofs of all aims, and whether what they need withheld is known to be the cheapest there is."""

    proofs: Mapping[Aim, Proof]
    proved: bool


def fewest(linked: Linked, variables: Iterable[int], proofs: Mapping[Aim, Proof]) -> Fewest:
    """Return proofs of the same aims as *proofs*, such that what they need withheld is the cheapest there is.

    A proof falls short where withholding everything would. Where it is too much work, they are those handed over, with
    what was found for those that fall short.

    Args:
        linked: the counts.
        variables: those that are tied to one another, and may be withheld.
        proofs: what was proved of them, at whatever cost.

    Raises:
        ExtraMissing: the solver is not installed.
    """
    return _Cutting(linked, variables, proofs).fewest()


class _Cutting:
    def __init__(self, linked: Linked, variables: Iterable[int], proofs: Mapping[Aim, Proof]) -> None:
        self.linked = linked
        self.reach = Reach(linked, variables)
        self.figures = frozenset(
            figure for figure in linked.showing(self.reach.variables) if not linked.figures[figure].fixed
        )
        self.primary = self.figures & linked.primary
        costs = {figure: linked.figures[figure].cost for figure in sorted(self.figures - self.primary)}
        self.choice = Choice(costs)
        self.needs = {aim: aim.need for aim in proofs}
        self.looks = 0
        self.found: defaultdict[Aim, list[tuple[Proof, frozenset[int]]]] = defaultdict(list)
        self.known = {aim: self._known(aim, proof) for aim, proof in proofs.items()}
        needed = {figure for proof in self.known.values() for figure in linked.showing(proof.moved)}
        self.enough = sum(costs[figure] for figure in needed - self.primary)

    def fewest(self) -> Fewest:
        """Return the proofs that need least, or those that are known where that takes too much work."""
        if self._cut_halves():
            return Fewest(self.known, proved=True)
        for _ in range(MOST_CHOICES):
            found = self.choice.cheapest(whole=True) if self.looks <= MOST_LOOKS else None
            if found is None:
                break
            shares, cost = found
            if cost > self.enough - 0.5:
                return Fewest(self.known, proved=True)
            chosen = {figure: 1.0 for figure, share in shares.items() if share > 0.5}
            if not self._cut(chosen):
                return Fewest({aim: self._proof(aim, chosen) or self.known[aim] for aim in self.known}, proved=True)
        return Fewest(self.known, proved=False)

    def _cut_halves(self) -> bool:
        """Ask for what it takes where figures may be half withheld; return whether what is known cannot be bettered."""
        for _ in range(MOST_HALVES):
            found = self.choice.cheapest(whole=False)
            if found is None:
                return False
            shares, cost = found
            if cost > self.enough - 0.999:  # costs are whole, so that no whole choice costs less
                return True
            if not self._cut(shares) or self.looks > MOST_LOOKS:
                return False
        return False

    def _cut(self, chosen: Mapping[int, float]) -> bool:
        """Ask for whatever more it takes than *chosen*, and return whether it takes any more, or that is not known."""
        if self.looks > MOST_LOOKS:
            return True
        open_by = self._open_by(chosen)
        cuts = [cut for aim in self.needs for cut in self._lacking(aim, chosen, open_by)]
        for cut in cuts:
            self.choice.add(cut)
        return bool(cuts)

    def _known(self, aim: Aim, proof: Proof) -> Proof:
        """Return *proof*, or where it falls short, the best there is where everything is withheld, which is enough."""
        self.found[aim].append((proof, self.linked.showing(proof.moved)))
        if proof.spread < aim.need:
            chosen = dict.fromkeys(self.figures, 1.0)
            for _ in self._lacking(aim, chosen, self._open_by(chosen)):
                break
            proof = max((each for each, _ in self.found[aim]), key=lambda each: each.spread)
            self.needs[aim] = min(proof.spread, aim.need)
        return proof

    def _proof(self, aim: Aim, chosen: Mapping[int, float]) -> Proof | None:
        """Return what proves *aim* while *chosen* is withheld, of all that was found."""
        withheld = self.primary.union(figure for figure, share in chosen.items() if share == 1)
        return next(
            (proof for proof, figures in self.found[aim] if proof.spread >= self.needs[aim] and figures <= withheld),
            None,
        )

    def _lacking(self, aim: Aim, chosen: Mapping[int, float], open_by: Mapping[int, float]) -> Iterator[Cut]:
        """Look for a proof of *aim* while *chosen* is withheld, and yield what more it takes where there is none."""
        need = self.needs[aim]
        if not need or self._proof(aim, chosen):
            return
        self.looks += 2 * len(aim.variables)
        whole = all(share == 1 for share in chosen.values())
        ways = {
            variable: [self.reach.furthest(open_by, variable, by) for by in (need, -need)]
            for variable in aim.variables
            if variable in self.reach.column
        }
        if whole and any(self._is_proof(aim, variable, both) for variable, both in ways.items()):
            return
        if all(sum(way.gain for way in both) < need - TOLERANCE for both in ways.values()):
            cut = self._weighed([way for both in ways.values() for way in both], chosen, open_by, need)
            if cut is not None:
                yield cut
                return
        elif whole and any(self._is_whole_proof(aim, variable, open_by) for variable in ways):
            return
        if whole:
            yield Cut(dict.fromkeys(self.choice.column.keys() - chosen.keys(), 1.0), 1.0)

    def _open_by(self, chosen: Mapping[int, float]) -> dict[int, float]:
        """Return how far each count is withheld: as far as the figure that is withheld least of those that show it."""
        shares = {**dict.fromkeys(self.primary, 1.0), **chosen}
        found = {
            variable: min((shares.get(figure, 0.0) for figure in self.linked.shown_by[variable]), default=1.0)
            for variable in self.reach.variables
        }
        return {variable: share for variable, share in found.items() if share}

    def _is_whole_proof(self, aim: Aim, variable: int, open_by: Mapping[int, float]) -> bool:
        """Return whether *aim* is proved in whole numbers, where fractions alone do not tell."""
        need = self.needs[aim]
        return self._is_proof(
            aim, variable, [self.reach.furthest(open_by, variable, by, whole=True) for by in (need, -need)]
        )

    def _is_proof(self, aim: Aim, variable: int, ways: Iterable[Furthest]) -> bool:
        """Keep what was found as a proof, as far as it is one in whole numbers, and return whether it suffices."""
        high, low = (way.changes if fits(self.linked, way.changes) else NONE for way in ways)
        proof = Proof(variable, low, high)
        self.found[aim].append((proof, self.linked.showing(proof.moved)))
        return proof.spread >= self.needs[aim]

    def _weighed(
        self, ways: Iterable[Furthest], chosen: Mapping[int, float], open_by: Mapping[int, float], need: int
    ) -> Cut | None:
        """Return what more it takes than *chosen*: so much weight among the figures that can be chosen."""
        least = float(need)
        found: defaultdict[int, float] = defaultdict(float)
        for variable, weight in (each for way in ways for each in way.weights.items()):
            free = [figure for figure in self.linked.shown_by[variable] if figure in self.choice.column]
            if free:
                found[min(free, key=lambda figure: chosen.get(figure, 0.0))] += weight
            elif open_by.get(variable):
                least -= weight
        if least <= TOLERANCE:
            return None
        cut = Cut({figure: min(weight, least) for figure, weight in found.items()}, least)
        reached = sum(weight * chosen.get(figure, 0.0) for figure, weight in cut.weights.items())
        return cut if reached < least - TOLERANCE else None
