"""Which figures make up which: of places within a place, periods within a period, and reporters of one thing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from mande.dimensions.nesting import ancestors
from mande.framework.indicators import Accumulation, Counting, Indicator, Statistic
from mande.measures.figures import is_known
from mande.measures.missing import Missing
from mande.observations.observation import Observation, Status
from mande.observations.scopes import Scope
from mande.reconciliation.figures import without
from mande.reconciliation.said import Reading, Said, in_reading_order, one_of
from mande.rollup.over_time import MEETS_AGAIN
from mande.rollup.parts import Layout
from mande.wording import listing, phrases, sentence

PLACES, PERIODS, REPORTERS, PARTNERS = phrases("places", "periods", "reporters", "partners")
ALL_ITS_PLACES = sentence("whether these are all its places is not recorded")
ALL_WHO_REPORT = sentence("whether these are all who report is not recorded")
SOME_DAYS = sentence("no figure of some of its days")
SOME_DAYS_ONLY = sentence("the partners' figures are of some of the days only")


class Tiled(NamedTuple):
    """A whole and figures that lie within it without overlapping, all of one source and status.

    `axis` is what they part it by. `complete` says that they leave nothing out; where it is not known, `lacks` says
    what may be missing. `apart` says that nobody is counted in two of them. `carried` counts those in several. `mixed`
    says that whole and parts are of different sources, or came about differently, so that nothing can be told, and
    `withheld` that one of the parts is not released.
    """

    indicator: Indicator
    axis: str
    whole: Said
    parts: tuple[Said, ...]
    complete: bool = True
    lacks: str = ""
    apart: bool = True
    carried: int | None = None
    mixed: bool = False
    withheld: bool = False


class Sheet(NamedTuple):
    """The figures of one indicator that one source states in one way, by what they speak of."""

    reading: Reading
    indicator: Indicator
    figures: Mapping[Scope, Sequence[Observation]]
    blank: frozenset[Scope]
    withheld: frozenset[Scope] = frozenset()

    def said(self, scope: Scope) -> Said:
        """Return what is said of *scope*."""
        return one_of([self.reading.said(each, self.indicator, scope.words) for each in self.figures[scope]])


def sheets(reading: Reading) -> Iterator[Sheet]:
    """Yield the sheets of every indicator whose figures are totals: counts, amounts and money."""
    for code, scopes in reading.review.scopes.items():
        indicator = reading.review.observed[code]
        if indicator.totals is not Statistic.TOTAL or len(scopes) < 2:
            continue
        if _is_one_sheet(scopes.values()):
            yield Sheet(reading, indicator, scopes, frozenset())
            continue
        held: dict[tuple[str | None, Status], dict[Scope, list[Observation]]] = {}
        blank: dict[tuple[str | None, Status], set[Scope]] = {}
        withheld: dict[tuple[str | None, Status], set[Scope]] = {}
        for scope, figures in scopes.items():
            for each, key in _as_corrected(figures):
                if is_known(each.value):
                    held.setdefault(key, {}).setdefault(scope, []).append(each)
                else:
                    (withheld if each.value is Missing.WITHHELD else blank).setdefault(key, set()).add(scope)
        for key, stated in held.items():
            gone = frozenset(withheld.get(key, ()))
            said = {scope: figures for scope, figures in stated.items() if scope not in gone} if gone else stated
            yield Sheet(reading, indicator, said, frozenset(blank.get(key, ())), gone)


def _as_corrected(figures: Sequence[Observation]) -> Iterator[tuple[Observation, tuple[str | None, Status]]]:
    """Yield figures for one thing with their source and how they came about: a correction as what it stands for."""
    revised = {each.source for each in figures if each.status is Status.REVISED and is_known(each.value)}
    first: dict[str | None, Status] = {}
    for each in figures if revised else ():
        if each.source in revised and each.status is not Status.REVISED and is_known(each.value):
            first.setdefault(each.source, each.status)
    for each in figures:
        if each.status is Status.REVISED:
            yield each, (each.source, first.get(each.source, each.status))
        elif each.source not in first or not is_known(each.value):
            yield each, (each.source, each.status)


def _is_one_sheet(stated: Iterable[Sequence[Observation]]) -> bool:
    """Return whether one source states all figures in one way, and none has no value; as it is of most indicators."""
    known = ((each.source, each.status) if is_known(each.value) else None for figures in stated for each in figures)
    first = next(known, None)
    return first is not None and all(each == first for each in known)


def tiled(reading: Reading, *axes: str) -> Iterator[Tiled]:
    """Yield every whole with figures within it, of places, periods, reporters or partners, as *axes* name them."""
    for _, same in groupby(sheets(reading), key=lambda sheet: sheet.indicator.code):
        held = list(same)
        found: set[tuple[str, str]] = set()
        for sheet in held:
            for axis in axes if len(sheet.figures) > 1 else ():
                for each in BY_AXIS[axis](sheet):
                    found.add((axis, each.whole.of))
                    yield each
        if len(held) > 1:
            for axis in axes:
                for each in BY_AXIS[axis](_together(held)):
                    if (axis, each.whole.of) not in found:
                        yield each._replace(mixed=True)


def _together(held: Sequence[Sheet]) -> Sheet:
    """Return what all sources state, whether or not it can be held against each other."""
    figures: dict[Scope, list[Observation]] = {}
    for sheet in held:
        for scope, stated in sheet.figures.items():
            figures.setdefault(scope, []).extend(stated)
    return held[0]._replace(figures=figures, withheld=frozenset())


def _is_withheld(sheet: Sheet, whole: Scope, *axes: str) -> bool:
    """Return whether a figure within *whole* that differs from it in *axes* alone is not released."""
    review = sheet.reading.review
    return any(
        all(name in axes or mine == other for name, mine, other in zip(Scope._fields, scope, whole, strict=True))
        and (scope.place == whole.place or whole.place in _around(scope.place, review.within))
        and (scope.period == whole.period or _contains(whole, scope))
        for scope in sheet.withheld
    )


def _alike(scopes: Iterable[Scope], *axes: str) -> Iterator[list[Scope]]:
    """Yield the scopes that differ in *axes* alone, where there are several."""
    kept = [place for place, name in enumerate(Scope._fields) if name not in axes]
    held: dict[tuple[object, ...], list[Scope]] = {}
    for scope in scopes:
        held.setdefault(tuple([scope[place] for place in kept]), []).append(scope)
    yield from (same for same in held.values() if len(same) > 1)


def _by_place(sheet: Sheet) -> Iterator[Tiled]:
    review = sheet.reading.review
    for same in _alike(sheet.figures, "place"):
        by_place = {scope.place: scope for scope in same}
        held: dict[str | None, list[str]] = {}
        for code in by_place:
            if code is not None:
                around = next((place for place in ancestors(code, review.within) if place in by_place), None)
                held.setdefault(around, []).append(code)
        for whole, inside in held.items():
            if whole in by_place:
                missed = list(_uncovered(whole, review.places_in, set(inside)))
                yield Tiled(
                    sheet.indicator,
                    PLACES,
                    sheet.said(by_place[whole]),
                    in_reading_order(sheet.said(by_place[code]) for code in inside),
                    review.is_plan and whole in review.places_in and not missed,
                    sentence("no figure of {missed}", missed=listing(missed)) if missed else ALL_ITS_PLACES,
                    withheld=_is_withheld(sheet, by_place[whole], "place"),
                )


def _uncovered(
    place: str | None, children: Mapping[str | None, Sequence[str]], reported: set[str | None]
) -> Iterator[str]:
    """Yield the places within *place* that are in none of those *reported*."""
    for child in children.get(place, ()):
        if child in reported:
            continue
        if child in children:
            yield from _uncovered(child, children, reported)
        else:
            yield child


def _by_period(sheet: Sheet) -> Iterator[Tiled]:
    if sheet.indicator.accumulation is not Accumulation.INCREMENTAL:
        return
    for same in _alike((scope for scope in sheet.figures if scope.period), "period"):
        dated = {scope.period: scope for scope in same if scope.period is not None}
        periods = list(dated)
        for window in Layout.of(periods).wholes:
            inside = [period for period in periods if period is not window and window.contains(period)]
            layout = Layout.of(inside, window)
            if layout.overlap:
                continue
            scopes = [dated[period] for period in sorted(inside) if period not in layout.wholes]
            carried = [each.carried_over for scope in scopes for each in sheet.figures[scope][:1] if each.carried_over]
            yield Tiled(
                sheet.indicator,
                PERIODS,
                sheet.said(dated[window]),
                tuple(sheet.said(scope) for scope in scopes),
                not layout.gaps,
                SOME_DAYS,
                _nobody_twice(sheet.indicator, "time", new=True),
                sum(carried) if carried else None,
                withheld=_is_withheld(sheet, dated[window], "period"),
            )


def _by_reporter(sheet: Sheet) -> Iterator[Tiled]:
    """Yield the wholes that nobody alone reports, with what each reporter says of the place, or of places in it."""
    review = sheet.reading.review
    reporters = review.framework.monitoring.reporters if review.framework.monitoring else ()
    for same in _alike(sheet.figures, "place", "reporter"):
        wholes = {scope.place: scope for scope in same if scope.reporter is None}
        held: dict[str | None, list[Scope]] = {}
        units = {(scope.reporter, scope.place) for scope in same}
        for scope in same if wholes else ():
            around = _around(scope.place, review.within)
            for place in around if scope.reporter is not None else ():
                between = around[1 : around.index(place) + 1] if place != scope.place else ()
                if place in wholes and not any((scope.reporter, other) in units for other in between):
                    held.setdefault(place, []).append(scope)
        for place, parts in held.items():
            missed = sorted({*reporters} - {scope.reporter for scope in parts})
            yield Tiled(
                sheet.indicator,
                REPORTERS,
                sheet.said(wholes[place]),
                in_reading_order(map(sheet.said, parts)),
                review.is_plan and bool(reporters) and not missed,
                sentence("no figure by {missed}", missed=listing(missed)) if missed else ALL_WHO_REPORT,
                _nobody_twice(sheet.indicator, "reporter"),
                withheld=_is_withheld(sheet, wholes[place], "place", "reporter"),
            )


def _around(place: str | None, within: Mapping[str, str | None]) -> tuple[str | None, ...]:
    """Return a place and all that it lies within, everywhere last."""
    return (None,) if place is None else (place, *ancestors(place, within), None)


def _by_partner(sheet: Sheet) -> Iterator[Tiled]:
    """Yield the wholes with what was counted at each of several partners, of the same days or of some of them.

    It is a breakdown by a dimension whose categories are partners, and that says one person may be with several.
    """
    review = sheet.reading.review
    partners = {each.code for each in review.framework.partners}
    for dimension in review.framework.dimensions:
        if dimension.exclusive or not partners.issuperset(dimension.codes):
            continue
        held: dict[Scope, list[Scope]] = {}
        for scope in sheet.figures:
            if dimension.code in scope.cell:
                held.setdefault(scope._replace(cell=without(scope.cell, dimension.code)), []).append(scope)
        wholes: dict[Scope, list[Scope]] = {}
        for scope in sheet.figures if held else ():
            wholes.setdefault(scope._replace(period=None), []).append(scope)
        is_state = sheet.indicator.accumulation is Accumulation.SNAPSHOT
        for table, parts in held.items():
            for whole in wholes.get(table._replace(period=None), ()) if len(parts) > 1 else ():
                if whole == table or (_contains(whole, table) and not is_state):
                    yield Tiled(
                        sheet.indicator,
                        PARTNERS,
                        sheet.said(whole),
                        in_reading_order(map(sheet.said, parts)),
                        whole == table,
                        SOME_DAYS_ONLY,
                        _nobody_twice(sheet.indicator, "partner"),
                        withheld=any(_in_table(scope, table, dimension.code) for scope in sheet.withheld),
                    )


def _in_table(scope: Scope, table: Scope, dimension: str) -> bool:
    """Return whether *scope* is one of the categories of *dimension* that a table breaks down."""
    return dimension in scope.cell and scope._replace(cell=without(scope.cell, dimension)) == table


def _contains(whole: Scope, part: Scope) -> bool:
    """Return whether the days of one are among those of the other, where both have days."""
    return whole.period is not None and part.period is not None and whole.period.contains(part.period)


def _nobody_twice(indicator: Indicator, axis: str, *, new: bool = False) -> bool:
    """Return whether nobody is counted twice along *axis*: events never are, people where that is declared."""
    if indicator.unit not in MEETS_AGAIN or axis in indicator.unique_across:
        return True
    return new and indicator.counting is Counting.NEW_PERSONS


BY_AXIS: Mapping[str, Callable[[Sheet], Iterator[Tiled]]] = {
    "place": _by_place,
    "period": _by_period,
    "reporter": _by_reporter,
    "partner": _by_partner,
}
"""How figures lie within a whole along each axis."""
