"""What is shown while work takes long: only on a terminal, and gone when the work is done."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext

import click

from mande.languages import DEFAULT_LANGUAGE
from mande.observations.collection import Observations
from mande.wording import Words, number, say, sentence

MANY_FILES = 5
"""Documents from which on a bar is shown while they are read."""

MANY_FIGURES = 20_000
"""Figures from which on it is said that they are worked through."""


def read_through(names: Sequence[str], language: str = DEFAULT_LANGUAGE) -> Iterator[str]:
    """Yield *names* one by one, beside a bar on a terminal where they are many."""
    if len(names) < MANY_FILES or not sys.stderr.isatty():
        yield from names
        return
    label = say(sentence("Reading {count} documents", count=number(len(names))), language)
    with click.progressbar(names, label=label, file=sys.stderr) as bar:
        yield from bar


def working_through(
    observations: Observations | None, language: str = DEFAULT_LANGUAGE
) -> AbstractContextManager[None]:
    """Say that figures are worked through, for as long as they are, where they are many."""
    count = len(observations or ())
    if count < MANY_FIGURES:
        return nullcontext()
    return while_at_work(sentence("Working through {count} figures ...", count=number(count)), language)


@contextmanager
def while_at_work(words: Words, language: str = DEFAULT_LANGUAGE) -> Iterator[None]:
    """Say on a terminal what is being done, for as long as it is."""
    if not sys.stderr.isatty():
        yield
        return
    said = say(words, language)
    sys.stderr.write(said)
    sys.stderr.flush()
    try:
        yield
    finally:
        sys.stderr.write(f"\r{' ' * len(said)}\r")
        sys.stderr.flush()
