"""Holds thousands of generated frameworks, with what was seen of each, to every law that `mande.testing` states.

    python tests/laws/at_length.py --frameworks 10000 --seed 7

A third of them are plain, a third realistic and a third awkward. It prints what was drawn and what did not hold, and
ends with 1 where anything did not. The suite does the same with fewer (tests/laws/test_generated.py).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterable

import attrs
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

import mande as m
from mande import strategies
from mande.testing import LAWS, assert_laws

SHOWN = 3
"""Failures that are shown whole."""


@attrs.define
class Tally:
    """What was drawn, what was compared, and what did not hold."""

    begun: int = 0
    drawn: int = 0
    compared: Counter[str] = attrs.field(factory=Counter)
    failures: list[str] = attrs.field(factory=list)
    pages: list[str] = attrs.field(factory=list)

    @property
    def rejected(self) -> int:
        """How many draws came to nothing."""
        return self.begun - self.drawn

    def hold(self, framework: m.Framework, seen: m.Observations) -> None:
        """Hold one framework to the laws, and keep its page."""
        self.drawn += 1
        self.pages.append(framework.as_text())
        for law in LAWS:
            try:
                self.compared.update(assert_laws(framework, seen, laws=[law]))
            except Exception as failure:  # noqa: BLE001 - whatever is raised, the others are tried too
                self.failures.append(f"{law.__name__}: {type(failure).__name__}: {failure}")

    def report(self, seconds: float) -> str:
        """Return what is printed at the end."""
        median = sorted(self.pages, key=len)[len(self.pages) // 2]
        lines = median.splitlines()
        broken = Counter(failure.partition(":")[0] for failure in self.failures)
        return "\n".join(
            [
                f"frameworks drawn:  {self.drawn:,}",
                f"draws rejected:    {self.rejected:,} ({100 * self.rejected / self.begun:.2f} %)",
                f"laws:              {len(LAWS)}, {sum(self.compared.values()):,} comparisons in {seconds:,.0f} CPU s",
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
    @given(st.data())
    def hold(data: st.DataObject) -> None:
        tally.begun += 1
        tally.hold(*data.draw(drawn))

    hold()
    return tally


def main() -> int:
    """Read what is asked for, and do it."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--frameworks", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=7)
    options = asked.parse_args()
    tally = held(options.frameworks, options.seed)
    print(tally.report(time.process_time()))
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
