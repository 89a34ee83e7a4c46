"""`mande rollup`: what figures come to over time, places and projects, and what cannot be added."""

from __future__ import annotations

from collections.abc import Iterable

import click

from mande.cli import WRONG
from mande.cli.as_json import totals_as_json
from mande.cli.called import Call
from mande.cli.commands import Command, added, answers
from mande.cli.figures import Named
from mande.cli.options import EXPLAIN, FILE_OPTIONS, FILES, ON, SEVERITY, SOURCE
from mande.cli.pages import explained
from mande.cli.programmes import known, read_together
from mande.cli.refused import Refused
from mande.cli.streams import show
from mande.cli.waiting import working_through
from mande.rollup.roll_up import answered
from mande.rollup.sorting import Asked
from mande.rollup.steps import Axis
from mande.wording import joined, sentence


@click.command("rollup", cls=Command)
@added(FILES)
@click.option("--over", multiple=True, metavar="AXES", help="Add these away: time, place, project; several by commas.")
@click.option(
    "--into", multiple=True, metavar="AXIS=STEP", help="Add up to this step: time=quarter, time=year, place=BD,NG."
)
@added(SOURCE)
@click.option("--carry-forward", is_flag=True, help="Take the last figure of an earlier step where one has none.")
@click.option("--currency", metavar="CODE", help="Turn money into this currency, by the dated rates of the programme.")
@added(EXPLAIN, ON, answers("json", "markdown"), SEVERITY, *FILE_OPTIONS)
def command(
    files: tuple[str, ...],
    over: tuple[str, ...],
    into: tuple[str, ...],
    source: str | None,
    carry_forward: bool,
    currency: str | None,
    explain: str | None,
    **options: object,
) -> int:
    """Add up figures over time, places or projects.

    What is added to what is decided by what each figure is: mande rollup plan.xlsx actuals.csv --into time=year. What
    cannot be added is told, with the reason. Without --over and --into, over time. Figures in Parquet, and in CSV from
    200 MB on, are added up where they are, however many: mande rollup plan.toml actuals/*.parquet --over time,place.
    """
    axes, steps, named = parted(over), steps_of(into), Named.of(files, explain)
    call = Call.of(options, explains=explain is not None)
    asked = Asked.read(axes or ([] if steps else [Axis.TIME]), steps, call.day, source, carry_forward, currency)
    read = read_together(named.documents, call)
    if read is None:
        return WRONG
    observations = read.together.observations
    if named.figures:
        totals = named.totals(read.programme, observations, asked, call.language)
    else:
        with working_through(observations, call.language):
            totals = answered(read.programme, observations, asked)
    read.tell_remarks(call)
    if explain is not None:
        code = known(explain, sentence("indicator"), [each.indicator for each in totals])
        words = joined("\n\n", [each.explain() for each in totals if each.indicator == code])
        show(explained(words, call.language))
    elif call.form == "json":
        show(totals_as_json(totals, call.day, call.language))
    else:
        show(totals.as_text(form=call.table, language=call.language))
    return read.ends_with(call.severity)


def parted(entries: Iterable[str]) -> list[str]:
    """Return the words in *entries*, each of which may hold several parted by commas.

    >>> parted(["time, place", "project"])
    ['time', 'place', 'project']
    """
    return [word.strip() for entry in entries for word in entry.split(",") if word.strip()]


def steps_of(entries: Iterable[str]) -> dict[str, object]:
    """Return the steps that *entries* name, by axis.

    >>> steps_of(["time=quarter", "place=BD,NG"])
    {'time': 'quarter', 'place': ['BD', 'NG']}

    Raises:
        Refused: one names no axis and step.
    """
    steps: dict[str, object] = {}
    for entry in entries:
        axis, equals, step = (part.strip() for part in entry.partition("="))
        if not (axis and equals and step) or axis in steps:
            raise Refused(
                sentence("'{entry}' does not say what to add up to. Write each axis once: time=quarter", entry=entry)
            )
        steps[axis] = parted([step]) if axis == Axis.PLACE else step
    return steps
