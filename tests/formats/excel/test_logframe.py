"""Whether a logframe as people draw it is read as it is meant, with where each thing stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import mande as m
from mande.formats.document import Document

Read = Callable[..., Document]


def framework(document: Document) -> m.Framework:
    """Return the framework of *document*, which has one."""
    assert isinstance(document.programme, m.Framework)
    return document.programme


def links(document: Document) -> list[tuple[str, str, str]]:
    """Return the links of *document*: cause, effect, and where it is read."""
    return [(link.cause, link.effect, str(link.at)) for link in framework(document).links]


def said(document: Document) -> list[tuple[str, ...]]:
    """Return what the reader says of *document*: each name with its place."""
    return [(found.name, *found.cites) for found in document.findings]


HEADINGS = ["Results", "Indicators", "Baseline", "Target", "Means of verification", "Assumptions"]


def test_outputs_under_outcomes_are_links_by_layout(read: Read) -> None:
    """An output that stands under an outcome contributes to it, stated by the layout, read at its cell."""
    document = read(
        {
            "Logframe": [
                HEADINGS,
                ["Impact: Fewer children fall ill"],
                [
                    "Outcome 1: Households drink safe water",
                    "Households that do (%)",
                    "35%",
                    "70%",
                    "Survey",
                    "They can pay",
                ],
                ["Output 1.1: Wells dug", "Wells dug", 0, 120, "Site reports", "No arsenic"],
                [None, "Wells with a committee", None, 120, "Site reports", None],
                ["Output 1.2: Committees trained", "People trained", 0, 400, "Lists", None],
            ]
        }
    )

    programme = framework(document)
    assert programme.basis.value == "extract"
    assert links(document) == [
        ("outcome-1", "fewer-children-fall-ill", "Logframe!A3"),
        ("1.1", "outcome-1", "Logframe!A4"),
        ("1.2", "outcome-1", "Logframe!A6"),
    ]
    assert {str(link.stated_by) for link in programme.links} == {"layout"}
    assert [(each.text, str(each.at)) for each in programme.links[1].assumptions] == [("No arsenic", "Logframe!F4")]
    assert [one.code for one in programme.result("1.1").indicators] == ["wells-dug", "wells-with-a-committee"]
    assert [(absence.path, str(absence.at)) for absence in programme.absences if "baseline" in absence.path] == [
        ("indicators.wells-with-a-committee.baseline", "Logframe!C5")
    ]
    assert [(source.code, source.title, source.kind) for source in programme.sources] == [
        ("plan", "plan.xlsx", "workbook")
    ]


def test_a_column_that_does_not_exist_is_not_in_the_source(read: Read) -> None:
    """Nothing is said to be absent that the table has no column for."""
    document = read({"Logframe": [["Results", "Indicators", "Target"], ["Output 1.1: Wells", "Wells dug", 120]]})

    assert framework(document).absences == ()
    assert framework(document).indicator("wells-dug").baseline is None


def test_merged_and_blank_results_are_filled_down(read: Read) -> None:
    """A result that is merged over its indicators, or written once above them, is the result of each."""
    document = read(
        {
            "LFM": [
                HEADINGS,
                ["Outcome 1: Safe water", "Households", 1, 2, "Survey", "They can pay"],
                [None, "Schools", 3, 4, "Survey", None],
                ["Output 1.1: Wells", "Dug", 5, 6, "Reports", None],
                [None, "Repaired", 7, 8, "Reports", None],
            ]
        },
        {"LFM": ["A2:A3", "F2:F3", "E4:E5"]},
    )

    programme = framework(document)
    assert [one.code for one in programme.result("outcome-1").indicators] == ["households", "schools"]
    assert [one.code for one in programme.result("1.1").indicators] == ["dug", "repaired"]
    assert [one.means_of_verification for one in programme.result("1.1").indicators] == ["Reports", "Reports"]


@pytest.mark.parametrize("merged", [["B2:B3"], []], ids=["merged", "blank below"])
def test_a_row_below_several_indicators_in_one_cell_is_of_none_of_them(read: Read, merged: list[str]) -> None:
    """Two indicators share a cell above a second row of figures: nobody knows whose these are, and they are told."""
    document = read(
        {
            "LFM": [
                ["Result", "Indicator", "Target 2024"],
                ["Output 1: Water", "- Wells\n- Pumps", "10\n30"],
                [None, None, 20],
            ]
        },
        {"LFM": merged},
    )

    programme = framework(document)
    assert [[each.value for each in one.targets] for one in programme.indicators] == [[10], [30]]
    (told,) = (each for each in document.findings if each.code == "MND985")
    assert str(told.message) == (
        "plan.xlsx, LFM, row 3: The figures of this row went unread: they may be of each of 'Wells' and 'Pumps', "
        "which share a cell."
    )


def test_the_single_table_of_the_eu(read: Read) -> None:
    """The label stands in a column of its own, and years stand in the cells beside the values."""
    document = read(
        {
            "Annex": [
                ["Project title", "Clean water"],
                [],
                [
                    "Results", "Results chain: main expected results", "Indicators", "Baseline (value and year)",
                    "Targets (value and year)", "Sources of data", "Assumptions",
                ],
                ["Impact", "Fewer children fall ill", "Diarrhoea", "baseline (2022): 12%", "8% (2026)", "DHS", None],
                ["Outcome 1", "Households drink safe water", "1.1 Households that do", "35% (2021)",
                 "2024: 50%\n2026: 70%", "Survey", "They can pay"],
                ["Output 1", "Wells dug", "1.1.1 Wells dug", "0 (2022)", "120 (2026)", "Reports", "No arsenic"],
            ]
        }
    )  # fmt: skip

    programme = framework(document)
    assert programme.title == "Clean water"
    assert [result.title for result in programme.results] == [
        "Wells dug", "Households drink safe water", "Fewer children fall ill",
    ]  # fmt: skip
    ill = programme.impacts[0].indicators[0]
    assert isinstance(ill.baseline, m.Baseline)
    assert (ill.baseline.value, str(ill.baseline.period), ill.measure.value) == (12, "2022", "percentage")
    assert [(target.value, str(target.period)) for target in programme.indicator("1.1").targets] == [
        (50, "2024"), (70, "2026"),
    ]  # fmt: skip
    assert links(document) == [
        ("outcome-1", "fewer-children-fall-ill", "Annex!A5"),
        ("output-1", "outcome-1", "Annex!A6"),
    ]


def test_milestones_are_targets_of_their_years(read: Read) -> None:
    """A milestone is a target with the year in its heading, or under it."""
    document = read(
        {
            "Logframe": [
                ["Outputs", "Indicator", "Baseline", None, "Milestone 1 (2023)", "Milestone 2 (2024)", "Target 2025"],
                [None, None, "Value", "Year", None, None, None],
                ["Wells dug", "Wells dug", 4, 2021, 40, 80, 120],
            ]
        },
        {"Logframe": ["C1:D1"]},
    )

    one = framework(document).indicator("wells-dug")
    assert isinstance(one.baseline, m.Baseline)
    assert (one.baseline.value, str(one.baseline.period), str(one.baseline.at)) == (4, "2021", "Logframe!C3")
    assert [(target.value, str(target.period)) for target in one.targets] == [(40, "2023"), (80, "2024"), (120, "2025")]


def test_a_flat_table_with_a_column_of_levels(read: Read) -> None:
    """A level column, filled in once for each block, says on which level the results below it stand."""
    document = read(
        {
            "Sheet1": [
                ["Level", "No.", "Result", "Indicator", "Target"],
                ["Outcome", "1", "Safe water", "Households", 100],
                ["Output", "1.1", "Wells", "Wells dug", 10],
                [None, "1.2", "Committees", "People trained", 20],
                ["Outcome", "2", "Repairs", "Districts", 5],
                ["Output", "2.1", "Guidelines", "Guidelines adopted", 1],
            ]
        }
    )

    assert links(document) == [
        ("1.1", "outcome-1", "Sheet1!C3"),
        ("1.2", "outcome-1", "Sheet1!C4"),
        ("2.1", "outcome-2", "Sheet1!C6"),
    ]


def test_each_level_in_a_column_of_its_own(read: Read) -> None:
    """Where every level has a column, a row links what stands beside one another in it."""
    document = read(
        {
            "RF": [
                ["Outcome", "Output", "Activity", "Indicator", "Baseline", "Target"],
                ["Safe water", "Wells", "Drill", "Wells drilled", 0, 10],
                [None, None, "Test the water", "Tests", 0, 40],
                [None, "Committees", "Train", "People trained", 0, 60],
                ["Repairs", "Guidelines", "Draft", "Drafts", 0, 2],
            ]
        }
    )

    assert [pair[:2] for pair in links(document)] == [
        ("drill", "wells"), ("wells", "safe-water"), ("test-the-water", "wells"), ("train", "committees"),
        ("committees", "safe-water"), ("draft", "guidelines"), ("guidelines", "repairs"),
    ]  # fmt: skip
    assert framework(document).result("drill").indicators[0].code == "wells-drilled"


def test_numbers_alone_give_the_levels_and_the_nesting(read: Read) -> None:
    """1, 1.1 and 1.1.1 are outcome, output and activity where nobody says otherwise, and that is said."""
    document = read(
        {
            "Plan": [
                ["Results", "Indicator", "Target"],
                ["1. Safe water", "Households", 10],
                ["1.1 Wells dug", "Wells", 10],
                ["1.1.1 Drill", None, None],
                ["1.2 Committees trained", "People", 10],
                ["2. Repairs", "Districts", 10],
                ["2.1 Guidelines", "Drafts", 10],
            ]
        }
    )

    assert [pair[:2] for pair in links(document)] == [
        ("1.1", "1"), ("1.1.1", "1.1"), ("1.2", "1"), ("2.1", "2"),
    ]  # fmt: skip
    assert ("assumed", "Plan!A2") in said(document)


def test_indentation_gives_the_nesting(read: Read) -> None:
    """Space before a title says that it stands under the one above it."""
    document = read(
        {
            "Plan": [
                ["Results", "Indicator", "Target"],
                ["Safe water", "Households", 10],
                ["    Wells dug", "Wells", 10],
                ["        Drill", "Days", 3],
                ["    Committees trained", "People", 10],
            ]
        }
    )

    assert [pair[:2] for pair in links(document)] == [
        ("wells-dug", "safe-water"), ("drill", "wells-dug"), ("committees-trained", "safe-water"),
    ]  # fmt: skip


def test_two_lists_under_one_another_are_not_guessed_at(read: Read) -> None:
    """Where all outcomes stand first and all outputs after them, no link is made up."""
    document = read(
        {
            "Plan": [
                ["Results", "Indicator", "Target"],
                ["OUTCOMES"],
                ["Safe water", "Households", 10],
                ["Repairs", "Districts", 10],
                ["OUTPUTS"],
                ["Wells", "Wells dug", 10],
                ["Guidelines", "Drafts", 10],
            ]
        }
    )

    assert links(document) == []
    assert len(framework(document).outcomes) == len(framework(document).outputs) == 2
    assert ("unclear-nesting", "Plan!A6") in said(document)


def test_levels_that_nobody_names_are_told(read: Read) -> None:
    """A result on no level is left out, and its indicators are kept."""
    document = read(
        {"Plan": [["Result", "Indicator", "Target"], ["Safe water", "Households", 10], ["Wells", "Dug", 3]]}
    )

    assert framework(document).results == ()
    assert [one.code for one in framework(document).context] == ["households", "dug"]
    assert [place for place in said(document) if place[0] == "unknown-level"] == [
        ("unknown-level", "Plan!A2"), ("unknown-level", "Plan!A3"),
    ]  # fmt: skip


def test_contributes_to_wins_over_the_layout(read: Read) -> None:
    """Where a column says what a result contributes to, its place in the table says nothing."""
    document = read(
        {
            "Plan": [
                ["Level", "Code", "Result", "Contributes to", "Assumptions"],
                ["Outcome", "OC1", "Safe water", None, None],
                ["Outcome", "OC2", "Repairs", None, None],
                ["Output", "OP1", "Wells", "OC1, OC2", "- No arsenic\n- Roads stay open"],
                ["Output", "OP2", "Guidelines", None, "Ministers stay"],
            ]
        }
    )

    programme = framework(document)
    assert [(link.cause, link.effect, str(link.stated_by)) for link in programme.links] == [
        ("OP1", "OC1", "text"), ("OP1", "OC2", "text"),
    ]  # fmt: skip
    assert [each.text for each in programme.links[1].assumptions] == ["No arsenic", "Roads stay open"]
    assert "outputs.OP2.links" in {absence.path for absence in programme.absences}
    assert ("assumption-without-step", "Plan!E5") in said(document)
    assert programme.result("OP2").note == "Assumption: Ministers stay"


def test_several_indicators_in_one_cell_are_told_apart(read: Read) -> None:
    """Bullets set indicators apart, and the figures beside them where there are as many."""
    document = read(
        {
            "Plan": [
                ["Outputs", "Indicators", "Baseline", "Target"],
                ["Wells", "• Wells dug\n• Wells repaired", "0\n4", "120"],
            ]
        }
    )

    programme = framework(document)
    assert [one.code for one in programme.indicators] == ["wells-dug", "wells-repaired"]
    assert [one.baseline.value for one in programme.indicators if isinstance(one.baseline, m.Baseline)] == [0, 4]
    assert [one.targets for one in programme.indicators] == [(), ()]
    assert ("several-in-one-cell", "Plan!D2") in said(document)


@pytest.mark.parametrize(
    ("headings", "level"),
    [
        (
            ["Résultats", "Indicateurs objectivement vérifiables", "Valeur de référence", "Cible 2026",
             "Moyens de vérification", "Hypothèses"],
            "Produit 1.1 : Puits",
        ),
        (
            ["Resultados", "Indicadores", "Línea de base", "Meta 2026", "Medios de verificación", "Supuestos"],
            "Producto 1.1: Pozos",
        ),
        (
            ["Resultados", "Indicadores", "Linha de base", "Meta 2026", "Meios de verificação", "Pressupostos"],
            "Produto 1.1: Poços",
        ),
    ],
)  # fmt: skip
def test_french_spanish_and_portuguese_logframes(read: Read, headings: list[str], level: str) -> None:
    """A logframe in another language is read as one in English is."""
    document = read({"Cadre": [headings, [level, "Puits / pozos / poços", 0, 120, "X", None]]})

    (output,) = framework(document).outputs
    (one,) = output.indicators
    assert output.code == "1.1"
    assert isinstance(one.baseline, m.Baseline)
    assert (one.baseline.value, one.targets[0].value, str(one.targets[0].period)) == (0, 120, "2026")
    assert one.means_of_verification == "X"


def test_actuals_become_observations_with_their_cells(read: Read) -> None:
    """What was achieved is seen, at its cell, with the text that stands there."""
    document = read(
        {
            "Plan": [
                ["Outputs", "Indicator", "Target 2024", "Actual 2023", "Actual 2024"],
                ["Wells", "Wells dug", 120, 41, "about 60"],
                ["Committees", "People trained", 400, "N/A", None],
            ]
        }
    )

    assert document.observations is not None
    assert [
        (seen.indicator, seen.value, str(seen.period), str(seen.at), seen.printed) for seen in document.observations
    ] == [
        ("wells-dug", 41, "2023", "Plan!D2", "41"),
        ("wells-dug", 60, "2024", "Plan!E2", "about 60"),
        ("people-trained", m.Missing.UNKNOWN, "2023", "Plan!D3", "N/A"),
    ]
    assert ("unclear-missing", "Plan!D3") in said(document)


def test_a_decimal_comma_is_read_only_when_told(read: Read) -> None:
    """`1,000` is a thousand to one office and one to another, so the caller says which."""
    sheet = {"Plan": [["Outputs", "Indicator", "Target"], ["Wells", "Hectares", "1,500"]]}

    assert framework(read(sheet)).indicator("hectares").targets[0].value is m.Missing.UNKNOWN
    assert ("unclear-separator", "Plan!C2") in said(read(sheet))
    assert str(framework(read(sheet, decimal=",")).indicator("hectares").targets[0].value) == "1.500"
    assert framework(read(sheet, decimal=".")).indicator("hectares").targets[0].value == 1500


def test_one_person_a_row_stops_that_sheet(read: Read) -> None:
    """A list of people is told, and not a word of it is read or shown; the other sheets are read."""
    document = read(
        {
            "Beneficiaries": [
                ["Full name", "Sex", "Date of birth", "Phone"],
                ["Rahima Khatun", "F", "2001-04-03", "01711-000000"],
                ["Abdul Karim", "M", "1999-01-12", "01711-111111"],
            ],
            "Plan": [["Outputs", "Indicator", "Target"], ["Wells", "Wells dug", 120]],
        }
    )

    assert ("one-person-a-row", "sheet 'Beneficiaries', row 1") in said(document)
    assert not any(word in str(document.findings) + str([each.message for each in document.findings])
                   for word in ("Rahima", "Karim", "01711", "2001"))  # fmt: skip
    assert [one.code for one in framework(document).indicators] == ["wells-dug"]


def test_no_table_says_what_was_looked_for(read: Read) -> None:
    """A workbook without a table says which sheets were looked at, for what, and what came nearest."""
    document = read({"Cover": [["Our project"], ["Indicators are in the annex"]], "Data": [[1, 2, 3]]})

    (found,) = document.findings
    assert document.programme is None
    assert found.name == "no-header"
    assert "sheets 'Cover', 'Data'" in found.message
    assert "'Indicator'" in found.message


def test_what_is_measured_is_said_once(read: Read) -> None:
    """The kind of figure is assumed by how figures are written, and one finding says of all what was assumed."""
    document = read(
        {
            "Plan": [
                ["Outputs", "Indicator", "Baseline", "Target"],
                ["Wells", "Wells dug", 0, 120],
                [None, "Households with water (%)", 35, 70],
                [None, "Guidelines adopted", "No", "Yes"],
                [None, "State of repair", "Pumps break often", "Pumps are repaired in a week"],
            ]
        }
    )

    measures = [one.measure.value for one in framework(document).indicators]
    assert measures == ["count", "percentage", "yes no", "narrative"]
    assert said(document) == [("assumed", "column 'Indicator'")]
    assert framework(document).indicator("guidelines-adopted").targets[0].value is True


def test_hidden_sheets_are_not_read_and_hidden_rows_are(workbook: Any) -> None:
    """A whole sheet that nobody sees is left alone; a row that is hidden counts, and both are said."""
    from io import BytesIO

    import openpyxl

    from mande.formats import excel

    book = openpyxl.load_workbook(
        BytesIO(
            workbook(
                {
                    "Plan": [["Outputs", "Indicator", "Target"], ["Wells", "Wells dug", 120], [None, "Repaired", 3]],
                    "Old": [["Outputs", "Indicator", "Target"], ["Wells", "Wells dug", 90]],
                }
            )
        )
    )
    book["Old"].sheet_state = "hidden"
    book["Plan"].row_dimensions[3].hidden = True
    held = BytesIO()
    book.save(held)

    document = excel.parse(held.getvalue(), name="plan.xlsx")

    assert [place for place in said(document) if place[0] == "hidden"] == [
        ("hidden", "Plan, row 3"), ("hidden", "sheet 'Old'"),
    ]  # fmt: skip
    assert [one.code for one in framework(document).indicators] == ["wells-dug", "repaired"]


def test_a_plain_list_of_indicators(read: Read) -> None:
    """A table without results is a list of indicators; its units, breakdowns and frequencies are taken as they are."""
    document = read(
        {
            "M&E plan": [
                ["Project: Clean water"],
                ["Duration: 36 months"],
                ["Code", "Indicator", "Unit", "Baseline", "Target", "Frequency", "Disaggregation"],
                ["1.1", "Wells dug", "number of wells", 0, 120, "Annual", None],
                ["1.2", "People trained", "people", 0, "45%", "quarterly", "by sex, age and district"],
                ["1.3", "Water used", "l/s 2", 0, 3, "at each visit", None],
            ]
        }
    )

    programme = framework(document)
    assert (programme.title, programme.period) == ("Clean water", None)
    assert [(one.code, one.unit, one.frequency, one.breakdowns) for one in programme.context] == [
        ("1.1", "wells", "yearly", ()),
        ("1.2", "person", "quarterly", ("sex", "age", "district")),
        ("1.3", None, "at each visit", ()),
    ]
    assert said(document) == [
        ("unknown-word", "M&E plan!C6"),
        ("assumed", "column 'Indicator'"),
        ("assumed", "column 'Unit'"),
        ("percent-in-count", "M&E plan!E5"),
    ]
    assert programme.indicator("1.2").targets[0].value is m.Missing.UNKNOWN


def test_sheets_like_ours_without_our_mark_are_an_extract(read: Read) -> None:
    """Sheets of results and indicators by code are read as ours are, and what is blank in them is not known."""
    document = read(
        {
            "Results": [["Level", "Code", "Title", "Contributes to"], ["Outcome", "OC1", "Safe water", None],
                        ["Output", "OP1", "Wells", "OC1"]],
            "Indicators": [["Result", "Code", "Indicator", "Measure"], ["OP1", "I1", "Wells dug", "count"]],
        }
    )  # fmt: skip

    assert document.findings == ()
    assert framework(document).basis.value == "extract"
    assert [link.code for link in framework(document).links] == ["OP1->OC1"]


def test_a_long_table_says_where_it_stops(read: Read) -> None:
    """A table with more rows than a plan has is read as far as a plan goes, and that is said."""
    document = read(
        {"Data": [["Outputs", "Indicator", "Target"], *([f"Well {row}", f"Depth {row}", row] for row in range(5_003))]}
    )

    assert len(framework(document).outputs) == 2_500
    assert ("sheet-too-large", "sheet 'Data'") in said(document)


def test_headings_that_come_again_begin_no_new_table(read: Read) -> None:
    """Headings repeated at the top of a page are no row of the table."""
    headings = ["Outputs", "Indicator", "Target"]
    document = read({"Plan": [headings, ["Wells", "Dug", 1], headings, ["Committees", "Trained", 2]]})

    assert [output.title for output in framework(document).outputs] == ["Wells", "Committees"]


def test_closed_words_dates_and_risks_are_read(read: Read) -> None:
    """Columns of words, of dates and of risks are read where a table has them."""
    document = read(
        {
            "Plan": [
                ["Outputs", "Indicator", "Direction of change", "Cumulative?", "Baseline", "Baseline year", "Target",
                 "Target date", "Source", "Risks", "Comments"],
                ["Wells", "Wells dug", "Increase (+)", "Yes", 0, 2021, 120, "2024-12", "Reports", "Floods", "New"],
                ["Schools", "Schools reached", "+", "no", None, None, None, "2024-12", None, "Floods", None],
            ]
        }
    )  # fmt: skip

    programme = framework(document)
    dug, reached = programme.indicator("wells-dug"), programme.indicator("schools-reached")
    assert (dug.accumulation, reached.accumulation) == ("cumulative", "incremental")
    assert (dug.direction, reached.direction) == ("increase", "increase")
    assert (dug.means_of_verification, dug.note) == ("Reports", "New")
    assert isinstance(dug.baseline, m.Baseline)
    assert (str(dug.baseline.period), str(dug.targets[0].period)) == ("2021", "2024-12")
    assert [(risk.text, risk.affects) for risk in programme.risks] == [("Floods", ("wells", "schools"))]
    assert said(document) == [("blank-value", "Plan!G3"), ("assumed", "column 'Indicator'")]


def test_what_stands_twice_is_kept_once_and_told(read: Read) -> None:
    """A code for two indicators, and a second baseline, are told, each with the place of the first."""
    document = read(
        {
            "Plan": [
                ["Outputs", "Indicator code", "Indicator", "Baseline", "Target"],
                ["Wells", "1.1", "Wells dug", 0, 120],
                [None, None, None, 4, None],
                [None, "1.1", "Wells repaired", 2, 40],
            ]
        }
    )

    assert [one.code for one in framework(document).indicators] == ["1.1", "1.1-2"]
    assert [place for place in said(document) if place[0] == "written-twice"] == [
        ("written-twice", "Plan!D3"), ("written-twice", "Plan!C4"),
    ]  # fmt: skip


def test_figures_that_name_an_indicator_by_its_code_are_those_of_it(read: Read) -> None:
    """A sheet of actuals, or of targets, that has codes and no titles belongs to the indicators of another sheet."""
    document = read(
        {
            "Actuals": [
                ["Indicator code", "Reporting period", "Achieved"],
                ["I1", "2024-Q1", 10],
                ["I9", "2024-Q1", 5],
            ],
            "Indicators": [["Code", "Indicator", "Baseline"], ["I1", "Wells dug", 0]],
            "Targets": [["Indicator code", "Year", "Target"], ["I1", 2024, 50]],
        }
    )

    (indicator,) = framework(document).indicators
    assert [(target.value, str(target.period), target.at) for target in indicator.targets] == [
        (50, "2024", "Targets!C2")
    ]
    assert document.observations is not None
    assert [(seen.indicator, seen.value, str(seen.period)) for seen in document.observations] == [("I1", 10, "2024-Q1")]
    assert ("unknown-code", "Actuals!A3") in said(document)


def test_a_sheet_of_actuals_may_name_indicators_by_title(read: Read) -> None:
    """An indicator that is named on another sheet, by title or by code, is that of the logframe, and no second one."""
    document = read(
        {
            "Logframe": [["Results", "Indicators", "Baseline"], ["Output 1.1: Wells", "Wells dug", 0]],
            "Actuals": [["Indicator", "Period", "Actual"], ["Wells dug", "2024-Q1", 10], ["wells-dug", "2024-Q2", 11]],
        }
    )

    assert [one.code for one in framework(document).indicators] == ["wells-dug"]
    assert document.observations is not None
    assert [(seen.indicator, seen.value) for seen in document.observations] == [("wells-dug", 10), ("wells-dug", 11)]


def test_figures_under_headings_that_say_nothing_are_told_as_lost(read: Read) -> None:
    """Months as headings are not read, and how many figures that costs is said where it cannot be overlooked."""
    document = read(
        {
            "IPTT": [
                ["Indicator", "Baseline", "Target", "Jan", "Feb", "Comments"],
                ["Trained", 0, 400, 20, 30, "fine"],
                ["Kits", 0, 100, None, "12", None],
            ]
        }
    )

    (lost,) = [finding for finding in document.findings if finding.name == "figures-not-read"]
    assert (lost.severity, lost.cites) == (m.Severity.MAJOR, ("sheet 'IPTT', columns D and E",))
    assert "3 figures" in lost.message


@pytest.mark.parametrize("heading", ["Sex", "Province", "Disaggregation"])
def test_a_part_of_an_indicator_is_not_taken_for_the_total(read, heading) -> None:
    """Of an indicator with a row for each sex or place the row of all is read, and of the parts it is said that not."""
    rows = [["a", "North", 1, 10, 3], [None, "South", 2, 20, 4], ["a", "Total", 3, 30, 7], ["b", "North", 0, 5, 1]]

    document = read({"S": [["Indicator", heading, "Baseline", "Target", "Actual"], *rows]})

    assert [(seen.indicator, seen.value) for seen in document.observations] == [("a", 7), ("b", 1)]
    a, b = document.programme.indicators
    assert (a.baseline.value, a.targets[0].value, b.baseline.value, b.targets[0].value) == (3, 30, 0, 5)
    (lost,) = [finding for finding in document.findings if finding.name == "figures-not-read"]
    assert "6 figures" in lost.message
    assert f"(by '{heading}')" in lost.message


def test_shares_of_a_target_are_told_where_no_actual_says_the_same(read) -> None:
    """Beside an actual "% achieved" is said already; alone it is all that was reported, and told as not read."""
    beside = read({"S": [["Indicator", "Target", "Actual", "% achieved"], ["a", 10, 9, 90]]})
    alone = read({"S": [["Indicator", "Target", "% achieved"], ["a", 10, 90], ["b", 20, 45]]})

    assert not [finding for finding in beside.findings if finding.name == "figures-not-read"]
    (lost,) = [finding for finding in alone.findings if finding.name == "figures-not-read"]
    assert (lost.cites, "2 figures" in lost.message) == (("sheet 'S', column C",), True)


def test_a_number_above_the_table_is_told(read) -> None:
    """What stands above a table is no row of it: a number there is told, and a title or a period is read."""
    above = [["Clean water"], ["Period", 2024], ["Reached so far", 1234], ["Office", "Osh"]]

    document = read({"S": [*above, ["Indicator", "Target"], ["a", 10]]})

    assert [found.cites for found in document.findings if found.name == "row-apart"] == [("S, row 3",)]


def test_indicators_of_one_name_below_two_results_are_no_parts(read) -> None:
    """What stands under each result is an indicator of its own, wherever it is counted."""
    rows = [["Output 1: Wells", "People reached", "North", 10], ["Output 2: Pumps", "People reached", "South", 20]]

    document = read({"S": [["Results", "Indicators", "Location", "Target"], *rows]})

    assert [each.targets[0].value for each in document.programme.indicators] == [10, 20]


def test_the_year_behind_a_baseline_is_its_year(read: Read) -> None:
    """A column of years right behind the baselines dates them; one elsewhere is told, and dates nothing."""
    beside = read({"S": [["Indicador", "Linha de base", "Ano", "Meta"], ["Mortalidade", 54, 2020, 40]]})
    away = read({"S": [["Ano", "Indicador", "Linha de base", "Meta"], [2020, "Mortalidade", 54, 40]]})

    (dated,), (undated,) = framework(beside).indicators, framework(away).indicators
    assert isinstance(dated.baseline, m.Baseline)
    assert isinstance(undated.baseline, m.Baseline)
    assert (str(dated.baseline.period), undated.baseline.period) == ("2020", None)
    assert ("figures-not-read", "sheet 'S', column A") in said(away)


def test_a_row_of_totals_is_no_indicator(read: Read) -> None:
    """What adds up the rows above it is neither an indicator nor another target of the last one."""
    document = read(
        {
            "S": [
                ["Results", "Indicators", "Baseline", "Target"],
                ["Output 1.1: Wells", "Wells dug", 0, 100],
                [None, "Total", 0, 100],
                ["Sub-total", None, 0, 100],
                [None, None, None, 100],
            ]
        }
    )

    (indicator,) = framework(document).indicators
    assert [target.at for target in indicator.targets] == ["S!D2", "S!D5"]
    assert said(document)[:3] == [
        ("row-apart", "S, row 3"),
        ("row-apart", "S, row 4"),
        ("written-twice", "S!D5"),
    ]


PERSONS = [
    ["Name", "Sex", "Age", "Phone", "Activity"],
    ["Activity", "Date", "Location", "Beneficiary name", "Sex", "Age"],
    ["Code", "Nom et prénom", "Sexe", "Âge", "Activité", "Résultat"],
    ["Case code", "Victim's name", "Sex", "Age", "Indicator", "Value"],
]


@pytest.mark.parametrize("headings", PERSONS)
def test_a_list_of_persons_stays_one_beside_an_activity(read: Read, headings: list[str]) -> None:
    """Who took part in which activity, with sex and age, is a list of persons, and no plan."""
    document = read({"List": [headings, ["Rahima Begum"] * len(headings)]})

    assert (document.programme, said(document)) == (None, [("one-person-a-row", "sheet 'List', row 1")])
    assert not any("Rahima" in finding.message for finding in document.findings)


def test_targets_by_sex_and_age_are_no_list_of_persons(read: Read) -> None:
    """The name of an indicator, with a sex, an age and a target, is nobody's name."""
    document = read({"S": [["Code", "Name", "Indicator", "Sex", "Age", "Target"], ["1", "x", "y", "F", "15-17", 5]]})

    assert "one-person-a-row" not in {finding.name for finding in document.findings}


