"""What the figures give for a target on a day: the last of them, or their sum, or why there is none."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.framework.indicators import Accumulation, Indicator, Measure, Statistic
from mande.framework.targets import Target
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Qualifier, total
from mande.measures.ratios import Ratio, pool
from mande.measures.units import STANDARD, Units
from mande.observations.observation import Observation, Status
from mande.progress.achievement import Exact, exactly, together
from mande.progress.answers import Answer
from mande.progress.figures import WHOLE, ByWhom, Figures, Reasoned
from mande.rollup.over_time import GAPS, MET_AGAIN, meets_again_over_time
from mande.rollup.parts import covered
from mande.rollup.sheets import REVISED
from mande.wording import sentence

ADDED = (Measure.COUNT, Measure.AMOUNT, Measure.MONEY, Measure.PERCENTAGE, Measure.RATIO)
"""The measures of which the figures of several periods make one; of the others the last counts."""

NO_FIGURE = frozenset({Missing.NOT_APPLICABLE, Missing.NOT_DUE})
"""The reasons that leave nothing out: there can be no figure, or there was none to be sent."""

INCREMENTAL = Accumulation.INCREMENTAL

UNDATED = sentence("its day is not recorded")
MAY_BE_IN_OTHERS = sentence("its day is not recorded, so it may be in the others")
BEGINS_BEFORE = sentence("it begins before the target's period")
OTHERS_DO_NOT_BEGIN = sentence("it begins before the target's period, and others in it do not")
ENDS_AFTER = sentence("it ends after the target is due")
OTHERS_DO_NOT_END = sentence("it ends after the target is due, and others in it do not")
CONTAINS_OTHERS = sentence("it contains others")


class Actual(NamedTuple):
    """What was reached, as far as it can be told: the value, the figures it is made of, and those left out.

    Where there is no value, `value` is a reason and `answer` says what kind of answer that is. `added` holds the values
    that were added up, where there were several. `differing` holds those that differ, and `between` the least and the
    most that they leave possible. The last figure ends from `first_end` to `last_end`. `notes` say what makes a sum a
    bound, and `least` what is certain of one that is the most there may be.
    """

    value: Figure | Fraction
    figures: tuple[Observation, ...] = ()
    left_out: tuple[Reasoned, ...] = ()
    answer: Answer | None = None
    added: tuple[Figure, ...] = ()
    differing: tuple[Figure, ...] = ()
    between: tuple[Exact, Exact] | None = None
    qualifier: Qualifier = Qualifier.EXACTLY
    first_end: date | None = None
    last_end: date | None = None
    notes: tuple[str, ...] = ()
    least: Figure | None = None


NOTHING = Actual(Missing.NOT_REPORTED, answer=Answer.NOTHING_REPORTED)


class Question(NamedTuple):
    """What is asked of figures: what *target* of *indicator* was reached by the day it is `due`, as of the day `on`.

    What counts is the last day that a figure speaks for, never the day its source was published. An undated target
    takes any figure.
    """

    indicator: Indicator
    target: Target | None = None
    due: date | None = None
    on: date | None = None
    units: Units = STANDARD

    @property
    def period(self) -> Period | None:
        """The target's period."""
        return None if self.target is None else self.target.period

    @property
    def last(self) -> date | None:
        """The last day on which a figure may end."""
        target, due, on = self.target, self.due, self.on
        if due is None or target is None or target.period is None:
            return on
        return due if on is None or due < on else on


def newest(figures: Figures, period: Period | None, last: date | None) -> Actual | None:
    """Return the last of figures that are `plain` in *period* and by the day *last*, or None where none is."""
    ends = figures.ends
    place = (len(ends) if last is None else bisect_right(ends, last)) - 1
    if place < 0 or (period is not None and ends[place] < period.start):
        return None
    figure, end = figures.dated[place], ends[place]
    return Actual._make((figure.value, (figure,), (), None, (), (), None, figure.qualifier, end, end, (), None))


