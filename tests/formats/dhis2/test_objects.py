"""Documents of DHIS2 taken apart: JSON and CSV, whole or broken."""

from __future__ import annotations

import pytest

from mande.formats.dhis2 import looks_like
from mande.formats.dhis2.objects import opened, packed
from mande.formats.remarks import Notes


@pytest.mark.parametrize(
    "data",
    [
        '{"dataValues": []}',
        b'\xef\xbb\xbf {"dataElements": [], "system": {}}',
        "dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,storedby,lastupdated,comment,followup",
        '"dataElement","period","orgUnit","categoryOptionCombo","value"\n"a","2019","o","",""',
        b"de,pe,ou,coc,acoc,value\n",
        "de,pe,ou,value\n".encode("utf-16"),
        '{"dataValues": []}'.encode("utf-16"),
        "de;pe;ou;value",
    ],
)
def test_its_documents_are_known(data: bytes | str) -> None:
    """JSON is known by its lists and CSV by its headings, long and short, in any capitals."""
    assert looks_like(data)


@pytest.mark.parametrize(
    "data",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"outputs": []}',
        '{"dataValues": 3}',
        "indicator,period,value",
        b"\xff\xfe\x00",
        b"PK\x03\x04",
    ],
)
def test_others_are_not(data: bytes | str) -> None:
    """What has none of them is somebody else's."""
    assert not looks_like(data)


def test_numbers_are_exact() -> None:
    """A value that is written as a number, against the custom of DHIS2, is taken digit for digit."""
    held = opened('{"dataValues": [{"value": 0.10}, {"value": 70.90}]}', Notes("values"))

    assert held is not None
    assert [str(each["value"]) for each in held["dataValues"]] == ["0.10", "70.90"]


@pytest.mark.parametrize(
    ("data", "names"),
    [
        ("", ["no-header"]),
        ("{", ["unreadable-document"]),
        ("[1]", ["wrong-shape"]),
        ('{"a": 1}', ["unreadable-document"]),
        ("[" * 100_000, ["unreadable-document"]),
        (b"\xff\xfe\x00\xd8", ["unreadable-document"]),
        (b"de,pe,ou,value\xff", ["unreadable-document"]),
        ("de,pe,value", ["no-header"]),
        ('{"dataElements": {"id": "a"}}', ["wrong-shape"]),
        ('{"dataElements": ["a", null]}', ["wrong-shape", "wrong-shape"]),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes | str, names: list[str]) -> None:
    """Each way of being broken is one finding, and none raises."""
    notes = Notes("values")
    packed([("values", data)], notes)

    assert [finding.name for finding in notes.findings] == names


def test_the_document_is_named_once() -> None:
    """What is wrong with a whole document is said of its name; of a second document the name stands behind."""
    notes = Notes("values.json")
    packed([("values.json", "{"), ("metadata.json", "{")], notes)

    assert [finding.message.split(" cannot")[0] for finding in notes.findings] == [
        "values.json: This",
        "values.json, metadata.json: This",
    ]


def test_a_line_is_where_a_person_finds_it() -> None:
    """A row of a CSV is at the line an editor shows, also behind a cell of several lines; blank ones are skipped."""
    text = 'de,pe,ou,value,comment\n"a",2019,o,1,"two\nlines"\n\na,2018,o,2,\n'
    pack = packed([("values.csv", text)], Notes("values.csv"))

    assert [value.at for value in pack.values] == ["line 3", "line 5"]


def test_a_column_of_its_own_is_told() -> None:
    """A column that DHIS2 does not have is not read, and that is said."""
    notes = Notes("values.csv")
    packed([("values.csv", "de,pe,ou,value,mood\na,2019,o,1,good\n")], notes)

    assert [finding.message for finding in notes.findings] == [
        "values.csv, line 1: The column 'mood' was not read: nothing here is called so."
    ]


def test_an_object_that_differs_between_files_is_told() -> None:
    """The same object in two exports is one; where they differ the first is read, and the other told with its place."""
    one = same = '{"dataElements": [{"id": "a", "name": "Wells"}]}'
    other = one.replace("Wells", "Pumps")
    notes = Notes("one.json")
    pack = packed([("one.json", one), ("same.json", same), ("other.json", other)], notes)

    assert [each.title for each in pack.lists["dataElements"]] == ["Wells"]
    (finding,) = notes.findings
    assert finding.cites == ("other.json: dataElements[0]",)
    assert "'Pumps' stands here and at dataElements[0]; the first was read" in finding.message


def test_the_head_of_a_set_stands_for_each_value() -> None:
    """A period or a place in the head of a data value set is that of every value that has none itself."""
    text = '{"period": "201911", "orgUnit": "o", "dataValues": [{"value": "1"}, {"value": "2", "period": "201912"}]}'
    pack = packed([("values", text)], Notes("values"))

    assert [(value.text("period"), value.text("orgUnit")) for value in pack.values] == [
        ("201911", "o"),
        ("201912", "o"),
    ]
