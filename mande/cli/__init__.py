"""At the prompt: one module a command, each imported when it is asked for."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from mande.errors import ExtraMissing

COMMANDS = ("check", "progress", "reconcile", "rollup", "report", "convert", "new", "rules", "version")
"""What can be asked at the prompt: each is a module here, and holds a `command`."""

VERSION = str(getattr(sys.modules["mande"], "__version__", ""))
"""Which mande this is."""

WRONG = 2
"""How the process ends where the input or the call was wrong."""


def command(name: str) -> Any:
    """Return the command that is called *name*."""
    return import_module(f"mande.cli.{name}").command


def main(arguments: Sequence[str] | None = None) -> None:
    """Answer *arguments*, by default those of the process, and end it: 0 nothing to say, 1 findings, 2 a wrong call."""
    # A process that answers once and ends has little to give back: looking for it is a sixth of a large report's time.
    gc.set_threshold(100_000, 50, 100)
    try:
        prompt = import_module("mande.cli.prompt")
    except ModuleNotFoundError as missing:
        if missing.name != "click":
            raise
        print(ExtraMissing.of("The prompt", "cli"), file=sys.stderr)
        sys.exit(WRONG)
    sys.exit(prompt.run(arguments))
