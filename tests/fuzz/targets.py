"""What is fed to what: every reader of mande's that takes a stranger's bytes or text, and what must hold afterwards."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from typing import Any, NamedTuple

import mande as m
from mande import formats
from mande.checking import settings
from mande.codes import inert
from mande.errors import MandeError
from mande.findings import Severity
from mande.formats import headings
from mande.formats.csv import columns, folders
from mande.formats.dhis2 import categories, expressions, periods, values
from mande.formats.document import Document
from mande.formats.excel import fields, figures, filled_rows, number_formats, results, sheets
from mande.formats.excel.shapes import days, groups
from mande.formats.hxl.tags import Tag
from mande.formats.remarks import Notes
from mande.framework.paths import read_path
from mande.measures.missing import read_missing
from mande.measures.numbers import read_computed, read_number
from mande.measures.unit_names import read_terms
from mande.sources import read_at

LONGEST_MESSAGE = 20_000
"""Characters of the longest finding: a message quotes from a document, and never the whole of it."""

METADATA = (
    b'{"dataElements": [{"id": "bX1qHUDB6nQ", "name": "Cases", "valueType": "NUMBER", "aggregationType": "SUM",'
    b' "categoryCombo": {"id": "bjDvmb4bfuf"}}], "organisationUnits": [{"id": "O6uvpzGd5pu", "name": "Bo"}]}'
)
"""What says of DHIS2's data values what they are, where values alone are made up."""


class Lost(AssertionError):
    """What a reader held in its hand and neither gave back nor told."""


class Target(NamedTuple):
    """One reader: its name, what the names of its documents end with, what reads one, and what must then hold.

    `read` alone is what is timed and weighed; what it returns is handed to `holds`. `also` are further ways in which
    the same input is read, each of which is timed, weighed and held by itself.
    """

    name: str
    suffix: str
    read: Callable[[bytes], Any]
    holds: Callable[[Any], None]
    also: tuple[Callable[[bytes], Any], ...] = ()

    @property
    def readings(self) -> Iterator[Target]:
        """Each way in which an input is read, as a target of its own."""
        return (self._replace(read=read, also=()) for read in (self.read, *self.also))


def whole(document: Document) -> None:
    """Hold a document to what is promised of every one that a stranger wrote.

    What is told is short, and moves no terminal's cursor in any language; and what was read is whole: written as JSON,
    and read again, it is the same, so that no reader builds what another would refuse.
    """
    programme, seen, findings = document
    for finding in findings:
        for language in ("en", "fr"):
            for said in (finding.message, finding.remedy, finding.subject, *finding.cites, str(finding)):
                shown = m.say(said, language)
                if inert(shown) != shown or len(shown) > LONGEST_MESSAGE:
                    raise Lost(f"{finding.code} is not inert, or without end: {shown[:200]!r}")
    if programme is None and seen is None:
        return
    again = formats.json.parse(formats.json.compose(document))
    grave = [str(finding) for finding in again.findings if finding.severity > Severity.INFO]
    if grave or again.programme != programme or again.observations != seen:
        raise Lost(f"what was read is not what comes back of it: {grave[:3]}")


def told(document: Document) -> None:
    """Hold a document to the same, and whoever comes away with nothing to being told why.

    A document of mande's own, a table of headings alone, or IATI may say that it holds nothing; others cannot.
    """
    if document.programme is None and document.observations is None and not document.findings:
        raise Lost("nothing was read, and nothing is told")
    whole(document)


def nothing_more(_read: Any) -> None:
    """Hold what was read to nothing but that it was read."""


def _options(data: bytes) -> tuple[str | None, bytes]:
    """Return what marks the decimals, by the last byte of *data*, so that each way of reading is tried."""
    return {0x2C: ",", 0x2E: "."}.get(data[-1] if data else 0), data


def _csv(data: bytes) -> Document:
    decimal, data = _options(data)
    return formats.csv.parse(data, name="actuals.csv", decimal=decimal)


def _package(data: bytes) -> Document:
    return folders.read(BytesIO(data))


def _iati(data: bytes) -> Document:
    return formats.iati.documents.parse(data, name="activities.xml")


def _excel(data: bytes) -> tuple[Document, bytes]:
    return formats.excel.parse(data, name="plan.xlsx"), data


