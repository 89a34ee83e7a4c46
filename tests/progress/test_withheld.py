"""Whether progress stays silent where the figure that would tell is withheld."""

from __future__ import annotations

import pytest

import mande as m

QUARTERS = ("2026-Q1", "2026-Q2")
WITHHELD = m.Missing.WITHHELD


def assessed(accumulation: str, *numbers: object, on: str = "2026-12-31") -> m.Assessment:
    """Return how far a figure a quarter came towards 100."""
    indicator = m.Indicator(
        "helped", unit="person", accumulation=accumulation, direction="increase", baseline=0,
        targets=[m.Target(100, "2026")],
    )  # fmt: skip
    plan = m.Framework("p", period="2026", outputs=[m.Output("o", indicators=[indicator])])
    seen = m.Observations([m.Observation("helped", n, q) for n, q in zip(numbers, QUARTERS, strict=True)])
    (found,) = m.assess_progress(plan, seen, on=on)
    return found


@pytest.mark.parametrize("accumulation", ["cumulative", "snapshot"])
def test_the_last_figure_is_withheld(accumulation):
    """An earlier figure is not where a programme stands, when a later one exists."""
    found = assessed(accumulation, 60, WITHHELD)

    assert (found.actual, found.met) == (WITHHELD, None)
    assert str(found) == "helped: nothing reported (withheld)."
    assert "a later figure is withheld" in found.explain()


@pytest.mark.parametrize("accumulation", ["cumulative", "snapshot"])
def test_an_earlier_figure_is_withheld(accumulation):
    """Where a programme stands is its last figure, whatever came before."""
    assert assessed(accumulation, WITHHELD, 60).met is False


def test_a_part_is_withheld():
    """Of a sum with a part that is withheld, the rest is the least that it may be."""
    found = assessed("incremental", 60, WITHHELD)

    assert (found.actual, found.met) == (60, None)
    assert str(found) == "helped: at least 60 of 100, at least 60.0%."


def test_what_was_not_reported_is_another_thing():
    """A figure that nobody sent is not one that exists."""
    assert assessed("snapshot", 60, m.Missing.NOT_REPORTED).met is False
