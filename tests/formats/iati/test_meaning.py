"""Whether the activities of IATI are read as what they mean, and what they do not say stays unsaid."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

import mande as m
from mande.formats.document import Document
from mande.formats.iati.meaning import document
from mande.formats.iati.reading import parse, read
from mande.formats.remarks import Notes

IATI = Path(__file__).parents[4] / "shared" / "data" / "iati"
needs_files = pytest.mark.skipif(not IATI.is_dir(), reason="the real files do not stand beside the checkout")

Xml = dict[str, Callable[..., str]]
Understood = Callable[..., Document]


def codes(found: Document) -> list[str]:
    """Return the codes of what was said of a document, but for infos."""
    return [each.code for each in found.findings if each.severity > m.Severity.INFO]


def one(found: Document) -> m.Indicator:
    """Return the only indicator of a document."""
    assert isinstance(found.programme, m.Framework)
    (indicator,) = found.programme.indicators
    return indicator


def test_an_activity_is_a_framework(xml: Xml, understood: Understood) -> None:
    """Its identifier, title, description, dates and results are those of an extract that says where each was read."""
    found = understood(xml["values"]('<target value="12"/><actual value="7"/>'))
    framework, seen, findings = found

    assert isinstance(framework, m.Framework)
    assert (framework.code, framework.title, framework.note) == ("XM-1-wells", "Safe water", "Wells are dug")
    assert (framework.period, framework.basis.value) == (m.Period.parse("2009/2010"), "extract")
    assert framework.outputs[0].code == "result-1"
    assert one(found).targets[0].value == 12
    assert seen is not None
    assert seen[0].at == "/iati-activities/iati-activity[1]/result[1]/indicator[1]/period[1]/actual[1]"
    assert (seen[0].value, seen[0].period, seen[0].source) == (7, m.Period.parse("2009"), "iati")
    assert [each.code for each in findings] == ["MND965"]


def test_several_activities_are_a_portfolio(xml: Xml, understood: Understood) -> None:
    """Each is a framework, its figures name it, and one identifier used twice is told and read twice."""
    whole = xml["values"]('<actual value="7"/>')
    activity = whole[whole.index("<iati-activity ") : whole.index("</iati-activities>")]
    found = understood(f'<iati-activities version="2.03">{activity * 2}</iati-activities>')

    assert isinstance(found.programme, m.Portfolio)
    assert [each.code for each in found.programme.frameworks] == ["XM-1-wells", "XM-1-wells-2"]
    assert found.observations is not None
    assert [each.project for each in found.observations] == ["XM-1-wells", "XM-1-wells-2"]
    assert codes(found) == ["MND916"]


def test_a_slash_in_an_identifier_is_spelled(xml: Xml, understood: Understood) -> None:
    """A code holds no slash, so it is written %2F, and told."""
    found = understood(xml["results"]("").replace("XM-1-wells", "XM-1/wells"))

    assert found.programme is not None
    assert found.programme.code == "XM-1%2Fwells"
    assert "XM-1%2Fwells" in found.findings[0].message


@pytest.mark.parametrize(
    ("kind", "holder"), [("1", "outputs"), ("2", "outcomes"), ("3", "impacts"), ("9", "context"), ("xx", "context")]
)
def test_the_type_says_the_level(kind: str, holder: str, xml: Xml, understood: Understood) -> None:
    """1, 2 and 3 are outputs, outcomes and impacts; the indicators of any other are context, and that is told."""
    found = understood(xml["indicator"]("", kind=kind))

    assert len(getattr(found.programme, holder)) == 1
    assert one(found).title == "Wells"
    assert ("MND966" in [each.code for each in found.findings]) is (holder == "context")


@pytest.mark.parametrize(("ascending", "direction"), [("1", "increase"), ("false", "decrease"), (None, None)])
def test_an_unsaid_direction_stays_unsaid(
    ascending: str | None, direction: str | None, xml: Xml, understood: Understood
) -> None:
    """`ascending` left out is not true, nor is an aggregation status."""
    attributes = "" if ascending is None else f'ascending="{ascending}"'
    indicator = one(understood(xml["indicator"]("", attributes=attributes)))

    assert indicator.direction == direction
    assert indicator.limitations is None


def test_figures_that_are_not_to_be_added_say_so(xml: Xml, understood: Understood) -> None:
    """An aggregation status of false is a limitation of the indicator."""
    indicator = one(understood(xml["indicator"]("", attributes='aggregation-status="0"')))

    assert indicator.limitations is not None
    assert "not to be added" in indicator.limitations


@pytest.mark.parametrize(
    ("measure", "text", "value", "printed"),
    [
        ("1", "7", 7, None),
        ("1", "0.10", Decimal("0.10"), None),
        ("1", ".3", Decimal("0.3"), ".3"),
        ("1", "1,000", m.Missing.UNKNOWN, "1,000"),
        ("1", "45%", m.Missing.UNKNOWN, "45%"),
        ("1", "N/A", m.Missing.UNKNOWN, "N/A"),
        ("1", "not reported", m.Missing.NOT_REPORTED, "not reported"),
        ("2", "45", 45, None),
        ("2", "45%", 45, "45%"),
        ("2", "199.95", Decimal("199.95"), None),
        ("3", "2", "2", None),
        ("4", "often", "often", None),
        ("5", "Better", "Better", None),
    ],
)
def test_values_are_read_without_guessing(
    measure: str, text: str, value: object, printed: str | None, xml: Xml, understood: Understood
) -> None:
    """A number is exact, a word is one, and what is neither is unknown, with what was written kept."""
    found = understood(xml["values"](f'<actual value="{text}"/>', measure=measure))

    assert found.observations is not None
    assert (found.observations[0].value, found.observations[0].printed) == (value, printed)


def test_a_decimal_comma_is_read_where_the_caller_says_so(xml: Xml, understood: Understood) -> None:
    """What marks the decimals is never guessed, and may be said."""
    found = understood(xml["values"]('<actual value="1.000,5"/>'), decimal=",")

    assert found.observations is not None
    assert found.observations[0].value == Decimal("1000.5")


def test_a_qualitative_figure_is_its_comment(xml: Xml, understood: Understood) -> None:
    """The standard wants no value of a qualitative indicator: what it says stands in the comment."""
    comment = "<comment><narrative>Better</narrative><narrative xml:lang='fr'>Mieux</narrative></comment>"
    found = understood(xml["values"](f"<actual>{comment}</actual>", measure="5"))

    assert found.observations is not None
    assert found.observations[0].value == m.Text({"en": "Better", "fr": "Mieux"})


def test_a_blank_is_no_zero(xml: Xml, understood: Understood) -> None:
    """A value left out is nothing; with a comment it is unknown, and the comment is kept."""
    comment = "<comment><narrative>Not yet counted</narrative></comment>"
    found = understood(xml["values"](f"<actual/><actual value=''>{comment}</actual>"))

    assert found.observations is not None
    assert [(each.value, each.note) for each in found.observations] == [(m.Missing.UNKNOWN, "Not yet counted")]
    assert codes(found) == ["8.10.1", "8.10.2", "MND918"]


def test_a_baseline_left_blank_is_absent(xml: Xml, understood: Understood) -> None:
    """The source has a baseline there and says nothing in it, which is more than not having one."""
    found = understood(xml["indicator"]('<baseline year="2008"/>'))

    assert isinstance(found.programme, m.Framework)
    assert [each.path for each in found.programme.absences] == ["indicators.indicator-1.1.baseline"]
    assert one(found).baseline is None


def test_a_baseline_is_of_some_day_in_its_year(xml: Xml, understood: Understood) -> None:
    """IATI asks for the year alone: that is no fieldwork from January to December."""
    by_year = one(understood(xml["indicator"]('<baseline year="2008" value="3"/>'))).baseline
    by_day = one(understood(xml["indicator"]('<baseline year="2008" iso-date="2008-05-03" value="3"/>'))).baseline

    assert isinstance(by_year, m.Baseline)
    assert isinstance(by_day, m.Baseline)
    assert by_year.period is not None
    assert (by_year.period.start, by_year.period.earliest_end) == (date(2008, 1, 1), date(2008, 1, 1))
    assert by_day.period == m.Period.parse("2008-05-03")


def test_each_baseline_serves_the_target_for_the_same(xml: Xml, understood: Understood) -> None:
    """The baseline of everyone is that of the indicator, and those of some are held against their own targets."""
    women = '<dimension name="sex" value="female"/>'
    found = understood(
        xml["indicator"](
            f'<baseline year="2008" value="20">{women}</baseline><baseline year="2008" value="50"/>'
            '<period><period-start iso-date="2009-01-01"/><period-end iso-date="2009-12-31"/>'
            f'<target value="40">{women}</target><actual value="30">{women}</actual></period>',
            measure="2",
            attributes='ascending="1"',
        )
    )
    indicator = one(found)
    assert isinstance(indicator.baseline, m.Baseline)
    (progress,) = m.assess_progress(found.programme, found.observations, on=date(2010, 6, 1))

    assert indicator.baseline.value == 50
    assert [each.value for each in indicator.other_baselines] == [20]
    assert progress.achievement == Decimal("0.5")


def test_values_are_of_whom_and_where_they_say(xml: Xml, understood: Understood) -> None:
    """Several dimensions in one value are one cell; locations are places; a value without either is the total."""
    value = '<location ref="BD-13"/><dimension name="sex" value="female"/><dimension name="age" value="15-17"/>'
    found = understood(xml["values"](f'<actual value="3">{value}</actual><actual value="9"/>'))
    framework, seen, _ = found

    assert isinstance(framework, m.Framework)
    assert seen is not None
    assert [(each.cell, each.place) for each in seen] == [({"sex": "female", "age": "15-17"}, "BD-13"), ({}, None)]
    assert framework.dimensions == (m.SEX, m.Dimension("age", "", ["15-17"]))
    assert [each.code for each in framework.places] == ["BD-13"]


def test_several_locations_are_one_place_together(xml: Xml, understood: Understood) -> None:
    """One value for two locations belongs to neither alone."""
    found = understood(xml["values"]('<actual value="3"><location ref="A"/><location ref="B"/></actual>'))

    assert found.observations is not None
    assert found.observations[0].place == "A + B"


def test_numbers_in_dimensions_are_told(xml: Xml, understood: Understood) -> None:
    """Parts that add to the value are no categories (D-Portal, issue 597): the total is read, and it is said."""
    parts = '<dimension name="Kenya" value="11"/><dimension name="Sierra Leone" value="12"/>'
    found = understood(xml["values"](f'<actual value="23">{parts}</actual>'))

    assert codes(found) == ["MND964"]
    assert found.observations is not None
    assert [(each.value, each.cell) for each in found.observations] == [(23, {})]
    assert "Kenya 11" in found.findings[0].message
    assert found.findings[0].subject == "indicator-1.1"


@pytest.mark.parametrize(
    "dimensions",
    [
        '<dimension name="sex"/>',
        '<dimension value="female"/>',
        '<dimension name="sex" value="female"/><dimension name="sex" value="male"/>',
    ],
)
def test_a_value_whose_dimensions_cannot_be_read_is_no_total(dimensions: str, xml: Xml, understood: Understood) -> None:
    """It is left out and told: without its dimension it would be taken for everyone."""
    found = understood(xml["values"](f'<actual value="3">{dimensions}</actual>'))

    assert found.observations is None
    assert "MND910" in codes(found)


def test_a_period_written_twice_is_one(xml: Xml, understood: Understood) -> None:
    """Before 2.03 a period was repeated for each part of a figure."""
    period = '<period><period-start iso-date="2009-01-01"/><period-end iso-date="2009-12-31"/>{}</period>'
    men, women = (f'<actual value="{n}"><dimension name="sex" value="{w}"/></actual>' for n, w in ((1, "m"), (2, "f")))
    found = understood(xml["indicator"](period.format(men) + period.format(women)))

    assert found.observations is not None
    assert {each.period for each in found.observations} == {m.Period.parse("2009")}
    assert [each.cell["sex"] for each in found.observations] == ["male", "female"]


def test_a_reversed_period_is_left_out_and_its_figures_kept(xml: Xml, understood: Understood) -> None:
    """No period is built that ends before it starts."""
    found = understood(xml["values"]('<actual value="3"/>').replace("2009-12-31", "2008-12-31", 1))

    assert found.observations is not None
    assert (found.observations[0].value, found.observations[0].period) == (3, None)
    assert codes(found) == ["8.6.1", "MND906"]


def test_the_code_of_the_publisher_is_used_where_only_one_has_it(xml: Xml, understood: Understood) -> None:
    """A code of the publisher's own list names one indicator; where two have it, it names neither."""
    indicator = (
        '<indicator measure="1"><title><narrative>Wells</narrative></title>'
        '<reference vocabulary="99" code="{}"/></indicator>'
    )
    result = '<result type="1"><title><narrative>Wells</narrative></title>{}</result>'
    own = [indicator.format(code) for code in ("W1", "W2", "W2")]
    found = understood(xml["results"](result.format("".join(own))))

    assert isinstance(found.programme, m.Framework)
    assert [each.code for each in found.programme.indicators] == ["W1", "indicator-1.2", "indicator-1.3"]
    assert found.programme.indicators[0].references == ("own W1",)


