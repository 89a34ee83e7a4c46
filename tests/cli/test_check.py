"""Whether `mande check` reads what it is handed, answers in the form asked for, and ends as it says."""

from __future__ import annotations

import json
from datetime import date
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
            "wells", "Wells dug", indicators=[m.Indicator("dug", "Wells dug", unit="facility", targets=[m.Target(40)])]
        )
    ],
    outcomes=[
        m.Outcome(
            "safe",
            indicators=[m.Indicator("share", unit="household", baseline=m.Missing.NOT_DUE, targets=[m.Target(9)])],
        )
    ],
    links=[m.Link("wells", "safe")],
)
SEEN = m.Observations([m.Observation("dug", 14, period="2026-Q1", source="log")])


@pytest.fixture
def plan(tmp_path):
    """Return the name of a plan in which a first look finds nothing wrong before its year is over."""
    m.write(PLAN, tmp_path / "plan.toml")
    return "plan.toml"


@pytest.fixture
def actuals(tmp_path):
    """Return the name of a document that holds figures alone."""
    m.write(SEEN, tmp_path / "actuals.json")
    return "actuals.json"


def test_nothing_to_say_ends_with_0(mande, plan):
    """A plan in order gets a page that says so, and nothing on standard error."""
    answer = mande("check", plan, "--on", "2026-06-30")

    assert answer.code == 0, answer
    assert answer.lines[0] == "First look at wells 'Safe water' on 2026-06-30: nothing to say."
    assert answer.err == ""


def test_findings_end_with_1(mande, tmp_path):
    """An output that leads nowhere ends with 1."""
    m.write(m.Framework("lost", outputs=[m.Output("film")]), tmp_path / "lost.json")

    answer = mande("check", "lost.json")

    assert answer.code == 1
    assert "MND101" in answer.out


def test_severity_says_what_is_told_and_what_ends_with_1(mande, tmp_path):
    """A major gap is no error: who asks for errors alone hears nothing, and the end is 0."""
    m.write(m.Framework("lost", outputs=[m.Output("film")]), tmp_path / "lost.json")

    answer = mande("check", "lost.json", "--severity", "error")

    assert answer.code == 0
    assert "MND101" not in answer.out


def test_a_plan_in_one_document_and_its_figures_in_another(mande, plan, actuals):
    """What the figures name is looked up in the plan of the other document, whichever stands first."""
    one, other = (
        mande("check", plan, actuals, "--on", "2026-06-30"),
        mande("check", actuals, plan, "--on", "2026-06-30"),
    )

    assert (one.code, one.out) == (0, other.out)
    assert "Is every part no more than its whole?" not in one.out or "Cannot be told" not in one.out


def test_a_figure_that_names_nothing_is_told_with_its_document(mande, plan, tmp_path):
    """The programme is checked without it, and the page says so first."""
    m.write(m.Observations([m.Observation("drilled", 2, at="line 7")]), tmp_path / "more.json")

    answer = mande("check", plan, "more.json", "--on", "2026-06-30")

    assert answer.code == 1
    assert answer.lines[2].startswith("major  more.json, line 7: No indicator is called 'drilled'") or any(
        "more.json, line 7: No indicator is called 'drilled'" in line for line in answer.lines
    )


def test_today_is_the_day_unless_one_is_named(mande, plan):
    """The page says from which day it looked."""
    assert f" on {date.today().isoformat()}:" in mande("check", plan).lines[0]  # noqa: DTZ011 - the day at the prompt


