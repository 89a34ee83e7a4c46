"""What figures cannot say: room for what changed, what is decided and how far the figures can be trusted."""

from __future__ import annotations

from mande.reports.parts import Section, Space
from mande.reports.report import NARRATIVE, Report
from mande.wording import sentence


def narrative(report: Report) -> Section:
    """Return each question with what was said to it, or room to say it."""
    spaces = tuple(Space(question, report.narrative.get(code, "")) for code, question in NARRATIVE.items())
    return Section("narrative", sentence("In the words of those who did the work"), spaces)
