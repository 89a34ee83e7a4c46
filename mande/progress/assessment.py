"""What comes of holding one target against what was seen: a share, a verdict, a pace, or the reason for none."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from mande.framework.targets import Target, TargetKind
from mande.measures.figures import Figure, show_figure
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier, qualified, show, show_percent, spell
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation
from mande.progress.achievement import Exact
from mande.progress.actuals import NOTHING, Actual
from mande.progress.answers import Answer as Answer  # noqa: PLC0414 - an assessment's reason is one
from mande.progress.pace import Pace
from mande.progress.schemes import Rating, Scheme
from mande.sources import read_at


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
    def verdict(self) -> str:
        """Whether the target is met, in words: met, not met, not yet due, or that there is no verdict."""
        if self.met is not None:
            return "met" if self.met else "not met"
        waiting = self.on is not None and self.due is not None and self.on < self.due
        return "not yet due" if waiting else "no verdict"

    @property
    def is_over(self) -> bool:
        """Whether the target is due: only then is there a verdict."""
        return self.on is not None and self.due is not None and self.due <= self.on

    def sentence(self) -> str:
        """Return the assessment in one sentence."""
        name = f"{self.indicator} '{self.title}'" if self.title else self.indicator
        return f"{name}: {self._said()}."

    def _said(self) -> str:
        words = self._answered()
        verdict = "" if self.met is None else f", {self.verdict}"
        rated = f", {self.rating}" if self.rating else ""
        pace = f", with {self.pace} gone by" if self.pace and self.figures and not self.is_over else ""
        return f"{words}{verdict}{rated}{pace}"

    def _answered(self) -> str:
        against = f"{self.shown_actual()} of {self.shown_target()}"
        if self.reason is Answer.ASSESSED:
            started = f" from {shown(self.baseline)}" if self.baseline else ""
            return f"{against}{started}, {self.shown_share()}"
        if self.reason is Answer.MET_OR_NOT:
            return f"{self.shown_actual()}, against {self.shown_target()}"
        if self.reason is Answer.DISPUTED:
            values = " and ".join(show_figure(value) for value in self.differing)
            between = f", between {' and '.join(show_percent(share) for share in self.between)}" if self.between else ""
            return f"figures differ ({values}){between}, unrated"
        if self.reason is Answer.BASELINE_UNKNOWN and self.promised and self.promised.met_by is TargetKind.CEILING:
            return f"{against}, {show_percent(self.share_of_target or Fraction(0))} of the ceiling"
        if isinstance(self.actual, Missing) or self.actual is None:
            told = self.actual not in (None, Missing.NOT_REPORTED, Missing.UNKNOWN)
            return f"{self.reason} ({self.actual})" if told else f"{self.reason}"
        return f"{against if self.target is not None else self.shown_actual()}, {self.reason}"

    def shown_actual(self) -> str:
        """Return the actual as a table shows it, with the word that stands before it."""
        words = shown(self.actual)
        return words if isinstance(self.actual, Missing) else qualified(words, self.seen.qualifier)

    def shown_target(self) -> str:
        """Return the target as a table shows it."""
        words, promised = shown(self.target), self.promised
        if promised is None:
            return words
        if promised.upper is not None:
            return f"{words} to {show_figure(promised.upper)}"
        if promised.kind is TargetKind.CEILING:
            return f"up to {words}"
        return qualified(words, promised.qualifier)

    def shown_share(self) -> str:
        """Return the achievement as a table shows it, a bound where it is one, and a range where figures differ."""
        if self.between is not None:
            return " to ".join(show_percent(share) for share in self.between)
        return "" if self.achievement is None else qualified(show_percent(self.achievement), self.bound)

    def explain(self) -> str:
        """Return the arithmetic and where its numbers come from, so that it can be redone by hand."""
        lines = [self.sentence(), *self._arithmetic()]
        if self.promised is not None:
            lines.append(f"  target: {_written(self.promised)}{read_at(self.promised.source, self.promised.at)}")
            lines += [f"    revised: {each!r}{read_at(each.source, each.at)}" for each in self.promised.revisions]
        lines += [f"  figure: {each!r}{read_at(each.source, each.at)}" for each in self.figures]
        lines += [f"  left out: {each!r}, since {why}{read_at(each.source, each.at)}" for each, why in self.left_out]
        if self.pace is not None:
            lines.append(f"  time gone by: {self.pace}")
        if self.due is not None:
            lines.append(f"  due: {self.due.isoformat()}")
        lines += [f"  {note}" for note in self.notes]
        if self.rating is not None and self.scheme is not None:
            lines.append(f"  rated by {self.scheme}")
        return "\n".join(lines)

    def _arithmetic(self) -> list[str]:
        lines = []
        if self.seen.added and self.actual is not None:
            lines.append(f"  actual: {_sum_of(self.seen.added)} = {digits(self.seen.value)}")
        elif isinstance(self.actual, Fraction) and self.seen.value != self.actual:
            lines.append(f"  actual: {show_figure(self.seen.value)} is {digits(self.actual)}")  # type: ignore[arg-type]
        value = self._promised_value()
        if isinstance(self.target, int | Fraction) and isinstance(self.promised, Target) and self.target != value:
            lines.append(f"  target: {_meant(self.promised, value, self.baseline)} is {digits(self.target)}")
        if self.achievement is not None:
            lines.append(f"  {self._quotient(self.target, self.achievement, self.bound)}")
        if self.original is not None and self.first is not None:
            words = self._quotient(self.first, self.original, self.bound)
            lines.append(f"  against the original target: {words}")
        return lines

    def _promised_value(self) -> Figure | None:
        """Return the target as it stood when it was written down last, by the day that counts."""
        days = [day for day in (self.due, self.on) if day is not None]
        return None if self.promised is None else self.promised.value_on(min(days, default=None))

    def _quotient(self, target: Figure | Fraction | None, share: Fraction, bound: Qualifier) -> str:
        actual, start, end = digits(self.actual), digits(self.baseline), digits(target)
        return f"({actual} - {start}) / ({end} - {start}) = {digits(share)} = {qualified(show_percent(share), bound)}"

    def __repr__(self) -> str:
        share = self.reason if self.achievement is None else show_percent(self.achievement)
        return f"Assessment({self.indicator!r}, {share})"

    def __str__(self) -> str:
        return self.sentence()


def shown(value: Figure | Fraction | None) -> str:
    """Return *value* as a table shows it, rounded here and nowhere before."""
    if value is None:
        return "none"
    return show(value) if isinstance(value, Fraction) else show_figure(value)


def digits(value: Figure | Fraction | None) -> str:
    """Return *value* to its last digit: decimals where they end, and otherwise a quotient.

    >>> digits(1320), digits(Fraction(5, 8)), digits(Fraction(-2, 3))
    ('1320', '0.625', '-2/3')
    """
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        return shown(value)
    if not isinstance(value, Fraction):
        return spell(value)
    rest, places = value.denominator, 0
    while rest % 10 == 0:
        rest, places = rest // 10, places + 1
    for factor in (2, 5):
        while rest % factor == 0:
            rest, places = rest // factor, places + 1
    if rest != 1 or places > MOST_PLACES:
        return spell(value)
    return f"{Decimal(value.numerator * 10**places // value.denominator).scaleb(-places):f}"


MOST_PLACES = 6
"""Decimals up to which a quotient that ends is written as one; a longer one is easier to redo as a quotient."""


def _sum_of(values: tuple[Figure, ...]) -> str:
    if all(isinstance(value, Ratio) for value in values):
        parts, wholes = zip(*(str(value).split("/") for value in values), strict=True)
        return f"({' + '.join(parts)})/({' + '.join(wholes)})"
    return " + ".join(digits(value) for value in values)


def _meant(promised: Target, value: Figure | None, baseline: Figure | Fraction | None) -> str:
    if promised.kind in (TargetKind.PERCENT_CHANGE, TargetKind.POINT_CHANGE):
        unit = "percent" if promised.kind is TargetKind.PERCENT_CHANGE else "points"
        return f"a change of {digits(value)} {unit} from {digits(baseline)}"
    return shown(value) if promised.unit is None else f"{digits(value)} {promised.unit}"


def _written(target: Target) -> str:
    kind = "" if target.met_by is TargetKind.AT_LEAST else f" ({target.met_by})"
    period = f" in {target.period}" if target.period else ", undated"
    return f"{qualified(show_figure(target.value), target.qualifier)}{kind}{period}"
