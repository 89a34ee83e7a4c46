"""What of a framework has an element in IATI, and what has none and can only be carried."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from mande.dimensions.periods import Period
from mande.formats.iati.codelists import (
    NOMINAL,
    ORDINAL,
    PERCENTAGE,
    QUALITATIVE,
    UNIT,
)
from mande.formats.iati.results import (
    HOLDERS,
)
from mande.formats.iati.rules import is_number
from mande.formats.iati.words import words_of
from mande.formats.kinds import slots_by_name
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Indicator, Measure
from mande.framework.results import Result
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import Computed, show, spell
from mande.measures.ratios import Ratio
from mande.measures.scales import Score, Stage
from mande.measures.units import STANDARD
from mande.observations.observation import Observation
from mande.wording import Sentence, sentence

MEASURES: Mapping[Measure, str] = {
    Measure.COUNT: UNIT,
    Measure.AMOUNT: UNIT,
    Measure.MONEY: UNIT,
    Measure.RATIO: UNIT,
    Measure.PERCENTAGE: PERCENTAGE,
    Measure.YES_NO: NOMINAL,
    Measure.SCORE: ORDINAL,
    Measure.STAGE: ORDINAL,
    Measure.NOMINAL: QUALITATIVE,
    Measure.NARRATIVE: QUALITATIVE,
}
"""What each measure is in IATI. Nominal figures that are words are qualitative there: IATI wants numbers of a nominal
one."""

PERCENT_DECIMALS, OTHER_DECIMALS = 2, 4
"""Decimals that are written of a quotient; both of its sides are carried beside it."""

SAID_APART = frozenset({*HOLDERS.values(), "context"})
"""Fields of a framework that have elements of their own."""

UNSEEN = frozenset(
    {"code", "title", "note", "period", "started", "basis", "sources", "dimensions", "places", "absences"}
)
"""Fields of a framework that IATI's elements say, or that say how these are read."""


Placed = tuple[int, Any]
"""A thing, with its place among those of its kind."""


class Span(NamedTuple):
    """A period with the targets and the figures of an indicator that are for it."""

    period: Period
    targets: list[Placed]
    actuals: list[Placed]


class Arranged(NamedTuple):
    """An indicator with what of it has elements, in the order in which these will stand, and what is carried whole."""

    indicator: Indicator
    baselines: tuple[Placed, ...]
    spans: tuple[Span, ...]
    carried: Mapping[str, list[Placed]]
    code: str
    """Its measure in IATI."""

    @property
    def targets(self) -> list[Placed]:
        """Its targets in the order in which they will be read."""
        return [*(each for span in self.spans for each in span.targets), *self.carried["targets"]]

    @property
    def actuals(self) -> list[Placed]:
        """Its figures in the order in which they will be read."""
        return [each for span in self.spans for each in span.actuals]


class Outline(NamedTuple):
    """A framework, arranged: its results that have an element, each with its indicators; None is the context."""

    framework: Framework
    groups: tuple[tuple[Result | None, tuple[Arranged, ...]], ...]
    left_over: tuple[Placed, ...]

    @property
    def indicators(self) -> tuple[Arranged, ...]:
        """Every indicator that has an element."""
        return tuple(each for _, held in self.groups for each in held)


def outline(framework: Framework, figures: Iterable[tuple[int, Observation]]) -> Outline:
    """Return *framework*, arranged, with its *figures*, each of which has its place among all there are.

    >>> outline(Framework("wells"), []).groups
    ()
    """
    by_code: dict[str, list[Placed]] = {}
    for place, figure in figures:
        by_code.setdefault(figure.indicator.rpartition("/")[2], []).append((place, figure))
    groups: list[tuple[Result | None, tuple[Arranged, ...]]] = []
    results: list[Result | None] = [each for name in HOLDERS.values() for each in getattr(framework, name)]
    for result in [*results, None]:
        held = framework.context if result is None else result.indicators
        if held:
            arranged = tuple(_arranged(each, by_code.pop(each.code, []), framework) for each in held)
            groups.append((result, arranged))
    left = [each for placed in by_code.values() for each in placed]
    left += [each for _, held in groups for one in held for each in one.carried["observations"]]
    return Outline(framework, tuple(groups), tuple(sorted(left, key=lambda each: each[0])))


