"""Whether our own workbook holds a programme, says what it drops, and looks as a person needs it."""

from __future__ import annotations

import sys
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mande as m
from mande.formats import excel
from mande.formats.document import Document, as_document
from mande.formats.excel import writing
from mande.formats.excel.template import LAYOUTS

TITLES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Zl", "Zp"]), min_size=1, max_size=30).map(
    lambda text: text.strip() or "x"
)
NOTES = st.one_of(st.none(), TITLES, st.sampled_from(["=1+1", "-", "_x0041_", "first\nsecond", "12", "yes"]))
PERIODS = st.sampled_from([None, "2023", "2024-Q2", "2024-05", "2024-05-31", "2024-01/2026-12", "2007-02/2009"])
NUMBERS = st.one_of(
    st.integers(-(10**20), 10**20),
    st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9),
    st.sampled_from([Decimal("0.10"), Decimal("70.90"), Decimal("1E+3"), 0]),
)
REASONS = st.sampled_from([reason for reason in m.Missing if reason is not m.Missing.DISPUTED])
UNITS = st.sampled_from([None, "person", "hectare"])
QUALIFIERS = st.sampled_from(["exactly", "about", "at least", "up to", "over", "under"])
SCALE = m.Scale("readiness", ["draft", "approved; signed", "in use"])

FIGURES: dict[str, st.SearchStrategy[Any]] = {
    "count": NUMBERS,
    "amount": st.builds(m.Amount, NUMBERS, st.just("hectare")),
    "money": st.builds(m.Money, NUMBERS, st.sampled_from(["USD", "BDT"])),
    "percentage": st.one_of(NUMBERS, st.builds(m.Ratio, st.integers(0, 99), st.integers(100, 999))),
    "ratio": st.builds(m.Ratio, st.one_of(st.integers(0, 99), REASONS), st.integers(1, 999)),
    "stage": st.sampled_from(SCALE.steps).map(lambda step: m.Stage(step, SCALE)),
    "score": st.sampled_from(SCALE.steps).map(lambda step: m.Score(step, SCALE)),
    "yes no": st.booleans(),
    "narrative": TITLES.filter(lambda text: not _is_a_reason(text)),
}
"""What figures an indicator of each measure may have."""


def _is_a_reason(text: str) -> bool:
    try:
        m.Missing(text)
    except m.UnknownCode:
        return False
    return True


@st.composite
def codes(draw: st.DrawFn, beginning: str, most: int = 3) -> list[str]:
    """Draw the codes of a few things."""
    endings = draw(st.lists(st.sampled_from(["a", "b.1", "c d", "é", "1.2"]), max_size=most, unique=True))
    return [f"{beginning}-{ending}" for ending in endings]


