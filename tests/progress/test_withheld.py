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
    assert str(found) == "helped: withheld."
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


@pytest.mark.parametrize("accumulation", ["incremental", "cumulative", "snapshot"])
@pytest.mark.parametrize("on", ["2026-07-31", "2026-12-31"])
def test_all_is_withheld(accumulation, on):
    """Where figures exist and none is told, nothing is said not to have been reported, nor not to be due."""
    assert str(assessed(accumulation, WITHHELD, WITHHELD, on=on)) == "helped: withheld."


def said(*figures: m.Observation, **fields: object) -> str:
    """Return what is said of 30 people promised for the year."""
    fields = {"accumulation": "incremental", "direction": "increase", "baseline": 0, **fields}
    indicator = m.Indicator("helped", unit="person", targets=[m.Target(30, "2026")], **fields)
    plan = m.Framework("p", period="2026", outputs=[m.Output("o", indicators=[indicator])])
    (found,) = m.assess_progress(plan, m.Observations(figures), on="2026-12-31")
    return str(found)


def people(value: object, period: str | None = "2026", **fields: object) -> m.Observation:
    """Return a figure."""
    return m.Observation("helped", value, period, **fields)


@pytest.mark.parametrize(
    ("whole", "published", "expected"),
    [
        ((40, 38), (40, WITHHELD), "withheld"),
        ((40, 38), (WITHHELD, WITHHELD), "withheld"),
        ((40, 40), (40, 40), "40 of 30, 133.3%, met"),
        ((40, 38), (40, 38), "figures differ (40 and 38), between 126.7% and 133.3%, unrated"),
    ],
)
def test_one_of_two_sources_is_withheld(whole, published, expected):
    """Beside a source that is withheld nobody knows whether the other is disputed: it is not chosen."""
    assert "differ" in said(*map(people, whole)) or whole[0] == whole[1]
    assert said(*map(people, published)) == f"helped: {expected}."


def test_parts_that_are_withheld():
    """What a year came to by its quarters is not told by the year, which may say otherwise."""
    quarters = [people(10, f"2026-Q{number}") for number in (1, 2, 3, 4)]
    gone = [people(WITHHELD, f"2026-Q{number}") for number in (1, 2, 3, 4)]

    new = {"counting": "new persons"}
    assert said(people(38), *quarters, **new) == "helped: 40 of 30, 133.3%, met."
    assert said(people(38), *gone, **new) == "helped: withheld."
    assert said(people(38), *quarters[:2], *gone[2:], **new) == "helped: at least 20 of 30, at least 66.7%."


def test_one_that_reaches_beyond_is_withheld():
    """Of a figure that goes on after the target's time some belongs to it, whether or not it is told how much."""
    beyond = {"period": "2026-07/2027-06"}
    target = m.Target(30, "2026")
    indicator = m.Indicator("helped", unit="person", accumulation="incremental", baseline=0, targets=[target])
    plan = m.Framework("p", period="2026/2027", outputs=[m.Output("o", indicators=[indicator])])

    for value in (20, WITHHELD):
        seen = m.Observations([people(12, "2026-01/2026-06"), people(value, **beyond)])
        assert str(m.assess_progress(plan, seen, on="2027-12-31")[0]) == ("helped: at least 12 of 30, at least 40.0%.")


def test_what_differs_of_a_sum_with_a_part_that_is_withheld():
    """Where figures differ, and more belongs to the sum, there is no most that it can be."""
    figures = people(10, "2026-Q1"), people(12, "2026-Q1"), people(WITHHELD, "2026-Q2")

    assert said(*figures) == "helped: figures differ (10 and 12), unrated."


@pytest.mark.parametrize("baseline", [WITHHELD, m.Baseline(WITHHELD, "2025")])
def test_the_baseline_is_withheld(baseline):
    """A start that exists is not unknown, and without it nobody is told whether the target is met."""
    assert said(people(40), baseline=baseline) == "helped: 40 of 30, baseline withheld."


def test_one_of_two_baselines_is_withheld():
    """Of two baselines that may differ the one that is shown is not chosen."""
    both = {"baseline": m.Baseline(3, "2025"), "other_baselines": [m.Baseline(WITHHELD, "2024")]}

    assert said(people(40), **both) == "helped: 40 of 30, baseline withheld."


def test_what_was_not_reported_is_another_thing():
    """A figure that nobody sent is not one that exists."""
    assert assessed("snapshot", 60, m.Missing.NOT_REPORTED).met is False
