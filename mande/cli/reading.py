"""Documents that a command line names, read: what each holds, or a sentence that says why it cannot be had."""

from __future__ import annotations

import filecmp
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple, Self

from mande.cli.refused import Refused
from mande.cli.streams import STANDARD, taken_in
from mande.cli.waiting import read_through
from mande.documents import format_of, read
from mande.errors import DocumentError, Problem, did_you_mean
from mande.formats.document import Document
from mande.formats.files import name_of
from mande.languages import DEFAULT_LANGUAGE
from mande.wording import Words, sentence

STANDARD_INPUT = "standard input"


class Manner(NamedTuple):
    """How documents are read: in which format, with which mark of decimals, how strictly, and with whose metadata."""

    format: str | None = None
    decimal: str | None = None
    strict: bool = False
    metadata: str | Sequence[str] | None = None

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> Self:
        """Return what the options of a command line say."""
        return cls(**options)


def read_named(name: str, manner: Manner) -> Document:
    """Return what the document *name* holds; `-` is standard input.

    Raises:
        Refused: it cannot be had at all.
        DocumentError: it is to be read strictly, and cannot be taken as it stands.
    """
    if name == STANDARD:
        content = BytesIO(taken_in())
        content.name = STANDARD_INPUT
        return read(content, **manner._asdict())
    try:
        return read(name, **manner._asdict())
    except OSError as refusal:
        raise Refused(why_not(str(refusal.filename or name), refusal)) from None


class Named(NamedTuple):
    """A document, what it is called in what is said of it, and what the command line calls it."""

    name: str
    document: Document
    path: str


def read_all(names: Sequence[str], manner: Manner, language: str = DEFAULT_LANGUAGE) -> list[Named]:
    """Return each of the documents *names*; a copy of one is read once.

    Raises:
        Refused: one cannot be had at all, or standard input is named twice.
        DocumentError: some are to be read strictly, and cannot be taken as they stand, all of them at once.
    """
    if names.count(STANDARD) > 1:
        raise Refused(sentence("Standard input can be read once. Write '-' once, and name the others as files."))
    parts = () if manner.metadata or manner.format else parts_of_one_export(names)
    if len(parts) > 1:
        names = [name for name in names if name not in parts[1:]]
    found: dict[str, Document] = {}
    called: list[Named] = []
    problems: list[Problem] = []
    times = Counter(map(name_of, names))
    for name in read_through(names, language):
        twin = next((other for other in found if is_copy(name, other)), None)
        try:
            others = manner._replace(metadata=parts[1:]) if name in parts else manner
            found[name] = read_named(name, others) if twin is None else found[twin]
        except DocumentError as refusal:
            problems += refusal.problems
            continue
        short = STANDARD_INPUT if name == STANDARD else name_of(name)
        called.append(Named(short if times[short] < 2 else name, found[name], name))
    if problems:
        raise DocumentError(", ".join(names), problems)
    return called


def parts_of_one_export(names: Iterable[str]) -> tuple[str, ...]:
    """Return those of *names* that are exports from DHIS2, which keeps what figures are apart from the figures."""
    with suppress(OSError):
        return tuple(name for name in dict.fromkeys(names) if Path(name).is_file() and format_of(name) == "dhis2")
    return ()


def is_copy(name: str, other: str) -> bool:
    """Return whether two files are one, or hold the same bytes."""
    if name == other:
        return True
    with suppress(OSError):
        return Path(name).is_file() and Path(other).is_file() and filecmp.cmp(name, other, shallow=False)
    return False


def why_not(name: str, refusal: OSError) -> Words:
    """Return the sentence that says why a file cannot be had, with the file that may have been meant."""
    path = Path(name)
    if isinstance(refusal, FileNotFoundError):
        folder = path.parent
        if not folder.is_dir():
            return sentence(
                "There is no file called '{name}'. There is no folder '{folder}'.", name=name, folder=folder
            )
        near = did_you_mean(path.name, sorted(each.name for each in folder.iterdir()))
        return sentence("There is no file called '{name}'.{near}", name=name, near=near)
    if isinstance(refusal, PermissionError):
        return sentence(
            "'{name}' may not be read or written: {why}. Is it open in another program?",
            name=name,
            why=refusal.strerror,
        )
    return sentence("'{name}' cannot be read or written: {why}.", name=name, why=refusal.strerror or refusal)
