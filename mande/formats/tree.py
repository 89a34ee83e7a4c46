"""Values as plain trees of tables, lists, texts and numbers, and back: what JSON and TOML both write.

cattrs finds the reader and the writer of each kind, and is imported here alone. What is read here is read quickly, and
refused at the first fault; mending.py then reads the same tree with the same readers, and tells every fault.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any, TypeAlias, get_args, get_origin

from mande.dimensions.breakdowns import DISABILITY, GENDER, SEX, AgeBand, Category, Dimension, as_band
from mande.dimensions.cells import Cell, as_cell
from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue, NumberError, UnitError, UnknownCode
from mande.formats.document import Composable, Document, as_document
from mande.formats.kinds import RELATIONS, SHORT, Slot, Words, closed_lists, is_table, slots, table_of
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Indicator
from mande.framework.portfolio import Portfolio
from mande.framework.relations import Funnel, Relation
from mande.framework.targets import Target
from mande.lists import ClosedList, listed
from mande.measures.amounts import Amount
from mande.measures.figures import Figure, figure
from mande.measures.missing import Missing, read_missing
from mande.measures.money import Money
from mande.measures.numbers import Number, read_computed, read_number, spell
from mande.measures.ratios import Ratio
from mande.measures.scales import Scale, Score, Stage
from mande.measures.units import Units
from mande.observations.collection import Observations
from mande.observations.observation import Verification
from mande.sources import Locator, located
from mande.wording import DEFAULT_LANGUAGE, Text, in_words, titled, worded

Tree: TypeAlias = Any
"""A table (a dict), a list, a text, a number (an int or a Decimal), yes or no."""

Read: TypeAlias = Callable[..., Any]
"""What makes a value of a tree; cattrs hands the kind over too, which each knows already."""

VERSION = "1"
"""The version of the documents that are written here."""

MARKER = "mande"
"""The field at the top of a document that holds its version."""

SEEN = ("observations", "claims", "cohorts")
"""The lists of a document that hold what was seen."""

STANDARD_DIMENSIONS = {dimension.code: dimension for dimension in (GENDER, SEX, DISABILITY)}
"""Dimensions that are written as their code alone, where they are as mande has them."""

BULK = (Target, Indicator)
"""What a document may hold very many of: each is filled field by field."""

DEEPEST = 20
"""How many lists may stand in one another where any value may stand."""

_ON_SCALES: dict[str, type[Score | Stage]] = {"score": Score, "stage": Stage}
_RELATION_NAMES = {kind: name for name, kind in RELATIONS.items()}


def tree_of(value: Composable) -> dict[str, Tree]:
    """Return *value* as a plain tree, in which what goes without saying is left out.

    >>> tree_of(Framework("wells", "Safe water", period="2009"))
    {'mande': '1', 'code': 'wells', 'title': 'Safe water', 'period': '2009'}

    Raises:
        InvalidValue: it is nothing that a document holds, or holds what no document can: a pint registry, a float.
    """
    programme, seen, _ = as_document(value)
    tree: dict[str, Tree] = {MARKER: VERSION}
    if programme is not None:
        kind: Any = type(programme)
        tree |= writer(kind)(programme)
    if isinstance(programme, Portfolio):
        tree.setdefault("frameworks", [])
    if seen is not None:
        scales = scales_by_name(programme)
        held = writer(Observations)(seen)
        tree["observations"] = [without_scale(each, scales) for each in held.pop("observations", ())]
        tree |= held
    return tree


def document_in(tree: Mapping[str, Tree]) -> Document:
    """Return the document in *tree*, where nothing at all is wrong with it.

    >>> document_in({"mande": "1", "code": "wells", "title": "Safe water"}).programme
    Framework('wells': no results)

    Raises:
        MandeError, LookupError, TypeError, AttributeError, ValueError: something in it cannot be taken as it stands.
    """
    planned = {name: held for name, held in tree.items() if name not in SEEN and name != MARKER}
    seen = {name: held for name, held in tree.items() if name in SEEN}
    kind: Any = programme_kind(planned)
    programme = reader(kind)(planned) if planned else None
    if not seen:
        return Document(programme)
    scales = scales_by_name(programme)
    seen["observations"] = [with_scale(each, scales) for each in seen.get("observations", ())]
    return Document(programme, reader(Observations)(seen))


def programme_kind(planned: Mapping[str, Tree]) -> type[Framework | Portfolio]:
    """Return whether *planned*, the part of a document that was promised, is a framework or a portfolio."""
    return Portfolio if "frameworks" in planned or "library" in planned else Framework


@cache
def reader(kind: Any) -> Read:
    """Return what reads a thing of *kind*, or refuses it."""
    found: Read = _converter().get_structure_hook(kind)
    return found


@cache
def writer(kind: Any) -> Callable[[Any], Tree]:
    """Return what writes a thing of *kind*."""
    found: Callable[[Any], Tree] = _converter().get_unstructure_hook(kind)
    return found


# Scales are written once, on the indicator; what stands on one names its step.


def scales_by_name(programme: Framework | Portfolio | None) -> Mapping[str, Scale]:
    """Return the scale of every indicator of *programme* that has one, by the names that an observation may use."""
    if programme is None:
        return {}
    if isinstance(programme, Framework):
        own = {each.code: each.scale for each in programme.indicators if each.scale is not None}
        return own | {f"{programme.code}/{code}": scale for code, scale in own.items()}
    scales: dict[str, Scale] = {}
    for framework in reversed(programme.frameworks):
        scales |= scales_by_name(framework)
    return scales


def with_scale(observation: Tree, scales: Mapping[str, Scale]) -> Tree:
    """Return *observation* with the scale of its indicator beside the step that it names."""
    scale = scales and _scale_of(observation, scales)
    return {**observation, "value": {**observation["value"], "scale": writer(Scale)(scale)}} if scale else observation


def without_scale(observation: Tree, scales: Mapping[str, Scale]) -> Tree:
    """Return *observation* without the scale of its value, where that is the scale of its indicator."""
    value = observation["value"]
    if not isinstance(value, dict) or "scale" not in value:
        return observation
    step = {"value": {name: held for name, held in value.items() if name != "scale"}}
    scale = _scale_of({**observation, **step}, scales)
    return {**observation, **step} if scale and writer(Scale)(scale) == value["scale"] else observation


def _scale_of(observation: Tree, scales: Mapping[str, Scale]) -> Scale | None:
    value = observation.get("value")
    if not isinstance(value, dict) or not value.keys() & _ON_SCALES.keys() or "scale" in value:
        return None
    name, project = observation.get("indicator"), observation.get("project")
    return scales.get(f"{project}/{name}" if project else str(name))


def _each_value(indicator: dict[str, Tree], change: Callable[[Tree], Tree]) -> dict[str, Tree]:
    """Return the tree of an indicator with a *change* to every value in it that may stand on its scale."""

    def changed(table: Tree) -> Tree:
        if not isinstance(table, dict):
            return table
        values = {name: change(table[name]) for name in ("value", "upper") if name in table}
        revisions = {"revisions": list(map(changed, table["revisions"]))} if "revisions" in table else {}
        return {**table, **values, **revisions}

    held = dict(indicator)
    if "baseline" in held:
        held["baseline"] = changed(held["baseline"])
    if isinstance(held.get("targets"), list):
        held["targets"] = list(map(changed, held["targets"]))
    return held


def with_scales(indicator: Tree) -> Tree:
    """Return the tree of an *indicator* with its scale beside every step that its baseline and targets name."""
    scale = indicator.get("scale") if isinstance(indicator, dict) else None
    if scale is None:
        return indicator
    return _each_value(
        indicator,
        lambda value: (
            {**value, "scale": scale}
            if isinstance(value, dict) and value.keys() & _ON_SCALES.keys() and "scale" not in value
            else value
        ),
    )


def without_scales(indicator: dict[str, Tree]) -> dict[str, Tree]:
    """Return the tree of an *indicator* without its own scale beside the steps of its baseline and targets."""
    scale = indicator.get("scale")
    if scale is None:
        return indicator
    return _each_value(
        indicator,
        lambda value: (
            {name: held for name, held in value.items() if name != "scale"}
            if isinstance(value, dict) and value.get("scale") == scale
            else value
        ),
    )


# Reading, one function a kind.


def _string(tree: Tree, _kind: Any = None) -> str:
    if type(tree) is str:
        return tree
    if isinstance(tree, date) and not isinstance(tree, datetime):
        return tree.isoformat()
    raise InvalidValue.not_a("a text", tree, "Write it in quotes.")


def _place(tree: Tree, _kind: Any = None) -> Locator:
    return Locator(tree if type(tree) is str else _string(tree))


def _words(tree: Tree, _kind: Any = None) -> str:
    if type(tree) is str:
        return tree
    if isinstance(tree, dict):
        return Text(tree)
    raise InvalidValue.no_words(tree)


def _whole(tree: Tree, _kind: Any = None) -> int:
    if type(tree) is int:
        return tree
    raise InvalidValue.not_a("a whole number", tree, "Write plain digits, like 12.")


def _number(tree: Tree, _kind: Any = None) -> Number:
    if type(tree) is int or isinstance(tree, Decimal):
        return tree
    raise NumberError.not_exact(tree)


def _yes_or_no(tree: Tree, _kind: Any = None) -> bool:
    if isinstance(tree, bool):
        return tree
    raise InvalidValue.not_a("yes or no", tree, "Write true or false.")


@lru_cache(maxsize=4096, typed=True)  # a plan has a few periods in very many targets
def _period(tree: Tree, _kind: Any = None) -> Period | None:
    if type(tree) is int and 1000 <= tree <= 9999:
        return Period.parse(str(tree))
    if tree is None:
        raise InvalidValue.not_a("a period", tree)
    return as_period(tree)


def _day(tree: Tree, _kind: Any = None) -> date:
    period = _period(tree)
    if period is None or period.days != 1:
        raise InvalidValue.not_a("a day", tree, "Write '2009-05-31'.")
    return period.start


def _cell(tree: Tree, _kind: Any = None) -> Cell:
    if isinstance(tree, str | dict):
        return as_cell(tree)
    raise InvalidValue.not_a("a cell", tree, "Write 'gender=female, age=18-24'.")


def _band(tree: Tree, _kind: Any = None) -> AgeBand | None:
    if isinstance(tree, str):
        return as_band(tree)
    raise InvalidValue.not_a("an age band", tree, "Write '15-17', '17' or '31+'.")


def _word_reader(kind: type[ClosedList]) -> Read:
    members: dict[str, ClosedList] = {str(member.value): member for member in kind}

    def read(tree: Tree, _kind: Any = None) -> ClosedList:
        if type(tree) is str:
            return members.get(tree) or kind(tree)
        raise InvalidValue.not_a(f"a {kind.noun()}", tree, f"Write one of: {', '.join(members)}.")

    return read


def _side(tree: Tree) -> Number | Missing:
    if type(tree) is not str:
        return _number(tree)
    reason = read_missing(tree)
    return read_number(tree) if reason is None else reason


def _computed(tree: Tree, _kind: Any = None) -> Number | Fraction:
    return read_computed(tree) if type(tree) is str else _number(tree)


def _only(tree: dict[str, Tree], *names: str) -> tuple[Tree, ...]:
    """Return what *tree* holds under *names*, in their order, and under no other."""
    unknown = [name for name in tree if name not in names]
    lacking = [name for name in names if name not in tree]
    if unknown or lacking:
        raise InvalidValue.not_a(f"a table of {' and '.join(names)}", tree)
    return tuple(tree[name] for name in names)


def _ratio(tree: Tree, _kind: Any = None) -> Ratio:
    if isinstance(tree, dict):
        part, whole = _only(tree, "part", "whole")
        return Ratio(_side(part), _side(whole))
    return Ratio.parse(tree)


def _figure_in_parts(tree: dict[str, Tree]) -> Figure:
    """Return the figure that a table with a field for each of its parts writes."""
    if "text" in tree:
        return _words(*_only(tree, "text"))
    if "part" in tree:
        return _ratio(tree)
    if "amount" in tree:
        amount, currency = _only(tree, "amount", "currency")
        return Money(_computed(amount), currency)
    if "number" in tree:
        number, unit = _only(tree, "number", "unit")
        return Amount(_computed(number), unit)
    for name, kind in _ON_SCALES.items():
        if name in tree:
            step, scale = _only(tree, name, "scale")
            return kind(step, reader(Scale)(scale))
    raise InvalidValue.not_a("a value", tree, "Write a number, a text, or a table such as { part = 30, whole = 40 }.")


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
    raise InvalidValue.not_a("a value", tree, "Write a number, a text, or the reason why there is none.")


def _one_of(kind: Any) -> Read:
    """Return what reads a figure that may only be of some kinds, such as money or the reason why there is none."""
    kinds = get_args(kind) or (kind,)

    def read(tree: Tree, _kind: Any = None) -> Any:
        value = _figure(tree)
        if not isinstance(value, kinds):
            raise InvalidValue.not_a(" or ".join(each.__name__.lower() for each in kinds), tree)
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
    if kind is Indicator:
        fill = _filler(kind)
        return lambda tree, _kind=None: fill(with_scales(tree))
    if kind in BULK:
        return _filler(kind)
    reads = {slot.name: _slot_reader(slot) for slot in slots(kind)}
    make = maker(kind)
    return lambda tree, _kind=None: make(**{name: reads[name](held) for name, held in tree.items()})


def _filler(kind: type) -> Read:
    """Return what reads a *kind* of which a document may hold very many, and fills it field by field.

    Its `__init__` does the same, and converts again what reading has converted, and what stands where nothing is
    written: a fifth of the time that a large plan takes to read. The value checks itself as ever.
    """
    reads = {slot.name: _converted(slot) for slot in slots(kind)}
    needed = [slot.name for slot in slots(kind) if slot.required]
    unwritten = {slot.name: slot.unwritten(None) for slot in slots(kind) if not slot.required}
    check: Callable[[Any], None] = kind.__attrs_post_init__  # type: ignore[attr-defined]

    def read(tree: Tree, _kind: Any = None) -> Any:
        for name in needed:
            if name not in tree:
                raise InvalidValue.not_a(f"a {kind.__name__.lower()}", tree)
        value: Any = object.__new__(kind)
        fill = object.__setattr__.__get__(value)  # as attrs fills what is frozen
        for name, held in unwritten.items():
            fill(name, held)
        for name, held in tree.items():
            fill(name, reads[name](held))
        check(value)
        return value

    return read


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
        raise InvalidValue.not_a("a relation", tree, f"Give it a kind: {', '.join(RELATIONS)}.")
    return reader(kind)(relation_fields(tree))


def _short_reader(kind: Any) -> Read:
    table, short = reader_of_table(SHORT[kind]), _IN_SHORT[SHORT[kind]]
    return lambda tree, _kind=None: table(tree) if isinstance(tree, dict) else short(tree)


@cache
def reader_of_table(kind: type) -> Read:
    """Return what reads a thing of *kind* where all its fields are written."""
    return _table_reader(kind)


def _standard_dimension(tree: Tree) -> Dimension:
    code = _string(tree)
    if code not in STANDARD_DIMENSIONS:
        raise UnknownCode.among(code, "dimension of mande's own", STANDARD_DIMENSIONS)
    return STANDARD_DIMENSIONS[code]


_IN_SHORT: dict[type, Callable[[Tree], Any]] = {
    Baseline: _plain_figure,
    Verification: _yes_or_no,
    Category: lambda tree: Category(_string(tree)),
    Dimension: _standard_dimension,
}


def _anything(tree: Tree, _kind: Any = None, depth: int = DEEPEST) -> Any:
    """Return the value that `Stated` holds, which may be of any kind that a field of the plan has."""
    if isinstance(tree, list):
        if not depth:
            raise InvalidValue.not_a("a value", tree, f"Write it with at most {DEEPEST} lists in one another.")
        return tuple(_anything(item, None, depth - 1) for item in tree)
    if isinstance(tree, dict) and len(tree) == 1:
        (name, held), *_ = tree.items()
        if name in _NAMED:
            return reader(_NAMED[name])(held)
        if name == "none":
            return None
    return _figure(tree)


_NAMED: dict[str, Any] = {"period": Period, "day": date, "cell": Cell, "fraction": Fraction}


def _fraction(tree: Tree, _kind: Any = None) -> Fraction:
    return Fraction(_computed(tree))


# Writing, one function a kind.


def _plain(value: str) -> Tree:
    if isinstance(value, Text) and value.languages != (DEFAULT_LANGUAGE,):
        raise InvalidValue.not_a("a code", value, "Write one string, which is the same in every language.")
    return value if type(value) is str else str.__str__(value)


def _in_languages(value: str) -> Tree:
    if isinstance(value, Text) and value.languages != (DEFAULT_LANGUAGE,):
        return {language: value.in_language(language) for language in value.languages}
    return _plain(value)


def _computed_tree(value: Number | Fraction) -> Tree:
    return spell(value) if isinstance(value, Fraction) else value


def _side_tree(value: Number | Missing) -> Tree:
    return value.value if isinstance(value, Missing) else value


def _figure_tree(value: Any) -> Tree:
    """Return a figure as it is written: a number as it is, a text that could be taken for something else in a table."""
    if isinstance(value, str):
        words = _in_languages(value)
        return words if isinstance(words, str) and is_plainly_text(words) else {"text": words}
    if isinstance(value, bool | int | Decimal):
        return value
    if isinstance(value, Missing):
        return value.value
    if isinstance(value, Ratio):
        return {"part": _side_tree(value.part), "whole": _side_tree(value.whole)}
    if isinstance(value, Money):
        return {"amount": _computed_tree(value.amount), "currency": value.currency}
    if isinstance(value, Amount):
        return {"number": _computed_tree(value.number), "unit": value.unit}
    for name, kind in _ON_SCALES.items():
        if isinstance(value, kind):
            return {name: value.step, "scale": writer(Scale)(value.scale)}
    raise InvalidValue.not_a("anything that a document holds", value)


def is_plainly_text(words: str) -> bool:
    """Return whether *words* standing alone are a text: no reason for a missing value, and no number in quotes.

    >>> is_plainly_text("Two of three"), is_plainly_text("not reported"), is_plainly_text("884")
    (True, False, False)
    """
    return read_missing(words) is None and not _is_number(words)


def _is_number(words: str) -> bool:
    try:
        read_number(words)
    except NumberError:
        return False
    return True


def _anything_tree(value: Any) -> Tree:
    if isinstance(value, tuple | list):
        return [_anything_tree(item) for item in value]
    if isinstance(value, Period | Cell):
        return {type(value).__name__.lower(): str(value)}
    if isinstance(value, date) and not isinstance(value, datetime):
        return {"day": value.isoformat()}
    if isinstance(value, Fraction):
        return {"fraction": spell(value)}
    return {"none": True} if value is None else _figure_tree(value)


def _table_writer(kind: Any) -> Callable[[Any], Tree]:
    fields = [(slot, slot.name, _slot_writer(slot)) for slot in slots(kind)]

    def write(value: Any) -> Tree:
        tree: dict[str, Tree] = {}
        for slot, name, write_one in fields:
            held = getattr(value, name)
            if slot.required or (held is not None and held != slot.unwritten(value)):
                tree[name] = write_one(held)
        return tree

    return write


def _slot_writer(slot: Slot) -> Callable[[Any], Tree]:
    write = writer(slot.kind)
    return (lambda held: [write(item) for item in held]) if slot.several else write


def _special_writer(kind: Any) -> Callable[[Any], Tree]:
    write = _table_writer(kind)
    if kind is Indicator:
        return lambda value: without_scales(write(value))
    if kind is Category:
        return lambda value: value.code if (tree := write(value)).keys() == {"code"} else tree
    if kind is Dimension:
        return lambda value: (
            {"code": value.code}
            if STANDARD_DIMENSIONS.get(value.code) == value
            else _without_bands(value, write(value))
        )
    if kind is Units:
        return lambda value: write(_writable(value))
    if kind in _RELATION_NAMES:
        return lambda value: {"kind": _RELATION_NAMES[kind], **write(value)}
    return write


def _writable(units: Units) -> Units:
    if units.registry is not None:
        raise UnitError.not_picklable()
    return units


def _without_bands(dimension: Dimension, tree: dict[str, Tree]) -> dict[str, Tree]:
    """Return the *tree* of a dimension without the age bands that its codes name by themselves."""
    again = {
        category.code: category.band
        for category in Dimension(dimension.code, categories=[each.code for each in dimension.categories]).categories
    }
    categories = []
    for category, written in zip(dimension.categories, tree.get("categories", ()), strict=True):
        fields = {"code": written} if isinstance(written, str) else dict(written)
        if category.band == again[category.code]:
            fields.pop("band", None)
        categories.append(fields["code"] if fields.keys() == {"code"} else fields)
    # A code alone would name a dimension of mande's own.
    return {**tree, "categories": categories} if categories or dimension.code in STANDARD_DIMENSIONS else tree


def _short_writer(kind: Any) -> Callable[[Any], Tree]:
    table = writer(SHORT[kind])

    def write(value: Any) -> Tree:
        if not isinstance(value, SHORT[kind]):
            return _figure_tree(value)
        tree = table(value)
        is_bare = isinstance(value, Baseline) and tree.keys() == {"value"} and not isinstance(tree["value"], str | dict)
        return tree["value"] if is_bare else tree

    return write


def _is_list(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _is(wanted: Any) -> Callable[[Any], bool]:
    return lambda kind: kind is wanted or kind == wanted


def _relation_tree(relation: Any) -> Tree:
    kind: Any = type(relation)
    return writer(kind)(relation)


READERS: tuple[tuple[Any, Read], ...] = (
    (str, _string),
    (Locator, _place),
    (Words, _words),
    (int, _whole),
    (bool, _yes_or_no),
    (Number, _number),
    (Period, _period),
    (date, _day),
    (Cell, _cell),
    (AgeBand, _band),
    (Ratio, _ratio),
    (Fraction, _fraction),
    (Figure, _plain_figure),
    (Money | Missing, _one_of(Money | Missing)),
    (Money | Amount | Missing, _one_of(Money | Amount | Missing)),
    (Relation, _relation),
    (Any, _anything),
)
"""What reads each kind that is neither a table, nor a list, nor a word of a closed list."""

WRITERS: tuple[tuple[Any, Callable[[Any], Tree]], ...] = (
    (str, _plain),
    (Words, _in_languages),
    (int, lambda value: value),
    (bool, lambda value: value),
    (Number, lambda value: value),
    (Period, str),
    (date, date.isoformat),
    (Cell, str),
    (AgeBand, str),
    (Ratio, str),
    (Figure, _figure_tree),
    (Money | Missing, _figure_tree),
    (Money | Amount | Missing, _figure_tree),
    (Relation, _relation_tree),
    (Any, _anything_tree),
)
"""What writes each of them."""


@cache
def _converter() -> Any:
    """Return the converter that knows every kind. cattrs is imported nowhere else."""
    import cattrs

    converter: Any = cattrs.Converter(detailed_validation=False)
    converter.register_structure_hook_factory(is_table, _table_reader)
    converter.register_unstructure_hook_factory(is_table, _special_writer)
    converter.register_structure_hook_factory(_is_list, _list_reader)
    # cattrs knows classes of its own accord, and looks among the rest only then.
    for kind, read in (*READERS, *((word, _word_reader(word)) for word in closed_lists())):
        if isinstance(kind, type):
            converter.register_structure_hook(kind, read)
        else:
            converter.register_structure_hook_func(_is(kind), read)
    for kind, write in (*WRITERS, *((word, _plain) for word in closed_lists())):
        if isinstance(kind, type):
            converter.register_unstructure_hook(kind, write)
        else:
            converter.register_unstructure_hook_func(_is(kind), write)
    for kind in SHORT:
        converter.register_structure_hook_factory(_is(kind), _short_reader)
        if kind not in SHORT.values():
            converter.register_unstructure_hook_factory(_is(kind), _short_writer)
    return converter
