"""A programme small enough to be read, which gives every section of a report something to say."""

from __future__ import annotations

import shutil

import pytest

import mande as m

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def plan(**fields):
    """Return a plan of two outputs and two outcomes, in which one of each leads nowhere."""
    told = {
        "period": "2026-01/2026-12",
        "outputs": [
            m.Output(
                "wells-dug",
                "Wells dug",
                indicators=[
                    m.Indicator(
                        "wells",
                        "Wells in use",
                        unit="facility",
                        measure="count",
                        accumulation="cumulative",
                        direction="increase",
                        targets=[m.Target(40, period="2026-01/2026-06"), m.Target(60, period="2026-01/2026-12")],
                    )
                ],
            ),
            m.Output(
                "committees",
                "Water committees trained",
                indicators=[
                    m.Indicator(
                        "members",
                        "Committee members trained",
                        unit="person",
                        measure="count",
                        accumulation="incremental",
                        direction="increase",
                        breakdowns=["gender", "age"],
                    )
                ],
            ),
        ],
        "outcomes": [
            m.Outcome("safe-water", "Households drink safe water all year"),
            m.Outcome(
                "less-illness",
                "Fewer people fall ill",
                indicators=[m.Indicator("cases", "Cases of cholera", unit="case", measure="count")],
            ),
        ],
        "links": [m.Link("wells-dug", "safe-water", mechanism="A tested well stands within 500 m")],
        "dimensions": [m.GENDER, m.age_bands(0, 18, 60)],
        "sources": [m.Source("log", "Log of field visits", kind="record", role="implementer")],
        "accepted": [m.Accepted("MND101", "wells-dug", reason="Decided in May", by="The board", on="2026-05")],
    }
    return m.Framework("wells", "Safe water in Kurigram", **{**told, **fields})


SEEN = m.Observations(
    [
        m.Observation("wells", 14, period="2026-01/2026-06", source="log", at="p. 3"),
        m.Observation("wells", 17, period="2026-01/2026-06", source="contractor"),
        m.Observation("members", 60, period="2026-Q1", source="log"),
        m.Observation("members", 38, period="2026-Q1", source="log", cell={"gender": "female"}),
        m.Observation("members", 25, period="2026-Q1", source="log", cell={"gender": "male"}),
        m.Observation("members", m.Missing.NOT_COLLECTED, period="2026-Q1", source="log", cell={"age": "0-17"}),
    ]
)


@pytest.fixture
def planned():
    """What makes the plan, with other fields."""
    return plan


@pytest.fixture
def seen():
    """What was seen of it."""
    return SEEN


@pytest.fixture
def framework():
    """The plan as it was agreed."""
    return plan()


@pytest.fixture
def sample(framework):
    """A report of it, on the first day of July."""
    return m.report(framework, SEEN, on="2026-07-01")


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://example.org")',
    "# a heading",
    "- [x](javascript:alert(1)) | a cell",
    "{{7*7}} ${x} \\input{secret} %\n\\end{document}",
    "\u202egnp.exe\u2066",
    "\x00\x1b[31m",
    "x" * 10_000,
)
"""Texts that mean something to a browser, a spreadsheet, a terminal or a typesetter."""


@pytest.fixture(params=HOSTILE, ids=range(len(HOSTILE)))
def hostile(request):
    """A text from somebody who means harm, and a report that has it wherever people write."""
    text = request.param
    everywhere = m.Framework(
        "wells",
        text,
        period="2026",
        note=text,
        outputs=[
            m.Output("dug", text, indicators=[m.Indicator("w", text, unit="person", targets=[m.Target(4, "2026")])])
        ],
        outcomes=[m.Outcome("safe", text)],
        objectives=[m.Objective("goal", text)],
        links=[m.Link("dug", "safe", mechanism=text, assumptions=[m.Assumption(text)])],
        dimensions=[m.GENDER],
        sources=[m.Source("log", text, kind=text)],
        accepted=[m.Accepted("MND202", "safe", reason=text, by=text)],
    )
    seen = m.Observations(
        [
            m.Observation("w", 1, period="2026", source="log", note=text),
            m.Observation("w", 2, period="2026", source="other"),
            m.Observation("w", 2, period="2026", cell={"gender": "female"}),
        ]
    )
    return text, m.report(everywhere, seen, on="2026-12-31", narrative={"change": text})


@pytest.fixture(scope="session")
def browser():
    """One browser for all tests, which Playwright drives; without one, or without Playwright, its tests are skipped."""
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="playwright is not installed: pip install mande[test]"
    )
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("no Chromium on the path: apt-get install chromium")
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield opened
        opened.close()
