"""What the tests of frames share: a frame of every engine that is installed, and what is asked of it."""

from __future__ import annotations

import shutil
from itertools import zip_longest

import attrs
import pytest

import mande as m
from mande.frames.answers import columns_of
from mande.frames.engines import Table

LOCAL = ("pandas", "polars", "polars lazy", "pyarrow", "duckdb")


def one_like(name, request):
    """Return a frame of the engine *name*, of which others are made; skip the test, by name, where it is not there."""
    pytest.importorskip("narwhals", reason="narwhals is not installed")
    package = pytest.importorskip(name.split()[0], reason=f"{name} is not installed")
    if name == "polars lazy":
        return package.LazyFrame({"a": [1]})
    if name == "polars":
        return package.DataFrame({"a": [1]})
    if name == "duckdb":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
        return request.getfixturevalue("connection").sql("SELECT 1 AS a")
    if name == "pyspark":
        return request.getfixturevalue("spark").createDataFrame([(1,)], "a bigint")
    return package.table({"a": [1]}) if name == "pyarrow" else package.DataFrame({"a": [1]})


@pytest.fixture(scope="session")
def connection():
    """Return a connection to a database of its own, which is not the one that DuckDB takes where none is named."""
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    connection = duckdb.connect()
    yield connection
    connection.close()


@pytest.fixture(scope="session")
def spark():
    """Return a session of Spark on two threads."""
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is not installed")
    if shutil.which("java") is None:
        pytest.skip("Java, which Spark runs on, is not installed")
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture(params=LOCAL)
def like(request):
    """Return a frame of each engine that works in this process."""
    return one_like(request.param, request)


@pytest.fixture(scope="session")
def of_arrow(request):
    """Return a function that returns a table of PyArrow as a frame of the kind of another, its types with it."""
    types = pytest.importorskip("pyarrow.types", reason="pyarrow is not installed")

    def frame(like, table):
        engine = Table.of(like).engine
        if engine == "pandas":
            arrow_dtype = pytest.importorskip("pandas").ArrowDtype
            return table.to_pandas(types_mapper=lambda kind: None if types.is_temporal(kind) else arrow_dtype(kind))
        if engine == "polars":
            made = pytest.importorskip("polars").from_arrow(table)
            return made.lazy() if Table.of(like).is_lazy else made
        return request.getfixturevalue("connection").from_arrow(table) if engine == "duckdb" else table

    return frame


@pytest.fixture(scope="session")
def rows_of():
    """Return a function that returns the rows of a frame, as Python's own values."""

    def rows(frame):
        table = Table.of(frame)
        return [tuple(row) for row in table.rows(table.frame)]

    return rows


@pytest.fixture(scope="session")
def differences(rows_of):
    """Return a function that returns the rows in which a frame's answer is another than mande's own."""

    def differ(framework, observations, like, **asked):
        found = rows_of(m.frames.roll_up(framework, m.frames.to_frame(observations, like), **asked))
        told = rows_of(Table.of(like).back(columns_of(m.roll_up(framework, observations, **asked))))
        return [pair for pair in zip_longest(found, told) if pair[0] != pair[1]]

    return differ


def _told(found):
    """Return all that a reconciliation tells."""
    return {
        "found": [attrs.asdict(each, recurse=False) for each in found],
        "accepted": found.accepted,
        "stale": found.stale,
        "undecided": found.undecided,
        "counts": {code: dict(counts) for code, counts in found.verdicts.counts.items()},
        "page": str(found),
    }


@pytest.fixture(scope="session")
def told_otherwise():
    """Return a function that returns what is told of the rows that rules look at, and of all, where that differs."""

    def differ(framework, frame, rules, on=None):
        few = _told(m.frames.reconcile(framework, frame, rules=rules, on=on))
        every = _told(m.reconcile(framework, m.frames.from_frame(frame, framework), rules=rules, on=on))
        return [(name, few[name], every[name]) for name in few if few[name] != every[name]]

    return differ


@pytest.fixture
def spark_like(request):
    """Return a frame of Spark."""
    return one_like("pyspark", request)
