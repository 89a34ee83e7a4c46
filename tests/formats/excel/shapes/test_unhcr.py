"""Whether the results export of UNHCR is read whole: every value, every oddity, and nothing that it does not say."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import chain

import pytest

import mande as m
from mande.formats.excel.shapes import shape_of, unhcr
from mande.formats.excel.sheets import sheets
from mande.formats.remarks import Notes

P = "result_indicator_"
HEADER = [
    "iati_identifier", "result_type", "result_title", f"{P}title", f"{P}measure", f"{P}aggregation_status",
    f"{P}ascending", f"{P}reference_code", f"{P}baseline_location_ref", f"{P}baseline_value", f"{P}baseline_year",
    f"{P}baseline_dimension_1", f"{P}baseline_dimension_value_1", f"{P}period_start", f"{P}period_end",
    f"{P}target_value", f"{P}target_location_ref", f"{P}target_dimension_1", f"{P}target_value_1", f"{P}actual_value",
    f"{P}actual_location_ref", f"{P}actual_dimension_1", f"{P}actual_value_1",
]  # fmt: skip


def row(office="X-AGO", title="# of wells dug", group="Refugees", place="Angola", *, kind="1", level="1", **more):
    """Return a row of the export: an indicator of an operation, with the figures given as `baseline`, `target`, ..."""
    cells = {
        "iati_identifier": office,
        "result_type": level,
        "result_title": more.pop("result", "Water"),
        f"{P}title": title,
        f"{P}measure": kind,
        f"{P}period_start": "2018-01-01",
        f"{P}period_end": "2018-12-31",
        f"{P}aggregation_status": more.pop("adds", None),
        f"{P}ascending": more.pop("rising", None),
    }
    for part, value in more.items():
        between = "dimension_value" if part == "baseline" else "value"
        cells |= {
            f"{P}{part}_value": value,
            f"{P}{part}_location_ref": place,
            f"{P}{part}_dimension_1": "Population",
            f"{P}{part}_{between}_1": group,
        }
        if part == "baseline":
            cells[f"{P}baseline_year"] = "2017"
    return [cells.get(heading) for heading in HEADER]


def names(document):
    """Return the kinds of finding, in the order in which they were made."""
    return [finding.name for finding in document.findings]


# --- what is what -----------------------------------------------------------------------------------


def test_an_operation_is_a_project(read_as) -> None:
    """Each operation is a framework of a portfolio, under its own identifier, and its figures belong to it."""
    document = read_as(unhcr, [HEADER, row("X-AGO", actual="3"), row("X-TCD", place="Chad", actual="4")])
    assert [framework.code for framework in document.programme.frameworks] == ["X-AGO", "X-TCD"]
    assert [(each.project, each.value, each.place) for each in document.observations] == [
        ("X-AGO", 3, "angola"),
        ("X-TCD", 4, "chad"),
    ]


def test_half_a_period_is_none(read_as) -> None:
    """A figure of which only the first day is written was not seen on that one day."""
    cells = ["" if heading == f"{P}period_end" else cell for heading, cell in zip(HEADER, row(actual="3"), strict=True)]
    document = read_as(unhcr, [HEADER, cells])
    assert [(each.value, each.period) for each in document.observations] == [(3, None)]
    assert "not-a-period" in names(document)


def test_one_operation_alone_is_a_framework(read_as) -> None:
    """Where there is only one operation there is nothing to put side by side; it is an extract, not a plan."""
    framework = read_as(unhcr, [HEADER, row(actual="3")]).programme
    assert isinstance(framework, m.Framework)
    assert framework.basis == "extract"


def test_levels(read_as) -> None:
    """Outputs, outcomes and impacts are told by their code; what is on no level is context."""
    rows = [row(title=f"# of {n}", level=n, actual="1", result=f"R{n}") for n in "1239"]
    framework = read_as(unhcr, [HEADER, *rows]).programme
    assert [result.code for result in framework.results] == ["r1", "r2", "r3"]
    assert [type(result).__name__ for result in framework.results] == ["Output", "Outcome", "Impact"]
    assert [indicator.code for indicator in framework.context] == ["number-of-9"]


def test_every_part_has_its_place_group_and_cell(read_as) -> None:
    """A baseline, a target and an actual are of the group and the place in their own columns, and say their cell."""
    document = read_as(unhcr, [HEADER, row(baseline="1", target="9", actual="3")])
    (indicator,) = document.programme.indicators
    (baseline,), (target,), (actual,) = indicator.other_baselines, indicator.targets, document.observations
    for each in (baseline, target, actual):
        assert (each.cell, each.place, each.source) == ({"population": "refugees"}, "angola", "book-xlsx")
    assert [str(each.period) for each in (baseline, target, actual)] == ["2017", "2018", "2018"]
    assert [each.at for each in (baseline, target, actual)] == ["Sheet1!J2", "Sheet1!P2", "Sheet1!T2"]


def test_what_is_written_is_kept(read_as) -> None:
    """What is no plain number, like .3, stands beside the number that it is."""
    document = read_as(unhcr, [HEADER, row(baseline=".2", target=".50", actual=".3")])
    (indicator,), (actual,) = document.programme.indicators, document.observations
    assert (actual.value, actual.printed) == (Decimal("0.3"), ".3")
    assert indicator.targets[0].note == "written '.50'"
    assert indicator.other_baselines[0].note == "written '.2'"


def test_numbers_in_cells_are_numbers(read_as) -> None:
    """A cell that holds a number is read as one, and nothing is said of text."""
    document = read_as(unhcr, [HEADER, row(actual=64.5)])
    assert document.observations[0].value == Decimal("64.5")
    assert "figures-as-text" not in names(document)


# --- what adds --------------------------------------------------------------------------------------


def test_groups_are_never_added(read_as) -> None:
    """Two groups may share somebody, so that their total is at least the greater, and never the sum."""
    rows = [row(group="Refugees", actual="30"), row(group="Refugees in towns", actual="20")]
    document = read_as(unhcr, [HEADER, *rows])
    totals = m.roll_up(document.programme, document.observations, over=["place"])
    assert str(next(total for total in totals if not total.cell)).endswith(": at least 30")
    assert "groups-may-overlap" in names(document)


@pytest.mark.parametrize(
    ("title", "kind", "statistic"),
    [
        ("# of wells dug", "1", None),
        ("4.1 Number of refugees", "1", None),
        ("# of persons per latrine", "1", "rate"),
        ("Under-5 mortality rate", "1", "rate"),
        ("Average # of litres", "1", "mean"),
        ("Extent law is consistent", "1", "mean"),
        ("% of wells in use", "2", None),
    ],
)
def test_a_number_is_not_always_a_count(read_as, title, kind, statistic) -> None:
    """What is marked as a number is added only where its title says that it counts."""
    document = read_as(unhcr, [HEADER, row(title=title, kind=kind, actual="3")])
    assert document.programme.indicators[0].statistic == statistic
    assert ("number-but-no-count" in names(document)) is (statistic is not None)


def test_means_and_percentages_are_not_averaged(read_as) -> None:
    """Of two places with a percentage or a mean each, nobody knows what they come to together."""
    rows = [
        row(title=title, kind=kind, place=place, actual=value)
        for title, kind in (("% in school", "2"), ("Average litres", "1"))
        for place, value in (("Gabon", "40"), ("Congo", "60"))
    ]
    document = read_as(unhcr, [HEADER, *rows])
    totals = m.roll_up(document.programme, document.observations, over=["place"])
    assert [total.value for total in totals] == [m.Missing.UNKNOWN, m.Missing.UNKNOWN]


def test_operations_are_added_where_the_file_says_so(read_as) -> None:
    """What the file says may be added is added over operations; what it says may not is refused with that reason."""
    rows = [
        row(office, title, place=office, kind=kind, adds=adds, actual=value)
        for title, kind, adds in (("# of wells dug", "1", "1"), ("% in use", "2", "0"))
        for office, value in (("X-AGO", "3"), ("X-TCD", "4"))
    ]
    document = read_as(unhcr, [HEADER, *rows])
    totals = m.roll_up(document.programme, document.observations, over=["place", "project"])
    found = {total.indicator: total.value for total in totals}
    assert found["number-of-wells-dug"] == 7
    assert isinstance(found["percent-in-use"], m.Missing)
    assert {why for _, why in totals.refused} == {"it is declared not to add to percent-in-use"}


def test_where_nothing_is_said_nothing_is_added(read_as) -> None:
    """A blank is no permission: without the column's word, operations are not added, and that is said once."""
    document = read_as(unhcr, [HEADER, row("X-AGO", actual="3"), row("X-TCD", actual="4")])
    assert len(m.roll_up(document.programme, document.observations, over=["place", "project"])) == 0
    said = [finding for finding in document.findings if finding.name == "blank-throughout"]
    assert [finding.cites for finding in said] == [("Sheet1!F1",), ("Sheet1!G1",)]