def test_standard_input(mande, plan, tmp_path):
    """A dash is standard input, known by what it holds."""
    answer = mande("check", "-", "--on", "2026-06-30", typed=(tmp_path / plan).read_bytes())

    assert answer.code == 0, answer


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["check"], "Missing argument 'FILE...'"),
        (["check", "-", "-"], "Standard input can be read once"),
        (["check", "plan.tml"], "There is no file called 'plan.tml'. Did you mean 'plan.toml'?"),
        (["check", "nowhere/plan.toml"], "There is no folder 'nowhere'"),
        (["check", "."], "a folder without a package of CSV files"),
        (["check", "report.pdf"], "This is a PDF, and was not read"),
        (["check", "plan.toml", "--on", "yesterday"], "'yesterday'"),
        (["check", "plan.toml", "--profile", "first"], "'first-look'"),
        (["check", "plan.toml", "--select", "MND999"], "No rule is called 'MND999'. Did you mean 'MND"),
        (["check", "plan.toml", "--ignore", "X"], "No rule is called 'X'"),
        (["check", "plan.toml", "--select", "MND1", "--profile", "all"], "Set one of them"),
        (["check", "plan.toml", "--decimal", ";"], "'--decimal'"),
        (["check", "plan.toml", "--from", "exel"], "'--from'"),
        (["check", "actuals.json"], "There is no programme in actuals.json"),
        (["check", "broken.json", "--strict"], "broken.json has 1 problem"),
        (["check", "broken.json", "plan.toml", "report.pdf", "--strict"], "plan.toml, report.pdf has 2 problems"),
        (["check", "plan.toml", "more.json", "--strict"], "No indicator is called 'drilled'"),
        (["check", "actuals.json", "--metadata", "none.json", "--from", "dhis2"], "no file called 'none.json'"),
        (["chek", "plan.toml"], "Did you mean 'check'?"),
    ],
)
def test_a_wrong_call_ends_with_2_and_a_sentence(mande, plan, actuals, tmp_path, arguments, expected):
    """Whatever is wrong with the call or the documents is told on standard error, without a traceback."""
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7\n")
    m.write(m.Observations([m.Observation("drilled", 2)]), tmp_path / "more.json")
    (tmp_path / "broken.json").write_text('{"mande": "1", "code": ', encoding="utf-8")

    answer = mande(*arguments)

    assert answer.code == 2
    assert expected in " ".join(answer.err.split())
    assert "Traceback" not in answer.err
    assert answer.out == ""


def test_a_document_of_which_nothing_was_read_ends_with_2_though_the_rest_is_told(mande, plan, tmp_path):
    """The plan is checked, the page says what could not be read, and the end says that the input was wrong."""
    (tmp_path / "broken.json").write_text('{"mande": "1", "code": ', encoding="utf-8")

    answer = mande("check", plan, "broken.json", "--on", "2026-06-30")

    assert answer.code == 2
    assert "MND901" in answer.out
    assert "In order: 1 of 1 outputs lead to an outcome" in answer.out


def test_a_copy_is_taken_once(mande, actuals, plan, tmp_path):
    """A document under two names counts once, and that is told."""
    (tmp_path / "copy of actuals.json").write_bytes((tmp_path / actuals).read_bytes())

    answer = mande("check", plan, actuals, "copy of actuals.json", "--on", "2026-06-30")

    assert "copy of actuals.json: This holds the same as actuals.json" in answer.out


def test_exports_from_dhis2_are_read_together(mande, tmp_path):
    """Values go by identifiers, and the metadata beside them says what these are; naming it twice is no need."""
    element = {"id": "abcdefghijk", "name": "Persons treated", "valueType": "NUMBER", "aggregationType": "SUM"}
    value = {"dataElement": "abcdefghijk", "period": "202601", "orgUnit": "ouabcdefghi", "value": "12"}
    (tmp_path / "metadata.json").write_text(json.dumps({"dataElements": [element]}), encoding="utf-8")
    (tmp_path / "values.json").write_text(json.dumps({"dataValues": [value]}), encoding="utf-8")

    together = mande("check", "values.json", "metadata.json", "--severity", "info", "--on", "2026-06-30")
    named = mande("check", "values.json", "--metadata", "metadata.json", "--severity", "info", "--on", "2026-06-30")

    assert together.out == named.out
    assert "MND977" not in together.out
    assert "MND977" in mande("check", "values.json", "--severity", "info").err


