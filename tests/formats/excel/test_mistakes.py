"""Whether a workbook with twenty mistakes gives twenty findings, each naming its cell, and none about anything else."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

import mande as m
from mande.findings import Severity
from mande.formats import excel
from mande.formats.document import Document
from mande.formats.excel.filled import read_filled
from mande.formats.excel.logframe import read_logframe
from mande.formats.excel.sheets import Cell, sheets
from mande.formats.remarks import Notes


def plan() -> Document:
    """Return a small programme in which nothing is wrong."""
    return Document(
        m.Framework(
            "clean-water",
            "Clean water for Rangpur",
            period="2022-01/2024-12",
            activities=[m.Activity("drilling", "Drill wells")],
            outputs=[
                m.Output(
                    "wells",
                    "Wells dug",
                    indicators=[
                        m.Indicator("dug", "Wells dug", unit="item", accumulation="cumulative", direction="increase",
                                    baseline=m.Baseline(0, "2021", source="survey"),
                                    targets=[m.Target(60, "2023"), m.Target(120, "2024")]),
                        m.Indicator("trained", "People trained", unit="person", accumulation="incremental",
                                    direction="increase", breakdowns=["gender"], baseline=m.Baseline(0, "2021"),
                                    targets=[m.Target(400, "2024")]),
                    ],
                ),
                m.Output("committees", "Committees trained"),
            ],
            outcomes=[
                m.Outcome(
                    "safe",
                    "Households drink safe water",
                    indicators=[
                        m.Indicator("safe-share", "Households that drink safe water", unit="household",
                                    measure="percentage", accumulation="snapshot", direction="increase",
                                    baseline=m.Baseline(35, "2021-11"), targets=[m.Target(70, "2024-12")]),
                    ],
                )
            ],
            impacts=[m.Impact("healthy", "Fewer children fall ill")],
            links=[m.Link("drilling", "wells"), m.Link("wells", "safe"), m.Link("committees", "safe"),
                   m.Link("safe", "healthy")],
            dimensions=[m.GENDER],
            sources=[m.Source("survey", "Household survey", kind="survey", published="2021-12")],
        ),
        m.Observations(
            [
                m.Observation("dug", 21, "2022"),
                m.Observation("dug", 58, "2023"),
                m.Observation("trained", 120, "2022"),
                m.Observation("trained", 71, "2022", cell={"gender": "female"}),
                m.Observation("safe-share", 41, "2023-11"),
            ]
        ),
    )  # fmt: skip


def cell_of(sheet: Worksheet, heading: str, code: str, times: int = 1) -> str:
    """Return the place of the cell below *heading* in the row that has *code*, where that stands so many times."""
    column = next(cell.column for cell in sheet[1] if cell.value == heading)
    for row in sheet.iter_rows(min_row=2):
        if any(cell.value == code for cell in row[:3]):
            times -= 1
            if times == 0:
                return str(sheet.cell(row[0].row, column).coordinate)
    raise AssertionError(f"no row of {sheet.title} has {code}")


MISTAKES: tuple[tuple[str, str, str, int, Any, str], ...] = (
    ("Programme", "", "Period", 0, "2024-12/2022-01", "not-a-period"),
    ("Results", "Level", "committees", 1, "ouput", "unknown-level"),
    ("Results", "Contributes to", "drilling", 1, "welss", "unknown-word"),
    ("Results", "Contributes to", "healthy", 1, "healthy", "does-not-fit"),
    ("Indicators", "Unit", "dug", 1, "drillholes", "unknown-word"),
    ("Indicators", "Direction", "trained", 1, "incraese", "unknown-word"),
    ("Indicators", "Measure", "safe-share", 1, "percentige", "unknown-word"),
    ("Indicators", "Baseline", "dug", 1, "12O", "not-a-number"),
    ("Indicators", "Baseline date", "trained", 1, "2021-02-31", "not-a-period"),
    ("Indicators", "Breakdowns", "trained", 1, "gendre", "unknown-word"),
    ("Targets", "Target", "dug", 1, "1,000", "unclear-separator"),
    ("Targets", "Target", "dug", 2, None, "blank-value"),
    ("Targets", "Target", "trained", 1, "45%", "percent-in-count"),
    ("Targets", "By", "safe-share", 1, "end of 2024", "not-a-period"),
    ("Actuals", "Actual", "dug", 1, "N/A", "unclear-missing"),
    ("Actuals", "Actual", "dug", 2, "=20+38", "formula-without-value"),
    ("Actuals", "Actual", "trained", 1, "#REF!", "formula-error"),
    ("Actuals", "Category", "trained", 2, "gender=femal", "unknown-code"),
    ("Actuals", "Indicator", "safe-share", 1, "safe-shares", "unknown-code"),
    ("Sources", "Code", "", 3, "survey", "written-twice"),
)  # fmt: skip
"""Where each mistake is planted: sheet, heading, the row's code, which of its rows, what is written, what is said."""


def planted(mistakes: tuple[tuple[str, str, str, int, Any, str], ...]) -> tuple[bytes, list[tuple[str, str]]]:
    """Return a workbook with *mistakes* in it, and the name and the place of the finding that each should give."""
    book = openpyxl.load_workbook(BytesIO(excel.compose(plan())))
    places = []
    for name, heading, code, times, _, _ in mistakes:
        sheet = book[name]
        if name == "Programme":
            places.append(f"B{next(cell.row for cell in sheet['A'] if cell.value == code)}")
        elif not code:
            places.append(f"A{times}")
        else:
            places.append(cell_of(sheet, heading, code, times))
    for (name, _, _, _, value, _), place in zip(mistakes, places, strict=True):
        cell = book[name][place]
        cell.value = value
        if value == "#REF!":
            cell.data_type = "e"
    held = BytesIO()
    book.save(held)
    expected = [
        (finding, f"{name}!{place}") for (name, _, _, _, _, finding), place in zip(mistakes, places, strict=True)
    ]
    return held.getvalue(), expected


