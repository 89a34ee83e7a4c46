"""The results chain as an SVG."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

import mande as m
from mande.reports.chain import svg
from mande.reports.chain.looks import DARK, LIGHT, STYLE
from mande.reports.lettering import width

SPACE = "{http://www.w3.org/2000/svg}"
DIRECTIONS = ("right", "down")


def drawn(framework, coverage=None, **how):
    """Return the SVG of a framework, parsed."""
    return ElementTree.fromstring(svg(framework, coverage, **how))


def numbers(element, *names):
    """Return the attributes of an element that are numbers."""
    return [int(element.get(name)) for name in names]


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_the_picture_of_a_plan(same, plan, direction):
    """The picture of a small plan is, letter by letter, the one that somebody looked at."""
    assert same(f"wells-{direction}.svg", svg(plan, m.check_coverage(plan), direction=direction))


def test_it_says_what_it_is(plan):
    """Who does not see it hears its title, what it holds and what has a gap."""
    root = drawn(plan, m.check_coverage(plan))

    assert (root.get("role"), root.get("aria-label"), root.get("lang")) == ("img", "Safe water", "en")
    assert root.findtext(f"{SPACE}title") == "Safe water"
    assert "film: A film. no path to an outcome recorded (MND101)." in root.findtext(f"{SPACE}desc")


def test_it_needs_nothing_else(plan):
    """It runs nothing, loads nothing and points at nothing, not even at itself, so several may stand on one page."""
    root = drawn(plan, m.check_coverage(plan))

    tags = {element.tag.removeprefix(SPACE) for element in root.iter()}
    names = {name for element in root.iter() for name in element.attrib}
    assert tags == {"svg", "title", "desc", "style", "rect", "g", "path", "circle", "text"}
    assert not [name for name in names if name.startswith("on") or "href" in name or name == "id"]
    assert not re.search(r"url\(|var\(|@import", svg(plan))


def test_its_colours_touch_nothing_else():
    """Each rule of its style begins with its own class, so that a page that holds it keeps its looks."""
    for selectors in re.findall(r"([^{}]+)\{", re.sub(r"@media[^{]*\{", "", STYLE)):
        assert all(selector.strip().startswith(".mande-chain") for selector in selectors.split(","))


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_words_fit_their_boxes(plan, direction):
    """No line of words is wider than its box, nor lower, by the room that a broad font takes."""
    for group in drawn(plan, m.check_coverage(plan), direction=direction).iter(f"{SPACE}g"):
        box = group.find(f"{SPACE}rect")
        for text in group.iter(f"{SPACE}text") if box is not None else ():
            x, y, wide, high = numbers(box, "x", "y", "width", "height")
            left, base, size = numbers(text, "x", "y", "font-size")
            assert x < left
            assert left + width(text.text, size) <= x + wide
            assert y + size <= base <= y + high


def test_a_long_title_ends_in_an_ellipsis_and_is_whole_in_the_tooltip():
    """What does not fit into a box is cut where it can be seen, and whoever points at it reads all of it."""
    title = "a very long title " * 40
    root = drawn(m.Framework("f", outputs=[m.Output("film", title)]))

    shown = [text.text for text in root.iter(f"{SPACE}text")]
    assert [words for words in shown if words.endswith("…")]
    assert f"film: {title}" in [element.text for element in root.iter(f"{SPACE}title")]


def test_gaps_are_told_by_words_and_signs(plan):
    """A gap has a look, a sign and words, so that nobody needs to see its colour."""
    written = svg(plan, m.check_coverage(plan))

    assert written.count('class="box gap"') == 2
    assert written.count('class="sign"') == 3  # two boxes, and the key
    assert "no path to an outcome recorded" in written


def test_what_was_left_out_is_said():
    """A picture that counts a level instead of drawing it says so at its foot."""
    outputs = [m.Output(f"o{number}") for number in range(9)]

    written = svg(m.Framework("f", outputs=outputs), most=4)

    assert "Outputs: 9 are counted and not drawn" in written
    assert "o8" not in written


def test_another_direction_is_refused():
    """A chain runs right or down; the error says so."""
    with pytest.raises(m.UnknownCode, match="right"):
        svg(m.Framework("f"), direction="up")


def test_a_link_back_and_a_link_beside(planned):
    """Feedback runs back to an earlier level or bends round inside one, and is marked where it begins."""
    links = [m.Link("dug", "film", kind="feedback"), m.Link("healthy", "dig", kind="feedback")]

    written = svg(planned(links=links))

    assert written.count('<circle class="head weak hollow"') == 3  # and once in the key
    assert ElementTree.fromstring(written) is not None


def test_codes_that_no_word_breaks():
    """A code of two hundred letters is broken inside its box."""
    root = drawn(m.Framework("f", outputs=[m.Output("x" * 200)]))

    assert all(width(text.text, int(text.get("font-size"))) < 640 for text in root.iter(f"{SPACE}text"))


def luminance(colour):
    """Return how light a colour is (WCAG 2.2)."""
    long = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(long[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    """Return the contrast of two colours (WCAG 2.2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast(colours):
    """Words have a contrast of 4.5 to 1 with what they stand on, lines of 3 to 1; paper is printed in the light."""
    for ink in ("ink", "muted", "gap"):
        for ground in ("paper", "band", "under-gap"):
            assert contrast(colours[ink], colours[ground]) >= 4.5
    for line in ("edge", "weak", "some", "strong", "gap"):
        for ground in ("paper", "band"):
            assert contrast(colours[line], colours[ground]) >= 3
