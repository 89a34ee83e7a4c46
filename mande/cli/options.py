"""Options that several commands have, so that they are called alike everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from mande.documents import FORMATS
from mande.findings import Severity
from mande.formats.written import DECIMALS

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

SEVERITY = click.option(
    "--severity",
    type=click.Choice([each.value for each in Severity]),
    default=Severity.MINOR.value,
    help="Tell what is at least this grave, and end with 1 where there is any; minor by default.",
)

FROM = click.option(
    "--from",
    "format",
    type=click.Choice([each.name for each in FORMATS if each.reads]),
    help="The format to read, where name and content do not say.",
)

DECIMAL = click.option(
    "--decimal", type=click.Choice(DECIMALS), help="What marks the decimals in the documents: ',' or '.'."
)

STRICT = click.option("--strict", is_flag=True, help="Take a document as it stands, or not at all.")

TO = click.option(
    "--to",
    type=click.Choice([each.name for each in FORMATS if each.writes]),
    help="The format to write, where the name does not say.",
)

FORCE = click.option("--force", is_flag=True, help="Write over what is there already.")

METADATA = click.option("--metadata", metavar="FILE", help="What the figures of DHIS2 are: an export of its metadata.")

FILE_OPTIONS = (FROM, DECIMAL, STRICT, METADATA)
"""How documents are read."""


def added(*options: Callable[[Decorated], Decorated]) -> Callable[[Decorated], Decorated]:
    """Return what gives a command all *options*, in this order."""

    def with_options(command: Decorated) -> Decorated:
        for option in reversed(options):
            command = option(command)
        return command

    return with_options
