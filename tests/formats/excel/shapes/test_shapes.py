"""Whether every known shape stands up to what a stranger may put into it, and none takes what is another's."""

from __future__ import annotations

import time
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mande as m
from mande.formats.excel.shapes import SHAPES, fcdo, hfr, operations, shape_of, tola, tracking, unhcr, unicef
from mande.formats.excel.sheets import Cell, Row, Sheet
from mande.formats.remarks import SHARED, Notes
from mande.observations.joining import joined

P = "result_indicator_"
UNHCR = (
    "title", "measure", "baseline_value", "target_value", "actual_value", "actual_dimension_1", "actual_value_1",
    "ascending",
)  # fmt: skip
TOLA = ("Level*", "No.*", "Indicator*", "Unit of measure*", "Number (#) or percentage (%)*", "Baseline*")
TAGS = ("#indicator+code", "#indicator", "#adm2", "#date+start", "#date+end", "#indicator+baseline")
LOGFRAME = ["Baseline (2010)", "Milestone 1 (2011)", "Target (2015)"]
FORMS = {
    unhcr: [
        ["iati_identifier", "result_type", "result_title", *[f"{P}{name}" for name in UNHCR]],
        ["X-AGO", "1", "Water", "# of wells", "1", "1", "2", ".3", "Sex", "Female", "1"],
        ["X-TCD", "2", "Water", "Extent", "4", "1", "2", "3", "Population", "Refugees", "0"],
    ],
    hfr: [
        ["date", "orgunit", "orgunituid", "mech_code", "operatingunit", "psnu", "indicator", "sex", "agecoarse", "val"],
        ["2020-10-01", "Clinic", "AbCdEfGhIjK", "123", "Angola", "Luanda", "TX_NEW", "Female", "15+", "7"],
        ["2020-10-01", "Clinic", "AbCdEfGhIjK", "123", "Angola", "Luanda", "TX_NEW", "Male", "<15", "5"],
    ],
    tola: [
        [*TOLA, "Target frequency*", "Comments"],
        ["Outcome 1: Safe water"],
        ["Outcome 1", "1a", "Families with safe water", "household", "%", "12", "Annual", "New"],
        ["Output 1.1", "1.1a", "Wells", "well", "#", "0", "Annual", "New"],
    ],
    fcdo: [
        ["OUTCOME", "Outcome Indicator 1", "", *LOGFRAME, "Assumptions"],
        ["Safe water", "% of families", "Planned", "31%", "35%", "60%", "Rain falls"],
        ["", "", "Achieved", "", "36%", ""],
        ["", "", "", "Source"],
        ["", "", "", "Survey"],
        ["INPUTS (£)", "DFID (£)", "Total (£)", "DFID share (%)"],
        ["", "2000000", "2000000", "100"],
        ["OUTPUT 1", "Output Indicator 1.1", "", *LOGFRAME, "RISK RATING"],
        ["Wells dug", "Wells", "Planned", "0", "10", "40", "Medium"],
        ["IMPACT WEIGHTING (%)", "", "Achieved", "", "12", ""],
        ["60%"],
    ],
    tracking: [
        ["", "", "", "Q1 2019", "", "Q2 2019", ""],
        ["No.", "Indicator", "C / NC", "Target", "Actual", "Target", "Actual"],
        ["Output 1: Wells"],
        ["1.1", "Wells dug", "NC", "10", "12", "15", "10"],
        ["", "Female", "", "", "5", "", "6"],
        ["", "0-17", "", "", "5", "", "6"],
    ],
    unicef: [
        ["Ref", "Indicator", "District", "Start", "End", "Baseline", "Target", "Progress"],
        [*TAGS, "#indicator+target", "#indicator+actual"],
        ["1.1", "# of latrines", "Dhaka", "2020-01-01", "2020-03-31", "0", "40", "12"],
    ],
}
"""A small form of each shape."""

ODD = st.sampled_from(
    ["=1+1", "<b>", "1,000", "9" * 5000, "\u202eevil", "a\x1bb", "1e999", "NaN", "-1", "99/99/9999", "0-999", "12-3",
     "Output 1/2", "#reached+f", "Infinity", "２", "٣", "a=b, c", "/", " ", "Female", "TBD", "2012/13", "x" * 4_000,
     "Planned", "Source", "OUTPUT 2", "Indicator", "Target", "score", "stage", "yes/no", "0000-00-00", "FY99 Feb"]
)  # fmt: skip


