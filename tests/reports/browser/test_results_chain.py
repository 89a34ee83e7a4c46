"""The results chain as a person sees it, in a real browser."""

from __future__ import annotations

import pytest

import mande as m
from mande.reports.chain import svg

CUT_OFF = """() => [...document.querySelectorAll('svg g')].flatMap(group => {
    const box = group.querySelector('rect');
    if (!box) return [];
    const held = box.getBBox();
    return [...group.querySelectorAll('text')].filter(text => {
        const words = text.getBBox();
        return words.x < held.x || words.x + words.width > held.x + held.width
            || words.y < held.y || words.y + words.height > held.y + held.height + 1;
    }).map(text => text.textContent);
})"""
"""The lines of words that reach over the edge of their box."""

OFF_THE_SHEET = """() => {
    const sheet = document.querySelector('svg').viewBox.baseVal;
    return [...document.querySelectorAll('svg text')].filter(text => {
        const words = text.getBBox();
        return words.x < 0 || words.x + words.width > sheet.width || words.y + words.height > sheet.height;
    }).map(text => text.textContent);
}"""
"""The lines of words that reach over the edge of the picture."""


def chain():
    """Return a plan whose titles are as long and as broad as they come."""
    titles = ("W" * 300, "MMMM WWWW " * 20, "Ärzte und Bürgermeisterinnen " * 6, "村民知道如何举报" * 8, "iii " * 60)
    outputs = [m.Output(f"output-{number}", title) for number, title in enumerate(titles)]
    links = [m.Link("output-1", "healthy", evidence=[m.Evidence("review", says="contradicts")])]
    outcomes = [m.Outcome("healthy", "Fewer children fall ill", order="immediate")]
    return m.Framework("wells", "Safe water", outputs=outputs, outcomes=outcomes, links=links)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("direction", ["right", "down"])
def test_no_words_are_cut_off(opened, direction, language):
    """With the fonts that are really there, every line of words stays in its box, and on the sheet."""
    framework = chain()

    tab = opened(svg(framework, m.check_coverage(framework), direction=direction, language=language))

    assert tab.evaluate(CUT_OFF) == []
    assert tab.evaluate(OFF_THE_SHEET) == []
    assert (tab.complaints, len(tab.asked)) == ([], 1)


def test_it_is_dark_in_the_dark_and_white_on_paper(opened):
    """The paper of the picture follows the reader's light, and is white in print."""
    tab = opened(svg(chain()), scheme="dark")
    paper = "() => getComputedStyle(document.querySelector('.paper')).fill"

    dark = tab.evaluate(paper)
    tab.emulate_media(media="print")

    assert dark == "rgb(20, 24, 29)"
    assert tab.evaluate(paper) == "rgb(255, 255, 255)"


def test_it_is_an_image_with_a_name(opened):
    """A screen reader hears one image with its title."""
    assert opened(svg(chain())).get_by_role("img", name="Safe water").count() == 1
