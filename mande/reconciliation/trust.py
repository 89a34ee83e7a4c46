"""Whether a figure can be taken at its word: zeros, estimates, unchecked counts (MND514, MND516 and MND522)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mande.findings import Addressee, Quality, Severity
from mande.framework.indicators import Indicator
from mande.measures.figures import is_known, is_there, show_figure
from mande.measures.missing import Missing
from mande.observations.observation import Observation, Status
from mande.observations.scopes import Scope
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import known
from mande.reconciliation.said import Reading, Said, quoted
from mande.review import Review
from mande.rules import (
    NO_OBSERVATIONS,
    NOT_IN_SOURCE,
    Due,
    Judgement,
    Rule,
    Verb,
    cannot_tell,
    lacking,
    not_applicable,
    passed,
)
from mande.sources import Role
from mande.wording import listing, sentence

NOT_KEPT = sentence("what the source prints is not kept")
NEITHER_BLANK_NOR_ZERO = sentence("what the source prints is neither a blank nor a zero")
NO_ESTIMATE = sentence("neither estimated nor projected")

BLANKS = frozenset({"", "-", "–", "—", ".", "..", "...", "n/a", "na", "nil return"})
"""What a source prints where there is no figure."""

ZEROS = frozenset({"0", "0.0", "0%", "zero", "none", "nil"})
"""What a source prints where the figure is nothing."""


def zeros_are_zeros(review: Review) -> Iterator[Judgement]:
    """Yield for each zero, and each reason for a missing value, whether the source has it so."""
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for code, scopes in review.scopes.items():
        for scope, figures in scopes.items():
            zeros = [each for each in figures if _is_zero(each)]
            blanks = [each for each in figures if not is_there(each.value)]
            for each in (*zeros, *blanks):
                yield _as_printed(scope, each)
            for zero in zeros:
                for blank in blanks:
                    if zero.source == blank.source and blank.value is not Missing.NOT_IN_SOURCE:
                        yield _zero_and_blank(code, scope, zero, blank)


def _is_zero(figure: Observation) -> bool:
    value = getattr(figure.value, "amount", getattr(figure.value, "number", figure.value))
    return not isinstance(value, bool | str | Missing) and value == 0


def _as_printed(scope: Scope, figure: Observation) -> Judgement:
    printed, code = figure.printed, scope.indicator
    if printed is None:
        return not_applicable(code, NOT_KEPT)
    plain = printed.strip().casefold()
    if plain not in BLANKS | ZEROS:
        return cannot_tell(code, NEITHER_BLANK_NOR_ZERO)
    if (plain in BLANKS) != is_known(figure.value):
        return passed(code)
    kept = Said(figure.value, show_figure(figure.value), scope.words, figure.source, figure.at)
    words = quoted(printed) if plain else sentence("a blank")
    prints = kept._replace(value=printed, words=words, of=sentence("{scope}, as printed", scope=scope.words))
    other = sentence("the source prints {words} there", words=words)
    return disagree(code, (prints, kept), what=scope.words, kept=str(kept), other=other, found=figure.value)


def _zero_and_blank(code: str, scope: Scope, zero: Observation, blank: Observation) -> Judgement:
    one, other = (
        Said(each.value, show_figure(each.value), scope.words, each.source, each.at) for each in (zero, blank)
    )
    return disagree(code, (one, other), what=scope.words, kept=str(one), other=str(other), found=zero.value)


def estimates_have_methods(review: Review) -> Iterator[Judgement]:
    """Yield for each figure that was estimated or projected whether it is recorded how."""
    reading, indicators = Reading(review), review.observed
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for code, scopes in review.scopes.items():
        for scope, figures in scopes.items():
            for each in known(figures):
                if each.status not in (Status.ESTIMATED, Status.PROJECTED):
                    yield not_applicable(code, NO_ESTIMATE)
                elif indicators[code].method or (each.sample and each.sample.method):
                    yield passed(code)
                else:
                    said = reading.said(each, indicators[code], scope.words)
                    fields: dict[str, Any] = {"what": scope.words, "said": str(said), "status": each.status}
                    yield lacking(
                        review,
                        "indicators",
                        code,
                        "method",
                        read_at=[each.at],
                        **fields,
                        figures=(said,),
                        found=each.value,
                    )


def counts_are_checked(review: Review) -> Iterator[Judgement]:
    """Yield for each partner that reports counts whether any of them was checked by somebody."""
    indicators = review.observed
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    partners = frozenset(each.code for each in review.framework.partners)
    by_partner: dict[str, list[tuple[Scope, Observation]]] = {}
    for scopes in review.scopes.values():
        for scope, figures in scopes.items():
            for each in figures:
                partner = _partner(review, partners, each)
                if partner is not None and is_there(each.value):
                    by_partner.setdefault(partner, []).append((scope, each))
    for partner, counts in sorted(by_partner.items()):
        yield _checked(review, partner, counts, indicators)


def _partner(review: Review, partners: frozenset[str], figure: Observation) -> str | None:
    """Return the partner whose count a figure is: who reports it, unless that is none, or a source that is one."""
    if figure.reporter is not None:
        return figure.reporter if not partners or figure.reporter in partners else None
    source = review.sources.get(figure.source or "")
    return source.code if source and source.role is Role.PARTNER else None


def _checked(
    review: Review, partner: str, counts: list[tuple[Scope, Observation]], indicators: Mapping[str, Indicator]
) -> Judgement:
    if any(each.verified for _, each in counts):
        return passed(partner)
    reading = Reading(review)
    told = tuple(reading.said(each, indicators[scope.indicator], scope.words) for scope, each in counts)
    denied = any(each.verified is False for _, each in counts)
    if not denied and not review.is_plan:
        return cannot_tell(partner, NOT_IN_SOURCE)
    shown = listing([sentence("{of}, {figure}", of=each.of, figure=each) for each in told], most=2)
    return disagree(partner, told, number=len(told), figures_told=shown)


ZERO_OR_MISSING = Rule(
    "MND514",
    "zero-or-missing",
    "Is every zero a zero, and every gap a gap?",
    headline="zeros and blanks that stand for one another",
    judge=zeros_are_zeros,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="a zero stands where the source prints a blank, a reason for a missing value where it prints a zero "
    "(printed=), or one source has both for one thing; a blank alone is never asked about",
    message="{what} is {kept}, and {other}: a blank is no 0.",
    remedy="Keep 0 if that was counted, or else the reason why there is no value.",
    cites=("L2688", "L3611", "L1081-1541"),
    quality=Quality.COMPLETENESS,
)
ESTIMATE_WITHOUT_METHOD = Rule(
    "MND516",
    "estimate-without-method",
    "Is it recorded how every estimate was made?",
    headline="estimates without a method",
    judge=estimates_have_methods,
    severity=Severity.MAJOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="a figure is estimated or projected, and neither its sample nor its indicator has a method",
    message="{what}, {said}, is {status}, and this framework does not record how.",
    remedy="Write how it was made, method=; keep it out of sums until then.",
    cites=("L1106-1109", "L845-849"),
    quality=Quality.RELIABILITY,
)
UNVERIFIED_COUNT = Rule(
    "MND522",
    "unverified-count",
    "Is something checked of what every partner counts?",
    headline="partners of whom no figure was checked",
    judge=counts_are_checked,
    severity=Severity.MINOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    addressed_to=Addressee.PARTNER,
    fires="a partner reports figures, and none of them is recorded as verified",
    message="This framework does not record that any figure of {subject} was checked ({number}: {figures_told}).",
    remedy="Check some of them on the spot, and record who did, when, and what was found: Verification(...).",
    cites=("L845-849", "L485"),
    quality=Quality.INTEGRITY,
)

TRUST = (ZERO_OR_MISSING, ESTIMATE_WITHOUT_METHOD, UNVERIFIED_COUNT)
"""The rules on whether a figure can be taken at its word, in code order."""
