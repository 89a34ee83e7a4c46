"""The report of one programme as a page in one file: nothing to load, nothing that runs."""

from __future__ import annotations

from collections.abc import Iterator

from mande.framework.portfolio import Portfolio
from mande.languages import DEFAULT_LANGUAGE, catalogue
from mande.reports.contents import sections
from mande.reports.html.environment import page
from mande.reports.html.labels import LABELS, STAMPS, WARNINGS
from mande.reports.report import Report
from mande.wording import number, sentence


def html(report: Report, *, up: str | None = None) -> str:
    """Return *report* as a page that can be opened, mailed and printed as it is; *up* is the page it leads back to.

    Raises:
        ExtraMissing: what writes pages is not installed.
    """
    first, *others = sections(report)
    return page("report.html.j2", report.language, **head(report), first=first, others=others, up=up)


def head(report: Report) -> dict[str, object]:
    """Return what stands at the head of every page: of what it is, of which days, as of when, and for whom."""
    return {
        "title": report.programme.title or report.programme.code,
        "spoken": report.language if catalogue(report.language) else DEFAULT_LANGUAGE,
        "stamp": STAMPS[report.audience],
        "warning": WARNINGS[report.audience],
        "facts": tuple(_facts(report)),
    }


def _facts(report: Report) -> Iterator[tuple[object, object]]:
    programme = report.programme
    yield LABELS["as_of"], report.on.isoformat()
    if isinstance(programme, Portfolio):
        yield LABELS["projects"], number(len(programme.frameworks))
    elif programme.period is not None and programme.extended_to is not None:
        yield (
            LABELS["period"],
            sentence("{period}, extended to {extended}", period=programme.period, extended=programme.extended_to),
        )
    elif programme.period is not None:
        yield LABELS["period"], programme.period
    yield LABELS["code"], programme.code
