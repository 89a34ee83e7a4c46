"""What the tests of IATI's meaning share: activities written as XML, and documents that strain IATI."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import strategies as st

import mande as m
from mande.formats.document import Document
from mande.formats.iati.meaning import document
from mande.formats.iati.reading import parse
from mande.formats.remarks import Notes

BEFORE = """<iati-activity xml:lang="en"><iati-identifier>XM-1-wells</iati-identifier>
<reporting-org ref="XM-1" type="40"><narrative>We</narrative></reporting-org>
<title><narrative>Safe water</narrative></title><description><narrative>Wells are dug</narrative></description>
<participating-org role="4"/><activity-status code="2"/>
<activity-date iso-date="2009-01-01" type="1"/><activity-date iso-date="2010-12-31" type="3"/>"""


def as_xml(results: str, *, before: str = BEFORE) -> str:
    """Return a document of one activity with *results*."""
    return f'<iati-activities version="2.03">{before}{results}</iati-activity></iati-activities>'


def with_indicator(inside: str, *, measure: str = "1", attributes: str = "", kind: str = "1") -> str:
    """Return a document with one indicator of *measure*, which holds what is *inside*."""
    return as_xml(
        f'<result type="{kind}"><title><narrative>Wells dug</narrative></title>'
        f'<indicator measure="{measure}" {attributes}><title><narrative>Wells</narrative></title>{inside}</indicator>'
        "</result>"
    )


def with_values(inside: str, *, measure: str = "1") -> str:
    """Return a document with one period of the year 2009, which holds what is *inside*."""
    return with_indicator(
        f'<period><period-start iso-date="2009-01-01"/><period-end iso-date="2009-12-31"/>{inside}</period>',
        measure=measure,
    )


@pytest.fixture(scope="session")
def xml() -> dict[str, Callable[..., str]]:
    """Return what writes documents: of results, of one indicator, of one year."""
    return {"results": as_xml, "indicator": with_indicator, "values": with_values}


@pytest.fixture(scope="session")
def understood() -> Callable[..., Document]:
    """Return what reads a document that is written as XML."""

    def read(data: str | bytes, **options: Any) -> Document:
        return document(parse(data), Notes("activities.xml"), **options)

    return read


TEXTS = st.text(max_size=12) | st.sampled_from(
    ["", "Wells dug", " dug ", "a\r\nb", "x\x00y", "45%", "1,000", "not reported", "<b>&", "%2F", "Straße – été"]
)
WORDS = TEXTS | st.dictionaries(
    st.sampled_from(["en", "fr", "pt-BR", "und", "no language"]), TEXTS, min_size=1, max_size=3
).map(m.Text)
NOTES = st.none() | WORDS
SCALE = m.Scale("readiness", ["draft", "approved", "in use"])
NUMBERS = (
    st.integers(-5, 10**25) | st.decimals(allow_nan=False, allow_infinity=False, places=2) | st.just(Decimal("1E+3"))
)
REASONS = st.sampled_from([each for each in m.Missing if each is not m.Missing.DISPUTED])
SIDES = st.integers(0, 9) | REASONS
FIGURES: dict[str, st.SearchStrategy[object]] = {
    "count": NUMBERS | REASONS | WORDS,
    "percentage": NUMBERS | st.builds(m.Ratio, SIDES, SIDES),
    "ratio": NUMBERS | st.builds(m.Ratio, SIDES, SIDES),
    "money": NUMBERS | st.builds(m.Money, NUMBERS | st.fractions(max_denominator=9), st.sampled_from(["USD", "BDT"])),
    "amount": NUMBERS | st.builds(m.Amount, NUMBERS, st.sampled_from(["km", "m"])),
    "yes no": st.booleans(),
    "score": st.sampled_from(SCALE.steps).map(lambda step: m.Score(step, SCALE)) | REASONS,
    "stage": st.sampled_from(SCALE.steps).map(lambda step: m.Stage(step, SCALE)),
    "nominal": WORDS | st.sampled_from(["1", "2"]),
    "narrative": WORDS,
}
PERIODS = st.sampled_from([None, "2009", "2009-Q2", "2007-02/2009", "2009-05-31", "2008/2010"])
CELLS = st.sampled_from(
    [
        {},
        {"gender": "female"},
        {"gender": "not_applicable"},
        {"sex": "F"},
        {"sex": "women", "age": "18-24"},
        {"sex": "girls"},
        {"status": "a; b"},
        {"sexe": "total", "sex": "male"},
        {"disability": "a_lot", "age": "unknown"},
        {"Kenya": "3"},
    ]
)
PLACES = st.sampled_from([None, "BD", "BD-dhaka", "a + b", "%2F"])
QUALIFIERS = st.sampled_from(["exactly", "exactly", "about", "over"])
SOURCES = st.sampled_from([None, "mtr", "iati"])
LOCATORS = st.sampled_from([None, "L12"])


@st.composite
def baselines(draw: st.DrawFn, measure: str) -> m.Baseline:
    """Return a baseline of an indicator of *measure*."""
    return m.Baseline(
        draw(FIGURES[measure]),
        draw(PERIODS),
        qualifier=draw(QUALIFIERS),
        cell=draw(CELLS),
        place=draw(PLACES),
        source=draw(SOURCES),
        at=draw(LOCATORS),
        note=draw(NOTES),
        covers=draw(st.sampled_from([None, m.Ratio(22, 64)])),
    )


@st.composite
def targets(draw: st.DrawFn, measure: str) -> m.Target:
    """Return a target of an indicator of *measure*."""
    return m.Target(
        draw(FIGURES[measure]),
        draw(PERIODS),
        kind=draw(st.sampled_from([None, "exact", "ceiling"])),
        qualifier=draw(QUALIFIERS),
        cell=draw(CELLS),
        place=draw(PLACES),
        source=draw(SOURCES),
        note=draw(NOTES),
    )


@st.composite
def indicators(draw: st.DrawFn, code: str) -> m.Indicator:
    """Return an indicator called *code* of any measure."""
    measure = draw(st.sampled_from(sorted(FIGURES)))
    return m.Indicator(
        code,
        draw(WORDS),
        measure=measure,
        unit="km" if measure == "amount" else draw(st.sampled_from([None, "person", "event"])),
        accumulation=draw(st.sampled_from([None, "cumulative"])),
        direction=draw(st.sampled_from([None, "increase", "decrease", "maintain"])),
        baseline=draw(st.none() | REASONS | baselines(measure)),
        other_baselines=draw(st.lists(baselines(measure), max_size=2)),
        targets=draw(st.lists(targets(measure), max_size=3)),
        scale=SCALE if measure in ("score", "stage") else None,
        definition=draw(NOTES),
        limitations=draw(NOTES),
        references=draw(
            st.lists(st.sampled_from(["SDG 8.8.2", "own B1 <https://x.org>", "a report", "WHO  3"]), max_size=2)
        ),
        note=draw(NOTES),
    )


@st.composite
def frameworks(draw: st.DrawFn, code: str) -> m.Framework:
    """Return a framework called *code*; it shrinks to one with no result."""

    def some(kind: type, name: str) -> list[object]:
        return [
            kind(
                f"{name}{number}",
                draw(WORDS),
                indicators=[draw(indicators(f"{name}{number}.{place}")) for place in range(draw(st.integers(0, 2)))],
                note=draw(NOTES),
                source=draw(SOURCES),
                at=draw(LOCATORS),
            )
            for number in range(draw(st.integers(0, 2)))
        ]

    outputs, outcomes = some(m.Output, "output"), some(m.Outcome, "outcome")
    linked = [(cause.code, effect.code) for cause in outputs for effect in outcomes]
    return m.Framework(
        code,
        draw(WORDS),
        period=draw(st.sampled_from([None, "2007-02/2010-01", "2007-02/2010"])),
        started=draw(st.sampled_from([None, "2007-03", "2007-03-01"])),
        basis=draw(st.sampled_from(["plan", "extract"])),
        inputs=draw(st.sampled_from([[], [m.Input("grant", "Grant", amount=m.Money(9, "USD"))]])),
        activities=some(m.Activity, "activity"),
        outputs=outputs,
        outcomes=outcomes,
        impacts=some(m.Impact, "impact"),
        context=[draw(indicators(f"context.{number}")) for number in range(draw(st.integers(0, 2)))],
        links=[m.Link(*pair, mechanism=draw(NOTES)) for pair in linked],
        dimensions=draw(
            st.sampled_from(
                [
                    [],
                    [m.GENDER, m.age_bands(0, 15, 18)],
                    [m.Dimension("sex", "", ["F", "M"])],
                ]
            )
        ),
        places=[]
        if draw(st.booleans())
        else [m.Place("BD", "Bangladesh"), m.Place("BD-dhaka", within="BD"), m.Place("a + b"), m.Place("%2F")],
        sources=draw(
            st.sampled_from([[], [m.Source("mtr", "Review", published="2009-09")], [m.Source("iati", "Ours")]])
        ),
        absences=draw(st.sampled_from([[], [m.Absence("outcomes.indicators", at="L1")]])),
        note=draw(NOTES),
    )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Return a framework or a portfolio, with or without what was seen of it."""
    programme: m.Framework | m.Portfolio = draw(frameworks("XM-1%2Fwells"))
    held = [programme]
    if draw(st.booleans()):
        held = [programme, draw(frameworks("50% of it"))]
        programme = m.Portfolio("all", "All of them", held, note=draw(NOTES))
    if draw(st.integers(0, 4)) == 0:
        return Document(programme)
    measured = [(each.code, one) for each in held for one in each.indicators]
    seen = []
    for _ in range(draw(st.integers(0, 6)) if measured else 0):
        project, indicator = draw(st.sampled_from(measured))
        before = draw(st.booleans())
        seen.append(
            m.Observation(
                f"{project}/{indicator.code}" if before else indicator.code,
                draw(FIGURES[indicator.measure.value]),
                draw(PERIODS),
                project=None if before else project,
                cell=draw(CELLS),
                place=draw(PLACES),
                source=draw(SOURCES),
                at=draw(LOCATORS),
                qualifier=draw(QUALIFIERS),
                printed=draw(st.none() | TEXTS),
                note=draw(NOTES),
            )
        )
    return Document(
        programme,
        m.Observations(seen, claims=_claims(held), cohorts=[m.Cohort("one", entered=9, project=held[0].code)]),
    )


def _claims(frameworks: list[m.Framework]) -> list[m.Claim]:
    first = frameworks[0]
    return [m.Claim(first.outcomes[0].code, "They know", project=first.code)] if first.outcomes else []


@pytest.fixture(scope="session")
def straining() -> st.SearchStrategy[Document]:
    """Return the strategy for documents of every measure, with hostile texts and figures that IATI cannot say."""
    return documents()
