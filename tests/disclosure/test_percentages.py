"""Whether percentages go with what they would tell of."""

from __future__ import annotations

from decimal import Decimal

import pytest

import mande as m
from mande.disclosure.counts import told_by_observations
from mande.disclosure.percentages import telling
from mande.disclosure.setting import Setting

PLAN = m.Framework(
    "p",
    context=[
        m.Indicator("share", unit="person", measure="percentage"),
        m.Indicator("part", unit="person"),
        m.Indicator("whole", unit="person"),
        m.Indicator("other", unit="person"),
    ],
    dimensions=[m.GENDER, m.age_bands(0, 18)],
    relations=[m.Share("share", part="part", wholes=["whole"])],
)
AGES = [m.Observation("share", Decimal("39.7"), "2026", cell={"age": age}) for age in ("0-17", "18+")]


def gone(*withheld: m.Observation, shown: list[m.Observation] = AGES) -> list[int]:
    """Return the places of the percentages that go, where *withheld* are."""
    setting = Setting.of(PLAN)
    told = tuple(told_by_observations([*shown, *withheld], setting))
    places = range(len(shown), len(shown) + len(withheld))
    return sorted(telling(told, places, setting) - {*places})


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (m.Observation("part", 15, "2026", cell={"age": "0-17"}), [0, 1]),
        (m.Observation("whole", 40, "2026"), [0, 1]),
        (m.Observation("share", 5, "2026", cell={"age": "18+"}), [0, 1]),
        (m.Observation("share", 5, "2026"), []),
        (m.Observation("part", 15, "2026", cell={"gender": "female"}), []),
        (m.Observation("part", 15, "2026", cell={"gender": "female", "age": "18+"}), []),
        (m.Observation("part", 15, "2025", cell={"age": "0-17"}), []),
        (m.Observation("part", 15, "2026", cell={"age": "0-17"}, place="x"), []),
        (m.Observation("other", 15, "2026", cell={"age": "0-17"}), []),
    ],
)
def test_a_table_goes_with_what_is_withheld_of_it(figure, expected):
    """What its percentages were taken on is one of the same place and time, of its dimensions or of fewer."""
    assert gone(figure) == expected


def test_a_ratio_is_no_bare_percentage():
    """A part and a whole are two counts, which are withheld or shown as such."""
    shown = [m.Observation("share", m.Ratio(20, 40), "2026"), m.Observation("share", m.Missing.UNKNOWN, "2026")]

    assert gone(m.Observation("part", 15, "2026"), shown=shown) == []


def test_nothing_goes_where_nothing_is_withheld():
    """Percentages of what everybody may read are no secret."""
    assert gone() == []


def test_whoever_suppresses_a_table_alone_is_told():
    """15 of 272 are withheld: 108 that are 39.7% would tell the 272, and so the 15."""
    plan = m.Framework(
        "p",
        context=[
            m.Indicator("share", unit="person", measure="percentage"),
            m.Indicator("helped", unit="person"),
        ],
        dimensions=[m.Dimension("by", "By", ["state", "church", "family"])],
        relations=[m.Share("share", part="helped", wholes=["helped"])],
    )
    counts = [("state", 108, "39.7"), ("church", 158, "58.1"), ("family", 6, "2.2")]
    figures = [
        *(m.Observation("helped", number, "2006", cell={"by": by}) for by, number, _ in counts),
        *(m.Observation("share", Decimal(share), "2006", cell={"by": by}) for by, _, share in counts),
    ]
    safe = m.suppress(m.Observations(figures), 11, programme=plan)

    assert [each.value for each in safe if each.indicator == "share"] == [m.Missing.WITHHELD] * 3
