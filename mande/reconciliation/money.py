"""Whether money in several currencies goes together (MND509 and MND510)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from mande.findings import Criterion, Quality, Severity
from mande.framework.relations import Sum
from mande.measures.money import ExchangeRate, Money
from mande.measures.numbers import bounds, show
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import known
from mande.reconciliation.plan import parts_stated
from mande.reconciliation.reach import Reach
from mande.reconciliation.said import MOST_SHOWN, Reading, Said, places
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, Due, Judgement, Rule, Verb, cannot_tell, not_applicable, passed
from mande.wording import Numeral, joined, listing, sentence

NO_MONEY = sentence("no money is added")
NO_CURRENCY = sentence("the currency of a figure is not recorded")
NO_AMOUNT = sentence("no amount is stated in both currencies")
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
    first, *apart = _apart(money, review.framework.rates) or [""]
    if not money:
        return not_applicable(code, NO_MONEY)
    if bare:
        return cannot_tell(code, NO_CURRENCY)
    if not apart:
        return passed(code)
    told = [money[currency] for currency in (first, *apart)]
    return disagree(code, told, currencies=listing([first, *apart]), figures_told=listing(told, most=MOST_SHOWN))


def _apart(currencies: Iterable[str], rates: Sequence[ExchangeRate]) -> list[str]:
    """Return one of *currencies*, and one of each further group that no *rates* join to it, by whatever way round."""
    apart: list[str] = []
    seen: set[str] = set()
    for currency in sorted(currencies):
        if currency in seen:
            continue
        apart.append(currency)
        group = [currency]
        for each in group:  # it grows while it is read
            seen.add(each)
            pairs = [{rate.base, rate.quote} for rate in rates if each in (rate.base, rate.quote)]
            group += sorted(set().union(*pairs) - seen)
    return apart


class Implied(NamedTuple):
    """What one amount stated in two currencies implies that one was worth in the other, and within which bounds.

    `day` is that of a rate which is recorded; an amount has none.
    """

    base: str
    quote: str
    rate: Fraction
    least: Fraction
    most: Fraction
    subject: str
    figures: tuple[Said, ...]
    day: date | None = None

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
        lowest, highest = _opposed(rates, share)
        if len(rates) < 2:
            yield not_applicable(rates[0].subject, ONE_RATE)
        elif lowest is highest and all(each.day for each in rates):
            yield not_applicable(rates[0].subject, NO_AMOUNT)
        elif _agree(lowest, highest, share):
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


def _opposed(rates: Sequence[Implied], share: Fraction) -> tuple[Implied, Implied]:
    """Return the lowest and the highest of *rates* that are to be one.

    Rates move: those that are recorded for several days are not held against one another, and an amount that fits one
    of them is held against none.
    """
    by_day: dict[date, list[Implied]] = {}
    for each in rates:
        if each.day is not None:
            by_day.setdefault(each.day, []).append(each)
    if len(by_day) < 2:
        return _furthest(rates)
    recorded = [each for same in by_day.values() for each in same]
    amounts = [each for each in rates if each.day is None]
    left = [each for each in amounts if not any(_agree(*_furthest([each, one]), share) for one in recorded)]
    if not left:
        furthest = max(map(_furthest, by_day.values()), key=lambda pair: pair[1].least / pair[0].most)
        return furthest if furthest[0] is not furthest[1] or not amounts else (amounts[0], amounts[0])
    lowest, highest = _furthest(left)
    if not _agree(lowest, highest, share):
        return lowest, highest
    return _furthest([lowest, min(recorded, key=lambda one: abs(one.rate - lowest.rate))])


def _furthest(rates: Sequence[Implied]) -> tuple[Implied, Implied]:
    return min(rates, key=lambda each: each.most), max(rates, key=lambda each: each.least)


def _agree(lowest: Implied, highest: Implied, share: Fraction) -> bool:
    return highest.least <= lowest.most * (1 + share)


def _recorded(review: Review) -> Iterator[Implied]:
    for rate in review.framework.rates:
        of = sentence("the rate of {day}", day=rate.on)
        said = (
            Said(None, f"1 {rate.base}", of, rate.source),
            Said(None, Numeral(f"{show(rate.rate)} {rate.quote}"), of, rate.source),
        )
        least, most = bounds(rate.rate)
        code = review.framework.code
        yield _oriented(Implied(rate.base, rate.quote, Fraction(rate.rate), least, most, code, said, rate.on))


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
            above, below = _between(second), _between(first)
            if above and below:
                rate = Fraction(second.value.amount) / Fraction(first.value.amount)
                least, most = above[0] / below[1], above[1] / below[0]
                yield _oriented(Implied(first.kind, second.kind, rate, least, most, code, (first, second)))


def _between(said: Said) -> tuple[Fraction, Fraction] | None:
    """Return the least and the most that an amount may be; None where it may be nothing, or have no bound."""
    least, most = said.reach or Reach()
    return None if least is None or most is None or least <= 0 else (least, most)


def _oriented(implied: Implied) -> Implied:
    """Return the rate the way round in which every pair of currencies is compared: in letters' order."""
    return _turned(implied) if implied.base > implied.quote else implied


def _turned(implied: Implied) -> Implied:
    base, quote, rate, least, most, *_ = implied
    return implied._replace(base=quote, quote=base, rate=1 / rate, least=1 / most, most=1 / least)


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
    "by more than the threshold and than their digits allow; rates that are recorded for several days may differ, and "
    "an amount is to fit one of them",
    message="{lowest} is {low} {quote} for 1 {base}, and {highest} is {high}.",
    remedy="Record the rate, its day and its source, and convert by it.",
    cites=("L245-246", "L301-302"),
    quality=Quality.PRECISION,
    thresholds={"share": Fraction(1, 20)},
)

MONEY = (CURRENCY_MIXED, IMPLIED_RATES_DIFFER)
"""The rules on money, in code order."""
