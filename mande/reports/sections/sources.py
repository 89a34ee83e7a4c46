"""Where everything was read: who states it, in what part they have in the programme, and how much of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from mande.reports.parts import Section, Table
from mande.reports.report import Report
from mande.review import Review
from mande.wording import number, phrases, sentence

HEADERS = phrases("source", "title", "kind", "published", "who speaks", "independence", "figures")


def sources(report: Report) -> Section | None:
    """Return the sources of each project, and how many figures each states."""
    rows = tuple(row for review in report.coverage.reviews for row in _rows(review))
    if not rows:
        return None
    return Section("sources", sentence("Sources"), (Table(sentence("Who states what"), HEADERS, rows),))


def _rows(review: Review) -> Iterator[tuple[object, ...]]:
    """Yield the sources that the project describes, then those that figures name and nobody describes."""
    figures = Counter(each.source for each in review.observations or () if each.source)
    for each in review.framework.sources:
        told = (each.title, each.kind, each.published, each.role, each.independence)
        yield (review.prefix + each.code, *told, number(figures.pop(each.code, 0)))
    for code, count in figures.items():
        yield review.prefix + code, None, None, None, None, None, number(count)
