"""What somebody has to decide: for each open gap in the chain, the decisions that would close it."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from mande.findings import Finding
from mande.wording import joined, phrases, sentence

DECISIONS = {
    "MND101": phrases(
        "link it (to which outcome, and by what mechanism?)",
        "mark it management-only (for what reason?)",
        "stop delivering it",
    ),
    "MND102": phrases(
        "link an output to it (which, and by what mechanism?)",
        "record that nobody planned it",
        "stop promising it",
    ),
    "MND103": phrases("name the outcome that would show it reached", "record when and why it was dropped"),
    "MND106": phrases("add the outcome that has to come first (which?)", "take the link away"),
    "MND107": phrases(
        "count what it delivers (in which unit?)",
        "mark it management-only (for what reason?)",
        "stop doing it",
    ),
    "MND202": phrases("choose an indicator for it (measured by whom, how and when?)", "stop promising it"),
}
"""For each rule of the chain, what would close its gap. No outcome is ever named: a link that a machine suggests is the
unsubstantiated link that the evaluation criticises."""


@attrs.frozen(repr=False)
class Question:
    """One open gap in the chain, and the decisions that would close it."""

    rule: str
    subject: str
    gap: str
    decisions: tuple[str, ...]

    def __repr__(self) -> str:
        return f"Question({self.rule}, {self.subject!r})"

    def __str__(self) -> str:
        first, last = joined(", ", self.decisions[:-1]), self.decisions[-1]
        return sentence("{subject}: {first}, or {last}.", subject=self.subject, first=first, last=last)


def questions(gaps: Iterable[Finding]) -> tuple[Question, ...]:
    """Return the question that each open gap in the chain asks.

    >>> finding = Finding("MND103", "objective-without-outcome", "major", "prosecution", "No outcome is recorded.")
    >>> print(questions([finding])[0])
    prosecution: name the outcome that would show it reached, or record when and why it was dropped.
    """
    return tuple(
        Question(finding.code, finding.subject, finding.message, DECISIONS[finding.code])
        for finding in gaps
        if finding.code in DECISIONS
    )
