"""What it costs to roll a million observations up over time and place with cells, beside a loop written by hand.

To stay under, at a million: a ratio of 3, and 250 bytes an observation beyond the input. Growth is to be linear.

The loop is the quickest honest plain Python found for it, over the same `Observation` objects. It knows what it needs
to know and no more: every figure is a whole number of new persons in one month, place, gender and age band, none is
stated twice, disputed or missing, and every cell is crossed. It adds each figure once, to its indicator, year and cell,
and makes the margins (by gender, by age, and in all) of those sums at the end. mande is handed the framework and the
observations as a user hands them over, and so checks that every figure names an indicator, asks of each whether it is a
projection, of other people, in dispute or part of another, finds the margins by itself, counts who reported, looks for
months without a figure, and keeps for each total what it is made of.

Times are those of this process alone. The garbage collector walks everything that is alive, so it is timed both ways.
"""

from __future__ import annotations

import gc
import tracemalloc
from collections import defaultdict
from functools import partial
from random import Random

from harness import AS_USERS_HAVE_IT, WITHOUT_COLLECTING, race, show

import mande

TURNS = 5
AT_MOST = 3
AT_MOST_BYTES = 250
YEARS = (2008, 2009)
BANDS = (0, 15, 18, 25, 31)
GENDERS = ("female", "male")
PLACES = 50

Key = tuple[str, int, mande.Cell]


def programme(size: int) -> tuple[mande.Framework, mande.Observations]:
    """Return a programme with some *size* figures, in no order: each month, place, gender and age band has one."""
    random = Random(20110831)  # the same programme every time
    months = [mande.Period.parse(f"{year}-{month:02}") for year in YEARS for month in range(1, 13)]
    ages = mande.age_bands(*BANDS)
    cells = [mande.Cell({"gender": gender, "age": band.code}) for gender in GENDERS for band in ages.bands]
    places = [mande.Place(f"place-{number}") for number in range(PLACES)]
    each = len(months) * len(cells) * len(places)
    indicators = [
        mande.Indicator(
            f"served-{number}",
            unit="person",
            accumulation="incremental",
            counting="new persons",
            breakdowns=["gender", "age"],
        )
        for number in range(max(size // each, 1))
    ]
    framework = mande.Framework(
        "large",
        "A large programme",
        period="2008/2009",
        outputs=[mande.Output("served", indicators=indicators)],
        places=places,
        dimensions=[mande.GENDER, ages],
    )
    figures = [
        mande.Observation(
            indicator.code, random.randrange(100), period=month, place=place.code, cell=cell, source="monthly"
        )
        for indicator in indicators
        for place in places
        for month in months
        for cell in cells
    ]
    random.shuffle(figures)
    return framework, mande.Observations(figures)


def by_hand(observations: mande.Observations) -> dict[Key, int]:
    """Return the sums of a loop that knows what kind of figures these are."""
    finest: defaultdict[Key, int] = defaultdict(int)
    for observation in observations:
        finest[observation.indicator, observation.period.start.year, observation.cell] += observation.value
    sums: defaultdict[Key, int] = defaultdict(int)
    for (indicator, year, cell), value in finest.items():
        sums[indicator, year, cell] += value
        sums[indicator, year, mande.Cell({"age": cell["age"]})] += value
        sums[indicator, year, mande.Cell({"gender": cell["gender"]})] += value
        sums[indicator, year, mande.Cell()] += value
    return sums


def with_mande(framework: mande.Framework, observations: mande.Observations) -> mande.Totals:
    """Return what mande says."""
    return mande.roll_up(framework, observations, over=["time", "place"], into={"time": "year"})


def check(framework: mande.Framework, observations: mande.Observations) -> int:
    """Return how many totals there are, having made sure that both say the same of each."""
    ours = {
        (total.indicator, total.period.start.year, total.cell): total.value
        for total in with_mande(framework, observations)
    }
    assert ours == by_hand(observations)
    return len(ours)


def bytes_beyond(framework: mande.Framework, observations: mande.Observations) -> tuple[float, float]:
    """Return the bytes an observation that a roll-up needs at its peak, and that its totals keep."""
    gc.collect()
    tracemalloc.start()
    totals = with_mande(framework, observations)
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(totals) > 0
    return peak / len(observations), kept / len(observations)


def main() -> None:
    """Check that both agree, race them at three sizes, and print the ratios, the growth and the memory."""
    kept = False
    growth: list[str] = []
    for size in (12_000, 120_000, 1_200_000):
        framework, observations = programme(size)
        totals = check(framework, observations)
        print(f"\n{len(observations):,} figures, {totals:,} totals; both agree")
        ours, theirs = partial(with_mande, framework, observations), partial(by_hand, observations)
        rows = [
            (f"mande, {how}", "by hand", race(ours, theirs, TURNS, timing))
            for how, timing in (("gc on", AS_USERS_HAVE_IT), ("gc off", WITHOUT_COLLECTING))
        ]
        show(rows)
        peak, held = bytes_beyond(framework, observations)
        print(f"bytes an observation beyond the input: {peak:.0f} at the peak, {held:.0f} kept")
        each = 1e6 * rows[0][2].ours.median / len(observations)
        growth.append(f"{each:.2f} at {len(observations):,}")
        kept = peak <= AT_MOST_BYTES and all(found.ratio <= AT_MOST for _, _, found in rows)
    print(f"\nmicroseconds an observation, gc on: {', '.join(growth)}")
    print(f"a million: at most {AT_MOST} times, and {AT_MOST_BYTES} bytes: {'kept' if kept else 'NOT KEPT'}")


if __name__ == "__main__":
    main()
