"""Whatever the engine, the figures of a frame agree where mande's own rules say that they do."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import mande as m
from mande.frames.engines import Table
from mande.strategies import programmes

HELPED = m.Indicator("helped", unit="person", accumulation="cumulative", breakdowns=["gender"])
TRAINED = m.Indicator("trained", unit="person", counting="new persons", accumulation="incremental")
WOMEN = m.Indicator("women", unit="person", counting="new persons", accumulation="incremental")
SHARE = m.Indicator("share", measure="percentage", unit="person")
INDICATORS = [HELPED, TRAINED, WOMEN, SHARE]
KINDS = m.Dimension("kind", "Kind", ["labour", "begging"], exclusive=False)


def programme(*indicators, **more):
    """Return a framework of the indicators that are asked about, or of those handed over."""
    return m.Framework(
        "shelter",
        period="2009",
        dimensions=[m.GENDER, KINDS],
        places=[m.Place("BD"), m.Place("north", within="BD"), m.Place("south", within="BD")],
        outputs=[m.Output("support", indicators=indicators or INDICATORS)],
        relations=[m.Subset(part="women", of="trained")],
        **more,
    )


def seen(code, *figures, **same):
    """Return figures, each of them as (place, reporter, period, cell, value), as far as it differs from the others."""
    fields = ("place", "reporter", "period", "cell", "value")
    told = [{"period": "2009-Q1", "value": 5, **same, **dict(zip(fields, each, strict=False))} for each in figures]
    return [m.Observation(code, each.pop("value"), each.pop("period"), **each) for each in told]


F, M = {"gender": "female"}, {"gender": "male"}
Q1, Q2, Q3 = "2009-Q1", "2009-Q2", "2009-Q3"

CASES = {
    "one source that says two things": (
        {"MND502"},
        [*seen("trained", ("north",), ("north", None, Q1, {}, 6), source="mtr"), *seen("trained", ("south",))],
    ),
    "two sources that differ": (
        {"MND515"},
        [*seen("trained", ("north",), source="mtr"), *seen("trained", ("north", None, "2009-01/2009-03", {}, 6))],
    ),
    "one of two that is withheld": (
        set(), seen("trained", ("north", None, Q1, {}, m.Missing.WITHHELD), ("north",), source="mtr"),
    ),
    "a running total that falls": ({"MND524"}, seen("helped", ("north", None, Q1, {}, 9), ("north", None, Q2, {}, 5))),
    "parts of a place": (
        {"MND501"}, seen("trained", ("BD", None, Q1, {}, 12), ("north",), ("south",)),
    ),
    "parts of a year": (
        {"MND501"},
        seen("trained", *((None, None, f"2009-Q{quarter}") for quarter in (1, 2, 3, 4)), (None, None, "2009", {}, 30)),
    ),
    "parts that reporters count": (
        {"MND505", "MND522"},
        seen("trained", ("north", None, Q1, {}, 8), ("north", "a"), ("north", "b"), verified=False),
    ),
    "categories": (
        {"MND407"}, seen("helped", ("north", None, Q1, {}, 12), ("north", None, Q1, F, 9), ("north", None, Q1, M, 4)),
    ),
    "a category that overlaps others": (
        {"MND506"},
        seen("helped", ("north", None, Q1, {}, 5), ("north", None, Q1, {"kind": "labour"}, 7), ("south",)),
    ),
    "a part above its whole": ({"MND506"}, [*seen("trained", ("north",)), *seen("women", ("north", None, Q1, {}, 7))]),
    "a share above its whole": ({"MND506"}, seen("share", ("north", None, Q1, {}, m.Ratio(41, 40)))),
    "more carried over than there are": ({"MND506"}, seen("trained", ("north",), ("south",), carried_over=6)),
    "a share that cannot be": ({"MND517", "MND410"}, seen("share", ("north", None, Q1, {}, 101), ("south",))),
    "a count that cannot be": ({"MND517"}, seen("trained", ("north", None, Q1, {}, -5), ("south",))),
    "nothing at all": (set(), []),
}  # fmt: skip
"""Figures, with the rules that fire on them."""


def told(found):
    """Return all that a reconciliation tells."""
    return {
        "subject": found.subject,
        "on": found.on,
        "found": [attrs.asdict(each, recurse=False) for each in found],
        "accepted": found.accepted,
        "stale": found.stale,
        "undecided": found.undecided,
        "counts": {code: dict(counts) for code, counts in found.verdicts.counts.items()},
        "page": str(found),
    }


@pytest.mark.parametrize("case", CASES)
def test_what_does_not_agree(like, case):
    """Each disagreement is found in a frame as it is among observations, in the same words, and nothing besides."""
    codes, figures = CASES[case]
    frame = m.frames.to_frame(figures, like)

    found = m.frames.reconcile(programme(), frame)

    assert codes <= {each.code for each in found}
    assert told(found) == told(m.reconcile(programme(), m.Observations(figures)))


def test_on_a_day_and_by_some_rules(like):
    """Figures after the day are left out, and only the rules that are handed over are asked."""
    _, figures = CASES["a running total that falls"]
    frame = m.frames.to_frame(figures, like)
    rules = m.reconcile(programme(), m.Observations(figures)).verdicts.rules[:3]

    found = m.frames.reconcile(programme(), frame, on="2009-03-31", rules=rules)

    assert told(found) == told(m.reconcile(programme(), m.Observations(figures), on="2009-03-31", rules=rules))


def test_columns_are_mapped(like):
    """A frame may call its columns as it likes."""
    frame = Table.of(like).back({"Code": ["helped", "helped"], "When": [Q1, Q2], "Actual": [9, 5]})

    found = m.frames.reconcile(programme(), frame, columns={"indicator": "Code", "period": "When", "value": "Actual"})

    assert "MND524" in {each.code for each in found}


def test_a_framework_is_asked_for():
    """A frame is read by the dimensions and scales of one framework: portfolios are asked about one by one."""
    pytest.importorskip("narwhals")

    with pytest.raises(m.InvalidValue, match="one by one"):
        m.frames.reconcile(m.Portfolio("all", frameworks=[programme()]), None)


ONE_ENGINE = settings(deadline=None, max_examples=10, suppress_health_check=list(HealthCheck))


@ONE_ENGINE
@given(programmes(most=8))
def test_any_programme(like, drawn):
    """Whatever was seen of whatever programme, the rules say the same of the frame and of what it holds."""
    framework, observations = drawn
    frame = m.frames.to_frame(observations, like)

    found = m.frames.reconcile(framework, frame)

    assert told(found) == told(m.reconcile(framework, m.frames.from_frame(frame, framework)))