# --- what is missing --------------------------------------------------------------------------------


def test_a_blank_is_an_absence(read_as) -> None:
    """A figure that the row leaves blank is absent by its cell, and never zero; one finding a column counts them."""
    document = read_as(unhcr, [HEADER, row(title="# a", baseline="1", target="2", actual="3"), row(title="# b")])
    assert [(each.path, each.at) for each in document.programme.absences] == [
        ("indicators.number-b.baseline", "Sheet1!J3"),
        ("indicators.number-b.targets", "Sheet1!P3"),
        ("indicators.number-b.actuals", "Sheet1!T3"),
    ]
    told = [finding.message for finding in document.findings if finding.name == "blank-cells"]
    assert len(told) == 3
    assert f"{P}baseline_value is blank in 1 of 2 rows (Sheet1!J3)" in told[0]


def test_a_column_that_is_not_there_says_nothing(read_as) -> None:
    """Without a column for baselines, or with one that nobody filled in, no rule may say that there is none."""
    kept = [place for place, heading in enumerate(HEADER) if "baseline" not in heading]
    document = read_as(unhcr, [[line[place] for place in kept] for line in (HEADER, row(level="2", actual="3"))])
    assert document.programme.absences == ()
    coverage = m.check_coverage(document.programme, document.observations, on=date(2019, 6, 30))
    assert "MND301" not in {gap.code for gap in coverage.gaps}