def test_rules_are_chosen_and_left_out(mande, tmp_path):
    """Codes, beginnings of codes and profiles choose what is asked; what is ignored is not heard of."""
    m.write(m.Framework("lost", outputs=[m.Output("film")], outcomes=[m.Outcome("aware")]), tmp_path / "lost.json")

    def codes(*options: str) -> set[str]:
        answer = mande("check", "lost.json", "--format", "json", *options)
        return {finding["code"] for finding in json.loads(answer.out)["findings"]}

    assert codes() == {"MND101", "MND102", "MND202"}
    assert codes("--select", "mnd101,MND202") == {"MND101", "MND202"}
    assert codes("--select", "MND2") >= {"MND202"}
    assert codes("--ignore", "MND1") == {"MND202"}
    assert codes("--profile", "design") > {"MND101", "MND102", "MND202", "MND701"}


def test_ignoring_reaches_what_is_said_of_documents(mande, plan, tmp_path):
    """A remark that somebody does not want to hear of neither shows nor counts."""
    m.write(m.Observations([m.Observation("drilled", 2)]), tmp_path / "more.json")

    answer = mande("check", plan, "more.json", "--on", "2026-06-30", "--ignore", "MND9")

    assert answer.code == 0
    assert "MND908" not in answer.out


def test_json_is_one_object_in_ascii_with_exact_numbers(mande, tmp_path):
    """A program reads what was asked, what is in order, and each finding; what was compared has all its digits."""
    plan = m.Framework("wells", "পানি", outputs=[m.Output("o", indicators=[m.Indicator("dug", "Wells")])])
    seen = [m.Observation("dug", value, "2026", source=source) for value, source in ((3, "log"), (4, "visit"))]
    m.write(m.Document(plan, m.Observations(seen)), tmp_path / "wells.json")

    answer = mande("check", "wells.json", "--format", "json", "--select", "MND502", "--on", "2026-12-31")

    held = json.loads(answer.out)
    assert answer.out.isascii()
    assert (held["version"], held["programme"], held["title"], held["on"]) == (1, "wells", "পানি", "2026-12-31")
    assert (held["profile"], held["rules"], held["severity"]) == (None, ["MND502"], "minor")


def test_json_tells_discrepancies_with_all_their_digits(mande, tmp_path):
    """Numbers are strings, since a reader of JSON makes floats of its numbers."""
    plan = m.Framework(
        "wells",
        outputs=[m.Output("o", indicators=[m.Indicator("dug", "Wells", breakdowns=["gender"], unit="person")])],
        dimensions=[m.GENDER],
    )
    seen = [
        m.Observation("dug", value, "2026", cell=cell)
        for value, cell in ((8, {}), (4, {"gender": "female"}), (5, {"gender": "male"}))
    ]
    m.write(m.Document(plan, m.Observations(seen)), tmp_path / "wells.json")

    answer = mande("check", "wells.json", "--format", "json", "--on", "2026-12-31", "--select", "MND407")

    (finding,) = json.loads(answer.out)["findings"]
    assert (finding["code"], finding["said_by"]) == ("MND407", "reconcile")
    assert {finding["expected"], finding["found"]} == {"8", "9"}
    assert finding["difference"] in ("1", "-1")


def test_other_profiles_show_the_whole_page(mande, tmp_path):
    """Who asks for more than a first look gets what the verbs print, with what to do."""
    m.write(m.Framework("lost", outputs=[m.Output("film")]), tmp_path / "lost.json")

    answer = mande("check", "lost.json", "--profile", "all", "--on", "2026-06-30")

    assert "Gaps in the framework of lost, on 2026-06-30" in answer.out
    assert "Whether the figures of lost agree, on 2026-06-30" in answer.out
    assert "To do: " in answer.out


def test_a_first_look_is_shown_whole_on_request(mande, tmp_path):
    """What a line had no room for stands on the full page: the remark, and what to do about it."""
    m.write(m.Framework("lost", outputs=[m.Output("film")]), tmp_path / "lost.json")
    m.write(m.Observations([m.Observation(f"drilled-{number}", 2) for number in range(7)]), tmp_path / "more.json")

    answer = mande("check", "lost.json", "more.json", "--full", "--on", "2026-06-30")

    assert answer.out.count("No indicator is called") == 7
    assert "To do: Correct the code, or define what it names." in " ".join(answer.out.split())
    assert "Gaps in the framework of lost, on 2026-06-30" in answer.out


