"""Whether the pages on the rules say what the rules say."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from mande.catalogue import CATALOGUE

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
    monkeypatch.setitem(generator["main"].__globals__, "RULES", tmp_path)
    tmp_path.joinpath("MND000.md").write_text("gone", encoding="utf-8")

    generator["main"]()

    assert {path.name for path in tmp_path.iterdir()} == set(generator["pages"]())