# --- what is wrong ----------------------------------------------------------------------------------


def test_the_same_key_twice(read_as) -> None:
    """Two rows of one group keep both values, and the second is told with its cell and the first."""
    document = read_as(unhcr, [HEADER, row(baseline="0", actual="5"), row(baseline="38", actual="0")])
    told = [finding for finding in document.findings if finding.name == "written-twice"]
    assert [finding.cites for finding in told] == [("Sheet1!J3",), ("Sheet1!T3",)]
    assert "for Angola, Refugees stands here and at Sheet1!J2; both were kept" in told[0].message
    assert [each.value for each in document.programme.indicators[0].other_baselines] == [0, 38]
    (total,) = m.roll_up(document.programme, document.observations)
    assert total.value is m.Missing.DISPUTED


def test_ordinal_and_descending(read_as) -> None:
    """An ordered indicator gets a scale of the steps that occur, and the way that is better."""
    rows = [row(office, "Extent", kind="4", rising="0", actual=value) for office, value in (("A", "3"), ("B", "1"))]
    document = read_as(unhcr, [HEADER, *rows])
    indicator = document.programme.frameworks[0].indicators[0]
    assert (indicator.measure, indicator.direction, indicator.scale.steps) == ("score", "decrease", ("1", "3"))
    assert document.observations[0].value == m.Score("3", indicator.scale)
    assert "scale-not-in-source" in names(document)


def test_steps_without_an_order(read_as) -> None:
    """Words that nobody puts in order are kept as names, and that is said."""
    rows = [row(office, "Extent", kind="4", actual=value) for office, value in (("A", "partly"), ("B", "fully"))]
    document = read_as(unhcr, [HEADER, *rows])
    assert document.programme.frameworks[0].indicators[0].measure == "nominal"
    assert [each.value for each in document.observations] == ["partly", "fully"]
    assert "steps-without-order" in names(document)


def test_a_percentage_over_a_hundred(read_as) -> None:
    """It comes in as it stands, and is told by whoever reconciles."""
    document = read_as(unhcr, [HEADER, row(title="% in school", kind="2", actual="116.01")])
    assert [each.code for each in m.reconcile(document.programme, document.observations)] == ["MND517"]


