"""Whether figures move as they must, and as it is said (MND520, MND521 and MND524)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from mande.dimensions.cells import EVERYONE
from mande.dimensions.periods import Period
from mande.findings import Quality, Severity
from mande.framework.indicators import Accumulation, Baseline, Direction, Indicator
from mande.framework.results import Outcome
from mande.measures.missing import Missing
from mande.measures.numbers import qualified
from mande.observations.claims import Claim
from mande.observations.observation import Status
from mande.observations.scopes import Scope
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import is_withheld, known
from mande.reconciliation.reach import Reach
from mande.reconciliation.said import TOLERANCE, Reading, Said, less, quoted, shown, sized
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, WITHHELD, Due, Judgement, Rule, Verb, cannot_tell, not_applicable, passed
from mande.wording import joined, listing, sentence

NOT_CUMULATIVE = sentence("not cumulative")
VAGUE_DAY = sentence("the day of a figure is not known well enough")
NO_DAY = sentence("the day of a figure is not recorded")
NO_DIRECTION = sentence("no increase or decrease is claimed")
NO_INDICATOR = sentence("the outcome has no indicator")
NO_TREND = sentence("no trend is claimed")
NO_POINT = sentence("no indicator of the outcome has a figure in time")

MOVES = frozenset({Direction.INCREASE, Direction.DECREASE})
TOO_FEW = sentence("no indicator of the outcome has two figures in time that can be compared")
BOTH_WAYS = sentence("the outcome's figures move both ways, and which of them is meant is not recorded")
TOO_LITTLE = sentence("the outcome's figures move by no more than their digits allow")
THE_CLAIM = sentence("the claim")

Point = tuple[Period, Said]
"""A figure and the days it speaks for."""


def _series(
    reading: Reading, indicator: Indicator, *, by_source: bool = True
) -> Iterator[tuple[Scope, list[Point], bool]]:
    """Yield the dated figures of one thing in the order of their ends, and whether there are undated ones too."""
    held: dict[tuple[Scope, str | None], list[Point]] = {}
    undated: set[tuple[Scope, str | None]] = set()
    for scope, figures in reading.review.scopes.get(indicator.code, {}).items():
        if scope.projected:
            continue
        for each in known(figures):
            said = reading.said(each, indicator, scope.words)
            key = (scope._replace(period=None), each.source if by_source else None)
            if scope.period is None:
                undated.add(key)
            elif said.reach is not None:
                held.setdefault(key, []).append((scope.period, said))
    for key, points in held.items():
        yield key[0], sorted(points, key=lambda point: (point[0].end, point[0].earliest_end)), key in undated


def cumulative_figures_rise(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each cumulative series of one source whether a figure is below an earlier one."""
    reading = Reading(review, tolerance, about)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for code, indicator in review.observed.items():
        if indicator.accumulation is not Accumulation.CUMULATIVE:
            yield not_applicable(code, NOT_CUMULATIVE)
            continue
        for _, points, undated in _series(reading, indicator):
            yield from _falls(reading, indicator, points, undated=undated)


def _falls(reading: Reading, indicator: Indicator, points: Sequence[Point], *, undated: bool) -> Iterator[Judgement]:
    code, fell = indicator.code, False
    highest: Point | None = None
    for period, said in points:
        if highest and _falls_below(reading, highest, (period, said)):
            fell = True
            if _is_withheld(reading, indicator):
                yield cannot_tell(code, WITHHELD)
            elif highest[0].end < period.earliest_end:
                yield _fall(indicator, highest[1], said)
            else:
                yield cannot_tell(code, VAGUE_DAY)
        if highest is None or said.status is Status.REVISED or _least(said) >= _least(highest[1]):
            highest = (period, said)
    if undated and points:
        yield cannot_tell(code, NO_DAY)
    elif not fell and len(points) > 1:
        yield passed(code)


def _least(said: Said) -> Fraction:
    return (said.reach or Reach()).least or Fraction(0)


def _falls_below(reading: Reading, earlier: Point, later: Point) -> bool:
    """Return whether *later*, of other days, is below *earlier* and neither is a correction."""
    before, after = earlier[1], later[1]
    if earlier[0] == later[0] or before.kind != after.kind or Status.REVISED in (before.status, after.status):
        return False
    return reading.differ(after.reach or Reach(), before.reach or Reach())


