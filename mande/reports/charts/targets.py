"""How far along each target is, from its baseline, in one picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.languages import DEFAULT_LANGUAGE
from mande.measures.missing import Missing
from mande.progress.answers import Answer
from mande.progress.assessment import Assessment, digits
from mande.progress.progress import Progress
from mande.progress.schemes import Colour
from mande.reports.charts.chart import WIDTH, Chart, fitted
from mande.reports.charts.palette import BLUE, FAINT, GREEN, GREY, INK, ORANGE, RED, Look
from mande.reports.charts.planes import Layer, Plane, Scale, in_pixels
from mande.wording import Words, counted, phrases, say, sentence

MOST = 30
"""Targets that one picture holds; its rows hold the others too."""

HEAD, ROW, SHORT, BAR = 24, 60, 46, 8
"""Pixels of what stands above the first target, of a target, of one without a bar, and of the bar."""

NAME, FIRST, SECOND = 8, 25, 40
"""Pixels from the top of a target to its name, and to the lines of words below."""

LEFT, RIGHT, BESIDE = 8, 360, 380
"""Pixels between which bars are drawn, and from which the words beside them begin."""

FURTHEST_BACK, FURTHEST = Fraction(-1, 4), Fraction(3, 2)
"""The shares that bars are drawn to; the words beside them say what lies beyond."""

LOOKS = {
    Colour.GREEN: Look(GREEN, "circle"),
    Colour.AMBER: Look(ORANGE, "diamond"),
    Colour.RED: Look(RED, "square"),
    Colour.GREY: Look(GREY, "triangle-up"),
}

WAITING = Look(BLUE, "triangle-right")
"""What a share looks like that nobody judges yet."""

GONE_BY = Look(INK, "triangle-down")
"""What the time gone by looks like."""

HEADERS = phrases("indicator", "baseline", "target", "actual", "achieved", "time gone by", "verdict", "why")


class _Drawn(NamedTuple):
    """A target, and the pixels from which it is drawn downwards."""

    top: float
    each: Assessment

    @property
    def shares(self) -> tuple[Fraction, ...]:
        """The share achieved; the least and the greatest where figures differ; nothing where there is none."""
        if self.each.between is not None:
            return self.each.between
        return () if self.each.achievement is None else (self.each.achievement,)

    @property
    def ends(self) -> tuple[float, float]:
        """From which share to which the bar runs."""
        within = [float(min(max(share, FURTHEST_BACK), FURTHEST)) for share in self.shares]
        return (within[0], within[-1]) if len(within) > 1 else (0.0, within[0])

    @property
    def gone_by(self) -> tuple[float, ...]:
        """The least and the greatest share of the time gone by, until the target is due."""
        pace = self.each.pace
        if pace is None or self.each.is_over:
            return ()
        return tuple(dict.fromkeys((float(pace.planned.least), float(pace.planned.most))))

    @property
    def bar(self) -> float:
        """The pixels at which the bar begins."""
        return self.top + (FIRST + SECOND - BAR) / 2

    @property
    def look(self) -> Look:
        """The colour and the shape of the verdict; what nobody can judge is grey."""
        if self.each.rating is not None:
            return LOOKS[self.each.rating.colour]
        if self.each.met is not None:
            return LOOKS[Colour.GREEN if self.each.met else Colour.RED]
        return LOOKS[Colour.GREY] if self.each.reason is Answer.DISPUTED else WAITING

    def name(self, language: str) -> str:
        """Return what the indicator is called."""
        return say(self.each.called(self.each.title or self.each.indicator), language)


def progress(
    progress: Progress, *, programme: Framework | Portfolio | None = None, language: str = DEFAULT_LANGUAGE
) -> Chart:
    """Return each target of *progress* as a bar from its baseline to where the actual stands.

    The scale is the way from the baseline to the target, since indicators are counted in units of their own. A target
    without such a share stands there too, with the reason, and no bar. The title is that of *programme*, or its code.

    >>> import mande as m
    >>> wells = m.Indicator("wells", "Wells dug", accumulation="cumulative", targets=[m.Target(20, "2009")])
    >>> plan = m.Framework("water", outputs=[m.Output("dug", indicators=[wells])])
    >>> seen = m.Observations([m.Observation("wells", 15, period="2009")])
    >>> progress(m.assess_progress(plan, seen, on="2009-12-31")).rows
    (('Wells dug', '0', '20', '15', '75.0%', '100.0%', 'not met', 'assessed'),)
    """
    held = [each for each in progress if each.promised is not None]
    drawn, height = [], HEAD
    for each in held[:MOST]:
        drawn.append(_Drawn(height, each))
        height += ROW if drawn[-1].shares else SHORT
    return Chart.of(
        sentence("Progress of {subject}", subject=(programme and programme.title) or progress.subject),
        HEADERS,
        map(_row, held),
        _notes(progress, len(held)),
        _layers(drawn, height, language),
        height=height,
        language=language,
    )


def _row(each: Assessment) -> tuple[object, ...]:
    return (
        each.called(each.title or each.indicator),
        "" if each.baseline is None else digits(each.baseline),  # one that no share stands on may be recorded
        each.shown_target(),
        each.shown_actual(),
        each.shown_share(),
        "" if each.pace is None else each.pace.shares(),
        _verdict(each),
        each.reason,
    )


def _notes(progress: Progress, held: int) -> Iterator[Words]:
    if progress.on is not None:
        yield sentence("As of {day}. The scale is the way from each baseline to its target.", day=progress.on)
    if held > MOST:
        yield sentence("And {more}, in the table.", more=counted(held - MOST, "more target"))
    without = len({each.indicator for each in progress if each.promised is None})
    if without:
        yield sentence("Not drawn: {indicators} without a target.", indicators=counted(without, "indicator"))
    if progress.scheme:
        yield sentence("Rated by {scheme}.", scheme=progress.scheme)


def _layers(drawn: Sequence[_Drawn], height: float, language: str) -> Iterator[Layer]:
    rows = [row for row in drawn if row.shares]
    page = Plane(in_pixels(WIDTH), in_pixels(height))
    if rows:
        yield from _bars(rows, height, language)
    yield page.words([(LEFT, row.top + NAME, fitted(row.name(language), WIDTH, bold=True)) for row in drawn], bold=True)
    held = [(BESIDE, row.top + FIRST, say(_held(row.each), language)) for row in drawn]
    shares = [(BESIDE, row.top + SECOND, say(_share(row.each), language)) for row in rows]
    yield page.words((x, y, fitted(text, WIDTH - BESIDE)) for x, y, text in (*held, *shares))
    reasons = [(LEFT, row.top + FIRST, say(_reason(row.each), language)) for row in drawn if not row.shares]
    yield page.words([(x, y, fitted(text, BESIDE - LEFT)) for x, y, text in reasons], muted=True)


def _bars(rows: Sequence[_Drawn], height: float, language: str) -> Iterator[Layer]:
    shares = [share for row in rows for share in row.ends]
    low, high = min(0.0, *shares), max(1.0, *shares)
    plane = Plane(Scale((low, high), (LEFT, RIGHT)), in_pixels(height))
    start, end, gone_by = (say(words, language) for words in phrases("baseline", "target", "time gone by"))
    yield plane.words([(0, 8, start)], muted=True)
    yield plane.words([(1, 8, end)], align="right" if high == 1 else "center", muted=True)
    yield plane.bars([(0, 1, row.bar, row.bar + BAR, INK) for row in rows], opacity=FAINT)
    yield plane.bars([(*row.ends, row.bar, row.bar + BAR, row.look.colour) for row in rows])
    yield plane.rules([(end, end, row.bar - 4, row.bar + BAR + 4) for row in rows for end in (0, 1)])
    yield plane.points([(row.ends[1], row.bar + BAR / 2, row.look) for row in rows], size=150)
    paces = [(share, row.bar - 4, GONE_BY) for row in rows for share in row.gone_by]
    if paces:
        page = Plane(in_pixels(WIDTH), in_pixels(height))
        yield plane.points(paces, size=40)
        yield page.points([(BESIDE + 4, 8, GONE_BY)], size=40)
        yield page.words([(BESIDE + 14, 8, gone_by)], muted=True)


def _verdict(each: Assessment) -> str:
    if each.rating is None:
        return each.verdict
    return sentence("{verdict}: {rating}", verdict=each.verdict, rating=each.rating.words)


def _held(each: Assessment) -> Words:
    actual, target = each.shown_actual(), each.shown_target()
    if isinstance(each.actual, Missing) or each.actual is None:
        held = sentence("target {value}", value=target)
    else:
        held = sentence("{actual} of {target}", actual=actual, target=target)
    if each.baseline:
        held = sentence("{held}, from {baseline}", held=held, baseline=digits(each.baseline))
    if each.promised is None or each.promised.period is None:
        return held
    return sentence("{held}, {when}", held=held, when=each.promised.period)


def _reason(each: Assessment) -> str:
    if isinstance(each.actual, Missing):
        return sentence("{reason} ({actual})", reason=each.reason, actual=each.shown_actual())
    return each.reason


def _share(each: Assessment) -> Words:
    return sentence("{share}: {verdict}", share=each.shown_share(), verdict=_verdict(each))