@pytest.mark.parametrize(
    ("cells", "name", "at"),
    [
        ({0: None}, "row-without-key", "Sheet1!A2"),
        ({3: None}, "row-without-key", "Sheet1!D2"),
        ({1: "7"}, "unknown-word", "Sheet1!B2"),
        ({4: "percent"}, "unknown-word", "Sheet1!E2"),
        ({6: "up"}, "unknown-word", "Sheet1!G2"),
        ({14: "2018-02-30"}, "not-a-period", "Sheet1!N2"),
        ({10: "year one"}, "not-a-period", "Sheet1!K2"),
        ({9: "twelve"}, "not-a-number", "Sheet1!J2"),
        ({15: "1,000"}, "unclear-separator", "Sheet1!P2"),
        ({19: "12O"}, "not-a-number", "Sheet1!T2"),
        ({19: "n/a"}, "unclear-missing", "Sheet1!T2"),
    ],
)
def test_every_fault_names_its_cell(read_as, cells, name, at) -> None:
    """Whatever a cell has wrong, one finding says which cell it is, and the other figures of the row are read."""
    line = row(baseline="1", target="2", actual="3", rising="1", adds="1")
    for place, value in cells.items():
        line[place] = value
    document = read_as(unhcr, [HEADER, line, row("X-TCD", actual="4")])
    assert [finding.cites for finding in document.findings if finding.name == name] == [(at,)]
    assert document.observations[-1].value == 4


def test_a_column_that_nobody_knows(read_as) -> None:
    """A column that holds something and is not read is told; a blank one is not."""
    document = read_as(unhcr, [[*HEADER, "donor", "blank"], [*row(actual="3"), "Norad", None]])
    told = [finding.message for finding in document.findings if finding.name == "unknown-column"]
    assert len(told) == 1
    assert "'donor'" in told[0]


def test_the_header_need_not_be_the_first_row(read_as) -> None:
    """Lines above the header are passed over."""
    document = read_as(unhcr, [["Results 2018"], [], HEADER, row(actual="3")])
    assert document.observations[0].at == "Sheet1!T4"


def test_nothing_below_the_header(read_as) -> None:
    """An export without a row holds no programme."""
    assert read_as(unhcr, [HEADER])[:2] == (None, None)


# --- the real workbooks -----------------------------------------------------------------------------


def figures(data, headings):
    """Return what stands under *headings*, counted as text, as openpyxl reads it."""
    openpyxl = pytest.importorskip("openpyxl")
    lines = openpyxl.load_workbook(BytesIO(data), read_only=True).active.iter_rows(values_only=True)
    header = next(lines)
    places = [header.index(heading) for heading in headings]
    rows = list(lines)
    return len(rows), [Counter(str(row[place]) for row in rows if row[place] is not None) for place in places]


def written(thing) -> str:
    """Return the text of a figure as its workbook has it."""
    note = getattr(thing, "note", None) or ""
    printed = getattr(thing, "printed", None)
    return printed or note.removeprefix("written '").removesuffix("'") or str(thing.value)


@pytest.mark.parametrize(
    ("year", "rows", "codes", "values"),
    [
        (2018, 3987, {"MND502": 1, "MND517": 4}, (2014, 3972, 3948)),
        (2022, 2036, {"MND517": 4}, (1871, 1318, 2036)),
    ],
)
def test_the_real_workbooks(real, year, rows, codes, values) -> None:
    """Every figure of the file is in the document, as text and as often; and the roll-up by office runs on it."""
    data = real(f"unhcr/unhcr_{year}_iati_result.xlsx")
    counted, expected = figures(data, [f"{P}{part}_value" for part in ("baseline", "target", "actual")])
    assert counted == rows
    notes = Notes("unhcr.xlsx")
    found = sheets(data, notes)
    assert shape_of(found) is unhcr
    programme, observations, findings = unhcr.read(found, notes)
    indicators = list(chain.from_iterable(framework.indicators for framework in programme.frameworks))
    held = [
        [each for indicator in indicators for each in indicator.every_baseline],
        [each for indicator in indicators for each in indicator.targets],
        observations,
    ]
    assert tuple(map(len, held)) == values
    assert [Counter(map(written, each)) for each in held] == expected
    assert len(findings) <= 20
    assert Counter(each.code for each in m.reconcile(programme, observations)) == codes
    totals = m.roll_up(programme, observations, over=["place"])
    assert {total.project for total in totals} == {framework.code for framework in programme.frameworks}
    m.check_coverage(programme, observations, on=date(year + 1, 6, 30))
