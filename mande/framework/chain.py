"""Which result leads to which: paths, loose ends and loops of a results chain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from mande.framework.links import Link, LinkKind

NOTHING: tuple[str, ...] = ()


@attrs.frozen
class Chain:
    """The links of a framework, indexed by cause and by effect. Feedback is left out.

    Everything here is linear in the number of links: a plan of a hundred thousand results is asked in a second.

    >>> chain = Chain.of([Link("events", "bazaars"), Link("bazaars", "aware")])
    >>> sorted(chain.leading_to(["aware"]))
    ['aware', 'bazaars', 'events']
    """

    effects: Mapping[str, list[str]]
    causes: Mapping[str, list[str]]

    @classmethod
    def of(cls, links: Iterable[Link]) -> Chain:
        """Return the chain that *links* make."""
        effects: dict[str, list[str]] = {}
        causes: dict[str, list[str]] = {}
        feedback = LinkKind.FEEDBACK
        for link in links:
            if link.kind is not feedback:
                cause, effect = link.cause, link.effect
                if cause in effects:
                    effects[cause].append(effect)
                else:
                    effects[cause] = [effect]
                if effect in causes:
                    causes[effect].append(cause)
                else:
                    causes[effect] = [cause]
        return cls(effects, causes)

    def leading_to(self, goals: Iterable[str]) -> set[str]:
        """Return every code with a path to one of *goals*, the goals included."""
        return _spread(goals, self.causes)

    def following(self, starts: Iterable[str]) -> set[str]:
        """Return every code that one of *starts* has a path to, the starts included."""
        return _spread(starts, self.effects)

    def orphans(self, codes: Iterable[str]) -> tuple[str, ...]:
        """Return those of *codes* that no link names, in their order."""
        return tuple(code for code in codes if code not in self.effects and code not in self.causes)

    def in_order(self) -> tuple[str, ...]:
        """Return the linked codes, each after all of its causes; those in a loop, or after one, are left out."""
        waiting = {effect: len(causes) for effect, causes in self.causes.items()}
        ready = [code for code in self.effects if code not in waiting]
        for code in ready:
            for effect in self.effects.get(code, NOTHING):
                waiting[effect] -= 1
                if not waiting[effect]:
                    ready.append(effect)
        return tuple(ready)

    def loops(self) -> tuple[tuple[str, ...], ...]:
        """Return loops that share no code, each spelled out from a code back to itself; without them, none is left.

        >>> Chain.of([Link("a", "b"), Link("b", "a")]).loops()
        (('a', 'b', 'a'),)
        """
        left = dict.fromkeys([*self.effects, *self.causes])
        for code in self.in_order():
            left.pop(code, None)
        found: list[tuple[str, ...]] = []
        trail: dict[str, Iterator[str]] = {}  # the codes on the way here, each with those of its effects not yet tried
        while left:
            code = next(reversed(trail)) if trail else next(iter(left))
            untried = trail.setdefault(code, iter(self.effects.get(code, NOTHING)))
            effect = next((effect for effect in untried if effect in left), None)
            if effect is None:
                left.pop(code)
                trail.pop(code)
            elif effect in trail:
                loop = [effect]
                while effect in trail:
                    step, _ = trail.popitem()
                    left.pop(step)
                    loop.append(step)
                found.append(tuple(reversed(loop)))
            else:
                trail[effect] = iter(self.effects.get(effect, NOTHING))
        return tuple(found)


def _spread(starts: Iterable[str], neighbours: Mapping[str, list[str]]) -> set[str]:
    reached = set(starts)
    waiting = list(reached)
    while waiting:
        for code in neighbours.get(waiting.pop(), NOTHING):
            if code not in reached:
                reached.add(code)
                waiting.append(code)
    return reached
