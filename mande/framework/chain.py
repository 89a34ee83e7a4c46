"""Which result leads to which: paths, loose ends and loops of a results chain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain as joined
from itertools import filterfalse

import attrs

from mande.framework.links import Link, LinkKind

NOTHING: tuple[str, ...] = ()


@attrs.frozen
class Chain:
    """The links of a framework, indexed: the causes of each effect, and how many effects each cause has.

    Feedback is left out. Everything here is linear in the number of links: a plan of a hundred thousand results is
    asked in a second.

    >>> chain = Chain.of([Link("events", "bazaars"), Link("bazaars", "aware")])
    >>> sorted(chain.leading_to(["aware"]))
    ['aware', 'bazaars', 'events']
    """

    causes: Mapping[str, list[str]]
    effects_of: Mapping[str, int]

    @classmethod
    def of(cls, links: Iterable[Link]) -> Chain:
        """Return the chain that *links* make."""
        causes: dict[str, list[str]] = defaultdict(list)
        effects_of: dict[str, int] = defaultdict(int)
        feedback = LinkKind.FEEDBACK
        for link in links:
            if link.kind is not feedback:
                causes[link.effect].append(link.cause)
                effects_of[link.cause] += 1
        return cls(dict(causes), dict(effects_of))

    @cached_property
    def effects(self) -> Mapping[str, list[str]]:
        """The effects of each cause."""
        effects: dict[str, list[str]] = defaultdict(list)
        for effect, causes in self.causes.items():
            for cause in causes:
                effects[cause].append(effect)
        return dict(effects)

    def leading_to(self, goals: Iterable[str]) -> set[str]:
        """Return every code with a path to one of *goals*, the goals included."""
        return _spread(goals, self.causes)

    def following(self, starts: Iterable[str]) -> set[str]:
        """Return every code that one of *starts* has a path to, the starts included."""
        return _spread(starts, self.effects)

    def orphans(self, codes: Iterable[str]) -> tuple[str, ...]:
        """Return those of *codes* that no link names, in their order."""
        return tuple(filterfalse({*self.causes, *self.effects_of}.__contains__, codes))

    def from_the_end(self) -> tuple[str, ...]:
        """Return the linked codes, each after all of its effects; those in a loop, or before one, are left out."""
        return self._peeled()[0]

    def loops(self) -> tuple[tuple[str, ...], ...]:
        """Return loops that share no code, each spelled out from a code back to itself; without them, none is left.

        >>> Chain.of([Link("a", "b"), Link("b", "a")]).loops()
        (('a', 'b', 'a'),)
        """
        _, left = self._peeled()
        found: list[tuple[str, ...]] = []
        trail: dict[str, Iterator[str]] = {}  # the codes on the way here, each with those of its causes not yet tried
        while left:
            code = next(reversed(trail)) if trail else next(iter(left))
            untried = trail.setdefault(code, iter(self.causes.get(code, NOTHING)))
            cause = next((cause for cause in untried if cause in left), None)
            if cause is None:
                left.pop(code)
                trail.pop(code)
            elif cause in trail:
                loop = [cause]
                while cause in trail:
                    step, _ = trail.popitem()
                    left.pop(step)
                    loop.append(step)
                found.append(tuple(loop))
            else:
                trail[cause] = iter(self.causes.get(cause, NOTHING))
        return tuple(found)

    def _peeled(self) -> tuple[tuple[str, ...], dict[str, int]]:
        """Return the codes taken away one by one, once no effect of them is left, and those that never can be."""
        left = dict(self.effects_of)
        taken = [code for code in self.causes if code not in left]
        for code in taken:
            for cause in self.causes.get(code, NOTHING):
                if left[cause] > 1:
                    left[cause] -= 1
                else:
                    del left[cause]
                    taken.append(cause)
        return tuple(taken), left


def _spread(starts: Iterable[str], neighbours: Mapping[str, list[str]]) -> set[str]:
    reached = set(starts)
    wave = reached
    while wave:
        wave = set(joined.from_iterable([neighbours[code] for code in wave if code in neighbours])) - reached
        reached |= wave
    return reached