def actual_of(asked: Question, by_whom: ByWhom) -> Actual:
    """Return what the figures of an indicator give for a target: the sum of incremental ones, otherwise the last.

    Figures of other people or places than the target's are never taken for it. Where there are no others, that is the
    answer. Where the last figure is withheld, an earlier one is not where the programme stands.
    """
    indicator, period, last = asked.indicator, asked.period, asked.last
    figures, adds = by_whom.of(asked.target), adds_up(indicator)
    if figures.plain and not adds:
        found = newest(figures, period, last)
        if found is not None or not by_whom.parts:
            return found or NOTHING
    high = len(figures.ends) if last is None else bisect_right(figures.ends, last)
    low = 0 if period is None else bisect_left(figures.ends, period.start, 0, high)
    chosen = _Chosen.of(asked, figures, low, high, adds=adds)
    if not chosen.known:
        return _nothing(asked, by_whom, chosen)
    wholes, parts = _by_reporter(chosen.known)
    if not wholes:
        return Actual(Missing.UNKNOWN, (), (*chosen.left_out, *parts), Answer.IN_PARTS)
    partial = chosen.partial or _is_more(parts, wholes)
    chosen = chosen._replace(known=wholes, left_out=(*chosen.left_out, *parts), partial=partial)
    return _sum(asked, chosen) if adds else _last(asked, chosen)


def adds_up(indicator: Indicator) -> bool:
    """Return whether the figures of several periods make one; otherwise the last of them counts."""
    return (
        indicator.accumulation is INCREMENTAL
        and indicator.measure in ADDED
        and indicator.statistic is not Statistic.MEDIAN
    )


class _Chosen(NamedTuple):
    """The figures that are in a target's time, those without a value, and those left out. What is withheld is known.

    `partial` says that some of what was done in that time is in none of the figures that are left.
    """

    known: tuple[Observation, ...]
    blank: tuple[Observation, ...]
    left_out: tuple[Reasoned, ...]
    partial: bool = False

    @classmethod
    def of(cls, asked: Question, figures: Figures, low: int, high: int, *, adds: bool) -> _Chosen:
        """Return the figures from *low* to *high*, with what straddles the ends of the time asked about put aside."""
        period, last = asked.period, asked.last
        known, undated = figures.dated[low:high], figures.undated
        aside: list[Reasoned] = []
        if period is not None:
            aside += [(each, UNDATED) for each in undated]
        elif adds and known:
            aside += [(each, MAY_BE_IN_OTHERS) for each in undated]
        else:
            known = (*known, *undated)
        partial = bool(aside)
        known, replaced = _without_revised(known)
        aside += [(each, REVISED) for each in replaced]
        if adds and period is not None:
            before = [each for each in known if each.period and each.period.start < period.start]
            after = [each for each in figures.dated[high:] if _straddles(each, asked)]
            known = tuple([each for each in known if each not in before])
            inside = sorted({each.period for each in known if each.period})
            for several, why, alone in (
                (before, BEGINS_BEFORE, OTHERS_DO_NOT_BEGIN),
                (after, ENDS_AFTER, OTHERS_DO_NOT_END),
            ):
                told = [each for each in several if each.period and _is_told(each.period, asked, inside)]
                aside += [(each, alone) for each in told]
                aside += [(each, why) for each in several if each not in told]
                partial = partial or len(told) < len(several)
        blank = tuple([each for each in figures.blank if _in_time(each, period, last)])
        return cls(known, blank, (*figures.left_out, *aside), partial)


def _without_revised(known: tuple[Observation, ...]) -> tuple[tuple[Observation, ...], list[Observation]]:
    """Return figures without those that their own source has revised, and those. What is withheld revises nothing."""
    told = [each for each in known if each.value is not Missing.WITHHELD]
    revised = {_stated(each) for each in told if each.status is Status.REVISED}
    if not revised:
        return known, []
    replaced = [each for each in told if each.status is not Status.REVISED and _stated(each) in revised]
    return tuple([each for each in known if all(each is not other for other in replaced)]), replaced


def _stated(figure: Observation) -> tuple[str | None, str | None, Period | None]:
    return figure.source, figure.reporter, figure.period


def _is_told(straddling: Period, asked: Question, inside: Sequence[Period]) -> bool:
    """Return whether every day of the target's time that a figure reaches into is one of other figures' as well."""
    period, due = asked.period, asked.due
    if period is None or due is None:
        return False
    start, end = max(straddling.start, period.start), min(straddling.end, due)
    return start <= end and covered(Period(start, end), inside)


def _straddles(each: Observation, asked: Question) -> bool:
    """Return whether a figure that ends after the target is due began before, and is known on the day asked about."""
    when, due = each.period, asked.due
    return when is not None and due is not None and when.start <= due and (asked.on is None or when.end <= asked.on)


