"""What the parts of a drawn results chain look like: in light, in the dark and on paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from mande.framework.evidence import Strength
from mande.reports.chain.picture import OBJECTIVES

FONTS = "DejaVu Sans, Verdana, Segoe UI, Arial, sans-serif"
"""The broadest first: widths are reckoned for those."""

LIGHT = {
    "ink": "#1b1f24",
    "muted": "#4b535d",
    "paper": "#ffffff",
    "band": "#f1f4f7",
    "edge": "#737d88",
    "gap": "#a1330a",
    "under-gap": "#fff3ec",
    "weak": "#57606a",
    "some": "#24608a",
    "strong": "#12405f",
}
DARK = {
    "ink": "#eef1f4",
    "muted": "#b4bdc7",
    "paper": "#14181d",
    "band": "#1f252c",
    "edge": "#8a949f",
    "gap": "#ffa37a",
    "under-gap": "#3a2218",
    "weak": "#a9b3bd",
    "some": "#7cbcf0",
    "strong": "#b5dcff",
}
"""Colours by what they are for; a test holds them to the contrasts of WCAG 2.2."""

COLOURED = (
    ("text", "fill", "ink"),
    (".small", "fill", "muted"),
    (".missing", "fill", "gap"),
    (".paper", "fill", "paper"),
    (".band", "fill", "band"),
    (".box", "fill", "paper"),
    (".box", "stroke", "edge"),
    (".box.gap", "fill", "under-gap"),
    (".box.gap", "stroke", "gap"),
    (".sign", "fill", "gap"),
    (".on-sign", "fill", "paper"),
    (".quiet", "stroke", "muted"),
    *((f".{colour}", "stroke", colour) for colour in ("edge", "weak", "some", "strong")),
    *((f".head.{colour}", "fill", colour) for colour in ("edge", "weak", "some", "strong")),
    (".line.gap", "stroke", "gap"),
    (".head.gap", "stroke", "gap"),
    (".head.gap", "fill", "gap"),
    (".head.hollow", "fill", "paper"),
)
"""What is drawn in which colour. Each is written out, since Word, Inkscape and others know no variables of CSS."""


def _coloured(colours: Mapping[str, str]) -> str:
    return "".join(f".mande-chain {part}{{{what}:{colours[colour]}}}\n" for part, what, colour in COLOURED)


STYLE = f"""
.mande-chain .line,.mande-chain .quiet{{fill:none}}
.mande-chain .box.gap{{stroke-width:2}}
.mande-chain .box.unknown{{stroke-dasharray:4 3}}
.mande-chain .on-sign{{font-weight:700}}
{_coloured(LIGHT)}@media screen and (prefers-color-scheme:dark){{
{_coloured(DARK)}}}
@media print{{.mande-chain{{print-color-adjust:exact;-webkit-print-color-adjust:exact}}}}
"""
"""How all of it looks; no rule is for anything else on a page."""


class Stroke(NamedTuple):
    """How an arrow is drawn: its colour, how thick, in which dashes, and half the width of its head."""

    colour: str
    thick: str
    dashes: str
    head: int


STROKES: Mapping[str, Stroke] = {
    Strength.CONTESTED: Stroke("gap", "2.25", "9 3 2 3", 4),
    Strength.UNTESTED: Stroke("weak", "1.5", "2 4", 4),
    Strength.REPORTED: Stroke("some", "1.5", "6 4", 4),
    Strength.RECORDED: Stroke("some", "2", "14 4", 4),
    Strength.OBSERVED_AFTER: Stroke("some", "2", "", 4),
    Strength.OBSERVED_CHANGE: Stroke("strong", "3", "", 6),
    Strength.COMPARED: Stroke("strong", "4.5", "", 7),
    OBJECTIVES: Stroke("edge", "1", "", 4),
}
"""The better a link is borne out, the more of its line is there: dots, dashes, then thicker and thicker."""
