"""What the tests of IATI's meaning share: activities written as XML, read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from mande.formats.document import Document
from mande.formats.iati.meaning import document
from mande.formats.iati.reading import parse
from mande.formats.remarks import Notes

BEFORE = """<iati-activity xml:lang="en"><iati-identifier>XM-1-wells</iati-identifier>
<reporting-org ref="XM-1" type="40"><narrative>We</narrative></reporting-org>
<title><narrative>Safe water</narrative></title><description><narrative>Wells are dug</narrative></description>
<participating-org role="4"/><activity-status code="2"/>
<activity-date iso-date="2009-01-01" type="1"/><activity-date iso-date="2010-12-31" type="3"/>"""


def as_xml(results: str, *, before: str = BEFORE) -> str:
    """Return a document of one activity with *results*."""
    return f'<iati-activities version="2.03">{before}{results}</iati-activity></iati-activities>'


def with_indicator(inside: str, *, measure: str = "1", attributes: str = "", kind: str = "1") -> str:
    """Return a document with one indicator of *measure*, which holds what is *inside*."""
    return as_xml(
        f'<result type="{kind}"><title><narrative>Wells dug</narrative></title>'
        f'<indicator measure="{measure}" {attributes}><title><narrative>Wells</narrative></title>{inside}</indicator>'
        "</result>"
    )


def with_values(inside: str, *, measure: str = "1") -> str:
    """Return a document with one period of the year 2009, which holds what is *inside*."""
    return with_indicator(
        f'<period><period-start iso-date="2009-01-01"/><period-end iso-date="2009-12-31"/>{inside}</period>',
        measure=measure,
    )


@pytest.fixture(scope="session")
def xml() -> dict[str, Callable[..., str]]:
    """Return what writes documents: of results, of one indicator, of one year."""
    return {"results": as_xml, "indicator": with_indicator, "values": with_values}


@pytest.fixture(scope="session")
def understood() -> Callable[..., Document]:
    """Return what reads a document that is written as XML."""

    def read(data: str | bytes, **options: Any) -> Document:
        return document(parse(data), Notes("activities.xml"), **options)

    return read
