"""Who was counted: the figures of each indicator by gender, by age, and by whatever else they are broken down by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mande.dimensions.breakdowns import AGE, GENDER_CODES, Dimension
from mande.dimensions.cells import Cell as People
from mande.measures.figures import show_figure
from mande.measures.missing import Missing
from mande.reports.charts import pyramid, svg
from mande.reports.naming import indicators, named
from mande.reports.parts import Cell, Folded, Picture, Section, Table, Tone
from mande.reports.report import Report
from mande.rollup.totals import Total
from mande.wording import Words, joined, phrases, sentence

DRAWN = 1
"""Indicators whose people are drawn by age and gender, the first of them. Each costs a portfolio a second."""

HEADERS = phrases("who", "period", "place", "total", "stated for the whole")


def breakdowns(report: Report) -> Section | None:
    """Return a table for each indicator that is broken down, the total of everyone first where there is one."""
    known = indicators(report.coverage.reviews)
    dimensions = {review.prefix: review.framework.dimensions for review in report.coverage.reviews}
    of_indicator: dict[str, list[Total]] = {}
    for total in report.totals:
        code = f"{total.project}/{total.indicator}" if total.project else total.indicator
        of_indicator.setdefault(code, []).append(total)
    broken_down = {code: same for code, same in of_indicator.items() if any(each.cell for each in same)}
    drawn = [code for code, same in broken_down.items() if any(map(_is_crossed, same))][:DRAWN]
    folded = tuple(
        Folded(
            Cell(named(code, known[code].title if code in known else "")),
            (
                *((_pyramid(report, code),) if code in drawn else ()),
                _table(same, dimensions[f"{same[0].project}/" if same[0].project else ""]),
            ),
            is_open=True,
        )
        for code, same in broken_down.items()
    )
    return Section("breakdowns", sentence("By gender, by age and by what else"), folded) if folded else None


def _is_crossed(total: Total) -> bool:
    """Return whether *total* is a number of those of one age and one gender."""
    crossed = AGE in total.cell and any(gender in total.cell for gender in GENDER_CODES)
    return crossed and len(total.cell) == len(("age", "gender")) and not isinstance(total.value, Missing)


def _pyramid(report: Report, code: str) -> Picture:
    def draw() -> str:
        return svg(pyramid(report.totals, code, programme=report.programme, language=report.language))

    return Picture(f"pyramid-{code}", sentence("By age and gender; the table has the same."), draw)


def _table(same: Sequence[Total], dimensions: Sequence[Dimension]) -> Table:
    """Return the totals of one indicator; who was counted is called what its own project calls them."""
    names = {each.code: each.title or each.code for each in dimensions}
    labels = {(each.code, part.code): part.title or part.code for each in dimensions for part in each.categories}
    codes = dict.fromkeys(dimension for each in same for dimension in each.cell)
    by = joined(", ", (names.get(code, code) for code in codes))
    return Table(sentence("By {dimensions}", dimensions=by), HEADERS, tuple(_row(each, labels) for each in same))


def _row(each: Total, labels: Mapping[tuple[str, str], str]) -> tuple[object, ...]:
    missing = isinstance(each.value, Missing) and each.bounds is None
    return (
        _who(each.cell, labels),
        each.period,
        each.place,
        Cell(each.shown(), each.explain(), Tone.UNKNOWN if missing else Tone.PLAIN),
        joined(", ", dict.fromkeys(show_figure(figure.value) for figure in each.stated)),
    )


def _who(cell: People, labels: Mapping[tuple[str, str], str]) -> Words:
    if not cell:
        return sentence("everyone")
    return joined(", ", (labels.get(pair, pair[1]) for pair in cell.items()))
