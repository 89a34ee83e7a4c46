"""In a workbook: read by anybody, written by us.

A workbook that we wrote has a sheet for results, links, indicators, targets, actuals, breakdowns, places and sources,
and says that it is ours; it is read back field by field. The shapes of workbook that are known are read as what they
are. In any other, the tables are looked for, and results, their nesting and their indicators are read as an extract:
what has no column is not in the source.

Writing drops what the sheets have no column for, and says so of each thing:

- of a text in several languages, all but the one that is shown; the space around a text, and characters that no
  workbook holds;
- the monitoring plan and its studies, partners, other services, needs, relations, required breakdowns, exchange rates,
  other values that sources state, accepted gaps, and a registry of units;
- of an indicator, what it contributes to in a library, and all baselines but the first; of a baseline, the sample, the
  cell, the place, the population, what it covers, and that it was reconstructed; of a target, its revisions;
- of an actual, the sample, its verification, where its variance is explained, what is said beside the number, whether
  it was met, and whether those counted are registered; and all claims and cohorts;
- figures of another kind than their indicator's, and absences of what is dropped itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import attrs

from mande.errors import InvalidValue
from mande.findings import Finding
from mande.formats.document import Composable, Document, as_document
from mande.formats.excel.filled import read_filled
from mande.formats.excel.filled_rows import is_ours
from mande.formats.excel.logframe import read_logframe
from mande.formats.excel.shapes import shape_of
from mande.formats.excel.sheets import sheets
from mande.formats.excel.writing import write_workbook
from mande.formats.files import File, name_of, read_with, write_bytes
from mande.formats.limits import no_collecting
from mande.formats.remarks import DROPPED, Notes
from mande.framework.portfolio import Portfolio
from mande.wording import sentence

FORMAT = sentence("a workbook")


def parse(data: bytes, *, name: str = "the document", decimal: str | None = None) -> Document:
    """Return what the workbook in *data* holds: our own, field by field; anybody's, by the tables it has.

    *decimal* says what marks the decimals where numbers are written as text, `","` or `"."`; without it, `1,000` is
    read as unknown and told.

    >>> parse(b"not a workbook", name="plan.xlsx").findings[0].message
    'plan.xlsx: This cannot be read as an Excel workbook: it is not a workbook.'
    """
    with no_collecting():
        return _parsed(data, Notes(name), decimal)


def _parsed(data: bytes, notes: Notes, decimal: str | None) -> Document:
    held = sheets(data, notes)
    if not held:
        return Document(None, None, notes.findings)
    shape = None if is_ours(held) else shape_of(held)
    if shape is not None:
        document = shape.read(held, notes, decimal=decimal)
    else:
        read = read_filled if is_ours(held) else read_logframe
        document = read(held, notes, name=notes.document, decimal=decimal)
    return Document(document.programme, document.observations, notes.findings)


def compose(value: Composable) -> bytes:
    """Return the workbook that holds *value*, to be filled in further; `dropped` says what it has no place for.

    Raises:
        ExtraMissing: openpyxl is not installed.
        InvalidValue: it is a portfolio: a workbook holds one programme.
    """
    return write_workbook(_one_programme(value))


def blank() -> bytes:
    """Return a workbook to be filled in: the sheets with their headings, lists and explanations, and nothing in them.

    Raises:
        ExtraMissing: openpyxl is not installed.
    """
    return write_workbook(Document())


def dropped(value: Composable, *, name: str = FORMAT) -> tuple[Finding, ...]:
    """Return what a workbook of *value* does not hold, by reading back the very workbook that `compose` gives."""
    document = _one_programme(value)
    return _dropped(document, write_workbook(document), name)


def read(file: File, *, strict: bool = False, decimal: str | None = None) -> Document:
    """Return what the workbook in *file* holds.

    Raises:
        OSError: it cannot be opened.
        DocumentError: *strict* is asked for, and something could not be taken as it stands.
    """
    return read_with(partial(parse, decimal=decimal), file, strict=strict)


def write(value: Composable, file: File) -> tuple[Finding, ...]:
    """Write *value* to *file* as a workbook, and return what it has no place for.

    Raises:
        OSError: it cannot be written.
        ExtraMissing: openpyxl is not installed.
        InvalidValue: it is a portfolio: a workbook holds one programme.
    """
    document = _one_programme(value)
    data = write_workbook(document)
    write_bytes(data, file)
    return _dropped(document, data, name_of(file))


def _one_programme(value: Composable) -> Document:
    document = as_document(value)
    if isinstance(document.programme, Portfolio):
        raise InvalidValue.not_a(
            sentence("one programme"),
            document.programme,
            sentence("Write a workbook for each of its projects, or all of it as JSON."),
        )
    return document


def _dropped(document: Document, data: bytes, name: str) -> tuple[Finding, ...]:
    notes = Notes(name)
    back = parse(data)
    for subject, what in _differences("", sentence("the programme"), document.programme, back.programme):
        notes.add(DROPPED, subject=subject, what=what, format=FORMAT)
    for subject, what in _differences("", sentence("the observations"), document.observations, back.observations):
        notes.add(DROPPED, subject=subject, what=what, format=FORMAT)
    return notes.findings


def _differences(field: str, subject: str, held: Any, back: Any) -> Iterator[tuple[str, str]]:
    """Yield what of *held* is not in what was read *back*: the thing, and the field of it."""
    if held == back and type(held) is type(back):
        return
    if attrs.has(type(held)) and type(held) is type(back):
        for each in attrs.fields(type(held)):
            if each.init and each.eq:
                yield from _differences(
                    each.name.lstrip("_"), _called(held, subject), getattr(held, each.name), getattr(back, each.name)
                )
    elif isinstance(held, tuple) and isinstance(back, tuple) and any(attrs.has(type(each)) for each in held):
        yield from _of_lists(field, subject, held, back)
    elif held is not None and held != ():
        yield subject, field or sentence("everything")


def _of_lists(field: str, subject: str, held: tuple[Any, ...], back: tuple[Any, ...]) -> Iterator[tuple[str, str]]:
    """Yield what of a list is not in what was read back, each thing beside the one that has its code or its place."""
    if not back:
        yield subject, field
        return
    codes = {_called(each, str(place)): each for place, each in enumerate(back)}
    for place, each in enumerate(held):
        name = _called(each, str(place))
        if name not in codes:
            yield subject, f"{field} {name}"
        else:
            thing = (
                name
                if name != str(place)
                else sentence("{field} {number} of {subject}", field=field, number=place + 1, subject=subject)
            )
            yield from _differences("", thing, each, codes[name])


def _called(thing: Any, otherwise: str) -> str:
    """Return what a thing of a list is told from the others by: its code, a path or a text; or else its place."""
    for field in ("code", "path", "text"):
        if isinstance(name := getattr(thing, field, None), str):
            return name
    return otherwise
