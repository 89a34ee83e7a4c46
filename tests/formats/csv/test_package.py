"""What a stranger's tables say: what is read, what is told, and where."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

import mande as m
from mande.formats import csv as tables
from mande.formats.document import Document

DATA = Path(__file__).parents[4] / "shared" / "data"


def told(document: Document) -> list[tuple[str, tuple[str, ...]]]:
    """Return the code and the place of each finding."""
    return [(finding.code, finding.cites) for finding in document.findings]


def test_actuals_alone() -> None:
    """The file that offices send most: one table of figures, read without a plan, each cited from its cell."""
    document = tables.parse("Indicator code;Période;Lieu;Valeur;Sexe\ndug;2009;Osh;12;Femmes\n", name="actuals.csv")

    (figure,) = document.observations
    assert document.programme is None
    assert (figure.value, figure.period, figure.place, figure.cell) == (
        12,
        m.Period.parse("2009"),
        "Osh",
        {"sex": "female"},
    )
    assert (figure.source, figure.at) == ("actuals.csv", "line 2, column 'Valeur'")
    assert document.findings == ()


@pytest.mark.parametrize(
    ("written", "value", "printed"),
    [
        ("884", 884, None),
        ("0.10", Decimal("0.10"), None),
        (".3", Decimal("0.3"), ".3"),
        ("007", 7, "007"),
        ("1,000", m.Missing.UNKNOWN, "1,000"),
        ("not reported", m.Missing.NOT_REPORTED, None),
        ("Not reported", m.Missing.NOT_REPORTED, "Not reported"),
        ("n/a", m.Missing.UNKNOWN, "n/a"),
        ("12O", m.Missing.UNKNOWN, "12O"),
        ("-3", -3, None),
        ("=1+1", m.Missing.UNKNOWN, "=1+1"),
        ("over 40 (2008)", 40, "over 40 (2008)"),
        ("45%", 45, "45%"),
    ],
)
def test_the_text_of_a_number_is_kept_where_it_is_not_plain(written: str, value: object, printed: str | None) -> None:
    """Nothing that is written in the place of a figure is lost, and nothing becomes a zero."""
    document = tables.parse(f'indicator,value\ndug,"{written}"\n')

    assert [(figure.value, figure.printed) for figure in document.observations] == [(value, printed)]


def test_what_marks_the_decimals_is_said_by_the_caller() -> None:
    """A comma is never guessed: without `decimal` it is unknown, and told."""
    text = 'indicator;value\ndug;"1.234,5"\n'

    assert tables.parse(text).observations[0].value is m.Missing.UNKNOWN
    assert tables.parse(text, decimal=",").observations[0].value == Decimal("1234.5")


def test_every_fault_has_its_line_and_column() -> None:
    """Ten mistakes in one file are ten findings, and the rows between them are read."""
    text = (
        "Indicator,Period,Value,Missing,Colour,Value\n"  # two columns of values, and one that nobody knows
        "dug,2009,3,,,\n"
        "dug,2009-13,3,,,\n"  # no such month
        "dug,2009,3,not reported,,\n"  # a figure and a reason
        "dug,2009,,,,\n"  # neither
        ",2009,3,,,\n"  # of nothing
        "dug,2009,twelve,,,\n"
        "dug,2009,,not sent,,\n"  # no reason that is known
        "dug,2009,5\n"  # cut off
        "dug,2009,6,,,,,7\n"  # too long
    )

    document = tables.parse(text, name="actuals.csv")

    assert sorted(told(document)) == [
        ("MND904", ("line 7, column 'Value'",)),
        ("MND904", ("line 8, column 'Missing'",)),
        ("MND906", ("line 3, column 'Period'",)),
        ("MND913", ("line 1",)),
        ("MND916", ("line 1",)),
        ("MND918", ("line 5, column 'Value'",)),
        ("MND926", ("line 10",)),
        ("MND926", ("line 9",)),
        ("MND930", ("line 6, column 'Indicator'",)),
        ("MND931", ("line 4",)),
    ]
    assert [figure.value for figure in document.observations] == [3, 3, *[m.Missing.UNKNOWN] * 3, 5, 6]


def test_a_misspelt_column_is_told_with_its_neighbour() -> None:
    """A column is not guessed, and the nearest name is offered."""
    finding, lost = tables.parse("indicator,value,perod\ndug,3,2009\n").findings

    assert "Did you mean 'period'?" in finding.message
    assert lost.name == "figures-not-read"


def test_figures_that_lost_their_place_are_no_mere_info() -> None:
    """Without its column of places, a figure of one place is read as one of all: who misspells it has to hear of it."""
    (misspelt,) = tables.parse("indicator,value,plce\ndug,3,osh\n").findings
    (other,) = tables.parse("indicator,value,place,plce\ndug,3,osh,x\n").findings

    assert (misspelt.name, misspelt.severity) == ("misspelt-column", m.Severity.MINOR)
    assert "The column 'plce' was not read. Did you mean 'place'?" in misspelt.message
    assert (other.name, other.severity) == ("unknown-column", m.Severity.INFO)


def test_a_figure_of_no_indicator_is_told_by_its_line() -> None:
    """The line in the file, and not its place in a list, nor the page that it cites."""
    files = {
        "framework.csv": "code,title\nwells,Safe water\n",
        "indicators.csv": "code,unit\nwells-dug,item\n",
        "observations.csv": "indicator,value,source,at\nwells-dug,3,mtr,p. 4\nwels-dug,4,mtr,p. 4\n",
    }

    document = tables.parse(files, name="wells.zip")

    assert told(document) == [("MND908", ("observations.csv, line 3, column 'indicator'",))]
    assert "Did you mean 'wells-dug'?" in document.findings[0].message
    assert [figure.value for figure in document.observations] == [3]


def test_what_does_not_fit_is_told_by_its_row() -> None:
    """A link to nowhere, and an indicator of no result, name their rows; the plan is kept without the link."""
    files = {
        "framework.csv": "code\nwells\n",
        "results.csv": "level,code\noutput,dug\nproduct,pumps\n",
        "indicators.csv": "result,code\ndug,wells-dug\ndig,depth\n",
        "links.csv": "cause,effect\ndug,health\n",
    }

    document = tables.parse(files, name="wells")

    assert sorted(told(document)) == [
        ("MND907", ("results.csv, line 3, column 'level'",)),
        ("MND909", ("links.csv, line 2",)),
        ("MND932", ("indicators.csv, line 3, column 'result'",)),
    ]
    assert [indicator.code for indicator in document.programme.indicators] == ["wells-dug", "depth"]


def test_a_percentage_is_no_target_of_a_count() -> None:
    """45% of what nobody says is no number of wells, neither as a target nor as a baseline nor as a figure."""
    document = tables.parse(
        {
            "indicators.csv": "code,baseline\ndug,30%\n",
            "targets.csv": "indicator,value\ndug,45%\n",
            "observations.csv": "indicator,value\ndug,60%\n",
        }
    )

    (indicator,) = document.programme.indicators if isinstance(document.programme, m.Framework) else ()
    assert indicator.baseline is m.Missing.UNKNOWN
    figures = (*indicator.targets, *(document.observations or ()))
    assert [figure.value for figure in figures] == [m.Missing.UNKNOWN] * 2
    assert [found.name for found in document.findings] == ["not-a-number"] * 3


def test_a_heading_with_a_year_is_no_column_without_one() -> None:
    """Figures of two years in a row are told as lost, and none of them is read as one of no year."""
    document = tables.parse("indicator,value,Actual 2009,Actual 2010\ndug,1,2,3\n", name="actuals.csv")

    assert [(figure.value, figure.period) for figure in document.observations or ()] == [(1, None)]
    (lost,) = [found for found in document.findings if found.name == "figures-not-read"]
    assert "'Actual 2009' and 'Actual 2010'" in lost.message


def test_one_bad_field_costs_no_figure() -> None:
    """A number of people below nothing is left out, and the figure that it stands beside is read."""
    document = tables.parse("indicator,value,carried over\nreached,3,-2\n")

    assert [(figure.value, figure.carried_over) for figure in document.observations] == [(3, None)]
    assert told(document) == [("MND910", ("line 2, column 'carried over'",))]


@pytest.mark.parametrize("row", ["reached,12,,Girls", "reached,12,F/M,"])
def test_a_figure_of_nobody_knows_whom_is_no_total(row: str) -> None:
    """Where nobody can tell which people a row means, its figure is left out: it is not one of all of them."""
    document = tables.parse(f"indicator,value,sex,cell\nreached,30,,total\n{row}\n")

    assert [figure.value for figure in document.observations] == [30]
    assert told(document) == [("MND910", ("line 3",))]
    assert ": The figure was left out: " in document.findings[0].message


@pytest.mark.parametrize("written", ["Total", "TOTAL", "All", "Both sexes", "Ensemble"])
def test_a_row_of_everybody_is_no_category(written: str) -> None:
    """However somebody writes that a row is of both sexes, it is their total, and is not added to them as a third."""
    rows = f"visits,Female,All ages,12\nvisits,Male,All ages,18\nvisits,{written},All ages,30\n"

    document = tables.parse(f"Indicator,Sex,Age group,Value\n{rows}")

    assert [dict(figure.cell) for figure in document.observations] == [{"sex": "female"}, {"sex": "male"}, {}]


def test_one_bad_result_costs_no_indicator() -> None:
    """An outcome whose horizon cannot be keeps the rest; one whose code cannot be leaves its indicators behind."""
    files = {
        "framework.csv": "code\nwells\n",
        "results.csv": "level,code,horizon\noutcome,health,-3\noutcome,a/b,\n",
        "indicators.csv": "result,code\nhealth,ill\na/b,well\n",
    }

    document = tables.parse(files)

    assert [outcome.code for outcome in document.programme.outcomes] == ["health"]
    assert [indicator.code for indicator in document.programme.indicators] == ["ill", "well"]
    assert sorted(told(document)) == [
        ("MND910", ("results.csv, line 2, column 'horizon'",)),
        ("MND910", ("results.csv, line 3",)),
        ("MND932", ("indicators.csv, line 3, column 'result'",)),
    ]


def test_a_table_of_indicators_alone_is_an_extract() -> None:
    """What has no column is not in the source; what has one and is blank is absent, and the cell says so."""
    document = tables.parse("Indicator code,Unit,Baseline\ndug,item,3\ntalks,event,\n", name="list of indicators.csv")

    framework = document.programme
    assert (framework.code, framework.basis) == ("list of indicators", "extract")
    assert [(absence.path, absence.at) for absence in framework.absences] == [
        ("indicators.talks.baseline", "line 3, column 'Baseline'")
    ]


def test_what_a_row_that_was_not_kept_leaves_blank_is_not_absent() -> None:
    """Of rows with one code the first is kept, and the others say nothing of it."""
    document = tables.parse("code,unit,baseline\ndug,item,3\ndug,item,\ndug,item,\n", name="indicators.csv")

    assert [indicator.baseline.value for indicator in document.programme.indicators] == [3]
    assert document.programme.absences == ()


def test_what_is_edited_in_a_spreadsheet_wins() -> None:
    """A row whose figure is on a scale keeps it beside its text; once the text is changed, the text is read."""
    scale = m.Scale("readiness", ["draft", "in use"])
    files = tables.compose(m.Observations([m.Observation("manual", m.Stage("draft", scale))]))
    files["observations.csv"] = files["observations.csv"].replace(",draft,", ",in use,")

    document = tables.parse(files)

    assert document.observations[0].value == "in use"
    assert [finding.code for finding in document.findings] == ["MND929"]


def test_one_person_a_row_stops() -> None:
    """A list of names is not read, whatever figures stand beside them."""
    document = tables.parse("Name,Sex,Age,Indicator,Value\nAmina,F,12,dug,3\n", name="people.csv")

    assert document.observations is None
    assert told(document) == [("MND914", ())]


@pytest.mark.parametrize("text", ["Rahima Begum,F,17\nKarim Ali,M,20\n", "Rahima Begum\n", "Rahima;Rangpur\n;\n"])
def test_a_table_without_headings_is_told_without_a_word_of_it(text: str) -> None:
    """What stands in the first row may be somebody's name, and is shown only where it is a heading."""
    document = tables.parse(text, name="list.csv")

    assert [finding.code for finding in document.findings] == ["MND912"]
    assert "Rahima" not in document.findings[0].message


