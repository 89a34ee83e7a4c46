"""The report as JSON, for programs that show it their own way: every part with its explanation, in plain ASCII."""

from __future__ import annotations

import json
from typing import Any

from mande.reports.contents import sections
from mande.reports.heading import lines, stamp, title
from mande.reports.parts import Bar, Cell, Folded, Items, Part, Picture, Prose, Space, Statement, Table, Tone, cell
from mande.reports.report import Report
from mande.wording import say

VERSION = 1
"""Which form of the report this is: one that takes a field away, or gives it another meaning, has another number."""


def compose(report: Report) -> str:
    """Return *report* as JSON, in its language; of pictures only the words are in it."""
    return json.dumps(_Told(report).whole(), indent=1) + "\n"


class _Told:
    def __init__(self, report: Report) -> None:
        self.report = report

    def said(self, words: object) -> str:
        return "" if words is None else say(words, self.report.language)

    def whole(self) -> dict[str, Any]:
        report = self.report
        return {
            "version": VERSION,
            "programme": report.programme.code,
            "title": self.said(title(report)),
            "language": report.language,
            "on": report.on.isoformat(),
            "audience": report.audience.value,
            "stamp": self.said(stamp(report)),
            "about": [self.said(line) for line in lines(report)],
            "sections": [
                {"code": each.code, "title": self.said(each.title), "parts": self.parts(each.parts)}
                for each in sections(report)
            ],
        }

    def parts(self, parts: tuple[Part, ...]) -> list[dict[str, Any]]:
        return [{"kind": type(part).__name__.lower(), **self.part(part)} for part in parts]

    def part(self, part: Part) -> dict[str, Any]:
        match part:
            case Statement(answer, about, more):
                return {"answer": self.cell(answer), "lines": list(map(self.cell, about)), "more": self.said(more)}
            case Items(held, more):
                return {"lines": list(map(self.cell, held)), "more": self.said(more)}
            case Prose(said):
                return {"lines": list(map(self.said, said))}
            case Table(caption, headers, rows, more):
                return {
                    "caption": self.said(caption),
                    "headers": list(map(self.said, headers)),
                    "rows": [list(map(self.cell, row)) for row in rows],
                    "more": self.said(more),
                }
            case Picture(name, words, _):
                return {"name": name, "words": self.said(words)}
            case Folded(summary, within, _):
                return {"summary": self.cell(summary), "parts": self.parts(within)}
            case Space(question, text):
                return {"question": self.said(question), "text": text}

    def cell(self, thing: object) -> dict[str, Any]:
        held: Cell = cell(thing)
        told: dict[str, Any] = {"words": self.said(held.words)}
        if held.explained:
            told["explained"] = self.said(held.explained)
        if held.tone is not Tone.PLAIN:
            told["tone"] = held.tone.value
        if held.bar is not None:
            told["bar"] = self.bar(held.bar)
        return told

    @staticmethod
    def bar(bar: Bar) -> dict[str, str | None]:
        """Return the shares as exact quotients: JSON's own numbers are read as floats."""
        return {"reached": str(bar.reached), "expected": None if bar.expected is None else str(bar.expected)}
