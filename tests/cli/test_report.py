"""Whether `mande report` writes what its file is named after, for whom it is said to be, and nothing over anything."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import mande as m
from mande import reports

SEEN = m.Observations([m.Observation("dug", 14, "2026-Q1", project="north")])


def office(code: str, **fields: object) -> m.Framework:
    """Return the plan of one office."""
    indicator = m.Indicator("dug", "Wells dug", unit="facility", targets=[m.Target(40, period="2026")])
    return m.Framework(code, f"Wells in the {code}", outputs=[m.Output("wells", indicators=[indicator])], **fields)


@pytest.fixture
def plan(tmp_path):
    """Return the name of the plan of one office."""
    m.write(office("north"), tmp_path / "plan.toml")
    return "plan.toml"


@pytest.mark.parametrize(
    ("name", "begins", "needs"),
    [
        ("report.md", b"# Wells in the north", None),
        ("report.json", b"{", None),
        ("report.tex", b"\\section*{Wells in the north}", None),
        ("report.html", b"<!doctype html>", "jinja2"),
        ("report.docx", b"PK", "docx"),
        ("report.xlsx", b"PK", "xlsxwriter"),
    ],
)
def test_a_report_is_what_its_file_is_named_after(mande, plan, tmp_path, name, begins, needs):
    """The ending says which form, and what was written is told on standard error."""
    if needs:
        pytest.importorskip(needs)

    answer = mande("report", plan, "-o", name, "--on", "2026-06-30")

    assert (answer.code, answer.out, answer.err) == (0, "", f"'{name}' is written.\n")
    assert (tmp_path / name).read_bytes().lower().startswith(begins.lower())


@pytest.mark.parametrize(
    "package", [("html", "markupsafe"), ("html", "jinja2"), ("word", "docx"), ("workbook", "xlsxwriter")]
)
def test_what_is_not_installed_is_told_before_anything_is_read(package):
    """Whoever lacks the extra is told at once, and does not wait for forty offices to be read and judged."""
    form, name = package
    program = (
        f"import sys; sys.modules['{name}'] = None; from mande.cli import main; "
        f"main(['report', 'no-such-plan.toml', '-o', 'report', '--to', '{form}'])"
    )

    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert (answer.returncode, answer.stdout) == (2, "")
    assert "pip install 'mande[reports]'" in answer.stderr
    assert "no-such-plan" not in answer.stderr


def test_the_forms_that_need_more_say_so():
    """Each form that needs a package asks for it, and no other does."""
    assert {form for form in reports.FORMS if hasattr(getattr(reports, form), "require")} == {*reports.REQUIRE}


def test_standard_output_takes_a_report(mande, plan):
    """The form is named, since standard output has no name."""
    answer = mande("report", plan, "-o", "-", "--to", "json", "--on", "2026-06-30", "--scheme", "undp", "--lang", "fr")

    held = json.loads(answer.out)
    assert (held["programme"], held["on"], held["language"], held["audience"]) == (
        "north",
        "2026-06-30",
        "fr",
        "internal",
    )
    assert answer.err == ""


def test_a_portfolio_has_a_page_for_each_project(mande, tmp_path):
    """A folder holds an index, and a page an office that leads back to it; what people say stands on the first."""
    pytest.importorskip("jinja2")
    m.write(m.Portfolio("both", "Both offices", [office("north"), office("south")]), tmp_path / "both.toml")
    m.write(SEEN, tmp_path / "seen.json")

    answer = mande("report", "both.toml", "seen.json", "-o", "pages/", "--on", "2026-06-30")

    assert answer.code == 0, answer
    assert {page.name for page in (tmp_path / "pages").iterdir()} == {
        "index.html", "office-north.html", "office-south.html",
    }  # fmt: skip
    assert "office-south.html" in (tmp_path / "pages" / "index.html").read_text(encoding="utf-8")
    assert mande("report", "both.toml", "-o", "pages", "--on", "2026-06-30").code == 2
    assert mande("report", "both.toml", "-o", "pages", "--on", "2026-06-30", "--force").code == 0


def test_what_people_say_stands_in_it(mande, plan, tmp_path):
    """Their words are taken as they are, in the place of the question that they answer."""
    (tmp_path / "said.toml").write_text('decisions = "Drill <six> more"\n', encoding="utf-8")

    answer = mande("report", plan, "-o", "-", "--to", "markdown", "--narrative", "said.toml")

    assert "Drill &lt;six&gt; more" in answer.out


def test_whom_it_is_for_has_to_be_said_of_people_who_could_be_hurt(mande, tmp_path):
    """Of a sensitive programme nothing is written before somebody says who is to read it."""
    m.write(office("shelter", sensitivity="high"), tmp_path / "plan.toml")

    answer = mande("report", "plan.toml", "-o", "report.md")

    assert answer.code == 2
    assert "Say who is to read the report: --audience internal" in answer.err
    assert not (tmp_path / "report.md").exists()
    assert mande("report", "plan.toml", "-o", "report.md", "--audience", "internal").code == 0


def test_a_report_for_everybody_withholds_small_numbers(mande, plan, tmp_path):
    """What is handed to everybody says so, and that something may be withheld from it."""
    answer = mande("report", plan, "-o", "report.md", "--audience", "public")

    assert answer.code == 0
    assert "**For everybody: small numbers of people are withheld**" in (tmp_path / "report.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "Option '-o' / '--output' is missing."),
        (["-o", "report.pdf"], "'report.pdf' does not say what to write. Its name may end with .html, .docx"),
        (["-o", "-"], "'-' does not say what to write."),
        (["-o", "pages/", "--to", "word"], "A folder holds pages. Write a file instead: report.docx"),
        (["-o", "plan.toml", "--to", "json"], "'plan.toml' is there already. To write over it: --force"),
        (["-o", "nowhere/report.md"], "There is no folder 'nowhere'"),
        (["-o", "x.md", "--narrative", "none.toml"], "There is no file called 'none.toml'"),
        (["-o", "x.md", "--narrative", "bad.toml"], "'bad.toml' is not TOML"),
        (["-o", "x.md", "--narrative", "list.toml"], "'list.toml', change: this takes a text"),
        (["-o", "x.md", "--narrative", "other.toml"], "Did you mean 'change'?"),
        (["-o", "x.md", "--profile", "all", "--select", "MND1"], "both choose the rules"),
        (["-o", "x.md", "--gaps-by", "size"], "'size' is none of these: severity, criterion, addressed to."),
    ],
)
def test_a_wrong_call_is_answered_in_a_sentence(mande, plan, tmp_path, arguments, expected):
    """What is wrong is told before anything is written."""
    (tmp_path / "bad.toml").write_text("change =", encoding="utf-8")
    (tmp_path / "list.toml").write_text("change = [1]", encoding="utf-8")
    (tmp_path / "other.toml").write_text('chnage = "x"', encoding="utf-8")
    before = set(tmp_path.iterdir())

    answer = mande("report", plan, *arguments)

    assert answer.code == 2
    assert expected in answer.err
    assert set(tmp_path.iterdir()) == before


def test_what_could_not_be_read_is_told_beside_the_report(mande, plan, tmp_path):
    """The report is written, and the end says that something was not taken as it stands."""
    m.write(m.Observations([m.Observation("drilled", 2)]), tmp_path / "more.json")

    answer = mande("report", plan, "more.json", "-o", "report.md")

    assert answer.code == 1
    assert "No indicator is called 'drilled'" in answer.err
    assert (tmp_path / "report.md").exists()
