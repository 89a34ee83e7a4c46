"""Attack what `hide` leaves to be seen: an exact solver that knows only that tries to work out what is withheld.

    python tests/disclosure/attack.py --tables 2000 --seed 1

Tables of one to four dimensions are made up, crossed and side by side, with groups on an axis, zeros, categories that
nobody prints, ratios, figures published or withheld before. OR-tools' CP-SAT, which calculates in whole numbers and
shares no line with mande, is given the figures that are shown, the sums, and that counts are whole and not negative.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Collection, Iterator
from itertools import product
from random import Random
from typing import NamedTuple

import attrs
from ortools.sat.python import cp_model

from mande.disclosure.hiding import hide
from mande.disclosure.linked import Equation, Hidden, Linked, Shown

TOTAL = "total"


class Axis(NamedTuple):
    """One dimension of a table: what each of its lines is the sum of, and which of them nobody prints."""

    leaves: tuple[str, ...]
    sums: dict[str, tuple[str, ...]]
    unprinted: frozenset[str] = frozenset()
    ratio: bool = False

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines that are printed or not, with their sums."""
        return (*self.leaves, *self.sums)


class Attacker:
    """Somebody who has read everything that is shown, and knows the sums and how it was decided."""

    def __init__(self, linked: Linked, withheld: Collection[int]) -> None:
        self.model = cp_model.CpModel()
        most = 4 * sum(linked.values) + 20 * linked.width
        shown = {
            variable
            for place, figure in enumerate(linked.figures)
            if place not in withheld
            for variable in figure.variables
        }
        least = linked.least or (0,) * len(linked.values)
        self.counts = [
            self.model.new_constant(value)
            if place in shown
            else self.model.new_int_var(least[place], most, f"x{place}")
            for place, value in enumerate(linked.values)
        ]
        for each in linked.equations:
            self.model.add(self.counts[each.whole] == sum(self.counts[part] for part in each.parts) + each.constant)
        self.lowest = list(linked.values)
        self.highest = list(linked.values)

    def bracket(self, variable: int, enough: int) -> int:
        """Return how wide the bracket of *variable* is; where it is wide *enough*, at least that."""
        for maximize in (True, False):
            if self.highest[variable] - self.lowest[variable] < enough:
                self._solve(variable, maximize)
        return self.highest[variable] - self.lowest[variable]

    def _solve(self, variable: int, maximize: bool) -> None:
        target = self.counts[variable]
        (self.model.maximize if maximize else self.model.minimize)(target)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 0
        if solver.solve(self.model) != cp_model.OPTIMAL:
            raise RuntimeError(f"the attack on {variable} did not end")
        for place, count in enumerate(self.counts):
            value = solver.value(count)
            self.lowest[place] = min(self.lowest[place], value)
            self.highest[place] = max(self.highest[place], value)


def recovered(linked: Linked, hidden: Hidden) -> list[str]:
    """Return what an attacker works out although it is said to be withheld; nothing, where all is well."""
    attacker = Attacker(linked, hidden.withheld)
    found = [
        f"{variable} is sensitive, and known to {attacker.highest[variable] - attacker.lowest[variable]}"
        for variable in sorted(linked.sensitive - hidden.unprotected)
        if attacker.bracket(variable, linked.width) < linked.width
    ]
    for place in sorted(hidden.withheld):
        variables = linked.figures[place].variables
        if hidden.unprotected.isdisjoint(variables) and not any(attacker.bracket(each, 1) for each in variables):
            found.append(f"figure {place} is withheld, and known")
    return found


def given_up(linked: Linked, hidden: Hidden) -> list[int]:
    """Return the counts said to be beyond protection that withholding everything would protect after all."""
    attacker = Attacker(linked, [place for place, figure in enumerate(linked.figures) if not figure.fixed])
    return [
        variable
        for variable in sorted(hidden.unprotected & linked.sensitive)
        if attacker.bracket(variable, linked.width) >= linked.width
    ]


