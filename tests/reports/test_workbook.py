"""The report as a workbook: formulas that anybody can redo, texts that are never formulas, digits that stay."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.reports.workbook import is_kept

pytest.importorskip("xlsxwriter")
openpyxl = pytest.importorskip("openpyxl")
pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported")  # openpyxl knows no solid data bars


def opened(report, *, values=False):
    """Return the workbook that *report* is written as, with its formulas, or with the values they came to."""
    return openpyxl.load_workbook(BytesIO(m.reports.workbook.compose(report)), data_only=values)


def rows(book, sheet="Indicators"):
    """Return the rows under the headers, by the code in their first column."""
    return {row[0].value: row for row in book[sheet].iter_rows(min_row=3)}


@pytest.fixture
def measured(planned):
    """A report of a plan with figures that can be held against targets."""
    indicators = [
        m.Indicator("plain", "Wells", unit="item", accumulation="cumulative", targets=[m.Target(40, "2026")]),
        m.Indicator(
            "from", "Aware", measure="percentage", unit="person", baseline=m.Baseline(Decimal("12.5")),
            targets=[m.Target(50, "2026")],
        ),
        m.Indicator("unseen", "Mugs", unit="item", accumulation="cumulative", targets=[m.Target(9, "2026")]),
        m.Indicator("without", "Fairs", unit="event"),
        m.Indicator("huge", "Grains", unit="item", accumulation="cumulative", targets=[m.Target(10**20 + 1, "2026")]),
    ]  # fmt: skip
    plan = m.Framework("measured", period="2026", outputs=[m.Output("out", "Things", indicators=indicators)])
    seen = m.Observations(
        [
            m.Observation("plain", 25, period="2026"),
            m.Observation("from", Decimal("31.25"), period="2026"),
            m.Observation("without", 3, period="2026"),
            m.Observation("huge", 10**20, period="2026"),
        ]
    )
    return m.report(plan, seen, on="2026-12-31")


def test_what_is_achieved_is_a_formula(measured):
    """The share is worked out in the sheet, from the baseline where there is one, and comes to what mande says."""
    formulas, values = rows(opened(measured)), rows(opened(measured, values=True))

    assert [cell.value for cell in formulas["plain"][5:10]] == [
        "not recorded, counted from 0", 40, "2026", 25, "=I3/G3",
    ]  # fmt: skip
    assert values["plain"][9].value == 0.625
    assert formulas["from"][9].value == "=(I4-F4)/(G4-F4)"
    assert (formulas["from"][5].value, values["from"][9].value) == (12.5, 0.5)
    shares = {each.indicator: each.achievement for each in measured.progress}
    assert Fraction(values["plain"][9].value) == shares["plain"]
    assert Fraction(values["from"][9].value) == shares["from"]


def test_missing_is_its_reason_and_never_zero(measured):
    """Where nothing is reported, the reason stands there in words; where there is no target, nothing stands for one."""
    held = rows(opened(measured))

    assert held["unseen"][8].value == "not reported"
    assert held["unseen"][9].value in (None, "")
    assert (held["without"][6].value or "", held["without"][8].value) == ("", 3)
    assert held["without"][12].value == "no target"


def test_a_qualifier_is_never_lost_to_a_number():
    """A figure of "up to" or "about" stands in words, and no formula is made over it."""
    targets = [m.Target(90, "2026")]
    shares = m.Indicator(
        "share",
        unit="person",
        measure="percentage",
        direction="increase",
        baseline=m.Baseline(58, qualifier="up to"),
        targets=targets,
    )
    about = m.Indicator("about", unit="event", measure="count", accumulation="cumulative", targets=targets)
    plan = m.Framework("p", period="2026", outputs=[m.Output("o", indicators=[shares, about])])
    seen = m.Observations(
        [m.Observation("share", 70, period="2026"), m.Observation("about", 60, period="2026", qualifier="about")]
    )
    held = rows(opened(m.report(plan, seen, on="2026-12-31")))

    assert held["share"][5].value.startswith("up to 58")
    assert held["about"][8].value == "about 60"
    assert not any(str(held[code][9].value).startswith("=") for code in ("share", "about"))


def test_money_has_its_currency_beside_it():
    """The numbers of money are numbers, and the column of units says in which currency they are."""
    raised = m.Indicator(
        "raised", measure="money", accumulation="cumulative", targets=[m.Target(m.Money(1000, "USD"), "2026")]
    )
    plan = m.Framework("p", period="2026", outputs=[m.Output("o", indicators=[raised])])
    seen = m.Observations([m.Observation("raised", m.Money(250, "USD"), period="2026")])
    held = rows(opened(m.report(plan, seen, on="2026-12-31")))["raised"]

    assert (held[4].value, held[6].value, held[8].value) == ("USD", 1000, 250)
    assert held[9].value == "=I3/G3"


def test_digits_that_excel_would_lose_stay_as_text(measured):
    """A number that Excel would round stands there digit for digit, and its share without a formula over it."""
    huge = rows(opened(measured))["huge"]

    assert huge[6].value == "100,000,000,000,000,000,001"
    assert not str(huge[9].value).startswith("=")


@given(st.one_of(st.integers(), st.decimals(allow_nan=False, allow_infinity=False, places=4), st.fractions()))
def test_a_number_is_written_only_where_it_is_kept(number):
    """What is written as a number reads back as the very same one."""
    if is_kept(number):
        assert Fraction(str(float(number))) == number


def test_colours_and_charts_are_excels_own(measured):
    """Verdicts are coloured by conditions beside their words, and the chart is one that Excel draws."""
    book = opened(measured)
    conditions = [rule for held in book["Indicators"].conditional_formatting for rule in held.rules]

    assert {rule.type for rule in conditions} == {"dataBar", "cellIs"}
    with ZipFile(BytesIO(m.reports.workbook.compose(measured))) as parts:
        assert "xl/charts/chart1.xml" in parts.namelist()


def test_every_section_has_its_sheet(sample):
    """A sheet a section, with the stamp at its head, and the explanations at the end."""
    book = opened(sample)

    assert book.sheetnames == [
        "At a glance", "Indicators", "Chart of progress", "Outputs against outcomes", "What is missing",
        "How far along", "By gender, by age and by what e", "Figures that disagree", "What could not be judged",
        "Accepted gaps", "In the words of those who did t", "Sources", "How the figures come about",
    ]  # fmt: skip
    for sheet in book.worksheets:
        assert sheet["A1"].value == "Safe water in Kurigram: Internal: small numbers of people"
        assert "Internal: small numbers of people" in sheet.oddHeader.left.text


def test_a_programme_without_indicators():
    """A plan that measures nothing has a table without rows, and no chart of nothing."""
    book = opened(m.report(m.Framework("empty"), on="2026-07-01"))

    assert [cell.value for cell in book["Indicators"][2]][:2] == ["code", "indicator"]
    assert "Chart of progress" not in book.sheetnames


def test_what_people_wrote_is_text_in_excel(hostile):
    """No text from anybody becomes a formula or a link, whatever it begins with."""
    _, report = hostile
    written = m.reports.workbook.compose(report)

    for sheet in openpyxl.load_workbook(BytesIO(written)).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f" or cell.value == f"=I{cell.row}/G{cell.row}"
                assert cell.hyperlink is None
    with ZipFile(BytesIO(written)) as parts:
        for name in parts.namelist():
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in parts.read(name)


def test_names_of_sheets(planned):
    """Two sheets never share a name, in any language, and none has a sign that Excel refuses."""
    for language in ("en", "fr"):
        book = opened(m.report(planned(), on="2026-07-01", language=language))
        assert len({name.casefold() for name in book.sheetnames}) == len(book.sheetnames)
        assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in book.sheetnames)
