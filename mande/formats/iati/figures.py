"""What one baseline, target or actual says: its value, whom and where it counts, and what is noted beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

import attrs

from mande.codes import code_fault
from mande.dimensions.breakdowns import AGE, holds_no_age
from mande.dimensions.cells import Cell, cell_code_fault
from mande.dimensions.places import Place
from mande.errors import NumberError
from mande.findings import Severity
from mande.formats.iati import activity as iati
from mande.formats.iati.cells import IN_CELLS, Breakdowns, Pair, dimension_code
from mande.formats.iati.words import spelled, text_of
from mande.formats.remarks import EMPTY_VALUE, NOT_A_NUMBER, REFUSED, Notes, Remark
from mande.formats.written import REASONS, read_figure
from mande.framework.indicators import Measure
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.numbers import Number, Qualifier, read_number, spell, total
from mande.texts import Text
from mande.wording import Sentence, Words, counted, listing, sentence

NUMBERS_IN_DIMENSIONS = Remark(
    "MND964",
    "iati-numbers-in-dimensions",
    Severity.MAJOR,
    "The dimensions of this {what} hold numbers ({parts}) that add to its value, {seen}, where categories belong. "
    "It was read as the total, without them.",
    "Write one {what} for each part: its number in @value, and in the dimension what it is a part of.",
    headline="values with numbers where categories belong",
)
NO_PLACE = Remark(
    "MND965",
    "iati-not-read",
    Severity.INFO,
    "{what} {have} in mande (the first at {first}).",
    "Keep the file.",
    headline="kinds of things that mande has no place for",
)
READ_AS = Remark(
    "MND966", "iati-read-as", Severity.INFO, "{how}", "{instead}", headline="things that were read as something near"
)
REMARKS = (NUMBERS_IN_DIMENSIONS, NO_PLACE, READ_AS)

LONGEST_WORD = 1_000
"""Characters of the longest name or value of a dimension that is looked at."""

BETWEEN_PLACES = " + "
"""What stands between the codes of several places, where one value is for them all."""

TEXTS = frozenset({Measure.NOMINAL, Measure.NARRATIVE})
"""Measures whose values are words, also where they are written in digits."""

BLANK = Missing.UNKNOWN
"""What a value is that was left out where its comment was not: it was asked, and the answer is not known."""


UNTOLD: Mapping[str, Callable[[int], Words]] = {
    "results' references": lambda times: counted(times, "reference of a result", "references of results"),
    "results' status": lambda times: counted(
        times, "aggregation status of a result", "aggregation statuses of results"
    ),
    "indicators' status": lambda times: counted(
        times, "aggregation status of an indicator", "aggregation statuses of indicators"
    ),
    "places": lambda times: counted(
        times, "location of a value without a reference", "locations of values without a reference"
    ),
    "documents": lambda times: counted(
        times,
        "detail of a document",
        "details of documents (their categories, languages, dates and descriptions)",
    ),
    "ends": lambda times: counted(times, "actual end of an activity", "actual ends of activities"),
    "descriptions": lambda times: counted(
        times, "further description of an activity", "further descriptions of activities"
    ),
    "elsewhere": lambda times: counted(
        times, "attribute or element from elsewhere", "attributes or elements from elsewhere"
    ),
    "beside": lambda times: counted(
        times,
        "element beside the results of an activity (its budgets, transactions, organisations, sectors and the like)",
        "elements beside the results of activities (their budgets, transactions, organisations, sectors and the like)",
    ),
}
"""What has no place in mande, by kind, and how many of each are told."""


class Untold:
    """What has no place in mande, counted by what it is, so that each kind is told once for a document.

    >>> untold, notes = Untold(), Notes("activities.xml")
    >>> untold.add("results' references", "iati-activity[1]/result[1]")
    >>> untold.tell(notes)
    >>> print(notes.findings[0].message)
    activities.xml: 1 reference of a result has no place in mande (the first at iati-activity[1]/result[1]).
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._times: Counter[str] = Counter()
        self._first: dict[str, str] = {}

    def add(self, what: str, at: str, times: int = 1) -> None:
        """Count *times* of *what*, a kind of `UNTOLD`, first met *at* a place."""
        if times:
            self._times[what] += times
            self._first.setdefault(what, at)

    def tell(self, notes: Notes) -> None:
        """Write into *notes* how often each was met."""
        for what, times in self._times.items():
            have = sentence("has no place") if times == 1 else sentence("have no place")
            notes.add(NO_PLACE, what=UNTOLD[what](times), have=have, first=self._first[what])


