"""How far along a programme is: its assessments, the table a person reads, and an average only when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import overload

import attrs

from mande.measures.figures import show_figure
from mande.measures.missing import Missing
from mande.measures.numbers import Number, qualified, show, show_percent
from mande.progress.assessment import Answer, Assessment
from mande.progress.schemes import Scheme
from mande.tables import WIDTH, Block, written
from mande.wording import counted


@attrs.frozen
class Average:
    """A mean of achievements, with how many of all indicators had one; none is left out in silence."""

    value: Fraction
    counted: int
    of: int
    weighted: bool

    def __str__(self) -> str:
        kind = "weighted mean" if self.weighted else "mean"
        return f"{kind} {show_percent(self.value)} ({self.counted} of {self.of} with an achievement)"


@attrs.frozen(repr=False)
class Progress(Sequence[Assessment]):
    """What became of each target, as of a day: a sequence of assessments, in the order of the framework."""

    subject: str
    on: date | None
    scheme: Scheme | None
    assessments: tuple[Assessment, ...]
    weights: Mapping[str, Number] = attrs.field(factory=dict, hash=False)

    def __len__(self) -> int:
        return len(self.assessments)

    def __iter__(self) -> Iterator[Assessment]:
        return iter(self.assessments)

    @overload
    def __getitem__(self, place: int) -> Assessment: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Assessment, ...]: ...

    def __getitem__(self, place: int | slice) -> Assessment | tuple[Assessment, ...]:
        """Return one assessment by its place, or a tuple of several."""
        return self.assessments[place]

    def of(self, indicator: str) -> tuple[Assessment, ...]:
        """Return the assessments of one indicator, one for each of its targets."""
        return tuple(each for each in self.assessments if each.indicator == indicator)

    def average(self, *, weighted: bool = False) -> Average | None:
        """Return the mean achievement, or None where nothing has one; weighted by the outputs' weights if asked.

        An average lets one excess hide many a shortfall, so it is never shown unless it is asked for, and it always
        says how many targets it could count.
        """
        shares = [each for each in self.assessments if each.achievement is not None]
        weights = [Fraction(self.weights.get(each.indicator, 0)) if weighted else Fraction(1) for each in shares]
        if not sum(weights):
            return None
        whole = sum((each.achievement or 0) * weight for each, weight in zip(shares, weights, strict=True))
        used = sum(1 for weight in weights if weight)
        return Average(Fraction(whole) / sum(weights), used, len(self.assessments), weighted)

    def __repr__(self) -> str:
        assessed = sum(1 for each in self.assessments if each.achievement is not None)
        return f"Progress({self.subject!r}: {assessed} of {counted(len(self.assessments), 'target')} assessed)"

    def __str__(self) -> str:
        return written(self._blocks())

    def _repr_html_(self) -> str:
        return written(self._blocks(), form="html")

    def as_text(self, *, form: str = "plain", width: int | None = WIDTH) -> str:
        """Return it as a person reads it, as `plain` text of a *width*, `markdown`, `html` or `latex`."""
        return written(self._blocks(), form=form, width=width)

    def _blocks(self) -> Iterator[Block]:
        when = f"on {self.on.isoformat()}" if self.on else "on no particular day"
        yield Block(f"Progress of {self.subject}, {when}", level=1)
        shares = [each for each in self.assessments if each.reason in (Answer.ASSESSED, Answer.MET_OR_NOT)]
        if shares:
            headers = ("indicator", "actual", "target", "achieved", "time gone by", "verdict")
            yield Block("Held against their targets", headers, tuple(_row(each) for each in shares))
        others: dict[Answer, list[str]] = {}
        for each in self.assessments:
            if each not in shares:
                others.setdefault(each.reason, []).append(each.indicator)
        if others:
            rows = tuple((len(codes), reason, ", ".join(dict.fromkeys(codes))) for reason, codes in others.items())
            yield Block("Without a share", ("how many", "why", "indicators"), rows, one_line=True)
        if self.scheme:
            yield Block("Rated by", lines=(str(self.scheme),))


def _row(each: Assessment) -> tuple[str, ...]:
    share = "" if each.achievement is None else qualified(show_percent(each.achievement), each.bound)
    elapsed = "" if each.pace is None else each.pace.shares()
    verdict = "not yet due" if each.met is None and each.rating is None else "met" if each.met else "not met"
    return (
        each.indicator,
        _number(each.actual),
        _number(each.target),
        share,
        elapsed,
        f"{verdict}{f': {each.rating}' if each.rating else ''}",
    )


def _number(value: object) -> str:
    if value is None or isinstance(value, Missing):
        return "" if value is None else str(value)
    return show(value) if isinstance(value, Fraction) else show_figure(value)  # type: ignore[arg-type]
