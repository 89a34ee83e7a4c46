"""What tests of disclosure share: the attack, which is a command as well."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def attack() -> ModuleType:
    """Return the module that makes up tables and attacks what is shown of them."""
    return _beside("attack")


@pytest.fixture(scope="session")
def reader() -> ModuleType:
    """Return the module in which somebody reads what is published of a programme, and works out what he can."""
    return _beside("reader")


@pytest.fixture(scope="session")
def tabulations() -> ModuleType:
    """Return the module that makes up tables of one programme side by side, and attacks what is published of them."""
    return _beside("tabulations")


def _beside(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"held_{name}", Path(__file__).parent / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
