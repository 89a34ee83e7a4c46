"""Whether many comparisons in one number tell what each of them tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import duckdb
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.frames.comparing import Check, Column, Digits
from mande.frames.engines import narwhals
from mande.frames.ticking import BITS

PLACES = 6
MOST = st.lists(st.sampled_from([0, 1, 2, 7, 39, 390, 10**6, 10**10]), min_size=PLACES, max_size=PLACES)


@st.composite
def comparisons(draw: st.DrawFn) -> tuple[list[Check], list[int], list[int]]:
    """Draw comparisons, the most that there is at each place, and numbers that are no greater."""
    sides = st.lists(st.sampled_from([-1, 0, 1]), min_size=PLACES, max_size=PLACES)
    signs = draw(st.lists(sides, min_size=1, max_size=12))
    checks = [
        Check({place: sign for place, sign in enumerate(each) if sign}, may_be_less=draw(st.booleans()))
        for each in signs
    ]
    most = draw(MOST)
    return checks, most, [draw(st.integers(0, each)) for each in most]


def summed(checks: Sequence[Check], digits: Digits, numbers: Sequence[int]) -> Mapping[Column, int]:
    """Return what *numbers* come to in each column."""
    sums: dict[Column, int] = {}
    for place, weights in digits.weights(checks).items():
        for column, weight in weights.items():
            sums[column] = sums.get(column, 0) + numbers[place] * weight
    return sums


def difference(check: Check, numbers: Sequence[int]) -> int:
    """Return by how much one side of a comparison is more than the other."""
    return sum(numbers[place] * sign for place, sign in check.signs.items())


@given(comparisons())
def test_a_column_is_nothing_only_where_each_comparison_is(drawn: tuple[list[Check], list[int], list[int]]) -> None:
    """No difference is made good by another, whatever the numbers are."""
    checks, most, numbers = drawn
    sums = summed(checks, Digits.of(checks, most), numbers)

    for may_be_less in (False, True):
        alike = not any(difference(each, numbers) for each in checks if each.may_be_less is may_be_less)
        assert alike == (not any(number for column, number in sums.items() if column.may_be_less is may_be_less))


@given(comparisons())
@pytest.mark.parametrize("engine", ["polars", "duckdb"])
def test_an_engine_tells_whether_any_is_above(engine: str, drawn: tuple[list[Check], list[int], list[int]]) -> None:
    """What may be less is told from what may not, in a column that holds many of them."""
    checks, most, numbers = drawn
    digits = Digits.of(checks, most)
    sums = [number for column, number in summed(checks, digits, numbers).items() if column.may_be_less]
    above = any(difference(each, numbers) > 0 for each in checks if each.may_be_less)

    assert any(told(engine, digits, sums)) == above


def told(engine: str, digits: Digits, sums: Sequence[int]) -> list[bool]:
    """Return what an *engine* tells of each of *sums*."""
    nw = narwhals()
    native: Any = pl.DataFrame({"sum": sums}, schema={"sum": pl.Int64})
    if engine == "duckdb":
        # What DuckDB adds up is wider than what it was made of.
        native = duckdb.connect().sql("SELECT sum::HUGEINT AS sum FROM native")
    raised = nw.from_native(native).lazy().with_columns(digits.raised(nw.col("sum")).alias("sum"))
    asked = raised.select(digits.any_above(nw.col("sum")).alias("above"))
    return [bool(each) for (each,) in (asked.to_native().fetchall() if engine == "duckdb" else asked.collect().rows())]


@pytest.mark.parametrize("engine", ["polars", "duckdb"])
def test_a_sum_that_is_too_wide_ends_nothing(engine: str) -> None:
    """Somebody may state one figure a million times; whoever does is told one by one, and no engine stops at it."""
    wide = 2**63 - 1

    assert len(told(engine, Digits(10), [wide, -wide])) == 2


def test_what_is_too_wide_for_others_has_a_column_of_its_own() -> None:
    """Ten digits of a column and one for what is below nothing: no two such numbers fit into one."""
    checks = [Check.of([0], [1], may_be_less=False), Check.of([2], [3], may_be_less=False)]

    digits = Digits.of(checks, [10**10] * 4)

    assert digits.in_a_column == BITS // digits.bits == 1
    assert digits.weights(checks)[2] == {Column(may_be_less=False, number=1): 1}
