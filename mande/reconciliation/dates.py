"""Whether dates are in order, and figures that belong together speak for the same days (MND507 and MND508)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mande.dimensions.periods import Period
from mande.findings import Quality, Severity
from mande.framework.indicators import Indicator
from mande.framework.levels import Level
from mande.framework.relations import Funnel, Share
from mande.observations.observation import Observation, Status, Verification
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import Where, by_where
from mande.reconciliation.plan import THE_PLAN
from mande.reconciliation.said import Reading, Said
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, Due, Judgement, Rule, Verb, cannot_tell, not_applicable, passed
from mande.sources import Locator

DELIVERED = frozenset({Level.ACTIVITY, Level.OUTPUT})
NO_DAYS = "one of the two days is not recorded"
FORESEEN = frozenset({Status.PROJECTED, Status.ESTIMATED})


class Dated(NamedTuple):
    """Days, and what they are the days of."""

    period: Period | None = None
    of: str = ""
    source: str | None = THE_PLAN
    at: Locator | None = None
    figure: Said | None = None

    def said(self) -> Said:
        """Return what is said of these days: a figure that speaks for them, or the days themselves."""
        return self.figure or Said(self.period, str(self.period), self.of, self.source, self.at)


NO_DAY = Dated()


def _day(day: date | None) -> Period | None:
    return Period(day, day) if day else None


def dates_are_in_order(review: Review) -> Iterator[Judgement]:
    """Yield for each pair of days that must follow each other whether they do."""
    framework = review.framework
    begun = Dated(framework.started, "the start of work")
    yield _in_order(framework.code, begun, Dated(_day(review.ends), "the end of the programme"))
    yield _in_order(framework.code, begun, Dated(framework.support_ends, "the end of support"))
    if review.observations is None:
        yield cannot_tell(framework.code, NO_OBSERVATIONS)
        return
    yield from _of_figures(review)
    for code, claims in sorted(review.claims.items()):
        for claim in claims:
            came = Dated(claim.period, "when the change is said to have come about", claim.source, claim.at)
            yield _in_order(code, came, Dated(claim.made, "when it was claimed", claim.source, claim.at))
    for cohort in review.observations.cohorts:
        entered = Dated(cohort.period, "when the cohort entered", cohort.source, cohort.at)
        ended = Dated(cohort.support_ends, "when its support ended", cohort.source, cohort.at)
        yield _in_order(cohort.code, entered, ended)


def _of_figures(review: Review) -> Iterator[Judgement]:
    """Yield for each figure whether it is of days after the start, and before its source and its check."""
    reading = Reading(review)
    levels = {each.indicator.code: each.level for each in review.measured}
    start = review.framework.started or review.framework.period
    begun = Dated(_day(start.start) if start else None, "the start of the programme")
    published = {
        code: Dated(_day(day), f"the day {code} was published", code) for code, day in review.published.items()
    }
    for code, scopes in review.scopes.items():
        before = begun if levels.get(code) in DELIVERED else NO_DAY
        for scope, figures in scopes.items():
            for each in figures:
                seen = Dated(scope.period)
                after = published.get(each.source or "", NO_DAY) if each.status not in FORESEEN else NO_DAY
                for first, second in ((before, seen), (seen, after), (seen, _checked(each))):
                    if not _is_in_order(first, second):
                        said = reading.said(each, review.observed[code], scope.words)
                        days = (day._replace(figure=said) if day is seen else day for day in (first, second))
                        yield _reversed(code, *days)
                    elif first.period and second.period:
                        yield passed(code)
                    else:
                        yield not_applicable(code, NO_DAYS)


def _checked(figure: Observation) -> Dated:
    check = figure.verified
    if not isinstance(check, Verification):
        return NO_DAY
    return Dated(check.on, f"when {check.by} checked it", check.source or check.by, check.at)


def _is_in_order(first: Dated, second: Dated) -> bool:
    """Return whether *second* does not end before *first* begins; what is known to the month may be any day of it."""
    return first.period is None or second.period is None or first.period.start <= second.period.end


def _in_order(subject: str, first: Dated, second: Dated) -> Judgement:
    if first.period is None or second.period is None:
        return not_applicable(subject, NO_DAYS)
    return passed(subject) if _is_in_order(first, second) else _reversed(subject, first, second)


def _reversed(subject: str, first: Dated, second: Dated) -> Judgement:
    one, other = first.said(), second.said()
    begins = first.period.start if first.period else None
    ends = second.period.end if second.period else None
    return disagree(
        subject,
        (one, other),
        first=str(one),
        first_of=one.of,
        second=str(other),
        second_of=other.of,
        expected=str(first.period),
        found=str(second.period),
        arithmetic=f"{ends} is before {begins}",
    )


def figures_speak_for_the_same_days(review: Review) -> Iterator[Judgement]:
    """Yield for each relation whether its indicators have figures of the same days."""
    reading, indicators = Reading(review), review.observed
    for relation in review.framework.relations:
        if isinstance(relation, Funnel):
            continue  # stages follow one another
        first, *others = relation.indicators
        if review.observations is None:
            yield cannot_tell(first, NO_OBSERVATIONS)
            continue
        here = by_where(review.scopes.get(first, {}))
        for code in others:
            there = by_where(review.scopes.get(code, {}))
            if not here or not there:
                yield not_applicable(first, "one of the two has no figure")
            elif any(where in there for where in here) or (
                not isinstance(relation, Share) and _any_within(here, there)
            ):
                yield passed(first)
            else:
                yield _of_other_days(reading, (first, here), (code, there), indicators)


def _any_within(here: Mapping[Where, object], there: Mapping[Where, object]) -> bool:
    """Return whether a figure of the part is of some of the whole's days, where the relation holds all the same."""
    wholes: dict[Where, list[Period]] = {}
    for where in here:
        if where.period is not None:
            wholes.setdefault(where._replace(period=None), []).append(where.period)
    return any(
        whole.contains(part.period)
        for part in there
        if part.period is not None
        for whole in wholes.get(part._replace(period=None), ())
    )


