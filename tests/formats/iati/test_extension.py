"""What mande writes as IATI comes back whole, and what another tool changes in it wins."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import hypothesis.strategies as st
from hypothesis import given, settings

import mande as m
from mande.formats.document import Document
from mande.formats.iati import activity as iati
from mande.formats.iati.extension import MORE
from mande.formats.iati.meaning import activities, document
from mande.formats.remarks import Notes

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
SIDES = st.integers(0, 9)
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
                    [m.Dimension("gender", "", ["female"]), m.age_bands(0, 15, 18)],
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


@settings(max_examples=200, deadline=None)
@given(documents())
def test_what_is_written_comes_back_equal(written: Document) -> None:
    """Activities that mande composed mean exactly what was composed, whatever IATI has no place for."""
    notes = Notes("activities.xml")

    read = document(activities(written), notes)

    assert (read.programme, read.observations) == (written.programme, written.observations)
    assert not [each for each in notes.findings if each.code == "MND968"]


PLAN = m.Framework(
    "wells",
    "Safe water",
    period="2009",
    outputs=[
        m.Output(
            "dug",
            "Wells dug",
            indicators=[
                m.Indicator(
                    "wells-dug",
                    "Wells dug",
                    unit="item",
                    measure="percentage",
                    accumulation="cumulative",
                    targets=[m.Target(m.Ratio(1, 3), "2009"), m.Target(12, "2009", qualifier="about")],
                )
            ],
        ),
        m.Output("manual", "Manual written"),
    ],
    outcomes=[m.Outcome("healthy", "Fewer fall ill")],
    links=[m.Link("dug", "healthy", mechanism="Clean water")],
)
SEEN = m.Observations(
    [
        m.Observation("wells-dug", 4, "2009-Q1", source="mtr", at="L4", qualifier="about"),
        m.Observation("wells-dug", m.Missing.NOT_DUE, "2009-Q4"),
    ]
)


def edited(change: Callable[[iati.Activity], iati.Activity]) -> tuple[Document, list[str]]:
    """Return the plan as it is read once another tool has made a *change*, and the fields told as edited."""
    (written,) = activities(Document(PLAN, SEEN))
    notes = Notes("activities.xml")
    read = document([change(written)], notes)
    told = [each.message.partition("what it says of '")[2] for each in notes.findings if each.code == "MND968"]
    return read, [each.partition("'")[0] for each in told]


def with_indicator(activity: iati.Activity, **fields: Any) -> iati.Activity:
    """Return *activity* with other *fields* in its first indicator."""
    result = activity.results[0]
    indicator = result.indicators[0]._replace(**fields)
    return activity._replace(results=(result._replace(indicators=(indicator,)), *activity.results[1:]))


def with_values(activity: iati.Activity, kind: str, change: Callable[[iati.Value], iati.Value]) -> iati.Activity:
    """Return *activity* with a *change* to each of its targets, or actuals."""
    periods = tuple(
        each._replace(**{kind: tuple(map(change, getattr(each, kind)))})
        for each in activity.results[0].indicators[0].periods
    )
    return with_indicator(activity, periods=periods)


def test_untouched_it_comes_back() -> None:
    """Nothing is told of a file that nobody has edited, and nothing is lost."""
    read, told = edited(lambda activity: activity)

    assert read[:2] == (PLAN, SEEN)
    assert told == []


def test_a_number_that_was_changed_wins() -> None:
    """A part and a whole are no longer those of a share that somebody has changed: they are left out, and told."""
    read, told = edited(lambda activity: with_values(activity, "targets", lambda each: each._replace(value="50")))

    assert isinstance(read.programme, m.Framework)
    assert [target.value for target in read.programme.indicators[0].targets] == [50, 50]
    assert told == ["value"]


def test_what_is_carried_beside_a_change_stays() -> None:
    """A figure that was corrected keeps what IATI cannot say of it: who states it, and the word before it."""
    read, told = edited(lambda activity: with_values(activity, "actuals", lambda each: each._replace(value="5")))

    assert read.observations is not None
    figure = read.observations[0]
    assert (figure.value, figure.source, figure.at, str(figure.qualifier)) == (5, "mtr", "L4", "about")
    assert told == []


def test_a_title_that_was_changed_wins() -> None:
    """What was the same in both needs no telling: the new title is read, and the unit still stands."""
    title = iati.Words((iati.Narrative("Boreholes"),))
    read, told = edited(lambda activity: with_indicator(activity, title=title))

    assert isinstance(read.programme, m.Framework)
    assert (read.programme.indicators[0].title, read.programme.indicators[0].unit) == ("Boreholes", "item")
    assert told == []


def test_a_result_that_was_taken_out_is_gone() -> None:
    """With it goes what names it, which is told."""
    notes = Notes("activities.xml")
    (written,) = activities(Document(PLAN, SEEN))
    programme, _, findings = document([written._replace(results=())], notes)

    assert isinstance(programme, m.Framework)
    assert [output.code for output in programme.outputs] == ["manual"]
    assert programme.links == ()
    assert {"MND908", "MND909"} <= {each.code for each in findings}


def test_a_figure_that_was_put_in_says_where_it_was_read() -> None:
    """It has no table of ours, so that it is read as in any other file, from its own place."""
    added = iati.Value("9", dimensions=(iati.Dimension("sex", "female"),))
    period = iati.Period(iati.Day("2009-01-01"), iati.Day("2009-12-31"), actuals=(added,))
    read, _ = edited(
        lambda activity: with_indicator(activity, periods=(*activity.results[0].indicators[0].periods, period))
    )

    assert read.observations is not None
    assert [(each.value, each.source) for each in read.observations] == [
        (4, "mtr"),
        (9, "iati"),
        (m.Missing.NOT_DUE, None),
    ]
    assert isinstance(read.programme, m.Framework)
    assert m.SEX in read.programme.dimensions
    assert [each.code for each in read.programme.sources] == ["iati"]


FIELDS = (
    "is",
    "was",
    "place",
    "code",
    "value",
    "targets",
    "document",
    "seen",
    "outputs",
    "observations",
    "period",
    "x",
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4),
    max_leaves=12,
)


@given(JSON | st.text(max_size=30))
def test_nothing_in_a_table_raises(held: object) -> None:
    """Whatever stands where ours should, in any element, the document is read."""
    text = held if isinstance(held, str) else json.dumps(held)
    foreign = iati.Foreign((), (iati.Element(MORE, (), (text,)),))
    (written,) = activities(Document(PLAN, SEEN))
    wrong = with_values(written, "targets", lambda each: each._replace(foreign=foreign))
    wrong = with_values(wrong, "actuals", lambda each: each._replace(foreign=foreign))
    wrong = with_indicator(wrong, foreign=foreign)
    wrong = wrong._replace(results=(wrong.results[0]._replace(foreign=foreign),))
    wrong = wrong._replace(elements=(*wrong.elements[:-1], iati.Element(MORE, (), (text,))))

    assert document([wrong], Notes("activities.xml")).programme is not None


def test_a_table_that_is_too_deep_is_told() -> None:
    """A million brackets are no table, and no crash."""
    foreign = iati.Foreign((), (iati.Element(MORE, (), ("[" * 1_000_000,)),))
    (written,) = activities(Document(PLAN, SEEN))
    _, _, findings = document([with_indicator(written, foreign=foreign)], Notes("activities.xml"))

    assert "MND901" in {each.code for each in findings}
