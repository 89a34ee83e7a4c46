"""Whether every document that once did harm, and every seed, is answered: what a fuzzer found stays found."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from targets import TARGETS, target_called, whole

import mande as m

HERE = Path(__file__).parent
INPUTS = sorted(path for room in ("seeds", "inputs") for path in (HERE / room).rglob("*") if path.is_file())


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.relative_to(HERE).as_posix())
def test_an_input_is_answered(path: Path) -> None:
    """What was read of it is whole, what is told of it is short and inert, and nothing is raised."""
    target = target_called(path.parent.name)

    for reading in target.readings:
        reading.holds(reading.read(path.read_bytes()))


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_every_reader_has_a_seed(target) -> None:
    """A fuzzer that begins with nothing never comes to what stands behind the first bracket."""
    assert [path for path in INPUTS if path.parent == HERE / "seeds" / target.name]


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_nothing_at_all_is_answered(target) -> None:
    """No bytes are an input too."""
    for reading in target.readings:
        reading.holds(reading.read(b""))


NAMED = [
    path for path in INPUTS if path.parent.parent.name == "seeds" and path.parent.name not in ("texts", "settings")
]


@pytest.mark.parametrize("name", ["\udcff\x1b[31m", "a\nb\u202ec", "=cmd|' /C calc'!A0", " "], ids=range(4))
@pytest.mark.parametrize("path", NAMED, ids=lambda path: path.relative_to(HERE).as_posix())
def test_a_name_that_nobody_can_write_is_inert(path: Path, name: str) -> None:
    """A name may hold bytes that are no letters, and commands to a terminal: none of it comes out."""
    file = BytesIO(path.read_bytes())
    file.name = f"{name}{path.suffix}"

    whole(m.read(file))
