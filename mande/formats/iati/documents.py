"""IATI: a framework, a portfolio and what was seen of them, published as activities of version 2.03.

IATI has no links between results, no units, no accumulation, no sources of figures, and no way to say why a value is
missing. What of a programme it has no place for is carried beside its own elements (`extension.py`), so that what is
written here is read back whole; other tools do not see that part. Nothing is dropped then but what needs an activity
and has none: observations without a framework, and a portfolio without one. With `carry=False` all that IATI has no
place for is dropped: what a plan holds beside outputs, outcomes and impacts that have indicators, figures without a
period, reasons for missing values, and every field that no element of IATI says.

Who publishes, and how the activities stand, is asked of every activity and held by no framework: `publisher` says it.
What is written is whole: figures that count few people are told, and `mande.write` withholds them.
"""

from __future__ import annotations

from collections.abc import Iterable

from mande.findings import Finding
from mande.formats.document import Composable, Document
from mande.formats.files import File, name_of
from mande.formats.iati import extension, figures, publishing, reading, rules, writing
from mande.formats.iati.activity import Activity
from mande.formats.iati.meaning import activities, document, dropped
from mande.formats.iati.telling import Publisher
from mande.formats.remarks import Notes, refuse
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.observations.collection import Observations

__all__ = ["Publisher", "compose", "dropped", "parse", "read", "write"]

REMARKS = (*rules.REMARKS, *figures.REMARKS, *publishing.REMARKS, *extension.REMARKS)
"""What can be said of the meaning of an IATI document; what its reader says of the XML stands there."""

HELD = (Document, Framework, Portfolio, Observations)
"""What is said in activities of IATI before it is written; anything else is those activities."""


def parse(data: bytes | str, *, name: str = "the document", decimal: str | None = None) -> Document:
    """Return the document that *data* holds; what cannot be taken as it stands is told in its findings.

    *decimal* says what marks the decimals, where a publisher writes commas.

    >>> parse('<iati-activities version="2.03"><iati-activity><iati-identifier>XM-1</iati-identifier>'
    ...       '</iati-activity></iati-activities>').programme
    Framework('XM-1': no results)
    """
    return _understood(reading.parse(data, name=name), name, decimal)


def read(file: File, *, strict: bool = False, decimal: str | None = None) -> Document:
    """Return the document in *file*, of which no more than one activity is held at a time.

    Raises:
        OSError: it cannot be opened or read.
        DocumentError: *strict*, and something in it could not be taken as it stands.
    """
    found = _understood(reading.read(file), name_of(file), decimal)
    if strict:
        refuse(name_of(file), found.findings)
    return found


def compose(value: Composable | Iterable[Activity], *, publisher: Publisher | None = None, carry: bool = True) -> bytes:
    """Return *value*, or activities of IATI as they stand, as an IATI document.

    Where *carry* is False, there is nothing in it but what IATI has a place for.

    >>> from mande.framework.frameworks import Framework
    >>> parse(compose(Framework("wells", "Safe water", period="2009"))).programme.period
    Period('2009')

    Raises:
        InvalidValue: it is nothing that a document holds, or holds what no document can.
    """
    if not isinstance(value, HELD):
        return writing.compose(value)
    return writing.compose(activities(value, publisher=publisher, carry=carry))


def write(
    value: Composable | Iterable[Activity], file: File, *, publisher: Publisher | None = None, carry: bool = True
) -> tuple[Finding, ...]:
    """Write *value*, or activities of IATI as they stand, to *file*, and return what has to be said of that.

    It is what was dropped, left blank, or carried where other tools do not look; and which figures count so few persons
    that one of them could be recognised: they are written as they are. What is carried can be read by everybody who has
    the file. Where it is not for everybody, write carry=False.

    Raises:
        OSError: it cannot be opened or written.
        InvalidValue: it is nothing that a document holds, or holds what no document can.
    """
    if not isinstance(value, HELD):
        return writing.write(value, file)
    notes = Notes(name_of(file))
    told = activities(value, notes, publisher=publisher, carry=carry)
    faults = writing.write(told, file)
    return (*notes.findings, *faults)


def _understood(told: reading.Activities, name: str, decimal: str | None) -> Document:
    notes = Notes(name)
    programme, seen, _ = document(told, notes, decimal=decimal)
    return Document(programme, seen, (*told.findings, *notes.findings))
