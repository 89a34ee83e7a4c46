"""The results chain as one SVG that needs nothing else: no script, no network, no font of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import attrs

from mande.coverage.coverage import Coverage
from mande.framework.frameworks import Framework
from mande.languages import DEFAULT_LANGUAGE
from mande.lists import ClosedList
from mande.reports.chain.cards import LEADING, PADDING, TITLE, Card, Line, card, height, label
from mande.reports.chain.layout import Layout, Place, Route, Size, Tie, lay_out
from mande.reports.chain.looks import FONTS, STROKES, STYLE
from mande.reports.chain.marks import Sign
from mande.reports.chain.picture import MOST, OBJECTIVES, Arrow, Picture, picture
from mande.reports.lettering import width, wrapped
from mande.tables import HTML

MARGIN, BAND = 20, 12
"""Space around the picture, and between the boxes of a level and the edge of its band, in pixels."""

HEADING, TOP = 15, 20
"""Sizes of letters: of the heading of a level, and of the title of the picture. Both are bold, hence broader."""

GAP = 48
"""Space between two layers for the arrows to bend in."""

HEAD, BESIDE = 10, 14
"""How long the head of an arrow is, and how far before the box the words beside the arrow end."""

LEAST_WIDE = 640
"""Pixels across that the title and the key have, however few the boxes are."""

SAMPLE = 52
"""Room for the sample of a line before its words in the key."""


class Direction(ClosedList):
    """Which way the chain runs over the page."""

    RIGHT = "right"
    DOWN = "down"


class Shape(NamedTuple):
    """What depends on the direction: how wide a box is, how many may stand in a layer, and the page to be filled."""

    box: int
    most: tuple[int, ...]
    page: tuple[int, int]


SHAPES = {
    Direction.RIGHT: Shape(224, (8, 12, 16, 20, 28), (1414, 1000)),
    Direction.DOWN: Shape(160, (2, 3, 4, 6), (1000, 1414)),
}
"""Of the layouts that a direction allows, the one is taken that is largest on a sheet of paper."""


def svg(
    programme: Framework,
    coverage: Coverage | None = None,
    *,
    language: str = DEFAULT_LANGUAGE,
    direction: Direction | str = Direction.RIGHT,
    most: int = MOST,
) -> str:
    """Return the results chain of *programme* as an SVG, with the gaps that *coverage* found marked on it.

    It stands alone or inside an HTML page, in light, in dark and on paper. *direction* is `right`, or `down` for a
    narrow page. Of more than *most* results whole levels are counted instead of drawn, and the picture says so.

    >>> svg(Framework("wells")).startswith("<svg")
    True

    Raises:
        InvalidValue: *programme* is no single framework, or *coverage* is not of it.
        UnknownCode: *direction* is none.
    """
    return composed(picture(programme, coverage, language=language, most=most), direction=direction)


def composed(drawn: Picture, *, direction: Direction | str = Direction.RIGHT) -> str:
    """Return *drawn* as an SVG."""
    direction = Direction(direction)
    shape = SHAPES[direction]
    cards = {box.name: card(box, shape.box) for box in drawn.boxes}
    labels = [label(arrow) for arrow in drawn.arrows]
    layout = _laid_out(drawn, cards, labels, direction)
    return _Sheet(drawn, cards, labels, layout, direction is Direction.DOWN).text()


def _laid_out(
    drawn: Picture, cards: Mapping[str, Card], labels: Sequence[Sequence[Line]], direction: Direction
) -> Layout:
    """Return the layout that is largest on the page, of those with ever more boxes to a layer."""
    shape, down = SHAPES[direction], direction is Direction.DOWN
    ties: list[Tie] = []
    for arrow, lines in zip(drawn.arrows, labels, strict=True):
        wide, high = max((line.width for line in lines), default=0), height(lines)
        room, ahead = (wide, high) if down else (high, wide)
        tie = Tie(arrow.cause, arrow.effect, bundle=(arrow.strength, arrow.feedback), back=arrow.feedback)
        ties.append(tie._replace(room=room + LEADING, ahead=ahead + BESIDE) if lines else tie)
    sizes = {
        name: Size(each.height, shape.box) if down else Size(shape.box, each.height) for name, each in cards.items()
    }
    groups = [[box.name for box in column.boxes] for column in drawn.columns]
    between = 2 * BAND + (_headed([("",)]) if down else 0)
    layouts = (lay_out(groups, sizes, ties, most=most, gap=GAP, between_groups=between) for most in shape.most)
    along, across = reversed(shape.page) if down else shape.page
    return min(layouts, key=lambda layout: max(layout.size.along * across, layout.size.across * along))


@attrs.frozen(eq=False)
class _Sheet:
    """A picture laid out, about to be written; *down* says that along is down the page."""

    drawn: Picture
    cards: Mapping[str, Card]
    labels: Sequence[Sequence[Line]]
    layout: Layout
    down: bool

    def text(self) -> str:
        """Return the SVG: what it is called and says, its colours, its bands, arrows, boxes and key."""
        drawn, wide = self.drawn, self.wide
        top, _ = self.top
        _, high = self._turned(self.layout.size)
        foot, end = _foot(drawn, wide, self.corner[1] + high + 2 * BAND)
        name = _escaped(drawn.title or drawn.code)
        opening = f'<svg xmlns="http://www.w3.org/2000/svg" class="mande-chain" font-family="{FONTS}"'
        named = f'role="img" aria-label="{name}" lang="{_escaped(drawn.language)}"'
        sized = f'viewBox="0 0 {wide} {end}" width="{wide}" height="{end}"'
        return "\n".join(
            [
                f"{opening} {named} {sized}>",
                f"<title>{name}</title>",
                f"<desc>{_escaped(drawn.description)}</desc>",
                f"<style>{STYLE}</style>",
                f'<rect class="paper" width="{wide}" height="{end}"/>',
                *top,
                *self._bands(),
                *self._arrows(),
                *self._titles(),
                *self._boxes(),
                *self._labels(),
                *foot,
                "</svg>",
                "",
            ]
        )

    @cached_property
    def wide(self) -> int:
        """How wide the sheet is."""
        return max(self._turned(self.layout.size)[0] + 2 * (MARGIN + BAND), LEAST_WIDE)

    @cached_property
    def top(self) -> tuple[list[str], int]:
        """The title and the summary, and where what follows them begins."""
        return _top(self.drawn, self.wide)

    @cached_property
    def headings(self) -> tuple[tuple[str, ...], ...]:
        """What stands above each level, with how many there are of it."""
        rooms = [self.wide - 2 * MARGIN if self.down else last - first for first, last in self.spans]
        return tuple(
            wrapped(column.heading, _bold(HEADING), room - 2 * BAND, 1 if self.down else 3)
            for column, room in zip(self.drawn.columns, rooms, strict=True)
        )

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """From where to where along the band of each level reaches."""
        spans = []
        for number in range(len(self.drawn.columns)):
            layers = [layer for layer in self.layout.layers if layer.group == number]
            first = min(layer.along - layer.before for layer in layers) - BAND
            spans.append((first, max(layer.along + layer.thickness for layer in layers) + BAND))
        return tuple(spans)

    @cached_property
    def corner(self) -> tuple[int, int]:
        """Where on the sheet the boxes begin."""
        return MARGIN + BAND, self.top[1] + _headed(self.headings) + BAND

    def _turned(self, pair: tuple[int, int]) -> tuple[int, int]:
        """Return what is along and across as x and y, or y and x as along and across."""
        return (pair[1], pair[0]) if self.down else (pair[0], pair[1])

    def _at(self, place: Place) -> tuple[int, int]:
        """Return where on the sheet *place* is."""
        x, y = self._turned(place)
        return self.corner[0] + x, self.corner[1] + y

    def _band(self, number: int) -> tuple[int, int, int, int]:
        """Return where the band of a level is on the sheet, and how wide and high, with its heading."""
        (first, last), (left, top), headed = self.spans[number], self.corner, _headed(self.headings)
        if self.down:
            return MARGIN, top + first - headed, self.wide - 2 * MARGIN, last - first + headed
        return left + first, top - headed - BAND, last - first, self.layout.size.across + headed + 2 * BAND

    def _bands(self) -> Iterator[str]:
        for number in range(len(self.spans)):
            x, y, wide, high = self._band(number)
            yield f'<rect class="band" x="{x}" y="{y}" width="{wide}" height="{high}" rx="8"/>'

    def _titles(self) -> Iterator[str]:
        """Yield what stands above each level, over the arrows that pass there."""
        for number, lines in enumerate(self.headings):
            x, y, _, _ = self._band(number)
            for place, words in enumerate(lines, 1):
                base, room = y + place * (HEADING + LEADING), width(words, _bold(HEADING))
                ground = f'x="{x + BAND}" y="{base - HEADING}" width="{room}" height="{HEADING + LEADING}"'
                yield f'<rect class="band" {ground}/>'
                yield _text(x + BAND, base, HEADING, "title", words, bold=True)

    def _boxes(self) -> Iterator[str]:
        for box in self.drawn.boxes:
            held = self.cards[box.name]
            x, y = self._at(self.layout.places[box.name])
            wide, high = self._turned(self.layout.sizes[box.name])
            yield f"<g><title>{_escaped(box.whole)}</title>"
            yield f'<rect class="box {held.kind}" x="{x}" y="{y}" width="{wide}" height="{high}" rx="5"/>'
            yield from _lines(held.lines, x + PADDING, y + (high - held.height) // 2 + PADDING)
            yield "</g>"

    def _arrows(self) -> Iterator[str]:
        for arrow, lines, route in zip(self.drawn.arrows, self.labels, self.layout.routes, strict=True):
            yield f"<g><title>{_escaped(arrow.whole)}</title>"
            points = [self._at(place) for run in route.runs for place in run]
            yield from self._arrow(arrow, route, points, self._ahead(lines))
            yield "</g>"

    def _arrow(self, arrow: Arrow, route: Route, points: Sequence[tuple[int, int]], ahead: int) -> Iterator[str]:
        """Yield the line through *points*, straight for the last *ahead* of it, with what it ends and begins with."""
        stroke = STROKES[arrow.strength or OBJECTIVES]
        yield _line(arrow.strength or OBJECTIVES, self._path(points, ahead))
        tip, tail = (points[0], points[-1]) if route.backwards else (points[-1], points[0])
        if arrow.strength is None:
            yield _ring(tip, stroke.colour)
        else:
            back, half = HEAD if route.backwards or route.aside else -HEAD, stroke.head
            shape = f"l{-half} {back}h{2 * half}Z" if self.down else f"l{back} {-half}v{2 * half}Z"
            yield _head(f"M{tip[0]} {tip[1]}{shape}", stroke.colour, hollow=arrow.by_layout)
        if arrow.feedback:
            yield _ring(tail, stroke.colour, hollow=True)

    def _path(self, points: Sequence[tuple[int, int]], ahead: int) -> str:
        """Return the path through *points*: straight along each run, bent from each run to the next."""
        path = [f"M{points[0][0]} {points[0][1]}"]
        for place in range(1, len(points), 2):
            path.append(f"L{points[place][0]} {points[place][1]}")
            if place + 1 < len(points):
                last = place + 3 == len(points)
                path.append(self._bend(points[place], points[place + 1], ahead if last else 0))
        return "".join(path)

    def _bend(self, start: tuple[int, int], end: tuple[int, int], ahead: int) -> str:
        (begin, here), (stop, there) = self._turned(start), self._turned(end)
        aside = stop <= begin
        if not aside:
            stop -= ahead
        middle = begin + 30 if aside else (begin + stop) // 2
        one, other, to = (self._turned(pair) for pair in ((middle, here), (middle, there), (stop, there)))
        return f"C{one[0]} {one[1]} {other[0]} {other[1]} {to[0]} {to[1]}"

    def _ahead(self, lines: Sequence[Line]) -> int:
        """Return how far before its end an arrow runs straight, for its head and the words beside it."""
        if not lines:
            return HEAD
        return BESIDE + (height(lines) if self.down else max(line.width for line in lines))

    def _labels(self) -> Iterator[str]:
        for lines, route in zip(self.labels, self.layout.routes, strict=True):
            if lines and not route.aside:
                x, y = self._at(route.runs[-1][-1])
                wide, high = max(line.width for line in lines), height(lines)
                left, top = (x - wide // 2, y - high - BESIDE) if self.down else (x - wide - BESIDE, y - high // 2)
                yield f'<rect class="band" x="{left - 2}" y="{top}" width="{wide + 4}" height="{high}"/>'
                yield from _lines(lines, left, top)


def _headed(headings: Iterable[Sequence[str]]) -> int:
    """Return the room that the highest of *headings* takes."""
    return max((len(lines) for lines in headings), default=0) * (HEADING + LEADING) + LEADING


def _bold(size: int) -> int:
    """Return the size at which plain letters are as wide as bold ones of *size*."""
    return size + size // 6


def _text(x: int, y: int, size: int, kind: str, words: str, *, bold: bool = False) -> str:
    weight = ' font-weight="600"' if bold else ""
    return f'<text class="{kind}" x="{x}" y="{y}" font-size="{size}"{weight}>{_escaped(words)}</text>'


def _lines(lines: Iterable[Line], x: int, y: int) -> Iterator[str]:
    """Yield *lines* under one another, with their signs; *y* is the top of the first."""
    for line in lines:
        if line.sign is not None:
            yield from _sign(line.sign, x, y + line.height // 2)
        yield _text(x + line.indent, y + line.size, line.size, line.kind, line.words)
        y += line.height


def _sign(sign: str, x: int, middle: int) -> Iterator[str]:
    """Yield a triangle for a gap, an empty one for a minor gap, and a ring for what nobody can tell."""
    if sign == Sign.GAP:
        yield f'<path class="sign" d="M{x} {middle + 4}l5 -10l5 10Z"/>'
        yield f'<text class="on-sign" x="{x + 5}" y="{middle + 3}" font-size="7" text-anchor="middle">!</text>'
    elif sign == Sign.MINOR:
        yield f'<path class="quiet" d="M{x} {middle + 4}l5 -9l5 9Z"/>'
    else:
        yield f'<circle class="quiet" cx="{x + 5}" cy="{middle - 1}" r="5"/>'
        yield f'<text class="small" x="{x + 5}" y="{middle + 2}" font-size="8" text-anchor="middle">?</text>'


def _line(what: str, path: str) -> str:
    stroke = STROKES[what]
    dashed = f' stroke-dasharray="{stroke.dashes}"' if stroke.dashes else ""
    return f'<path class="line {stroke.colour}" d="{path}" stroke-width="{stroke.thick}"{dashed}/>'


def _head(path: str, colour: str, *, hollow: bool = False) -> str:
    return f'<path class="head {colour}{" hollow" if hollow else ""}" d="{path}"/>'


def _ring(middle: tuple[int, int], colour: str, *, hollow: bool = False) -> str:
    kind = f"head {colour}{' hollow' if hollow else ''}"
    return f'<circle class="{kind}" cx="{middle[0]}" cy="{middle[1]}" r="3.5"/>'


def _top(drawn: Picture, wide: int) -> tuple[list[str], int]:
    """Return the title and the summary, and where what follows them begins."""
    written, y, room, size = [], MARGIN, wide - 2 * MARGIN, _grown(TOP, wide)
    for words in wrapped(drawn.title or drawn.code, _bold(size), room, 4):
        written.append(_text(MARGIN, y + size, size, "title", words, bold=True))
        y += size + LEADING
    y += 2 * LEADING
    size = _grown(TITLE, wide)
    for said in drawn.summary:
        for words in wrapped(said, size, room, 4):
            written.append(_text(MARGIN, y + size, size, "small", words))
            y += size + LEADING
    return written, y + BAND


def _foot(drawn: Picture, wide: int, y: int) -> tuple[list[str], int]:
    """Return what the lines and signs mean and what was left out, and where the picture ends."""
    written: list[str] = []
    x, size = MARGIN, _grown(TITLE, wide)
    for what, words in drawn.key.items():
        room = SAMPLE + width(words, size) + 2 * BAND
        if x > MARGIN and x + room > wide - MARGIN:
            x, y = MARGIN, y + size + 2 * LEADING
        written += [*_sample(what, x, y + size // 2 + 1), _text(x + SAMPLE, y + size - 1, size, "title", words)]
        x += room
    y += size + 2 * LEADING if drawn.key else 0
    for note in drawn.notes:
        for words in wrapped(note, size, wide - 2 * MARGIN, 6):
            written.append(_text(MARGIN, y + size, size, "title", words))
            y += size + LEADING
    return written, y + MARGIN


def _grown(size: int, wide: int) -> int:
    """Return the size of the letters above and below a picture: on a wide one they grow, to be read from afar."""
    return min(max(size, size * wide // GROWN_FROM), 2 * size)


GROWN_FROM = 1600
"""Pixels across from which the letters above and below a picture grow with it."""


def _sample(what: str, x: int, y: int) -> Iterator[str]:
    """Yield in the key what a line or a sign looks like."""
    if what in STROKES:
        yield _line(what, f"M{x} {y}h42")
    elif what == "layout":
        yield _head(f"M{x + 42} {y}l-10 -4v8Z", "weak", hollow=True)
    elif what == "feedback":
        yield _ring((x + 36, y), "weak", hollow=True)
    else:
        yield from _sign(what, x + 30, y + 1)


def _escaped(text: str) -> str:
    return text.translate(HTML)
