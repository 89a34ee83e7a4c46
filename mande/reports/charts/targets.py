"""How far along each target is, from its baseline, in one picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from mande.progress.answers import Answer
from mande.progress.assessment import Assessment, shown
from mande.progress.progress import Progress
from mande.progress.schemes import Colour
from mande.reports.charts.palette import BLUE, FAINT, GREEN, GREY, INK, ORANGE, RED, Look
from mande.reports.charts.pictures import WIDTH, Picture, fitted, picture
from mande.reports.charts.planes import Layer, Plane, Scale, in_pixels
from mande.wording import fill, say

MOST = 30
"""Targets that one picture holds; the others are in its rows."""

HEAD, ROW, BAR = 24, 44, 8
"""Pixels of what stands above the first target, of each target, and of the bar in it."""

LEFT, RIGHT, BESIDE = 8, 400, 420
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
"""What time gone by looks like."""


class _Drawn(NamedTuple):
    """A target, and where it stands: the pixels of its top."""

    top: float
    each: Assessment

    @property
    def shares(self) -> tuple[Fraction, ...]:
        """The least and the greatest share; nothing where there is none, and one where they are the same."""
        each = self.each
        if each.between is not None:
            return each.between
        return () if each.achievement is None else (each.achievement,)

    @property
    def ends(self) -> tuple[float, float]:
        """From which share to which the bar runs."""
        within = [float(min(max(share, FURTHEST_BACK), FURTHEST)) for share in self.shares]
        return (within[0], within[-1]) if len(within) > 1 else (0.0, within[0])

    @property
    def bar(self) -> float:
        """The pixels of the bar's top."""
        return self.top + 20

    @property
    def look(self) -> Look:
        each = self.each
        if each.rating is not None:
            return LOOKS[each.rating.colour]
        if each.met is not None:
            return LOOKS[Colour.GREEN if each.met else Colour.RED]
        return LOOKS[Colour.GREY] if each.reason is Answer.DISPUTED else WAITING


def progress(progress: Progress, *, language: str = "en") -> Picture:
    """Return each target of *progress* as a bar from its baseline to where the actual stands.

    The scale is the way from the baseline to the target, since indicators are counted in units of their own. A target
    without such a share stands there too, with the reason, and no bar.
    """
    held = [each for each in progress if each.promised is not None]
    drawn = [_Drawn(HEAD + ROW * place, each) for place, each in enumerate(held[:MOST])]
    height = HEAD + ROW * len(drawn)
    return picture(
        fill("How far along: {subject}", language, subject=progress.subject),
        ("indicator", "baseline", "target", "actual", "achieved", "time gone by", "verdict", "why"),
        [_row(each, language) for each in held],
        list(_notes(progress, len(held), language)),
        _layers(drawn, height, language),
        height,
    )


def _row(each: Assessment, language: str) -> tuple[str, ...]:
    return (
        _name(each, language),
        shown(each.baseline),
        each.shown_target(),
        each.shown_actual(),
        each.shown_share(),
        "" if each.pace is None else each.pace.shares(),
        _verdict(each),
        say(each.reason, language),
    )


def _notes(progress: Progress, held: int, language: str) -> Iterator[str]:
    if progress.on is not None:
        yield fill("As of {day}. The scale is the way from each baseline to its target.", language, day=progress.on)
    if held > MOST:
        yield fill("And {more} more targets, which stand in the table.", language, more=held - MOST)
    without = len(progress) - held
    if without:
        yield fill("{number} indicators have no target, and are not drawn.", language, number=without)
    if progress.scheme:
        yield fill("Rated by {scheme}.", language, scheme=progress.scheme)


def _layers(drawn: Sequence[_Drawn], height: float, language: str) -> Iterator[Layer]:
    rows = [row for row in drawn if row.shares]
    shares = [share for row in rows for share in row.ends]
    low, high = min(0.0, *shares, 0.0), max(1.0, *shares, 1.0)
    page = Plane(in_pixels(WIDTH), in_pixels(height))
    plane = Plane(Scale((low, high), (LEFT, RIGHT)), in_pixels(height))
    yield plane.words([(0, 8, "baseline")], muted=True)
    yield plane.words([(1, 8, "target")], align="right" if high == 1 else "center", muted=True)
    yield plane.bars([(0, 1, row.bar, row.bar + BAR, INK) for row in rows], opacity=FAINT)
    yield plane.bars([(*row.ends, row.bar, row.bar + BAR, row.look.colour) for row in rows])
    yield plane.rules([(end, end, row.bar - 4, row.bar + BAR + 4) for row in rows for end in (0, 1)])
    yield plane.points([(row.ends[1], row.bar + BAR / 2, row.look) for row in rows])
    yield page.words([(LEFT, row.top + 8, fitted(_name(row.each, language), RIGHT)) for row in drawn], bold=True)
    beside = WIDTH - BESIDE
    yield page.words([(BESIDE, row.top + 8, fitted(_held(row.each), beside)) for row in drawn])
    yield page.words([(BESIDE, row.bar + 4, fitted(_share(row.each), beside)) for row in rows])
    reasons = [(LEFT, row.bar + 4, _reason(row.each, language)) for row in drawn if not row.shares]
    yield page.words(reasons, muted=True)


def _name(each: Assessment, language: str) -> str:
    return say(each.title, language) or each.indicator


def _verdict(each: Assessment) -> str:
    return f"{each.verdict}: {each.rating.words}" if each.rating else each.verdict


def _held(each: Assessment) -> str:
    start = f", from {shown(each.baseline)}" if each.baseline else ""
    return f"{each.shown_actual()} of {each.shown_target()}{start}"


def _share(each: Assessment) -> str:
    return f"{each.shown_share()}: {_verdict(each)}"


def _reason(each: Assessment, language: str) -> str:
    return say(each.reason, language)