class Placed(NamedTuple):
    """What a value says, with what it is for."""

    value: Figure
    qualifier: Qualifier = Qualifier.EXACTLY
    printed: str | None = None
    cell: Cell = Cell()
    place: str | None = None
    note: str | None = None

    @property
    def with_printed(self) -> str | None:
        """The note, and what was written where that is not what was read: a target keeps it nowhere else."""
        if self.printed is None or isinstance(self.value, str):
            return self.note
        written = f"Written as '{self.printed}'."
        return written if self.note is None else f"{self.note}\n{written}"


@attrs.frozen(eq=False)
class Figures:
    """The reading of the values of one activity: what its dimensions mean, and the places that were met."""

    language: str | None
    decimal: str | None
    meant: Breakdowns
    notes: Notes
    untold: Untold
    places: dict[str, Place] = attrs.field(factory=dict)
    known: dict[tuple[tuple[Pair, ...], tuple[str, ...]], Cell | str] = attrs.field(factory=dict)

    def read(self, what: str, value: iati.Baseline | iati.Value, measure: Measure, at: str, code: str) -> Placed | None:
        """Return what *value*, a baseline, target or actual of the indicator *code*, says; None where that is nothing.

        A value whose dimensions cannot be read is left out: without them it would be taken for the total.
        """
        pairs = tuple([(each.name or "", each.value or "") for each in value.dimensions])
        refs = tuple([each.ref for each in value.locations if each.ref and each.ref.strip()])
        if pairs and (parts := numbers_in(pairs, value.value)):
            self.notes.add(
                NUMBERS_IN_DIMENSIONS,
                at,
                subject=code,
                what=Sentence(what),
                seen=value.value or "",
                parts=listing(parts, 4),
            )
            pairs = ()
        if (pairs, refs) not in self.known:
            self.known[pairs, refs] = (place_fault(refs) if refs else None) or cell_of(pairs, self.meant)
        cell = self.known[pairs, refs]
        if isinstance(cell, str):
            self.notes.add(
                REFUSED,
                at,
                subject=code,
                what=sentence("This {what}", what=Sentence(what)),
                why=sentence("{why}.", why=cell),
            )
            return None
        self.untold.add("places", at, len(value.locations) - len(refs))
        return self._figure(value, measure, at, code, cell, self._place(refs, at) if refs else None)

    def document_links(self, links: Iterable[iati.DocumentLink], at: str) -> tuple[str, ...]:
        """Return each document as a reference to it is written: its title in one language, and where it stands."""
        said = []
        for link in links:
            title, url = text_of(link.title, self.language), (link.url or "").strip()
            said.append(", ".join(f"{each}" for each in (title, url) if each))
            others = title if isinstance(title, Text) and len(title.languages) > 1 else None
            beside = [link.description, *link.categories, *link.languages, link.date, others]
            self.untold.add("documents", at, sum(each is not None for each in beside))
        return tuple(each for each in said if each)

    def _figure(
        self, value: iati.Baseline | iati.Value, measure: Measure, at: str, code: str, cell: Cell, place: str | None
    ) -> Placed | None:
        comment, raw = text_of(value.comment, self.language), value.value
        documents = "\n".join(f"Document: {each}" for each in self.document_links(value.document_links, at))
        note = "\n".join(filter(None, (comment, documents))) if documents else comment
        if raw is None or not raw.strip():
            if measure is Measure.NARRATIVE and comment:
                return Placed(comment, cell=cell, place=place, note=documents or None)
            if note:
                return Placed(BLANK, printed=raw or "", cell=cell, place=place, note=note)
            self.notes.add(EMPTY_VALUE, at, subject=code, reasons=REASONS)
            return None
        if measure in TEXTS:
            return Placed(raw.strip(), cell=cell, place=place, note=note)
        written = read_figure(raw, self.notes, at, decimal=self.decimal, subject=code, is_number=True)
        read = BLANK if written.value is None else written.value
        if written.is_percent and measure is not Measure.PERCENTAGE:
            self.notes.add(NOT_A_NUMBER, at, subject=code, seen=raw)
            return Placed(BLANK, printed=raw, cell=cell, place=place, note=note)
        as_it_stood = not isinstance(read, Missing) and spell(read) == raw
        return Placed(read, written.qualifier, None if as_it_stood else raw, cell, place, note)

    def _place(self, refs: tuple[str, ...], at: str) -> str:
        """Return the code of the place, or of the places together, that *refs* name."""
        code = BETWEEN_PLACES.join(dict.fromkeys(map(spelled, refs)))
        if code not in self.places:
            self.places[code] = Place(code)
            if len(refs) > 1:
                how = sentence(
                    "Values for {refs} together were read as for one place, '{code}'.",
                    refs=listing(refs),
                    code=code,
                )
                self.notes.add(
                    READ_AS, at, how=how, instead=sentence("Write one value for each place, where there is one.")
                )
        return code


