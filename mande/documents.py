"""Documents read and written, whichever format they are in: by what they hold, and by their name."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple, TypeGuard

from mande import formats
from mande.disclosure import publishing
from mande.disclosure.publishing import Publication
from mande.errors import DocumentError, UnknownCode
from mande.findings import Finding, Severity
from mande.formats import combining, looks
from mande.formats.document import Composable, Document, as_document
from mande.formats.files import File, name_of, read_bytes
from mande.formats.glance import Glance, glance, other
from mande.formats.remarks import Notes, Remark, refuse
from mande.wording import counted, listing, sentence

UNKNOWN_FORMAT = Remark(
    "MND980",
    "unknown-format",
    Severity.ERROR,
    "This is in no format that is known; known are {known}.",
    "If it is one of these all the same, say which: format='{example}', or --from {example} at the prompt.",
    headline="documents in no format that is known",
)
OTHER_FORMAT = Remark(
    "MND981",
    "other-format",
    Severity.ERROR,
    "This is {title}, and was not read.",
    "{instead}",
    headline="documents in a format that is not read",
)
NOT_AS_NAMED = Remark(
    "MND982",
    "not-as-named",
    Severity.INFO,
    "Its name ends with {suffix}, and it holds {title}; it was read as that.",
    "Give it a name that says so, or say which format it is: format='...', or --from at the prompt.",
    headline="documents whose name says another format",
)

PUBLISHED = Remark(
    "MND987",
    "withheld-where-published",
    Severity.INFO,
    "{count} of people withheld: of fewer than {k}, or such that one of these could be worked out. What people told, "
    "notes and quotes are left out as well.",
    "Keep what it was written from: that holds the whole, and is not for everybody.",
    headline="documents for everybody, with something withheld",
)

REMARKS = (UNKNOWN_FORMAT, OTHER_FORMAT, NOT_AS_NAMED, PUBLISHED)
"""What is said of a document whose format is looked for, and of one that everybody reads."""


class Format(NamedTuple):
    """One format: its name, which is its module's too, what people call it, and by what a document in it is known.

    `looks_like` says whether a document is in it by what it holds; where that says nothing, `suffixes` are what the
    names of such documents end with. `endings` are what a name ends with that asks for it to be written. `takes` names
    what its reader can be told besides. `public` is what its writer is told where everybody reads what it writes; None
    where that is for those who may know.
    """

    name: str
    title: str
    looks_like: Callable[[Glance], bool]
    suffixes: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    reads: bool = True
    writes: bool = True
    takes: tuple[str, ...] = ()
    public: Mapping[str, Any] | None = None


FORMATS: tuple[Format, ...] = (
    Format("json", "JSON", looks.like_json, (".json",), (".json",)),
    Format("toml", "TOML", looks.like_toml, (".toml",), (".toml",)),
    Format("iati", "IATI (XML)", looks.like_iati, (".xml",), (".xml",), takes=("decimal",), public={"carry": False}),
    Format("excel", "Excel (.xlsx)", looks.like_excel, (".xlsx", ".xlsm"), (".xlsx",), takes=("decimal",)),
    Format("dhis2", sentence("DHIS2 (JSON or CSV)"), looks.like_dhis2, takes=("metadata",)),
    Format("hxl", sentence("HXL (CSV with tags)"), looks.like_hxl, writes=False, takes=("decimal",)),
    Format("sdmx", "SDMX-CSV", looks.like_nothing, reads=False, public={}),
    Format(
        "csv", "CSV", looks.like_csv, (".csv", ".tsv", ".zip", "datapackage.json"), ("/", ".zip"), takes=("decimal",)
    ),
)
"""Every format, in the order in which a document is asked whether it is in it."""


def read(
    file: File,
    *,
    format: str | None = None,  # noqa: A002 - the word that people look for
    strict: bool = False,
    decimal: str | None = None,
    metadata: File | Sequence[File] | None = None,
) -> Document:
    """Return what *file* holds, with what there is to say of it; its content says which format it is in.

    *format* names the format where that is not enough. *decimal* says what marks the decimals (`,` or `.`) in documents
    where people write figures as they like; *metadata* are exports from DHIS2 that say what its figures are. Nothing
    that a document holds raises, unless *strict*: what cannot be taken is left out, with a finding that says where it
    stands.

    >>> from io import BytesIO
    >>> print(*read(BytesIO(b"%PDF-1.7")).findings)
    error: the document: This is a PDF, and was not read. Ask for the workbook or the Word document it was made ...

    Raises:
        OSError: it cannot be opened or read.
        UnknownCode: no format is called that.
        DocumentError: *strict*, and something in it cannot be taken as it stands.
        ExtraMissing: what is needed to read it is not installed.
    """
    held = file if _is_on_disk(file) else _held(file)
    seen = glance(held)
    notes = Notes(seen.name)
    chosen = _known(format) if format is not None else _recognised(seen, notes)
    if chosen is None:
        if strict:
            refuse(seen.name, notes.findings)
        return Document(findings=notes.findings)
    told = {"decimal": decimal, "metadata": metadata}
    options: dict[str, Any] = {name: told[name] for name in chosen.takes}
    document: Document = _verbs(chosen).read(held, strict=strict, **options)
    return document._replace(findings=(*notes.findings, *document.findings))


def write(
    value: Composable,
    file: File,
    *,
    format: str | None = None,  # noqa: A002 - the same
    publish: bool = False,
    published: Iterable[Document] = (),
) -> tuple[Finding, ...]:
    """Write *value* to *file*, in the format that its name ends with or that *format* names; return what was left out.

    A folder becomes a package of CSV files. Nothing is written where writing fails. IATI and SDMX are for everybody, so
    that what could show a single person is withheld from them (`publish`), and nothing is carried beside IATI's own
    elements; *publish* withholds it from any other format, and so do *published*: documents that were published
    earlier, as they are read, the latest last. What these show is known, and what they withhold stays so. Whoever is to
    have the whole writes it with `formats.iati` or `formats.sdmx`.

    Raises:
        OSError: it cannot be opened or written.
        UnknownCode: no format is called that.
        DocumentError: its name does not say which format to write.
        ExtraMissing: what is needed to write it is not installed.
    """
    chosen = _known(format, for_writing=True) if format is not None else format_named(file)
    earlier = [Publication.read_back(each.programme, each.observations) for each in published]
    if chosen.public is None and not (publish or earlier):
        findings: tuple[Finding, ...] = _verbs(chosen).write(value, file)
        return findings
    document = as_document(value)
    safe = publishing.publish(document.programme, document.observations, published=earlier)
    told = _verbs(chosen).write(Document(safe.programme, safe.observations), file, **(chosen.public or {}))
    return (*_withheld(safe, name_of(file)), *told)


def _withheld(safe: Publication, name: str) -> tuple[Finding, ...]:
    """Return that something was withheld from what is published, where it was."""
    notes = Notes(name)
    if safe.withheld:
        notes.add(PUBLISHED, count=counted(safe.withheld, "figure"), k=safe.k)
    return notes.findings


def _is_named(seen: Glance, each: Format) -> bool:
    """Return whether a document has a name as documents of a format have."""
    return seen.name.lower().endswith(each.suffixes)


def _is_on_disk(file: File) -> TypeGuard[str | os.PathLike[str]]:
    """Return whether *file* can be opened as often as one likes: neither what is open already nor a pipe can."""
    return isinstance(file, str | os.PathLike) and (Path(file).is_file() or Path(file).is_dir())


def _held(file: File) -> BytesIO:
    """Return what can be read but once, by the name that it has."""
    held = BytesIO(read_bytes(file))
    held.name = name_of(file)
    return held


def _verbs(chosen: Format) -> ModuleType:
    """Return what reads and writes whole documents in a format: IATI's own verbs yield activities, one by one."""
    module: ModuleType = getattr(formats, chosen.name)
    verbs: ModuleType = getattr(module, "documents", module)
    return verbs


