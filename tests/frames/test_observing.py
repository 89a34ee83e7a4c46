"""Observations become a frame of any kind, and the frame becomes them again."""

from __future__ import annotations

from decimal import Decimal

import pytest

import mande as m
from mande.frames.engines import Table

SEEN = m.Observations(
    [
        m.Observation("wells", 3, "2009-Q1", place="BD", reporter="office", source="mtr", at="L3"),
        m.Observation("wells", m.Missing.NOT_REPORTED, "2009-Q2", cell={"gender": "female", "age": "0-14"}),
        m.Observation("wells", 0, "2007-02/2009", qualifier="about", carried_over=2, registered=False),
        m.Observation("share", m.Ratio(3, m.Missing.UNKNOWN)),
        m.Observation("share", Decimal("70.9"), sample=m.Sample(40, of=50)),
        m.Observation("spent", m.Money(Decimal("10.5"), "USD")),
    ]
)


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_spark(spark_like):
    """Spark holds the same, and its kind comes back."""
    frame = m.frames.to_frame(SEEN, spark_like)

    assert type(frame) is type(spark_like)
    assert m.frames.from_frame(frame) == SEEN


def test_they_come_back_alike(like):
    """Nothing that is in the columns is lost on any engine: no reason, no digit, no blank."""
    assert m.frames.from_frame(m.frames.to_frame(SEEN, like)) == SEEN


def test_truth_values_are_yes_and_no(like):
    """Engines have a type of their own for what is yes or no, and it is no word."""
    nw = pytest.importorskip("narwhals")
    frame = nw.from_native(Table.of(like).back({"indicator": ["law", "law"], "text": ["a", "b"]}))
    true = frame.with_columns(text=nw.col("text") == "a").to_native()

    assert [each.value for each in m.frames.from_frame(true)] == [True, False]


@pytest.mark.parametrize("number", [10**30, 2**63, -(2**63), 2**53 + 1, Decimal("0.1") + 10**20, Decimal("1E-400")])
def test_a_number_longer_than_a_column_of_numbers(like, number):
    """A column of floats would change it, so the column is one of text."""
    seen = m.Observations([m.Observation("i", number), m.Observation("i", m.Missing.UNKNOWN)])

    assert m.frames.from_frame(m.frames.to_frame(seen, like)) == seen


@pytest.mark.parametrize("where", ["note", "place", "value"])
def test_half_a_character_has_no_place_in_a_frame(like, where):
    """A text that no engine can write is named, and shown, before any is asked to."""
    seen = m.Observation("i", **({"value": 3} | {where: "a\ud800"}))

    with pytest.raises(m.FrameError, match=r"'a\\ud800' holds half of a character") as refused:
        m.frames.to_frame([seen], like)

    assert [problem.path for problem in refused.value.problems] == ["text" if where == "value" else where]


@pytest.mark.parametrize("observations", [["wells"], "wells", m.Observation("wells", 3)], ids=str)
def test_what_is_no_observation_has_no_row(observations):
    """Something else than observations is refused in a sentence, as wherever they are handed over."""
    pytest.importorskip("pandas", reason="pandas is not installed")

    with pytest.raises(m.InvalidValue):
        m.frames.to_frame(observations, "pandas")


@pytest.mark.parametrize("programme", ["water", m.Portfolio("p", "P", [])], ids=type)
def test_scales_are_those_of_one_framework(like, programme):
    """The figures of a portfolio are read framework by framework."""
    with pytest.raises(m.InvalidValue, match="Ask about the frameworks of a portfolio one by one"):
        m.frames.from_frame(m.frames.to_frame(SEEN, like), programme)


def test_nothing_was_seen(like):
    """No observations are a frame without rows, with the columns that every table has."""
    empty = m.frames.to_frame([], like)

    assert m.frames.from_frame(empty) == m.Observations([])


