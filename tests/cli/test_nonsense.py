"""Whether nonsense is answered in a sentence: whatever is typed, and whatever documents hold."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import mande as m
from mande.cli import COMMANDS, command
from mande.codes import inert

ANY_TIME = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

OPTIONS = sorted(
    {option for name in COMMANDS for parameter in command(name).params for option in parameter.opts} - {"files"}
)

WORDS = st.one_of(
    st.sampled_from(
        ["plan.json", "none.json", ".", "-", "--", "", "MND101", "2026-06-30", "first-look", "time=year", "\x00"]
    ),
    st.sampled_from([*OPTIONS, *COMMANDS]),
    st.sampled_from(OPTIONS).map(lambda option: f"{option}=x"),
    st.text(max_size=12).filter(lambda word: not word.startswith("-o")),
)


@ANY_TIME
@given(name=st.sampled_from(COMMANDS), words=st.lists(WORDS, max_size=6))
@example(name="check", words=["plan.json", "--on", "0000-00-00"])
@example(name="rollup", words=["plan.json", "--into", "="])
@example(name="rollup", words=["plan.json", "--into", "time=year from Smarch"])
@example(name="check", words=["plan.json", "--config", "."])
@example(name="check", words=["\x00"])
@example(name="check", words=["x" * 5000])
@example(name="progress", words=["plan.json", "--explain", "\ud800"])
def test_any_command_line_is_answered(mande, tmp_path, name, words):
    """It ends with 0, 1 or 2, and nobody sees a traceback; help, an answer or a sentence is all there is."""
    m.write(m.Framework("lost", outputs=[m.Output("film")]), tmp_path / "plan.json")

    answer = mande(name, *words)

    assert answer.code in (0, 1, 2)
    assert "Traceback" not in answer.err
    assert all(inert(line) == line for line in answer.err.splitlines())
    assert answer.code != 2 or answer.err or answer.out


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.sampled_from(
    ["outputs", "outcomes", "links", "observations", "period", "title", "sources", "dimensions", "x"]
)


@ANY_TIME
@given(
    name=st.sampled_from(["check", "progress", "reconcile", "rollup"]),
    form=st.sampled_from(["text", "json", "markdown"]),
    fields=st.dictionaries(FIELDS, JSON, max_size=4),
)
def test_any_document_is_answered(mande, tmp_path, name, form, fields):
    """What cannot be taken as it stands is told, and the rest is answered in the form asked for."""
    (tmp_path / "plan.json").write_text(json.dumps({"mande": "1", "code": "p", **fields}), encoding="utf-8")

    answer = mande(name, "plan.json", "--format", form)

    assert answer.code in (0, 1, 2)
    assert "Traceback" not in answer.err
    lines = (*answer.out.splitlines(), *answer.err.splitlines())
    assert all(inert(line) == line for line in lines)


@pytest.mark.parametrize("name", ["check", "progress", "reconcile", "rollup", "report"])
@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 100, b"PK\x03\x04broken", b"\xff\xfe{", b"a,b\n1,2\n", b"[" * 10_000]
)
def test_broken_files_are_answered(mande, tmp_path, name, content):
    """Whatever bytes a file holds, it is told that no programme is in it."""
    (tmp_path / "broken").write_bytes(content)

    answer = mande(name, "broken", *(["-o", "out.md"] if name == "report" else []))

    assert answer.code == 2
    assert "There is no programme in broken" in answer.err
    assert "Traceback" not in answer.err
    assert not (tmp_path / "out.md").exists()
