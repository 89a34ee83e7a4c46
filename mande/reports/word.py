"""The report as a Word document, which is what offices send, correct and sign; explanations are numbered notes."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from types import ModuleType
from typing import Any

from mande.codes import inert
from mande.errors import ExtraMissing
from mande.reports.charts import raster
from mande.reports.contents import sections
from mande.reports.heading import lines, stamp, title
from mande.reports.notes import Notes
from mande.reports.parts import Folded, Items, Part, Picture, Prose, Space, Statement, Table, with_rest
from mande.reports.report import Report
from mande.wording import say, sentence

DEEPEST = 9
"""Levels of headings that Word has."""

ACROSS = 16.5
"""Centimetres between the margins of a page."""

WIDE = 8
"""Columns from which a table is set smaller."""

ROOM = 4
"""Empty lines where somebody has something to say."""


@cache
def _docx() -> ModuleType:
    try:
        import docx
        import docx.enum.text
        import docx.oxml
        import docx.shared
    except ImportError:
        raise ExtraMissing.of(sentence("The report as a Word document"), "reports") from None
    return docx


def require() -> None:
    """Ask for what writes it, before anybody waits for a report.

    Raises:
        ExtraMissing: python-docx is not installed.
    """
    _docx()


def compose(report: Report) -> bytes:
    """Return *report* as a Word document, in its language; whatever people wrote stands in it as text.

    Raises:
        ExtraMissing: python-docx is not installed.
    """
    return _Paper(report).written()


class _Paper:
    def __init__(self, report: Report) -> None:
        self.report = report
        self.notes = Notes()
        self.document: Any = _docx().Document()

    def written(self) -> bytes:
        self.head()
        for section in sections(self.report):
            self.document.add_heading(self.said(section.title), 1)
            for part in section.parts:
                self.part(part, 2)
        if self.notes.all:
            self.document.add_heading(self.said(sentence("How the figures come about")), 1)
        for place, explained in enumerate(self.notes.all, start=1):
            self.paragraph(f"[{place}] {self.said(explained)}", size=8)
        stream = BytesIO()
        self.document.save(stream)
        return stream.getvalue()

    def said(self, words: object) -> str:
        """Return *words* as Word holds them: XML has no place for what moves a cursor."""
        return "\n".join(map(inert, say(words, self.report.language).splitlines()))

    def marked(self, thing: object) -> str:
        return self.said(self.notes.marked(thing))

    def head(self) -> None:
        stamped = self.said(stamp(self.report))
        properties = self.document.core_properties
        properties.title = self.said(title(self.report))[:255]
        properties.language = self.report.language
        properties.author = ""
        for page in self.document.sections:
            page.page_width, page.page_height = _docx().shared.Cm(21), _docx().shared.Cm(29.7)
            page.left_margin = page.right_margin = _docx().shared.Cm((21 - ACROSS) / 2)
            page.header.paragraphs[0].text = stamped
        self.document.add_heading(self.said(title(self.report)), 0)
        for line in (stamped, *map(self.said, lines(self.report))):
            self.paragraph(line)

    def paragraph(self, text: str, *, bold: bool = False, style: str | None = None, size: int | None = None) -> None:
        run = self.document.add_paragraph(style=style).add_run(text)
        run.bold = bold
        if size is not None:
            run.font.size = _docx().shared.Pt(size)

    def part(self, part: Part, level: int) -> None:  # noqa: C901 - one line a kind of part
        match part:
            case Statement(answer, about, more):
                self.paragraph(self.marked(answer), bold=True)
                self.items(with_rest(about, more))
            case Items(held, more):
                self.items(with_rest(held, more))
            case Prose(said):
                for words in said:
                    self.paragraph(self.said(words))
            case Table():
                self.table(part)
            case Picture():
                self.picture(part)
            case Folded(summary, within, _):
                self.document.add_heading(self.marked(summary), min(level, DEEPEST))
                for each in within:
                    self.part(each, level + 1)
            case Space(question, text):
                self.paragraph(self.said(question), bold=True)
                for line in text.splitlines() or [""] * ROOM:
                    self.paragraph(self.said(line))

    def items(self, held: tuple[object, ...]) -> None:
        for thing in held:
            self.paragraph(self.marked(thing), style="List Bullet")

    def picture(self, part: Picture) -> None:
        image = BytesIO(raster(part.draw()))
        self.document.add_picture(image, width=_docx().shared.Cm(ACROSS))
        shape = self.document.inline_shapes[-1]._inline.docPr
        shape.set("descr", self.said(part.words))
        self.paragraph(self.said(part.words), style="Caption")

    def table(self, part: Table) -> None:
        if part.caption:
            self.paragraph(self.said(part.caption), style="Caption")
        size = _docx().shared.Pt(7 if len(part.headers) >= WIDE else 8)
        rows = [[self.said(header) for header in part.headers]]
        rows += [[self.marked(thing) for thing in row] for row in part.rows]
        table = self.document.add_table(rows=len(rows), cols=len(part.headers), style="Table Grid")
        # python-docx looks a cell up anew each time it is asked for one, which takes minutes where there are thousands.
        for row, texts in zip(table._tbl.tr_lst, rows, strict=True):
            for cell, text in zip(row.tc_lst, texts, strict=False):
                run = _docx().text.paragraph.Paragraph(cell.p_lst[0], table).add_run(text)
                run.font.size = size
                run.bold = row is table._tbl.tr_lst[0]
        _repeat(table.rows[0])
        if part.more:
            self.paragraph(self.said(part.more))


def _repeat(row: Any) -> None:
    """Let *row* stand at the head of each page that its table goes on to."""
    properties = row._tr.get_or_add_trPr()
    mark = _docx().oxml.OxmlElement("w:tblHeader")
    mark.set(_docx().oxml.ns.qn("w:val"), "true")
    properties.append(mark)
