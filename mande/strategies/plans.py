"""What a plan holds beside its results: studies, partners, risks, needs, relations, and what is said of the plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mande.framework.monitoring import MonitoringPlan, Study, StudyKind
from mande.framework.objectives import Need, Objective
from mande.framework.partners import OtherService, Partner, Risk
from mande.framework.relations import AtLeast, Funnel, Relation, Share, Subset, Sum
from mande.framework.requirements import Requirement
from mande.framework.statements import Absence, Accepted, Stated
from mande.strategies.breakdowns import STANDARD_DIMENSIONS, periods
from mande.strategies.manners import kept, made, manner, some_of
from mande.strategies.measures import figures, missing, money, ratios
from mande.strategies.vocabulary import PLAIN, vocabulary
from mande.strategies.words import locators, names, reasons, sentences, source_codes, texts, titles

PATHS = ("period", "title", "monitoring", "outcomes.indicators", "outputs.links", "indicators.targets", "sources.role")
"""Paths that every framework has, whatever it holds."""

RULES = ("MND101", "MND202", "MND301", "MND999")


@kept
def studies(
    *,
    code: str | None = None,
    indicators: tuple[str, ...] = PLAIN.indicators,
    realistic: bool = False,
    awkward: bool = False,
) -> SearchStrategy[Study]:
    """Draw surveys, reviews and evaluations of some of the `indicators`. Shrinks to `Study('baseline-survey')`."""
    how = manner(realistic, awkward)
    return made(
        Study,
        {"code": st.sampled_from(vocabulary(awkward).studies) if code is None else st.just(code)},
        {
            "title": titles(**how),
            "kind": st.sampled_from(StudyKind),
            "planned": periods(**how),
            "done": periods(**how),
            "measures": some_of(indicators),
            "response": sentences(**how),
            "source": source_codes(**how),
            "at": locators(**how),
            "note": sentences(**how),
        },
    )


@kept
def monitoring_plans(
    *, indicators: tuple[str, ...] = PLAIN.indicators, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[MonitoringPlan]:
    """Draw who measures what, when and how. Shrinks to `MonitoringPlan(0 reporters, 0 studies)`."""
    how = manner(realistic, awkward)
    held = st.lists(studies(indicators=indicators, **how), max_size=2, unique_by=lambda study: study.code)
    return made(
        MonitoringPlan,
        {},
        {
            "ends": periods(**how),
            "reporters": some_of(vocabulary(awkward).partners, 3),
            "studies": held,
            "participation": sentences(**how),
            "follow_up": sentences(**how),
            "learning": sentences(**how),
            "independent": sentences(**how),
            "formal": st.booleans(),
            "budget": money(**how) | missing(**how),
            "source": source_codes(**how),
            "at": locators(**how),
            "note": sentences(**how),
        },
    )


@kept
def objectives(
    *,
    code: str | None = None,
    outcomes: tuple[str, ...] = PLAIN.outcomes,
    realistic: bool = False,
    awkward: bool = False,
) -> SearchStrategy[Objective]:
    """Draw stated aims, with some of the `outcomes`. Shrinks to `Objective('access', 'Wells dug')`."""
    how = manner(realistic, awkward)
    codes = vocabulary(awkward).objectives if code is None else (code,)
    return made(
        Objective,
        {"code": st.sampled_from(codes), "title": titles(**how)},
        {
            "outcomes": some_of(outcomes),
            "dropped": periods(**how),
            "dropped_because": sentences(**how),
            "source": source_codes(**how),
            "at": locators(**how),
            "note": sentences(**how),
        },
    )


@kept
def needs(*, code: str | None = None, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Need]:
    """Draw how much of a need is covered. Shrinks to `Need('districts')`."""
    how = manner(realistic, awkward)
    return made(
        Need,
        {"code": st.sampled_from(vocabulary(awkward).needs if code is None else (code,))},
        {
            "title": titles(**how),
            "covered": ratios(**how),
            "source": source_codes(**how),
            "at": locators(**how),
            "note": sentences(**how),
        },
    )


@kept
def partners(*, code: str | None = None, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Partner]:
    """Draw bodies that carry out, lead or pay for part of the work. Shrinks to `Partner('ministry', '')`."""
    how = manner(realistic, awkward)
    return made(
        Partner,
        {"code": st.sampled_from(vocabulary(awkward).partners if code is None else (code,))},
        {
            "title": titles(**how),
            "role": sentences(**how),
            "funded": st.booleans(),
            "source": source_codes(**how),
            "at": locators(**how),
            "note": sentences(**how),
        },
    )


@kept
def other_services(
    *, results: tuple[str, ...] = PLAIN.outputs, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[OtherService]:
    """Draw services of other actors, each like one of the `results`.

    Shrinks to `OtherService('District office', 'wells-built')`.
    """
    how = manner(realistic, awkward)
    return made(
        OtherService,
        {"actor": names(**how), "service": st.sampled_from(results)},
        {
            "place": st.sampled_from(vocabulary(awkward).places),
            "coordinated": sentences(**how),
            "source": source_codes(**how),
            "at": locators(**how),
            "note": sentences(**how),
        },
    )


@kept
def risks(
    *,
    results: tuple[str, ...] = PLAIN.outputs,
    indicators: tuple[str, ...] = PLAIN.indicators,
    realistic: bool = False,
    awkward: bool = False,
) -> SearchStrategy[Risk]:
    """Draw events that may harm some of the `results`, watched by one of the `indicators` or by none.

    Shrinks to `Risk('Counted once')`.
    """
    how = manner(realistic, awkward)
    may_have: dict[str, SearchStrategy[Any]] = {
        "affects": some_of(results),
        "owner": names(**how),
        "source": source_codes(**how),
        "at": locators(**how),
    }
    if indicators:
        may_have["indicator"] = st.sampled_from(indicators)
    return made(Risk, {"text": reasons(**how)}, may_have)


@kept
def requirements(
    *,
    dimensions: tuple[str, ...] = tuple(STANDARD_DIMENSIONS),
    realistic: bool = False,
    awkward: bool = False,
) -> SearchStrategy[Requirement]:
    """Draw that a donor asks for a breakdown by one of the `dimensions`.

    Shrinks to `Requirement('Norad', 'gender', of person)`.
    """
    how = manner(realistic, awkward)
    return made(
        Requirement,
        {"donor": st.sampled_from(["Norad", "ECHO"]), "dimension": st.sampled_from(dimensions)},
        {
            "units": some_of(("person", "household"), least=1),
            "source": source_codes(**how),
            "at": locators(**how),
            "note": sentences(**how),
        },
    )


@kept
def relations(
    *, indicators: tuple[str, ...] = PLAIN.indicators, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Relation]:
    """Draw what must hold between two `indicators` or more. Shrinks to `Subset('trained', of='wells-dug')`."""
    manner(realistic, awkward)
    kinds: tuple[Callable[..., Relation], ...] = (_subset, _sum, _funnel, _at_least, _share)
    chosen = some_of(indicators, 4, least=2)
    if awkward:
        chosen |= st.lists(st.sampled_from(indicators), min_size=2, max_size=4).map(tuple)
    return st.builds(lambda relation, codes: relation(*codes), st.sampled_from(kinds), chosen)


def sums(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Sum]:
    """Draw that parts add to a whole. Shrinks to `Sum('wells-dug' = 'trained')`."""
    return _of_codes(_sum, realistic, awkward)


def subsets(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Subset]:
    """Draw that a whole counts whatever a part counts. Shrinks to `Subset('trained' of 'wells-dug')`."""
    return _of_codes(_subset, realistic, awkward)


def funnels(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Funnel]:
    """Draw stages, each a part of the one before. Shrinks to `Funnel('wells-dug' > 'trained')`."""
    return _of_codes(_funnel, realistic, awkward)


def at_leasts(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[AtLeast]:
    """Draw that one count is at least another. Shrinks to `AtLeast('wells-dug' >= 1 x 'trained')`."""
    return _of_codes(_at_least, realistic, awkward)


def shares(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Share]:
    """Draw a printed percentage with its part and wholes. Shrinks to `Share('wells-dug' = 'trained' of 'trained')`."""
    return _of_codes(_share, realistic, awkward)


def _of_codes(relation: Callable[..., Any], realistic: bool, awkward: bool) -> SearchStrategy[Any]:
    manner(realistic, awkward)
    return some_of(vocabulary(awkward).indicators, 4, least=2).map(lambda codes: relation(*codes))


def _sum(whole: str, *parts: str) -> Sum:
    return Sum(whole, parts)


def _subset(whole: str, part: str, *_rest: str) -> Subset:
    return Subset(part, of=whole)


def _funnel(*stages: str) -> Funnel:
    return Funnel(*stages[:3], left=stages[3:])


def _at_least(more: str, fewer: str, *rest: str) -> AtLeast:
    return AtLeast(more, fewer, each=1 + len(rest))


def _share(share: str, part: str, *wholes: str) -> Share:
    return Share(share, part=part, wholes=wholes or (part,))


@kept
def absences(
    *, paths: tuple[str, ...] = PATHS, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Absence]:
    """Draw that a source itself says something is absent, at one of the `paths`. Shrinks to `Absence('period')`."""
    how = manner(realistic, awkward)
    return made(
        Absence,
        {"path": st.sampled_from(paths)},
        {"source": source_codes(**how), "at": locators(**how), "note": sentences(**how)},
    )


@kept
def statements(
    *, paths: tuple[str, ...] = PATHS, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Stated]:
    """Draw another value that a source gives at one of the `paths`. Shrinks to `Stated('period', Period('2008'))`."""
    how = manner(realistic, awkward)
    values: SearchStrategy[Any] = st.one_of(periods(**how), figures(**how))
    if awkward:
        values |= st.none() | texts(**how) | st.lists(figures(**how), max_size=2).map(tuple)
    return made(
        Stated,
        {"path": st.sampled_from(paths), "value": values},
        {"source": source_codes(**how), "at": locators(**how), "note": sentences(**how)},
    )


@kept
def acceptances(
    *, subjects: tuple[str, ...] = PLAIN.outputs, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Accepted]:
    """Draw gaps of some `subjects` that somebody decided to live with.

    Shrinks to `Accepted('MND101', 'wells-built')`.
    """
    how = manner(realistic, awkward)
    return made(
        Accepted,
        {"rule": st.sampled_from(RULES), "subject": st.sampled_from(subjects), "reason": reasons(**how)},
        {"by": names(**how), "on": periods(**how)},
    )
