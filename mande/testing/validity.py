"""Whether a program's own framework has gaps, or figures that do not agree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from mande.catalogue import CATALOGUE
from mande.coverage.check import check_coverage
from mande.findings import Finding, Severity
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.observations.collection import Observations
from mande.reconciliation.reconcile import reconcile
from mande.rules import Rule
from mande.wording import Words, counted, joined, sentence

FOR_A_TEST = tuple(rule for rule in CATALOGUE if not rule.off)
"""Every rule that runs unless it is turned off."""


def assert_valid(
    programme: Framework | Portfolio,
    observations: Observations | None = None,
    *,
    on: date | str | None = None,
    severity: Severity | str = Severity.ERROR,
    rules: Iterable[Rule] = FOR_A_TEST,
) -> None:
    """Fail where *programme* has a gap, or figures that do not agree, at least as grave as *severity*.

    What fails is told whole, each with its rule, what it is about, and what to do. Gaps that the framework itself has
    `accepted` are none. *rules* may be those of a profile, or a program's own.

    >>> import mande as m
    >>> plan = m.Framework("ppvhtb", outputs=[m.Output("film")], outcomes=[m.Outcome("aware")])
    >>> assert_valid(plan)
    >>> assert_valid(plan, severity="major", rules=m.profile("first-look"))
    Traceback (most recent call last):
        ...
    AssertionError: ppvhtb has 3 findings of severity major or graver:
      MND101 film: This framework does not record how output film leads to any outcome. ...

    Raises:
        AssertionError: there are such findings.
        ObservationsError: observations or claims that name what the programme does not have, all of them at once.
        PeriodError: *on* is no day.
        UnknownCode: no severity is called that.
    """
    least, asked = Severity(severity), tuple(rules)
    found = (
        *check_coverage(programme, observations, on=on, rules=asked),
        *reconcile(programme, observations, on=on, rules=asked),
    )
    grave = [each for each in found if each.severity >= least]
    if grave:
        raise AssertionError(_told(programme.code, grave, least))


def _told(subject: str, findings: Sequence[Finding], least: Severity) -> Words:
    """Return what is said of *findings*, a line each."""
    heading = sentence(
        "{subject} has {findings} of severity {severity} or graver:",
        subject=subject,
        findings=counted(len(findings), "finding"),
        severity=least,
    )
    return joined("\n  ", (heading, *map(line_of, findings)))


def line_of(finding: Finding) -> Words:
    """Return a finding as a line: its rule, what it is about, what is wrong, and what to do.

    >>> print(line_of(Finding("MND101", "", "major", "film", "Output film leads to no outcome.", "Add a link.")))
    MND101 film: Output film leads to no outcome. Add a link.
    """
    fields = {"code": finding.code, "subject": finding.subject, "message": finding.message, "remedy": finding.remedy}
    return sentence("{code} {subject}: {message} {remedy}", **fields)
