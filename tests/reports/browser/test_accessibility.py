"""Whether axe, which checks pages against WCAG, finds anything on the pages of the five examples."""

from __future__ import annotations

import pytest

OFFICES = ("bangladesh", "kyrgyz_republic", "macedonia", "nigeria", "norway")

OPEN_ALL = "() => document.querySelectorAll('details').forEach((each) => { each.open = true; })"


@pytest.fixture(scope="session")
def axe():
    """The script that Deque publishes, out of the package that brings it."""
    package = pytest.importorskip("axe_playwright_python.base", reason="axe is not installed: pip install mande[test]")
    return package.AXE_SCRIPT


def violations(tab, axe, **options):
    """Return what axe finds on a page, each with the first place where it finds it."""
    if not tab.evaluate("'axe' in window"):
        tab.evaluate(axe)
    found = tab.evaluate("(options) => axe.run(document, options)", {"resultTypes": ["violations"], **options})
    return [f"{each['id']}: {each['help']}: {each['nodes'][0]['html'][:300]}" for each in found["violations"]]


@pytest.mark.parametrize("office", OFFICES)
def test_as_it_opens(office, page_of, opened, axe):
    """There is nothing to find on the page of any office."""
    assert violations(opened(page_of(office)), axe) == []


@pytest.mark.parametrize("office", OFFICES)
def test_in_french(office, page_of, opened, axe):
    """Nor is there in another language, whose words are longer; its colours are the same."""
    assert violations(opened(page_of(office, "fr")), axe, rules={"color-contrast": {"enabled": False}}) == []


@pytest.mark.parametrize("office", ["kyrgyz_republic", "norway"])
def test_by_night(office, page_of, opened, axe):
    """The dark colours stand out from one another as well as the light ones."""
    assert violations(opened(page_of(office), scheme="dark"), axe, runOnly=["color-contrast"]) == []


@pytest.mark.parametrize("office", OFFICES)
def test_on_a_telephone(office, page_of, opened, axe):
    """What moves sideways on a narrow screen is reached by keyboard, and what is to be touched is large enough."""
    rules = ["scrollable-region-focusable", "target-size", "meta-viewport", "link-in-text-block", "list", "region"]

    assert violations(opened(page_of(office), 360, 800), axe, runOnly=rules) == []


def test_with_everything_open(page_of, opened, axe):
    """What was folded away is as accessible as the rest."""
    tab = opened(page_of("norway"))
    tab.evaluate(OPEN_ALL)

    assert violations(tab, axe) == []


def test_axe_sees(opened, axe):
    """A page that is not accessible is seen to be so, and so the tests above can fail."""
    found = violations(opened("<p style='color:#aaa;background:#bbb'>grey</p>"), axe)

    assert {"color-contrast", "html-has-lang", "document-title"} <= {each.split(":")[0] for each in found}
