"""What somebody decided to live with: why, who and when; shown, and never deleted."""

from __future__ import annotations

from mande.reports.parts import Cell, Part, Section, Table
from mande.reports.report import Report
from mande.wording import phrases, sentence


def accepted(report: Report) -> Section | None:
    """Return the gaps and disagreements that were accepted, and what was accepted in vain."""
    found = (*report.coverage.accepted, *report.reconciliation.accepted)
    stale = (*report.coverage.stale, *report.reconciliation.stale)
    parts: list[Part] = []
    if found:
        rows = tuple((Cell(each.message), by.reason, by.by, by.on, each.code) for each, by in found)
        headers = phrases("what", "reason", "by", "on", "rule")
        parts.append(Table(sentence("Gaps that somebody decided to live with"), headers, rows))
    if stale:
        caption = sentence("Accepted, and no gap today: closed since, or misspelt")
        parts.append(
            Table(caption, phrases("what", "reason", "rule"), tuple((by.subject, by.reason, by.rule) for by in stale))
        )
    return Section("accepted", sentence("Accepted gaps"), tuple(parts)) if parts else None
