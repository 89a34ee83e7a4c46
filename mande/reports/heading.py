"""What stands at the head of a report: whose it is, for which period, of which day, and who may read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mande.framework.portfolio import Portfolio
from mande.reports.report import Audience, Report
from mande.wording import Sentence, Words, counted, number, sentence

STAMPS: Mapping[Audience, Sentence] = {
    Audience.INTERNAL: sentence("Internal: small numbers of people"),
    Audience.PUBLIC: sentence("For everybody: small numbers of people are withheld"),
}
"""What stands on every page of a report, by who may read it."""


def stamp(report: Report) -> Words:
    """Return what stands on every page of *report*, in whichever form: who may read it, and why."""
    return STAMPS[report.audience]


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
    if report.publication:
        said.append(
            sentence(
                "Withheld: figures of fewer than {k} people, others from which these could be worked out, and what "
                "people told",
                k=number(report.publication.k),
            )
        )
    return tuple(said)


def _periods(portfolio: Portfolio) -> Iterator[Words]:
    """Yield how many projects there are, and the first and the last day of those whose period is recorded."""
    yield counted(len(portfolio.frameworks), "project")
    periods = [(each.period, each.extended_to or each.period) for each in portfolio.frameworks if each.period]
    if periods:
        first, last = min(begun.start for begun, _ in periods), max(ended.end for _, ended in periods)
        yield sentence("From {first} to {last}", first=first.isoformat(), last=last.isoformat())
