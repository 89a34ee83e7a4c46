"""Whether the pages on rules, remarks and formats say what these say."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from mande.catalogue import CATALOGUE
from mande.documents import FORMATS

DOCS = Path(__file__).parents[1] / "docs"

pytestmark = pytest.mark.skipif(not (DOCS / "generate.py").exists(), reason="run away from the tree that holds docs/")


@pytest.fixture(scope="module")
def wanted():
    """Return every page that the code makes, by its file name."""
    return runpy.run_path(str(DOCS / "generate.py"))["pages"]()


def test_each_rule_has_its_page(wanted):
    """There is one page a rule, and one that lists them."""
    assert set(wanted) == {"README.md", *(f"{rule.code}.md" for rule in CATALOGUE)}


def test_pages_are_as_generated(wanted):
    """Every page says what its rule says now; `make docs` writes those that do not."""
    written = {path.name: path.read_text(encoding="utf-8") for path in (DOCS / "rules").glob("*.md")}

    assert [name for name in wanted if written.get(name) != wanted[name]] == []


def test_no_page_is_left_over(wanted):
    """A rule that is gone takes its page along."""
    assert {path.name for path in (DOCS / "rules").iterdir()} == set(wanted)


def test_the_list_leads_to_every_page(wanted):
    """The list links each page, with the rule's name, question and severity."""
    for rule in CATALOGUE:
        (line,) = (line for line in wanted["README.md"].splitlines() if f"({rule.code}.md)" in line)
        assert all(words in line for words in (rule.code, rule.name, rule.question, str(rule.severity), str(rule.due)))


def test_generating_removes_what_is_left_over(tmp_path, monkeypatch):
    """A page without a rule is removed, and every other is written anew."""
    generator = runpy.run_path(str(DOCS / "generate.py"))
    rules, remarks = tmp_path / "rules", tmp_path / "remarks.md"
    monkeypatch.setitem(generator["main"].__globals__, "RULES", rules)
    monkeypatch.setitem(generator["main"].__globals__, "REMARKS", remarks)
    monkeypatch.setitem(generator["main"].__globals__, "SCHEMA", tmp_path / "formats" / "mande.schema.json")
    rules.mkdir()
    rules.joinpath("MND000.md").write_text("gone", encoding="utf-8")

    generator["main"]()

    assert {path.name for path in rules.iterdir()} == set(generator["pages"]())
    assert remarks.read_text(encoding="utf-8") == generator["page_of_remarks"]()


def test_the_page_of_remarks_is_as_generated():
    """The page on what is said of documents says what readers and writers say now; `make docs` writes it anew."""
    wanted = runpy.run_path(str(DOCS / "generate.py"))["page_of_remarks"]()

    assert (DOCS / "remarks.md").read_text(encoding="utf-8") == wanted


def test_every_format_has_a_page_that_the_contents_lead_to():
    """Whoever looks for a format finds what is read of it, what is kept and what is dropped."""
    contents = (DOCS / "README.md").read_text(encoding="utf-8")

    for each in FORMATS:
        assert f"(formats/{each.name}.md)" in contents, each.name
        assert (DOCS / "formats" / f"{each.name}.md").exists(), each.name
