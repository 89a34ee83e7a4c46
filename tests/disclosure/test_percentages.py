"""Whether percentages go with what they would tell of."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

import mande as m
from mande.disclosure.percentages import telling

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
    figures = [*shown, *withheld]
    safe = [*shown, *(attrs.evolve(each, value=m.Missing.WITHHELD) for each in withheld)]
    return sorted(telling(PLAN, figures, safe) - {*range(len(shown), len(figures))})


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
    assert telling(PLAN, AGES, AGES) == frozenset()
