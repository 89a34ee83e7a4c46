"""Whether one command runs all benchmarks, and writes a page of what they printed."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

HERE = Path(__file__).parent

specification = spec_from_file_location("benchmarks_run", HERE / "run.py")  # other commands are called run too
command = module_from_spec(specification)
specification.loader.exec_module(command)

GOOD = '''"""What it costs to add, beside
others. The peer adds too.

It is to be 1.5 times.

    python bench_adding.py
"""

print("ours  theirs")
'''
BAD = '''"""What it costs to fail."""

print("so far")
raise ValueError(f"{__file__} disagrees")
'''
CHARTING = '''"""What it costs to grow."""

import sys
from pathlib import Path

Path(sys.argv[2]).write_text("<svg/>")
print(sys.argv[1])
'''


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two benchmarks, of which one fails."""
    (tmp_path / "bench_adding.py").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bench_failing.py").write_text(BAD, encoding="utf-8")
    return tmp_path


def test_a_page_of_those_that_are_asked_for(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The page has a title, what is compared and what was printed, and names the benchmarks that were not run."""
    ended = command.main(["--only", "adding", "--write", str(folder / "page.md")], folder)
    page = (folder / "page.md").read_text(encoding="utf-8")

    assert ended == 0
    assert "ours  theirs\n" in capfd.readouterr().out
    assert "`make bench` writes this page" in page
    assert "\n## What it costs to add, beside others\n\nThe peer adds too.\n\nIt is to be 1.5 times.\n" in page
    assert "\n```text\nours  theirs\n```\n" in page
    assert "    python" not in page
    assert "- Not run this time: failing.\n" in page
    assert "ailed" not in page


def test_one_that_fails_is_named_and_does_not_end_the_others(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A benchmark that fails is on the page with its last line and what it printed, and the command ends with 1."""
    (folder / "bench_zero.py").write_text(GOOD, encoding="utf-8")

    ended = command.main(["--write", str(folder / "page.md")], folder)
    page = (folder / "page.md").read_text(encoding="utf-8")

    assert ended == 1
    assert "bench_failing.py failed: ValueError: bench_failing.py disagrees\n" in capfd.readouterr().err
    assert "- **Failed:** `bench_failing.py`.\n" in page
    assert "**It failed:** `ValueError: bench_failing.py disagrees`\n\n```text\nso far\n```\n" in page
    assert page.count("What it costs to add") == 2
    assert "Traceback" not in page
    assert str(folder) not in page


def test_a_chart_stands_beside_the_page(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The benchmark of growth is handed a file for its chart, which the page shows."""
    (folder / "bench_growth.py").write_text(CHARTING, encoding="utf-8")

    command.main(["--only", "growth", "--write", str(folder / "page.md")], folder)

    assert (folder / "page.svg").read_text(encoding="utf-8") == "<svg/>"
    assert "\n![What it costs to grow](page.svg)\n" in (folder / "page.md").read_text(encoding="utf-8")


def test_a_name_that_there_is_not(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A benchmark that there is not is refused, with those that there are."""
    with pytest.raises(SystemExit):
        command.main(["--only", "ading"], folder)

    assert "no benchmark is called 'ading'. There are adding, failing." in capfd.readouterr().err


def test_every_benchmark_says_what_it_compares() -> None:
    """Each benchmark has a title of one line for the page."""
    scripts = sorted(HERE.glob("bench_*.py"))

    assert scripts
    assert [script.name for script in scripts if not command.described(script)[0].startswith(("What", "How"))] == []


def test_the_page_is_the_one_that_the_command_writes() -> None:
    """What stands at the top of the page is what the command writes, and no place on the machine stands on it."""
    page = (HERE.parents[1] / "docs" / "performance.md").read_text(encoding="utf-8")

    assert page.startswith(command.INTRODUCTION)
    assert [folder for folder in ("/tmp/", "/home/", "/root/", "/Users/") if folder in page] == []
