"""Data values of DHIS2 as observations."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from mande.dimensions.periods import Period
from mande.formats import dhis2
from mande.formats.dhis2.values import FOLLOW_UP, read_plain
from mande.formats.document import Document
from mande.measures.missing import Missing

METADATA = {
    "dataElements": [
        {"id": "count", "code": "C", "name": "Wells", "valueType": "INTEGER", "aggregationType": "SUM"},
        {"id": "number", "valueType": "NUMBER"},
        {"id": "flag", "valueType": "BOOLEAN"},
        {"id": "text", "valueType": "LONG_TEXT"},
        {"id": "choice", "valueType": "TEXT", "optionSet": {"id": "set"}},
        {"id": "mail", "valueType": "EMAIL"},
        {"id": "untyped"},
    ],
    "optionSets": [{"id": "set", "options": [{"id": "o1"}, {"id": "o2", "code": "RED"}]}],
    "options": [{"id": "o1", "code": "GREEN"}],
    "organisationUnits": [{"id": "clinic", "code": "CL", "name": "Clinic"}],
}


def read(*values: dict[str, Any], metadata: dict[str, Any] | None = METADATA, **head: Any) -> Document:
    """Return the document that these values are."""
    whole = [
        {"dataElement": "count", "period": "201912", "orgUnit": "clinic", "value": "1", **value} for value in values
    ]
    return dhis2.parse(
        json.dumps({"dataValues": whole, **head}),
        name="values",
        metadata=None if metadata is None else json.dumps(metadata),
    )


@pytest.mark.parametrize(
    ("element", "written", "value", "printed"),
    [
        ("count", "1000", 1000, None),
        ("count", "0", 0, None),
        ("count", "-3", -3, None),
        ("count", "007", 7, "007"),
        ("count", " 7", 7, " 7"),
        ("count", "1E3", 1000, "1E3"),
        ("number", "2.50", Decimal("2.50"), None),
        ("number", "2.5e-1", Decimal("0.25"), "2.5e-1"),
        ("flag", "true", True, None),
        ("flag", "False", False, "False"),
        ("flag", "1", True, "1"),
        ("text", "Rains late, 3 of 4", "Rains late, 3 of 4", None),
        ("text", "12", "12", None),
        ("choice", "GREEN", "GREEN", None),
        ("mail", "a@example.org", Missing.WITHHELD, None),
        ("untyped", "12", 12, None),
        ("untyped", "true", True, None),
        ("untyped", "2019-01-05", "2019-01-05", None),
    ],
)
def test_a_value_is_what_its_type_says(element: str, written: str, value: object, printed: str | None) -> None:
    """Every value is a text in DHIS2; its type says what it is, and what was not plain is kept as printed."""
    (observation,) = read({"dataElement": element, "value": written}).observations or ()

    assert (observation.value, type(observation.value)) == (value, type(value))
    assert observation.printed == printed


@pytest.mark.parametrize(
    ("element", "written", "name"),
    [
        ("count", "1,000", "unclear-separator"),
        ("count", "12O", "not-a-number"),
        ("count", "<5", "not-of-its-type"),
        ("count", "9" * 2000, "not-a-number"),
        ("count", "1e99999", "not-a-number"),
        ("flag", "yes", "not-of-its-type"),
        ("choice", "BLUE", "not-of-its-type"),
        ("untyped", "1,000", "unclear-separator"),
    ],
)
def test_what_does_not_fit_is_unknown(element: str, written: str, name: str) -> None:
    """What is not of its type becomes no zero and no guess: it is unknown, with the text kept and told."""
    document = read({"dataElement": element, "value": written})

    (observation,) = document.observations or ()
    assert (observation.value, observation.printed) == (Missing.UNKNOWN, written)
    assert [finding.name for finding in document.findings] == [name]


def test_numbers_and_booleans_of_json_are_read_too() -> None:
    """A tool that writes numbers in place of texts is understood."""
    first, second = (
        read({"value": 12}, {"value": Decimal("2.5").__float__(), "dataElement": "number"}).observations or ()
    )

    assert (first.value, second.value) == (12, Decimal("2.5"))


def test_where_and_when_are_kept() -> None:
    """Period and place are read, the place by its code too, and where in the file it stood is said."""
    (observation,) = read({"orgUnit": "CL", "dataElement": "C"}).observations or ()

    assert (observation.indicator, observation.place, observation.period) == (
        "count",
        "clinic",
        Period.parse("2019-12"),
    )
    assert (observation.source, observation.at) == ("values", "dataValues[0]")


def test_comments_and_marks_are_notes() -> None:
    """A comment is the note, behind the mark for follow-up where there is one."""
    first, second = (
        read({"comment": "Late"}, {"period": "2018", "comment": "Late", "followup": True}).observations or ()
    )

    assert (first.note, second.note) == ("Late", f"{FOLLOW_UP} Late")


def test_nobodys_name_is_kept() -> None:
    """Who stored a value is left out, wherever it would have gone, and that is said once."""
    document = read({"storedBy": "jane.doe"}, {"period": "2018", "storedBy": "john.doe"})

    assert "doe" not in repr(document)
    assert [finding.message for finding in document.findings] == [
        "values: 2 values say who entered or changed them; nobody's name was kept."
    ]


def test_deleted_values_are_left_out() -> None:
    """A value that is marked as deleted is not there, and is told with how many there were."""
    document = read({"deleted": True}, {"deleted": "true"}, {"period": "2018"})

    assert len(document.observations or ()) == 1
    assert [finding.message for finding in document.findings] == [
        "values: 2 values are marked as deleted, and left out."
    ]


def test_the_same_twice_is_read_once() -> None:
    """A value that stands twice, the very same, is one; one that differs is kept beside the first, and none chosen."""
    document = read({"value": "3"}, {"value": "3"}, {"value": "4"})

    assert [observation.value for observation in document.observations or ()] == [3, 4]
    same, other = document.findings
    assert "it was read once" in same.message
    assert "they differ ('3' and '4'), and both were kept" in other.message


@pytest.mark.parametrize(
    ("fields", "name", "words"),
    [
        ({"dataElement": None}, "incomplete-value", "no data element"),
        ({"orgUnit": ""}, "incomplete-value", "no organisation unit"),
        ({"period": {}}, "incomplete-value", "no period"),
        ({"period": "Dec 2019"}, "not-a-dhis2-period", "'Dec 2019' is no period of DHIS2"),
        ({"value": " "}, "blank-value", "not zero"),
        ({"value": ["1"]}, "blank-value", "not zero"),
    ],
)
def test_what_is_incomplete_is_told(fields: dict[str, Any], name: str, words: str) -> None:
    """A value without what it belongs to is left out, with its place in the file and what to do."""
    document = read(fields)

    assert len(document.observations or ()) == 0
    (finding,) = document.findings
    assert (finding.name, finding.cites) == (name, ("dataValues[0]",))
    assert words in finding.message


def test_what_metadata_lacks_is_kept_by_its_name() -> None:
    """A data element, place or combination that the metadata does not have is kept and told once, not dropped."""
    document = read(
        {"dataElement": "other", "orgUnit": "field", "categoryOptionCombo": "c"},
        {"dataElement": "other", "orgUnit": "field", "categoryOptionCombo": "c", "period": "2018"},
    )

    assert [str(each.cell) for each in document.observations or ()] == ["categoryOptionCombo=c"] * 2
    assert document.programme is not None
    assert [place.code for place in document.programme.places] == ["clinic", "field"]
    assert document.programme.indicator("other").accumulation is None
    assert [finding.name for finding in document.findings] == ["not-in-metadata"] * 3


def test_an_attribute_combination_is_who_reports() -> None:
    """A mechanism or partner is the reporter of its values, by name among the partners; the default is nobody."""
    who = {"id": "m1", "name": "Partner A", "categoryCombo": {"id": "k"}}
    metadata = {
        **METADATA,
        "categoryCombos": [{"id": "k", "dataDimensionType": "ATTRIBUTE"}],
        "categoryOptionCombos": [who],
    }
    document = read(
        {"attributeOptionCombo": "m1"}, {"attributeOptionCombo": "HllvX50cXC0", "period": "2018"}, metadata=metadata
    )

    assert [each.reporter for each in document.observations or ()] == ["m1", None]
    assert [str(partner.title) for partner in document.programme.partners] == ["Partner A"]
    assert document.programme.dimensions == ()


def test_a_value_may_be_of_an_indicator() -> None:
    """What DHIS2 worked out is exported like a data element, and is a figure of the indicator."""
    metadata = {**METADATA, "indicators": [{"id": "rate", "name": "Rate", "numerator": "#{count}", "denominator": "1"}]}
    document = read({"dataElement": "rate", "value": "12.5"}, metadata=metadata)

    assert [(each.indicator, each.value) for each in document.observations or ()] == [("rate", Decimal("12.5"))]
    assert [each.code for each in document.programme.context][-1] == "rate"
    assert not document.findings


def test_remarks_are_short() -> None:
    """However long what a stranger wrote is, what is said of it fits on a few lines."""
    long = "x" * 50_000
    document = read(
        {"value": "1"},
        {"value": long},
        metadata={
            "dataElements": [
                {"id": "count", "name": long},
                {"id": "count", "name": "y" + long, "aggregationType": "MAX"},
            ]
        },
    )

    assert document.findings
    assert all(len(finding.message) < 600 for finding in document.findings)


def test_plain_digits_alone_are_numbers() -> None:
    """What DHIS2 takes as a number is one, exactly; nothing with a sign or a space in it is."""
    assert [read_plain(text) for text in ("1.50", "-0", "+3", "1 000", "1e1", ".5", "")] == [
        *(Decimal("1.50"), 0, None, None, 10, None, None)
    ]
