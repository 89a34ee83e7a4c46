"""What the reader and the writer of DHIS2 documents have to say that no other format has."""

from __future__ import annotations

from mande.findings import Severity
from mande.formats.remarks import Remark

NO_PERIOD = Remark(
    "MND970",
    "not-a-dhis2-period",
    Severity.MAJOR,
    "{seen} is no period of DHIS2, so the value {value} was left out.",
    "Write it as DHIS2 does: 2018, 2016Q3, 201912, 2021W7, 20210131, 2021S1, 2015Oct.",
    headline="values whose period DHIS2 does not have",
)
INCOMPLETE = Remark(
    "MND971",
    "incomplete-value",
    Severity.MAJOR,
    "This has no {field}, so it was left out.",
    "Write what it belongs to: a data value has a data element, a period, an organisation unit and a value.",
    headline="values that are not complete",
)
NOT_IN_METADATA = Remark(
    "MND972",
    "not-in-metadata",
    Severity.MINOR,
    "The metadata has no {what} {seen}; {kept}.",
    "Hand over metadata that has it: metadata=[...] takes several files.",
    headline="names that the metadata does not have",
)
NO_PLACE = Remark(
    "MND973",
    "no-place-for-it",
    Severity.INFO,
    "{what} ({count}: {examples}): {why}",
    headline="kinds of things with no place in a framework",
)
NO_RELATION = Remark(
    "MND974",
    "rule-not-taken-over",
    Severity.MINOR,
    "'{title}' was not made a relation between indicators: {why}",
    headline="rules that were not made relations",
)
PERSONS_LEFT_OUT = Remark(
    "MND975",
    "persons-left-out",
    Severity.INFO,
    "{count} say who entered or changed them; nobody's name was kept.",
    headline="sets of values that name persons, not kept",
)
DELETED = Remark(
    "MND976",
    "deleted-values",
    Severity.INFO,
    "{count} marked as deleted, and left out.",
    headline="sets of values marked as deleted",
)
NO_METADATA = Remark(
    "MND977",
    "no-metadata",
    Severity.INFO,
    "There is no metadata here: data elements, places and breakdowns go by their identifiers, and nothing is known of "
    "what the figures are.",
    "Hand over an export of the metadata too: read(file, metadata='metadata.json').",
    headline="exports without their metadata",
)
WRONG_TYPE = Remark(
    "MND978",
    "not-of-its-type",
    Severity.MAJOR,
    "{seen} is not what its data element holds ({type}); it was read as 'unknown'.",
    "Correct the value.",
    headline="values that are not of their type",
)
NOT_AN_OBJECT = Remark(
    "MND979",
    "wrong-shape",
    Severity.MAJOR,
    "{seen} stands where {expected} belongs, so it was left out.",
    "Export it from DHIS2 anew.",
    headline="things of another shape than belongs there",
)

REMARKS = (
    NO_PERIOD,
    INCOMPLETE,
    NOT_IN_METADATA,
    NO_PLACE,
    NO_RELATION,
    PERSONS_LEFT_OUT,
    DELETED,
    NO_METADATA,
    WRONG_TYPE,
    NOT_AN_OBJECT,
)
"""Every remark of this format, in the order of its code."""