def an_axis(random: Random, most: int) -> Axis:
    """Return an axis with up to *most* leaves, sometimes in groups, sometimes with a leaf that nobody prints."""
    leaves = tuple("abcdefgh"[: random.randint(2, most)])
    if len(leaves) == 2 and random.random() < 0.3:
        return Axis(leaves, {TOTAL: leaves}, ratio=True)
    unprinted = frozenset(leaves[-1:]) if len(leaves) > 2 and random.random() < 0.25 else frozenset()
    if len(leaves) > 2 and random.random() < 0.4:
        cut = random.randint(2, len(leaves) - 1)
        group = "+".join(leaves[:cut])
        return Axis(leaves, {group: leaves[:cut], TOTAL: (group, *leaves[cut:])}, unprinted)
    return Axis(leaves, {TOTAL: leaves}, unprinted)


def a_table(random: Random, dimensions: int | None = None, small: bool = False) -> Linked:
    """Return a made-up table; a *small* one has few enough figures to try every choice."""
    depth = dimensions or random.randint(1, 4)
    most = {1: 6, 2: 3, 3: 2, 4: 2}[depth] if small else {1: 8, 2: 5, 3: 4, 4: 3}[depth]
    axes = [an_axis(random, most) for _ in range(depth)]
    places = {lines: place for place, lines in enumerate(product(*(axis.lines for axis in axes)))}
    k = random.choice((3, 5, 5, 11))
    values = _values(random, axes, places, k)
    figures = list(_figures(random, axes, places, values, k))
    shown = {variable for figure in figures for variable in figure.variables}
    sensitive = {place for place, value in enumerate(values) if 0 < value < k}
    if random.random() < 0.5:
        sensitive &= shown
    least: tuple[int, ...] = ()
    if random.random() < 0.3:
        least = tuple(int(place in shown and value > 0) for place, value in enumerate(values))
        figures = [
            attrs.evolve(figure, fixed=not any(values[each] for each in figure.variables), gone=False)
            if not any(values[each] for each in figure.variables)
            else figure
            for figure in figures
        ]
    width = random.choice((k, k, 1, 2 * k))
    return Linked(values, tuple(_equations(axes, places)), figures, sensitive, width, least)


def _values(random: Random, axes: list[Axis], places: dict[tuple[str, ...], int], k: int) -> list[int]:
    values = [0] * len(places)
    empty, few = random.choice((0, 0.2, 0.6)), random.choice((0.02, 0.1, 0.3))
    for lines, place in places.items():
        if all(line in axis.leaves for line, axis in zip(lines, axes, strict=True)):
            kind = random.random()
            values[place] = (
                0 if kind < empty else random.randint(1, k - 1) if kind < empty + few else random.randint(k, 9 * k)
            )
    for depth, axis in enumerate(axes):
        for line, parts in axis.sums.items():
            for lines, place in places.items():
                if lines[depth] == line:
                    values[place] = sum(values[places[*lines[:depth], part, *lines[depth + 1 :]]] for part in parts)
    return values


def _equations(axes: list[Axis], places: dict[tuple[str, ...], int]) -> Iterator[Equation]:
    for depth, axis in enumerate(axes):
        for lines, place in places.items():
            if lines[depth] in axis.sums:
                parts = [places[*lines[:depth], part, *lines[depth + 1 :]] for part in axis.sums[lines[depth]]]
                yield Equation(place, parts)