def test_a_column_without_a_heading_is_told(read: Read) -> None:
    """What stands under no heading is not read, and said to be so once a column."""
    document = read({"S": [["Results", "Indicators", None], ["Output 1: a", "b", "c"], ["Output 2: d", "e", "f"]]})

    assert [cites for name, *cites in said(document) if name == "unknown-column"] == [["S!C1"]]


def test_a_line_about_the_table_is_no_result(read: Read) -> None:
    """A note, a source or a footnote under a table is said to be one, and asked for no level."""
    lines = ["Note: figures are provisional", "* as of May 2021", "Source: MoH 2024", "Prepared by: the office"]
    document = read({"S": [HEADINGS, ["Output 1.1: Wells", "Wells dug", 0, 120], *([line] for line in lines)]})

    assert [result.title for result in framework(document).results] == ["Wells"]
    assert [told for told in said(document) if told[0] != "assumed"] == [
        ("row-apart", f"S, row {n}") for n in range(3, 7)
    ]


def test_two_logframes_in_one_workbook_are_told(read: Read) -> None:
    """Results of two projects, each under its own title, do not become one programme without a word."""
    one = [["Project A"], HEADINGS, ["Outcome 1: Peace", "Incidents", 10, 5]]
    other = [["Project B"], HEADINGS, ["Outcome 1: Jobs", "Employed", 100, 500]]
    figures = [["Tracking"], ["Indicator", "Period", "Actual"], ["Incidents", "2024", 7]]

    assert ("written-twice", "B!A1") in said(read({"A": one, "B": other}))
    assert "written-twice" not in {name for name, *_ in said(read({"A": one, "Figures": figures}))}


def test_a_heading_that_stands_twice_is_told_once(read: Read) -> None:
    """What is left out as a second column of the same is no column that nobody knows."""
    document = read({"S": [["Indicator", "Target 2023", "Target 2023", "Unit"], ["Wells", 3, 4, "item"]]})

    assert [told for told in said(document) if told[0] in ("written-twice", "figures-not-read")] == [
        ("written-twice", "S!C1")
    ]


def test_figures_of_a_plan_are_read_so_far(read: Callable[..., Document], monkeypatch: pytest.MonkeyPatch) -> None:
    """A table with more figures than any office has is read to the row that passes that, and says so."""
    monkeypatch.setattr("mande.formats.excel.logframe.MOST_FIGURES", 4)

    document = read({"S": [("Indicator", "Baseline", "Target"), *((f"I{number}", 1, 2) for number in range(5))]})

    assert len(document.programme.indicators) == 2
    (told,) = [finding for finding in document.findings if finding.name == "sheet-too-large"]
    assert told.message == (
        "plan.xlsx, sheet 'S': The sheet goes on below row 3, and nothing below was read: a plan has no more than 4 "
        "figures."
    )
