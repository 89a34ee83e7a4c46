"""Which framework an observation belongs to, and whether what it names is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

import attrs

from mande.errors import InvalidValue, ObservationsError, Problem, UnknownCode
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort
from mande.observations.collection import Observations
from mande.observations.observation import Observation

Seen = TypeVar("Seen", Observation, Claim, Cohort)

NAMES = {Observation: "indicator", Claim: "outcome", Cohort: "code"}
"""The field by which each kind of thing that was seen names what it is about, or itself."""


def joined(
    programme: Framework | Portfolio, observations: Observations | None
) -> tuple[tuple[Framework, Observations | None], ...]:
    """Return each framework of *programme* with what was seen of it; None stays None for each.

    In a portfolio an observation belongs to its `project`, to the project written before its code (`ppvhtb/film`), or
    to the only framework that has its code.

    Raises:
        ObservationsError: observations or claims that name what the programme does not have, all of them at once.
    """
    if observations is None:
        frameworks = (programme,) if isinstance(programme, Framework) else programme.frameworks
        return tuple((framework, None) for framework in frameworks)
    if isinstance(programme, Framework):
        problems = tuple(_unknown(programme, observations))
        pairs: tuple[tuple[Framework, Observations], ...] = ((programme, observations),)
    else:
        owners = Owners.of(programme)
        problems, shares = owners.share_out(observations)
        pairs = tuple((framework, shares[framework.code]) for framework in programme.frameworks)
        problems += tuple(problem for framework, share in pairs for problem in _unknown(framework, share))
    if problems:
        raise ObservationsError("What was observed", problems)
    return pairs


def _unknown(framework: Framework, observations: Observations) -> Iterator[Problem]:
    known = dict.fromkeys(
        [indicator.code for indicator in framework.indicators] + [entry.code for entry in framework.inputs]
    )
    outcomes = dict.fromkeys(outcome.code for outcome in framework.outcomes)
    where = f" in framework '{framework.code}'"
    for place, observation in enumerate(observations):
        if observation.indicator not in known:
            message = str(UnknownCode.among(observation.indicator, "indicator", known, where))
            yield Problem(f"observations[{place}]", message)
    for place, claim in enumerate(observations.claims):
        if claim.outcome not in outcomes:
            yield Problem(f"claims[{place}]", str(UnknownCode.among(claim.outcome, "outcome", outcomes, where)))


@attrs.frozen
class Owners:
    """Which frameworks of a portfolio have each code: of what figures name, and of what claims name."""

    portfolio: Portfolio
    measured: Mapping[str, tuple[str, ...]]
    outcomes: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, portfolio: Portfolio) -> Owners:
        """Return the owners of every code that something observed may name."""
        measured: dict[str, tuple[str, ...]] = {}
        outcomes: dict[str, tuple[str, ...]] = {}
        for framework in portfolio.frameworks:
            for indicator in framework.indicators:
                measured[indicator.code] = (*measured.get(indicator.code, ()), framework.code)
            for entry in framework.inputs:
                measured[entry.code] = (*measured.get(entry.code, ()), framework.code)
            for outcome in framework.outcomes:
                outcomes[outcome.code] = (*outcomes.get(outcome.code, ()), framework.code)
        return cls(portfolio, measured, outcomes)

    def share_out(self, observations: Observations) -> tuple[tuple[Problem, ...], dict[str, Observations]]:
        """Return what has no owner, and for each project its own share of *observations*."""
        problems: list[Problem] = []
        seen = self._owned("observations", observations.observations, problems)
        claims = self._owned("claims", observations.claims, problems)
        cohorts = self._owned("cohorts", observations.cohorts, problems)
        return tuple(problems), {
            code: Observations(seen[code], claims=claims[code], cohorts=cohorts[code]) for code in seen
        }

    def _owned(self, kind: str, things: Iterable[Seen], problems: list[Problem]) -> dict[str, list[Seen]]:
        held: dict[str, list[Seen]] = {framework.code: [] for framework in self.portfolio.frameworks}
        for place, thing in enumerate(things):
            field = NAMES[type(thing)]
            before, slash, after = getattr(thing, field).partition("/")
            try:
                project = self.portfolio.framework(before).code if slash else self._owner(thing)
            except InvalidValue as refusal:
                problems.append(Problem(f"{kind}[{place}]", str(refusal)))
            else:
                held[project].append(attrs.evolve(thing, **{field: after}) if slash else thing)
        return held

    def _owner(self, thing: Observation | Claim | Cohort) -> str:
        if thing.project is not None:
            return self.portfolio.framework(thing.project).code
        if isinstance(thing, Claim):
            return self._only(thing.outcome, "outcome", self.outcomes)
        if isinstance(thing, Observation):
            return self._only(thing.indicator, "indicator or input", self.measured)
        if not thing.indicators:
            raise InvalidValue.no_project(thing.code)
        return self._only(thing.indicators[0], "indicator", self.measured)

    def _only(self, name: str, noun: str, owners: Mapping[str, tuple[str, ...]]) -> str:
        found = owners.get(name, ())
        if not found:
            raise UnknownCode.among(name, noun, owners, f" in portfolio '{self.portfolio.code}'")
        if len(found) > 1:
            raise InvalidValue.shared_code(name, found)
        return found[0]
