"""Where a document is read from and written to: a path, an open file, or bytes already in hand."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any, TypeAlias

from mande.errors import InvalidValue

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
        raise InvalidValue.not_a("a file", file, "Write a path, or a file that is open for reading.")
    content = read()
    return content.encode() if isinstance(content, str) else bytes(content)


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
            raise InvalidValue.not_a("a file", file, "Write a path, or a file that is open for writing.")
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
