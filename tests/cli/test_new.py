"""Whether `mande new` gives a plan that can be checked as it stands, and spares what is there."""

from __future__ import annotations

import pytest

import mande as m
from mande.cli.example import example
from mande.cli.new import TO_FILL_IN
from mande.documents import FORMATS

WRITTEN = {each.name for each in FORMATS if each.writes}
NAMES = {"excel": "plan.xlsx", "toml": "plan.toml", "json": "plan.json", "csv": "plan/"}


@pytest.mark.parametrize("format", [name for name in TO_FILL_IN if name in WRITTEN])
def test_a_plan_to_fill_in_is_in_order(mande, tmp_path, format):  # noqa: A002
    """Whoever checks it before touching it hears of nothing that is wrong."""
    answer = mande("new", NAMES[format])

    assert answer.code == 0, answer
    assert answer.out == ""
    assert f"mande check {NAMES[format]}" in answer.err
    checked = mande("check", NAMES[format], "--on", "2026-07-15")
    assert checked.code == 0, checked


def test_the_example_comes_back_whole(tmp_path):
    """The example is an ordinary document."""
    m.write(example(), tmp_path / "plan.json")

    assert m.read(tmp_path / "plan.json") == example()


def test_the_example_has_nothing_wrong_in_it():
    """A worked example that breaks rules would teach that."""
    plan, seen, _ = example()

    assert list(m.check_coverage(plan, seen, on="2026-07-15", rules=m.profile("first-look"))) == []
    assert list(m.reconcile(plan, seen, on="2026-07-15")) == []


def test_what_is_there_is_never_written_over_unasked(mande, tmp_path):
    """A plan that somebody filled in survives a second `new`."""
    (tmp_path / "plan.toml").write_text("mine", encoding="utf-8")

    answer = mande("new", "plan.toml")

    assert answer.code == 2
    assert "'plan.toml' is there already. To write over it: --force" in answer.err
    assert (tmp_path / "plan.toml").read_text(encoding="utf-8") == "mine"
    assert mande("new", "plan.toml", "--force").code == 0


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("plan.docx", "'plan.docx' does not say which format to write"),
        ("nowhere/plan.toml", "There is no folder 'nowhere'"),
    ],
)
def test_a_plan_that_cannot_be_written(mande, tmp_path, name, expected):
    """The sentence says what to write instead, and nothing is left behind."""
    answer = mande("new", name)

    assert (answer.code, answer.out) == (2, "")
    assert expected in answer.err
    assert list(tmp_path.iterdir()) == []


def test_standard_output_takes_a_plan_too(mande):
    """A plan goes down a pipe into a check, without a word beside it."""
    answer = mande("new", "-", "--to", "toml")

    assert answer.code == 0
    assert answer.err == ""
    assert mande("check", "-", "--on", "2026-07-15", typed=answer.out).code == 0
