"""Counts with the sums that tie them: what a whole leaves over is a count of its own, which nobody prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import attrs

from mande.disclosure.linked import Equation


class Claim(NamedTuple):
    """One statement of a count: who states it, and which of the counts it is."""

    source: str | None
    variable: int


@attrs.define(eq=False)
class Web:
    """Counts, the sums between them, and which of them nobody may learn: those from 1 to less than *k*.

    Where parts come to more than their whole, by how much is taken to be known, so that whoever reads them is given
    more than he has. Where many figures disagree at once that may give everything away; `tells_excess` is False where
    it is taken to be what it is, something that nobody prints.
    """

    k: int
    zeros: bool = False
    tells_excess: bool = True
    values: list[int] = attrs.field(factory=list, init=False)
    equations: dict[tuple[int, tuple[int, ...]], Equation] = attrs.field(factory=dict, init=False)
    sensitive: set[int] = attrs.field(factory=set, init=False)

    def count(self, value: int, *, of_people: bool) -> int:
        """Add a count, and return its place."""
        self.values.append(value)
        place = len(self.values) - 1
        if of_people and self.is_small(value):
            self.sensitive.add(place)
        return place

    def is_small(self, value: int) -> bool:
        """Return whether so few people may be recognised; none are nobody, unless zeros are to be withheld too."""
        return 0 < value < self.k or (self.zeros and value == 0)

    def whole_of(self, whole: Sequence[Claim], parts: Sequence[Sequence[Claim]], *, of_people: bool) -> None:
        """Tie *whole* to *parts* that count nobody twice, and to the rest of it, which is a count of people too.

        Where they come to just the whole, nobody is taken to be left over, which is what whoever reads them would take.
        """
        for one, several in together(whole, parts):
            rest = self.values[one] - sum(self.values[part] for part in several)
            if rest > 0:
                self.tie(one, (*several, self.count(rest, of_people=of_people)))
            else:
                self._exceed(one, several, -rest)

    def _exceed(self, whole: int, parts: Sequence[int], excess: int) -> None:
        """Tie *whole* to parts that come to so much more; each that is no more than it is a part all the same."""
        if not excess or self.tells_excess:
            self.tie(whole, parts, -excess)
        else:
            together = self.count(self.values[whole] + excess, of_people=False)
            self.tie(together, parts)
            self.tie(together, (whole, self.count(excess, of_people=False)))
        for part in parts if excess else ():
            rest = self.values[whole] - self.values[part]
            if rest >= 0:
                self.tie(whole, (part, self.count(rest, of_people=False)))

    def part_of(self, whole: Sequence[Claim], part: Sequence[Claim], *, of_people: bool) -> None:
        """Tie *whole* to a *part* of it that need not be all, so that some may always be left over."""
        for one, (other,) in together(whole, [part]):
            rest = self.values[one] - self.values[other]
            if rest >= 0:
                self.tie(one, (other, self.count(rest, of_people=of_people and rest > 0)))
            else:
                self._exceed(one, (other,), -rest)

    def same(self, one: Sequence[Claim], other: Sequence[Claim]) -> None:
        """Tie two counts that are one, wherever they are told as one."""
        for here, (there,) in together(one, [other]):
            if self.values[here] == self.values[there]:
                self.tie(here, (there,))

    def at_most(self, whole: Sequence[Claim], parts: Sequence[Sequence[Claim]]) -> None:
        """Tie *whole* to *parts* that may count somebody twice, and leave nobody out: it is no more than their sum."""
        for one, several in together(whole, parts):
            twice = sum(self.values[part] for part in several) - self.values[one]
            if twice >= 0:
                places = self.count(self.values[one] + twice, of_people=False)
                self.tie(places, several)
                self.tie(places, (one, self.count(twice, of_people=False)))

    def tie(self, whole: int, parts: Sequence[int], constant: int = 0) -> None:
        """Say that a count is the sum of others, once."""
        if len({whole, *parts}) == len(parts) + 1:
            self.equations.setdefault((whole, tuple(sorted(parts))), Equation(whole, parts, constant))


def together(whole: Sequence[Claim], parts: Sequence[Sequence[Claim]]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield the whole with its parts as each source states them; what a source leaves out is as the first one has it.

    >>> list(together([Claim("a", 0), Claim("b", 1)], [[Claim("a", 2)], [Claim("b", 3)]]))
    [(0, (2, 3)), (1, (2, 3))]
    """
    if not whole or not all(parts) or not parts:
        return
    sources = {claim.source: None for claim in (*whole, *(claim for several in parts for claim in several))}
    found = {
        (_of(source, whole), tuple(_of(source, several) for several in parts)): None
        for source in (sources if _differ(whole, parts) else [None])
    }
    yield from found


def _differ(whole: Sequence[Claim], parts: Sequence[Sequence[Claim]]) -> bool:
    return len(whole) > 1 or any(len(several) > 1 for several in parts)


def _of(source: str | None, claims: Iterable[Claim]) -> int:
    first: int | None = None
    for claim in claims:
        if claim.source == source:
            return claim.variable
        first = claim.variable if first is None else first
    return first if first is not None else 0
