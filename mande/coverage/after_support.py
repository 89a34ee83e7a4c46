"""What was seen once support had ended: from which day it could be, who looked, and who says why nobody did."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from mande.dimensions.periods import Period, months_after
from mande.errors import PeriodError
from mande.framework.evidence import Design
from mande.framework.levels import holder
from mande.framework.paths import AFTER_SUPPORT
from mande.framework.results import Outcome, Result
from mande.measures.figures import is_there
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort, are_some
from mande.observations.observation import Observation, Status
from mande.review import Review
from mande.rules import NO_PERIOD, Judgement, any_true, cannot_tell, lacking, passed
from mande.wording import sentence


def could_be_seen(ended: date | None, months: int) -> date | None:
    """Return the first day on which an observation could be so many months later than support."""
    last = months_later(ended, months) if ended else None
    return min(last, date.max - timedelta(days=1)) + timedelta(days=1) if last else None


def months_later(ended: date, months: int) -> date:
    """Return the day on which so many months after support are over, or the last of the calendar."""
    try:
        return months_after(ended, months)
    except PeriodError:
        return date.max


def cohorts_of(review: Review, outcome: Outcome) -> Iterator[Cohort]:
    """Yield the cohorts whose indicators measure *outcome*."""
    measures = {indicator.code for indicator in outcome.indicators}
    for cohort in () if review.observations is None else review.observations.cohorts:
        if not measures.isdisjoint(cohort.indicators):
            yield cohort


def say_why_not(things: Iterable[Claim | Cohort]) -> bool:
    """Return whether it is recorded why people were not followed up, and how many they are."""
    return any(are_some(each.n) for thing in things for each in thing.not_followed_up)


def seen_by_claimants(review: Review, outcome: Outcome) -> Iterator[Period]:
    """Yield when what is claimed of *outcome* was seen: never later than it was claimed, nor on mere assertion.

    Whoever says beforehand that a change will last has not seen it last.
    """
    for claim in review.claims.get(outcome.code, ()):
        made = claim.made is None or review.happened(claim.made) is not False
        seen = any(item.design is not Design.ASSERTION for item in claim.evidence)
        if claim.period and made and seen:
            yield min(claim.period, claim.made or claim.period, key=lambda period: period.end)


def is_later(review: Review, seen: Iterable[Period | None], support: Period) -> bool | None:
    """Return whether anything *seen* by the day looked at is later than *support*; None where nobody can tell.

    None among them is something that has no day.
    """
    return any_true(
        None if period is None else period.ends_after(support)
        for period in seen
        if period is None or review.happened(period) is not False
    )


def seen_after_support(review: Review, result: Result, seen: Iterable[Period], **fields: Any) -> Judgement:
    """Return whether a figure of *result*, or what was *seen* of it besides, is later than the end of support.

    That nobody looked later can be said by the source itself, whatever it leaves undated.
    """
    if review.support is None:
        return cannot_tell(result.code, NO_PERIOD)
    figures: list[Observation] = [
        observation
        for indicator in result.indicators
        for observation in review.actuals.get(indicator.code, ())
        if is_there(observation.value) and observation.status is not Status.PROJECTED
    ]
    later = is_later(review, [*seen, *(figure.period for figure in figures)], review.support)
    if later:
        return passed(result.code)
    lists = holder(result.level)
    if later is None and not review.absences.find(lists, result.code, AFTER_SUPPORT, written=True):
        return cannot_tell(result.code, sentence("the day of what was observed last is not known well enough"))
    fields = {"ended": review.support_ended, "title": result.title, **fields}
    return lacking(review, lists, result.code, AFTER_SUPPORT, written=bool(figures), **fields)