def test_a_workbook_without_mistakes_has_no_findings() -> None:
    """What is written as it should be gives no finding, and comes back as it was."""
    document = excel.parse(excel.compose(plan()), name="plan.xlsx")

    assert document == plan()


def test_twenty_mistakes_give_twenty_findings() -> None:
    """Each mistake is told once, with its cell, and nothing else is."""
    data, expected = planted(MISTAKES)

    document = excel.parse(data, name="plan.xlsx")

    assert len(MISTAKES) == 20
    assert sorted((found.name, *found.cites) for found in document.findings) == sorted(expected)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: f"{mistake[0]}-{mistake[1]}-{mistake[5]}")
def test_each_mistake_alone_gives_one_finding(mistake: tuple[str, str, str, int, Any, str]) -> None:
    """One mistake says nothing of any other cell, and shows the value that stands there."""
    data, expected = planted((mistake,))

    document = excel.parse(data, name="plan.xlsx")

    assert [(found.name, *found.cites) for found in document.findings] == expected
    (found,) = document.findings
    assert found.message.startswith(f"plan.xlsx, {expected[0][1]}: ")
    assert found.remedy
    told = {None: "no value", "=20+38": "formula", "gender=femal": "femal", "ouput": "committees"}
    assert told.get(mistake[4], mistake[4]) in found.message


def test_what_is_wrong_is_left_out_and_the_rest_is_kept() -> None:
    """Twenty mistakes cost what is wrong itself: everything else is read."""
    data, _ = planted(MISTAKES)

    document = excel.parse(data, name="plan.xlsx")

    assert isinstance(document.programme, m.Framework)
    assert [result.code for result in document.programme.results] == ["drilling", "wells", "safe", "healthy"]
    assert document.programme.indicator("dug").baseline == m.Baseline(m.Missing.UNKNOWN, "2021", source="survey")
    assert document.programme.indicator("trained").direction is None
    assert document.observations is not None
    assert [seen.value for seen in document.observations] == [m.Missing.UNKNOWN]


def test_strict_reading_holds_all_of_them_in_one_error(tmp_path: Any) -> None:
    """Whoever asks for nothing less than a faultless workbook gets one error that holds every fault."""
    data, _ = planted(MISTAKES)
    file = tmp_path / "plan.xlsx"
    file.write_bytes(data)

    with pytest.raises(m.DocumentError) as raised:
        excel.read(file, strict=True)

    graver = [found for found in excel.read(file).findings if found.severity > Severity.INFO]
    assert len(raised.value.problems) == len(graver) == 19  # 'N/A' costs nothing that was there


def test_two_headings_alike_and_an_unknown_one_are_told(workbook: Callable[..., bytes]) -> None:
    """A heading that stands twice is read once, and one that nobody knows is told, each by its own cell."""
    book = openpyxl.load_workbook(BytesIO(excel.compose(plan())))
    book["Places"]["H1"] = "Place"
    book["Places"]["I1"] = "Colour"
    held = BytesIO()
    book.save(held)

    document = excel.parse(held.getvalue(), name="plan.xlsx")

    assert [(found.name, *found.cites) for found in document.findings] == [
        ("written-twice", "Places!H1"),
        ("unknown-column", "Places!I1"),
    ]


STRANGE = [
    "/", "a/b", "x" * 5000, "9" * 3000, "1e999", "-1", "0", "N/A", "wells", "safe", "gender=", "=,", "a=b, a=c",
    "2024/2020", "2024-13", "\x1b[31m", "wells\nsafe", "1/0", "5 USD", "5/", "disputed", "yes", "range", "money",
    "output", "score", "%", "extract", "bigha = 1338 m**2",
    "a" * 250, "Result", "Indicator", "Baseline", "Target 2024", "Outcome 1: x",
    "1.1 y", "• a\n• b", "45% (2019)", "Assumptions", "Contributes to", "Code", "Actual 2023", "12 persons",
]  # fmt: skip
"""What may stand in any cell: what belongs elsewhere, what is no such thing at all, and what is there to harm."""

SHEETS = sheets(excel.compose(plan()), Notes("plan.xlsx"))


@given(st.data())
@settings(max_examples=30)
def test_whatever_a_person_writes_raises_nothing(data: st.DataObject) -> None:
    """Strange things in any cells, headings among them, end in findings, by either way of reading."""
    written = []
    for sheet in SHEETS:
        rows = []
        for row in sheet.rows:
            cells = dict(row.cells)
            for place in data.draw(st.lists(st.integers(1, 20), max_size=1)):
                text = data.draw(st.sampled_from(STRANGE))
                cells[place] = Cell(row.number, place, text, text, is_broken=data.draw(st.integers(0, 20)) == 0)
            rows.append(row._replace(cells=dict(sorted(cells.items()))))
        written.append(sheet._replace(rows=tuple(rows)))

    for read in (read_filled, read_logframe):
        notes = Notes("plan.xlsx")
        read(written, notes)
        assert all(found.message.isprintable() for found in notes.findings)
