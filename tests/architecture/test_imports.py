"""Whether every import in mande keeps to the house: downwards, absolute, at the top, each package in its one room."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import mande

HOME = Path(mande.__file__).parent

# What a room may import, besides itself. The rooms stand in reading order; each line of this first list adds to the
# line above it.
GROUND = frozenset({"codes", "errors", "languages", "lists", "sources", "texts", "wording"})
SAID = GROUND | {"findings"}
MEASURED = SAID | {"measures", "dimensions"}
PROMISED = MEASURED | {"tables", "framework"}
SEEN = PROMISED | {"observations"}
REVIEWED = SEEN | {"review"}
ADDED = REVIEWED | {"rules", "rollup"}
JUDGED = ADDED | {"progress", "disclosure", "reconciliation", "coverage", "catalogue"}
ALL = JUDGED | {"formats", "documents", "explanations", "frames", "reports"}

MAY_IMPORT: dict[str, frozenset[str]] = {
    "codes": GROUND,
    "errors": GROUND,
    "languages": frozenset(),
    "lists": GROUND,
    "sources": GROUND,
    "texts": GROUND,
    "wording": GROUND,
    "findings": GROUND,
    "measures": SAID,
    "dimensions": SAID,
    "tables": frozenset({"codes", "errors", "languages", "lists", "texts", "wording", "measures", "dimensions"}),
    "framework": MEASURED | {"tables"},
    "observations": PROMISED,
    "review": SEEN,
    "rules": REVIEWED,
    "rollup": REVIEWED | {"rules"},
    "progress": ADDED,
    "disclosure": ADDED,
    "reconciliation": ADDED,
    "coverage": ADDED | {"progress", "disclosure"},
    "catalogue": JUDGED,
    "explanations": SAID | {"formats", "rules"},
    "formats": SEEN - {"tables"},
    "documents": ADDED | {"disclosure", "formats"},
    "frames": JUDGED,
    "reports": JUDGED,
    "strategies": ALL,
    "checking": JUDGED | {"formats", "documents"},
    "testing": ALL | {"checking"},
    "cli": ALL | {"checking"},
    "__main__": frozenset({"cli"}),
    "__init__": ALL,
}

THIRD_PARTY_HOMES: dict[str, str] = {
    "attrs": "mande",
    "cattrs": "mande.formats",
    "click": "mande.cli",
    "docx": "mande.reports.word",
    "duckdb": "mande.frames",
    "altair": "mande.reports.charts",
    "highspy": "mande.disclosure.solver",
    "hypothesis": "mande.strategies",
    "jinja2": "mande.reports.html",
    "markupsafe": "mande.reports.html",
    "narwhals": "mande.frames",
    "openpyxl": "mande.formats.excel",
    "pint": "mande.measures.units",
    "polars": "mande.frames",
    "pytest": "mande.testing",
    "tabulate": "mande.tables",
    "tomli_w": "mande.formats.toml",
    "vl_convert": "mande.reports.charts",
    "xlsxwriter": "mande.reports.workbook",
}

# No clock, no network, no randomness and no locale, but at the prompt and in what is for tests.
OUTSIDE_WORLD = frozenset(
    {
        "asyncio", "ftplib", "getpass", "http", "locale", "random", "secrets", "smtplib", "socket", "ssl", "time",
        "urllib.request",
    }
)  # fmt: skip
MEETS_THE_WORLD = frozenset({"cli", "strategies", "testing"})

# They map names to modules, which are imported when they are first used.
TABLES_OF_CONTENTS = frozenset(
    {
        "mande", "mande.cli", "mande.formats", "mande.frames", "mande.languages", "mande.reports", "mande.strategies",
        "mande.testing",
    }
)  # fmt: skip

# Reports hand over text or bytes; whoever asked for them puts them somewhere.
FILE_SYSTEM = frozenset({"glob", "os", "pathlib", "shutil", "tempfile"})


class Import(NamedTuple):
    """One import as it is written: what it names, on which line, and where it stands."""

    line: int
    target: str
    relative: bool = False
    in_function: bool = False
    for_types: bool = False


def imports_in(source: str) -> Iterator[Import]:
    """Yield every import in *source*, wherever it stands; `from mande import rules` counts as `import mande.rules`."""
    waiting: list[tuple[ast.AST, bool, bool]] = [(ast.parse(source), False, False)]
    while waiting:
        node, in_function, for_types = waiting.pop()
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(node.lineno, alias.name, in_function=in_function, for_types=for_types)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            rooms = [f"mande.{alias.name}" if alias.name in MAY_IMPORT else "mande" for alias in node.names]
            for target in rooms if module == "mande" else [module]:
                yield Import(node.lineno, target, node.level > 0, in_function, for_types)
        opens_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        guarded = node.body if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test) else []
        waiting.extend(
            (child, in_function or opens_function, for_types or child in guarded)
            for child in ast.iter_child_nodes(node)
        )


def room_of(module: str) -> str:
    """Return the room a module stands in: `measures` for `mande.measures.units`, `__init__` for `mande` itself."""
    return module.split(".")[1] if "." in module else "__init__"


def complaints(module: str, source: str) -> list[str]:
    """Return what is wrong with the imports of *module*, one sentence each; an empty list where nothing is."""
    if room_of(module) not in MAY_IMPORT:
        return [f"{module}: the table of rooms has no row for '{room_of(module)}'. Give it one, and say why."]
    return [
        f"{module}, line {found.line}: {complaint}"
        for found in imports_in(source)
        if (complaint := complaint_about(module, found)) is not None
    ]


def complaint_about(module: str, found: Import) -> str | None:
    """Return what is wrong with one import of *module*, or None."""
    package = found.target.split(".")[0]
    if found.relative:
        return f"'{found.target}' is imported by a relative path. Write it out from 'mande'."
    if package == "mande":
        return complaint_about_room(module, found)
    if package in sys.stdlib_module_names:
        return complaint_about_standard_library(module, found)
    return complaint_about_third_party(module, found, package)


def complaint_about_room(module: str, found: Import) -> str | None:
    """Return what is wrong with an import of one part of mande by another, or None."""
    here, there = room_of(module), room_of(found.target)
    if here == "__init__":
        lazy = found.in_function or found.for_types
        return (
            None if lazy else f"'{found.target}' is imported when mande is. Name it in the table of contents instead."
        )
    if there == "__init__":
        return "a name is taken from the table of contents, 'mande'. Import it from the module that defines it."
    if there not in MAY_IMPORT:
        return f"'{found.target}' is imported, and the table of rooms has no row for '{there}'."
    if there != here and there not in MAY_IMPORT[here]:
        return f"'{here}' may not import '{there}' ({found.target})."
    if found.in_function:
        return f"'{found.target}' is imported inside a function. Import it at the top."
    return None


def complaint_about_standard_library(module: str, found: Import) -> str | None:
    """Return what is wrong with an import of Python's own library, or None."""
    here = room_of(module)
    names = {found.target, found.target.split(".")[0]}
    if found.in_function and here != "__init__":
        return f"'{found.target}' is imported inside a function. Import it at the top."
    if found.target == "importlib" and module not in TABLES_OF_CONTENTS:
        return "'importlib' hides imports from this test. Import what is needed by name."
    if names & OUTSIDE_WORLD and here not in MEETS_THE_WORLD:
        return f"'{found.target}' is a clock, a network, randomness or a locale. What it tells is an argument."
    if names & FILE_SYSTEM and here == "reports":
        return f"'{found.target}' is the file system. A report returns text or bytes."
    return None


