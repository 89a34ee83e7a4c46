"""Those who report alike are added by the engine, and one of them stands for all, however many there are."""

from __future__ import annotations

import pytest

import mande as m
from mande.frames.columns import Naming
from mande.frames.condensing import condensed
from mande.frames.engines import Table
from mande.frames.slots import Slots
from mande.rollup.sorting import Asked

PLACES = 30
QUARTERS = ("2009-Q1", "2009-Q2")


def plan(*codes):
    """Return a framework of what is new in each period."""
    indicators = [m.Indicator(code, unit="item", accumulation="incremental") for code in codes]
    return m.Framework("water", outputs=[m.Output("dug", indicators=indicators)])


def reported(*slots):
    """Return the figures of many places, of which each reports these *slots* of an indicator and a period."""
    places = [(number, f"place-{number:02}") for number in range(PLACES)]
    return [m.Observation(code, number, period, place=place) for number, place in places for code, period in slots]


@pytest.mark.parametrize(
    "slots",
    [
        [("wells", None)],
        [("wells", None), ("pumps", None)],
        [("wells", None), ("pumps", "2009-Q1")],
        [(code, quarter) for code in ("wells", "pumps") for quarter in QUARTERS],
        [("wells", "2009-Q1"), ("wells", "2009-Q2"), ("pumps", "2009-Q2")],
    ],
    ids=["one slot", "the same slot of two", "a slot each of two", "the same slots of two", "other slots of two"],
)
def test_there_is_one_figure_for_each_slot(like, slots):
    """What is left to be added up does not grow with the places, be the forms of indicators alike or not."""
    framework = plan("wells", "pumps")
    frame = Table.of(m.frames.to_frame(reported(*slots), like))
    asked = Asked.read(["time", "place"])

    found = condensed(framework, Slots.of(frame, Naming.of(frame.types, None, []), by_source=False), asked)

    total = sum(range(PLACES))
    assert sorted((each.indicator, str(each.period), each.value) for each in found.observations) == sorted(
        (code, str(period), total) for code, period in slots
    )
    assert {each.count for alike in found.alike.values() for each in alike.values()} == {PLACES}


@pytest.mark.parametrize(
    ("column", "cell", "told"),
    [
        ("verified", "1", "neither yes nor no"),
        ("registered", "perhaps", "neither yes nor no"),
        ("stated_as", "nearly", "No stated as is called"),
        ("sample_of", "many", "not a number"),
    ],
)
def test_what_cannot_be_read_beside_a_number_is_told(like, column, cell, told):
    """An engine that adds a number does not pass over what stands beside it and is none of the words for it."""
    rows = {"indicator": ["wells"] * 4, "place": list("abcd"), "value": [1, 2, 3, 4], column: [None, None, cell, None]}
    frame = Table.of(like).back(rows)

    for ask in (lambda: m.frames.from_frame(frame), lambda: m.frames.roll_up(plan("wells"), frame, over=["place"])):
        with pytest.raises(m.FrameError, match=told):
            ask()


def test_what_stands_beside_a_number_leaves_it_added(like):
    """Whether figures were checked, and what was said of them, does not keep an engine from adding them."""
    beside = {"verified": ["yes", "No", "TRUE", None], "stated_as": ["met", None, "not met", None]}
    frame = Table.of(like).back({"indicator": ["wells"] * 4, "place": list("abcd"), "value": [1, 2, 3, 4], **beside})
    table = Table.of(frame)

    found = condensed(
        plan("wells"), Slots.of(table, Naming.of(table.types, None, []), by_source=False), Asked.read(["place"])
    )

    assert [each.value for each in found.observations] == [10]
