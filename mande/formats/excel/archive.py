"""The parts of a workbook, a zip file of XML, element by element: no further than an honest one goes."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from typing import Any, TypeAlias
from xml.parsers import expat

from mande.wording import number, sentence

FEWEST_ELEMENTS, ELEMENTS_A_BYTE = 1_000_000, 1
"""Elements of its XML that are gone through of a workbook, and of a larger one so many for each of its bytes.

A cell with something in it is two or three, a blank one that has a style is one. Twenty sheets that are formatted to
their thousandth row are half a million; blank cells without end would take a minute, packed into half a megabyte.
"""

MOST_PARTS = 10_000
MOST_UNPACKED = 512 * 1024 * 1024
MOST_UNPACKED_TIMES = 400
HARMLESS = 8 * 1024 * 1024
"""Parts, bytes once unpacked, and how many times the packed size that is, above which a workbook is not unpacked.

Rows of blank cells pack a hundred times smaller; what is small once unpacked may pack as well as it likes.
"""

MOST_PIECES = 64
"""Pieces (of 8 kB, as expat hands them over) of the longest text, which is many times what a cell can hold."""


class Refused(Exception):
    """A part of a workbook that is not unpacked, or not read; the message says why."""


class Endless(Refused):
    """A part that is not read to its end."""


class Archive:
    """The parts of a workbook, and how many elements of them may still be gone through."""

    def __init__(self, book: zipfile.ZipFile, most: int) -> None:
        self.book, self.most, self.left = book, most, most
        self.names = frozenset(book.namelist())

    def chunks(self, part: str) -> Iterator[bytes]:
        """Yield what a *part* holds, a piece at a time, as long as no more elements begin than may be gone through."""
        with self.book.open(part) as content:
            while chunk := content.read(1 << 16):
                self.left -= chunk.count(b"<") - chunk.count(b"</")
                if self.left < 0:
                    raise Endless(sentence("the workbook has more than {most} elements", most=number(self.most)))
                yield chunk


UNREAD = (
    *(Refused, zipfile.BadZipFile, zlib.error, struct.error),
    *(EOFError, RuntimeError, OSError, ValueError, OverflowError),
)
"""What ends the reading of a workbook, or of a part: besides ours, what Python raises over files that nobody zipped."""


@contextmanager
def opened(data: bytes) -> Iterator[Archive]:
    """Yield the parts of the workbook in *data*.

    Raises:
        Refused: it is none, is protected, or unpacks to more than any workbook does.
    """
    with _unzipped(data) as book:
        yield Archive(book, max(FEWEST_ELEMENTS, ELEMENTS_A_BYTE * len(data)))


def _unzipped(data: bytes) -> zipfile.ZipFile:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refused(sentence("it is protected by a password, or in the format of Excel before 2007"))
    if not data.startswith(b"PK"):
        raise Refused(sentence("it is not a workbook"))
    book = zipfile.ZipFile(BytesIO(data))
    parts = book.infolist()
    unpacked = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS:
        raise Refused(
            sentence("it has {parts} parts, more than {most}", parts=number(len(parts)), most=number(MOST_PARTS))
        )
    if unpacked > MOST_UNPACKED or (unpacked > HARMLESS and unpacked > MOST_UNPACKED_TIMES * len(data)):
        raise Refused(
            sentence("its {packed} bytes unpack to {unpacked}", packed=number(len(data)), unpacked=number(unpacked))
        )
    if "xl/workbook.bin" in book.namelist() or "content.xml" in book.namelist():
        raise Refused(sentence("it is in another format than .xlsx"))
    return book


Start: TypeAlias = Callable[[str, dict[str, str]], None]
End: TypeAlias = Callable[[str, str], None]


def _ignored(_name: str, _text: str) -> None:
    """Take no notice of the end of an element."""


def hand_over(archive: Archive, part: str, start: Start, end: End = _ignored) -> None:
    """Hand every element of a *part* to *start*, and to *end* with its text, by names without their namespaces."""
    text: list[str] = []

    def started(name: str, attributes: dict[str, str]) -> None:
        if text:
            text.clear()
        start(local_name(name), attributes)

    def ended(name: str) -> None:
        if text:
            end(local_name(name), "".join(text))
            text.clear()
        else:
            end(local_name(name), "")

    go_through(archive, part, started, ended, text)


def go_through(archive: Archive, part: str, started: Start, ended: Callable[[str], None], text: list[str]) -> None:
    """Hand every element of a *part* to *started* and *ended* by its full name; what stands there goes to *text*."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def refused(*_declaration: Any) -> None:
        raise Refused(sentence("{part} declares entities, which no workbook needs", part=part))

    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    parser.CharacterDataHandler = text.append
    parser.StartDoctypeDeclHandler = refused
    try:
        for chunk in archive.chunks(part):
            parser.Parse(chunk)
            if len(text) > MOST_PIECES:
                raise Refused(sentence("one text in {part} is longer than any cell can hold", part=part))
        parser.Parse(b"", True)
    except KeyError:
        raise Refused(sentence("it has no {part}", part=part)) from None
    except (expat.ExpatError, LookupError) as fault:  # the latter names an encoding that nobody knows
        raise Refused(sentence("{part} is not well-formed XML ({fault})", part=part, fault=str(fault))) from None


@lru_cache(1024)
def local_name(name: str) -> str:
    """Return the *name* of an element or an attribute without its namespace."""
    return name[name.rfind(" ") + 1 :]


def attribute(attributes: Mapping[str, str], name: str) -> str:
    """Return the attribute of a *name*, in whatever namespace; an empty text where there is none."""
    return next((value for key, value in attributes.items() if local_name(key) == name), "")
