"""Whether a picture that stands in a page is a picture and nothing else."""

from __future__ import annotations

import re

import pytest

from mande.coverage.check import check_coverage
from mande.errors import InvalidValue
from mande.reports.chain import svg
from mande.reports.html.pictures import inlined
from mande.wording import say


def drawing(inside: str, attributes: str = "") -> str:
    """Return an SVG that holds *inside*."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f"{attributes}>{inside}</svg>"
    )


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        ("<script>alert(1)</script>", "it holds <script>"),
        ("<foreignObject><b/></foreignObject>", "it holds <foreignObject>"),
        ("<image href='x.png'/>", "it holds <image>"),
        ("<a href='x'/>", "it holds <a>"),
        ("<animate/>", "it holds <animate>"),
        ("<set attributeName='href'/>", "it holds <set>"),
        ("<SCRIPT/>", "it holds <SCRIPT>"),
        ("<b xmlns='http://www.w3.org/1999/xhtml'/>", "it holds {http://www.w3.org/1999/xhtml}b"),
        ("<!-- comment --><path onclick='x'/>", "it acts (onclick)"),
        ("<path onLoad='x'/>", "it acts (onLoad)"),
        ("<use href='other.svg#x'/>", "it loads other.svg#x"),
        ("<use xlink:href='https://example.org/x'/>", "it loads https://example.org/x"),
        ("<use href='javascript:alert(1)'/>", "it loads javascript:alert(1)"),
        ("<path fill='url(https://example.org/x)'/>", "its style loads something"),
        ("<path style='background:url(x)'/>", "its style loads something"),
        ("<path fill='URL(x)'/>", "its style loads something"),
        ("<style>@import 'x';</style>", "its style loads something"),
        (r"<style>a{background:u\72l(x)}</style>", "its style loads something"),
        ("<style>} body { display: none</style>", "its style leaves the picture"),
        ("<path", "not well-formed"),
    ],
)
def test_a_drawing_that_no_page_may_trust(inside, fault):
    """Whatever could run, load, or reach beyond the picture is refused, and the message says what it was."""
    with pytest.raises(InvalidValue, match=re.escape(fault)):
        inlined(drawing(inside), "picture-1")


@pytest.mark.parametrize(
    "text", ["<p xmlns='http://www.w3.org/1999/xhtml'/>", "", "<svg/>", "<g xmlns='http://www.w3.org/2000/svg'/>"]
)
def test_what_is_no_drawing(text):
    """What is no SVG is refused."""
    with pytest.raises(InvalidValue):
        inlined(text, "picture-1")


def test_what_is_wrong_with_a_drawing_in_french():
    """The refusal of a drawing is said in the language asked for, down to what is wrong with it."""
    with pytest.raises(InvalidValue) as refused:
        inlined(drawing("<script/>"), "picture-1")

    assert say(refused.value.args[0], "fr").replace("\u00a0", " ") == (
        "Ce dessin (picture-1) ne peut figurer dans une page : il contient <script>."
    )


def test_entities_are_refused_unread():
    """A drawing that declares entities could grow without end, so nobody reads it."""
    with pytest.raises(InvalidValue, match="document type"):
        inlined("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + drawing("&a;"), "picture-1")


def test_two_pictures_do_not_clash():
    """Ids, and whatever points at them, begin with the name of the picture, also in its style."""
    held = (
        '<style>.a{fill:url(#b)}</style><linearGradient id="b"/><path id="a" fill="url(#b)" aria-labelledby="a b"/>'
        '<use xlink:href="#a"/>'
    )

    assert inlined(drawing(held), "p") == (
        '<svg xmlns="http://www.w3.org/2000/svg"><style>#p{.a{fill:url(#p-b)}}</style><linearGradient id="p-b" />'
        '<path id="p-a" fill="url(#p-b)" aria-labelledby="p-a p-b" /><use href="#p-a" /></svg>'
    )


def test_our_own_pictures_pass(framework, seen):
    """What mande draws is drawn: the results chain, with its text."""
    shown = inlined(svg(framework, check_coverage(framework, seen, on="2026-07-01")), "picture-1")

    assert shown.startswith("<svg ")
    assert "Wells dug" in shown
