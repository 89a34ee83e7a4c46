"""Where a document is read from and written to: a path, an open file, or bytes already in hand."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any, TypeAlias

from mande.errors import InvalidValue
from mande.formats.document import Document
from mande.formats.remarks import MARKED, UNREADABLE, Notes, refuse
from mande.wording import sentence

BYTE_ORDER_MARK = "\ufeff"
"""What some editors write before everything else, to say that a file is UTF-8."""

File: TypeAlias = str | os.PathLike[str] | IO[bytes] | IO[str]
"""A path, or a file that is open for bytes or for text."""


def name_of(file: File) -> str:
    """Return what a person calls *file*: its name without the folders, or `the document` where it has none.

    >>> name_of("plans/2009/plan.toml")
    'plan.toml'
    """
    name = file if isinstance(file, str | os.PathLike) else getattr(file, "name", None)
    return (Path(name).name or str(name)) if isinstance(name, str | os.PathLike) else "the document"


def read_bytes(file: File) -> bytes:
    """Return everything in *file*; a text is turned into UTF-8.

    Raises:
        OSError: it cannot be opened or read.
        InvalidValue: it is neither a path nor an open file.
    """
    if isinstance(file, str | os.PathLike):
        return Path(file).read_bytes()
    read: Any = getattr(file, "read", None)
    if read is None:
        raise InvalidValue.not_a(
            sentence("a file"), file, sentence("Write a path, or a file that is open for reading.")
        )
    content = read()
    return content.encode() if isinstance(content, str) else bytes(content)


def read_with(parse: Callable[..., Document], file: File, *, strict: bool) -> Document:
    """Return what *parse* makes of everything in *file*, under its name.

    Raises:
        OSError: it cannot be opened or read.
        DocumentError: *strict*, and something in it could not be taken as it stands.
    """
    name = name_of(file)
    document = parse(read_bytes(file), name=name)
    if strict:
        refuse(name, document.findings)
    return document


def text_of(data: bytes | str, notes: Notes, kind: str) -> str | None:
    """Return *data*, which is *kind*, as a text; what is not UTF-8 is none, which goes to *notes*.

    A mark at its beginning that says so (Windows' editors write one) is taken off, and told.

    >>> notes = Notes("plan.toml")
    >>> text_of("code = 'wells'".encode("utf-16"), notes, "TOML"), notes.findings[0].name
    (None, 'unreadable-document')
    """
    instead = sentence("Save it again as UTF-8.")
    try:
        # Half a letter in a string cannot be written in UTF-8 either.
        text = data.decode() if isinstance(data, bytes) else data.encode().decode()
    except UnicodeDecodeError as fault:
        wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
        why = (
            sentence("it is written in UTF-16")
            if wide
            else sentence("byte {start} is not UTF-8", start=fault.start + 1)
        )
        notes.add(UNREADABLE, format=kind, why=why, instead=instead)
        return None
    except UnicodeEncodeError as fault:
        notes.add(
            UNREADABLE,
            format=kind,
            why=sentence("letter {start} is half of one", start=fault.start + 1),
            instead=instead,
        )
        return None
    if text.startswith(BYTE_ORDER_MARK):
        notes.add(MARKED)
        return text.removeprefix(BYTE_ORDER_MARK)
    return text


def write_bytes(content: bytes | str, file: File) -> None:
    """Write *content* to *file*, whole or not at all: where writing fails, a file that was there before still is.

    Raises:
        OSError: it cannot be opened or written.
        InvalidValue: it is neither a path nor an open file.
    """
    data = content.encode() if isinstance(content, str) else content
    if not isinstance(file, str | os.PathLike):
        write: Any = getattr(file, "write", None)
        if write is None:
            raise InvalidValue.not_a(
                sentence("a file"), file, sentence("Write a path, or a file that is open for writing.")
            )
        write(data.decode() if _is_for_text(file) else data)
        return
    with replaced(Path(file)) as beside:
        beside.write(data)


@contextmanager
def replaced(path: Path) -> Iterator[IO[bytes]]:
    """Give a file beside *path* to write to, which takes its place once all is written."""
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as beside:
        try:
            yield beside
        except BaseException:
            beside.close()
            Path(beside.name).unlink()
            raise
    try:
        mode = path.stat().st_mode if path.exists() else 0o666 & ~_umask()
        Path(beside.name).chmod(mode)
        Path(beside.name).replace(path)
    except BaseException:
        Path(beside.name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _is_for_text(file: Any) -> bool:
    return hasattr(file, "encoding") or "b" not in getattr(file, "mode", "b")