@st.composite
def indicators(draw: st.DrawFn, code: str, places: list[str], sources: list[str]) -> m.Indicator:
    """Draw an indicator with nothing that a workbook drops."""
    measure = draw(st.sampled_from(sorted(FIGURES)))
    bare = measure in ("count", "percentage")
    source = st.sampled_from([None, *sources])

    def figure() -> dict[str, Any]:
        value = draw(st.one_of(FIGURES[measure], REASONS))
        is_number = isinstance(value, int | Decimal) and not isinstance(value, bool)
        return {"value": value, "qualifier": draw(QUALIFIERS) if bare and is_number else "exactly"}

    targets = [
        m.Target(
            **figure(), period=draw(PERIODS), source=draw(source), at=draw(NOTES), note=draw(NOTES), reason=draw(NOTES),
            kind=draw(st.sampled_from([None, "ceiling", "at least"])), place=draw(st.sampled_from([None, *places])),
            cell=draw(st.sampled_from([None, {"gender": "female"}, {"gender": "male", "age": "15-17"}])),
        )
        for _ in range(draw(st.integers(0, 2)))
    ]  # fmt: skip
    baseline = draw(
        st.one_of(
            st.none(),
            REASONS,
            st.builds(
                lambda: m.Baseline(**figure(), period="2021", source=draw(source), at=draw(NOTES), note=draw(NOTES))
            ),
        )
    )
    return m.Indicator(
        code, draw(TITLES), measure=measure, unit="hectare" if measure == "amount" else draw(UNITS),
        accumulation=draw(st.sampled_from([None, "cumulative", "snapshot"])),
        direction=draw(st.sampled_from([None, "decrease"])),
        breakdowns=draw(st.sampled_from([(), ("gender",), ("gender", "age")])), baseline=baseline, targets=targets,
        definition=draw(NOTES), frequency=draw(st.sampled_from([None, "monthly", "at each visit"])), note=draw(NOTES),
        scale=SCALE if measure in ("stage", "score") else None, capacity=draw(st.one_of(st.none(), NUMBERS)),
        unique_across=draw(st.sampled_from([(), ("place",), ("place", "time")])),
    )  # fmt: skip


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Draw a programme, and what was seen of it, with nothing in it that a workbook drops."""
    places, sources = draw(codes("place")), draw(codes("source"))
    outputs, outcomes, impacts = draw(codes("output")), draw(codes("outcome")), draw(codes("impact", 1))
    held = {code: [draw(indicators(f"{code}-{end}", places, sources)) for end in draw(codes("i", 1))]
            for code in [*outputs, *outcomes]}  # fmt: skip
    links = [
        m.Link(
            cause, effect, mechanism=draw(NOTES), note=draw(NOTES), stated_by=draw(st.sampled_from(["text", "layout"])),
            assumptions=[
                m.Assumption(draw(TITLES), status=draw(st.sampled_from([None, "mixed"])), planned_test=draw(PERIODS))
                for _ in range(draw(st.integers(0, 2)))
            ],
            evidence=[m.Evidence("survey", design="opinion", says="mixed", n=3, of=9)] * draw(st.integers(0, 2)),
        )
        for cause in outputs for effect in outcomes if draw(st.booleans())
    ]  # fmt: skip
    framework = m.Framework(
        "plan", draw(TITLES), period=draw(PERIODS), note=draw(NOTES), basis=draw(st.sampled_from(["plan", "extract"])),
        outputs=[m.Output(code, draw(TITLES), indicators=held[code], at=draw(NOTES), management_only=draw(NOTES),
                          weight=draw(st.one_of(st.none(), st.integers(0, 100)))) for code in outputs],
        outcomes=[m.Outcome(code, draw(TITLES), indicators=held[code], planned=draw(st.booleans()),
                            order=draw(st.sampled_from([None, "immediate"])), horizon=12) for code in outcomes],
        impacts=[m.Impact(code, draw(TITLES)) for code in impacts],
        context=[draw(indicators("context", places, sources))] if draw(st.booleans()) else [],
        links=links, dimensions=[m.GENDER, m.age_bands(0, 15, 18)],
        places=[m.Place(code, draw(TITLES), served=draw(st.sampled_from([None, True, False]))) for code in places],
        sources=[m.Source(code, draw(TITLES), kind=draw(NOTES), role="partner", published="2024") for code in sources],
        risks=[m.Risk("Floods", affects=outputs)] if outputs else [],
    )  # fmt: skip
    seen = [
        m.Observation(one.code, draw(st.one_of(FIGURES[one.measure.value], REASONS)), draw(PERIODS), note=draw(NOTES),
                      status=draw(st.sampled_from(["reported", "estimated"])))
        for one in framework.indicators
    ]  # fmt: skip
    return Document(framework, m.Observations(seen) if seen else None)


@given(documents())
@settings(max_examples=25)
def test_what_a_workbook_has_columns_for_comes_back(document: Document) -> None:
    """A programme with nothing in it that is dropped is read back as it was, and no finding says otherwise."""
    back = excel.parse(excel.compose(document))

    assert back.programme == document.programme
    assert list(back.observations or ()) == list(document.observations or ())
    assert back.findings == ()


@given(documents())
@settings(max_examples=5)
def test_nothing_is_said_to_be_dropped_that_is_not(document: Document) -> None:
    """What comes back whole was not dropped."""
    assert excel.dropped(document) == ()


def test_lists_without_codes_may_say_a_thing_twice() -> None:
    """Two sources may say that one thing is absent, a risk may be told twice, and a breakdown may have no list yet."""
    plan = m.Framework(
        "plan",
        outputs=[m.Output("film")],
        dimensions=[m.Dimension("status", "Status")],
        sources=[m.Source("a"), m.Source("b")],
        absences=[m.Absence("outputs.film.links", source="a"), m.Absence("outputs.film.links", source="b")],
        risks=[m.Risk("Floods", affects=["film"]), m.Risk("Floods", owner="Office")],
    )

    assert excel.parse(excel.compose(plan)) == Document(plan)


DROPPED = m.Framework(
    "plan",
    m.Text({"en": "Clean water", "fr": "Eau propre"}),
    outputs=[
        m.Output(
            "wells",
            "Wells",
            indicators=[
                m.Indicator(
                    "dug",
                    baseline=m.Baseline(0, "2021", sample=m.Sample(400), reconstructed=True),
                    targets=[m.Target(120, "2024", revisions=[m.Revision(100, on="2023")])],
                    contributes_to=[m.Contribution("wells")],
                )
            ],
        )
    ],
    partners=[m.Partner("ngo")],
    monitoring=m.MonitoringPlan(ends="2025"),
    stated=[m.Stated("period", "2024")],
    accepted=[m.Accepted("MND101", "wells", reason="Known")],
)


def test_everything_that_is_dropped_is_named() -> None:
    """Each thing that has no column is told, with what it is of."""
    seen = m.Observations([m.Observation("dug", 3, "2022", verified=True)], claims=[m.Claim("wells", "They last")])

    found = excel.dropped(Document(DROPPED, seen), name="plan.xlsx")

    assert {finding.message.partition(" has no place for this: ")[2].removesuffix(".") for finding in found} == {
        "title of plan",
        "sample of dug",
        "reconstructed of dug",
        "revisions of targets 1 of dug",
        "contributes_to of dug",
        "partners of plan",
        "monitoring of plan",
        "stated of plan",
        "accepted of plan",
        "verified of observations 1 of the observations",
        "claims of the observations",
    }


def test_writing_says_what_is_dropped_and_reading_gives_the_rest(tmp_path: Path) -> None:
    """What was written to a file is read from it, and what was left out is told when it is."""
    file = tmp_path / "plan.xlsx"

    told = excel.write(DROPPED, file)

    begun = "plan.xlsx: Not written, since a workbook has no place for this: "
    assert f"{begun}partners of plan." in {finding.message for finding in told}
    back = excel.read(file)
    assert isinstance(back.programme, m.Framework)
    assert back.programme.indicator("dug").targets == (m.Target(120, "2024"),)


def test_the_same_programme_is_the_same_bytes() -> None:
    """Nobody looks at a clock: a workbook does not say when it was written."""
    assert excel.compose(DROPPED) == excel.compose(DROPPED)


def test_a_blank_workbook_is_nothing_yet() -> None:
    """The workbook to be filled in holds no programme, and nothing in it is wrong."""
    assert excel.parse(excel.blank(), name="plan.xlsx") == Document()


def test_the_workbook_helps_whoever_fills_it_in() -> None:
    """Each sheet has headings that stay in sight, an explanation on each, and lists to choose from."""
    book = openpyxl.load_workbook(BytesIO(excel.blank()))

    assert book.sheetnames == [
        "Read me", "Programme", "Results", "Links", "Indicators", "Targets", "Actuals", "Breakdowns", "Places",
        "Sources",
    ]  # fmt: skip
    for layout in LAYOUTS:
        if layout.is_optional or layout.name == "Programme":
            continue
        sheet = book[layout.name]
        assert sheet.freeze_panes is not None
        assert [cell.value for cell in sheet[1]] == [field.heading for field in layout.fields]
        assert all(cell.comment is not None and cell.font.bold for cell in sheet[1])
        assert len(sheet.data_validations.dataValidation) == len(layout.fields)
    lists = {
        str(rule.sqref).partition(":")[0]: rule.formula1 for rule in book["Indicators"].data_validations.dataValidation
    }
    assert lists["A2"] == "'Results'!$B$2:$B$1001"
    assert lists["E2"] == '"count,amount,money,percentage,ratio,score,stage,yes no,nominal,narrative"'


def test_every_time_that_is_offered_for_a_target_is_one_that_figures_are_in() -> None:
    """A target for one day takes no figure that began before it, so no last day is offered to whoever writes one."""
    (by,) = [
        field for layout in LAYOUTS if layout.name == "Targets" for field in layout.fields if field.heading == "By"
    ]
    offered = by.says.rstrip(".").partition(": ")[2].split(", ")

    assert len(offered) == 3
    for each in offered:
        wells = m.Indicator("wells", accumulation="incremental", targets=[m.Target(5, each)])
        plan = m.Framework("plan", outputs=[m.Output("dug", indicators=[wells])])
        (found,) = m.assess_progress(plan, m.Observations([m.Observation("wells", 5, "2024-Q2")]), on="2027-01-01")
        assert found.verdict == "met"


def test_headings_of_a_sheet_are_told_apart() -> None:
    """No two columns of a sheet are headed alike, and no two sheets have one name."""
    for layout in LAYOUTS:
        headings = [field.heading for field in layout.fields]
        assert len(set(headings)) == len(headings)
    assert len({layout.name for layout in LAYOUTS}) == len(LAYOUTS)


def test_a_portfolio_has_a_workbook_a_project() -> None:
    """A workbook holds one programme, and says so where it is given several."""
    with pytest.raises(m.InvalidValue, match="one programme"):
        excel.compose(m.Portfolio("p", "P", [m.Framework("a")]))


def test_observations_alone_are_written_and_read() -> None:
    """Actuals may come without the plan they belong to."""
    seen = m.Observations([m.Observation("dug", 12, "2022")])

    assert excel.parse(excel.compose(seen)) == as_document(seen)


def test_without_its_package_writing_says_which_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Openpyxl is an extra: where it is missing the message names it, and reading goes on without."""
    data = excel.compose(DROPPED)
    writing._openpyxl.cache_clear()
    monkeypatch.setitem(sys.modules, "openpyxl", None)

    with pytest.raises(m.ExtraMissing, match=r"mande\[excel\]"):
        excel.compose(DROPPED)
    assert excel.parse(data).programme is not None
    writing._openpyxl.cache_clear()


