"""A picture as dots shows what the page shows in daylight, and is never larger than a document should hold."""

from __future__ import annotations

import struct

import pytest

import mande as m

pytest.importorskip("vl_convert")

DRAWN = (
    '<svg xmlns="http://www.w3.org/2000/svg" class="c" viewBox="0 0 {side} {side}" width="{side}" height="{side}">'
    "<style>.c rect{{fill:#ff0000}}@media screen and (prefers-color-scheme:dark){{.c rect{{fill:#00ff00}}}}</style>"
    '<rect width="{side}" height="{side}"/></svg>'
)


def size(png):
    """Return how many dots a PNG has across and down, by its header."""
    assert png.startswith(b"\x89PNG")
    return struct.unpack(">II", png[16:24])


def test_the_colours_are_those_of_daylight():
    """A document is read in daylight: colours for a screen at night are passed over."""
    red = m.reports.charts.raster(DRAWN.format(side=40))
    plain = m.reports.charts.raster(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="40" height="40">'
        '<rect width="40" height="40" fill="#ff0000"/></svg>'
    )

    assert red == plain


@pytest.mark.parametrize("side", [40, 3000])
def test_a_large_picture_has_fewer_dots(side):
    """Twice as many dots as the drawing has of its own, unless that would be more than a document should hold."""
    across, down = size(m.reports.charts.raster(DRAWN.format(side=side)))

    assert across == down
    assert across == 80 or across * down <= 3_000_000


def test_the_words_of_a_chain_are_drawn(sample):
    """A picture of a chain without its words would be a smaller file: its letters are there."""
    svg = m.reports.chain.svg(sample.programme, sample.coverage)
    wordless = svg.replace("<text", "<g").replace("</text>", "</g>")

    assert len(m.reports.charts.raster(svg)) > 2 * len(m.reports.charts.raster(wordless))
