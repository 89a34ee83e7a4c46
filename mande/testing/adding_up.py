"""The laws of a roll-up: what holds of every total, whatever was seen and however it is added up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from fractions import Fraction
from random import Random

import attrs

from mande.dimensions.breakdowns import Dimension
from mande.dimensions.cells import EVERYONE, Cell
from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation
from mande.rollup.totals import Total
from mande.testing.cases import BOTH, Case, Where
from mande.testing.comparing import Compared, again, alike, between, is_number, of, same, share_of
from mande.testing.dealing import dealt
from mande.testing.series import Series
from mande.wording import sentence

SEED = 7
"""What figures are mixed by, so that a law says the same whenever it is asked."""

TIMES = 1000
"""How many times as many there are where a share is to stay what it is."""


def same_question_same_answer(case: Case) -> Iterator[Compared]:
    """Asked twice, a roll-up answers twice the same."""
    for over, first in case.as_seen.items():
        second = case.totals(case.observations, over)
        yield alike(of(sentence("all totals"), over), second, first, case.observations)


def order_of_figures(case: Case) -> Iterator[Compared]:
    """Figures that are sorted otherwise come to the same."""
    figures = list(case.observations)
    mixed = list(figures)
    Random(SEED).shuffle(mixed)  # noqa: S311 - nothing is kept secret by it
    for over, as_given in case.as_seen.items():
        for other in (figures[::-1], mixed):
            yield alike(of(sentence("all totals"), over), case.totals(other, over), as_given, figures)


def order_of_declaration(case: Case) -> Iterator[Compared]:
    """A framework whose places, dimensions and populations are listed in another order gives the same totals."""
    lists = {name: getattr(case.framework, name)[::-1] for name in ("places", "dimensions", "populations")}
    turned = attrs.evolve(case, framework=attrs.evolve(case.framework, **lists))
    for over, here in case.as_seen.items():
        there = turned.totals(case.observations, over)
        yield alike(of(sentence("all totals"), over), there, here, case.observations)


def other_indicators_change_nothing(case: Case) -> Iterator[Compared]:
    """What is seen of one indicator changes no total of another."""
    for over, together in case.as_seen.items():
        for code in dict.fromkeys(each.indicator for each in case.observations):
            own = [each for each in case.observations if each.indicator == code]
            alone, beside = (
                [total for total in totals if total.indicator == code] for totals in (case.totals(own, over), together)
            )
            yield alike(of(code, over), beside, alone, case.observations)


def numbers_are_exact(case: Case) -> Iterator[Compared]:
    """No total is a float, which cannot be told from the numbers beside it."""
    for over, totals in case.as_seen.items():
        for total in totals:
            what = of(total.indicator, over, (total.period, total.place))
            exact = not isinstance(total.value, float)
            yield Compared(what, total.value, sentence("an exact number"), tuple(case.observations), exact)


def regions_first(case: Case) -> Iterator[Compared]:
    """What the regions come to, handed in as their figures, comes to the same country."""
    for series in case.series:
        for region_of in _regions(series):
            regions = dict.fromkeys(region_of.values())
            handed_in: list[Observation] = []
            for region in regions:
                inside = [each for each in series.figures if region_of[each.place] == region]
                handed_in += again(series.indicator.code, case.of(series, inside, ["place"]).values(), place=region)
            yield from _alike(case, series, ["place"], handed_in, series.figures)


def _regions(series: Series) -> Iterator[Mapping[str | None, str | None]]:
    """Yield the ways to put places together into regions: the parts of a country, and countries."""
    outward = {each.place: _outward(series, each.place) for each in series.figures}
    for depth in (-2, -1):
        region_of = {
            place: around[depth] if len(around) >= -depth else place for place, around in outward.items() if around
        }
        if len(region_of) == len(outward) and any(place != region for place, region in region_of.items()):
            yield region_of


def _outward(series: Series, place: str | None) -> tuple[str, ...]:
    return () if place is None else (place, *ancestors(place, series.within))


def one_axis_after_the_other(case: Case) -> Iterator[Compared]:
    """Adding up over time and then over places gives what both at once and the other order give."""
    for series in case.series:
        if {BOTH, ("time",), ("place",)} <= {*case.overs_of(series)} and not series.stands:
            at_once = case.of(series, series.figures, BOTH)
            for first, period in (("time", series.span), ("place", None)):
                totals = case.of(series, series.figures, [first]).values()
                step = again(series.indicator.code, totals, period=period)
                yield from _held(series, BOTH, case.of(series, step, BOTH), at_once, series.figures)


def told_in_parts(case: Case) -> Iterator[Compared]:
    """What is new in a period comes to the same when it is told in two shorter ones, a smaller and a larger part."""
    for series in case.series:
        if series.comes_to_one(["time"]) and not series.stands:
            halves = [half for figure in series.figures for half in _halves(figure)]
            yield from _alike(case, series, ["time"], halves, series.figures)


def _halves(figure: Observation) -> tuple[Observation, ...]:
    period, (smaller, larger) = figure.period, _parted(figure.value)
    if period is None or period.days < 2:
        return (figure,)
    middle = period.start + timedelta(days=period.days // 2 - 1)
    return (
        attrs.evolve(figure, period=Period(period.start, middle), value=smaller),
        attrs.evolve(figure, period=Period(middle + timedelta(days=1), period.end), value=larger),
    )


def _parted(value: object) -> tuple[Figure, Figure]:
    """Return two values that come to *value* together: of a share, one with as much as possible of the part."""
    if isinstance(value, Ratio) and isinstance(value.part, int) and isinstance(value.whole, int):
        whole = value.whole // 3
        part = min(value.part, whole)
        return Ratio(part, whole), Ratio(value.part - part, value.whole - whole)
    number = value if isinstance(value, int) else 0
    return number // 3, number - number // 3


def pooled_between_least_and_greatest(case: Case) -> Iterator[Compared]:
    """A share of all lies between the least and the greatest of their shares."""
    for series, over in case.over_all():
        if series.pools and over and (series.indicator.accumulation == "incremental" or "time" not in over):
            for where, total in case.of(series, series.figures, over).items():
                figures = [each for each in series.figures if _is_of(each, where)]
                shares = [each for each in map(_share, figures) if isinstance(each, Fraction)]
                if len(shares) == len(figures):
                    what = of(series.indicator.code, over, where)
                    yield between(what, share_of(total), min(shares), max(shares), figures)


def _share(figure: Observation) -> object:
    return figure.value.share if isinstance(figure.value, Ratio) else None


def _is_of(figure: Observation, where: Where) -> bool:
    period, place = where
    return period in (None, figure.period) and place in (None, figure.place)


def scaling_part_and_whole(case: Case) -> Iterator[Compared]:
    """So many times as many, part and whole, are the same share."""
    for series, over in case.over_all():
        if series.pools:
            larger = [attrs.evolve(each, value=_times(each.value, TIMES)) for each in series.figures]
            many, few = (case.of(series, figures, over) for figures in (larger, series.figures))
            for where in few:
                what = of(series.indicator.code, over, where)
                yield same(what, share_of(many.get(where)), share_of(few[where]), larger)


def _times(value: object, times: int) -> Ratio:
    assert isinstance(value, Ratio)  # noqa: S101 - a series of shares holds nothing else
    return Ratio(value.part * times, value.whole * times)  # type: ignore[operator]  # both are numbers in a series


def missing_is_not_zero(case: Case) -> Iterator[Compared]:
    """A reporter that is missing changes completeness, and neither the total of the others nor any of their values."""
    for series in case.series:
        code, period = series.indicator.code, series.figures[0].period
        gap = Observation(code, Missing.NOT_REPORTED, period, place=series.figures[0].place)
        for over in case.overs_of(series):
            for where, total in case.of(series, [gap], over).items():
                yield Compared(
                    of(code, over, where),
                    total.value,
                    sentence("a reason, and no number"),
                    (gap,),
                    not is_number(total),
                )
        for silent in series.places:
            others = [each for each in series.figures if each.place != silent]
            blank = attrs.evolve(gap, place=silent)
            for over in case.overs_of(series) if others else ():
                without, beside = (case.of(series, figures, over) for figures in (others, [*others, blank]))
                for where in without:
                    what = of(code, over, where)
                    yield same(what, _value(beside, where), _value(without, where), [*others, blank])
                    yield same(
                        sentence("{total}, reporters", total=what),
                        beside[where].reported if where in beside else None,
                        without[where].reported,
                        [*others, blank],
                    )


def zero_is_not_missing(case: Case) -> Iterator[Compared]:
    """A place where nothing happened is one more that reported, and zero is its figure."""
    for series in case.series:
        if series.pools:
            continue
        for place in series.places:
            others = [each for each in series.figures if each.place != place]
            nothing = [attrs.evolve(each, value=0) for each in series.figures if each.place == place]
            yield from _alike_values(case, series, ["place"], nothing, 0)
            if {each.period for each in nothing} <= {each.period for each in others}:
                yield from _alike(case, series, ["place"], [*others, *nothing], others)
                yield from _one_more(case, series, others, nothing)


def _one_more(case: Case, series: Series, others: list[Observation], nothing: list[Observation]) -> Iterator[Compared]:
    """Yield whether one more has reported, where a roll-up tells how many did."""
    before, after = (case.of(series, figures, ["place"]) for figures in (others, [*others, *nothing]))
    for where in before:
        if before[where].reported and where[0] in {each.period for each in nothing}:
            what = sentence("{total}, reporters", total=of(series.indicator.code, ["place"], where))
            found = after[where].reported if where in after else None
            yield same(what, found, before[where].reported + 1, [*others, *nothing])


def others_change_no_place(case: Case) -> Iterator[Compared]:
    """What one place comes to is the same, whatever any other reports."""
    for series in case.series:
        together = case.of(series, series.figures, ["time"]) if series.comes_to_one(["time"]) else {}
        for place in series.places if together else ():
            own = [each for each in series.figures if each.place == place]
            alone = case.of(series, own, ["time"])
            mine = {where: total for where, total in together.items() if where[1] == place}
            yield from _held(series, ["time"], mine, alone, series.figures)


def each_period_by_itself(case: Case) -> Iterator[Compared]:
    """What one period comes to is the same, whatever any other brought: nothing is carried forward unasked."""
    for series in case.series:
        together = case.of(series, series.figures, ["place"])
        for period in dict.fromkeys(each.period for each in series.figures):
            own = [each for each in series.figures if each.period == period]
            alone = case.of(series, own, ["place"])
            found = {where: total for where, total in together.items() if where[0] == period}
            yield from _held(series, ["place"], found, alone, series.figures)


def cells_add_to_their_total(case: Case) -> Iterator[Compared]:
    """The categories of a dimension that is exclusive and exhaustive add to the total that is derived from them."""
    for series in case.series:
        for over in case.overs_of(series) if case.adding_dimensions and not series.pools else ():
            undivided = case.of(series, series.figures, over)
            for dimension in case.adding_dimensions:
                yield from _cells(case, series, over, dimension, undivided)


def _cells(
    case: Case, series: Series, over: tuple[str, ...], dimension: Dimension, undivided: Mapping[Where, Total]
) -> Iterator[Compared]:
    figures = [
        attrs.evolve(figure, value=share, cell={dimension.code: code})
        for figure in series.figures
        for code, share in dealt(figure.value, dimension.codes)
    ]
    totals = case.by_cell(series, figures, over)
    for where in undivided:
        what = of(series.indicator.code, over, where)
        found = [_value(totals.get(Cell({dimension.code: code}), {}), where) for code in dimension.codes]
        added = sum(each for each in found if isinstance(each, int))
        yield same(sentence("{total}, its cells together", total=what), added, _value(undivided, where), figures)
        yield same(what, _value(totals.get(EVERYONE, {}), where), _value(undivided, where), figures)


def a_whole_is_not_added_to_its_parts(case: Case) -> Iterator[Compared]:
    """A figure for everything that others are parts of changes no total: only the parts are added."""
    for series in case.series:
        for region_of in _regions(series):
            for place in dict.fromkeys(region for place, region in region_of.items() if region != place):
                inside = [each for each in series.figures if region_of[each.place] == place]
                whole = attrs.evolve(inside[0], place=place, value=_whole_of(inside[0].value))
                own = [each for each in inside if each.period == whole.period]
                yield from _alike(case, series, ["place"], [*own, whole], own)


def _whole_of(value: object) -> object:
    return _times(value, 3) if isinstance(value, Ratio) else value * 3 + 1 if isinstance(value, int) else value


def the_last_stands_for_all_before_it(case: Case) -> Iterator[Compared]:
    """A total so far, and a state, come to their last figure, and are never added over time."""
    for series in case.series:
        if series.stands:
            last: dict[str | None, Observation] = {}
            for each in series.figures:
                last[each.place] = max(last.get(each.place, each), each, key=lambda each: each.period.end)  # type: ignore[union-attr]
            yield from _alike(case, series, ["time"], series.figures, tuple(last.values()))


def two_sources_are_not_added(case: Case) -> Iterator[Compared]:
    """Two sources that say the same of one thing are one figure, and where they differ none of them is chosen."""
    for series in case.series:
        one, two = (attrs.evolve(series.figures[0], source=name) for name in ("source-1", "source-2"))
        other = attrs.evolve(two, value=_whole_of(two.value))
        for over in case.overs_of(series):
            yield from _alike(case, series, over, [one, two], [one])
            for where, total in case.of(series, [one, other], over).items() if other.value != one.value else ():
                what = of(series.indicator.code, over, where)
                yield Compared(what, total.value, sentence("none of the two"), (one, other), not is_number(total))


def _alike(
    case: Case, series: Series, over: Iterable[str], figures: Iterable[Observation], others: Iterable[Observation]
) -> Iterator[Compared]:
    """Yield whether *figures* come to what *others* come to."""
    figures = tuple(figures)
    yield from _held(series, over, case.of(series, figures, over), case.of(series, others, over), figures)


def _alike_values(
    case: Case, series: Series, over: Iterable[str], figures: Iterable[Observation], value: object
) -> Iterator[Compared]:
    for where, total in case.of(series, figures, over).items():
        yield same(of(series.indicator.code, over, where), total.value, value, figures)


def _held(
    series: Series,
    over: Iterable[str],
    found: Mapping[Where, Total],
    expected: Mapping[Where, Total],
    figures: Iterable[Observation],
) -> Iterator[Compared]:
    """Yield whether every total that is expected was found, with its value."""
    for where in expected:
        what = of(series.indicator.code, over, where)
        yield same(what, _value(found, where), _value(expected, where), figures)


def _value(totals: Mapping[Where, Total], where: Where) -> object:
    return totals[where].value if where in totals else None