def cell_of(pairs: tuple[Pair, ...], meant: Breakdowns) -> Cell | str:
    """Return the cell that names and values make together, or why they make none."""
    categories: dict[str, str] = {}
    for name, value in pairs:
        fault = pair_fault(name, value)
        if fault:
            return sentence("its dimension {fault}, and without it this would be taken for the total", fault=fault)
        for code, category in meant.meant[name, value]:
            if categories.setdefault(code, category) != category:
                return sentence(
                    "it is for two categories of '{code}', {one} and {other}",
                    code=code,
                    one=categories[code],
                    other=category,
                )
    return Cell(categories)


def place_fault(refs: tuple[str, ...]) -> str | None:
    """Return what is wrong with *refs* as the name of a place, or None."""
    if any(len(ref) > LONGEST_WORD for ref in refs) or code_fault(BETWEEN_PLACES.join(map(spelled, refs))):
        return sentence(
            "its location has a reference that cannot be used, and without it this would be taken for everywhere"
        )
    return None


def pair_fault(name: str, value: str) -> str | None:
    """Return what is wrong with the *name* and *value* of a dimension, or None.

    >>> pair_fault("sex", ""), pair_fault("age", "17-15")
    ('has no value', 'has ages of which the last is below the first')
    """
    if not name.strip():
        return sentence("has no name")
    if _is_unusable(name):
        return sentence("has a name that cannot be used")
    if not value.strip():
        return sentence("has no value")
    if _is_unusable(value):
        return sentence("has a value that cannot be used")
    if dimension_code(name) == AGE and holds_no_age(spelled(value, IN_CELLS)):
        return sentence("has ages of which the last is below the first")
    return None


def _is_unusable(text: str) -> bool:
    return len(text) > LONGEST_WORD or bool(cell_code_fault(spelled(text, IN_CELLS)))


def numbers_in(pairs: Iterable[Pair], value: str | None) -> tuple[str, ...]:
    """Return the values of dimensions that are the parts of *value*, where they add to it (D-Portal, issue 597).

    An age is a number too, and no part of anything.

    >>> numbers_in([("Kenya", "11"), ("Sierra Leone", "12")], "23"), numbers_in([("grade", "4"), ("year", "2")], "30")
    (('Kenya 11', 'Sierra Leone 12'), ())
    """
    held = tuple(pairs)
    if not held or value is None or any(dimension_code(name) == AGE for name, _ in held):
        return ()
    try:
        numbers: list[Number] = [read_number(text) for _, text in held]
        whole = read_number(value)
    except NumberError:
        return ()
    return tuple(f"{name} {text}" for name, text in held) if total(numbers) == whole else ()
