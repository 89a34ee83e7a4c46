"""What a check finds out: what the documents say wrongly, what the programme lacks, and what does not agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import cache

import attrs

from mande.checking.asked import Asked
from mande.coverage.check import check_coverage
from mande.coverage.coverage import Coverage
from mande.coverage.shares import Covered
from mande.documents import remarks
from mande.findings import Finding, Severity
from mande.formats.document import Document
from mande.formats.remarks import times
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.framework.statements import Accepted
from mande.reconciliation.reconcile import reconcile
from mande.reconciliation.reconciliation import Reconciliation
from mande.rules import Rule, Undecided
from mande.wording import Counted, Sentence, Words, listing, sentence


@attrs.frozen
class Checked:
    """What two verbs and a reader had to say of one programme, as far as it is grave enough to be asked for."""

    code: str
    title: str
    on: date
    profile: str
    rules: tuple[Rule, ...]
    reading: tuple[Finding, ...]
    coverage: Coverage
    reconciliation: Reconciliation
    severity: Severity

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the programme lacks, and what in it does not agree."""
        return tuple(each for each in (*self.coverage, *self.reconciliation) if each.severity >= self.severity)

    @property
    def accepted(self) -> tuple[tuple[Finding, Accepted], ...]:
        """What somebody decided to live with."""
        return (*self.coverage.accepted, *self.reconciliation.accepted)

    @property
    def undecided(self) -> tuple[Undecided, ...]:
        """What could not be told, by rule."""
        return tuple(
            sorted((*self.coverage.undecided, *self.reconciliation.undecided), key=lambda each: each.rule.code)
        )

    @property
    def in_order(self) -> tuple[object, ...]:
        """What is in order: shares of the framework first, the whole ones before the others, then what else passed."""
        codes = {rule.code for rule in self.rules}
        shares = [share for share in self.coverage.shares if share.in_order and share.rule in codes]
        shares.sort(key=lambda share: not _is_whole(share))
        told = {share.rule for share in shares}
        passed = {*self.coverage.verdicts.only_passed, *self.reconciliation.verdicts.only_passed} - told
        return (
            *map(_shown, shares),
            *(sentence("{question} Yes", question=rule.question) for rule in self.rules if rule.code in passed),
        )


def _shown(share: Covered) -> object:
    if _is_whole(share):
        whole = share.ratio.whole
        return sentence("{part} of {whole} {what}", part=whole, whole=whole, what=share.name)
    return share


def _is_whole(share: Covered) -> bool:
    return not (share.gaps or share.undecided)


def checked(
    programme: Framework | Portfolio, document: Document, *, on: date, profile: str, asked: Asked, severity: Severity
) -> Checked:
    """Return what is to be said of *programme*, which *document* holds, on the day *on*."""
    return Checked(
        code=programme.code,
        title=programme.title,
        on=on,
        profile=profile,
        rules=asked.rules,
        reading=tuple(each for each in document.findings if each.severity >= severity and asked.wants(each)),
        coverage=check_coverage(programme, document.observations, on=on, rules=asked.rules),
        reconciliation=reconcile(programme, document.observations, on=on, rules=asked.rules),
        severity=severity,
    )


def by_severity(findings: Iterable[Finding]) -> Words:
    """Return how many findings there are of each severity, the gravest first; empty where there are none.

    >>> by_severity([Finding("MND101", "", "major", "film", ""), Finding("MND904", "", "error", "plan.xlsx", "")])
    '1 error and 1 major'
    """
    found: Counter[Severity] = Counter()
    for each in findings:
        found[each.severity] += times(each)
    counts = [Counted(found[each], (each.value, each.value)) for each in reversed(Severity) if found[each]]
    return listing(counts, most=len(Severity))


def headline_of(code: str, rules: Iterable[Rule]) -> str:
    """Return what findings of one code are called where they are counted, be they of a rule or a reader's remarks.

    >>> print(headline_of("MND904", ()))
    values that are not numbers
    """
    rule = next((rule for rule in rules if rule.code == code), None)
    return rule.headline if rule else _remarked().get(code, "")


@cache
def _remarked() -> dict[str, Sentence]:
    return {remark.code: Sentence(remark.headline) for remark in remarks()}
