"""A value as somebody states it: what it is of, where it is read, and what number it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from mande.codes import inert
from mande.errors import UnitError
from mande.framework.indicators import Indicator, Measure, Statistic
from mande.framework.targets import in_repr
from mande.measures.amounts import Amount
from mande.measures.money import Money
from mande.measures.numbers import Computed, Qualifier, difference, qualified, show, total
from mande.measures.ratios import Ratio
from mande.measures.units import Units
from mande.observations.observation import Observation, Status
from mande.observations.scopes import NO_LINE
from mande.reconciliation.reach import Reach, added, exactly, hull, reach_of
from mande.review import Review
from mande.sources import Locator
from mande.wording import Numeral, Words, cut, joined, listing, sentence

NOWHERE = sentence("source not recorded")

SHARES = frozenset({Measure.PERCENTAGE, Measure.RATIO})
PER_ONE = frozenset({Statistic.MEAN, Statistic.RATE})
TOLERANCE = {"tolerance": Fraction(0), "about": Fraction(1, 10)}
"""The thresholds of rules that compare numbers: what is allowed beyond what digits say, and what "about" may mean."""

ONE = Fraction(1)

MOST_SHOWN = 12
"""Figures of one sum that a sentence holds; `explain` shows them all."""

LONGEST_TEXT = 120
"""Characters of a text that a sentence quotes, so that there is room for who says it, and where."""


class Said(NamedTuple):
    """A value as somebody states it.

    `words` are the value as it is shown, `of` is what it is of, `status` how it came about. Where it is a number,
    `reach` is what that may be, in the unit of its indicator, and `kind` its currency, or else its unit where the
    indicator has none: numbers of two kinds are never compared. What nobody states is `worked_out` of other figures: of
    the first, less the others.
    """

    value: Any
    words: str
    of: str = ""
    source: str | None = None
    at: Locator | None = None
    reach: Reach | None = None
    kind: str = ""
    status: Status = Status.REPORTED
    worked_out: tuple[Said, ...] = ()

    @property
    def rank(self) -> int:
        """How late a kind of figure it is: a revised one stands for others, and any other for a preliminary one."""
        return {Status.PRELIMINARY: 0, Status.REVISED: 2}.get(self.status, 1)

    @property
    def where(self) -> Words:
        """The source and the place in it; of what was worked out, how, and those of each figure it stands on."""
        if self.worked_out:
            taken_off = joined(" - ", [each.words for each in self.worked_out])
            return sentence("{sum}: {where}", sum=taken_off, where=places(self.worked_out))
        return joined(", ", [part for part in (self.source, self.at) if part]) or NOWHERE

    def __str__(self) -> str:
        return sentence("{value} ({where})", value=self.words, where=self.where)


class Reading(NamedTuple):
    """How figures are read: the programme they belong to, and what is allowed beyond what their digits say.

    `tolerance` is the share of the larger number by which two may differ and still agree; `about` is the share by which
    a number called "about" may be off.
    """

    review: Review
    tolerance: Fraction | Decimal | int = Fraction(0)
    about: Fraction | Decimal | int = Fraction(1, 10)

    @property
    def units(self) -> Units:
        """The units that the programme knows."""
        return self.review.framework.units

    def said(self, observation: Observation, indicator: Indicator, of: str = "") -> Said:
        """Return a figure as it is said of *indicator*."""
        reach, kind = self.reach(observation.value, observation.qualifier, indicator)
        margin = observation.sample.margin if observation.sample else None
        return Said(
            observation.value,
            qualified(shown(observation.value, indicator), observation.qualifier),
            of,
            observation.source,
            observation.at,
            reach.widened(Fraction(margin)) if reach and margin is not None else reach,
            kind,
            observation.status,
        )

    def reach(self, value: object, qualifier: Qualifier, indicator: Indicator) -> tuple[Reach | None, str]:
        """Return what *value* may be as a number of *indicator*, and of which kind; None where it is no number."""
        rounded = indicator.measure is Measure.PERCENTAGE
        if type(value) is int and qualifier is Qualifier.EXACTLY and not rounded:  # as nearly all figures are
            return exactly(value), ""
        number, kind, factor = _number(value, indicator, self.units)
        if number is None:
            return None, kind
        return reach_of(number, qualifier, about=self.about, rounded=rounded).times(factor), kind

    def differ(self, lower: Reach, higher: Reach) -> bool:
        """Return whether *higher* lies above *lower* by more than digits, words and the tolerance allow."""
        gap = lower.gap(higher)
        if not self.tolerance:
            return bool(gap)
        largest = max(abs(side) for side in (*lower, *higher, Fraction(0)) if side is not None)
        return gap > Fraction(self.tolerance) * largest

    @property
    def strict(self) -> Reading:
        """The same reading with no tolerance: what is equal in it is equal whatever is allowed."""
        return self._replace(tolerance=Fraction(0))

    def apart(self, one: Reach, other: Reach) -> bool:
        """Return whether two numbers differ, whichever is the larger."""
        return self.differ(one, other) or self.differ(other, one)


def _number(value: object, indicator: Indicator, units: Units) -> tuple[Computed | None, str, Fraction]:
    """Return the number that *value* is, of which kind, and what turns it into the unit of *indicator*."""
    if isinstance(value, bool):
        return None, "", ONE
    if isinstance(value, int | Decimal):
        return value, "", ONE
    if isinstance(value, Ratio):
        share = value.share
        if not isinstance(share, Fraction) or not (indicator.measure in SHARES or indicator.totals in PER_ONE):
            return None, "", ONE
        return (share * 100 if indicator.measure is Measure.PERCENTAGE else share), "", ONE
    if isinstance(value, Money):
        return value.amount, value.currency, ONE
    if isinstance(value, Amount):
        return _amount(value, indicator, units)
    return None, "", ONE


def _amount(value: Amount, indicator: Indicator, units: Units) -> tuple[Computed | None, str, Fraction]:
    if indicator.unit is None:
        return value.number, value.unit, ONE
    try:
        return value.number, "", units.factor(value.unit, indicator.unit)
    except UnitError:
        return None, "", ONE


def shown(value: object, indicator: Indicator) -> str:
    """Return *value* as a sentence about *indicator* shows it: a bare percentage with its sign."""
    words: str
    if type(value) is int or isinstance(value, Fraction):
        words = show(value)
    elif isinstance(value, Money | Amount):
        return value.show()
    else:
        words = quoted(value) if isinstance(value, str) else in_repr(value)  # type: ignore[arg-type]  # a figure, or what was worked out of several
    if indicator.measure is not Measure.PERCENTAGE or isinstance(value, bool):
        return words
    return Numeral(f"{words}%") if isinstance(value, int | Decimal | Fraction) else words


def quoted(text: str) -> Words:
    """Return *text* as a sentence quotes it: of a long one the beginning, and nothing that would break the line.

    >>> quoted("Prevention and protection")
    "'Prevention and protection'"
    """
    return sentence("'{text}'", text=cut(inert(text), LONGEST_TEXT))


def less(found: object, expected: object) -> Any:
    """Return *found* less *expected*, or None where the two are not of a kind.

    >>> less(59, 49), less(Money(5, "USD"), Money(7, "USD")), less("a", 3)
    (10, Money(-2, 'USD'), None)
    """
    if isinstance(found, bool) or isinstance(expected, bool):
        return None
    if isinstance(found, Money) and isinstance(expected, Money) and found.currency == expected.currency:
        return found - expected
    if isinstance(found, Amount) and isinstance(expected, Amount) and found.unit == expected.unit:
        return found - expected
    if isinstance(found, int | Decimal | Fraction) and isinstance(expected, int | Decimal | Fraction):
        return difference(found, expected)
    return None


def is_below_zero(value: Any) -> bool:
    """Return whether *value*, a number of any kind, is less than nothing; nothing at all is not.

    >>> is_below_zero(Money(-2, "USD")), is_below_zero(0), is_below_zero(None)
    (True, False, False)
    """
    number = getattr(value, "amount", getattr(value, "number", value))
    return isinstance(number, int | Decimal | Fraction) and number < 0


def falls_short(gap: Any, total: Reach | None, whole: Reach | None) -> bool:
    """Return whether a sum falls short of its whole, by the *gap* between them or else by the words before them.

    >>> over = Reach(Fraction(31), None)
    >>> falls_short(-2, None, None), falls_short(0, exactly(30), over), falls_short(0, over, exactly(30))
    (True, True, False)
    """
    return is_below_zero(gap) or (total is not None and whole is not None and total.gap(whole) > 0)


def sized(gap: Any, indicator: Indicator) -> str:
    """Return a difference as a sentence shows it, without its sign; empty where there is none, but for words.

    >>> sized(Money(-2, "USD"), Indicator("grant")), sized(-3, Indicator("share", measure="percentage"))
    ('2 USD', '3 points')
    """
    if gap is None or not getattr(gap, "amount", getattr(gap, "number", gap)):
        return ""
    words = gap.show() if isinstance(gap, Money | Amount) else show(gap)
    number = Numeral(words.removeprefix("-"))
    return sentence("{number} points", number=number) if indicator.measure is Measure.PERCENTAGE else number


def summed(values: Sequence[Any]) -> Any:
    """Return the sum of *values*, which are all of one kind; None where they are no numbers.

    >>> summed([31, 15]), summed([Money(5, "USD"), Money(7, "USD")])
    (46, Money(12, 'USD'))
    """
    if set(map(type, values)) == {int}:
        return sum(values)  # as nearly all figures are
    if all(isinstance(value, Money) for value in values) and len({value.currency for value in values}) == 1:
        return Money(total(value.amount for value in values), values[0].currency)
    if all(isinstance(value, Amount) for value in values) and len({value.unit for value in values}) == 1:
        return Amount(total(value.number for value in values), values[0].unit)
    if all(isinstance(value, int | Decimal | Fraction) and not isinstance(value, bool) for value in values):
        return total(values)
    return None


def left_over(whole: Said, parts: Sequence[Said], of: str, indicator: Indicator) -> Said | None:
    """Return what is left of *whole* less *parts*; None where that is less than nothing, or no number of one kind."""
    reaches = [part.reach for part in parts if part.reach is not None]
    value = less(whole.value, summed([part.value for part in parts]))
    if value is None or is_below_zero(value) or whole.reach is None or len(reaches) < len(parts):
        return None
    reach = whole.reach.less(added(reaches))
    return Said(value, shown(value, indicator), of, reach=reach, kind=whole.kind, worked_out=(whole, *parts))


def addition(parts: Iterable[Said]) -> Words:
    """Return the left side of a sum as a sentence shows it.

    >>> addition([Said(31, "31"), Said(15, "15")])
    '31 + 15'
    """
    words = [part.words for part in parts]
    more = [sentence("and {more} more", more=len(words) - MOST_SHOWN)] if len(words) > MOST_SHOWN else []
    return joined(" + ", [*words[:MOST_SHOWN], *more])


def against(stated: str, whole: Said) -> Words:
    """Return what is *stated*, a sum or one number, against the *whole* that it is held to."""
    return sentence("{sum}, against {whole}", sum=stated, whole=whole.words)


def adds_to(parts: Iterable[Said], total: str) -> Words:
    """Return a sum with what it comes to, as a sentence shows it.

    >>> adds_to([Said(31, "31"), Said(15, "15")], "46")
    '31 + 15 = 46'
    """
    return sentence("{sum} = {total}", sum=addition(parts), total=total)


def sum_of_words(parts: Sequence[Said], total: Any, indicator: Indicator) -> Words:
    """Return a sum with what it comes to, as a sentence shows it; the sum alone where its parts have no one unit."""
    return addition(parts) if total is None else adds_to(parts, shown(total, indicator))


def times(value: Any, number: int) -> Any:
    """Return so many times *value*, where it is a number of any kind.

    >>> times(20, 2), times(Amount(1500, "m"), 2), times("a", 2)
    (40, Amount(3000, 'm'), 'a')
    """
    if isinstance(value, Amount):
        return Amount(value.number * number, value.unit)
    if isinstance(value, Money):
        return Money(value.amount * number, value.currency)
    return value * number if isinstance(value, int | Decimal | Fraction) and not isinstance(value, bool) else value


def places(said: Iterable[Said]) -> Words:
    """Return where *said* are read, by source, each place once.

    >>> places([Said(15, "15", source="ctm", at=Locator("L1130")), Said(20, "20", source="ctm", at=Locator("L1132"))])
    'ctm, L1130, L1132'
    """
    held: dict[str | None, dict[str, None]] = {}
    for each in said:
        ats = held.setdefault(each.source, {})
        if each.at:
            ats[each.at] = None
    each_of = [joined(", ", [*([source] if source else []), *ats]) or NOWHERE for source, ats in held.items()]
    return joined(sentence("; "), each_of)


def statements(said: Iterable[Said]) -> Words:
    """Return what *said* say, each thing once, with all the places that say it.

    >>> statements(Said(each, str(each), at=Locator(at)) for each, at in [(4, "L617"), (3, "L533"), (4, "L698")])
    '4 (L617, L698) and 3 (L533)'
    """
    held: dict[tuple[str, str], list[Said]] = {}
    for each in said:
        held.setdefault((each.words, str(each.value)), []).append(each)
    told = [sentence("{value} ({where})", value=words, where=places(same)) for (words, _), same in held.items()]
    return listing(told, most=MOST_SHOWN)


def in_reading_order(said: Iterable[Said]) -> tuple[Said, ...]:
    """Return *said* by the lines that they are read in; those without a line keep their place after them."""
    return tuple(sorted(said, key=lambda each: (each.at.lines if each.at else ()) or NO_LINE))


def one_of(said: Sequence[Said]) -> Said:
    """Return several statements of one thing as one of them, which reaches as far as all of them do."""
    if len(said) == 1:
        return said[0]
    reaches = [each.reach for each in said if each.reach is not None]
    return said[0]._replace(reach=hull(reaches) if reaches else None)
