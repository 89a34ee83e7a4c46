"""Whether every figure can be at all (MND517)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

import attrs

from mande.findings import Quality, Severity
from mande.framework.indicators import Baseline, Indicator, Measure, Statistic
from mande.framework.targets import Revision, Target, TargetKind
from mande.measures.amounts import Amount
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation
from mande.observations.scopes import Scope
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.said import Said, shown
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, Due, Judgement, Rule, Verb, cannot_tell, passed
from mande.wording import Words, sentence

CHANGES = frozenset({TargetKind.PERCENT_CHANGE, TargetKind.POINT_CHANGE})
"""The kinds of target that say how far to move, which may be any way."""


def figures_are_possible(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator whether any value of it, seen or planned, cannot be."""
    for code, indicator in review.observed.items():
        fault = False
        for where, scope in _values(review, indicator):
            why = _impossible(indicator, where.value)
            if why:
                fault, of = True, _named(indicator, where, scope)
                told = Said(where.value, shown(where.value, indicator), of, where.source, where.at)
                yield disagree(code, (told,), of=of, value=str(told), why=why, found=where.value)
        if not fault:
            yield passed(code)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)


Stated: TypeAlias = Observation | Baseline | Target | Revision
"""What has a value of an indicator, seen or planned."""


def _values(review: Review, indicator: Indicator) -> Iterator[tuple[Stated, Scope | None]]:
    for baseline in indicator.every_baseline:
        yield baseline, None
    for target in indicator.targets:
        if target.kind not in CHANGES:
            yield target, None
            if target.upper is not None:
                yield attrs.evolve(target, value=target.upper, kind=None, upper=None), None
            for revision in target.revisions:
                yield revision, None
    for scope, figures in review.scopes.get(indicator.code, {}).items():
        for each in figures:
            yield each, scope


def _named(indicator: Indicator, where: Stated, scope: Scope | None) -> str:
    if scope is not None:
        return scope.words
    if isinstance(where, Baseline):
        return sentence("the baseline of {indicator}", indicator=indicator.code)
    return sentence("the target of {indicator}", indicator=indicator.code)


def _impossible(indicator: Indicator, value: object) -> Words | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, Amount):
        value = value.number
    if isinstance(value, Ratio) and isinstance(value.part, int | Decimal) and value.part < 0:
        return sentence("a part of a whole is never less than nothing")
    if not isinstance(value, int | Decimal | Fraction):
        return None
    if indicator.measure is Measure.PERCENTAGE and indicator.statistic is not Statistic.RATE:
        return None if 0 <= value <= 100 else sentence("a share lies between 0 and 100 percent")
    if indicator.measure is not Measure.COUNT or indicator.totals is not Statistic.TOTAL:
        return None
    if value < 0:
        return sentence("a count is never less than nothing")
    return None if Fraction(value).denominator == 1 else sentence("what is counted comes in whole numbers")


OUT_OF_RANGE = Rule(
    "MND517",
    "out-of-range",
    "Can every figure be?",
    headline="figures that cannot be",
    judge=figures_are_possible,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="a share is below 0 or above 100 percent, or a count is negative or no whole number",
    message="{of} is {value}: {why}.",
    remedy="Correct it; a rate that may exceed 100 percent has statistic='rate'.",
    cites=("L1113-1174",),
    quality=Quality.VALIDITY,
)

LIMITS = (OUT_OF_RANGE,)
"""The rule on what a figure can be."""
