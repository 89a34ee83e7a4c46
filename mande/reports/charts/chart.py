"""A chart: what it says in words and rows, and how it becomes SVG, PNG or a cell of a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from html import escape
from types import ModuleType
from typing import TYPE_CHECKING, Any, Self

import attrs

from mande.codes import inert
from mande.errors import ExtraMissing
from mande.languages import DEFAULT_LANGUAGE
from mande.reports.charts.planes import LINE, SMALL, Layer, Plane, in_pixels
from mande.reports.lettering import wrapped
from mande.tables import table
from mande.wording import cut, say, sentence

if TYPE_CHECKING:
    import altair

WIDTH = 640
"""Pixels across: what a page of A4 holds between its margins."""

LARGE = 14
"""Pixels of the title of a chart."""

BOLD = 0.9
"""How much of a room bold letters have, which are broader."""

LONGEST = 1_000
"""Letters of a text that are looked at: a picture holds far fewer."""

_WORDS = "0"
"""What stands for every word while a chart is drawn."""


@cache
def vl_convert() -> ModuleType:
    """Return what draws a chart without a browser.

    Raises:
        ExtraMissing: it is not installed.
    """
    try:
        import vl_convert as drawing
    except ImportError:
        raise ExtraMissing.of(sentence("A chart"), "reports") from None
    return drawing


@cache
def _altair() -> ModuleType:
    try:
        import altair
    except ImportError:
        raise ExtraMissing.of(sentence("A chart of altair's"), "reports") from None
    return altair


@attrs.frozen(eq=False, repr=False)
class Chart:
    """A chart with the words that go with it: a notebook shows it as SVG, and nothing comes from the network.

    `rows` under `headers` hold what the chart shows, as text, all of it: also what a chart has no room for. Whoever
    cannot see the chart reads them. `notes` say what is not drawn, and why. `drawing` is the chart in Vega-Lite.
    """

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    drawing: Mapping[str, Any]

    @classmethod
    def of(
        cls,
        title: str,
        headers: Sequence[str],
        rows: Iterable[Sequence[object]],
        notes: Iterable[str],
        layers: Iterable[Layer],
        *,
        height: float,
        width: float = WIDTH,
        language: str = DEFAULT_LANGUAGE,
    ) -> Self:
        """Return *layers* as one chart, said in a *language*, under its title and over its notes."""
        name, beside = say(title, language), tuple(say(note, language) for note in notes)
        page = Plane(in_pixels(width), in_pixels(height))
        head = broken([name], width * BOLD, size=LARGE)
        above = [(0, -LINE * (len(head) - place), text) for place, text in enumerate(head)]
        below = [(0, height + LINE * (place + 1), text) for place, text in enumerate(broken(beside, width))]
        drawing = {
            "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
            "width": width,
            "height": height,
            "background": "transparent",
            "layer": [page.words(above, bold=True, size=LARGE), *layers, page.words(below, muted=True)],
            "resolve": {"scale": {"x": "independent", "y": "independent"}},
            "config": {"font": "sans-serif", "view": {"stroke": None}},
        }
        said = tuple(tuple(say(cell, language) for cell in row) for row in rows)
        return cls(name, tuple(say(header, language) for header in headers), said, beside, drawing)

    def as_altair(self) -> altair.LayerChart:
        """Return the same chart as an object of altair's, for whoever wants to change it.

        Raises:
            ExtraMissing: altair is not installed.
        """
        chart: altair.LayerChart = _altair().LayerChart.from_dict(dict(self.drawing))
        return chart

    def __repr__(self) -> str:
        return f"Chart({self.title!r}: {len(self.rows)} in its table)"

    def __str__(self) -> str:
        return "\n".join((self.title, table(self.headers, self.rows), *self.notes))

    def _repr_mimebundle_(self, **_asked: object) -> dict[str, str]:
        return {"image/svg+xml": svg(self), "text/plain": str(self)}


def svg(chart: Chart) -> str:
    """Return *chart* as SVG: no script, no link, no id, one name and one description.

    Its text is as dark or as light as the page that it stands in.

    Raises:
        ExtraMissing: vl-convert is not installed.
    """
    words: list[str] = []
    layers = [_without_words(layer, words) for layer in chart.drawing["layer"]]
    drawn: str = vl_convert().vegalite_to_svg({**chart.drawing, "layer": layers}, allowed_base_urls=[])
    opening, _, rest = drawn.removesuffix("</svg>").partition(">")
    first, *others = rest.split(f">{_WORDS}</text>")
    shapes = "".join((first, *(f">{_in_markup(text)}</text>{part}" for text, part in zip(words, others, strict=True))))
    named = f"<title>{_in_markup(chart.title)}</title><desc>{_in_markup(' '.join(chart.notes))}</desc>"
    # One name for the picture and a table beside it serve whoever hears a page better than a name for each mark.
    return f'{opening} role="img">{named}<g aria-hidden="true">{shapes}</g></svg>'


def _without_words(layer: Layer, words: list[str]) -> Layer:
    """Return *layer* with the same sign for all its words, which are added to *words* in the order they are drawn.

    Every width that vl-convert has to measure takes a millisecond or two, also of a word whose place is known; it keeps
    the width of what it has measured before.
    """
    held = layer["data"]["values"]
    if layer["mark"]["type"] != "text":
        return layer
    words += [row["words"] for row in held]
    return {**layer, "data": {"values": [{**row, "words": _WORDS} for row in held]}}


def broken(texts: Iterable[str], pixels: float, most: int = 6, size: int = SMALL) -> list[str]:
    """Return *texts* in lines that fit *pixels*, at most *most* each, without what could move or turn them.

    >>> broken(["Output 'film' leads to no outcome"], 140)
    ["Output 'film' leads", 'to no outcome']
    """
    return [line for text in texts for line in wrapped(inert(cut(text, LONGEST)), size, int(pixels), most)]


def fitted(text: str, pixels: float, *, bold: bool = False) -> str:
    """Return *text* in one line that fits *pixels*, cut with an ellipsis where it does not.

    >>> fitted("Output 'film' leads to no outcome", 145)
    "Output 'film' leads …"
    """
    return "".join(broken([text], pixels * BOLD if bold else pixels, most=1))


def _in_markup(text: str) -> str:
    return escape(inert(text), quote=False)
