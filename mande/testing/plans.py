"""What pytest makes of a plan: a test that all of it is read, and one that fails for each thing found in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mande.checking.asked import Asked, asked
from mande.checking.checked import checked
from mande.checking.settings import configuration
from mande.dimensions.periods import as_day
from mande.documents import read
from mande.errors import MandeError
from mande.findings import Finding, Severity
from mande.formats.combining import combined
from mande.formats.document import Document
from mande.languages import DEFAULT_LANGUAGE
from mande.testing.plugin import SUFFIX
from mande.testing.validity import line_of
from mande.wording import Words, joined, say, sentence

READ = "is read"
"""What the test is called that everything in a plan was read."""


class Gap(AssertionError):
    """What a test of a plan fails with: what was found, and no trace of how."""


class Plan(pytest.File):
    """One plan; where the settings of mande name it in `files`, together with what they name beside it."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield a test that everything in the plan was read, and one for each thing that a rule found grave enough.

        Raises:
            CollectError: the settings cannot be taken, or a document not be had.
        """
        try:
            settings = configuration(str(self.path)).settings
            yield from self._tests(settings, settings.get("language", DEFAULT_LANGUAGE))
        except (MandeError, OSError) as refusal:
            raise self.CollectError(str(refusal)) from None

    def _tests(self, settings: dict[str, Any], language: str) -> Iterator[pytest.Item]:
        files = [Path(each) for each in settings.get("files", ())]
        together = files if self.path.resolve() in [each.resolve() for each in files] else [self.path]
        document = combined((each.name, read(each, decimal=settings.get("decimal"))) for each in together)
        rules = asked(settings.get("profile"), settings.get("select", ()), settings.get("ignore", ()))
        severity = Severity(self._option("mande_severity") or settings.get("severity", Severity.ERROR))
        yield self._is_read(document, rules, severity, language)
        first = next((each for each in together if each.name.endswith(SUFFIX)), self.path)
        if document.programme is None or self.path.resolve() != first.resolve():
            return
        on = as_day(self._option("mande_on")) or date.today()  # noqa: DTZ011 - as at the prompt
        found = checked(document.programme, document, on=on, profile="", asked=rules, severity=severity)
        for (code, subject), same in _by_rule_and_subject(found.findings).items():
            yield self._test(f"{code} {subject}", [_said(each) for each in same], language)

    def _is_read(self, document: Document, rules: Asked, severity: Severity, language: str) -> pytest.Item:
        """Return the test that everything was read: remarks fail it, and those of severity info where that is asked."""
        least = min(severity, Severity.MINOR)
        lines: dict[bool, list[Words]] = {True: [], False: []}
        for each in document.findings:
            if rules.wants(each):
                lines[each.severity >= least].append(line_of(each))
        if document.programme is None:
            lines[True].append(sentence("There is no programme in it."))
        test = self._test(READ, lines[True], language)
        if lines[False]:
            test.add_report_section("call", "remarks", "\n".join(say(line, language) for line in lines[False]))
        return test

    def _option(self, name: str) -> str | None:
        return self.config.getoption(name) or self.config.getini(name) or None

    def _test(self, name: str, lines: Sequence[Words], language: str) -> pytest.Item:
        test: pytest.Item = PlanTest.from_parent(self, name=name, told=[say(line, language) for line in lines])
        return test


class PlanTest(pytest.Item):
    """That there is nothing to tell of one thing."""

    def __init__(self, *, told: Sequence[str], **of: Any) -> None:
        """Keep what is *told*."""
        super().__init__(**of)
        self.told = told

    def runtest(self) -> None:
        """Fail where there is something to tell.

        Raises:
            Gap: there is.
        """
        if self.told:
            raise Gap("\n".join(self.told))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], *arguments: Any, **options: Any) -> Any:
        """Return what was told, and of anything else what pytest shows."""
        if isinstance(excinfo.value, Gap):
            return str(excinfo.value)
        return super().repr_failure(excinfo, *arguments, **options)

    def reportinfo(self) -> tuple[Path, None, str]:
        """Return the file, no line of it, and what the test is called."""
        return self.path, None, f"{self.path.name}: {self.name}"


def _by_rule_and_subject(findings: Sequence[Finding]) -> dict[tuple[str, str], list[Finding]]:
    found: dict[tuple[str, str], list[Finding]] = {}
    for each in findings:
        found.setdefault((each.code, each.subject), []).append(each)
    return found


def _said(finding: Finding) -> Words:
    """Return a finding line by line: what is wrong, what to do, where it stands, and whom it asks."""
    fields = {"severity": finding.severity, "message": finding.message, "code": finding.code, "name": finding.name}
    lines = [sentence("{severity}: {message} [{code} {name}]", **fields)]
    if finding.remedy:
        lines.append(sentence("To do: {remedy}", remedy=finding.remedy))
    if finding.cites:
        lines.append(sentence("At: {places}", places=joined(", ", finding.cites)))
    named = f'rule = "{finding.code}", subject = "{finding.subject.rpartition("/")[2]}", reason = "..."'
    lines.append(sentence("Or accept it: {entry}", entry=f"accepted = [{{{named}}}]"))
    return joined("\n", lines)
