"""Who states a thing, and where we read it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

import attrs
from attrs.converters import optional

from mande.codes import code_fault
from mande.errors import InvalidValue
from mande.lists import ClosedList, signed
from mande.texts import titled, worded
from mande.wording import sentence

PARTIAL_DATE = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?")
"""How a date is written as far as it is known; whether the calendar has it, `is_partial_date` says."""


def is_partial_date(text: object) -> bool:
    """Return whether *text* is a date as far as it is known, and one that the calendar has.

    >>> is_partial_date("2009-09"), is_partial_date("2009-02-30")
    (True, False)
    """
    if not isinstance(text, str) or not PARTIAL_DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return True


class Role(ClosedList):
    """Who a source is to the programme. The roles are not ranked: a participant knows what no evaluator does."""

    IMPLEMENTER = "implementer"
    PARTNER = "partner"
    PARTICIPANT = "participant"
    GOVERNMENT = "government"
    EVALUATOR = "evaluator"
    RESEARCHER = "researcher"
    DONOR = "donor"


class Independence(ClosedList):
    """How far a source stands from the programme it speaks of."""

    SELF = "self"
    FUNDED = "funded"
    COMMISSIONED = "commissioned"
    INDEPENDENT = "independent"


class Locator(str):
    """Where in a source a thing is read: lines, a page, a sheet and a cell, as a reader would look it up.

    >>> Locator("L317-319, L370").lines
    ((317, 319), (370, 370))
    """

    __slots__ = ()

    @property
    def lines(self) -> tuple[tuple[int, int], ...]:
        """The first and last line of each passage named by line (`L317-319`), in the order written."""
        return tuple(
            (int(first), int(last or first)) for first, last in re.findall(r"L(\d{1,9})(?:-L?(\d{1,9}))?", self)
        )


def located(at: str | None) -> Locator | None:
    """Return *at* as a field holds it."""
    if at is None or isinstance(at, Locator):
        return at
    if not isinstance(at, str):
        raise InvalidValue.not_a(
            sentence("a place in a source"), at, sentence("Write it as a string, like 'L317-319' or 'p. 12'.")
        )
    return Locator(at)


def read_at(source: str | None, at: str | None) -> str:
    """Return where a thing was read as an explanation ends with it; nothing where neither is recorded.

    >>> read_at("norad-2011", "L2424-2427"), read_at(None, None)
    (' [norad-2011, L2424-2427]', '')
    """
    where = ", ".join(part for part in (source, at) if part)
    return f" [{where}]" if where else ""


@attrs.frozen
class Source:
    """A document, an interview, a person or a data set that states things.

    `role` and `independence` are those of whoever speaks in it; a piece of evidence taken from it has them too, unless
    it says otherwise. `published` is a date as it is known: `"2009"`, `"2009-09"` or `"2009-09-30"`.

    >>> Source("mtr-2009", "Mid-term review", kind="review", published="2009-09", independence="commissioned")
    Source('mtr-2009', 'Mid-term review')

    Raises:
        InvalidValue: the code cannot be used, or `published` is no date.
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    kind: str | None = None
    published: str | None = None
    role: Role | None = attrs.field(default=None, converter=optional(Role), kw_only=True)
    independence: Independence | None = attrs.field(default=None, converter=optional(Independence), kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("a source"), fault)
        if self.published is not None and not is_partial_date(self.published):
            raise InvalidValue.of(
                sentence("Source '{code}', published", code=self.code),
                self.published,
                sentence("is not a date"),
                sentence("Write it as far as it is known: '2009', '2009-09' or '2009-09-30'."),
            )

    def __repr__(self) -> str:
        return f"Source({self.code!r}, {str(self.title)!r})"


class Citation(NamedTuple):
    """A value that says where it was read."""

    thing: Any
    source: str | None
    at: Locator


def citations(*values: object) -> Iterator[Citation]:
    """Yield everything in *values* that says where it was read: figures, targets, links, evidence, absences.

    What a programme holds, and what that holds in turn, is looked through in the order in which it stands.

    >>> report = [Source("norad-2011")]
    >>> list(citations(report))
    []
    """
    for value in values:
        kind: Any = type(value)
        if attrs.has(kind):
            at = getattr(value, "at", None)
            if isinstance(at, Locator):
                yield Citation(value, getattr(value, "source", None), at)
            yield from citations(*(getattr(value, field.name) for field in attrs.fields(kind)))
        elif isinstance(value, Mapping):
            yield from citations(*value.values())
        elif isinstance(value, tuple | list):
            yield from citations(*value)


def lines_cited(found: Iterable[Citation]) -> int:
    """Return how many lines *found* cite, each line once.

    >>> lines_cited([Citation(None, None, Locator("L3-5, L5"))])
    3
    """
    passages = sorted(passage for citation in found for passage in citation.at.lines)
    counted, last = 0, 0
    for first, end in passages:
        counted += max(end - max(first - 1, last), 0)
        last = max(last, end)
    return counted


signed(located)
