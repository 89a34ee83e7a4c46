"""Everything that a check has to say, as pages: on the documents, on what is missing, on what does not agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mande.cli.checking import Checked, by_severity
from mande.findings import Finding
from mande.formats.remarks import times
from mande.rules import Verb
from mande.tables import Block, written

SHOWN_OF_A_KIND = 20
"""Remarks of one kind that are shown before the rest is counted."""


def pages(checked: Checked) -> str:
    """Return what was *checked* as a person reads it who wants to know all of it."""
    verbs = {rule.verb for rule in checked.rules}
    parts = [remarks_page(checked.reading)] if checked.reading else []
    if Verb.CHECK_COVERAGE in verbs:
        parts.append(str(checked.coverage))
    if Verb.RECONCILE in verbs:
        parts.append(str(checked.reconciliation))
    return "\n\n\n".join(parts)


def remarks_page(findings: Iterable[Finding]) -> str:
    """Return what readers and writers say of documents: the first of each kind, and how many more there are."""
    held = list(findings)
    rows = tuple(_rows(held))
    return written([Block(f"The documents ({by_severity(held)})", ("severity", "what", "rule"), rows)])


def _rows(findings: list[Finding]) -> Iterator[tuple[str, str, str]]:
    kinds: dict[str, list[Finding]] = {}
    for finding in findings:
        kinds.setdefault(finding.code, []).append(finding)
    for code, same in sorted(kinds.items(), key=lambda kind: -max(each.severity.rank for each in kind[1])):
        for finding in same[:SHOWN_OF_A_KIND]:
            yield str(finding.severity), finding.message, code
        more = sum(map(times, same[SHOWN_OF_A_KIND:]))
        words = [f"and {more:,} more like it."] if more else []
        words += [f"To do: {same[0].remedy}"] if same[0].remedy else []
        if words:
            yield "", " ".join(words), ""
