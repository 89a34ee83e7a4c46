"""Whether a tree that cannot be taken as it stands is read piece by piece, and every fault is told once."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import mande as m
from mande.formats.mending import mend, read_tree
from mande.formats.remarks import Notes
from mande.formats.tree import tree_of


def mended(**fields: Any) -> tuple[m.Document, list[tuple[str, str]]]:
    """Return what can be read of a document with *fields*, and the name and place of each finding."""
    document = mend({"mande": "1", "code": "w", **fields}, Notes("plan"))
    return document, [(finding.name, "".join(finding.cites)) for finding in document.findings]


@settings(max_examples=25, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(data=st.data())
def test_both_ways_agree(documents: st.SearchStrategy[m.Document], data: st.DataObject):
    """Where nothing is wrong, reading piece by piece says nothing and gives what reading at once gives."""
    document = data.draw(documents)
    tree = tree_of(document)

    assert read_tree(tree, Notes("plan")) == document
    assert mend(tree, Notes("plan")) == document


def test_very_many_are_read_alike():
    """The way in which many things of one kind are read quickly gives what the plain way gives, and refuses as much."""
    targets = [{"value": number, "period": "2009", "at": f"L{number}"} for number in range(500)]
    tree = {"mande": "1", "code": "w", "context": [{"code": "a", "targets": targets}]}

    quickly = read_tree(tree, Notes("plan"))
    assert quickly == mend(tree, Notes("plan"))
    assert quickly.programme.indicators[0].targets[499] == m.Target(499, "2009", at="L499")
    assert type(quickly.programme.indicators[0].targets[499]) is m.Target
    for wrong in ({"value": 0.5}, {"value": "x", "period": 5}, {"value": 1, "at": 7}, {"value": True, "period": "x"}):
        targets[400] = {"period": "2009", "at": "L1", **wrong}
        assert read_tree(tree, Notes("plan")) is None


def test_a_value_read_in_bulk_is_as_frozen_as_any():
    """What was read quickly can be hashed, compared, copied and not changed."""
    figures = [{"indicator": "a", "value": number} for number in range(300)]
    seen = read_tree({"mande": "1", "observations": figures}, Notes("plan")).observations

    assert seen[299] == m.Observation("a", 299)
    assert hash(seen[299]) == hash(m.Observation("a", 299))
    assert seen[299].is_plain
    with pytest.raises(AttributeError):
        seen[299].value = 5


def test_several_faults_in_one_thing():
    """Every fault of a thing is told, and what is right in it is read."""
    document, told = mended(
        context=[
            {"code": "a", "direction": "up", "capacity": True, "frequency": "now", "targets": [{"value": 1, "n": 2}]}
        ]
    )

    assert told == [
        ("unknown-word", "context[0].direction"),
        ("refused-value", "context[0].capacity"),
        ("unknown-field", "context[0].targets[0].n"),
    ]
    assert document.programme.indicators == (m.Indicator("a", frequency="now", targets=[m.Target(1)]),)


def test_fields_that_contradict_one_another():
    """Of fields that cannot stand together one goes, and the thing stays."""
    document, told = mended(
        observations=[
            {"indicator": "a", "value": 1, "sample": {"n": 9, "of": 3, "margin": 500, "method": "random"}},
            {"indicator": "a", "value": 1, "carried_over": -1, "registered": "yes", "note": "x"},
        ],
        context=[{"code": "a"}],
    )

    first, second = document.observations
    assert (first.sample.n, first.sample.of, first.sample.method) == (9, None, "random")
    assert second == m.Observation("a", 1, note="x")
    assert {place for _, place in told} == {
        "observations[0].sample.of",
        "observations[0].sample.margin",
        "observations[1].carried_over",
        "observations[1].registered",
    }


def test_a_figure_of_nobody_knows_whom_is_no_total():
    """What says of whom or where a figure is, and cannot be read, takes the figure with it: it is not of everybody."""
    of_some = [{"value": 3, "cell": "Girls"}, {"value": 4, "place": 7}, {"value": 5, "cell": "gender=female"}]

    document, told = mended(
        observations=[{"indicator": "a", **each} for each in of_some], context=[{"code": "a", "targets": of_some}]
    )

    assert list(document.observations) == [m.Observation("a", 5, cell={"gender": "female"})]
    assert document.programme.indicators == (m.Indicator("a", targets=[m.Target(5, cell={"gender": "female"})]),)
    assert len(told) == 4


def test_relations_say_their_kind():
    """A relation without a kind, or with an unknown one, is told; its fields are those of its kind."""
    document, told = mended(
        context=[{"code": "a"}, {"code": "b"}],
        relations=[
            {"kind": "subset", "part": "a", "of": "b"},
            {"part": "a", "of": "b"},
            {"kind": "funnel", "stages": ["a"]},
            {"kind": "sum", "whole": "a", "part": "b"},
        ],
    )

    assert document.programme.relations == (m.Subset("a", of="b"),)
    assert told == [
        ("unknown-word", "relations[1].kind"),
        ("refused-value", "relations[2]"),
        ("unknown-field", "relations[3].part"),
        ("needed-field", "relations[3]"),
    ]


@pytest.mark.parametrize("scale", [5, {"code": "readiness"}, {"code": "readiness", "steps": ["draft"]}])
def test_a_scale_that_is_wrong(scale: object):
    """Where the scale is wrong, what stands on it cannot be read, and the indicator of that measure goes too."""
    document, told = mended(context=[{"code": "a", "scale": scale, "baseline": {"value": {"stage": "draft"}}}])

    assert document.programme.indicators[0].scale is None
    assert told


def test_steps_of_observations():
    """A step takes the scale of its indicator, by its project where there are several."""
    scale = {"code": "readiness", "steps": ["draft", "approved"]}
    framework = {"context": [{"code": "a", "measure": "stage", "scale": scale}]}
    tree = {
        "mande": "1",
        "code": "all",
        "frameworks": [{"code": "x", **framework}, {"code": "y"}],
        "observations": [
            {"indicator": "a", "value": {"stage": "draft"}, "project": "x"},
            {"indicator": "x/a", "value": {"stage": "approved"}},
            {"indicator": "a", "value": {"stage": "lost"}},
        ],
    }
    document = mend(tree, Notes("plan"))

    assert [str(each.value) for each in document.observations] == ["draft", "approved"]
    assert [finding.cites for finding in document.findings] == [("observations[2].value",)]


@pytest.mark.parametrize("tree", [None, 5, "x", [], {"mande": "9"}, {"mande": []}])
def test_what_is_no_document(tree: object):
    """Nothing is read of what is no table, or of a version that nobody knows; one finding says so."""
    document = mend(tree, Notes("plan"))

    assert document[:2] == (None, None)
    assert len(document.findings) == 1


def test_nesting_comes_to_an_end():
    """Lists in lists without end, where any value may stand, are refused and not followed."""
    deep: Any = 1
    for _ in range(60):
        deep = [deep]
    document, told = mended(stated=[{"path": "title", "value": deep}, {"path": "title", "value": [[1]]}])

    assert [stated.value for stated in document.programme.stated] == [((1,),)]
    assert told == [("refused-value", "stated[0].value")]


def test_standard_dimensions_by_their_code():
    """A dimension that mande has is written as its code alone, in a table or not; another needs its categories."""
    document, told = mended(
        dimensions=["gender", {"code": "sex"}, "agee", {"code": "status", "categories": ["a", "b"]}]
    )

    assert document.programme.dimensions == (m.GENDER, m.SEX, m.Dimension("status", categories=["a", "b"]))
    assert told == [("refused-value", "dimensions[2]")]


def test_very_many_unknown_fields_are_counted():
    """Nobody looks a hundred thousand times for a field that is called alike: what is only counted needs none."""
    notes = Notes("plan.json")
    begun = time.perf_counter()

    mend({"mande": "1", "code": "wells", **{f"k{number}": 1 for number in range(100_000)}}, notes)

    assert time.perf_counter() - begun < 3
    assert notes.findings[-1].message.endswith("And 99800 more of this kind.")
