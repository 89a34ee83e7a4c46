"""Where a data package is kept: a folder, a .zip, or, where it is one table, a single file."""

from __future__ import annotations

import io
import os
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from mande.findings import Finding
from mande.formats.csv.descriptor import DESCRIPTOR
from mande.formats.csv.package import compose, parse
from mande.formats.document import Composable, Document
from mande.formats.files import File, name_of, read_bytes, write_bytes
from mande.formats.limits import RECORDS
from mande.formats.remarks import UNREADABLE, Notes, refuse
from mande.wording import number, sentence

MOST_BYTES = 512 * 1024 * 1024
"""Bytes that the files of a package may have when they are unpacked."""

MOST_TIMES = 200
"""How many times larger than the .zip its files may be: text seldom shrinks to a hundredth, and a bomb to far less."""

MOST_FILES = 200
"""Files that a package may have."""

BESIDE = "._"
"""How macOS begins the name of what it keeps of a file beside it, also in a .zip: icons and the like, and no table."""


def read(file: File, *, strict: bool = False, decimal: str | None = None) -> Document:
    """Return the document in *file*: a folder, its datapackage.json, a .zip, or a single CSV file.

    *decimal* says what marks the decimals, where that is not plain.

    Raises:
        OSError: it cannot be opened or read.
        DocumentError: *strict*, and something in it could not be taken as it stands.
    """
    name = name_of(file)
    notes = Notes(name)
    packed: int | None = None
    if isinstance(file, str | os.PathLike) and Path(file).is_dir():
        files = dict(_in_folder(Path(file), notes))
    elif isinstance(file, str | os.PathLike) and Path(file).name == DESCRIPTOR:
        files = dict(_in_folder(Path(file).parent, notes))
    else:
        data = read_bytes(file)
        if not data.startswith(b"PK"):
            document = parse(data, name=name, decimal=decimal)
            return _checked(document, name, strict)
        files, packed = dict(_in_zip(data, notes)), len(data)
    read_so_far = notes.findings
    document = parse(files, name=name, decimal=decimal, packed=packed) if files or not read_so_far else Document()
    return _checked(document._replace(findings=(*read_so_far, *document.findings)), name, strict)


def write(value: Composable, file: File) -> tuple[Finding, ...]:
    """Write *value* to *file*, a folder, which is made if need be, or a .zip; return what was left out: nothing.

    An open file is written as a .zip.

    Raises:
        OSError: it cannot be opened or written.
        InvalidValue: it is nothing that a document holds.
    """
    files = compose(value)
    if isinstance(file, str | os.PathLike) and Path(file).suffix.casefold() != ".zip":
        folder = Path(file)
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            write_bytes(text, folder / name)
        return ()
    packed = io.BytesIO()
    # What is large is not made small: of an archive as many rows are read as of one file that takes as many bytes.
    is_large = sum(map(len, files.values())) > RECORDS.fewest * RECORDS.bytes_each
    how = zipfile.ZIP_STORED if is_large else zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in files.items():
            # One day for all, so that the same document gives the same bytes.
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text, how)
    write_bytes(packed.getvalue(), file)
    return ()


def _checked(document: Document, name: str, strict: bool) -> Document:
    if strict:
        refuse(name, document.findings)
    return document


def _in_folder(folder: Path, notes: Notes) -> Iterator[tuple[str, bytes]]:
    home = folder.resolve()
    for path in sorted(folder.rglob("*")):
        if path.name.startswith(BESIDE) or not path.is_file():
            continue
        if path.suffix.casefold() not in (".csv", ".tsv", ".json"):
            continue
        name = path.relative_to(folder).as_posix()
        if not path.resolve().is_relative_to(home):
            _refuse_to_read(notes, name, sentence("it leads out of the folder"))
            continue
        yield name, path.read_bytes()


def _in_zip(data: bytes, notes: Notes) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [
                member
                for member in archive.infolist()
                if not member.is_dir() and not PurePosixPath(member.filename).name.startswith(BESIDE)
            ]
            size = sum(member.file_size for member in members)
            if len(members) > MOST_FILES or size > min(MOST_BYTES, max(MOST_TIMES * len(data), 1 << 20)):
                _refuse_to_read(
                    notes,
                    "",
                    sentence("it holds {count} files of {size} bytes", count=number(len(members)), size=number(size)),
                )
                return
            top = _folder_of_all([member.filename for member in members])
            for member in members:
                name = member.filename
                if name.startswith("/") or "\\" in name or ":" in name or ".." in PurePosixPath(name).parts:
                    _refuse_to_read(notes, name, sentence("its path leads out of the package"))
                elif member.flag_bits & 1:
                    _refuse_to_read(notes, name, sentence("it is locked with a password"))
                else:
                    content = _unpacked(archive, member, notes)
                    if content is not None:
                        yield name.removeprefix(top), content
    except BROKEN as fault:
        _refuse_to_read(notes, "", str(fault))


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, notes: Notes) -> bytes | None:
    """Return what is in *member*; None, with a remark, where it is damaged: the others can be read all the same."""
    try:
        with archive.open(member) as packed:
            # A header may say less than there is: no more than it says is unpacked.
            return packed.read(member.file_size + 1)
    except BROKEN as fault:
        _refuse_to_read(notes, member.filename, str(fault))
    return None


BROKEN = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError),
    *(EOFError, ValueError, LookupError, OSError),
)
"""What Python raises over an archive that is no longer whole, wherever it notices."""


def _folder_of_all(names: list[str]) -> str:
    """Return the folder that holds all *names*, as where somebody packed the folder and not what is in it."""
    tops = {name.partition("/")[0] for name in names}
    return f"{tops.pop()}/" if len(tops) == 1 and all("/" in name for name in names) else ""


def _refuse_to_read(notes: Notes, at: str, why: str) -> None:
    notes.add(
        UNREADABLE,
        at,
        format=sentence("a data package"),
        why=why,
        instead=sentence("Pack the tables and datapackage.json anew."),
    )
