"""Counts that are tied to one another by sums, the figures that show them, and which of them nobody may learn.

This is the whole of what withholding has to know. It speaks of no indicator, place or period, so that tables, ratios
and publications of every shape are one problem: some counts are shown, the others are anything that the sums allow.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

import attrs

from mande.errors import InvalidValue
from mande.lists import listed
from mande.wording import sentence


@attrs.frozen
class Equation:
    """A count that is the sum of others, and a constant: `whole = sum(parts) + constant`.

    Counts are named by their place in `Linked.values`. The constant is for figures that do not add up, where everybody
    can see by how much.

    >>> Equation(0, [1, 2])
    Equation(whole=0, parts=(1, 2), constant=0)
    """

    whole: int
    parts: tuple[int, ...] = attrs.field(converter=listed)
    constant: int = 0

    @parts.validator
    def _are_others(self, _attribute: object, parts: tuple[int, ...]) -> None:
        if not parts or len({self.whole, *parts}) != len(parts) + 1:
            raise InvalidValue.of(sentence("Sum"), parts, sentence("are not the parts of something else, each once"))

    @cached_property
    def terms(self) -> tuple[tuple[int, int], ...]:
        """The counts in it with their signs: what they come to, with the constant, is 0."""
        return ((self.whole, -1), *((part, 1) for part in self.parts))


@attrs.frozen
class Shown:
    """A figure: what is shown or withheld as one.

    Attributes:
        variables: the counts it shows. A ratio shows its part, its whole, and so what the part leaves over.
        cost: what is lost where it is withheld: 1 for each figure alike, or the people it counts. At least 1, so that
            nothing is withheld for nothing.
        fixed: whether it was published before, and so can be withheld no more.
        gone: whether it was withheld before, and so has to stay so.
    """

    variables: tuple[int, ...] = attrs.field(converter=listed)
    cost: int = 1
    fixed: bool = False
    gone: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be."""
        if not self.variables or self.cost < 1:
            raise InvalidValue.of(sentence("Figure"), self.variables, sentence("shows nothing, or costs nothing"))
        if self.fixed and self.gone:
            raise InvalidValue.of(sentence("Figure"), self.variables, sentence("was both published and withheld"))


def _counts(values: Iterable[int]) -> tuple[int, ...]:
    return tuple(values)


def _places(places: Iterable[int]) -> frozenset[int]:
    return frozenset(places)


