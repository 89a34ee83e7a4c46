"""Periods, or ages, that overlap without one holding the other, cut into pieces that do not."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple, TypeVar

Code = TypeVar("Code", bound=Hashable)


class Span(NamedTuple):
    """Whole days or years from `first` up to, but not including, `end`."""

    first: int
    end: int

    def holds(self, other: Span) -> bool:
        """Return whether all of *other* lies in here, and it is not the same."""
        return self != other and self.first <= other.first and other.end <= self.end

    def crosses(self, other: Span) -> bool:
        """Return whether the two overlap, and neither holds the other.

        >>> Span(0, 18).crosses(Span(15, 25)), Span(0, 18).crosses(Span(15, 18))
        (True, False)
        """
        return self.first < other.first < self.end < other.end or other.first < self.first < other.end < self.end


def crossing(spans: Mapping[Code, Span]) -> list[dict[Code, Span]]:
    """Return those of *spans* that cross others, together with all that are linked by crossing.

    >>> [list(each) for each in crossing({"0-17": Span(0, 18), "15-24": Span(15, 25), "25+": Span(25, 999)})]
    [['0-17', '15-24']]
    """
    found: list[dict[Code, Span]] = []
    for code, span in spans.items():
        touched = [group for group in found if any(span.crosses(other) for other in group.values())]
        joined = {each: other for group in touched for each, other in group.items()}
        found = [group for group in found if group not in touched]
        found.append({**joined, code: span})
    return [group for group in found if len(group) > 1]


def pieces(spans: Iterable[Span]) -> list[Span]:
    """Return the shortest pieces that *spans* are made of.

    >>> pieces([Span(0, 18), Span(15, 25)])
    [Span(first=0, end=15), Span(first=15, end=18), Span(first=18, end=25)]
    """
    listed = list(spans)
    cuts = sorted({edge for span in listed for edge in span})
    between = [Span(first, end) for first, end in pairwise(cuts)]
    return [piece for piece in between if any(span.first <= piece.first and piece.end <= span.end for span in listed)]
