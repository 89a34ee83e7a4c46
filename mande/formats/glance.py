"""What can be told of a document at a glance: how it begins, what an archive holds, and whose it therefore is."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Iterable
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import IO, NamedTuple

from mande.formats.files import name_of
from mande.wording import sentence

HEAD = 64 * 1024
"""Bytes at the beginning of a document that are looked at."""

MOST_MEMBERS = 2_000
"""Files in an archive or a folder that are looked at."""

MOST_ROWS = 25
"""Rows at the top of a table in which a row of tags may stand."""

ZIP = b"PK\x03\x04"
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
# A text that is not closed is taken to its end at once: else every quote in it would be looked at to the end anew.
_MARK = re.compile(r'"(?:[^"\\]|\\.)*+"?|[{}\[\]:,]')
_ELEMENT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_TAG = re.compile(r"#[a-z][a-z0-9_]*(\s*\+[a-z][a-z0-9_]*)*", re.IGNORECASE)


def _prologue(text: str) -> int:
    """Return where the first element of an XML document begins, behind declarations, instructions and comments."""
    at = len(text) - len(text.lstrip("\ufeff \t\r\n"))
    while text.startswith(("<?", "<!"), at):
        if text.startswith("<!--", at):
            end = "-->"
        elif text.startswith("<?", at):
            end = "?>"
        else:
            inside, close = text.find("[", at), text.find(">", at)
            end = "]>" if -1 < inside < close else ">"
        found = text.find(end, at)
        if found < 0:
            return len(text)
        at = found + len(end)
        while text[at : at + 1].isspace():
            at += 1
    return at


class Glance(NamedTuple):
    """The name of a document, its first bytes, its first characters, and the names of the files within it.

    `members` is empty for what is no archive and no folder.
    """

    name: str
    head: bytes = b""
    text: str = ""
    members: tuple[str, ...] = ()
    is_folder: bool = False

    @property
    def suffix(self) -> str:
        """What the name ends with, in small letters: `.xlsx`.

        >>> Glance("Plan 2026.XLSX").suffix
        '.xlsx'
        """
        return Path(self.name).suffix.lower()

    @property
    def keys(self) -> tuple[str, ...]:
        """The first keys of a JSON object, as far as they stand in its first characters.

        >>> Glance("plan.json", text='{"mande": 1, "framework": {"code": "wells"}}').keys
        ('mande', 'framework')
        """
        if not self.text.lstrip().startswith("{"):
            return ()
        depth, found, last = 0, [], ""
        for mark in _MARK.findall(self.text):
            if mark in "{[":
                depth += 1
            elif mark in "}]":
                depth -= 1
            elif mark == ":" and depth == 1:
                found.append(last[1:-1])
            last = mark
        return tuple(found)

    @property
    def root(self) -> str:
        """The name of the first element of an XML document, without its prefix; empty where it is none.

        >>> Glance("data.xml", text="<?xml version='1.0'?><!-- a <note> --><iati-activities version='2.03'>").root
        'iati-activities'
        """
        found = _ELEMENT.match(self.text, _prologue(self.text))
        return found[1] if found else ""

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        r"""The first rows of a table of text, roughly parted: enough to know its headings by.

        >>> Glance("seen.csv", text="dataelement;period;value\nabc;2018;4").rows[0]
        ('dataelement', 'period', 'value')
        """
        lines = [line for line in self.text.splitlines()[:MOST_ROWS] if line.strip()]
        return tuple(tuple(cell.strip().strip('"') for cell in re.split(r"[,;\t]", line)) for line in lines)

    @property
    def has_tags(self) -> bool:
        r"""Whether one of the first rows holds tags, as humanitarian sheets do.

        >>> Glance("3w.csv", text="Cluster,Reached\n#sector,#reached +f\nWASH,12").has_tags
        True
        """
        return any(map(_are_tags, self.rows))

    def holds(self, *endings: str) -> bool:
        """Return whether a file within it has a name that ends with one of *endings*.

        >>> Glance("plan.zip", members=("data/indicators.csv",)).holds(".csv")
        True
        """
        return any(member.lower().endswith(endings) for member in self.members)


def _are_tags(row: Iterable[str]) -> bool:
    """Return whether all in *row* are meant for tags, and at least half of them are written as tags are."""
    cells = [cell for cell in row if cell]
    written = sum(bool(_TAG.fullmatch(cell)) for cell in cells)
    return 0 < len(cells) <= 2 * written and all(cell.startswith("#") for cell in cells)


def glance(file: str | os.PathLike[str] | BytesIO) -> Glance:
    """Return what can be told of *file*, a path or what an open file held, at a glance.

    Raises:
        OSError: it cannot be opened or read.
    """
    name = name_of(file)
    if isinstance(file, BytesIO):
        return _opened(name, file)
    path = Path(file)
    if path.is_dir():
        inside = islice((member for member in path.rglob("*") if member.is_file()), MOST_MEMBERS)
        return Glance(name, members=tuple(member.relative_to(path).as_posix() for member in inside), is_folder=True)
    with path.open("rb") as opened:
        return _opened(name, opened)


def _opened(name: str, file: IO[bytes]) -> Glance:
    head = file.read(HEAD)
    members = _members(file) if head.startswith(ZIP) else ()
    file.seek(0)
    return Glance(name, head, _decoded(head), members)


def _decoded(head: bytes) -> str:
    if head.startswith(ZIP):
        return ""
    encoding = next((encoding for mark, encoding in _MARKS if head.startswith(mark)), "utf-8")
    return head.decode(encoding, errors="replace")


def _members(file: IO[bytes]) -> tuple[str, ...]:
    """Return the names of the files in an archive, which are read without unpacking anything."""
    try:
        with zipfile.ZipFile(file) as archive:
            return tuple(archive.namelist()[:MOST_MEMBERS])
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return ()


class Other(NamedTuple):
    """A kind of document that is not read: what it is, by which it is known, and what to do with it instead."""

    title: str
    instead: str
    starts: tuple[bytes, ...] = ()
    holds: tuple[str, ...] = ()
    roots: tuple[str, ...] = ()
    is_folder: bool = False
    called: str = ""

    def is_seen(self, seen: Glance) -> bool:
        """Return whether *seen* is one of these."""
        begins = seen.head.lstrip() if self.roots else seen.head
        return (
            (bool(self.starts) and begins.startswith(self.starts))
            or (bool(self.holds) and seen.holds(*self.holds))
            or seen.root.lower() in self.roots
            or (bool(self.called) and seen.name.startswith(self.called))
            or (self.is_folder and seen.is_folder and not seen.holds(".csv", "datapackage.json"))
        )


OTHERS: tuple[Other, ...] = (
    Other(
        sentence("the lock that Excel keeps while a workbook is open"),
        sentence("Close the workbook, or leave this file out."),
        called="~$",
    ),
    Other(
        sentence("a workbook of Excel 97-2003 (.xls), or one that is protected by a password"),
        sentence("Open it in Excel, take the password off if it has one, and save it as .xlsx."),
        starts=(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",),
    ),
    Other(
        sentence("a workbook in binary form (.xlsb)"),
        sentence("Open it in Excel, and save it as .xlsx."),
        holds=("xl/workbook.bin",),
    ),
    Other(
        sentence("a Word document"),
        sentence("Copy its table into a workbook, and save that as .xlsx."),
        holds=("word/document.xml",),
    ),
    Other(
        sentence("a presentation"),
        sentence("Copy its table into a workbook, and save that as .xlsx."),
        holds=("ppt/presentation.xml",),
    ),
    Other(
        sentence("an OpenDocument file (LibreOffice)"),
        sentence("Open it in LibreOffice, and save it as .xlsx."),
        holds=("meta-inf/manifest.xml",),
    ),
    Other(
        sentence("a workbook in XML (Excel 2003)"),
        sentence("Open it in Excel, and save it as .xlsx."),
        roots=("workbook",),
    ),
    Other(
        sentence("a PDF"), sentence("Ask for the workbook or the Word document it was made from."), starts=(b"%PDF",)
    ),
    Other(sentence("compressed (gzip)"), sentence("Unpack it, and read what is inside."), starts=(b"\x1f\x8b",)),
    Other(
        sentence("compressed"),
        sentence("Unpack it, and read what is inside."),
        starts=(b"BZh", b"\xfd7zXZ\x00", b"7z\xbc\xaf", b"Rar!"),
    ),
    Other(
        sentence("a text in Rich Text Format"),
        sentence("Copy its table into a workbook, and save that as .xlsx."),
        starts=(b"{\\rtf",),
    ),
    Other(
        sentence("an image"),
        sentence("Ask for the document it was made from."),
        starts=(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00"),
    ),
    Other(sentence("a database of SQLite"), sentence("Export its tables as CSV."), starts=(b"SQLite format 3",)),
    Other(
        sentence("a web page"),
        sentence(
            "Download the data itself, as CSV, JSON or XML; a workbook that was saved as a page is opened in Excel, "
            "and saved as .xlsx."
        ),
        starts=(b"<!DOCTYPE html", b"<!doctype html"),
        roots=("html",),
    ),
    Other(
        sentence("a folder without a package of CSV files"),
        sentence("Name the documents in it, one by one: mande check plans/a.xlsx plans/b.xlsx."),
        is_folder=True,
    ),
    Other(
        sentence("SDMX-CSV, which is written and not read"),
        sentence("Keep the plan in JSON, TOML or a workbook."),
        starts=(b"STRUCTURE,", b"DATAFLOW,", b"\xef\xbb\xbfSTRUCTURE,", b"\xef\xbb\xbfDATAFLOW,"),
    ),
)
"""What people have and mande does not read, with what to do; asked in this order."""


def other(seen: Glance, others: Iterable[Other] = OTHERS) -> Other | None:
    """Return which document that is not read *seen* is, or None.

    >>> other(Glance("report.pdf", head=b"%PDF-1.7")).title
    'a PDF'
    """
    return next((each for each in others if each.is_seen(seen)), None)
