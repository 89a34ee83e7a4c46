"""The report: every answer to one programme in the order in which a person reads them, whatever it is written as."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

import attrs

from mande.coverage.check import check_coverage
from mande.coverage.coverage import Coverage
from mande.dimensions.periods import as_day
from mande.disclosure.publishing import Publication, publish
from mande.errors import InvalidValue, PeriodError, UnknownCode
from mande.framework.frameworks import Framework, Sensitivity
from mande.framework.portfolio import Portfolio
from mande.languages import DEFAULT_LANGUAGE, catalogue, languages
from mande.lists import ClosedList
from mande.observations.collection import Observations
from mande.progress.assess import assess_progress
from mande.progress.progress import Progress
from mande.progress.schemes import Scheme
from mande.reconciliation.reconcile import reconcile
from mande.reconciliation.reconciliation import Reconciliation
from mande.rollup.roll_up import roll_up
from mande.rollup.totals import Totals
from mande.rules import Rule
from mande.wording import Sentence, sentence

NARRATIVE: Mapping[str, Sentence] = {
    "change": sentence("What changed for the people served, who says so, and what else may have brought it about?"),
    "decisions": sentence("What will be done about the gaps, by whom and by when?"),
    "limits": sentence("How far can these figures be trusted, and what do they not show?"),
}
"""What the narrative of a report answers, by the code that its text is handed over with."""


LONG = 100
"""Answers on progress from which on a report is a long one."""


class Audience(ClosedList):
    """Who is to read it: those who may know small numbers of people, or everybody."""

    INTERNAL = "internal"
    PUBLIC = "public"


class Grouping(ClosedList):
    """By what the gaps are put together."""

    SEVERITY = "severity"
    CRITERION = "criterion"
    ADDRESSED_TO = "addressed to"


@attrs.frozen(repr=False)
class Report:
    """What every verb answered to one programme, and how it is to be shown.

    Of one that everybody may read, the programme and the observations are those of its `publication`.
    """

    programme: Framework | Portfolio
    observations: Observations | None
    on: date
    coverage: Coverage
    progress: Progress
    reconciliation: Reconciliation
    audience: Audience
    language: str
    gaps_by: Grouping
    narrative: Mapping[str, str]
    publication: Publication | None = None

    @cached_property
    def totals(self) -> Totals:
        """What the figures come to over time and places, worked out when it is asked for: a first screen never does."""
        return roll_up(self.programme, self.observations, over=["time", "place"], on=self.on)

    @cached_property
    def by_period(self) -> Totals:
        """What the figures of one period come to over all places."""
        return roll_up(self.programme, self.observations, over=["place"], on=self.on)

    @property
    def frameworks(self) -> tuple[Framework, ...]:
        """The frameworks that it speaks of."""
        return tuple(review.framework for review in self.coverage.reviews)

    @property
    def drawn(self) -> int:
        """How many indicators have a picture of their own: three, or one where it is long.

        A picture takes longer than a page of tables, and forty long reports are to be made in half a minute.
        """
        return 3 if len(self.progress) <= LONG else 1

    @cached_property
    def projects(self) -> tuple[Report, ...]:
        """A report on each of its projects, asked and shown as this one is; the narrative speaks of them all alone."""
        rules = (*self.coverage.verdicts.rules, *self.reconciliation.verdicts.rules)
        answers = (
            _Answers.of(review.framework, review.observations, self.on, self.progress.scheme, rules)
            for review in self.coverage.reviews
        )
        return tuple(attrs.evolve(self, **each._asdict(), narrative=MappingProxyType({})) for each in answers)

    def __repr__(self) -> str:
        return f"Report({self.programme.code!r}, on {self.on.isoformat()})"


def report(  # noqa: PLR0913 - what is to be shown, as of when, to whom and how
    programme: Framework | Portfolio,
    observations: Observations | None = None,
    *,
    on: date | str,
    scheme: Scheme | str | None = None,
    rules: Iterable[Rule] | None = None,
    audience: Audience | str | None = None,
    language: str = DEFAULT_LANGUAGE,
    gaps_by: Grouping | str = Grouping.SEVERITY,
    narrative: Mapping[str, str] = MappingProxyType({}),
    published: Iterable[Publication] = (),
) -> Report:
    """Return what there is to report of *programme* on the day *on*, for one of the forms to show.

    *rules* are those that are asked, by default all that are not off; *scheme* rates progress. *narrative* holds what
    people have to say, by the code of the question it answers: `change`, `decisions` or `limits`. A report for
    everybody (*audience* `public`) is asked of what `publish` makes of the programme, so that nothing in it, in no form
    and no picture, is worked out from a number that is withheld; *published* are earlier publications of it.

    Raises:
        ObservationsError: observations that name what the programme does not have, all of them at once.
        InvalidValue: nobody said who is to read it, and people could be hurt by being recognised.
        PeriodError: *on* is no day.
        UnknownCode: no scheme, language or question of the narrative is called that.
    """
    day = as_day(on)
    if day is None:
        raise PeriodError.not_a_day(on)
    if catalogue(language) is None and language.partition("-")[0] != DEFAULT_LANGUAGE:
        raise UnknownCode.among(language, sentence("language"), languages())
    for code in narrative:
        if code not in NARRATIVE:
            raise UnknownCode.among(code, sentence("question of the narrative"), NARRATIVE)
    readers, grouping = _allowed(programme, audience), Grouping(gaps_by)
    publication = publish(programme, observations, published=published) if readers is Audience.PUBLIC else None
    if publication is not None:
        programme, observations = publication.programme or programme, publication.observations
    answers = _Answers.of(programme, observations, day, scheme, None if rules is None else tuple(rules))
    return Report(
        **answers._asdict(),
        on=day,
        audience=readers,
        language=language,
        gaps_by=grouping,
        narrative=MappingProxyType(dict(narrative)),
        publication=publication,
    )


class _Answers(NamedTuple):
    """A programme, what was seen of it, and what every verb answers to the two."""

    programme: Framework | Portfolio
    observations: Observations | None
    coverage: Coverage
    progress: Progress
    reconciliation: Reconciliation

    @classmethod
    def of(
        cls,
        programme: Framework | Portfolio,
        observations: Observations | None,
        day: date,
        scheme: Scheme | str | None,
        rules: tuple[Rule, ...] | None,
    ) -> _Answers:
        """Ask every verb."""
        return cls(
            programme,
            observations,
            check_coverage(programme, observations, on=day, rules=rules),
            assess_progress(programme, observations, on=day, scheme=scheme),
            reconcile(programme, observations, on=day, rules=rules),
        )


def is_sensitive(programme: Framework | Portfolio) -> bool:
    """Return whether *programme* is about people whom it could hurt to be recognised, so that readers must be named."""
    frameworks = programme.frameworks if isinstance(programme, Portfolio) else (programme,)
    return any(each.sensitivity is Sensitivity.HIGH for each in frameworks)


def _allowed(programme: Framework | Portfolio, audience: Audience | str | None) -> Audience:
    """Return who may read it.

    Raises:
        InvalidValue: nobody said, of people who could be hurt.
    """
    if audience is None and is_sensitive(programme):
        raise InvalidValue.no_audience(programme.code)
    return Audience.INTERNAL if audience is None else Audience(audience)
