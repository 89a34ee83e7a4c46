"""Whether words fit the numbers they stand for (MND511 and MND512)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from mande.findings import Quality, Severity
from mande.framework.indicators import Indicator, Measure, Statistic
from mande.measures.numbers import Qualifier, show, show_percent
from mande.measures.ratios import Ratio
from mande.observations.claims import Claim
from mande.observations.observation import Observation
from mande.observations.scopes import Scope
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import accounts, known, told, without
from mande.reconciliation.reach import Reach
from mande.reconciliation.said import SHARES, Reading, Said, places, quoted
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, Due, Judgement, Rule, Verb, cannot_tell, not_applicable, passed
from mande.wording import sentence

NO_MAJORITY = sentence("nobody speaks of a majority")
NO_NUMBER = sentence("the number behind the words is not recorded")
OF_WHAT = sentence("of what it is the majority is not recorded")

NOT_KNOWN_WELL = sentence("whether the number behind the words is more than half is not known well enough")

MORE_THAN_HALF = re.compile(r"\bmajority\b|(?<!\bat )\bmost\b|\b(?:more than|over) half\b", re.IGNORECASE)
"""Words that a person enters (says=) and that mean more than half."""


def majorities_are_majorities(review: Review) -> Iterator[Judgement]:
    """Yield for each claim or figure that speaks of a majority whether the number behind it is more than half."""
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for code, scopes in review.scopes.items():
        for scope, figures in scopes.items():
            for each in known(figures):
                if each.says and MORE_THAN_HALF.search(each.says):
                    yield from _most_of_all(Reading(review), review.observed[code], scope, each)
    for code, claims in sorted(review.claims.items()):
        yield from (_claimed(code, claim) for claim in claims)


def _claimed(code: str, claim: Claim) -> Judgement:
    share = claim.counted.share if claim.counted else None
    if not claim.says or not MORE_THAN_HALF.search(claim.says):
        return not_applicable(code, NO_MAJORITY)
    if not isinstance(share, Fraction) or claim.counted is None:
        return cannot_tell(code, NO_NUMBER)
    if share > Fraction(1, 2):
        return passed(code)
    said = Said(claim.says, quoted(claim.says), sentence("the claim"), claim.source, claim.at)
    counted = Said(claim.counted, _in_full(claim.counted), sentence("the number"), claim.source, claim.at)
    return disagree(
        code,
        (said, counted),
        says=said.words,
        of=code,
        counted=str(counted),
        percent=show_percent(share),
        found=claim.counted,
        arithmetic=sentence(
            "{part} / {whole} = {percent}",
            part=claim.counted.part,
            whole=claim.counted.whole,
            percent=show_percent(share),
        ),
    )


def _most_of_all(reading: Reading, indicator: Indicator, scope: Scope, figure: Observation) -> Iterator[Judgement]:
    """Yield whether a figure that is called a majority is one: as a share, or of each wider group of the same days."""
    code, part = indicator.code, reading.said(figure, indicator, scope.words)
    if indicator.measure in SHARES:
        one = Fraction(100 if indicator.measure is Measure.PERCENTAGE else 1)
        yield _is_most(code, figure, part, Said(int(one), sentence("all"), reach=Reach(one, one)))
        return
    wholes = [
        [reading.said(each, indicator, wider.words) for each in found]
        for name in scope.cell
        if (wider := scope._replace(cell=without(scope.cell, name)))
        and (found := told(reading.review.scopes[code].get(wider, ())))
    ]
    if indicator.totals is not Statistic.TOTAL or not wholes:
        yield cannot_tell(code, OF_WHAT)
        return
    for whole in wholes:
        for _, everybody in accounts([[part], whole]):
            yield _is_most(code, figure, part, everybody)


def _is_most(code: str, figure: Observation, part: Said, whole: Said) -> Judgement:
    above, below = part.reach or Reach(), whole.reach or Reach()
    if part.kind == whole.kind and above.least is not None and below.most is not None and 2 * above.least > below.most:
        return passed(code)
    if part.kind != whole.kind or above.most is None or not below.least or 2 * above.most > below.least:
        return cannot_tell(code, NOT_KNOWN_WELL)
    said = Said(figure.says, quoted(figure.says or ""), sentence("the word beside it"), figure.source, figure.at)
    percent = show_percent(above.most / below.least)
    where = places((part, whole) if whole.of else (part,))
    return disagree(
        code,
        (said, part, *([whole] if whole.of else [])),
        says=said.words,
        of=part.of,
        counted=sentence("{part} of {whole} ({where})", part=part.words, whole=whole.words, where=where),
        percent=percent,
        found=part.value,
        arithmetic=sentence("{part} / {whole} = {percent}", part=part.words, whole=whole.words, percent=percent)
        if whole.of
        else "",
    )


def _in_full(ratio: Ratio) -> str:
    part, whole = ratio.part, ratio.whole
    if isinstance(part, int) and isinstance(whole, int):
        return sentence("{part} of {whole}", part=show(part), whole=show(whole))
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
    headline="majorities that are half or less",
    judge=majorities_are_majorities,
    severity=Severity.MINOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="somebody entered that a claim or a figure speaks of a majority or of most (says=), and the number behind it "
    "is half or less: what was counted for the claim (counted=), the figure as a share, or that of a category against "
    "that of the wider group",
    message="{says} is said of {of}: {counted} is {percent}, no majority.",
    remedy="Say 'the largest group', or give the number.",
    cites=("L3598",),
    quality=Quality.PRECISION,
)
APPROXIMATE_AS_EXACT = Rule(
    "MND512",
    "approximate-as-exact",
    "Does every approximate number stay one?",
    headline="approximate numbers that stand as exact",
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
