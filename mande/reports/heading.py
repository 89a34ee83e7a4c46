"""What stands at the head of a report: whose it is, for which period, of which day, and who may read it."""

from __future__ import annotations

from mande.framework.frameworks import Framework
from mande.reports.report import Report
from mande.wording import Words, sentence

INTERNAL = sentence("Internal: small numbers of people")
"""The stamp on every page of a report that nothing was withheld from."""


def title(report: Report) -> Words:
    """Return the title of the programme, or its code where it has none."""
    return sentence("{title}", title=report.programme.title or report.programme.code)


def lines(report: Report) -> tuple[Words, ...]:
    """Return what a reader has to know first: the day, the period, and where the programme comes from."""
    said = [sentence("As of {day}", day=report.on.isoformat())]
    programme = report.programme
    if isinstance(programme, Framework) and programme.period:
        said.append(sentence("Period: {period}", period=programme.period))
        if programme.extended_to:
            said.append(sentence("Extended to {day}", day=programme.extended_to))
    return tuple(said)
