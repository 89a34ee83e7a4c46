"""The pages of the documentation that are made from the code: on rules and remarks, and the published schema.

Run it with `make docs`; it writes `docs/remarks.md` and below `docs/rules/`, the same in every other language below a
folder of its own (`docs/fr/`), and removes the page of a rule that is no longer there. The schema of documents in JSON
and TOML is `docs/formats/mande.schema.json`.
"""

from __future__ import annotations

from pathlib import Path

from mande.catalogue import CATALOGUE
from mande.documents import remarks
from mande.explanations import page_of, remarks_index, rules_index
from mande.formats.schema import compose
from mande.languages import DEFAULT_LANGUAGE, languages

DOCS = Path(__file__).parent


def pages(language: str = DEFAULT_LANGUAGE) -> dict[str, str]:
    """Return every page on the rules in *language* by its file name."""
    each = {f"{rule.code}.md": page_of(rule, language) for rule in CATALOGUE}
    return {"README.md": rules_index(CATALOGUE, language), **each}


def page_of_remarks(language: str = DEFAULT_LANGUAGE) -> str:
    """Return the page on what is said of documents, in *language*."""
    return remarks_index(remarks(), language)


def home(docs: Path, language: str) -> Path:
    """Return the folder in which the pages in *language* stand."""
    return docs if language == DEFAULT_LANGUAGE else docs / language


def main(docs: Path = DOCS) -> None:
    """Write every page below *docs*, and remove those that are left over."""
    for language in languages():
        rules, wanted = home(docs, language) / "rules", pages(language)
        rules.mkdir(parents=True, exist_ok=True)
        for left_over in rules.glob("*.md"):
            if left_over.name not in wanted:
                left_over.unlink()
        for name, text in wanted.items():
            (rules / name).write_text(text, encoding="utf-8", newline="\n")
        remarks_page = rules.with_name("remarks.md")
        remarks_page.write_text(page_of_remarks(language), encoding="utf-8", newline="\n")
    schema = docs / "formats" / "mande.schema.json"
    schema.parent.mkdir(exist_ok=True)
    schema.write_text(compose(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
