"""Whether cost, reach and what lasts can be held against one another (MND801 to MND807)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from mande.coverage.after_support import (
    cohorts_of,
    could_be_seen,
    say_why_not,
    seen_after_support,
    seen_by_claimants,
)
from mande.coverage.evidence import is_reported
from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period
from mande.findings import Addressee, Criterion, Severity
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import show_percent
from mande.observations.claims import ClaimKind
from mande.review import Review
from mande.rules import (
    NO_OBSERVATIONS,
    NOTHING_PROMISED,
    Due,
    Judgement,
    Rule,
    cannot_tell,
    fired,
    lacking_once,
    not_applicable,
    passed,
    waits,
)
from mande.wording import listing, sentence


def outcomes_have_a_cost(review: Review) -> Iterator[Judgement]:
    """Yield for the programme whether both halves of a cost per outcome are there: money and an outcome's value."""
    code = review.framework.code
    waiting = waits(review, code, review.closing_from)
    if not review.framework.results:
        yield not_applicable(code, NOTHING_PROMISED)
    elif waiting:
        yield waiting
    elif review.observations is None:
        yield cannot_tell(code, NO_OBSERVATIONS)
    else:
        yield _cost_per_outcome(review, costs=_costs(review), outcomes=_has_values(review))


def _costs(review: Review) -> bool:
    """Return whether it is known what the programme cost, as granted or as spent."""
    spent = (each.value for entry in review.framework.inputs for each in review.actuals.get(entry.code, ()))
    return bool(review.funds) or any(isinstance(value, Money) for value in spent)


def _has_values(review: Review) -> bool:
    return any(
        is_reported(review, indicator.code) for outcome in review.framework.outcomes for indicator in outcome.indicators
    )


def _cost_per_outcome(review: Review, *, costs: bool, outcomes: bool) -> Judgement:
    code, stated = review.framework.code, review.absences.by_path.get("outcomes.cost")
    if costs and outcomes:
        return passed(code)
    if costs:
        return lacking_once(review, code, "outcomes.cost", "outcomes.actuals", half=sentence("a value of any outcome"))
    if not outcomes and stated is None:
        return not_applicable(code, sentence("neither cost nor outcome is recorded"))
    if any(entry.amount is Missing.WITHHELD for entry in review.framework.inputs):
        return cannot_tell(code, sentence("what it cost is withheld"))
    if not outcomes:
        return lacking_once(review, code, "outcomes.cost", half=sentence("what it cost, nor a value of any outcome"))
    return lacking_once(review, code, "outcomes.cost", "inputs.amount", half=sentence("what it cost"))


def costs_have_a_basis(review: Review) -> Iterator[Judgement]:
    """Yield for a programme with money whether that has overhead in it or not."""
    code = review.framework.code
    if not review.funds:
        yield not_applicable(code, sentence("no money is recorded"))
    elif review.framework.cost_basis is not None:
        yield passed(code)
    else:
        yield lacking_once(review, code, "cost_basis", title=review.framework.title)


def programmes_have_funding(review: Review) -> Iterator[Judgement]:
    """Yield for the programme whether any funding is recorded, or that it is withheld."""
    code, inputs = review.framework.code, review.framework.inputs
    if not review.framework.results:
        yield not_applicable(code, NOTHING_PROMISED)
    elif review.funding:
        yield passed(code)
    else:
        yield lacking_once(review, code, *([] if inputs else ["inputs"]), title=review.framework.title)


def what_lasts_was_seen(review: Review, *, months: int) -> Iterator[Judgement]:
    """Yield for each outcome that is claimed to last whether anybody looked once support had ended."""
    ended = review.support_ended
    if review.observations is None:
        waiting = waits(review, review.framework.code, could_be_seen(ended, 0))
        yield waiting or cannot_tell(review.framework.code, NO_OBSERVATIONS)
    for outcome in review.framework.outcomes:
        claims = [claim for claim in review.claims.get(outcome.code, ()) if claim.kind is ClaimKind.SUSTAINABILITY]
        if not claims:
            continue
        made = min((claim.made.end for claim in claims if claim.made), default=None)
        first = could_be_seen(ended, months if outcome.horizon is None else outcome.horizon)
        waiting = waits(review, outcome.code, max(first, made) if first and made else first)
        if waiting:
            yield waiting
        elif say_why_not((*claims, *cohorts_of(review, outcome))):
            yield passed(outcome.code)
        else:
            yield seen_after_support(review, outcome, seen_by_claimants(review, outcome))


