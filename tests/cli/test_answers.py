"""Whether what is found fits where it is handed on: SARIF, annotations on GitHub, Markdown; whatever texts hold."""

from __future__ import annotations

import json
import re
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mande as m
from mande.codes import inert

HOSTILE = "Film\x1b[31m\n::error file=x::owned\r\n::set-output name=a::b | `c` <script>alert(1)</script> \u202eevil %0A"


def lost(title: str = "A film", **fields: object) -> m.Framework:
    """Return a plan with an output that leads nowhere, and an outcome that nobody measures."""
    return m.Framework("lost", title, outputs=[m.Output("film", title)], outcomes=[m.Outcome("aware", title)], **fields)


def sarif(answer) -> dict:
    """Return the one run of an answer in SARIF."""
    held = json.loads(answer.out)
    assert held["version"] == "2.1.0"
    assert held["$schema"].endswith("/sarif-schema-2.1.0.json")
    (run,) = held["runs"]
    return run


def test_sarif_is_built_as_its_specification_says(mande, tmp_path):
    """Every property is one of SARIF 2.1.0 (OASIS, 2020), with a value that it allows."""
    m.write(lost(accepted=[m.Accepted("MND202", "aware", reason="A pilot")]), tmp_path / "plan.toml")
    m.write(m.Observations([m.Observation("drilled", 2)]), tmp_path / "more.json")

    answer = mande("check", "plan.toml", "more.json", "--profile", "all", "--severity", "info", "--format", "sarif")
    run = sarif(answer)

    driver, results = run["tool"]["driver"], run["results"]
    assert set(run) == {"tool", "language", "columnKind", "results", "properties"}
    assert run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")
    assert re.fullmatch("[a-zA-Z]{2}(-[a-zA-Z]{2})?", run["language"])
    assert set(driver) == {"name", "version", "semanticVersion", "rules"}
    for rule in driver["rules"]:
        assert set(rule) == {"id", "name", "shortDescription", "help", "defaultConfiguration"}
        assert all((rule["shortDescription"]["text"], rule["help"]["text"], rule["help"]["markdown"]))
        assert rule["defaultConfiguration"]["level"] in ("none", "note", "warning", "error")
    assert len({rule["id"] for rule in driver["rules"]}) == len(driver["rules"])
    assert {result["ruleId"] for result in results} == {rule["id"] for rule in driver["rules"]}
    for result in results:
        assert set(result) - {"suppressions"} == {
            "ruleId", "ruleIndex", "kind", "level", "message", "locations", "partialFingerprints", "properties",
        }  # fmt: skip
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert (result["kind"], result["level"]) in [("fail", level) for level in ("note", "warning", "error")] or (
            result["kind"] == "informational" and result["level"] == "none"
        )
        (location,) = result["locations"]
        assert set(location) <= {"physicalLocation", "logicalLocations"}
        assert location["physicalLocation"]["artifactLocation"]["uri"] in ("plan.toml", "more.json")
        assert location["physicalLocation"].get("region", {"startLine": 1})["startLine"] >= 1
        assert all(isinstance(value, str) for value in result["partialFingerprints"].values())
    (accepted,) = (result for result in results if "suppressions" in result)
    assert accepted["suppressions"] == [{"kind": "external", "status": "accepted", "justification": "A pilot"}]
    assert len({json.dumps(result["partialFingerprints"]) for result in results}) == len(results)


@pytest.mark.parametrize(
    ("name", "file"), [("plan.toml", "plan.toml"), ("plan.json", "plan.json"), ("plan/", "plan/results.csv")]
)
def test_a_gap_stands_where_its_code_is_written(mande, tmp_path, name, file):
    """The line is that of the output's code, in each kind of document that is made of lines."""
    m.write(lost(), f"{tmp_path}/{name}")

    answer = mande("check", name, "--format", "github", "--select", "MND101")

    lines = (tmp_path / file).read_text(encoding="utf-8").splitlines()
    line = next(place for place, words in enumerate(lines, start=1) if re.search('[",]film[",]', words))
    assert answer.out.startswith(f"::warning file={file},line={line},title=MND101 outputs that lead to no outcome::")


def test_a_gap_of_a_link_stands_where_the_link_begins(mande, tmp_path):
    """A link has no code of its own, and its first end has."""
    plan = m.Framework("p", outputs=[m.Output("film")], outcomes=[m.Outcome("aware")], links=[m.Link("film", "aware")])
    m.write(plan, tmp_path / "plan.toml")

    answer = mande("check", "plan.toml", "--format", "github", "--select", "MND601")

    lines = (tmp_path / "plan.toml").read_text(encoding="utf-8").splitlines()
    line = next(place for place, words in enumerate(lines, start=1) if '"film"' in words)
    assert f"line={line},title=MND601" in answer.out


def test_a_gap_in_a_workbook_has_no_line(mande, tmp_path):
    """A workbook is not made of lines, and its name is enough."""
    pytest.importorskip("openpyxl")
    m.write(lost(), tmp_path / "plan.xlsx")

    answer = mande("check", "plan.xlsx", "--format", "github", "--select", "MND101")

    assert answer.out.startswith("::warning file=plan.xlsx,title=MND101 ")


def test_of_standard_input_no_file_is_named(mande, tmp_path):
    """Nobody can open it, so only the thing itself is named."""
    m.write(lost(), tmp_path / "plan.json")
    typed = (tmp_path / "plan.json").read_bytes()

    assert mande("check", "-", "--format", "github", "--select", "MND101", typed=typed).out.startswith(
        "::warning title="
    )
    run = sarif(mande("check", "-", "--format", "sarif", "--select", "MND101", typed=typed))
    assert run["results"][0]["locations"] == [{"logicalLocations": [{"fullyQualifiedName": "film"}]}]


