"""IATI's XML taken apart: one piece an activity, each as the tree it is, with no more held than the one at hand.

Document types and entities are refused: nothing in IATI needs them, and a stranger's file can make them endless.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple, NoReturn
from xml.etree.ElementTree import Element as Node
from xml.etree.ElementTree import TreeBuilder
from xml.parsers.expat import ExpatError, ParserCreate

from mande.codes import short
from mande.findings import Severity
from mande.formats.limits import THINGS, Limit
from mande.formats.remarks import UNKNOWN_FIELD, UNREADABLE, Notes, Remark
from mande.wording import counted, sentence

BROKEN_OFF = Remark(
    "MND955",
    "broken-off",
    Severity.ERROR,
    "Reading ended here, before the end of the document: {why}. What stands before it was read.",
    "Ask for the whole document, or mend it here.",
    headline="documents that break off",
)
REFUSED_MARKUP = Remark(
    "MND956",
    "refused-markup",
    Severity.ERROR,
    "{what} is refused: it can make a small file endless, or fetch what is elsewhere. Nothing behind it was read.",
    "Take it out: no IATI document needs one.",
    headline="documents with markup that is refused",
)

CHUNK = 1 << 16
"""Bytes that are parsed at a time."""

LONGEST_TAG = 1 << 22
"""Bytes of the longest tag or comment: the parser begins one anew with every chunk, so an endless one takes hours."""

MOST_NAMESPACES = 50
"""Namespaces whose prefixes are remembered."""

ELEMENTS = Limit(50_000, 20, lambda count: counted(count, "element"))
"""Elements of any kind; those that publishers write take sixty bytes and more."""

ACTIVITIES = Limit(4_000, 250, lambda count: counted(count, "activity"))
"""Activities of IATI, each of which is a framework; what the standard asks of every one takes more than 500 bytes."""

VALUES = Limit(25_000, 40, lambda count: counted(count, "value"))
"""Baselines, targets and actuals of IATI; one that says of whom it is takes sixty bytes."""

SEPARATOR = "}"
"""What expat puts between a namespace and a name; ElementTree writes another brace before both."""

_BYTE_ORDERS = {b"\xff\xfe": "utf-16le", b"\xfe\xff": "utf-16be"}


class Piece(NamedTuple):
    """One activity as it was written: its tree, and what stands around it.

    `place` counts from 1, as XPath does; `source` holds the bytes it was written in, but for its closing tag.
    """

    node: Node
    place: int
    root: tuple[tuple[str, str], ...]
    namespaces: tuple[tuple[str, str], ...]
    line: int
    source: bytes
    encoding: str | None

    def lines(self) -> dict[Node, int]:
        """Return the line each element begins on.

        Counting them costs as much as reading, so they are counted only where something is wrong.
        """
        lines: list[int] = []
        parser = ParserCreate(self.encoding)
        parser.StartElementHandler = lambda *_: lines.append(self.line + parser.CurrentLineNumber - 1)
        with suppress(ExpatError):  # It was told when the activity was read.
            parser.Parse(self.source)
        return dict(zip(self.node.iter(), lines, strict=False))


def pieces(chunks: Iterable[bytes], notes: Notes, encoding: str | None = None) -> Iterator[Piece]:
    """Yield each activity in *chunks* of a document; what ends the reading early goes to *notes*.

    The *encoding* is the one that the document names, unless one is given.
    """
    document = _Document(notes, encoding)
    for chunk in chunks:
        document.feed(chunk)
        yield from document.complete()
        if document.is_over:
            break
    document.end()
    yield from document.complete()


class _Count:
    """How many elements of a kind were read, of how many that a document of its size may hold."""

    def __init__(self, limit: Limit) -> None:
        self.limit = limit
        self.times = 0
        self.most = 0


class _Refused(Exception):
    """What ends the reading from within; it never leaves this module."""


class _Document:
    """How far the parser has come.

    Outside an activity every tag is looked at; inside one ElementTree builds the tree without a call to here for each.
    """

    def __init__(self, notes: Notes, encoding: str | None) -> None:
        self.is_over = False
        self._notes = notes
        self._encoding = encoding
        self._parser = ParserCreate(encoding, SEPARATOR)
        self._parser.buffer_text = True
        self._parser.XmlDeclHandler = self._declared
        self._parser.StartNamespaceDeclHandler = self._named
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._look_at_tags()
        self._fed = 0
        self._window = bytearray()
        self._root: tuple[tuple[str, str], ...] = ()
        self._namespaces: dict[str, str] = {}
        self._depth = 0
        self._places = 0
        self._others, self._activities, things, values = map(_Count, (ELEMENTS, ACTIVITIES, THINGS, VALUES))
        self._counts = {
            "iati-activity": self._activities,
            **dict.fromkeys(("result", "indicator"), things),
            **dict.fromkeys(("baseline", "target", "actual"), values),
        }
        self._open: Piece | None = None
        self._begins = 0
        self._complete: list[Piece] = []

    def feed(self, chunk: bytes, *, last: bool = False) -> None:
        """Parse the next bytes of the document."""
        if not self._fed:
            self._encoding = self._encoding or _BYTE_ORDERS.get(chunk[:2])
        self._window += chunk
        self._fed += len(chunk)
        for count in (self._others, *self._counts.values()):
            count.most = count.limit.of(self._fed)
        try:
            self._parser.Parse(chunk, last)
        except _Refused:
            self.is_over = True
        except ExpatError as fault:
            self._stop(str(fault).partition(":")[0])
        except (ValueError, LookupError) as fault:
            self._stop(str(fault))  # An encoding that Python has no table of, or more than one byte a letter.
        if self._fed - self._parser.CurrentByteIndex > LONGEST_TAG and not self.is_over:
            self._stop(sentence("a tag or a comment is longer than {most} megabytes", most=LONGEST_TAG >> 20))

    def end(self) -> None:
        """Take note that there are no more bytes; an activity that is still open is complete as far as it goes."""
        if not self.is_over:
            self.feed(b"", last=True)
        self._close(self._fed)

    def complete(self) -> Iterator[Piece]:
        """Yield the activities that have ended, and forget them."""
        pieces, self._complete = self._complete, []
        yield from pieces
        del self._window[: (self._begins if self._open else self._fed) - self._fed + len(self._window)]

    def _look_at_tags(self) -> None:
        self._parser.StartElementHandler = self._starts
        self._parser.EndElementHandler = self._ends
        self._parser.CharacterDataHandler = None

    def _starts(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if name == "iati-activity" and self._depth <= 2:
            self._build(name, attributes)
        elif self._depth == 1:
            self._root = tuple(attributes.items())
            if name != "iati-activities":
                self._stop(sentence("it begins with {name} and not with 'iati-activities'", name=short(name)))
                raise _Refused
        elif self._depth == 2:
            self._notes.add(UNKNOWN_FIELD, self._at(), seen=name)

    def _ends(self, _name: str) -> None:
        self._depth -= 1

    def _build(self, name: str, attributes: dict[str, str]) -> None:
        """Begin the tree of an activity, and have ElementTree go on with it."""
        if self._activities.times >= self._activities.most:
            self._stop_at(self._activities)
        builder = TreeBuilder()
        node = builder.start(name, attributes)
        end, counts, others = builder.end, self._counts, self._others

        def ends(name: str) -> None:
            # This is all that is called for each element, and so does no more than it must.
            ended = end(name)
            count = counts.get(name, others)
            count.times += 1
            if count.times > count.most:
                _take_out(node, ended)
                self._close(self._parser.CurrentByteIndex)
                self._stop_at(count)
            if ended is node:
                self._close(self._parser.CurrentByteIndex)
                self._depth -= 1
                self._look_at_tags()

        self._places += 1
        self._begins = self._parser.CurrentByteIndex
        line = self._parser.CurrentLineNumber
        names = tuple((prefix, namespace) for namespace, prefix in self._namespaces.items())
        self._open = Piece(node, self._places, self._root, names, line, b"", self._encoding)
        self._parser.StartElementHandler = builder.start
        self._parser.EndElementHandler = ends
        self._parser.CharacterDataHandler = builder.data

    def _close(self, end: int) -> None:
        if self._open is None:
            return
        passed = self._fed - len(self._window)
        source = bytes(self._window[self._begins - passed : end - passed])
        names = tuple((prefix, namespace) for namespace, prefix in self._namespaces.items())
        self._complete.append(self._open._replace(source=source, namespaces=names))
        self._open = None

    def _stop_at(self, count: _Count) -> NoReturn:
        """End the reading where a document of its size may hold no more."""
        count.limit.tell(self._notes, self._at(), count.most, self._fed)
        raise _Refused

    def _declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        self._encoding = self._encoding or encoding

    def _named(self, prefix: str | None, namespace: str) -> None:
        if prefix is not None and len(self._namespaces) < MOST_NAMESPACES:
            self._namespaces.setdefault(namespace, prefix)

    def _refuse(self, *_: object) -> None:
        self._notes.add(
            REFUSED_MARKUP, self._at(), what=sentence("A document type (<!DOCTYPE ...>), and with it any entity,")
        )
        raise _Refused

    def _stop(self, why: str) -> None:
        self.is_over = True
        if self._places:
            self._notes.add(BROKEN_OFF, self._at(), why=why)
        else:
            instead = sentence('Read a document that begins with <iati-activities version="2.03">.')
            self._notes.add(UNREADABLE, self._at(), format="IATI", why=why, instead=instead)

    def _at(self) -> str:
        return f"line {self._parser.CurrentLineNumber}, column {self._parser.CurrentColumnNumber + 1}"


def _take_out(tree: Node, last: Node) -> None:
    """Take out of *tree* the element in it that ended *last*."""
    above = tree
    while len(above) and above[-1] is not last:
        above = above[-1]
    del above[-1:]
