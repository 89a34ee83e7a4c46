"""Languages that are there to be seen through: what never reached the catalogue shows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import attrs
import pytest

import mande as m

GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "αβκδεφγηιθκλμνοπψρστυωωξζζΑΒΚΔΕΦΓΗΙΘΚΛΜΝΟΠΨΡΣΤΥΩΩΞΖΖ",
)

MARKS = {",": "'", ".": "·", "%": " pc"}

KEPT = frozenset(
    {"unit", "per", "currency", "base", "quote", "says", "printed", "unique_across", "units", "counted", "physical"}
)
"""Fields whose words mean something to mande, and so are not what somebody is free to write."""


@pytest.fixture
def marked(monkeypatch):
    """A language that puts every template in brackets, so that what never reached it shows."""
    words = SimpleNamespace(get=lambda english, _: f"<{english}>")
    language = SimpleNamespace(MARKS=MARKS, NOUNS={}, WORDS=words, form=lambda _: 0)
    monkeypatch.setattr("mande.wording.catalogue", lambda code: language if code == "xx" else None)
    return "xx"


@pytest.fixture
def wordless(monkeypatch):
    """A language without a letter: only fields are left, so that any letter in them never reached the catalogue."""
    words = SimpleNamespace(get=lambda english, _: "".join(map(_dotted, re.split(r"(\{\w+\})", english))))
    language = SimpleNamespace(MARKS={**MARKS, "%": "%"}, NOUNS={}, WORDS=words, form=lambda _: 0)
    monkeypatch.setattr("mande.wording.catalogue", lambda code: language if code == "xx" else None)
    return "xx"


def _dotted(part: str) -> str:
    return part if part.startswith("{") and part.endswith("}") else re.sub(r"[^\W\d_]", "·", part)


@pytest.fixture
def in_greek():
    """Return a function that writes whatever people wrote in a programme, or saw of it, in Greek letters."""
    return _in_greek


def _in_greek(value: Any) -> Any:
    if type(value) is str:
        return value.translate(GREEK)
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(map(_in_greek, value))
    if isinstance(value, Mapping):
        return type(value)({_in_greek(name): _in_greek(held) for name, held in value.items()})
    if not attrs.has(type(value)):
        return value
    if isinstance(value, m.Funnel):
        return m.Funnel(*_in_greek(value.stages), left=_in_greek(value.left))
    if isinstance(value, m.Stated):
        path = re.sub(r"(?<=\.).*(?=\.)", lambda code: _in_greek(code[0]), value.path)
        return m.Stated(path, _in_greek(value.value), source=_in_greek(value.source), at=value.at)
    fields = {field.alias: getattr(value, field.name) for field in attrs.fields(type(value)) if field.init}
    return type(value)(**{name: held if name in KEPT else _in_greek(held) for name, held in fields.items()})
