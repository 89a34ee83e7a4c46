"""Standard input, output and errors: what is said there arrives, or ends quietly."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import IO

import click

from mande.cli.colours import are_shown, painted
from mande.codes import inert
from mande.languages import DEFAULT_LANGUAGE
from mande.wording import say

STANDARD = "-"
"""How a command line names standard input, or standard output."""


def prepare() -> None:
    """Let every letter be printed, where the console lacks one as a question mark instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def show(words: object, language: str = DEFAULT_LANGUAGE, *, page: bool = False) -> None:
    """Print *words* to standard output, coloured where they are a page for people and colours are shown there.

    Whoever stops listening is no error.
    """
    text = say(words, language)
    _print(painted(text, language) if page and are_shown(sys.stdout, os.environ) else text, sys.stdout)


def tell(words: object, language: str = DEFAULT_LANGUAGE) -> None:
    """Print *words* to standard error, without what could move a terminal's cursor."""
    _print("\n".join(inert(line) for line in say(words, language).splitlines()), sys.stderr)


def hand_over(data: bytes) -> None:
    """Write *data* to standard output as it is."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _deafen(sys.stdout)


def taken_in() -> bytes:
    """Return everything that stands on standard input."""
    return sys.stdin.buffer.read()


def _print(text: str, stream: IO[str]) -> None:
    try:
        click.echo(text, file=stream, color=True)  # which colours were decided above; an old Windows needs it
    except BrokenPipeError:
        _deafen(stream)


def _deafen(stream: IO[str]) -> None:
    # Python flushes once more when it ends, and would complain then.
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
