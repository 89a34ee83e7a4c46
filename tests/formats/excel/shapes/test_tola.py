"""Whether the import template of TolaData is read: its required columns, its unused rows and all that was filled in."""

from __future__ import annotations

import pytest

from mande.formats.excel.shapes import shape_of, tola
from mande.formats.excel.sheets import sheets
from mande.formats.remarks import Notes

ABOVE = [["", "Import indicators"], ["", "Safe water"], [], ["", "INSTRUCTIONS\n1. ..."], ["", "Enter indicators"]]
HEADER = [
    "", "Level*", "No.*", "Indicator*", "Sector", "Source", "Definition", "Rationale or justification for indicator",
    "Unit of measure*", "Number (#) or percentage (%)*", "Rationale for target", "Baseline*", "Direction of change",
    "Target frequency*", "Means of verification / data source", "Data collection method", "Data points",
    "Responsible person(s) and team", "Method of analysis", "Information use", "Data quality assurance details",
    "Data issues", "Comments",
]  # fmt: skip
OUTCOME = ["", "Outcome 1: Families drink safe water"]
FILLED = [
    "", "Outcome 1", "1a", "Families with safe water", "WASH", None, "Within 30 minutes", None, "household", "%",
    "Sphere", 12, "Increase (+)", "Annual", "Survey", "Interviews", None, "M&E officer", None, None, None, "Recall",
    "New",
]  # fmt: skip
UNUSED = ["", "Outcome 1", "1b"]
TEMPLATE = [*ABOVE, HEADER, OUTCOME, FILLED, UNUSED, UNUSED]


def test_a_row_is_an_indicator(read_as) -> None:
    """Each column comes to the field it is; what no field holds is kept in the note under its heading."""
    document = read_as(tola, TEMPLATE)
    (indicator,) = document.programme.indicators
    assert (indicator.code, str(indicator.title), indicator.unit) == ("1a", "Families with safe water", "household")
    assert (indicator.measure, indicator.direction, indicator.frequency) == ("percentage", "increase", "yearly")
    assert (indicator.baseline.value, indicator.baseline.at) == (12, "Sheet1!L8")
    assert (indicator.definition, indicator.means_of_verification) == ("Within 30 minutes", "Survey")
    assert (indicator.method, indicator.responsible, indicator.limitations) == ("Interviews", "M&E officer", "Recall")
    assert indicator.note == "New; Sector: WASH; Rationale for target: Sphere"
    assert document.findings == ()


def test_results_are_rows_of_their_own(read_as) -> None:
    """A row that names a result holds the indicators below it, whose level says the same in short."""
    document = read_as(tola, TEMPLATE)
    (outcome,) = document.programme.outcomes
    assert (outcome.code, str(outcome.title), len(outcome.indicators)) == ("outcome-1", "Families drink safe water", 1)
    assert str(document.programme.title) == "Safe water"


def test_levels_alone(read_as) -> None:
    """Where no row names the results, the levels and their numbers do."""
    rows = [*ABOVE, HEADER, FILLED, ["", "Output 1.1", "1.1a", "Wells dug", *FILLED[4:]]]
    framework = read_as(tola, rows).programme
    assert [(each.code, len(each.indicators)) for each in framework.results] == [("output-1.1", 1), ("outcome-1", 1)]
    assert [(link.cause, link.effect) for link in framework.links] == [("output-1.1", "outcome-1")]


@pytest.mark.parametrize(("column", "field"), [(8, "unit"), (11, "baseline"), (12, "direction")])
def test_a_blank_is_an_absence(read_as, column, field) -> None:
    """A blank cell of the template is an absence by its cell."""
    rows = [*ABOVE, HEADER, [*FILLED[:column], None, *FILLED[column + 1 :]]]
    (absence,) = (each for each in read_as(tola, rows).programme.absences if each.path.endswith(field))
    assert absence.path == f"indicators.1a.{field}"


@pytest.mark.parametrize(("column", "at"), [(2, "C7"), (8, "I7"), (9, "J7"), (11, "L7"), (13, "N7")])
def test_a_required_cell_is_blank(read_as, column, at) -> None:
    """What the template marks with an asterisk and a row leaves blank is told by its cell."""
    rows = [*ABOVE, HEADER, [*FILLED[:column], None, *FILLED[column + 1 :]]]
    told = [finding.cites for finding in read_as(tola, rows).findings if finding.name == "required-blank"]
    assert told == [(f"Sheet1!{at}",)]


def test_a_required_column_is_not_there(read_as) -> None:
    """A column that somebody deleted is told once, and what it would hold is not in the source."""
    rows = [[*line[:11], *line[12:]] for line in (HEADER, FILLED, FILLED)]
    document = read_as(tola, [*ABOVE, *rows])
    told = [finding.message for finding in document.findings if finding.name == "required-blank"]
    assert len(told) == 1
    assert "requires 'baseline', and there is no such column" in told[0]
    assert "baseline" not in {each.path.rpartition(".")[2] for each in document.programme.absences}


@pytest.mark.parametrize(
    ("column", "value", "name", "at"),
    [
        (9, "litres", "unknown-word", "J7"),
        (12, "sideways", "unknown-word", "M7"),
        (11, "1,000", "unclear-separator", "L7"),
        (11, "TBD", "unclear-missing", "L7"),
    ],
)
def test_every_fault_names_its_cell(read_as, column, value, name, at) -> None:
    """Whatever a cell has wrong, one finding says which cell it is, and the indicator is read."""
    document = read_as(tola, [*ABOVE, HEADER, [*FILLED[:column], value, *FILLED[column + 1 :]]])
    assert [(each.name, each.cites) for each in document.findings] == [(name, (f"Sheet1!{at}",))]
    assert len(document.programme.indicators) == 1


def test_the_template_as_it_comes(read_as) -> None:
    """A template that nobody filled in is no programme, and says what it is."""
    document = read_as(tola, [*ABOVE, HEADER, OUTCOME, UNUSED])
    assert document[:2] == (None, None)
    assert "Tola import template: no indicator stands below its headings" in document.findings[0].message


def test_the_real_template(real) -> None:
    """The template that mercycorps/toladata hands out is known, and is empty."""
    notes = Notes("template.xlsx")
    found = sheets(real("xlsx/mercycorps_toladata__BulkIndicatorImportTemplate.xlsx"), notes)
    assert shape_of(found) is tola
    assert [finding.name for finding in tola.read(found, notes).findings] == ["unreadable-document"]