def test_shares_of_one_are_pointed_at(xml: Xml, understood: Understood) -> None:
    """Percentages that are all below 1 are read as they stand, and it is said that they may be shares."""
    found = understood(xml["values"]('<target value="0.9"/><actual value="0.45"/>', measure="2"))

    assert found.observations is not None
    assert found.observations[0].value == Decimal("0.45")
    assert any("at most 1" in each.message for each in found.findings)


def test_documents_and_comments_are_notes(xml: Xml, understood: Understood) -> None:
    """Where a document bears on a figure it is named in its note; what else is said of it is told as lost."""
    link = (
        '<document-link format="a/b" url="https://x.org/r.pdf"><title><narrative>Report</narrative></title>'
        '<category code="A01"/></document-link>'
    )
    found = understood(
        xml["values"](f'<actual value="3"><comment><narrative>Late</narrative></comment>{link}</actual>')
    )

    assert found.observations is not None
    assert found.observations[0].note == "Late\nDocument: Report, https://x.org/r.pdf"
    assert any("1 detail of a document" in each.message for each in found.findings)


@pytest.mark.parametrize(("url", "expected"), [("", "Report"), ("https://x.org/r.pdf", "Report, https://x.org/r.pdf")])
def test_a_document_of_several_languages_is_a_reference_in_one(
    xml: Xml, understood: Understood, url: str, expected: str
) -> None:
    """A reference is one text: a title in two languages gives its first, and the other is told as lost."""
    titles = "<narrative>Report</narrative><narrative xml:lang='fr'>Rapport</narrative>"
    link = f'<document-link format="a/b" url="{url}"><title>{titles}</title></document-link>'
    whole = xml["values"]('<actual value="3"/>').replace("</title><period>", f"</title>{link}<period>")

    found = understood(whole)

    assert link in whole
    assert [type(each) for each in found.programme.indicators[0].references] == [str]
    assert found.programme.indicators[0].references == (expected,)
    assert any("1 detail of a document" in each.message for each in found.findings)


