"""What pytest is told of plans: which files it collects (`*.mande.toml`), and which options they have.

Whoever has mande has this plugin in every run of pytest, so nothing is imported here before there is a plan.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from mande import testing

SUFFIX = ".mande.toml"
"""What the names of plans that pytest collects end with."""

OPTIONS = {
    "mande_severity": "Fail on findings in plans that are at least this grave: info, minor, major or error.",
    "mande_on": "The day to look at plans from, like 2026-06-30; today by default.",
}
"""What may be asked for, on the command line of pytest (`--mande-severity`) or in its settings."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what may be asked for."""
    group = parser.getgroup("mande", "plans (*.mande.toml)")
    for name, words in OPTIONS.items():
        group.addoption(f"--{name.replace('_', '-')}", dest=name, metavar=name.rpartition("_")[2].upper(), help=words)
        parser.addini(name, words)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Return what holds the tests of a plan, where the file is one."""
    if not file_path.name.endswith(SUFFIX):
        return None
    collected: pytest.Collector = testing.Plan.from_parent(parent, path=file_path)
    return collected