def _in_time(each: Observation, period: Period | None, last: date | None) -> bool:
    if each.period is None:
        return True
    return (last is None or each.period.end <= last) and (period is None or each.period.end >= period.start)


def _by_reporter(known: Sequence[Observation]) -> tuple[tuple[Observation, ...], tuple[Reasoned, ...]]:
    """Return the figures of everyone who reports, and those of one reporter alone, which are a part of them.

    Where there is only one reporter, what it reports is all there is. Of several, none stands for the others.
    """
    wholes = tuple([each for each in known if each.reporter is None])
    reporters = {each.reporter for each in known if each.reporter is not None}
    if not wholes and len(reporters) < 2:
        return tuple(known), ()
    parts = [
        (each, sentence("it is only what {reporter} reports", reporter=each.reporter))
        for each in known
        if each.reporter is not None
    ]
    return wholes, tuple(parts)


def _is_more(parts: Sequence[Reasoned], wholes: Sequence[Observation]) -> bool:
    """Return whether one of *parts* is of days that no figure of everyone is of, so that there is more than these."""
    if not parts or any(each.period is None for each in wholes):
        return False
    periods = sorted({each.period for each in wholes if each.period})
    return any(each.period and not covered(each.period, periods) for each, _ in parts)


def _nothing(asked: Question, by_whom: ByWhom, chosen: _Chosen) -> Actual:
    """Return why there is no value: a reason that was given, figures that do not fit, parts alone, or nothing."""
    if chosen.blank:
        ends = [each.period.end for each in chosen.blank if each.period]
        newest = [each for each in chosen.blank if each.period and each.period.end == max(ends)] or chosen.blank
        reason = min((each.value for each in newest), key=_rank)
        return Actual(reason, chosen.blank, chosen.left_out, Answer.NOTHING_REPORTED)
    if chosen.left_out:
        return Actual(Missing.UNKNOWN, (), chosen.left_out, Answer.NOTHING_FITS)
    cell, place = (asked.target.cell, asked.target.place) if asked.target else WHOLE
    parts = tuple(
        [
            (each, sentence("it is only of {whom}", whom=of_whom(*whose)))
            for whose, figures in by_whom.parts.items()
            if whose != (cell, place) and whose[0].within(cell) and place in (None, whose[1])
            for each in (*figures.dated, *figures.undated)
            if _in_time(each, asked.period, asked.last)
        ]
    )
    return Actual(Missing.UNKNOWN, (), parts, Answer.IN_PARTS) if parts else NOTHING


def _rank(reason: object) -> int:
    return list(Missing).index(reason)  # type: ignore[arg-type]  # whoever is blank has a reason


def of_whom(cell: Cell, place: str | None) -> str:
    """Return the people and the place that a figure or a target is of; nothing where it is of everyone everywhere."""
    return ", ".join(part for part in (str(cell) if cell else "", place or "") if part)


def _last(asked: Question, chosen: _Chosen) -> Actual:
    """Return the last figure. Where it is not known which that is, each that may be is one of those that differ."""
    known = chosen.known
    newest = max((each.period.earliest_end for each in known if each.period), default=None)
    same = [each for each in known if each.period is None or newest is None or each.period.end >= newest]
    if _withheld(same):
        earlier = [(each, sentence("a later figure is withheld")) for each in known if each not in same]
        return Actual(Missing.WITHHELD, tuple(same), (*chosen.left_out, *earlier), Answer.WITHHELD)
    value, differing = _agreed(same, asked)
    ends = [each.period for each in same if each.period] if all(each.period for each in same) else []
    later = [
        (each, sentence("there is no value: it is {reason}", reason=each.value))
        for each in chosen.blank
        if each.period and each.period.end > max((end.end for end in ends), default=date.max)
    ]
    return Actual(
        value,
        tuple(same),
        (*chosen.left_out, *later),
        Answer.DISPUTED if differing else None,
        differing=differing,
        between=_extremes(differing, asked),
        qualifier=together({each.qualifier for each in same}),
        first_end=min((period.earliest_end for period in ends), default=None),
        last_end=max((period.end for period in ends), default=None),
    )


def _withheld(figures: Iterable[Observation]) -> list[Observation]:
    return [each for each in figures if each.value is Missing.WITHHELD]


