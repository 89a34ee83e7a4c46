"""What is measured to show a result: the indicator, its reference sheet and its baseline."""

from __future__ import annotations

from functools import lru_cache

import attrs
from attrs.converters import optional

from mande.codes import code_fault
from mande.dimensions.cells import Cell, as_cell
from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue
from mande.framework.targets import Target, in_repr
from mande.lists import ClosedList, listed, of_kind
from mande.measures.figures import Figure, figure, is_known
from mande.measures.missing import Missing
from mande.measures.numbers import Number, Qualifier, exact, qualified
from mande.measures.ratios import Ratio
from mande.measures.samples import Sample
from mande.measures.scales import Scale
from mande.measures.units import STANDARD
from mande.sources import Locator, located
from mande.texts import titled, worded
from mande.wording import sentence


class Measure(ClosedList):
    """What kind of figure an indicator gives."""

    COUNT = "count"
    AMOUNT = "amount"
    MONEY = "money"
    PERCENTAGE = "percentage"
    RATIO = "ratio"
    SCORE = "score"
    STAGE = "stage"
    YES_NO = "yes no"
    NOMINAL = "nominal"
    NARRATIVE = "narrative"


NEED_A_SCALE = frozenset({Measure.SCORE, Measure.STAGE})
"""Measures whose figures stand on a scale, which the indicator must have."""


class Statistic(ClosedList):
    """How one figure stands for many. A mean combines only with its n, a median never."""

    TOTAL = "total"
    MEAN = "mean"
    MEDIAN = "median"
    RATE = "rate"


class Accumulation(ClosedList):
    """What a later figure does to an earlier one.

    Incremental: each period's value is new. Cumulative: the total so far, which must not fall. Snapshot: a state, which
    may.
    """

    INCREMENTAL = "incremental"
    CUMULATIVE = "cumulative"
    SNAPSHOT = "snapshot"


class Direction(ClosedList):
    """Which way is better."""

    INCREASE = "increase"
    DECREASE = "decrease"
    MAINTAIN = "maintain"


class Counting(ClosedList):
    """Whether a person may be counted more than once over time."""

    NEW_PERSONS = "new persons"
    PERSONS_PRESENT = "persons present"
    CONTACTS = "contacts"


class Reach(ClosedList):
    """Whether those counted were served themselves, or touched through others."""

    DIRECT = "direct"
    INDIRECT = "indirect"


class Frequency(ClosedList):
    """How often an indicator is reported."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half-yearly"
    YEARLY = "yearly"

    @property
    def months(self) -> int:
        """The months from one report to the next."""
        return MONTHS_BETWEEN[self]


MONTHS_BETWEEN = {Frequency.MONTHLY: 1, Frequency.QUARTERLY: 3, Frequency.HALF_YEARLY: 6, Frequency.YEARLY: 12}


class Additivity(ClosedList):
    """How much of a local indicator counts towards the library's."""

    ALL = "all"
    PART = "part"
    NOT_ADDITIVE = "not additive"


