"""Whether `mande convert` writes what it read, tells what was lost, and never writes over anything unasked."""

from __future__ import annotations

import json

import pytest

import mande as m

PLAN = m.Framework("wells", "Safe water", outputs=[m.Output("wells", indicators=[m.Indicator("dug", "Wells dug")])])
SEEN = m.Observations([m.Observation("dug", 3, period="2026", source="log")])


@pytest.fixture
def plan(tmp_path):
    """Return the name of a plan with a figure."""
    m.write(m.Document(PLAN, SEEN), tmp_path / "plan.toml")
    return "plan.toml"


@pytest.mark.parametrize("target", ["plan.json", "plan.zip", "plan/"])
def test_a_document_is_written_again_in_another_format(mande, plan, tmp_path, target):
    """What comes out holds what went in, and there is nothing to say."""
    answer = mande("convert", plan, target)

    assert answer == (0, "", "")
    assert m.read(tmp_path / target)[:2] == (PLAN, SEEN)


def test_data_goes_to_standard_output(mande, plan):
    """A dash is standard output, for which the format is named."""
    answer = mande("convert", plan, "-", "--to", "json")

    assert answer.code == 0
    assert json.loads(answer.out)["code"] == "wells"
    assert answer.err == ""


def test_data_comes_from_standard_input(mande, plan, tmp_path):
    """What is typed is known by what it holds."""
    answer = mande("convert", "-", "out.json", typed=(tmp_path / plan).read_bytes())

    assert answer.code == 0, answer
    assert m.read(tmp_path / "out.json")[:2] == (PLAN, SEEN)


def test_what_the_reader_says_goes_to_standard_error_and_ends_with_1(mande, tmp_path):
    """A figure that names nothing is not in what is written, and that is told; data stays apart."""
    (tmp_path / "plan.json").write_text(
        '{"mande": "1", "code": "wells", "observations": [{"indicator": "drilled", "value": 3}]}', encoding="utf-8"
    )

    answer = mande("convert", "plan.json", "-", "--to", "toml")

    assert answer.code == 1, answer
    assert "drilled" in answer.err
    assert 'code = "wells"' in answer.out


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["plan.toml", "plan.toml"], "'plan.toml' is the document that is read"),
        (["plan.toml", "./plan.toml"], "is the document that is read"),
        (["plan.toml", "there.json"], "'there.json' is there already. To write over it: --force"),
        (["plan.toml", "full/"], "'full/' is there already"),
        (["plan.toml", "plan.doc"], "'plan.doc' does not say which format to write"),
        (
            ["plan.toml", "plan.csv"],
            "'plan.csv' does not say which format to write. One CSV file holds one table",
        ),
        (["plan.toml", "-"], "Give one: --to json"),
        (["plan.toml", "nowhere/plan.json"], "There is no folder 'nowhere'"),
        (["none.toml", "plan.json"], "There is no file called 'none.toml'"),
        (["plan.toml"], "Missing argument 'OUT'"),
        (["plan.toml", "out.json", "--to", "jsn"], "'--to'"),
        (["broken.json", "out.json"], "Nothing was read of 'broken.json', so nothing was written."),
    ],
)
def test_a_wrong_call_ends_with_2_and_writes_nothing(mande, plan, tmp_path, arguments, expected):
    """What stood there before still does, and nothing new stands beside it."""
    (tmp_path / "there.json").write_text("{}", encoding="utf-8")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes.txt").write_text("mine", encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    answer = mande("convert", *arguments)

    assert answer.code == 2
    assert expected in " ".join(answer.err.split())
    assert "Traceback" not in answer.err
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_force_writes_over_what_is_there(mande, plan, tmp_path):
    """Who says so loses what stood there."""
    (tmp_path / "there.json").write_text("{}", encoding="utf-8")

    assert mande("convert", plan, "there.json", "--force").code == 0
    assert m.read(tmp_path / "there.json").programme == PLAN


def test_the_format_to_read_can_be_named(mande, plan, tmp_path):
    """Who knows better than the name says so."""
    (tmp_path / "plan.txt").write_bytes((tmp_path / plan).read_bytes())

    assert mande("convert", "plan.txt", "out.json", "--from", "toml").code == 0


def test_strict_takes_a_document_as_it_stands_or_not_at_all(mande, tmp_path):
    """With a figure that names nothing, nothing is written."""
    (tmp_path / "plan.json").write_text(
        '{"mande": "1", "code": "wells", "observations": [{"indicator": "drilled", "value": 3}]}', encoding="utf-8"
    )

    answer = mande("convert", "plan.json", "out.toml", "--strict")

    assert answer.code == 2
    assert "plan.json has 1 problem" in answer.err
    assert not (tmp_path / "out.toml").exists()