def test_in_a_portfolio_a_gap_stands_in_the_document_of_its_project(mande, tmp_path):
    """Two offices may call an output alike; each has its own document, and below its own name in a shared one."""
    north, south = (m.Framework(code, outputs=[m.Output("film")]) for code in ("north", "south"))
    m.write(north, tmp_path / "north.toml")
    m.write(south, tmp_path / "south.toml")
    m.write(m.Portfolio("both", "Both", [north, south]), tmp_path / "both.toml")

    apart = mande("check", "north.toml", "south.toml", "--format", "github", "--select", "MND101").out.splitlines()
    together = mande("check", "both.toml", "--format", "github", "--select", "MND101").out.splitlines()

    assert [re.search("file=([a-z.]+)", line)[1] for line in apart] == ["north.toml", "south.toml"]
    first, second = (int(re.search("line=([0-9]+)", line)[1]) for line in together)
    assert first < second


def test_a_remark_stands_where_the_reader_found_it(mande, tmp_path):
    """A table of a folder and its line, as the reader says it."""
    m.write(lost(), f"{tmp_path}/plan/")
    table = tmp_path / "plan" / "results.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("output,film", "outptu,film"), encoding="utf-8")

    answer = mande("check", "plan/", "--format", "github", "--severity", "info")

    assert re.search(r"^::\w+ file=plan/results.csv,line=2,title=MND9", answer.out, re.MULTILINE), answer.out


def test_a_file_whose_name_needs_escaping(mande, tmp_path):
    """Spaces, commas and colons in a name end neither a property nor a URI."""
    m.write(lost(), tmp_path / "plan, 50% é.json")

    out = mande("check", "plan, 50% é.json", "--format", "github", "--select", "MND101").out
    run = sarif(mande("check", "plan, 50% é.json", "--format", "sarif", "--select", "MND101"))

    assert out.startswith("::warning file=plan%2C 50%25 é.json,line=")
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert re.fullmatch(r"[!-~]+", uri)
    assert unquote(uri) == "plan, 50% é.json"


@pytest.mark.parametrize("form", ["text", "json", "markdown", "sarif", "github"])
@pytest.mark.parametrize("command", [["check"], ["check", "--profile", "all"], ["reconcile"]])
def test_hostile_texts_come_out_inert(mande, tmp_path, form, command):
    """Nothing moves a cursor, turns writing round, begins a command of GitHub's, or is markup."""
    indicator = m.Indicator("dug", HOSTILE, unit="person", breakdowns=["sex"])
    plan = m.Framework(
        "lost",
        HOSTILE,
        outputs=[m.Output("film", HOSTILE), m.Output("o", HOSTILE, indicators=[indicator])],
        outcomes=[m.Outcome("aware", HOSTILE)],
        dimensions=[m.SEX],
    )
    seen = [
        m.Observation("dug", value, "2026", cell=cell, note=HOSTILE)
        for value, cell in ((8, {}), (9, {"sex": "female"}))
    ]
    m.write(m.Document(plan, m.Observations(seen)), tmp_path / "plan.json")

    answer = mande(*command, "plan.json", "--format", form, "--on", "2026-12-31")

    assert answer.code == 1, answer
    assert all(line.isprintable() for line in answer.lines)
    if form == "github":
        assert all(
            re.match(r"::(error|warning|notice) file=plan.json,(line=[0-9]+,)?title=MND", line) for line in answer.lines
        )
    elif form in ("json", "sarif"):
        assert answer.out.isascii()
        json.loads(answer.out)
    else:
        assert not any(line.startswith("::") for line in answer.lines)
    if form == "markdown":
        assert "<script" not in answer.out
        assert not re.search(r"(?<!\\)`c(?<!\\)`", answer.out)


@pytest.mark.parametrize("command", ["progress", "rollup"])
@pytest.mark.parametrize(
    "asked",
    [["--format", form] for form in ("text", "json", "markdown")] + [["--explain", "dug"]],
    ids=lambda it: it[1],
)
def test_hostile_texts_come_out_inert_of_figures_too(mande, tmp_path, asked, command):
    """Nor do the notes, titles and words beside figures."""
    indicator = m.Indicator("dug", HOSTILE, unit="item", measure="nominal", targets=[m.Target(3, period="2026")])
    plan = m.Framework("lost", HOSTILE, period="2026", outputs=[m.Output("o", HOSTILE, indicators=[indicator])])
    seen = m.Observations([m.Observation("dug", HOSTILE, "2026", note=HOSTILE)])
    m.write(m.Document(plan, seen), tmp_path / "plan.json")

    answer = mande(command, "plan.json", *asked, "--on", "2026-12-31")

    assert answer.code == 0, answer
    assert all(line.isprintable() for line in answer.lines), answer.out
    assert not any(line.startswith("::") for line in answer.lines)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=st.text(min_size=1, max_size=80), form=st.sampled_from(["github", "markdown", "sarif", "text"]))
def test_any_title_stays_within_its_line(mande, tmp_path, title, form):
    """Whatever letters a title holds, an answer has the lines that it has without it, and no control characters."""
    m.write(lost("plain"), tmp_path / "plan.json")
    m.write(lost(title), tmp_path / "titled.json")

    plain = mande("check", "plan.json", "--format", form, "--select", "MND101", "--on", "2026-06-30")
    titled = mande("check", "titled.json", "--format", form, "--select", "MND101", "--on", "2026-06-30")

    assert all(inert(line) == line for line in titled.out.split("\n"))
    if form in ("github", "sarif"):
        assert len(titled.out.split("\n")) == len(plain.out.split("\n"))
