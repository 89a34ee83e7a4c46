"""What may stand where in a document: the fields of every value, in the order in which a person reads them."""

from __future__ import annotations

import types
from collections.abc import Callable
from functools import cache, reduce
from operator import or_
from typing import Any, NamedTuple, NewType, TypeAlias, Union, get_args, get_origin, get_type_hints

import attrs

from mande.dimensions.breakdowns import DISABILITY, GENDER, SEX, AgeBand, Category, Dimension
from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.framework.indicators import Baseline
from mande.framework.portfolio import Portfolio
from mande.framework.relations import AtLeast, Funnel, Relation, Share, Subset, Sum
from mande.lists import ClosedList
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.ratios import Ratio
from mande.measures.scales import Score, Stage
from mande.measures.units import Units
from mande.observations.collection import Observations
from mande.observations.observation import Verification
from mande.texts import in_words, titled, worded

Tree: TypeAlias = Any
"""A table (a dict), a list, a text, a number (an int or a Decimal), yes or no."""

Read: TypeAlias = Callable[..., Any]
"""What makes a value of a tree; cattrs hands the kind over too, which each knows already."""

Write: TypeAlias = Callable[[Any], Tree]
"""What makes a tree of a value."""

Words = NewType("Words", str)
"""A text that may be said in several languages."""

RELATIONS: dict[str, type] = {"sum": Sum, "subset": Subset, "funnel": Funnel, "at least": AtLeast, "share": Share}
"""What each relation is called by its `kind`."""

SHORT: dict[Any, type] = {
    Baseline | Missing: Baseline,
    Verification | bool: Verification,
    Category: Category,
    Dimension: Dimension,
}
"""Kinds that are written as a table of fields, or in short: a figure, yes or no, a code."""

ONE_PIECE = frozenset({Period, Cell, AgeBand, Ratio, Money, Amount, Score, Stage})
"""Values with fields of their own that are read and written in one piece."""

ON_SCALES: dict[str, type[Score | Stage]] = {"score": Score, "stage": Stage}
"""What stands on a scale, by the field that names its step."""

STANDARD_DIMENSIONS = {dimension.code: dimension for dimension in (GENDER, SEX, DISABILITY)}
"""Dimensions that are written as their code alone, where they are as mande has them."""

NOT_WRITTEN: dict[type, str] = {Units: "registry"}
"""Fields that no document can hold."""

SAID = ("responsible", "owner", "by", "donor", "kind", "version", "printed")
"""Fields that hold somebody's words, though a value takes any string there; the others name a thing by its code."""

LAST = ("source", "at", "note")
"""Fields that stand behind the others of a thing: where it was read, and what is to be said of it besides."""


class Slot(NamedTuple):
    """One field of a value: what it is called, and what kind of thing stands there, a type without its None.

    Where it holds `several`, the kind is that of each; `required` says that it must be written.
    """

    name: str
    kind: Any
    several: bool
    required: bool
    attribute: Any

    @property
    def holds_tables(self) -> bool:
        """Whether what stands here has fields of its own, each with a line of its own in a document."""
        return self.kind == Relation or is_table(SHORT.get(self.kind, self.kind))

    def unwritten(self, value: Any) -> Any:
        """Return what stands in this field of *value* where nothing is written."""
        default, convert = self.attribute.default, self.attribute.converter
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]  # a class, which attrs types as a function
            return default.factory(value) if default.takes_self else default.factory()
        return default if convert is None else convert(default)


@cache
def slots(kind: type) -> tuple[Slot, ...]:
    """Return the fields of a value class that are written, in reading order: what holds fields of its own comes last.

    >>> [slot.name for slot in slots(Baseline)][:3]
    ['value', 'period', 'qualifier']
    """
    hints = get_type_hints(kind)
    found = [
        _slot(attribute, hints[attribute.name])
        for attribute in attrs.fields(kind)
        if attribute.init and attribute.name != NOT_WRITTEN.get(kind)
    ]
    return tuple(sorted(found, key=lambda slot: (slot.holds_tables, slot.name in LAST)))


@cache
def slots_by_name(kind: type) -> dict[str, Slot]:
    """Return the fields of a value class by name."""
    return {slot.name: slot for slot in slots(kind)}


@cache
def is_table(kind: Any) -> bool:
    """Return whether things of *kind* are written as a table of their fields."""
    return isinstance(kind, type) and attrs.has(kind) and kind not in ONE_PIECE


def table_of(kind: Any, tree: Any) -> type | None:
    """Return the class whose fields *tree* writes where a thing of *kind* belongs; None where it is in one piece.

    >>> table_of(Baseline | Missing, {"value": 58}).__name__, table_of(Baseline | Missing, 58)
    ('Baseline', None)
    """
    if kind == Relation:
        return RELATIONS.get(str(tree.get("kind"))) if isinstance(tree, dict) else None
    if kind in SHORT:
        return SHORT[kind] if isinstance(tree, dict) else None
    return kind if is_table(kind) else None


@cache
def tables() -> tuple[type, ...]:
    """Return every value class that a document may hold, each after what it stands in."""
    found: list[type] = [Portfolio, Observations]
    for kind in found:  # which grows on the way
        for slot in slots(kind):
            held = get_args(Relation) if slot.kind == Relation else (SHORT.get(slot.kind, slot.kind),)
            found.extend(each for each in held if is_table(each) and each not in found)
    return tuple(found)


@cache
def closed_lists() -> tuple[type[ClosedList], ...]:
    """Return every closed list that a word in a document may come from."""
    kinds = (slot.kind for kind in tables() for slot in slots(kind))
    return tuple(dict.fromkeys(kind for kind in kinds if isinstance(kind, type) and issubclass(kind, ClosedList)))


def _slot(attribute: Any, hint: Any) -> Slot:
    kind = _without_none(hint)
    several = get_origin(kind) is tuple
    if several:
        kind = get_args(kind)[0]
    if attribute.converter in (worded, titled, in_words) or (kind is str and attribute.name in SAID):
        kind = Words
    return Slot(attribute.name, kind, several, attribute.default is attrs.NOTHING, attribute)


def _without_none(hint: Any) -> Any:
    if get_origin(hint) not in (Union, types.UnionType):
        return hint
    return reduce(or_, (kind for kind in get_args(hint) if kind is not types.NoneType))
