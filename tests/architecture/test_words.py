"""Whether the repository speaks of itself alone: of no machine it was written on, and no registry it came from."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Made by tools, or not ours to read.
NOT_OURS = re.compile(
    r"\.git|\.venv.*|venv|__pycache__|.*\.egg-info|dist|build|\..*_cache|\.hypothesis|\.coverage.*|htmlcov"
)

# Spelt so that this page does not hold what it looks for.
HOME_OF_SOMEBODY = re.compile(r"(?<![\w.~-])/(?:work|root|home|Users)/(?=\w|\.)|\b[A-Z]:\\+Users\\+\w")
REGISTRY = re.compile(
    r"pypi\.(?:org|python\.org|io)|pythonhosted\.(?:org)|npmjs\.(?:org|com)|yarnpkg\.(?:com)|deb\.debian\.(?:org)"
    r"|archive\.ubuntu\.(?:com)|anaconda\.(?:org|com)|crates\.(?:io)|proxy\.golang\.(?:org)|rubygems\.(?:org)"
)


def texts(root: Path) -> Iterator[tuple[Path, str]]:
    """Yield every file below *root* that can be read as text, but for what tools made."""
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not NOT_OURS.fullmatch(name))
        for name in sorted(files):
            if NOT_OURS.fullmatch(name):
                continue
            path = Path(folder, name)
            try:
                text = path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
            if "\0" not in text:
                yield path, text


def lines_with(pattern: re.Pattern[str], root: Path) -> list[str]:
    """Return the file and line of every match of *pattern* below *root*."""
    return [
        f"{path.relative_to(root)}:{number}: {line.strip()[:100]}"
        for path, text in texts(root)
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_no_path_of_a_machine() -> None:
    """Nothing names a folder that exists only where somebody wrote it."""
    assert lines_with(HOME_OF_SOMEBODY, ROOT) == []


def test_no_host_of_a_registry() -> None:
    """Nothing names the host of a package registry: an installer knows where its packages are."""
    assert lines_with(REGISTRY, ROOT) == []


def test_this_page_is_among_those_read() -> None:
    """The walk reaches the tests themselves, so that it is not empty."""
    assert Path(__file__) in {path for path, _ in texts(ROOT)}


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (HOME_OF_SOMEBODY, "/".join(("open('", "home", "ada", "plan.xlsx')"))),
        (HOME_OF_SOMEBODY, "/".join(("", "root", ".cache"))),
        (HOME_OF_SOMEBODY, "/".join(("see ", "work", "main"))),
        (HOME_OF_SOMEBODY, "\\".join(("C:", "Users", "ada"))),
        (REGISTRY, ".".join(("https://pypi", "org/simple"))),
        (REGISTRY, ".".join(("files", "pythonhosted", "org"))),
    ],
)
def test_a_slip_is_caught(pattern: re.Pattern[str], line: str, tmp_path: Path) -> None:
    """A line that names a machine or a registry is found, with its file and number."""
    tmp_path.joinpath("page.md").write_text(f"first\n{line}\n", encoding="utf-8")

    (found,) = lines_with(pattern, tmp_path)

    assert found.startswith("page.md:2: ")


@pytest.mark.parametrize("line", ["of field/work/days", "a url ending in org/home/page", "~/home/x", "../home/x"])
def test_an_innocent_line_is_left_alone(line: str, tmp_path: Path) -> None:
    """A slash between words is no path of a machine."""
    tmp_path.joinpath("page.md").write_text(line, encoding="utf-8")

    assert lines_with(HOME_OF_SOMEBODY, tmp_path) == []
