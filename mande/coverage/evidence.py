"""Whether anything came of it, and how anybody knows (MND201 to MND213)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from mande.coverage.after_support import (
    cohorts_of,
    could_be_seen,
    say_why_not,
    seen_after_support,
    seen_by_claimants,
)
from mande.findings import Criterion, Severity
from mande.framework.evidence import CLOSE, Design, Evidence, Says, independence_of, role_of
from mande.framework.indicators import Direction
from mande.framework.results import Outcome
from mande.measures.figures import is_there
from mande.measures.numbers import show_percent
from mande.observations.claims import Claim
from mande.observations.observation import Status
from mande.review import Review
from mande.rules import (
    NO_OBSERVATIONS,
    NOT_IN_SOURCE,
    UNPLANNED,
    Due,
    Judgement,
    Rule,
    cannot_tell,
    fired,
    lacking,
    not_applicable,
    passed,
    waits,
)
from mande.sources import Role
from mande.wording import listing, phrases, sentence

NOT_OF_DAYS_GONE = sentence("a projection, or a figure without a period")


def outcomes_are_reported(review: Review) -> Iterator[Judgement]:
    """Yield for the programme whether it reports any outcome beside its outputs."""
    code = review.framework.code
    if review.observations is None:
        yield cannot_tell(code, NO_OBSERVATIONS)
        return
    reported = sum(
        is_reported(review, indicator.code) for output in review.framework.outputs for indicator in output.indicators
    )
    if not reported:
        yield not_applicable(code, sentence("no output is reported"))
        return
    waiting = waits(review, code, review.ends)
    if waiting:
        yield waiting
        return
    stated = review.absences.by_path.get("outcomes.actuals")
    outcomes = [indicator.code for outcome in review.framework.outcomes for indicator in outcome.indicators]
    if any(is_reported(review, indicator) for indicator in outcomes):
        yield passed(code)
    elif stated is not None:
        yield fired(code, cites=(stated.at,), n=reported)
    elif review.claims:
        yield passed(code)
    elif review.is_plan:
        yield fired(code, n=reported)
    else:
        yield cannot_tell(code, NOT_IN_SOURCE)


def is_reported(review: Review, indicator: str) -> bool:
    """Return whether a figure is reported of the time since the programme began; a projection reports nothing."""
    period = review.framework.period
    return any(
        is_there(figure.value)
        and figure.status is not Status.PROJECTED
        and (period is None or figure.period is None or figure.period.end >= period.start)
        for figure in review.actuals.get(indicator, ())
    )


def outcomes_have_indicators(review: Review) -> Iterator[Judgement]:
    """Yield for each planned outcome whether anything measures it."""
    for outcome in review.framework.outcomes:
        if not outcome.planned:
            yield not_applicable(outcome.code, UNPLANNED)
        elif outcome.indicators:
            yield passed(outcome.code)
        else:
            yield lacking(review, "outcomes", outcome.code, "indicators", title=outcome.title)


class Claimed(NamedTuple):
    """All that is claimed of one outcome, with the evidence for it pooled."""

    outcome: Outcome
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    made: date | None


def _claimed(review: Review) -> Iterator[Claimed]:
    for outcome in review.framework.outcomes:
        claims = review.claims.get(outcome.code, ())
        if claims:
            days = [claim.made.end for claim in claims if claim.made]
            evidence = tuple(item for claim in claims for item in claim.evidence)
            yield Claimed(outcome, claims, evidence, min(days) if len(days) == len(claims) else None)


def _not_made_yet(review: Review, subject: str, made: date | None) -> Judgement | None:
    return waits(review, subject, made) if made else None


def claims_cite_evidence(review: Review) -> Iterator[Judgement]:
    """Yield for each claim whether it cites any evidence."""
    for outcome, claims, _, _ in _claimed(review):
        for claim in claims:
            waiting = _not_made_yet(review, outcome.code, claim.made.end if claim.made else None)
            if waiting:
                yield waiting
            elif claim.evidence:
                yield passed(outcome.code)
            else:
                yield lacking(review, "claims", outcome.code, "evidence", text=claim.text)


BEARS_OUT = frozenset({Says.SUPPORTS, Says.MIXED})


def _bearing_out(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Return the evidence that speaks for what is claimed: nobody bears out what they deny or cannot tell."""
    return tuple(item for item in evidence if item.says in BEARS_OUT)


