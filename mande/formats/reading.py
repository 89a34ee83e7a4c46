"""Trees as values: what reads each kind, or refuses it.

What is read here is read quickly, and refused at the first fault; mending.py then reads the same tree with the same
readers, and tells every fault.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, get_args

import attrs

from mande.dimensions.breakdowns import AgeBand, Category, Dimension
from mande.dimensions.cells import Cell, as_cell
from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue, NumberError, UnknownCode
from mande.formats.hooks import finder_of_readers, is_kind, is_list
from mande.formats.kinds import (
    ON_SCALES,
    RELATIONS,
    SHORT,
    STANDARD_DIMENSIONS,
    Read,
    Slot,
    Tree,
    Words,
    closed_lists,
    is_table,
    slots,
    table_of,
)
from mande.formats.pieces import (
    band_in,
    cell_in,
    computed_in,
    day_in,
    fraction_in,
    is_plainly_text,
    number_in,
    only,
    people_in,
    period_in,
    place_in,
    ratio_in,
    text_in,
    whole_in,
    word_reader,
    words_in,
    yes_or_no_in,
)
from mande.formats.scales import with_scales
from mande.framework.indicators import Baseline, Indicator
from mande.framework.relations import Funnel, Relation
from mande.framework.targets import Target
from mande.lists import ClosedList, listed
from mande.measures.amounts import Amount
from mande.measures.figures import Figure, figure
from mande.measures.missing import Missing, read_missing
from mande.measures.money import Money
from mande.measures.numbers import Number
from mande.measures.ratios import Ratio
from mande.measures.scales import Scale
from mande.observations.observation import Verification
from mande.sources import Locator, located
from mande.texts import in_words, titled, worded
from mande.wording import Sentence, joined, sentence

BULK = (Target, Baseline, Indicator)
"""What a document may hold very many of: each is filled field by field."""

DEEPEST = 20
"""How many lists may stand in one another where any value may stand."""


@cache
def reader(kind: Any) -> Read:
    """Return what reads a thing of *kind*, or refuses it."""
    found: Read = _readers()(kind)
    return found


def _figure_in_parts(tree: dict[str, Tree]) -> Figure:
    """Return the figure that a table with a field for each of its parts writes."""
    if "text" in tree:
        return words_in(*only(tree, "text"))
    if "part" in tree:
        return ratio_in(tree)
    if "amount" in tree:
        amount, currency = only(tree, "amount", "currency")
        return Money(computed_in(amount), currency)
    if "number" in tree:
        number, unit = only(tree, "number", "unit")
        return Amount(computed_in(number), unit)
    for name, kind in ON_SCALES.items():
        if name in tree:
            step, scale = only(tree, name, "scale")
            return kind(step, reader(Scale)(scale))
    raise InvalidValue.not_a(
        sentence("a value"), tree, sentence("Write a number, a text, or a table such as {{ part = 30, whole = 40 }}.")
    )


def _plain_figure(tree: Tree, _kind: Any = None) -> Figure:
    """Return the figure in *tree*, refusing a number in quotes: that is a text, but seldom meant to be one."""
    if type(tree) is int and -(10**18) < tree < 10**18:
        return tree  # whatever is shorter need not be measured
    if type(tree) is str and read_missing(tree) is None and not is_plainly_text(tree):
        raise NumberError.unreadable(tree)
    return figure(_figure(tree))


def _figure(tree: Tree, _kind: Any = None) -> Figure:
    if type(tree) is int:
        return tree
    if type(tree) is str:
        reason = read_missing(tree)
        return tree if reason is None else reason
    if isinstance(tree, dict):
        return _figure_in_parts(tree)
    if isinstance(tree, bool | Decimal):
        return tree
    raise InvalidValue.not_a(
        sentence("a value"), tree, sentence("Write a number, a text, or the reason why there is none.")
    )


def _one_of(kind: Any) -> Read:
    """Return what reads a figure that may only be of some kinds, such as money or the reason why there is none."""
    kinds = get_args(kind) or (kind,)

    def read(tree: Tree, _kind: Any = None) -> Any:
        value = _figure(tree)
        if not isinstance(value, kinds):
            raise InvalidValue.not_a(
                joined(sentence(" or "), [Sentence(each.__name__.lower()) for each in kinds]), tree
            )
        return value

    return read


def _list_reader(kind: Any) -> Read:
    read = reader(get_args(kind)[0])

    def read_list(tree: Tree, _kind: Any = None) -> tuple[Any, ...]:
        if type(tree) is not list:
            raise InvalidValue.lone_thing(tree)
        return tuple([read(item) for item in tree])

    return read_list


def _table_reader(kind: Any) -> Read:
    if kind not in BULK:
        return _constructor(kind)
    fill = _filler(kind)
    if kind is Indicator:
        return lambda tree, _kind=None: fill(with_scales(tree))
    if kind is Baseline:
        construct = _constructor(kind)  # which refuses what is none in words of its own
        return lambda tree, _kind=None: (fill if type(tree) is dict and "value" in tree else construct)(tree)
    return fill


def _constructor(kind: type) -> Read:
    """Return what reads a *kind*, and has it made of the fields that are written, as anybody makes one."""
    reads = {slot.name: _slot_reader(slot) for slot in slots(kind)}
    make = maker(kind)
    return lambda tree, _kind=None: make(**{name: reads[name](held) for name, held in tree.items()})


def _filler(kind: type) -> Read:
    """Return what reads a *kind* of which a document may hold very many, and fills it field by field.

    Its `__init__` does the same, and converts again what reading has converted, and what stands where nothing is
    written: two fifths of the time that a large plan takes to read. The value checks itself as ever.
    """
    reads = {slot.name: _converted(slot) for slot in slots(kind)}
    needed = [slot.name for slot in slots(kind) if slot.required]
    unwritten = {slot.name: attrs.field(default=slot.unwritten(None)) for slot in slots(kind) if not slot.required}
    # attrs writes out what sets them all; a loop over them takes several times as long, and most are seldom written.
    blank: Any = attrs.make_class(kind.__name__, unwritten, repr=False, eq=False, order=False)
    fill_unwritten: Callable[[Any], None] = blank.__init__
    check: Callable[[Any], None] | None = getattr(kind, "__attrs_post_init__", None)
    thawed, new = _thawed(kind), object.__new__

    def read(tree: Tree, _kind: Any = None) -> Any:
        for name in needed:
            if name not in tree:
                raise InvalidValue.not_a(sentence("a {noun}", noun=Sentence(kind.__name__.lower())), tree)
        value: Any = new(thawed)
        fill_unwritten(value)
        for name, held in tree.items():
            setattr(value, name, reads[name](held))
        value.__class__ = kind  # from here on it is frozen
        if check is not None:
            check(value)
        return value

    return read


def _thawed(kind: type) -> type:
    """Return a *kind* that is not frozen and the same in all else, so that Python sets its fields without asking it.

    Python asks the class even where it is frozen against taking fields out alone, so that both are handed back.
    """
    as_any_other = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    return type(kind.__name__, (kind,), as_any_other)


def _slot_reader(slot: Slot) -> Read:
    several: Any = tuple
    return reader(several[slot.kind, ...] if slot.several else slot.kind)


def _converted(slot: Slot) -> Read:
    """Return what reads *slot* as its field holds it."""
    read, convert = _slot_reader(slot), slot.attribute.converter
    is_word = isinstance(slot.kind, type) and issubclass(slot.kind, ClosedList)
    return read if is_word or convert in _DONE_BY_READING else lambda tree: convert(read(tree))


_DONE_BY_READING = (None, figure, as_period, as_cell, worded, titled, in_words, listed, located)


def maker(kind: type) -> Callable[..., Any]:
    """Return what makes a thing of *kind* of the fields that are written, and checks all of them."""
    return _MAKERS.get(kind, kind)


def _funnel(stages: tuple[str, ...], left: tuple[str, ...] = ()) -> Funnel:
    return Funnel(*stages, left=left)


def _dimension(code: str, **fields: Any) -> Dimension:
    """Return the dimension of *fields*, or mande's own where nothing but its code is written."""
    return STANDARD_DIMENSIONS[code] if not fields and code in STANDARD_DIMENSIONS else Dimension(code, **fields)


