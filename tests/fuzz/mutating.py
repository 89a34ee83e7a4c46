"""One document made into another: cells, fields, elements and parts changed, so that a reader gets past the first line.

A fuzzer that flips bytes breaks the brackets of a JSON document, or the checksum of a workbook, and never sees what a
reader does behind them. Here a document is taken apart as what it is, something in it is changed, and it is put
together again; one time in eight its bytes are changed all the same.
"""

from __future__ import annotations

import csv
import io
import json
import random
import struct
import tomllib
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any
from xml.etree import ElementTree as ET

import attrs
import tomli_w

import mande as m
from mande.formats.headings import HEADINGS
from mande.formats.kinds import closed_lists

BYTES_ONE_IN = 8
"""How often bytes are changed, whatever they mean."""

MANY_ONE_IN = 400
"""How often something is repeated until the document is large."""

LARGE = (20_000, 20_000, 100_000, 900_000)
"""Bytes of a document that was made large, one of these: the larger, the fewer can be tried."""

NUMBERS = (
    *(
        "0",
        "-0",
        "1",
        "-1",
        "12",
        "70.9",
        "1,000",
        "1.000,5",
        "1 204",
        "1\u202f204",
        "1'000",
        "\u0661\u0662",
        "½",
        "10^6",
    ),
    *(
        "1e9",
        "1e999999",
        "1E-999999",
        "1e99999999999999",
        "9" * 400,
        "9" * 5_000,
        "0." + "0" * 500 + "1",
        "0x1F",
        "NaN",
    ),
    *("Infinity", "-inf", "30/40", "0/0", "1/3", "30 of 40", "55%", "USD 1,204", "12 km", "about 12", "at least 3"),
)
WHEN = (
    *("2009", "2009-Q2", "2009-Q5", "2009-05", "2009-13", "2009-05-31", "2009-02-30", "2007-02/2010-01", "2010/2009"),
    *(
        "0000",
        "0001-01-01",
        "9999-12-31",
        "10000-01",
        "2009-W53",
        "201912",
        "2021W7",
        "2019Oct",
        "FY 2015",
        "03/04/2012",
    ),
    *("Jan-Mar 2019", "45000", "45000.5", "-1", "2958466"),
)
WHOM = (
    "gender=female",
    "gender=female, age=15-17",
    "15-17",
    "17-15",
    "5-5",
    "31+",
    "<1",
    "under 5",
    "female",
    "total",
    "=",
)
WORDS = (
    *("", " ", "\t", "not reported", "disputed", "unknown", "n/a", "-", "true", "false", "null", "yes", "default"),
    *("a" * 201, "a" * 40_000, "é", "e\u0301", "\u202edecibel", "\u200b", "\x00", "\x1b[31m", "\ufeff", "\ud800", "𝕏"),
    *("=1+1", "@SUM(A1)", "+1", "-2+3", "=HYPERLINK(1)", "<b>x</b>", "]]>", "<!--", "&amp;", "${x}", "{x}", "{}", "%s"),
    *(
        "../../x",
        "/etc/passwd",
        "C:\\x",
        "a/b",
        "a.b",
        "a;b",
        "a,b",
        '"',
        "'",
        "\\",
        "\n",
        "\r\n",
        "a\nb",
        "*",
        "[",
        "#",
    ),
    *("#{a}+#{b}", "#{a.b}", "#affected +f +children", "#indicator", "#value +num", "General", "0.00", "yyyy-mm-dd"),
)
BYTES = (
    b"\x00",
    b"\xff",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"<",
    b"&",
    b'"',
    b"\r",
    b"\n",
    b",",
    b";",
    b"{",
    b"[",
)


@cache
def names() -> tuple[str, ...]:
    """Return what fields and columns are called, and the words of every closed list."""
    kinds = [getattr(m, name) for name in m.__all__]
    fields = [field.name for kind in kinds if attrs.has(kind) for field in attrs.fields(kind)]
    words = [str(word.value) for closed in closed_lists() for word in closed]
    headings = [heading for known in HEADINGS.values() for heading in known]
    return tuple(
        dict.fromkeys((*fields, *words, *headings, "mande", "frameworks", "observations", "text", "part", "whole"))
    )


