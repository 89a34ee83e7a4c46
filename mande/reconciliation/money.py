"""Whether money in several currencies goes together (MND509 and MND510)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from mande.findings import Criterion, Quality, Severity
from mande.framework.relations import Sum
from mande.measures.money import Money
from mande.measures.numbers import Qualifier, show
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import known
from mande.reconciliation.plan import parts_stated
from mande.reconciliation.reach import Reach, reach_of
from mande.reconciliation.said import MOST_SHOWN, Reading, Said, places
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, Due, Judgement, Rule, Verb, cannot_tell, not_applicable, passed
from mande.wording import Numeral, joined, listing, sentence

NO_MONEY = sentence("no money is added")
NO_CURRENCY = sentence("the currency of a figure is not recorded")
ONE_RATE = sentence("only one rate is implied")


def sums_are_in_one_currency(review: Review) -> Iterator[Judgement]:
    """Yield for each declared sum of money whether its currencies are one, or have a dated rate between them."""
    reading, indicators = Reading(review), review.observed
    for relation in review.framework.relations:
        if not isinstance(relation, Sum):
            continue
        if review.observations is None:
            yield cannot_tell(relation.whole, NO_OBSERVATIONS)
            continue
        money: dict[str, Said] = {}
        bare = False
        for code in relation.indicators:
            for scope, figures in review.scopes.get(code, {}).items():
                for each in known(figures):
                    said = reading.said(each, indicators[code], scope.words)
                    bare = bare or not isinstance(each.value, Money)
                    if isinstance(each.value, Money):
                        money.setdefault(each.value.currency, said)
        yield _in_one_currency(review, relation.whole, money, bare=bare)


def _in_one_currency(review: Review, code: str, money: dict[str, Said], *, bare: bool) -> Judgement:
    joined = [{rate.base, rate.quote} for rate in review.framework.rates]
    first, *others = sorted(money) or [""]
    apart = [currency for currency in others if {first, currency} not in joined]
    if not money:
        return not_applicable(code, NO_MONEY)
    if bare:
        return cannot_tell(code, NO_CURRENCY)
    if not apart:
        return passed(code)
    told = [money[currency] for currency in (first, *apart)]
    return disagree(code, told, currencies=listing([first, *apart]), figures_told=listing(told, most=MOST_SHOWN))


class Implied(NamedTuple):
    """What one amount stated in two currencies implies that one was worth in the other."""

    base: str
    quote: str
    rate: Fraction
    reach: Reach
    subject: str
    figures: tuple[Said, ...]

    def __str__(self) -> str:
        amounts = joined(" = ", [each.words for each in self.figures])
        of, where = self.figures[0].of, places(self.figures)
        return sentence("{amounts} ({of}; {where})", amounts=amounts, of=of, where=where)


def rates_agree(review: Review, *, share: Fraction) -> Iterator[Judgement]:
    """Yield for each pair of currencies whether all amounts stated in both imply one rate."""
    pairs: dict[tuple[str, str], list[Implied]] = {}
    for implied in (*_recorded(review), *_implied(review)):
        pairs.setdefault((implied.base, implied.quote), []).append(implied)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
    for _, found in sorted(pairs.items()):
        small = all(each.rate < 1 for each in found)  # a rate is told in units of the cheaper currency
        rates = [_turned(each) for each in found] if small else found
        lowest = min(rates, key=lambda each: each.reach.most or each.rate)
        highest = max(rates, key=lambda each: each.reach.least or each.rate)
        least, most = lowest.reach.most or lowest.rate, highest.reach.least or highest.rate
        if len(rates) < 2:
            yield not_applicable(rates[0].subject, ONE_RATE)
        elif most <= least * (1 + share):
            yield passed(highest.subject)
        else:
            told: dict[str, str] = {
                "lowest": str(lowest),
                "highest": str(highest),
                "low": show(lowest.rate, 2),
                "high": show(highest.rate, 2),
            }
            yield disagree(
                highest.subject,
                (*lowest.figures, *highest.figures),
                **told,
                base=highest.base,
                quote=highest.quote,
                expected=lowest.rate,
                found=highest.rate,
                difference=highest.rate - lowest.rate,
                arithmetic=sentence("{lowest}: {low}; {highest}: {high}", **told),
            )


def _recorded(review: Review) -> Iterator[Implied]:
    for rate in review.framework.rates:
        of = sentence("the rate of {day}", day=rate.on)
        said = (
            Said(None, f"1 {rate.base}", of, rate.source),
            Said(None, Numeral(f"{show(rate.rate)} {rate.quote}"), of, rate.source),
        )
        reach = reach_of(rate.rate, Qualifier.EXACTLY, about=Fraction(0))
        yield _oriented(rate.base, rate.quote, Fraction(rate.rate), reach, review.framework.code, said)


def _implied(review: Review) -> Iterator[Implied]:
    reading, indicators = Reading(review), review.observed
    for part in parts_stated(reading):
        yield from _of_one_thing(part.subject, [*part.own, *part.others])
    for code, scopes in review.scopes.items():
        for scope, figures in scopes.items():
            money = [each for each in figures if isinstance(each.value, Money)]
            said = [reading.said(each, indicators[code], scope.words) for each in money if len(money) > 1]
            for source in dict.fromkeys(each.source for each in said):
                yield from _of_one_thing(code, [each for each in said if each.source == source])


def _of_one_thing(code: str, said: Sequence[Said]) -> Iterator[Implied]:
    held: dict[str, Said] = {}
    for each in said:
        if isinstance(each.value, Money) and each.value.amount > 0:
            held.setdefault(each.value.currency, each)
    for place, first in enumerate(held.values()):
        for second in list(held.values())[place + 1 :]:
            above, below = second.reach or Reach(), first.reach or Reach()
            if above.least and above.most and below.least and below.most:
                reach = Reach(above.least / below.most, above.most / below.least)
                rate = Fraction(second.value.amount) / Fraction(first.value.amount)
                yield _oriented(first.kind, second.kind, rate, reach, code, (first, second))


def _oriented(base: str, quote: str, rate: Fraction, reach: Reach, code: str, said: tuple[Said, ...]) -> Implied:
    """Return the rate the way round in which every pair of currencies is compared: in letters' order."""
    implied = Implied(base, quote, rate, reach, code, said)
    return _turned(implied) if base > quote else implied


