"""One programme under review: its framework, what was seen of it, and the day on which it is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property
from typing import Any, NamedTuple

import attrs

from mande.dimensions.cells import Cell
from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period
from mande.dimensions.populations import Population
from mande.errors import ObservationsError, Problem, UnknownCode
from mande.framework.chain import Chain
from mande.framework.frameworks import Basis, Framework
from mande.framework.indicators import Indicator
from mande.framework.levels import Level
from mande.framework.paths import Absences
from mande.framework.portfolio import Portfolio
from mande.framework.targets import Target
from mande.observations.claims import Claim
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.sources import Source


class Measured(NamedTuple):
    """An indicator where it stands: on the level and under the code of its result, or in the context (no level)."""

    indicator: Indicator
    level: Level | None
    result: str | None


@attrs.frozen
class Review:
    """One framework, with what was seen of it, on one day: what a rule looks at.

    `observations` is None where none were handed over, which is not the same as nothing having been reported; `on` is
    None where no day was given. `prefix` stands before the codes of a portfolio's findings.
    """

    framework: Framework
    observations: Observations | None = None
    on: date | None = None
    prefix: str = ""

    @property
    def is_plan(self) -> bool:
        """Whether what is omitted is absent."""
        return self.framework.basis is Basis.PLAN

    @cached_property
    def chain(self) -> Chain:
        """The links, indexed."""
        return self.framework.chain

    @cached_property
    def absences(self) -> Absences:
        """What the source itself says is absent."""
        return Absences.of(self.framework.absences)

    @cached_property
    def measured(self) -> tuple[Measured, ...]:
        """Every indicator where it stands, those of the context last."""
        return (
            *(
                Measured(indicator, result.level, result.code)
                for result in self.framework.results
                for indicator in result.indicators
            ),
            *(Measured(indicator, None, None) for indicator in self.framework.context),
        )

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """The sources by code."""
        return {source.code: source for source in self.framework.sources}

    @cached_property
    def actuals(self) -> Mapping[str, tuple[Observation, ...]]:
        """The observations by the code of their indicator."""
        held: dict[str, list[Observation]] = {}
        for observation in () if self.observations is None else self.observations:
            held.setdefault(observation.indicator, []).append(observation)
        return {code: tuple(observations) for code, observations in held.items()}

    @cached_property
    def claims(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims by the code of their outcome."""
        held: dict[str, list[Claim]] = {}
        for claim in () if self.observations is None else self.observations.claims:
            held.setdefault(claim.outcome, []).append(claim)
        return {code: tuple(claims) for code, claims in held.items()}

    @cached_property
    def studied(self) -> Mapping[str, tuple[Period, ...]]:
        """For each indicator, when the studies that measure it were planned."""
        held: dict[str, list[Period]] = {}
        for study in self.framework.monitoring.studies if self.framework.monitoring else ():
            for code in study.measures if study.planned else ():
                held.setdefault(code, []).append(study.planned)  # type: ignore[arg-type]  # guarded by the loop
        return {code: tuple(periods) for code, periods in held.items()}

    @cached_property
    def populations(self) -> Mapping[str, Population]:
        """The populations by code."""
        return {population.code: population for population in self.framework.populations}

    def only(self, population: str | None) -> Cell:
        """Return the categories that everyone in *population* has by design, those it lies within included."""
        if population is None or population not in self.populations:
            return Cell()
        within = {code: entry.within for code, entry in self.populations.items()}
        merged: dict[str, str] = {}
        for code in (*reversed(ancestors(population, within)), population):
            merged.update(self.populations[code].only)
        return Cell(merged)

    @property
    def ends(self) -> date | None:
        """The last day of the period, as extended."""
        period = self.framework.extended_to or self.framework.period
        return period.end if period else None

    @property
    def support_ended(self) -> date | None:
        """The last day of support: as recorded, or else the last day of the period, as extended."""
        return self.framework.support_ends.end if self.framework.support_ends else self.ends

    @property
    def closing_from(self) -> date | None:
        """The first day of the last fourth of the period, as extended."""
        period, end = self.framework.period, self.ends
        if period is None or end is None:
            return None
        return end - timedelta(days=((end - period.start).days + 1) // 4 - 1)

    def target_due(self, target: Target) -> date | None:
        """Return the last day by which *target* is to be reached; one that ends with the period is extended with it."""
        if target.period is None:
            return self.ends
        period = self.framework.period
        if period and target.period.end == period.end and self.ends:
            return self.ends
        return target.period.end


def reviews_of(
    programme: Framework | Portfolio, observations: Observations | None = None, on: date | None = None
) -> tuple[Review, ...]:
    """Return the reviews of *programme*: one for a framework, one each for those of a portfolio.

    Raises:
        ObservationsError: observations or claims that name what the programme does not have, all of them at once.
    """
    if isinstance(programme, Framework):
        return (Review(programme, _checked(programme, observations), on),)
    return tuple(
        Review(framework, _checked(framework, share), on, f"{framework.code}/")
        for framework, share in _shared_out(programme, observations)
    )


def _checked(framework: Framework, observations: Observations | None) -> Observations | None:
    if observations is None:
        return None
    known = {indicator.code for indicator in framework.indicators} | {entry.code for entry in framework.inputs}
    outcomes = {outcome.code for outcome in framework.outcomes}
    where = f" in framework '{framework.code}'"
    problems = [
        Problem(f"observations[{place}]", str(UnknownCode.among(observation.indicator, "indicator", known, where)))
        for place, observation in enumerate(observations)
        if observation.indicator not in known
    ] + [
        Problem(f"claims[{place}]", str(UnknownCode.among(claim.outcome, "outcome", outcomes, where)))
        for place, claim in enumerate(observations.claims)
        if claim.outcome not in outcomes
    ]
    if problems:
        raise ObservationsError("The observations", problems)
    return observations


def _shared_out(
    portfolio: Portfolio, observations: Observations | None
) -> Iterator[tuple[Framework, Observations | None]]:
    if observations is None:
        yield from ((framework, None) for framework in portfolio.frameworks)
        return
    projects = {framework.code: framework for framework in portfolio.frameworks}
    held: dict[str, tuple[list[Observation], list[Claim], list[Any]]] = {code: ([], [], []) for code in projects}
    owners: dict[str, list[str]] = {}
    for framework in portfolio.frameworks:
        for named in (*framework.indicators, *framework.inputs, *framework.outcomes):
            owners.setdefault(named.code, []).append(framework.code)
    problems: list[Problem] = []
    for kind, part, things in (
        ("observations", 0, observations.observations),
        ("claims", 1, observations.claims),
        ("cohorts", 2, observations.cohorts),
    ):
        for place, thing in enumerate(things):
            field = "indicator" if part == 0 else "outcome" if part == 1 else "code"
            name = getattr(thing, field)
            before, slash, after = name.partition("/")
            project = before if slash else thing.project
            if project is None and part < 2:  # noqa: PLR2004 - a cohort names nothing, so nothing tells whose it is
                candidates = owners.get(name, [])
                project = candidates[0] if len(candidates) == 1 else None
                if project is None:
                    message = _whose(name, candidates, owners)
                    problems.append(Problem(f"{kind}[{place}]", message))
                    continue
            if project not in held:
                message = str(UnknownCode.among(project, "project", projects, f" in portfolio '{portfolio.code}'"))
                problems.append(Problem(f"{kind}[{place}]", message))
                continue
            own = attrs.evolve(thing, **{field: after}) if slash else thing
            held[project][part].append(own)  # type: ignore[arg-type]  # the three lists and kinds go in step
    if problems:
        raise ObservationsError("The observations", problems)
    for code, framework in projects.items():
        seen, claims, cohorts = held[code]
        yield framework, Observations(seen, claims=claims, cohorts=cohorts)


def _whose(name: str, candidates: list[str], owners: Mapping[str, list[str]]) -> str:
    if candidates:
        return f"'{name}' stands in {' and '.join(candidates)}. Write '{candidates[0]}/{name}', or project=."
    return str(UnknownCode.among(name, "indicator or outcome", owners))
