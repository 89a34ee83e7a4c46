"""Every language that mande speaks beside English has everything that mande says, with every field of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import attrs
import pytest

import mande
from mande.catalogue import CATALOGUE
from mande.cli import COMMANDS, command
from mande.cli.commands import PARAGRAPHS
from mande.cli.prompt import prompt
from mande.documents import remarks
from mande.explanations import REMARK_BLANKS, RULE_BLANKS
from mande.formats.headings import PERSONAL
from mande.formats.kinds import slots_by_name
from mande.formats.mending import noun_of
from mande.languages import catalogue, languages
from mande.lists import ClosedList, OrderedList

HOME = Path(mande.__file__).parent

FIELD = re.compile(r"\{(\w+)\}")

OTHERS = [language for language in languages() if language != "en"]

SAYS = {"sentence": slice(0, 1), "phrases": slice(0, None)}
"""What makes a text that can be said in other languages, and which of its arguments are templates."""

SPOKEN_ELSEWHERE = {
    "self.message",
    "self.remedy",
    "remark.message",
    "remark.remedy",
    "one",  # nouns of what a format has no place for, held by test_formats.py
    "name",  # the same
}
"""Templates that stand in tables of rules and remarks, and are collected from those."""


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Yield every module of mande, but the languages themselves."""
    for path in sorted(HOME.rglob("*.py")):
        if "languages" not in path.parts and path.name != "wording.py":
            yield str(path.relative_to(HOME)), ast.parse(path.read_text(encoding="utf-8"))


