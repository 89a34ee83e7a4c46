"""How much money was spent by a day: what figures of the inputs say, in one currency, or why that cannot be told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

import attrs

from mande.dimensions.periods import Period
from mande.framework.indicators import Accumulation, Indicator, Measure
from mande.framework.results import Input, InputKind
from mande.measures.missing import Missing
from mande.measures.money import ExchangeRate, Money
from mande.measures.numbers import Qualifier, qualified, total
from mande.observations.observation import Observation, Status
from mande.progress.achievement import DOWNWARDS, UPWARDS, together
from mande.progress.actuals import NO_FIGURE, Actual, Question, actual_of
from mande.progress.answers import UNREPORTED, Answer, CostAnswer
from mande.progress.assessment import digits, reported, shown
from mande.progress.days import Days, covers, days_of, periods_told
from mande.progress.figures import figures_of
from mande.review import Review
from mande.rollup.reading import rate_for
from mande.sources import read_at
from mande.wording import Numeral, Words, joined, listing, sentence


class Exchange(NamedTuple):
    """A figure in one currency, the rate at which it was exchanged, and the same figure in another."""

    figure: Observation
    rate: ExchangeRate
    exchanged: Observation


class Part(NamedTuple):
    """What one input says was spent, and the periods that its figures speak for."""

    entry: Input
    actual: Actual
    periods: tuple[Period | None, ...] = ()

    @property
    def money(self) -> Money | None:
        """The amount, where there is one."""
        return self.actual.value if isinstance(self.actual.value, Money) else None

    @property
    def says_nothing(self) -> bool:
        """Whether no figure tells how much was spent."""
        return self.is_withheld or self.actual.answer in UNREPORTED

    @property
    def is_withheld(self) -> bool:
        """Whether figures say how much was spent, and nobody is told."""
        return self.actual.answer is Answer.WITHHELD

    def lacks(self, days: Days | None, within: Period | None) -> bool:
        """Return whether more may have been spent in *days* than its figures say.

        An input that is given for a period pays in no other; of one without a period nobody knows.
        """
        if self.money is None:
            return not self.actual.figures or not {each.value for each in self.actual.figures} <= NO_FIGURE
        own = days_of(self.periods, within)
        return days is not None and own is not None and not covers(own, days, self.entry.period)


class Spending(NamedTuple):
    """What was spent on the whole programme by a day.

    `amounts` holds one amount of money, or one in each currency where there is no rate between them. `qualifier` is the
    word before it, None where nothing bounds it. `reason` is why there is no single amount, if there is none, and `why`
    says it of this programme. `left_out` holds what was not counted, each with why.
    """

    amounts: tuple[Money, ...] = ()
    qualifier: Qualifier | None = Qualifier.EXACTLY
    days: Days | None = None
    reason: CostAnswer | None = None
    why: str = ""
    parts: tuple[Part, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def money(self) -> Money | None:
        """The one amount, where there is one."""
        return self.amounts[0] if len(self.amounts) == 1 and self.reason is None else None

    def explained(self) -> Iterator[Words]:
        """Yield the sum and the figures that it is made of, so that it can be redone by hand."""
        parts = [each for each in self.parts if each.money is not None]
        if self.money is not None and self.qualifier is not None:
            number = qualified(in_digits(self.money), self.qualifier)
            if len(parts) > 1:
                addends = joined(" + ", [digits(each.money.amount) for each in parts if each.money])
                number = sentence("{sum} = {total}", sum=addends, total=number)
            yield sentence("spent: {amount}", amount=number)
        elif self.amounts:
            yield sentence("spent: {amount}", amount=joined(sentence(" and "), map(in_digits, self.amounts)))
        for each in self.parts:
            yield from self._of(each)
        for words in self.left_out:
            yield sentence("left out: {what}", what=words)

    def _of(self, part: Part) -> Iterator[Words]:
        actual = part.actual
        added = [in_digits(value) for value in actual.added if isinstance(value, Money)]
        amount = qualified(
            in_digits(part.money) if part.money else actual.answer or shown(actual.value), actual.qualifier
        )
        if added:
            amount = sentence("{sum} = {total}", sum=joined(" + ", added), total=amount)
        yield sentence("  {input}: {amount}", input=part.entry.code, amount=amount)
        for figure in actual.figures:
            yield sentence("    figure: {figure}", figure=self._read(figure))
        for figure, why in actual.left_out:
            yield sentence("    left out: {figure}, since {why}", figure=self._read(figure), why=why)

    def _read(self, figure: Observation) -> str:
        """Return a figure as it was reported, with the rate it was exchanged at, and where both were read."""
        for each in self.exchanges:
            if each.exchanged is figure and isinstance(figure.value, Money):
                return sentence(
                    "{figure}, {amount} at {rate}{at}",
                    figure=_stated_at(each.figure, figure),
                    amount=in_digits(figure.value),
                    rate=each.rate,
                    at=read_at(each.rate.source, None),
                )
        return _stated_at(figure, figure)


def _stated_at(stated: Observation, figure: Observation) -> Words:
    return joined("", [reported(stated), read_at(figure.source, figure.at)])


NOT_ASKED = Spending(reason=CostAnswer.NO_OBSERVATIONS)


def in_digits(money: Money) -> Words:
    """Return *money* to its last digit.

    >>> in_digits(Money(Fraction(200, 3), "USD"))
    '200/3 USD'
    """
    return Numeral(f"{digits(money.amount)} {money.currency}")


def in_cents(money: Money) -> str:
    """Return *money* as a table shows it, rounded here and nowhere before; less than a cent is not rounded to nothing.

    >>> in_cents(Money(Fraction(200, 3), "USD")), in_cents(Money(Fraction(3, 1000), "USD"))
    ('66.67 USD', '0.003 USD')
    """
    return in_digits(money) if money.amount and not round(Fraction(money.amount) * 100) else money.show(2)


def bounding(words: Iterable[Qualifier]) -> Qualifier | None:
    """Return the word before what numbers with these *words* make together; None where they pull two ways.

    >>> bounding([Qualifier.AT_LEAST, Qualifier.EXACTLY]), bounding([Qualifier.AT_LEAST, Qualifier.ABOUT])
    (<Qualifier.AT_LEAST: 'at least'>, None)
    """
    held = set(words) - {Qualifier.EXACTLY}
    return together(held) if len(held) < 2 or held <= UPWARDS or held <= DOWNWARDS else None


def spending_of(
    review: Review, currency: str | None = None, rates: Sequence[ExchangeRate] = (), source: str | None = None
) -> Spending:
    """Return what was spent on the programme, as far as its figures say.

    Only figures of funds count. What was budgeted is not spent yet, what is given out or paid in salaries comes out of
    the funds, and an amount for each person is a price. Money in several currencies is one amount only with dated
    rates, in *currency* or else in the one that the rates are quoted in. Where *source* speaks of an input, nobody else
    counts.
    """
    if review.observations is None:
        return NOT_ASKED
    said = [(entry, _stated(review.actuals.get(entry.code, ()), source)) for entry in review.framework.inputs]
    paid = [(entry, figures) for entry, figures in said if figures and _pays(entry, figures)]
    silent = [entry for entry, figures in said if not figures and _is_to_pay(entry)]
    left_out = (*filter(None, (_not_spending(*each) for each in said)), *map(_unspent, silent))
    in_money = [figure for _, figures in paid for figure in figures if _is_money(figure)]
    into = currency or _common_currency(in_money, rates)
    exchanges = [_exchanged(each, into, rates) for each in in_money if into and _currency(each) != into]
    if in_money and (into is None or None in exchanges):
        return _in_several(review, paid, into, rates)._replace(left_out=left_out)
    done = tuple(each for each in exchanges if each is not None)
    instead = {id(each.figure): each.exchanged for each in done}
    parts = [_part(review, entry, [instead.get(id(each), each) for each in figures]) for entry, figures in paid]
    return _together(review, parts, lacking=bool(silent))._replace(exchanges=done, left_out=left_out)


def _stated(figures: Sequence[Observation], source: str | None) -> Sequence[Observation]:
    """Return the figures of *source*, or all of them where it says nothing of the input: who counts people may not."""
    return [each for each in figures if each.source == source] or figures


def _is_money(figure: Observation) -> bool:
    return isinstance(figure.value, Money) and figure.status is not Status.PROJECTED


def _currency(figure: Observation) -> str | None:
    return figure.value.currency if isinstance(figure.value, Money) else None


def _is_to_pay(entry: Input) -> bool:
    """Return whether an input is planned as money for the programme as a whole."""
    return entry.is_funding or (entry.kind is InputKind.FUNDS and entry.per is None)


def _pays(entry: Input, figures: Iterable[Observation]) -> bool:
    """Return whether figures of an input say what was spent: it is planned as money, or of no kind and money was."""
    unsaid = entry.kind is None and entry.per is None
    return _is_to_pay(entry) or (unsaid and any(_is_money(each) for each in figures))


def _not_spending(entry: Input, figures: Iterable[Observation]) -> str:
    """Return why money of an input is not spending, or nothing where it is, or where it has no money."""
    amounts = [each.value for each in figures if _is_money(each)]
    given = isinstance(entry.amount, Money)
    at = read_at(entry.source, entry.at)
    if entry.per is not None and (amounts or given):
        return sentence(
            "{input}, {price} for each {one}{at}, since a price is not what was spent in all",
            input=entry.code,
            price=listing(amounts or [entry.amount]),
            one=entry.per,
            at=at,
        )
    if amounts and entry.kind not in (None, InputKind.FUNDS):
        return sentence(
            "{input}, {amounts}{at}, since what goes on {kind} is paid out of the funds",
            input=entry.code,
            amounts=listing(amounts),
            at=at,
            kind=entry.kind,
        )
    return ""


def _unspent(entry: Input) -> Words:
    at = read_at(entry.source, entry.at)
    if isinstance(entry.amount, Money):
        return sentence(
            "{input}, since nothing spent of it is recorded: {amount} was given, which is not what was spent{at}",
            input=entry.code,
            amount=entry.amount,
            at=at,
        )
    return sentence("{input}, since nothing spent of it is recorded{at}", input=entry.code, at=at)


def _common_currency(figures: Iterable[Observation], rates: Iterable[ExchangeRate]) -> str | None:
    """Return the only currency there is, or else the one that all rates are quoted in."""
    spent_in = {_currency(each) for each in figures}
    found = spent_in if len(spent_in) == 1 else {each.quote for each in rates}
    return found.pop() if len(found) == 1 else None


def _exchanged(figure: Observation, into: str, rates: Iterable[ExchangeRate]) -> Exchange | None:
    """Return a figure in another currency; None where there is no rate for it, or more than one that differ."""
    rate = rate_for(figure, into, rates)
    if rate is None or not isinstance(figure.value, Money):
        return None
    return Exchange(figure, rate, attrs.evolve(figure, value=rate.exchange(figure.value)))


def _part(review: Review, entry: Input, figures: Iterable[Observation]) -> Part:
    """Return what one input says was spent: the sum of its figures, or the last where each is the total so far."""
    figures = tuple(figures)
    periods = {each.period for each in figures if each.period and isinstance(each.value, Money)}
    so_far = len(periods) > 1 and len({each.start for each in periods}) == 1  # from one day on, to several
    accumulation = Accumulation.CUMULATIVE if so_far else Accumulation.INCREMENTAL
    money = Indicator(entry.code, measure=Measure.MONEY, accumulation=accumulation)
    by_whom = figures_of(money, figures)
    actual = actual_of(Question(money, on=review.on), by_whom)
    return Part(entry, actual, periods_told(money, actual, by_whom.whole))


def _in_several(
    review: Review,
    paid: Iterable[tuple[Input, Sequence[Observation]]],
    into: str | None,
    rates: Sequence[ExchangeRate],
) -> Spending:
    """Return the amounts in each currency, which nothing makes one."""
    held: dict[str, list[Part]] = {}
    for entry, figures in paid:
        for code in sorted({each.value.currency for each in figures if isinstance(each.value, Money)}):
            part = _part(review, entry, [each for each in figures if _currency(each) == code])
            held.setdefault(code, []).append(part)
    sums = {code: [each.money for each in parts if each.money] for code, parts in sorted(held.items())}
    amounts = tuple(Money(total(each.amount for each in found), code) for code, found in sums.items() if found)
    why: Words = joined(sentence(" and "), map(in_cents, amounts))
    if into is not None:
        why = sentence("{amounts}, with no one rate into {currency}", amounts=why, currency=into)
    elif rates:
        why = sentence("{amounts}; currency= is to say into which of them", amounts=why)
    parts = tuple(each for found in held.values() for each in found)
    return Spending(amounts, reason=CostAnswer.CURRENCIES_DIFFER, why=why, parts=parts)


def _together(review: Review, parts: Sequence[Part], *, lacking: bool) -> Spending:
    """Return what *parts* say together; *lacking* says that some of what was spent is in none of them."""
    held = tuple(parts)
    untold = [each for each in held if each.money is None and not each.says_nothing]
    if untold:
        why = listing(
            sentence("{input}: {answer}", input=each.entry.code, answer=each.actual.answer or sentence("no money"))
            for each in untold
        )
        return Spending(reason=CostAnswer.SPENT_UNTOLD, why=why, parts=held)
    amounts = [each.money for each in held if each.money]
    if not amounts:
        told = {each.actual.value for each in held} - {Missing.NOT_REPORTED, Missing.UNKNOWN}
        reason = CostAnswer.SPENT_UNTOLD if any(each.is_withheld for each in held) else CostAnswer.NOTHING_SPENT
        return Spending(reason=reason, why=listing(sorted(map(shown, told))), parts=held)
    spent = Money(total(each.amount for each in amounts), amounts[0].currency)
    if spent.amount < 0:
        why = sentence("{amount} is less than nothing", amount=in_cents(spent))
        return Spending(reason=CostAnswer.SPENT_UNTOLD, why=why, parts=held)
    days = days_of([period for each in held for period in each.periods if each.money], review.whole_period)
    words = {each.actual.qualifier for each in held}
    if lacking or any(each.lacks(days, review.whole_period) for each in held):
        words.add(Qualifier.AT_LEAST)
    return Spending((spent,), bounding(words), days, parts=held)
