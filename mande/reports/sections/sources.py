"""Where everything was read: who states it, in what part they have in the programme, and how much of it."""

from __future__ import annotations

from collections import Counter

from mande.reports.parts import Section, Table
from mande.reports.report import Report
from mande.sources import Source
from mande.wording import number, phrases, sentence

HEADERS = phrases("source", "title", "kind", "published", "who speaks", "independence", "figures")


def sources(report: Report) -> Section | None:
    """Return the sources of the programme, and how many figures each states."""
    figures: Counter[str] = Counter()
    known: dict[str, Source] = {}
    for review in report.coverage.reviews:
        known |= {source.code: source for source in review.framework.sources}
        figures.update(each.source for each in review.observations or () if each.source)
    rows: list[tuple[object, ...]] = [
        (each.code, each.title, each.kind, each.published, each.role, each.independence, number(figures[each.code]))
        for each in known.values()
    ]
    rows += [
        (code, None, None, None, None, None, number(count)) for code, count in figures.items() if code not in known
    ]
    return (
        Section("sources", sentence("Sources"), (Table(sentence("Who states what"), HEADERS, tuple(rows)),))
        if rows
        else None
    )
