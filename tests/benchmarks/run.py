"""Run all benchmarks, each in a process of its own, and write what they print as a page of the documentation.

python tests/benchmarks/run.py [--only frames,chain] [--write docs/performance.md]
"""

from __future__ import annotations

import argparse
import ast
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from importlib.metadata import PackageNotFoundError, version
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryFile
from time import perf_counter

import attrs

HERE = Path(__file__).parent

PACKAGES = (
    *("mande", "attrs", "tabulate", "narwhals", "polars", "duckdb", "pyarrow", "pandas", "dask"),
    *("networkx", "okfn-iati", "altair", "vl-convert-python"),
)
"""Whose versions the page tells, where they are installed."""

CHARTED = "growth"
"""The benchmark that draws its figures, where the page has a place for the chart."""

INTRODUCTION = """\
# How long it takes, beside others

`make bench` writes this page: nothing on it is written by hand, and on your machine it says what yours takes.

Read the ratios, not the seconds. A time speaks of the machine it was taken on; the ratio of two speaks of the programs.
A ratio is what mande took over what the other took, so that below 1 mande is the quicker. The two are timed in turns in
one run, since whatever slows a machine for a while then slows both. A time is the median of all turns, with the middle
half of them beside it, and a ratio is that of the two medians. Beside it stands the middle half of the ratios of each
turn on its own: the wider it is, and the farther from the ratio, the less the ratio is to be trusted. A table without a
ratio says what one thing costs. No ratio is left out for being far from 1.
"""


@attrs.frozen
class Outcome:
    """What came of one benchmark: what it printed, how long it took, and in a line why it failed, if it did."""

    script: Path
    printed: str
    seconds: float
    failure: str = ""
    chart: Path | None = None

    @property
    def section(self) -> str:
        """The section of the page on this benchmark."""
        title, compared = described(self.script)
        took = f"`python tests/benchmarks/{self.script.name}` took {self.seconds:,.0f} seconds."
        parts = [f"## {title}", compared]
        if self.failure:
            parts.append(f"**It failed:** `{self.failure}`")
        if printed := self.printed.strip("\n"):
            parts.append(f"```text\n{printed}\n```")
        if self.chart and self.chart.exists():
            parts.append(f"![{title}]({self.chart.name})")
        return "\n\n".join(part for part in [*parts, took] if part) + "\n"


def named(script: Path) -> str:
    """Return what a benchmark is called where one is asked for: `frames` for `bench_frames.py`."""
    return script.stem.removeprefix("bench_")


def described(script: Path) -> tuple[str, str]:
    """Return the first sentence of a benchmark's docstring, and what follows, up to the first line of a command."""
    words = ast.get_docstring(ast.parse(script.read_text(encoding="utf-8"))) or script.name
    title, _, rest = re.sub(r"(?<=\.)\s+", "\n\n", words, count=1).partition("\n\n")
    paragraphs = takewhile(lambda paragraph: not paragraph.startswith(" "), rest.split("\n\n"))
    return " ".join(title.split()).removesuffix("."), "\n\n".join(paragraphs).strip()


def outcome_of(script: Path, chart: Path | None = None) -> Outcome:
    """Run a benchmark, show what it prints as it prints it, and return what came of it."""
    call = [sys.executable, str(script), *(["--chart", str(chart)] if chart else [])]
    started, printed = perf_counter(), []
    with TemporaryFile("w+", encoding="utf-8") as complaints:
        unbuffered = {**os.environ, "PYTHONUNBUFFERED": "1"}
        with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=complaints, text=True, env=unbuffered) as process:
            for line in process.stdout or ():
                print(line, end="", flush=True)
                printed.append(line)
        complaints.seek(0)
        complained = complaints.read()
    print(complained, end="", file=sys.stderr)
    failure = ""
    if process.returncode:
        last = [line.strip() for line in (complained or "".join(printed)).splitlines() if line.strip()][-1:]
        failure = _without_places("".join(last)) or f"it ended with {process.returncode}"
    return Outcome(script, "".join(printed), perf_counter() - started, failure, chart)


def _without_places(words: str) -> str:
    """Return *words* with the name of a file in place of where it lies: that is nobody's business but the machine's."""
    return re.sub(r"(?<![\w.])(?:/[\w.+-]+){2,}", lambda found: Path(found[0]).name, words)


def machine() -> list[str]:
    """Return the kind of machine that this is, and what is installed: no name, and no place on it."""
    processor = platform.processor() or platform.machine()
    known = Path("/proc/cpuinfo")
    if known.exists() and (found := re.search(r"model name\s*:\s*(.+)", known.read_text(encoding="utf-8"))):
        processor = found[1]
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    lines = [f"Processor: {processor}, of which {cores} cores can be used."]
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        lines.append(f"Memory: {os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 2**30:.0f} GiB.")
    lines.append(f"{platform.system()}, {platform.python_implementation()} {platform.python_version()}.")
    return [*lines, f"Installed: {', '.join(_installed())}."]


def _installed() -> Iterable[str]:
    for package in PACKAGES:
        try:
            yield f"{package} {version(package)}"
        except PackageNotFoundError:
            yield f"no {package}"


def page(outcomes: Sequence[Outcome], left_out: Sequence[str], day: date) -> str:
    """Return the page that tells *outcomes*, those that failed first by name, and which benchmarks were left out."""
    facts = [f"Measured on {day:%Y-%m-%d}.", *machine()]
    if failed := [f"`{each.script.name}`" for each in outcomes if each.failure]:
        facts.append(f"**Failed:** {', '.join(failed)}.")
    if left_out:
        facts.append(f"Not run this time: {', '.join(left_out)}.")
    sections = [each.section for each in sorted(outcomes, key=lambda each: each.script.name)]
    return "\n".join([INTRODUCTION, *(f"- {fact}" for fact in facts), "", *sections])


def main(arguments: Sequence[str], folder: Path = HERE) -> int:
    """Run the benchmarks of *folder* that are asked for, and return 1 where one failed, else 0."""
    scripts = {named(script): script for script in sorted(folder.glob("bench_*.py"))}
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", metavar="NAMES", help=f"some of {', '.join(scripts)}, with commas between them")
    parser.add_argument("--write", metavar="PAGE", type=Path, help="where the page is written, in Markdown")
    asked = parser.parse_args(arguments)
    chosen = asked.only.split(",") if asked.only else list(scripts)
    if unknown := [name for name in chosen if name not in scripts]:
        parser.error(f"no benchmark is called {unknown[0]!r}. There are {', '.join(scripts)}.")
    outcomes = []
    for name in chosen:
        print(f"\n\n=== {name}: {described(scripts[name])[0]}\n", flush=True)
        chart = asked.write.with_suffix(".svg") if asked.write and name == CHARTED else None
        outcomes.append(outcome_of(scripts[name], chart))
        if asked.write:  # after each, so that a run that is ended early has told what it knows
            left_out = [other for other in scripts if other not in {named(each.script) for each in outcomes}]
            asked.write.write_text(page(outcomes, left_out, datetime.now(UTC).date()), encoding="utf-8")
    for each in outcomes:
        if each.failure:
            print(f"{each.script.name} failed: {each.failure}", file=sys.stderr)
    return int(any(each.failure for each in outcomes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
