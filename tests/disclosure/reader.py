"""Somebody who reads what is published, and has an exact solver: what he works out, nobody may publish.

He shares no line with mande but the values that are published. What adds up he works out for himself: he takes every
figure and, along each way to be part of another (cell, place, months of years, later totals so far, the relations that
the framework states), whatever lies next below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from ortools.sat.python import cp_model

import mande as m

MOST = 10**6

PEOPLE = {"person", "household", "case"}
"""What the offices count that is people, or stands for one each."""


class Published(NamedTuple):
    """A figure as it stands in what was published, and the number that really stood there."""

    indicator: tuple[str | None, str]
    cell: frozenset[tuple[str, str]]
    place: str | None
    period: m.Period | None
    other: tuple[object, ...]
    truth: int
    shown: bool


def frameworks(programme: Any) -> dict[str | None, m.Framework]:
    """Return the frameworks of an office by the project that totals name."""
    if isinstance(programme, m.Portfolio):
        return {each.code: each for each in programme.frameworks}
    return {None: programme}


def of_totals(true: m.Totals, safe: m.Totals) -> Iterator[Published]:
    """Yield the counts among totals, with what was published of each."""
    for before, after in zip(true, safe, strict=True):
        if type(before.value) is int and before.measure is not None and before.measure.value == "count":
            yield Published(
                (before.project, before.indicator), frozenset(before.cell.items()), before.place, before.period, (),
                before.value, after.value == before.value,
            )  # fmt: skip


def of_observations(programme: Any, true: m.Observations, safe: m.Observations) -> Iterator[Published]:
    """Yield the counts among observations, with what was published of each."""
    owners = {each.code: project for project, plan in frameworks(programme).items() for each in plan.indicators}
    counts = {
        (project, each.code)
        for project, plan in frameworks(programme).items() for each in plan.indicators if each.measure.value == "count"
    }  # fmt: skip
    for before, after in zip(true, safe, strict=True):
        project, _, code = before.indicator.rpartition("/")
        named = (before.project or project or owners.get(code), code)
        if type(before.value) is int and named in counts:
            yield Published(
                named, frozenset(before.cell.items()), before.place, before.period,
                (before.reporter, before.population, before.status, before.source), before.value,
                after.value == before.value,
            )  # fmt: skip


class Attacker:
    """Somebody who knows every figure that is shown, and what adds up; counts are whole, and not negative."""

    def __init__(self, programme: Any, published: list[Published], k: int) -> None:
        self.k, self.plans = k, frameworks(programme)
        self.indicators = {
            (project, each.code): each for project, plan in self.plans.items() for each in plan.indicators
        }
        self.published = published
        self.model = cp_model.CpModel()
        self.variables = [
            self.model.new_constant(each.truth) if each.shown else self.model.new_int_var(0, MOST, f"x{place}")
            for place, each in enumerate(published)
        ]
        self.rests: list[tuple[Any, int]] = []
        self.at: dict[tuple[object, ...], list[int]] = {}
        for place, each in enumerate(published):
            self.at.setdefault(each[:5], []).append(place)
        for same in self.at.values():
            for one, other in pairwise(same):
                if published[one].truth == published[other].truth:
                    self.model.add(self.variables[one] == self.variables[other])
        for place in range(len(published)):
            for parts in self.parts(place):
                self.adds_up(place, parts)
            for last in self.last(place):
                self.model.add(self.variables[place] == self.variables[last])
        for project, plan in self.plans.items():
            for relation in plan.relations:
                self.relate(project, relation)

    def adds_up(self, whole: int, parts: list[int]) -> None:
        """Say that *parts* add up to *whole*, or to all but a rest that nobody prints.

        Where they come to more than the whole, the figures disagree, and whoever does not see them cannot tell by how
        much.
        """
        rest = self.published[whole].truth - sum(self.published[part].truth for part in parts)
        total = sum(self.variables[part] for part in parts)
        if rest == 0 and len(parts) > 1:
            self.model.add(self.variables[whole] == total)
        elif rest < 0:
            self.model.add(self.variables[whole] <= total)
        else:
            left = self.model.new_int_var(0, MOST, f"r{len(self.rests)}")
            self.model.add(self.variables[whole] == total + left)
            of_people = self.indicators[self.published[whole].indicator].unit in PEOPLE
            self.rests.append((left, rest if of_people else 0))

    def parts(self, place: int) -> Iterator[list[int]]:
        """Yield what lies next below a figure: by each dimension, by place, by period."""
        whole = self.published[place]
        like = [
            other for other, each in enumerate(self.published)
            if each.indicator == whole.indicator and each.other == whole.other and other != place
        ]  # fmt: skip
        dimensions = {name for other in like for name, _ in self.published[other].cell}
        for name in dimensions - {name for name, _ in whole.cell}:
            found = [
                other for other in like
                if self.published[other][2:4] == whole[2:4]
                and whole.cell < self.published[other].cell
                and {each for each, _ in self.published[other].cell - whole.cell} == {name}
            ]  # fmt: skip
            yield from self.once(found) if self.is_exclusive(whole.indicator[0], name) else [[each] for each in found]
        same = [other for other in like if self.published[other].cell == whole.cell]
        yield from self.once([o for o in same if self.published[o].period == whole.period and self.within(o, place)])
        yield from self.once([o for o in same if self.published[o].place == whole.place and self.during(o, place)])
        yield from self.so_far([o for o in same if self.published[o].place == whole.place], place)

    def so_far(self, same: list[int], place: int) -> Iterator[list[int]]:
        """Yield the last total so far before this one, to which what came since was added."""
        accumulation = self.indicators[self.published[place].indicator].accumulation
        period = self.published[place].period
        if period is not None and accumulation is not None and accumulation.value == "cumulative":
            ends = {other: each.end for other in same if (each := self.published[other].period) is not None}
            earlier = [other for other, end in ends.items() if end < period.end]
            if earlier:
                yield [max(earlier, key=ends.__getitem__)]

    def last(self, place: int) -> Iterator[int]:
        """Yield the last state within the days of a figure, which it repeats."""
        whole = self.published[place]
        accumulation = self.indicators[whole.indicator].accumulation
        if whole.period is None or accumulation is None or accumulation.value == "incremental":
            return
        inside = {
            other: each.period.end
            for other, each in enumerate(self.published)
            if (each.indicator, each.cell, each.place, each.other) == (whole.indicator, *whole[1:3], whole.other)
            and each.period is not None and each.period != whole.period and whole.period.contains(each.period)
        }  # fmt: skip
        latest = max(inside, key=inside.__getitem__, default=place)
        if latest != place and self.published[latest].truth == whole.truth:
            yield latest

    def once(self, found: list[int]) -> Iterator[list[int]]:
        """Yield *found*, each thing once, without what lies within another of them."""
        outermost = [each for each in found if not any(self.inside(each, other) for other in found)]
        first = {self.published[each][:5]: each for each in reversed(outermost)}
        if first:
            yield sorted(first.values())

    def inside(self, one: int, other: int) -> bool:
        """Return whether a figure is of a part of the place or the days of another."""
        return one != other and (self.within(one, other) or self.during(one, other))

    def is_exclusive(self, project: str | None, name: str) -> bool:
        """Return whether nobody is in two categories of a dimension."""
        return all(each.exclusive for each in self.plans[project].dimensions if each.code == name)

    def within(self, one: int, other: int) -> bool:
        """Return whether the place of a figure lies in that of another."""
        around = {each.code: each.within for each in self.plans[self.published[one].indicator[0]].places}
        here, there = self.published[one].place, self.published[other].place
        while here is not None and here != there:
            here = around.get(here)
        return here == there and self.published[one].place != there

    def during(self, one: int, other: int) -> bool:
        """Return whether the days of a figure lie in those of another, and are counted there too."""
        here, there = self.published[one].period, self.published[other].period
        adds = self.indicators[self.published[one].indicator].accumulation
        if here is None or there is None or adds is None or adds.value != "incremental":
            return False
        return here != there and there.contains(here)

    def relate(self, project: str | None, relation: Any) -> None:
        """Say what a relation says of figures of one place, period and cell."""
        codes = relation.indicators
        for key, places in list(self.at.items()):
            if key[0] != (project, codes[0]) and not isinstance(relation, m.Funnel):
                continue
            there = {
                code: self.at[(project, code), *key[1:]][0] for code in codes if ((project, code), *key[1:]) in self.at
            }
            whole = places[0]
            if isinstance(relation, m.Sum):
                parts = [there[code] for code in relation.parts if code in there]
                if parts:
                    self.adds_up(whole, parts)
            elif isinstance(relation, m.Subset) and relation.part in there:
                self.adds_up(whole, [there[relation.part]])
            elif isinstance(relation, m.AtLeast) and relation.fewer in there:
                fewer = there[relation.fewer]
                if self.published[whole].truth >= relation.each * self.published[fewer].truth:
                    self.model.add(self.variables[whole] >= relation.each * self.variables[fewer])
            elif isinstance(relation, m.Funnel) and key[0] == (project, codes[0]):
                stages = [there[code] for code in relation.stages if code in there]
                for wider, narrower in pairwise(stages):
                    self.adds_up(wider, [narrower])

    def bracket(self, variable: Any) -> int:
        """Return how far apart the least and the most are that *variable* may be."""
        found = []
        for minimize in (True, False):
            (self.model.minimize if minimize else self.model.maximize)(variable)
            solver = cp_model.CpSolver()
            solver.parameters.num_workers = 1
            assert solver.solve(self.model) == cp_model.OPTIMAL
            found.append(solver.value(variable))
        return found[1] - found[0]

    def recovered(self) -> list[str]:
        """Return what is worked out that was withheld, or nobody should know: nothing, where all is well."""
        found = []
        for place, each in enumerate(self.published):
            need = self.k if 0 < each.truth < self.k else 1
            if not each.shown and self.bracket(self.variables[place]) < need:
                found.append(str(each))
        return found + [
            f"left over: {rest}" for left, rest in self.rests if 0 < rest < self.k and self.bracket(left) < self.k
        ]  # fmt: skip


def small_and_shown(programme: Any, published: list[Published], k: int) -> list[Published]:
    """Return the figures of few people that are shown, which would be none."""
    indicators = {(p, each.code): each for p, plan in frameworks(programme).items() for each in plan.indicators}
    return [
        each for each in published
        if each.shown and 0 < each.truth < k and indicators[each.indicator].unit in PEOPLE
    ]  # fmt: skip
