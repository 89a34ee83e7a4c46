"""Whether a browser shows the page as it is meant to be seen: on a screen, on a telephone, in the dark and on paper."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

import mande as m
from mande.reports.html import compose, site

OFFICES = ("bangladesh", "kyrgyz_republic", "macedonia", "nigeria", "norway")
LANGUAGES = ("en", "fr")

# What is cut off: text that its own box hides, or that hangs over the edge of the page outside a box that moves.
CUT_OFF = """
() => {
  const wide = document.documentElement.clientWidth, found = [];
  if (document.scrollingElement.scrollWidth > wide) found.push("the page moves sideways");
  for (const each of document.body.querySelectorAll("*")) {
    if (each.closest("svg") || !each.checkVisibility() || each.matches(".skip")) continue;
    const moves = each.closest("[tabindex='0']");
    const clips = ["hidden", "clip"].includes(getComputedStyle(each).overflowX);
    if (clips && each.scrollWidth > each.clientWidth) found.push("hidden: " + each.outerHTML.slice(0, 200));
    if (!moves && each.getBoundingClientRect().right > wide + 1) found.push("over: " + each.outerHTML.slice(0, 200));
  }
  return found;
}
"""

# The least contrast between a text and what is behind it, by the formula of WCAG 2.
LEAST_CONTRAST = """
() => {
  const channel = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  let least = 21;
  for (const each of document.body.querySelectorAll("*")) {
    const says = [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!says || each.closest("svg") || !each.checkVisibility()) continue;
    let behind = each, under = [0, 0, 0, 0];
    while (behind && (under = numbers(getComputedStyle(behind).backgroundColor)).length === 4 && !under[3])
      behind = behind.parentElement;
    const [more, less] = [light(numbers(getComputedStyle(each).color)), light(under)].sort((a, b) => b - a);
    least = Math.min(least, (more + 0.05) / (less + 0.05));
  }
  return least;
}
"""

OPEN_ALL = "() => document.querySelectorAll('details').forEach((each) => { each.open = true; })"


@pytest.mark.parametrize("office", OFFICES)
def test_it_asks_for_nothing(office, page_of, opened):
    """A page asks for no file but itself, and the browser has nothing to complain of."""
    tab = opened(page_of(office))

    assert [url for url in tab.asked if not url.endswith("/page-0.html")] == []
    assert tab.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("office", OFFICES)
def test_nothing_is_cut_off_on_a_telephone(office, language, page_of, opened):
    """At 360 pixels the page does not move sideways, and no text is hidden, also when everything is open."""
    tab = opened(page_of(office, language), 360, 800)
    closed = tab.evaluate(CUT_OFF)
    tab.evaluate(OPEN_ALL)

    assert closed == []
    assert tab.evaluate(CUT_OFF) == []


@pytest.mark.parametrize(("width", "selector"), [(1280, ".card h3"), (360, ".answers a")])
@pytest.mark.parametrize("office", OFFICES)
def test_the_first_screen_answers(office, width, selector, page_of, opened):
    """Without scrolling, one sees every answer: what leads nowhere, what was not measured, which figures disagree."""
    tab = opened(page_of(office), width, 800)
    lowest = tab.eval_on_selector_all(
        selector, "(all) => Math.max(...all.map((e) => e.getBoundingClientRect().bottom))"
    )

    assert lowest <= 800


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("office", OFFICES)
def test_everything_can_be_read(office, scheme, page_of, opened):
    """Every text stands out from what is behind it, by day and by night, and the night is dark."""
    tab = opened(page_of(office), scheme=scheme)
    tab.evaluate(OPEN_ALL)
    shade = sum(map(int, re.findall(r"\d+", tab.evaluate("getComputedStyle(document.body).backgroundColor"))[:3]))

    assert tab.evaluate(LEAST_CONTRAST) >= 4.5
    assert (shade < 150) is (scheme == "dark")


def test_a_number_opens_by_keyboard(page_of, opened):
    """Whoever has no mouse comes to a figure with the tab key, and opens its explanation with Enter."""
    tab = opened(page_of("norway"))
    first = tab.locator("details.why").first
    first.locator("summary").focus()
    tab.keyboard.press("Enter")

    assert first.evaluate("(each) => each.open") is True
    assert first.locator(".because").is_visible()


def test_the_first_stop_leads_to_the_report(page_of, opened):
    """The first tab stop is a link past the head of the page, which can be seen once it is reached."""
    tab = opened(page_of("norway"))
    tab.keyboard.press("Tab")

    assert tab.evaluate("document.activeElement.className") == "skip"
    assert tab.locator(".skip").bounding_box()["y"] >= 0
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "report"


def test_on_paper(page_of, opened, tmp_path):
    """Every sheet says that it is internal; the answers are on the first one, and nothing hangs over its edge."""
    tab = opened(page_of("bangladesh"), scheme="dark")
    answers = tab.locator(".card h3").all_inner_texts()
    tab.emulate_media(media="print")
    file = tmp_path / "report.pdf"
    file.write_bytes(tab.pdf(prefer_css_page_size=True, print_background=True))
    if shutil.which("pdftotext") is None:
        pytest.skip("no pdftotext on the path: apt-get install poppler-utils")
    command = ["pdftotext", "-layout", str(file), "-"]
    sheets = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\f")[:-1]

    assert len(sheets) > 2
    assert all("Internal: small numbers of people" in sheet for sheet in sheets)
    assert len(answers) > 3
    first = "".join(sheets[0].split())
    assert [word for answer in answers for word in answer.split() if word not in first] == []
    assert "not printed" in sheets[0]


HOSTILE = (
    """"'><script>document.title = 'owned'</script><img src="https://example.org/x" onerror="alert(1)">\u202e{{7*7}}"""
)


def test_hostile_text_in_a_browser(opened):
    """What a browser makes of hostile text is text: nothing ran, nothing was asked for, nothing was added."""
    plan = m.Framework("p", HOSTILE, outputs=[m.Output("o", HOSTILE)], outcomes=[m.Outcome("c", HOSTILE * 100)])
    tab = opened(compose(m.report(plan, m.Observations([]), on="2026-07-01", narrative={"change": HOSTILE})), 360)

    assert tab.evaluate("document.querySelectorAll('script, img').length") == 0
    assert tab.title().startswith("\"'><script>")
    assert [url for url in tab.asked if not url.endswith("/page-0.html")] == []
    assert tab.evaluate(CUT_OFF) == []


def test_a_policy_that_holds(page_of, opened):
    """Even if something got into a page, it could neither run nor load."""
    broken = page_of("norway").replace("</main>", "<script>document.title='owned'</script><img src='x.png'></main>")
    tab = opened(broken)

    assert tab.title() != "owned"
    assert len(tab.complaints) == 2
    assert all("Content Security Policy" in complaint for complaint in tab.complaints)


def test_the_offices_side_by_side(example, opened):
    """The first page of a portfolio shows each office without scrolling, and nothing of it is cut off."""
    offices = [example(name) for name in OFFICES]
    whole, day = example("portfolio"), "2010-12-31"
    reports = [m.report(each.programme, each.observations, on=day, audience="internal") for each in offices]
    overview = m.report(whole.programme, whole.observations, on=day, audience="internal")
    index = site(overview, reports)["index.html"]
    tab = opened(index)

    assert tab.locator("tbody tr").last.bounding_box()["y"] < 750
    assert tab.evaluate(CUT_OFF) == []
    assert opened(index, 360).evaluate(CUT_OFF) == []
