"""Whether generated frameworks hold together, what they shrink to, and how much of them is thrown away."""

from __future__ import annotations

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

import mande as m
from mande import strategies

ONE_SCREEN = (24, 100)
"""Lines and characters of a screen."""


@settings(max_examples=50)
@given(st.data())
def test_whatever_is_named_is_declared(data):
    """A framework is drawn whole: nothing that it names is missing."""
    framework = data.draw(strategies.frameworks() | strategies.frameworks(awkward=True))

    assert set(framework.chain.effects_of) <= {result.code for result in framework.results}
    assert {code for each in framework.indicators for code in each.breakdowns} <= {
        dimension.code for dimension in framework.dimensions
    }


def test_the_smallest_framework_is_a_code_and_a_title(smallest):
    """What is left of a framework that hardly matters prints on one line."""
    assert smallest(strategies.frameworks()) == m.Framework("wells", "Wells dug")
    assert smallest(strategies.frameworks(awkward=True)) == m.Framework("wells", "Wells dug")


def test_the_smallest_realistic_framework(smallest):
    """What is left of a project is its theme, its years and whom it is for: no result that does not matter."""
    framework = smallest(strategies.frameworks(realistic=True))

    assert (framework.code, framework.title, framework.results) == ("wells", "Safe water for villages", ())


def test_the_smallest_framework_with_a_link(smallest):
    """What is left of a framework with a link is the two results that it joins."""
    framework = smallest(strategies.frameworks(), lambda framework: bool(framework.links))

    assert [(link.cause, link.effect) for link in framework.links] == [tuple(each.code for each in framework.results)]


def test_the_smallest_framework_with_a_target(smallest):
    """What is left of a framework with a target is one indicator, which promises nothing."""
    framework = smallest(strategies.frameworks(), lambda framework: any(each.targets for each in framework.indicators))

    assert [each.targets for each in framework.indicators] == [(m.Target(0),)]


def test_the_median_framework_fits_on_a_screen(drawn):
    """Of a hundred and one projects, the one in the middle is read without scrolling."""
    found = drawn(strategies.frameworks(realistic=True), 101)
    pages = sorted((framework.as_text() for framework in found), key=len)

    lines = pages[len(pages) // 2].splitlines()
    assert len(lines) <= ONE_SCREEN[0]
    assert max(map(len, lines)) <= ONE_SCREEN[1]


def test_portfolios_share_codes(drawn):
    """Two offices call what they count alike, as they do in life."""
    found = drawn(strategies.portfolios(), 30)

    codes = [[each.code for framework in held.frameworks for each in framework.indicators] for held in found]
    assert any(len(each) > len(set(each)) for each in codes)


HELD = [field.name for field in attrs.fields(m.Framework)]


def test_everything_a_framework_holds_is_tried(drawn):
    """Each field of a framework is filled now and then, and left empty now and then."""
    found = drawn(strategies.frameworks(), 1500)

    plain = m.Framework("other")
    assert [name for name in HELD if all(getattr(each, name) == getattr(plain, name) for each in found)] == []
    assert [name for name in HELD if all(getattr(each, name) != getattr(plain, name) for each in found)] == [
        "code",
        "title",
    ]
