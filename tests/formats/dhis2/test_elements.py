"""Data elements and indicators of DHIS2 as indicators."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mande.findings import Finding, Severity
from mande.formats import dhis2
from mande.framework.frameworks import Framework
from mande.framework.indicators import Accumulation, Frequency, Indicator, Measure, Statistic
from mande.framework.relations import Share, Sum


def read(**lists: Any) -> tuple[Framework, tuple[Finding, ...]]:
    """Return the framework that a metadata export of these lists is, and what was said of it."""
    document = dhis2.parse(json.dumps(lists), name="metadata.json")
    assert isinstance(document.programme, Framework)
    return document.programme, document.findings


def element(**fields: Any) -> Indicator:
    """Return the indicator that a data element of these fields is."""
    framework, _ = read(dataElements=[{"id": "abcdefghijk", "name": "Wells", **fields}])
    return framework.indicator("abcdefghijk")


@pytest.mark.parametrize(
    ("value_type", "measure"),
    [
        ("INTEGER", Measure.COUNT),
        ("INTEGER_ZERO_OR_POSITIVE", Measure.COUNT),
        ("NUMBER", Measure.AMOUNT),
        ("PERCENTAGE", Measure.PERCENTAGE),
        ("UNIT_INTERVAL", Measure.RATIO),
        ("BOOLEAN", Measure.YES_NO),
        ("TRUE_ONLY", Measure.YES_NO),
        ("LONG_TEXT", Measure.NARRATIVE),
        ("DATE", Measure.NOMINAL),
    ],
)
def test_a_value_type_says_the_measure(value_type: str, measure: Measure) -> None:
    """What DHIS2 lets be entered says what kind of figure it is."""
    assert element(valueType=value_type).measure is measure


@pytest.mark.parametrize(
    ("aggregation", "accumulation", "statistic", "lost"),
    [
        ("SUM", Accumulation.INCREMENTAL, None, False),
        ("LAST", Accumulation.SNAPSHOT, None, False),
        ("LAST_AVERAGE_ORG_UNIT", Accumulation.SNAPSHOT, Statistic.MEAN, False),
        ("AVERAGE_SUM_ORG_UNIT", Accumulation.SNAPSHOT, None, True),
        ("AVERAGE", Accumulation.SNAPSHOT, Statistic.MEAN, True),
        ("FIRST", Accumulation.SNAPSHOT, None, True),
        ("MAX", None, None, True),
        ("NONE", None, None, True),
        ("DEFAULT", None, None, False),
    ],
)
def test_the_two_axes_are_kept_apart(
    aggregation: str, accumulation: Accumulation | None, statistic: Statistic | None, lost: bool
) -> None:
    """What happens over time is the accumulation, what over places the statistic; what neither says is told."""
    framework, findings = read(
        dataElements=[{"id": "abcdefghijk", "name": "Wells", "valueType": "INTEGER", "aggregationType": aggregation}]
    )

    (indicator,) = framework.context
    assert (indicator.accumulation, indicator.statistic) == (accumulation, statistic)
    assert [finding.name for finding in findings] == (["no-place-for-it"] if lost else [])


def test_a_word_of_no_list_is_told() -> None:
    """A value type or an aggregation type that DHIS2 does not have is told, and the data element is kept."""
    framework, findings = read(dataElements=[{"id": "abcdefghijk", "valueType": "WHOLE", "aggregationType": "TOTAL"}])

    assert framework.indicator("abcdefghijk").measure is Measure.NOMINAL
    assert [finding.name for finding in findings] == ["unknown-word", "unknown-word"]
    assert "'TOTAL' is no aggregation type of DHIS2" in findings[1].message


def test_zeros_that_are_not_kept_are_a_limitation() -> None:
    """Where DHIS2 does not store zeros, no value may be a zero: whoever reads the indicator is told."""
    assert element(valueType="INTEGER", zeroIsSignificant=True).limitations is None
    assert "may have been zero" in str(element(valueType="INTEGER", zeroIsSignificant=False).limitations)


def test_code_and_description_are_kept() -> None:
    """The UID is the code here, DHIS2's own code a reference; the description is the definition."""
    indicator = element(code="WELLS", description="Wells that give water")

    assert (indicator.code, str(indicator.title), indicator.references) == (
        "abcdefghijk",
        "Wells",
        ("DHIS2 code WELLS",),
    )
    assert indicator.definition == "Wells that give water"


def test_a_list_of_options_is_nominal() -> None:
    """A text that is chosen out of an option set is nominal."""
    assert element(valueType="TEXT", optionSet={"id": "o"}).measure is Measure.NOMINAL
    assert element(valueType="TEXT").measure is Measure.NARRATIVE


@pytest.mark.parametrize(
    ("period_type", "frequency"),
    [
        ("Monthly", Frequency.MONTHLY),
        ("SixMonthlyApril", Frequency.HALF_YEARLY),
        ("FinancialOct", Frequency.YEARLY),
        ("Weekly", "weekly"),
    ],
)
def test_a_data_set_says_how_often(period_type: str, frequency: str) -> None:
    """The period type of the data set is the frequency of its data elements."""
    framework, _ = read(
        dataElements=[{"id": "abcdefghijk"}],
        dataSets=[{"periodType": period_type, "dataSetElements": [{"dataElement": {"id": "abcdefghijk"}}]}],
    )

    assert framework.indicator("abcdefghijk").frequency == frequency


