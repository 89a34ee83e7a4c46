"""`mande check`: what is missing in a programme, and which of its figures do not agree."""

from __future__ import annotations

import click

from mande.catalogue import PROFILES
from mande.checking.asked import asked
from mande.checking.checked import checked
from mande.cli import WRONG
from mande.cli.answering import answered
from mande.cli.called import Call
from mande.cli.choosing import IGNORE, SELECT
from mande.cli.commands import Command, OneOf, added, answers
from mande.cli.first_look import first_look
from mande.cli.options import FILE_OPTIONS, FILES, ON, SEVERITY
from mande.cli.programmes import read_together
from mande.cli.streams import show
from mande.cli.waiting import working_through

FIRST_LOOK = "first-look"


@click.command("check", cls=Command)
@added(FILES)
@click.option("--profile", type=OneOf(list(PROFILES)), help="Which rules to ask; first-look by default.")
@added(SELECT, IGNORE)
@click.option("--full", is_flag=True, help="Show what was found whole, with what to do, instead of a first look.")
@added(ON, answers("json", "markdown", "sarif", "github"), SEVERITY, *FILE_OPTIONS)
def command(
    files: tuple[str, ...],
    profile: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    full: bool,
    **options: object,
) -> int:
    """Say what is missing in a programme, and what does not agree.

    The plan and its figures may stand in one document or in several: mande check plan.xlsx actuals.csv. What is written
    wrongly in them is told first. `-` is standard input.
    """
    chosen = profile or ("" if select else FIRST_LOOK)
    rules = asked(chosen, select, ignore)
    call = Call.of(options)
    read = read_together(files, call)
    if read is None:
        return WRONG
    with working_through(read.together.observations, call.language):
        found = checked(read.programme, read.together, on=call.day, profile=chosen, asked=rules, severity=call.severity)
    if call.form == "text" and not full and chosen == FIRST_LOOK:
        show("\n".join(first_look(found, call.language)), call.language, page=True)
    else:
        show(answered(found, read, call), call.language, page=call.form == "text")
    return int(bool(found.reading or found.findings)) if read.whole else WRONG