def _fall(indicator: Indicator, earlier: Said, later: Said) -> Judgement:
    difference = less(later.value, earlier.value)
    return disagree(
        indicator.code,
        (earlier, later),
        one=str(earlier),
        one_of=earlier.of,
        other=str(later),
        other_of=later.of,
        apart=sized(difference, indicator) or sentence("some"),
        expected=earlier.value,
        found=later.value,
        difference=difference,
        arithmetic=joined(" < ", [later.words, earlier.words]),
    )


def words_move_as_figures_do(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each claim of an increase or a decrease whether the outcome's figures move that way."""
    reading = Reading(review, tolerance, about)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for outcome in review.framework.outcomes:
        for claim in review.claims.get(outcome.code, ()):
            if claim.direction not in MOVES:
                yield not_applicable(outcome.code, NO_DIRECTION)
            elif not outcome.indicators:
                yield not_applicable(outcome.code, NO_INDICATOR)
            else:
                yield _moves(reading, outcome, claim)


def _moves(reading: Reading, outcome: Outcome, claim: Claim) -> Judgement:
    code = outcome.code
    as_said: list[tuple[Said, Said]] = []
    against: list[tuple[Said, Said]] = []
    found = list(_spans(reading, outcome, claim))
    for span in found:
        start, end = (each.reach or Reach() for each in span)
        if claim.direction is Direction.DECREASE:
            start, end = end, start
        if reading.strict.differ(start, end):
            as_said.append(span)
        elif reading.differ(end, start):
            against.append(span)
    if not found:
        return cannot_tell(code, TOO_FEW)
    if as_said and against:
        return cannot_tell(code, BOTH_WAYS)
    if as_said:
        return passed(code)
    if not against:
        return cannot_tell(code, TOO_LITTLE)
    if any(_is_withheld(reading, indicator) for indicator in outcome.indicators):
        return cannot_tell(code, WITHHELD)
    first, last = against[0]
    difference = less(last.value, first.value)
    words: str = claim.says or claim.direction or ""
    told = Said(words, quoted(words), THE_CLAIM, claim.source, claim.at)
    said = sentence("({words}, {where})", words=told.words, where=told.where)
    return disagree(
        code,
        (told, first, last),
        claim=said if claim.says else sentence("({where})", where=told.where),
        direction=claim.direction,
        one=str(first),
        one_of=first.of,
        other=str(last),
        other_of=last.of,
        expected=first.value,
        found=last.value,
        difference=difference,
        arithmetic=joined(" -> ", [first.words, last.words]),
    )


def _is_withheld(reading: Reading, indicator: Indicator) -> bool:
    """Return whether a figure or the baseline of *indicator* exists, and is not released."""
    baselines = (indicator.baseline, *(each.value for each in indicator.every_baseline))
    return Missing.WITHHELD in baselines or is_withheld(reading.review, indicator.code)


def _spans(reading: Reading, outcome: Outcome, claim: Claim) -> Iterator[tuple[Said, Said]]:
    """Yield the first and the last figure of each series of the outcome, within the days claimed where it can be."""
    for indicator in outcome.indicators:
        series = [points for scope, points, _ in _series(reading, indicator) if scope.cell == EVERYONE]
        for points in series or [points for _, points, _ in _series(reading, indicator)]:
            during = [point for point in points if claim.period is None or claim.period.contains(point[0])]
            chosen = during if len(during) > 1 else points
            start = [] if claim.period and len(during) > 1 else list(_baseline(reading, indicator, chosen))
            ends = [*start, *chosen]
            if len(ends) > 1 and _same_length(indicator, ends) and ends[0][0].end < ends[-1][0].earliest_end:
                yield ends[0][1], ends[-1][1]


def _baseline(reading: Reading, indicator: Indicator, points: Sequence[Point]) -> Iterator[Point]:
    baseline = indicator.baseline
    if not isinstance(baseline, Baseline) or baseline.cell or indicator.accumulation is Accumulation.INCREMENTAL:
        return
    reach, kind = reading.reach(baseline.value, baseline.qualifier, indicator)
    if reach is None or (baseline.period and points and baseline.period.end >= points[0][0].start):
        return
    words = qualified(shown(baseline.value, indicator), baseline.qualifier)
    of = sentence("the baseline of {indicator}", indicator=indicator.code)
    said = Said(baseline.value, words, of, baseline.source, baseline.at, reach, kind)
    yield baseline.period or Period(date.min, date.min), said


def _same_length(indicator: Indicator, points: Sequence[Point]) -> bool:
    """Return whether figures of periods can be compared: what is new in a year is more than what is new in a month."""
    if indicator.accumulation is not Accumulation.INCREMENTAL:
        return True
    return len({points[0][0].months or points[0][0].days, points[-1][0].months or points[-1][0].days}) == 1


def trends_have_points(review: Review, *, points: int, years: int) -> Iterator[Judgement]:
    """Yield for each claim of a trend whether enough figures in time stand behind it."""
    reading = Reading(review)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for outcome in review.framework.outcomes:
        for claim in review.claims.get(outcome.code, ()):
            if not _is_trend(claim, years):
                yield not_applicable(outcome.code, NO_TREND)
                continue
            series = [
                [*_baseline(reading, indicator, found), *found]
                for indicator in outcome.indicators
                for _, found, _ in _series(reading, indicator, by_source=False)
            ]
            longest = max(series, key=lambda found: len({period for period, _ in found}), default=[])
            stated: dict[Period, list[Said]] = {}
            for period, each in longest:
                stated.setdefault(period, []).append(each)
            number = len(stated)
            if number >= points:
                yield passed(outcome.code)
            elif not number:
                yield cannot_tell(outcome.code, NO_POINT)
            elif any(_is_withheld(reading, indicator) for indicator in outcome.indicators):
                yield cannot_tell(outcome.code, WITHHELD)
            else:
                told = [each for same in stated.values() for each in same]
                way = sentence("{direction} over {period}", direction=claim.direction, period=claim.period)
                words = quoted(claim.says) if claim.says else way
                said = Said(claim.says or claim.direction, words, THE_CLAIM, claim.source, claim.at)
                years_told = [
                    sentence("{figure} in {scope}", figure=listing(same), scope=same[0].of) for same in stated.values()
                ]
                figures = joined(", ", years_told)
                yield disagree(outcome.code, (said, *told), claim=str(said), number=number, figures_told=figures)


def _is_trend(claim: Claim, years: int) -> bool:
    """Return whether a person entered a claim of a direction that figures keep to over several years."""
    if claim.direction not in MOVES:
        return False
    says = (claim.says or "").casefold()
    return "trend" in says or bool(claim.period and claim.period.years >= years)


TREND_TOO_SHORT = Rule(
    "MND520",
    "trend-too-short",
    "Do enough figures stand behind every trend?",
    headline="trends with too few figures behind them",
    judge=trends_have_points,
    severity=Severity.MINOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="somebody entered a claim of a trend (an increase or decrease over several years, or one called a trend), "
    "and no indicator of its outcome has as many figures in time as the threshold asks for",
    message="{claim} is claimed of {subject}, and its longest series has {number} of {points} figures: {figures_told}.",
    remedy="Call it a difference, or add the figures of the years between.",
    cites=("L1570-1575",),
    quality=Quality.VALIDITY,
    thresholds={"points": 3, "years": 2},
)
NARRATIVE_DIRECTION = Rule(
    "MND521",
    "narrative-direction",
    "Do figures move the way that is said?",
    headline="claims that the figures run against",
    judge=words_move_as_figures_do,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="somebody entered a claim with direction increase or decrease, and the figures of its outcome all go the "
    "other way, from the first to the last",
    message="{subject} is said to {direction} {claim}; {one_of} is {one}, and {other_of} is {other}.",
    remedy="Correct one of the two; where it is a share that moves, and not a count, say so.",
    cites=("L2225-2226", "L1571-1572"),
    quality=Quality.INTEGRITY,
    thresholds=TOLERANCE,
)
CUMULATIVE_FALLS = Rule(
    "MND524",
    "cumulative-falls",
    "Does every running total rise, or stay?",
    headline="running totals that fall",
    judge=cumulative_figures_rise,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="a figure of a cumulative indicator is below an earlier one of the same source, people and place, and "
    "neither is marked as revised",
    message="{other_of} is {other}, {apart} below {one_of}, {one}: a running total does not fall.",
    remedy="Correct it, mark it status='revised', or call the indicator a snapshot.",
    cites=("L362-371",),
    quality=Quality.RELIABILITY,
    thresholds=TOLERANCE,
)

TRENDS = (TREND_TOO_SHORT, NARRATIVE_DIRECTION, CUMULATIVE_FALLS)
"""The rules on how figures move, in code order."""
