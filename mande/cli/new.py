"""`mande new`: a plan to fill in, with a worked example in it."""

from __future__ import annotations

import click

from mande.cli.commands import Command, FileName, added
from mande.cli.convert import format_to_write, put
from mande.cli.example import example
from mande.cli.options import FORCE, TO
from mande.cli.refused import Refused
from mande.cli.streams import STANDARD, tell
from mande.wording import sentence

TO_FILL_IN = ("excel", "toml", "json", "csv")
"""The formats that hold a whole plan, and that a person can write in."""


@click.command("new", cls=Command)
@click.argument("file", metavar="FILE", type=FileName())
@added(TO, FORCE)
def command(file: str, to: str | None, force: bool, language: str) -> int:
    """Write a plan to fill in.

    It holds a worked example to write over. FILE is a workbook (.xlsx), .toml, .json, or a folder of CSV files: end its
    name with a slash.
    """
    found = to or (None if file == STANDARD else format_to_write(file).name)
    if found is not None and found not in TO_FILL_IN:
        why = sentence(
            "A plan to fill in is a workbook (.xlsx), .toml, .json, or a folder (plan/), and not {format}.",
            format=found,
        )
        raise Refused(why)
    put(example(), file, found, force=force)
    if file != STANDARD:
        tell(sentence("'{name}' is there to be filled in. Then: mande check {name}", name=file), language)
    return 0
