"""What stands on each box and beside each arrow, line by line, before anybody knows where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mande.framework.evidence import Strength
from mande.reports.chain.marks import Mark, Sign
from mande.reports.chain.picture import Arrow, Box
from mande.reports.lettering import width, wrapped

PADDING = 10
"""Space inside a box, in pixels, as all sizes are."""

TITLE, SMALL = 13, 11
"""Sizes of letters: of a title, and of a code, a mark or a label."""

LEADING = 4
"""Space between two lines of words."""

MOST_LINES = 8
"""Lines of a title before it ends in an ellipsis; the whole is in the tooltip."""

BESIDE = 132
"""Width of the words beside an arrow before they go on in the next line."""

SIGN = 14
"""Room that the sign of a mark takes before its words."""


class Line(NamedTuple):
    """One line of words: its size, what kind of words they are, and the sign that stands before them."""

    words: str
    size: int
    kind: str
    sign: Sign | None = None
    indent: int = 0

    @property
    def height(self) -> int:
        """Room that the line takes from the one above it to the one below."""
        return self.size + LEADING

    @property
    def width(self) -> int:
        """Room that the line takes at most, whatever font it is shown in."""
        return self.indent + width(self.words, self.size)


def height(lines: Iterable[Line]) -> int:
    """Return the height of *lines* under one another."""
    return sum(line.height for line in lines)


class Card(NamedTuple):
    """What stands on a box, and what its look says: a gap, that nobody can tell, or nothing."""

    lines: tuple[Line, ...]
    kind: str

    @property
    def height(self) -> int:
        """How high the box must be."""
        return height(self.lines) + 2 * PADDING


def card(box: Box, room: int) -> Card:
    """Return what stands on *box* where it is *room* wide: its code, its title and its marks."""
    inside = room - 2 * PADDING
    lines = [Line(line, SMALL, "small") for line in wrapped(box.code, SMALL, inside, 3)]
    lines += [Line(line, TITLE, "title") for line in wrapped(box.title, TITLE, inside, MOST_LINES)]
    for mark in box.marks:
        lines += _marked(mark, inside)
    signs = {mark.sign for mark in box.marks}
    return Card(tuple(lines), "gap" if Sign.GAP in signs else "unknown" if Sign.UNKNOWN in signs else "plain")


def label(arrow: Arrow) -> tuple[Line, ...]:
    """Return what stands beside the head of *arrow*; a link that is untested, as most are, goes without a word."""
    goes_without = arrow.strength in (None, Strength.UNTESTED) and not arrow.feedback
    lines = [] if goes_without else [Line(line, SMALL, "small") for line in wrapped(arrow.words, SMALL, BESIDE, 2)]
    for mark in arrow.marks:
        lines += _marked(mark, BESIDE)
    return tuple(lines)


def _marked(mark: Mark, room: int) -> Iterator[Line]:
    indent = 0 if mark.sign is Sign.NOTE else SIGN
    kind = "missing" if mark.sign is Sign.GAP else "small"
    for place, words in enumerate(wrapped(mark.words, SMALL, room - indent, 4)):
        yield Line(words, SMALL, kind, mark.sign if indent and not place else None, indent)
