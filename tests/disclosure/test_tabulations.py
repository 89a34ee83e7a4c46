"""Whatever is tabulated of a programme, and however it meets, nobody who knows what adds up knows a small number."""

from __future__ import annotations

from types import ModuleType

import pytest


@pytest.mark.parametrize("seed", range(40))
def test_no_small_number_is_known(tabulations: ModuleType, seed: int) -> None:
    """Tables of districts, months, women and men, sums and parts, cells missing: all small numbers stay unknown."""
    assert list(tabulations.Attack(seed).leaks()) == []


def test_the_attack_can_succeed(tabulations: ModuleType) -> None:
    """Where nothing is withheld but the small numbers themselves, some of them are known: the attack can succeed."""
    known = 0
    for attack in map(tabulations.Attack, range(12)):
        attack.shown = {box: value for box, value in attack.values.items() if not 0 < value < tabulations.SMALL}
        known += len(list(attack.leaks()))

    assert known > 0
