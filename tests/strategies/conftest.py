"""The three manners of every strategy, and the smallest value of one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

MANNERS = ({}, {"realistic": True}, {"awkward": True})


@pytest.fixture(params=MANNERS, ids=["plain", "realistic", "awkward"])
def how(request: pytest.FixtureRequest) -> dict[str, bool]:
    """Return each manner in turn."""
    return request.param


@pytest.fixture(scope="session")
def smallest() -> Callable[..., Any]:
    """Return the simplest value that a strategy draws of those that are wanted."""

    def found(strategy: st.SearchStrategy[Any], wanted: Callable[[Any], bool] = lambda _: True) -> Any:
        # Not the phase that explains: it draws larger values again, and `find` returns the last that was drawn.
        phases = [Phase.generate, Phase.shrink]
        return find(
            strategy, wanted, settings=settings(database=None, phases=phases, max_examples=3_000, derandomize=True)
        )

    return found


@pytest.fixture(scope="session")
def drawn() -> Callable[..., list[Any]]:
    """Return so many values of a strategy, the same each time, and how many draws it took."""

    def values(strategy: st.SearchStrategy[Any], number: int) -> tuple[list[Any], int]:
        found: list[Any] = []
        begun = [0]

        @settings(
            max_examples=number, database=None, derandomize=True, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck), deadline=None,
        )  # fmt: skip
        @given(st.data())
        def draw(data: st.DataObject) -> None:
            begun[0] += 1
            found.append(data.draw(strategy))

        draw()
        return found, begun[0]

    return values
