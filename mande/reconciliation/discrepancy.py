"""Two figures that disagree: both, their lines, the arithmetic and the rule, so that it can be checked on the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
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

    def explain(self) -> str:
        """Return what is held against what, every figure with its source and line, the arithmetic and the rule."""
        return "\n".join(self._lines())

    def __repr__(self) -> str:
        return f"Discrepancy({self.code}, {self.subject!r})"

    def _lines(self) -> Iterator[str]:
        yield f"{self.severity}: {self.code} {self.name}, {self.subject}"
        yield f"  {self.message}"
        for name in ("expected", "found", "difference"):
            value = getattr(self, name)
            if value is not None:
                yield f"  {name}: {shown_plainly(value)}"
        if self.arithmetic:
            yield f"  arithmetic: {self.arithmetic}"
        for each in self.figures:
            yield f"  figure: {f'{each.of}: ' if each.of else ''}{each}"
        yield f"  rule: {self.asked}"
        yield f"  to do: {self.remedy}"


def shown_plainly(value: object) -> str:
    """Return *value* as a page shows it where no indicator says what it is."""
    if isinstance(value, Money | Amount):
        return value.show()
    if isinstance(value, Fraction):
        return show(value)
    return show_figure(value) if isinstance(value, bool | int | Decimal) else str(value)


def discrepancy(rule: Rule, judgement: Judgement, review: Review) -> Discrepancy:
    """Return the finding that a judgement which fired makes, with what it compares."""
    finding, fields = rule.finding(judgement, review), judgement.fields
    allowed = f" ({rule.shown_thresholds})" if rule.thresholds else ""
    return Discrepancy(
        **{field.name: getattr(finding, field.name) for field in attrs.fields(Finding)},
        expected=fields.get("expected"),
        found=fields.get("found"),
        difference=fields.get("difference"),
        figures=fields.get("figures", ()),
        arithmetic=fields.get("arithmetic", ""),
        asked=f"it fires when {rule.fires}{allowed}",
    )


def disagree(subject: str, figures: Iterable[Said], **fields: Any) -> Judgement:
    """Return that the rule fires on *subject*, for *figures* that do not go together."""
    figures = tuple(figures)
    return fired(subject, cites=[each.at for each in figures], figures=figures, **fields)