def test_no_figures_are_none_handed_over(xml: Xml, understood: Understood) -> None:
    """A document without an actual hands over no observations, which is not that nothing was reported."""
    assert understood(xml["values"]('<target value="3"/>')).observations is None
    assert understood('<iati-activities version="2.03"/>')[:2] == (None, None)


def test_links_are_not_in_the_source(xml: Xml, understood: Understood) -> None:
    """IATI has no place for links, so that nobody can tell whether an output leads anywhere."""
    found = understood(xml["values"]('<actual value="3"/>'))
    coverage = m.check_coverage(found.programme, found.observations, on=date(2012, 1, 1), rules=m.CATALOGUE)

    assert "MND101" not in {gap.code for gap in coverage.gaps}


@given(st.binary(max_size=300) | st.text(max_size=300))
@settings(max_examples=60)
def test_nothing_that_is_handed_over_raises(data: bytes | str) -> None:
    """Whatever the bytes, there is a document with findings."""
    document(parse(data), Notes("activities.xml"))


WILD = st.sampled_from(
    [
        "",
        "1",
        "9" * 2000,
        "1e9",
        "NaN",
        "-0",
        "\u0661",
        "%",
        "=,",
        "x" * 5000,
        "2009-01-01",
        "0000",
        "99999",
        "<",
        "a/b",
    ]
)


