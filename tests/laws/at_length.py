"""Holds thousands of generated frameworks, with what was seen of each, to every law that `mande.testing` states.

    python tests/laws/at_length.py --frameworks 10000 --seed 7

A third of them are plain, a third realistic and a third awkward. It prints what was drawn and what did not hold, and
ends with 1 where anything did not. A thousand have one seed, so that a part can be done again by itself:
`--frameworks 1000 --seed 9`. With `--keep folder` each thousand is kept as it ends, and what is kept is not done again:
stop it and start it as you like. The suite does the same with fewer (tests/laws/test_generated.py).
"""

from __future__ import annotations

import argparse
import os
import pickle
import sys
import time
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import attrs
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.statistics import collector

import mande as m
from mande import strategies
from mande.testing import LAWS, assert_laws

SHOWN = 3
"""Failures that are shown whole."""

AT_ONCE = 1_000
"""Frameworks of one seed: the next thousand have the next seed, and may be drawn by another process."""


@attrs.define
class Tally:
    """What was drawn, what was compared, and what did not hold.

    Hypothesis stops some draws itself, since it tries short ones first; those it calls invalid are what strategies
    threw away.
    """

    drawn: int = 0
    stopped: int = 0
    rejected: int = 0
    seconds: float = 0
    compared: Counter[str] = attrs.field(factory=Counter)
    failures: list[str] = attrs.field(factory=list)
    pages: list[str] = attrs.field(factory=list)

    def hold(self, framework: m.Framework, seen: m.Observations) -> None:
        """Hold one framework to the laws, and keep its page."""
        self.drawn += 1
        self.pages.append(framework.as_text())
        try:
            self.compared.update(assert_laws(framework, seen))
        except Exception:  # noqa: BLE001 - whatever is raised, each law is then tried by itself
            self.hold_one_by_one(framework, seen)

    def hold_one_by_one(self, framework: m.Framework, seen: m.Observations) -> None:
        """Hold one framework to each law, where it does not keep them all."""
        for law in LAWS:
            try:
                self.compared.update(assert_laws(framework, seen, laws=[law]))
            except Exception as failure:  # noqa: BLE001 - whatever is raised, the others are tried too
                self.failures.append(f"{law.__name__}: {type(failure).__name__}: {failure}")

    def count(self, statistics: dict[str, Any]) -> None:
        """Count what hypothesis says of its draws."""
        said = Counter(each["status"] for each in statistics["generate-phase"]["test-cases"])
        self.rejected += said["invalid"]
        self.stopped += said["overrun"]

    def add(self, other: Tally) -> None:
        """Add what another seed came to."""
        for field in attrs.fields(Tally):
            own, more = getattr(self, field.name), getattr(other, field.name)
            setattr(self, field.name, own + more)

    def report(self) -> str:
        """Return what is printed at the end."""
        median = sorted(self.pages, key=len)[len(self.pages) // 2]
        lines = median.splitlines()
        broken = Counter(failure.partition(":")[0] for failure in self.failures)
        return "\n".join(
            [
                f"frameworks drawn:  {self.drawn:,}, and {self.stopped:,} that hypothesis stopped midway",
                f"draws rejected:    {self.rejected:,} ({100 * self.rejected / (self.drawn + self.rejected):.2f} %)",
                f"laws:              {len(LAWS)}, {self.compared.total():,} comparisons in {self.seconds:,.0f} CPU s",
                *(f"  {law.__name__:<36}{self.compared[law.__name__]:>10,}" for law in LAWS),
                f"failures:          {len(self.failures):,}",
                *(f"  {name:<36}{times:>10,}" for name, times in broken.most_common()),
                *self.failures[:SHOWN],
                f"the median framework ({len(lines)} lines of at most {max(map(len, lines))} characters):",
                *lines,
            ]
        )


def held(frameworks: int, of: int) -> Tally:
    """Return what came of holding so many *frameworks* to the laws, drawn with the seed *of*."""
    tally = Tally()
    manners: Iterable[dict[str, bool]] = ({}, {"realistic": True}, {"awkward": True})
    drawn = st.one_of(*(strategies.programmes(**how) for how in manners))

    @seed(of)
    @settings(
        max_examples=frameworks, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck),
        deadline=None,
    )  # fmt: skip
    @given(drawn)
    def hold(programme: tuple[m.Framework, m.Observations]) -> None:
        tally.hold(*programme)

    began = time.process_time()
    with collector.with_value(tally.count):
        hold()
    tally.seconds = time.process_time() - began
    return tally


def held_once(frameworks: int, of: int, keep: Path | None) -> Tally:
    """Return what came of it, from the folder that it is kept in where it was done before."""
    kept = keep / f"seed-{of}-of-{frameworks}.pickle" if keep else None
    if kept and kept.exists():
        return pickle.loads(kept.read_bytes())
    tally = held(frameworks, of)
    if kept:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(pickle.dumps(tally))
    return tally


def main() -> int:
    """Read what is asked for, and do it."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--frameworks", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=7, help="of the first thousand; the next have the next")
    asked.add_argument("--processes", type=int, default=os.cpu_count())
    asked.add_argument("--keep", type=Path, help="a folder for each thousand that is done")
    options = asked.parse_args()
    starts = range(0, options.frameworks, AT_ONCE)
    parts = [
        (min(AT_ONCE, options.frameworks - start), options.seed + start // AT_ONCE, options.keep) for start in starts
    ]
    tally = Tally()
    with ProcessPoolExecutor(options.processes) as processes:
        for (frameworks, of, _), part in zip(parts, processes.map(held_once, *zip(*parts, strict=True)), strict=True):
            print(f"seed {of}: {frameworks:,} frameworks, {len(part.failures):,} failures", file=sys.stderr)
            tally.add(part)
    print(tally.report())
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
