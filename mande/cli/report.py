"""`mande report`: every answer to a programme in one document, for people to hand on."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

import click

from mande import reports
from mande.catalogue import PROFILES
from mande.checking.asked import asked
from mande.cli import WRONG
from mande.cli.called import Call
from mande.cli.choosing import IGNORE, SELECT
from mande.cli.commands import Command, FileName, OneOf, added
from mande.cli.convert import is_taken
from mande.cli.options import FILE_OPTIONS, FILES, FORCE, ON, PUBLISHED, SCHEME, SEVERITY
from mande.cli.programmes import read_together
from mande.cli.reading import read_named, why_not
from mande.cli.refused import Refused
from mande.cli.streams import STANDARD, hand_over, tell
from mande.cli.waiting import while_at_work
from mande.disclosure.publishing import Publication
from mande.formats.files import write_bytes
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.observations.collection import Observations
from mande.reports.report import Audience, Grouping, Report, is_sensitive, report
from mande.wording import joined, sentence


@click.command("report", cls=Command)
@added(FILES)
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="OUT",
    type=FileName(),
    help="What to write: report.html, or .docx, .xlsx, .md.",
)
@click.option("--to", type=OneOf(list(reports.FORMS)), help="The form to write, where the name of OUT does not say.")
@click.option("--audience", type=OneOf([each.value for each in Audience]), help="Who is to read it.")
@added(PUBLISHED)
@click.option("--profile", type=OneOf(list(PROFILES)), help="Which rules to ask; all that are not off by default.")
@added(SELECT, IGNORE, SCHEME)
@click.option(
    "--gaps-by",
    type=OneOf([each.value for each in Grouping]),
    help="How gaps are put together; by severity.",
)
@click.option(
    "--narrative",
    metavar="FILE",
    type=FileName(),
    help="What people have to say, in TOML: change, decisions and limits.",
)
@added(FORCE, ON, SEVERITY, *FILE_OPTIONS)
def command(
    files: tuple[str, ...],
    output: str,
    to: str | None,
    force: bool,
    narrative: str | None,
    **options: Any,
) -> int:
    """Write a report for people to hand on.

    It says what is missing, how far along each indicator is, and what disagrees. OUT is named after what it is to be:
    report.html, .docx, .xlsx, .md, .tex or .json; a folder (end it with a slash) holds a page for each project, and one
    that leads to them. Where people could be hurt by being recognised, --audience says who is to read it.
    """
    wanted, call, form = Wanted.of(options), Call.of(options), _form_of(output, to)
    told = _told(narrative)
    if form in reports.REQUIRE:
        getattr(reports, form).require()
    if output != STANDARD and not force and is_taken(Path(output)):
        raise Refused(sentence("'{name}' is there already. To write over it: --force", name=output))
    read = read_together(files, call)
    if read is None:
        return WRONG
    if wanted.audience is None and is_sensitive(read.programme):
        why = sentence(
            "'{programme}' is about people whom it could hurt to be recognised. "
            "Say who is to read the report: --audience internal, or public",
            programme=read.programme.code,
        )
        raise Refused(why)
    with while_at_work(sentence("Writing the report ..."), call.language):
        whole = wanted.report_on(*read.judged, call, told)
        if _is_folder(output):
            content = reports.html.site(whole, whole.projects)
        else:
            content = getattr(reports, form).compose(whole)
    _put(content, output)
    read.tell_remarks(call)
    if output != STANDARD:
        tell(sentence("'{name}' is written.", name=output), call.language)
    return read.ends_with(call.severity)


class Wanted(NamedTuple):
    """What a report is to hold, and for whom."""

    audience: str | None
    published: tuple[str, ...]
    profile: str | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    scheme: str | None
    gaps_by: str | None

    @classmethod
    def of(cls, options: dict[str, Any]) -> Wanted:
        """Take what the *options* of a command line say of it, and leave the others."""
        return cls(**{name: options.pop(name) for name in cls._fields})

    def report_on(
        self,
        programme: Framework | Portfolio,
        observations: Observations | None,
        call: Call,
        narrative: dict[str, str],
    ) -> Report:
        """Return the report on a *programme*, and what was seen of it."""
        return report(
            programme,
            observations,
            on=call.day,
            scheme=self.scheme,
            rules=asked(self.profile, self.select, self.ignore).rules,
            audience=self.audience,
            published=[self.publication(name, call) for name in self.published],
            language=call.language,
            gaps_by=self.gaps_by or Grouping.SEVERITY,
            narrative=narrative,
        )

    def publication(self, name: str, call: Call) -> Publication:
        """Return what was published earlier as the document *name*.

        Raises:
            Refused: it cannot be read, or the report is not for everybody.
        """
        if self.audience != Audience.PUBLIC.value:
            raise Refused(sentence("What was published before bears on a report for everybody: --audience public"))
        document = read_named(name, call.manner)
        return Publication.read_back(document.programme, document.observations)


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or Path(output).is_dir()


def _form_of(output: str, named: str | None) -> str:
    """Return the form to write: the one that is *named*, or the one that a report is named after.

    Raises:
        Refused: nothing says so, or a folder is to hold something else than pages.
    """
    if _is_folder(output):
        if named is not None and named != "html":
            why = sentence("A folder holds pages. Write a file instead: report{ending}", ending=reports.FORMS[named])
            raise Refused(why)
        return "html"
    for form, ending in reports.FORMS.items():
        if named == form or (named is None and output.lower().endswith(ending)):
            return form
    endings = joined(", ", reports.FORMS.values())
    raise Refused(
        sentence("'{name}' does not say what to write. Its name may end with {endings}.", name=output, endings=endings)
    )


def _told(narrative: str | None) -> dict[str, str]:
    """Return what people have to say, by the question that it answers.

    Raises:
        Refused: it cannot be read, or is no TOML of texts.
    """
    if narrative is None:
        return {}
    try:
        told = tomllib.loads(Path(narrative).read_text(encoding="utf-8-sig"))
    except OSError as refusal:
        raise Refused(why_not(narrative, refusal)) from None
    except (ValueError, RecursionError) as refusal:
        raise Refused(sentence("'{name}' is not TOML: {why}.", name=narrative, why=refusal)) from None
    for code, words in told.items():
        if not isinstance(words, str):
            raise Refused(sentence("'{name}', {code}: this takes a text: {code} = \"...\"", name=narrative, code=code))
    return told


def _put(content: str | bytes | dict[str, str], output: str) -> None:
    """Write a report to a file or to standard output, or its pages into a folder.

    Raises:
        Refused: it cannot be written there.
    """
    if output == STANDARD and not isinstance(content, dict):
        hand_over(content.encode() if isinstance(content, str) else content)
        return
    pages = content if isinstance(content, dict) else {"": content}
    try:
        if isinstance(content, dict):
            Path(output).mkdir(parents=True, exist_ok=True)
        for name, page in pages.items():
            write_bytes(page, Path(output) / name if name else output)
    except OSError as refusal:
        raise Refused(why_not(output, refusal)) from None