@given(st.lists(WILD, min_size=12, max_size=12))
@settings(max_examples=100)
def test_nothing_in_any_attribute_raises(wild: list[str]) -> None:
    """Every attribute of a result may hold anything: it is read, left out or told."""
    from xml.sax.saxutils import quoteattr

    kind, measure, ascending, code, year, day, value, ref, name, category, start, end = map(quoteattr, wild)
    inside = f"<location ref={ref}/><dimension name={name} value={category}/>"
    text = (
        '<iati-activities version="2.03"><iati-activity><iati-identifier>w</iati-identifier>'
        f"<result type={kind} aggregation-status={ascending}><title/>"
        f"<indicator measure={measure} ascending={ascending}><title/><reference vocabulary={kind} code={code}/>"
        f"<baseline year={year} iso-date={day} value={value}>{inside}</baseline>"
        f"<period><period-start iso-date={start}/><period-end iso-date={end}/>"
        f"<target value={value}>{inside}</target><actual value={value}>{inside}</actual></period>"
        "</indicator></result></iati-activity></iati-activities>"
    )
    found = document(parse(text), Notes("activities.xml"))

    assert found.programme is not None


@needs_files
def test_the_real_file_is_read_whole() -> None:
    """Seven activities, with the results, indicators, baselines, targets and figures that are in the file."""
    notes = Notes("ocha_foodsecurity_dportal.xml")
    programme, seen, findings = document(read(IATI / "ocha_foodsecurity_dportal.xml"), notes)

    assert isinstance(programme, m.Portfolio)
    held = programme.frameworks
    indicators = [each for one in held for each in one.indicators]
    assert len(held) == 7
    assert [sum(len(each.outputs) for each in held), sum(len(each.outcomes) for each in held)] == [8, 3]
    assert (len(indicators), sum(each.has_baseline for each in indicators)) == (17, 17)
    assert sum(len(each.targets) for each in indicators) == 25
    assert seen is not None
    assert len(seen) == 9
    assert {each.severity for each in findings} == {m.Severity.INFO}


