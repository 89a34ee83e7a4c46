"""A results chain small enough to be read, with a gap of each kind and a link of several strengths."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

import mande as m


def wells(**fields) -> m.Framework:
    """Return a plan for safe water, in which the film leads nowhere and nobody measures whether children fall ill."""
    told = {
        "inputs": [m.Input("grant", "Grant", amount=m.Money(1000, "USD"), kind="funds")],
        "activities": [m.Activity("dig", "Dig wells"), m.Activity("office", "Run the office", management_only="rent")],
        "outputs": [m.Output("dug", "Wells dug"), m.Output("film", "A film")],
        "outcomes": [
            m.Outcome("healthy", "Fewer children fall ill", order="immediate"),
            m.Outcome("school", "Children go to school", order="ultimate", planned=False),
        ],
        "impacts": [m.Impact("well-being", "People live well")],
        "objectives": [
            m.Objective("health", "Children are healthy", outcomes=["healthy"]),
            m.Objective("peace", "Villages are at peace", dropped_because="no longer funded"),
        ],
        "links": [
            m.Link("grant", "dig", stated_by="layout"),
            m.Link("dig", "dug", evidence=[m.Evidence("diary", design="record")]),
            m.Link("dug", "healthy", evidence=[m.Evidence("review", design="before and after")]),
            m.Link("healthy", "school", evidence=[m.Evidence("review", says="contradicts")]),
            m.Link("school", "well-being"),
            m.Link("healthy", "dig", kind="feedback"),
        ],
        "sources": [m.Source("diary", independence="self"), m.Source("review", independence="independent")],
    }
    return m.Framework("wells", "Safe water", **{**told, **fields})


@pytest.fixture
def plan() -> m.Framework:
    """Return the plan for safe water."""
    return wells()


@pytest.fixture
def planned() -> Callable[..., m.Framework]:
    """Return what makes the plan for safe water with some of its lists told otherwise."""
    return wells


@pytest.fixture
def same() -> Callable[[str, str], bool]:
    """Return what holds a picture against the one in a file that somebody looked at.

    To renew them after a change that is meant, and look at them again: RENEW_GOLDEN=1 python -m pytest this folder.
    """

    def is_same(name: str, written: str) -> bool:
        path = Path(__file__).parent / "golden" / name
        if os.environ.get("RENEW_GOLDEN"):
            path.write_text(written, encoding="utf-8", newline="\n")
        return written == path.read_text(encoding="utf-8")

    return is_same
