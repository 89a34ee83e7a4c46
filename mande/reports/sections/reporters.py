"""Who reported: of those who are to report, how many did, for each indicator and period."""

from __future__ import annotations

from collections.abc import Mapping

from mande.framework.indicators import Indicator
from mande.reports.charts import completeness, svg
from mande.reports.naming import indicators, named
from mande.reports.parts import Cell, Part, Picture, Prose, Section, Table, Tone
from mande.reports.report import Report
from mande.rollup.totals import Total
from mande.wording import number, phrases, sentence

HEADERS = phrases("indicator", "period", "how many reported", "how many expected")


def reporters(report: Report) -> Section | None:
    """Return which figures lack somebody, drawn period by period; None where no plan says who is to report."""
    if not any(each.monitoring and each.monitoring.reporters for each in report.frameworks):
        return None
    asked = [each for each in report.by_period if not each.cell and each.period and each.expected]
    if not asked:
        return None
    partial = [each for each in asked if each.is_partial]
    words = sentence(
        "Figures of everybody who is to report: {some} of {whole}",
        some=number(len(asked) - len(partial)),
        whole=number(len(asked)),
    )
    parts: list[Part] = [Prose((words,)), _picture(report, lacks_some=bool(partial))]
    if partial:
        known = indicators(report.coverage.reviews)
        rows = tuple(_row(each, known) for each in partial)
        parts.append(Table(sentence("Figures that lack somebody"), HEADERS, rows))
    return Section("reporters", sentence("Who reported"), tuple(parts))


def _picture(report: Report, *, lacks_some: bool) -> Picture:
    def draw() -> str:
        return svg(completeness(report.by_period, programme=report.programme, language=report.language))

    seen = sentence("Period by period; the table has the figures that lack somebody.")
    return Picture("reporters", seen if lacks_some else sentence("Period by period; no figure lacks anybody."), draw)


def _row(each: Total, known: Mapping[str, Indicator]) -> tuple[object, ...]:
    code = f"{each.project}/{each.indicator}" if each.project else each.indicator
    return (
        named(code, known[code].title if code in known else ""),
        each.period,
        Cell(number(each.reported), each.explain(), Tone.UNKNOWN),
        each.expected,
    )