def _told_of_book(read: tuple[Document, bytes]) -> None:
    """Hold a workbook to the same as any document; our own template, with nothing filled in, may hold nothing."""
    document, data = read
    (whole if filled_rows.is_ours(sheets.sheets(data, Notes(""))) else told)(document)


def _values(data: bytes) -> Document:
    return formats.dhis2.parse(data, metadata=METADATA)


def _recognised(data: bytes) -> Document:
    """Return what `mande.read` makes of *data*, which no name gives away."""
    return m.read(BytesIO(data))


def _named(suffix: str, data: bytes) -> Document:
    """Return what is read of *data* under a name that a document may have: most are wrong."""
    file = BytesIO(data)
    file.name = f"document{suffix}"  # type: ignore[attr-defined]
    return m.read(file)


NAMED = tuple(partial(_named, suffix) for suffix in (".json", ".toml", ".xml", ".xlsx", ".csv", ".zip", ".tsv", ""))
"""What reads a document under each of its names."""


def _settings(data: bytes) -> list[Any]:
    try:
        table = tomllib.loads(data.decode())
    except (ValueError, RecursionError):  # what is caught there too
        return []
    return list(settings.faults(table))


def _said(faults: list[Any]) -> None:
    for name, why in faults:
        str(name), str(why), m.say(why, "fr")


TEXTS: tuple[Callable[[str], Any], ...] = (
    m.Period.parse,
    m.Cell.parse,
    m.AgeBand.parse,
    m.Ratio.parse,
    m.Money.parse,
    m.Amount.parse,
    lambda text: m.Units().canonical(text),
    lambda text: m.Units(counted=[text]),
    lambda text: m.Units(physical=[text]).canonical(text),
    m.Locator,
    read_number,
    read_computed,
    read_missing,
    read_terms,
    read_path,
    lambda text: read_at(text, text),
    lambda text: m.Observation("dug", text),
    lambda text: m.Observation(text, 1),
    headings.read_heading,
    headings.read_level,
    columns.read_yes_no,
    categories.read_age,
    categories.read_named_cell,
    expressions.read_sum,
    periods.read_period,
    values.read_plain,
    fields.read_with_unit,
    figures.several,
    figures.parts,
    results.label_of,
    results.order_of,
    lambda text: number_formats.shown("12.5", text),
    lambda text: number_formats.shown(text, "0.00"),
    lambda text: days.read_when(text, Notes("plan.xlsx"), "Sheet1!A1"),
    groups.group_of,
    lambda text: groups.category_of("Age", text),
    Tag.parse,
)
"""What reads a short text that stands in a cell, a field or an argument."""

SPOKEN = (m.Period, m.Cell, m.AgeBand)
"""What can be written as the text that it is read from."""


def _texts(data: bytes) -> list[Any]:
    text = data.decode("utf-8", "surrogateescape")
    return [read for read_text in TEXTS for read in _refusable(read_text, text)]


def _refusable(read: Callable[[str], Any], text: str) -> Iterator[Any]:
    try:
        yield read(text)
    except MandeError as refusal:
        str(refusal), m.say(refusal.args[0] if refusal.args else "", "fr")


def _spoken(read: list[Any]) -> None:
    for value in read:
        if isinstance(value, SPOKEN) and type(value).parse(str(value)) != value:
            raise Lost(f"{value!r} is written as {str(value)!r}, which is read as something else")


TARGETS: tuple[Target, ...] = (
    Target("json", ".json", formats.json.parse, whole),
    Target("toml", ".toml", formats.toml.parse, whole),
    Target("csv", ".csv", _csv, whole),
    Target("package", ".zip", _package, whole),
    Target("hxl", ".csv", formats.hxl.parse, told),
    Target("dhis2", ".json", formats.dhis2.parse, told),
    Target("dhis2-values", ".json", _values, told),
    Target("iati", ".xml", _iati, whole),
    Target("excel", ".xlsx", _excel, _told_of_book),
    Target("recognised", "", _recognised, whole),
    Target("named", "", NAMED[0], whole, NAMED[1:]),
    Target("texts", ".txt", _texts, _spoken),
    Target("settings", ".toml", _settings, _said),
)
"""Every reader; `recognised` and `named` take the documents of all others."""


def target_called(name: str) -> Target:
    """Return the target called *name*."""
    return next(target for target in TARGETS if target.name == name)
