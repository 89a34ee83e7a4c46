"""Whether the command fuzzes, keeps its ledger, and goes on where it ended."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from ledger import Ledger

HERE = Path(__file__).parent

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="inputs are judged in a copy of the process")


def fuzz(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command for a second or two."""
    call = [sys.executable, str(HERE / "run.py"), "--minutes", "0.02", "--folder", str(folder), *arguments]
    path = os.pathsep.join([str(HERE.parents[1]), os.environ.get("PYTHONPATH", "")])
    return subprocess.run(call, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=False)


def test_minutes_add_up(tmp_path: Path) -> None:
    """A second run adds its inputs to those of the first, and nothing is open at the end of either."""
    first = fuzz(tmp_path, "--only", "settings")
    before = Ledger.at(tmp_path / "ledger.json").of("settings").executions
    second = fuzz(tmp_path, "--only", "settings", "--resume")
    account = Ledger.at(tmp_path / "ledger.json").of("settings")

    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    assert account.executions > before > 0
    assert account.cpu > 1
    assert account.open == []


def test_a_reader_that_is_not_there(tmp_path: Path) -> None:
    """A name that nothing has is answered with those there are."""
    answer = fuzz(tmp_path, "--only", "xlsx")

    assert answer.returncode == 1
    assert "No reader is called 'xlsx'. There are: json, toml," in answer.stderr
