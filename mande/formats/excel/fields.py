"""One column of our own workbook: what it is headed, what it explains, how a field is written into it and read back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple, TypeAlias

from mande.codes import short
from mande.dimensions.cells import as_cell
from mande.errors import InvalidValue, did_you_mean
from mande.findings import Severity
from mande.formats.excel.words import MEASURES, YES_OR_NO, read_meaning
from mande.formats.headings import plain
from mande.formats.remarks import DOES_NOT_FIT, NOT_A_NUMBER, REFUSED, UNKNOWN_WORD, Notes, Remark, told_by
from mande.formats.written import Written, read_figure, read_period
from mande.framework.indicators import Indicator, Measure
from mande.lists import ClosedList
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.missing import Missing, read_missing
from mande.measures.money import Money
from mande.measures.numbers import Number, Qualifier, read_number, spell
from mande.measures.ratios import Ratio
from mande.measures.scales import Score, Stage
from mande.observations.observation import Variance
from mande.wording import Words, sentence

PERCENT_IN_COUNT = Remark(
    "MND943",
    "percent-in-count",
    Severity.MAJOR,
    "{seen} is a percentage, and '{subject}' is a {measure}; it was read as unknown.",
    "Correct the figure, or the measure of the indicator.",
    headline="percentages where a count belongs",
)

Written_: TypeAlias = str | int | Decimal
"""What is put in a cell: a text, or a number."""

UNKNOWN = Missing.UNKNOWN.value


class Line(NamedTuple):
    """One row of a sheet: the text of its cells by the name of their field, and where each stands."""

    cells: Mapping[str, str]
    places: Mapping[str, str]
    notes: Notes
    decimal: str | None = None
    broken: frozenset[str] = frozenset()

    def text(self, name: str) -> str:
        """Return what stands in the column of *name*; nothing where there is none."""
        return self.cells.get(name, "")

    def at(self, name: str) -> str:
        """Return where *name* stands: `Indicators!C7`."""
        return self.places.get(name, "")


class Field(NamedTuple):
    """A field of a value, and its column: `choices` are words, or the sheet whose codes may stand there."""

    name: str
    heading: str
    says: str
    write: Callable[[Any], Written_]
    read: Callable[[Line, str], Any]
    choices: tuple[str, ...] | str = ()
    width: int = 18


def words(name: str, heading: str, says: str, width: int = 32) -> Field:
    """Return a field of words for people, or of another text that is read as it stands."""
    return Field(name, heading, says, str, lambda line, name: line.text(name), width=width)


def code(name: str, heading: str, says: str, of: str = "") -> Field:
    """Return a field that holds a code: its own, or one that the sheet *of* defines."""
    return Field(name, heading, says, str, lambda line, name: line.text(name), choices=of)


def codes(name: str, heading: str, says: str, width: int = 22) -> Field:
    """Return a field that holds several codes, one a line."""
    return Field(name, heading, says, "\n".join, lambda line, name: lines_of(line.text(name)), width=width)


def word(name: str, heading: str, kind: type[ClosedList], says: str) -> Field:
    """Return a field that holds one word of a closed list, which a drop-down list offers."""
    known: Mapping[str, Any] = MEASURES if kind is Measure else {}

    def read(line: Line, name: str) -> Any:
        return read_meaning(kind, line.text(name), known, line.notes, line.at(name))

    return Field(name, heading, says, str, read, choices=tuple(str(member) for member in kind))


def period(name: str, heading: str, says: str) -> Field:
    """Return a field that holds a period, or a day."""
    return Field(name, heading, says, str, lambda line, name: read_period(line.text(name), line.notes, line.at(name)))


def number(name: str, heading: str, says: str) -> Field:
    """Return a field that holds a bare number."""

    def read(line: Line, name: str) -> Any:
        read = read_figure(line.text(name), line.notes, line.at(name), decimal=line.decimal, is_number=True).value
        return None if isinstance(read, Missing) else read

    return Field(name, heading, says, cell_of, read, width=12)


def yes_no(name: str, heading: str, says: str) -> Field:
    """Return a field that holds yes or no."""

    def read(line: Line, name: str) -> Any:
        text = line.text(name)
        said = YES_OR_NO.get(plain(text))
        if said is None:
            line.notes.add(UNKNOWN_WORD, line.at(name), seen=text, noun=sentence("yes or no"), known="yes, no")
        return said

    return Field(name, heading, says, lambda said: "yes" if said else "no", read, choices=("yes", "no"), width=12)


def category(says: str, what: Words, name: str = "cell", heading: str = "Category") -> Field:
    """Return the field of a cell of a breakdown; *what* is left out where nobody can tell which cell is meant."""

    def read(line: Line, name: str) -> Any:
        try:
            return as_cell(line.text(name))
        except InvalidValue as refusal:
            line.notes.add(REFUSED, line.at(name), what=what, why=told_by(refusal))
            return None

    return Field(name, heading, says, str, read, width=24)


def amount(name: str, heading: str, says: str) -> Field:
    """Return a field that holds money, an amount, or the reason why there is none."""

    def read(line: Line, name: str) -> Any:
        value = read_with_unit(line.text(name))
        if value is None:
            text = short(line.text(name))
            why = sentence("{text} is no amount with its currency or unit, like 50000 USD.", text=text)
            line.notes.add(DOES_NOT_FIT, line.at(name), why=why)
        return value

    return Field(name, heading, says, str, read)


def variance(name: str, heading: str, says: str) -> Field:
    """Return a field that holds why an actual differs from its target, in the office's own words."""
    return Field(
        name, heading, says, lambda held: str(held.reason), lambda line, name: Variance(line.text(name)), width=32
    )


