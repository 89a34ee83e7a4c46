"""Figures in Parquet are added up where they are, beside a plan in a document."""

from __future__ import annotations

import json

import pytest

import mande as m

PLAN = m.Framework(
    "water",
    outputs=[m.Output("dug", indicators=[m.Indicator("wells", "Wells dug", unit="item", accumulation="incremental")])],
)
SEEN = [
    m.Observation("wells", number, f"2009-Q{quarter}", place=place)
    for quarter in (1, 2)
    for number, place in ((3, "north"), (4, "south"))
]


@pytest.fixture
def beside_plan(mande, tmp_path):
    """Return what answers a command line where a plan lies beside figures in two files of Parquet."""
    pytest.importorskip("duckdb", reason="duckdb is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    m.write(PLAN, tmp_path / "plan.json")
    for quarter in (1, 2):
        told = [each for each in SEEN if str(each.period).endswith(str(quarter))]
        parquet.write_table(m.frames.to_frame(told, "pyarrow"), tmp_path / f"q{quarter}.parquet")
    return mande


def test_they_come_to_what_they_would_in_any_document(beside_plan, tmp_path):
    """The answer is that to the same figures in a document."""
    m.write(m.Observations(SEEN), tmp_path / "seen.json")
    asked = ("--over", "time,place", "--on", "2010-01-01")

    found = beside_plan("rollup", "plan.json", "q1.parquet", "q2.parquet", *asked)
    told = beside_plan("rollup", "plan.json", "seen.json", *asked)

    assert (found.code, found.err) == (0, "")
    assert found.out == told.out
    assert "14" in found.out


def test_large_tables_too(beside_plan, tmp_path, monkeypatch):
    """A table in CSV that is large comes to what it would as a document, its numbers being read as they are written."""
    seen = [*SEEN, m.Observation("wells", m.Missing.NOT_REPORTED, "2009-Q2", place="east")]
    (tmp_path / "csv").mkdir()
    m.write(m.Observations(seen), tmp_path / "csv")
    (tmp_path / "csv" / "observations.csv").rename(tmp_path / "seen.csv")
    asked = ("--over", "time,place", "--on", "2010-01-01")
    told = beside_plan("rollup", "plan.json", "seen.csv", *asked)

    monkeypatch.setattr("mande.frames.files.LARGE", 10)
    found = beside_plan("rollup", "plan.json", "seen.csv", *asked)
    both = beside_plan("rollup", "plan.json", "seen.csv", "q1.parquet", *asked)
    (tmp_path / "seen.csv").write_text("indicator,value\nwells,1 000,\n")
    wrong = beside_plan("rollup", "plan.json", "seen.csv", *asked)

    assert (found.out, found.code, found.err) == (told.out, 0, "")
    assert "14" in found.out
    assert "some in CSV" in both.err
    assert wrong.code == 2
    assert "Traceback" not in wrong.err


@pytest.mark.parametrize("ending", ["parquet", "csv"])
def test_a_file_is_the_one_that_is_named(beside_plan, tmp_path, monkeypatch, ending):
    """A copy that a browser calls "figures[1]" is read, and not what lies beside it and is called "figures1"."""
    monkeypatch.setattr("mande.frames.files.LARGE", 10)
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    for name, number in (("figures[1]", 3), ("figures1", 50)):
        frame = m.frames.to_frame([m.Observation("wells", number)], "pyarrow")
        parquet.write_table(frame, tmp_path / f"{name}.parquet")
        (tmp_path / f"{name}.csv").write_text(f"indicator,value\nwells,{number}\n")

    answer = beside_plan("rollup", "plan.json", f"figures[1].{ending}", "--on", "2010-01-01", "--format", "json")

    assert [total["value"] for total in json.loads(answer.out)["totals"]] == ["3"]


def test_truth_values_beside_numbers(beside_plan, tmp_path):
    """One file of truth values among others of numbers would count each that is true as one."""
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    parquet.write_table(pyarrow.table({"indicator": ["wells"], "value": [True]}), tmp_path / "true.parquet")

    answer = beside_plan("rollup", "plan.json", "q1.parquet", "true.parquet", "--on", "2010-01-01")

    assert (answer.code, answer.out) == (2, "")
    assert "value: it holds Boolean, where numbers belong" in answer.err


def test_numbers_of_several_kinds_stay_what_they_are(beside_plan, tmp_path):
    """Long whole numbers are no floats, and short floats no long ones: 70.9 is not 70.9000015258789 beside others."""
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    columns = {
        "whole": pyarrow.array([2**53 + 1, 3, None], pyarrow.int64()),
        "long": pyarrow.array([3.0, 0.25, None], pyarrow.float64()),
        "far": pyarrow.array([1.5e22, 1.25e-7, None], pyarrow.float64()),
        "short": pyarrow.array([70.9, 4, None], pyarrow.float32()),
        "decimal": pyarrow.array(["1.50", "2.00", None]).cast(pyarrow.decimal128(9, 2)),
        "text": pyarrow.array(["7", "1.5", None]),
    }
    for name, value in columns.items():
        held = {"indicator": ["wells"] * 3, "place": [f"{name} {at}" for at in range(3)], "value": value}
        parquet.write_table(pyarrow.table(held | {"missing": [None, None, "unknown"]}), tmp_path / f"{name}.parquet")
    blank = {"indicator": ["wells"], "value": pyarrow.nulls(1), "missing": ["unknown"]}
    parquet.write_table(pyarrow.table(blank), tmp_path / "blank.parquet")
    parquet.write_table(pyarrow.table({"indicator": ["wells"], "missing": ["unknown"]}), tmp_path / "none.parquet")
    files = [f"{name}.parquet" for name in (*columns, "blank", "none")]

    answer = beside_plan("rollup", "plan.json", *files, "--on", "2010-01-01", "--format", "json")

    told = {total["place"]: total["value"] for total in json.loads(answer.out)["totals"] if total["place"]}
    assert {place: value for place, value in told.items() if not place.endswith("2")} == {
        "whole 0": "9007199254740993", "whole 1": "3", "long 0": "3", "long 1": "0.25",
        "far 0": "15000000000000000000000", "far 1": "0.000000125", "short 0": "70.9",
        "short 1": "4", "decimal 0": "1.50", "decimal 1": "2", "text 0": "7", "text 1": "1.5",
    }  # fmt: skip


def test_no_codes_beside_codes(beside_plan, tmp_path):
    """A place that one file holds as 15.0 is no place 15, also where another holds texts; blanks are no numbers."""
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    for name, place in (("points", [15.0]), ("blanks", pyarrow.array([None], pyarrow.float64()))):
        held = pyarrow.table({"indicator": ["wells"], "place": place, "value": [3]})
        parquet.write_table(held, tmp_path / f"{name}.parquet")

    points = beside_plan("rollup", "plan.json", "q1.parquet", "points.parquet", "--on", "2010-01-01")
    blanks = beside_plan("rollup", "plan.json", "q1.parquet", "blanks.parquet", "--on", "2010-01-01")

    assert (points.code, points.out) == (2, "")
    assert "points.parquet: place: it holds numbers with a point, where codes belong" in points.err
    assert blanks.code == 0


@pytest.mark.parametrize(
    ("ending", "twin"),
    [("parquet", "value"), ("parquet", "Value"), ("csv", "value"), ("csv", "Value"), ("csv", " value")],
)
def test_of_columns_with_one_name_none_is_chosen(beside_plan, tmp_path, monkeypatch, ending, twin):
    """An engine calls the second of two columns otherwise, and would take the first for what was asked for."""
    monkeypatch.setattr("mande.frames.files.LARGE", 10)
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    twins = pyarrow.table([["wells"], [3], [4]], names=["indicator", "value", twin])
    parquet.write_table(twins, tmp_path / "twins.parquet")
    (tmp_path / "twins.csv").write_text(f"indicator,value,{twin}\nwells,3,4\n")

    answer = beside_plan("rollup", "plan.json", f"twins.{ending}", "--on", "2010-01-01")

    assert (answer.code, answer.out) == (2, "")
    assert f"twins.{ending}: value: several columns are called so" in answer.err


@pytest.mark.parametrize("ending", ["parquet", "csv"])
def test_columns_of_others_may_have_one_name(beside_plan, tmp_path, monkeypatch, ending):
    """Columns that are none of a long table are left alone, however they are called, and so is what is in a list."""
    monkeypatch.setattr("mande.frames.files.LARGE", 10)
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    pairs = pyarrow.array([[("a", 1)]], pyarrow.map_(pyarrow.string(), pyarrow.int64()))  # of a key and a value each
    names = ["indicator", "pairs", "value", "remark", "remark"]
    parquet.write_table(pyarrow.table([["wells"], pairs, [3], ["a"], ["b"]], names=names), tmp_path / "more.parquet")
    (tmp_path / "more.csv").write_text("indicator,,value,remark,remark,\nwells,,3,a,b,\n")

    answer = beside_plan("rollup", "plan.json", f"more.{ending}", "--on", "2010-01-01", "--format", "json")

    assert [total["value"] for total in json.loads(answer.out)["totals"]] == ["3"]


def test_a_row_that_begins_with_a_hash_is_one(beside_plan, tmp_path, monkeypatch):
    """A code may begin with #, and a note hold one: an engine that takes them for comments would lose both."""
    monkeypatch.setattr("mande.frames.files.LARGE", 10)
    rows = ["place,indicator,value,note", *(f"p{at},wells,3,so" for at in range(5)), "#7,wells,4,so", "p8,wells,5,# 8"]
    (tmp_path / "seen.csv").write_text("\n".join(rows))

    answer = beside_plan("rollup", "plan.json", "seen.csv", "--over", "place", "--on", "2010-01-01", "--format", "json")

    assert [total["value"] for total in json.loads(answer.out)["totals"]] == ["24"]


def test_what_folders_say(beside_plan, tmp_path):
    """A folder says what is so of all rows in it, as Spark lays them down, and its words are codes and no numbers."""
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    for period in ("2009", "2010"):
        for place, number in (("01", 3), ("1", 4), ("d'Or", 5)):
            folder = tmp_path / f"period={period}" / f"place={place}"
            folder.mkdir(parents=True)
            parquet.write_table(m.frames.to_frame([m.Observation("wells", number)], "pyarrow"), folder / "a.parquet")
    files = sorted(str(each.relative_to(tmp_path)) for each in tmp_path.glob("period=*/*/a.parquet"))

    answer = beside_plan("rollup", "plan.json", *files, "--on", "2011-01-01", "--format", "json")

    totals = [(total["period"], total["place"], total["value"]) for total in json.loads(answer.out)["totals"]]
    years = "2009-01/2010-12"
    assert totals == [(years, "01", "6"), (years, "1", "8"), (years, "d'Or", "10")]


def test_files_say_it_themselves(beside_plan, tmp_path):
    """Where the files have the column themselves, it is theirs that is read."""
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    (tmp_path / "place=n").mkdir()
    parquet.write_table(m.frames.to_frame(SEEN[:2], "pyarrow"), tmp_path / "place=n" / "a.parquet")

    answer = beside_plan("rollup", "plan.json", "place=n/a.parquet", "--on", "2011-01-01", "--format", "json")

    assert [total["place"] for total in json.loads(answer.out)["totals"]] == ["north", "south"]


def test_apostrophes_are_no_quotes(beside_plan, tmp_path, monkeypatch):
    """Two places that begin and end with an apostrophe are two, and not what stands between quotes, rows and all."""
    monkeypatch.setattr("mande.frames.files.LARGE", 10)
    rows = ["indicator,place,period,value", "wells,'s-Graven,2009-Q1,3", "wells,Dogs',2009-Q1,4"]
    (tmp_path / "seen.csv").write_text("\n".join(rows))

    answer = beside_plan("rollup", "plan.json", "seen.csv", "--over", "place", "--on", "2010-01-01", "--format", "json")

    assert [total["value"] for total in json.loads(answer.out)["totals"]] == ["7"]


def test_a_row_far_down_that_is_none(beside_plan, tmp_path, monkeypatch):
    """What is wrong behind the rows that an engine looks at first is told, and not how else one might ask it."""
    monkeypatch.setattr("mande.frames.files.LARGE", 10)
    rows = ["indicator,place,value", *("wells,north,3" for _ in range(30_000)), "wells,south"]
    (tmp_path / "seen.csv").write_text("\n".join(rows))

    answer = beside_plan("rollup", "plan.json", "seen.csv", "--on", "2010-01-01")

    assert answer.code == 2
    assert "seen.csv: Invalid Input Error: CSV Error on Line: 30002" in answer.err
    assert "Possible" not in answer.err


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("wells,south", "line 5 has another number of cells than there are headings: 2, not 3"),
        ("wells,south,3,4", "line 5 has another number of cells than there are headings: 4, not 3"),
        ('wells,"south,3', "the quotation marks of the row that begins in line 5 do not match"),
        ('wells,"the \\"south\\"",3', "the quotation marks of the row that begins in line 5 do not match"),
    ],
)
@pytest.mark.parametrize("above", ["", "Indicators, 2009\n\n"])
def test_a_row_near_the_top_that_is_none(beside_plan, tmp_path, monkeypatch, row, told, above):
    """What is wrong is told by its line, and not that there are no indicators, though an engine sees no cells."""
    monkeypatch.setattr("mande.frames.files.LARGE", 10)
    rows = ["indicator,place,value", 'wells,"north\nand east",3', "wells,north,3", row, *["wells,west,3"] * 9]
    (tmp_path / "seen.csv").write_text(above + "\n".join(rows))

    answer = beside_plan("rollup", "plan.json", "seen.csv", "--on", "2010-01-01")

    assert answer.code == 2
    assert f"seen.csv: {told.replace('5', '7') if above else told}" in answer.err