def _known(name: str, *, for_writing: bool = False) -> Format:
    """Return the format that is called *name*, among those that are read, or written.

    Raises:
        UnknownCode: none is.
    """
    known = {each.name: each for each in FORMATS if (each.writes if for_writing else each.reads)}
    if name not in known:
        raise UnknownCode.among(
            name, sentence("format that is written") if for_writing else sentence("format that is read"), known
        )
    return known[name]


def format_of(file: str | os.PathLike[str]) -> str | None:
    """Return the name of the format that *file* is in, by what it holds and its name; None where that is not known.

    Raises:
        OSError: it cannot be opened or read.
    """
    found = _recognised(glance(file), Notes(""))
    return found.name if found else None


def format_named(file: File) -> Format:
    """Return the format to write that *file* is named after.

    Raises:
        DocumentError: its name says nothing, or names what is not written.
    """
    name = f"{file}/" if isinstance(file, str | os.PathLike) and Path(file).is_dir() else _as_typed(file)
    written = [each for each in FORMATS if each.writes]
    for each in written:
        if name.lower().endswith(each.endings):
            return each
    endings = ", ".join(ending for each in written for ending in each.endings)
    why = (
        sentence(
            "One CSV file holds one table, and this takes several: write a folder of them ('plan/'), or 'plan.zip'."
        )
        if name.lower().endswith((".csv", ".tsv"))
        else sentence("Its name ends with none of {endings} (a slash: a folder of CSV files).", endings=endings)
    )
    raise DocumentError.no_format(name_of(file), why, [each.name for each in written])


