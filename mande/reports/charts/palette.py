"""The colours and shapes of charts: told apart by those who see few colours, on white paper and on a dark page."""

from __future__ import annotations

from typing import NamedTuple

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
