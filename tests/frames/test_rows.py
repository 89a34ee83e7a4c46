"""What a row holds is the figure that was put there, to the digit and to the reason."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.frames.rows import Reader, number_of, observation_of, row_of, yes_or_no
from mande.observations.observation import Verification
from mande.strategies import single_observations


def as_a_row_holds(figure):
    """Return *figure* without what has no column: why it varies, who checked it, and words in other languages."""
    checked = True if isinstance(figure.verified, Verification) else figure.verified
    words = {name: None if getattr(figure, name) is None else str(getattr(figure, name)) for name in ("says", "note")}
    return attrs.evolve(figure, variance=None, verified=checked, sample=None, **words)


@given(single_observations())
def test_a_figure_comes_back(figure):
    """Every figure is read back as it was, its reason, whole, unit, currency and cell with it."""
    scale = getattr(figure.value, "scale", None)
    measure = "stage" if isinstance(figure.value, m.Stage) else "score"
    indicator = m.Indicator("i", measure=measure, scale=scale) if scale else None
    kept = as_a_row_holds(figure)

    assert observation_of(row_of(kept), indicator) == kept


@given(st.lists(single_observations(), min_size=1, max_size=4))
def test_what_rows_share_is_read_once(figures):
    """Rows of one table are read as each is by itself, whatever was read before them."""
    rows = [row_of(as_a_row_holds(figure)) for figure in figures] * 2
    columns = sorted({column for row in rows for column in row})
    reader = Reader(columns)

    read = [reader.figure([row.get(column) for column in columns]) for row in rows]

    assert read == [observation_of(row) for row in rows]
    assert all(again.cell is first.cell for first, again in zip(read, read[len(figures) :], strict=False))


def test_a_sample_comes_back():
    """A mean keeps the number that it was taken of."""
    figure = m.Observation("i", Decimal("70.9"), sample=m.Sample(400, of=12000, margin=Decimal("4.9"), weight=3))

    assert observation_of(row_of(figure)) == figure


@pytest.mark.parametrize(
    ("cell", "number"),
    [(70.9, Decimal("70.9")), (884.0, 884), ("70.90", Decimal("70.90")), (Decimal("5.00"), 5), (1e22, 10**22), (7, 7)],
)
def test_a_number_is_read_by_the_digits_it_is_shown_with(cell, number):
    """A float is what it shows: nobody reported the digits behind."""
    assert number_of(cell) == number
    assert type(number_of(cell)) is type(number)


@pytest.mark.parametrize("cell", [float("nan"), float("inf"), Decimal("NaN"), "1,234", "many"])
def test_what_is_no_number_is_refused(cell):
    """Not a number is no reason why there is none."""
    with pytest.raises(m.InvalidValue):
        number_of(cell)


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({}, "There is no figure"),
        ({"value": 3, "missing": "unknown"}, "value and missing"),
        ({"missing": "lost"}, "lost"),
        ({"value": 3, "period": "2009-Q5"}, "2009-Q5"),
        ({"value": 3, "verified": "perhaps"}, "neither yes nor no"),
        ({"value": True}, "True"),
    ],
)
def test_what_cannot_be_read_is_refused(row, told):
    """Nothing is guessed, chosen or left out."""
    with pytest.raises(m.InvalidValue, match=told):
        observation_of({"indicator": "i", **row})


def test_a_blank_is_nothing_and_a_printed_blank_is_a_blank():
    """An empty cell says nothing, but that a source has nothing printed in that place is something."""
    read = observation_of({"indicator": "i", "value": 0, "place": "", "printed": "", "by_gender": "total"})

    assert read == m.Observation("i", 0, printed="")


@pytest.mark.parametrize(("cell", "said"), [("yes", True), ("no", False), (True, True), (False, False), ("True", True)])
def test_yes_and_no(cell, said):
    """Engines have truth values, and tables have words for them."""
    assert yes_or_no(cell) is said