@attrs.frozen
class Linked:
    """True counts, the sums that everybody knows to hold, the figures that show them, and those nobody may learn.

    A count that no figure shows is never known (the cells nobody prints, what a breakdown leaves over). A count that
    several figures show is known as soon as one of them is shown.

    Attributes:
        values: the true counts, whole and not negative.
        equations: which counts are sums of which.
        figures: what is shown or withheld.
        sensitive: the counts nobody may learn.
        width: how far apart two values have to be that a sensitive count may have for all that is shown.
        least: for each count, the least that whoever reads it would believe: 0, or 1 where it is known that no zero is
            ever withheld. Empty: 0 for all.

    >>> office = Linked([9, 2, 7], [Equation(0, [1, 2])], [Shown([0]), Shown([1]), Shown([2])], {1}, width=5)
    >>> office.values[1]
    2

    Raises:
        InvalidValue: a count is no whole number from 0, a sum does not hold, or a place names no count.
    """

    values: tuple[int, ...] = attrs.field(converter=_counts, repr=False)
    equations: tuple[Equation, ...] = attrs.field(converter=listed)
    figures: tuple[Shown, ...] = attrs.field(converter=listed)
    sensitive: frozenset[int] = attrs.field(converter=_places)
    width: int
    least: tuple[int, ...] = attrs.field(default=(), converter=listed)

    def __attrs_post_init__(self) -> None:
        """Refuse what does not hold together."""
        if self.width < 1:
            raise InvalidValue.of(sentence("Width"), self.width, sentence("is not a whole number from 1"))
        for value in self.values:
            if type(value) is not int or value < 0:
                raise InvalidValue.of(sentence("Count"), value, sentence("is not a whole number from 0"))
        self._names_what_there_is()
        for equation in self.equations:
            if self.values[equation.whole] != self.sum_of(equation, self.values):
                raise InvalidValue.of(sentence("Sum"), equation, sentence("does not hold"))
        if self.least and not _all_at_least(self.values, self.least):
            raise InvalidValue.of(sentence("Least"), self.least, sentence("is not at or below each count"))

    def _names_what_there_is(self) -> None:
        named = {place for figure in self.figures for place in figure.variables} | self.sensitive
        for equation in self.equations:
            named.update((equation.whole, *equation.parts))
        strange = sorted(place for place in named if not 0 <= place < len(self.values))
        if strange:
            raise InvalidValue.of(sentence("Count"), strange, sentence("is not among the values"))

    @staticmethod
    def sum_of(equation: Equation, values: Sequence[int]) -> int:
        """Return what the parts of *equation* and its constant come to, where the counts are *values*."""
        return sum(values[part] for part in equation.parts) + equation.constant

    @cached_property
    def shown_by(self) -> tuple[tuple[int, ...], ...]:
        """For each count, the figures that show it."""
        found: list[list[int]] = [[] for _ in self.values]
        for place, figure in enumerate(self.figures):
            for variable in dict.fromkeys(figure.variables):
                found[variable].append(place)
        return tuple(tuple(figures) for figures in found)

    @cached_property
    def sums_with(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """For each count, the equations that it stands in, with 1 where it is a part and -1 where it is the whole."""
        found: list[list[tuple[int, int]]] = [[] for _ in self.values]
        for place, equation in enumerate(self.equations):
            for variable, sign in equation.terms:
                found[variable].append((place, sign))
        return tuple(tuple(equations) for equations in found)

    @cached_property
    def always_known(self) -> frozenset[int]:
        """The counts that were published before, which nothing can make unknown."""
        return frozenset(variable for figure in self.figures if figure.fixed for variable in figure.variables)

    @cached_property
    def primary(self) -> frozenset[int]:
        """The figures that have to go whatever else does: they show what nobody may learn, or were withheld before."""
        return frozenset(
            place
            for place, figure in enumerate(self.figures)
            if not figure.fixed and (figure.gone or not self.sensitive.isdisjoint(figure.variables))
        )

    @cached_property
    def slack(self) -> tuple[int, ...]:
        """For each count, how much less it might be for all that anybody knows beforehand."""
        if not self.least:
            return self.values
        return tuple(value - least for value, least in zip(self.values, self.least, strict=True))

    @cached_property
    def shortest_first(self) -> tuple[int, ...]:
        """For each equation, its place among them all: those of the fewest counts first."""
        places = sorted(range(len(self.equations)), key=lambda place: (len(self.equations[place].parts), place))
        found = [0] * len(places)
        for rank, place in enumerate(places):
            found[place] = rank
        return tuple(found)

    @cached_property
    def most_sums(self) -> int:
        """The most equations that one count stands in, one at the least."""
        return max([1, *map(len, self.sums_with)])

    @cached_property
    def usual_cost(self) -> int:
        """What it costs to withhold a figure that is neither dear nor cheap among those that can be."""
        costs = sorted(figure.cost for figure in self.figures if not figure.fixed)
        return costs[len(costs) // 2] if costs else 1

    def showing(self, variables: Iterable[int]) -> frozenset[int]:
        """Return the figures that show any of *variables*."""
        return frozenset(figure for variable in variables for figure in self.shown_by[variable])

    def known(self, withheld: Iterable[int]) -> frozenset[int]:
        """Return the counts that can be read off while the figures in *withheld* are not shown.

        >>> Linked([9, 2, 7], [Equation(0, [1, 2])], [Shown([0]), Shown([1]), Shown([2])], {1}, width=5).known({1})
        frozenset({0, 2})
        """
        gone = frozenset(withheld)
        return frozenset(
            variable for place, figure in enumerate(self.figures) if place not in gone for variable in figure.variables
        )


def _all_at_least(values: Sequence[int], least: Sequence[int]) -> bool:
    return len(values) == len(least) and all(0 <= low <= value for value, low in zip(values, least, strict=True))


@attrs.frozen
class Hidden:
    """Which figures are withheld, and what that does and does not achieve.

    Attributes:
        withheld: the figures (their places in `Linked.figures`) that are not to be shown. All others may be.
        unprotected: counts that nobody may learn, and that can be worked out, or be bracketed closer than the width,
            whatever is withheld now, because of what was published before.
        fewest: whether nothing cheaper would have done.
        coarse: whether somewhere more was withheld than it may have taken, because finding out was too much work.
    """

    withheld: frozenset[int] = attrs.field(default=frozenset(), converter=_places)
    unprotected: frozenset[int] = attrs.field(default=frozenset(), converter=_places)
    fewest: bool = False
    coarse: bool = False
