"""What it costs to roll a million observations up over time and place with cells, beside a loop written by hand.

To stay under: a ratio of 3, growth that is linear, and 250 bytes an observation beyond the input.

The loop is the quickest honest plain Python found for it, over the same `Observation` objects. It knows what it needs
to know and no more: every figure is a whole number of new persons in one month, place, gender and age band, none is
stated twice, disputed or missing, and every cell is crossed. It looks the year and the margins of each cell up in
dictionaries that it fills as it goes, and adds each figure to its own cell and to the margins: by gender, by age, and
in all. mande is handed the framework and the observations as a user hands them over, and so checks that every figure
names an indicator, asks of each whether it is a projection, of other people, in dispute or part of another, finds the
margins by itself, counts who reported, and keeps for each total what it is made of.

Times are those of this process alone. The garbage collector walks everything that is alive, so it is timed both ways.
"""

from __future__ import annotations

import gc
import tracemalloc
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
    cells = [
        mande.Cell({"gender": gender, "age": age}) for gender in GENDERS for age in mande.age_bands(*BANDS).codes[:-1]
    ]
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
        dimensions=[mande.GENDER, mande.age_bands(*BANDS)],
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
    sums: dict[Key, int] = {}
    margins: dict[mande.Cell, tuple[mande.Cell, ...]] = {}
    everyone = mande.Cell()
    for observation in observations:
        cell = observation.cell
        added = margins.get(cell)
        if added is None:
            age, gender = mande.Cell({"age": cell["age"]}), mande.Cell({"gender": cell["gender"]})
            added = margins[cell] = (cell, age, gender, everyone)
        indicator, year, value = observation.indicator, observation.period.start.year, observation.value
        for margin in added:
            key = indicator, year, margin
            sums[key] = sums.get(key, 0) + value
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
    """Check that both agree, race them at three sizes, and print the ratios and the memory."""
    kept = True
    growth = {}
    for size in (12_000, 120_000):
        framework, observations = programme(size)
        totals = check(framework, observations)
        print(f"\n{len(observations):,} figures, {totals:,} totals; both agree")
        rows = []
        for how, timing in (("gc on", AS_USERS_HAVE_IT), ("gc off", WITHOUT_COLLECTING)):
            found = race(
                lambda: with_mande(framework, observations),
                lambda: by_hand(observations),
                TURNS,
                timing,  # noqa: B023
            )
            rows.append((f"mande, {how}", "by hand", found))
        show(rows)
        growth[len(observations)] = min(found.ours.median for _, _, found in rows) / len(observations)
        kept = kept and all(found.ratio <= AT_MOST for _, _, found in rows)
        peak, held = bytes_beyond(framework, observations)
        print(f"bytes an observation beyond the input: {peak:.0f} at the peak, {held:.0f} kept")
        kept = kept and peak <= AT_MOST_BYTES
    print(
        "\nmicroseconds an observation, as the size grows:",
        ", ".join(f"{size:,}: {1e6 * time:.2f}" for size, time in growth.items()),
    )
    print(f"at most {AT_MOST} times, and {AT_MOST_BYTES} bytes: {'kept' if kept else 'NOT KEPT'}")


if __name__ == "__main__":
    main()
