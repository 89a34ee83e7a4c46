"""A picture as dots, for documents that hold no SVG."""

from __future__ import annotations

import re

from mande.reports.charts.chart import Chart, svg, vl_convert

PAPER = '<rect width="100%" height="100%" fill="#ffffff"/>'
"""What lies under a picture whose page is not there."""

MOST_DOTS = 3_000_000
"""Dots that a picture may have; a larger one has fewer for each of the SVG's."""

_SIDES = re.compile(r'<svg[^>]*?viewBox="[^"]*?([\d.]+)[ ,]([\d.]+)"')


def raster(drawn: str, *, scale: float = 2) -> bytes:
    """Return *drawn*, an SVG, as PNG on white, *scale* dots for each of its own; its colours are those of daylight.

    Raises:
        ExtraMissing: vl-convert is not installed.
    """
    across, down = map(float, _SIDES.findall(drawn)[0])
    most = (MOST_DOTS / max(across * down, 1)) ** 0.5
    dots: bytes = vl_convert().svg_to_png(drawn.replace(">", f">{PAPER}", 1), scale=min(scale, most))
    return dots


def png(chart: Chart, *, scale: float = 2) -> bytes:
    """Return *chart* as PNG on white, *scale* dots for each of the SVG's: what a document of Word can hold.

    Raises:
        ExtraMissing: vl-convert is not installed.
    """
    return raster(svg(chart), scale=scale)
