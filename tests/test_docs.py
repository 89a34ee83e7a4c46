"""Whether what the documentation shows is what happens."""

from __future__ import annotations

import doctest
import pkgutil
import re
import textwrap
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest

import mande

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md"))]
MODULES = ["mande", *sorted(module.name for module in pkgutil.walk_packages(mande.__path__, "mande.", lambda _: None))]

LENIENT = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
FENCE = re.compile(
    r"^(?P<indent>[ \t]*)(?P<ticks>`{3,})[ \t]*(?:python3?|pycon|py)\b[^\n`]*\n(?P<code>.*?)^[ \t]*(?P=ticks)`*[ \t]*$",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)


class Block(NamedTuple):
    """One block of Python in a document, and the line its code starts on."""

    line: int
    code: str


def blocks(text: str) -> Iterator[Block]:
    """Yield the blocks of *text* that are marked as Python, in order."""
    for match in FENCE.finditer(text):
        yield Block(text.count("\n", 0, match.start("code")) + 1, textwrap.dedent(match["code"]))


def run_session(test: doctest.DocTest) -> list[str]:
    """Run the `>>>` lines of *test* and return a report of each that answered something else."""
    told: list[str] = []
    doctest.DocTestRunner(optionflags=LENIENT, verbose=False).run(test, out=told.append, clear_globs=False)
    return told


def run_document(text: str, name: str) -> list[str]:
    """Run the blocks of a document one after another, each seeing what those before it defined."""
    told: list[str] = []
    names: dict[str, object] = {"__name__": "__main__"}
    for block in blocks(text):
        if ">>>" in block.code:
            test = doctest.DocTestParser().get_doctest(block.code, names, name, name, block.line - 1)
            told += run_session(test)
            names = test.globs
        else:
            exec(compile("\n" * (block.line - 1) + block.code, name, "exec", dont_inherit=True), names)
    return told


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_documents_run(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every Python block of a document runs as it stands, and its sessions answer what the document says."""
    monkeypatch.chdir(tmp_path)

    told = run_document(path.read_text(encoding="utf-8"), str(path))

    assert not told, "\n".join(told)


@pytest.mark.parametrize("name", MODULES)
def test_docstrings_run(name: str) -> None:
    """Every example in a docstring of mande answers what it says."""
    told = [line for test in doctest.DocTestFinder().find(import_module(name)) for line in run_session(test)]

    assert not told, "\n".join(told)


def test_every_module_is_imported() -> None:
    """No module escapes the tests above because its folder has no `__init__.py`."""
    home = Path(mande.__file__).parent
    files = {path.relative_to(home.parent).with_suffix("") for path in home.rglob("*.py")}

    assert {".".join(file.parts).removesuffix(".__init__") for file in files} == set(MODULES)


def test_a_wrong_answer_is_told() -> None:
    """A session that answers something else than the document says fails, with its line."""
    told = run_document("# Title\n\n```python\nx = 2\n```\n\n```python\n>>> x + 1\n4\n```\n", "page.md")

    assert 'File "page.md", line 8' in "".join(told)


def test_a_failing_block_is_told() -> None:
    """A block that raises fails, also where it is indented in a list."""
    with pytest.raises(ZeroDivisionError):
        run_document("1. Divide:\n\n   ```python\n   1 / 0\n   ```\n", "page.md")


def test_other_blocks_are_left_alone() -> None:
    """What is not marked as Python is not run."""
    assert list(blocks("```console\nmake test\n```\n\n```\n1 / 0\n```\n")) == []
