"""Tables of one programme, made up and published side by side, and somebody who knows what each figure is the sum of.

    python tests/disclosure/tabulations.py --seeds 500 --first 0

Each figure counts people in a box: a district, a region or the country; a quarter, a half, a year, or months that cross
these; women, men or both; the tested or all; those of one office, or of two, or those among them who stayed. Whoever
reads them knows that a box is the sum of its finest pieces, that counts are whole and not negative, and nothing else
that mande knows. OR-tools' CP-SAT tells him the least and the most that each withheld figure may be.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from itertools import product
from random import Random
from typing import NamedTuple

from ortools.sat.python import cp_model

import mande as m

SMALL = 5

PLACES = {"d1": ["d1"], "d2": ["d2"], "d3": ["d3"], "d4": ["d4"], "r1": ["d1", "d2"], "r2": ["d3", "d4"]}
PLACES["bd"] = [*PLACES["r1"], *PLACES["r2"]]
PERIODS = {f"2009-Q{number}": [number] for number in (1, 2, 3, 4)}
PERIODS |= {"2009-01/2009-06": [1, 2], "2009-07/2009-12": [3, 4], "2009": [1, 2, 3, 4]}
CROSSING = {"2009-01/2009-09": [1, 2, 3], "2009-04/2009-12": [2, 3, 4], "2009-04/2009-09": [2, 3]}
GENDERS = {None: ["f", "m"], "f": ["f"], "m": ["m"]}
STATUS = {None: ["neg", "pos"], "neg": ["neg"], "pos": ["pos"]}
COUNTED = {"all": ["left", "stayed", "there"], "here": ["left", "stayed"], "there": ["there"], "stay": ["stayed"]}

LEVELS = {
    "place": (["bd"], ["r1", "r2"], ["d1", "d2", "d3", "d4"]),
    "period": (["2009"], ["2009-01/2009-06", "2009-07/2009-12"], [f"2009-Q{number}" for number in (1, 2, 3, 4)]),
    "gender": ([None], ["f", "m"]),
    "status": ([None], ["neg", "pos"]),
    "counted": (["all"], ["here"], ["here", "there"], ["stay"], ["there"], ["all", "here"], ["here", "stay"]),
}


class Box(NamedTuple):
    """What a figure counts."""

    counted: str
    place: str
    period: str
    gender: str | None
    status: str | None

    @property
    def cell(self) -> str | None:
        """The cell of its observation."""
        named = {"gender": self.gender, "hiv": self.status}
        return ", ".join(f"{name}={code}" for name, code in named.items() if code) or None

    def atoms(self, periods: dict[str, list[int]]) -> list[tuple[object, ...]]:
        """Return the finest pieces that it is the sum of."""
        sides = COUNTED[self.counted], PLACES[self.place], periods[self.period]
        return list(product(*sides, GENDERS[self.gender], STATUS[self.status]))


def boxes(random: Random, periods: dict[str, list[int]]) -> list[Box]:
    """Return what happens to be printed: whole tables, some of their cells not there, or figures of any kind."""
    if random.random() < 0.3:
        every = list(product(random.sample([*COUNTED], random.randint(1, 3)), PLACES, periods, GENDERS, STATUS))
        return [Box(*each) for each in random.sample(every, random.randint(8, 24))]
    found: dict[Box, None] = {}
    levels = {**LEVELS, "period": (*LEVELS["period"], *([each] for each in periods if each in CROSSING))}
    kept = random.sample([*levels], random.randint(2, 4))
    for _ in range(random.randint(2, 4)):
        sides = {axis: random.choice(ways) if axis in kept else ways[0] for axis, ways in levels.items()}
        whole = product(*(sides[axis] for axis in ("counted", "place", "period", "gender", "status")))
        there = 1 if random.random() < 0.6 else 0.85
        found |= {Box(*each): None for each in whole if random.random() < there}
    printed = list(found)
    return printed if len(printed) <= 60 else random.sample(printed, 60)


class Leak(NamedTuple):
    """A small number that was withheld, and between what it is known to lie."""

    box: Box
    value: int
    low: int
    high: int


def plan() -> m.Framework:
    """Return the programme that the figures are of."""
    places = [m.Place("bd"), m.Place("r1", within="bd"), m.Place("r2", within="bd")]
    places += [m.Place(f"d{number}", within=f"r{(number + 1) // 2}") for number in (1, 2, 3, 4)]
    return m.Framework(
        "p",
        context=[m.Indicator(code, unit="person", accumulation="incremental") for code in COUNTED],
        places=places,
        dimensions=[m.Dimension("gender", "Gender", ["f", "m"]), m.Dimension("hiv", "HIV status", ["neg", "pos"])],
        relations=[m.Sum("all", ["here", "there"]), m.Subset("stay", of="here")],
    )


class Attack:
    """What somebody works out of figures of which some are withheld."""

    def __init__(self, seed: int) -> None:
        random = Random(seed)
        self.periods = {**PERIODS, **(CROSSING if random.random() < 0.3 else {})}
        few, none = random.choice([0.02, 0.05, 0.1]), random.choice([0.5, 0.8, 0.9])
        finest = product(COUNTED["all"], PLACES["bd"], PERIODS["2009"], GENDERS[None], STATUS[None])
        self.true = {atom: _count(random, few, none) for atom in finest}
        self.boxes = boxes(random, self.periods)
        self.values = {box: sum(self.true[atom] for atom in box.atoms(self.periods)) for box in self.boxes}
        seen = [
            m.Observation(box.counted, value, box.period, place=box.place, cell=box.cell)
            for box, value in self.values.items()
        ]
        safe = m.suppress(m.Observations(seen), SMALL, programme=plan())
        self.shown = {
            box: value
            for (box, value), each in zip(self.values.items(), safe, strict=True)
            if each.value is not m.Missing.WITHHELD
        }

    def leaks(self) -> Iterator[Leak]:
        """Yield every small number that is known to fewer people than nobody may be known to."""
        for box, value in self.values.items():
            if 0 < value < SMALL:
                low, high = (0, 0) if box in self.shown else self.bracket(box)
                if high - low < SMALL:
                    yield Leak(box, value, low, high)

    def bracket(self, box: Box) -> tuple[int, int]:
        """Return the least and the most that a figure may be for all that is shown."""
        ends = []
        for maximise in (False, True):
            model = cp_model.CpModel()
            atoms = {atom: model.new_int_var(0, 9_000, str(atom)) for atom in self.true}
            for other, value in self.shown.items():
                model.add(sum(atoms[atom] for atom in other.atoms(self.periods)) == value)
            asked = sum(atoms[atom] for atom in box.atoms(self.periods))
            (model.maximize if maximise else model.minimize)(asked)
            solver = cp_model.CpSolver()
            solver.parameters.num_workers = 1
            assert solver.solve(model) == cp_model.OPTIMAL
            ends.append(int(solver.objective_value))
        return ends[0], ends[1]


def _count(random: Random, few: float, none: float) -> int:
    kind = random.random()
    return random.randint(1, SMALL - 1) if kind < few else 0 if kind < few + none else random.randint(6, 60)


def main() -> int:
    """Publish as many made-up tables as asked for, attack each, and return 1 where anything is known."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=200, help="how often tables are made up")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    asked = parser.parse_args()
    figures = withheld = small = leaks = 0
    for seed in range(asked.first, asked.first + asked.seeds):
        attack = Attack(seed)
        found = list(attack.leaks())
        figures += len(attack.values)
        withheld += len(attack.values) - len(attack.shown)
        small += sum(0 < value < SMALL for value in attack.values.values())
        leaks += len(found)
        for leak in found:
            print(f"seed {seed}: {leak}", flush=True)
    print(f"{asked.seeds} publications, {figures} figures, {withheld} withheld, {small} small, {leaks} known")
    return 1 if leaks else 0


if __name__ == "__main__":
    sys.exit(main())
