"""What the five offices publish through `suppress`, attacked by somebody who has all of it and an exact solver."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import mande as m

EXAMPLES = Path(__file__).parents[2] / "examples"
OFFICES = ("bangladesh", "kyrgyz_republic", "macedonia", "nigeria", "norway")
K = 11

ROLL_UPS: dict[str, dict[str, Any]] = {
    "as reported": {},
    "by year": {"into": {"time": "year"}},
    "over time": {"over": ["time"]},
    "over places": {"over": ["place"]},
    "over time and places": {"over": ["time", "place"]},
}


def office(name: str) -> Any:
    """Return the module of an office."""
    spec = importlib.util.spec_from_file_location(f"office_{name}", EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", OFFICES)
@pytest.mark.parametrize("how", ROLL_UPS)
def test_totals_of_an_office_are_not_recovered(reader: ModuleType, name: str, how: str) -> None:
    """Whoever reads the published totals of an office, rolled up in any way, learns of no small number of people."""
    held = office(name)
    true = m.roll_up(held.programme, held.observations, **ROLL_UPS[how])
    published = list(reader.of_totals(true, m.suppress(true, k=K)))

    assert reader.small_and_shown(held.programme, published, K) == []
    assert reader.Attacker(held.programme, published, K).recovered() == []


@pytest.mark.parametrize("name", OFFICES)
def test_totals_published_side_by_side_are_not_recovered(reader: ModuleType, name: str) -> None:
    """Tables of months, years and places published together tell no more than each of them."""
    held = office(name)
    true = [m.roll_up(held.programme, held.observations, **how) for how in ROLL_UPS.values()]
    safe = m.suppress(true, k=K)
    published = [each for one, other in zip(true, safe, strict=True) for each in reader.of_totals(one, other)]

    assert reader.small_and_shown(held.programme, published, K) == []
    assert reader.Attacker(held.programme, published, K).recovered() == []


@pytest.mark.parametrize("name", OFFICES)
def test_observations_of_an_office_are_not_recovered(reader: ModuleType, name: str) -> None:
    """Nor does whoever reads the observations themselves, each as its source states it."""
    held = office(name)
    safe = m.suppress(held.observations, k=K, programme=held.programme)
    published = list(reader.of_observations(held.programme, held.observations, safe))

    assert reader.small_and_shown(held.programme, published, K) == []
    assert reader.Attacker(held.programme, published, K).recovered() == []


def test_the_attack_finds_what_is_badly_withheld(reader: ModuleType) -> None:
    """The attacker recovers a number that is withheld alone, beside its total: the attack can succeed."""
    helped = m.Indicator("helped", unit="person", accumulation="incremental")
    plan = m.Framework("shelters", outputs=[m.Output("shelter", indicators=[helped])], dimensions=[m.GENDER])
    everyone, women = frozenset[tuple[str, str]](), frozenset({("gender", "female")})
    men = frozenset({("gender", "male")})
    published = [
        reader.Published((None, "helped"), cell, None, None, (), truth, shown)
        for cell, truth, shown in ((everyone, 40, True), (women, 37, True), (men, 3, False))
    ]

    assert len(reader.Attacker(plan, published, K).recovered()) == 1
