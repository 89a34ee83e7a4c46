"""How far along each indicator is: from its baseline to its target, with the time gone by."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from mande.framework.indicators import Indicator, Measure
from mande.measures.figures import is_known
from mande.measures.missing import Missing
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.progress.answers import Answer
from mande.progress.assessment import Assessment
from mande.reports.charts import over_time, svg
from mande.reports.charts import progress as chart
from mande.reports.naming import baseline_of, indicators, named
from mande.reports.parts import Bar, Cell, Folded, Part, Picture, Prose, Section, Table, Tone
from mande.reports.report import Report
from mande.review import Review
from mande.wording import counted, phrases, sentence

HEADERS = phrases("indicator", "baseline", "target", "actual", "achieved", "time gone by", "verdict")

IN_WORDS = (Measure.NOMINAL, Measure.NARRATIVE)
"""What is measured in words, which have no place on an axis."""

PERIODS = 3
"""Periods with a figure from which there is something to see over time."""


def progress(report: Report) -> Section | None:
    """Return each indicator with a target and a figure, then those that have no share, with the reason."""
    if not report.progress:
        return None
    known = indicators(report.coverage.reviews)
    held = [each for each in report.progress if each.target is not None]
    parts: list[Part] = []
    if held:
        parts.append(_picture(report))
        rows = tuple(_row(each, known.get(each.indicator)) for each in held)
        parts.append(Table(sentence("Held against their targets"), HEADERS, rows))
    if report.progress.scheme is not None and held:
        parts.append(Prose((sentence("Rated by {scheme}", scheme=report.progress.scheme),)))
    parts += _over_time(report)
    others: dict[Answer, list[Assessment]] = {}
    for each in report.progress:
        if each.target is None:
            others.setdefault(each.reason, []).append(each)
    for reason, same in others.items():
        words = sentence("{reason}: {indicators}", reason=reason, indicators=counted(len(same), "indicator"))
        rows = tuple((named(each.indicator, each.title), _actual(each, each.explain())) for each in same)
        table = Table(sentence("Without a target to hold them against"), phrases("indicator", "actual"), rows)
        parts.append(Folded(Cell(words, tone=Tone.UNKNOWN), (table,)))
    return Section("progress", sentence("How far along"), tuple(parts))


def _picture(report: Report) -> Picture:
    def draw() -> str:
        return svg(chart(report.progress, programme=report.programme, language=report.language))

    return Picture("progress", sentence("From the baseline to the target; the table has the same."), draw)


def _over_time(report: Report) -> Iterator[Part]:
    """Yield the indicators with the most periods, each drawn over time above the same in words."""
    periods = [
        (len({figure.period for figure in review.actuals[code] if _is_dated(figure)}), review, each)
        for review in report.coverage.reviews
        for each in review.measured
        if each.indicator.measure not in IN_WORDS and (code := each.indicator.code) in review.actuals
    ]
    found = [each for each in periods if each[0] >= PERIODS]
    found.sort(key=lambda each: -each[0])
    for _, review, measured in found[: report.drawn]:
        yield _one_over_time(report, review, measured.indicator)
    if len(found) > report.drawn:
        left_out = counted(len(found) - report.drawn, "indicator")
        yield Prose((sentence("Not drawn over time, to keep this short: {indicators}.", indicators=left_out),))


def _is_dated(figure: Observation) -> bool:
    return figure.period is not None and not figure.cell and is_known(figure.value)


def _one_over_time(report: Report, review: Review, indicator: Indicator) -> Folded:
    # What was written down of days after the day of the report is not in it.
    seen = Observations(review.actuals[indicator.code])
    drawn = over_time(review.framework, seen, indicator.code, language=report.language)
    words = sentence("{indicator}, over time", indicator=named(review.prefix + indicator.code, indicator.title))
    picture = Picture(
        f"over-time-{review.prefix}{indicator.code}",
        sentence("Over time; the table has the same."),
        lambda: svg(drawn),
    )
    return Folded(Cell(words), (picture, Table(drawn.title, drawn.headers, drawn.rows)), is_open=True)


def _row(each: Assessment, indicator: Indicator | None) -> tuple[object, ...]:
    explained = each.explain()
    return (
        each.called(named(each.indicator, each.title)),
        _baseline(each, indicator, explained),
        Cell(each.shown_target(), explained),
        _actual(each, explained),
        _achieved(each, explained),
        "" if each.pace is None else Cell(each.pace.shares(), sentence("  time gone by: {pace}", pace=each.pace)),
        _verdict(each),
    )


def _baseline(each: Assessment, indicator: Indicator | None, explained: str) -> Cell:
    missing = each.baseline is None and indicator is not None and not indicator.has_baseline
    words = baseline_of(each, indicator)
    return Cell(words, explained if each.baseline is not None else "", Tone.UNKNOWN if missing else Tone.PLAIN)


def _actual(each: Assessment, explained: str) -> Cell:
    missing = each.actual is None or isinstance(each.actual, Missing)
    return Cell(each.shown_actual(), explained, Tone.UNKNOWN if missing else Tone.PLAIN)


def _achieved(each: Assessment, explained: str) -> Cell:
    if each.achievement is None:
        return Cell(each.shown_share() or each.reason, explained, Tone.UNKNOWN)
    elapsed = each.pace.planned if each.pace is not None else None
    expected = elapsed.least if elapsed is not None and elapsed.least == elapsed.most else None
    return Cell(each.shown_share(), explained, bar=Bar(Fraction(each.achievement), expected))


def _verdict(each: Assessment) -> Cell:
    words = sentence("{verdict}: {rating}", verdict=each.verdict, rating=each.rating) if each.rating else each.verdict
    if each.met is None:
        return Cell(words, tone=Tone.UNKNOWN)
    return Cell(words, tone=Tone.IN_ORDER if each.met else Tone.MAJOR)
