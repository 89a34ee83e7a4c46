"""The colours and shapes of charts: told apart by those who see few colours, on white paper and on a dark page."""

from __future__ import annotations

from typing import NamedTuple

from mande.framework.evidence import Strength

# After Okabe and Ito (2008), with an orange and a purple darker than theirs: each has a contrast of 3:1 or more (WCAG
# 2.2, 1.4.11) against white and against #121212. Vermilion stands for red.
BLUE = "#0072B2"
RED = "#D55E00"
GREEN = "#009E73"
PURPLE = "#B5628F"
ORANGE = "#B87A00"
GREY = "#767676"

INK = "currentColor"
"""Text and lines take the colour of the page's text, so that a chart is read in the dark too; alone, it is black."""

MUTED = 0.75
"""How opaque words are that stand beside: 7:1 against white and against a dark page."""

FAINT = 0.15
"""How opaque a bar is that shows how long others might be."""


class Look(NamedTuple):
    """What a thing looks like: a colour and a shape, so that neither stands alone."""

    colour: str
    shape: str


class Fill(NamedTuple):
    """A colour that words stand on, and the colour of the words."""

    fill: str
    ink: str


DARK, LIGHT = "#000000", "#FFFFFF"

STRENGTHS = {
    Strength.CONTESTED: Fill("#F4B183", DARK),
    Strength.UNTESTED: Fill("#E4E4E4", DARK),
    Strength.REPORTED: Fill("#C6DBEF", DARK),
    Strength.RECORDED: Fill("#9ECAE1", DARK),
    Strength.OBSERVED_AFTER: Fill("#6BAED6", DARK),
    Strength.OBSERVED_CHANGE: Fill("#2171B5", LIGHT),
    Strength.COMPARED: Fill("#08306B", LIGHT),
}
"""The better borne out, the deeper: one blue, which those who see few colours tell apart by its depth (ColorBrewer)."""
