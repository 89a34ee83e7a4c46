"""What comes of holding one target against what was seen: a share, a verdict, a pace, or the reason for none."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from mande.framework.targets import Target, TargetKind
from mande.lists import ClosedList
from mande.measures.figures import Figure, show_figure
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier, qualified, show, show_percent
from mande.observations.observation import Observation
from mande.progress.pace import Pace
from mande.progress.schemes import Rating


class Answer(ClosedList):
    """What kind of answer an assessment is. Only the first is a share; each of the others says why there is none."""

    ASSESSED = "assessed"
    MET_OR_NOT = "met or not"
    NO_TARGET = "no target"
    NOT_YET_DUE = "not yet due"
    NOTHING_REPORTED = "nothing reported"
    NO_OBSERVATIONS = "no observations were handed over"
    DISPUTED = "disputed"
    BASELINE_UNKNOWN = "baseline unknown"
    TARGET_ZERO = "target zero without a baseline"
    UNBOUNDED = "qualified so that nothing bounds it"
    NO_NUMBER = "not a number"
    CURRENCIES_DIFFER = "currencies differ"


@attrs.frozen(repr=False)
class Assessment:
    """One indicator against one of its targets, as of a day.

    `baseline`, `target` and `actual` are the numbers that the arithmetic was done with, in the indicator's unit;
    `promised` is the target as it was written. `achievement` is the share of the way from the baseline to the target,
    and `bound` what kind of bound that is; `original` the same against the target before its revisions.
    `share_of_target` is the actual over the target. `met` is None where there is no verdict: before the day the target
    is `due`, and for kinds of target that have none. `reason` says what kind of answer this is.
    """

    indicator: str
    title: str
    promised: Target | None
    baseline: Figure | Fraction | None
    target: Figure | Fraction | None
    actual: Figure | Fraction | Missing | None
    achievement: Fraction | None
    share_of_target: Fraction | None
    pace: Pace | None
    rating: Rating | None
    reason: Answer
    bound: Qualifier = Qualifier.EXACTLY
    original: Fraction | None = None
    met: bool | None = None
    due: date | None = None
    figures: tuple[Observation, ...] = ()
    left_out: tuple[tuple[Observation, str], ...] = ()
    differing: tuple[Figure, ...] = ()
    notes: tuple[str, ...] = ()

    def sentence(self) -> str:
        """Return the assessment in one sentence."""
        name = f"{self.indicator} '{self.title}'" if self.title else self.indicator
        return f"{name}: {self._said()}."

    def _said(self) -> str:
        if self.reason is Answer.ASSESSED and self.achievement is not None:
            share = qualified(show_percent(self.achievement), self.bound)
            started = f" from {_show(self.baseline)}" if self.baseline else ""
            words = f"{_show(self.actual)} of {_show_target(self)}{started}, {share}"
        elif self.reason is Answer.MET_OR_NOT:
            words = f"{_show(self.actual)}, against {_show_target(self)}"
        elif self.reason is Answer.DISPUTED:
            words = f"sources differ ({' and '.join(show_figure(value) for value in self.differing)}), unrated"
        else:
            shown = "" if self.actual is None or isinstance(self.actual, Missing) else f"{_show(self.actual)}, "
            words = f"{shown}{self.reason}"
        verdict = "" if self.met is None else ", met" if self.met else ", not met"
        rated = f", {self.rating}" if self.rating else ""
        pace = f", with {self.pace} gone by" if self.pace and self.met is None else ""
        return f"{words}{verdict}{rated}{pace}"

    def explain(self) -> str:
        """Return the arithmetic and where its numbers come from, so that it can be redone by hand."""
        lines = [self.sentence()]
        if self.achievement is not None and self.target is not None and self.baseline is not None:
            actual, baseline, target = _show(self.actual), _show(self.baseline), _show(self.target)
            share = f"{self.achievement} = {show_percent(self.achievement)}"
            lines.append(f"  ({actual} - {baseline}) / ({target} - {baseline}) = {share}")
        if self.original is not None:
            lines.append(f"  against the original target: {show_percent(self.original)}")
        if self.promised is not None:
            lines.append(f"  target: {_written(self.promised)}{_at(self.promised.source, self.promised.at)}")
            lines += [f"    revised: {each!r}{_at(each.source, each.at)}" for each in self.promised.revisions]
        lines += [f"  figure: {each!r}{_at(each.source, each.at)}" for each in self.figures]
        lines += [f"  left out: {each!r}, since {why}{_at(each.source, each.at)}" for each, why in self.left_out]
        if self.pace is not None:
            lines.append(f"  time gone by: {self.pace}")
        if self.due is not None:
            lines.append(f"  due: {self.due.isoformat()}")
        return "\n".join([*lines, *(f"  {note}" for note in self.notes)])

    def __repr__(self) -> str:
        share = self.reason if self.achievement is None else show_percent(self.achievement)
        return f"Assessment({self.indicator!r}, {share})"

    def __str__(self) -> str:
        return self.sentence()


def _show(value: Figure | Fraction | None) -> str:
    if value is None:
        return "none"
    return show(value) if isinstance(value, Fraction) else show_figure(value)


def _show_target(assessment: Assessment) -> str:
    words = _show(assessment.target)
    promised = assessment.promised
    if promised is None:
        return words
    if promised.upper is not None:
        return f"{words} to {show_figure(promised.upper)}"
    if promised.met_by is TargetKind.CEILING:
        return f"up to {words}"
    return qualified(words, promised.qualifier)


def _written(target: Target) -> str:
    kind = "" if target.met_by is TargetKind.AT_LEAST else f" ({target.met_by})"
    period = f" in {target.period}" if target.period else ", undated"
    return f"{qualified(show_figure(target.value), target.qualifier)}{kind}{period}"


def _at(source: str | None, at: str | None) -> str:
    where = ", ".join(part for part in (source, at) if part)
    return f" [{where}]" if where else ""
