"""How what it costs to roll figures in Parquet up with DuckDB grows with how many there are, beside SQL by hand.

The figures are those of `bench_frames.py`: more of them are more places that report the same forms, and the smallest
are the forms of two places. SQL adds what it finds and asks nothing. What the smallest takes is the fixed cost, since
hardly any of it is for figures; seconds a million are what more figures take beyond it. The exponent says how much
seconds grow from one size to the next: 1 where twice as many figures take twice as long, 0 where they take no longer.

Memory is by how much a process that does nothing else grew at its peak, beyond one that only imports the same packages.
Both ways are timed in turns in a process of their own, after one run of each that is not counted.

    python tests/benchmarks/bench_growth.py [ROWS ...] [--chart FILE]

Without ROWS, a thousand to a hundred million, which take a few minutes. FILE is for an SVG.
"""

from __future__ import annotations

import argparse
import resource
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from importlib import import_module
from math import log
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import attrs
import duckdb
import vl_convert
from bench_frames import Sums, by_hand, connected, installed, mande_on_duckdb, written
from harness import ON_THE_WALL, Race, Times, race
from tabulate import tabulate

SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]

for module in ("narwhals", "pyarrow", "pandas"):  # mande imports narwhals, which brings PyArrow, which brings pandas
    if installed(module):
        import_module(module)

Answer = TypeVar("Answer")


@attrs.frozen
class Size:
    """What one number of figures takes: both ways raced, and the megabytes of each."""

    rows: int
    race: Race
    megabytes: tuple[float, float]


@cache
def connection() -> duckdb.DuckDBPyConnection:
    """Return the one connection of this process, for to make one takes longer than the query of the smallest."""
    return connected()


def figures(size: int, path: Path) -> int:
    """Write some *size* figures, and return how many they are."""
    written(connection(), size, path)
    return int(connection().sql(f"SELECT count(*) FROM '{path}'").fetchall()[0][0])


def with_mande(path: Path) -> Sums:
    """Return what mande says."""
    return mande_on_duckdb(connection(), path)


def with_sql(path: Path) -> Sums:
    """Return what the query says."""
    return by_hand(connection(), path)


def nothing(path: Path) -> object:
    """Do nothing, which is what a process that only imports does."""
    return path


def raced(path: Path, turns: int) -> Race:
    """Check that both agree, and race them."""
    told, found = with_sql(path), with_mande(path)
    assert {key: found[key] for key in told} == told
    return race(partial(with_mande, path), partial(with_sql, path), turns, ON_THE_WALL)


def peak(work: Callable[[Path], object], path: Path) -> float:
    """Return the megabytes that this process held at most, once *work* is done."""
    work(path)
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / (1_000_000 if sys.platform == "darwin" else 1_000_000 / 1_024)


def alone(work: Callable[..., Answer], *arguments: object) -> Answer:
    """Return what *work* answers in a process of its own.

    All work is done so, also what makes figures: a process starts with the peak of the one that it came from.
    """
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(work, *arguments).result()


def measured(size: int, path: Path) -> Size:
    """Return what some *size* figures take."""
    rows = alone(figures, size, path)
    idle = alone(peak, nothing, path)
    held = (alone(peak, with_mande, path) - idle, alone(peak, with_sql, path) - idle)
    return Size(rows, alone(raced, path, 9 if rows < 1_000_000 else 3), held)


def show_growth(sizes: Sequence[Size]) -> None:
    """Print a table of the *sizes*, each with how much more it takes than the one before."""
    headers = ["figures", "mande, s", "SQL, s", "ratio", "turns", "mande, exponent", "SQL, exponent"]
    rows = []
    for before, size in zip([None, *sizes], sizes, strict=False):
        pair = (size.race.ours, size.race.theirs)
        ratio = f"{size.race.ratio:.2f} ({size.race.spread[0]:.2f} to {size.race.spread[1]:.2f})"
        if before is None or size.rows < 2 * before.rows:
            exponents = ["", ""]
        else:
            earlier, more = (before.race.ours, before.race.theirs), log(size.rows / before.rows)
            exponents = [f"{log(now.median / then.median) / more:.2f}" for now, then in zip(pair, earlier, strict=True)]
        rows.append([f"{size.rows:,}", *map(_seconds, pair), ratio, len(pair[0].seconds), *exponents])
    print(tabulate(rows, headers, disable_numparse=True), end="\n\n")
    least = sizes[0]
    fixed = f"{least.race.ours.median:.3f} s with mande and {least.race.theirs.median:.3f} s with SQL"
    print(f"Fixed cost, which is what {least.rows:,} figures take: {fixed}. Beyond it:\n")
    headers = ["figures", "mande, s a million", "SQL, s a million", "mande, MB", "SQL, MB"]
    rows = []
    for size in sizes:
        more = (size.rows - least.rows) / 1_000_000
        beyond = [
            f"{(now.median - then.median) / more:.3f}" if size.rows > 10 * least.rows else ""
            for now, then in ((size.race.ours, least.race.ours), (size.race.theirs, least.race.theirs))
        ]
        rows.append([f"{size.rows:,}", *beyond, *(f"{held:.0f}" for held in size.megabytes)])
    print(tabulate(rows, headers, disable_numparse=True))


def _seconds(times: Times) -> str:
    low, high = times.spread
    return f"{times.median:.3f} ({low:.3f} to {high:.3f})"


def drawing(sizes: Sequence[Size]) -> dict[str, Any]:
    """Return a chart of seconds by figures, both in powers of ten, in Vega-Lite."""
    values = [
        {"figures": size.rows, "seconds": times.median, "way": way}
        for size in sizes
        for way, times in (("mande", size.race.ours), ("SQL by hand", size.race.theirs))
    ]
    colours = {"domain": ["mande", "SQL by hand"], "range": ["#0072b2", "#d55e00"]}

    def axis(digits: str) -> dict[str, Any]:
        """Return an axis on which each step is ten times the one before."""
        return {"scale": {"type": "log"}, "axis": {"values": [10**power for power in range(-3, 10)], "format": digits}}

    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "description": "Seconds that a roll-up takes, by how many figures there are, with mande and with SQL by hand.",
        "width": 560,
        "height": 320,
        "background": "white",
        "data": {"values": values},
        "mark": {"type": "line", "point": {"size": 60}},
        "encoding": {
            "x": {"field": "figures", "type": "quantitative", **axis(",~r")},
            "y": {"field": "seconds", "type": "quantitative", **axis("~r")},
            "color": {"field": "way", "type": "nominal", "scale": colours, "title": None},
            "strokeDash": {"field": "way", "type": "nominal", "sort": colours["domain"], "legend": None},
        },
    }


def main(arguments: Sequence[str]) -> None:
    """Measure each size, print what it takes, and draw it where a chart is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sizes", metavar="ROWS", type=int, nargs="*")
    parser.add_argument("--chart", metavar="FILE", type=Path)
    asked = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "figures.parquet"
        sizes = [measured(size, path) for size in sorted(asked.sizes or SIZES)]
    show_growth(sizes)
    if asked.chart:
        asked.chart.write_text(vl_convert.vegalite_to_svg(drawing(sizes)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
