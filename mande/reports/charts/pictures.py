"""A chart: what it says in words and rows, and how it becomes SVG, PNG or a cell of a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from html import escape
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING, Any

import attrs

from mande.codes import inert
from mande.errors import ExtraMissing
from mande.languages import DEFAULT_LANGUAGE
from mande.reports.chain.lettering import wrapped
from mande.reports.charts.palette import INK
from mande.reports.charts.planes import SMALL, Layer, Plane, in_pixels
from mande.tables import table
from mande.wording import cut, say

if TYPE_CHECKING:
    import altair

WIDTH = 640
"""Pixels across: what a page of A4 holds between its margins."""

LARGE = 14
"""Pixels of the title of a chart."""

LONGEST = 1_000
"""Letters of a text that are looked at: a picture holds far fewer."""

LINE = 16
"""Pixels from one line of words to the next."""

_CONFIG: Mapping[str, Any] = MappingProxyType(
    {
        "font": "sans-serif",
        "view": {"stroke": None},
        "title": {"color": INK, "fontSize": LARGE, "anchor": "start"},
    }
)


@cache
def vl_convert() -> ModuleType:
    """Return what draws a chart without a browser.

    Raises:
        ExtraMissing: it is not installed.
    """
    try:
        import vl_convert as drawing
    except ImportError:
        raise ExtraMissing.of("A chart", "reports") from None
    return drawing


@cache
def _altair() -> ModuleType:
    try:
        import altair
    except ImportError:
        raise ExtraMissing.of("A chart of altair's", "reports") from None
    return altair


@attrs.frozen(eq=False, repr=False)
class Picture:
    """A chart with the words that go with it: a notebook shows it as SVG, and nothing comes from the network.

    `rows` under `headers` hold what the chart shows, as text, all of it: also what a chart has no room for. Whoever
    cannot see the chart reads them. `notes` say what is not drawn, and why. `drawing` is the chart in Vega-Lite.
    """

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    drawing: Mapping[str, Any]

    @property
    def chart(self) -> altair.LayerChart:
        """The same chart as an object of altair's, for whoever wants to change it.

        Raises:
            ExtraMissing: altair is not installed.
        """
        chart: altair.LayerChart = _altair().LayerChart.from_dict(dict(self.drawing))
        return chart

    def __repr__(self) -> str:
        return f"Picture({self.title!r}, {len(self.rows)} rows)"

    def __str__(self) -> str:
        return "\n".join((self.title, table(self.headers, self.rows), *self.notes))

    def _repr_mimebundle_(self, **_asked: object) -> dict[str, str]:
        return {"image/svg+xml": svg(self), "text/plain": str(self)}


def picture(
    title: str,
    headers: Sequence[str],
    rows: Iterable[Sequence[object]],
    notes: Iterable[str],
    layers: Iterable[Layer],
    *,
    height: float,
    width: float = WIDTH,
    language: str = DEFAULT_LANGUAGE,
) -> Picture:
    """Return *layers* as one picture in a *language*, under its title and over its notes."""
    name, beside = say(title, language), tuple(say(note, language) for note in notes)
    below = [(0, height + LINE * (place + 1), text) for place, text in enumerate(broken(beside, width))]
    page = Plane(in_pixels(width), in_pixels(height))
    drawing = {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "title": {"text": broken([name], width, size=LARGE), "offset": 12},
        "width": width,
        "height": height,
        "background": "transparent",
        "layer": [*layers, page.words(below, muted=True)],
        "resolve": {"scale": {"x": "independent", "y": "independent"}},
        "config": dict(_CONFIG),
    }
    said = tuple(tuple(say(cell, language) for cell in row) for row in rows)
    return Picture(name, tuple(say(header, language) for header in headers), said, beside, drawing)


def svg(picture: Picture) -> str:
    """Return *picture* as SVG: no script, no link, no id, one name and one description.

    Its text is as dark or as light as the page that it stands in.

    Raises:
        ExtraMissing: vl-convert is not installed.
    """
    drawn: str = vl_convert().vegalite_to_svg(picture.drawing, allowed_base_urls=[])
    opening, _, rest = drawn.removesuffix("</svg>").partition(">")
    named = f"<title>{_in_markup(picture.title)}</title><desc>{_in_markup(' '.join(picture.notes))}</desc>"
    # One name for the picture and a table beside it serve whoever hears a page better than a name for each mark.
    return f'{opening} role="img">{named}<g aria-hidden="true">{rest}</g></svg>'


def png(picture: Picture, *, scale: float = 2) -> bytes:
    """Return *picture* as PNG on white, *scale* pixels for each of the SVG's: what a document of Word can hold.

    Raises:
        ExtraMissing: vl-convert is not installed.
    """
    drawing = {**picture.drawing, "background": "white"}
    drawn: bytes = vl_convert().vegalite_to_png(drawing, scale=scale, allowed_base_urls=[])
    return drawn


def broken(texts: Iterable[str], pixels: float, most: int = 6, size: int = SMALL) -> list[str]:
    """Return *texts* in lines that fit *pixels*, at most *most* each, without what could move or turn them.

    >>> broken(["Output 'film' leads to no outcome"], 140)
    ["Output 'film' leads", 'to no outcome']
    """
    return [line for text in texts for line in wrapped(inert(cut(text, LONGEST)), size, int(pixels), most)]


def fitted(text: str, pixels: float) -> str:
    """Return *text* in one line that fits *pixels*, cut with an ellipsis where it does not.

    >>> fitted("Output 'film' leads to no outcome", 140)
    "Output 'film' leads …"
    """
    return "".join(broken([text], pixels, most=1))


def _in_markup(text: str) -> str:
    return escape(inert(text), quote=False)