def cell_of(value: Number) -> Written_:
    """Return what is put in a cell for a number: one that a spreadsheet holds exactly, or else its digits as text."""
    return value if len(spell(value).strip("-").replace(".", "")) < 15 else spell(value)


def lines_of(text: str) -> tuple[str, ...]:
    r"""Return the codes in one cell: one a line, or set apart by semicolons or commas.

    >>> lines_of("film; manual"), lines_of("film\nmanual, 2nd edition")
    (('film', 'manual'), ('film', 'manual, 2nd edition'))
    """
    apart = text.split("\n") if "\n" in text else re.split(r"[;,]", text)
    return tuple(each.strip() for each in apart if each.strip())


def read_with_unit(text: str) -> Money | Amount | Missing | None:
    """Return the money, the amount or the reason that *text* writes, or None."""
    for kind in (Money, Amount):
        try:
            return kind.parse(text)
        except InvalidValue:
            continue
    return read_missing(text)


def write_figure(value: Figure, qualifier: Qualifier = Qualifier.EXACTLY) -> Written_:
    """Return what is put in a cell for a figure, with the word that stands before it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | Decimal):
        return cell_of(value) if qualifier is Qualifier.EXACTLY else f"{qualifier} {spell(value)}"
    if isinstance(value, Score | Stage):
        return value.step
    return str(value)


def read_value(line: Line, name: str, of: Indicator | None, subject: str = "") -> Written:
    """Return the figure in a cell, as a figure of that indicator is written, with the word that stands before it."""
    text = line.text(name)
    subject = of.code if of is not None else subject
    plain_figure = _of_its_measure(text, of)
    if plain_figure is not None:
        return Written(plain_figure, text)  # type: ignore[arg-type]  # a figure of another kind than a bare number
    if of is not None and _is_no_word_of(of, line, name):
        return Written(Missing.UNKNOWN, text)
    read = read_figure(text, line.notes, line.at(name), decimal=line.decimal, subject=subject, is_number=True)
    if read.is_percent and of is not None and of.measure in (Measure.COUNT, Measure.AMOUNT, Measure.MONEY):
        line.notes.add(PERCENT_IN_COUNT, line.at(name), seen=text, measure=of.measure, subject=subject)
        return read._replace(value=Missing.UNKNOWN)
    return read


def _is_no_word_of(of: Indicator, line: Line, name: str) -> bool:
    """Return whether words belong in a cell, and what stands there is none of them, which is told."""
    is_yes_or_no, text = of.measure is Measure.YES_NO, line.text(name)
    if not is_yes_or_no and of.scale is None:
        return False
    quiet = Notes("")
    read = read_figure(text, quiet, "", decimal=line.decimal, is_number=True)
    is_number = not isinstance(read.value, Missing)
    if not (is_number and is_yes_or_no) and not any(told.code == NOT_A_NUMBER.code for told in quiet.findings):
        return False
    known = ("yes", "no") if of.scale is None else of.scale.steps
    line.notes.add(
        UNKNOWN_WORD,
        line.at(name),
        seen=text,
        noun=sentence("yes or no") if of.scale is None else sentence("step"),
        near=partial(did_you_mean, text, known),
        known=", ".join(known),
        subject=of.code,
    )
    return True


def _of_its_measure(text: str, of: Indicator | None) -> Figure | None:
    """Return the figure that *text* is where it is no bare number: a text, yes or no, a step, money, or a ratio."""
    if read_missing(text) is not None:
        return None
    if of is not None and of.scale is not None and text in of.scale.steps:
        return (Stage if of.measure is Measure.STAGE else Score)(text, of.scale)
    if of is not None and of.measure in (Measure.NARRATIVE, Measure.NOMINAL):
        return text
    if (of is None or of.measure is Measure.YES_NO) and plain(text) in YES_OR_NO:
        return YES_OR_NO[plain(text)]
    for kind, measures in _WRITTEN_WITH.items():
        if (of is None or of.measure in measures) and _begins_with_a_number(text):
            try:
                return kind.parse(text)
            except InvalidValue:
                continue
    return None


_WRITTEN_WITH: Mapping[type[Ratio | Money | Amount], tuple[Measure, ...]] = {
    Ratio: (Measure.PERCENTAGE, Measure.RATIO),
    Money: (Measure.MONEY,),
    Amount: (Measure.AMOUNT,),
}
"""Figures that are written with more than their number, and of which indicators they can be."""


def _begins_with_a_number(text: str) -> bool:
    first = re.split(r"[/ ]", text)[0]
    try:
        read_number(first)
    except InvalidValue:
        return read_missing(text.partition("/")[0]) is not None and "/" in text
    return True