def _as_typed(file: File) -> str:
    return str(file).replace(os.sep, "/") if isinstance(file, str | os.PathLike) else name_of(file)


def _recognised(seen: Glance, notes: Notes) -> Format | None:
    """Return the format that a document is in, or None with a remark in *notes*.

    What it holds decides. Where that says nothing, since it is empty or broken, its name does, so that the reader of
    that format can say what is wrong.
    """
    stranger = other(seen)
    if stranger is not None:
        notes.add(OTHER_FORMAT, title=stranger.title, instead=stranger.instead)
        return None
    readable = [each for each in FORMATS if each.reads]
    for each in readable:
        if each.looks_like(seen):
            if each.suffixes and not _is_named(seen, each) and any(_is_named(seen, one) for one in FORMATS):
                notes.add(NOT_AS_NAMED, suffix=seen.suffix, title=each.title)
            return each
    named = next((each for each in readable if _is_named(seen, each)), None)
    if named is None or seen.keys or seen.root or seen.members:
        known = listing([each.title for each in readable], most=len(readable))
        notes.add(UNKNOWN_FORMAT, known=known, example=(named or readable[0]).name)
        return None
    return named


def remarks() -> tuple[Remark, ...]:
    """Return every remark that can be made of a document: mande's own in code order, then a standard's own rules."""
    for each in FORMATS:
        _verbs(each)  # what is not imported yet says nothing yet
    told = dict.fromkeys((*REMARKS, *combining.REMARKS, *_remarks_in(formats)))
    return tuple(sorted(told, key=lambda remark: (remark.code[0].isdigit(), _in_order(remark.code))))


def _in_order(code: str) -> list[int]:
    return [int(number) for number in re.findall(r"[0-9]+", code)]


def _remarks_in(module: ModuleType) -> Iterator[Remark]:
    """Yield what readers and writers say, which stands beside them, each in its own room."""
    for held in tuple(vars(module).values()):
        if isinstance(held, Remark):
            yield held
        elif isinstance(held, ModuleType) and held.__name__.startswith(f"{module.__name__}."):
            yield from _remarks_in(held)
