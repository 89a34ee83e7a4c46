"""The columns of a table: what each holds, how a field is written into them, and how it is read back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, NamedTuple

import attrs

from mande.codes import short
from mande.dimensions.cells import EVERYONE, TOTAL, Cell, as_cell
from mande.errors import InvalidValue
from mande.findings import Severity
from mande.formats.csv.formulas import as_written, shown
from mande.formats.remarks import NOT_A_NUMBER, REFUSED, UNKNOWN_WORD, Notes, Remark, told_by
from mande.formats.written import Written, read_figure, read_period, read_word
from mande.framework.indicators import Indicator, Measure
from mande.languages import DEFAULT_LANGUAGE
from mande.lists import ClosedList
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Number, Qualifier, spell
from mande.measures.ratios import Ratio
from mande.measures.scales import Scale, Score, Stage
from mande.texts import Text
from mande.wording import Words, listing, sentence

TWO_ANSWERS = Remark(
    "MND931",
    "two-answers",
    Severity.MAJOR,
    "There is something in {columns}, and a figure is one of them; it was read as unknown, and neither was chosen.",
    "Leave the one that holds, and make the others blank.",
    headline="figures with two answers",
)
REMARKS = (TWO_ANSWERS,)

NOTHING = object()
"""What is read where all columns of a field are blank: the field is then as it is where nobody says anything."""

UNREADABLE = object()
"""What is read where a field says whose figure a row has, and cannot be read: its row is then left out."""

BY = "by_"
"""What the heading of a column of categories begins with, so that any dimension may have one: `by_gender`."""

BETWEEN = "; "
"""What stands between two codes of a list in one cell."""

SHORT = 16
"""Digits of a number that is read at a glance."""

REASONS = [reason.value for reason in Missing if reason is not Missing.DISPUTED]

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class Measured(NamedTuple):
    """The indicator that a figure is of, as far as a figure is read by it."""

    code: str = ""
    measure: Measure | None = None
    scale: Scale | None = None

    @classmethod
    def of(cls, indicator: Indicator | None) -> Measured:
        """Return what reading a figure of *indicator* takes; where there is none, nothing is known of it."""
        return cls() if indicator is None else cls(indicator.code, indicator.measure, indicator.scale)


UNMEASURED = Measured()
"""An indicator of which nothing is known."""


class Row(NamedTuple):
    """The cells of one row that are not blank, by the name of their column, and how a remark names each.

    `has_commas` says that commas part the columns, so that a point can only mark decimals, as in Table Schema.
    `present` are the fields that its table has a column for, so that the others need not be looked for in every row.
    """

    cells: Mapping[str, str]
    line: int
    notes: Notes
    file: str = ""
    called: Mapping[str, str] = {}
    decimal: str | None = None
    has_commas: bool = True
    measured: Measured = UNMEASURED
    present: frozenset[str] | None = None

    def at(self, column: str = "") -> str:
        """Return the place of a cell as its reader sees it, or of the row."""
        shown_as = f", column '{self.called.get(column, column)}'" if column else ""
        return f"{self.file + ', ' if self.file else ''}line {self.line}{shown_as}"

    def code(self, column: str) -> str:
        """Return the code in *column*; an empty text where it is blank."""
        return as_written(self.cells.get(column, "")).strip()


class Column(NamedTuple):
    """One column: its name, its type in Table Schema with what constrains it, and what it says."""

    name: str
    says: str
    type: str = "string"
    constraints: Mapping[str, Any] = {}


class Field(NamedTuple):
    """One field of a value, and the columns that hold it.

    `write` gives the cells of a field by column, `read` the field, or `NOTHING` where its columns are blank. `more` is
    the beginning of the names of further columns that the field may have.
    """

    name: str
    columns: tuple[Column, ...]
    write: Callable[[Any], dict[str, str]]
    read: Callable[[Row], Any]
    more: str | None = None


def code_field(name: str, says: str, *, column: str = "", required: bool = False) -> Field:
    """Return a field that holds the code of something, or another short text that space around means nothing to."""
    column = column or name

    def read(row: Row) -> Any:
        text = row.cells.get(column)
        return NOTHING if text is None else as_written(text).strip()

    constraints = {"required": True} if required else {}
    return Field(name, (Column(column, says, "string", constraints),), lambda code: {column: shown(code)}, read)


def text_field(name: str, says: str, *, column: str = "") -> Field:
    """Return a field that holds words for people; other languages than English stand in columns such as `title:fr`."""
    column = column or name

    def write(words: str) -> dict[str, str]:
        if not isinstance(words, Text):
            return {column: shown(words)}
        return {
            column if language == DEFAULT_LANGUAGE else f"{column}:{language}": shown(words.in_language(language))
            for language in words.languages
        }

    def read(row: Row) -> Any:
        words = {
            name.partition(":")[2]: as_written(text)
            for name, text in row.cells.items()
            if ":" in name and name.startswith(f"{column}:")
        }
        if column in row.cells:
            words[DEFAULT_LANGUAGE] = as_written(row.cells[column])
        if not words:
            return NOTHING
        return words[DEFAULT_LANGUAGE] if words.keys() == {DEFAULT_LANGUAGE} else Text(words)

    return Field(name, (Column(column, says),), write, read, more=f"{column}:")


def word_field(name: str, kind: type[ClosedList], says: str, *, column: str = "") -> Field:
    """Return a field that holds one word of a closed list."""
    column = column or name

    def read(row: Row) -> Any:
        text = row.cells.get(column)
        word = None if text is None else read_word(kind, text, row.notes, row.at(column))
        return NOTHING if word is None else word

    columns = (Column(column, says, "string", {"enum": [word.value for word in kind]}),)
    return Field(name, columns, lambda word: {column: str(word)}, read)


def period_field(name: str, says: str, *, column: str = "") -> Field:
    """Return a field that holds a period."""
    column = column or name

    def read(row: Row) -> Any:
        text = row.cells.get(column)
        period = None if text is None else read_period(text, row.notes, row.at(column))
        return NOTHING if period is None else period

    return Field(name, (Column(column, says),), lambda period: {column: str(period)}, read)


def _figure(text: str, row: Row, column: str) -> Written:
    return read_figure(text, row.notes, row.at(column), decimal=row.decimal, is_number=row.has_commas)


def number_field(name: str, says: str, kind: str = "number") -> Field:
    """Return a field that holds a number and may be blank."""

    def read(row: Row) -> Any:
        text = row.cells.get(name)
        number = None if text is None else _figure(text, row, name).value
        return NOTHING if number is None or isinstance(number, Missing) else number

    def write(number: Any) -> dict[str, str]:
        return {name: spell(number)} if isinstance(number, int | Decimal) else {}

    return Field(name, (Column(name, says, kind),), write, read)


def yes_no_field(name: str, says: str) -> Field:
    """Return a field that holds yes or no, and may be blank."""

    def read(row: Row) -> Any:
        text = row.cells.get(name)
        if text is None:
            return NOTHING
        said = read_yes_no(text)
        if said is None:
            row.notes.add(UNKNOWN_WORD, row.at(name), seen=text, noun=sentence("yes or no"), near="", known="yes, no")
        return NOTHING if said is None else said

    return Field(name, (Column(name, says, "boolean"),), lambda said: {name: "yes" if said else "no"}, read)


def list_field(name: str, says: str) -> Field:
    """Return a field that holds a list of codes."""

    def read(row: Row) -> Any:
        codes = [code.strip() for code in as_written(row.cells.get(name, "")).split(BETWEEN.strip())]
        return tuple(filter(None, codes)) or NOTHING

    return Field(name, (Column(name, says),), lambda codes: {name: shown(BETWEEN.join(codes))}, read)


def cell_field(what: Words) -> Field:
    """Return the field that holds a cell: a column a dimension, `total` where nobody is left out.

    *what* is left out where nobody can tell which cell is meant.
    """

    def write(cell: Cell) -> dict[str, str]:
        return {f"{BY}{dimension}": shown(category) for dimension, category in cell.items()}

    def read(row: Row) -> Any:
        categories = tuple(
            (name, text) for name, text in row.cells.items() if name.startswith(BY) and text.strip() != TOTAL
        )
        try:
            cell = _cell_of(categories, row.cells.get("cell"))
        except InvalidValue as refusal:
            row.notes.add(REFUSED, row.at(), what=what, why=told_by(refusal))
            return UNREADABLE
        return cell if cell else NOTHING

    return Field("cell", (), write, read, more=BY)


@lru_cache(maxsize=4096)  # a table has a few cells in very many rows
def _cell_of(categories: tuple[tuple[str, str], ...], text: str | None) -> Cell:
    written = EVERYONE if text is None else as_cell(text)
    return as_cell({**written, **{name.removeprefix(BY): as_written(code).strip() for name, code in categories}})


class FigureColumns(NamedTuple):
    """What the columns of a figure are called."""

    value: str = "value"
    missing: str = "missing"
    whole: str = "whole"
    unit: str = "unit"
    currency: str = "currency"
    text: str = "text"

    @classmethod
    def of(cls, name: str) -> FigureColumns:
        """Return the columns of the figure called *name*.

        >>> FigureColumns.of("baseline").missing
        'baseline_missing'
        """
        return cls(name, *(f"{name}_{part}" for part in cls._fields[1:]))


def figure_columns(names: FigureColumns, what: str) -> tuple[Column, ...]:
    """Return the columns of a figure; exactly one of the value, the reason and the text is filled."""
    return (
        Column(names.value, f"{what}: the number, or the part where there is a whole.", "number"),
        Column(names.missing, f"Why there is no number: {', '.join(REASONS)}.", "string", {"enum": REASONS}),
        Column(names.whole, "The whole that the number is a part of.", "number"),
        Column(names.unit, "The unit, where it is another than the indicator's."),
        Column(names.currency, "The currency, by its three letters of ISO 4217."),
        Column(names.text, "What is no number: a step on a scale, yes or no, or words."),
    )


def write_figure(figure: Figure, names: FigureColumns) -> dict[str, str]:
    """Return the cells of *figure*; a figure that no columns hold gives what a reader should see of it."""
    if isinstance(figure, Missing):
        return {names.missing: figure.value}
    if isinstance(figure, Ratio):
        sides = {} if isinstance(figure.whole, Missing) else {names.whole: spell(figure.whole)}
        part = (
            {names.missing: figure.part.value}
            if isinstance(figure.part, Missing)
            else {names.value: spell(figure.part)}
        )
        return part | sides
    if isinstance(figure, Amount | Money):
        number, of, column = (
            (figure.number, figure.unit, names.unit)
            if isinstance(figure, Amount)
            else (figure.amount, figure.currency, names.currency)
        )
        spelt = spell(number)
        return {names.text if "/" in spelt else names.value: spelt, column: shown(of)}
    if isinstance(figure, bool):
        return {names.text: "yes" if figure else "no"}
    if isinstance(figure, Score | Stage):
        return {names.text: shown(figure.step)}
    return {names.text: shown(str.__str__(figure))} if isinstance(figure, str) else {names.value: spell(figure)}


class ReadFigure(NamedTuple):
    """A figure as the columns of a row give it, and what stood around it."""

    figure: Figure
    printed: str | None = None
    qualifier: Qualifier | None = None
    period: Any = None


def read_figure_in(row: Row, names: FigureColumns) -> ReadFigure | None:
    """Return the figure in the columns called *names*, or None where all of them are blank."""
    text, reason, words = (row.cells.get(name) for name in (names.value, names.missing, names.text))
    if (text is not None) + (reason is not None) + (words is not None) > 1:
        filled = [f"'{name}'" for name in (names.value, names.missing, names.text) if name in row.cells]
        row.notes.add(TWO_ANSWERS, row.at(), columns=listing(filled))
        return ReadFigure(Missing.UNKNOWN, text)
    if text is None and reason is None:
        return None if words is None else ReadFigure(_word(as_written(words), row.measured))
    if text is None:
        return ReadFigure(_within(_reason(reason or "", row, names), row, names))
    if is_plain(text):
        return ReadFigure(_within(int(text), row, names))
    read = _figure(as_written(text), row, names.value)
    number = read.value
    if number is None:
        return None
    plain = number.value if isinstance(number, Missing) else spell(number)
    printed = None if as_written(text).strip() == plain else read.printed
    if read.is_percent and row.measured.measure not in (None, Measure.PERCENTAGE):
        row.notes.add(NOT_A_NUMBER, row.at(names.value), seen=text, subject=row.measured.code)
        number = Missing.UNKNOWN
    qualifier = None if read.qualifier is Qualifier.EXACTLY else read.qualifier
    return ReadFigure(_within(number, row, names), printed, qualifier, read.period)


def is_plain(text: str) -> bool:
    """Return whether *text* is a whole number as it is usually written, which needs no second look.

    >>> is_plain("884"), is_plain("007"), is_plain("1,000")
    (True, False, False)
    """
    return text.isdecimal() and text.isascii() and len(text) < SHORT and (text[0] != "0" or len(text) == 1)


def read_yes_no(text: str) -> bool | None:
    """Return what *text* says where it is yes or no in a language that is read here, and otherwise None.

    >>> read_yes_no("Oui"), read_yes_no("perhaps")
    (True, None)
    """
    return _YES_NO.get(text.strip().casefold())


def unwritable(text: str) -> bool:
    """Return whether *text* holds what no file of text can, or what moves a terminal's cursor."""
    return not text.isprintable() and _UNWRITABLE.search(text) is not None


