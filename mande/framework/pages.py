"""What a framework, or a portfolio, holds, as a page shows it: by level, with indicators, baselines and targets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from mande.dimensions.periods import Period
from mande.framework.indicators import Baseline, Indicator
from mande.framework.levels import Level
from mande.framework.results import Result
from mande.framework.targets import Target
from mande.measures.figures import Figure, show_figure
from mande.measures.missing import Missing
from mande.measures.numbers import qualified
from mande.tables import Block
from mande.wording import counted, cut, joined, number, phrases, sentence

if TYPE_CHECKING:
    from mande.framework.frameworks import Framework
    from mande.framework.portfolio import Portfolio

SHOWN_ROWS = 30
"""Rows of a table that a page shows before it says how many more there are."""

SHOWN_TARGETS = 2
"""Targets of one indicator that its row shows."""

LONGEST_TITLE = 60
"""Characters of a title, or of a figure in words, that a cell shows."""

NONE_RECORDED = sentence("none recorded")
"""What stands where nothing is written: that there is none in fact is more than a framework says."""

HOLDS = phrases("results", "with an indicator", "indicators", "with a baseline", "with a target")
"""The headers of what each level, or each project, holds."""


def page_of_framework(framework: Framework) -> Iterator[Block]:
    """Yield the blocks of a page about *framework*: how much there is on each level, and the first of it, in rows."""
    heading = sentence("Framework {code}: {title}", code=framework.code, title=cut(framework.title, LONGEST_TITLE))
    yield Block(heading if framework.title else sentence("Framework {code}", code=framework.code), level=1)
    levels = tuple((level, *_held(_on(framework, level))) for level in reversed(Level))
    yield Block(sentence("What it holds"), (*phrases("level"), *HOLDS), levels)
    headers = phrases("level", "result", "indicator", "unit", "baseline", "target")
    rows = [row for level in reversed(Level) for result in _on(framework, level) for row in _of_result(level, result)]
    rows += [(sentence("context"), "", *_of_indicator(indicator)) for indicator in framework.context]
    if rows:
        yield _first(sentence("How it is measured"), headers, rows)


def page_of_portfolio(portfolio: Portfolio) -> Iterator[Block]:
    """Yield the blocks of a page about *portfolio*: how much each of its projects holds."""
    heading = sentence("Portfolio {code}: {title}", code=portfolio.code, title=cut(portfolio.title, LONGEST_TITLE))
    library = portfolio.library
    lines: tuple[str, ...] = ()
    if library is not None:
        indicators = counted(len(library.indicators), "indicator")
        lines = (sentence("library {code}: {indicators}", code=library.code, indicators=indicators),)
    yield Block(heading if portfolio.title else sentence("Portfolio {code}", code=portfolio.code), level=1, lines=lines)
    rows = [
        (framework.code, cut(framework.title, LONGEST_TITLE), *_held(framework.results))
        for framework in portfolio.frameworks
    ]
    yield _first(sentence("What it holds"), (*phrases("project", "title"), *HOLDS), rows)


def _on(framework: Framework, level: Level) -> Sequence[Result]:
    return [result for result in framework.results if result.level is level]


def _held(results: Sequence[Result]) -> tuple[object, ...]:
    indicators = [indicator for result in results for indicator in result.indicators]
    counts = (
        len(results),
        sum(1 for result in results if result.indicators),
        len(indicators),
        sum(1 for indicator in indicators if isinstance(indicator.baseline, Baseline)),
        sum(1 for indicator in indicators if indicator.targets),
    )
    return tuple(number(count) if count else NONE_RECORDED for count in counts)


def _first(heading: str, headers: tuple[str, ...], rows: Sequence[Sequence[object]]) -> Block:
    more = len(rows) - SHOWN_ROWS
    lines = (sentence("and {rows}", rows=counted(more, "more row")),) if more > 0 else ()
    return Block(heading, headers, tuple(rows[:SHOWN_ROWS]), lines=lines)


def _of_result(level: Level, result: Result) -> Iterator[tuple[object, ...]]:
    named = _named(result.code, result.title)
    if not result.indicators:
        yield (level, named, NONE_RECORDED, "", "", "")
    for place, indicator in enumerate(result.indicators):
        yield (level if place == 0 else "", named if place == 0 else "", *_of_indicator(indicator))


def _of_indicator(indicator: Indicator) -> tuple[object, ...]:
    targets = [_target(target) for target in islice(indicator.targets, SHOWN_TARGETS)]
    more = len(indicator.targets) - len(targets)
    if more:
        targets.append(sentence("and {more} more", more=number(more)))
    return (
        _named(indicator.code, indicator.title),
        indicator.unit or "",
        _baseline(indicator.baseline),
        joined(sentence("; "), targets) if targets else NONE_RECORDED,
    )


def _named(code: str, title: str) -> str:
    return sentence("{code}: {title}", code=code, title=cut(title, LONGEST_TITLE)) if title else code


def _baseline(baseline: Baseline | Missing | None) -> object:
    if isinstance(baseline, Baseline):
        return _dated(qualified(_figure(baseline.value), baseline.qualifier), baseline.period)
    return NONE_RECORDED if baseline is None else baseline


def _target(target: Target) -> str:
    value = qualified(_figure(target.current), target.qualifier)
    if target.upper is not None:
        value = sentence("{low} to {high}", low=value, high=_figure(target.upper))
    elif target.kind is not None:
        value = sentence("{value}, {kind}", value=value, kind=target.kind)
    return _dated(value, target.period)


def _dated(value: str, period: Period | None) -> str:
    return value if period is None else sentence("{value} ({period})", value=value, period=period)


def _figure(value: Figure) -> str:
    return cut(show_figure(value), LONGEST_TITLE)
