"""One programme under review: its framework, what was seen of it, and the day on which it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple, TypeVar

import attrs

from mande.dimensions.cells import Cell
from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period
from mande.dimensions.populations import Population
from mande.framework.chain import Chain
from mande.framework.frameworks import Basis, Framework
from mande.framework.indicators import Indicator
from mande.framework.levels import Level
from mande.framework.monitoring import Study
from mande.framework.paths import Absences
from mande.framework.portfolio import Portfolio
from mande.framework.statements import Stated
from mande.framework.targets import Target
from mande.measures.money import Money
from mande.observations.claims import Claim
from mande.observations.collection import Observations
from mande.observations.joining import joined
from mande.observations.observation import Observation
from mande.sources import Source

Made = TypeVar("Made")

NO_CATEGORY = Cell()


class Measured(NamedTuple):
    """An indicator where it stands: on the level and under the code of its result, or in the context (no level)."""

    indicator: Indicator
    level: Level | None
    result: str | None


@attrs.frozen(eq=False)
class Review:
    """One framework, with what was seen of it, on one day: what a rule looks at.

    `observations` is None where none were handed over, which is not the same as nothing having been reported; `on` is
    None where no day was given. `prefix` stands before the codes of a portfolio's findings.
    """

    framework: Framework
    observations: Observations | None = None
    on: date | None = None
    prefix: str = ""
    _worked_out: dict[Callable[..., object], object] = attrs.field(factory=dict, init=False, repr=False)

    def once(self, work_out: Callable[[Review], Made]) -> Made:
        """Return what *work_out* makes of this review, worked out when it is first asked for, and kept.

        What several rules need and what lies above a review, such as its assessments, is shared in this way, as the
        properties below are.

        >>> review = Review(Framework("wells"))
        >>> review.once(list_of_codes := lambda review: [review.framework.code]) is review.once(list_of_codes)
        True
        """
        if work_out not in self._worked_out:
            self._worked_out[work_out] = work_out(self)
        return self._worked_out[work_out]  # type: ignore[return-value]  # it is what this very function made

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
        """The observations by the code of their indicator: those that are in by the day, if there is one.

        What counts is the last day a figure may speak for, never the day its source was published.
        """
        held: dict[str, list[Observation]] = {}
        on = self.on
        for observation in () if self.observations is None else self.observations:
            period = observation.period
            if on is None or period is None or period.end <= on:
                code = observation.indicator
                found = held.get(code)
                if found is None:
                    held[code] = [observation]
                else:
                    found.append(observation)
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
        for study in self.studies:
            for code in study.measures if study.planned else ():
                held.setdefault(code, []).append(study.planned)  # type: ignore[arg-type]  # guarded by the loop
        return {code: tuple(periods) for code, periods in held.items()}

    @property
    def studies(self) -> tuple[Study, ...]:
        """The studies of the monitoring plan; none where there is no plan."""
        return self.framework.monitoring.studies if self.framework.monitoring else ()

    @property
    def funding(self) -> tuple[Money, ...]:
        """The amounts of money given for the programme as a whole."""
        inputs = (entry for entry in self.framework.inputs if entry.is_funding)
        return tuple(entry.amount for entry in inputs if isinstance(entry.amount, Money))

    @cached_property
    def populations(self) -> Mapping[str, Population]:
        """The populations by code."""
        return {population.code: population for population in self.framework.populations}

    @cached_property
    def _by_design(self) -> Mapping[str, Cell]:
        within = {code: population.within for code, population in self.populations.items()}
        merged: dict[str, Cell] = {}
        for code in self.populations:
            categories: dict[str, str] = {}
            for each in (*reversed(ancestors(code, within)), code):
                categories.update(self.populations[each].only)
            merged[code] = Cell(categories)
        return merged

    def only(self, population: str | None) -> Cell:
        """Return the categories that everyone in *population* has by design, those it lies within included."""
        return self._by_design.get(population or "", NO_CATEGORY)

    @cached_property
    def within(self) -> Mapping[str, str | None]:
        """For each place, the one that it lies within."""
        return {place.code: place.within for place in self.framework.places}

    @cached_property
    def stated(self) -> Mapping[str, tuple[Stated, ...]]:
        """What other sources state of the plan, by its path."""
        held: dict[str, list[Stated]] = {}
        for other in self.framework.stated:
            held.setdefault(other.path, []).append(other)
        return {path: tuple(others) for path, others in held.items()}

    @cached_property
    def published(self) -> Mapping[str, date]:
        """For each source that says when it was published, the last day that may have been."""
        return {code: Period.parse(source.published).end for code, source in self.sources.items() if source.published}

    @property
    def ends(self) -> date | None:
        """The last day of the period, as extended."""
        period = self.framework.extended_to or self.framework.period
        return period.end if period else None

    @property
    def whole_period(self) -> Period | None:
        """The period, as extended."""
        period = self.framework.period
        return Period(period.start, self.ends) if period and self.ends else None

    @property
    def closing_from(self) -> date | None:
        """The first day of the last fourth of the period, as extended; of fewer than four days, the last one."""
        period = self.whole_period
        return period.end - timedelta(days=max(period.days // 4, 1) - 1) if period else None

    @property
    def support_ended(self) -> date | None:
        """The last day of support: as recorded, or else the last day of the period, as extended."""
        return self.framework.support_ends.end if self.framework.support_ends else self.ends

    def target_due(self, target: Target) -> date | None:
        """Return the last day by which *target* is to be reached; one that ends with the period is extended with it."""
        if target.period is None:
            return self.ends
        period = self.framework.period
        if period and target.period.end == period.end and self.ends:
            return self.ends
        return target.period.end

    def first_due(self, indicator: Indicator) -> date | None:
        """Return the first planned day of *indicator*: of a study that measures it, a target, or the period's last."""
        studied = [period.end for period in self.studied.get(indicator.code, ())]
        planned = studied or [due for due in map(self.target_due, indicator.targets) if due]
        return min(planned, default=self.ends)


def reviews_of(
    programme: Framework | Portfolio, observations: Observations | None = None, on: date | None = None
) -> tuple[Review, ...]:
    """Return the reviews of *programme*: one for a framework, one each for those of a portfolio.

    Raises:
        ObservationsError: observations or claims that name what the programme does not have, all of them at once.
    """
    return tuple(
        Review(framework, share, on, f"{framework.code}/" if isinstance(programme, Portfolio) else "")
        for framework, share in joined(programme, observations)
    )
