"""Which row of a sheet holds its hashtags, what each tag says, and the rows below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from mande.codes import LONGEST_CODE, inert
from mande.findings import Severity
from mande.formats.csv.rows import FIRST_ROWS
from mande.formats.remarks import Notes, Remark
from mande.sources import Locator
from mande.wording import listing, sentence

BAD_TAG = Remark(
    "MND933",
    "bad-tag",
    Severity.MAJOR,
    "{seen} is no tag, so its column was not read: {why}.",
    "Write a tag and its attributes like '#reached +f +age0_17'.",
    headline="tags that cannot be read",
)

SINGULAR = {
    "adult": "adults",
    "child": "children",
    "adolescent": "adolescents",
    "infant": "infants",
    "refugee": "refugees",
}
"""Attributes that are written in the singular too."""

_TAG = re.compile(r"#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*", re.IGNORECASE)


class Tag(NamedTuple):
    """The hashtag of a column: its name, and its attributes, whose order means nothing."""

    name: str
    attributes: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, text: str) -> Tag | None:
        """Return the tag that *text* writes, or None.

        >>> sorted(Tag.parse("#reached +f+Age0_17").attributes), Tag.parse("#adm1 +2013")
        (['age0_17', 'f'], None)
        """
        plain = text.strip()
        if len(plain) > LONGEST_CODE or not _TAG.fullmatch(plain):
            return None
        name, *attributes = re.split(r"\s*\+\s*", plain.casefold())
        return cls(name.strip()[1:], frozenset(SINGULAR.get(each.strip(), each.strip()) for each in attributes))


class Tagged(NamedTuple):
    """A table with its tags: the number of their row, the tag of each column that has one, and what stands above it."""

    row: int
    tags: Mapping[int, Tag]
    headings: tuple[str, ...]
    bad: Mapping[int, str]

    def called(self, column: int) -> str:
        """Return what a reader calls a *column*: its heading, or its tag."""
        heading = self.headings[column].strip() if column < len(self.headings) else ""
        tag = self.tags.get(column)
        return inert(heading) or ("" if tag is None else f"#{tag.name}")

    def columns(self, name: str, *attributes: str) -> list[int]:
        """Return the columns of a tag that have one of the *attributes*; of all its columns where none is named."""
        return [
            column
            for column, tag in self.tags.items()
            if tag.name == name and (not attributes or tag.attributes & set(attributes))
        ]


class Sheet(NamedTuple):
    """The rows below the tags that hold something, with their numbers, and what it takes to say what is where.

    A row is taken out of `lines` as it is read, so that not all is held twice. `beyond` is the number of the first row
    that is one too many for the size of the document.
    """

    lines: list[tuple[int, Sequence[str]]]
    beyond: int | None
    found: Tagged
    notes: Notes
    decimal: str | None
    at: Callable[[int, str], str]

    def place_of(self, line: int, column: int) -> Locator:
        """Return where a cell stands, as its reader sees it."""
        return Locator(self.at(line, self.found.called(column)))


def tagged(rows: Iterable[Sequence[str]]) -> Tagged | None:
    """Return the table in *rows* with its tags, or None where none of the first 25 rows holds them.

    >>> tagged([["Organisation", "Reached"], ["#org", "#reached +f"]]).tags[1]
    Tag(name='reached', attributes=frozenset({'f'}))
    """
    above: Sequence[str] = ()
    for number, cells in enumerate(islice(rows, FIRST_ROWS), 1):
        filled = [cell.strip() for cell in cells if cell.strip()]
        hashes = [cell for cell in filled if cell.startswith("#")]
        tags = {column: tag for column, cell in enumerate(cells) if (tag := Tag.parse(cell)) is not None}
        if tags and len(hashes) * 2 >= len(filled) and len(tags) * 2 >= len(hashes):
            bad = {
                column: cell.strip()
                for column, cell in enumerate(cells)
                if cell.strip().startswith("#") and column not in tags
            }
            return Tagged(number, tags, tuple(above), bad)
        above = cells if filled else above
    return None


def nearly(rows: Sequence[Sequence[str]]) -> str:
    """Return which row comes nearest to tags, as a remark says it; often nothing."""
    for number, cells in enumerate(islice(rows, FIRST_ROWS), 1):
        hashes = [cell.strip() for cell in cells if cell.strip().startswith("#")]
        if hashes:
            shown = listing(repr(inert(cell[:40])) for cell in hashes)
            return sentence(" Row {number} nearly matches: it has {shown}.", number=number, shown=shown)
    return ""


def why_bad(cell: str) -> str:
    """Return why what stands in a *cell* is no tag."""
    for part in re.split(r"\s*\+\s*", cell)[1:]:
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", part.strip()):
            return sentence(
                "an attribute is a letter and then letters, digits or '_', and '+{part}' is not", part=inert(part[:40])
            )
    return sentence("a tag is '#', a letter, and then letters, digits or '_'")
