"""`mande progress`: how far along each indicator is, as of a day."""

from __future__ import annotations

import click

from mande.cli import WRONG
from mande.cli.as_json import progress_as_json
from mande.cli.called import Call
from mande.cli.commands import Command, added, answers
from mande.cli.options import EXPLAIN, FILE_OPTIONS, FILES, ON, SCHEME, SEVERITY, SOURCE
from mande.cli.pages import explained
from mande.cli.programmes import known, read_together
from mande.cli.streams import show
from mande.cli.waiting import working_through
from mande.progress.assess import assess_progress
from mande.wording import joined, sentence


@click.command("progress", cls=Command)
@added(FILES)
@added(SCHEME, SOURCE, EXPLAIN, ON, answers("json", "markdown"), SEVERITY, *FILE_OPTIONS)
def command(
    files: tuple[str, ...],
    scheme: str | None,
    source: str | None,
    explain: str | None,
    **options: object,
) -> int:
    """Say how far along each indicator is, held against its targets.

    It ends with 0 whether or not they are met, and with 2 where something could not be read.
    """
    call = Call.of(options, explains=explain is not None)
    read = read_together(files, call)
    if read is None:
        return WRONG
    with working_through(read.together.observations, call.language):
        progress = assess_progress(
            read.programme, read.together.observations, on=call.day, scheme=scheme, source=source
        )
    read.tell_remarks(call)
    if explain is not None:
        found = progress.of(known(explain, sentence("indicator"), [each.indicator for each in progress]))
        words = joined("\n\n", [each.explain() for each in found])
        show(explained(words, call.language), call.language, page=True)
    elif call.form == "json":
        show(progress_as_json(progress, call.day, call.language))
    else:
        show(progress.as_text(form=call.table, language=call.language), call.language, page=call.form == "text")
    return read.ends_with(call.severity)