@pytest.mark.parametrize("cell", ['"' + "x" * 3_000_000 + '"', '"south'])
def test_a_cell_without_an_end(beside_plan, tmp_path, monkeypatch, cell):
    """A cell that is far too long is told by its line, and not shown; a quotation mark that is not closed makes one."""
    monkeypatch.setattr("mande.frames.files.LARGE", 10)
    rows = ["indicator,place,value", "wells,north,3", f"wells,{cell},3", *["wells,west,3"] * 20_000]
    (tmp_path / "seen.csv").write_text("\n".join(rows))

    answer = beside_plan("rollup", "plan.json", "seen.csv", "--on", "2010-01-01")

    assert answer.code == 2
    assert "seen.csv: the row that begins in line 3 has a cell of more than 131,072 characters" in answer.err
    assert len(answer.err) < 300


def test_headings_that_are_too_few(beside_plan, tmp_path, monkeypatch):
    """Rows that all have a cell more than there are headings are no rows without an indicator."""
    monkeypatch.setattr("mande.frames.files.LARGE", 10)
    (tmp_path / "seen.csv").write_text("indicator;value\n" + "wells;3;north\n" * 9)

    answer = beside_plan("rollup", "plan.json", "seen.csv", "--on", "2010-01-01")

    assert "seen.csv: line 2 has another number of cells than there are headings: 3, not 2" in answer.err


