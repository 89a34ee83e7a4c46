"""Spans that overlap are made of pieces that do not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.disclosure.pieces import Span, crossing, pieces

SPANS = st.tuples(st.integers(0, 12), st.integers(1, 8)).map(lambda each: Span(each[0], each[0] + each[1]))


@pytest.mark.parametrize(
    ("one", "other", "is_crossing"),
    [
        (Span(0, 18), Span(15, 25), True),
        (Span(15, 25), Span(0, 18), True),
        (Span(0, 18), Span(18, 25), False),
        (Span(0, 18), Span(15, 18), False),
        (Span(0, 18), Span(0, 25), False),
        (Span(0, 18), Span(0, 18), False),
    ],
)
def test_what_crosses_overlaps_and_holds_nothing(one: Span, other: Span, is_crossing: bool) -> None:
    """Two spans that touch, or of which one begins or ends with the other, do not cross."""
    assert one.crosses(other) is is_crossing


def test_what_holds_is_more_than_what_is_held() -> None:
    """A year holds its quarters, the first and the last too, and does not hold itself."""
    assert Span(0, 4).holds(Span(0, 1))
    assert Span(0, 4).holds(Span(3, 4))
    assert not Span(0, 4).holds(Span(0, 4))
    assert not Span(0, 4).holds(Span(3, 5))


def test_those_linked_by_crossing_are_one_group() -> None:
    """The first crosses the second and this the third: all are cut together; what stands by itself is not."""
    spans = {"a": Span(0, 4), "b": Span(3, 8), "c": Span(7, 9), "d": Span(20, 30), "e": Span(21, 22)}

    assert [sorted(group) for group in crossing(spans)] == [["a", "b", "c"]]


@given(st.lists(SPANS, min_size=1, max_size=6))
def test_each_span_is_just_its_pieces(spans: list[Span]) -> None:
    """Whatever the spans, each is the pieces that lie in it, end to end, and no two pieces overlap."""
    found = pieces(spans)

    assert all(one.end <= other.first for one, other in pairwise(found))
    for span in spans:
        inside = [piece for piece in found if span.first <= piece.first and piece.end <= span.end]
        assert sum(piece.end - piece.first for piece in inside) == span.end - span.first


@given(st.lists(SPANS, min_size=1, max_size=6, unique=True))
def test_no_piece_crosses_what_was_not_cut(spans: list[Span]) -> None:
    """What crosses nothing lies in one piece, or holds whole pieces."""
    named = dict(enumerate(spans))
    groups = crossing(named)
    cut = {code for group in groups for code in group}

    for group in groups:
        for piece in pieces(group.values()):
            assert not any(piece.crosses(span) for code, span in named.items() if code not in cut)