def needs_are_covered(review: Review) -> Iterator[Judgement]:
    """Yield for each need how much of it the programme covers."""
    for need in review.framework.needs:
        share = need.covered.share if need.covered else None
        waiting = waits(review, need.code, review.ends)
        if waiting:
            yield waiting
        elif need.covered is None or not isinstance(share, Fraction):
            yield cannot_tell(need.code, sentence("how many of how many it covers is not recorded"))
        elif share >= 1:
            yield passed(need.code)
        else:
            part, whole = need.covered.part, need.covered.whole
            percent = show_percent(share)
            yield fired(need.code, cites=(need.at,), title=need.title, part=part, whole=whole, percent=percent)


def work_is_where_cases_are(review: Review, *, share: Fraction) -> Iterator[Judgement]:
    """Yield for the programme whether it works where the cases that are known come from."""
    code = review.framework.code
    origins = list(_origins(review))
    served = [place.title or place.code for place in review.framework.places if place.served]
    cases = sum(origin.cases for origin in origins)
    missed = sorted((origin for origin in origins if not origin.served), key=lambda origin: -origin.cases)
    elsewhere = sum(origin.cases for origin in missed)
    if not origins:
        yield not_applicable(code, sentence("no cases are recorded by place"))
    elif not served:
        yield cannot_tell(code, sentence("where the programme works is not recorded"))
    elif Fraction(cases - elsewhere, cases) >= share:
        yield passed(code)
    elif not review.is_plan and any(origin.served is None for origin in missed):
        yield cannot_tell(code, sentence("whether it works in all of these places is not recorded"))
    else:
        names = listing(origin.name for origin in missed)
        yield fired(code, part=elsewhere, whole=cases, served=listing(served), missed=names)


class Origin(NamedTuple):
    """A place, or the rest of one, with the known cases that come from there and whether the programme works there."""

    name: str
    cases: int
    served: bool | None


def _origins(review: Review) -> Iterator[Origin]:
    """Yield where the known cases come from: every place, less those that stand under a part of it already."""
    known = {place.code: place.cases for place in review.framework.places if place.cases}
    outward = {code: ancestors(code, review.within) for code in known}
    under = dict.fromkeys(known, 0)
    for code in sorted(known, key=lambda code: -len(outward[code])):
        around = next((outer for outer in outward[code] if outer in known), None)
        if around is not None:
            under[around] += max(known[code], under[code])
    for place in review.framework.places:
        rest = known.get(place.code, 0) - under.get(place.code, 0)
        if rest > 0:
            whole = place.title or place.code
            name = sentence("the rest of {place}", place=whole) if under[place.code] else whole
            yield Origin(name, rest, review.is_served(place.code, frozenset(known)))


def funding_has_no_gap(review: Review) -> Iterator[Judgement]:
    """Yield for the programme whether the periods that it is funded for follow one another without a gap.

    Of somebody else's report one cannot know that all funds were read, unless it says itself that money was lacking.
    A fund that ends at some time of a year may leave a gap, or none.
    """
    code = review.framework.code
    periods = sorted(entry.period for entry in review.funding if entry.period)
    gaps = list(_gaps(Period(period.start, period.earliest_end) for period in periods))
    certain = list(_gaps(periods))
    begun = [gap for gap in certain if review.on and gap.start <= review.on]
    waiting = waits(review, code, gaps[0].start) if gaps else None
    if len(review.funding) < 2:
        yield not_applicable(code, sentence("funded once, or not recorded as funded"))
    elif len(periods) < len(review.funding):
        yield cannot_tell(code, sentence("for which period each of its funds is given is not recorded"))
    elif waiting:
        yield waiting
    elif not gaps:
        yield passed(code)
    elif not begun:
        yield cannot_tell(code, sentence("the day on which its funds end is not known well enough"))
    else:
        words = listing(sentence("from {start} to {end}", start=gap.start, end=gap.end) for gap in begun)
        yield lacking_once(review, code, "inputs.funding", title=review.framework.title, gaps=words)


def _gaps(periods: Iterable[Period]) -> Iterator[Period]:
    """Yield the days between one funded period and the next, of *periods* in order."""
    until: date | None = None
    for period in periods:
        if until is not None and period.start - until > timedelta(days=1):
            yield Period(until + timedelta(days=1), period.start - timedelta(days=1))
        until = period.end if until is None else max(until, period.end)


