"""What the whole catalogue costs to ask of 100,000 indicators, beside 10,000: ten times as much should cost ten times.

To stay under: a ratio of 12. Plans and extracts are asked apart, since they reach different verdicts. Each size has
processes of its own, in turns, because the garbage collector, which stays on as users have it, walks everything that is
alive: a small plan asked beside a large one would look slow, and the ratio good. Times are those of the process alone.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from random import Random
from time import process_time

import attrs
from harness import Race, Times
from tabulate import tabulate

import mande
from mande.review import reviews_of
from mande.rules import run

LARGE, SMALL = 100_000, 10_000
PROCESSES = 3
"""Processes of each size and basis."""

RUNS = 1
"""Runs in each process."""

ON = "2010-06-30"
AT_MOST = 12
SHOWN_RULES = 10

PERIOD = "2007-02/2010-01"
YEARS = ("2007", "2008", "2009")
UNITS = ("person", "person", "person", "household", "event", "session", "document", "kilogram")
GENDERS, AGES = ("female", "male"), ("0-17", "18-34", "35+")


@attrs.frozen
class Programme:
    """A plan of so many indicators, and what was seen of it. Whatever grows with a programme grows with it."""

    framework: mande.Framework
    observations: mande.Observations


@attrs.frozen
class Writer:
    """Writes a programme with the faults that real ones have, each in about the same share at every size."""

    size: int
    random: Random
    numbers: Callable[[], int] = attrs.field(factory=lambda: count().__next__)

    def often(self, share: float) -> bool:
        """Return True in *share* of all cases."""
        return self.random.random() < share

    def some(self, kind: str, many: int) -> str:
        """Return the code of one of *many* things of a *kind*."""
        return f"{kind}-{self.random.randrange(many)}"

    def many(self, one_in: int) -> int:
        """Return how many things there are where there is one to so many indicators."""
        return max(2, self.size // one_in)

    def source(self) -> str | None:
        """Return a source; some cite none, and a few one that nobody defined."""
        if self.often(0.002):
            return self.some("lost", self.many(1000))
        return self.some("source", self.many(200)) if self.often(0.9) else None

    def period(self) -> str | None:
        """Return the period of a figure."""
        return self.random.choice((*YEARS, "2009-Q2", "2009-05", "2007-02/2009")) if self.often(0.97) else None

    def cell(self, indicator: mande.Indicator) -> dict[str, str]:
        """Return a category for one or two of the breakdowns of *indicator*."""
        codes = {"gender": self.random.choice(GENDERS), "age": self.random.choice(AGES)}
        return {code: codes[code] for code in indicator.breakdowns if self.often(0.8)}

    def indicator(self) -> mande.Indicator:
        """Return an indicator with a baseline, targets and a reference sheet, or some of them."""
        unit = self.random.choice(UNITS)
        persons = unit == "person"
        return mande.Indicator(
            f"indicator-{self.numbers()}",
            "How many of them there are",
            unit=unit if self.often(0.95) else None,
            measure="amount" if unit == "kilogram" else "count",
            accumulation=self.random.choice(("incremental", "cumulative", "snapshot")),
            direction="increase" if self.often(0.8) else None,
            population=self.some("population", self.many(1000)) if persons and self.often(0.7) else None,
            breakdowns=("gender", "age") if persons and self.often(0.7) else (),
            baseline=mande.Baseline(40, self.random.choice(("2006", "2007-01", "2008-06")), source=self.source())
            if self.often(0.5)
            else None,
            targets=self.targets(),
            capacity=400 if self.often(0.05) else None,
            definition="Whoever came to one of them" if self.often(0.6) else None,
            counting_rule="Each once" if self.often(0.5) else None,
        )

    def targets(self) -> tuple[mande.Target, ...]:
        """Return no target, one for the whole period, or one a year."""
        periods = self.random.choice(((), (PERIOD,), (PERIOD,), YEARS))
        return tuple(
            mande.Target(
                self.random.choice((100, 400, 1320)),
                period=period if self.often(0.95) else None,
                qualifier="up to" if self.often(0.05) else "exactly",
                cell={"gender": "female"} if self.often(0.05) else None,
                source=self.source(),
                at="L317-319",
            )
            for period in periods
        )

    def results(
        self, kind: type, one_in: int, indicators: int, **more: Callable[[], object]
    ) -> tuple[mande.Output, ...]:
        """Return results of a *kind*, one to so many indicators of all, with so many of their own."""
        return tuple(
            kind(
                f"{kind.__name__.lower()}-{place}",
                "What it brings about",
                indicators=[self.indicator() for _ in range(indicators if self.often(0.9) else 0)],
                **{name: value() for name, value in more.items()},
            )
            for place in range(self.many(one_in))
        )

    def links(self) -> tuple[mande.Link, ...]:
        """Return about six links to every five results, up the levels or along one."""
        pairs: dict[tuple[str, str], None] = {}
        steps = (("activity", 5, "output", 4), ("output", 4, "outcome", 8), ("outcome", 8, "impact", 40))
        for lower, one_in, higher, fewer in steps:
            for place in range(self.many(one_in)):
                for _ in range(self.random.choice((0, 1, 1, 1, 2, 2))):
                    pairs[f"{lower}-{place}", self.some(higher, self.many(fewer))] = None
                if place and self.often(0.1):
                    pairs[f"{lower}-{self.random.randrange(place)}", f"{lower}-{place}"] = None
        return tuple(
            mande.Link(
                *pair,
                mechanism="Those who know it tell others",
                evidence=self.evidence() if self.often(0.3) else (),
                source=self.source(),
            )
            for pair in pairs
        )

    def evidence(self) -> tuple[mande.Evidence, ...]:
        """Return one piece of evidence for a link."""
        return (mande.Evidence(self.some("source", self.many(200)), design="record"),)

    def observed(self, indicator: mande.Indicator) -> list[mande.Observation]:
        """Return what was reported of *indicator*: totals, and some of them broken down."""
        values = (0, 40, 884, 1320, mande.Missing.UNKNOWN, mande.Missing.NOT_IN_SOURCE)
        found = []
        for _ in range(self.random.choice((0, 1, 2, 3))):
            period, source = self.period(), self.source()
            cells = [None, *(self.cell(indicator) for _ in range(2 if indicator.breakdowns else 0))]
            found += [
                mande.Observation(
                    indicator.code,
                    self.random.choice(values),
                    period=period,
                    cell=cell,
                    place=self.some("place", self.many(100)) if self.often(0.5) else None,
                    population=self.some("population", self.many(1000)) if self.often(0.05) else None,
                    source=source,
                    at="L370-371",
                )
                for cell in cells
            ]
        return found

    def claim(self) -> mande.Claim:
        """Return a claim of an outcome with its evidence."""
        return mande.Claim(
            self.some("outcome", self.many(8)),
            "More of them know",
            direction=self.random.choice(("increase", "increase", "decrease")),
            says="a majority" if self.often(0.2) else None,
            evidence=[
                mande.Evidence(
                    self.some("source", self.many(200)),
                    design=self.random.choice((None, "opinion", "record", "observed after")),
                    says="contradicts" if self.often(0.05) else "supports",
                    n=20 if self.often(0.3) else None,
                )
                for _ in range(self.random.choice((0, 1, 2)))
            ],
            made="2009-12" if self.often(0.8) else None,
            period="2009" if self.often(0.7) else None,
            who="villagers" if self.often(0.7) else None,
        )

    def parts(self) -> dict[str, object]:
        """Return everything that the framework holds, so that making it of its parts can be timed apart."""
        money = mande.Money(3100, "USD")
        parts: dict[str, object] = {
            "period": PERIOD,
            "started": "2007-03",
            "support_ends": "2010-01",
            "inputs": self.results(mande.Input, 50, 0, amount=lambda: money if self.often(0.8) else None),
            "activities": self.results(mande.Activity, 5, 0),
            "outputs": self.results(
                mande.Output, 4, 2, management_only=lambda: "For the office" if self.often(0.05) else None
            ),
            "outcomes": self.results(mande.Outcome, 8, 4, planned=lambda: self.often(0.95)),
            "impacts": self.results(mande.Impact, 40, 1),
            "links": self.links(),
            "dimensions": [mande.GENDER, mande.age_bands(0, 18, 35)],
            "places": [mande.Place(f"place-{place}") for place in range(self.many(100))],
            "populations": [
                mande.Population(f"population-{place}", within=f"population-{place // 2}" if place else None)
                for place in range(self.many(1000))
            ],
            "target_groups": ["population-0", "population-1"],
            "sources": [
                mande.Source(
                    f"source-{place}",
                    published=self.random.choice(("2008", "2009-09", "2010-03-31")),
                    role=self.random.choice(("implementer", "participant", "evaluator")),
                    independence=self.random.choice(("self", "funded", "commissioned")),
                )
                for place in range(self.many(200))
            ],
        }
        results = [result for kind in ("outputs", "outcomes", "impacts") for result in parts[kind]]
        written = [indicator for result in results for indicator in result.indicators]
        parts["context"] = [self.indicator() for _ in range(self.size - len(written))]
        codes = [indicator.code for indicator in written]
        parts["objectives"] = [
            mande.Objective(f"objective-{place}", outcomes=[self.some("outcome", self.many(8))] if place % 9 else ())
            for place in range(self.many(50))
        ]
        parts["relations"] = [mande.Subset(one, of=other) for one, other in self.pairs(codes, self.many(40))]
        parts["stated"] = [
            mande.Stated(f"indicators.{code}.targets", 900) for code in self.random.sample(codes, self.many(100))
        ]
        parts["absences"] = [
            mande.Absence(f"{holder}.{self.some(kind, self.many(one_in))}.{field}", at="L951-955")
            for holder, kind, one_in, field in (
                ("outputs", "output", 4, "links"),
                ("outcomes", "outcome", 8, "indicators"),
                ("outcomes", "outcome", 8, "actuals"),
            )
            for _ in range(self.many(200))
        ]
        parts["accepted"] = [
            mande.Accepted("MND301", code, reason="Nobody can measure it any more")
            for code in self.random.sample(codes, self.many(100))
        ]
        parts["monitoring"] = mande.MonitoringPlan(
            studies=[
                mande.Study(f"study-{place}", planned="2010-01", measures=self.random.sample(codes, 20))
                for place in range(self.many(500))
            ]
        )
        return parts

    def pairs(self, codes: list[str], many: int) -> list[tuple[str, str]]:
        """Return pairs of different *codes*."""
        return [tuple(self.random.sample(codes, 2)) for _ in range(many)]


def measure(size: int, basis: str) -> dict[str, object]:
    """Return the seconds that a programme of *size* takes: made of its parts, asked, and asked rule by rule."""
    writer = Writer(size, Random(20110831))  # the same programme every time
    parts = writer.parts()
    framework, making = _timed(lambda: mande.Framework("large", "A large programme", basis=basis, **parts))
    observations = mande.Observations(
        [observation for indicator in framework.indicators for observation in writer.observed(indicator)],
        claims=[writer.claim() for _ in range(writer.many(16))],
    )
    asking = []
    for _ in range(RUNS):
        coverage, seconds = _timed(lambda: mande.check_coverage(framework, observations, on=ON, rules=mande.CATALOGUE))
        asking.append(seconds)
        says = f"{sum(1 for _ in framework.indicators):,} indicators, {len(framework.links):,} links, "
        says += f"{len(observations):,} observations: {len(coverage):,} gaps, {len(coverage.accepted):,} accepted"
        del coverage
    day = mande.Period.parse(ON).end
    reviews, naming = _timed(lambda: reviews_of(framework, observations, day))
    _, indexing = _timed(lambda: [reviews[0].chain, reviews[0].measured, reviews[0].actuals, reviews[0].claims])
    rules = {"(naming what was seen)": naming, "(indexes that rules share)": indexing}
    for rule in mande.CATALOGUE:
        _, rules[f"{rule.code} {rule.name}"] = _timed(lambda rule=rule: run([rule], reviews))
    return {"says": says, "making": making, "asking": asking, "rules": rules}


def _timed(work: Callable[[], object]) -> tuple[object, float]:
    start = process_time()
    made = work()
    return made, process_time() - start


def _in_a_process(size: int, basis: str) -> dict[str, object]:
    program = [sys.executable, str(Path(__file__).resolve()), str(size), basis]
    return json.loads(subprocess.run(program, check=True, capture_output=True, text=True).stdout)


def _middle(found: list[dict[str, object]], rule: str) -> float:
    return Times(tuple(each["rules"][rule] for each in found)).median


def compare(basis: str) -> None:
    """Print how the two sizes compare: asked, made, and rule by rule."""
    large, small = [], []
    for _ in range(PROCESSES):
        small.append(_in_a_process(SMALL, basis))
        large.append(_in_a_process(LARGE, basis))
    print(f"\n{basis}\n  {small[0]['says']}\n  {large[0]['says']}\n")
    rows = []
    for name, times in (("check_coverage", "asking"), ("Framework(...)", "making")):
        ours, theirs = (
            Times(tuple(seconds for each in found for seconds in _listed(each[times]))) for found in (large, small)
        )
        asked = Race(ours, theirs)
        ratios = "{:.1f} to {:.1f}".format(*asked.spread)
        rows.append((name, _shown(ours), _shown(theirs), f"{asked.ratio:.1f}", ratios, len(ours.seconds)))
    headers = ("what", f"{LARGE:,}, s", f"{SMALL:,}, s", "ratio", "ratio, middle half", "runs")
    print(tabulate(rows, headers, disable_numparse=True))
    print(f"\nat most {AT_MOST}: {'kept' if float(rows[0][3]) <= AT_MOST else 'NOT KEPT'}\n")
    seconds = {rule: (_middle(large, rule), _middle(small, rule)) for rule in large[0]["rules"]}
    total = sum(ours for ours, _ in seconds.values())
    slowest = sorted(seconds, key=lambda rule: -seconds[rule][0])[:SHOWN_RULES]
    rows = [
        (rule, f"{ours:.3f}", f"{theirs:.3f}", f"{ours / max(theirs, 1e-6):.1f}", f"{ours / total:.0%}")
        for rule, (ours, theirs) in ((rule, seconds[rule]) for rule in slowest)
    ]
    headers = ("slowest rules", f"{LARGE:,}, s", f"{SMALL:,}, s", "ratio", "share")
    print(tabulate(rows, headers, disable_numparse=True))


def _listed(seconds: float | list[float]) -> list[float]:
    return seconds if isinstance(seconds, list) else [seconds]


def _shown(times: Times) -> str:
    return "{:.2f} ({:.2f} to {:.2f})".format(times.median, *times.spread)


def main() -> None:
    """Compare both sizes of plans and of extracts, or be one of the processes that do so."""
    if len(sys.argv) > 1:
        print(json.dumps(measure(int(sys.argv[1]), sys.argv[2])))
        return
    for basis in ("plan", "extract"):
        compare(basis)


if __name__ == "__main__":
    main()
