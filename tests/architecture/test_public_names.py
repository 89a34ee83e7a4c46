"""Whether mande offers the names it promised, says so everywhere alike, and stays quick to import."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import get_type_hints

import attrs
import pytest

import mande

PROMISED = (
    # what was promised
    "Framework", "Portfolio", "IndicatorLibrary", "Objective", "Input", "Activity", "Output", "Outcome", "Impact",
    "Indicator", "Target", "Baseline", "Contribution", "Link", "Assumption", "Evidence", "Risk", "Stated", "Absence",
    "Partner", "MonitoringPlan", "Study", "Sum", "Subset", "Funnel", "AtLeast", "Share",
    # what was seen
    "Observations", "Observation", "Claim", "Cohort", "Variance", "Verification", "Source",
    # how much, when, where, whom
    "Missing", "Amount", "Money", "ExchangeRate", "Ratio", "Score", "Stage", "Sample", "Period", "Place", "Population",
    "Dimension", "GENDER", "SEX", "DISABILITY", "AgeBand", "age_bands", "Text",
    # what is asked
    "check_coverage", "assess_progress", "reconcile", "roll_up", "suppress", "read", "write", "formats",
    # what comes back
    "Finding", "Severity", "Verdict", "Rule", "CATALOGUE", "Coverage", "Progress", "Assessment", "Reconciliation",
    "Discrepancy", "Totals", "Total",
)  # fmt: skip

# Slow to import, so loaded by whoever first needs them.
SLOW = ("cattrs", "pint", "tabulate")


def names_for_type_checkers() -> list[tuple[str, str]]:
    """Return each name under TYPE_CHECKING in mande/__init__.py, with the module it is said to come from."""
    tree = ast.parse(Path(mande.__file__).read_text(encoding="utf-8"))
    blocks = [node for node in tree.body if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)]
    found = []
    for statement in (statement for block in blocks for statement in block.body):
        assert isinstance(statement, ast.ImportFrom), ast.unparse(statement)
        for alias in statement.names:
            assert alias.asname == alias.name, f"write 'import {alias.name} as {alias.name}', or it is not passed on"
            module = f"mande.{alias.name}" if statement.module == "mande" else statement.module
            found.append((alias.name, module or ""))
    return found


def loaded_after(program: str) -> set[str]:
    """Return which slow packages a new Python has loaded after running *program*."""
    ending = f"\nimport sys\nprint(*(name for name in {SLOW!r} if name in sys.modules))"
    finished = subprocess.run(
        [sys.executable, "-I", "-c", program + ending], capture_output=True, text=True, check=False
    )
    assert finished.returncode == 0, finished.stderr
    return set(finished.stdout.split())


def test_type_checkers_see_the_same_table() -> None:
    """The names under TYPE_CHECKING are those of the table, from the same modules, each once."""
    names = names_for_type_checkers()

    assert dict(names) == mande._WHERE
    assert [name for name, times in Counter(name for name, _ in names).items() if times > 1] == []


@pytest.mark.parametrize("name", PROMISED)
def test_a_promised_name_is_there(name: str) -> None:
    """A name that other programs were promised can be had from mande."""
    assert getattr(mande, name) is not None


def test_every_name_is_found_where_the_table_says() -> None:
    """A public name is the very thing that its module defines."""
    astray = []
    for name, where in mande._WHERE.items():
        module = import_module(where)
        if getattr(mande, name) is not getattr(module, name, module):
            astray.append(name)

    assert astray == []


def test_dir_lists_every_name() -> None:
    """Completion in a notebook offers every public name, before any of them is loaded."""
    assert set(mande._WHERE) <= set(dir(mande))
    assert set(mande._WHERE) <= set(mande.__all__)
    assert set(mande.__all__) <= set(dir(mande))


def test_star_import_brings_what_all_names() -> None:
    """Every name in `__all__` exists, which `import *` requires."""
    brought: dict[str, object] = {}
    exec("from mande import *", brought)

    assert set(mande.__all__) <= set(brought)


def test_a_misspelt_name_is_answered_with_the_nearest() -> None:
    """A name nearly right is told what it may have meant."""
    with pytest.raises(AttributeError, match=r"[Dd]id you mean 'Framework'"):
        mande.Framwork


def test_a_name_like_nothing_is_refused() -> None:
    """A name that mande does not have is an AttributeError that names it, as Python's own tools expect."""
    with pytest.raises(AttributeError, match="zzqxj"):
        mande.zzqxj
    assert getattr(mande, "zzqxj", None) is None
    assert not hasattr(mande, "__wrapped__")


def test_import_loads_nothing_slow() -> None:
    """`import mande` loads none of the slow packages."""
    assert loaded_after("import mande") == set()


def test_touching_every_name_loads_nothing_slow() -> None:
    """Having every public name at hand loads none of the slow packages either."""
    assert loaded_after("import mande\nfor name in mande.__all__: getattr(mande, name)") == set()


def test_annotations_can_be_read_at_run_time() -> None:
    """What a public class takes can be read by whatever reads annotations: checkers, documentation, forms."""
    classes = [each for each in (getattr(mande, name) for name in mande.__all__) if isinstance(each, type)]

    for kind in (each for each in classes if attrs.has(each)):
        assert get_type_hints(kind.__init__), kind
