"""Documents from strangers: whatever they hold, there is an answer, and soon."""

from __future__ import annotations

import json
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mande.formats import dhis2

LISTS = ("dataElements", "categories", "categoryOptions", "categoryCombos", "categoryOptionCombos", "organisationUnits")
OTHERS = ("indicators", "indicatorTypes", "dataSets", "validationRules", "optionSets", "options", "dataValues")
FIELDS = (
    *("id", "code", "name", "valueType", "aggregationType", "categoryCombo", "categories", "categoryOptions", "parent"),
    *("numerator", "denominator", "indicatorType", "factor", "leftSide", "rightSide", "expression", "operator"),
    *("dataSetElements", "dataElement", "period", "orgUnit", "value", "categoryOptionCombo", "attributeOptionCombo"),
    *("options", "optionSet", "periodType", "level", "skipTotal", "deleted", "followup", "comment", "storedBy"),
)
WORDS = (
    *(
        "",
        " ",
        "a",
        "b",
        "default",
        "HllvX50cXC0",
        "INTEGER",
        "SUM",
        "BOOLEAN",
        "201912",
        "2021W7",
        "1",
        "0.5",
        "1e999",
    ),
    *(
        "#{a}",
        "#{a}+#{b}",
        "equal_to",
        "Female",
        "Male",
        "P0Y--P15Y",
        "P15Y--P999Y",
        "age=5-5",
        "a/b",
        "\ud800",
        "\x00",
    ),
)
words = st.sampled_from(WORDS) | st.text(max_size=6)
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | words
things = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=5),
    max_leaves=12,
)
documents = st.dictionaries(st.sampled_from(LISTS + OTHERS) | words, st.lists(things, max_size=4) | things, max_size=8)


def answered(data: bytes | str, **choices: Any) -> None:
    """Read *data* and write what was read: neither may raise, and what is written can be encoded."""
    document = dhis2.parse(data, **choices)
    if document.programme is not None or document.observations is not None:
        dhis2.compose(document).encode()
        dhis2.compose(document, form="csv").encode()


@settings(max_examples=300)
@given(documents)
def test_any_json_is_answered(document: dict[str, Any]) -> None:
    """Wrong types everywhere end in findings, and what was read of them can be written."""
    answered(json.dumps(document))


@given(documents, documents)
def test_any_metadata_is_answered(values: dict[str, Any], metadata: dict[str, Any]) -> None:
    """The same holds where metadata comes beside the values."""
    answered(json.dumps(values), metadata=json.dumps(metadata))


@given(st.binary(max_size=200))
def test_any_bytes_are_answered(data: bytes) -> None:
    """Random bytes are no document of DHIS2, and are told so."""
    dhis2.looks_like(data)
    assert dhis2.parse(data).findings


@given(st.lists(st.lists(words, max_size=8), max_size=5))
def test_any_table_is_answered(rows: list[list[str]]) -> None:
    """A CSV with its headings and any cells below them is read, or told."""
    answered("de,pe,ou,coc,acoc,value\n" + "\n".join(",".join(row) for row in rows))


WHOLE = json.dumps(
    {
        "dataElements": [{"id": "a", "valueType": "INTEGER", "aggregationType": "SUM", "categoryCombo": {"id": "k"}}],
        "categories": [{"id": "c", "name": "Sex", "categoryOptions": [{"id": "f", "name": "Female"}]}],
        "categoryCombos": [{"id": "k", "categories": [{"id": "c"}]}],
        "organisationUnits": [{"id": "o", "parent": {"id": "p"}}, {"id": "p", "parent": {"id": "o"}}],
        "dataValues": [{"dataElement": "a", "period": "2019", "orgUnit": "o", "value": "1"}],
    }
)


@pytest.mark.parametrize("end", range(0, len(WHOLE), 7))
def test_a_cut_document_is_told(end: int) -> None:
    """A document that breaks off is unreadable, wherever it does, and half of it is not taken for all."""
    programme, observations, findings = dhis2.parse(WHOLE[:end])

    assert (programme, observations) == (None, None)
    assert findings


def test_places_within_one_another_are_opened() -> None:
    """Organisation units that lie within one another are told, and kept without the step that closes the loop."""
    programme, _, findings = dhis2.parse(WHOLE)

    assert programme is not None
    assert [(place.code, place.within) for place in programme.places] == [("o", None), ("p", "o")]
    assert [finding.name for finding in findings] == ["does-not-fit"]


