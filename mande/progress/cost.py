"""What one of those reached has cost: money spent over people or over outcomes, with overhead in or out as declared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import NamedTuple

import attrs

from mande.dimensions.periods import as_day
from mande.errors import UnknownCode
from mande.framework.frameworks import CostBasis, Framework
from mande.framework.indicators import Counting, Indicator, Reach
from mande.framework.portfolio import Portfolio
from mande.lists import listed, of_kind
from mande.measures.money import ExchangeRate, Money
from mande.measures.numbers import Qualifier, qualified
from mande.observations.collection import Observations
from mande.progress.achievement import DOWNWARDS, UPWARDS, Exact
from mande.progress.actuals import NOTHING, Actual
from mande.progress.answers import CostAnswer
from mande.progress.assessment import digits, reported, shown
from mande.progress.days import Days, same_days
from mande.progress.reach import Reached, counts_reached, reached_of
from mande.progress.spending import NOT_ASKED, Spending, bounding, in_cents, in_digits, spending_of
from mande.review import Measured, Review, check_source, reviews_of
from mande.sources import read_at
from mande.tables import Answers, Block
from mande.wording import Words, counted, joined, phrases, sentence

INVERTED = {
    Qualifier.AT_LEAST: Qualifier.UP_TO,
    Qualifier.UP_TO: Qualifier.AT_LEAST,
    Qualifier.OVER: Qualifier.UNDER,
    Qualifier.UNDER: Qualifier.OVER,
}
"""The word before a quotient, for the word before what it is divided by: of more people, each cost less."""

OVERHEAD = {
    CostBasis.OVERHEAD_IN: sentence("overhead in"),
    CostBasis.OVERHEAD_OUT: sentence("overhead out"),
    None: sentence("overhead not stated"),
}
UNDER_OVERHEAD = {
    CostBasis.OVERHEAD_IN: sentence("in"),
    CostBasis.OVERHEAD_OUT: sentence("out"),
    None: sentence("not stated"),
}
"""What a table says of overhead, under a heading that names it."""

NOT_PARTS = sentence(
    "All that was spent stands over each count: the costs are not parts of one another, and do not add up."
)
NOT_COMPARABLE = sentence(
    "Where overhead is not stated, a cost compares with nobody else's. Write Framework(cost_basis=...)."
)
NOT_RECORDED = sentence("not recorded")


class UnitCost(NamedTuple):
    """What one of those that an indicator counts has cost, as of a day: all that was spent, over all that were reached.

    `each` is what one of them is (`person`). `cost` is the exact quotient, and `bound` what kind of bound it is.
    `overhead` says whether the money has the office's own cost in it; None is not stated. `reason` says what kind of
    answer this is, and `why` says it of these figures; `spending` and `seen` hold what both sides are made of.
    """

    indicator: str
    title: str
    each: str
    spent: Money | None
    reached: Exact | None
    cost: Money | None
    overhead: CostBasis | None
    reason: CostAnswer
    why: str = ""
    bound: Qualifier = Qualifier.EXACTLY
    spending: Spending = NOT_ASKED
    seen: Actual = NOTHING

    def shown_spent(self) -> str:
        """Return what was spent as a table shows it: every amount, where there is no rate between them."""
        amounts = joined(sentence(" and "), map(in_cents, self.spending.amounts))
        return qualified(amounts, self.spending.qualifier or Qualifier.EXACTLY) if amounts else NOT_RECORDED

    def shown_reached(self) -> str:
        """Return how many were reached as a table shows it, with the word that stands before it."""
        return NOT_RECORDED if self.reached is None else qualified(shown(self.reached), self.seen.qualifier)

    def shown_cost(self) -> str:
        """Return the cost as a table shows it, rounded here and nowhere before."""
        return "" if self.cost is None else qualified(in_cents(self.cost), self.bound)

    def shown_reason(self) -> str:
        """Return the kind of answer, and what makes it so here."""
        return sentence("{reason} ({why})", reason=self.reason, why=self.why) if self.why else self.reason

    def sentence(self) -> Words:
        """Return the answer in one sentence."""
        if self.title:
            return sentence("{code} '{title}': {answer}.", code=self.indicator, title=self.title, answer=self._said())
        return sentence("{code}: {answer}.", code=self.indicator, answer=self._said())

    def _said(self) -> str:
        if self.cost is None:
            return self.shown_reason()
        said = sentence(
            "{spent} over {reached}, {cost} for each {one}, {overhead}",
            spent=self.shown_spent(),
            reached=self.shown_reached(),
            cost=self.shown_cost(),
            one=self.each,
            overhead=OVERHEAD[self.overhead],
        )
        return said if self.overhead else sentence("{answer}, so that it compares with nobody else's", answer=said)

    def explain(self) -> Words:
        """Return the arithmetic and where its numbers come from, so that it can be redone by hand."""
        lines: list[Words] = [self.sentence()]
        if self.cost is not None and self.spent is not None:
            divided = joined(" / ", [in_digits(self.spent), digits(self.reached)])
            quotient = [] if self.cost.amount == self.spent.amount else [digits(self.cost.amount)]
            lines.append(joined(" = ", [joined("  ", ["", divided]), *quotient, self.shown_cost()]))
        lines += [joined("  ", ["", line]) for line in (*self.spending.explained(), *self._reach_explained())]
        if self.cost is not None and self.spending.days == ():
            lines.append(sentence("  neither side is dated: both are taken to be of the whole programme"))
        return joined("\n", lines)

    def _reach_explained(self) -> Iterator[Words]:
        if self.reached is not None:
            stated = self.seen.added or (self.seen.value,)
            number = qualified(digits(self.reached), self.seen.qualifier)
            if stated != (self.reached,):
                number = sentence("{sum} = {total}", sum=joined(" + ", map(digits, stated)), total=number)
            yield sentence("reached: {number}", number=number)
        for each in self.seen.figures:
            yield sentence("  figure: {figure}{at}", figure=reported(each), at=read_at(each.source, each.at))
        for each, why in self.seen.left_out:
            at = read_at(each.source, each.at)
            yield sentence("  left out: {figure}{at}, since {why}", figure=reported(each), at=at, why=why)

    def __repr__(self) -> str:
        return f"UnitCost({self.indicator!r}, {self.reason if self.cost is None else self.shown_cost()})"

    def __str__(self) -> str:
        return self.sentence()


@attrs.frozen(repr=False)
class UnitCosts(Answers[UnitCost]):
    """What one of those reached has cost, as of a day: a sequence of unit costs, in the order of the framework."""

    subject: str
    on: date | None
    costs: tuple[UnitCost, ...]

    @property
    def _answers(self) -> tuple[UnitCost, ...]:
        return self.costs

    def of(self, indicator: str) -> tuple[UnitCost, ...]:
        """Return the costs of one indicator; there is one, unless it was not asked for."""
        return tuple(each for each in self.costs if each.indicator == indicator)

    def __repr__(self) -> str:
        told = sum(1 for each in self.costs if each.cost is not None)
        return f"UnitCosts({self.subject!r}: {told} of {counted(len(self.costs), 'cost')} told)"

    def _blocks(self) -> Iterator[Block]:
        heading = (
            sentence("Unit costs of {programme}, on {day}", programme=self.subject, day=self.on)
            if self.on
            else sentence("Unit costs of {programme}, on no particular day", programme=self.subject)
        )
        nothing = () if self.costs else (sentence("No indicator counts people reached, or outcomes."),)
        yield Block(heading, lines=nothing, level=1)
        told = [each for each in self.costs if each.cost is not None]
        if told:
            headers = phrases("indicator", "spent", "reached", "cost", "for each", "overhead")
            yield Block(sentence("Spent over reached"), headers, tuple(_row(each) for each in told))
        others: dict[str, list[str]] = {}
        for each in self.costs:
            if each.cost is None:
                others.setdefault(each.shown_reason(), []).append(each.indicator)
        if others:
            rows = tuple((len(codes), reason, ", ".join(codes)) for reason, codes in others.items())
            yield Block(sentence("Without a cost"), phrases("how many", "why", "indicators"), rows)
        notes = [NOT_PARTS] if len(told) > 1 else []
        notes += [NOT_COMPARABLE] if any(each.overhead is None for each in told) else []
        if notes:
            yield Block(sentence("How to read them"), lines=tuple(notes))


def _row(each: UnitCost) -> tuple[str, ...]:
    overhead = UNDER_OVERHEAD[each.overhead]
    return each.indicator, each.shown_spent(), each.shown_reached(), each.shown_cost(), each.each, overhead


def unit_costs(
    programme: Framework | Portfolio,
    observations: Observations | None = None,
    *,
    on: date | str | None = None,
    over: Iterable[str] | None = None,
    rates: Iterable[ExchangeRate] | None = None,
    currency: str | None = None,
    source: str | None = None,
) -> UnitCosts:
    """Return what one of those reached has cost, as of the day *on*: all money spent, over what each indicator counts.

    Asked of every count of people whom the programme reaches and of every count of outcomes, or of the indicators named
    in *over*. What was spent is what observations of funds say: a budget was not spent, and an amount for each person
    is a price. Money in several currencies is divided only with dated *rates* (those handed over, or else those that
    the framework itself records), in *currency*, or in the one that the rates are quoted in. *source* chooses among
    sources that differ.

    >>> import mande as m
    >>> plan = m.Framework(
    ...     "prevention", cost_basis="overhead in", inputs=[m.Input("funds", kind="funds")],
    ...     outputs=[m.Output("support", indicators=[m.Indicator("supported", unit="person")])],
    ... )
    >>> seen = m.Observations([m.Observation("funds", m.Money(754982, "EUR")), m.Observation("supported", 307)])
    >>> print(m.unit_costs(plan, seen)[0])
    supported: 754,982 EUR over 307, 2,459.22 EUR for each person, overhead in.

    Raises:
        ObservationsError: observations that name what the programme does not have, all of them at once.
        UnknownCode: no indicator named in *over*, or no source, is called that.
        InvalidValue: *rates* holds something else than exchange rates.
        MoneyError: *currency* is no currency code.
    """
    day, given = as_day(on), None if rates is None else listed(rates)
    of_kind("unit_costs(...).rates", given or (), ExchangeRate)
    into = None if currency is None else Money(0, currency).currency
    reviews = reviews_of(programme, observations, day)
    if source is not None:
        check_source(reviews, source)
    named = None if over is None else _named(reviews, listed(over))
    costs: list[UnitCost] = []
    for review in reviews:
        spending = spending_of(review, into, review.framework.rates if given is None else given, source)
        for measured in review.measured:
            code = measured.indicator.code
            asked = counts_reached(measured) if named is None else bool({code, review.prefix + code} & named)
            if asked:
                costs.append(_unit_cost(review, measured, spending, source))
    return UnitCosts(programme.code, day, tuple(costs))


def _named(reviews: Iterable[Review], over: Iterable[str]) -> frozenset[str]:
    known: dict[str, None] = {}
    for review in reviews:
        for measured in review.measured:
            known.update(dict.fromkeys((measured.indicator.code, review.prefix + measured.indicator.code)))
    codes = tuple(over)
    for code in codes:
        if code not in known:
            raise UnknownCode.among(code, sentence("indicator"), known)
    return frozenset(codes)


def _unit_cost(review: Review, measured: Measured, spending: Spending, source: str | None) -> UnitCost:
    indicator = measured.indicator
    reached = reached_of(review, measured, source)
    reason, why = _refused(spending, reached) or (CostAnswer.ASSESSED, "")
    cost, bound = None, None
    if reason is CostAnswer.ASSESSED:
        cost, bound = _quotient(spending, reached)
        if bound is None:
            cost, reason = None, CostAnswer.UNBOUNDED
        elif bound in UPWARDS | DOWNWARDS:
            reason = CostAnswer.ONLY_A_BOUND
    return UnitCost(
        indicator=review.prefix + indicator.code,
        title=indicator.title,
        each=_each(indicator),
        spent=spending.money,
        reached=reached.number,
        cost=cost,
        overhead=review.framework.cost_basis,
        reason=reason,
        why=why,
        bound=bound or Qualifier.EXACTLY,
        spending=spending,
        seen=reached.actual,
    )


def _each(indicator: Indicator) -> str:
    """Return what one of those counted is: somebody reached indirectly is not somebody served."""
    contacts = indicator.counting is Counting.CONTACTS and indicator.unit == "person"
    one = sentence("contact") if contacts else indicator.unit or sentence("one")
    return sentence("{one} reached indirectly", one=one) if indicator.reach is Reach.INDIRECT else one


def _refused(spending: Spending, reached: Reached) -> tuple[CostAnswer, str] | None:
    """Return why there is no quotient, and what makes it so: the indicator first, then the money, then the people."""
    if reached.reason is CostAnswer.NOT_A_COUNT:
        return reached.reason, reached.why
    if spending.reason is not None:
        return spending.reason, spending.why
    if reached.reason is not None:
        return reached.reason, reached.why
    if not same_days(spending.days, reached.days):
        money, count = _said(spending.days), _said(reached.days)
        return CostAnswer.TIMES_DIFFER, sentence("the money: {money}; the count: {count}", money=money, count=count)
    return None


def _said(days: Days | None) -> Words:
    """Return the days as a sentence says them."""
    if not days:
        return sentence("dated in part") if days is None else sentence("not dated")
    return joined(
        sentence(" and "),
        [
            sentence("{start} to {end}", start=each.start, end=each.end)
            if each.end == each.earliest_end
            else sentence("{start} to {end} or earlier", start=each.start, end=each.end)
            for each in days
        ],
    )


def _quotient(spending: Spending, reached: Reached) -> tuple[Money | None, Qualifier | None]:
    """Return all that was spent over all that were reached, and the word before it; None where nothing bounds it."""
    spent, word = spending.amounts[0], reached.actual.qualifier
    if not reached.number or spending.qualifier is None:  # "at least none" may be any number, and "about none" none
        return None, None
    bound = bounding((spending.qualifier, INVERTED.get(word, word)))
    return Money(Fraction(spent.amount) / Fraction(reached.number), spent.currency), bound
