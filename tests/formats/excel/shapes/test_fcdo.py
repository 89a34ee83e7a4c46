"""Whether the blocks of an FCDO logframe come to results, figures and steps, each read where it stands."""

from __future__ import annotations

import pytest

import mande as m
from mande.formats.excel.shapes import fcdo, shape_of

SLOTS = ("Baseline (2010)", "Milestone 1 (2011)", "Milestone 2 (March 2012)", "Target (2015)")


def head(label, indicator, last=None):
    """Return the headings of an indicator."""
    return [label, indicator, None, *SLOTS, last]


def block(label, number, title, indicator, planned, achieved=(), *, last="Assumption", assumed=None):
    """Return the rows of a result with one indicator."""
    return [
        head(label, f"{label.split()[0].title()} Indicator {number}", last),
        [title, indicator, "Planned", *planned, assumed],
        [None, None, "Achieved", *achieved],
        [None, None, None, "Source"],
        [None, None, None, "Monitoring reports"],
    ]


OUTCOME = block("OUTCOME", 1, "Families drink safe water", "% with safe water", ["31%", "35%", "40%", "60%"], last=None)
OUTPUT = block("OUTPUT 1", "1.1", "Wells dug", "Number of wells dug", [0, 10, 25, 40], [None, 12], assumed="Rain falls")
TITLE = ["PROJECT TITLE", "Safe water for Kumba"]


# --- what is what -----------------------------------------------------------------------------------


def test_blocks_are_results(read_as) -> None:
    """Each block is a result of its level under its own number, and the outputs lead to the only outcome."""
    framework = read_as(fcdo, [TITLE, *OUTCOME, *OUTPUT]).programme
    assert (str(framework.title), framework.basis) == ("Safe water for Kumba", "extract")
    assert [(result.code, str(result.title)) for result in framework.results] == [
        ("output-1", "Wells dug"),
        ("families-drink-safe-water", "Families drink safe water"),
    ]
    (link,) = framework.links
    assert (link.cause, link.effect, link.stated_by) == ("output-1", "families-drink-safe-water", "layout")
    assert [(str(each.text), each.at) for each in link.assumptions] == [("Rain falls", "Sheet1!H8")]


def test_planned_and_achieved(read_as) -> None:
    """What was planned are a baseline and targets, each by its own day; what was achieved is seen by that day."""
    document = read_as(fcdo, [*OUTCOME, *OUTPUT])
    wells = document.programme.indicator("output-1.1")
    assert (wells.baseline.value, str(wells.baseline.period), wells.baseline.at) == (0, "2010", "Sheet1!D7")
    assert [(each.value, str(each.period), each.note) for each in wells.targets] == [
        (10, "2011", "Milestone 1 (2011)"),
        (25, "2012-03", "Milestone 2 (March 2012)"),
        (40, "2015", None),
    ]
    assert [(each.indicator, each.value, str(each.period), each.at) for each in document.observations] == [
        ("output-1.1", 12, "2011", "Sheet1!E8")
    ]
    assert str(wells.means_of_verification) == "Monitoring reports"


def test_a_share_is_a_percentage(read_as) -> None:
    """What is written with a percent sign is measured in percent."""
    framework = read_as(fcdo, [*OUTCOME, *OUTPUT]).programme
    assert framework.indicator("outcome-1").measure == "percentage"
    assert framework.indicator("output-1.1").measure == "count"


def test_several_indicators_of_one_result(read_as) -> None:
    """A second indicator has headings of its own, with the weighting and the rating of the output beside them."""
    rows = [
        *OUTCOME,
        *OUTPUT,
        ["IMPACT WEIGHTING (%)", "Output Indicator 1.2", None, *SLOTS, "RISK RATING"],
        ["60%", "Committees trained", "Planned", 0, 5, None, 20, "Medium"],
        [None, None, "Achieved", None, 4],
    ]
    document = read_as(fcdo, rows)
    output = document.programme.result("output-1")
    assert [str(each.title) for each in output.indicators] == ["Number of wells dug", "Committees trained"]
    assert (output.weight, str(output.note), str(output.title)) == (60, "risk rating: Medium", "Wells dug")
    assert [each.value for each in document.observations] == [12, 4]
    assert document.findings == ()


def test_merged_cells(read_as) -> None:
    """A result that is merged over its rows, and a source over its columns, is read once."""
    merges = ["A2:A5", "B2:B5", "D4:G4", "D5:G5", "A7:A8"]
    framework = read_as(fcdo, [*OUTCOME, *OUTPUT], merges=merges).programme
    assert [str(result.title) for result in framework.results] == ["Wells dug", "Families drink safe water"]
    assert str(framework.indicator("outcome-1").means_of_verification) == "Monitoring reports"


