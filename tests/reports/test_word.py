"""The report as a Word document: what people send, correct and sign."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

import mande as m
from mande.reports.contents import sections
from mande.reports.parts import Folded, Table

docx = pytest.importorskip("docx")


def opened(report):
    """Return the document that *report* is written as."""
    return docx.Document(BytesIO(m.reports.word.compose(report)))


def tables(parts):
    """Return how many tables there are, however deep they are folded."""
    return sum(
        1 if isinstance(part, Table) else tables(part.parts) if isinstance(part, Folded) else 0 for part in parts
    )


def test_headings_and_tables(sample):
    """Every section has its heading, every table its rows, and pictures say what they show."""
    document = opened(sample)
    headings = [each.text for each in document.paragraphs if each.style.name == "Heading 1"]

    assert headings == [*(str(section.title) for section in sections(sample)), "How the figures come about"]
    assert len(document.tables) == sum(tables(section.parts) for section in sections(sample))
    assert document.core_properties.title == "Safe water in Kurigram"
    described = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert described[0] == "The results chain of Safe water in Kurigram"
    assert all(described)


def test_the_stamp_is_on_every_page(sample):
    """Who may read it stands in the header, which Word prints on each page, and at the beginning."""
    document = opened(sample)

    assert [each.header.paragraphs[0].text for each in document.sections] == ["Internal: small numbers of people"]
    assert "Internal: small numbers of people" in [each.text for each in document.paragraphs]


def test_both_figures_stand_in_the_table(sample):
    """What a page shows stands in the document too, each figure with the number of its note."""
    cells = [cell.text for table in opened(sample).tables for row in table.rows for cell in row.cells]

    assert any(text.startswith("63 [") for text in cells)
    assert "60" in cells
    assert "not collected (0 of 1)" in " ".join(cells)


def test_headers_are_repeated_on_each_page(sample):
    """A table that goes on to another page takes its headers along."""
    for table in opened(sample).tables:
        assert table.rows[0]._tr.trPr.xpath("w:tblHeader")


def test_what_people_wrote_is_text_in_word(hostile):
    """No text from anybody becomes a field, a link or markup, and nothing points outside the document."""
    text, report = hostile
    written = m.reports.word.compose(report)

    with ZipFile(BytesIO(written)) as parts:
        body = parts.read("word/document.xml").decode()
        assert "fldSimple" not in body
        assert "instrText" not in body
        assert "w:hyperlink" not in body
        for name in parts.namelist():
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in parts.read(name)
    said = "".join(letter if letter.isprintable() else " " for letter in text.splitlines()[0])
    assert any(said in each.text for each in docx.Document(BytesIO(written)).paragraphs)


def test_an_extra_that_is_missing_is_named(sample, monkeypatch):
    """Without python-docx the way to have it is told."""
    monkeypatch.setitem(__import__("sys").modules, "docx", None)
    m.reports.word._docx.cache_clear()
    try:
        with pytest.raises(m.ExtraMissing, match=r"pip install 'mande\[reports\]'"):
            m.reports.word.compose(sample)
    finally:
        m.reports.word._docx.cache_clear()
