"""`mande new`: a plan to fill in, with a worked example in it."""

from __future__ import annotations

import click

from mande.cli.convert import format_to_write, put
from mande.cli.example import example
from mande.cli.options import FORCE, TO, added
from mande.cli.reading import Refused
from mande.cli.streams import STANDARD, tell

TO_FILL_IN = ("excel", "toml", "json", "csv")
"""The formats that hold a whole plan, and that a person can write in."""


@click.command("new")
@click.argument("file", metavar="FILE")
@added(TO, FORCE)
def command(file: str, to: str | None, force: bool) -> int:
    """Write FILE, a plan to fill in: a workbook (.xlsx), .toml, .json, or a folder of CSV files (end it with a slash).

    It holds a worked example to write over.
    """
    found = to or (None if file == STANDARD else format_to_write(file).name)
    if found is not None and found not in TO_FILL_IN:
        raise Refused(f"A plan to fill in is a workbook (.xlsx), .toml, .json, or a folder (plan/), and not {found}.")
    put(example(), file, found, force=force)
    if file != STANDARD:
        tell(f"'{file}' is there to be filled in. Then: mande check {file}")
    return 0
