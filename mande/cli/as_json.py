"""What a check has to say, for programs: JSON in plain ASCII, with every number exact."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from mande.cli.checking import Checked
from mande.findings import Finding
from mande.measures.numbers import spell
from mande.reconciliation.discrepancy import Discrepancy

VERSION = 1
"""Which form of the answer this is: one that takes a field away, or gives it another meaning, has another number."""


def as_json(checked: Checked) -> str:
    """Return what was *checked* as JSON.

    Numbers that are compared are strings (`"70.9"`, `"1/3"`), since JSON's own are read as floats.
    """
    return json.dumps(answer(checked), indent=2)


def answer(checked: Checked) -> dict[str, Any]:
    """Return what was *checked* as JSON holds it."""
    return {
        "version": VERSION,
        "programme": checked.code,
        "title": checked.title,
        "on": checked.on.isoformat(),
        "profile": checked.profile or None,
        "severity": checked.severity.value,
        "rules": [rule.code for rule in checked.rules],
        "in_order": list(checked.in_order),
        "findings": list(_findings(checked)),
        "accepted": [
            {**_finding(finding, says), "reason": by.reason, "by": by.by, "accepted_on": by.on and str(by.on)}
            for result, says in ((checked.coverage, "check_coverage"), (checked.reconciliation, "reconcile"))
            for finding, by in result.accepted
        ],
        "undecided": [
            {"code": each.rule.code, "count": each.count, "examples": list(each.examples), "why": list(each.why)}
            for each in checked.undecided
        ],
    }


def _findings(checked: Checked) -> Iterator[dict[str, Any]]:
    for finding in checked.reading:
        yield _finding(finding, "read")
    for result, says in ((checked.coverage, "check_coverage"), (checked.reconciliation, "reconcile")):
        for finding in result:
            if finding.severity >= checked.severity:
                yield _finding(finding, says)


def _finding(finding: Finding, says: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "said_by": says,
        "subject": finding.subject,
        "message": finding.message,
        "remedy": finding.remedy,
        "cites": list(finding.cites),
        "addressed_to": finding.addressed_to.value,
        "criterion": finding.criterion.value,
        "quality": finding.quality.value if finding.quality else None,
    }
    if isinstance(finding, Discrepancy):
        told |= {name: _exact(getattr(finding, name)) for name in ("expected", "found", "difference")}
    return told


def _exact(value: object) -> str | None:
    """Return a value that was compared, with every digit it was reported with."""
    if value is None:
        return None
    return spell(value) if isinstance(value, int | Decimal | Fraction) else str(value)
