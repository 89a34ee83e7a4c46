"""Whether small numbers of people are told of where a document is written to be published."""

from __future__ import annotations

import pytest

import mande as m


@pytest.mark.parametrize("target", [["plan.xml"], ["figures", "--to", "sdmx"]])
def test_few_persons_in_a_published_format_are_told(mande, tmp_path, target):
    """Three persons in a cell may be recognised: IATI and SDMX are published, and writing them says so."""
    plan = m.Framework(
        "help",
        period="2026",
        outputs=[m.Output("help", indicators=[m.Indicator("helped", unit="person", accumulation="incremental")])],
        places=[m.Place("north")],
    )
    seen = m.Observations([m.Observation("helped", 3, period="2026", place="north", source="log")])
    m.write(m.Document(plan, seen), tmp_path / "plan.json")

    answer = mande("convert", "plan.json", *target)

    assert answer.code == 1
    assert "MND917" in answer.err