def complaint_about_third_party(module: str, found: Import, package: str) -> str | None:
    """Return what is wrong with an import of somebody else's package, or None."""
    home = THIRD_PARTY_HOMES.get(package)
    if home is None:
        return f"'{package}' has no home. Name the one module or folder that may import it."
    if not f"{module}.".startswith(f"{home}."):
        return f"'{package}' is imported outside its home, {home}."
    if found.in_function and home == "mande":
        return f"'{package}' is imported inside a function. It is always there: import it at the top."
    return None


def name_of(path: Path) -> str:
    """Return the dotted name of the module in a file below `HOME`."""
    parts = path.relative_to(HOME.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for path in sorted(HOME.rglob("*.py"))}


@pytest.mark.parametrize("module", MODULES)
def test_imports_keep_to_the_house(module: str) -> None:
    """Every import of every module is allowed by the table of rooms."""
    found = complaints(module, MODULES[module].read_text(encoding="utf-8"))

    assert found == []


def test_rows_name_rooms_that_have_rows() -> None:
    """The table speaks only of rooms that it has a row for, so a slip of the pen allows nothing."""
    named = frozenset().union(*MAY_IMPORT.values())

    assert named <= MAY_IMPORT.keys()


def test_only_the_ground_floor_is_mutual() -> None:
    """No two rooms above the ground floor may import one another, so that data flows one way."""
    mutual = {
        frozenset({one, other})
        for one in MAY_IMPORT.keys() - GROUND
        for other in MAY_IMPORT[one] - {one}
        if one in MAY_IMPORT[other]
    }

    assert mutual == set()


