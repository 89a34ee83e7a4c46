"""Whether the pages on rules, remarks and formats say what these say."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from mande.catalogue import CATALOGUE
from mande.documents import FORMATS
from mande.languages import languages
from mande.wording import say

DOCS = Path(__file__).parents[1] / "docs"

if not (DOCS / "generate.py").exists():
    pytest.skip("run away from the tree that holds docs/", allow_module_level=True)


GENERATOR = runpy.run_path(str(DOCS / "generate.py"))

every_language = pytest.mark.parametrize("language", languages())


@pytest.fixture(scope="module")
def wanted():
    """Return every page that the code makes in a language, by its file name."""
    return {language: GENERATOR["pages"](language) for language in languages()}


def home(language):
    """Return the folder in which the pages in a language stand."""
    return GENERATOR["home"](DOCS, language)


@every_language
def test_each_rule_has_its_page(wanted, language):
    """There is one page a rule, and one that lists them."""
    assert set(wanted[language]) == {"README.md", *(f"{rule.code}.md" for rule in CATALOGUE)}


@every_language
def test_pages_are_as_generated(wanted, language):
    """Every page says what its rule says now; `make docs` writes those that do not."""
    pages = wanted[language]
    written = {path.name: path.read_text(encoding="utf-8") for path in (home(language) / "rules").glob("*.md")}

    assert [name for name in pages if written.get(name) != pages[name]] == []


@every_language
def test_no_page_is_left_over(wanted, language):
    """A rule that is gone takes its page along."""
    assert {path.name for path in (home(language) / "rules").iterdir()} == set(wanted[language])


@every_language
def test_the_list_leads_to_every_page(wanted, language):
    """The list links each page, with the rule's name, question, what it finds and severity."""
    for rule in CATALOGUE:
        (line,) = (line for line in wanted[language]["README.md"].splitlines() if f"({rule.code}.md)" in line)
        told = (rule.code, rule.name, rule.question, rule.headline, rule.severity, rule.due)
        assert all(say(words, language) in line for words in told)


def test_generating_removes_what_is_left_over(tmp_path, wanted):
    """A page without a rule is removed, and every other is written anew."""
    for language in languages():
        rules = GENERATOR["home"](tmp_path, language) / "rules"
        rules.mkdir(parents=True)
        rules.joinpath("MND000.md").write_text("gone", encoding="utf-8")

    GENERATOR["main"](tmp_path)

    for language in languages():
        written = GENERATOR["home"](tmp_path, language)
        assert {path.name for path in (written / "rules").iterdir()} == set(wanted[language])
        assert (written / "remarks.md").read_text(encoding="utf-8") == GENERATOR["page_of_remarks"](language)


@every_language
def test_the_page_of_remarks_is_as_generated(language):
    """The page on what is said of documents says what readers and writers say now; `make docs` writes it anew."""
    written = (home(language) / "remarks.md").read_text(encoding="utf-8")

    assert written == GENERATOR["page_of_remarks"](language)


def test_every_format_has_a_page_that_the_contents_lead_to():
    """Whoever looks for a format finds what is read of it, what is kept and what is dropped."""
    contents = (DOCS / "README.md").read_text(encoding="utf-8")

    for each in FORMATS:
        assert f"(formats/{each.name}.md)" in contents, each.name
        assert (DOCS / "formats" / f"{each.name}.md").exists(), each.name
