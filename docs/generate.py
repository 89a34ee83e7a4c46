"""The pages of the documentation that are made from the code: on rules and remarks, and the published schema.

Run it with `make docs`; it writes `docs/remarks.md` and below `docs/rules/`, and removes the page of a rule that is no
longer there. The schema of documents in JSON and TOML is `docs/formats/mande.schema.json`.
"""

from __future__ import annotations

from pathlib import Path

from mande.catalogue import CATALOGUE, rule_page, rules_index
from mande.documents import remarks
from mande.formats.remarks import remarks_index
from mande.formats.schema import compose

RULES = Path(__file__).parent / "rules"
REMARKS = Path(__file__).parent / "remarks.md"
SCHEMA = Path(__file__).parent / "formats" / "mande.schema.json"


def pages() -> dict[str, str]:
    """Return every page on the rules by its file name."""
    return {"README.md": rules_index(CATALOGUE), **{f"{rule.code}.md": rule_page(rule) for rule in CATALOGUE}}


def page_of_remarks() -> str:
    """Return the page on what is said of documents."""
    return remarks_index(remarks())


def main() -> None:
    """Write every page, and remove those that are left over."""
    RULES.mkdir(exist_ok=True)
    wanted = pages()
    for left_over in RULES.glob("*.md"):
        if left_over.name not in wanted:
            left_over.unlink()
    for name, text in wanted.items():
        (RULES / name).write_text(text, encoding="utf-8", newline="\n")
    REMARKS.write_text(page_of_remarks(), encoding="utf-8", newline="\n")
    SCHEMA.parent.mkdir(exist_ok=True)
    SCHEMA.write_text(compose(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
