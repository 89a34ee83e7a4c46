"""Whether a sheet with a row of tags is read by them, and by its headings where there is none."""

from __future__ import annotations

import pytest

import mande as m
from mande.formats.excel.shapes import shape_of, unicef

HEADER = ["Ref", "Output indicator", "Kind", "District", "P-code", "From", "To", "Start value", "Planned", "Progress"]
TAGS = [
    "#indicator +code", "#indicator +name", "#indicator+type", "#adm2 +name", "#adm2+code", "#date+start", "#date+end",
    "#indicator+baseline", "#indicator+target", "#indicator+actual",
]  # fmt: skip
ABOVE = [HEADER, ["Fill in below"], []]


def row(code="1.1", title="# of latrines built", kind="number", **more):
    """Return a row: one indicator in one district and quarter."""
    place, start, end = more.get("place", "Dhaka"), more.get("start", "2020-01-01"), more.get("end", "2020-03-31")
    figures = [more.get(part) for part in ("baseline", "target", "actual")]
    return [code, title, kind, place, more.get("pcode"), start, end, *figures]


def test_the_tags_name_the_columns(read_as) -> None:
    """Whatever the headings are called, the tags say what stands below them, in the row where they are."""
    document = read_as(unicef, [*ABOVE, TAGS, row(baseline=0, target=40, actual=12)])
    (indicator,) = document.programme.indicators
    assert (indicator.title, indicator.references) == ("# of latrines built", ("1.1",))
    assert [(each.value, each.at) for each in indicator.other_baselines] == [(0, "Sheet1!H5")]
    assert [(each.value, str(each.period), each.place) for each in indicator.targets] == [(40, "2020-Q1", "dhaka")]
    assert [(each.value, str(each.period), each.at) for each in document.observations] == [(12, "2020-Q1", "Sheet1!J5")]
    assert document.findings == ()


def test_a_column_without_a_tag_is_known_by_its_heading(read_as) -> None:
    """Real sheets tag only some columns: the others are read by what they are called, or told."""
    tags = [*TAGS[:8], None, None, None]
    rows = [[*HEADER[:8], "Target", "Actual", "Donor"], tags, [*row(target=40, actual=12), "Norad"]]
    document = read_as(unicef, rows)
    assert [each.value for each in document.observations] == [12]
    assert [finding.cites for finding in document.findings if finding.name == "unknown-column"] == [("Sheet1!K1",)]


def test_one_indicator_in_several_places(read_as) -> None:
    """Rows of one indicator are one indicator, with a figure for each place, under the code of the place."""
    rows = [row(actual=12, pcode="BD30"), row(actual=8, place="Khulna", pcode="BD40")]
    document = read_as(unicef, [*ABOVE, TAGS, *rows])
    assert [place.code for place in document.programme.places] == ["BD30", "BD40"]
    totals = m.roll_up(document.programme, document.observations, over=["place"])
    assert [total.value for total in totals] == [20]


def test_half_a_period_is_none(read_as) -> None:
    """A figure of which only the first day is written was not seen on that one day."""
    document = read_as(unicef, [*ABOVE, TAGS, row(actual=12, end=None)])
    assert [(each.value, each.period) for each in document.observations] == [(12, None)]
    assert [found.cites for found in document.findings if found.name == "not-a-period"] == [("Sheet1!F5",)]


def test_percentages_are_not_averaged(read_as) -> None:
    """Of two districts with a percentage each nobody knows what they come to together."""
    rows = [row(kind="percentage", place=place, actual=value) for place, value in (("Dhaka", 40), ("Khulna", 60))]
    document = read_as(unicef, [*ABOVE, TAGS, *rows])
    (total,) = m.roll_up(document.programme, document.observations, over=["place"])
    assert total.value is m.Missing.UNKNOWN


def test_blanks_are_absent(read_as) -> None:
    """A blank below a tag is an absence by its cell, and counted once a column."""
    document = read_as(unicef, [*ABOVE, TAGS, row(actual=12), row(code="1.2", title="# of wells", actual=3)])
    assert {each.path: each.at for each in document.programme.absences} == {
        "indicators.number-of-latrines-built.baseline": "Sheet1!H5",
        "indicators.number-of-latrines-built.targets": "Sheet1!I5",
        "indicators.number-of-wells.baseline": "Sheet1!H6",
        "indicators.number-of-wells.targets": "Sheet1!I6",
    }
    assert [finding.cites for finding in document.findings] == [("Sheet1!H4",), ("Sheet1!I4",)]


@pytest.mark.parametrize(
    ("column", "value", "name", "at"),
    [
        (2, "litres", "unknown-word", "Sheet1!C5"),
        (5, "someday", "not-a-period", "Sheet1!F5"),
        (9, "12O", "not-a-number", "Sheet1!J5"),
        (8, "1,000", "unclear-separator", "Sheet1!I5"),
    ],
)
def test_every_fault_names_its_cell(read_as, column, value, name, at) -> None:
    """Whatever a cell has wrong, one finding says which cell it is, and the other rows are read."""
    line = row(baseline=1, target=2, actual=3)
    line[column] = value
    document = read_as(unicef, [*ABOVE, TAGS, line, row(code="1.2", title="# of wells", actual=4)])
    assert [finding.cites for finding in document.findings if finding.name == name] == [(at,)]
    assert document.observations[-1].value == 4


def test_a_row_without_an_indicator(read_as) -> None:
    """Nobody can tell what its figures are of."""
    document = read_as(unicef, [*ABOVE, TAGS, row(code=None, title=None, actual=3)])
    assert [finding.cites for finding in document.findings if finding.name == "row-without-key"] == [("Sheet1!B5",)]


def test_tags_of_who_does_what_where(as_sheets) -> None:
    """A tagged sheet without indicators is another's to read."""
    rows = [["Org", "Sector", "Place"], ["#org", "#sector", "#adm1"], ["UNICEF", "WASH", "Dhaka"]]
    assert shape_of(as_sheets(rows)) is None
