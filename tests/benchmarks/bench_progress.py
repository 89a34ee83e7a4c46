"""What it costs to assess 100,000 indicators with 8 targets and 8 actuals each, beside a loop written by hand.

To stay under: a ratio of 3. It takes four minutes, and six where the machine is shared. `bench_progress.py 10000` takes
half a minute, and serves to see what a change does, not to claim anything: of a smaller programme less is waiting for
memory, and the ratio is greater.

The loop is the quickest honest plain Python found for it, over the same `Observation` objects. It knows what it needs
to know and no more: every indicator is a count so far that starts at zero, every figure has a period whose last day is
known, none is broken down or disputed. It groups the figures by their indicator, and for each target takes the last
figure that ends in its period and by the day asked about; for that it keeps the exact share of the target, whether it
is met, and the exact share of the time gone by. mande is handed the framework and the observations as a user hands them
over, and so checks that every figure names an indicator, asks of each whether it is somebody's part, a projection or in
dispute, and keeps with each answer what it stands on.

Times are those of this process alone. The garbage collector walks everything that is alive, so it is timed both ways.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from random import Random
from sys import argv

from harness import AS_USERS_HAVE_IT, WITHOUT_COLLECTING, race, show

import mande

TURNS = 3
INDICATORS = int(argv[1]) if argv[1:] else 100_000
AT_MOST = 3
ON = date(2009, 6, 30)
PERIOD = "2008/2009"
QUARTERS = tuple(f"{year}-Q{quarter}" for year in (2008, 2009) for quarter in (1, 2, 3, 4))

Answer = tuple[int, int, Fraction, bool | None, Fraction]
"""The actual, the target, the share of it, whether it is met, and the share of the time gone by."""


def programme() -> tuple[mande.Framework, mande.Observations]:
    """Return outputs with counts that have a target and a figure a quarter, the figures in no order."""
    random = Random(20110831)  # the same programme every time
    periods = [mande.Period.parse(quarter) for quarter in QUARTERS]
    targets = [
        tuple(
            mande.Target(100 * place + random.randrange(1, 100), period=period) for place, period in enumerate(periods)
        )
        for _ in range(500)
    ]
    outputs = [
        mande.Output(
            f"output-{place}",
            indicators=[
                mande.Indicator(
                    f"indicator-{place}-{number}",
                    unit="person",
                    accumulation="cumulative",
                    direction="increase",
                    targets=random.choice(targets),
                )
                for number in range(10)
            ],
        )
        for place in range(INDICATORS // 10)
    ]
    framework = mande.Framework("large", "A large programme", period=PERIOD, outputs=outputs)
    figures = [
        mande.Observation(indicator.code, 90 * place + random.randrange(100), period=period, source="report", at="L1")
        for indicator in framework.indicators
        for place, period in enumerate(periods)
    ]
    random.shuffle(figures)
    return framework, mande.Observations(figures)


def by_hand(framework: mande.Framework, observations: mande.Observations) -> list[Answer]:
    """Return the answers of a loop that knows what kind of indicators these are."""
    seen: dict[str, list[mande.Observation]] = {}
    for observation in observations:
        held = seen.get(observation.indicator)
        if held is None:
            seen[observation.indicator] = [observation]
        else:
            held.append(observation)
    gone: dict[tuple[date, date, date], Fraction] = {}
    answers: list[Answer] = []
    for output in framework.outputs:
        for indicator in output.indicators:
            figures = [(each.period.end, each.value) for each in seen.get(indicator.code, ())]
            for target in indicator.targets:
                start, end = target.period.start, target.period.end
                last = min(ON, end)
                newest, actual = None, None
                for day, value in figures:
                    if start <= day <= last and (newest is None or day > newest):
                        newest, actual = day, value
                if newest is None:
                    continue
                wanted = target.value
                span = start, end, newest
                elapsed = gone.get(span)
                if elapsed is None:
                    elapsed = gone[span] = Fraction((newest - start).days + 1, (end - start).days + 1)
                met = actual >= wanted if end <= ON else None
                answers.append((actual, wanted, Fraction(actual, wanted), met, elapsed))
    return answers


def with_mande(framework: mande.Framework, observations: mande.Observations) -> mande.Progress:
    """Return what mande says."""
    return mande.assess_progress(framework, observations, on=ON)


def check(framework: mande.Framework, observations: mande.Observations) -> int:
    """Return how many targets have a share, having made sure that both say the same of each."""
    ours = [
        (each.actual, each.target, each.achievement, each.met, each.pace.planned.least)
        for each in with_mande(framework, observations)
        if each.achievement is not None
    ]
    assert ours == by_hand(framework, observations)
    return len(ours)


def main() -> None:
    """Check that both agree, race them, and print their ratios."""
    framework, observations = programme()
    shares = check(framework, observations)
    print(f"{INDICATORS:,} indicators, {len(observations):,} figures, {shares:,} shares; both agree\n")
    rows = []
    for how, timing in (("gc on", AS_USERS_HAVE_IT), ("gc off", WITHOUT_COLLECTING)):
        found = race(
            lambda: with_mande(framework, observations), lambda: by_hand(framework, observations), TURNS, timing
        )
        rows.append((f"mande, {how}", "by hand", found))
    show(rows)
    kept = all(found.ratio <= AT_MOST for _, _, found in rows)
    print(f"\nat most {AT_MOST}: {'kept' if kept else 'NOT KEPT'}")


if __name__ == "__main__":
    main()
