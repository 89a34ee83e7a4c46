"""Which output leads to which outcome, and how well each path is borne out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mande.coverage.matrix import Matrix
from mande.framework.evidence import Strength
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.languages import DEFAULT_LANGUAGE
from mande.reports.charts.chart import WIDTH, Chart, broken
from mande.reports.charts.palette import DARK, LIGHT, STRENGTHS
from mande.reports.charts.planes import LINE, Layer, Plane, in_pixels, stacked
from mande.reports.lettering import width
from mande.reports.naming import titles
from mande.review import reviews_of
from mande.wording import Words, counted, number, say, sentence

MOST_OUTPUTS, MOST_OUTCOMES = 40, 10
"""Rows and columns that one picture holds; its rows hold the others too."""

SIDE, ROW, HEAD = 260, 38, 22
"""Pixels of the names of outputs, of a row, and of the numbers above the columns."""

NARROWEST, WIDEST, AROUND = 66, 110, 8
"""Pixels of a column, which holds the words of a strength one above the other, and of what is around them."""

SMALLER = 11
"""Pixels of the words in a column."""


class _Grid(NamedTuple):
    """The outputs and outcomes that are drawn, with what they are called."""

    matrix: Matrix
    outputs: Sequence[str]
    outcomes: Sequence[str]
    names: Mapping[str, str]
    words: Mapping[Strength, Sequence[str]]

    @property
    def column(self) -> float:
        needed = max((width(word, SMALLER) for words in self.words.values() for word in words), default=0) + AROUND
        return max(min((WIDTH - SIDE) / max(len(self.outcomes), 1), WIDEST), NARROWEST, needed)

    @property
    def width(self) -> float:
        return max(SIDE + self.column * len(self.outcomes), WIDTH)

    @property
    def height(self) -> float:
        return HEAD + ROW * len(self.outputs)


def matrix(
    matrix: Matrix, *, programme: Framework | Portfolio | None = None, language: str = DEFAULT_LANGUAGE
) -> Chart:
    """Return outputs against outcomes: a cell for each path that is recorded, with how well it is borne out in words.

    An output without any path says so. Titles are those of *programme*; without it, codes stand for them.

    >>> import mande as m
    >>> plan = m.Framework("water", outputs=[m.Output("dug", "Wells are dug")],
    ...                    outcomes=[m.Outcome("drunk", "People drink clean water")], links=[m.Link("dug", "drunk")])
    >>> matrix(m.check_coverage(plan).matrix, programme=plan).rows
    (('Wells are dug', 'untested'),)
    """
    known = titles(reviews_of(programme) if programme else ())
    names = {code: say(known.get(code, ""), language) or code for code in (*matrix.outputs, *matrix.outcomes)}
    words = {strength: say(strength, language).split(maxsplit=1) for strength in set(matrix.values())}
    grid = _Grid(matrix, matrix.outputs[:MOST_OUTPUTS], _most_reached(matrix), names, words)
    key = [
        text
        for place, outcome in enumerate(grid.outcomes)
        for text in broken([f"{place + 1}  {names[outcome]}"], grid.width, most=2)
    ]
    return Chart.of(
        sentence("Outputs against outcomes: how well each path is borne out"),
        (sentence("output"), *(names[outcome] for outcome in matrix.outcomes)),
        ((names[output], *_strengths(matrix, output)) for output in matrix.outputs),
        _notes(matrix, grid),
        _layers(grid, key, language),
        height=grid.height + LINE * (len(key) + 1),
        width=grid.width,
        language=language,
    )


def _most_reached(matrix: Matrix) -> list[str]:
    """Return the outcomes that are drawn: those that most paths lead to, in the order of the framework."""
    paths = Counter(outcome for _, outcome in matrix)
    reached = sorted(matrix.outcomes, key=lambda outcome: -paths[outcome])[:MOST_OUTCOMES]
    return [outcome for outcome in matrix.outcomes if outcome in reached]


def _strengths(matrix: Matrix, output: str) -> Iterator[object]:
    return (matrix.cells.get((output, outcome), "") for outcome in matrix.outcomes)


def _notes(matrix: Matrix, grid: _Grid) -> Iterator[Words]:
    leading = {output for output, _ in matrix}
    nowhere = len(matrix.outputs) - len(leading)
    yield sentence(
        "{some} of {all} lead to an outcome, by a path that is as strong as its weakest link.",
        some=number(len(leading)),
        all=counted(len(matrix.outputs), "output"),
    )
    if nowhere:
        yield sentence("Leading nowhere, as far as is recorded: {outputs}.", outputs=counted(nowhere, "output"))
    outputs, outcomes = len(matrix.outputs) - len(grid.outputs), len(matrix.outcomes) - len(grid.outcomes)
    if outputs:
        yield sentence("And {more}, in the table.", more=counted(outputs, "more output"))
    if outcomes:
        yield sentence("And {more}, in the table.", more=counted(outcomes, "more outcome"))


def _layers(grid: _Grid, key: Sequence[str], language: str) -> Iterator[Layer]:
    page, middle = Plane(in_pixels(grid.width), in_pixels(grid.height)), grid.column / 2
    tops = {output: HEAD + ROW * place for place, output in enumerate(grid.outputs)}
    lefts = {outcome: SIDE + grid.column * place for place, outcome in enumerate(grid.outcomes)}
    numbers = [(left + middle, 10, str(place + 1)) for place, left in enumerate(lefts.values())]
    yield page.words(numbers, align="center", bold=True)
    yield page.rules([(0, grid.width, top, top) for top in (*tops.values(), grid.height)], width=0.5, opacity=0.4)
    names = [(top, broken([grid.names[output]], SIDE - 8, most=2)) for output, top in tops.items()]
    yield page.words(place for top, lines in names for place in stacked(0, top + ROW / 2, lines))
    cells = [
        (lefts[outcome], tops[output], strength)
        for (output, outcome), strength in grid.matrix.items()
        if output in tops and outcome in lefts
    ]
    sides = [(x + 2, x + grid.column - 2, top + 2, top + ROW - 2, STRENGTHS[of].fill) for x, top, of in cells]
    yield page.bars(sides)
    for ink in (DARK, LIGHT):
        words = [(x, top, grid.words[of]) for x, top, of in cells if STRENGTHS[of].ink == ink]
        said = [place for x, top, lines in words for place in stacked(x + middle, top + ROW / 2, lines)]
        yield page.words(said, align="center", colour=ink, size=SMALLER)
    yield page.words(_blanks(grid, tops, language), muted=True)
    yield page.words([(0, grid.height + LINE * (place + 1), text) for place, text in enumerate(key)])


def _blanks(grid: _Grid, tops: Mapping[str, float], language: str) -> Iterator[tuple[float, float, str]]:
    """Yield what stands beside outputs of which no path is drawn: that there is none, or none to these outcomes."""
    leading = {output for output, _ in grid.matrix}
    drawn = {output for output, outcome in grid.matrix if outcome in grid.outcomes}
    for output, top in tops.items():
        if output not in drawn:
            yield SIDE + 8, top + ROW / 2, say(_blank(somewhere=output in leading), language)


def _blank(*, somewhere: bool) -> str:
    if somewhere:
        return sentence("leads to outcomes that the table holds")
    return sentence("leads nowhere, as far as is recorded")
