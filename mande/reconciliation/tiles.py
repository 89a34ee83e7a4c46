"""Which figures make up which: of places within a place, periods within a period, and reporters of one thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from mande.dimensions.nesting import lies_within
from mande.dimensions.periods import Period
from mande.framework.indicators import Accumulation, Counting, Indicator, Statistic
from mande.observations.observation import Status
from mande.observations.scopes import Scope
from mande.reconciliation.figures import known, measured
from mande.reconciliation.said import Reading, Said, in_reading_order, one_of
from mande.review import Review
from mande.rollup.groups import MEETS_AGAIN
from mande.rollup.parts import Layout
from mande.wording import listing


class Tiled(NamedTuple):
    """A whole and figures that lie within it without overlapping, all of one source and status.

    `axis` is what they part it by. `complete` says that they leave nothing out; where it is not known, `lacks` says
    what may be missing. `apart` says that nobody is counted in two of them. `carried` counts those in several.
    """

    indicator: Indicator
    axis: str
    whole: Said
    parts: tuple[Said, ...]
    complete: bool = True
    lacks: str = ""
    apart: bool = True
    carried: int | None = None


class Sheet(NamedTuple):
    """The figures of one indicator that one source states in one way, by what they speak of."""

    indicator: Indicator
    figures: Mapping[Scope, Said]
    blank: frozenset[Scope]
    carried: Mapping[Scope, int]


def sheets(reading: Reading) -> Iterator[Sheet]:
    """Yield the sheets of every indicator whose figures are totals: counts, amounts and money."""
    review, indicators = reading.review, measured(reading.review)
    for code, scopes in review.scopes.items():
        indicator = indicators[code]
        if indicator.totals is not Statistic.TOTAL:
            continue
        held: dict[tuple[str | None, Status], dict[Scope, list[Said]]] = {}
        blank: dict[tuple[str | None, Status], set[Scope]] = {}
        carried: dict[tuple[str | None, Status], dict[Scope, int]] = {}
        for scope, figures in scopes.items():
            for each in figures:
                key = each.source, each.status
                if each not in known((each,)):
                    blank.setdefault(key, set()).add(scope)
                    continue
                held.setdefault(key, {}).setdefault(scope, []).append(reading.said(each, indicator, scope.words))
                if each.carried_over is not None:
                    carried.setdefault(key, {})[scope] = each.carried_over
        for key, said in held.items():
            one = {scope: one_of(same) for scope, same in said.items()}
            yield Sheet(indicator, one, frozenset(blank.get(key, ())), carried.get(key, {}))


def tiled(reading: Reading) -> Iterator[Tiled]:
    """Yield every whole with figures of places, of periods or of reporters within it."""
    for sheet in sheets(reading):
        yield from _by_place(reading.review, sheet)
        yield from _by_period(sheet)
        yield from _by_reporter(reading.review, sheet)


def _alike(scopes: Iterable[Scope], axis: str) -> Iterator[list[Scope]]:
    """Yield the scopes that differ in *axis* alone, where there are several."""
    held: dict[Scope, list[Scope]] = {}
    for scope in scopes:
        without = {name: value for name, value in scope._asdict().items() if name != axis}
        held.setdefault(Scope(**without), []).append(scope)
    yield from (same for same in held.values() if len(same) > 1)


def _by_place(review: Review, sheet: Sheet) -> Iterator[Tiled]:
    children: dict[str | None, list[str]] = {}
    for code, around in review.within.items():
        children.setdefault(around, []).append(code)
    for same in _alike(sheet.figures, "place"):
        by_place = {scope.place: scope for scope in same}
        for place, whole in by_place.items():
            inside = [code for code in by_place if _is_inside(code, place, review.within)]
            outermost = [code for code in inside if not any(_is_inside(code, other, review.within) for other in inside)]
            if not outermost:
                continue
            missed = list(_uncovered(place, children, set(outermost)))
            parts = in_reading_order(sheet.figures[by_place[code]] for code in outermost)
            complete = review.is_plan and bool(children.get(place)) and not missed
            lacks = f"no figure of {listing(missed)}" if missed else "whether these are all its places is not recorded"
            yield Tiled(sheet.indicator, "places", sheet.figures[whole], parts, complete, lacks)


def _is_inside(code: str | None, place: str | None, within: Mapping[str, str | None]) -> bool:
    if code is None or code == place:
        return False
    return place is None or lies_within(code, place, within)


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
        for whole in same:
            window = whole.period
            inside = [scope for scope in same if scope is not whole and _holds(window, scope.period)]
            if not inside or window is None:
                continue
            layout = Layout.of([scope.period for scope in inside if scope.period], window)
            if layout.overlap:
                continue
            scopes = [inside[place] for place in layout.parts]
            carried = [sheet.carried[scope] for scope in scopes if scope in sheet.carried]
            yield Tiled(
                sheet.indicator,
                "periods",
                sheet.figures[whole],
                tuple(sheet.figures[scope] for scope in scopes),
                not layout.gaps,
                "no figure of some of its days",
                _nobody_twice(sheet.indicator, "time", new=True),
                sum(carried) if carried else None,
            )


def _holds(whole: Period | None, part: Period | None) -> bool:
    return whole is not None and part is not None and whole.contains(part)


def _by_reporter(review: Review, sheet: Sheet) -> Iterator[Tiled]:
    """Yield the wholes that nobody alone reports, with what each reporter says of the same thing."""
    expected = set(review.framework.monitoring.reporters) if review.framework.monitoring else set()
    for same in _alike(sheet.figures, "reporter"):
        by_reporter = {scope.reporter: scope for scope in same}
        whole = by_reporter.pop(None, None)
        if whole is None:
            continue
        missed = sorted(expected - set(by_reporter))
        yield Tiled(
            sheet.indicator,
            "reporters",
            sheet.figures[whole],
            in_reading_order(sheet.figures[scope] for scope in by_reporter.values()),
            review.is_plan and bool(expected) and not missed,
            f"no figure by {listing(missed)}" if missed else "whether these are all who report is not recorded",
            _nobody_twice(sheet.indicator, "reporter"),
        )


def _nobody_twice(indicator: Indicator, axis: str, *, new: bool = False) -> bool:
    """Return whether nobody is counted twice along *axis*: events never are, people where that is declared."""
    if indicator.unit not in MEETS_AGAIN or axis in indicator.unique_across:
        return True
    return new and indicator.counting is Counting.NEW_PERSONS
