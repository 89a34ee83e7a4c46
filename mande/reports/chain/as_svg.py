"""The results chain as one SVG that needs nothing else: no script, no network, no font of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from mande.coverage.coverage import Coverage
from mande.framework.evidence import Strength
from mande.framework.frameworks import Framework
from mande.languages import DEFAULT_LANGUAGE
from mande.lists import ClosedList
from mande.reports.chain.layout import Layout, Place, Route, Size, Tie, lay_out
from mande.reports.chain.lettering import width, wrapped
from mande.reports.chain.picture import MOST, OBJECTIVES, Arrow, Box, Mark, Picture, Sign, picture
from mande.tables import HTML

MARGIN, PADDING, BAND = 20, 10, 12
"""Space around the picture, inside a box, and between the boxes of a level and the edge of its band, in pixels."""

TITLE, CODE, SMALL, HEAD, TOP = 13, 11, 11, 14, 20
"""Sizes of letters: of a title, a code, a mark or label, the heading of a level, and the title of the picture."""

LEADING = 4
"""Space between two lines of words."""

MOST_LINES = 6
"""Lines of a title before it ends in an ellipsis; the whole is in the tooltip."""

GAP = 64
"""Space between two layers for the arrows to bend in."""

SIGN = 14
"""Room that the sign of a mark takes before its words."""


class Direction(ClosedList):
    """Which way the chain runs over the page."""

    RIGHT = "right"
    DOWN = "down"


class Shape(NamedTuple):
    """What depends on the direction: how wide a box is, and how many stand in a layer before it is dealt out."""

    box: int
    most: int


SHAPES = {Direction.RIGHT: Shape(224, 12), Direction.DOWN: Shape(160, 4)}

STYLE = """
.mande-chain{--ink:#1b1f24;--muted:#4b535d;--paper:#fff;--band:#f1f4f7;--edge:#737d88;--gap:#a1330a;--gap-fill:#fff3ec;\
--weak:#57606a;--some:#24608a;--strong:#12405f;font-family:"DejaVu Sans",Verdana,"Segoe UI",Arial,sans-serif}
@media (prefers-color-scheme:dark){.mande-chain{--ink:#eef1f4;--muted:#b4bdc7;--paper:#14181d;--band:#1f252c;\
--edge:#8a949f;--gap:#ffa37a;--gap-fill:#3a2218;--weak:#a9b3bd;--some:#7cbcf0;--strong:#b5dcff}}
@media print{.mande-chain{--ink:#000;--muted:#333;--paper:#fff;--band:#f1f4f7;--edge:#555;--gap:#8a2a07;--gap-fill:#fff;\
--weak:#333;--some:#24608a;--strong:#12405f;print-color-adjust:exact;-webkit-print-color-adjust:exact}}
.mande-chain text{fill:var(--ink)}
.mande-chain .code,.mande-chain .small{fill:var(--muted)}
.mande-chain .gap-words{fill:var(--gap);font-weight:600}
.mande-chain .paper{fill:var(--paper)}
.mande-chain .band{fill:var(--band)}
.mande-chain .box{fill:var(--paper);stroke:var(--edge)}
.mande-chain .box.gap{fill:var(--gap-fill);stroke:var(--gap);stroke-width:2}
.mande-chain .box.unknown{stroke-dasharray:4 3}
.mande-chain .sign{fill:var(--gap)}
.mande-chain .on-sign{fill:var(--paper);font-weight:700}
.mande-chain .quiet{fill:none;stroke:var(--muted)}
.mande-chain .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.mande-chain .line{fill:none;stroke-width:1.5}
.mande-chain .head{stroke-width:1.5}
.mande-chain .hollow{fill:var(--paper)!important}
"""
"""Its colours, by the reader's light or dark and for paper; each rule is for this picture and nothing else on a page."""

LINES: Mapping[str, tuple[str, str, str]] = {
    Strength.CONTESTED: ("--gap", "2.25", "9 3 2 3"),
    Strength.UNTESTED: ("--weak", "1.5", "2 4"),
    Strength.REPORTED: ("--some", "1.5", "6 4"),
    Strength.RECORDED: ("--some", "2", "14 4"),
    Strength.OBSERVED_AFTER: ("--some", "2", ""),
    Strength.OBSERVED_CHANGE: ("--strong", "3", ""),
    Strength.COMPARED: ("--strong", "4.5", ""),
    OBJECTIVES: ("--edge", "1", ""),
}
"""How a link is drawn, by its strength: colour, thickness and dashes, the weakest first."""


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
    cards = {box.name: _card(box, shape.box) for box in drawn.boxes}
    labels = [_label(arrow) for arrow in drawn.arrows]
    turned = direction is Direction.DOWN
    layout = _laid_out(drawn, cards, labels, shape, turned)
    return _Sheet(drawn, cards, labels, layout, turned).text()


class _Words(NamedTuple):
    """One line of words on a box or beside an arrow: its size, its class, and the sign that begins it."""

    text: str
    size: int
    kind: str
    sign: Sign | None = None
    indent: int = 0

    @property
    def height(self) -> int:
        return self.size + LEADING

    @property
    def width(self) -> int:
        return self.indent + width(self.text, self.size)


class _Card(NamedTuple):
    """A box with its words broken into lines."""

    box: Box
    lines: tuple[_Words, ...]
    width: int

    @property
    def height(self) -> int:
        return sum(line.height for line in self.lines) + 2 * PADDING

    @property
    def kind(self) -> str:
        signs = {mark.sign for mark in self.box.marks}
        return "gap" if Sign.GAP in signs else "unknown" if Sign.UNKNOWN in signs else "plain"


WORDS = {Sign.GAP: "gap-words", Sign.UNKNOWN: "small", Sign.NOTE: "small"}
"""The class of a mark's words."""


def _card(box: Box, room: int) -> _Card:
    inside = room - 2 * PADDING
    lines = [_Words(line, CODE, "code") for line in wrapped(box.code, CODE, inside, 2)]
    lines += [_Words(line, TITLE, "title") for line in wrapped(box.title, TITLE, inside, MOST_LINES)]
    for mark in box.marks:
        lines += _mark(mark, inside)
    return _Card(box, tuple(lines), room)


def _mark(mark: Mark, room: int) -> Iterator[_Words]:
    indent = 0 if mark.sign is Sign.NOTE else SIGN
    for number, line in enumerate(wrapped(mark.words, SMALL, room - indent, 4)):
        yield _Words(line, SMALL, WORDS[mark.sign], mark.sign if number == 0 and indent else None, indent)


def _label(arrow: Arrow) -> tuple[_Words, ...]:
    """Return the words beside the head of an arrow: what is the rule, an untested link, needs none."""
    plain = arrow.strength in (None, Strength.UNTESTED) and not arrow.feedback
    words = [] if plain else [_Words(arrow.words, SMALL, "small")]
    return (*words, *(line for mark in arrow.marks for line in _mark(mark, 130)))


def _laid_out(
    drawn: Picture, cards: Mapping[str, _Card], labels: Sequence[Sequence[_Words]], shape: Shape, turned: bool
) -> Layout:
    ties, before = [], {}
    for arrow, label in zip(drawn.arrows, labels, strict=True):
        wide = max((line.width for line in label), default=0)
        high = sum(line.height for line in label)
        room, ahead = (wide + 14, high) if turned else (high + 2, wide + 6)
        ties.append(Tie(arrow.cause, arrow.effect, max(room, 9), (arrow.strength, arrow.feedback)))
        before[arrow.effect] = max(before.get(arrow.effect, 0), ahead if label else 0)
    ports: dict[str, list[int]] = {name: [0, 0] for name in cards}
    for tie in ties:
        ports[tie.start][0] += 9
        ports[tie.end][1] += tie.room
    sizes = {}
    for name, card in cards.items():
        needed = max(ports[name])
        sizes[name] = (
            Size(card.height, max(card.width, needed)) if turned else Size(card.width, max(card.height, needed))
        )
    groups = [[box.name for box in column.boxes] for column in drawn.columns]
    head = HEAD + 2 * LEADING if turned else 0
    return lay_out(
        groups,
        sizes,
        ties,
        most=shape.most,
        gap=GAP,
        before_layer=before,
        before_group=2 * BAND + head,
    )


@attrs.frozen(eq=False)
class _Sheet:
    """A picture laid out, about to be written; *turned* says that along is down the page."""

    drawn: Picture
    cards: Mapping[str, _Card]
    labels: Sequence[Sequence[_Words]]
    layout: Layout
    turned: bool

    def text(self) -> str:
        """Return the SVG: what it is called and says, its colours, its bands, arrows, boxes and key."""
        drawn = self.drawn
        across = self.layout.size.along if not self.turned else self.layout.size.across
        wide = max(across + 2 * (MARGIN + BAND), LEAST_WIDE)
        head, below = _heading(drawn, wide)
        corner = Place(MARGIN + BAND, below + (HEAD + 2 * LEADING if not self.turned else 0) + BAND)
        body = [*self._bands(corner, below), *self._arrows(corner), *self._boxes(corner), *self._labels(corner)]
        deep = self.layout.size.across if not self.turned else self.layout.size.along
        foot, end = _foot(drawn, wide, corner[1] + deep + 2 * BAND)
        name = _escaped(drawn.title or drawn.code)
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" class="mande-chain" role="img" lang="{_escaped(drawn.language)}" '
                f'viewBox="0 0 {wide} {end}" width="{wide}" height="{end}" aria-label="{name}">',
                f"<title>{name}</title>",
                f"<desc>{_escaped(_description(drawn))}</desc>",
                f"<style>{STYLE}</style>",
                f'<rect class="paper" width="{wide}" height="{end}"/>',
                *head,
                *body,
                *foot,
                "</svg>",
                "",
            ]
        )

    def _at(self, place: Place, corner: Place) -> tuple[int, int]:
        """Return where on the sheet *place* is."""
        x, y = (place.across, place.along) if self.turned else (place.along, place.across)
        return corner[0] + x, corner[1] + y

    def _bands(self, corner: Place, top: int) -> Iterator[str]:
        for number, column in enumerate(self.drawn.columns):
            layers = [layer for layer in self.layout.layers if layer.group == number]
            first = min(layer.along - layer.before for layer in layers) - BAND
            last = max(layer.along + layer.thickness for layer in layers) + BAND
            words = f"{column.heading} ({len(column.boxes)})" if column.boxes[0].code else column.heading
            if self.turned:
                head = HEAD + 2 * LEADING
                x, y, wide, high = (
                    MARGIN,
                    corner[1] + first - head,
                    self.layout.size.across + 2 * BAND,
                    last - first + head,
                )
            else:
                x, y, wide, high = (
                    corner[0] + first,
                    top,
                    last - first,
                    self.layout.size.across + corner[1] - top + BAND,
                )
            yield f'<rect class="band" x="{x}" y="{y}" width="{wide}" height="{high}" rx="8"/>'
            for line, said in enumerate(wrapped(words, HEAD, wide - 2 * BAND, 1)):
                yield _text(x + BAND, y + HEAD + LEADING + line * HEAD, HEAD, "heading", said, bold=True)

    def _boxes(self, corner: Place) -> Iterator[str]:
        for name, card in self.cards.items():
            x, y = self._at(self.layout.places[name], corner)
            size = self.layout.sizes[name]
            wide, high = (size.across, size.along) if self.turned else (size.along, size.across)
            yield f"<g><title>{_escaped(_tooltip(card.box))}</title>"
            yield f'<rect class="box {card.kind}" x="{x}" y="{y}" width="{wide}" height="{high}" rx="5"/>'
            yield from _lines(card.lines, x + PADDING, y + (high - card.height) // 2 + PADDING)
            yield "</g>"

    def _arrows(self, corner: Place) -> Iterator[str]:
        names = {box.name: box.code or box.title for box in self.drawn.boxes}
        for arrow, label, route in zip(self.drawn.arrows, self.labels, self.layout.routes, strict=True):
            said = "; ".join([arrow.words, *(_with_rules(mark) for mark in arrow.marks)])
            yield f"<g><title>{_escaped(f'{names[arrow.cause]} → {names[arrow.effect]}: {said}')}</title>"
            yield from self._line(arrow, label, route, corner)
            yield "</g>"

    def _line(self, arrow: Arrow, label: Sequence[_Words], route: Route, corner: Place) -> Iterator[str]:
        colour, thick, dashes = LINES[arrow.strength or OBJECTIVES]
        points = [self._at(place, corner) for run in route.runs for place in run]
        straight = self._ahead(label)
        path = [f"M{points[0][0]} {points[0][1]}"]
        for number in range(1, len(points)):
            path.append(
                self._step(points[number - 1], points[number], number, straight if number == len(points) - 2 else 0)
            )
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        yield f'<path class="line" d="{"".join(path)}" style="stroke:var({colour});stroke-width:{thick}"{dashed}/>'
        tip, tail = (points[0], points[-1]) if route.backwards else (points[-1], points[0])
        onward = -1 if route.backwards or route.aside else 1
        if arrow.strength is None:
            yield f'<circle cx="{tip[0]}" cy="{tip[1]}" r="3.5" style="fill:var({colour})"/>'
        else:
            hollow = " hollow" if arrow.by_layout else ""
            yield (
                f'<path class="head{hollow}" d="{self._head(tip, onward, arrow.strength)}" '
                f'style="fill:var({colour});stroke:var({colour})"/>'
            )
        if arrow.feedback:
            yield f'<circle class="hollow" cx="{tail[0]}" cy="{tail[1]}" r="3.5" style="stroke:var({colour})"/>'

    def _step(self, start: tuple[int, int], end: tuple[int, int], number: int, straight: int) -> str:
        """Return the piece of a path between two points: straight along a run, and bent from one run to the next."""
        if number % 2:
            return f"L{end[0]} {end[1]}"
        turn = 1 if self.turned else 0
        stop = list(end)
        stop[turn] -= straight
        middle = (start[turn] + stop[turn]) // 2 if stop[turn] > start[turn] else start[turn] + 30
        one, other = list(start), list(stop)
        one[turn] = other[turn] = middle
        bent = f"C{one[0]} {one[1]} {other[0]} {other[1]} {stop[0]} {stop[1]}"
        return bent if not straight else f"{bent}L{end[0]} {end[1]}"

    def _ahead(self, label: Sequence[_Words]) -> int:
        if not label:
            return 10
        return (sum(line.height for line in label) if self.turned else max(line.width for line in label)) + 18

    def _head(self, tip: tuple[int, int], onward: int, strength: Strength) -> str:
        long, half = (11, 6) if strength >= Strength.OBSERVED_CHANGE else (8, 4)
        (x, y), back = tip, -onward * long
        if self.turned:
            return f"M{x} {y}L{x - half} {y + back}L{x + half} {y + back}Z"
        return f"M{x} {y}L{x + back} {y - half}L{x + back} {y + half}Z"

    def _labels(self, corner: Place) -> Iterator[str]:
        for label, route in zip(self.labels, self.layout.routes, strict=True):
            if not label or route.aside:
                continue
            x, y = self._at(route.runs[-1][-1], corner)
            wide, high = max(line.width for line in label), sum(line.height for line in label)
            left, top = (x - wide // 2, y - high - 14) if self.turned else (x - wide - 14, y - high // 2 - 1)
            yield f'<rect class="band" x="{left - 2}" y="{top}" width="{wide + 4}" height="{high}"/>'
            yield from _lines(label, left, top)


LEAST_WIDE = 640
"""Pixels across that the title and the key have, however few the boxes are."""


def _text(x: int, y: int, size: int, kind: str, words: str, *, bold: bool = False) -> str:
    weight = ' font-weight="600"' if bold else ""
    return f'<text class="{kind}" x="{x}" y="{y}" font-size="{size}"{weight}>{_escaped(words)}</text>'


def _lines(lines: Iterable[_Words], x: int, y: int) -> Iterator[str]:
    """Yield *lines* under one another, with their signs; *y* is the top of the first."""
    for line in lines:
        if line.sign is not None:
            yield from _sign(line.sign, x, y + line.height // 2)
        yield _text(x + line.indent, y + line.size, line.size, line.kind, line.text)
        y += line.height


def _sign(sign: Sign, x: int, middle: int) -> Iterator[str]:
    """Yield a triangle with an exclamation mark for a gap, and a ring with a question mark for what nobody can tell."""
    if sign is Sign.GAP:
        yield f'<path class="sign" d="M{x} {middle + 4}L{x + 5} {middle - 6}L{x + 10} {middle + 4}Z"/>'
        yield f'<text class="on-sign" x="{x + 5}" y="{middle + 3}" font-size="7" text-anchor="middle">!</text>'
    else:
        yield f'<circle class="quiet" cx="{x + 5}" cy="{middle - 1}" r="5"/>'
        yield f'<text class="small" x="{x + 5}" y="{middle + 2}" font-size="8" text-anchor="middle">?</text>'


def _heading(drawn: Picture, wide: int) -> tuple[list[str], int]:
    """Return the title and the summary, and where what follows them begins."""
    written, y = [], MARGIN
    for line in wrapped(drawn.title or drawn.code, TOP, wide - 2 * MARGIN, 4):
        written.append(_text(MARGIN, y + TOP, TOP, "heading", line, bold=True))
        y += TOP + LEADING
    y += LEADING
    for said in drawn.summary:
        for line in wrapped(said, TITLE, wide - 2 * MARGIN, 4):
            written.append(_text(MARGIN, y + TITLE, TITLE, "code", line))
            y += TITLE + LEADING
    return written, y + BAND


def _foot(drawn: Picture, wide: int, y: int) -> tuple[list[str], int]:
    """Return what the lines and signs mean and what was left out, and where the picture ends."""
    written: list[str] = []
    x = MARGIN
    for what, words in drawn.key.items():
        room = SAMPLE + width(words, TITLE) + 24
        if x > MARGIN and x + room > wide - MARGIN:
            x, y = MARGIN, y + TITLE + 3 * LEADING
        written += [*_sample(what, x, y + TITLE // 2), _text(x + SAMPLE, y + TITLE - 1, TITLE, "title", words)]
        x += room
    y += TITLE + 3 * LEADING if drawn.key else 0
    for note in drawn.notes:
        for line in wrapped(note, TITLE, wide - 2 * MARGIN, 6):
            written.append(_text(MARGIN, y + TITLE, TITLE, "gap-words", line))
            y += TITLE + LEADING
    return written, y + MARGIN


SAMPLE = 52
"""Room for the sample of a line before its words in the key."""


def _sample(what: str, x: int, y: int) -> Iterator[str]:
    if what in LINES:
        colour, thick, dashes = LINES[what]
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        yield f'<path class="line" d="M{x} {y}H{x + 42}" style="stroke:var({colour});stroke-width:{thick}"{dashed}/>'
    elif what in (Sign.GAP, Sign.UNKNOWN):
        yield from _sign(Sign(what), x + 28, y + 1)
    elif what == "layout":
        yield f'<path class="head hollow" d="M{x + 42} {y}l-10 -5v10Z" style="stroke:var(--weak)"/>'
    else:
        yield f'<circle class="hollow" cx="{x + 36}" cy="{y}" r="3.5" style="stroke:var(--weak)"/>'


def _tooltip(box: Box) -> str:
    named = f"{box.code}: {box.title}" if box.code and box.title else box.code or box.title
    return "; ".join([named, *map(_with_rules, box.marks)])


def _with_rules(mark: Mark) -> str:
    return f"{mark.words} ({', '.join(mark.rules)})" if mark.rules else mark.words


def _description(drawn: Picture) -> str:
    """Return what somebody hears who does not see the picture: the summary, and each box that has a gap."""
    gaps = [_tooltip(box) for box in drawn.boxes if any(mark.sign is Sign.GAP for mark in box.marks)]
    return " ".join(f"{said}." for said in (*drawn.summary, *(note.rstrip(".") for note in drawn.notes), *gaps))


def _escaped(text: str) -> str:
    return text.translate(HTML)
