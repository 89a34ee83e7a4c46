"""What is measured: indicators with their reference sheets, baselines and targets."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mande.framework.indicators import (
    NEED_A_SCALE,
    Accumulation,
    Additivity,
    Baseline,
    Contribution,
    Counting,
    Direction,
    Frequency,
    Indicator,
    Measure,
    Reach,
    Statistic,
)
from mande.framework.targets import Revision, Target, TargetKind
from mande.measures.figures import Figure
from mande.measures.numbers import Number
from mande.strategies.breakdowns import STANDARD_DIMENSIONS, cells, periods
from mande.strategies.manners import kept, made, manner, mostly, several, some_of
from mande.strategies.measures import (
    MEASURED_IN,
    OTHER_UNITS,
    figures_of,
    missing,
    numbers,
    qualifiers,
    ratios,
    samples,
    scales,
)
from mande.strategies.vocabulary import PLAIN, vocabulary
from mande.strategies.words import locators, names, sentences, source_codes, titles


@kept
def revisions(
    *, values: SearchStrategy[Figure] | None = None, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Revision]:
    """Draw later values of a target (`values`), with day and reason. Shrinks to `Revision(0)`."""
    how = manner(realistic, awkward)
    return made(
        Revision,
        {"value": figures_of(Measure.COUNT, **how) if values is None else values},
        {
            "on": periods(**how),
            "reason": sentences(**how),
            "source": source_codes(**how),
            "at": locators(**how),
        },
    )


@kept
def targets(
    *,
    values: SearchStrategy[Figure] | None = None,
    unit: str | None = "person",
    realistic: bool = False,
    awkward: bool = False,
) -> SearchStrategy[Target]:
    """Draw levels that were promised, of every kind, now and then revised. Shrinks to `Target(0)`.

    `values` are the figures to promise, counts unless they are given; `unit` is the indicator's, which a target may be
    written in, or in another of its kind. Realistic ones are promised for a period.
    """
    how = manner(realistic, awkward)
    promised = figures_of(Measure.COUNT, **how) if values is None else values
    if realistic:
        return made(Target, {"value": promised, "period": periods(**how)})
    units = [each for each in (unit, OTHER_UNITS.get(unit or "")) if each]
    written: dict[str, SearchStrategy[Any]] = {"unit": st.sampled_from(units)} if units else {}
    plain = [kind for kind in TargetKind if kind is not TargetKind.RANGE]
    return made(
        Target,
        {"value": promised},
        {
            "period": periods(**how),
            "*kind": st.builds(lambda kind: {"kind": kind}, st.sampled_from(plain)) | _ranges(**how),
            "qualifier": qualifiers(**how),
            "cell": cells(**how),
            "place": st.sampled_from(vocabulary(awkward).places),
            "revisions": several(revisions(values=promised, **how)),
            "reason": sentences(**how),
            "source": source_codes(**how),
            "at": locators(**how),
            "note": sentences(**how),
            **written,
        },
    )


@kept
def baselines(
    *, values: SearchStrategy[Figure] | None = None, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Baseline]:
    """Draw values before the programme, counts unless `values` are given. Shrinks to `Baseline(0)`."""
    how = manner(realistic, awkward)
    before = figures_of(Measure.COUNT, **how) if values is None else values
    if realistic:
        return made(Baseline, {"value": before, "period": st.just("2007"), "source": source_codes(**how)})
    return made(
        Baseline,
        {"value": mostly(before, missing(**how))},
        {
            "period": periods(**how),
            "qualifier": qualifiers(**how),
            "covers": ratios(**how),
            "cell": cells(**how),
            "place": st.sampled_from(vocabulary(awkward).places),
            "population": st.sampled_from(vocabulary(awkward).populations),
            "sample": samples(**how),
            "method": sentences(**how),
            "reconstructed": st.booleans(),
            "source": source_codes(**how),
            "at": locators(**how),
            "note": sentences(**how),
        },
    )


@kept
def contributions(
    *, indicators: tuple[str, ...] | None = None, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Contribution]:
    """Draw that an indicator counts towards one of a library's. Shrinks to `Contribution('people-reached', all)`."""
    how = manner(realistic, awkward)
    codes = vocabulary(awkward).standards if indicators is None else indicators
    return made(
        Contribution,
        {"indicator": st.sampled_from(codes)},
        {"how": st.sampled_from(Additivity), "note": sentences(**how)},
    )


