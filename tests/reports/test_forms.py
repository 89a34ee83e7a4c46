"""Every form of a report says the same, and whatever people wrote stands in it as text."""

from __future__ import annotations

import html
import json
import os
import re
from importlib.util import find_spec
from pathlib import Path

import pytest

import mande as m
from mande.reports import FORMS
from mande.reports.contents import sections
from mande.reports.parts import Folded, Table, cell

TEXTS = ("markdown", "latex", "json")


def figures(parts):
    """Yield the words of every cell of every table, as they read in English."""
    for part in parts:
        if isinstance(part, Table):
            yield from (str(cell(thing).words) for row in part.rows for thing in row if cell(thing).words is not None)
        elif isinstance(part, Folded):
            yield from figures(part.parts)


def letters(text):
    """Return the letters and digits of *text*, without what Markdown and LaTeX write for signs."""
    return re.sub(r"\\ensuremath|\W|_", "", html.unescape(text))


def strings(told):
    """Yield every string in a JSON document."""
    if isinstance(told, str):
        yield told
    for each in told.values() if isinstance(told, dict) else told if isinstance(told, list) else ():
        yield from strings(each)


@pytest.mark.parametrize("form", TEXTS)
def test_every_cell_of_every_table_is_there(sample, form):
    """No form leaves out a figure that another shows."""
    written = letters(getattr(m.reports, form).compose(sample))

    for said in figures(part for section in sections(sample) for part in section.parts):
        assert letters(said) in written


@pytest.mark.parametrize("form", TEXTS)
def test_a_report_says_who_may_read_it(sample, form):
    """A report that nothing was withheld from is stamped, whatever it is written as."""
    assert "Internal: small numbers of people" in getattr(m.reports, form).compose(sample)


def test_markdown_tells_each_explanation_once(sample):
    """Explanations are numbered notes at the end: what two cells rest on is told once."""
    written = m.reports.markdown.compose(sample)
    notes = written.partition("## How the figures come about")[2]

    marks = {int(number) for number in re.findall(r"\\\[(\d+)\\\]", written)}
    assert marks == {int(number) for number in re.findall(r"^(\d+)\. ", notes, flags=re.MULTILINE)}
    assert len(marks) == max(marks) > 5


def test_json_is_read_by_programs(sample):
    """Numbers are strings of their digits and quotients, and pictures are in it by their words alone."""
    told = json.loads(m.reports.json.compose(sample))

    assert (told["version"], told["programme"], told["on"], told["audience"]) == (1, "wells", "2026-07-01", "internal")
    assert [each["code"] for each in told["sections"]] == [each.code for each in sections(sample)]
    first = told["sections"][0]["parts"][0]
    assert first["kind"] == "statement"
    assert first["answer"] == {"words": "Outputs that lead to no outcome: 1 of 2", "tone": "major"}


def test_a_bar_keeps_its_quotient(planned):
    """How far a thing has come is told exactly, in JSON as a quotient."""
    seen = m.Observations([m.Observation("wells", 20, period="2026-01/2026-12")])
    told = json.loads(m.reports.json.compose(m.report(planned(), seen, on="2026-12-31")))

    assert '"bar": {"reached": "1/3", "expected": "1"}' in json.dumps(told)


@pytest.mark.parametrize("form", TEXTS)
def test_what_people_wrote_is_text(hostile, form):
    """No text from anybody becomes a tag, a command, a link, a heading or a sign that moves a cursor."""
    text, found = hostile
    written = getattr(m.reports, form).compose(found)

    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", written)
    if form == "json":
        assert any(text in each for each in strings(json.loads(written)))
        assert written.isascii()
    if form == "markdown":
        assert "<script" not in written
        assert "<img" not in written
        assert not re.search(r"(?<!\\)\]\(javascript", written)
        assert not re.search(r"^\s*(#+ a heading|- \[x\])", written, flags=re.MULTILINE)
    if form == "latex":
        assert "\\input{secret}" not in written
        assert "\\end{document}" not in written


@pytest.mark.parametrize("form", TEXTS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_report_as_somebody_looked_at_it(framework, seen, form, language):
    """Tables, headings and notes stand as they did when a person last read them.

    To renew them after a change that is meant: RENEW_GOLDEN=1 python -m pytest tests/reports/test_forms.py
    """
    written = getattr(m.reports, form).compose(m.report(framework, seen, on="2026-07-01", language=language))
    golden = Path(__file__).parent / "golden" / f"report.{language}{FORMS[form]}"
    if os.environ.get("RENEW_GOLDEN"):
        golden.write_text(written, encoding="utf-8", newline="\n")

    assert written == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_where_its_name_says(form):
    """Each form is a module that composes a report, and is imported when it is first used."""
    assert find_spec(f"mande.reports.{form}") is not None
    assert callable(getattr(m.reports, form).compose)


def test_a_form_that_is_not_there():
    """A misspelt form is answered with the nearest."""
    with pytest.raises(AttributeError, match=r"mande\.reports has no 'markdwn'\. Did you mean 'markdown'\?"):
        _ = m.reports.markdwn
    assert {"markdown", "html", "charts", "FORMS"} <= set(dir(m.reports))


def test_a_report_in_french(framework, seen):
    """In French, headings and sentences are French, numbers are marked as French marks them, and titles stay."""
    written = m.reports.markdown.compose(m.report(framework, seen, on="2026-07-01", language="fr"))

    assert "Water committees trained (committees)" in written
    assert "## En un coup d’œil" in written
