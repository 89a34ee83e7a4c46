"""Whether every field of every value is known, with its kind, and in the order in which a person reads."""

from __future__ import annotations

import attrs
import pytest

import mande as m
from mande.dimensions.breakdowns import Category
from mande.formats.kinds import NOT_WRITTEN, closed_lists, slots, slots_by_name, table_of, tables
from mande.formats.reading import reader
from mande.formats.writing import writer
from mande.framework.relations import Relation
from mande.observations.observation import Verification


@pytest.mark.parametrize("kind", tables(), ids=lambda kind: kind.__name__)
def test_every_field_has_a_slot(kind: type):
    """A field that a value is made with has its place in a document, with something that reads and writes it."""
    wanted = {field.name for field in attrs.fields(kind) if field.init} - {NOT_WRITTEN.get(kind)}

    assert {slot.name for slot in slots(kind)} == wanted
    for slot in slots(kind):
        assert "cattr" not in reader(slot.kind).__module__, slot
        assert "cattr" not in str(getattr(writer(slot.kind), "__module__", "")), slot


def test_every_value_of_a_programme_is_there():
    """Whatever a portfolio or a collection of observations holds is found from there."""
    names = {kind.__name__ for kind in tables()}

    assert {
        "Framework",
        "Input",
        "Impact",
        "Target",
        "Revision",
        "Baseline",
        "Evidence",
        "Assumption",
        "Study",
    } <= names
    assert {"Sum", "Funnel", "Sample", "Variance", "Verification", "Cohort", "NotFollowedUp", "Units", "Scale"} <= names
    assert len(closed_lists()) > 25


def test_reading_order():
    """The code comes first, where it was read behind the rest, and what has fields of its own at the end."""
    assert [slot.name for slot in slots(m.Output)] == [
        *("code", "title", "reads_as", "management_only", "weight", "structure", "source", "at", "note", "indicators")
    ]


def test_what_goes_without_saying():
    """What stands in a field unwritten is as the value holds it, also where that depends on another field."""
    assert slots_by_name(m.Target)["cell"].unwritten(None) == m.Cell()
    assert slots_by_name(Category)["known"].unwritten(Category("unknown")) is False
    assert slots_by_name(m.Observation)["value"].required


def test_tables_and_pieces():
    """A thing of several kinds is a table of fields, or stands for itself."""
    assert table_of(Relation, {"kind": "sum"}) is m.Sum
    assert table_of(Relation, {"kind": []}) is None
    assert table_of(Verification | bool, True) is None
    assert table_of(m.Period, {}) is None
    assert table_of(m.Target, 5) is m.Target
