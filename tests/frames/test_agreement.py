"""Whatever the engine, a roll-up of a frame answers as mande's own does: the one is held to the other."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mande as m
from mande.strategies import programmes

PLACES = [
    m.Place("BD"),
    m.Place("NG"),
    *(m.Place(f"d{number}", within="BD") for number in range(8)),
    m.Place("n1", within="NG"),
]
DIMENSIONS = [m.GENDER, m.age_bands(0, 15, 18), m.Dimension("kind", "Kind", ["labour", "begging"], exclusive=False)]
KINDS = {
    "people": {"unit": "person", "counting": "new persons"},
    "present": {"unit": "person"},
    "cases": {"unit": "case"},
    "area": {"measure": "amount", "unit": "hectare"},
    "spent": {"measure": "money"},
    "share": {"measure": "percentage", "unit": "person"},
    "stage": {"measure": "stage", "scale": m.Scale("readiness", ["draft", "in use"])},
}
CELLS = [
    {}, {"gender": "female"}, {"gender": "male"}, {"gender": "unknown"}, {"age": "0-14"}, {"age": "15-17"},
    {"kind": "labour"}, {"kind": "begging"},
    *({"gender": gender, "age": age} for gender in ("female", "male") for age in ("0-14", "15-17", "18+")),
]  # fmt: skip
PERIODS = ["2009-Q1", "2009-Q2", "2009-Q3", "2009-Q4", "2009", None, "2009-02"]
BESIDE = [
    *[{}] * 6, {"qualifier": "about"}, {"qualifier": "at least"}, {"status": "revised"}, {"status": "projected"},
    {"population": "adults"},
]  # fmt: skip
REASONS = [m.Missing.NOT_REPORTED, m.Missing.NOT_APPLICABLE, m.Missing.WITHHELD]


def programme(said, monitoring=None):
    """Return a framework with an indicator of each kind, of each of which something is *said*."""
    indicators = [m.Indicator(code, **kind, **said[code]) for code, kind in KINDS.items()]
    return m.Framework(
        "programme",
        period="2009/2010",
        dimensions=DIMENSIONS,
        places=PLACES,
        monitoring=monitoring,
        outputs=[m.Output("o", indicators=indicators)],
    )


def frameworks():
    """Draw frameworks whose indicators are added up in each way there is."""
    said = st.fixed_dictionaries(
        {
            "accumulation": st.sampled_from([None, "incremental", "cumulative", "snapshot"]),
            "unique_across": st.sampled_from([(), ("place",), ("time",), ("place", "time")]),
        }
    )
    monitoring = st.sampled_from([None, m.MonitoringPlan(reporters=["ngo", "office", "ministry"])])
    return st.builds(programme, st.fixed_dictionaries(dict.fromkeys(KINDS, said)), monitoring)


@st.composite
def figures(draw, code, scale):
    """Draw a figure as an indicator has it, most of them plain."""
    number = draw(st.integers(0, 40))
    if draw(st.integers(0, 12)) == 0:
        return draw(st.sampled_from(REASONS))
    if code == "spent":
        return m.Money(number, draw(st.sampled_from(["USD", "USD", "USD", "BDT"])))
    if code == "share":
        return m.Ratio(number, 40)
    return m.Stage(draw(st.sampled_from(scale.steps)), scale) if code == "stage" else number


@st.composite
def alike(draw):
    """Draw a framework, and figures of it: a few sheets, each of them filled in by several places and reporters."""
    framework = draw(frameworks())
    scale = KINDS["stage"]["scale"]
    seen = []
    for _ in range(draw(st.integers(1, 3))):
        code = draw(st.sampled_from(list(KINDS)))
        cells = draw(st.lists(st.sampled_from(CELLS), min_size=1, max_size=8, unique_by=str))
        periods = draw(st.lists(st.sampled_from(PERIODS), min_size=1, max_size=3, unique=True))
        beside = draw(st.sampled_from(BESIDE))
        places = draw(
            st.lists(st.sampled_from(["d0", "d1", "d2", "n1", "BD", None]), min_size=2, unique=True)
            | st.lists(st.sampled_from(["d0", "x0", "x1", "x2", "x3", "x4"]), min_size=2, unique=True)
        )
        names = draw(st.sampled_from([[None], ["office"], ["office", "ngo"], [None, "ngo"]]))
        for place in places:
            reporter = draw(st.sampled_from(names))
            for period in periods:
                for cell in cells:
                    value = draw(figures(code, scale))
                    seen.append(
                        m.Observation(
                            code, value, period, place=place, reporter=reporter, cell=cell, source=reporter, **beside
                        )
                    )
    if draw(st.booleans()):
        seen = draw(st.lists(st.sampled_from(seen), max_size=2)) + seen
    seen = [
        attrs.evolve(each, carried_over=1) if draw(st.integers(0, 60)) == 0 and isinstance(each.value, int) else each
        for each in seen
    ]
    return framework, m.Observations(seen)


ANYWHERE = [
    {"over": ["time", "place"]},
    {"over": ["place"]},
    {"over": ["time"]},
    {},
    {"over": ["place"], "into": {"time": "half-year"}, "carry_forward": True},
    {"over": ["time", "place"], "on": "2009-09-30"},
]
ASKED = st.sampled_from([*ANYWHERE, {"into": {"time": "year", "place": ["BD", "NG"]}, "carry_forward": True}])
"""What is asked: every way of adding up that engines are held to."""


def seen(code, *figures, **same):
    """Return figures, each of them as (place, reporter, period, cell, value), as far as it differs from the others."""
    fields = ("place", "reporter", "period", "cell", "value")
    told = [{**same, **dict(zip(fields, each, strict=False))} for each in figures]
    return [m.Observation(code, each.pop("value"), each.pop("period", "2009-Q1"), **each) for each in told]


F, M, CHILD, TEEN = {"gender": "female"}, {"gender": "male"}, {"age": "0-14"}, {"age": "15-17"}
LABOUR, BEGGING = {"kind": "labour"}, {"kind": "begging"}


def sheets(*cells, **numbers):
    """Return a figure of each of *cells* for each place, whose *numbers* stand in their order."""
    return [
        (place, None, "2009-Q1", cell, number)
        for place, row in numbers.items()
        for cell, number in zip(cells, row, strict=True)
    ]


ONE_BY_ONE = {
    "a total above its categories hides behind one below": (
        {}, seen("cases", *sheets({}, F, M, d0=(10, 4, 4), d1=(5, 4, 4))),
    ),
    "the same beside somebody whose figures nobody can add beforehand": (
        {}, [
            *seen("cases", *sheets({}, F, M, d0=(10, 4, 4), d1=(5, 4, 4))),
            *seen("cases", ("d2", None, "2010", {}, Decimal("2.5"))),
        ],
    ),
    "breakdowns that differ by turns beside somebody whose figures nobody can add beforehand": (
        {}, [
            *seen("cases", *sheets(F, M, CHILD, TEEN, d0=(4, 4, 5, 4), d1=(4, 4, 3, 4))),
            *seen("cases", ("d2", None, "2010", {}, Decimal("2.5"))),
        ],
    ),
    "breakdowns side by side that differ by turns": (
        {}, seen("cases", *sheets(F, M, CHILD, TEEN, d0=(4, 4, 5, 4), d1=(4, 4, 3, 4), d2=(4, 4, 3, 5))),
    ),
    "breakdowns of about as many": (
        {}, [
            *seen("cases", *sheets(F, CHILD, d0=(4, 5), d1=(5, 4)), qualifier="about"),
            *seen("cases", *sheets(M, TEEN, d0=(4, 3), d1=(3, 4))),
        ],
    ),
    "categories that overlap": ({}, seen("cases", *sheets(LABOUR, BEGGING, d0=(5, 1), d1=(1, 5)))),
    "two figures for the last day": (
        {"accumulation": "snapshot"},
        seen("cases", ("d0", None, "2009", {}, 6), ("d0", None, "2009-Q4", {}, 6), ("d1", None, "2009", {}, 5),
             ("d1", None, "2009-Q4", {}, 7), ("d2", None, "2009", {}, 7), ("d2", None, "2009-Q4", {}, 5)),
    ),
    "people met again in the next quarter": (
        {"accumulation": "incremental"},
        seen("present", ("d0", None, "2009-Q1", {}, 5), ("d0", None, "2009-Q2", {}, 1), ("d1", None, "2009-Q1", {}, 1),
             ("d1", None, "2009-Q2", {}, 5)),
    ),
    "people met by two": (
        {}, seen("present", ("d0", "a"), ("d1", "a"), ("d2", "b"), ("d3", "b"), cell={}, value=5),
    ),
    "two who count in one place": (
        {"unique_across": ["place"]},
        seen("people", ("d0", "a"), ("d1", "a"), ("d1", "b"), ("d2", "b"), cell={}, value=5),
    ),
    "somebody whose name is not known": (
        {}, seen("cases", ("d0", "office"), ("d1", "ngo"), ("d2", None), cell={}, value=5),
    ),
    "a whole among its parts": ({}, seen("cases", ("BD",), ("d0",), ("d1",), ("n1",), cell={}, value=5)),
    "one who reports for everywhere": (
        {}, seen("cases", (None, "ngo"), ("d0", None), ("d1", None), ("d2", None), cell={}, value=5),
    ),
    "two words for one figure": (
        {}, [*seen("cases", ("d0", None, "2009-Q1", {}, 5), ("d1", None, "2009-Q1", {}, 6), qualifier="about"),
             *seen("cases", ("d0", None, "2009-Q1", {}, 6), ("d1", None, "2009-Q1", {}, 5))],
    ),
    "some who report other categories": (
        {}, seen("cases", ("d0", None, "2009-Q1", F), ("d1", None, "2009-Q1", F), ("d2",), ("d3",), ("d4",), value=5),
    ),
    "some of whom there can be none": (
        {}, [*seen("cases", ("d0",), ("d1",), ("d2",), ("d3",), value=5),
             *seen("cases", ("d0",), ("d1",), cell=F, value=m.Missing.NOT_APPLICABLE),
             *seen("cases", ("d4",), ("d5",), cell={}, value=m.Missing.NOT_APPLICABLE)],
    ),
    "some in one place who report other categories": (
        {}, seen("cases", ("d0", "a", "2009-Q1", F), ("d0", "b", "2009-Q1", F), ("d0", "c"), ("d0", "d"), ("d0", "e"),
                 value=5),
    ),
    "breakdowns that each lack what is in another unit": (
        {}, [*seen("cases", *sheets(F, CHILD, d0=(5, 4), d1=(4, 5))),
             *seen("cases", *sheets(M, TEEN, d0=(m.Amount(1, "kg"), m.Amount(2, "kg")),
                                    d1=(m.Amount(2, "kg"), m.Amount(1, "kg"))))],
    ),
    "a figure twice": ({}, seen("cases", ("d0",), ("d0",), ("d1",), ("d1",), value=5)),
}  # fmt: skip
"""What may not be added before it is looked at, or not without saying how many it stands for."""


@pytest.mark.parametrize(
    "asked", [{"over": ["time", "place"]}, {"over": ["time"]}, {"over": ["place"], "into": {"time": "year"}}], ids=str
)
@pytest.mark.parametrize("case", ONE_BY_ONE)
def test_what_is_told_one_by_one(differences, like, case, asked):
    """No engine adds what the roll-up compares one by one, and each says of how many a total is."""
    said, observations = ONE_BY_ONE[case]

    assert differences(programme(dict.fromkeys(KINDS, said)), m.Observations(observations), like, **asked) == []


@pytest.mark.parametrize("case", ONE_BY_ONE)
def test_places_that_no_plan_names(differences, like, case):
    """Where nobody asks for the names of places an engine counts those who report alike, and no answer is another."""
    said, observations = ONE_BY_ONE[case]
    framework = attrs.evolve(programme(dict.fromkeys(KINDS, said)), places=[])

    assert differences(framework, m.Observations(observations), like, over=["time", "place"]) == []


def test_the_first_of_many_whom_nobody_names(differences, like):
    """Where the first of those who report alike differs from the others, another stands for them."""
    observations = [
        *seen("cases", *sheets({}, F, M, a0=(10, 4, 4), a1=(8, 4, 4), a2=(9, 4, 4), a3=(8, 4, 4))),
        *seen("cases", ("a4", None, "2009"), ("a5", None, "2009"), cell={}, value=3),
        *seen("cases", *sheets({}, F, M, b0=(10, 4, 4), b1=(8, 4, 4), b2=(7, 4, 4))),
    ]
    framework = attrs.evolve(programme({code: {} for code in KINDS}), places=[])

    assert differences(framework, m.Observations(observations), like, over=["time", "place"]) == []


@pytest.mark.parametrize(
    "case", ["people met by two", "two who count in one place", "somebody whose name is not known"]
)
def test_all_who_are_expected(differences, like, case):
    """Reporters that are declared are expected, and each who reports is found, be it behind another."""
    said, observations = ONE_BY_ONE[case]
    framework = programme(
        dict.fromkeys(KINDS, said), m.MonitoringPlan(reporters=["a", "b", "ngo", "office", "ministry"])
    )

    assert differences(framework, m.Observations(observations), like, over=["time", "place"]) == []


ONE_ENGINE = settings(deadline=None, max_examples=30, suppress_health_check=list(HealthCheck))


@ONE_ENGINE
@given(alike(), ASKED)
def test_who_reports_alike(differences, like, drawn, asked):
    """Where several report alike the engine adds their figures, and no answer is another for it."""
    framework, observations = drawn

    assert differences(framework, observations, like, **asked) == []


@settings(ONE_ENGINE, max_examples=15)
@given(programmes(most=5), st.sampled_from(ANYWHERE))
def test_any_programme(differences, like, drawn, asked):
    """Whatever was seen of whatever programme, the answers are the same."""
    framework, observations = drawn

    assert differences(framework, observations, like, **asked) == []


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_spark(differences, spark_like):
    """Spark answers from the same call: all at once, each case being of an indicator of its own."""
    indicators, found = [], []
    for number, (said, figures) in enumerate(ONE_BY_ONE.values()):
        code = figures[0].indicator
        indicators.append(m.Indicator(f"case-{number}", **KINDS[code], **said))
        found += [attrs.evolve(each, indicator=f"case-{number}") for each in figures]
    framework = attrs.evolve(programme({code: {} for code in KINDS}), outputs=[m.Output("o", indicators=indicators)])

    assert differences(framework, m.Observations(found), spark_like, over=["time", "place"]) == []