class Mutator:
    """What changes documents: the same seed and the same document give the same other one.

    `other` gives some other document to take pieces from; `blind` changes bytes, whatever they mean.
    """

    def __init__(
        self,
        seed: int,
        other: Callable[[], bytes] = lambda: b"",
        blind: Callable[[bytes, int], bytes] | None = None,
    ) -> None:
        """Begin with *seed*."""
        self.chance = random.Random(seed)
        self._other = other
        self._blind = blind or self._bytes

    def mutate(self, data: bytes, most: int) -> bytes:
        """Return another document like *data*, of at most *most* bytes."""
        if self.chance.randrange(BYTES_ONE_IN):
            try:
                changed = self._as_what_it_is(data)
            except (ValueError, LookupError, RecursionError, ArithmeticError, OSError, RuntimeError, *BROKEN):
                changed = None
            if changed is not None and len(changed) <= most:
                return changed
        return self._blind(data, min(most, max(2 * len(data), 4_096)))

    def _as_what_it_is(self, data: bytes) -> bytes | None:
        for is_one, change in (
            (data.startswith(b"PK"), self._zip),
            (data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"), self._xml),
            (data.lstrip().startswith((b"{", b"[")) and not data.lstrip().startswith(b"[["), self._json),
            (b" = " in data and b"\n" in data, self._toml),
            (b"\n" in data, self._csv),
            (True, self._text),
        ):
            if is_one:
                for _ in range(1 + self.chance.choice((0, 0, 0, 1, 1, 2, 5))):
                    data = change(data)
                return data
        return None

    # --- texts -----------------------------------------------------------------------------------------

    def word(self) -> str:
        """Return something to write in a field or a cell."""
        kind = self.chance.choice((NUMBERS, WHEN, WHOM, WORDS, names()))
        return self.chance.choice(kind)

    def _text(self, data: bytes) -> bytes:
        return self._changed(data.decode("utf-8", "replace")).encode("utf-8", "surrogatepass")

    def _changed(self, text: str) -> str:
        """Return *text* with another beginning, middle or end, or another text altogether."""
        at, to = sorted((self.chance.randint(0, len(text)), self.chance.randint(0, len(text))))
        word = self.word()
        return self.chance.choice(
            (
                lambda: word,
                lambda: text[:at] + word + text[at:],
                lambda: text[:at] + text[to:],
                lambda: text[:at] + word + text[to:],
                lambda: text[:at] + text[at:to] * 2 + text[to:],
                lambda: text[to:] + text[:to],
                lambda: text[:at] + text[at:to].swapcase() + text[to:],
                lambda: (
                    text[:at] + chr(self.chance.choice((0x30, 0x2C, 0x2E, 0x2F, 0x3D, 0x20, 0x2D, 0x25))) + text[at:]
                ),
            )
        )()

    def _bytes(self, data: bytes, most: int) -> bytes:
        at, to = sorted((self.chance.randint(0, len(data)), self.chance.randint(0, len(data))))
        piece = self.chance.choice((*BYTES, bytes([self.chance.randrange(256)]), data[at:to], self._other()[:200]))
        return self.chance.choice(
            (data[:at] + piece + data[at:], data[:at] + piece + data[to:], data[:at] + data[to:], data[:to])
        )[:most]

    # --- trees: JSON and TOML --------------------------------------------------------------------------

    def _json(self, data: bytes) -> bytes:
        tree = json.loads(data, parse_float=_Plain, parse_int=_Plain, parse_constant=_Plain)
        other = self._parsed(json.loads)
        return _json_of(self._tree(tree, other)).encode("utf-8", "surrogatepass")

    def _toml(self, data: bytes) -> bytes:
        if not self.chance.randrange(4):
            return self._csv(data)
        tree = tomllib.loads(data.decode())
        other = self._parsed(lambda held: tomllib.loads(held.decode()))
        return tomli_w.dumps(_without_none(self._tree(tree, other))).encode("utf-8", "surrogatepass")

    def _parsed(self, parse: Callable[[bytes], Any]) -> Any:
        try:
            return parse(self._other())
        except (ValueError, RecursionError):
            return {}

    def _tree(self, tree: Any, other: Any) -> Any:
        holders = list(_holders(tree))
        if not holders:
            return self._leaf()
        holder = self.chance.choice(holders)
        if isinstance(holder, dict):
            self._change_table(holder, other)
        else:
            self._change_list(holder, other)
        return tree

    def _change_table(self, table: dict[str, Any], other: Any) -> None:
        key = self.chance.choice(list(table)) if table else self.chance.choice(names())
        match self.chance.randrange(8):
            case 0 | 1:
                table[key] = self._leaf()
            case 2 if isinstance(table.get(key), str):
                table[key] = self._changed(table[key])
            case 3:
                table.pop(key, None)
            case 4:
                table[self.chance.choice(names())] = table.pop(key, None)
            case 5:
                table[key] = (
                    [table.get(key)] if self.chance.randrange(2) else {self.chance.choice(names()): table.get(key)}
                )
            case 6:
                table[key] = self._piece(other)
            case _:
                table[self.chance.choice(names())] = self.chance.choice((self._leaf(), self._piece(other)))

    def _change_list(self, items: list[Any], other: Any) -> None:
        at = self.chance.randrange(len(items)) if items else 0
        match self.chance.randrange(7):
            case 0 if items:
                items[at] = self._leaf()
            case 1 if items:
                del items[at]
            case 2 if items:
                items.append(items[at])
            case 3 if items:
                items[at] = self._changed(items[at]) if isinstance(items[at], str) else [items[at]]
            case 4 if items:
                items[at], items[-1] = items[-1], items[at]
            case 5 if items and not self.chance.randrange(MANY_ONE_IN // 7):
                items.extend([items[at]] * (self.chance.choice(LARGE) // (1 + len(_json_of(items[at])))))
            case _:
                items.insert(at, self._piece(other))

    def _leaf(self) -> Any:
        word = self.word()
        return self.chance.choice(
            (
                lambda: word,
                lambda: _Plain(self.chance.choice(NUMBERS[:6] + NUMBERS[10:24])),
                lambda: None,
                lambda: self.chance.choice((True, False)),
                lambda: self.chance.randint(-9, 9_999),
                dict,
                list,
                lambda: _nested(self.chance.choice((3, 30, 300, 3_000))),
            )
        )()

    def _piece(self, other: Any) -> Any:
        pieces = [
            piece for holder in _holders(other) for piece in (holder.values() if isinstance(holder, dict) else holder)
        ]
        return self.chance.choice(pieces) if pieces else self._leaf()

    # --- tables ----------------------------------------------------------------------------------------

    def _csv(self, data: bytes) -> bytes:
        text = data.decode("utf-8", "replace")
        mark = max(",;\t=", key=text[:2_000].count)
        rows = [line.split(mark) for line in text.split("\n")]
        row = self.chance.choice(rows)
        at = self.chance.randrange(len(row))
        match self.chance.randrange(10):
            case 0 | 1 | 2:
                row[at] = self._quoted(self.word())
            case 3:
                row[at] = self._changed(row[at])
            case 4:
                rows.insert(self.chance.randint(0, len(rows)), list(row))
            case 5:
                rows.remove(row)
            case 6:
                for each in rows:
                    if at < len(each):
                        each.insert(at, each[at]) if self.chance.randrange(2) else each.pop(at)
            case 7 if not self.chance.randrange(MANY_ONE_IN // 10):
                rows.extend([row] * (self.chance.choice(LARGE) // (1 + len(mark.join(row)))))
            case 8:
                mark = self.chance.choice((",", ";", "\t", "|"))
            case _:
                row.insert(at, self._quoted(self.word()))
        return "\n".join(mark.join(row) for row in rows).encode("utf-8", "surrogatepass")

    def _quoted(self, word: str) -> str:
        if self.chance.randrange(3):
            return word
        held = io.StringIO()
        csv.writer(held, quoting=csv.QUOTE_ALL, lineterminator="").writerow([word])
        return held.getvalue()

    # --- XML -------------------------------------------------------------------------------------------

    def _xml(self, data: bytes) -> bytes:
        if not self.chance.randrange(20):
            return self._around_xml(data)
        root = ET.fromstring(data)
        self._element(list(root.iter()))
        return ET.tostring(root, "utf-8", xml_declaration=self.chance.choice((True, False)))

    def _element(self, nodes: list[ET.Element]) -> None:
        """Change one of the elements of a document."""
        node = self.chance.choice(nodes)
        match self.chance.randrange(9):
            case 0 | 1:
                node.text = _allowed(self.word())
            case 2 if node.attrib:
                name = self.chance.choice(list(node.attrib))
                node.attrib[name] = _allowed(self.chance.choice((self.word(), self._changed(node.attrib[name]))))
            case 3 if node.attrib:
                node.attrib.pop(self.chance.choice(list(node.attrib)))
            case 4 if len(node):
                node.remove(self.chance.choice(list(node)))
            case 5 if len(node):
                node.append(self.chance.choice(list(node)))
            case 6:
                other = self.chance.choice(nodes)
                node.attrib |= other.attrib
            case 7 if len(node) and not self.chance.randrange(MANY_ONE_IN // 9):
                child = self.chance.choice(list(node))
                node.extend([child] * (self.chance.choice(LARGE) // (1 + len(ET.tostring(child)))))
            case 8:
                node.tag = self.chance.choice(nodes).tag
            case _:
                other = self._parsed_xml()
                node.append(self.chance.choice(other))

    def _parsed_xml(self) -> list[ET.Element]:
        """Return the elements of another document, or one of nothing."""
        try:
            return list(ET.fromstring(self._other()).iter())
        except (ET.ParseError, ValueError):
            return [ET.Element("x")]

    def _around_xml(self, data: bytes) -> bytes:
        before = self.chance.choice(
            (
                b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
                b'<!DOCTYPE x SYSTEM "file:///etc/passwd">',
                b'<?xml version="1.0" encoding="utf-16"?>',
                b'<?xml version="1.0" encoding="no-such"?>',
                b"<!-- a -->",
                b"\xef\xbb\xbf",
            )
        )
        return self.chance.choice((before + data, data + before, data[: len(data) // 2], b"<a>" * 3_000 + data))

    # --- archives: packages and workbooks --------------------------------------------------------------

    def _zip(self, data: bytes) -> bytes:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(member.filename, archive.read(member)) for member in archive.infolist()[:60]]
        if not members:
            return self._bytes(data, len(data) + 100)
        at = self._weighty(members)
        name, held = members[at]
        match self.chance.randrange(16):
            case 0:
                del members[at]
            case 1:
                members[at] = (self.chance.choice((self._changed(name), f"../{name}", f"/{name}", name.upper())), held)
            case 2:
                members.append((name, held))
            case 3:
                members[at] = (name, self._bytes(held, len(held) + 1_000))
            case 4:
                taken = self._member_of_another(name)
                members[at] = (name, held if taken is None else taken)
            case _:
                members[at] = (name, self._as_what_it_is(held) or held)
        return packed(members, zipfile.ZIP_DEFLATED if self.chance.randrange(2) else zipfile.ZIP_STORED)

    def _weighty(self, members: list[tuple[str, bytes]]) -> int:
        """Return the place of a member to change: the cells of a workbook far more often than its colours."""
        weights = [
            6 if ("worksheets/" in name or name.endswith((".csv", "sharedStrings.xml"))) else 1 for name, _ in members
        ]
        return self.chance.choices(range(len(members)), weights)[0]

    def _member_of_another(self, name: str) -> bytes | None:
        try:
            with zipfile.ZipFile(io.BytesIO(self._other())) as archive:
                return archive.read(name)
        except (OSError, ValueError, LookupError, RuntimeError, *BROKEN):
            return None


BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, ET.ParseError, NotImplementedError, EOFError),
    *(SyntaxError, AssertionError, TypeError),
)
"""What taking a broken document apart may raise besides; then its bytes are changed."""


def packed(members: list[tuple[str, bytes]], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return an archive of *members*, whose bytes depend on nothing else."""
    held = io.BytesIO()
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(held, "w", how) as archive:
        for name, data in members:  # two of one name are welcome
            archive.writestr(zipfile.ZipInfo(name or "x", (1980, 1, 1, 0, 0, 0)), data, how)
    return held.getvalue()


class _Plain(str):
    """A number as it is written in JSON, which no float would keep."""

    __slots__ = ()


def _json_of(tree: Any) -> str:
    if isinstance(tree, _Plain):
        return str(tree)
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{json.dumps(name)}: {_json_of(held)}" for name, held in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(_json_of, tree)) + "]"
    return json.dumps(tree, ensure_ascii=False)


def _without_none(tree: Any) -> Any:
    """Return *tree* with nothing that TOML cannot write."""
    if isinstance(tree, dict):
        return {name: _without_none(held) for name, held in tree.items() if held is not None}
    if isinstance(tree, list):
        return [_without_none(item) for item in tree if item is not None]
    return str(tree) if isinstance(tree, _Plain) else tree


def _holders(tree: Any, most: int = 400) -> Iterator[dict[str, Any] | list[Any]]:
    """Yield every table and list in *tree*, up to *most* of them."""
    waiting = [tree]
    while waiting and most:
        held = waiting.pop()
        if isinstance(held, dict | list):
            most -= 1
            yield held
            waiting.extend(held.values() if isinstance(held, dict) else held)


def _nested(depth: int) -> Any:
    tree: Any = []
    for _ in range(depth):
        tree = [tree]
    return tree


def _allowed(text: str) -> str:
    """Return *text* without what no XML document can hold; half letters and controls come by changing bytes."""
    return "".join(
        letter for letter in text if letter in "\t\n" or (letter >= " " and not "\ud800" <= letter <= "\udfff")
    )
