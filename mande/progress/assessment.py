"""What comes of holding one target against what was seen: a share, a verdict, a pace, or the reason for none."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from mande.framework.targets import Revision, Target, TargetKind, in_repr
from mande.measures.amounts import Amount
from mande.measures.figures import Figure, show_figure
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Qualifier, qualified, show, show_percent, spell
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation
from mande.progress.achievement import CHANGES, Exact
from mande.progress.actuals import NOTHING, Actual, of_whom
from mande.progress.answers import Answer as Answer  # noqa: PLC0414 - an assessment's reason is one
from mande.progress.pace import Pace
from mande.progress.schemes import Rating, Scheme
from mande.sources import read_at
from mande.wording import Numeral, Words, joined, phrases, sentence

MET, NOT_MET, NOT_DUE, NO_VERDICT = phrases("met", "not met", "not yet due", "no verdict")
NONE = sentence("none")


class Assessment(NamedTuple):
    """One indicator against one of its targets, as of a day.

    `baseline`, `target` and `actual` are the numbers that the arithmetic was done with, in the indicator's unit;
    `promised` is the target as it was written. `achievement` is the share of the way from the baseline to the target,
    and `bound` what kind of bound that is; `original` the same against
    `first`, the target before its revisions. `met` is None
    where there is no verdict: before the day the target is `due`, and for kinds of target that have none. `between`
    holds the least and the greatest share where figures differ. `reason` says what kind of answer this is, `seen` what
    the figures gave, `result` which result the indicator measures.
    """

    indicator: str
    title: str
    promised: Target | None
    baseline: Figure | Fraction | None
    target: Figure | Fraction | None
    actual: Figure | Fraction | None
    achievement: Fraction | None
    pace: Pace | None
    rating: Rating | None
    reason: Answer
    bound: Qualifier = Qualifier.EXACTLY
    original: Fraction | None = None
    first: Exact | None = None
    met: bool | None = None
    due: date | None = None
    on: date | None = None
    seen: Actual = NOTHING
    between: tuple[Fraction, Fraction] | None = None
    notes: tuple[str, ...] = ()
    scheme: Scheme | None = None
    result: str | None = None

    @property
    def share_of_target(self) -> Fraction | None:
        """The actual over the target; None where one is no number, the target is zero, or it is a range."""
        actual, target = self.actual, self.target
        if self.promised is None or self.promised.upper is not None or isinstance(actual, bool) or not target:
            return None
        if isinstance(actual, int | Fraction) and isinstance(target, int | Fraction):
            return Fraction(actual) / Fraction(target)
        return None

    @property
    def figures(self) -> tuple[Observation, ...]:
        """The figures that the actual is made of."""
        return self.seen.figures

    @property
    def left_out(self) -> tuple[tuple[Observation, str], ...]:
        """The figures that do not count, each with why."""
        return self.seen.left_out

    @property
    def differing(self) -> tuple[Figure, ...]:
        """The values that differ, of figures for one thing."""
        return self.seen.differing

    @property
    def verdict(self) -> Words:
        """Whether the target is met, in words: met, not met, not yet due, or that there is no verdict."""
        if self.met is not None:
            return MET if self.met else NOT_MET
        waiting = self.on is not None and self.due is not None and self.on < self.due
        return NOT_DUE if waiting else NO_VERDICT

    @property
    def is_over(self) -> bool:
        """Whether the target is due: only then is there a verdict."""
        return self.on is not None and self.due is not None and self.due <= self.on

    @property
    def whom(self) -> str:
        """The people and the place that the target is of: `gender=female, BD-dhaka`; empty where it is of all."""
        return "" if self.promised is None else of_whom(self.promised.cell, self.promised.place)

    def called(self, name: str) -> str:
        """Return what a table calls it: the *name* of its indicator, and of whom and where its target is."""
        return sentence("{name}, {whom}", name=name, whom=self.whom) if self.whom else name

    def sentence(self) -> Words:
        """Return the assessment in one sentence, which says of whom and where it is, if that is not of all."""
        if self.title and self.whom:
            return sentence(
                "{code} '{title}', {whom}: {answer}.",
                code=self.indicator,
                title=self.title,
                whom=self.whom,
                answer=self._said(),
            )
        if self.whom:
            return sentence("{code}, {whom}: {answer}.", code=self.indicator, whom=self.whom, answer=self._said())
        if self.title:
            return sentence("{code} '{title}': {answer}.", code=self.indicator, title=self.title, answer=self._said())
        return sentence("{code}: {answer}.", code=self.indicator, answer=self._said())

    def _said(self) -> Words:
        said: list[object] = [self._answered()]
        if self.met is not None:
            said.append(self.verdict)
        if self.rating:
            said.append(self.rating)
        if self.pace and self.figures and not self.is_over:
            said.append(sentence("with {pace} gone by", pace=self.pace))
        return joined(", ", said)

    def _answered(self) -> str:
        if self.reason is Answer.ASSESSED:
            against, share = self._against(), self.shown_share()
            if self.baseline:
                start = shown(self.baseline)
                return sentence("{against} from {start}, {share}", against=against, start=start, share=share)
            return sentence("{against}, {share}", against=against, share=share)
        if self.reason is Answer.MET_OR_NOT:
            return sentence("{actual}, against {target}", actual=self.shown_actual(), target=self.shown_target())
        if self.reason is Answer.DISPUTED:
            return self._disputed()
        if self.reason is Answer.BASELINE_UNKNOWN and self.promised and self.promised.met_by is TargetKind.CEILING:
            share = show_percent(self.share_of_target or Fraction(0))
            return sentence("{against}, {share} of the ceiling", against=self._against(), share=share)
        if isinstance(self.actual, Missing) or self.actual is None:
            told = (
                self.actual not in (None, Missing.NOT_REPORTED, Missing.UNKNOWN) and self.reason is not Answer.WITHHELD
            )
            return sentence("{reason} ({why})", reason=self.reason, why=self.actual) if told else self.reason
        return joined(", ", [self._against() if self.target is not None else self.shown_actual(), self.reason])

    def _against(self) -> Words:
        return sentence("{actual} of {target}", actual=self.shown_actual(), target=self.shown_target())

    def _disputed(self) -> Words:
        values = joined(sentence(" and "), map(show_figure, self.differing))
        if self.between is None:
            return sentence("figures differ ({values}), unrated", values=values)
        least, most = map(in_percent, self.between)
        return sentence(
            "figures differ ({values}), between {least} and {most}, unrated", values=values, least=least, most=most
        )

    def shown_actual(self) -> str:
        """Return the actual as a table shows it, with the word that stands before it."""
        words = as_written(self.actual, self.seen.value)
        if self.seen.least is not None:
            return sentence("{least} to {most}", least=show_figure(self.seen.least), most=words)
        return words if isinstance(self.actual, Missing) else qualified(words, self.seen.qualifier)

    def shown_target(self) -> str:
        """Return the target as a table shows it."""
        promised, value = self.promised, self._promised_value()
        words = as_written(self.target, value)
        if promised is None:
            return words
        if promised.upper is not None:
            if promised.unit is None and not isinstance(value, Amount):
                return sentence("{least} to {most}", least=words, most=show_figure(promised.upper))
            unit = f" {promised.unit}" if promised.unit else ""  # both ends as they were written, and neither turned
            least, most = (Numeral(f"{shown(each)}{unit}") for each in (value, promised.upper))
            return sentence("{least} to {most}", least=least, most=most)
        if promised.kind in CHANGES and self.target == promised.current:
            return sentence("{value} ({kind})", value=qualified(words, promised.qualifier), kind=promised.kind)
        return qualified(words, Qualifier.UP_TO if promised.kind is TargetKind.CEILING else promised.qualifier)

    def shown_share(self) -> str:
        """Return the achievement as a table shows it, a bound where it is one, and a range where figures differ."""
        if self.between is not None:
            least, most = map(in_percent, self.between)
            return sentence("{least} to {most}", least=least, most=most)
        return "" if self.achievement is None else qualified(in_percent(self.achievement), self.bound)

    def explain(self) -> Words:
        """Return the arithmetic and where its numbers come from, so that it can be redone by hand."""
        lines = [self.sentence(), *self._arithmetic()]
        if self.promised is not None:
            at = read_at(self.promised.source, self.promised.at)
            lines.append(sentence("  target: {target}{at}", target=_written(self.promised), at=at))
            lines += [
                sentence("    revised: {revision}{at}", revision=_revised(each), at=read_at(each.source, each.at))
                for each in self.promised.revisions
            ]
        lines += [
            sentence("  figure: {figure}{at}", figure=reported(each), at=read_at(each.source, each.at))
            for each in self.figures
        ]
        lines += [
            sentence(
                "  left out: {figure}, since {why}{at}",
                figure=reported(each),
                why=why,
                at=read_at(each.source, each.at),
            )
            for each, why in self.left_out
        ]
        lines += [sentence("  {note}", note=note) for note in self.seen.notes]
        if self.pace is not None:
            lines.append(sentence("  time gone by: {pace}", pace=self.pace))
        if self.due is not None:
            lines.append(sentence("  due: {day}", day=self.due))
        lines += [sentence("  {note}", note=note) for note in self.notes]
        if self.rating is not None and self.scheme is not None:
            lines.append(sentence("  rated by {scheme}", scheme=self.scheme))
        return joined("\n", lines)

    def _arithmetic(self) -> list[Words]:
        lines: list[Words] = []
        if self.seen.added and self.actual is not None:
            sum_of, total = _sum_of(self.seen.added), digits(self.seen.value)
            lines.append(sentence("  actual: {sum} = {total}", sum=sum_of, total=total))
        elif isinstance(self.actual, Fraction) and self.seen.value != self.actual:
            given = show_figure(self.seen.value)  # type: ignore[arg-type]
            lines.append(sentence("  actual: {value} is {number}", value=given, number=digits(self.actual)))
        value = self._promised_value()
        if isinstance(self.target, int | Fraction) and isinstance(self.promised, Target) and self.target != value:
            meant = _meant(self.promised, value, self.baseline)
            lines.append(sentence("  target: {value} is {number}", value=meant, number=digits(self.target)))
        if self.achievement is not None:
            quotient = self._quotient(self.target, self.achievement, self.bound)
            lines.append(sentence("  {quotient}", quotient=quotient))
        if self.original is not None and self.first is not None:
            quotient = self._quotient(self.first, self.original, self.bound)
            lines.append(sentence("  against the original target: {quotient}", quotient=quotient))
        return lines

    def _promised_value(self) -> Figure | None:
        """Return the target as it stood when it was written down last, by the day that counts."""
        days = [day for day in (self.due, self.on) if day is not None]
        return None if self.promised is None else self.promised.value_on(min(days, default=None))

    def _quotient(self, target: Figure | Fraction | None, share: Fraction, bound: Qualifier) -> Words:
        return sentence(
            "({actual} - {start}) / ({end} - {start}) = {quotient} = {share}",
            actual=digits(self.actual),
            start=digits(self.baseline),
            end=digits(target),
            quotient=digits(share),
            share=qualified(in_percent(share), bound),
        )

    def __repr__(self) -> str:
        share = self.reason if self.achievement is None else show_percent(self.achievement)
        return f"Assessment({self.indicator!r}, {share})"

    def __str__(self) -> str:
        return self.sentence()


def reported(figure: Observation) -> Words:
    """Return a figure as an explanation shows it: as its repr does, in words that can be said otherwise.

    >>> reported(Observation("wells", 14, "2009", qualifier="over"))
    "Observation('wells', over 14, 2009)"
    """
    value = qualified(in_repr(figure.value), figure.qualifier)
    told = [part for part in (repr(figure.indicator), value, figure.period, figure.cell) if part]
    return sentence("Observation({figure})", figure=joined(", ", told))


def _revised(revision: Revision) -> Words:
    value = in_repr(revision.value)
    if revision.on is None:
        return sentence("Revision({value})", value=value)
    return sentence("Revision({value}, on={day})", value=value, day=revision.on)


def shown(value: Figure | Fraction | None) -> str:
    """Return *value* as a table shows it, rounded here and nowhere before."""
    if value is None:
        return NONE
    return show(value) if isinstance(value, Fraction) else show_figure(value)


def in_percent(share: Fraction) -> Words:
    """Return a share in percent, with more decimals where one would make it nothing or all that it is not.

    >>> in_percent(Fraction(2, 3)), in_percent(Fraction(9996, 10000)), in_percent(Fraction(1, 10000))
    ('66.7%', '99.96%', '0.01%')
    """
    places, parts, whole = 1, share.numerator, share.denominator
    while places < MOST_PLACES and any(
        0 < abs(rest) * 20 * 10 ** (places + 1) <= whole for rest in (parts, parts - whole)
    ):
        places += 1
    return show_percent(share, places)


def as_written(number: Figure | Fraction | None, written: object) -> str:
    """Return *number* as a table shows it: in the digits and the currency it was *written* with, where it is the same.

    What was worked out, as the share of a part in its whole is, was never written, and is rounded.

    >>> as_written(Fraction("0.25"), Decimal("0.250")), as_written(Fraction(3), Money(3, "USD"))
    ('0.250', '3 USD')
    >>> as_written(Fraction(1, 3), Decimal("0.250"))
    '0.3'
    """
    if isinstance(written, Money) and Fraction(written.amount) == number:
        return written.show(2 if isinstance(written.amount, Fraction) else None)
    given = written.number if isinstance(written, Amount) else written
    if isinstance(given, int | Decimal) and Fraction(given) == number:
        return show_figure(given)
    return shown(number)


def digits(value: Figure | Fraction | None) -> str:
    """Return *value* to its last digit: decimals where they end, and otherwise a quotient.

    >>> digits(1320), digits(Fraction(5, 8)), digits(Fraction(-2, 3))
    ('1320', '0.625', '-2/3')
    """
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        return shown(value)
    if not isinstance(value, Fraction):
        return Numeral(spell(value))
    rest, places = value.denominator, 0
    while rest % 10 == 0:
        rest, places = rest // 10, places + 1
    for factor in (2, 5):
        while rest % factor == 0:
            rest, places = rest // factor, places + 1
    if rest != 1 or places > MOST_PLACES:
        return Numeral(spell(value))
    return Numeral(f"{Decimal(value.numerator * 10**places // value.denominator).scaleb(-places):f}")


MOST_PLACES = 6
"""Decimals up to which a quotient that ends is written as one; a longer one is easier to redo as a quotient."""


def _sum_of(values: tuple[Figure, ...]) -> Words:
    if all(isinstance(value, Ratio) for value in values):
        parts, wholes = zip(*(str(value).split("/") for value in values), strict=True)
        return Numeral(f"({' + '.join(parts)})/({' + '.join(wholes)})")
    return joined(" + ", map(digits, values))


def _meant(promised: Target, value: Figure | None, baseline: Figure | Fraction | None) -> str:
    number, start = digits(value), digits(baseline)
    if promised.kind is TargetKind.PERCENT_CHANGE:
        return sentence("a change of {number} percent from {start}", number=number, start=start)
    if promised.kind is TargetKind.POINT_CHANGE:
        return sentence("a change of {number} points from {start}", number=number, start=start)
    return shown(value) if promised.unit is None else joined(" ", [number, promised.unit])


def _written(target: Target) -> Words:
    words: str = qualified(show_figure(target.value), target.qualifier)
    if target.met_by is not TargetKind.AT_LEAST:
        words = sentence("{value} ({kind})", value=words, kind=target.met_by)
    whom = of_whom(target.cell, target.place)
    when = (
        sentence("{value} in {period}", value=words, period=target.period)
        if target.period
        else sentence("{value}, undated", value=words)
    )
    return sentence("{name}, {whom}", name=when, whom=whom) if whom else when