def test_inputs(read_as) -> None:
    """Each giver is an input with its money and leads to the output it stands under; totals say it again in words."""
    rows = [
        *OUTCOME,
        *OUTPUT,
        ["INPUTS (£)", "DFID (£)", "Govt (£)", "Other (£)", "Total (£)", "DFID SHARE (%)"],
        [None, 2000000, 500000, None, 2500000, "80%"],
        ["INPUTS (HR)", "DFID (FTEs)"],
        [None, 1.5],
        *block("OUTPUT 2", "2.1", "Pumps repaired", "Pumps working", [3, None, None, None]),
    ]
    framework = read_as(fcdo, rows).programme
    assert [(each.code, each.amount, each.kind, each.at) for each in framework.inputs] == [
        ("dfid", m.Money(2000000, "GBP"), "funds", "Sheet1!B12"),
        ("govt", m.Money(500000, "GBP"), "funds", "Sheet1!C12"),
        ("dfid-ftes", None, "staff", "Sheet1!B14"),
    ]
    assert str(framework.inputs[0].note) == "Total (£): 2500000; DFID SHARE (%): 80%"
    assert str(framework.inputs[2].note) == "written '1.5'"
    assert [(link.cause, link.effect) for link in framework.links if link.cause == "dfid"] == [("dfid", "output-1")]
    assert [result.code for result in framework.outputs] == ["output-1", "output-2"]


def test_days_in_a_row_of_their_own(read_as) -> None:
    """Where the headings name no day and the row below them does, that is when each figure is of."""
    bare = ["OUTPUT 1", "Output Indicator 1.1", None, "Baseline", "Milestone 1", "Target"]
    rows = [
        bare,
        [None, None, None, "2010", "2011", "2012"],
        ["Wells dug", "Wells", "Planned", 0, 5, 9],
        [None, None, "Achieved", None, 4],
    ]
    document = read_as(fcdo, rows)
    assert [str(each.period) for each in document.programme.indicator("output-1.1").targets] == ["2011", "2012"]
    assert str(document.observations[0].period) == "2011"


def test_a_plan_without_rows_for_what_was_achieved(read_as) -> None:
    """Before anything was achieved the figures stand in one row, which is what was planned."""
    rows = [
        head("OUTCOME", "Outcome Indicator 1"),
        ["Families drink safe water", "Share", None, "31%", "35%", "40%", "60%"],
        head("OUTPUT 1: Wells dug", "Output Indicator 1.1", "Assumptions"),
        [None, "Wells", None, 0, 10, 25, 40, "Rain falls"],
    ]
    framework = read_as(fcdo, rows).programme
    assert str(framework.result("output-1").title) == "Wells dug"
    assert [each.value for each in framework.indicator("output-1.1").targets] == [10, 25, 40]


# --- what is not said -------------------------------------------------------------------------------


def test_blanks_are_absent(read_as) -> None:
    """A blank row or column of the form is an absence by its cell; what it has no room for is not in the source."""
    rows = [*OUTCOME, *block("OUTPUT 1", "1.1", "Wells dug", "Wells", [None] * 4)]
    absences = {each.path: each.at for each in read_as(fcdo, rows).programme.absences}
    assert absences == {
        "indicators.outcome-1.actuals": "Sheet1!E3",
        "indicators.output-1.1.baseline": "Sheet1!D7",
        "indicators.output-1.1.targets": "Sheet1!E7",
        "indicators.output-1.1.actuals": "Sheet1!E8",
        "links.output-1->families-drink-safe-water.assumptions": "Sheet1!H6",
    }


def test_two_outcomes(read_as) -> None:
    """Where there are two outcomes the form does not say which an output leads to, so no link is made up."""
    second = block("OUTCOME 2", 2, "Children stay in school", "% in school", ["50%"] * 4, last=None)
    first = [["OUTCOME 1", *OUTCOME[0][1:]], *OUTCOME[1:]]
    document = read_as(fcdo, [*first, *second, *OUTPUT])
    assert document.programme.links == ()
    (told,) = document.findings
    assert (told.name, told.cites) == ("assumption-without-step", ("Sheet1!H12",))
    assert str(document.programme.result("output-1").note) == "assumptions: Rain falls"


# --- what is wrong ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "column", "value", "name", "at"),
    [
        (6, 4, "1,000", "unclear-separator", "Sheet1!E7"),
        (6, 5, "12O", "not-a-number", "Sheet1!F7"),
        (7, 4, "TBD", "unclear-missing", "Sheet1!E8"),
        (5, 4, "Milestone 1 (2011/12)", "not-a-period", "Sheet1!E6"),
        (9, 2, "Forecast", "refused-value", "Sheet1!D10"),
    ],
)
def test_every_fault_names_its_cell(read_as, place, column, value, name, at) -> None:
    """Whatever a cell has wrong, one finding says which cell it is, and all else is read."""
    rows = [list(line) for line in (*OUTCOME, *OUTPUT)]
    if name == "refused-value":
        rows[8] = [None, None, "Forecast", "9"]
        rows[9] = [None, None, "Forecast", "9"]
        at = "Sheet1!D9"
    else:
        rows[place][column] = value
    document = read_as(fcdo, rows)
    assert at in [cite for finding in document.findings if finding.name == name for cite in finding.cites]
    assert [str(result.title) for result in document.programme.results] == ["Wells dug", "Families drink safe water"]


def test_an_ordinary_table_is_no_logframe_of_blocks(as_sheets) -> None:
    """A table with one row of headings is read as a table, whatever its headings are."""
    rows = [["Outcome", "Indicator", "Baseline", "Target"], ["Safe water", "Share", "31%", "60%"]]
    assert shape_of(as_sheets(rows)) is None
