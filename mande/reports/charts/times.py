"""What one indicator was over time: its baseline, its figures as they were reported, its targets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import groupby, pairwise
from typing import NamedTuple

from mande.dimensions.periods import Period, Precision
from mande.errors import UnknownCode
from mande.framework.frameworks import Framework
from mande.framework.indicators import MONTHS_BETWEEN, Accumulation, Frequency, Indicator, Measure
from mande.framework.portfolio import Portfolio
from mande.framework.targets import Target
from mande.languages import DEFAULT_LANGUAGE
from mande.measures.figures import Figure, show_figure
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier, qualified, show
from mande.measures.scales import Score, Stage
from mande.measures.units import Units
from mande.observations.collection import Observations
from mande.observations.observation import Observation, Status
from mande.progress.achievement import CHANGES, exactly
from mande.reports.charts.chart import WIDTH, Chart, fitted
from mande.reports.charts.palette import BLUE, FAINT, GREEN, GREY, INK, MUTED, ORANGE, PURPLE, Look
from mande.reports.charts.planes import SMALL, Layer, Plane, Scale, in_pixels, placed, ticks
from mande.reports.lettering import width
from mande.review import Review, reviews_of
from mande.rollup.totals import shown
from mande.wording import Numeral, counted, joined, phrases, say, sentence

RIGHT, TOP, FOOT, HEIGHT = 600, 28, 228, 272
"""Pixels up to which values are drawn, between which, and of the whole."""

NARROWEST, WIDEST = 40, 200
"""Pixels of the names of levels, to the left of the values."""

SERIES = (Look(BLUE, "circle"), Look(ORANGE, "diamond"), Look(GREEN, "square"), Look(PURPLE, "triangle-up"))
"""What the figures of one place or reporter look like; those of a fifth stand in the table alone."""

TARGET, BASELINE, FORECAST = Look(INK, "diamond"), Look(INK, "triangle-up"), Look(GREY, "cross")

MOST_TICKS = 8
STEPS = (1, 3, 12, 24, 60, 120, 240, 600, 1200, 12000)
"""Months from one mark of the axis to the next."""

UNITS = {1: Precision.MONTH, 3: Precision.QUARTER}
"""What the shortest of them are called; all others are years."""

MONTHS_OF_A_YEAR = 12
DAYS_OF_A_MONTH = Fraction(1461, 48)
LATE = Fraction(3, 2)
"""Steps of its frequency that may lie between two figures before one between them is missing."""

HEADERS = phrases("what", "period", "value", "of whom or where", "source")


class _Mark(NamedTuple):
    """One value in time: where it stands, of whom or where it is, and what is said of it; a gap has no value."""

    period: Period
    value: float
    words: str
    whose: str = ""
    source: str = ""
    projected: bool = False
    spread: bool = False

    @property
    def start(self) -> int:
        """The first day, as a number."""
        return self.period.start.toordinal()

    @property
    def end(self) -> int:
        """The last day, as a number."""
        return self.period.end.toordinal()

    @property
    def earliest(self) -> int:
        """The first day that may be the last, as a number."""
        return self.period.earliest_end.toordinal()

    @property
    def x(self) -> float:
        """Where it is drawn: at the last day, or in the middle of what it is spread over."""
        return (self.start + self.end) / 2 if self.spread else self.end


class _Held(NamedTuple):
    """All that is drawn of an indicator, and how much cannot be."""

    indicator: Indicator
    figures: tuple[_Mark, ...]
    gaps: tuple[_Mark, ...]
    promised: tuple[_Mark, ...]
    baselines: tuple[_Mark, ...]
    undrawn: int

    @property
    def series(self) -> tuple[str, ...]:
        """Of whom or where the figures are, those of everyone first; as many as there are looks."""
        return tuple(dict.fromkeys(mark.whose for mark in self.figures))[: len(SERIES)]

    @property
    def marks(self) -> tuple[_Mark, ...]:
        """The figures that are drawn."""
        series = self.series
        return tuple(each for each in self.figures if each.whose in series)


def over_time(
    programme: Framework | Portfolio,
    observations: Observations | None,
    indicator: str,
    *,
    language: str = DEFAULT_LANGUAGE,
) -> Chart:
    """Return the figures of one *indicator* over time, beside its baseline and its targets.

    A figure stands at the end of its period, and one that is new in each period lies over all of it. Nothing is drawn
    across a period without a figure, which says why there is none, nor through figures that differ for the same time:
    those all stand there. Parts of a breakdown are left to `pyramid`.

    >>> import mande as m
    >>> wells = m.Indicator("wells", "Wells dug", accumulation="cumulative", targets=[m.Target(20, "2010")])
    >>> plan = m.Framework("water", outputs=[m.Output("dug", indicators=[wells])])
    >>> seen = [m.Observation("wells", 15, period="2009"), m.Observation("wells", m.Missing.NOT_REPORTED, "2010")]
    >>> for row in over_time(plan, m.Observations(seen), "wells").rows:
    ...     print(row)
    ('reported', '2009', '15', '', '')
    ('reported', '2010', 'not reported', '', '')
    ('target', '2010', '20', '', '')

    Raises:
        UnknownCode: no indicator is called that; in a portfolio, `project/code` is its name.
        ObservationsError: observations that name what the programme does not have.
    """
    review, found = _asked(reviews_of(programme, observations), indicator)
    figures = [each for each in review.actuals.get(found.code, ()) if not each.cell]
    held = _held(found, figures, review.framework.units, language)
    title = found.title or indicator
    return Chart.of(
        sentence("{title} ({unit})", title=title, unit=found.unit) if found.unit else title,
        HEADERS,
        _rows(found, figures),
        _notes(held),
        _layers(held, language),
        height=HEIGHT,
        language=language,
    )


def _asked(reviews: Sequence[Review], code: str) -> tuple[Review, Indicator]:
    known = {review.prefix + each.code: (review, each) for review in reviews for each in review.framework.indicators}
    bare = [found for found in known.values() if found[1].code == code]
    if code not in known and len(bare) == 1:
        return bare[0]
    if code not in known:
        raise UnknownCode.among(code, sentence("indicator"), known)
    return known[code]


def _rows(indicator: Indicator, figures: Iterable[Observation]) -> Iterator[tuple[object, ...]]:
    measure = indicator.measure
    for base in indicator.every_baseline:
        of = _of(base.place, None, base.population, str(base.cell) if base.cell else None)
        yield (
            sentence("baseline"),
            base.period or "",
            _words(base.value, measure, base.qualifier),
            of,
            base.source or "",
        )
    if isinstance(indicator.baseline, Missing):
        yield sentence("baseline"), "", indicator.baseline, "", ""
    for each in figures:
        of = _of(each.place, each.reporter, each.population)
        yield each.status, each.period or "", _words(each.value, measure, each.qualifier), of, each.source or ""
    for target in indicator.targets:
        of = _of(target.place, None, None, str(target.cell) if target.cell else None)
        yield sentence("target"), target.period or "", _promise(target, measure), of, target.source or ""


def _promise(target: Target, measure: Measure) -> str:
    value = _words(target.current, measure, target.qualifier)
    if target.upper is not None:
        return sentence("{low} to {high}", low=value, high=shown(target.upper, measure))
    if target.revisions:
        return sentence("{value}, at first {first}", value=value, first=shown(target.value, measure))
    return value


def _of(*parts: str | None) -> str:
    return joined(", ", filter(None, parts))


def _words(value: Figure, measure: Measure, qualifier: Qualifier) -> str:
    return shown(value, measure) if isinstance(value, Missing) else qualified(shown(value, measure), qualifier)


def _held(indicator: Indicator, figures: Sequence[Observation], units: Units, language: str) -> _Held:
    measure, spread = indicator.measure, indicator.accumulation is Accumulation.INCREMENTAL

    def marked(value: Figure, period: Period | None, words: str) -> list[_Mark]:
        at = _number(value, indicator, units)
        return [] if at is None or period is None else [_Mark(period, at, say(words, language))]

    seen: list[_Mark] = []
    gaps: list[_Mark] = []
    for each in figures:
        whose, source = _of(each.place, each.reporter, each.population), each.source or ""
        if isinstance(each.value, Missing) and each.period is not None:
            gaps.append(_Mark(each.period, 0, say(show_figure(each.value), language), whose))
        projected = each.status is Status.PROJECTED
        words = _words(each.value, measure, each.qualifier)
        found = marked(each.value, each.period, sentence("projected {value}", value=words) if projected else words)
        seen += [mark._replace(whose=whose, source=source, projected=projected, spread=spread) for mark in found]
    promised: list[_Mark] = []
    for target in indicator.targets:
        if not target.cell and not target.place and target.kind not in CHANGES and target.unit is None:
            words = sentence("target {value}", value=_promise(target, measure))
            promised += marked(target.current, target.period, words)
            promised += [] if target.upper is None else marked(target.upper, target.period, "")
    baselines: list[_Mark] = []
    for base in indicator.every_baseline:
        if not base.cell and not base.place:
            words = sentence("baseline {value}", value=_words(base.value, measure, base.qualifier))
            baselines += marked(base.value, base.period, words)
    uppers = sum(target.upper is not None for target in indicator.targets)
    asked = len(figures) + len(indicator.targets) + uppers + len(indicator.every_baseline)
    undrawn = asked - len(seen) - len(gaps) - len(promised) - len(baselines)
    seen.sort(key=lambda mark: (mark.whose != "", mark.end, mark.start))
    return _Held(indicator, tuple(seen), tuple(gaps), tuple(promised), tuple(baselines), undrawn)


def _number(value: Figure, indicator: Indicator, units: Units) -> float | None:
    if isinstance(value, Score | Stage):
        return float(value.rank)
    return float(value) if isinstance(value, bool) else placed(exactly(value, indicator, units))


def _notes(held: _Held) -> Iterator[str]:
    if not held.figures:
        yield sentence("No figure is a number with a date, so that none is drawn.")
    for differing in _disputed(held.figures):
        when, told = differing[0].period, [_cited(each) for each in differing]
        yield sentence(
            "Figures for {when} differ, and none was chosen: {values}.", when=when, values=joined(", ", told)
        )
    beyond = len({each.whose for each in held.figures}) - len(held.series)
    if beyond:
        others = counted(beyond, "more place or reporter", "more places or reporters")
        yield sentence("The figures of {others} are in the table.", others=others)
    if held.undrawn:
        values = counted(held.undrawn, "value")
        yield sentence("In the table alone, for want of a date or of a number: {values}.", values=values)


def _cited(mark: _Mark) -> str:
    return sentence("{value} ({source})", value=mark.words, source=mark.source) if mark.source else mark.words


def _disputed(figures: Iterable[_Mark]) -> Iterator[tuple[_Mark, ...]]:
    """Yield the figures that differ for one thing and one time."""
    by_time = sorted(figures, key=_time)
    for _, group in groupby(by_time, key=_time):
        several = tuple(group)
        if len({each.value for each in several}) > 1:
            yield several


def _time(mark: _Mark) -> tuple[str, bool, int, int]:
    return mark.whose, mark.projected, mark.start, mark.end


def _layers(held: _Held, language: str) -> Iterator[Layer]:
    everything = [*held.marks, *held.promised, *held.baselines]
    if not everything:
        return
    days = [day for each in (*everything, *held.gaps) for day in (each.start, each.end)]
    first, last = min(days), max(days)
    pad = max((last - first) // 30, 20)
    values = [each.value for each in everything]
    levels = _levels(held.indicator, min(0.0, *values), max(0.0, *values))
    left = max(width(say(name, language), SMALL) for _, name in levels) + 8
    across = Scale((first - pad, last + pad), (min(max(left, NARROWEST), WIDEST), RIGHT))
    plane = Plane(across, Scale((levels[0][0], levels[-1][0]), (FOOT, TOP)))
    yield from _axes(plane, levels, language)
    yield from _gaps(held, plane)
    yield from _promises(held, plane)
    for whose, look in zip(held.series, SERIES, strict=False):
        yield from _figures(held, [each for each in held.marks if each.whose == whose], look, plane)
    # On a scale of steps the levels have the words already.
    yield from _labels(held.baselines + held.promised + (() if held.indicator.scale else held.marks), plane)
    if len(held.series) > 1:
        yield from _legend(held.series)


def _levels(indicator: Indicator, least: float, most: float) -> list[tuple[float, str]]:
    if indicator.scale is not None:
        return [(float(rank), step) for rank, step in enumerate(indicator.scale.steps)]
    if indicator.measure is Measure.YES_NO:
        return [(0.0, sentence("no")), (1.0, sentence("yes"))]
    percent = indicator.measure is Measure.PERCENTAGE
    return [(float(tick), _level(tick, percent=percent)) for tick in ticks(least, most)]


def _level(tick: Fraction, *, percent: bool) -> str:
    number = show(tick.numerator if tick.denominator == 1 else tick)
    return Numeral(f"{number}%") if percent else number


def _axes(plane: Plane, levels: Sequence[tuple[float, str]], language: str) -> Iterator[Layer]:
    (first, last), (left, _) = plane.across.domain, plane.across.pixels
    edge = Plane(in_pixels(WIDTH), plane.down)
    yield edge.rules([(left, RIGHT, level, level) for level, _ in levels], width=1, opacity=FAINT)
    names = [(left - 6, level, fitted(say(name, language), left - 6)) for level, name in levels]
    yield edge.words(names, align="right", muted=True)
    foot = Plane(plane.across, in_pixels(HEIGHT))
    marks = _days(first, last)
    yield foot.rules([(first, last, FOOT, FOOT)], width=1)
    yield foot.rules([(day, day, FOOT, FOOT + 5) for day, _, _ in marks], width=1)
    said = [(middle, FOOT + 14, name) for _, middle, name in marks if middle <= last]
    yield foot.words(said, align="center", muted=True)


def _days(first: float, last: float) -> list[tuple[float, float, str]]:
    """Return the days that the axis is marked at, where the name of what begins there stands, and that name."""
    start, end = date.fromordinal(max(int(first), 1)), date.fromordinal(min(int(last), date.max.toordinal()))
    months = (end.year - start.year) * 12 + end.month - start.month
    step = next(step for step in STEPS if months // step < MOST_TICKS)
    # What lasts a year at most is named in its middle, so that 2009 stands under all of 2009.
    half = float(DAYS_OF_A_MONTH) * step / 2 if step <= MONTHS_OF_A_YEAR else 0
    found = []
    for month in range((start.year * 12 + start.month) // step * step, end.year * 12 + end.month, step):
        day = date(max(month // 12, 1), month % 12 + 1, 1)
        if day >= start:
            name = Period.holding(day, UNITS.get(step, Precision.YEAR))
            found.append((float(day.toordinal()), day.toordinal() + half, str(name)))
    return found


def _gaps(held: _Held, plane: Plane) -> Iterator[Layer]:
    page = Plane(plane.across, in_pixels(HEIGHT))
    gaps = _one_after_another(each for each in held.gaps if each.whose in held.series or not held.series)
    yield page.bars([(each.start, each.end + 1, TOP, FOOT, GREY) for each in gaps], opacity=FAINT)
    said = []
    for place, each in enumerate(gaps):
        half = width(each.words, SMALL) / 2
        middle = plane.across.at((each.start + each.end) / 2)
        said.append((min(max(middle, half), WIDTH - half), TOP + 10 + 14 * (place % 2), each.words))
    yield Plane(in_pixels(WIDTH), in_pixels(HEIGHT)).words(said, align="center", muted=True)


def _one_after_another(gaps: Iterable[_Mark]) -> list[_Mark]:
    """Return *gaps*, as one where one follows the other for the same reason."""
    found: list[_Mark] = []
    for gap in sorted(gaps, key=lambda gap: (gap.whose, gap.start)):
        last = found[-1] if found else None
        if last is not None and (last.whose, last.words) == (gap.whose, gap.words) and gap.start <= last.end + 1:
            found[-1] = last._replace(period=Period(last.period.start, max(last.period.end, gap.period.end)))
        else:
            found.append(gap)
    return found


def _promises(held: _Held, plane: Plane) -> Iterator[Layer]:
    lines = [(each.start, each.end, each.value, each.value) for each in held.promised]
    yield plane.rules(lines, dash=(4, 3), opacity=MUTED)
    points = [(each.end, each.value, TARGET) for each in held.promised]
    yield plane.points([*points, *((each.end, each.value, BASELINE) for each in held.baselines)])


def _figures(held: _Held, marks: Sequence[_Mark], look: Look, plane: Plane) -> Iterator[Layer]:
    if any(each.spread for each in marks):
        lines = [(each.start, each.end, each.value, each.value) for each in marks]
        yield plane.bars([(each.start, each.end, 0, each.value, look.colour) for each in marks], opacity=FAINT)
        yield plane.rules(lines, width=3, colour=look.colour)
    else:
        lines = [(one.end, two.end, one.value, two.value) for one, two in _neighbours(held, marks)]
        yield plane.rules(lines, width=2, colour=look.colour)
        loose = [(each.earliest, each.end, each.value, each.value) for each in marks if each.earliest < each.end]
        yield plane.rules(loose, width=1, colour=look.colour)
    yield plane.points([(each.x, each.value, FORECAST if each.projected else look) for each in marks])


def _neighbours(held: _Held, marks: Sequence[_Mark]) -> Iterator[tuple[_Mark, _Mark]]:
    """Yield figures that follow one another, with nothing missing and nothing in dispute between them."""
    disputed = {each for several in _disputed(marks) for each in several}
    frequency = held.indicator.frequency
    months = MONTHS_BETWEEN[Frequency(frequency)] if frequency in set(Frequency) else None
    for one, two in pairwise(marks):
        late = months is not None and two.end - one.end > LATE * months * DAYS_OF_A_MONTH
        lost = any(one.end < gap.end <= two.end for gap in held.gaps if gap.whose == one.whose)
        if not (late or lost or one.projected or two.projected or one in disputed or two in disputed):
            yield one, two


def _labels(marks: Sequence[_Mark], plane: Plane) -> Iterator[Layer]:
    """Yield the values beside their marks, but for those that would lie on others; the last ones come first."""
    taken: list[tuple[float, float, float]] = []
    found = []
    for each in sorted(_once(marks), key=lambda mark: (-mark.end, -mark.value)):
        x, y, half = plane.across.at(each.x), plane.down.at(each.value), width(each.words, SMALL) / 2
        x = min(max(x, half), WIDTH - half)
        # What lies over a period has its number in it, where that is high enough.
        for height in (y + 14, y - 12) if each.spread else (y - 12, y + 14):
            if height < FOOT - SMALL / 2 and all(
                abs(x - left) > half + wide + 4 or abs(height - top) > 13 for left, top, wide in taken
            ):
                taken.append((x, height, half))
                found.append((x, height, each.words))
                break
    yield Plane(in_pixels(WIDTH), in_pixels(HEIGHT)).words(found, align="center")


def _once(marks: Iterable[_Mark]) -> list[_Mark]:
    """Return one of the marks that stand in one place with the same words, as sources that agree do."""
    return list({(each.x, each.value, each.words): each for each in marks if each.words}.values())


def _legend(series: Sequence[str]) -> Iterator[Layer]:
    page = Plane(in_pixels(WIDTH), in_pixels(HEIGHT))
    room = WIDTH / len(series)
    yield page.points([(room * place + 6, FOOT + 36, look) for place, look in enumerate(SERIES[: len(series)])])
    yield page.words([(room * place + 16, FOOT + 36, fitted(name, room - 20)) for place, name in enumerate(series)])
