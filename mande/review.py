"""One programme under review: its framework, what was seen of it, and the day on which it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple, TypeVar

import attrs

from mande.dimensions.cells import Cell
from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period
from mande.dimensions.populations import Population
from mande.errors import UnknownCode
from mande.framework.chain import Chain
from mande.framework.frameworks import Basis, Framework
from mande.framework.indicators import Indicator, Measure
from mande.framework.levels import Level
from mande.framework.monitoring import Study
from mande.framework.paths import Absences
from mande.framework.portfolio import IndicatorLibrary, Portfolio
from mande.framework.results import Input
from mande.framework.statements import Stated
from mande.framework.targets import Target
from mande.measures.amounts import Amount
from mande.measures.money import Money
from mande.observations.claims import Claim
from mande.observations.collection import Observations, sorted_by_code
from mande.observations.joining import joined
from mande.observations.observation import Observation
from mande.observations.scopes import Scope, scopes_of
from mande.sources import Source
from mande.wording import sentence

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
    None where no day was given. `figures` are those in by the day, by the code that each names, where they are sorted
    already. `prefix` stands before the codes of a portfolio's findings, and `library` is its own.
    """

    framework: Framework
    observations: Observations | None = None
    on: date | None = None
    prefix: str = ""
    library: IndicatorLibrary | None = None
    figures: Mapping[str, Sequence[Observation]] | None = attrs.field(default=None, repr=False)
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
        figures = self.figures
        if figures is None:
            figures = sorted_by_code(self.observations or (), self.on).by_code
        return {code: tuple(several) for code, several in figures.items()}

    def happened(self, period: Period) -> bool | None:
        """Return whether *period* is over by the day looked at; None where its end is not known well enough.

        What lies after that day has not happened yet, though somebody may have written it down since. Without a day,
        all that is written has happened.
        """
        if self.on is None or period.end <= self.on:
            return True
        return None if period.earliest_end <= self.on else False

    @cached_property
    def observed(self) -> Mapping[str, Indicator]:
        """What observations may name, by its code: each indicator, and each input as what is observed of it is read."""
        inputs = {
            entry.code: Indicator(entry.code, entry.title, measure=_measure(entry.amount))
            for entry in self.framework.inputs
        }
        return inputs | {indicator.code: indicator for indicator in self.framework.indicators}

    @cached_property
    def scopes(self) -> Mapping[str, Mapping[Scope, tuple[Observation, ...]]]:
        """For each indicator, in the order of the framework, its actuals by what they speak of."""
        return {code: scopes_of(self.actuals[code]) for code in self.observed if code in self.actuals}

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
    def funding(self) -> tuple[Input, ...]:
        """What pays for the programme as a whole, be it said how much or not."""
        return tuple(entry for entry in self.framework.inputs if entry.is_funding)

    @property
    def funds(self) -> tuple[Money, ...]:
        """The amounts of its funding, where they are recorded."""
        return tuple(entry.amount for entry in self.funding if isinstance(entry.amount, Money))

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
    def places_in(self) -> Mapping[str | None, tuple[str, ...]]:
        """For each place, those that lie within it and no other between; for None, those within no other."""
        held: dict[str | None, list[str]] = {}
        for code, around in self.within.items():
            held.setdefault(around, []).append(code)
        return {around: tuple(codes) for around, codes in held.items()}

    @cached_property
    def _served(self) -> Mapping[str, bool]:
        return {place.code: place.served for place in self.framework.places if place.served is not None}

    def is_served(self, place: str, apart_from: frozenset[str] = frozenset()) -> bool | None:
        """Return whether the programme works in *place* or a part of it; None where nobody says.

        What is said of the place itself comes before what is said of its parts, but for those *apart_from*, and that
        before what is said of the places around it, the nearest first.
        """
        if place in self._served:
            return self._served[place]
        for code, served in self._served.items():
            outward = (code, *ancestors(code, self.within))
            if served and place in outward and apart_from.isdisjoint(outward[: outward.index(place)]):
                return True
        return next((self._served[outer] for outer in ancestors(place, self.within) if outer in self._served), None)

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
    def support(self) -> Period | None:
        """What ends when support does: as recorded, or else the period, as extended."""
        return self.framework.support_ends or self.framework.extended_to or self.framework.period

    @property
    def support_ended(self) -> date | None:
        """The last day that may be the last one of support."""
        return self.support.end if self.support else None

    def target_due(self, target: Target) -> date | None:
        """Return the last day by which *target* is to be reached; one that ends with the period is extended with it."""
        period, planned = target.period, self.framework.period
        if period is None or (planned is not None and period.end == planned.end):
            return self.ends
        return period.end

    def first_due(self, indicator: Indicator) -> date | None:
        """Return the first planned day of *indicator*: of a study that measures it, a target, or the period's last."""
        studied = [period.end for period in self.studied.get(indicator.code, ())]
        planned = studied or [due for due in map(self.target_due, indicator.targets) if due]
        return min(planned, default=self.ends)


def _measure(amount: object) -> Measure:
    if isinstance(amount, Money):
        return Measure.MONEY
    return Measure.AMOUNT if isinstance(amount, Amount) else Measure.COUNT


def reviews_of(
    programme: Framework | Portfolio, observations: Observations | None = None, on: date | None = None
) -> tuple[Review, ...]:
    """Return the reviews of *programme*: one for a framework, one each for those of a portfolio.

    Raises:
        ObservationsError: observations or claims that name what the programme does not have, all of them at once.
    """
    many = isinstance(programme, Portfolio)
    library = programme.library if isinstance(programme, Portfolio) else None
    return tuple(
        Review(framework, share, on, f"{framework.code}/" if many else "", library, figures)
        for framework, share, figures in joined(programme, observations, on)
    )


def check_source(reviews: Iterable[Review], source: str) -> None:
    """Refuse *source* where nothing that is under review defines or names it.

    Raises:
        UnknownCode: no source is called that.
    """
    known: dict[str, None] = {}
    for review in reviews:
        known.update(dict.fromkeys(review.sources))
        known.update(dict.fromkeys(each.source for each in review.observations or () if each.source))
    if source not in known:
        raise UnknownCode.among(source, sentence("source"), known)
