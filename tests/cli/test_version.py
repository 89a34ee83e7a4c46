"""Whether `mande version` says what a report of a mistake has to begin with."""

from __future__ import annotations

import json
import platform
import re
import tomllib
from pathlib import Path

import pytest

import mande as m
from mande.cli import version
from mande.cli.version import PACKAGES

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


def test_the_version_and_what_it_stands_on(mande):
    """mande's, Python's, and those of the packages that are there."""
    answer = mande("version")

    assert answer.code == 0
    assert answer.lines[:2] == [f"mande {m.__version__}", f"Python {platform.python_version()}"]
    assert any(re.fullmatch(r"attrs [0-9.]+", line) for line in answer.lines)


def test_what_is_not_installed_is_said(mande, monkeypatch):
    """Whoever looks for a mistake sees what was not there."""
    monkeypatch.setattr(version, "PACKAGES", ("attrs", "no-such-package"))

    assert mande("version").lines[-1] == "not installed: no-such-package"
    assert json.loads(mande("version", "--format", "json").out)["packages"]["no-such-package"] is None


@pytest.mark.skipif(not PROJECT.exists(), reason="run away from the tree that holds pyproject.toml")
def test_every_package_that_users_may_have_is_among_them():
    """What is required, and what the extras of mande[all] bring, is named."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"]]
    wanted += [each for name, held in extras.items() if name not in ("test", "lint", "fuzz", "bench") for each in held]

    assert {re.match("[a-zA-Z0-9-]+", each)[0].lower() for each in wanted} - {"mande"} <= set(PACKAGES)
