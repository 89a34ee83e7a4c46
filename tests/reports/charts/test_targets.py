"""Whether the picture of progress holds every target once, and says what the assessment says."""

from __future__ import annotations

import pytest

import mande as m

pytest.importorskip("altair")
pytest.importorskip("vl_convert")

from mande.reports import charts


def test_each_target_stands_in_the_picture() -> None:
    """A target without a share stands in the picture with its reason, and has no bar."""
    wells = m.Indicator("wells", "Wells dug", unit="item", targets=[m.Target(20, period="2009")])
    pumps = m.Indicator("pumps", "Pumps set up", unit="item", targets=[m.Target(5, period="2009")])
    plan = m.Framework("water", outputs=[m.Output("dug", indicators=[wells, pumps])])
    seen = m.Observations([m.Observation("wells", 15, period="2009")])

    picture = charts.progress(m.assess_progress(plan, seen, on="2009-12-31"))

    assert [row[0] for row in picture.rows] == ["Wells dug", "Pumps set up"]
    assert "15 of 20" in charts.svg(picture)
    assert "nothing reported" in charts.svg(picture)
