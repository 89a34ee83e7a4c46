"""Whether an indicator tracking table comes to indicators with a target and an actual for each period and category."""

from __future__ import annotations

import pytest

import mande as m
from mande.formats.excel.shapes import shape_of, tracking

ABOVE = [None] * 7 + ["Life of Program", None, None, "Jan - Mar 2019", None, None, "Q2 2019", None, None]
PERIOD = ["Target", "Actual", "% Met"]
HEADER = ["No.", "Indicator", "Unit of measure", "Change", "C / NC", "# / %", "Baseline", *PERIOD * 3]
WELLS = ["1.1", "Wells dug", "wells", "+", "NC", "#", 0, 40, 22, "55%", 10, 12, "120%", 15, 10, "67%"]
TRAINED = ["1.2", "People trained", "person", "+", "C", "#", None, 100, None, None, 20, 30, None, 50, 45, None]
WOMEN = [None, "Female", None, None, None, None, None, None, None, None, None, 18, None, None, 25]
MEN = [None, "Male", None, None, None, None, None, None, None, None, None, 12, None, None, 20]
OUTPUT = ["Output 1: Water points are in use"]
TABLE = [["Safe water: IPTT"], ABOVE, HEADER, OUTPUT, WELLS, TRAINED, WOMEN, MEN]
MERGES = ["H2:J2", "K2:M2", "N2:P2"]


def test_each_period_has_a_target_and_an_actual(read_as) -> None:
    """A figure is of the period above its column, merged over it or not; the whole programme is of none."""
    for merges in ((), MERGES):
        document = read_as(tracking, TABLE, merges=merges)
        wells = document.programme.indicator("1.1")
        assert [(each.value, str(each.period), each.at) for each in wells.targets] == [
            (40, "None", "Sheet1!H5"),
            (10, "2019-Q1", "Sheet1!K5"),
            (15, "2019-Q2", "Sheet1!N5"),
        ]
        seen = [each for each in document.observations if each.indicator == "1.1"]
        assert [(each.value, str(each.period), each.at) for each in seen] == [
            (22, "None", "Sheet1!I5"),
            (12, "2019-Q1", "Sheet1!L5"),
            (10, "2019-Q2", "Sheet1!O5"),
        ]


def test_what_an_indicator_is(read_as) -> None:
    """Its number, unit, direction and whether it is cumulative stand in columns of their own."""
    framework = read_as(tracking, TABLE).programme
    wells, trained = framework.indicators
    assert (wells.code, wells.accumulation, wells.direction, wells.measure) == (
        "1.1",
        "incremental",
        "increase",
        "count",
    )
    assert (trained.unit, trained.accumulation, trained.baseline) == ("person", "cumulative", None)
    assert str(wells.note) == "unit of measure: wells"
    assert framework.outputs[0].indicators == (wells, trained)
    assert str(framework.outputs[0].title) == "Water points are in use"


def test_rows_of_categories(read_as) -> None:
    """A row of one sex is part of the indicator above it, and its figures are of that sex."""
    document = read_as(tracking, TABLE)
    seen = [(each.cell, each.value) for each in document.observations if each.indicator == "1.2" and each.period]
    assert seen == [
        ({}, 30),
        ({}, 45),
        ({"sex": "female"}, 18),
        ({"sex": "female"}, 25),
        ({"sex": "male"}, 12),
        ({"sex": "male"}, 20),
    ]
    assert document.programme.dimensions == (m.SEX,)
    assert document.programme.indicator("1.2").breakdowns == ("sex",)
    assert [each.code for each in m.reconcile(document.programme, document.observations)] == []


def test_parts_that_do_not_make_the_total(read_as) -> None:
    """Women and men are held against the total, since they are read as parts of it."""
    document = read_as(tracking, [*TABLE[:-1], [*MEN[:11], 13, *MEN[12:]]])
    found = [each.code for each in m.reconcile(document.programme, document.observations)]
    assert found == ["MND407"]


def test_categories_under_a_heading(read_as) -> None:
    """A row without figures names what the rows below it are; ages are bands, and others may overlap."""
    rows = [
        *TABLE[:6],
        [None, "Age"],
        [None, "0-17", *MEN[2:]],
        [None, "18+ years", *WOMEN[2:]],
        [None, "Status"],
        [None, "Displaced", *WOMEN[2:]],
        ["1.3", "Committees", None, None, None, None, None, 5],
    ]
    document = read_as(tracking, rows)
    cells = [dict(each.cell) for each in document.observations if each.cell and str(each.period) == "2019-Q1"]
    assert cells == [{"age": "0-17"}, {"age": "18+"}, {"status": "displaced"}]
    age, status = document.programme.dimensions
    assert (age.codes, [band.low for band in age.bands]) == (("0-17", "18+"), [0, 18])
    assert (status.exclusive, status.exhaustive) == (False, False)
    assert document.programme.indicator("1.3").breakdowns == ()


