"""Documents read and written, whichever format they are in: by what they hold, and by their name."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import attrs

from mande import formats
from mande.errors import DocumentError, FrameworkError, UnknownCode
from mande.findings import Finding, Severity
from mande.formats import looks
from mande.formats.building import fitting
from mande.formats.document import Composable, Document
from mande.formats.files import File, name_of, read_bytes
from mande.formats.glance import Glance, glance, other
from mande.formats.remarks import DOES_NOT_FIT, Notes, Remark, refuse
from mande.framework.frameworks import Framework
from mande.framework.portfolio import IndicatorLibrary, Portfolio
from mande.observations.collection import Observations
from mande.observations.joining import joined
from mande.wording import listing

UNKNOWN_FORMAT = Remark(
    "MND980",
    "unknown-format",
    Severity.ERROR,
    "This is in no format that is known; known are {known}.",
    "If it is one of these all the same, say which: format='{example}', or --from {example} at the prompt.",
)
OTHER_FORMAT = Remark("MND981", "other-format", Severity.ERROR, "This is {title}, and was not read.", "{instead}")
NOT_AS_NAMED = Remark(
    "MND982",
    "not-as-named",
    Severity.INFO,
    "Its name ends with {suffix}, and it holds {title}; it was read as that.",
    "Give it a name that says so, or say which format it is: format='...', or --from at the prompt.",
)
SAME_DOCUMENT = Remark(
    "MND983",
    "same-document-twice",
    Severity.MINOR,
    "This holds the same as {first}, and was taken once.",
    "Hand over one of them.",
)
PROGRAMME_DIFFERS = Remark(
    "MND984",
    "programme-differs",
    Severity.MAJOR,
    "{what} '{code}' stands here and in {first}, and differs in {fields}; that of {first} was taken.",
    "Hand over the one that holds.",
)

REMARKS = (UNKNOWN_FORMAT, OTHER_FORMAT, NOT_AS_NAMED, SAME_DOCUMENT, PROGRAMME_DIFFERS)
"""What is said of a document whose format is looked for, and of several documents together."""

SHOWN_FIELDS = 6
"""Fields in which two programmes differ that a remark names."""


class Format(NamedTuple):
    """One format: its name, which is its module's too, what people call it, and by what a document in it is known.

    `looks_like` says whether a document is in it by what it holds; where that says nothing, `suffixes` are what the
    names of such documents end with. `endings` are what a name ends with that asks for it to be written. `takes` names
    what its reader can be told besides.
    """

    name: str
    title: str
    looks_like: Callable[[Glance], bool]
    suffixes: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    reads: bool = True
    writes: bool = True
    takes: tuple[str, ...] = ()


FORMATS: tuple[Format, ...] = (
    Format("json", "JSON", looks.like_json, (".json",), (".json",)),
    Format("toml", "TOML", looks.like_toml, (".toml",), (".toml",)),
    Format("iati", "IATI (XML)", looks.like_iati, (".xml",), (".xml",), takes=("decimal",)),
    Format("excel", "Excel (.xlsx)", looks.like_excel, (".xlsx", ".xlsm"), (".xlsx",), takes=("decimal",)),
    Format("dhis2", "DHIS2 (JSON or CSV)", looks.like_dhis2, takes=("metadata",)),
    Format("sdmx", "SDMX-CSV", lambda _: False, reads=False),
    Format("csv", "CSV", looks.like_csv, (".csv", ".tsv", ".zip"), ("/", ".zip"), takes=("decimal",)),
)
"""Every format, in the order in which a document is asked whether it is in it."""


def read(
    file: File,
    *,
    format: str | None = None,  # noqa: A002 - the word that people look for
    strict: bool = False,
    decimal: str | None = None,
    metadata: File | None = None,
) -> Document:
    """Return what *file* holds, with what there is to say of it; its content says which format it is in.

    *format* names the format where that is not enough. *decimal* says what marks the decimals (`,` or `.`) in documents
    where people write figures as they like; *metadata* is an export from DHIS2 that says what its figures are. Nothing
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
    held = file if isinstance(file, str | os.PathLike) else _held(file)
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
) -> tuple[Finding, ...]:
    """Write *value* to *file*, in the format that its name ends with or that *format* names; return what was left out.

    A folder becomes a package of CSV files. Nothing is written where writing fails.

    Raises:
        OSError: it cannot be opened or written.
        UnknownCode: no format is called that.
        DocumentError: its name does not say which format to write.
        ExtraMissing: what is needed to write it is not installed.
    """
    chosen = _known(format, for_writing=True) if format is not None else format_named(file)
    findings: tuple[Finding, ...] = _verbs(chosen).write(value, file)
    return findings


