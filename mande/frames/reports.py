"""What everybody reports of an indicator, as an engine sums it up: which slots, how often, and whether they agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias, cast

import attrs

from mande.codes import code_fault
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

Texts: TypeAlias = tuple[str, ...]
"""The codes and the kind of a slot, as the engine has them."""


@attrs.frozen(eq=False)
class Slot:
    """A slot of an indicator: its codes as the engine has them, and a figure that might stand there, if any might.

    `number` and `whole` are what the figures of everybody there come to.
    """

    texts: Texts
    kind: str
    row: Mapping[str, str]
    figure: Observation | None
    number: int
    whole: int

    def holding(self, number: int, whole: int, unit: Unit) -> Observation:
        """Return the figure that stands here where it is of *unit* and comes to *number*, or that of a *whole*.

        Only of a slot in which a figure may stand: there is no class of those who report any other.
        """
        value = figure_of(_row(self.row, self.kind, number, whole))
        return attrs.evolve(cast("Observation", self.figure), value=value, place=unit.place, reporter=unit.reporter)


def _row(row: Mapping[str, str], kind: str, number: int, whole: int) -> dict[str, Any]:
    return {**row, **{NUMBER: {"value": number}, SHARE: {"value": number, "whole": whole}}.get(kind, {})}


def slots_by_indicator(slots: Slots) -> Mapping[str, list[Slot]]:
    """Return the slots in which anybody reports, by the code of the indicator."""
    nw = narwhals()
    found: dict[str, list[Slot]] = {}
    shapes: dict[Texts, tuple[Mapping[str, str], Observation | None]] = {}
    # Grouped, and not made unique: DuckDB numbers every row for that, which takes ten times as long.
    there = slots.frame.group_by(slots.who[0], *slots.slot).agg(nw.col("number").sum(), nw.col("wholes").sum())
    for code, *texts, number, whole in slots.table.rows(there):
        shape = tuple(texts)
        if shape not in shapes:
            shapes[shape] = _shaped(slots, shape)  # all indicators of a table are told by the same few
        row, figure = shapes[shape]
        figure = None if figure is None or code_fault(code) else attrs.evolve(figure, indicator=code)
        found.setdefault(code, []).append(Slot(shape, shape[-1], row, figure, int(number), int(whole)))
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
    """Return a row for each who reports of an indicator: what fails, how many slots they fill in, and which."""
    nw = narwhals()
    listed = [(code, mark) for code, each in marks.items() for mark in each]
    beside = slots.table.beside(
        {
            slots.who[0]: [code for code, _ in listed],
            **{key: [mark.slot.texts[at] for _, mark in listed] for at, key in enumerate(slots.slot)},
            "check": [mark.check for _, mark in listed],
            "sign": [mark.sign for _, mark in listed],
            "less": [int(mark.may_be_less) for _, mark in listed],
            "counts": [int(mark.counts) for _, mark in listed],
            **{name: [mark.bit(number) for _, mark in listed] for number, name in enumerate(bits)},
        }
    )
    numbers = [nw.col(name).sum() for name in ("counts", *bits)]
    compared = (
        slots.frame.join(beside, on=[slots.who[0], *slots.slot], how="inner")
        .with_columns(
            (nw.col("number") * nw.col("sign")).alias("part"), (nw.col("wholes") * nw.col("sign")).alias("rest")
        )
        .group_by(*slots.who, "check", "less")
        .agg(nw.col("part").sum(), nw.col("rest").sum(), *numbers)
    )
    fails = (nw.col("part") > 0) | (nw.col("rest") != 0) | ((nw.col("part") < 0) & (nw.col("less") == 0))
    return (
        compared.with_columns(nw.when(fails).then(nw.lit(1)).otherwise(nw.lit(0)).alias("fails"))
        .group_by(*slots.who)
        .agg(nw.col("fails").max(), *numbers)
        .with_columns(nw.lit(1).alias("one"))
    )


def _summed_up(slots: Sequence[Slot], bits: Sequence[int]) -> tuple[Slot, ...]:
    """Return the slots that *bits* sum up; none where there were too many rows to tell."""
    if any(number >> BITS for number in bits):
        return ()
    return tuple(slot for place, slot in enumerate(slots) if bits[place // BITS] >> place % BITS & 1)
