"""What comes back of a roll-up: totals that say what they are totals of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

import attrs

from mande.dimensions.cells import Cell, as_cell
from mande.dimensions.periods import Period, as_period
from mande.framework.frameworks import Framework
from mande.framework.indicators import Measure
from mande.framework.portfolio import Portfolio
from mande.measures.figures import Figure, show_figure
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import TOO_LONG, Computed, Qualifier, qualified, show, show_percent
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation
from mande.rollup.explaining import Account
from mande.rollup.quantities import Distribution
from mande.rollup.reading import Reasoned
from mande.rollup.steps import Onto
from mande.tables import Answers, Block
from mande.wording import Numeral, Words, counted, cut, joined, phrases, sentence

Sum: TypeAlias = Figure | Fraction | Distribution | tuple[Figure, ...]
"""What a total may be: a number, a ratio for all, how many stand at each step, a list, or why there is none."""

NAMES_WIDTH = 40
"""Characters for the codes beside a reason that several share, so that the reason is read whole."""

SHOWN_ROWS = 60
"""Rows of the printed table; the sequence holds them all."""

INDICATOR, *COLUMNS = phrases("indicator", "project", "period", "place", "cell")
"""The headers of what a total is of; all but the first stand only where some total has one."""

ALL = sentence("all")


@attrs.frozen
class Total:
    """What the figures of an indicator come to for a place, a period and a cell, and what they are a total of.

    `value` is a reason where the figures leave none, and `bounds` are the least and the most that it may be, where only
    bounds are true. `reported` of those `expected` have a figure in it; None is not known. `withheld` others have one
    that is not released. `stated` are the figures
    that sources give for the whole, which its parts were not added to. `carried_forward` are those taken over from an
    earlier step, and `left_out` those that are not in it, each with the reason. `qualifier` is the word that belongs
    before the value.
    """

    indicator: str
    project: str | None
    period: Period | None
    place: str | None
    cell: Cell
    value: Sum
    unit: str | None = None
    stated: tuple[Observation, ...] = ()
    reported: int = 0
    expected: int | None = None
    bounds: tuple[Computed | None, Computed | None] | None = None
    carried_forward: tuple[Observation, ...] = ()
    left_out: tuple[Reasoned, ...] = ()
    qualifier: Qualifier = Qualifier.EXACTLY
    why: str = ""
    measure: Measure | None = attrs.field(default=None, repr=False)
    account: Account | None = attrs.field(default=None, eq=False, repr=False)
    withheld: int = 0

    @property
    def is_partial(self) -> bool:
        """Whether some of those expected have no figure in it."""
        return self.expected is not None and self.reported < self.expected

    @property
    def sent(self) -> int:
        """How many sent a figure, be it one that is not released."""
        return self.reported + self.withheld

    def shown(self) -> str:
        """Return the value as a table shows it, with its bounds, how many reported, and what was carried forward."""
        beside = self._beside
        return joined("", (self._words(), beside)) if beside else self._words()

    @property
    def _beside(self) -> str:
        beside: list[str] = []
        is_told = self.value is not Missing.WITHHELD
        sent = self.reported if is_told else self.sent
        if self.is_partial and sent != self.expected:
            beside.append(sentence("{reported} of {expected}", reported=sent, expected=self.expected))
        if self.withheld and is_told:
            beside.append(sentence("{number} withheld", number=self.withheld))
        if self.carried_forward:
            beside.append(sentence("{number} carried forward", number=len(self.carried_forward)))
        return sentence(" ({beside})", beside=joined(", ", beside)) if beside else ""

    def _words(self) -> str:
        between = _between(self.bounds)
        if isinstance(self.value, Missing):
            if self.value is Missing.UNKNOWN and between:
                return between
            return sentence("{name}: {value}", name=self.value, value=between) if between else self.value.words
        return qualified(shown(self.value, self.measure), self.qualifier)

    @property
    def _unit_said(self) -> str:
        """The unit, where what is shown is a number of it and does not bring its own."""
        number = self.bounds if isinstance(self.value, Missing) else isinstance(self.value, int | Decimal | Fraction)
        return f" {self.unit}" if self.unit and number and self.measure is not Measure.PERCENTAGE else ""

    def explain(self) -> Words:
        """Return what it is made of, down to each figure with its source and line, so that it can be redone by hand."""
        return joined("\n", (self, *(self.account.lines(self.cell, self.why) if self.account else ())))

    def __str__(self) -> Words:
        of = ", ".join(str(part) for part in (self.project, self.place, self.period, self.cell or None) if part)
        beside = (self._unit_said, self._beside)
        value = joined("", (self._words(), *beside)) if any(beside) else self._words()
        return sentence("{name}: {value}", name=f"{self.indicator}{f' ({of})' if of else ''}", value=value)

    def __repr__(self) -> str:
        return f"Total({self})"


def _between(bounds: tuple[Computed | None, Computed | None] | None) -> str:
    if bounds is None:
        return ""
    low, high = bounds
    if low is None or high is None:
        if low is high:
            return ""
        return qualified(show(low), Qualifier.AT_LEAST) if low is not None else qualified(show(high), Qualifier.UP_TO)  # type: ignore[arg-type]
    return sentence("{low} to {high}", low=show(low), high=show(high))


def shown(value: Sum, measure: Measure | None = Measure.PERCENTAGE) -> str:
    """Return *value* as a table shows it, rounded here and nowhere before: a bare percentage is in percent.

    >>> shown(Ratio(11, 20)), shown(Ratio(400, 16), Measure.RATIO), shown(1925, Measure.COUNT)
    ('55.0% (11/20)', '25.0 (400/16)', '1,925')
    """
    if isinstance(value, Ratio):
        share = value.share
        if isinstance(share, Missing):
            return str(value)
        words = show_percent(share) if measure is Measure.PERCENTAGE else show(share)
        return sentence("{share} ({ratio})", share=words, ratio=value)
    if isinstance(value, Money):
        return value.show(2 if isinstance(value.amount, Fraction) else None)
    if isinstance(value, Distribution):
        return str(value)
    if isinstance(value, tuple):
        return joined(", ", [show_figure(each) for each in value])
    if isinstance(value, Fraction | Decimal) or type(value) is int:
        words = show(value)
        return Numeral(f"{words}%") if measure is Measure.PERCENTAGE and words != TOO_LONG else words
    return show_figure(value)


@attrs.frozen(repr=False)
class Totals(Answers[Total]):
    """The totals of a programme, as a sequence; and what could not be added across projects, with the reason.

    `onto` says what was added away, and onto which steps. `notes` say what was done to the totals since. `programme` is
    what they are totals of, as long as they are whole: totals that were made safe to publish no longer hold it.
    """

    subject: str
    on: date | None
    onto: Onto
    totals: tuple[Total, ...]
    refused: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    programme: Framework | Portfolio | None = attrs.field(default=None, kw_only=True, eq=False)

    def of(
        self,
        indicator: str,
        *,
        period: Period | str | None = None,
        place: str | None = None,
        cell: Mapping[str, str] | str | None = None,
        project: str | None = None,
    ) -> Total | None:
        """Return the total of *indicator* for a period, place and cell, or None where there is none.

        What is not named is not asked about, but for the cell: without one it is the total of everyone.
        """
        when, asked = as_period(period), as_cell(cell)
        for total in self.totals:
            if (
                total.indicator == indicator
                and (when is None or total.period == when)
                and (place is None or total.place == place)
                and (project is None or total.project == project)
                and total.cell == asked
            ):
                return total
        return None

    @property
    def _answers(self) -> tuple[Total, ...]:
        return self.totals

    def __repr__(self) -> str:
        return f"Totals({self.subject!r}: {counted(len(self.totals), 'total')})"

    def _blocks(self) -> Iterator[Block]:
        when = sentence(", on {day}", day=self.on.isoformat()) if self.on else ""
        yield Block(
            sentence("Totals of {subject}{over}{when}", subject=self.subject, over=str(self.onto), when=when), level=1
        )
        held = self.totals[:SHOWN_ROWS]
        columns = [name for name in COLUMNS if any(getattr(each, name) for each in held)]
        headers = (INDICATOR, *columns, *phrases("total", "unit", "stated for the whole", "left out"))
        rows = tuple(
            (
                each.indicator,
                *(getattr(each, name) or (ALL if name == "cell" else "") for name in columns),
                each.shown(),
                each.unit or "",
                joined(", ", dict.fromkeys(show_figure(figure.value) for figure in each.stated)),
                len(each.left_out) or "",
            )
            for each in held
        )
        more = len(self.totals) - len(held)
        lines = (sentence("and {more}, in the sequence", more=counted(more, "more total")),) if more else ()
        lines = (*lines, *self.notes)
        yield Block(sentence("Totals"), headers, rows, lines=lines)
        reasons = tuple((each.indicator, str(each.period or ""), each.why) for each in held if each.why)
        if reasons:
            headers = phrases("indicator", "period", "reason")
            yield Block(sentence("Why some are not exact"), headers, tuple(dict.fromkeys(reasons)))
        if self.refused:
            by_reason: dict[str, list[str]] = {}
            for name, why in self.refused:
                by_reason.setdefault(why, []).append(name)
            refused = tuple((len(names), why, cut(", ".join(names), NAMES_WIDTH)) for why, names in by_reason.items())
            yield Block(sentence("Not added across projects"), phrases("how many", "why", "such as"), refused)