class _Addends(NamedTuple):
    """Known figures by their periods, none of which holds another, with those of them that are withheld.

    `partial` says that some of what was done in the time asked about is in none of those that have a number.
    """

    by_period: dict[Period | None, list[Observation]]
    periods: list[Period]
    withheld: list[Observation]
    left_out: list[Reasoned]
    partial: bool

    @classmethod
    def of(cls, chosen: _Chosen) -> _Addends:
        """Return the figures that are known, without those that contain others, and all that is left out of a sum."""
        by_period: dict[Period | None, list[Observation]] = {}
        for each in chosen.known:
            by_period.setdefault(each.period, []).append(each)
        periods = sorted([period for period in by_period if period])
        wholes = [one for one in periods if any(one is not other and one.contains(other) for other in periods)]
        left_out = [*chosen.left_out, *((each, CONTAINS_OTHERS) for whole in wholes for each in by_period.pop(whole))]
        periods = [period for period in periods if period not in wholes]
        withheld = _withheld(each for same in by_period.values() for each in same)
        blank = [
            each
            for each in chosen.blank
            if each.value not in NO_FIGURE and not (each.period and covered(each.period, periods))
        ]
        unknown = [*withheld, *blank]
        left_out += [(each, sentence("there is no value: it is {reason}", reason=each.value)) for each in unknown]
        partial = chosen.partial or bool(unknown) or not all(covered(whole, periods) for whole in wholes)
        return cls(by_period, periods, withheld, left_out, partial)


def _sum(asked: Question, chosen: _Chosen) -> Actual:
    """Return the sum of the figures of periods that hold no other: one that contains others is not added to them.

    What is withheld of a period by itself leaves the least that the sum can be, and so do days of which there is no
    figure. Beside another figure of its period nobody knows whether what is withheld agrees, and there is no sum.
    """
    by_period, periods, withheld, left_out, partial = _Addends.of(chosen)
    there = tuple([each for same in by_period.values() for each in same])
    figures = tuple([each for each in there if each not in withheld])
    silent = _is_silent(asked, chosen)
    partial = partial or silent
    others = tuple([each for each in left_out if each[0] not in withheld])
    untold = Actual(Missing.WITHHELD, there, others, Answer.WITHHELD)
    told = Actual(
        Missing.UNKNOWN,
        figures,
        tuple(left_out),
        first_end=periods[-1].earliest_end if periods else None,
        last_end=max((period.end for period in periods), default=None),
    )
    if any(later.start <= earlier.end for earlier, later in pairwise(periods)):
        return _not_added(told, sentence("their periods overlap"))
    if not figures or any(len(same) > 1 and _withheld(same) for same in by_period.values()):
        return untold
    agreed = [_agreed(same, asked) for same in by_period.values() if same[0] not in withheld]
    differing = tuple(dict.fromkeys(value for _, values in agreed for value in values))
    if differing:
        between = None if partial else _between(agreed, asked)
        answer = Answer.DISPUTED
        return told._replace(value=Missing.DISPUTED, answer=answer, differing=differing, between=between)
    values = [value for value, _ in agreed]
    if _are_of_two_currencies(values):
        return told._replace(answer=Answer.CURRENCIES_DIFFER)
    value = _added(values, figures, asked)
    if value is None:
        return _not_added(told, sentence("it is no total"))
    qualifier = _qualifier_of_sum(asked.indicator, figures, values, partial=partial)
    if qualifier is None and withheld:
        return untold
    if qualifier is None:
        return _not_added(told, sentence("some of what it belongs to is not known"))
    added, notes = tuple(values) if len(values) > 1 else (), (GAPS,) if silent else ()
    summed = told._replace(value=value, added=added, qualifier=qualifier, notes=notes)
    return _of_people(asked, summed) if added and meets_again_over_time(asked.indicator) else summed


def _of_people(asked: Question, summed: Actual) -> Actual:
    """Return the sum of people who may be met again in each period: the most there may be, the greatest the least."""
    greatest = max(summed.added, key=lambda each: exactly(each, asked.indicator, asked.units) or 0)
    if summed.qualifier is Qualifier.AT_LEAST:
        return summed._replace(value=greatest, added=(), notes=(*summed.notes, MET_AGAIN))
    if summed.qualifier is not Qualifier.EXACTLY or greatest == summed.value:
        return summed
    return summed._replace(qualifier=Qualifier.UP_TO, least=greatest, notes=(*summed.notes, MET_AGAIN))


