"""What a document holds once it is read: a programme, what was seen of it, and what is wrong with the document."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from mande.errors import InvalidValue
from mande.findings import Finding
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.observations.collection import Observations
from mande.wording import sentence


class Document(NamedTuple):
    """A programme, what was seen of it, and what its reader has to say of the document.

    A document may hold one of the two alone: then the other is None, which says that it holds none, and not that
    nothing was promised or reported.

    >>> programme, observations, findings = Document(Framework("wells", "Safe water"))
    >>> programme, observations, findings
    (Framework('wells': no results), None, ())
    """

    programme: Framework | Portfolio | None = None
    observations: Observations | None = None
    findings: tuple[Finding, ...] = ()


Composable: TypeAlias = Document | Framework | Portfolio | Observations
"""What can be written: a document, or one of the two things it holds."""


def as_document(value: Composable) -> Document:
    """Return *value* as a document, without what a reader had to say of the one it came from.

    >>> as_document(Framework("wells")).programme
    Framework('wells': no results)

    Raises:
        InvalidValue: it is nothing that a document holds.
    """
    if isinstance(value, Document):
        return Document(value.programme, value.observations)
    if isinstance(value, Framework | Portfolio):
        return Document(value)
    if isinstance(value, Observations):
        return Document(None, value)
    raise InvalidValue.not_a(
        sentence("anything that a document holds"),
        value,
        sentence("Write a Framework, a Portfolio, Observations, or Document(programme, observations)."),
    )
