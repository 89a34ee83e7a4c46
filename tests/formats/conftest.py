"""Documents in which every field of every value may be filled, for the laws that hold for all of them."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import strategies as st

import mande as m
from mande import strategies
from mande.strategies.registration import DRAWN_BY


@pytest.fixture(scope="session")
def example() -> Callable[[str], ModuleType]:
    """Return an example by its name, imported once."""
    home = Path(__file__).parents[2] / "examples"

    @cache
    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"held_{name}", home / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.path.insert(0, str(home))  # the portfolio imports the others
        try:
            spec.loader.exec_module(module)
        finally:
            sys.path.remove(str(home))
        return module

    return load


@pytest.fixture(scope="session")
def documents() -> st.SearchStrategy[m.Document]:
    """Return the strategy for documents, to draw from."""
    return strategies.documents(awkward=True) | strategies.documents()


@pytest.fixture(scope="session")
def strategy_for() -> Callable[[type], st.SearchStrategy[Any]]:
    """Return the strategy for the values of one class."""
    named = dict(DRAWN_BY)
    return lambda kind: getattr(strategies, named[kind])(awkward=True) | getattr(strategies, named[kind])()