EFFICIENCY_NOT_MEASURABLE = Rule(
    "MND801",
    "efficiency-not-measurable",
    "Can it be said what an outcome cost?",
    headline="programmes whose cost of an outcome is not known",
    judge=outcomes_have_a_cost,
    severity=Severity.MAJOR,
    due=Due.CLOSING,
    fires="a programme comes to its end, and there is money without a value of any outcome since it began, or such a "
    "value without money; or neither, and its source says that the cost of outcomes is not known",
    message="What an outcome of {subject} cost cannot be worked out: this framework does not record {half}.",
    remedy="Record the half that is missing: money as an input, a value as an observation of an outcome's indicator.",
    cites=("L981-982", "L2431-2438"),
    criterion=Criterion.EFFICIENCY,
)
COST_BASIS_UNCLEAR = Rule(
    "MND802",
    "cost-basis-unclear",
    "Is it known whether the money has overhead in it?",
    headline="programmes that do not say what overhead they bear",
    judge=costs_have_a_basis,
    severity=Severity.MINOR,
    fires="funding is recorded, and not whether the office's own cost is part of it",
    message="This framework does not record whether the money of {named} has overhead in it, so that what it cost for "
    "each person or result compares with nobody else's.",
    remedy="Say whether it has (cost_basis='overhead in' or 'overhead out'); better, keep the two as inputs of "
    "their own.",
    cites=("L2427-2430",),
    criterion=Criterion.EFFICIENCY,
)
NO_FUNDING_RECORDED = Rule(
    "MND803",
    "no-funding-recorded",
    "Is it recorded what pays for the programme?",
    headline="programmes without recorded funding",
    judge=programmes_have_funding,
    severity=Severity.MAJOR,
    fires="no input of a programme is money for it as a whole: funds or a grant, be it said how much or not. What each "
    "person is given is paid out of that, and what is given in kind pays for nothing",
    message="This framework does not record any funding of {named}.",
    remedy="Add it as an input of kind funds, with its amount, or with the reason why there is none, "
    "such as withheld (Missing.WITHHELD).",
    cites=("L1081-1541", "L3533-3534"),
)
SUSTAINABILITY_UNSUPPORTED = Rule(
    "MND804",
    "sustainability-unsupported",
    "Did anybody look whether what is said to last has lasted?",
    headline="outcomes claimed to last, and not seen to",
    judge=what_lasts_was_seen,
    severity=Severity.MAJOR,
    due=Due.AFTER,
    fires="an outcome is claimed to last, support has ended, the outcome's horizon has passed (the threshold, where "
    "none is recorded), and nothing observed of it is later; a claim is observed where it cites more than an "
    "assertion, and never later than it was made",
    message="Outcome {named} is claimed to last; this framework does not record it observed after {ended}.",
    remedy="Measure it, with consent and only where contact is safe; or say that it is not known.",
    cites=("L742-744", "L2459-2461", "L3947-3949"),
    criterion=Criterion.SUSTAINABILITY,
    thresholds={"months": 6},
)
COVERAGE_OF_NEED = Rule(
    "MND805",
    "coverage-of-need",
    "How many of all in need does the programme cover?",
    headline="needs that are covered in part",
    judge=needs_are_covered,
    severity=Severity.INFO,
    due=Due.DUE,
    fires="the programme covers less than the whole of a need",
    message="Of {named}, {part} of {whole} ({percent}) are covered.",
    remedy="Say so wherever results are claimed for all of them.",
    cites=("L875-877", "L1025-1033", "L2422-2424"),
)
PLACE_MISMATCH = Rule(
    "MND806",
    "place-mismatch",
    "Does the programme work where the cases come from?",
    headline="programmes that work away from where cases are",
    judge=work_is_where_cases_are,
    severity=Severity.MINOR,
    fires="fewer of the known cases than the threshold come from places in which the programme works; cases of a place "
    "that none of its parts accounts for come from the rest of it",
    message="{subject} works in {served}; {part} of {whole} known cases come from elsewhere: {missed}.",
    remedy="Say why it works where it does, or move the work to where the cases are.",
    cites=("L3245-3250", "L3256-3269"),
    criterion=Criterion.RELEVANCE,
    thresholds={"share": Fraction(1, 2)},
)
FUNDING_GAP = Rule(
    "MND807",
    "funding-gap",
    "Does one period of funding follow the other?",
    headline="programmes with a gap in their funding",
    judge=funding_has_no_gap,
    severity=Severity.INFO,
    due=Due.DUE,
    fires="there are days between two periods of funding that no funds are given for",
    message="Nothing funds {named} {gaps}.",
    remedy="Show what the gap did to the targets.",
    cites=("L3628-3642", "L3957-3961"),
    criterion=Criterion.SUSTAINABILITY,
    addressed_to=Addressee.DONOR,
)

COST = (
    EFFICIENCY_NOT_MEASURABLE,
    COST_BASIS_UNCLEAR,
    NO_FUNDING_RECORDED,
    SUSTAINABILITY_UNSUPPORTED,
    COVERAGE_OF_NEED,
    PLACE_MISMATCH,
    FUNDING_GAP,
)
"""Family 8xx, in reading order."""
