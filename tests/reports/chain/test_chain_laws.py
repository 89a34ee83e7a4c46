"""What holds of the picture of any results chain, in whatever form it is written."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mande as m
from mande.framework.levels import Order
from mande.reports.chain import dot, mermaid, svg
from mande.reports.chain.picture import picture

SPACE = "{http://www.w3.org/2000/svg}"
KINDS = (m.Input, m.Activity, m.Output, m.Outcome, m.Impact)
DESIGNS = st.none() | st.sampled_from(["opinion", "record", "observed after", "before and after", "comparison"])

HOSTILE = (
    "<script>alert(1)</script>",
    '"]; click n1 "javascript:alert(1)"\n  n1 --> n2',
    '%%{init: {"securityLevel": "loose"}}%%',
    "`**bold**` #quot; &lt;b&gt; $$x$$ fa:fa-car",
    "</style></title></svg><svg onload=alert(1)>",
    '\\"; } digraph evil { a -> b; //',
    "a\u202eb\u2066c \x00\x1b[31m",
    '=HYPERLINK("evil")',
    "]]> <!-- -- ",
    "x" * 10_000,
)
"""What somebody might write into a title, for one form or another to trip over."""


TITLES = st.text(max_size=40)


@st.composite
def frameworks(draw, titles=TITLES):
    """Return frameworks of up to six results a level, linked upwards, with feedback; they shrink to nothing linked."""
    results = [
        kind(f"{kind.__name__.lower()}-{number}", draw(titles))
        for kind in KINDS
        for number in range(draw(st.integers(min_value=0, max_value=6)))
    ]
    held = {kind: [each for each in results if type(each) is kind] for kind in KINDS}
    orders = st.none() | st.sampled_from(list(Order))
    outcomes = [m.Outcome(each.code, each.title, order=draw(orders)) for each in held[m.Outcome]]
    codes = [each.code for each in results]
    pairs = draw(st.lists(st.tuples(*[st.sampled_from(range(len(codes)))] * 2), max_size=25)) if codes else []
    links = {
        (min(pair), max(pair)): m.Link(
            codes[min(pair)],
            codes[max(pair)],
            stated_by=draw(st.sampled_from(["text", "layout"])),
            evidence=[m.Evidence("source", design=draw(DESIGNS))],
        )
        for pair in pairs
        if pair[0] != pair[1]
    }
    back = [m.Link(codes[high], codes[low], kind="feedback") for low, high in list(links)[:3]]
    return m.Framework(
        "plan",
        draw(titles),
        inputs=held[m.Input],
        activities=held[m.Activity],
        outputs=held[m.Output],
        outcomes=outcomes,
        impacts=held[m.Impact],
        links=[*links.values(), *back],
        objectives=[m.Objective("objective", draw(titles), outcomes=[each.code for each in outcomes[:2]])],
        sources=[m.Source("source", independence="independent")],
    )


def boxes(root):
    """Return the corners of every box of an SVG."""
    for rect in root.iter(f"{SPACE}rect"):
        if rect.get("class", "").startswith("box"):
            x, y, wide, high = (int(rect.get(name)) for name in ("x", "y", "width", "height"))
            yield x, y, x + wide, y + high


@settings(max_examples=40)
@given(frameworks(), st.sampled_from(["right", "down"]))
def test_no_two_boxes_of_a_picture_overlap(framework, direction):
    """Whatever is linked to what, each box has its own place, inside the picture."""
    root = ElementTree.fromstring(svg(framework, m.check_coverage(framework), direction=direction))
    wide, high = int(root.get("width")), int(root.get("height"))

    found = list(boxes(root))

    assert len(found) == len(framework.results) + 1
    for place, (left, top, right, bottom) in enumerate(found):
        assert 0 <= left < right <= wide
        assert 0 <= top < bottom <= high
        for other in found[:place]:
            assert left >= other[2] or other[0] >= right or top >= other[3] or other[1] >= bottom


@given(frameworks())
def test_every_link_is_drawn_between_two_boxes(framework):
    """Each link is an arrow, each arrow joins boxes that are there, in all three forms."""
    drawn = picture(framework)
    names = {box.name for box in drawn.boxes}

    assert len(drawn.arrows) == len(framework.links) + len(framework.objectives[0].outcomes)
    assert {arrow.cause for arrow in drawn.arrows} | {arrow.effect for arrow in drawn.arrows} <= names
    assert svg(framework).count('<path class="line ') >= len(drawn.arrows)
    assert len(re.findall(r"^  n\d+ -->?-?\|", mermaid(framework), re.MULTILINE)) == len(drawn.arrows)
    assert len(re.findall(r"^  n\d+ -> n\d+ \[", dot(framework), re.MULTILINE)) == len(drawn.arrows)


@settings(max_examples=30)
@given(frameworks(titles=st.sampled_from(HOSTILE)))
def test_every_code_is_in_every_form(framework):
    """No form leaves a result out, whatever is written in its title."""
    coverage = m.check_coverage(framework)
    written = [mermaid(framework, coverage), dot(framework, coverage)]
    written.append("\n".join(ElementTree.fromstring(svg(framework, coverage)).itertext()))

    for code in [each.code for each in (*framework.results, *framework.objectives)]:
        assert all(code in text for text in written)


@settings(max_examples=30)
@given(frameworks(), st.randoms(use_true_random=False))
def test_the_order_of_links_changes_no_form(framework, random):
    """Whichever link was written first, the same is drawn."""
    links = list(framework.links)
    random.shuffle(links)
    fields = ("inputs", "activities", "outputs", "outcomes", "impacts", "objectives", "sources")
    held = {field: getattr(framework, field) for field in fields}
    other = m.Framework(framework.code, framework.title, links=links, **held)

    for write in (svg, mermaid, dot):
        assert write(other) == write(framework)


MERMAID = re.compile(
    r"flowchart LR|  subgraph level\d+\[\"[^\"]*\"\]|  end|  about\[\"[^\"]*\"\]|    n\d+\[\"[^\"]*\"\]"
    r"|  n\d+ (-->|---)\|\"[^\"]*\"\| n\d+|  linkStyle \d+ [\w:#, -]+|  classDef gap [\w:#,-]+|  class [n\d,]+ gap"
    r"|  style about fill:none,stroke:none"
)
"""Every line that a flowchart of ours may have: whatever a person wrote stands between two quotes."""

QUOTED = r'"(?:[^"\\]|\\.)*"'
DOT = re.compile(
    rf"digraph chain \{{|  [\w ]*(?:\[?\w+={QUOTED}[,;]? ?)+;?\]?;?|  subgraph cluster_\d+ \{{"
    rf"|    \w+={QUOTED};|  \}}|\}}|    n\d+ \[(?:\w+={QUOTED}(?:, )?)+\];|  n\d+ -> n\d+ \[(?:\w+={QUOTED}(?:, )?)+\];"
)
"""Every line that a graph of ours may have."""


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles_are_inert(title, language):
    """What somebody writes into a title is shown and never read as a command, in any form."""
    framework = m.Framework(
        "plan",
        title,
        outputs=[m.Output("film", title)],
        outcomes=[m.Outcome(title[:30].strip() if title.isprintable() and "/" not in title else "aware", title)],
        objectives=[m.Objective("objective", title)],
    )
    coverage = m.check_coverage(framework)

    root = ElementTree.fromstring(svg(framework, coverage, language=language))
    flowchart, graph = mermaid(framework, coverage, language=language), dot(framework, coverage, language=language)

    tags = {element.tag.removeprefix(SPACE) for element in root.iter()}
    assert tags <= {"svg", "title", "desc", "style", "rect", "g", "path", "circle", "text"}
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on") or "href" in name]
    assert all(MERMAID.fullmatch(line) for line in flowchart.splitlines())
    assert not set("%`<>$;") & set(re.sub(r"#\d+;|<br/>", "", flowchart))
    assert all(DOT.fullmatch(line) for line in graph.splitlines())
    for written in (flowchart, graph, "".join(root.itertext())):
        assert all(letter.isprintable() or letter in "\n\u2060\u00a0" for letter in written)
