"""The results chain as a person sees it, in a real browser."""

from __future__ import annotations

import shutil

import pytest

import mande as m
from mande.reports.chain import svg

CHROMIUM = shutil.which("chromium")

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


@pytest.fixture(scope="module")
def browser():
    """Return Debian's Chromium, without a window."""
    playwright = pytest.importorskip("playwright.sync_api")
    if CHROMIUM is None:
        pytest.skip("Debian's chromium is not installed")
    with playwright.sync_playwright() as driver:
        yield driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])


def wide(planned):
    """Return the plan for safe water with titles as long and as broad as they come."""
    titles = ("W" * 300, "MMMM WWWW " * 20, "Ärzte und Bürgermeisterinnen " * 6, "村民知道如何举报" * 8, "iii " * 60)
    outputs = [m.Output(f"output-{number}", title) for number, title in enumerate(titles)]
    return planned(outputs=outputs, links=[m.Link("output-1", "healthy"), m.Link("healthy", "school")])


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("direction", ["right", "down"])
def test_no_words_are_cut_off(browser, planned, direction, language):
    """With the fonts that are really there, every line of words stays in its box, and on the sheet."""
    framework = wide(planned)
    page = browser.new_page()
    said, asked = [], []
    page.on("console", lambda message: said.append(message.text))
    page.on("request", lambda request: asked.append(request.url))

    page.set_content(svg(framework, m.check_coverage(framework), direction=direction, language=language))

    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate(OFF_THE_SHEET) == []
    assert (said, asked) == ([], [])


def test_it_is_dark_in_the_dark_and_white_on_paper(browser, plan):
    """The paper of the picture follows the reader's light, and is white in print."""
    page = browser.new_page(color_scheme="dark")
    page.set_content(svg(plan))
    paper = "() => getComputedStyle(document.querySelector('.paper')).fill"

    dark = page.evaluate(paper)
    page.emulate_media(media="print")

    assert dark == "rgb(20, 24, 29)"
    assert page.evaluate(paper) == "rgb(255, 255, 255)"


def test_it_is_an_image_with_a_name(browser, plan):
    """A screen reader hears one image with its title."""
    page = browser.new_page()
    page.set_content(svg(plan))

    assert page.get_by_role("img", name="Safe water").count() == 1
