"""Whether a table of races says what came of them, also where there was none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture
def harness(monkeypatch: pytest.MonkeyPatch):
    """Return the module, which benchmarks find beside them."""
    monkeypatch.syspath_prepend(str(HERE))
    import harness

    yield harness
    sys.modules.pop("harness")


def test_a_race(harness, capsys: pytest.CaptureFixture[str]) -> None:
    """The ratio is that of the medians, and the middle half that of the turns."""
    race = harness.Race(harness.Times((0.002, 0.004, 0.006)), harness.Times((0.002, 0.002, 0.002)))

    harness.show([("mande", "SQL", race), ("mande", "Dask", "not installed")])
    _, _, raced, none = capsys.readouterr().out.splitlines()

    assert raced.split() == [
        *("mande", "SQL", "4.00", "(3.00", "to", "5.00)", "2.00", "(2.00", "to", "2.00)", "2.00"),
        *("1.50", "to", "2.50", "3"),
    ]
    assert none.split() == ["mande", "Dask", "not", "installed"]


def test_growth(harness, capsys: pytest.CaptureFixture[str]) -> None:
    """Ten times as many figures that take ten times as long grow with an exponent of 1, beyond what is fixed."""
    for package in ("duckdb", "narwhals", "vl_convert"):
        pytest.importorskip(package)
    import bench_growth

    def size(rows: int, ours: float, theirs: float, asking: float):
        races = [harness.Race(harness.Times((ours, ours)), harness.Times((peer, peer))) for peer in (theirs, asking)]
        return bench_growth.Size(rows, *races, (100.0, 10.0, 700.0))

    bench_growth.show_growth([size(1_000, 0.5, 0.001, 0.002), size(1_001_000, 5.5, 1.001, 5.002)])
    told = capsys.readouterr().out
    drawn = bench_growth.drawing([size(1_000, 0.5, 0.001, 0.002)])["data"]["values"]

    asked = "5.002 (5.002 to 5.002) 1.10 (1.10 to 1.10)"
    assert "1,000 figures take: 0.500 s with mande, 0.001 s with SQL, 0.002 s with SQL that asks." in told
    assert [" ".join(line.split()) for line in told.splitlines() if line.startswith("1,001,000")] == [
        f"1,001,000 5.500 (5.500 to 5.500) 1.001 (1.001 to 1.001) 5.49 (5.49 to 5.49) {asked} 2",
        "1,001,000 5.000 1.000 5.000 0.35 1.00 1.13 100 10 700",
    ]
    assert told.endswith("at most 1.15 times the query that asks and 600 MB at 1,001,000: kept\n")
    assert drawn == [
        {"figures": 1_000, "seconds": seconds, "way": way}
        for seconds, way in ((0.5, "mande"), (0.001, "SQL"), (0.002, "SQL that asks"))
    ]
