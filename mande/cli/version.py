"""`mande version`: which mande this is and what it stands on, for whoever reports a mistake in it."""

from __future__ import annotations

import json
import platform
from importlib.metadata import PackageNotFoundError, version

import click

from mande.cli import VERSION
from mande.cli.commands import Command, answers
from mande.cli.streams import show
from mande.wording import joined, sentence

PACKAGES = (
    *("attrs", "cattrs", "pint", "tabulate", "click", "openpyxl", "tomli-w"),
    *("jinja2", "altair", "vl-convert-python", "python-docx", "xlsxwriter"),
    *("highspy", "hypothesis"),
    *("narwhals", "duckdb", "polars", "pyarrow", "pandas"),
)
"""What mande stands on: what is always there, then what an extra brings."""


@click.command("version", cls=Command)
@answers("json")
def command(form: str, language: str) -> int:
    """Say which mande this is, and what it stands on.

    Hand it over with a report of what went wrong.
    """
    found = {"mande": VERSION, "Python": platform.python_version(), "system": platform.platform()}
    packages = {name: _version(name) for name in PACKAGES}
    if form == "json":
        show(json.dumps({**found, "packages": packages}, indent=2))
        return 0
    lines = [f"{name} {number}" for name, number in found.items()]
    lines += [f"{name} {number}" for name, number in packages.items() if number]
    without = [name for name, number in packages.items() if not number]
    told = [*lines, *([sentence("not installed: {names}", names=joined(", ", without))] if without else [])]
    show(joined("\n", told), language)
    return 0


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
