"""Options that several commands have, so that they are called alike everywhere."""

from __future__ import annotations

import click

from mande.cli.commands import FileName, OneOf
from mande.documents import FORMATS
from mande.findings import Severity
from mande.formats.written import DECIMALS
from mande.progress.schemes import SCHEMES

FILES = click.argument("files", nargs=-1, required=True, metavar="FILE...", type=FileName())

ON = click.option("--on", metavar="DATE", help="The day to look at it from, like 2026-06-30; today by default.")

SEVERITY = click.option(
    "--severity",
    type=OneOf([each.value for each in Severity]),
    default=Severity.MINOR.value,
    help="Tell what is at least this grave, and end with 1 where there is any; minor by default.",
)

FROM = click.option(
    "--from",
    "format",
    type=OneOf([each.name for each in FORMATS if each.reads]),
    help="The format to read, where name and content do not say.",
)

DECIMAL = click.option("--decimal", type=OneOf(DECIMALS), help="What marks the decimals in the documents: ',' or '.'.")

STRICT = click.option("--strict", is_flag=True, help="Take a document as it stands, or not at all.")

TO = click.option(
    "--to",
    type=OneOf([each.name for each in FORMATS if each.writes]),
    help="The format to write, where the name does not say.",
)

FORCE = click.option("--force", is_flag=True, help="Write over what is there already.")

METADATA = click.option(
    "--metadata", metavar="FILE", type=FileName(), help="What the figures of DHIS2 are: an export of its metadata."
)

PUBLISHED = click.option(
    "--published",
    metavar="FILE",
    multiple=True,
    type=FileName(),
    help="What was published before, the latest last: what it withholds stays withheld.",
)

EXPLAIN = click.option(
    "--explain", metavar="CODE", help="Show how the answers for this indicator came about, down to each figure."
)

SCHEME = click.option(
    "--scheme", type=OneOf(list(SCHEMES)), help="Rate what was achieved by this scheme; unrated without."
)

SOURCE = click.option("--source", metavar="CODE", help="Where sources differ, take the figures of this one.")

FILE_OPTIONS = (FROM, DECIMAL, STRICT, METADATA)
"""How documents are read."""
