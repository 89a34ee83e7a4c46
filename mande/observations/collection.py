"""Everything that was seen of a programme, or of several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple, overload

import attrs

from mande.lists import listed, of_kind
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort
from mande.observations.observation import Observation


class Sorted(NamedTuple):
    """Observations by the code that each names: those in by a day, the codes of later ones, and the projects named."""

    by_code: Mapping[str, list[Observation]]
    later: frozenset[str]
    projects: frozenset[str | None]


def sorted_by_code(observations: Iterable[Observation], on: date | None = None) -> Sorted:
    """Return *observations* by the code that each names, in the order in which they stand.

    What counts is the last day a figure may speak for, never the day its source was published. Without a day, all are
    in.

    >>> sorted_by_code([Observation("wells", 3), Observation("wells", 4)]).by_code
    {'wells': [Observation('wells', 3), Observation('wells', 4)]}
    """
    held: dict[str, list[Observation]] = {}
    later: set[str] = set()
    projects: set[str | None] = {None}
    for observation in observations:
        code, period = observation.indicator, observation.period
        if observation.project is not None:
            projects.add(observation.project)
        if on is not None and period is not None and period.end > on:
            later.add(code)
            continue
        found = held.get(code)
        if found is None:
            held[code] = [observation]
        else:
            found.append(observation)
    return Sorted(held, frozenset(later), frozenset(projects))


@attrs.frozen(repr=False)
class Observations(Sequence[Observation]):
    """A sequence of observations, with the claims and the cohorts that came with them.

    An empty collection says that nothing was reported; None, where a verb takes observations, that none were handed
    over.

    >>> Observations([Observation("bazaars-held", 884)], claims=[Claim("aware", "Villagers are more vigilant")])
    Observations(1 observation, 1 claim)
    """

    observations: tuple[Observation, ...] = attrs.field(default=(), converter=listed)
    claims: tuple[Claim, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    cohorts: tuple[Cohort, ...] = attrs.field(default=(), converter=listed, kw_only=True)

    def __attrs_post_init__(self) -> None:
        of_kind("Observations(...)", self.observations, Observation)
        of_kind("Observations(...).claims", self.claims, Claim)
        of_kind("Observations(...).cohorts", self.cohorts, Cohort)

    def __len__(self) -> int:
        return len(self.observations)

    def __iter__(self) -> Iterator[Observation]:
        return iter(self.observations)

    @overload
    def __getitem__(self, place: int) -> Observation: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Observation, ...]: ...

    def __getitem__(self, place: int | slice) -> Observation | tuple[Observation, ...]:
        """Return one observation by its place, or a tuple of several."""
        return self.observations[place]

    def __repr__(self) -> str:
        parts = [
            f"{len(things)} {noun}{'' if len(things) == 1 else 's'}"
            for noun, things in (
                ("observation", self.observations),
                ("claim", self.claims),
                ("cohort", self.cohorts),
            )
            if things or noun == "observation"
        ]
        return f"Observations({', '.join(parts)})"
