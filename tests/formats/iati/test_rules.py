"""Whether IATI's own rules for results are found broken where they are, and nowhere else."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import hypothesis.strategies as st
import pytest
from hypothesis import given

from mande.findings import Severity
from mande.formats.iati import activity as iati
from mande.formats.iati import codelists
from mande.formats.iati.rules import REMARKS, check, day_of, is_number
from mande.formats.remarks import Notes

STANDARD = Path(__file__).parents[4] / "shared" / "data" / "iati"


def said(*results: iati.Result) -> list[tuple[str, str]]:
    """Return the code and the place of each finding on *results*."""
    notes = Notes("activities.xml")
    check(iati.Activity(results=results), notes)
    return [(finding.code, finding.cites[0].removeprefix("iati-activity[1]/")) for finding in notes.findings]


def measured(measure: str, **fields: tuple[object, ...]) -> iati.Result:
    """Return an output with one indicator of *measure*."""
    return iati.Result("1", indicators=(iati.Indicator(measure, **fields),))  # type: ignore[arg-type]


def dated(start: str, end: str, **values: tuple[iati.Value, ...]) -> iati.Period:
    """Return a period between two days."""
    return iati.Period(iati.Day(start), iati.Day(end), **values)


@pytest.mark.parametrize(
    ("start", "end", "broken"), [("2010-02-01", "2010-01-31", True), ("2010-01-31", "2010-01-31", False)]
)
def test_a_period_may_end_on_the_day_it_starts_on(start: str, end: str, broken: bool) -> None:
    """8.6.1 is broken by a start after the end; on the same day is allowed by the guidance."""
    assert said(measured("1", periods=(dated(start, end),))) == (
        [("8.6.1", "result[1]/indicator[1]/period[1]")] if broken else []
    )


@pytest.mark.parametrize(
    ("kind", "code"), [("baseline", "8.8"), ("target", "8.9"), ("actual", "8.10")], ids=["baseline", "target", "actual"]
)
@pytest.mark.parametrize(
    ("measure", "value", "rule"),
    [
        ("1", None, "1"),
        ("1", "", "2"),
        ("1", "1,000", "2"),
        ("2", "45%", "2"),
        ("3", "1e3", "2"),
        ("4", "+1", "2"),
        ("5", "Good", "3"),
        ("5", None, None),
        ("1", "-0.10", None),
        ("1", ".3", None),
    ],
)
def test_a_value_is_a_number_unless_it_is_qualitative(
    kind: str, code: str, measure: str, value: str | None, rule: str | None
) -> None:
    """A value is there and a number for measures 1 to 4, and left out for 5: rules 8.8, 8.9 and 8.10, 1 to 3."""
    if kind == "baseline":
        result, place = measured(measure, baselines=(iati.Baseline(value, "2009"),)), "baseline[1]"
    else:
        result = measured(measure, periods=(dated("2009-01-01", "2009-12-31", **{f"{kind}s": (iati.Value(value),)}),))
        place = f"period[1]/{kind}[1]"

    assert said(result) == ([(f"{code}.{rule}", f"result[1]/indicator[1]/{place}")] if rule else [])


def test_a_reference_stands_at_the_result_or_at_its_indicators() -> None:
    """8.11.1 is broken where both have one, at each indicator that has."""
    with_one = iati.Indicator("1", references=(iati.Reference("9", "8.8.2"),))
    result = iati.Result("1", references=(iati.Reference("99", "B1"),), indicators=(with_one, iati.Indicator("1")))

    assert said(result) == [("8.11.1", "result[1]/indicator[1]")]


def test_codes_are_those_of_the_lists() -> None:
    """A code that a list lacks is told, and the words of 1.05 are told with what they were read as."""
    notes = Notes("activities.xml")
    wrong = iati.Result(
        "Output",
        references=(iati.Reference("1", "a"),),
        indicators=(iati.Indicator("xx"), iati.Indicator("1", references=())),
    )
    check(iati.Activity(results=(wrong,)), notes)

    assert [finding.cites[0] for finding in notes.findings] == [
        "iati-activity[1]/result[1]/@type",
        "iati-activity[1]/result[1]/reference[1]/@vocabulary",
        "iati-activity[1]/result[1]/indicator[1]/@measure",
    ]
    assert "It was read as 1, Output." in notes.findings[0].message


def test_errors_of_iati_are_errors_here() -> None:
    """What IATI's ruleset calls an error is one, and what it calls a warning is minor."""
    severities = {remark.code: remark.severity for remark in REMARKS}

    assert severities["8.10.1"] is Severity.ERROR
    assert severities["8.10.2"] is severities["8.10.3"] is Severity.MINOR


@pytest.mark.skipif(not STANDARD.is_dir(), reason="IATI's standard does not stand beside the checkout")
def test_every_rule_of_the_ruleset_on_results_is_here() -> None:
    """Our rules have the ids and the severities of IATI's standard ruleset, all that it has on results."""
    theirs = {}
    for path, rules in json.loads((STANDARD / "rulesets" / "standard.json").read_text()).items():
        for rule in rules.values():
            for case in rule["cases"]:
                if "/result" in path:
                    theirs[case["ruleInfo"]["id"]] = case["ruleInfo"]["severity"]
    ours = {
        remark.code: "error" if remark.severity is Severity.ERROR else "warning"
        for remark in REMARKS
        if re.match(r"\d", remark.code)
    }

    assert ours == theirs


@pytest.mark.skipif(not STANDARD.is_dir(), reason="IATI's standard does not stand beside the checkout")
@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("ResultType", codelists.RESULT_TYPES),
        ("IndicatorMeasure", codelists.MEASURES),
        ("IndicatorVocabulary", codelists.INDICATOR_VOCABULARIES),
        ("ResultVocabulary", codelists.RESULT_VOCABULARIES),
    ],
)
def test_the_code_lists_are_those_of_iati(name: str, ours: dict[str, str]) -> None:
    """Each list has the codes that IATI publishes, with their names."""
    tree = ElementTree.parse(STANDARD / "codelists" / f"{name}.xml")  # IATI's own file, beside ours
    theirs = {item.findtext("code"): item.findtext("name/narrative") for item in tree.iter("codelist-item")}

    assert dict(ours) == theirs


@given(st.text(max_size=12) | st.from_regex(r"\A\s*-?[0-9.]{1,6}\s*\Z"))
def test_a_number_is_what_xpath_takes_for_one(text: str) -> None:
    """`is_number` agrees with XPath's own `number(@value) = @value`."""
    etree = pytest.importorskip("lxml.etree")
    # Not every character may stand in XML, and libxml2 takes an exponent too, which the numbers of XPath 1.0 lack.
    if not re.fullmatch("[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*", text) or "e" in text.casefold():
        return
    element = etree.Element("actual", value=text)

    assert is_number(text) is bool(element.xpath("number(@value) = @value"))


@pytest.mark.parametrize("text", ["", "2010-13-01", "30/06/2010", "2010", "x" * 10**6, None])
def test_what_is_no_day_is_none(text: str | None) -> None:
    """Only a day as XML writes it is one."""
    assert day_of(text) is None
