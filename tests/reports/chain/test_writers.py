"""What SVG, Mermaid and DOT make of one picture."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

import mande as m
from mande.reports.chain import dot, mermaid, svg

PLAN = m.Framework(
    "wells",
    "Safe water",
    outputs=[m.Output("dug", "Wells dug"), m.Output("film", "A film")],
    outcomes=[m.Outcome("healthy", "Fewer children fall ill")],
    links=[m.Link("dug", "healthy")],
)


@pytest.mark.parametrize("write", [svg, mermaid, dot])
def test_every_result_is_in_every_form(write):
    """What one form shows, the others show too: codes, titles and gaps."""
    written = write(PLAN, m.check_coverage(PLAN))

    for words in ("dug", "film", "healthy", "Wells dug", "no path to an outcome recorded"):
        assert words in written


def test_an_svg_is_xml():
    """An SVG can be parsed and says what it is."""
    root = ElementTree.fromstring(svg(PLAN))

    assert root.get("aria-label") == "Safe water"
