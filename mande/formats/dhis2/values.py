"""Which observations the data values of DHIS2 are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from mande.codes import short
from mande.dimensions.cells import EVERYONE, Cell
from mande.dimensions.periods import Period
from mande.errors import InvalidValue, NumberError
from mande.formats.building import THIS_VALUE, built
from mande.formats.dhis2.categories import COMBO, DEFAULT, DEFAULT_COMBO, Combos, code_of, read_named_cell
from mande.formats.dhis2.elements import COUNTED, Element
from mande.formats.dhis2.objects import Placed, as_text, is_true, referred
from mande.formats.dhis2.periods import read_period
from mande.formats.dhis2.remarks import (
    DELETED,
    INCOMPLETE,
    NO_PERIOD,
    NOT_IN_METADATA,
    PERSONS_LEFT_OUT,
    WRONG_TYPE,
)
from mande.formats.remarks import EMPTY_VALUE, TWICE, Notes
from mande.formats.written import LONGEST_FIGURE, REASONS, read_figure
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.numbers import Number, exact, spell
from mande.observations.observation import Observation
from mande.wording import Counted, Words, counted, phrases, sentence

FOLLOW_UP = "Marked for follow-up in DHIS2."
"""What a note begins with where DHIS2 marks a value as one to look at again."""

NUMBERS = (*COUNTED, "NUMBER", "PERCENTAGE", "UNIT_INTERVAL")
BY_NAME, ALONE, UNKNOWN_ELEMENT = phrases(
    "it goes by that name",
    "it stands for itself",
    "it stands for itself, and nothing is known of what it counts",
)
"""What is done with a name that no metadata has."""

DATA_ELEMENT, PERIOD, ORGANISATION_UNIT, CATEGORIES, ATTRIBUTES = phrases(
    "data element", "period", "organisation unit", "category combination", "attribute combination"
)
KEY = (("dataElement", DATA_ELEMENT), ("period", PERIOD), ("orgUnit", ORGANISATION_UNIT))
"""What a data value cannot be without, and what that is called."""

WHO = ("storedBy", "createdBy")
PRIVATE = ("USERNAME", "EMAIL", "PHONE_NUMBER")
"""Value types that name a person: such a value is withheld."""

LONGEST_EXPONENT = 4
"""Characters of the longest exponent: what is greater is no figure of any programme."""

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?(?:[Ee]([-+]?[0-9]+))?")
_LIKE_A_NUMBER = re.compile(r"[-+]?[0-9][0-9., '’\u00a0\u202f]*")
FLAGS = {"true": True, "1": True, "false": False, "0": False}


class Names(NamedTuple):
    """What data values refer to, as far as metadata tells: data elements, places, combinations, and who reports."""

    elements: Mapping[str, Element] = {}
    places: Mapping[str, str] = {}
    combos: Combos = Combos()
    reporters: Mapping[str, str] = {}
    is_known: bool = False


class Reader:
    """Reads data values one after another, and remembers what each next one is held against.

    It grows like the notes it writes in: names that metadata does not have are told once, and keys that were met are
    kept to find what is written twice. `combos` are what the combinations of each cell were called.
    """

    def __init__(self, names: Names, sources: Sequence[str | None], notes: Notes) -> None:
        """Begin with the *names* that values may refer to, and the source of each document."""
        self.names = names
        self.sources = sources
        self.notes = notes
        self.combos: dict[Cell, dict[str, None]] = {}
        self._unknown: set[tuple[str, str]] = set()
        self._met: dict[tuple[str, ...], tuple[str, str]] = {}
        self._cells: dict[tuple[str, str], Cell] = {}
        self._periods: dict[str, Period | None] = {}
        self._persons = 0
        self._deleted = 0

    def read(self, values: Sequence[Placed]) -> list[Observation]:
        """Return *values* as observations; what cannot be taken goes to the notes."""
        found = [observation for value in values if (observation := self._read(value)) is not None]
        if self._deleted:
            self.notes.add(DELETED, count=_are(counted(self._deleted, "value")))
        if self._persons:
            self.notes.add(PERSONS_LEFT_OUT, count=counted(self._persons, "value"))
        return found

    def _read(self, placed: Placed) -> Observation | None:
        fields = placed.fields
        if is_true(fields.get("deleted")):
            self._deleted += 1
            return None
        element, written, place = (referred(fields.get(field)).strip() for field, _ in KEY)
        if not (element and written and place):
            missing = next(noun for (_, noun), text in zip(KEY, (element, written, place), strict=True) if not text)
            self.notes.add(INCOMPLETE, placed.at, field=missing)
            return None
        self._persons += any(fields.get(field) for field in WHO)
        text = as_text(fields.get("value"))
        if not text.strip():
            self.notes.add(EMPTY_VALUE, placed.at, subject=element, reasons=REASONS)
            return None
        period = self._period(written)
        if period is None:
            self.notes.add(
                NO_PERIOD, placed.at, subject=element, seen=written, value=sentence("of {element}", element=element)
            )
            return None
        combo, reporter = (
            referred(fields.get(name)).strip() for name in ("categoryOptionCombo", "attributeOptionCombo")
        )
        if self._is_repeated(
            (element, written, place, combo or DEFAULT_COMBO, reporter or DEFAULT_COMBO), text, placed
        ):
            return None
        known = self._element(element, placed)
        value, printed = self._value(text, known, placed)
        return built(
            Observation,
            self.notes,
            placed.at,
            known.code,
            value,
            period,
            what=THIS_VALUE,
            source=self.sources[placed.document],
            at=placed.at,
            place=self._called(ORGANISATION_UNIT, place, self.names.places, placed),
            cell=self._cell(combo, known.combo, placed),
            reporter=self._reporter(reporter, placed),
            printed=printed,
            note=_note(fields),
        )

    def _period(self, written: str) -> Period | None:
        if written not in self._periods:
            self._periods[written] = read_period(written)
        return self._periods[written]

    def _is_repeated(self, key: tuple[str, ...], text: str, placed: Placed) -> bool:
        """Return whether this very value was read before; another value for its key is told, and kept beside it."""
        first, at = self._met.setdefault((str(placed.document), *key), (text, placed.at))
        if at == placed.at:
            return False
        same = first == text
        kept = (
            sentence("it was read once")
            if same
            else sentence("they differ ({first} and {text}), and both were kept", first=short(first), text=short(text))
        )
        self.notes.add(TWICE, placed.at, subject=key[0], what=THIS_VALUE, first=at, kept=kept)
        return same

    def _element(self, name: str, placed: Placed) -> Element:
        found = self.names.elements.get(name)
        if found is None:
            self._tell(DATA_ELEMENT, name, placed, UNKNOWN_ELEMENT)
            return Element(name)
        return found

    def _called(self, what: str, name: str, known: Mapping[str, str], placed: Placed) -> str:
        found = known.get(name)
        if found is None:
            if known:
                self._tell(what, name, placed, BY_NAME)
            return name
        return found

    def _reporter(self, name: str, placed: Placed) -> str | None:
        if name in ("", DEFAULT_COMBO) or name.casefold() == DEFAULT:
            return None
        return self._called(ATTRIBUTES, name, self.names.reporters, placed)

    def _cell(self, name: str, combo: str, placed: Placed) -> Cell:
        if (name, combo) not in self._cells:
            cell = self.names.combos.cell(name, combo)
            if cell is None:
                cell = read_named_cell(name) or _spelt_cell(name)
            if cell is None:
                cell = Cell({COMBO: code_of(name, "unnamed")}) if name else EVERYONE
                self._tell(CATEGORIES, name, placed, ALONE)
            self.combos.setdefault(cell, {})[name] = None
            self._cells[name, combo] = cell
        return self._cells[name, combo]

    def _tell(self, what: str, name: str, placed: Placed, kept: str) -> None:
        """Say once that metadata, where there is any, does not have what is called *name*."""
        if self.names.is_known and (what, name) not in self._unknown:
            self._unknown.add((what, name))
            self.notes.add(NOT_IN_METADATA, placed.at, what=what, seen=name, kept=kept)

    def _value(self, text: str, element: Element, placed: Placed) -> tuple[Figure, str | None]:
        """Return the figure that *text* is, and the text itself where the figure does not show all of it."""
        kind = element.type
        if kind in PRIVATE:
            return Missing.WITHHELD, None
        plain = text.strip()
        number = read_plain(plain)
        if kind in NUMBERS or (not kind and number is not None):
            if number is None:
                return self._unclear(text, element, placed)
            return number, None if spell(number) == text else text
        if kind in ("BOOLEAN", "TRUE_ONLY") or (not kind and plain in ("true", "false")):
            flag = FLAGS.get(plain.casefold())
            if flag is None:
                self.notes.add(WRONG_TYPE, placed.at, subject=element.code, seen=text, type=sentence("true or false"))
                return Missing.UNKNOWN, text
            return flag, None if text in ("true", "false") else text
        if not kind and _LIKE_A_NUMBER.fullmatch(plain):
            return self._unclear(text, element, placed)
        if element.options and plain not in element.options:
            self.notes.add(WRONG_TYPE, placed.at, subject=element.code, seen=text, type=sentence("one of its options"))
            return Missing.UNKNOWN, text
        return text, None

    def _unclear(self, text: str, element: Element, placed: Placed) -> tuple[Figure, str]:
        """Return why there is no number in *text*, which is no plain number."""
        written = read_figure(text, self.notes, placed.at, subject=element.code, is_number=True)
        if isinstance(written.value, Missing):
            return written.value, text
        self.notes.add(WRONG_TYPE, placed.at, subject=element.code, seen=text, type=sentence("a plain number"))
        return Missing.UNKNOWN, text


def read_plain(text: str) -> Number | None:
    """Return the number that *text* is, with an exponent or without, as DHIS2 takes them; None where it is none."""
    found = _NUMBER.fullmatch(text) if len(text) <= LONGEST_FIGURE else None
    if found is None or len(found[2] or "") > LONGEST_EXPONENT:
        return None
    try:
        number = exact(Decimal(text) if found[1] or found[2] else int(text))
    except (NumberError, ValueError):
        return None
    return (
        int(number) if isinstance(number, Decimal) and number == number.to_integral_value() and not found[1] else number
    )


def _spelt_cell(name: str) -> Cell | None:
    """Return the cell that *name* spells out, as it is written where no UID is known: `age=0-4, sex=female`."""
    try:
        return Cell.parse(name) if "=" in name else None
    except InvalidValue:
        return None


def _are(values: Counted) -> Words:
    return sentence("{values} is", values=values) if values.number == 1 else sentence("{values} are", values=values)


def _note(fields: Mapping[str, Any]) -> str | None:
    comment = as_text(fields.get("comment")).strip()
    marked = FOLLOW_UP if is_true(fields.get("followup", fields.get("followUp"))) else ""
    return " ".join(part for part in (marked, comment) if part) or None
