"""Whether an IATI document is written so that everybody can read it, and read back whole."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mande as m
from mande.formats.document import Document, as_document
from mande.formats.iati import documents as iati
from mande.formats.iati.meaning import activities
from mande.formats.iati.rules import check
from mande.formats.remarks import SHARED, Notes

REAL = Path(__file__).parents[4] / "shared" / "data" / "iati"
SCHEMA = REAL / "schema" / "iati-activities-schema.xsd"
OFFICES = ("bangladesh", "kyrgyz_republic", "macedonia", "nigeria", "norway")
PUBLISHER = iati.Publisher("XM-DAC-47066", "IOM", type="40", role="4", status="2")


@cache
def schema() -> Any:
    """Return IATI's own schema."""
    etree = pytest.importorskip("lxml.etree")
    return etree.XMLSchema(etree.parse(str(SCHEMA)))


def faults(data: bytes) -> list[str]:
    """Return what IATI's own schema has against *data*."""
    etree = pytest.importorskip("lxml.etree")
    schema().validate(etree.fromstring(data))
    return [str(fault) for fault in schema().error_log]


@pytest.fixture(scope="session")
def office() -> Callable[[str], ModuleType]:
    """Return an example by its name."""
    from importlib.util import module_from_spec, spec_from_file_location

    @cache
    def load(name: str) -> ModuleType:
        spec = spec_from_file_location(name, Path(__file__).parents[3] / "examples" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load


def test_every_remark_has_its_own_name_and_code() -> None:
    """What is told can be told apart, by its name and by its code, and none has a code of the shared ones."""
    remarks = [*SHARED, *iati.REMARKS]

    assert len({remark.code for remark in remarks}) == len({remark.name for remark in remarks}) == len(remarks)


@pytest.mark.parametrize("name", OFFICES)
def test_an_office_comes_back_whole(name: str, office: Callable[[str], ModuleType]) -> None:
    """All five offices are read back equal, with every link, source and population that IATI knows nothing of."""
    held = Document(office(name).programme, office(name).observations)
    read = iati.parse(iati.compose(held))

    assert read[:2] == as_document(held)[:2]
    assert not [each for each in read.findings if each.severity > m.Severity.INFO]


@pytest.mark.skipif(not SCHEMA.is_file(), reason="IATI's schema does not stand beside the checkout")
@pytest.mark.parametrize("name", OFFICES)
def test_an_office_is_written_by_the_schema(name: str, office: Callable[[str], ModuleType]) -> None:
    """What is written keeps to IATI's schema; only a framework without a period has no date to give it."""
    written = iati.compose(Document(office(name).programme, office(name).observations), publisher=PUBLISHER)

    assert {fault for fault in faults(written) if "activity-date" not in fault} == set()


@pytest.mark.parametrize("name", OFFICES)
def test_an_office_keeps_the_rules_of_iati(name: str, office: Callable[[str], ModuleType]) -> None:
    """Every value that is written is one that IATI allows there, and every code is on its list."""
    notes = Notes(name)
    for activity in activities(Document(office(name).programme, office(name).observations)):
        check(activity, notes)

    assert notes.findings == ()


def test_who_publishes_is_asked_for() -> None:
    """Nothing is made up where a framework does not hold what IATI asks for: it is blank, and told."""
    framework = m.Framework("wells", "Safe water")
    findings = iati.write(framework, io.BytesIO())
    (named,) = iati.write(framework, io.BytesIO(), publisher=PUBLISHER)

    assert [each.code for each in findings] == ["MND967"]
    assert "reporting-org/@ref" in findings[0].message
    assert "activity-date of wells" in named.message
    assert iati.write(m.Framework("wells", period="2009"), io.BytesIO(), publisher=PUBLISHER) == ()


def test_small_numbers_of_persons_are_told() -> None:
    """Two women could be recognised, forty wells could not; zero is nobody."""
    counted = [m.Indicator("women", unit="person"), m.Indicator("wells", unit="item")]
    framework = m.Framework("wells", period="2009", outputs=[m.Output("all", indicators=counted)])
    seen = m.Observations(
        [
            m.Observation("women", 2, "2009", cell={"gender": "female"}),
            m.Observation("women", 40, "2009"),
            m.Observation("women", 0, "2008"),
            m.Observation("wells", 3, "2009"),
        ]
    )
    (small,) = iati.write(Document(framework, seen), io.BytesIO(), publisher=PUBLISHER)

    assert small.code == "MND917"
    assert "1 figure written here count fewer than 5 persons (women (2009, gender=female))" in small.message


def test_what_no_other_tool_sees_is_told() -> None:
    """A result without an indicator has no element in IATI, nor have links: they are carried, and that is said."""
    framework = m.Framework(
        "wells",
        period="2009",
        outputs=[m.Output("dug", "Wells dug")],
        outcomes=[m.Outcome("healthy", "Fewer fall ill")],
        links=[m.Link("dug", "healthy")],
    )
    (carried,) = iati.write(framework, io.BytesIO(), publisher=PUBLISHER)

    assert carried.code == "MND969"
    assert "1 outputs without an indicator, 1 outcomes without an indicator and 1 links" in carried.message


def test_what_has_no_activity_is_dropped() -> None:
    """Observations alone, and a portfolio of nothing, have no activity to stand in."""
    alone = m.Observations([m.Observation("wells", 3)])

    assert [each.code for each in iati.dropped(alone)] == ["MND915"]
    assert [each.code for each in iati.write(alone, io.BytesIO())] == ["MND915"]
    assert iati.parse(iati.compose(alone))[:2] == (None, None)
    assert [each.subject for each in iati.dropped(m.Portfolio("all"))] == ["all"]
    assert iati.dropped(m.Framework("wells")) == ()


def test_a_file_is_read_and_written(tmp_path: Path) -> None:
    """The four verbs agree, and strict reading refuses what a lenient one tells."""
    framework = m.Framework("wells", "Safe water", period="2009")
    path = tmp_path / "wells.xml"
    iati.write(framework, path)

    assert iati.read(path).programme == framework
    assert iati.read(path, strict=True).programme == framework
    path.write_bytes(b"<iati-activities")
    assert iati.read(path)[:2] == (None, None)
    with pytest.raises(m.DocumentError):
        iati.read(path, strict=True)
    with pytest.raises(FileNotFoundError):
        iati.read(tmp_path / "none.xml")


def test_it_can_be_published_and_read_as_plain_iati() -> None:
    """Whoever knows nothing of mande reads the same figures, and the rest may be left out, and is told."""
    framework = m.Framework(
        "wells",
        "Safe water",
        period="2009",
        outputs=[
            m.Output(
                "dug",
                "Wells dug",
                indicators=[
                    m.Indicator(
                        "share",
                        "Share",
                        measure="percentage",
                        unit="person",
                        direction="increase",
                        baseline=m.Baseline(m.Ratio(1, 8), "2008"),
                        targets=[m.Target(50, "2009")],
                    )
                ],
            )
        ],
    )
    seen = m.Observations([m.Observation("share", m.Ratio(1, 3), "2009", cell={"gender": "female"})])
    text = iati.compose(Document(framework, seen), carry=False)
    read = iati.parse(text)
    (lost,) = iati.dropped(Document(framework, seen), carry=False)

    assert b"mande" not in text
    assert (lost.code, lost.subject) == ("MND915", "wells")
    assert "'unit' of 1 thing" in lost.message
    assert "'value' of 2 things" in lost.message
    assert isinstance(read.programme, m.Framework)
    (indicator,) = read.programme.indicators
    assert isinstance(indicator.baseline, m.Baseline)
    assert (str(indicator.baseline.value), indicator.targets[0].value, indicator.direction) == ("12.5", 50, "increase")
    assert read.observations is not None
    assert [(str(each.value), each.cell) for each in read.observations] == [("33.33", {"gender": "female"})]


@settings(max_examples=60)
@given(data=st.data())
def test_every_document_comes_back_from_xml(straining: st.SearchStrategy[Document], data: st.DataObject) -> None:
    """What was composed is what is parsed, whatever texts, figures and languages it holds."""
    written = data.draw(straining)

    assert iati.parse(iati.compose(written))[:2] == as_document(written)[:2]


@pytest.mark.skipif(not SCHEMA.is_file(), reason="IATI's schema does not stand beside the checkout")
@settings(max_examples=60)
@given(data=st.data())
def test_every_document_keeps_to_the_schema(straining: st.SearchStrategy[Document], data: st.DataObject) -> None:
    """Whatever is written, IATI's schema has nothing against it but that a framework without a period has no date."""
    found = faults(iati.compose(data.draw(straining), publisher=PUBLISHER))

    assert [fault for fault in found if "activity-date" not in fault] == []


@settings(max_examples=60)
@given(data=st.data())
def test_every_document_keeps_the_rules(straining: st.SearchStrategy[Document], data: st.DataObject) -> None:
    """Whatever is written breaks no rule of IATI."""
    notes = Notes("activities.xml")
    for activity in activities(data.draw(straining)):
        check(activity, notes)

    assert notes.findings == ()


@settings(max_examples=30)
@given(st.floats(0, 1), st.binary(max_size=3))
def test_a_document_that_breaks_off_is_told(office: Callable[[str], ModuleType], share: float, put_in: bytes) -> None:
    """Cut anywhere, or with anything put in anywhere, what stands before is read, and nothing raises."""
    whole = iati.compose(Document(office("norway").programme, office("norway").observations))
    place = int(share * len(whole))

    for broken in (whole[:place], whole[:place] + put_in + whole[place:]):
        found = iati.parse(broken)
        assert found.findings or found[:2] == (office("norway").programme, office("norway").observations)


@settings(max_examples=15)
@given(data=st.data())
def test_every_field_comes_back(documents: st.SearchStrategy[Document], data: st.DataObject) -> None:
    """Whatever a framework, a portfolio and what was seen of them may hold, IATI gives it back, or it is dropped."""
    written = data.draw(documents)
    read = iati.parse(iati.compose(written))

    assert read[:2] == as_document(written)[:2] or iati.dropped(written)
    assert not [finding for finding in read.findings if finding.code == "MND968"]


@pytest.mark.skipif(not REAL.is_dir(), reason="the real files do not stand beside the checkout")
@pytest.mark.parametrize(
    "name", ["ocha_foodsecurity_dportal.xml", "official_203_activity-standard-example-annotated.xml"]
)
def test_a_file_of_others_is_written_again(name: str) -> None:
    """What was read of a real file is written by the schema, with nothing lost on that way, and read back equal."""
    found = iati.read(REAL / name)
    written = io.BytesIO()
    told = iati.write(found, written, publisher=PUBLISHER)

    assert faults(written.getvalue()) == []
    assert told == ()
    assert iati.parse(written.getvalue())[:2] == found[:2]


def test_what_fits_nothing_is_told_at_no_place_of_another_document() -> None:
    """The page that a figure was read from first is no place of the document that carries it."""
    programme = m.Framework("w", outputs=[m.Output("o", indicators=[m.Indicator("i", unit="item")])])
    seen = m.Observations([m.Observation("j", 3, "2009", source="review", at="L1673-1674")])

    found = iati.parse(iati.compose(Document(programme, seen)), name="w.xml")

    (told,) = [finding for finding in found.findings if finding.code == "MND908"]
    assert "L1673" not in told.message
    assert told.cites == ("observations[0]",)
