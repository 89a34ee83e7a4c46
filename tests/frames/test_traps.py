"""What engines answer wrongly, or each in its own way, without a word: none of it comes through."""

from __future__ import annotations

from decimal import Decimal

import pytest

import mande as m
from mande.frames.engines import Table

PLAN = m.Framework(
    "f",
    outputs=[
        m.Output("o", indicators=[m.Indicator("i", unit="item", accumulation="incremental"),
                                  m.Indicator("last", unit="item", accumulation="snapshot")])
    ],
    dimensions=[m.GENDER],
)  # fmt: skip


@pytest.fixture
def answered(like, rows_of):
    """Return a function that rolls columns up, as a frame of each engine, and returns some columns of the answer."""

    def answer(names, over=("time", "place"), **columns):
        rolled = m.frames.roll_up(PLAN, Table.of(like).back(columns), over=over)
        table = Table.of(rolled)
        places = [list(table.types).index(name) for name in names]
        return [tuple(row[place] for place in places) for row in rows_of(rolled) if row[0] == columns["indicator"][0]]

    return answer


def test_the_sum_of_nothing_is_not_zero(answered):
    """Narwhals adds nulls up to 0 on every engine: what nobody reported has its reason, and no number."""
    found = answered(
        ["value", "missing"], indicator=["i", "i"], place=["a", "b"], value=[None, None], missing=["not reported"] * 2
    )

    assert found == [(None, "not reported")]


def test_a_choice_is_made_before_it_is_added(answered):
    """An aggregate of a choice adds what was not chosen on pandas, PyArrow and Dask: reasons among figures are none."""
    found = answered(
        ["value", "qualifier", "reported", "expected"],
        indicator=["i"] * 4, place=["a", "b", "c", "d"], value=[3, 4, None, None],
        missing=[None, None, "not reported", "unknown"],
    )  # fmt: skip

    assert found == [(7, "at least", 2, 4)]


def test_the_last_figure_is_the_last(answered):
    """The last over an order is another row on PyArrow, and Spark has none: the last period is found by its days."""
    found = answered(
        ["value"], indicator=["last"] * 4, place=["a", "a", "b", "b"], value=[5, 1, 7, 2],
        period=["2009-Q4", "2009-Q1", "2009-Q4", "2009-Q1"],
    )  # fmt: skip

    assert found == [(12,)]


def test_nothing_equals_nothing(answered):
    """Engines join no null to another: figures without a place, a period or a category are joined all the same."""
    found = answered(["by_gender", "value"], indicator=["i"] * 6, value=[1, 2, 3, 4, 5, 6],
                     place=["a", "b"] * 3, by_gender=[None, None, "female", "female", "male", "male"])  # fmt: skip

    assert found == [(None, 18), ("female", 7), ("male", 11)]


@pytest.mark.parametrize("numbers", [[2**31 - 1] * 3, [10**10] * 3, [10**11] * 3, [2**62] * 3])
def test_sums_are_as_long_as_they_are(answered, numbers):
    """Sums of DuckDB are of another type than what is added, and those of others run over: none does here."""
    (found,) = answered(["value"], indicator=["i"] * 3, place=["a", "b", "c"], value=numbers)

    assert int(found[0]) == sum(numbers)


@pytest.mark.parametrize("greatest", [5, 2**63 - 1, 2**64 - 1])
def test_numbers_without_a_sign_are_as_long_as_they_are(like, of_arrow, rows_of, greatest):
    """A column of whole numbers without a sign holds longer ones than those that are added."""
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    value = pyarrow.array([3, None, greatest], pyarrow.uint64())
    columns = {"indicator": ["i"] * 3, "place": ["a", "b", "c"], "missing": [None, "unknown", None], "value": value}

    total = rows_of(m.frames.roll_up(PLAN, of_arrow(like, pyarrow.table(columns)), over=["place"]))[0]

    assert int(total[3]) == greatest + 3


def test_floats_are_added_by_their_digits(answered):
    """Three tenths are not 0.30000000000000004."""
    (found,) = answered(["value"], indicator=["i"] * 2, place=["a", "b"], value=[Decimal("0.1"), Decimal("0.2")])

    assert found == (0.3,)


def test_a_float_of_half_the_length_is_the_digits_it_shows(like, of_arrow, rows_of):
    """Files keep floats in four bytes to be small: what was written there as 70.9 is not 70.9000015258789."""
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    value = pyarrow.array([70.9, 3, None, 0.1, 10000], pyarrow.float32())
    missing = [None, None, "unknown", None, None]
    frame = of_arrow(
        like, pyarrow.table({"indicator": ["i"] * 5, "place": list("abcde"), "value": value, "missing": missing})
    )

    figures = [each.value for each in m.frames.from_frame(frame)]
    total = rows_of(m.frames.roll_up(PLAN, frame, over=["place"]))[0]

    assert figures == [Decimal("70.9"), 3, m.Missing.UNKNOWN, Decimal("0.1"), 10000]
    assert 10074.0 in total


def test_not_a_number_is_no_number(like):
    """Engines order what is not a number above all numbers, or below: it is refused, and never added."""
    nw = pytest.importorskip("narwhals")
    frame = Table.of(like).back(
        {"indicator": ["i", "i"], "place": ["a", "b"], "value": [Decimal("0.5"), Decimal("1.5")]}
    )
    odd = nw.to_native(nw.from_native(frame).with_columns(value=nw.lit(float("inf"))))

    with pytest.raises(m.FrameError, match="not a number that can be reported"):
        m.frames.roll_up(PLAN, odd, over=["place"])


def test_decimals_and_texts(answered):
    """Whether a column holds numbers or their digits, they come to the same."""
    found = answered(["value"], indicator=["i"] * 3, place=["a", "b", "c"], value=["3", "4", "5"])

    assert found == [(12,)]


def test_a_slot_many_times(answered):
    """One slot that stands there very often is told from several: so many powers of two would make others."""
    (found,) = answered(
        ["missing", "least", "most"], indicator=["i"] * 400, place=["a", "b"] * 200, value=[1, 2] * 199 + [7, 8]
    )

    assert found == ("disputed", 3, 15)