def test_figures_in_columns_that_nobody_knows_are_told_as_lost() -> None:
    """A column a sex is read by nobody here, and how many figures that costs is said where it cannot be overlooked."""
    document = tables.parse("indicator,period,male,female,value,who\nx,2019,2,3.5,5,Ana\nx,2020,,4,6,\n", name="a.csv")

    (lost,) = [finding for finding in document.findings if finding.name == "figures-not-read"]
    assert (lost.severity, lost.cites) == (m.Severity.MAJOR, ("line 1",))
    assert "3 figures went unread: nothing here is called 'male' and 'female'." in lost.message


def test_a_figure_whose_unit_is_none_is_shown() -> None:
    """What cannot be taken as it stands is shown, so that nobody has to look for what was lost."""
    document = tables.parse("indicator,period,value,unit\nx,2019,57,%\n", name="a.csv")

    assert "'57'" in document.findings[0].message


def test_two_columns_of_one_name_are_told_apart() -> None:
    """Which of them was read is said by its number, where they are called alike."""
    document = tables.parse("indicator,value,value\nx,1,2\n", name="a.csv")

    (figure,) = document.observations or ()
    assert figure.value == 1
    assert (
        "'value (column 3)' stands here and at 'value (column 2)'; the latter was read" in document.findings[0].message
    )


