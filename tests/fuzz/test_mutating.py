"""Whether a changed document is still one of its kind, so that a reader gets past its first bracket."""

from __future__ import annotations

import json
import tomllib
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from mutating import Mutator

SEEDS = Path(__file__).parent / "seeds"
MOST = 999_999


def parts(data: bytes) -> list[bytes]:
    """Return the files of an archive, unpacked."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return [archive.read(member) for member in archive.infolist()]


@pytest.mark.parametrize(
    ("seed", "parse"),
    [
        ("json/plan.json", json.loads),
        ("toml/plan.toml", lambda data: tomllib.loads(data.decode())),
        ("iati/plan.xml", ET.fromstring),
        ("excel/fcdo.xlsx", parts),
        ("package/plan.zip", parts),
    ],
)
def test_most_are_still_what_they_were(seed: str, parse: Callable[[bytes], object]) -> None:
    """More than half of the changed documents can still be taken apart, and nearly all are changed."""
    data = (SEEDS / seed).read_bytes()
    changed = [Mutator(number, lambda: data).mutate(data, MOST) for number in range(80)]

    whole = 0
    for each in changed:
        try:
            parse(each)
        except (ValueError, SyntaxError, KeyError, OSError, zipfile.BadZipFile, RecursionError):
            continue
        whole += 1

    assert whole >= 45
    assert sum(each != data for each in changed) >= 70


@pytest.mark.parametrize("path", sorted(SEEDS.rglob("*.*")), ids=lambda path: path.relative_to(SEEDS).as_posix())
def test_the_same_seed_gives_the_same_document(path: Path) -> None:
    """What was found can be found again, and nothing is too strange to be changed."""
    data = path.read_bytes()
    for number in range(5):
        assert Mutator(number).mutate(data, MOST) == Mutator(number).mutate(data, MOST)
