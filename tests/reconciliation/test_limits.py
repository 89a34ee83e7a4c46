"""Whether every figure can be at all: shares between nothing and all, counts in whole numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest

import mande as m


def plan(*indicators: m.Indicator) -> m.Framework:
    """Return a plan with an outcome that these indicators measure."""
    return m.Framework("office", outcomes=[m.Outcome("aware", indicators=indicators)])


def seen(value: object) -> m.Observation:
    """Return a figure of 2009."""
    return m.Observation("share", value, "2009")


@pytest.mark.parametrize(
    ("indicator", "value", "expected"),
    [
        ({"measure": "percentage"}, 0, m.Verdict.PASSED),
        ({"measure": "percentage"}, 100, m.Verdict.PASSED),
        ({"measure": "percentage"}, Decimal("100.1"), m.Verdict.FIRED),
        ({"measure": "percentage"}, -1, m.Verdict.FIRED),
        ({"measure": "percentage"}, m.Ratio(-1, 4), m.Verdict.FIRED),
        ({"measure": "percentage", "statistic": "rate"}, 142, m.Verdict.PASSED),
        ({"measure": "count"}, 0, m.Verdict.PASSED),
        ({"measure": "count"}, -1, m.Verdict.FIRED),
        ({"measure": "count"}, Decimal("3.5"), m.Verdict.FIRED),
        ({"measure": "count"}, Decimal("3.0"), m.Verdict.PASSED),
        ({"measure": "count", "statistic": "mean"}, Decimal("3.5"), m.Verdict.PASSED),
        ({"measure": "count"}, m.Amount(-4, "person"), m.Verdict.FIRED),
        ({"measure": "amount"}, Decimal("-3.5"), m.Verdict.PASSED),
        ({"measure": "yes no"}, True, m.Verdict.PASSED),
        ({"measure": "narrative"}, "Once", m.Verdict.PASSED),
        ({"measure": "count"}, m.Missing.UNKNOWN, m.Verdict.PASSED),
    ],
)
def test_what_a_figure_can_be(verdict, indicator, value, expected):
    """Shares lie between nothing and all, and what is counted comes in whole numbers from nothing up."""
    programme = plan(m.Indicator("share", unit="person", **indicator))

    assert verdict("MND517", programme, seen(value)) is expected


def test_baselines_and_targets_cannot_be_anything_either(ask):
    """What is planned is held to the same; a change may be of any size."""
    programme = plan(
        m.Indicator(
            "share",
            measure="percentage",
            baseline=m.Baseline(120, at="L3"),
            targets=[m.Target(130, "2009", at="L4"), m.Target(150, "2010", kind="percent change")],
        )
    )

    assert [each.message for each in ask("MND517", programme)] == [
        "the baseline of share is 120% (L3): a share lies between 0 and 100 percent.",
        "the target of share is 130% (L4): a share lies between 0 and 100 percent.",
    ]


def test_the_upper_end_and_the_revisions_of_a_target_cannot_be_anything_either(ask):
    """A range up to 120 percent, and a target that was raised to 150, are no more possible than a first target."""
    programme = plan(
        m.Indicator(
            "share",
            measure="percentage",
            targets=[
                m.Target(50, "2009", kind="range", upper=120, at="L4"),
                m.Target(80, "2010", revisions=[m.Revision(150, on="2009-06", at="L5")], at="L6"),
                m.Target(5, "2011", kind="point change", revisions=[m.Revision(150, on="2009-06")]),
            ],
        )
    )

    assert [each.message for each in ask("MND517", programme)] == [
        "the target of share is 120% (L4): a share lies between 0 and 100 percent.",
        "the target of share is 150% (L5): a share lies between 0 and 100 percent.",
    ]


def test_one_that_can_be_hides_none_that_cannot(ask):
    """Each value that cannot be is told, of whichever indicator, and each indicator without one has passed."""
    programme = plan(m.Indicator("a"), m.Indicator("share", measure="percentage"), m.Indicator("b", baseline=-1))
    figures = [seen(50), seen(101), m.Observation("a", 3, "2009"), m.Observation("b", Decimal("0.5"), "2009"), seen(-1)]

    found = ask("MND517", programme, *figures)

    assert sorted((each.subject, each.found) for each in found) == [
        ("b", -1),
        ("b", Decimal("0.5")),
        ("share", -1),
        ("share", 101),
    ]
    assert [each.subject for _, each in found.verdicts.judgements() if each.verdict is m.Verdict.PASSED] == ["a"]
    assert found.verdicts["MND517", "share"] is m.Verdict.FIRED


@pytest.mark.parametrize(
    ("fields", "value", "why"),
    [
        ({"measure": "percentage"}, m.Ratio(-1, 4), "a part of a whole is never less than nothing"),
        ({"measure": "ratio"}, m.Ratio(-1, 4), "a part of a whole is never less than nothing"),
        ({"measure": "count"}, -1, "a count is never less than nothing"),
        ({"measure": "count"}, m.Amount(Decimal("0.5"), "person"), "what is counted comes in whole numbers"),
        ({"measure": "percentage"}, Decimal("-0.1"), "a share lies between 0 and 100 percent"),
    ],
)
def test_why_a_value_cannot_be(fires, fields, value, why):
    """What is wrong with a value is said with it."""
    assert fires("MND517", plan(m.Indicator("share", unit="person", **fields)), seen(value)).message.endswith(
        f": {why}."
    )
