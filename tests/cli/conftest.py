"""How the tests of the prompt call it: as a command line, with what it answers and how it ends."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from typing import NamedTuple

import pytest

from mande.cli.prompt import run


class Answer(NamedTuple):
    """How a command ended, and what it said where."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """What stood on standard output, line by line."""
        return self.out.splitlines()


@pytest.fixture
def mande(
    tmp_path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Callable[..., Answer]:
    """Return what answers a command line, in a folder of its own; *typed* is what stands on standard input."""
    monkeypatch.chdir(tmp_path)

    def answer(*arguments: str, typed: str | bytes = b"") -> Answer:
        data = typed.encode() if isinstance(typed, str) else typed
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        code = run([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Answer(code, out.decode(), err.decode())

    return answer