def test_a_sheet_filled_in_by_hand() -> None:
    """What a person writes, in their own order and words, is read as it is meant."""
    book = openpyxl.load_workbook(BytesIO(excel.blank()))
    book["Programme"]["B1"], book["Programme"]["B3"] = "water", "2024-01/2026-12"
    book["Results"].append(["Output", "wells", "Wells dug", "safe", "No arsenic\nRoads stay open", "Floods"])
    book["Results"].append(["Outcome", "safe", "Safe water"])
    book["Indicators"].delete_cols(9, 3)
    book["Indicators"].append(["wells", "dug", "Wells dug", "items", "number", "Cumulative", "increase", "about 4"])
    book["Targets"].append(["dug", 120, 2026])
    book["Actuals"].append(["dug", "not reported", "2024-Q1"])
    held = BytesIO()
    book.save(held)

    document = excel.parse(held.getvalue(), name="plan.xlsx")

    assert document.findings == ()
    programme = document.programme
    assert isinstance(programme, m.Framework)
    assert (programme.code, str(programme.period), programme.basis.value) == ("water", "2024-01/2026-12", "plan")
    assert [(link.code, [each.text for each in link.assumptions]) for link in programme.links] == [
        ("wells->safe", ["No arsenic", "Roads stay open"])
    ]
    assert programme.risks == (m.Risk("Floods", affects=["wells"]),)
    assert programme.indicator("dug") == m.Indicator(
        "dug", "Wells dug", unit="item", measure="count", accumulation="cumulative", direction="increase",
        baseline=m.Baseline(4, qualifier="about"), targets=[m.Target(120, "2026")],
    )  # fmt: skip
    assert document.observations == m.Observations([m.Observation("dug", m.Missing.NOT_REPORTED, "2024-Q1")])
