"""What may stand where nobody prints anything: numbers that fit what is printed, with as little left over as can be.

Whoever reads three districts of four and their total takes the fourth for the rest. So where several sums speak of what
nobody prints, it is given what fits them all, and where they come out even, nobody is left over.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from mande.disclosure.linked import Equation, Linked
from mande.disclosure.margins import Margin
from mande.disclosure.simplex import lowered
from mande.disclosure.spots import Spot

MOST_LOWERED = 400
"""Numbers that nobody prints, and rests, for which it is tried to leave still less over."""


def filled(margins: Sequence[Margin], printed: Mapping[Spot, int], inner: Collection[Spot]) -> Mapping[Spot, int]:
    """Return a number for everything in *margins*: what is *printed*, and what fits it.

    What lies between takes of the rests of all that it is part of as much as the smallest of them; what lies around is
    what its parts come to.

    >>> from mande.dimensions.cells import Cell
    >>> from mande.disclosure.spots import Along
    >>> women, men = Spot(Cell({"gender": "female"})), Spot(Cell({"gender": "male"}))
    >>> filled([Margin(Spot(Cell()), (women, men), Along("cell", "gender"))], {women: 4, men: 5}, ())[Spot(Cell())]
    9
    """
    return _Filling(margins, dict(printed), inner).values


class _Filling:
    def __init__(self, margins: Sequence[Margin], values: dict[Spot, int], inner: Collection[Spot]) -> None:
        self.values = values
        self.printed = frozenset(values)
        self.wholes: dict[Spot, list[Margin]] = {}
        self.parts: dict[Spot, list[Margin]] = {}
        for margin in margins:
            self.wholes.setdefault(margin.whole, []).append(margin)
            for part in margin.parts:
                self.parts.setdefault(part, []).append(margin)
        for spot in (*self.wholes, *self.parts):
            self._come_to(spot)
        for spot in sorted(inner, key=self._height, reverse=True):
            left = min(map(self._rest, self.parts.get(spot, ())), default=0)
            self.values[spot] = self.values.get(spot, 0) + max(0, left)
        if inner:
            self._leave_less_over([margin for margin in margins if margin.apart and self._rest(margin) >= 0])

    def _come_to(self, spot: Spot) -> int:
        """Return what is printed of *spot*, or else what its parts come to along the axis along which that is most."""
        if spot not in self.values:
            self.values[spot] = 0  # whatever is part of itself
            self.values[spot] = max(
                (sum(map(self._come_to, each.parts)) for each in self.wholes.get(spot, ()) if each.apart), default=0
            )
        return self.values[spot]

    def _height(self, spot: Spot) -> int:
        """Return over how many others *spot* stands."""
        seen, waiting = {spot}, [spot]
        while waiting:
            inside = {part for margin in self.wholes.get(waiting.pop(), ()) for part in margin.parts} - seen
            seen |= inside
            waiting.extend(inside)
        return len(seen)

    def _rest(self, margin: Margin) -> int:
        return self.values[margin.whole] - sum(self.values[part] for part in margin.parts)

    def _leave_less_over(self, margins: Sequence[Margin]) -> None:
        """Move what nobody prints as long as less is left over in all."""
        open_ = [spot for spot in self.values if spot not in self.printed]
        rests = [self._rest(margin) for margin in margins]
        if not any(rests) or len(open_) + len(rests) > MOST_LOWERED:
            return
        place = {spot: number for number, spot in enumerate(self.values)}
        first, total = len(place), len(place) + len(rests)
        sums = [
            Equation(place[margin.whole], [*(place[part] for part in margin.parts), first + number])
            for number, margin in enumerate(margins)
        ]
        values = [*self.values.values(), *rests, sum(rests)]
        linked = Linked(values, [*sums, Equation(total, range(first, total))], (), (), width=1)
        changes = lowered(linked, [*(place[spot] for spot in open_), *range(first, total + 1)], total)
        for spot in open_:
            self.values[spot] += changes.get(place[spot], 0)
