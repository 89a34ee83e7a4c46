"""What figures cannot say: room for what changed, what is decided and how far the figures can be trusted."""

from __future__ import annotations

from collections.abc import Mapping

from mande.reports.parts import Section, Space
from mande.reports.report import Report
from mande.wording import Sentence, sentence

QUESTIONS: Mapping[str, Sentence] = {
    "change": sentence("What changed for the people served, who says so, and what else may have brought it about?"),
    "decisions": sentence("What will be done about the gaps, by whom and by when?"),
    "limits": sentence("How far can these figures be trusted, and what do they not show?"),
}
"""What the narrative of a report answers, by the code that its text is handed over with."""


def narrative(report: Report) -> Section:
    """Return each question with what was said to it, or room to say it."""
    spaces = tuple(Space(question, report.narrative.get(code, "")) for code, question in QUESTIONS.items())
    return Section("narrative", sentence("In the words of those who did the work"), spaces)