@needs_files
def test_what_is_said_of_the_real_file_is_true() -> None:
    """Its one missed target is found, with the one behind schedule; what IATI cannot say is not held against it."""
    programme, seen, _ = document(read(IATI / "ocha_foodsecurity_dportal.xml"), Notes("ocha"))
    on = date(2023, 6, 30)
    gaps = m.check_coverage(programme, seen, on=on, rules=m.CATALOGUE).gaps
    progress = m.assess_progress(programme, seen, on=on, scheme="undp")

    found: dict[str, list[str]] = {}
    for gap in gaps:
        found.setdefault(gap.code, []).append(gap.subject.rpartition("/")[2])
    assert found == {"MND302": ["SCS052", "SCS051", "SCS053"], "MND311": ["SCS041"], "MND310": ["SCS063"]}
    assert len(m.reconcile(programme, seen)) == 0
    reached: Any = {each.indicator.rpartition("/")[2]: each.achievement for each in progress if each.achievement}
    assert reached["indicator-5.1"] == Decimal("10.3")


@needs_files
def test_the_annotated_example_breaks_a_rule_of_its_own_standard() -> None:
    """It has a reference at a result and at its indicator: 8.11.1."""
    found = document(read(IATI / "official_203_activity-standard-example-annotated.xml"), Notes("annotated"))

    assert codes(found) == ["8.11.1"]
    assert found.observations is not None
    assert (found.observations[0].value, found.observations[0].place) == (11, "AF-KAN + KH-PNH")
    assert found.observations[0].cell == {"sex": "female", "age": "adult"}


@needs_files
def test_placeholders_for_codes_are_told() -> None:
    """The official file of results has words where codes belong, and values that are none."""
    found = document(read(IATI / "official_24-results.xml"), Notes("24-results"))

    assert isinstance(found.programme, m.Framework)
    assert len(found.programme.outputs) == 13
    assert len(found.programme.indicators) == 14
    assert set(codes(found)) == {"MND963", "MND904"}
