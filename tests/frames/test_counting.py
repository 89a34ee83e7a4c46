"""Whatever the engine, those who reported and those who should have are counted as mande's own roll-up counts them."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mande as m
from mande.frames.engines import Table
from mande.reports import charts
from mande.strategies import programmes

PLACES = [m.Place("BD"), *(m.Place(f"d{number}", within="BD") for number in range(4))]


def programme(reporters=(), **said):
    """Return a framework with two indicators, of the first of which something is *said*."""
    return m.Framework(
        "water",
        period="2009",
        places=PLACES,
        dimensions=[m.GENDER],
        outputs=[
            m.Output("dug", indicators=[m.Indicator("wells", unit="item", accumulation="incremental", **said),
                                        m.Indicator("pumps", unit="item", accumulation="snapshot")])
        ],
        monitoring=m.MonitoringPlan(reporters=list(reporters)) if reporters else None,
    )  # fmt: skip


def told(framework, observations, **asked):
    """Return whoever reported of those expected, as mande's own roll-up counts them."""
    return [
        (each.indicator, None if each.period is None else str(each.period), each.place,
         each.reported + each.withheld, each.expected)
        for each in m.roll_up(framework, observations, **{"over": ["place"], **asked})
        if not each.cell
    ]  # fmt: skip


@pytest.fixture
def counted(like, rows_of):
    """Return a function that counts those who reported in a frame of *observations*."""

    def counts(framework, observations, **asked):
        return rows_of(m.frames.completeness(framework, m.frames.to_frame(observations, like), **asked))

    return counts


def wells(value, place=None, period="2009-Q1", **more):
    """Return a figure of wells."""
    return m.Observation("wells", value, period, place=place, **more)


SEEN = {
    "some of the places": [wells(3, "d0"), wells(4, "d1"), wells(5, "d0", "2009-Q2")],
    "one that is not released": [wells(3, "d0"), wells(m.Missing.WITHHELD, "d1"), wells(m.Missing.WITHHELD, "d2")],
    "some that have nothing to report": [wells(3, "d0"), *(wells(m.Missing.NOT_APPLICABLE, f"d{n}") for n in (1, 2))],
    "some that say why they have none": [wells(3, "d0"), *(wells(m.Missing.NOT_REPORTED, f"d{n}") for n in (1, 2))],
    "categories alone": [wells(3, f"d{n}", cell={"gender": each}) for n in range(3) for each in ("female", "male")],
    "a whole": [wells(12, "BD"), wells(3, "d0"), wells(4, "d1")],
    "two reporters of three": [wells(3, reporter="ngo"), wells(4, reporter="office"), wells(4, reporter="office")],
    "no days": [wells(3, "d0", None), wells(4, "d1", None)],
    "nothing": [],
}


@pytest.mark.parametrize("reporters", [(), ("ngo", "office", "ministry")], ids=["nobody named", "three named"])
@pytest.mark.parametrize("case", SEEN)
def test_who_reported(counted, case, reporters):
    """Each period of each indicator says how many reported, and how many should have where that is known."""
    framework, observations = programme(reporters), m.Observations(SEEN[case])

    assert counted(framework, observations) == told(framework, observations)


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_spark(spark_like, rows_of):
    """Spark counts the same from the same call."""
    framework, observations = programme(), m.Observations([*SEEN["some of the places"], *SEEN["a whole"]])
    frame = m.frames.to_frame(observations, spark_like)

    assert rows_of(m.frames.completeness(framework, frame)) == told(framework, observations)


def test_what_a_report_draws(counted):
    """What has a period is what a report draws, and an indicator without any figure has a row of its own."""
    framework, observations = programme(), m.Observations(SEEN["one that is not released"])
    drawn = charts.completeness(m.roll_up(framework, observations, over=["place"])).rows

    assert counted(framework, observations) == [("wells", "2009-Q1", None, 3, 4), ("pumps", None, None, 0, 4)]
    assert drawn == (("wells", "", "2009-Q1", "3", "4"),)


@pytest.mark.parametrize(
    "asked",
    [{"over": []}, {"over": ["time", "place"]}, {"into": {"time": "half-year"}}, {"on": "2009-03-31"}, {"source": "a"}],
    ids=str,
)
def test_what_is_added_away(counted, asked):
    """Places may stand for themselves, periods be added, and figures be those of one day or of one source."""
    framework = programme()
    observations = m.Observations([wells(3, "d0", source="a"), *SEEN["some of the places"]])

    assert counted(framework, observations, **asked) == told(framework, observations, **asked)


def test_the_same_kind_comes_back(like):
    """A lazy frame is answered with a lazy one, and any other with one of its own, whose columns may be mapped."""
    frame = Table.of(like).back({"Code": ["wells"], "value": [3], "place": ["d0"]})

    answer = m.frames.completeness(programme(), frame, columns={"indicator": "Code"})

    assert type(answer) is type(like)


@settings(deadline=None, max_examples=10, suppress_health_check=list(HealthCheck))
@given(programmes(most=8), st.sampled_from([{}, {"over": []}, {"over": ["time", "place"]}]))
def test_any_programme(counted, drawn, asked):
    """Whatever was seen of whatever programme, as many reported and were expected."""
    framework, observations = drawn

    assert counted(framework, observations, **asked) == told(framework, observations, **asked)
