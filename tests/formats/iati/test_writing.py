"""Whether activities are written in the schema's order, the same each time, with nothing in them that XML forbids."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from mande.errors import InvalidValue
from mande.formats import iati
from mande.formats.iati.activity import (
    Activity,
    Baseline,
    Day,
    Dimension,
    Element,
    Foreign,
    Indicator,
    Location,
    Narrative,
    Period,
    Result,
    Value,
    Words,
)

OURS = "https://example.org/ours"
WELLS = Words((Narrative("Wells"),))


def with_baseline(baseline: Baseline, **fields: object) -> Activity:
    """Return an activity with one indicator that has a *baseline*."""
    return Activity(
        results=(Result("1", title=WELLS, indicators=(Indicator("1", title=WELLS, baselines=(baseline,)),)),)
    )


def test_an_activity_is_written_in_order() -> None:
    """Elements stand in the order of the schema, what is foreign last, and a namespace is declared once."""
    baseline = Baseline(
        ".3",
        "2009",
        locations=(Location("BD"),),
        dimensions=(Dimension("sex", "female"),),
        comment=Words((Narrative("Few", "en"),)),
        foreign=Foreign(((f"{{{OURS}}}code", "b"),), (Element(f"{{{OURS}}}note", (), ("a & b",)),)),
    )
    activity = Activity(
        (("default-currency", "USD"),),
        (Element("iati-identifier", (), ("XM-1",)), Element("fss", (("extraction-date", "2014-05-06"),))),
        (Result("1", title=WELLS, indicators=(Indicator("1", title=WELLS, baselines=(baseline,)),)),),
        (("version", "2.02"),),
        (("ours", OURS),),
    )

    assert iati.compose([activity]).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<iati-activities version="2.03" xmlns:ours="{OURS}">\n'
        '  <iati-activity default-currency="USD">\n'
        "    <iati-identifier>XM-1</iati-identifier>\n"
        '    <result type="1">\n'
        "      <title>\n"
        "        <narrative>Wells</narrative>\n"
        "      </title>\n"
        '      <indicator measure="1">\n'
        "        <title>\n"
        "          <narrative>Wells</narrative>\n"
        "        </title>\n"
        '        <baseline value=".3" year="2009" ours:code="b">\n'
        '          <location ref="BD"/>\n'
        '          <dimension name="sex" value="female"/>\n'
        "          <comment>\n"
        '            <narrative xml:lang="en">Few</narrative>\n'
        "          </comment>\n"
        "          <ours:note>a &amp; b</ours:note>\n"
        "        </baseline>\n"
        "      </indicator>\n"
        "    </result>\n"
        '    <fss extraction-date="2014-05-06"/>\n'
        "  </iati-activity>\n"
        "</iati-activities>\n"
    )


def test_what_xml_forbids_is_made_inert() -> None:
    """Control characters and half letters are written as U+FFFD, and each text that held some is told."""
    file = io.BytesIO()
    findings = iati.write([with_baseline(Baseline("1\x00\ud800\ufffe2", "2009"))], file)

    [activity] = iati.parse(file.getvalue())
    assert activity.results[0].indicators[0].baselines[0].value == "1\ufffd\ufffd\ufffd2"
    assert [finding.code for finding in findings] == ["MND961"]
    path = "/iati-activities/iati-activity[1]/result[1]/indicator[1]/baseline[1]"
    assert findings[0].cites == (path,)


def test_line_ends_and_tabs_come_back() -> None:
    """A carriage return, a tab and a line end are written so that no reader turns them into something else."""
    activity = with_baseline(Baseline("a\r\n\tb", "2009", comment=Words((Narrative("a\r\n\tb"),))))

    assert list(iati.parse(iati.compose([activity]))) == [activity._replace(root=(("version", "2.03"),))]


def test_what_breaks_the_schema_is_told() -> None:
    """What the schema refuses is written as it stands, with the place and what is wrong."""
    findings = iati.write([with_baseline(Baseline("1", None, iso_date="June"))], io.BytesIO())

    assert [finding.message.rpartition(": ")[2] for finding in findings] == [
        "'baseline' has no 'year', which it must have, by the schema of IATI 2.03.",
        "iso-date='June' of 'baseline' is not a date, by the schema of IATI 2.03.",
    ]


@pytest.mark.parametrize("namespaces", [(), (("xmlns", OURS),), (("1", OURS),), (("ns1", "urn:other"),)])
def test_namespaces_get_prefixes(namespaces: tuple[tuple[str, str], ...]) -> None:
    """A namespace without a prefix that can be declared is given one that nothing else has."""
    foreign = Foreign(((f"{{{OURS}}}a", "1"), ("{urn:x}a", "2")), (Element("{urn:y}b", (), (Element("plain"),)),))
    activity = with_baseline(Baseline("1", "2009", foreign=foreign))._replace(namespaces=namespaces)

    [back] = iati.parse(iati.compose([activity]))
    assert back.results == activity.results


def test_one_prefix_may_stand_for_two_namespaces() -> None:
    """Activities from two documents that use one prefix differently are written into one."""
    foreign = [Foreign((), (Element(f"{{{namespace}}}note"),)) for namespace in ("urn:a", "urn:b")]
    activities = [
        with_baseline(Baseline("1", "2009", foreign=each))._replace(namespaces=(("x", namespace),))
        for each, namespace in zip(foreign, ("urn:a", "urn:b"), strict=True)
    ]

    back = list(iati.parse(iati.compose(activities)))
    assert [activity.results for activity in back] == [activity.results for activity in activities]


@pytest.mark.parametrize("name", ["", "a b", "1a", "a:b", "a>", "{urn:x}", "-a"])
def test_names_that_xml_has_no_way_to_write_are_refused(name: str) -> None:
    """A name that would break the document is an error of the program that wrote it."""
    with pytest.raises(InvalidValue, match="a name in XML"):
        iati.compose([Activity(elements=(Element(name),))])


def test_no_activities_make_an_empty_document(tmp_path: Path) -> None:
    """A document of no activities is one that can be read, and holds none."""
    assert iati.write([], tmp_path / "none.xml") == ()
    assert list(iati.read(tmp_path / "none.xml")) == []


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """Where writing fails half-way, a file that was there before still is."""
    path = tmp_path / "wells.xml"
    path.write_text("before")

    with pytest.raises(InvalidValue):
        iati.write([Activity(), Activity(elements=(Element("a b"),))], path)
    assert path.read_text() == "before"


def test_text_files_are_written_too() -> None:
    """A file that is open for text is handed text."""
    file = io.StringIO()

    assert iati.write([Activity(elements=(Element("iati-identifier", (), ("é",)),))], file) == ()
    assert [activity.identifier for activity in iati.parse(file.getvalue())] == ["é"]


def test_a_prefix_is_declared_where_it_is_used_again() -> None:
    """What two activities hold alike is written with a prefix that each of them declares."""
    foreign = Foreign((("{urn:ours}grade", "A"),))
    period = Period(Day("2009-01-01"), Day("2009-12-31"), (Value("1", (), (Dimension("sex", "male", foreign),)),))
    indicator = Indicator("1", title=Words((Narrative("Wells"),)), periods=(period,))
    activity = Activity(results=(Result("1", title=Words((Narrative("Water"),)), indicators=(indicator,)),))

    read = list(iati.parse(iati.compose([activity, activity])))

    assert [each.results for each in read] == [activity.results] * 2