def evidence_is_independent(review: Review) -> Iterator[Judgement]:
    """Yield for each outcome claimed whether anybody but the implementer, or those it funds, bears it out."""
    for outcome, _, all_evidence, made in _claimed(review):
        evidence = _bearing_out(all_evidence)
        distances = [independence_of(item, review.sources) for item in evidence]
        waiting = _not_made_yet(review, outcome.code, made)
        if not evidence:
            yield not_applicable(outcome.code, sentence("no evidence is cited for it"))
        elif waiting:
            yield waiting
        elif any(role_of(item, review.sources) is Role.PARTICIPANT for item in evidence) or any(
            distance is not None and distance not in CLOSE for distance in distances
        ):
            yield passed(outcome.code)
        elif None in distances:
            yield cannot_tell(outcome.code, sentence("how independent its sources are is not recorded"))
        else:
            yield fired(
                outcome.code,
                cites=(item.at for item in evidence),
                n=len(evidence),
                sources=listing(dict.fromkeys(item.source for item in evidence)),
            )


def evidence_goes_beyond_opinion(review: Review) -> Iterator[Judgement]:
    """Yield for each outcome claimed whether the best evidence is more than somebody's word."""
    for outcome, _, all_evidence, made in _claimed(review):
        evidence = _bearing_out(all_evidence)
        designs = [item.design for item in evidence]
        waiting = _not_made_yet(review, outcome.code, made)
        if not evidence:
            yield not_applicable(outcome.code, sentence("no evidence is cited for it"))
        elif waiting:
            yield waiting
        elif any(design is not None and design > Design.OPINION for design in designs):
            yield passed(outcome.code)
        elif None in designs:
            yield cannot_tell(outcome.code, sentence("how its evidence was made is not recorded"))
        else:
            best = max(design for design in designs if design is not None)
            yield fired(outcome.code, cites=(item.at for item in evidence), best=best)


def participants_are_heard(review: Review) -> Iterator[Judgement]:
    """Yield for each outcome claimed whether the people served were asked, or why they were not."""
    for outcome, claims, evidence, made in _claimed(review):
        waiting = _not_made_yet(review, outcome.code, made)
        if waiting:
            yield waiting
        elif any(role_of(item, review.sources) is Role.PARTICIPANT for item in evidence) or say_why_not(claims):
            yield passed(outcome.code)
        else:
            written = bool(evidence)
            yield lacking(review, "claims", outcome.code, "evidence.participant", written=written, title=outcome.title)


TOLD_OF_A_CHANGE = phrases("who", "text", "period", "contribution", "evidence")
"""What a claim says of a change that nobody planned, by the names of its fields."""


def unplanned_outcomes_are_complete(review: Review) -> Iterator[Judgement]:
    """Yield for each claim of an unplanned outcome whether it says who, what, when, why, and on what evidence."""
    planned = {outcome.code: outcome.planned for outcome in review.framework.outcomes}
    for outcome, claims, _, _ in _claimed(review):
        for claim in claims:
            if claim.planned and planned[outcome.code]:
                yield not_applicable(outcome.code, sentence("planned"))
                continue
            lacks = [name for name in TOLD_OF_A_CHANGE if not getattr(claim, name)]
            if not lacks:
                yield passed(outcome.code)
            elif review.is_plan:
                yield fired(outcome.code, cites=(claim.at,), lacks=listing(lacks, most=len(TOLD_OF_A_CHANGE)))
            else:
                verdicts = [lacking(review, "claims", outcome.code, name, lacks=name) for name in lacks]
                yield next((each for each in verdicts if each.fields), verdicts[0])


def evidence_is_not_older_than_its_fact(review: Review) -> Iterator[Judgement]:
    """Yield for each figure and claim with a dated source whether the source can have known of it."""
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for observation in review.observations:
        subject = observation.indicator
        if observation.status is Status.PROJECTED or observation.period is None:
            yield not_applicable(subject, NOT_OF_DAYS_GONE)
        else:
            yield _older(review, subject, observation.source, observation.period.earliest_end, observation.at)
    for indicator, _, _ in review.measured:
        for baseline in indicator.every_baseline:
            if baseline.period:
                yield _older(review, indicator.code, baseline.source, baseline.period.earliest_end, baseline.at)
    for claim in review.observations.claims:
        for item in claim.evidence:
            if claim.period is None:
                yield not_applicable(claim.outcome, sentence("when the change came about is not recorded"))
            else:
                yield _older(review, claim.outcome, item.source, claim.period.start, item.at)


def _older(review: Review, subject: str, code: str | None, day: date, at: str | None) -> Judgement:
    published = review.published.get(code or "")
    if published is None:
        return cannot_tell(subject, sentence("when its source was published is not recorded"))
    if published >= day:
        return passed(subject)
    source = review.sources[code or ""]
    return fired(subject, cites=(at,), source=code, published=source.published, day=day)


