"""Which of several statements of one thing do not agree."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from mande.dimensions.periods import Period
from mande.observations.observation import Status
from mande.reconciliation.reach import Reach, hull
from mande.reconciliation.said import Reading, Said

EXPLAINED = (Status.REVISED, Status.PRELIMINARY)
"""How a figure came about that explains why it differs from one that came about otherwise."""


class Opposed(NamedTuple):
    """Two statements that differ by more than is allowed, in the order in which they are read."""

    one: Said
    other: Said


def disagreement(said: Sequence[Said], reading: Reading) -> Opposed | None:
    """Return the two of *said* that lie furthest apart, or None where all agree.

    A revised figure may differ from the one it revises, and a preliminary one from the last.
    """
    for alike in _alike(said):
        numbers = [each for each in alike if each.reach is not None]
        if numbers:
            lowest, highest = min(numbers, key=_most), max(numbers, key=_least)
            if _reach(lowest) and reading.differ(_reach(lowest), _reach(highest)):
                return _in_order(said, lowest, highest)
        for other in (each for each in alike if each.reach is None):
            if not same_words(alike[0], other):
                return Opposed(alike[0], other)
    return None


def conflict(said: Sequence[Said], reading: Reading) -> Opposed | None:
    """Return a statement each of the two sources that lie furthest apart, or None where all sources agree.

    Where a source contradicts itself, any of what it says may agree with another.
    """
    by_source: dict[str | None, list[Said]] = {}
    for each in said:
        by_source.setdefault(each.source, []).append(each)
    current = [each for same in by_source.values() for each in _current(same)]
    for alike in _alike(current):
        sources: dict[str | None, list[Said]] = {}
        for each in alike:
            sources.setdefault(each.source, []).append(each)
        found = _between(list(sources.values()), reading)
        if found:
            return _in_order(said, *found)
    return None


def comparable(said: Sequence[Said]) -> bool:
    """Return whether two sources among *said* state things that can be held against each other."""
    return any(len({each.source for each in alike}) > 1 for alike in _alike(said))


def alike(said: Sequence[Said]) -> bool:
    """Return whether any two of *said* are things that can be held against each other."""
    return any(len(same) > 1 for same in _alike(said))


def _current(same: Sequence[Said]) -> Sequence[Said]:
    """Return what a source says last: its revised figures, where it has any."""
    revised = [each for each in same if each.status is Status.REVISED]
    return revised or same


def _between(sources: Sequence[Sequence[Said]], reading: Reading) -> tuple[Said, Said] | None:
    if len(sources) < 2:
        return None
    if sources[0][0].reach is None:
        first, *others = sources
        for other in others:
            if not any(same_words(one, another) for one in first for another in other):
                return first[0], other[0]
        return None
    reaches = [(hull(_reach(each) for each in same), same) for same in sources]
    lowest = min(reaches, key=lambda pair: _up(pair[0].most))
    highest = max(reaches, key=lambda pair: _down(pair[0].least))
    if not reading.differ(lowest[0], highest[0]):
        return None
    return max(lowest[1], key=_most), min(highest[1], key=_least)


def _alike(said: Iterable[Said]) -> Iterable[Sequence[Said]]:
    """Return those that can be held against each other: numbers of one kind, days, or words, which came about alike."""
    held: dict[tuple[Hashable, ...], list[Said]] = {}
    for each in said:
        status = each.status if each.status in EXPLAINED else None
        is_days = isinstance(each.value, Period) and each.reach is None
        held.setdefault((each.reach is None, is_days, each.kind, status), []).append(each)
    return held.values()


def same_words(one: Said, other: Said) -> bool:
    """Return whether two statements that are no numbers say the same.

    Of a period whose end is not known to the day, the other may be a closer statement.
    """
    if isinstance(one.value, Period) and isinstance(other.value, Period):
        return may_be_same_days(one.value, other.value)
    return str(one.value).casefold().split() == str(other.value).casefold().split()


def may_be_same_days(one: Period, other: Period) -> bool:
    """Return whether two periods are the same, or may be: of one of them the end is not known to the day.

    >>> may_be_same_days(Period.parse("2007-02/2009"), Period.parse("2007-02/2009-05"))
    True
    """
    if one.start != other.start or (one.dated and other.dated):
        return one == other
    return one.earliest_end <= other.end and other.earliest_end <= one.end


def _in_order(said: Sequence[Said], one: Said, other: Said) -> Opposed:
    places: Mapping[int, int] = {id(each): place for place, each in enumerate(said)}
    return Opposed(*sorted((one, other), key=lambda each: places[id(each)]))


def _reach(said: Said) -> Reach:
    return said.reach or Reach()


def _up(most: Fraction | None) -> tuple[bool, Fraction]:
    return (most is None, most or Fraction(0))


def _down(least: Fraction | None) -> tuple[bool, Fraction]:
    return (least is not None, least or Fraction(0))


def _most(said: Said) -> tuple[bool, Fraction]:
    return _up(_reach(said).most)


def _least(said: Said) -> tuple[bool, Fraction]:
    return _down(_reach(said).least)