def _held(file: File) -> BytesIO:
    """Return what stands in an open file, by the name that the file has."""
    held = BytesIO(read_bytes(file))
    held.name = name_of(file)
    return held


def _module(chosen: Format) -> ModuleType:
    module: ModuleType = getattr(formats, chosen.name)
    return module


def _verbs(chosen: Format) -> ModuleType:
    """Return what reads and writes whole documents: IATI's own verbs yield activities, one by one."""
    module = _module(chosen)
    verbs: ModuleType = getattr(module, "documents", module)
    return verbs


def _known(name: str, *, for_writing: bool = False) -> Format:
    """Return the format that is called *name*, among those that are read, or written.

    Raises:
        UnknownCode: none is.
    """
    known = {each.name: each for each in FORMATS if (each.writes if for_writing else each.reads)}
    if name not in known:
        raise UnknownCode.among(name, f"format that is {'written' if for_writing else 'read'}", known)
    return known[name]


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
    endings = [ending for each in written for ending in each.endings]
    why = f"Its name ends with none of {', '.join(endings)}."
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
            if (
                each.suffixes
                and seen.suffix not in each.suffixes
                and any(seen.suffix in one.suffixes for one in FORMATS)
            ):
                notes.add(NOT_AS_NAMED, suffix=seen.suffix, title=each.title)
            return each
    named = next((each for each in readable if seen.suffix in each.suffixes), None)
    if named is None or seen.keys or seen.root or seen.members:
        known = listing([each.title for each in readable], most=len(readable))
        notes.add(UNKNOWN_FORMAT, known=known, example=(named or readable[0]).name)
        return None
    return named


def combined(documents: Iterable[tuple[str, Document]]) -> Document:
    """Return *documents*, each with what it is called, as one: their programme, what was seen, what is said of them.

    Several frameworks become a portfolio. What was seen is held against the programme of all, so that a plan may stand
    in one document and its figures in others. A programme that stands in two documents is taken from the first.

    >>> from mande.framework.results import Output
    >>> from mande.framework.indicators import Indicator
    >>> from mande.observations.observation import Observation
    >>> plan = Framework("wells", outputs=[Output("wells", indicators=[Indicator("dug")])])
    >>> seen = Observations([Observation("dug", 3), Observation("drilled", 2)])
    >>> together = combined([("plan.toml", Document(plan)), ("actuals.csv", Document(None, seen))])
    >>> together.observations
    Observations(1 observation)
    >>> print(*together.findings)
    major: actuals.csv, observations[1]: No indicator is called 'drilled' in framework 'wells'. There are: dug. ...
    """
    findings: list[Finding] = []
    taken: list[tuple[str, Document, Notes]] = []
    for name, document in documents:
        notes = Notes(name)
        first = next((called for called, other, _ in taken if _same(other, document)), None)
        if first is not None:
            notes.add(SAME_DOCUMENT, first=first)
            findings += notes.findings
        else:
            findings += document.findings
            taken.append((name, document, notes))
    programme = _programme(taken)
    seen = [
        shared
        for _, document, notes in taken
        if (shared := fitting(programme, _of_its_own(document, programme, notes), notes)) is not None
    ]
    return Document(
        programme,
        _together(seen) if seen else None,
        (*findings, *(finding for _, _, notes in taken for finding in notes.findings)),
    )


def _same(one: Document, other: Document) -> bool:
    """Return whether two documents hold the same, and hold anything."""
    return one[:2] == other[:2] and one[:2] != (None, None)


