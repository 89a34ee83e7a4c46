"""The rungs of the results chain, and the links between them with their assumptions and evidence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mande.framework.evidence import Design, Evidence, Says
from mande.framework.levels import Level, Order
from mande.framework.links import Assumption, AssumptionStatus, Link, LinkKind, StatedBy
from mande.framework.results import Activity, Impact, Input, InputKind, Outcome, Output, Result
from mande.sources import Independence, Role
from mande.strategies.breakdowns import periods
from mande.strategies.manners import Manner, kept, made, manner, several
from mande.strategies.measures import amounts, missing, money, numbers
from mande.strategies.measuring import indicators
from mande.strategies.vocabulary import vocabulary
from mande.strategies.words import locators, names, reasons, sentences, source_codes, titles

Rung = TypeVar("Rung", bound=Result)


@kept
def inputs(
    *, code: str | None = None, measured: bool = True, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Input]:
    """Draw resources used: money, staff, goods, with an amount or the reason why none is stated.

    Shrinks to `Input('grant', 'Wells dug')`. `measured=False` leaves out indicators, here and on the other rungs.
    """
    how = manner(realistic, awkward)
    codes = vocabulary(awkward).inputs if code is None else (code,)
    more: dict[str, SearchStrategy[Any]] = {
        "amount": money(**how) | amounts(**how) | missing(**how),
        "per": st.sampled_from(["person", "household"]),
        "kind": st.sampled_from(InputKind),
        "period": periods(**how),
    }
    return _rungs(Input, codes, more, measured, how)


@kept
def activities(
    *, code: str | None = None, measured: bool = True, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Activity]:
    """Draw work that is done. Shrinks to `Activity('training', 'Wells dug')`."""
    how = manner(realistic, awkward)
    codes = vocabulary(awkward).activities if code is None else (code,)
    more: dict[str, SearchStrategy[Any]] = {"management_only": sentences(**how), "period": periods(**how)}
    return _rungs(Activity, codes, more, measured, how)


@kept
def outputs(
    *, code: str | None = None, measured: bool = True, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Output]:
    """Draw products and services delivered. Shrinks to `Output('wells-built', 'Wells dug')`."""
    how = manner(realistic, awkward)
    codes = vocabulary(awkward).outputs if code is None else (code,)
    more: dict[str, SearchStrategy[Any]] = {
        "management_only": sentences(**how),
        "weight": numbers(**how),
        "structure": sentences(**how),
    }
    return _rungs(Output, codes, more, measured, how)


@kept
def outcomes(
    *, code: str | None = None, measured: bool = True, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Outcome]:
    """Draw changes in people or systems. Shrinks to `Outcome('safe-water', 'Wells dug')`."""
    how = manner(realistic, awkward)
    codes = vocabulary(awkward).outcomes if code is None else (code,)
    more: dict[str, SearchStrategy[Any]] = {
        "order": st.sampled_from(Order),
        "planned": st.booleans(),
        "horizon": st.sampled_from([0, 12, 60]),
    }
    return _rungs(Outcome, codes, more, measured, how)


@kept
def impacts(
    *, code: str | None = None, measured: bool = True, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Impact]:
    """Draw long-term changes. Shrinks to `Impact('better-health', 'Wells dug')`."""
    how = manner(realistic, awkward)
    return _rungs(Impact, vocabulary(awkward).impacts if code is None else (code,), {}, measured, how)


@kept
def results(*, measured: bool = True, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Result]:
    """Draw rungs of every level. Shrinks to `Output('wells-built', 'Wells dug')`."""
    how = manner(realistic, awkward)
    rungs: tuple[Callable[..., SearchStrategy[Result]], ...] = (outputs, outcomes, activities, inputs, impacts)
    return st.one_of(*(rung(measured=measured, **how) for rung in rungs))


@kept
def evidence(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Evidence]:
    """Draw sources that speak for or against a link or a claim. Shrinks to `Evidence('report-2009')`."""
    how = manner(realistic, awkward)
    asked = st.builds(lambda n, more: {"n": n, "of": n + more}, st.integers(0, 400), st.integers(0, 400))
    return made(
        Evidence,
        {"source": source_codes(**how)},
        {
            "design": st.sampled_from(Design),
            "says": st.sampled_from(Says),
            "*asked": asked | st.builds(lambda n: {"n": n}, st.integers(0, 400)),
            "role": st.sampled_from(Role),
            "independence": st.sampled_from(Independence),
            "at": locators(**how),
            "note": sentences(**how),
        },
    )


@kept
def assumptions(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Assumption]:
    """Draw what must hold for a link to work. Shrinks to `Assumption('Counted once')`."""
    how = manner(realistic, awkward)
    return made(
        Assumption,
        {"text": reasons(**how)},
        {
            "status": st.sampled_from(AssumptionStatus),
            "owner": names(**how),
            "planned_test": periods(**how),
            "source": source_codes(**how),
            "at": locators(**how),
        },
    )


@kept
def links(
    *,
    between: tuple[tuple[str, str], ...] | None = None,
    realistic: bool = False,
    awkward: bool = False,
) -> SearchStrategy[Link]:
    """Draw that one result should bring about another. Shrinks to `Link('wells-built' -> 'safe-water')`.

    `between` are the pairs of cause and effect to draw from.
    """
    how = manner(realistic, awkward)
    words = vocabulary(awkward)
    ends = (
        tuple((cause, effect) for cause in words.outputs for effect in words.outcomes) if between is None else between
    )
    return made(
        lambda ends, **rest: Link(*ends, **rest),
        {"ends": st.sampled_from(ends)},
        {
            "mechanism": sentences(**how),
            "assumptions": several(assumptions(**how)),
            "evidence": several(evidence(**how)),
            "kind": st.sampled_from(LinkKind),
            "stated_by": st.sampled_from(StatedBy),
            "source": source_codes(**how),
            "at": locators(**how),
            "note": sentences(**how),
        },
    )


def _rungs(
    kind: type[Rung],
    codes: tuple[str, ...],
    more: Mapping[str, SearchStrategy[Any]],
    measured: bool,
    how: Manner,
) -> SearchStrategy[Rung]:
    may_have: dict[str, SearchStrategy[Any]] = {
        "reads_as": st.sampled_from(Level),
        "source": source_codes(**how),
        "at": locators(**how),
        "note": sentences(**how),
        **more,
    }
    if measured:
        may_have["indicators"] = st.lists(indicators(**how), max_size=2, unique_by=lambda each: each.code)
    return made(kind, {"code": st.sampled_from(codes), "title": titles(**how)}, may_have)