def _figures(
    random: Random, axes: list[Axis], places: dict[tuple[str, ...], int], values: list[int], k: int
) -> Iterator[Shown]:
    """Yield the figures of a table: crossed, side by side, or whichever margins happen to be printed."""
    kind = random.choice(("crossed", "crossed", "side by side", "some margins"))
    before, gone = random.choice((0, 0, 0, 0.2)), random.choice((0, 0, 0, 0.1))
    price = random.choice(("figures", "people", "figures, then people"))
    twice = random.choice((0, 0, 0.1))
    printed: dict[frozenset[int], bool] = {}
    for lines in places:
        if any(line in axis.unprinted for line, axis in zip(lines, axes, strict=True)):
            continue
        if any(axis.ratio and line != TOTAL for line, axis in zip(lines, axes, strict=True)):
            continue
        broken_down = frozenset(
            depth
            for depth, (line, axis) in enumerate(zip(lines, axes, strict=True))
            if line != TOTAL and not axis.ratio
        )
        if kind == "side by side" and len(broken_down) > 1:
            continue
        if kind == "some margins" and not printed.setdefault(broken_down, random.random() < 0.6):
            continue
        ratios = [depth for depth, axis in enumerate(axes) if axis.ratio]
        variables = [
            places[tuple(dict(zip(ratios, choice, strict=True)).get(depth, line) for depth, line in enumerate(lines))]
            for choice in product(*(axes[depth].lines for depth in ratios))
        ]
        people = max(values[variable] for variable in variables)
        cost = {"figures": 1, "people": 1 + people, "figures, then people": 100_000 + people}[price]
        small = any(0 < values[variable] < k for variable in variables)
        fixed = random.random() < (before / 4 if small else before)
        yield Shown(variables, cost, fixed=fixed, gone=not fixed and random.random() < gone)
        if random.random() < twice:
            yield Shown(variables, cost)


class Told(NamedTuple):
    """What came of one table."""

    dimensions: int
    figures: int
    withheld: int
    proved: bool
    recovered: int
    unprotected: int
    given_up: int
    coarse: bool
    seconds: float


def attacked(name: str, ways: Collection[str]) -> Iterator[Told]:
    """Make up the table of this *name*, withhold without the solver and with it, and attack both."""
    random = Random(name)
    dimensions = random.randint(1, 4)
    linked = a_table(random, dimensions)
    for way in ways:
        begun = time.perf_counter()
        hidden = hide(linked, optimal=way == "solver")
        seconds = time.perf_counter() - begun
        found, lost = recovered(linked, hidden), given_up(linked, hidden) if hidden.unprotected else []
        if found or lost:
            print(f"table {name}, {way}: {len(lost)} given up for nothing", *found, sep="\n  ")
        yield Told(
            dimensions,
            len(linked.figures),
            len(hidden.withheld),
            hidden.fewest,
            len(found),
            len(hidden.unprotected),
            len(lost),
            hidden.coarse,
            seconds,
        )


def main() -> int:
    """Attack as many tables as asked for, print what came of it, and return 1 where anything was recovered."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tables", type=int, default=200, help="how many tables are made up")
    parser.add_argument("--seed", type=int, default=1, help="another number, other tables")
    parser.add_argument("--first", type=int, default=0, help="the place of the first one, to look at one again")
    parser.add_argument("--ways", nargs="+", choices=("plain", "solver"), default=("plain", "solver"))
    asked = parser.parse_args()
    told: dict[str, list[Told]] = {way: [] for way in asked.ways}
    widest, compared = 0, [0, 0]
    for place in range(asked.first, asked.first + asked.tables):
        ways = dict(zip(asked.ways, attacked(f"{asked.seed}-{place}", asked.ways), strict=True))
        for way, each in ways.items():
            told[way].append(each)
        if "solver" in ways and "plain" in ways and ways["solver"].proved:
            widest = max(widest, ways["plain"].withheld - ways["solver"].withheld)
            compared = [compared[0] + ways["plain"].withheld, compared[1] + ways["solver"].withheld]
    for way, all_ in told.items():
        print(
            f"{way}: {len(all_)} tables, {sum(each.figures for each in all_)} figures, "
            f"{sum(each.withheld for each in all_)} withheld, {sum(each.recovered for each in all_)} recovered, "
            f"{sum(each.unprotected for each in all_)} beyond protection, "
            f"{sum(each.given_up for each in all_)} of them wrongly, "
            f"{sum(each.coarse for each in all_)} tables withheld whole, {sum(each.seconds for each in all_):.1f} s, "
            f"the slowest {max(each.seconds for each in all_):.1f} s"
        )
    if len(told) == 2:
        proved = sum(each.proved for each in told["solver"])
        print(
            f"In {proved} tables the solver proved its choice the cheapest; without it {compared[0]} figures go there "
            f"instead of {compared[1]}, and {widest} more at most in one table."
        )
    return 1 if any(each.recovered for all_ in told.values() for each in all_) else 0


if __name__ == "__main__":
    sys.exit(main())
