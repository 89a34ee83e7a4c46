"""What a portfolio of 40 offices, with 200 indicators each, costs as pages: seconds for verbs and pages, and size."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from random import Random
from subprocess import run
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import mande as m

OFFICES, OUTPUTS, OUTCOMES, EACH = 40, 30, 10, 5
DAY = "2027-01-31"
QUARTERS = tuple(f"2026-Q{quarter}" for quarter in range(1, 5))
CELLS = tuple(
    {"gender": gender, "age": age} for gender in ("female", "male") for age in ("0-17", "18-24", "25-59", "60+")
)

MOST_SECONDS, MOST_OF_A_PAGE, MOST_OF_ALL = 30, 3_000_000, 60_000_000


def indicator(random: Random, code: str) -> m.Indicator:
    """Return an indicator as offices have them: most with a target, some with a baseline, half of people."""
    people = random.random() < 0.5
    return m.Indicator(
        code,
        f"{'Persons' if people else 'Sessions'} counted under {code}, in all districts and by all partners",
        unit="person" if people else "event",
        measure="count",
        accumulation="incremental",
        direction="increase",
        counting="new persons" if people else None,
        breakdowns=["gender", "age"] if people else [],
        definition="As in the reference sheet of headquarters" if random.random() < 0.7 else None,
        baseline=m.Baseline(0, period="2025") if random.random() < 0.6 else None,
        targets=[m.Target(random.randint(100, 900), period="2026", source="plan")] if random.random() < 0.8 else [],
    )


def figures(random: Random, each: m.Indicator) -> list[m.Observation]:
    """Return four quarters of an indicator, half of those of people in cells, some of them told twice."""
    found = []
    for quarter in QUARTERS:
        if random.random() < 0.1:
            continue
        value = random.randint(5, 250)
        found.append(
            m.Observation(each.code, value, period=quarter, source="quarterly", at=f"p. {random.randint(2, 90)}")
        )
        if random.random() < 0.02:
            found.append(m.Observation(each.code, value + 3, period=quarter, source="partner", at="sheet 2"))
    if "gender" in each.breakdowns and random.random() < 0.5:
        found += [
            m.Observation(each.code, random.randint(0, 40), period=QUARTERS[-1], source="quarterly", cell=cell)
            for cell in CELLS
        ]
    return found


def office(number: int) -> tuple[m.Framework, m.Observations]:
    """Return an office of 200 indicators, three of whose links in ten are not there."""
    random = Random(number)
    outputs = [
        m.Output(
            f"output-{at}",
            f"Output {at} of the office",
            indicators=[indicator(random, f"out-{at}-{i}") for i in range(EACH)],
        )
        for at in range(OUTPUTS)
    ]
    outcomes = [
        m.Outcome(
            f"outcome-{at}",
            f"Outcome {at} of the office",
            indicators=[indicator(random, f"come-{at}-{i}") for i in range(EACH)],
        )
        for at in range(OUTCOMES)
    ]
    links = [
        m.Link(one.code, random.choice(outcomes).code, mechanism="By what was agreed")
        for one in outputs
        if random.random() < 0.7
    ]
    framework = m.Framework(
        f"office-{number}",
        f"Office {number}: protection of people on the move",
        period="2026",
        outputs=outputs,
        outcomes=outcomes,
        links=links,
        dimensions=[m.GENDER, m.age_bands(0, 18, 25, 60)],
        sources=[
            m.Source("plan", "The plan"),
            m.Source("quarterly", "Quarterly reports"),
            m.Source("partner", "A partner"),
        ],
    )
    return framework, m.Observations([figure for each in framework.indicators for figure in figures(random, each)])


def main() -> None:
    """Make every page of the portfolio, and print how long each step took and how large the pages are."""
    offices = [office(number) for number in range(OFFICES)]
    portfolio = m.Portfolio("all", "All offices", [framework for framework, _ in offices])
    seen = m.Observations(
        [
            m.Observation(
                each.indicator,
                each.value,
                period=each.period,
                source=each.source,
                at=each.at,
                cell=each.cell,
                project=plan.code,
            )
            for plan, held in offices
            for each in held
        ]
    )
    indicators = sum(len(framework.indicators) for framework, _ in offices)
    print(f"{OFFICES} offices, {indicators:,} indicators, {len(seen):,} figures")
    clocks = [(perf_counter(), process_time())]
    reports = [m.report(framework, held, on=DAY) for framework, held in offices]
    clocks.append((perf_counter(), process_time()))
    overview = m.report(portfolio, seen, on=DAY)
    clocks.append((perf_counter(), process_time()))
    pages = m.reports.html.site(overview, reports)
    clocks.append((perf_counter(), process_time()))
    for what, before, after in (
        ("verbs, an office at a time", 0, 1),
        ("verbs, over all of them", 1, 2),
        ("pages", 2, 3),
        (f"in all (at most {MOST_SECONDS} s)", 0, 3),
    ):
        wall, own = (late - early for early, late in zip(clocks[before], clocks[after], strict=True))
        print(f"{what}: {wall:.1f} s on the wall, {own:.1f} s of the processor")
    sizes = {name: len(page.encode()) for name, page in pages.items()}
    largest = max(sizes, key=sizes.__getitem__)
    print(f"{len(pages)} pages of {sum(sizes.values()):,} bytes (at most {MOST_OF_ALL:,})")
    print(f"the largest, {largest}: {sizes[largest]:,} bytes (at most {MOST_OF_A_PAGE:,})")

    print(f"mande report, as a whole process that reads the portfolio too: {at_the_prompt(portfolio, seen):.1f} s")


def at_the_prompt(portfolio: m.Portfolio, seen: m.Observations) -> float:
    """Return how long `mande report` takes on the wall to write the pages of a portfolio that stands in a file."""
    with TemporaryDirectory() as folder:
        plan, pages = Path(folder, "all.json"), Path(folder, "pages")
        m.write(m.Document(portfolio, seen), plan)
        begun = perf_counter()
        asked = [sys.executable, "-m", "mande", "report", str(plan), "-o", f"{pages}{os.sep}", "--on", DAY]
        run(asked, check=False, capture_output=True)
        took = perf_counter() - begun
        if len(list(pages.iterdir())) != OFFICES + 1:
            raise SystemExit("mande report did not write every page")
    return took


if __name__ == "__main__":
    main()
