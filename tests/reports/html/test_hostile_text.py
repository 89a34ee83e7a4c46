"""Whether text comes out as text whatever it holds, in every field that a report shows."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

import mande as m
from mande.codes import code_fault, inert
from mande.reports.html import compose, site

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    "</title></style></textarea><script>alert(1)</script>",
    "<!-- --><iframe src=javascript:alert(1)>",
    "javascript:alert(1)",
    "{{7*7}}{% raw %}${7*7}",
    "{words} {0} {title!r}",
    "\u202eevil\u2066\u200f\u202c",
    "\x00\x1b[2J\ud800",
    "=1+1",
    "x" * 10_000,
    "é سجل ঢাকা 中文",
)

texts = st.sampled_from(HOSTILE) | st.text(min_size=1, max_size=40)
codes = texts.map(lambda text: inert(text).replace("/", "|").strip()[:200] or "x").filter(
    lambda code: code_fault(code) is None
)


def programme(text: str, code: str) -> tuple[m.Framework, m.Observations]:
    """Return a programme that has *text* wherever people write, and *code* wherever they name a thing."""
    head = m.Indicator(
        f"{code[:190]} people",
        text,
        unit="person",
        accumulation="cumulative",
        direction="increase",
        breakdowns=["gender", "team"],
        definition=text,
        limitations=text,
        note=text,
        targets=[m.Target(40, period="2026", source=f"{code[:190]} log", at=text)],
    )
    plan = m.Framework(
        code,
        text,
        period="2026",
        outputs=[m.Output(f"{code[:190]} out", text, indicators=[head]), m.Output("alone", text)],
        outcomes=[m.Outcome("gain", text)],
        links=[m.Link(f"{code[:190]} out", "gain", mechanism=text, assumptions=[m.Assumption(text)])],
        dimensions=[m.GENDER, m.Dimension("team", text, categories=[m.Category("a", text), m.Category("b", text)])],
        places=[m.Place("here", text)],
        sources=[m.Source(f"{code[:190]} log", text, note=text)],
        accepted=[m.Accepted("MND202", "gain", reason=f"{text}.", by=text)],
        note=text,
    )
    figures = [
        m.Observation(head.code, value, period="2026-Q1", source=source, at=text, note=text, place=place, cell=cell)
        for value, source, place, cell in (
            (14, f"{code[:190]} log", None, {}),
            (17, text, None, {}),
            (9, text, "here", {"gender": "female"}),
            (3, text, None, {"team": "a"}),
        )
    ]
    return plan, m.Observations(figures)


def faults(page: str) -> list[str]:
    """Return whatever in *page* could run, load or lead away."""
    tree = html.document_fromstring(page.encode("utf-8", "surrogatepass"))
    found = [
        each.tag for each in tree.iter() if each.tag in {"script", "iframe", "img", "object", "embed", "form", "base"}
    ]
    for each in tree.iter():
        for attribute, value in each.attrib.items():
            if attribute.startswith("on") or attribute in {"src", "srcset", "action", "formaction", "data", "ping"}:
                found.append(f"{each.tag} {attribute}={value}")
            if attribute.endswith("href") and not re.fullmatch(r"#[a-z0-9-]+|[a-z0-9-]+\.html", value):
                found.append(value)
    return found


def seen_in(text: str, page: str) -> bool:
    """Return whether *text* can be read in *page*, but for what nobody can see."""
    shown = re.sub(r"\s+", " ", html.document_fromstring(page).text_content())
    return re.sub(r"\s+", " ", inert(text)).strip() in shown


@settings(max_examples=40)
@given(texts, codes, st.sampled_from(["en", "fr"]))
def test_hostile_text_in_every_field(text, code, language):
    """Nothing runs, nothing loads, nothing leads away, nothing turns writing round; the text can be read."""
    framework, seen = programme(text, code)
    page = compose(
        m.report(framework, seen, on="2027-01-01", language=language, narrative={"change": text, "limits": text})
    )

    assert faults(page) == []
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page)
    assert page.encode("utf-8")
    assert seen_in(text, page)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_among_offices(text):
    """The page of a portfolio takes nothing at its word either."""
    code = inert(text).replace("/", "|").strip()[:190]
    framework, seen = programme(text, code)
    overview = m.report(m.Portfolio(f"{code} all", text, [framework]), on="2027-01-01")
    pages = site(overview, [m.report(framework, seen, on="2027-01-01")])

    assert [fault for page in pages.values() for fault in faults(page)] == []
    assert seen_in(text, pages["index.html"])


def test_a_fault_is_seen():
    """A page with a script, a handler or a strange link is caught, so that the tests above can fail."""
    assert faults("<p onclick=x><a href='https://example.org'>a</a><script>b</script></p>") == [
        "script",
        "p onclick=x",
        "https://example.org",
    ]
