"""What stands at the head of a report: whose it is, for which period, of which day, and who may read it."""

from __future__ import annotations

from collections.abc import Iterator

from mande.framework.portfolio import Portfolio
from mande.reports.report import Report
from mande.wording import Words, counted, sentence

INTERNAL = sentence("Internal: small numbers of people")
"""The stamp on every page of a report that nothing was withheld from."""


def title(report: Report) -> Words:
    """Return the title of the programme, or its code where it has none."""
    return sentence("{title}", title=report.programme.title or report.programme.code)


def lines(report: Report) -> tuple[Words, ...]:
    """Return what a reader has to know first: the day and the period, and of several projects how many there are."""
    said: list[Words] = [sentence("As of {day}", day=report.on.isoformat())]
    programme = report.programme
    if isinstance(programme, Portfolio):
        said.extend(_periods(programme))
    elif programme.period:
        said.append(sentence("Period: {period}", period=programme.period))
        if programme.extended_to:
            said.append(sentence("Extended to {day}", day=programme.extended_to))
    return tuple(said)


def _periods(portfolio: Portfolio) -> Iterator[Words]:
    """Yield how many projects there are, and the first and the last day of those whose period is recorded."""
    yield counted(len(portfolio.frameworks), "project")
    periods = [(each.period, each.extended_to or each.period) for each in portfolio.frameworks if each.period]
    if periods:
        first, last = min(begun.start for begun, _ in periods), max(ended.end for _, ended in periods)
        yield sentence("From {first} to {last}", first=first.isoformat(), last=last.isoformat())
