"""Whole results frameworks, portfolios of them and indicator libraries, whose things name one another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mande.dimensions.periods import Period
from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.framework.frameworks import Basis, CostBasis, Framework, Sensitivity
from mande.framework.indicators import Indicator
from mande.framework.links import Link
from mande.framework.portfolio import IndicatorLibrary, Portfolio
from mande.framework.results import Result
from mande.measures.units import STANDARD
from mande.strategies.breakdowns import STANDARD_DIMENSIONS, dimensions, periods, places, populations
from mande.strategies.chain import activities, impacts, inputs, links, outcomes, outputs
from mande.strategies.manners import Manner, few_of, kept, made, manner, several, some_of
from mande.strategies.measures import OWN_UNITS, exchange_rates, units
from mande.strategies.measuring import indicators
from mande.strategies.plans import (
    PATHS,
    absences,
    acceptances,
    monitoring_plans,
    needs,
    objectives,
    other_services,
    partners,
    relations,
    requirements,
    risks,
    statements,
)
from mande.strategies.projects import projects
from mande.strategies.vocabulary import vocabulary
from mande.strategies.words import sentences, sources, titles

RUNGS: tuple[tuple[str, Callable[..., SearchStrategy[Result]]], ...] = (
    ("outputs", outputs),
    ("outcomes", outcomes),
    ("activities", activities),
    ("inputs", inputs),
    ("impacts", impacts),
)
"""The lists of results, and what draws one."""

UPWARDS = ("inputs", "activities", "outputs", "outcomes", "impacts")


@st.composite
def _frameworks(draw: st.DrawFn, code: str | None, library: tuple[str, ...], how: Manner) -> Framework:
    words = vocabulary(how["awkward"])
    rungs = {
        name: [draw(rung(code=each, measured=False, **how)) for each in draw(some_of(getattr(words, name), 3))]
        for name, rung in RUNGS
    }
    codes = draw(some_of(words.indicators, 4))
    context: list[Indicator] = []
    held: list[Result] = [each for name in UPWARDS for each in rungs[name]]
    measured: dict[str, list[Indicator]] = {each.code: [] for each in held}
    for one in codes:
        where = draw(st.sampled_from([*measured, ""]))
        measured.get(where, context).append(draw(indicators(code=one, library=library, **how)))
    lists = {name: [attrs.evolve(each, indicators=measured[each.code]) for each in rungs[name]] for name in UPWARDS}
    order = tuple(each.code for each in held)
    rest = draw(_beside(order, tuple(codes), tuple(each.code for each in rungs["outcomes"]), how))
    fields: dict[str, Any] = {
        "links": draw(_linked(order, how)),
        "code": draw(st.sampled_from(words.frameworks)) if code is None else code,
        "title": draw(titles(**how)),
        **lists,
        "context": context,
        **rest,
        **draw(_dates(**how)),
    }
    return Framework(**_declared(fields))


def frameworks(
    *, code: str | None = None, library: tuple[str, ...] = (), realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Framework]:
    """Draw whole frameworks: results with their indicators, links that never loop, and all else a plan may hold.

    Whatever is named is declared: places, populations, dimensions. Its indicators may contribute to those of a
    `library`, by code. Realistic ones are projects of one theme, in some districts of one country, quarter by quarter,
    with baselines, targets and links that are now and then wanting. Shrinks to `Framework('wells': no results)`.
    """
    how = manner(realistic, awkward)
    return projects(code, library) if realistic else _frameworks(code, library, how)


@st.composite
def _beside(
    draw: st.DrawFn, results: tuple[str, ...], codes: tuple[str, ...], changes: tuple[str, ...], how: Manner
) -> dict[str, Any]:
    """Draw a little of what a framework holds beside its results, naming only what is there."""
    words = vocabulary(how["awkward"])
    paths = (*PATHS, *(f"outcomes.{each}.links" for each in changes), *(f"indicators.{each}.unit" for each in codes))
    subjects = (*results, *codes, words.frameworks[0])
    may_have: dict[str, Callable[[], SearchStrategy[Any]]] = {
        "basis": lambda: st.sampled_from(Basis),
        "sensitivity": lambda: st.sampled_from(Sensitivity),
        "cost_basis": lambda: st.sampled_from(CostBasis),
        "objectives": lambda: _named(words.objectives, lambda each: objectives(code=each, outcomes=changes, **how)),
        "needs": lambda: _named(words.needs, lambda each: needs(code=each, **how)),
        "dimensions": lambda: _named(tuple(STANDARD_DIMENSIONS), lambda each: dimensions(code=each, **how)),
        "places": lambda: _named(words.places, lambda each: places(code=each, **how)),
        "populations": lambda: _named(words.populations, lambda each: populations(code=each, **how)),
        "target_groups": lambda: some_of(words.populations),
        "required_breakdowns": lambda: several(requirements(**how)),
        "sources": lambda: _named(words.sources, lambda each: sources(code=each, **how)),
        "partners": lambda: _named(words.partners, lambda each: partners(code=each, **how)),
        "rates": lambda: several(exchange_rates(**how)),
        "monitoring": lambda: monitoring_plans(indicators=codes, **how),
        "stated": lambda: several(statements(paths=paths, **how)),
        "absences": lambda: several(absences(paths=paths, **how)),
        "accepted": lambda: several(acceptances(subjects=subjects, **how)),
        "risks": lambda: several(risks(results=results, indicators=codes, **how)),
        "others": lambda: several(other_services(results=results, **how)) if results else st.just(()),
        "relations": lambda: several(relations(indicators=codes, **how)) if len(codes) > 1 else st.just(()),
        "units": lambda: units(**how),
        "note": lambda: sentences(**how),
    }
    return {name: draw(may_have[name]()) for name in draw(few_of(tuple(may_have), 6))}


@st.composite
def _linked(draw: st.DrawFn, results: tuple[str, ...], how: Manner) -> list[Link]:
    """Draw links that go from one of *results* to a later one, so that none goes down and none closes a loop."""
    pairs = [(cause, effect) for place, cause in enumerate(results) for effect in results[place + 1 :]]
    chosen = draw(some_of(tuple(pairs), 4))
    return [draw(links(between=(pair,), **how)) for pair in chosen]


@kept
def _dates(realistic: bool, awkward: bool) -> SearchStrategy[dict[str, Any]]:
    names = ("period", "extended_to", "started", "support_ends", "strategy")
    day = periods(realistic=realistic, awkward=awkward)
    return made(dict, {}, dict.fromkeys(names, day)).map(_in_order)


def _in_order(dates: dict[str, Period]) -> dict[str, Period]:
    """Return *dates* with the earlier end before its extension, and without an end of support before the beginning."""
    agreed = sorted((dates[name] for name in ("period", "extended_to") if name in dates), key=attrgetter("end"))
    held = {**dates, **dict(zip(("period", "extended_to"), agreed, strict=False))}
    if len(agreed) < 2:
        held.pop("extended_to", None)
    if agreed and "support_ends" in held and held["support_ends"].end < agreed[0].start:
        del held["support_ends"]
    return held


def _named(codes: tuple[str, ...], of: Callable[[str], SearchStrategy[Any]]) -> SearchStrategy[tuple[Any, ...]]:
    """Draw things of some of *codes*, each once."""
    return some_of(codes, 3).flatmap(lambda chosen: st.tuples(*(of(each) for each in chosen)))


def _declared(fields: dict[str, Any]) -> dict[str, Any]:
    """Return *fields* with all declared that they name, so that a framework can be made of them."""
    every = [indicator for name in UPWARDS for each in fields[name] for indicator in each.indicators]
    every += fields["context"]
    dims = {code for indicator in every for code in indicator.breakdowns}
    dims |= {asked.dimension for asked in fields.get("required_breakdowns", ())}
    held = {
        **fields,
        "dimensions": _with(fields.get("dimensions", ()), dims, STANDARD_DIMENSIONS.__getitem__),
        "populations": _with(fields.get("populations", ()), _populations_in(fields, every), Population),
    }
    if fields.get("places"):  # where none is declared, the names of places are words and nothing more
        held["places"] = _with(fields["places"], _places_in(fields, every), Place)
    if not all(STANDARD.knows(unit) for unit in _units_in(every)):
        held["units"] = OWN_UNITS
    return held


def _populations_in(fields: Mapping[str, Any], every: Iterable[Indicator]) -> Iterator[str | None]:
    yield from fields.get("target_groups", ())
    for indicator in every:
        yield indicator.population
        yield from (baseline.population for baseline in indicator.every_baseline)
    for population in fields.get("populations", ()):
        yield from (population.within, *population.overlaps)


def _places_in(fields: Mapping[str, Any], every: Iterable[Indicator]) -> Iterator[str | None]:
    for indicator in every:
        yield from (baseline.place for baseline in indicator.every_baseline)
        yield from (target.place for target in indicator.targets)
    yield from (other.place for other in fields.get("others", ()))
    yield from (place.within for place in fields["places"])


def _units_in(every: Iterable[Indicator]) -> Iterator[str]:
    for indicator in every:
        written = (indicator.unit, indicator.per, *(target.unit for target in indicator.targets))
        yield from (unit for unit in written if unit is not None)


def _with(written: Sequence[Any], named: Iterable[str | None], made_of: Callable[[str], Any]) -> tuple[Any, ...]:
    known = {each.code for each in written}
    return (
        *written,
        *(made_of(code) for code in sorted({each for each in named if each is not None}) if code not in known),
    )


@kept
def libraries(
    *, indicators_of: tuple[str, ...] | None = None, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[IndicatorLibrary]:
    """Draw standard indicators that local ones count towards. Shrinks to `IndicatorLibrary('iom': 0 indicators)`.

    `indicators_of` are the codes of them all, where some must be there.
    """
    how = manner(realistic, awkward)
    codes = some_of(vocabulary(awkward).standards) if indicators_of is None else st.just(indicators_of)
    held = codes.flatmap(lambda chosen: st.tuples(*(indicators(code=each, **how) for each in chosen)))
    return made(
        IndicatorLibrary,
        {"code": st.just("iom"), "indicators": held},
        {"title": titles(**how), "version": st.sampled_from(["2008", "1.0"]), "note": sentences(**how)},
    )


@st.composite
def _portfolios(draw: st.DrawFn, how: Manner) -> Portfolio:
    words = vocabulary(how["awkward"])
    library = draw(st.none() | libraries(**how))
    standards = () if library is None else tuple(each.code for each in library.indicators)
    codes = draw(some_of(words.frameworks, 3))
    fields: dict[str, Any] = draw(made(dict, {"title": titles(**how)}, {"note": sentences(**how)}))
    held = [draw(frameworks(code=each, library=standards, **how)) for each in codes]
    return Portfolio("all", frameworks=held, library=library, **fields)


def portfolios(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Portfolio]:
    """Draw up to three frameworks, which share codes, with an indicator library or without one.

    Shrinks to `Portfolio('all': empty)`.
    """
    return _portfolios(manner(realistic, awkward))
