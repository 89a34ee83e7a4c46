"""How what it costs to roll figures in Parquet up with DuckDB grows with how many there are, beside SQL by hand.

The figures are those of `bench_frames.py`: more of them are more places that report the same forms, and the smallest
are the forms of two places. There are two queries by hand. One adds what it finds and asks nothing; the other asks what
mande asks too, as somebody would who knows the form: who reported each sum, what is missing, and which total is not
what its categories come to. To stay under, at the largest size: 1.15 times the query that asks, and 600 MB.

What the smallest takes is the fixed cost, since hardly any of it is for figures; seconds a million are what more
figures take beyond it. The exponent says how much seconds grow from one size to the next: 1 where twice as many figures
take twice as long, 0 where they take no longer.

Memory is by how much a process that does nothing else grew at its peak, beyond one that only imports the same packages.
Two ways are timed in turns in a process of their own, after one run of each that is not counted: mande beside the one
query, and then beside the other.

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
from bench_frames import Sums, asking_too, by_hand, connected, installed, mande_on_duckdb, written
from harness import ON_THE_WALL, Race, Times, race
from tabulate import tabulate

WAYS = ("mande", "SQL", "SQL that asks")
MOST_TIMES, MOST_MEGABYTES = 1.15, 600
SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]

for module in ("narwhals", "pyarrow", "pandas"):  # mande imports narwhals, which brings PyArrow, which brings pandas
    if installed(module):
        import_module(module)

Answer = TypeVar("Answer")


@attrs.frozen
class Size:
    """What one number of figures takes: mande raced with each query, and the megabytes of all three."""

    rows: int
    race: Race
    asking: Race
    megabytes: tuple[float, float, float]

    @property
    def times(self) -> tuple[Times, Times, Times]:
        """What each of `WAYS` took."""
        return self.race.ours, self.race.theirs, self.asking.theirs


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


def with_sql_that_asks(path: Path) -> object:
    """Return what the two queries say that ask too."""
    return asking_too(connection(), path)


def nothing(path: Path) -> object:
    """Do nothing, which is what a process that only imports does."""
    return path


def raced(path: Path, turns: int) -> Race:
    """Check that both agree, and race them."""
    told, found = with_sql(path), with_mande(path)
    assert {key: found[key] for key in told} == told
    return race(partial(with_mande, path), partial(with_sql, path), turns, ON_THE_WALL)


def raced_with_what_asks(path: Path, turns: int) -> Race:
    """Race mande with the queries that ask too."""
    return race(partial(with_mande, path), partial(with_sql_that_asks, path), turns, ON_THE_WALL)


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
    mine, plain, asking = (alone(peak, way, path) - idle for way in (with_mande, with_sql, with_sql_that_asks))
    turns = 9 if rows < 1_000_000 else 3
    return Size(rows, alone(raced, path, turns), alone(raced_with_what_asks, path, turns), (mine, plain, asking))


def show_growth(sizes: Sequence[Size]) -> None:
    """Print a table of the *sizes*, each with how much more it takes than the one before."""
    headers = ["figures", "mande, s", "SQL, s", "ratio", "SQL that asks, s", "ratio", "turns"]
    rows = [
        [
            f"{size.rows:,}",
            _seconds(size.race.ours),
            _seconds(size.race.theirs),
            _ratio(size.race),
            _seconds(size.asking.theirs),
            _ratio(size.asking),
            len(size.race.ours.seconds),
        ]
        for size in sizes
    ]
    print(tabulate(rows, headers, disable_numparse=True), end="\n\n")
    least = sizes[0]
    fixed = ", ".join(f"{times.median:.3f} s with {way}" for way, times in zip(WAYS, least.times, strict=True))
    print(f"Fixed cost, which is what {least.rows:,} figures take: {fixed}. Beyond it, in seconds a million:\n")
    headers = ["figures", *(f"{way}{what}" for what in ("", ", exponent", ", MB") for way in WAYS)]
    rows = []
    for before, size in zip([None, *sizes], sizes, strict=False):
        beyond = exponents = [""] * len(WAYS)
        if size.rows > 10 * least.rows:
            more = (size.rows - least.rows) / 1_000_000
            pairs = zip(size.times, least.times, strict=True)
            beyond = [f"{(now.median - then.median) / more:.3f}" for now, then in pairs]
        if before is not None and size.rows >= 2 * before.rows:
            more = log(size.rows / before.rows)
            pairs = zip(size.times, before.times, strict=True)
            exponents = [f"{log(now.median / then.median) / more:.2f}" for now, then in pairs]
        rows.append([f"{size.rows:,}", *beyond, *exponents, *(f"{held:.0f}" for held in size.megabytes)])
    print(tabulate(rows, headers, disable_numparse=True), end="\n\n")
    most = sizes[-1]
    kept = most.asking.ratio <= MOST_TIMES and most.megabytes[0] <= MOST_MEGABYTES
    print(f"at most {MOST_TIMES} times the query that asks and {MOST_MEGABYTES} MB at {most.rows:,}: {verdict(kept)}")


def verdict(kept: bool) -> str:
    """Return whether a promise is kept, in words."""
    return "kept" if kept else "not kept"


def _ratio(told: Race) -> str:
    return f"{told.ratio:.2f} ({told.spread[0]:.2f} to {told.spread[1]:.2f})"


def _seconds(times: Times) -> str:
    low, high = times.spread
    return f"{times.median:.3f} ({low:.3f} to {high:.3f})"


def drawing(sizes: Sequence[Size]) -> dict[str, Any]:
    """Return a chart of seconds by figures, both in powers of ten, in Vega-Lite."""
    values = [
        {"figures": size.rows, "seconds": times.median, "way": way}
        for size in sizes
        for way, times in zip(WAYS, size.times, strict=True)
    ]
    colours = {"domain": list(WAYS), "range": ["#0072b2", "#d55e00", "#e69f00"]}

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
