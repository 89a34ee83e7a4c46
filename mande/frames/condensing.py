"""The figures of a frame with those of everybody who reports alike added up by the engine, slot by slot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import attrs

from mande.frames.alike import Class, Slot, classes_of
from mande.frames.engines import narwhals
from mande.frames.observing import read
from mande.frames.slots import Slots
from mande.framework.frameworks import Framework
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.rollup.parts import Unit
from mande.rollup.sorting import Asked


class Condensed(NamedTuple):
    """Fewer figures that come to the same, and, by indicator, those whose figures one reporter's now stand for."""

    observations: Observations
    alike: Mapping[str, Mapping[Unit, Sequence[Unit]]]


def condensed(framework: Framework, slots: Slots, asked: Asked) -> Condensed:
    """Return the figures of a frame, with one reporter's for all of those who report alike.

    Raises:
        FrameError: a row that is not added by the engine cannot be read.
    """
    found, codes = classes_of(framework, slots, asked)
    classes = _without_others(slots, found)
    alike: dict[str, dict[Unit, Sequence[Unit]]] = {}
    for each in classes:
        alike.setdefault(each.indicator, {})[each.first] = each.members
    figures = list(_added(slots, classes))
    if {each.indicator for each in classes if each.is_everybody} != codes:
        figures += _as_they_stand(framework, slots, classes)
    return Condensed(Observations(figures), alike)


def _members(slots: Slots, classes: Iterable[Class]) -> dict[str, list[Any]]:
    """Return, as columns, everybody who is in a class, with the number of it."""
    listed = _listed(classes)
    indicator, place, reporter = slots.who
    return {
        indicator: [each.code for each in listed],
        place: [each.unit.place or "" for each in listed],
        reporter: [each.unit.reporter or "" for each in listed],
        "class": [each.number for each in listed],
        "member": list(range(len(listed))),
    }


class _Member(NamedTuple):
    """Somebody in a class: the number of it, the indicator, and who it is."""

    number: int
    code: str
    unit: Unit


def _listed(classes: Iterable[Class]) -> list[_Member]:
    """Return everybody who is in a class, each of whom an engine knows by their place in the list."""
    return [_Member(number, each.indicator, unit) for number, each in enumerate(classes) for unit in each.members]


def _without_others(slots: Slots, classes: Sequence[Class]) -> list[Class]:
    """Return *classes* without those of whom some comparison that the roll-up makes does not hold as of the others."""
    others: dict[int, set[Unit]] = {}
    if any(found.checks for found in classes):
        for number, unit in _others(slots, classes):
            others.setdefault(number, set()).add(unit)
    kept = [
        attrs.evolve(found, members=tuple(unit for unit in found.members if unit not in others.get(number, ())))
        for number, found in enumerate(classes)
    ]
    return [found for found in kept if len(found.members) > 1]


def _others(slots: Slots, classes: Sequence[Class]) -> Iterator[tuple[int, Unit]]:
    nw = narwhals()
    listed = [
        (number, place, found.slots[slot], sign)
        for number, found in enumerate(classes)
        for place, check in enumerate(found.checks)
        for slot, sign in check.signs.items()
    ]
    signs = slots.table.beside(
        {
            "class": [number for number, *_ in listed],
            "check": [place for _, place, *_ in listed],
            "sign": [sign for *_, sign in listed],
            **{key: [slot.texts[at] for _, _, slot, _ in listed] for at, key in enumerate(slots.slot)},
        }
    )
    members = slots.table.beside(_members(slots, classes))
    compared = (
        slots.frame.join(members, on=list(slots.who), how="inner")
        .join(signs, on=["class", *slots.slot], how="inner")
        .with_columns(
            (nw.col("number") * nw.col("sign")).alias("part"), (nw.col("wholes") * nw.col("sign")).alias("rest")
        )
        .group_by("member", "check")
        .agg(nw.col("part").sum(), nw.col("rest").sum())
        .filter((nw.col("part") != 0) | (nw.col("rest") != 0))
    )
    known = _listed(classes)
    for member, check, part, rest in slots.table.rows(compared):
        number, _, unit = known[member]
        if not classes[number].checks[check].may_be_less or part > 0 or rest != 0:
            yield number, unit


def _added(slots: Slots, classes: Sequence[Class]) -> Iterator[Observation]:
    """Yield the sums of those who report alike, as figures of the first of them."""
    for found in classes:
        if found.is_everybody:  # and what everybody's figures come to was worked out when the slots were found
            yield from (slot.holding(slot.number, slot.whole, found.first) for slot in found.slots)
    classes = [found for found in classes if not found.is_everybody]
    if not classes:
        return
    nw = narwhals()
    members = slots.table.beside(_members(slots, classes))
    summed = (
        slots.frame.join(members, on=list(slots.who), how="inner")
        .group_by("class", *slots.slot)
        .agg(nw.col("number").sum(), nw.col("wholes").sum())
    )
    known: list[Mapping[tuple[str, ...], Slot]] = [{slot.texts: slot for slot in each.slots} for each in classes]
    for number, *texts, part, whole in slots.table.rows(summed):
        yield known[number][tuple(texts)].holding(int(part), int(whole), classes[number].first)


def _as_they_stand(framework: Framework, slots: Slots, classes: Sequence[Class]) -> list[Observation]:
    """Return the figures of everybody else.

    Raises:
        FrameError: some cannot be read, all of them at once.
    """
    frame = slots.frame
    if classes:
        frame = frame.join(slots.table.beside(_members(slots, classes)), on=list(slots.who), how="anti")
    names = list(slots.naming.held)
    return read(slots.table.rows(frame.select(*names)), names, framework, numbered=not classes)
