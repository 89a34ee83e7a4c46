"""How far along a programme is: its assessments, the table a person reads, and an average only when it is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction

import attrs

from mande.framework.targets import TargetKind
from mande.measures.missing import Missing
from mande.measures.numbers import Number, Qualifier, qualified, show_percent
from mande.progress.achievement import together
from mande.progress.answers import Answer
from mande.progress.assessment import Assessment
from mande.progress.schemes import Scheme
from mande.tables import Answers, Block
from mande.wording import counted, joined, phrases, sentence


@attrs.frozen
class Average:
    """A mean of achievements, with how many of all targets had one; none is left out in silence.

    `bound` says what kind of bound it is, where some of the achievements are bounds.
    """

    value: Fraction
    counted: int
    of: int
    weighted: bool
    bound: Qualifier = Qualifier.EXACTLY

    def __str__(self) -> str:
        told = {
            "share": qualified(show_percent(self.value), self.bound),
            "counted": self.counted,
            "number": self.of,
        }
        if self.weighted:
            return sentence("weighted mean {share} ({counted} of {number} with an achievement)", **told)
        return sentence("mean {share} ({counted} of {number} with an achievement)", **told)


@attrs.frozen(repr=False)
class Progress(Answers[Assessment]):
    """What became of each target, as of a day: a sequence of assessments, in the order of the framework."""

    subject: str
    on: date | None
    scheme: Scheme | None
    assessments: tuple[Assessment, ...]
    weights: Mapping[str, Number] = attrs.field(factory=dict, hash=False)

    @property
    def _answers(self) -> tuple[Assessment, ...]:
        return self.assessments

    def of(self, indicator: str) -> tuple[Assessment, ...]:
        """Return the assessments of one indicator, one for each of its targets."""
        return tuple(each for each in self.assessments if each.indicator == indicator)

    def average(self, *, weighted: bool = False) -> Average | None:
        """Return the mean achievement, or None where nothing has one; weighted by the outputs' weights if asked.

        An average lets one excess hide many a shortfall, so it is never shown unless it is asked for, and it always
        says how many targets it could count. An output's weight is shared by its targets, so that an output with many
        counts for no more than its donor said. The share of a ceiling is no achievement, and is not in it.
        """
        found = [each for each in self.assessments if each.achievement is not None and not _has_ceiling(each)]
        held = Counter(each.result for each in found)
        weights = [self._weight(each) / held[each.result] if weighted else Fraction(1) for each in found]
        used = [(each, weight) for each, weight in zip(found, weights, strict=True) if weight]
        if not used:
            return None
        whole = sum(((each.achievement or Fraction(0)) * weight for each, weight in used), start=Fraction(0))
        bound = together({each.bound for each, _ in used})
        return Average(whole / sum(weights), len(used), len(self.assessments), weighted, bound)

    def _weight(self, each: Assessment) -> Fraction:
        return Fraction(self.weights.get(each.result or "", 0))

    def __repr__(self) -> str:
        assessed = sum(1 for each in self.assessments if each.achievement is not None)
        return f"Progress({self.subject!r}: {assessed} of {counted(len(self.assessments), 'target')} assessed)"

    def _blocks(self) -> Iterator[Block]:
        heading = (
            sentence("Progress of {programme}, on {day}", programme=self.subject, day=self.on)
            if self.on
            else sentence("Progress of {programme}, on no particular day", programme=self.subject)
        )
        yield Block(heading, level=1)
        held = [each for each in self.assessments if each.target is not None and not _is_blank(each)]
        if held:
            headers = phrases("indicator", "actual", "target", "achieved", "time gone by", "verdict")
            yield Block(sentence("Held against their targets"), headers, tuple(_row(each) for each in held))
        others: dict[Answer, list[str]] = {}
        for each in self.assessments:
            if each.target is None or _is_blank(each):
                others.setdefault(each.reason, []).append(each.indicator)
        if others:
            rows = tuple((len(codes), reason, ", ".join(dict.fromkeys(codes))) for reason, codes in others.items())
            headers = phrases("how many", "why", "indicators")
            yield Block(sentence("Without a share"), headers, rows, one_line=True)
        if self.scheme:
            yield Block(sentence("Rated by"), lines=(str(self.scheme),))


def _has_ceiling(each: Assessment) -> bool:
    return each.promised is not None and each.promised.kind is TargetKind.CEILING


def _is_blank(each: Assessment) -> bool:
    return each.actual is None or (isinstance(each.actual, Missing) and each.reason is not Answer.DISPUTED)


def _row(each: Assessment) -> tuple[str, ...]:
    told = each.reason in (Answer.ASSESSED, Answer.MET_OR_NOT)
    return (
        each.called(each.indicator),
        each.shown_actual(),
        each.shown_target(),
        each.shown_share() if told else joined(", ", [part for part in (each.shown_share(), each.reason) if part]),
        "" if each.pace is None else each.pace.shares(),
        sentence("{verdict}: {rating}", verdict=each.verdict, rating=each.rating) if each.rating else each.verdict,
    )