_YES_NO = {
    **dict.fromkeys(("yes", "y", "true", "oui", "vrai", "sí", "si", "sim", "verdadero", "verdadeiro"), True),
    **dict.fromkeys(("no", "n", "false", "non", "faux", "não", "nao", "falso"), False),
}


def _reason(text: str, row: Row, names: FigureColumns) -> Missing:
    read = _figure(text, row, names.missing).value
    return read if isinstance(read, Missing) else Missing.UNKNOWN


def _within(number: Number | Missing, row: Row, names: FigureColumns) -> Figure:
    """Return *number* with the whole, the unit or the currency that stands beside it."""
    whole = row.cells.get(names.whole)
    try:
        if whole is not None:
            side = _figure(whole, row, names.whole).value
            return Ratio(number, Missing.UNKNOWN if side is None else side)
        if isinstance(number, Missing):
            return number
        if names.unit in row.cells:
            return Amount(number, as_written(row.cells[names.unit]).strip())
        if names.currency in row.cells:
            return Money(number, as_written(row.cells[names.currency]).strip())
    except InvalidValue as refusal:
        row.notes.add(
            REFUSED,
            row.at(),
            what=sentence("The figure {value}", value=short(row.cells.get(names.value, ""))),
            why=told_by(refusal),
        )
        return Missing.UNKNOWN
    return number