def _is_silent(asked: Question, chosen: _Chosen) -> bool:
    """Return whether totals are asked for, and of some days of the target's time nobody says anything.

    Before a target is due, the days after the last figure are still to be reported.
    """
    period, due, on = asked.period, asked.due, asked.on
    if period is None or due is None or asked.indicator.totals is not Statistic.TOTAL:
        return False
    figures = (*chosen.known, *chosen.blank, *(each for each, _ in chosen.left_out))
    told = sorted({each.period for each in figures if each.period})
    end = due if on is None or due <= on else max((each.end for each in told), default=due)
    return period.start <= end and not covered(Period(period.start, end), told)


def _not_added(told: Actual, why: str) -> Actual:
    left_out = (*told.left_out, *((each, why) for each in told.figures))
    return told._replace(left_out=left_out, answer=Answer.CANNOT_BE_ADDED)


def _qualifier_of_sum(
    indicator: Indicator, figures: Sequence[Observation], values: Sequence[Figure], *, partial: bool
) -> Qualifier | None:
    """Return the word that stands before a sum; None where what is missing leaves nothing to be said of it."""
    words = {each.qualifier for each in figures}
    if partial:
        if indicator.totals is not Statistic.TOTAL:
            return None
        words.add(Qualifier.ABOUT if any(_is_negative(value) for value in values) else Qualifier.AT_LEAST)
    if any(each.carried_over for each in figures):
        words.add(Qualifier.UP_TO)
    return together(words)


def _is_negative(value: Figure) -> bool:
    if isinstance(value, Money):
        return value.amount < 0
    if isinstance(value, Amount):
        return value.number < 0
    return isinstance(value, int | Decimal) and value < 0


def _agreed(same: Iterable[Observation], asked: Question) -> tuple[Figure, tuple[Figure, ...]]:
    """Return the value of figures for one thing; where they differ, that they are disputed, and their values.

    One kilometre and a thousand metres agree, and so do three of four and 75 percent.
    """
    values = tuple(dict.fromkeys(each.value for each in same))
    if len(values) == 1:
        return values[0], ()
    numbers = {exactly(value, asked.indicator, asked.units) for value in values}
    if len(numbers) == 1 and None not in numbers and not _are_of_two_currencies(values):
        return min(values, key=_longest), ()
    return Missing.DISPUTED, values


def _longest(value: Figure) -> tuple[int, str]:
    return -len(str(value)), str(value)


def _are_of_two_currencies(values: Iterable[Figure]) -> bool:
    return len({value.currency for value in values if isinstance(value, Money)}) > 1


def _extremes(values: Sequence[Figure], asked: Question) -> tuple[Exact, Exact] | None:
    numbers = [exactly(value, asked.indicator, asked.units) for value in values]
    known = [number for number in numbers if number is not None]
    if not known or len(known) < len(values) or _are_of_two_currencies(values):
        return None
    return min(known), max(known)


def _between(agreed: Sequence[tuple[Figure, tuple[Figure, ...]]], asked: Question) -> tuple[Exact, Exact] | None:
    """Return the least and the most that a sum may be, where the figures of some periods differ."""
    if asked.indicator.totals is not Statistic.TOTAL:
        return None
    every = [differing or (value,) for value, differing in agreed]
    spans = [_extremes(values, asked) for values in every]
    found = [span for span in spans if span is not None]
    if len(found) < len(spans) or _are_of_two_currencies([value for values in every for value in values]):
        return None
    return sum(least for least, _ in found), sum(most for _, most in found)


def _added(values: list[Figure], figures: Sequence[Observation], asked: Question) -> Figure | Fraction | None:
    """Return the figures of several periods as one: totals added, ratios pooled, and never shares or means added.

    Shares from samples are not pooled: each stands for as many as it was drawn from, and not for its sample.
    """
    if len(values) == 1:
        return values[0]
    if asked.indicator.totals is Statistic.TOTAL:
        numbers = [value for value in values if isinstance(value, int | Decimal) and not isinstance(value, bool)]
        if len(numbers) == len(values):
            return total(numbers)
        sums = [value for value in values if isinstance(value, Money)]
        if sums:
            whole = total([money.amount for money in sums])
            return Money(whole, sums[0].currency) if len(sums) == len(values) else None
        exact = [exactly(value, asked.indicator, asked.units) for value in values]
        known = [number for number in exact if number is not None]
        return Fraction(sum(known)) if len(known) == len(exact) else None
    ratios = [value for value in values if isinstance(value, Ratio)]
    if len(ratios) < len(values) or any(each.sample for each in figures):
        return None
    return pool(ratios)