def _arranged(indicator: Indicator, figures: Iterable[Placed], framework: Framework) -> Arranged:
    code = _measure_of(indicator, figures := list(figures))
    spans: dict[Period, Span] = {}
    carried: dict[str, list[Placed]] = {"baselines": [], "targets": [], "observations": []}
    baselines: list[Placed] = []
    first = indicator.baseline
    whole = [(0, first)] if isinstance(first, Baseline) else []
    for place, baseline in [*whole, *enumerate(indicator.other_baselines, 1)]:
        has_element = baseline.period is not None and is_sayable(baseline.value, indicator, code)
        (baselines if has_element else carried["baselines"]).append((place, baseline))
    for place, target in enumerate(indicator.targets):
        period = target.period or framework.period
        if period is None or not is_sayable(target.value, indicator, code):
            carried["targets"].append((place, target))
        else:
            spans.setdefault(_dated(period), Span(_dated(period), [], [])).targets.append((place, target))
    for place, figure in figures:
        if figure.period is None or not is_sayable(figure.value, indicator, code):
            carried["observations"].append((place, figure))
        else:
            period = _dated(figure.period)
            spans.setdefault(period, Span(period, [], [])).actuals.append((place, figure))
    return Arranged(indicator, tuple(baselines), tuple(spans.values()), carried, code)


def _dated(period: Period) -> Period:
    """Return *period* as IATI knows it: its two days."""
    return Period(period.start, period.end)


def _measure_of(indicator: Indicator, figures: Iterable[Placed]) -> str:
    """Return the code of the measure: nominal figures are nominal in IATI where they are written in digits."""
    if indicator.measure is Measure.NOMINAL:
        values = [figure.value for _, figure in figures]
        values += [target.value for target in indicator.targets]
        words = [value for value in values if isinstance(value, str)]
        return NOMINAL if words and all(is_number(word) for word in words) else QUALITATIVE
    return MEASURES[indicator.measure]


def is_sayable(value: Figure, indicator: Indicator, code: str) -> bool:
    """Return whether IATI can say *value* of an *indicator* whose measure is written as *code*.

    It has no way to say why there is no value: an actual without one breaks its rule 8.10.1.
    """
    if code == QUALITATIVE:
        return isinstance(value, str) and bool(words_of(value).narratives)
    return in_digits(value, indicator) is not None


def in_digits(value: Figure, indicator: Indicator) -> str | None:
    """Return *value* in digits as IATI wants it, or None where it is none: a share in percent, a step by its number.

    >>> in_digits(Ratio(1, 3), Indicator("literate", unit="person", measure="percentage"))
    '33.33'
    """
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, str):
        return value.strip() if indicator.measure is Measure.NOMINAL and is_number(value) else None
    if isinstance(value, int | Decimal):
        return spell(value)
    if isinstance(value, Ratio):
        share = value.share
        if isinstance(share, Missing):
            return None
        return (
            _rounded(share * 100, PERCENT_DECIMALS)
            if indicator.measure is Measure.PERCENTAGE
            else _rounded(share, OTHER_DECIMALS)
        )
    if isinstance(value, Money):
        return _rounded(value.amount, OTHER_DECIMALS)
    if isinstance(value, Amount):
        unit = STANDARD.canonical(value.unit) if STANDARD.knows(value.unit) else value.unit
        return _rounded(value.number, OTHER_DECIMALS) if unit == indicator.unit else None
    return str(value.rank + 1) if isinstance(value, Score | Stage) else None


def _rounded(number: Computed, digits: int) -> str | None:
    if not isinstance(number, Fraction):
        return spell(number)
    shown = show(number, digits).replace(",", "")
    return (shown.rstrip("0").rstrip(".") if "." in shown else shown) if is_number(shown) else None


def carried_alone(outlined: Outline) -> Counter[str]:
    """Return how many things of each kind in *outlined* stand in what mande carries alone."""
    framework, found = outlined.framework, Counter[str]()
    for slot in slots_by_name(Framework).values():
        held = getattr(framework, slot.name)
        if slot.name in HOLDERS.values():
            found[sentence("{results} without an indicator", results=Sentence(slot.name))] = sum(
                not each.indicators for each in held
            )
        elif slot.name not in UNSEEN | SAID_APART and slot.several:
            found[Sentence(slot.name.replace("_", " "))] = len(held)
    for each in outlined.indicators:
        found[sentence("baselines without a value or a date")] += len(each.carried["baselines"])
        found[sentence("targets without a value or a date")] += len(each.carried["targets"])
    found[sentence("figures without a value, a period or an indicator in IATI")] = len(outlined.left_over)
    return +found