def sheet(rows):
    """Return a sheet with these rows of text; blanks are no cells."""
    return Sheet(
        "Sheet1",
        tuple(
            Row(
                number,
                {
                    column: Cell(number, column, text.strip(), text)
                    for column, text in enumerate(texts, start=1)
                    if text.strip()
                },
            )
            for number, texts in enumerate(rows, start=1)
        ),
    )


@st.composite
def spoilt(draw):
    """Yield a form in which a stranger changed cells, left out rows or wrote them twice, and moved them about."""
    rows = [list(row) for row in draw(st.sampled_from(list(FORMS.values())))]
    for _ in range(draw(st.integers(0, 6))):
        row = draw(st.sampled_from(rows))
        row[draw(st.integers(0, len(row) - 1))] = draw(ODD | st.text(max_size=12))
    places = draw(st.lists(st.integers(0, len(rows) - 1), max_size=2 * len(rows)) | st.just(list(range(len(rows)))))
    return [rows[place] for place in places]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__.rpartition(".")[2])
def test_each_form_is_its_own(shape) -> None:
    """A form is known as what it is, and as no other, and something is read in it."""
    found = (sheet(FORMS[shape]),)
    assert [other.NAME for other in SHAPES if other.recognises(found)] == [shape.NAME]
    assert shape.read(found, Notes("book.xlsx")).programme is not None


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__.rpartition(".")[2])
def test_what_is_hidden_is_not_read(shape) -> None:
    """A form on a hidden sheet is none; beside one that is shown it is told and left alone."""
    seen = sheet(FORMS[shape])
    hidden = seen._replace(name="Old", is_hidden=True)
    assert shape_of((hidden,)) is None
    notes = Notes("book.xlsx")
    assert shape.read((seen, hidden), notes)[:2] == shape.read((seen,), Notes("book.xlsx"))[:2]
    assert [finding.cites for finding in notes.findings if finding.name == "hidden"] == [("sheet 'Old'",)]


def failed(form, row, column):
    """Return the sheet of *form* in which a formula failed."""
    made = sheet(form)
    cells = {**made.rows[row].cells, column: Cell(row + 1, column, "", "#DIV/0!", is_broken=True)}
    return made._replace(rows=(*made.rows[:row], made.rows[row]._replace(cells=cells), *made.rows[row + 1 :]))


@pytest.mark.parametrize(("shape", "row", "column"), [(unhcr, 1, 6), (unicef, 2, 6), (tola, 2, 6)])
def test_a_formula_that_failed_is_no_blank(shape, row, column) -> None:
    """What failed is not taken for what nobody wrote: it is no absence."""
    read = shape.read((failed(FORMS[shape], row, column),), Notes("book.xlsx"))
    frameworks = read.programme.frameworks if isinstance(read.programme, m.Portfolio) else (read.programme,)
    assert [str(each.path) for framework in frameworks for each in framework.absences if "baseline" in each.path] == []


@settings(max_examples=400, deadline=None)
@given(spoilt())
def test_a_stranger_breaks_nothing(rows) -> None:
    """Whatever stands in a form ends in a finding or is read: nothing is raised, and what is read fits together."""
    found = (sheet(rows),)
    shape = shape_of(found)
    if shape is None:
        return
    programme, observations, findings = shape.read(found, Notes("book.xlsx"))
    assert all(finding.message.isprintable() and len(finding.message) < 2000 for finding in findings)
    if programme is not None:
        joined(programme, observations)
        m.roll_up(programme, observations, over=["place"])


@given(st.lists(st.lists(st.text(max_size=20), max_size=6), max_size=8))
def test_any_other_sheet_is_none(rows) -> None:
    """What is no form at all has no shape."""
    assert shape_of((sheet(rows),)) is None


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__.rpartition(".")[2])
def test_a_long_form_takes_no_longer_by_the_row(shape) -> None:
    """Five thousand rows more take seconds, and not the square of a few; what is told of them stays short."""
    form = FORMS[shape]
    begin = time.perf_counter()
    notes = Notes("book.xlsx")
    shape.read((sheet([*form, *form[-2:] * 2500]),), notes)
    assert time.perf_counter() - begin < 20
    assert len(notes.findings) < 2000


def test_every_remark_has_a_code_of_its_own() -> None:
    """The remarks of the shapes have codes from MND945 to MND954, each another."""
    codes = [remark.code for remark in chain(unhcr.REMARKS, tola.REMARKS)]
    assert codes == [f"MND{number}" for number in range(945, 955)]
    assert not set(codes) & {remark.code for remark in SHARED}
    assert set(operations.REMARKS) <= set(unhcr.REMARKS)
