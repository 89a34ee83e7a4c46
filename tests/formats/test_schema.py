"""Whether the published schema says what a document may hold, and is the one that the code makes."""

from __future__ import annotations

import json as plain_json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import mande as m
from mande.formats import json
from mande.formats.kinds import closed_lists, tables
from mande.formats.schema import compose, schema

PUBLISHED = Path(__file__).parents[2] / "docs" / "formats" / "mande.schema.json"
KEPT_TO = jsonschema.Draft202012Validator(schema())
EXAMPLES = ("bangladesh", "kyrgyz_republic", "macedonia", "nigeria", "norway", "portfolio")


def test_it_is_a_schema():
    """It is a JSON Schema of 2020-12, with a description of every value and every closed list."""
    jsonschema.Draft202012Validator.check_schema(schema())

    definitions = schema()["$defs"]
    assert {kind.__name__ for kind in (*tables()[2:], *closed_lists())} <= definitions.keys()
    assert [name for name, definition in definitions.items() if not definition.get("description")] == []


@pytest.mark.skipif(not PUBLISHED.exists(), reason="run away from the tree that holds docs/")
def test_the_published_one_is_current():
    """What docs/ publishes is what the code makes now; `make docs` writes it."""
    assert PUBLISHED.read_text(encoding="utf-8") == compose()


@settings(max_examples=20, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(data=st.data())
def test_what_is_written_keeps_to_it(documents: st.SearchStrategy[m.Document], data: st.DataObject):
    """Every document that is written is one that the schema allows."""
    document = data.draw(documents)

    assert [error.json_path for error in KEPT_TO.iter_errors(plain_json.loads(json.compose(document)))] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_keep_to_it(example: Callable[[str], ModuleType], name: str):
    """What five offices planned and saw is as the schema says."""
    module = example(name)
    written = json.compose(m.Document(module.programme, module.observations))

    assert KEPT_TO.is_valid(plain_json.loads(written))


@pytest.mark.parametrize(
    "wrong",
    [
        {"code": "w"},
        {"mande": "2", "code": "w"},
        {"mande": "1", "title": "no code"},
        {"mande": "1", "code": "w", "titel": "x"},
        {"mande": "1", "code": "w", "basis": "guess"},
        {"mande": "1", "code": "w", "period": "May 2009"},
        {"mande": "1", "code": "w", "outputs": {"code": "film"}},
        {"mande": "1", "code": "w", "context": [{"code": "a", "targets": [{"period": "2009"}]}]},
        {"mande": "1", "code": "w", "context": [{"code": "a", "targets": [{"value": "7"}]}]},
        {"mande": "1", "code": "w", "context": [{"code": "a", "targets": [{"value": {"amount": 5}}]}]},
        {"mande": "1", "code": "w", "relations": [{"whole": "a", "parts": ["b"]}]},
        {"mande": "1", "code": "w", "frameworks": [], "outputs": []},
        {"mande": "1", "observations": [{"value": 5}]},
    ],
)
def test_what_is_wrong_is_refused(wrong: dict[str, Any]):
    """What reading would tell as a fault, the schema does not allow."""
    assert not KEPT_TO.is_valid(wrong)
    assert json.parse(plain_json.dumps(wrong)).findings
