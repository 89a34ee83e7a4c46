"""What a command has to say, for programs: JSON in plain ASCII, with every number exact."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from mande.catalogue import PROFILES
from mande.checking.checked import Checked
from mande.findings import Finding
from mande.formats.remarks import Remark
from mande.languages import DEFAULT_LANGUAGE
from mande.measures.missing import Missing
from mande.measures.numbers import spell
from mande.progress.assessment import Assessment
from mande.progress.progress import Progress
from mande.reconciliation.discrepancy import Discrepancy
from mande.rollup.totals import Total, Totals, shown
from mande.rules import Rule
from mande.wording import Sentence, say

VERSION = 1
"""Which form of the answer this is: one that takes a field away, or gives it another meaning, has another number."""


def checked_as_json(checked: Checked, language: str = DEFAULT_LANGUAGE) -> str:
    """Return what was *checked* as JSON; what is said to people is said in *language*.

    Numbers that are compared are strings (`"70.9"`, `"1/3"`), since JSON's own are read as floats.
    """
    return json.dumps(
        {
            "version": VERSION,
            "programme": checked.code,
            "title": say(checked.title, language),
            "on": checked.on.isoformat(),
            "profile": checked.profile or None,
            "severity": checked.severity.value,
            "rules": [rule.code for rule in checked.rules],
            "in_order": [say(words, language) for words in checked.in_order],
            "findings": list(_findings(checked, language)),
            "accepted": [
                {
                    **_finding(finding, says, language),
                    "reason": by.reason,
                    "by": by.by,
                    "accepted_on": by.on and str(by.on),
                }
                for result, says in ((checked.coverage, "check_coverage"), (checked.reconciliation, "reconcile"))
                for finding, by in result.accepted
            ],
            "undecided": [
                {
                    "code": each.rule.code,
                    "count": each.count,
                    "examples": list(each.examples),
                    "why": [say(why, language) for why in each.why],
                }
                for each in checked.undecided
            ],
        },
        indent=2,
    )


def progress_as_json(progress: Progress, on: date, language: str = DEFAULT_LANGUAGE) -> str:
    """Return how far along the indicators are as JSON: one object for each of their targets."""
    return json.dumps(
        {
            "version": VERSION,
            "programme": progress.subject,
            "on": on.isoformat(),
            "scheme": progress.scheme and progress.scheme.code,
            "assessments": [_assessment(each, language) for each in progress],
        },
        indent=2,
    )


def totals_as_json(totals: Totals, on: date, language: str = DEFAULT_LANGUAGE) -> str:
    """Return what figures come to as JSON, and what could not be added with the reason."""
    return json.dumps(
        {
            "version": VERSION,
            "programme": totals.subject,
            "on": on.isoformat(),
            "totals": [_total(each, language) for each in totals],
            "refused": [{"indicator": name, "why": say(why, language)} for name, why in totals.refused],
        },
        indent=2,
    )


def rules_as_json(found: Iterable[Rule | Remark], language: str = DEFAULT_LANGUAGE) -> str:
    """Return what is asked of a programme, and what is said of documents, as JSON."""
    return json.dumps({"version": VERSION, "rules": [_rule(each, language) for each in found]}, indent=2)


def _rule(each: Rule | Remark, language: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "code": each.code,
        "name": each.name,
        "severity": each.severity.value,
        "headline": say(Sentence(each.headline), language),
    }
    if not isinstance(each, Rule):
        return {**told, "said_by": "read"}
    return {
        **told,
        "said_by": each.verb.value,
        "question": say(each.question, language),
        "due": each.due.value,
        "off": each.off,
        "profiles": [name for name, codes in PROFILES.items() if each.code in codes],
    }


def _findings(checked: Checked, language: str) -> Iterator[dict[str, Any]]:
    for finding in checked.reading:
        yield _finding(finding, "read", language)
    for result, says in ((checked.coverage, "check_coverage"), (checked.reconciliation, "reconcile")):
        for finding in result:
            if finding.severity >= checked.severity:
                yield _finding(finding, says, language)


def _finding(finding: Finding, says: str, language: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "said_by": says,
        "subject": finding.subject,
        "message": say(finding.message, language),
        "remedy": say(finding.remedy, language),
        "cites": list(finding.cites),
        "addressed_to": finding.addressed_to.value,
        "criterion": finding.criterion.value,
        "quality": finding.quality.value if finding.quality else None,
    }
    if isinstance(finding, Discrepancy):
        told |= {name: _exact(getattr(finding, name)) for name in ("expected", "found", "difference")}
    return told


def _assessment(each: Assessment, language: str) -> dict[str, Any]:
    promised, rating = each.promised, each.rating
    return {
        "indicator": each.indicator,
        "title": say(each.title, language),
        "result": each.result,
        "period": promised and promised.period and str(promised.period),
        "place": promised and promised.place,
        "cell": {} if promised is None else dict(promised.cell),
        "baseline": _exact(each.baseline),
        "target": _exact(each.target),
        "actual": _exact(each.actual),
        "achievement": _exact(each.achievement),
        "met": each.met,
        "due": each.due and each.due.isoformat(),
        "rating": rating and {"colour": rating.colour.value, "words": say(rating.words, language)},
        "reason": each.reason.value,
        "says": say(each.sentence(), language),
    }


def _total(each: Total, language: str) -> dict[str, Any]:
    return {
        "indicator": each.indicator,
        "project": each.project,
        "period": each.period and str(each.period),
        "place": each.place,
        "cell": dict(each.cell),
        "value": _exact(each.value),
        "unit": each.unit,
        "bounds": each.bounds and [_exact(bound) for bound in each.bounds],
        "qualifier": each.qualifier.value,
        "stated": [_exact(figure.value) for figure in each.stated],
        "reported": each.reported,
        "expected": each.expected,
        "withheld": each.withheld,
        "carried_forward": len(each.carried_forward),
        "left_out": len(each.left_out),
        "why": say(each.why, language),
        "says": say(each.shown(), language),
    }


def _exact(value: object) -> object:
    """Return a value as JSON holds it: every digit it was reported with, and the reason where there is none."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Missing):
        return {"missing": value.value}
    if isinstance(value, int | Decimal | Fraction):
        return spell(value)
    return shown(value) if isinstance(value, tuple) else str(value)