def sources_are_defined(review: Review) -> Iterator[Judgement]:
    """Yield for each source that is cited whether it is defined."""
    for code, at in _cited(review).items():
        yield passed(code) if code in review.sources else fired(code, cites=(at,))


def _cited(review: Review) -> dict[str, str | None]:
    """Return every source that is cited, with the first place that cites it."""
    framework, observations = review.framework, review.observations
    held: list[object] = [
        *framework.objectives,
        *framework.needs,
        *framework.results,
        *framework.links,
        *(assumption for link in framework.links for assumption in link.assumptions),
        *(item for link in framework.links for item in link.evidence),
        *(baseline for measured in review.measured for baseline in measured.indicator.every_baseline),
        *(target for measured in review.measured for target in measured.indicator.targets),
        *(
            revision
            for measured in review.measured
            for target in measured.indicator.targets
            for revision in target.revisions
        ),
        *framework.stated,
        *framework.absences,
        *framework.required_breakdowns,
        *framework.rates,
        *framework.partners,
        *framework.others,
        *framework.risks,
        *((framework.monitoring, *framework.monitoring.studies) if framework.monitoring else ()),
    ]
    if observations is not None:
        held += [*observations, *observations.claims, *observations.cohorts]
        held += [item for claim in observations.claims for item in claim.evidence]
        held += [said for each in observations for said in (each.variance, each.verified) if said]
    cited: dict[str, str | None] = {}
    for thing in held:
        code = getattr(thing, "source", None)
        if code is not None:
            cited.setdefault(code, getattr(thing, "at", None))
    return cited


OPPOSITES = (Direction.INCREASE, Direction.DECREASE)


def quantities_have_numbers(review: Review) -> Iterator[Judgement]:
    """Yield for each claim that says how many in a word whether the number behind it is given."""
    for outcome, claims, _, _ in _claimed(review):
        for claim in claims:
            if not claim.says:
                yield not_applicable(outcome.code, sentence("no word for a quantity"))
            elif claim.counted is not None:
                yield passed(outcome.code)
            elif review.is_plan:
                yield fired(outcome.code, cites=(claim.at,), says=claim.says)
            else:
                yield lacking(review, "claims", outcome.code, "counted", says=claim.says)


def evidence_agrees(review: Review) -> Iterator[Judgement]:
    """Yield for each outcome claimed whether its evidence and its claims point one way."""
    for outcome, claims, evidence, made in _claimed(review):
        pointing = [item for item in evidence if item.says in (Says.SUPPORTS, Says.CONTRADICTS)]
        supports = [item for item in pointing if item.says is Says.SUPPORTS]
        against = [item for item in pointing if item.says is Says.CONTRADICTS]
        directions = {claim.direction for claim in claims if claim.direction in OPPOSITES}
        waiting = _not_made_yet(review, outcome.code, made)
        if len(pointing) < 2 and len(claims) < 2:
            yield not_applicable(outcome.code, sentence("one voice only"))
        elif waiting:
            yield waiting
        elif supports and against:
            yield fired(
                outcome.code,
                cites=(supports[0].at, against[0].at),
                one=sentence("{sources} support it", sources=listing(item.source for item in supports)),
                other=sentence("{sources} contradict it", sources=listing(item.source for item in against)),
            )
        elif len(directions) > 1:
            yield fired(outcome.code, cites=(claim.at for claim in claims), one=OPPOSITES[0], other=OPPOSITES[1])
        else:
            yield passed(outcome.code)


def evidence_samples_are_told(review: Review) -> Iterator[Judgement]:
    """Yield for each piece of evidence that counts whom it asked how many that is of all."""
    for outcome, claims, _, _ in _claimed(review):
        for made, item in ((claim.made, item) for claim in claims for item in claim.evidence):
            waiting = _not_made_yet(review, outcome.code, made.end if made else None)
            if item.n is None:
                yield not_applicable(outcome.code, sentence("counts nobody"))
            elif waiting:
                yield waiting
            elif item.of is None:
                yield cannot_tell(outcome.code, sentence("out of how many is not recorded"))
            elif item.n == item.of:
                yield passed(outcome.code)
            else:
                percent = show_percent(Fraction(item.n, item.of))
                yield fired(outcome.code, cites=(item.at,), source=item.source, n=item.n, of=item.of, percent=percent)


