"""Whether an ordinary workbook, with no sources and no links, gives a few lines that are worth reading."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import openpyxl
import pytest

import mande as m
from mande.formats import excel
from mande.formats.document import Document

HEADINGS = [
    "Results", "Indicators", "Baseline (2021)", "Milestone 2023", "Target 2024", "Achieved 2023",
    "Means of verification", "Assumptions / risks", "Responsible",
]  # fmt: skip

ROWS = [
    ["Clean water for Rangpur: logical framework"],
    ["Project period:", "2022-01/2024-12"],
    [],
    HEADINGS,
    ["Goal: Fewer children fall ill from water", "Diarrhoea among children under five (%)", "18%", None, "12%", None,
     "DHS", None, None],
    ["Outcome 1: Households use safe water", "% of households that drink safe water", None, "50%", "70%", "44%",
     "Household survey", "Households can afford to treat water", "M&E officer"],
    ["Output 1.1: Wells dug and in use", "Wells dug", 0, 60, 120, 58, "Site reports", "The aquifer holds no arsenic",
     "Engineer"],
    [None, "Wells with a committee", 0, 60, 120, 31, "Site reports", None, "Engineer"],
    ["Output 1.2: Committees trained", "Women and men trained", 0, 200, "1,000", 212, "Attendance sheets", None, None],
    ["Outcome 2: Districts budget for repairs", "Districts with a line for repairs", "TBD", None, 5, None, None,
     "Ministry keeps its policy", "M&E officer"],
    ["Output 2.1: Guidelines adopted", "Guidelines adopted", "No", None, "Yes", "No", "Gazette", None, None],
    ["Output 2.2: Study tour", None, None, None, None, None, None, None, None],
]  # fmt: skip


@pytest.fixture
def document(read: Callable[..., Document]) -> Document:
    """Return what is read of the ordinary workbook."""
    return read({"Logframe": ROWS}, {"Logframe": ["A1:I1", "A7:A8", "H7:H8"]})


def test_what_stands_above_the_table_is_read(document: Document) -> None:
    """The line at the top is the title, and the period stands beside its word."""
    assert isinstance(document.programme, m.Framework)
    assert document.programme.title == "Clean water for Rangpur: logical framework"
    assert str(document.programme.period) == "2022-01/2024-12"


def test_reading_says_what_it_did_not_take(document: Document) -> None:
    """Three lines: a figure that may be two, a word that gives no reason, and what was assumed of the others."""
    assert [(found.name, *found.cites) for found in document.findings] == [
        ("unclear-separator", "Logframe!E9"),
        ("assumed", "column 'Indicators'"),
        ("unclear-missing", "Logframe!C10"),
    ]


def test_the_first_look_is_at_most_fifteen_lines(document: Document) -> None:
    """What is open comes to a few lines, each about something that the workbook could hold."""
    assert document.programme is not None
    rules = m.profile("first-look")
    coverage = m.check_coverage(document.programme, document.observations, on=date(2024, 3, 31), rules=rules)
    agreement = m.reconcile(document.programme, document.observations, rules=rules)

    lines = [
        *((found.name,) for found in document.findings),
        *sorted({gap.name for gap in coverage.gaps}),
        *sorted({found.name for found in agreement}),
        *_undecided(coverage),
        *_undecided(agreement),
    ]
    assert len(lines) <= 15
    assert [(gap.code, gap.subject) for gap in coverage.gaps] == [
        ("MND301", "share-of-households-that-drink-safe-water"),
        ("MND301", "districts-with-a-line-for-repairs"),
    ]


def _undecided(judged: m.Coverage | m.Reconciliation) -> set[str]:
    return {rule for (rule, _), verdict in judged.verdicts.items() if verdict is m.Verdict.CANNOT_TELL}


def test_missing_columns_are_not_blamed(document: Document) -> None:
    """Nothing fires about breakdowns, directions or sources, for which the workbook has no column."""
    assert document.programme is not None
    coverage = m.check_coverage(document.programme, document.observations, on=date(2024, 3, 31))

    assert not {gap.code for gap in coverage.gaps} & {"MND401", "MND402", "MND306", "MND209", "MND303"}


def test_blank_cells_are_told_with_their_place(document: Document) -> None:
    """A baseline that is blank is one that the workbook says is absent, and the gap cites its cell."""
    assert document.programme is not None
    coverage = m.check_coverage(document.programme, document.observations, on=date(2024, 3, 31))

    (gap,) = [gap for gap in coverage.gaps if gap.code == "MND301" and gap.subject.startswith("share-of-households")]
    assert "Logframe!C6" in gap.message + " ".join(gap.cites)


def test_progress_is_worked_out_of_it(document: Document) -> None:
    """The plan and its actuals are enough for progress against the milestone of the year."""
    assert isinstance(document.programme, m.Framework)
    progress = m.assess_progress(document.programme, document.observations, on=date(2023, 12, 31))

    assert {one.indicator: one.actual for one in progress}["wells-dug"] is not None


def test_a_point_in_a_text_may_part_thousands_and_in_a_number_may_not():
    """Typed as text 1.000 may be a thousand, and nothing is chosen; a cell that holds a number says what it is."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Results", "Indicators", "Baseline", "Target"])
    sheet.append(["Output 1: Wells dug", "Wells in use", 12.125, "1.000"])
    data = io.BytesIO()
    book.save(data)

    document = excel.parse(data.getvalue(), name="plan.xlsx")

    (indicator,) = document.programme.indicators
    assert str(indicator.baseline.value) == "12.125"
    assert indicator.targets[0].value is m.Missing.UNKNOWN
    assert [finding.cites for finding in document.findings if finding.name == "unclear-separator"] == [("Sheet!D2",)]
