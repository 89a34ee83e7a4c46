"""Whether figures are answered at the prompt: how far along, what they come to, what disagrees, and why."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import mande as m

PAGE = Path(__file__).parents[2] / "docs" / "prompt.md"

PLAN = m.Framework(
    "wells",
    "Safe water",
    period="2026",
    outputs=[
        m.Output(
            "dig",
            "Wells dug",
            indicators=[
                m.Indicator(
                    "dug",
                    "Wells dug",
                    unit="facility",
                    accumulation="incremental",
                    targets=[m.Target(40, period="2026")],
                ),
                m.Indicator("seen", "Visits", unit="event", accumulation="incremental"),
            ],
        )
    ],
    sources=[m.Source("log"), m.Source("visit")],
)
NORTH = m.Observations([m.Observation("dug", 14, "2026-Q1", source="log", place="north")])
SOUTH = m.Observations(
    [
        m.Observation("dug", 7, "2026-Q1", source="log", place="south"),
        m.Observation("dug", 5, "2026-Q2", source="log", place="south"),
        m.Observation("dug", 6, "2026-Q2", source="visit", place="south"),
    ]
)


@pytest.fixture
def files(tmp_path):
    """Return the names of a plan and of the figures of two offices."""
    m.write(PLAN, tmp_path / "plan.toml")
    m.write(m.Observations([m.Observation("dug", 14, "2026", source="log")]), tmp_path / "all.json")
    m.write(NORTH, tmp_path / "north.json")
    m.write(SOUTH, tmp_path / "south.json")
    return ["plan.toml", "north.json", "south.json"]


def test_progress_is_a_page(mande, files):
    """Each indicator stands against its target; what was not reached ends with 0 all the same."""
    answer = mande("progress", "plan.toml", "all.json", "--on", "2026-12-31", "--scheme", "undp")

    assert (answer.code, answer.err) == (0, "")
    assert answer.lines[0] == "Progress of wells, on 2026-12-31"
    assert "not met: not reached (red)" in " ".join(answer.out.split())
    assert "UNDP report card (2014)" in answer.out


def test_progress_for_programs(mande, files):
    """Numbers have all their digits, and what is not known has its reason."""
    answer = mande("progress", "plan.toml", "all.json", "--on", "2026-12-31", "--format", "json", "--scheme", "undp")

    held = json.loads(answer.out)
    dug, seen = held["assessments"]
    assert (held["programme"], held["on"], held["scheme"]) == ("wells", "2026-12-31", "undp")
    assert (dug["actual"], dug["target"], dug["achievement"], dug["met"]) == ("14", "40", "7/20", False)
    assert dug["rating"] == {"colour": "red", "words": "not reached"}
    assert (seen["actual"], seen["target"], seen["met"]) == ({"missing": "not reported"}, None, None)


def test_progress_says_how_it_came_about(mande, files):
    """The arithmetic stands there, with the figures and their sources."""
    answer = mande("progress", "plan.toml", "all.json", "--on", "2026-12-31", "--explain", "dug")

    assert "14 of 40, 35.0%" in answer.lines[0]
    assert "[log]" in answer.out


@pytest.mark.parametrize("explain", [("progress", "--explain", "dug"), ("rollup", "--explain", "dug"),
                                     ("reconcile", "--explain")])  # fmt: skip
@pytest.mark.parametrize("form", ["json", "markdown"])
def test_an_explanation_is_text(mande, files, explain, form):
    """Whoever asks for an explanation in another form is told that there is none, and not handed text."""
    command, *asked = explain

    answer = mande(command, *files, *asked, "--format", form)

    assert (answer.code, answer.out) == (2, "")
    assert f"An explanation is text. Leave --explain out, or --format {form}." in answer.err


@pytest.mark.parametrize("command", ["progress", "rollup"])
def test_a_misspelt_indicator_is_told_with_the_nearest(mande, files, command):
    """What cannot be explained is no indicator of the programme."""
    answer = mande(command, *files, "--explain", "dugg")

    assert answer.code == 2
    assert "No indicator is called 'dugg'. Did you mean 'dug'?" in answer.err


def test_what_differs_is_disputed_unless_a_source_is_chosen(mande, files):
    """Two sources of one figure are not added, and none of them is chosen."""
    disputed = json.loads(mande("rollup", *files, "--over", "time,place", "--format", "json").out)
    chosen = json.loads(mande("rollup", *files, "--over", "time,place", "--source", "log", "--format", "json").out)

    def value(answer: dict) -> object:
        return next(each["value"] for each in answer["totals"] if each["indicator"] == "dug")

    assert value(disputed) != "26"
    assert value(chosen) == "26"
    assert mande("rollup", *files, "--source", "lgo").err.startswith("Error: No source is called 'lgo'.")


def test_figures_of_several_documents_are_added(mande, files):
    """By quarter and over both places, from the files of two offices."""
    answer = mande("rollup", *files, "--over", "place", "--into", "time=quarter", "--source", "log", "--format", "json")

    totals = {(each["indicator"], each["period"]): each["value"] for each in json.loads(answer.out)["totals"]}
    assert totals["dug", "2026-Q1"] == "21"
    assert totals["dug", "2026-Q2"] == "5"


def test_without_an_axis_figures_are_added_over_time(mande, files):
    """Who says nothing gets the totals of each place."""
    assert mande("rollup", *files).out == mande("rollup", *files, "--over", "time").out


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--over", "tmie"], "Did you mean 'time'?"),
        (["--into", "time"], "'time' does not say what to add up to."),
        (["--into", "time=year", "--into", "time=month"], "Write each axis once"),
        (["--into", "time=fortnight"], "'fortnight'"),
        (["--into", "place=nowhere"], "'nowhere'"),
        (["--into", "project=x"], "over=['project']"),
        (["--currency", "dollars"], "is not a currency code"),
    ],
)
def test_an_axis_that_is_none_is_told(mande, files, arguments, expected):
    """What cannot be added along is refused in a sentence."""
    answer = mande("rollup", *files, *arguments)

    assert answer.code == 2
    assert expected in answer.err
    assert answer.out == ""


def test_what_a_reader_says_is_told_beside_figures(mande, files, tmp_path):
    """A figure that names nothing is told on standard error, and the end is 1; the answer is whole."""
    m.write(m.Observations([m.Observation("drilled", 2)]), tmp_path / "more.json")

    answer = mande("progress", *files, "more.json")

    assert answer.code == 1
    assert "No indicator is called 'drilled'" in answer.err
    assert "Progress of wells" in answer.out


def test_disagreements_are_told_with_both_figures(mande, files):
    """Two sources say different things of one quarter."""
    answer = mande("reconcile", *files, "--on", "2026-12-31")

    assert answer.code == 1
    assert "dug (2026-Q2, south) is 5 (log) and 6 (visit)" in " ".join(answer.out.split()) or "MND502" in answer.out
    assert "Gaps in the framework" not in answer.out
    assert mande("reconcile", *files[:2], "--on", "2026-12-31").code == 0


def test_a_disagreement_says_what_it_stands_on(mande, files):
    """Every figure with its source, the arithmetic and the rule."""
    answer = mande("reconcile", *files, "--on", "2026-12-31", "--explain", "--select", "MND5")

    assert "  difference: " in answer.out
    assert "In agreement" in mande("reconcile", *files[:2], "--on", "2026-12-31", "--explain").out
    assert "  rule: it fires when " in answer.out


@pytest.mark.skipif(not PAGE.exists(), reason="run away from the tree that holds docs/")
@pytest.mark.parametrize(("command", "lists"), [("progress", ["assessments"]), ("rollup", ["totals"])])
def test_every_field_of_the_json_is_documented(mande, files, command, lists):
    """What programs may rely on stands on the page, field by field."""
    held = json.loads(mande(command, *files, "--format", "json").out)

    fields = {*held, *(name for kind in lists for each in held[kind] for name in each)}
    page = PAGE.read_text(encoding="utf-8")
    assert [name for name in sorted(fields) if f"`{name}`" not in page] == []
