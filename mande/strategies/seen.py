"""What was seen: observations of a framework, claims, cohorts, and who checked them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mande.framework.frameworks import Framework
from mande.framework.indicators import Direction, Measure
from mande.measures.figures import Figure
from mande.observations.claims import Claim, ClaimKind
from mande.observations.cohorts import Cohort, NotFollowedUp, Reason
from mande.observations.collection import Observations
from mande.observations.observation import Observation, StatedAs, Status, Variance, Verification
from mande.strategies.breakdowns import cells, periods
from mande.strategies.chain import evidence
from mande.strategies.manners import Manner, kept, made, manner, mostly, several, some_of
from mande.strategies.measures import figures, figures_of, missing, money, numbers, qualifiers, ratios, samples
from mande.strategies.projects import QUARTERS, reported
from mande.strategies.vocabulary import PLAIN, vocabulary
from mande.strategies.whole import frameworks
from mande.strategies.words import locators, names, reasons, sentences, source_codes, titles


@kept
def variances(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Variance]:
    """Draw why an actual differs from its target. Shrinks to `Variance('Counted once')`."""
    how = manner(realistic, awkward)
    return made(
        Variance,
        {"reason": reasons(**how)},
        {"source": source_codes(**how), "at": locators(**how), "unknown": st.booleans()},
    )


@kept
def verifications(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Verification]:
    """Draw who checked a figure and what they found. Shrinks to `Verification(by='District office')`."""
    how = manner(realistic, awkward)
    return made(
        Verification,
        {"by": names(**how)},
        {
            "on": periods(**how),
            "how": sentences(**how),
            "found": numbers(**how),
            "source": source_codes(**how),
            "at": locators(**how),
        },
    )


@kept
def not_followed_up(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[NotFollowedUp]:
    """Draw how many were not followed up, and why. Shrinks to `NotFollowedUp(unsafe)`."""
    how = manner(realistic, awkward)
    return made(
        NotFollowedUp,
        {"reason": st.sampled_from(Reason)},
        {"n": st.integers(0, 40) | missing(**how), "note": sentences(**how)},
    )


@kept
def claims(
    *,
    outcomes: tuple[str, ...] = PLAIN.outcomes,
    project: str = PLAIN.frameworks[0],
    realistic: bool = False,
    awkward: bool = False,
) -> SearchStrategy[Claim]:
    """Draw stated changes in one of the `outcomes` of a `project`. Shrinks to `Claim('safe-water', 'Wells dug')`."""
    how = manner(realistic, awkward)
    return made(
        Claim,
        {"outcome": st.sampled_from(outcomes), "text": titles(**how)},
        {
            "kind": st.sampled_from(ClaimKind),
            "direction": st.sampled_from(Direction),
            "says": st.sampled_from(["a majority", "most", "few", ""] if awkward else ["a majority", "most", "few"]),
            "counted": ratios(**how),
            "planned": st.booleans(),
            "evidence": several(evidence(**how)),
            "who": names(**how),
            "contribution": sentences(**how),
            "made": periods(**how),
            "period": periods(**how),
            "not_followed_up": several(not_followed_up(**how)),
            "project": st.just(project),
            "source": source_codes(**how),
            "at": locators(**how),
            "note": sentences(**how),
        },
    )


@kept
def cohorts(
    *,
    indicators: tuple[str, ...] = PLAIN.indicators,
    project: str = PLAIN.frameworks[0],
    realistic: bool = False,
    awkward: bool = False,
) -> SearchStrategy[Cohort]:
    """Draw people who were supported together by a `project`. Shrinks to `Cohort('class-1')`."""
    how = manner(realistic, awkward)
    return made(
        Cohort,
        {"code": st.sampled_from(vocabulary(awkward).cohorts)},
        {
            "title": titles(**how),
            "entered": st.integers(0, 90) | missing(**how),
            "support_ends": periods(**how),
            "followed": st.integers(0, 60) | missing(**how),
            "lost": st.integers(0, 30) | missing(**how),
            "not_followed_up": several(not_followed_up(**how)),
            "carried_over": st.integers(0, 9) | missing(**how),
            "indicators": some_of(indicators),
            "period": periods(**how),
            "project": st.just(project),
            "source": source_codes(**how),
            "at": locators(**how),
            "note": sentences(**how),
        },
    )


@kept
def single_observations(
    *,
    indicator: str | None = None,
    values: SearchStrategy[Figure] | None = None,
    project: str = PLAIN.frameworks[0],
    realistic: bool = False,
    awkward: bool = False,
) -> SearchStrategy[Observation]:
    """Draw single figures of one `indicator` or of several, with `values` of its measure, counts unless they are given.

    Shrinks to `Observation('wells-dug', 0)`.
    """
    how = manner(realistic, awkward)
    words = vocabulary(awkward)
    usual = figures_of(Measure.COUNT, **how) if values is None else values
    others = (missing(**how), figures(**how)) if awkward else (missing(**how),)
    return made(
        Observation,
        {
            "indicator": st.sampled_from(words.indicators if indicator is None else (indicator,)),
            "value": mostly(usual, *others),
            "period": st.none() | periods(**how),
        },
        {
            "source": source_codes(**how),
            "at": locators(**how),
            "place": st.sampled_from(words.places),
            "cell": cells(**how),
            "project": st.just(project),
            "reporter": st.sampled_from(words.partners),
            "population": st.sampled_from(words.populations),
            "carried_over": st.integers(0, 9),
            "status": st.sampled_from(Status),
            "qualifier": qualifiers(**how),
            "verified": verifications(**how) | st.booleans(),
            "registered": st.booleans(),
            "sample": samples(**how),
            "variance": variances(**how),
            "printed": sentences(**how) | st.just(""),
            "says": st.sampled_from(["the majority", "half"]),
            "stated_as": st.sampled_from(StatedAs),
            "note": sentences(**how),
        },
    )


@st.composite
def _tables(
    draw: st.DrawFn, framework: Framework, measured: Mapping[str, SearchStrategy[Any]], how: Manner
) -> list[Observation]:
    """Draw one figure for each of some quarters in each of some places, so that there is something to add up."""
    where = tuple(place.code for place in framework.places)
    found = []
    for code in draw(some_of(tuple(measured), 1)):
        quarters, places = draw(some_of(QUARTERS, 3, least=1)), draw(some_of(where, 2)) or (None,)
        values = mostly(measured[code], missing(**how))
        found += [Observation(code, draw(values), quarter, place=place) for quarter in quarters for place in places]
    return found


@st.composite
def _observations(draw: st.DrawFn, framework: Framework | None, most: int, how: Manner) -> Observations:
    if framework is None:
        found = draw(st.lists(single_observations(**how), max_size=most))
        return Observations(found, claims=draw(several(claims(**how))), cohorts=draw(several(cohorts(**how))))
    measured: dict[str, SearchStrategy[Any]] = {
        each.code: figures_of(each.measure, unit=each.unit, scale=each.scale, **how) for each in framework.indicators
    }
    measured |= {each.code: money(**how) for each in framework.inputs}
    if how["realistic"]:
        return Observations(draw(reported(framework, 2)))
    seen = draw(_tables(framework, measured, how))
    if measured:
        codes = draw(st.lists(st.sampled_from(list(measured)), max_size=most))
        seen += [
            draw(single_observations(indicator=code, values=measured[code], project=framework.code, **how))
            for code in codes
        ]
    outcomes = tuple(each.code for each in framework.outcomes)
    named = tuple(each.code for each in framework.indicators)
    return Observations(
        seen,
        claims=draw(several(claims(outcomes=outcomes, project=framework.code, **how))) if outcomes else (),
        cohorts=draw(several(cohorts(indicators=named, project=framework.code, **how))),
    )


def observations(
    framework: Framework | None = None, *, most: int = 8, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Observations]:
    """Draw what was seen of *framework*, or of any: up to `most` figures, with claims and cohorts.

    Every figure names an indicator or an input of the framework, and is of its measure. Realistic ones are reported
    quarter by quarter and place by place, in cells that add to their total. Shrinks to `Observations([])`.
    """
    return _observations(framework, most, manner(realistic, awkward))


@st.composite
def _programmes(draw: st.DrawFn, most: int, how: Manner) -> tuple[Framework, Observations]:
    framework = draw(frameworks(**how))
    return framework, draw(observations(framework, most=most, **how))


def programmes(
    *, most: int = 8, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[tuple[Framework, Observations]]:
    """Draw a framework and what was seen of it.

    Shrinks to `(Framework('wells', 'Wells dug'), Observations([]))`.
    """
    return _programmes(most, manner(realistic, awkward))