def outcomes_are_observed_after_support(review: Review, *, months: int) -> Iterator[Judgement]:
    """Yield for each planned outcome whether anybody looked at it once support had ended."""
    for outcome in review.framework.outcomes:
        subject = outcome.code
        if not outcome.planned:
            yield not_applicable(subject, UNPLANNED)
            continue
        horizon = months if outcome.horizon is None else outcome.horizon
        waiting = waits(review, subject, could_be_seen(review.support_ended, horizon))
        if waiting:
            yield waiting
        elif review.observations is None:
            yield cannot_tell(subject, NO_OBSERVATIONS)
        elif say_why_not((*review.claims.get(subject, ()), *cohorts_of(review, outcome))):
            yield passed(subject)
        else:
            yield seen_after_support(review, outcome, seen_by_claimants(review, outcome))


NO_OUTCOME_REPORTED = Rule(
    "MND201",
    "no-outcome-reported",
    "Is any outcome reported beside the outputs?",
    headline="programmes that report outputs and no outcome",
    judge=outcomes_are_reported,
    severity=Severity.MAJOR,
    due=Due.DUE,
    fires="outputs are reported and no outcome is, neither as a figure nor as a claim; or the source itself says that "
    "no outcome was reported, whatever is claimed",
    message="Outputs of {framework} are reported ({n} of their indicators), and this framework does not record a "
    "reported outcome.",
    remedy="Report at least one value or finding for each planned outcome.",
    cites=("L2044-2046", "L3662-3663", "L2408-2410"),
)
OUTCOME_WITHOUT_INDICATOR = Rule(
    "MND202",
    "outcome-without-indicator",
    "Is every planned outcome measured by something?",
    headline="outcomes that nobody measures",
    judge=outcomes_have_indicators,
    severity=Severity.MAJOR,
    fires="a planned outcome has no indicator",
    message="This framework does not record an indicator for outcome {named}.",
    remedy="Add one, with its definition, source, baseline and target.",
    cites=("L2048-2049", "L2408-2412", "L3875-3876"),
)
CLAIM_WITHOUT_EVIDENCE = Rule(
    "MND203",
    "outcome-claim-without-evidence",
    "Does every claim of an outcome cite something?",
    headline="claims that cite no evidence",
    judge=claims_cite_evidence,
    severity=Severity.MAJOR,
    due=Due.DUE,
    fires="a claim cites no evidence",
    message="This framework does not record any evidence for the claim on outcome {subject}, '{text}'.",
    remedy="Attach a source, or mark it as what it is, an assertion: Evidence(..., design='assertion').",
    cites=("L949-960",),
)
EVIDENCE_NOT_INDEPENDENT = Rule(
    "MND204",
    "evidence-not-independent",
    "Does anybody but the implementer bear the outcome out?",
    headline="outcomes that nobody independent bears out",
    judge=evidence_is_independent,
    severity=Severity.MAJOR,
    due=Due.DUE,
    fires="every source for an outcome is the implementer or somebody the programme funds, and none is a participant",
    message="All evidence recorded for outcome {subject} ({n}: {sources}) is the implementer's or from those it funds.",
    remedy="Add an independent source, or the people served.",
    cites=("L2172-2196",),
)
EVIDENCE_SELF_REPORT_ONLY = Rule(
    "MND205",
    "evidence-self-report-only",
    "Is the outcome borne out by more than somebody's word?",
    headline="outcomes borne out by somebody's word alone",
    judge=evidence_goes_beyond_opinion,
    severity=Severity.MINOR,
    due=Due.DUE,
    fires="the best evidence for an outcome is an assertion or an opinion",
    message="The best evidence recorded for outcome {subject} is an {best}.",
    remedy="Plan a measure before and after, or have the claim substantiated by somebody independent.",
    cites=("L615", "L642-643", "L672-675"),
)
NO_PARTICIPANT_VOICE = Rule(
    "MND206",
    "no-beneficiary-voice",
    "Were the people served asked?",
    headline="outcomes without a word from the people served",
    judge=participants_are_heard,
    severity=Severity.MAJOR,
    due=Due.DUE,
    fires="no evidence on a claimed outcome comes from participants, and no reason is given why they were not asked",
    message="This framework does not record any feedback from the people served on outcome {named}.",
    remedy="Ask them: with consent, only where contact is safe, through someone they trust; or record that it was "
    "unsafe, that they declined or could not be found, and how many.",
    cites=("L967-968", "L1536-1537", "L2248-2253"),
)
UNPLANNED_OUTCOME_INCOMPLETE = Rule(
    "MND207",
    "unplanned-outcome-incomplete",
    "Is every unplanned outcome written down in full?",
    headline="unplanned outcomes not written down in full",
    judge=unplanned_outcomes_are_complete,
    severity=Severity.INFO,
    fires="the claim of an unplanned outcome lacks who changed, what, when, how the programme contributed, or evidence",
    message="The unplanned outcome {subject} is recorded without: {lacks}.",
    remedy="Complete it, and keep it marked as not planned (planned=False).",
    cites=("L1773-1777", "L2246-2247", "L765-768"),
)
EVIDENCE_PREDATES_CLAIM = Rule(
    "MND208",
    "evidence-predates-claim",
    "Can every source have known what it is cited for?",
    headline="sources older than what they are cited for",
    judge=evidence_is_not_older_than_its_fact,
    severity=Severity.ERROR,
    fires="a source was published before the period of a figure it is cited for was over, or before a claim's began",
    message="Source '{source}' ({published}) is older than what it is cited for: {subject}, {day}.",
    remedy="Correct the citation, or the date.",
    cites=("L3043", "L3076"),
)
SOURCE_UNRESOLVED = Rule(
    "MND209",
    "source-unresolved",
    "Is every source that is cited defined?",
    headline="sources that are cited and not defined",
    judge=sources_are_defined,
    severity=Severity.ERROR,
    fires="something cites a source that the framework does not define",
    message="Source '{subject}' is cited and not defined.",
    remedy="Add it to the sources (sources=), or take the citation away.",
    cites=("L3590", "L2071-2076"),
)
VAGUE_QUANTITY = Rule(
    "MND210",
    "vague-quantity",
    "Is there a number behind every word for how many?",
    headline="quantities said in a word, without a number",
    judge=quantities_have_numbers,
    severity=Severity.INFO,
    fires="a claim says how many in a word (says) and gives no number (counted)",
    message="The claim on outcome {subject} says '{says}' and gives no number.",
    remedy="Record how many of how many: counted=Ratio(n, N).",
    cites=("L677", "L724-726", "L1006", "L2027-2028", "L2858", "L3694"),
    off=True,
)
EVIDENCE_CONFLICT = Rule(
    "MND211",
    "evidence-conflict",
    "Does the evidence point one way?",
    headline="outcomes on which sources disagree",
    judge=evidence_agrees,
    severity=Severity.MAJOR,
    due=Due.DUE,
    fires="sources on one outcome say opposite things, or claims on it have opposite directions",
    message="Sources disagree on outcome {subject}: {one}; {other}.",
    remedy="Show both, and say why one is preferred if it is.",
    cites=("L556-563", "L2248-2253", "L2286-2290", "L2858-2865"),
)
EVIDENCE_SAMPLE = Rule(
    "MND212",
    "evidence-sample",
    "How many of all does the evidence cover?",
    headline="pieces of evidence that cover fewer than all",
    judge=evidence_samples_are_told,
    severity=Severity.INFO,
    due=Due.DUE,
    fires="a piece of evidence covers fewer than all of those it speaks of",
    message="Evidence on outcome {subject} from '{source}' covers {n} of {of} ({percent}).",
    remedy="Say so wherever the outcome is claimed.",
    cites=("L308-309", "L2113", "L2122-2123"),
)
OUTCOME_NOT_OBSERVED_AFTER_SUPPORT = Rule(
    "MND213",
    "outcome-not-observed-after-support",
    "Did anybody look again once support had ended?",
    headline="outcomes not observed once support had ended",
    judge=outcomes_are_observed_after_support,
    severity=Severity.MAJOR,
    due=Due.AFTER,
    fires="support has ended, the outcome's horizon has passed (the threshold, where none is recorded), and nothing "
    "observed of the outcome is later; a claim is observed where it cites more than an assertion, and never later than "
    "it was made",
    message="Support ended on {ended}; this framework does not record outcome {named} observed later.",
    remedy="Plan one six to twelve months later: with consent, only where contact is safe, through someone they trust.",
    cites=("L2459-2461", "L3678-3682", "L3909-3912", "L1043-1046"),
    criterion=Criterion.SUSTAINABILITY,
    thresholds={"months": 6},
)

EVIDENCE = (
    NO_OUTCOME_REPORTED,
    OUTCOME_WITHOUT_INDICATOR,
    CLAIM_WITHOUT_EVIDENCE,
    EVIDENCE_NOT_INDEPENDENT,
    EVIDENCE_SELF_REPORT_ONLY,
    NO_PARTICIPANT_VOICE,
    UNPLANNED_OUTCOME_INCOMPLETE,
    EVIDENCE_PREDATES_CLAIM,
    SOURCE_UNRESOLVED,
    VAGUE_QUANTITY,
    EVIDENCE_CONFLICT,
    EVIDENCE_SAMPLE,
    OUTCOME_NOT_OBSERVED_AFTER_SUPPORT,
)
"""Family 2xx, in reading order."""
