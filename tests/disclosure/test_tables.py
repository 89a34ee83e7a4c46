"""Tables of made-up programmes, published in several ways at once and attacked by somebody who reads them all."""

from __future__ import annotations

from random import Random
from types import ModuleType
from typing import Any

import pytest

import mande as m

CHOICES: tuple[dict[str, Any], ...] = (
    {},
    {"into": {"time": "quarter"}},
    {"into": {"time": "year"}},
    {"over": ["place"]},
    {"over": ["place"], "into": {"time": "year"}},
    {"into": {"time": "quarter", "place": ["north", "BD"]}},
)


def a_programme(random: Random) -> tuple[m.Framework, m.Observations]:
    """Return a programme that counts people by gender, age or both, in villages and months, some more than once."""
    accumulation = random.choice(["incremental", "incremental", "cumulative", "snapshot"])
    trained = m.Indicator("trained", unit="person", accumulation=accumulation, counting="new persons")
    employed = m.Indicator("employed", unit="person", accumulation=accumulation, counting="new persons")
    places = [
        m.Place("BD"), m.Place("north", within="BD"), m.Place("south", within="BD"),
        m.Place("v1", within="north"), m.Place("v2", within="north"),
    ]  # fmt: skip
    plan = m.Framework(
        "f",
        period="2009",
        outputs=[m.Output("o", indicators=[trained, employed])],
        dimensions=[m.GENDER, m.Dimension("age", "Age", ["0-17", "18+"])],
        places=places,
        relations=[m.Subset("employed", of="trained")],
    )
    cells = random.choice(
        [
            [{"gender": g} for g in ("female", "male")],
            [{"gender": g, "age": a} for g in ("female", "male") for a in ("0-17", "18+")],
            [{}, *({"gender": g} for g in ("female", "male")), *({"age": a} for a in ("0-17", "18+"))],
        ]
    )
    seen = []
    for place in random.sample(["v1", "v2", "south"], random.randint(1, 3)):
        for month in sorted(random.sample(range(1, 13), random.randint(1, 3))):
            period = f"2009-01/2009-{month:02}" if accumulation == "cumulative" else f"2009-{month:02}"
            for cell in cells:
                number = random.choice([0, 1, 2, 3, 7, 20, 40, 90]) + (30 * month) * (accumulation == "cumulative")
                seen.append(m.Observation("trained", number, period, place=place, cell=cell))
                if random.random() < 0.3:
                    seen.append(m.Observation("employed", random.randint(0, number), period, place=place, cell=cell))
    return plan, m.Observations(seen)


@pytest.mark.parametrize("seed", [*range(30), 273, 351, 400])
def test_tables_published_side_by_side_are_not_recovered(reader: ModuleType, seed: int) -> None:
    """Whatever is tabulated of a programme at once, no small number of people is worked out from it."""
    random = Random(seed)
    plan, seen = a_programme(random)
    k = random.choice([3, 5, 11])
    true = [m.roll_up(plan, seen, **how) for how in random.sample(CHOICES, random.randint(1, 3))]
    safe = m.suppress(true, k)
    published = [each for one, other in zip(true, safe, strict=True) for each in reader.of_totals(one, other)]

    assert reader.small_and_shown(plan, published, k) == []
    assert reader.Attacker(plan, published, k).recovered() == []


@pytest.mark.parametrize("seed", [*range(30), 273, 351, 400])
def test_observations_are_not_recovered(reader: ModuleType, seed: int) -> None:
    """Nor is it from the figures themselves."""
    random = Random(seed)
    plan, seen = a_programme(random)
    k = random.choice([3, 5, 11])
    published = list(reader.of_observations(plan, seen, m.suppress(seen, k, programme=plan)))

    assert reader.small_and_shown(plan, published, k) == []
    assert reader.Attacker(plan, published, k).recovered() == []
