"""The offices of a portfolio as pages: one that shows them side by side, and one for each, which leads back to it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mande.reports.html.environment import page
from mande.reports.html.page import compose, head
from mande.reports.offices import offices
from mande.reports.report import Report
from mande.reports.sections.summary import summary

INDEX = "index.html"

LONGEST_NAME = 60
"""Characters of a code that its page is named by: a path has room for the folders of whoever keeps the pages."""


def site(overview: Report, reports: Iterable[Report]) -> dict[str, str]:
    """Return the pages of a portfolio by the names of their files, first `index.html`, then a page for each office.

    *overview* is the report on all of them together, and *reports* are its `projects`, or what somebody made of them.
    The pages lead to one another by these names, so they belong into one folder.

    Raises:
        ExtraMissing: what writes pages is not installed.
        InvalidValue: a picture in one of them holds what no page may trust.
    """
    each = tuple(reports)
    names = file_names(report.programme.code for report in each)
    index = page(
        "site.html.j2",
        overview.language,
        **head(overview),
        first=summary(overview),
        side_by_side=offices(zip(each, names, strict=True)),
        up=None,
    )
    return {INDEX: index} | {name: compose(report, up=INDEX) for report, name in zip(each, names, strict=True)}


def file_names(codes: Iterable[str]) -> tuple[str, ...]:
    """Return a name for the page of each of *codes* that every file system holds, no two alike.

    >>> file_names(["ppvhtb", "PPVHTB", "été: 2009"])
    ('office-ppvhtb.html', 'office-ppvhtb-2.html', 'office-t-2009.html')
    """
    names: dict[str, None] = {}
    for code in codes:
        plain = re.sub("[^a-z0-9]+", "-", code.lower()).strip("-")[:LONGEST_NAME].strip("-")
        stem = f"office-{plain}" if plain else "office"
        name, again = f"{stem}.html", 1
        while name in names:
            again += 1
            name = f"{stem}-{again}.html"
        names[name] = None
    return tuple(names)
