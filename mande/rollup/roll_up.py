"""What figures come to over time, places and projects, by what each of them is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from mande.dimensions.periods import as_day
from mande.errors import UnknownCode
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.lists import listed, of_kind
from mande.measures.money import ExchangeRate
from mande.observations.collection import Observations
from mande.review import Review, reviews_of
from mande.rollup.making import totals_of
from mande.rollup.projects import across_projects
from mande.rollup.reporters import Reporters
from mande.rollup.sorting import Asked, rolled_up
from mande.rollup.steps import Axis, Onto
from mande.rollup.totals import Total, Totals


def roll_up(  # noqa: PLR0913 - what to add, along what, and what may be chosen on the way
    programme: Framework | Portfolio,
    observations: Observations | None = None,
    *,
    over: Iterable[str] = (),
    into: Mapping[str, object] | None = None,
    on: date | str | None = None,
    source: str | None = None,
    carry_forward: bool = False,
    currency: str | None = None,
    rates: Iterable[ExchangeRate] = (),
) -> Totals:
    """Return what the figures of *programme* come to along the axes *over*: time, place and project.

    *into* maps an axis onto coarser steps: `{"time": "year"}` (or month, quarter, half-year, `year from July`, life),
    `{"place": ["BD", "NG"]}`. What each indicator is decides how: totals are added, ratios pooled, a state taken at its
    latest, scores and stages counted. Where people may have been counted twice only bounds are true, and where sources
    differ nothing is chosen unless *source* says so. Nothing is carried forward from an earlier step unless
    *carry_forward* asks for it. Money is converted to *currency* with dated *rates* alone.

    >>> import mande as m
    >>> wells = m.Indicator("wells", unit="item", accumulation="incremental")
    >>> plan = m.Framework("water", outputs=[m.Output("dug", indicators=[wells])])
    >>> seen = [m.Observation("wells", 3, period="2009-Q1"), m.Observation("wells", 4, period="2009-Q2")]
    >>> print(m.roll_up(plan, m.Observations(seen), over=["time"], into={"time": "half-year"})[0])
    wells (2009-01/2009-06): 7 item

    Raises:
        ObservationsError: observations that name what the programme does not have, all of them at once.
        UnknownCode: no axis, step or source is called that.
        InvalidValue: a rate is none, or *into* is no mapping onto steps.
    """
    onto = Onto.read(over, into)
    day = as_day(on)
    given = listed(rates)
    of_kind("rates", given, ExchangeRate)
    reviews = reviews_of(programme, observations, day)
    if source is not None:
        _has_source(reviews, source)
    asked = Asked(onto, day, source, carry_forward, currency, given)
    if isinstance(programme, Portfolio) and Axis.PROJECT in onto.over:
        totals, refused = across_projects(programme, reviews, asked)
        return Totals(programme.code, day, onto, tuple(totals), tuple(refused))
    totals = [total for review in reviews for total in _of_review(review, programme, asked)]
    return Totals(programme.code, day, onto, tuple(totals))


def _has_source(reviews: Iterable[Review], source: str) -> None:
    known: dict[str, None] = {}
    for review in reviews:
        known.update(dict.fromkeys(review.sources))
        known.update(dict.fromkeys(each.source for each in review.observations or () if each.source))
    if source not in known:
        raise UnknownCode.among(source, "source", known)


def _of_review(review: Review, programme: Framework | Portfolio, asked: Asked) -> Iterator[Total]:
    project = review.framework.code if isinstance(programme, Portfolio) else None
    reporters = Reporters.of(review, asked.onto)
    for measured in review.measured:
        indicator = measured.indicator
        rolled = rolled_up(review, indicator, asked)
        for group in rolled:
            yield from totals_of(indicator.code, project, group, asked.onto, reporters)
