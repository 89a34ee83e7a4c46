"""Whether the parts of a framework fit together: one function a kind of fault, and the list of them at the end.

Every fault is found in one construction and told with its path. Sources are left out on purpose: a source that is cited
and not defined is a finding (MND209), since nothing is lost by reading on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING, Any

import attrs

from mande.dimensions.breakdowns import Dimension
from mande.dimensions.nesting import loops
from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.errors import MOST_SUGGESTED, InvalidValue, Problem, UnknownCode, with_more
from mande.framework.chain import Chain
from mande.framework.indicators import Baseline, Indicator, Measure
from mande.framework.levels import Level, holder
from mande.framework.links import LinkKind
from mande.framework.paths import path_faults
from mande.framework.results import Result
from mande.framework.targets import Target
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.scales import Score, Stage
from mande.measures.unit_names import no_unit
from mande.wording import phrases, sentence

if TYPE_CHECKING:
    from mande.framework.frameworks import Framework


MOST_IN_A_LIST = 200
"""Codes that nothing has of which each is told, where they stand in one list of codes."""

_BARE = frozenset({int, Decimal, str, bool, Missing})
"""What a target may be and need no unit, currency or scale."""


@attrs.frozen(eq=False)
class Named:
    """Everything of a framework that can be named by a code, so that each check looks it up once.

    `placed` holds each indicator with its path, those with a code that is used twice as well.
    """

    results: Mapping[str, Result]
    placed: tuple[tuple[str, Indicator], ...]
    indicators: Mapping[str, Indicator]
    dimensions: Mapping[str, None]
    places: Mapping[str, None]
    populations: Mapping[str, None]
    unknown: Iterator[int] = attrs.field(factory=count, eq=False)

    @classmethod
    def of(cls, framework: Framework) -> Named:
        """Return what *framework* names."""
        placed = [
            (f"{within}.{indicator.code}", indicator)
            for result in framework.results
            if result.indicators
            for within in [f"{holder(result.level)}.{result.code}.indicators"]
            for indicator in result.indicators
        ]
        placed += [(f"context.{indicator.code}", indicator) for indicator in framework.context]
        return cls(
            results={result.code: result for result in framework.results},
            placed=tuple(placed),
            indicators={indicator.code: indicator for _, indicator in placed},
            dimensions=_sorted(framework.dimensions),
            places=_sorted(framework.places),
            populations=_sorted(framework.populations),
        )

    def problem(self, path: str, noun: str, code: str, known: Iterable[str], where: str = "") -> Problem:
        """Return that nothing of kind *noun* is called *code*; what is near is looked for the first times only."""
        return Problem(path, str(UnknownCode.among(code, noun, known, where, told=next(self.unknown))))

    def not_among(
        self, path: str, noun: str, codes: Iterable[str], known: Collection[str], where: str = ""
    ) -> Iterator[Problem]:
        """Yield that nothing of kind *noun* is called as those of *codes* are that are not *known*.

        They stand in one list. What is beyond the first of them is told at once: a list may hold a hundred thousand.
        """
        unknown = [code for code in codes if code not in known]
        for code in unknown[:MOST_IN_A_LIST]:
            yield self.problem(path, noun, code, known, where)
        if len(unknown) > MOST_IN_A_LIST:
            yield Problem(path, sentence("More codes stand here that nothing has."))


RESULTS, INDICATORS, OBJECTIVES, NEEDS, DIMENSIONS, PLACES, POPULATIONS, SOURCES, PARTNERS, STUDIES = phrases(
    "results", "indicators", "objectives", "needs", "dimensions", "places", "populations", "sources", "partners",
    "studies",
)  # fmt: skip


def _sorted(things: Iterable[Dimension | Place | Population]) -> dict[str, None]:
    return dict.fromkeys(sorted(thing.code for thing in things))


def _duplicate_codes(framework: Framework, _named: Named) -> Iterator[Problem]:
    studies = framework.monitoring.studies if framework.monitoring else ()
    held: tuple[tuple[str, Sequence[Any]], ...] = (
        (RESULTS, framework.results),
        (INDICATORS, framework.indicators),
        (OBJECTIVES, framework.objectives),
        (NEEDS, framework.needs),
        (DIMENSIONS, framework.dimensions),
        (PLACES, framework.places),
        (POPULATIONS, framework.populations),
        (SOURCES, framework.sources),
        (PARTNERS, framework.partners),
        (STUDIES, studies),
    )
    for several, things in held:
        if len(things) < 2:
            continue
        codes = [thing.code for thing in things]
        if len(set(codes)) < len(codes):
            for code, times in Counter(codes).items():
                if times > 1:
                    message = sentence(
                        "{times} {several} are called '{code}'. Give each its own code.",
                        times=times,
                        several=several,
                        code=code,
                    )
                    yield Problem(f"{several}.{code}", message)
    inputs = {entry.code for entry in framework.inputs}
    for code in sorted(inputs.intersection(indicator.code for indicator in framework.indicators)) if inputs else ():
        message = sentence(
            "an input and an indicator are both called '{code}', and observations may name either.", code=code
        )
        yield Problem(f"indicators.{code}", message)


def _duplicate_contributions(_framework: Framework, named: Named) -> Iterator[Problem]:
    for path, indicator in named.placed:
        contributed = Counter(each.indicator for each in indicator.contributes_to) if indicator.contributes_to else {}
        for code, times in contributed.items():
            if times > 1:
                yield Problem(
                    f"{path}.contributes_to",
                    sentence(
                        "it is written {times} times that it contributes to '{code}'. Write one Contribution.",
                        times=times,
                        code=code,
                    ),
                )


def _links(framework: Framework, named: Named) -> Iterator[Problem]:
    where = sentence(" in framework '{code}'", code=framework.code)
    written: set[tuple[str, str, LinkKind]] = set()
    for link in framework.links:
        cause, effect = named.results.get(link.cause), named.results.get(link.effect)
        if cause is None:
            yield named.problem(f"links.{link.code}.cause", sentence("result"), link.cause, named.results, where)
        if effect is None:
            yield named.problem(f"links.{link.code}.effect", sentence("result"), link.effect, named.results, where)
        key = (link.cause, link.effect, link.kind)
        if key in written:
            message = sentence(
                "Link '{cause}' -> '{effect}' is written twice. Put its evidence on one.",
                cause=link.cause,
                effect=link.effect,
            )
            yield Problem(f"links.{link.code}", message)
        written.add(key)
        if cause and effect and link.kind is not LinkKind.FEEDBACK and cause.level > effect.level:
            yield Problem(
                f"links.{link.code}",
                sentence(
                    "Link '{cause}' -> '{effect}' runs down from {upper} to {lower}. "
                    "Turn it round, or write kind='feedback'.",
                    cause=link.cause,
                    effect=link.effect,
                    upper=cause.level,
                    lower=effect.level,
                ),
            )


def _loops(framework: Framework, _named: Named) -> Iterator[Problem]:
    for loop in Chain.of(framework.links).loops():
        yield Problem(
            f"links.{loop[0]}->{loop[1]}",
            sentence(
                "these links go round in a loop: {loop}. Write kind='feedback' on the one that closes it.",
                loop=" -> ".join(loop),
            ),
        )


def _objectives(framework: Framework, named: Named) -> Iterator[Problem]:
    outcomes = dict.fromkeys(outcome.code for outcome in framework.outcomes)
    where = sentence(" in framework '{code}'", code=framework.code)
    for objective in framework.objectives:
        path = f"objectives.{objective.code}.outcomes"
        yield from named.not_among(path, sentence("outcome"), objective.outcomes, outcomes, where)


def _indicators(framework: Framework, named: Named) -> Iterator[Problem]:
    unknown = [unit for unit in dict.fromkeys(_units(named)) if not framework.units.knows(unit)]
    refused: dict[str | None, str] = {
        unit: _no_unit(framework, unit) if told < MOST_SUGGESTED else str(no_unit(unit))
        for told, unit in enumerate(unknown)
    }
    for path, indicator in named.placed:
        if refused:
            yield from _refused_units(path, indicator, refused)
        if indicator.breakdowns and not named.dimensions.keys() >= set(indicator.breakdowns):
            for problem in named.not_among(
                f"{path}.breakdowns", sentence("dimension"), indicator.breakdowns, named.dimensions
            ):
                yield _to_be_declared(problem)
        if indicator.population is not None:
            yield from _whom(path, indicator.population, named)
        baseline = indicator.baseline
        if isinstance(baseline, Baseline) and (baseline.population is not None or baseline.place is not None):
            yield from _baseline(f"{path}.baseline", baseline, named)
        for number, other in enumerate(indicator.other_baselines):
            yield from _baseline(f"{path}.other_baselines[{number}]", other, named)
        fits = indicator.unit not in refused
        for number, target in enumerate(indicator.targets):
            # A bare number of everybody and everywhere needs nothing to fit, and a large plan has very many.
            if (
                type(target.value) not in _BARE
                or target.upper is not None
                or target.revisions
                or target.place is not None
                or target.unit is not None
            ):
                yield from _target(f"{path}.targets[{number}]", indicator, target, framework if fits else None, named)


def _baseline(path: str, baseline: Baseline, named: Named) -> Iterator[Problem]:
    yield from _whom(path, baseline.population, named)
    yield from _where(path, baseline.place, named)


def _refused_units(path: str, indicator: Indicator, refused: Mapping[str | None, str]) -> Iterator[Problem]:
    for field, unit in (("unit", indicator.unit), ("per", indicator.per)):
        if unit in refused:
            yield Problem(f"{path}.{field}", refused[unit])


def _requirements(framework: Framework, named: Named) -> Iterator[Problem]:
    for place, asked in enumerate(framework.required_breakdowns):
        path = f"required_breakdowns[{place}]"
        if asked.dimension not in named.dimensions:
            problem = named.problem(f"{path}.dimension", sentence("dimension"), asked.dimension, named.dimensions)
            yield _to_be_declared(problem)
        for unit in asked.units:
            if not framework.units.knows(unit):
                yield Problem(f"{path}.units", _no_unit(framework, unit))


def _units(named: Named) -> Iterator[str]:
    for _, indicator in named.placed:
        yield from (unit for unit in (indicator.unit, indicator.per) if unit is not None)


def _no_unit(framework: Framework, unit: str) -> str:
    """Return what is said of a *unit* that there is not."""
    try:
        return framework.units.canonical(unit)
    except InvalidValue as refusal:
        return str(refusal)


def _whom(path: str, population: str | None, named: Named) -> Iterator[Problem]:
    if population is not None and population not in named.populations:
        yield named.problem(f"{path}.population", sentence("population"), population, named.populations)


def _where(path: str, place: str | None, named: Named) -> Iterator[Problem]:
    """Yield that a place is not defined; where no place is, they are names and nothing more."""
    if place is not None and named.places and place not in named.places:
        yield named.problem(f"{path}.place", sentence("place"), place, named.places)


def _to_be_declared(problem: Problem) -> Problem:
    return problem._replace(message=with_more(problem.message, sentence("Declare it: Framework(dimensions=[...]).")))


def _target(
    path: str, indicator: Indicator, target: Target, framework: Framework | None, named: Named
) -> Iterator[Problem]:
    """Yield what does not fit in a target; its unit is asked about only within a *framework* that knows the other."""
    yield from _where(path, target.place, named)
    for value in (target.value, target.upper, *(revision.value for revision in target.revisions)):
        if isinstance(value, Money) and indicator.measure is not Measure.MONEY:
            yield Problem(
                path,
                sentence(
                    "the target is {value}, and '{code}' is a {measure}.",
                    value=value,
                    code=indicator.code,
                    measure=indicator.measure,
                ),
            )
        elif isinstance(value, Score | Stage) and value.scale != indicator.scale:
            yield Problem(
                path,
                sentence(
                    "'{value}' is on scale '{scale}', which is not that of '{code}'.",
                    value=value,
                    scale=value.scale.code,
                    code=indicator.code,
                ),
            )
        elif isinstance(value, Amount) and framework:
            yield from _unit(path, value.unit, indicator, framework)
    if target.unit is not None and target.unit != indicator.unit and framework:
        yield from _unit(path, target.unit, indicator, framework)


def _unit(path: str, unit: str, indicator: Indicator, framework: Framework) -> Iterator[Problem]:
    if indicator.unit is None:
        yield Problem(
            path, sentence("the target is in '{unit}', and '{code}' has no unit.", unit=unit, code=indicator.code)
        )
        return
    try:
        fits = framework.units.same_kind(unit, indicator.unit)
    except InvalidValue as refusal:
        yield Problem(path, str(refusal))
        return
    if not fits:
        yield Problem(
            path,
            sentence(
                "the target is in '{unit}', which does not turn into '{other}', the unit of '{code}'.",
                unit=unit,
                other=indicator.unit,
                code=indicator.code,
            ),
        )


def _populations(framework: Framework, named: Named) -> Iterator[Problem]:
    known, noun = named.populations, sentence("population")
    for population in framework.populations:
        if population.within is not None and population.within not in known:
            yield named.problem(f"populations.{population.code}.within", noun, population.within, known)
        if population.overlaps:
            yield from named.not_among(f"populations.{population.code}.overlaps", noun, population.overlaps, known)
    yield from named.not_among("target_groups", noun, framework.target_groups, known)
    yield from _nesting("populations", {entry.code: entry.within for entry in framework.populations})


def _places(framework: Framework, named: Named) -> Iterator[Problem]:
    for place in framework.places:
        if place.within is not None and place.within not in named.places:
            yield named.problem(f"places.{place.code}.within", sentence("place"), place.within, named.places)
    yield from _nesting("places", {entry.code: entry.within for entry in framework.places})


def _nesting(path: str, within: Mapping[str, str | None]) -> Iterator[Problem]:
    for loop in loops(within):
        yield Problem(
            f"{path}.{loop[0]}.within", sentence("these lie within one another: {loop}.", loop=" -> ".join(loop))
        )


def _relations(framework: Framework, named: Named) -> Iterator[Problem]:
    for relation in framework.relations:
        if not named.indicators.keys() >= set(relation.indicators):
            path = f"relations.{relation!r}"
            yield from named.not_among(path, sentence("indicator"), relation.indicators, named.indicators)


def _monitoring(framework: Framework, named: Named) -> Iterator[Problem]:
    for study in framework.monitoring.studies if framework.monitoring else ():
        if study.measures:
            path = f"monitoring.studies.{study.code}.measures"
            yield from named.not_among(path, sentence("indicator"), study.measures, named.indicators)
    for other in framework.others:
        if other.service not in named.results:
            yield named.problem(f"others.{other.service}.service", sentence("result"), other.service, named.results)
        yield from _where(f"others.{other.service}", other.place, named)
    for risk in framework.risks:
        if risk.indicator is not None and risk.indicator not in named.indicators:
            yield named.problem(f"risks.{risk.text}.indicator", sentence("indicator"), risk.indicator, named.indicators)
        if risk.affects:
            yield from named.not_among(f"risks.{risk.text}.affects", sentence("result"), risk.affects, named.results)


def _dates(framework: Framework, _named: Named) -> Iterator[Problem]:
    period, extended = framework.period, framework.extended_to
    if period and extended and extended.end < period.end:
        yield Problem(
            "extended_to",
            sentence(
                "{extended} is before the end of the period it extends, {period}.", extended=extended, period=period
            ),
        )
    ends = framework.support_ends
    if period and ends and ends.end < period.start:
        yield Problem(
            "support_ends", sentence("{ends} is before the period begins, {period}.", ends=ends, period=period)
        )
    if extended and not period:
        yield Problem("extended_to", sentence("{extended} extends no period. Write period= too.", extended=extended))


def _paths(framework: Framework, named: Named) -> Iterator[Problem]:
    written = [(f"absences[{place}]", absence.path) for place, absence in enumerate(framework.absences)]
    written += [(f"stated[{place}]", stated.path) for place, stated in enumerate(framework.stated)]
    if not written:
        return
    held: dict[str, dict[str, None]] = {holder(level): {} for level in Level}
    for code, result in named.results.items():
        held[holder(result.level)][code] = None
    codes: dict[str, Iterable[str]] = {
        **held,
        "objectives": dict.fromkeys(objective.code for objective in framework.objectives),
        "indicators": named.indicators,
        "links": dict.fromkeys(link.code for link in framework.links),
        "claims": held["outcomes"],
        "studies": dict.fromkeys(study.code for study in framework.monitoring.studies) if framework.monitoring else {},
        "others": dict.fromkeys(other.service for other in framework.others),
        "places": named.places,
        "partners": dict.fromkeys(partner.code for partner in framework.partners),
        "populations": named.populations,
        "sources": dict.fromkeys(source.code for source in framework.sources),
        "risks": dict.fromkeys(str(risk.text) for risk in framework.risks),
    }
    told = 0
    for where, path in written:
        for fault in path_faults(path, codes, near=told < MOST_SUGGESTED):
            told += 1
            yield Problem(f"{where} '{path}'", fault)


CHECKS: Sequence[Callable[[Framework, Named], Iterator[Problem]]] = (
    _duplicate_codes,
    _duplicate_contributions,
    _links,
    _loops,
    _objectives,
    _indicators,
    _requirements,
    _populations,
    _places,
    _relations,
    _monitoring,
    _dates,
    _paths,
)
"""Every check of how a framework fits together, in the order its problems are told."""


def problems(framework: Framework) -> tuple[Problem, ...]:
    """Return everything that does not fit together in *framework*, each with its path."""
    named = Named.of(framework)
    return tuple(problem for check in CHECKS for problem in check(framework, named))
