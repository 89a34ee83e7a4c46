"""Which numbers are parts of which: cells of totals, places of places, months of years, stages of those before them.

Between what is printed lies much that nobody prints, and that ties it together all the same: the total of two
breakdowns that stand side by side, the half-year of a country told by its quarters and by its districts, the women of a
district who are missing both among the women and in the district. All of it that two sums at least speak of is here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import chain, islice
from typing import NamedTuple

import attrs

from mande.disclosure.axes import Scales
from mande.disclosure.spots import LINE, PERIOD, Along, Spot, code_of, moved

MOST_INNER = 5_000
"""Numbers that nobody prints and that are parts of several others: beyond so many no more are looked for."""


class Margin(NamedTuple):
    """A number, and others that are parts of it along one axis; nobody is in two of them where they are `apart`.

    `same` says that the whole is not the sum of the parts but the last of them: a state at the end of the year.
    """

    whole: Spot
    parts: tuple[Spot, ...]
    along: Along
    apart: bool = True
    same: bool = False


def _spots(spots: Iterable[Spot]) -> frozenset[Spot]:
    return frozenset(spots)


@attrs.define(eq=False)
class Lattice:
    """What is printed, with all that lies between it and is part of several sums, or made of several.

    >>> from mande.dimensions.cells import Cell
    >>> from mande.disclosure.axes import Axes
    >>> women, men = (Spot(Cell({"gender": gender}), "BD") for gender in ("female", "male"))
    >>> printed = [Spot(Cell(), "BD"), women, men]
    >>> axes = Axes({}, {}, frozenset(), {}, adds=True)
    >>> [len(margin.parts) for margin in Lattice(Scales({None: axes}, (), printed), printed).margins()]
    [2]
    """

    scales: Scales
    printed: frozenset[Spot] = attrs.field(converter=_spots)
    around: dict[Spot, tuple[tuple[Spot, Along], ...]] = attrs.field(factory=dict, init=False)
    within: dict[Spot, dict[Along, dict[Spot, None]]] = attrs.field(factory=dict, init=False)
    inner: dict[Spot, None] = attrs.field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        """Find what lies between."""
        self._add(sorted(self.printed, key=repr))
        while len(self.inner) < MOST_INNER:
            met = [*islice(self._missing(), MOST_INNER - len(self.inner))]
            if not met:
                break
            self.inner |= dict.fromkeys(met)
            self._add(met)
        self._leave_out_what_ties_nothing()

    def margins(self) -> tuple[Margin, ...]:
        """Return what is a part of what, each margin once."""
        return tuple(
            margin
            for whole, ways in self.within.items()
            for along, parts in ways.items()
            for margin in self._of(whole, along, tuple(parts))
        )

    def _add(self, spots: Iterable[Spot]) -> None:
        """Take in numbers with the pieces that they are made of, and all that lies around them."""
        waiting = deque(spots)
        while waiting:
            spot = waiting.popleft()
            if spot in self.around:
                continue
            self.within.setdefault(spot, {})
            self.around[spot] = tuple(self._wider(spot))
            for wider, along in self.around[spot]:
                self.within.setdefault(wider, {}).setdefault(along, {})[spot] = None
                waiting.append(wider)
            met = [piece for piece in self._pieces(spot) if piece not in self.printed]
            self.inner |= dict.fromkeys(met)
            waiting.extend(met)

    def _wider(self, spot: Spot) -> Iterator[tuple[Spot, Along]]:
        for along in self.scales.along(spot):
            for code in self.scales.of(spot, along).wider.get(code_of(spot, along), ()):
                yield moved(spot, along, code), along

    def _pieces(self, spot: Spot) -> Iterator[Spot]:
        for along in self.scales.along(spot):
            for code in self.scales.of(spot, along).pieces(code_of(spot, along)):
                yield moved(spot, along, code)

    def _missing(self) -> Iterator[Spot]:
        """Yield what is missing in two sums at least that hold others, or that three tables have crossed in pairs."""
        seen: set[Spot] = set()
        for whole in list(self.around):
            for along in filter(partial(self._adds, whole), self.scales.open_to(whole)):
                for code in self.scales.of(whole, along).narrower.get(code_of(whole, along), ()):
                    spot = moved(whole, along, code)
                    if spot not in self.around and spot not in seen:
                        seen.add(spot)
                        if self._is_met(spot):
                            yield spot

    def _adds(self, spot: Spot, along: Along) -> bool:
        """Return whether what is counted is a sum along an axis: a state is none of those before it."""
        return along.field != PERIOD or self.scales.axes[spot.line].adds

    def _is_met(self, spot: Spot) -> bool:
        there = [
            (wider, along) for wider, along in self._wider(spot) if wider in self.around and self._adds(spot, along)
        ]
        return sum(along in self.within[wider] for wider, along in there) > 1 or len({along for _, along in there}) > 2

    def _leave_out_what_ties_nothing(self) -> None:
        """Leave out what nobody prints and only one sum speaks of: it is as good as what a whole leaves over."""
        waiting = deque(spot for spot in self.around if spot not in self.printed)
        while waiting:
            spot = waiting.popleft()
            if spot in self.around and self._ties_nothing(spot):
                waiting.extend(each for each in self._leave_out(spot) if each not in self.printed)

    def _ties_nothing(self, spot: Spot) -> bool:
        ways, families = len(self.around[spot]), len(self.within[spot])
        return (ways <= 1 and not families) or (not ways and families <= 1)

    def _leave_out(self, spot: Spot) -> Iterator[Spot]:
        """Leave *spot* out, and yield what it was part of, and what was part of it."""
        for wider, along in self.around.pop(spot):
            del self.within[wider][along][spot]
            if not self.within[wider][along]:
                del self.within[wider][along]
            yield wider
        for part in chain.from_iterable(self.within.pop(spot).values()):
            self.around[part] = tuple(each for each in self.around[part] if each[0] != spot)
            yield part
        self.inner.pop(spot, None)

    def _of(self, whole: Spot, along: Along, parts: Sequence[Spot]) -> Iterator[Margin]:
        """Yield the margins of *whole* along one axis: each part by itself where somebody may be in two of them."""
        axes = self.scales.axes[whole.line]
        if not self._adds(whole, along):
            for last in dict.fromkeys((*_last(parts), *_last(self._printed_within(whole)))):
                yield Margin(whole, (last,), along, same=True)
        elif along.field == LINE or axes.are_apart(along, parts):
            yield Margin(whole, tuple(parts), along)
        else:
            yield from (Margin(whole, (part,), along) for part in parts)
            if len(parts) > 1 and axes.leave_nobody_out(along):
                yield Margin(whole, tuple(parts), along, apart=False)

    def _printed_within(self, whole: Spot) -> Iterator[Spot]:
        """Yield what is printed of the days of *whole* and of nothing else."""
        for spot in self._by_days.get(whole._replace(period=None), ()):
            if whole.period and spot.period and whole.period.contains(spot.period) and spot != whole:
                yield spot

    @cached_property
    def _by_days(self) -> dict[Spot, list[Spot]]:
        found: dict[Spot, list[Spot]] = {}
        for spot in self.printed:
            found.setdefault(spot._replace(period=None), []).append(spot)
        return found


def _last(parts: Iterable[Spot]) -> tuple[Spot, ...]:
    """Return the part that ends last, of several that do the longest; none where there are none."""
    dated = [(part.period.end, -part.period.start.toordinal(), repr(part), part) for part in parts if part.period]
    return tuple(last[3] for last in [max(dated, default=None)] if last)
