"""What a chain of 100,000 results costs to ask, beside networkx: paths to an outcome, orphans, loops.

Both are handed the same list of links and both count what it takes to make a graph of them. To beat: 0.50; wished for:
0.35.

networkx is asked in the quickest way found for it. Its graph is made effect to cause, so that what leads to an outcome
is a search along its own adjacency and not through a reversed view or copy. One `bfs_layers` starts from every outcome
at once, where `ancestors` would start anew for each. No result is added that no link names, so that an orphan is a code
the graph does not have: `add_nodes_from` and `isolates` come to the same and take longer. Loops are the same in either
direction; `topological_generations` says whether there are any a sixth sooner than `is_directed_acyclic_graph`, which
sorts one code at a time, and `find_cycle` runs only where it fails.

The codes in links are strings of their own, as a reader of files hands them over, so that neither side is helped by
comparing a string with itself. Times are those of this process alone.
"""

from __future__ import annotations

from collections import deque
from random import Random

import attrs
import networkx as nx
from harness import AS_USERS_HAVE_IT, WITHOUT_COLLECTING, race, show

from mande import Link
from mande.framework.chain import Chain
from mande.framework.links import LinkKind

TURNS = 11

LEVELS = {"activity": 40_000, "output": 40_000, "outcome": 18_000, "impact": 2_000}
LINKS = 120_000

ORPHANED = 50
"""Every fiftieth result is named by no link."""

LOOSE = 10
"""Every tenth result leads nowhere."""

LEADS_TO = {"activity": ("output",), "output": ("output", "outcome", "outcome"), "outcome": ("outcome", "impact")}
"""The levels that links go to from each level, a level that is named twice being chosen twice as often."""


@attrs.frozen
class Plan:
    """The codes of a plan's results and outcomes, and its links."""

    codes: tuple[str, ...]
    outcomes: tuple[str, ...]
    links: tuple[Link, ...]


@attrs.frozen
class Answers:
    """What is asked of a chain; a loop is a set of codes, since either side may start it anywhere."""

    leading: frozenset[str]
    orphans: tuple[str, ...]
    loops: frozenset[frozenset[str]]


def plan(*, looped: bool = False) -> Plan:
    """Return a plan with links up the levels and along them; *looped* closes one loop of three outputs."""
    random = Random(20110831)  # the same plan every time
    linked = {level: [place for place in range(many) if place % ORPHANED] for level, many in LEVELS.items()}
    causes = [(level, place) for level in LEADS_TO for place in linked[level] if place % LOOSE]
    pairs: dict[tuple[str, str], None] = {}
    for level, place in (*causes, *random.choices(causes, k=2 * (LINKS - len(causes)))):
        higher = random.choice(LEADS_TO[level])
        end = random.choice(linked[higher])
        if len(pairs) < LINKS and (level != higher or place < end):
            pairs[f"{level}-{place}", f"{higher}-{end}"] = None
    if looped:
        ring = ("output-101", "output-102", "output-103")
        for pair in [pair for pair in pairs if pair[0] in ring[:2]]:
            del pairs[pair]  # one way round only, so that there is one loop and no other
        for step in zip(ring, (*ring[1:], ring[0]), strict=True):
            pairs[step] = None
    in_order = sorted(pairs, key=lambda pair: pair[0])  # as a plan is written: result by result
    return Plan(
        codes=tuple(f"{level}-{place}" for level, many in LEVELS.items() for place in range(many)),
        outcomes=tuple(f"outcome-{place}" for place in range(LEVELS["outcome"])),
        links=tuple(Link(_anew(cause), _anew(effect)) for cause, effect in in_order),
    )


def _anew(code: str) -> str:
    return "".join(list(code))


def with_mande(asked: Plan) -> tuple[object, ...]:
    """Return what leads to an outcome, the orphans and the loops, as mande finds them."""
    chain = Chain.of(asked.links)
    return chain.leading_to(asked.outcomes), chain.orphans(asked.codes), chain.loops()


def with_networkx(asked: Plan) -> tuple[object, ...]:
    """Return the same as networkx finds it."""
    feedback = LinkKind.FEEDBACK
    graph = nx.DiGraph()
    graph.add_edges_from([(link.effect, link.cause) for link in asked.links if link.kind is not feedback])
    starts = [code for code in asked.outcomes if code in graph]
    leading = set(asked.outcomes).union(*nx.bfs_layers(graph, starts))
    orphans = tuple([code for code in asked.codes if code not in graph])
    try:
        deque(nx.topological_generations(graph), maxlen=0)
    except nx.NetworkXUnfeasible:
        return leading, orphans, (nx.find_cycle(graph),)
    return leading, orphans, ()


def check(asked: Plan, *, loops: int) -> Answers:
    """Return the answers, having made sure that both give them."""
    leading, orphans, found = with_mande(asked)
    ours = Answers(frozenset(leading), orphans, frozenset(frozenset(loop) for loop in found))
    leading, orphans, found = with_networkx(asked)
    theirs = Answers(frozenset(leading), orphans, frozenset(frozenset(code for code, _ in loop) for loop in found))
    assert ours == theirs
    assert len(ours.loops) == loops
    return ours


def main() -> None:
    """Check that both agree, race them, and print their ratios."""
    straight, looped = plan(), plan(looped=True)
    answers = check(straight, loops=0)
    check(looped, loops=1)
    print(
        f"{len(straight.codes):,} results, {len(straight.links):,} links: {len(answers.leading):,} lead to an outcome, "
        f"{len(answers.orphans):,} are orphans; both agree, with a loop too\n"
    )
    rows = []
    for name, asked in (("no loop", straight), ("one loop", looped)):
        for how, timing in (("gc on", AS_USERS_HAVE_IT), ("gc off", WITHOUT_COLLECTING)):
            found = race(lambda asked=asked: with_mande(asked), lambda asked=asked: with_networkx(asked), TURNS, timing)
            rows.append((f"mande, {name}, {how}", "networkx", found))
    show(rows)


if __name__ == "__main__":
    main()
