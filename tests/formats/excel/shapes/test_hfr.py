"""Whether a submission of high frequency reporting comes to figures of sites, by mechanism, sex and age."""

from __future__ import annotations

import pytest

import mande as m
from mande.formats.excel.shapes import hfr, shape_of
from mande.formats.excel.sheets import sheets
from mande.formats.remarks import Notes

META = [["Operating Unit/Country", "Angola"], ["HFR FY and Period", "FY21 Oct"], ["Template type", "Long"]]
PEOPLE = [
    "HFR MONTH/WEEK START DATE", "FACILITY OR COMMUNITY NAME", "FACILITY OR COMMUNITY UID", "MECHANISM ID",
    "MECHANISM OR PARTNER NAME", "OU", "PSNU", "INDICATOR", "SEX", "COARSE AGE", "OTHER DISAGG", "HFR \nRESULT VALUE",
]  # fmt: skip
MACHINES = [
    "date", "orgunit", "orgunituid", "mech_code", "partner", "operatingunit", "psnu", "indicator", "sex", "agecoarse",
    "otherdisaggregate", "val",
]  # fmt: skip


def row(value, *, site="Clinic A", uid="AbCdEfGhIjK", sex="Female", age="15+", other=None, date="2020-10-01"):
    """Return a row of the form: new patients on treatment at one site."""
    return [date, site, uid, "12345", "Partner X", "Angola", "Luanda", "TX_NEW", sex, age, other, value]


def book(*rows, meta=META):
    """Return the sheets of a submission."""
    return {"meta": meta, "HFR": [PEOPLE, MACHINES, *rows]}


def test_a_row_is_a_figure(read_as) -> None:
    """A figure is of a site in a district, of a sex and an age, in the month that the form reports."""
    document = read_as(hfr, book(row(7), row(5, sex="Male", age="<15")))
    figures = [(each.value, each.place, str(each.period), dict(each.cell), each.at) for each in document.observations]
    assert figures == [
        (7, "AbCdEfGhIjK", "2020-10", {"sex": "female", "age": "15+"}, "HFR!L3"),
        (5, "AbCdEfGhIjK", "2020-10", {"sex": "male", "age": "0-14"}, "HFR!L4"),
    ]
    assert {each.reporter for each in document.observations} == {"12345 Partner X"}
    assert [(place.code, str(place.title), place.within) for place in document.programme.places] == [
        ("angola", "Angola", None),
        ("luanda", "Luanda", "angola"),
        ("AbCdEfGhIjK", "Clinic A", "luanda"),
    ]
    assert document.findings == ()


def test_sites_add_up_to_their_district(read_as) -> None:
    """What the form counts adds over its sites."""
    document = read_as(hfr, book(row(7), row(5, site="Clinic B", uid="bbbbbbbbbbb")))
    totals = m.roll_up(document.programme, document.observations, over=["place"], into={"place": ["luanda"]})
    assert [(total.place, total.value) for total in totals] == [("luanda", 12)]


def test_what_is_not_known_of_somebody(read_as) -> None:
    """An unspecified sex is not known, and another breakdown is a dimension of its own."""
    document = read_as(hfr, book(row(7, sex="Unspecified", age="Unknown", other="<3 months")))
    assert dict(document.observations[0].cell) == {"sex": "unknown", "age": "unknown", "other": "3-months"}


def test_a_form_that_names_no_month(read_as) -> None:
    """Without the month nobody knows how many days begin on a date: figures have no period, which is told once."""
    document = read_as(hfr, book(row(7), row(5), meta=[["HFR FY and Period"]]))
    assert [each.period for each in document.observations] == [None, None]
    told = [finding for finding in document.findings if finding.name == "row-without-key"]
    assert [finding.cites for finding in told] == [("meta!B1",)]


@pytest.mark.parametrize(
    ("column", "value", "name", "at"),
    [
        (7, None, "row-without-key", "HFR!H3"),
        (11, None, "row-without-key", "HFR!L3"),
        (11, "12O", "not-a-number", "HFR!L3"),
        (11, "1,000", "unclear-separator", "HFR!L3"),
        (0, "2020-11-01", "not-a-period", "HFR!A3"),
        (0, "01/10/2020", "not-a-period", "HFR!A3"),
    ],
)
def test_every_fault_names_its_cell(read_as, column, value, name, at) -> None:
    """Whatever a cell has wrong, one finding says which cell it is, and the other rows are read."""
    line = row(7)
    line[column] = value
    document = read_as(hfr, book(line, row(5, site="Clinic B", uid="bbbbbbbbbbb")))
    assert [finding.cites for finding in document.findings if finding.name == name] == [(at,)]
    assert document.observations[-1].value == 5


def test_a_row_twice(read_as) -> None:
    """A site that reports one thing twice is told, and both are kept; two mechanisms at one site are no such thing."""
    other = [*row(9)[:3], "99999", "Partner Y", *row(9)[5:]]
    document = read_as(hfr, book(row(7), other, row(8)))
    assert [finding.cites for finding in document.findings if finding.name == "written-twice"] == [("HFR!L5",)]
    assert [each.value for each in document.observations] == [7, 9, 8]


def test_the_real_template(real) -> None:
    """The template that USAID-OHA-SI/Wavelength hands out is known, and is empty."""
    notes = Notes("template.xlsx")
    found = sheets(real("xlsx/USAID-OHA-SI_Wavelength__HFR_Submission_Template_Long.xlsx"), notes)
    assert shape_of(found) is hfr
    programme, observations, findings = hfr.read(found, notes)
    assert (programme, observations) == (None, None)
    assert "USAID HFR submission: no figure stands below its headings" in findings[-1].message
