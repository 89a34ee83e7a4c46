"""A programme and what was seen of it as everybody may read them: what could show a single person is withheld."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import attrs

from mande.dimensions.places import Place
from mande.disclosure.beside import counts_few, is_few, shows_few, shows_few_in, shows_few_of
from mande.disclosure.fields import STATED
from mande.disclosure.naming import new_names, renamed_path
from mande.disclosure.redaction import Redaction
from mande.disclosure.suppress import suppress
from mande.framework.evidence import Evidence
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Indicator
from mande.framework.objectives import Need
from mande.framework.people import fewest_shown, may_quote_people
from mande.framework.portfolio import Portfolio
from mande.framework.results import Input
from mande.framework.statements import Stated
from mande.lists import listed, of_kind
from mande.measures.figures import Figure, is_known
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Qualifier
from mande.measures.ratios import Ratio
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort
from mande.observations.collection import Observations
from mande.observations.joining import joined
from mande.observations.observation import Observation, Verification
from mande.wording import counted, sentence

NOT_PUBLISHED = Ratio(Missing.WITHHELD, Missing.WITHHELD)


@attrs.frozen
class Publication:
    """What everybody may read of a programme, with how many figures and numbers of it are withheld, and under which k.

    Nothing in it is changed: a figure is as it was, or it is `Missing.WITHHELD`.
    """

    programme: Framework | Portfolio | None
    observations: Observations | None
    k: int
    withheld: int

    @classmethod
    def read_back(cls, programme: Framework | Portfolio | None, observations: Observations | None) -> Publication:
        """Return what was published earlier, as it is read again from where it was written."""
        gone = sum(figure.value is Missing.WITHHELD for figure in observations or ())
        return cls(programme, observations, fewest_shown(programme), gone)

    def __str__(self) -> str:
        return sentence(
            "{programme} for everybody: {count} withheld, of fewer than {k} people or such that one of these could be "
            "worked out.",
            programme=self.programme.code if self.programme else sentence("Figures"),
            count=counted(self.withheld, "figure"),
            k=self.k,
        )


def publish(
    programme: Framework | Portfolio | None,
    observations: Observations | None = None,
    *,
    k: int | None = None,
    published: Iterable[Publication] = (),
) -> Publication:
    """Return *programme* and *observations* as everybody may read them.

    Without a programme nobody knows what is counted, and every figure is taken for one of people.

    Every verb may be asked of what comes back: whatever it answers is worked out from what is published, and so gives
    nothing else away. Figures of fewer than *k* people are withheld (5, or 11 where the sensitivity of a framework is
    high), and as many others as it takes that none of them can be worked out (`suppress`). A baseline is a figure of
    its indicator. Other numbers of people (cohorts, the shares of claims and needs, the cases of places) go together,
    where one of them is small or a figure of the framework is withheld. Targets are plans, count nobody, and stay.

    Notes, quotes, statements, reasons and whatever else tells of what was seen go too, and figures in words, unless
    their indicator has a unit that is no person; the words of the plan (titles, definitions, mechanisms, assumptions)
    stay as they are written. A place that is a single facility (by its `kind`:
    shelter, drop-in centre, clinic) and a source that is a participant lose their names.

    *published* are earlier publications, the latest last: what they show is known, and what they withhold stays so. The
    places that lost their names have those of then, as long as new ones stand behind them.

    >>> wells = Indicator("reached", unit="person", accumulation="incremental")
    >>> print(publish(Framework("wells", context=[wells]), Observations([Observation("reached", 3, "2009")])))
    wells for everybody: 1 figure withheld, of fewer than 5 people or such that one of these could be worked out.

    Raises:
        ObservationsError: observations that name what the programme does not have, all of them at once.
        InvalidValue: what was published earlier is no publication.
    """
    earlier = listed(published)
    of_kind("published", earlier, Publication)
    least = fewest_shown(programme) if k is None else k
    is_many = isinstance(programme, Portfolio)
    shares = tuple(_shares(programme, observations))
    figures = [tuple(share.figures(is_many)) for share in shares]
    whole = Observations([each for several in figures for each in several])
    before = [_with_names(each, shares) for each in earlier]
    safe = iter(suppress(whole, least, programme=programme, published=before))
    publishers = [
        _Publisher(share, least, several, [next(safe) for _ in several])
        for share, several in zip(shares, figures, strict=True)
    ]
    return Publication(
        None if programme is None else _whole(programme, publishers),
        None if observations is None else _together([each.seen() for each in publishers]),
        least,
        sum(each.withheld for each in publishers),
    )


def _with_names(earlier: Publication, shares: Iterable[_Share]) -> Observations:
    """Return the figures of an *earlier* publication, of the places and sources by their own names."""
    names: dict[str, str] = {}
    for share in shares:
        for renamed in new_names(share.framework, share.seen):
            names.update((new, old) for old, new in renamed.items())
    is_many = isinstance(earlier.programme, Portfolio)
    return Observations(
        [
            attrs.evolve(
                figure,
                place=names.get(figure.place or "", figure.place),
                source=names.get(figure.source or "", figure.source),
                reporter=names.get(figure.reporter or "", figure.reporter),
            )
            for share in _shares(earlier.programme, earlier.observations)
            for figure in share.figures(is_many)
        ]
    )


def _shares(programme: Framework | Portfolio | None, observations: Observations | None) -> Iterator[_Share]:
    """Yield each framework with what was seen of it, by the name of its project where there are several."""
    if programme is None:
        yield _Share(Framework("figures"), observations)
        return
    for framework, seen, _ in joined(programme, observations):
        named = _of_project(seen, framework.code) if seen is not None and isinstance(programme, Portfolio) else seen
        yield _Share(framework, named)


class _Share(NamedTuple):
    """A framework with what was seen of it."""

    framework: Framework
    seen: Observations | None

    def figures(self, is_many: bool) -> Iterator[Observation]:
        """Yield every figure: what was seen, and then the baselines as if they had been."""
        yield from self.seen or ()
        for indicator in self.framework.indicators:
            for baseline in indicator.every_baseline:
                yield Observation(
                    indicator.code,
                    baseline.value,
                    baseline.period,
                    source=baseline.source,
                    place=baseline.place,
                    cell=baseline.cell,
                    project=self.framework.code if is_many else None,
                    population=baseline.population,
                    qualifier=baseline.qualifier,
                    sample=baseline.sample,
                )


class _Publisher:
    """What makes the published half of one framework and of what was seen of it."""

    def __init__(self, share: _Share, k: int, before: Sequence[Observation], safe: Sequence[Observation]) -> None:
        self.framework, self.whole, self.k = share.framework, share.seen, k
        self.withheld = 0
        self.indicators = {each.code: each for each in share.framework.indicators}
        goes = [one.value != other.value or self.speaks_of_few(one) for one, other in zip(before, safe, strict=True)]
        self.touched = {one.indicator for one, is_gone in zip(before, goes, strict=True) if is_gone}
        self.figures = [self.figure(one, goes=is_gone) for one, is_gone in zip(before, goes, strict=True)]
        self.redaction = Redaction(*new_names(share.framework, share.seen), self.numbers)
        self.gives_away = bool(self.touched) or self.is_small_beside()

    # the figures

    def speaks_of_few(self, figure: Observation) -> bool:
        """Return whether what stands beside *figure*, and belongs to it, is of few people, so that it goes as well."""
        value = figure.value if isinstance(figure.value, int) and not isinstance(figure.value, bool) else None
        carried, sample = figure.carried_over, figure.sample
        return (carried is not None and shows_few(value, [carried], self.k)) or (
            sample is not None and is_few(sample.n, self.k)
        )

    def figure(self, before: Observation, *, goes: bool) -> Observation:
        """Return a figure as it is, or withheld with whatever would tell of it."""
        carries = before.carried_over is not None and before.indicator in self.touched
        if goes or carries or self.is_told(before) or before.value is Missing.WITHHELD:
            self.withheld += is_known(before.value)
            return _bare(before)
        found = before.verified.found if isinstance(before.verified, Verification) else None
        whole = before.value if isinstance(before.value, int) else None
        if found is not None and (before.indicator in self.touched or shows_few(whole, [found], self.k)):
            self.withheld += 1
            return attrs.evolve(before, verified=_unfound(before.verified))
        return before

    def is_told(self, figure: Observation) -> bool:
        """Return whether a figure is in words that may be somebody's own."""
        indicator = self.indicators.get(figure.indicator)
        return isinstance(figure.value, str) and (indicator is None or may_quote_people(indicator))

    # what stands beside them

    def is_small_beside(self) -> bool:
        """Return whether one of the numbers that go together is of few people."""
        return any(
            (
                *(shows_few_of(need.covered, self.k) for need in self.framework.needs),
                *(is_few(place.cases, self.k) for place in self.framework.places),
                *(shows_few_of(claim.counted, self.k, all_alike=True) for claim in self.claims),
                *(is_few(each.n, self.k) for claim in self.claims for each in claim.not_followed_up),
                *(shows_few_in(cohort, self.k) for cohort in self.cohorts),
            )
        )

    @property
    def claims(self) -> tuple[Claim, ...]:
        return () if self.whole is None else self.whole.claims

    @property
    def cohorts(self) -> tuple[Cohort, ...]:
        return () if self.whole is None else self.whole.cohorts

    def seen(self) -> Observations | None:
        """Return what was seen, as it is published."""
        if self.whole is None:
            return None
        own = self.figures[: len(self.whole)]
        seen: Observations = self.redaction.of(attrs.evolve(self.whole, observations=tuple(own)))
        return seen

    def plan(self) -> Framework:
        """Return the framework, as it is published."""
        plan: Framework = self.redaction.of(self.framework)
        return plan

    def numbers(self, thing: Any) -> Any:
        """Return *thing* without the numbers that may not be read."""
        match thing:
            case Indicator():
                return self.measured(thing)
            case Input() if counts_few(thing.amount, self.k):
                return self.without(thing, amount=Missing.WITHHELD)
            case Evidence() if shows_few(thing.of, [thing.n], self.k):
                return self.without(thing, n=None, of=None)
            case Need(covered=Ratio()) if self.gives_away:
                return self.without(thing, covered=NOT_PUBLISHED)
            case Place(cases=int()) if self.gives_away:
                return self.without(thing, cases=None)
            case Claim() if self.gives_away and (thing.counted or thing.not_followed_up):
                return self.without(thing, counted=thing.counted and NOT_PUBLISHED, not_followed_up=_unsaid(thing))
            case Cohort() if self.gives_away:
                return self.cohort(thing)
            case Stated():
                return thing if self.is_of_the_plan(thing) else self.without(thing, value=Missing.WITHHELD)
            case _:
                return thing

    def is_of_the_plan(self, stated: Stated) -> bool:
        """Return whether another source's word is of a field that is published, so that it is published as well."""
        field = stated.path.rpartition(".")[2]
        is_nameless = renamed_path(stated.path, self.redaction.names) != stated.path
        return not is_nameless and (field in STATED or isinstance(stated.value, Money))

    def without(self, thing: Any, **numbers: object) -> Any:
        self.withheld += 1
        return attrs.evolve(thing, **numbers)

    def measured(self, indicator: Indicator) -> Indicator:
        """Return *indicator* with its baselines as they are published."""
        if not indicator.every_baseline:
            return indicator
        safe = iter(self.baselines[indicator.code])
        first = next(safe) if isinstance(indicator.baseline, Baseline) else indicator.baseline
        return attrs.evolve(indicator, baseline=first, other_baselines=tuple(safe))

    @property
    def baselines(self) -> Mapping[str, list[Baseline]]:
        """The baselines by the code of their indicator, each with its figure as it is published."""
        held: dict[str, list[Baseline]] = {}
        rest = iter(self.figures[len(self.whole or ()) :])
        for indicator in self.framework.indicators:
            held[indicator.code] = [_as_published(each, next(rest)) for each in indicator.every_baseline]
        return held

    def cohort(self, cohort: Cohort) -> Cohort:
        names = ("entered", "followed", "lost", "carried_over")
        gone = {
            name: Missing.WITHHELD for name in names if isinstance(getattr(cohort, name), int) and getattr(cohort, name)
        }
        published: Cohort = self.without(cohort, **gone, not_followed_up=_unsaid(cohort))
        return published


