"""A picture as dots, for documents that hold no SVG."""

from __future__ import annotations

import re

from mande.reports.charts.chart import vl_convert

_MEDIA = re.compile(r"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
_DEFINED = re.compile(r"(--[\w-]+):([^;}]+);?")
_USED = re.compile(r"var\((--[\w-]+)\)")

MOST_DOTS = 3_000_000
"""Dots that a picture may have; a larger one has fewer for each of the SVG's."""


def raster(svg: str, *, scale: float = 2) -> bytes:
    """Return *svg* as PNG on white, *scale* dots for each of its own; colours are those of a light page.

    What draws it knows neither variables nor the colours of a screen at night, so the first values stand for good.

    Raises:
        ExtraMissing: vl-convert is not installed.
    """
    still = _MEDIA.sub("", svg)
    values = dict(reversed(_DEFINED.findall(still)))
    still = _USED.sub(lambda used: values.get(used[1], "inherit"), _DEFINED.sub("", still)).replace(
        "currentColor", "#1b1f24"
    )
    width, height = (float(side) for side in re.findall(r'<svg[^>]*?viewBox="[^"]*?([\d.]+)[ ,]([\d.]+)"', still)[0])
    most = (MOST_DOTS / max(width * height, 1)) ** 0.5
    drawn: bytes = vl_convert().svg_to_png(still, scale=min(scale, most))
    return drawn
