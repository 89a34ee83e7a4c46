"""Whether hypothesis knows the values by their classes, without anybody importing the strategies."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import mande

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


def run(program: str, path: Path) -> str:
    """Return what *program* prints in a new Python that sees mande as it is installed, with its entry points."""
    points = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["entry-points"]["hypothesis"]
    installed = path / "mande_as_installed-1.0.dist-info"
    installed.mkdir()
    written = "".join(f"{name} = {value}\n" for name, value in points.items())
    (installed / "entry_points.txt").write_text(f"[hypothesis]\n{written}", encoding="utf-8")
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: mande-as-installed\nVersion: 1.0\n", "utf-8")
    home = str(Path(mande.__file__).parents[1])
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(path), home])}
    finished = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, env=environment
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.strip()


@pytest.mark.skipif(not PROJECT.exists(), reason="pyproject.toml is not here")
def test_from_type(tmp_path):
    """`st.from_type(mande.Framework)` draws a framework where nothing is imported but mande and hypothesis."""
    program = (
        "import mande, sys\n"
        "from hypothesis import find, strategies as st\n"
        "assert 'mande.strategies.whole' not in sys.modules\n"
        "print(repr(find(st.from_type(mande.Framework), lambda framework: len(framework.outputs) == 1)))"
    )

    assert run(program, tmp_path).startswith("Framework('wells'")


@pytest.mark.skipif(not PROJECT.exists(), reason="pyproject.toml is not here")
def test_mande_does_not_import_hypothesis(tmp_path):
    """Whoever imports mande, and its strategies with it, does not wait for hypothesis."""
    program = "import mande, mande.strategies, sys; print('hypothesis' in sys.modules)"

    assert run(program, tmp_path) == "False"


@pytest.mark.skipif(not PROJECT.exists(), reason="pyproject.toml is not here")
def test_hypothesis_does_not_draw_before_it_is_asked(tmp_path):
    """Whoever imports hypothesis for another program loads the values, and no strategy, reader or report."""
    slow = "('mande.strategies.measures', 'mande.formats.json', 'mande.reports.report', 'cattrs', 'pint', 'tabulate')"
    program = f"import hypothesis, sys; print([name for name in {slow} if name in sys.modules])"

    assert run(program, tmp_path) == "[]"
