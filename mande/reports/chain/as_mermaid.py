"""The results chain as a Mermaid flowchart, which many pages and wikis draw."""

from __future__ import annotations

import re

from mande.coverage.coverage import Coverage
from mande.framework.evidence import Strength
from mande.framework.frameworks import Framework
from mande.languages import DEFAULT_LANGUAGE
from mande.reports.chain.marks import Sign
from mande.reports.chain.picture import MOST, Arrow, Box, Picture, picture

LINES = {
    None: "stroke:#6e7781,stroke-dasharray:1 5",
    Strength.CONTESTED: "stroke:#a3330d,stroke-width:2px,stroke-dasharray:8 3 2 3",
    Strength.UNTESTED: "stroke:#57606a,stroke-dasharray:2 4",
    Strength.REPORTED: "stroke:#24608a,stroke-dasharray:6 4",
    Strength.RECORDED: "stroke:#24608a,stroke-dasharray:14 4",
    Strength.OBSERVED_AFTER: "stroke:#24608a,stroke-width:2px",
    Strength.OBSERVED_CHANGE: "stroke:#17466b,stroke-width:3px",
    Strength.COMPARED: "stroke:#17466b,stroke-width:5px",
}
"""How a link is drawn, by its strength: the words stand beside it."""


def mermaid(
    programme: Framework, coverage: Coverage | None = None, *, language: str = DEFAULT_LANGUAGE, most: int = MOST
) -> str:
    """Return the results chain of *programme* as a Mermaid flowchart, with the gaps that *coverage* found marked on it.

    >>> import mande as m
    >>> plan = m.Framework("water", "Safe water", outputs=[m.Output("dug", "Wells dug")])
    >>> print(mermaid(plan), end="")
    flowchart LR
      about["Safe water<br/>Outputs#58; 1<br/>Links#58; none recorded"]
      subgraph level1["Outputs (1)"]
        n1["dug<br/>Wells dug"]
      end
      style about fill:none,stroke:none

    Raises:
        InvalidValue: *programme* is no single framework, or *coverage* is not of it.
    """
    return composed(picture(programme, coverage, language=language, most=most))


def composed(drawn: Picture) -> str:
    """Return *drawn* as a flowchart; names are mande's own, and whatever a person wrote stands in quotes."""
    lines = ["flowchart LR", f"  about[{_quoted(drawn.title or drawn.code, *drawn.summary, *drawn.notes)}]"]
    for number, column in enumerate(drawn.columns, 1):
        lines += [f"  subgraph level{number}[{_quoted(column.heading)}]", *(f"    {_box(box)}" for box in column.boxes)]
        lines += ["  end"]
    lines += [f"  {_arrow(arrow)}" for arrow in drawn.arrows]
    lines += [f"  linkStyle {number} {LINES[arrow.strength]}" for number, arrow in enumerate(drawn.arrows)]
    gaps = [box.name for box in drawn.boxes if any(mark.sign is Sign.GAP for mark in box.marks)]
    if gaps:
        lines += ["  classDef gap stroke:#a3330d,stroke-width:2px", f"  class {','.join(gaps)} gap"]
    lines += ["  style about fill:none,stroke:none"]
    return "\n".join([*lines, ""])


def _box(box: Box) -> str:
    return f"{box.name}[{_quoted(*box.lines)}]"


def _arrow(arrow: Arrow) -> str:
    said = _quoted(*arrow.lines)
    return f"{arrow.cause} {'---' if arrow.strength is None else '-->'}|{said}| {arrow.effect}"


def _quoted(*lines: str) -> str:
    """Return *lines* as one quoted label: whatever may mean something to Mermaid is written by its number.

    >>> _quoted("a <b>", "c")
    '"a #60;b#62;<br/>c"'
    """
    plain = (MEANING.sub(lambda letter: f"#{ord(letter[0])};", APART.sub("\u2060", line)) for line in lines if line)
    return '"' + "<br/>".join(plain) + '"'


APART = re.compile(r"(?<=[$:])(?=[$\w])")
"""Where a joiner that nobody sees comes in: Mermaid draws a formula between two dollar signs, and an icon for
`fa:fa-car`, also where they are written by number."""

MEANING = re.compile(r"[^\w ,()'/.\u0080-\U0010ffff-]|[-.](?=[ -])|_")
"""What Mermaid might read as more than a letter: a hyphen or a point is one, but where it may begin a list."""
