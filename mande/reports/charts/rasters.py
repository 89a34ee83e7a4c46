"""A picture as dots, for documents that hold no SVG."""

from __future__ import annotations

import re

from mande.reports.charts.chart import Chart, svg, vl_convert

_MEDIA = re.compile(r"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
_DEFINED = re.compile(r"(--[\w-]+):([^;}]+);?")
_USED = re.compile(r"var\((--[\w-]+)\)")

MOST_DOTS = 3_000_000
"""Dots that a picture may have; a larger one has fewer for each of the SVG's."""


PAPER = '<rect width="100%" height="100%" fill="#ffffff"/>'
"""What lies under a picture whose page is not there."""


def raster(drawn: str, *, scale: float = 2) -> bytes:
    """Return *drawn*, an SVG, as PNG on white, *scale* dots for each of its own; colours are those of a light page.

    What draws it knows neither variables nor the colours of a screen at night, so the first values stand for good.

    Raises:
        ExtraMissing: vl-convert is not installed.
    """
    still = _MEDIA.sub("", drawn)
    values = dict(reversed(_DEFINED.findall(still)))
    still = _USED.sub(lambda used: values.get(used[1], "inherit"), _DEFINED.sub("", still)).replace(
        "currentColor", "#1b1f24"
    )
    width, height = (float(side) for side in re.findall(r'<svg[^>]*?viewBox="[^"]*?([\d.]+)[ ,]([\d.]+)"', still)[0])
    most = (MOST_DOTS / max(width * height, 1)) ** 0.5
    dots: bytes = vl_convert().svg_to_png(still.replace(">", f">{PAPER}", 1), scale=min(scale, most))
    return dots


def png(chart: Chart, *, scale: float = 2) -> bytes:
    """Return *chart* as PNG on white, *scale* dots for each of the SVG's: what a document of Word can hold.

    Raises:
        ExtraMissing: vl-convert is not installed.
    """
    return raster(svg(chart), scale=scale)
