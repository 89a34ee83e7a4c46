"""Realistic projects: a framework that an office might have written, and the figures that it might report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from mande.dimensions.breakdowns import GENDER
from mande.dimensions.periods import Period, months_after
from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.framework.frameworks import Framework
from mande.framework.indicators import Accumulation, Baseline, Contribution, Indicator, Measure
from mande.framework.links import Link
from mande.framework.monitoring import MonitoringPlan
from mande.framework.results import Activity, Impact, Outcome, Output, Result
from mande.framework.targets import Target
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation
from mande.sources import Source
from mande.strategies.manners import some_of
from mande.strategies.measures import figures_of
from mande.strategies.themes import DISTRICTS, THEMES, Delivered, Theme

REPORT = Source("progress-report", "Progress report", kind="report", role="implementer", independence="self")
SURVEY = Source("survey", "Household survey", kind="survey", role="researcher", independence="commissioned")

QUARTERS = ("2009-Q1", "2009-Q2", "2009-Q3", "2009-Q4")
"""When figures were reported of a framework that says nothing of its period."""

TENS = st.integers(1, 40).map(lambda number: number * 10)
CHANCE = st.booleans()


@st.composite
def projects(draw: st.DrawFn, code: str | None, library: tuple[str, ...]) -> Framework:
    """Draw a project of one theme, some quarters long, in some districts of one country.

    Now and then a baseline, a link, a mechanism or an indicator is wanting, as they are in life.
    """
    theme = draw(st.sampled_from(THEMES))
    period = draw(_lengths())
    districts = draw(some_of(DISTRICTS, 3))
    delivered = draw(some_of(theme.outputs, 2))
    contributes = draw(_contributed(library))
    outputs: list[Output] = [
        Output(each.code, each.title, indicators=[draw(_counted(theme, each, period, contributes))])
        for each in delivered
    ]
    outcomes: list[Outcome] = draw(_changes(theme, period)) if outputs else []
    results: dict[str, Sequence[Result]] = {"outputs": outputs, "outcomes": outcomes}
    if outcomes and draw(st.integers(0, 3)) == 3:
        results |= {"activities": [Activity(*theme.activity)], "impacts": [Impact(*theme.impact)]}
    levels: dict[str, Any] = {**results}
    return Framework(
        theme.code if code is None else code,
        theme.title,
        period=period,
        places=[Place("KE", "Kenya"), *(Place(*each, within="KE") for each in districts)] if districts else [],
        populations=[Population(*theme.population)],
        dimensions=[GENDER],
        sources=[REPORT, SURVEY],
        monitoring=MonitoringPlan(reporters=[f"office-{each}" for each, _ in districts]) if districts else None,
        links=draw(_reasons(theme.mechanism, results)),
        **levels,
    )


@st.composite
def _lengths(draw: st.DrawFn) -> Period:
    start = date(draw(st.integers(2008, 2010)), draw(st.sampled_from([1, 4, 7, 10])), 1)
    after = months_after(start, draw(st.sampled_from([24, 36, 12])))
    return Period(start, date.fromordinal(after.toordinal() - 1))


@st.composite
def _contributed(draw: st.DrawFn, library: tuple[str, ...]) -> tuple[Contribution, ...]:
    return tuple(Contribution(each) for each in draw(some_of(library, 1)))


@st.composite
def _counted(
    draw: st.DrawFn, theme: Theme, each: Delivered, period: Period, contributes: tuple[Contribution, ...]
) -> Indicator:
    of_people = each.unit == "person"
    return Indicator(
        each.indicator,
        each.measured_as,
        unit=each.unit,
        accumulation=Accumulation.INCREMENTAL,
        direction="increase",
        counting="new persons" if of_people else None,
        population=theme.population[0] if of_people else None,
        breakdowns=["gender"] if of_people else [],
        baseline=Baseline(0, str(period.start.year - 1)),
        targets=[Target(draw(TENS) * 10, period=period)],
        frequency="quarterly",
        contributes_to=contributes,
    )


def _changes(theme: Theme, period: Period) -> st.SearchStrategy[list[Outcome]]:
    return st.lists(_changed(theme, period), max_size=1)


@st.composite
def _changed(draw: st.DrawFn, theme: Theme, period: Period) -> Outcome:
    each = theme.outcome
    if draw(st.integers(0, 4)) == 4:
        return Outcome(each.code, each.title)
    asked, before, hoped = draw(TENS) * 10, draw(st.integers(1, 5)), draw(st.integers(6, 9))
    known = Baseline(Ratio(asked * before // 10, asked), str(period.start.year - 1), source=SURVEY.code)
    indicator = Indicator(
        each.indicator,
        each.measured_as,
        unit=each.unit,
        measure=Measure.PERCENTAGE,
        accumulation=Accumulation.SNAPSHOT,
        direction="increase",
        population=theme.population[0],
        baseline=known if draw(CHANCE) else Missing.NOT_COLLECTED,
        targets=[Target(hoped * 10, period=period)],
        frequency="yearly",
    )
    return Outcome(each.code, each.title, order="immediate", indicators=[indicator])


@st.composite
def _reasons(draw: st.DrawFn, mechanism: str, results: Mapping[str, Sequence[Result]]) -> list[Link]:
    upwards = [results.get(level, ()) for level in ("activities", "outputs", "outcomes", "impacts")]
    pairs = [(cause.code, effect.code) for below, above in pairwise(upwards) for cause in below for effect in above]
    return [Link(*pair, mechanism=mechanism) for pair in pairs if draw(CHANCE)]


@st.composite
def reported(draw: st.DrawFn, framework: Framework, most: int) -> list[Observation]:
    """Draw what an office reports of *framework*: quarter by quarter, place by place, cells that add to their total.

    Now and then it says that nothing was sent. At most *most* indicators are reported on.
    """
    every, places = framework.indicators, _smallest(framework)
    found: list[Observation] = []
    for number in draw(some_of(tuple(range(len(every))), most)):
        quarters = draw(some_of(_quarters(framework), 3, least=1))
        where: tuple[str | None, ...] = draw(some_of(places, 2, least=1)) or (None,)
        before: dict[str | None, int] = {}
        for quarter in quarters:
            for place in where:
                found += draw(_one_report(framework, every[number], (quarter, place), before))
    return found


@st.composite
def _one_report(
    draw: st.DrawFn,
    framework: Framework,
    indicator: Indicator,
    where: tuple[str, str | None],
    before: dict[str | None, int],
) -> list[Observation]:
    quarter, place = where
    reporter = f"office-{place}" if place and framework.monitoring and framework.monitoring.reporters else None
    said: dict[str, Any] = {"period": quarter, "place": place, "reporter": reporter, "source": _source_of(framework)}
    if draw(st.integers(0, 9)) == 9:
        return [Observation(indicator.code, Missing.NOT_REPORTED, **said)]
    if indicator.measure is not Measure.COUNT:
        kinds = figures_of(indicator.measure, unit=indicator.unit, scale=indicator.scale, realistic=True)
        return [Observation(indicator.code, draw(kinds), **said)]
    number = draw(st.integers(10, 400))
    if indicator.accumulation is Accumulation.CUMULATIVE:
        number = before[place] = before.get(place, 0) + number
    figures: list[tuple[Figure, dict[str, str]]] = [(number, {})]
    if "gender" in indicator.breakdowns and draw(CHANCE):
        women = draw(st.integers(0, number))
        figures += [(women, {"gender": "female"}), (number - women, {"gender": "male"})]
    return [Observation(indicator.code, value, cell=cell, **said) for value, cell in figures]


def _quarters(framework: Framework) -> tuple[str, ...]:
    if framework.period is None:
        return QUARTERS
    first, last = framework.period.start, framework.period.end
    every = [Period.holding(months_after(first, 3 * number), "quarter") for number in range(8)]
    held = tuple(str(each) for each in every if framework.period.contains(each) and each.end <= last)
    return held or (str(framework.period),)


def _smallest(framework: Framework) -> tuple[str, ...]:
    around = {place.within for place in framework.places}
    return tuple(place.code for place in framework.places if place.code not in around)


def _source_of(framework: Framework) -> str | None:
    return framework.sources[0].code if framework.sources else None
