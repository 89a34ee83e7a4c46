"""What figures come to over time, places and projects, by what each of them is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import attrs

from mande.errors import UnknownCode
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.measures.money import ExchangeRate
from mande.observations.collection import Observations
from mande.review import Review, check_source, reviews_of
from mande.rollup.inputs import indicator_of
from mande.rollup.making import nothing_of, totals_of
from mande.rollup.projects import across_projects
from mande.rollup.reporters import Reporters
from mande.rollup.sorting import Asked, rolled_up
from mande.rollup.steps import Axis
from mande.rollup.totals import Total, Totals
from mande.wording import sentence


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
    rates: Iterable[ExchangeRate] | None = None,
) -> Totals:
    """Return what the figures of *programme* come to along the axes *over*: time, place and project.

    *into* maps an axis onto coarser steps: `{"time": "year"}` (or month, quarter, half-year, `year from July`, life),
    `{"place": ["BD", "NG"]}`. What each indicator is decides how: totals are added, ratios pooled, a state taken at its
    latest, scores and stages counted. Where people may have been counted twice only bounds are true, and where sources
    differ nothing is chosen unless *source* says so. Nothing is carried forward from an earlier step unless
    *carry_forward* asks for it. Money is converted to *currency* with dated *rates* alone: those handed over, or else
    those that the framework itself records.

    >>> import mande as m
    >>> wells = m.Indicator("wells", unit="item", accumulation="incremental")
    >>> plan = m.Framework("water", outputs=[m.Output("dug", indicators=[wells])])
    >>> seen = [m.Observation("wells", 3, period="2009-Q1"), m.Observation("wells", 4, period="2009-Q2")]
    >>> print(m.roll_up(plan, m.Observations(seen), over=["time"], into={"time": "half-year"})[0])
    wells (2009-01/2009-06): 7 item

    Raises:
        ObservationsError: observations that name what the programme does not have, all of them at once.
        UnknownCode: no axis, step, place or source is called that.
        MoneyError: *currency* is no currency code.
        InvalidValue: a rate is none, or *into* is no mapping onto steps.
    """
    return answered(programme, observations, Asked.read(over, into, on, source, carry_forward, currency, rates))


def answered(programme: Framework | Portfolio, observations: Observations | None, asked: Asked) -> Totals:
    """Return what is *asked* of the figures of *programme*.

    Raises:
        ObservationsError: observations that name what the programme does not have, all of them at once.
        UnknownCode: no place or source is called that.
    """
    reviews = reviews_of(programme, observations, asked.on)
    if asked.source is not None:
        check_source(reviews, asked.source)
    _check_places(reviews, asked)
    if isinstance(programme, Portfolio) and Axis.PROJECT in asked.onto.over:
        totals, refused = across_projects(programme, reviews, asked)
        return Totals(programme.code, asked.on, asked.onto, tuple(totals), tuple(refused), programme=programme)
    totals = [total for review in reviews for total in _of_review(review, programme, asked)]
    return Totals(programme.code, asked.on, asked.onto, tuple(totals), programme=programme)


def _of_review(review: Review, programme: Framework | Portfolio, asked: Asked) -> Iterator[Total]:
    project = review.framework.code if isinstance(programme, Portfolio) else None
    declared = Reporters.of(review, asked.onto)
    spent = [(entry, review.actuals.get(entry.code, ())) for entry in review.framework.inputs]
    put_in = [indicator_of(entry, figures) for entry, figures in spent if figures]
    for indicator in (*put_in, *review.framework.indicators):
        rolled = rolled_up(review, indicator, asked)
        reporters = attrs.evolve(declared, alike=asked.alike.get(indicator.code, {}))
        for group in rolled:
            yield from totals_of(indicator.code, project, group, asked.onto, reporters)
        if not rolled:
            handed = review.observations is not None
            yield nothing_of(indicator, project, review, handed=handed, expected=reporters.in_all)


def _check_places(reviews: Iterable[Review], asked: Asked) -> None:
    """Refuse places that no framework declares and no figure names.

    Raises:
        UnknownCode: no place is called that.
    """
    places = asked.onto.places
    known: dict[str, None] = {}
    for review in reviews if places else ():
        known.update(dict.fromkeys(review.within))
        known.update(dict.fromkeys(each.place for each in review.observations or () if each.place))
    for several in asked.alike.values() if places else ():
        known.update(dict.fromkeys(unit.place for each in several.values() for unit in each.units if unit.place))
    for place in places:
        if place not in known:
            raise UnknownCode.among(place, sentence("place"), known)
