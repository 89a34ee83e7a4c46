"""The report as Markdown, for a repository, a wiki or a mail; explanations are numbered notes at the end."""

from __future__ import annotations

from collections.abc import Iterator

from mande.reports.contents import sections
from mande.reports.heading import lines, stamp, title
from mande.reports.notes import Notes
from mande.reports.parts import Folded, Items, Part, Picture, Prose, Space, Statement, Table, with_rest
from mande.reports.report import Report
from mande.tables import escaped, table
from mande.wording import say, sentence

DEEPEST = 6
"""Levels of headings that Markdown has."""


def compose(report: Report) -> str:
    """Return *report* as GitHub's Markdown, in its language; whatever people wrote stands in it as text."""
    return "\n\n".join(_Page(report).blocks()) + "\n"


class _Page:
    def __init__(self, report: Report) -> None:
        self.report = report
        self.notes = Notes()

    def said(self, words: object) -> str:
        return escaped(say(words, self.report.language), "markdown")

    def marked(self, thing: object) -> str:
        return self.said(self.notes.marked(thing))

    def blocks(self) -> Iterator[str]:
        yield f"# {self.said(title(self.report))}"
        yield f"**{self.said(stamp(self.report))}**"
        yield "  \n".join(map(self.said, lines(self.report)))
        for section in sections(self.report):
            yield f"## {self.said(section.title)}"
            yield from self.parts(section.parts, 3)
        if self.notes.all:
            yield f"## {self.said(sentence('How the figures come about'))}"
            for place, explained in enumerate(self.notes.all, start=1):
                said = [self.said(line) for line in say(explained, self.report.language).splitlines()]
                yield f"{place}. " + "  \n   ".join(said)

    def parts(self, parts: tuple[Part, ...], level: int) -> Iterator[str]:
        for part in parts:
            yield from self.part(part, level)

    def part(self, part: Part, level: int) -> Iterator[str]:
        match part:
            case Statement(answer, about, more):
                yield f"**{self.marked(answer)}**"
                yield from self.items(with_rest(about, more))
            case Items(held, more):
                yield from self.items(with_rest(held, more))
            case Prose(said):
                yield from map(self.said, said)
            case Table(caption, headers, rows, more):
                yield f"*{self.said(caption)}*" if caption else ""
                marked = [[self.notes.marked(thing) for thing in row] for row in rows]
                yield table(headers, marked, form="markdown", language=self.report.language)
                if more:
                    yield self.said(more)
            case Picture(_, words, _):
                yield f"*{self.said(words)}*"
            case Folded(summary, within, _):
                yield f"{'#' * min(level, DEEPEST)} {self.marked(summary)}"
                yield from self.parts(within, level + 1)
            case Space(question, text):
                yield f"**{self.said(question)}**"
                yield self.said(text) if text else "…"

    def items(self, held: tuple[object, ...]) -> Iterator[str]:
        if held:
            yield "\n".join(f"- {self.marked(thing)}" for thing in held)
