"""Whether what the schema of IATI refuses under `result` is found, and told so that it can be mended."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from mande.formats.iati.reading import structure_faults
from mande.formats.iati.structure import BEFORE_RESULT, KINDS, SCHEMA, shape, type_fault

DATA = Path(__file__).parents[4] / "shared" / "data" / "iati"
OFFICIAL = sorted((DATA / "xsd_should_pass_fail").glob("*.xml"))
needs_files = pytest.mark.skipif(not OFFICIAL, reason="the official files do not stand beside the checkout")


def document(results: str) -> bytes:
    """Return a document of one activity with *results*."""
    return f'<iati-activities version="2.03">\n<iati-activity>\n{results}</iati-activity></iati-activities>'.encode()


TITLE = "<title><narrative>Wells</narrative></title>"


@needs_files
def test_official_files_pass_and_fail_as_they_should() -> None:
    """Of the standard's own 268 files, 135 have no fault under `result`, and the 133 that must fail have one."""
    passing = {file.name for file in OFFICIAL if not structure_faults(file)}

    assert passing == {file.name for file in OFFICIAL if "should-pass" in file.name}
    assert (len(OFFICIAL), len(passing)) == (268, 135)


def test_a_fault_names_its_line_and_path() -> None:
    """A finding says on which line and by which XPath the fault stands, shows the value and says what to do."""
    [fault] = structure_faults(
        document(
            f'<result type="1">{TITLE}\n<indicator\n measure="1">{TITLE}\n<baseline year="2O09"/></indicator></result>'
        )
    )

    path = "/iati-activities/iati-activity[1]/result[1]/indicator[1]/baseline[1]/@year"
    assert fault.cites == (f"line 6, {path}",)
    assert f"{path}: year='2O09' of 'baseline' is not a year" in fault.message
    assert fault.remedy == "Write the year alone, like 2009."


def test_an_attribute_over_several_lines_moves_nothing() -> None:
    """Lines are those of the document, also behind attributes, comments and texts that go over several."""
    [fault] = structure_faults(
        document(
            f"<!-- \n\n --><result\n\ntype='1'>{TITLE}<indicator measure='a\nb'>{TITLE}</indicator>\n<x/></result>"
        )
    )

    assert fault.cites[0].startswith("line 9, ")


@pytest.mark.parametrize(
    ("kind", "attributes", "elements", "why"),
    [
        ("result", ("type",), ("title", "indicator"), None),
        ("result", (), ("title", "indicator"), "'result' has no 'type', which it must have"),
        ("result", ("type", "typo"), ("title", "indicator"), "'result' has no attribute called 'typo'"),
        ("result", ("type",), ("title",), "'result' has no 'indicator', which it must have"),
        ("result", ("type",), ("title", "title", "indicator"), "'result' has a second 'title', and may have one"),
        ("result", ("type", "{urn:x}y"), ("title", "indicator", "{urn:x}y"), None),
        ("result", ("type",), ("title", "{urn:x}y", "indicator"), "'indicator' stands behind '{urn:x}y', and belongs"),
        ("result", ("type",), ("title", "indicators"), "'result' has no element called 'indicators'"),
        ("baseline", ("year",), ("document-link", "comment"), None),
        ("baseline", ("year",), ("comment", "document-link"), "'document-link' stands behind 'comment', and belongs"),
        ("target", (), ("comment", "document-link"), None),
        ("target", (), ("document-link", "comment"), "'comment' stands behind 'document-link', and belongs before it"),
        ("target", ("{urn:x}y",), (), "'target' takes no attributes of other namespaces"),
        ("indicator/reference", ("vocabulary", "code", "vocabulary-uri"), (), "no attribute called 'vocabulary-uri'"),
        ("narrative", (), ("narrative",), "'narrative' holds text, and no element like 'narrative'"),
    ],
)  # fmt: skip
def test_shapes_are_judged(kind: str, attributes: tuple[str, ...], elements: tuple[str, ...], why: str | None) -> None:
    """What may stand where, how often and in which order is the table's to say."""
    faults = shape(kind, attributes, elements).faults

    assert (why is None) is (faults == ())
    assert why is None or any(why in fault.why for fault in faults)


def test_a_near_miss_is_recognised() -> None:
    """Where a name was probably meant otherwise, the fault says how."""
    [missing, fault] = shape("result", ("typ",), ("title", "indicator")).faults

    assert "no 'type'" in missing.why
    assert fault.instead == "Did you mean 'type'?"


@pytest.mark.parametrize(
    ("type_", "good", "bad"),
    [
        ("boolean", ["true", "false", "0", "1", " true "], ["", "True", "yes", "01"]),
        ("date", ["2012-02-29", "2010-01-01Z", "-0004-02-29", "12010-01-01"], ["", "2010-02-29", "0000-01-01", "2010"]),
        ("year", ["2009", "+1", "007", " 5 ", "9" * 30], ["", "0", "-1", "1.0", "2009-01"]),
        ("uri", ["", "plan.pdf", "http://a b/é?c#d[", "http://[::1]:80/"], ["a%", "1:a", "http://a:b", "a[b", "a#b#c"]),
        ("language", ["", "en", "pt-BR", "i-klingon"], [" ", "e1", "en_GB", "abcdefghi"]),
        ("space", ["preserve", " default "], ["", "keep"]),
    ],
)
def test_values_are_what_the_schema_asks(type_: str, good: list[str], bad: list[str]) -> None:
    """Values are judged as libxml2 judges them, with which IATI is checked the world over."""
    assert [value for value in good if type_fault("e", "a", type_, value)] == []
    assert [value for value in bad if not type_fault("e", "a", type_, value)] == []


def test_stray_text_is_told_and_left_out() -> None:
    """Text where only elements belong is a fault, also a no-break space; white space is not."""
    good = f'<result type="1"> {TITLE}\t<indicator measure="1">\n{TITLE}\r\n</indicator>\n</result>'

    assert structure_faults(document(good)) == ()
    for text in ("Wells", "\u00a0"):
        [fault] = structure_faults(document(good.replace("\t", text)))
        assert f"'result' holds no text, like {text!r}, which was left out" in fault.message


def test_every_row_of_the_table_is_used() -> None:
    """Every element that the table lets into another has a row of its own, and every row but the first is let in."""
    named = {
        part.name if part.name in SCHEMA else f"{row}/{part.name}"
        for row, kind in KINDS.items()
        for part in kind.elements
    }

    assert named | {"result"} == SCHEMA.keys()


@needs_files
def test_the_table_is_the_schema() -> None:
    """The names that the table gives to the elements before `result` are those of the schema, in its order."""
    space = {"x": "http://www.w3.org/2001/XMLSchema"}
    tree = etree.parse(DATA / "schema" / "iati-activities-schema.xsd")
    [sequence] = tree.xpath("//x:element[@name='iati-activity']/x:complexType/x:sequence", namespaces=space)
    names = [element.get("ref") or element.get("name") for element in sequence.iterfind("x:element", space)]

    assert tuple(names[: names.index("result")]) == BEFORE_RESULT