def test_what_can_be_read_two_ways_names_the_option_that_settles_it(mande, tmp_path):
    """Whoever is told at the prompt that a comma is not clear learns there what to type, and it is enough."""
    m.write(m.Framework("wells", context=[m.Indicator("dug", unit="item")]), tmp_path / "wells.json")
    (tmp_path / "actuals.csv").write_text('indicator,period,value\ndug,2026,"1,204"\n', "utf-8")

    assert "or --decimal at the prompt." in " ".join(mande("check", "wells.json", "actuals.csv", "--full").out.split())
    assert "MND905" not in mande("check", "wells.json", "actuals.csv", "--full", "--decimal", ".").out


def test_each_remark_has_its_own_thing_to_do(mande, tmp_path):
    """Two words that are in no list are not both told to be one of the first list."""
    (tmp_path / "indicators.csv").write_text("code,direction,measure\na,up,count\nb,increase,rate\n", "utf-8")

    answer = mande("check", "indicators.csv", "--full", "--on", "2026-06-30")

    page = " ".join(answer.out.split())
    assert page.count("MND907") == 2
    assert page.index("'up' is no direction") < page.index("To do: Write one of: increase, decrease, maintain.")
    assert page.index("'rate' is no measure") < page.index("To do: Write one of: count, amount,")


@pytest.mark.skipif(not PAGE.exists(), reason="run away from the tree that holds docs/")
def test_the_page_on_the_prompt_shows_what_happens(mande, tmp_path):
    """The first look in the documentation is that of a workbook in which somebody wrote a letter for a digit."""
    openpyxl = pytest.importorskip("openpyxl")
    plan = m.Framework(
        "wells",
        "Safe water",
        period="2026",
        outputs=[
            m.Output("wells", "Wells", indicators=[m.Indicator("dug", "Wells dug", targets=[m.Target(40)])]),
            m.Output("committees", "Committees"),
            m.Output("film", "A film", indicators=[m.Indicator("seen", "Showings of it")]),
        ],
        outcomes=[
            m.Outcome("safe", "Safe water", indicators=[m.Indicator("share", baseline=42, targets=[m.Target(9)])])
        ],
        links=[m.Link("wells", "safe"), m.Link("committees", "safe")],
    )
    m.write(plan, tmp_path / "plan.xlsx")
    workbook = openpyxl.load_workbook(tmp_path / "plan.xlsx")
    workbook["Targets"]["B2"] = "4O"
    workbook.save(tmp_path / "plan.xlsx")

    answer = mande("check", "plan.xlsx", "--on", "2026-06-30")

    assert f"```\n{answer.out}```" in PAGE.read_text(encoding="utf-8"), answer.out


@pytest.mark.skipif(not PAGE.exists(), reason="run away from the tree that holds docs/")
def test_every_field_of_the_json_is_documented(mande, tmp_path):
    """What programs may rely on stands on the page, field by field."""
    plan = m.Framework(
        "wells",
        outputs=[m.Output("film"), m.Output("o", indicators=[m.Indicator("dug", breakdowns=["sex"], unit="person")])],
        dimensions=[m.SEX],
        accepted=[m.Accepted("MND101", "film", reason="A pilot")],
    )
    seen = [m.Observation("dug", value, "2026", cell=cell) for value, cell in ((8, {}), (9, {"sex": "female"}))]
    m.write(m.Document(plan, m.Observations(seen)), tmp_path / "wells.json")

    held = json.loads(mande("check", "wells.json", "--format", "json", "--profile", "all", "--on", "2026-12-31").out)

    assert all(held[kind] for kind in ("findings", "accepted", "undecided"))
    assert {each["said_by"] for each in held["findings"]} == {"check_coverage", "reconcile"}
    fields = {*held, *(name for kind in ("findings", "accepted", "undecided") for each in held[kind] for name in each)}
    page = PAGE.read_text(encoding="utf-8")
    assert [name for name in sorted(fields) if f"`{name}`" not in page] == []
