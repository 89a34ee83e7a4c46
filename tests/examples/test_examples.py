"""Whether every example runs, prints its answers, and can be imported for what it defines."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

import mande

EXAMPLES = Path(__file__).parents[2] / "examples"
SCRIPTS = sorted(EXAMPLES.glob("[a-z]*.py"))

each_example = pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)


def test_the_first_example_is_there() -> None:
    """The office that the README speaks of has its example, so the tests below are not empty."""
    assert "bangladesh" in [script.stem for script in SCRIPTS]


@each_example
def test_runs_as_a_script(script: Path, tmp_path: Path) -> None:
    """From any folder, an example ends well, prints something, and warns of nothing."""
    finished = subprocess.run(
        [sys.executable, str(script)],
        cwd=tmp_path,
        env=os.environ | {"PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=300,  # an example that hangs must not hang the suite
        check=False,
    )

    assert (finished.returncode, finished.stderr) == (0, "")
    assert finished.stdout.strip()


@each_example
def test_imports_in_silence(script: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Imported, an example prints nothing, and has a programme and what was seen of it."""
    monkeypatch.syspath_prepend(str(EXAMPLES))
    spec = importlib.util.spec_from_file_location(f"example_{script.stem}", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)

    spec.loader.exec_module(module)

    assert capsys.readouterr() == ("", "")
    assert type(module.programme).__name__ in {"Framework", "Portfolio"}
    assert isinstance(module.observations, mande.Observations)
