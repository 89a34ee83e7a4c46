"""Values as trees: what writes each kind, and leaves out what goes without saying."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from mande.dimensions.breakdowns import AgeBand, Category, Dimension
from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.errors import InvalidValue, UnitError
from mande.formats.hooks import finder_of_writers, is_kind
from mande.formats.kinds import (
    ON_SCALES,
    RELATIONS,
    SHORT,
    STANDARD_DIMENSIONS,
    Slot,
    Tree,
    Words,
    Write,
    closed_lists,
    is_table,
    slots,
)
from mande.formats.pieces import is_plainly_text
from mande.formats.scales import without_scales
from mande.framework.indicators import Baseline, Indicator
from mande.framework.relations import Relation
from mande.languages import DEFAULT_LANGUAGE
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Number, spell
from mande.measures.ratios import Ratio
from mande.measures.scales import Scale
from mande.measures.units import Units
from mande.texts import Text
from mande.wording import sentence

RELATION_NAMES = {kind: name for name, kind in RELATIONS.items()}
"""The `kind` of each relation."""


@cache
def writer(kind: Any) -> Write:
    """Return what writes a thing of *kind*."""
    found: Write = _writers()(kind)
    return found


def _plain(value: str) -> Tree:
    if isinstance(value, Text) and value.languages != (DEFAULT_LANGUAGE,):
        raise InvalidValue.not_a(
            sentence("a code"), value, sentence("Write one string, which is the same in every language.")
        )
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
    for name, kind in ON_SCALES.items():
        if isinstance(value, kind):
            return {name: value.step, "scale": writer(Scale)(value.scale)}
    raise InvalidValue.not_a(sentence("anything that a document holds"), value)


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


def _table_writer(kind: Any) -> Write:
    fields = [(slot, slot.name, _slot_writer(slot)) for slot in slots(kind)]

    def write(value: Any) -> Tree:
        tree: dict[str, Tree] = {}
        for slot, name, write_one in fields:
            held = getattr(value, name)
            if slot.required or (held is not None and held != slot.unwritten(value)):
                tree[name] = write_one(held)
        return tree

    return write


def _slot_writer(slot: Slot) -> Write:
    write = writer(slot.kind)
    return (lambda held: [write(item) for item in held]) if slot.several else write


def _special_writer(kind: Any) -> Write:
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
    if kind in RELATION_NAMES:
        return lambda value: {"kind": RELATION_NAMES[kind], **write(value)}
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


def _short_writer(kind: Any) -> Write:
    table = writer(SHORT[kind])

    def write(value: Any) -> Tree:
        if not isinstance(value, SHORT[kind]):
            return _figure_tree(value)
        tree = table(value)
        is_bare = isinstance(value, Baseline) and tree.keys() == {"value"} and not isinstance(tree["value"], str | dict)
        return tree["value"] if is_bare else tree

    return write


def _relation_tree(relation: Any) -> Tree:
    kind: Any = type(relation)
    return writer(kind)(relation)


WRITERS: tuple[tuple[Any, Write], ...] = (
    (str, _plain),
    (Words, _in_languages),
    (int, lambda value: value),
    (int | Missing, _side_tree),
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
def _writers() -> Callable[[Any], Write]:
    """Return what finds the writer of a kind."""
    short = ((is_kind(kind), _short_writer) for kind in SHORT if kind not in SHORT.values())
    words = ((word, _plain) for word in closed_lists())
    return finder_of_writers(((is_table, _special_writer), *short), (*WRITERS, *words))