@attrs.frozen
class Baseline:
    """The value before the programme, from which change is measured.

    `period` is its fieldwork, which is seldom the day it was published. `covers` is how many of the programme's areas
    it covered; `reconstructed` says that it was made afterwards.

    >>> Baseline(58, qualifier="up to", source="barcik", at="L241", covers=Ratio(22, 22))
    Baseline(up to 58)
    """

    value: Figure = attrs.field(converter=figure)
    period: Period | None = attrs.field(default=None, converter=as_period)
    qualifier: Qualifier = attrs.field(default=Qualifier.EXACTLY, converter=Qualifier, kw_only=True)
    covers: Ratio | None = attrs.field(default=None, kw_only=True)
    cell: Cell = attrs.field(default=None, converter=as_cell, kw_only=True)
    place: str | None = attrs.field(default=None, kw_only=True)
    population: str | None = attrs.field(default=None, kw_only=True)
    sample: Sample | None = attrs.field(default=None, kw_only=True)
    method: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    reconstructed: bool = attrs.field(default=False, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __repr__(self) -> str:
        return f"Baseline({qualified(in_repr(self.value), self.qualifier)}{f', {self.period}' if self.period else ''})"


@attrs.frozen
class Contribution:
    """That a local indicator counts towards one of an indicator library, and how much of it does.

    >>> Contribution("persons-assisted", how="part")
    Contribution('persons-assisted', part)
    """

    indicator: str
    how: Additivity = attrs.field(default=Additivity.ALL, converter=Additivity)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __repr__(self) -> str:
        return f"Contribution({self.indicator!r}, {self.how})"


def _baseline(value: object) -> Baseline | Missing | None:
    return value if value is None or isinstance(value, Baseline | Missing) else Baseline(figure(value))


def _frequency(words: str | None) -> str | None:
    """Return *words* out of the list where they are in it; other words are kept, and date no report."""
    return (Frequency.named(words) or words) if isinstance(words, str) else words


def _unit(name: str | None) -> str | None:
    """Return the one name of a standard unit, so that people are persons; the framework knows about the others."""
    if name is None:
        return None
    if not isinstance(name, str):
        raise InvalidValue.not_a(sentence("a unit"), name, sentence("Write its name, like 'person'."))
    return _standard(name)


@lru_cache(maxsize=1024)  # very many indicators count a few units
def _standard(name: str) -> str:
    return STANDARD.canonical(name) if STANDARD.knows(name) else name


@attrs.frozen
class Indicator:
    """What is measured to show a result, with its reference sheet.

    `unit` is what is counted, `per` what a ratio divides by; for a percentage both are the same. `breakdowns` are the
    dimensions by which it is to be reported. `baseline` may be the reason why there is none, and `other_baselines` are
    those of some of the people or places alone, each with its cell or place. `monitor_only` is the reason why it has no
    target, and `capacity` the most that could be done, which is no target. `unique_across` names the axes over which no
    one is counted twice. The fields from `definition` on are those of a reference sheet; a `frequency` of monthly,
    quarterly, half-yearly or yearly dates its reports.

    >>> Indicator("bazaars-held", "Bazaars held", unit="event", measure="count", accumulation="cumulative")
    Indicator('bazaars-held', count of event)

    Raises:
        InvalidValue: the code cannot be used, or a score or stage has no scale.
        UnknownCode: a word is not in its closed list.
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    unit: str | None = attrs.field(default=None, converter=_unit, kw_only=True)
    measure: Measure = attrs.field(default=Measure.COUNT, converter=Measure, kw_only=True)
    accumulation: Accumulation | None = attrs.field(default=None, converter=optional(Accumulation), kw_only=True)
    direction: Direction | None = attrs.field(default=None, converter=optional(Direction), kw_only=True)
    statistic: Statistic | None = attrs.field(default=None, converter=optional(Statistic), kw_only=True)
    per: str | None = attrs.field(default=None, converter=_unit, kw_only=True)
    counting: Counting | None = attrs.field(default=None, converter=optional(Counting), kw_only=True)
    population: str | None = attrs.field(default=None, kw_only=True)
    reach: Reach | None = attrs.field(default=None, converter=optional(Reach), kw_only=True)
    breakdowns: tuple[str, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    baseline: Baseline | Missing | None = attrs.field(default=None, converter=_baseline, kw_only=True)
    other_baselines: tuple[Baseline, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    targets: tuple[Target, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    monitor_only: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    capacity: Number | None = attrs.field(default=None, converter=optional(exact), kw_only=True)
    scale: Scale | None = attrs.field(default=None, kw_only=True)
    unique_across: tuple[str, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    contributes_to: tuple[Contribution, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    definition: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    counting_rule: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    means_of_verification: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    method: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    frequency: str | None = attrs.field(default=None, converter=_frequency, kw_only=True)
    responsible: str | None = attrs.field(default=None, kw_only=True)
    limitations: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    references: tuple[str, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("an indicator"), fault)
        if self.other_baselines:
            of_kind(f"Indicator('{self.code}').other_baselines", self.other_baselines, Baseline)
        if self.targets:
            of_kind(f"Indicator('{self.code}').targets", self.targets, Target)
        if self.contributes_to:
            of_kind(f"Indicator('{self.code}').contributes_to", self.contributes_to, Contribution)
        if self.scale is not None and not isinstance(self.scale, Scale):
            raise InvalidValue.not_a(
                sentence("a scale"), self.scale, sentence("Write Scale('readiness', ['draft', 'in use']).")
            )
        if self.scale is None and self.measure in NEED_A_SCALE:
            raise InvalidValue.of(
                sentence("Indicator '{code}', scale", code=self.code),
                self.scale,
                sentence("cannot order a {measure}", measure=self.measure),
                sentence("Write scale=Scale('readiness', ['draft', 'approved', 'in use'])."),
            )

    @property
    def totals(self) -> Statistic | None:
        """How one figure stands for many: as given, and `total` for counts, amounts and money unless it is."""
        if self.statistic is None and self.measure in (Measure.COUNT, Measure.AMOUNT, Measure.MONEY):
            return Statistic.TOTAL
        return self.statistic

    @property
    def has_baseline(self) -> bool:
        """Whether a value before the programme is known."""
        return any(is_known(each.value) for each in self.every_baseline)

    @property
    def every_baseline(self) -> tuple[Baseline, ...]:
        """The baseline, where there is one, and those of some of the people or places alone."""
        first = (self.baseline,) if isinstance(self.baseline, Baseline) else ()
        return (*first, *self.other_baselines)

    def __repr__(self) -> str:
        return f"Indicator({self.code!r}, {self.measure}{f' of {self.unit}' if self.unit else ''})"
