"""How two ways of doing a thing compare, timed in turns in the same run.

A time on its own speaks of the machine. The ratio of two, taken in turns, speaks of the programs: whatever slows the
machine for a while slows both.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from statistics import median, quantiles
from time import perf_counter, process_time

import attrs
from tabulate import tabulate


@attrs.frozen
class Times:
    """The seconds that each run of one way took."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle of the times, which one slow run does not move."""
        return median(self.seconds)

    @property
    def spread(self) -> tuple[float, float]:
        """The times that a quarter of the runs stayed below, and that a quarter exceeded."""
        first, _, third = quantiles(self.seconds, n=4, method="inclusive")
        return first, third


@attrs.frozen
class Race:
    """What came of a race: the times of both, and how many times theirs is ours."""

    ours: Times
    theirs: Times

    @property
    def ratio(self) -> float:
        """The median of ours over the median of theirs; below 1, ours is the quicker."""
        return self.ours.median / self.theirs.median

    @property
    def spread(self) -> tuple[float, float]:
        """The middle half of the ratios of each turn on its own."""
        turns = zip(self.ours.seconds, self.theirs.seconds, strict=True)
        return Times(tuple(ours / theirs for ours, theirs in turns)).spread


@attrs.frozen
class Timing:
    """How a run is timed.

    `clock` is the one on the wall, or `process_time`, which leaves out whatever else the machine did meanwhile but sees
    nothing of other processes. `collecting` keeps the garbage collector on, as users have it; otherwise it rests while
    a run is timed, as in `timeit`.
    """

    clock: Callable[[], float] = perf_counter
    collecting: bool = False

    def seconds(self, work: Callable[[], object]) -> float:
        """Return how long one run of *work* took; what it made is thrown away after the clock has stopped."""
        was_on = gc.isenabled()
        gc.collect()
        if not self.collecting:
            gc.disable()
        try:
            start = self.clock()
            made = work()
            taken = self.clock() - start
        finally:
            if was_on:
                gc.enable()
        del made
        return taken


ON_THE_WALL = Timing()
"""How whole processes are timed."""

WITHOUT_COLLECTING = Timing(process_time)
"""How work inside this process is timed on its own."""

AS_USERS_HAVE_IT = Timing(process_time, collecting=True)
"""How work inside this process is timed with what it leaves to collect."""


def race(
    ours: Callable[[], object], theirs: Callable[[], object], repeats: int = 15, timing: Timing = ON_THE_WALL
) -> Race:
    """Time *ours* and *theirs* in turns, *repeats* times each, after one run of each that is not counted.

    Who goes first changes with every turn.
    """
    if repeats < 2:
        message = f"{repeats} turns have no spread. Take at least 2."
        raise ValueError(message)
    ours()
    theirs()
    our_times, their_times = [], []
    for turn in range(repeats):
        if turn % 2:
            their_times.append(timing.seconds(theirs))
            our_times.append(timing.seconds(ours))
        else:
            our_times.append(timing.seconds(ours))
            their_times.append(timing.seconds(theirs))
    return Race(Times(tuple(our_times)), Times(tuple(their_times)))


def show(races: Iterable[tuple[str, str, Race | str]]) -> None:
    """Print a table of *races*, each with the names of ours and theirs; a text says why there was none."""
    headers = ("ours", "theirs", "ours, ms", "theirs, ms", "ratio", "ratio, middle half", "turns")
    rows = [(ours, theirs, *((found,) if isinstance(found, str) else _told(found))) for ours, theirs, found in races]
    print(tabulate(rows, headers, disable_numparse=True))


def _told(found: Race) -> tuple[str, ...]:
    return (
        _milliseconds(found.ours),
        _milliseconds(found.theirs),
        f"{found.ratio:.2f}",
        "{:.2f} to {:.2f}".format(*found.spread),
        f"{len(found.ours.seconds)}",
    )


def _milliseconds(times: Times) -> str:
    low, high = times.spread
    return f"{times.median * 1000:.2f} ({low * 1000:.2f} to {high * 1000:.2f})"
