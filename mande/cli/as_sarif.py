"""What a check has to say as tools hand it to each other: SARIF 2.1.0 (OASIS, 2020)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from mande.checking.checked import Checked
from mande.cli import VERSION
from mande.cli.as_github import relative
from mande.cli.places import Places
from mande.cli.programmes import Read
from mande.codes import inert
from mande.documents import remarks
from mande.explanations import page_of
from mande.findings import Finding, Severity
from mande.formats.remarks import Remark
from mande.languages import DEFAULT_LANGUAGE
from mande.rules import Rule
from mande.wording import Sentence, joined, say

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

LEVELS = {Severity.ERROR: "error", Severity.MAJOR: "warning", Severity.MINOR: "note", Severity.INFO: "none"}
"""What SARIF calls how grave a finding is; mande's own word stands among the properties."""


def as_sarif(checked: Checked, read: Read, language: str = DEFAULT_LANGUAGE) -> str:
    """Return what was *checked* of the documents *read* as SARIF, in plain ASCII."""
    told = [*((finding, None) for finding in (*checked.reading, *checked.findings)), *checked.accepted]
    said = {finding.code for finding, _ in told}
    known: tuple[Rule | Remark, ...] = (*checked.rules, *remarks())
    asked = [each for each in known if each.code in said]
    index = {each.code: place for place, each in enumerate(asked)}
    places = Places(read)
    results = []
    for finding, by in told:
        result = _result(finding, places, language)
        result["ruleIndex"] = index[finding.code]
        if by is not None:
            result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": by.reason}]
        elif isinstance(asked[index[finding.code]], Remark):
            result["partialFingerprints"]["place/v1"] = ", ".join(finding.cites)
        results.append(result)
    driver = {
        "name": "mande",
        "version": VERSION,
        "semanticVersion": VERSION,
        "rules": [_rule(each, language) for each in asked],
    }
    run = {
        "tool": {"driver": driver},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": results,
        "properties": {"programme": checked.code, "on": checked.on.isoformat()},
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(each: Rule | Remark, language: str) -> dict[str, Any]:
    asks = each.question if isinstance(each, Rule) else Sentence(each.headline)
    return {
        "id": each.code,
        "name": "".join(word.capitalize() for word in each.name.split("-")),
        "shortDescription": {"text": say(asks, language)},
        "help": {"text": say(asks, language), "markdown": page_of(each, language)},
        "defaultConfiguration": {"level": LEVELS[each.severity]},
    }


def _result(finding: Finding, places: Places, language: str) -> dict[str, Any]:
    words = joined(" ", [each for each in (finding.message, finding.remedy) if each])
    file, line = places.of(finding)
    where: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": inert(finding.subject)}]}
    if file is not None:
        region = {"region": {"startLine": line}} if line else {}
        where["physicalLocation"] = {"artifactLocation": {"uri": _uri(file)}, **region}
    return {
        "ruleId": finding.code,
        "kind": "informational" if finding.severity is Severity.INFO else "fail",
        "level": LEVELS[finding.severity],
        "message": {"text": inert(say(words, language))},
        "locations": [where],
        "partialFingerprints": {"subject/v1": f"{finding.code}:{finding.subject}"},
        "properties": {
            "severity": finding.severity.value,
            "cites": list(finding.cites),
            "addressedTo": finding.addressed_to.value,
            "criterion": finding.criterion.value,
        },
    }


def _uri(file: Path) -> str:
    """Return where *file* is as a URI: relative to the working directory, where it lies below that."""
    path = relative(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