def test_whoever_reports_is_no_person_counted() -> None:
    """A name and a telephone number beside figures are not a list of people; they are not read either."""
    document = tables.parse("Indicator,Value,Name,Phone\ndug,3,Amina,0171\n")

    assert [figure.value for figure in document.observations] == [3]
    assert [finding.code for finding in document.findings] == ["MND913", "MND913"]
    assert not any("Amina" in finding.message for finding in document.findings)


def test_a_column_of_another_table_is_told_so() -> None:
    """A target among figures belongs in the table of targets, and is not read as a figure."""
    finding, _ = tables.parse("Indicator,Actual,Baseline year\ndug,3,2009\n").findings

    assert "The table 'indicators' has such a column." in finding.message


def test_a_table_of_another_kind_says_what_was_looked_for() -> None:
    """It names what it looked for, what there is, and what comes near."""
    (finding,) = tables.parse("indicators,b,c\n1,2,3\n", name="x.csv").findings

    assert finding.code == "MND912"
    assert "'indicator' with 'value'" in finding.message
    assert "'indicators' is like 'indicator'" in finding.message


@pytest.mark.parametrize("name", ["afg_hpc_needs_api_2024.csv", "hdx_hapi_humanitarian_needs_global_2024.csv"])
def test_a_real_table_of_another_kind(name: str) -> None:
    """Two real tables of people in need have other columns: one error each, and no figure made up."""
    path = DATA / "hno" / name
    if not path.exists():
        pytest.skip(f"{path.name} is not beside this checkout")

    document = tables.read(path)

    assert (document.programme, document.observations) == (None, None)
    assert [finding.code for finding in document.findings] == ["MND912"]


