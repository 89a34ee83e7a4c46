"""The laws of a framework: what holds of what was promised, whatever is written down beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any, TypeVar

import attrs

from mande.coverage.check import COVERAGE_RULES, check_coverage
from mande.findings import Finding
from mande.formats import json
from mande.formats.document import Document
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Direction, Indicator
from mande.framework.levels import Level, holder
from mande.framework.links import Link
from mande.framework.results import Result
from mande.framework.targets import Target, TargetKind
from mande.measures.numbers import Qualifier
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.progress.assess import assess_progress
from mande.progress.assessment import Assessment
from mande.reconciliation.reconcile import RECONCILIATION_RULES, reconcile
from mande.rules import Rule
from mande.testing.cases import Case
from mande.testing.comparing import Compared, same
from mande.wording import joined, sentence

Valued = TypeVar("Valued", Observation, Baseline, Target)

WITHOUT_PATH = frozenset({"MND101", "MND102"})
"""The rules on outputs and outcomes that nothing links."""

UNMEASURED = frozenset({"MND202"})
"""The rule on outcomes without an indicator."""

VERBS: tuple[tuple[Callable[..., Iterable[Finding]], tuple[Rule, ...]], ...] = (
    (check_coverage, COVERAGE_RULES),
    (reconcile, RECONCILIATION_RULES),
)
"""What finds something, and the rules by which it does."""

MOST_ADDED = 40
"""Links, or indicators, that are added one at a time: a plan of thousands would take as many checks."""

MIRRORED = {Direction.INCREASE: Direction.DECREASE, Direction.DECREASE: Direction.INCREASE}

OTHER_WAY = {
    Qualifier.AT_LEAST: Qualifier.UP_TO,
    Qualifier.UP_TO: Qualifier.AT_LEAST,
    Qualifier.OVER: Qualifier.UNDER,
    Qualifier.UNDER: Qualifier.OVER,
}


def adding_a_link(case: Case) -> Iterator[Compared]:
    """One more link never makes an output or an outcome lose its path: MND101 and MND102 never fire anew."""
    before = _fired(case.framework, WITHOUT_PATH)
    for cause, effect in _links_to_add(case.framework):
        more = attrs.evolve(case.framework, links=(*case.framework.links, Link(cause, effect)))
        what = sentence("gaps with a link from {cause} to {effect}", cause=cause, effect=effect)
        yield _none_new(what, _fired(more, WITHOUT_PATH), before)


def _links_to_add(framework: Framework) -> Iterator[tuple[str, str]]:
    """Yield pairs of results, the cause on a lower level, that no link joins yet."""
    linked = {(link.cause, link.effect) for link in framework.links}
    ranked = [each for each in framework.results if each.level is not Level.INPUT]
    pairs = (
        (cause.code, effect.code)
        for cause in ranked
        for effect in ranked
        if cause.level < effect.level and (cause.code, effect.code) not in linked
    )
    for _, pair in zip(range(MOST_ADDED), pairs, strict=False):
        yield pair


def adding_an_indicator(case: Case) -> Iterator[Compared]:
    """One more indicator of an outcome closes its gap, and never makes MND202 fire on any."""
    before = _fired(case.framework, UNMEASURED)
    outcomes = case.framework.outcomes
    taken = {each.code for each in case.framework.indicators}
    code = next(code for number in range(len(taken) + 1) if (code := f"one-more-{number}") not in taken)
    for place, outcome in enumerate(outcomes[:MOST_ADDED]):
        measured = attrs.evolve(outcome, indicators=(*outcome.indicators, Indicator(code)))
        more = attrs.evolve(case.framework, outcomes=(*outcomes[:place], measured, *outcomes[place + 1 :]))
        what = sentence("gaps with an indicator of {outcome}", outcome=outcome.code)
        yield _none_new(what, _fired(more, UNMEASURED), before - {("MND202", outcome.code)})


def order_of_definition(case: Case) -> Iterator[Compared]:
    """In whatever order things are written down, the same is found, whatever is asked."""
    here, there = case.framework, _turned(case.framework)
    seen = case.observations
    other = attrs.evolve(
        seen, observations=seen.observations[::-1], claims=seen.claims[::-1], cohorts=seen.cohorts[::-1]
    )
    on = here.extended_to or here.period
    for day in dict.fromkeys((None, on.end if on else None)):
        for verb, rules in VERBS:
            found = [
                {(each.code, each.subject) for each in verb(framework, figures, on=day, rules=rules)}
                for framework, figures in ((there, other), (here, seen))
            ]
            yield same(sentence("what was found"), found[0] - found[1], found[1] - found[0], seen)


def _turned(framework: Framework) -> Framework:
    """Return *framework* with everything that it lists the other way round."""
    levels: dict[str, Any] = {
        holder(level): [_with_turned_indicators(each) for each in getattr(framework, holder(level))[::-1]]
        for level in Level
    }
    plain = ("objectives", "links", "dimensions", "places", "populations", "sources", "partners", "risks", "context")
    lists: dict[str, Any] = {name: getattr(framework, name)[::-1] for name in plain}
    return attrs.evolve(framework, **levels, **lists)


def _with_turned_indicators(result: Result) -> Result:
    return attrs.evolve(result, indicators=result.indicators[::-1])


def what_is_written_is_read_back(case: Case) -> Iterator[Compared]:
    """A document that is written and read holds what it held, and nothing is to be said of it."""
    written = Document(case.framework, case.observations)
    read = json.parse(json.compose(written))
    yield same(sentence("the framework, written and read"), read.programme, written.programme)
    yield same(sentence("the observations, written and read"), read.observations, written.observations)
    yield same(sentence("what is said of the document"), read.findings, ())


def rising_and_falling(case: Case) -> Iterator[Compared]:
    """Turn every number and the direction round, and the achievement and the verdict are the same.

    But where a sum lacks something: of counts it is at least so many, and of numbers below nothing about so many.
    """
    upright = [each for each in case.framework.indicators if _turns_round(each)]
    codes = {each.code for each in upright}
    figures = [each for each in case.observations if each.indicator in codes and _is_number(each.value)]
    here = _only(case.framework, upright)
    there = _only(case.framework, [_mirrored(each) for each in upright])
    on = here.extended_to or here.period
    for one, other in zip(
        assess_progress(here, Observations(figures), on=on.end if on else None),
        assess_progress(there, Observations([_negative(each) for each in figures]), on=on.end if on else None),
        strict=True,
    ):
        if OTHER_WAY.get(one.seen.qualifier, one.seen.qualifier) is not other.seen.qualifier:
            continue
        what = sentence("progress of {indicator} the other way round", indicator=one.indicator)
        yield same(what, _said(other), _said(one), [each for each in figures if each.indicator == one.indicator])


def _turns_round(indicator: Indicator) -> bool:
    """Return whether an indicator has a direction, and numbers that may be less than nothing."""
    kinds = (None, TargetKind.AT_LEAST, TargetKind.EXACT)
    baseline = indicator.baseline.value if isinstance(indicator.baseline, Baseline) else 0
    return (
        indicator.direction in MIRRORED
        and indicator.measure in ("count", "amount")
        and not indicator.other_baselines
        and _is_number(baseline)
        and all(each.kind in kinds and _is_number(each.value) and not each.revisions for each in indicator.targets)
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _only(framework: Framework, indicators: list[Indicator]) -> Framework:
    """Return a framework of these indicators alone, in which nothing else can be found."""
    kept = ("period", "extended_to", "started", "dimensions", "places", "populations", "sources", "units")
    fields = {name: getattr(framework, name) for name in kept}
    codes = {indicator.code for indicator in indicators}
    if framework.monitoring is not None:
        studies = [
            attrs.evolve(study, measures=[code for code in study.measures if code in codes])
            for study in framework.monitoring.studies
        ]
        fields["monitoring"] = attrs.evolve(framework.monitoring, studies=studies)
    return Framework(framework.code, context=indicators, **fields)


def _mirrored(indicator: Indicator) -> Indicator:
    baseline = indicator.baseline
    return attrs.evolve(
        indicator,
        direction=MIRRORED[indicator.direction],  # type: ignore[index]  # only those that have one are asked
        baseline=_negative(baseline) if isinstance(baseline, Baseline) else baseline,
        targets=[_negative(each) for each in indicator.targets],
    )


def _negative(thing: Valued) -> Valued:
    number = thing.value
    other = number.copy_negate() if isinstance(number, Decimal) else -number  # type: ignore[operator]  # asked before
    return attrs.evolve(thing, value=other, qualifier=OTHER_WAY.get(thing.qualifier, thing.qualifier))


def _said(assessment: Assessment) -> tuple[object, ...]:
    return assessment.reason, assessment.achievement, assessment.met


def _fired(framework: Framework, codes: frozenset[str]) -> set[tuple[str, str]]:
    rules = [rule for rule in COVERAGE_RULES if rule.code in codes]
    return {(each.code, each.subject) for each in check_coverage(framework, rules=rules)}


def _none_new(what: str, found: set[tuple[str, str]], before: set[tuple[str, str]]) -> Compared:
    """Return that nothing is found which was not there before."""
    new = joined(", ", [f"{code} {subject}" for code, subject in sorted(found - before)])
    return Compared(what, new, sentence("nothing new"), (), not new)