def test_every_row_that_cannot_be_read_is_told(like):
    """All are told at once, each by its row."""
    rows = {"indicator": ["i", "i", "i"], "value": [1, 2, 3], "period": ["2009", "2009-Q5", "spring"]}
    frame = Table.of(like).back(rows)

    with pytest.raises(m.FrameError, match="row 2") as refused:
        m.frames.from_frame(frame)

    assert [problem.path for problem in refused.value.problems] == ["row 2", "row 3"]


def test_rows_of_one_category_have_one_cell(like):
    """A category is read once for all rows that name it, and what is none is refused in each, the period first."""
    rows = {"indicator": ["i"] * 4, "value": [1, 2, 3, 4], "by_gender": ["female", "total", "female", "total"]}
    first, everyone, third, nobody_left_out = m.frames.from_frame(Table.of(like).back(rows))

    assert first.cell is third.cell == {"gender": "female"}
    assert everyone.cell == nobody_left_out.cell == {}

    astray = rows | {"by_gender": ["fe=male", "fe=male", "male", "fe=male"], "period": ["2009", "2009", "2009", "May"]}
    with pytest.raises(m.FrameError) as refused:
        m.frames.from_frame(Table.of(like).back(astray))

    assert [problem.path for problem in refused.value.problems] == ["row 1", "row 2", "row 4"]
    assert ["fe=male" in problem.message for problem in refused.value.problems] == [True, True, False]


def test_steps_are_read_by_the_scales_of_the_framework(like):
    """A step is a word until a framework says on which scale it stands."""
    scale = m.Scale("readiness", ["draft", "in use"])
    plan = m.Framework("f", outputs=[m.Output("o", indicators=[m.Indicator("law", measure="stage", scale=scale)])])
    seen = m.Observations([m.Observation("law", m.Stage("draft", scale))])
    frame = m.frames.to_frame(seen, like)

    assert m.frames.from_frame(frame, plan) == seen
    assert m.frames.from_frame(frame)[0].value == "draft"


@pytest.mark.parametrize("kind", ["bool", "boolean", "bool[pyarrow]", "object"])
def test_truth_values_of_pandas(kind):
    """Columns of pandas hold truth values in several ways: each answers what is asked with yes or no."""
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    text = pandas.Series([True, False], dtype=kind)

    seen = m.frames.from_frame(pandas.DataFrame({"indicator": ["law", "law"], "text": text, "verified": text}))

    assert [(each.value, each.verified) for each in seen] == [(True, True), (False, False)]


@pytest.mark.parametrize("kind", ["Int64", "UInt8", "int64[pyarrow]", "Sparse[int]", "object"])
def test_whole_numbers_of_pandas_are_whole_numbers(kind):
    """Columns of pandas hold whole numbers in many ways, and some hand out numbers of NumPy: each is what it says."""
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    numbers = pandas.array([3, 4], dtype="int64")
    value = pandas.Series(list(numbers) if kind == "object" else numbers, dtype=kind)

    seen = m.frames.from_frame(pandas.DataFrame({"indicator": ["i", "i"], "value": value}))

    assert [(each.value, type(each.value)) for each in seen] == [(3, int), (4, int)]


@pytest.mark.parametrize(("kind", "told"), [("polar", "Did you mean 'polars'"), ("duckdb", "needs a connection")])
def test_kinds_of_frames(kind, told):
    """A kind of frame is one that there is; DuckDB and Spark need somewhere to put it."""
    pytest.importorskip("narwhals")

    with pytest.raises(m.InvalidValue, match=told):
        m.frames.to_frame([], kind)


def test_codes_with_a_point_are_refused(like):
    """A place that an engine holds as 15.0 is no place 15, and is not read as another."""
    frame = Table.of(like).back({"indicator": ["wells"], "value": ["3"], "place": [Decimal("0.5")]})

    with pytest.raises(m.FrameError, match="place: it holds numbers with a point"):
        m.frames.from_frame(frame)
