"""What a programme promised, whole: the results framework."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

import attrs
from attrs.converters import optional

from mande.codes import code_fault
from mande.dimensions.breakdowns import Dimension
from mande.dimensions.periods import Period, as_period
from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.errors import FrameworkError, InvalidValue, UnknownCode
from mande.framework.chain import Chain
from mande.framework.indicators import Indicator
from mande.framework.integrity import problems
from mande.framework.links import Link
from mande.framework.monitoring import MonitoringPlan
from mande.framework.objectives import Need, Objective
from mande.framework.pages import page_of_framework
from mande.framework.partners import OtherService, Partner, Risk
from mande.framework.relations import AtLeast, Funnel, Relation, Share, Subset, Sum
from mande.framework.requirements import Requirement
from mande.framework.results import Activity, Impact, Input, Outcome, Output, Result
from mande.framework.statements import Absence, Accepted, Stated
from mande.lists import ClosedList, listed, of_kind
from mande.measures.money import ExchangeRate
from mande.measures.units import STANDARD, Units
from mande.sources import Source
from mande.tables import Block, Page
from mande.texts import titled, worded
from mande.wording import sentence


class Basis(ClosedList):
    """How what is omitted is read.

    In a plan, what is omitted is absent. In an extract, made from somebody else's report, it is not in the source,
    except where an `Absence` records that the source itself says so.
    """

    PLAN = "plan"
    EXTRACT = "extract"


class Sensitivity(ClosedList):
    """How much harm it would do if a person were recognised in the figures."""

    STANDARD = "standard"
    HIGH = "high"


class CostBasis(ClosedList):
    """Whether what is recorded as spent or granted has the office's own cost in it: salaries, rent, overhead."""

    OVERHEAD_IN = "overhead in"
    OVERHEAD_OUT = "overhead out"


HOLDS: Mapping[str, tuple[type, ...]] = {
    "objectives": (Objective,),
    "needs": (Need,),
    "inputs": (Input,),
    "activities": (Activity,),
    "outputs": (Output,),
    "outcomes": (Outcome,),
    "impacts": (Impact,),
    "context": (Indicator,),
    "links": (Link,),
    "dimensions": (Dimension,),
    "places": (Place,),
    "populations": (Population,),
    "sources": (Source,),
    "required_breakdowns": (Requirement,),
    "partners": (Partner,),
    "others": (OtherService,),
    "risks": (Risk,),
    "rates": (ExchangeRate,),
    "relations": (Sum, Subset, Funnel, AtLeast, Share),
    "stated": (Stated,),
    "absences": (Absence,),
    "accepted": (Accepted,),
}
"""What each list of a framework may hold."""