def test_nothing_reported_is_not_nothing_handed_over() -> None:
    """An empty table of observations comes back as one; no table, as none."""
    assert tables.parse(tables.compose(m.Observations([]))).observations == m.Observations([])
    assert tables.parse(tables.compose(m.Framework("wells"))).observations is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("sources", "code,kind,published\n" + "census,survey,yesterday\n" * 20_000),
        ("targets", "indicator,value,period\n" + "wells,3,soon\n" * 20_000),
        ("indicators", "code,accumulation\n" + "dug,often\n" * 20_000),
        ("observations", "indicator,value,period\n" + "wells,3,soon\n" * 20_000),
    ],
)
def test_no_table_of_a_plan_is_heard_out_where_all_of_it_is_wrong(name: str, text: str) -> None:
    """What is wrong with each of its rows is told or counted up to an end, and from which row on nothing was read.

    To make out which of its fields a row may do without takes as many trials as it has fields, row after row.
    """
    files: dict[str, bytes | str] = {"framework.csv": "code\nwater\n", "indicators.csv": "code\nwells\n"}

    findings = tables.parse({**files, f"{name}.csv": text}, name="plan").findings

    (end,) = (each for each in findings if each.name == "too-much-wrong")
    assert f"{name}.csv, line" in str(end.message)
    counted = [each for each in findings if "more of this kind" in str(each.message)]
    assert len(counted) == 1


def test_two_tables_of_one_kind_are_heard_out_no_further_than_one() -> None:
    """Rows of several files are put together, and what is wrong with them still has an end."""
    rows = "code,kind,published\n" + "census,survey,yesterday\n" * 10_000

    findings = tables.parse({"sources.csv": rows, "more/sources.csv": rows}, name="plan").findings

    assert "too-much-wrong" in {each.name for each in findings}


def test_a_row_that_is_too_long_is_told_once_and_belongs_to_no_other_framework() -> None:
    """What stands beyond the headings is in no column, so that it is no framework's code."""
    document = tables.parse({"indicators.csv": "code,title\ndug,Wells dug,more\n"}, name="plan")

    assert told(document) == [("MND926", ("indicators.csv, line 2",))]
    assert isinstance(document.programme, m.Framework)
    assert [each.code for each in document.programme.indicators] == ["dug"]
