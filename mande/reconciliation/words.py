"""Whether words fit the numbers they stand for (MND511 and MND512)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from mande.findings import Quality, Severity
from mande.measures.numbers import Qualifier, show, show_percent
from mande.measures.ratios import Ratio
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import known
from mande.reconciliation.said import Reading, Said
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, Due, Judgement, Rule, Verb, cannot_tell, not_applicable, passed

MORE_THAN_HALF = re.compile(r"\bmajority\b|(?<!\bat )\bmost\b|\b(?:more than|over) half\b", re.IGNORECASE)
"""Words that a person enters (says=) and that mean more than half."""


def majorities_are_majorities(review: Review) -> Iterator[Judgement]:
    """Yield for each claim that speaks of a majority whether the number behind it is more than half."""
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for code, claims in sorted(review.claims.items()):
        for claim in claims:
            share = claim.counted.share if claim.counted else None
            if not claim.says or not MORE_THAN_HALF.search(claim.says):
                yield not_applicable(code, "nobody speaks of a majority")
            elif not isinstance(share, Fraction) or claim.counted is None:
                yield cannot_tell(code, "the number behind the words is not recorded")
            elif share > Fraction(1, 2):
                yield passed(code)
            else:
                said = Said(claim.says, f"'{claim.says}'", "the claim", claim.source, claim.at)
                counted = Said(claim.counted, _in_full(claim.counted), "the number", claim.source, claim.at)
                yield disagree(
                    code,
                    (said, counted),
                    says=claim.says,
                    counted=str(counted),
                    percent=show_percent(share),
                    found=claim.counted,
                    arithmetic=f"{claim.counted.part} / {claim.counted.whole} = {show_percent(share)}",
                )


def _in_full(ratio: Ratio) -> str:
    part, whole = ratio.part, ratio.whole
    if isinstance(part, int) and isinstance(whole, int):
        return f"{show(part)} of {show(whole)}"
    return str(ratio)


def approximations_stay_so(review: Review) -> Iterator[Judgement]:
    """Yield for each number that stands with a word before it whether the word is kept wherever the number is."""
    reading, indicators = Reading(review), review.observed
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for code, scopes in review.scopes.items():
        for scope, figures in scopes.items():
            if all(each.qualifier is Qualifier.EXACTLY for each in figures):
                continue
            by_value: dict[str, dict[Qualifier, Said]] = {}
            for each in known(figures):
                said = reading.said(each, indicators[code], scope.words)
                if said.reach is not None:
                    by_value.setdefault(str(each.value), {}).setdefault(each.qualifier, said)
            for words in by_value.values():
                exact = words.pop(Qualifier.EXACTLY, None)
                if exact and words:
                    kept = next(iter(words.values()))
                    fields = {"what": scope.words, "kept": str(kept), "exact": str(exact)}
                    yield disagree(code, (kept, exact), **fields, expected=kept.words, found=exact.words)
                elif words:
                    yield passed(code)


MAJORITY_WRONG = Rule(
    "MND511",
    "majority-wrong",
    "Is every majority one?",
    judge=majorities_are_majorities,
    severity=Severity.MINOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="somebody entered that a claim speaks of a majority or of most (says=), and the number behind it (counted=) "
    "is half or less",
    message="'{says}' is said of {subject}: {counted} is {percent}, no majority.",
    remedy="Say 'the largest group', or give the number.",
    cites=("L3598",),
    quality=Quality.PRECISION,
)
APPROXIMATE_AS_EXACT = Rule(
    "MND512",
    "approximate-as-exact",
    "Does every approximate number stay one?",
    judge=approximations_stay_so,
    severity=Severity.INFO,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="one number, of the same people, place and days, stands once with a word before it ('about', 'over') and "
    "once without",
    message="{what} is {kept}, and stands as {exact} too.",
    remedy="Keep the word with the number: qualifier=.",
    cites=("L421-424", "L1106", "L2909"),
    quality=Quality.PRECISION,
)

WORDS = (MAJORITY_WRONG, APPROXIMATE_AS_EXACT)
"""The rules on words beside numbers, in code order."""
