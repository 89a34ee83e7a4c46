"""Whether each defence on the page on security is shown by a test that is there."""

from __future__ import annotations

import ast
import re
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest

import mande as m

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
ROWS = [
    tuple(cell.strip() for cell in line.strip("|").split("|"))
    for line in PAGE.partition("## Fuzzing")[0].splitlines()
    if line.startswith("|") and "---" not in line
][1:]

MUST_STAND = (
    *("entities", "zip bombs", "decimal bombs", "nesting", "long texts", "slow", "formulas in CSV", "workbooks"),
    *("HTML", "Markdown", "LaTeX", "Word", "Mermaid", "terminals", "bidi", "encodings", "paths", "links", "pickle"),
    *("addresses", "persons", "settings", "breaks off", "every row", "names of files", "one bad row"),
    "very many records",
)
"""What the page must speak of."""


@cache
def known_in(path: str) -> frozenset[str]:
    """Return the names of the tests in a file."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_defence_is_shown_by_a_test(row: tuple[str, ...]) -> None:
    """Each row names what is defended, how, and at least one test; each test that it names is there."""
    against, does, shown = row
    named = TEST.findall(shown)

    assert against
    assert does
    assert named
    assert shown.count("`") == 2 * len(named)
    assert [f"{path}::{name}" for path, name in named if name not in known_in(path)] == []


@pytest.mark.parametrize("what", MUST_STAND)
def test_no_defence_is_left_out(what: str) -> None:
    """What a stranger's document can do has a row each."""
    assert [row for row in ROWS if what in row[0]]


LONG = "9" * 5_000
GIANT = "1e999999999"


IATI = """<iati-activities version="2.03"><iati-activity><iati-identifier>a</iati-identifier><result type="1">
<title><narrative>t</narrative></title><indicator measure="1"><title><narrative>i</narrative></title><period>
<period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/><actual value="{}"/>
</period></indicator></result></iati-activity></iati-activities>"""
DHIS2 = """{{"dataValues": [{{"dataElement": "bX1qHUDB6nQ", "period": "2026", "orgUnit": "O6uvpzGd5pu",
"value": "{}"}}]}}"""


@pytest.mark.parametrize("number", [LONG, GIANT, f"-{LONG}.5", "1e-999999999"])
@pytest.mark.parametrize(
    "form",
    [
        '{{"mande": "1", "observations": [{{"indicator": "dug", "value": {}}}]}}',
        'mande = "1"\n[[observations]]\nindicator = "dug"\nvalue = {}\n',
        "indicator,value\ndug,{}\n",
        "#indicator+name,#indicator+num\ndug,{}\n",
        DHIS2,
        IATI,
    ],
    ids=["json", "toml", "csv", "hxl", "dhis2", "iati"],
)
def test_a_number_without_end_is_no_number(form: str, number: str) -> None:
    """A few letters that stand for more digits than there is memory are told, and never worked out."""
    document = m.read(BytesIO(form.format(number).encode()))

    assert document.findings
    assert not [each for each in document.observations or () if not isinstance(each.value, m.Missing | str)]


@pytest.mark.parametrize(
    "data",
    [
        '{"mande": "1", "outputs": ' + "[" * 100_000,
        '{"mande": "1", "outputs": ' + '{"a": ' * 100_000 + "1" + "}" * 100_001,
        'mande = "1"\noutputs = ' + "[" * 5_000 + "]" * 5_000,
        'mande = "1"\n[' + "a." * 5_000 + "b]\n",
        '<iati-activities version="2.03"><iati-activity>' + "<a>" * 100_000,
        '{"dataElements": ' + "[" * 100_000,
    ],
    ids=["lists", "tables", "toml", "dotted", "xml", "dhis2"],
)
def test_nesting_without_end_is_told(data: str) -> None:
    """A document that goes a hundred thousand levels down ends in a finding."""
    assert m.read(BytesIO(data.encode())).findings
