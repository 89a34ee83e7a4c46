"""What a report is made of, whichever form it is written in: sections of prose, lists, tables, pictures and space."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from mande.lists import ClosedList


class Tone(ClosedList):
    """How a thing is to be taken at a glance; every form says it in words as well, and colours come second.

    What is not known is grey, and never the colour of what is bad.
    """

    PLAIN = "plain"
    IN_ORDER = "in order"
    MINOR = "minor"
    MAJOR = "major"
    ERROR = "error"
    UNKNOWN = "not known"


class Bar(NamedTuple):
    """How far something has come: the share that is reached, and the share that was to be reached by then."""

    reached: Fraction
    expected: Fraction | None = None


class Cell(NamedTuple):
    """What stands in a table or a list, with the explanation it opens to, and how it is to be taken.

    `link` is the page it leads to, for forms that have several.
    """

    words: object
    explained: str = ""
    tone: Tone = Tone.PLAIN
    bar: Bar | None = None
    link: str = ""


class Statement(NamedTuple):
    """An answer in a sentence, with what it is about beneath it."""

    answer: Cell
    lines: tuple[Cell | str, ...] = ()
    more: str = ""


class Prose(NamedTuple):
    """Paragraphs."""

    lines: tuple[str, ...]


class Items(NamedTuple):
    """A list; `more` says how many things it leaves out, and where they are."""

    lines: tuple[Cell | str, ...]
    more: str = ""


class Table(NamedTuple):
    """Rows under headers, with what the table is called; the first cell of a row names it."""

    caption: str
    headers: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    more: str = ""


class Picture(NamedTuple):
    """A picture that is drawn when a form shows it, and the words for whoever does not see it."""

    name: str
    words: str
    draw: Callable[[], str]


class Folded(NamedTuple):
    """Parts that are opened when they are wanted, or are open from the first, under a line that says what they are."""

    summary: Cell
    parts: tuple[Part, ...]
    is_open: bool = False


class Space(NamedTuple):
    """Room for what a person has to say, with a question to answer; `text` is what was said."""

    question: str
    text: str = ""


Part: TypeAlias = Statement | Prose | Items | Table | Picture | Folded | Space


class Section(NamedTuple):
    """A part of a report that has a title of its own."""

    code: str
    title: str
    parts: tuple[Part, ...]


def with_rest(lines: tuple[Cell | str, ...], more: str) -> tuple[Cell | str, ...]:
    """Return *lines* and, where some are left out, how many *more*: for forms that write both alike.

    >>> with_rest(("film", "fair"), "and 3 more")
    ('film', 'fair', 'and 3 more')
    """
    return (*lines, more) if more else lines


def cell(thing: object) -> Cell:
    """Return *thing* as a table holds it.

    >>> cell("film").words, cell(Cell("film", tone=Tone.MAJOR)).tone.value
    ('film', 'major')
    """
    return thing if isinstance(thing, Cell) else Cell(thing)
