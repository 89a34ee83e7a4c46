"""The tables of a report as LaTeX, to be taken into a document that somebody else sets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mande.reports.contents import sections
from mande.reports.heading import stamp, title
from mande.reports.parts import Folded, Part, Table, cell
from mande.reports.report import Report
from mande.tables import escaped, table
from mande.wording import say


def compose(report: Report) -> str:
    """Return every table of *report* in its language, each with what it is called, under the section that it is in.

    Nothing is needed in the preamble that a document does not have anyway; whatever people wrote is escaped.
    """
    return "\n\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    def said(words: object) -> str:
        return escaped(say(words, report.language), "latex")

    yield f"\\section*{{{said(title(report))}}}"
    yield f"\\textbf{{{said(stamp(report))}}}"
    for section in sections(report):
        held = list(_tables(section.parts))
        if held:
            yield f"\\subsection*{{{said(section.title)}}}"
        for each in held:
            rows = [[cell(thing).words for thing in row] for row in each.rows]
            yield f"\\paragraph{{{said(each.caption)}}}"
            yield table(each.headers, rows, form="latex", language=report.language)
            if each.more:
                yield said(each.more)


def _tables(parts: Iterable[Part]) -> Iterator[Table]:
    for part in parts:
        if isinstance(part, Table):
            yield part
        elif isinstance(part, Folded):
            yield from _tables(part.parts)