@pytest.mark.parametrize(
    ("module", "source", "expected"),
    [
        ("mande.gadgets", "", "no row for 'gadgets'"),
        ("mande.gadgets.knobs", "import attrs", "no row for 'gadgets'"),
        ("mande.measures.units", "from mande.dimensions.places import Place", "'measures' may not import 'dimensions'"),
        ("mande.framework.links", "import mande.observations.claims", "'framework' may not import 'observations'"),
        ("mande.framework.links", "from mande import observations", "'framework' may not import 'observations'"),
        ("mande.formats.iati", "from mande.coverage.chain import rule", "'formats' may not import 'coverage'"),
        ("mande.coverage.chain", "from mande.reconciliation import sums", "'coverage' may not import 'reconciliation'"),
        ("mande.rules", "from mande.testing import check", "'rules' may not import 'testing'"),
        ("mande.errors", "from mande.findings import Finding", "'errors' may not import 'findings'"),
        ("mande.rules", "from mande import Finding", "table of contents"),
        ("mande.rules", "import mande", "table of contents"),
        ("mande.rules", "from mande.gadgets import Knob", "no row for 'gadgets'"),
        ("mande.rules", "from . import findings", "relative path"),
        ("mande.rules", "from .findings import Finding", "relative path"),
        ("mande.rules", "def run():\n    from mande.findings import Finding", "inside a function"),
        ("mande.rules", "class Rule:\n    def run(self):\n        import json", "inside a function"),
        ("mande.rules", "def run():\n    import attrs", "inside a function"),
        ("mande.rules", "if True:\n    try:\n        import mande.cli\n    except ImportError:\n        pass", "'cli'"),
        (
            "mande.framework.links",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from mande.rules import Rule",
            "'framework' may not import 'rules'",
        ),
        ("mande.measures.amounts", "import pint", "outside its home, mande.measures.units"),
        ("mande.measures.units_of_time", "import pint", "outside its home, mande.measures.units"),
        ("mande.reports.table", "def show():\n    from tabulate import tabulate", "outside its home, mande.tables"),
        ("mande.documents", "import cattrs.preconf.json", "outside its home, mande.formats"),
        ("mande.rollup.shares", "import narwhals as nw", "outside its home, mande.frames"),
        ("mande.rollup.shares", "import numpy", "'numpy' has no home"),
        ("mande.rollup.shares", "import random", "randomness"),
        ("mande.formats.iati", "from urllib.request import urlopen", "a network"),
        ("mande.formats.iati", "from importlib import import_module", "hides imports"),
        ("mande.reports.markdown", "from pathlib import Path", "the file system"),
        ("mande", "from mande.framework.frameworks import Framework", "imported when mande is"),
    ],
)  # fmt: skip
def test_a_bad_import_is_caught(module: str, source: str, expected: str) -> None:
    """Each way out of the house is seen, so that the check above can fail."""
    (complaint,) = complaints(module, source)

    assert expected in complaint


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("mande.codes", "from mande.errors import InvalidValue"),
        ("mande.measures.units", "def registry():\n    import pint"),
        ("mande.measures.units", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import pint"),
        ("mande.formats.hooks", "def converter():\n    from cattrs.preconf.json import make_converter"),
        ("mande.framework", "from mande.framework.links import Link"),
        ("mande.framework.links", "import attrs\nfrom collections.abc import Iterable\nfrom mande.errors import short"),
        ("mande.framework.links", "from mande import errors"),
        ("mande.formats.iati", "from urllib.parse import quote\nfrom pathlib import Path"),
        ("mande.formats.iati", "import importlib.resources"),
        ("mande.cli.check", "import locale\nfrom mande.documents import read"),
        ("mande", "from importlib import import_module\ndef __getattr__(name):\n    from mande.errors import short"),
        ("mande", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from mande.rules import Rule as Rule"),
    ],
)
def test_a_good_import_is_left_alone(module: str, source: str) -> None:
    """What the table allows raises no complaint."""
    assert complaints(module, source) == []