def test_categories_in_a_column_of_their_own(read_as) -> None:
    """Where the indicator is merged over its rows, or written once, the column beside it says whom each is of."""
    header = [*HEADER[:2], "Disaggregation", *HEADER[2:]]
    above = [None, *ABOVE]
    rows = [
        above,
        header,
        [*TRAINED[:2], "Total", *TRAINED[2:]],
        [None, None, "Female", *WOMEN[2:]],
        [None, None, "Male", *MEN[2:]],
        [*WELLS[:2], None, *WELLS[2:]],
    ]
    for merges in ((), ("A3:A5", "B3:B5")):
        document = read_as(tracking, rows, merges=merges)
        assert [each.code for each in document.programme.indicators] == ["1.2", "1.1"]
        seen = [(dict(each.cell), each.value) for each in document.observations if str(each.period) == "2019-Q1"]
        assert seen == [({}, 30), ({"sex": "female"}, 18), ({"sex": "male"}, 12), ({}, 12)]


def test_what_heads_no_category_is_an_indicator(read_as) -> None:
    """An indicator of which nothing is told yet is one all the same, and not lost."""
    rows = [line[1:] for line in (ABOVE, HEADER, WELLS, [None, "Pumps set"], TRAINED)]
    framework = read_as(tracking, [*rows, ["Latrines built"]]).programme
    titles = [str(each.title) for each in framework.indicators]
    assert titles == ["Wells dug", "Pumps set", "People trained", "Latrines built"]


def test_a_row_twice(read_as) -> None:
    """Two rows of women under one indicator are both kept, and the second is told."""
    document = read_as(tracking, [*TABLE[:-1], WOMEN])
    told = [finding.cites for finding in document.findings if finding.name == "written-twice"]
    assert told == [("Sheet1!L8",), ("Sheet1!O8",)]
    assert len([each for each in document.observations if each.cell]) == 4


def test_levels_in_a_column(read_as) -> None:
    """A column of levels groups the indicators; what has a number like 1.1 stands under what has 1."""
    header = ["Level", *HEADER]
    rows = [
        [None, *ABOVE],
        header,
        ["Outcome 1: Families drink safe water", *WELLS],
        ["Output 1.1: Wells are dug", "1.1.1", *WELLS[1:]],
        ["Output 1.1: Wells are dug", "1.1.2", "Pumps set", *WELLS[2:]],
    ]
    framework = read_as(tracking, rows).programme
    assert [(each.code, len(each.indicators)) for each in framework.results] == [("output-1.1", 2), ("outcome-1", 1)]
    assert [(link.cause, link.effect, link.stated_by) for link in framework.links] == [
        ("output-1.1", "outcome-1", "layout")
    ]


def test_without_any_result(read_as) -> None:
    """Where no result is named, the indicators belong to none."""
    framework = read_as(tracking, [row for row in TABLE if row is not OUTPUT]).programme
    assert framework.results == ()
    assert [each.code for each in framework.context] == ["1.1", "1.2"]


def test_blanks_are_absent(read_as) -> None:
    """A blank baseline, or a row of blank targets, is an absence by its cell."""
    rows = [*TABLE[:5], TRAINED, ["1.3", "Pumps", *[None] * 14]]
    absences = {each.path: each.at for each in read_as(tracking, rows).programme.absences}
    assert absences == {
        "indicators.1.2.baseline": "Sheet1!G6",
        "indicators.1.3.baseline": "Sheet1!G7",
        "indicators.1.3.unit": "Sheet1!C7",
        "indicators.1.3.direction": "Sheet1!D7",
        "indicators.1.3.accumulation": "Sheet1!E7",
        "indicators.1.3.targets": "Sheet1!H7",
        "indicators.1.3.actuals": "Sheet1!I7",
    }


@pytest.mark.parametrize(
    ("row", "column", "value", "name", "at"),
    [
        (4, 10, "1,000", "unclear-separator", "Sheet1!K5"),
        (4, 11, "12O", "not-a-number", "Sheet1!L5"),
        (4, 3, "sideways", "unknown-word", "Sheet1!D5"),
        (4, 4, "sometimes", "unknown-word", "Sheet1!E5"),
        (5, 14, "TBD", "unclear-missing", "Sheet1!O6"),
        (1, 10, "FY19 Q1", "not-a-period", "Sheet1!K2"),
        (5, 1, None, "refused-value", "Sheet1!L6"),
    ],
)
def test_every_fault_names_its_cell(read_as, row, column, value, name, at) -> None:
    """Whatever a cell has wrong, a finding says which cell it is, and the other rows are read."""
    rows = [list(line) for line in TABLE]
    rows[row][column] = value
    document = read_as(tracking, rows)
    assert at in [cite for finding in document.findings if finding.name == name for cite in finding.cites]
    assert document.programme.indicator("1.1").targets


def test_a_table_with_one_target_is_another(as_sheets) -> None:
    """One target and one actual make no tracking table."""
    assert shape_of(as_sheets([["Indicator", "Target", "Actual"], ["Wells", 10, 12]])) is None
