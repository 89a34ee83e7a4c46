"""What everybody reports of an indicator, as an engine sums it up: which slots, how often, and whether they agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Any, NamedTuple, TypeAlias, cast

import attrs

from mande.errors import InvalidValue
from mande.frames.engines import narwhals
from mande.frames.rows import figure_of, observation_of
from mande.frames.slots import NUMBER, SHARE, Slots
from mande.framework.frameworks import Framework
from mande.observations.observation import Observation
from mande.rollup.parts import Unit
from mande.rollup.sorting import Asked
from mande.rollup.steps import Axis

BITS = 40
"""Slots that one column of an engine tells apart: each is a power of two, and many rows of one slot still fit."""

MOST_COLUMNS = 32
"""Columns that tell slots apart; an indicator with more slots is read as it stands."""

SIDE_BY_SIDE = 16
"""Comparisons that have a column each, as far as there are columns; further ones are kept apart as groups."""

Texts: TypeAlias = tuple[str, ...]
"""The codes and the kind of a slot, as the engine has them."""


@attrs.frozen(eq=False)
class Slot:
    """A slot of an indicator: its codes as the engine has them, and a figure that might stand there, if any might.

    That figure is of any indicator. `number` and `whole` are what the figures of everybody there come to.
    """

    texts: Texts
    kind: str
    row: Mapping[str, str]
    figure: Observation | None
    number: int
    whole: int

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
    nw = narwhals()
    found: dict[str, list[Slot]] = {}
    shapes: dict[Texts, tuple[Mapping[str, str], Observation | None]] = {}
    # Grouped, and not made unique: DuckDB numbers every row for that, which takes ten times as long.
    there = slots.frame.group_by(*slots.by_slot).agg(nw.col("number").sum(), nw.col("wholes").sum())
    sums: dict[Texts, tuple[int, int]] = {}
    for *texts, number, whole in slots.table.rows(there):
        key = tuple([text or "" for text in texts])  # what is null is blank, as what is empty
        before = sums.get(key, (0, 0))
        sums[key] = before[0] + int(number), before[1] + int(whole)
    for (code, *texts), (number, whole) in sums.items():
        shape = tuple(texts)
        if shape not in shapes:
            shapes[shape] = _shaped(slots, shape)  # all indicators of a table are told by the same few
        row, figure = shapes[shape]
        found.setdefault(code, []).append(Slot(shape, shape[-1], row, figure, number, whole))
    return found


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


class Mark(NamedTuple):
    """A row that an engine joins to each figure of a slot: its power of two, and on which side of a comparison it is.

    A slot that is in several comparisons has as many marks, of which one `counts`; one that is in none has a mark all
    the same, of the comparison -1.
    """

    slot: Slot
    place: int
    counts: bool
    check: int = -1
    sign: int = 0
    may_be_less: bool = False

    def bit(self, column: int) -> int:
        """Return what it adds to a *column* of powers of two."""
        return 1 << self.place % BITS if self.counts and self.place // BITS == column else 0


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
        place, reporter = map(nw.col, who)
        shared = frame.filter((place == "") | (reporter != "")).group_by(code).agg(nw.col("one").sum())
        codes = [] if self.everybody else [code for code, _ in slots.table.rows(shared)]
        asked = nw.lit(self.everybody)
        for name, known in ((who[0], self.places), (code, codes)):
            asked = asked | nw.col(name).is_in(list(known)) if known else asked
        return frame.with_columns(
            *(nw.when(asked).then(nw.col(each)).otherwise(nw.lit("")).alias(f"{each} named") for each in who)
        )


def reporting(slots: Slots, marks: Mapping[str, Sequence[Mark]], names: Names) -> Reporting:
    """Return what everybody reports of the indicators that have *marks*, in one pass over the figures.

    The slots are summed up as powers of two, and those who fill in all there is are held to what the roll-up compares.
    """
    nw = narwhals()
    told = {code: tuple(mark.slot for mark in each if mark.counts) for code, each in marks.items()}
    bits = [f"bits {number}" for number in range(max((-(-len(each) // BITS) for each in told.values()), default=0))]
    if not bits:
        return Reporting({})
    place, reporter = slots.who[1:]
    frame = names.told(slots, slots.table.kept(_summed(slots, marks, bits)))
    by = (f"{place} named", f"{reporter} named", "fails", "counts", *bits)
    patterns = frame.group_by(slots.who[0], *by).agg(nw.col("one").sum(), nw.col(place).min(), nw.col(reporter).min())
    reports: dict[str, list[Reports]] = {}
    known: dict[tuple[str, tuple[int, ...]], tuple[Slot, ...]] = {}
    for code, *key, count, first, somebody in slots.table.rows(patterns):
        fails, rows, *sums = map(int, key[2:])
        here = code, tuple(sums)
        if here not in known:
            known[here] = _summed_up(told[code], sums)
        # Where some slot is there twice there are fewer powers of two in the sum than rows.
        held = known[here] if len(known[here]) == rows else None
        unit = Unit(first or None, somebody or None)
        reports.setdefault(code, []).append(
            Reports(unit, int(count), (*key[:2], fails, rows, *sums), held, agrees=not fails)
        )
    return Reporting(reports, frame, by)


def _summed(slots: Slots, marks: Mapping[str, Sequence[Mark]], bits: Sequence[str]) -> Any:
    """Return a row for each who reports of an indicator: what fails, how many slots they fill in, and which.

    An engine that holds no more of a table than it works on has a column for each comparison, since it would take it
    longer to keep them apart as groups; the others have one column, and as many groups.
    """
    nw = narwhals()
    listed = [(code, mark, at) for code, each in marks.items() for mark, at in zip(each, _numbered(each), strict=True)]
    width = min(SIDE_BY_SIDE if slots.table.streams else 1, max(at for *_, at in listed) + 1)
    told = {
        slots.who[0]: [code for code, *_ in listed],
        **{key: [mark.slot.texts[at] for _, mark, _ in listed] for at, key in enumerate(slots.slot)},
    }
    told = {key: texts for key, texts in told.items() if key == slots.who[0] or len(set(texts)) > 1}
    beside = {
        "block": [at // width for *_, at in listed],
        "column": [at % width for *_, at in listed],
        "sign": [mark.sign for _, mark, _ in listed],
        "less": [int(mark.may_be_less) for _, mark, _ in listed],
        "counts": [int(mark.counts) for _, mark, _ in listed],
        **{name: [mark.bit(number) for _, mark, _ in listed] for number, name in enumerate(bits)},
    }
    compared = ["number"] if all(mark.slot.kind != SHARE for _, mark, _ in listed) else ["number", "wholes"]
    parts = {f"{name} {column}": (name, column) for name in compared for column in range(width)}
    numbers = [nw.col(name).sum() for name in ("counts", *bits)]
    by_block = (
        slots.frame.join(slots.table.beside({**told, **beside}), on=list(told), how="inner")
        .with_columns(
            *(
                nw.when(nw.col("column") == column).then(nw.col(name) * nw.col("sign")).otherwise(nw.lit(0)).alias(part)
                for part, (name, column) in parts.items()
            )
        )
        .group_by(*slots.who, "block", "less")
        .agg(*(nw.col(part).sum() for part in parts), *numbers)
    )
    fails = reduce(or_, (_fails(nw.col(part), name) for part, (name, _) in parts.items()))
    return (
        by_block.with_columns(nw.when(fails).then(nw.lit(1)).otherwise(nw.lit(0)).alias("fails"))
        .group_by(*slots.who)
        .agg(nw.col("fails").max(), *numbers)
        .with_columns(nw.lit(1).alias("one"))
    )


def _numbered(marks: Iterable[Mark]) -> Iterator[int]:
    """Yield the number of each mark's comparison among those of its kind; a mark of none is beside the first."""
    known: dict[bool, dict[int, int]] = {True: {}, False: {}}
    for mark in marks:
        of_a_kind = known[mark.may_be_less]
        yield 0 if mark.check < 0 else of_a_kind.setdefault(mark.check, len(of_a_kind))


def _fails(part: Any, name: str) -> Any:
    """Return whether one side of a comparison is not as much as the other, nor less where it may be."""
    return part != 0 if name == "wholes" else (part > 0) | ((part < 0) & (narwhals().col("less") == 0))


def _summed_up(slots: Sequence[Slot], bits: Sequence[int]) -> tuple[Slot, ...]:
    """Return the slots that *bits* sum up; none where there were too many rows to tell."""
    if any(number >> BITS for number in bits):
        return ()
    return tuple(slot for place, slot in enumerate(slots) if bits[place // BITS] >> place % BITS & 1)
