"""Who reported, out of those expected: for each indicator, period by period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from mande.dimensions.periods import Period
from mande.errors import UnknownCode
from mande.framework.frameworks import Framework
from mande.framework.indicators import Indicator
from mande.framework.portfolio import Portfolio
from mande.languages import DEFAULT_LANGUAGE
from mande.reports.charts.chart import WIDTH, Chart, broken, fitted
from mande.reports.charts.palette import BLUE, FAINT, INK
from mande.reports.charts.planes import Layer, Plane, in_pixels, stacked
from mande.reports.naming import indicators
from mande.review import reviews_of
from mande.rollup.totals import Total, Totals
from mande.wording import counted, number, phrases, say, sentence

MOST_ROWS, MOST_PERIODS = 24, 6
"""Rows and periods of one picture; its table holds the others too."""

SIDE, ROW, HEAD, BAR = 200, 40, 40, 8
"""Pixels of the names of rows, of a row, of the periods above them, and of a bar."""

HEADERS = phrases("indicator", "place", "period", "how many reported", "how many expected")


class _Row(NamedTuple):
    """What is counted and where, and its totals by period."""

    name: str
    place: str | None
    totals: Mapping[Period, Total]

    def lacks(self, period: Period) -> bool:
        """Return whether there is no total for *period*, and there are some for others as long."""
        return period not in self.totals and any(other.months == period.months for other in self.totals)


def completeness(
    totals: Totals,
    indicator: str | None = None,
    *,
    programme: Framework | Portfolio | None = None,
    language: str = DEFAULT_LANGUAGE,
) -> Chart:
    """Return how many reported out of those expected, for each period of each indicator, or of one *indicator*.

    A bar is as full as the share of those who reported. Where it is not known who should have, there is a number and
    no bar. Titles are those of *programme*; without it, codes stand for them.

    >>> import mande as m
    >>> wells = m.Indicator("wells", "Wells dug", accumulation="incremental")
    >>> plan = m.Framework("water", outputs=[m.Output("dug", indicators=[wells])],
    ...                    monitoring=m.MonitoringPlan(reporters=["north", "south"]))
    >>> seen = [m.Observation("wells", 15, period="2009", reporter="north")]
    >>> completeness(m.roll_up(plan, m.Observations(seen)), programme=plan).rows
    (('Wells dug', '', '2009', '1', '2'),)

    Raises:
        UnknownCode: the totals have no indicator of that name.
    """
    if indicator is not None and not any(indicator in _codes(each) for each in totals):
        raise UnknownCode.among(indicator, sentence("indicator"), dict.fromkeys(each.indicator for each in totals))
    asked = [each for each in totals if not each.cell and each.period and indicator in (None, *_codes(each))]
    held = _by_row(asked, indicators(reviews_of(programme) if programme else ()))
    periods = sorted({each.period for each in asked if each.period}, key=_order)
    drawn, shown = held[:MOST_ROWS], periods[-MOST_PERIODS:]
    height = HEAD + ROW * len(drawn)
    return Chart.of(
        sentence("How many reported, of those expected"),
        HEADERS,
        _cells(held),
        _notes(held, periods),
        _layers(drawn, shown, height, language),
        height=height,
        language=language,
    )


def _codes(total: Total) -> tuple[str, str]:
    return total.indicator, f"{total.project}/{total.indicator}"


def _order(period: Period) -> tuple[date, date]:
    return period.end, period.start


def _by_row(totals: Sequence[Total], known: Mapping[str, Indicator]) -> list[_Row]:
    held: dict[tuple[str | None, str, str | None], dict[Period, Total]] = {}
    for each in totals:
        if each.period is not None:
            held.setdefault((each.project, each.indicator, each.place), {})[each.period] = each
    rows = []
    for (project, code, place), by_period in held.items():
        name = code if project is None else f"{project}/{code}"
        rows.append(_Row((known[name].title if name in known else "") or code, place, by_period))
    return rows


def _cells(held: Sequence[_Row]) -> Iterator[tuple[object, ...]]:
    for row in held:
        for period, total in row.totals.items():
            expected = sentence("not known") if total.expected is None else total.expected
            yield row.name, row.place or "", period, total.sent, expected


def _notes(held: Sequence[_Row], periods: Sequence[Period]) -> Iterator[str]:
    if not held:
        yield sentence("No total here has a period.")
    if len(held) > MOST_ROWS:
        yield sentence("And {more}, in the table.", more=counted(len(held) - MOST_ROWS, "more row"))
    if len(periods) > MOST_PERIODS:
        yield sentence("And {more}, in the table.", more=counted(len(periods) - MOST_PERIODS, "earlier period"))
    if any(total.expected is None for row in held for total in row.totals.values()):
        yield sentence("Where nobody says who should report, there is a number and no bar.")


def _layers(rows: Sequence[_Row], periods: Sequence[Period], height: float, language: str) -> Iterator[Layer]:
    page = Plane(in_pixels(WIDTH), in_pixels(height))
    column = (WIDTH - SIDE) / max(len(periods), 1)
    lefts = {period: SIDE + column * place for place, period in enumerate(periods)}
    tops = [HEAD + ROW * place for place in range(len(rows))]
    heads = [(left, broken([str(period).replace("/", "/ ")], column, most=2)) for period, left in lefts.items()]
    yield page.words((place for left, lines in heads for place in stacked(left, HEAD / 2, lines)), bold=True)
    yield page.rules([(0, WIDTH, top, top) for top in (*tops, height)], width=0.5, opacity=0.4)
    names = [broken([", ".join(filter(None, (say(row.name, language), row.place)))], SIDE - 8, most=2) for row in rows]
    middles = [top + ROW / 2 for top in tops]
    yield page.words(place for middle, lines in zip(middles, names, strict=True) for place in stacked(0, middle, lines))
    nothing = broken([say(sentence("no figure"), language)], column, most=2)
    blank = [
        place
        for middle, row in zip(middles, rows, strict=True)
        for period, left in lefts.items()
        if row.lacks(period)
        for place in stacked(left, middle, nothing)
    ]
    yield page.words(blank, muted=True)
    yield from _cells_of(
        [
            (lefts[period], middle, total)
            for middle, row in zip(middles, rows, strict=True)
            for period, total in row.totals.items()
            if period in lefts
        ],
        column,
        page,
        language,
    )


def _cells_of(
    cells: Sequence[tuple[float, float, Total]], column: float, page: Plane, language: str
) -> Iterator[Layer]:
    known = [(left, middle + 4, total.sent / total.expected) for left, middle, total in cells if total.expected]
    room = column - 10
    yield page.bars([(left, left + room, top, top + BAR, INK) for left, top, _ in known], opacity=FAINT)
    yield page.bars([(left, left + room * min(share, 1), top, top + BAR, BLUE) for left, top, share in known])
    # What has a bar stands above it.
    yield page.words(
        (left, middle - 7 if total.expected else middle, fitted(say(_said(total), language), column))
        for left, middle, total in cells
    )


def _said(total: Total) -> str:
    if total.expected is None:
        return number(total.sent)
    return sentence("{reported} of {expected}", reported=number(total.sent), expected=number(total.expected))