@st.composite
def _indicators(
    draw: st.DrawFn, code: str | None, library: tuple[str, ...], realistic: bool, awkward: bool
) -> Indicator:
    how = manner(realistic, awkward)
    measure, unit = draw(st.sampled_from(MEASURED_IN))
    fields = draw(_sheet(library=library, **how))
    scale = draw(scales(**how)) if measure in NEED_A_SCALE else None
    values = figures_of(measure, unit=unit, scale=scale, **how)
    baseline = draw(_measured_before(values, **how))
    return Indicator(
        draw(st.sampled_from(vocabulary(awkward).indicators)) if code is None else code,
        measure=measure,
        unit=unit,
        scale=scale,
        baseline=baseline,
        targets=draw(_promised(values, unit, **how)),
        **fields,
    )


def indicators(
    *,
    code: str | None = None,
    library: tuple[str, ...] = PLAIN.standards,
    realistic: bool = False,
    awkward: bool = False,
) -> SearchStrategy[Indicator]:
    """Draw indicators of every measure, with baselines and targets that fit it.

    They may contribute to the indicators of a `library`, by code. Other fields of the reference sheet are there or not.
    Shrinks to `Indicator('wells-dug', count of person)`.
    """
    return _indicators(code, library, **manner(realistic, awkward))


@kept
def _measured_before(values: SearchStrategy[Figure], realistic: bool, awkward: bool) -> SearchStrategy[Any]:
    how = manner(realistic, awkward)
    return st.none() | baselines(values=values, **how) | missing(**how)


@kept
def _promised(
    values: SearchStrategy[Figure], unit: str | None, realistic: bool, awkward: bool
) -> SearchStrategy[tuple[Target, ...]]:
    return several(targets(values=values, unit=unit, realistic=realistic, awkward=awkward))


@kept
def _ranges(realistic: bool, awkward: bool) -> SearchStrategy[dict[str, Any]]:
    """Draw a lower end, which takes the place of the value, and an upper end that is no less."""
    either = numbers(realistic=realistic, awkward=awkward)
    return st.builds(_range, either, either)


def _range(one: Number, other: Number) -> dict[str, Any]:
    return {"kind": TargetKind.RANGE, "value": min(one, other), "upper": max(one, other)}


@kept
def _sheet(library: tuple[str, ...], realistic: bool, awkward: bool) -> SearchStrategy[dict[str, Any]]:
    how = manner(realistic, awkward)
    may_have: dict[str, SearchStrategy[Any]] = {
        "direction": st.sampled_from(Direction),
        "statistic": st.sampled_from(Statistic),
        "per": st.sampled_from(["person", "hectare"]),
        "counting": st.sampled_from(Counting),
        "population": st.sampled_from(vocabulary(awkward).populations),
        "reach": st.sampled_from(Reach),
        "breakdowns": some_of(tuple(STANDARD_DIMENSIONS)),
        "other_baselines": several(baselines(**how), 1),
        "monitor_only": sentences(**how),
        "capacity": numbers(**how),
        "unique_across": some_of(("place", "time", "project", "reporter")),
        "definition": sentences(**how),
        "counting_rule": sentences(**how),
        "means_of_verification": sentences(**how),
        "method": sentences(**how),
        "frequency": st.sampled_from([*Frequency, "now and then"]),
        "responsible": names(**how),
        "limitations": sentences(**how),
        "references": some_of(vocabulary(awkward).sources),
        "note": sentences(**how),
    }
    if library:
        may_have["contributes_to"] = st.lists(
            contributions(indicators=library, **how), max_size=2, unique_by=lambda each: each.indicator
        )
    return made(dict, {"title": titles(**how), "accumulation": st.sampled_from([None, *Accumulation])}, may_have)
