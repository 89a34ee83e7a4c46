"""Two figures that disagree: both, their lines, the arithmetic and the rule, so that it can be checked on the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

import attrs

from mande.findings import Finding
from mande.lists import listed
from mande.measures.amounts import Amount
from mande.measures.figures import show_figure
from mande.measures.money import Money
from mande.measures.numbers import show
from mande.reconciliation.said import Said
from mande.review import Review
from mande.rules import Judgement, Rule, fired
from mande.wording import Words, joined, sentence


@attrs.frozen(repr=False)
class Discrepancy(Finding):
    """A finding that holds two things against each other.

    `expected` is what one side says or leads to, `found` what the other says, `difference` is found less expected; each
    is None where the rule compares nothing. `figures` are those that it stands on, each with its source and line.
    """

    expected: Any = attrs.field(default=None, kw_only=True)
    found: Any = attrs.field(default=None, kw_only=True)
    difference: Any = attrs.field(default=None, kw_only=True)
    figures: tuple[Said, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    arithmetic: str = attrs.field(default="", kw_only=True)
    asked: str = attrs.field(default="", kw_only=True, eq=False)

    def explain(self) -> Words:
        """Return what is held against what, every figure with its source and line, the arithmetic and the rule."""
        return joined("\n", self._lines())

    def __repr__(self) -> str:
        return f"Discrepancy({self.code}, {self.subject!r})"

    def _lines(self) -> Iterator[Words]:
        rule = f"{self.code} {self.name}, {self.subject}"
        yield sentence("{severity}: {rule}", severity=self.severity, rule=rule)
        yield sentence("  {message}", message=self.message)
        if self.expected is not None:
            yield sentence("  expected: {value}", value=shown_plainly(self.expected))
        if self.found is not None:
            yield sentence("  found: {value}", value=shown_plainly(self.found))
        if self.difference is not None:
            yield sentence("  difference: {value}", value=shown_plainly(self.difference))
        if self.arithmetic:
            yield sentence("  arithmetic: {arithmetic}", arithmetic=self.arithmetic)
        for each in self.figures:
            if each.of:
                yield sentence("  figure: {of}: {figure}", of=each.of, figure=each)
            else:
                yield sentence("  figure: {figure}", figure=each)
        yield sentence("  rule: {asked}", asked=self.asked)
        yield sentence("  to do: {remedy}", remedy=self.remedy)


def shown_plainly(value: object) -> str:
    """Return *value* as a page shows it where no indicator says what it is."""
    if isinstance(value, Money | Amount):
        return value.show()
    if isinstance(value, Fraction):
        return show(value)
    if isinstance(value, bool | int | Decimal):
        return show_figure(value)
    return value if isinstance(value, str) else str(value)


def discrepancy(rule: Rule, judgement: Judgement, review: Review) -> Discrepancy:
    """Return the finding that a judgement which fired makes, with what it compares.

    Nothing is cut: texts were when they were quoted, and every figure and line is needed to check it on the page.
    """
    finding, fields = rule.finding(judgement, review, longest=None), judgement.fields
    return Discrepancy(
        **{name: getattr(finding, name) for name in _OF_A_FINDING},
        expected=fields.get("expected"),
        found=fields.get("found"),
        difference=fields.get("difference"),
        figures=fields.get("figures", ()),
        arithmetic=fields.get("arithmetic", ""),
        asked=_asked(rule.fires, rule.shown_thresholds),
    )


_OF_A_FINDING = tuple(field.name for field in attrs.fields(Finding))


@lru_cache(maxsize=4096, typed=True)  # a rule that fires may do so very often
def _asked(fires: str, thresholds: str) -> Words:
    asked = sentence("it fires when {fires}", fires=fires)
    return sentence("{asked} ({thresholds})", asked=asked, thresholds=thresholds) if thresholds else asked


def disagree(subject: str, figures: Iterable[Said], **fields: Any) -> Judgement:
    """Return that the rule fires on *subject*, for *figures* that do not go together.

    What was worked out stands on the figures that it was worked out of.
    """
    read = [base for each in figures for base in each.worked_out or (each,)]
    return fired(subject, cites=[each.at for each in read], figures=read, **fields)
