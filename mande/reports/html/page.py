"""The report of one programme as a page in one file: nothing to load, nothing that runs."""

from __future__ import annotations

from mande.reports.contents import sections
from mande.reports.heading import lines, stamp, title
from mande.reports.html.environment import page
from mande.reports.report import Audience, Report


def compose(report: Report, *, up: str | None = None) -> str:
    """Return *report* as a page that can be opened, mailed and printed as it is; *up* is the page it leads back to.

    Raises:
        ExtraMissing: what writes pages is not installed.
        InvalidValue: a picture in it holds what no page may trust.
    """
    first, *others = sections(report)
    return page("report.html.j2", report.language, **head(report), first=first, others=others, up=up)


def head(report: Report) -> dict[str, object]:
    """Return what stands at the head of every page: of what it is, of which days, as of when, and for whom."""
    return {
        "title": title(report),
        "lines": lines(report),
        "stamp": stamp(report),
        "is_internal": report.audience is Audience.INTERNAL,
    }
