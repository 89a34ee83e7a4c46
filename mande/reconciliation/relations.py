"""Whether parts stay within their wholes, and nobody is lost on the way (MND503, MND506 and MND519)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from mande.findings import Quality, Severity
from mande.framework.indicators import Baseline, Indicator, Measure, Statistic
from mande.framework.relations import AtLeast, Funnel, Subset
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import show
from mande.measures.ratios import Ratio
from mande.observations.cohorts import Cohort
from mande.observations.observation import Observation
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import implied, is_withheld, known, side_by_side, told, without
from mande.reconciliation.reach import Reach, added
from mande.reconciliation.said import (
    TOLERANCE,
    Reading,
    Said,
    addition,
    adds_to,
    against,
    falls_short,
    less,
    one_of,
    shown,
    sized,
    summed,
    times,
)
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, WITHHELD, Due, Judgement, Rule, Verb, cannot_tell, not_applicable, passed
from mande.wording import joined, phrases, sentence

HALF_A_RATIO = sentence("a side of the ratio is not known")
LEFT_NOT_COUNTED = sentence("who left on the way is not counted")
LOST_NOT_RECORDED = sentence("how many were lost, or not followed up, is not recorded")

NOT_FOLLOWED = sentence("how many entered, or were followed, is not recorded")
NO_FIGURE = sentence("one of them has no figure")
NOT_SIDE_BY_SIDE = sentence("their figures are not of the same people, place and days")
ENTERED, FOLLOWED, LOST = phrases("entered", "followed", "lost")
NO_NUMBER = sentence("what is stated is no number of one kind")

GONE = frozenset(Missing)
"""Reasons for which a number of people is missing; without any it is not recorded."""


def parts_stay_within_wholes(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each part whether its whole is as large: of indicators, shares, cells, and people carried over."""
    reading = Reading(review, tolerance, about)
    yield from _within_ratios(review)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for relation in review.framework.relations:
        if isinstance(relation, Subset):
            yield from _bounded(reading, relation.of, relation.part)
        elif isinstance(relation, Funnel):
            for earlier, later in zip(relation.stages, relation.stages[1:], strict=False):
                yield from _bounded(reading, earlier, later)
    yield from _cells_within_totals(reading)
    yield from _carried_over(reading)


