"""The laws of what is published: nobody is recognisable, nothing is changed, and nothing withheld can be worked out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import TypeAlias

import attrs

from mande.framework.people import fewest_shown
from mande.measures.missing import Missing
from mande.observations.observation import Observation
from mande.testing.cases import Case
from mande.testing.comparing import Compared, of, same
from mande.testing.tables import Box, Table
from mande.wording import sentence

Bracket: TypeAlias = tuple[int, int | None]
"""The least and the most that a count may be; None where there is no most."""


def small_numbers_are_withheld(case: Case) -> Iterator[Compared]:
    """No figure is published that counts fewer people than may be shown."""
    fewest = fewest_shown(case.framework)
    for table, safe in case.published:
        for box, figure in table.figures.items():
            if isinstance(figure.value, int) and 0 < figure.value < fewest:
                yield same(_called(table, box), safe[box], Missing.WITHHELD, table.figures.values())


def what_is_published_is_not_changed(case: Case) -> Iterator[Compared]:
    """A figure is published as it was reported, or withheld, and never anything between."""
    for table, safe in case.published:
        for box, figure in table.figures.items():
            holds = safe[box] in (figure.value, Missing.WITHHELD)
            what, expected = _called(table, box), sentence("{value}, or withheld", value=figure.value)
            yield Compared(what, safe[box], expected, tuple(table.figures.values()), holds)


def nothing_withheld_can_be_worked_out(case: Case) -> Iterator[Compared]:
    """Nothing that is withheld can be worked out by adding up what is published and taking it from its totals."""
    for table, safe in case.published:
        withheld = [box for box, value in safe.items() if isinstance(value, Missing)]
        unknowns = [[int(box == whole) - int(box in parts) for box in withheld] for whole, parts in table.sums]
        told = _determined(unknowns)
        for place, box in enumerate(withheld):
            found = table.figures[box].value if place in told else sentence("nothing")
            yield same(_called(table, box), found, sentence("nothing"), _as_published(table, safe))


def small_numbers_are_not_bracketed(case: Case) -> Iterator[Compared]:
    """No small number that is withheld can be told to within fewer than may be shown: there is room around it."""
    fewest = fewest_shown(case.framework)
    for table, safe in case.published:
        brackets = _brackets(table, safe)
        for box, figure in table.figures.items():
            if isinstance(figure.value, int) and 0 < figure.value < fewest and safe[box] is Missing.WITHHELD:
                low, high = brackets[box]
                what, expected = _called(table, box), sentence("{least} or more apart", least=fewest)
                found = sentence("{low} to {high}", low=low, high=high)
                holds = high is None or high - low >= fewest
                yield Compared(what, found, expected, _as_published(table, safe), holds)


def _brackets(table: Table, safe: Mapping[Box, object]) -> Mapping[Box, Bracket]:
    """Return the least and the most that each count may be, by what is shown and what adds up, none below nothing."""
    brackets: dict[Box, Bracket] = {
        box: (value, value) if isinstance(value, int) else (0, None) for box, value in safe.items()
    }
    before = None
    while before != brackets:
        before = dict(brackets)
        for whole, parts in table.sums:
            brackets[whole] = _narrower(brackets[whole], _added(brackets[part] for part in parts))
            for part in parts:
                rest = _added(brackets[other] for other in parts if other != part)
                brackets[part] = _narrower(brackets[part], _less_than(brackets[whole], rest))
    return brackets


def _added(brackets: Iterable[Bracket]) -> Bracket:
    held = list(brackets)
    known = [high for _, high in held if high is not None]
    return sum(low for low, _ in held), sum(known) if len(known) == len(held) else None


def _less_than(whole: Bracket, rest: Bracket) -> Bracket:
    """Return what is left of *whole* once *rest* is taken away."""
    (low, high), (least, most) = whole, rest
    return 0 if most is None else max(0, low - most), None if high is None else high - least


def _narrower(one: Bracket, other: Bracket) -> Bracket:
    highs = [high for _, high in (one, other) if high is not None]
    return max(one[0], other[0]), min(highs, default=None)


def _as_published(table: Table, safe: Mapping[Box, object]) -> tuple[Observation, ...]:
    return tuple(attrs.evolve(figure, value=safe[box]) for box, figure in table.figures.items())


def _called(table: Table, box: Box) -> str:
    return of(table.series.indicator.code, (), [part for part in box if part])


def _determined(rows: Iterable[Sequence[int]]) -> frozenset[int]:
    """Return which unknowns have one value alone in equations of these coefficients: by Gauss's elimination.

    >>> sorted(_determined([[1, -1, 0], [0, 1, 0]]))
    [0, 1]
    """
    reduced: list[list[Fraction]] = []
    for row in rows:
        left = _less([Fraction(each) for each in row], reduced)
        lead = next((place for place, each in enumerate(left) if each), None)
        if lead is not None:
            left = [each / left[lead] for each in left]
            reduced = [[a - other[lead] * b for a, b in zip(other, left, strict=True)] for other in reduced]
            reduced.append(left)
    return frozenset(
        next(place for place, each in enumerate(row) if each) for row in reduced if sum(map(bool, row)) == 1
    )


def _less(row: list[Fraction], reduced: Iterable[list[Fraction]]) -> list[Fraction]:
    """Return *row* without what the *reduced* ones say."""
    for other in reduced:
        lead = next(place for place, each in enumerate(other) if each)
        row = [a - row[lead] * b for a, b in zip(row, other, strict=True)]
    return row
