"""What is shown while work takes long: only on a terminal, and gone when the work is done."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from threading import Event, Thread
from typing import TextIO

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


BAR, EVERY = 24, 0.2
"""How many marks a bar has, and after how many seconds it is drawn anew."""


@contextmanager
def while_at_work(
    words: Words, language: str = DEFAULT_LANGUAGE, percent: Callable[[], float | None] | None = None
) -> Iterator[None]:
    """Say on a terminal what is being done, for as long as it is, beside a bar where *percent* says how far it is."""
    screen = sys.stderr
    if not screen.isatty():
        yield
        return
    said = say(words, language)
    done = Event()
    bar = Thread(target=_move, args=(screen, said, percent, done), daemon=True) if percent else None
    screen.write(said)
    screen.flush()
    if bar:
        bar.start()
    try:
        yield
    finally:
        done.set()
        if bar:
            bar.join()
        screen.write(f"\r{' ' * (len(said) + (BAR + len(' [] 100%') if bar else 0))}\r")
        screen.flush()


def _move(screen: TextIO, said: str, percent: Callable[[], float | None], done: Event) -> None:
    """Draw a bar behind what is *said* until it is *done*; it begins anew with each pass over the figures."""
    while not done.wait(EVERY):
        found = percent()
        if found is not None:
            filled = int(found * BAR / 100)
            screen.write(f"\r{said} [{'#' * filled}{'-' * (BAR - filled)}] {found:3.0f}%")
            screen.flush()
