"""Whatever the engine, a programme is as far along by the figures of a frame as mande says that it is."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mande as m
from mande.frames.engines import Table
from mande.strategies import programmes

FEMALE = {"gender": "female"}
DUG = m.Indicator(
    "dug", "Wells dug", unit="item", accumulation="incremental", targets=[m.Target(40, "2009"), m.Target(9, place="BD")]
)
REACHED = m.Indicator(
    "reached",
    unit="person",
    accumulation="cumulative",
    targets=[m.Target(100, "2009"), m.Target(60, "2009", cell=FEMALE), m.Target(9, "2009", cell=FEMALE, place="BD")],
)
USED = m.Indicator("used", unit="item", accumulation="snapshot")
PLAN = m.Framework(
    "water",
    "Water",
    period="2009",
    dimensions=[m.GENDER],
    places=[m.Place("BD"), m.Place("north", within="BD")],
    inputs=[m.Input("money", amount=m.Money(9, "USD"))],
    outputs=[m.Output("wells", indicators=[DUG, REACHED, USED])],
)


def told(found):
    """Return all that a progress tells, assessment by assessment."""
    return [*found], found.on, found.scheme, found.weights, str(found)


def figure(code, value, period="2009", **more):
    """Return a figure of an indicator."""
    return m.Observation(code, value, period, **more)


CASES = {
    "figures of the whole": [figure("dug", 14), figure("reached", 50), figure("used", 5)],
    "a sum of quarters": [figure("dug", number, f"2009-Q{number}") for number in (1, 2, 3, 4)],
    "of whom a target speaks": [figure("reached", 30, cell=FEMALE), figure("reached", 7, cell=FEMALE, place="BD")],
    "parts alone": [figure("dug", 3, place="north"), figure("dug", 4, place="south"), figure("used", 4, place="north")],
    "parts beside the whole": [
        figure("dug", 3, place="north"),
        figure("dug", 14),
        figure("used", 4),
        figure("used", 5),
    ],
    "the same day twice": [figure("reached", 9, source="a"), figure("reached", 8, source="b")],
    "none, and why": [figure("dug", m.Missing.NOT_REPORTED), figure("dug", 3, place="north")],
    "withheld": [figure("dug", m.Missing.WITHHELD), figure("reached", 50), figure("reached", m.Missing.WITHHELD)],
    "several who report": [figure("dug", 3, reporter="a"), figure("dug", 4, reporter="b"), figure("used", 1, None)],
    "of another population": [figure("dug", 3, population="adults"), figure("dug", 4, place="north")],
    "what was put in": [figure("money", m.Money(5, "USD")), figure("dug", 14)],
    "by its project": [figure("water/dug", 14), figure("dug", 3, project="water", place="north")],
    "nothing": [],
}


@pytest.mark.parametrize("case", CASES)
def test_how_far_along(like, case):
    """Every target has the same answer, made of the same figures, and the same are left out for the same reasons."""
    frame = m.frames.to_frame(CASES[case], like)
    asked = {"on": "2009-12-31", "scheme": "undp"}

    found = m.frames.assess_progress(PLAN, frame, **asked)

    assert told(found) == told(m.assess_progress(PLAN, m.Observations(CASES[case]), **asked))


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_spark(spark_like):
    """Spark answers from the same call, be it of whom a target speaks or of parts alone."""
    figures = [*CASES["of whom a target speaks"], *CASES["parts alone"], *CASES["what was put in"]]
    frame = m.frames.to_frame(figures, spark_like)

    assert told(m.frames.assess_progress(PLAN, frame)) == told(m.assess_progress(PLAN, m.Observations(figures)))


def test_one_source(like):
    """Sources that differ are disputed, unless one is chosen; one nobody names is refused, with all there are."""
    figures = [*CASES["the same day twice"], figure("used", 3, place="north", source="c")]
    frame = m.frames.to_frame(figures, like)

    for source in (None, "a", "c"):
        found = m.frames.assess_progress(PLAN, frame, source=source)
        assert told(found) == told(m.assess_progress(PLAN, m.Observations(figures), source=source))
    with pytest.raises(m.UnknownCode, match="There are: a, b, c"):
        m.frames.assess_progress(PLAN, frame, source="d")


def test_a_row_in_which_a_total_is_called_one(like):
    """A category that says total is no category: the figure is of everyone."""
    frame = Table.of(like).back(
        {"indicator": ["reached"] * 2, "period": ["2009"] * 2, "value": [50, 30], "by_gender": ["total", "female"]}
    )

    found = m.frames.assess_progress(PLAN, frame)

    assert [each.actual for each in found if each.indicator == "reached"][:2] == [50, 30]


def test_figures_of_others_are_not_read(like):
    """What is of other people and places than a target's is left where it is, as long as the target has a figure."""
    frame = Table.of(like).back(
        {"indicator": ["dug"] * 3, "period": ["2009", "2009", "spring"], "place": [None, "BD", "north"],
         "value": [14, 9, 3]}
    )  # fmt: skip

    assert [each.actual for each in m.frames.assess_progress(PLAN, frame) if each.indicator == "dug"] == [14, 9]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ({"indicator": ["dug", "dug"], "period": ["2009", "spring"], "value": [1, 2]}, "row 2"),
        ({"indicator": ["dug", "dugg"], "period": ["2009", "2009"], "value": [1, 2]}, "Did you mean 'dug'"),
        ({"indicator": ["dug", "dug"], "project": ["water", "fire"], "value": [1, 2]}, "'fire'"),
    ],
)
def test_what_is_refused(like, rows, told):
    """Rows that cannot be read, and those that name what the framework does not have, are told by where they stand."""
    with pytest.raises(m.MandeError) as refused:
        m.frames.assess_progress(PLAN, Table.of(like).back(rows))

    assert told in str(refused.value)