def _bare(figure: Observation) -> Observation:
    """Return *figure* withheld, without whatever says how much it is; a reason why there is none stays."""
    return attrs.evolve(
        figure,
        value=Missing.WITHHELD if is_known(figure.value) else figure.value,
        carried_over=None,
        qualifier=Qualifier.EXACTLY,
        verified=_unfound(figure.verified),
        sample=None,
        variance=None,
        stated_as=None,
    )


def _unfound(verified: Verification | bool | None) -> Verification | bool | None:
    return attrs.evolve(verified, found=None) if isinstance(verified, Verification) else verified


def _unsaid(thing: Claim | Cohort) -> tuple[Any, ...]:
    """Return the reasons why people were not followed up, without how many they are."""
    return tuple(
        each if not isinstance(each.n, int) or not each.n else attrs.evolve(each, n=Missing.WITHHELD)
        for each in thing.not_followed_up
    )


def _as_published(baseline: Baseline, figure: Observation) -> Baseline:
    value: Figure = figure.value
    return attrs.evolve(baseline, value=value, sample=figure.sample, qualifier=figure.qualifier)


def _of_project(seen: Observations, project: str) -> Observations:
    """Return *seen* with the project that each thing in it belongs to."""
    return Observations(
        [attrs.evolve(each, project=project) for each in seen],
        claims=[attrs.evolve(each, project=project) for each in seen.claims],
        cohorts=[attrs.evolve(each, project=project) for each in seen.cohorts],
    )


def _together(seen: list[Observations | None]) -> Observations:
    held = [each for each in seen if each is not None]
    return Observations(
        [figure for each in held for figure in each],
        claims=[claim for each in held for claim in each.claims],
        cohorts=[cohort for each in held for cohort in each.cohorts],
    )


def _whole(programme: Framework | Portfolio, publishers: list[_Publisher]) -> Framework | Portfolio:
    """Return the programme that the frameworks of *publishers* make."""
    plans = tuple(each.plan() for each in publishers)
    if isinstance(programme, Framework):
        return plans[0]
    library = Redaction({}, {}, _without_baseline).of(programme.library)
    return attrs.evolve(programme, frameworks=plans, library=library, note=None)


def _without_baseline(thing: Any) -> Any:
    """Return *thing*, which an indicator library holds, without a baseline: no figure is held against it."""
    if not isinstance(thing, Indicator) or not thing.every_baseline:
        return thing
    return attrs.evolve(thing, baseline=Missing.WITHHELD, other_baselines=())
