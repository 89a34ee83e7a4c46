"""What tests of disclosure share: the attack, which is a command as well."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def attack() -> ModuleType:
    """Return the module that makes up tables and attacks what is shown of them."""
    spec = importlib.util.spec_from_file_location("held_attack", Path(__file__).parent / "attack.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
