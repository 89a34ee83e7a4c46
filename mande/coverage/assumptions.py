"""Whether the theory behind the chain is written down, put to the test and kept honest (MND601 to MND606)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mande.coverage.evidence import BEARS_OUT
from mande.findings import Criterion, Severity, Verdict
from mande.framework.evidence import CLOSE, Design, Evidence, independence_of
from mande.framework.indicators import Counting, Indicator, Measure
from mande.framework.levels import Level
from mande.framework.links import Assumption, AssumptionStatus, Link, LinkKind
from mande.observations.claims import Claim, ClaimKind
from mande.review import Review
from mande.rules import (
    NO_OBSERVATIONS,
    NOT_IN_SOURCE,
    Due,
    Judgement,
    Rule,
    any_true,
    cannot_tell,
    fired,
    lacking,
    not_applicable,
    passed,
    waits,
)
from mande.sources import Locator
from mande.wording import sentence

NO_PEOPLE = sentence("counts no people")


def links_state_assumptions(review: Review) -> Iterator[Judgement]:
    """Yield for each link from the outputs upward whether anything is said of what must hold for it."""
    levels = {result.code: result.level for result in review.framework.results}
    for link in review.framework.links:
        if link.kind is LinkKind.FEEDBACK or levels[link.cause] < Level.OUTPUT:
            yield not_applicable(link.code, sentence("no step up from an output"))
        elif link.assumptions:
            yield passed(link.code)
        else:
            yield lacking(review, "links", link.code, "assumptions")


def _assumptions(review: Review) -> Iterator[tuple[Link, Assumption]]:
    for link in review.framework.links:
        for assumption in link.assumptions:
            yield link, assumption


TESTED = frozenset({AssumptionStatus.SUPPORTED, AssumptionStatus.MIXED, AssumptionStatus.CONTRADICTED})
"""What an assumption can only be called by somebody who put it to the test."""


def assumptions_are_tested(review: Review) -> Iterator[Judgement]:
    """Yield for each assumption whether it was tested, or is to be.

    Its status alone says that it was: evidence on its link may bear out the effect and say nothing of the assumption,
    and a test whose planned days are over is not thereby done. It is asked about once those days are over; without
    any, in a plan at once, and in an extract, whose source may leave out what is planned, while the programme closes.
    """
    for link, assumption in _assumptions(review):
        planned = assumption.planned_test
        waiting = waits(review, link.code, planned.end) if planned else None
        if assumption.status in TESTED:
            yield passed(link.code)
        elif waiting:
            yield waiting
        elif assumption.status is None and not review.is_plan:
            yield cannot_tell(link.code, NOT_IN_SOURCE)
        else:
            yield _untested(review, link, assumption)


def _untested(review: Review, link: Link, assumption: Assumption) -> Judgement:
    planned, closing = assumption.planned_test, review.closing_from
    closes = review.on is not None and closing is not None and closing <= review.on
    if planned is None and not closes and not review.is_plan:
        return cannot_tell(link.code, sentence("whether a test is planned is not in the source"))
    reason = sentence("a test planned for {planned}", planned=planned) if planned else sentence("a test")
    grave = planned is not None or closes
    return fired(link.code, cites=(assumption.at or link.at,), grave=grave, text=assumption.text, test=reason)


def assumptions_stand(review: Review) -> Iterator[Judgement]:
    """Yield for each assumption that was tested whether its link is kept although it was found not to hold.

    What was found against it is known from then on, as a claim is once it is made: nothing has to be waited for.
    """
    for link, assumption in _assumptions(review):
        if assumption.status is AssumptionStatus.CONTRADICTED:
            yield fired(link.code, cites=(assumption.at or link.at,), text=assumption.text)
        elif assumption.status is AssumptionStatus.MIXED:
            yield cannot_tell(
                link.code, sentence("whether the link can rest on what held only in part is not recorded")
            )
        elif assumption.status in TESTED:
            yield passed(link.code)
        elif assumption.status is None and not review.is_plan:
            yield cannot_tell(link.code, NOT_IN_SOURCE)
        else:
            yield not_applicable(link.code, sentence("not tested"))


PEOPLE = frozenset({"person", "household", "family", "community", "service contact"})
"""Units of which a count may be no more than the people whom a service reached."""

WORK = frozenset({"event", "session", "training", "visit", "call", "referral"})
"""Units of which a count may be of what was delivered, or of what people do since: calls to a hotline, say."""


def outcomes_are_more_than_reach(review: Review) -> Iterator[Judgement]:
    """Yield for each count of people on an outcome or impact whether anything shows what changed for them.

    What is said is said of the indicators that are written, so that it holds in an extract too.
    """
    for result in (*review.framework.outcomes, *review.framework.impacts):
        shown = any_true(_shows_change(indicator) for indicator in result.indicators)
        for indicator in result.indicators:
            if not _counts_people(indicator):
                yield not_applicable(indicator.code, NO_PEOPLE)
            elif shown:
                yield passed(indicator.code)
            elif shown is None:
                yield cannot_tell(
                    indicator.code, sentence("whether those reached are measured, or what changed, is not recorded")
                )
            else:
                yield fired(indicator.code, title=indicator.title)


def _counts_people(indicator: Indicator) -> bool:
    return indicator.measure is Measure.COUNT and indicator.unit in PEOPLE


def _shows_change(indicator: Indicator) -> bool | None:
    """Return whether an indicator shows a change, by its fields alone; None where they do not say.

    `reach` says how those counted were served, and contacts are counted a service at a time. A count of people that
    says neither may well be of those who changed, a share of those reached too, and a count of work of what they do.
    """
    if indicator.measure is not Measure.COUNT:
        return None if indicator.reach else True
    if indicator.reach or indicator.counting is Counting.CONTACTS or indicator.unit == "service contact":
        return False
    return None if indicator.unit is None or indicator.unit in PEOPLE | WORK else True


def risks_are_watched(review: Review) -> Iterator[Judgement]:
    """Yield for each risk whether somebody, or some indicator, watches it."""
    for risk in review.framework.risks:
        text = str(risk.text)
        if risk.owner or risk.indicator:
            yield passed(text)
        else:
            fields = {"owner": False, "indicator": False}
            yield _lacks_each(review, "risks", text, fields, at=risk.at, text=risk.text)


COMPARES = frozenset({Design.COMPARISON, Design.RANDOMISED})


def causes_are_argued(review: Review) -> Iterator[Judgement]:
    """Yield for each claim that the programme caused a change whether a comparison or an argument stands behind it."""
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
    for outcome in review.framework.outcomes:
        for claim in review.claims.get(outcome.code, ()):
            waiting = waits(review, outcome.code, claim.made.end) if claim.made else None
            if claim.kind is not ClaimKind.ATTRIBUTION:
                yield not_applicable(outcome.code, sentence("claims no cause"))
            elif waiting:
                yield waiting
            else:
                yield _argued(review, claim)


def _argued(review: Review, claim: Claim) -> Judgement:
    evidence = [item for item in claim.evidence if item.says in BEARS_OUT]
    if claim.contribution or any(_argues(review, item) for item in evidence):
        return passed(claim.outcome)
    if any(item.design is None for item in evidence):
        return cannot_tell(claim.outcome, sentence("how its evidence was made is not recorded"))
    fields = {"contribution": False, "evidence.comparison": bool(claim.evidence)}
    return _lacks_each(review, "claims", claim.outcome, fields, at=claim.at, text=claim.text)


def _argues(review: Review, item: Evidence) -> bool:
    """Return whether evidence compares, or is somebody independent's judgement of what part the programme had.

    Contribution analysis is such a judgement; of one's own programme, or of who pays for it, it is none.
    """
    if item.design is Design.SUBSTANTIATED:
        return independence_of(item, review.sources) not in CLOSE
    return item.design in COMPARES


def _lacks_each(
    review: Review, holder: str, code: str, fields: Mapping[str, bool], *, at: Locator | None, **said: Any
) -> Judgement:
    """Return the verdict on an item that lacks each of *fields*, any of which would do.

    In an extract the source has to say of every one of them that it is absent. *fields* say of each whether part of it
    was read.
    """
    verdicts = [lacking(review, holder, code, field, written=written) for field, written in fields.items()]
    untold = [verdict for verdict in verdicts if verdict.verdict is not Verdict.FIRED]
    return untold[0] if untold else fired(code, cites=(at, *(", ".join(each.cites) for each in verdicts)), **said)


LINK_WITHOUT_ASSUMPTION = Rule(
    "MND601",
    "link-without-assumption",
    "Is it written what must hold for every link?",
    headline="links without an assumption",
    judge=links_state_assumptions,
    severity=Severity.MINOR,
    fires="a link from an output or from higher up states no assumption; feedback is left out",
    message="This framework does not record any assumption behind link {subject}.",
    remedy="Write what must hold for it: Link(..., assumptions=[Assumption('...', planned_test='2011-03')]).",
    cites=("L951-957",),
)
ASSUMPTION_UNTESTED = Rule(
    "MND602",
    "assumption-untested",
    "Was every assumption tested, or is it to be?",
    headline="assumptions without the result of a test",
    judge=assumptions_are_tested,
    severity=Severity.MINOR,
    graver=Severity.MAJOR,
    fires="an assumption is untested, and no test of it is planned, or the planned one is over; it is graver once the "
    "planned test is over, or from the last fourth of the period, as extended, on. Only its own status says that it "
    "was tested, not the evidence on its link",
    message="Link {subject} rests on '{text}', and this framework does not record the result of {test}.",
    remedy="Say when it will be tested (planned_test), by whom (owner), and write what was found as its status.",
    cites=("L642-643", "L955-957", "L3045-3055"),
)
ASSUMPTION_CONTRADICTED = Rule(
    "MND603",
    "assumption-contradicted",
    "Does every link still rest on what was found to hold?",
    headline="links that rest on what was found not to hold",
    judge=assumptions_stand,
    severity=Severity.MAJOR,
    due=Due.DUE,
    fires="an assumption was found not to hold (its status is contradicted), and its link is still there; of one that "
    "held in part (mixed) it cannot be told",
    message="Evidence speaks against '{text}', on which link {subject} rests.",
    remedy="Revise the link: another mechanism, another cause, or none; or do what makes it hold, and test it again.",
    cites=("L2688-2689", "L3054-3055", "L3525-3530"),
)
REACH_AS_EFFECT = Rule(
    "MND604",
    "reach-as-effect",
    "Does every outcome show more than how many people were reached?",
    headline="outcome indicators that count only people reached",
    judge=outcomes_are_more_than_reach,
    severity=Severity.MAJOR,
    fires="an outcome or impact is measured by nothing but counts of the people reached: each has a reach, or counts "
    "contacts. Titles are not read: of a count of people that says neither, of a share of those reached and of work "
    "done it cannot be told",
    message="{named} counts people reached, which does not show what changed for them.",
    remedy="Add an indicator of what changed for them.",
    cites=("L3048-3051",),
)
RISK_NOT_MONITORED = Rule(
    "MND605",
    "risk-not-monitored",
    "Is every risk watched by somebody or something?",
    headline="risks that nobody watches",
    judge=risks_are_watched,
    severity=Severity.MINOR,
    fires="a risk has neither an owner nor an indicator",
    message="This framework does not record who or what watches for a risk: '{text}'.",
    remedy="Name who watches it (owner), or what would show it (indicator).",
    cites=("L554-563", "L2946-2948", "L3957-3961"),
)
NO_COMPARISON = Rule(
    "MND606",
    "no-comparison",
    "Is every claim to have caused a change argued, or held against those without the programme?",
    headline="claims of a cause that are not argued",
    judge=causes_are_argued,
    severity=Severity.MINOR,
    due=Due.DUE,
    fires="a claim of attribution has no evidence for it from a comparison, a randomised trial or an independent "
    "substantiation, and does not say how the programme contributed (contribution)",
    message="'{text}' says that the programme caused it; this framework does not record, for outcome {subject}, a "
    "comparison, or how the programme contributed.",
    remedy="Say 'associated with' (kind='contribution'), write how the programme contributed beside other causes, or "
    "compare with people it did not reach.",
    cites=("L3053-3060", "L3149-3151", "L621"),
    criterion=Criterion.IMPACT,
)

ASSUMPTIONS = (
    LINK_WITHOUT_ASSUMPTION,
    ASSUMPTION_UNTESTED,
    ASSUMPTION_CONTRADICTED,
    REACH_AS_EFFECT,
    RISK_NOT_MONITORED,
    NO_COMPARISON,
)
"""Family 6xx, in reading order."""
