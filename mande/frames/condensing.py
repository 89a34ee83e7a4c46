"""The figures of a frame with those of everybody who reports alike added up by the engine, slot by slot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from mande.frames.alike import Class, classes_of
from mande.frames.engines import narwhals
from mande.frames.observing import read
from mande.frames.reports import Reporting, Slot
from mande.frames.slots import Slots
from mande.framework.frameworks import Framework
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.rollup.groups import in_order
from mande.rollup.parts import Alike, Unit
from mande.rollup.sorting import Asked


class Condensed(NamedTuple):
    """Fewer figures that come to the same, and, by indicator, those for whom one reporter's figures now stand."""

    observations: Observations
    alike: Mapping[str, Mapping[Unit, Alike]]


def condensed(framework: Framework, slots: Slots, asked: Asked) -> Condensed:
    """Return the figures of a frame, with one reporter's for all of those who report alike.

    Raises:
        FrameError: a row that is not added by the engine cannot be read.
    """
    found, reporting, codes = classes_of(framework, slots, asked)
    classes = _standing(slots, reporting, found)
    alike: dict[str, dict[Unit, Alike]] = {}
    members: Counter[str] = Counter()
    for each in classes:
        alike.setdefault(each.found.indicator, {})[each.first] = each.alike
        members[each.found.indicator] += each.members
    sorted_out = {code for code, many in members.items() if many == sum(each.count for each in reporting.reports[code])}
    figures = list(_added(slots, reporting, classes, sorted_out))
    if sorted_out != codes:
        figures += _as_they_stand(framework, slots, reporting, classes)
    return Condensed(Observations(figures), alike)


class _Standing(NamedTuple):
    """Those who report alike, without some of whom a comparison does not hold, and the `first` of them."""

    found: Class
    without: frozenset[Unit]
    first: Unit

    @property
    def members(self) -> int:
        return self.found.count - len(self.without)

    @property
    def alike(self) -> Alike:
        named = (each.unit for each in self.found.reports if each.unit not in self.without)
        return Alike(self.members, tuple(sorted(named, key=in_order)))


def _standing(slots: Slots, reporting: Reporting, classes: Sequence[Class]) -> list[_Standing]:
    """Return *classes* without those of whom some comparison that the roll-up makes does not hold as of the others."""
    without: dict[int, set[Unit]] = {}
    if any(found.checks for found in classes):
        for number, unit in _others(slots, reporting, classes):
            without.setdefault(number, set()).add(unit)
    standing = []
    for number, found in enumerate(classes):
        others = frozenset(without.get(number, ()))
        if found.count - len(others) > 1:
            units = [each.unit for each in found.reports if each.unit not in others]
            first = min(units, key=in_order) if units else _first(slots, reporting, found, others)
            standing.append(_Standing(found, others, first))
    return standing


def _first(slots: Slots, reporting: Reporting, found: Class, others: frozenset[Unit]) -> Unit:
    """Return the first of a class, none of whose names is asked for, who is none of the *others*."""
    nw = narwhals()
    members = _members(slots, reporting, [_Standing(found, others, Unit(None, None))])
    ((_, place),) = slots.table.rows(members.group_by("class").agg(nw.col(slots.who[1]).min()))
    return Unit(place, None)


def _members(slots: Slots, reporting: Reporting, classes: Sequence[_Standing]) -> Any:
    """Return everybody who is in a class, with the number of it, as the engine knows them."""
    listed = [(number, each, reports) for number, each in enumerate(classes) for reports in each.found.reports]
    indicator, *who = slots.who
    keys = {
        indicator: [each.found.indicator for _, each, _ in listed],
        **{name: [reports.key[at] for *_, reports in listed] for at, name in enumerate(reporting.by)},
        "class": [number for number, *_ in listed],
    }
    members = reporting.frame.join(slots.table.beside(keys), on=[indicator, *reporting.by], how="inner")
    members = members.select(*slots.who, "class")
    without = [(each.found.indicator, unit) for each in classes for unit in each.without]
    if not without:
        return members
    others = {
        indicator: [code for code, _ in without],
        who[0]: [unit.place or "" for _, unit in without],
        who[1]: [unit.reporter or "" for _, unit in without],
    }
    return members.join(slots.table.beside(others), on=list(slots.who), how="anti")