def test_answers_as_json(beside_plan):
    """A program gets the totals too."""
    answer = beside_plan(
        "rollup", "plan.json", "q1.parquet", "--over", "place", "--on", "2010-01-01", "--format", "json"
    )

    assert [total["value"] for total in json.loads(answer.out)["totals"]] == ["7"]


def test_many_are_said_to_be_worked_through(beside_plan, monkeypatch):
    """On a terminal it is said how many there are; nothing stays of it."""
    monkeypatch.setattr("mande.cli.figures.MANY_FIGURES", 2)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)

    answer = beside_plan("rollup", "plan.json", "q1.parquet", "q2.parquet", "--on", "2010-01-01")

    assert "Working through 4 figures" in answer.err


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (["plan.json", "q3.parquet"], "no file called 'q3.parquet'. Did you mean"),
        (["plan.json", "q1.parquet", "--explain", "wells"], "Leave --explain out"),
        (["plan.json", "seen.json", "q1.parquet"], "the ones or the others"),
        (["plan.json", "broken.parquet"], "broken.parquet"),
        (["plan.json", "damaged.parquet"], "damaged.parquet"),
        (["plan.json", "others.parquet"], "Did you mean 'Value'? Call one so, or map it"),
        (["q1.parquet"], "a plan is needed beside them"),
    ],
)
def test_what_cannot_be_is_told(beside_plan, tmp_path, files, told):
    """A file that is not there or no Parquet, and figures in two places, are told in a sentence."""
    m.write(m.Observations(SEEN), tmp_path / "seen.json")
    (tmp_path / "broken.parquet").write_bytes(b"PAR1 and nothing else")
    whole = (tmp_path / "q1.parquet").read_bytes()
    pyarrow = pytest.importorskip("pyarrow")
    others = pyarrow.table({"indicator": ["wells"], "Value": [3]})
    pyarrow.parquet.write_table(others, tmp_path / "others.parquet")
    (tmp_path / "damaged.parquet").write_bytes(whole[:20] + b"\xff" * 40 + whole[60:])

    answer = beside_plan("rollup", *files, "--on", "2010-01-01")

    assert answer.code == 2
    assert told in answer.err
    assert "Traceback" not in answer.err
