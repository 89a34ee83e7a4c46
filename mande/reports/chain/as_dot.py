"""The results chain as a graph that Graphviz draws."""

from __future__ import annotations

from mande.coverage.coverage import Coverage
from mande.framework.evidence import Strength
from mande.framework.frameworks import Framework
from mande.languages import DEFAULT_LANGUAGE
from mande.reports.chain.marks import Sign
from mande.reports.chain.picture import MOST, Arrow, Box, Picture, picture
from mande.reports.lettering import wrapped

LINES = {
    None: 'style="dashed", color="#6e7781", arrowhead="odot"',
    Strength.CONTESTED: 'style="dashed", color="#a3330d", penwidth="2"',
    Strength.UNTESTED: 'style="dotted", color="#57606a"',
    Strength.REPORTED: 'style="dashed", color="#24608a"',
    Strength.RECORDED: 'style="solid", color="#24608a"',
    Strength.OBSERVED_AFTER: 'style="solid", color="#24608a", penwidth="2"',
    Strength.OBSERVED_CHANGE: 'style="solid", color="#17466b", penwidth="3"',
    Strength.COMPARED: 'style="solid", color="#17466b", penwidth="5"',
}
"""How a link is drawn, by its strength: the words stand beside it."""


def dot(
    programme: Framework, coverage: Coverage | None = None, *, language: str = DEFAULT_LANGUAGE, most: int = MOST
) -> str:
    r"""Return the results chain of *programme* in the DOT language, which Graphviz draws, with its gaps marked.

    >>> import mande as m
    >>> plan = m.Framework("water", outputs=[m.Output("dug", "Wells dug")])
    >>> print(dot(plan).splitlines()[8])
        n1 [label="dug\lWells dug\l"];

    Raises:
        InvalidValue: *programme* is no single framework, or *coverage* is not of it.
    """
    return composed(picture(programme, coverage, language=language, most=most))


def composed(drawn: Picture) -> str:
    """Return *drawn* in the DOT language; names are mande's own, and whatever a person wrote stands in quotes."""
    lines = [
        "digraph chain {",
        '  rankdir="LR"; fontname="sans-serif"; labelloc="t";',
        f"  label={_quoted(*_heading(drawn), align='n', room=4 * ROOM)};",
        '  node [shape="box", style="rounded", fontname="sans-serif", fontsize="11", margin="0.15,0.08"];',
        '  edge [fontname="sans-serif", fontsize="9"];',
    ]
    for number, column in enumerate(drawn.columns):
        lines += [f"  subgraph cluster_{number} {{", f"    label={_quoted(column.heading, align='n')};"]
        lines += ['    color="#afb8c1";', *(f"    {_box(box)}" for box in column.boxes), "  }"]
    return "\n".join([*lines, *(f"  {_arrow(arrow)}" for arrow in drawn.arrows), "}", ""])


def _heading(drawn: Picture) -> tuple[str, ...]:
    return (drawn.title or drawn.code, *drawn.summary, *drawn.notes)


def _box(box: Box) -> str:
    lined = any(mark.sign is Sign.GAP for mark in box.marks)
    colour = ', color="#a3330d", penwidth="2"' if lined else ""
    return f"{box.name} [label={_quoted(*box.lines)}{colour}];"


def _arrow(arrow: Arrow) -> str:
    said = _quoted(*arrow.lines, align="n")
    hollow = ', arrowhead="empty"' if arrow.by_layout else ""
    free = ', constraint="false"' if arrow.feedback else ""
    return f"{arrow.cause} -> {arrow.effect} [label={said}, {LINES[arrow.strength]}{hollow}{free}];"


SIZE, ROOM, MOST_LINES = 11, 240, 8
"""The size of letters, how wide a line of them may be, and how many lines a title may have."""

MEANING = str.maketrans({"\\": "\\\\", '"': '\\"', "&": "&amp;"})
"""Characters that mean something inside a quoted string, and how they are written."""


def _quoted(*lines: str, align: str = "l", room: int = ROOM) -> str:
    r"""Return *lines*, broken where they are long, as one quoted string, which ends at the first bare quote.

    >>> _quoted('a "b"', "c\\")
    '"a \\"b\\"\\lc\\\\\\l"'
    """
    broken = (part for line in lines for part in wrapped(line, SIZE, room, MOST_LINES))
    return '"' + "".join(f"{part.translate(MEANING)}\\{align}" for part in broken) + '"'
