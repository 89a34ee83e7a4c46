"""The files of DHIS2's own end-to-end tests, where they stand beside the checkout."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import mande as m
from mande.formats import dhis2
from mande.formats.document import Document

FOLDER = Path(__file__).parents[4] / "shared" / "data" / "dhis2"
METADATA, BULK, SINGLE = (
    FOLDER / f"e2e_{name}.json" for name in ("aggregate_metadata", "dataValues_bulk", "dataValues_single_dataset")
)

pytestmark = pytest.mark.skipif(not FOLDER.exists(), reason="the files of DHIS2 are not beside this checkout")


def document() -> Document:
    """Return the 231 data values with their metadata."""
    return dhis2.read(BULK, metadata=METADATA)


def keys(data: str, *fields: str) -> Counter[tuple[Any, ...]]:
    """Return how often each data value of a set stands in it."""
    named = ("dataElement", "period", "orgUnit", "categoryOptionCombo", "value", *fields)
    return Counter(tuple(value.get(field) for field in named) for value in json.loads(data)["dataValues"])


def test_all_values_come_in() -> None:
    """All 231 values, of 73 data elements, are read, and one slip of the pen in a rule of the file is told."""
    programme, observations, findings = document()

    assert (len(observations or ()), len({each.indicator for each in observations or ()})) == (231, 73)
    assert (len(programme.context), len(programme.relations), programme.results) == (94, 20, ())
    assert [each.name for each in findings if each.severity > m.Severity.INFO] == ["rule-not-taken-over"]
    assert all(isinstance(each.value, int) and each.printed is None for each in observations or ())


def test_ages_and_sexes_are_known() -> None:
    """Ages written as P0Y--P5Y and sexes as TA_F are the dimensions that rules ask for."""
    dimensions = {each.code: each for each in document().programme.dimensions}

    assert [str(band) for band in dimensions["age"].bands] == ["0-4", "5-14", "15+"]
    assert dimensions["sex"] == m.SEX
    assert dimensions["TA Foci classification"].codes == ("TA Active foci", "TA Residual foci", "TA Cleared-up foci")


def test_what_was_read_is_written_back() -> None:
    """With their metadata all 231 values are written back under the UIDs they had, their comment and mark too."""
    raw = BULK.read_text(encoding="utf-8")
    written = dhis2.compose(document(), metadata=METADATA.read_text(encoding="utf-8"), form="values")

    assert keys(written, "comment") == keys(raw, "comment")
    assert sum(value.get("followup", False) for value in json.loads(written)["dataValues"]) == 1


def test_uids_are_kept_without_metadata() -> None:
    """What was read with metadata is written back under its UIDs where no metadata is at hand any more."""
    assert keys(dhis2.compose(document())) == keys(BULK.read_text(encoding="utf-8"))


def test_values_alone_are_written_back() -> None:
    """Without metadata the values go by their UIDs, and come back by them."""
    raw = BULK.read_text(encoding="utf-8")
    programme, observations, findings = dhis2.parse(raw)

    assert programme is None
    assert [finding.name for finding in findings] == ["no-metadata"]
    assert keys(dhis2.compose(observations)) == keys(raw)


def test_one_data_set_is_read() -> None:
    """A data value set with its head is read by the same metadata."""
    _, observations, _ = dhis2.read(SINGLE, metadata=METADATA)

    assert [(str(each.cell), each.value) for each in observations or ()] == [("age=0-4", 1000), ("age=5-14", 2000)]


def test_reconciling_finds_the_one_contradiction() -> None:
    """By the file's own rules, more girls under five tested positive (290) than were tested (190), and nothing else."""
    programme, observations, _ = document()
    (found,) = m.reconcile(programme, observations)

    assert (found.code, found.subject) == ("MND519", "DPNsg3wjxGm")
    assert (found.expected, found.found, found.difference) == (290, 190, -100)


def test_totals_are_those_of_dhis2() -> None:
    """Cells of an exclusive dimension add up to the total that DHIS2 would show; yes and no are not added."""
    programme, observations, _ = document()
    totals = m.roll_up(programme, observations, over=["time", "place"])
    whole = {each.indicator: each.value for each in totals if not each.cell}

    assert whole["BjDrgVrkBI3"] == 7333
    assert whole["oNqsWW6eD3L"] == 5348
    assert whole["cOVhTyW8zN6"] == 200000


def test_nothing_is_blamed_on_a_chain() -> None:
    """DHIS2 has no results chain, so that no rule says that one is missing."""
    programme, observations, _ = document()
    gaps = m.check_coverage(programme, observations, on="2020-06-30").gaps

    assert [gap.code for gap in gaps] == ["MND406"]