def uid(number: int) -> str:
    """Return a UID of its own for each number."""
    return f"A{number:010}"


def many(count: int, make: Any) -> list[Any]:
    """Return as many things as asked for."""
    return [make(number) for number in range(count)]


HEAVY = {
    "values": {
        "dataValues": many(
            10_000, lambda n: {"dataElement": uid(n % 50), "period": "201912", "orgUnit": uid(n), "value": "1"}
        )
    },
    "loops": {"organisationUnits": many(10_000, lambda n: {"id": uid(n), "parent": {"id": uid(n ^ 1)}})},
    "same names": {
        "categories": many(5_000, lambda n: {"id": uid(n), "name": "same", "categoryOptions": [{"id": "o"}]})
    },
    "one category of all": {
        "categories": [{"id": "c", "categoryOptions": many(8_000, lambda n: {"id": uid(n), "name": "n"})}],
        "categoryOptionCombos": many(4_000, lambda n: {"id": uid(n), "categoryOptions": [{"id": uid(n)}]}),
    },
    "one combo of all": {
        "categories": many(3_000, lambda n: {"id": uid(n), "categoryOptions": [{"id": uid(n)}]}),
        "categoryCombos": [{"id": "k", "categories": many(3_000, lambda n: {"id": uid(n)})}],
        "categoryOptionCombos": many(
            3_000, lambda n: {"categoryCombo": {"id": "k"}, "categoryOptions": [{"id": uid(n)}]}
        ),
    },
    "rules": {
        "dataElements": many(3_000, lambda n: {"id": uid(n)}),
        "validationRules": many(
            2_999,
            lambda n: {
                "operator": "less_than_or_equal_to",
                "leftSide": {"expression": f"#{{{uid(n)}}}"},
                "rightSide": {"expression": f"#{{{uid(n + 1)}}}"},
            },
        ),
    },
    "expressions": {
        "indicators": many(100, lambda n: {"id": uid(n), "numerator": "#{a}+" * 1_900, "denominator": "(" * 9_000})
    },
}


@pytest.mark.parametrize("name", HEAVY)
def test_nothing_takes_more_than_its_size(name: str) -> None:
    """Each megabyte is read in seconds at most, whatever shape it has: nothing grows with the square of its length."""
    data = json.dumps(HEAVY[name])
    before = process_time()

    answered(data)

    assert process_time() - before < 10 * (1 + len(data) / 1_000_000)


@pytest.mark.parametrize(
    "data",
    [
        '{"dataValues": ' + "[" * 50_000,
        '{"dataValues": [{"value": ' + '{"a":' * 50_000 + "1" + "}" * 50_000 + "}]}",
        '{"dataValues": [{"dataElement": "a", "period": "2019", "orgUnit": "o", "value": ' + "9" * 100_000 + "}]}",
        '{"dataValues": [{"dataElement": "a", "period": "2019", "orgUnit": "o", "value": 1e999999999}]}',
        '{"dataValues": [{"dataElement": "a", "period": "2019", "orgUnit": "o", "value": NaN}]}',
        '{"categories": [{"id": "c", "name": "age", "categoryOptions": [{"name": "1' + " " * 100_000 + 'x"}]}]}',
        '{"categories": [{"id": "c", "categoryOptions": [{"id": "o", "code": "' + "_P1Y--P" * 20_000 + '"}]}]}',
        'de,pe,ou,value\n"' + "a,2019,o,1\n" * 20_000,
        "de,pe,ou,value\na,2019,o," + "x" * 200_000,
        "de,pe,ou,value\n\x00\x00,\x00\n",
        "\x1b[31m" * 1_000,
    ],
    ids=range(11),
)
def test_traps_are_sprung_by_nobody(data: str) -> None:
    """Nesting without end, numbers without end and cells without end are told, or read as what they are."""
    before = process_time()
    answered(data)

    assert dhis2.parse(data).findings or "categories" in data
    assert process_time() - before < 5


@pytest.mark.parametrize("number", ["1e9999999999999999999", "-1E-9999999999999999999", "0e99999999999999999999"])
def test_an_exponent_beyond_all_measure(number: str) -> None:
    """Python makes no number of it, and nothing else that stands in the document is lost for it."""
    text = f'{{"dataValues": [{{"dataElement": "a", "period": "2009", "orgUnit": "b", "value": {number}}}]}}'

    (figure,) = dhis2.parse(text).observations or ()

    assert (figure.indicator, figure.place) == ("a", "b")
