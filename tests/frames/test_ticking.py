"""What an engine sums up of marks tells which places of a list are there, each once, or that some are there twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mande.frames.ticking import BITS, Ticks


def summed(ticks: Ticks, places: list[int]) -> list[int]:
    """Return what the rows of *places* come to in each column."""
    return [sum(ticks.weight(place, column) for place in places) for column in range(ticks.columns)]


@st.composite
def rows(draw: st.DrawFn) -> tuple[Ticks, list[int]]:
    """Draw a list and rows of its places, some of which are there often."""
    ticks = Ticks(draw(st.one_of(st.integers(1, 9), st.integers(30, 45), st.integers(75, 130))))
    places = draw(st.lists(st.integers(0, ticks.size - 1), min_size=1, max_size=2 * ticks.size))
    return ticks, draw(st.sampled_from([places, list(dict.fromkeys(places))]))


@given(rows())
def test_sums_tell_what_is_there_once_or_that_something_is_there_twice(drawn: tuple[Ticks, list[int]]) -> None:
    """No sum is that of other places: none where one is there twice is that of some that are each there once."""
    ticks, places = drawn
    told = ticks.read(summed(ticks, places))
    assert told == (tuple(sorted(places)) if len(set(places)) == len(places) else None)


@given(st.integers(1, 1_300), st.data())
def test_sums_that_an_engine_cannot_hold(size: int, data: st.DataObject) -> None:
    """One place that is there millions of times is told from all others, whatever is left of its sum."""
    ticks = Ticks(size)
    place, often = data.draw(st.integers(0, size - 1)), size + data.draw(st.integers(1, 1 << 40))
    count, *sums = (ticks.weight(place, column) * often for column in range(ticks.columns))
    assert ticks.read([count, *(each % (1 << 63) for each in sums)]) is None


def test_how_many_columns() -> None:
    """As many places as a number is wide are in one column, beside the count."""
    assert [Ticks(size).columns for size in (0, 1, BITS, BITS + 1, 2 * BITS)] == [1, 2, 2, 3, 3]
