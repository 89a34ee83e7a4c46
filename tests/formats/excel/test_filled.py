"""Whether our own workbook is read as a person fills it in, and each slip is told at its cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

import openpyxl
import pytest

import mande as m
from mande.formats import excel
from mande.formats.document import Document
from mande.formats.excel.template import LAYOUTS

Fill = Callable[..., Document]


@pytest.fixture
def fill() -> Fill:
    """Return a function that fills in the blank workbook, each row by its headings, and reads it."""

    def filled(**sheets: Sequence[dict[str, Any]]) -> Document:
        book = openpyxl.load_workbook(BytesIO(excel.compose(m.Framework("plan", objectives=[m.Objective("aim")]))))
        for name, rows in sheets.items():
            columns = {field.heading: place for place, field in enumerate(_layout(name), start=1)}
            for number, row in enumerate(rows, start=2):
                for heading, value in row.items():
                    book[name].cell(number, columns[heading]).value = value
        held = BytesIO()
        book.save(held)
        return excel.parse(held.getvalue(), name="plan.xlsx")

    return filled


def _layout(name: str) -> Any:
    return next(layout.fields for layout in LAYOUTS if layout.name == name)


def said(document: Document) -> list[tuple[str, ...]]:
    """Return what the reader says of *document*: each name with its place."""
    return [(found.name, *found.cites) for found in document.findings]


OUTPUT = {"Level": "output", "Code": "wells", "Title": "Wells"}
OUTCOME = {"Level": "outcome", "Code": "safe", "Title": "Safe water"}
DUG = {"Result": "wells", "Code": "dug", "Indicator": "Wells dug", "Unit": "item"}


def test_inputs_have_amounts_and_actuals(fill: Fill) -> None:
    """An input is money or another amount, never a bare number, and what was spent of it is an actual of it."""
    document = fill(
        Results=[
            {"Level": "input", "Code": "grant", "Title": "Grant", "Amount": "50000 USD", "Kind of input": "funds"},
            {"Level": "input", "Code": "land", "Title": "Land", "Amount": "2 hectare"},
            {"Level": "input", "Code": "staff", "Title": "Staff", "Amount": "not in source"},
            {"Level": "input", "Code": "pumps", "Title": "Pumps", "Amount": "many"},
            {"Level": "input", "Code": "loan", "Title": "Loan", "Amount": 20000},
        ],
        Actuals=[{"Indicator": "grant", "Actual": "21000 USD", "Period": "2024"}],
    )

    programme = document.programme
    assert isinstance(programme, m.Framework)
    assert [given.amount for given in programme.inputs] == [
        m.Money(50000, "USD"), m.Amount(2, "hectare"), m.Missing.NOT_IN_SOURCE, None, None,
    ]  # fmt: skip
    assert document.observations == m.Observations([m.Observation("grant", m.Money(21000, "USD"), "2024")])
    assert said(document) == [("does-not-fit", "Results!J5"), ("does-not-fit", "Results!J6")]
    assert ": '20000' is no amount with its currency or unit, like 50000 USD." in document.findings[1].message


def test_links_in_detail_hold_assumptions_and_evidence(fill: Fill) -> None:
    """Each row of a link adds an assumption or a piece of evidence to the one link."""
    document = fill(
        Results=[{**OUTPUT, "Contributes to": "safe"}, OUTCOME],
        Links=[
            {"From": "wells", "To": "safe", "Mechanism": "Nearby wells are used", "Assumption": "No arsenic",
             "Status of the assumption": "supported", "Test planned": "2025"},
            {"From": "wells", "To": "safe", "Evidence": "survey", "Design of the evidence": "record", "Asked": 30},
        ],
        Sources=[{"Code": "survey", "Source": "Survey"}],
    )  # fmt: skip

    programme = document.programme
    assert document.findings == ()
    assert isinstance(programme, m.Framework)
    (link,) = programme.links
    assert link == m.Link(
        "wells",
        "safe",
        mechanism="Nearby wells are used",
        assumptions=[m.Assumption("No arsenic", status="supported", planned_test="2025")],
        evidence=[m.Evidence("survey", design="record", n=30)],
    )


@pytest.mark.parametrize(
    ("sheets", "expected"),
    [
        ({"Results": [{**OUTCOME, "Weight": 30}]}, [("does-not-fit", "Results!M2")]),
        ({"Results": [{"Level": "output", "Title": "Wells"}]}, [("does-not-fit", "Results!B2")]),
        ({"Results": [OUTPUT, {**OUTCOME, "Code": "wells"}]}, [("written-twice", "Results!B3")]),
        ({"Results": [{**OUTPUT, "Assumptions": "No arsenic"}]}, [("does-not-fit", "Results!E2")]),
        ({"Results": [{**OUTCOME, "Planned": "perhaps"}]}, [("unknown-word", "Results!O2")]),
        ({"Results": [OUTPUT], "Indicators": [{**DUG, "Measure": "stage"}]}, [("refused-value", "Indicators!B2")]),
        (
            {"Results": [OUTPUT], "Indicators": [{**DUG, "Measure": "stage", "Steps": "draft"}]},
            [("refused-value", "Indicators!AD2"), ("refused-value", "Indicators!B2")],
        ),
        ({"Results": [OUTPUT], "Indicators": [{**DUG, "Baseline date": "2023"}]}, [("blank-value", "Indicators!H2")]),
        ({"Results": [OUTPUT], "Indicators": [{**DUG, "Result": "wels"}]}, [("unknown-word", "Indicators!A2")]),
        ({"Results": [OUTPUT], "Indicators": [DUG], "Targets": [{"Target": 3}]}, [("does-not-fit", "Targets!A2")]),
        (
            {"Results": [OUTPUT], "Indicators": [DUG],
             "Targets": [{"Indicator": "dug", "Target": 3, "Kind of target": "range", "Upper end": 2}]},
            [("refused-value", "Targets!B2")],
        ),
        (
            {"Results": [OUTPUT], "Indicators": [DUG],
             "Actuals": [{"Indicator": "dug", "Actual": 3, "Category": "women"}]},
            [("refused-value", "Actuals!E2")],
        ),
        (
            {"Results": [OUTPUT], "Indicators": [{**DUG, "Measure": "yes no"}],
             "Actuals": [{"Indicator": "dug", "Actual": 1}, {"Indicator": "dug", "Actual": "Oui"}]},
            [("unknown-word", "Actuals!B2")],
        ),
        (
            {"Results": [OUTPUT], "Indicators": [{**DUG, "Measure": "stage", "Steps": "draft\nin use"}],
             "Targets": [{"Indicator": "dug", "Target": "In use"}, {"Indicator": "dug", "Target": "in use"}]},
            [("unknown-word", "Targets!B2")],
        ),
        ({"Places": [{"Code": "BD-dhaka", "Within": "BD"}]}, [("does-not-fit", "Places!A2")]),
        ({"Sources": [{"Code": "survey", "Published": "last year"}]}, [("refused-value", "Sources!A2")]),
        (
            {"Breakdowns": [{"Breakdown": "age", "Category": "young", "Ages": "0 to 14"}]},
            [("refused-value", "Breakdowns!C2")],
        ),
    ],
)  # fmt: skip
def test_each_slip_is_told_at_its_cell(
    fill: Fill, sheets: dict[str, list[dict[str, Any]]], expected: list[tuple[str, str]]
) -> None:
    """What a row cannot hold is told at the cell where it stands."""
    assert said(fill(**sheets)) == expected


@pytest.mark.parametrize(("heading", "written"), [("Category", "Girls"), ("Category", "#N/A"), ("Place", "#REF!")])
def test_a_figure_of_nobody_knows_whom_is_no_total(fill: Fill, heading: str, written: str) -> None:
    """Where a row says of whom or where its figure is, and that cannot be read, it is no figure of everybody."""
    row = {"Indicator": "dug", "Period": "2024", "By": "2024", "Actual": 3, "Target": 5, heading: written}

    document = fill(
        Results=[OUTPUT],
        Indicators=[DUG],
        Targets=[{name: row[name] for name in ("Indicator", "Target", "By", heading)}],
        Actuals=[{name: row[name] for name in ("Indicator", "Actual", "Period", heading)}],
    )

    assert document.programme.indicators[0].targets == ()
    assert list(document.observations) == []
    assert [place.partition("!")[0] for _, place in sorted(said(document))] == ["Actuals", "Targets"]


def test_figures_that_lost_their_place_are_no_mere_info() -> None:
    """Whoever writes over the heading of the places hears that the figures are now read as of all of them."""
    book = openpyxl.load_workbook(BytesIO(excel.blank()))
    book["Actuals"]["D1"] = "Plase"
    book["Actuals"]["G1"] = "Colour"
    book["Places"]["B1"] = "Plase"
    held = BytesIO()
    book.save(held)

    document = excel.parse(held.getvalue(), name="plan.xlsx")

    assert [told for told in said(document) if told[0].endswith("-column")] == [
        ("misspelt-column", "Actuals!D1"), ("unknown-column", "Actuals!G1"), ("unknown-column", "Places!B1"),
    ]  # fmt: skip


def test_a_sheet_that_lost_its_headings_is_told() -> None:
    """Without headings nobody can tell what stands below them."""
    book = openpyxl.load_workbook(BytesIO(excel.blank()))
    book["Targets"].delete_rows(1)
    book["Targets"].append(["dug", 12, "2024"])
    held = BytesIO()
    book.save(held)

    document = excel.parse(held.getvalue(), name="plan.xlsx")

    assert [name for name, *_ in said(document)] == ["no-header"]


def test_a_list_of_people_in_our_workbook_is_not_read() -> None:
    """A sheet that somebody added with one person a row is told here too, and not a word of it is shown."""
    book = openpyxl.load_workbook(BytesIO(excel.blank()))
    sheet = book.create_sheet("Participants")
    sheet.append(["Name", "Sex", "Age", "Phone"])
    sheet.append(["Rahima Khatun", "F", 23, "01711-000000"])
    held = BytesIO()
    book.save(held)

    document = excel.parse(held.getvalue(), name="plan.xlsx")

    assert said(document) == [("one-person-a-row", "sheet 'Participants', row 1")]
    assert "Rahima" not in document.findings[0].message
