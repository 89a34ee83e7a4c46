"""Everything that is known to add up in figures of people: margins, later figures, relations, shares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

import attrs

from mande.dimensions.cells import Cell
from mande.disclosure.counts import Key, Role, Told, whole_number
from mande.disclosure.linked import Linked, Shown
from mande.disclosure.margins import CELL, Axes, Margin, Spot
from mande.disclosure.setting import Named, Setting
from mande.disclosure.weaving import Claim, Web
from mande.framework.indicators import Accumulation
from mande.framework.portfolio import Portfolio
from mande.framework.relations import AtLeast, Funnel, Relation, Share, Subset, Sum
from mande.rollup.library import shares

Claims = Sequence[Claim]


class Line(NamedTuple):
    """Numbers of one kind that may be parts of one another: what an indicator counts, or what its shares are of."""

    named: Named
    projected: bool
    role: Role


@attrs.define(eq=False)
class Figure:
    """What is shown or withheld as one while it is put together: the counts that it shows, and how many people."""

    counts: dict[int, None] = attrs.field(factory=dict)
    people: int = 1
    is_protected: bool = True
    gone: bool = False


@attrs.frozen(eq=False)
class Woven:
    """Figures as counts that are tied, and which figure is which: the keys stand in the order of the figures."""

    linked: Linked
    keys: tuple[Key, ...]


@attrs.define(eq=False)
class Linking:
    """Puts figures together into counts and sums."""

    setting: Setting
    web: Web
    lines: dict[Line, dict[Spot, list[Claim]]] = attrs.field(factory=dict, init=False)
    figures: dict[Key, Figure] = attrs.field(factory=dict, init=False)
    earlier: list[Figure] = attrs.field(factory=list, init=False)

    def woven(self, told: Sequence[Told], before: Sequence[Told] = (), *, width: int, by_people: bool) -> Woven:
        """Return all that *told* says, and what ties it together, and to what was published *before*."""
        for each in told:
            self._take(each)
        for each in before:
            self._take_earlier(each)
        for line in list(self.lines):
            if self.setting.is_protected(line.named):
                self._tie_margins(line)
                self._tie_periods(line)
        for project, review in self.setting.reviews.items():
            for relation in review.framework.relations:
                self._tie_relation(project, relation)
        self._tie_library()
        for each in told:
            if each.percent is not None:
                self._tie_percent(self.figures[each.key], each.key, each.percent)
        self._tie_ratios((*told, *before))
        self._withhold_whole_breakdowns()
        shown = {key: figure for key, figure in self.figures.items() if figure.counts}
        figures = [self._shown(figure, by_people=by_people) for figure in (*shown.values(), *self.earlier)]
        linked = Linked(self.web.values, tuple(self.web.equations.values()), figures, self.web.sensitive, width)
        return Woven(linked, tuple(shown))

    def _shown(self, figure: Figure, *, by_people: bool) -> Shown:
        cost = max(1, figure.people) if by_people else FIGURE + min(figure.people, MOST_WEIGHED)
        return Shown(tuple(figure.counts), cost, fixed=not figure.is_protected, gone=figure.gone)

    def _take(self, told: Told) -> None:
        """Take in one figure: its counts, each as its source states it."""
        is_protected = self.setting.is_protected(told.key.named)
        figure = self.figures.setdefault(told.key, Figure(is_protected=is_protected))
        figure.gone = figure.gone or (told.withheld and is_protected)
        for role, number in told.numbers.items():
            figure.counts[self._claim(told, role, number, of_people=is_protected)] = None
            figure.people = max(figure.people, number)

    def _take_earlier(self, told: Told) -> None:
        """Take in what was published before: what it shows is known, and what it withholds stays withheld."""
        if told.withheld and told.key in self.figures:
            self.figures[told.key].gone = self.figures[told.key].is_protected
        known = Figure(is_protected=False)
        for role, number in told.numbers.items():
            of_people = self.setting.is_protected(told.key.named)
            known.counts[self._claim(told, role, number, of_people=of_people)] = None
        if told.percent is not None:
            self._tie_percent(known, told.key, told.percent)
        if known.counts:
            self.earlier.append(known)

    def _claim(self, told: Told, role: Role, number: int, *, of_people: bool) -> int:
        line = Line(told.key.named, told.key.projected, role)
        claims = self.lines.setdefault(line, {}).setdefault(spot_of(told.key), [])
        same = next((claim.variable for claim in claims if self.web.values[claim.variable] == number), None)
        count = self.web.count(number, of_people=of_people) if same is None else same
        again = any(claim.source == told.source and claim.variable != count for claim in claims)
        claims.append(Claim(f"{told.source} {len(claims)}" if again else told.source, count))
        return count

    def _tie_margins(self, line: Line) -> None:
        """Tie figures to those that they are parts of, through what nobody prints where need be."""
        spots = self.lines[line]
        printed = frozenset(spots)
        found = self._axes(line.named).margins(printed)
        by_whole: dict[Spot, list[Margin]] = {}
        for margin in found.margins:
            by_whole.setdefault(margin.whole, []).append(margin)
        for spot in by_whole:
            self._claims(spots, spot, by_whole)
        for margin in found.margins:
            self._tie_margin(line, margin)
            shown = tuple(_printed(margin, by_whole, printed))
            if margin.apart and not margin.same and shown and shown != margin.parts:
                self._tie_margin(line, margin._replace(parts=shown))  # whoever sees these takes them for all of it
        for spot in found.overlapping:
            figure = self.figures.get(key_of(line, spot))
            if figure is not None:  # it may have been published before alone
                figure.gone = True

    def _claims(
        self, spots: dict[Spot, list[Claim]], spot: Spot, by_whole: Mapping[Spot, Sequence[Margin]]
    ) -> Sequence[Claim]:
        """Return what is stated of *spot*; of one that nobody prints, what its parts come to."""
        claims = spots.get(spot)
        if claims is None:
            most = 0
            for margin in by_whole[spot]:
                parts = [self._claims(spots, part, by_whole)[0].variable for part in margin.parts]
                most = max(most, sum(self.web.values[part] for part in parts) if margin.apart else 0)
            claims = spots[spot] = [Claim(None, self.web.count(most, of_people=False))]
        return claims

    def _tie_margin(self, line: Line, margin: Margin) -> None:
        spots = self.lines[line]
        whole, parts = spots[margin.whole], [spots[part] for part in margin.parts]
        if line.role is Role.LEAST:
            return
        if margin.same:
            self.web.same(whole, parts[0])
            return
        if not margin.apart:
            self.web.at_most(whole, parts)
            return
        if margin.along.field == CELL and line.role is Role.COUNT and self._tells_of_all(line, margin):
            return
        self.web.whole_of(whole, parts, of_people=True)
        self._tie_least(line, margin)

    def _tells_of_all(self, line: Line, margin: Margin) -> bool:
        """Return whether one category holds everyone and is told alone; where one does, let nobody learn it."""
        spots = self.lines[line]
        whole, dimension = spots[margin.whole], margin.along.dimension
        most = self.web.values[whole[0].variable]
        holding = [
            part for part in margin.parts
            if most >= self.web.k
            and self.web.values[spots[part][0].variable] == most
            and self._tells(line.named, margin.whole, dimension, part.cell[dimension])
        ]  # fmt: skip
        for part in holding:
            self.web.sensitive.update(claim.variable for claim in spots[part])
        if not holding or len(margin.parts) > 1:
            return False
        self.web.part_of(whole, spots[holding[0]], of_people=False)
        return True

    def _tells(self, named: Named, whole: Spot, dimension: str, category: str) -> bool:
        """Return whether to be in *category* says something: not where it is unknown, or where all are by design."""
        declared = self.setting.dimensions(named.project).get(dimension)
        if declared is not None and category in (*declared.unknown, "not_applicable"):
            return False
        indicator, review = self.setting.indicator(named), self.setting.reviews.get(named.project)
        population = whole.population or (indicator.population if indicator else None)
        return review is None or review.only(population).get(dimension) != category

    def _tie_least(self, line: Line, margin: Margin) -> None:
        """Tie the least that a whole may be, which is the greatest of its parts, to these."""
        least = self.lines.get(line._replace(role=Role.LEAST), {}).get(margin.whole)
        spots = self.lines[line]
        for part in margin.parts if least else ():
            if least and self.web.values[least[0].variable] >= self.web.values[spots[part][0].variable]:
                self.web.whole_of(least, [spots[part]], of_people=False)

    def _axes(self, named: Named) -> Axes:
        review, indicator = self.setting.reviews.get(named.project), self.setting.indicator(named)
        populations = review.framework.populations if review else ()
        shared = {code for each in populations if each.overlaps for code in (each.code, *each.overlaps)}
        return Axes(
            review.within if review else {},
            {each.code: each.within for each in populations},
            frozenset(shared),
            self.setting.dimensions(named.project),
            indicator is None or indicator.accumulation in (None, Accumulation.INCREMENTAL),
        )

    def _tie_periods(self, line: Line) -> None:
        """Tie totals so far to earlier ones, whose difference counts those who came in between."""
        indicator = self.setting.indicator(line.named)
        if indicator is None or indicator.accumulation is not Accumulation.CUMULATIVE:
            return
        series: dict[Spot, dict[date, Spot]] = {}
        for spot in self.lines[line]:
            if spot.period is not None:
                series.setdefault(spot._replace(period=None), {}).setdefault(spot.period.end, spot)
        for by_end in series.values():
            for earlier, later in pairwise(sorted(by_end)):
                before, after = self.lines[line][by_end[earlier]], self.lines[line][by_end[later]]
                self.web.part_of(after, before, of_people=True)

    def _tie_relation(self, project: str | None, relation: Relation) -> None:
        """Tie what a relation of the framework ties, figure by figure of one place, period and cell."""
        of = {code: self.lines.get(Line(Named(project, code), False, Role.COUNT), {}) for code in relation.indicators}
        if not any(self._people(project, code) for code in relation.indicators):
            return
        if isinstance(relation, Share):
            for whole in relation.wholes:
                self._tie_sum(of, whole, [relation.part] * (whole != relation.part), is_people=True)
        elif isinstance(relation, Sum):
            self._tie_sum(of, relation.whole, relation.parts, is_people=self._people(project, relation.whole))
        elif isinstance(relation, Subset):
            self._tie_subset(of, relation.of, relation.part, is_people=self._people(project, relation.of))
        elif isinstance(relation, AtLeast):
            self._tie_at_least(of, relation)
        else:
            self._tie_funnel(of, relation, is_people=self._people(project, relation.stages[0]))

    def _tie_library(self) -> None:
        """Tie what projects come to together to what each of them counted of it."""
        programme = self.setting.programme
        for code, several in shares(programme).items() if isinstance(programme, Portfolio) else ():
            parts = [self._line(each.framework.code, each.indicator.code) for each in several if each.adds]
            for spot, claims in self._line(None, code).items():
                there = [part[spot] for part in parts if spot in part]
                if there:
                    self.web.whole_of(claims, there, of_people=self._people(None, code))

    def _people(self, project: str | None, code: str) -> bool:
        return self.setting.is_protected(Named(project, code))

    def _tie_sum(
        self, of: Mapping[str, Mapping[Spot, Claims]], whole: str, parts: Iterable[str], *, is_people: bool
    ) -> None:
        for spot, claims in of[whole].items():
            there = [of[part][spot] for part in parts if spot in of[part]]
            if there:
                self.web.whole_of(claims, there, of_people=is_people)

    def _tie_subset(self, of: Mapping[str, Mapping[Spot, Claims]], whole: str, part: str, *, is_people: bool) -> None:
        for spot, claims in of[whole].items():
            if spot in of[part]:
                self.web.part_of(claims, of[part][spot], of_people=is_people)

    def _tie_funnel(self, of: Mapping[str, Mapping[Spot, Claims]], relation: Funnel, *, is_people: bool) -> None:
        for wider, narrower in pairwise(relation.stages):
            self._tie_subset(of, wider, narrower, is_people=is_people)
        if relation.left:
            self._tie_sum(of, relation.stages[0], (relation.stages[-1], *relation.left), is_people=is_people)

    def _tie_at_least(self, of: Mapping[str, Mapping[Spot, Claims]], relation: AtLeast) -> None:
        """Tie a count to another that each of it takes so many of; who is there besides is no group of people."""
        for spot, (more, *_) in of[relation.more].items():
            for fewer in of[relation.fewer].get(spot, ())[:1]:
                number = self.web.values[fewer.variable]
                rest = self.web.values[more.variable] - relation.each * number
                if rest >= 0:
                    twins = [self.web.count(number, of_people=False) for _ in range(relation.each - 1)]
                    for twin in twins:
                        self.web.tie(twin, (fewer.variable,))
                    self.web.tie(more.variable, (fewer.variable, *twins, self.web.count(rest, of_people=False)))

    def _tie_ratios(self, told: Iterable[Told]) -> None:
        """Tie the part of each share to its whole; where it is all of them, or none, it tells of each of them."""
        for each in told:
            if Role.PART in each.numbers and Role.WHOLE in each.numbers:
                part, whole = (self._stated(each, role) for role in (Role.PART, Role.WHOLE))
                self.web.part_of([whole], [part], of_people=self.setting.is_protected(each.key.named))
                number, most = self.web.values[part.variable], self.web.values[whole.variable]
                if most and number in (0, most) and self.setting.is_protected(each.key.named):
                    self.web.sensitive.add(part.variable)

    def _stated(self, told: Told, role: Role) -> Claim:
        claims = self.lines[Line(told.key.named, told.key.projected, role)][spot_of(told.key)]
        return next(claim for claim in claims if self.web.values[claim.variable] == told.numbers[role])

    def _tie_percent(self, figure: Figure, key: Key, percent: Fraction) -> None:
        """Tie a bare percentage to the part and the whole that the framework says it was taken on.

        Whoever knows two of the three knows the third, and so it counts as showing both of the others.
        """
        spot, project = spot_of(key), key.named.project
        review = self.setting.reviews.get(project)
        relations = [
            relation
            for relation in (review.framework.relations if review else ())
            if isinstance(relation, Share) and relation.share == key.named.code
        ]
        known = [relation for relation in relations if spot in self._line(project, relation.part)]
        for relation in known or relations:
            wholes = self._wholes(project, relation, spot)
            parts = self._line(project, relation.part).get(spot) or [
                self._part_of(percent, whole, of_people=figure.is_protected) for whole in wholes
            ]
            figure.counts |= dict.fromkeys(claim.variable for claim in (*parts, *wholes))
        if not figure.counts:
            figure.counts[self.web.count(whole_number(percent), of_people=False)] = None
            figure.gone = figure.is_protected and percent == 100

    def _wholes(self, project: str | None, relation: Share, spot: Spot) -> list[Claim]:
        """Return what a percentage may have been taken on: the wholes of a relation, for wider cells too."""
        return [
            claim
            for code in relation.wholes
            for wider in _wider(spot)
            if code != relation.part or wider != spot
            for claim in self._line(project, code).get(wider, ())
        ]

    def _part_of(self, percent: Fraction, whole: Claim, *, of_people: bool) -> Claim:
        """Return the part that *percent* of a whole is, to the nearest one, tied to it."""
        number = whole_number(percent * self.web.values[whole.variable] / 100 - Fraction(1, 2))
        part = Claim(None, self.web.count(number, of_people=of_people))
        self.web.part_of([whole], [part], of_people=of_people)
        return part

    def _line(self, project: str | None, code: str) -> Mapping[Spot, list[Claim]]:
        return self.lines.get(Line(Named(project, code), False, Role.COUNT), {})

    def _withhold_whole_breakdowns(self) -> None:
        """Withhold a breakdown of which only one category is not zero, though no total stands beside it."""
        breakdowns: dict[tuple[Key, str], list[Key]] = {}
        for key, figure in self.figures.items():
            for dimension in key.cell if figure.is_protected else ():
                rest = {name: code for name, code in key.cell.items() if name != dimension}
                breakdowns.setdefault((key._replace(cell=Cell(rest)), dimension), []).append(key)
        for (whole, dimension), keys in breakdowns.items():
            there = [key for key in keys if self._people_in(key)]
            if len(keys) > 1 and len(there) == 1 and self._people_in(there[0]) >= self.web.k:
                (key,) = there
                if self._tells(key.named, spot_of(whole), dimension, key.cell[dimension]):
                    for each in keys:
                        self.figures[each].gone = True

    def _people_in(self, key: Key) -> int:
        return max((self.web.values[count] for count in self.figures[key].counts), default=0)


FIGURE, MOST_WEIGHED = 100_000, 999
"""What it costs to withhold a figure, and the most that its people add: they decide only between as many figures."""


def _printed(margin: Margin, by_whole: Mapping[Spot, Sequence[Margin]], printed: frozenset[Spot]) -> Iterator[Spot]:
    """Yield the parts of a margin that are printed, and of the others those of their parts along the same axis."""
    for part in margin.parts:
        if part in printed:
            yield part
        else:
            for inner in by_whole.get(part, ()):
                if inner.along == margin.along and inner.apart and not inner.same:
                    yield from _printed(inner, by_whole, printed)


def key_of(line: Line, spot: Spot) -> Key:
    """Return the key of what is printed of *line* at *spot*."""
    cell, place, period, population, reporter = spot
    return Key(line.named, cell, place, period, population, reporter, line.projected)


def spot_of(key: Key) -> Spot:
    """Return what a figure speaks of, apart from its indicator."""
    return Spot(key.cell, key.place, key.period, key.population, key.reporter)


def _wider(spot: Spot) -> Iterator[Spot]:
    """Yield *spot* and those that leave out some of the dimensions of its cell, the total last."""
    yield spot
    if len(spot.cell) > 1:
        for dimension in spot.cell:
            yield spot._replace(cell=Cell({name: code for name, code in spot.cell.items() if name != dimension}))
    if spot.cell:
        yield spot._replace(cell=Cell())