def _word(text: str, measured: Measured) -> Figure:
    if measured.scale is not None and text in measured.scale.steps:
        scale = measured.scale
        return Stage(text, scale) if measured.measure is Measure.STAGE else Score(text, scale)
    said = read_yes_no(text) if measured.measure is Measure.YES_NO else {"yes": True, "no": False}.get(text)
    return text if said is None else said


def figure_field(name: str, names: FigureColumns, says: str) -> Field:
    """Return a field that holds a figure, in columns of its own."""
    return Field(
        name,
        figure_columns(names, says),
        lambda figure: write_figure(figure, names),
        lambda row: NOTHING if (found := read_figure_in(row, names)) is None else found,
    )


def write_fields(thing: Any, fields: Iterable[Field]) -> dict[str, str]:
    """Return the cells of *thing*, by column; a field that is as it is where nobody says anything has none."""
    cells: dict[str, str] = {}
    kind: Any = type(thing)
    known = defaults(kind)
    for field in fields:
        value = getattr(thing, field.name, None)
        if value is not None and not (field.name in known and same(known[field.name], value)):
            cells |= cells_of(field, value)
    return cells


def cells_of(field: Field, value: Any) -> dict[str, str]:
    """Return the cells of one *field*, without those that hold nothing to be seen, or what no file can."""
    cells = field.write(value)
    return {name: text for name, text in cells.items() if text.strip() and not unwritable(text)}