_MAKERS: dict[type, Callable[..., Any]] = {Funnel: _funnel, Dimension: _dimension}


def relation_fields(tree: Mapping[str, Tree]) -> dict[str, Tree]:
    """Return the fields of a relation without the one that says which kind it is."""
    return {name: held for name, held in tree.items() if name != "kind"}


def _relation(tree: Tree, _kind: Any = None) -> Any:
    kind = table_of(Relation, tree)
    if kind is None:
        raise InvalidValue.not_a(
            sentence("a relation"), tree, sentence("Give it a kind: {kinds}.", kinds=", ".join(RELATIONS))
        )
    return reader(kind)(relation_fields(tree))


def _short_reader(kind: Any) -> Read:
    table, short = reader_of_table(SHORT[kind]), _IN_SHORT[SHORT[kind]]
    return lambda tree, _kind=None: table(tree) if isinstance(tree, dict) else short(tree)


@cache
def reader_of_table(kind: type) -> Read:
    """Return what reads a thing of *kind* where all its fields are written."""
    return _table_reader(kind)


def _standard_dimension(tree: Tree) -> Dimension:
    code = text_in(tree)
    if code not in STANDARD_DIMENSIONS:
        raise UnknownCode.among(code, sentence("dimension of mande's own"), STANDARD_DIMENSIONS)
    return STANDARD_DIMENSIONS[code]


