"""What everybody reports of an indicator, as an engine sums it up: which slots, how often, and whether they agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Any, NamedTuple, TypeAlias, cast

import attrs

from mande.errors import InvalidValue
from mande.frames.comparing import Check, Column, Digits
from mande.frames.engines import narwhals
from mande.frames.rows import figure_of, observation_of
from mande.frames.slots import NUMBER, SHARE, Slots
from mande.frames.ticking import Ticks
from mande.framework.frameworks import Framework
from mande.observations.observation import Observation
from mande.rollup.parts import Unit
from mande.rollup.sorting import Asked
from mande.rollup.steps import Axis

MOST_SLOTS = 1280
"""Slots that are told apart by powers of two, so many columns of them; an indicator with more is read as it stands."""

SIDE_BY_SIDE = 8
"""Columns of comparisons of a kind; those of further ones are kept apart as groups."""

Texts: TypeAlias = tuple[str, ...]
"""The codes and the kind of a slot, as the engine has them."""


@attrs.frozen(eq=False)
class Slot:
    """A slot of an indicator: its codes as the engine has them, and a figure that might stand there, if any might.

    That figure is of any indicator. `number` and `whole` are what the figures of everybody there come to, and no number
    there is greater than `most`.
    """

    texts: Texts
    kind: str
    row: Mapping[str, str]
    figure: Observation | None
    number: int
    whole: int
    most: int

    def holding(self, number: int, whole: int, indicator: str, unit: Unit) -> Observation:
        """Return the figure of an *indicator* and a *unit* that stands here, and comes to *number* of a *whole*.

        Only of a slot in which a figure may stand: there is no class of those who report any other.
        """
        value = figure_of(_row(self.row, self.kind, number, whole))
        there = cast("Observation", self.figure)
        return attrs.evolve(there, indicator=indicator, value=value, place=unit.place, reporter=unit.reporter)


def _row(row: Mapping[str, str], kind: str, number: int, whole: int) -> dict[str, Any]:
    return {**row, **{NUMBER: {"value": number}, SHARE: {"value": number, "whole": whole}}.get(kind, {})}


def slots_by_indicator(slots: Slots) -> Mapping[str, list[Slot]]:
    """Return the slots in which anybody reports, by the code of the indicator."""
    found: dict[str, list[Slot]] = {}
    shapes: dict[Texts, tuple[Mapping[str, str], Observation | None]] = {}
    for (code, *texts), sums in _sums(slots).items():
        shape = tuple(texts)
        if shape not in shapes:
            shapes[shape] = _shaped(slots, shape)  # all indicators of a table are told by the same few
        row, figure = shapes[shape]
        found.setdefault(code, []).append(Slot(shape, shape[-1], row, figure, *sums))
    return {code: sorted(each, key=lambda slot: slot.texts) for code, each in found.items()}


def _sums(slots: Slots) -> Mapping[Texts, tuple[int, int, int]]:
    """Return the number and the whole that each slot of each indicator comes to, and the greatest of those in it."""
    nw = narwhals()
    # Grouped, and not made unique: DuckDB numbers every row for that, which takes ten times as long.
    most = [f"most {name}" for name in slots.numbers]
    there = (
        slots.frame.with_columns(*(nw.col(name).alias(named) for name, named in zip(slots.numbers, most, strict=True)))
        .group_by(*slots.by_slot)
        .agg(*(nw.col(name).sum() for name in slots.numbers), *(nw.col(name).max() for name in most))
    )
    width = len(slots.by_slot)
    sums: dict[Texts, tuple[int, int, int]] = {}
    for cells in slots.table.rows(there):
        key = tuple([text or "" for text in cells[:width]])  # what is null is blank, as what is empty
        *told, greatest = *map(int, cells[width : -len(most)]), max(map(int, cells[-len(most) :]))
        number, whole, before = sums.get(key, (0, 0, 0))
        sums[key] = number + told[0], whole + sum(told[1:]), max(before, greatest)
    return sums


def _shaped(slots: Slots, texts: Texts) -> tuple[Mapping[str, str], Observation | None]:
    """Return the codes that *texts* are, by their columns, and a figure that has them, if any can."""
    row = {key: text for key, text in zip(slots.keys, texts, strict=False) if text}
    try:
        return row, observation_of({"indicator": "any", **_row(row, texts[-1], 1, 1)})
    except InvalidValue:
        return row, None


@attrs.frozen(eq=False)
class Reports:
    """What somebody reports of an indicator, or what several do whose names nobody asks for.

    Attributes:
        unit: who it is, or the first of them.
        count: how many they are.
        key: what an engine knows them by, in the columns `Reporting.by`.
        slots: those that hold a figure, each once; None where that is not so.
        agrees: of whoever reports every slot that there is, whether each comparison holds that the roll-up makes.
    """

    unit: Unit
    count: int
    key: tuple[Any, ...]
    slots: tuple[Slot, ...] | None
    agrees: bool


class Reporting(NamedTuple):
    """What everybody reports, by the code of the indicator, and a frame with a row for each of them."""

    reports: Mapping[str, Sequence[Reports]]
    frame: Any = None
    by: tuple[str, ...] = ()


class Form(NamedTuple):
    """All slots of an indicator that anybody fills in, in their order, and what the roll-up compares of them."""

    slots: tuple[Slot, ...]
    checks: tuple[Check, ...]

    def is_like(self, other: Form) -> bool:
        """Return whether the slots of another indicator are the same, and what is compared of them."""
        texts = ([slot.texts for slot in form.slots] for form in (self, other))
        return self.checks == other.checks and next(texts) == next(texts)


class Names(NamedTuple):
    """Whose names are asked for: everybody's, or those of the `places` that a plan declares.

    Where a figure is of no place, or somebody else's, all are asked for by whose it is: they may share with others.
    """

    everybody: bool
    places: tuple[str, ...] = ()

    @classmethod
    def asked_for(cls, framework: Framework, asked: Asked) -> Names:
        """Return whose names decide into which total their figures go, or who is expected to have any."""
        if Axis.PLACE not in asked.onto.over or asked.onto.places:
            return cls(everybody=True)
        return cls(everybody=False, places=tuple(place.code for place in framework.places))

    def told(self, slots: Slots, frame: Any) -> Any:
        """Return *frame* with the places and reporters whose names are asked for, the others being blank."""
        nw = narwhals()
        code, *who = slots.who
        if self.everybody:
            return frame.with_columns(*(nw.col(each).alias(f"{each} named") for each in who))
        place, reporter = map(nw.col, who)
        shared = frame.filter((place == "") | (reporter != "")).group_by(code).agg(nw.col("one").sum())
        codes = [(each,) for each, _ in slots.table.rows(shared)]
        frame = slots.table.marked(frame, [who[0]], [(each,) for each in self.places], "is asked for")
        frame = slots.table.marked(frame, [code], codes, "is shared")
        asked = nw.col("is asked for") | nw.col("is shared")
        return frame.with_columns(
            *(nw.when(asked).then(nw.col(each)).otherwise(nw.lit("")).alias(f"{each} named") for each in who)
        )


def reporting(slots: Slots, forms: Mapping[str, Form], names: Names, *, of_all: bool) -> Reporting:
    """Return what everybody reports of the indicators that have *forms*, in one pass over the figures.

    The slots are summed up as powers of two, and those who fill in all there is are held to what the roll-up compares.
    *of_all* says that each indicator of which there are figures has a form.
    """
    nw = narwhals()
    most = max((len(each.slots) for each in forms.values()), default=0)
    if not most:
        return Reporting({})
    ticks = Ticks(most)
    place, reporter = slots.who[1:]
    frame = names.told(slots, slots.table.kept(_summed(slots, forms, ticks, of_all=of_all)))
    by = (f"{place} named", f"{reporter} named", "fails", *_ticked(ticks))
    patterns = frame.group_by(slots.who[0], *by).agg(nw.col("one").sum(), nw.col(place).min(), nw.col(reporter).min())
    reports: dict[str, list[Reports]] = {}
    known: dict[tuple[str, tuple[int, ...]], tuple[Slot, ...] | None] = {}
    for code, *key, count, first, somebody in slots.table.rows(patterns):
        fails, *sums = map(int, key[2:])
        here = code, tuple(sums)
        if here not in known:
            ticked = ticks.read(sums)
            known[here] = None if ticked is None else tuple(forms[code].slots[at] for at in ticked)
        unit = Unit(first or None, somebody or None)
        reports.setdefault(code, []).append(
            Reports(unit, int(count), (*key[:2], fails, *sums), known[here], agrees=not fails)
        )
    return Reporting(reports, frame, by)


def _ticked(ticks: Ticks) -> list[str]:
    return [f"ticks {column}" for column in range(ticks.columns)]


class _Mark(NamedTuple):
    """A row that an engine joins to each figure of a slot: how often it is added to each column of a block.

    A slot that is in the comparisons of several blocks has as many marks, of which one `counts`.
    """

    code: str
    place: int
    slot: Slot
    block: int
    counts: bool
    weights: Mapping[Column, int]

    @classmethod
    def all(cls, code: str, form: Form, digits: Digits) -> Iterator[_Mark]:
        """Yield the marks of all slots of a *form*."""
        weights = digits.weights(form.checks)
        for place, slot in enumerate(form.slots):
            blocks: dict[int, dict[Column, int]] = {}
            for column, weight in weights.get(place, {}).items():
                block, number = divmod(column.number, SIDE_BY_SIDE)
                blocks.setdefault(block, {})[column._replace(number=number)] = weight
            for nth, (block, held) in enumerate((blocks or {0: {}}).items()):
                yield cls(code, place, slot, block, nth == 0, held)


def _summed(slots: Slots, forms: Mapping[str, Form], ticks: Ticks, *, of_all: bool) -> Any:
    """Return a row for each who reports of an indicator: what fails, and which slots they fill in, each how often."""
    nw = narwhals()
    digits = Digits(max(Digits.of(each.checks, [slot.most for slot in each.slots]).bits for each in forms.values()))
    first, *others = forms
    # Where all indicators are told by one form, figures are joined to it whichever they are of.
    is_one = of_all and len(forms[first].slots) > 1 and all(forms[first].is_like(forms[code]) for code in others)
    marks = [mark for code in ([first] if is_one else forms) for mark in _Mark.all(code, forms[code], digits)]
    told = {key: [mark.slot.texts[at] for mark in marks] for at, key in enumerate(slots.slot)}
    told = {key: texts for key, texts in told.items() if len(set(texts)) > 1}
    if not is_one:
        told[slots.who[0]] = [mark.code for mark in marks]
    columns = {column: f"weight {column.may_be_less} {column.number}" for mark in marks for column in mark.weights}
    beside = {
        **{
            name: [ticks.weight(mark.place, column) if mark.counts else 0 for mark in marks]
            for column, name in enumerate(_ticked(ticks))
        },
        **{weight: [mark.weights.get(column, 0) for mark in marks] for column, weight in columns.items()},
    }
    several = any(mark.block for mark in marks)
    if several:
        beside["block"] = [mark.block for mark in marks]
    parts = {(name, column): f"{name} {weight}" for name in slots.numbers for column, weight in columns.items()}
    weighed = [(nw.col(name) * nw.col(columns[column])).alias(part) for (name, column), part in parts.items()]
    ticked = [nw.col(name).sum() for name in _ticked(ticks)]
    joined = slots.frame.join(slots.table.beside({**told, **beside}), on=list(told), how="inner")
    summed = (
        (joined.with_columns(*weighed) if weighed else joined)
        .group_by(*slots.who, *(["block"] if several else []))
        .agg(*(nw.col(part).sum() for part in parts.values()), *ticked)
    )
    less = [part for (name, column), part in parts.items() if column.may_be_less and name == "number"]
    unlike = [nw.col(part) != 0 for part in parts.values() if part not in less]
    fails = reduce(or_, (*unlike, *(digits.any_above(nw.col(part)) for part in less)), nw.lit(value=False))
    raised = [digits.raised(nw.col(part)).alias(part) for part in less]
    summed = summed.with_columns(*raised) if raised else summed
    summed = summed.with_columns(nw.when(fails).then(nw.lit(1)).otherwise(nw.lit(0)).alias("fails"))
    if several:
        summed = summed.group_by(*slots.who).agg(nw.col("fails").max(), *ticked)
    return summed.select(*slots.who, "fails", *_ticked(ticks), nw.lit(1).alias("one"))
