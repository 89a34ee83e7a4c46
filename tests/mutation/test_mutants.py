"""Whether the mistakes that tests are tried on are those that change what a module does, and each has its own name."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from mutants import mutants_of, mutated

HERE = Path(__file__).parent
HOME = HERE.parents[1]

SOURCE = '''
"""What a module is for."""


def rate(part: int | None, whole: int = 100) -> str | None:
    """Return a text."""
    if part is None or whole < 1:
        raise ValueError(f"{part} of {whole - 1}")
    return sentence("{share}", share=part / whole)
'''


def made(source):
    """Return what stands where in each mutant of a source."""
    return {(each.kind, each.before, each.after) for each in mutants_of("m", source)}


def test_every_small_mistake():
    """A condition, an operand, a comparison, a number, a sum, a refusal and an answer may each be another."""
    assert made(SOURCE) == {
        ("always", "part is None or whole < 1", "True"),
        ("never", "part is None or whole < 1", "False"),
        ("and or", "part is None or whole < 1", "part is None and whole < 1"),
        ("left out", "part is None or whole < 1", "whole < 1"),
        ("left out", "part is None or whole < 1", "part is None"),
        ("comparison", "part is None", "part is not None"),
        ("comparison", "whole < 1", "whole <= 1"),
        ("constant", "1", "2"),
        ("constant", "100", "101"),
        ("removed", "raise ValueError(f'{part} of {whole - 1}')", "pass"),
        ("returned", "return sentence('{share}', share=part / whole)", "return None"),
        ("arithmetic", "part / whole", "part * whole"),
    }


@pytest.mark.parametrize(
    "source",
    [
        '"""A text."""',
        "WORDS = ('one', 'two')",
        "def f(a: int | None) -> int | None: ...",
        "text = f'{a + b}' 'c'",
        "found = isinstance(a, int | str)",
        "pairs = zip(a, b, strict=True)",
        "if TYPE_CHECKING:\n    limit = 3",
        "Number: TypeAlias = int | None",
    ],
)
def test_texts_and_types_are_left_alone(source):
    """What people read, and what is there for types alone, proves nothing about what is judged."""
    assert made(source) == set()


@pytest.mark.parametrize(
    ("source", "mutant"),
    [
        ("a = min(b, c)", ("function", "min(b, c)", "max(b, c)")),
        ("a = sorted(b, key=c)", ("unsorted", "sorted(b, key=c)", "list(b)")),
        ("a = f(b, c)", ("swapped", "f(b, c)", "f(c, b)")),
        ("a = f(b, c=d)", ("left out", "f(b, c=d)", "f(b)")),
        ("a = not b", ("sign", "not b", "b")),
        ("a = [b, c]", ("emptied", "[b, c]", "[]")),
        ("a = (*b, c)", ("emptied", "(*b, c)", "()")),
        ("a += b", ("removed", "a += b", "pass")),
        ("f(a)", ("removed", "f(a)", "pass")),
        ("while a: continue", ("stopped", "continue", "break")),
        ("a = b and c", ("left out", "b and c", "c")),
    ],
)
def test_each_kind(source, mutant):
    """Each kind of mistake is among those of a source that could hold it."""
    assert mutant in made(source)


def test_one_mistake_is_made():
    """The code of a mutant differs from the module in that one place."""
    source = "a = 1\nb = 1\nb += 1"
    found: list[dict[str, int]] = []

    for mutant in mutants_of("m", source):
        found.append({})
        exec(mutated(mutant, source, "m.py"), found[-1])

    assert [(each["a"], each["b"]) for each in found] == [(2, 2), (1, 3), (1, 1), (1, 0), (1, 3)]


def test_names_stay_while_other_code_moves():
    """A mutant is named by what it is and where, so that a line more above it changes nothing; twins are told apart."""
    keys = [each.key for each in mutants_of("m", "a = 1\nb = 1")]

    assert keys == ["m:module: constant: 1 -> 2", "m:module: constant: 1 -> 2 (2)"]
    assert [each.key for each in mutants_of("m", "x = 'text'\na = 1\nb = 1")] == keys


@pytest.mark.skipif(not (HOME / "mande").is_dir(), reason="run away from the tree that holds mande/")
def test_survivors_that_are_explained_are_there():
    """Who changes a line that holds an explained survivor takes the explanation along, and each gives its reason."""
    explained = tomllib.loads((HERE / "survivors.toml").read_text(encoding="utf-8"))["survivor"]
    modules = {entry["mutant"].partition(":")[0] for entry in explained}
    paths = {module: HOME.joinpath(*module.split(".")).with_suffix(".py") for module in modules}

    there = {each.key for module in modules for each in mutants_of(module, paths[module].read_text(encoding="utf-8"))}

    assert {entry["mutant"] for entry in explained} - there == set()
    assert all(len(entry["why"]) > 20 for entry in explained)
    assert len({entry["mutant"] for entry in explained}) == len(explained)