@attrs.frozen(repr=False)
class Framework(Page):
    """A results framework: inputs, activities, outputs, outcomes and impact, how each is measured, and what links them.

    Everything is checked once, here, and every problem is told together. `period` is the period first agreed,
    `extended_to` the later end where there is one, `started` the day work began, `support_ends` the day the last
    support to the people served ends. `target_groups` are the populations the programme is meant to reach, and
    `required_breakdowns` what its donors want figures broken down by. `context` holds indicators that belong to no
    result. `strategy` is the years that the strategy it belongs to covers; `others` are the services like its own that
    other actors give, `needs` how much of each need it covers, `cost_basis` says whether its money has overhead in or
    out, `rates` by which exchange rates it was turned. `units` are the programme's own beside the standard ones.

    >>> Framework("wells", "Safe water", outputs=[Output("wells-dug", "Wells dug")])
    Framework('wells': 1 output)

    Raises:
        FrameworkError: codes that nothing has, codes used twice, links that loop or run down the levels, targets of
            another unit, breakdowns that are not declared: all of them at once, each with its path.
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    period: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    extended_to: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    started: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    support_ends: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    strategy: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    basis: Basis = attrs.field(default=Basis.PLAN, converter=Basis, kw_only=True)
    sensitivity: Sensitivity = attrs.field(default=Sensitivity.STANDARD, converter=Sensitivity, kw_only=True)
    cost_basis: CostBasis | None = attrs.field(default=None, converter=optional(CostBasis), kw_only=True)
    objectives: tuple[Objective, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    needs: tuple[Need, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    inputs: tuple[Input, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    activities: tuple[Activity, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    outputs: tuple[Output, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    outcomes: tuple[Outcome, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    impacts: tuple[Impact, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    context: tuple[Indicator, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    links: tuple[Link, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    dimensions: tuple[Dimension, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    places: tuple[Place, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    populations: tuple[Population, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    target_groups: tuple[str, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    required_breakdowns: tuple[Requirement, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    sources: tuple[Source, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    partners: tuple[Partner, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    others: tuple[OtherService, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    risks: tuple[Risk, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    rates: tuple[ExchangeRate, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    relations: tuple[Relation, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    monitoring: MonitoringPlan | None = attrs.field(default=None, kw_only=True)
    stated: tuple[Stated, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    absences: tuple[Absence, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    accepted: tuple[Accepted, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    units: Units = attrs.field(default=STANDARD, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("a framework"), fault)
        for field, kinds in HOLDS.items():
            held = getattr(self, field)
            if held:  # a document may hold very many frameworks with nearly nothing in them
                of_kind(f"Framework('{self.code}').{field}", held, *kinds)
        if not isinstance(self.monitoring, MonitoringPlan | None):
            raise InvalidValue.not_a(
                sentence("a monitoring plan"), self.monitoring, sentence("Write MonitoringPlan(...).")
            )
        if not isinstance(self.units, Units):
            raise InvalidValue.not_a(
                sentence("a set of units"), self.units, sentence("Write Units(counted=['latrine']).")
            )
        found = problems(self)
        if found:
            raise FrameworkError(sentence("Framework '{code}'", code=self.code), found)

    @cached_property
    def results(self) -> tuple[Result, ...]:
        """Every rung of the chain, from the inputs up."""
        return (*self.inputs, *self.activities, *self.outputs, *self.outcomes, *self.impacts)

    @cached_property
    def indicators(self) -> tuple[Indicator, ...]:
        """Every indicator, in the order of the results that they measure, those of the context last."""
        return (*(indicator for result in self.results for indicator in result.indicators), *self.context)

    @property
    def chain(self) -> Chain:
        """The links, indexed anew."""
        return Chain.of(self.links)

    @cached_property
    def _results_by_code(self) -> dict[str, Result]:
        return {result.code: result for result in self.results}

    @cached_property
    def _indicators_by_code(self) -> dict[str, Indicator]:
        return {indicator.code: indicator for indicator in self.indicators}

    def result(self, code: str) -> Result:
        """Return the input, activity, output, outcome or impact that is called *code*.

        Raises:
            UnknownCode: none is.
        """
        if code not in self._results_by_code:
            raise UnknownCode.among(
                code, sentence("result"), self._results_by_code, sentence(" in framework '{code}'", code=self.code)
            )
        return self._results_by_code[code]

    def indicator(self, code: str) -> Indicator:
        """Return the indicator that is called *code*.

        Raises:
            UnknownCode: none is.
        """
        if code not in self._indicators_by_code:
            raise UnknownCode.among(
                code,
                sentence("indicator"),
                self._indicators_by_code,
                sentence(" in framework '{code}'", code=self.code),
            )
        return self._indicators_by_code[code]

    def _blocks(self) -> Iterable[Block]:
        return page_of_framework(self)

    def __repr__(self) -> str:
        held = ", ".join(
            f"{len(results)} {one if len(results) == 1 else several}"
            for one, several, results in (
                ("input", "inputs", self.inputs),
                ("activity", "activities", self.activities),
                ("output", "outputs", self.outputs),
                ("outcome", "outcomes", self.outcomes),
                ("impact", "impacts", self.impacts),
            )
            if results
        )
        return f"Framework({self.code!r}: {held or 'no results'})"
