"""`mande check`: what is missing in a programme, and which of its figures do not agree."""

from __future__ import annotations

from datetime import date

import click

from mande.catalogue import PROFILES
from mande.cli import WRONG
from mande.cli.as_json import as_json
from mande.cli.asked import asked
from mande.cli.checking import Checked, checked
from mande.cli.first_look import first_look
from mande.cli.options import FILE_OPTIONS, SEVERITY, added
from mande.cli.pages import pages, remarks_page
from mande.cli.reading import Manner, Refused, read_all
from mande.cli.streams import say, tell
from mande.codes import inert
from mande.dimensions.periods import as_day
from mande.findings import Severity
from mande.formats.combining import combined
from mande.formats.document import Document
from mande.formats.remarks import refuse

FIRST_LOOK = "first-look"


@click.command("check")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--profile", type=click.Choice(list(PROFILES)), help="Which rules to ask; first-look by default.")
@click.option("--select", multiple=True, metavar="CODES", help="Ask these rules instead: MND101, or all of MND3.")
@click.option("--ignore", multiple=True, metavar="CODES", help="Leave these rules and remarks out: MND402, or MND9.")
@click.option("--full", is_flag=True, help="Show what was found whole, with what to do, instead of a first look.")
@click.option("--on", metavar="DATE", help="The day to look at it from, like 2026-06-30; today by default.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to answer; text by default."
)
@added(SEVERITY)
@added(*FILE_OPTIONS)
def command(
    files: tuple[str, ...],
    profile: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    full: bool,
    on: str | None,
    form: str,
    severity: str,
    **manner: object,
) -> int:
    """Check the programme in FILE... and what was seen of it.

    The plan and its figures may stand in one document or in several: mande check plan.xlsx actuals.csv. What is written
    wrongly in them is told first. `-` is standard input.
    """
    if profile and select:
        raise Refused("--profile and --select both choose the rules. Give one of them.")
    rules = asked(profile or FIRST_LOOK, select, ignore)
    day = as_day(on) or date.today()  # noqa: DTZ011 - the day it is where the prompt is
    how = Manner.of(manner)
    documents = read_all(files, how)
    together = combined(documents)
    if how.strict:
        refuse(", ".join(files), together.findings)
    grave = Severity(severity)
    if together.programme is None:
        _say_why_not(documents, together)
        return WRONG
    chosen = "" if select else profile or FIRST_LOOK
    found = checked(together.programme, together, on=day, profile=chosen, asked=rules, severity=grave)
    say(as_json(found) if form == "json" else _text(found, full=full))
    if any(not holds(document) for _, document in documents):
        return WRONG
    return int(bool(found.reading or found.findings))


def holds(document: Document) -> bool:
    """Return whether anything was read of *document*."""
    return document.programme is not None or document.observations is not None


def _text(found: Checked, *, full: bool) -> str:
    return pages(found) if full or found.profile != FIRST_LOOK else "\n".join(first_look(found))


def _say_why_not(documents: list[tuple[str, Document]], together: Document) -> None:
    if together.findings:
        tell(remarks_page(together.findings))
    names = ", ".join(inert(name) for name, _ in documents)
    tell(
        f"There is no programme to check in {names}: a plan or a framework is needed beside the figures. "
        "To begin one: mande new plan.xlsx"
    )