@cache
def defaults(kind: Any) -> dict[str, Any]:
    """Return what stands in each field of a *kind* of thing where nothing is written."""
    found = {}
    for field in attrs.fields(kind):
        if field.init and field.default is not attrs.NOTHING:
            found[field.name] = field.default if field.converter is None else field.converter(field.default)
    return found


def same(one: Any, other: Any) -> bool:
    """Return whether two values are one and the same figure or field: True is not 1.

    >>> same(1, True), same(1, 1)
    (False, True)
    """
    return one is other or (isinstance(one, bool) is isinstance(other, bool) and bool(one == other))


def read_fields(row: Row, fields: Sequence[Field]) -> dict[str, Any]:
    """Return what the columns of *row* say of each of *fields*; one whose columns are blank is left out.

    What stands around a figure in one cell ("over 45% (2019)") goes to the fields that hold it, where those are blank.
    """
    found: dict[str, Any] = {}
    around: ReadFigure | None = None
    for field in fields:
        if row.present is not None and field.name not in row.present:
            continue
        value = field.read(row)
        if isinstance(value, ReadFigure):
            around, value = value, value.figure
        if value is not NOTHING:
            found[field.name] = value
    if around is not None and around != ReadFigure(around.figure):
        named = {field.name for field in fields}
        for name in ("printed", "qualifier", "period"):
            said = getattr(around, name)
            if said is not None and name in named:
                found.setdefault(name, said)
    return found
