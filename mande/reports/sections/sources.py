"""Where everything was read: who states it, in what part they have in the programme, and how much of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from mande.reports.parts import Cell, Section, Table
from mande.reports.report import Report
from mande.review import Review
from mande.wording import joined, number, phrases, sentence

HEADERS = phrases("source", "title", "kind", "published", "who speaks", "independence", "figures")


def sources(report: Report) -> Section | None:
    """Return the sources of each project, and how many figures each states."""
    rows = tuple(row for review in report.coverage.reviews for row in _rows(review))
    if not rows:
        return None
    return Section("sources", sentence("Sources"), (Table(sentence("Who states what"), HEADERS, rows),))


def _rows(review: Review) -> Iterator[tuple[object, ...]]:
    """Yield the sources that the project describes, then those that figures name and nobody describes."""
    figures: dict[str, Counter[str]] = {}
    for each in review.observations or ():
        if each.source:
            figures.setdefault(each.source, Counter())[each.indicator] += 1
    for source in review.framework.sources:
        told = (source.title, source.kind, source.published, source.role, source.independence)
        yield (review.prefix + source.code, *told, _counted(figures.pop(source.code, Counter())))
    for code, of_indicators in figures.items():
        yield review.prefix + code, None, None, None, None, None, _counted(of_indicators)


def _counted(of_indicators: Counter[str]) -> Cell:
    """Return how many figures a source states, which opens to how many of each indicator."""
    lines = (
        sentence("{indicator}: {count}", indicator=code, count=number(count)) for code, count in of_indicators.items()
    )
    return Cell(number(of_indicators.total()), joined("\n", lines))
