"""What mande writes as IATI comes back whole, and what another tool changes in it wins."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

import mande as m
from mande.formats.document import Document
from mande.formats.iati import activity as iati
from mande.formats.iati.extension import MORE
from mande.formats.iati.meaning import activities, document
from mande.formats.remarks import Notes


@settings(max_examples=100)
@given(data=st.data())
def test_what_is_written_comes_back_equal(straining: st.SearchStrategy[Document], data: st.DataObject) -> None:
    """Activities that mande composed mean exactly what was composed, whatever IATI has no place for."""
    written, notes = data.draw(straining), Notes("activities.xml")

    read = document(activities(written), notes)

    assert (read.programme, read.observations) == (written.programme, written.observations)
    assert not [each for each in notes.findings if each.code == "MND968"]


PLAN = m.Framework(
    "wells",
    "Safe water",
    period="2009",
    outputs=[
        m.Output(
            "dug",
            "Wells dug",
            indicators=[
                m.Indicator(
                    "wells-dug",
                    "Wells dug",
                    unit="item",
                    measure="percentage",
                    accumulation="cumulative",
                    targets=[m.Target(m.Ratio(1, 3), "2009"), m.Target(12, "2009", qualifier="about")],
                )
            ],
        ),
        m.Output("manual", "Manual written"),
    ],
    outcomes=[m.Outcome("healthy", "Fewer fall ill")],
    links=[m.Link("dug", "healthy", mechanism="Clean water")],
)
SEEN = m.Observations(
    [
        m.Observation("wells-dug", 4, "2009-Q1", source="mtr", at="L4", qualifier="about"),
        m.Observation("wells-dug", m.Missing.NOT_DUE, "2009-Q4"),
    ]
)


def edited(change: Callable[[iati.Activity], iati.Activity]) -> tuple[Document, list[str]]:
    """Return the plan as it is read once another tool has made a *change*, and the fields told as edited."""
    (written,) = activities(Document(PLAN, SEEN))
    notes = Notes("activities.xml")
    read = document([change(written)], notes)
    told = [each.message.partition("what it says of '")[2] for each in notes.findings if each.code == "MND968"]
    return read, [each.partition("'")[0] for each in told]


def with_indicator(activity: iati.Activity, **fields: Any) -> iati.Activity:
    """Return *activity* with other *fields* in its first indicator."""
    result = activity.results[0]
    indicator = result.indicators[0]._replace(**fields)
    return activity._replace(results=(result._replace(indicators=(indicator,)), *activity.results[1:]))


def with_values(activity: iati.Activity, kind: str, change: Callable[[iati.Value], iati.Value]) -> iati.Activity:
    """Return *activity* with a *change* to each of its targets, or actuals."""
    periods = tuple(
        each._replace(**{kind: tuple(map(change, getattr(each, kind)))})
        for each in activity.results[0].indicators[0].periods
    )
    return with_indicator(activity, periods=periods)


def test_untouched_it_comes_back() -> None:
    """Nothing is told of a file that nobody has edited, and nothing is lost."""
    read, told = edited(lambda activity: activity)

    assert read[:2] == (PLAN, SEEN)
    assert told == []


def test_a_number_that_was_changed_wins() -> None:
    """A part and a whole are no longer those of a share that somebody has changed: they are left out, and told."""
    read, told = edited(lambda activity: with_values(activity, "targets", lambda each: each._replace(value="50")))

    assert isinstance(read.programme, m.Framework)
    assert [target.value for target in read.programme.indicators[0].targets] == [50, 50]
    assert told == ["value"]


def test_what_is_carried_beside_a_change_stays() -> None:
    """A figure that was corrected keeps what IATI cannot say of it: who states it, and the word before it."""
    read, told = edited(lambda activity: with_values(activity, "actuals", lambda each: each._replace(value="5")))

    assert read.observations is not None
    figure = read.observations[0]
    assert (figure.value, figure.source, figure.at, str(figure.qualifier)) == (5, "mtr", "L4", "about")
    assert told == []


def test_a_title_that_was_changed_wins() -> None:
    """What was the same in both needs no telling: the new title is read, and the unit still stands."""
    title = iati.Words((iati.Narrative("Boreholes"),))
    read, told = edited(lambda activity: with_indicator(activity, title=title))

    assert isinstance(read.programme, m.Framework)
    assert (read.programme.indicators[0].title, read.programme.indicators[0].unit) == ("Boreholes", "item")
    assert told == []


def test_a_result_that_was_taken_out_is_gone() -> None:
    """With it goes what names it, which is told."""
    notes = Notes("activities.xml")
    (written,) = activities(Document(PLAN, SEEN))
    programme, _, findings = document([written._replace(results=())], notes)

    assert isinstance(programme, m.Framework)
    assert [output.code for output in programme.outputs] == ["manual"]
    assert programme.links == ()
    assert {"MND908", "MND909"} <= {each.code for each in findings}


def test_a_figure_that_was_put_in_says_where_it_was_read() -> None:
    """It has no table of ours, so that it is read as in any other file, from its own place."""
    added = iati.Value("9", dimensions=(iati.Dimension("sex", "female"),))
    period = iati.Period(iati.Day("2009-01-01"), iati.Day("2009-12-31"), actuals=(added,))
    read, _ = edited(
        lambda activity: with_indicator(activity, periods=(*activity.results[0].indicators[0].periods, period))
    )

    assert read.observations is not None
    assert [(each.value, each.source) for each in read.observations] == [
        (4, "mtr"),
        (9, "iati"),
        (m.Missing.NOT_DUE, None),
    ]
    assert isinstance(read.programme, m.Framework)
    assert m.SEX in read.programme.dimensions
    assert [each.code for each in read.programme.sources] == ["iati"]


FIELDS = (
    "is",
    "was",
    "place",
    "code",
    "value",
    "targets",
    "document",
    "seen",
    "outputs",
    "observations",
    "period",
    "x",
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=300)
@given(JSON | st.text(max_size=30))
def test_nothing_in_a_table_raises(held: object) -> None:
    """Whatever stands where ours should, in any element, the document is read."""
    text = held if isinstance(held, str) else json.dumps(held)
    foreign = iati.Foreign((), (iati.Element(MORE, (), (text,)),))
    (written,) = activities(Document(PLAN, SEEN))
    wrong = with_values(written, "targets", lambda each: each._replace(foreign=foreign))
    wrong = with_values(wrong, "actuals", lambda each: each._replace(foreign=foreign))
    wrong = with_indicator(wrong, foreign=foreign)
    wrong = wrong._replace(results=(wrong.results[0]._replace(foreign=foreign),))
    wrong = wrong._replace(elements=(*wrong.elements[:-1], iati.Element(MORE, (), (text,))))

    assert document([wrong], Notes("activities.xml")).programme is not None


@pytest.mark.parametrize("name", ["outputs", "outcomes", "impacts", "context"])
def test_results_beside_the_elements_that_tell_them(name: str) -> None:
    """A table that lists results of its own, as none of ours does, is told and adds none."""
    (written,) = activities(Document(PLAN, SEEN))
    table = json.dumps({"is": {name: [{"code": "other", "title": "Another"}]}})
    notes = Notes("activities.xml")

    read = document([written._replace(elements=(*written.elements[:-1], iati.Element(MORE, (), (table,))))], notes)

    assert isinstance(read.programme, m.Framework)
    assert {each.code for each in read.programme.results} == {"dug"}
    assert [each.message for each in notes.findings if f"'{name}'" in each.message] != []


def test_an_exponent_beyond_all_measure() -> None:
    """Python makes no number of it: what is carried beside is told and left out, and the activity is read."""
    (written,) = activities(Document(PLAN, SEEN))
    table = iati.Element(MORE, (), ('{"is": {"note": 1e9999999999999999999}}',))
    notes = Notes("activities.xml")

    read = document([written._replace(elements=(*written.elements[:-1], table))], notes)

    assert isinstance(read.programme, m.Framework)
    assert "a number has an exponent beyond all measure" in next(
        each.message for each in notes.findings if each.code == "MND901"
    )


def test_a_table_that_is_too_deep_is_told() -> None:
    """A million brackets are no table, and no crash."""
    foreign = iati.Foreign((), (iati.Element(MORE, (), ("[" * 1_000_000,)),))
    (written,) = activities(Document(PLAN, SEEN))
    _, _, findings = document([with_indicator(written, foreign=foreign)], Notes("activities.xml"))

    assert "MND901" in {each.code for each in findings}