_IN_SHORT: dict[type, Callable[[Tree], Any]] = {
    Baseline: _plain_figure,
    Verification: yes_or_no_in,
    Category: lambda tree: Category(text_in(tree)),
    Dimension: _standard_dimension,
}


def _anything(tree: Tree, _kind: Any = None, depth: int = DEEPEST) -> Any:
    """Return the value that `Stated` holds, which may be of any kind that a field of the plan has."""
    if isinstance(tree, list):
        if not depth:
            raise InvalidValue.not_a(
                sentence("a value"), tree, sentence("Write it with at most {most} lists in one another.", most=DEEPEST)
            )
        return tuple(_anything(item, None, depth - 1) for item in tree)
    if isinstance(tree, dict) and len(tree) == 1:
        (name, held), *_ = tree.items()
        if name in _NAMED:
            return reader(_NAMED[name])(held)
        if name == "none":
            return None
    return _figure(tree)


_NAMED: dict[str, Any] = {"period": Period, "day": date, "cell": Cell, "fraction": Fraction}


READERS: tuple[tuple[Any, Read], ...] = (
    (str, text_in),
    (Locator, place_in),
    (Words, words_in),
    (int, whole_in),
    (int | Missing, people_in),
    (bool, yes_or_no_in),
    (Number, number_in),
    (Period, period_in),
    (date, day_in),
    (Cell, cell_in),
    (AgeBand, band_in),
    (Ratio, ratio_in),
    (Fraction, fraction_in),
    (Figure, _plain_figure),
    (Money | Missing, _one_of(Money | Missing)),
    (Money | Amount | Missing, _one_of(Money | Amount | Missing)),
    (Relation, _relation),
    (Any, _anything),
)
"""What reads each kind that is neither a table, nor a list, nor a word of a closed list."""


@cache
def _readers() -> Callable[[Any], Read]:
    """Return what finds the reader of a kind."""
    short = ((is_kind(kind), _short_reader) for kind in SHORT)
    words = ((word, word_reader(word)) for word in closed_lists())
    return finder_of_readers(((is_table, _table_reader), (is_list, _list_reader), *short), (*READERS, *words))