def _turned(implied: Implied) -> Implied:
    least, most = (1 / side if side else None for side in (implied.reach.most, implied.reach.least))
    return implied._replace(base=implied.quote, quote=implied.base, rate=1 / implied.rate, reach=Reach(least, most))


CURRENCY_MIXED = Rule(
    "MND509",
    "currency-mixed",
    "Is every sum of money in one currency, or has it a rate?",
    headline="sums of money in several currencies",
    judge=sums_are_in_one_currency,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    criterion=Criterion.EFFECTIVENESS,
    fires="a declared sum (Sum) holds money in two currencies, and no dated rate (Framework(rates=...)) joins them; "
    "budgets of several donors in their own currencies are no sum",
    message="The sum {subject} holds {currencies}, with no dated rate between them: {figures_told}.",
    remedy="Write rates=[ExchangeRate(...)] with its day and source, or add each currency apart.",
    cites=("L2698-2699",),
    quality=Quality.VALIDITY,
)
IMPLIED_RATES_DIFFER = Rule(
    "MND510",
    "implied-rates-differ",
    "Do amounts stated in two currencies imply one rate?",
    headline="pairs of amounts that imply different rates",
    judge=rates_agree,
    severity=Severity.MINOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    criterion=Criterion.EFFICIENCY,
    fires="two amounts that are stated in the same two currencies, or one and a recorded rate, imply rates that differ "
    "by more than the threshold and than their digits allow",
    message="{lowest} is {low} {quote} for 1 {base}, and {highest} is {high}.",
    remedy="Record the rate, its day and its source, and convert by it.",
    cites=("L245-246", "L301-302"),
    quality=Quality.PRECISION,
    thresholds={"share": Fraction(1, 20)},
)

MONEY = (CURRENCY_MIXED, IMPLIED_RATES_DIFFER)
"""The rules on money, in code order."""
