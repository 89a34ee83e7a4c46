"""`mande reconcile`: which figures do not agree, with both of them and the difference."""

from __future__ import annotations

import click

from mande.checking.asked import asked
from mande.checking.checked import checked
from mande.cli import WRONG
from mande.cli.answering import answered
from mande.cli.called import Call
from mande.cli.choosing import IGNORE, SELECT
from mande.cli.commands import Command, added, answers
from mande.cli.options import FILE_OPTIONS, FILES, ON, SEVERITY
from mande.cli.pages import explained
from mande.cli.programmes import read_together
from mande.cli.streams import show
from mande.cli.waiting import working_through
from mande.rules import Verb


@click.command("reconcile", cls=Command)
@added(FILES, SELECT, IGNORE)
@click.option("--explain", is_flag=True, help="Show what each disagreement stands on, down to the figures.")
@added(ON, answers("json", "markdown", "sarif", "github"), SEVERITY, *FILE_OPTIONS)
def command(
    files: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    explain: bool,
    **options: object,
) -> int:
    """Say which figures do not agree, and by how much.

    Each is held against its parts, other sources and what is said of it. Both figures are told, with the difference and
    where they stand. Nothing is repaired, and nothing chosen.
    """
    rules = asked(None, select, ignore)
    rules = rules._replace(rules=tuple(rule for rule in rules.rules if rule.verb is Verb.RECONCILE))
    call = Call.of(options, explains=explain)
    read = read_together(files, call)
    if read is None:
        return WRONG
    with working_through(read.together.observations, call.language):
        found = checked(read.programme, read.together, on=call.day, profile="", asked=rules, severity=call.severity)
    whole = found.reconciliation
    words = explained(whole.explain(), call.language) if explain and whole else answered(found, read, call)
    show(words, call.language, page=call.form == "text")
    return int(bool(found.reading or found.findings)) if read.whole else WRONG
