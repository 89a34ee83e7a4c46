"""Everything that is known to add up in figures of people: margins, later figures, relations, shares."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise

import attrs

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.disclosure.axes import Axes, Scales
from mande.disclosure.counts import Key, Role, Told, part_of, whole_number
from mande.disclosure.filling import filled
from mande.disclosure.linked import Linked, Shown
from mande.disclosure.margins import Lattice, Margin
from mande.disclosure.relating import families, ties_of
from mande.disclosure.setting import Named, Setting
from mande.disclosure.spots import CELL, Line, Spot, Tie, spot_of
from mande.disclosure.weaving import Claim, Web
from mande.framework.indicators import Accumulation
from mande.framework.relations import AtLeast, Share

Claims = Sequence[Claim]


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
    claims: dict[Spot, list[Claim]] = attrs.field(factory=dict, init=False)
    figures: dict[Key, Figure] = attrs.field(factory=dict, init=False)
    earlier: list[Figure] = attrs.field(factory=list, init=False)

    def woven(self, told: Sequence[Told], before: Sequence[Told] = (), *, width: int, by_people: bool) -> Woven:
        """Return all that *told* says, and what ties it together, and to what was published *before*."""
        for each in told:
            self._take(each)
        for each in before:
            self._take_earlier(each)
        ties = ties_of(self.setting)
        lines = dict.fromkeys(spot.line for spot in self.claims if spot.line and spot.line.role is not Role.LEAST)
        for family in families([*lines], ties):
            self._tie_margins(family, [tie for tie in ties if tie.whole in family])
        self._tie_periods()
        for project, review in self.setting.reviews.items():
            for relation in review.framework.relations:
                if isinstance(relation, AtLeast):
                    self._tie_at_least(project, relation)
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
        cost = figure.people if by_people else FIGURE + min(figure.people, MOST_WEIGHED)
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
        claims = self.claims.setdefault(spot_of(told.key, role), [])
        same = next((claim.variable for claim in claims if self.web.values[claim.variable] == number), None)
        count = self.web.count(number, of_people=of_people) if same is None else same
        again = any(claim.source == told.source and claim.variable != count for claim in claims)
        claims.append(Claim(f"{told.source} {len(claims)}" if again else told.source, count))
        return count

    def _tie_margins(self, family: Collection[Line], ties: Sequence[Tie]) -> None:
        """Tie figures to those that they are parts of, through what nobody prints where need be."""
        if not any(self.setting.is_protected(line.named) for line in family):
            return
        spots = [spot for spot in self.claims if spot.line in family]
        lattice = Lattice(Scales({line: self._axes(line.named) for line in family}, ties, spots), spots)
        margins = lattice.margins()
        values = filled(margins, {spot: self._number(spot) for spot in spots}, lattice.inner)
        for spot, number in values.items():
            if spot not in self.claims:
                of_people = spot in lattice.inner and self._counts_people(spot)
                self.claims[spot] = [Claim(None, self.web.count(number, of_people=of_people))]
        by_whole: dict[Spot, list[Margin]] = {}
        for margin in margins:
            by_whole.setdefault(margin.whole, []).append(margin)
        for margin in margins:
            self._tie_margin(margin)
            shown = tuple(_printed(margin, by_whole, lattice.printed))
            if margin.apart and not margin.same and shown and shown != margin.parts:
                self._tie_margin(margin._replace(parts=shown))  # whoever sees these takes them for all of it

    def _number(self, spot: Spot) -> int:
        return self.web.values[self.claims[spot][0].variable]

    def _counts_people(self, spot: Spot) -> bool:
        return spot.line is not None and self.setting.is_protected(spot.line.named)

    def _tie_margin(self, margin: Margin) -> None:
        whole, parts = self.claims[margin.whole], [self.claims[part] for part in margin.parts]
        of_people = self._counts_people(margin.whole)
        if margin.same:
            self.web.same(whole, parts[0])
        elif not margin.apart:
            self.web.at_most(whole, parts)
        elif margin.along.tie and margin.along.tie.leaves:
            self.web.part_of(whole, parts[0], of_people=of_people)
            if of_people and 0 < self._number(margin.whole) == self._number(margin.parts[0]):
                self.web.sensitive.update(claim.variable for claim in parts[0])  # it tells of each of them
        elif margin.along.field != CELL or not self._tells_of_all(margin):
            self.web.whole_of(whole, parts, of_people=of_people)
            self._tie_least(margin)

    def _tells_of_all(self, margin: Margin) -> bool:
        """Return whether one category holds everyone and is told alone; where one does, let nobody learn it."""
        line, dimension = margin.whole.line, margin.along.dimension
        most = self._number(margin.whole)
        if line is None or line.role is not Role.COUNT or most < self.web.k:
            return False
        holding = [
            part
            for part in margin.parts
            if self._number(part) == most
            and self._tells(line.named, margin.whole.population, dimension, part.cell[dimension])
        ]
        for part in holding:
            self.web.sensitive.update(claim.variable for claim in self.claims[part])
        if not holding or len(margin.parts) > 1:
            return False
        self.web.part_of(self.claims[margin.whole], self.claims[holding[0]], of_people=False)
        return True

    def _tells(self, named: Named, population: str | None, dimension: str, category: str) -> bool:
        """Return whether to be in *category* says something: not where it is unknown, or where all are by design."""
        declared = self.setting.dimensions(named.project).get(dimension)
        if declared is not None and category in (*declared.unknown, "not_applicable"):
            return False
        indicator, review = self.setting.indicator(named), self.setting.reviews.get(named.project)
        of = population or (indicator.population if indicator else None)
        return review is None or review.only(of).get(dimension) != category

    def _tie_least(self, margin: Margin) -> None:
        """Tie the least that a whole may be, which is the greatest of its parts, to these."""
        line = margin.whole.line
        least = self.claims.get(margin.whole._replace(line=line._replace(role=Role.LEAST))) if line else None
        if least:
            for part in margin.parts:
                if self.web.values[least[0].variable] >= self._number(part):
                    self.web.whole_of(least, [self.claims[part]], of_people=False)

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

    def _tie_periods(self) -> None:
        """Tie totals so far to earlier and shorter ones, whose difference counts those who came in between."""
        series: dict[Spot, list[Spot]] = {}
        for spot in self.claims:
            indicator = self.setting.indicator(spot.line.named) if spot.line else None
            if spot.period and indicator and indicator.accumulation is Accumulation.CUMULATIVE:
                series.setdefault(spot._replace(period=None), []).append(spot)
        for several in series.values():
            for before, after in pairwise(sorted(several, key=_so_far)):
                self.web.part_of(self.claims[after], self.claims[before], of_people=self._counts_people(after))

    def _tie_at_least(self, project: str | None, relation: AtLeast) -> None:
        """Tie a count to another that each of it takes so many of; who is there besides is no group of people."""
        for spot in [spot for spot in self.claims if spot.line == Line(Named(project, relation.more))]:
            fewer = spot._replace(line=Line(Named(project, relation.fewer)))
            if fewer in self.claims:
                number = self._number(fewer)
                rest = self._number(spot) - relation.each * number
                if rest >= 0:
                    one, more = self.claims[fewer][0].variable, self.claims[spot][0].variable
                    twins = [self.web.count(number, of_people=False) for _ in range(relation.each - 1)]
                    for twin in twins:
                        self.web.tie(twin, (one,))
                    self.web.tie(more, (one, *twins, self.web.count(rest, of_people=False)))

    def _tie_ratios(self, told: Iterable[Told]) -> None:
        """Tie the part of each share to its whole; where it is all of them, or none, it tells of each of them."""
        for each in told:
            if Role.PART in each.numbers and Role.WHOLE in each.numbers:
                part, whole = (self._stated(each, role) for role in (Role.PART, Role.WHOLE))
                self.web.part_of([whole], [part], of_people=self.setting.is_protected(each.key.named))
                self._tie_share(each.key, part, whole)
                number, most = self.web.values[part.variable], self.web.values[whole.variable]
                if most and number in (0, most) and self.setting.is_protected(each.key.named):
                    self.web.sensitive.add(part.variable)

    def _tie_share(self, key: Key, part: Claim, whole: Claim) -> None:
        """Tie the sides of a share to the indicators that it is said to be taken of, where they say the same."""
        project, spot = key.named.project, spot_of(key)
        for relation in self._shares(key):
            for code, side in [(relation.part, part), *((code, whole) for code in relation.wholes)]:
                self.web.same([side], self._at(project, code, spot))

    def _shares(self, key: Key) -> list[Share]:
        """Return the relations by which an indicator is a share of others."""
        framework = self.setting.frameworks.get(key.named.project)
        relations = framework.relations if framework else ()
        return [each for each in relations if isinstance(each, Share) and each.share == key.named.code]

    def _stated(self, told: Told, role: Role) -> Claim:
        claims = self.claims[spot_of(told.key, role)]
        return next(claim for claim in claims if self.web.values[claim.variable] == told.numbers[role])

    def _tie_percent(self, figure: Figure, key: Key, percent: Fraction) -> None:
        """Tie a bare percentage to the part and the whole that the framework says it was taken on.

        Whoever knows two of the three knows the third, and so it counts as showing both of the others.
        """
        spot, project = spot_of(key), key.named.project
        relations = self._shares(key)
        known = [relation for relation in relations if self._at(project, relation.part, spot)]
        for relation in known or relations:
            wholes = self._wholes(project, relation, spot)
            parts = self._at(project, relation.part, spot) or [
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
            for claim in self._at(project, code, wider)
        ]

    def _part_of(self, percent: Fraction, whole: Claim, *, of_people: bool) -> Claim:
        """Return the part that *percent* of a whole is, to the nearest one, tied to it."""
        number = part_of(percent, self.web.values[whole.variable])
        part = Claim(None, self.web.count(number, of_people=of_people))
        self.web.part_of([whole], [part], of_people=of_people)
        return part

    def _at(self, project: str | None, code: str, spot: Spot) -> list[Claim]:
        """Return what is told of another indicator where *spot* is."""
        return self.claims.get(spot._replace(line=Line(Named(project, code))), [])

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
                if self._tells(key.named, whole.population, dimension, key.cell[dimension]):
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


def _so_far(spot: Spot) -> tuple[date, int]:
    """Return what totals so far are sorted by: when they end, and of those that end together the longest last."""
    period = spot.period or Period(date.min, date.min)
    return period.end, -period.start.toordinal()


def _wider(spot: Spot) -> Iterator[Spot]:
    """Yield *spot* and those that leave out some of the dimensions of its cell, the total last."""
    yield spot
    if len(spot.cell) > 1:
        for dimension in spot.cell:
            yield spot._replace(cell=Cell({name: code for name, code in spot.cell.items() if name != dimension}))
    if spot.cell:
        yield spot._replace(cell=Cell())
