"""Where everything on a picture of a results chain goes: boxes layer by layer, arrows through the gaps between them.

This is the method of Sugiyama, Tagawa and Toda (1981): give each box a layer, order each layer by the middle of its
neighbours, then push the boxes apart. Nothing here knows what a box says, or whether layers run across a page or down
it: *along* is the way from cause to effect, *across* the way from one box of a layer to the next.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple, TypeAlias

SWEEPS = 16
"""Times that the layers are ordered by their neighbours, half of them each way; more change little."""

LANE = 9
"""Width of the way that an arrow is kept free past the boxes of a layer in between."""

BETWEEN = 16
"""Space between two neighbours across."""

STRAIGHT = 8
"""How much more an arrow that passes a layer weighs than a box does, so that long arrows run straight."""


class Size(NamedTuple):
    """How much room a box takes, along and across."""

    along: int
    across: int


class Place(NamedTuple):
    """Where a box is: its first corner."""

    along: int
    across: int


class Tie(NamedTuple):
    """An arrow as the layout sees it: what it joins, and the room that the words at its end need, across and along.

    `bundle` names those that may share a way past the layers in between, if they begin at the same box. `back` says
    that it may run back, so that nothing stands where it does because of it.
    """

    start: str
    end: str
    room: int = LANE
    ahead: int = 0
    bundle: Hashable = None
    back: bool = False


class Route(NamedTuple):
    """The way of an arrow: pairs of points that it runs straight between, with a curve from each pair to the next.

    `backwards` says that it was laid the other way round, because its effect stands before its cause; `aside`, that
    both stand in one layer, so that it bends out of the far side of it and back in.
    """

    runs: tuple[tuple[Place, Place], ...]
    backwards: bool = False
    aside: bool = False


class Layer(NamedTuple):
    """One row or column of boxes: the group it belongs to, where it begins, its thickness, the room before it."""

    group: int
    along: int
    thickness: int
    before: int


class Layout(NamedTuple):
    """Where everything is: the boxes by name, the layers in order, the routes of the ties in theirs, and the whole."""

    places: Mapping[str, Place]
    sizes: Mapping[str, Size]
    layers: tuple[Layer, ...]
    routes: tuple[Route, ...]
    size: Size


Item: TypeAlias = Hashable
"""What stands in a layer: the name of a box, or the key of a lane."""


def layers_of(groups: Sequence[Sequence[str]], ties: Sequence[Tie], most: int) -> list[tuple[int, list[str]]]:
    """Return the layers, each with its group: inside a group what follows from another stands after it.

    A layer of more than *most* is dealt out over several, in turn, so that neighbours stay beside each other.

    >>> layers_of([["a", "b", "c"], ["d"]], [Tie("a", "b")], most=2)
    [(0, ['a', 'c']), (0, ['b']), (1, ['d'])]
    """
    group_of = {name: number for number, names in enumerate(groups) for name in names}
    causes: dict[str, list[str]] = defaultdict(list)
    for tie in ties:
        if group_of[tie.start] == group_of[tie.end] and not tie.back:
            causes[tie.end].append(tie.start)
    depths = _depths(causes, group_of)
    whole = [
        (number, [name for name in names if depths[name] == depth])
        for number, names in enumerate(groups)
        for depth in range(max((depths[name] for name in names), default=-1) + 1)
    ]
    ordered = _ordered([list(names) for _, names in whole], _steps_between_neighbours(whole, ties))
    dealt: list[tuple[int, list[str]]] = []
    for (number, _), names in zip(whole, ordered, strict=True):
        parts = -(-len(names) // most)
        dealt += [(number, [str(name) for name in names[part::parts]]) for part in range(parts)]
    return dealt


def _depths(causes: Mapping[str, Sequence[str]], names: Iterable[str]) -> dict[str, int]:
    """Return the longest way to each of *names* through its causes; what closes a loop is passed over."""
    depths: dict[str, int] = {}
    for name in names:
        waiting, open_ = [name], set()
        while waiting:
            current = waiting[-1]
            before = [cause for cause in causes.get(current, ()) if cause not in open_ and cause != current]
            unknown = [cause for cause in before if cause not in depths]
            if current in depths or not unknown:
                known = [depths[cause] for cause in before if cause in depths]
                depths.setdefault(current, max(known, default=-1) + 1)
                waiting.pop()
                open_.discard(current)
            else:
                open_.add(current)
                waiting.append(unknown[0])
    return depths


Steps: TypeAlias = list[list[tuple[Item, Item]]]
"""For each gap between two layers, the pairs that some arrow joins across it."""


def _steps_between_neighbours(layers: Sequence[tuple[int, Sequence[str]]], ties: Iterable[Tie]) -> Steps:
    rank = {name: number for number, (_, names) in enumerate(layers) for name in names}
    steps: Steps = [[] for _ in layers]
    for tie in ties:
        low, high = sorted((tie.start, tie.end), key=lambda name: rank[name])
        if rank[high] == rank[low] + 1:
            steps[rank[low]].append((low, high))
    return steps


def _ordered(layers: list[list[Item]], steps: Steps) -> list[list[Item]]:
    """Return *layers* each in an order in which the arrows between them cross little."""
    current, best, fewest = layers, layers, _crossings(layers, steps)
    before: list[dict[Item, list[Item]]] = [defaultdict(list) for _ in layers]
    after: list[dict[Item, list[Item]]] = [defaultdict(list) for _ in layers]
    for number, pairs in enumerate(steps):
        for low, high in pairs:
            after[number][low].append(high)
            before[number + 1][high].append(low)
    for sweep in range(SWEEPS):
        if not fewest:
            break
        current = [list(layer) for layer in current]
        forwards = sweep % 2 == 0
        numbers = range(1, len(current)) if forwards else range(len(current) - 2, -1, -1)
        for number in numbers:
            fixed = current[number - 1] if forwards else current[number + 1]
            seen = before[number] if forwards else after[number]
            current[number] = _by_middle(current[number], fixed, seen)
        crossings = _crossings(current, steps)
        if crossings < fewest:
            best, fewest = current, crossings
    return best


def _by_middle(layer: Sequence[Item], fixed: Sequence[Item], seen: Mapping[Item, Sequence[Item]]) -> list[Item]:
    """Return *layer* by the middle of its neighbours in *fixed*; what has none keeps its place among the others."""
    spot = {item: place for place, item in enumerate(fixed)}
    placed = [item for item in layer if seen.get(item)]
    middles = {item: Fraction(sum(spot[other] for other in seen[item]), len(seen[item])) for item in placed}
    sorted_ = iter(sorted(placed, key=lambda item: middles[item]))
    return [next(sorted_) if item in middles else item for item in layer]


def _crossings(layers: Sequence[Sequence[Item]], steps: Steps) -> int:
    """Return how many pairs of arrows cross between neighbouring layers."""
    number = 0
    for gap, pairs in enumerate(steps):
        if not pairs:
            continue
        low = {item: place for place, item in enumerate(layers[gap])}
        high = {item: place for place, item in enumerate(layers[gap + 1])}
        ends: list[int] = []
        for _, end in sorted((low[one], high[other]) for one, other in pairs):
            number += len(ends) - bisect_right(ends, end)
            insort(ends, end)
    return number


def lay_out(
    groups: Sequence[Sequence[str]],
    sizes: Mapping[str, Size],
    ties: Sequence[Tie],
    *,
    most: int,
    gap: int,
    between_groups: int,
) -> Layout:
    """Return where the boxes in *groups* go, and how the *ties* run.

    *sizes* are what the boxes need for themselves; one that many ties meet grows, so that each has a port of its own.
    *gap* is the space between two layers, to which comes the room for words at the ends of ties, and *between_groups*
    where another group begins.
    """
    layers = layers_of(groups, ties, most)
    rank = {name: number for number, (_, names) in enumerate(layers) for name in names}
    ways = [_way(tie, rank) for tie in ties]
    kept: list[dict[Item, None]] = [dict.fromkeys(names) for _, names in layers]
    joined: list[dict[tuple[Item, Item], None]] = [{} for _ in layers]
    for way in ways:
        first = rank[str(way[0])]
        for number, item in enumerate(way[1:-1], first + 1):
            kept[number].setdefault(item)
        for number, step in enumerate(pairwise(way), first):
            joined[number].setdefault(step)
    steps: Steps = [list(pairs) for pairs in joined]
    items = _ordered([list(layer) for layer in kept], steps)
    sides = _sides(ties, ways)
    grown = _grown(sizes, ties, sides)
    room = {item: grown[item].across if isinstance(item, str) else LANE for layer in items for item in layer}
    across = _pushed_apart(items, steps, room)
    begins = _along(layers, grown, _ahead(ties, ways), gap, between_groups)
    places = {name: Place(begins[rank[name]].along, across[name]) for name in rank}
    middles = {item: across[item] + room[item] // 2 for item in room}
    routes = _routes(ties, ways, rank, Layout(places, grown, tuple(begins), (), Size(0, 0)), middles, sides)
    last = begins[-1] if begins else Layer(0, 0, 0, 0)
    end = max((across[item] + room[item] for item in room), default=0)
    return Layout(places, grown, tuple(begins), routes, Size(last.along + last.thickness, end))


def _way(tie: Tie, rank: Mapping[str, int]) -> tuple[Item, ...]:
    """Return what a tie passes, from the earlier end to the later one: a lane in each layer in between."""
    low, high = (tie.start, tie.end) if rank[tie.start] <= rank[tie.end] else (tie.end, tie.start)
    if rank[low] == rank[high]:
        return (low,)
    lanes = [(low, tie.bundle, number) for number in range(rank[low] + 1, rank[high])]
    return (low, *lanes, high)


def _pushed_apart(items: Sequence[Sequence[Item]], steps: Steps, room: Mapping[Item, int]) -> dict[Item, int]:
    """Return where each item begins across: near the middle of its neighbours, in order, and over no other."""
    across: dict[Item, int] = {}
    for layer in items:
        position = 0
        for item in layer:
            across[item] = position
            position += room[item] + BETWEEN
    neighbours: dict[Item, list[Item]] = defaultdict(list)
    for pairs in steps:
        for low, high in pairs:
            neighbours[low].append(high)
            neighbours[high].append(low)
    for sweep in range(SWEEPS):
        for layer in items if sweep % 2 == 0 else reversed(items):
            wanted = [_wanted(item, neighbours.get(item, ()), across, room) for item in layer]
            weights = [STRAIGHT if not isinstance(item, str) else 1 for item in layer]
            across.update(zip(layer, _in_order(wanted, weights, [room[item] for item in layer]), strict=True))
    least = min(across.values(), default=0)
    return {item: position - least for item, position in across.items()}


def _wanted(item: Item, others: Sequence[Item], across: Mapping[Item, int], room: Mapping[Item, int]) -> int:
    if not others:
        return across[item]
    middles = sorted(across[other] + room[other] // 2 for other in others)
    middle = (middles[(len(middles) - 1) // 2] + middles[len(middles) // 2]) // 2
    return middle - room[item] // 2


def _in_order(wanted: Sequence[int], weights: Sequence[int], room: Sequence[int]) -> list[int]:
    """Return the places nearest to those *wanted* at which nothing lies over its neighbour.

    Places that would overlap are pooled, as in isotonic regression: a pool stands at the mean of what it wants.

    >>> _in_order([0, 0], [1, 1], [10, 10])
    [-13, 13]
    """
    offsets = [0]
    for size in room[:-1]:
        offsets.append(offsets[-1] + size + BETWEEN)
    pools: list[tuple[int, int, int]] = []  # the sum of weighted wishes, the weight, and how many
    for wish, weight, offset in zip(wanted, weights, offsets, strict=False):
        pool = ((wish - offset) * weight, weight, 1)
        while pools and pools[-1][0] * pool[1] > pool[0] * pools[-1][1]:
            above = pools.pop()
            pool = (above[0] + pool[0], above[1] + pool[1], above[2] + pool[2])
        pools.append(pool)
    starts = [total // weight for total, weight, number in pools for _ in range(number)]
    return [start + offset for start, offset in zip(starts, offsets, strict=False)]


Sides: TypeAlias = Mapping[tuple[str, bool], Sequence["End"]]
"""What meets each box, by its name and whether on its far side."""


class End(NamedTuple):
    """One end of a tie: which tie, whether it is its last or its first, and what the tie comes from or goes on to."""

    tie: int
    last: bool
    next: Item


def _sides(ties: Sequence[Tie], ways: Sequence[tuple[Item, ...]]) -> Sides:
    """Return the ends of the ties at each side of each box; of one inside a layer, both ends are on the far side."""
    sides: dict[tuple[str, bool], list[End]] = defaultdict(list)
    for number, (tie, way) in enumerate(zip(ties, ways, strict=True)):
        if len(way) == 1:
            sides[tie.start, True].append(End(number, False, tie.end))
            sides[tie.end, True].append(End(number, True, tie.start))
        else:
            sides[str(way[0]), True].append(End(number, False, way[1]))
            sides[str(way[-1]), False].append(End(number, True, way[-2]))
    return sides


def _rooms(ends: Iterable[End], ties: Sequence[Tie]) -> list[int]:
    return [ties[end.tie].room if end.last else LANE for end in ends]


def _grown(sizes: Mapping[str, Size], ties: Sequence[Tie], sides: Sides) -> dict[str, Size]:
    """Return the boxes broad enough for all that meets them."""
    grown = dict(sizes)
    for (name, _), ends in sides.items():
        grown[name] = Size(grown[name].along, max(grown[name].across, sum(_rooms(ends, ties))))
    return grown


def _ahead(ties: Sequence[Tie], ways: Sequence[tuple[Item, ...]]) -> dict[str, int]:
    """Return the room that is needed before each box for the words at the ends of ties."""
    ahead: dict[str, int] = defaultdict(int)
    for tie, way in zip(ties, ways, strict=True):
        if len(way) > 1:
            ahead[str(way[-1])] = max(ahead[str(way[-1])], tie.ahead)
    return ahead


def _along(
    layers: Sequence[tuple[int, Sequence[str]]],
    sizes: Mapping[str, Size],
    ahead: Mapping[str, int],
    gap: int,
    between_groups: int,
) -> list[Layer]:
    """Return where each layer begins along, how thick it is, and the room before it."""
    begins: list[Layer] = []
    position, last = 0, None
    for group, names in layers:
        if last is not None:
            position += gap + (between_groups if group != last else 0)
        before = max(ahead.get(name, 0) for name in names)
        thickness = max(sizes[name].along for name in names)
        begins.append(Layer(group, position + before, thickness, before))
        position, last = position + before + thickness, group
    return begins


def _routes(
    ties: Sequence[Tie],
    ways: Sequence[tuple[Item, ...]],
    rank: Mapping[str, int],
    layout: Layout,
    middles: Mapping[Item, int],
    sides: Sides,
) -> tuple[Route, ...]:
    """Return the runs of each tie: out of its box, along its lanes, into the other; each end at its own port."""
    ports = _ports(ties, layout, middles, sides)
    routes = []
    for number, (tie, way) in enumerate(zip(ties, ways, strict=True)):
        low, high = str(way[0]), str(way[-1])
        layer = layout.layers[rank[low]]
        edge = layer.along + layer.thickness
        out, end = ports[number, False], ports[number, True]
        runs = [(Place(_far(layout, low), out), Place(edge, out))]
        if len(way) == 1:
            runs.append((Place(edge, end), Place(_far(layout, tie.end), end)))
            routes.append(Route(tuple(runs), aside=True))
            continue
        for passed, item in enumerate(way[1:-1], rank[low] + 1):
            here = layout.layers[passed]
            runs.append((Place(here.along, middles[item]), Place(here.along + here.thickness, middles[item])))
        near = Place(layout.places[high].along, end)
        routes.append(Route((*runs, (near, near)), backwards=tie.start != low))
    return tuple(routes)


def _far(layout: Layout, name: str) -> int:
    return layout.places[name].along + layout.sizes[name].along


def _ports(
    ties: Sequence[Tie], layout: Layout, middles: Mapping[Item, int], sides: Sides
) -> dict[tuple[int, bool], int]:
    """Return where across each end of each tie meets its box, in the order of what the ties come from or go on to."""
    ports: dict[tuple[int, bool], int] = {}
    for (name, _), ends in sides.items():
        sorted_ends = sorted(ends, key=lambda end: (middles[end.next], end.tie, end.last))
        rooms = _rooms(sorted_ends, ties)
        position, spare = layout.places[name].across, layout.sizes[name].across - sum(rooms)
        for place, (end, room) in enumerate(zip(sorted_ends, rooms, strict=True)):
            start = position + spare * (2 * place + 1) // (2 * len(rooms))
            ports[end.tie, end.last] = start + room // 2
            position += room
    return ports