Held = tuple[str, Mapping[Where, tuple[Observation, ...]]]


def _of_other_days(reading: Reading, here: Held, there: Held, indicators: Mapping[str, Indicator]) -> Judgement:
    """Judge two indicators with no figure of the same days: by two of one place and people, if they can be dated."""
    others: dict[Where, list[Where]] = {}
    for where in there[1]:
        others.setdefault(where._replace(period=None), []).append(where)
    pairs = [
        (one, other)
        for one in here[1]
        for other in others.get(one._replace(period=None), ())
        if one.period and other.period
    ]
    if not pairs:
        return cannot_tell(here[0], "the two have no figures of the same people and place with their days")
    one, other = min(pairs, key=lambda pair: not _overlap(pair[0].period, pair[1].period))
    told = (
        reading.said(here[1][one][0], indicators[here[0]], one.words(here[0])),
        reading.said(there[1][other][0], indicators[there[0]], other.words(there[0])),
    )
    return disagree(
        here[0],
        told,
        one=str(told[0]),
        one_of=told[0].of,
        other=str(told[1]),
        other_of=told[1].of,
        expected=str(one.period),
        found=str(other.period),
    )


def _overlap(one: Period | None, other: Period | None) -> bool:
    return one is not None and other is not None and one.overlaps(other)


DATE_ORDER = Rule(
    "MND507",
    "date-order",
    "Are all days in order?",
    judge=dates_are_in_order,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="work starts after the programme is over, support ends before it starts, an activity or output is counted "
    "before the start, a figure speaks for days after its source was published, or after it was checked, a change is "
    "claimed before it came about, or a cohort's support ends before the cohort entered",
    message="{first_of} is {first}, and {second_of}, {second}, comes before it.",
    remedy="Correct the day that was misread or mistyped.",
    cites=("L2378", "L595", "L1687-1701"),
    quality=Quality.TIMELINESS,
)
PERIOD_MISMATCH = Rule(
    "MND508",
    "period-mismatch",
    "Do figures that belong together speak for the same days?",
    judge=figures_speak_for_the_same_days,
    severity=Severity.MINOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="two indicators of one relation (Sum, Subset, AtLeast, Share) have figures of the same people and place, and "
    "never of the same days",
    message="{one_of} is {one}, and {other_of}, which belongs with it, is {other}: they speak for other days.",
    remedy="Report both for the same days, or say beside each which days it is for.",
    cites=("L2837", "L2843", "L489-498"),
    quality=Quality.TIMELINESS,
)

DATES = (DATE_ORDER, PERIOD_MISMATCH)
"""The rules on days, in code order."""