def _others(slots: Slots, reporting: Reporting, classes: Sequence[Class]) -> Iterator[tuple[int, Unit]]:
    """Yield the members of a class of whom some comparison does not hold as of the others."""
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
    compared = (
        slots.frame.join(_members(slots, reporting, _all_of(classes)), on=list(slots.who), how="inner")
        .join(signs, on=["class", *slots.slot], how="inner")
        .with_columns(
            (nw.col("number") * nw.col("sign")).alias("part"), (nw.col("wholes") * nw.col("sign")).alias("rest")
        )
        .group_by(*slots.who, "class", "check")
        .agg(nw.col("part").sum(), nw.col("rest").sum())
        .filter((nw.col("part") != 0) | (nw.col("rest") != 0))
    )
    for _, place, reporter, number, check, part, rest in slots.table.rows(compared):
        if not classes[number].checks[check].may_be_less or part > 0 or rest != 0:
            yield number, Unit(place or None, reporter or None)


def _all_of(classes: Iterable[Class]) -> list[_Standing]:
    return [_Standing(found, frozenset(), found.reports[0].unit) for found in classes]


def _added(
    slots: Slots, reporting: Reporting, classes: Sequence[_Standing], sorted_out: Collection[str]
) -> Iterator[Observation]:
    """Yield the sums of those who report alike, as figures of the first of them.

    Where everybody who reports an indicator is *sorted_out* into classes, the largest has what all others leave, for
    what everybody's figures come to is known since the slots were found.
    """
    largest: dict[str, _Standing] = {}
    for each in sorted(classes, key=lambda each: each.members):
        if each.found.indicator in sorted_out:
            largest[each.found.indicator] = each
    asked = [each for each in classes if each is not largest.get(each.found.indicator)]
    told: dict[str, Counter[Slot]] = {code: Counter() for code in largest}
    wholes: dict[str, Counter[Slot]] = {code: Counter() for code in largest}
    for each, slot, number, whole in _sums(slots, reporting, asked):
        code = each.found.indicator
        if code in largest:
            told[code][slot] += number
            wholes[code][slot] += whole
        yield slot.holding(number, whole, code, each.first)
    for code, each in largest.items():
        for slot in each.found.slots:
            yield slot.holding(slot.number - told[code][slot], slot.whole - wholes[code][slot], code, each.first)


def _sums(
    slots: Slots, reporting: Reporting, classes: Sequence[_Standing]
) -> Iterator[tuple[_Standing, Slot, int, int]]:
    """Yield what the figures of each class come to, slot by slot: the number and its whole."""
    if not classes:
        return
    nw = narwhals()
    summed = (
        slots.frame.join(_members(slots, reporting, classes), on=list(slots.who), how="inner")
        .group_by("class", *slots.slot)
        .agg(nw.col("number").sum(), nw.col("wholes").sum())
    )
    known = [{slot.texts: slot for slot in each.found.slots} for each in classes]
    for number, *texts, part, whole in slots.table.rows(summed):
        yield classes[number], known[number][tuple(texts)], int(part), int(whole)


def _as_they_stand(
    framework: Framework, slots: Slots, reporting: Reporting, classes: Sequence[_Standing]
) -> list[Observation]:
    """Return the figures of everybody else.

    Raises:
        FrameError: some cannot be read, all of them at once.
    """
    frame = slots.frame
    if classes:
        frame = frame.join(_members(slots, reporting, classes), on=list(slots.who), how="anti")
    names = list(slots.naming.held)
    return read(slots.table.rows(frame.select(*names)), names, framework, numbered=not classes)
