"""What an engine can be asked, what it is refused by name, and what comes back."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial

import pytest

import mande as m
from mande.frames.answers import columns_of
from mande.frames.engines import Table

PLAN = m.Framework("f", outputs=[m.Output("o", indicators=[m.Indicator("i", unit="item")])], dimensions=[m.GENDER])
SEEN = [m.Observation("i", 3, place="a"), m.Observation("i", 4, place="b")]


def test_the_same_kind_comes_back(like):
    """A lazy frame is answered with a lazy one, and any other with one of its own."""
    answer = m.frames.roll_up(PLAN, m.frames.to_frame(SEEN, like), over=["place"])

    assert type(answer) is type(like)


def test_columns_are_mapped(like, rows_of):
    """A frame may call its columns as it likes."""
    frame = Table.of(like).back({"Code": ["i", "i"], "Actual": [3, 4], "sex": ["female", "male"]})

    answer = m.frames.roll_up(PLAN, frame, columns={"indicator": "Code", "value": "Actual", "by_gender": "sex"})

    assert [row[:5] for row in rows_of(answer)] == [
        ("i", None, None, None, 7), ("i", None, None, "female", 3), ("i", None, None, "male", 4),
    ]  # fmt: skip


def test_a_category_is_the_code_that_stands_there(like, rows_of):
    """A frame says of a word for everybody what mande says of a code: it is a category, which the list lacks."""
    rows = {"indicator": ["i"] * 5, "sex": ["female", "male", "Both sexes", "total", None], "value": [3, 4, 7, 8, 9]}
    frame = Table.of(like).back(rows)
    seen = m.frames.from_frame(frame, PLAN, columns={"by_gender": "sex"})
    told = rows_of(Table.of(like).back(columns_of(m.roll_up(PLAN, seen))))

    assert [dict(each.cell) for each in seen] == [{"gender": each} for each in rows["sex"][:3]] + [{}, {}]
    assert rows_of(m.frames.roll_up(PLAN, frame, columns={"by_gender": "sex"})) == told
    gaps = [gap.message for gap in m.check_coverage(PLAN, seen).gaps if gap.code == "MND417"]
    assert gaps == ["'Both sexes' of i is not in the list gender."]


def test_rows_that_are_among_others_are_marked_where_they_stand(like):
    """They are looked up by several texts together, be their columns called as they may, and none changes places."""
    texts = {'by_"); DROP': ["a", "b", "a", "c"] * 500, "place": ["x", "x", "y", "x"] * 500, "at": list(range(2000))}
    table = Table.of(Table.of(like).back(texts))
    looked_up = [("a", "x"), ("c", "x"), ("b", "y"), *((f"z{number}", "x") for number in range(3000))]

    marked = table.marked(table.frame, ['by_"); DROP', "place"], looked_up, "is among them")
    rows = [(int(at), bool(is_marked)) for at, is_marked in table.rows(marked.select("at", "is among them"))]

    assert rows == [(at, at % 4 in (0, 3)) for at in range(2000)]
    assert not any(found for *_, found in table.rows(table.marked(table.frame, ["place"], [], "is among them")))


def test_a_relation_of_a_connection_of_its_own(connection):
    """What mande works out is put beside the user's relation on the user's own connection, and leaves nothing there."""
    connection.execute("CREATE OR REPLACE TABLE figures AS SELECT 'i' AS indicator, 3 AS value, 'a' AS place")
    before = connection.sql("SELECT table_name FROM duckdb_tables() UNION ALL SELECT view_name FROM duckdb_views()")
    held = before.fetchall()

    answer = m.frames.roll_up(PLAN, connection.table("figures"), over=["place"])

    assert answer.project("indicator, value").fetchall() == [("i", 3)]
    assert before.fetchall() == held


def test_what_is_no_frame_is_refused():
    """A list of figures is no frame, and the kinds that there are are named."""
    pytest.importorskip("narwhals")

    with pytest.raises(m.InvalidValue, match=r"not a dataframe.*duckdb"):
        m.frames.roll_up(PLAN, SEEN)


@pytest.mark.filterwarnings("ignore::FutureWarning")  # narwhals says that Dask is moving out of it
def test_dask_is_refused_by_name():
    """Dask answers some of what is asked wrongly, and says nothing: it is not asked."""
    pytest.importorskip("narwhals")
    dask = pytest.importorskip("dask.dataframe", reason="dask is not installed")
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    frame = dask.from_pandas(pandas.DataFrame({"indicator": ["i"], "value": [3]}), npartitions=1)

    with pytest.raises(m.InvalidValue, match="A frame of dask"):
        m.frames.roll_up(PLAN, frame)


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        (
            {"indicator": ["i"], "value": ["3"], "by_gender": [Decimal("0.5")]},
            "by_gender: it holds numbers with a point",
        ),
        ({"indicator": ["i"], "gender": ["female"], "value": [3]}, 'columns={"by_gender": "gender"}'),
        ({"value": [3]}, "no column with the codes of indicators"),
    ],
)
def test_what_a_frame_cannot_be_asked_is_refused_at_the_start(like, columns, told):
    """A frame that would be misread is not read at all."""
    frame = Table.of(like).back(columns)

    with pytest.raises(m.FrameError) as refused:
        m.frames.roll_up(PLAN, frame)

    assert told in str(refused.value)


def test_truth_values_are_no_numbers(like):
    """A column of truth values holds no counts, though an engine would add them."""
    frame = m.frames.to_frame(SEEN, like)
    nw = pytest.importorskip("narwhals")
    true = nw.to_native(nw.from_native(frame).with_columns(value=nw.col("value") > 3))

    with pytest.raises(m.FrameError, match="where numbers belong"):
        m.frames.roll_up(PLAN, true)


NO_CODES = {
    "moments": [datetime(2009, 5, 1), None],  # noqa: DTZ001 - of no zone, as they are read from files
    "durations": [timedelta(1), timedelta(2)],
    "lists": [["a"], ["b"]],
    "bytes": [b"a", b"b"],
}


@pytest.fixture
def in_a_column(like, of_arrow):
    """Return a function that returns a frame of each engine, with what is no code in a column called place."""
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")

    def frame(cells):
        return of_arrow(
            like, pyarrow.table({"indicator": ["i"] * len(cells), "place": cells, "value": [3] * len(cells)})
        )

    return frame


@pytest.mark.parametrize("cells", NO_CODES.values(), ids=NO_CODES)
def test_what_is_no_code_is_refused(in_a_column, cells):
    """Engines write moments, lists and bytes each in their own way, or not at all: none of it is a code."""
    frame = in_a_column(cells)

    for ask in (m.frames.roll_up, m.frames.reconcile):
        with pytest.raises(m.FrameError, match=r"place: it holds .*, where codes and words belong"):
            ask(PLAN, frame)


NO_CELLS = {"lists": [3], "tuples": (3,), "bytes": b"3", "sets": {3}, "mappings": {"a": 3}}


@pytest.mark.parametrize("column", ["value", "place", "note"])
@pytest.mark.parametrize("cell", [*NO_CELLS, "arrays"])
def test_what_python_alone_knows_is_no_number_and_no_word(column, cell):
    """A column of pandas holds whatever Python does: what is neither a number nor a word is refused by all alike."""
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    numpy = pytest.importorskip("numpy", reason="numpy is not installed")
    held = pandas.Series([None, None], dtype=object)
    held.iat[0] = numpy.array([3, 4]) if cell == "arrays" else NO_CELLS[cell]
    frame = pandas.DataFrame({"indicator": ["i", "i"], "place": ["a", "b"], "value": [3, 4]}).assign(**{column: held})

    told = rf"{column}: it holds \w+, where {'numbers' if column == 'value' else 'codes and words'} belong"
    for ask in (m.frames.from_frame, partial(m.frames.roll_up, PLAN), partial(m.frames.reconcile, PLAN)):
        with pytest.raises(m.FrameError, match=told):
            ask(frame)


@pytest.mark.parametrize(
    ("column", "cell", "told"),
    [
        ("place", 15.0, "numbers with a point, where codes belong"),
        ("period", datetime(2009, 5, 1), "whether a day, a month or a year is meant"),  # noqa: DTZ001 - of no zone
        ("place", datetime(2009, 5, 1), "it holds datetime, where codes and words belong"),  # noqa: DTZ001
    ],
)
def test_a_code_among_others_is_one_too(column, cell, told):
    """What is no code in a column of its own is none where the others are."""
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    held = pandas.Series(["2009", cell, None], dtype=object)
    frame = pandas.DataFrame({"indicator": ["i"] * 3, "value": [3, 4, 5]}).assign(**{column: held})

    for ask in (m.frames.from_frame, partial(m.frames.roll_up, PLAN)):
        with pytest.raises(m.FrameError, match=f"{column}: .*{told}"):
            ask(frame)


@pytest.mark.parametrize("kind", ["float16", "float32", "float64"])
def test_a_number_with_a_point_is_no_code_of_whatever_length(kind):
    """Cells of pandas may be NumPy's numbers, of which only the longest are Python's own too."""
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    cells = pandas.array([15.0], dtype=kind)
    frame = pandas.DataFrame({"indicator": ["i", "i"], "value": [3, 4]})

    for place in (cells[0], *map(int, cells)):
        held = frame.assign(place=pandas.Series(["a", place], dtype=object))
        if isinstance(place, int):
            assert [each.place for each in m.frames.from_frame(held)] == ["a", "15"]
        else:
            with pytest.raises(m.FrameError, match="place: it holds numbers with a point"):
                m.frames.from_frame(held)


@pytest.mark.parametrize("kind", ["object", "python"])
@pytest.mark.parametrize("column", ["place", "indicator", "note"])
def test_half_a_character_of_pandas(column, kind):
    """Python alone holds a text that nobody can write: it is refused before an engine stumbles over it."""
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    held = pandas.Series(["a\ud800", None], dtype=object)
    held = held.astype(pandas.StringDtype("python") if kind == "python" else kind)
    frame = pandas.DataFrame({"indicator": ["i", "i"], "value": [3, 4]}).assign(**{column: held})

    for ask in (m.frames.from_frame, partial(m.frames.roll_up, PLAN), partial(m.frames.completeness, PLAN)):
        with pytest.raises(m.FrameError, match=rf"{column}: 'a\\ud800' holds half of a character"):
            ask(frame)


@pytest.mark.parametrize("column", ["value", "place"])
def test_polars_cannot_look_into_objects(column):
    """What Python alone knows Polars carries about and cannot compare: a column of it is made numbers, or text."""
    polars = pytest.importorskip("polars", reason="polars is not installed")
    columns = {"indicator": ["i", "i"], "place": ["a", "b"], "value": [3, 4]}
    frame = polars.DataFrame(columns | {column: polars.Series([3, "4"], dtype=polars.Object)})

    with pytest.raises(m.FrameError, match=f"{column}: it holds Object, where"):
        m.frames.roll_up(PLAN, frame)


def test_a_moment_is_no_period(in_a_column):
    """The first moment of a month may mean the day, the month or the year, and nobody guesses which."""
    frame = in_a_column(NO_CODES["moments"])

    with pytest.raises(m.FrameError, match="whether a day, a month or a year is meant does not show"):
        m.frames.roll_up(PLAN, frame, columns={"period": "place"})


def test_a_moment_is_a_word(in_a_column):
    """When a row was written may stand where it comes from, and a column without a moment in it is blank."""
    moment, blank = NO_CODES["moments"]
    written = m.frames.from_frame(in_a_column([moment, blank]), columns={"at": "place"})
    nw = pytest.importorskip("narwhals")
    frame = nw.from_native(in_a_column([moment, blank]))
    unwritten = m.frames.from_frame(frame.filter(nw.col("place").is_null()).to_native(), columns={"period": "place"})

    assert [each.at for each in written] == ["2009-05-01 00:00:00", None]
    assert [each.period for each in unwritten] == [None]


@pytest.mark.parametrize("texts", ["large_string", "string_view"])
def test_long_texts_and_columns_of_nothing(like, of_arrow, rows_of, texts):
    """PyArrow has several kinds of texts, some from Polars and pandas, and one for columns of nothing at all."""
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    if texts == "string_view" and Table.of(like).engine == "pandas":
        pytest.skip("pandas itself cannot choose rows of such texts")
    kind = getattr(pyarrow, texts)()
    columns = {"indicator": ["i"] * 3, "period": ["2009"] * 3, "place": ["a", "b", "c"]}
    table = pyarrow.table({name: pyarrow.array(cells, kind) for name, cells in columns.items()})
    for name in ("missing", "reporter", "by_gender", "text", "unit", "whole", "verified", "note"):
        table = table.append_column(name, pyarrow.nulls(3))
    frame = of_arrow(like, table.append_column("value", pyarrow.array([3, 4, 5])))

    (total,) = rows_of(m.frames.roll_up(PLAN, frame, over=["place"]))

    assert total[:5] == ("i", "2009", None, 12, None)
    assert list(m.frames.reconcile(PLAN, frame, rules=[rule for rule in m.CATALOGUE if rule.code == "MND407"])) == []


@pytest.mark.parametrize("columns", [{"missing": ["not reported"] * 2}, {"text": ["3 USD", "many"]}], ids=str)
def test_a_frame_without_a_column_of_numbers(like, rows_of, columns):
    """A table of reasons, or of words, is one: nobody has to add a column of numbers without a number in it."""
    frame = Table.of(like).back({"indicator": ["i"] * 2, "place": ["a", "b"], **columns})
    seen = m.frames.from_frame(frame)

    assert rows_of(m.frames.roll_up(PLAN, frame)) == rows_of(Table.of(like).back(columns_of(m.roll_up(PLAN, seen))))


def test_of_columns_with_one_name_none_is_chosen(connection):
    """A join may bring a column along twice, and an engine would take the first without a word."""
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    pytest.importorskip("pandas", reason="pandas is not installed")
    table = pyarrow.table([["i"], [3], [4]], names=["indicator", "value", "value"])
    relation = connection.sql("SELECT 'i' AS indicator, 3 AS value, 4 AS value")

    for frame in (table, table.to_pandas(), relation):
        for ask in (m.frames.roll_up, m.frames.reconcile):
            with pytest.raises(m.FrameError, match="value: several columns are called so"):
                ask(PLAN, frame)


def test_duckdb_sees_no_capitals(connection):
    """Of "Value" and "value" DuckDB takes the first, whichever is asked for; others may be called alike."""
    asked = connection.sql("""SELECT 'i' AS indicator, 3 AS "Value", 4 AS value""")
    beside = connection.sql("""SELECT 'i' AS indicator, 4 AS value, 5 AS "Other", 6 AS other""")

    with pytest.raises(m.FrameError, match="value: several columns are called so"):
        m.frames.from_frame(asked)
    assert [each.value for each in m.frames.from_frame(beside)] == [4]


def test_a_portfolio_is_asked_about_one_by_one():
    """Which figure belongs to which framework is not told by a frame."""
    pandas = pytest.importorskip("pandas")
    with pytest.raises(m.InvalidValue, match="one by one"):
        m.frames.roll_up(m.Portfolio("p", "P", [PLAN]), pandas.DataFrame({"indicator": [], "value": []}))


def test_nobody_pays_for_engines_that_are_not_used():
    """Importing the room imports no engine, and narwhals when a frame is first seen."""
    program = (
        "import sys, mande as m; m.frames.roll_up, m.frames.to_frame\n"
        "print(*({'narwhals', 'polars', 'duckdb', 'pandas', 'pyarrow', 'pyspark'} & sys.modules.keys()))"
    )

    finished = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert finished.stdout.strip() == ""


def test_without_narwhals(monkeypatch):
    """Where narwhals is not installed, the extra that brings it is named."""
    from mande.frames.engines import narwhals

    narwhals.cache_clear()
    monkeypatch.setitem(sys.modules, "narwhals", None)

    with pytest.raises(m.ExtraMissing, match=r"mande\[frames\]"):
        m.frames.roll_up(PLAN, object())


def test_a_misspelt_verb_is_offered_the_nearest():
    """The room says what can be asked."""
    with pytest.raises(AttributeError, match="Did you mean 'roll_up'"):
        m.frames.rollup
    assert {"roll_up", "to_frame", "from_frame"} <= {*dir(m.frames)}