def _programme(documents: Iterable[tuple[str, Document, Notes]]) -> Framework | Portfolio | None:
    """Return the one framework that *documents* hold, or all of them side by side."""
    frameworks: dict[str, tuple[str, Framework]] = {}
    portfolios: list[Portfolio] = []
    libraries: dict[str, tuple[str, IndicatorLibrary]] = {}
    refused = Notes("the documents together")
    for name, document, notes in documents:
        refused = notes
        held = document.programme
        if isinstance(held, Portfolio):
            portfolios.append(held)
            if held.library is not None:
                _take(libraries, held.library, name, notes, "Indicator library")
        for framework in _frameworks(held):
            _take(frameworks, framework, name, notes, "Framework")
    if len(frameworks) == 1 and not portfolios:
        return next(framework for _, framework in frameworks.values())
    if not frameworks and not portfolios:
        return None
    if len(portfolios) == 1 and len(frameworks) == len(portfolios[0].frameworks):
        return portfolios[0]
    library = next((library for _, library in libraries.values()), None)
    whole = portfolios[0] if len(portfolios) == 1 else Portfolio("together")
    return _side_by_side(whole, [framework for _, framework in frameworks.values()], library, refused)


def _frameworks(programme: Framework | Portfolio | None) -> tuple[Framework, ...]:
    if isinstance(programme, Portfolio):
        return programme.frameworks
    return () if programme is None else (programme,)


def _take(held: dict[str, tuple[str, Any]], thing: Any, name: str, notes: Notes, what: str) -> None:
    """Keep *thing* unless one of its code is held; where the two differ, say so."""
    first, other = held.setdefault(thing.code, (name, thing))
    if other != thing:
        fields = [
            each.name for each in attrs.fields(type(thing)) if getattr(thing, each.name) != getattr(other, each.name)
        ]
        notes.add(
            PROGRAMME_DIFFERS,
            subject=thing.code,
            what=what,
            code=thing.code,
            first=first,
            fields=listing(fields, most=SHOWN_FIELDS),
        )


def _side_by_side(
    whole: Portfolio, frameworks: list[Framework], library: IndicatorLibrary | None, notes: Notes
) -> Portfolio:
    """Return *frameworks* as one portfolio; what they contribute to and no library has is left out, with a remark."""
    try:
        return attrs.evolve(whole, frameworks=frameworks, library=library)
    except FrameworkError as refusal:
        for problem in refusal.problems:
            notes.add(DOES_NOT_FIT, problem.path, why=problem.message)
        known = {indicator.code for indicator in library.indicators} if library else set()
        return attrs.evolve(whole, frameworks=[_contributing(each, known) for each in frameworks], library=library)


def _contributing(framework: Framework, known: set[str]) -> Framework:
    """Return *framework* without contributions to what is not *known*."""

    def mended(indicators: Iterable[Any]) -> list[Any]:
        return [
            attrs.evolve(each, contributes_to=[to for to in each.contributes_to if to.indicator in known])
            for each in indicators
        ]

    levels: dict[str, Any] = {
        level: [attrs.evolve(result, indicators=mended(result.indicators)) for result in getattr(framework, level)]
        for level in ("inputs", "activities", "outputs", "outcomes", "impacts")
    }
    return attrs.evolve(framework, context=mended(framework.context), **levels)


def _of_its_own(document: Document, programme: Framework | Portfolio | None, notes: Notes) -> Observations | None:
    """Return what a document saw, each thing with the project it belongs to where there will be several.

    A document that holds its own programme means that one: two offices may both count `trained`.
    """
    own, seen = document.programme, document.observations
    if own is None or seen is None or not isinstance(programme, Portfolio) or programme is own:
        return seen
    fits = fitting(own, seen, notes)
    return _together(
        Observations(
            **{
                kind: [attrs.evolve(thing, project=share.framework.code) for thing in getattr(share.observations, kind)]
                for kind in ("observations", "claims", "cohorts")
            }
        )
        for share in joined(own, fits)
        if share.observations is not None
    )


def _together(several: Iterable[Observations]) -> Observations:
    held = list(several)
    if len(held) == 1:
        return held[0]
    return Observations(
        [each for one in held for each in one],
        claims=[each for one in held for each in one.claims],
        cohorts=[each for one in held for each in one.cohorts],
    )


def remarks() -> tuple[Remark, ...]:
    """Return every remark that can be made of a document: mande's own in code order, then a standard's own rules."""
    for each in FORMATS:
        _module(each)
    told = dict.fromkeys((*REMARKS, *_remarks_in(formats)))
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
