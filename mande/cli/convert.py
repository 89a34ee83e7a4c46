"""`mande convert`: a document written again in another format, with what that format has no place for."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import click

from mande.cli import WRONG
from mande.cli.commands import Command, FileName, added
from mande.cli.options import FILE_OPTIONS, FORCE, PUBLISHED, SEVERITY, TO
from mande.cli.pages import remarks_page
from mande.cli.reading import Manner, read_named, why_not
from mande.cli.refused import Refused
from mande.cli.streams import STANDARD, hand_over, tell
from mande.documents import PUBLISHED as WITHHELD
from mande.documents import Format, format_named, write
from mande.errors import DocumentError
from mande.findings import Finding, Severity
from mande.formats.document import Composable, Document
from mande.wording import sentence


@click.command("convert", cls=Command)
@click.argument("source", metavar="IN", type=FileName())
@click.argument("target", metavar="OUT", type=FileName())
@click.option(
    "--publish", is_flag=True, help="Withhold what could show a single person, so that everybody may read it."
)
@added(PUBLISHED, TO, FORCE, SEVERITY)
@added(*FILE_OPTIONS)
def command(
    source: str,
    target: str,
    to: str | None,
    force: bool,
    publish: bool,
    published: tuple[str, ...],
    severity: str,
    language: str,
    **manner: object,
) -> int:
    """Write the document IN as OUT, in another format.

    It is the format that OUT is named after. What is wrong in IN, and what OUT has no place for, is told on standard
    error. `-` is standard input, or standard output. IATI and SDMX are for everybody, so that what could show a single
    person is withheld from them; --publish withholds it from any other format, and so does --published, which names
    what was published before.
    """
    if STANDARD not in (source, target) and is_one(Path(source), Path(target)):
        why = sentence("'{name}' is the document that is read. Give the new one another name.", name=target)
        raise Refused(why)
    document = read_named(source, Manner.of(manner))
    if document.programme is None and document.observations is None:
        tell(remarks_page(document.findings, language=language))
        tell(sentence("Nothing was read of '{name}', so nothing was written.", name=source), language)
        return WRONG
    earlier = [read_named(name, Manner.of(manner)) for name in published]
    findings = [*document.findings, *put(document, target, to, force=force, publish=publish, published=earlier)]
    least = Severity(severity)
    told = [finding for finding in findings if finding.severity >= least or finding.code == WITHHELD.code]
    if told:
        tell(remarks_page(told, language=language))
    return int(any(finding.severity >= least for finding in told))


def put(
    value: Composable,
    target: str,
    to: str | None,
    *,
    force: bool,
    publish: bool = False,
    published: Sequence[Document] = (),
) -> tuple[Finding, ...]:
    """Write *value* to *target*, which is a file, a folder or standard output; return what was left out.

    Raises:
        Refused: it is there already, or cannot be written.
    """
    try:
        if target == STANDARD:
            return _put_on_standard_output(value, to, publish, published)
        if not force and is_taken(Path(target)):
            raise Refused(sentence("'{name}' is there already. To write over it: --force", name=target))
        named = to or format_to_write(target).name
        return write(value, target, format=named, publish=publish, published=published)
    except OSError as refusal:
        raise Refused(why_not(target, refusal)) from None


def format_to_write(target: str) -> Format:
    """Return the format that *target* is named after.

    Raises:
        Refused: its name does not say.
    """
    try:
        return format_named(target)
    except DocumentError as refusal:
        (problem,) = refusal.problems
        why = problem.message.replace("format='...'", "--to ...")
        words = sentence("'{name}' does not say which format to write. {why}", name=target, why=why)
        raise Refused(words) from None


def is_one(one: Path, other: Path) -> bool:
    """Return whether two paths lead to one file, which cannot be read and written at once."""
    return one.exists() and other.exists() and one.samefile(other)


def is_taken(path: Path) -> bool:
    """Return whether something stands at *path* that writing there would change."""
    return path.exists() and not (path.is_dir() and not any(path.iterdir()))


def _put_on_standard_output(
    value: Composable, to: str | None, publish: bool, published: Sequence[Document]
) -> tuple[Finding, ...]:
    if to is None:
        raise Refused(sentence("Standard output has no name that says which format to write. Give one: --to json"))
    content = BytesIO()
    findings = write(value, content, format=to, publish=publish, published=published)
    hand_over(content.getvalue())
    return findings