def test_two_data_sets_say_it_differently() -> None:
    """Where two data sets ask for it in different rhythms none is chosen, and both are told."""
    members = [{"dataElement": {"id": "abcdefghijk"}}]
    framework, findings = read(
        dataElements=[{"id": "abcdefghijk"}],
        dataSets=[
            {"id": "s1", "periodType": "Monthly", "dataSetElements": members},
            {"id": "s2", "periodType": "Yearly", "dataSetElements": members},
        ],
    )

    assert framework.indicator("abcdefghijk").frequency is None
    assert "abcdefghijk, monthly and yearly" in findings[0].message


PARTS = [{"id": "aaaaaaaaaaa", "valueType": "INTEGER"}, {"id": "bbbbbbbbbbb", "valueType": "INTEGER"}]
PERCENT = {"id": "percent", "factor": 100}
NUMBER = {"id": "number", "factor": 1, "number": True}


def indicator(
    numerator: str, denominator: str, kind: dict[str, Any], **fields: Any
) -> tuple[Framework, tuple[Finding, ...]]:
    """Return what is read of one indicator beside two data elements."""
    held = {"id": "indicator11", "name": "Share", "numerator": numerator, "denominator": denominator, **fields}
    return read(dataElements=PARTS, indicatorTypes=[kind], indicators=[{**held, "indicatorType": {"id": kind["id"]}}])


def test_a_percentage_of_two_is_a_share() -> None:
    """A percentage of one data element in another is declared as their share, so that it can be checked."""
    framework, findings = indicator("#{aaaaaaaaaaa}", "#{bbbbbbbbbbb} ", PERCENT, numeratorDescription="Tested")

    read_back = framework.indicator("indicator11")
    assert framework.relations == (Share("indicator11", part="aaaaaaaaaaa", wholes=["bbbbbbbbbbb"]),)
    assert (read_back.measure, read_back.definition) == (Measure.PERCENTAGE, "Numerator: Tested")
    assert read_back.counting_rule == "(#{aaaaaaaaaaa}) / (#{bbbbbbbbbbb} ) x 100"
    assert not findings


def test_a_plain_number_is_a_sum() -> None:
    """An indicator over one is the sum of its numerator."""
    framework, _ = indicator("#{aaaaaaaaaaa}+#{bbbbbbbbbbb}", "1", NUMBER)

    assert framework.relations == (Sum("indicator11", ["aaaaaaaaaaa", "bbbbbbbbbbb"]),)


@pytest.mark.parametrize(
    ("numerator", "denominator"),
    [
        ("#{aaaaaaaaaaa}", "#{aaaaaaaaaaa}+#{bbbbbbbbbbb}"),
        ("#{aaaaaaaaaaa.ccccccccccc}", "#{bbbbbbbbbbb}"),
        ("2*#{aaaaaaaaaaa}", "#{bbbbbbbbbbb}"),
        ("#{zzzzzzzzzzz}", "#{bbbbbbbbbbb}"),
        ("", ""),
    ],
)
def test_other_arithmetic_stays_in_words(numerator: str, denominator: str) -> None:
    """Where no relation says it, the expression is kept as the counting rule."""
    framework, _ = indicator(numerator, denominator, PERCENT)

    assert framework.relations == ()
    assert framework.indicator("indicator11").counting_rule == f"({numerator}) / ({denominator}) x 100"


def test_other_factors_and_years_are_told() -> None:
    """A rate per thousand is no percentage, and one that is scaled to a year is marked."""
    framework, findings = indicator("#{aaaaaaaaaaa}", "#{bbbbbbbbbbb}", {"id": "t", "factor": 1000}, annualized=True)

    assert framework.indicator("indicator11").measure is Measure.RATIO
    assert framework.indicator("indicator11").note == "Annualized"
    assert [finding.severity for finding in findings] == [Severity.INFO, Severity.INFO]
    assert "per 1000" in findings[0].message


def test_one_uid_is_one_indicator() -> None:
    """A data element and an indicator of one UID cannot both be: the data element is read, the other told."""
    framework, findings = read(dataElements=PARTS, indicators=[{"id": each["id"]} for each in PARTS * 20])

    assert [each.code for each in framework.context] == ["aaaaaaaaaaa", "bbbbbbbbbbb"]
    assert {finding.name for finding in findings} == {"written-twice"}


def test_groups_are_no_results() -> None:
    """DHIS2 has no results chain: its groups are told, and nothing is made of them that could be blamed."""
    framework, findings = read(dataElements=PARTS, dataElementGroups=[{"id": "g", "dataElements": PARTS}])

    assert framework.results == ()
    assert framework.basis == "extract"
    assert "1 dataElementGroups" in findings[0].message
