"""The three manners of every strategy, and the smallest value of one."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import HypothesisWarning

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
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", HypothesisWarning)  # it writes out what it found, and answers are long
            return find(
                strategy, wanted, settings=settings(database=None, phases=phases, max_examples=3_000, derandomize=True)
            )

    return found


@pytest.fixture(scope="session")
def drawn() -> Callable[..., list[Any]]:
    """Return so many values of a strategy, the same each time."""

    def values(strategy: st.SearchStrategy[Any], number: int) -> list[Any]:
        found: list[Any] = []

        @settings(
            max_examples=number, database=None, derandomize=True, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck), deadline=None,
        )  # fmt: skip
        @given(strategy)
        def draw(value: Any) -> None:
            found.append(value)

        draw()
        return found

    return values
