"""A rule that is asked of a frame reads the rows that it looks at, and says what it says of all of them."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mande as m
from mande.frames.engines import Table
from mande.frames.looking import LOOKS_AT

PEOPLE = {"unit": "person", "counting": "new persons", "accumulation": "incremental"}
INDICATORS = {
    "total": PEOPLE, "women": PEOPLE, "men": PEOPLE, "asked": PEOPLE, "came": PEOPLE,
    "present": {"unit": "person", "accumulation": "incremental"},
    "running": {"unit": "item", "accumulation": "cumulative"},
    "state": {"unit": "item", "accumulation": "snapshot"},
    "spent": {"measure": "money", "accumulation": "incremental"},
    "share": {"measure": "percentage", "unit": "person"},
}  # fmt: skip
PLAN = m.Framework(
    "shelter",
    "Shelter",
    period="2009",
    dimensions=[
        m.GENDER,
        m.Dimension("kind", "Kind", ["labour", "begging"], exclusive=False),
        m.Dimension("with", "With", ["ngo", "office"], exclusive=False),
    ],
    places=[m.Place("BD"), m.Place("north", within="BD"), m.Place("south", within="BD")],
    partners=[m.Partner("ngo", "A partner"), m.Partner("office", "An office")],
    inputs=[m.Input("grant", amount=m.Money(9, "USD"))],
    outputs=[m.Output("support", indicators=[m.Indicator(code, **kind) for code, kind in INDICATORS.items()])],
    relations=[
        m.Sum("total", parts=["women", "men"]), m.Subset("came", of="asked"),
        m.Funnel("asked", "came", left=["present"]), m.AtLeast("state", "running"),
        m.Share("share", part="women", wholes=["total"]),
    ],
)  # fmt: skip
NARROW = {rule.code: rule for rule in m.CATALOGUE if rule.code in LOOKS_AT}
F, M, LABOUR = {"gender": "female"}, {"gender": "male"}, {"kind": "labour"}


@st.composite
def figures(draw):
    """Draw figures of the plan, few things of each kind, so that many of them belong together."""
    code = draw(st.sampled_from([*INDICATORS, "grant"]))
    value = draw(st.one_of(st.integers(-1, 12), st.sampled_from([0, 5, m.Missing.WITHHELD, m.Missing.NOT_REPORTED])))
    if isinstance(value, int) and code in ("spent", "grant"):
        value = m.Money(value, draw(st.sampled_from(["USD", "BDT"])))
    if isinstance(value, int) and code == "share":
        value = draw(st.sampled_from([m.Ratio(max(value, 0), 5), 10 * value, m.Ratio(3, m.Missing.UNKNOWN)]))
    return m.Observation(
        code,
        value,
        draw(st.sampled_from(["2009-Q1", "2009-Q1", "2009-Q2", "2009-01/2009-06", "2009", "2008-02/2009", None])),
        place=draw(st.sampled_from([None, "BD", "north", "south"])),
        reporter=draw(st.sampled_from([None, None, None, "ngo", "office"])),
        cell=draw(st.sampled_from([{}, {}, {}, F, M, LABOUR, {"with": "ngo"}, {"with": "office"}])),
        source=draw(st.sampled_from(["mtr", "mtr", "report", None])),
        status=draw(st.sampled_from(["reported", "reported", "reported", "projected", "revised"])),
        population=draw(st.sampled_from([None, None, None, "adults"])),
        carried_over=draw(st.sampled_from([None, None, None, None, 3])),
    )


@settings(deadline=None, max_examples=20, suppress_health_check=list(HealthCheck))
@given(
    st.lists(figures(), max_size=14),
    st.sampled_from([*([rule] for rule in NARROW.values()), [*NARROW.values()]]),
    st.sampled_from([None, "2009-03-31"]),
)
def test_any_figures(told_otherwise, like, observations, rules, on):
    """Each rule finds the same, cannot tell the same, and passes as many, be it asked alone or with others."""
    assert told_otherwise(PLAN, m.frames.to_frame(observations, like), rules, on) == []


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_spark(told_otherwise, spark_like):
    """Spark chooses the same rows from the same call, and all of them where any may be looked at."""
    figures = [
        m.Observation("men", 5, "2009-Q1", place="north", source="mtr"),
        m.Observation("men", 6, "2009-Q1", place="north", source="report"),
        m.Observation("women", 7, "2009-Q1", place="north"),
        m.Observation("women", 9, "2009-Q1", place="north", cell=LABOUR),
        m.Observation("running", 7, "2009-Q1"),
        m.Observation("running", 6, "2009-Q2"),
        m.Observation("share", 101),
    ]
    frame = m.frames.to_frame(figures, spark_like)

    assert told_otherwise(PLAN, frame, [*NARROW.values()]) == []
    assert told_otherwise(PLAN, frame, None) == []


AGAIN = [NARROW["MND502"]]


def test_one_thing_in_two_spellings(told_otherwise, like):
    """Days, projections, categories and indicators may each be written in two ways, and are what they mean."""
    frame = Table.of(like).back(
        {
            "indicator": ["men", "men", "women", "shelter/women", "state", "state", "came", "came", "total"],
            "period": ["2009-Q1", "2009-01/2009-03", *["2009"] * 7],
            "by_gender": [None] * 4 + ["total", None] + [None] * 3,
            "status": [None] * 6 + ["projected", "Projected", None],
            "value": [5, 6, 5, 6, 5, 6, 5, 6, 5],
        }
    )

    assert told_otherwise(PLAN, frame, AGAIN) == []
    assert {each.subject for each in m.frames.reconcile(PLAN, frame, rules=AGAIN)} == {"men", "women", "state", "came"}


def test_what_stands_alone_is_not_read(like):
    """What no rule that is asked looks at is left where it is, as are its faults."""
    rows = {"indicator": ["men", "men", "women"], "value": [5, 6, 5], "verified": ["yes", "no", "perhaps"]}
    frame = Table.of(like).back(rows)

    found = m.frames.reconcile(PLAN, frame, rules=AGAIN)

    assert [each.subject for each in found] == ["men"]
    assert len(found.reviews[0].observations) == 2
    with pytest.raises(m.FrameError, match="row 3"):
        m.frames.reconcile(PLAN, frame)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ({"indicator": ["men", "men"], "period": ["2009", "spring"], "value": [1, 2]}, "row 2"),
        ({"indicator": ["men", "mne"], "value": [1, 2]}, "Did you mean 'men'"),
        ({"indicator": ["men", "men"], "project": ["shelter", "fire"], "value": [1, 2]}, "'fire'"),
    ],
)
def test_what_is_refused(like, rows, told):
    """Days that cannot be read, and what the framework does not have, are told by where they stand, whoever asks."""
    with pytest.raises(m.MandeError) as refused:
        m.frames.reconcile(PLAN, Table.of(like).back(rows), rules=[NARROW["MND524"]])

    assert told in str(refused.value)


def test_a_rule_of_ones_own_looks_at_every_row(like):
    """A rule that mande does not have may look at anything, though it is called as one that looks at little."""
    frame = m.frames.to_frame([m.Observation("men", 5), m.Observation("women", 5)], like)
    rule = attrs.evolve(NARROW["MND502"], judge=lambda _: (), thresholds={})

    assert len(m.frames.reconcile(PLAN, frame, rules=[rule]).reviews[0].observations) == 2
    assert len(m.frames.reconcile(PLAN, frame, rules=[]).reviews[0].observations) == 0


def test_other_thresholds_look_at_the_same_rows(like):
    """A rule that is asked with another tolerance is the same rule."""
    frame = m.frames.to_frame([m.Observation("men", 5), m.Observation("men", 6), m.Observation("women", 5)], like)
    rule = attrs.evolve(NARROW["MND502"], thresholds={"tolerance": 1, "about": 1})

    found = m.frames.reconcile(PLAN, frame, rules=[rule])

    assert list(found) == []
    assert len(found.reviews[0].observations) == 2


def test_too_many_rows_are_refused_at_once(like, monkeypatch):
    """A rule that looks at every row is refused by name where rows are too many, and others are asked all the same."""
    monkeypatch.setattr("mande.frames.reconciling.MOST_READ", 2)
    frame = m.frames.to_frame([m.Observation("men", 5), m.Observation("men", 6), m.Observation("women", 5)], like)

    with pytest.raises(m.FrameError, match=r"rules: .*MND507.* every row.* more than 2, and there are 3\."):
        m.frames.reconcile(PLAN, frame)

    assert [each.subject for each in m.frames.reconcile(PLAN, frame, rules=AGAIN)] == ["men"]


def test_of_too_many_rows_those_that_are_read_tell_what_is_wrong(like, monkeypatch):
    """Where rows are too many to read them all, what cannot be read is told without its number."""
    monkeypatch.setattr("mande.frames.reconciling.MOST_READ", 2)
    frame = Table.of(like).back({"indicator": ["men"] * 3, "place": ["north"] * 3, "value": [1, 2, None]})

    with pytest.raises(m.FrameError, match="men, north: There is no figure"):
        m.frames.reconcile(PLAN, frame, rules=AGAIN)


def test_rules_of_other_verbs_make_no_difference(like):
    """The whole catalogue asks of a frame what the rules on figures ask."""
    frame = m.frames.to_frame([m.Observation("men", 5), m.Observation("men", 6), m.Observation("women", 5)], like)
    others = [rule for rule in m.CATALOGUE if rule.verb is not NARROW["MND502"].verb]

    found = m.frames.reconcile(PLAN, frame, rules=[*AGAIN, *others])

    assert [each.subject for each in found] == ["men"]
    assert len(found.reviews[0].observations) == 2
