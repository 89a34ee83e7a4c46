"""How the tests open a page in a browser, which notes whatever the page asks for."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path

import pytest

import mande as m
from mande.reports.html import compose

CHECKOUT = Path(__file__).parents[3]


@cache
def load(name):
    """Return what an example defines."""
    # The portfolio imports its offices by name, as a script beside them would.
    if str(CHECKOUT / "examples") not in sys.path:
        sys.path.append(str(CHECKOUT / "examples"))
    spec = importlib.util.spec_from_file_location(f"browsed_{name}", CHECKOUT / "examples" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@cache
def page(name, language="en"):
    """Return the page of an example at the end of 2010."""
    office = load(name)
    return compose(
        m.report(office.programme, office.observations, on="2010-12-31", audience="internal", language=language)
    )


@pytest.fixture
def example():
    """An example by its name."""
    return load


@pytest.fixture
def page_of():
    """The page of an example by its name, in a language; each is made once."""
    return page


@pytest.fixture
def opened(browser, tmp_path):
    """What opens a page as a file, on a screen of a size, and notes what it asks for and what it complains of."""
    contexts = []

    def open_page(html, width=1280, height=800, scheme="light"):
        file = tmp_path / f"page-{len(contexts)}.html"
        file.write_text(html, encoding="utf-8")
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        contexts.append(context)
        tab = context.new_page()
        tab.asked, tab.complaints = [], []
        tab.on("request", lambda request: tab.asked.append(request.url))
        tab.on("console", lambda message: tab.complaints.append(message.text))
        tab.on("pageerror", lambda error: tab.complaints.append(str(error)))
        tab.goto(file.as_uri())
        return tab

    yield open_page
    for context in contexts:
        context.close()