def literals(node: ast.expr) -> Iterator[str | None]:
    """Yield the strings that an argument may be, None for one that nobody can read from the source."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    else:
        yield None


def called(node: ast.AST) -> str:
    """Return the name of the function that *node* calls, or nothing; a method may be called what it likes."""
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def in_calls() -> Iterator[tuple[str, str, str | None, str]]:
    """Yield what each call in the source that says something says: of which kind, what, and where it stands."""
    for name, tree in modules():
        for node in ast.walk(tree):
            function = called(node)
            if not isinstance(node, ast.Call) or function not in {*SAYS, "counted"}:
                continue
            for argument in node.args[SAYS.get(function, slice(1, 2))]:
                for literal in literals(argument):
                    shown = literal or f"{name}, line {node.lineno}: {ast.unparse(argument)}"
                    yield ("noun" if function == "counted" else "template"), shown, literal, name


def closed_lists() -> Iterator[type[ClosedList]]:
    """Yield every closed list of mande."""
    for name, _ in modules():
        import_module(f"mande.{name.removesuffix('.py').replace('/', '.')}".removesuffix(".__init__"))
    waiting: list[type[ClosedList]] = [ClosedList]
    while waiting:
        closed = waiting.pop()
        waiting += closed.__subclasses__()
        if closed not in (ClosedList, OrderedList) and closed.__module__.startswith("mande."):
            yield closed


def in_tables() -> dict[str, str]:
    """Return the templates of rules and remarks, and the words of closed lists, each with what it stands in."""
    found: dict[str, str] = {}
    for rule in CATALOGUE:
        found |= dict.fromkeys((rule.question, rule.headline, rule.fires, rule.message, rule.remedy), rule.code)
    for remark in remarks():
        found |= dict.fromkeys((remark.headline, remark.message, remark.remedy), remark.code)
    for closed in closed_lists():
        found |= {str(word): closed.__name__ for word in (closed.noun(), *closed)}
    return {template: where for template, where in found.items() if template}


def put_together() -> dict[str, str]:
    """Return the words that are made of names in the source: of kinds of things, of lists and columns, of fields."""
    found = {**dict.fromkeys(PERSONAL, "personal columns"), **dict.fromkeys(("baseline", "target", "actual"), "IATI")}
    for each in (*CATALOGUE, *remarks()):
        for name in FIELD.findall(f"{each.message}{each.remedy}{getattr(each, 'fires', '')}"):
            blanks = RULE_BLANKS if hasattr(each, "fires") else REMARK_BLANKS
            found |= {blanks.get(name, name.replace("_", " ")): each.code} if name != "near" else {}
    for kind in set().union(*(_kinds(kind, set()) for kind in (mande.Framework, mande.Portfolio, mande.Observations))):
        found |= dict.fromkeys((noun_of(kind), noun_of(kind).capitalize()), kind.__name__)
    for slot in slots_by_name(mande.Framework).values():
        found |= {slot.name.replace("_", " "): "lists of a framework"} if slot.several else {}
    return found


def _kinds(kind: Any, found: set[type]) -> set[type]:
    if isinstance(kind, type) and attrs.has(kind) and kind not in found:
        found.add(kind)
        for slot in slots_by_name(kind).values():
            for held in (slot.kind, *get_args(slot.kind)):
                _kinds(held, found)
    return found


def in_help() -> Iterator[tuple[str, str]]:
    """Yield what the help of the prompt says, paragraph by paragraph, and where it stands."""
    for each in (prompt, *map(command, COMMANDS)):
        texts = [*PARAGRAPHS.split(each.help), *(getattr(option, "help", None) or "" for option in each.params)]
        yield from ((" ".join(text.split()), f"help of {each.name}") for text in texts if text)
    yield from ((text, "help of every command") for text in ("Options", "Commands", "Show this message and exit."))


CALLS = tuple(in_calls())
NOUNS = {literal: where for kind, _, literal, where in CALLS if literal is not None and kind == "noun"}
SAID = {
    **{literal: where for kind, _, literal, where in CALLS if literal is not None and kind == "template"},
    **in_tables(),
    **put_together(),
    **dict(in_help()),
}
UNREAD = [
    shown for _, shown, literal, _ in CALLS if literal is None and shown.partition(": ")[2] not in SPOKEN_ELSEWHERE
]


def test_every_template_can_be_read_from_the_source():
    """A template is written where it is said, so that whoever translates finds it."""
    assert UNREAD == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_said_in_english_alone(language):
    """Each language has every template, phrase and closed word."""
    words = catalogue(language).WORDS
    assert {template: where for template, where in SAID.items() if template not in words} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_everything_that_is_counted_has_its_forms(language):
    """Each language has every noun, in as many forms as it has."""
    found = catalogue(language)
    assert {noun: where for noun, where in NOUNS.items() if noun not in found.NOUNS} == {}
    needed = {found.form(number) for number in range(1000)}
    assert {noun for noun, forms in found.NOUNS.items() if needed != set(range(len(forms)))} == set()


@pytest.mark.parametrize("language", OTHERS)
def test_no_field_is_lost_in_another_language(language):
    """A translation has the fields of its English, and no other."""
    words = catalogue(language).WORDS
    differing = {
        english: said for english, said in words.items() if set(FIELD.findall(english)) != set(FIELD.findall(said))
    }
    assert differing == {}


def in_the_source_at_all() -> set[str]:
    """Return every string in the source, as a paragraph of a help text is said, and every name of a field."""
    found = {field.replace("_", " ") for template in SAID for field in FIELD.findall(template)}
    for _, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {
                    node.value,
                    *node.value.split("|"),
                    *(" ".join(part.split()) for part in node.value.split("\n\n")),
                }
            elif isinstance(node, ast.ClassDef | ast.AnnAssign):
                name = node.name if isinstance(node, ast.ClassDef) else ast.unparse(node.target)
                found.add(re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", name).lower())
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_translated_in_vain(language):
    """What is said no longer has no translation."""
    found, written = catalogue(language), in_the_source_at_all()
    kept = {english for english in found.WORDS if english in written or english[:1].lower() + english[1:] in written}
    assert sorted(set(found.WORDS) - set(SAID) - kept - WORDING) == []
    assert sorted(set(found.NOUNS) - set(NOUNS) - written) == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_translated_is_written_as_that_language_is(language):
    """A translation says something, neither begins nor ends with a space that its English lacks, and fills."""
    for english, said in catalogue(language).WORDS.items():
        assert said.strip(), english
        assert (said[:1] == " ", said[-1:] == " ") == (english[:1] == " ", english[-1:] == " "), english
        said.format(**dict.fromkeys(FIELD.findall(said), ""))


WORDING = {
    *("{first} and {last}", "{first} and {more} more"),
    *("Show the version and exit.", "Show this message and exit."),
}
"""What the catalogue of words itself says, and what click says."""


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_with_a_sense_of_its_own_is_in_its_list(language):
    """A word that a language says otherwise in one closed list than elsewhere stands in that list."""
    known = {f"{closed.__name__}.{word.value}" for closed in closed_lists() for word in closed}
    assert set(getattr(catalogue(language), "SENSES", {})) <= known
