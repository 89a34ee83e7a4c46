"""Which framework an observation belongs to, and whether what it names is there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple, TypeVar

import attrs

from mande.errors import MOST_IN_FULL, InvalidValue, ObservationsError, Problem, UnknownCode
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort
from mande.observations.collection import Observations, Sorted, sorted_by_code
from mande.observations.observation import Observation
from mande.wording import phrases, sentence

Seen = TypeVar("Seen", Observation, Claim, Cohort)

_OUTCOME, _INDICATOR = phrases("outcome", "indicator")

NAMES = {Observation: "indicator", Claim: "outcome", Cohort: "code"}
"""The field by which each kind of thing that was seen names what it is about, or itself."""


class Share(NamedTuple):
    """A framework with what was seen of it, and the figures that are in by the day, by the code that each names."""

    framework: Framework
    observations: Observations | None
    figures: Mapping[str, Sequence[Observation]] = MappingProxyType({})


def joined(
    programme: Framework | Portfolio, observations: Observations | None, on: date | None = None
) -> tuple[Share, ...]:
    """Return each framework of *programme* with what was seen of it; None stays None for each.

    An observation belongs to its `project`, to the project written before its code (`ppvhtb/film`), or to the only
    framework that has its code.

    Raises:
        InvalidValue: *programme* or *observations* is of another kind.
        ObservationsError: observations or claims that name what the programme does not have, all of them at once.
    """
    if not isinstance(programme, Framework | Portfolio):
        raise InvalidValue.not_a(
            sentence("a framework or a portfolio"), programme, sentence("Write Framework(...), or Portfolio(...).")
        )
    if not isinstance(observations, Observations | None):
        raise InvalidValue.not_a(
            sentence("a collection of observations"), observations, sentence("Write Observations([...]).")
        )
    frameworks = (programme,) if isinstance(programme, Framework) else programme.frameworks
    if observations is None:
        return tuple(Share(framework, None) for framework in frameworks)
    owners = Owners.of(programme)
    if isinstance(programme, Framework):
        figures = sorted_by_code(observations, on)
        if owners.all_as_they_stand(programme, observations, figures):
            return (Share(programme, observations, figures.by_code),)
    problems: list[Problem] = []
    seen = _owned(owners, "observations", observations.observations, problems)
    claims = _owned(owners, "claims", observations.claims, problems)
    cohorts = _owned(owners, "cohorts", observations.cohorts, problems)
    if problems:
        raise ObservationsError(sentence("What was observed"), problems)
    return tuple(
        Share(
            framework,
            Observations(seen[code], claims=claims[code], cohorts=cohorts[code]),
            sorted_by_code(seen[code], on).by_code,
        )
        for code, framework in owners.frameworks.items()
    )


@attrs.frozen(eq=False)
class Owners:
    """Which frameworks have each code: of what figures name, and of what claims name."""

    frameworks: Mapping[str, Framework]
    where: str
    measured: Mapping[str, tuple[str, ...]]
    outcomes: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, programme: Framework | Portfolio) -> Owners:
        """Return the owners of every code that something observed may name."""
        one = isinstance(programme, Framework)
        frameworks = (programme,) if isinstance(programme, Framework) else programme.frameworks
        measured: dict[str, tuple[str, ...]] = {}
        outcomes: dict[str, tuple[str, ...]] = {}
        for framework in frameworks:
            for indicator in framework.indicators:
                measured[indicator.code] = (*measured.get(indicator.code, ()), framework.code)
            for entry in framework.inputs:
                measured[entry.code] = (*measured.get(entry.code, ()), framework.code)
            for outcome in framework.outcomes:
                outcomes[outcome.code] = (*outcomes.get(outcome.code, ()), framework.code)
        where = (
            sentence(" in framework '{code}'", code=programme.code)
            if one
            else sentence(" in portfolio '{code}'", code=programme.code)
        )
        return cls({framework.code: framework for framework in frameworks}, where, measured, outcomes)

    def all_as_they_stand(self, framework: Framework, observations: Observations, figures: Sorted) -> bool:
        """Return whether all that was seen names what *framework* has, and nothing names its project before a code.

        Most of what is handed over is so, and need not be gone through one by one.
        """
        claims, cohorts = observations.claims, observations.cohorts
        return (
            figures.by_code.keys() | figures.later <= self.measured.keys()
            and figures.projects <= {None, framework.code}
            and set(map(attrgetter("outcome"), claims)) <= self.outcomes.keys()
            and all(code in self.measured for each in cohorts for code in each.indicators)
            and {*(each.project for each in claims), *(each.project for each in cohorts)} <= {None, framework.code}
        )

    def owner(self, thing: Observation | Claim | Cohort, project: str | None, code: str, *, told: int) -> str:
        """Return the project of *thing*, which names *code*, having checked that it is there.

        *told* is how many were refused before: of so many less is said.

        Raises:
            UnknownCode: no project, or no code, is called that.
            InvalidValue: several projects have the code, or nothing ties a cohort to one.
        """
        if project is not None and project not in self.frameworks:
            raise UnknownCode.among(project, sentence("project"), self.frameworks, self.where, told=told)
        if isinstance(thing, Cohort):
            return self._of_cohort(thing, project, told)
        noun, owners = (_OUTCOME, self.outcomes) if isinstance(thing, Claim) else (_INDICATOR, self.measured)
        return self._only(code, noun, owners, project, told)

    def _of_cohort(self, cohort: Cohort, project: str | None, told: int) -> str:
        owners = [self._only(code, _INDICATOR, self.measured, project, told) for code in cohort.indicators]
        if project is None and len(self.frameworks) == 1:
            return next(iter(self.frameworks))
        if project is None and not owners:
            raise InvalidValue.no_project(cohort.code)
        return project or owners[0]

    def _only(self, code: str, noun: str, owners: Mapping[str, tuple[str, ...]], project: str | None, told: int) -> str:
        found = owners.get(code, ())
        if project is not None and project in found:
            return project
        if not found or project is not None:
            if project is None or told >= MOST_IN_FULL:
                raise UnknownCode.among(code, noun, owners, self.where, told=told)
            known = [each for each, projects in owners.items() if project in projects]
            where = sentence(" in framework '{code}'", code=project)
            raise UnknownCode.among(code, noun, known, where, told=told)
        if len(found) > 1:
            raise InvalidValue.shared_code(code, found)
        return found[0]


def _owned(owners: Owners, kind: str, things: Iterable[Seen], problems: list[Problem]) -> dict[str, list[Seen]]:
    """Return the share of each project in *things*; what has no owner is added to *problems*."""
    held: dict[str, list[Seen]] = {code: [] for code in owners.frameworks}
    found: dict[tuple[str, str | None], list[Seen]] = {}  # many figures name one indicator, and need one look
    for place, thing in enumerate(things):
        field = NAMES[type(thing)]
        name = getattr(thing, field)
        share = found.get((name, thing.project))
        if share is not None:
            share.append(thing)
            continue
        before, slash, after = name.partition("/")
        try:
            if slash and thing.project not in (None, before):
                raise InvalidValue.two_projects(f"{before}/{after}", thing.project)
            told = len(problems)
            project = owners.owner(thing, before if slash else thing.project, after if slash else before, told=told)
        except InvalidValue as refusal:
            problems.append(Problem(f"{kind}[{place}]", str(refusal)))
        else:
            held[project].append(attrs.evolve(thing, **{field: after}) if slash else thing)
            if not slash and not isinstance(thing, Cohort):  # a cohort is told by its indicators, and not by its name
                found[name, thing.project] = held[project]
    return held