def test_of_too_many_rows_those_that_are_read_tell_what_is_wrong(like, monkeypatch):
    """Where rows are too many to read them all, what cannot be read is told without its number."""
    monkeypatch.setattr("mande.frames.assessing.MOST_READ", 2)
    frame = Table.of(like).back({"indicator": ["wells"] * 3, "period": ["2009"] * 3, "value": [1, 2, None]})

    with pytest.raises(m.FrameError, match="wells, 2009: There is no figure"):
        m.frames.assess_progress(PLAN, frame)


def test_columns_are_mapped(like):
    """A frame may call its columns as it likes."""
    frame = Table.of(like).back({"Code": ["dug"], "Year": ["2009"], "value": [14]})

    found = m.frames.assess_progress(PLAN, frame, columns={"indicator": "Code", "period": "Year"})

    assert found[0].actual == 14


def figures():
    """Draw figures of the plan: some of everyone, some of those whom a target speaks of, some of others."""
    values = st.one_of(st.integers(0, 90), st.integers(0, 90), st.sampled_from([*m.Missing][:6]))
    return st.builds(
        m.Observation,
        st.sampled_from(["dug", "reached", "used"]),
        values,
        st.sampled_from(["2009", "2009-Q1", "2009-Q2", "2010", None]),
        place=st.sampled_from([None, None, "BD", "north"]),
        cell=st.sampled_from([{}, {}, FEMALE, {"gender": "male"}]),
        reporter=st.sampled_from([None, None, "a", "b"]),
        source=st.sampled_from([None, "mtr"]),
        status=st.sampled_from(["reported", "reported", "projected", "revised"]),
    )


ONE_ENGINE = settings(deadline=None, max_examples=15, suppress_health_check=list(HealthCheck))


@ONE_ENGINE
@given(st.lists(figures(), max_size=8), st.sampled_from([None, "2009-12-31", "2009-04-30"]))
def test_any_figures(like, observations, on):
    """Whatever was seen of whom, each target has the same answer, and an indicator without one too."""
    frame = m.frames.to_frame(observations, like)

    found = m.frames.assess_progress(PLAN, frame, on=on)

    assert told(found) == told(m.assess_progress(PLAN, m.Observations(observations), on=on))


@ONE_ENGINE
@given(programmes(most=8), st.sampled_from([None, "2010-06-30"]))
def test_any_programme(like, drawn, on):
    """Whatever was seen of whatever programme, each target has the same answer."""
    framework, observations = drawn
    frame = m.frames.to_frame(observations, like)

    found = m.frames.assess_progress(framework, frame, on=on)

    assert told(found) == told(m.assess_progress(framework, m.frames.from_frame(frame, framework), on=on))