def bounds_are_kept(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each declared lower bound whether the larger count is at least so many times the smaller."""
    reading = Reading(review, tolerance, about)
    for relation in review.framework.relations:
        if isinstance(relation, AtLeast):
            if review.observations is None:
                yield cannot_tell(relation.more, NO_OBSERVATIONS)
            else:
                yield from _bounded(reading, relation.more, relation.fewer, relation.each)


def _bounded(reading: Reading, more: str, fewer: str, each: int | None = None) -> Iterator[Judgement]:
    """Yield whether *more* holds *fewer*, or so many for *each*, wherever both have a figure of one place and time."""
    indicators, subject = reading.review.observed, fewer if each is None else more
    if not (implied(reading, more) and implied(reading, fewer)):
        yield not_applicable(subject, NO_FIGURE)
        return
    compared = False
    for larger, smaller in side_by_side(reading, (more, fewer)):
        compared = True
        yield _no_more_than(reading, subject, smaller, larger, indicators[more], each)
    if not compared:
        yield cannot_tell(subject, WITHHELD if is_withheld(reading.review, more, fewer) else NOT_SIDE_BY_SIDE)


def _no_more_than(
    reading: Reading, subject: str, part: Said, whole: Said, indicator: Indicator, each: int | None = None
) -> Judgement:
    if part.reach is None or whole.reach is None or part.kind != whole.kind:
        return cannot_tell(subject, NO_NUMBER)
    if not reading.differ(whole.reach, part.reach.times(Fraction(each or 1))):
        return passed(subject)
    return _exceeds(subject, part, whole, indicator, each)


def _exceeds(subject: str, part: Said, whole: Said, indicator: Indicator, each: int | None = None) -> Judgement:
    """Return that *part* is too many for *whole*; or, of *each*, that the whole is too few for it."""
    bound = each is not None
    least = times(part.value, each or 1)
    difference = less(whole.value, least) if bound else less(least, whole.value)
    taken = sentence("{times} x {part}", times=each, part=part.words) if each and each > 1 else part.words
    return disagree(
        subject,
        (whole, part),
        part=str(part),
        part_of=part.of,
        whole=str(whole),
        whole_of=whole.of,
        least=shown(least, indicator),
        each=each,
        apart=sized(difference, indicator) or sentence("some"),
        expected=least if bound else whole.value,
        found=whole.value if bound else part.value,
        difference=difference,
        arithmetic=joined(" > ", [taken, whole.words]),
    )


def _within_ratios(review: Review) -> Iterator[Judgement]:
    """Yield for each share whether its part is no more than its whole."""
    for code, indicator in review.observed.items():
        if not _is_share(indicator):
            continue
        for baseline in indicator.every_baseline:
            yield from _ratio(indicator, baseline, sentence("the baseline of {indicator}", indicator=code))
        for scope, figures in review.scopes.get(code, {}).items():
            for each in figures:
                yield from _ratio(indicator, each, scope.words)


def _is_share(indicator: Indicator) -> bool:
    """Return whether what it divides is part of what it divides by: pupils are no part of their teachers."""
    if indicator.statistic is Statistic.RATE:
        return False
    same = indicator.unit is not None and indicator.unit == indicator.per
    return indicator.measure is Measure.PERCENTAGE or (indicator.measure is Measure.RATIO and same)


def _ratio(indicator: Indicator, where: Observation | Baseline, of: str) -> Iterator[Judgement]:
    ratio = where.value
    if not isinstance(ratio, Ratio):
        return
    if isinstance(ratio.part, Missing) or isinstance(ratio.whole, Missing):
        yield cannot_tell(indicator.code, HALF_A_RATIO)
    elif ratio.part <= ratio.whole:
        yield passed(indicator.code)
    else:
        part, whole = (
            Said(number, show(number), side, where.source, where.at)
            for side, number in (
                (sentence("the part of {ratio}", ratio=of), ratio.part),
                (sentence("the whole of {ratio}", ratio=of), ratio.whole),
            )
        )
        yield _exceeds(indicator.code, part, whole, Indicator(indicator.code))


def _cells_within_totals(reading: Reading) -> Iterator[Judgement]:
    """Yield for each category that may overlap others whether it holds no more than the total."""
    overlapping = {dimension.code for dimension in reading.review.framework.dimensions if not dimension.exclusive}
    indicators = reading.review.observed
    for code, scopes in reading.review.scopes.items():
        if indicators[code].totals is not Statistic.TOTAL:
            continue
        for scope, figures in scopes.items():
            for dimension in sorted(overlapping.intersection(scope.cell)):
                total = scope._replace(cell=without(scope.cell, dimension))
                wholes, parts = told(scopes.get(total, ())), told(figures)
                if wholes and parts:
                    whole, part = (
                        one_of([reading.said(each, indicators[code], of.words) for each in same])
                        for of, same in ((total, wholes), (scope, parts))
                    )
                    yield _no_more_than(reading, code, part, whole, indicators[code])


def _carried_over(reading: Reading) -> Iterator[Judgement]:
    """Yield for each figure with people carried over whether there are no more of them than it counts."""
    indicators = reading.review.observed
    for code, scopes in reading.review.scopes.items():
        for scope, figures in scopes.items():
            for each in known(figures):
                if each.carried_over is not None:
                    whole = reading.said(each, indicators[code], scope.words)
                    number = Fraction(each.carried_over)
                    of = sentence("carried over in {scope}", scope=scope.words)
                    part = Said(
                        each.carried_over, show(each.carried_over), of, each.source, each.at, Reach(number, number)
                    )
                    yield _no_more_than(reading, code, part, whole, indicators[code])


def everybody_is_accounted_for(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each funnel and cohort whether all who came in are accounted for."""
    reading = Reading(review, tolerance, about)
    funnels = [relation for relation in review.framework.relations if isinstance(relation, Funnel)]
    if review.observations is None:
        if funnels:
            yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for funnel in funnels:
        yield from _funnel(reading, funnel)
    for cohort in review.observations.cohorts:
        yield _cohort(cohort)


def _funnel(reading: Reading, funnel: Funnel) -> Iterator[Judgement]:
    code = funnel.stages[0]
    if not funnel.left:
        yield not_applicable(code, LEFT_NOT_COUNTED)
        return
    codes = (code, funnel.stages[-1], *funnel.left)
    compared = False
    for whole, *parts in side_by_side(reading, codes):
        compared = True
        yield _adds_up(reading, code, whole, parts)
    if not compared:
        yield cannot_tell(code, NOT_SIDE_BY_SIDE)


def _adds_up(reading: Reading, code: str, whole: Said, parts: list[Said]) -> Judgement:
    reaches = [part.reach for part in parts if part.reach is not None]
    if whole.reach is None or len(reaches) < len(parts) or len({each.kind for each in (whole, *parts)}) > 1:
        return cannot_tell(code, NO_NUMBER)
    if less(summed([part.value for part in parts]), whole.value) is None:
        return cannot_tell(code, NO_NUMBER)
    if not reading.apart(whole.reach, added(reaches)):
        return passed(code)
    return _unaccounted(code, whole, parts)


def _unaccounted(code: str, whole: Said, parts: list[Said]) -> Judgement:
    total = summed([part.value for part in parts])
    told = total.show() if isinstance(total, Money | Amount) else show(total)
    difference = less(total, whole.value)
    number = sized(difference, Indicator(code)) or sentence("some")
    reach = added(part.reach or Reach() for part in parts)
    return disagree(
        code,
        (whole, *parts),
        whole=str(whole),
        whole_of=whole.of,
        parts=addition(parts),
        parts_at=joined(", ", dict.fromkeys(part.where for part in parts)),
        total=told,
        rest=sentence("{number} not accounted for", number=number)
        if falls_short(difference, reach, whole.reach)
        else sentence("{number} too many", number=number),
        expected=whole.value,
        found=total,
        difference=difference,
        arithmetic=against(adds_to(parts, told), whole),
    )


def _cohort(cohort: Cohort) -> Judgement:
    """Judge a cohort by those followed, lost, and not followed for a reason; some may be called both of these."""
    code, reasons = cohort.code, [each.n for each in cohort.not_followed_up]
    why = next((each for each in (cohort.entered, cohort.followed, cohort.lost, *reasons) if each in GONE), None)
    if why is not None:
        return cannot_tell(code, sentence("a number of its people is {reason}", reason=why))
    entered, followed, lost = map(_number, (cohort.entered, cohort.followed, cohort.lost))
    if entered is None or followed is None:
        return not_applicable(code, NOT_FOLLOWED)
    if followed > entered:
        return _unaccounted(code, _of(cohort, ENTERED, entered), [_of(cohort, FOLLOWED, followed)])
    if followed == entered:
        return passed(code)
    if None in reasons or (lost is None and not reasons):
        return cannot_tell(code, LOST_NOT_RECORDED)
    rest: dict[str, Any] = {
        sentence("not followed up, {reason}", reason=each.reason): each.n for each in cohort.not_followed_up
    }
    told: Mapping[str, Any] = {FOLLOWED: followed, **({} if lost is None else {LOST: lost}), **rest}
    least = followed + max(lost or 0, sum(rest.values()))
    if least <= entered <= sum(told.values()):
        return passed(code)
    return _unaccounted(
        code, _of(cohort, ENTERED, entered), [_of(cohort, name, number) for name, number in told.items()]
    )


def _number(people: int | Missing | None) -> int | None:
    return people if isinstance(people, int) else None


def _of(cohort: Cohort, name: str, number: int) -> Said:
    of = sentence("{who}, cohort {cohort}", who=name, cohort=cohort.code)
    return Said(number, show(number), of, cohort.source, cohort.at)


STATUS_PARTS = Rule(
    "MND503",
    "status-parts",
    "Is everybody accounted for who came in?",
    headline="groups of people not all accounted for",
    judge=everybody_is_accounted_for,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="those in the last stage of a funnel and those who left on the way (left=) do not add up to its first stage, "
    "or those of a cohort who were followed, lost or not followed up do not add up to those who entered",
    message="{whole_of} is {whole}; {parts} = {total} ({parts_at}): {rest}.",
    remedy="Account for the rest: still waiting, left, declined, not known.",
    cites=("L3622-3624", "L3593-3604", "L3043"),
    quality=Quality.INTEGRITY,
    thresholds=TOLERANCE,
)
PART_EXCEEDS_WHOLE = Rule(
    "MND506",
    "part-exceeds-whole",
    "Is every part no more than its whole?",
    headline="parts that exceed their wholes",
    judge=parts_stay_within_wholes,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="a declared part (Subset, a stage of a Funnel, the part of a share, one of several overlapping categories, "
    "those carried over) is more than its whole of the same people, place and days",
    message="{part_of} is {part}, more than {whole_of}, {whole}: {apart} too many.",
    remedy="Check which whole is meant, and whether both count the same people, place and days.",
    cites=("L1568-1570",),
    quality=Quality.VALIDITY,
    thresholds=TOLERANCE,
)
LOWER_BOUND = Rule(
    "MND519",
    "lower-bound",
    "Is every count at least as large as what is declared of it?",
    headline="counts below what is declared of them",
    judge=bounds_are_kept,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="a count is below so many times another, as a declared relation (AtLeast) says it cannot be; one that nobody "
    "states is what a declared sum (Sum) leaves for it, where all else in that sum has a figure",
    message="{whole_of} is {whole}; {part_of}, {part}, at {each} for each, is at least {least}: {apart} too few.",
    remedy="Check what each of the two counts, and where.",
    cites=("L3392-3394", "L3407"),
    quality=Quality.VALIDITY,
    thresholds=TOLERANCE,
)

RELATIONS = (STATUS_PARTS, PART_EXCEEDS_WHOLE, LOWER_BOUND)
"""The rules on what must hold between figures, in code order."""
